//! Data tiers of four regions, and what tests of stores look at.

use std::collections::BTreeMap;

use fineract_constructs::aws::region::{self, France, Germany, Ireland, UnitedKingdom};
use fineract_constructs::aws::{AccountId, Cidr, Region, Site};
use fineract_constructs::cidr;
use fineract_constructs::constructs::data::{DataTier, DeletionProtection, Stores};
use fineract_constructs::constructs::network::{BACKBONE, Endpoints, EnvironmentVpc};
use fineract_constructs::constructs::security::EnvironmentKeys;
use fineract_constructs::core::Scope;
use fineract_constructs::synth::Assembly;
use serde_json::Value;

use crate::support::{Typed, file};

/// A data tier in each region.
pub(crate) struct Tiers {
    pub(crate) dublin: Stores<Ireland>,
    pub(crate) london: Stores<UnitedKingdom>,
    pub(crate) paris: Stores<France>,
    pub(crate) frankfurt: Stores<Germany>,
}

/// Tiers that nodes of every region can reach.
pub(crate) fn tiers(app: &mut Scope) -> Tiers {
    tiers_reached_from(app, &[BACKBONE], DeletionProtection::On)
}

/// Tiers that nodes of these ranges can reach, beside those of their own network.
pub(crate) fn tiers_reached_from(app: &mut Scope, clients: &[Cidr], protection: DeletionProtection) -> Tiers {
    Tiers {
        dublin: tier(app, region::IRELAND, cidr!("10.3.0.0/16"), clients, protection),
        london: tier(app, region::LONDON, cidr!("10.19.0.0/16"), clients, protection),
        paris: tier(app, region::PARIS, cidr!("10.35.0.0/16"), clients, protection),
        frankfurt: tier(app, region::FRANKFURT, cidr!("10.51.0.0/16"), clients, protection),
    }
}

fn tier<J>(
    app: &mut Scope,
    region: Region<J>,
    cidr: Cidr,
    clients: &[Cidr],
    protection: DeletionProtection,
) -> Stores<J> {
    let site = Site::new("test", "prod", AccountId::new("111122223333"), region);
    let mut here = app.group(region.short());
    let network = EnvironmentVpc::new(&site, cidr).endpoints(Endpoints::None);
    let network = here.add("network", network.database_clients(clients.iter().copied()));
    let keys = here.add("keys", EnvironmentKeys::new(&site));
    let stores = here.add("data", DataTier::new(&network, &keys).deletion_protection(protection));
    // Something else in the stack, so that a test may leave a region's stores out.
    here.placed_in(stores.stack).add("other", Typed("AWS::CloudFormation::WaitConditionHandle"));
    stores
}

fn resources(assembly: &Assembly, stack: &str) -> BTreeMap<String, Value> {
    let template: Value = serde_json::from_str(file(assembly, &format!("{stack}.template.json"))).unwrap();
    serde_json::from_value(template["Resources"].clone()).unwrap()
}

/// The properties of a resource.
#[track_caller]
pub(crate) fn properties(assembly: &Assembly, stack: &str, id: &str) -> Value {
    let resources = resources(assembly, stack);
    let resource = resources.get(id).unwrap_or_else(|| panic!("{id} is not among {:?}", resources.keys()));
    resource["Properties"].clone()
}

/// The logical ids of a stack's resources of a type.
pub(crate) fn of_type(assembly: &Assembly, stack: &str, ty: &str) -> Vec<String> {
    resources(assembly, stack)
        .into_iter()
        .filter(|(_, resource)| resource["Type"] == ty)
        .map(|(id, _)| id)
        .collect()
}

/// The stacks' resources whose id starts with a name: id and type.
pub(crate) fn summary(assembly: &Assembly, stacks: &[&str], name: &str) -> String {
    let mut lines = Vec::new();
    for stack in stacks {
        lines.push((*stack).to_owned());
        let resources = resources(assembly, stack);
        for (id, resource) in resources.iter().filter(|(id, _)| id.starts_with(name)) {
            lines.push(format!("  {id} {}", resource["Type"].as_str().unwrap()));
        }
    }
    lines.join("\n")
}

/// The stacks' resources with a deletion policy: id and what happens on deletion. On replacement the same does.
pub(crate) fn policies(assembly: &Assembly, stacks: &[&str]) -> String {
    let mut lines = Vec::new();
    for (id, resource) in stacks.iter().flat_map(|stack| resources(assembly, stack)) {
        let policy = |name: &str| resource[name].as_str().map(str::to_owned);
        let (deleted, replaced) = (policy("DeletionPolicy"), policy("UpdateReplacePolicy"));
        let kept = replaced.as_deref() == Some("Retain");
        assert_eq!(
            deleted.as_deref(),
            if kept { Some("RetainExceptOnCreate") } else { replaced.as_deref() },
            "{id}"
        );
        lines.extend(deleted.map(|policy| format!("{id} {policy}")));
    }
    lines.join("\n")
}

/// The wave that each unit is deployed in.
pub(crate) fn waves(assembly: &Assembly) -> BTreeMap<String, u64> {
    let plan: Value = serde_json::from_str(file(assembly, "plan.json")).unwrap();
    let unit = |unit: &Value| (unit["name"].as_str().unwrap().to_owned(), unit["wave"].as_u64().unwrap());
    plan["units"].as_array().unwrap().iter().map(unit).collect()
}
