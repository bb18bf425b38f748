//! How much a role can be given.

use fineract_core::{Code, Diag, Severity};

use super::resource::of_type;
use crate::synth::finish::Program;

pub(super) static TOO_MANY: Code = Code {
    id: "IAM-006",
    title: "too many managed policies",
    severity: Severity::Error,
    explanation: "A role takes 10 managed policies, and 20 where the account's quota was raised as far as it goes (IAM-6). \
Say what the role may do in a policy of its own.",
};

/// Source: IAM user guide, "IAM and STS quotas".
const MOST: usize = 20;

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for role in of_type(program, "AWS::IAM::Role") {
        let count = role.items(&["ManagedPolicyArns"]).len();
        if count > MOST {
            let diag = role.diag(&TOO_MANY, format!("it has {count} managed policies"));
            findings.push(diag.help("put what it needs into a policy of its own"));
        }
    }
}
