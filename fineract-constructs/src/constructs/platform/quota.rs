//! What the pods of a namespace may take together.

use fineract_core::{Construct, Scope};
use fineract_kube::KubeObject;
use fineract_kube::core_v1::{LimitRange, LimitRangeItem, LimitRangeSpec, ResourceQuota, ResourceQuotaSpec};

use crate::constructs::compute::Cluster;
use crate::constructs::data::incluster::InClusterStore;
use crate::constructs::services::{Resources, Service};
use crate::k8s::{Dns1123Label, LabelInput};

/// A quota for a namespace, sized from what runs there.
///
/// It has room for every service at its largest number of pods while all of them are replaced by a new version, for the
/// migrations and the stores, and for some more: so a release is never refused, and what nobody planned doesn't take the cluster. A container
/// that says nothing gets a little, and none gets more than the largest that was planned for.
///
/// ```
/// use fineract_constructs::constructs::compute::Cluster;
/// use fineract_constructs::constructs::platform::NamespaceQuota;
/// use fineract_constructs::constructs::services::{FineractService, names, release};
/// use fineract_constructs::core::Scope;
///
/// fn services(app: &mut Scope, cluster: &Cluster) {
///     let teller = app.add("teller", FineractService::backend("teller", release("1.4.2")).on(cluster));
///     app.add("quota", NamespaceQuota::new(cluster, names::NAMESPACE).services([&teller]));
/// }
/// ```
///
/// # Creates
/// In the cluster's bundle of namespaces: `ResourceQuota` and `LimitRange` `<namespace>`.
#[derive(Clone, Debug)]
pub struct NamespaceQuota {
    cluster: Cluster,
    namespace: LabelInput,
    pods: Vec<(Resources, u32)>,
    claims: u32,
    headroom: u32,
}

/// What a container gets that says nothing: thousandths of a core and mebibytes.
const DEFAULT: (u32, u32) = (100, 128);

impl NamespaceQuota {
    /// A quota for nothing yet, with a quarter of headroom.
    pub fn new(cluster: &Cluster, namespace: impl Into<LabelInput>) -> Self {
        Self {
            cluster: cluster.clone(),
            namespace: namespace.into(),
            pods: Vec::new(),
            claims: 0,
            headroom: 25,
        }
    }

    /// Makes room for services.
    pub fn services<'a>(mut self, services: impl IntoIterator<Item = &'a Service>) -> Self {
        for service in services {
            let migration = u32::from(service.migration.is_some());
            self.pods.push((service.resources, service.replicas.in_rollout() + migration));
            self.claims += u32::from(service.data.shared_files.is_some());
        }
        self
    }

    /// Makes room for databases and caches in the cluster.
    pub fn stores<'a>(mut self, stores: impl IntoIterator<Item = &'a InClusterStore>) -> Self {
        for store in stores {
            self.pods.push((store.most, 1));
            self.claims += 1;
        }
        self
    }

    /// Makes room for a number of other pods.
    pub fn pods(mut self, each: Resources, count: u32) -> Self {
        self.pods.push((each, count));
        self
    }

    /// How much more there is than what was planned for, in percent; 25 by default.
    pub fn headroom(mut self, percent: u32) -> Self {
        self.headroom = percent;
        self
    }

    fn with_headroom(&self, amount: u32) -> u32 {
        let hundredths = u64::from(amount) * u64::from(100 + self.headroom);
        u32::try_from(hundredths.div_ceil(100)).unwrap_or(u32::MAX)
    }

    /// What all pods take together of what `of` says of one.
    fn sum(&self, of: impl Fn(Resources) -> u32) -> u32 {
        let each = self.pods.iter().map(|(resources, count)| of(*resources).saturating_mul(*count));
        self.with_headroom(each.fold(0, u32::saturating_add))
    }

    fn quota(&self) -> ResourceQuotaSpec {
        let memory = format!("{}Mi", self.sum(|pod| pod.memory.0));
        let pods = self.pods.iter().map(|(_, count)| *count).sum();
        ResourceQuotaSpec::new().hard([
            ("requests.cpu", format!("{}m", self.sum(|pod| pod.cpu.0))),
            ("requests.memory", memory.clone()),
            ("limits.cpu", format!("{}m", self.sum(Resources::most_cpu))),
            ("limits.memory", memory),
            ("pods", self.with_headroom(pods).to_string()),
            ("persistentvolumeclaims", self.with_headroom(self.claims).to_string()),
        ])
    }

    fn limits(&self) -> LimitRangeSpec {
        let largest = |of: fn(Resources) -> u32, least: u32| {
            let most = self.pods.iter().map(|(resources, _)| of(*resources)).max();
            self.with_headroom(most.unwrap_or(0).max(least))
        };
        let (cpu, memory) = (format!("{}m", DEFAULT.0), format!("{}Mi", DEFAULT.1));
        let range = LimitRangeItem::new(LimitRangeItem::TYPE_CONTAINER)
            .default_request([("cpu", cpu.clone()), ("memory", memory.clone())])
            .default([("cpu", cpu), ("memory", memory)])
            .max([
                ("cpu", format!("{}m", largest(Resources::most_cpu, DEFAULT.0))),
                ("memory", format!("{}Mi", largest(|pod| pod.memory.0, DEFAULT.1))),
            ]);
        LimitRangeSpec::new([range])
    }
}

impl Construct for NamespaceQuota {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        // A name that is none has been reported by the namespace.
        let namespace = self.namespace.0.clone().unwrap_or_else(|error| error.meant());
        let name = Dns1123Label::as_str(&namespace);
        let mut bundle = scope.placed_in(self.cluster.namespaces);
        bundle.add("quota", ResourceQuota::new(name).namespace(name).spec(self.quota()));
        bundle.add("limits", LimitRange::new(name).namespace(name).spec(self.limits()));
    }
}
