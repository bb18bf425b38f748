// Written by `fineract-codegen`; do not edit.

//! Objects of `batch/v1`.

use crate::generated::{IntoKnown, List, Map, Object, ObjectRef, with};
use crate::{core_v1, meta_v1};

/// CronJob represents the configuration of a single cron job.
#[derive(Clone)]
pub struct CronJob(Object);

impl CronJob {
    /// A `CronJob` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Specification of the desired behavior of a cron job, including the schedule. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    ///
    /// Required in Kubernetes 1.36 and newer.
    pub fn spec(self, value: impl IntoKnown<CronJobSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `CronJob` that it added.
pub type CronJobRef = ObjectRef<CronJob>;

crate::object!(CronJob, "batch/v1", "CronJob");

/// CronJobSpec describes how the job execution will look like and when it will actually run.
#[derive(Clone)]
pub struct CronJobSpec(Map);

impl CronJobSpec {
    /// `Allow`, for [`concurrency_policy`](Self::concurrency_policy).
    pub const CONCURRENCY_POLICY_ALLOW: &'static str = "Allow";
    /// `Forbid`, for [`concurrency_policy`](Self::concurrency_policy).
    pub const CONCURRENCY_POLICY_FORBID: &'static str = "Forbid";
    /// `Replace`, for [`concurrency_policy`](Self::concurrency_policy).
    pub const CONCURRENCY_POLICY_REPLACE: &'static str = "Replace";

    /// A `CronJobSpec` with its `jobTemplate` and `schedule`.
    pub fn new(job_template: impl IntoKnown<JobTemplateSpec>, schedule: impl IntoKnown<String>) -> Self {
        Self(Map::default()).job_template(job_template).schedule(schedule)
    }

    /// Specifies how to treat concurrent executions of a Job. Valid values are:
    ///
    /// - "Allow" (default): allows CronJobs to run concurrently; - "Forbid": forbids concurrent runs, skipping next
    /// run if previous run hasn't finished yet; - "Replace": cancels currently running job and replaces it with a new
    /// one One of `Allow`, `Forbid`, `Replace`.
    pub fn concurrency_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "concurrencyPolicy", value.into_known()))
    }

    /// The number of failed finished jobs to retain. Value must be non-negative integer. Defaults to 1.
    pub fn failed_jobs_history_limit(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "failedJobsHistoryLimit", value.into_known()))
    }

    /// Specifies the job that will be created when executing a CronJob.
    pub fn job_template(self, value: impl IntoKnown<JobTemplateSpec>) -> Self {
        Self(with(self.0, "jobTemplate", value.into_known()))
    }

    /// The schedule in Cron format, see <https://en.wikipedia.org/wiki/Cron>.
    pub fn schedule(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "schedule", value.into_known()))
    }

    /// Optional deadline in seconds for starting the job if it misses scheduled time for any reason.  Missed jobs
    /// executions will be counted as failed ones.
    pub fn starting_deadline_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "startingDeadlineSeconds", value.into_known()))
    }

    /// The number of successful finished jobs to retain. Value must be non-negative integer. Defaults to 3.
    pub fn successful_jobs_history_limit(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "successfulJobsHistoryLimit", value.into_known()))
    }

    /// This flag tells the controller to suspend subsequent executions, it does not apply to already started
    /// executions.  Defaults to false.
    pub fn suspend(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "suspend", value.into_known()))
    }

    /// The time zone name for the given schedule, see <https://en.wikipedia.org/wiki/List_of_tz_database_time_zones>.
    /// If not specified, this will default to the time zone of the kube-controller-manager process. The set of valid
    /// time zone names and the time zone offset is loaded from the system-wide time zone database by the API server
    /// during CronJob validation and the controller manager during execution. If no system-wide time zone database
    /// can be found a bundled version of the database is used instead. If the time zone name becomes invalid during
    /// the lifetime of a CronJob or due to a change in host configuration, the controller will stop creating new new
    /// Jobs and will create a system event with the reason UnknownTimeZone. More information can be found in
    /// <https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones>
    pub fn time_zone(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "timeZone", value.into_known()))
    }
}

/// Job represents the configuration of a single job.
#[derive(Clone)]
pub struct Job(Object);

