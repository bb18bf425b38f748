//! RES-9: stores whose security groups let in networks of countries where the data must not be worked on.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Diag, Doc, NodeId};

use super::codes::ACCESS;
use super::{Check, Finding, named};
use crate::aws::Cidr;
use crate::policy::{Resource, references};
use crate::residency::Purpose;
use crate::residency::graph::country;
use crate::residency::judge::{classes, countries, judge, lawful_at};

/// Types of stores in networks, and where they name their security groups.
const STORES: [(&str, &[&str]); 11] = [
    ("AWS::DocDB::DBCluster", &["VpcSecurityGroupIds"]),
    ("AWS::ElastiCache::ReplicationGroup", &["SecurityGroupIds"]),
    ("AWS::ElastiCache::ServerlessCache", &["SecurityGroupIds"]),
    ("AWS::FSx::FileSystem", &["SecurityGroupIds"]),
    ("AWS::MSK::Cluster", &["BrokerNodeGroupInfo", "SecurityGroups"]),
    ("AWS::MemoryDB::Cluster", &["SecurityGroupIds"]),
    ("AWS::Neptune::DBCluster", &["VpcSecurityGroupIds"]),
    ("AWS::OpenSearchService::Domain", &["VPCOptions", "SecurityGroupIds"]),
    ("AWS::RDS::DBCluster", &["VpcSecurityGroupIds"]),
    ("AWS::RDS::DBInstance", &["VPCSecurityGroups"]),
    ("AWS::Redshift::Cluster", &["VpcSecurityGroupIds"]),
];

pub(super) fn check(check: &Check, found: &mut Vec<Finding>) {
    let doors = doors(check);
    let nodes: BTreeMap<_, _> =
        check.graph.vertices().filter(|(_, it)| it.declared).map(|(id, it)| (it.node, id)).collect();
    let stores = STORES.iter().flat_map(|(ty, path)| {
        let groups = |it: &Resource| it.get(path).map(references).unwrap_or_default();
        check.view.of_type(ty).iter().map(move |it| (it.node, groups(it)))
    });
    let files = check.view.of_type("AWS::EFS::MountTarget").iter().filter_map(|target| {
        let store = references(target.get(&["FileSystemId"])?).first().copied()?;
        Some((store, references(target.get(&["SecurityGroups"])?)))
    });
    let mut said = BTreeSet::new();
    for (store, groups) in stores.chain(files) {
        let Some(vertex) = nodes.get(&store).map(|id| check.graph.vertex(*id)) else { continue };
        for (door, range) in groups.iter().filter_map(|group| doors.get(group)).flatten() {
            for network in networks(check, *range) {
                let held = &vertex.holding.classes;
                // What must not be where the store is, is reported of the store.
                let subjects = lawful_at(check.preset, &vertex.holding, vertex.country());
                let ends = (vertex.country(), country(network.region));
                let verdict = judge(check.preset, held, &subjects, ends, Purpose::Process);
                if !verdict.is_denied() || subjects.is_empty() || !said.insert((store, network.region)) {
                    continue;
                }
                let tree = check.view.tree();
                let message = format!(
                    "{} holds {} of {}, and lets in networks of {}",
                    named(vertex),
                    classes(held),
                    countries(&verdict.denied),
                    network.region
                );
                let diag = Diag::new(&ACCESS, tree.path(*door), tree.origin(*door), message);
                let diag =
                    diag.related(vertex.origin, "the store").related(tree.origin(network.node), "a network");
                let help = "leave the range out of its security group";
                found.push(Finding { diag: diag.help(help), environment: vertex.environment.clone() });
            }
        }
    }
}

/// The ranges that each security group lets in, each with the resource that says so.
fn doors(check: &Check) -> BTreeMap<NodeId, Vec<(NodeId, Cidr)>> {
    let mut doors: BTreeMap<NodeId, Vec<(NodeId, Cidr)>> = BTreeMap::new();
    let range = |rule: &Doc| Cidr::parse(rule.at(&["CidrIp"])?.as_str()?).ok();
    for group in check.view.of_type("AWS::EC2::SecurityGroup") {
        let ranges = group.items(&["SecurityGroupIngress"]).iter().filter_map(range);
        doors.entry(group.node).or_default().extend(ranges.map(|range| (group.node, range)));
    }
    for rule in check.view.of_type("AWS::EC2::SecurityGroupIngress") {
        let group = rule.get(&["GroupId"]).and_then(|group| references(group).first().copied());
        if let (Some(group), Some(range)) = (group, range(rule.properties)) {
            doors.entry(group).or_default().push((rule.node, range));
        }
    }
    doors
}

/// The networks of the program that a range meets, by their first range or one that is added.
fn networks<'a>(check: &'a Check, range: Cidr) -> impl Iterator<Item = &'a Resource<'a>> {
    check.view.of_types(&["AWS::EC2::VPC", "AWS::EC2::VPCCidrBlock"]).filter(move |network| {
        let own = network.text(&["CidrBlock"]).and_then(|own| Cidr::parse(own).ok());
        own.is_some_and(|own| own.overlaps(range))
    })
}
