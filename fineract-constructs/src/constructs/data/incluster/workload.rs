//! The pod of a store, its volume, and who reaches it.

use fineract_core::{Code, Scope, Severity};
use fineract_kube::KubeObject;
use fineract_kube::apps_v1::{StatefulSet, StatefulSetSpec};
use fineract_kube::autoscaling_k8s_io::{
    ContainerResourcePolicy, PodResourcePolicy, PodUpdatePolicy, TargetReference, VerticalPodAutoscaler,
    VerticalPodAutoscalerSpec,
};
use fineract_kube::core_v1::{
    Capabilities, Container, ContainerPort, EmptyDirVolumeSource, EnvVar, EnvVarSource, ExecAction,
    PersistentVolumeClaim, PersistentVolumeClaimSpec, PodSecurityContext, PodSpec, PodTemplateSpec, Probe,
    SeccompProfile, SecretKeySelector, SecurityContext, Service, ServicePort, ServiceSpec, Volume,
    VolumeResourceRequirements,
};
use fineract_kube::meta_v1::{LabelSelector, LabelSelectorRequirement, ObjectMeta};
use fineract_kube::networking_v1::{
    NetworkPolicy, NetworkPolicyIngressRule, NetworkPolicyPeer, NetworkPolicyPort, NetworkPolicySpec,
};
use fineract_kube::policy_v1::{PodDisruptionBudget, PodDisruptionBudgetSpec};

use crate::constructs::compute::{Cluster, NodeRole, database_taint};
use crate::constructs::platform::Priority;
use crate::constructs::services::{Mebibytes, Millicores, Resources, names};
use crate::constructs::storage::{BackupPlanRef, volume_runbook};
use crate::k8s::{Architecture, Connection, Dns1123Label, ImageRef, built_for, connections};

/// What the official images run as. Source: their Dockerfiles.
const USER: i64 = 999;

/// The storage class of databases, one of [`StorageClasses`](crate::constructs::storage::StorageClasses).
const STORAGE: &str = "ebs-io2";

pub(super) static NO_AUTOSCALER: Code = Code {
    id: "ICD-003",
    title: "a store whose size nobody changes",
    severity: Severity::Error,
    explanation: "A database or a cache in the cluster says by a VerticalPodAutoscaler what its next pod is given. Without \
the vertical pod autoscaler the cluster doesn't know the kind, and refuses the object.\n\nInstall it with the cluster: \
`EksCluster::new(&network).vertical_autoscaler()`.",
};

/// The container that has the certificate read.
pub(super) const RELOADER_NAME: &str = "reloader";

/// What a client takes that runs once an hour.
const RELOADER: Resources = Resources::new(Millicores(10), Mebibytes(32));

pub(super) struct Workload<'a> {
    pub(super) cluster: &'a Cluster,
    pub(super) name: Dns1123Label,
    pub(super) image: ImageRef,
    pub(super) port: u16,
    /// The container's environment and mounts; the rest is added.
    pub(super) container: Container,
    pub(super) ready: ExecAction,
    /// What makes the program read its certificate anew, which is renewed while it runs.
    pub(super) reload: String,
    /// What that takes: environment and mounts.
    pub(super) reloader: Container,
    pub(super) volumes: Vec<Volume>,
    pub(super) gibibytes: u32,
    pub(super) resources: Resources,
    pub(super) clients: Vec<Dns1123Label>,
    /// The plan that the volume is in.
    pub(super) backup: Option<&'a BackupPlanRef>,
    /// What shows in the container that the data is there.
    pub(super) look: String,
}

/// An object of a store, in the namespace of the services and with the store's labels.
pub(super) fn object<T: KubeObject>(cluster: &Cluster, name: &Dns1123Label, object: T) -> T {
    object
        .namespace(&names::NAMESPACE)
        .label("app.kubernetes.io/name", name.as_str())
        .label("app.kubernetes.io/instance", name.as_str())
        .label("app.kubernetes.io/component", "database")
        .label("app.kubernetes.io/part-of", cluster.network.site.platform.as_str())
        .label("app.kubernetes.io/managed-by", "fineract-constructs")
}

pub(super) fn command<const N: usize>(words: [&str; N]) -> ExecAction {
    ExecAction::new().command(words)
}

pub(super) fn emptied(name: &str) -> Volume {
    Volume::new(name).empty_dir(EmptyDirVolumeSource::new().size_limit("64Mi"))
}

