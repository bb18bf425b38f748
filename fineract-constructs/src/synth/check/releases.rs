//! The charts of a cluster: who reaches them, who else installs the same, and on which ports they listen.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Doc, Expr, NodeId, Severity, Slot, UnitKind};

use crate::k8s::{mirror_of, pod_template};
use crate::synth::finish::Program;

pub(super) static VERSION: Code = Code {
    id: "HELM-001",
    title: "a chart of no fixed version",
    severity: Severity::Error,
    explanation: "A range such as `^1.2` or `1.x` is another chart whenever its repository changes: two clusters get \
different ones, and an output that was reviewed is not what is installed.\n\nName the whole version: `1.2.3`.",
};

pub(super) static OUT_OF_REACH: Code = Code {
    id: "CAL-003",
    title: "a webhook that the control plane can't call",
    severity: Severity::Error,
    explanation: "The control plane of EKS is outside of the overlay that pods have their addresses in, and can't open \
connections to them. An admission webhook or an aggregated API in a pod is never answered: what it must admit is refused, \
and its API is unavailable (CAL-3).\n\n\
Let it run in the network of its node: `.host_network(\"webhook.hostNetwork\")`, on a port that no other has there: \
`.host_port(\"webhook.port\", 9543)`.",
};

pub(super) static TWICE: Code = Code {
    id: "PLT-001",
    title: "a component with two owners",
    severity: Severity::Error,
    explanation: "A component of the cluster is installed by two: an add-on of EKS and a chart, or two charts (D17). Each \
sets back what the other changes, and deleting one deletes what the other needs.\n\nLeave one of them out.",
};

pub(super) static PORT: Code = Code {
    id: "PLT-002",
    title: "a port of a node that two want",
    severity: Severity::Error,
    explanation: "What runs in the network of its node shares the node's ports with the kubelet, kube-proxy, Calico and \
with each other. Who comes second fails to start, or is never scheduled to a node that has the first.\n\n\
Give one of them another port: `.host_port(\"webhook.port\", 9543)`.",
};

pub(super) static PAST_MIRROR: Code = Code {
    id: "ECR-004",
    title: "an image past the mirror",
    severity: Severity::Error,
    explanation: "Nodes of the cluster pull others' images from copies in ECR. One that comes from elsewhere can't be pulled while that \
registry is down, and is another image as soon as somebody moves its tag there.\n\nAdd its registry to the `ImageMirror`; of a chart, \
name the images and the values that hold them: `Chart::images`.",
};

pub(super) static AUTOSCALER: Code = Code {
    id: "CA-001",
    title: "an autoscaler of another cluster",
    severity: Severity::Error,
    explanation: "The cluster autoscaler simulates the scheduler of its own Kubernetes version, so its minor version is \
that of the cluster; and it finds its groups of nodes by tags with the cluster's name (D18). Without the name it resizes \
nothing, or the nodes of another cluster.\n\nSet `image.tag` to a version of the cluster's minor version, and \
`autoDiscovery.clusterName` to the cluster's name.",
};

pub(super) static NOBODY_FETCHES: Code = Code {
    id: "K8S-035",
    title: "a secret that nobody fetches",
    severity: Severity::Error,
    explanation: "The controller of External Secrets works in the namespace of the cluster's services alone, so that it can neither read \
what other namespaces keep nor become their service accounts. An `ExternalSecret` elsewhere stays without its secret, and pods that \
want it don't start.\n\nPut it into that namespace, or name another one for the cluster's services: `EksCluster::namespace`.",
};

/// Charts whose pods the control plane calls, whatever the program says. Source: the charts' documents.
const CALLED: [&str; 10] = [
    "aws-load-balancer-controller",
    "cert-manager",
    "external-secrets",
    "gatekeeper",
    "keda",
    "kyverno",
    "metrics-server",
    "prometheus-adapter",
    "vertical-pod-autoscaler",
    "vpa",
];

/// Ports that every node has in use. Source: Kubernetes, "Ports and Protocols"; Calico, "System requirements"; the EFS
/// driver's manifest.
const NODE_PORTS: [(u16, &str); 10] = [
    (5443, "the API server of Calico"),
    (5473, "Typha"),
    (9098, "Typha"),
    (9099, "Felix"),
    (9809, "the EFS driver"),
    (10248, "the kubelet"),
    (10249, "kube-proxy"),
    (10250, "the kubelet"),
    (10255, "the kubelet"),
    (10256, "kube-proxy"),
];

