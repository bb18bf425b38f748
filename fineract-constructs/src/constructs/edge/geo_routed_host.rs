//! A name whose answer depends on where the client is, and on which region is healthy.

use std::collections::{BTreeMap, BTreeSet};

use fineract_cfn::{Resource, elasticloadbalancingv2 as elb, route53};
use fineract_core::{Code, Construct, IdOf, IntoValue, NodeId, Scope, Severity, Value};

use super::destination::{Destination, Kind};
use super::geo::{Continent, CountryInput, GeoTarget};
use super::{Domain, Edge, HEALTH_PATH};
use crate::aws::Region;
use crate::aws::law::Territory;

/// A public name that leads clients by country, and past a region that fails.
///
/// Route 53 takes one routing policy for a name, so there are two levels: the name itself has a record for each place,
/// each an alias of a name such as `de.app.fineract.example`, and that has the record of the region that answers and of
/// the one that takes over. Each record of the second level is in the stack of the edge that owns its load balancer;
/// the first level, in the stack in force, knows names only and is deployed after them (R53-7).
///
/// When both regions of a place are down, its clients are led on to the continent or the default only where the place's law
/// allows the regions there; else they get no healthy answer rather than an unlawful one (R53-11).
///
/// ```
/// # use fineract_constructs::aws::{Stack, law, region::Germany};
/// # use fineract_constructs::constructs::edge::{Domain, Edge, GeoRoutedHost, Regional};
/// # use fineract_constructs::core::Scope;
/// # fn program(dns: &mut Scope, domain: &Domain, dublin: &Edge<fineract_constructs::aws::region::Ireland>,
/// #     frankfurt: &Edge<Germany>) {
/// let home = Regional::new(law::EEA, dublin).failover(frankfurt);
/// let germany = Regional::new(law::EEA, frankfurt).failover(dublin);
/// dns.add("app", GeoRoutedHost::new("app.fineract.example", domain, home).country("DEU", germany));
/// # }
/// ```
///
/// # Creates
/// `AWS::Route53::RecordSet`s, and `AWS::Route53::HealthCheck`s if asked for.
///
/// # Reports
/// `R53-002` for a country that isn't one, `R53-004` for a place named twice, `R53-005` for a region that takes over
/// from itself, `R53-011` for a region outside of the law, `R53-012` for a country whose clients are led past the
/// region in it, `R53-014` for a region without a public load balancer, `R53-016` for a name outside of the domain.
#[derive(Clone, Debug)]
pub struct GeoRoutedHost {
    host: String,
    domain: Domain,
    default: Destination,
    places: Vec<(Place, Destination)>,
    aliases: Vec<String>,
    checks: Option<CheckInterval>,
}

#[derive(Clone, Debug)]
enum Place {
    Country(CountryInput),
    Continent(Continent),
}

/// How often each of Route 53's checkers asks a region for a sign of life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckInterval {
    /// Every ten seconds, at a higher price.
    TenSeconds,
    /// Every thirty seconds.
    ThirtySeconds,
}

/// Alias zone of every accelerator. Source: the Route 53 API, `AliasTarget` (GA-9).
const ACCELERATORS: &str = "Z2BJ6XQ5FK7U4H";

/// Where Route 53 checks from; it wants three places at least, of the eight that it has. Source: the Route 53 API,
/// `HealthCheckConfig`.
const CHECKERS: [&str; 3] = ["eu-west-1", "us-east-1", "us-west-2"];

pub(crate) static NOT_A_COUNTRY: Code = Code {
    id: "R53-002",
    title: "not a country",
    severity: Severity::Error,
    explanation: "Route 53 knows countries by their ISO 3166-1 codes of two letters (R53-2). The code of three letters \
is taken too and written with two: `GBR` becomes `GB`. The United Kingdom's code is `GB`, not `UK`; a continent, such as \
Europe, is no country (D12).",
};

pub(crate) static TWICE: Code = Code {
    id: "R53-004",
    title: "one place twice",
    severity: Severity::Error,
    explanation: "A name has one record for each place, one identifier for each record, and one routing policy for all \
of them (R53-4): Route 53 refuses the second.\n\nLead each country and each continent to one destination.",
};

