//! `POL-K8S-011`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-011",
    title: "image of another region",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds containers whose image is in a registry of another region than their cluster.\n\n\
## Why is this bad\nWhen that region fails, no node here can start a pod: the failover fails with what it was made \
for. Every pull crosses regions as well.\n\n\
## Example\n`602401143452.dkr.ecr.us-east-1.amazonaws.com/eks/aws-efs-csi-driver` in Dublin\n\n\
## Use instead\nReplicate the repository to each region, and name the registry of its own region.",
};

fn check(view: &View, findings: &mut Findings) {
    for object in view.objects() {
        for image in
            object.containers().filter_map(|container| container.at(&["image"]).and_then(Doc::as_str))
        {
            let registry = image.split('/').next().unwrap_or_default();
            let region = registry.split_once(".dkr.ecr.").and_then(|(_, rest)| rest.split('.').next());
            if let Some(region) = region.filter(|region| *region != object.region) {
                let message =
                    format!("{} pulls its image from {region} to {}", object.title(), object.region);
                findings.report(object, message, "take the registry of the cluster's region");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::found_in_container;

    #[test]
    fn an_image_of_virginia_is_found() {
        let found = found_in_container(
            &RULE,
            json!({"image": "602401143452.dkr.ecr.us-east-1.amazonaws.com/eks/driver:2.1"}),
        );
        assert_eq!(found, ["bundle/loans: Deployment `loans` pulls its image from us-east-1 to eu-west-1"]);
    }

    #[test]
    fn an_image_of_the_same_region_and_a_public_one_are_not() {
        assert!(
            found_in_container(
                &RULE,
                json!({"image": "602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/driver:2.1"})
            )
            .is_empty()
        );
        assert!(found_in_container(&RULE, json!({"image": "quay.io/tigera/operator:v1.38"})).is_empty());
    }
}
