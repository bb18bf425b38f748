//! Node groups: what their nodes have, and which pods they take.

use std::collections::BTreeMap;

use fineract_core::{Doc, Expr, Slot, UnitKind};

use super::cluster::{Labels, labels, list, number};
use super::quantity::Amount;
use super::selectors;
use crate::synth::finish::Program;

/// A managed node group.
pub(in crate::synth) struct NodeGroup<'a> {
    pub(super) name: &'a str,
    pub(super) labels: Labels<'a>,
    pub(super) taints: Vec<Taint<'a>>,
    pub(super) architecture: &'static str,
    /// What pods can have of the smallest of its instance types, if that is known.
    pub(super) allocatable: Option<Amount>,
    /// How many pods each of its nodes takes.
    pub(super) places: i64,
    pub(super) instance_type: &'a str,
    pub(super) min: i64,
    pub(super) max: i64,
}

pub(super) struct Taint<'a> {
    key: &'a str,
    value: &'a str,
    effect: &'a str,
}

/// What pods say about the nodes that they run on.
#[derive(Default)]
pub(super) struct Placement<'a> {
    labels: Labels<'a>,
    tolerations: &'a [Doc],
    /// Of these one must hold, if there are any.
    terms: &'a [Doc],
    /// Whether no taint keeps them away.
    anywhere: bool,
}

/// vCPUs and gibibytes of memory for each, by family. Source: Amazon EC2 instance types.
const FAMILIES: [(&str, i64, &str); 33] = [
    ("c5", 2, AMD),
    ("c5a", 2, AMD),
    ("c6a", 2, AMD),
    ("c6i", 2, AMD),
    ("c7a", 2, AMD),
    ("c7i", 2, AMD),
    ("c8i", 2, AMD),
    ("m5", 4, AMD),
    ("m5a", 4, AMD),
    ("m6a", 4, AMD),
    ("m6i", 4, AMD),
    ("m7a", 4, AMD),
    ("m7i", 4, AMD),
    ("m8i", 4, AMD),
    ("r5", 8, AMD),
    ("r5a", 8, AMD),
    ("r6a", 8, AMD),
    ("r6i", 8, AMD),
    ("r7a", 8, AMD),
    ("r7i", 8, AMD),
    ("r8i", 8, AMD),
    ("c6g", 2, ARM),
    ("c7g", 2, ARM),
    ("c8g", 2, ARM),
    ("m6g", 4, ARM),
    ("m7g", 4, ARM),
    ("m8g", 4, ARM),
    ("r6g", 8, ARM),
    ("r7g", 8, ARM),
    ("r8g", 8, ARM),
    ("r6gd", 8, ARM),
    ("m6gd", 4, ARM),
    ("c6gd", 2, ARM),
];

/// Sizes of burstable instances: vCPUs and gibibytes of memory. Source: Amazon EC2 instance types.
const BURSTABLE: [(&str, i64, i64); 5] =
    [("small", 2, 2), ("medium", 2, 4), ("large", 2, 8), ("xlarge", 4, 16), ("2xlarge", 8, 32)];

/// The label of a node with its architecture.
const ARCHITECTURE: &str = "kubernetes.io/arch";

const AMD: &str = "amd64";
const ARM: &str = "arm64";

/// Network interfaces and addresses of each, by size: the default number of pods is one less for each interface, and two that
/// need no address. Source: amazon-eks-ami, `eni-max-pods.txt`; sizes of a family that have more are taken for these.
const INTERFACES: [(&str, i64, i64); 8] = [
    ("medium", 2, 4),
    ("large", 3, 10),
    ("xlarge", 4, 15),
    ("2xlarge", 4, 15),
    ("4xlarge", 8, 30),
    ("8xlarge", 8, 30),
    ("9xlarge", 8, 30),
    ("12xlarge", 8, 30),
];
/// Those of `t3`, `t3a` and `t4g`.
const BURSTABLE_INTERFACES: [(&str, i64, i64); 5] =
    [("small", 3, 4), ("medium", 3, 6), ("large", 3, 12), ("xlarge", 4, 15), ("2xlarge", 4, 15)];

