// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Config`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::Config::AggregationAuthorization`
///
/// An object that represents the authorizations granted to aggregator accounts and regions.
#[derive(Clone)]
pub struct AggregationAuthorization(cfn::ResourceBody);

impl AggregationAuthorization {
    /// A new `AWS::Config::AggregationAuthorization`.
    ///
    /// - `AuthorizedAccountId`. The 12-digit account ID of the account authorized to aggregate data.
    /// - `AuthorizedAwsRegion`. The region authorized to collect aggregated data.
    pub fn new(
        authorized_account_id: impl fc::IntoValue<String>,
        authorized_aws_region: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AuthorizedAccountId", authorized_account_id)
            .with("AuthorizedAwsRegion", authorized_aws_region)
        )
    }
    /// `Tags`. An array of tag object.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AggregationAuthorization {
    const TYPE: &'static str = "AWS::Config::AggregationAuthorization";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AggregationAuthorization {
    type Handle = AggregationAuthorizationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AggregationAuthorizationRef { AggregationAuthorizationRef(self.0.build(scope, "AWS::Config::AggregationAuthorization")) }
}

/// A [`AggregationAuthorization`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AggregationAuthorizationRef(fc::NodeId);

impl AggregationAuthorizationRef {
    /// `AggregationAuthorizationArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the aggregation object.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AggregationAuthorization>> { fc::Value::attribute(self.0, "AggregationAuthorizationArn") }
}

impl From<AggregationAuthorizationRef> for fc::NodeId {
    #[inline]
    fn from(it: AggregationAuthorizationRef) -> Self { it.0 }
}

impl From<&AggregationAuthorizationRef> for fc::NodeId {
    #[inline]
    fn from(it: &AggregationAuthorizationRef) -> Self { it.0 }
}

/// `AWS::Config::ConfigRule`
///
/// You must first create and start the AWS Config configuration recorder in order to create AWS Config managed
/// rules with AWS CloudFormation.
#[derive(Clone)]
pub struct ConfigRule(cfn::ResourceBody);

impl ConfigRule {
    /// A new `AWS::Config::ConfigRule`.
    ///
    /// - `Source`. Provides the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy rules, and
    ///   `CUSTOM_LAMBDA` for Custom Lambda rules), the rule identifier, and the notifications that cause the
    ///   function to evaluate your AWS resources.
    pub fn new(source: impl fc::IntoValue<Source>) -> Self { Self(cfn::ResourceBody::new().with("Source", source)) }
    /// `Compliance`. Indicates whether an AWS resource or AWS Config rule is compliant and provides the number of
    /// contributors that affect the compliance.
    pub fn compliance(self, value: impl fc::IntoValue<Compliance>) -> Self { Self(self.0.with("Compliance", value)) }
    /// `ConfigRuleName`. A name for the AWS Config rule. If you don't specify a name, CloudFormation generates a
    /// unique physical ID and uses that ID for the rule name.
    pub fn config_rule_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConfigRuleName", value)) }
    /// `Description`. The description that you provide for the AWS Config rule.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EvaluationModes`. The modes the AWS Config rule can be evaluated in. The valid values are distinct
    /// objects. By default, the value is Detective evaluation mode only.
    pub fn evaluation_modes(self, value: impl fc::IntoValue<fc::List<EvaluationModeConfiguration>>) -> Self { Self(self.0.with("EvaluationModes", value)) }
    /// `InputParameters`. A string, in JSON format, that is passed to the AWS Config rule Lambda function.
    pub fn input_parameters(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("InputParameters", value)) }
    /// `MaximumExecutionFrequency`. The maximum frequency with which AWS Config runs evaluations for a rule.
    pub fn maximum_execution_frequency(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaximumExecutionFrequency", value)) }
    /// `Scope`. Defines which resources can trigger an evaluation for the rule. The scope can include one or more
    /// resource types, a combination of one resource type and one resource ID, or a combination of a tag key and
    /// value. Specify a scope to constrain the resources that can trigger an evaluation for the rule. If you do
    /// not specify a scope, evaluations are triggered when any resource in the recording group changes.
    pub fn scope(self, value: impl fc::IntoValue<Scope>) -> Self { Self(self.0.with("Scope", value)) }
}

impl cfn::Resource for ConfigRule {
    const TYPE: &'static str = "AWS::Config::ConfigRule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ConfigRule {
    type Handle = ConfigRuleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConfigRuleRef { ConfigRuleRef(self.0.build(scope, "AWS::Config::ConfigRule")) }
}

/// A [`ConfigRule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConfigRuleRef(fc::NodeId);

impl ConfigRuleRef {
    /// `ConfigRuleName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ConfigRule>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the AWS Config rule, such as
    /// `arn:aws:config:us-east-1:123456789012:config-rule/config-rule-a1bzhi`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ConfigRule>> { fc::Value::attribute(self.0, "Arn") }
    /// `Compliance.Type`, by `Fn::GetAtt`. Compliance type determined by the Config rule
    #[inline]
    pub fn compliance_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Compliance.Type") }
    /// `ConfigRuleId`, by `Fn::GetAtt`. The ID of the AWS Config rule, such as `config-rule-a1bzhi`.
    #[inline]
    pub fn config_rule_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ConfigRuleId") }
}

impl From<ConfigRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: ConfigRuleRef) -> Self { it.0 }
}

impl From<&ConfigRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConfigRuleRef) -> Self { it.0 }
}

/// `AWS::Config::ConfigurationAggregator`
///
/// The details about the configuration aggregator, including information about source accounts, regions, and
/// metadata of the aggregator.
#[derive(Clone)]
pub struct ConfigurationAggregator(cfn::ResourceBody);

impl ConfigurationAggregator {
    /// A new `AWS::Config::ConfigurationAggregator`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AccountAggregationSources`. Provides a list of source accounts and regions to be aggregated.
    pub fn account_aggregation_sources(self, value: impl fc::IntoValue<fc::List<AccountAggregationSource>>) -> Self { Self(self.0.with("AccountAggregationSources", value)) }
    /// `ConfigurationAggregatorName`. The name of the aggregator.
    pub fn configuration_aggregator_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConfigurationAggregatorName", value)) }
    /// `OrganizationAggregationSource`. Provides an organization and list of regions to be aggregated.
    pub fn organization_aggregation_source(self, value: impl fc::IntoValue<OrganizationAggregationSource>) -> Self { Self(self.0.with("OrganizationAggregationSource", value)) }
    /// `Tags`. An array of tag object.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ConfigurationAggregator {
    const TYPE: &'static str = "AWS::Config::ConfigurationAggregator";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ConfigurationAggregator {
    type Handle = ConfigurationAggregatorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConfigurationAggregatorRef { ConfigurationAggregatorRef(self.0.build(scope, "AWS::Config::ConfigurationAggregator")) }
}

