//! What pods and nodes log, and how pods fare, out of the cluster.

use fineract_cfn::{DeletionPolicy, Resource, logs};
use fineract_core::{Doc, Scope};
use fineract_kube::rbac_v1 as rbac;

use super::components::resources;
use super::{SYSTEM, allow, charts};
use crate::aws::LogRetention;
use crate::aws::iam::Statement;
use crate::constructs::Fate;
use crate::constructs::compute::{Cluster, ServiceAccountRole, ServiceAccountRoleRef};
use crate::constructs::security::Purpose;
use crate::k8s::{HelmRelease, Installer};
use crate::residency::DataClass::{self, Financial, Pii, Telemetry};
use crate::residency::state_classes;

/// What becomes of what pods and nodes log, and who sees how they fare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PodLogs {
    /// It goes to log groups of `CloudWatch` in the cluster's region, and from there into the archive, if the region has one; the
    /// agent of `CloudWatch` measures pods and nodes, which is what alarms on them are about.
    #[default]
    CloudWatch,
    /// The cluster installs nothing that takes it: what another tool doesn't take is gone with its pod, and alarms on pods and nodes
    /// have nothing to look at.
    Elsewhere,
}

/// A log group of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::constructs) enum Group {
    /// What pods log that serve customers: those of every namespace but the platform's.
    Application,
    /// What the platform's pods and the nodes log.
    DataPlane,
    /// What the agent of `CloudWatch` measures.
    Performance,
}

impl Group {
    const ALL: [Self; 3] = [Self::Application, Self::DataPlane, Self::Performance];

    /// As Container Insights calls them, whose pages lead there. Source: `CloudWatch` user guide, "Container Insights performance log
    /// reference".
    const fn name(self) -> &'static str {
        match self {
            Self::Application => "application",
            Self::DataPlane => "dataplane",
            Self::Performance => "performance",
        }
    }

    /// Its name in `CloudWatch`.
    pub(in crate::constructs) fn of(self, cluster: &str) -> String {
        format!("/aws/containerinsights/{cluster}/{}", self.name())
    }

    /// Services name customers and accounts in what they log: in paths of requests, and in errors of statements with their values.
    const fn classes(self) -> &'static [DataClass] {
        match self {
            Self::Application => &[Pii, Financial, Telemetry],
            Self::DataPlane | Self::Performance => &[Telemetry],
        }
    }
}

/// Namespaces whose pods serve no customers.
const PLATFORM: [&str; 8] = [
    SYSTEM,
    "calico-system",
    "calico-apiserver",
    "tigera-operator",
    "external-secrets",
    "cert-manager",
    "argocd",
    "flux-system",
];

/// The name of what takes logs, and of its service account.
const SHIPPER: &str = "fluent-bit";

/// The name of what measures, and of its service account.
const AGENT: &str = "cloudwatch-agent";

/// Adds the log groups to the cluster's stack, where they are before whoever writes to them, and what writes to them to its platform.
pub(in crate::constructs) fn add(
    scope: &mut Scope,
    cluster: &Cluster,
    (retention, fate): (LogRetention, DeletionPolicy),
    installer: Installer,
) {
    let [application, data_plane, performance] = Group::ALL.map(|group| {
        let mut scope = scope.group(group.name());
        state_classes(&mut scope, group.classes().iter().copied());
        let group = logs::LogGroup::new()
            .raw("LogGroupName", group.of(&cluster.name))
            .retention_in_days(retention)
            .kms_key_id(cluster.keys.of(Purpose::Logs).arn())
            .fate(fate);
        scope.placed_in(cluster.stack).add("logs", group)
    });
    let shipper =
        ServiceAccountRole::new(cluster, SYSTEM, SHIPPER).statement(write([application, data_plane]));
    let shipper = scope.add(SHIPPER, shipper);
    // It says of each measurement which instance and volume it is of.
    let describe = Statement::allow(["ec2:DescribeTags", "ec2:DescribeVolumes"]).on_all();
    let agent =
        ServiceAccountRole::new(cluster, SYSTEM, AGENT).statement(write([performance])).statement(describe);
    let agent = scope.add(AGENT, agent);
    for chart in [charts::FLUENT_BIT, charts::CLOUDWATCH_AGENT] {
        allow(scope, cluster, chart.pods);
    }
    let mut scope = scope.at(cluster.platform);
    for (id, role) in [(SHIPPER, shipper), (AGENT, agent)] {
        account(&mut scope, id, &role);
    }
    state_of_the_cluster(&mut scope);
    scope.add("fluent-bit-chart", fluent_bit(cluster).installer(installer));
    scope.add("cloudwatch-agent-chart", cloudwatch_agent(cluster).installer(installer));
}

