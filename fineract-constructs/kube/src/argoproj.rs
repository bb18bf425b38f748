// Written by `fineract-codegen`; do not edit.

//! Objects of `argoproj.io/v1alpha1`.

use crate::generated::{Dict, IntOrString, IntoKnown, Json, List, Map, Object, ObjectRef, with};
use crate::meta_v1;

/// What the applications of a project may do.
#[derive(Clone)]
pub struct AppProject(Object);

impl AppProject {
    /// An `AppProject` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<AppProjectSpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// The limits.
    pub fn spec(self, value: impl IntoKnown<AppProjectSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `AppProject` that it added.
pub type AppProjectRef = ObjectRef<AppProject>;

crate::object!(AppProject, "argoproj.io/v1alpha1", "AppProject");

/// The limits of a project's applications.
#[derive(Clone)]
pub struct AppProjectSpec(Map);

impl AppProjectSpec {
    /// An `AppProjectSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Kinds of the cluster that may not be deployed.
    pub fn cluster_resource_blacklist(self, value: impl IntoKnown<List<ClusterResourceRestriction>>) -> Self {
        Self(with(self.0, "clusterResourceBlacklist", value.into_known()))
    }

    /// Kinds of the cluster that may be deployed.
    pub fn cluster_resource_whitelist(self, value: impl IntoKnown<List<ClusterResourceRestriction>>) -> Self {
        Self(with(self.0, "clusterResourceWhitelist", value.into_known()))
    }

    /// What the project is for.
    pub fn description(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "description", value.into_known()))
    }

    /// Clusters and namespaces that may be deployed to.
    pub fn destinations(self, value: impl IntoKnown<List<ApplicationDestination>>) -> Self {
        Self(with(self.0, "destinations", value.into_known()))
    }

    /// Kinds of namespaces that may not be deployed.
    pub fn namespace_resource_blacklist(self, value: impl IntoKnown<List<GroupKind>>) -> Self {
        Self(with(self.0, "namespaceResourceBlacklist", value.into_known()))
    }

    /// Kinds of namespaces that may be deployed.
    pub fn namespace_resource_whitelist(self, value: impl IntoKnown<List<GroupKind>>) -> Self {
        Self(with(self.0, "namespaceResourceWhitelist", value.into_known()))
    }

    /// Whether objects of no application are reported.
    pub fn orphaned_resources(self, value: impl IntoKnown<OrphanedResources>) -> Self {
        Self(with(self.0, "orphanedResources", value.into_known()))
    }

    /// Whether only clusters of the project count.
    pub fn permit_only_project_scoped_clusters(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "permitOnlyProjectScopedClusters", value.into_known()))
    }

    /// Who may do what.
    pub fn roles(self, value: impl IntoKnown<List<ProjectRole>>) -> Self {
        Self(with(self.0, "roles", value.into_known()))
    }

    /// Namespaces that applications may be in.
    pub fn source_namespaces(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "sourceNamespaces", value.into_known()))
    }

    /// Repositories that applications may come from.
    pub fn source_repos(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "sourceRepos", value.into_known()))
    }

    /// Times at which applications may, or may not, be brought in step.
    pub fn sync_windows(self, value: impl IntoKnown<List<SyncWindow>>) -> Self {
        Self(with(self.0, "syncWindows", value.into_known()))
    }
}

/// Keeps objects of a cluster in step with a source.
#[derive(Clone)]
pub struct Application(Object);

