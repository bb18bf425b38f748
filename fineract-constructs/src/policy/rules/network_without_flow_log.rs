//! `POL-LOG-003`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-LOG-003",
    title: "network that nobody watches",
    severity: Severity::Error,
    explanation: "## What it does\nFinds VPCs without a flow log.\n\n\
## Why is this bad\nAfter a break-in the first question is who talked to whom. Without flow logs nobody can say, \
and DORA and the supervisor will ask.\n\n\
## Example\n`ec2::Vpc::new().cidr_block(cidr)`\n\n\
## Use instead\n`ec2::FlowLog::new(vpc.id(), \"VPC\")` to a log group with a retention; `SharedVpc` and \
`EnvironmentVpc` bring one.",
};

fn check(view: &View, findings: &mut Findings) {
    let watched = view.referred("AWS::EC2::FlowLog", "ResourceId");
    for vpc in view.of_type("AWS::EC2::VPC") {
        if !watched.contains(&vpc.node) {
            findings.report(vpc, "the network has no flow log", "add an `AWS::EC2::FlowLog`");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    #[test]
    fn a_network_without_a_flow_log_is_found() {
        let found = found(&RULE, |stack| {
            stack.add("vpc", resource("AWS::EC2::VPC", json!({})));
        });
        assert_eq!(found, ["stack/vpc: the network has no flow log"]);
    }

    #[test]
    fn a_network_with_a_flow_log_is_not() {
        let found = found(&RULE, |stack| {
            let vpc = stack.add("vpc", resource("AWS::EC2::VPC", json!({})));
            stack.add("log", resource("AWS::EC2::FlowLog", json!({})).refer("ResourceId", vpc));
        });
        assert!(found.is_empty(), "{found:?}");
    }
}
