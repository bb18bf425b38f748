// Written by `fineract-codegen`; do not edit.

//! Objects of `source.toolkit.fluxcd.io/v1`.

use crate::generated::{IntoKnown, List, Map, Object, ObjectRef, with};

/// A Git repository that is watched.
#[derive(Clone)]
pub struct GitRepository(Object);

impl GitRepository {
    /// A `GitRepository` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Which repository, and what of it.
    pub fn spec(self, value: impl IntoKnown<GitRepositorySpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `GitRepository` that it added.
pub type GitRepositoryHandle = ObjectRef<GitRepository>;

crate::object!(GitRepository, "source.toolkit.fluxcd.io/v1", "GitRepository");

/// A folder of another repository.
#[derive(Clone)]
pub struct GitRepositoryInclude(Map);

impl GitRepositoryInclude {
    /// A `GitRepositoryInclude` with its `repository`.
    pub fn new(repository: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(Map::default()).repository(repository)
    }

    /// The folder there.
    pub fn from_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "fromPath", value.into_known()))
    }

    /// The repository.
    pub fn repository(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "repository", value.into_known()))
    }

    /// The folder here.
    pub fn to_path(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "toPath", value.into_known()))
    }
}

/// A branch, tag or commit.
#[derive(Clone)]
pub struct GitRepositoryRef(Map);

impl GitRepositoryRef {
    /// A `GitRepositoryRef`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The branch.
    pub fn branch(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "branch", value.into_known()))
    }

    /// The commit.
    pub fn commit(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "commit", value.into_known()))
    }

    /// A full reference, such as `refs/heads/main`.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// A range of versions that tags are in.
    pub fn semver(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "semver", value.into_known()))
    }

    /// The tag.
    pub fn tag(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "tag", value.into_known()))
    }
}

/// Which repository, and what of it.
#[derive(Clone)]
pub struct GitRepositorySpec(Map);

impl GitRepositorySpec {
    /// `generic`, for [`provider`](Self::provider).
    pub const PROVIDER_GENERIC: &'static str = "generic";
    /// `aws`, for [`provider`](Self::provider).
    pub const PROVIDER_AWS: &'static str = "aws";
    /// `azure`, for [`provider`](Self::provider).
    pub const PROVIDER_AZURE: &'static str = "azure";
    /// `github`, for [`provider`](Self::provider).
    pub const PROVIDER_GITHUB: &'static str = "github";

    /// A `GitRepositorySpec` with its `interval` and `url`.
    pub fn new(interval: impl IntoKnown<String>, url: impl IntoKnown<String>) -> Self {
        Self(Map::default()).interval(interval).url(url)
    }

    /// Files to leave out, as in `.gitignore`.
    pub fn ignore(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "ignore", value.into_known()))
    }

    /// Folders of other repositories.
    pub fn include(self, value: impl IntoKnown<List<GitRepositoryInclude>>) -> Self {
        Self(with(self.0, "include", value.into_known()))
    }

    /// How often it is looked at, such as `10m`.
    pub fn interval(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "interval", value.into_known()))
    }

    /// Who hosts it, for identities in place of credentials. One of `generic`, `aws`, `azure`, `github`.
    pub fn provider(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "provider", value.into_known()))
    }

    /// The Secret with the proxy's address.
    pub fn proxy_secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "proxySecretRef", value.into_known()))
    }

    /// Whether submodules are fetched.
    pub fn recurse_submodules(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "recurseSubmodules", value.into_known()))
    }

    /// The branch, tag or commit.
    pub fn r#ref(self, value: impl IntoKnown<GitRepositoryRef>) -> Self {
        Self(with(self.0, "ref", value.into_known()))
    }

    /// The Secret with the credentials.
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// The service account to ask as.
    pub fn service_account_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "serviceAccountName", value.into_known()))
    }

    /// The folders to fetch.
    pub fn sparse_checkout(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "sparseCheckout", value.into_known()))
    }

    /// Whether it is not looked at for now.
    pub fn suspend(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "suspend", value.into_known()))
    }

    /// How long fetching may take.
    pub fn timeout(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeout", value.into_known()))
    }

    /// The repository's address.
    pub fn url(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "url", value.into_known()))
    }

    /// Whose signatures are trusted.
    pub fn verify(self, value: impl IntoKnown<GitRepositoryVerification>) -> Self {
        Self(with(self.0, "verify", value.into_known()))
    }
}

/// Whose signatures are trusted.
#[derive(Clone)]
pub struct GitRepositoryVerification(Map);

impl GitRepositoryVerification {
    /// `head`, for [`mode`](Self::mode).
    pub const MODE_HEAD: &'static str = "head";
    /// `Tag`, for [`mode`](Self::mode).
    pub const MODE_TAG: &'static str = "Tag";
    /// `TagAndHEAD`, for [`mode`](Self::mode).
    pub const MODE_TAG_AND_HEAD: &'static str = "TagAndHEAD";

