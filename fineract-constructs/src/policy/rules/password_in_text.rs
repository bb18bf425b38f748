//! `POL-SEC-003`

use fineract_core::{Code, Doc, NodeId, Severity};

use super::shared::settings;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-SEC-003",
    title: "password in text",
    severity: Severity::Error,
    explanation: "## What it does\nFinds properties, environment variables, parameters, lines of user data and entries of \
`ConfigMap`s whose name says password, secret, token or key and whose value is text.\n\n\
## Why is this bad\nWhoever may read the template, the manifest or the process has the password, and nobody can \
change it without a deployment.\n\n\
## Example\n`.master_user_password(\"Sup3rSecret\")`, `env: [{name: DB_PASSWORD, value: \"…\"}]`\n\n\
## Use instead\n`{{resolve:secretsmanager:…}}` in templates, `valueFrom.secretKeyRef` to an `ExternalSecret` in \
clusters.",
};

/// Properties that are credentials.
const PROPERTIES: &[&str] = &["MasterUserPassword", "AuthToken", "SecretString", "Password", "Passwords"];

/// Last words of names that hold credentials.
const WORDS: &[&str] = &["PASSWORD", "PASSWD", "PWD", "PASS", "SECRET", "TOKEN", "CREDENTIALS", "PASSPHRASE"];

/// Last two words of such names.
const PAIRS: &[[&str; 2]] =
    &[["API", "KEY"], ["PRIVATE", "KEY"], ["ACCESS", "KEY"], ["ENCRYPTION", "KEY"], ["SIGNING", "KEY"]];

fn check(view: &View, findings: &mut Findings) {
    for setting in settings(view) {
        if names_a_secret(&setting.name) && is_literal(setting.value) {
            report(setting.node, &setting.name, findings);
        }
    }
    for resource in view.all() {
        let Some(properties) = resource.properties.as_map() else { continue };
        for (name, value) in properties.iter().filter(|(name, _)| PROPERTIES.contains(&&***name)) {
            let values = if let Doc::List(values) = value { values } else { std::slice::from_ref(value) };
            if values.iter().filter_map(Doc::as_str).any(is_literal) {
                report(resource.node, name, findings);
            }
        }
    }
}

fn report(node: NodeId, name: &str, findings: &mut Findings) {
    findings.report(node, format!("the value of `{name}` is text"), "take it from Secrets Manager");
}

/// Whether a name, in whatever case and with whatever between its words, ends as names of credentials do.
fn names_a_secret(name: &str) -> bool {
    let (mut last, mut before) = (String::with_capacity(name.len()), String::new());
    let mut was_lower = false;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() || (was_lower && c.is_ascii_uppercase()) {
            std::mem::swap(&mut last, &mut before);
            last.clear();
        }
        if c.is_ascii_alphanumeric() {
            last.push(c.to_ascii_uppercase());
        }
        was_lower = c.is_ascii_lowercase();
    }
    WORDS.contains(&&*last) || PAIRS.contains(&[&*before, &*last])
}

/// Whether a value is the credential itself: not empty, no reference, no place for one, no path, no switch.
fn is_literal(value: &str) -> bool {
    let stands_for_another = value.contains("{{") || value.contains("${") || value.contains("$(");
    let elsewhere = value.starts_with('/') || value.starts_with("arn:");
    !value.is_empty() && !stands_for_another && !elsewhere && !["true", "false"].contains(&value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, found_in_cluster, object, resource};

    #[test]
    fn passwords_are_found_wherever_they_stand() {
        let found = found(&RULE, |stack| {
            stack.add("db", resource("AWS::RDS::DBCluster", json!({"MasterUserPassword": "Sup3rSecret"})));
            let variables = json!({"Environment": {"Variables": {"DB_PASSWORD": "Sup3rSecret"}}});
            stack.add("function", resource("AWS::Lambda::Function", variables));
            let parameter =
                json!({"Name": "/fineract/prod/api-key", "Type": "String", "Value": "Sup3rSecret"});
            stack.add("parameter", resource("AWS::SSM::Parameter", parameter));
        });
        assert_eq!(
            found,
            [
                "stack/function: the value of `DB_PASSWORD` is text",
                "stack/parameter: the value of `/fineract/prod/api-key` is text",
                "stack/db: the value of `MasterUserPassword` is text",
            ]
        );
    }

    #[test]
    fn a_password_of_a_container_is_found() {
        let found = found_in_cluster(&RULE, |bundle| {
            let env = json!([{"name": "POSTGRES_PASSWORD", "value": "Sup3rSecret"}]);
            let pod = json!({"containers": [{"name": "db", "env": env}]});
            bundle.add("db", object(json!({"kind": "StatefulSet", "spec": {"template": {"spec": pod}}})));
        });
        assert_eq!(found, ["bundle/db: the value of `POSTGRES_PASSWORD` is text"]);
    }

    #[test]
    fn references_files_and_switches_are_not() {
        let found = found(&RULE, |stack| {
            let password = "{{resolve:secretsmanager:fineract/prod/ledger:SecretString:password}}";
            stack.add("db", resource("AWS::RDS::DBCluster", json!({"MasterUserPassword": password})));
            let variables = json!({"AWS_WEB_IDENTITY_TOKEN_FILE": "/var/run/token", "TOKEN_SECONDS": "900", "SECRET": "/fineract/prod"});
            let variables = json!({"Environment": {"Variables": variables}});
            stack.add("function", resource("AWS::Lambda::Function", variables));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
