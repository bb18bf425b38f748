//! Reads networks from the resources of a program.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, NodeId};

use super::{Core, End, Gateway, Network, Peering, Reach, Vpc};
use crate::aws::segment;
use crate::graph::{Facts, places};
use crate::policy::{Resource, references};
use crate::synth::Reachability;

impl Network {
    pub(in crate::graph) fn read(facts: &Facts) -> Self {
        let view = facts.view;
        let vpcs = Places::of(view.of_type("AWS::EC2::VPC"));
        let gateways = Places::of(view.of_type("AWS::EC2::TransitGateway"));
        let cores = Places::of(view.of_type("AWS::NetworkManager::CoreNetwork"));
        let mut network = Self { app: facts.app.to_owned(), vpcs: read_vpcs(facts), ..Self::default() };
        network.gateways = read_gateways(facts);
        network.cores =
            view.of_type("AWS::NetworkManager::CoreNetwork").iter().map(|it| core(facts, it)).collect();
        for it in
            view.of_types(&["AWS::EC2::TransitGatewayAttachment", "AWS::EC2::TransitGatewayVpcAttachment"])
        {
            if let (Some(vpc), Some(gateway)) =
                (vpcs.referred(it, "VpcId"), gateways.referred(it, "TransitGatewayId"))
            {
                network.vpcs[vpc].gateways.push(gateway);
            }
        }
        for it in view.of_type("AWS::NetworkManager::VpcAttachment") {
            if let (Some(vpc), Some(core)) =
                (vpcs.referred(it, "VpcArn"), cores.referred(it, "CoreNetworkId"))
            {
                network.vpcs[vpc].cores.push(core);
            }
        }
        for it in view.of_type("AWS::NetworkManager::TransitGatewayPeering") {
            let gateway = gateways.referred(it, "TransitGatewayArn");
            if let (Some(gateway), Some(core)) = (gateway, cores.referred(it, "CoreNetworkId")) {
                network.gateways[gateway].cores.push(core);
            }
        }
        for it in view.of_type("AWS::EC2::TransitGatewayPeeringAttachment") {
            let ends =
                [gateways.referred(it, "TransitGatewayId"), gateways.referred(it, "PeerTransitGatewayId")];
            network.peer(End::Gateway, ends);
        }
        for it in view.of_type("AWS::EC2::VPCPeeringConnection") {
            network.peer(End::Vpc, [vpcs.referred(it, "VpcId"), vpcs.referred(it, "PeerVpcId")]);
        }
        let used =
            network.vpcs.iter().map(|vpc| vpc.region).chain(network.gateways.iter().map(|it| it.region));
        network.regions = places::in_order(used);
        network.segments = segments(&network, &facts.environments());
        network.reach = reach(&network.segments, facts.reachability);
        network
    }

    fn peer(&mut self, end: End, ends: [Option<usize>; 2]) {
        if let [Some(one), Some(other)] = ends {
            self.peerings.push(Peering { ends: [(end, one), (end, other)] });
        }
    }
}

/// Where resources stand in a list.
struct Places(BTreeMap<NodeId, usize>);

impl Places {
    fn of(resources: &[Resource]) -> Self {
        Self(resources.iter().enumerate().map(|(place, resource)| (resource.node, place)).collect())
    }

    /// The place of the first that a property refers to.
    fn referred(&self, resource: &Resource, property: &str) -> Option<usize> {
        references(resource.get(&[property])?).iter().find_map(|node| self.0.get(node).copied())
    }
}

fn read_vpcs(facts: &Facts) -> Vec<Vpc> {
    let (view, tree) = (facts.view, facts.view.tree());
    let resources = view.of_type("AWS::EC2::VPC");
    let segments: BTreeMap<_, _> =
        facts.reachability.networks.iter().map(|network| (network.path.as_str(), &network.segment)).collect();
    let vpc = |resource: &Resource| {
        let path = tree.path(resource.node);
        let segment = segments.get(path.as_str()).map(|segment| (*segment).clone());
        let segment = segment.or_else(|| resource.environment.map(str::to_owned));
        Vpc {
            region: resource.region,
            environment: resource.environment.map(str::to_owned),
            segment: segment.unwrap_or_else(|| "no segment".into()),
            cidr: resource.text(&["CidrBlock"]).unwrap_or("range by IPAM").to_owned(),
            zones: BTreeSet::new(),
            tiers: Vec::new(),
            nat_gateways: 0,
            internet: false,
            gateways: Vec::new(),
            cores: Vec::new(),
            path,
        }
    };
    let mut vpcs: Vec<_> = resources.iter().map(vpc).collect();
    let places = Places::of(resources);
    let mut of_subnet = BTreeMap::new();
    for it in view.of_type("AWS::EC2::Subnet") {
        let Some(place) = places.referred(it, "VpcId") else { continue };
        of_subnet.insert(it.node, place);
        let vpc = &mut vpcs[place];
        vpc.zones.extend(it.text(&["AvailabilityZone"]).map(str::to_owned));
        let tier = tier(&tree.path(it.node)).to_owned();
        if !vpc.tiers.contains(&tier) {
            vpc.tiers.push(tier);
        }
    }
    let of_subnet = Places(of_subnet);
    for it in view.of_type("AWS::EC2::NatGateway") {
        if let Some(place) = of_subnet.referred(it, "SubnetId") {
            vpcs[place].nat_gateways += 1;
        }
    }
    for it in
        view.of_type("AWS::EC2::VPCGatewayAttachment").iter().filter(|it| it.has(&["InternetGatewayId"]))
    {
        if let Some(place) = places.referred(it, "VpcId") {
            vpcs[place].internet = true;
        }
    }
    vpcs
}

