//! How clients get to services: names, accelerators, load balancers, target groups.

use std::collections::BTreeMap;

use fineract_core::{Doc, Key, NodeId};

use super::super::graph::{FlowKind, Kind, Record, VertexId};
use super::{Reader, items, references, text};
use crate::policy::Resource;

pub(super) fn read(reader: &mut Reader) {
    balancers(reader);
    accelerators(reader);
    records(reader);
}

/// From load balancers to the services whose pods are bound to their target groups.
fn balancers(reader: &mut Reader) {
    let view = reader.view;
    let bound = bound(reader);
    let mut listeners = BTreeMap::new();
    for listener in view.of_type("AWS::ElasticLoadBalancingV2::Listener") {
        let balancer = listener.get(&["LoadBalancerArn"]);
        let balancer = balancer.and_then(|arn| reader.find(Kind::LoadBalancer, arn, listener.region));
        let Some(balancer) = balancer else { continue };
        listeners.insert(listener.node, balancer);
        forward(reader, balancer, listener, listener.get(&["DefaultActions"]), &bound);
    }
    for rule in view.of_type("AWS::ElasticLoadBalancingV2::ListenerRule") {
        let listener = rule.get(&["ListenerArn"]).map(references).unwrap_or_default();
        let Some(balancer) = listener.first().and_then(|node| listeners.get(node)) else { continue };
        for service in forward(reader, *balancer, rule, rule.get(&["Actions"]), &bound) {
            let hosts = items(rule.properties, &["Conditions"]).iter().flat_map(|condition| {
                [&["HostHeaderConfig", "Values"][..], &["Values"]]
                    .into_iter()
                    .flat_map(|path| items(condition, path))
            });
            let hosts: Vec<_> =
                hosts.filter_map(Doc::as_str).filter(|value| !value.starts_with('/')).collect();
            if !hosts.is_empty() {
                reader.graph[service].facts.insert("hosts", hosts.join(" "));
            }
        }
    }
}

/// The services that are bound to each target group.
fn bound(reader: &Reader) -> BTreeMap<NodeId, Vec<VertexId>> {
    let mut bound: BTreeMap<NodeId, Vec<VertexId>> = BTreeMap::new();
    for binding in reader.objects("TargetGroupBinding") {
        let name = text(binding.body, &["spec", "targetGroupName"]);
        let arn = binding.body.at(&["spec", "targetGroupARN"]).map(references).unwrap_or_default();
        let service = text(binding.body, &["spec", "serviceRef", "name"]).unwrap_or_default();
        let Some(service) = reader.object(&binding, "Service", service) else { continue };
        let selector = service.body.at(&["spec", "selector"]).and_then(Doc::as_map);
        let kinds = ["Deployment", "StatefulSet"].into_iter();
        let pods = kinds.flat_map(|kind| reader.objects_in(binding.cluster, kind));
        let selected = pods.filter(|object| {
            let labels = object.body.at(&["spec", "template", "metadata", "labels"]);
            let has = |(key, value): (&Key, &Doc)| labels.and_then(|labels| labels.at(&[key])) == Some(value);
            object.namespace == binding.namespace
                && selector.is_some_and(|selector| !selector.is_empty() && selector.iter().all(has))
        });
        let services: Vec<_> =
            selected.filter_map(|object| reader.of_node.get(&object.node).copied()).collect();
        let region = reader.unit(binding.node).place.region;
        for group in reader.view.of_type("AWS::ElasticLoadBalancingV2::TargetGroup") {
            let named = name.is_some() && group.text(&["Name"]) == name && group.region == region;
            if named || arn.contains(&group.node) {
                bound.entry(group.node).or_default().extend(&services);
            }
        }
    }
    bound
}

/// Adds the services that actions forward to.
fn forward(
    reader: &mut Reader,
    balancer: VertexId,
    maker: &Resource,
    actions: Option<&Doc>,
    bound: &BTreeMap<NodeId, Vec<VertexId>>,
) -> Vec<VertexId> {
    let groups = actions.map(references).unwrap_or_default();
    let services: Vec<_> = groups.iter().filter_map(|group| bound.get(group)).flatten().copied().collect();
    for service in &services {
        reader.flow(balancer, *service, FlowKind::Routes, "listener", maker);
    }
    services
}