    /// A `GitRepositoryVerification` with its `secretRef`.
    pub fn new(secret_ref: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(Map::default()).secret_ref(secret_ref)
    }

    /// What is signed. One of `head`, `HEAD`, `Tag`, `TagAndHEAD`.
    pub fn mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "mode", value.into_known()))
    }

    /// The Secret with the public keys.
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }
}

/// A repository of Helm charts.
#[derive(Clone)]
pub struct HelmRepository(Object);

impl HelmRepository {
    /// A `HelmRepository` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Which repository.
    pub fn spec(self, value: impl IntoKnown<HelmRepositorySpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `HelmRepository` that it added.
pub type HelmRepositoryRef = ObjectRef<HelmRepository>;

crate::object!(HelmRepository, "source.toolkit.fluxcd.io/v1", "HelmRepository");

/// Which repository of charts.
#[derive(Clone)]
pub struct HelmRepositorySpec(Map);

impl HelmRepositorySpec {
    /// `generic`, for [`provider`](Self::provider).
    pub const PROVIDER_GENERIC: &'static str = "generic";
    /// `aws`, for [`provider`](Self::provider).
    pub const PROVIDER_AWS: &'static str = "aws";
    /// `azure`, for [`provider`](Self::provider).
    pub const PROVIDER_AZURE: &'static str = "azure";
    /// `gcp`, for [`provider`](Self::provider).
    pub const PROVIDER_GCP: &'static str = "gcp";
    /// `default`, for [`type`](Self::type).
    pub const TYPE_DEFAULT: &'static str = "default";
    /// `oci`, for [`type`](Self::type).
    pub const TYPE_OCI: &'static str = "oci";

    /// A `HelmRepositorySpec` with its `url`.
    pub fn new(url: impl IntoKnown<String>) -> Self {
        Self(Map::default()).url(url)
    }

    /// The Secret with certificates for TLS.
    pub fn cert_secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "certSecretRef", value.into_known()))
    }

    /// Whether it is reached without TLS.
    pub fn insecure(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "insecure", value.into_known()))
    }

    /// How often it is looked at, such as `1h`.
    pub fn interval(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "interval", value.into_known()))
    }

    /// Whether credentials are passed to all domains.
    pub fn pass_credentials(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "passCredentials", value.into_known()))
    }

    /// Who hosts it, for identities in place of credentials. One of `generic`, `aws`, `azure`, `gcp`.
    pub fn provider(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "provider", value.into_known()))
    }

    /// The Secret with the credentials.
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// Whether it is not looked at for now.
    pub fn suspend(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "suspend", value.into_known()))
    }

    /// How long fetching may take.
    pub fn timeout(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeout", value.into_known()))
    }

    /// Whether it is an index of charts or a registry of images. One of `default`, `oci`.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }

    /// The repository's address.
    pub fn url(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "url", value.into_known()))
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

/// A layer of an artifact.
#[derive(Clone)]
pub struct OCILayerSelector(Map);

impl OCILayerSelector {
    /// `extract`, for [`operation`](Self::operation).
    pub const OPERATION_EXTRACT: &'static str = "extract";
    /// `copy`, for [`operation`](Self::operation).
    pub const OPERATION_COPY: &'static str = "copy";

    /// An `OCILayerSelector`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Its media type.
    pub fn media_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "mediaType", value.into_known()))
    }

    /// Whether it is unpacked. One of `extract`, `copy`.
    pub fn operation(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "operation", value.into_known()))
    }
}

/// An artifact in a registry of images.
#[derive(Clone)]
pub struct OCIRepository(Object);

impl OCIRepository {
    /// An `OCIRepository` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Which artifact.
    pub fn spec(self, value: impl IntoKnown<OCIRepositorySpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `OCIRepository` that it added.
pub type OCIRepositoryHandle = ObjectRef<OCIRepository>;

crate::object!(OCIRepository, "source.toolkit.fluxcd.io/v1", "OCIRepository");

/// A tag or digest.
#[derive(Clone)]
pub struct OCIRepositoryRef(Map);

impl OCIRepositoryRef {
    /// An `OCIRepositoryRef`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The digest.
    pub fn digest(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "digest", value.into_known()))
    }

    /// A range of versions that tags are in.
    pub fn semver(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "semver", value.into_known()))
    }

    /// An expression that tags match.
    pub fn semver_filter(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "semverFilter", value.into_known()))
    }

    /// The tag.
    pub fn tag(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "tag", value.into_known()))
    }
}

/// Which artifact of a registry.
#[derive(Clone)]
pub struct OCIRepositorySpec(Map);

