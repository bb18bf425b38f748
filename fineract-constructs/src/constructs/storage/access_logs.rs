//! The bucket that load balancers write their access logs to.

use fineract_core::{Construct, Scope};

use crate::aws::Site;
use crate::aws::iam::{Principal, Statement};
use crate::aws::region::Anywhere;
use crate::constructs::storage::{Bucket, BucketRef};

/// A bucket for the access logs of a site's load balancers.
///
/// S3 manages its key: application load balancers write to no bucket whose default is a key of the account. Only balancers of
/// this account deliver to it.
/// Logs expire after a year.
///
/// A balancer proves when its logs are turned on that it can write, so it comes after the bucket's policy: a reference to
/// [`AccessLogs::bucket`] orders stacks, and in the same stack `.depends_on(logs.bucket.policy)`.
///
/// # Creates
/// `AWS::S3::Bucket`, `AWS::S3::BucketPolicy`.
///
/// # Reports
/// `POL-S3-001`, which the program answers for: `scope.acknowledge(…)`.
#[derive(Clone, Debug)]
pub struct AccessLogBucket<J = Anywhere> {
    site: Site<J>,
    what: String,
    expiry_days: u32,
    network_balancers: bool,
}

/// What a program holds of an [`AccessLogBucket`].
#[derive(Clone, Debug)]
pub struct AccessLogs<J = Anywhere> {
    /// The bucket.
    pub bucket: BucketRef<J>,
}

impl<J> AccessLogBucket<J> {
    /// The bucket of a site; `what` says whose logs, such as `edge-logs`.
    pub fn new(site: &Site<J>, what: impl Into<String>) -> Self {
        let Site { platform, environment, account, region, .. } = site;
        let site = Site::new(platform, environment, *account, *region);
        Self { site, what: what.into(), expiry_days: 365, network_balancers: false }
    }

    /// Takes logs of network load balancers with TLS listeners too; those without one write none.
    pub fn network_balancers(mut self) -> Self {
        self.network_balancers = true;
        self
    }

    /// Days after which logs expire; 365 if not set.
    pub fn expiry(mut self, days: u32) -> Self {
        self.expiry_days = days;
        self
    }
}

impl<J> AccessLogs<J> {
    /// The attributes that turn on a balancer's access logs, which go below `prefix`.
    pub fn attributes(&self, prefix: &str) -> [(&'static str, String); 3] {
        [
            ("access_logs.s3.enabled", "true".into()),
            ("access_logs.s3.bucket", self.bucket.name.clone()),
            ("access_logs.s3.prefix", prefix.into()),
        ]
    }
}

impl<J> Construct for AccessLogBucket<J> {
    type Handle = AccessLogs<J>;

    fn build(self, scope: &mut Scope) -> AccessLogs<J> {
        let bucket = Bucket::of_service(&self.site, self.what).expiry(self.expiry_days).old_versions(30);
        let arn = format!("arn:aws:s3:::{}", bucket.name());
        let network = self.network_balancers.then(|| network_balancers(&self.site, &arn));
        let statements =
            application_balancers(&self.site, &arn).into_iter().chain(network.into_iter().flatten());
        let bucket = statements.fold(bucket, Bucket::statement);
        AccessLogs { bucket: bucket.build(scope) }
    }
}

/// The path names the account, so balancers of others can't write here. Source: Elastic Load Balancing user guide,
/// "Access logs for your Application Load Balancer".
fn application_balancers<J>(site: &Site<J>, bucket: &str) -> [Statement; 1] {
    let account = site.account;
    let service = Principal::Service("logdelivery.elasticloadbalancing.amazonaws.com".into());
    [Statement::allow(["s3:PutObject"])
        .sid("ApplicationBalancers")
        .principal(service)
        .on([format!("{bucket}/*/AWSLogs/{account}/*"), format!("{bucket}/AWSLogs/{account}/*")])]
}

/// Source: Elastic Load Balancing user guide, "Access logs for your Network Load Balancer".
fn network_balancers<J>(site: &Site<J>, bucket: &str) -> [Statement; 2] {
    let (account, region) = (site.account, site.region.code());
    let delivery = |statement: Statement, sid| {
        statement
            .sid(sid)
            .principal(Principal::Service("delivery.logs.amazonaws.com".into()))
            .when("StringEquals", "aws:SourceAccount", account.as_str())
            .when("ArnLike", "aws:SourceArn", format!("arn:aws:logs:{region}:{account}:*"))
    };
    let objects = [format!("{bucket}/*/AWSLogs/{account}/*"), format!("{bucket}/AWSLogs/{account}/*")];
    let write = Statement::allow(["s3:PutObject"]).on(objects);
    [
        delivery(write, "NetworkBalancers").when("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control"),
        delivery(Statement::allow(["s3:GetBucketAcl"]).on([bucket]), "NetworkBalancersCheck"),
    ]
}
