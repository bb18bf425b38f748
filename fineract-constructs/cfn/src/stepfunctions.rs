// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::StepFunctions`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::StepFunctions::Activity`
///
/// An activity is a task that you write in any programming language and host on any machine that has access to AWS
/// Step Functions. Activities must poll Step Functions using the `GetActivityTask` API action and respond using
/// `SendTask*` API actions. This function makes Step Functions aware of your activity and returns an identifier
/// for use in a state machine and when polling from the activity.
#[derive(Clone)]
pub struct Activity(cfn::ResourceBody);

impl Activity {
    /// A new `AWS::StepFunctions::Activity`.
    ///
    /// - `Name`. The name of the activity.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Name", name)) }
    /// `EncryptionConfiguration`. Encryption configuration for the activity.
    pub fn encryption_configuration(self, value: impl fc::IntoValue<EncryptionConfiguration>) -> Self { Self(self.0.with("EncryptionConfiguration", value)) }
    /// `Tags`. The list of tags to add to a resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Activity {
    const TYPE: &'static str = "AWS::StepFunctions::Activity";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Activity {
    type Handle = ActivityRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ActivityRef { ActivityRef(self.0.build(scope, "AWS::StepFunctions::Activity")) }
}

/// A [`Activity`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ActivityRef(fc::NodeId);

impl ActivityRef {
    /// `Arn`, by `Ref`. Returns the ARN of the resource.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Activity>> { fc::Value::reference(self.0) }
    /// `Name`, by `Fn::GetAtt`. Returns the name of the activity.
    #[inline]
    pub fn name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Name") }
}

impl From<ActivityRef> for fc::NodeId {
    #[inline]
    fn from(it: ActivityRef) -> Self { it.0 }
}

impl From<&ActivityRef> for fc::NodeId {
    #[inline]
    fn from(it: &ActivityRef) -> Self { it.0 }
}

pub use cfn::target::stepfunctions::StateMachine;

