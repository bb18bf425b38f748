// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::APS`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::APS::AnomalyDetector`
///
/// Anomaly detection uses the Random Cut Forest algorithm for time-series analysis. The anomaly detector analyzes
/// Amazon Managed Service for Prometheus metrics to identify unusual patterns and behaviors.
#[derive(Clone)]
pub struct AnomalyDetector(cfn::ResourceBody);

impl AnomalyDetector {
    /// A new `AWS::APS::AnomalyDetector`.
    ///
    /// - `Alias`. The user-friendly name of the anomaly detector.
    /// - `Configuration`. The algorithm configuration of the anomaly detector.
    /// - `Workspace`. An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server
    ///   dedicated to ingesting, storing, and querying your Prometheus-compatible metrics.
    pub fn new(
        alias: impl fc::IntoValue<String>,
        configuration: impl fc::IntoValue<AnomalyDetectorConfiguration>,
        workspace: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Alias", alias)
            .with("Configuration", configuration)
            .with("Workspace", workspace)
        )
    }
    /// `EvaluationIntervalInSeconds`. The frequency, in seconds, at which the anomaly detector evaluates metrics.
    pub fn evaluation_interval_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EvaluationIntervalInSeconds", value)) }
    /// `Labels`. The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector.
    pub fn labels(self, value: impl fc::IntoValue<fc::List<AnomalyDetectorLabel>>) -> Self { Self(self.0.with("Labels", value)) }
    /// `MissingDataAction`. The action taken when data is missing during evaluation.
    pub fn missing_data_action(self, value: impl fc::IntoValue<MissingDataAction>) -> Self { Self(self.0.with("MissingDataAction", value)) }
    /// `Tags`. The tags applied to the anomaly detector.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AnomalyDetector {
    const TYPE: &'static str = "AWS::APS::AnomalyDetector";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AnomalyDetector {
    type Handle = AnomalyDetectorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AnomalyDetectorRef { AnomalyDetectorRef(self.0.build(scope, "AWS::APS::AnomalyDetector")) }
}

/// A [`AnomalyDetector`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AnomalyDetectorRef(fc::NodeId);

impl AnomalyDetectorRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the anomaly detector.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AnomalyDetector>> { fc::Value::reference(self.0) }
}

impl From<AnomalyDetectorRef> for fc::NodeId {
    #[inline]
    fn from(it: AnomalyDetectorRef) -> Self { it.0 }
}

impl From<&AnomalyDetectorRef> for fc::NodeId {
    #[inline]
    fn from(it: &AnomalyDetectorRef) -> Self { it.0 }
}

/// `AWS::APS::ResourcePolicy`
///
/// Use resource-based policies to grant permissions to other AWS accounts or services to access your workspace.
#[derive(Clone)]
pub struct ResourcePolicy(cfn::ResourceBody);

impl ResourcePolicy {
    /// A new `AWS::APS::ResourcePolicy`.
    ///
    /// - `PolicyDocument`. The JSON to use as the Resource-based Policy.
    /// - `WorkspaceArn`. An ARN identifying a Workspace.
    pub fn new(
        policy_document: impl fc::IntoValue<String>,
        workspace_arn: impl fc::IntoValue<fc::Arn<Workspace>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PolicyDocument", policy_document)
            .with("WorkspaceArn", workspace_arn)
        )
    }
}

impl cfn::Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::APS::ResourcePolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourcePolicy {
    type Handle = ResourcePolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourcePolicyRef { ResourcePolicyRef(self.0.build(scope, "AWS::APS::ResourcePolicy")) }
}

/// A [`ResourcePolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResourcePolicyRef(fc::NodeId);

impl ResourcePolicyRef {
    /// `WorkspaceArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ResourcePolicy>> { fc::Value::reference(self.0) }
}

impl From<ResourcePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: ResourcePolicyRef) -> Self { it.0 }
}

impl From<&ResourcePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResourcePolicyRef) -> Self { it.0 }
}

/// `AWS::APS::RuleGroupsNamespace`
///
/// The definition of a rule groups namespace in an Amazon Managed Service for Prometheus workspace. A rule groups
/// namespace is associated with exactly one rules file. A workspace can have multiple rule groups namespaces.
#[derive(Clone)]
pub struct RuleGroupsNamespace(cfn::ResourceBody);

