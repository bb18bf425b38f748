// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::CloudFormation`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::CloudFormation::ChangeSet`
///
/// Resource type definition for AWS::CloudFormation::ChangeSet
#[derive(Clone)]
pub struct ChangeSet(cfn::ResourceBody);

impl ChangeSet {
    /// A value of `Capabilities`.
    pub const CAPABILITIES_CAPABILITY_AUTO_EXPAND: &'static str = "CAPABILITY_AUTO_EXPAND";
    /// A value of `Capabilities`.
    pub const CAPABILITIES_CAPABILITY_IAM: &'static str = "CAPABILITY_IAM";
    /// A value of `Capabilities`.
    pub const CAPABILITIES_CAPABILITY_NAMED_IAM: &'static str = "CAPABILITY_NAMED_IAM";
    /// A value of `ChangeSetType`.
    pub const CHANGE_SET_TYPE_CREATE: &'static str = "CREATE";
    /// A value of `ChangeSetType`.
    pub const CHANGE_SET_TYPE_IMPORT: &'static str = "IMPORT";
    /// A value of `ChangeSetType`.
    pub const CHANGE_SET_TYPE_UPDATE: &'static str = "UPDATE";
    /// A value of `DeploymentMode`.
    pub const DEPLOYMENT_MODE_REVERT_DRIFT: &'static str = "REVERT_DRIFT";
    /// A value of `OnStackFailure`.
    pub const ON_STACK_FAILURE_DELETE: &'static str = "DELETE";
    /// A value of `OnStackFailure`.
    pub const ON_STACK_FAILURE_DO_NOTHING: &'static str = "DO_NOTHING";
    /// A value of `OnStackFailure`.
    pub const ON_STACK_FAILURE_ROLLBACK: &'static str = "ROLLBACK";
    /// A new `AWS::CloudFormation::ChangeSet`.
    ///
    /// - `ChangeSetName`. The name of the change set. Must be unique among all change sets associated with the
    ///   specified stack.
    /// - `StackName`. The name or unique ID of the stack for which you are creating a change set.
    pub fn new(
        change_set_name: impl fc::IntoValue<String>,
        stack_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ChangeSetName", change_set_name)
            .with("StackName", stack_name)
        )
    }
    /// `Capabilities`. The capabilities that are allowed in the stack.
    pub fn capabilities(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Capabilities", value)) }
    /// `ChangeSetType`. The type of change set operation.
    pub fn change_set_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ChangeSetType", value)) }
    /// `DeploymentMode`. Determines how CloudFormation handles configuration drift during deployment.
    pub fn deployment_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeploymentMode", value)) }
    /// `Description`. A description to help you identify this change set.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `ImportExistingResources`. Indicates if the change set imports resources that already exist.
    pub fn import_existing_resources(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ImportExistingResources", value)) }
    /// `IncludeNestedStacks`. Creates a change set for all nested stacks specified in the template.
    pub fn include_nested_stacks(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeNestedStacks", value)) }
    /// `NotificationARNs`. The ARNs of Amazon SNS topics that CloudFormation associates with the stack.
    pub fn notification_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NotificationARNs", value)) }
    /// `OnStackFailure`. Determines what action will be taken if stack creation fails.
    pub fn on_stack_failure(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OnStackFailure", value)) }
    /// `RoleARN`. The ARN of an IAM role that CloudFormation assumes when executing the change set.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleARN", value)) }
    /// `Tags`. Key-value pairs to associate with the change set.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TemplateBody`. A structure that contains the body of the revised template.
    pub fn template_body(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TemplateBody", value)) }
    /// `TemplateURL`. The URL of the file that contains the revised template.
    pub fn template_url(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TemplateURL", value)) }
    /// `UsePreviousTemplate`. Whether to reuse the template associated with the stack to create the change set.
    pub fn use_previous_template(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UsePreviousTemplate", value)) }
}

impl cfn::Resource for ChangeSet {
    const TYPE: &'static str = "AWS::CloudFormation::ChangeSet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ChangeSet {
    type Handle = ChangeSetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ChangeSetRef { ChangeSetRef(self.0.build(scope, "AWS::CloudFormation::ChangeSet")) }
}

/// A [`ChangeSet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ChangeSetRef(fc::NodeId);

impl ChangeSetRef {
    /// `ChangeSetId`, by `Ref`. The ARN of the change set.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ChangeSet>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`. The time the change set was created.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `StackId`, by `Fn::GetAtt`. The unique ID of the stack.
    #[inline]
    pub fn stack_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StackId") }
}

impl From<ChangeSetRef> for fc::NodeId {
    #[inline]
    fn from(it: ChangeSetRef) -> Self { it.0 }
}

impl From<&ChangeSetRef> for fc::NodeId {
    #[inline]
    fn from(it: &ChangeSetRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::CustomResource`
///
/// The `AWS::CloudFormation::CustomResource` resource creates a custom resource. Custom resources provide a way
/// for you to write custom provisioning logic into your CloudFormation templates and have CloudFormation run it
/// anytime you create, update (if you changed the custom resource), or delete a stack.
#[derive(Clone)]
pub struct CustomResource(cfn::ResourceBody);

impl CustomResource {
    /// A new `AWS::CloudFormation::CustomResource`.
    ///
    /// - `ServiceToken`. The service token, such as an Amazon topic ARN or Lambda function ARN. The service token
    ///   must be from the same Region as the stack.
    pub fn new(service_token: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("ServiceToken", service_token)) }
    /// `ServiceTimeout`. The maximum time, in seconds, that can elapse before a custom resource operation times
    /// out.
    pub fn service_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ServiceTimeout", value)) }
}

impl cfn::Resource for CustomResource {
    const TYPE: &'static str = "AWS::CloudFormation::CustomResource";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CustomResource {
    type Handle = CustomResourceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CustomResourceRef { CustomResourceRef(self.0.build(scope, "AWS::CloudFormation::CustomResource")) }
}

/// A [`CustomResource`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CustomResourceRef(fc::NodeId);

impl CustomResourceRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CustomResource>> { fc::Value::reference(self.0) }
}

impl From<CustomResourceRef> for fc::NodeId {
    #[inline]
    fn from(it: CustomResourceRef) -> Self { it.0 }
}

impl From<&CustomResourceRef> for fc::NodeId {
    #[inline]
    fn from(it: &CustomResourceRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::GeneratedTemplate`
///
/// Creates a generated template from existing resources using the CloudFormation IaC Generator.
#[derive(Clone)]
pub struct GeneratedTemplate(cfn::ResourceBody);

impl GeneratedTemplate {
    /// A new `AWS::CloudFormation::GeneratedTemplate`.
    ///
    /// - `GeneratedTemplateName`. The name assigned to the generated template.
    pub fn new(generated_template_name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("GeneratedTemplateName", generated_template_name)) }
    /// `TemplateConfiguration`. The configuration details of the generated template.
    pub fn template_configuration(self, value: impl fc::IntoValue<TemplateConfiguration>) -> Self { Self(self.0.with("TemplateConfiguration", value)) }
}

impl cfn::Resource for GeneratedTemplate {
    const TYPE: &'static str = "AWS::CloudFormation::GeneratedTemplate";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for GeneratedTemplate {
    type Handle = GeneratedTemplateRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> GeneratedTemplateRef { GeneratedTemplateRef(self.0.build(scope, "AWS::CloudFormation::GeneratedTemplate")) }
}

/// A [`GeneratedTemplate`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct GeneratedTemplateRef(fc::NodeId);

impl GeneratedTemplateRef {
    /// `GeneratedTemplateId`, by `Ref`. The Amazon Resource Name (ARN) of the generated template.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<GeneratedTemplate>> { fc::Value::reference(self.0) }
    /// `CreationTime`, by `Fn::GetAtt`. The time the generated template was created.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `LastUpdatedTime`, by `Fn::GetAtt`. The time the generated template was last updated.
    #[inline]
    pub fn last_updated_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedTime") }
    /// `Progress`, by `Fn::GetAtt`. A summary of the progress of the template generation.
    #[inline]
    pub fn progress(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "Progress") }
    /// `Status`, by `Fn::GetAtt`. The status of the template generation.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `TotalWarnings`, by `Fn::GetAtt`. The number of warnings generated for this template.
    #[inline]
    pub fn total_warnings(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "TotalWarnings") }
}

impl From<GeneratedTemplateRef> for fc::NodeId {
    #[inline]
    fn from(it: GeneratedTemplateRef) -> Self { it.0 }
}

impl From<&GeneratedTemplateRef> for fc::NodeId {
    #[inline]
    fn from(it: &GeneratedTemplateRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::GuardHook`
///
/// The `AWS::CloudFormation::GuardHook` resource creates and activates a Guard Hook. Using the Guard domain
/// specific language (DSL), you can author Guard Hooks to evaluate your resources before allowing stack
/// operations.
#[derive(Clone)]
pub struct GuardHook(cfn::ResourceBody);

/// What a [`GuardHook`] can't be without.
#[derive(Clone)]
pub struct GuardHookRequired<A, B, C, D, E, F> {
    /// `Alias`. The type name alias for the Hook. This alias must be unique per account and Region. (`String`)
    pub alias: A,
    /// `ExecutionRole`. The IAM role that the Hook assumes to retrieve your Guard rules from S3 and optionally
    /// write a detailed Guard output report back. (`String`)
    pub execution_role: B,
    /// `FailureMode`. Specifies how the Hook responds when rules fail their evaluation. (`String`)
    pub failure_mode: C,
    /// `HookStatus`. Specifies if the Hook is `ENABLED` or `DISABLED`. (`String`)
    pub hook_status: D,
    /// `RuleLocation`. Specifies the S3 location of your Guard rules. (`S3Location`)
    pub rule_location: E,
    /// `TargetOperations`. Specifies the list of operations the Hook is run against. (`List<String>`)
    pub target_operations: F,
}

impl GuardHook {
    /// A value of `FailureMode`.
    pub const FAILURE_MODE_FAIL: &'static str = "FAIL";
    /// A value of `FailureMode`.
    pub const FAILURE_MODE_WARN: &'static str = "WARN";
    /// A value of `HookStatus`.
    pub const HOOK_STATUS_DISABLED: &'static str = "DISABLED";
    /// A value of `HookStatus`.
    pub const HOOK_STATUS_ENABLED: &'static str = "ENABLED";
    /// A value of `TargetOperations`.
    pub const TARGET_OPERATIONS_CHANGE_SET: &'static str = "CHANGE_SET";
    /// A value of `TargetOperations`.
    pub const TARGET_OPERATIONS_CLOUD_CONTROL: &'static str = "CLOUD_CONTROL";
    /// A value of `TargetOperations`.
    pub const TARGET_OPERATIONS_RESOURCE: &'static str = "RESOURCE";
    /// A value of `TargetOperations`.
    pub const TARGET_OPERATIONS_STACK: &'static str = "STACK";
    /// A new `AWS::CloudFormation::GuardHook`.
    pub fn new(required: GuardHookRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<S3Location>,
        impl fc::IntoValue<fc::List<String>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Alias", required.alias)
            .with("ExecutionRole", required.execution_role)
            .with("FailureMode", required.failure_mode)
            .with("HookStatus", required.hook_status)
            .with("RuleLocation", required.rule_location)
            .with("TargetOperations", required.target_operations)
        )
    }
    /// `LogBucket`. Specifies the name of an S3 bucket to store the Guard output report. This report contains the
    /// results of your Guard rule validations.
    pub fn log_bucket(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogBucket", value)) }
    /// `Options`. Specifies the S3 location of your input parameters.
    pub fn options(self, value: impl fc::IntoValue<Options>) -> Self { Self(self.0.with("Options", value)) }
    /// `StackFilters`. Specifies the stack level filters for the Hook.
    pub fn stack_filters(self, value: impl fc::IntoValue<StackFilters>) -> Self { Self(self.0.with("StackFilters", value)) }
    /// `TargetFilters`. Specifies the target filters for the Hook.
    pub fn target_filters(self, value: impl fc::IntoValue<TargetFilters>) -> Self { Self(self.0.with("TargetFilters", value)) }
}

impl cfn::Resource for GuardHook {
    const TYPE: &'static str = "AWS::CloudFormation::GuardHook";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for GuardHook {
    type Handle = GuardHookRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> GuardHookRef { GuardHookRef(self.0.build(scope, "AWS::CloudFormation::GuardHook")) }
}

/// A [`GuardHook`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct GuardHookRef(fc::NodeId);

impl GuardHookRef {
    /// `HookArn`, by `Ref`. Returns the ARN of a Guard Hook.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<GuardHook>> { fc::Value::reference(self.0) }
}

impl From<GuardHookRef> for fc::NodeId {
    #[inline]
    fn from(it: GuardHookRef) -> Self { it.0 }
}

impl From<&GuardHookRef> for fc::NodeId {
    #[inline]
    fn from(it: &GuardHookRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::HookDefaultVersion`
///
/// The `AWS::CloudFormation::HookDefaultVersion` resource specifies the default version of a Hook. The default
/// version of the Hook is used in CloudFormation operations for this AWS account and AWS Region.
#[derive(Clone)]
pub struct HookDefaultVersion(cfn::ResourceBody);

impl HookDefaultVersion {
    /// A new `AWS::CloudFormation::HookDefaultVersion`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `TypeName`. The name of the Hook.
    pub fn type_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TypeName", value)) }
    /// `TypeVersionArn`. The version ID of the type configuration.
    pub fn type_version_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TypeVersionArn", value)) }
    /// `VersionId`. The version ID of the type specified.
    pub fn version_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VersionId", value)) }
}

impl cfn::Resource for HookDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::HookDefaultVersion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for HookDefaultVersion {
    type Handle = HookDefaultVersionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> HookDefaultVersionRef { HookDefaultVersionRef(self.0.build(scope, "AWS::CloudFormation::HookDefaultVersion")) }
}

/// A [`HookDefaultVersion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct HookDefaultVersionRef(fc::NodeId);

impl HookDefaultVersionRef {
    /// `Arn`, by `Ref`. The Amazon Resource Number (ARN) of the activated Hook in this account and Region.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<HookDefaultVersion>> { fc::Value::reference(self.0) }
}

impl From<HookDefaultVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: HookDefaultVersionRef) -> Self { it.0 }
}

impl From<&HookDefaultVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: &HookDefaultVersionRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::HookTypeConfig`
///
/// The `AWS::CloudFormation::HookTypeConfig` resource specifies the configuration of an activated Hook.
#[derive(Clone)]
pub struct HookTypeConfig(cfn::ResourceBody);

impl HookTypeConfig {
    /// A value of `ConfigurationAlias`.
    pub const CONFIGURATION_ALIAS_DEFAULT: &'static str = "default";
    /// A new `AWS::CloudFormation::HookTypeConfig`.
    ///
    /// - `Configuration`. Specifies the activated Hook type configuration, in this AWS account and AWS Region.
    pub fn new(configuration: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Configuration", configuration)) }
    /// `ConfigurationAlias`. An alias by which to refer to this configuration data.
    pub fn configuration_alias(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConfigurationAlias", value)) }
    /// `TypeArn`. The Amazon Resource Number (ARN) for the Hook to set `Configuration` for.
    pub fn type_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TypeArn", value)) }
    /// `TypeName`. The unique name for your Hook. Specifies a three-part namespace for your Hook, with a
    /// recommended pattern of `Organization::Service::Hook`.
    pub fn type_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TypeName", value)) }
}

impl cfn::Resource for HookTypeConfig {
    const TYPE: &'static str = "AWS::CloudFormation::HookTypeConfig";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for HookTypeConfig {
    type Handle = HookTypeConfigRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> HookTypeConfigRef { HookTypeConfigRef(self.0.build(scope, "AWS::CloudFormation::HookTypeConfig")) }
}

/// A [`HookTypeConfig`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct HookTypeConfigRef(fc::NodeId);

impl HookTypeConfigRef {
    /// `ConfigurationArn`, by `Ref`. The Amazon Resource Number (ARN) of the activated Hook type configuration in
    /// this account and Region.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<HookTypeConfig>> { fc::Value::reference(self.0) }
}

impl From<HookTypeConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: HookTypeConfigRef) -> Self { it.0 }
}

impl From<&HookTypeConfigRef> for fc::NodeId {
    #[inline]
    fn from(it: &HookTypeConfigRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::HookVersion`
///
/// The `AWS::CloudFormation::HookVersion` resource publishes new or first version of a Hook to the CloudFormation
/// registry.
#[derive(Clone)]
pub struct HookVersion(cfn::ResourceBody);

impl HookVersion {
    /// A new `AWS::CloudFormation::HookVersion`.
    ///
    /// - `SchemaHandlerPackage`. A URL to the Amazon S3 bucket for the Hook project package that contains the
    ///   necessary files for the Hook you want to register.
    /// - `TypeName`. The unique name for your Hook. Specifies a three-part namespace for your Hook, with a
    ///   recommended pattern of `Organization::Service::Hook`.
    pub fn new(
        schema_handler_package: impl fc::IntoValue<String>,
        type_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SchemaHandlerPackage", schema_handler_package)
            .with("TypeName", type_name)
        )
    }
    /// `ExecutionRoleArn`. The Amazon Resource Name (ARN) of the task execution role that grants the Hook
    /// permission.
    pub fn execution_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ExecutionRoleArn", value)) }
    /// `LoggingConfig`. Contains logging configuration information for an extension.
    pub fn logging_config(self, value: impl fc::IntoValue<HookVersionLoggingConfig>) -> Self { Self(self.0.with("LoggingConfig", value)) }
}

impl cfn::Resource for HookVersion {
    const TYPE: &'static str = "AWS::CloudFormation::HookVersion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for HookVersion {
    type Handle = HookVersionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> HookVersionRef { HookVersionRef(self.0.build(scope, "AWS::CloudFormation::HookVersion")) }
}

/// A [`HookVersion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct HookVersionRef(fc::NodeId);

impl HookVersionRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the Hook.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<HookVersion>> { fc::Value::reference(self.0) }
    /// `IsDefaultVersion`, by `Fn::GetAtt`. Whether the specified Hook version is set as the default version.
    #[inline]
    pub fn is_default_version(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsDefaultVersion") }
    /// `TypeArn`, by `Fn::GetAtt`. The Amazon Resource Number (ARN) assigned to this version of the Hook.
    #[inline]
    pub fn type_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TypeArn") }
    /// `VersionId`, by `Fn::GetAtt`. The ID of this version of the Hook.
    #[inline]
    pub fn version_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VersionId") }
    /// `Visibility`, by `Fn::GetAtt`. The visibility level that determines who can see and use this Hook in
    /// CloudFormation operations
    #[inline]
    pub fn visibility(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Visibility") }
}

impl From<HookVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: HookVersionRef) -> Self { it.0 }
}

impl From<&HookVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: &HookVersionRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::LambdaHook`
///
/// The `AWS::CloudFormation::LambdaHook` resource creates and activates a Lambda Hook. You can use a Lambda Hook
/// to evaluate your resources before allowing stack operations. This resource forwards requests for resource
/// evaluation to a Lambda function.
#[derive(Clone)]
pub struct LambdaHook(cfn::ResourceBody);

/// What a [`LambdaHook`] can't be without.
#[derive(Clone)]
pub struct LambdaHookRequired<A, B, C, D, E, F> {
    /// `Alias`. The type name alias for the Hook. This alias must be unique per account and Region. (`String`)
    pub alias: A,
    /// `ExecutionRole`. The IAM role that the Hook assumes to invoke your Lambda function. (`String`)
    pub execution_role: B,
    /// `FailureMode`. Specifies how the Hook responds when the Lambda function invoked by the Hook returns a
    /// `FAILED` response. (`String`)
    pub failure_mode: C,
    /// `HookStatus`. Specifies if the Hook is `ENABLED` or `DISABLED`. (`String`)
    pub hook_status: D,
    /// `LambdaFunction`. Specifies the Lambda function for the Hook. (`String`)
    pub lambda_function: E,
    /// `TargetOperations`. Specifies the list of operations the Hook is run against. (`List<String>`)
    pub target_operations: F,
}

impl LambdaHook {
    /// A value of `FailureMode`.
    pub const FAILURE_MODE_FAIL: &'static str = "FAIL";
    /// A value of `FailureMode`.
    pub const FAILURE_MODE_WARN: &'static str = "WARN";
    /// A value of `HookStatus`.
    pub const HOOK_STATUS_DISABLED: &'static str = "DISABLED";
    /// A value of `HookStatus`.
    pub const HOOK_STATUS_ENABLED: &'static str = "ENABLED";
    /// A value of `TargetOperations`.
    pub const TARGET_OPERATIONS_CHANGE_SET: &'static str = "CHANGE_SET";
    /// A value of `TargetOperations`.
    pub const TARGET_OPERATIONS_CLOUD_CONTROL: &'static str = "CLOUD_CONTROL";
    /// A value of `TargetOperations`.
    pub const TARGET_OPERATIONS_RESOURCE: &'static str = "RESOURCE";
    /// A value of `TargetOperations`.
    pub const TARGET_OPERATIONS_STACK: &'static str = "STACK";
    /// A new `AWS::CloudFormation::LambdaHook`.
    pub fn new(required: LambdaHookRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::List<String>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Alias", required.alias)
            .with("ExecutionRole", required.execution_role)
            .with("FailureMode", required.failure_mode)
            .with("HookStatus", required.hook_status)
            .with("LambdaFunction", required.lambda_function)
            .with("TargetOperations", required.target_operations)
        )
    }
    /// `AutoUpdate`. Whether to automatically update the extension in this account and Region when a new minor
    /// version is published by the extension publisher.
    pub fn auto_update(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutoUpdate", value)) }
    /// `LoggingConfig`. Contains logging configuration information for an extension.
    pub fn logging_config(self, value: impl fc::IntoValue<LambdaHookLoggingConfig>) -> Self { Self(self.0.with("LoggingConfig", value)) }
    /// `StackFilters`. Specifies the stack level filters for the Hook.
    pub fn stack_filters(self, value: impl fc::IntoValue<StackFilters>) -> Self { Self(self.0.with("StackFilters", value)) }
    /// `TargetFilters`. Specifies the target filters for the Hook.
    pub fn target_filters(self, value: impl fc::IntoValue<TargetFilters>) -> Self { Self(self.0.with("TargetFilters", value)) }
}

impl cfn::Resource for LambdaHook {
    const TYPE: &'static str = "AWS::CloudFormation::LambdaHook";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LambdaHook {
    type Handle = LambdaHookRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LambdaHookRef { LambdaHookRef(self.0.build(scope, "AWS::CloudFormation::LambdaHook")) }
}

/// A [`LambdaHook`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LambdaHookRef(fc::NodeId);

impl LambdaHookRef {
    /// `HookArn`, by `Ref`. Returns the ARN of a Lambda Hook.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LambdaHook>> { fc::Value::reference(self.0) }
}

impl From<LambdaHookRef> for fc::NodeId {
    #[inline]
    fn from(it: LambdaHookRef) -> Self { it.0 }
}

impl From<&LambdaHookRef> for fc::NodeId {
    #[inline]
    fn from(it: &LambdaHookRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::Macro`
///
/// The `AWS::CloudFormation::Macro` resource is a CloudFormation resource type that creates a CloudFormation macro
/// to perform custom processing on CloudFormation templates.
#[derive(Clone)]
pub struct Macro(cfn::ResourceBody);

impl Macro {
    /// A new `AWS::CloudFormation::Macro`.
    ///
    /// - `FunctionName`. The Amazon Resource Name (ARN) of the underlying Lambda function that you want
    ///   CloudFormation to invoke when the macro is run.
    /// - `Name`. The name of the macro. The name of the macro must be unique across all macros in the account.
    pub fn new(
        function_name: impl fc::IntoValue<String>,
        name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("FunctionName", function_name)
            .with("Name", name)
        )
    }
    /// `Description`. A description of the macro.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `LogGroupName`. The CloudWatch Logs group to which CloudFormation sends error logging information when
    /// invoking the macro's underlying Lambda function.
    pub fn log_group_name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::logs::LogGroup>>) -> Self { Self(self.0.with("LogGroupName", value)) }
    /// `LogRoleARN`. The ARN of the role CloudFormation should assume when sending log entries to CloudWatch Logs.
    pub fn log_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("LogRoleARN", value)) }
}

