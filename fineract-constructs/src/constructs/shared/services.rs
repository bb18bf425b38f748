//! What the shared network of a region is for.

use fineract_cfn::{DeletionPolicy, cognito, route53};
use fineract_core::{Code, Construct, Scope, Severity};

use super::{Forward, LogArchive, LogArchiveRef, resolver};
use crate::aws::names::Kind;
use crate::aws::{Site, StackRef};
use crate::constructs::Fate;
use crate::constructs::network::{Network, Purpose, guests, private_zone};
use crate::constructs::security::Keys;

/// The services of a region's shared network, which all environments there use.
///
/// - The archive of the region's logs ([`LogArchive`]).
/// - An inbound resolver endpoint: whoever is on the backbone, such as a data centre, asks there for private names.
/// - An outbound one, if names of other domains are to be asked elsewhere ([`Forward`]).
/// - The private zone `shared.<region>.<platform>.internal`, in which the environments of the region find them: `dns` are
///   the addresses of the inbound endpoint.
/// - A directory of the bank's own users, if asked for; services may have one in `identity` instead.
///
/// Networks of other accounts use them as well. Route 53 lets an account's stacks associate its own networks with its own zones
/// alone, so each account has the zone with the same names; rules for other domains are shared by AWS RAM with accounts of the
/// organization; and each account hands its logs to the archive. What an account has of it is in the stack `shared` of its site.
///
/// Topics are not shared: what an environment tells of its customers is encrypted by its own key, in a stack of its own
/// ([`Topic`](crate::constructs::events::Topic)).
///
/// # Creates
/// The stack `services` of the network's site with what a [`LogArchive`] creates, `AWS::Route53Resolver::ResolverEndpoint`,
/// `::ResolverRule`, `::ResolverRuleAssociation`, `AWS::EC2::SecurityGroup`, `AWS::Route53::HostedZone`,
/// `AWS::Route53::RecordSet`, `AWS::Cognito::UserPool`. For each other account an `AWS::RAM::ResourceShare` of each rule, and the stack
/// `shared` of its network's site with zone, record, `AWS::Route53Resolver::ResolverRuleAssociation` and `AWS::Logs::AccountPolicy`.
///
/// # Reports
/// `SHR-001` for the network of an environment, `SHR-002` for a network of another region (RES-12), `DNS-001`.
#[derive(Clone, Debug)]
pub struct SharedServices {
    network: Network,
    keys: Keys,
    callers: Vec<Network>,
    forwards: Vec<Forward>,
    directory: Option<Directory>,
}

/// Where the bank's own users are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Directory {
    /// A Cognito user pool: administrators add users, who sign in with a second factor.
    Cognito,
}

/// What a program holds of [`SharedServices`].
#[derive(Clone, Debug)]
pub struct SharedServicesRef {
    /// Where they are.
    pub site: Site,
    /// The stack that holds them.
    pub stack: StackRef,
    /// The zone's domain.
    pub domain: String,
    /// The archive of logs.
    pub logs: LogArchiveRef,
    /// The directory, if there is one.
    pub directory: Option<cognito::UserPoolRef>,
}

pub(crate) static NOT_SHARED: Code = Code {
    id: "SHR-001",
    title: "shared services in an environment's network",
    severity: Severity::Error,
    explanation: "Services that all environments use belong to a network that all reach, which an environment's own is not: \
dev, stage and prod can't reach each other (NET-ISO).\n\nGive them a `SharedVpc`.",
};

pub(crate) static ELSEWHERE: Code = Code {
    id: "SHR-002",
    title: "shared services for another region",
    severity: Severity::Error,
    explanation: "The shared services of a region serve the environments of that region: names and logs stay in it, and it \
works while others are down (RES-12).\n\nAdd the network to the shared services of its own region.",
};