impl Job {
    /// A `Job` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// Specification of the desired behavior of a job. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    pub fn spec(self, value: impl IntoKnown<JobSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `Job` that it added.
pub type JobRef = ObjectRef<Job>;

crate::object!(Job, "batch/v1", "Job");

/// JobSchedulingConfiguration composes the reusable workload-aware scheduling building blocks.
///
/// Kubernetes 1.37 and newer.
#[derive(Clone)]
pub struct JobSchedulingConfiguration(Map);

impl JobSchedulingConfiguration {
    /// A `JobSchedulingConfiguration`.
    pub fn new() -> Self {
        Self(Map::default())
    }
}

/// JobSpec describes how the job execution will look like.
#[derive(Clone)]
pub struct JobSpec(Map);

impl JobSpec {
    /// `Indexed`, for [`completion_mode`](Self::completion_mode).
    pub const COMPLETION_MODE_INDEXED: &'static str = "Indexed";
    /// `NonIndexed`, for [`completion_mode`](Self::completion_mode).
    pub const COMPLETION_MODE_NON_INDEXED: &'static str = "NonIndexed";
    /// `Failed`, for [`pod_replacement_policy`](Self::pod_replacement_policy).
    pub const POD_REPLACEMENT_POLICY_FAILED: &'static str = "Failed";
    /// `TerminatingOrFailed`, for [`pod_replacement_policy`](Self::pod_replacement_policy).
    pub const POD_REPLACEMENT_POLICY_TERMINATING_OR_FAILED: &'static str = "TerminatingOrFailed";

    /// A `JobSpec` with its `template`.
    pub fn new(template: impl IntoKnown<core_v1::PodTemplateSpec>) -> Self {
        Self(Map::default()).template(template)
    }