impl cfn::Resource for Macro {
    const TYPE: &'static str = "AWS::CloudFormation::Macro";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Macro {
    type Handle = MacroRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> MacroRef { MacroRef(self.0.build(scope, "AWS::CloudFormation::Macro")) }
}

/// A [`Macro`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct MacroRef(fc::NodeId);

impl MacroRef {
    /// `Id`, by `Ref`. Returns a unique identifier for the resource.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Macro>> { fc::Value::reference(self.0) }
}

impl From<MacroRef> for fc::NodeId {
    #[inline]
    fn from(it: MacroRef) -> Self { it.0 }
}

impl From<&MacroRef> for fc::NodeId {
    #[inline]
    fn from(it: &MacroRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::ModuleDefaultVersion`
///
/// Specifies the default version of a module. The default version of the module will be used in CloudFormation
/// operations for this account and Region.
#[derive(Clone)]
pub struct ModuleDefaultVersion(cfn::ResourceBody);

impl ModuleDefaultVersion {
    /// A new `AWS::CloudFormation::ModuleDefaultVersion`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Arn`. The Amazon Resource Name (ARN) of the module version to set as the default version.
    pub fn arn(self, value: impl fc::IntoValue<fc::Arn<ModuleVersion>>) -> Self { Self(self.0.with("Arn", value)) }
    /// `ModuleName`. The name of the module.
    pub fn module_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ModuleName", value)) }
    /// `VersionId`. The ID for the specific version of the module.
    pub fn version_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VersionId", value)) }
}

impl cfn::Resource for ModuleDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ModuleDefaultVersion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ModuleDefaultVersion {
    type Handle = ModuleDefaultVersionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ModuleDefaultVersionRef { ModuleDefaultVersionRef(self.0.build(scope, "AWS::CloudFormation::ModuleDefaultVersion")) }
}

/// A [`ModuleDefaultVersion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ModuleDefaultVersionRef(fc::NodeId);

impl ModuleDefaultVersionRef {
    /// `Arn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ModuleDefaultVersion>> { fc::Value::reference(self.0) }
}

impl From<ModuleDefaultVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: ModuleDefaultVersionRef) -> Self { it.0 }
}