/// One component under several names: the chart's, and the add-on's or another chart's.
const ALIASES: [(&str, &str); 2] = [("aws-vpc-cni", "vpc-cni"), ("vertical-pod-autoscaler", "vpa")];

struct Release<'a> {
    node: NodeId,
    cluster: &'a str,
    kubernetes: &'a str,
    chart: &'a str,
    body: &'a Doc,
}

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let releases = releases(program);
    let mut owners = add_ons(program);
    let mut ports: BTreeMap<(&str, u16), (NodeId, &str)> = BTreeMap::new();
    for release in &releases {
        version(program, release, findings);
        reach(program, release, findings);
        twice(program, release, &mut owners, findings);
        port(program, release, &mut ports, findings);
        match release.chart {
            "cluster-autoscaler" => autoscaler(program, release, findings),
            "external-secrets" => fetched(program, release, findings),
            _ => {}
        }
    }
    deployed_autoscalers(program, findings);
    past_mirrors(program, findings);
}

fn releases(program: &Program) -> Vec<Release<'_>> {
    let bundles = program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Bundle);
    let of = |bundle: &NodeId| {
        let settings = &program.unit(*bundle).settings;
        let text = |key| settings.get(key).and_then(Doc::as_str).unwrap_or_default();
        let (cluster, kubernetes) = (text("cluster"), text("kubernetes"));
        program.slot(*bundle, Slot::Release).map(move |node| {
            let leaf = program.leaf(node);
            Release { node, cluster, kubernetes, chart: &leaf.ty, body: &leaf.body }
        })
    };
    let mut releases: Vec<_> = bundles.flat_map(of).collect();
    releases.sort_by_key(|release| release.node);
    releases
}

/// The add-ons of EKS by cluster and component.
pub(super) fn add_ons(program: &Program) -> BTreeMap<(&str, &str), NodeId> {
    let stacks = program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack);
    let resources = stacks.flat_map(|stack| program.slot(*stack, Slot::Resource));
    let add_ons = resources.filter_map(|node| {
        let leaf = program.leaf(node);
        if leaf.ty != "AWS::EKS::Addon" {
            return None;
        }
        let cluster = match leaf.body.at(&["ClusterName"])? {
            Doc::Str(name) => name,
            Doc::Expr(expr) => match &**expr {
                Expr::Ref(cluster) => program.leaf(*cluster).body.at(&["Name"])?.as_str()?,
                _ => return None,
            },
            _ => return None,
        };
        Some(((cluster, component(leaf.body.at(&["AddonName"])?.as_str()?)), node))
    });
    add_ons.collect()
}

fn component(name: &str) -> &str {
    ALIASES.iter().find(|(alias, _)| *alias == name).map_or(name, |(_, name)| name)
}

fn version(program: &Program, release: &Release, findings: &mut Vec<Diag>) {
    let version = release.body.at(&["version"]).and_then(Doc::as_str).unwrap_or_default();
    let numbers: Vec<&str> = version.trim_start_matches('v').splitn(3, '.').collect();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let patch = |text: &str| digits(text.split(['-', '+']).next().unwrap_or_default());
    let whole = matches!(numbers[..], [major, minor, last] if digits(major) && digits(minor) && patch(last));
    if !whole {
        let message = format!("`{version}` is not one version of `{}`", release.chart);
        findings.push(
            program.diag(&VERSION, release.node, message).help("name the whole version, such as `1.2.3`"),
        );
    }
}

fn reach(program: &Program, release: &Release, findings: &mut Vec<Diag>) {
    let says = |key| release.body.at(&[key]) == Some(&Doc::Bool(true));
    if (says("calledByControlPlane") || CALLED.contains(&release.chart)) && !says("hostNetwork") {
        let message = format!("the control plane calls `{}`, and its pods are in the overlay", release.chart);
        let help =
            "let it run in the network of its node: `.host_network(…)` with the path of the chart's value";
        findings.push(program.diag(&OUT_OF_REACH, release.node, message).help(help));
    }
}

