// Written by `fineract-codegen`; do not edit.

//! Objects of `kustomize.toolkit.fluxcd.io/v1`.

use crate::generated::{Dict, IntoKnown, List, Map, Object, ObjectRef, with};

/// Labels and annotations for all objects.
#[derive(Clone)]
pub struct CommonMetadata(Map);

impl CommonMetadata {
    /// A `CommonMetadata`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The annotations.
    pub fn annotations(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "annotations", value.into_known()))
    }

    /// The labels.
    pub fn labels(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "labels", value.into_known()))
    }
}

/// A source.
#[derive(Clone)]
pub struct CrossNamespaceSourceReference(Map);

impl CrossNamespaceSourceReference {
    /// `OCIRepository`, for [`kind`](Self::kind).
    pub const KIND_OCI_REPOSITORY: &'static str = "OCIRepository";
    /// `GitRepository`, for [`kind`](Self::kind).
    pub const KIND_GIT_REPOSITORY: &'static str = "GitRepository";
    /// `Bucket`, for [`kind`](Self::kind).
    pub const KIND_BUCKET: &'static str = "Bucket";
    /// `ExternalArtifact`, for [`kind`](Self::kind).
    pub const KIND_EXTERNAL_ARTIFACT: &'static str = "ExternalArtifact";

    /// A `CrossNamespaceSourceReference` with its `kind` and `name`.
    pub fn new(kind: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind).name(name)
    }

    /// Its group and version.
    pub fn api_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiVersion", value.into_known()))
    }

    /// Its kind. One of `OCIRepository`, `GitRepository`, `Bucket`, `ExternalArtifact`.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Its name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Its namespace.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }
}

/// How the health of a kind is seen.
#[derive(Clone)]
pub struct CustomHealthCheck(Map);

impl CustomHealthCheck {
    /// A `CustomHealthCheck` with its `apiVersion` and `current`.
    pub fn new(api_version: impl IntoKnown<String>, current: impl IntoKnown<String>) -> Self {
        Self(Map::default()).api_version(api_version).current(current)
    }

    /// The kind's group and version.
    pub fn api_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiVersion", value.into_known()))
    }

    /// An expression that holds when it is healthy.
    pub fn current(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "current", value.into_known()))
    }

    /// An expression that holds when it has failed.
    pub fn failed(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "failed", value.into_known()))
    }

    /// An expression that holds while it is on its way.
    pub fn in_progress(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "inProgress", value.into_known()))
    }

    /// The kind.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }
}

/// How secrets in the folder are decrypted.
#[derive(Clone)]
pub struct Decryption(Map);

impl Decryption {
    /// `sops`, for [`provider`](Self::provider).
    pub const PROVIDER_SOPS: &'static str = "sops";

    /// A `Decryption` with its `provider`.
    pub fn new(provider: impl IntoKnown<String>) -> Self {
        Self(Map::default()).provider(provider)
    }

    /// What encrypted them. One of `sops`.
    pub fn provider(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "provider", value.into_known()))
    }

    /// The Secret with the keys.
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// The service account that may use the keys.
    pub fn service_account_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "serviceAccountName", value.into_known()))
    }
}

/// A kustomization that must be ready before.
#[derive(Clone)]
pub struct DependencyReference(Map);

impl DependencyReference {
    /// A `DependencyReference` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Its name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Its namespace.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }

    /// An expression of what ready means.
    pub fn ready_expr(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "readyExpr", value.into_known()))
    }
}

/// Fields of objects that may differ.
#[derive(Clone)]
pub struct IgnoreRule(Map);

impl IgnoreRule {
    /// An `IgnoreRule` with its `paths`.
    pub fn new(paths: impl IntoKnown<List<String>>) -> Self {
        Self(Map::default()).paths(paths)
    }

    /// The fields, as JSON pointers.
    pub fn paths(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "paths", value.into_known()))
    }

    /// The objects.
    pub fn target(self, value: impl IntoKnown<Selector>) -> Self {
        Self(with(self.0, "target", value.into_known()))
    }
}

/// An image in place of another.
#[derive(Clone)]
pub struct Image(Map);

impl Image {
    /// An `Image` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// The digest in place of the tag.
    pub fn digest(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "digest", value.into_known()))
    }

    /// The image that is replaced.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Its new name.
    pub fn new_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "newName", value.into_known()))
    }

    /// Its new tag.
    pub fn new_tag(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "newTag", value.into_known()))
    }
}

/// Another cluster.
#[derive(Clone)]
pub struct KubeConfigReference(Map);

impl KubeConfigReference {
    /// A `KubeConfigReference`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The ConfigMap that says how it is reached.
    pub fn config_map_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "configMapRef", value.into_known()))
    }

    /// The Secret that says how it is reached.
    pub fn secret_ref(self, value: impl IntoKnown<SecretKeyReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }
}

