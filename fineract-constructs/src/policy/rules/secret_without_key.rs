//! `POL-SEC-001`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-SEC-001",
    title: "secret without a key of its own",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds secrets, and their replicas in other regions, without `KmsKeyId`.\n\n\
## Why is this bad\nThe default key of Secrets Manager opens every secret of the account to whoever may read \
secrets; a key of its own puts a second permission, and a log of each use, in front of it.\n\n\
## Example\n`secretsmanager::Secret::new().name(\"fineract/prod/ledger\")`\n\n\
## Use instead\n`.kms_key_id(key)`, and a `KmsKeyId` of its region for each replica.",
};

fn check(view: &View, findings: &mut Findings) {
    for secret in view.of_type("AWS::SecretsManager::Secret") {
        if !secret.has(&["KmsKeyId"]) {
            findings.report(secret, "the secret has no key of its own", "set `KmsKeyId`");
        }
        for replica in secret.items(&["ReplicaRegions"]) {
            if replica.at(&["KmsKeyId"]).is_none() {
                let region = replica.at(&["Region"]).and_then(Doc::as_str).unwrap_or("another region");
                let message = format!("the secret's replica in {region} has no key of its own");
                findings.report(secret, message, "set `KmsKeyId` of the replica");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_replica_without_a_key_is_found() {
        let secret =
            json!({"KmsKeyId": "alias/fineract/prod/secrets", "ReplicaRegions": [{"Region": "eu-west-3"}]});
        let found = found(&RULE, |stack| {
            stack.add("one", resource("AWS::SecretsManager::Secret", secret));
            stack.add("two", resource("AWS::SecretsManager::Secret", json!({})));
        });
        let [replica, secret] = &found[..] else { panic!("{found:?}") };
        assert_eq!(replica, "stack/one: the secret's replica in eu-west-3 has no key of its own");
        assert_eq!(secret, "stack/two: the secret has no key of its own");
    }

    #[test]
    fn a_secret_with_a_key_is_not() {
        let found = found(&RULE, |stack| {
            stack.add(
                "one",
                resource("AWS::SecretsManager::Secret", json!({"KmsKeyId": "alias/fineract/prod/secrets"})),
            );
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
