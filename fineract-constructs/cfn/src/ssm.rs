// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::SSM`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::SSM::Association`
///
/// The `AWS::SSM::Association` resource creates a State Manager association for your managed instances. A State
/// Manager association defines the state that you want to maintain on your instances. For example, an association
/// can specify that anti-virus software must be installed and running on your instances, or that certain ports
/// must be closed.
#[derive(Clone)]
pub struct Association(cfn::ResourceBody);

impl Association {
    /// A value of `ComplianceSeverity`.
    pub const COMPLIANCE_SEVERITY_CRITICAL: &'static str = "CRITICAL";
    /// A value of `ComplianceSeverity`.
    pub const COMPLIANCE_SEVERITY_HIGH: &'static str = "HIGH";
    /// A value of `ComplianceSeverity`.
    pub const COMPLIANCE_SEVERITY_LOW: &'static str = "LOW";
    /// A value of `ComplianceSeverity`.
    pub const COMPLIANCE_SEVERITY_MEDIUM: &'static str = "MEDIUM";
    /// A value of `ComplianceSeverity`.
    pub const COMPLIANCE_SEVERITY_UNSPECIFIED: &'static str = "UNSPECIFIED";
    /// A value of `SyncCompliance`.
    pub const SYNC_COMPLIANCE_AUTO: &'static str = "AUTO";
    /// A value of `SyncCompliance`.
    pub const SYNC_COMPLIANCE_MANUAL: &'static str = "MANUAL";
    /// A new `AWS::SSM::Association`.
    ///
    /// - `Name`. The name of the SSM document that contains the configuration information for the instance. You can
    ///   specify `Command` or `Automation` documents. The documents can be AWS -predefined documents, documents you
    ///   created, or a document that is shared with you from another account.
    pub fn new(name: impl fc::IntoValue<fc::IdOf<Document>>) -> Self { Self(cfn::ResourceBody::new().with("Name", name)) }
    /// `ApplyOnlyAtCronInterval`. By default, when you create a new association, the system runs it immediately
    /// after it is created and then according to the schedule you specified. Specify this option if you don't want
    /// an association to run immediately after you create it. This parameter is not supported for rate
    /// expressions.
    pub fn apply_only_at_cron_interval(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ApplyOnlyAtCronInterval", value)) }
    /// `AssociationDispatchAssumeRole`. A role used by association to take actions on your behalf.
    pub fn association_dispatch_assume_role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AssociationDispatchAssumeRole", value)) }
    /// `AssociationName`. Specify a descriptive name for the association.
    pub fn association_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AssociationName", value)) }
    /// `AutomationTargetParameterName`. Choose the parameter that will define how your automation will branch out.
    /// This target is required for associations that use an Automation runbook and target resources by using rate
    /// controls. Automation is a tool in AWS Systems Manager.
    pub fn automation_target_parameter_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AutomationTargetParameterName", value)) }
    /// `CalendarNames`. The names or Amazon Resource Names (ARNs) of the Change Calendar type documents your
    /// associations are gated under. The associations only run when that Change Calendar is open.
    pub fn calendar_names(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CalendarNames", value)) }
    /// `ComplianceSeverity`. The severity level that is assigned to the association.
    pub fn compliance_severity(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ComplianceSeverity", value)) }
    /// `DocumentVersion`. The version of the SSM document to associate with the target.
    pub fn document_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DocumentVersion", value)) }
    /// `InstanceId`. `InstanceId` has been deprecated. To specify an instance ID for an association, use the
    /// `Targets` parameter. If you use the parameter `InstanceId`, you cannot use the parameters
    /// `AssociationName`, `DocumentVersion`, `MaxErrors`, `MaxConcurrency`, `OutputLocation`, or
    /// `ScheduleExpression`. To use these parameters, you must use the `Targets` parameter.
    pub fn instance_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InstanceId", value)) }
    /// `MaxConcurrency`. The maximum number of targets allowed to run the association at the same time. You can
    /// specify a number, for example 10, or a percentage of the target set, for example 10%. The default value is
    /// 100%, which means all targets run the association at the same time.
    pub fn max_concurrency(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxConcurrency", value)) }
    /// `MaxErrors`. The number of errors that are allowed before the system stops sending requests to run the
    /// association on additional targets. You can specify either an absolute number of errors, for example 10, or
    /// a percentage of the target set, for example 10%. If you specify 3, for example, the system stops sending
    /// requests when the fourth error is received.
    pub fn max_errors(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxErrors", value)) }
    /// `OutputLocation`. An Amazon Simple Storage Service (Amazon S3) bucket where you want to store the output
    /// details of the request.
    pub fn output_location(self, value: impl fc::IntoValue<InstanceAssociationOutputLocation>) -> Self { Self(self.0.with("OutputLocation", value)) }
    /// `Parameters`. The parameters for the runtime configuration of the document.
    pub fn parameters(self, value: impl fc::IntoValue<fc::Dict<fc::List<String>>>) -> Self { Self(self.0.with("Parameters", value)) }
    /// `ScheduleExpression`. A cron expression that specifies a schedule when the association runs. The schedule
    /// runs in Coordinated Universal Time (UTC).
    pub fn schedule_expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScheduleExpression", value)) }
    /// `ScheduleOffset`. Number of days to wait after the scheduled day to run an association.
    pub fn schedule_offset(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ScheduleOffset", value)) }
    /// `SyncCompliance`. The mode for generating association compliance. You can specify `AUTO` or `MANUAL`. In
    /// `AUTO` mode, the system uses the status of the association execution to determine the compliance status. If
    /// the association execution runs successfully, then the association is `COMPLIANT`. If the association
    /// execution doesn't run successfully, the association is `NON-COMPLIANT`.
    pub fn sync_compliance(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SyncCompliance", value)) }
    /// `Tags`. A key-value pair to associate with a resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Targets`. The targets for the association. You must specify the `InstanceId` or `Targets` property. You
    /// can target all instances in an AWS account by specifying t he `InstanceIds` key with a value of `*`.
    pub fn targets(self, value: impl fc::IntoValue<fc::List<Target>>) -> Self { Self(self.0.with("Targets", value)) }
    /// `WaitForSuccessTimeoutSeconds`. The number of seconds the service should wait for the association status to
    /// show "Success" before proceeding with the stack execution. If the association status doesn't show "Success"
    /// after the specified number of seconds, then stack creation fails.
    pub fn wait_for_success_timeout_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("WaitForSuccessTimeoutSeconds", value)) }
}

impl cfn::Resource for Association {
    const TYPE: &'static str = "AWS::SSM::Association";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Association {
    type Handle = AssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AssociationRef { AssociationRef(self.0.build(scope, "AWS::SSM::Association")) }
}

/// A [`Association`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AssociationRef(fc::NodeId);

impl AssociationRef {
    /// `AssociationId`, by `Ref`. The association ID.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Association>> { fc::Value::reference(self.0) }
}

impl From<AssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: AssociationRef) -> Self { it.0 }
}

impl From<&AssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &AssociationRef) -> Self { it.0 }
}

/// `AWS::SSM::CloudConnector`
///
/// Resource Type definition for AWS::SSM::CloudConnector. Enables AWS Systems Manager to manage resources in
/// external cloud providers.
#[derive(Clone)]
pub struct CloudConnector(cfn::ResourceBody);

/// What a [`CloudConnector`] can't be without.
#[derive(Clone)]
pub struct CloudConnectorRequired<A, B, C, D> {
    /// `ConfigConnectorArn`. The ARN of the AWS Config connector. (`String`)
    pub config_connector_arn: A,
    /// `Configuration`. The configuration for the cloud connector. Currently supports Azure.
    /// (`CloudConnectorConfiguration`)
    pub configuration: B,
    /// `DisplayName`. The display name of the cloud connector. (`String`)
    pub display_name: C,
    /// `RoleArn`. The IAM role ARN used by the cloud connector. (`Arn<iam::Role>`)
    pub role_arn: D,
}

impl CloudConnector {
    /// A new `AWS::SSM::CloudConnector`.
    pub fn new(required: CloudConnectorRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<CloudConnectorConfiguration>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ConfigConnectorArn", required.config_connector_arn)
            .with("Configuration", required.configuration)
            .with("DisplayName", required.display_name)
            .with("RoleArn", required.role_arn)
        )
    }
    /// `Description`. The description of the cloud connector.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Tags`. Tags to apply to the cloud connector.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for CloudConnector {
    const TYPE: &'static str = "AWS::SSM::CloudConnector";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CloudConnector {
    type Handle = CloudConnectorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CloudConnectorRef { CloudConnectorRef(self.0.build(scope, "AWS::SSM::CloudConnector")) }
}

/// A [`CloudConnector`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CloudConnectorRef(fc::NodeId);