/// A [`ConfigurationAggregator`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConfigurationAggregatorRef(fc::NodeId);

impl ConfigurationAggregatorRef {
    /// `ConfigurationAggregatorName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ConfigurationAggregator>> { fc::Value::reference(self.0) }
    /// `ConfigurationAggregatorArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the aggregator.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ConfigurationAggregator>> { fc::Value::attribute(self.0, "ConfigurationAggregatorArn") }
}

impl From<ConfigurationAggregatorRef> for fc::NodeId {
    #[inline]
    fn from(it: ConfigurationAggregatorRef) -> Self { it.0 }
}

impl From<&ConfigurationAggregatorRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConfigurationAggregatorRef) -> Self { it.0 }
}

/// `AWS::Config::ConfigurationRecorder`
///
/// The `AWS::Config::ConfigurationRecorder` resource type describes the AWS resource types that AWS Config records
/// for configuration changes.
#[derive(Clone)]
pub struct ConfigurationRecorder(cfn::ResourceBody);

impl ConfigurationRecorder {
    /// A new `AWS::Config::ConfigurationRecorder`.
    ///
    /// - `RoleARN`. Amazon Resource Name (ARN) of the IAM role assumed by AWS Config and used by the configuration
    ///   recorder.
    pub fn new(role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(cfn::ResourceBody::new().with("RoleARN", role_arn)) }
    /// `Name`. The name of the configuration recorder. AWS Config automatically assigns the name of "default" when
    /// creating the configuration recorder.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `RecordingGroup`. Specifies which resource types AWS Config records for configuration changes.
    pub fn recording_group(self, value: impl fc::IntoValue<RecordingGroup>) -> Self { Self(self.0.with("RecordingGroup", value)) }
    /// `RecordingMode`. Specifies the default recording frequency for the configuration recorder. AWS Config
    /// supports Continuous recording and Daily recording.
    pub fn recording_mode(self, value: impl fc::IntoValue<RecordingMode>) -> Self { Self(self.0.with("RecordingMode", value)) }
    /// `StartedOnCreate`. Defaults to 'true'. Controls whether the recorder starts recording after the create
    /// operation. Set this to 'false' for development and testing purposes.
    pub fn started_on_create(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("StartedOnCreate", value)) }
}

impl cfn::Resource for ConfigurationRecorder {
    const TYPE: &'static str = "AWS::Config::ConfigurationRecorder";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ConfigurationRecorder {
    type Handle = ConfigurationRecorderRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConfigurationRecorderRef { ConfigurationRecorderRef(self.0.build(scope, "AWS::Config::ConfigurationRecorder")) }
}

/// A [`ConfigurationRecorder`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConfigurationRecorderRef(fc::NodeId);

impl ConfigurationRecorderRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ConfigurationRecorder>> { fc::Value::reference(self.0) }
    /// `Id`, by `Fn::GetAtt`.
    #[inline]
    pub fn id_(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Id") }
    /// `ResourceARN`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) for the Configuration Recorder.
    #[inline]
    pub fn resource_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceARN") }
}

impl From<ConfigurationRecorderRef> for fc::NodeId {
    #[inline]
    fn from(it: ConfigurationRecorderRef) -> Self { it.0 }
}

impl From<&ConfigurationRecorderRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConfigurationRecorderRef) -> Self { it.0 }
}

/// `AWS::Config::ConformancePack`
///
/// A conformance pack is a collection of AWS Config rules and remediation actions that can be easily deployed in
/// an account and a region. ConformancePack creates a service linked role in your account. The service linked role
/// is created only when the role does not exist in your account.
#[derive(Clone)]
pub struct ConformancePack(cfn::ResourceBody);

impl ConformancePack {
    /// A new `AWS::Config::ConformancePack`.
    ///
    /// - `ConformancePackName`. Name of the conformance pack you want to create.
    pub fn new(conformance_pack_name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("ConformancePackName", conformance_pack_name)) }
    /// `ConformancePackInputParameters`. A list of ConformancePackInputParameter objects.
    pub fn conformance_pack_input_parameters(self, value: impl fc::IntoValue<fc::List<ConformancePackInputParameter>>) -> Self { Self(self.0.with("ConformancePackInputParameters", value)) }
    /// `DeliveryS3Bucket`. The name of the Amazon S3 bucket where AWS Config stores conformance pack templates.
    pub fn delivery_s3_bucket(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>) -> Self { Self(self.0.with("DeliveryS3Bucket", value)) }
    /// `DeliveryS3KeyPrefix`. The prefix for the Amazon S3 bucket.
    pub fn delivery_s3_key_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliveryS3KeyPrefix", value)) }
    /// `Tags`. The tags for the conformance pack.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TemplateBody`. A string containing full conformance pack template body. Structure containing the template
    /// body with a minimum length of 1 byte and a maximum length of 51,200 bytes.
    pub fn template_body(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TemplateBody", value)) }
    /// `TemplateS3Uri`. Location of file containing the template body (s3://bucketname/prefix). The uri must point
    /// to the conformance pack template (max size: 300 KB) that is located in an Amazon S3 bucket.
    pub fn template_s3_uri(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TemplateS3Uri", value)) }
    /// `TemplateSSMDocumentDetails`. An object that contains the name or Amazon Resource Name (ARN) of the AWS
    /// Systems Manager document (SSM document) and the version of the SSM document that is used to create a
    /// conformance pack.
    pub fn template_ssm_document_details(self, value: impl fc::IntoValue<TemplateSsmDocumentDetails>) -> Self { Self(self.0.with("TemplateSSMDocumentDetails", value)) }
}

impl cfn::Resource for ConformancePack {
    const TYPE: &'static str = "AWS::Config::ConformancePack";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ConformancePack {
    type Handle = ConformancePackRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConformancePackRef { ConformancePackRef(self.0.build(scope, "AWS::Config::ConformancePack")) }
}

/// A [`ConformancePack`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConformancePackRef(fc::NodeId);

impl ConformancePackRef {
    /// `ConformancePackName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ConformancePack>> { fc::Value::reference(self.0) }
    /// `ConformancePackArn`, by `Fn::GetAtt`. Amazon Resource Name (ARN) of the conformance pack.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ConformancePack>> { fc::Value::attribute(self.0, "ConformancePackArn") }
}

impl From<ConformancePackRef> for fc::NodeId {
    #[inline]
    fn from(it: ConformancePackRef) -> Self { it.0 }
}

impl From<&ConformancePackRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConformancePackRef) -> Self { it.0 }
}

/// `AWS::Config::Connector`
///
/// Resource Type definition for AWS::Config::Connector
#[derive(Clone)]
pub struct Connector(cfn::ResourceBody);