/// Writes to groups that are there: whoever makes one makes it without a key, and for ever.
fn write<const N: usize>(groups: [logs::LogGroupRef; N]) -> Statement {
    Statement::allow(["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"])
        .on(groups.map(|group| group.arn()))
}

fn account(scope: &mut Scope, id: &str, role: &ServiceAccountRoleRef) {
    scope.add(id, role.service_account());
}

/// What the agent reads beside what its chart lets it.
///
/// Source: aws-samples/amazon-cloudwatch-container-insights, `cwagent-fluent-bit-quickstart.yaml`; aws/eks-charts pull request 1343.
fn state_of_the_cluster(scope: &mut Scope) {
    let read = |group: &str, resources: &[&str]| {
        rbac::PolicyRule::new(["get", "list", "watch"]).api_groups([group]).resources(resources.to_vec())
    };
    let rules = [
        read("", &["services"]),
        read("apps", &["daemonsets", "deployments", "statefulsets"]),
        read("discovery.k8s.io", &["endpointslices"]),
        rbac::PolicyRule::new(["get"]).non_resource_urls(["/metrics"]),
    ];
    scope.add("cloudwatch-agent-role", rbac::ClusterRole::new(AGENT).rules(rules));
    let to = rbac::RoleRef::new("rbac.authorization.k8s.io", "ClusterRole", AGENT);
    let who = rbac::Subject::new("ServiceAccount", AGENT).namespace(SYSTEM);
    scope.add("cloudwatch-agent-binding", rbac::ClusterRoleBinding::new(AGENT, to).subjects([who]));
}

/// One on every node, whatever its taints.
fn on_every_node(release: HelmRelease, account: &str) -> HelmRelease {
    release
        .value("serviceAccount.create", false)
        .value("serviceAccount.name", account)
        .value("priorityClassName", "system-node-critical")
        .value("tolerations", Doc::list([Doc::map([("operator", "Exists")])]))
}

/// Source: the chart's `values.yaml`; Fluent Bit manual, "Tail", "Systemd", "Amazon `CloudWatch`", "Buffering and storage".
///
/// Pods are told apart by the names of their files, so that nothing is asked of the API server and no annotation of a pod keeps its
/// logs back. What can't be sent waits on the node's disk, and a restart goes on where it was.
fn fluent_bit(cluster: &Cluster) -> HelmRelease {
    let of_platform = PLATFORM.map(|namespace| format!("/var/log/containers/*_{namespace}_*.log")).join(",");
    let (application, data_plane) =
        (Group::Application.of(&cluster.name), Group::DataPlane.of(&cluster.name));
    let region = cluster.network.site.region.code();
    let path = |name: &str, path: &str| {
        let path = Doc::map([("path", path), ("type", "DirectoryOrCreate")]);
        Doc::map([("name", Doc::from(name)), ("hostPath", path)])
    };
    let mount = |name: &str, path: &str, read_only: bool| {
        Doc::map([("name", name.into()), ("mountPath", path.into()), ("readOnly", Doc::Bool(read_only))])
    };
    let node = Doc::map([("fieldRef", Doc::map([("fieldPath", "spec.nodeName")]))]);
    let unprivileged = Doc::map([
        ("allowPrivilegeEscalation", Doc::Bool(false)),
        ("capabilities", Doc::map([("drop", Doc::list(["ALL"]))])),
    ]);
    on_every_node(HelmRelease::new(SHIPPER, SYSTEM, charts::FLUENT_BIT), SHIPPER)
        .value("service.extraService", SERVICE)
        .value("input.tag", TAG.replace("CLASS", "application"))
        .value("input.path", "/var/log/containers/*.log")
        .value("input.db", "/var/fluent-bit/state/application.db")
        .value("input.multilineParser", "cri")
        .value("input.extraInputs", format!("Exclude_Path {of_platform}\n{TAIL}"))
        .value("additionalInputs", inputs(&of_platform))
        .value("filter.enabled", false)
        .value("cloudWatchLogs.match", "application.*")
        .value("cloudWatchLogs.region", region)
        .value("cloudWatchLogs.logGroupName", application)
        .value("cloudWatchLogs.logStreamPrefix", "pod/")
        .value("cloudWatchLogs.logKey", "log")
        .value("cloudWatchLogs.autoCreateGroup", false)
        .value("cloudWatchLogs.extraOutputs", WAITING)
        .value("additionalOutputs", outputs(region, &data_plane))
        .value("env", Doc::list([Doc::map([("name", Doc::from("NODE_NAME")), ("valueFrom", node)])]))
        .value("volumes", Doc::list([path("logs", "/var/log"), path("state", "/var/fluent-bit/state")]))
        .value(
            "volumeMounts",
            Doc::list([mount("logs", "/var/log", true), mount("state", "/var/fluent-bit/state", false)]),
        )
        // It runs while `CloudWatch` doesn't answer: a restart would not help.
        .value("livenessProbe.httpGet.path", "/")
        .value("containerSecurityContext", unprivileged)
        .value("resources", resources("25m", "200Mi"))
}

