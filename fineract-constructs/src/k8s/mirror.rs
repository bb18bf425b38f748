//! Copies of others' images.

use fineract_core::{Doc, Unit};

use crate::aws::{Site, StackRef};

/// A registry of others that images are copied from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Upstream {
    /// `public.ecr.aws`
    EcrPublic,
    /// `registry.k8s.io`
    Kubernetes,
    /// `quay.io`
    Quay,
    /// `ghcr.io`, which wants a credential.
    GitHub,
    /// `docker.io`, which wants a credential.
    DockerHub,
}

/// Copies of others' images in the registry of an account and region, as an
/// [`ImageMirror`](crate::constructs::delivery::ImageMirror) keeps them.
#[derive(Clone, Debug)]
pub struct Mirror {
    pub(crate) site: Site,
    pub(crate) stack: StackRef,
    pub(crate) upstreams: Vec<Upstream>,
}

impl Upstream {
    /// The host, as images name it.
    pub const fn host(self) -> &'static str {
        match self {
            Self::EcrPublic => "public.ecr.aws",
            Self::Kubernetes => "registry.k8s.io",
            Self::Quay => "quay.io",
            Self::GitHub => "ghcr.io",
            Self::DockerHub => "docker.io",
        }
    }

    /// Whether ECR takes nothing from it without a credential. Source: ECR user guide, "Sync an upstream registry with an Amazon
    /// ECR private registry".
    pub const fn wants_credential(self) -> bool {
        matches!(self, Self::GitHub | Self::DockerHub)
    }
}

impl Mirror {
    /// The setting of a bundle that says it.
    pub(super) const SETTING: &str = "mirror";

    /// What the names of its repositories begin with.
    pub(crate) const PREFIX: &str = "mirror";

    /// Whether it is of a site's account and region.
    pub fn is_of<J>(&self, site: &Site<J>) -> bool {
        self.site.place() == site.place()
    }

    /// What the copies' names begin with.
    pub(crate) fn root(&self) -> String {
        let Site { account, region, .. } = &self.site;
        format!("{account}.dkr.ecr.{}.amazonaws.com/{}", region.code(), Self::PREFIX)
    }

    /// The setting of a bundle whose images come from it.
    pub(super) fn setting(&self) -> Doc {
        let hosts = Doc::list(self.upstreams.iter().map(|upstream| upstream.host()));
        Doc::map([("root", Doc::Str(self.root())), ("hosts", hosts)])
    }

    /// An image, as the mirror has it; one of another registry as it is.
    pub(crate) fn name(&self, image: &str) -> String {
        mirrored(&self.setting(), image)
    }
}

/// The mirror of a bundle's cluster, if it has one.
pub(crate) fn mirror_of(unit: &Unit) -> Option<&Doc> {
    unit.settings.get(Mirror::SETTING)
}

/// An image, as a mirror has it; one of another registry as it is. Images without a registry are of Docker Hub.
pub(crate) fn mirrored(setting: &Doc, image: &str) -> String {
    let host = image.split('/').next().unwrap_or_default();
    let full = if host.contains('.') && !host.contains(':') || host.contains(':') && image.contains('/') {
        image.to_owned()
    } else if image.contains('/') {
        format!("{}/{image}", Upstream::DockerHub.host())
    } else {
        format!("{}/library/{image}", Upstream::DockerHub.host())
    };
    let host = full.split('/').next();
    let hosts = setting.at(&["hosts"]).and_then(Doc::as_list).unwrap_or_default();
    match setting.at(&["root"]).and_then(Doc::as_str) {
        Some(root) if hosts.iter().any(|known| known.as_str() == host) => format!("{root}/{full}"),
        _ => image.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_is_called_after_where_it_is_from() {
        let hosts = Doc::list(["quay.io", "docker.io"]);
        let mirror = Doc::map([("root", Doc::from("registry/mirror")), ("hosts", hosts)]);
        for (image, name) in [
            ("quay.io/tigera/operator:v1.40.0", "registry/mirror/quay.io/tigera/operator:v1.40.0"),
            ("quay.io", "registry/mirror/quay.io"),
            ("postgres:17.11", "registry/mirror/docker.io/library/postgres:17.11"),
            ("calico/ctl:v3.32.3", "registry/mirror/docker.io/calico/ctl:v3.32.3"),
            ("ghcr.io/tools/app:1", "ghcr.io/tools/app:1"),
            ("registry.bank.example:5000/app:1", "registry.bank.example:5000/app:1"),
        ] {
            assert_eq!(mirrored(&mirror, image), name);
        }
    }
}
