// Written by `fineract-codegen`; do not edit.

//! Objects of `helm.toolkit.fluxcd.io/v2`.

use crate::generated::{Dict, IntoKnown, Json, List, Map, Object, ObjectRef, with};

/// The repository that a chart comes from.
#[derive(Clone)]
pub struct ChartSourceReference(Map);

impl ChartSourceReference {
    /// `HelmRepository`, for [`kind`](Self::kind).
    pub const KIND_HELM_REPOSITORY: &'static str = "HelmRepository";
    /// `GitRepository`, for [`kind`](Self::kind).
    pub const KIND_GIT_REPOSITORY: &'static str = "GitRepository";
    /// `Bucket`, for [`kind`](Self::kind).
    pub const KIND_BUCKET: &'static str = "Bucket";

    /// A `ChartSourceReference` with its `kind` and `name`.
    pub fn new(kind: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind).name(name)
    }

    /// Its group and version.
    pub fn api_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "apiVersion", value.into_known()))
    }

    /// Its kind. One of `HelmRepository`, `GitRepository`, `Bucket`.
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

/// Whose signatures are trusted.
#[derive(Clone)]
pub struct ChartVerification(Map);

impl ChartVerification {
    /// `cosign`, for [`provider`](Self::provider).
    pub const PROVIDER_COSIGN: &'static str = "cosign";
    /// `notation`, for [`provider`](Self::provider).
    pub const PROVIDER_NOTATION: &'static str = "notation";

    /// A `ChartVerification` with its `provider`.
    pub fn new(provider: impl IntoKnown<String>) -> Self {
        Self(Map::default()).provider(provider)
    }

    /// How charts are signed. One of `cosign`, `notation`.
    pub fn provider(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "provider", value.into_known()))
    }

    /// The Secret with the public keys.
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }
}

/// Labels and annotations.
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

/// An artifact that a chart comes from.
#[derive(Clone)]
pub struct CrossNamespaceSourceReference(Map);

impl CrossNamespaceSourceReference {
    /// `OCIRepository`, for [`kind`](Self::kind).
    pub const KIND_OCI_REPOSITORY: &'static str = "OCIRepository";
    /// `HelmChart`, for [`kind`](Self::kind).
    pub const KIND_HELM_CHART: &'static str = "HelmChart";
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

    /// Its kind. One of `OCIRepository`, `HelmChart`, `ExternalArtifact`.
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

/// A release that must be ready before.
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

/// Whether changes made in the cluster are seen or undone.
#[derive(Clone)]
pub struct DriftDetection(Map);

impl DriftDetection {
    /// `enabled`, for [`mode`](Self::mode).
    pub const MODE_ENABLED: &'static str = "enabled";
    /// `warn`, for [`mode`](Self::mode).
    pub const MODE_WARN: &'static str = "warn";
    /// `disabled`, for [`mode`](Self::mode).
    pub const MODE_DISABLED: &'static str = "disabled";

    /// A `DriftDetection`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Fields that may differ.
    pub fn ignore(self, value: impl IntoKnown<List<IgnoreRule>>) -> Self {
        Self(with(self.0, "ignore", value.into_known()))
    }

    /// Whether changes are undone, only reported, or not looked for. One of `enabled`, `warn`, `disabled`.
    pub fn mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "mode", value.into_known()))
    }
}

/// The chart, from a repository of charts.
#[derive(Clone)]
pub struct HelmChartTemplate(Map);

impl HelmChartTemplate {
    /// A `HelmChartTemplate` with its `spec`.
    pub fn new(spec: impl IntoKnown<HelmChartTemplateSpec>) -> Self {
        Self(Map::default()).spec(spec)
    }

    /// Labels and annotations of the chart's object.
    pub fn metadata(self, value: impl IntoKnown<CommonMetadata>) -> Self {
        Self(with(self.0, "metadata", value.into_known()))
    }

    /// Which chart.
    pub fn spec(self, value: impl IntoKnown<HelmChartTemplateSpec>) -> Self {
        Self(with(self.0, "spec", value.into_known()))
    }
}

/// Which chart.
#[derive(Clone)]
pub struct HelmChartTemplateSpec(Map);

