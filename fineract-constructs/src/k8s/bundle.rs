//! Bundles: manifests that are applied to a cluster together.

use fineract_core::{Construct, Doc, NodeId, Place, Scope, Unit, UnitKind};
use vecmap::VecMap;

use super::Mirror;

/// A Kubernetes version, such as 1.35.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// The minor version: 35 for 1.35.
    pub minor: u16,
}

/// Manifests of one phase of one cluster; what is added below is written to `k8s/<cluster>/<phase>/`.
///
/// `phase` is two digits and a name, such as `40-services`; phases of a cluster are applied in their order.
#[derive(Clone, Debug)]
pub struct Bundle {
    cluster: String,
    phase: String,
    environment: Option<String>,
    version: Version,
    place: Place,
    after: Vec<NodeId>,
    charts: bool,
    mirror: Option<Doc>,
}

/// The handle of a [`Bundle`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BundleRef(NodeId);

impl Version {
    /// Version 1.`minor`.
    pub const fn new(minor: u16) -> Self {
        Self { minor }
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "1.{}", self.minor)
    }
}

impl Bundle {
    /// The manifests of a phase of a cluster in an account and region.
    pub fn new(cluster: impl Into<String>, phase: impl Into<String>, version: Version, place: Place) -> Self {
        Self {
            cluster: cluster.into(),
            phase: phase.into(),
            environment: None,
            version,
            place,
            after: Vec::new(),
            charts: false,
            mirror: None,
        }
    }

    /// The environment of the cluster: Argo CD brings environments in step one after the other.
    pub fn environment(mut self, name: impl Into<String>) -> Self {
        self.environment = Some(name.into());
        self
    }

    /// A unit that must be deployed before: the stack of the cluster, the phase before.
    pub fn after(mut self, unit: impl Into<NodeId>) -> Self {
        self.after.push(unit.into());
        self
    }

    /// Where images of others come from in the cluster: those of charts are named so, and others are refused (`ECR-004`).
    pub fn mirror(mut self, mirror: &Mirror) -> Self {
        self.mirror = Some(mirror.setting());
        self
    }

    /// Writes a Helm chart, besides the manifests, for each service among the objects: those with one value of the label
    /// `app.kubernetes.io/name`. [`Application::chart_version`](crate::cli::Application::chart_version) says their version.
    pub fn charts(mut self) -> Self {
        self.charts = true;
        self
    }
}

/// Says that a person, another tool or another program makes an object of a bundle's cluster, the target group of a binding
/// (`TargetGroup`), or a secret or parameter that is read there (`AWS::SecretsManager::Secret`, `AWS::SSM::Parameter`): what
/// names it then is not refused (`K8S-013`, `K8S-015`, `K8S-032`), and the index lists it among what has to be there first. The
/// namespace is empty for what is in none.
///
/// ```
/// use fineract_constructs::constructs::compute::Cluster;
/// use fineract_constructs::core::Scope;
/// use fineract_constructs::k8s::made_elsewhere;
///
/// fn issued_by_cert_manager(app: &mut Scope, cluster: &Cluster) {
///     made_elsewhere(app, cluster.workloads, "Secret", "apache-fineract", "gateway-tls");
/// }
/// ```
pub fn made_elsewhere(scope: &mut Scope, bundle: BundleRef, kind: &str, namespace: &str, name: &str) {
    scope.edit_unit(bundle.into(), |unit| {
        let made = unit.settings.entry(ELSEWHERE).or_insert_with(|| Doc::List(Vec::new()));
        if let Doc::List(made) = made {
            made.push(Doc::list([kind, namespace, name]));
        }
    });
}

const ENVIRONMENT: &str = "environment";

/// The environment of a bundle's cluster, if it says one.
pub(crate) fn environment_of(unit: &Unit) -> Option<&str> {
    unit.settings.get(ENVIRONMENT).and_then(Doc::as_str)
}

/// The setting of a bundle with what is made elsewhere.
pub(crate) const ELSEWHERE: &str = "elsewhere";

impl Construct for Bundle {
    type Handle = BundleRef;

    fn build(self, scope: &mut Scope) -> BundleRef {
        let mut settings = VecMap::from([
            ("cluster", Doc::Str(self.cluster.clone())),
            ("phase", Doc::Str(self.phase.clone())),
            ("kubernetes", Doc::Str(self.version.to_string())),
            ("charts", Doc::Bool(self.charts)),
        ]);
        if let Some(environment) = self.environment {
            settings.insert(ENVIRONMENT, Doc::Str(environment));
        }
        if let Some(mirror) = self.mirror {
            settings.insert(Mirror::SETTING, mirror);
        }
        BundleRef(scope.become_unit(Unit {
            kind: UnitKind::Bundle,
            name: format!("{}/{}", self.cluster, self.phase),
            place: self.place,
            after: self.after,
            settings,
        }))
    }
}

impl From<BundleRef> for NodeId {
    fn from(bundle: BundleRef) -> Self {
        bundle.0
    }
}
