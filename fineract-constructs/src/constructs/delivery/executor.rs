//! What `CloudFormation` does when it deploys the platform's stacks.

use super::limits::first;
use super::reach::Reach;
use crate::aws::iam::{PolicyDocument, Statement};

/// The services that the platform has resources of, by the prefix of their actions, apart from IAM.
#[rustfmt::skip]
const SERVICES: [&str; 34] = [
    "acm", "autoscaling", "backup", "backup-storage", "cloudwatch", "cognito-idp", "datasync", "ec2", "ecr", "eks",
    "elasticache", "elasticfilesystem", "elasticloadbalancing", "events", "firehose", "globalaccelerator", "kms",
    "lambda", "logs", "network-firewall", "networkmanager", "ram", "rds", "route53", "route53resolver", "s3", "scheduler",
    "secretsmanager", "shield", "sns", "sqs", "ssm", "wafv2", "arc-region-switch",
];

/// What gives a role permissions, and so asks for the boundary: IAM knows the one that the role has or gets. Source: service
/// authorization reference, IAM, the actions with the condition key `iam:PermissionsBoundary`.
const BOUNDED: [&str; 4] =
    ["iam:AttachRolePolicy", "iam:CreateRole", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy"];

/// What else becomes of roles, policies and the providers of clusters' tokens, all by name.
const KEPT: [&str; 28] = [
    "iam:AddClientIDToOpenIDConnectProvider",
    "iam:AddRoleToInstanceProfile",
    "iam:CreateInstanceProfile",
    "iam:CreateOpenIDConnectProvider",
    "iam:CreatePolicy",
    "iam:CreatePolicyVersion",
    "iam:DeleteInstanceProfile",
    "iam:DeleteOpenIDConnectProvider",
    "iam:DeletePolicy",
    "iam:DeletePolicyVersion",
    "iam:DeleteRole",
    "iam:DeleteRolePolicy",
    "iam:DetachRolePolicy",
    "iam:RemoveClientIDFromOpenIDConnectProvider",
    "iam:RemoveRoleFromInstanceProfile",
    "iam:SetDefaultPolicyVersion",
    "iam:TagInstanceProfile",
    "iam:TagOpenIDConnectProvider",
    "iam:TagPolicy",
    "iam:TagRole",
    "iam:UntagInstanceProfile",
    "iam:UntagOpenIDConnectProvider",
    "iam:UntagPolicy",
    "iam:UntagRole",
    "iam:UpdateAssumeRolePolicy",
    "iam:UpdateOpenIDConnectProviderThumbprint",
    "iam:UpdateRole",
    "iam:UpdateRoleDescription",
];

/// What begins to use a service: a role that only the service takes, and that nobody else changes.
const LINKED: [&str; 6] = [
    "iam:AttachRolePolicy",
    "iam:CreateServiceLinkedRole",
    "iam:DeleteServiceLinkedRole",
    "iam:PassRole",
    "iam:PutRolePolicy",
    "iam:UpdateRoleDescription",
];

/// What the stacks within a reach are created by. `readers` are the roles of other accounts that their outputs are read by.
///
/// It creates whatever the platform has, but no role without the boundary and none outside of the platform, so that what it
/// creates can't do what it can't.
pub(super) fn create(reach: &Reach, readers: Vec<String>) -> PolicyDocument {
    let Reach { platform, account, .. } = reach;
    let named = |kind: &str, prefix: &str| format!("arn:aws:iam::{account}:{kind}/{prefix}*");
    let own = reach.prefix();
    let roles = named("role", &own);
    let kept = [
        roles.clone(),
        named("policy", &own),
        named("instance-profile", &own),
        named("oidc-provider", "oidc.eks."),
    ];
    let linked = "arn:aws:iam::*:role/aws-service-role/*";
    let allowed = [
        Statement::allow(SERVICES.map(|service| format!("{service}:*"))).on_all(),
        // `Fn::GetStackOutput` reads by this role.
        Statement::allow(["cloudformation:DescribeStacks"]).on([reach.all_stacks()]),
        Statement::allow(["iam:Get*", "iam:List*"]).on_all(),
        Statement::allow(BOUNDED).sid("BoundedRoles").on([roles]).when(
            "StringEquals",
            "iam:PermissionsBoundary",
            reach.boundary(),
        ),
        Statement::allow(KEPT).on(kept),
        Statement::allow(LINKED).on([linked]),
        Statement::allow(["iam:PassRole"]).on([named("role", &format!("{platform}-"))]),
        // Nothing of the platform is a person, and nothing is set free.
        Statement::deny([
            "iam:CreateAccessKey",
            "iam:CreateLoginProfile",
            "iam:CreateUser",
            "iam:DeleteRolePermissionsBoundary",
        ])
        .on_all(),
    ];
    let read = (!readers.is_empty()).then(|| Statement::allow(["sts:AssumeRole"]).on(readers));
    PolicyDocument::new(allowed.into_iter().chain(first(reach)).chain(reach.denials()).chain(read))
}
