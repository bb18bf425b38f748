//! `POL-ECR-001`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-ECR-001",
    title: "image repository without a key of its own",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds image repositories that do not encrypt with a KMS key.\n\n\
## Why is this bad\nImages hold the code of the bank. With a key of its own, whoever pulls needs a second \
permission, and each use is logged. The choice cannot be changed later.\n\n\
## Example\n`ecr::Repository::new().repository_name(\"fineract/ledger\")`\n\n\
## Use instead\n`EncryptionConfiguration` with `EncryptionType: KMS` and a key.",
};

fn check(view: &View, findings: &mut Findings) {
    for repository in view.of_type("AWS::ECR::Repository") {
        let by_key = match repository.get(&["EncryptionConfiguration"]) {
            Some(Doc::Expr(_)) => true,
            Some(_) => repository
                .text(&["EncryptionConfiguration", "EncryptionType"])
                .is_some_and(|name| name.starts_with("KMS")),
            None => false,
        };
        if !by_key {
            let help = "set `EncryptionConfiguration` to `KMS`";
            findings.report(repository, "the repository has no KMS key of its own", help);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_repository_by_the_default_key_is_found() {
        let found = found(&RULE, |stack| {
            let encryption = json!({"EncryptionConfiguration": {"EncryptionType": "AES256"}});
            stack.add("images", resource("AWS::ECR::Repository", encryption));
        });
        assert_eq!(found, ["stack/images: the repository has no KMS key of its own"]);
    }

    #[test]
    fn a_repository_with_a_key_is_not() {
        let found = found(&RULE, |stack| {
            let encryption = json!({"EncryptionConfiguration": {"EncryptionType": "KMS"}});
            stack.add("images", resource("AWS::ECR::Repository", encryption));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
