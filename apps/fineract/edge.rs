//! How customers reach the platform: names, accelerators, load balancers.

use std::collections::BTreeMap;

use fineract_constructs::aws::law::{self, AtSynth};
use fineract_constructs::aws::{LegalZone, Region, StackRef};
use fineract_constructs::constructs::compute::Cluster;
use fineract_constructs::constructs::edge::{
    Accelerator, Domain, Edge, EdgeStack, GeoRoutedHost, GlobalAccelerator, Protection, PublicZone, Regional,
};
use fineract_constructs::constructs::network::Network;
use fineract_constructs::constructs::services::{Exposure, Service};
use fineract_constructs::core::{Acknowledgement, Scope};
use fineract_constructs::k8s::{BundleRef, Dns1123Label};

use super::cell::Cell;
use super::services::{ACCELERATED_PORT, HOSTS, accelerated};
use super::settings::Settings;
use super::topology::{Environment, NEXT_REVIEW, OWNER, PLATFORM, REGIONS};

/// The accelerators of an environment: one for each critical service and legal zone, so that an accelerator never
/// leads a client out of the zone that its data belongs to.
pub type Accelerators = BTreeMap<(LegalZone, &'static str), Accelerator<AtSynth>>;

/// What an environment has that is in no region.
pub struct World {
    /// The stack for it: the shared one, or one in the environment's own account.
    pub stack: StackRef,
    /// The zone of its names.
    pub domain: Domain,
}

/// Adds what each environment has that is in no region. A zone is of one account: the platform's belongs to the environment
/// whose domain it is, or else to the shared account, and environments of other accounts have zones below it.
pub fn worlds(app: &mut Scope, global: StackRef, settings: &Settings) -> BTreeMap<Environment, World> {
    let stacks: BTreeMap<Environment, StackRef> = Environment::ALL
        .into_iter()
        .map(|environment| {
            if settings.account(environment) == settings.shared_account() {
                return (environment, global);
            }
            let stack = settings.site(environment, REGIONS[0]).stack("global");
            (environment, app.add(format!("{}-global", environment.name()), stack))
        })
        .collect();
    let owns_it = |environment: &Environment| settings.of(*environment).domain == settings.domain;
    let (stack, account) = match Environment::ALL.into_iter().find(owns_it) {
        Some(owner) => (stacks[&owner], settings.account(owner)),
        None => (global, settings.shared_account()),
    };
    let above = app.at(stack).add("zone", PublicZone::new(&settings.domain));
    let world = |(environment, stack): (Environment, StackRef)| {
        let domain = if settings.account(environment) == account {
            above.clone()
        } else {
            let zone = PublicZone::new(&settings.of(environment).domain).below(&above);
            app.at(stack).add(format!("{}-zone", environment.name()), zone)
        };
        (environment, World { stack, domain })
    };
    stacks.into_iter().map(world).collect()
}

/// The law of a legal zone, checked at synth, for the platform is built over data.
fn law(zone: LegalZone) -> AtSynth {
    match zone {
        LegalZone::Eea => law::EEA.at_synth(),
        LegalZone::Uk => law::UNITED_KINGDOM.at_synth(),
    }
}

/// Adds the accelerators of an environment; there are none for developers.
pub fn accelerators(scope: &mut Scope, environment: Environment, global: StackRef) -> Accelerators {
    if environment == Environment::Dev {
        return Accelerators::new();
    }
    let mut accelerators = Accelerators::new();
    for (zone, id) in [(LegalZone::Eea, "eea"), (LegalZone::Uk, "uk")] {
        for service in accelerated() {
            let accelerator = GlobalAccelerator::new(law(zone), PLATFORM, environment.name())
                .purpose(service)
                .listener(ACCELERATED_PORT);
            let mut scope = scope.placed_in(global);
            let accelerator = scope.add(format!("accelerator-{id}-{service}"), accelerator);
            accelerators.insert((zone, service), accelerator);
        }
    }
    accelerators
}

/// Adds the load balancers of a cell.
pub fn deploy(
    scope: &mut Scope,
    cell: &Cell,
    cluster: &Cluster,
    services: &[Service],
    domain: &Domain,
    shared: &Network,
    accelerators: &Accelerators,
) -> Edge {
    // A minor service that fails is no reason to lead a country's clients to another region.
    let edge = EdgeStack::new(&cell.network, cluster, domain)
        .services(services)
        .vital(Dns1123Label::new("fineract-api"))
        .caller(shared);
    let edge = match cell.environment {
        Environment::Dev => edge.protection(Protection::Deletable),
        Environment::Stage | Environment::Prod => edge,
    };
    let zone = cell.region.jurisdiction().zone();
    let critical =
        services.iter().filter(|service| matches!(service.exposure, Exposure::NlbAccelerated { .. }));
    let mut accelerated = false;
    let edge = critical.fold(edge, |edge, service| {
        let name: Dns1123Label = service.name.clone();
        let accelerator = accelerators.iter().find(|((of, id), _)| *of == zone && *id == name.as_str());
        match accelerator {
            Some((_, accelerator)) => {
                accelerated = true;
                edge.accelerator_of(name, accelerator)
            }
            None => edge,
        }
    });
    let edge = scope.add("edge", edge);
    let reason = "load balancers deliver access logs with a key of the service only";
    scope.at(edge.stack).acknowledge(Acknowledgement::new("POL-S3-001", reason, OWNER, NEXT_REVIEW));
    if accelerated {
        let reason =
            "payments are taken over TLS that pods end, and services bind the parameters of each query";
        scope.at(edge.stack).acknowledge(Acknowledgement::new("POL-ELB-005", reason, OWNER, NEXT_REVIEW));
    }
    edge
}

/// Adds the names of an environment, once its load balancers are there.
pub fn names(
    scope: &mut Scope,
    environment: Environment,
    settings: &Settings,
    domain: &Domain,
    edges: &[Edge],
    accelerators: &Accelerators,
    workloads: &[BundleRef],
) {
    let edge = |region: Region| edges.iter().find(|edge| edge.site.region == region);
    let eea = |first: Region, second: Region| {
        let regional = Regional::new(law(LegalZone::Eea), edge(first)?);
        Some(edge(second).into_iter().fold(regional, Regional::failover))
    };
    let [dublin, london, paris, frankfurt] = REGIONS;
    let Some(default) = eea(dublin, frankfurt).or_else(|| eea(frankfurt, dublin)) else { return };
    let site = settings.site(environment, dublin);
    // Names lead to a region when its services are there (R53-7).
    let stack = workloads.iter().fold(site.stack("dns"), |stack, bundle| stack.after(*bundle));
    let stack = scope.add("dns", stack);
    let mut scope = scope.at(stack);

    let (first, others) = HOSTS.split_first().expect("the platform has a host");
    let host = |name: &str| format!("{name}.{}", settings.of(environment).domain);
    let mut names = GeoRoutedHost::new(host(first), domain, default);
    for (country, first, second) in
        [("DE", frankfurt, paris), ("FR", paris, dublin), ("IE", dublin, frankfurt)]
    {
        // With one region there is nothing to lead clients between.
        if let (Some(destination), true) = (eea(first, second), edges.len() > 1) {
            names = names.country(country, destination);
        }
    }
    if let Some(london) = edge(london) {
        // Data of the United Kingdom is in London alone, so no other region could answer for it.
        names = names.country("GB", Regional::new(law(LegalZone::Uk), london));
    }
    scope.add("hosts", others.iter().fold(names, |names, other| names.alias(host(other))));

    for ((zone, service), accelerator) in accelerators {
        if *zone == LegalZone::Eea {
            let names = GeoRoutedHost::new(host(service), domain, accelerator);
            let british = &accelerators[&(LegalZone::Uk, *service)];
            scope.add(*service, names.country("GB", british));
        }
    }
}
