//! Where logs are delivered.

use fineract_core::Doc;

use super::super::graph::{FlowKind, Kind, VertexId};
use super::{Reader, items, known_text, references, referring, text};
use crate::policy::Resource;

/// The attributes by which a load balancer names buckets for its logs.
const BALANCER_LOGS: [(&str, &str); 3] = [
    ("access_logs.s3.bucket", "access logs"),
    ("connection_logs.s3.bucket", "connection logs"),
    ("health_check_logs.s3.bucket", "health check logs"),
];

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    for resource in view.of_type("AWS::ElasticLoadBalancingV2::LoadBalancer") {
        let id = reader.vertex(resource, Kind::LoadBalancer, resource.text(&["Name"]));
        let facts = &mut reader.graph[id].facts;
        facts.insert("scheme", resource.text(&["Scheme"]).unwrap_or("internet-facing").to_owned());
        facts.insert("type", resource.text(&["Type"]).unwrap_or("application").to_owned());
        let attributes = items(resource.properties, &["LoadBalancerAttributes"]);
        for (key, logs) in BALANCER_LOGS {
            let bucket = attributes.iter().find(|attribute| text(attribute, &["Key"]) == Some(key));
            if let Some(bucket) = bucket.and_then(|attribute| attribute.at(&["Value"])) {
                deliver(reader, id, bucket, logs, resource);
            }
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
    by_policy(reader);
}

/// What logs are delivered to.
const DESTINATIONS: [Kind; 4] = [Kind::Bucket, Kind::LogGroup, Kind::Stream, Kind::Function];

/// Adds a flow to what a value names.
fn deliver(reader: &mut Reader, from: VertexId, to: &Doc, mechanism: &'static str, maker: &Resource) {
    let found = DESTINATIONS.into_iter().find_map(|kind| reader.find(kind, to, maker.region));
    let to = found.unwrap_or_else(|| reader.end(Kind::LogGroup, to, maker));
    if to != from {
        reader.flow(from, to, FlowKind::Logs, mechanism, maker);
    }
}

/// The network whose traffic is logged: that of a subnet, or one of another program.
fn network(reader: &mut Reader, flow_log: &Resource) -> Option<VertexId> {
    let view = reader.view;
    let logged = flow_log.get(&["ResourceId"])?;
    let node = references(logged).first().copied();
    let subnet = node.and_then(|node| view.of_type("AWS::EC2::Subnet").iter().find(|it| it.node == node));
    let of_subnet = subnet.and_then(|subnet| references(subnet.get(&["VpcId"])?).first().copied());
    let node = of_subnet.or(node);
    if let Some(known) = node.and_then(|node| reader.of_node.get(&node)) {
        return Some(*known);
    }
    let vpc = node.and_then(|node| view.of_type("AWS::EC2::VPC").iter().find(|vpc| vpc.node == node));
    let Some(vpc) = vpc else { return Some(reader.end(Kind::PrivateNetwork, logged, flow_log)) };
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
            ["", "aws", "eks", cluster, "cluster"] | ["", "aws", "containerinsights", cluster, _] => {
                (Kind::Cluster, cluster)
            }
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

/// What a policy hands on: the log groups of its account and region that it doesn't name.
fn by_policy(reader: &mut Reader) {
    let view = reader.view;
    for policy in view.of_type("AWS::Logs::AccountPolicy") {
        let Some(destination) = policy.get(&["PolicyDocument"]).and_then(|it| destination(it, policy.region))
        else {
            continue;
        };
        let left_out = policy.text(&["SelectionCriteria"]).unwrap_or_default();
        let is_handed_on = |id: &VertexId| {
            let group = &reader.graph[*id];
            let here = view.resource(group.node).is_some_and(|made| made.account == policy.account);
            let named = left_out.contains(&format!("\"{}\"", group.name));
            here && group.region == policy.region && !named
        };
        let groups = reader.of_kind(Kind::LogGroup);
        for group in groups.into_iter().filter(is_handed_on).collect::<Vec<_>>() {
            deliver(reader, group, &destination, "log subscription", policy);
        }
    }
}

/// The destination in a policy's document, which is a text: as it stands there, or as what the text refers to.
fn destination(document: &Doc, region: &str) -> Option<Doc> {
    let text = known_text(document, region)?;
    let (_, rest) = text.split_once("\"DestinationArn\"")?;
    let arn = rest.split('"').nth(1)?;
    Some(if arn.contains('*') { document.clone() } else { Doc::Str(arn.to_owned()) })
}