impl Connector {
    /// A new `AWS::Config::Connector`.
    ///
    /// - `ConnectorConfiguration`. The configuration for the connector. Specify the third-party cloud provider
    ///   configuration.
    pub fn new(
        connector_configuration: impl fc::IntoValue<ConnectorConfiguration>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ConnectorConfiguration", connector_configuration)
        )
    }
    /// `Tags`. The tags for the connector.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Connector {
    const TYPE: &'static str = "AWS::Config::Connector";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Connector {
    type Handle = ConnectorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConnectorRef { ConnectorRef(self.0.build(scope, "AWS::Config::Connector")) }
}

/// A [`Connector`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConnectorRef(fc::NodeId);

impl ConnectorRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the connector.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Connector>> { fc::Value::reference(self.0) }
    /// `CreatedTime`, by `Fn::GetAtt`. The time at which the connector was created.
    #[inline]
    pub fn created_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedTime") }
    /// `Name`, by `Fn::GetAtt`. The name of the connector. AWS Config automatically assigns the name when creating
    /// the Connector.
    #[inline]
    pub fn name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Name") }
}

impl From<ConnectorRef> for fc::NodeId {
    #[inline]
    fn from(it: ConnectorRef) -> Self { it.0 }
}

impl From<&ConnectorRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConnectorRef) -> Self { it.0 }
}

/// `AWS::Config::DeliveryChannel`
///
/// Specifies a delivery channel object to deliver configuration information to an Amazon S3 bucket and Amazon
/// topic.
#[derive(Clone)]
pub struct DeliveryChannel(cfn::ResourceBody);

impl DeliveryChannel {
    /// A new `AWS::Config::DeliveryChannel`.
    ///
    /// - `S3BucketName`. The name of the Amazon S3 bucket to which AWS Config delivers configuration snapshots and
    ///   configuration history files.
    pub fn new(s3_bucket_name: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>) -> Self { Self(cfn::ResourceBody::new().with("S3BucketName", s3_bucket_name)) }
    /// `ConfigSnapshotDeliveryProperties`. The options for how often AWS Config delivers configuration snapshots
    /// to the Amazon S3 bucket.
    pub fn config_snapshot_delivery_properties(self, value: impl fc::IntoValue<ConfigSnapshotDeliveryProperties>) -> Self { Self(self.0.with("ConfigSnapshotDeliveryProperties", value)) }
    /// `Name`. A name for the delivery channel. If you don't specify a name, CloudFormation generates a unique
    /// physical ID and uses that ID for the delivery channel name.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `S3KeyPrefix`. The prefix for the specified Amazon S3 bucket.
    pub fn s3_key_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3KeyPrefix", value)) }
    /// `S3KmsKeyArn`. The Amazon Resource Name (ARN) of the AWS Key Management Service ( AWS ) AWS KMS key (KMS
    /// key) used to encrypt objects delivered by AWS Config. Must belong to the same Region as the destination S3
    /// bucket.
    pub fn s3_kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("S3KmsKeyArn", value)) }
    /// `SnsTopicARN`. The Amazon Resource Name (ARN) of the Amazon SNS topic to which AWS Config sends
    /// notifications about configuration changes.
    pub fn sns_topic_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::sns::Topic>>) -> Self { Self(self.0.with("SnsTopicARN", value)) }
}

impl cfn::Resource for DeliveryChannel {
    const TYPE: &'static str = "AWS::Config::DeliveryChannel";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DeliveryChannel {
    type Handle = DeliveryChannelRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DeliveryChannelRef { DeliveryChannelRef(self.0.build(scope, "AWS::Config::DeliveryChannel")) }
}

/// A [`DeliveryChannel`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DeliveryChannelRef(fc::NodeId);

impl DeliveryChannelRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DeliveryChannel>> { fc::Value::reference(self.0) }
}

impl From<DeliveryChannelRef> for fc::NodeId {
    #[inline]
    fn from(it: DeliveryChannelRef) -> Self { it.0 }
}

impl From<&DeliveryChannelRef> for fc::NodeId {
    #[inline]
    fn from(it: &DeliveryChannelRef) -> Self { it.0 }
}

/// `AWS::Config::OrganizationConfigRule`
///
/// Adds or updates an AWS Config rule for your entire organization to evaluate if your AWS resources comply with
/// your desired configurations. For information on how many organization AWS Config rules you can have per
/// account, see [Service Limits](https://docs.aws.amazon.com/config/latest/developerguide/configlimits.html) in
/// the AWS Config Developer Guide.
#[derive(Clone)]
pub struct OrganizationConfigRule(cfn::ResourceBody);

impl OrganizationConfigRule {
    /// A new `AWS::Config::OrganizationConfigRule`.
    ///
    /// - `OrganizationConfigRuleName`. The name that you assign to organization AWS Config rule.
    pub fn new(
        organization_config_rule_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("OrganizationConfigRuleName", organization_config_rule_name)
        )
    }
    /// `ExcludedAccounts`. A comma-separated list of accounts excluded from organization AWS Config rule.
    pub fn excluded_accounts(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExcludedAccounts", value)) }
    /// `OrganizationCustomPolicyRuleMetadata`. An object that specifies metadata for your organization's AWS
    /// Config Custom Policy rule. The metadata includes the runtime system in use, which accounts have debug
    /// logging enabled, and other custom rule metadata, such as resource type, resource ID of AWS resource, and
    /// organization trigger types that initiate AWS Config to evaluate AWS resources against a rule.
    pub fn organization_custom_policy_rule_metadata(self, value: impl fc::IntoValue<OrganizationCustomPolicyRuleMetadata>) -> Self { Self(self.0.with("OrganizationCustomPolicyRuleMetadata", value)) }
    /// `OrganizationCustomRuleMetadata`. An `OrganizationCustomRuleMetadata` object.
    pub fn organization_custom_rule_metadata(self, value: impl fc::IntoValue<OrganizationCustomRuleMetadata>) -> Self { Self(self.0.with("OrganizationCustomRuleMetadata", value)) }
    /// `OrganizationManagedRuleMetadata`. An `OrganizationManagedRuleMetadata` object.
    pub fn organization_managed_rule_metadata(self, value: impl fc::IntoValue<OrganizationManagedRuleMetadata>) -> Self { Self(self.0.with("OrganizationManagedRuleMetadata", value)) }
}

impl cfn::Resource for OrganizationConfigRule {
    const TYPE: &'static str = "AWS::Config::OrganizationConfigRule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for OrganizationConfigRule {
    type Handle = OrganizationConfigRuleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> OrganizationConfigRuleRef { OrganizationConfigRuleRef(self.0.build(scope, "AWS::Config::OrganizationConfigRule")) }
}

/// A [`OrganizationConfigRule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationConfigRuleRef(fc::NodeId);

impl OrganizationConfigRuleRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<OrganizationConfigRule>> { fc::Value::reference(self.0) }
}

impl From<OrganizationConfigRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: OrganizationConfigRuleRef) -> Self { it.0 }
}

impl From<&OrganizationConfigRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: &OrganizationConfigRuleRef) -> Self { it.0 }
}

