//! `IMG-002`

use fineract_core::{Code, Severity};

use crate::policy::image_bases::{Fault, faulty};
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "IMG-002",
    title: "image that nobody maintains",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds images of official repositories, in Dockerfiles and pods, that are no longer \
rebuilt.\n\n## Why is this bad\nWhat is found in their libraries stays in them: `openjdk` has had no patch since May 2022, \
`node:18` none since May 2025.\n\n## Example\n`BackendImage::new().runtime(image!(\"openjdk:17-slim\"))`\n\n## Use instead\n\
`eclipse-temurin:17-jre-jammy`, `node:22-slim`. Who must keep the old one for a while acknowledges the finding.",
};

fn check(view: &View, findings: &mut Findings) {
    for (node, image, instead) in faulty(view, Fault::Unmaintained) {
        findings.report(node, format!("`{image}` is no longer rebuilt"), format!("use `{instead}`"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::rules::testing::found_in_pod;

    #[test]
    fn a_dead_image_is_found() {
        assert_eq!(
            found_in_pod(&RULE, "node:18-slim"),
            ["bundle/build: `node:18-slim` is no longer rebuilt"]
        );
        let others = ["node:14", "node:16-alpine", "node:20.19.5", "openjdk:17-jdk"];
        for image in others.into_iter().chain(["docker.io/library/node:18-slim"]) {
            assert_eq!(found_in_pod(&RULE, image).len(), 1, "{image}");
        }
    }

    #[test]
    fn its_successor_is_not() {
        assert!(found_in_pod(&RULE, "node:22-slim").is_empty());
        assert!(found_in_pod(&RULE, "maven:3.9.4-openjdk-17").is_empty(), "it never was");
    }
}