fn twice<'a>(
    program: &Program,
    release: &Release<'a>,
    owners: &mut BTreeMap<(&'a str, &'a str), NodeId>,
    findings: &mut Vec<Diag>,
) {
    let component = component(release.chart);
    if let Some(first) = owners.insert((release.cluster, component), release.node) {
        let owner = match program.leaf(first).slot {
            Slot::Release => "another chart",
            _ => "an add-on of EKS",
        };
        let message = format!("`{component}` of cluster `{}` is installed by {owner} too", release.cluster);
        let diag = program.diag(&TWICE, release.node, message);
        let diag = diag.related(program.tree.origin(first), "installed here");
        findings.push(diag.help("leave one of them out"));
    }
}

fn port<'a>(
    program: &Program,
    release: &Release<'a>,
    taken: &mut BTreeMap<(&'a str, u16), (NodeId, &'a str)>,
    findings: &mut Vec<Diag>,
) {
    let ports = release.body.at(&["hostPorts"]).and_then(Doc::as_list).unwrap_or_default();
    let ports = ports.iter().filter_map(|port| match port {
        Doc::Int(number) => u16::try_from(*number).ok(),
        _ => None,
    });
    for port in ports {
        let by_node = NODE_PORTS.iter().find(|(number, _)| *number == port).map(|(_, owner)| *owner);
        let by_chart = taken.insert((release.cluster, port), (release.node, release.chart));
        let owner = match (by_node, by_chart) {
            (Some(owner), _) => owner.to_owned(),
            (None, Some((_, chart))) => format!("`{chart}`"),
            (None, None) => continue,
        };
        let message = format!("`{}` wants port {port} of its node, which {owner} has", release.chart);
        let mut diag = program.diag(&PORT, release.node, message);
        if let Some((first, _)) = by_chart {
            diag = diag.related(program.tree.origin(first), "taken here");
        }
        findings.push(diag.help("give one of them another port: `.host_port(…)`"));
    }
}

fn autoscaler(program: &Program, release: &Release, findings: &mut Vec<Diag>) {
    let text = |path: &[&str]| release.body.at(path).and_then(Doc::as_str);
    let tag = text(&["values", "image", "tag"]).unwrap_or_default();
    if minor(tag) != release.kubernetes {
        let message = match tag {
            "" => "the chart's own version of the autoscaler is taken, whatever it is".to_owned(),
            tag => format!("the autoscaler is `{tag}` and the cluster {}", release.kubernetes),
        };
        let help = format!("set `image.tag` to a version `v{}.…`", release.kubernetes);
        findings.push(program.diag(&AUTOSCALER, release.node, message).help(help));
    }
    let cluster = text(&["values", "autoDiscovery", "clusterName"]);
    if cluster != Some(release.cluster) {
        let message = match cluster {
            None => "the autoscaler looks for the nodes of no cluster".to_owned(),
            Some(other) => format!("the autoscaler looks for the nodes of `{other}`"),
        };
        let help = format!("set `autoDiscovery.clusterName` to `{}`", release.cluster);
        findings.push(program.diag(&AUTOSCALER, release.node, message).help(help));
    }
}

/// What the controller of External Secrets doesn't look at, where it looks at one namespace.
fn fetched(program: &Program, release: &Release, findings: &mut Vec<Diag>) {
    let Some(fetched) = release.body.at(&["values", "scopedNamespace"]).and_then(Doc::as_str) else { return };
    let is_here = |unit: &&NodeId| {
        let unit = program.unit(**unit);
        let cluster = unit.settings.get("cluster").and_then(Doc::as_str);
        unit.kind == UnitKind::Bundle && cluster == Some(release.cluster)
    };
    for node in program.units.iter().filter(is_here).flat_map(|unit| program.slot(*unit, Slot::Object)) {
        let text = |path: &[&str]| program.leaf(node).body.at(path).and_then(Doc::as_str).unwrap_or_default();
        let namespace = text(&["metadata", "namespace"]);
        let is_of_it = text(&["apiVersion"]).starts_with("external-secrets.io/");
        if is_of_it && text(&["kind"]) == "ExternalSecret" && namespace != fetched {
            let message = format!(
                "`{}` is in `{namespace}`, and the controller works in `{fetched}`",
                text(&["metadata", "name"])
            );
            let help = format!("put it into `{fetched}`, or name `{namespace}` for the cluster's services");
            findings.push(program.diag(&NOBODY_FETCHES, node, message).help(help));
        }
    }
}

