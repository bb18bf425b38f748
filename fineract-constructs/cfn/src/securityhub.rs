// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::SecurityHub`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::SecurityHub::ActionTarget`
///
/// Creates a custom action target in Security Hub.
#[derive(Clone)]
pub struct ActionTarget(cfn::ResourceBody);

impl ActionTarget {
    /// A new `AWS::SecurityHub::ActionTarget`.
    ///
    /// - `Name`. The name of the custom action target. Can contain up to 20 characters.
    /// - `Description`. The description for the custom action target.
    /// - `Id`. The ID for the custom action target. Can contain up to 20 alphanumeric characters.
    pub fn new(
        name: impl fc::IntoValue<String>,
        description: impl fc::IntoValue<String>,
        id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Name", name)
            .with("Description", description)
            .with("Id", id)
        )
    }
}

impl cfn::Resource for ActionTarget {
    const TYPE: &'static str = "AWS::SecurityHub::ActionTarget";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ActionTarget {
    type Handle = ActionTargetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ActionTargetRef { ActionTargetRef(self.0.build(scope, "AWS::SecurityHub::ActionTarget")) }
}

/// A [`ActionTarget`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ActionTargetRef(fc::NodeId);

impl ActionTargetRef {
    /// `ActionTargetArn`, by `Ref`. The Amazon Resource Name (ARN) of the custom action target.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ActionTarget>> { fc::Value::reference(self.0) }
}

impl From<ActionTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: ActionTargetRef) -> Self { it.0 }
}

