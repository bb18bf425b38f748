//! A private, encrypted, versioned bucket.

use std::marker::PhantomData;

use fineract_cfn::s3::{self, Rule, ServerSideEncryptionByDefault as Default};
use fineract_cfn::{DeletionPolicy, Resource};
use fineract_core::{Arn, Code, Construct, NodeId, Scope, Severity, Value};

use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::law::{Permits, Territory};
use crate::aws::names::{Kind, name};
use crate::aws::region::Anywhere;
use crate::aws::{Site, arn};
use crate::constructs::security::KeyRef;
use crate::constructs::storage::bucket_replication::{Replication, configuration};
use crate::constructs::storage::copy::check_key;
use crate::constructs::storage::{DataCopy, Mechanism};

/// A bucket that nobody outside of the account reads and nobody reads in the clear.
///
/// It keeps versions, encrypts by a key of its region with a bucket key, blocks public access in all four ways, knows
/// no access lists (`BucketOwnerEnforced`), and denies whoever comes without TLS. Its name is
/// `<platform>-<environment>-<what>-<account>-<region>`, at most 63 characters, so that other stacks know it before it
/// exists; names of buckets are unique in the world, and the account number sees to that.
///
/// Unfinished uploads are removed after 7 days, old versions after 90. The bucket outlives its stack.
///
/// [`replicate_to`](Bucket::replicate_to) takes the destination's handle, so the destination's stack comes first (S3-4),
/// and two buckets can't replicate to each other: for both directions (S3-5) make two pairs, each under its own law.
///
/// ```
/// use fineract_constructs::aws::{AccountId, Site, law, region};
/// use fineract_constructs::constructs::security::{EnvironmentKeys, Purpose};
/// use fineract_constructs::constructs::storage::Bucket;
/// use fineract_constructs::core::Scope;
///
/// fn platform(app: &mut Scope) {
///     const ACCOUNT: AccountId = AccountId::new("111122223333");
///     let dublin = Site::new("fineract", "prod", ACCOUNT, region::IRELAND);
///     let paris = Site::new("fineract", "prod", ACCOUNT, region::PARIS);
///     let dublin_keys = app.add("dublin-keys", EnvironmentKeys::new(&dublin));
///     let paris_keys = app.add("paris-keys", EnvironmentKeys::new(&paris));
///
///     let stack = app.add("paris", paris.stack("data-files"));
///     let copies = Bucket::new(&paris, "copies", paris_keys.of(Purpose::S3));
///     let copies = app.at(stack).add("copies", copies);
///
///     let stack = app.add("dublin", dublin.stack("data-files"));
///     let exports = Bucket::new(&dublin, "exports", dublin_keys.of(Purpose::S3));
///     app.at(stack).add("exports", exports.replicate_to(law::EEA, &copies));
/// }
/// # fineract_constructs::synth::synth("test", {
/// #     let mut app = fineract_constructs::core::App::new();
/// #     platform(&mut app.root());
/// #     app
/// # }, fineract_constructs::synth::Options::default()).unwrap();
/// ```
///
/// # Creates
/// `AWS::S3::Bucket`, `AWS::S3::BucketPolicy`; with a replication `AWS::IAM::Role`.
///
/// # Reports
/// `S3-003`, `S3-006`, `S3-007`, `S3-008`, `S3-009`, `LAW-002`, `ACC-002`.
#[derive(Clone, Debug)]
pub struct Bucket<J = Anywhere> {
    site: Site,
    what: String,
    key: Option<KeyRef>,
    archive_days: Option<u32>,
    expiry_days: Option<u32>,
    old_version_days: u32,
    object_lock: Option<ObjectLock>,
    replications: Vec<Replication>,
    deletions: Deletions,
    statements: Vec<Statement>,
    deletion_policy: DeletionPolicy,
    law: PhantomData<fn() -> J>,
}

/// How long each version is kept, whoever wants it gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectLock {
    /// Days in which only those who may bypass governance delete a version.
    Governance(u32),
    /// Days in which nobody deletes a version, not even the account's owner.
    Compliance(u32),
}

/// What a program holds of a [`Bucket`].
#[derive(Clone, Debug)]
pub struct BucketRef<J = Anywhere> {
    /// Where it is.
    pub site: Site,
    /// Its name, known at synth.
    pub name: String,
    /// The bucket.
    pub bucket: s3::BucketRef,
    /// Its policy; whoever writes to the bucket as a service must come after it.
    pub policy: NodeId,
    /// The alias of the key that encrypts it; none where S3 manages the key.
    pub key: Option<KeyRef>,
    /// Its object lock.
    pub object_lock: Option<ObjectLock>,
    /// Where its objects are copied to.
    pub copies: Vec<DataCopy>,
    law: PhantomData<fn() -> J>,
}

pub(crate) static LIFECYCLE: Code = Code {
    id: "S3-008",
    title: "objects that expire early in Glacier",
    severity: Severity::Error,
    explanation: "Objects in Glacier are paid for at least 90 days, so an earlier expiry costs the same and keeps less.\n\nSource: S3 user guide, \"Transitioning objects using Amazon S3 Lifecycle\".",
};

