//! `POL-NET-004`

use fineract_core::{Code, Severity};

use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-NET-004",
    title: "endpoint that any account can use",
    severity: Severity::Warning,
    explanation: "## What it does\nFinds VPC endpoints of AWS services that take an endpoint policy and have none.\n\n\
## Why is this bad\nThe default lets every principal of AWS in: whoever gets into a pod copies what it can read to a bucket, a queue or a \
secret of an account of their own, with a key that they brought. No policy of the platform is asked, and the firewall sees a \
connection to AWS.\n\n\
## Example\n`ec2::VpcEndpoint::new(vpc.id()).service_name(\"com.amazonaws.eu-west-1.sqs\")`\n\n\
## Use instead\nA policy with `aws:PrincipalAccount` or `aws:PrincipalOrgID`, and what nodes read without a principal: layers of \
images, roles by web identity. The endpoints of `SharedVpc` and `EnvironmentVpc` have one.",
};

/// Services whose endpoints take a policy. Others are left alone: to endpoints of partners and of some services, a policy can't be
/// given.
///
/// Source: each service's guide, of its interface or gateway endpoints.
const TAKE_A_POLICY: [&str; 18] = [
    "autoscaling",
    "dynamodb",
    "ec2",
    "ecr.api",
    "ecr.dkr",
    "elasticfilesystem",
    "elasticloadbalancing",
    "events",
    "kms",
    "lambda",
    "logs",
    "monitoring",
    "s3",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
    "sts",
];

fn check(view: &View, findings: &mut Findings) {
    for endpoint in view.of_type("AWS::EC2::VPCEndpoint").iter().filter(|it| !it.has(&["PolicyDocument"])) {
        // `com.amazonaws.eu-west-1.ecr.api`
        let name = endpoint.text(&["ServiceName"]).and_then(|name| name.strip_prefix("com.amazonaws."));
        let Some((_, service)) = name.and_then(|name| name.split_once('.')) else { continue };
        if TAKE_A_POLICY.contains(&service) {
            let message = format!("principals of any account can call `{service}`");
            findings.report(endpoint, message, "add a `PolicyDocument` for the platform's accounts");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn endpoint(properties: Value) -> Vec<String> {
        found(&RULE, |stack| {
            stack.add("endpoint", resource("AWS::EC2::VPCEndpoint", properties));
        })
    }

    #[test]
    fn an_endpoint_that_any_account_can_use_is_found() {
        let found = endpoint(json!({"ServiceName": "com.amazonaws.eu-west-1.ecr.api"}));
        assert_eq!(found, ["stack/endpoint: principals of any account can call `ecr.api`"]);
    }

    #[test]
    fn an_endpoint_with_a_policy_is_not_nor_is_one_that_takes_none() {
        let limited =
            json!({"ServiceName": "com.amazonaws.eu-west-1.sqs", "PolicyDocument": {"Statement": []}});
        assert!(endpoint(limited).is_empty());
        let partner = "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0";
        assert!(endpoint(json!({ "ServiceName": partner })).is_empty());
    }
}