impl CloudConnectorRef {
    /// `CloudConnectorId`, by `Fn::GetAtt`. The unique identifier of the cloud connector.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CloudConnector>> { fc::Value::attribute(self.0, "CloudConnectorId") }
    /// `CloudConnectorArn`, by `Ref`. The ARN of the cloud connector.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<CloudConnector>> { fc::Value::reference(self.0) }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the cloud connector was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The timestamp when the cloud connector was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<CloudConnectorRef> for fc::NodeId {
    #[inline]
    fn from(it: CloudConnectorRef) -> Self { it.0 }
}

impl From<&CloudConnectorRef> for fc::NodeId {
    #[inline]
    fn from(it: &CloudConnectorRef) -> Self { it.0 }
}

pub use cfn::target::ssm::Document;

impl Document {
    /// A value of `DocumentFormat`.
    pub const DOCUMENT_FORMAT_JSON: &'static str = "JSON";
    /// A value of `DocumentFormat`.
    pub const DOCUMENT_FORMAT_TEXT: &'static str = "TEXT";
    /// A value of `DocumentFormat`.
    pub const DOCUMENT_FORMAT_YAML: &'static str = "YAML";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_APPLICATION_CONFIGURATION: &'static str = "ApplicationConfiguration";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_APPLICATION_CONFIGURATION_SCHEMA: &'static str = "ApplicationConfigurationSchema";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_AUTOMATION: &'static str = "Automation";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_AUTOMATION_CHANGE_TEMPLATE: &'static str = "Automation.ChangeTemplate";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_AUTO_APPROVAL_POLICY: &'static str = "AutoApprovalPolicy";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_CHANGE_CALENDAR: &'static str = "ChangeCalendar";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_CLOUDFORMATION: &'static str = "CloudFormation";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_COMMAND: &'static str = "Command";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_DEPLOYMENT_STRATEGY: &'static str = "DeploymentStrategy";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_MANUAL_APPROVAL_POLICY: &'static str = "ManualApprovalPolicy";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_PACKAGE: &'static str = "Package";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_POLICY: &'static str = "Policy";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_PROBLEM_ANALYSIS: &'static str = "ProblemAnalysis";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_PROBLEM_ANALYSIS_TEMPLATE: &'static str = "ProblemAnalysisTemplate";
    /// A value of `DocumentType`.
    pub const DOCUMENT_TYPE_SESSION: &'static str = "Session";
    /// A value of `UpdateMethod`.
    pub const UPDATE_METHOD_NEW_VERSION: &'static str = "NewVersion";
    /// A value of `UpdateMethod`.
    pub const UPDATE_METHOD_REPLACE: &'static str = "Replace";
    /// A new `AWS::SSM::Document`.
    ///
    /// - `Content`. The content for the new SSM document in JSON or YAML.
    pub fn new(content: impl fc::IntoValue<fc::Json>) -> Self { Self(cfn::ResourceBody::new().with("Content", content)) }
    /// `Attachments`. A list of key-value pairs that describe attachments to a version of a document.
    pub fn attachments(self, value: impl fc::IntoValue<fc::List<AttachmentsSource>>) -> Self { Self(self.0.with("Attachments", value)) }
    /// `DocumentFormat`. Specify the document format for the request. `JSON` is the default format.
    pub fn document_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DocumentFormat", value)) }
    /// `DocumentType`. The type of document to create.
    pub fn document_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DocumentType", value)) }
    /// `Name`. A name for the SSM document.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Requires`. A list of SSM documents required by a document. This parameter is used exclusively by AWS
    /// AppConfig. When a user creates an AWS AppConfig configuration in an SSM document, the user must also
    /// specify a required document for validation purposes. In this case, an `ApplicationConfiguration` document
    /// requires an `ApplicationConfigurationSchema` document for validation purposes.
    pub fn requires(self, value: impl fc::IntoValue<fc::List<DocumentRequires>>) -> Self { Self(self.0.with("Requires", value)) }
    /// `Tags`. AWS CloudFormation resource tags to apply to the document. Use tags to help you identify and
    /// categorize resources.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TargetType`. Specify a target type to define the kinds of resources the document can run on. For example,
    /// to run a document on EC2 instances, specify the following value: `/AWS::EC2::Instance`. If you specify a
    /// value of '/' the document can run on all types of resources. If you don't specify a value, the document
    /// can't run on any resources.
    pub fn target_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetType", value)) }
    /// `UpdateMethod`. If the document resource you specify in your template already exists, this parameter
    /// determines whether a new version of the existing document is created, or the existing document is replaced.
    /// `Replace` is the default method. If you specify `NewVersion` for the `UpdateMethod` parameter, and the
    /// `Name` of the document does not match an existing resource, a new document is created.
    pub fn update_method(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UpdateMethod", value)) }
    /// `VersionName`. An optional field specifying the version of the artifact you are creating with the document.
    /// For example, `Release12.1`. This value is unique across all versions of a document, and can't be changed.
    pub fn version_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VersionName", value)) }
}

impl cfn::Resource for Document {
    const TYPE: &'static str = "AWS::SSM::Document";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Document {
    type Handle = DocumentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DocumentRef { DocumentRef(self.0.build(scope, "AWS::SSM::Document")) }
}

/// A [`Document`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DocumentRef(fc::NodeId);

impl DocumentRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Document>> { fc::Value::reference(self.0) }
}

impl From<DocumentRef> for fc::NodeId {
    #[inline]
    fn from(it: DocumentRef) -> Self { it.0 }
}

impl From<&DocumentRef> for fc::NodeId {
    #[inline]
    fn from(it: &DocumentRef) -> Self { it.0 }
}

/// `AWS::SSM::MaintenanceWindow`
///
/// The `AWS::SSM::MaintenanceWindow` resource represents general information about a maintenance window for AWS
/// Systems Manager. Maintenance windows let you define a schedule for when to perform potentially disruptive
/// actions on your instances, such as patching an operating system (OS), updating drivers, or installing software.
#[derive(Clone)]
pub struct MaintenanceWindow(cfn::ResourceBody);

/// What a [`MaintenanceWindow`] can't be without.
#[derive(Clone)]
pub struct MaintenanceWindowRequired<A, B, C, D, E> {
    /// `AllowUnassociatedTargets`. Enables a maintenance window task to run on managed instances, even if you have
    /// not registered those instances as targets. If enabled, then you must specify the unregistered instances (by
    /// instance ID) when you register a task with the maintenance window. (`bool`)
    pub allow_unassociated_targets: A,
    /// `Cutoff`. The number of hours before the end of the maintenance window that AWS Systems Manager stops
    /// scheduling new tasks for execution. (`i64`)
    pub cutoff: B,
    /// `Duration`. The duration of the maintenance window in hours. (`i64`)
    pub duration: C,
    /// `Name`. The name of the maintenance window. (`String`)
    pub name: D,
    /// `Schedule`. The schedule of the maintenance window in the form of a cron or rate expression. (`String`)
    pub schedule: E,
}

impl MaintenanceWindow {
    /// A new `AWS::SSM::MaintenanceWindow`.
    pub fn new(required: MaintenanceWindowRequired<
        impl fc::IntoValue<bool>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AllowUnassociatedTargets", required.allow_unassociated_targets)
            .with("Cutoff", required.cutoff)
            .with("Duration", required.duration)
            .with("Name", required.name)
            .with("Schedule", required.schedule)
        )
    }
    /// `Description`. A description of the maintenance window.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EndDate`. The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to
    /// become inactive.
    pub fn end_date(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndDate", value)) }
    /// `ScheduleOffset`. The number of days to wait to run a maintenance window after the scheduled cron
    /// expression date and time.
    pub fn schedule_offset(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ScheduleOffset", value)) }
    /// `ScheduleTimezone`. The time zone that the scheduled maintenance window executions are based on, in
    /// Internet Assigned Numbers Authority (IANA) format.
    pub fn schedule_timezone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScheduleTimezone", value)) }
    /// `StartDate`. The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled
    /// to become active. `StartDate` allows you to delay activation of the maintenance window until the specified
    /// future date.
    pub fn start_date(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StartDate", value)) }
    /// `Tags`. Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value
    /// pairs). Tags enable you to categorize a resource in different ways, such as by purpose, owner, or
    /// environment. For example, you might want to tag a maintenance window to identify the type of tasks it will
    /// run, the types of targets, and the environment it will run in.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for MaintenanceWindow {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindow";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for MaintenanceWindow {
    type Handle = MaintenanceWindowRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MaintenanceWindowRef { MaintenanceWindowRef(self.0.build(scope, "AWS::SSM::MaintenanceWindow")) }
}

/// A [`MaintenanceWindow`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MaintenanceWindowRef(fc::NodeId);

impl MaintenanceWindowRef {
    /// `WindowId`, by `Ref`. The ID of the maintenance window.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<MaintenanceWindow>> { fc::Value::reference(self.0) }
}

impl From<MaintenanceWindowRef> for fc::NodeId {
    #[inline]
    fn from(it: MaintenanceWindowRef) -> Self { it.0 }
}

impl From<&MaintenanceWindowRef> for fc::NodeId {
    #[inline]
    fn from(it: &MaintenanceWindowRef) -> Self { it.0 }
}

/// `AWS::SSM::MaintenanceWindowTarget`
///
/// The `AWS::SSM::MaintenanceWindowTarget` resource registers a target with a maintenance window for AWS Systems
/// Manager.
#[derive(Clone)]
pub struct MaintenanceWindowTarget(cfn::ResourceBody);

impl MaintenanceWindowTarget {
    /// A new `AWS::SSM::MaintenanceWindowTarget`.
    ///
    /// - `ResourceType`. The type of target that is being registered with the maintenance window.
    /// - `Targets`. The targets to register with the maintenance window. In other words, the instances to run
    ///   commands on when the maintenance window runs.
    /// - `WindowId`. The ID of the maintenance window to register the target with.
    pub fn new(
        resource_type: impl fc::IntoValue<String>,
        targets: impl fc::IntoValue<fc::List<Targets>>,
        window_id: impl fc::IntoValue<fc::IdOf<MaintenanceWindow>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ResourceType", resource_type)
            .with("Targets", targets)
            .with("WindowId", window_id)
        )
    }
    /// `Description`. A description for the target.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Name`. The name for the maintenance window target.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `OwnerInformation`. A user-provided value that will be included in any Amazon CloudWatch Events events that
    /// are raised while running tasks for these targets in this maintenance window.
    pub fn owner_information(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OwnerInformation", value)) }
}

impl cfn::Resource for MaintenanceWindowTarget {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTarget";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for MaintenanceWindowTarget {
    type Handle = MaintenanceWindowTargetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MaintenanceWindowTargetRef { MaintenanceWindowTargetRef(self.0.build(scope, "AWS::SSM::MaintenanceWindowTarget")) }
}

/// A [`MaintenanceWindowTarget`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MaintenanceWindowTargetRef(fc::NodeId);

impl MaintenanceWindowTargetRef {
    /// `WindowTargetId`, by `Ref`. The ID of the target.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<MaintenanceWindowTarget>> { fc::Value::reference(self.0) }
}

impl From<MaintenanceWindowTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: MaintenanceWindowTargetRef) -> Self { it.0 }
}

