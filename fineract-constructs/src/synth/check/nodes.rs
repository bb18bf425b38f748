//! Clusters and their groups of nodes, whoever wrote them: a construct or a program's own resources.

use std::collections::BTreeSet;

use fineract_core::{Code, Diag, Doc, NodeId, Severity};

use super::resource::{Resource, of_type, referred};
use crate::synth::finish::Program;

pub(super) static NO_NAMES: Code = Code {
    id: "NET-012",
    title: "a cluster in a network without names",
    severity: Severity::Error,
    explanation: "Nodes find the API server of their cluster by a private name. In a VPC without DNS, or without host names, they \
never join (VPC-2).\n\nSet `EnableDnsSupport` and `EnableDnsHostnames`: every network of the library has both.",
};

pub(super) static SAID_TWICE: Code = Code {
    id: "NG-003",
    title: "what a group of nodes can't say",
    severity: Severity::Error,
    explanation: "A group with a launch template takes its disks, its access and its image from there: EKS refuses `DiskSize`, \
`RemoteAccess` or instance types that both name (NG-3). And there is no image of Amazon Linux 2 for a supported version \
of Kubernetes (NG-5).",
};

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for cluster in of_type(program, "AWS::EKS::Cluster") {
        check_names(cluster, findings);
    }
    for group in of_type(program, "AWS::EKS::Nodegroup") {
        check_group(group, findings);
    }
}

fn check_names(cluster: Resource, findings: &mut Vec<Diag>) {
    let program = cluster.program;
    let property = |node: NodeId, name| program.tree[node].as_leaf().and_then(|leaf| leaf.body.at(&[name]));
    let subnets = cluster.items(&["ResourcesVpcConfig", "SubnetIds"]).iter().filter_map(referred);
    let networks: BTreeSet<_> = subnets.filter_map(|subnet| referred(property(subnet, "VpcId")?)).collect();
    for vpc in networks {
        let off = if property(vpc, "EnableDnsSupport") == Some(&Doc::Bool(false)) {
            "EnableDnsSupport"
        } else if matches!(property(vpc, "EnableDnsHostnames"), None | Some(Doc::Bool(false))) {
            "EnableDnsHostnames"
        } else {
            continue;
        };
        let diag = cluster.diag(&NO_NAMES, format!("its network has no `{off}`"));
        let diag = diag.related(program.tree.origin(vpc), "the network");
        findings.push(diag.help(format!("set `{off}` to `true`")));
    }
}

fn check_group(group: Resource, findings: &mut Vec<Diag>) {
    let old = group.text(&["AmiType"]).filter(|image| image.starts_with("AL2_"));
    let template = group.get(&["LaunchTemplate"]);
    let of_template = ["DiskSize", "RemoteAccess"].into_iter();
    let of_template = of_template.filter(|property| template.is_some() && group.get(&[property]).is_some());
    let node = template.and_then(|template| template.at(&["Id"]).and_then(referred));
    let data = node.and_then(|node| {
        group.program.tree[node].as_leaf()?.body.at(&["LaunchTemplateData", "InstanceType"])
    });
    let twice = data.filter(|_| !group.items(&["InstanceTypes"]).is_empty()).map(|_| "InstanceTypes");
    for property in of_template.chain(twice) {
        let diag = group.diag(&SAID_TWICE, format!("it has a launch template and `{property}`"));
        findings.push(diag.help(format!("say it in the launch template, and leave `{property}` out")));
    }
    if let Some(image) = old {
        let diag = group.diag(&SAID_TWICE, format!("there are no images `{image}` for its version"));
        findings.push(diag.help("take `AL2023_x86_64_STANDARD`"));
    }
}
