//! `POL-K8S-005`

use fineract_core::{Code, Doc, Severity};

use crate::policy::view::is_true;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-K8S-005",
    title: "storage class of unencrypted volumes",
    severity: Severity::Error,
    explanation: "## What it does\nFinds storage classes of the EBS driver without `encrypted: \"true\"`, or without a `type`, and \
those of the EFS driver without the mount option `tls`.\n\n\
## Why is this bad\nVolumes are unencrypted unless the class asks for it, and of a type whose speed nobody chose.\n\n\
## Example\n`provisioner: ebs.csi.aws.com` with `parameters: {}`\n\n\
## Use instead\n`parameters: {type: io2, iops: \"6000\", encrypted: \"true\", kmsKeyId: …}`; `mountOptions: [tls]` \
for EFS.",
};

fn check(view: &View, findings: &mut Findings) {
    for class in view.of_kind("StorageClass") {
        let provisioner = class.get(&["provisioner"]).and_then(Doc::as_str).unwrap_or_default();
        let options = class.get(&["mountOptions"]).and_then(Doc::as_list).unwrap_or_default();
        if provisioner == "ebs.csi.aws.com" {
            if !is_true(class.get(&["parameters", "encrypted"])) {
                let message = format!("volumes of {} are not encrypted", class.title());
                findings.report(class, message, "set the parameter `encrypted` to `\"true\"`");
            }
            if class.get(&["parameters", "type"]).is_none() {
                let message = format!("volumes of {} are of no chosen type", class.title());
                findings.report(class, message, "set the parameter `type`, `io2` or `gp3`");
            }
        }
        // The driver of EFS mounts by TLS unless it is told not to.
        let plain = class.get(&["parameters", "encryptInTransit"]).and_then(Doc::as_str) == Some("false");
        if provisioner == "efs.csi.aws.com"
            && (plain || options.iter().any(|option| option.as_str() == Some("notls")))
        {
            let message = format!("files of {} are mounted without TLS", class.title());
            findings.report(class, message, "set `mountOptions` to `[tls]`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_in_cluster, object};

    fn class(parameters: serde_json::Value) -> Vec<String> {
        found_in_cluster(&RULE, |bundle| {
            let class = json!({
                "kind": "StorageClass", "metadata": {"name": "ebs"},
                "provisioner": "ebs.csi.aws.com", "parameters": parameters,
            });
            bundle.add("ebs", object(class));
        })
    }

    #[test]
    fn unencrypted_volumes_are_found() {
        assert_eq!(
            class(json!({"type": "io2"})),
            ["bundle/ebs: volumes of StorageClass `ebs` are not encrypted"]
        );
        assert_eq!(
            class(json!({"encrypted": "true"})),
            ["bundle/ebs: volumes of StorageClass `ebs` are of no chosen type"]
        );
    }

    #[test]
    fn encrypted_volumes_are_not() {
        assert!(class(json!({"type": "io2", "encrypted": "true"})).is_empty());
    }
}