/// The most pods that EKS itself sets for a node with fewer than 30 vCPUs, and for one with more. Source: EKS user guide, "Choosing
/// an optimal Amazon EC2 node instance type", managed node groups.
const MOST_PODS: (i64, i64) = (110, 250);

/// The node groups that stacks make, by cluster.
pub(super) fn node_groups(program: &Program) -> BTreeMap<&str, Vec<NodeGroup<'_>>> {
    let mut groups: BTreeMap<&str, Vec<NodeGroup>> = BTreeMap::new();
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack) {
        for node in program.slot(unit, Slot::Resource) {
            let leaf = program.leaf(node);
            if leaf.ty == "AWS::EKS::Nodegroup"
                && let Some(cluster) = name(program, leaf.body.at(&["ClusterName"]))
            {
                groups.entry(cluster).or_default().push(NodeGroup::of(program, &leaf.body));
            }
        }
    }
    groups
}

/// A cluster's name, written or taken from the cluster.
fn name<'a>(program: &'a Program, doc: Option<&'a Doc>) -> Option<&'a str> {
    match doc? {
        Doc::Str(name) => Some(name),
        Doc::Expr(expr) => match **expr {
            Expr::Ref(node) => program.tree[node].as_leaf()?.body.at(&["Name"])?.as_str(),
            _ => None,
        },
        _ => None,
    }
}

impl<'a> NodeGroup<'a> {
    fn of(program: &'a Program, doc: &'a Doc) -> Self {
        let text = |path: &[&str]| doc.at(path).and_then(Doc::as_str);
        let types: Vec<&str> = list(doc.at(&["InstanceTypes"])).iter().filter_map(Doc::as_str).collect();
        let of_template =
            || launch_template(program, doc)?.at(&["LaunchTemplateData", "InstanceType"])?.as_str();
        let types = if types.is_empty() { of_template().into_iter().collect() } else { types };
        let smallest =
            types.iter().copied().min_by_key(|ty| capacity(ty).map_or(i64::MAX, |capacity| capacity.memory));
        let taint = |taint: &'a Doc| Taint {
            key: taint.at(&["Key"]).and_then(Doc::as_str).unwrap_or_default(),
            value: taint.at(&["Value"]).and_then(Doc::as_str).unwrap_or_default(),
            effect: taint.at(&["Effect"]).and_then(Doc::as_str).unwrap_or_default(),
        };
        let mut labels = labels(doc.at(&["Labels"]));
        let arm = text(&["AmiType"]).is_some_and(|ty| ty.contains("ARM"));
        let architecture = if arm { ARM } else { AMD };
        labels.insert(ARCHITECTURE, architecture);
        labels.insert("kubernetes.io/os", "linux");
        let places = max_pods(program, doc)
            .unwrap_or_else(|| types.iter().map(|ty| default_pods(ty)).min().unwrap_or(MOST_PODS.0));
        let scaling = |key| number(doc.at(&["ScalingConfig", key])).unwrap_or_default();
        Self {
            name: text(&["NodegroupName"]).unwrap_or("unnamed"),
            labels,
            taints: list(doc.at(&["Taints"])).iter().map(taint).collect(),
            architecture,
            allocatable: smallest.and_then(capacity).map(|capacity| allocatable(capacity, places)),
            places,
            instance_type: smallest.unwrap_or_default(),
            min: scaling("MinSize"),
            max: scaling("MaxSize"),
        }
    }

    /// The instance types that the image of its nodes can't run on.
    pub(super) fn has_other_architecture(&self) -> bool {
        architecture_of(self.instance_type).is_some_and(|architecture| architecture != self.architecture)
    }

    /// Whether the scheduler may put pods on its nodes.
    pub(super) fn takes(&self, placement: &Placement) -> bool {
        let tolerated = |taint: &Taint| {
            let by = |toleration| taint.is_tolerated(toleration);
            taint.effect == "PREFER_NO_SCHEDULE" || placement.tolerations.iter().any(by)
        };
        let holds = |term: &Doc| selectors::takes(term, &self.labels);
        selectors::has_all(&self.labels, &placement.labels)
            && (placement.terms.is_empty() || placement.terms.iter().any(holds))
            && (placement.anywhere || self.taints.iter().all(tolerated))
    }
}