impl Application {
    /// An `Application` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<ApplicationSpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// The source and the destination.
    pub fn spec(self, value: impl IntoKnown<ApplicationSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Application` that it added.
pub type ApplicationRef = ObjectRef<Application>;

crate::object!(Application, "argoproj.io/v1alpha1", "Application");

/// A cluster, by name or by address, and a namespace.
#[derive(Clone)]
pub struct ApplicationDestination(Map);

impl ApplicationDestination {
    /// An `ApplicationDestination`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The cluster's name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// The namespace for objects that name none.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }

    /// The address of the cluster's API.
    pub fn server(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "server", value.into_known()))
    }
}

/// Applications by a label.
#[derive(Clone)]
pub struct ApplicationMatchExpression(Map);

impl ApplicationMatchExpression {
    /// An `ApplicationMatchExpression`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The label.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// `In` or `NotIn`.
    pub fn operator(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "operator", value.into_known()))
    }

    /// The values.
    pub fn values(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "values", value.into_known()))
    }
}

/// Makes applications from a template, one for each set of parameters.
#[derive(Clone)]
pub struct ApplicationSet(Object);

impl ApplicationSet {
    /// An `ApplicationSet` of this name with its `spec`.
    pub fn new(name: impl Into<String>, spec: impl IntoKnown<ApplicationSetSpec>) -> Self {
        Self(Object::new(name)).spec(spec)
    }

    /// The template and the parameters.
    pub fn spec(self, value: impl IntoKnown<ApplicationSetSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `ApplicationSet` that it added.
pub type ApplicationSetRef = ObjectRef<ApplicationSet>;

crate::object!(ApplicationSet, "argoproj.io/v1alpha1", "ApplicationSet");

/// Where sets of parameters come from; one of these.
#[derive(Clone)]
pub struct ApplicationSetGenerator(Map);

impl ApplicationSetGenerator {
    /// An `ApplicationSetGenerator`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The clusters that Argo CD knows.
    pub fn clusters(self, value: impl IntoKnown<ClusterGenerator>) -> Self {
        Self(with(self.0, "clusters", value.into_known()))
    }

    /// Folders or files of a repository.
    pub fn git(self, value: impl IntoKnown<GitGenerator>) -> Self {
        Self(with(self.0, "git", value.into_known()))
    }

    /// A list.
    pub fn list(self, value: impl IntoKnown<ListGenerator>) -> Self {
        Self(with(self.0, "list", value.into_known()))
    }

    /// Which of the sets count.
    pub fn selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }
}

/// Fields of applications that may differ from the template.
#[derive(Clone)]
pub struct ApplicationSetIgnoreDifferences(Map);

impl ApplicationSetIgnoreDifferences {
    /// An `ApplicationSetIgnoreDifferences`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The fields, as jq expressions.
    pub fn jq_path_expressions(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "jqPathExpressions", value.into_known()))
    }

    /// The fields, as JSON pointers.
    pub fn json_pointers(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "jsonPointers", value.into_known()))
    }

    /// An application's name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// The template and the parameters.
#[derive(Clone)]
pub struct ApplicationSetSpec(Map);

impl ApplicationSetSpec {
    /// An `ApplicationSetSpec` with its `generators` and `template`.
    pub fn new(
        generators: impl IntoKnown<List<ApplicationSetGenerator>>,
        template: impl IntoKnown<ApplicationSetTemplate>,
    ) -> Self {
        Self(Map::default()).generators(generators).template(template)
    }

    /// Whether selectors in nested generators count.
    pub fn apply_nested_selectors(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "applyNestedSelectors", value.into_known()))
    }

    /// Where sets of parameters come from.
    pub fn generators(self, value: impl IntoKnown<List<ApplicationSetGenerator>>) -> Self {
        Self(with(self.0, "generators", value.into_known()))
    }

    /// Whether the template is a Go template.
    pub fn go_template(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "goTemplate", value.into_known()))
    }

    /// Options of the Go template, such as `missingkey=error`.
    pub fn go_template_options(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "goTemplateOptions", value.into_known()))
    }

    /// Fields of the applications that may differ.
    pub fn ignore_application_differences(self, value: impl IntoKnown<List<ApplicationSetIgnoreDifferences>>) -> Self {
        Self(with(self.0, "ignoreApplicationDifferences", value.into_known()))
    }

    /// Labels and annotations of the applications that are left alone.
    pub fn preserved_fields(self, value: impl IntoKnown<PreservedFields>) -> Self {
        Self(with(self.0, "preservedFields", value.into_known()))
    }

    /// In which order the applications are brought in step.
    pub fn strategy(self, value: impl IntoKnown<ApplicationSetStrategy>) -> Self {
        Self(with(self.0, "strategy", value.into_known()))
    }

    /// What may be done with the applications.
    pub fn sync_policy(self, value: impl IntoKnown<ApplicationSetSyncPolicy>) -> Self {
        Self(with(self.0, "syncPolicy", value.into_known()))
    }

    /// What each application is made like.
    pub fn template(self, value: impl IntoKnown<ApplicationSetTemplate>) -> Self {
        Self(with(self.0, "template", value.into_known()))
    }

    /// A patch of the template, itself a template.
    pub fn template_patch(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "templatePatch", value.into_known()))
    }
}

/// In which order applications are brought in step.
#[derive(Clone)]
pub struct ApplicationSetStrategy(Map);

impl ApplicationSetStrategy {
    /// An `ApplicationSetStrategy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// In which order they are deleted: `AllAtOnce` or `Reverse`.
    pub fn deletion_order(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "deletionOrder", value.into_known()))
    }

    /// Waves, one after the other.
    pub fn rolling_sync(self, value: impl IntoKnown<RolloutStrategy>) -> Self {
        Self(with(self.0, "rollingSync", value.into_known()))
    }

    /// `AllAtOnce` or `RollingSync`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// What may be done with the applications.
