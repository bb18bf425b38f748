//! Charts of others, installed in a fixed version with the values of the program.

use fineract_core::{Construct, Doc, IntoKnown, Json, Key, Leaf, Map, Scope, Slot};
use fineract_kube::KubeObject;
use fineract_kube::{argoproj as argo, flux_helm as flux, flux_source as source};

use super::{Chart, Definitions, mirror_of, mirrored};

/// Who installs charts and keeps them installed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Installer {
    /// The pipeline, by the `helm` command: `plan.json` lists the charts of each bundle. Nothing has to run in the
    /// cluster for it.
    #[default]
    Helm,
    /// Argo CD in the cluster, by an `Application` in the namespace `argocd`.
    ArgoCd,
    /// Flux in the cluster, by a `HelmRelease` in the namespace `flux-system`.
    Flux,
}

/// How a chart gets into its cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Install {
    /// As a release of Helm: `helm upgrade --install --wait`.
    Release,
    /// As a release of Helm that nobody waits for, because there is no node yet: `helm upgrade --install`.
    Unawaited,
    /// Rendered and applied: `helm template | kubectl apply --server-side`. For definitions of resources, which outgrow the
    /// megabyte that Helm has for the record of a release.
    Applied,
}

/// A chart that is installed with a bundle, after its manifests.
///
/// The values are those of the chart's `values.yaml`; what isn't set is as the chart has it. They are written to
/// `releases/<cluster>/<name>.yaml`, whoever installs the chart, so that `helm template` shows what will be there.
///
/// ```
/// use fineract_constructs::constructs::compute::Cluster;
/// use fineract_constructs::core::Scope;
/// use fineract_constructs::k8s::{Chart, HelmRelease, Pods};
///
/// const CERT_MANAGER: Chart = Chart::new("https://charts.jetstack.io", "cert-manager", "1.19.1").pods(&[
///     Pods::replicas("controller", 1, 50, 64),
///     Pods::replicas("webhook", 1, 20, 32).section("webhook"),
///     Pods::replicas("cainjector", 1, 20, 64).section("cainjector"),
/// ]);
///
/// fn certificates(app: &mut Scope, cluster: &Cluster) {
///     let release = HelmRelease::new("cert-manager", "cert-manager", CERT_MANAGER)
///         .value("crds.enabled", true)
///         .called_by_control_plane()
///         .host_network("webhook.hostNetwork")
///         .host_port("webhook.securePort", 10260);
///     app.at(cluster.platform).add("cert-manager", release);
/// }
/// ```
///
/// # Creates
/// A row in `plan.json` and in `releases/<cluster>/index.yaml`, and the values file. With [`Installer::ArgoCd`] an
/// `Application`, with [`Installer::Flux`] a `HelmRepository` and a `HelmRelease` in the bundle, in place of the row in
/// `plan.json`.
///
/// # Reports
/// `HELM-001` for a version that is none, `CAL-003` for what the control plane can't call, `PLT-001` for what is
/// installed twice, `ECR-004` for images past the cluster's mirror, `PLT-002` for a port of a node that two want, `CA-001` for an autoscaler of another version.
#[derive(Clone, Debug)]
pub struct HelmRelease {
    name: String,
    namespace: String,
    chart: Chart,
    values: Doc,
    install: Install,
    installer: Installer,
    called: bool,
    host_network: bool,
    host_ports: Vec<u16>,
}

impl HelmRelease {
    /// A chart under a name in a namespace, which must exist.
    pub fn new(name: impl Into<String>, namespace: impl Into<String>, chart: Chart) -> Self {
        Self {
            name: name.into(),
            namespace: namespace.into(),
            chart,
            values: Doc::Map(Map::default()),
            install: Install::Release,
            installer: Installer::Helm,
            called: false,
            host_network: false,
            host_ports: Vec::new(),
        }
    }

    /// A value, at the path of keys that dots separate: `webhook.port`.
    pub fn value(mut self, path: &str, value: impl IntoKnown<Json>) -> Self {
        let mut keys: Vec<&str> = path.split('.').collect();
        let last = keys.pop().unwrap_or_default();
        let mut place = &mut self.values;
        for key in keys {
            place = member(place, key);
        }
        *member(place, last) = value.into_known().into_doc();
        self
    }

    /// How it gets into the cluster; [`Install::Release`], unless told.
    pub fn install(mut self, install: Install) -> Self {
        self.install = install;
        self
    }

    /// Who installs it; [`Installer::Helm`], unless told.
    pub fn installer(mut self, installer: Installer) -> Self {
        self.installer = installer;
        self
    }

    /// The control plane calls it: it has an admission webhook or an aggregated API. Pods of an overlay are out of the
    /// control plane's reach, so it must run in the [network of its node](Self::host_network) (CAL-3).
    pub fn called_by_control_plane(mut self) -> Self {
        self.called = true;
        self
    }

    /// Sets the value at `path` that makes it run in the network of its node.
    pub fn host_network(mut self, path: &str) -> Self {
        self.host_network = true;
        self.value(path, true)
    }