/// The least that Glacier keeps an object for. Source: S3 user guide, "Comparing the Amazon S3 storage classes".
const GLACIER_DAYS: u32 = 90;

impl<J> Bucket<J> {
    /// A bucket of a site; `what` says what it holds, such as `exports`. The key is one of the site's region.
    pub fn new(site: &Site<J>, what: impl Into<String>, key: &KeyRef) -> Self {
        Self { key: Some(key.clone()), ..Self::of_service(site, what.into()) }
    }

    /// A bucket whose key S3 manages, for services that can't write with a key of the account.
    pub(super) fn of_service(site: &Site<J>, what: String) -> Self {
        Self {
            site: site.erased(),
            what,
            key: None,
            archive_days: None,
            expiry_days: None,
            old_version_days: 90,
            object_lock: None,
            replications: Vec::new(),
            deletions: Deletions::Stay,
            statements: Vec::new(),
            deletion_policy: DeletionPolicy::RetainExceptOnCreate,
            law: PhantomData,
        }
    }

    /// Days after which objects move to Glacier, from where they are restored within hours.
    pub fn archive(mut self, days: u32) -> Self {
        self.archive_days = Some(days);
        self
    }

    /// Days after which objects expire.
    pub fn expiry(mut self, days: u32) -> Self {
        self.expiry_days = Some(days);
        self
    }

    /// Days after which versions that were replaced or deleted are removed; 90 if not set.
    pub fn old_versions(mut self, days: u32) -> Self {
        self.old_version_days = days;
        self
    }

    /// Keeps each version from deletion. It can't be turned off again.
    pub fn object_lock(mut self, lock: ObjectLock) -> Self {
        self.object_lock = Some(lock);
        self
    }

    /// Copies each new object, within 15 minutes, to a bucket of another region where the law lets it be kept.
    ///
    /// The copies are encrypted by the destination's key. What is deleted here stays there, unless
    /// [`replicate_deletions`](Self::replicate_deletions) says otherwise.
    pub fn replicate_to<L, K>(mut self, law: L, destination: &BucketRef<K>) -> Self
    where
        L: Permits<J> + Permits<K>,
    {
        self.replications.push(Replication { law: law.territory(), destination: destination.erased() });
        self
    }

    /// As `replicate_to`, under a law that was chosen before.
    pub(in crate::constructs) fn replicate_under<K>(
        mut self,
        law: Territory,
        destination: &BucketRef<K>,
    ) -> Self {
        self.replications.push(Replication { law, destination: destination.erased() });
        self
    }

    /// Hides in all copies what is deleted here; their old versions stay for as long as here. For objects that are read where their
    /// copies are, and for data that a law wants gone everywhere.
    pub fn replicate_deletions(mut self) -> Self {
        self.deletions = Deletions::Follow;
        self
    }

    /// One more statement of the bucket's policy, such as one that lets a service deliver to it.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// What happens to the bucket when its stack is deleted; `RetainExceptOnCreate` if not set. A bucket with objects can't
    /// be deleted.
    pub fn deletion_policy(mut self, policy: DeletionPolicy) -> Self {
        self.deletion_policy = policy;
        self
    }

    /// The bucket's name.
    pub fn name(&self) -> String {
        let Site { platform, environment, account, region, .. } = &self.site;
        name(Kind::Bucket, &[platform, environment, &self.what, account.as_str(), region.short()])
    }

    fn check(&self, scope: &mut Scope) {
        if let Some(key) = &self.key {
            check_key(scope, &self.site, key);
        }
        if let (Some(archive), Some(expiry)) = (self.archive_days, self.expiry_days)
            && (archive + 1..archive + GLACIER_DAYS).contains(&expiry)
        {
            let message = format!("objects move to Glacier after {archive} days and expire after {expiry}");
            scope.report(&LIFECYCLE, message).help =
                Some(format!("let them expire after {} days or later", archive + GLACIER_DAYS));
        }
    }

    fn encryption(&self) -> s3::BucketEncryption {
        let rule = s3::ServerSideEncryptionRule::new();
        s3::BucketEncryption::new([match &self.key {
            Some(key) => rule.bucket_key_enabled(true).server_side_encryption_by_default(
                Default::new(Default::SSE_ALGORITHM_AWS_KMS).kms_master_key_id(key.alias_arn()),
            ),
            None => rule.server_side_encryption_by_default(Default::new(Default::SSE_ALGORITHM_AES256)),
        }])
    }

    fn lifecycle(&self) -> s3::LifecycleConfiguration {
        let mut rule = Rule::new(Rule::STATUS_ENABLED)
            .id("keep")
            .abort_incomplete_multipart_upload(s3::AbortIncompleteMultipartUpload::new(7))
            .noncurrent_version_expiration(s3::NoncurrentVersionExpiration::new(self.old_version_days));
        if let Some(days) = self.archive_days {
            let glacier = s3::Transition::new(s3::Transition::STORAGE_CLASS_GLACIER);
            rule = rule.transitions([glacier.transition_in_days(days)]);
        }
        if let Some(days) = self.expiry_days {
            rule = rule.expiration_in_days(days);
        }
        s3::LifecycleConfiguration::new([rule])
    }

