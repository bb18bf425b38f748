//! What is watched in a cluster: its pods, its Jobs, its nodes, and that they are watched at all.

use fineract_core::{Code, Construct, Scope, Severity};

use super::alarm::{Metric, Well};
use super::{Alarm, AlarmTopicRef};
use crate::constructs::compute::{Cluster, FAILED_JOBS};
use crate::constructs::platform::{PodLogGroup, PodLogs};

/// The alarms on how the pods and nodes of a cluster fare.
///
/// | alarm | when | look at |
/// |---|---|---|
/// | `crash-loops` | containers end again and again, for 5 of 15 minutes | `kubectl get pods -A`, the stream of the pod in the log group `application` |
/// | `failed-jobs` | a Job failed for good, such as the migration of a release, which pods of the release wait for | `kubectl get jobs -A`, the streams of its pods |
/// | `waiting-pods` | pods have waited for 30 minutes: for room, a volume, an image, the migration | the events of `kubectl describe pod` |
/// | `failed-nodes` | a node doesn't answer, or has no memory, disk or processes left, for 5 minutes | `kubectl describe node`; the group replaces it if its instance is ill |
/// | `full-disks` | a disk of a node is used to 85 %, for 10 minutes | `node_filesystem_utilization` of the node; at 90 % the kubelet ends pods |
/// | `unmeasured` | nothing was measured for 15 minutes, so that none of the others means anything | the pods `cloudwatch-agent` in `kube-system` |
/// | `unlogged` | nothing came from pods of the platform and nodes for 30 minutes | the pods `fluent-bit` in `kube-system` |
///
/// The metrics are those of Container Insights with the dimension `ClusterName` alone, so an alarm is one metric, whatever the
/// number of pods; `failed-jobs` counts what the audit log says. Claims of volumes are not measured: a store in the cluster has its
/// own measurements. Until the platform's bundle is applied for the first time, `unmeasured` and `unlogged` are on.
///
/// Source: `CloudWatch` user guide, "Amazon EKS and Kubernetes Container Insights with enhanced observability metrics"; the
/// agent's metric declarations, `translator/translate/otel/exporter/awsemf/kubernetes.go`.
///
/// # Creates
/// Seven `AWS::CloudWatch::Alarm`, in the stack of the cursor.
///
/// # Reports
/// `ALM-002` for a topic of another region, `ALM-003` for a cluster whose pods nobody measures.
#[derive(Clone, Debug)]
pub struct ClusterAlarms {
    cluster: Cluster,
    topic: AlarmTopicRef,
}

pub(super) static UNMEASURED: Code = Code {
    id: "ALM-003",
    title: "alarms on a cluster that nobody measures",
    severity: Severity::Warning,
    explanation: "The cluster's logs and measurements are left to another tool (`PodLogs::Elsewhere`), and these alarms are on \
what the agent of CloudWatch measures: none of them ever says that a pod or node fares ill, and two say for ever that nothing is measured.\
\n\nLeave them out and watch the cluster with the other tool, or let the cluster install the agent: `.pod_logs(PodLogs::CloudWatch)`.",
};

/// Ends and starts between the waits count as well, so not every minute has to be ill.
const CRASH_LOOP: (u32, u32) = (5, 15);

/// The kubelet ends pods at 90 percent. Source: Kubernetes, "Node-pressure Eviction", `nodefs.available`.
const DISK_PERCENT: f64 = 85.0;

impl ClusterAlarms {
    /// The alarms of a cluster.
    pub fn new(cluster: &Cluster, topic: &AlarmTopicRef) -> Self {
        Self { cluster: cluster.clone(), topic: topic.clone() }
    }

    /// The greatest value of a metric of Container Insights.
    fn insight(&self, what: &str, metric: &'static str, says: &str) -> Alarm {
        let metric = Metric {
            namespace: "ContainerInsights".into(),
            name: metric,
            dimension: Some(("ClusterName", self.cluster.name.clone())),
            statistic: "Maximum",
        };
        self.alarm(what, metric, says)
    }

    fn alarm(&self, what: &str, metric: Metric, says: &str) -> Alarm {
        let description = format!("In {}, {says}.", self.cluster.name);
        Alarm::of_metric(&self.cluster.network.site, what, description, metric, &self.topic)
    }

    fn failed_jobs(&self) -> Alarm {
        let namespace = self.cluster.name.clone();
        let metric = Metric { namespace, name: FAILED_JOBS, dimension: None, statistic: "Sum" };
        // One is enough, and its minute may be told late.
        self.alarm("failed-jobs", metric, "a Job has failed for good: kubectl get jobs -A").ill(1)
    }

    fn unlogged(&self) -> Alarm {
        let metric = Metric {
            namespace: "AWS/Logs".into(),
            name: "IncomingLogEvents",
            dimension: Some(("LogGroupName", PodLogGroup::DataPlane.of(&self.cluster.name))),
            statistic: "Sum",
        };
        let alarm = self.alarm("unlogged", metric, "nothing has logged for half an hour: kubectl get pods -n kube-system -l app.kubernetes.io/name=aws-for-fluent-bit");
        alarm.well(Well::From(1.0)).minutes(30).never_silent()
    }
}

impl Construct for ClusterAlarms {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        if self.cluster.pod_logs == PodLogs::Elsewhere {
            let message = format!("nothing measures the pods and nodes of `{}`", self.cluster.name);
            scope.report(&UNMEASURED, message).help =
                Some("leave these alarms out, or set `.pod_logs(PodLogs::CloudWatch)`".into());
        }
        let (ill, minutes) = CRASH_LOOP;
        let crashes = "pod_container_status_waiting_reason_crash_loop_back_off";
        let crashes =
            self.insight("crash-loops", crashes, "containers end again and again: kubectl get pods -A");
        let waiting = self.insight(
            "waiting-pods",
            "pod_status_pending",
            "pods have waited for half an hour: kubectl get pods -A --field-selector status.phase=Pending",
        );
        let nodes =
            self.insight("failed-nodes", "cluster_failed_node_count", "nodes have failed: kubectl get nodes");
        let disks = self.insight(
            "full-disks",
            "node_filesystem_utilization",
            "a disk of a node is almost full: see node_filesystem_utilization of each node",
        );
        let unmeasured =
            self.insight("unmeasured", "cluster_node_count", "nothing is measured, so no other alarm on it counts: kubectl get pods -n kube-system -l app.kubernetes.io/name=aws-cloudwatch-metrics");
        let alarms = [
            ("crash-loops", crashes.minutes(minutes).ill(ill)),
            ("failed-jobs", self.failed_jobs()),
            ("waiting-pods", waiting.minutes(30)),
            ("failed-nodes", nodes),
            ("full-disks", disks.threshold(DISK_PERCENT).minutes(10)),
            ("unmeasured", unmeasured.well(Well::From(1.0)).minutes(15).never_silent()),
            ("unlogged", self.unlogged()),
        ];
        for (id, alarm) in alarms {
            scope.add(id, alarm);
        }
    }
}