fn accelerators(reader: &mut Reader) {
    let view = reader.view;
    for resource in view.of_type("AWS::GlobalAccelerator::Accelerator") {
        reader.vertex(resource, Kind::Accelerator, resource.text(&["Name"]));
    }
    let mut listeners = BTreeMap::new();
    for listener in view.of_type("AWS::GlobalAccelerator::Listener") {
        let accelerator = listener.get(&["AcceleratorArn"]);
        let accelerator = accelerator.and_then(|arn| reader.find(Kind::Accelerator, arn, listener.region));
        listeners.extend(accelerator.map(|accelerator| (listener.node, accelerator)));
    }
    for group in view.of_type("AWS::GlobalAccelerator::EndpointGroup") {
        let listener = group.get(&["ListenerArn"]).map(references).unwrap_or_default();
        let Some(accelerator) = listener.first().and_then(|node| listeners.get(node)).copied() else {
            continue;
        };
        let region = group.text(&["EndpointGroupRegion"]).unwrap_or(group.region);
        for endpoint in items(group.properties, &["EndpointConfigurations"]) {
            let Some(id) = endpoint.at(&["EndpointId"]) else { continue };
            let balancer = reader
                .find(Kind::LoadBalancer, id, region)
                .or_else(|| Some(reader.outside(group, Kind::LoadBalancer, id.as_str()?, region)));
            if let Some(balancer) = balancer {
                reader.flow(accelerator, balancer, FlowKind::Routes, "endpoint group", group);
            }
        }
    }
}

fn records(reader: &mut Reader) {
    let view = reader.view;
    let resources = view.of_type("AWS::Route53::RecordSet");
    for resource in resources {
        let Some(name) = resource.text(&["Name"]) else { continue };
        let id = reader.vertex(resource, Kind::Record, Some(host(name)));
        let country = resource.text(&["GeoLocation", "CountryCode"]);
        let continent =
            resource.text(&["GeoLocation", "ContinentCode"]).map(|code| format!("continent {code}"));
        reader.graph[id].record = Some(Record {
            location: country.map(str::to_owned).or(continent),
            failover: resource.text(&["Failover"]).map(str::to_owned),
            evaluates_health: resource.is_true(&["AliasTarget", "EvaluateTargetHealth"]),
        });
        reader.graph[id].facts.extend(resource.text(&["Type"]).map(|ty| ("type", ty.to_owned())));
    }
    for resource in resources {
        let Some(from) = reader.of_node.get(&resource.node).copied() else { continue };
        let Some(target) = resource.get(&["AliasTarget", "DNSName"]) else { continue };
        for to in answers(reader, resource, target) {
            let takes_over = reader.graph[to].record.as_ref().and_then(|record| record.failover.as_deref());
            let own = reader.graph[from].record.as_ref().and_then(|record| record.failover.as_deref());
            let second = [takes_over, own].contains(&Some("SECONDARY"));
            let kind = if second { FlowKind::FailsOver } else { FlowKind::Routes };
            reader.flow(from, to, kind, "Route 53 alias", resource);
        }
    }
}

/// What an alias leads to: a load balancer, an accelerator, or the records of another name.
fn answers(reader: &Reader, resource: &Resource, target: &Doc) -> Vec<VertexId> {
    for kind in [Kind::LoadBalancer, Kind::Accelerator] {
        if let Some(id) = reader.find(kind, target, resource.region) {
            return vec![id];
        }
    }
    let Some(name) = target.as_str() else { return Vec::new() };
    let records = reader.named.get(&(Kind::Record, host(name).to_owned()));
    let of_type =
        |id: &&VertexId| reader.graph[**id].facts.get("type").map(String::as_str) == resource.text(&["Type"]);
    records.into_iter().flatten().filter(of_type).copied().collect()
}

/// A name without the dot that ends it.
fn host(name: &str) -> &str {
    name.trim_end_matches('.')
}