impl HelmChartTemplateSpec {
    /// `ChartVersion`, for [`reconcile_strategy`](Self::reconcile_strategy).
    pub const RECONCILE_STRATEGY_CHART_VERSION: &'static str = "ChartVersion";
    /// `Revision`, for [`reconcile_strategy`](Self::reconcile_strategy).
    pub const RECONCILE_STRATEGY_REVISION: &'static str = "Revision";

    /// A `HelmChartTemplateSpec` with its `chart` and `sourceRef`.
    pub fn new(chart: impl IntoKnown<String>, source_ref: impl IntoKnown<ChartSourceReference>) -> Self {
        Self(Map::default()).chart(chart).source_ref(source_ref)
    }

    /// The chart's name, or its folder in the source.
    pub fn chart(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "chart", value.into_known()))
    }

    /// Whether value files may be missing.
    pub fn ignore_missing_values_files(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "ignoreMissingValuesFiles", value.into_known()))
    }

    /// How often the repository is looked at.
    pub fn interval(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "interval", value.into_known()))
    }

    /// What makes a new chart. One of `ChartVersion`, `Revision`.
    pub fn reconcile_strategy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "reconcileStrategy", value.into_known()))
    }

    /// The repository.
    pub fn source_ref(self, value: impl IntoKnown<ChartSourceReference>) -> Self {
        Self(with(self.0, "sourceRef", value.into_known()))
    }

    /// Files of the chart with values.
    pub fn values_files(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "valuesFiles", value.into_known()))
    }

    /// Whose signatures are trusted.
    pub fn verify(self, value: impl IntoKnown<ChartVerification>) -> Self {
        Self(with(self.0, "verify", value.into_known()))
    }

    /// The version, or a range of versions.
    pub fn version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "version", value.into_known()))
    }
}

/// Keeps a release of a chart.
#[derive(Clone)]
pub struct HelmRelease(Object);

impl HelmRelease {
    /// A `HelmRelease` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Which chart, with which values.
    pub fn spec(self, value: impl IntoKnown<HelmReleaseSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `HelmRelease` that it added.
pub type HelmReleaseRef = ObjectRef<HelmRelease>;

crate::object!(HelmRelease, "helm.toolkit.fluxcd.io/v2", "HelmRelease");

/// Which chart, with which values.
#[derive(Clone)]
pub struct HelmReleaseSpec(Map);

impl HelmReleaseSpec {
    /// A `HelmReleaseSpec` with its `interval`.
    pub fn new(interval: impl IntoKnown<String>) -> Self {
        Self(Map::default()).interval(interval)
    }

    /// The chart, from a repository of charts.
    pub fn chart(self, value: impl IntoKnown<HelmChartTemplate>) -> Self {
        Self(with(self.0, "chart", value.into_known()))
    }

    /// The chart, from an artifact.
    pub fn chart_ref(self, value: impl IntoKnown<CrossNamespaceSourceReference>) -> Self {
        Self(with(self.0, "chartRef", value.into_known()))
    }

    /// Labels and annotations for all objects.
    pub fn common_metadata(self, value: impl IntoKnown<CommonMetadata>) -> Self {
        Self(with(self.0, "commonMetadata", value.into_known()))
    }

    /// Releases that must be ready before.
    pub fn depends_on(self, value: impl IntoKnown<List<DependencyReference>>) -> Self {
        Self(with(self.0, "dependsOn", value.into_known()))
    }

    /// Whether changes made in the cluster are seen or undone.
    pub fn drift_detection(self, value: impl IntoKnown<DriftDetection>) -> Self {
        Self(with(self.0, "driftDetection", value.into_known()))
    }

    /// How the chart is installed.
    pub fn install(self, value: impl IntoKnown<Install>) -> Self {
        Self(with(self.0, "install", value.into_known()))
    }

    /// How often it is brought in step, such as `10m`.
    pub fn interval(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "interval", value.into_known()))
    }

    /// Another cluster.
    pub fn kube_config(self, value: impl IntoKnown<KubeConfigReference>) -> Self {
        Self(with(self.0, "kubeConfig", value.into_known()))
    }