    /// Specifies the duration in seconds relative to the startTime that the job may be continuously active before the
    /// system tries to terminate it; value must be positive integer. If a Job is suspended (at creation or through an
    /// update), this timer will effectively be stopped and reset when the Job is resumed again.
    pub fn active_deadline_seconds(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "activeDeadlineSeconds", value.into_known()))
    }

    /// Specifies the number of retries before marking this job failed. Defaults to 6, unless backoffLimitPerIndex
    /// (only Indexed Job) is specified. When backoffLimitPerIndex is specified, backoffLimit defaults to 2147483647.
    pub fn backoff_limit(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "backoffLimit", value.into_known()))
    }

    /// Specifies the limit for the number of retries within an index before marking this index as failed. When
    /// enabled the number of failures per index is kept in the pod's batch.kubernetes.io/job-index-failure-count
    /// annotation. It can only be set when Job's completionMode=Indexed, and the Pod's restart policy is Never. The
    /// field is immutable.
    pub fn backoff_limit_per_index(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "backoffLimitPerIndex", value.into_known()))
    }

    /// completionMode specifies how Pod completions are tracked. It can be `NonIndexed` (default) or `Indexed`.
    ///
    /// `NonIndexed` means that the Job is considered complete when there have been .spec.completions successfully
    /// completed Pods. Each Pod completion is homologous to each other.
    ///
    /// `Indexed` means that the Pods of a Job get an associated completion index from 0 to (.spec.completions - 1),
    /// available in the annotation batch.kubernetes.io/job-completion-index. The Job is considered complete when
    /// there is one successfully completed Pod for each index. When value is `Indexed`, .spec.completions must be
    /// specified and `.spec.parallelism` must be less than or equal to 10^5. In addition, The Pod name takes the form
    /// `$(job-name)-$(index)-$(random-string)`, the Pod hostname takes the form `$(job-name)-$(index)`.
    ///
    /// More completion modes can be added in the future. If the Job controller observes a mode that it doesn't
    /// recognize, which is possible during upgrades due to version skew, the controller skips updates for the Job.
    /// One of `Indexed`, `NonIndexed`.
    pub fn completion_mode(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "completionMode", value.into_known()))
    }

    /// Specifies the desired number of successfully finished pods the job should be run with.  Setting to null means
    /// that the success of any pod signals the success of all pods, and allows parallelism to have any positive
    /// value.  Setting to 1 means that parallelism is limited to 1 and the success of that pod signals the success of
    /// the job. More info: <https://kubernetes.io/docs/concepts/workloads/controllers/jobs-run-to-completion/>
    pub fn completions(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "completions", value.into_known()))
    }

    /// ManagedBy field indicates the controller that manages a Job. The k8s Job controller reconciles jobs which
    /// don't have this field at all or the field value is the reserved string `kubernetes.io/job-controller`, but
    /// skips reconciling Jobs with a custom value for this field. The value must be a valid domain-prefixed path
    /// (e.g. acme.io/foo) - all characters before the first "/" must be a valid subdomain as defined by RFC 1123. All
    /// characters trailing the first "/" must be valid HTTP Path characters as defined by RFC 3986. The value cannot
    /// exceed 63 characters. This field is immutable.
    pub fn managed_by(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "managedBy", value.into_known()))
    }

    /// manualSelector controls generation of pod labels and pod selectors. Leave `manualSelector` unset unless you
    /// are certain what you are doing. When false or unset, the system pick labels unique to this job and appends
    /// those labels to the pod template.  When true, the user is responsible for picking unique labels and specifying
    /// the selector.  Failure to pick a unique label may cause this and other jobs to not function correctly. 
    /// However, You may see `manualSelector=true` in jobs that were created with the old `extensions/v1beta1` API.
    /// More info: <https://kubernetes.io/docs/concepts/workloads/controllers/jobs-run-to-completion/#specifying-your-own-pod-selector>
    pub fn manual_selector(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "manualSelector", value.into_known()))
    }

    /// Specifies the maximal number of failed indexes before marking the Job as failed, when backoffLimitPerIndex is
    /// set. Once the number of failed indexes exceeds this number the entire Job is marked as Failed and its
    /// execution is terminated. When left as null the job continues execution of all of its indexes and is marked
    /// with the `Complete` Job condition. It can only be specified when backoffLimitPerIndex is set. It can be null
    /// or up to completions. It is required and must be less than or equal to 10^4 when is completions greater
    /// than 10^5.
    pub fn max_failed_indexes(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "maxFailedIndexes", value.into_known()))
    }

    /// Specifies the maximum desired number of pods the job should run at any given time. The actual number of pods
    /// running in steady state will be less than this number when ((.spec.completions - .status.successful) \<
    /// .spec.parallelism), i.e. when the work left to do is less than max parallelism. More info:
    /// <https://kubernetes.io/docs/concepts/workloads/controllers/jobs-run-to-completion/>
    pub fn parallelism(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "parallelism", value.into_known()))
    }

    /// Specifies the policy of handling failed pods. In particular, it allows to specify the set of actions and
    /// conditions which need to be satisfied to take the associated action. If empty, the default behaviour applies -
    /// the counter of failed pods, represented by the jobs's .status.failed field, is incremented and it is checked
    /// against the backoffLimit. This field cannot be used in combination with restartPolicy=OnFailure.
    pub fn pod_failure_policy(self, value: impl IntoKnown<PodFailurePolicy>) -> Self {
        Self(with(self.0, "podFailurePolicy", value.into_known()))
    }

    /// podReplacementPolicy specifies when to create replacement Pods. Possible values are: - TerminatingOrFailed
    /// means that we recreate pods
    /// when they are terminating (has a metadata.deletionTimestamp) or failed.
    /// - Failed means to wait until a previously created Pod is fully terminated (has phase
    /// Failed or Succeeded) before creating a replacement Pod.
    ///
    /// When using podFailurePolicy, Failed is the the only allowed value. TerminatingOrFailed and Failed are allowed
    /// values when podFailurePolicy is not in use. One of `Failed`, `TerminatingOrFailed`.
    pub fn pod_replacement_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "podReplacementPolicy", value.into_known()))
    }

    /// scheduling defines the Workload-aware Scheduling configuration for this Job. When set, it specifies the
    /// scheduling policy (basic or gang), topology constraints, disruption mode, and shared resource claims. When
    /// omitted, the Job defaults to the basic scheduling policy, which behaves as standard pod-by-pod scheduling.
    /// This field is alpha-level and requires the WorkloadWithJob feature gate. This field is immutable, including
    /// whether it is set at all, only policy.gang.minCount may be changed after creation.
    ///
    /// Kubernetes 1.37 and newer.
    pub fn scheduling(self, value: impl IntoKnown<JobSchedulingConfiguration>) -> Self {
        Self(with(self.0, "scheduling", value.into_known()))
    }

    /// A label query over pods that should match the pod count. Normally, the system sets this field for you. More
    /// info: <https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors>
    pub fn selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "selector", value.into_known()))
    }

    /// successPolicy specifies the policy when the Job can be declared as succeeded. If empty, the default behavior
    /// applies - the Job is declared as succeeded only when the number of succeeded pods equals to the completions.
    /// When the field is specified, it must be immutable and works only for the Indexed Jobs. Once the Job meets the
    /// SuccessPolicy, the lingering pods are terminated.
    pub fn success_policy(self, value: impl IntoKnown<SuccessPolicy>) -> Self {
        Self(with(self.0, "successPolicy", value.into_known()))
    }

    /// suspend specifies whether the Job controller should create Pods or not. If a Job is created with suspend set
    /// to true, no Pods are created by the Job controller. If a Job is suspended after creation (i.e. the flag goes
    /// from false to true), the Job controller will delete all active Pods associated with this Job. Users must
    /// design their workload to gracefully handle this. Suspending a Job will reset the StartTime field of the Job,
    /// effectively resetting the ActiveDeadlineSeconds timer too. Defaults to false.
    pub fn suspend(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "suspend", value.into_known()))
    }

    /// Describes the pod that will be created when executing a job. The only allowed template.spec.restartPolicy
    /// values are "Never" or "OnFailure". More info:
    /// <https://kubernetes.io/docs/concepts/workloads/controllers/jobs-run-to-completion/>
    pub fn template(self, value: impl IntoKnown<core_v1::PodTemplateSpec>) -> Self {
        Self(with(self.0, "template", value.into_known()))
    }

    /// ttlSecondsAfterFinished limits the lifetime of a Job that has finished execution (either Complete or Failed).
    /// If this field is set, ttlSecondsAfterFinished after the Job finishes, it is eligible to be automatically
    /// deleted. When the Job is being deleted, its lifecycle guarantees (e.g. finalizers) will be honored. If this
    /// field is unset, the Job won't be automatically deleted. If this field is set to zero, the Job becomes eligible
    /// to be deleted immediately after it finishes.
    pub fn ttl_seconds_after_finished(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "ttlSecondsAfterFinished", value.into_known()))
    }
}