impl From<&MaintenanceWindowTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: &MaintenanceWindowTargetRef) -> Self { it.0 }
}

/// `AWS::SSM::MaintenanceWindowTask`
///
/// The `AWS::SSM::MaintenanceWindowTask` resource defines information about a task for an AWS Systems Manager
/// maintenance window.
#[derive(Clone)]
pub struct MaintenanceWindowTask(cfn::ResourceBody);

/// What a [`MaintenanceWindowTask`] can't be without.
#[derive(Clone)]
pub struct MaintenanceWindowTaskRequired<A, B, C, D> {
    /// `Priority`. The priority of the task in the maintenance window. The lower the number, the higher the
    /// priority. Tasks that have the same priority are scheduled in parallel. (`i64`)
    pub priority: A,
    /// `TaskArn`. The resource that the task uses during execution. (`String`)
    pub task_arn: B,
    /// `TaskType`. The type of task. Valid values: `RUN_COMMAND`, `AUTOMATION`, `LAMBDA`, `STEP_FUNCTIONS`.
    /// (`String`)
    pub task_type: C,
    /// `WindowId`. The ID of the maintenance window where the task is registered. (`IdOf<MaintenanceWindow>`)
    pub window_id: D,
}

impl MaintenanceWindowTask {
    /// A new `AWS::SSM::MaintenanceWindowTask`.
    pub fn new(required: MaintenanceWindowTaskRequired<
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::IdOf<MaintenanceWindow>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Priority", required.priority)
            .with("TaskArn", required.task_arn)
            .with("TaskType", required.task_type)
            .with("WindowId", required.window_id)
        )
    }
    /// `CutoffBehavior`. The specification for whether tasks should continue to run after the cutoff time
    /// specified in the maintenance windows is reached.
    pub fn cutoff_behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CutoffBehavior", value)) }
    /// `Description`. A description of the task.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `LoggingInfo`. `LoggingInfo` has been deprecated. To specify an Amazon S3 bucket to contain logs for Run
    /// Command tasks, instead use the `OutputS3BucketName` and `OutputS3KeyPrefix` options in the
    /// `TaskInvocationParameters` structure.
    pub fn logging_info(self, value: impl fc::IntoValue<LoggingInfo>) -> Self { Self(self.0.with("LoggingInfo", value)) }
    /// `MaxConcurrency`. The maximum number of targets this task can be run for, in parallel.
    pub fn max_concurrency(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxConcurrency", value)) }
    /// `MaxErrors`. The maximum number of errors allowed before this task stops being scheduled.
    pub fn max_errors(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaxErrors", value)) }
    /// `Name`. The task name.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `ServiceRoleArn`. The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume
    /// when running a maintenance window task. If you do not specify a service role ARN, Systems Manager uses a
    /// service-linked role in your account. If no appropriate service-linked role for Systems Manager exists in
    /// your account, it is created when you run `RegisterTaskWithMaintenanceWindow`.
    pub fn service_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ServiceRoleArn", value)) }
    /// `Targets`. The targets, either instances or window target IDs.
    pub fn targets(self, value: impl fc::IntoValue<fc::List<Target>>) -> Self { Self(self.0.with("Targets", value)) }
    /// `TaskInvocationParameters`. The parameters to pass to the task when it runs. Populate only the fields that
    /// match the task type. All other fields should be empty.
    pub fn task_invocation_parameters(self, value: impl fc::IntoValue<TaskInvocationParameters>) -> Self { Self(self.0.with("TaskInvocationParameters", value)) }
    /// `TaskParameters`. `TaskParameters` has been deprecated. To specify parameters to pass to a task when it
    /// runs, instead use the `Parameters` option in the `TaskInvocationParameters` structure.
    pub fn task_parameters(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("TaskParameters", value)) }
}

impl cfn::Resource for MaintenanceWindowTask {
    const TYPE: &'static str = "AWS::SSM::MaintenanceWindowTask";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for MaintenanceWindowTask {
    type Handle = MaintenanceWindowTaskRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MaintenanceWindowTaskRef { MaintenanceWindowTaskRef(self.0.build(scope, "AWS::SSM::MaintenanceWindowTask")) }
}

/// A [`MaintenanceWindowTask`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MaintenanceWindowTaskRef(fc::NodeId);

impl MaintenanceWindowTaskRef {
    /// `WindowTaskId`, by `Ref`. The task ID.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<MaintenanceWindowTask>> { fc::Value::reference(self.0) }
}

impl From<MaintenanceWindowTaskRef> for fc::NodeId {
    #[inline]
    fn from(it: MaintenanceWindowTaskRef) -> Self { it.0 }
}

impl From<&MaintenanceWindowTaskRef> for fc::NodeId {
    #[inline]
    fn from(it: &MaintenanceWindowTaskRef) -> Self { it.0 }
}

/// `AWS::SSM::OpsItem`
///
/// Resource schema for AWS::SSM::OpsItem.
#[derive(Clone)]
pub struct OpsItem(cfn::ResourceBody);

