// Written by `fineract-codegen`; do not edit.

//! Objects of `external-secrets.io/v1`.

use crate::generated::{Dict, IntoKnown, List, Map, Object, ObjectRef, with};
use crate::meta_v1;

/// Who asks.
#[derive(Clone)]
pub struct AwsAuth(Map);

impl AwsAuth {
    /// An `AwsAuth`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// A service account with a role.
    pub fn jwt(self, value: impl IntoKnown<AwsJwtAuth>) -> Self {
        Self(with(self.0, "jwt", value.into_known()))
    }
}

/// A service account with a role.
#[derive(Clone)]
pub struct AwsJwtAuth(Map);

impl AwsJwtAuth {
    /// An `AwsJwtAuth`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The service account.
    pub fn service_account_ref(self, value: impl IntoKnown<ServiceAccountSelector>) -> Self {
        Self(with(self.0, "serviceAccountRef", value.into_known()))
    }
}

/// AWS Secrets Manager or the Parameter Store.
#[derive(Clone)]
pub struct AwsProvider(Map);

impl AwsProvider {
    /// `SecretsManager`, for [`service`](Self::service).
    pub const SERVICE_SECRETS_MANAGER: &'static str = "SecretsManager";
    /// `ParameterStore`, for [`service`](Self::service).
    pub const SERVICE_PARAMETER_STORE: &'static str = "ParameterStore";

    /// An `AwsProvider` with its `region` and `service`.
    pub fn new(region: impl IntoKnown<String>, service: impl IntoKnown<String>) -> Self {
        Self(Map::default()).region(region).service(service)
    }

    /// Roles to assume one after the other before `role`.
    pub fn additional_roles(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "additionalRoles", value.into_known()))
    }

    /// Who asks; the operator's own identity where it is missing.
    pub fn auth(self, value: impl IntoKnown<AwsAuth>) -> Self {
        Self(with(self.0, "auth", value.into_known()))
    }

    /// The external id that goes with `role`.
    pub fn external_id(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "externalID", value.into_known()))
    }

    /// What the names of all entries begin with.
    pub fn prefix(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "prefix", value.into_known()))
    }

    /// The region.
    pub fn region(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "region", value.into_known()))
    }

    /// The ARN of the role to assume.
    pub fn role(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "role", value.into_known()))
    }

    /// Which of both. One of `SecretsManager`, `ParameterStore`.
    pub fn service(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "service", value.into_known()))
    }

    /// Tags of the role's session.
    pub fn session_tags(self, value: impl IntoKnown<List<SessionTag>>) -> Self {
        Self(with(self.0, "sessionTags", value.into_known()))
    }

    /// Tags that later sessions inherit.
    pub fn transitive_tag_keys(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "transitiveTagKeys", value.into_known()))
    }
}

/// An outside store that all namespaces take secrets from.
#[derive(Clone)]
pub struct ClusterSecretStore(Object);

