//! Snapshots of Aurora clusters, as files in a bucket.

use std::marker::PhantomData;

use fineract_cfn::{iam, lambda};
use fineract_core::{Code, Construct, Scope, Severity, Value};

use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::names::Kind;
use crate::aws::region::Anywhere;
use crate::aws::{Site, arn};
use crate::constructs::security::{KeyRef, Keys, Purpose, use_of_key};
use crate::constructs::small_function::SmallFunction;
use crate::constructs::storage::BucketRef;
use crate::constructs::storage::scheduled_function::{EVERY_MORNING, scheduled};

/// Exports the newest automated snapshot of an Aurora cluster to a bucket, every day at 05:00 UTC.
///
/// The export is Apache Parquet, so the data can be read without a database and in any region that the bucket
/// replicates to; a recovery point of AWS Backup is what restores a cluster. A schedule can't call RDS by itself: the
/// export task takes the ARN of a snapshot and a name that was never used. So a function of 20 lines looks up the newest
/// snapshot and names the task after it; a snapshot is exported once, however often the function runs.
///
/// The bucket must be in the cluster's region. Its key encrypts the export.
///
/// # Creates
/// `AWS::Lambda::Function` with its `AWS::Logs::LogGroup` and `AWS::IAM::Role`, `AWS::Scheduler::Schedule` with its
/// `AWS::IAM::Role`, `AWS::IAM::Role` that RDS takes to write.
///
/// # Reports
/// `BKP-008`, `BKP-009`.
///
/// Source: Aurora user guide, "Exporting DB cluster snapshot data to Amazon S3".
pub struct AuroraExport<J = Anywhere> {
    site: Site,
    what: String,
    cluster: String,
    bucket: BucketRef,
    keys: Keys,
    law: PhantomData<fn() -> J>,
}

/// What a program holds of an [`AuroraExport`].
#[derive(Clone, Debug)]
pub struct AuroraExportRef {
    /// The function; its errors are exports that did not start.
    pub function: lambda::FunctionRef,
    /// The role that RDS takes.
    pub role: iam::RoleRef,
}

pub(crate) static BUCKET_ELSEWHERE: Code = Code {
    id: "BKP-008",
    title: "an export to another region",
    severity: Severity::Error,
    explanation: "RDS exports a snapshot to a bucket of its own region only.\n\nExport to a bucket of the cluster's \
region, and let that bucket replicate: `Bucket::replicate_to`.",
};

pub(crate) static NO_KEY: Code = Code {
    id: "BKP-009",
    title: "an export without a key",
    severity: Severity::Error,
    explanation: "RDS encrypts an export by a key of the account, and refuses to start without one. The bucket here leaves \
its key to S3.\n\nExport to a `Bucket::new(&site, what, key)`.",
};

/// What one who starts an export must be able to do with its key. Source: Aurora user guide, "Setting up access to an
/// Amazon S3 bucket".
const KEY_ACTIONS: [&str; 9] = [
    "kms:CreateGrant",
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:Encrypt",
    "kms:GenerateDataKey",
    "kms:GenerateDataKeyWithoutPlaintext",
    "kms:ReEncryptFrom",
    "kms:ReEncryptTo",
    "kms:RetireGrant",
];

impl<J> AuroraExport<J> {
    /// The export of a cluster of a site to a bucket of the same region; `what` names it, such as `ledger`, and
    /// `cluster` is the cluster's identifier.
    pub fn new(
        site: &Site<J>,
        what: impl Into<String>,
        cluster: impl Into<String>,
        bucket: &BucketRef<J>,
        keys: &Keys<J>,
    ) -> Self {
        let (site, bucket) = (site.erased(), bucket.erased());
        let (what, cluster) = (what.into(), cluster.into());
        Self { site, what, cluster, bucket, keys: keys.erased(), law: PhantomData }
    }

    fn check(&self, scope: &mut Scope) {
        let (there, here) = (self.bucket.site.region.code(), self.site.region.code());
        if there != here {
            let message =
                format!("`{}` is in `{here}`, the bucket `{}` in `{there}`", self.cluster, self.bucket.name);
            scope.report(&BUCKET_ELSEWHERE, message).help = Some(format!("export to a bucket in `{here}`"));
        }
        if self.bucket.key.is_none() {
            let message = format!("the bucket `{}` has no key of the account", self.bucket.name);
            scope.report(&NO_KEY, message).help = Some("give the bucket a key".into());
        }
    }

    fn permissions(&self, role: &str) -> Vec<Statement> {
        let Site { account, region, .. } = &self.site;
        let rds = |resource: &str| {
            Value::<String>::from_doc(arn::<()>("rds", Some(*region), Some(account), resource).into_doc())
        };
        let keys = self.bucket.key.iter().chain([self.keys.of(Purpose::Rds)]);
        let pass = Statement::allow(["iam:PassRole"])
            .on([format!("arn:aws:iam::{account}:role/{role}")])
            .when("StringEquals", "iam:PassedToService", "export.rds.amazonaws.com");
        let mut statements = vec![
            Statement::allow(["rds:DescribeDBClusterSnapshots"])
                .on([rds(&format!("cluster:{}", self.cluster)), rds("cluster-snapshot:*")]),
            // It has no resource that it could be restricted to.
            Statement::allow(["rds:StartExportTask"]).on_all(),
            pass,
        ];
        statements.extend(keys.map(|key| use_of_key(&KEY_ACTIONS, key, &self.site)));
        statements
    }

    /// What RDS takes to write the export.
    fn writer(&self, name: &str) -> iam::Role {
        let trust = Statement::allow(["sts:AssumeRole"])
            .principal(Principal::Service("export.rds.amazonaws.com".into()))
            .when("StringEquals", "aws:SourceAccount", self.site.account.as_str());
        let bucket = format!("arn:aws:s3:::{}", self.bucket.name);
        let write = PolicyDocument::new([
            Statement::allow(["s3:ListBucket", "s3:GetBucketLocation"]).on([&bucket]),
            Statement::allow(["s3:PutObject*", "s3:GetObject*", "s3:DeleteObject*"])
                .on([format!("{bucket}/*")]),
        ]);
        iam::Role::new(PolicyDocument::new([trust]))
            .role_name(name)
            .description(format!("Writes exports of {}", self.cluster))
            .policies([iam::PolicyProperty::new(write, "write")])
    }
}

impl<J> Construct for AuroraExport<J> {
    type Handle = AuroraExportRef;

    fn build(self, scope: &mut Scope) -> AuroraExportRef {
        self.check(scope);
        let name = self.site.name(Kind::Role, &format!("{}-export-writer", self.what));
        let role = scope.add("writer", self.writer(&name));
        let key = self.bucket.key.as_ref().map(KeyRef::alias).unwrap_or_default();
        let function = SmallFunction {
            site: &self.site,
            keys: &self.keys,
            what: &format!("{}-export", self.what),
            description: "Exports the newest snapshot of a database to a bucket",
            code: include_str!("aurora_export.py"),
            environment: vec![
                ("CLUSTER", self.cluster.clone()),
                ("BUCKET", self.bucket.name.clone()),
                ("ROLE", format!("arn:aws:iam::{}:role/{name}", self.site.account)),
                ("KEY", key.to_owned()),
            ],
            permissions: self.permissions(&name),
            timeout: 60,
        };
        AuroraExportRef { function: scheduled(scope, function, EVERY_MORNING), role }
    }
}