/// Images that clusters with a mirror pull from elsewhere.
fn past_mirrors(program: &Program, findings: &mut Vec<Diag>) {
    let mut past = |node, what: String| {
        let help = "add its registry to the `ImageMirror`, or name the images of the chart: `Chart::images`";
        findings.push(program.diag(&PAST_MIRROR, node, what).help(help));
    };
    let is_private = |image: &str| image.contains(".dkr.ecr.");
    for &unit in program.units.iter().filter(|unit| mirror_of(program.unit(**unit)).is_some()) {
        for node in program.slot(unit, Slot::Release) {
            let leaf = program.leaf(node);
            let list = |key| leaf.body.at(&[key]).and_then(Doc::as_list).unwrap_or_default();
            if list("images").is_empty() && !list("pods").is_empty() {
                past(node, format!("nobody says what the images of the chart `{}` are", leaf.ty));
            }
            for path in list("images").iter().filter_map(Doc::as_str) {
                let keys: Vec<&str> = std::iter::once("values").chain(path.split('.')).collect();
                if let Some(image) = leaf.body.at(&keys).and_then(Doc::as_str).filter(|it| !is_private(it)) {
                    past(node, format!("`{}` has `{image}` from elsewhere than the mirror", leaf.ty));
                }
            }
        }
        for node in program.slot(unit, Slot::Object) {
            let leaf = program.leaf(node);
            let kind = leaf.body.at(&["kind"]).and_then(Doc::as_str).unwrap_or_default();
            let Some(pod) = pod_template(kind, &leaf.body) else { continue };
            let lists = ["initContainers", "containers"].into_iter();
            let lists = lists.filter_map(|key| pod.at(&["spec", key])?.as_list());
            let images = lists.flatten().filter_map(|container| container.at(&["image"])?.as_str());
            for image in images.filter(|image| !is_private(image)) {
                past(node, format!("`{image}` comes from elsewhere than the mirror"));
            }
        }
    }
}

/// Autoscalers that no chart installs.
fn deployed_autoscalers(program: &Program, findings: &mut Vec<Diag>) {
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Bundle) {
        let settings = &program.unit(unit).settings;
        let text = |key| settings.get(key).and_then(Doc::as_str).unwrap_or_default();
        let (cluster, kubernetes) = (text("cluster"), text("kubernetes"));
        for node in program.slot(unit, Slot::Object) {
            let containers = program.leaf(node).body.at(&["spec", "template", "spec", "containers"]);
            for container in containers.and_then(Doc::as_list).unwrap_or_default() {
                let image = container.at(&["image"]).and_then(Doc::as_str).unwrap_or_default();
                let Some(("cluster-autoscaler", tag)) =
                    image.rsplit('/').next().and_then(|name| name.split_once(':'))
                else {
                    continue;
                };
                if minor(tag) != kubernetes {
                    let message = format!("the autoscaler is `{tag}` and the cluster {kubernetes}");
                    let help = format!("take a version `v{kubernetes}.…`");
                    findings.push(program.diag(&AUTOSCALER, node, message).help(help));
                }
                let words = ["command", "args"]
                    .into_iter()
                    .filter_map(|key| container.at(&[key])?.as_list())
                    .flatten();
                let discovery =
                    words.filter_map(Doc::as_str).find(|word| word.contains("node-group-auto-discovery"));
                if !discovery
                    .is_some_and(|word| word.contains(&format!("k8s.io/cluster-autoscaler/{cluster}")))
                {
                    let message =
                        format!("the autoscaler doesn't look for the nodes of `{cluster}` by their tags");
                    let help = format!(
                        "add `--node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/{cluster}`"
                    );
                    findings.push(program.diag(&AUTOSCALER, node, message).help(help));
                }
            }
        }
    }
}

/// The minor version of a tag: `1.35` of `v1.35.2`.
fn minor(tag: &str) -> &str {
    tag.trim_start_matches('v').rsplit_once('.').map_or("", |(minor, _)| minor)
}