impl From<&ModuleDefaultVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: &ModuleDefaultVersionRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::ModuleVersion`
///
/// The `AWS::CloudFormation::ModuleVersion` resource registers the specified version of the module with the
/// CloudFormation registry. Registering a module makes it available for use in CloudFormation templates in your
/// AWS account and Region.
#[derive(Clone)]
pub struct ModuleVersion(cfn::ResourceBody);

impl ModuleVersion {
    /// A new `AWS::CloudFormation::ModuleVersion`.
    ///
    /// - `ModuleName`. The name of the module being registered.
    /// - `ModulePackage`. A URL to the S3 bucket for the package that contains the template fragment and schema
    ///   files for the module version to register.
    pub fn new(
        module_name: impl fc::IntoValue<String>,
        module_package: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ModuleName", module_name)
            .with("ModulePackage", module_package)
        )
    }
}

impl cfn::Resource for ModuleVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ModuleVersion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ModuleVersion {
    type Handle = ModuleVersionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ModuleVersionRef { ModuleVersionRef(self.0.build(scope, "AWS::CloudFormation::ModuleVersion")) }
}

/// A [`ModuleVersion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ModuleVersionRef(fc::NodeId);

impl ModuleVersionRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the module.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ModuleVersion>> { fc::Value::reference(self.0) }
    /// `Description`, by `Fn::GetAtt`. The description of the module.
    #[inline]
    pub fn description(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Description") }
    /// `DocumentationUrl`, by `Fn::GetAtt`. The URL of a page providing detailed documentation for this module.
    #[inline]
    pub fn documentation_url(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DocumentationUrl") }
    /// `IsDefaultVersion`, by `Fn::GetAtt`. Whether the specified module version is set as the default version.
    #[inline]
    pub fn is_default_version(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsDefaultVersion") }
    /// `Schema`, by `Fn::GetAtt`. The schema that defines the module.
    #[inline]
    pub fn schema(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Schema") }
    /// `TimeCreated`, by `Fn::GetAtt`. When the specified private module version was registered or activated in
    /// your account.
    #[inline]
    pub fn time_created(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TimeCreated") }
    /// `VersionId`, by `Fn::GetAtt`. The ID of this version of the module.
    #[inline]
    pub fn version_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VersionId") }
    /// `Visibility`, by `Fn::GetAtt`. The visibility level that determines who can see and use this module in
    /// CloudFormation operations
    #[inline]
    pub fn visibility(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Visibility") }
}

impl From<ModuleVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: ModuleVersionRef) -> Self { it.0 }
}

impl From<&ModuleVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: &ModuleVersionRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::PublicTypeVersion`
///
/// The `AWS::CloudFormation::PublicTypeVersion` resource tests and publishes a registered extension as a public,
/// third-party extension.
#[derive(Clone)]
pub struct PublicTypeVersion(cfn::ResourceBody);

impl PublicTypeVersion {
    /// A value of `Type`.
    pub const TYPE_HOOK: &'static str = "HOOK";
    /// A value of `Type`.
    pub const TYPE_MODULE: &'static str = "MODULE";
    /// A value of `Type`.
    pub const TYPE_RESOURCE: &'static str = "RESOURCE";
    /// A new `AWS::CloudFormation::PublicTypeVersion`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Arn`. The Amazon Resource Number (ARN) of the extension.
    pub fn arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Arn", value)) }
    /// `LogDeliveryBucket`. The S3 bucket to which CloudFormation delivers the contract test execution logs.
    pub fn log_delivery_bucket(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogDeliveryBucket", value)) }
    /// `PublicVersionNumber`. The version number to assign to this version of the extension.
    pub fn public_version_number(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PublicVersionNumber", value)) }
    /// `Type`. The type of the extension to test.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
    /// `TypeName`. The name of the extension to test.
    pub fn type_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TypeName", value)) }
}

impl cfn::Resource for PublicTypeVersion {
    const TYPE: &'static str = "AWS::CloudFormation::PublicTypeVersion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PublicTypeVersion {
    type Handle = PublicTypeVersionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PublicTypeVersionRef { PublicTypeVersionRef(self.0.build(scope, "AWS::CloudFormation::PublicTypeVersion")) }
}

/// A [`PublicTypeVersion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PublicTypeVersionRef(fc::NodeId);

impl PublicTypeVersionRef {
    /// `PublicTypeArn`, by `Ref`. The Amazon Resource Number (ARN) assigned to the public extension upon
    /// publication.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<PublicTypeVersion>> { fc::Value::reference(self.0) }
    /// `PublisherId`, by `Fn::GetAtt`. The publisher ID of the extension publisher.
    #[inline]
    pub fn publisher_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PublisherId") }
    /// `TypeVersionArn`, by `Fn::GetAtt`. The Amazon Resource Number (ARN) assigned to this version of the
    /// extension.
    #[inline]
    pub fn type_version_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TypeVersionArn") }
}

impl From<PublicTypeVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: PublicTypeVersionRef) -> Self { it.0 }
}

impl From<&PublicTypeVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: &PublicTypeVersionRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::Publisher`
///
/// The `AWS::CloudFormation::Publisher` resource registers your account as a publisher of public extensions in the
/// CloudFormation registry. Public extensions are available for use by all CloudFormation users.
#[derive(Clone)]
pub struct Publisher(cfn::ResourceBody);

impl Publisher {
    /// A new `AWS::CloudFormation::Publisher`.
    ///
    /// - `AcceptTermsAndConditions`. Whether you accept the [Terms and
    ///   Conditions](https://docs.aws.amazon.com/https://cloudformation-registry-documents.s3.amazonaws.com/Terms_and_Conditions_for_AWS_CloudFormation_Registry_Publishers.pdf)
    ///   for publishing extensions in the CloudFormation registry. You must accept the terms and conditions in order
    ///   to register to publish public extensions to the CloudFormation registry.
    pub fn new(
        accept_terms_and_conditions: impl fc::IntoValue<bool>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AcceptTermsAndConditions", accept_terms_and_conditions)
        )
    }
    /// `ConnectionArn`. If you are using a Bitbucket or GitHub account for identity verification, the Amazon
    /// Resource Name (ARN) for your connection to that account.
    pub fn connection_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConnectionArn", value)) }
}

impl cfn::Resource for Publisher {
    const TYPE: &'static str = "AWS::CloudFormation::Publisher";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Publisher {
    type Handle = PublisherRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PublisherRef { PublisherRef(self.0.build(scope, "AWS::CloudFormation::Publisher")) }
}

/// A [`Publisher`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PublisherRef(fc::NodeId);

impl PublisherRef {
    /// `PublisherId`, by `Ref`. The ID of the extension publisher.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Publisher>> { fc::Value::reference(self.0) }
    /// `IdentityProvider`, by `Fn::GetAtt`. The type of account used as the identity provider when registering
    /// this publisher with CloudFormation.
    #[inline]
    pub fn identity_provider(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "IdentityProvider") }
    /// `PublisherProfile`, by `Fn::GetAtt`. The URL to the publisher's profile with the identity provider.
    #[inline]
    pub fn publisher_profile(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PublisherProfile") }
    /// `PublisherStatus`, by `Fn::GetAtt`. Whether the publisher is verified. Currently, all registered publishers
    /// are verified.
    #[inline]
    pub fn publisher_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PublisherStatus") }
}

impl From<PublisherRef> for fc::NodeId {
    #[inline]
    fn from(it: PublisherRef) -> Self { it.0 }
}

impl From<&PublisherRef> for fc::NodeId {
    #[inline]
    fn from(it: &PublisherRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::ResourceDefaultVersion`
///
/// The `AWS::CloudFormation::ResourceDefaultVersion` resource specifies the default version of a resource. The
/// default version of a resource will be used in CloudFormation operations.
#[derive(Clone)]
pub struct ResourceDefaultVersion(cfn::ResourceBody);

impl ResourceDefaultVersion {
    /// A new `AWS::CloudFormation::ResourceDefaultVersion`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `TypeName`. The name of the resource.
    pub fn type_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TypeName", value)) }
    /// `TypeVersionArn`. The Amazon Resource Name (ARN) of the resource version.
    pub fn type_version_arn(self, value: impl fc::IntoValue<fc::Arn<ResourceVersion>>) -> Self { Self(self.0.with("TypeVersionArn", value)) }
    /// `VersionId`. The ID of a specific version of the resource. The version ID is the value at the end of the
    /// Amazon Resource Name (ARN) assigned to the resource version when it's registered.
    pub fn version_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VersionId", value)) }
}

impl cfn::Resource for ResourceDefaultVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ResourceDefaultVersion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourceDefaultVersion {
    type Handle = ResourceDefaultVersionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourceDefaultVersionRef { ResourceDefaultVersionRef(self.0.build(scope, "AWS::CloudFormation::ResourceDefaultVersion")) }
}

/// A [`ResourceDefaultVersion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResourceDefaultVersionRef(fc::NodeId);

impl ResourceDefaultVersionRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the resource.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ResourceDefaultVersion>> { fc::Value::reference(self.0) }
}

impl From<ResourceDefaultVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: ResourceDefaultVersionRef) -> Self { it.0 }
}