impl ClusterSecretStore {
    /// A `ClusterSecretStore` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Which store, and how it is reached.
    pub fn spec(self, value: impl IntoKnown<SecretStoreSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `ClusterSecretStore` that it added.
pub type ClusterSecretStoreRef = ObjectRef<ClusterSecretStore>;

crate::object!(ClusterSecretStore, "external-secrets.io/v1", "ClusterSecretStore");

/// Keeps a Secret in step with entries of an outside store.
#[derive(Clone)]
pub struct ExternalSecret(Object);

impl ExternalSecret {
    /// An `ExternalSecret` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Which entries, and which Secret.
    pub fn spec(self, value: impl IntoKnown<ExternalSecretSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `ExternalSecret` that it added.
pub type ExternalSecretRef = ObjectRef<ExternalSecret>;

crate::object!(ExternalSecret, "external-secrets.io/v1", "ExternalSecret");

/// A key of the Secret, from one entry.
#[derive(Clone)]
pub struct ExternalSecretData(Map);

impl ExternalSecretData {
    /// An `ExternalSecretData` with its `remoteRef` and `secretKey`.
    pub fn new(remote_ref: impl IntoKnown<RemoteRef>, secret_key: impl IntoKnown<String>) -> Self {
        Self(Map::default()).remote_ref(remote_ref).secret_key(secret_key)
    }

    /// The entry.
    pub fn remote_ref(self, value: impl IntoKnown<RemoteRef>) -> Self {
        Self(with(self.0, "remoteRef", value.into_known()))
    }

    /// The key.
    pub fn secret_key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "secretKey", value.into_known()))
    }

    /// A store of its own.
    pub fn source_ref(self, value: impl IntoKnown<SourceRef>) -> Self {
        Self(with(self.0, "sourceRef", value.into_known()))
    }
}

/// Entries whose every member becomes a key.
#[derive(Clone)]
pub struct ExternalSecretDataFrom(Map);

impl ExternalSecretDataFrom {
    /// An `ExternalSecretDataFrom`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// One entry.
    pub fn extract(self, value: impl IntoKnown<RemoteRef>) -> Self {
        Self(with(self.0, "extract", value.into_known()))
    }

    /// All entries that match.
    pub fn find(self, value: impl IntoKnown<ExternalSecretFind>) -> Self {
        Self(with(self.0, "find", value.into_known()))
    }

    /// Changes of the keys' names, in this order.
    pub fn rewrite(self, value: impl IntoKnown<List<ExternalSecretRewrite>>) -> Self {
        Self(with(self.0, "rewrite", value.into_known()))
    }

    /// A store of its own.
    pub fn source_ref(self, value: impl IntoKnown<SourceRef>) -> Self {
        Self(with(self.0, "sourceRef", value.into_known()))
    }
}

/// Entries of the store.
#[derive(Clone)]
pub struct ExternalSecretFind(Map);

impl ExternalSecretFind {
    /// `Default`, for [`conversion_strategy`](Self::conversion_strategy).
    pub const CONVERSION_STRATEGY_DEFAULT: &'static str = "Default";
    /// `Unicode`, for [`conversion_strategy`](Self::conversion_strategy).
    pub const CONVERSION_STRATEGY_UNICODE: &'static str = "Unicode";
    /// `Auto`, for [`decoding_strategy`](Self::decoding_strategy).
    pub const DECODING_STRATEGY_AUTO: &'static str = "Auto";
    /// `Base64`, for [`decoding_strategy`](Self::decoding_strategy).
    pub const DECODING_STRATEGY_BASE64: &'static str = "Base64";
    /// `Base64URL`, for [`decoding_strategy`](Self::decoding_strategy).
    pub const DECODING_STRATEGY_BASE64_URL: &'static str = "Base64URL";
    /// `None`, for [`decoding_strategy`](Self::decoding_strategy).
    pub const DECODING_STRATEGY_NONE: &'static str = "None";
    /// `Ignore`, for [`null_byte_policy`](Self::null_byte_policy).
    pub const NULL_BYTE_POLICY_IGNORE: &'static str = "Ignore";
    /// `Fail`, for [`null_byte_policy`](Self::null_byte_policy).
    pub const NULL_BYTE_POLICY_FAIL: &'static str = "Fail";

    /// An `ExternalSecretFind`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// How names that can't be keys are changed. One of `Default`, `Unicode`.
    pub fn conversion_strategy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "conversionStrategy", value.into_known()))
    }

    /// How values are decoded. One of `Auto`, `Base64`, `Base64URL`, `None`.
    pub fn decoding_strategy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "decodingStrategy", value.into_known()))
    }

    /// Their names.
    pub fn name(self, value: impl IntoKnown<FindName>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// What happens to values with a null byte. One of `Ignore`, `Fail`.
    pub fn null_byte_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "nullBytePolicy", value.into_known()))
    }

    /// What their paths begin with.
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// Their tags.
    pub fn tags(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "tags", value.into_known()))
    }
}

