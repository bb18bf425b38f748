//! Logs of a region, kept.

use fineract_cfn::kinesisfirehose::{
    self as firehose, BufferingHints, CloudWatchLoggingOptions, DeliveryStreamEncryptionConfigurationInput,
    ExtendedS3DestinationConfiguration,
};
use fineract_cfn::{DeletionPolicy, Resource, iam, logs};
use fineract_core::{Construct, Scope, Value, text};
use serde_json::json;

use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::names::Kind;
use crate::aws::{AccountId, LogRetention, Site, arn};
use crate::constructs::Fate;
use crate::constructs::security::{Keys, Purpose};
use crate::constructs::storage::{Bucket, BucketRef};
use crate::residency::{DataClass, Objective, state_classes};

/// The archive of the logs of a region: every log group of the account there, of all environments, into one bucket.
///
/// `CloudWatch` Logs hands what is logged to Firehose, which writes it to the bucket within five minutes, compressed, below
/// a folder for each day. Logs stay in the region that they are written in (RES-8), and hold what pods log
/// of customers and accounts. After 90 days they move to Glacier, and
/// go after seven years. An account has one such policy for each region, so log groups that are made later are in the
/// archive as well, and no stack has to ask for it.
///
/// Nobody deletes from it, nor a version that was replaced: the bucket's policy denies it to all, so that whoever covers their tracks has
/// to change the policy first, which a trail sees. It is no object lock: S3 wants a checksum with each object that a lock is to hold,
/// and Firehose doesn't say that it sends one. Expiry goes on, for lifecycle rules ask no policy.
///
/// Other accounts send theirs to a destination, which lets in those that are named as [`account`](Self::account).
///
/// # Creates
/// `AWS::S3::Bucket` and its policy, `AWS::KinesisFirehose::DeliveryStream` with an `AWS::Logs::LogGroup`, two
/// `AWS::IAM::Role`, `AWS::Logs::AccountPolicy`; with accounts `AWS::Logs::Destination`.
#[derive(Clone, Debug)]
pub struct LogArchive {
    site: Site,
    keys: Keys,
    accounts: Vec<AccountId>,
}

/// What a program holds of a [`LogArchive`].
#[derive(Clone, Debug)]
pub struct LogArchiveRef {
    /// Where logs are kept.
    pub bucket: BucketRef,
    /// What writes them there.
    pub stream: firehose::DeliveryStreamRef,
    /// The ARN of what other accounts send theirs to.
    destination: String,
}

impl LogArchiveRef {
    /// Sends all logs of the account and region of the stack in force, one of the archive's.
    pub(super) fn send(&self, scope: &mut Scope) {
        let document =
            json!({"DestinationArn": self.destination, "FilterPattern": "", "Distribution": "Random"});
        let policy = logs::AccountPolicy::new(document.to_string(), "log-archive", SUBSCRIPTION);
        scope.add("all-logs", policy.scope("ALL"));
    }
}

impl LogArchive {
    /// The archive of a site's region and account.
    pub fn new<J>(site: &Site<J>, keys: &Keys<J>) -> Self {
        Self { site: site.erased(), keys: keys.erased(), accounts: Vec::new() }
    }

    /// Another account whose logs of the region go into the archive.
    pub fn account(mut self, account: AccountId) -> Self {
        self.accounts.push(account);
        self
    }

    fn key_use(&self, purpose: Purpose) -> Statement {
        let any = format!("arn:aws:kms:{}:{}:key/*", self.site.region.code(), self.site.account);
        Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"]).on([any]).when(
            "ForAnyValue:StringEquals",
            "kms:ResourceAliases",
            self.keys.of(purpose).alias(),
        )
    }

    /// What Firehose takes to write. Source: Firehose developer guide, "Grant Firehose access to an Amazon S3 destination".
    fn writer(&self, bucket: &BucketRef, errors: &str) -> iam::Role {
        let Site { account, region, .. } = &self.site;
        let trust = Statement::allow(["sts:AssumeRole"])
            .principal(Principal::Service("firehose.amazonaws.com".into()))
            .when("StringEquals", "aws:SourceAccount", account.as_str());
        let streams = format!("arn:aws:logs:{}:{account}:log-group:{errors}:log-stream:*", region.code());
        let write = PolicyDocument::new([
            Statement::allow(["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"])
                .on([bucket.arn()]),
            Statement::allow(["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"])
                .on([bucket.objects()]),
            self.key_use(Purpose::S3),
            self.key_use(Purpose::Logs),
            Statement::allow(["logs:PutLogEvents"]).on([streams]),
        ]);
        iam::Role::new(PolicyDocument::new([trust]))
            .role_name(self.site.name(Kind::Role, "log-archive"))
            .description("Writes logs to the archive")
            .policies([iam::PolicyProperty::new(write, "write")])
    }

    /// What `CloudWatch` Logs takes to hand logs on. Source: `CloudWatch` Logs user guide, "Account-level subscription
    /// filters".
    fn sender(&self, stream: &str) -> iam::Role {
        let Site { account, region, .. } = &self.site;
        let trust = std::iter::once(account).chain(&self.accounts).map(|account| {
            let groups = format!("arn:aws:logs:{}:{account}:*", region.code());
            Statement::allow(["sts:AssumeRole"])
                .principal(Principal::Service("logs.amazonaws.com".into()))
                .when("StringLike", "aws:SourceArn", groups)
        });
        let stream: Value<String> = Value::from_doc(
            arn::<()>("firehose", Some(*region), Some(account), &format!("deliverystream/{stream}"))
                .into_doc(),
        );
        let send = PolicyDocument::new([
            Statement::allow(["firehose:PutRecord", "firehose:PutRecordBatch"]).on([stream])
        ]);
        iam::Role::new(PolicyDocument::new(trust))
            .role_name(self.site.name(Kind::Role, "log-sender"))
            .description("Hands logs to the archive")
            .policies([iam::PolicyProperty::new(send, "send")])
    }

    /// What other accounts send to. Source: `CloudWatch` Logs user guide, "Cross-account cross-Region account-level
    /// subscriptions using Firehose".
    fn destination(
        &self,
        name: &str,
        arn: &str,
        role: iam::RoleRef,
        to: firehose::DeliveryStreamRef,
    ) -> logs::Destination {
        let senders: Vec<_> = self.accounts.iter().map(AccountId::as_str).collect();
        let send = json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Principal": {"AWS": senders},
                "Action": ["logs:PutAccountPolicy", "logs:PutSubscriptionFilter"],
                "Resource": arn,
            }],
        });
        logs::Destination::new(name, role.arn(), text![to.arn()]).destination_policy(send.to_string())
    }
}