impl From<&ResourceDefaultVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResourceDefaultVersionRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::ResourceVersion`
///
/// The `AWS::CloudFormation::ResourceVersion` resource registers a resource version with the CloudFormation
/// registry.
#[derive(Clone)]
pub struct ResourceVersion(cfn::ResourceBody);

impl ResourceVersion {
    /// A new `AWS::CloudFormation::ResourceVersion`.
    ///
    /// - `SchemaHandlerPackage`. A URL to the S3 bucket for the resource project package that contains the necessary
    ///   files for the resource you want to register.
    /// - `TypeName`. The name of the resource being registered.
    pub fn new(
        schema_handler_package: impl fc::IntoValue<String>,
        type_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SchemaHandlerPackage", schema_handler_package)
            .with("TypeName", type_name)
        )
    }
    /// `ExecutionRoleArn`. The Amazon Resource Name (ARN) of the IAM role for CloudFormation to assume when
    /// invoking the resource. If your resource calls AWS APIs in any of its handlers, you must create an IAM
    /// execution role that includes the necessary permissions to call those AWS APIs, and provision that execution
    /// role in your account.
    pub fn execution_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ExecutionRoleArn", value)) }
    /// `LoggingConfig`. Logging configuration information for a resource.
    pub fn logging_config(self, value: impl fc::IntoValue<HookVersionLoggingConfig>) -> Self { Self(self.0.with("LoggingConfig", value)) }
}

impl cfn::Resource for ResourceVersion {
    const TYPE: &'static str = "AWS::CloudFormation::ResourceVersion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourceVersion {
    type Handle = ResourceVersionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourceVersionRef { ResourceVersionRef(self.0.build(scope, "AWS::CloudFormation::ResourceVersion")) }
}

/// A [`ResourceVersion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResourceVersionRef(fc::NodeId);