impl From<&ActionTargetRef> for fc::NodeId {
    #[inline]
    fn from(it: &ActionTargetRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::AggregatorV2`
///
/// Enables aggregation across AWS Regions.
#[derive(Clone)]
pub struct AggregatorV2(cfn::ResourceBody);

impl AggregatorV2 {
    /// A value of `RegionLinkingMode`.
    pub const REGION_LINKING_MODE_SPECIFIED_REGIONS: &'static str = "SPECIFIED_REGIONS";
    /// A new `AWS::SecurityHub::AggregatorV2`.
    ///
    /// - `LinkedRegions`. The list of Regions that are linked to the aggregation Region.
    /// - `RegionLinkingMode`. Determines how Regions are linked to an Aggregator V2.
    pub fn new(
        linked_regions: impl fc::IntoValue<fc::List<String>>,
        region_linking_mode: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("LinkedRegions", linked_regions)
            .with("RegionLinkingMode", region_linking_mode)
        )
    }
    /// `Tags`. A list of key-value pairs to be applied to the AggregatorV2.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AggregatorV2 {
    const TYPE: &'static str = "AWS::SecurityHub::AggregatorV2";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AggregatorV2 {
    type Handle = AggregatorV2Ref;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AggregatorV2Ref { AggregatorV2Ref(self.0.build(scope, "AWS::SecurityHub::AggregatorV2")) }
}

/// A [`AggregatorV2`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AggregatorV2Ref(fc::NodeId);

impl AggregatorV2Ref {
    /// `AggregatorV2Arn`, by `Ref`. The ARN of the AggregatorV2.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AggregatorV2>> { fc::Value::reference(self.0) }
    /// `AggregationRegion`, by `Fn::GetAtt`. The AWS Region where data is aggregated.
    #[inline]
    pub fn aggregation_region(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AggregationRegion") }
}

impl From<AggregatorV2Ref> for fc::NodeId {
    #[inline]
    fn from(it: AggregatorV2Ref) -> Self { it.0 }
}

impl From<&AggregatorV2Ref> for fc::NodeId {
    #[inline]
    fn from(it: &AggregatorV2Ref) -> Self { it.0 }
}

/// `AWS::SecurityHub::AutomationRule`
///
/// The `AWS::SecurityHub::AutomationRule` resource specifies an automation rule based on input parameters.
#[derive(Clone)]
pub struct AutomationRule(cfn::ResourceBody);

/// What a [`AutomationRule`] can't be without.
#[derive(Clone)]
pub struct AutomationRuleRequired<A, B, C, D, E> {
    /// `Actions`. One or more actions to update finding fields if a finding matches the conditions specified in
    /// `Criteria`. (`List<AutomationRulesAction>`)
    pub actions: A,
    /// `Criteria`. A set of [AWS Security Finding Format
    /// (ASFF)](https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format.html) finding
    /// field attributes and corresponding expected values that Security Hub CSPM uses to filter findings. If a
    /// rule is enabled and a finding matches the criteria specified in this parameter, Security Hub CSPM applies
    /// the rule action to the finding. (`AutomationRulesFindingFilters`)
    pub criteria: B,
    /// `Description`. A description of the rule. (`String`)
    pub description: C,
    /// `RuleName`. The name of the rule. (`String`)
    pub rule_name: D,
    /// `RuleOrder`. An integer ranging from 1 to 1000 that represents the order in which the rule action is
    /// applied to findings. Security Hub CSPM applies rules with lower values for this parameter first. (`i64`)
    pub rule_order: E,
}

impl AutomationRule {
    /// A value of `RuleStatus`.
    pub const RULE_STATUS_DISABLED: &'static str = "DISABLED";
    /// A value of `RuleStatus`.
    pub const RULE_STATUS_ENABLED: &'static str = "ENABLED";
    /// A new `AWS::SecurityHub::AutomationRule`.
    pub fn new(required: AutomationRuleRequired<
        impl fc::IntoValue<fc::List<AutomationRulesAction>>,
        impl fc::IntoValue<AutomationRulesFindingFilters>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Actions", required.actions)
            .with("Criteria", required.criteria)
            .with("Description", required.description)
            .with("RuleName", required.rule_name)
            .with("RuleOrder", required.rule_order)
        )
    }
    /// `IsTerminal`. Specifies whether a rule is the last to be applied with respect to a finding that matches the
    /// rule criteria. This is useful when a finding matches the criteria for multiple rules, and each rule has
    /// different actions. If a rule is terminal, Security Hub CSPM applies the rule action to a finding that
    /// matches the rule criteria and doesn't evaluate other rules for the finding. By default, a rule isn't
    /// terminal.
    pub fn is_terminal(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IsTerminal", value)) }
    /// `RuleStatus`. Whether the rule is active after it is created. If this parameter is equal to `ENABLED`,
    /// Security Hub CSPM applies the rule to findings and finding updates after the rule is created.
    pub fn rule_status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RuleStatus", value)) }
    /// `Tags`. User-defined tags associated with an automation rule.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AutomationRule {
    const TYPE: &'static str = "AWS::SecurityHub::AutomationRule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AutomationRule {
    type Handle = AutomationRuleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AutomationRuleRef { AutomationRuleRef(self.0.build(scope, "AWS::SecurityHub::AutomationRule")) }
}

/// A [`AutomationRule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AutomationRuleRef(fc::NodeId);

impl AutomationRuleRef {
    /// `RuleArn`, by `Ref`. The Amazon Resource Name (ARN) of the automation rule that you create. For example,
    /// `arn:aws:securityhub:us-east-1:123456789012:automation-rule/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AutomationRule>> { fc::Value::reference(self.0) }
    /// `CreatedAt`, by `Fn::GetAtt`. A timestamp that indicates when the rule was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `CreatedBy`, by `Fn::GetAtt`. The principal that created the rule. For example,
    /// `arn:aws:sts::123456789012:assumed-role/Developer-Role/JaneDoe`.
    #[inline]
    pub fn created_by(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedBy") }
    /// `UpdatedAt`, by `Fn::GetAtt`. A timestamp that indicates when the rule was most recently updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<AutomationRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: AutomationRuleRef) -> Self { it.0 }
}

impl From<&AutomationRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: &AutomationRuleRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::AutomationRuleV2`
///
/// Creates a V2 automation rule.
#[derive(Clone)]
pub struct AutomationRuleV2(cfn::ResourceBody);

/// What a [`AutomationRuleV2`] can't be without.
#[derive(Clone)]
pub struct AutomationRuleV2Required<A, B, C, D, E> {
    /// `Actions`. A list of actions to be performed when the rule criteria is met.
    /// (`List<AutomationRulesActionV2>`)
    pub actions: A,
    /// `Criteria`. The filtering type and configuration of the automation rule. (`Criteria`)
    pub criteria: B,
    /// `Description`. A description of the V2 automation rule. (`String`)
    pub description: C,
    /// `RuleName`. The name of the V2 automation rule. (`String`)
    pub rule_name: D,
    /// `RuleOrder`. The value for the rule priority. (`f64`)
    pub rule_order: E,
}

impl AutomationRuleV2 {
    /// A value of `RuleStatus`.
    pub const RULE_STATUS_DISABLED: &'static str = "DISABLED";
    /// A value of `RuleStatus`.
    pub const RULE_STATUS_ENABLED: &'static str = "ENABLED";
    /// A new `AWS::SecurityHub::AutomationRuleV2`.
    pub fn new(required: AutomationRuleV2Required<
        impl fc::IntoValue<fc::List<AutomationRulesActionV2>>,
        impl fc::IntoValue<Criteria>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<f64>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Actions", required.actions)
            .with("Criteria", required.criteria)
            .with("Description", required.description)
            .with("RuleName", required.rule_name)
            .with("RuleOrder", required.rule_order)
        )
    }
    /// `RuleStatus`. The status of the V2 automation rule.
    pub fn rule_status(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RuleStatus", value)) }
    /// `Tags`. A list of key-value pairs associated with the V2 automation rule.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for AutomationRuleV2 {
    const TYPE: &'static str = "AWS::SecurityHub::AutomationRuleV2";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for AutomationRuleV2 {
    type Handle = AutomationRuleV2Ref;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AutomationRuleV2Ref { AutomationRuleV2Ref(self.0.build(scope, "AWS::SecurityHub::AutomationRuleV2")) }
}

/// A [`AutomationRuleV2`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AutomationRuleV2Ref(fc::NodeId);

impl AutomationRuleV2Ref {
    /// `RuleArn`, by `Ref`. The ARN of the V2 automation rule.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<AutomationRuleV2>> { fc::Value::reference(self.0) }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the V2 automation rule was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `RuleId`, by `Fn::GetAtt`. The ID of the V2 automation rule.
    #[inline]
    pub fn rule_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "RuleId") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The timestamp when the V2 automation rule was updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<AutomationRuleV2Ref> for fc::NodeId {
    #[inline]
    fn from(it: AutomationRuleV2Ref) -> Self { it.0 }
}

impl From<&AutomationRuleV2Ref> for fc::NodeId {
    #[inline]
    fn from(it: &AutomationRuleV2Ref) -> Self { it.0 }
}

/// `AWS::SecurityHub::ConfigurationPolicy`
///
/// The `AWS::SecurityHub::ConfigurationPolicy` resource creates a central configuration policy with the defined
/// settings. Only the AWS Security Hub CSPM delegated administrator can create this resource in the home Region.
#[derive(Clone)]
pub struct ConfigurationPolicy(cfn::ResourceBody);

impl ConfigurationPolicy {
    /// A new `AWS::SecurityHub::ConfigurationPolicy`.
    ///
    /// - `ConfigurationPolicy`. An object that defines how AWS Security Hub CSPM is configured. It includes whether
    ///   Security Hub CSPM is enabled or disabled, a list of enabled security standards, a list of enabled or
    ///   disabled security controls, and a list of custom parameter values for specified controls.
    /// - `Name`. The name of the configuration policy. Alphanumeric characters and the following ASCII characters
    ///   are permitted: `-,., !, *, /`.
    pub fn new(
        configuration_policy: impl fc::IntoValue<Policy>,
        name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ConfigurationPolicy", configuration_policy)
            .with("Name", name)
        )
    }
    /// `Description`. The description of the configuration policy.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Tags`. User-defined tags associated with a configuration policy.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ConfigurationPolicy {
    const TYPE: &'static str = "AWS::SecurityHub::ConfigurationPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ConfigurationPolicy {
    type Handle = ConfigurationPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConfigurationPolicyRef { ConfigurationPolicyRef(self.0.build(scope, "AWS::SecurityHub::ConfigurationPolicy")) }
}

/// A [`ConfigurationPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConfigurationPolicyRef(fc::NodeId);

impl ConfigurationPolicyRef {
    /// `Id`, by `Fn::GetAtt`. The universally unique identifier (UUID) of the configuration policy. A self-managed
    /// configuration has no UUID. The identifier of a self-managed configuration is `SELF_MANAGED_SECURITY_HUB`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ConfigurationPolicy>> { fc::Value::attribute(self.0, "Id") }
    /// `Arn`, by `Ref`. The ARN of the configuration policy.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ConfigurationPolicy>> { fc::Value::reference(self.0) }
    /// `CreatedAt`, by `Fn::GetAtt`. The date and time, in UTC and ISO 8601 format.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `ServiceEnabled`, by `Fn::GetAtt`. Indicates whether the service that the configuration policy applies to
    /// is enabled in the policy.
    #[inline]
    pub fn service_enabled(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "ServiceEnabled") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The date and time, in UTC and ISO 8601 format, that the configuration policy
    /// was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<ConfigurationPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: ConfigurationPolicyRef) -> Self { it.0 }
}

impl From<&ConfigurationPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConfigurationPolicyRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::Connector`
///
/// Creates a connector to a third-party cloud provider in Security Hub CSPM. A connector establishes a connection
/// between Security Hub CSPM and a third-party cloud provider, enabling Security Hub CSPM to ingest security
/// findings and resource data from the connected environment.
#[derive(Clone)]
pub struct Connector(cfn::ResourceBody);

impl Connector {
    /// A new `AWS::SecurityHub::Connector`.
    ///
    /// - `Name`. The name of the connector.
    /// - `Provider`.
    pub fn new(
        name: impl fc::IntoValue<String>,
        provider: impl fc::IntoValue<ConnectorProvider>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Name", name)
            .with("Provider", provider)
        )
    }
    /// `Description`. The description of the connector.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Tags`. A key-value pair to associate with a resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Connector {
    const TYPE: &'static str = "AWS::SecurityHub::Connector";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Connector {
    type Handle = ConnectorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConnectorRef { ConnectorRef(self.0.build(scope, "AWS::SecurityHub::Connector")) }
}

/// A [`Connector`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConnectorRef(fc::NodeId);

impl ConnectorRef {
    /// `ConnectorId`, by `Fn::GetAtt`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Connector>> { fc::Value::attribute(self.0, "ConnectorId") }
    /// `ConnectorArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Connector>> { fc::Value::reference(self.0) }
    /// `ConnectorStatus`, by `Fn::GetAtt`. The status of the connector
    #[inline]
    pub fn connector_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ConnectorStatus") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp formatted in ISO8601
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `CreatedBy`, by `Fn::GetAtt`.
    #[inline]
    pub fn created_by(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedBy") }
    /// `EnablementStatus`, by `Fn::GetAtt`. The enablement status of the connector
    #[inline]
    pub fn enablement_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EnablementStatus") }
    /// `Issues`, by `Fn::GetAtt`.
    #[inline]
    pub fn issues(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "Issues") }
    /// `LastCheckedAt`, by `Fn::GetAtt`. The timestamp formatted in ISO8601
    #[inline]
    pub fn last_checked_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastCheckedAt") }
    /// `LastUpdatedAt`, by `Fn::GetAtt`. The timestamp formatted in ISO8601
    #[inline]
    pub fn last_updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedAt") }
    /// `Message`, by `Fn::GetAtt`.
    #[inline]
    pub fn message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Message") }
}

impl From<ConnectorRef> for fc::NodeId {
    #[inline]
    fn from(it: ConnectorRef) -> Self { it.0 }
}

impl From<&ConnectorRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConnectorRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::ConnectorV2`
///
/// Grants permission to create a connectorV2 based on input parameters.
#[derive(Clone)]
pub struct ConnectorV2(cfn::ResourceBody);

impl ConnectorV2 {
    /// A new `AWS::SecurityHub::ConnectorV2`.
    ///
    /// - `Name`. The unique name of the connectorV2.
    /// - `Provider`. The third-party provider detail for a service configuration.
    pub fn new(
        name: impl fc::IntoValue<String>,
        provider: impl fc::IntoValue<ConnectorV2Provider>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Name", name)
            .with("Provider", provider)
        )
    }
    /// `Description`. The description of the connectorV2.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `KmsKeyArn`. The Amazon Resource Name (ARN) of KMS key used to encrypt secrets for the connectorV2.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `Tags`. The tags to add to the connectorV2 when you create.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ConnectorV2 {
    const TYPE: &'static str = "AWS::SecurityHub::ConnectorV2";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ConnectorV2 {
    type Handle = ConnectorV2Ref;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConnectorV2Ref { ConnectorV2Ref(self.0.build(scope, "AWS::SecurityHub::ConnectorV2")) }
}

/// A [`ConnectorV2`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConnectorV2Ref(fc::NodeId);

impl ConnectorV2Ref {
    /// `ConnectorArn`, by `Ref`. The ARN of the V2 connector.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ConnectorV2>> { fc::Value::reference(self.0) }
    /// `ConnectorId`, by `Fn::GetAtt`. The unique identifier of the V2 connector.
    #[inline]
    pub fn connector_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ConnectorId") }
    /// `ConnectorStatus`, by `Fn::GetAtt`. The status of the V2 connector.
    #[inline]
    pub fn connector_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ConnectorStatus") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the V2 connector was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `EnablementStatus`, by `Fn::GetAtt`. The enablement status of the connector
    #[inline]
    pub fn enablement_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EnablementStatus") }
    /// `EnablementStatusReason`, by `Fn::GetAtt`. The reason for the enablement status of the connector
    #[inline]
    pub fn enablement_status_reason(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EnablementStatusReason") }
    /// `Issues`, by `Fn::GetAtt`. The list of health issues associated with the connector
    #[inline]
    pub fn issues(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "Issues") }
    /// `LastCheckedAt`, by `Fn::GetAtt`. The most recent timestamp when the V2 connector was checked on health
    /// status.
    #[inline]
    pub fn last_checked_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastCheckedAt") }
    /// `LastUpdatedAt`, by `Fn::GetAtt`. The most recent timestamp when the V2 connector was updated.
    #[inline]
    pub fn last_updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LastUpdatedAt") }
    /// `Message`, by `Fn::GetAtt`. The message of the V2 connector when connector status is FAILED\_TO\_CONNECT.
    #[inline]
    pub fn message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Message") }
}

impl From<ConnectorV2Ref> for fc::NodeId {
    #[inline]
    fn from(it: ConnectorV2Ref) -> Self { it.0 }
}

impl From<&ConnectorV2Ref> for fc::NodeId {
    #[inline]
    fn from(it: &ConnectorV2Ref) -> Self { it.0 }
}

/// `AWS::SecurityHub::DelegatedAdmin`
///
/// The `AWS::SecurityHub::DelegatedAdmin` resource designates the delegated AWS Security Hub CSPM administrator
/// account for an organization. You must enable the integration between Security Hub CSPM and AWS Organizations
/// before you can designate a delegated Security Hub CSPM administrator. Only the management account for an
/// organization can designate the delegated Security Hub CSPM administrator account.
#[derive(Clone)]
pub struct DelegatedAdmin(cfn::ResourceBody);

impl DelegatedAdmin {
    /// A new `AWS::SecurityHub::DelegatedAdmin`.
    ///
    /// - `AdminAccountId`. The AWS account identifier of the account to designate as the Security Hub CSPM
    ///   administrator account.
    pub fn new(admin_account_id: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("AdminAccountId", admin_account_id)) }
}

impl cfn::Resource for DelegatedAdmin {
    const TYPE: &'static str = "AWS::SecurityHub::DelegatedAdmin";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DelegatedAdmin {
    type Handle = DelegatedAdminRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DelegatedAdminRef { DelegatedAdminRef(self.0.build(scope, "AWS::SecurityHub::DelegatedAdmin")) }
}

/// A [`DelegatedAdmin`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DelegatedAdminRef(fc::NodeId);

impl DelegatedAdminRef {
    /// `DelegatedAdminIdentifier`, by `Ref`. The ID of the delegated Security Hub CSPM administrator account, in
    /// the format of `accountID/Region`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DelegatedAdmin>> { fc::Value::reference(self.0) }
    /// `Status`, by `Fn::GetAtt`. Whether the delegated Security Hub CSPM administrator is set for the
    /// organization.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<DelegatedAdminRef> for fc::NodeId {
    #[inline]
    fn from(it: DelegatedAdminRef) -> Self { it.0 }
}

impl From<&DelegatedAdminRef> for fc::NodeId {
    #[inline]
    fn from(it: &DelegatedAdminRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::FindingAggregator`
///
/// The `AWS::SecurityHub::FindingAggregator` resource enables cross-Region aggregation. When cross-Region
/// aggregation is enabled, you can aggregate findings, finding updates, insights, control compliance statuses, and
/// security scores from one or more linked Regions to a single aggregation Region. You can then view and manage
/// all of this data from the aggregation Region.
#[derive(Clone)]
pub struct FindingAggregator(cfn::ResourceBody);

impl FindingAggregator {
    /// A value of `RegionLinkingMode`.
    pub const REGION_LINKING_MODE_ALL_REGIONS: &'static str = "ALL_REGIONS";
    /// A value of `RegionLinkingMode`.
    pub const REGION_LINKING_MODE_ALL_REGIONS_EXCEPT_SPECIFIED: &'static str = "ALL_REGIONS_EXCEPT_SPECIFIED";
    /// A value of `RegionLinkingMode`.
    pub const REGION_LINKING_MODE_SPECIFIED_REGIONS: &'static str = "SPECIFIED_REGIONS";
    /// A new `AWS::SecurityHub::FindingAggregator`.
    ///
    /// - `RegionLinkingMode`. Indicates whether to aggregate findings from all of the available Regions in the
    ///   current partition. Also determines whether to automatically aggregate findings from new Regions as Security
    ///   Hub supports them and you opt into them.
    pub fn new(region_linking_mode: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("RegionLinkingMode", region_linking_mode)) }
    /// `Regions`. If `RegionLinkingMode` is `ALL_REGIONS_EXCEPT_SPECIFIED`, then this is a space-separated list of
    /// Regions that do not aggregate findings to the aggregation Region.
    pub fn regions(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Regions", value)) }
}

impl cfn::Resource for FindingAggregator {
    const TYPE: &'static str = "AWS::SecurityHub::FindingAggregator";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for FindingAggregator {
    type Handle = FindingAggregatorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> FindingAggregatorRef { FindingAggregatorRef(self.0.build(scope, "AWS::SecurityHub::FindingAggregator")) }
}

/// A [`FindingAggregator`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct FindingAggregatorRef(fc::NodeId);

impl FindingAggregatorRef {
    /// `FindingAggregatorArn`, by `Ref`. The ARN of the finding aggregator. You use the finding aggregator ARN to
    /// retrieve details for, update, and delete the finding aggregator.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<FindingAggregator>> { fc::Value::reference(self.0) }
    /// `FindingAggregationRegion`, by `Fn::GetAtt`. The home Region. Findings generated in linked Regions are
    /// replicated and sent to the home Region.
    #[inline]
    pub fn finding_aggregation_region(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "FindingAggregationRegion") }
}

impl From<FindingAggregatorRef> for fc::NodeId {
    #[inline]
    fn from(it: FindingAggregatorRef) -> Self { it.0 }
}

impl From<&FindingAggregatorRef> for fc::NodeId {
    #[inline]
    fn from(it: &FindingAggregatorRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::Hub`
///
/// The `AWS::SecurityHub::Hub` resource specifies the enablement of the AWS Security Hub CSPM service in your AWS
/// account. The service is enabled in the current AWS Region or the specified Region. You create a separate `Hub`
/// resource in each Region in which you want to enable Security Hub CSPM.
#[derive(Clone)]
pub struct Hub(cfn::ResourceBody);

impl Hub {
    /// A new `AWS::SecurityHub::Hub`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AutoEnableControls`. Whether to automatically enable new controls when they are added to standards that
    /// are enabled.
    pub fn auto_enable_controls(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutoEnableControls", value)) }
    /// `ControlFindingGenerator`. Specifies whether an account has consolidated control findings turned on or off.
    /// If the value for this field is set to `SECURITY_CONTROL`, Security Hub CSPM generates a single finding for
    /// a control check even when the check applies to multiple enabled standards.
    pub fn control_finding_generator(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ControlFindingGenerator", value)) }
    /// `EnableDefaultStandards`. Whether to enable the security standards that Security Hub CSPM has designated as
    /// automatically enabled. If you don't provide a value for `EnableDefaultStandards`, it is set to `true`, and
    /// the designated standards are automatically enabled in each AWS Region where you enable Security Hub CSPM.
    /// If you don't want to enable the designated standards, set `EnableDefaultStandards` to `false`.
    pub fn enable_default_standards(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableDefaultStandards", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Hub {
    const TYPE: &'static str = "AWS::SecurityHub::Hub";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Hub {
    type Handle = HubRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> HubRef { HubRef(self.0.build(scope, "AWS::SecurityHub::Hub")) }
}

/// A [`Hub`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct HubRef(fc::NodeId);

impl HubRef {
    /// `ARN`, by `Ref`. The Amazon Resource Name (ARN) of the `Hub` resource that was retrieved.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Hub>> { fc::Value::reference(self.0) }
    /// `SubscribedAt`, by `Fn::GetAtt`. The date and time when Security Hub CSPM was enabled in your account.
    #[inline]
    pub fn subscribed_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SubscribedAt") }
}

impl From<HubRef> for fc::NodeId {
    #[inline]
    fn from(it: HubRef) -> Self { it.0 }
}

impl From<&HubRef> for fc::NodeId {
    #[inline]
    fn from(it: &HubRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::HubV2`
///
/// Returns details about the service resource in your account.
#[derive(Clone)]
pub struct HubV2(cfn::ResourceBody);

impl HubV2 {
    /// A new `AWS::SecurityHub::HubV2`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `NetworkScanning`. Configuration for the Network Scanning opt-in feature of Security Hub V2. Network
    /// Scanning is available in the AWS commercial partition only; specifying this property in another partition,
    /// such as AWS GovCloud (US) or China, fails. This property is desired state: if you remove it from a stack
    /// that previously set it, the feature is disabled.
    pub fn network_scanning(self, value: impl fc::IntoValue<NetworkScanning>) -> Self { Self(self.0.with("NetworkScanning", value)) }
    /// `Tags`. The tags to add to the hub V2 resource when you enable Security Hub CSPM.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for HubV2 {
    const TYPE: &'static str = "AWS::SecurityHub::HubV2";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for HubV2 {
    type Handle = HubV2Ref;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> HubV2Ref { HubV2Ref(self.0.build(scope, "AWS::SecurityHub::HubV2")) }
}

/// A [`HubV2`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct HubV2Ref(fc::NodeId);

impl HubV2Ref {
    /// `HubV2Arn`, by `Ref`. The ARN of the service resource.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<HubV2>> { fc::Value::reference(self.0) }
    /// `SubscribedAt`, by `Fn::GetAtt`. The date and time when the service was enabled in the account.
    #[inline]
    pub fn subscribed_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SubscribedAt") }
}

impl From<HubV2Ref> for fc::NodeId {
    #[inline]
    fn from(it: HubV2Ref) -> Self { it.0 }
}

impl From<&HubV2Ref> for fc::NodeId {
    #[inline]
    fn from(it: &HubV2Ref) -> Self { it.0 }
}

/// `AWS::SecurityHub::Insight`
///
/// The `AWS::SecurityHub::Insight` resource creates a custom insight in AWS Security Hub CSPM. An insight is a
/// collection of findings that relate to a security issue that requires attention or remediation.
#[derive(Clone)]
pub struct Insight(cfn::ResourceBody);

impl Insight {
    /// A new `AWS::SecurityHub::Insight`.
    ///
    /// - `Filters`. One or more attributes used to filter the findings included in the insight. The insight only
    ///   includes findings that match the criteria defined in the filters. You can filter by up to ten finding
    ///   attributes. For each attribute, you can provide up to 20 filter values.
    /// - `GroupByAttribute`. The grouping attribute for the insight's findings. Indicates how to group the matching
    ///   findings, and identifies the type of item that the insight applies to. For example, if an insight is
    ///   grouped by resource identifier, then the insight produces a list of resource identifiers.
    /// - `Name`. The name of a Security Hub CSPM insight.
    pub fn new(
        filters: impl fc::IntoValue<AwsSecurityFindingFilters>,
        group_by_attribute: impl fc::IntoValue<String>,
        name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Filters", filters)
            .with("GroupByAttribute", group_by_attribute)
            .with("Name", name)
        )
    }
}

impl cfn::Resource for Insight {
    const TYPE: &'static str = "AWS::SecurityHub::Insight";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Insight {
    type Handle = InsightRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> InsightRef { InsightRef(self.0.build(scope, "AWS::SecurityHub::Insight")) }
}

/// A [`Insight`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct InsightRef(fc::NodeId);

impl InsightRef {
    /// `InsightArn`, by `Ref`. The ARN of a Security Hub CSPM insight.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Insight>> { fc::Value::reference(self.0) }
}

impl From<InsightRef> for fc::NodeId {
    #[inline]
    fn from(it: InsightRef) -> Self { it.0 }
}

impl From<&InsightRef> for fc::NodeId {
    #[inline]
    fn from(it: &InsightRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::OrganizationConfiguration`
///
/// The `AWS::SecurityHub::OrganizationConfiguration` resource specifies the way that your AWS organization is
/// configured in AWS Security Hub CSPM. Specifically, you can use this resource to specify the configuration type
/// for your organization and whether to automatically Security Hub CSPM and security standards in new member
/// accounts.
#[derive(Clone)]
pub struct OrganizationConfiguration(cfn::ResourceBody);

impl OrganizationConfiguration {
    /// A value of `AutoEnableStandards`.
    pub const AUTO_ENABLE_STANDARDS_DEFAULT: &'static str = "DEFAULT";
    /// A value of `AutoEnableStandards`.
    pub const AUTO_ENABLE_STANDARDS_NONE: &'static str = "NONE";
    /// A value of `ConfigurationType`.
    pub const CONFIGURATION_TYPE_CENTRAL: &'static str = "CENTRAL";
    /// A value of `ConfigurationType`.
    pub const CONFIGURATION_TYPE_LOCAL: &'static str = "LOCAL";
    /// A new `AWS::SecurityHub::OrganizationConfiguration`.
    ///
    /// - `AutoEnable`. Whether to automatically enable Security Hub CSPM in new member accounts when they join the
    ///   organization.
    pub fn new(auto_enable: impl fc::IntoValue<bool>) -> Self { Self(cfn::ResourceBody::new().with("AutoEnable", auto_enable)) }
    /// `AutoEnableStandards`. Whether to automatically enable Security Hub CSPM [default
    /// standards](https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards-enable-disable.html)
    /// in new member accounts when they join the organization.
    pub fn auto_enable_standards(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AutoEnableStandards", value)) }
    /// `ConfigurationType`. Indicates whether the organization uses local or central configuration.
    pub fn configuration_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConfigurationType", value)) }
}

impl cfn::Resource for OrganizationConfiguration {
    const TYPE: &'static str = "AWS::SecurityHub::OrganizationConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for OrganizationConfiguration {
    type Handle = OrganizationConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> OrganizationConfigurationRef { OrganizationConfigurationRef(self.0.build(scope, "AWS::SecurityHub::OrganizationConfiguration")) }
}

/// A [`OrganizationConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct OrganizationConfigurationRef(fc::NodeId);

impl OrganizationConfigurationRef {
    /// `OrganizationConfigurationIdentifier`, by `Ref`. The organization configuration identifier, formatted as
    /// `AccountId/Region/securityhub-organization-configuration`. For example,
    /// `123456789012/us-east-1/securityhub-organization-configuration`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<OrganizationConfiguration>> { fc::Value::reference(self.0) }
    /// `MemberAccountLimitReached`, by `Fn::GetAtt`. Whether the maximum number of allowed member accounts are
    /// already associated with the Security Hub CSPM administrator account.
    #[inline]
    pub fn member_account_limit_reached(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "MemberAccountLimitReached") }
    /// `Status`, by `Fn::GetAtt`. Describes whether central configuration could be enabled as the
    /// `ConfigurationType` for the organization. If your `ConfigurationType` is local configuration, then the
    /// value of `Status` is always `ENABLED`.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
    /// `StatusMessage`, by `Fn::GetAtt`. Provides an explanation if the value of `Status` is equal to `FAILED`
    /// when `ConfigurationType` is equal to `CENTRAL`.
    #[inline]
    pub fn status_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StatusMessage") }
}

impl From<OrganizationConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: OrganizationConfigurationRef) -> Self { it.0 }
}

impl From<&OrganizationConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &OrganizationConfigurationRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::PolicyAssociation`
///
/// The `AWS::SecurityHub::PolicyAssociation` resource specifies associations for a configuration policy or a
/// self-managed configuration. You can associate a AWS Security Hub CSPM configuration policy or self-managed
/// configuration with the organization root, organizational units (OUs), or AWS accounts. After a successful
/// association, the configuration policy takes effect in the specified targets.
#[derive(Clone)]
pub struct PolicyAssociation(cfn::ResourceBody);

impl PolicyAssociation {
    /// A value of `TargetType`.
    pub const TARGET_TYPE_ACCOUNT: &'static str = "ACCOUNT";
    /// A value of `TargetType`.
    pub const TARGET_TYPE_ORGANIZATIONAL_UNIT: &'static str = "ORGANIZATIONAL_UNIT";
    /// A value of `TargetType`.
    pub const TARGET_TYPE_ROOT: &'static str = "ROOT";
    /// A new `AWS::SecurityHub::PolicyAssociation`.
    ///
    /// - `ConfigurationPolicyId`. The universally unique identifier (UUID) of the configuration policy. A
    ///   self-managed configuration has no UUID. The identifier of a self-managed configuration is
    ///   `SELF_MANAGED_SECURITY_HUB`.
    /// - `TargetId`. The identifier of the target account, organizational unit, or the root.
    /// - `TargetType`. Specifies whether the target is an AWS account, organizational unit, or the root.
    pub fn new(
        configuration_policy_id: impl fc::IntoValue<String>,
        target_id: impl fc::IntoValue<String>,
        target_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ConfigurationPolicyId", configuration_policy_id)
            .with("TargetId", target_id)
            .with("TargetType", target_type)
        )
    }
}

impl cfn::Resource for PolicyAssociation {
    const TYPE: &'static str = "AWS::SecurityHub::PolicyAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PolicyAssociation {
    type Handle = PolicyAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PolicyAssociationRef { PolicyAssociationRef(self.0.build(scope, "AWS::SecurityHub::PolicyAssociation")) }
}

/// A [`PolicyAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PolicyAssociationRef(fc::NodeId);

impl PolicyAssociationRef {
    /// `AssociationIdentifier`, by `Ref`. The association identifier, formatted as `TargetType/TargetId`. For
    /// example, `ACCOUNT/123456789012`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<PolicyAssociation>> { fc::Value::reference(self.0) }
    /// `AssociationStatus`, by `Fn::GetAtt`. The current status of the association between the specified target
    /// and the configuration.
    #[inline]
    pub fn association_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AssociationStatus") }
    /// `AssociationStatusMessage`, by `Fn::GetAtt`. The explanation for a `FAILED` value for `AssociationStatus`.
    #[inline]
    pub fn association_status_message(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AssociationStatusMessage") }
    /// `AssociationType`, by `Fn::GetAtt`. Indicates whether the association between the specified target and the
    /// configuration was directly applied by the AWS Security Hub CSPM delegated administrator or inherited from a
    /// parent.
    #[inline]
    pub fn association_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AssociationType") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The date and time, in UTC and ISO 8601 format, that the configuration policy
    /// association was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<PolicyAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: PolicyAssociationRef) -> Self { it.0 }
}

impl From<&PolicyAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &PolicyAssociationRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::ProductSubscription`
///
/// The `AWS::SecurityHub::ProductSubscription` resource creates a subscription to a third-party product that
/// generates findings that you want to receive in AWS Security Hub CSPM.
#[derive(Clone)]
pub struct ProductSubscription(cfn::ResourceBody);

impl ProductSubscription {
    /// A new `AWS::SecurityHub::ProductSubscription`.
    ///
    /// - `ProductArn`. The ARN of the product to enable the integration for.
    pub fn new(product_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("ProductArn", product_arn)) }
}

impl cfn::Resource for ProductSubscription {
    const TYPE: &'static str = "AWS::SecurityHub::ProductSubscription";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ProductSubscription {
    type Handle = ProductSubscriptionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ProductSubscriptionRef { ProductSubscriptionRef(self.0.build(scope, "AWS::SecurityHub::ProductSubscription")) }
}

/// A [`ProductSubscription`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ProductSubscriptionRef(fc::NodeId);

impl ProductSubscriptionRef {
    /// `ProductSubscriptionArn`, by `Ref`. The ARN of your subscription to the product to enable integrations for.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ProductSubscription>> { fc::Value::reference(self.0) }
}

impl From<ProductSubscriptionRef> for fc::NodeId {
    #[inline]
    fn from(it: ProductSubscriptionRef) -> Self { it.0 }
}

impl From<&ProductSubscriptionRef> for fc::NodeId {
    #[inline]
    fn from(it: &ProductSubscriptionRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::SecurityControl`
///
/// The `AWS::SecurityHub::SecurityControl` resource specifies custom parameter values for an AWS Security Hub CSPM
/// control. You can also use this resource to specify the use of default parameter values for a control.
#[derive(Clone)]
pub struct SecurityControl(cfn::ResourceBody);

impl SecurityControl {
    /// A new `AWS::SecurityHub::SecurityControl`.
    ///
    /// - `Parameters`. An object that identifies the name of a control parameter, its current value, and whether it
    ///   has been customized.
    pub fn new(parameters: impl fc::IntoValue<fc::Dict<ParameterConfiguration>>) -> Self { Self(cfn::ResourceBody::new().with("Parameters", parameters)) }
    /// `LastUpdateReason`. The most recent reason for updating the customizable properties of a security control.
    /// This differs from the `UpdateReason` field of the
    /// [`BatchUpdateStandardsControlAssociations`](https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchUpdateStandardsControlAssociations.html)
    /// API, which tracks the reason for updating the enablement status of a control.
    pub fn last_update_reason(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LastUpdateReason", value)) }
    /// `SecurityControlArn`. The Amazon Resource Name (ARN) for a security control across standards, such as
    /// `arn:aws:securityhub:eu-central-1:123456789012:security-control/S3.1`. This parameter doesn't mention a
    /// specific standard.
    pub fn security_control_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SecurityControlArn", value)) }
    /// `SecurityControlId`. The unique identifier of a security control across standards. Values for this field
    /// typically consist of an AWS service name and a number, such as APIGateway.3.
    pub fn security_control_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SecurityControlId", value)) }
}

impl cfn::Resource for SecurityControl {
    const TYPE: &'static str = "AWS::SecurityHub::SecurityControl";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SecurityControl {
    type Handle = SecurityControlRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SecurityControlRef { SecurityControlRef(self.0.build(scope, "AWS::SecurityHub::SecurityControl")) }
}

/// A [`SecurityControl`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SecurityControlRef(fc::NodeId);

impl SecurityControlRef {
    /// `SecurityControlId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SecurityControl>> { fc::Value::reference(self.0) }
}

impl From<SecurityControlRef> for fc::NodeId {
    #[inline]
    fn from(it: SecurityControlRef) -> Self { it.0 }
}

impl From<&SecurityControlRef> for fc::NodeId {
    #[inline]
    fn from(it: &SecurityControlRef) -> Self { it.0 }
}

/// `AWS::SecurityHub::Standard`
///
/// The `AWS::SecurityHub::Standard` resource specifies the enablement of a security standard. The standard is
/// identified by the `StandardsArn` property. To view a list of Security Hub CSPM standards and their Amazon
/// Resource Names (ARNs), use the
/// [`DescribeStandards`](https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeStandards.html) API
/// operation.
#[derive(Clone)]
pub struct Standard(cfn::ResourceBody);

impl Standard {
    /// A new `AWS::SecurityHub::Standard`.
    ///
    /// - `StandardsArn`. The ARN of the standard that you want to enable. To view a list of available Security Hub
    ///   CSPM standards and their ARNs, use the
    ///   [`DescribeStandards`](https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeStandards.html)
    ///   API operation.
    pub fn new(standards_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("StandardsArn", standards_arn)) }
    /// `DisabledStandardsControls`. Specifies which controls are to be disabled in a standard.
    pub fn disabled_standards_controls(self, value: impl fc::IntoValue<fc::List<StandardsControl>>) -> Self { Self(self.0.with("DisabledStandardsControls", value)) }
}

impl cfn::Resource for Standard {
    const TYPE: &'static str = "AWS::SecurityHub::Standard";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Standard {
    type Handle = StandardRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> StandardRef { StandardRef(self.0.build(scope, "AWS::SecurityHub::Standard")) }
}

/// A [`Standard`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct StandardRef(fc::NodeId);

impl StandardRef {
    /// `StandardsSubscriptionArn`, by `Ref`. The ARN of a resource that represents your subscription to a
    /// supported standard.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Standard>> { fc::Value::reference(self.0) }
}

impl From<StandardRef> for fc::NodeId {
    #[inline]
    fn from(it: StandardRef) -> Self { it.0 }
}

impl From<&StandardRef> for fc::NodeId {
    #[inline]
    fn from(it: &StandardRef) -> Self { it.0 }
}

/// One or more actions that AWS Security Hub CSPM takes when a finding matches the defined criteria of a rule.
#[derive(Clone)]
pub struct AutomationRulesAction(cfn::Properties);

impl AutomationRulesAction {
    /// A value of `Type`.
    pub const TYPE_FINDING_FIELDS_UPDATE: &'static str = "FINDING_FIELDS_UPDATE";
    /// A new `AutomationRulesAction`.
    ///
    /// - `FindingFieldsUpdate`. Specifies that the automation rule action is an update to a finding field.
    /// - `Type`. Specifies the type of action that Security Hub CSPM takes when a finding matches the defined
    ///   criteria of a rule.
    pub fn new(
        finding_fields_update: impl fc::IntoValue<AutomationRulesFindingFieldsUpdate>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FindingFieldsUpdate", finding_fields_update)
            .with("Type", r#type)
        )
    }
}

impl fc::Property for AutomationRulesAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Allows you to configure automated responses.
#[derive(Clone)]
pub struct AutomationRulesActionV2(cfn::Properties);

impl AutomationRulesActionV2 {
    /// A value of `Type`.
    pub const TYPE_EXTERNAL_INTEGRATION: &'static str = "EXTERNAL_INTEGRATION";
    /// A value of `Type`.
    pub const TYPE_FINDING_FIELDS_UPDATE: &'static str = "FINDING_FIELDS_UPDATE";
    /// A new `AutomationRulesActionV2`.
    ///
    /// - `Type`. Specifies the type of action that Security Hub CSPM takes when a finding matches the defined
    ///   criteria of a rule.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `ExternalIntegrationConfiguration`. The settings for integrating automation rule actions with external
    /// systems or service.
    pub fn external_integration_configuration(self, value: impl fc::IntoValue<ExternalIntegrationConfiguration>) -> Self { Self(self.0.with("ExternalIntegrationConfiguration", value)) }
    /// `FindingFieldsUpdate`. Specifies that the automation rule action is an update to a finding field.
    pub fn finding_fields_update(self, value: impl fc::IntoValue<AutomationRulesFindingFieldsUpdateV2>) -> Self { Self(self.0.with("FindingFieldsUpdate", value)) }
}

impl fc::Property for AutomationRulesActionV2 {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Identifies the finding fields that the automation rule action updates when a finding matches the defined
/// criteria.
#[derive(Clone)]
pub struct AutomationRulesFindingFieldsUpdate(cfn::Properties);

impl AutomationRulesFindingFieldsUpdate {
    /// A value of `VerificationState`.
    pub const VERIFICATION_STATE_BENIGN_POSITIVE: &'static str = "BENIGN_POSITIVE";
    /// A value of `VerificationState`.
    pub const VERIFICATION_STATE_FALSE_POSITIVE: &'static str = "FALSE_POSITIVE";
    /// A value of `VerificationState`.
    pub const VERIFICATION_STATE_TRUE_POSITIVE: &'static str = "TRUE_POSITIVE";
    /// A value of `VerificationState`.
    pub const VERIFICATION_STATE_UNKNOWN: &'static str = "UNKNOWN";
    /// A new `AutomationRulesFindingFieldsUpdate`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Confidence`. The rule action updates the `Confidence` field of a finding.
    pub fn confidence(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Confidence", value)) }
    /// `Criticality`. The rule action updates the `Criticality` field of a finding.
    pub fn criticality(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Criticality", value)) }
    /// `Note`. The rule action will update the `Note` field of a finding.
    pub fn note(self, value: impl fc::IntoValue<NoteUpdate>) -> Self { Self(self.0.with("Note", value)) }
    /// `RelatedFindings`. The rule action will update the `RelatedFindings` field of a finding.
    pub fn related_findings(self, value: impl fc::IntoValue<fc::List<RelatedFinding>>) -> Self { Self(self.0.with("RelatedFindings", value)) }
    /// `Severity`. The rule action will update the `Severity` field of a finding.
    pub fn severity(self, value: impl fc::IntoValue<SeverityUpdate>) -> Self { Self(self.0.with("Severity", value)) }
    /// `Types`. The rule action updates the `Types` field of a finding.
    pub fn types(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Types", value)) }
    /// `UserDefinedFields`. The rule action updates the `UserDefinedFields` field of a finding.
    pub fn user_defined_fields(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("UserDefinedFields", value)) }
    /// `VerificationState`. The rule action updates the `VerificationState` field of a finding.
    pub fn verification_state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VerificationState", value)) }
    /// `Workflow`. The rule action will update the `Workflow` field of a finding.
    pub fn workflow(self, value: impl fc::IntoValue<WorkflowUpdate>) -> Self { Self(self.0.with("Workflow", value)) }
}

impl fc::Property for AutomationRulesFindingFieldsUpdate {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Allows you to define the structure for modifying specific fields in security findings.
#[derive(Clone)]
pub struct AutomationRulesFindingFieldsUpdateV2(cfn::Properties);

impl AutomationRulesFindingFieldsUpdateV2 {
    /// A new `AutomationRulesFindingFieldsUpdateV2`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Comment`. Notes or contextual information for findings that are modified by the automation rule.
    pub fn comment(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Comment", value)) }
    /// `SeverityId`. The severity level to be assigned to findings that match the automation rule criteria.
    pub fn severity_id(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SeverityId", value)) }
    /// `StatusId`. The status to be applied to findings that match automation rule criteria.
    pub fn status_id(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("StatusId", value)) }
}

impl fc::Property for AutomationRulesFindingFieldsUpdateV2 {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The criteria that determine which findings a rule applies to.
#[derive(Clone)]
pub struct AutomationRulesFindingFilters(cfn::Properties);

impl AutomationRulesFindingFilters {
    /// A new `AutomationRulesFindingFilters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AwsAccountId`. The AWS account ID in which a finding was generated.
    pub fn aws_account_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("AwsAccountId", value)) }
    /// `CompanyName`. The name of the company for the product that generated the finding. For control-based
    /// findings, the company is AWS.
    pub fn company_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("CompanyName", value)) }
    /// `ComplianceAssociatedStandardsId`. The unique identifier of a standard in which a control is enabled. This
    /// field consists of the resource portion of the Amazon Resource Name (ARN) returned for a standard in the
    /// [DescribeStandards](https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeStandards.html)
    /// API response.
    pub fn compliance_associated_standards_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ComplianceAssociatedStandardsId", value)) }
    /// `ComplianceSecurityControlId`. The security control ID for which a finding was generated. Security control
    /// IDs are the same across standards.
    pub fn compliance_security_control_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ComplianceSecurityControlId", value)) }
    /// `ComplianceStatus`. The result of a security check. This field is only used for findings generated from
    /// controls.
    pub fn compliance_status(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ComplianceStatus", value)) }
    /// `Confidence`. The likelihood that a finding accurately identifies the behavior or issue that it was
    /// intended to identify. `Confidence` is scored on a 0–100 basis using a ratio scale. A value of `0` means 0
    /// percent confidence, and a value of `100` means 100 percent confidence.
    pub fn confidence(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("Confidence", value)) }
    /// `CreatedAt`. A timestamp that indicates when this finding record was created.
    pub fn created_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("CreatedAt", value)) }
    /// `Criticality`. The level of importance that is assigned to the resources that are associated with a
    /// finding. `Criticality` is scored on a 0–100 basis, using a ratio scale that supports only full integers.
    /// A score of `0` means that the underlying resources have no criticality, and a score of `100` is reserved
    /// for the most critical resources.
    pub fn criticality(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("Criticality", value)) }
    /// `Description`. A finding's description.
    pub fn description(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("Description", value)) }
    /// `FirstObservedAt`. A timestamp that indicates when the potential security issue captured by a finding was
    /// first observed by the security findings product.
    pub fn first_observed_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("FirstObservedAt", value)) }
    /// `GeneratorId`. The identifier for the solution-specific component that generated a finding.
    pub fn generator_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("GeneratorId", value)) }
    /// `Id`. The product-specific identifier for a finding.
    pub fn id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("Id", value)) }
    /// `LastObservedAt`. A timestamp that indicates when the security findings provider most recently observed a
    /// change in the resource that is involved in the finding.
    pub fn last_observed_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("LastObservedAt", value)) }
    /// `NoteText`. The text of a user-defined note that's added to a finding.
    pub fn note_text(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("NoteText", value)) }
    /// `NoteUpdatedAt`. The timestamp of when the note was updated.
    pub fn note_updated_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("NoteUpdatedAt", value)) }
    /// `NoteUpdatedBy`. The principal that created a note.
    pub fn note_updated_by(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("NoteUpdatedBy", value)) }
    /// `ProductArn`. The Amazon Resource Name (ARN) for a third-party product that generated a finding in Security
    /// Hub CSPM.
    pub fn product_arn(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ProductArn", value)) }
    /// `ProductName`. Provides the name of the product that generated the finding. For control-based findings, the
    /// product name is Security Hub CSPM.
    pub fn product_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ProductName", value)) }
    /// `RecordState`. Provides the current state of a finding.
    pub fn record_state(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("RecordState", value)) }
    /// `RelatedFindingsId`. The product-generated identifier for a related finding.
    pub fn related_findings_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("RelatedFindingsId", value)) }
    /// `RelatedFindingsProductArn`. The ARN for the product that generated a related finding.
    pub fn related_findings_product_arn(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("RelatedFindingsProductArn", value)) }
    /// `ResourceDetailsOther`. Custom fields and values about the resource that a finding pertains to.
    pub fn resource_details_other(self, value: impl fc::IntoValue<fc::List<MapFilter>>) -> Self { Self(self.0.with("ResourceDetailsOther", value)) }
    /// `ResourceId`. The identifier for the given resource type. For AWS resources that are identified by Amazon
    /// Resource Names (ARNs), this is the ARN. For AWS resources that lack ARNs, this is the identifier as defined
    /// by the AWS service that created the resource. For non- AWS resources, this is a unique identifier that is
    /// associated with the resource.
    pub fn resource_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceId", value)) }
    /// `ResourcePartition`. The partition in which the resource that the finding pertains to is located. A
    /// partition is a group of AWS Regions. Each AWS account is scoped to one partition.
    pub fn resource_partition(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourcePartition", value)) }
    /// `ResourceRegion`. The AWS Region where the resource that a finding pertains to is located.
    pub fn resource_region(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceRegion", value)) }
    /// `ResourceTags`. A list of AWS tags associated with a resource at the time the finding was processed.
    pub fn resource_tags(self, value: impl fc::IntoValue<fc::List<MapFilter>>) -> Self { Self(self.0.with("ResourceTags", value)) }
    /// `ResourceType`. A finding's title.
    pub fn resource_type(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceType", value)) }
    /// `SeverityLabel`. The severity value of the finding.
    pub fn severity_label(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("SeverityLabel", value)) }
    /// `SourceUrl`. Provides a URL that links to a page about the current finding in the finding product.
    pub fn source_url(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("SourceUrl", value)) }
    /// `Title`. A finding's title.
    pub fn title(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("Title", value)) }
    /// `Type`. One or more finding types in the format of namespace/category/classifier that classify a finding.
    pub fn r#type(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("Type", value)) }
    /// `UpdatedAt`. A timestamp that indicates when the finding record was most recently updated.
    pub fn updated_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("UpdatedAt", value)) }
    /// `UserDefinedFields`. A list of user-defined name and value string pairs added to a finding.
    pub fn user_defined_fields(self, value: impl fc::IntoValue<fc::List<MapFilter>>) -> Self { Self(self.0.with("UserDefinedFields", value)) }
    /// `VerificationState`. Provides the veracity of a finding.
    pub fn verification_state(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("VerificationState", value)) }
    /// `WorkflowStatus`. Provides information about the status of the investigation into a finding.
    pub fn workflow_status(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("WorkflowStatus", value)) }
}

