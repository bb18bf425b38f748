//! `POL-NET-002`

use fineract_core::{Code, Doc, NodeId, Severity};

use crate::aws::{Cidr, segment};
use crate::policy::{Findings, Resource, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-NET-002",
    title: "group that admits another environment",
    severity: Severity::Error,
    explanation: "## What it does\nFinds rules of security groups whose range is of another environment's VPC, and of none of \
their own environment or a shared one.\n\n\
## Why is this bad\nA range in text outlives the plan that it was taken from. The group admits `prod` to `dev`, or \
the other way round, and not its own nodes.\n\n\
## Example\n`CidrIp: 10.3.0.0/16` in a VPC `10.4.0.0/16`, where `10.3.0.0/16` is the VPC of `prod`\n\n\
## Use instead\n`SourceSecurityGroupId`, or the range of the network's handle: `network.cidr`.",
};

fn check(view: &View, findings: &mut Findings) {
    let vpcs: Vec<_> = view
        .of_type("AWS::EC2::VPC")
        .iter()
        .filter_map(|vpc| Some((vpc, range(vpc.get(&["CidrBlock"])?)?)))
        .collect();
    let groups = view.of_type("AWS::EC2::SecurityGroup").iter();
    let within =
        groups.flat_map(|group| group.items(&["SecurityGroupIngress"]).iter().map(move |rule| (group, rule)));
    let alone = view.of_type("AWS::EC2::SecurityGroupIngress").iter().map(|rule| (rule, rule.properties));
    for (resource, rule) in within.chain(alone) {
        let Some(admitted) = rule.at(&["CidrIp"]).and_then(range) else { continue };
        let mut near = vpcs.iter().filter(|(_, vpc)| vpc.overlaps(admitted)).map(|(vpc, _)| *vpc).peekable();
        let Some(first) = near.peek().copied() else { continue };
        if near.all(|vpc| is_strange(resource, vpc)) {
            let whose = first.environment.unwrap_or_default();
            let message = format!("`{admitted}` is the network of `{whose}`");
            let diag =
                findings.report(resource, message, "admit a security group, or the range of its own network");
            let place = view.tree().origin(NodeId::from(first));
            *diag = diag.clone().related(place, format!("the network of `{whose}`"));
        }
    }
}

/// Whether a network is of another environment, which is not what all share.
fn is_strange(resource: &Resource, vpc: &Resource) -> bool {
    match (resource.environment, vpc.environment) {
        (Some(own), Some(other)) => own != other && ![own, other].contains(&segment::SHARED),
        _ => false,
    }
}

fn range(doc: &Doc) -> Option<Cidr> {
    Cidr::parse(doc.as_str()?).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found_across, resource};

    fn admits(range: &str) -> Vec<String> {
        found_across(&RULE, |environment, stack| {
            let block = if environment == "prod" { "10.3.0.0/16" } else { "10.1.0.0/16" };
            stack.add("vpc", resource("AWS::EC2::VPC", json!({"CidrBlock": block})));
            if environment == "dev" {
                let rule = json!({"IpProtocol": "tcp", "CidrIp": range});
                stack.add(
                    "redis",
                    resource("AWS::EC2::SecurityGroup", json!({"SecurityGroupIngress": [rule]})),
                );
            }
        })
    }

    #[test]
    fn a_range_of_another_environment_is_found() {
        assert_eq!(admits("10.3.0.0/16"), ["dev/redis: `10.3.0.0/16` is the network of `prod`"]);
    }

    #[test]
    fn ranges_of_its_own_environment_or_of_nobody_are_not() {
        assert!(admits("10.1.0.0/16").is_empty());
        assert!(admits("10.200.0.0/16").is_empty());
    }
}
