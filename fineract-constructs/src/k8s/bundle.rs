//! Bundles: manifests that are applied to a cluster together.

use fineract_core::{Construct, Doc, NodeId, Place, Scope, Unit, UnitKind};
use indexmap::IndexMap;

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
    version: Version,
    place: Place,
    after: Vec<NodeId>,
    charts: bool,
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
            version,
            place,
            after: Vec::new(),
            charts: false,
        }
    }

    /// A unit that must be deployed before: the stack of the cluster, the phase before.
    pub fn after(mut self, unit: impl Into<NodeId>) -> Self {
        self.after.push(unit.into());
        self
    }

    /// Writes a Helm chart, besides the manifests, for each service among the objects: those with one value of the label
    /// `app.kubernetes.io/name`.
    pub fn charts(mut self) -> Self {
        self.charts = true;
        self
    }
}

impl Construct for Bundle {
    type Handle = BundleRef;

    fn build(self, scope: &mut Scope) -> BundleRef {
        let settings = IndexMap::from([
            ("cluster", Doc::Str(self.cluster.clone())),
            ("phase", Doc::Str(self.phase.clone())),
            ("kubernetes", Doc::Str(self.version.to_string())),
            ("charts", Doc::Bool(self.charts)),
        ]);
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