pub(super) fn secret_variable(name: &str, secret: &str, key: &str) -> EnvVar {
    EnvVar::new(name).value_from(EnvVarSource::new().secret_key_ref(SecretKeySelector::new(key).name(secret)))
}

impl Workload<'_> {
    pub(super) fn add(self, bundle: &mut Scope) {
        if !self.cluster.vertical_autoscaler {
            let message = format!(
                "`{}` is sized by use, and `{}` has no vertical pod autoscaler",
                self.name, self.cluster.name
            );
            bundle.report(&NO_AUTOSCALER, message).help =
                Some("install it: `EksCluster::new(&network).vertical_autoscaler()`".into());
        }
        if let Some(runbook) = self.backup.and_then(|plan| volume_runbook::file(&self.restored(plan))) {
            bundle.add("runbook", runbook);
        }
        let selector = LabelSelector::new().match_labels([("app.kubernetes.io/name", self.name.as_str())]);
        let port = ServicePort::new(self.port).name(self.name.as_str()).target_port(self.name.as_str());
        // Without an address of its own: the name leads to the pod.
        let service = ServiceSpec::new()
            .cluster_ip("None")
            .selector([("app.kubernetes.io/name", self.name.as_str())])
            .ports([port]);
        bundle.add("service", self.object(Service::new(&self.name)).spec(service));
        let clients = self.clients.iter().map(|client| {
            let client = [("app.kubernetes.io/name", client.as_str())];
            Connection::from_pods(names::NAMESPACE.as_str(), client, self.port)
        });
        connections(bundle, clients);
        let policy = NetworkPolicySpec::new()
            .pod_selector(selector.clone())
            .policy_types(["Ingress", "Egress"])
            .ingress(self.allowed());
        bundle.add("policy", self.object(NetworkPolicy::new(&self.name)).spec(policy));
        // There is no second pod; a budget of none would keep its node from ever being replaced.
        let budget = PodDisruptionBudgetSpec::new().max_unavailable(1).selector(selector.clone());
        bundle.add("budget", self.object(PodDisruptionBudget::new(&self.name)).spec(budget));
        let target = TargetReference::new("StatefulSet", self.name.as_str()).api_version("apps/v1");
        let initial = PodUpdatePolicy::new().update_mode(PodUpdatePolicy::UPDATE_MODE_INITIAL);
        let [least, most] = [self.resources, self.most()]
            .map(|of| [("cpu", format!("{}m", of.cpu.0)), ("memory", format!("{}Mi", of.memory.0))]);
        let policy = ContainerResourcePolicy::new()
            .container_name(self.name.as_str())
            .min_allowed(least)
            .max_allowed(most);
        let beside = ContainerResourcePolicy::new()
            .container_name(RELOADER_NAME)
            .mode(ContainerResourcePolicy::MODE_OFF);
        let size = VerticalPodAutoscalerSpec::new(target)
            .update_policy(initial)
            .resource_policy(PodResourcePolicy::new().container_policies([policy, beside]));
        bundle.add("size", self.object(VerticalPodAutoscaler::new(&self.name, size)));
        let set = StatefulSetSpec::new(selector, self.pod())
            .service_name(self.name.as_str())
            .replicas(1)
            .pod_management_policy("OrderedReady")
            .volume_claim_templates([self.claim()]);
        bundle.add("pods", self.object(StatefulSet::new(&self.name)).spec(set));
    }

    /// What the vertical pod autoscaler gives the program at the most: without a bound it would ask for more than a node has, and
    /// with less than the first it would take the memory that the configuration counts on.
    fn most(&self) -> Resources {
        let half_more = |of: u32| of.saturating_add(of / 2);
        let Resources { cpu, memory, burst } = self.resources;
        Resources { cpu: Millicores(half_more(cpu.0)), memory: Mebibytes(half_more(memory.0)), burst }
    }

    /// What all of the pod takes at the most.
    pub(super) fn most_of_pod(&self) -> Resources {
        let Resources { cpu, memory, burst } = self.most();
        Resources {
            cpu: Millicores(cpu.0.saturating_add(RELOADER.cpu.0)),
            memory: Mebibytes(memory.0.saturating_add(RELOADER.memory.0)),
            burst,
        }
    }

    fn restored<'a>(&'a self, plan: &'a BackupPlanRef) -> volume_runbook::Store<'a> {
        volume_runbook::Store {
            cluster: self.cluster,
            plan,
            name: self.name.as_str(),
            class: STORAGE,
            gibibytes: self.gibibytes,
            look: &self.look,
        }
    }

    fn object<T: KubeObject>(&self, of: T) -> T {
        object(self.cluster, &self.name, of)
    }

    /// The clients' pods, by the label that the Services of services select them by.
    fn allowed(&self) -> Vec<NetworkPolicyIngressRule> {
        if self.clients.is_empty() {
            return Vec::new();
        }
        let names: Vec<&str> = self.clients.iter().map(Dns1123Label::as_str).collect();
        let clients = LabelSelectorRequirement::new("app.kubernetes.io/name", "In").values(names);
        let peer = NetworkPolicyPeer::new().pod_selector(LabelSelector::new().match_expressions([clients]));
        let port = NetworkPolicyPort::new().protocol("TCP").port(self.port);
        vec![NetworkPolicyIngressRule::new().from([peer]).ports([port])]
    }

    fn pod(&self) -> PodTemplateSpec {
        let security = PodSecurityContext::new()
            .run_as_non_root(true)
            .run_as_user(USER)
            .run_as_group(USER)
            .fs_group(USER)
            .fs_group_change_policy("OnRootMismatch")
            .seccomp_profile(SeccompProfile::new("RuntimeDefault"));
        let pod = PodSpec::new([self.container()])
            .init_containers([self.reloader()])
            .service_account_name(self.name.as_str())
            .automount_service_account_token(false)
            .enable_service_links(false)
            .priority_class_name(Priority::Data.class())
            .security_context(security)
            // The official images are built for both.
            .affinity(built_for(Architecture::ALL))
            .node_selector([(NodeRole::LABEL, NodeRole::Database.name())])
            .tolerations([database_taint().toleration()])
            // A database that is killed replays its log when it starts.
            .termination_grace_period_seconds(120)
            .volumes(self.volumes.clone());
        let labels = [
            ("app.kubernetes.io/name", self.name.as_str()),
            ("app.kubernetes.io/instance", self.name.as_str()),
            ("app.kubernetes.io/component", "database"),
        ];
        PodTemplateSpec::new().metadata(ObjectMeta::new().labels(labels)).spec(pod)
    }

    fn container(&self) -> Container {
        let probe = || Probe::new().exec(self.ready.clone()).timeout_seconds(5);
        self.of_image(&self.container)
            .ports([ContainerPort::new(self.port).name(self.name.as_str())])
            .resources(self.resources.requirements())
            .startup_probe(probe().period_seconds(5).failure_threshold(60))
            .liveness_probe(probe().period_seconds(10).failure_threshold(6))
            .readiness_probe(probe().period_seconds(5).failure_threshold(3))
    }

    /// Has the certificate read every hour, as a client in a container of its own: PostgreSQL takes any child that dies by a
    /// signal for a crashed backend, and restarts them all. It ends when it is told to, by the signal of its image or the usual one,
    /// and keeps its pod from ending no longer.
    fn reloader(&self) -> Container {
        let run = format!("trap 'exit 0' TERM INT; while :; do sleep 3600 & wait; {}; done", self.reload);
        self.of_image(&self.reloader)
            .command(["sh", "-c", run.as_str()])
            .restart_policy("Always")
            .resources(RELOADER.requirements())
    }

    fn of_image(&self, container: &Container) -> Container {
        let security = SecurityContext::new()
            .allow_privilege_escalation(false)
            .read_only_root_filesystem(true)
            .capabilities(Capabilities::new().drop(["ALL"]));
        container
            .clone()
            .image(self.cluster.image(&self.image))
            .image_pull_policy(Container::IMAGE_PULL_POLICY_IF_NOT_PRESENT)
            .security_context(security)
    }

    fn claim(&self) -> PersistentVolumeClaim {
        let size = VolumeResourceRequirements::new().requests([("storage", format!("{}Gi", self.gibibytes))]);
        let spec = PersistentVolumeClaimSpec::new()
            .access_modes([PersistentVolumeClaimSpec::ACCESS_MODES_READ_WRITE_ONCE_POD])
            .storage_class_name(STORAGE)
            .resources(size);
        PersistentVolumeClaim::new("data").spec(spec)
    }
}
