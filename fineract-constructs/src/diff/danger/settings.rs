//! Settings that protect data or narrow access.

/// Which value of a setting is the safe one.
#[derive(Clone, Copy)]
pub(super) enum Safe {
    /// `true`, `1` or `Enabled`; absent is not.
    On,
    /// `false`; absent is too.
    Off,
    /// `false`; absent is not.
    Refused,
    /// More of it.
    More,
    /// More of it; absent is without end.
    Endless,
    /// Less of it.
    Less,
    /// That it is there.
    Present,
    /// That it is not.
    Absent,
    /// One of these; absent is none.
    One(&'static [&'static str]),
    /// None of these; absent is safe.
    Not(&'static [&'static str]),
    /// The later of these; absent is the first.
    Later(&'static [&'static str]),
    /// The later version of TLS.
    Tls,
    /// More than one.
    Spare,
    /// All that were listed.
    All,
    /// No more than were listed.
    Few,
}

const ISOLATION: &str = "the isolation of the container";
const POD: &str = "the isolation of the pod";
const PRIVACY: &str = "its privacy";
const TLS: &str = "TLS";

/// Settings by the last step of their path, or the last few, as the resource types and Kubernetes objects name them.
pub(super) const SETTINGS: &[(&str, Safe, &str)] = &[
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
    ("BackupPlanRule", Safe::All, "rules of backups"),
    ("CopyActions", Safe::All, "copies of backups"),
    ("ReplicationConfiguration", Safe::Present, "its copy elsewhere"),
    ("ReplicaRegions", Safe::All, "copies of the secret"),
    ("PointInTimeRecoverySpecification", Safe::Present, "recovery to a point in time"),
    ("MinRetentionDays", Safe::More, "days that the vault keeps"),
    ("LockConfiguration", Safe::Present, "the lock of the vault"),
    ("PointInTimeRecoveryEnabled", Safe::On, "recovery to a point in time"),
    ("DeletionProtection", Safe::On, "deletion protection"),
    ("DeletionProtectionEnabled", Safe::On, "deletion protection"),
    ("terminationProtection", Safe::On, "termination protection"),
    ("MultiAZ", Safe::On, "a copy in another zone"),
    ("AutomaticFailoverEnabled", Safe::On, "automatic failover"),
    ("PubliclyAccessible", Safe::Off, PRIVACY),
    ("EndpointPublicAccess", Safe::Off, PRIVACY),
    ("BlockPublicAcls", Safe::On, PRIVACY),
    ("BlockPublicPolicy", Safe::On, PRIVACY),
    ("IgnorePublicAcls", Safe::On, PRIVACY),
    ("RestrictPublicBuckets", Safe::On, PRIVACY),
    ("PublicAccessBlockConfiguration", Safe::Present, PRIVACY),
    ("VersioningConfiguration", Safe::Present, "keeping old versions"),
    ("VersioningConfiguration.Status", Safe::One(&["Enabled"]), "keeping old versions"),
    ("PreserveDeletedFiles", Safe::Not(&["REMOVE"]), "what only the copy has"),
    ("BackupPolicy.Status", Safe::One(&["ENABLED"]), "its backup"),
    ("ImageTagMutability", Safe::One(&["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"]), "tags that stay"),
    ("RetentionInDays", Safe::Endless, "days of logs"),
    ("ExpirationInDays", Safe::Endless, "days that objects stay"),
    ("MessageRetentionPeriod", Safe::More, "seconds that messages wait"),
    ("RedrivePolicy", Safe::Present, "the queue for what fails"),
    ("NumCacheClusters", Safe::More, "copies"),
    ("ReplicasPerNodeGroup", Safe::More, "copies"),
    ("AuthToken", Safe::Present, "its password"),
    ("TransitEncryptionMode", Safe::One(&["required"]), "encryption in transit"),
    ("rds.force_ssl", Safe::On, "encryption in transit"),
    ("Protocol", Safe::One(&["HTTPS", "TLS"]), "encryption in transit"),
    ("SslPolicy", Safe::Tls, TLS),
    ("MinimumProtocolVersion", Safe::Tls, TLS),
    ("SecurityPolicy", Safe::Tls, TLS),
    ("alb.ingress.kubernetes.io/ssl-policy", Safe::Tls, TLS),
    ("service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy", Safe::Tls, TLS),
    ("Scheme", Safe::One(&["internal"]), PRIVACY),
    ("alb.ingress.kubernetes.io/scheme", Safe::Not(&["internet-facing"]), PRIVACY),
    ("service.beta.kubernetes.io/aws-load-balancer-scheme", Safe::Not(&["internet-facing"]), PRIVACY),
    ("MapPublicIpOnLaunch", Safe::Off, PRIVACY),
    ("AssociatePublicIpAddress", Safe::Off, PRIVACY),
    ("EnableHttpEndpoint", Safe::Off, PRIVACY),
    ("AuthType", Safe::Not(&["NONE"]), PRIVACY),
    ("AuthorizationType", Safe::Not(&["NONE"]), PRIVACY),
    ("HttpTokens", Safe::One(&["required"]), "the guard of the instance's credentials"),
    ("PermissionsBoundary", Safe::Present, "the bound of what it may do"),
    ("PolicyDocument", Safe::Present, "the policy that limits it"),
    ("ObjectLockEnabled", Safe::On, "the lock of objects"),
    ("ObjectLockConfiguration", Safe::Present, "the lock of objects"),
    ("LoggingConfiguration", Safe::Present, "its log"),
    ("IsLogging", Safe::On, "its log"),
    ("IsMultiRegionTrail", Safe::On, "the log of other regions"),
    ("EnableLogFileValidation", Safe::On, "proof that the log is whole"),
    ("access_logs.s3.enabled", Safe::On, "its log"),
    ("deletion_protection.enabled", Safe::On, "deletion protection"),
    ("routing.http.drop_invalid_header_fields.enabled", Safe::On, "refusal of odd headers"),
    ("ScanOnPush", Safe::On, "scans of images"),
    ("EnabledTypes", Safe::All, "logs of the control plane"),
    ("EnableCloudwatchLogsExports", Safe::All, "logs of the database"),
    ("PublicAccessCidrs", Safe::Few, "what gets to its public endpoint"),
    ("privileged", Safe::Off, ISOLATION),
    ("allowPrivilegeEscalation", Safe::Refused, ISOLATION),
    ("runAsNonRoot", Safe::On, ISOLATION),
    ("readOnlyRootFilesystem", Safe::On, ISOLATION),
    ("runAsUser", Safe::Not(&["0"]), ISOLATION),
    ("seccompProfile.type", Safe::Not(&["Unconfined"]), ISOLATION),
    ("capabilities.add", Safe::Few, "capabilities of the container"),
    ("capabilities.drop", Safe::All, "capabilities that the container gives up"),
    ("hostNetwork", Safe::Off, POD),
    ("hostPID", Safe::Off, POD),
    ("hostIPC", Safe::Off, POD),
    ("hostPath", Safe::Absent, POD),
    ("hostPort", Safe::Absent, POD),
    ("automountServiceAccountToken", Safe::Refused, "that pods have no token"),
    (
        "pod-security.kubernetes.io/enforce",
        Safe::Later(&["privileged", "baseline", "restricted"]),
        "what pods of the namespace may not",
    ),
    ("limits", Safe::Present, "the bound of what the container takes"),
    ("readinessProbe", Safe::Present, "the probe that keeps traffic from what isn't ready"),
    ("livenessProbe", Safe::Present, "the probe that restarts what hangs"),
    ("replicas", Safe::Spare, "pods"),
    ("minReplicas", Safe::Spare, "pods"),
    ("minAvailable", Safe::More, "pods that stay when nodes are drained"),
    ("maxUnavailable", Safe::Less, "pods that may be away at the same time"),
];
