//! Names that a service's manifests, its stacks and those of other systems agree on, from the site and the service.
//!
//! Nothing has to flow from one to the other: the load balancer's stack makes the target group that the manifest binds
//! to, the database's stack the secret that the manifest reads.

use fineract_cfn::secretsmanager::Secret;
use fineract_cfn::sqs::Queue;
use fineract_core::{Arn, Value};

use crate::aws::names::{Kind, shorten};
use crate::aws::{Site, arn};
use crate::k8s::{Dns1123Label, ImageError, ImageRef, Tag};

/// The namespace that services live in.
pub const NAMESPACE: Dns1123Label = Dns1123Label::new("apache-fineract");

/// The storage class of files that all replicas share.
pub const SHARED_STORAGE: &str = "efs-sc";

/// What the cache is called among the stores of an environment.
pub(super) const CACHE: &str = "redis";

/// What the database is called among the stores of a cluster.
pub(super) const DATABASE: &str = "postgres";

/// The secret in the cluster with the certificate of a store there, and in `ca.crt` that of its authority.
pub(in crate::constructs) fn certificate(store: &str) -> String {
    format!("{store}-tls")
}

/// What a secret of a service is for, the last part of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SecretUse {
    /// The database: `host`, `port`, `dbname`, `username`, `password`.
    Database,
    /// The cache of the region, which services share: `token`.
    Cache,
    /// The certificate that the pod itself ends TLS with: `certificate` and `privateKey`, as PEM. No stack makes it: behind an
    /// accelerator customers verify it, so it is of an authority that they trust, and somebody keeps it there and renews it.
    /// Pods have a new one within the hour. Other services of a cluster with
    /// [`certificates`](crate::constructs::compute::EksCluster::certificates) are issued theirs, unless they name a secret.
    Certificate,
    /// What Apache Fineract encrypts its tenants' credentials with: `password`.
    Tenants,
    /// The master user of the database: `username`, `password`. The migration of Apache Fineract alone has it; where nothing else is
    /// said, it is what the service has.
    Master,
    /// What the first user of Apache Fineract's tenants logs in with: `password`. No pod that serves has it: the migration gives it
    /// to that user, at the tenants' home.
    Administrator,
}

impl SecretUse {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Database => "db",
            Self::Cache => "auth",
            Self::Certificate => "tls",
            Self::Tenants => "tenants",
            Self::Administrator => "administrator",
            Self::Master => "master",
        }
    }
}

/// The name of a secret in Secrets Manager, such as `fineract/prod/eu-west-1/loan-portfolio/db` (SEC-2).
pub fn secret(site: &Site, service: &Dns1123Label, of: SecretUse) -> String {
    let owner = if of == SecretUse::Cache { CACHE } else { service.as_str() };
    format!("{}/{owner}/{}", root(site), of.name())
}

/// The ARN of a secret, but for the six characters that Secrets Manager adds: a pattern for policies.
pub fn secret_pattern(site: &Site, name: &str) -> Value<Arn<Secret>> {
    arn("secretsmanager", Some(site.region), Some(&site.account), &format!("secret:{name}-??????"))
}

/// The parameter that holds the host by which the region's services write to the cache (SEC-4).
pub fn cache_host_parameter(site: &Site) -> String {
    format!("/{}/{CACHE}/primary-endpoint", root(site))
}

/// The name of a topic's queue: `fineract-prod-loan-creation-euw1`.
pub fn queue(site: &Site, topic: &Dns1123Label) -> String {
    site.name(Kind::Queue, topic.as_str())
}

/// The ARN of a topic's queue.
pub fn queue_arn(site: &Site, topic: &Dns1123Label) -> Value<Arn<Queue>> {
    arn("sqs", Some(site.region), Some(&site.account), &queue(site, topic))
}

/// The URL of a topic's queue, as publishers and consumers call it.
pub fn queue_url(site: &Site, topic: &Dns1123Label) -> String {
    format!("https://sqs.{}.amazonaws.com/{}/{}", site.region.code(), site.account, queue(site, topic))
}

