//! `POL-EFS-001`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-EFS-001",
    title: "file system without encryption at rest",
    severity: Severity::Error,
    explanation: "## What it does\nFinds EFS file systems without `Encrypted`.\n\n\
## Why is this bad\nDocuments of customers lie on disk in the clear. Encryption cannot be turned on later: the \
files must be copied to a new file system.\n\n\
## Example\n`efs::FileSystem::new()`\n\n\
## Use instead\n`.encrypted(true).kms_key_id(key)`",
};

fn check(view: &View, findings: &mut Findings) {
    for files in view.of_type("AWS::EFS::FileSystem") {
        if !files.is_true(&["Encrypted"]) {
            findings.report(files, "the file system is not encrypted", "set `Encrypted` and `KmsKeyId`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_file_system_without_encryption_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("files", resource("AWS::EFS::FileSystem", json!({})));
        });
        assert_eq!(found, ["stack/files: the file system is not encrypted"]);
    }

    #[test]
    fn an_encrypted_one_is_not() {
        let found = found(&RULE, |stack| {
            stack.add("files", resource("AWS::EFS::FileSystem", json!({"Encrypted": true})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