/// JobTemplateSpec describes the data a Job should have when created from a template
#[derive(Clone)]
pub struct JobTemplateSpec(Map);

impl JobTemplateSpec {
    /// A `JobTemplateSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Standard object's metadata of the jobs created from this template. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata>
    pub fn metadata(self, value: impl IntoKnown<meta_v1::ObjectMeta>) -> Self {
        Self(with(self.0, "metadata", value.into_known()))
    }

    /// Specification of the desired behavior of the job. More info:
    /// <https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status>
    pub fn spec(self, value: impl IntoKnown<JobSpec>) -> Self {
        Self(with(self.0, "spec", value.into_known()))
    }
}

/// PodFailurePolicy describes how failed pods influence the backoffLimit.
#[derive(Clone)]
pub struct PodFailurePolicy(Map);

impl PodFailurePolicy {
    /// A `PodFailurePolicy` with its `rules`.
    pub fn new(rules: impl IntoKnown<List<PodFailurePolicyRule>>) -> Self {
        Self(Map::default()).rules(rules)
    }

    /// A list of pod failure policy rules. The rules are evaluated in order. Once a rule matches a Pod failure, the
    /// remaining of the rules are ignored. When no rule matches the Pod failure, the default handling applies - the
    /// counter of pod failures is incremented and it is checked against the backoffLimit. At most 20 elements are
    /// allowed.
    pub fn rules(self, value: impl IntoKnown<List<PodFailurePolicyRule>>) -> Self {
        Self(with(self.0, "rules", value.into_known()))
    }
}

/// PodFailurePolicyOnExitCodesRequirement describes the requirement for handling a failed pod based on its container
/// exit codes. In particular, it lookups the .state.terminated.exitCode for each app container and init container
/// status, represented by the .status.containerStatuses and .status.initContainerStatuses fields in the Pod status,
/// respectively. Containers completed with success (exit code 0) are excluded from the requirement check.
#[derive(Clone)]
pub struct PodFailurePolicyOnExitCodesRequirement(Map);