/// The name of a service's target group: `fnr-prd-euw1-loan-portfolio` (ELB-1).
///
/// Platform and environment are cut to their first consonants, for ELB takes 32 characters in all. The name has nothing
/// that changes, because a target group that is replaced can't keep its name (ELB-3).
pub fn target_group(site: &Site, service: &Dns1123Label) -> String {
    balanced(site, service, Kind::TargetGroup)
}

/// The name of the second target group that a service has behind the internal load balancer, besides its exposure.
pub fn internal_target_group(site: &Site, service: &Dns1123Label) -> String {
    shorten(&format!("{}{service}-internal", target_group_prefix(site)), Kind::TargetGroup.limit())
}

/// What the names of all target groups of a site begin with: a pattern for policies ends it with `*`.
pub fn target_group_prefix(site: &Site) -> String {
    let (platform, environment) = (consonants(&site.platform), consonants(&site.environment));
    format!("{platform}-{environment}-{}-", site.region.short())
}

/// The name of the load balancer that a service has for itself, which accelerated ones have (GA-4).
pub fn load_balancer(site: &Site, service: &Dns1123Label) -> String {
    balanced(site, service, Kind::LoadBalancer)
}

/// The image of a release in the registry of the site: `<account>.dkr.ecr.<region>.amazonaws.com/fineract-prod-…:<tag>`.
pub fn image(site: &Site, service: &Dns1123Label, tag: &Tag) -> Result<ImageRef, ImageError> {
    let registry = format!("{}.dkr.ecr.{}.amazonaws.com", site.account, site.region.code());
    let repository = repository(&site.platform, &site.environment, service);
    ImageRef::tagged(&format!("{registry}/{repository}"), tag)
}

/// The repository of a service's images, the same in every region: `fineract-prod-loan-portfolio`.
pub fn repository(platform: &str, environment: &str, service: &Dns1123Label) -> String {
    format!("{platform}-{environment}-{service}")
}

fn root(site: &Site) -> String {
    format!("{}/{}/{}", site.platform, site.environment, site.region.code())
}

fn balanced(site: &Site, service: &Dns1123Label, kind: Kind) -> String {
    shorten(&format!("{}{service}", target_group_prefix(site)), kind.limit())
}

/// `fineract` as `fnr`, `stage` as `stg`, `dev` as it is.
fn consonants(word: &str) -> String {
    if word.len() <= 3 {
        return word.to_owned();
    }
    let rest = word.chars().skip(1).filter(|c| !"aeiou".contains(*c));
    word.chars().take(1).chain(rest).take(3).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws::{AccountId, region};

    fn site(environment: &str) -> Site {
        Site::new("fineract", environment, AccountId::new("111122223333"), region::IRELAND).erased()
    }

    #[test]
    fn a_target_group_has_at_most_32_characters() {
        let name = |environment, service| target_group(&site(environment), &Dns1123Label::new(service));
        assert_eq!(name("prod", "loan-portfolio"), "fnr-prd-euw1-loan-portfolio");
        assert_eq!(name("dev", "teller"), "fnr-dev-euw1-teller");
        let long = name("stage", "client-data-management");
        assert!(long.len() <= 32 && long.starts_with("fnr-stg-euw1-client-data"), "{long}");
        assert_ne!(long, name("stage", "client-data-managements"));
    }

    #[test]
    fn an_image_is_in_the_registry_of_its_site() {
        let image = image(&site("prod"), &Dns1123Label::new("teller"), &Tag::new("1.4.2")).unwrap();
        assert_eq!(image.as_str(), "111122223333.dkr.ecr.eu-west-1.amazonaws.com/fineract-prod-teller:1.4.2");
    }

    #[test]
    fn a_secrets_name_says_whose_it_is() {
        let name = secret(&site("prod"), &Dns1123Label::new("teller"), SecretUse::Database);
        assert_eq!(name, "fineract/prod/eu-west-1/teller/db");
    }
}
