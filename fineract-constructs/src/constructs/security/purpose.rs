//! What keys are for, and who needs them for it.

use crate::aws::Site;
use crate::aws::iam::{Principal, Statement};

/// What a key encrypts. Source: SPEC.md 4.17.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// Secrets in a cluster's store.
    Eks,
    /// Log groups.
    Logs,
    /// Volumes of nodes and of pods.
    Ebs,
    /// Databases.
    Rds,
    /// Caches.
    Redis,
    /// File systems.
    Efs,
    /// Buckets.
    S3,
    /// Secrets of Secrets Manager and parameters.
    Secrets,
    /// Messages of topics and queues.
    Messages,
    /// Recovery points of file systems, and copies of all others: not to be lost with the key of what they are of.
    Backup,
}

/// What one who encrypts and decrypts needs. Source: KMS developer guide, "Allows key users to use the KMS key".
const USE: [&str; 5] =
    ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 10] = [
        Self::Eks,
        Self::Logs,
        Self::Ebs,
        Self::Rds,
        Self::Redis,
        Self::Efs,
        Self::S3,
        Self::Secrets,
        Self::Messages,
        Self::Backup,
    ];

    /// The last part of the alias.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Eks => "eks",
            Self::Logs => "logs",
            Self::Ebs => "ebs",
            Self::Rds => "rds",
            Self::Redis => "redis",
            Self::Efs => "efs",
            Self::S3 => "s3",
            Self::Secrets => "secrets",
            Self::Messages => "messages",
            Self::Backup => "backup",
        }
    }

    /// What the key protects, in words.
    pub const fn protects(self) -> &'static str {
        match self {
            Self::Eks => "Kubernetes secrets",
            Self::Logs => "Log groups",
            Self::Ebs => "Volumes of nodes and pods",
            Self::Rds => "Databases",
            Self::Redis => "Caches",
            Self::Efs => "File systems",
            Self::S3 => "Buckets",
            Self::Secrets => "Secrets and parameters",
            Self::Messages => "Messages",
            Self::Backup => "Recovery points",
        }
    }

    /// What the key policy must allow beside the account.
    ///
    /// Only log delivery, the launch of instances and who publishes alarms call KMS in a name that no IAM policy of the account covers. EKS,
    /// RDS, `ElastiCache`, EFS, S3, Secrets Manager and AWS Backup call it in the name of who calls them, or by a grant that they got
    /// then.
    pub(super) fn statements(self, site: &Site) -> Vec<Statement> {
        match self {
            Self::Logs => log_delivery(site),
            Self::Ebs => instance_launch(site),
            Self::Messages => notification(site),
            Self::Eks | Self::Rds | Self::Redis | Self::Efs | Self::S3 | Self::Secrets | Self::Backup => {
                Vec::new()
            }
        }
    }
}

/// Source: CloudWatch Logs user guide, "Encrypt log data using KMS": the context holds the log group's ARN.
fn log_delivery(site: &Site) -> Vec<Statement> {
    let groups = format!("arn:aws:logs:{}:{}:log-group:*", site.region.code(), site.account);
    let service = Principal::Service(format!("logs.{}.amazonaws.com", site.region.code()));
    let delivery = Statement::allow(USE).sid("LogDelivery").principal(service).on_all();
    vec![delivery.when("ArnLike", "kms:EncryptionContext:aws:logs:arn", groups)]
}

/// Source: SNS developer guide, "Enable compatibility between event sources from AWS services and encrypted topics":
/// alarms and rules publish, and topics deliver to queues, each in the service's own name.
fn notification(site: &Site) -> Vec<Statement> {
    let by = |(sid, service): (&str, &str)| {
        let allow = Statement::allow(["kms:Decrypt", "kms:GenerateDataKey*"]).sid(sid);
        let allow = allow.principal(Principal::Service(format!("{service}.amazonaws.com"))).on_all();
        // Rules of EventBridge come without a source.
        if service == "events" {
            allow
        } else {
            allow.when("StringEquals", "aws:SourceAccount", site.account.as_str())
        }
    };
    [("Alarms", "cloudwatch"), ("Rules", "events"), ("Topics", "sns")].map(by).into()
}

/// The service-linked roles that start instances, below `aws-service-role/`.
const LAUNCHERS: [(&str, &str); 2] = [
    ("Launch", "autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"),
    ("Spot", "spot.amazonaws.com/AWSServiceRoleForEC2Spot"),
];

/// Source: EC2 Auto Scaling user guide, "Required KMS key policy for use with encrypted volumes"; EC2 user guide,
/// "Service-linked role for Spot Instance requests".
///
/// A role is named by a condition: as a principal it would have to exist before the key, and it is made with the first
/// group of an account.
fn instance_launch(site: &Site) -> Vec<Statement> {
    let launch = |(sid, role): (&str, &str)| {
        let role = format!("arn:aws:iam::{}:role/aws-service-role/{role}", site.account);
        let by = |sid: String, statement: Statement| {
            let statement = statement.sid(sid).principal(Principal::Anyone).on_all();
            statement.when("ArnEquals", "aws:PrincipalArn", &role)
        };
        let grants = by(format!("{sid}Grants"), Statement::allow(["kms:CreateGrant"]));
        [by(sid.to_owned(), Statement::allow(USE)), grants.when("Bool", "kms:GrantIsForAWSResource", "true")]
    };
    LAUNCHERS.into_iter().flat_map(launch).collect()
}
