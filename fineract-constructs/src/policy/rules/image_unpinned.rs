//! `POL-K8S-001`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-001",
    title: "image whose version nobody knows",
    severity: Severity::Error,
    explanation: "## What it does\nFinds containers whose image has the tag `latest`, or neither a tag nor a digest.\n\n\
## Why is this bad\nWhat runs depends on when a node pulled it: two pods of one deployment differ, and a rollback \
brings back nothing.\n\n\
## Example\n`image: postgres:latest`\n\n\
## Use instead\n`image!(\"postgres:17.11\")`, or a digest.",
};

fn check(view: &View, findings: &mut Findings) {
    for object in view.objects() {
        let images =
            object.containers().filter_map(|container| container.at(&["image"]).and_then(Doc::as_str));
        for image in images.filter(|image| !is_pinned(image)) {
            findings.report(
                object,
                format!("{} runs `{image}`, of no fixed version", object.title()),
                "name a version",
            );
        }
    }
}

fn is_pinned(image: &str) -> bool {
    let name = image.rsplit('/').next().unwrap_or_default();
    image.contains('@') || name.split_once(':').is_some_and(|(_, tag)| !tag.is_empty() && tag != "latest")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::found_in_container;

    #[test]
    fn latest_and_no_tag_are_found() {
        let found = found_in_container(&RULE, json!({"image": "postgres:latest"}));
        assert_eq!(found, ["bundle/loans: Deployment `loans` runs `postgres:latest`, of no fixed version"]);
        assert_eq!(found_in_container(&RULE, json!({"image": "registry.example.com:5000/loans"})).len(), 1);
    }

    #[test]
    fn a_version_and_a_digest_are_not() {
        assert!(
            found_in_container(&RULE, json!({"image": "registry.example.com:5000/loans:1.4.2"})).is_empty()
        );
        assert!(found_in_container(&RULE, json!({"image": "loans@sha256:0123"})).is_empty());
    }
}
