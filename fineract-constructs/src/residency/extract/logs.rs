//! Where logs are delivered.

use fineract_core::Doc;

use super::super::graph::{FlowKind, Kind, VertexId};
use super::{Arn, Reader, items, references, referring, text};
use crate::policy::Resource;

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    for resource in view.of_type("AWS::ElasticLoadBalancingV2::LoadBalancer") {
        let id = reader.vertex(resource, Kind::LoadBalancer, resource.text(&["Name"]));
        let facts = &mut reader.graph[id].facts;
        facts.insert("scheme", resource.text(&["Scheme"]).unwrap_or("internet-facing").to_owned());
        facts.insert("type", resource.text(&["Type"]).unwrap_or("application").to_owned());
        let attributes = items(resource.properties, &["LoadBalancerAttributes"]);
        let bucket =
            attributes.iter().find(|attribute| text(attribute, &["Key"]) == Some("access_logs.s3.bucket"));
        if let Some(bucket) = bucket.and_then(|attribute| attribute.at(&["Value"])) {
            deliver(reader, id, bucket, "access logs", resource);
        }
    }
    for resource in view.of_type("AWS::EC2::FlowLog") {
        let destination = resource.get(&["LogDestination"]).or_else(|| resource.get(&["LogGroupName"]));
        let (Some(network), Some(destination)) = (network(reader, resource), destination) else { continue };
        deliver(reader, network, destination, "flow logs", resource);
    }
    for resource in view.of_type("AWS::WAFv2::LoggingConfiguration") {
        for balancer in protected(reader, resource) {
            for destination in items(resource.properties, &["LogDestinationConfigs"]) {
                deliver(reader, balancer, destination, "WAF logs", resource);
            }
        }
    }
    for resource in view.of_type("AWS::Logs::SubscriptionFilter") {
        let group = resource.get(&["LogGroupName"]);
        let group = group.and_then(|name| reader.find(Kind::LogGroup, name, resource.region));
        if let (Some(group), Some(destination)) = (group, resource.get(&["DestinationArn"])) {
            deliver(reader, group, destination, "log subscription", resource);
        }
    }
    by_name(reader);
}

/// Adds a flow to the bucket or log group that a value names.
fn deliver(reader: &mut Reader, from: VertexId, to: &Doc, mechanism: &'static str, maker: &Resource) {
    let found = reader.find(Kind::Bucket, to, maker.region);
    let found = found.or_else(|| reader.find(Kind::LogGroup, to, maker.region)).or_else(|| {
        let arn = Arn::parse(to.as_str()?)?;
        let region = if arn.region.is_empty() { "unknown region" } else { arn.region };
        Some(reader.outside(maker, Kind::LogGroup, arn.resource, region))
    });
    if let Some(to) = found.filter(|to| *to != from) {
        reader.flow(from, to, FlowKind::Logs, mechanism, maker);
    }
}

/// The network whose traffic is logged.
fn network(reader: &mut Reader, flow_log: &Resource) -> Option<VertexId> {
    let node = *references(flow_log.get(&["ResourceId"])?).first()?;
    if let Some(known) = reader.of_node.get(&node) {
        return Some(*known);
    }
    let view = reader.view;
    let vpc = view.of_type("AWS::EC2::VPC").iter().find(|vpc| vpc.node == node)?;
    let tags = items(vpc.properties, &["Tags"]).iter();
    let name = tags.filter(|tag| text(tag, &["Key"]) == Some("Name")).find_map(|tag| text(tag, &["Value"]));
    Some(reader.vertex(vpc, Kind::PrivateNetwork, name))
}

/// The load balancers that a web ACL protects, whose requests it logs.
fn protected(reader: &Reader, logging: &Resource) -> Vec<VertexId> {
    let view = reader.view;
    let acl = logging.get(&["ResourceArn"]).map(references).unwrap_or_default();
    let associations =
        acl.into_iter().flat_map(|acl| referring(view, "AWS::WAFv2::WebACLAssociation", "WebACLArn", acl));
    let balancers = associations.filter_map(|association| association.get(&["ResourceArn"]));
    balancers.filter_map(|arn| reader.find(Kind::LoadBalancer, arn, logging.region)).collect()
}

/// Services that find their log group by its name.
fn by_name(reader: &mut Reader) {
    for group in reader.of_kind(Kind::LogGroup) {
        let (name, region) = (reader.graph[group].name.clone(), reader.graph[group].region.clone());
        let parts: Vec<_> = name.split('/').collect();
        let (kind, owner) = match *parts {
            ["", "aws", "eks", cluster, "cluster"] => (Kind::Cluster, cluster),
            ["", "aws", "rds", "cluster", cluster, _] => (Kind::Database, cluster),
            ["", "aws", "lambda", function] => (Kind::Function, function),
            _ => continue,
        };
        if let Some(from) = reader.find(kind, &Doc::Str(owner.to_owned()), &region) {
            let maker = super::Maker(reader.graph[group].node);
            reader.flow(from, group, FlowKind::Logs, "CloudWatch Logs", maker);
        }
    }
}
