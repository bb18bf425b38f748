//! The pods of a service.

use fineract_core::Scope;
use fineract_kube::apps_v1::{Deployment, DeploymentSpec, DeploymentStrategy, RollingUpdateDeployment};
use fineract_kube::core_v1::{
    Capabilities, ConfigMapEnvSource, Container, ContainerPort, EmptyDirVolumeSource, EnvFromSource,
    HTTPGetAction, KeyToPath, Lifecycle, LifecycleHandler, PersistentVolumeClaimVolumeSource,
    PodSecurityContext, PodSpec, PodTemplateSpec, Probe, SeccompProfile, SecretEnvSource, SecretVolumeSource,
    SecurityContext, SleepAction, TopologySpreadConstraint, Volume, VolumeMount,
};
use fineract_kube::meta_v1::ObjectMeta;

use super::configuration::Configuration;
use super::secrets::{self, Secrets};
use super::service::Criticality;
use super::size::SURGE;
use super::spec::Spec;
use super::{files, names, tenants};
use crate::constructs::compute::NodeRole;
use crate::constructs::platform::Priority;
use crate::k8s::built_for;

/// The user and group of the images. Source: SPEC 2.2.
const USER: i64 = 10001;

/// The longest that a program takes to finish its requests, in seconds. Source: Fineract's graceful shutdown.
const GRACEFUL: i64 = 30;