impl fc::Property for AutomationRulesFindingFilters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A collection of filters that are applied to all active findings aggregated by AWS Security Hub CSPM.
#[derive(Clone)]
pub struct AwsSecurityFindingFilters(cfn::Properties);

impl AwsSecurityFindingFilters {
    /// A new `AwsSecurityFindingFilters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AwsAccountId`. The AWS account ID in which a finding is generated.
    pub fn aws_account_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("AwsAccountId", value)) }
    /// `AwsAccountName`. The name of the AWS account in which a finding is generated.
    pub fn aws_account_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("AwsAccountName", value)) }
    /// `CompanyName`. The name of the findings provider (company) that owns the solution (product) that generates
    /// findings.
    pub fn company_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("CompanyName", value)) }
    /// `ComplianceAssociatedStandardsId`. The unique identifier of a standard in which a control is enabled. This
    /// field consists of the resource portion of the Amazon Resource Name (ARN) returned for a standard in the
    /// [DescribeStandards](https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeStandards.html)
    /// API response.
    pub fn compliance_associated_standards_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ComplianceAssociatedStandardsId", value)) }
    /// `ComplianceSecurityControlId`. The unique identifier of a control across standards. Values for this field
    /// typically consist of an AWS service and a number, such as APIGateway.5.
    pub fn compliance_security_control_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ComplianceSecurityControlId", value)) }
    /// `ComplianceSecurityControlParametersName`. The name of a security control parameter.
    pub fn compliance_security_control_parameters_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ComplianceSecurityControlParametersName", value)) }
    /// `ComplianceSecurityControlParametersValue`. The current value of a security control parameter.
    pub fn compliance_security_control_parameters_value(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ComplianceSecurityControlParametersValue", value)) }
    /// `ComplianceStatus`. Exclusive to findings that are generated as the result of a check run against a
    /// specific rule in a supported standard, such as CIS AWS Foundations. Contains security standard-related
    /// finding details.
    pub fn compliance_status(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ComplianceStatus", value)) }
    /// `Confidence`. A finding's confidence. Confidence is defined as the likelihood that a finding accurately
    /// identifies the behavior or issue that it was intended to identify.
    pub fn confidence(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("Confidence", value)) }
    /// `CreatedAt`. A timestamp that indicates when the security findings provider created the potential security
    /// issue that a finding reflects.
    pub fn created_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("CreatedAt", value)) }
    /// `Criticality`. The level of importance assigned to the resources associated with the finding.
    pub fn criticality(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("Criticality", value)) }
    /// `Description`. A finding's description.
    pub fn description(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("Description", value)) }
    /// `FindingProviderFieldsConfidence`. The finding provider value for the finding confidence. Confidence is
    /// defined as the likelihood that a finding accurately identifies the behavior or issue that it was intended
    /// to identify.
    pub fn finding_provider_fields_confidence(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("FindingProviderFieldsConfidence", value)) }
    /// `FindingProviderFieldsCriticality`. The finding provider value for the level of importance assigned to the
    /// resources associated with the findings.
    pub fn finding_provider_fields_criticality(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("FindingProviderFieldsCriticality", value)) }
    /// `FindingProviderFieldsRelatedFindingsId`. The finding identifier of a related finding that is identified by
    /// the finding provider.
    pub fn finding_provider_fields_related_findings_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("FindingProviderFieldsRelatedFindingsId", value)) }
    /// `FindingProviderFieldsRelatedFindingsProductArn`. The ARN of the solution that generated a related finding
    /// that is identified by the finding provider.
    pub fn finding_provider_fields_related_findings_product_arn(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("FindingProviderFieldsRelatedFindingsProductArn", value)) }
    /// `FindingProviderFieldsSeverityLabel`. The finding provider value for the severity label.
    pub fn finding_provider_fields_severity_label(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("FindingProviderFieldsSeverityLabel", value)) }
    /// `FindingProviderFieldsSeverityOriginal`. The finding provider's original value for the severity.
    pub fn finding_provider_fields_severity_original(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("FindingProviderFieldsSeverityOriginal", value)) }
    /// `FindingProviderFieldsTypes`. One or more finding types that the finding provider assigned to the finding.
    /// Uses the format of `namespace/category/classifier` that classify a finding.
    pub fn finding_provider_fields_types(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("FindingProviderFieldsTypes", value)) }
    /// `FirstObservedAt`. A timestamp that indicates when the security findings provider first observed the
    /// potential security issue that a finding captured.
    pub fn first_observed_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("FirstObservedAt", value)) }
    /// `GeneratorId`. The identifier for the solution-specific component (a discrete unit of logic) that generated
    /// a finding. In various security findings providers' solutions, this generator can be called a rule, a check,
    /// a detector, a plugin, etc.
    pub fn generator_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("GeneratorId", value)) }
    /// `Id`. The security findings provider-specific identifier for a finding.
    pub fn id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("Id", value)) }
    /// `Keyword`. This field is deprecated. A keyword for a finding.
    pub fn keyword(self, value: impl fc::IntoValue<fc::List<KeywordFilter>>) -> Self { Self(self.0.with("Keyword", value)) }
    /// `LastObservedAt`. A timestamp that indicates when the security findings provider most recently observed a
    /// change in the resource that is involved in the finding.
    pub fn last_observed_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("LastObservedAt", value)) }
    /// `MalwareName`. The name of the malware that was observed.
    pub fn malware_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("MalwareName", value)) }
    /// `MalwarePath`. The filesystem path of the malware that was observed.
    pub fn malware_path(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("MalwarePath", value)) }
    /// `MalwareState`. The state of the malware that was observed.
    pub fn malware_state(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("MalwareState", value)) }
    /// `MalwareType`. The type of the malware that was observed.
    pub fn malware_type(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("MalwareType", value)) }
    /// `NetworkDestinationDomain`. The destination domain of network-related information about a finding.
    pub fn network_destination_domain(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("NetworkDestinationDomain", value)) }
    /// `NetworkDestinationIpV4`. The destination IPv4 address of network-related information about a finding.
    pub fn network_destination_ip_v4(self, value: impl fc::IntoValue<fc::List<IpFilter>>) -> Self { Self(self.0.with("NetworkDestinationIpV4", value)) }
    /// `NetworkDestinationIpV6`. The destination IPv6 address of network-related information about a finding.
    pub fn network_destination_ip_v6(self, value: impl fc::IntoValue<fc::List<IpFilter>>) -> Self { Self(self.0.with("NetworkDestinationIpV6", value)) }
    /// `NetworkDestinationPort`. The destination port of network-related information about a finding.
    pub fn network_destination_port(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("NetworkDestinationPort", value)) }
    /// `NetworkDirection`. Indicates the direction of network traffic associated with a finding.
    pub fn network_direction(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("NetworkDirection", value)) }
    /// `NetworkProtocol`. The protocol of network-related information about a finding.
    pub fn network_protocol(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("NetworkProtocol", value)) }
    /// `NetworkSourceDomain`. The source domain of network-related information about a finding.
    pub fn network_source_domain(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("NetworkSourceDomain", value)) }
    /// `NetworkSourceIpV4`. The source IPv4 address of network-related information about a finding.
    pub fn network_source_ip_v4(self, value: impl fc::IntoValue<fc::List<IpFilter>>) -> Self { Self(self.0.with("NetworkSourceIpV4", value)) }
    /// `NetworkSourceIpV6`. The source IPv6 address of network-related information about a finding.
    pub fn network_source_ip_v6(self, value: impl fc::IntoValue<fc::List<IpFilter>>) -> Self { Self(self.0.with("NetworkSourceIpV6", value)) }
    /// `NetworkSourceMac`. The source media access control (MAC) address of network-related information about a
    /// finding.
    pub fn network_source_mac(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("NetworkSourceMac", value)) }
    /// `NetworkSourcePort`. The source port of network-related information about a finding.
    pub fn network_source_port(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("NetworkSourcePort", value)) }
    /// `NoteText`. The text of a note.
    pub fn note_text(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("NoteText", value)) }
    /// `NoteUpdatedAt`. The timestamp of when the note was updated.
    pub fn note_updated_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("NoteUpdatedAt", value)) }
    /// `NoteUpdatedBy`. The principal that created a note.
    pub fn note_updated_by(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("NoteUpdatedBy", value)) }
    /// `ProcessLaunchedAt`. A timestamp that identifies when the process was launched.
    pub fn process_launched_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("ProcessLaunchedAt", value)) }
    /// `ProcessName`. The name of the process.
    pub fn process_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ProcessName", value)) }
    /// `ProcessParentPid`. The parent process ID. This field accepts positive integers between `O` and
    /// `2147483647`.
    pub fn process_parent_pid(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("ProcessParentPid", value)) }
    /// `ProcessPath`. The path to the process executable.
    pub fn process_path(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ProcessPath", value)) }
    /// `ProcessPid`. The process ID.
    pub fn process_pid(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("ProcessPid", value)) }
    /// `ProcessTerminatedAt`. A timestamp that identifies when the process was terminated.
    pub fn process_terminated_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("ProcessTerminatedAt", value)) }
    /// `ProductArn`. The ARN generated by Security Hub CSPM that uniquely identifies a third-party company
    /// (security findings provider) after this provider's product (solution that generates findings) is registered
    /// with Security Hub CSPM.
    pub fn product_arn(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ProductArn", value)) }
    /// `ProductFields`. A data type where security findings providers can include additional solution-specific
    /// details that aren't part of the defined `AwsSecurityFinding` format.
    pub fn product_fields(self, value: impl fc::IntoValue<fc::List<MapFilter>>) -> Self { Self(self.0.with("ProductFields", value)) }
    /// `ProductName`. The name of the solution (product) that generates findings.
    pub fn product_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ProductName", value)) }
    /// `RecommendationText`. The recommendation of what to do about the issue described in a finding.
    pub fn recommendation_text(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("RecommendationText", value)) }
    /// `RecordState`. The updated record state for the finding.
    pub fn record_state(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("RecordState", value)) }
    /// `Region`. The Region from which the finding was generated.
    pub fn region(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("Region", value)) }
    /// `RelatedFindingsId`. The solution-generated identifier for a related finding.
    pub fn related_findings_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("RelatedFindingsId", value)) }
    /// `RelatedFindingsProductArn`. The ARN of the solution that generated a related finding.
    pub fn related_findings_product_arn(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("RelatedFindingsProductArn", value)) }
    /// `ResourceApplicationArn`. The ARN of the application that is related to a finding.
    pub fn resource_application_arn(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceApplicationArn", value)) }
    /// `ResourceApplicationName`. The name of the application that is related to a finding.
    pub fn resource_application_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceApplicationName", value)) }
    /// `ResourceAwsEc2InstanceIamInstanceProfileArn`. The IAM profile ARN of the instance.
    pub fn resource_aws_ec2_instance_iam_instance_profile_arn(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsEc2InstanceIamInstanceProfileArn", value)) }
    /// `ResourceAwsEc2InstanceImageId`. The Amazon Machine Image (AMI) ID of the instance.
    pub fn resource_aws_ec2_instance_image_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsEc2InstanceImageId", value)) }
    /// `ResourceAwsEc2InstanceIpV4Addresses`. The IPv4 addresses associated with the instance.
    pub fn resource_aws_ec2_instance_ip_v4_addresses(self, value: impl fc::IntoValue<fc::List<IpFilter>>) -> Self { Self(self.0.with("ResourceAwsEc2InstanceIpV4Addresses", value)) }
    /// `ResourceAwsEc2InstanceIpV6Addresses`. The IPv6 addresses associated with the instance.
    pub fn resource_aws_ec2_instance_ip_v6_addresses(self, value: impl fc::IntoValue<fc::List<IpFilter>>) -> Self { Self(self.0.with("ResourceAwsEc2InstanceIpV6Addresses", value)) }
    /// `ResourceAwsEc2InstanceKeyName`. The key name associated with the instance.
    pub fn resource_aws_ec2_instance_key_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsEc2InstanceKeyName", value)) }
    /// `ResourceAwsEc2InstanceLaunchedAt`. The date and time the instance was launched.
    pub fn resource_aws_ec2_instance_launched_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("ResourceAwsEc2InstanceLaunchedAt", value)) }
    /// `ResourceAwsEc2InstanceSubnetId`. The identifier of the subnet that the instance was launched in.
    pub fn resource_aws_ec2_instance_subnet_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsEc2InstanceSubnetId", value)) }
    /// `ResourceAwsEc2InstanceType`. The instance type of the instance.
    pub fn resource_aws_ec2_instance_type(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsEc2InstanceType", value)) }
    /// `ResourceAwsEc2InstanceVpcId`. The identifier of the VPC that the instance was launched in.
    pub fn resource_aws_ec2_instance_vpc_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsEc2InstanceVpcId", value)) }
    /// `ResourceAwsIamAccessKeyCreatedAt`. The creation date/time of the IAM access key related to a finding.
    pub fn resource_aws_iam_access_key_created_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("ResourceAwsIamAccessKeyCreatedAt", value)) }
    /// `ResourceAwsIamAccessKeyPrincipalName`. The name of the principal that is associated with an IAM access
    /// key.
    pub fn resource_aws_iam_access_key_principal_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsIamAccessKeyPrincipalName", value)) }
    /// `ResourceAwsIamAccessKeyStatus`. The status of the IAM access key related to a finding.
    pub fn resource_aws_iam_access_key_status(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsIamAccessKeyStatus", value)) }
    /// `ResourceAwsIamAccessKeyUserName`. This field is deprecated. The username associated with the IAM access
    /// key related to a finding.
    pub fn resource_aws_iam_access_key_user_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsIamAccessKeyUserName", value)) }
    /// `ResourceAwsIamUserUserName`. The name of an IAM user.
    pub fn resource_aws_iam_user_user_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsIamUserUserName", value)) }
    /// `ResourceAwsS3BucketOwnerId`. The canonical user ID of the owner of the S3 bucket.
    pub fn resource_aws_s3_bucket_owner_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsS3BucketOwnerId", value)) }
    /// `ResourceAwsS3BucketOwnerName`. The display name of the owner of the S3 bucket.
    pub fn resource_aws_s3_bucket_owner_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceAwsS3BucketOwnerName", value)) }
    /// `ResourceContainerImageId`. The identifier of the image related to a finding.
    pub fn resource_container_image_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceContainerImageId", value)) }
    /// `ResourceContainerImageName`. The name of the image related to a finding.
    pub fn resource_container_image_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceContainerImageName", value)) }
    /// `ResourceContainerLaunchedAt`. A timestamp that identifies when the container was started.
    pub fn resource_container_launched_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("ResourceContainerLaunchedAt", value)) }
    /// `ResourceContainerName`. The name of the container related to a finding.
    pub fn resource_container_name(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceContainerName", value)) }
    /// `ResourceDetailsOther`. The details of a resource that doesn't have a specific subfield for the resource
    /// type defined.
    pub fn resource_details_other(self, value: impl fc::IntoValue<fc::List<MapFilter>>) -> Self { Self(self.0.with("ResourceDetailsOther", value)) }
    /// `ResourceId`. The canonical identifier for the given resource type.
    pub fn resource_id(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceId", value)) }
    /// `ResourcePartition`. The canonical AWS partition name that the Region is assigned to.
    pub fn resource_partition(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourcePartition", value)) }
    /// `ResourceRegion`. The canonical AWS external Region name where this resource is located.
    pub fn resource_region(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceRegion", value)) }
    /// `ResourceTags`. A list of AWS tags associated with a resource at the time the finding was processed.
    pub fn resource_tags(self, value: impl fc::IntoValue<fc::List<MapFilter>>) -> Self { Self(self.0.with("ResourceTags", value)) }
    /// `ResourceType`. Specifies the type of the resource that details are provided for.
    pub fn resource_type(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ResourceType", value)) }
    /// `Sample`. Indicates whether or not sample findings are included in the filter results.
    pub fn sample(self, value: impl fc::IntoValue<fc::List<BooleanFilter>>) -> Self { Self(self.0.with("Sample", value)) }
    /// `SeverityLabel`. The label of a finding's severity.
    pub fn severity_label(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("SeverityLabel", value)) }
    /// `SeverityNormalized`. Deprecated. The normalized severity of a finding. Instead of providing `Normalized`,
    /// provide `Label`.
    pub fn severity_normalized(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("SeverityNormalized", value)) }
    /// `SeverityProduct`. Deprecated. This attribute isn't included in findings. Instead of providing `Product`,
    /// provide `Original`.
    pub fn severity_product(self, value: impl fc::IntoValue<fc::List<NumberFilter>>) -> Self { Self(self.0.with("SeverityProduct", value)) }
    /// `SourceUrl`. A URL that links to a page about the current finding in the security findings provider's
    /// solution.
    pub fn source_url(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("SourceUrl", value)) }
    /// `ThreatIntelIndicatorCategory`. The category of a threat intelligence indicator.
    pub fn threat_intel_indicator_category(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ThreatIntelIndicatorCategory", value)) }
    /// `ThreatIntelIndicatorLastObservedAt`. A timestamp that identifies the last observation of a threat
    /// intelligence indicator.
    pub fn threat_intel_indicator_last_observed_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("ThreatIntelIndicatorLastObservedAt", value)) }
    /// `ThreatIntelIndicatorSource`. The source of the threat intelligence.
    pub fn threat_intel_indicator_source(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ThreatIntelIndicatorSource", value)) }
    /// `ThreatIntelIndicatorSourceUrl`. The URL for more details from the source of the threat intelligence.
    pub fn threat_intel_indicator_source_url(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ThreatIntelIndicatorSourceUrl", value)) }
    /// `ThreatIntelIndicatorType`. The type of a threat intelligence indicator.
    pub fn threat_intel_indicator_type(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ThreatIntelIndicatorType", value)) }
    /// `ThreatIntelIndicatorValue`. The value of a threat intelligence indicator.
    pub fn threat_intel_indicator_value(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("ThreatIntelIndicatorValue", value)) }
    /// `Title`. A finding's title.
    pub fn title(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("Title", value)) }
    /// `Type`. A finding type in the format of `namespace/category/classifier` that classifies a finding.
    pub fn r#type(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("Type", value)) }
    /// `UpdatedAt`. A timestamp that indicates when the security findings provider last updated the finding
    /// record.
    pub fn updated_at(self, value: impl fc::IntoValue<fc::List<DateFilter>>) -> Self { Self(self.0.with("UpdatedAt", value)) }
    /// `UserDefinedFields`. A list of name/value string pairs associated with the finding. These are custom,
    /// user-defined fields added to a finding.
    pub fn user_defined_fields(self, value: impl fc::IntoValue<fc::List<MapFilter>>) -> Self { Self(self.0.with("UserDefinedFields", value)) }
    /// `VerificationState`. The veracity of a finding.
    pub fn verification_state(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("VerificationState", value)) }
    /// `VulnerabilitiesExploitAvailable`. Indicates whether a software vulnerability in your environment has a
    /// known exploit. You can filter findings by this field only if you use Security Hub CSPM and Amazon
    /// Inspector.
    pub fn vulnerabilities_exploit_available(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("VulnerabilitiesExploitAvailable", value)) }
    /// `VulnerabilitiesFixAvailable`. Indicates whether a vulnerability is fixed in a newer version of the
    /// affected software packages. You can filter findings by this field only if you use Security Hub CSPM and
    /// Amazon Inspector.
    pub fn vulnerabilities_fix_available(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("VulnerabilitiesFixAvailable", value)) }
    /// `WorkflowState`. The workflow state of a finding.
    pub fn workflow_state(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("WorkflowState", value)) }
    /// `WorkflowStatus`. The status of the investigation into a finding. Allowed values are the following.
    pub fn workflow_status(self, value: impl fc::IntoValue<fc::List<StringFilter>>) -> Self { Self(self.0.with("WorkflowStatus", value)) }
}

