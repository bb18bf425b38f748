//! Processor architectures.

use fineract_kube::core_v1::{
    Affinity, NodeAffinity, NodeSelector, NodeSelectorRequirement, NodeSelectorTerm,
};

/// A processor architecture: what an image is built for, and what nodes have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Architecture {
    /// Intel and AMD.
    Amd64,
    /// Graviton.
    Arm64,
}

impl Architecture {
    /// Every architecture.
    pub const ALL: [Self; 2] = [Self::Amd64, Self::Arm64];

    /// As Kubernetes and image registries call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Amd64 => "amd64",
            Self::Arm64 => "arm64",
        }
    }
}

/// Keeps pods off nodes that their image isn't built for.
pub(crate) fn built_for(architectures: impl IntoIterator<Item = Architecture>) -> Affinity {
    let names: Vec<_> = architectures.into_iter().map(Architecture::name).collect();
    let expression = NodeSelectorRequirement::new("kubernetes.io/arch", "In").values(names);
    let term = NodeSelectorTerm::new().match_expressions([expression]);
    let nodes =
        NodeAffinity::new().required_during_scheduling_ignored_during_execution(NodeSelector::new([term]));
    Affinity::new().node_affinity(nodes)
}