    /// Sets the value at `path` that says on which port of its node it listens.
    pub fn host_port(self, path: &str, port: u16) -> Self {
        self.fixed_host_port(port).value(path, i64::from(port))
    }

    /// A port of its node that the chart gives no value for.
    pub fn fixed_host_port(mut self, port: u16) -> Self {
        self.host_ports.push(port);
        self
    }

    /// Takes its images from the mirror of its cluster, but for those that the values name.
    fn mirrored(self, scope: &Scope) -> Self {
        let Some(mirror) = scope.unit_data().and_then(mirror_of).cloned() else { return self };
        self.chart.images.iter().fold(self, |release, (path, image)| {
            let keys: Vec<&str> = path.split('.').collect();
            match release.values.at(&keys).map(Doc::as_str) {
                Some(other) if other != Some(image) => release,
                _ => release.value(path, mirrored(&mirror, image)),
            }
        })
    }

    fn application(&self) -> argo::Application {
        let helm = argo::ApplicationSourceHelm::new()
            .release_name(self.name.as_str())
            .values_object(self.values.clone());
        let chart = argo::ApplicationSource::new(self.chart.repository)
            .chart(self.chart.name)
            .target_revision(self.chart.version)
            .helm(helm);
        let here = argo::ApplicationDestination::new()
            .server("https://kubernetes.default.svc")
            .namespace(self.namespace.as_str());
        let sync = argo::SyncPolicy::new()
            .automated(argo::SyncPolicyAutomated::new().prune(true).self_heal(true))
            .sync_options(["ServerSideApply=true"]);
        let spec = argo::ApplicationSpec::new(here, "default").source(chart).sync_policy(sync);
        argo::Application::new(&self.name, spec).namespace("argocd")
    }

    fn flux(&self) -> (source::HelmRepository, flux::HelmRelease) {
        let kind = if self.chart.repository.starts_with("oci://") { "oci" } else { "default" };
        let repository = source::HelmRepositorySpec::new(self.chart.repository).r#type(kind).interval("1h");
        let repository = source::HelmRepository::new(&self.name).namespace("flux-system").spec(repository);
        let from = flux::ChartSourceReference::new("HelmRepository", self.name.as_str());
        let chart = flux::HelmChartTemplateSpec::new(self.chart.name, from).version(self.chart.version);
        let spec = flux::HelmReleaseSpec::new("1h")
            .chart(flux::HelmChartTemplate::new(chart))
            .release_name(self.name.as_str())
            .target_namespace(self.namespace.as_str())
            .storage_namespace(self.namespace.as_str())
            .install(flux::Install::new().crds(flux::Install::CRDS_CREATE_REPLACE))
            // By itself it leaves definitions as the first version had them.
            .upgrade(flux::Upgrade::new().crds(flux::Upgrade::CRDS_CREATE_REPLACE))
            .values(self.values.clone());
        (repository, flux::HelmRelease::new(&self.name).namespace("flux-system").spec(spec))
    }
}

impl Construct for HelmRelease {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let release = self.mirrored(scope);
        match release.installer {
            Installer::Helm => {}
            Installer::ArgoCd => drop(scope.add("application", release.application())),
            Installer::Flux => {
                let (repository, release) = release.flux();
                scope.add("repository", repository);
                scope.add("helm-release", release);
            }
        }
        scope.add("release", Release(release));
    }
}

/// The release itself, for the plan and the checks.
struct Release(HelmRelease);

impl Construct for Release {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let HelmRelease {
            name,
            namespace,
            chart,
            values,
            install,
            installer,
            called,
            host_network,
            host_ports,
        } = self.0;
        let pods = Doc::list(chart.pods.iter().map(|pods| pods.with(&values)));
        let body = Doc::map([
            ("name", Doc::Str(name)),
            ("namespace", Doc::Str(namespace)),
            ("repository", chart.repository.into()),
            ("version", chart.version.into()),
            ("install", install.name().into()),
            ("definitions", (chart.definitions == Definitions::Folder).into()),
            ("installer", installer.name().into()),
            ("calledByControlPlane", called.into()),
            ("hostNetwork", host_network.into()),
            ("hostPorts", Doc::list(host_ports)),
            ("images", Doc::list(chart.images.iter().map(|(path, _)| *path))),
            ("pods", pods),
            ("values", values),
        ]);
        scope.become_leaf(Leaf::new(Slot::Release, chart.name, body));
    }
}

impl Install {
    const fn name(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Unawaited => "unawaited",
            Self::Applied => "applied",
        }
    }
}

impl Installer {
    const fn name(self) -> &'static str {
        match self {
            Self::Helm => "helm",
            Self::ArgoCd => "argo-cd",
            Self::Flux => "flux",
        }
    }
}

/// The member of a map, made where it is missing.
fn member<'a>(doc: &'a mut Doc, key: &str) -> &'a mut Doc {
    if !matches!(doc, Doc::Map(_)) {
        *doc = Doc::Map(Map::default());
    }
    let Doc::Map(map) = doc else { unreachable!("it is a map") };
    map.entry(Key::Owned(key.into())).or_insert(Doc::Null)
}