impl ResourceVersionRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the resource.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ResourceVersion>> { fc::Value::reference(self.0) }
    /// `IsDefaultVersion`, by `Fn::GetAtt`. Whether the specified resource version is set as the default version.
    #[inline]
    pub fn is_default_version(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsDefaultVersion") }
    /// `ProvisioningType`, by `Fn::GetAtt`. For resource type extensions, the provisioning behavior of the
    /// resource type. CloudFormation determines the provisioning type during registration, based on the types of
    /// handlers in the schema handler package submitted.
    #[inline]
    pub fn provisioning_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ProvisioningType") }
    /// `TypeArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) for the extension.
    #[inline]
    pub fn type_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TypeArn") }
    /// `VersionId`, by `Fn::GetAtt`. The ID of a specific version of the resource. The version ID is the value at
    /// the end of the Amazon Resource Name (ARN) assigned to the resource version when it is registered.
    #[inline]
    pub fn version_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "VersionId") }
    /// `Visibility`, by `Fn::GetAtt`. The visibility level that determines who can see and use this resource in
    /// CloudFormation operations
    #[inline]
    pub fn visibility(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Visibility") }
}

impl From<ResourceVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: ResourceVersionRef) -> Self { it.0 }
}

impl From<&ResourceVersionRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResourceVersionRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::Stack`
///
/// The `AWS::CloudFormation::Stack` resource nests a stack as a resource in a top-level template.
#[derive(Clone)]
pub struct Stack(cfn::ResourceBody);

impl Stack {
    /// A new `AWS::CloudFormation::Stack`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `NotificationARNs`. The Amazon SNS topic ARNs to publish stack related events. You can find your Amazon SNS
    /// topic ARNs using the Amazon SNS console or your Command Line Interface (CLI).
    pub fn notification_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("NotificationARNs", value)) }
    /// `Parameters`. The set value pairs that represent the parameters passed to CloudFormation when this nested
    /// stack is created. Each parameter has a name corresponding to a parameter defined in the embedded template
    /// and a value representing the value that you want to set for the parameter.
    pub fn parameters(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Parameters", value)) }
    /// `Tags`. Key-value pairs to associate with this stack. CloudFormation also propagates these tags to the
    /// resources created in the stack. A maximum number of 50 tags can be specified.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TemplateURL`. The URL of a file that contains the template body. The URL must point to a template (max
    /// size: 1 MB) that's located in an Amazon S3 bucket. The location for an Amazon S3 bucket must start with
    /// `https://`.
    pub fn template_url(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TemplateURL", value)) }
    /// `TimeoutInMinutes`. The length of time, in minutes, that CloudFormation waits for the nested stack to reach
    /// the `CREATE_COMPLETE` state. The default is no timeout. When CloudFormation detects that the nested stack
    /// has reached the `CREATE_COMPLETE` state, it marks the nested stack resource as `CREATE_COMPLETE` in the
    /// parent stack and resumes creating the parent stack.
    pub fn timeout_in_minutes(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TimeoutInMinutes", value)) }
}

impl cfn::Resource for Stack {
    const TYPE: &'static str = "AWS::CloudFormation::Stack";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Stack {
    type Handle = StackRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> StackRef { StackRef(self.0.build(scope, "AWS::CloudFormation::Stack")) }
}

/// A [`Stack`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct StackRef(fc::NodeId);

impl StackRef {
    /// `StackId`, by `Ref`. Returns the unique identifier of the stack.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Stack>> { fc::Value::reference(self.0) }
    /// `ChangeSetId`, by `Fn::GetAtt`. Returns the unique identifier of the change set.
    #[inline]
    pub fn change_set_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ChangeSetId") }
    /// `CreationTime`, by `Fn::GetAtt`. Returns the time the stack was created.
    #[inline]
    pub fn creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreationTime") }
    /// `LastUpdateTime`, by `Fn::GetAtt`. Returns the time the stack was last updated. This will only be returned
    /// if the stack has been updated at least once.
    #[inline]
    pub fn last_update_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdateTime") }
    /// `Outputs`, by `Fn::GetAtt`. Returns a list of output structures.
    #[inline]
    pub fn outputs(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "Outputs") }
    /// `ParentId`, by `Fn::GetAtt`. For nested stacks, returns the stack ID of the direct parent of this stack.
    /// For the first level of nested stacks, the root stack is also the parent stack.
    #[inline]
    pub fn parent_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ParentId") }
    /// `RootId`, by `Fn::GetAtt`. For nested stacks, returns the stack ID of the top-level stack to which the
    /// nested stack ultimately belongs.
    #[inline]
    pub fn root_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "RootId") }
    /// `StackStatus`, by `Fn::GetAtt`. Returns a success or failure message associated with the stack status.
    #[inline]
    pub fn stack_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StackStatus") }
}

impl From<StackRef> for fc::NodeId {
    #[inline]
    fn from(it: StackRef) -> Self { it.0 }
}

