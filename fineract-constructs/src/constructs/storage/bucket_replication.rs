//! How objects of a bucket get to buckets of other regions.

use fineract_cfn::iam;
use fineract_cfn::s3::{
    DeleteMarkerReplication, EncryptionConfiguration, Metrics, ReplicationConfiguration,
    ReplicationDestination, ReplicationRule, ReplicationRuleFilter, ReplicationTime, ReplicationTimeValue,
    SourceSelectionCriteria, SseKmsEncryptedObjects,
};
use fineract_core::{Code, Scope, Severity, Value};

use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::law::Territory;
use crate::aws::names::Kind;
use crate::constructs::security::use_of_key;
use crate::constructs::storage::bucket::{Deletions, Source};
use crate::constructs::storage::copy::{check_account, check_law};
use crate::constructs::storage::{BucketRef, ObjectLock};

/// A destination, and the law that lets the copies be kept there.
#[derive(Clone, Debug)]
pub(super) struct Replication {
    pub(super) law: Territory,
    pub(super) destination: BucketRef,
}

pub(crate) static NO_KEY_FOR_COPIES: Code = Code {
    id: "S3-003",
    title: "no key for the copies",
    severity: Severity::Error,
    explanation: "Objects that are encrypted by a key of the account are replicated only with a key of the destination's \
region (S3-3). The destination here leaves its key to S3.\n\nReplicate to a `Bucket::new(&site, what, key)`.",
};

pub(crate) static OBJECT_LOCK: Code = Code {
    id: "S3-006",
    title: "an object lock on one side",
    severity: Severity::Error,
    explanation: "A bucket with an object lock replicates only to buckets with one (S3-6): S3 refuses the \
replication otherwise, as the copies could be deleted while the originals can't.\n\n\
Give the destination an object lock.",
};

pub(crate) static OUTSIDE_OF_THE_LAW: Code = Code {
    id: "S3-007",
    title: "objects copied outside of their law",
    severity: Severity::Error,
    explanation: "Each copy of a bucket's objects needs a law that lets them be kept in the countries of both buckets \
(RES-5). Where the sites say their country in the type, a wrong copy does not compile; this one was left to synth \
by `at_synth()`.\n\nReplicate to a country that the law names, or choose the law that your data is really under.",
};

pub(crate) static SAME_REGION: Code = Code {
    id: "S3-009",
    title: "a copy in the same region",
    severity: Severity::Error,
    explanation: "A replication keeps objects when a region is lost. A copy in the same region is lost with it, and old \
versions already protect from mistakes.\n\nReplicate to a bucket of another region.",
};

/// The replication of a bucket, and the role that S3 takes for it.
pub(super) fn configuration(
    scope: &mut Scope,
    source: &Source,
    lock: Option<ObjectLock>,
    replications: &[Replication],
) -> ReplicationConfiguration {
    for replication in replications {
        check(scope, source, lock, replication);
    }
    let rules = (1i64..).zip(replications).map(|(priority, to)| rule(source, priority, &to.destination));
    let rules: Vec<_> = rules.collect();
    let policy = iam::PolicyProperty::new(permissions(source, replications), "replicate");
    let role = iam::Role::new(trust(source))
        .role_name(source.site.name(Kind::Role, &format!("{}-replication", source.what)))
        .description(format!("Copies the objects of {}", source.name))
        .policies([policy]);
    let role = scope.add("replication", role);
    ReplicationConfiguration::new(role.arn(), rules)
}

