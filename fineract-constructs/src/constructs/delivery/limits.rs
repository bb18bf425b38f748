//! What the platform's own roles can't be given, whatever their policies say.

use crate::aws::iam::{PolicyDocument, Statement};

use super::reach::Reach;

/// What changes permissions; `iam:CreateServiceLinkedRole`, which services ask of those who begin to use them, does not.
/// Source: service authorization reference, IAM.
const GIVING: [&str; 24] = [
    "iam:Add*",
    "iam:Attach*",
    "iam:CreateAccessKey",
    "iam:CreateGroup",
    "iam:CreateInstanceProfile",
    "iam:CreateLoginProfile",
    "iam:CreateOpenIDConnectProvider",
    "iam:CreatePolicy*",
    "iam:CreateRole",
    "iam:CreateSAMLProvider",
    "iam:CreateServiceSpecificCredential",
    "iam:CreateUser",
    "iam:CreateVirtualMFADevice",
    "iam:Deactivate*",
    "iam:Delete*",
    "iam:Detach*",
    "iam:Enable*",
    "iam:Put*",
    "iam:Remove*",
    "iam:Set*",
    "iam:Tag*",
    "iam:Untag*",
    "iam:Update*",
    "iam:Upload*",
];

/// What changes, takes and hands on roles and policies. Source: as above, and STS.
const OF_ROLES: [&str; 12] = [
    "iam:Attach*",
    "iam:CreatePolicy*",
    "iam:CreateRole",
    "iam:Delete*",
    "iam:Detach*",
    "iam:PassRole",
    "iam:Put*",
    "iam:Set*",
    "iam:Tag*",
    "iam:Untag*",
    "iam:Update*",
    "sts:AssumeRole",
];

/// What changes a stack, by the role that it was deployed with, which nobody has to pass again. Source: `CloudFormation` user
/// guide, "`CloudFormation` service role".
const DEPLOYING: [&str; 8] = [
    "cloudformation:Cancel*",
    "cloudformation:Continue*",
    "cloudformation:Create*",
    "cloudformation:Delete*",
    "cloudformation:Execute*",
    "cloudformation:Rollback*",
    "cloudformation:Set*",
    "cloudformation:Update*",
];

/// What changes or breaks a key. Source: service authorization reference, KMS.
const KEY: [&str; 8] = [
    "kms:CreateGrant",
    "kms:DeleteAlias",
    "kms:DeleteImportedKeyMaterial",
    "kms:DisableKey*",
    "kms:PutKeyPolicy",
    "kms:RevokeGrant",
    "kms:ScheduleKeyDeletion",
    "kms:Update*",
];

/// The boundary of the roles that deployments make: it allows everything, so that a role has what its own policies give it, but
/// nothing by which it would get more or reach another environment.
///
/// Source: IAM user guide, "Permissions boundaries for IAM entities", "Delegating responsibility to others using permissions
/// boundaries".
pub(super) fn boundary(reach: &Reach) -> PolicyDocument {
    let Reach { platform, account, .. } = reach;
    let passed = [
        format!("arn:aws:iam::{account}:role/{platform}-*"),
        "arn:aws:iam::*:role/aws-service-role/*".into(),
    ];
    let bounded = [
        Statement::allow(["*"]).sid("AsPoliciesSay").on_all(),
        Statement::deny(GIVING).sid("NoPermissions").on_all(),
        Statement::deny(["iam:PassRole"]).sid("OwnRoles").on_all_but(passed),
        // Roles of pods, functions and instances are taken by services, which ask for nothing of the kind.
        Statement::deny(["sts:AssumeRole"]).sid("NoOtherRole").on([format!("arn:aws:iam::{account}:role/*")]),
        Statement::deny(DEPLOYING).sid("NoStacks").on([reach.all_stacks()]),
    ];
    PolicyDocument::new(bounded.into_iter().chain(first(reach)).chain(reach.denials()))
}

/// What keeps a role from what a person deploys: the roles of delivery, their boundaries, and the keys and buckets of the first
/// stacks.
pub(super) fn first(reach: &Reach) -> [Statement; 3] {
    let Reach { platform, account, .. } = reach;
    let named = |kind: &str, names: &[&str]| {
        let arn = |name: &&str| format!("arn:aws:iam::{account}:{kind}/{platform}-{name}*");
        names.iter().map(arn).collect::<Vec<_>>()
    };
    let roles =
        named("role", &["bootstrap-", "cloudformation", "deployer", "operator", "reader", "recoverer"]);
    let held = roles.into_iter().chain(named("policy", &["boundary"]));
    let buckets = ["", "*-"].map(|name| format!("arn:aws:s3:::{platform}-{name}bootstrap-*"));
    let aliases = format!("alias/{platform}/bootstrap/*");
    [
        Statement::deny(OF_ROLES).sid("RolesOfDelivery").on(held),
        Statement::deny(["s3:Create*", "s3:Delete*", "s3:Put*"]).sid("FirstBuckets").on(buckets),
        Statement::deny(KEY).sid("FirstKeys").on([format!("arn:aws:kms:*:{account}:key/*")]).when(
            "ForAnyValue:StringLike",
            "kms:ResourceAliases",
            aliases,
        ),
    ]
}