impl OpsItem {
    /// A new `AWS::SSM::OpsItem`.
    ///
    /// - `Description`. The description of the OpsItem.
    /// - `Source`. The origin of the OpsItem.
    /// - `Title`. The title of the OpsItem.
    pub fn new(
        description: impl fc::IntoValue<String>,
        source: impl fc::IntoValue<String>,
        title: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Description", description)
            .with("Source", source)
            .with("Title", title)
        )
    }
    /// `Category`. The category of the OpsItem.
    pub fn category(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Category", value)) }
    /// `Priority`. The priority of the OpsItem.
    pub fn priority(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Priority", value)) }
    /// `Severity`. The severity of the OpsItem.
    pub fn severity(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Severity", value)) }
    /// `Tags`. Tags for the OpsItem.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for OpsItem {
    const TYPE: &'static str = "AWS::SSM::OpsItem";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for OpsItem {
    type Handle = OpsItemRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> OpsItemRef { OpsItemRef(self.0.build(scope, "AWS::SSM::OpsItem")) }
}

/// A [`OpsItem`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct OpsItemRef(fc::NodeId);

impl OpsItemRef {
    /// `OpsItemId`, by `Fn::GetAtt`. The ID of the OpsItem.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<OpsItem>> { fc::Value::attribute(self.0, "OpsItemId") }
    /// `OpsItemArn`, by `Ref`. The ARN of the OpsItem.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<OpsItem>> { fc::Value::reference(self.0) }
    /// `CreatedBy`, by `Fn::GetAtt`. The user who created the OpsItem.
    #[inline]
    pub fn created_by(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedBy") }
    /// `CreatedTime`, by `Fn::GetAtt`. The time the OpsItem was created.
    #[inline]
    pub fn created_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedTime") }
    /// `LastModifiedBy`, by `Fn::GetAtt`. The user who last modified the OpsItem.
    #[inline]
    pub fn last_modified_by(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastModifiedBy") }
    /// `LastModifiedTime`, by `Fn::GetAtt`. The time the OpsItem was last modified.
    #[inline]
    pub fn last_modified_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastModifiedTime") }
    /// `OpsItemType`, by `Fn::GetAtt`. The type of OpsItem.
    #[inline]
    pub fn ops_item_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OpsItemType") }
    /// `Status`, by `Fn::GetAtt`. The status of the OpsItem.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `Version`, by `Fn::GetAtt`. The version of the OpsItem.
    #[inline]
    pub fn version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Version") }
}

impl From<OpsItemRef> for fc::NodeId {
    #[inline]
    fn from(it: OpsItemRef) -> Self { it.0 }
}

impl From<&OpsItemRef> for fc::NodeId {
    #[inline]
    fn from(it: &OpsItemRef) -> Self { it.0 }
}

/// `AWS::SSM::Parameter`
///
/// The `AWS::SSM::Parameter` resource creates an SSM parameter in AWS Systems Manager Parameter Store.
#[derive(Clone)]
pub struct Parameter(cfn::ResourceBody);

impl Parameter {
    /// A value of `DataType`.
    pub const DATA_TYPE_AWS_EC2_IMAGE: &'static str = "aws:ec2:image";
    /// A value of `DataType`.
    pub const DATA_TYPE_TEXT: &'static str = "text";
    /// A value of `Tier`.
    pub const TIER_ADVANCED: &'static str = "Advanced";
    /// A value of `Tier`.
    pub const TIER_INTELLIGENT_TIERING: &'static str = "Intelligent-Tiering";
    /// A value of `Tier`.
    pub const TIER_STANDARD: &'static str = "Standard";
    /// A value of `Type`.
    pub const TYPE_STRING: &'static str = "String";
    /// A value of `Type`.
    pub const TYPE_STRING_LIST: &'static str = "StringList";
    /// A new `AWS::SSM::Parameter`.
    ///
    /// - `Type`. The type of parameter.
    /// - `Value`. The parameter value.
    pub fn new(
        r#type: impl fc::IntoValue<String>,
        value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Type", r#type)
            .with("Value", value)
        )
    }
    /// `AllowedPattern`. A regular expression used to validate the parameter value. For example, for `String`
    /// types with values restricted to numbers, you can specify the following: `AllowedPattern=^\d+$`
    pub fn allowed_pattern(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AllowedPattern", value)) }
    /// `DataType`. The data type of the parameter, such as `text` or `aws:ec2:image`. The default is `text`.
    pub fn data_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DataType", value)) }
    /// `Description`. Information about the parameter.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Name`. The name of the parameter.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Policies`. Information about the policies assigned to a parameter.
    pub fn policies(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Policies", value)) }
    /// `Tags`. Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value
    /// pairs). Tags enable you to categorize a resource in different ways, such as by purpose, owner, or
    /// environment. For example, you might want to tag a Systems Manager parameter to identify the type of
    /// resource to which it applies, the environment, or the type of configuration data referenced by the
    /// parameter.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Tier`. The parameter tier.
    pub fn tier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Tier", value)) }
}

impl cfn::Resource for Parameter {
    const TYPE: &'static str = "AWS::SSM::Parameter";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Parameter {
    type Handle = ParameterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ParameterRef { ParameterRef(self.0.build(scope, "AWS::SSM::Parameter")) }
}

/// A [`Parameter`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ParameterRef(fc::NodeId);

impl ParameterRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Parameter>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Parameter>> { fc::Value::attribute(self.0, "Arn") }
    /// `Type`, by `Fn::GetAtt`. Returns the type of the parameter. Valid values are `String` or `StringList`.
    #[inline]
    pub fn r#type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Type") }
    /// `Value`, by `Fn::GetAtt`. Returns the value of the parameter.
    #[inline]
    pub fn value(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Value") }
}

impl From<ParameterRef> for fc::NodeId {
    #[inline]
    fn from(it: ParameterRef) -> Self { it.0 }
}

impl From<&ParameterRef> for fc::NodeId {
    #[inline]
    fn from(it: &ParameterRef) -> Self { it.0 }
}

/// `AWS::SSM::PatchBaseline`
///
/// The `AWS::SSM::PatchBaseline` resource defines the basic information for an AWS Systems Manager patch baseline.
/// A patch baseline defines which patches are approved for installation on your instances.
#[derive(Clone)]
pub struct PatchBaseline(cfn::ResourceBody);

impl PatchBaseline {
    /// A value of `ApprovedPatchesComplianceLevel`.
    pub const APPROVED_PATCHES_COMPLIANCE_LEVEL_CRITICAL: &'static str = "CRITICAL";
    /// A value of `ApprovedPatchesComplianceLevel`.
    pub const APPROVED_PATCHES_COMPLIANCE_LEVEL_HIGH: &'static str = "HIGH";
    /// A value of `ApprovedPatchesComplianceLevel`.
    pub const APPROVED_PATCHES_COMPLIANCE_LEVEL_INFORMATIONAL: &'static str = "INFORMATIONAL";
    /// A value of `ApprovedPatchesComplianceLevel`.
    pub const APPROVED_PATCHES_COMPLIANCE_LEVEL_LOW: &'static str = "LOW";
    /// A value of `ApprovedPatchesComplianceLevel`.
    pub const APPROVED_PATCHES_COMPLIANCE_LEVEL_MEDIUM: &'static str = "MEDIUM";
    /// A value of `ApprovedPatchesComplianceLevel`.
    pub const APPROVED_PATCHES_COMPLIANCE_LEVEL_UNSPECIFIED: &'static str = "UNSPECIFIED";
    /// A value of `AvailableSecurityUpdatesComplianceStatus`.
    pub const AVAILABLE_SECURITY_UPDATES_COMPLIANCE_STATUS_COMPLIANT: &'static str = "COMPLIANT";
    /// A value of `AvailableSecurityUpdatesComplianceStatus`.
    pub const AVAILABLE_SECURITY_UPDATES_COMPLIANCE_STATUS_NON_COMPLIANT: &'static str = "NON_COMPLIANT";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_ALMA_LINUX: &'static str = "ALMA_LINUX";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_AMAZON_LINUX: &'static str = "AMAZON_LINUX";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_AMAZON_LINUX_2: &'static str = "AMAZON_LINUX_2";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_AMAZON_LINUX_2022: &'static str = "AMAZON_LINUX_2022";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_AMAZON_LINUX_2023: &'static str = "AMAZON_LINUX_2023";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_CENTOS: &'static str = "CENTOS";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_DEBIAN: &'static str = "DEBIAN";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_MACOS: &'static str = "MACOS";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_ORACLE_LINUX: &'static str = "ORACLE_LINUX";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_RASPBIAN: &'static str = "RASPBIAN";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_REDHAT_ENTERPRISE_LINUX: &'static str = "REDHAT_ENTERPRISE_LINUX";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_ROCKY_LINUX: &'static str = "ROCKY_LINUX";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_SUSE: &'static str = "SUSE";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_UBUNTU: &'static str = "UBUNTU";
    /// A value of `OperatingSystem`.
    pub const OPERATING_SYSTEM_WINDOWS: &'static str = "WINDOWS";
    /// A value of `RejectedPatchesAction`.
    pub const REJECTED_PATCHES_ACTION_ALLOW_AS_DEPENDENCY: &'static str = "ALLOW_AS_DEPENDENCY";
    /// A value of `RejectedPatchesAction`.
    pub const REJECTED_PATCHES_ACTION_BLOCK: &'static str = "BLOCK";
    /// A new `AWS::SSM::PatchBaseline`.
    ///
    /// - `Name`. The name of the patch baseline.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Name", name)) }
    /// `ApprovalRules`. A set of rules used to include patches in the baseline.
    pub fn approval_rules(self, value: impl fc::IntoValue<RuleGroup>) -> Self { Self(self.0.with("ApprovalRules", value)) }
    /// `ApprovedPatches`. A list of explicitly approved patches for the baseline.
    pub fn approved_patches(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ApprovedPatches", value)) }
    /// `ApprovedPatchesComplianceLevel`. Defines the compliance level for approved patches. When an approved patch
    /// is reported as missing, this value describes the severity of the compliance violation. The default value is
    /// `UNSPECIFIED`.
    pub fn approved_patches_compliance_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApprovedPatchesComplianceLevel", value)) }
    /// `ApprovedPatchesEnableNonSecurity`. Indicates whether the list of approved patches includes non-security
    /// updates that should be applied to the managed nodes. The default value is `false`. Applies to Linux managed
    /// nodes only.
    pub fn approved_patches_enable_non_security(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ApprovedPatchesEnableNonSecurity", value)) }
    /// `AvailableSecurityUpdatesComplianceStatus`. Indicates the status you want to assign to security patches
    /// that are available but not approved because they don't meet the installation criteria specified in the
    /// patch baseline.
    pub fn available_security_updates_compliance_status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailableSecurityUpdatesComplianceStatus", value)) }
    /// `DefaultBaseline`. Indicates whether this is the default baseline. AWS Systems Manager supports creating
    /// multiple default patch baselines. For example, you can create a default patch baseline for each operating
    /// system.
    pub fn default_baseline(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DefaultBaseline", value)) }
    /// `Description`. A description of the patch baseline.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `GlobalFilters`. A set of global filters used to include patches in the baseline.
    pub fn global_filters(self, value: impl fc::IntoValue<PatchFilterGroup>) -> Self { Self(self.0.with("GlobalFilters", value)) }
    /// `OperatingSystem`. Defines the operating system the patch baseline applies to. The default value is
    /// `WINDOWS`.
    pub fn operating_system(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OperatingSystem", value)) }
    /// `PatchGroups`. The name of the patch group to be registered with the patch baseline.
    pub fn patch_groups(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("PatchGroups", value)) }
    /// `RejectedPatches`. A list of explicitly rejected patches for the baseline.
    pub fn rejected_patches(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("RejectedPatches", value)) }
    /// `RejectedPatchesAction`. The action for Patch Manager to take on patches included in the `RejectedPackages`
    /// list.
    pub fn rejected_patches_action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RejectedPatchesAction", value)) }
    /// `Sources`. Information about the patches to use to update the managed nodes, including target operating
    /// systems and source repositories. Applies to Linux managed nodes only.
    pub fn sources(self, value: impl fc::IntoValue<fc::List<PatchSource>>) -> Self { Self(self.0.with("Sources", value)) }
    /// `Tags`. Optional metadata that you assign to a resource. Tags enable you to categorize a resource in
    /// different ways, such as by purpose, owner, or environment. For example, you might want to tag a patch
    /// baseline to identify the severity level of patches it specifies and the operating system family it applies
    /// to.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for PatchBaseline {
    const TYPE: &'static str = "AWS::SSM::PatchBaseline";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PatchBaseline {
    type Handle = PatchBaselineRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PatchBaselineRef { PatchBaselineRef(self.0.build(scope, "AWS::SSM::PatchBaseline")) }
}

/// A [`PatchBaseline`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PatchBaselineRef(fc::NodeId);

impl PatchBaselineRef {
    /// `Id`, by `Ref`. The ID of the patch baseline.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<PatchBaseline>> { fc::Value::reference(self.0) }
}

impl From<PatchBaselineRef> for fc::NodeId {
    #[inline]
    fn from(it: PatchBaselineRef) -> Self { it.0 }
}

impl From<&PatchBaselineRef> for fc::NodeId {
    #[inline]
    fn from(it: &PatchBaselineRef) -> Self { it.0 }
}

/// `AWS::SSM::ResourceDataSync`
///
/// The `AWS::SSM::ResourceDataSync` resource creates, updates, or deletes a resource data sync for AWS Systems
/// Manager. A resource data sync helps you view data from multiple sources in a single location. Systems Manager
/// offers two types of resource data sync: `SyncToDestination` and `SyncFromSource`.
#[derive(Clone)]
pub struct ResourceDataSync(cfn::ResourceBody);

impl ResourceDataSync {
    /// A new `AWS::SSM::ResourceDataSync`.
    ///
    /// - `SyncName`. A name for the resource data sync.
    pub fn new(sync_name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("SyncName", sync_name)) }
    /// `BucketName`. The name of the S3 bucket where the aggregated data is stored.
    pub fn bucket_name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>) -> Self { Self(self.0.with("BucketName", value)) }
    /// `BucketPrefix`. An Amazon S3 prefix for the bucket.
    pub fn bucket_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketPrefix", value)) }
    /// `BucketRegion`. The AWS Region with the S3 bucket targeted by the resource data sync.
    pub fn bucket_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketRegion", value)) }
    /// `KMSKeyArn`. The Amazon Resource Name (ARN) of an encryption key for a destination in Amazon S3. You can
    /// use a KMS key to encrypt inventory data in Amazon S3. You must specify a key that exist in the same AWS
    /// Region as the destination Amazon S3 bucket.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KMSKeyArn", value)) }
    /// `S3Destination`. Configuration information for the target S3 bucket.
    pub fn s3_destination(self, value: impl fc::IntoValue<S3Destination>) -> Self { Self(self.0.with("S3Destination", value)) }
    /// `SyncFormat`. A supported sync format. The following format is currently supported: JsonSerDe
    pub fn sync_format(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SyncFormat", value)) }
    /// `SyncSource`. Information about the source where the data was synchronized.
    pub fn sync_source(self, value: impl fc::IntoValue<SyncSource>) -> Self { Self(self.0.with("SyncSource", value)) }
    /// `SyncType`. The type of resource data sync. If `SyncType` is `SyncToDestination`, then the resource data
    /// sync synchronizes data to an S3 bucket. If the `SyncType` is `SyncFromSource` then the resource data sync
    /// synchronizes data from AWS Organizations or from multiple AWS Regions.
    pub fn sync_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SyncType", value)) }
}

impl cfn::Resource for ResourceDataSync {
    const TYPE: &'static str = "AWS::SSM::ResourceDataSync";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourceDataSync {
    type Handle = ResourceDataSyncRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourceDataSyncRef { ResourceDataSyncRef(self.0.build(scope, "AWS::SSM::ResourceDataSync")) }
}

/// A [`ResourceDataSync`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResourceDataSyncRef(fc::NodeId);

impl ResourceDataSyncRef {
    /// `SyncName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ResourceDataSync>> { fc::Value::reference(self.0) }
}

impl From<ResourceDataSyncRef> for fc::NodeId {
    #[inline]
    fn from(it: ResourceDataSyncRef) -> Self { it.0 }
}

impl From<&ResourceDataSyncRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResourceDataSyncRef) -> Self { it.0 }
}

/// `AWS::SSM::ResourcePolicy`
///
/// Creates or updates a Systems Manager resource policy. A resource policy helps you to define the IAM entity (for
/// example, an AWS account ) that can manage your Systems Manager resources. Currently, `OpsItemGroup` is the only
/// resource that supports Systems Manager resource policies. The resource policy for `OpsItemGroup` enables AWS
/// accounts to view and interact with OpsCenter operational work items (OpsItems).
#[derive(Clone)]
pub struct ResourcePolicy(cfn::ResourceBody);

impl ResourcePolicy {
    /// A new `AWS::SSM::ResourcePolicy`.
    ///
    /// - `Policy`. A policy you want to associate with a resource.
    /// - `ResourceArn`. The Amazon Resource Name (ARN) of the resource to which you want to attach a policy.
    pub fn new(
        policy: impl fc::IntoValue<fc::Json>,
        resource_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Policy", policy)
            .with("ResourceArn", resource_arn)
        )
    }
}

impl cfn::Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::SSM::ResourcePolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourcePolicy {
    type Handle = ResourcePolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourcePolicyRef { ResourcePolicyRef(self.0.build(scope, "AWS::SSM::ResourcePolicy")) }
}

/// A [`ResourcePolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResourcePolicyRef(fc::NodeId);

impl ResourcePolicyRef {
    /// `PolicyHash`, by `Fn::GetAtt`. ID of the current policy version. The hash helps to prevent a situation
    /// where multiple users attempt to overwrite a policy. You must provide this hash and the policy ID when
    /// updating or deleting a policy.
    #[inline]
    pub fn policy_hash(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PolicyHash") }
    /// `PolicyId`, by `Fn::GetAtt`. ID of the current policy version.
    #[inline]
    pub fn policy_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PolicyId") }
}

impl From<ResourcePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: ResourcePolicyRef) -> Self { it.0 }
}

impl From<&ResourcePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResourcePolicyRef) -> Self { it.0 }
}

