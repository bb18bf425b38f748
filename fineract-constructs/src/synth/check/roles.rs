//! How much a role can be given.

use fineract_core::{Code, Diag, Doc, Severity};

use super::resource::of_type;
use crate::synth::finish::Program;

pub(super) static TOO_MANY: Code = Code {
    id: "IAM-006",
    title: "too many managed policies",
    severity: Severity::Error,
    explanation: "A role takes 10 managed policies, and 20 where the account's quota was raised as far as it goes (IAM-6). \
Say what the role may do in a policy of its own.",
};

pub(super) static TOO_LONG: Code = Code {
    id: "IAM-016",
    title: "a policy that IAM finds too long",
    severity: Severity::Error,
    explanation: "A managed policy has at most 6,144 characters, and the policies that are written into a role have 10,240 together; \
white space doesn't count. No quota changes that. What only the deployment knows isn't counted here.\n\nName resources by patterns, \
or put statements into several managed policies. The boundary of `DeliveryRoles` grows with the environments of its account: give some \
of them an account of their own.\n\nSource: IAM user guide, \"IAM and STS quotas\".",
};

/// Source: IAM user guide, "IAM and STS quotas".
const MOST: usize = 20;

/// Characters of a managed policy. Source: as above.
const LONGEST: usize = 6_144;

/// Characters of all policies in a role. Source: as above.
const LONGEST_OF_ROLE: usize = 10_240;

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for role in of_type(program, "AWS::IAM::Role") {
        let count = role.items(&["ManagedPolicyArns"]).len();
        if count > MOST {
            let diag = role.diag(&TOO_MANY, format!("it has {count} managed policies"));
            findings.push(diag.help("put what it needs into a policy of its own"));
        }
        let documents = role.items(&["Policies"]).iter().filter_map(|policy| policy.at(&["PolicyDocument"]));
        let length: usize = documents.map(characters).sum();
        if length > LONGEST_OF_ROLE {
            let message =
                format!("its policies have {length} characters, and a role takes {LONGEST_OF_ROLE}");
            findings.push(role.diag(&TOO_LONG, message).help("name resources by patterns"));
        }
    }
    for policy in of_type(program, "AWS::IAM::ManagedPolicy") {
        let length = policy.get(&["PolicyDocument"]).map_or(0, characters);
        if length > LONGEST {
            let message = format!("it has {length} characters, and IAM takes {LONGEST}");
            findings.push(policy.diag(&TOO_LONG, message).help("name resources by patterns"));
        }
    }
}

/// How many characters a document has as JSON without white space; none for what only the deployment knows.
fn characters(doc: &Doc) -> usize {
    let text = |text: &str| text.chars().count() + 2;
    match doc {
        Doc::Str(it) => text(it),
        Doc::List(items) => items.iter().map(|item| characters(item) + 1).sum::<usize>().max(1) + 1,
        Doc::Map(map) => {
            let members = map.iter().map(|(key, value)| text(key) + characters(value) + 2);
            members.sum::<usize>().max(1) + 1
        }
        Doc::Bool(true) | Doc::Null => 4,
        Doc::Bool(false) => 5,
        Doc::Int(number) => number.to_string().len(),
        Doc::Float(_) | Doc::Expr(_) => 0,
    }
}