impl PodFailurePolicyOnExitCodesRequirement {
    /// `In`, for [`operator`](Self::operator).
    pub const OPERATOR_IN: &'static str = "In";
    /// `NotIn`, for [`operator`](Self::operator).
    pub const OPERATOR_NOT_IN: &'static str = "NotIn";

    /// A `PodFailurePolicyOnExitCodesRequirement` with its `operator` and `values`.
    pub fn new(operator: impl IntoKnown<String>, values: impl IntoKnown<List<i64>>) -> Self {
        Self(Map::default()).operator(operator).values(values)
    }

    /// Restricts the check for exit codes to the container with the specified name. When null, the rule applies to
    /// all containers. When specified, it should match one the container or initContainer names in the pod template.
    pub fn container_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "containerName", value.into_known()))
    }

    /// Represents the relationship between the container exit code(s) and the specified values. Containers completed
    /// with success (exit code 0) are excluded from the requirement check. Possible values are:
    ///
    /// - In: the requirement is satisfied if at least one container exit code
    /// (might be multiple if there are multiple containers not restricted
    /// by the 'containerName' field) is in the set of specified values.
    /// - NotIn: the requirement is satisfied if at least one container exit code
    /// (might be multiple if there are multiple containers not restricted
    /// by the 'containerName' field) is not in the set of specified values.
    /// Additional values are considered to be added in the future. Clients should react to an unknown operator by
    /// assuming the requirement is not satisfied. One of `In`, `NotIn`.
    pub fn operator(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "operator", value.into_known()))
    }

    /// Specifies the set of values. Each returned container exit code (might be multiple in case of multiple
    /// containers) is checked against this set of values with respect to the operator. The list of values must be
    /// ordered and must not contain duplicates. Value '0' cannot be used for the In operator. At least one element is
    /// required. At most 255 elements are allowed.
    pub fn values(self, value: impl IntoKnown<List<i64>>) -> Self {
        Self(with(self.0, "values", value.into_known()))
    }
}

/// PodFailurePolicyOnPodConditionsPattern describes a pattern for matching an actual pod condition type.
#[derive(Clone)]
pub struct PodFailurePolicyOnPodConditionsPattern(Map);

impl PodFailurePolicyOnPodConditionsPattern {
    /// A `PodFailurePolicyOnPodConditionsPattern` with its `type`.
    pub fn new(r#type: impl IntoKnown<String>) -> Self {
        Self(Map::default()).r#type(r#type)
    }

    /// Specifies the required Pod condition status. To match a pod condition it is required that the specified status
    /// equals the pod condition status. Defaults to True.
    ///
    /// Required in Kubernetes 1.34 and older.
    pub fn status(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "status", value.into_known()))
    }

    /// Specifies the required Pod condition type. To match a pod condition it is required that specified type equals
    /// the pod condition type.
    pub fn r#type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "type", value.into_known()))
    }
}

/// PodFailurePolicyRule describes how a pod failure is handled when the requirements are met. One of onExitCodes and
/// onPodConditions, but not both, can be used in each rule.
#[derive(Clone)]
pub struct PodFailurePolicyRule(Map);

impl PodFailurePolicyRule {
    /// `Count`, for [`action`](Self::action).
    pub const ACTION_COUNT: &'static str = "Count";
    /// `FailIndex`, for [`action`](Self::action).
    pub const ACTION_FAIL_INDEX: &'static str = "FailIndex";
    /// `FailJob`, for [`action`](Self::action).
    pub const ACTION_FAIL_JOB: &'static str = "FailJob";
    /// `Ignore`, for [`action`](Self::action).
    pub const ACTION_IGNORE: &'static str = "Ignore";

    /// A `PodFailurePolicyRule` with its `action`.
    pub fn new(action: impl IntoKnown<String>) -> Self {
        Self(Map::default()).action(action)
    }