impl<'a> Placement<'a> {
    /// What a pod says.
    pub(super) fn of(pod: &'a Doc) -> Self {
        let terms = pod.at(&[
            "affinity",
            "nodeAffinity",
            "requiredDuringSchedulingIgnoredDuringExecution",
            "nodeSelectorTerms",
        ]);
        Self {
            labels: labels(pod.at(&["nodeSelector"])),
            tolerations: list(pod.at(&["tolerations"])),
            terms: list(terms),
            anywhere: false,
        }
    }

    /// Every node.
    pub(super) fn anywhere() -> Self {
        Self { anywhere: true, ..Self::default() }
    }

    /// The same, but for what is said of processors.
    pub(super) fn of_any_architecture(&self) -> Self {
        let mut labels = self.labels.clone();
        labels.remove(ARCHITECTURE);
        let terms = if self.says_architecture() { &[] } else { self.terms };
        Self { labels, terms, ..*self }
    }

    /// Whether the pods say which processors their image is for.
    pub(super) fn says_architecture(&self) -> bool {
        let of_term = |term: &Doc| {
            let expressions = list(term.at(&["matchExpressions"])).iter();
            expressions.filter_map(|it| it.at(&["key"])?.as_str()).any(|key| key == ARCHITECTURE)
        };
        self.labels.contains_key(ARCHITECTURE) || !self.terms.is_empty() && self.terms.iter().all(of_term)
    }
}

impl Taint<'_> {
    /// Source: Kubernetes, taints and tolerations; NG-2 for the names of effects.
    fn is_tolerated(&self, toleration: &Doc) -> bool {
        let text = |key| toleration.at(&[key]).and_then(Doc::as_str);
        let effect = match self.effect {
            "NO_SCHEDULE" => "NoSchedule",
            "NO_EXECUTE" => "NoExecute",
            _ => "PreferNoSchedule",
        };
        let same_key = text("key").is_none_or(|key| key.is_empty() || key == self.key);
        let same_value =
            text("operator") == Some("Exists") || text("value").unwrap_or_default() == self.value;
        same_key && same_value && text("effect").is_none_or(|wanted| wanted.is_empty() || wanted == effect)
    }
}

fn launch_template<'a>(program: &'a Program, group: &Doc) -> Option<&'a Doc> {
    let Doc::Expr(expr) = group.at(&["LaunchTemplate", "Id"])? else { return None };
    let Expr::Ref(node) = **expr else { return None };
    Some(&program.tree[node].as_leaf()?.body)
}

/// How many pods the user data of the launch template lets the kubelet take: where pods have addresses of an overlay, the
/// interfaces of a node don't bound them.
fn max_pods(program: &Program, group: &Doc) -> Option<i64> {
    let data = launch_template(program, group)?.at(&["LaunchTemplateData", "UserData"])?;
    let mut found = None;
    data.walk(&mut |doc| {
        // YAML and JSON, TOML, and the kubelet's flag.
        for key in ["maxPods", "max-pods"] {
            let mut after = doc.as_str().unwrap_or_default().split(key).skip(1);
            found = found.or_else(|| {
                after.find_map(|rest| {
                    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || "\":=".contains(c));
                    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                    rest[..end].parse::<i32>().ok().map(i64::from)
                })
            });
        }
    });
    found
}

/// How many pods a node takes where nobody says.
fn default_pods(instance_type: &str) -> i64 {
    let is_small = capacity(instance_type).is_some_and(|capacity| capacity.cpu < 30_000);
    let most = if is_small { MOST_PODS.0 } else { MOST_PODS.1 };
    let Some((family, size)) = instance_type.split_once('.') else { return most };
    let table = if matches!(family, "t3" | "t3a" | "t4g") { &BURSTABLE_INTERFACES[..] } else { &INTERFACES };
    let known = table.iter().find(|known| known.0 == size);
    known.map_or(most, |(_, interfaces, addresses)| (interfaces * (addresses - 1) + 2).min(most))
}

