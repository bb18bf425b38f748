//! Networks on the core network of Cloud WAN, without gateways.

use std::collections::BTreeMap;

use fineract_cfn::{ec2, networkmanager as nm};
use fineract_core::{Arn, Construct, Scope, Value, text};

use super::Network;
use super::core_network::WideAreaNetwork;
use super::transit::{expect_valid, regional_stack, route_to_backbone, segment_of};
use crate::aws::names::Kind;
use crate::aws::{arn, segment};

pub(super) fn build(scope: &mut Scope, wan: &WideAreaNetwork, networks: &[Network]) {
    let mut by_region: BTreeMap<&str, Vec<&Network>> = BTreeMap::new();
    for network in networks {
        by_region.entry(network.site.region.short()).or_default().push(network);
    }
    for (region, networks) in by_region {
        let mut scope = scope.group(region);
        let site = &networks[0].site;
        let description = format!("The networks of {} on the core network.", site.region.city());
        regional_stack(site, "transit").description(description).build(&mut scope);
        for network in networks {
            attach(&mut scope, wan, network);
        }
    }
}

fn attach(scope: &mut Scope, wan: &WideAreaNetwork, network: &Network) {
    let segment = segment_of(network);
    expect_valid(scope, &segment);
    wan.expect_segment(scope, &segment, network.site.region);
    let named = |resource: &str| -> Value<Arn<ec2::Vpc>> {
        arn("ec2", Some(network.site.region), Some(&network.site.account), resource)
    };
    let subnets: Vec<_> = network.transit.iter().map(|subnet| text![named("subnet/"), &subnet.id]).collect();
    let vpc = text![named("vpc/"), network.vpc.id()];
    let attachment = nm::VpcAttachment::new(wan.core.id(), subnets, vpc)
        .options(nm::VpcOptions::new().dns_support(true).appliance_mode_support(false))
        .tags([("Name", network.site.name(Kind::NameTag, "backbone")), (segment::TAG, segment.clone())]);
    let mut scope = scope.group(format!("{segment}-network"));
    let attachment = scope.add("attachment", attachment);
    route_to_backbone(&mut scope, network, attachment, |route| route.core_network_arn(wan.core.arn()));
}