/// A change of the keys' names.
#[derive(Clone)]
pub struct ExternalSecretRewrite(Map);

impl ExternalSecretRewrite {
    /// An `ExternalSecretRewrite`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// A replacement.
    pub fn regexp(self, value: impl IntoKnown<RewriteRegexp>) -> Self {
        Self(with(self.0, "regexp", value.into_known()))
    }

    /// A template.
    pub fn transform(self, value: impl IntoKnown<RewriteTransform>) -> Self {
        Self(with(self.0, "transform", value.into_known()))
    }
}

/// Which entries, and which Secret.
#[derive(Clone)]
pub struct ExternalSecretSpec(Map);

impl ExternalSecretSpec {
    /// `CreatedOnce`, for [`refresh_policy`](Self::refresh_policy).
    pub const REFRESH_POLICY_CREATED_ONCE: &'static str = "CreatedOnce";
    /// `Periodic`, for [`refresh_policy`](Self::refresh_policy).
    pub const REFRESH_POLICY_PERIODIC: &'static str = "Periodic";
    /// `OnChange`, for [`refresh_policy`](Self::refresh_policy).
    pub const REFRESH_POLICY_ON_CHANGE: &'static str = "OnChange";

    /// An `ExternalSecretSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Keys of the Secret, each from one entry.
    pub fn data(self, value: impl IntoKnown<List<ExternalSecretData>>) -> Self {
        Self(with(self.0, "data", value.into_known()))
    }

    /// Entries whose every member becomes a key.
    pub fn data_from(self, value: impl IntoKnown<List<ExternalSecretDataFrom>>) -> Self {
        Self(with(self.0, "dataFrom", value.into_known()))
    }

    /// How often the store is asked, such as `1h`; `0` for once.
    pub fn refresh_interval(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "refreshInterval", value.into_known()))
    }

    /// What makes the operator ask the store. One of `CreatedOnce`, `Periodic`, `OnChange`.
    pub fn refresh_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "refreshPolicy", value.into_known()))
    }

    /// The store.
    pub fn secret_store_ref(self, value: impl IntoKnown<SecretStoreRef>) -> Self {
        Self(with(self.0, "secretStoreRef", value.into_known()))
    }

    /// The Secret.
    pub fn target(self, value: impl IntoKnown<ExternalSecretTarget>) -> Self {
        Self(with(self.0, "target", value.into_known()))
    }
}

/// The Secret that is kept.
#[derive(Clone)]
pub struct ExternalSecretTarget(Map);

impl ExternalSecretTarget {
    /// `Owner`, for [`creation_policy`](Self::creation_policy).
    pub const CREATION_POLICY_OWNER: &'static str = "Owner";
    /// `Orphan`, for [`creation_policy`](Self::creation_policy).
    pub const CREATION_POLICY_ORPHAN: &'static str = "Orphan";
    /// `Merge`, for [`creation_policy`](Self::creation_policy).
    pub const CREATION_POLICY_MERGE: &'static str = "Merge";
    /// `None`, for [`creation_policy`](Self::creation_policy).
    pub const CREATION_POLICY_NONE: &'static str = "None";
    /// `Delete`, for [`deletion_policy`](Self::deletion_policy).
    pub const DELETION_POLICY_DELETE: &'static str = "Delete";
    /// `Merge`, for [`deletion_policy`](Self::deletion_policy).
    pub const DELETION_POLICY_MERGE: &'static str = "Merge";
    /// `Retain`, for [`deletion_policy`](Self::deletion_policy).
    pub const DELETION_POLICY_RETAIN: &'static str = "Retain";

