//! `POL-ECR-002`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-ECR-002",
    title: "image tag that can be moved",
    severity: Severity::Error,
    explanation: "## What it does\nFinds image repositories without `ImageTagMutability: IMMUTABLE`.\n\n\
## Why is this bad\nWho pushes a tag again changes what runs, without a deployment and without a trace in the \
manifests.\n\n\
## Example\n`ecr::Repository::new().repository_name(\"fineract/ledger\")`\n\n\
## Use instead\n`.image_tag_mutability(\"IMMUTABLE\")`",
};

fn check(view: &View, findings: &mut Findings) {
    for repository in view.of_type("AWS::ECR::Repository") {
        let fixed = match repository.get(&["ImageTagMutability"]) {
            Some(Doc::Str(setting)) => setting.starts_with("IMMUTABLE"),
            other => other.is_some(),
        };
        if !fixed {
            let message = "tags of the repository can be moved to other images";
            findings.report(repository, message, "set `ImageTagMutability` to `IMMUTABLE`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn tags_that_move_are_found() {
        let found = found(&RULE, |stack| {
            stack.add("images", resource("AWS::ECR::Repository", json!({})));
        });
        assert_eq!(found, ["stack/images: tags of the repository can be moved to other images"]);
    }

    #[test]
    fn fixed_tags_are_not() {
        let found = found(&RULE, |stack| {
            stack.add("images", resource("AWS::ECR::Repository", json!({"ImageTagMutability": "IMMUTABLE"})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