pub(crate) static FAILOVER: Code = Code {
    id: "R53-005",
    title: "failover without two regions",
    severity: Severity::Error,
    explanation: "Failover takes exactly one primary and one secondary record of one name, in two regions, and the \
health of each is judged for itself (R53-5, D12). An alias has to evaluate the health of its target, or it never \
fails.\n\nName another region to take over, or leave failover out.",
};

pub(crate) static OUTSIDE_THE_LAW: Code = Code {
    id: "R53-011",
    title: "an entry point outside of the law",
    severity: Severity::Error,
    explanation: "Clients are led to a region whose country is not under the law that the program named for them: data \
that they send would be processed there (R53-11, GA-7, RES-11).\n\nChoose another region, another law, or another \
accelerator. Where the program knows the countries when it is compiled, leave `.at_synth()` out, and the compiler says \
so first.",
};

pub(crate) static PAST_THE_REGION: Code = Code {
    id: "R53-012",
    title: "a country led past its own region",
    severity: Severity::Error,
    explanation: "There is a region in the country, and its clients are led elsewhere, though nothing has failed \
(R53-12).\n\nMake the region in the country the first that answers, and let the other take over.",
};

pub(crate) static NO_BALANCER: Code = Code {
    id: "R53-014",
    title: "a region without a public load balancer",
    severity: Severity::Error,
    explanation: "The name leads to a region where no service is exposed by host or path, or where the cluster's \
controller owns the load balancers: the program knows no public load balancer to lead to, and a name that answers with \
nothing looks like a region that is down (R53-7).\n\nExpose a service \
there, or lead clients elsewhere.",
};

impl GeoRoutedHost {
    /// A name in a domain, and where all clients are led that no other record is for.
    pub fn new(host: impl Into<String>, domain: &Domain, default: impl Into<Destination>) -> Self {
        let (host, domain, default) = (host.into(), domain.clone(), default.into());
        Self { host, domain, default, places: Vec::new(), aliases: Vec::new(), checks: None }
    }

    /// Where clients in a country are led; its code has two letters or three.
    pub fn country(mut self, country: impl Into<CountryInput>, destination: impl Into<Destination>) -> Self {
        self.places.push((Place::Country(country.into()), destination.into()));
        self
    }

    /// Where clients on a continent are led, but for its countries with a destination of their own.
    pub fn continent(mut self, continent: Continent, destination: impl Into<Destination>) -> Self {
        self.places.push((Place::Continent(continent), destination.into()));
        self
    }

    /// Another name that leads wherever this one does.
    pub fn alias(mut self, host: impl Into<String>) -> Self {
        self.aliases.push(host.into());
        self
    }

    /// Asks each region over the internet for a sign of life, besides the health of its targets (R53-8).
    ///
    /// Each region then has a name of its own, such as `euc1.app.fineract.example`, and a check of its own.
    pub fn health_checks(mut self, interval: CheckInterval) -> Self {
        self.checks = Some(interval);
        self
    }
}

impl Construct for GeoRoutedHost {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let Self { host, domain, default, places, aliases, checks } = self;
        for name in std::iter::once(&host).chain(&aliases) {
            domain.check(scope, name);
        }
        let mut destinations = BTreeMap::from([(GeoTarget::Default, default)]);
        for (place, destination) in places {
            let Some(target) = target(scope, place) else { continue };
            if destinations.insert(target, destination).is_some() {
                scope.report(&TWICE, format!("`{}` is led to two destinations", target.label())).help =
                    Some("name each place once".into());
            }
        }
        check_lawful(scope, &destinations);
        let mut tree = Tree { host: &host, zone: &domain.zone, checks: BTreeMap::new() };
        if let Some(interval) = checks {
            for edge in destinations.values().flat_map(Destination::edges) {
                tree.watch(scope, edge, interval);
            }
        }
        // Route 53 passes from a country on to its continent, and from there to the default.
        let wider = destinations.iter().filter(|(target, _)| !matches!(target, GeoTarget::Country(_)));
        let last_resort: BTreeSet<_> = wider.flat_map(|(_, destination)| destination.countries()).collect();
        let mut last = None;
        for (target, destination) in &destinations {
            let falls_through = last_resort.iter().all(|country| destination.territory.includes(*country));
            last = Some(tree.place(scope, *target, destination, falls_through));
        }
        for alias in aliases {
            let record = record(&alias, &domain.zone)
                .alias_target(route53::AliasTarget::new(&*host, &domain.zone).evaluate_target_health(false));
            // `GeoTarget::Default` is the last of its order: with it the name has all of its records.
            let record = last.iter().fold(record, |record, last| record.depends_on(*last));
            scope.add(alias.trim_end_matches(&domain.name).trim_end_matches('.'), record);
        }
    }
}