/// `AWS::Config::OrganizationConformancePack`
///
/// OrganizationConformancePack deploys conformance packs across member accounts in an AWS Organizations.
/// OrganizationConformancePack enables organization service access for `config-multiaccountsetup.amazonaws.com`
/// through the `EnableAWSServiceAccess` action and creates a service linked role in the master account of your
/// organization.
#[derive(Clone)]
pub struct OrganizationConformancePack(cfn::ResourceBody);

impl OrganizationConformancePack {
    /// A new `AWS::Config::OrganizationConformancePack`.
    ///
    /// - `OrganizationConformancePackName`. The name you assign to an organization conformance pack.
    pub fn new(
        organization_conformance_pack_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("OrganizationConformancePackName", organization_conformance_pack_name)
        )
    }
    /// `ConformancePackInputParameters`. A list of `ConformancePackInputParameter` objects.
    pub fn conformance_pack_input_parameters(self, value: impl fc::IntoValue<fc::List<ConformancePackInputParameter>>) -> Self { Self(self.0.with("ConformancePackInputParameters", value)) }
    /// `DeliveryS3Bucket`. The name of the Amazon S3 bucket where AWS Config stores conformance pack templates.
    pub fn delivery_s3_bucket(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliveryS3Bucket", value)) }
    /// `DeliveryS3KeyPrefix`. Any folder structure you want to add to an Amazon S3 bucket.
    pub fn delivery_s3_key_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliveryS3KeyPrefix", value)) }
    /// `ExcludedAccounts`. A comma-separated list of accounts excluded from organization conformance pack.
    pub fn excluded_accounts(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExcludedAccounts", value)) }
    /// `Tags`. The tags for the organization conformance pack.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TemplateBody`. A string containing full conformance pack template body. Structure containing the template
    /// body with a minimum length of 1 byte and a maximum length of 51,200 bytes.
    pub fn template_body(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TemplateBody", value)) }
    /// `TemplateS3Uri`. Location of file containing the template body. The uri must point to the conformance pack
    /// template (max size: 300 KB).
    pub fn template_s3_uri(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TemplateS3Uri", value)) }
}

impl cfn::Resource for OrganizationConformancePack {
    const TYPE: &'static str = "AWS::Config::OrganizationConformancePack";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for OrganizationConformancePack {
    type Handle = OrganizationConformancePackRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> OrganizationConformancePackRef { OrganizationConformancePackRef(self.0.build(scope, "AWS::Config::OrganizationConformancePack")) }
}

/// A [`OrganizationConformancePack`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationConformancePackRef(fc::NodeId);

impl OrganizationConformancePackRef {
    /// `OrganizationConformancePackName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<OrganizationConformancePack>> { fc::Value::reference(self.0) }
    /// `OrganizationConformancePackArn`, by `Fn::GetAtt`. Amazon Resource Name (ARN) of the organization
    /// conformance pack.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<OrganizationConformancePack>> { fc::Value::attribute(self.0, "OrganizationConformancePackArn") }
}

impl From<OrganizationConformancePackRef> for fc::NodeId {
    #[inline]
    fn from(it: OrganizationConformancePackRef) -> Self { it.0 }
}

impl From<&OrganizationConformancePackRef> for fc::NodeId {
    #[inline]
    fn from(it: &OrganizationConformancePackRef) -> Self { it.0 }
}

/// `AWS::Config::RemediationConfiguration`
///
/// An object that represents the details about the remediation configuration that includes the remediation action,
/// parameters, and data to execute the action.
#[derive(Clone)]
pub struct RemediationConfiguration(cfn::ResourceBody);

impl RemediationConfiguration {
    /// A new `AWS::Config::RemediationConfiguration`.
    ///
    /// - `ConfigRuleName`. The name of the AWS Config rule.
    /// - `TargetId`. Target ID is the name of the SSM document.
    /// - `TargetType`. The type of the target. Target executes remediation. For example, SSM document.
    pub fn new(
        config_rule_name: impl fc::IntoValue<String>,
        target_id: impl fc::IntoValue<String>,
        target_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ConfigRuleName", config_rule_name)
            .with("TargetId", target_id)
            .with("TargetType", target_type)
        )
    }
    /// `Automatic`. The remediation is triggered automatically.
    pub fn automatic(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Automatic", value)) }
    /// `ExecutionControls`. An ExecutionControls object.
    pub fn execution_controls(self, value: impl fc::IntoValue<ExecutionControls>) -> Self { Self(self.0.with("ExecutionControls", value)) }
    /// `MaximumAutomaticAttempts`. The maximum number of failed attempts for auto-remediation. If you do not
    /// select a number, the default is 5.
    pub fn maximum_automatic_attempts(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumAutomaticAttempts", value)) }
    /// `Parameters`. An object of the RemediationParameterValue.
    pub fn parameters(self, value: impl fc::IntoValue<fc::Dict<RemediationParameterValue>>) -> Self { Self(self.0.with("Parameters", value)) }
    /// `ResourceType`. The type of a resource.
    pub fn resource_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceType", value)) }
    /// `RetryAttemptSeconds`. Time window to determine whether or not to add a remediation exception to prevent
    /// infinite remediation attempts. If `MaximumAutomaticAttempts` remediation attempts have been made under
    /// `RetryAttemptSeconds`, a remediation exception will be added to the resource. If you do not select a
    /// number, the default is 60 seconds.
    pub fn retry_attempt_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RetryAttemptSeconds", value)) }
    /// `TargetVersion`. Version of the target. For example, version of the SSM document.
    pub fn target_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetVersion", value)) }
}

impl cfn::Resource for RemediationConfiguration {
    const TYPE: &'static str = "AWS::Config::RemediationConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RemediationConfiguration {
    type Handle = RemediationConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RemediationConfigurationRef { RemediationConfigurationRef(self.0.build(scope, "AWS::Config::RemediationConfiguration")) }
}

/// A [`RemediationConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RemediationConfigurationRef(fc::NodeId);

impl RemediationConfigurationRef {
    /// `ConfigRuleName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RemediationConfiguration>> { fc::Value::reference(self.0) }
}

impl From<RemediationConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: RemediationConfigurationRef) -> Self { it.0 }
}

impl From<&RemediationConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &RemediationConfigurationRef) -> Self { it.0 }
}

/// `AWS::Config::StoredQuery`
///
/// Provides the details of a stored query.
#[derive(Clone)]
pub struct StoredQuery(cfn::ResourceBody);