impl SharedServices {
    /// The services of a shared network.
    pub fn new<J>(network: &Network<J>, keys: &Keys<J>) -> Self {
        Self {
            network: network.erased(),
            keys: keys.erased(),
            callers: Vec::new(),
            forwards: Vec::new(),
            directory: None,
        }
    }

    /// The network of an environment that uses them.
    pub fn caller<J>(mut self, network: &Network<J>) -> Self {
        self.callers.push(network.erased());
        self
    }

    /// A domain whose names are asked of servers outside of AWS.
    pub fn forward(mut self, forward: Forward) -> Self {
        self.forwards.push(forward);
        self
    }

    /// Where the bank's own users are known.
    pub fn directory(mut self, directory: Directory) -> Self {
        self.directory = Some(directory);
        self
    }

    fn check(&self, scope: &mut Scope) {
        if self.network.purpose != Purpose::Shared {
            let message = format!("`{}` is the network of an environment", self.network.name);
            scope.report(&NOT_SHARED, message).help = Some("give them a `SharedVpc`".into());
        }
        let here = self.network.site.region.code();
        for caller in self.callers.iter().filter(|caller| caller.site.region.code() != here) {
            let there = caller.site.region.code();
            let message = format!("`{}` is in `{there}`, the shared services are in `{here}`", caller.name);
            scope.report(&ELSEWHERE, message).help = Some(format!("use the shared services of `{there}`"));
        }
    }

    fn zone(&self, scope: &mut Scope, domain: &str, networks: &[Network]) {
        let zone = private_zone(scope, domain, networks);
        let names = route53::RecordSet::new(format!("dns.{domain}"), "A")
            .hosted_zone_id(zone.id())
            .ttl("300")
            .resource_records(resolver::addresses(&self.network));
        scope.add("dns", names);
    }
}

/// Users whom administrators add, with a password of 14 characters and a second factor.
fn user_pool(site: &Site) -> cognito::UserPool {
    let password = cognito::PasswordPolicy::new()
        .minimum_length(14)
        .require_lowercase(true)
        .require_uppercase(true)
        .require_numbers(true)
        .temporary_password_validity_days(3);
    cognito::UserPool::new()
        .user_pool_name(site.name(Kind::NameTag, "users"))
        .admin_create_user_config(cognito::AdminCreateUserConfig::new().allow_admin_create_user_only(true))
        .username_attributes(["email"])
        .auto_verified_attributes(["email"])
        .mfa_configuration("ON")
        .enabled_mfas(["SOFTWARE_TOKEN_MFA"])
        .policies(cognito::Policies::new().password_policy(password))
        .deletion_protection("ACTIVE")
        .fate(DeletionPolicy::Retain)
}

impl Construct for SharedServices {
    type Handle = SharedServicesRef;

    fn build(self, scope: &mut Scope) -> SharedServicesRef {
        self.check(scope);
        let site = self.network.site.clone();
        let description = format!("What the environments in {} share", site.region.city());
        let stack = site.stack("services").description(description).build(scope);
        let networks = std::iter::once(&self.network).chain(&self.callers).cloned();
        let (own, guests) = guests::by_account(scope, "shared", networks);
        let archive = LogArchive::new(&site, &self.keys);
        let archive = guests.iter().fold(archive, |archive, guest| archive.account(guest.account));
        let logs = scope.add("logs", archive);
        resolver::inbound(&mut scope.group("inbound"), &self.network);
        if !self.forwards.is_empty() {
            resolver::outbound(&mut scope.group("outbound"), &self.network, &self.forwards, &own, &guests);
        }
        let domain = format!("{}.{}.{}.internal", site.environment, site.region.short(), site.platform);
        self.zone(scope, &domain, &own);
        for guest in &guests {
            let mut theirs = scope.at(guest.stack);
            self.zone(&mut theirs, &domain, &guest.networks);
            logs.send(&mut theirs);
        }
        let directory = self.directory.map(|Directory::Cognito| scope.add("users", user_pool(&site)));
        SharedServicesRef { site, stack, domain, logs, directory }
    }
}
