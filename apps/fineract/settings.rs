//! What `platform.yaml` says: accounts, domains, sizes and releases. What the platform is made of is said in Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use fineract_constructs::aws::{AccountId, Region, Site};
use fineract_constructs::config::{Configuration, Contradictions};
use fineract_constructs::constructs::compute::Nodes;
use fineract_constructs::constructs::delivery::{People, Provider, Trust};
use fineract_constructs::core::Scope;
use schemars::JsonSchema;
use serde::Deserialize;

use super::services;
use super::topology::{Environment, PLATFORM, REGIONS};

/// The settings of the platform.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settings {
    /// The AWS accounts, by the name that the rest of the file has for them.
    accounts: BTreeMap<String, AccountId>,
    /// The account that owns what all environments share.
    shared_account: String,
    /// The domain that all names are in.
    #[schemars(regex(pattern = r"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$"))]
    pub domain: String,
    /// Who takes the platform's roles, in each of the accounts.
    delivery: BTreeMap<String, Delivery>,
    /// The environments.
    environments: Environments,
}

/// Who takes the roles of an account.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Delivery {
    /// Who deploys.
    pub deployer: Trust,
    /// Who makes the provider of the tokens by which a pipeline outside of AWS is known.
    #[serde(default)]
    pub provider: Provider,
    /// Who looks.
    pub operators: People,
    /// Who recovers.
    pub recoverers: People,
    /// The environments with roles of their own, by name: to be there where several share the account. The others are then for
    /// what all share.
    #[serde(default)]
    pub environments: BTreeMap<String, Apart>,
}

/// Who takes the roles of an environment that shares its account with others.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Apart {
    /// Who deploys it.
    pub deployer: Trust,
    /// Who recovers it.
    pub recoverers: People,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Environments {
    /// For developers.
    dev: EnvironmentSettings,
    /// For acceptance.
    stage: EnvironmentSettings,
    /// For customers.
    prod: EnvironmentSettings,
}

/// The settings of an environment.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnvironmentSettings {
    /// The account that it runs in, one of `accounts`.
    account: String,
    /// The domain below which its hosts are.
    #[schemars(regex(pattern = r"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$"))]
    pub domain: String,
    /// The release that its services run: the tag of their images.
    #[schemars(length(min = 1, max = 128))]
    release: String,
    /// Releases of single services, where they aren't of the environment's.
    #[serde(default)]
    releases: BTreeMap<String, String>,
    /// Where its databases and caches run.
    pub data: Data,
    /// The nodes of each of its clusters.
    nodes: NodeGroups,
    /// How many pods each of its services has, by kind of service.
    pub replicas: Replicas,
}

/// Where the databases and caches of an environment run.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub enum Data {
    /// As managed services, with copies in other regions.
    Managed,
    /// As pods of each cluster, on nodes of their own; in one zone, without copies.
    InCluster,
}

/// The nodes of a cluster.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NodeGroups {
    /// Where services run.
    private: Group,
    /// Where what faces the public runs.
    public: Group,
    /// Where databases run that are in the cluster; two at most where nothing else is said.
    #[serde(default)]
    database: Option<Group>,
}

/// A group of nodes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Group {
    /// What an instance may be; the library's choice where none is named.
    #[serde(default)]
    instance_types: Vec<String>,
    /// The fewest nodes.
    #[schemars(range(max = 450))]
    min: u16,
    /// The nodes to begin with; the autoscaler moves the number after that.
    #[schemars(range(max = 450))]
    first: u16,
    /// The most nodes.
    #[schemars(range(min = 1, max = 450))]
    max: u16,
}

/// The pods of each service, by kind of service.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Replicas {
    /// The Fineract server.
    pub fineract: Span,
    /// Services that money moves through.
    pub critical: Span,
    /// Other services.
    pub standard: Span,
    /// Web applications.
    pub web: Span,
}

