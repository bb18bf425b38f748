//! `POL-K8S-015`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-015",
    title: "image of others' registry",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds containers outside of `dev` whose image comes from another registry than a private one of ECR.\n\n\
## Why is this bad\nWhile that registry is down, or counts too many pulls, no new node can start the pod: a failover and an autoscaler \
fail by it. And whoever owns it can put another image behind a tag.\n\n\
## Example\n`image: quay.io/prometheus/node-exporter:v1.9.1`\n\n\
## Use instead\n`ImageMirror`, and `EksCluster::mirror` of it: images are copied into ECR when they are first pulled, and tags never move.",
};

fn check(view: &View, findings: &mut Findings) {
    for object in view.objects().iter().filter(|object| object.is_critical()) {
        let images =
            object.containers().filter_map(|container| container.at(&["image"]).and_then(Doc::as_str));
        for image in images.filter(|image| !image.contains(".dkr.ecr.")) {
            let message = format!("{} runs `{image}`, which others keep", object.title());
            findings.report(object, message, "copy it into ECR: `ImageMirror`, `EksCluster::mirror`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::found_in_container;

    #[test]
    fn public_images_are_found() {
        let found = found_in_container(&RULE, json!({"image": "quay.io/tigera/operator:v1.38"}));
        let message =
            "bundle/loans: Deployment `loans` runs `quay.io/tigera/operator:v1.38`, which others keep";
        assert_eq!(found, [message]);
        assert_eq!(found_in_container(&RULE, json!({"image": "postgres:17.11"})).len(), 1, "Docker Hub's");
    }

    #[test]
    fn images_of_ecr_are_not() {
        let image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/mirror/quay.io/tigera/operator:v1.38";
        assert!(found_in_container(&RULE, json!({"image": image})).is_empty());
    }
}
