//! `POL-BAK-005`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-BAK-005",
    title: "vault lock that can be removed",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds backup vaults outside of `dev` whose `LockConfiguration` is without \
`ChangeableForDays`.\n\n\
## Why is this bad\nSuch a lock is in governance mode: whoever has `backup:DeleteBackupVaultLockConfiguration`, such as the role \
that deploys, removes it, and the backups after it.\n\n\
## Example\n`VaultLock::governance(35, 365)`\n\n\
## Use instead\n`VaultLock::compliance(35, 365, 14)`: nobody changes or removes the lock once 14 days are over, so try it out in \
them. What is in the vault is then kept, and paid for, to the end of its time.",
};

fn check(view: &View, findings: &mut Findings) {
    for vault in view.of_type("AWS::Backup::BackupVault").iter().filter(|vault| vault.is_critical()) {
        let lock = |key| vault.has(&["LockConfiguration", key]);
        if lock("MinRetentionDays") && !lock("ChangeableForDays") {
            findings.report(vault, "the vault's lock can be removed", "set `ChangeableForDays`, at least 3");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn vault(lock: serde_json::Value) -> Vec<String> {
        found(&RULE, |stack| {
            stack.add("vault", resource("AWS::Backup::BackupVault", json!({"LockConfiguration": lock})));
        })
    }

    #[test]
    fn a_lock_in_governance_mode_is_found() {
        assert_eq!(vault(json!({"MinRetentionDays": 7})), ["stack/vault: the vault's lock can be removed"]);
    }

    #[test]
    fn a_lock_in_compliance_mode_is_not() {
        let found = vault(json!({"MinRetentionDays": 7, "ChangeableForDays": 3}));
        assert!(found.is_empty(), "{found:?}");
    }
}