    /// An `ExternalSecretTarget`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether the Secret belongs to this object, or is only added to. One of `Owner`, `Orphan`, `Merge`, `None`.
    pub fn creation_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "creationPolicy", value.into_known()))
    }

    /// What becomes of the Secret when entries are gone. One of `Delete`, `Merge`, `Retain`.
    pub fn deletion_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "deletionPolicy", value.into_known()))
    }

    /// Whether the Secret never changes.
    pub fn immutable(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "immutable", value.into_known()))
    }

    /// The Secret's name; that of this object where it is missing.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// What the Secret is made like.
    pub fn template(self, value: impl IntoKnown<SecretTemplate>) -> Self {
        Self(with(self.0, "template", value.into_known()))
    }
}

/// Names of entries.
#[derive(Clone)]
pub struct FindName(Map);

impl FindName {
    /// A `FindName`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// An expression that they match.
    pub fn regexp(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "regexp", value.into_known()))
    }
}

/// A generator of values.
#[derive(Clone)]
pub struct GeneratorRef(Map);

impl GeneratorRef {
    /// A `GeneratorRef` with its `kind` and `name`.
    pub fn new(kind: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind).name(name)
    }

    /// Its group and version.
    pub fn api_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiVersion", value.into_known()))
    }

    /// Its kind.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Its name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// An entry of the store, or a member of it.
#[derive(Clone)]
pub struct RemoteRef(Map);

impl RemoteRef {
    /// `Default`, for [`conversion_strategy`](Self::conversion_strategy).
    pub const CONVERSION_STRATEGY_DEFAULT: &'static str = "Default";
    /// `Unicode`, for [`conversion_strategy`](Self::conversion_strategy).
    pub const CONVERSION_STRATEGY_UNICODE: &'static str = "Unicode";
    /// `Auto`, for [`decoding_strategy`](Self::decoding_strategy).
    pub const DECODING_STRATEGY_AUTO: &'static str = "Auto";
    /// `Base64`, for [`decoding_strategy`](Self::decoding_strategy).
    pub const DECODING_STRATEGY_BASE64: &'static str = "Base64";
    /// `Base64URL`, for [`decoding_strategy`](Self::decoding_strategy).
    pub const DECODING_STRATEGY_BASE64_URL: &'static str = "Base64URL";
    /// `None`, for [`decoding_strategy`](Self::decoding_strategy).
    pub const DECODING_STRATEGY_NONE: &'static str = "None";
    /// `None`, for [`metadata_policy`](Self::metadata_policy).
    pub const METADATA_POLICY_NONE: &'static str = "None";
    /// `Fetch`, for [`metadata_policy`](Self::metadata_policy).
    pub const METADATA_POLICY_FETCH: &'static str = "Fetch";
    /// `Ignore`, for [`null_byte_policy`](Self::null_byte_policy).
    pub const NULL_BYTE_POLICY_IGNORE: &'static str = "Ignore";
    /// `Fail`, for [`null_byte_policy`](Self::null_byte_policy).
    pub const NULL_BYTE_POLICY_FAIL: &'static str = "Fail";

    /// A `RemoteRef` with its `key`.
    pub fn new(key: impl IntoKnown<String>) -> Self {
        Self(Map::default()).key(key)
    }

    /// How names that can't be keys are changed. One of `Default`, `Unicode`.
    pub fn conversion_strategy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "conversionStrategy", value.into_known()))
    }

    /// How the value is decoded. One of `Auto`, `Base64`, `Base64URL`, `None`.
    pub fn decoding_strategy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "decodingStrategy", value.into_known()))
    }

    /// The entry's name in the store.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// Whether the entry's tags are fetched in place of its value. One of `None`, `Fetch`.
    pub fn metadata_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "metadataPolicy", value.into_known()))
    }

    /// What happens to values with a null byte. One of `Ignore`, `Fail`.
    pub fn null_byte_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "nullBytePolicy", value.into_known()))
    }

    /// The member of the entry, where that is a JSON object.
    pub fn property(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "property", value.into_known()))
    }

    /// The entry's version; the current one where it is missing.
    pub fn version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "version", value.into_known()))
    }
}

/// What happens when the store does not answer.
#[derive(Clone)]
pub struct RetrySettings(Map);

