//! `IMG-001`

use fineract_core::{Code, Severity};

use crate::policy::image_bases::{Fault, faulty};
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "IMG-001",
    title: "image that never existed",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds images of official repositories, in Dockerfiles and pods, whose tag was never \
published.\n\n## Why is this bad\nThe build stops, or the pod never starts. Maven gave up tags of OpenJDK in April 2022, before \
its version 3.9.\n\n## Example\n`BackendImage::new().builder(image!(\"maven:3.9.4-openjdk-17\"))`\n\n## Use instead\n\
`maven:3.9-eclipse-temurin-17`. Who must keep the text acknowledges the finding.",
};

fn check(view: &View, findings: &mut Findings) {
    for (node, image, instead) in faulty(view, Fault::NeverExisted) {
        findings.report(node, format!("`{image}` was never published"), format!("use `{instead}`"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::rules::testing::found_in_pod;

    #[test]
    fn a_dead_image_is_found() {
        assert_eq!(
            found_in_pod(&RULE, "maven:3.9.4-openjdk-17"),
            ["bundle/build: `maven:3.9.4-openjdk-17` was never published"]
        );
        assert_eq!(found_in_pod(&RULE, "docker.io/library/maven:3.9.4-openjdk-17").len(), 1);
    }

    #[test]
    fn its_successor_is_not() {
        assert!(found_in_pod(&RULE, "maven:3.9-eclipse-temurin-17").is_empty());
    }
}