impl StateMachine {
    /// A value of `StateMachineType`.
    pub const STATE_MACHINE_TYPE_EXPRESS: &'static str = "EXPRESS";
    /// A value of `StateMachineType`.
    pub const STATE_MACHINE_TYPE_STANDARD: &'static str = "STANDARD";
    /// A new `AWS::StepFunctions::StateMachine`.
    ///
    /// - `RoleArn`. The Amazon Resource Name (ARN) of the IAM role to use for this state machine.
    pub fn new(role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(cfn::ResourceBody::new().with("RoleArn", role_arn)) }
    /// `Definition`. The Amazon States Language definition of the state machine. The state machine definition must
    /// be in JSON or YAML, and the format of the object must match the format of your CloudFormation template
    /// file. See [Amazon States
    /// Language](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html).
    pub fn definition(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Definition", value)) }
    /// `DefinitionS3Location`. The name of the S3 bucket where the state machine definition is stored. The state
    /// machine definition must be a JSON or YAML file.
    pub fn definition_s3_location(self, value: impl fc::IntoValue<S3Location>) -> Self { Self(self.0.with("DefinitionS3Location", value)) }
    /// `DefinitionString`. The Amazon States Language definition of the state machine. The state machine
    /// definition must be in JSON. See [Amazon States
    /// Language](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html).
    pub fn definition_string(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DefinitionString", value)) }
    /// `DefinitionSubstitutions`. A map (string to string) that specifies the mappings for placeholder variables
    /// in the state machine definition. This enables the customer to inject values obtained at runtime, for
    /// example from intrinsic functions, in the state machine definition. Variables can be template parameter
    /// names, resource logical IDs, resource attributes, or a variable in a key-value map.
    pub fn definition_substitutions(self, value: impl fc::IntoValue<fc::Dict<fc::Json>>) -> Self { Self(self.0.with("DefinitionSubstitutions", value)) }
    /// `EncryptionConfiguration`. Encryption configuration for the state machine.
    pub fn encryption_configuration(self, value: impl fc::IntoValue<EncryptionConfiguration>) -> Self { Self(self.0.with("EncryptionConfiguration", value)) }
    /// `LoggingConfiguration`. Defines what execution history events are logged and where they are logged.
    pub fn logging_configuration(self, value: impl fc::IntoValue<LoggingConfiguration>) -> Self { Self(self.0.with("LoggingConfiguration", value)) }
    /// `StateMachineName`. The name of the state machine.
    pub fn state_machine_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StateMachineName", value)) }
    /// `StateMachineType`. Determines whether a `STANDARD` or `EXPRESS` state machine is created. The default is
    /// `STANDARD`. You cannot update the `type` of a state machine once it has been created.
    pub fn state_machine_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StateMachineType", value)) }
    /// `Tags`. The list of tags to add to a resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TracingConfiguration`. Selects whether or not the state machine's AWS X-Ray tracing is enabled.
    pub fn tracing_configuration(self, value: impl fc::IntoValue<TracingConfiguration>) -> Self { Self(self.0.with("TracingConfiguration", value)) }
}

impl cfn::Resource for StateMachine {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachine";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for StateMachine {
    type Handle = StateMachineRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> StateMachineRef { StateMachineRef(self.0.build(scope, "AWS::StepFunctions::StateMachine")) }
}

/// A [`StateMachine`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct StateMachineRef(fc::NodeId);

impl StateMachineRef {
    /// `Arn`, by `Ref`. Returns the ARN of the resource.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<StateMachine>> { fc::Value::reference(self.0) }
    /// `Name`, by `Fn::GetAtt`. Returns the name of the state machine.
    #[inline]
    pub fn name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Name") }
    /// `StateMachineRevisionId`, by `Fn::GetAtt`. Identifier for a state machine revision, which is an immutable,
    /// read-only snapshot of a state machine’s definition and configuration.
    #[inline]
    pub fn state_machine_revision_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StateMachineRevisionId") }
}

impl From<StateMachineRef> for fc::NodeId {
    #[inline]
    fn from(it: StateMachineRef) -> Self { it.0 }
}

impl From<&StateMachineRef> for fc::NodeId {
    #[inline]
    fn from(it: &StateMachineRef) -> Self { it.0 }
}

/// `AWS::StepFunctions::StateMachineAlias`
///
/// Represents a state machine
/// [alias](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-alias.html). An alias
/// routes traffic to one or two versions of the same state machine.
#[derive(Clone)]
pub struct StateMachineAlias(cfn::ResourceBody);

impl StateMachineAlias {
    /// A new `AWS::StepFunctions::StateMachineAlias`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `DeploymentPreference`. The settings that enable gradual state machine deployments.
    pub fn deployment_preference(self, value: impl fc::IntoValue<DeploymentPreference>) -> Self { Self(self.0.with("DeploymentPreference", value)) }
    /// `Description`. An optional description of the state machine alias.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Name`. The name of the state machine alias. If you don't provide a name, it uses an automatically
    /// generated name based on the logical ID.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `RoutingConfiguration`. The routing configuration of an alias. Routing configuration splits
    /// [StartExecution](https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html)
    /// requests between one or two versions of the same state machine.
    pub fn routing_configuration(self, value: impl fc::IntoValue<fc::List<RoutingConfigurationVersion>>) -> Self { Self(self.0.with("RoutingConfiguration", value)) }
    /// `StateMachineArn`.
    pub fn state_machine_arn(self, value: impl fc::IntoValue<fc::Arn<StateMachine>>) -> Self { Self(self.0.with("StateMachineArn", value)) }
}

impl cfn::Resource for StateMachineAlias {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachineAlias";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for StateMachineAlias {
    type Handle = StateMachineAliasRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> StateMachineAliasRef { StateMachineAliasRef(self.0.build(scope, "AWS::StepFunctions::StateMachineAlias")) }
}

/// A [`StateMachineAlias`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct StateMachineAliasRef(fc::NodeId);

impl StateMachineAliasRef {
    /// `Arn`, by `Ref`. Returns the ARN of the state machine alias. For example,
    /// `arn:aws:states:us-east-1:123456789012:stateMachine:myStateMachine:PROD`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<StateMachineAlias>> { fc::Value::reference(self.0) }
}

impl From<StateMachineAliasRef> for fc::NodeId {
    #[inline]
    fn from(it: StateMachineAliasRef) -> Self { it.0 }
}

impl From<&StateMachineAliasRef> for fc::NodeId {
    #[inline]
    fn from(it: &StateMachineAliasRef) -> Self { it.0 }
}

/// `AWS::StepFunctions::StateMachineVersion`
///
/// Represents a state machine
/// [version](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-version.html). A
/// published version uses the latest state machine
/// [revision](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-version.html). A
/// revision is an immutable, read-only snapshot of a state machine’s definition and configuration.
#[derive(Clone)]
pub struct StateMachineVersion(cfn::ResourceBody);

impl StateMachineVersion {
    /// A new `AWS::StepFunctions::StateMachineVersion`.
    ///
    /// - `StateMachineArn`. The Amazon Resource Name (ARN) of the state machine.
    pub fn new(state_machine_arn: impl fc::IntoValue<fc::Arn<StateMachine>>) -> Self { Self(cfn::ResourceBody::new().with("StateMachineArn", state_machine_arn)) }
    /// `Description`. An optional description of the state machine version.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `StateMachineRevisionId`. Identifier for a state machine revision, which is an immutable, read-only
    /// snapshot of a state machine’s definition and configuration.
    pub fn state_machine_revision_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StateMachineRevisionId", value)) }
}

impl cfn::Resource for StateMachineVersion {
    const TYPE: &'static str = "AWS::StepFunctions::StateMachineVersion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for StateMachineVersion {
    type Handle = StateMachineVersionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> StateMachineVersionRef { StateMachineVersionRef(self.0.build(scope, "AWS::StepFunctions::StateMachineVersion")) }
}

/// A [`StateMachineVersion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct StateMachineVersionRef(fc::NodeId);

impl StateMachineVersionRef {
    /// `Arn`, by `Ref`. Returns the ARN of the state machine version. For example,
    /// `arn:aws:states:us-east-1:123456789012:stateMachine:myStateMachine:1`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<StateMachineVersion>> { fc::Value::reference(self.0) }
}

impl From<StateMachineVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: StateMachineVersionRef) -> Self { it.0 }
}

