//! How clients get to services: names, accelerators, load balancers, target groups.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, Key, NodeId};

use super::super::graph::{FlowKind, Kind, Record, VertexId};
use super::{Reader, items, references, text};
use crate::k8s::{WORKLOADS, pod_template};
use crate::policy::Resource;

pub(super) fn read(reader: &mut Reader) {
    balancers(reader);
    accelerators(reader);
    records(reader);
    calls(reader);
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
        let kinds = WORKLOADS.into_iter();
        let pods = kinds.flat_map(|kind| reader.objects_in(binding.cluster, kind));
        let selected = pods.filter(|object| {
            let template = pod_template(object.kind, object.body);
            let labels = template.and_then(|template| template.at(&["metadata", "labels"]));
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
    let alone = view.of_type("AWS::Route53::RecordSet").iter().map(|it| (it, it.properties));
    let groups = view.of_type("AWS::Route53::RecordSetGroup").iter();
    let grouped = groups.flat_map(|it| items(it.properties, &["RecordSets"]).iter().map(move |of| (it, of)));
    let mut records = Vec::new();
    for (resource, record) in alone.chain(grouped) {
        let Some(name) = text(record, &["Name"]) else { continue };
        // A name of AWS that networks find at an endpoint of theirs leads no clients to anything.
        let leads_to = record.at(&["AliasTarget", "DNSName"]).map(references).unwrap_or_default();
        let is_endpoint = |node| view.resource(node).is_some_and(|it| it.ty == "AWS::EC2::VPCEndpoint");
        if leads_to.into_iter().any(is_endpoint) {
            continue;
        }
        let id = reader.insert(resource.node, Kind::Record, Some(host(name)), None);
        let country = text(record, &["GeoLocation", "CountryCode"]);
        let continent =
            text(record, &["GeoLocation", "ContinentCode"]).map(|code| format!("continent {code}"));
        reader.graph[id].record = Some(Record {
            location: country.map(str::to_owned).or(continent),
            failover: text(record, &["Failover"]).map(str::to_owned),
            evaluates_health: record.at(&["AliasTarget", "EvaluateTargetHealth"]) == Some(&Doc::Bool(true)),
        });
        reader.graph[id].facts.extend(text(record, &["Type"]).map(|ty| ("type", ty.to_owned())));
        records.push((id, resource, record));
    }
    for (from, resource, record) in records {
        let alias = record.at(&["AliasTarget", "DNSName"]);
        let is_name = text(record, &["Type"]) == Some("CNAME");
        let others = items(record, &["ResourceRecords"]).iter().filter(|_| is_name);
        for target in alias.into_iter().chain(others) {
            for to in answers(reader, resource, record, target) {
                let failover = |id: VertexId| reader.graph[id].record.as_ref()?.failover.as_deref();
                let second = [failover(to), failover(from)].contains(&Some("SECONDARY"));
                let kind = if second { FlowKind::FailsOver } else { FlowKind::Routes };
                let mechanism = if alias.is_some() { "Route 53 alias" } else { "Route 53 record" };
                reader.flow(from, to, kind, mechanism, resource);
            }
        }
    }
}

/// From functions to the load balancers behind the names that their variables hold addresses of: to each that a name may lead to,
/// for where clients are is a guess of Route 53's (R53-13).
fn calls(reader: &mut Reader) {
    let view = reader.view;
    for function in view.of_type("AWS::Lambda::Function") {
        let from = reader.of_node[&function.node];
        let variables = function.get(&["Environment", "Variables"]).and_then(Doc::as_map);
        for (_, address) in variables.into_iter().flat_map(|map| map.iter()) {
            let called = address.as_str().and_then(|text| text.strip_prefix("https://"));
            let Some(name) = called.and_then(|rest| rest.split(['/', ':']).next()) else { continue };
            let any = name.split_once('.').map(|(_, domain)| format!("*.{domain}"));
            let named = |name: &str| reader.named.get(&(Kind::Record, name.to_owned()));
            let records = named(name).or_else(|| named(&any?)).cloned().unwrap_or_default();
            for balancer in behind(reader, records) {
                reader.flow(from, balancer, FlowKind::Publishes, "HTTPS", function);
            }
        }
    }
}

/// The load balancers that records lead to, through others.
fn behind(reader: &Reader, mut records: Vec<VertexId>) -> BTreeSet<VertexId> {
    let (mut seen, mut balancers) = (BTreeSet::new(), BTreeSet::new());
    while let Some(record) = records.pop() {
        if !seen.insert(record) {
            continue;
        }
        for to in reader.graph.neighbors(record) {
            match reader.graph[to].kind {
                Kind::Record => records.push(to),
                Kind::LoadBalancer => _ = balancers.insert(to),
                _ => {}
            }
        }
    }
    balancers
}

/// What a record leads to: a load balancer, an accelerator, or the records of another name.
fn answers(reader: &mut Reader, resource: &Resource, record: &Doc, target: &Doc) -> Vec<VertexId> {
    for kind in [Kind::LoadBalancer, Kind::Accelerator] {
        if let Some(id) = reader.find(kind, target, resource.region) {
            return vec![id];
        }
    }
    let Some(name) = target.as_str() else { return Vec::new() };
    if let Some(region) = region_of_balancer(name) {
        return vec![reader.outside(resource, Kind::LoadBalancer, name, region)];
    }
    let records = reader.named.get(&(Kind::Record, host(name).to_owned()));
    let ty = text(record, &["Type"]).filter(|ty| *ty != "CNAME");
    let of_type =
        |id: &&VertexId| ty.is_none() || reader.graph[**id].facts.get("type").map(String::as_str) == ty;
    records.into_iter().flatten().filter(of_type).copied().collect()
}

/// The region in a load balancer's name: `….eu-west-1.elb.amazonaws.com`, and `….elb.eu-west-1.amazonaws.com` of network ones.
fn region_of_balancer(name: &str) -> Option<&str> {
    let name = host(name).strip_suffix(".amazonaws.com")?;
    let mut labels = name.rsplit('.');
    match (labels.next()?, labels.next()?) {
        ("elb", region) | (region, "elb") => Some(region),
        _ => None,
    }
}

/// A name without the dot that ends it.
fn host(name: &str) -> &str {
    name.trim_end_matches('.')
}