    /// How many revisions are remembered.
    pub fn max_history(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "maxHistory", value.into_known()))
    }

    /// Changes of the rendered objects.
    pub fn post_renderers(self, value: impl IntoKnown<List<PostRenderer>>) -> Self {
        Self(with(self.0, "postRenderers", value.into_known()))
    }

    /// The release's name.
    pub fn release_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "releaseName", value.into_known()))
    }

    /// How a failed upgrade is undone.
    pub fn rollback(self, value: impl IntoKnown<Rollback>) -> Self {
        Self(with(self.0, "rollback", value.into_known()))
    }

    /// The service account to act as.
    pub fn service_account_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "serviceAccountName", value.into_known()))
    }

    /// The namespace that Helm keeps its records in.
    pub fn storage_namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "storageNamespace", value.into_known()))
    }

    /// Whether it is left alone for now.
    pub fn suspend(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "suspend", value.into_known()))
    }

    /// The namespace of the release.
    pub fn target_namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "targetNamespace", value.into_known()))
    }

    /// Whether the chart's tests are run.
    pub fn test(self, value: impl IntoKnown<Test>) -> Self {
        Self(with(self.0, "test", value.into_known()))
    }

    /// How long each step may take.
    pub fn timeout(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeout", value.into_known()))
    }

    /// How the release is removed.
    pub fn uninstall(self, value: impl IntoKnown<Uninstall>) -> Self {
        Self(with(self.0, "uninstall", value.into_known()))
    }

    /// How the release is upgraded.
    pub fn upgrade(self, value: impl IntoKnown<Upgrade>) -> Self {
        Self(with(self.0, "upgrade", value.into_known()))
    }

    /// The chart's values.
    pub fn values(self, value: impl IntoKnown<Json>) -> Self {
        Self(with(self.0, "values", value.into_known()))
    }

    /// Objects with values.
    pub fn values_from(self, value: impl IntoKnown<List<ValuesReference>>) -> Self {
        Self(with(self.0, "valuesFrom", value.into_known()))
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

/// How the chart is installed.
#[derive(Clone)]
pub struct Install(Map);

impl Install {
    /// `Skip`, for [`crds`](Self::crds).
    pub const CRDS_SKIP: &'static str = "Skip";
    /// `Create`, for [`crds`](Self::crds).
    pub const CRDS_CREATE: &'static str = "Create";
    /// `CreateReplace`, for [`crds`](Self::crds).
    pub const CRDS_CREATE_REPLACE: &'static str = "CreateReplace";

    /// An `Install`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// What is done with custom resource definitions. One of `Skip`, `Create`, `CreateReplace`.
    pub fn crds(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "crds", value.into_known()))
    }

    /// Whether the namespace is created.
    pub fn create_namespace(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "createNamespace", value.into_known()))
    }

    /// Whether hooks are not run.
    pub fn disable_hooks(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableHooks", value.into_known()))
    }

    /// Whether it is not waited for objects to be ready.
    pub fn disable_wait(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableWait", value.into_known()))
    }

    /// Whether it is not waited for jobs to be done.
    pub fn disable_wait_for_jobs(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableWaitForJobs", value.into_known()))
    }

    /// What happens after a failure.
    pub fn remediation(self, value: impl IntoKnown<InstallRemediation>) -> Self {
        Self(with(self.0, "remediation", value.into_known()))
    }

    /// Whether the name of a deleted release may be used again.
    pub fn replace(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "replace", value.into_known()))
    }

    /// How long it may take.
    pub fn timeout(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeout", value.into_known()))
    }
}

/// What happens after a failed installation.
#[derive(Clone)]
pub struct InstallRemediation(Map);

impl InstallRemediation {
    /// An `InstallRemediation`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether failed tests are no failure.
    pub fn ignore_test_failures(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "ignoreTestFailures", value.into_known()))
    }

    /// Whether something is done after the last attempt as well.
    pub fn remediate_last_failure(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "remediateLastFailure", value.into_known()))
    }

    /// How often it is tried again; below zero for ever.
    pub fn retries(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "retries", value.into_known()))
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

