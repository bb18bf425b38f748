//! Where the defects stood.

use fineract_constructs::aws::names::Kind;
use fineract_constructs::aws::{AccountId, Region, Site, region};
use fineract_constructs::core::{NodeId, Scope};
use fineract_constructs::k8s::{Bundle, Version};
use serde_json::json;

use crate::policy_rules::{Raw, resource};

const ACCOUNT: AccountId = AccountId::new("111122223333");

pub(super) fn site<J>(environment: &str, region: Region<J>) -> Site {
    Site::new("fineract", environment, ACCOUNT, region.erased())
}

/// A stack of an environment in a region, and the cursor in it.
pub(super) fn stack<'a, J>(
    app: &'a mut Scope,
    environment: &str,
    region: Region<J>,
    layer: &str,
) -> Scope<'a> {
    let site = site(environment, region);
    let id = site.name(Kind::Stack, layer);
    let stack = app.add(id, site.stack(layer));
    app.at(stack)
}

/// Manifests of the cluster of production in Ireland, and the cursor in them.
pub(super) fn cluster<'a>(app: &'a mut Scope, version: u16) -> Scope<'a> {
    let place = site("prod", region::IRELAND).place();
    let bundle = Bundle::new("fineract-prod-eks-euw1", "40-services", Version::new(version), place);
    let bundle = app.add("services", bundle);
    app.at(bundle)
}

pub(super) fn subnets(stack: &mut Scope, vpc: NodeId, tier: &str, ranges: [&str; 2]) -> [NodeId; 2] {
    let mut zones = ["eu-west-1a", "eu-west-1b"].into_iter();
    ranges.map(|range| {
        let zone = zones.next().unwrap();
        let subnet = resource("AWS::EC2::Subnet", json!({"AvailabilityZone": zone, "CidrBlock": range}));
        stack.add(format!("{tier}-{zone}"), subnet.refer("VpcId", [vpc]))
    })
}

pub(super) fn vpc(range: &str) -> Raw {
    resource("AWS::EC2::VPC", json!({"CidrBlock": range}))
}
