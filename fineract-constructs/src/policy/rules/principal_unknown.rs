//! `POL-IAM-016`

use fineract_core::{Code, Doc, Severity};
use fineract_schema::{did_you_mean, iam, regions};

use crate::policy::statement::one_or_list;
use crate::policy::{Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-016",
    title: "service that AWS doesn't have",
    severity: Severity::Error,
    explanation: "## What it does\nFinds services in trust policies and in policies of resources that are called nearly as one that \
there is, that lack `.amazonaws.com`, or that are of a region that there isn't.\n\n\
## Why is this bad\nIAM refuses the policy: `Invalid principal in policy`.\n\n\
## Example\n`Principal::service(\"lamda.amazonaws.com\")`\n\n\
## Use instead\nThe name in the service's documentation, such as `lambda.amazonaws.com`. A name that is far from all that the \
library knows is taken for right.",
};

/// Services whose principals are called otherwise than the prefix of their actions. Source: the services' user guides, service
/// roles and service-linked roles.
const KNOWN: &[&str] = &[
    "assets.grafana",
    "batchoperations.s3",
    "budgets",
    "chime",
    "cloudtrail",
    "cloudwatch",
    "codestar-notifications",
    "delivery.logs",
    "ecs-tasks",
    "edgelambda",
    "elasticmapreduce",
    "export.rds",
    "globalaccelerator",
    "healthlake",
    "inspector",
    "inspector2",
    "lakeformation",
    "lex",
    "logdelivery.elasticloadbalancing",
    "logger.cloudfront",
    "member.org.stacksets.cloudformation",
    "monitoring.rds",
    "opensearchservice",
    "ops.apigateway",
    "pods.eks",
    "replicator.lambda",
    "securitylake",
    "spot",
    "spotfleet",
    "storage-lens.s3",
    "transitgateway",
    "vmie",
    "vpc-flow-logs",
];

fn check(view: &View, findings: &mut Findings) {
    for statement in view.statements() {
        for key in ["Principal", "NotPrincipal"] {
            let services = statement.get(key).and_then(|principal| principal.at(&["Service"]));
            for name in one_or_list(services).iter().filter_map(Doc::as_str) {
                if let Some(help) = problem(name) {
                    findings.report(&statement.resource, format!("AWS has no service `{name}`"), help);
                }
            }
        }
    }
}

/// What would be right, if a name of a service is wrong.
fn problem(name: &str) -> Option<String> {
    // Patterns, and variables of a document that is text.
    if name.contains(['*', '$']) {
        return None;
    }
    let Some(stem) = name.strip_suffix(".cn").unwrap_or(name).strip_suffix(".amazonaws.com") else {
        let ends_wrong = !name.contains('.') || name.contains("amazonaws") || name.ends_with(".aws.com");
        let stem = name.split('.').next().unwrap_or(name);
        return ends_wrong.then(|| format!("write it whole, such as `{stem}.amazonaws.com`"));
    };
    let (stem, region) = match stem.rsplit_once('.') {
        Some((stem, last)) if is_like_region(last) => (stem, Some(last)),
        _ => (stem, None),
    };
    if let Some(region) = region.filter(|region| regions().all(|known| known != *region)) {
        return Some(
            did_you_mean(region, regions()).unwrap_or_else(|| format!("there is no region `{region}`")),
        );
    }
    let service = stem.rsplit('.').next().unwrap_or(stem);
    let of_actions = || iam::services().chain(KNOWN.iter().copied());
    let known = KNOWN.contains(&stem) || iam::services().any(|known| known.eq_ignore_ascii_case(service));
    (!known).then(|| did_you_mean(stem, of_actions())).flatten()
}

/// Whether it has a region's form: letters, words and a number, with hyphens between.
fn is_like_region(part: &str) -> bool {
    let parts: Vec<_> = part.split('-').collect();
    parts.len() >= 2 && parts[0].len() == 2 && part.ends_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    /// What is found for a role that a service takes.
    fn role(service: &str) -> Vec<String> {
        found(&RULE, |stack| {
            let statement =
                json!({"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"});
            let trust = json!({"AssumeRolePolicyDocument": {"Statement": [statement]}});
            stack.add("role", resource("AWS::IAM::Role", trust));
        })
    }

    #[test]
    fn mistyped_services_are_found() {
        for name in [
            "lamda.amazonaws.com",
            "lambda",
            "lambda.amazonaws.co",
            "ecs-task.amazonaws.com",
            "lambda.aws.com",
            "logs.eu-west-9.amazonaws.com",
            "cloudfromation.amazonaws.com",
        ] {
            assert_eq!(role(name), [format!("stack/role: AWS has no service `{name}`")]);
        }
    }

    #[test]
    fn services_of_aws_and_what_is_far_from_all_of_them_are_not() {
        for name in [
            "lambda.amazonaws.com",
            "logs.eu-west-1.amazonaws.com",
            "delivery.logs.amazonaws.com",
            "ec2.amazonaws.com.cn",
            "ecs.application-autoscaling.amazonaws.com",
            "alexa-appkit.amazon.com",
            "quantumledgerdelivery.amazonaws.com",
            "logs.${AWS::Region}.amazonaws.com",
        ] {
            assert!(role(name).is_empty(), "{name}: {:?}", role(name));
        }
    }
}
