//! What recovering the platform takes, of all that an account has.

use super::reach::Reach;
use crate::aws::iam::{PolicyDocument, Statement};
use crate::constructs::compute::CLUSTER_TAG;

/// What a recovery calls of its plan. Source: ARC developer guide, "Identity-based policies for Region switch".
const PLAN: [&str; 8] = [
    "arc-region-switch:ApprovePlanExecutionStep",
    "arc-region-switch:CancelPlanExecution",
    "arc-region-switch:GetPlan",
    "arc-region-switch:GetPlanEvaluationStatus",
    "arc-region-switch:GetPlanExecution",
    "arc-region-switch:ListPlanExecutionEvents",
    "arc-region-switch:ListPlanExecutions",
    "arc-region-switch:StartPlanExecution",
];

/// What looks for something by its name, or can't be narrowed. Source: service authorization reference.
const FIND: [&str; 18] = [
    "arc-region-switch:ListPlans",
    "arc-region-switch:ListPlansInRegion",
    "backup:DescribeRestoreJob",
    "cloudwatch:DescribeAlarms",
    "datasync:ListTaskExecutions",
    "datasync:ListTasks",
    "elasticache:DescribeGlobalReplicationGroups",
    "elasticache:DescribeReplicationGroups",
    "elasticfilesystem:DescribeFileSystems",
    "elasticfilesystem:DescribeReplicationConfigurations",
    "rds:DescribeDBClusters",
    "rds:DescribeDBInstances",
    "rds:DescribeGlobalClusters",
    "secretsmanager:DescribeSecret",
    "secretsmanager:ListSecrets",
    "sqs:ListQueues",
    "ssm:DescribeParameters",
    "ssm:GetParameter",
];

/// The plans of Region switch, from finding one to approving its steps.
pub(super) fn plans(reach: &Reach) -> PolicyDocument {
    let (account, prefix) = (reach.account, reach.prefix());
    let plans = [
        Statement::allow(PLAN).on([format!("arn:aws:arc-region-switch::{account}:plan/{prefix}*")]),
        Statement::allow(FIND).on_all(),
    ];
    PolicyDocument::new(plans)
}

/// What stands in a runbook for when Region switch doesn't, for a restore, and for coming back.
///
/// Where other environments of the account have a recoverer of their own, what is theirs is denied.
pub(super) fn stores(reach: &Reach) -> PolicyDocument {
    let (account, prefix, path) = (reach.account, reach.prefix(), reach.path());
    let of = |service: &str, what: &str| format!("arn:aws:{service}:*:{account}:{what}");
    let named = |service: &str, kind: &str| of(service, &format!("{kind}{prefix}*"));
    let global_database = format!("arn:aws:rds::{account}:global-cluster:{prefix}*");
    // ElastiCache sets its own letters before the name.
    let datastore = format!("arn:aws:elasticache::{account}:globalreplicationgroup:*-{prefix}*");
    let keys_through = |service: &str| {
        Statement::allow(["kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"])
            .on([of("kms", "key/*")])
            .when("ForAnyValue:StringLike", "kms:ResourceAliases", format!("alias/{path}*"))
            .when("StringLike", "kms:ViaService", format!("{service}.*.amazonaws.com"))
    };
    let stores = [
        Statement::allow(["rds:FailoverGlobalCluster", "rds:SwitchoverGlobalCluster"])
            .on([global_database, named("rds", "cluster:")]),
        Statement::allow(["rds:CreateDBInstance", "rds:RestoreDBClusterToPointInTime"]).on([
            named("rds", "cluster:"),
            named("rds", "db:"),
            named("rds", "subgrp:"),
            named("rds", "cluster-pg:"),
            of("rds", "pg:default.*"),
            of("rds", "og:default:*"),
        ]),
        Statement::allow(["elasticache:FailoverGlobalReplicationGroup"])
            .on([datastore, named("elasticache", "replicationgroup:")]),
        // Which file system, only the deployment knows.
        Statement::allow([
            "elasticfilesystem:CreateReplicationConfiguration",
            "elasticfilesystem:DeleteReplicationConfiguration",
            "elasticfilesystem:UpdateFileSystemProtection",
        ])
        .on([of("elasticfilesystem", "file-system/*")]),
        // Which task, too.
        Statement::allow(["datasync:StartTaskExecution"]).on([of("datasync", "task/*")]),
        // Content that goes back to where it is at home.
        Statement::allow(["s3:ListBucket", "s3:ListBucketVersions"])
            .on([format!("arn:aws:s3:::{prefix}*content-*")]),
        Statement::allow(["s3:DeleteObject", "s3:GetObject", "s3:PutObject"])
            .on([format!("arn:aws:s3:::{prefix}*content-*/*")]),
        Statement::allow(["ssm:PutParameter"]).on([of("ssm", &format!("parameter/{path}*"))]),
        Statement::allow(["secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue"])
            .on([of("secretsmanager", &format!("secret:{path}*"))]),
        // Source: SQS developer guide, "Configuring queue permissions" of a redrive: it moves with the rights of who starts it.
        Statement::allow([
            "sqs:DeleteMessage",
            "sqs:GetQueueAttributes",
            "sqs:ReceiveMessage",
            "sqs:SendMessage",
            "sqs:StartMessageMoveTask",
        ])
        .on([named("sqs", "")]),
        Statement::allow(["lambda:InvokeFunction"]).on([named("lambda", "function:")]),
        Statement::allow(["backup:ListRecoveryPointsByBackupVault", "backup:StartBackupJob"])
            .on([named("backup", "backup-vault:")]),
        // A recovery point has the ARN that its service gave it.
        Statement::allow(["backup:GetRecoveryPointRestoreMetadata", "backup:StartRestoreJob"]).on([
            of("backup", "recovery-point:*"),
            of("rds", "cluster-snapshot:awsbackup:*"),
            "arn:aws:ec2:*::snapshot/*".into(),
        ]),
        Statement::allow(["iam:PassRole"]).on([format!("arn:aws:iam::{account}:role/{prefix}*")]).when(
            "StringEquals",
            "iam:PassedToService",
            "backup.amazonaws.com",
        ),
        Statement::allow(["ec2:CreateTags"]).on([of("ec2", "volume/*")]).when_any(
            "ForAllValues:StringEquals",
            "aws:TagKeys",
            ["backup-plan", CLUSTER_TAG],
        ),
        keys_through("rds"),
        keys_through("s3"),
        keys_through("secretsmanager"),
        keys_through("sqs"),
    ];
    PolicyDocument::new(stores.into_iter().chain(reach.denials()))
}
