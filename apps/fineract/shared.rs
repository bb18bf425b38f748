//! What all environments share in each region: a network, and its services.

use fineract_constructs::aws::Region;
use fineract_constructs::constructs::monitoring::{AlarmTopic, Recipient};
use fineract_constructs::constructs::network::{Network, SharedVpc};
use fineract_constructs::constructs::security::{EnvironmentKeys, Keys};
use fineract_constructs::constructs::shared::SharedServices;
use fineract_constructs::core::{NodeId, Scope};
use fineract_constructs::residency::state_subjects;

use super::data::customers;
use super::monitoring::{self, ON_CALL};
use super::settings::Settings;
use super::topology::{REGIONS, shared_cidr};

/// What a region's environments share.
pub struct Shared {
    /// The network.
    pub network: Network,
    node: NodeId,
    keys: Keys,
}

/// Adds what is shared in every region, but for its services.
pub fn all(app: &mut Scope, settings: &Settings) -> Vec<Shared> {
    let mut scope = app.group("shared");
    scope.tag("Environment", "shared");
    REGIONS.map(|region| in_region(&mut scope.group(region.short()), settings, region)).into()
}

fn in_region(scope: &mut Scope, settings: &Settings, region: Region) -> Shared {
    let site = &settings.shared_site(region);
    state_subjects(scope, customers(region));
    let keys = scope.add("keys", EnvironmentKeys::new(site));
    let network =
        scope.add("network", SharedVpc::new(site, shared_cidr(region)).endpoint_callers(settings.callers()));
    Shared { network, node: scope.node(), keys }
}

/// Adds the services of every region, for all networks there.
pub fn services(app: &mut Scope, shared: &[Shared], networks: &[Network]) {
    for Shared { network, node, keys } in shared {
        let mut scope = app.at(*node);
        let of_environment = |other: &&Network| {
            other.site.region == network.site.region && other.site.environment != network.site.environment
        };
        let services = SharedServices::new(network, keys);
        let callers = networks.iter().filter(of_environment);
        scope.add("services", callers.fold(services, SharedServices::caller));

        let topic = AlarmTopic::new(&network.site, keys);
        let topic = scope.add("alarms", topic.recipient("on-call", Recipient::Email(ON_CALL.into())));
        monitoring::of_account(&mut scope.at(topic.stack()), &topic);
    }
}