impl From<&StateMachineVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: &StateMachineVersionRef) -> Self { it.0 }
}

/// Defines a CloudWatch log group.
#[derive(Clone)]
pub struct CloudWatchLogsLogGroup(cfn::Properties);

impl CloudWatchLogsLogGroup {
    /// A new `CloudWatchLogsLogGroup`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LogGroupArn`. The ARN of the the CloudWatch log group to which you want your logs emitted to. The ARN must
    /// end with `:*`
    pub fn log_group_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::logs::LogGroup>>) -> Self { Self(self.0.with("LogGroupArn", value)) }
}

impl fc::Property for CloudWatchLogsLogGroup {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Enables gradual state machine deployments. CloudFormation automatically shifts traffic from the version the
/// alias currently points to, to a new state machine version that you specify.
#[derive(Clone)]
pub struct DeploymentPreference(cfn::Properties);

impl DeploymentPreference {
    /// A value of `Type`.
    pub const TYPE_ALL_AT_ONCE: &'static str = "ALL_AT_ONCE";
    /// A value of `Type`.
    pub const TYPE_CANARY: &'static str = "CANARY";
    /// A value of `Type`.
    pub const TYPE_LINEAR: &'static str = "LINEAR";
    /// A new `DeploymentPreference`.
    ///
    /// - `StateMachineVersionArn`. The Amazon Resource Name (ARN) of the
    ///   [`AWS::StepFunctions::StateMachineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachineversion.html)
    ///   resource that will be the final version to which the alias points to when the traffic shifting is complete.
    /// - `Type`. The type of deployment you want to perform.
    pub fn new(
        state_machine_version_arn: impl fc::IntoValue<String>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("StateMachineVersionArn", state_machine_version_arn)
            .with("Type", r#type)
        )
    }
    /// `Alarms`. A list of Amazon CloudWatch alarm names to be monitored during the deployment. The deployment
    /// fails and rolls back if any of these alarms go into the `ALARM` state.
    pub fn alarms(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Alarms", value)) }
    /// `Interval`. The time in minutes between each traffic shifting increment.
    pub fn interval(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Interval", value)) }
    /// `Percentage`. The percentage of traffic to shift to the new version in each increment.
    pub fn percentage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Percentage", value)) }
}

impl fc::Property for DeploymentPreference {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Settings to configure server-side encryption for an activity. By default, Step Functions provides transparent
/// server-side encryption. With this configuration, you can specify a customer managed AWS key for encryption.
#[derive(Clone)]
pub struct EncryptionConfiguration(cfn::Properties);

impl EncryptionConfiguration {
    /// A value of `Type`.
    pub const TYPE_AWS_OWNED_KEY: &'static str = "AWS_OWNED_KEY";
    /// A value of `Type`.
    pub const TYPE_CUSTOMER_MANAGED_KMS_KEY: &'static str = "CUSTOMER_MANAGED_KMS_KEY";
    /// A new `EncryptionConfiguration`.
    ///
    /// - `Type`. Encryption option for an activity.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `KmsDataKeyReusePeriodSeconds`. Maximum duration that Step Functions will reuse data keys. When the period
    /// expires, Step Functions will call `GenerateDataKey`. Only applies to customer managed keys.
    pub fn kms_data_key_reuse_period_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("KmsDataKeyReusePeriodSeconds", value)) }
    /// `KmsKeyId`. An alias, alias ARN, key ID, or key ARN of a symmetric encryption AWS key to encrypt data. To
    /// specify a AWS key in a different AWS account, you must use the key ARN or alias ARN.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
}

impl fc::Property for EncryptionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines a destination for `LoggingConfiguration`.
#[derive(Clone)]
pub struct LogDestination(cfn::Properties);

impl LogDestination {
    /// A new `LogDestination`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchLogsLogGroup`. An object describing a CloudWatch log group.
    pub fn cloud_watch_logs_log_group(self, value: impl fc::IntoValue<CloudWatchLogsLogGroup>) -> Self { Self(self.0.with("CloudWatchLogsLogGroup", value)) }
}

impl fc::Property for LogDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines what execution history events are logged and where they are logged.
#[derive(Clone)]
pub struct LoggingConfiguration(cfn::Properties);

impl LoggingConfiguration {
    /// A value of `Level`.
    pub const LEVEL_ALL: &'static str = "ALL";
    /// A value of `Level`.
    pub const LEVEL_ERROR: &'static str = "ERROR";
    /// A value of `Level`.
    pub const LEVEL_FATAL: &'static str = "FATAL";
    /// A value of `Level`.
    pub const LEVEL_OFF: &'static str = "OFF";
    /// A new `LoggingConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Destinations`. An array of objects that describes where your execution history events will be logged.
    /// Limited to size 1. Required, if your log level is not set to `OFF`.
    pub fn destinations(self, value: impl fc::IntoValue<fc::List<LogDestination>>) -> Self { Self(self.0.with("Destinations", value)) }
    /// `IncludeExecutionData`. Determines whether execution data is included in your log. When set to `false`,
    /// data is excluded.
    pub fn include_execution_data(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeExecutionData", value)) }
    /// `Level`. Defines which category of execution history events are logged.
    pub fn level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Level", value)) }
}

impl fc::Property for LoggingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The state machine version to which you want to route the execution traffic.
#[derive(Clone)]
pub struct RoutingConfigurationVersion(cfn::Properties);

impl RoutingConfigurationVersion {
    /// A new `RoutingConfigurationVersion`.
    ///
    /// - `StateMachineVersionArn`. The Amazon Resource Name (ARN) that identifies one or two state machine versions
    ///   defined in the routing configuration.
    /// - `Weight`. The percentage of traffic you want to route to the state machine version. The sum of the weights
    ///   in the routing configuration must be equal to 100.
    pub fn new(
        state_machine_version_arn: impl fc::IntoValue<String>,
        weight: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("StateMachineVersionArn", state_machine_version_arn)
            .with("Weight", weight)
        )
    }
}

impl fc::Property for RoutingConfigurationVersion {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines the S3 bucket location where a state machine definition is stored. The state machine definition must be
/// a JSON or YAML file.
#[derive(Clone)]
pub struct S3Location(cfn::Properties);

impl S3Location {
    /// A new `S3Location`.
    ///
    /// - `Bucket`. The name of the S3 bucket where the state machine definition JSON or YAML file is stored.
    /// - `Key`. The name of the state machine definition file (Amazon S3 object name).
    pub fn new(bucket: impl fc::IntoValue<String>, key: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Bucket", bucket).with("Key", key)) }
    /// `Version`. For versioning-enabled buckets, a specific version of the state machine definition.
    pub fn version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Version", value)) }
}

impl fc::Property for S3Location {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Selects whether or not the state machine's AWS X-Ray tracing is enabled. To configure your state machine to
/// send trace data to X-Ray, set `Enabled` to `true`.
#[derive(Clone)]
pub struct TracingConfiguration(cfn::Properties);

impl TracingConfiguration {
    /// A new `TracingConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. When set to `true`, X-Ray tracing is enabled.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for TracingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