/// From the fewest to the most.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Span {
    /// The fewest.
    #[schemars(range(min = 1, max = 100))]
    min: u16,
    /// The most.
    #[schemars(range(min = 1, max = 100))]
    max: u16,
}

impl Configuration for Settings {
    fn build(&self, app: &mut Scope) {
        super::platform(app, self);
    }

    fn check(&self, contradictions: &mut Contradictions) {
        let accounts = || self.accounts.keys().map(String::as_str);
        if !self.accounts.contains_key(&self.shared_account) {
            contradictions.unknown(&["sharedAccount"], &self.shared_account, accounts());
        }
        for account in self.delivery.keys().filter(|account| !self.accounts.contains_key(*account)) {
            contradictions.unknown(&["delivery", account], account, accounts());
        }
        for account in accounts().filter(|account| !self.delivery.contains_key(*account)) {
            let message = format!("nobody deploys in `{account}`");
            contradictions.report(&["delivery"], message, format!("add `{account}`"));
        }
        let known = self.delivery.iter().filter(|(account, _)| self.accounts.contains_key(*account));
        for (account, delivery) in known {
            let of_account = |environment: &Environment| self.of(*environment).account == *account;
            let here: Vec<_> =
                Environment::ALL.into_iter().filter(of_account).map(Environment::name).collect();
            let apart = &delivery.environments;
            let keys = ["delivery", account, "environments"];
            for name in apart.keys().filter(|name| !here.contains(&name.as_str())) {
                contradictions.unknown(&[&keys[..], &[name]].concat(), name, here.iter().copied());
            }
            for name in here.iter().filter(|name| here.len() > 1 && !apart.contains_key(**name)) {
                let message = format!("who deploys `{name}` could deploy what else is in `{account}`");
                contradictions.report(&keys[..2], message, format!("add `{name}` to its `environments`"));
            }
        }
        for environment in Environment::ALL {
            let settings = self.of(environment);
            let keys = ["environments", environment.name()];
            if !self.accounts.contains_key(&settings.account) {
                contradictions.unknown(&[&keys[..], &["account"]].concat(), &settings.account, accounts());
            }
            if settings.domain != self.domain && !settings.domain.ends_with(&format!(".{}", self.domain)) {
                let message = format!("`{}` is outside of `{}`", settings.domain, self.domain);
                let help = format!("name a domain below `{}`, which has the zone", self.domain);
                contradictions.report(&[&keys[..], &["domain"]].concat(), message, help);
            }
            for service in
                settings.releases.keys().filter(|name| services::names().all(|known| known != *name))
            {
                contradictions.unknown(
                    &[&keys[..], &["releases", service]].concat(),
                    service,
                    services::names(),
                );
            }
            settings.check_sizes(&keys, contradictions);
        }
    }
}

impl Settings {
    /// The settings of an environment.
    pub fn of(&self, environment: Environment) -> &EnvironmentSettings {
        match environment {
            Environment::Dev => &self.environments.dev,
            Environment::Stage => &self.environments.stage,
            Environment::Prod => &self.environments.prod,
        }
    }

    /// The account that owns what all environments share.
    pub fn shared_account(&self) -> AccountId {
        self.accounts[&self.shared_account]
    }

    /// The account of an environment.
    pub fn account(&self, environment: Environment) -> AccountId {
        self.accounts[&self.of(environment).account]
    }

    /// Who takes the roles of an account.
    pub fn delivery(&self, account: &str) -> &Delivery {
        &self.delivery[account]
    }

    /// The accounts that the platform is in, and what they are called.
    pub fn accounts(&self) -> BTreeMap<AccountId, &str> {
        let names = Environment::ALL.into_iter().map(|environment| &self.of(environment).account);
        names.chain([&self.shared_account]).map(|name| (self.accounts[name], name.as_str())).collect()
    }

