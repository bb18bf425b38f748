//! `POL-EKS-001`

use fineract_core::{Code, Doc, Severity};

use super::shared::is_the_world;
use crate::policy::view::is_true;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-EKS-001",
    title: "API server open to the world",
    severity: Severity::Error,
    explanation: "## What it does\nFinds clusters whose public endpoint is on without `PublicAccessCidrs`, or with one that is half \
of the internet or more.\n\n\
## Why is this bad\nThe API server is the key to everything that runs: a leaked token, or one flaw in its \
authentication, and anyone anywhere is in.\n\n\
## Example\n`VpcConfig::new(subnets).endpoint_public_access(true)`\n\n\
## Use instead\n`.endpoint_public_access(false).endpoint_private_access(true)`, or the addresses of those who \
deploy.",
};

fn check(view: &View, findings: &mut Findings) {
    for cluster in view.of_type("AWS::EKS::Cluster") {
        let vpc = |property| cluster.get(&["ResourcesVpcConfig", property]);
        let on = vpc("EndpointPublicAccess").is_none_or(|on| is_true(Some(on)));
        let named = match vpc("PublicAccessCidrs") {
            Some(Doc::List(ranges)) => {
                !ranges.is_empty() && !ranges.iter().filter_map(Doc::as_str).any(is_the_world)
            }
            other => other.is_some(),
        };
        if on && !named {
            findings.report(
                cluster,
                "anyone on the internet reaches the API server",
                "turn `EndpointPublicAccess` off, or name who deploys in `PublicAccessCidrs`",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn cluster(vpc: serde_json::Value) -> Vec<String> {
        found(&RULE, |stack| {
            stack.add("cluster", resource("AWS::EKS::Cluster", json!({"ResourcesVpcConfig": vpc})));
        })
    }

    #[test]
    fn an_endpoint_for_the_world_is_found() {
        assert_eq!(cluster(json!({})), ["stack/cluster: anyone on the internet reaches the API server"]);
        let open = json!({"EndpointPublicAccess": true, "PublicAccessCidrs": ["0.0.0.0/0"]});
        assert_eq!(cluster(open).len(), 1);
    }

    #[test]
    fn a_private_endpoint_and_named_addresses_are_not() {
        assert!(cluster(json!({"EndpointPublicAccess": false})).is_empty());
        assert!(
            cluster(json!({"EndpointPublicAccess": true, "PublicAccessCidrs": ["203.0.113.0/29"]}))
                .is_empty()
        );
    }
}
