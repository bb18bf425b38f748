//! `POL-NET-001`

use fineract_core::{Code, Doc, Severity};

use super::shared::is_the_world;
use crate::policy::{Findings, Resource, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-NET-001",
    title: "port open to the world",
    severity: Severity::Error,
    explanation: "## What it does\nFinds security groups that let the whole internet in to anything but ports 80 and 443.\n\n\
## Why is this bad\nWhat listens there was never meant to be attacked all day: SSH, databases, node ports, \
dashboards.\n\n\
## Example\n`Ingress::new(\"tcp\").from_port(22).to_port(22).cidr_ip(\"0.0.0.0/0\")`\n\n\
## Use instead\nThe security group of who calls, or the addresses of the network that they call from.",
};

/// Ports that serve the public.
const PUBLIC: &[i64] = &[80, 443];

fn check(view: &View, findings: &mut Findings) {
    for group in view.of_type("AWS::EC2::SecurityGroup") {
        for rule in group.items(&["SecurityGroupIngress"]) {
            check_rule(group, rule, findings);
        }
    }
    for rule in view.of_type("AWS::EC2::SecurityGroupIngress") {
        check_rule(rule, rule.properties, findings);
    }
}

fn check_rule(of: &Resource, rule: &Doc, findings: &mut Findings) {
    let text = |key| rule.at(&[key]).and_then(Doc::as_str);
    let Some(range) =
        [text("CidrIp"), text("CidrIpv6")].into_iter().flatten().find(|range| is_the_world(range))
    else {
        return;
    };
    let port = |key| match rule.at(&[key]) {
        Some(Doc::Int(port)) => Some(*port),
        Some(Doc::Str(port)) => port.parse().ok(),
        _ => None,
    };
    let ports = (port("FromPort"), port("ToPort"));
    if ports.0.is_some_and(|from| PUBLIC.contains(&from) && ports.1.is_none_or(|to| to == from)) {
        return;
    }
    let what = match ports {
        (Some(from), Some(to)) if from == to => format!("port {from} is"),
        (Some(from), Some(to)) => format!("ports {from} to {to} are"),
        _ => "every port is".to_owned(),
    };
    findings.report(
        of,
        format!("{what} open to `{range}`"),
        "name the security group or the network that calls",
    );
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn group(from: i64, to: i64, range: &str) -> Vec<String> {
        found(&RULE, |stack| {
            let rule = json!({"IpProtocol": "tcp", "FromPort": from, "ToPort": to, "CidrIp": range});
            stack.add("group", resource("AWS::EC2::SecurityGroup", json!({"SecurityGroupIngress": [rule]})));
        })
    }

    #[test]
    fn ports_for_the_world_are_found() {
        assert_eq!(group(22, 22, "0.0.0.0/0"), ["stack/group: port 22 is open to `0.0.0.0/0`"]);
        assert_eq!(group(0, 65535, "0.0.0.0/0"), ["stack/group: ports 0 to 65535 are open to `0.0.0.0/0`"]);
        assert_eq!(group(22, 22, "128.0.0.0/1").len(), 1);
        let found = found(&RULE, |stack| {
            let rule = json!({"IpProtocol": "-1", "CidrIpv6": "::/0"});
            stack.add("rule", resource("AWS::EC2::SecurityGroupIngress", rule));
        });
        assert_eq!(found, ["stack/rule: every port is open to `::/0`"]);
    }

    #[test]
    fn https_and_a_network_of_ours_are_not() {
        assert!(group(443, 443, "0.0.0.0/0").is_empty());
        assert!(group(5432, 5432, "10.3.0.0/16").is_empty());
    }
}
