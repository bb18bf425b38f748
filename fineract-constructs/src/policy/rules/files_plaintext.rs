//! `POL-EFS-002`

use std::collections::BTreeSet;

use fineract_core::{Code, Doc, NodeId, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-EFS-002",
    title: "file system that can be mounted without TLS",
    severity: Severity::Error,
    explanation: "## What it does\nFinds EFS file systems whose policy does not deny `aws:SecureTransport` `false`.\n\n\
## Why is this bad\nNFS has no encryption of its own: whoever mounts without TLS sends documents of customers in \
the clear.\n\n\
## Example\n`efs::FileSystem::new().encrypted(true)`\n\n\
## Use instead\nA `FileSystemPolicy` with `Statement::deny([\"*\"]).when(\"Bool\", \"aws:SecureTransport\", \
\"false\")`, and `mountOptions: [tls]` in the storage class.",
};

fn check(view: &View, findings: &mut Findings) {
    let denying = view.statements().iter().filter(|statement| statement.denies_plaintext());
    let safe: BTreeSet<NodeId> = denying.map(|statement| statement.resource.node).collect();
    for files in view.of_type("AWS::EFS::FileSystem") {
        let unknown = matches!(files.get(&["FileSystemPolicy"]), Some(Doc::Expr(_)));
        if !unknown && !safe.contains(&files.node) {
            findings.report(
                files,
                "the file system can be mounted without TLS",
                "deny `aws:SecureTransport` `false` in `FileSystemPolicy`",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_file_system_without_a_policy_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("files", resource("AWS::EFS::FileSystem", json!({"Encrypted": true})));
        });
        assert_eq!(found, ["stack/files: the file system can be mounted without TLS"]);
    }

    #[test]
    fn a_policy_that_lets_in_is_no_help() {
        let policy = json!({"Statement": {"Effect": "Allow", "Principal": "*", "Action": "*"}});
        let found = found(&RULE, |stack| {
            stack.add("files", resource("AWS::EFS::FileSystem", json!({"FileSystemPolicy": policy})));
        });
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn one_that_denies_plaintext_is_not() {
        let policy = json!({"Statement": {
            "Effect": "Deny", "Principal": "*", "Action": "*",
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }});
        let found = found(&RULE, |stack| {
            stack.add("files", resource("AWS::EFS::FileSystem", json!({"FileSystemPolicy": policy})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