impl RuleGroupsNamespace {
    /// A new `AWS::APS::RuleGroupsNamespace`.
    ///
    /// - `Data`. The rules file used in the namespace.
    /// - `Name`. The name of the rule groups namespace.
    /// - `Workspace`. The ID of the workspace to add the rule groups namespace.
    pub fn new(
        data: impl fc::IntoValue<String>,
        name: impl fc::IntoValue<String>,
        workspace: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Data", data)
            .with("Name", name)
            .with("Workspace", workspace)
        )
    }
    /// `Tags`. The list of tag keys and values that are associated with the rule groups namespace.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for RuleGroupsNamespace {
    const TYPE: &'static str = "AWS::APS::RuleGroupsNamespace";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RuleGroupsNamespace {
    type Handle = RuleGroupsNamespaceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RuleGroupsNamespaceRef { RuleGroupsNamespaceRef(self.0.build(scope, "AWS::APS::RuleGroupsNamespace")) }
}

/// A [`RuleGroupsNamespace`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RuleGroupsNamespaceRef(fc::NodeId);

impl RuleGroupsNamespaceRef {
    /// `Arn`, by `Ref`. The ARN of the rule groups namespace. For example,
    /// `arn:aws:aps:<region>:123456789012:rulegroupsnamespace/ws-example1-1234-abcd-5678-ef90abcd1234/rulesfile1`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<RuleGroupsNamespace>> { fc::Value::reference(self.0) }
}

impl From<RuleGroupsNamespaceRef> for fc::NodeId {
    #[inline]
    fn from(it: RuleGroupsNamespaceRef) -> Self { it.0 }
}

impl From<&RuleGroupsNamespaceRef> for fc::NodeId {
    #[inline]
    fn from(it: &RuleGroupsNamespaceRef) -> Self { it.0 }
}

/// `AWS::APS::Scraper`
///
/// A scraper is a fully-managed agentless collector that discovers and pulls metrics automatically. A scraper
/// pulls metrics from Prometheus-compatible sources within an Amazon EKS cluster, and sends them to your Amazon
/// Managed Service for Prometheus workspace. Scrapers are flexible.
#[derive(Clone)]
pub struct Scraper(cfn::ResourceBody);

impl Scraper {
    /// A new `AWS::APS::Scraper`.
    ///
    /// - `Destination`. The Amazon Managed Service for Prometheus workspace the scraper sends metrics to.
    /// - `ScrapeConfiguration`. The configuration in use by the scraper.
    /// - `Source`. The Amazon EKS cluster from which the scraper collects metrics.
    pub fn new(
        destination: impl fc::IntoValue<Destination>,
        scrape_configuration: impl fc::IntoValue<ScrapeConfiguration>,
        source: impl fc::IntoValue<Source>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Destination", destination)
            .with("ScrapeConfiguration", scrape_configuration)
            .with("Source", source)
        )
    }
    /// `Alias`. An optional user-assigned scraper alias.
    pub fn alias(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Alias", value)) }
    /// `RoleConfiguration`. The role configuration in an Amazon Managed Service for Prometheus scraper.
    pub fn role_configuration(self, value: impl fc::IntoValue<RoleConfiguration>) -> Self { Self(self.0.with("RoleConfiguration", value)) }
    /// `ScraperLoggingConfiguration`. The definition of logging configuration in an Amazon Managed Service for
    /// Prometheus workspace.
    pub fn scraper_logging_configuration(self, value: impl fc::IntoValue<ScraperLoggingConfiguration>) -> Self { Self(self.0.with("ScraperLoggingConfiguration", value)) }
    /// `Tags`. (Optional) The list of tag keys and values associated with the scraper.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Scraper {
    const TYPE: &'static str = "AWS::APS::Scraper";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Scraper {
    type Handle = ScraperRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ScraperRef { ScraperRef(self.0.build(scope, "AWS::APS::Scraper")) }
}

/// A [`Scraper`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ScraperRef(fc::NodeId);