fn target(scope: &mut Scope, place: Place) -> Option<GeoTarget> {
    match place {
        Place::Continent(continent) => Some(GeoTarget::Continent(continent)),
        Place::Country(CountryInput(Ok(country))) => Some(GeoTarget::Country(country)),
        Place::Country(CountryInput(Err(error))) => {
            scope.report(&NOT_A_COUNTRY, error.to_string()).help =
                Some("write an ISO 3166-1 code, such as `GB`; for a continent use `.continent(…)`".into());
            None
        }
    }
}

fn check_lawful(scope: &mut Scope, destinations: &BTreeMap<GeoTarget, Destination>) {
    let regions: BTreeSet<Region> =
        destinations.values().flat_map(Destination::edges).map(|edge| edge.site.region).collect();
    for (target, destination) in destinations {
        for edge in destination.edges() {
            within(scope, destination.territory, edge.site.region);
        }
        let regional: Vec<_> = destination.edges().map(|edge| edge.site.region).collect();
        if let [primary, secondary] = *regional
            && primary == secondary
        {
            let message = format!("{} takes over from itself for `{}`", primary.city(), target.label());
            scope.report(&FAILOVER, message).help = Some("name another region in `.failover(…)`".into());
        }
        let GeoTarget::Country(country) = target else { continue };
        let own = regions.iter().find(|region| region.jurisdiction().alpha2() == country.alpha2());
        if let (Some(own), Some(first)) = (own, regional.first())
            && own.jurisdiction() != first.jurisdiction()
        {
            let message = format!("clients in `{}` are led to {}", country.alpha2(), first.city());
            scope.report(&PAST_THE_REGION, message).help =
                Some(format!("lead them to {}, with `.failover(…)` to {}", own.city(), first.city()));
        }
    }
}

/// Reports a region whose country a law does not include (`R53-011`).
pub(super) fn within(scope: &mut Scope, territory: Territory, region: Region) {
    if !territory.includes(region.jurisdiction()) {
        let message = format!("{} is not under the law `{}`", region.city(), territory.name());
        let countries: Vec<_> = territory.countries().iter().map(|country| country.alpha2()).collect();
        scope.report(&OUTSIDE_THE_LAW, message).help =
            Some(format!("choose a region in one of: {}", countries.join(", ")));
    }
}

/// The records below one name.
struct Tree<'a> {
    host: &'a str,
    zone: &'a Value<IdOf<route53::HostedZone>>,
    checks: BTreeMap<Region, Value<IdOf<route53::HealthCheck>>>,
}