#[derive(Clone)]
pub struct ApplicationSetSyncPolicy(Map);

impl ApplicationSetSyncPolicy {
    /// `create-only`, for [`applications_sync`](Self::applications_sync).
    pub const APPLICATIONS_SYNC_CREATE_ONLY: &'static str = "create-only";
    /// `create-update`, for [`applications_sync`](Self::applications_sync).
    pub const APPLICATIONS_SYNC_CREATE_UPDATE: &'static str = "create-update";
    /// `create-delete`, for [`applications_sync`](Self::applications_sync).
    pub const APPLICATIONS_SYNC_CREATE_DELETE: &'static str = "create-delete";
    /// `sync`, for [`applications_sync`](Self::applications_sync).
    pub const APPLICATIONS_SYNC_SYNC: &'static str = "sync";

    /// An `ApplicationSetSyncPolicy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether applications are created, changed and deleted. One of `create-only`, `create-update`, `create-delete`,
    /// `sync`.
    pub fn applications_sync(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "applicationsSync", value.into_known()))
    }

    /// Whether the objects stay when their application goes.
    pub fn preserve_resources_on_deletion(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "preserveResourcesOnDeletion", value.into_known()))
    }
}

/// What each application is made like.
#[derive(Clone)]
pub struct ApplicationSetTemplate(Map);

impl ApplicationSetTemplate {
    /// An `ApplicationSetTemplate` with its `metadata` and `spec`.
    pub fn new(
        metadata: impl IntoKnown<ApplicationSetTemplateMeta>,
        spec: impl IntoKnown<ApplicationSpec>,
    ) -> Self {
        Self(Map::default()).metadata(metadata).spec(spec)
    }

    /// The application's name, labels and annotations.
    pub fn metadata(self, value: impl IntoKnown<ApplicationSetTemplateMeta>) -> Self {
        Self(with(self.0, "metadata", value.into_known()))
    }

    /// The application's source and destination.
    pub fn spec(self, value: impl IntoKnown<ApplicationSpec>) -> Self {
        Self(with(self.0, "spec", value.into_known()))
    }
}

/// An application's name, labels and annotations.
#[derive(Clone)]
pub struct ApplicationSetTemplateMeta(Map);

impl ApplicationSetTemplateMeta {
    /// An `ApplicationSetTemplateMeta`.
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

    /// The name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// The namespace.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }
}

/// Where objects come from.
#[derive(Clone)]
pub struct ApplicationSource(Map);

impl ApplicationSource {
    /// An `ApplicationSource` with its `repoURL`.
    pub fn new(repo_url: impl IntoKnown<String>) -> Self {
        Self(Map::default()).repo_url(repo_url)
    }

