//! Snapshots of `ElastiCache`, as files in a bucket.

use fineract_cfn::lambda;
use fineract_core::{Construct, Scope, Value};

use crate::aws::iam::{Principal, Statement};
use crate::aws::law::Permits;
use crate::aws::region::Anywhere;
use crate::aws::{Site, arn};
use crate::constructs::security::{Keys, Purpose, use_of_key};
use crate::constructs::small_function::SmallFunction;
use crate::constructs::storage::scheduled_function::{EVERY_MORNING, scheduled};
use crate::constructs::storage::{Bucket, BucketRef};

/// Copies the newest automatic snapshot of a replication group to a bucket of its own, every day at 05:00 UTC.
///
/// AWS Backup does not cover `ElastiCache`, and `ElastiCache` copies a snapshot only to a bucket of its own region; the
/// bucket may replicate to others. S3 manages the bucket's key: `ElastiCache` writes as its own service, which is no
/// principal that a key policy of this library names. Copies expire after 35 days.
///
/// # Creates
/// `AWS::S3::Bucket`, `AWS::S3::BucketPolicy`, `AWS::Lambda::Function` with its `AWS::Logs::LogGroup` and
/// `AWS::IAM::Role`, `AWS::Scheduler::Schedule` with its `AWS::IAM::Role`.
///
/// # Reports
/// What [`Bucket`] reports, and `POL-S3-001`, which the program answers for: `scope.acknowledge(…)`.
///
/// Source: `ElastiCache` user guide, "Exporting a backup".
pub struct CacheExport<J = Anywhere> {
    site: Site,
    what: String,
    group: String,
    keys: Keys,
    bucket: Bucket<J>,
}

/// What a program holds of a [`CacheExport`].
#[derive(Clone, Debug)]
pub struct CacheExportRef<J = Anywhere> {
    /// The bucket.
    pub bucket: BucketRef<J>,
    /// The function; its errors are copies that did not start.
    pub function: lambda::FunctionRef,
}

impl<J> CacheExport<J> {
    /// The export of a replication group of a site; `what` names it, such as `cache`, and `group` is the group's id.
    pub fn new(site: &Site<J>, what: impl Into<String>, group: impl Into<String>, keys: &Keys<J>) -> Self {
        let (what, group) = (what.into(), group.into());
        let bucket = Bucket::of_service(site, format!("{what}-export")).expiry(35).old_versions(7);
        let statement = delivery(site, &bucket.name());
        Self { site: site.erased(), what, group, keys: keys.erased(), bucket: bucket.statement(statement) }
    }

    /// Days after which copies expire; 35 if not set.
    pub fn expiry(mut self, days: u32) -> Self {
        self.bucket = self.bucket.expiry(days);
        self
    }

    /// Copies each export to a bucket of another region where the law lets it be kept.
    pub fn replicate_to<L, K>(mut self, law: L, destination: &BucketRef<K>) -> Self
    where
        L: Permits<J> + Permits<K>,
    {
        self.bucket = self.bucket.replicate_to(law, destination);
        self
    }

    fn permissions(&self, bucket: &str) -> Vec<Statement> {
        let Site { account, region, .. } = &self.site;
        let snapshots: Value<String> =
            Value::from_doc(arn::<()>("elasticache", Some(*region), Some(account), "snapshot:*").into_doc());
        let group: Value<String> = Value::from_doc(
            arn::<()>(
                "elasticache",
                Some(*region),
                Some(account),
                &format!("replicationgroup:{}", self.group),
            )
            .into_doc(),
        );
        let key = use_of_key(
            &["kms:CreateGrant", "kms:DescribeKey", "kms:Decrypt"],
            self.keys.of(Purpose::Redis),
            &self.site,
        );
        vec![
            Statement::allow(["elasticache:DescribeSnapshots", "elasticache:CopySnapshot"])
                .on([snapshots, group]),
            // The service checks that the caller owns the bucket by listing all of them.
            Statement::allow(["s3:ListAllMyBuckets"]).on_all(),
            Statement::allow(["s3:GetBucketLocation", "s3:ListBucket"])
                .on([format!("arn:aws:s3:::{bucket}")]),
            Statement::allow(["s3:PutObject", "s3:GetObject", "s3:DeleteObject"])
                .on([format!("arn:aws:s3:::{bucket}/*")]),
            key,
        ]
    }
}

/// Lets `ElastiCache` write. Its regional service takes the place of the access list that such buckets had before.
///
/// It asks for no `aws:SourceAccount`: no document says that the service sends it, and without it nothing would be exported. Nobody
/// else's snapshots come here all the same, for `ElastiCache` refuses to export to a bucket that is not the caller's.
///
/// Source: `ElastiCache` API, errors of `CopySnapshot`.
fn delivery<J>(site: &Site<J>, bucket: &str) -> Statement {
    let service = format!("{}.elasticache-snapshot.amazonaws.com", site.region.code());
    let actions = [
        "s3:PutObject",
        "s3:GetObject",
        "s3:ListBucket",
        "s3:GetBucketAcl",
        "s3:ListMultipartUploadParts",
        "s3:ListBucketMultipartUploads",
    ];
    Statement::allow(actions)
        .sid("Snapshots")
        .principal(Principal::Service(service))
        .on([format!("arn:aws:s3:::{bucket}"), format!("arn:aws:s3:::{bucket}/*")])
}

impl<J> Construct for CacheExport<J> {
    type Handle = CacheExportRef<J>;

    fn build(self, scope: &mut Scope) -> CacheExportRef<J> {
        let name = self.bucket.name();
        let function = SmallFunction {
            site: &self.site,
            keys: &self.keys,
            what: &format!("{}-export", self.what),
            description: "Copies the newest snapshot of a cache to a bucket",
            code: include_str!("cache_export.py"),
            environment: vec![("GROUP", self.group.clone()), ("BUCKET", name.clone())],
            permissions: self.permissions(&name),
            timeout: 60,
        };
        let function = scheduled(scope, function, EVERY_MORNING);
        CacheExportRef { bucket: scope.add("copies", self.bucket), function }
    }
}
