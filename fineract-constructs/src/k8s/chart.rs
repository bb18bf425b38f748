//! Charts of others.

use super::Pods;

/// A chart of a fixed version in a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chart {
    pub(crate) repository: &'static str,
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    pub(crate) pods: &'static [Pods],
    pub(crate) definitions: Definitions,
    pub(crate) images: &'static [(&'static str, &'static str)],
}

/// Where a chart has the definitions of its resources.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Definitions {
    /// Among its templates, or it has none: they are updated with it.
    #[default]
    Templates,
    /// In its folder `crds/`, which Helm installs once and never updates. Source: Helm, "Custom Resource Definitions".
    Folder,
}

impl Chart {
    /// A chart of a repository, `https://…` or `oci://…`, in a whole version: `1.2.3`, never a range.
    pub const fn new(repository: &'static str, name: &'static str, version: &'static str) -> Self {
        Self { repository, name, version, pods: &[], definitions: Definitions::Templates, images: &[] }
    }

    /// What it runs, which takes room on the nodes.
    pub const fn pods(mut self, pods: &'static [Pods]) -> Self {
        self.pods = pods;
        self
    }

    /// Its images without their tags, each with the path of the value that names it: `("webhook.image.repository",
    /// "quay.io/jetstack/cert-manager-webhook")`. In a cluster with a [`Mirror`](super::Mirror) they are of the mirror.
    pub const fn images(mut self, images: &'static [(&'static str, &'static str)]) -> Self {
        self.images = images;
        self
    }

    /// Where it has its definitions; [`Definitions::Templates`], unless told. Those in its folder are applied before each version of
    /// it: by a step of the plan, or by what installs it in the cluster.
    pub const fn definitions(mut self, place: Definitions) -> Self {
        self.definitions = place;
        self
    }
}