/// `AWS::SSM::ServiceSetting`
///
/// Resource Type definition for AWS::SSM::ServiceSetting. ServiceSetting is an account-level setting for an AWS
/// service that defines how a user interacts with or uses a service or feature.
#[derive(Clone)]
pub struct ServiceSetting(cfn::ResourceBody);

impl ServiceSetting {
    /// A new `AWS::SSM::ServiceSetting`.
    ///
    /// - `SettingId`. The ID of the service setting, such as /ssm/parameter-store/high-throughput-enabled.
    /// - `SettingValue`. The value of the service setting.
    pub fn new(
        setting_id: impl fc::IntoValue<String>,
        setting_value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SettingId", setting_id)
            .with("SettingValue", setting_value)
        )
    }
}

impl cfn::Resource for ServiceSetting {
    const TYPE: &'static str = "AWS::SSM::ServiceSetting";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ServiceSetting {
    type Handle = ServiceSettingRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ServiceSettingRef { ServiceSettingRef(self.0.build(scope, "AWS::SSM::ServiceSetting")) }
}

/// A [`ServiceSetting`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ServiceSettingRef(fc::NodeId);

impl ServiceSettingRef {
    /// `Arn`, by `Ref`. The ARN of the service setting.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ServiceSetting>> { fc::Value::reference(self.0) }
    /// `LastModifiedDate`, by `Fn::GetAtt`. The last time the service setting was modified.
    #[inline]
    pub fn last_modified_date(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastModifiedDate") }
    /// `LastModifiedUser`, by `Fn::GetAtt`. The ARN of the last modified user.
    #[inline]
    pub fn last_modified_user(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastModifiedUser") }
    /// `Status`, by `Fn::GetAtt`. The status of the service setting. The value can be Default, Customized or
    /// PendingUpdate.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<ServiceSettingRef> for fc::NodeId {
    #[inline]
    fn from(it: ServiceSettingRef) -> Self { it.0 }
}

impl From<&ServiceSettingRef> for fc::NodeId {
    #[inline]
    fn from(it: &ServiceSettingRef) -> Self { it.0 }
}

/// Identifying information about a document attachment, including the file name and a key-value pair that
/// identifies the location of an attachment to a document.
#[derive(Clone)]
pub struct AttachmentsSource(cfn::Properties);

impl AttachmentsSource {
    /// A value of `Key`.
    pub const KEY_ATTACHMENT_REFERENCE: &'static str = "AttachmentReference";
    /// A value of `Key`.
    pub const KEY_S3_FILE_URL: &'static str = "S3FileUrl";
    /// A value of `Key`.
    pub const KEY_SOURCE_URL: &'static str = "SourceUrl";
    /// A new `AttachmentsSource`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Key`. The key of a key-value pair that identifies the location of an attachment to a document.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
    /// `Name`. The name of the document attachment file.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Values`. The value of a key-value pair that identifies the location of an attachment to a document. The
    /// format for Value depends on the type of key you specify.
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for AttachmentsSource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about the `AwsOrganizationsSource` resource data sync source. A sync source of this type can
/// synchronize data from AWS Organizations or, if an AWS organization isn't present, from multiple AWS Regions.
#[derive(Clone)]
pub struct AwsOrganizationsSource(cfn::Properties);

impl AwsOrganizationsSource {
    /// A new `AwsOrganizationsSource`.
    ///
    /// - `OrganizationSourceType`. If an AWS organization is present, this is either `OrganizationalUnits` or
    ///   `EntireOrganization`. For `OrganizationalUnits`, the data is aggregated from a set of organization units.
    ///   For `EntireOrganization`, the data is aggregated from the entire AWS organization.
    pub fn new(organization_source_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("OrganizationSourceType", organization_source_type)) }
    /// `OrganizationalUnits`. The AWS Organizations organization units included in the sync.
    pub fn organizational_units(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("OrganizationalUnits", value)) }
}

impl fc::Property for AwsOrganizationsSource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for connecting to Azure.
#[derive(Clone)]
pub struct AzureConfiguration(cfn::Properties);

impl AzureConfiguration {
    /// A new `AzureConfiguration`.
    ///
    /// - `ApplicationId`. The Azure AD application ID.
    /// - `TenantId`. The Azure AD tenant ID. Cannot be changed after creation.
    pub fn new(
        application_id: impl fc::IntoValue<String>,
        tenant_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ApplicationId", application_id)
            .with("TenantId", tenant_id)
        )
    }
    /// `ApplicationDisplayName`. The display name of the Azure AD application.
    pub fn application_display_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApplicationDisplayName", value)) }
    /// `Targets`. The targets for the cloud connector. If omitted, the entire tenant is targeted.
    pub fn targets(self, value: impl fc::IntoValue<ConfigurationTargets>) -> Self { Self(self.0.with("Targets", value)) }
    /// `TenantDisplayName`. The display name of the Azure AD tenant.
    pub fn tenant_display_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TenantDisplayName", value)) }
}

