//! ARNs that a program writes itself.

use fineract_core::{Code, Diag, Doc, Expr, Severity};
use fineract_schema::{did_you_mean, regions};

use super::resource::all;
use crate::synth::finish::Program;

pub(super) static ARN: Code = Code {
    id: "REF-010",
    title: "a malformed ARN",
    severity: Severity::Error,
    explanation: "A text that begins as an ARN is none: a part is missing, the account has no 12 digits, the region is none \
that there is, or the resource needs a region and an account and names neither. Services take such a text as it is and find \
nothing by it.\n\nRefer to the resource, `queue.arn()`, and the ARN is right.\n\nSource: IAM user guide, Amazon Resource Names.",
};

/// Services and how the resource part begins where ARNs always have an account, and whether they have a region. Source: the
/// Service Authorization Reference.
const COMPLETE: &[(&str, &str, bool)] = &[
    ("acm", "certificate/", true),
    ("dynamodb", "table/", true),
    ("ecs", "cluster/", true),
    ("eks", "cluster/", true),
    ("elasticloadbalancing", "", true),
    ("events", "event-bus/", true),
    ("iam", "role/", false),
    ("kms", "", true),
    ("lambda", "function:", true),
    ("logs", "log-group:", true),
    ("rds", "cluster:", true),
    ("secretsmanager", "secret:", true),
    ("sns", "", true),
    ("sqs", "", true),
    ("states", "stateMachine:", true),
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for resource in all(program) {
        whole_texts(resource.properties, &mut |text| {
            if let Some((problem, help)) = problem(text) {
                let mut diag = resource.diag(&ARN, format!("`{text}` {problem}"));
                diag.help = help.or_else(|| Some("refer to the resource".into()));
                findings.push(diag);
            }
        });
    }
}

/// Calls `visit` for each text that is a value; parts of a join are none.
fn whole_texts<'a>(doc: &'a Doc, visit: &mut impl FnMut(&'a str)) {
    match doc {
        Doc::Str(text) => visit(text),
        Doc::List(items) => items.iter().for_each(|item| whole_texts(item, visit)),
        Doc::Map(map) => map.values().for_each(|value| whole_texts(value, visit)),
        Doc::Expr(expr) => {
            if let Expr::Call(_, args) = &**expr {
                whole_texts(args, visit);
            }
        }
        Doc::Null | Doc::Bool(_) | Doc::Int(_) | Doc::Float(_) => {}
    }
}

/// What is wrong with a text, if it is an ARN in full: patterns and texts with variables stand for others.
fn problem(text: &str) -> Option<(String, Option<String>)> {
    if !text.starts_with("arn:") || text.contains(['*', '?', '$', '{', '<', ' ', '%']) {
        return None;
    }
    let parts: Vec<_> = text.splitn(6, ':').collect();
    let [_, partition, service, region, account, resource] = parts[..] else {
        return Some(("is no ARN: one has six parts".into(), None));
    };
    if !partition.starts_with("aws") {
        return Some((format!("is of no partition `{partition}`"), None));
    }
    if !region.is_empty() && !regions().any(|known| known == region) {
        return Some((format!("is of no region `{region}`"), did_you_mean(region, regions())));
    }
    let digits = account.chars().all(|c| c.is_ascii_digit());
    if digits && ![0, 12].contains(&account.len()) {
        return Some((format!("is of an account of {} digits, and one has 12", account.len()), None));
    }
    let (.., regional) =
        COMPLETE.iter().find(|(of, begin, _)| *of == service && resource.starts_with(begin))?;
    let lacks = match (account.is_empty(), region.is_empty() && *regional) {
        (true, true) => "neither a region nor an account",
        (true, false) => "no account",
        (false, true) => "no region",
        (false, false) => return None,
    };
    Some((format!("names {lacks}"), None))
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn arns_that_stand_for_more_are_left_alone() {
        for right in [
            "arn:aws:s3:::ledger/exports",
            "arn:aws:iam::aws:policy/AdministratorAccess",
            "arn:aws:lambda:eu-west-1:111122223333:function:teller",
            "arn:aws:states:::sqs:sendMessage",
            "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions",
            "arn:aws:sqs:*:1:x",
            "arn:aws:sns:${AWS::Region}:1:x",
        ] {
            assert_eq!(problem(right), None, "{right}");
        }
    }

    #[test]
    fn arns_of_nothing_are_found() {
        let said = |text| problem(text).unwrap().0;
        assert_eq!(said("arn:aws:sns:eu-west-1:1111:alarms"), "is of an account of 4 digits, and one has 12");
        assert_eq!(said("arn:aws:sns:eu-wst-1:111122223333:alarms"), "is of no region `eu-wst-1`");
        assert_eq!(said("arn:aws:lambda:::function:teller"), "names neither a region nor an account");
        assert_eq!(said("arn:aws:sqs:payments"), "is no ARN: one has six parts");
    }
}