fn check(scope: &mut Scope, source: &Source, lock: Option<ObjectLock>, replication: &Replication) {
    let Replication { law, destination } = replication;
    check_law(scope, &OUTSIDE_OF_THE_LAW, *law, [source.site.region, destination.site.region]);
    check_account(scope, source.site, &destination.site);
    if source.site.region == destination.site.region {
        let message =
            format!("`{}` and `{}` are in `{}`", source.name, destination.name, source.site.region.code());
        scope.report(&SAME_REGION, message).help = Some("replicate to another region".into());
    }
    if source.key.is_some() && destination.key.is_none() {
        let message = format!("`{}` has a key and `{}` has none", source.name, destination.name);
        scope.report(&NO_KEY_FOR_COPIES, message).help =
            Some("give the destination a key of its region".into());
    }
    if lock.is_some() && destination.object_lock.is_none() {
        let message = format!("`{}` has an object lock and `{}` has none", source.name, destination.name);
        scope.report(&OBJECT_LOCK, message).help = Some("give the destination an object lock".into());
    }
}

fn rule(source: &Source, priority: i64, to: &BucketRef) -> ReplicationRule {
    let within = || ReplicationTimeValue::new(15);
    let mut destination = ReplicationDestination::new(to.arn())
        .metrics(Metrics::new(Metrics::STATUS_ENABLED).event_threshold(within()))
        .replication_time(ReplicationTime::new(ReplicationTime::STATUS_ENABLED, within()));
    if let Some(key) = &to.key {
        let key = EncryptionConfiguration::new(Value::from_doc(key.alias_arn().into_doc()));
        destination = destination.encryption_configuration(key);
    }
    let deletions = DeleteMarkerReplication::new().status(match source.deletions {
        Deletions::Stay => DeleteMarkerReplication::STATUS_DISABLED,
        Deletions::Follow => DeleteMarkerReplication::STATUS_ENABLED,
    });
    let rule = ReplicationRule::new(destination, ReplicationRule::STATUS_ENABLED)
        .id(to.name.as_str())
        .priority(priority)
        .filter(ReplicationRuleFilter::new().prefix(""))
        .delete_marker_replication(deletions);
    if source.key.is_none() {
        return rule;
    }
    let encrypted = SseKmsEncryptedObjects::new(SseKmsEncryptedObjects::STATUS_ENABLED);
    rule.source_selection_criteria(SourceSelectionCriteria::new().sse_kms_encrypted_objects(encrypted))
}

fn trust(source: &Source) -> PolicyDocument {
    PolicyDocument::new([Statement::allow(["sts:AssumeRole"])
        .principal(Principal::Service("s3.amazonaws.com".into()))
        .when("StringEquals", "aws:SourceAccount", source.site.account.as_str())
        .when("ArnEquals", "aws:SourceArn", format!("arn:aws:s3:::{}", source.name))])
}

/// Source: S3 user guide, "Setting up permissions for live replication" and "Replicating encrypted objects".
fn permissions(source: &Source, replications: &[Replication]) -> PolicyDocument {
    let bucket = format!("arn:aws:s3:::{}", source.name);
    let copies = replications.iter().map(|to| format!("arn:aws:s3:::{}/*", to.destination.name));
    let mut statements = vec![
        Statement::allow(["s3:GetReplicationConfiguration", "s3:ListBucket"]).on([&bucket]),
        Statement::allow([
            "s3:GetObjectVersionForReplication",
            "s3:GetObjectVersionAcl",
            "s3:GetObjectVersionTagging",
            "s3:GetObjectRetention",
            "s3:GetObjectLegalHold",
        ])
        .on([format!("{bucket}/*")]),
        Statement::allow(["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"]).on(copies),
    ];
    if let Some(key) = source.key {
        let read = use_of_key(&["kms:Decrypt"], key, source.site);
        statements.push(read.when("StringEquals", "kms:ViaService", via_s3(source.site.region.code())));
    }
    for Replication { destination, .. } in replications {
        if let Some(key) = &destination.key {
            let write = use_of_key(&["kms:Encrypt", "kms:GenerateDataKey"], key, &destination.site);
            let via = via_s3(destination.site.region.code());
            statements.push(write.when("StringEquals", "kms:ViaService", via));
        }
    }
    PolicyDocument::new(statements)
}

fn via_s3(region: &str) -> String {
    format!("s3.{region}.amazonaws.com")
}