/// A kustomization of the rendered objects.
#[derive(Clone)]
pub struct Kustomize(Map);

impl Kustomize {
    /// A `Kustomize`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Images in place of others.
    pub fn images(self, value: impl IntoKnown<List<Image>>) -> Self {
        Self(with(self.0, "images", value.into_known()))
    }

    /// Changes of objects.
    pub fn patches(self, value: impl IntoKnown<List<Patch>>) -> Self {
        Self(with(self.0, "patches", value.into_known()))
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

/// A change of the rendered objects.
#[derive(Clone)]
pub struct PostRenderer(Map);

impl PostRenderer {
    /// A `PostRenderer`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// A kustomization.
    pub fn kustomize(self, value: impl IntoKnown<Kustomize>) -> Self {
        Self(with(self.0, "kustomize", value.into_known()))
    }
}

/// How a failed upgrade is undone.
#[derive(Clone)]
pub struct Rollback(Map);

impl Rollback {
    /// A `Rollback`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether new objects are deleted after a failure.
    pub fn cleanup_on_fail(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "cleanupOnFail", value.into_known()))
    }

    /// Whether hooks are not run.
    pub fn disable_hooks(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableHooks", value.into_known()))
    }

    /// Whether it is not waited for objects to be ready.
    pub fn disable_wait(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableWait", value.into_known()))
    }

    /// Whether it is not waited for jobs to be done.
    pub fn disable_wait_for_jobs(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableWaitForJobs", value.into_known()))
    }

    /// Whether objects that can't be changed are replaced.
    pub fn force(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "force", value.into_known()))
    }

    /// Whether pods are started anew.
    pub fn recreate(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "recreate", value.into_known()))
    }

    /// How long it may take.
    pub fn timeout(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeout", value.into_known()))
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

/// Whether the chart's tests are run.
#[derive(Clone)]
pub struct Test(Map);

impl Test {
    /// A `Test`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether they are.
    pub fn enable(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "enable", value.into_known()))
    }

    /// The tests that are left out or run alone.
    pub fn filters(self, value: impl IntoKnown<List<TestFilter>>) -> Self {
        Self(with(self.0, "filters", value.into_known()))
    }

    /// Whether failed tests are no failure.
    pub fn ignore_failures(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "ignoreFailures", value.into_known()))
    }

    /// How long they may take.
    pub fn timeout(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeout", value.into_known()))
    }
}

/// A test that is left out or run alone.
#[derive(Clone)]
pub struct TestFilter(Map);

impl TestFilter {
    /// A `TestFilter` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// Whether it is left out.
    pub fn exclude(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "exclude", value.into_known()))
    }

    /// The test's name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// How the release is removed.
#[derive(Clone)]
pub struct Uninstall(Map);

impl Uninstall {
    /// `background`, for [`deletion_propagation`](Self::deletion_propagation).
    pub const DELETION_PROPAGATION_BACKGROUND: &'static str = "background";
    /// `foreground`, for [`deletion_propagation`](Self::deletion_propagation).
    pub const DELETION_PROPAGATION_FOREGROUND: &'static str = "foreground";
    /// `orphan`, for [`deletion_propagation`](Self::deletion_propagation).
    pub const DELETION_PROPAGATION_ORPHAN: &'static str = "orphan";

    /// An `Uninstall`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// In which order objects go. One of `background`, `foreground`, `orphan`.
    pub fn deletion_propagation(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "deletionPropagation", value.into_known()))
    }

    /// Whether hooks are not run.
    pub fn disable_hooks(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableHooks", value.into_known()))
    }

    /// Whether it is not waited for objects to be gone.
    pub fn disable_wait(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableWait", value.into_known()))
    }

    /// Whether Helm's records are kept.
    pub fn keep_history(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "keepHistory", value.into_known()))
    }

    /// How long it may take.
    pub fn timeout(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeout", value.into_known()))
    }
}

/// How the release is upgraded.
#[derive(Clone)]
pub struct Upgrade(Map);

