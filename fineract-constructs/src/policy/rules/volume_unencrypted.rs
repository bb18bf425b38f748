//! `POL-EC2-001`

use fineract_core::{Code, Doc, Severity};

use crate::policy::view::is_true;
use crate::policy::{Findings, Resource, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-EC2-001",
    title: "volume without encryption",
    severity: Severity::Error,
    explanation: "## What it does\nFinds volumes, and block devices of launch templates and instances, without `Encrypted`.\n\n\
## Why is this bad\nPages of the database, logs and temporary files of services lie on the disk of a node in the \
clear, and so do its snapshots.\n\n\
## Example\n`ec2::Ebs::new().volume_size(50)`\n\n\
## Use instead\n`.encrypted(true).kms_key_id(key)`",
};

fn check(view: &View, findings: &mut Findings) {
    for volume in view.of_type("AWS::EC2::Volume") {
        if !volume.is_true(&["Encrypted"]) && !volume.has(&["SnapshotId"]) {
            findings.report(volume, "the volume is not encrypted", HELP);
        }
    }
    for template in view.of_type("AWS::EC2::LaunchTemplate") {
        check_devices(template, template.items(&["LaunchTemplateData", "BlockDeviceMappings"]), findings);
    }
    for instance in view.of_type("AWS::EC2::Instance") {
        check_devices(instance, instance.items(&["BlockDeviceMappings"]), findings);
    }
}

const HELP: &str = "set `Encrypted` and `KmsKeyId`";

fn check_devices(of: &Resource, devices: &[Doc], findings: &mut Findings) {
    for device in devices.iter().filter(|device| device.at(&["Ebs"]).is_some()) {
        if !is_true(device.at(&["Ebs", "Encrypted"])) {
            let name = device.at(&["DeviceName"]).and_then(Doc::as_str).unwrap_or("?");
            findings.report(of, format!("the block device `{name}` is not encrypted"), HELP);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn an_unencrypted_device_of_a_launch_template_is_found() {
        let devices = json!([{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": 50}}]);
        let data = json!({"LaunchTemplateData": {"BlockDeviceMappings": devices}});
        let found = found(&RULE, |stack| {
            stack.add("nodes", resource("AWS::EC2::LaunchTemplate", data));
        });
        assert_eq!(found, ["stack/nodes: the block device `/dev/xvda` is not encrypted"]);
    }

    #[test]
    fn encrypted_devices_and_volumes_are_not() {
        let devices = json!([{"DeviceName": "/dev/xvda", "Ebs": {"Encrypted": true}}]);
        let data = json!({"LaunchTemplateData": {"BlockDeviceMappings": devices}});
        let found = found(&RULE, |stack| {
            stack.add("nodes", resource("AWS::EC2::LaunchTemplate", data));
            stack.add("volume", resource("AWS::EC2::Volume", json!({"Encrypted": "true"})));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