    /// The chart's name, where the source is a Helm repository.
    pub fn chart(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "chart", value.into_known()))
    }

    /// How a folder of plain manifests is read.
    pub fn directory(self, value: impl IntoKnown<ApplicationSourceDirectory>) -> Self {
        Self(with(self.0, "directory", value.into_known()))
    }

    /// How a chart is rendered.
    pub fn helm(self, value: impl IntoKnown<ApplicationSourceHelm>) -> Self {
        Self(with(self.0, "helm", value.into_known()))
    }

    /// How a kustomization is rendered.
    pub fn kustomize(self, value: impl IntoKnown<ApplicationSourceKustomize>) -> Self {
        Self(with(self.0, "kustomize", value.into_known()))
    }

    /// The source's name among several.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// The folder in the repository.
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }

    /// The name by which other sources refer to this one.
    pub fn r#ref(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "ref", value.into_known()))
    }

    /// The repository's address.
    pub fn repo_url(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "repoURL", value.into_known()))
    }

    /// The branch, tag, commit or chart version.
    pub fn target_revision(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "targetRevision", value.into_known()))
    }
}

/// How a folder of plain manifests is read.
#[derive(Clone)]
pub struct ApplicationSourceDirectory(Map);

impl ApplicationSourceDirectory {
    /// An `ApplicationSourceDirectory`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// A pattern of files to leave out.
    pub fn exclude(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "exclude", value.into_known()))
    }

    /// A pattern of files to read.
    pub fn include(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "include", value.into_known()))
    }

    /// Whether folders in the folder are read.
    pub fn recurse(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "recurse", value.into_known()))
    }
}

/// How a chart is rendered.
#[derive(Clone)]
pub struct ApplicationSourceHelm(Map);

impl ApplicationSourceHelm {
    /// An `ApplicationSourceHelm`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The API versions that the chart is told of.
    pub fn api_versions(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "apiVersions", value.into_known()))
    }

    /// Values from files.
    pub fn file_parameters(self, value: impl IntoKnown<List<HelmFileParameter>>) -> Self {
        Self(with(self.0, "fileParameters", value.into_known()))
    }

    /// Whether value files may be missing.
    pub fn ignore_missing_value_files(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "ignoreMissingValueFiles", value.into_known()))
    }

    /// The Kubernetes version that the chart is told of.
    pub fn kube_version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kubeVersion", value.into_known()))
    }

    /// The namespace that the chart is told of.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }

    /// Single values.
    pub fn parameters(self, value: impl IntoKnown<List<HelmParameter>>) -> Self {
        Self(with(self.0, "parameters", value.into_known()))
    }

    /// Whether credentials are passed to all domains.
    pub fn pass_credentials(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "passCredentials", value.into_known()))
    }

    /// The release's name; that of the application where it is missing.
    pub fn release_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "releaseName", value.into_known()))
    }

    /// Whether custom resource definitions are left out.
    pub fn skip_crds(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "skipCrds", value.into_known()))
    }

    /// Whether values are not checked against the chart's schema.
    pub fn skip_schema_validation(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "skipSchemaValidation", value.into_known()))
    }

    /// Whether test hooks are left out.
    pub fn skip_tests(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "skipTests", value.into_known()))
    }

    /// Files with values, later ones winning.
    pub fn value_files(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "valueFiles", value.into_known()))
    }

    /// Values as YAML text.
    pub fn values(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "values", value.into_known()))
    }

    /// Values as an object.
    pub fn values_object(self, value: impl IntoKnown<Json>) -> Self {
        Self(with(self.0, "valuesObject", value.into_known()))
    }

    /// The version of Helm.
    pub fn version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "version", value.into_known()))
    }
}

/// How a kustomization is rendered.
#[derive(Clone)]
pub struct ApplicationSourceKustomize(Map);