impl StoredQuery {
    /// A new `AWS::Config::StoredQuery`.
    ///
    /// - `QueryExpression`. The expression of the query. For example, `SELECT resourceId, resourceType,
    ///   supplementaryConfiguration.BucketVersioningConfiguration.status WHERE resourceType = 'AWS::S3::Bucket' AND
    ///   supplementaryConfiguration.BucketVersioningConfiguration.status = 'Off'.`
    /// - `QueryName`. The name of the query.
    pub fn new(
        query_expression: impl fc::IntoValue<String>,
        query_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("QueryExpression", query_expression)
            .with("QueryName", query_name)
        )
    }
    /// `QueryDescription`. A unique description for the query.
    pub fn query_description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("QueryDescription", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for StoredQuery {
    const TYPE: &'static str = "AWS::Config::StoredQuery";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for StoredQuery {
    type Handle = StoredQueryRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> StoredQueryRef { StoredQueryRef(self.0.build(scope, "AWS::Config::StoredQuery")) }
}

/// A [`StoredQuery`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct StoredQueryRef(fc::NodeId);

impl StoredQueryRef {
    /// `QueryName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<StoredQuery>> { fc::Value::reference(self.0) }
    /// `QueryArn`, by `Fn::GetAtt`. Amazon Resource Name (ARN) of the query. For example,
    /// arn:partition:service:region:account-id:resource-type/resource-name/resource-id.
    #[inline]
    pub fn query_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "QueryArn") }
    /// `QueryId`, by `Fn::GetAtt`. The ID of the query.
    #[inline]
    pub fn query_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "QueryId") }
}

impl From<StoredQueryRef> for fc::NodeId {
    #[inline]
    fn from(it: StoredQueryRef) -> Self { it.0 }
}

impl From<&StoredQueryRef> for fc::NodeId {
    #[inline]
    fn from(it: &StoredQueryRef) -> Self { it.0 }
}

/// A collection of accounts and regions.
#[derive(Clone)]
pub struct AccountAggregationSource(cfn::Properties);

impl AccountAggregationSource {
    /// A new `AccountAggregationSource`.
    ///
    /// - `AccountIds`. The 12-digit account ID of the account being aggregated.
    pub fn new(account_ids: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("AccountIds", account_ids)) }
    /// `AllAwsRegions`. If true, aggregate existing AWS Config regions and future regions.
    pub fn all_aws_regions(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AllAwsRegions", value)) }
    /// `AwsRegions`. The source regions being aggregated.
    pub fn aws_regions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AwsRegions", value)) }
}

impl fc::Property for AccountAggregationSource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for connecting to Microsoft Azure.
#[derive(Clone)]
pub struct AzureConnectorConfiguration(cfn::Properties);

impl AzureConnectorConfiguration {
    /// A new `AzureConnectorConfiguration`.
    ///
    /// - `ClientIdentifier`. The Azure client (application) identifier.
    /// - `TenantIdentifier`. The Azure tenant identifier.
    pub fn new(
        client_identifier: impl fc::IntoValue<String>,
        tenant_identifier: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ClientIdentifier", client_identifier)
            .with("TenantIdentifier", tenant_identifier)
        )
    }
}

impl fc::Property for AzureConnectorConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Indicates whether an AWS resource or AWS Config rule is compliant and provides the number of contributors that
/// affect the compliance.
#[derive(Clone)]
pub struct Compliance(cfn::Properties);