    fn policy(&self, name: &str) -> PolicyDocument {
        let arn = format!("arn:aws:s3:::{name}");
        let tls = Statement::deny(["s3:*"])
            .sid("TlsOnly")
            .principal(Principal::Anyone)
            .on([arn.clone(), format!("{arn}/*")])
            .when("Bool", "aws:SecureTransport", "false");
        PolicyDocument::new(std::iter::once(tls).chain(self.statements.iter().cloned()))
    }
}

impl ObjectLock {
    fn configuration(self) -> s3::ObjectLockConfiguration {
        let (mode, days) = match self {
            Self::Governance(days) => (s3::DefaultRetention::MODE_GOVERNANCE, days),
            Self::Compliance(days) => (s3::DefaultRetention::MODE_COMPLIANCE, days),
        };
        let retention = s3::DefaultRetention::new().mode(mode).days(days);
        s3::ObjectLockConfiguration::new()
            .object_lock_enabled("Enabled")
            .rule(s3::ObjectLockRule::new().default_retention(retention))
    }
}

impl<J> Construct for Bucket<J> {
    type Handle = BucketRef<J>;

    fn build(self, scope: &mut Scope) -> BucketRef<J> {
        self.check(scope);
        let name = self.name();
        let private = s3::PublicAccessBlockConfiguration::new()
            .block_public_acls(true)
            .block_public_policy(true)
            .ignore_public_acls(true)
            .restrict_public_buckets(true);
        let owner = s3::OwnershipControlsRule::new()
            .object_ownership(s3::OwnershipControlsRule::OBJECT_OWNERSHIP_BUCKET_OWNER_ENFORCED);
        let mut bucket = s3::Bucket::new()
            .bucket_name(Value::imported(&name))
            .bucket_encryption(self.encryption())
            .lifecycle_configuration(self.lifecycle())
            .ownership_controls(s3::OwnershipControls::new([owner]))
            .public_access_block_configuration(private)
            .versioning_configuration(s3::VersioningConfiguration::new(
                s3::VersioningConfiguration::STATUS_ENABLED,
            ))
            .deletion_policy(self.deletion_policy)
            .update_replace_policy(DeletionPolicy::Retain);
        if let Some(lock) = self.object_lock {
            bucket = bucket.object_lock_enabled(true).object_lock_configuration(lock.configuration());
        }
        if !self.replications.is_empty() {
            let source = Source {
                site: &self.site,
                what: &self.what,
                name: &name,
                key: self.key.as_ref(),
                deletions: self.deletions,
            };
            bucket = bucket.replication_configuration(configuration(
                scope,
                &source,
                self.object_lock,
                &self.replications,
            ));
        }
        let first = self.replications.iter().map(|to| to.destination.bucket.into());
        let first = first.chain(self.key.iter().map(KeyRef::node));
        let bucket = scope.add("bucket", first.fold(bucket, |bucket, node: NodeId| bucket.depends_on(node)));
        let policy = scope.add("policy", s3::BucketPolicy::new(bucket.id(), self.policy(&name)));
        let copies = self.replications.iter().map(|replication| DataCopy {
            mechanism: Mechanism::BucketReplication,
            from: self.site.region,
            to: replication.destination.site.region,
            law: replication.law,
            recovery_point_minutes: 15,
        });
        BucketRef {
            copies: copies.collect(),
            name,
            bucket,
            policy: policy.into(),
            key: self.key,
            object_lock: self.object_lock,
            site: self.site,
            law: PhantomData,
        }
    }
}

/// The bucket that a replication starts from, before it exists.
pub(super) struct Source<'a> {
    pub(super) site: &'a Site,
    pub(super) what: &'a str,
    pub(super) name: &'a str,
    pub(super) key: Option<&'a KeyRef>,
    pub(super) deletions: Deletions,
}

/// What becomes of a copy when its original is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deletions {
    /// It stays.
    Stay,
    /// It is hidden by a delete marker of its own.
    Follow,
}

impl<J> BucketRef<J> {
    /// The bucket's ARN, known at synth. What must come after the bucket says so: `.depends_on(bucket.bucket)`.
    pub fn arn(&self) -> Value<Arn<s3::Bucket>> {
        arn("s3", None, None, &self.name)
    }

    /// The ARN of all its objects, known at synth.
    pub fn objects(&self) -> Value<String> {
        Value::from_doc(format!("arn:aws:s3:::{}/*", self.name))
    }

    /// The bucket without its law in the type.
    pub fn erased(&self) -> BucketRef {
        let Self { site, name, bucket, policy, key, object_lock, copies, law: _ } = self.clone_parts();
        BucketRef { site, name, bucket, policy, key, object_lock, copies, law: PhantomData }
    }

    fn clone_parts(&self) -> Self {
        Self {
            site: self.site.clone(),
            name: self.name.clone(),
            bucket: self.bucket,
            policy: self.policy,
            key: self.key.clone(),
            object_lock: self.object_lock,
            copies: self.copies.clone(),
            law: PhantomData,
        }
    }
}