impl fc::Property for AzureConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An Azure subscription with its ID and optional display name.
#[derive(Clone)]
pub struct AzureSubscription(cfn::Properties);

impl AzureSubscription {
    /// A new `AzureSubscription`.
    ///
    /// - `Id`. The Azure subscription ID.
    pub fn new(id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Id", id)) }
    /// `DisplayName`. The display name of the Azure subscription.
    pub fn display_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DisplayName", value)) }
}

impl fc::Property for AzureSubscription {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for the cloud connector. Currently supports Azure.
#[derive(Clone)]
pub struct CloudConnectorConfiguration(cfn::Properties);

impl CloudConnectorConfiguration {
    /// A new `CloudConnectorConfiguration`.
    ///
    /// - `AzureConfiguration`. Configuration for connecting to Azure.
    pub fn new(azure_configuration: impl fc::IntoValue<AzureConfiguration>) -> Self { Self(cfn::Properties::new().with("AzureConfiguration", azure_configuration)) }
}

impl fc::Property for CloudConnectorConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration options for sending command output to Amazon CloudWatch Logs.
#[derive(Clone)]
pub struct CloudWatchOutputConfig(cfn::Properties);

impl CloudWatchOutputConfig {
    /// A new `CloudWatchOutputConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchLogGroupName`. The name of the CloudWatch Logs log group where you want to send command output.
    /// If you don't specify a group name, AWS Systems Manager automatically creates a log group for you.
    pub fn cloud_watch_log_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CloudWatchLogGroupName", value)) }
    /// `CloudWatchOutputEnabled`. Enables Systems Manager to send command output to CloudWatch Logs.
    pub fn cloud_watch_output_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("CloudWatchOutputEnabled", value)) }
}

impl fc::Property for CloudWatchOutputConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The targets for the cloud connector. If omitted, the entire tenant is targeted.
#[derive(Clone)]
pub struct ConfigurationTargets(cfn::Properties);

impl ConfigurationTargets {
    /// A new `ConfigurationTargets`.
    ///
    /// - `Subscriptions`. List of Azure subscriptions.
    pub fn new(subscriptions: impl fc::IntoValue<fc::List<AzureSubscription>>) -> Self { Self(cfn::Properties::new().with("Subscriptions", subscriptions)) }
}

impl fc::Property for ConfigurationTargets {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An SSM document required by the current document.
#[derive(Clone)]
pub struct DocumentRequires(cfn::Properties);

impl DocumentRequires {
    /// A new `DocumentRequires`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. The name of the required SSM document. The name can be an Amazon Resource Name (ARN).
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Version`. The document version required by the current document.
    pub fn version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Version", value)) }
}

impl fc::Property for DocumentRequires {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `InstanceAssociationOutputLocation` is a property of the
/// [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html)
/// resource that specifies an Amazon S3 bucket where you want to store the results of this association request.
#[derive(Clone)]
pub struct InstanceAssociationOutputLocation(cfn::Properties);

impl InstanceAssociationOutputLocation {
    /// A new `InstanceAssociationOutputLocation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `S3Location`. `S3OutputLocation` is a property of the
    /// [InstanceAssociationOutputLocation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ssm-association-instanceassociationoutputlocation.html)
    /// property that specifies an Amazon S3 bucket where you want to store the results of this request.
    pub fn s3_location(self, value: impl fc::IntoValue<S3OutputLocation>) -> Self { Self(self.0.with("S3Location", value)) }
}

impl fc::Property for InstanceAssociationOutputLocation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `LoggingInfo` has been deprecated. To specify an Amazon S3 bucket to contain logs, instead use the
/// `OutputS3BucketName` and `OutputS3KeyPrefix` options in the `TaskInvocationParameters` structure.
#[derive(Clone)]
pub struct LoggingInfo(cfn::Properties);

impl LoggingInfo {
    /// A new `LoggingInfo`.
    ///
    /// - `Region`. The AWS Region where the S3 bucket is located.
    /// - `S3Bucket`. The name of an S3 bucket where execution logs are stored.
    pub fn new(
        region: impl fc::IntoValue<String>,
        s3_bucket: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Region", region)
            .with("S3Bucket", s3_bucket)
        )
    }
    /// `S3Prefix`. The Amazon S3 bucket subfolder.
    pub fn s3_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3Prefix", value)) }
}

impl fc::Property for LoggingInfo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `MaintenanceWindowAutomationParameters` property type specifies the parameters for an `AUTOMATION` task
/// type for a maintenance window task in AWS Systems Manager.
#[derive(Clone)]
pub struct MaintenanceWindowAutomationParameters(cfn::Properties);