impl RetrySettings {
    /// A `RetrySettings`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// How often it is asked again.
    pub fn max_retries(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "maxRetries", value.into_known()))
    }

    /// The time between.
    pub fn retry_interval(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "retryInterval", value.into_known()))
    }
}

/// A replacement in names.
#[derive(Clone)]
pub struct RewriteRegexp(Map);

impl RewriteRegexp {
    /// A `RewriteRegexp` with its `source` and `target`.
    pub fn new(source: impl IntoKnown<String>, target: impl IntoKnown<String>) -> Self {
        Self(Map::default()).source(source).target(target)
    }

    /// The expression to find.
    pub fn source(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "source", value.into_known()))
    }

    /// What stands in its place.
    pub fn target(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "target", value.into_known()))
    }
}

/// A template of names.
#[derive(Clone)]
pub struct RewriteTransform(Map);

impl RewriteTransform {
    /// A `RewriteTransform` with its `template`.
    pub fn new(template: impl IntoKnown<String>) -> Self {
        Self(Map::default()).template(template)
    }

    /// The template; `{{ .value }}` is the name.
    pub fn template(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "template", value.into_known()))
    }
}

/// An outside store that a namespace takes secrets from.
#[derive(Clone)]
pub struct SecretStore(Object);

impl SecretStore {
    /// A `SecretStore` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Which store, and how it is reached.
    pub fn spec(self, value: impl IntoKnown<SecretStoreSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `SecretStore` that it added.
pub type SecretStoreHandle = ObjectRef<SecretStore>;

crate::object!(SecretStore, "external-secrets.io/v1", "SecretStore");

/// The store; exactly one.
#[derive(Clone)]
pub struct SecretStoreProvider(Map);

impl SecretStoreProvider {
    /// A `SecretStoreProvider`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// AWS Secrets Manager or the Parameter Store.
    pub fn aws(self, value: impl IntoKnown<AwsProvider>) -> Self {
        Self(with(self.0, "aws", value.into_known()))
    }
}

/// A store.
#[derive(Clone)]
pub struct SecretStoreRef(Map);

impl SecretStoreRef {
    /// `SecretStore`, for [`kind`](Self::kind).
    pub const KIND_SECRET_STORE: &'static str = "SecretStore";
    /// `ClusterSecretStore`, for [`kind`](Self::kind).
    pub const KIND_CLUSTER_SECRET_STORE: &'static str = "ClusterSecretStore";

    /// A `SecretStoreRef`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Its kind; `SecretStore` where it is missing. One of `SecretStore`, `ClusterSecretStore`.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Its name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// Which store, and how it is reached.
#[derive(Clone)]
pub struct SecretStoreSpec(Map);

impl SecretStoreSpec {
    /// A `SecretStoreSpec` with its `provider`.
    pub fn new(provider: impl IntoKnown<SecretStoreProvider>) -> Self {
        Self(Map::default()).provider(provider)
    }

    /// The namespaces that may use a store of the cluster.
    pub fn conditions(self, value: impl IntoKnown<List<StoreCondition>>) -> Self {
        Self(with(self.0, "conditions", value.into_known()))
    }

    /// The operator that serves the store, where there are several.
    pub fn controller(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "controller", value.into_known()))
    }

    /// The store; exactly one.
    pub fn provider(self, value: impl IntoKnown<SecretStoreProvider>) -> Self {
        Self(with(self.0, "provider", value.into_known()))
    }

    /// How often the store is probed, in seconds.
    pub fn refresh_interval(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "refreshInterval", value.into_known()))
    }

    /// What happens when the store does not answer.
    pub fn retry_settings(self, value: impl IntoKnown<RetrySettings>) -> Self {
        Self(with(self.0, "retrySettings", value.into_known()))
    }
}

/// What the Secret is made like.
#[derive(Clone)]
pub struct SecretTemplate(Map);