impl ScraperRef {
    /// `ScraperId`, by `Fn::GetAtt`. The ID of the scraper. For example, `s-example1-1234-abcd-5678-ef9012abcd34`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Scraper>> { fc::Value::attribute(self.0, "ScraperId") }
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the scraper. For example,
    /// `arn:aws:aps:<region>:123456798012:scraper/s-example1-1234-abcd-5678-ef9012abcd34`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Scraper>> { fc::Value::reference(self.0) }
    /// `RoleArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the IAM role that provides permissions for
    /// the scraper to discover and collect metrics on your behalf.
    #[inline]
    pub fn role_arn(&self) -> fc::Value<fc::Arn<cfn::target::iam::Role>> { fc::Value::attribute(self.0, "RoleArn") }
}

impl From<ScraperRef> for fc::NodeId {
    #[inline]
    fn from(it: ScraperRef) -> Self { it.0 }
}

impl From<&ScraperRef> for fc::NodeId {
    #[inline]
    fn from(it: &ScraperRef) -> Self { it.0 }
}

/// `AWS::APS::Workspace`
///
/// An Amazon Managed Service for Prometheus workspace is a logical and isolated Prometheus server dedicated to
/// ingesting, storing, and querying your Prometheus-compatible metrics.
#[derive(Clone)]
pub struct Workspace(cfn::ResourceBody);

