//! `POL-IAM-008`

use fineract_core::{Code, Severity};

use crate::policy::{Document, Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-008",
    title: "web identity without subject and audience",
    severity: Severity::Error,
    explanation: "## What it does\nFinds trust policies for `sts:AssumeRoleWithWebIdentity` that do not compare both `sub` and \
`aud`, also where the whole policy is the text of an `Fn::Sub`.\n\n\
## Why is this bad\nWithout `sub`, every service account of the cluster, or every repository of the code host, can \
take the role. Without `aud`, a token that was made for something else does as well.\n\n\
## Example\nA trust policy with the condition `<issuer>:aud` alone\n\n\
## Use instead\n`irsa_trust(provider, issuer, namespace, service_account)`, which compares both by `StringEquals`.",
};

fn check(view: &View, findings: &mut Findings) {
    let trust = view.statements().iter().filter(|statement| statement.document == Document::Trust);
    for statement in trust.filter(|statement| statement.allows()) {
        if statement.covers(&["sts:AssumeRoleWithWebIdentity"]).is_none() {
            continue;
        }
        for claim in ["sub", "aud"] {
            if statement.conditions(&format!(":{claim}")).is_empty() {
                findings.report(
                    &statement.resource,
                    format!("whatever `{claim}` a token has, it takes the role"),
                    format!("compare `<issuer>:{claim}` by `StringEquals`"),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use fineract_core::{Doc, Expr, Leaf, Slot};
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{Raw, found, resource};

    /// What is found for a role whose trust policy is text, as the issuer in its keys demands.
    fn role(conditions: &str) -> Vec<String> {
        let text = format!(
            r#"{{"Statement":[{{"Effect":"Allow","Principal":{{"Federated":"${{Provider}}"}},
    "Action":"sts:AssumeRoleWithWebIdentity","Condition":{{"StringEquals":{{{conditions}}}}}}}]}}"#
        );
        found(&RULE, |stack| {
            let trust = Doc::from(Expr::Call("Fn::Sub", Doc::list([Doc::from(text), Doc::list::<Doc>([])])));
            let properties = Doc::map([("AssumeRolePolicyDocument", trust)]);
            stack.add("role", Raw(Leaf::new(Slot::Resource, "AWS::IAM::Role", properties)));
        })
    }

    #[test]
    fn a_token_of_any_subject_is_found_in_text() {
        let found = role(r#""${Issuer}:aud": "sts.amazonaws.com""#);
        assert_eq!(found, ["stack/role: whatever `sub` a token has, it takes the role"]);
    }

    #[test]
    fn one_service_account_is_not() {
        let subject = r#""${Issuer}:sub": "system:serviceaccount:apache-fineract:loans""#;
        assert!(role(&format!(r#""${{Issuer}}:aud": "sts.amazonaws.com", {subject}"#)).is_empty());
    }

    #[test]
    fn a_trust_policy_as_a_document_is_read_as_well() {
        let statement = json!({"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity"});
        let found = found(&RULE, |stack| {
            let trust = json!({"AssumeRolePolicyDocument": {"Statement": statement}});
            stack.add("role", resource("AWS::IAM::Role", trust));
        });
        assert_eq!(found.len(), 2);
    }
}
