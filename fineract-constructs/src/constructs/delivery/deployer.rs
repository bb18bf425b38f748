//! What a pipeline calls to deploy.

use super::reach::Reach;
use crate::aws::iam::{PolicyDocument, Statement};

/// What deploying a stack calls of it. Source: `CloudFormation` API.
const DEPLOY: [&str; 11] = [
    "cloudformation:CancelUpdateStack",
    "cloudformation:ContinueUpdateRollback",
    "cloudformation:CreateChangeSet",
    "cloudformation:DeleteChangeSet",
    "cloudformation:DeleteStack",
    "cloudformation:ExecuteChangeSet",
    "cloudformation:RollbackStack",
    "cloudformation:TagResource",
    "cloudformation:UntagResource",
    "cloudformation:UpdateTerminationProtection",
    "cloudformation:DescribeChangeSet",
];

/// What looks at stacks.
const LOOK: [&str; 5] = [
    "cloudformation:DescribeStackEvents",
    "cloudformation:DescribeStackResources",
    "cloudformation:DescribeStacks",
    "cloudformation:GetTemplate",
    "cloudformation:ListStackResources",
];

/// What pushing an image calls. Source: ECR user guide, "IAM permissions for pushing an image".
const PUSH: [&str; 6] = [
    "ecr:BatchCheckLayerAvailability",
    "ecr:BatchGetImage",
    "ecr:CompleteLayerUpload",
    "ecr:InitiateLayerUpload",
    "ecr:PutImage",
    "ecr:UploadLayerPart",
];

/// What the deployer of a reach may do: deploy its stacks, other than those of the bootstrap, by the role of `CloudFormation`; upload
/// their templates; push images; find clusters. `artifacts` is the ARN of the buckets that templates are uploaded to.
pub(super) fn deploy(reach: &Reach, artifacts: &str) -> PolicyDocument {
    let Reach { platform, account, environment, .. } = reach;
    let prefix = reach.prefix();
    // An environment's templates have a folder, which nobody else writes to.
    let folder = environment.as_ref().map_or_else(String::new, |name| format!("{name}/"));
    let through = Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"])
        .on([format!("arn:aws:kms:*:{account}:key/*")])
        .when("ForAnyValue:StringEquals", "kms:ResourceAliases", format!("alias/{platform}/bootstrap/s3"));
    let allowed = [
        Statement::allow(DEPLOY).on([reach.stacks(&prefix)]),
        Statement::allow(LOOK).on([reach.all_stacks()]),
        // They have no stack yet.
        Statement::allow(["cloudformation:GetTemplateSummary", "cloudformation:ValidateTemplate"]).on_all(),
        Statement::allow(["iam:PassRole"]).on([reach.role_arn("cloudformation")]).when(
            "StringEquals",
            "iam:PassedToService",
            "cloudformation.amazonaws.com",
        ),
        Statement::allow(["s3:GetBucketLocation", "s3:ListBucket"]).on([artifacts]),
        Statement::allow(["s3:GetObject", "s3:PutObject"]).on([format!("{artifacts}/{folder}*")]),
        through,
        Statement::allow(["ecr:GetAuthorizationToken"]).on_all(),
        Statement::allow(PUSH).on([format!("arn:aws:ecr:*:{account}:repository/{prefix}*")]),
        Statement::allow(["eks:DescribeCluster"]).on([format!("arn:aws:eks:*:{account}:cluster/{prefix}*")]),
    ];
    let others = || reach.other_prefixes();
    let stacks = reach.first_stacks().into_iter().chain(others().map(|other| reach.stacks(&other)));
    let denied = Statement::deny(DEPLOY).sid("StacksOfOthers").on(stacks);
    let kept = others().map(|other| format!("arn:aws:ecr:*:{account}:repository/{other}*"));
    let kept = kept.chain(reach.others().map(|other| format!("{artifacts}/{other}/*")));
    let images = (others().next().is_some())
        .then(|| Statement::deny(["ecr:PutImage", "s3:PutObject"]).sid("UploadsOfOthers").on(kept));
    PolicyDocument::new(allowed.into_iter().chain([denied]).chain(images))
}