impl MaintenanceWindowAutomationParameters {
    /// A new `MaintenanceWindowAutomationParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DocumentVersion`. The version of an Automation runbook to use during task execution.
    pub fn document_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DocumentVersion", value)) }
    /// `Parameters`. The parameters for the `AUTOMATION` type task.
    pub fn parameters(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Parameters", value)) }
}

impl fc::Property for MaintenanceWindowAutomationParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `MaintenanceWindowLambdaParameters` property type specifies the parameters for a `LAMBDA` task type for a
/// maintenance window task in AWS Systems Manager.
#[derive(Clone)]
pub struct MaintenanceWindowLambdaParameters(cfn::Properties);

impl MaintenanceWindowLambdaParameters {
    /// A new `MaintenanceWindowLambdaParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ClientContext`. Client-specific information to pass to the AWS Lambda function that you're invoking. You
    /// can then use the `context` variable to process the client information in your AWS Lambda function.
    pub fn client_context(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClientContext", value)) }
    /// `Payload`. JSON to provide to your AWS Lambda function as input.
    pub fn payload(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Payload", value)) }
    /// `Qualifier`. An AWS Lambda function version or alias name. If you specify a function version, the action
    /// uses the qualified function Amazon Resource Name (ARN) to invoke a specific Lambda function. If you specify
    /// an alias name, the action uses the alias ARN to invoke the Lambda function version that the alias points
    /// to.
    pub fn qualifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Qualifier", value)) }
}

impl fc::Property for MaintenanceWindowLambdaParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `MaintenanceWindowRunCommandParameters` property type specifies the parameters for a `RUN_COMMAND` task
/// type for a maintenance window task in AWS Systems Manager. This means that these parameters are the same as
/// those for the `SendCommand` API call.
#[derive(Clone)]
pub struct MaintenanceWindowRunCommandParameters(cfn::Properties);

impl MaintenanceWindowRunCommandParameters {
    /// A new `MaintenanceWindowRunCommandParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchOutputConfig`. Configuration options for sending command output to Amazon CloudWatch Logs.
    pub fn cloud_watch_output_config(self, value: impl fc::IntoValue<CloudWatchOutputConfig>) -> Self { Self(self.0.with("CloudWatchOutputConfig", value)) }
    /// `Comment`. Information about the command or commands to run.
    pub fn comment(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Comment", value)) }
    /// `DocumentHash`. The SHA-256 or SHA-1 hash created by the system when the document was created. SHA-1 hashes
    /// have been deprecated.
    pub fn document_hash(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DocumentHash", value)) }
    /// `DocumentHashType`. The SHA-256 or SHA-1 hash type. SHA-1 hashes are deprecated.
    pub fn document_hash_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DocumentHashType", value)) }
    /// `DocumentVersion`. The AWS Systems Manager document (SSM document) version to use in the request. You can
    /// specify `$DEFAULT`, `$LATEST`, or a specific version number. If you run commands by using the AWS CLI, then
    /// you must escape the first two options by using a backslash. If you specify a version number, then you don't
    /// need to use the backslash.
    pub fn document_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DocumentVersion", value)) }
    /// `NotificationConfig`. Configurations for sending notifications about command status changes on a
    /// per-managed node basis.
    pub fn notification_config(self, value: impl fc::IntoValue<NotificationConfig>) -> Self { Self(self.0.with("NotificationConfig", value)) }
    /// `OutputS3BucketName`. The name of the Amazon Simple Storage Service (Amazon S3) bucket.
    pub fn output_s3_bucket_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutputS3BucketName", value)) }
    /// `OutputS3KeyPrefix`. The S3 bucket subfolder.
    pub fn output_s3_key_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutputS3KeyPrefix", value)) }
    /// `Parameters`. The parameters for the `RUN_COMMAND` task execution.
    pub fn parameters(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Parameters", value)) }
    /// `ServiceRoleArn`. The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume
    /// when running a maintenance window task. If you do not specify a service role ARN, Systems Manager uses a
    /// service-linked role in your account. If no appropriate service-linked role for Systems Manager exists in
    /// your account, it is created when you run `RegisterTaskWithMaintenanceWindow`.
    pub fn service_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ServiceRoleArn", value)) }
    /// `TimeoutSeconds`. If this time is reached and the command hasn't already started running, it doesn't run.
    pub fn timeout_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TimeoutSeconds", value)) }
}

impl fc::Property for MaintenanceWindowRunCommandParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `MaintenanceWindowStepFunctionsParameters` property type specifies the parameters for the execution of a
/// `STEP_FUNCTIONS` task in a Systems Manager maintenance window.
#[derive(Clone)]
pub struct MaintenanceWindowStepFunctionsParameters(cfn::Properties);

impl MaintenanceWindowStepFunctionsParameters {
    /// A new `MaintenanceWindowStepFunctionsParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Input`. The inputs for the `STEP_FUNCTIONS` task.
    pub fn input(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Input", value)) }
    /// `Name`. The name of the `STEP_FUNCTIONS` task.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
}

impl fc::Property for MaintenanceWindowStepFunctionsParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `NotificationConfig` property type specifies configurations for sending notifications for a maintenance
/// window task in AWS Systems Manager.
#[derive(Clone)]
pub struct NotificationConfig(cfn::Properties);

impl NotificationConfig {
    /// A new `NotificationConfig`.
    ///
    /// - `NotificationArn`. An Amazon Resource Name (ARN) for an Amazon Simple Notification Service (Amazon SNS)
    ///   topic. Run Command pushes notifications about command status changes to this topic.
    pub fn new(notification_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("NotificationArn", notification_arn)) }
    /// `NotificationEvents`. The different events that you can receive notifications for. These events include the
    /// following: `All` (events), `InProgress`, `Success`, `TimedOut`, `Cancelled`, `Failed`.
    pub fn notification_events(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NotificationEvents", value)) }
    /// `NotificationType`. The notification type.
    pub fn notification_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NotificationType", value)) }
}

impl fc::Property for NotificationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `PatchFilter` property type defines a patch filter for an AWS Systems Manager patch baseline.
#[derive(Clone)]
pub struct PatchFilter(cfn::Properties);

impl PatchFilter {
    /// A value of `Key`.
    pub const KEY_ADVISORY_ID: &'static str = "ADVISORY_ID";
    /// A value of `Key`.
    pub const KEY_ARCH: &'static str = "ARCH";
    /// A value of `Key`.
    pub const KEY_BUGZILLA_ID: &'static str = "BUGZILLA_ID";
    /// A value of `Key`.
    pub const KEY_CLASSIFICATION: &'static str = "CLASSIFICATION";
    /// A value of `Key`.
    pub const KEY_CVE_ID: &'static str = "CVE_ID";
    /// A value of `Key`.
    pub const KEY_EPOCH: &'static str = "EPOCH";
    /// A value of `Key`.
    pub const KEY_MSRC_SEVERITY: &'static str = "MSRC_SEVERITY";
    /// A value of `Key`.
    pub const KEY_NAME: &'static str = "NAME";
    /// A value of `Key`.
    pub const KEY_PATCH_ID: &'static str = "PATCH_ID";
    /// A value of `Key`.
    pub const KEY_PATCH_SET: &'static str = "PATCH_SET";
    /// A value of `Key`.
    pub const KEY_PRIORITY: &'static str = "PRIORITY";
    /// A value of `Key`.
    pub const KEY_PRODUCT: &'static str = "PRODUCT";
    /// A value of `Key`.
    pub const KEY_PRODUCT_FAMILY: &'static str = "PRODUCT_FAMILY";
    /// A value of `Key`.
    pub const KEY_RELEASE: &'static str = "RELEASE";
    /// A value of `Key`.
    pub const KEY_REPOSITORY: &'static str = "REPOSITORY";
    /// A value of `Key`.
    pub const KEY_SECTION: &'static str = "SECTION";
    /// A value of `Key`.
    pub const KEY_SECURITY: &'static str = "SECURITY";
    /// A value of `Key`.
    pub const KEY_SEVERITY: &'static str = "SEVERITY";
    /// A value of `Key`.
    pub const KEY_VERSION: &'static str = "VERSION";
    /// A new `PatchFilter`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Key`. The key for the filter.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
    /// `Values`. The value for the filter key.
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for PatchFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `PatchFilterGroup` property type specifies a set of patch filters for an AWS Systems Manager patch
/// baseline, typically used for approval rules for a Systems Manager patch baseline.
#[derive(Clone)]
pub struct PatchFilterGroup(cfn::Properties);

impl PatchFilterGroup {
    /// A new `PatchFilterGroup`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PatchFilters`. The set of patch filters that make up the group.
    pub fn patch_filters(self, value: impl fc::IntoValue<fc::List<PatchFilter>>) -> Self { Self(self.0.with("PatchFilters", value)) }
}

impl fc::Property for PatchFilterGroup {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `PatchSource` is the property type for the `Sources` resource of the
/// [AWS::SSM::PatchBaseline](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-patchbaseline.html)
/// resource.
#[derive(Clone)]
pub struct PatchSource(cfn::Properties);

impl PatchSource {
    /// A new `PatchSource`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Configuration`. The value of the repo configuration.
    pub fn configuration(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Configuration", value)) }
    /// `Name`. The name specified to identify the patch source.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Products`. The specific operating system versions a patch repository applies to, such as "Ubuntu16.04",
    /// "RedhatEnterpriseLinux7.2" or "Suse12.7". For lists of supported product values, see
    /// [PatchFilter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PatchFilter.html) in the
    /// AWS Systems Manager API Reference.
    pub fn products(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Products", value)) }
}

impl fc::Property for PatchSource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `Rule` property type specifies an approval rule for a Systems Manager patch baseline.
#[derive(Clone)]
pub struct Rule(cfn::Properties);

impl Rule {
    /// A value of `ComplianceLevel`.
    pub const COMPLIANCE_LEVEL_CRITICAL: &'static str = "CRITICAL";
    /// A value of `ComplianceLevel`.
    pub const COMPLIANCE_LEVEL_HIGH: &'static str = "HIGH";
    /// A value of `ComplianceLevel`.
    pub const COMPLIANCE_LEVEL_INFORMATIONAL: &'static str = "INFORMATIONAL";
    /// A value of `ComplianceLevel`.
    pub const COMPLIANCE_LEVEL_LOW: &'static str = "LOW";
    /// A value of `ComplianceLevel`.
    pub const COMPLIANCE_LEVEL_MEDIUM: &'static str = "MEDIUM";
    /// A value of `ComplianceLevel`.
    pub const COMPLIANCE_LEVEL_UNSPECIFIED: &'static str = "UNSPECIFIED";
    /// A new `Rule`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ApproveAfterDays`. The number of days after the release date of each patch matched by the rule that the
    /// patch is marked as approved in the patch baseline. For example, a value of `7` means that patches are
    /// approved seven days after they are released.
    pub fn approve_after_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ApproveAfterDays", value)) }
    /// `ApproveUntilDate`. The cutoff date for auto approval of released patches. Any patches released on or
    /// before this date are installed automatically.
    pub fn approve_until_date(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ApproveUntilDate", value)) }
    /// `ComplianceLevel`. A compliance severity level for all approved patches in a patch baseline. Valid
    /// compliance severity levels include the following: `UNSPECIFIED`, `CRITICAL`, `HIGH`, `MEDIUM`, `LOW`, and
    /// `INFORMATIONAL`.
    pub fn compliance_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ComplianceLevel", value)) }
    /// `EnableNonSecurity`. For managed nodes identified by the approval rule filters, enables a patch baseline to
    /// apply non-security updates available in the specified repository. The default value is `false`. Applies to
    /// Linux managed nodes only.
    pub fn enable_non_security(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableNonSecurity", value)) }
    /// `PatchFilterGroup`. The patch filter group that defines the criteria for the rule.
    pub fn patch_filter_group(self, value: impl fc::IntoValue<PatchFilterGroup>) -> Self { Self(self.0.with("PatchFilterGroup", value)) }
}

impl fc::Property for Rule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `RuleGroup` property type specifies a set of rules that define the approval rules for an AWS Systems
/// Manager patch baseline.
#[derive(Clone)]
pub struct RuleGroup(cfn::Properties);

impl RuleGroup {
    /// A new `RuleGroup`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PatchRules`. The rules that make up the rule group.
    pub fn patch_rules(self, value: impl fc::IntoValue<fc::List<Rule>>) -> Self { Self(self.0.with("PatchRules", value)) }
}

impl fc::Property for RuleGroup {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about the target S3 bucket for the resource data sync.
#[derive(Clone)]
pub struct S3Destination(cfn::Properties);

impl S3Destination {
    /// A new `S3Destination`.
    ///
    /// - `BucketName`. The name of the S3 bucket where the aggregated data is stored.
    /// - `BucketRegion`. The AWS Region with the S3 bucket targeted by the resource data sync.
    /// - `SyncFormat`. A supported sync format. The following format is currently supported: JsonSerDe
    pub fn new(
        bucket_name: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>,
        bucket_region: impl fc::IntoValue<String>,
        sync_format: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("BucketName", bucket_name)
            .with("BucketRegion", bucket_region)
            .with("SyncFormat", sync_format)
        )
    }
    /// `BucketPrefix`. An Amazon S3 prefix for the bucket.
    pub fn bucket_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BucketPrefix", value)) }
    /// `KMSKeyArn`. The ARN of an encryption key for a destination in Amazon S3. Must belong to the same Region as
    /// the destination S3 bucket.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KMSKeyArn", value)) }
}

impl fc::Property for S3Destination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `S3OutputLocation` is a property of the
/// [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html)
/// resource that specifies an Amazon S3 bucket where you want to store the results of this association request.
#[derive(Clone)]
pub struct S3OutputLocation(cfn::Properties);

impl S3OutputLocation {
    /// A new `S3OutputLocation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `OutputS3BucketName`. The name of the S3 bucket.
    pub fn output_s3_bucket_name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>) -> Self { Self(self.0.with("OutputS3BucketName", value)) }
    /// `OutputS3KeyPrefix`. The S3 bucket subfolder.
    pub fn output_s3_key_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutputS3KeyPrefix", value)) }
    /// `OutputS3Region`. The AWS Region of the S3 bucket.
    pub fn output_s3_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutputS3Region", value)) }
}

impl fc::Property for S3OutputLocation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about the source of the data included in the resource data sync.
#[derive(Clone)]
pub struct SyncSource(cfn::Properties);

impl SyncSource {
    /// A new `SyncSource`.
    ///
    /// - `SourceRegions`. The `SyncSource` AWS Regions included in the resource data sync.
    /// - `SourceType`. The type of data source for the resource data sync. `SourceType` is either `AwsOrganizations`
    ///   (if an organization is present in AWS Organizations ) or `SingleAccountMultiRegions`.
    pub fn new(
        source_regions: impl fc::IntoValue<fc::List<String>>,
        source_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("SourceRegions", source_regions)
            .with("SourceType", source_type)
        )
    }
    /// `AwsOrganizationsSource`. Information about the AwsOrganizationsSource resource data sync source. A sync
    /// source of this type can synchronize data from AWS Organizations.
    pub fn aws_organizations_source(self, value: impl fc::IntoValue<AwsOrganizationsSource>) -> Self { Self(self.0.with("AwsOrganizationsSource", value)) }
    /// `IncludeFutureRegions`. Whether to automatically synchronize and aggregate data from new AWS Regions when
    /// those Regions come online.
    pub fn include_future_regions(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeFutureRegions", value)) }
}

impl fc::Property for SyncSource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Target` is a property of the
/// [AWS::SSM::Association](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-association.html)
/// resource that specifies the targets for an SSM document in Systems Manager. You can target all instances in an
/// AWS account by specifying the `InstanceIds` key with a value of `*`.
#[derive(Clone)]
pub struct Target(cfn::Properties);

impl Target {
    /// A new `Target`.
    ///
    /// - `Key`. User-defined criteria for sending commands that target managed nodes that meet the criteria.
    /// - `Values`. User-defined criteria that maps to `Key`. For example, if you specified `tag:ServerRole`, you
    ///   could specify `value:WebServer` to run a command on instances that include EC2 tags of
    ///   `ServerRole,WebServer`.
    pub fn new(
        key: impl fc::IntoValue<String>,
        values: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Key", key)
            .with("Values", values)
        )
    }
}

impl fc::Property for Target {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `Targets` property type specifies adding a target to a maintenance window target in AWS Systems Manager.
#[derive(Clone)]
pub struct Targets(cfn::Properties);

impl Targets {
    /// A new `Targets`.
    ///
    /// - `Key`. User-defined criteria for sending commands that target managed nodes that meet the criteria.
    /// - `Values`. User-defined criteria that maps to `Key`. For example, if you specified `tag:ServerRole`, you
    ///   could specify `value:WebServer` to run a command on instances that include EC2 tags of
    ///   `ServerRole,WebServer`.
    pub fn new(
        key: impl fc::IntoValue<String>,
        values: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Key", key)
            .with("Values", values)
        )
    }
}

impl fc::Property for Targets {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `TaskInvocationParameters` property type specifies the task execution parameters for a maintenance window
/// task in AWS Systems Manager.
#[derive(Clone)]
pub struct TaskInvocationParameters(cfn::Properties);

impl TaskInvocationParameters {
    /// A new `TaskInvocationParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaintenanceWindowAutomationParameters`. The parameters for an `AUTOMATION` task type.
    pub fn maintenance_window_automation_parameters(self, value: impl fc::IntoValue<MaintenanceWindowAutomationParameters>) -> Self { Self(self.0.with("MaintenanceWindowAutomationParameters", value)) }
    /// `MaintenanceWindowLambdaParameters`. The parameters for a `LAMBDA` task type.
    pub fn maintenance_window_lambda_parameters(self, value: impl fc::IntoValue<MaintenanceWindowLambdaParameters>) -> Self { Self(self.0.with("MaintenanceWindowLambdaParameters", value)) }
    /// `MaintenanceWindowRunCommandParameters`. The parameters for a `RUN_COMMAND` task type.
    pub fn maintenance_window_run_command_parameters(self, value: impl fc::IntoValue<MaintenanceWindowRunCommandParameters>) -> Self { Self(self.0.with("MaintenanceWindowRunCommandParameters", value)) }
    /// `MaintenanceWindowStepFunctionsParameters`. The parameters for a `STEP_FUNCTIONS` task type.
    pub fn maintenance_window_step_functions_parameters(self, value: impl fc::IntoValue<MaintenanceWindowStepFunctionsParameters>) -> Self { Self(self.0.with("MaintenanceWindowStepFunctionsParameters", value)) }
}

impl fc::Property for TaskInvocationParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