fn architecture_of(instance_type: &str) -> Option<&'static str> {
    let family = instance_type.split_once('.')?.0;
    match family {
        "t3" | "t3a" => Some(AMD),
        "t4g" => Some(ARM),
        _ => FAMILIES.iter().find(|known| known.0 == family).map(|known| known.2),
    }
}

/// What an instance has.
fn capacity(instance_type: &str) -> Option<Amount> {
    let (family, size) = instance_type.split_once('.')?;
    let (cores, gibibytes) = if matches!(family, "t3" | "t3a" | "t4g") {
        let (_, cores, gibibytes) = BURSTABLE.iter().find(|known| known.0 == size)?;
        (*cores, *gibibytes)
    } else {
        let each = FAMILIES.iter().find(|known| known.0 == family)?.1;
        let cores = match size {
            "medium" => 1,
            "large" => 2,
            "xlarge" => 4,
            _ => 4 * i64::from(size.strip_suffix("xlarge")?.parse::<u16>().ok()?),
        };
        (cores, cores * each)
    };
    Some(Amount { cpu: cores * 1000, memory: gibibytes * 1024 })
}

/// What is left for pods: the kubelet keeps 6 % of the first core, 1 % of the second, 0.5 % of the next two and 0.25 % of
/// the others, 255 MiB and 11 MiB for each pod, and evicts below 100 MiB; 7.5 % of the memory never reaches the kubelet.
///
/// Source: amazon-eks-ami, nodeadm's kubelet configuration; Karpenter, `vmMemoryOverheadPercent`.
fn allocatable(capacity: Amount, pods: i64) -> Amount {
    let cores = capacity.cpu / 1000;
    let share = |from: i64, to: i64, per_100_000: i64| (cores.min(to) - from).max(0) * per_100_000;
    let reserved = share(0, 1, 6000) + share(1, 2, 1000) + share(2, 4, 500) + share(4, i64::MAX, 250);
    Amount {
        cpu: capacity.cpu - (reserved + 99) / 100,
        memory: capacity.memory - capacity.memory * 75 / 1000 - (255 + 11 * pods) - 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_keep_something_for_themselves() {
        // 2 cores: 60 m and 10 m; 8 cores: 60, 10, 2 x 5 and 4 x 2.5.
        let large = allocatable(capacity("m7i.large").unwrap(), 110);
        assert_eq!(large, Amount { cpu: 1930, memory: 8192 - 614 - 1465 - 100 });
        let two = allocatable(capacity("m6i.2xlarge").unwrap(), 110);
        assert_eq!(two, Amount { cpu: 7910, memory: 32768 - 2457 - 1465 - 100 });
    }

    #[test]
    fn a_node_takes_as_many_pods_as_its_interfaces_have_addresses() {
        for (ty, pods) in [
            ("t3.medium", 17),
            ("m6i.large", 29),
            ("c7a.2xlarge", 58),
            ("r5.4xlarge", 110),
            ("c7i.3xlarge", 110),
            ("m6i.8xlarge", 234),
            ("m6i.12xlarge", 234),
            ("m6i.24xlarge", 250),
            ("x99.metal", 250),
        ] {
            assert_eq!(default_pods(ty), pods, "{ty}");
        }
    }

    #[test]
    fn instance_types_have_what_amazon_says() {
        for (ty, cpu, gibibytes) in
            [("t3.medium", 2, 4), ("c6g.xlarge", 4, 8), ("r7i.4xlarge", 16, 128), ("m5.24xlarge", 96, 384)]
        {
            assert_eq!(capacity(ty), Some(Amount { cpu: cpu * 1000, memory: gibibytes * 1024 }), "{ty}");
        }
        assert_eq!(capacity("x99.large"), None);
    }
}