impl From<&StackRef> for fc::NodeId {
    #[inline]
    fn from(it: &StackRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::StackSet`
///
/// The `AWS::CloudFormation::StackSet` resource contains information about a StackSet. With StackSets, you can
/// provision stacks across AWS accounts and Regions from a single CloudFormation template. Each stack is based on
/// the same CloudFormation template, but you can customize individual stacks using parameters.
#[derive(Clone)]
pub struct StackSet(cfn::ResourceBody);

impl StackSet {
    /// A value of `CallAs`.
    pub const CALL_AS_DELEGATED_ADMIN: &'static str = "DELEGATED_ADMIN";
    /// A value of `CallAs`.
    pub const CALL_AS_SELF: &'static str = "SELF";
    /// A value of `PermissionModel`.
    pub const PERMISSION_MODEL_SELF_MANAGED: &'static str = "SELF_MANAGED";
    /// A value of `PermissionModel`.
    pub const PERMISSION_MODEL_SERVICE_MANAGED: &'static str = "SERVICE_MANAGED";
    /// A new `AWS::CloudFormation::StackSet`.
    ///
    /// - `PermissionModel`. Describes how the IAM roles required for StackSet operations are created.
    /// - `StackSetName`. The name to associate with the StackSet. The name must be unique in the Region where you
    ///   create your StackSet.
    pub fn new(
        permission_model: impl fc::IntoValue<String>,
        stack_set_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PermissionModel", permission_model)
            .with("StackSetName", stack_set_name)
        )
    }
    /// `AdministrationRoleARN`. The Amazon Resource Number (ARN) of the IAM role to use to create this StackSet.
    /// Specify an IAM role only if you are using customized administrator roles to control which users or groups
    /// can manage specific StackSets within the same administrator account.
    pub fn administration_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("AdministrationRoleARN", value)) }
    /// `AutoDeployment`. Describes whether StackSets automatically deploys to AWS Organizations accounts that are
    /// added to a target organization or organizational unit (OU).
    pub fn auto_deployment(self, value: impl fc::IntoValue<AutoDeployment>) -> Self { Self(self.0.with("AutoDeployment", value)) }
    /// `CallAs`. Specifies whether you are acting as an account administrator in the organization's management
    /// account or as a delegated administrator in a member account.
    pub fn call_as(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CallAs", value)) }
    /// `Capabilities`. The capabilities that are allowed in the StackSet. Some StackSet templates might include
    /// resources that can affect permissions in your AWS account —for example, by creating new IAM users.
    pub fn capabilities(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Capabilities", value)) }
    /// `Description`. A description of the StackSet.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `ExecutionRoleName`. The name of the IAM execution role to use to create the StackSet. If you don't specify
    /// an execution role, CloudFormation uses the `AWSCloudFormationStackSetExecutionRole` role for the StackSet
    /// operation.
    pub fn execution_role_name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ExecutionRoleName", value)) }
    /// `ManagedExecution`. Describes whether StackSets performs non-conflicting operations concurrently and queues
    /// conflicting operations.
    pub fn managed_execution(self, value: impl fc::IntoValue<ManagedExecution>) -> Self { Self(self.0.with("ManagedExecution", value)) }
    /// `OperationPreferences`. The user-specified preferences for how CloudFormation performs a StackSet
    /// operation.
    pub fn operation_preferences(self, value: impl fc::IntoValue<OperationPreferences>) -> Self { Self(self.0.with("OperationPreferences", value)) }
    /// `Parameters`. The input parameters for the StackSet template.
    pub fn parameters(self, value: impl fc::IntoValue<fc::List<Parameter>>) -> Self { Self(self.0.with("Parameters", value)) }
    /// `StackInstancesGroup`. A group of stack instances with parameters in some specific accounts and Regions.
    pub fn stack_instances_group(self, value: impl fc::IntoValue<fc::List<StackInstances>>) -> Self { Self(self.0.with("StackInstancesGroup", value)) }
    /// `Tags`. Key-value pairs to associate with this stack. CloudFormation also propagates these tags to
    /// supported resources in the stack. You can specify a maximum number of 50 tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TemplateBody`. The structure that contains the template body, with a minimum length of 1 byte and a
    /// maximum length of 51,200 bytes.
    pub fn template_body(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TemplateBody", value)) }
    /// `TemplateURL`. The URL of a file that contains the template body. The URL must point to a template (max
    /// size: 1 MB) that's located in an Amazon S3 bucket or a Systems Manager document. The location for an Amazon
    /// S3 bucket must start with `https://`.
    pub fn template_url(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TemplateURL", value)) }
}

impl cfn::Resource for StackSet {
    const TYPE: &'static str = "AWS::CloudFormation::StackSet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for StackSet {
    type Handle = StackSetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> StackSetRef { StackSetRef(self.0.build(scope, "AWS::CloudFormation::StackSet")) }
}

/// A [`StackSet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct StackSetRef(fc::NodeId);

impl StackSetRef {
    /// `StackSetId`, by `Ref`. Returns the unique identifier of the resource.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<StackSet>> { fc::Value::reference(self.0) }
}

impl From<StackSetRef> for fc::NodeId {
    #[inline]
    fn from(it: StackSetRef) -> Self { it.0 }
}

impl From<&StackSetRef> for fc::NodeId {
    #[inline]
    fn from(it: &StackSetRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::TypeActivation`
///
/// The `AWS::CloudFormation::TypeActivation` resource activates a public third-party extension, making it
/// available for use in stack templates.
#[derive(Clone)]
pub struct TypeActivation(cfn::ResourceBody);

impl TypeActivation {
    /// A value of `Type`.
    pub const TYPE_HOOK: &'static str = "HOOK";
    /// A value of `Type`.
    pub const TYPE_MODULE: &'static str = "MODULE";
    /// A value of `Type`.
    pub const TYPE_RESOURCE: &'static str = "RESOURCE";
    /// A value of `VersionBump`.
    pub const VERSION_BUMP_MAJOR: &'static str = "MAJOR";
    /// A value of `VersionBump`.
    pub const VERSION_BUMP_MINOR: &'static str = "MINOR";
    /// A new `AWS::CloudFormation::TypeActivation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AutoUpdate`. Whether to automatically update the extension in this account and Region when a new minor
    /// version is published by the extension publisher. Major versions released by the publisher must be manually
    /// updated.
    pub fn auto_update(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutoUpdate", value)) }
    /// `ExecutionRoleArn`. The name of the IAM execution role to use to activate the extension.
    pub fn execution_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ExecutionRoleArn", value)) }
    /// `LoggingConfig`. Specifies logging configuration information for an extension.
    pub fn logging_config(self, value: impl fc::IntoValue<HookVersionLoggingConfig>) -> Self { Self(self.0.with("LoggingConfig", value)) }
    /// `MajorVersion`. The major version of this extension you want to activate, if multiple major versions are
    /// available. The default is the latest major version. CloudFormation uses the latest available minor version
    /// of the major version selected.
    pub fn major_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MajorVersion", value)) }
    /// `PublicTypeArn`. The Amazon Resource Number (ARN) of the public extension.
    pub fn public_type_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PublicTypeArn", value)) }
    /// `PublisherId`. The ID of the extension publisher.
    pub fn publisher_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PublisherId", value)) }
    /// `Type`. The extension type.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
    /// `TypeName`. The name of the extension.
    pub fn type_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TypeName", value)) }
    /// `TypeNameAlias`. An alias to assign to the public extension in this account and Region. If you specify an
    /// alias for the extension, CloudFormation treats the alias as the extension type name within this account and
    /// Region. You must use the alias to refer to the extension in your templates, API calls, and CloudFormation
    /// console.
    pub fn type_name_alias(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TypeNameAlias", value)) }
    /// `VersionBump`. Manually updates a previously-activated type to a new major or minor version, if available.
    /// You can also use this parameter to update the value of `AutoUpdate`.
    pub fn version_bump(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VersionBump", value)) }
}

impl cfn::Resource for TypeActivation {
    const TYPE: &'static str = "AWS::CloudFormation::TypeActivation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TypeActivation {
    type Handle = TypeActivationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TypeActivationRef { TypeActivationRef(self.0.build(scope, "AWS::CloudFormation::TypeActivation")) }
}

/// A [`TypeActivation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TypeActivationRef(fc::NodeId);

impl TypeActivationRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the activated extension in this account and Region.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<TypeActivation>> { fc::Value::reference(self.0) }
}

impl From<TypeActivationRef> for fc::NodeId {
    #[inline]
    fn from(it: TypeActivationRef) -> Self { it.0 }
}

impl From<&TypeActivationRef> for fc::NodeId {
    #[inline]
    fn from(it: &TypeActivationRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::WaitCondition`
///
/// The `AWS::CloudFormation::WaitCondition` resource provides a way to coordinate stack resource creation with
/// configuration actions that are external to the stack creation or to track the status of a configuration
/// process. In these situations, we recommend that you associate a `CreationPolicy` attribute with the wait
/// condition instead of using a wait condition handle.
#[derive(Clone)]
pub struct WaitCondition(cfn::ResourceBody);

impl WaitCondition {
    /// A new `AWS::CloudFormation::WaitCondition`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Count`. The number of success signals that CloudFormation must receive before it continues the stack
    /// creation process. When the wait condition receives the requisite number of success signals, CloudFormation
    /// resumes the creation of the stack.
    pub fn count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Count", value)) }
    /// `Handle`. A reference to the wait condition handle used to signal this wait condition. Use the `Ref`
    /// intrinsic function to specify an
    /// [AWS::CloudFormation::WaitConditionHandle](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html)
    /// resource.
    pub fn handle(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Handle", value)) }
    /// `Timeout`. The length of time (in seconds) to wait for the number of signals that the `Count` property
    /// specifies. `Timeout` is a minimum-bound property, meaning the timeout occurs no sooner than the time you
    /// specify, but can occur shortly thereafter. The maximum time that can be specified for this property is 12
    /// hours (43200 seconds).
    pub fn timeout(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Timeout", value)) }
}

impl cfn::Resource for WaitCondition {
    const TYPE: &'static str = "AWS::CloudFormation::WaitCondition";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for WaitCondition {
    type Handle = WaitConditionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> WaitConditionRef { WaitConditionRef(self.0.build(scope, "AWS::CloudFormation::WaitCondition")) }
}

/// A [`WaitCondition`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct WaitConditionRef(fc::NodeId);

impl WaitConditionRef {
    /// `Id`, by `Ref`. Returns a unique identifier for the resource.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<WaitCondition>> { fc::Value::reference(self.0) }
    /// `Data`, by `Fn::GetAtt`.
    #[inline]
    pub fn data(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "Data") }
}

impl From<WaitConditionRef> for fc::NodeId {
    #[inline]
    fn from(it: WaitConditionRef) -> Self { it.0 }
}

impl From<&WaitConditionRef> for fc::NodeId {
    #[inline]
    fn from(it: &WaitConditionRef) -> Self { it.0 }
}

/// `AWS::CloudFormation::WaitConditionHandle`
///
/// The `AWS::CloudFormation::WaitConditionHandle` type has no properties. When you reference the
/// `WaitConditionHandle` resource by using the `Ref` function, CloudFormation returns a presigned URL. You pass
/// this URL to applications or scripts that are running on your Amazon EC2 instances to send signals to that URL.
#[derive(Clone)]
pub struct WaitConditionHandle(cfn::ResourceBody);

impl WaitConditionHandle {
    /// A new `AWS::CloudFormation::WaitConditionHandle`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
}

impl cfn::Resource for WaitConditionHandle {
    const TYPE: &'static str = "AWS::CloudFormation::WaitConditionHandle";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for WaitConditionHandle {
    type Handle = WaitConditionHandleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> WaitConditionHandleRef { WaitConditionHandleRef(self.0.build(scope, "AWS::CloudFormation::WaitConditionHandle")) }
}

/// A [`WaitConditionHandle`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct WaitConditionHandleRef(fc::NodeId);

impl WaitConditionHandleRef {
    /// `Id`, by `Ref`. Returns a unique identifier for the resource.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<WaitConditionHandle>> { fc::Value::reference(self.0) }
}

impl From<WaitConditionHandleRef> for fc::NodeId {
    #[inline]
    fn from(it: WaitConditionHandleRef) -> Self { it.0 }
}

impl From<&WaitConditionHandleRef> for fc::NodeId {
    #[inline]
    fn from(it: &WaitConditionHandleRef) -> Self { it.0 }
}

/// Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target
/// organization or organizational unit (OU).
#[derive(Clone)]
pub struct AutoDeployment(cfn::Properties);

impl AutoDeployment {
    /// A new `AutoDeployment`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DependsOn`. A list of StackSet ARNs that this StackSet depends on for auto-deployment operations. When
    /// auto-deployment is triggered, operations will be sequenced to ensure all dependencies complete successfully
    /// before this StackSet's operation begins.
    pub fn depends_on(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DependsOn", value)) }
    /// `Enabled`. If set to `true`, StackSets automatically deploys additional stack instances to AWS
    /// Organizations accounts that are added to a target organization or organizational unit (OU) in the specified
    /// Regions. If an account is removed from a target organization or OU, StackSets deletes stack instances from
    /// the account in the specified Regions.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `RetainStacksOnAccountRemoval`. If set to `true`, stack resources are retained when an account is removed
    /// from a target organization or OU. If set to `false`, stack resources are deleted. Specify only if `Enabled`
    /// is set to `True`.
    pub fn retain_stacks_on_account_removal(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RetainStacksOnAccountRemoval", value)) }
}

impl fc::Property for AutoDeployment {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions.
#[derive(Clone)]
pub struct DeploymentTargets(cfn::Properties);

impl DeploymentTargets {
    /// A value of `AccountFilterType`.
    pub const ACCOUNT_FILTER_TYPE_DIFFERENCE: &'static str = "DIFFERENCE";
    /// A value of `AccountFilterType`.
    pub const ACCOUNT_FILTER_TYPE_INTERSECTION: &'static str = "INTERSECTION";
    /// A value of `AccountFilterType`.
    pub const ACCOUNT_FILTER_TYPE_NONE: &'static str = "NONE";
    /// A value of `AccountFilterType`.
    pub const ACCOUNT_FILTER_TYPE_UNION: &'static str = "UNION";
    /// A new `DeploymentTargets`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AccountFilterType`. Refines which accounts to deploy stacks to by specifying how to use the `Accounts` and
    /// `OrganizationalUnitIds` properties together.
    pub fn account_filter_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccountFilterType", value)) }
    /// `Accounts`. The account IDs of the AWS accounts. If you have many account numbers, you can provide those
    /// accounts using the `AccountsUrl` property instead.
    pub fn accounts(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Accounts", value)) }
    /// `AccountsUrl`. The Amazon S3 URL path to a file that contains a list of AWS account IDs. The file format
    /// must be either `.csv` or `.txt`, and the data can be comma-separated or new-line-separated. There is
    /// currently a 10MB limit for the data (approximately 800,000 accounts).
    pub fn accounts_url(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccountsUrl", value)) }
    /// `OrganizationalUnitIds`. The organization root ID or organizational unit (OU) IDs.
    pub fn organizational_unit_ids(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("OrganizationalUnitIds", value)) }
}

impl fc::Property for DeploymentTargets {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Hook targets are the destination where hooks will be invoked against.
#[derive(Clone)]
pub struct HookTarget(cfn::Properties);

impl HookTarget {
    /// A value of `Action`.
    pub const ACTION_CREATE: &'static str = "CREATE";
    /// A value of `Action`.
    pub const ACTION_DELETE: &'static str = "DELETE";
    /// A value of `Action`.
    pub const ACTION_UPDATE: &'static str = "UPDATE";
    /// A value of `InvocationPoint`.
    pub const INVOCATION_POINT_PRE_PROVISION: &'static str = "PRE_PROVISION";
    /// A new `HookTarget`.
    ///
    /// - `Action`. Target actions are the type of operation hooks will be executed at.
    /// - `InvocationPoint`. Invocation points are the point in provisioning workflow where hooks will be executed.
    /// - `TargetName`. Type name of hook target. Hook targets are the destination where hooks will be invoked
    ///   against.
    pub fn new(
        action: impl fc::IntoValue<String>,
        invocation_point: impl fc::IntoValue<String>,
        target_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Action", action)
            .with("InvocationPoint", invocation_point)
            .with("TargetName", target_name)
        )
    }
}

impl fc::Property for HookTarget {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `LoggingConfig` property type specifies logging configuration information for an extension.
#[derive(Clone)]
pub struct HookVersionLoggingConfig(cfn::Properties);

impl HookVersionLoggingConfig {
    /// A new `HookVersionLoggingConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LogGroupName`. The Amazon CloudWatch Logs group to which CloudFormation sends error logging information
    /// when invoking the extension's handlers.
    pub fn log_group_name(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::logs::LogGroup>>) -> Self { Self(self.0.with("LogGroupName", value)) }
    /// `LogRoleArn`. The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log
    /// entries to CloudWatch Logs.
    pub fn log_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("LogRoleArn", value)) }
}

impl fc::Property for HookVersionLoggingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains logging configuration information for an extension.
#[derive(Clone)]
pub struct LambdaHookLoggingConfig(cfn::Properties);

impl LambdaHookLoggingConfig {
    /// A new `LambdaHookLoggingConfig`.
    ///
    /// - `LogGroupName`. The Amazon CloudWatch Logs group to which CloudFormation sends error logging information
    ///   when invoking the extension's handlers.
    /// - `LogRoleArn`. The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch
    ///   Logs.
    pub fn new(
        log_group_name: impl fc::IntoValue<fc::IdOf<cfn::target::logs::LogGroup>>,
        log_role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("LogGroupName", log_group_name)
            .with("LogRoleArn", log_role_arn)
        )
    }
}

impl fc::Property for LambdaHookLoggingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations.
#[derive(Clone)]
pub struct ManagedExecution(cfn::Properties);

impl ManagedExecution {
    /// A new `ManagedExecution`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Active`. When `true`, CloudFormation performs non-conflicting operations concurrently and queues
    /// conflicting operations. After conflicting operations finish, CloudFormation starts queued operations in
    /// request order.
    pub fn active(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Active", value)) }
}

impl fc::Property for ManagedExecution {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The user-specified preferences for how CloudFormation performs a StackSet operation.
#[derive(Clone)]
pub struct OperationPreferences(cfn::Properties);

impl OperationPreferences {
    /// A value of `ConcurrencyMode`.
    pub const CONCURRENCY_MODE_SOFT_FAILURE_TOLERANCE: &'static str = "SOFT_FAILURE_TOLERANCE";
    /// A value of `ConcurrencyMode`.
    pub const CONCURRENCY_MODE_STRICT_FAILURE_TOLERANCE: &'static str = "STRICT_FAILURE_TOLERANCE";
    /// A value of `RegionConcurrencyType`.
    pub const REGION_CONCURRENCY_TYPE_PARALLEL: &'static str = "PARALLEL";
    /// A value of `RegionConcurrencyType`.
    pub const REGION_CONCURRENCY_TYPE_SEQUENTIAL: &'static str = "SEQUENTIAL";
    /// A new `OperationPreferences`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ConcurrencyMode`. Specifies how the concurrency level behaves during the operation execution.
    pub fn concurrency_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConcurrencyMode", value)) }
    /// `FailureToleranceCount`. The number of accounts per Region this operation can fail in before CloudFormation
    /// stops the operation in that Region. If the operation is stopped in a Region, CloudFormation doesn't attempt
    /// the operation in any subsequent Regions.
    pub fn failure_tolerance_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("FailureToleranceCount", value)) }
    /// `FailureTolerancePercentage`. The percentage of accounts per Region this stack operation can fail in before
    /// CloudFormation stops the operation in that Region. If the operation is stopped in a Region, CloudFormation
    /// doesn't attempt the operation in any subsequent Regions.
    pub fn failure_tolerance_percentage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("FailureTolerancePercentage", value)) }
    /// `MaxConcurrentCount`. The maximum number of accounts in which to perform this operation at one time. This
    /// is dependent on the value of `FailureToleranceCount`. `MaxConcurrentCount` is at most one more than the
    /// `FailureToleranceCount`.
    pub fn max_concurrent_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxConcurrentCount", value)) }
    /// `MaxConcurrentPercentage`. The maximum percentage of accounts in which to perform this operation at one
    /// time.
    pub fn max_concurrent_percentage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaxConcurrentPercentage", value)) }
    /// `RegionConcurrencyType`. The concurrency type of deploying StackSets operations in Regions, could be in
    /// parallel or one Region at a time.
    pub fn region_concurrency_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RegionConcurrencyType", value)) }
    /// `RegionOrder`. The order of the Regions where you want to perform the stack operation.
    pub fn region_order(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("RegionOrder", value)) }
}

impl fc::Property for OperationPreferences {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the input parameters for a Guard Hook.
#[derive(Clone)]
pub struct Options(cfn::Properties);

impl Options {
    /// A new `Options`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `InputParams`. Specifies the S3 location where your input parameters are located.
    pub fn input_params(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("InputParams", value)) }
}

impl fc::Property for Options {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Parameter data type.
#[derive(Clone)]
pub struct Parameter(cfn::Properties);

impl Parameter {
    /// A new `Parameter`.
    ///
    /// - `ParameterKey`. The key associated with the parameter. If you don't specify a key and value for a
    ///   particular parameter, CloudFormation uses the default value that's specified in your template.
    /// - `ParameterValue`. The input value associated with the parameter.
    pub fn new(
        parameter_key: impl fc::IntoValue<String>,
        parameter_value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ParameterKey", parameter_key)
            .with("ParameterValue", parameter_value)
        )
    }
}

impl fc::Property for Parameter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the S3 location where your Guard rules or input parameters are located.
#[derive(Clone)]
pub struct S3Location(cfn::Properties);

impl S3Location {
    /// A new `S3Location`.
    ///
    /// - `Uri`. Specifies the S3 path to the file that contains your Guard rules or input parameters (in the form
    ///   `s3://<bucket name>/<file name>` ).
    pub fn new(uri: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Uri", uri)) }
    /// `VersionId`. For S3 buckets with versioning enabled, specifies the unique ID of the S3 object version to
    /// download your Guard rules or input parameters from.
    pub fn version_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VersionId", value)) }
}

impl fc::Property for S3Location {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `StackFilters` property type specifies stack level filters for a Hook.
#[derive(Clone)]
pub struct StackFilters(cfn::Properties);

impl StackFilters {
    /// A value of `FilteringCriteria`.
    pub const FILTERING_CRITERIA_ALL: &'static str = "ALL";
    /// A value of `FilteringCriteria`.
    pub const FILTERING_CRITERIA_ANY: &'static str = "ANY";
    /// A new `StackFilters`.
    ///
    /// - `FilteringCriteria`. The filtering criteria.
    pub fn new(filtering_criteria: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("FilteringCriteria", filtering_criteria)) }
    /// `StackNames`. Includes or excludes specific stacks from Hook invocations.
    pub fn stack_names(self, value: impl fc::IntoValue<StackNames>) -> Self { Self(self.0.with("StackNames", value)) }
    /// `StackRoles`. Includes or excludes specific stacks from Hook invocations based on their associated IAM
    /// roles.
    pub fn stack_roles(self, value: impl fc::IntoValue<StackRoles>) -> Self { Self(self.0.with("StackRoles", value)) }
}

impl fc::Property for StackFilters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Stack instances in some specific accounts and Regions.
#[derive(Clone)]
pub struct StackInstances(cfn::Properties);

impl StackInstances {
    /// A new `StackInstances`.
    ///
    /// - `DeploymentTargets`. The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified
    ///   Regions.
    /// - `Regions`. The names of one or more Regions where you want to create stack instances using the specified
    ///   AWS accounts.
    pub fn new(
        deployment_targets: impl fc::IntoValue<DeploymentTargets>,
        regions: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DeploymentTargets", deployment_targets)
            .with("Regions", regions)
        )
    }
    /// `ParameterOverrides`. A list of StackSet parameters whose values you want to override in the selected stack
    /// instances.
    pub fn parameter_overrides(self, value: impl fc::IntoValue<fc::List<Parameter>>) -> Self { Self(self.0.with("ParameterOverrides", value)) }
}

impl fc::Property for StackInstances {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the stack names for the `StackFilters` property type to include or exclude specific stacks from Hook
/// invocations.
#[derive(Clone)]
pub struct StackNames(cfn::Properties);

impl StackNames {
    /// A new `StackNames`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Exclude`. The stack names to exclude. All stacks except those listed here will invoke the Hook.
    pub fn exclude(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Exclude", value)) }
    /// `Include`. The stack names to include. Only the stacks specified in this list will invoke the Hook.
    pub fn include(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Include", value)) }
}

impl fc::Property for StackNames {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the stack roles for the `StackFilters` property type to include or exclude specific stacks from Hook
/// invocations based on their associated IAM roles.
#[derive(Clone)]
pub struct StackRoles(cfn::Properties);

impl StackRoles {
    /// A new `StackRoles`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Exclude`. The IAM role ARNs for stacks you want to exclude. The Hook will be invoked on all stacks except
    /// those initiated by the specified roles.
    pub fn exclude(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Exclude", value)) }
    /// `Include`. The IAM role ARNs to target stacks associated with these roles. Only stack operations initiated
    /// by these roles will invoke the Hook.
    pub fn include(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Include", value)) }
}

impl fc::Property for StackRoles {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `TargetFilters` property type specifies the target filters for the Hook.
#[derive(Clone)]
pub struct TargetFilters(cfn::Properties);

impl TargetFilters {
    /// A value of `Actions`.
    pub const ACTIONS_CREATE: &'static str = "CREATE";
    /// A value of `Actions`.
    pub const ACTIONS_DELETE: &'static str = "DELETE";
    /// A value of `Actions`.
    pub const ACTIONS_UPDATE: &'static str = "UPDATE";
    /// A value of `InvocationPoints`.
    pub const INVOCATION_POINTS_PRE_PROVISION: &'static str = "PRE_PROVISION";
    /// A new `TargetFilters`.
    ///
    /// - `Targets`. List of hook targets
    pub fn new(targets: impl fc::IntoValue<fc::List<HookTarget>>) -> Self { Self(cfn::Properties::new().with("Targets", targets)) }
    /// `Actions`. List of actions that the hook is going to target
    pub fn actions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Actions", value)) }
    /// `InvocationPoints`. List of invocation points that the hook is going to target
    pub fn invocation_points(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("InvocationPoints", value)) }
    /// `TargetNames`. List of type names that the hook is going to target
    pub fn target_names(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("TargetNames", value)) }
}

impl fc::Property for TargetFilters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration details of the generated template.
#[derive(Clone)]
pub struct TemplateConfiguration(cfn::Properties);

impl TemplateConfiguration {
    /// A value of `DeletionPolicy`.
    pub const DELETION_POLICY_DELETE: &'static str = "DELETE";
    /// A value of `DeletionPolicy`.
    pub const DELETION_POLICY_RETAIN: &'static str = "RETAIN";
    /// A value of `UpdateReplacePolicy`.
    pub const UPDATE_REPLACE_POLICY_DELETE: &'static str = "DELETE";
    /// A value of `UpdateReplacePolicy`.
    pub const UPDATE_REPLACE_POLICY_RETAIN: &'static str = "RETAIN";
    /// A new `TemplateConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeletionPolicy`. The DeletionPolicy assigned to resources in the generated template.
    pub fn deletion_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeletionPolicy", value)) }
    /// `UpdateReplacePolicy`. The UpdateReplacePolicy assigned to resources in the generated template.
    pub fn update_replace_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UpdateReplacePolicy", value)) }
}

impl fc::Property for TemplateConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