impl SecretTemplate {
    /// `v2`, for [`engine_version`](Self::engine_version).
    pub const ENGINE_VERSION_V2: &'static str = "v2";
    /// `Replace`, for [`merge_policy`](Self::merge_policy).
    pub const MERGE_POLICY_REPLACE: &'static str = "Replace";
    /// `Merge`, for [`merge_policy`](Self::merge_policy).
    pub const MERGE_POLICY_MERGE: &'static str = "Merge";

    /// A `SecretTemplate`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Keys with templates of their values.
    pub fn data(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "data", value.into_known()))
    }

    /// The template language. One of `v2`.
    pub fn engine_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "engineVersion", value.into_known()))
    }

    /// Whether the template's keys replace the fetched ones. One of `Replace`, `Merge`.
    pub fn merge_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "mergePolicy", value.into_known()))
    }

    /// Labels and annotations.
    pub fn metadata(self, value: impl IntoKnown<SecretTemplateMetadata>) -> Self {
        Self(with(self.0, "metadata", value.into_known()))
    }

    /// The Secret's type, such as `Opaque`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// Labels and annotations of the Secret.
#[derive(Clone)]
pub struct SecretTemplateMetadata(Map);

impl SecretTemplateMetadata {
    /// A `SecretTemplateMetadata`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The annotations.
    pub fn annotations(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "annotations", value.into_known()))
    }

    /// The finalizers.
    pub fn finalizers(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "finalizers", value.into_known()))
    }

    /// The labels.
    pub fn labels(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "labels", value.into_known()))
    }
}

/// A service account.
#[derive(Clone)]
pub struct ServiceAccountSelector(Map);

impl ServiceAccountSelector {
    /// A `ServiceAccountSelector` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Audiences of its token.
    pub fn audiences(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "audiences", value.into_known()))
    }

    /// Its name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Its namespace; only for a store of the cluster.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }
}

/// A tag of a session.
#[derive(Clone)]
pub struct SessionTag(Map);

impl SessionTag {
    /// A `SessionTag` with its `key` and `value`.
    pub fn new(key: impl IntoKnown<String>, value: impl IntoKnown<String>) -> Self {
        Self(Map::default()).key(key).value(value)
    }

    /// The tag's name.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// The tag's value.
    pub fn value(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }
}

/// A store, in place of the one of the whole.
#[derive(Clone)]
pub struct SourceRef(Map);

impl SourceRef {
    /// A `SourceRef`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// A generator in place of a store.
    pub fn generator_ref(self, value: impl IntoKnown<GeneratorRef>) -> Self {
        Self(with(self.0, "generatorRef", value.into_known()))
    }

    /// The store.
    pub fn store_ref(self, value: impl IntoKnown<SecretStoreRef>) -> Self {
        Self(with(self.0, "storeRef", value.into_known()))
    }
}

/// Namespaces that may use a store; one of these.
#[derive(Clone)]
pub struct StoreCondition(Map);

impl StoreCondition {
    /// A `StoreCondition`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Expressions that names of namespaces match.
    pub fn namespace_regexes(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "namespaceRegexes", value.into_known()))
    }

    /// Labels of namespaces.
    pub fn namespace_selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "namespaceSelector", value.into_known()))
    }

    /// Names of namespaces.
    pub fn namespaces(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "namespaces", value.into_known()))
    }
}

crate::properties! {
    AwsAuth,
    AwsJwtAuth,
    AwsProvider,
    ExternalSecretData,
    ExternalSecretDataFrom,
    ExternalSecretFind,
    ExternalSecretRewrite,
    ExternalSecretSpec,
    ExternalSecretTarget,
    FindName,
    GeneratorRef,
    RemoteRef,
    RetrySettings,
    RewriteRegexp,
    RewriteTransform,
    SecretStoreProvider,
    SecretStoreRef,
    SecretStoreSpec,
    SecretTemplate,
    SecretTemplateMetadata,
    ServiceAccountSelector,
    SessionTag,
    SourceRef,
    StoreCondition,
}