impl fc::Property for AwsSecurityFindingFilters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for connecting to an Azure environment.
#[derive(Clone)]
pub struct AzureProviderConfiguration(cfn::Properties);

impl AzureProviderConfiguration {
    /// A new `AzureProviderConfiguration`.
    ///
    /// - `AWSConfigConnectorArn`. The ARN of the multi-cloud configuration connector used to establish the
    ///   connection to Azure.
    /// - `AzureRegions`. The list of Azure regions to monitor.
    /// - `ScopeConfiguration`. The scope configuration for an Azure connector, defining the tenant or subscription
    ///   scope.
    pub fn new(
        aws_config_connector_arn: impl fc::IntoValue<String>,
        azure_regions: impl fc::IntoValue<fc::List<String>>,
        scope_configuration: impl fc::IntoValue<AzureScopeConfiguration>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AWSConfigConnectorArn", aws_config_connector_arn)
            .with("AzureRegions", azure_regions)
            .with("ScopeConfiguration", scope_configuration)
        )
    }
}

impl fc::Property for AzureProviderConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The scope configuration for an Azure connector, defining the tenant or subscription scope.
#[derive(Clone)]
pub struct AzureScopeConfiguration(cfn::Properties);

impl AzureScopeConfiguration {
    /// A value of `ScopeType`.
    pub const SCOPE_TYPE_SUBSCRIPTION: &'static str = "SUBSCRIPTION";
    /// A value of `ScopeType`.
    pub const SCOPE_TYPE_TENANT: &'static str = "TENANT";
    /// A new `AzureScopeConfiguration`.
    ///
    /// - `ScopeType`. The type of scope. Valid values are `tenant` and `subscription`.
    pub fn new(scope_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ScopeType", scope_type)) }
    /// `ScopeValues`. The list of scope values, such as subscription IDs, when the scope type is `subscription`.
    pub fn scope_values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ScopeValues", value)) }
}

impl fc::Property for AzureScopeConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Boolean filter for querying findings.
#[derive(Clone)]
pub struct BooleanFilter(cfn::Properties);

impl BooleanFilter {
    /// A new `BooleanFilter`.
    ///
    /// - `Value`. The value of the boolean.
    pub fn new(value: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Value", value)) }
}

impl fc::Property for BooleanFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Enables the creation of filtering criteria for security findings.
#[derive(Clone)]
pub struct CompositeFilter(cfn::Properties);

impl CompositeFilter {
    /// A value of `Operator`.
    pub const OPERATOR_AND: &'static str = "AND";
    /// A value of `Operator`.
    pub const OPERATOR_OR: &'static str = "OR";
    /// A new `CompositeFilter`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BooleanFilters`. Enables filtering based on boolean field values.
    pub fn boolean_filters(self, value: impl fc::IntoValue<fc::List<OcsfBooleanFilter>>) -> Self { Self(self.0.with("BooleanFilters", value)) }
    /// `DateFilters`. Enables filtering based on date and timestamp fields.
    pub fn date_filters(self, value: impl fc::IntoValue<fc::List<OcsfDateFilter>>) -> Self { Self(self.0.with("DateFilters", value)) }
    /// `MapFilters`. Enables the creation of filtering criteria for security findings.
    pub fn map_filters(self, value: impl fc::IntoValue<fc::List<OcsfMapFilter>>) -> Self { Self(self.0.with("MapFilters", value)) }
    /// `NumberFilters`. Enables filtering based on numerical field values.
    pub fn number_filters(self, value: impl fc::IntoValue<fc::List<OcsfNumberFilter>>) -> Self { Self(self.0.with("NumberFilters", value)) }
    /// `Operator`. The logical operator used to combine multiple filter conditions.
    pub fn operator(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Operator", value)) }
    /// `StringFilters`. Enables filtering based on string field values.
    pub fn string_filters(self, value: impl fc::IntoValue<fc::List<OcsfStringFilter>>) -> Self { Self(self.0.with("StringFilters", value)) }
}

impl fc::Property for CompositeFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ConnectorProvider`
#[derive(Clone)]
pub struct ConnectorProvider(cfn::Properties);

impl ConnectorProvider {
    /// A new `ConnectorProvider`.
    ///
    /// - `Azure`. The configuration for connecting to an Azure environment.
    pub fn new(azure: impl fc::IntoValue<AzureProviderConfiguration>) -> Self { Self(cfn::Properties::new().with("Azure", azure)) }
}

impl fc::Property for ConnectorProvider {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The third-party provider detail for a service configuration.
#[derive(Clone)]
pub struct ConnectorV2Provider(cfn::Properties);

impl ConnectorV2Provider {
    /// A new `ConnectorV2Provider`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Azure`. The configuration settings required to establish an integration between AWS Security Hub and Azure
    pub fn azure(self, value: impl fc::IntoValue<AzureProviderConfiguration>) -> Self { Self(self.0.with("Azure", value)) }
    /// `JiraCloud`. Details about a Jira Cloud integration.
    pub fn jira_cloud(self, value: impl fc::IntoValue<JiraCloudProviderConfiguration>) -> Self { Self(self.0.with("JiraCloud", value)) }
    /// `ServiceNow`. Details about a ServiceNow ITSM integration.
    pub fn service_now(self, value: impl fc::IntoValue<ServiceNowProviderConfiguration>) -> Self { Self(self.0.with("ServiceNow", value)) }
}

impl fc::Property for ConnectorV2Provider {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The filtering type and configuration of the automation rule.
#[derive(Clone)]
pub struct Criteria(cfn::Properties);

impl Criteria {
    /// A new `Criteria`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `OcsfFindingCriteria`. The filtering conditions that align with OCSF standards.
    pub fn ocsf_finding_criteria(self, value: impl fc::IntoValue<OcsfFindingFilters>) -> Self { Self(self.0.with("OcsfFindingCriteria", value)) }
}

impl fc::Property for Criteria {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A date filter for querying findings.
#[derive(Clone)]
pub struct DateFilter(cfn::Properties);

impl DateFilter {
    /// A new `DateFilter`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DateRange`. A date range for the date filter.
    pub fn date_range(self, value: impl fc::IntoValue<DateRange>) -> Self { Self(self.0.with("DateRange", value)) }
    /// `End`. A timestamp that provides the end date for the date filter.
    pub fn end(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("End", value)) }
    /// `Start`. A timestamp that provides the start date for the date filter.
    pub fn start(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Start", value)) }
}

impl fc::Property for DateFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A date range for the date filter.
#[derive(Clone)]
pub struct DateRange(cfn::Properties);

impl DateRange {
    /// A value of `Unit`.
    pub const UNIT_DAYS: &'static str = "DAYS";
    /// A new `DateRange`.
    ///
    /// - `Unit`. A date range unit for the date filter.
    /// - `Value`. A date range value for the date filter.
    pub fn new(unit: impl fc::IntoValue<String>, value: impl fc::IntoValue<f64>) -> Self { Self(cfn::Properties::new().with("Unit", unit).with("Value", value)) }
}

impl fc::Property for DateRange {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The settings for integrating automation rule actions with external systems or service.
#[derive(Clone)]
pub struct ExternalIntegrationConfiguration(cfn::Properties);

impl ExternalIntegrationConfiguration {
    /// A new `ExternalIntegrationConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ConnectorArn`. The ARN of the connector that establishes the integration.
    pub fn connector_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConnectorArn", value)) }
}

impl fc::Property for ExternalIntegrationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The IP filter for querying findings.
#[derive(Clone)]
pub struct IpFilter(cfn::Properties);

impl IpFilter {
    /// A new `IpFilter`.
    ///
    /// - `Cidr`. A finding's CIDR value.
    pub fn new(cidr: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Cidr", cidr)) }
}

impl fc::Property for IpFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The initial configuration settings required to establish an integration between Security Hub CSPM and Jira
/// Cloud.
#[derive(Clone)]
pub struct JiraCloudProviderConfiguration(cfn::Properties);

impl JiraCloudProviderConfiguration {
    /// A new `JiraCloudProviderConfiguration`.
    ///
    /// - `ProjectKey`. The project key for a JiraCloud instance.
    pub fn new(project_key: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ProjectKey", project_key)) }
}

impl fc::Property for JiraCloudProviderConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A keyword filter for querying findings.
#[derive(Clone)]
pub struct KeywordFilter(cfn::Properties);

impl KeywordFilter {
    /// A new `KeywordFilter`.
    ///
    /// - `Value`. A value for the keyword.
    pub fn new(value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Value", value)) }
}

impl fc::Property for KeywordFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A map filter for filtering AWS Security Hub CSPM findings. Each map filter provides the field to check for, the
/// value to check for, and the comparison operator.
#[derive(Clone)]
pub struct MapFilter(cfn::Properties);

impl MapFilter {
    /// A value of `Comparison`.
    pub const COMPARISON_CONTAINS: &'static str = "CONTAINS";
    /// A value of `Comparison`.
    pub const COMPARISON_EQUALS: &'static str = "EQUALS";
    /// A value of `Comparison`.
    pub const COMPARISON_NOT_CONTAINS: &'static str = "NOT_CONTAINS";
    /// A value of `Comparison`.
    pub const COMPARISON_NOT_EQUALS: &'static str = "NOT_EQUALS";
    /// A new `MapFilter`.
    ///
    /// - `Comparison`. The condition to apply to the key value when filtering Security Hub CSPM findings with a map
    ///   filter.
    /// - `Key`. The key of the map filter. For example, for `ResourceTags`, `Key` identifies the name of the tag.
    ///   For `UserDefinedFields`, `Key` is the name of the field.
    /// - `Value`. The value for the key in the map filter. Filter values are case sensitive. For example, one of the
    ///   values for a tag called `Department` might be `Security`. If you provide `security` as the filter value,
    ///   then there's no match.
    pub fn new(
        comparison: impl fc::IntoValue<String>,
        key: impl fc::IntoValue<String>,
        value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Comparison", comparison)
            .with("Key", key)
            .with("Value", value)
        )
    }
}

impl fc::Property for MapFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for the Network Scanning opt-in feature of Security Hub V2. Network Scanning is available in the
/// AWS commercial partition only; specifying this property in another partition, such as AWS GovCloud (US) or
/// China, fails. This property is desired state: if you remove it from a stack that previously set it, the feature
/// is disabled.
#[derive(Clone)]
pub struct NetworkScanning(cfn::Properties);

impl NetworkScanning {
    /// A value of `Status`.
    pub const STATUS_DISABLED: &'static str = "DISABLED";
    /// A value of `Status`.
    pub const STATUS_ENABLED: &'static str = "ENABLED";
    /// A new `NetworkScanning`.
    ///
    /// - `Status`. Whether the Network Scanning feature is enabled for this account and Region.
    pub fn new(status: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Status", status)) }
}

impl fc::Property for NetworkScanning {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The updated note.
#[derive(Clone)]
pub struct NoteUpdate(cfn::Properties);

impl NoteUpdate {
    /// A new `NoteUpdate`.
    ///
    /// - `Text`. The updated note text.
    /// - `UpdatedBy`. The principal that updated the note.
    pub fn new(
        text: impl fc::IntoValue<String>,
        updated_by: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Text", text)
            .with("UpdatedBy", updated_by)
        )
    }
}

impl fc::Property for NoteUpdate {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A number filter for querying findings.
#[derive(Clone)]
pub struct NumberFilter(cfn::Properties);

impl NumberFilter {
    /// A new `NumberFilter`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Eq`. The equal-to condition to be applied to a single field when querying for findings.
    pub fn eq(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Eq", value)) }
    /// `Gte`. The greater-than-equal condition to be applied to a single field when querying for findings.
    pub fn gte(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Gte", value)) }
    /// `Lte`. The less-than-equal condition to be applied to a single field when querying for findings.
    pub fn lte(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Lte", value)) }
}

impl fc::Property for NumberFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Enables filtering of security findings based on boolean field values in OCSF.
#[derive(Clone)]
pub struct OcsfBooleanFilter(cfn::Properties);

impl OcsfBooleanFilter {
    /// A value of `FieldName`.
    pub const FIELD_NAME_COMPLIANCE_ASSESSMENTS_MEETS_CRITERIA: &'static str = "compliance.assessments.meets_criteria";
    /// A value of `FieldName`.
    pub const FIELD_NAME_VULNERABILITIES_IS_EXPLOIT_AVAILABLE: &'static str = "vulnerabilities.is_exploit_available";
    /// A value of `FieldName`.
    pub const FIELD_NAME_VULNERABILITIES_IS_FIX_AVAILABLE: &'static str = "vulnerabilities.is_fix_available";
    /// A new `OcsfBooleanFilter`.
    ///
    /// - `FieldName`. The name of the field.
    /// - `Filter`. Enables filtering of security findings based on boolean field values in OCSF.
    pub fn new(
        field_name: impl fc::IntoValue<String>,
        filter: impl fc::IntoValue<BooleanFilter>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FieldName", field_name)
            .with("Filter", filter)
        )
    }
}

impl fc::Property for OcsfBooleanFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Enables filtering of security findings based on date and timestamp fields in OCSF.
#[derive(Clone)]
pub struct OcsfDateFilter(cfn::Properties);

impl OcsfDateFilter {
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_CREATED_TIME_DT: &'static str = "finding_info.created_time_dt";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_FIRST_SEEN_TIME_DT: &'static str = "finding_info.first_seen_time_dt";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_LAST_SEEN_TIME_DT: &'static str = "finding_info.last_seen_time_dt";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_MODIFIED_TIME_DT: &'static str = "finding_info.modified_time_dt";
    /// A new `OcsfDateFilter`.
    ///
    /// - `FieldName`. The name of the field.
    /// - `Filter`. Enables filtering of security findings based on date and timestamp fields in OCSF.
    pub fn new(
        field_name: impl fc::IntoValue<String>,
        filter: impl fc::IntoValue<DateFilter>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FieldName", field_name)
            .with("Filter", filter)
        )
    }
}

impl fc::Property for OcsfDateFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the filtering criteria for security findings using OCSF.
#[derive(Clone)]
pub struct OcsfFindingFilters(cfn::Properties);

impl OcsfFindingFilters {
    /// A value of `CompositeOperator`.
    pub const COMPOSITE_OPERATOR_AND: &'static str = "AND";
    /// A value of `CompositeOperator`.
    pub const COMPOSITE_OPERATOR_OR: &'static str = "OR";
    /// A new `OcsfFindingFilters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CompositeFilters`. Enables the creation of complex filtering conditions by combining filter criteria.
    pub fn composite_filters(self, value: impl fc::IntoValue<fc::List<CompositeFilter>>) -> Self { Self(self.0.with("CompositeFilters", value)) }
    /// `CompositeOperator`. The logical operators used to combine the filtering on multiple `CompositeFilters`.
    pub fn composite_operator(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CompositeOperator", value)) }
}

impl fc::Property for OcsfFindingFilters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Enables filtering of security findings based on map field values in OCSF.
#[derive(Clone)]
pub struct OcsfMapFilter(cfn::Properties);

impl OcsfMapFilter {
    /// A value of `FieldName`.
    pub const FIELD_NAME_RESOURCES_TAGS: &'static str = "resources.tags";
    /// A new `OcsfMapFilter`.
    ///
    /// - `FieldName`. The name of the field.
    /// - `Filter`. Enables filtering of security findings based on map field values in OCSF.
    pub fn new(
        field_name: impl fc::IntoValue<String>,
        filter: impl fc::IntoValue<MapFilter>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FieldName", field_name)
            .with("Filter", filter)
        )
    }
}

impl fc::Property for OcsfMapFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Enables filtering of security findings based on numerical field values in OCSF.
#[derive(Clone)]
pub struct OcsfNumberFilter(cfn::Properties);

impl OcsfNumberFilter {
    /// A value of `FieldName`.
    pub const FIELD_NAME_ACTIVITY_ID: &'static str = "activity_id";
    /// A value of `FieldName`.
    pub const FIELD_NAME_COMPLIANCE_STATUS_ID: &'static str = "compliance.status_id";
    /// A value of `FieldName`.
    pub const FIELD_NAME_CONFIDENCE_SCORE: &'static str = "confidence_score";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_RELATED_EVENTS_COUNT: &'static str = "finding_info.related_events_count";
    /// A value of `FieldName`.
    pub const FIELD_NAME_VENDOR_ATTRIBUTES_SEVERITY_ID: &'static str = "vendor_attributes.severity_id";
    /// A new `OcsfNumberFilter`.
    ///
    /// - `FieldName`. The name of the field.
    /// - `Filter`. Enables filtering of security findings based on numerical field values in OCSF.
    pub fn new(
        field_name: impl fc::IntoValue<String>,
        filter: impl fc::IntoValue<NumberFilter>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FieldName", field_name)
            .with("Filter", filter)
        )
    }
}

impl fc::Property for OcsfNumberFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Enables filtering of security findings based on string field values in OCSF.
#[derive(Clone)]
pub struct OcsfStringFilter(cfn::Properties);

impl OcsfStringFilter {
    /// A value of `FieldName`.
    pub const FIELD_NAME_ACTIVITY_NAME: &'static str = "activity_name";
    /// A value of `FieldName`.
    pub const FIELD_NAME_CLASS_NAME: &'static str = "class_name";
    /// A value of `FieldName`.
    pub const FIELD_NAME_CLOUD_ACCOUNT_NAME: &'static str = "cloud.account.name";
    /// A value of `FieldName`.
    pub const FIELD_NAME_CLOUD_ACCOUNT_UID: &'static str = "cloud.account.uid";
    /// A value of `FieldName`.
    pub const FIELD_NAME_CLOUD_PROVIDER: &'static str = "cloud.provider";
    /// A value of `FieldName`.
    pub const FIELD_NAME_CLOUD_REGION: &'static str = "cloud.region";
    /// A value of `FieldName`.
    pub const FIELD_NAME_COMPLIANCE_ASSESSMENTS_CATEGORY: &'static str = "compliance.assessments.category";
    /// A value of `FieldName`.
    pub const FIELD_NAME_COMPLIANCE_ASSESSMENTS_NAME: &'static str = "compliance.assessments.name";
    /// A value of `FieldName`.
    pub const FIELD_NAME_COMPLIANCE_CONTROL: &'static str = "compliance.control";
    /// A value of `FieldName`.
    pub const FIELD_NAME_COMPLIANCE_STANDARDS: &'static str = "compliance.standards";
    /// A value of `FieldName`.
    pub const FIELD_NAME_COMPLIANCE_STATUS: &'static str = "compliance.status";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_DESC: &'static str = "finding_info.desc";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_RELATED_EVENTS_PRODUCT_UID: &'static str = "finding_info.related_events.product.uid";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_RELATED_EVENTS_TITLE: &'static str = "finding_info.related_events.title";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_RELATED_EVENTS_UID: &'static str = "finding_info.related_events.uid";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_SRC_URL: &'static str = "finding_info.src_url";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_TITLE: &'static str = "finding_info.title";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_TYPES: &'static str = "finding_info.types";
    /// A value of `FieldName`.
    pub const FIELD_NAME_FINDING_INFO_UID: &'static str = "finding_info.uid";
    /// A value of `FieldName`.
    pub const FIELD_NAME_METADATA_PRODUCT_FEATURE_UID: &'static str = "metadata.product.feature.uid";
    /// A value of `FieldName`.
    pub const FIELD_NAME_METADATA_PRODUCT_NAME: &'static str = "metadata.product.name";
    /// A value of `FieldName`.
    pub const FIELD_NAME_METADATA_PRODUCT_UID: &'static str = "metadata.product.uid";
    /// A value of `FieldName`.
    pub const FIELD_NAME_METADATA_PRODUCT_VENDOR_NAME: &'static str = "metadata.product.vendor_name";
    /// A value of `FieldName`.
    pub const FIELD_NAME_REMEDIATION_DESC: &'static str = "remediation.desc";
    /// A value of `FieldName`.
    pub const FIELD_NAME_REMEDIATION_REFERENCES: &'static str = "remediation.references";
    /// A value of `FieldName`.
    pub const FIELD_NAME_RESOURCES_CLOUD_PARTITION: &'static str = "resources.cloud_partition";
    /// A value of `FieldName`.
    pub const FIELD_NAME_RESOURCES_NAME: &'static str = "resources.name";
    /// A value of `FieldName`.
    pub const FIELD_NAME_RESOURCES_REGION: &'static str = "resources.region";
    /// A value of `FieldName`.
    pub const FIELD_NAME_RESOURCES_TYPE: &'static str = "resources.type";
    /// A value of `FieldName`.
    pub const FIELD_NAME_RESOURCES_UID: &'static str = "resources.uid";
    /// A value of `FieldName`.
    pub const FIELD_NAME_VENDOR_ATTRIBUTES_SEVERITY: &'static str = "vendor_attributes.severity";
    /// A value of `FieldName`.
    pub const FIELD_NAME_VULNERABILITIES_FIX_COVERAGE: &'static str = "vulnerabilities.fix_coverage";
    /// A new `OcsfStringFilter`.
    ///
    /// - `FieldName`. The name of the field.
    /// - `Filter`. Enables filtering of security findings based on string field values in OCSF.
    pub fn new(
        field_name: impl fc::IntoValue<String>,
        filter: impl fc::IntoValue<StringFilter>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FieldName", field_name)
            .with("Filter", filter)
        )
    }
}

impl fc::Property for OcsfStringFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that provides the current value of a security control parameter and identifies whether it has been
/// customized.
#[derive(Clone)]
pub struct ParameterConfiguration(cfn::Properties);

impl ParameterConfiguration {
    /// A value of `ValueType`.
    pub const VALUE_TYPE_CUSTOM: &'static str = "CUSTOM";
    /// A value of `ValueType`.
    pub const VALUE_TYPE_DEFAULT: &'static str = "DEFAULT";
    /// A new `ParameterConfiguration`.
    ///
    /// - `ValueType`. Identifies whether a control parameter uses a custom user-defined value or subscribes to the
    ///   default AWS Security Hub CSPM behavior.
    pub fn new(value_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ValueType", value_type)) }
    /// `Value`. The current value of a control parameter.
    pub fn value(self, value: impl fc::IntoValue<ParameterValue>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for ParameterConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that includes the data type of a security control parameter and its current value.
#[derive(Clone)]
pub struct ParameterValue(cfn::Properties);

impl ParameterValue {
    /// A new `ParameterValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Boolean`. A control parameter that is a boolean.
    pub fn boolean(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Boolean", value)) }
    /// `Double`. A control parameter that is a double.
    pub fn double(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Double", value)) }
    /// `Enum`. A control parameter that is an enum.
    pub fn r#enum(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Enum", value)) }
    /// `EnumList`. A control parameter that is a list of enums.
    pub fn enum_list(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EnumList", value)) }
    /// `Integer`. A control parameter that is an integer.
    pub fn integer(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Integer", value)) }
    /// `IntegerList`. A control parameter that is a list of integers.
    pub fn integer_list(self, value: impl fc::IntoValue<fc::List<i64>>) -> Self { Self(self.0.with("IntegerList", value)) }
    /// `String`. A control parameter that is a string.
    pub fn string(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("String", value)) }
    /// `StringList`. A control parameter that is a list of strings.
    pub fn string_list(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("StringList", value)) }
}

impl fc::Property for ParameterValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that defines how AWS Security Hub CSPM is configured. It includes whether Security Hub CSPM is
/// enabled or disabled, a list of enabled security standards, a list of enabled or disabled security controls, and
/// a list of custom parameter values for specified controls.
#[derive(Clone)]
pub struct Policy(cfn::Properties);

impl Policy {
    /// A new `Policy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SecurityHub`. The AWS service that the configuration policy applies to.
    pub fn security_hub(self, value: impl fc::IntoValue<SecurityHubPolicy>) -> Self { Self(self.0.with("SecurityHub", value)) }
}

impl fc::Property for Policy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Provides details about a list of findings that the current finding relates to.
#[derive(Clone)]
pub struct RelatedFinding(cfn::Properties);

impl RelatedFinding {
    /// A new `RelatedFinding`.
    ///
    /// - `Id`. The product-generated identifier for a related finding.
    /// - `ProductArn`. The Amazon Resource Name (ARN) for the product that generated a related finding.
    pub fn new(
        id: impl fc::IntoValue<String>,
        product_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Id", id)
            .with("ProductArn", product_arn)
        )
    }
}

impl fc::Property for RelatedFinding {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A list of security controls and control parameter values that are included in a configuration policy.
#[derive(Clone)]
pub struct SecurityControlCustomParameter(cfn::Properties);

impl SecurityControlCustomParameter {
    /// A new `SecurityControlCustomParameter`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Parameters`. An object that specifies parameter values for a control in a configuration policy.
    pub fn parameters(self, value: impl fc::IntoValue<fc::Dict<ParameterConfiguration>>) -> Self { Self(self.0.with("Parameters", value)) }
    /// `SecurityControlId`. The ID of the security control.
    pub fn security_control_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SecurityControlId", value)) }
}

impl fc::Property for SecurityControlCustomParameter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that defines which security controls are enabled in an AWS Security Hub CSPM configuration policy.
/// The enablement status of a control is aligned across all of the enabled standards in an account.
#[derive(Clone)]
pub struct SecurityControlsConfiguration(cfn::Properties);

impl SecurityControlsConfiguration {
    /// A new `SecurityControlsConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DisabledSecurityControlIdentifiers`. A list of security controls that are disabled in the configuration
    /// policy.
    pub fn disabled_security_control_identifiers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("DisabledSecurityControlIdentifiers", value)) }
    /// `EnabledSecurityControlIdentifiers`. A list of security controls that are enabled in the configuration
    /// policy.
    pub fn enabled_security_control_identifiers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EnabledSecurityControlIdentifiers", value)) }
    /// `SecurityControlCustomParameters`. A list of security controls and control parameter values that are
    /// included in a configuration policy.
    pub fn security_control_custom_parameters(self, value: impl fc::IntoValue<fc::List<SecurityControlCustomParameter>>) -> Self { Self(self.0.with("SecurityControlCustomParameters", value)) }
}

impl fc::Property for SecurityControlsConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object that defines how AWS Security Hub CSPM is configured. The configuration policy includes whether
/// Security Hub CSPM is enabled or disabled, a list of enabled security standards, a list of enabled or disabled
/// security controls, and a list of custom parameter values for specified controls.
#[derive(Clone)]
pub struct SecurityHubPolicy(cfn::Properties);

impl SecurityHubPolicy {
    /// A new `SecurityHubPolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EnabledStandardIdentifiers`. A list that defines which security standards are enabled in the configuration
    /// policy.
    pub fn enabled_standard_identifiers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("EnabledStandardIdentifiers", value)) }
    /// `SecurityControlsConfiguration`. An object that defines which security controls are enabled in the
    /// configuration policy. The enablement status of a control is aligned across all of the enabled standards in
    /// an account.
    pub fn security_controls_configuration(self, value: impl fc::IntoValue<SecurityControlsConfiguration>) -> Self { Self(self.0.with("SecurityControlsConfiguration", value)) }
    /// `ServiceEnabled`. Indicates whether Security Hub CSPM is enabled in the policy.
    pub fn service_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ServiceEnabled", value)) }
}

impl fc::Property for SecurityHubPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The initial configuration settings required to establish an integration between Security Hub CSPM and
/// ServiceNow ITSM.
#[derive(Clone)]
pub struct ServiceNowProviderConfiguration(cfn::Properties);

impl ServiceNowProviderConfiguration {
    /// A new `ServiceNowProviderConfiguration`.
    ///
    /// - `InstanceName`. The instance name of ServiceNow ITSM.
    /// - `SecretArn`. The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the ServiceNow
    ///   credentials.
    pub fn new(
        instance_name: impl fc::IntoValue<String>,
        secret_arn: impl fc::IntoValue<fc::Arn<cfn::target::secretsmanager::Secret>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("InstanceName", instance_name)
            .with("SecretArn", secret_arn)
        )
    }
}

impl fc::Property for ServiceNowProviderConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Updates to the severity information for a finding.
#[derive(Clone)]
pub struct SeverityUpdate(cfn::Properties);

impl SeverityUpdate {
    /// A value of `Label`.
    pub const LABEL_CRITICAL: &'static str = "CRITICAL";
    /// A value of `Label`.
    pub const LABEL_HIGH: &'static str = "HIGH";
    /// A value of `Label`.
    pub const LABEL_INFORMATIONAL: &'static str = "INFORMATIONAL";
    /// A value of `Label`.
    pub const LABEL_LOW: &'static str = "LOW";
    /// A value of `Label`.
    pub const LABEL_MEDIUM: &'static str = "MEDIUM";
    /// A new `SeverityUpdate`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Label`. The severity value of the finding. The allowed values are the following.
    pub fn label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Label", value)) }
    /// `Normalized`. The normalized severity for the finding. This attribute is to be deprecated in favor of
    /// `Label`.
    pub fn normalized(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Normalized", value)) }
    /// `Product`. The native severity as defined by the AWS service or integrated partner product that generated
    /// the finding.
    pub fn product(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("Product", value)) }
}

impl fc::Property for SeverityUpdate {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Provides details about an individual security control.
#[derive(Clone)]
pub struct StandardsControl(cfn::Properties);

impl StandardsControl {
    /// A new `StandardsControl`.
    ///
    /// - `StandardsControlArn`. The Amazon Resource Name (ARN) of the control.
    pub fn new(standards_control_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("StandardsControlArn", standards_control_arn)) }
    /// `Reason`. A user-defined reason for changing a control's enablement status in a specified standard. If you
    /// are disabling a control, then this property is required.
    pub fn reason(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Reason", value)) }
}

impl fc::Property for StandardsControl {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A string filter for filtering AWS Security Hub CSPM findings.
#[derive(Clone)]
pub struct StringFilter(cfn::Properties);

impl StringFilter {
    /// A value of `Comparison`.
    pub const COMPARISON_CONTAINS: &'static str = "CONTAINS";
    /// A value of `Comparison`.
    pub const COMPARISON_EQUALS: &'static str = "EQUALS";
    /// A value of `Comparison`.
    pub const COMPARISON_NOT_CONTAINS: &'static str = "NOT_CONTAINS";
    /// A value of `Comparison`.
    pub const COMPARISON_NOT_EQUALS: &'static str = "NOT_EQUALS";
    /// A value of `Comparison`.
    pub const COMPARISON_PREFIX: &'static str = "PREFIX";
    /// A value of `Comparison`.
    pub const COMPARISON_PREFIX_NOT_EQUALS: &'static str = "PREFIX_NOT_EQUALS";
    /// A new `StringFilter`.
    ///
    /// - `Comparison`. The condition to apply to a string value when filtering Security Hub CSPM findings.
    /// - `Value`. The string filter value. Filter values are case sensitive. For example, the product name for
    ///   control-based findings is `Security Hub CSPM`. If you provide `security hub` as the filter value, there's
    ///   no match.
    pub fn new(
        comparison: impl fc::IntoValue<String>,
        value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Comparison", comparison)
            .with("Value", value)
        )
    }
}

impl fc::Property for StringFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Used to update information about the investigation into the finding.
#[derive(Clone)]
pub struct WorkflowUpdate(cfn::Properties);

impl WorkflowUpdate {
    /// A value of `Status`.
    pub const STATUS_NEW: &'static str = "NEW";
    /// A value of `Status`.
    pub const STATUS_NOTIFIED: &'static str = "NOTIFIED";
    /// A value of `Status`.
    pub const STATUS_RESOLVED: &'static str = "RESOLVED";
    /// A value of `Status`.
    pub const STATUS_SUPPRESSED: &'static str = "SUPPRESSED";
    /// A new `WorkflowUpdate`.
    ///
    /// - `Status`. The status of the investigation into the finding. The workflow status is specific to an
    ///   individual finding. It does not affect the generation of new findings. For example, setting the workflow
    ///   status to `SUPPRESSED` or `RESOLVED` does not prevent a new finding for the same issue.
    pub fn new(status: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Status", status)) }
}

impl fc::Property for WorkflowUpdate {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
