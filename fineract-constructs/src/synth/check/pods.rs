//! What pods run: images of fixed versions, databases that are one, targets that can be reached.

use fineract_core::{Code, Diag, Doc, NodeId, Severity, Slot, UnitKind};

use crate::k8s::{ImageRef, ObjectName, pod_template};
use crate::synth::finish::Program;

pub(super) static UNFIXED_IMAGE: Code = Code {
    id: "IMG-004",
    title: "a pod of no fixed version",
    severity: Severity::Error,
    explanation: "The image has neither a tag that stays nor a digest (D21). What runs depends on when a node pulled it: two \
pods of one deployment can run different versions, and going back to an earlier manifest goes back to nothing.\n\n\
Name the version: `postgres:17.11`, or a digest.",
};

pub(super) static UNRELATED: Code = Code {
    id: "ICD-001",
    title: "several databases behind one name",
    severity: Severity::Error,
    explanation: "A plain database in several pods is several databases: none knows of the others, each has a volume of its \
own, and a client that connects again finds other data (D26). Replication takes an operator, or a managed service.\n\n\
Run one pod: `Postgres` and `Redis` of `constructs::data::incluster` have no number of pods.",
};

pub(super) static IP_TARGET: Code = Code {
    id: "CAL-004",
    title: "a load balancer that is to reach pods of an overlay",
    severity: Severity::Error,
    explanation: "Pods have addresses of the overlay, which exist in the cluster alone (D10). A load balancer of the VPC \
can't reach them: target type `ip` registers targets that are never healthy (CAL-4, ELB-10).\n\n\
Use target type `instance`: the load balancer calls a port of the nodes, and the node brings the traffic to the pod.",
};

/// Images of plain databases and caches, by the last part of their repository. Source: docker-library/official-images.
const PLAIN: [&str; 7] = ["mariadb", "memcached", "mongo", "mysql", "postgres", "redis", "valkey"];

/// Annotations of the load balancer controller that say a target type. Source: its documents on annotations.
const TARGET_TYPES: [&str; 2] =
    ["alb.ingress.kubernetes.io/target-type", "service.beta.kubernetes.io/aws-load-balancer-nlb-target-type"];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Bundle) {
        for node in program.slot(unit, Slot::Object) {
            let object = &program.leaf(node).body;
            let name = ObjectName::of(object);
            let images = images(&name.kind, object);
            fixed(program, node, &name, &images, findings);
            related(program, node, &name, object, &images, findings);
            reachable(program, node, &name, object, findings);
        }
    }
}

/// The images of the pods that an object makes.
fn images<'a>(kind: &str, object: &'a Doc) -> Vec<&'a str> {
    let pod = pod_template(kind, object).and_then(|template| template.at(&["spec"]));
    let containers =
        ["initContainers", "containers"].into_iter().filter_map(|list| pod?.at(&[list])?.as_list());
    containers.flatten().filter_map(|container| container.at(&["image"])?.as_str()).collect()
}

fn fixed(program: &Program, node: NodeId, name: &ObjectName, images: &[&str], findings: &mut Vec<Diag>) {
    // An image that is missing has been reported by its construct.
    for image in images.iter().filter(|image| !image.is_empty()) {
        if let Err(error) = ImageRef::parse(*image) {
            let message = format!("{} `{}`: {error}", name.kind, name.name);
            let help = "name the version: a tag that is never moved, or a digest";
            findings.push(program.diag(&UNFIXED_IMAGE, node, message).help(help));
        }
    }
}

fn related(
    program: &Program,
    node: NodeId,
    name: &ObjectName,
    object: &Doc,
    images: &[&str],
    findings: &mut Vec<Diag>,
) {
    let Some(Doc::Int(replicas @ 2..)) = object.at(&["spec", "replicas"]) else { return };
    let plain = images.iter().find_map(|image| {
        let repository = image.split('@').next()?.rsplit('/').next()?.split(':').next()?;
        PLAIN.contains(&repository).then_some(repository)
    });
    if let Some(plain) = plain {
        let message =
            format!("{} `{}` is {replicas} {plain}s that know nothing of each other", name.kind, name.name);
        findings
            .push(program.diag(&UNRELATED, node, message).help("set `replicas` to 1, or use an operator"));
    }
}

fn reachable(program: &Program, node: NodeId, name: &ObjectName, object: &Doc, findings: &mut Vec<Diag>) {
    let binding = object.at(&["spec", "targetType"]).filter(|_| name.kind == "TargetGroupBinding");
    let annotations = TARGET_TYPES.iter().filter_map(|key| object.at(&["metadata", "annotations", key]));
    for target in binding.into_iter().chain(annotations) {
        if target.as_str() == Some("ip") {
            let message = format!("{} `{}` has target type `ip`", name.kind, name.name);
            findings.push(program.diag(&IP_TARGET, node, message).help("use target type `instance`"));
        }
    }
}