impl ApplicationSourceKustomize {
    /// An `ApplicationSourceKustomize`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Annotations for all objects.
    pub fn common_annotations(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "commonAnnotations", value.into_known()))
    }

    /// Labels for all objects.
    pub fn common_labels(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "commonLabels", value.into_known()))
    }

    /// Components to add.
    pub fn components(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "components", value.into_known()))
    }

    /// Images in place of others: `name=new:tag`.
    pub fn images(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "images", value.into_known()))
    }

    /// What all names begin with.
    pub fn name_prefix(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namePrefix", value.into_known()))
    }

    /// What all names end with.
    pub fn name_suffix(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "nameSuffix", value.into_known()))
    }

    /// The namespace of all objects.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }

    /// The version of Kustomize.
    pub fn version(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "version", value.into_known()))
    }
}

/// The source and the destination.
#[derive(Clone)]
pub struct ApplicationSpec(Map);

impl ApplicationSpec {
    /// An `ApplicationSpec` with its `destination` and `project`.
    pub fn new(destination: impl IntoKnown<ApplicationDestination>, project: impl IntoKnown<String>) -> Self {
        Self(Map::default()).destination(destination).project(project)
    }

    /// Where the objects go.
    pub fn destination(self, value: impl IntoKnown<ApplicationDestination>) -> Self {
        Self(with(self.0, "destination", value.into_known()))
    }

    /// Fields that may differ.
    pub fn ignore_differences(self, value: impl IntoKnown<List<ResourceIgnoreDifferences>>) -> Self {
        Self(with(self.0, "ignoreDifferences", value.into_known()))
    }

    /// Facts that the user interface shows.
    pub fn info(self, value: impl IntoKnown<List<Info>>) -> Self {
        Self(with(self.0, "info", value.into_known()))
    }

    /// The project that it belongs to.
    pub fn project(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "project", value.into_known()))
    }

    /// How many old revisions are remembered.
    pub fn revision_history_limit(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "revisionHistoryLimit", value.into_known()))
    }

    /// Where the objects come from.
    pub fn source(self, value: impl IntoKnown<ApplicationSource>) -> Self {
        Self(with(self.0, "source", value.into_known()))
    }

    /// Where the objects come from, if from several places.
    pub fn sources(self, value: impl IntoKnown<List<ApplicationSource>>) -> Self {
        Self(with(self.0, "sources", value.into_known()))
    }

    /// When and how it is brought in step.
    pub fn sync_policy(self, value: impl IntoKnown<SyncPolicy>) -> Self {
        Self(with(self.0, "syncPolicy", value.into_known()))
    }
}

/// How the time between attempts grows.
#[derive(Clone)]
pub struct Backoff(Map);

impl Backoff {
    /// A `Backoff`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The first time, such as `5s`.
    pub fn duration(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "duration", value.into_known()))
    }

    /// What it is multiplied with.
    pub fn factor(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "factor", value.into_known()))
    }

    /// The longest time.
    pub fn max_duration(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "maxDuration", value.into_known()))
    }
}

/// The clusters that Argo CD knows.
#[derive(Clone)]
pub struct ClusterGenerator(Map);

impl ClusterGenerator {
    /// A `ClusterGenerator`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether there is one set with all clusters.
    pub fn flat_list(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "flatList", value.into_known()))
    }

    /// The clusters, by labels of their secrets.
    pub fn selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }

    /// More parameters.
    pub fn values(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "values", value.into_known()))
    }
}

/// A kind of the cluster.
#[derive(Clone)]
pub struct ClusterResourceRestriction(Map);

impl ClusterResourceRestriction {
    /// A `ClusterResourceRestriction` with its `group` and `kind`.
    pub fn new(group: impl IntoKnown<String>, kind: impl IntoKnown<String>) -> Self {
        Self(Map::default()).group(group).kind(kind)
    }

    /// Its group; `*` for all.
    pub fn group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "group", value.into_known()))
    }

    /// Its kind; `*` for all.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// An object's name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// Folders of a repository.
#[derive(Clone)]
pub struct GitDirectory(Map);