impl OCIRepositorySpec {
    /// `generic`, for [`provider`](Self::provider).
    pub const PROVIDER_GENERIC: &'static str = "generic";
    /// `aws`, for [`provider`](Self::provider).
    pub const PROVIDER_AWS: &'static str = "aws";
    /// `azure`, for [`provider`](Self::provider).
    pub const PROVIDER_AZURE: &'static str = "azure";
    /// `gcp`, for [`provider`](Self::provider).
    pub const PROVIDER_GCP: &'static str = "gcp";

    /// An `OCIRepositorySpec` with its `interval` and `url`.
    pub fn new(interval: impl IntoKnown<String>, url: impl IntoKnown<String>) -> Self {
        Self(Map::default()).interval(interval).url(url)
    }

    /// The Secret with certificates for TLS.
    pub fn cert_secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "certSecretRef", value.into_known()))
    }

    /// Files to leave out, as in `.gitignore`.
    pub fn ignore(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "ignore", value.into_known()))
    }

    /// Whether the registry is reached without TLS.
    pub fn insecure(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "insecure", value.into_known()))
    }

    /// How often it is looked at, such as `10m`.
    pub fn interval(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "interval", value.into_known()))
    }

    /// The layer to take.
    pub fn layer_selector(self, value: impl IntoKnown<OCILayerSelector>) -> Self {
        Self(with(self.0, "layerSelector", value.into_known()))
    }

    /// Who hosts it, for identities in place of credentials. One of `generic`, `aws`, `azure`, `gcp`.
    pub fn provider(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "provider", value.into_known()))
    }

    /// The Secret with the proxy's address.
    pub fn proxy_secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "proxySecretRef", value.into_known()))
    }

    /// The tag or digest.
    pub fn r#ref(self, value: impl IntoKnown<OCIRepositoryRef>) -> Self {
        Self(with(self.0, "ref", value.into_known()))
    }

    /// The Secret with the credentials.
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// The service account whose pull secrets are used.
    pub fn service_account_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "serviceAccountName", value.into_known()))
    }

    /// Whether it is not looked at for now.
    pub fn suspend(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "suspend", value.into_known()))
    }

    /// How long fetching may take.
    pub fn timeout(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeout", value.into_known()))
    }

    /// The artifact's address, `oci://…`.
    pub fn url(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "url", value.into_known()))
    }

    /// Whose signatures are trusted.
    pub fn verify(self, value: impl IntoKnown<OCIRepositoryVerification>) -> Self {
        Self(with(self.0, "verify", value.into_known()))
    }
}

/// Whose signatures are trusted.
#[derive(Clone)]
pub struct OCIRepositoryVerification(Map);

impl OCIRepositoryVerification {
    /// `cosign`, for [`provider`](Self::provider).
    pub const PROVIDER_COSIGN: &'static str = "cosign";
    /// `notation`, for [`provider`](Self::provider).
    pub const PROVIDER_NOTATION: &'static str = "notation";

    /// An `OCIRepositoryVerification` with its `provider`.
    pub fn new(provider: impl IntoKnown<String>) -> Self {
        Self(Map::default()).provider(provider)
    }

    /// Identities that may have signed.
    pub fn match_oidc_identity(self, value: impl IntoKnown<List<OIDCIdentityMatch>>) -> Self {
        Self(with(self.0, "matchOIDCIdentity", value.into_known()))
    }

    /// How it is signed. One of `cosign`, `notation`.
    pub fn provider(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "provider", value.into_known()))
    }

    /// The Secret with the public keys.
    pub fn secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "secretRef", value.into_known()))
    }

    /// The Secret with the trusted root.
    pub fn trusted_root_secret_ref(self, value: impl IntoKnown<LocalObjectReference>) -> Self {
        Self(with(self.0, "trustedRootSecretRef", value.into_known()))
    }
}

/// An identity that may have signed.
#[derive(Clone)]
pub struct OIDCIdentityMatch(Map);

impl OIDCIdentityMatch {
    /// An `OIDCIdentityMatch` with its `issuer` and `subject`.
    pub fn new(issuer: impl IntoKnown<String>, subject: impl IntoKnown<String>) -> Self {
        Self(Map::default()).issuer(issuer).subject(subject)
    }

    /// An expression that its issuer matches.
    pub fn issuer(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "issuer", value.into_known()))
    }

    /// An expression that its subject matches.
    pub fn subject(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "subject", value.into_known()))
    }
}

crate::properties! {
    GitRepositoryInclude,
    GitRepositoryRef,
    GitRepositorySpec,
    GitRepositoryVerification,
    HelmRepositorySpec,
    LocalObjectReference,
    OCILayerSelector,
    OCIRepositoryRef,
    OCIRepositorySpec,
    OCIRepositoryVerification,
    OIDCIdentityMatch,
}
