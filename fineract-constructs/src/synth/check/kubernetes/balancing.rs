//! Bindings of Services to target groups that stacks make.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Code, Doc, NodeId, Severity, Slot, UnitKind};

use super::Report;
use super::cluster::{Cluster, list};
use crate::aws::Cidr;
use crate::synth::check::resource::{of_type, referred};
use crate::synth::finish::Program;

pub(super) static TARGET_TYPE: Code = Code {
    id: "K8S-014",
    title: "pods as targets where they have no address of the VPC",
    severity: Severity::Error,
    explanation: "A target of type `ip` is an address of the VPC. Under Calico's overlay pods have addresses of the pool \
(CAL-4, D10), so every target is unhealthy: the network plugin must give pods addresses of network interfaces.\n\n\
Bind nodes: `.target_type(TargetGroupBindingSpec::TARGET_TYPE_INSTANCE)`, with a Service of type `NodePort`.",
};

pub(super) static TARGET_GROUP: Code = Code {
    id: "K8S-015",
    title: "target group that no stack makes",
    severity: Severity::Error,
    explanation: "A TargetGroupBinding names a target group that no stack of the cluster's region and account makes, or one \
of another type: the controller waits for it, and no request reaches the service.\n\nExpose the service in the edge stack \
of its region, where the group is made. Of one that another program makes say so: `made_elsewhere(scope, bundle, \
\"TargetGroup\", \"\", name)`.",
};

/// The types of target groups, by region, account and name.
pub(super) type TargetGroups<'a> = BTreeMap<(&'a str, &'a str, &'a str), Option<&'a str>>;

pub(super) fn target_groups(program: &Program) -> TargetGroups<'_> {
    let mut groups = TargetGroups::new();
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack) {
        let place = &program.unit(unit).place;
        for node in program.slot(unit, Slot::Resource) {
            let leaf = program.leaf(node);
            if leaf.ty == "AWS::ElasticLoadBalancingV2::TargetGroup"
                && let Some(name) = leaf.body.at(&["Name"]).and_then(Doc::as_str)
            {
                let ty = leaf.body.at(&["TargetType"]).and_then(Doc::as_str);
                groups.insert((place.region, &place.account, name), ty);
            }
        }
    }
    groups
}

/// The subnets of application load balancers, by region, account and name of the target groups behind: what pods see as the
/// source of requests. A network load balancer shows the addresses of clients.
pub(super) type Balancers<'a> = BTreeMap<(&'a str, &'a str, &'a str), BTreeSet<Cidr>>;

pub(super) fn balancers(program: &Program) -> Balancers<'_> {
    let mut balancers = Balancers::new();
    let listeners = of_type(program, "AWS::ElasticLoadBalancingV2::Listener")
        .filter_map(|listener| Some((listener, listener.get(&["LoadBalancerArn"]).and_then(referred)?)));
    let rules = of_type(program, "AWS::ElasticLoadBalancingV2::ListenerRule").filter_map(|rule| {
        let listener = referred(rule.get(&["ListenerArn"])?)?;
        Some((rule, referred(program.leaf(listener).body.at(&["LoadBalancerArn"])?)?))
    });
    for (resource, balancer) in listeners.chain(rules) {
        let balancer = &program.leaf(balancer).body;
        if balancer.at(&["Type"]).and_then(Doc::as_str).unwrap_or("application") != "application" {
            continue;
        }
        let subnets = list(balancer.at(&["Subnets"])).iter().filter_map(|subnet| {
            Cidr::parse(program.leaf(referred(subnet)?).body.at(&["CidrBlock"])?.as_str()?).ok()
        });
        let subnets: BTreeSet<_> = subnets.collect();
        let place = &program.unit(resource.unit).place;
        resource.properties.walk(&mut |doc| {
            let Some(target) = referred(doc).map(|node| program.leaf(node)) else { return };
            let is_group = target.ty == "AWS::ElasticLoadBalancingV2::TargetGroup";
            if let Some(name) = target.body.at(&["Name"]).and_then(Doc::as_str).filter(|_| is_group) {
                balancers.entry((place.region, &*place.account, name)).or_default().extend(&subnets);
            }
        });
    }
    balancers
}

pub(super) fn check(cluster: &Cluster, groups: &TargetGroups, report: &mut Report) {
    let overlay = has_overlay(cluster);
    let mut missing: Vec<(NodeId, &str)> = Vec::new();
    let mut known = BTreeSet::new();
    for binding in cluster.of_kind("TargetGroupBinding") {
        let ty = binding.text(&["spec", "targetType"]).unwrap_or("instance");
        if ty == "ip" && overlay {
            let message =
                format!("{} takes pods as targets, and their addresses are Calico's", binding.title());
            report.add(&TARGET_TYPE, &binding, message, "bind nodes: target type `instance`");
        }
        let Some(name) = binding.text(&["spec", "targetGroupName"]) else { continue };
        match groups.get(&(cluster.place.region, &*cluster.place.account, name)) {
            None if cluster.elsewhere.contains(&["TargetGroup", "", name]) => {}
            None => missing.push((binding.node, name)),
            Some(Some(of_group)) if *of_group != ty => {
                let message =
                    format!("{} binds targets of type {ty}, and `{name}` takes {of_group}", binding.title());
                report.add(&TARGET_GROUP, &binding, message, "give both the same type");
            }
            Some(_) => drop(known.insert(name)),
        }
    }
    // One finding where a cluster has no edge at all.
    let all = missing.len() > 1 && known.is_empty();
    for &(node, name) in missing.iter().take(if all { 1 } else { usize::MAX }) {
        let message = if all {
            format!("no stack makes any of the {} target groups that `{}` binds", missing.len(), cluster.name)
        } else {
            format!("no stack in {} makes the target group `{name}`", cluster.place.region)
        };
        let diag = report.program.diag(&TARGET_GROUP, node, message);
        report.findings.push(diag.help("expose the service in the edge stack of its region"));
    }
}

/// Whether pods have addresses of Calico's own.
fn has_overlay(cluster: &Cluster) -> bool {
    cluster.of_kind("Installation").any(|calico| calico.text(&["spec", "cni", "type"]) == Some("Calico"))
}
