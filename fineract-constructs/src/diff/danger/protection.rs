//! Settings that protect data or narrow access, and are weaker now.

use fineract_schema::{ResourceType, resource_type};
use serde_json::Value as Json;

use crate::diff::model::{Change, DangerKind, Field};

/// Which value of a setting is the safe one.
#[derive(Clone, Copy)]
enum Safe {
    /// `true`, or `Enabled`; absent is not.
    On,
    /// `false`; absent is too.
    Off,
    /// More of it.
    More,
    /// That it is there.
    Present,
    /// One of these; absent is none.
    One(&'static [&'static str]),
}

/// Settings by the last step of their path, as the resource types and Kubernetes objects name them.
const SETTINGS: [(&str, Safe, &str); 41] = [
    ("StorageEncrypted", Safe::On, "encryption"),
    ("Encrypted", Safe::On, "encryption"),
    ("encrypted", Safe::On, "encryption"),
    ("AtRestEncryptionEnabled", Safe::On, "encryption"),
    ("TransitEncryptionEnabled", Safe::On, "encryption in transit"),
    ("SqsManagedSseEnabled", Safe::On, "encryption"),
    ("BucketEncryption", Safe::Present, "encryption"),
    ("EncryptionConfig", Safe::Present, "encryption"),
    ("EncryptionConfiguration", Safe::Present, "encryption"),
    ("ServerSideEncryptionConfiguration", Safe::Present, "encryption"),
    ("SSESpecification", Safe::Present, "encryption"),
    ("KmsKeyId", Safe::Present, "its own key"),
    ("KmsKeyArn", Safe::Present, "its own key"),
    ("KmsMasterKeyId", Safe::Present, "its own key"),
    ("EncryptionKeyArn", Safe::Present, "its own key"),
    ("EnableKeyRotation", Safe::On, "rotation of the key"),
    ("PendingWindowInDays", Safe::More, "days before the key is deleted"),
    ("BackupRetentionPeriod", Safe::More, "days of backups"),
    ("SnapshotRetentionLimit", Safe::More, "days of snapshots"),
    ("DeleteAfterDays", Safe::More, "days of recovery points"),
    ("RetentionInDays", Safe::More, "days of logs"),
    ("MinRetentionDays", Safe::More, "days that the vault keeps"),
    ("LockConfiguration", Safe::Present, "the lock of the vault"),
    ("PointInTimeRecoveryEnabled", Safe::On, "recovery to a point in time"),
    ("DeletionProtection", Safe::On, "deletion protection"),
    ("DeletionProtectionEnabled", Safe::On, "deletion protection"),
    ("terminationProtection", Safe::On, "termination protection"),
    ("MultiAZ", Safe::On, "a copy in another zone"),
    ("AutomaticFailoverEnabled", Safe::On, "automatic failover"),
    ("PubliclyAccessible", Safe::Off, "its privacy"),
    ("EndpointPublicAccess", Safe::Off, "its privacy"),
    ("BlockPublicAcls", Safe::On, "its privacy"),
    ("BlockPublicPolicy", Safe::On, "its privacy"),
    ("IgnorePublicAcls", Safe::On, "its privacy"),
    ("RestrictPublicBuckets", Safe::On, "its privacy"),
    ("PublicAccessBlockConfiguration", Safe::Present, "its privacy"),
    ("VersioningConfiguration", Safe::Present, "old versions"),
    ("ImageTagMutability", Safe::One(&["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"]), "tags that stay"),
    ("privileged", Safe::Off, "the isolation of the container"),
    ("allowPrivilegeEscalation", Safe::Off, "the isolation of the container"),
    ("runAsNonRoot", Safe::On, "the isolation of the container"),
];

/// Policies of a template that keep data, the strongest first.
const POLICIES: [&str; 4] = ["Retain", "RetainExceptOnCreate", "Snapshot", "Delete"];

/// Adds what is weaker than before.
pub(in crate::diff) fn weakened(change: &mut Change) {
    let stateful = resource_type(&change.ty).is_some_and(ResourceType::stateful);
    let found: Vec<_> = change.fields.iter().filter_map(|field| weaker(field, stateful)).collect();
    for message in found {
        change.danger(DangerKind::Protection, message);
    }
}

fn weaker(field: &Field, stateful: bool) -> Option<String> {
    let (before, after) = (field.before.as_ref(), field.after.as_ref());
    if matches!(field.path.as_str(), "DeletionPolicy" | "UpdateReplacePolicy") {
        let rank = |value: Option<&Json>| {
            let name = value.and_then(Json::as_str).unwrap_or("Delete");
            POLICIES.iter().position(|policy| *policy == name)
        };
        let lost = stateful && rank(after) > rank(before);
        return lost.then(|| format!("`{}` no longer keeps the data", field.path));
    }
    let last = field.path.rsplit('.').next()?.split('[').next()?;
    if last == "Status" && field.path.contains("VersioningConfiguration") {
        return (before? == "Enabled" && after? != "Enabled")
            .then(|| "old versions are no longer kept".into());
    }
    let (_, safe, what) = SETTINGS.iter().find(|(name, ..)| *name == last)?;
    let on = |value: Option<&Json>| value.is_some_and(|value| is(value, "true") || is(value, "Enabled"));
    match safe {
        Safe::On => (on(before) && !on(after)).then(|| format!("{what} is turned off")),
        Safe::Off => (!on(before) && on(after)).then(|| format!("{what} is given up: `{last}`")),
        Safe::Present => (before.is_some() && after.is_none()).then(|| format!("{what} is taken away")),
        Safe::One(values) => {
            let has =
                |value: Option<&Json>| value.is_some_and(|value| values.iter().any(|safe| is(value, safe)));
            (has(before) && !has(after)).then(|| format!("{what} is given up"))
        }
        Safe::More => {
            let (before, after) = (number(before?)?, after.map_or(Some(0.0), number)?);
            // Logs without a number of days stay for ever.
            let for_ever = last == "RetentionInDays" && field.after.is_none();
            (after < before && !for_ever).then(|| format!("fewer {what}: {before} before, {after} now"))
        }
    }
}

fn is(value: &Json, text: &str) -> bool {
    value.as_str() == Some(text) || value.as_bool().is_some_and(|value| value.to_string() == text)
}

fn number(value: &Json) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}