/// Adds the Deployment.
pub(super) fn add(spec: &Spec, configuration: &Configuration, secrets: &Secrets, bundle: &mut Scope) {
    let pod = pod(spec, configuration, secrets);
    let metadata = ObjectMeta::new()
        .labels(spec.labels())
        .annotations([("fineract.io/configuration", configuration.fingerprint.as_str())]);
    let rolling = RollingUpdateDeployment::new().max_surge(format!("{SURGE}%")).max_unavailable(0);
    let deployment =
        DeploymentSpec::new(spec.selector(), PodTemplateSpec::new().metadata(metadata).spec(pod))
            .revision_history_limit(5)
            .strategy(DeploymentStrategy::new().r#type("RollingUpdate").rolling_update(rolling));
    let deployment =
        if spec.has_tenants() { deployment.progress_deadline_seconds(tenants::PATIENCE) } else { deployment };
    // Where an autoscaler sets the number, a manifest that says one would set it back at every deployment.
    let deployment = if spec.service.replicas.scale() {
        deployment
    } else {
        deployment.replicas(spec.service.replicas.min)
    };
    bundle.add("deployment", spec.object(Deployment::new(&spec.name)).spec(deployment));
}

fn pod(spec: &Spec, configuration: &Configuration, secrets: &Secrets) -> PodSpec {
    let pod = placed(spec, container(spec, configuration, secrets))
        .topology_spread_constraints(spread(spec))
        .termination_grace_period_seconds(pre_stop(spec) + GRACEFUL + 5)
        .volumes(volumes(spec, secrets));
    let pod = match tenants::before_start(spec, configuration) {
        first if first.is_empty() => pod,
        first => pod.init_containers(first),
    };
    match spec.service.criticality {
        Criticality::Standard => pod,
        Criticality::Critical => pod.priority_class_name(Priority::Critical.class()),
    }
}

/// A pod with the service's account and without any rights, on nodes for the service.
pub(super) fn placed(spec: &Spec, container: Container) -> PodSpec {
    let security = PodSecurityContext::new()
        .run_as_non_root(true)
        .run_as_user(USER)
        .run_as_group(USER)
        .fs_group(USER)
        .fs_group_change_policy("OnRootMismatch")
        .seccomp_profile(SeccompProfile::new("RuntimeDefault"));
    PodSpec::new([container])
        .service_account_name(spec.name.as_str())
        .automount_service_account_token(false)
        // Variables of Services would collide with the program's own: `FINERACT_SERVER_PORT` is one of both.
        .enable_service_links(false)
        .security_context(security)
        .affinity(built_for(spec.service.architectures.iter().copied()))
        .node_selector([(NodeRole::LABEL, NodeRole::Private.name())])
}

/// One pod more in a zone or on a node than in another at most; a critical service rather waits than leaves a zone out.
fn spread(spec: &Spec) -> [TopologySpreadConstraint; 2] {
    let zones = match spec.service.criticality {
        Criticality::Standard => TopologySpreadConstraint::WHEN_UNSATISFIABLE_SCHEDULE_ANYWAY,
        Criticality::Critical => TopologySpreadConstraint::WHEN_UNSATISFIABLE_DO_NOT_SCHEDULE,
    };
    let anyway = TopologySpreadConstraint::WHEN_UNSATISFIABLE_SCHEDULE_ANYWAY;
    [("topology.kubernetes.io/zone", zones), ("kubernetes.io/hostname", anyway)].map(
        |(key, unsatisfiable)| {
            TopologySpreadConstraint::new(1, key, unsatisfiable)
            .label_selector(spec.selector())
            // A zone whose nodes are unreachable doesn't count: as one without a pod it would keep the others from more.
            .node_taints_policy(TopologySpreadConstraint::NODE_TAINTS_POLICY_HONOR)
            // Pods of the version that is being replaced don't count.
            .match_label_keys(["pod-template-hash"])
        },
    )
}

fn container(spec: &Spec, configuration: &Configuration, secrets: &Secrets) -> Container {
    let port = spec.service.port;
    let sleep = LifecycleHandler::new().sleep(SleepAction::new(pre_stop(spec)));
    Container::new(spec.name.as_str())
        .image(image(spec))
        .image_pull_policy(Container::IMAGE_PULL_POLICY_IF_NOT_PRESENT)
        .ports([ContainerPort::new(port.number).name(port.scheme.port_name())])
        .env_from(variables(configuration, secrets))
        .resources(spec.service.resources.requirements())
        .startup_probe(
            probe(spec, &spec.service.health.liveness)
                .period_seconds(10)
                .failure_threshold(spec.service.application.startup_tries()),
        )
        .liveness_probe(probe(spec, &spec.service.health.liveness).period_seconds(10).failure_threshold(3))
        .readiness_probe(probe(spec, &spec.service.health.readiness).period_seconds(5).failure_threshold(3))
        .lifecycle(Lifecycle::new().pre_stop(sleep))
        .security_context(no_rights())
        .volume_mounts(mounts(spec, secrets))
}

pub(super) fn image(spec: &Spec) -> &str {
    spec.image.as_ref().map_or("", |image| image.as_str())
}

/// A container gains no rights, and writes to its volumes alone.
pub(super) fn no_rights() -> SecurityContext {
    SecurityContext::new()
        .allow_privilege_escalation(false)
        .read_only_root_filesystem(true)
        .capabilities(Capabilities::new().drop(["ALL"]))
}

/// How long a pod that ends still takes requests, in seconds: until the endpoints in the cluster are gone, and the load balancer has
/// seen that its node has no other pod of the service. Where it was the last of its node, nothing tells the load balancer before it
/// stops: kube-proxy leads to a pod that ends for as long as that is ready and no other is there, health checks included.
/// Source: Kubernetes, KEP-1669, "Proxy Terminating Endpoints".
fn pre_stop(spec: &Spec) -> i64 {
    if spec.is_balanced() { 25 } else { 5 }
}

fn probe(spec: &Spec, path: &str) -> Probe {
    let scheme = spec.service.port.scheme;
    let get = HTTPGetAction::new(scheme.port_name()).path(path).scheme(scheme.as_str());
    Probe::new().http_get(get).timeout_seconds(3)
}

fn variables(configuration: &Configuration, secrets: &Secrets) -> Vec<EnvFromSource> {
    let map = ConfigMapEnvSource::new().name(&configuration.map);
    let secret = |name: &String| EnvFromSource::new().secret_ref(SecretEnvSource::new().name(name));
    let map = EnvFromSource::new().config_map_ref(map);
    std::iter::once(map).chain(secrets.variables.iter().map(secret)).collect()
}

fn mounts(spec: &Spec, secrets: &Secrets) -> Vec<VolumeMount> {
    let files = spec.data.shared_files.map(|_| VolumeMount::new(files::MOUNT, "files"));
    let certificate = secrets.certificate.as_ref();
    let certificate =
        certificate.map(|_| VolumeMount::new(secrets::CERTIFICATE_MOUNT, "certificate").read_only(true));
    std::iter::once(scratch_mount()).chain(files).chain(certificate).chain(authority_mounts(spec)).collect()
}

pub(super) fn scratch_mount() -> VolumeMount {
    VolumeMount::new("/tmp", "tmp")
}

pub(super) fn authority_mounts(spec: &Spec) -> impl Iterator<Item = VolumeMount> {
    secrets::stores(spec).map(|store| {
        VolumeMount::new(format!("{}/{store}", secrets::AUTHORITIES), authority(store)).read_only(true)
    })
}

/// The volume with the certificate of a store's authority.
fn authority(store: &str) -> String {
    format!("{store}-authority")
}

fn volumes(spec: &Spec, secrets: &Secrets) -> Vec<Volume> {
    let files = spec.data.shared_files.map(|_| {
        Volume::new("files")
            .persistent_volume_claim(PersistentVolumeClaimVolumeSource::new(files::claim(spec)))
    });
    let certificate = secrets.certificate.as_ref().map(|name| {
        // Readable by the group that the pod's volumes belong to.
        Volume::new("certificate").secret(SecretVolumeSource::new().secret_name(name).default_mode(0o440))
    });
    std::iter::once(scratch())
        .chain(files)
        .chain(certificate)
        .chain(authorities(spec))
        .chain(tenants::volumes(spec))
        .collect()
}

/// The volume that programs write to what they need no more.
pub(super) fn scratch() -> Volume {
    Volume::new("tmp").empty_dir(EmptyDirVolumeSource::new().size_limit("512Mi"))
}

/// The volumes with the certificates of the stores' authorities.
pub(super) fn authorities(spec: &Spec) -> impl Iterator<Item = Volume> {
    secrets::stores(spec).map(|store| {
        let secret = SecretVolumeSource::new()
            .secret_name(names::certificate(store))
            .items([KeyToPath::new("ca.crt", "ca.crt")]);
        Volume::new(authority(store)).secret(secret)
    })
}