    /// The accounts whose principals call AWS from the platform's networks: its own, and those of roles that deploy, operate and
    /// recover.
    pub fn callers(&self) -> BTreeSet<AccountId> {
        let roles = self.delivery.values().flat_map(|delivery| {
            let apart = delivery.environments.values();
            let deployers = apart.clone().map(|it| &it.deployer).chain([&delivery.deployer]);
            let people = apart.map(|it| &it.recoverers).chain([&delivery.operators, &delivery.recoverers]);
            let deployers = deployers.map(|it| if let Trust::Roles(roles) = it { &roles[..] } else { &[] });
            let people = people.map(|it| match it {
                People::Roles(roles) => &roles[..],
                People::Account | People::PermissionSets(_) => &[],
            });
            deployers.chain(people).flatten()
        });
        let of_roles = roles.filter_map(|arn| arn.split(':').nth(4)?.parse().ok());
        self.accounts.values().copied().chain(of_roles).collect()
    }

    /// The regions that an account has anything in: the first of the platform, which has what is in no region, and those of its
    /// environments; of the shared account all.
    pub fn regions(&self, account: AccountId) -> Vec<Region> {
        let runs_in = |region: &Region, environment: &Environment| {
            self.account(*environment) == account && environment.regions().contains(region)
        };
        let has = |region: &Region| {
            account == self.shared_account()
                || *region == REGIONS[0]
                || Environment::ALL.iter().any(|environment| runs_in(region, environment))
        };
        REGIONS.into_iter().filter(has).collect()
    }

    /// The site of what all environments share in a region.
    pub fn shared_site(&self, region: Region) -> Site {
        Site::new(PLATFORM, "shared", self.shared_account(), region).termination_protection()
    }

    /// The site of an environment in a region: outside of dev, no stack is deleted by mistake.
    pub fn site(&self, environment: Environment, region: Region) -> Site {
        let site = Site::new(PLATFORM, environment.name(), self.account(environment), region);
        if environment == Environment::Dev { site } else { site.termination_protection() }
    }
}

impl EnvironmentSettings {
    /// The release of a service.
    pub fn release(&self, service: &str) -> &str {
        self.releases.get(service).unwrap_or(&self.release)
    }

    /// The nodes of each of its clusters: those of databases where the databases are.
    pub fn nodes(&self) -> impl Iterator<Item = Nodes> {
        let NodeGroups { private, public, database } = &self.nodes;
        let database = (self.data == Data::InCluster).then(|| match database {
            Some(group) => group.size(Nodes::database()),
            None => Nodes::database(),
        });
        [private.size(Nodes::private()), public.size(Nodes::public())].into_iter().chain(database)
    }

    fn check_sizes(&self, keys: &[&str], contradictions: &mut Contradictions) {
        let nodes = &self.nodes;
        let groups = [
            ("private", Some(&nodes.private)),
            ("public", Some(&nodes.public)),
            ("database", nodes.database.as_ref()),
        ];
        for (name, group) in groups.into_iter().filter_map(|(name, group)| Some((name, group?))) {
            if !(group.min..=group.max).contains(&group.first) {
                let message = format!("{} nodes can't be from {} to {}", group.first, group.min, group.max);
                let help = "let `min` be the least and `max` the most";
                contradictions.report(&[keys, &["nodes", name, "first"]].concat(), message, help);
            }
        }
        let Replicas { fineract, critical, standard, web } = &self.replicas;
        for (name, span) in
            [("fineract", fineract), ("critical", critical), ("standard", standard), ("web", web)]
        {
            if span.min > span.max {
                let message = format!("from {} to {} there is nothing", span.min, span.max);
                contradictions.report(&[keys, &["replicas", name]].concat(), message, "swap `min` and `max`");
            }
        }
    }
}

impl Group {
    fn size(&self, nodes: Nodes) -> Nodes {
        let nodes = nodes.scaling(self.min, self.first, self.max);
        if self.instance_types.is_empty() { nodes } else { nodes.instance_types(self.instance_types.clone()) }
    }
}

impl Span {
    /// The pods of a service.
    pub fn range(self) -> RangeInclusive<u16> {
        self.min..=self.max
    }
}