impl Compliance {
    /// A new `Compliance`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Type`. Indicates whether an AWS resource or AWS Config rule is compliant.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for Compliance {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Provides options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket in your
/// delivery channel.
#[derive(Clone)]
pub struct ConfigSnapshotDeliveryProperties(cfn::Properties);

impl ConfigSnapshotDeliveryProperties {
    /// A value of `DeliveryFrequency`.
    pub const DELIVERY_FREQUENCY_ONE_HOUR: &'static str = "One_Hour";
    /// A value of `DeliveryFrequency`.
    pub const DELIVERY_FREQUENCY_SIX_HOURS: &'static str = "Six_Hours";
    /// A value of `DeliveryFrequency`.
    pub const DELIVERY_FREQUENCY_THREE_HOURS: &'static str = "Three_Hours";
    /// A value of `DeliveryFrequency`.
    pub const DELIVERY_FREQUENCY_TWELVE_HOURS: &'static str = "Twelve_Hours";
    /// A value of `DeliveryFrequency`.
    pub const DELIVERY_FREQUENCY_TWENTY_FOUR_HOURS: &'static str = "TwentyFour_Hours";
    /// A new `ConfigSnapshotDeliveryProperties`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DeliveryFrequency`. The frequency with which AWS Config delivers configuration snapshots.
    pub fn delivery_frequency(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliveryFrequency", value)) }
}

impl fc::Property for ConfigSnapshotDeliveryProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Input parameters in the form of key-value pairs for the conformance pack, both of which you define. Keys can
/// have a maximum character length of 255 characters, and values can have a maximum length of 4096 characters.
#[derive(Clone)]
pub struct ConformancePackInputParameter(cfn::Properties);

impl ConformancePackInputParameter {
    /// A new `ConformancePackInputParameter`.
    ///
    /// - `ParameterName`. One part of a key-value pair.
    /// - `ParameterValue`. Another part of the key-value pair.
    pub fn new(
        parameter_name: impl fc::IntoValue<String>,
        parameter_value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ParameterName", parameter_name)
            .with("ParameterValue", parameter_value)
        )
    }
}

impl fc::Property for ConformancePackInputParameter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for the connector. Specify the third-party cloud provider configuration.
#[derive(Clone)]
pub struct ConnectorConfiguration(cfn::Properties);

impl ConnectorConfiguration {
    /// A new `ConnectorConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Azure`. Configuration for connecting to Microsoft Azure.
    pub fn azure(self, value: impl fc::IntoValue<AzureConnectorConfiguration>) -> Self { Self(self.0.with("Azure", value)) }
}

impl fc::Property for ConnectorConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Provides the CustomPolicyDetails, the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy
/// rules, and `CUSTOM_LAMBDA` for Custom Lambda rules), the rule identifier, and the events that cause the
/// evaluation of your AWS resources.
#[derive(Clone)]
pub struct CustomPolicyDetails(cfn::Properties);

impl CustomPolicyDetails {
    /// A new `CustomPolicyDetails`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EnableDebugLogDelivery`. The boolean expression for enabling debug logging for your AWS Config Custom
    /// Policy rule. The default value is `false`.
    pub fn enable_debug_log_delivery(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableDebugLogDelivery", value)) }
    /// `PolicyRuntime`. The runtime system for your AWS Config Custom Policy rule. Guard is a policy-as-code
    /// language that allows you to write policies that are enforced by AWS Config Custom Policy rules.
    pub fn policy_runtime(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PolicyRuntime", value)) }
    /// `PolicyText`. The policy definition containing the logic for your AWS Config Custom Policy rule.
    pub fn policy_text(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PolicyText", value)) }
}

impl fc::Property for CustomPolicyDetails {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration object for AWS Config rule evaluation mode. The supported valid values are Detective or
/// Proactive.
#[derive(Clone)]
pub struct EvaluationModeConfiguration(cfn::Properties);

impl EvaluationModeConfiguration {
    /// A new `EvaluationModeConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Mode`. The mode of an evaluation. The valid values are Detective or Proactive.
    pub fn mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mode", value)) }
}

impl fc::Property for EvaluationModeConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies whether the configuration recorder excludes certain resource types from being recorded. Use the
/// `ResourceTypes` field to enter a comma-separated list of resource types you want to exclude from recording.
#[derive(Clone)]
pub struct ExclusionByResourceTypes(cfn::Properties);

impl ExclusionByResourceTypes {
    /// A new `ExclusionByResourceTypes`.
    ///
    /// - `ResourceTypes`. A comma-separated list of resource types to exclude from recording by the configuration
    ///   recorder.
    pub fn new(resource_types: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("ResourceTypes", resource_types)) }
}

impl fc::Property for ExclusionByResourceTypes {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An ExecutionControls object.
#[derive(Clone)]
pub struct ExecutionControls(cfn::Properties);

impl ExecutionControls {
    /// A new `ExecutionControls`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SsmControls`. A SsmControls object.
    pub fn ssm_controls(self, value: impl fc::IntoValue<SsmControls>) -> Self { Self(self.0.with("SsmControls", value)) }
}

impl fc::Property for ExecutionControls {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This object contains regions to set up the aggregator and an IAM role to retrieve organization details.
#[derive(Clone)]
pub struct OrganizationAggregationSource(cfn::Properties);

impl OrganizationAggregationSource {
    /// A new `OrganizationAggregationSource`.
    ///
    /// - `RoleArn`. ARN of the IAM role used to retrieve AWS Organizations details associated with the aggregator
    ///   account.
    pub fn new(role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(cfn::Properties::new().with("RoleArn", role_arn)) }
    /// `AllAwsRegions`. If true, aggregate existing AWS Config regions and future regions.
    pub fn all_aws_regions(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AllAwsRegions", value)) }
    /// `AwsRegions`. The source regions being aggregated.
    pub fn aws_regions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AwsRegions", value)) }
}

impl fc::Property for OrganizationAggregationSource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that specifies metadata for your organization's AWS Config Custom Policy rule. The metadata includes
/// the runtime system in use, which accounts have debug logging enabled, and other custom rule metadata, such as
/// resource type, resource ID of AWS resource, and organization trigger types that initiate AWS Config to evaluate
/// AWS resources against a rule.
#[derive(Clone)]
pub struct OrganizationCustomPolicyRuleMetadata(cfn::Properties);

impl OrganizationCustomPolicyRuleMetadata {
    /// A new `OrganizationCustomPolicyRuleMetadata`.
    ///
    /// - `PolicyText`. The policy definition containing the logic for your organization AWS Config Custom Policy
    ///   rule.
    /// - `Runtime`. The runtime system for your organization AWS Config Custom Policy rules. Guard is a
    ///   policy-as-code language that allows you to write policies that are enforced by AWS Config Custom Policy
    ///   rules.
    pub fn new(
        policy_text: impl fc::IntoValue<String>,
        runtime: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("PolicyText", policy_text)
            .with("Runtime", runtime)
        )
    }
    /// `DebugLogDeliveryAccounts`. A list of accounts that you can enable debug logging for your organization AWS
    /// Config Custom Policy rule. List is null when debug logging is enabled for all accounts.
    pub fn debug_log_delivery_accounts(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DebugLogDeliveryAccounts", value)) }
    /// `Description`. The description that you provide for your organization AWS Config Custom Policy rule.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `InputParameters`. A string, in JSON format, that is passed to your organization AWS Config Custom Policy
    /// rule.
    pub fn input_parameters(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InputParameters", value)) }
    /// `MaximumExecutionFrequency`. The maximum frequency with which AWS Config runs evaluations for a rule. Your
    /// AWS Config Custom Policy rule is triggered when AWS Config delivers the configuration snapshot.
    pub fn maximum_execution_frequency(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaximumExecutionFrequency", value)) }
    /// `OrganizationConfigRuleTriggerTypes`. The type of notification that initiates AWS Config to run an
    /// evaluation for a rule.
    pub fn organization_config_rule_trigger_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("OrganizationConfigRuleTriggerTypes", value)) }
    /// `ResourceIdScope`. The ID of the AWS resource that was evaluated.
    pub fn resource_id_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceIdScope", value)) }
    /// `ResourceTypesScope`. The type of the AWS resource that was evaluated.
    pub fn resource_types_scope(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceTypesScope", value)) }
    /// `TagKeyScope`. One part of a key-value pair that make up a tag. A key is a general label that acts like a
    /// category for more specific tag values.
    pub fn tag_key_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TagKeyScope", value)) }
    /// `TagValueScope`. The optional part of a key-value pair that make up a tag. A value acts as a descriptor
    /// within a tag category (key).
    pub fn tag_value_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TagValueScope", value)) }
}

impl fc::Property for OrganizationCustomPolicyRuleMetadata {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that specifies organization custom rule metadata such as resource type, resource ID of AWS resource,
/// Lambda function ARN, and organization trigger types that trigger AWS Config to evaluate your AWS resources
/// against a rule. It also provides the frequency with which you want AWS Config to run evaluations for the rule
/// if the trigger type is periodic.
#[derive(Clone)]
pub struct OrganizationCustomRuleMetadata(cfn::Properties);

impl OrganizationCustomRuleMetadata {
    /// A new `OrganizationCustomRuleMetadata`.
    ///
    /// - `LambdaFunctionArn`. The lambda function ARN.
    /// - `OrganizationConfigRuleTriggerTypes`. The type of notification that triggers AWS Config to run an
    ///   evaluation for a rule.
    pub fn new(
        lambda_function_arn: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>,
        organization_config_rule_trigger_types: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("LambdaFunctionArn", lambda_function_arn)
            .with("OrganizationConfigRuleTriggerTypes", organization_config_rule_trigger_types)
        )
    }
    /// `Description`. The description that you provide for your organization AWS Config rule.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `InputParameters`. A string, in JSON format, that is passed to your organization AWS Config rule Lambda
    /// function.
    pub fn input_parameters(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InputParameters", value)) }
    /// `MaximumExecutionFrequency`. The maximum frequency with which AWS Config runs evaluations for a rule. Your
    /// custom rule is triggered when AWS Config delivers the configuration snapshot.
    pub fn maximum_execution_frequency(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaximumExecutionFrequency", value)) }
    /// `ResourceIdScope`. The ID of the AWS resource that was evaluated.
    pub fn resource_id_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceIdScope", value)) }
    /// `ResourceTypesScope`. The type of the AWS resource that was evaluated.
    pub fn resource_types_scope(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceTypesScope", value)) }
    /// `TagKeyScope`. One part of a key-value pair that make up a tag. A key is a general label that acts like a
    /// category for more specific tag values.
    pub fn tag_key_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TagKeyScope", value)) }
    /// `TagValueScope`. The optional part of a key-value pair that make up a tag. A value acts as a descriptor
    /// within a tag category (key).
    pub fn tag_value_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TagValueScope", value)) }
}

impl fc::Property for OrganizationCustomRuleMetadata {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that specifies organization managed rule metadata such as resource type and ID of AWS resource along
/// with the rule identifier. It also provides the frequency with which you want AWS Config to run evaluations for
/// the rule if the trigger type is periodic.
#[derive(Clone)]
pub struct OrganizationManagedRuleMetadata(cfn::Properties);

impl OrganizationManagedRuleMetadata {
    /// A new `OrganizationManagedRuleMetadata`.
    ///
    /// - `RuleIdentifier`. For organization config managed rules, a predefined identifier from a list. For example,
    ///   `IAM_PASSWORD_POLICY` is a managed rule. To reference a managed rule, see [Using AWS Config managed
    ///   rules](https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_use-managed-rules.html).
    pub fn new(rule_identifier: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("RuleIdentifier", rule_identifier)) }
    /// `Description`. The description that you provide for your organization AWS Config rule.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `InputParameters`. A string, in JSON format, that is passed to your organization AWS Config rule Lambda
    /// function.
    pub fn input_parameters(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InputParameters", value)) }
    /// `MaximumExecutionFrequency`. The maximum frequency with which AWS Config runs evaluations for a rule. This
    /// is for an AWS Config managed rule that is triggered at a periodic frequency.
    pub fn maximum_execution_frequency(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaximumExecutionFrequency", value)) }
    /// `ResourceIdScope`. The ID of the AWS resource that was evaluated.
    pub fn resource_id_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceIdScope", value)) }
    /// `ResourceTypesScope`. The type of the AWS resource that was evaluated.
    pub fn resource_types_scope(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceTypesScope", value)) }
    /// `TagKeyScope`. One part of a key-value pair that make up a tag. A key is a general label that acts like a
    /// category for more specific tag values.
    pub fn tag_key_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TagKeyScope", value)) }
    /// `TagValueScope`. The optional part of a key-value pair that make up a tag. A value acts as a descriptor
    /// within a tag category (key).
    pub fn tag_value_scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TagValueScope", value)) }
}

impl fc::Property for OrganizationManagedRuleMetadata {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies which resource types AWS Config records for configuration changes. By default, AWS Config records
/// configuration changes for all current and future supported resource types in the AWS Region where you have
/// enabled AWS Config, excluding the global IAM resource types: IAM users, groups, roles, and customer managed
/// policies.
#[derive(Clone)]
pub struct RecordingGroup(cfn::Properties);

impl RecordingGroup {
    /// A new `RecordingGroup`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllSupported`. Specifies whether AWS Config records configuration changes for all supported resource
    /// types, excluding the global IAM resource types.
    pub fn all_supported(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AllSupported", value)) }
    /// `ExclusionByResourceTypes`. An object that specifies how AWS Config excludes resource types from being
    /// recorded by the configuration recorder.
    pub fn exclusion_by_resource_types(self, value: impl fc::IntoValue<ExclusionByResourceTypes>) -> Self { Self(self.0.with("ExclusionByResourceTypes", value)) }
    /// `IncludeGlobalResourceTypes`. This option is a bundle which only applies to the global IAM resource types:
    /// IAM users, groups, roles, and customer managed policies. These global IAM resource types can only be
    /// recorded by AWS Config in Regions where AWS Config was available before February 2022. You cannot be record
    /// the global IAM resouce types in Regions supported by AWS Config after February 2022.
    pub fn include_global_resource_types(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeGlobalResourceTypes", value)) }
    /// `RecordingStrategy`. An object that specifies the recording strategy for the configuration recorder.
    pub fn recording_strategy(self, value: impl fc::IntoValue<RecordingStrategy>) -> Self { Self(self.0.with("RecordingStrategy", value)) }
    /// `ResourceTypes`. A comma-separated list that specifies which resource types AWS Config records.
    pub fn resource_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ResourceTypes", value)) }
}

impl fc::Property for RecordingGroup {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the default recording frequency that AWS Config uses to record configuration changes. AWS Config
/// supports Continuous recording and Daily recording.
#[derive(Clone)]
pub struct RecordingMode(cfn::Properties);

impl RecordingMode {
    /// A new `RecordingMode`.
    ///
    /// - `RecordingFrequency`. The default recording frequency that AWS Config uses to record configuration changes.
    pub fn new(recording_frequency: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("RecordingFrequency", recording_frequency)) }
    /// `RecordingModeOverrides`. An array of `recordingModeOverride` objects for you to specify your overrides for
    /// the recording mode. The `recordingModeOverride` object in the `recordingModeOverrides` array consists of
    /// three fields: a `description`, the new `recordingFrequency`, and an array of `resourceTypes` to override.
    pub fn recording_mode_overrides(self, value: impl fc::IntoValue<fc::List<RecordingModeOverride>>) -> Self { Self(self.0.with("RecordingModeOverrides", value)) }
}

impl fc::Property for RecordingMode {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object for you to specify your overrides for the recording mode.
#[derive(Clone)]
pub struct RecordingModeOverride(cfn::Properties);

impl RecordingModeOverride {
    /// A new `RecordingModeOverride`.
    ///
    /// - `RecordingFrequency`. The recording frequency that will be applied to all the resource types specified in
    ///   the override.
    /// - `ResourceTypes`. A comma-separated list that specifies which resource types AWS Config includes in the
    ///   override.
    pub fn new(
        recording_frequency: impl fc::IntoValue<String>,
        resource_types: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("RecordingFrequency", recording_frequency)
            .with("ResourceTypes", resource_types)
        )
    }
    /// `Description`. A description that you provide for the override.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
}

impl fc::Property for RecordingModeOverride {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the recording strategy of the configuration recorder.
#[derive(Clone)]
pub struct RecordingStrategy(cfn::Properties);

impl RecordingStrategy {
    /// A new `RecordingStrategy`.
    ///
    /// - `UseOnly`. The recording strategy for the configuration recorder.
    pub fn new(use_only: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("UseOnly", use_only)) }
}

impl fc::Property for RecordingStrategy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The value is either a dynamic (resource) value or a static value. You must select either a dynamic value or a
/// static value.
#[derive(Clone)]
pub struct RemediationParameterValue(cfn::Properties);

impl RemediationParameterValue {
    /// A new `RemediationParameterValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ResourceValue`. The value is dynamic and changes at run-time.
    pub fn resource_value(self, value: impl fc::IntoValue<ResourceValue>) -> Self { Self(self.0.with("ResourceValue", value)) }
    /// `StaticValue`. The value is static and does not change at run-time.
    pub fn static_value(self, value: impl fc::IntoValue<StaticValue>) -> Self { Self(self.0.with("StaticValue", value)) }
}

impl fc::Property for RemediationParameterValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ResourceValue`
#[derive(Clone)]
pub struct ResourceValue(cfn::Properties);

impl ResourceValue {
    /// A new `ResourceValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Value`.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for ResourceValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines which resources trigger an evaluation for an AWS Config rule. The scope can include one or more
/// resource types, a combination of a tag key and value, or a combination of one resource type and one resource
/// ID. Specify a scope to constrain which resources trigger an evaluation for a rule. Otherwise, evaluations for
/// the rule are triggered when any resource in your recording group changes in configuration.
#[derive(Clone)]
pub struct Scope(cfn::Properties);

impl Scope {
    /// A new `Scope`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ComplianceResourceId`. The ID of the only AWS resource that you want to trigger an evaluation for the
    /// rule. If you specify a resource ID, you must specify one resource type for `ComplianceResourceTypes`.
    pub fn compliance_resource_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Volume>>) -> Self { Self(self.0.with("ComplianceResourceId", value)) }
    /// `ComplianceResourceTypes`. The resource types of only those AWS resources that you want to trigger an
    /// evaluation for the rule. You can only specify one type if you also specify a resource ID for
    /// `ComplianceResourceId`.
    pub fn compliance_resource_types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ComplianceResourceTypes", value)) }
    /// `TagKey`. The tag key that is applied to only those AWS resources that you want to trigger an evaluation
    /// for the rule.
    pub fn tag_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TagKey", value)) }
    /// `TagValue`. The tag value applied to only those AWS resources that you want to trigger an evaluation for
    /// the rule. If you specify a value for `TagValue`, you must also specify a value for `TagKey`.
    pub fn tag_value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TagValue", value)) }
}

impl fc::Property for Scope {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Provides the CustomPolicyDetails, the rule owner ( `AWS` for managed rules, `CUSTOM_POLICY` for Custom Policy
/// rules, and `CUSTOM_LAMBDA` for Custom Lambda rules), the rule identifier, and the events that cause the
/// evaluation of your AWS resources.
#[derive(Clone)]
pub struct Source(cfn::Properties);

impl Source {
    /// A new `Source`.
    ///
    /// - `Owner`. Indicates whether AWS or the customer owns and manages the AWS Config rule.
    pub fn new(owner: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Owner", owner)) }
    /// `CustomPolicyDetails`. Provides the runtime system, policy definition, and whether debug logging is
    /// enabled. Required when owner is set to `CUSTOM_POLICY`.
    pub fn custom_policy_details(self, value: impl fc::IntoValue<CustomPolicyDetails>) -> Self { Self(self.0.with("CustomPolicyDetails", value)) }
    /// `SourceDetails`. Provides the source and the message types that cause AWS Config to evaluate your AWS
    /// resources against a rule. It also provides the frequency with which you want AWS Config to run evaluations
    /// for the rule if the trigger type is periodic.
    pub fn source_details(self, value: impl fc::IntoValue<fc::List<SourceDetail>>) -> Self { Self(self.0.with("SourceDetails", value)) }
    /// `SourceIdentifier`. For AWS Config Managed rules, a predefined identifier from a list. For example,
    /// `IAM_PASSWORD_POLICY` is a managed rule. To reference a managed rule, see [List of AWS Config Managed
    /// Rules](https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html).
    pub fn source_identifier(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("SourceIdentifier", value)) }
}

impl fc::Property for Source {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Provides the source and the message types that trigger AWS Config to evaluate your AWS resources against a
/// rule. It also provides the frequency with which you want AWS Config to run evaluations for the rule if the
/// trigger type is periodic. You can specify the parameter values for `SourceDetail` only for custom rules.
#[derive(Clone)]
pub struct SourceDetail(cfn::Properties);

impl SourceDetail {
    /// A new `SourceDetail`.
    ///
    /// - `EventSource`. The source of the event, such as an AWS service, that triggers AWS Config to evaluate your
    ///   AWS resources.
    /// - `MessageType`. The type of notification that triggers AWS Config to run an evaluation for a rule.
    pub fn new(
        event_source: impl fc::IntoValue<String>,
        message_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("EventSource", event_source)
            .with("MessageType", message_type)
        )
    }
    /// `MaximumExecutionFrequency`. The frequency at which you want AWS Config to run evaluations for a custom
    /// rule with a periodic trigger. If you specify a value for `MaximumExecutionFrequency`, then `MessageType`
    /// must use the `ScheduledNotification` value.
    pub fn maximum_execution_frequency(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MaximumExecutionFrequency", value)) }
}

impl fc::Property for SourceDetail {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// AWS Systems Manager (SSM) specific remediation controls.
#[derive(Clone)]
pub struct SsmControls(cfn::Properties);

impl SsmControls {
    /// A new `SsmControls`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ConcurrentExecutionRatePercentage`. The maximum percentage of remediation actions allowed to run in
    /// parallel on the non-compliant resources for that specific rule. You can specify a percentage, such as 10%.
    /// The default value is 10.
    pub fn concurrent_execution_rate_percentage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ConcurrentExecutionRatePercentage", value)) }
    /// `ErrorPercentage`. The percentage of errors that are allowed before SSM stops running automations on
    /// non-compliant resources for that specific rule. You can specify a percentage of errors, for example 10%. If
    /// you do not specifiy a percentage, the default is 50%. For example, if you set the ErrorPercentage to 40%
    /// for 10 non-compliant resources, then SSM stops running the automations when the fifth error is received.
    pub fn error_percentage(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ErrorPercentage", value)) }
}

impl fc::Property for SsmControls {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `StaticValue`
#[derive(Clone)]
pub struct StaticValue(cfn::Properties);

impl StaticValue {
    /// A new `StaticValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Value`.
    pub fn value(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Value", value)) }
    /// `Values`.
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for StaticValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This API allows you to create a conformance pack template with an AWS Systems Manager document (SSM document).
/// To deploy a conformance pack using an SSM document, first create an SSM document with conformance pack content,
/// and then provide the `DocumentName` in the [PutConformancePack
/// API](https://docs.aws.amazon.com/config/latest/APIReference/API_PutConformancePack.html). You can also provide
/// the `DocumentVersion`.
#[derive(Clone)]
pub struct TemplateSsmDocumentDetails(cfn::Properties);

impl TemplateSsmDocumentDetails {
    /// A new `TemplateSsmDocumentDetails`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DocumentName`. The name or Amazon Resource Name (ARN) of the SSM document to use to create a conformance
    /// pack. If you use the document name, AWS Config checks only your account and AWS Region for the SSM
    /// document.
    pub fn document_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DocumentName", value)) }
    /// `DocumentVersion`. The version of the SSM document to use to create a conformance pack. By default, AWS
    /// Config uses the latest version.
    pub fn document_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DocumentVersion", value)) }
}

impl fc::Property for TemplateSsmDocumentDetails {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