/// Chunks in memory are of two megabytes at most.
const SERVICE: &str = "Flush 5
Grace 30
Log_Level warn
HTTP_Server On
HTTP_Listen 0.0.0.0
HTTP_Port 2020
storage.path /var/fluent-bit/state/storage
storage.max_chunks_up 32
storage.backlog.mem_limit 16M";

/// The tag, which names the log stream.
const TAG: &str = "CLASS.<namespace_name>.<pod_name>.<container_name>";

/// What all logs of pods are read with. Source: Kubernetes, names of the files in `/var/log/containers`.
const TAIL: &str = r"Tag_Regex (?<pod_name>[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?)_(?<namespace_name>[^_]+)_(?<container_name>.+)-(?<id>[a-z0-9]{64})\.log$
Read_from_Head On
Rotate_Wait 30
storage.type filesystem";

/// How long and how much waits.
const WAITING: &str = "Retry_Limit no_limits
storage.total_limit_size 500M";

fn inputs(of_platform: &str) -> String {
    let tag = TAG.replace("CLASS", "platform");
    let tail = TAIL.replace('\n', "\n    ");
    format!(
        "[INPUT]
    Name tail
    Tag {tag}
    Path {of_platform}
    DB /var/fluent-bit/state/platform.db
    multiline.parser cri
    Mem_Buf_Limit 5MB
    Skip_Long_Lines On
    Refresh_Interval 10
    {tail}
[INPUT]
    Name systemd
    Tag node.*
    Path /var/log/journal
    Systemd_Filter _SYSTEMD_UNIT=kubelet.service
    Systemd_Filter _SYSTEMD_UNIT=containerd.service
    DB /var/fluent-bit/state/node.db
    Read_From_Tail On
    storage.type filesystem"
    )
}

fn outputs(region: &str, group: &str) -> String {
    let output = |tags: &str, stream: &str, key: &str| {
        let waiting = WAITING.replace('\n', "\n    ");
        format!(
            "[OUTPUT]
    Name cloudwatch_logs
    Match {tags}
    region {region}
    log_group_name {group}
    log_stream_prefix {stream}
    log_key {key}
    {waiting}"
        )
    };
    [output("platform.*", "pod/", "log"), output("node.*", "${NODE_NAME}/", "MESSAGE")].join("\n")
}

/// Source: the chart's `values.yaml`. What it measures is what Container Insights with enhanced observability has: without, it
/// counts neither pods that wait nor those that fail.
///
/// It asks its instance what it is, which answers one hop away only (CAL-9), so it runs in the network of its node.
fn cloudwatch_agent(cluster: &Cluster) -> HelmRelease {
    on_every_node(HelmRelease::new(AGENT, SYSTEM, charts::CLOUDWATCH_AGENT), AGENT)
        .value("image.repository", charts::CLOUDWATCH_AGENT_REPOSITORY)
        .value("image.tag", charts::CLOUDWATCH_AGENT_IMAGE)
        .value("clusterName", cluster.name.as_str())
        .value("enhancedContainerInsights.enabled", true)
        .host_network("hostNetwork")
        .value("resources", resources("25m", "300Mi"))
}