impl Workspace {
    /// A new `AWS::APS::Workspace`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AlertManagerDefinition`. The alert manager definition, a YAML configuration for the alert manager in your
    /// Amazon Managed Service for Prometheus workspace.
    pub fn alert_manager_definition(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AlertManagerDefinition", value)) }
    /// `Alias`. The alias that is assigned to this workspace to help identify it. It does not need to be unique.
    pub fn alias(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Alias", value)) }
    /// `KmsKeyArn`. (optional) The ARN for a customer managed AWS key to use for encrypting data within your
    /// workspace.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `LoggingConfiguration`. Contains information about the logging configuration for the workspace.
    pub fn logging_configuration(self, value: impl fc::IntoValue<LoggingConfiguration>) -> Self { Self(self.0.with("LoggingConfiguration", value)) }
    /// `QueryLoggingConfiguration`. The definition of logging configuration in an Amazon Managed Service for
    /// Prometheus workspace.
    pub fn query_logging_configuration(self, value: impl fc::IntoValue<QueryLoggingConfiguration>) -> Self { Self(self.0.with("QueryLoggingConfiguration", value)) }
    /// `Tags`. The list of tag keys and values that are associated with the workspace.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `WorkspaceConfiguration`. Use this structure to define label sets and the ingestion limits for time series
    /// that match label sets, and to specify the retention period of the workspace.
    pub fn workspace_configuration(self, value: impl fc::IntoValue<WorkspaceConfiguration>) -> Self { Self(self.0.with("WorkspaceConfiguration", value)) }
}

impl cfn::Resource for Workspace {
    const TYPE: &'static str = "AWS::APS::Workspace";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Workspace {
    type Handle = WorkspaceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> WorkspaceRef { WorkspaceRef(self.0.build(scope, "AWS::APS::Workspace")) }
}

/// A [`Workspace`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct WorkspaceRef(fc::NodeId);

impl WorkspaceRef {
    /// `WorkspaceId`, by `Fn::GetAtt`. The unique ID for the workspace. For example,
    /// `ws-example1-1234-abcd-5678-ef90abcd1234`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Workspace>> { fc::Value::attribute(self.0, "WorkspaceId") }
    /// `Arn`, by `Ref`. The ARN of the workspace. For example,
    /// `arn:aws:aps:<region>:123456789012:workspace/ws-example1-1234-abcd-5678-ef90abcd1234`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Workspace>> { fc::Value::reference(self.0) }
    /// `PrometheusEndpoint`, by `Fn::GetAtt`. The Prometheus endpoint available for this workspace. For example,
    /// `https://aps-workspaces.<region>.amazonaws.com/workspaces/ws-example1-1234-abcd-5678-ef90abcd1234/api/v1/`.
    #[inline]
    pub fn prometheus_endpoint(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrometheusEndpoint") }
}

impl From<WorkspaceRef> for fc::NodeId {
    #[inline]
    fn from(it: WorkspaceRef) -> Self { it.0 }
}

impl From<&WorkspaceRef> for fc::NodeId {
    #[inline]
    fn from(it: &WorkspaceRef) -> Self { it.0 }
}

/// The `AmpConfiguration` structure defines the Amazon Managed Service for Prometheus instance a scraper should
/// send metrics to.
#[derive(Clone)]
pub struct AmpConfiguration(cfn::Properties);

impl AmpConfiguration {
    /// A new `AmpConfiguration`.
    ///
    /// - `WorkspaceArn`. ARN of the Amazon Managed Service for Prometheus workspace.
    pub fn new(workspace_arn: impl fc::IntoValue<fc::Arn<Workspace>>) -> Self { Self(cfn::Properties::new().with("WorkspaceArn", workspace_arn)) }
}

impl fc::Property for AmpConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for the anomaly detection algorithm.
#[derive(Clone)]
pub struct AnomalyDetectorConfiguration(cfn::Properties);

impl AnomalyDetectorConfiguration {
    /// A new `AnomalyDetectorConfiguration`.
    ///
    /// - `RandomCutForest`. The Random Cut Forest algorithm configuration for anomaly detection.
    pub fn new(random_cut_forest: impl fc::IntoValue<RandomCutForestConfiguration>) -> Self { Self(cfn::Properties::new().with("RandomCutForest", random_cut_forest)) }
}

impl fc::Property for AnomalyDetectorConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Amazon Managed Service for Prometheus metric labels associated with the anomaly detector.
#[derive(Clone)]
pub struct AnomalyDetectorLabel(cfn::Properties);

impl AnomalyDetectorLabel {
    /// A new `AnomalyDetectorLabel`.
    ///
    /// - `Key`. The key of the label.
    /// - `Value`. The value for this label.
    pub fn new(key: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Value", value)) }
}

impl fc::Property for AnomalyDetectorLabel {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for CloudWatch metrics destination
#[derive(Clone)]
pub struct CloudWatchConfiguration(cfn::Properties);

impl CloudWatchConfiguration {
    /// A new `CloudWatchConfiguration`.
    ///
    /// - `DatasetArn`. ARN of a CloudWatch dataset
    pub fn new(dataset_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("DatasetArn", dataset_arn)) }
}

impl fc::Property for CloudWatchConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration settings for a scraper component.
#[derive(Clone)]
pub struct ComponentConfig(cfn::Properties);

impl ComponentConfig {
    /// A new `ComponentConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Options`. Configuration options for the scraper component.
    pub fn options(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Options", value)) }
}

impl fc::Property for ComponentConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Where to send the metrics from a scraper.
#[derive(Clone)]
pub struct Destination(cfn::Properties);

impl Destination {
    /// A new `Destination`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AmpConfiguration`. The Amazon Managed Service for Prometheus workspace to send metrics to.
    pub fn amp_configuration(self, value: impl fc::IntoValue<AmpConfiguration>) -> Self { Self(self.0.with("AmpConfiguration", value)) }
    /// `CloudWatchConfiguration`. Configuration for CloudWatch metrics destination
    pub fn cloud_watch_configuration(self, value: impl fc::IntoValue<CloudWatchConfiguration>) -> Self { Self(self.0.with("CloudWatchConfiguration", value)) }
}

impl fc::Property for Destination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `EksConfiguration` structure describes the connection to the Amazon EKS cluster from which a scraper
/// collects metrics.
#[derive(Clone)]
pub struct EksConfiguration(cfn::Properties);

impl EksConfiguration {
    /// A new `EksConfiguration`.
    ///
    /// - `ClusterArn`. ARN of the Amazon EKS cluster.
    /// - `SubnetIds`. A list of subnet IDs for the Amazon EKS cluster VPC configuration.
    pub fn new(
        cluster_arn: impl fc::IntoValue<fc::Arn<cfn::target::eks::Cluster>>,
        subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ClusterArn", cluster_arn)
            .with("SubnetIds", subnet_ids)
        )
    }
    /// `SecurityGroupIds`. A list of the security group IDs for the Amazon EKS cluster VPC configuration.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
}

impl fc::Property for EksConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for threshold settings that determine when values near expected values should be ignored during
/// anomaly detection.
#[derive(Clone)]
pub struct IgnoreNearExpected(cfn::Properties);

impl IgnoreNearExpected {
    /// A new `IgnoreNearExpected`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Amount`. The absolute amount by which values can differ from expected values before being considered
    /// anomalous.
    pub fn amount(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Amount", value)) }
    /// `Ratio`. The ratio by which values can differ from expected values before being considered anomalous.
    pub fn ratio(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Ratio", value)) }
}

impl fc::Property for IgnoreNearExpected {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This defines a label set for the workspace, and defines the ingestion limit for active time series that match
/// that label set. Each label name in a label set must be unique.
#[derive(Clone)]
pub struct LimitsPerLabelSet(cfn::Properties);

impl LimitsPerLabelSet {
    /// A new `LimitsPerLabelSet`.
    ///
    /// - `LabelSet`. This defines one label set that will have an enforced ingestion limit. You can set ingestion
    ///   limits on time series that match defined label sets, to help prevent a workspace from being overwhelmed
    ///   with unexpected spikes in time series ingestion.
    /// - `Limits`. This structure contains the information about the limits that apply to time series that match
    ///   this label set.
    pub fn new(
        label_set: impl fc::IntoValue<fc::List<WorkspaceLabel>>,
        limits: impl fc::IntoValue<LimitsPerLabelSetEntry>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("LabelSet", label_set)
            .with("Limits", limits)
        )
    }
}

impl fc::Property for LimitsPerLabelSet {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure contains the limits that apply to time series that match one label set.
#[derive(Clone)]
pub struct LimitsPerLabelSetEntry(cfn::Properties);

impl LimitsPerLabelSetEntry {
    /// A new `LimitsPerLabelSetEntry`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaxSeries`. The maximum number of active series that can be ingested that match this label set.
    pub fn max_series(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxSeries", value)) }
}

impl fc::Property for LimitsPerLabelSetEntry {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains information about the rules and alerting logging configuration for the workspace.
#[derive(Clone)]
pub struct LoggingConfiguration(cfn::Properties);

impl LoggingConfiguration {
    /// A new `LoggingConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LogGroupArn`. The ARN of the CloudWatch log group to which the vended log data will be published. This log
    /// group must exist prior to calling this operation.
    pub fn log_group_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogGroupArn", value)) }
}

impl fc::Property for LoggingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The logging destination in an Amazon Managed Service for Prometheus workspace.
#[derive(Clone)]
pub struct LoggingDestination(cfn::Properties);

impl LoggingDestination {
    /// A new `LoggingDestination`.
    ///
    /// - `CloudWatchLogs`. Configuration details for logging to CloudWatch Logs.
    /// - `Filters`. Filtering criteria that determine which queries are logged.
    pub fn new(
        cloud_watch_logs: impl fc::IntoValue<WorkspaceCloudWatchLogDestination>,
        filters: impl fc::IntoValue<LoggingFilter>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("CloudWatchLogs", cloud_watch_logs)
            .with("Filters", filters)
        )
    }
}

impl fc::Property for LoggingDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Filtering criteria that determine which queries are logged.
#[derive(Clone)]
pub struct LoggingFilter(cfn::Properties);

impl LoggingFilter {
    /// A new `LoggingFilter`.
    ///
    /// - `QspThreshold`. The Query Samples Processed (QSP) threshold above which queries will be logged. Queries
    ///   processing more samples than this threshold will be captured in logs.
    pub fn new(qsp_threshold: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("QspThreshold", qsp_threshold)) }
}

impl fc::Property for LoggingFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the action to take when data is missing during anomaly detection evaluation.
#[derive(Clone)]
pub struct MissingDataAction(cfn::Properties);

impl MissingDataAction {
    /// A new `MissingDataAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MarkAsAnomaly`. Marks missing data points as anomalies.
    pub fn mark_as_anomaly(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("MarkAsAnomaly", value)) }
    /// `Skip`. Skips evaluation when data is missing.
    pub fn skip(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Skip", value)) }
}

impl fc::Property for MissingDataAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The query logging configuration in an Amazon Managed Service for Prometheus workspace.
#[derive(Clone)]
pub struct QueryLoggingConfiguration(cfn::Properties);

impl QueryLoggingConfiguration {
    /// A new `QueryLoggingConfiguration`.
    ///
    /// - `Destinations`. Defines a destination and its associated filtering criteria for query logging.
    pub fn new(destinations: impl fc::IntoValue<fc::List<LoggingDestination>>) -> Self { Self(cfn::Properties::new().with("Destinations", destinations)) }
}

impl fc::Property for QueryLoggingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for the Random Cut Forest algorithm used for anomaly detection in time-series data.
#[derive(Clone)]
pub struct RandomCutForestConfiguration(cfn::Properties);

impl RandomCutForestConfiguration {
    /// A new `RandomCutForestConfiguration`.
    ///
    /// - `Query`. The Prometheus query used to retrieve the time-series data for anomaly detection.
    pub fn new(query: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Query", query)) }
    /// `IgnoreNearExpectedFromAbove`. Configuration for ignoring values that are near expected values from above
    /// during anomaly detection.
    pub fn ignore_near_expected_from_above(self, value: impl fc::IntoValue<IgnoreNearExpected>) -> Self { Self(self.0.with("IgnoreNearExpectedFromAbove", value)) }
    /// `IgnoreNearExpectedFromBelow`. Configuration for ignoring values that are near expected values from below
    /// during anomaly detection.
    pub fn ignore_near_expected_from_below(self, value: impl fc::IntoValue<IgnoreNearExpected>) -> Self { Self(self.0.with("IgnoreNearExpectedFromBelow", value)) }
    /// `SampleSize`. The number of data points sampled from the input stream for the Random Cut Forest algorithm.
    /// The default number is 256 consecutive data points.
    pub fn sample_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SampleSize", value)) }
    /// `ShingleSize`. The number of consecutive data points used to create a shingle for the Random Cut Forest
    /// algorithm. The default number is 8 consecutive data points.
    pub fn shingle_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ShingleSize", value)) }
}

impl fc::Property for RandomCutForestConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The role configuration in an Amazon Managed Service for Prometheus scraper.
#[derive(Clone)]
pub struct RoleConfiguration(cfn::Properties);

impl RoleConfiguration {
    /// A new `RoleConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SourceRoleArn`. The ARN of the source role.
    pub fn source_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("SourceRoleArn", value)) }
    /// `TargetRoleArn`. The ARN of the target role.
    pub fn target_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("TargetRoleArn", value)) }
}

impl fc::Property for RoleConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A scrape configuration for a scraper, base 64 encoded.
#[derive(Clone)]
pub struct ScrapeConfiguration(cfn::Properties);

impl ScrapeConfiguration {
    /// A new `ScrapeConfiguration`.
    ///
    /// - `ConfigurationBlob`. The base 64 encoded scrape configuration file.
    pub fn new(configuration_blob: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ConfigurationBlob", configuration_blob)) }
}

impl fc::Property for ScrapeConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents a cloudwatch logs destination for scraper logging
#[derive(Clone)]
pub struct ScraperCloudWatchLogDestination(cfn::Properties);

impl ScraperCloudWatchLogDestination {
    /// A new `ScraperCloudWatchLogDestination`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LogGroupArn`. ARN of the CloudWatch log group
    pub fn log_group_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogGroupArn", value)) }
}

impl fc::Property for ScraperCloudWatchLogDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A component of a Amazon Managed Service for Prometheus scraper that can be configured for logging.
#[derive(Clone)]
pub struct ScraperComponent(cfn::Properties);

impl ScraperComponent {
    /// A value of `Type`.
    pub const TYPE_COLLECTOR: &'static str = "COLLECTOR";
    /// A value of `Type`.
    pub const TYPE_EXPORTER: &'static str = "EXPORTER";
    /// A value of `Type`.
    pub const TYPE_SERVICE_DISCOVERY: &'static str = "SERVICE_DISCOVERY";
    /// A new `ScraperComponent`.
    ///
    /// - `Type`. The type of the scraper component.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `Config`. The configuration settings for the scraper component.
    pub fn config(self, value: impl fc::IntoValue<ComponentConfig>) -> Self { Self(self.0.with("Config", value)) }
}

impl fc::Property for ScraperComponent {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for scraper logging
#[derive(Clone)]
pub struct ScraperLoggingConfiguration(cfn::Properties);

impl ScraperLoggingConfiguration {
    /// A new `ScraperLoggingConfiguration`.
    ///
    /// - `LoggingDestination`. Destination for scraper logging
    /// - `ScraperComponents`.
    pub fn new(
        logging_destination: impl fc::IntoValue<ScraperLoggingDestination>,
        scraper_components: impl fc::IntoValue<fc::List<ScraperComponent>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("LoggingDestination", logging_destination)
            .with("ScraperComponents", scraper_components)
        )
    }
}

impl fc::Property for ScraperLoggingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The destination where scraper logs are sent.
#[derive(Clone)]
pub struct ScraperLoggingDestination(cfn::Properties);

impl ScraperLoggingDestination {
    /// A new `ScraperLoggingDestination`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchLogs`. The CloudWatch Logs configuration for the scraper logging destination.
    pub fn cloud_watch_logs(self, value: impl fc::IntoValue<ScraperCloudWatchLogDestination>) -> Self { Self(self.0.with("CloudWatchLogs", value)) }
}

impl fc::Property for ScraperLoggingDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The source of collected metrics for a scraper.
#[derive(Clone)]
pub struct Source(cfn::Properties);

impl Source {
    /// A new `Source`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EksConfiguration`. The Amazon EKS cluster from which a scraper collects metrics.
    pub fn eks_configuration(self, value: impl fc::IntoValue<EksConfiguration>) -> Self { Self(self.0.with("EksConfiguration", value)) }
    /// `VpcConfiguration`. Configuration for VPC metrics source
    pub fn vpc_configuration(self, value: impl fc::IntoValue<VpcConfiguration>) -> Self { Self(self.0.with("VpcConfiguration", value)) }
}

impl fc::Property for Source {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for VPC metrics source
#[derive(Clone)]
pub struct VpcConfiguration(cfn::Properties);

impl VpcConfiguration {
    /// A new `VpcConfiguration`.
    ///
    /// - `SecurityGroupIds`. List of security group IDs
    /// - `SubnetIds`. List of subnet IDs
    pub fn new(
        security_group_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>,
        subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("SecurityGroupIds", security_group_ids)
            .with("SubnetIds", subnet_ids)
        )
    }
}

impl fc::Property for VpcConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration details for logging to CloudWatch Logs.
#[derive(Clone)]
pub struct WorkspaceCloudWatchLogDestination(cfn::Properties);

impl WorkspaceCloudWatchLogDestination {
    /// A new `WorkspaceCloudWatchLogDestination`.
    ///
    /// - `LogGroupArn`. The ARN of the CloudWatch log group.
    pub fn new(log_group_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("LogGroupArn", log_group_arn)) }
}

impl fc::Property for WorkspaceCloudWatchLogDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use this structure to define label sets and the ingestion limits for time series that match label sets, and to
/// specify the retention period of the workspace.
#[derive(Clone)]
pub struct WorkspaceConfiguration(cfn::Properties);

impl WorkspaceConfiguration {
    /// A new `WorkspaceConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LimitsPerLabelSets`. This is an array of structures, where each structure defines a label set for the
    /// workspace, and defines the ingestion limit for active time series for each of those label sets. Each label
    /// name in a label set must be unique.
    pub fn limits_per_label_sets(self, value: impl fc::IntoValue<fc::List<LimitsPerLabelSet>>) -> Self { Self(self.0.with("LimitsPerLabelSets", value)) }
    /// `OutOfOrderTimeWindowInSeconds`. The time window in seconds for accepting out-of-order samples
    pub fn out_of_order_time_window_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("OutOfOrderTimeWindowInSeconds", value)) }
    /// `RetentionPeriodInDays`. Specifies how many days that metrics will be retained in the workspace.
    pub fn retention_period_in_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RetentionPeriodInDays", value)) }
    /// `RuleQueryOffsetInSeconds`. Duration in seconds to offset rule evaluation queries into the past
    pub fn rule_query_offset_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RuleQueryOffsetInSeconds", value)) }
}

impl fc::Property for WorkspaceConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A label is a name:value pair used to add context to ingested metrics. This structure defines the name and value
/// for one label that is used in a label set. You can set ingestion limits on time series that match defined label
/// sets, to help prevent a workspace from being overwhelmed with unexpected spikes in time series ingestion.
#[derive(Clone)]
pub struct WorkspaceLabel(cfn::Properties);

impl WorkspaceLabel {
    /// A new `WorkspaceLabel`.
    ///
    /// - `Name`. The name for this label.
    /// - `Value`. The value for this label.
    pub fn new(name: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name).with("Value", value)) }
}

impl fc::Property for WorkspaceLabel {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
