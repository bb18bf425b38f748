//! `POL-IAM-012`

use fineract_core::{Code, Doc, Severity};

use crate::policy::{Document, Findings, Rule, View};

pub(in crate::policy) static RULE: Rule = Rule { code: &CODE, check };

static CODE: Code = Code {
    id: "POL-IAM-012",
    title: "storage driver whose role a service takes",
    severity: Severity::Error,
    explanation: "## What it does\nFinds roles with a policy of the EBS or EFS driver that neither the cluster's OIDC provider nor \
`pods.eks.amazonaws.com` can take.\n\n\
## Why is this bad\nThe driver runs in a pod and takes its role by a token of its service account. A role that \
trusts `eks.amazonaws.com` is never taken: volumes stay pending.\n\n\
## Example\n`service_trust(\"eks.amazonaws.com\")` with `AmazonEBSCSIDriverPolicy`\n\n\
## Use instead\n`irsa_trust(provider, issuer, \"kube-system\", \"ebs-csi-controller-sa\")`",
};

fn check(view: &View, findings: &mut Findings) {
    for role in view.of_type("AWS::IAM::Role") {
        let policies = role.items(&["ManagedPolicyArns"]).iter().filter_map(Doc::as_str);
        let Some(driver) =
            policies.filter_map(|arn| arn.rsplit('/').next()).find(|name| name.contains("CSIDriver"))
        else {
            continue;
        };
        let own = view.statements().iter().filter(|statement| statement.resource.node == role.node);
        let trust: Vec<_> = own.filter(|statement| statement.document == Document::Trust).collect();
        let by_pods = trust.iter().any(|statement| {
            let service = statement.get("Principal").and_then(|principal| principal.at(&["Service"]));
            statement.covers(&["sts:AssumeRoleWithWebIdentity"]).is_some()
                || service.and_then(Doc::as_str) == Some("pods.eks.amazonaws.com")
        });
        if !trust.is_empty() && !by_pods {
            findings.report(
                role,
                format!("no pod can take the role, which has `{driver}`"),
                "trust the cluster's OIDC provider: `irsa_trust(…)`",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::rules::testing::{found, resource};

    fn role(statement: serde_json::Value) -> Vec<String> {
        found(&RULE, |stack| {
            let driver = "arn:aws:iam::aws:policy/AmazonEBSCSIDriverEKSClusterScopedPolicy";
            let trust = json!({"Statement": [statement]});
            let role = json!({"ManagedPolicyArns": [driver], "AssumeRolePolicyDocument": trust});
            stack.add("role", resource("AWS::IAM::Role", role));
        })
    }

    #[test]
    fn trust_of_the_control_plane_is_found() {
        let service = json!({"Effect": "Allow", "Principal": {"Service": "eks.amazonaws.com"}, "Action": "sts:AssumeRole"});
        assert_eq!(
            role(service),
            ["stack/role: no pod can take the role, which has `AmazonEBSCSIDriverEKSClusterScopedPolicy`"]
        );
    }

    #[test]
    fn trust_of_the_provider_is_not() {
        let provider = json!({"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity"});
        assert!(role(provider).is_empty());
    }
}
