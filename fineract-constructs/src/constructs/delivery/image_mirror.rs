//! Copies of others' images.

use fineract_cfn::ecr::{
    self, RegistryScanningConfigurationRepositoryFilter as Filter,
    RepositoryCreationTemplateEncryptionConfiguration, ScanningRule,
};
use fineract_cfn::{DeletionPolicy, secretsmanager};
use fineract_core::{Construct, Scope};

use super::BootstrapRef;
use super::image_registry::{creator, lifecycle};
use crate::constructs::Fate;
use crate::k8s::{Mirror, Upstream};

/// Copies of others' images in the registry of a bootstrap's account and region: `<registry>/mirror/quay.io/…`.
///
/// ECR fetches an image when it is first pulled, and keeps it: a node starts while the registry that it is from is down. Tags never
/// move, so one that is pushed again there doesn't run unseen here. [`EksCluster::mirror`] has a cluster pull from it.
///
/// A registry that wants a credential has a secret `ecr-pullthroughcache/<host>`, with nothing of use in it: a person puts
/// `username` and `accessToken` there, and until then its images can't be pulled. It has no key of the account, which ECR's own role
/// could not use. The first pull of an image takes a way to the internet: the network's NAT.
///
/// [`EksCluster::mirror`]: crate::constructs::compute::EksCluster::mirror
///
/// # Creates
/// An `AWS::ECR::PullThroughCacheRule` for each registry, one `AWS::ECR::RepositoryCreationTemplate` and the `AWS::IAM::Role` that
/// ECR takes to create repositories, `AWS::ECR::RegistryScanningConfiguration` of all repositories, `AWS::SecretsManager::Secret`s.
#[derive(Clone, Debug)]
pub struct ImageMirror {
    here: BootstrapRef,
    upstreams: Vec<Upstream>,
}

impl ImageMirror {
    /// Copies of images of some registries.
    pub fn new(here: &BootstrapRef, upstreams: impl IntoIterator<Item = Upstream>) -> Self {
        Self { here: here.clone(), upstreams: upstreams.into_iter().collect() }
    }
}

impl Construct for ImageMirror {
    type Handle = Mirror;

    fn build(self, scope: &mut Scope) -> Mirror {
        let Self { here: BootstrapRef { site, stack, key, .. }, upstreams } = self;
        let role = scope.add("role", creator(&site, &key, Mirror::PREFIX, &format!("{}/*", Mirror::PREFIX)));
        let by = RepositoryCreationTemplateEncryptionConfiguration::new("KMS").kms_key(key.arn());
        let template = ecr::RepositoryCreationTemplate::new(["PULL_THROUGH_CACHE"], Mirror::PREFIX)
            .description("Copies of others' images")
            .custom_role_arn(role.arn())
            .image_tag_mutability("IMMUTABLE")
            .encryption_configuration(by)
            .lifecycle_policy(lifecycle());
        scope.add("template", template);
        let all = Filter::new("*", Filter::FILTER_TYPE_WILDCARD);
        let rule = ScanningRule::new([all], ScanningRule::SCAN_FREQUENCY_SCAN_ON_PUSH);
        let basic = ecr::RegistryScanningConfiguration::SCAN_TYPE_BASIC;
        scope.add("scans", ecr::RegistryScanningConfiguration::new([rule], basic));
        for &upstream in &upstreams {
            let host = upstream.host();
            let id = host.replace('.', "-");
            let rule = ecr::PullThroughCacheRule::new()
                .ecr_repository_prefix(format!("{}/{host}", Mirror::PREFIX))
                .upstream_registry(registry(upstream))
                .upstream_registry_url(match upstream {
                    Upstream::DockerHub => "registry-1.docker.io",
                    _ => host,
                });
            let rule = if upstream.wants_credential() {
                rule.credential_arn(scope.add(format!("{id}-credential"), credential(host)).id())
            } else {
                rule
            };
            scope.add(id, rule);
        }
        Mirror { site, stack, upstreams }
    }
}

/// As ECR calls it. Source: ECR API reference, `CreatePullThroughCacheRule`.
fn registry(upstream: Upstream) -> &'static str {
    match upstream {
        Upstream::EcrPublic => "ecr-public",
        Upstream::Kubernetes => "k8s",
        Upstream::Quay => "quay",
        Upstream::GitHub => "github-container-registry",
        Upstream::DockerHub => "docker-hub",
    }
}

fn credential(host: &str) -> secretsmanager::Secret {
    let string = secretsmanager::GenerateSecretString::new()
        .secret_string_template("{\"username\":\"nobody\"}")
        .generate_string_key("accessToken");
    secretsmanager::Secret::new()
        .name(format!("ecr-pullthroughcache/{host}"))
        .description(format!("Whom ECR pulls from {host} as: somebody puts a user name and a token here"))
        .generate_secret_string(string)
        .fate(DeletionPolicy::Delete)
}