impl Upgrade {
    /// `Skip`, for [`crds`](Self::crds).
    pub const CRDS_SKIP: &'static str = "Skip";
    /// `Create`, for [`crds`](Self::crds).
    pub const CRDS_CREATE: &'static str = "Create";
    /// `CreateReplace`, for [`crds`](Self::crds).
    pub const CRDS_CREATE_REPLACE: &'static str = "CreateReplace";

    /// An `Upgrade`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether new objects are deleted after a failure.
    pub fn cleanup_on_fail(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "cleanupOnFail", value.into_known()))
    }

    /// What is done with custom resource definitions. One of `Skip`, `Create`, `CreateReplace`.
    pub fn crds(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "crds", value.into_known()))
    }

    /// Whether hooks are not run.
    pub fn disable_hooks(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableHooks", value.into_known()))
    }

    /// Whether it is not waited for objects to be ready.
    pub fn disable_wait(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableWait", value.into_known()))
    }

    /// Whether it is not waited for jobs to be done.
    pub fn disable_wait_for_jobs(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "disableWaitForJobs", value.into_known()))
    }

    /// Whether objects that can't be changed are replaced.
    pub fn force(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "force", value.into_known()))
    }

    /// Whether values of the last release are kept.
    pub fn preserve_values(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "preserveValues", value.into_known()))
    }

    /// What happens after a failure.
    pub fn remediation(self, value: impl IntoKnown<UpgradeRemediation>) -> Self {
        Self(with(self.0, "remediation", value.into_known()))
    }

    /// How long it may take.
    pub fn timeout(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeout", value.into_known()))
    }
}

/// What happens after a failed upgrade.
#[derive(Clone)]
pub struct UpgradeRemediation(Map);

impl UpgradeRemediation {
    /// `rollback`, for [`strategy`](Self::strategy).
    pub const STRATEGY_ROLLBACK: &'static str = "rollback";
    /// `uninstall`, for [`strategy`](Self::strategy).
    pub const STRATEGY_UNINSTALL: &'static str = "uninstall";

    /// An `UpgradeRemediation`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether failed tests are no failure.
    pub fn ignore_test_failures(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "ignoreTestFailures", value.into_known()))
    }

    /// Whether something is done after the last attempt as well.
    pub fn remediate_last_failure(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "remediateLastFailure", value.into_known()))
    }

    /// How often it is tried again; below zero for ever.
    pub fn retries(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "retries", value.into_known()))
    }

    /// What is done. One of `rollback`, `uninstall`.
    pub fn strategy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "strategy", value.into_known()))
    }
}

/// An object with values.
#[derive(Clone)]
pub struct ValuesReference(Map);

impl ValuesReference {
    /// `Secret`, for [`kind`](Self::kind).
    pub const KIND_SECRET: &'static str = "Secret";
    /// `ConfigMap`, for [`kind`](Self::kind).
    pub const KIND_CONFIG_MAP: &'static str = "ConfigMap";

    /// A `ValuesReference` with its `kind` and `name`.
    pub fn new(kind: impl IntoKnown<String>, name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind).name(name)
    }

    /// Its kind. One of `Secret`, `ConfigMap`.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Whether the value is taken as it stands.
    pub fn literal(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "literal", value.into_known()))
    }

    /// Its name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// Whether it may be missing.
    pub fn optional(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "optional", value.into_known()))
    }

    /// Where in the values it goes.
    pub fn target_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "targetPath", value.into_known()))
    }

    /// The key that has the values.
    pub fn values_key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "valuesKey", value.into_known()))
    }
}

crate::properties! {
    ChartSourceReference,
    ChartVerification,
    CommonMetadata,
    CrossNamespaceSourceReference,
    DependencyReference,
    DriftDetection,
    HelmChartTemplate,
    HelmChartTemplateSpec,
    HelmReleaseSpec,
    IgnoreRule,
    Image,
    Install,
    InstallRemediation,
    KubeConfigReference,
    Kustomize,
    LocalObjectReference,
    Patch,
    PostRenderer,
    Rollback,
    SecretKeyReference,
    Selector,
    Test,
    TestFilter,
    Uninstall,
    Upgrade,
    UpgradeRemediation,
    ValuesReference,
}
