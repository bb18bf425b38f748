//! Services of ECS against the tasks that they run, and against their load balancers.

use fineract_core::{Diag, Doc};

use super::pairs::disagree;
use super::resource::{Resource, all_at, of_type};
use crate::synth::finish::Program;

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for service in of_type(program, "AWS::ECS::Service") {
        if let Some(task) = service.partner(&["TaskDefinition"], "AWS::ECS::TaskDefinition") {
            runs(service, task, findings);
            for balancer in service.items(&["LoadBalancers"]) {
                checked(service, task, balancer, findings);
            }
        }
    }
}

/// A service runs tasks as their definition lets it. Source: Amazon ECS API reference, `CreateService`.
fn runs(service: Resource, task: Resource, findings: &mut Vec<Diag>) {
    let has_interfaces = task.text(&["NetworkMode"]) == Some("awsvpc");
    if has_interfaces && service.get(&["NetworkConfiguration"]).is_none() {
        let message = "its tasks have a network interface each, and it says no network for them".to_owned();
        findings.push(disagree(service, task, message, "set `NetworkConfiguration`"));
    }
    let takes = task.items(&["RequiresCompatibilities"]);
    if service.text(&["LaunchType"]) == Some("FARGATE")
        && !takes.is_empty()
        && !takes.contains(&Doc::from("FARGATE"))
    {
        let message = "it runs on Fargate, and its tasks aren't compatible with that".to_owned();
        findings.push(disagree(service, task, message, "add `FARGATE` to `RequiresCompatibilities`"));
    }
}

/// A container whose port is chosen on the machine is checked at the port of its traffic.
fn checked(service: Resource, task: Resource, balancer: &Doc, findings: &mut Vec<Diag>) {
    let group = balancer.at(&["TargetGroupArn"]).and_then(super::resource::referred);
    let group = group.and_then(|node| {
        of_type(service.program, "AWS::ElasticLoadBalancingV2::TargetGroup").find(|it| it.node == node)
    });
    let Some((group, port)) = group.and_then(|group| Some((group, group.get(&["HealthCheckPort"])?))) else {
        return;
    };
    let (name, at) = (balancer.at(&["ContainerName"]), balancer.at(&["ContainerPort"]));
    let containers = task.items(&["ContainerDefinitions"]).iter().filter(|it| it.at(&["Name"]) == name);
    let mut mappings = containers.flat_map(|container| all_at(container, &["PortMappings", "*"]));
    let chosen = |mapping: &&Doc| {
        mapping.at(&["ContainerPort"]) == at
            && mapping.at(&["HostPort"]).is_none_or(|port| *port == Doc::Int(0))
    };
    let on_machines = task.text(&["NetworkMode"]).is_none_or(|mode| mode == "bridge");
    if on_machines && mappings.any(|mapping| chosen(&mapping)) && port.as_str() != Some("traffic-port") {
        let message = "its container has another port on each machine, and is checked at one port".to_owned();
        findings.push(disagree(service, group, message, "set `HealthCheckPort` to `traffic-port`"));
    }
}