const SUBSCRIPTION: &str = "SUBSCRIPTION_FILTER_POLICY";

/// Five minutes, the longest that a log is on the way; a smaller file each minute would cost more to keep.
const BUFFER_SECONDS: u32 = 300;

impl Construct for LogArchive {
    type Handle = LogArchiveRef;

    fn build(self, scope: &mut Scope) -> LogArchiveRef {
        let site = &self.site;
        // What pods log names customers and accounts. Nothing is served from it.
        Objective::NONE.state(scope);
        state_classes(scope, [DataClass::Pii, DataClass::Financial, DataClass::Telemetry]);
        let bucket = Bucket::new(site, "log-archive", self.keys.of(Purpose::S3)).archive(90).expiry(2557);
        let kept = Statement::deny(["s3:DeleteObject", "s3:DeleteObjectVersion"])
            .sid("NobodyDeletes")
            .principal(Principal::Anyone)
            .on([format!("arn:aws:s3:::{}/*", bucket.name())]);
        let bucket = bucket.statement(kept);
        let bucket = scope.add("bucket", bucket);
        let name = site.name(Kind::Stream, "log-archive");
        let errors = format!("/aws/kinesisfirehose/{name}");
        let group = logs::LogGroup::new()
            .log_group_name(Value::imported(&errors))
            .kms_key_id(self.keys.of(Purpose::Logs).arn())
            .retention_in_days(LogRetention::OneMonth)
            .fate(DeletionPolicy::Delete);
        let group = scope.add("errors", group);
        let log = scope.add("error-stream", logs::LogStream::new(group.id()).log_stream_name("delivery"));
        let writer = scope.add("writer", self.writer(&bucket, &errors));
        let destination = ExtendedS3DestinationConfiguration::new(bucket.bucket.arn(), writer.arn())
            .prefix("logs/!{timestamp:yyyy/MM/dd}/")
            .error_output_prefix("failed/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd}/")
            .buffering_hints(BufferingHints::new().interval_in_seconds(BUFFER_SECONDS).size_in_mbs(64))
            // What CloudWatch Logs sends is compressed already.
            .compression_format("UNCOMPRESSED")
            .file_extension(".json.gz")
            .cloud_watch_logging_options(
                CloudWatchLoggingOptions::new()
                    .enabled(true)
                    .log_group_name(group.id())
                    .log_stream_name("delivery"),
            );
        let by = DeliveryStreamEncryptionConfigurationInput::new("CUSTOMER_MANAGED_CMK")
            .key_arn(self.keys.of(Purpose::Logs).arn());
        let stream = firehose::DeliveryStream::new()
            .delivery_stream_name(name.as_str())
            .delivery_stream_type("DirectPut")
            .delivery_stream_encryption_configuration_input(by)
            .extended_s3_destination_configuration(destination)
            .depends_on(log)
            .depends_on(bucket.policy);
        let stream = scope.add("stream", stream);
        let sender = scope.add("sender", self.sender(&name));
        let document = text![
            "{\"DestinationArn\":\"",
            stream.arn(),
            "\",\"RoleArn\":\"",
            sender.arn(),
            "\",\"FilterPattern\":\"\",\"Distribution\":\"Random\"}"
        ];
        // What the archive itself logs would go round in circles.
        let policy = logs::AccountPolicy::new(document, "log-archive", SUBSCRIPTION)
            .scope("ALL")
            .selection_criteria(format!("LogGroupName NOT IN [\"{errors}\"]"));
        scope.add("all-logs", policy);
        let destination = format!("arn:aws:logs:{}:{}:destination:{name}", site.region.code(), site.account);
        if !self.accounts.is_empty() {
            scope.add("destination", self.destination(&name, &destination, sender, stream));
        }
        LogArchiveRef { bucket, stream, destination }
    }
}
