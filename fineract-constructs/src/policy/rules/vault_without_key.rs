//! `POL-BAK-001`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-BAK-001",
    title: "backup vault without a key of its own",
    severity: Severity::Error,
    explanation: "## What it does\nFinds backup vaults without `EncryptionKeyArn`.\n\n\
## Why is this bad\nBackups are the data once more. By the default key of the service they are open to whoever may \
restore in the account, and can be copied to no other account.\n\n\
## Example\n`backup::BackupVault::new(\"fineract-prod\")`\n\n\
## Use instead\n`.encryption_key_arn(key.arn())`",
};

fn check(view: &View, findings: &mut Findings) {
    for vault in view.of_type("AWS::Backup::BackupVault") {
        if !vault.has(&["EncryptionKeyArn"]) {
            findings.report(vault, "the vault has no key of its own", "set `EncryptionKeyArn`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_vault_without_a_key_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("vault", resource("AWS::Backup::BackupVault", json!({"BackupVaultName": "prod"})));
        });
        assert_eq!(found, ["stack/vault: the vault has no key of its own"]);
    }

    #[test]
    fn a_vault_with_a_key_is_not() {
        let key = json!({"EncryptionKeyArn": "arn:aws:kms:eu-west-1:111122223333:key/1"});
        let found = found(&RULE, |stack| {
            stack.add("vault", resource("AWS::Backup::BackupVault", key));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