    /// Specifies the action taken on a pod failure when the requirements are satisfied. Possible values are:
    ///
    /// - FailJob: indicates that the pod's job is marked as Failed and all
    /// running pods are terminated.
    /// - FailIndex: indicates that the pod's index is marked as Failed and will
    /// not be restarted.
    /// - Ignore: indicates that the counter towards the .backoffLimit is not
    /// incremented and a replacement pod is created.
    /// - Count: indicates that the pod is handled in the default way - the
    /// counter towards the .backoffLimit is incremented.
    /// Additional values are considered to be added in the future. Clients should react to an unknown action by
    /// skipping the rule. One of `Count`, `FailIndex`, `FailJob`, `Ignore`.
    pub fn action(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "action", value.into_known()))
    }

    /// Represents the requirement on the container exit codes.
    pub fn on_exit_codes(self, value: impl IntoKnown<PodFailurePolicyOnExitCodesRequirement>) -> Self {
        Self(with(self.0, "onExitCodes", value.into_known()))
    }

    /// Represents the requirement on the pod conditions. The requirement is represented as a list of pod condition
    /// patterns. The requirement is satisfied if at least one pattern matches an actual pod condition. At most 20
    /// elements are allowed.
    pub fn on_pod_conditions(self, value: impl IntoKnown<List<PodFailurePolicyOnPodConditionsPattern>>) -> Self {
        Self(with(self.0, "onPodConditions", value.into_known()))
    }
}

/// SuccessPolicy describes when a Job can be declared as succeeded based on the success of some indexes.
#[derive(Clone)]
pub struct SuccessPolicy(Map);

impl SuccessPolicy {
    /// A `SuccessPolicy` with its `rules`.
    pub fn new(rules: impl IntoKnown<List<SuccessPolicyRule>>) -> Self {
        Self(Map::default()).rules(rules)
    }

    /// rules represents the list of alternative rules for the declaring the Jobs as successful before
    /// `.status.succeeded >= .spec.completions`. Once any of the rules are met, the "SuccessCriteriaMet" condition is
    /// added, and the lingering pods are removed. The terminal state for such a Job has the "Complete" condition.
    /// Additionally, these rules are evaluated in order; Once the Job meets one of the rules, other rules are
    /// ignored. At most 20 elements are allowed.
    pub fn rules(self, value: impl IntoKnown<List<SuccessPolicyRule>>) -> Self {
        Self(with(self.0, "rules", value.into_known()))
    }
}

/// SuccessPolicyRule describes rule for declaring a Job as succeeded. Each rule must have at least one of the
/// "succeededIndexes" or "succeededCount" specified.
#[derive(Clone)]
pub struct SuccessPolicyRule(Map);

impl SuccessPolicyRule {
    /// A `SuccessPolicyRule`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// succeededCount specifies the minimal required size of the actual set of the succeeded indexes for the Job.
    /// When succeededCount is used along with succeededIndexes, the check is constrained only to the set of indexes
    /// specified by succeededIndexes. For example, given that succeededIndexes is "1-4", succeededCount is "3", and
    /// completed indexes are "1", "3", and "5", the Job isn't declared as succeeded because only "1" and "3" indexes
    /// are considered in that rules. When this field is null, this doesn't default to any value and is never
    /// evaluated at any time. When specified it needs to be a positive integer.
    pub fn succeeded_count(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "succeededCount", value.into_known()))
    }

    /// succeededIndexes specifies the set of indexes which need to be contained in the actual set of the succeeded
    /// indexes for the Job. The list of indexes must be within 0 to ".spec.completions-1" and must not contain
    /// duplicates. At least one element is required. The indexes are represented as intervals separated by commas.
    /// The intervals can be a decimal integer or a pair of decimal integers separated by a hyphen. The number are
    /// listed in represented by the first and last element of the series, separated by a hyphen. For example, if the
    /// completed indexes are 1, 3, 4, 5 and 7, they are represented as "1,3-5,7". When this field is null, this field
    /// doesn't default to any value and is never evaluated at any time.
    pub fn succeeded_indexes(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "succeededIndexes", value.into_known()))
    }
}

crate::properties! {
    CronJobSpec,
    JobSchedulingConfiguration,
    JobSpec,
    JobTemplateSpec,
    PodFailurePolicy,
    PodFailurePolicyOnExitCodesRequirement,
    PodFailurePolicyOnPodConditionsPattern,
    PodFailurePolicyRule,
    SuccessPolicy,
    SuccessPolicyRule,
}