/// Keeps a cluster in step with a folder of a source.
#[derive(Clone)]
pub struct Kustomization(Object);

impl Kustomization {
    /// A `Kustomization` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Which folder, and how.
    pub fn spec(self, value: impl IntoKnown<KustomizationSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Kustomization` that it added.
pub type KustomizationRef = ObjectRef<Kustomization>;

crate::object!(Kustomization, "kustomize.toolkit.fluxcd.io/v1", "Kustomization");

/// Which folder, and how.
#[derive(Clone)]
pub struct KustomizationSpec(Map);

impl KustomizationSpec {
    /// `originAnnotations`, for [`build_metadata`](Self::build_metadata).
    pub const BUILD_METADATA_ORIGIN_ANNOTATIONS: &'static str = "originAnnotations";
    /// `transformerAnnotations`, for [`build_metadata`](Self::build_metadata).
    pub const BUILD_METADATA_TRANSFORMER_ANNOTATIONS: &'static str = "transformerAnnotations";
    /// `MirrorPrune`, for [`deletion_policy`](Self::deletion_policy).
    pub const DELETION_POLICY_MIRROR_PRUNE: &'static str = "MirrorPrune";
    /// `Delete`, for [`deletion_policy`](Self::deletion_policy).
    pub const DELETION_POLICY_DELETE: &'static str = "Delete";
    /// `WaitForTermination`, for [`deletion_policy`](Self::deletion_policy).
    pub const DELETION_POLICY_WAIT_FOR_TERMINATION: &'static str = "WaitForTermination";
    /// `Orphan`, for [`deletion_policy`](Self::deletion_policy).
    pub const DELETION_POLICY_ORPHAN: &'static str = "Orphan";

    /// A `KustomizationSpec` with its `interval`, `prune` and `sourceRef`.
    pub fn new(
        interval: impl IntoKnown<String>,
        prune: impl IntoKnown<bool>,
        source_ref: impl IntoKnown<CrossNamespaceSourceReference>,
    ) -> Self {
        Self(Map::default()).interval(interval).prune(prune).source_ref(source_ref)
    }

    /// What objects are told of their making. One of `originAnnotations`, `transformerAnnotations`.
    pub fn build_metadata(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "buildMetadata", value.into_known()))
    }

    /// Labels and annotations for all objects.
    pub fn common_metadata(self, value: impl IntoKnown<CommonMetadata>) -> Self {
        Self(with(self.0, "commonMetadata", value.into_known()))
    }

    /// Components to add.
    pub fn components(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "components", value.into_known()))
    }

    /// How secrets in the folder are decrypted.
    pub fn decryption(self, value: impl IntoKnown<Decryption>) -> Self {
        Self(with(self.0, "decryption", value.into_known()))
    }

    /// What becomes of the objects when this one is deleted. One of `MirrorPrune`, `Delete`, `WaitForTermination`,
    /// `Orphan`.
    pub fn deletion_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "deletionPolicy", value.into_known()))
    }

    /// Kustomizations that must be ready before.
    pub fn depends_on(self, value: impl IntoKnown<List<DependencyReference>>) -> Self {
        Self(with(self.0, "dependsOn", value.into_known()))
    }

    /// Whether objects that can't be changed are made anew.
    pub fn force(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "force", value.into_known()))
    }

    /// How the health of custom resources is seen.
    pub fn health_check_exprs(self, value: impl IntoKnown<List<CustomHealthCheck>>) -> Self {
        Self(with(self.0, "healthCheckExprs", value.into_known()))
    }

    /// Objects that must be healthy for this to be ready.
    pub fn health_checks(self, value: impl IntoKnown<List<ObjectReference>>) -> Self {
        Self(with(self.0, "healthChecks", value.into_known()))
    }

    /// Fields that may differ.
    pub fn ignore(self, value: impl IntoKnown<List<IgnoreRule>>) -> Self {
        Self(with(self.0, "ignore", value.into_known()))
    }

    /// Whether components may be missing.
    pub fn ignore_missing_components(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "ignoreMissingComponents", value.into_known()))
    }

    /// Images in place of others.
    pub fn images(self, value: impl IntoKnown<List<Image>>) -> Self {
        Self(with(self.0, "images", value.into_known()))
    }

    /// How often it is brought in step, such as `10m`.
    pub fn interval(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "interval", value.into_known()))
    }

    /// Another cluster.
    pub fn kube_config(self, value: impl IntoKnown<KubeConfigReference>) -> Self {
        Self(with(self.0, "kubeConfig", value.into_known()))
    }

    /// What all names begin with.
    pub fn name_prefix(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namePrefix", value.into_known()))
    }

    /// What all names end with.
    pub fn name_suffix(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "nameSuffix", value.into_known()))
    }

    /// Changes of objects.
    pub fn patches(self, value: impl IntoKnown<List<Patch>>) -> Self {
        Self(with(self.0, "patches", value.into_known()))
    }

    /// The folder; the source's root where it is missing.
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// Variables that are put in.
    pub fn post_build(self, value: impl IntoKnown<PostBuild>) -> Self {
        Self(with(self.0, "postBuild", value.into_known()))
    }

    /// Whether objects that the source no longer has are deleted.
    pub fn prune(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "prune", value.into_known()))
    }

    /// When it is tried again after a failure.
    pub fn retry_interval(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "retryInterval", value.into_known()))
    }

    /// The service account to act as.
    pub fn service_account_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "serviceAccountName", value.into_known()))
    }

    /// The source.
    pub fn source_ref(self, value: impl IntoKnown<CrossNamespaceSourceReference>) -> Self {
        Self(with(self.0, "sourceRef", value.into_known()))
    }

    /// Whether it is left alone for now.
    pub fn suspend(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "suspend", value.into_known()))
    }

    /// The namespace of all objects.
    pub fn target_namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "targetNamespace", value.into_known()))
    }

    /// How long it may take.
    pub fn timeout(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeout", value.into_known()))
    }

    /// Whether all objects must be healthy for this to be ready.
    pub fn wait(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "wait", value.into_known()))
    }
}

/// An object of the same namespace.
#[derive(Clone)]
pub struct LocalObjectReference(Map);

impl LocalObjectReference {
    /// A `LocalObjectReference` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Its name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// An object.
#[derive(Clone)]
pub struct ObjectReference(Map);

impl ObjectReference {
    /// An `ObjectReference` with its `kind` and `name`.
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

    /// Its namespace.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }
}

/// A change of objects.
#[derive(Clone)]
pub struct Patch(Map);

impl Patch {
    /// A `Patch` with its `patch`.
    pub fn new(patch: impl IntoKnown<String>) -> Self {
        Self(Map::default()).patch(patch)
    }

    /// The change, as a strategic merge or JSON patch.
    pub fn patch(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "patch", value.into_known()))
    }

    /// The objects.
    pub fn target(self, value: impl IntoKnown<Selector>) -> Self {
        Self(with(self.0, "target", value.into_known()))
    }
}

/// Variables that are put in.
#[derive(Clone)]
pub struct PostBuild(Map);

impl PostBuild {
    /// `WithVariables`, for [`substitute_strategy`](Self::substitute_strategy).
    pub const SUBSTITUTE_STRATEGY_WITH_VARIABLES: &'static str = "WithVariables";
    /// `Always`, for [`substitute_strategy`](Self::substitute_strategy).
    pub const SUBSTITUTE_STRATEGY_ALWAYS: &'static str = "Always";

    /// A `PostBuild`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Variables and their values.
    pub fn substitute(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "substitute", value.into_known()))
    }

    /// Objects with variables.
    pub fn substitute_from(self, value: impl IntoKnown<List<SubstituteReference>>) -> Self {
        Self(with(self.0, "substituteFrom", value.into_known()))
    }

    /// When objects are looked through for variables. One of `WithVariables`, `Always`.
    pub fn substitute_strategy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "substituteStrategy", value.into_known()))
    }
}

/// A key of a Secret.
#[derive(Clone)]
pub struct SecretKeyReference(Map);

impl SecretKeyReference {
    /// A `SecretKeyReference` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// The key.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// The Secret's name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// Objects.
#[derive(Clone)]
pub struct Selector(Map);

impl Selector {
    /// A `Selector`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Their annotations.
    pub fn annotation_selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "annotationSelector", value.into_known()))
    }

    /// Their group.
    pub fn group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "group", value.into_known()))
    }

    /// Their kind.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Their labels.
    pub fn label_selector(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "labelSelector", value.into_known()))
    }

    /// Their name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Their namespace.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }

    /// Their version.
    pub fn version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "version", value.into_known()))
    }
}

/// An object with variables.
#[derive(Clone)]
pub struct SubstituteReference(Map);

impl SubstituteReference {
    /// `Secret`, for [`kind`](Self::kind).
    pub const KIND_SECRET: &'static str = "Secret";
    /// `ConfigMap`, for [`kind`](Self::kind).
    pub const KIND_CONFIG_MAP: &'static str = "ConfigMap";

    /// A `SubstituteReference` with its `kind` and `name`.
    pub fn new(kind: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind).name(name)
    }

    /// Its kind. One of `Secret`, `ConfigMap`.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Its name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Whether it may be missing.
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }
}

crate::properties! {
    CommonMetadata,
    CrossNamespaceSourceReference,
    CustomHealthCheck,
    Decryption,
    DependencyReference,
    IgnoreRule,
    Image,
    KubeConfigReference,
    KustomizationSpec,
    LocalObjectReference,
    ObjectReference,
    Patch,
    PostBuild,
    SecretKeyReference,
    Selector,
    SubstituteReference,
}