impl GitDirectory {
    /// A `GitDirectory` with its `path`.
    pub fn new(path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).path(path)
    }

    /// Whether they are left out.
    pub fn exclude(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "exclude", value.into_known()))
    }

    /// A pattern of their paths.
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }
}

/// Files of a repository.
#[derive(Clone)]
pub struct GitFile(Map);

impl GitFile {
    /// A `GitFile` with its `path`.
    pub fn new(path: impl IntoKnown<String>) -> Self {
        Self(Map::default()).path(path)
    }

    /// Whether they are left out.
    pub fn exclude(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "exclude", value.into_known()))
    }

    /// A pattern of their paths.
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }
}

/// Folders or files of a repository.
#[derive(Clone)]
pub struct GitGenerator(Map);

impl GitGenerator {
    /// A `GitGenerator` with its `repoURL` and `revision`.
    pub fn new(repo_url: impl IntoKnown<String>, revision: impl IntoKnown<String>) -> Self {
        Self(Map::default()).repo_url(repo_url).revision(revision)
    }

    /// Folders.
    pub fn directories(self, value: impl IntoKnown<List<GitDirectory>>) -> Self {
        Self(with(self.0, "directories", value.into_known()))
    }

    /// Files with parameters.
    pub fn files(self, value: impl IntoKnown<List<GitFile>>) -> Self {
        Self(with(self.0, "files", value.into_known()))
    }

    /// What the names of the path's parameters begin with.
    pub fn path_param_prefix(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "pathParamPrefix", value.into_known()))
    }

    /// The repository's address.
    pub fn repo_url(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "repoURL", value.into_known()))
    }

    /// How often the repository is read.
    pub fn requeue_after_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "requeueAfterSeconds", value.into_known()))
    }

    /// The branch, tag or commit.
    pub fn revision(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "revision", value.into_known()))
    }

    /// More parameters.
    pub fn values(self, value: impl IntoKnown<Dict<String>>) -> Self {
        Self(with(self.0, "values", value.into_known()))
    }
}

/// A kind.
#[derive(Clone)]
pub struct GroupKind(Map);

impl GroupKind {
    /// A `GroupKind` with its `group` and `kind`.
    pub fn new(group: impl IntoKnown<String>, kind: impl IntoKnown<String>) -> Self {
        Self(Map::default()).group(group).kind(kind)
    }

    /// Its group; `*` for all.
    pub fn group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "group", value.into_known()))
    }

    /// Its kind; `*` for all.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }
}

/// A value of a chart that is a file's content.
#[derive(Clone)]
pub struct HelmFileParameter(Map);

impl HelmFileParameter {
    /// A `HelmFileParameter`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The value's path.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// The file.
    pub fn path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "path", value.into_known()))
    }
}

/// A single value of a chart.
#[derive(Clone)]
pub struct HelmParameter(Map);

impl HelmParameter {
    /// A `HelmParameter`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether the value is always text.
    pub fn force_string(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "forceString", value.into_known()))
    }

    /// The value's path.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// The value.
    pub fn value(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }
}

/// A fact that the user interface shows.
#[derive(Clone)]
pub struct Info(Map);

impl Info {
    /// An `Info` with its `name` and `value`.
    pub fn new(name: impl IntoKnown<String>, value: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name).value(value)
    }

    /// What it is called.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// What it says.
    pub fn value(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }
}

/// Sets of parameters, one by one.
#[derive(Clone)]
pub struct ListGenerator(Map);

impl ListGenerator {
    /// A `ListGenerator`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The sets.
    pub fn elements(self, value: impl IntoKnown<List<Json>>) -> Self {
        Self(with(self.0, "elements", value.into_known()))
    }

    /// The sets, as YAML text.
    pub fn elements_yaml(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "elementsYaml", value.into_known()))
    }
}

/// Labels and annotations of the namespace that is created.
#[derive(Clone)]
pub struct ManagedNamespaceMetadata(Map);