impl Tree<'_> {
    /// The record of the name itself for a place, and those below.
    fn place(
        &self,
        scope: &mut Scope,
        target: GeoTarget,
        destination: &Destination,
        falls_through: bool,
    ) -> NodeId {
        let label = target.label();
        let location = match target {
            GeoTarget::Country(country) => route53::GeoLocation::new().country_code(country.alpha2()),
            GeoTarget::Continent(continent) => route53::GeoLocation::new().continent_code(continent.code()),
            GeoTarget::Default => route53::GeoLocation::new().country_code("*"),
        };
        let alias = match &destination.kind {
            // An accelerator judges the health of its endpoints itself.
            Kind::Accelerated { dns_name } => {
                route53::AliasTarget::new(dns_name, ACCELERATORS).evaluate_target_health(false)
            }
            Kind::Regional { primary, secondary } => {
                let name = format!("{label}.{}", self.host);
                self.regional(scope, &label, &name, primary, secondary.as_deref());
                // With it, Route 53 passes over a place without a healthy region, and answers with the default's.
                let passed_over = falls_through && target != GeoTarget::Default;
                route53::AliasTarget::new(name, self.zone).evaluate_target_health(passed_over)
            }
        };
        let record = record(self.host, self.zone).set_identifier(&label).geo_location(location);
        scope.add(label, record.alias_target(alias)).into()
    }

    fn regional(&self, scope: &mut Scope, label: &str, name: &str, primary: &Edge, secondary: Option<&Edge>) {
        let Some(secondary) = secondary else {
            return self.owned(scope, label, primary, |record| record, name);
        };
        for (role, edge, failover) in [
            ("primary", primary, route53::RecordSet::FAILOVER_PRIMARY),
            ("secondary", secondary, route53::RecordSet::FAILOVER_SECONDARY),
        ] {
            let identifier = format!("{label}-{role}-{}", edge.site.region.short());
            let policy = |record: route53::RecordSet| {
                let record = record.failover(failover).set_identifier(identifier);
                match self.checks.get(&edge.site.region) {
                    Some(check) => record.health_check_id(check),
                    None => record,
                }
            };
            self.owned(scope, &format!("{label}-{role}"), edge, policy, name);
        }
    }

    /// An alias of a region's load balancer, in the stack of the edge that owns it; the first level comes after it.
    fn owned(
        &self,
        scope: &mut Scope,
        id: &str,
        edge: &Edge,
        policy: impl FnOnce(route53::RecordSet) -> route53::RecordSet,
        name: &str,
    ) {
        let Some(public) = &edge.public else {
            let message = format!("{} has no public load balancer", edge.site.region.city());
            scope.report(&NO_BALANCER, message).help =
                Some("expose a service there by host or by path".into());
            return;
        };
        let target = balancer_alias(public.balancer, true);
        let record = policy(record(name, self.zone)).alias_target(target);
        scope.placed_in(edge.stack).add(format!("{id}-{}", edge.site.region.short()), record);
        if let Some(unit) = scope.unit() {
            scope.edit_unit(unit, |unit| {
                if !unit.after.contains(&edge.stack.into()) {
                    unit.after.push(edge.stack.into());
                }
            });
        }
    }

    /// A name and a health check for a region; the check asks that name, never the one whose answer it decides.
    fn watch(&mut self, scope: &mut Scope, edge: &Edge, interval: CheckInterval) {
        let region = edge.site.region;
        if self.checks.contains_key(&region) || edge.public.is_none() {
            return;
        }
        let short = region.short();
        let name = format!("{short}.{}", self.host);
        self.owned(scope, "region", edge, |record| record, &name);
        let config = route53::HealthCheckConfig::new(route53::HealthCheckConfig::TYPE_HTTPS)
            .fully_qualified_domain_name(name)
            .resource_path(HEALTH_PATH)
            .port(443)
            .enable_sni(true)
            .request_interval(match interval {
                CheckInterval::TenSeconds => 10,
                CheckInterval::ThirtySeconds => 30,
            })
            .failure_threshold(3)
            .regions(Vec::from(CHECKERS));
        let check = route53::HealthCheck::new(config);
        let check = scope.placed_in(edge.stack).add(format!("check-{short}"), check);
        self.checks.insert(region, check.id());
    }
}

fn record(name: &str, zone: impl IntoValue<IdOf<route53::HostedZone>>) -> route53::RecordSet {
    route53::RecordSet::new(name, "A").hosted_zone_id(zone)
}

/// The alias of a load balancer.
pub(super) fn balancer_alias(balancer: elb::LoadBalancerRef, evaluate: bool) -> route53::AliasTarget {
    route53::AliasTarget::new(balancer.dns_name(), balancer.canonical_hosted_zone_id())
        .evaluate_target_health(evaluate)
}
