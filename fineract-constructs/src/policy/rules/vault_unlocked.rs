//! `POL-BAK-004`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-BAK-004",
    title: "backup vault that can be emptied",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds backup vaults outside of `dev` without `LockConfiguration`.\n\n\
## Why is this bad\nWho takes over the account deletes the backups first. A locked vault keeps them for their \
time, whoever asks.\n\n\
## Example\n`backup::BackupVault::new(\"fineract-prod\").encryption_key_arn(key.arn())`\n\n\
## Use instead\n`LockConfiguration` with `MinRetentionDays`.",
};

fn check(view: &View, findings: &mut Findings) {
    for vault in view.of_type("AWS::Backup::BackupVault").iter().filter(|vault| vault.is_critical()) {
        if !vault.has(&["LockConfiguration"]) {
            findings.report(vault, "the vault can be emptied", "set `LockConfiguration`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_vault_without_a_lock_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("vault", resource("AWS::Backup::BackupVault", json!({})));
        });
        assert_eq!(found, ["stack/vault: the vault can be emptied"]);
    }

    #[test]
    fn a_locked_vault_is_not() {
        let found = found(&RULE, |stack| {
            let lock = json!({"LockConfiguration": {"MinRetentionDays": 7}});
            stack.add("vault", resource("AWS::Backup::BackupVault", lock));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