impl ManagedNamespaceMetadata {
    /// A `ManagedNamespaceMetadata`.
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

/// Objects of no application that are not reported.
#[derive(Clone)]
pub struct OrphanedResourceKey(Map);

impl OrphanedResourceKey {
    /// An `OrphanedResourceKey`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Their group.
    pub fn group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "group", value.into_known()))
    }

    /// Their kind.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Their name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// Whether objects of no application are reported.
#[derive(Clone)]
pub struct OrphanedResources(Map);

impl OrphanedResources {
    /// An `OrphanedResources`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Objects that are not.
    pub fn ignore(self, value: impl IntoKnown<List<OrphanedResourceKey>>) -> Self {
        Self(with(self.0, "ignore", value.into_known()))
    }

    /// Whether the report is a warning.
    pub fn warn(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "warn", value.into_known()))
    }
}

/// Labels and annotations of applications that are left alone.
#[derive(Clone)]
pub struct PreservedFields(Map);

impl PreservedFields {
    /// A `PreservedFields`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Names of annotations.
    pub fn annotations(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "annotations", value.into_known()))
    }

    /// Names of labels.
    pub fn labels(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "labels", value.into_known()))
    }
}

/// Who may do what.
#[derive(Clone)]
pub struct ProjectRole(Map);

impl ProjectRole {
    /// A `ProjectRole` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// What the role is for.
    pub fn description(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "description", value.into_known()))
    }

    /// Groups of people that have the role.
    pub fn groups(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "groups", value.into_known()))
    }

    /// The role's name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// What the role may do: `p, proj:name:role, applications, sync, name/*, allow`.
    pub fn policies(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "policies", value.into_known()))
    }
}

/// Fields of objects that may differ from the source.
#[derive(Clone)]
pub struct ResourceIgnoreDifferences(Map);

impl ResourceIgnoreDifferences {
    /// A `ResourceIgnoreDifferences` with its `kind`.
    pub fn new(kind: impl IntoKnown<String>) -> Self {
        Self(Map::default()).kind(kind)
    }

    /// The objects' group.
    pub fn group(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "group", value.into_known()))
    }

    /// The fields, as jq expressions.
    pub fn jq_path_expressions(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "jqPathExpressions", value.into_known()))
    }

    /// The fields, as JSON pointers.
    pub fn json_pointers(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "jsonPointers", value.into_known()))
    }

    /// The objects' kind.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// The fields, by who manages them.
    pub fn managed_fields_managers(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "managedFieldsManagers", value.into_known()))
    }

    /// An object's name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// The objects' namespace.
    pub fn namespace(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "namespace", value.into_known()))
    }
}

/// What happens after a failure.
#[derive(Clone)]
pub struct RetryStrategy(Map);

impl RetryStrategy {
    /// A `RetryStrategy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// How the time between attempts grows.
    pub fn backoff(self, value: impl IntoKnown<Backoff>) -> Self {
        Self(with(self.0, "backoff", value.into_known()))
    }

    /// How often it is tried again; below zero for ever.
    pub fn limit(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "limit", value.into_known()))
    }

    /// Whether a new revision is taken when trying again.
    pub fn refresh(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "refresh", value.into_known()))
    }
}

/// A wave of applications.
#[derive(Clone)]
pub struct RolloutStep(Map);

impl RolloutStep {
    /// A `RolloutStep`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The applications, by their labels.
    pub fn match_expressions(self, value: impl IntoKnown<List<ApplicationMatchExpression>>) -> Self {
        Self(with(self.0, "matchExpressions", value.into_known()))
    }

    /// How many are brought in step at a time.
    pub fn max_update(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "maxUpdate", value.into_known()))
    }
}

/// Waves, one after the other.
#[derive(Clone)]
pub struct RolloutStrategy(Map);

impl RolloutStrategy {
    /// A `RolloutStrategy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether objects that the source no longer has are deleted.
    pub fn default_prune(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "defaultPrune", value.into_known()))
    }

    /// The waves.
    pub fn steps(self, value: impl IntoKnown<List<RolloutStep>>) -> Self {
        Self(with(self.0, "steps", value.into_known()))
    }
}

