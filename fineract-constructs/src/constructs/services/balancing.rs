//! How traffic gets from the load balancer, or from the cluster, to the pods.

use fineract_core::Scope;
use fineract_kube::core_v1::{Service, ServicePort, ServiceSpec};
use fineract_kube::elbv2::{ServiceReference, TargetGroupBinding, TargetGroupBindingSpec};
use fineract_kube::meta_v1::LabelSelector;

use super::spec::Spec;
use crate::constructs::compute::NodeRole;

/// Adds the Service, and the binding of its nodes to the target group, where the edge stack owns one.
pub(super) fn add(spec: &Spec, bundle: &mut Scope) {
    let name = spec.service.port.scheme.port_name();
    let port = ServicePort::new(spec.service.port.number).name(name).target_port(name);
    let service = ServiceSpec::new().selector(spec.selecting()).ports([port]);
    let service = if spec.is_balanced() {
        // Only a node that runs a pod answers the load balancer, and the pod sees who calls.
        service.r#type("NodePort").external_traffic_policy("Local")
    } else {
        service.r#type("ClusterIP")
    };
    bundle.add("service", spec.object(Service::new(&spec.name)).spec(service));
    let second = format!("{}-internal", spec.name);
    let groups = [
        ("binding", spec.name.as_str(), spec.target_group()),
        ("internal", &second, spec.internal_target_group()),
    ];
    for (id, name, group) in groups {
        if let Some(group) = group {
            bundle.add(id, spec.object(TargetGroupBinding::new(name)).spec(binding(spec, group)));
        }
    }
}

fn binding(spec: &Spec, target_group: String) -> TargetGroupBindingSpec {
    let nodes = LabelSelector::new().match_labels([(NodeRole::LABEL, NodeRole::Private.name())]);
    // Calico's pods have no address of the VPC, so nodes are the targets (CAL-4, D10).
    TargetGroupBindingSpec::new(ServiceReference::new(spec.name.as_str(), spec.service.port.number))
        .target_group_name(target_group)
        .target_type(TargetGroupBindingSpec::TARGET_TYPE_INSTANCE)
        .node_selector(nodes)
}