/// What subnets are called that differ only in their zone: the last part of the path without the zone.
fn tier(path: &str) -> &str {
    let id = path.rsplit('/').next().unwrap_or_default();
    id.rsplit_once('-').filter(|(_, zone)| zone.len() == 1).map_or(id, |(tier, _)| tier)
}

fn read_gateways(facts: &Facts) -> Vec<Gateway> {
    let resources = facts.view.of_type("AWS::EC2::TransitGateway");
    let places = Places::of(resources);
    let gateway = |resource: &Resource| Gateway {
        path: facts.view.tree().path(resource.node),
        region: resource.region,
        asn: resource.number(&["AmazonSideAsn"]).unwrap_or(DEFAULT_ASN),
        tables: 0,
        cores: Vec::new(),
    };
    let mut gateways: Vec<_> = resources.iter().map(gateway).collect();
    for it in facts.view.of_type("AWS::EC2::TransitGatewayRouteTable") {
        if let Some(place) = places.referred(it, "TransitGatewayId") {
            gateways[place].tables += 1;
        }
    }
    gateways
}

/// The system number of a gateway that names none. Source: `AWS::EC2::TransitGateway`, `AmazonSideAsn`.
const DEFAULT_ASN: i64 = 64_512;

fn core(facts: &Facts, resource: &Resource) -> Core {
    let text = |doc: &Doc, key: &str| doc.at(&[key]).and_then(Doc::as_str).map(str::to_owned);
    let list = |path: &[&str]| resource.items(&[&["PolicyDocument"], path].concat());
    let edge = |edge: &Doc| {
        let asn = match edge.at(&["asn"]) {
            Some(Doc::Int(asn)) => asn.to_string(),
            _ => "chosen by AWS".into(),
        };
        Some((text(edge, "location")?, asn))
    };
    let share = |action: &Doc| {
        let with = match action.at(&["share-with"])? {
            Doc::Str(all) if all == "*" => "all".to_owned(),
            doc => doc.as_list()?.iter().filter_map(Doc::as_str).collect::<Vec<_>>().join(", "),
        };
        Some(format!("{} is shared with {with}", text(action, "segment")?))
    };
    let edges = list(&["core-network-configuration", "edge-locations"]).iter().filter_map(edge);
    let mut edges: Vec<(String, String)> = edges.collect();
    let order: Vec<_> = edges.iter().map(|(region, _)| region.clone()).collect();
    let order = places::in_order(order.iter().map(String::as_str));
    edges.sort_by_key(|(region, _)| order.iter().position(|known| known == region));
    let path = facts.view.tree().path(resource.node);
    Core {
        name: resource.text(&["Description"]).map_or_else(|| path.clone(), str::to_owned),
        segments: list(&["segments"]).iter().filter_map(|segment| text(segment, "name")).collect(),
        shares: list(&["segment-actions"]).iter().filter_map(share).collect(),
        edges,
        path,
    }
}

/// The segments in use: shared ones first, others as core networks list them, the rest in the order of the program.
fn segments(network: &Network, environments: &[&str]) -> Vec<String> {
    let used: BTreeSet<_> = network.vpcs.iter().map(|vpc| vpc.segment.clone()).collect();
    let listed = network.cores.iter().flat_map(|core| core.segments.iter().cloned());
    let listed = listed.chain(environments.iter().map(|name| (*name).to_owned()));
    let mut order: Vec<String> = Vec::new();
    for segment in [segment::SHARED.to_owned()].into_iter().chain(listed).chain(used.iter().cloned()) {
        if used.contains(&segment) && !order.contains(&segment) {
            order.push(segment);
        }
    }
    order
}

fn reach(segments: &[String], reachability: &Reachability) -> Vec<Vec<Reach>> {
    let mut reach = vec![vec![Reach::default(); segments.len()]; segments.len()];
    let networks = &reachability.networks;
    let place = |segment: &String| segments.iter().position(|known| known == segment);
    let places: Vec<_> = networks.iter().map(|network| place(&network.segment)).collect();
    for (from, delivers) in reachability.delivers.iter().enumerate() {
        for (to, delivered) in delivers.iter().enumerate() {
            if let (Some(row), Some(column)) = (places[from], places[to])
                && from != to
            {
                reach[row][column].pairs += 1;
                reach[row][column].delivered += usize::from(*delivered);
            }
        }
    }
    reach
}