/// When and how an application is brought in step.
#[derive(Clone)]
pub struct SyncPolicy(Map);

impl SyncPolicy {
    /// A `SyncPolicy`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Bring it in step whenever it is not.
    pub fn automated(self, value: impl IntoKnown<SyncPolicyAutomated>) -> Self {
        Self(with(self.0, "automated", value.into_known()))
    }

    /// Labels and annotations of the namespace that is created.
    pub fn managed_namespace_metadata(self, value: impl IntoKnown<ManagedNamespaceMetadata>) -> Self {
        Self(with(self.0, "managedNamespaceMetadata", value.into_known()))
    }

    /// What happens after a failure.
    pub fn retry(self, value: impl IntoKnown<RetryStrategy>) -> Self {
        Self(with(self.0, "retry", value.into_known()))
    }

    /// Options, such as `CreateNamespace=true` or `ServerSideApply=true`.
    pub fn sync_options(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "syncOptions", value.into_known()))
    }
}

/// Bring an application in step whenever it is not.
#[derive(Clone)]
pub struct SyncPolicyAutomated(Map);

impl SyncPolicyAutomated {
    /// A `SyncPolicyAutomated`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether all objects may be deleted.
    pub fn allow_empty(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "allowEmpty", value.into_known()))
    }

    /// Whether it is done at all.
    pub fn enabled(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "enabled", value.into_known()))
    }

    /// Whether objects that the source no longer has are deleted.
    pub fn prune(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "prune", value.into_known()))
    }

    /// Whether changes made in the cluster are undone.
    pub fn self_heal(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "selfHeal", value.into_known()))
    }
}

/// Times at which applications may, or may not, be brought in step.
#[derive(Clone)]
pub struct SyncWindow(Map);

impl SyncWindow {
    /// A `SyncWindow`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Whether all that is given must match, not any.
    pub fn and_operator(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "andOperator", value.into_known()))
    }

    /// Names of applications.
    pub fn applications(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "applications", value.into_known()))
    }

    /// Names of clusters.
    pub fn clusters(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "clusters", value.into_known()))
    }

    /// What the window is for.
    pub fn description(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "description", value.into_known()))
    }

    /// How long it is open.
    pub fn duration(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "duration", value.into_known()))
    }

    /// `allow` or `deny`.
    pub fn kind(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "kind", value.into_known()))
    }

    /// Whether people may start it all the same.
    pub fn manual_sync(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "manualSync", value.into_known()))
    }

    /// Names of namespaces.
    pub fn namespaces(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "namespaces", value.into_known()))
    }

    /// When it opens, as a cron expression.
    pub fn schedule(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "schedule", value.into_known()))
    }

    /// Whether what has begun may go on when it closes.
    pub fn sync_overrun(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "syncOverrun", value.into_known()))
    }

    /// The time zone of the schedule.
    pub fn time_zone(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeZone", value.into_known()))
    }
}

crate::properties! {
    AppProjectSpec,
    ApplicationDestination,
    ApplicationMatchExpression,
    ApplicationSetGenerator,
    ApplicationSetIgnoreDifferences,
    ApplicationSetSpec,
    ApplicationSetStrategy,
    ApplicationSetSyncPolicy,
    ApplicationSetTemplate,
    ApplicationSetTemplateMeta,
    ApplicationSource,
    ApplicationSourceDirectory,
    ApplicationSourceHelm,
    ApplicationSourceKustomize,
    ApplicationSpec,
    Backoff,
    ClusterGenerator,
    ClusterResourceRestriction,
    GitDirectory,
    GitFile,
    GitGenerator,
    GroupKind,
    HelmFileParameter,
    HelmParameter,
    Info,
    ListGenerator,
    ManagedNamespaceMetadata,
    OrphanedResourceKey,
    OrphanedResources,
    PreservedFields,
    ProjectRole,
    ResourceIgnoreDifferences,
    RetryStrategy,
    RolloutStep,
    RolloutStrategy,
    SyncPolicy,
    SyncPolicyAutomated,
    SyncWindow,
}
