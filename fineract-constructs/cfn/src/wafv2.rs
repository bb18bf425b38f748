// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::WAFv2`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::WAFv2::IPSet`
///
/// This is the latest version of AWS WAF, named AWS WAF V2, released in November, 2019. For information, including
/// how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer
/// guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
#[derive(Clone)]
pub struct IpSet(cfn::ResourceBody);

impl IpSet {
    /// A value of `IPAddressVersion`.
    pub const IP_ADDRESS_VERSION_IPV4: &'static str = "IPV4";
    /// A value of `IPAddressVersion`.
    pub const IP_ADDRESS_VERSION_IPV6: &'static str = "IPV6";
    /// A value of `Scope`.
    pub const SCOPE_CLOUDFRONT: &'static str = "CLOUDFRONT";
    /// A value of `Scope`.
    pub const SCOPE_REGIONAL: &'static str = "REGIONAL";
    /// A new `AWS::WAFv2::IPSet`.
    ///
    /// - `Addresses`. Contains an array of strings that specifies zero or more IP addresses or blocks of IP
    ///   addresses that you want AWS WAF to inspect for in incoming requests. All addresses must be specified using
    ///   Classless Inter-Domain Routing (CIDR) notation. AWS WAF supports all IPv4 and IPv6 CIDR ranges except for
    ///   `/0`.
    /// - `IPAddressVersion`. The version of the IP addresses, either `IPV4` or `IPV6`.
    /// - `Scope`. Specifies whether this is for an Amazon CloudFront distribution or for a regional application. A
    ///   regional application can be an Application Load Balancer (ALB), an REST API, an AWS AppSync GraphQL API, an
    ///   Amazon Cognito user pool, an AWS App Runner service, or an AWS Verified Access instance. Valid Values are
    ///   `CLOUDFRONT` and `REGIONAL`.
    pub fn new(
        addresses: impl fc::IntoValue<fc::List<String>>,
        ip_address_version: impl fc::IntoValue<String>,
        scope: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Addresses", addresses)
            .with("IPAddressVersion", ip_address_version)
            .with("Scope", scope)
        )
    }
    /// `Description`. A description of the IP set that helps with identification.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Name`. The name of the IP set. You cannot change the name of an `IPSet` after you create it.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    /// Typically, the tag key represents a category (such as "environment") and the tag value represents a
    /// specific value within that category (such as "test," "development," or "production"). You can add up to 50
    /// tags to each AWS resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for IpSet {
    const TYPE: &'static str = "AWS::WAFv2::IPSet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for IpSet {
    type Handle = IpSetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> IpSetRef { IpSetRef(self.0.build(scope, "AWS::WAFv2::IPSet")) }
}

/// A [`IpSet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct IpSetRef(fc::NodeId);

impl IpSetRef {
    /// `Id`, by `Fn::GetAtt`. The ID of the IP set.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<IpSet>> { fc::Value::attribute(self.0, "Id") }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the IP set.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<IpSet>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<IpSetRef> for fc::NodeId {
    #[inline]
    fn from(it: IpSetRef) -> Self { it.0 }
}

impl From<&IpSetRef> for fc::NodeId {
    #[inline]
    fn from(it: &IpSetRef) -> Self { it.0 }
}

/// `AWS::WAFv2::LoggingConfiguration`
///
/// Defines an association between logging destinations and a web ACL resource, for logging from AWS WAF. As part
/// of the association, you can specify parts of the standard logging fields to keep out of the logs and you can
/// specify filters so that you log only a subset of the logging records.
#[derive(Clone)]
pub struct LoggingConfiguration(cfn::ResourceBody);

impl LoggingConfiguration {
    /// A new `AWS::WAFv2::LoggingConfiguration`.
    ///
    /// - `LogDestinationConfigs`. The logging destination configuration that you want to associate with the web ACL.
    /// - `ResourceArn`. The Amazon Resource Name (ARN) of the web ACL that you want to associate with
    ///   `LogDestinationConfigs`.
    pub fn new(
        log_destination_configs: impl fc::IntoValue<fc::List<String>>,
        resource_arn: impl fc::IntoValue<fc::Arn<WebAcl>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("LogDestinationConfigs", log_destination_configs)
            .with("ResourceArn", resource_arn)
        )
    }
    /// `LoggingFilter`. Filtering that specifies which web requests are kept in the logs and which are dropped.
    /// You can filter on the rule action and on the web request labels that were applied by matching rules during
    /// web ACL evaluation.
    pub fn logging_filter(self, value: impl fc::IntoValue<LoggingFilter>) -> Self { Self(self.0.with("LoggingFilter", value)) }
    /// `RedactedFields`. The parts of the request that you want to keep out of the logs.
    pub fn redacted_fields(self, value: impl fc::IntoValue<fc::List<LoggingConfigurationFieldToMatch>>) -> Self { Self(self.0.with("RedactedFields", value)) }
}

impl cfn::Resource for LoggingConfiguration {
    const TYPE: &'static str = "AWS::WAFv2::LoggingConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LoggingConfiguration {
    type Handle = LoggingConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LoggingConfigurationRef { LoggingConfigurationRef(self.0.build(scope, "AWS::WAFv2::LoggingConfiguration")) }
}

/// A [`LoggingConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LoggingConfigurationRef(fc::NodeId);

impl LoggingConfigurationRef {
    /// `ResourceArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LoggingConfiguration>> { fc::Value::reference(self.0) }
    /// `ManagedByFirewallManager`, by `Fn::GetAtt`. Indicates whether the logging configuration was created by AWS
    /// Firewall Manager, as part of an AWS WAF policy configuration. If true, only Firewall Manager can modify or
    /// delete the configuration.
    #[inline]
    pub fn managed_by_firewall_manager(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "ManagedByFirewallManager") }
}

impl From<LoggingConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: LoggingConfigurationRef) -> Self { it.0 }
}

impl From<&LoggingConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &LoggingConfigurationRef) -> Self { it.0 }
}

/// `AWS::WAFv2::RegexPatternSet`
///
/// This is the latest version of AWS WAF, named AWS WAF V2, released in November, 2019. For information, including
/// how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer
/// guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
#[derive(Clone)]
pub struct RegexPatternSet(cfn::ResourceBody);

impl RegexPatternSet {
    /// A value of `Scope`.
    pub const SCOPE_CLOUDFRONT: &'static str = "CLOUDFRONT";
    /// A value of `Scope`.
    pub const SCOPE_REGIONAL: &'static str = "REGIONAL";
    /// A new `AWS::WAFv2::RegexPatternSet`.
    ///
    /// - `RegularExpressionList`. The regular expression patterns in the set.
    /// - `Scope`. Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For
    ///   an AWS Amplify application, use `CLOUDFRONT`. A regional application can be an Application Load Balancer
    ///   (ALB), an REST API, an AWS AppSync GraphQL API, an Amazon Cognito user pool, an AWS App Runner service, or
    ///   an AWS Verified Access instance. Valid Values are `CLOUDFRONT` and `REGIONAL`.
    pub fn new(
        regular_expression_list: impl fc::IntoValue<fc::List<String>>,
        scope: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("RegularExpressionList", regular_expression_list)
            .with("Scope", scope)
        )
    }
    /// `Description`. A description of the set that helps with identification.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Name`. The name of the set. You cannot change the name after you create the set.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    /// Typically, the tag key represents a category (such as "environment") and the tag value represents a
    /// specific value within that category (such as "test," "development," or "production"). You can add up to 50
    /// tags to each AWS resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for RegexPatternSet {
    const TYPE: &'static str = "AWS::WAFv2::RegexPatternSet";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RegexPatternSet {
    type Handle = RegexPatternSetRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RegexPatternSetRef { RegexPatternSetRef(self.0.build(scope, "AWS::WAFv2::RegexPatternSet")) }
}

/// A [`RegexPatternSet`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RegexPatternSetRef(fc::NodeId);

impl RegexPatternSetRef {
    /// `Id`, by `Fn::GetAtt`. The ID of the regex pattern set.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RegexPatternSet>> { fc::Value::attribute(self.0, "Id") }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the regex pattern set.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<RegexPatternSet>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<RegexPatternSetRef> for fc::NodeId {
    #[inline]
    fn from(it: RegexPatternSetRef) -> Self { it.0 }
}

impl From<&RegexPatternSetRef> for fc::NodeId {
    #[inline]
    fn from(it: &RegexPatternSetRef) -> Self { it.0 }
}

/// `AWS::WAFv2::RuleGroup`
///
/// This is the latest version of AWS WAF, named AWS WAF V2, released in November, 2019. For information, including
/// how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer
/// guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
#[derive(Clone)]
pub struct RuleGroup(cfn::ResourceBody);

impl RuleGroup {
    /// A value of `Scope`.
    pub const SCOPE_CLOUDFRONT: &'static str = "CLOUDFRONT";
    /// A value of `Scope`.
    pub const SCOPE_REGIONAL: &'static str = "REGIONAL";
    /// A new `AWS::WAFv2::RuleGroup`.
    ///
    /// - `Capacity`. The web ACL capacity units (WCUs) required for this rule group.
    /// - `Scope`. Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For
    ///   an AWS Amplify application, use `CLOUDFRONT`. A regional application can be an Application Load Balancer
    ///   (ALB), an REST API, an AWS AppSync GraphQL API, an Amazon Cognito user pool, an AWS App Runner service, or
    ///   an AWS Verified Access instance. Valid Values are `CLOUDFRONT` and `REGIONAL`.
    /// - `VisibilityConfig`. Defines and enables Amazon CloudWatch metrics and web request sample collection.
    pub fn new(
        capacity: impl fc::IntoValue<i64>,
        scope: impl fc::IntoValue<String>,
        visibility_config: impl fc::IntoValue<VisibilityConfig>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Capacity", capacity)
            .with("Scope", scope)
            .with("VisibilityConfig", visibility_config)
        )
    }
    /// `AvailableLabels`. The labels that one or more rules in this rule group add to matching web requests. These
    /// labels are defined in the `RuleLabels` for a `Rule`.
    pub fn available_labels(self, value: impl fc::IntoValue<fc::List<LabelSummary>>) -> Self { Self(self.0.with("AvailableLabels", value)) }
    /// `ConsumedLabels`. The labels that one or more rules in this rule group match against in label match
    /// statements. These labels are defined in a `LabelMatchStatement` specification, in the `Statement`
    /// definition of a rule.
    pub fn consumed_labels(self, value: impl fc::IntoValue<fc::List<LabelSummary>>) -> Self { Self(self.0.with("ConsumedLabels", value)) }
    /// `CustomResponseBodies`. A map of custom response keys and content bodies. When you create a rule with a
    /// block action, you can send a custom response to the web request. You define these for the rule group, and
    /// then use them in the rules that you define in the rule group.
    pub fn custom_response_bodies(self, value: impl fc::IntoValue<fc::Dict<CustomResponseBody>>) -> Self { Self(self.0.with("CustomResponseBodies", value)) }
    /// `Description`. A description of the rule group that helps with identification.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `MonetizationConfig`. Configures monetization for the web ACL or rule group.
    pub fn monetization_config(self, value: impl fc::IntoValue<MonetizationConfig>) -> Self { Self(self.0.with("MonetizationConfig", value)) }
    /// `Name`. The name of the rule group. You cannot change the name of a rule group after you create it.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Rules`. The rule statements used to identify the web requests that you want to allow, block, or count.
    /// Each rule includes one top-level statement that AWS WAF uses to identify matching web requests, and
    /// parameters that govern how AWS WAF handles them.
    pub fn rules(self, value: impl fc::IntoValue<fc::List<RuleGroupRule>>) -> Self { Self(self.0.with("Rules", value)) }
    /// `Tags`. Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    /// Typically, the tag key represents a category (such as "environment") and the tag value represents a
    /// specific value within that category (such as "test," "development," or "production"). You can add up to 50
    /// tags to each AWS resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for RuleGroup {
    const TYPE: &'static str = "AWS::WAFv2::RuleGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RuleGroup {
    type Handle = RuleGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RuleGroupRef { RuleGroupRef(self.0.build(scope, "AWS::WAFv2::RuleGroup")) }
}

/// A [`RuleGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RuleGroupRef(fc::NodeId);

impl RuleGroupRef {
    /// `Id`, by `Fn::GetAtt`. The ID of the rule group.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RuleGroup>> { fc::Value::attribute(self.0, "Id") }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the rule group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<RuleGroup>> { fc::Value::attribute(self.0, "Arn") }
    /// `LabelNamespace`, by `Fn::GetAtt`. The label namespace prefix for this rule group. All labels added by
    /// rules in this rule group have this prefix.
    #[inline]
    pub fn label_namespace(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LabelNamespace") }
}

impl From<RuleGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: RuleGroupRef) -> Self { it.0 }
}

impl From<&RuleGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &RuleGroupRef) -> Self { it.0 }
}

pub use cfn::target::wafv2::WebAcl;

impl WebAcl {
    /// A value of `Scope`.
    pub const SCOPE_CLOUDFRONT: &'static str = "CLOUDFRONT";
    /// A value of `Scope`.
    pub const SCOPE_REGIONAL: &'static str = "REGIONAL";
    /// A new `AWS::WAFv2::WebACL`.
    ///
    /// - `DefaultAction`. The action to perform if none of the `Rules` contained in the `WebACL` match.
    /// - `Scope`. Specifies whether this is for an Amazon CloudFront distribution or for a regional application. For
    ///   an AWS Amplify application, use `CLOUDFRONT`. A regional application can be an Application Load Balancer
    ///   (ALB), an REST API, an AWS AppSync GraphQL API, an Amazon Cognito user pool, an AWS App Runner service, or
    ///   an AWS Verified Access instance. Valid Values are `CLOUDFRONT` and `REGIONAL`.
    /// - `VisibilityConfig`. Defines and enables Amazon CloudWatch metrics and web request sample collection.
    pub fn new(
        default_action: impl fc::IntoValue<DefaultAction>,
        scope: impl fc::IntoValue<String>,
        visibility_config: impl fc::IntoValue<VisibilityConfig>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DefaultAction", default_action)
            .with("Scope", scope)
            .with("VisibilityConfig", visibility_config)
        )
    }
    /// `ApplicationConfig`. Returns a list of `ApplicationAttribute` s.
    pub fn application_config(self, value: impl fc::IntoValue<ApplicationConfig>) -> Self { Self(self.0.with("ApplicationConfig", value)) }
    /// `AssociationConfig`. Specifies custom configurations for the associations between the web ACL and protected
    /// resources.
    pub fn association_config(self, value: impl fc::IntoValue<AssociationConfig>) -> Self { Self(self.0.with("AssociationConfig", value)) }
    /// `CaptchaConfig`. Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their
    /// own `CaptchaConfig` settings. If you don't specify this, AWS WAF uses its default settings for
    /// `CaptchaConfig`.
    pub fn captcha_config(self, value: impl fc::IntoValue<CaptchaConfig>) -> Self { Self(self.0.with("CaptchaConfig", value)) }
    /// `ChallengeConfig`. Specifies how AWS WAF should handle challenge evaluations for rules that don't have
    /// their own `ChallengeConfig` settings. If you don't specify this, AWS WAF uses its default settings for
    /// `ChallengeConfig`.
    pub fn challenge_config(self, value: impl fc::IntoValue<ChallengeConfig>) -> Self { Self(self.0.with("ChallengeConfig", value)) }
    /// `CustomResponseBodies`. A map of custom response keys and content bodies. When you create a rule with a
    /// block action, you can send a custom response to the web request. You define these for the web ACL, and then
    /// use them in the rules and default actions that you define in the web ACL.
    pub fn custom_response_bodies(self, value: impl fc::IntoValue<fc::Dict<CustomResponseBody>>) -> Self { Self(self.0.with("CustomResponseBodies", value)) }
    /// `DataProtectionConfig`. Specifies data protection to apply to the web request data for the web ACL. This is
    /// a web ACL level data protection option.
    pub fn data_protection_config(self, value: impl fc::IntoValue<DataProtectionConfig>) -> Self { Self(self.0.with("DataProtectionConfig", value)) }
    /// `Description`. A description of the web ACL that helps with identification.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `MonetizationConfig`. Configures monetization for the web ACL or rule group.
    pub fn monetization_config(self, value: impl fc::IntoValue<MonetizationConfig>) -> Self { Self(self.0.with("MonetizationConfig", value)) }
    /// `Name`. The name of the web ACL. You cannot change the name of a web ACL after you create it.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `OnSourceDDoSProtectionConfig`. Configures the level of DDoS protection that applies to web ACLs associated
    /// with Application Load Balancers.
    pub fn on_source_d_do_s_protection_config(self, value: impl fc::IntoValue<OnSourceDDoSProtectionConfig>) -> Self { Self(self.0.with("OnSourceDDoSProtectionConfig", value)) }
    /// `Rules`. The rule statements used to identify the web requests that you want to manage. Each rule includes
    /// one top-level statement that AWS WAF uses to identify matching web requests, and parameters that govern how
    /// AWS WAF handles them.
    pub fn rules(self, value: impl fc::IntoValue<fc::List<WebAclRule>>) -> Self { Self(self.0.with("Rules", value)) }
    /// `Tags`. Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    /// Typically, the tag key represents a category (such as "environment") and the tag value represents a
    /// specific value within that category (such as "test," "development," or "production"). You can add up to 50
    /// tags to each AWS resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TokenDomains`. Specifies the domains that AWS WAF should accept in a web request token. This enables the
    /// use of tokens across multiple protected websites. When AWS WAF provides a token, it uses the domain of the
    /// AWS resource that the web ACL is protecting. If you don't specify a list of token domains, AWS WAF accepts
    /// tokens only for the domain of the protected resource.
    pub fn token_domains(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("TokenDomains", value)) }
}

impl cfn::Resource for WebAcl {
    const TYPE: &'static str = "AWS::WAFv2::WebACL";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for WebAcl {
    type Handle = WebAclRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> WebAclRef { WebAclRef(self.0.build(scope, "AWS::WAFv2::WebACL")) }
}

/// A [`WebAcl`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct WebAclRef(fc::NodeId);

impl WebAclRef {
    /// `Id`, by `Fn::GetAtt`. The ID of the web ACL.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<WebAcl>> { fc::Value::attribute(self.0, "Id") }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the web ACL.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<WebAcl>> { fc::Value::attribute(self.0, "Arn") }
    /// `Capacity`, by `Fn::GetAtt`. The web ACL capacity units (WCUs) currently being used by this web ACL.
    #[inline]
    pub fn capacity(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "Capacity") }
    /// `LabelNamespace`, by `Fn::GetAtt`. The label namespace prefix for this web ACL. All labels added by rules
    /// in this web ACL have this prefix.
    #[inline]
    pub fn label_namespace(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LabelNamespace") }
}

impl From<WebAclRef> for fc::NodeId {
    #[inline]
    fn from(it: WebAclRef) -> Self { it.0 }
}

impl From<&WebAclRef> for fc::NodeId {
    #[inline]
    fn from(it: &WebAclRef) -> Self { it.0 }
}

/// `AWS::WAFv2::WebACLAssociation`
///
/// This is the latest version of AWS WAF, named AWS WAF V2, released in November, 2019. For information, including
/// how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer
/// guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
#[derive(Clone)]
pub struct WebAclAssociation(cfn::ResourceBody);

impl WebAclAssociation {
    /// A new `AWS::WAFv2::WebACLAssociation`.
    ///
    /// - `ResourceArn`. The Amazon Resource Name (ARN) of the resource to associate with the web ACL.
    /// - `WebACLArn`. The Amazon Resource Name (ARN) of the web ACL that you want to associate with the resource.
    pub fn new(
        resource_arn: impl fc::IntoValue<String>,
        web_acl_arn: impl fc::IntoValue<fc::Arn<WebAcl>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ResourceArn", resource_arn)
            .with("WebACLArn", web_acl_arn)
        )
    }
}

impl cfn::Resource for WebAclAssociation {
    const TYPE: &'static str = "AWS::WAFv2::WebACLAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for WebAclAssociation {
    type Handle = WebAclAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> WebAclAssociationRef { WebAclAssociationRef(self.0.build(scope, "AWS::WAFv2::WebACLAssociation")) }
}

/// A [`WebAclAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct WebAclAssociationRef(fc::NodeId);

impl From<WebAclAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: WebAclAssociationRef) -> Self { it.0 }
}

impl From<&WebAclAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &WebAclAssociationRef) -> Self { it.0 }
}

/// A single action condition for a condition in a logging filter.
#[derive(Clone)]
pub struct ActionCondition(cfn::Properties);

impl ActionCondition {
    /// A value of `Action`.
    pub const ACTION_ALLOW: &'static str = "ALLOW";
    /// A value of `Action`.
    pub const ACTION_BLOCK: &'static str = "BLOCK";
    /// A value of `Action`.
    pub const ACTION_CAPTCHA: &'static str = "CAPTCHA";
    /// A value of `Action`.
    pub const ACTION_CHALLENGE: &'static str = "CHALLENGE";
    /// A value of `Action`.
    pub const ACTION_COUNT: &'static str = "COUNT";
    /// A value of `Action`.
    pub const ACTION_EXCLUDED_AS_COUNT: &'static str = "EXCLUDED_AS_COUNT";
    /// A value of `Action`.
    pub const ACTION_MONETIZE: &'static str = "MONETIZE";
    /// A new `ActionCondition`.
    ///
    /// - `Action`. The action setting that a log record must contain in order to meet the condition. This is the
    ///   action that AWS WAF applied to the web request.
    pub fn new(action: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Action", action)) }
}

impl fc::Property for ActionCondition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Allow traffic towards application.
#[derive(Clone)]
pub struct Allow(cfn::Properties);

impl Allow {
    /// A new `Allow`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomRequestHandling`. Custom request handling.
    pub fn custom_request_handling(self, value: impl fc::IntoValue<CustomRequestHandling>) -> Self { Self(self.0.with("CustomRequestHandling", value)) }
}

impl fc::Property for Allow {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies that AWS WAF should allow the request and optionally defines additional custom handling for the
/// request.
#[derive(Clone)]
pub struct AllowAction(cfn::Properties);

impl AllowAction {
    /// A new `AllowAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomRequestHandling`. Defines custom handling for the web request.
    pub fn custom_request_handling(self, value: impl fc::IntoValue<CustomRequestHandling>) -> Self { Self(self.0.with("CustomRequestHandling", value)) }
}

impl fc::Property for AllowAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Application details defined during the web ACL creation process. Application attributes help AWS WAF give
/// recommendations for protection packs.
#[derive(Clone)]
pub struct ApplicationAttribute(cfn::Properties);

impl ApplicationAttribute {
    /// A new `ApplicationAttribute`.
    ///
    /// - `Name`. Specifies the attribute name.
    /// - `Values`. Specifies the attribute value.
    pub fn new(
        name: impl fc::IntoValue<String>,
        values: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Name", name)
            .with("Values", values)
        )
    }
}

impl fc::Property for ApplicationAttribute {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A list of `ApplicationAttribute` s that contains information about the application.
#[derive(Clone)]
pub struct ApplicationConfig(cfn::Properties);

impl ApplicationConfig {
    /// A new `ApplicationConfig`.
    ///
    /// - `Attributes`. Contains the attribute name and a list of values for that attribute.
    pub fn new(attributes: impl fc::IntoValue<fc::List<ApplicationAttribute>>) -> Self { Self(cfn::Properties::new().with("Attributes", attributes)) }
}

impl fc::Property for ApplicationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the
/// request's IP address.
#[derive(Clone)]
pub struct AsnMatchStatement(cfn::Properties);

impl AsnMatchStatement {
    /// A new `AsnMatchStatement`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AsnList`. Contains one or more Autonomous System Numbers (ASNs). ASNs are unique identifiers assigned to
    /// large internet networks managed by organizations such as internet service providers, enterprises,
    /// universities, or government agencies.
    pub fn asn_list(self, value: impl fc::IntoValue<fc::List<i64>>) -> Self { Self(self.0.with("AsnList", value)) }
    /// `ForwardedIPConfig`. The configuration for inspecting IP addresses to match against an ASN in an HTTP
    /// header that you specify, instead of using the IP address that's reported by the web request origin.
    /// Commonly, this is the X-Forwarded-For (XFF) header, but you can specify any header name.
    pub fn forwarded_ip_config(self, value: impl fc::IntoValue<ForwardedIpConfiguration>) -> Self { Self(self.0.with("ForwardedIPConfig", value)) }
}

impl fc::Property for AsnMatchStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies custom configurations for the associations between the web ACL and protected resources.
#[derive(Clone)]
pub struct AssociationConfig(cfn::Properties);

impl AssociationConfig {
    /// A new `AssociationConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RequestBody`. Customizes the maximum size of the request body that your protected CloudFront, API Gateway,
    /// Amazon Cognito, App Runner, and Verified Access resources forward to AWS WAF for inspection. The default
    /// size is 16 KB (16,384 bytes). You can change the setting for any of the available resource types.
    pub fn request_body(self, value: impl fc::IntoValue<fc::Dict<RequestBodyAssociatedResourceTypeConfig>>) -> Self { Self(self.0.with("RequestBody", value)) }
}

impl fc::Property for AssociationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for your use of the account creation fraud prevention managed rule group, `AWSManagedRulesACFPRuleSet`.
/// This configuration is used in `ManagedRuleGroupConfig`.
#[derive(Clone)]
pub struct AwsManagedRulesAcfpRuleSet(cfn::Properties);

impl AwsManagedRulesAcfpRuleSet {
    /// A new `AwsManagedRulesAcfpRuleSet`.
    ///
    /// - `CreationPath`. The path of the account creation endpoint for your application. This is the page on your
    ///   website that accepts the completed registration form for a new user. This page must accept `POST` requests.
    /// - `RegistrationPagePath`. The path of the account registration endpoint for your application. This is the
    ///   page on your website that presents the registration form to new users.
    /// - `RequestInspection`. The criteria for inspecting account creation requests, used by the ACFP rule group to
    ///   validate and track account creation attempts.
    pub fn new(
        creation_path: impl fc::IntoValue<String>,
        registration_page_path: impl fc::IntoValue<String>,
        request_inspection: impl fc::IntoValue<RequestInspectionAcfp>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("CreationPath", creation_path)
            .with("RegistrationPagePath", registration_page_path)
            .with("RequestInspection", request_inspection)
        )
    }
    /// `EnableRegexInPath`. Allow the use of regular expressions in the registration page path and the account
    /// creation path.
    pub fn enable_regex_in_path(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableRegexInPath", value)) }
    /// `ResponseInspection`. The criteria for inspecting responses to account creation requests, used by the ACFP
    /// rule group to track account creation success rates.
    pub fn response_inspection(self, value: impl fc::IntoValue<ResponseInspection>) -> Self { Self(self.0.with("ResponseInspection", value)) }
}

impl fc::Property for AwsManagedRulesAcfpRuleSet {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures the use of the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet`. This configuration is
/// used in `ManagedRuleGroupConfig`.
#[derive(Clone)]
pub struct AwsManagedRulesAntiDDoSRuleSet(cfn::Properties);

impl AwsManagedRulesAntiDDoSRuleSet {
    /// A value of `SensitivityToBlock`.
    pub const SENSITIVITY_TO_BLOCK_HIGH: &'static str = "HIGH";
    /// A value of `SensitivityToBlock`.
    pub const SENSITIVITY_TO_BLOCK_LOW: &'static str = "LOW";
    /// A value of `SensitivityToBlock`.
    pub const SENSITIVITY_TO_BLOCK_MEDIUM: &'static str = "MEDIUM";
    /// A new `AwsManagedRulesAntiDDoSRuleSet`.
    ///
    /// - `ClientSideActionConfig`. Configures the request handling that's applied by the managed rule group rules
    ///   `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` during a distributed denial of service (DDoS) attack.
    pub fn new(
        client_side_action_config: impl fc::IntoValue<ClientSideActionConfig>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ClientSideActionConfig", client_side_action_config)
        )
    }
    /// `SensitivityToBlock`. The sensitivity that the rule group rule `DDoSRequests` uses when matching against
    /// the DDoS suspicion labeling on a request. The managed rule group adds the labeling during DDoS events,
    /// before the `DDoSRequests` rule runs.
    pub fn sensitivity_to_block(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SensitivityToBlock", value)) }
}

impl fc::Property for AwsManagedRulesAntiDDoSRuleSet {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for your use of the account takeover prevention managed rule group, `AWSManagedRulesATPRuleSet`. This
/// configuration is used in `ManagedRuleGroupConfig`.
#[derive(Clone)]
pub struct AwsManagedRulesAtpRuleSet(cfn::Properties);

impl AwsManagedRulesAtpRuleSet {
    /// A new `AwsManagedRulesAtpRuleSet`.
    ///
    /// - `LoginPath`. The path of the login endpoint for your application. For example, for the URL
    ///   `https://example.com/web/login`, you would provide the path `/web/login`. Login paths that start with the
    ///   path that you provide are considered a match.
    pub fn new(login_path: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("LoginPath", login_path)) }
    /// `EnableRegexInPath`. Allow the use of regular expressions in the login page path.
    pub fn enable_regex_in_path(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableRegexInPath", value)) }
    /// `RequestInspection`. The criteria for inspecting login requests, used by the ATP rule group to validate
    /// credentials usage.
    pub fn request_inspection(self, value: impl fc::IntoValue<RequestInspection>) -> Self { Self(self.0.with("RequestInspection", value)) }
    /// `ResponseInspection`. The criteria for inspecting responses to login requests, used by the ATP rule group
    /// to track login failure rates.
    pub fn response_inspection(self, value: impl fc::IntoValue<ResponseInspection>) -> Self { Self(self.0.with("ResponseInspection", value)) }
}

impl fc::Property for AwsManagedRulesAtpRuleSet {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for your use of the Bot Control managed rule group, `AWSManagedRulesBotControlRuleSet`. This
/// configuration is used in `ManagedRuleGroupConfig`.
#[derive(Clone)]
pub struct AwsManagedRulesBotControlRuleSet(cfn::Properties);

impl AwsManagedRulesBotControlRuleSet {
    /// A value of `InspectionLevel`.
    pub const INSPECTION_LEVEL_COMMON: &'static str = "COMMON";
    /// A value of `InspectionLevel`.
    pub const INSPECTION_LEVEL_TARGETED: &'static str = "TARGETED";
    /// A new `AwsManagedRulesBotControlRuleSet`.
    ///
    /// - `InspectionLevel`. The inspection level to use for the Bot Control rule group. The common level is the
    ///   least expensive. The targeted level includes all common level rules and adds rules with more advanced
    ///   inspection criteria.
    pub fn new(inspection_level: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("InspectionLevel", inspection_level)) }
    /// `EnableMachineLearning`. Applies only to the targeted inspection level.
    pub fn enable_machine_learning(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableMachineLearning", value)) }
}

impl fc::Property for AwsManagedRulesBotControlRuleSet {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Block traffic towards application.
#[derive(Clone)]
pub struct Block(cfn::Properties);

impl Block {
    /// A new `Block`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomResponse`. Custom response.
    pub fn custom_response(self, value: impl fc::IntoValue<CustomResponse>) -> Self { Self(self.0.with("CustomResponse", value)) }
}

impl fc::Property for Block {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies that AWS WAF should block the request and optionally defines additional custom handling for the
/// response to the web request.
#[derive(Clone)]
pub struct BlockAction(cfn::Properties);

impl BlockAction {
    /// A new `BlockAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomResponse`. Defines a custom response for the web request.
    pub fn custom_response(self, value: impl fc::IntoValue<CustomResponse>) -> Self { Self(self.0.with("CustomResponse", value)) }
}

impl fc::Property for BlockAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Inspect the body of the web request. The body immediately follows the request headers.
#[derive(Clone)]
pub struct Body(cfn::Properties);

impl Body {
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_CONTINUE: &'static str = "CONTINUE";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_MATCH: &'static str = "MATCH";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_NO_MATCH: &'static str = "NO_MATCH";
    /// A new `Body`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `OversizeHandling`. What AWS WAF should do if the body is larger than AWS WAF can inspect.
    pub fn oversize_handling(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OversizeHandling", value)) }
}

impl fc::Property for Body {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement that defines a string match search for AWS WAF to apply to web requests. The byte match
/// statement provides the bytes to search for, the location in requests that you want AWS WAF to search, and other
/// settings. The bytes to search for are typically a string that corresponds with ASCII characters. In the AWS WAF
/// console and the developer guide, this is called a string match statement.
#[derive(Clone)]
pub struct ByteMatchStatement(cfn::Properties);

impl ByteMatchStatement {
    /// A value of `PositionalConstraint`.
    pub const POSITIONAL_CONSTRAINT_CONTAINS: &'static str = "CONTAINS";
    /// A value of `PositionalConstraint`.
    pub const POSITIONAL_CONSTRAINT_CONTAINS_WORD: &'static str = "CONTAINS_WORD";
    /// A value of `PositionalConstraint`.
    pub const POSITIONAL_CONSTRAINT_ENDS_WITH: &'static str = "ENDS_WITH";
    /// A value of `PositionalConstraint`.
    pub const POSITIONAL_CONSTRAINT_EXACTLY: &'static str = "EXACTLY";
    /// A value of `PositionalConstraint`.
    pub const POSITIONAL_CONSTRAINT_STARTS_WITH: &'static str = "STARTS_WITH";
    /// A new `ByteMatchStatement`.
    ///
    /// - `FieldToMatch`. The part of the web request that you want AWS WAF to inspect.
    /// - `PositionalConstraint`. The area within the portion of the web request that you want AWS WAF to search for
    ///   `SearchString`.
    /// - `TextTransformations`. Text transformations eliminate some of the unusual formatting that attackers use in
    ///   web requests in an effort to bypass detection. If you specify one or more transformations in a rule
    ///   statement, AWS WAF performs all transformations on the content of the request component identified by
    ///   `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match.
    pub fn new(
        field_to_match: impl fc::IntoValue<RuleGroupFieldToMatch>,
        positional_constraint: impl fc::IntoValue<String>,
        text_transformations: impl fc::IntoValue<fc::List<TextTransformation>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FieldToMatch", field_to_match)
            .with("PositionalConstraint", positional_constraint)
            .with("TextTransformations", text_transformations)
        )
    }
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(self, value: impl fc::IntoValue<fc::List<PreParseTextTransformation>>) -> Self { Self(self.0.with("PreParseTextTransformations", value)) }
    /// `SearchString`. A string value that you want AWS WAF to search for. AWS WAF searches only in the part of
    /// web requests that you designate for inspection in `FieldToMatch`. The maximum length of the value is 200
    /// bytes. For alphabetic characters A-Z and a-z, the value is case sensitive.
    pub fn search_string(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SearchString", value)) }
    /// `SearchStringBase64`. String to search for in a web request component, base64-encoded. If you don't want to
    /// encode the string, specify the unencoded value in `SearchString` instead.
    pub fn search_string_base64(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SearchStringBase64", value)) }
}

impl fc::Property for ByteMatchStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Checks valid token exists with request.
#[derive(Clone)]
pub struct Captcha(cfn::Properties);

impl Captcha {
    /// A new `Captcha`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomRequestHandling`. Custom request handling.
    pub fn custom_request_handling(self, value: impl fc::IntoValue<CustomRequestHandling>) -> Self { Self(self.0.with("CustomRequestHandling", value)) }
}

impl fc::Property for Captcha {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies that AWS WAF should run a `CAPTCHA` check against the request
#[derive(Clone)]
pub struct CaptchaAction(cfn::Properties);

impl CaptchaAction {
    /// A new `CaptchaAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomRequestHandling`. Defines custom handling for the web request, used when the `CAPTCHA` inspection
    /// determines that the request's token is valid and unexpired.
    pub fn custom_request_handling(self, value: impl fc::IntoValue<CustomRequestHandling>) -> Self { Self(self.0.with("CustomRequestHandling", value)) }
}

impl fc::Property for CaptchaAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies how AWS WAF should handle `CAPTCHA` evaluations. This is available at the web ACL level and in each
/// rule.
#[derive(Clone)]
pub struct CaptchaConfig(cfn::Properties);

impl CaptchaConfig {
    /// A new `CaptchaConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ImmunityTimeProperty`. Determines how long a `CAPTCHA` timestamp in the token remains valid after the
    /// client successfully solves a `CAPTCHA` puzzle.
    pub fn immunity_time_property(self, value: impl fc::IntoValue<ImmunityTimeProperty>) -> Self { Self(self.0.with("ImmunityTimeProperty", value)) }
}

impl fc::Property for CaptchaConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Checks that the request has a valid token with an unexpired challenge timestamp and, if not, returns a browser
/// challenge to the client.
#[derive(Clone)]
pub struct Challenge(cfn::Properties);

impl Challenge {
    /// A new `Challenge`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomRequestHandling`. Custom request handling.
    pub fn custom_request_handling(self, value: impl fc::IntoValue<CustomRequestHandling>) -> Self { Self(self.0.with("CustomRequestHandling", value)) }
}

impl fc::Property for Challenge {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies that AWS WAF should run a `Challenge` check against the request to verify that the request is coming
/// from a legitimate client session
#[derive(Clone)]
pub struct ChallengeAction(cfn::Properties);

impl ChallengeAction {
    /// A new `ChallengeAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomRequestHandling`. Defines custom handling for the web request, used when the challenge inspection
    /// determines that the request's token is valid and unexpired.
    pub fn custom_request_handling(self, value: impl fc::IntoValue<CustomRequestHandling>) -> Self { Self(self.0.with("CustomRequestHandling", value)) }
}

impl fc::Property for ChallengeAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies how AWS WAF should handle `Challenge` evaluations. This is available at the web ACL level and in each
/// rule.
#[derive(Clone)]
pub struct ChallengeConfig(cfn::Properties);

impl ChallengeConfig {
    /// A new `ChallengeConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ImmunityTimeProperty`. Determines how long a challenge timestamp in the token remains valid after the
    /// client successfully responds to a challenge.
    pub fn immunity_time_property(self, value: impl fc::IntoValue<ImmunityTimeProperty>) -> Self { Self(self.0.with("ImmunityTimeProperty", value)) }
}

impl fc::Property for ChallengeConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This is part of the `AWSManagedRulesAntiDDoSRuleSet` `ClientSideActionConfig` configuration in
/// `ManagedRuleGroupConfig`.
#[derive(Clone)]
pub struct ClientSideAction(cfn::Properties);

impl ClientSideAction {
    /// A value of `Sensitivity`.
    pub const SENSITIVITY_HIGH: &'static str = "HIGH";
    /// A value of `Sensitivity`.
    pub const SENSITIVITY_LOW: &'static str = "LOW";
    /// A value of `Sensitivity`.
    pub const SENSITIVITY_MEDIUM: &'static str = "MEDIUM";
    /// A value of `UsageOfAction`.
    pub const USAGE_OF_ACTION_DISABLED: &'static str = "DISABLED";
    /// A value of `UsageOfAction`.
    pub const USAGE_OF_ACTION_ENABLED: &'static str = "ENABLED";
    /// A new `ClientSideAction`.
    ///
    /// - `UsageOfAction`. Determines whether to use the `AWSManagedRulesAntiDDoSRuleSet` rules
    ///   `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` in the rule group evaluation and the related label
    ///   `awswaf:managed:aws:anti-ddos:challengeable-request`.
    pub fn new(usage_of_action: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("UsageOfAction", usage_of_action)) }
    /// `ExemptUriRegularExpressions`. The regular expression to match against the web request URI, used to
    /// identify requests that can't handle a silent browser challenge. When the `ClientSideAction` setting
    /// `UsageOfAction` is enabled, the managed rule group uses this setting to determine which requests to label
    /// with `awswaf:managed:aws:anti-ddos:challengeable-request`.
    pub fn exempt_uri_regular_expressions(self, value: impl fc::IntoValue<fc::List<Regex>>) -> Self { Self(self.0.with("ExemptUriRegularExpressions", value)) }
    /// `Sensitivity`. The sensitivity that the rule group rule `ChallengeDDoSRequests` uses when matching against
    /// the DDoS suspicion labeling on a request. The managed rule group adds the labeling during DDoS events,
    /// before the `ChallengeDDoSRequests` rule runs.
    pub fn sensitivity(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Sensitivity", value)) }
}

impl fc::Property for ClientSideAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This is part of the configuration for the managed rules `AWSManagedRulesAntiDDoSRuleSet` in
/// `ManagedRuleGroupConfig`.
#[derive(Clone)]
pub struct ClientSideActionConfig(cfn::Properties);

impl ClientSideActionConfig {
    /// A new `ClientSideActionConfig`.
    ///
    /// - `Challenge`. Configuration for the use of the `AWSManagedRulesAntiDDoSRuleSet` rules
    ///   `ChallengeAllDuringEvent` and `ChallengeDDoSRequests`.
    pub fn new(challenge: impl fc::IntoValue<ClientSideAction>) -> Self { Self(cfn::Properties::new().with("Challenge", challenge)) }
}

impl fc::Property for ClientSideActionConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single match condition for a log filter.
#[derive(Clone)]
pub struct Condition(cfn::Properties);

impl Condition {
    /// A new `Condition`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ActionCondition`. A single action condition. This is the action setting that a log record must contain in
    /// order to meet the condition.
    pub fn action_condition(self, value: impl fc::IntoValue<ActionCondition>) -> Self { Self(self.0.with("ActionCondition", value)) }
    /// `LabelNameCondition`. A single label name condition. This is the fully qualified label name that a log
    /// record must contain in order to meet the condition. Fully qualified labels have a prefix, optional
    /// namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added
    /// the label.
    pub fn label_name_condition(self, value: impl fc::IntoValue<LabelNameCondition>) -> Self { Self(self.0.with("LabelNameCondition", value)) }
}

impl fc::Property for Condition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The filter to use to identify the subset of cookies to inspect in a web request.
#[derive(Clone)]
pub struct CookieMatchPattern(cfn::Properties);

impl CookieMatchPattern {
    /// A new `CookieMatchPattern`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `All`. Inspect all cookies.
    pub fn all(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("All", value)) }
    /// `ExcludedCookies`. Inspect only the cookies whose keys don't match any of the strings specified here.
    pub fn excluded_cookies(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExcludedCookies", value)) }
    /// `IncludedCookies`. Inspect only the cookies that have a key that matches one of the strings specified here.
    pub fn included_cookies(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("IncludedCookies", value)) }
}

impl fc::Property for CookieMatchPattern {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Inspect the cookies in the web request. You can specify the parts of the cookies to inspect and you can narrow
/// the set of cookies to inspect by including or excluding specific keys.
#[derive(Clone)]
pub struct Cookies(cfn::Properties);

impl Cookies {
    /// A value of `MatchScope`.
    pub const MATCH_SCOPE_ALL: &'static str = "ALL";
    /// A value of `MatchScope`.
    pub const MATCH_SCOPE_KEY: &'static str = "KEY";
    /// A value of `MatchScope`.
    pub const MATCH_SCOPE_VALUE: &'static str = "VALUE";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_CONTINUE: &'static str = "CONTINUE";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_MATCH: &'static str = "MATCH";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_NO_MATCH: &'static str = "NO_MATCH";
    /// A new `Cookies`.
    ///
    /// - `MatchPattern`. The filter to use to identify the subset of cookies to inspect in a web request.
    /// - `MatchScope`. The parts of the cookies to inspect with the rule inspection criteria. If you specify `ALL`,
    ///   AWS WAF inspects both keys and values.
    /// - `OversizeHandling`. What AWS WAF should do if the cookies of the request are more numerous or larger than
    ///   AWS WAF can inspect. AWS WAF does not support inspecting the entire contents of request cookies when they
    ///   exceed 8 KB (8192 bytes) or 200 total cookies. The underlying host service forwards a maximum of 200
    ///   cookies and at most 8 KB of cookie contents to AWS WAF.
    pub fn new(
        match_pattern: impl fc::IntoValue<CookieMatchPattern>,
        match_scope: impl fc::IntoValue<String>,
        oversize_handling: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MatchPattern", match_pattern)
            .with("MatchScope", match_scope)
            .with("OversizeHandling", oversize_handling)
        )
    }
}

impl fc::Property for Cookies {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Count traffic towards application.
#[derive(Clone)]
pub struct Count(cfn::Properties);

impl Count {
    /// A new `Count`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomRequestHandling`. Custom request handling.
    pub fn custom_request_handling(self, value: impl fc::IntoValue<CustomRequestHandling>) -> Self { Self(self.0.with("CustomRequestHandling", value)) }
}

impl fc::Property for Count {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies that AWS WAF should count the request. Optionally defines additional custom handling for the request.
#[derive(Clone)]
pub struct CountAction(cfn::Properties);

impl CountAction {
    /// A new `CountAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CustomRequestHandling`. Defines custom handling for the web request.
    pub fn custom_request_handling(self, value: impl fc::IntoValue<CustomRequestHandling>) -> Self { Self(self.0.with("CustomRequestHandling", value)) }
}

impl fc::Property for CountAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures cryptocurrency payment settings.
#[derive(Clone)]
pub struct CryptoConfig(cfn::Properties);

impl CryptoConfig {
    /// A new `CryptoConfig`.
    ///
    /// - `PaymentNetworks`. List of payment network configurations.
    pub fn new(payment_networks: impl fc::IntoValue<fc::List<PaymentNetwork>>) -> Self { Self(cfn::Properties::new().with("PaymentNetworks", payment_networks)) }
}

impl fc::Property for CryptoConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A custom header for custom request and response handling. This is used in `CustomResponse` and
/// `CustomRequestHandling`
#[derive(Clone)]
pub struct CustomHttpHeader(cfn::Properties);

impl CustomHttpHeader {
    /// A new `CustomHttpHeader`.
    ///
    /// - `Name`. The name of the custom header.
    /// - `Value`. The value of the custom header.
    pub fn new(name: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name).with("Value", value)) }
}

impl fc::Property for CustomHttpHeader {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Custom request handling behavior that inserts custom headers into a web request. You can add custom request
/// handling for AWS WAF to use when the rule action doesn't block the request. For example, `CaptchaAction` for
/// requests with valid t okens, and `AllowAction`.
#[derive(Clone)]
pub struct CustomRequestHandling(cfn::Properties);

impl CustomRequestHandling {
    /// A new `CustomRequestHandling`.
    ///
    /// - `InsertHeaders`. The HTTP headers to insert into the request. Duplicate header names are not allowed.
    pub fn new(insert_headers: impl fc::IntoValue<fc::List<CustomHttpHeader>>) -> Self { Self(cfn::Properties::new().with("InsertHeaders", insert_headers)) }
}

impl fc::Property for CustomRequestHandling {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A custom response to send to the client. You can define a custom response for rule actions and default web ACL
/// actions that are set to `Block`.
#[derive(Clone)]
pub struct CustomResponse(cfn::Properties);

impl CustomResponse {
    /// A new `CustomResponse`.
    ///
    /// - `ResponseCode`. The HTTP status code to return to the client.
    pub fn new(response_code: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("ResponseCode", response_code)) }
    /// `CustomResponseBodyKey`. References the response body that you want AWS WAF to return to the web request
    /// client. You can define a custom response for a rule action or a default web ACL action that is set to
    /// block. To do this, you first define the response body key and value in the `CustomResponseBodies` setting
    /// for the `WebACL` or `RuleGroup` where you want to use it.
    pub fn custom_response_body_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CustomResponseBodyKey", value)) }
    /// `ResponseHeaders`. The HTTP headers to use in the response. You can specify any header name except for
    /// `content-type`. Duplicate header names are not allowed.
    pub fn response_headers(self, value: impl fc::IntoValue<fc::List<CustomHttpHeader>>) -> Self { Self(self.0.with("ResponseHeaders", value)) }
}

impl fc::Property for CustomResponse {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The response body to use in a custom response to a web request. This is referenced by key from `CustomResponse`
/// `CustomResponseBodyKey`.
#[derive(Clone)]
pub struct CustomResponseBody(cfn::Properties);

impl CustomResponseBody {
    /// A value of `ContentType`.
    pub const CONTENT_TYPE_APPLICATION_JSON: &'static str = "APPLICATION_JSON";
    /// A value of `ContentType`.
    pub const CONTENT_TYPE_TEXT_HTML: &'static str = "TEXT_HTML";
    /// A value of `ContentType`.
    pub const CONTENT_TYPE_TEXT_PLAIN: &'static str = "TEXT_PLAIN";
    /// A new `CustomResponseBody`.
    ///
    /// - `Content`. The payload of the custom response.
    /// - `ContentType`. The type of content in the payload that you are defining in the `Content` string.
    pub fn new(
        content: impl fc::IntoValue<String>,
        content_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Content", content)
            .with("ContentType", content_type)
        )
    }
}

impl fc::Property for CustomResponseBody {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `DataProtect`
#[derive(Clone)]
pub struct DataProtect(cfn::Properties);

impl DataProtect {
    /// A value of `Action`.
    pub const ACTION_HASH: &'static str = "HASH";
    /// A value of `Action`.
    pub const ACTION_SUBSTITUTION: &'static str = "SUBSTITUTION";
    /// A new `DataProtect`.
    ///
    /// - `Action`.
    /// - `Field`. Field in log to protect.
    pub fn new(
        action: impl fc::IntoValue<String>,
        field: impl fc::IntoValue<FieldToProtect>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Action", action)
            .with("Field", field)
        )
    }
    /// `ExcludeRateBasedDetails`.
    pub fn exclude_rate_based_details(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ExcludeRateBasedDetails", value)) }
    /// `ExcludeRuleMatchDetails`.
    pub fn exclude_rule_match_details(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ExcludeRuleMatchDetails", value)) }
}

impl fc::Property for DataProtect {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies data protection to apply to the web request data for the web ACL. This is a web ACL level data
/// protection option.
#[derive(Clone)]
pub struct DataProtectionConfig(cfn::Properties);

impl DataProtectionConfig {
    /// A new `DataProtectionConfig`.
    ///
    /// - `DataProtections`. An array of data protection configurations for specific web request field types. This is
    ///   defined for each web ACL. AWS WAF applies the specified protection to all web requests that the web ACL
    ///   inspects.
    pub fn new(data_protections: impl fc::IntoValue<fc::List<DataProtect>>) -> Self { Self(cfn::Properties::new().with("DataProtections", data_protections)) }
}

impl fc::Property for DataProtectionConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// In a `WebACL`, this is the action that you want AWS WAF to perform when a web request doesn't match any of the
/// rules in the `WebACL`. The default action must be a terminating action.
#[derive(Clone)]
pub struct DefaultAction(cfn::Properties);

impl DefaultAction {
    /// A new `DefaultAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Allow`. Specifies that AWS WAF should allow requests by default.
    pub fn allow(self, value: impl fc::IntoValue<AllowAction>) -> Self { Self(self.0.with("Allow", value)) }
    /// `Block`. Specifies that AWS WAF should block requests by default.
    pub fn block(self, value: impl fc::IntoValue<BlockAction>) -> Self { Self(self.0.with("Block", value)) }
}

impl fc::Property for DefaultAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a single rule in a rule group whose action you want to override to `Count`.
#[derive(Clone)]
pub struct ExcludedRule(cfn::Properties);

impl ExcludedRule {
    /// A new `ExcludedRule`.
    ///
    /// - `Name`. The name of the rule whose action you want to override to `Count`.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name)) }
}

impl fc::Property for ExcludedRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The identifier of a field in the web request payload that contains customer data.
#[derive(Clone)]
pub struct FieldIdentifier(cfn::Properties);

impl FieldIdentifier {
    /// A new `FieldIdentifier`.
    ///
    /// - `Identifier`. The name of the field.
    pub fn new(identifier: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Identifier", identifier)) }
}

impl fc::Property for FieldIdentifier {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a field type and keys to protect in stored web request data. This is part of the data protection
/// configuration for a web ACL.
#[derive(Clone)]
pub struct FieldToProtect(cfn::Properties);

impl FieldToProtect {
    /// A value of `FieldType`.
    pub const FIELD_TYPE_BODY: &'static str = "BODY";
    /// A value of `FieldType`.
    pub const FIELD_TYPE_QUERY_STRING: &'static str = "QUERY_STRING";
    /// A value of `FieldType`.
    pub const FIELD_TYPE_SINGLE_COOKIE: &'static str = "SINGLE_COOKIE";
    /// A value of `FieldType`.
    pub const FIELD_TYPE_SINGLE_HEADER: &'static str = "SINGLE_HEADER";
    /// A value of `FieldType`.
    pub const FIELD_TYPE_SINGLE_QUERY_ARGUMENT: &'static str = "SINGLE_QUERY_ARGUMENT";
    /// A new `FieldToProtect`.
    ///
    /// - `FieldType`. Specifies the web request component type to protect.
    pub fn new(field_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("FieldType", field_type)) }
    /// `FieldKeys`. Specifies the keys to protect for the specified field type. If you don't specify any key, then
    /// all keys for the field type are protected.
    pub fn field_keys(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("FieldKeys", value)) }
}

impl fc::Property for FieldToProtect {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single logging filter, used in `LoggingFilter`.
#[derive(Clone)]
pub struct Filter(cfn::Properties);

impl Filter {
    /// A value of `Behavior`.
    pub const BEHAVIOR_DROP: &'static str = "DROP";
    /// A value of `Behavior`.
    pub const BEHAVIOR_KEEP: &'static str = "KEEP";
    /// A value of `Requirement`.
    pub const REQUIREMENT_MEETS_ALL: &'static str = "MEETS_ALL";
    /// A value of `Requirement`.
    pub const REQUIREMENT_MEETS_ANY: &'static str = "MEETS_ANY";
    /// A new `Filter`.
    ///
    /// - `Behavior`. How to handle logs that satisfy the filter's conditions and requirement.
    /// - `Conditions`. Match conditions for the filter.
    /// - `Requirement`. Logic to apply to the filtering conditions. You can specify that, in order to satisfy the
    ///   filter, a log must match all conditions or must match at least one condition.
    pub fn new(
        behavior: impl fc::IntoValue<String>,
        conditions: impl fc::IntoValue<fc::List<Condition>>,
        requirement: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Behavior", behavior)
            .with("Conditions", conditions)
            .with("Requirement", requirement)
        )
    }
}

impl fc::Property for Filter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
/// address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you
/// can specify any header name.
#[derive(Clone)]
pub struct ForwardedIpConfiguration(cfn::Properties);

impl ForwardedIpConfiguration {
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_MATCH: &'static str = "MATCH";
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_NO_MATCH: &'static str = "NO_MATCH";
    /// A new `ForwardedIpConfiguration`.
    ///
    /// - `FallbackBehavior`. The match status to assign to the web request if the request doesn't have a valid IP
    ///   address in the specified position.
    /// - `HeaderName`. The name of the HTTP header to use for the IP address. For example, to use the
    ///   X-Forwarded-For (XFF) header, set this to `X-Forwarded-For`.
    pub fn new(
        fallback_behavior: impl fc::IntoValue<String>,
        header_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FallbackBehavior", fallback_behavior)
            .with("HeaderName", header_name)
        )
    }
}

impl fc::Property for ForwardedIpConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement that labels web requests by country and region and that matches against web requests based on
/// country code. A geo match rule labels every request that it inspects regardless of whether it finds a match.
#[derive(Clone)]
pub struct GeoMatchStatement(cfn::Properties);

impl GeoMatchStatement {
    /// A new `GeoMatchStatement`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CountryCodes`. An array of two-character country codes that you want to match against, for example, `[
    /// "US", "CN" ]`, from the alpha-2 country ISO codes of the ISO 3166 international standard.
    pub fn country_codes(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CountryCodes", value)) }
    /// `ForwardedIPConfig`. The configuration for inspecting IP addresses in an HTTP header that you specify,
    /// instead of using the IP address that's reported by the web request origin. Commonly, this is the
    /// X-Forwarded-For (XFF) header, but you can specify any header name.
    pub fn forwarded_ip_config(self, value: impl fc::IntoValue<ForwardedIpConfiguration>) -> Self { Self(self.0.with("ForwardedIPConfig", value)) }
}

impl fc::Property for GeoMatchStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The filter to use to identify the subset of headers to inspect in a web request.
#[derive(Clone)]
pub struct HeaderMatchPattern(cfn::Properties);

impl HeaderMatchPattern {
    /// A new `HeaderMatchPattern`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `All`. Inspect all headers.
    pub fn all(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("All", value)) }
    /// `ExcludedHeaders`. Inspect only the headers whose keys don't match any of the strings specified here.
    pub fn excluded_headers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ExcludedHeaders", value)) }
    /// `IncludedHeaders`. Inspect only the headers that have a key that matches one of the strings specified here.
    pub fn included_headers(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("IncludedHeaders", value)) }
}

impl fc::Property for HeaderMatchPattern {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The string containing the list of a web request's header names, ordered as they appear in the web request,
/// separated by colons.
#[derive(Clone)]
pub struct HeaderOrder(cfn::Properties);

impl HeaderOrder {
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_CONTINUE: &'static str = "CONTINUE";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_MATCH: &'static str = "MATCH";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_NO_MATCH: &'static str = "NO_MATCH";
    /// A new `HeaderOrder`.
    ///
    /// - `OversizeHandling`. Handling of requests containing oversize fields
    pub fn new(oversize_handling: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("OversizeHandling", oversize_handling)) }
}

impl fc::Property for HeaderOrder {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Inspect all headers in the web request. You can specify the parts of the headers to inspect and you can narrow
/// the set of headers to inspect by including or excluding specific keys.
#[derive(Clone)]
pub struct Headers(cfn::Properties);

impl Headers {
    /// A value of `MatchScope`.
    pub const MATCH_SCOPE_ALL: &'static str = "ALL";
    /// A value of `MatchScope`.
    pub const MATCH_SCOPE_KEY: &'static str = "KEY";
    /// A value of `MatchScope`.
    pub const MATCH_SCOPE_VALUE: &'static str = "VALUE";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_CONTINUE: &'static str = "CONTINUE";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_MATCH: &'static str = "MATCH";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_NO_MATCH: &'static str = "NO_MATCH";
    /// A new `Headers`.
    ///
    /// - `MatchPattern`. The filter to use to identify the subset of headers to inspect in a web request.
    /// - `MatchScope`. The parts of the headers to match with the rule inspection criteria. If you specify `ALL`,
    ///   AWS WAF inspects both keys and values.
    /// - `OversizeHandling`. What AWS WAF should do if the headers determined by your match scope are more numerous
    ///   or larger than AWS WAF can inspect. AWS WAF does not support inspecting the entire contents of request
    ///   headers when they exceed 8 KB (8192 bytes) or 200 total headers. The underlying host service forwards a
    ///   maximum of 200 headers and at most 8 KB of header contents to AWS WAF.
    pub fn new(
        match_pattern: impl fc::IntoValue<HeaderMatchPattern>,
        match_scope: impl fc::IntoValue<String>,
        oversize_handling: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MatchPattern", match_pattern)
            .with("MatchScope", match_scope)
            .with("OversizeHandling", oversize_handling)
        )
    }
}

impl fc::Property for Headers {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Used for CAPTCHA and challenge token settings. Determines how long a `CAPTCHA` or challenge timestamp remains
/// valid after AWS WAF updates it for a successful `CAPTCHA` or challenge response.
#[derive(Clone)]
pub struct ImmunityTimeProperty(cfn::Properties);

impl ImmunityTimeProperty {
    /// A new `ImmunityTimeProperty`.
    ///
    /// - `ImmunityTime`. The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid
    ///   by AWS WAF. The default setting is 300.
    pub fn new(immunity_time: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("ImmunityTime", immunity_time)) }
}

impl fc::Property for ImmunityTimeProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP
/// address that's reported by the web request origin. Commonly, this is the X-Forwarded-For (XFF) header, but you
/// can specify any header name.
#[derive(Clone)]
pub struct IpSetForwardedIpConfiguration(cfn::Properties);

impl IpSetForwardedIpConfiguration {
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_MATCH: &'static str = "MATCH";
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_NO_MATCH: &'static str = "NO_MATCH";
    /// A value of `Position`.
    pub const POSITION_ANY: &'static str = "ANY";
    /// A value of `Position`.
    pub const POSITION_FIRST: &'static str = "FIRST";
    /// A value of `Position`.
    pub const POSITION_LAST: &'static str = "LAST";
    /// A new `IpSetForwardedIpConfiguration`.
    ///
    /// - `FallbackBehavior`. The match status to assign to the web request if the request doesn't have a valid IP
    ///   address in the specified position.
    /// - `HeaderName`. The name of the HTTP header to use for the IP address. For example, to use the
    ///   X-Forwarded-For (XFF) header, set this to `X-Forwarded-For`.
    /// - `Position`. The position in the header to search for the IP address. The header can contain IP addresses of
    ///   the original client and also of proxies. For example, the header value could be `10.1.1.1, 127.0.0.0,
    ///   10.10.10.10` where the first IP address identifies the original client and the rest identify proxies that
    ///   the request went through.
    pub fn new(
        fallback_behavior: impl fc::IntoValue<String>,
        header_name: impl fc::IntoValue<String>,
        position: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FallbackBehavior", fallback_behavior)
            .with("HeaderName", header_name)
            .with("Position", position)
        )
    }
}

impl fc::Property for IpSetForwardedIpConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement used to detect web requests coming from particular IP addresses or address ranges. To use
/// this, create an `IPSet` that specifies the addresses you want to detect, then use the ARN of that set in this
/// statement.
#[derive(Clone)]
pub struct IpSetReferenceStatement(cfn::Properties);

impl IpSetReferenceStatement {
    /// A new `IpSetReferenceStatement`.
    ///
    /// - `Arn`. The Amazon Resource Name (ARN) of the `IPSet` that this statement references.
    pub fn new(arn: impl fc::IntoValue<fc::Arn<IpSet>>) -> Self { Self(cfn::Properties::new().with("Arn", arn)) }
    /// `IPSetForwardedIPConfig`. The configuration for inspecting IP addresses in an HTTP header that you specify,
    /// instead of using the IP address that's reported by the web request origin. Commonly, this is the
    /// X-Forwarded-For (XFF) header, but you can specify any header name.
    pub fn ip_set_forwarded_ip_config(self, value: impl fc::IntoValue<IpSetForwardedIpConfiguration>) -> Self { Self(self.0.with("IPSetForwardedIPConfig", value)) }
}

impl fc::Property for IpSetReferenceStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the
/// request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the TLS Client Hello of an
/// incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration.
#[derive(Clone)]
pub struct Ja3Fingerprint(cfn::Properties);

impl Ja3Fingerprint {
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_MATCH: &'static str = "MATCH";
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_NO_MATCH: &'static str = "NO_MATCH";
    /// A new `Ja3Fingerprint`.
    ///
    /// - `FallbackBehavior`. The match status to assign to the web request if the request doesn't have a JA3
    ///   fingerprint.
    pub fn new(fallback_behavior: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("FallbackBehavior", fallback_behavior)) }
}

impl fc::Property for Ja3Fingerprint {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Available for use with Amazon CloudFront distributions and Application Load Balancers. Match against the
/// request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the TLS Client Hello of an
/// incoming request. This fingerprint serves as a unique identifier for the client's TLS configuration.
#[derive(Clone)]
pub struct Ja4Fingerprint(cfn::Properties);

impl Ja4Fingerprint {
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_MATCH: &'static str = "MATCH";
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_NO_MATCH: &'static str = "NO_MATCH";
    /// A new `Ja4Fingerprint`.
    ///
    /// - `FallbackBehavior`. The match status to assign to the web request if the request doesn't have a JA4
    ///   fingerprint.
    pub fn new(fallback_behavior: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("FallbackBehavior", fallback_behavior)) }
}

impl fc::Property for Ja4Fingerprint {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Inspect the body of the web request as JSON. The body immediately follows the request headers.
#[derive(Clone)]
pub struct JsonBody(cfn::Properties);

impl JsonBody {
    /// A value of `InvalidFallbackBehavior`.
    pub const INVALID_FALLBACK_BEHAVIOR_EVALUATE_AS_STRING: &'static str = "EVALUATE_AS_STRING";
    /// A value of `InvalidFallbackBehavior`.
    pub const INVALID_FALLBACK_BEHAVIOR_MATCH: &'static str = "MATCH";
    /// A value of `InvalidFallbackBehavior`.
    pub const INVALID_FALLBACK_BEHAVIOR_NO_MATCH: &'static str = "NO_MATCH";
    /// A value of `MatchScope`.
    pub const MATCH_SCOPE_ALL: &'static str = "ALL";
    /// A value of `MatchScope`.
    pub const MATCH_SCOPE_KEY: &'static str = "KEY";
    /// A value of `MatchScope`.
    pub const MATCH_SCOPE_VALUE: &'static str = "VALUE";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_CONTINUE: &'static str = "CONTINUE";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_MATCH: &'static str = "MATCH";
    /// A value of `OversizeHandling`.
    pub const OVERSIZE_HANDLING_NO_MATCH: &'static str = "NO_MATCH";
    /// A new `JsonBody`.
    ///
    /// - `MatchPattern`. The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern
    ///   matches against the rule inspection criteria.
    /// - `MatchScope`. The parts of the JSON to match against using the `MatchPattern`. If you specify `ALL`, AWS
    ///   WAF matches against keys and values.
    pub fn new(
        match_pattern: impl fc::IntoValue<JsonMatchPattern>,
        match_scope: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("MatchPattern", match_pattern)
            .with("MatchScope", match_scope)
        )
    }
    /// `InvalidFallbackBehavior`. What AWS WAF should do if it fails to completely parse the JSON body.
    pub fn invalid_fallback_behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InvalidFallbackBehavior", value)) }
    /// `OversizeHandling`. What AWS WAF should do if the body is larger than AWS WAF can inspect.
    pub fn oversize_handling(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OversizeHandling", value)) }
}

impl fc::Property for JsonBody {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The patterns to look for in the JSON body. AWS WAF inspects the results of these pattern matches against the
/// rule inspection criteria. This is used with the `FieldToMatch` option `JsonBody`.
#[derive(Clone)]
pub struct JsonMatchPattern(cfn::Properties);

impl JsonMatchPattern {
    /// A new `JsonMatchPattern`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `All`. Match all of the elements.
    pub fn all(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("All", value)) }
    /// `IncludedPaths`. Match only the specified include paths.
    pub fn included_paths(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("IncludedPaths", value)) }
}

impl fc::Property for JsonMatchPattern {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single label container. This is used as an element of a label array in `RuleLabels` inside a rule.
#[derive(Clone)]
pub struct Label(cfn::Properties);

impl Label {
    /// A new `Label`.
    ///
    /// - `Name`. The label string.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name)) }
}

impl fc::Property for Label {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement to match against labels that have been added to the web request by rules that have already run
/// in the web ACL.
#[derive(Clone)]
pub struct LabelMatchStatement(cfn::Properties);

impl LabelMatchStatement {
    /// A value of `Scope`.
    pub const SCOPE_LABEL: &'static str = "LABEL";
    /// A value of `Scope`.
    pub const SCOPE_NAMESPACE: &'static str = "NAMESPACE";
    /// A new `LabelMatchStatement`.
    ///
    /// - `Key`. The string to match against.
    /// - `Scope`. Specify whether you want to match using the label name or just the namespace.
    pub fn new(key: impl fc::IntoValue<String>, scope: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Scope", scope)) }
}

impl fc::Property for LabelMatchStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single label name condition for a condition in a logging filter.
#[derive(Clone)]
pub struct LabelNameCondition(cfn::Properties);

impl LabelNameCondition {
    /// A new `LabelNameCondition`.
    ///
    /// - `LabelName`. The label name that a log record must contain in order to meet the condition. This must be a
    ///   fully qualified label name. Fully qualified labels have a prefix, optional namespaces, and label name. The
    ///   prefix identifies the rule group or web ACL context of the rule that added the label.
    pub fn new(label_name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("LabelName", label_name)) }
}

impl fc::Property for LabelNameCondition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// List of labels used by one or more of the rules of a `RuleGroup`.
#[derive(Clone)]
pub struct LabelSummary(cfn::Properties);

impl LabelSummary {
    /// A new `LabelSummary`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Name`. An individual label specification.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
}

impl fc::Property for LabelSummary {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The parts of the request that you want to keep out of the logs. This is used in the logging configuration
/// `RedactedFields` specification.
#[derive(Clone)]
pub struct LoggingConfigurationFieldToMatch(cfn::Properties);

impl LoggingConfigurationFieldToMatch {
    /// A new `LoggingConfigurationFieldToMatch`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `JsonBody`.
    pub fn json_body(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("JsonBody", value)) }
    /// `Method`. Redact the indicated HTTP method. The method indicates the type of operation that the request is
    /// asking the origin to perform.
    pub fn method(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Method", value)) }
    /// `QueryString`. Redact the query string. This is the part of a URL that appears after a `?` character, if
    /// any.
    pub fn query_string(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("QueryString", value)) }
    /// `SingleHeader`. Redact a single header. Provide the name of the header to inspect, for example,
    /// `User-Agent` or `Referer`. This setting isn't case sensitive.
    pub fn single_header(self, value: impl fc::IntoValue<SingleHeader>) -> Self { Self(self.0.with("SingleHeader", value)) }
    /// `UriPath`. Redact the request URI path. This is the part of the web request that identifies a resource, for
    /// example, `/images/daily-ad.jpg`.
    pub fn uri_path(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("UriPath", value)) }
}

impl fc::Property for LoggingConfigurationFieldToMatch {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Filtering that specifies which web requests are kept in the logs and which are dropped, defined for a web ACL's
/// `LoggingConfiguration`.
#[derive(Clone)]
pub struct LoggingFilter(cfn::Properties);

impl LoggingFilter {
    /// A value of `DefaultBehavior`.
    pub const DEFAULT_BEHAVIOR_DROP: &'static str = "DROP";
    /// A value of `DefaultBehavior`.
    pub const DEFAULT_BEHAVIOR_KEEP: &'static str = "KEEP";
    /// A new `LoggingFilter`.
    ///
    /// - `DefaultBehavior`. Default handling for logs that don't match any of the specified filtering conditions.
    /// - `Filters`. The filters that you want to apply to the logs.
    pub fn new(
        default_behavior: impl fc::IntoValue<String>,
        filters: impl fc::IntoValue<fc::List<Filter>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DefaultBehavior", default_behavior)
            .with("Filters", filters)
        )
    }
}

impl fc::Property for LoggingFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Additional information that's used by a managed rule group. Many managed rule groups don't require this.
#[derive(Clone)]
pub struct ManagedRuleGroupConfig(cfn::Properties);

impl ManagedRuleGroupConfig {
    /// A value of `PayloadType`.
    pub const PAYLOAD_TYPE_FORM_ENCODED: &'static str = "FORM_ENCODED";
    /// A value of `PayloadType`.
    pub const PAYLOAD_TYPE_JSON: &'static str = "JSON";
    /// A new `ManagedRuleGroupConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AWSManagedRulesACFPRuleSet`. Additional configuration for using the account creation fraud prevention
    /// (ACFP) managed rule group, `AWSManagedRulesACFPRuleSet`. Use this to provide account creation request
    /// information to the rule group. For web ACLs that protect CloudFront distributions, use this to also provide
    /// the information about how your distribution responds to account creation requests.
    pub fn aws_managed_rules_acfp_rule_set(self, value: impl fc::IntoValue<AwsManagedRulesAcfpRuleSet>) -> Self { Self(self.0.with("AWSManagedRulesACFPRuleSet", value)) }
    /// `AWSManagedRulesATPRuleSet`. Additional configuration for using the account takeover prevention (ATP)
    /// managed rule group, `AWSManagedRulesATPRuleSet`. Use this to provide login request information to the rule
    /// group. For web ACLs that protect CloudFront distributions, use this to also provide the information about
    /// how your distribution responds to login requests.
    pub fn aws_managed_rules_atp_rule_set(self, value: impl fc::IntoValue<AwsManagedRulesAtpRuleSet>) -> Self { Self(self.0.with("AWSManagedRulesATPRuleSet", value)) }
    /// `AWSManagedRulesAntiDDoSRuleSet`. Additional configuration for using the anti-DDoS managed rule group,
    /// `AWSManagedRulesAntiDDoSRuleSet`. Use this to configure anti-DDoS behavior for the rule group.
    pub fn aws_managed_rules_anti_d_do_s_rule_set(self, value: impl fc::IntoValue<AwsManagedRulesAntiDDoSRuleSet>) -> Self { Self(self.0.with("AWSManagedRulesAntiDDoSRuleSet", value)) }
    /// `AWSManagedRulesBotControlRuleSet`. Additional configuration for using the Bot Control managed rule group.
    /// Use this to specify the inspection level that you want to use.
    pub fn aws_managed_rules_bot_control_rule_set(self, value: impl fc::IntoValue<AwsManagedRulesBotControlRuleSet>) -> Self { Self(self.0.with("AWSManagedRulesBotControlRuleSet", value)) }
    /// `LoginPath`. Instead of this setting, provide your configuration under `AWSManagedRulesATPRuleSet`.
    pub fn login_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LoginPath", value)) }
    /// `PasswordField`. Instead of this setting, provide your configuration under the request inspection
    /// configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet`.
    pub fn password_field(self, value: impl fc::IntoValue<FieldIdentifier>) -> Self { Self(self.0.with("PasswordField", value)) }
    /// `PayloadType`. Instead of this setting, provide your configuration under the request inspection
    /// configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet`.
    pub fn payload_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PayloadType", value)) }
    /// `UsernameField`. Instead of this setting, provide your configuration under the request inspection
    /// configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet`.
    pub fn username_field(self, value: impl fc::IntoValue<FieldIdentifier>) -> Self { Self(self.0.with("UsernameField", value)) }
}

impl fc::Property for ManagedRuleGroupConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement used to run the rules that are defined in a managed rule group. To use this, provide the
/// vendor name and the name of the rule group in this statement. You can retrieve the required names through the
/// API call `ListAvailableManagedRuleGroups`.
#[derive(Clone)]
pub struct ManagedRuleGroupStatement(cfn::Properties);

impl ManagedRuleGroupStatement {
    /// A new `ManagedRuleGroupStatement`.
    ///
    /// - `Name`. The name of the managed rule group. You use this, along with the vendor name, to identify the rule
    ///   group.
    /// - `VendorName`. The name of the managed rule group vendor. You use this, along with the rule group name, to
    ///   identify a rule group.
    pub fn new(
        name: impl fc::IntoValue<String>,
        vendor_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Name", name)
            .with("VendorName", vendor_name)
        )
    }
    /// `ExcludedRules`. Rules in the referenced rule group whose actions are set to `Count`.
    pub fn excluded_rules(self, value: impl fc::IntoValue<fc::List<ExcludedRule>>) -> Self { Self(self.0.with("ExcludedRules", value)) }
    /// `ManagedRuleGroupConfigs`. Additional information that's used by a managed rule group. Many managed rule
    /// groups don't require this.
    pub fn managed_rule_group_configs(self, value: impl fc::IntoValue<fc::List<ManagedRuleGroupConfig>>) -> Self { Self(self.0.with("ManagedRuleGroupConfigs", value)) }
    /// `RuleActionOverrides`. Action settings to use in the place of the rule actions that are configured inside
    /// the rule group. You specify one override for each rule whose action you want to change.
    pub fn rule_action_overrides(self, value: impl fc::IntoValue<fc::List<RuleActionOverride>>) -> Self { Self(self.0.with("RuleActionOverrides", value)) }
    /// `ScopeDownStatement`. An optional nested statement that narrows the scope of the web requests that are
    /// evaluated by the managed rule group. Requests are only evaluated by the rule group if they match the
    /// scope-down statement. You can use any nestable `Statement` in the scope-down statement, and you can nest
    /// statements at any level, the same as you can for a rule statement.
    pub fn scope_down_statement(self, value: impl fc::IntoValue<WebAclStatement>) -> Self { Self(self.0.with("ScopeDownStatement", value)) }
    /// `Version`. The version of the managed rule group to use. If you specify this, the version setting is fixed
    /// until you change it. If you don't specify this, AWS WAF uses the vendor's default version, and then keeps
    /// the version at the vendor's default when the vendor updates the managed rule group settings.
    pub fn version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Version", value)) }
}

impl fc::Property for ManagedRuleGroupStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures monetization for the web ACL or rule group.
#[derive(Clone)]
pub struct MonetizationConfig(cfn::Properties);

impl MonetizationConfig {
    /// A value of `CurrencyMode`.
    pub const CURRENCY_MODE_REAL: &'static str = "REAL";
    /// A value of `CurrencyMode`.
    pub const CURRENCY_MODE_TEST: &'static str = "TEST";
    /// A new `MonetizationConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CryptoConfig`. Configures cryptocurrency payment settings.
    pub fn crypto_config(self, value: impl fc::IntoValue<CryptoConfig>) -> Self { Self(self.0.with("CryptoConfig", value)) }
    /// `CurrencyMode`. The currency mode for monetization. Use REAL for production payments and TEST for testing
    /// with testnet currencies.
    pub fn currency_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CurrencyMode", value)) }
}

impl fc::Property for MonetizationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Monetize action for rules.
#[derive(Clone)]
pub struct MonetizeAction(cfn::Properties);

impl MonetizeAction {
    /// A new `MonetizeAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PriceMultiplier`. The price multiplier for the monetize action.
    pub fn price_multiplier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PriceMultiplier", value)) }
}

impl fc::Property for MonetizeAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers.
#[derive(Clone)]
pub struct OnSourceDDoSProtectionConfig(cfn::Properties);

impl OnSourceDDoSProtectionConfig {
    /// A value of `ALBLowReputationMode`.
    pub const ALB_LOW_REPUTATION_MODE_ACTIVE_UNDER_DDOS: &'static str = "ACTIVE_UNDER_DDOS";
    /// A value of `ALBLowReputationMode`.
    pub const ALB_LOW_REPUTATION_MODE_ALWAYS_ON: &'static str = "ALWAYS_ON";
    /// A new `OnSourceDDoSProtectionConfig`.
    ///
    /// - `ALBLowReputationMode`. The level of DDoS protection that applies to web ACLs associated with Application
    ///   Load Balancers. `ACTIVE_UNDER_DDOS` protection is enabled by default whenever a web ACL is associated with
    ///   an Application Load Balancer.
    pub fn new(alb_low_reputation_mode: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ALBLowReputationMode", alb_low_reputation_mode)) }
}

impl fc::Property for OnSourceDDoSProtectionConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The action to use in the place of the action that results from the rule group evaluation. Set the override
/// action to none to leave the result of the rule group alone. Set it to count to override the result to count
/// only.
#[derive(Clone)]
pub struct OverrideAction(cfn::Properties);

impl OverrideAction {
    /// A new `OverrideAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Count`. Override the rule group evaluation result to count only.
    pub fn count(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Count", value)) }
    /// `None`. Don't override the rule group evaluation result. This is the most common setting.
    pub fn none(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("None", value)) }
}

impl fc::Property for OverrideAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for a single payment network.
#[derive(Clone)]
pub struct PaymentNetwork(cfn::Properties);

impl PaymentNetwork {
    /// A value of `Chain`.
    pub const CHAIN_BASE: &'static str = "BASE";
    /// A value of `Chain`.
    pub const CHAIN_BASE_SEPOLIA: &'static str = "BASE_SEPOLIA";
    /// A value of `Chain`.
    pub const CHAIN_SOLANA: &'static str = "SOLANA";
    /// A value of `Chain`.
    pub const CHAIN_SOLANA_DEVNET: &'static str = "SOLANA_DEVNET";
    /// A new `PaymentNetwork`.
    ///
    /// - `Chain`. The blockchain chain to use.
    /// - `Prices`. List of price configurations.
    /// - `WalletAddress`. The wallet address for receiving payments.
    pub fn new(
        chain: impl fc::IntoValue<String>,
        prices: impl fc::IntoValue<fc::List<Price>>,
        wallet_address: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Chain", chain)
            .with("Prices", prices)
            .with("WalletAddress", wallet_address)
        )
    }
}

impl fc::Property for PaymentNetwork {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Text Transformation applied before parsing the query string.
#[derive(Clone)]
pub struct PreParseTextTransformation(cfn::Properties);

impl PreParseTextTransformation {
    /// A value of `Type`.
    pub const TYPE_COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA: &'static str = "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA";
    /// A value of `Type`.
    pub const TYPE_NONE: &'static str = "NONE";
    /// A value of `Type`.
    pub const TYPE_REPLACE_SEMICOLONS_WITH_AMPERSANDS: &'static str = "REPLACE_SEMICOLONS_WITH_AMPERSANDS";
    /// A value of `Type`.
    pub const TYPE_URL_DECODE: &'static str = "URL_DECODE";
    /// A value of `Type`.
    pub const TYPE_URL_DECODE_UNI: &'static str = "URL_DECODE_UNI";
    /// A new `PreParseTextTransformation`.
    ///
    /// - `Priority`. Priority of PreParseTextTransformation being applied.
    /// - `Type`. Type of pre-parse text transformation.
    pub fn new(
        priority: impl fc::IntoValue<i64>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Priority", priority)
            .with("Type", r#type)
        )
    }
}

impl fc::Property for PreParseTextTransformation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A price configuration.
#[derive(Clone)]
pub struct Price(cfn::Properties);

impl Price {
    /// A value of `Currency`.
    pub const CURRENCY_USDC: &'static str = "USDC";
    /// A new `Price`.
    ///
    /// - `Amount`. The price amount.
    /// - `Currency`. The cryptocurrency to use for payment.
    pub fn new(
        amount: impl fc::IntoValue<String>,
        currency: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Amount", amount)
            .with("Currency", currency)
        )
    }
}

impl fc::Property for Price {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a single custom aggregate key for a rate-base rule.
#[derive(Clone)]
pub struct RateBasedStatementCustomKey(cfn::Properties);

impl RateBasedStatementCustomKey {
    /// A new `RateBasedStatementCustomKey`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ASN`. Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address
    /// as an aggregate key. Each distinct ASN contributes to the aggregation instance.
    pub fn asn(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("ASN", value)) }
    /// `Cookie`. Use the value of a cookie in the request as an aggregate key. Each distinct value in the cookie
    /// contributes to the aggregation instance. If you use a single cookie as your custom key, then each value
    /// fully defines an aggregation instance.
    pub fn cookie(self, value: impl fc::IntoValue<RateLimitCookie>) -> Self { Self(self.0.with("Cookie", value)) }
    /// `ForwardedIP`. Use the first IP address in an HTTP header as an aggregate key. Each distinct forwarded IP
    /// address contributes to the aggregation instance.
    pub fn forwarded_ip(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("ForwardedIP", value)) }
    /// `HTTPMethod`. Use the request's HTTP method as an aggregate key. Each distinct HTTP method contributes to
    /// the aggregation instance. If you use just the HTTP method as your custom key, then each method fully
    /// defines an aggregation instance.
    pub fn http_method(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("HTTPMethod", value)) }
    /// `Header`. Use the value of a header in the request as an aggregate key. Each distinct value in the header
    /// contributes to the aggregation instance. If you use a single header as your custom key, then each value
    /// fully defines an aggregation instance.
    pub fn header(self, value: impl fc::IntoValue<RateLimitHeader>) -> Self { Self(self.0.with("Header", value)) }
    /// `IP`. Use the request's originating IP address as an aggregate key. Each distinct IP address contributes to
    /// the aggregation instance.
    pub fn ip(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("IP", value)) }
    /// `JA3Fingerprint`. Use the request's JA3 fingerprint as an aggregate key. If you use a single JA3
    /// fingerprint as your custom key, then each value fully defines an aggregation instance.
    pub fn ja3_fingerprint(self, value: impl fc::IntoValue<RateLimitJa3Fingerprint>) -> Self { Self(self.0.with("JA3Fingerprint", value)) }
    /// `JA4Fingerprint`. Use the request's JA4 fingerprint as an aggregate key. If you use a single JA4
    /// fingerprint as your custom key, then each value fully defines an aggregation instance.
    pub fn ja4_fingerprint(self, value: impl fc::IntoValue<RateLimitJa4Fingerprint>) -> Self { Self(self.0.with("JA4Fingerprint", value)) }
    /// `LabelNamespace`. Use the specified label namespace as an aggregate key. Each distinct fully qualified
    /// label name that has the specified label namespace contributes to the aggregation instance. If you use just
    /// one label namespace as your custom key, then each label name fully defines an aggregation instance.
    pub fn label_namespace(self, value: impl fc::IntoValue<RateLimitLabelNamespace>) -> Self { Self(self.0.with("LabelNamespace", value)) }
    /// `QueryArgument`. Use the specified query argument as an aggregate key. Each distinct value for the named
    /// query argument contributes to the aggregation instance. If you use a single query argument as your custom
    /// key, then each value fully defines an aggregation instance.
    pub fn query_argument(self, value: impl fc::IntoValue<RateLimitQueryArgument>) -> Self { Self(self.0.with("QueryArgument", value)) }
    /// `QueryString`. Use the request's query string as an aggregate key. Each distinct string contributes to the
    /// aggregation instance. If you use just the query string as your custom key, then each string fully defines
    /// an aggregation instance.
    pub fn query_string(self, value: impl fc::IntoValue<RateLimitQueryString>) -> Self { Self(self.0.with("QueryString", value)) }
    /// `UriPath`. Use the request's URI path as an aggregate key. Each distinct URI path contributes to the
    /// aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines an
    /// aggregation instance.
    pub fn uri_path(self, value: impl fc::IntoValue<RateLimitUriPath>) -> Self { Self(self.0.with("UriPath", value)) }
}

impl fc::Property for RateBasedStatementCustomKey {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a cookie as an aggregate key for a rate-based rule. Each distinct value in the cookie contributes to
/// the aggregation instance. If you use a single cookie as your custom key, then each value fully defines an
/// aggregation instance.
#[derive(Clone)]
pub struct RateLimitCookie(cfn::Properties);

impl RateLimitCookie {
    /// A new `RateLimitCookie`.
    ///
    /// - `Name`. The name of the cookie to use.
    /// - `TextTransformations`. Text transformations eliminate some of the unusual formatting that attackers use in
    ///   web requests in an effort to bypass detection. Text transformations are used in rule match statements, to
    ///   transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule
    ///   statements, to transform request components before using them as custom aggregation keys.
    pub fn new(
        name: impl fc::IntoValue<String>,
        text_transformations: impl fc::IntoValue<fc::List<TextTransformation>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Name", name)
            .with("TextTransformations", text_transformations)
        )
    }
}

impl fc::Property for RateLimitCookie {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a header as an aggregate key for a rate-based rule. Each distinct value in the header contributes to
/// the aggregation instance. If you use a single header as your custom key, then each value fully defines an
/// aggregation instance.
#[derive(Clone)]
pub struct RateLimitHeader(cfn::Properties);

impl RateLimitHeader {
    /// A new `RateLimitHeader`.
    ///
    /// - `Name`. The name of the header to use.
    /// - `TextTransformations`. Text transformations eliminate some of the unusual formatting that attackers use in
    ///   web requests in an effort to bypass detection. Text transformations are used in rule match statements, to
    ///   transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule
    ///   statements, to transform request components before using them as custom aggregation keys.
    pub fn new(
        name: impl fc::IntoValue<String>,
        text_transformations: impl fc::IntoValue<fc::List<TextTransformation>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Name", name)
            .with("TextTransformations", text_transformations)
        )
    }
}

impl fc::Property for RateLimitHeader {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key.
/// If you use a single JA3 fingerprint as your custom key, then each value fully defines an aggregation instance.
#[derive(Clone)]
pub struct RateLimitJa3Fingerprint(cfn::Properties);

impl RateLimitJa3Fingerprint {
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_MATCH: &'static str = "MATCH";
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_NO_MATCH: &'static str = "NO_MATCH";
    /// A new `RateLimitJa3Fingerprint`.
    ///
    /// - `FallbackBehavior`. The match status to assign to the web request if there is insufficient TSL Client Hello
    ///   information to compute the JA3 fingerprint.
    pub fn new(fallback_behavior: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("FallbackBehavior", fallback_behavior)) }
}

impl fc::Property for RateLimitJa3Fingerprint {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key.
/// If you use a single JA4 fingerprint as your custom key, then each value fully defines an aggregation instance.
#[derive(Clone)]
pub struct RateLimitJa4Fingerprint(cfn::Properties);

impl RateLimitJa4Fingerprint {
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_MATCH: &'static str = "MATCH";
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_NO_MATCH: &'static str = "NO_MATCH";
    /// A new `RateLimitJa4Fingerprint`.
    ///
    /// - `FallbackBehavior`. The match status to assign to the web request if there is insufficient TSL Client Hello
    ///   information to compute the JA4 fingerprint.
    pub fn new(fallback_behavior: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("FallbackBehavior", fallback_behavior)) }
}

impl fc::Property for RateLimitJa4Fingerprint {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a label namespace to use as an aggregate key for a rate-based rule. Each distinct fully qualified
/// label name that has the specified label namespace contributes to the aggregation instance. If you use just one
/// label namespace as your custom key, then each label name fully defines an aggregation instance.
#[derive(Clone)]
pub struct RateLimitLabelNamespace(cfn::Properties);

impl RateLimitLabelNamespace {
    /// A new `RateLimitLabelNamespace`.
    ///
    /// - `Namespace`. The namespace to use for aggregation.
    pub fn new(namespace: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Namespace", namespace)) }
}

impl fc::Property for RateLimitLabelNamespace {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a query argument in the request as an aggregate key for a rate-based rule. Each distinct value for
/// the named query argument contributes to the aggregation instance. If you use a single query argument as your
/// custom key, then each value fully defines an aggregation instance.
#[derive(Clone)]
pub struct RateLimitQueryArgument(cfn::Properties);

impl RateLimitQueryArgument {
    /// A new `RateLimitQueryArgument`.
    ///
    /// - `Name`. The name of the query argument to use.
    /// - `TextTransformations`. Text transformations eliminate some of the unusual formatting that attackers use in
    ///   web requests in an effort to bypass detection. Text transformations are used in rule match statements, to
    ///   transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule
    ///   statements, to transform request components before using them as custom aggregation keys.
    pub fn new(
        name: impl fc::IntoValue<String>,
        text_transformations: impl fc::IntoValue<fc::List<TextTransformation>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Name", name)
            .with("TextTransformations", text_transformations)
        )
    }
}

impl fc::Property for RateLimitQueryArgument {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the request's query string as an aggregate key for a rate-based rule. Each distinct string
/// contributes to the aggregation instance. If you use just the query string as your custom key, then each string
/// fully defines an aggregation instance.
#[derive(Clone)]
pub struct RateLimitQueryString(cfn::Properties);

impl RateLimitQueryString {
    /// A new `RateLimitQueryString`.
    ///
    /// - `TextTransformations`. Text transformations eliminate some of the unusual formatting that attackers use in
    ///   web requests in an effort to bypass detection. Text transformations are used in rule match statements, to
    ///   transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule
    ///   statements, to transform request components before using them as custom aggregation keys.
    pub fn new(
        text_transformations: impl fc::IntoValue<fc::List<TextTransformation>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("TextTransformations", text_transformations)
        )
    }
}

impl fc::Property for RateLimitQueryString {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the request's URI path as an aggregate key for a rate-based rule. Each distinct URI path contributes
/// to the aggregation instance. If you use just the URI path as your custom key, then each URI path fully defines
/// an aggregation instance.
#[derive(Clone)]
pub struct RateLimitUriPath(cfn::Properties);

impl RateLimitUriPath {
    /// A new `RateLimitUriPath`.
    ///
    /// - `TextTransformations`. Text transformations eliminate some of the unusual formatting that attackers use in
    ///   web requests in an effort to bypass detection. Text transformations are used in rule match statements, to
    ///   transform the `FieldToMatch` request component before inspecting it, and they're used in rate-based rule
    ///   statements, to transform request components before using them as custom aggregation keys.
    pub fn new(
        text_transformations: impl fc::IntoValue<fc::List<TextTransformation>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("TextTransformations", text_transformations)
        )
    }
}

impl fc::Property for RateLimitUriPath {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single regular expression. This is used in a `RegexPatternSet` and also in the configuration for the AWS
/// Managed Rules rule group `AWSManagedRulesAntiDDoSRuleSet`.
#[derive(Clone)]
pub struct Regex(cfn::Properties);

impl Regex {
    /// A new `Regex`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RegexString`. The string representing the regular expression.
    pub fn regex_string(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RegexString", value)) }
}

impl fc::Property for Regex {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement used to search web request components for a match against a single regular expression.
#[derive(Clone)]
pub struct RegexMatchStatement(cfn::Properties);

impl RegexMatchStatement {
    /// A new `RegexMatchStatement`.
    ///
    /// - `FieldToMatch`. The part of the web request that you want AWS WAF to inspect.
    /// - `RegexString`. The string representing the regular expression.
    /// - `TextTransformations`. Text transformations eliminate some of the unusual formatting that attackers use in
    ///   web requests in an effort to bypass detection. If you specify one or more transformations in a rule
    ///   statement, AWS WAF performs all transformations on the content of the request component identified by
    ///   `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match.
    pub fn new(
        field_to_match: impl fc::IntoValue<RuleGroupFieldToMatch>,
        regex_string: impl fc::IntoValue<String>,
        text_transformations: impl fc::IntoValue<fc::List<TextTransformation>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FieldToMatch", field_to_match)
            .with("RegexString", regex_string)
            .with("TextTransformations", text_transformations)
        )
    }
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(self, value: impl fc::IntoValue<fc::List<PreParseTextTransformation>>) -> Self { Self(self.0.with("PreParseTextTransformations", value)) }
}

impl fc::Property for RegexMatchStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement used to search web request components for matches with regular expressions. To use this,
/// create a `RegexPatternSet` that specifies the expressions that you want to detect, then use the ARN of that set
/// in this statement. A web request matches the pattern set rule statement if the request component matches any of
/// the patterns in the set.
#[derive(Clone)]
pub struct RegexPatternSetReferenceStatement(cfn::Properties);

impl RegexPatternSetReferenceStatement {
    /// A new `RegexPatternSetReferenceStatement`.
    ///
    /// - `Arn`. The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references.
    /// - `FieldToMatch`. The part of the web request that you want AWS WAF to inspect.
    /// - `TextTransformations`. Text transformations eliminate some of the unusual formatting that attackers use in
    ///   web requests in an effort to bypass detection. If you specify one or more transformations in a rule
    ///   statement, AWS WAF performs all transformations on the content of the request component identified by
    ///   `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match.
    pub fn new(
        arn: impl fc::IntoValue<fc::Arn<RegexPatternSet>>,
        field_to_match: impl fc::IntoValue<RuleGroupFieldToMatch>,
        text_transformations: impl fc::IntoValue<fc::List<TextTransformation>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Arn", arn)
            .with("FieldToMatch", field_to_match)
            .with("TextTransformations", text_transformations)
        )
    }
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(self, value: impl fc::IntoValue<fc::List<PreParseTextTransformation>>) -> Self { Self(self.0.with("PreParseTextTransformations", value)) }
}

impl fc::Property for RegexPatternSetReferenceStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito,
/// App Runner, and Verified Access resources forward to AWS WAF for inspection. The default size is 16 KB (16,384
/// bytes). You can change the setting for any of the available resource types.
#[derive(Clone)]
pub struct RequestBodyAssociatedResourceTypeConfig(cfn::Properties);

impl RequestBodyAssociatedResourceTypeConfig {
    /// A value of `DefaultSizeInspectionLimit`.
    pub const DEFAULT_SIZE_INSPECTION_LIMIT_KB_16: &'static str = "KB_16";
    /// A value of `DefaultSizeInspectionLimit`.
    pub const DEFAULT_SIZE_INSPECTION_LIMIT_KB_32: &'static str = "KB_32";
    /// A value of `DefaultSizeInspectionLimit`.
    pub const DEFAULT_SIZE_INSPECTION_LIMIT_KB_48: &'static str = "KB_48";
    /// A value of `DefaultSizeInspectionLimit`.
    pub const DEFAULT_SIZE_INSPECTION_LIMIT_KB_64: &'static str = "KB_64";
    /// A new `RequestBodyAssociatedResourceTypeConfig`.
    ///
    /// - `DefaultSizeInspectionLimit`. Specifies the maximum size of the web request body component that an
    ///   associated CloudFront, API Gateway, Amazon Cognito, App Runner, or Verified Access resource should send to
    ///   AWS WAF for inspection. This applies to statements in the web ACL that inspect the body or JSON body.
    pub fn new(
        default_size_inspection_limit: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DefaultSizeInspectionLimit", default_size_inspection_limit)
        )
    }
}

impl fc::Property for RequestBodyAssociatedResourceTypeConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage.
#[derive(Clone)]
pub struct RequestInspection(cfn::Properties);

impl RequestInspection {
    /// A value of `PayloadType`.
    pub const PAYLOAD_TYPE_FORM_ENCODED: &'static str = "FORM_ENCODED";
    /// A value of `PayloadType`.
    pub const PAYLOAD_TYPE_JSON: &'static str = "JSON";
    /// A new `RequestInspection`.
    ///
    /// - `PasswordField`. The name of the field in the request payload that contains your customer's password.
    /// - `PayloadType`. The payload type for your login endpoint, either JSON or form encoded.
    /// - `UsernameField`. The name of the field in the request payload that contains your customer's username.
    pub fn new(
        password_field: impl fc::IntoValue<FieldIdentifier>,
        payload_type: impl fc::IntoValue<String>,
        username_field: impl fc::IntoValue<FieldIdentifier>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("PasswordField", password_field)
            .with("PayloadType", payload_type)
            .with("UsernameField", username_field)
        )
    }
}

impl fc::Property for RequestInspection {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track
/// account creation attempts.
#[derive(Clone)]
pub struct RequestInspectionAcfp(cfn::Properties);

impl RequestInspectionAcfp {
    /// A value of `PayloadType`.
    pub const PAYLOAD_TYPE_FORM_ENCODED: &'static str = "FORM_ENCODED";
    /// A value of `PayloadType`.
    pub const PAYLOAD_TYPE_JSON: &'static str = "JSON";
    /// A new `RequestInspectionAcfp`.
    ///
    /// - `PayloadType`. The payload type for your account creation endpoint, either JSON or form encoded.
    pub fn new(payload_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PayloadType", payload_type)) }
    /// `AddressFields`. The names of the fields in the request payload that contain your customer's primary
    /// physical address.
    pub fn address_fields(self, value: impl fc::IntoValue<fc::List<FieldIdentifier>>) -> Self { Self(self.0.with("AddressFields", value)) }
    /// `EmailField`. The name of the field in the request payload that contains your customer's email.
    pub fn email_field(self, value: impl fc::IntoValue<FieldIdentifier>) -> Self { Self(self.0.with("EmailField", value)) }
    /// `PasswordField`. The name of the field in the request payload that contains your customer's password.
    pub fn password_field(self, value: impl fc::IntoValue<FieldIdentifier>) -> Self { Self(self.0.with("PasswordField", value)) }
    /// `PhoneNumberFields`. The names of the fields in the request payload that contain your customer's primary
    /// phone number.
    pub fn phone_number_fields(self, value: impl fc::IntoValue<fc::List<FieldIdentifier>>) -> Self { Self(self.0.with("PhoneNumberFields", value)) }
    /// `UsernameField`. The name of the field in the request payload that contains your customer's username.
    pub fn username_field(self, value: impl fc::IntoValue<FieldIdentifier>) -> Self { Self(self.0.with("UsernameField", value)) }
}

impl fc::Property for RequestInspectionAcfp {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The criteria for inspecting responses to login requests and account creation requests, used by the ATP and ACFP
/// rule groups to track login and account creation success and failure rates.
#[derive(Clone)]
pub struct ResponseInspection(cfn::Properties);

impl ResponseInspection {
    /// A new `ResponseInspection`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BodyContains`. Configures inspection of the response body for success and failure indicators. AWS WAF can
    /// inspect the first 65,536 bytes (64 KB) of the response body.
    pub fn body_contains(self, value: impl fc::IntoValue<ResponseInspectionBodyContains>) -> Self { Self(self.0.with("BodyContains", value)) }
    /// `Header`. Configures inspection of the response header for success and failure indicators.
    pub fn header(self, value: impl fc::IntoValue<ResponseInspectionHeader>) -> Self { Self(self.0.with("Header", value)) }
    /// `Json`. Configures inspection of the response JSON for success and failure indicators. AWS WAF can inspect
    /// the first 65,536 bytes (64 KB) of the response JSON.
    pub fn json(self, value: impl fc::IntoValue<ResponseInspectionJson>) -> Self { Self(self.0.with("Json", value)) }
    /// `StatusCode`. Configures inspection of the response status code for success and failure indicators.
    pub fn status_code(self, value: impl fc::IntoValue<ResponseInspectionStatusCode>) -> Self { Self(self.0.with("StatusCode", value)) }
}

impl fc::Property for ResponseInspection {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures inspection of the response body. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response
/// body. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and
/// `AWSManagedRulesACFPRuleSet`.
#[derive(Clone)]
pub struct ResponseInspectionBodyContains(cfn::Properties);

impl ResponseInspectionBodyContains {
    /// A new `ResponseInspectionBodyContains`.
    ///
    /// - `FailureStrings`. Strings in the body of the response that indicate a failed login or account creation
    ///   attempt. To be counted as a failure, the string can be anywhere in the body and must be an exact match,
    ///   including case. Each string must be unique among the success and failure strings.
    /// - `SuccessStrings`. Strings in the body of the response that indicate a successful login or account creation
    ///   attempt. To be counted as a success, the string can be anywhere in the body and must be an exact match,
    ///   including case. Each string must be unique among the success and failure strings.
    pub fn new(
        failure_strings: impl fc::IntoValue<fc::List<String>>,
        success_strings: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FailureStrings", failure_strings)
            .with("SuccessStrings", success_strings)
        )
    }
}

impl fc::Property for ResponseInspectionBodyContains {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures inspection of the response header. This is part of the `ResponseInspection` configuration for
/// `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet`.
#[derive(Clone)]
pub struct ResponseInspectionHeader(cfn::Properties);

impl ResponseInspectionHeader {
    /// A new `ResponseInspectionHeader`.
    ///
    /// - `FailureValues`. Values in the response header with the specified name that indicate a failed login or
    ///   account creation attempt. To be counted as a failure, the value must be an exact match, including case.
    ///   Each value must be unique among the success and failure values.
    /// - `Name`. The name of the header to match against. The name must be an exact match, including case.
    /// - `SuccessValues`. Values in the response header with the specified name that indicate a successful login or
    ///   account creation attempt. To be counted as a success, the value must be an exact match, including case.
    ///   Each value must be unique among the success and failure values.
    pub fn new(
        failure_values: impl fc::IntoValue<fc::List<String>>,
        name: impl fc::IntoValue<String>,
        success_values: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FailureValues", failure_values)
            .with("Name", name)
            .with("SuccessValues", success_values)
        )
    }
}

impl fc::Property for ResponseInspectionHeader {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures inspection of the response JSON. AWS WAF can inspect the first 65,536 bytes (64 KB) of the response
/// JSON. This is part of the `ResponseInspection` configuration for `AWSManagedRulesATPRuleSet` and
/// `AWSManagedRulesACFPRuleSet`.
#[derive(Clone)]
pub struct ResponseInspectionJson(cfn::Properties);

impl ResponseInspectionJson {
    /// A new `ResponseInspectionJson`.
    ///
    /// - `FailureValues`. Values for the specified identifier in the response JSON that indicate a failed login or
    ///   account creation attempt. To be counted as a failure, the value must be an exact match, including case.
    ///   Each value must be unique among the success and failure values.
    /// - `Identifier`. The identifier for the value to match against in the JSON. The identifier must be an exact
    ///   match, including case.
    /// - `SuccessValues`. Values for the specified identifier in the response JSON that indicate a successful login
    ///   or account creation attempt. To be counted as a success, the value must be an exact match, including case.
    ///   Each value must be unique among the success and failure values.
    pub fn new(
        failure_values: impl fc::IntoValue<fc::List<String>>,
        identifier: impl fc::IntoValue<String>,
        success_values: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FailureValues", failure_values)
            .with("Identifier", identifier)
            .with("SuccessValues", success_values)
        )
    }
}

impl fc::Property for ResponseInspectionJson {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configures inspection of the response status code. This is part of the `ResponseInspection` configuration for
/// `AWSManagedRulesATPRuleSet` and `AWSManagedRulesACFPRuleSet`.
#[derive(Clone)]
pub struct ResponseInspectionStatusCode(cfn::Properties);

impl ResponseInspectionStatusCode {
    /// A new `ResponseInspectionStatusCode`.
    ///
    /// - `FailureCodes`. Status codes in the response that indicate a failed login or account creation attempt. To
    ///   be counted as a failure, the response status code must match one of these. Each code must be unique among
    ///   the success and failure status codes.
    /// - `SuccessCodes`. Status codes in the response that indicate a successful login or account creation attempt.
    ///   To be counted as a success, the response status code must match one of these. Each code must be unique
    ///   among the success and failure status codes.
    pub fn new(
        failure_codes: impl fc::IntoValue<fc::List<i64>>,
        success_codes: impl fc::IntoValue<fc::List<i64>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FailureCodes", failure_codes)
            .with("SuccessCodes", success_codes)
        )
    }
}

impl fc::Property for ResponseInspectionStatusCode {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Action setting to use in the place of a rule action that is configured inside the rule group. You specify one
/// override for each rule whose action you want to change.
#[derive(Clone)]
pub struct RuleActionOverride(cfn::Properties);

impl RuleActionOverride {
    /// A new `RuleActionOverride`.
    ///
    /// - `ActionToUse`. The override action to use, in place of the configured action of the rule in the rule group.
    /// - `Name`. The name of the rule to override.
    pub fn new(
        action_to_use: impl fc::IntoValue<WebAclRuleAction>,
        name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ActionToUse", action_to_use)
            .with("Name", name)
        )
    }
}

impl fc::Property for RuleActionOverride {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A logical rule statement used to combine other rule statements with AND logic. You provide more than one
/// `Statement` within the `AndStatement`.
#[derive(Clone)]
pub struct RuleGroupAndStatement(cfn::Properties);

impl RuleGroupAndStatement {
    /// A new `RuleGroupAndStatement`.
    ///
    /// - `Statements`. The statements to combine with AND logic. You can use any statements that can be nested.
    pub fn new(statements: impl fc::IntoValue<fc::List<RuleGroupStatement>>) -> Self { Self(cfn::Properties::new().with("Statements", statements)) }
}

impl fc::Property for RuleGroupAndStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a web request component to be used in a rule match statement or in a logging configuration.
#[derive(Clone)]
pub struct RuleGroupFieldToMatch(cfn::Properties);

impl RuleGroupFieldToMatch {
    /// A new `RuleGroupFieldToMatch`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AllQueryArguments`. Inspect all query arguments.
    pub fn all_query_arguments(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("AllQueryArguments", value)) }
    /// `Body`. Inspect the request body as plain text. The request body immediately follows the request headers.
    /// This is the part of a request that contains any additional data that you want to send to your web server as
    /// the HTTP request body, such as data from a form.
    pub fn body(self, value: impl fc::IntoValue<Body>) -> Self { Self(self.0.with("Body", value)) }
    /// `Cookies`. Inspect the request cookies. You must configure scope and pattern matching filters in the
    /// `Cookies` object, to define the set of cookies and the parts of the cookies that AWS WAF inspects.
    pub fn cookies(self, value: impl fc::IntoValue<Cookies>) -> Self { Self(self.0.with("Cookies", value)) }
    /// `HeaderOrder`. The string containing the list of a web request's header names, ordered as they appear in
    /// the web request, separated by colons.
    pub fn header_order(self, value: impl fc::IntoValue<HeaderOrder>) -> Self { Self(self.0.with("HeaderOrder", value)) }
    /// `Headers`. Inspect the request headers. You must configure scope and pattern matching filters in the
    /// `Headers` object, to define the set of headers to and the parts of the headers that AWS WAF inspects.
    pub fn headers(self, value: impl fc::IntoValue<Headers>) -> Self { Self(self.0.with("Headers", value)) }
    /// `JA3Fingerprint`. Available for use with Amazon CloudFront distributions and Application Load Balancers.
    /// Match against the request's JA3 fingerprint. The JA3 fingerprint is a 32-character hash derived from the
    /// TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's
    /// TLS configuration.
    pub fn ja3_fingerprint(self, value: impl fc::IntoValue<Ja3Fingerprint>) -> Self { Self(self.0.with("JA3Fingerprint", value)) }
    /// `JA4Fingerprint`. Available for use with Amazon CloudFront distributions and Application Load Balancers.
    /// Match against the request's JA4 fingerprint. The JA4 fingerprint is a 36-character hash derived from the
    /// TLS Client Hello of an incoming request. This fingerprint serves as a unique identifier for the client's
    /// TLS configuration.
    pub fn ja4_fingerprint(self, value: impl fc::IntoValue<Ja4Fingerprint>) -> Self { Self(self.0.with("JA4Fingerprint", value)) }
    /// `JsonBody`. Inspect the request body as JSON. The request body immediately follows the request headers.
    /// This is the part of a request that contains any additional data that you want to send to your web server as
    /// the HTTP request body, such as data from a form.
    pub fn json_body(self, value: impl fc::IntoValue<JsonBody>) -> Self { Self(self.0.with("JsonBody", value)) }
    /// `Method`. Inspect the HTTP method. The method indicates the type of operation that the request is asking
    /// the origin to perform.
    pub fn method(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Method", value)) }
    /// `QueryString`. Inspect the query string. This is the part of a URL that appears after a `?` character, if
    /// any.
    pub fn query_string(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("QueryString", value)) }
    /// `SingleHeader`. Inspect a single header. Provide the name of the header to inspect, for example,
    /// `User-Agent` or `Referer`. This setting isn't case sensitive.
    pub fn single_header(self, value: impl fc::IntoValue<SingleHeader>) -> Self { Self(self.0.with("SingleHeader", value)) }
    /// `SingleQueryArgument`. Inspect a single query argument. Provide the name of the query argument to inspect,
    /// such as UserName or SalesRegion. The name can be up to 30 characters long and isn't case sensitive.
    pub fn single_query_argument(self, value: impl fc::IntoValue<SingleQueryArgument>) -> Self { Self(self.0.with("SingleQueryArgument", value)) }
    /// `UriFragment`. Inspect fragments of the request URI. You must configure scope and pattern matching filters
    /// in the `UriFragment` object, to define the fragment of a URI that AWS WAF inspects.
    pub fn uri_fragment(self, value: impl fc::IntoValue<UriFragment>) -> Self { Self(self.0.with("UriFragment", value)) }
    /// `UriPath`. Inspect the request URI path. This is the part of the web request that identifies a resource,
    /// for example, `/images/daily-ad.jpg`.
    pub fn uri_path(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("UriPath", value)) }
}

impl fc::Property for RuleGroupFieldToMatch {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A logical rule statement used to negate the results of another rule statement. You provide one `Statement`
/// within the `NotStatement`.
#[derive(Clone)]
pub struct RuleGroupNotStatement(cfn::Properties);

impl RuleGroupNotStatement {
    /// A new `RuleGroupNotStatement`.
    ///
    /// - `Statement`. The statement to negate. You can use any statement that can be nested.
    pub fn new(statement: impl fc::IntoValue<RuleGroupStatement>) -> Self { Self(cfn::Properties::new().with("Statement", statement)) }
}

impl fc::Property for RuleGroupNotStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A logical rule statement used to combine other rule statements with OR logic. You provide more than one
/// `Statement` within the `OrStatement`.
#[derive(Clone)]
pub struct RuleGroupOrStatement(cfn::Properties);

impl RuleGroupOrStatement {
    /// A new `RuleGroupOrStatement`.
    ///
    /// - `Statements`. The statements to combine with OR logic. You can use any statements that can be nested.
    pub fn new(statements: impl fc::IntoValue<fc::List<RuleGroupStatement>>) -> Self { Self(cfn::Properties::new().with("Statements", statements)) }
}

impl fc::Property for RuleGroupOrStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate.
/// The rule categorizes requests according to your aggregation criteria, collects them into aggregation instances,
/// and counts and rate limits the requests for each instance.
#[derive(Clone)]
pub struct RuleGroupRateBasedStatement(cfn::Properties);

impl RuleGroupRateBasedStatement {
    /// A value of `AggregateKeyType`.
    pub const AGGREGATE_KEY_TYPE_CONSTANT: &'static str = "CONSTANT";
    /// A value of `AggregateKeyType`.
    pub const AGGREGATE_KEY_TYPE_CUSTOM_KEYS: &'static str = "CUSTOM_KEYS";
    /// A value of `AggregateKeyType`.
    pub const AGGREGATE_KEY_TYPE_FORWARDED_IP: &'static str = "FORWARDED_IP";
    /// A value of `AggregateKeyType`.
    pub const AGGREGATE_KEY_TYPE_IP: &'static str = "IP";
    /// A new `RuleGroupRateBasedStatement`.
    ///
    /// - `AggregateKeyType`. Setting that indicates how to aggregate the request counts.
    /// - `Limit`. The limit on requests during the specified evaluation window for a single aggregation instance for
    ///   the rate-based rule. If the rate-based statement includes a `ScopeDownStatement`, this limit is applied
    ///   only to the requests that match the statement.
    pub fn new(
        aggregate_key_type: impl fc::IntoValue<String>,
        limit: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AggregateKeyType", aggregate_key_type)
            .with("Limit", limit)
        )
    }
    /// `CustomKeys`. Specifies the aggregate keys to use in a rate-base rule.
    pub fn custom_keys(self, value: impl fc::IntoValue<fc::List<RateBasedStatementCustomKey>>) -> Self { Self(self.0.with("CustomKeys", value)) }
    /// `EvaluationWindowSec`. The amount of time, in seconds, that AWS WAF should include in its request counts,
    /// looking back from the current time. For example, for a setting of 120, when AWS WAF checks the rate, it
    /// counts the requests for the 2 minutes immediately preceding the current time. Valid settings are 60, 120,
    /// 300, and 600.
    pub fn evaluation_window_sec(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EvaluationWindowSec", value)) }
    /// `ForwardedIPConfig`. The configuration for inspecting IP addresses in an HTTP header that you specify,
    /// instead of using the IP address that's reported by the web request origin. Commonly, this is the
    /// X-Forwarded-For (XFF) header, but you can specify any header name.
    pub fn forwarded_ip_config(self, value: impl fc::IntoValue<ForwardedIpConfiguration>) -> Self { Self(self.0.with("ForwardedIPConfig", value)) }
    /// `ScopeDownStatement`. An optional nested statement that narrows the scope of the web requests that are
    /// evaluated and managed by the rate-based statement. When you use a scope-down statement, the rate-based rule
    /// only tracks and rate limits requests that match the scope-down statement. You can use any nestable
    /// `Statement` in the scope-down statement, and you can nest statements at any level, the same as you can for
    /// a rule statement.
    pub fn scope_down_statement(self, value: impl fc::IntoValue<RuleGroupStatement>) -> Self { Self(self.0.with("ScopeDownStatement", value)) }
}

impl fc::Property for RuleGroupRateBasedStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement used to run the rules that are defined in a `RuleGroup`. To use this, create a rule group with
/// your rules, then provide the ARN of the rule group in this statement.
#[derive(Clone)]
pub struct RuleGroupReferenceStatement(cfn::Properties);

impl RuleGroupReferenceStatement {
    /// A new `RuleGroupReferenceStatement`.
    ///
    /// - `Arn`. The Amazon Resource Name (ARN) of the entity.
    pub fn new(arn: impl fc::IntoValue<fc::Arn<RuleGroup>>) -> Self { Self(cfn::Properties::new().with("Arn", arn)) }
    /// `ExcludedRules`. Rules in the referenced rule group whose actions are set to `Count`.
    pub fn excluded_rules(self, value: impl fc::IntoValue<fc::List<ExcludedRule>>) -> Self { Self(self.0.with("ExcludedRules", value)) }
    /// `RuleActionOverrides`. Action settings to use in the place of the rule actions that are configured inside
    /// the rule group. You specify one override for each rule whose action you want to change.
    pub fn rule_action_overrides(self, value: impl fc::IntoValue<fc::List<RuleActionOverride>>) -> Self { Self(self.0.with("RuleActionOverrides", value)) }
}

impl fc::Property for RuleGroupReferenceStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage
/// in some way. Each rule includes one top-level `Statement` that AWS WAF uses to identify matching web requests,
/// and parameters that govern how AWS WAF handles them.
#[derive(Clone)]
pub struct RuleGroupRule(cfn::Properties);

/// What a [`RuleGroupRule`] can't be without.
#[derive(Clone)]
pub struct RuleGroupRuleRequired<A, B, C, D> {
    /// `Name`. The name of the rule. (`String`)
    pub name: A,
    /// `Priority`. If you define more than one `Rule` in a `WebACL`, AWS WAF evaluates each request against the
    /// `Rules` in order based on the value of `Priority`. AWS WAF processes rules with lower priority first. The
    /// priorities don't need to be consecutive, but they must all be different. (`i64`)
    pub priority: B,
    /// `Statement`. The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or
    /// `SizeConstraintStatement`. (`RuleGroupStatement`)
    pub statement: C,
    /// `VisibilityConfig`. Defines and enables Amazon CloudWatch metrics and web request sample collection.
    /// (`VisibilityConfig`)
    pub visibility_config: D,
}

impl RuleGroupRule {
    /// A new `RuleGroupRule`.
    pub fn new(required: RuleGroupRuleRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<RuleGroupStatement>,
        impl fc::IntoValue<VisibilityConfig>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("Name", required.name)
            .with("Priority", required.priority)
            .with("Statement", required.statement)
            .with("VisibilityConfig", required.visibility_config)
        )
    }
    /// `Action`. The action that AWS WAF should take on a web request when it matches the rule statement. Settings
    /// at the web ACL level can override the rule action setting.
    pub fn action(self, value: impl fc::IntoValue<RuleGroupRuleAction>) -> Self { Self(self.0.with("Action", value)) }
    /// `CaptchaConfig`. Specifies how AWS WAF should handle `CAPTCHA` evaluations. If you don't specify this, AWS
    /// WAF uses the `CAPTCHA` configuration that's defined for the web ACL.
    pub fn captcha_config(self, value: impl fc::IntoValue<CaptchaConfig>) -> Self { Self(self.0.with("CaptchaConfig", value)) }
    /// `ChallengeConfig`. Specifies how AWS WAF should handle `Challenge` evaluations. If you don't specify this,
    /// AWS WAF uses the challenge configuration that's defined for the web ACL.
    pub fn challenge_config(self, value: impl fc::IntoValue<ChallengeConfig>) -> Self { Self(self.0.with("ChallengeConfig", value)) }
    /// `RuleLabels`. Labels to apply to web requests that match the rule match statement. AWS WAF applies fully
    /// qualified labels to matching web requests. A fully qualified label is the concatenation of a label
    /// namespace and a rule label. The rule's rule group or web ACL defines the label namespace.
    pub fn rule_labels(self, value: impl fc::IntoValue<fc::List<Label>>) -> Self { Self(self.0.with("RuleLabels", value)) }
}

impl fc::Property for RuleGroupRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The action that AWS WAF should take on a web request when it matches a rule's statement. Settings at the web
/// ACL level can override the rule action setting.
#[derive(Clone)]
pub struct RuleGroupRuleAction(cfn::Properties);

impl RuleGroupRuleAction {
    /// A new `RuleGroupRuleAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Allow`. Instructs AWS WAF to allow the web request.
    pub fn allow(self, value: impl fc::IntoValue<Allow>) -> Self { Self(self.0.with("Allow", value)) }
    /// `Block`. Instructs AWS WAF to block the web request.
    pub fn block(self, value: impl fc::IntoValue<Block>) -> Self { Self(self.0.with("Block", value)) }
    /// `Captcha`. Specifies that AWS WAF should run a `CAPTCHA` check against the request
    pub fn captcha(self, value: impl fc::IntoValue<Captcha>) -> Self { Self(self.0.with("Captcha", value)) }
    /// `Challenge`. Instructs AWS WAF to run a `Challenge` check against the web request.
    pub fn challenge(self, value: impl fc::IntoValue<Challenge>) -> Self { Self(self.0.with("Challenge", value)) }
    /// `Count`. Instructs AWS WAF to count the web request and then continue evaluating the request using the
    /// remaining rules in the web ACL.
    pub fn count(self, value: impl fc::IntoValue<Count>) -> Self { Self(self.0.with("Count", value)) }
    /// `Monetize`. Monetize action for rules.
    pub fn monetize(self, value: impl fc::IntoValue<MonetizeAction>) -> Self { Self(self.0.with("Monetize", value)) }
}

impl fc::Property for RuleGroupRuleAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule.
#[derive(Clone)]
pub struct RuleGroupStatement(cfn::Properties);

impl RuleGroupStatement {
    /// A new `RuleGroupStatement`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AndStatement`. A logical rule statement used to combine other rule statements with AND logic. You provide
    /// more than one `Statement` within the `AndStatement`.
    pub fn and_statement(self, value: impl fc::IntoValue<RuleGroupAndStatement>) -> Self { Self(self.0.with("AndStatement", value)) }
    /// `AsnMatchStatement`. A rule statement that inspects web traffic based on the Autonomous System Number (ASN)
    /// associated with the request's IP address.
    pub fn asn_match_statement(self, value: impl fc::IntoValue<AsnMatchStatement>) -> Self { Self(self.0.with("AsnMatchStatement", value)) }
    /// `ByteMatchStatement`. A rule statement that defines a string match search for AWS WAF to apply to web
    /// requests. The byte match statement provides the bytes to search for, the location in requests that you want
    /// AWS WAF to search, and other settings. The bytes to search for are typically a string that corresponds with
    /// ASCII characters. In the AWS WAF console and the developer guide, this is called a string match statement.
    pub fn byte_match_statement(self, value: impl fc::IntoValue<ByteMatchStatement>) -> Self { Self(self.0.with("ByteMatchStatement", value)) }
    /// `GeoMatchStatement`. A rule statement that labels web requests by country and region and that matches
    /// against web requests based on country code. A geo match rule labels every request that it inspects
    /// regardless of whether it finds a match.
    pub fn geo_match_statement(self, value: impl fc::IntoValue<GeoMatchStatement>) -> Self { Self(self.0.with("GeoMatchStatement", value)) }
    /// `IPSetReferenceStatement`. A rule statement used to detect web requests coming from particular IP addresses
    /// or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use
    /// the ARN of that set in this statement.
    pub fn ip_set_reference_statement(self, value: impl fc::IntoValue<IpSetReferenceStatement>) -> Self { Self(self.0.with("IPSetReferenceStatement", value)) }
    /// `LabelMatchStatement`. A rule statement to match against labels that have been added to the web request by
    /// rules that have already run in the web ACL.
    pub fn label_match_statement(self, value: impl fc::IntoValue<LabelMatchStatement>) -> Self { Self(self.0.with("LabelMatchStatement", value)) }
    /// `NotStatement`. A logical rule statement used to negate the results of another rule statement. You provide
    /// one `Statement` within the `NotStatement`.
    pub fn not_statement(self, value: impl fc::IntoValue<RuleGroupNotStatement>) -> Self { Self(self.0.with("NotStatement", value)) }
    /// `OrStatement`. A logical rule statement used to combine other rule statements with OR logic. You provide
    /// more than one `Statement` within the `OrStatement`.
    pub fn or_statement(self, value: impl fc::IntoValue<RuleGroupOrStatement>) -> Self { Self(self.0.with("OrStatement", value)) }
    /// `RateBasedStatement`. A rate-based rule counts incoming requests and rate limits requests when they are
    /// coming at too fast a rate. The rule categorizes requests according to your aggregation criteria, collects
    /// them into aggregation instances, and counts and rate limits the requests for each instance.
    pub fn rate_based_statement(self, value: impl fc::IntoValue<RuleGroupRateBasedStatement>) -> Self { Self(self.0.with("RateBasedStatement", value)) }
    /// `RegexMatchStatement`. A rule statement used to search web request components for a match against a single
    /// regular expression.
    pub fn regex_match_statement(self, value: impl fc::IntoValue<RegexMatchStatement>) -> Self { Self(self.0.with("RegexMatchStatement", value)) }
    /// `RegexPatternSetReferenceStatement`. A rule statement used to search web request components for matches
    /// with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you
    /// want to detect, then use the ARN of that set in this statement. A web request matches the pattern set rule
    /// statement if the request component matches any of the patterns in the set.
    pub fn regex_pattern_set_reference_statement(self, value: impl fc::IntoValue<RegexPatternSetReferenceStatement>) -> Self { Self(self.0.with("RegexPatternSetReferenceStatement", value)) }
    /// `SizeConstraintStatement`. A rule statement that compares a number of bytes against the size of a request
    /// component, using a comparison operator, such as greater than (\>) or less than (\<). For example, you can
    /// use a size constraint statement to look for query strings that are longer than 100 bytes.
    pub fn size_constraint_statement(self, value: impl fc::IntoValue<SizeConstraintStatement>) -> Self { Self(self.0.with("SizeConstraintStatement", value)) }
    /// `SqliMatchStatement`. A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL
    /// code into web requests to do things like modify your database or extract data from it.
    pub fn sqli_match_statement(self, value: impl fc::IntoValue<SqliMatchStatement>) -> Self { Self(self.0.with("SqliMatchStatement", value)) }
    /// `XssMatchStatement`. A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks,
    /// the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts
    /// into other legitimate web browsers.
    pub fn xss_match_statement(self, value: impl fc::IntoValue<XssMatchStatement>) -> Self { Self(self.0.with("XssMatchStatement", value)) }
}

impl fc::Property for RuleGroupStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`. The
/// name isn't case sensitive.
#[derive(Clone)]
pub struct SingleHeader(cfn::Properties);

impl SingleHeader {
    /// A new `SingleHeader`.
    ///
    /// - `Name`. The name of the query header to inspect.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name)) }
}

impl fc::Property for SingleHeader {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Inspect one query argument in the web request, identified by name, for example UserName or SalesRegion. The
/// name isn't case sensitive.
#[derive(Clone)]
pub struct SingleQueryArgument(cfn::Properties);

impl SingleQueryArgument {
    /// A new `SingleQueryArgument`.
    ///
    /// - `Name`. The name of the query argument to inspect.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name)) }
}

impl fc::Property for SingleQueryArgument {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement that compares a number of bytes against the size of a request component, using a comparison
/// operator, such as greater than (\>) or less than (\<). For example, you can use a size constraint statement to
/// look for query strings that are longer than 100 bytes.
#[derive(Clone)]
pub struct SizeConstraintStatement(cfn::Properties);

/// What a [`SizeConstraintStatement`] can't be without.
#[derive(Clone)]
pub struct SizeConstraintStatementRequired<A, B, C, D> {
    /// `ComparisonOperator`. The operator to use to compare the request part to the size setting. (`String`)
    pub comparison_operator: A,
    /// `FieldToMatch`. The part of the web request that you want AWS WAF to inspect. (`RuleGroupFieldToMatch`)
    pub field_to_match: B,
    /// `Size`. The size, in byte, to compare to the request part, after any transformations. (`f64`)
    pub size: C,
    /// `TextTransformations`. Text transformations eliminate some of the unusual formatting that attackers use in
    /// web requests in an effort to bypass detection. If you specify one or more transformations in a rule
    /// statement, AWS WAF performs all transformations on the content of the request component identified by
    /// `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match.
    /// (`List<TextTransformation>`)
    pub text_transformations: D,
}

impl SizeConstraintStatement {
    /// A value of `ComparisonOperator`.
    pub const COMPARISON_OPERATOR_EQ: &'static str = "EQ";
    /// A value of `ComparisonOperator`.
    pub const COMPARISON_OPERATOR_GE: &'static str = "GE";
    /// A value of `ComparisonOperator`.
    pub const COMPARISON_OPERATOR_GT: &'static str = "GT";
    /// A value of `ComparisonOperator`.
    pub const COMPARISON_OPERATOR_LE: &'static str = "LE";
    /// A value of `ComparisonOperator`.
    pub const COMPARISON_OPERATOR_LT: &'static str = "LT";
    /// A value of `ComparisonOperator`.
    pub const COMPARISON_OPERATOR_NE: &'static str = "NE";
    /// A new `SizeConstraintStatement`.
    pub fn new(required: SizeConstraintStatementRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<RuleGroupFieldToMatch>,
        impl fc::IntoValue<f64>,
        impl fc::IntoValue<fc::List<TextTransformation>>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("ComparisonOperator", required.comparison_operator)
            .with("FieldToMatch", required.field_to_match)
            .with("Size", required.size)
            .with("TextTransformations", required.text_transformations)
        )
    }
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(self, value: impl fc::IntoValue<fc::List<PreParseTextTransformation>>) -> Self { Self(self.0.with("PreParseTextTransformations", value)) }
}

impl fc::Property for SizeConstraintStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL code into web requests to
/// do things like modify your database or extract data from it.
#[derive(Clone)]
pub struct SqliMatchStatement(cfn::Properties);

impl SqliMatchStatement {
    /// A value of `SensitivityLevel`.
    pub const SENSITIVITY_LEVEL_HIGH: &'static str = "HIGH";
    /// A value of `SensitivityLevel`.
    pub const SENSITIVITY_LEVEL_LOW: &'static str = "LOW";
    /// A new `SqliMatchStatement`.
    ///
    /// - `FieldToMatch`. The part of the web request that you want AWS WAF to inspect.
    /// - `TextTransformations`. Text transformations eliminate some of the unusual formatting that attackers use in
    ///   web requests in an effort to bypass detection. If you specify one or more transformations in a rule
    ///   statement, AWS WAF performs all transformations on the content of the request component identified by
    ///   `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match.
    pub fn new(
        field_to_match: impl fc::IntoValue<RuleGroupFieldToMatch>,
        text_transformations: impl fc::IntoValue<fc::List<TextTransformation>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FieldToMatch", field_to_match)
            .with("TextTransformations", text_transformations)
        )
    }
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(self, value: impl fc::IntoValue<fc::List<PreParseTextTransformation>>) -> Self { Self(self.0.with("PreParseTextTransformations", value)) }
    /// `SensitivityLevel`. The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks.
    pub fn sensitivity_level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SensitivityLevel", value)) }
}

impl fc::Property for SqliMatchStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort
/// to bypass detection.
#[derive(Clone)]
pub struct TextTransformation(cfn::Properties);

impl TextTransformation {
    /// A value of `Type`.
    pub const TYPE_BASE64_DECODE: &'static str = "BASE64_DECODE";
    /// A value of `Type`.
    pub const TYPE_BASE64_DECODE_EXT: &'static str = "BASE64_DECODE_EXT";
    /// A value of `Type`.
    pub const TYPE_CMD_LINE: &'static str = "CMD_LINE";
    /// A value of `Type`.
    pub const TYPE_CMD_LINE_UNIX: &'static str = "CMD_LINE_UNIX";
    /// A value of `Type`.
    pub const TYPE_CMD_LINE_WIN: &'static str = "CMD_LINE_WIN";
    /// A value of `Type`.
    pub const TYPE_COMPRESS_WHITE_SPACE: &'static str = "COMPRESS_WHITE_SPACE";
    /// A value of `Type`.
    pub const TYPE_CSS_DECODE: &'static str = "CSS_DECODE";
    /// A value of `Type`.
    pub const TYPE_ESCAPE_SEQ_DECODE: &'static str = "ESCAPE_SEQ_DECODE";
    /// A value of `Type`.
    pub const TYPE_HEX_DECODE: &'static str = "HEX_DECODE";
    /// A value of `Type`.
    pub const TYPE_HTML_ENTITY_DECODE: &'static str = "HTML_ENTITY_DECODE";
    /// A value of `Type`.
    pub const TYPE_JS_DECODE: &'static str = "JS_DECODE";
    /// A value of `Type`.
    pub const TYPE_JS_DECODE_EXT: &'static str = "JS_DECODE_EXT";
    /// A value of `Type`.
    pub const TYPE_LOWERCASE: &'static str = "LOWERCASE";
    /// A value of `Type`.
    pub const TYPE_MD5: &'static str = "MD5";
    /// A value of `Type`.
    pub const TYPE_NONE: &'static str = "NONE";
    /// A value of `Type`.
    pub const TYPE_NORMALIZE_PATH: &'static str = "NORMALIZE_PATH";
    /// A value of `Type`.
    pub const TYPE_NORMALIZE_PATH_WIN: &'static str = "NORMALIZE_PATH_WIN";
    /// A value of `Type`.
    pub const TYPE_REMOVE_COMMENTS_CHAR: &'static str = "REMOVE_COMMENTS_CHAR";
    /// A value of `Type`.
    pub const TYPE_REMOVE_NULLS: &'static str = "REMOVE_NULLS";
    /// A value of `Type`.
    pub const TYPE_REMOVE_WHITESPACE: &'static str = "REMOVE_WHITESPACE";
    /// A value of `Type`.
    pub const TYPE_REPLACE_COMMENTS: &'static str = "REPLACE_COMMENTS";
    /// A value of `Type`.
    pub const TYPE_REPLACE_NULLS: &'static str = "REPLACE_NULLS";
    /// A value of `Type`.
    pub const TYPE_SHA256: &'static str = "SHA256";
    /// A value of `Type`.
    pub const TYPE_SQL_HEX_DECODE: &'static str = "SQL_HEX_DECODE";
    /// A value of `Type`.
    pub const TYPE_TRIM: &'static str = "TRIM";
    /// A value of `Type`.
    pub const TYPE_TRIM_LEFT: &'static str = "TRIM_LEFT";
    /// A value of `Type`.
    pub const TYPE_TRIM_RIGHT: &'static str = "TRIM_RIGHT";
    /// A value of `Type`.
    pub const TYPE_UPPERCASE: &'static str = "UPPERCASE";
    /// A value of `Type`.
    pub const TYPE_URL_DECODE: &'static str = "URL_DECODE";
    /// A value of `Type`.
    pub const TYPE_URL_DECODE_UNI: &'static str = "URL_DECODE_UNI";
    /// A value of `Type`.
    pub const TYPE_UTF8_TO_UNICODE: &'static str = "UTF8_TO_UNICODE";
    /// A new `TextTransformation`.
    ///
    /// - `Priority`. Sets the relative processing order for multiple transformations. AWS WAF processes all
    ///   transformations, from lowest priority to highest, before inspecting the transformed content. The priorities
    ///   don't need to be consecutive, but they must all be different.
    /// - `Type`. For detailed descriptions of each of the transformation types, see [Text
    ///   transformations](https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-transformation.html)
    ///   in the AWS WAF Developer Guide.
    pub fn new(
        priority: impl fc::IntoValue<i64>,
        r#type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Priority", priority)
            .with("Type", r#type)
        )
    }
}

impl fc::Property for TextTransformation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Inspect fragments of the request URI. You can specify the parts of the URI fragment to inspect and you can
/// narrow the set of URI fragments to inspect by including or excluding specific keys.
#[derive(Clone)]
pub struct UriFragment(cfn::Properties);

impl UriFragment {
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_MATCH: &'static str = "MATCH";
    /// A value of `FallbackBehavior`.
    pub const FALLBACK_BEHAVIOR_NO_MATCH: &'static str = "NO_MATCH";
    /// A new `UriFragment`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `FallbackBehavior`. What AWS WAF should do if it fails to completely parse the JSON body.
    pub fn fallback_behavior(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FallbackBehavior", value)) }
}

impl fc::Property for UriFragment {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Defines and enables Amazon CloudWatch metrics and web request sample collection.
#[derive(Clone)]
pub struct VisibilityConfig(cfn::Properties);

impl VisibilityConfig {
    /// A new `VisibilityConfig`.
    ///
    /// - `CloudWatchMetricsEnabled`. Indicates whether the associated resource sends metrics to Amazon CloudWatch.
    ///   For the list of available metrics, see [AWS WAF
    ///   Metrics](https://docs.aws.amazon.com/waf/latest/developerguide/monitoring-cloudwatch.html#waf-metrics) in
    ///   the AWS WAF Developer Guide.
    /// - `MetricName`. A name of the Amazon CloudWatch metric dimension. The name can contain only the characters:
    ///   A-Z, a-z, 0-9, - (hyphen), and \_ (underscore). The name can be from one to 128 characters long. It can't
    ///   contain whitespace or metric names that are reserved for AWS WAF, for example `All` and `Default_Action`.
    /// - `SampledRequestsEnabled`. Indicates whether AWS WAF should store a sampling of the web requests that match
    ///   the rules. You can view the sampled requests through the AWS WAF console.
    pub fn new(
        cloud_watch_metrics_enabled: impl fc::IntoValue<bool>,
        metric_name: impl fc::IntoValue<String>,
        sampled_requests_enabled: impl fc::IntoValue<bool>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("CloudWatchMetricsEnabled", cloud_watch_metrics_enabled)
            .with("MetricName", metric_name)
            .with("SampledRequestsEnabled", sampled_requests_enabled)
        )
    }
}

impl fc::Property for VisibilityConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A logical rule statement used to combine other rule statements with AND logic. You provide more than one
/// `Statement` within the `AndStatement`.
#[derive(Clone)]
pub struct WebAclAndStatement(cfn::Properties);

impl WebAclAndStatement {
    /// A new `WebAclAndStatement`.
    ///
    /// - `Statements`. The statements to combine with AND logic. You can use any statements that can be nested.
    pub fn new(statements: impl fc::IntoValue<fc::List<WebAclStatement>>) -> Self { Self(cfn::Properties::new().with("Statements", statements)) }
}

impl fc::Property for WebAclAndStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A logical rule statement used to negate the results of another rule statement. You provide one `Statement`
/// within the `NotStatement`.
#[derive(Clone)]
pub struct WebAclNotStatement(cfn::Properties);

impl WebAclNotStatement {
    /// A new `WebAclNotStatement`.
    ///
    /// - `Statement`. The statement to negate. You can use any statement that can be nested.
    pub fn new(statement: impl fc::IntoValue<WebAclStatement>) -> Self { Self(cfn::Properties::new().with("Statement", statement)) }
}

impl fc::Property for WebAclNotStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A logical rule statement used to combine other rule statements with OR logic. You provide more than one
/// `Statement` within the `OrStatement`.
#[derive(Clone)]
pub struct WebAclOrStatement(cfn::Properties);

impl WebAclOrStatement {
    /// A new `WebAclOrStatement`.
    ///
    /// - `Statements`. The statements to combine with OR logic. You can use any statements that can be nested.
    pub fn new(statements: impl fc::IntoValue<fc::List<WebAclStatement>>) -> Self { Self(cfn::Properties::new().with("Statements", statements)) }
}

impl fc::Property for WebAclOrStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate.
/// The rule categorizes requests according to your aggregation criteria, collects them into aggregation instances,
/// and counts and rate limits the requests for each instance.
#[derive(Clone)]
pub struct WebAclRateBasedStatement(cfn::Properties);

impl WebAclRateBasedStatement {
    /// A value of `AggregateKeyType`.
    pub const AGGREGATE_KEY_TYPE_CONSTANT: &'static str = "CONSTANT";
    /// A value of `AggregateKeyType`.
    pub const AGGREGATE_KEY_TYPE_CUSTOM_KEYS: &'static str = "CUSTOM_KEYS";
    /// A value of `AggregateKeyType`.
    pub const AGGREGATE_KEY_TYPE_FORWARDED_IP: &'static str = "FORWARDED_IP";
    /// A value of `AggregateKeyType`.
    pub const AGGREGATE_KEY_TYPE_IP: &'static str = "IP";
    /// A new `WebAclRateBasedStatement`.
    ///
    /// - `AggregateKeyType`. Setting that indicates how to aggregate the request counts.
    /// - `Limit`. The limit on requests during the specified evaluation window for a single aggregation instance for
    ///   the rate-based rule. If the rate-based statement includes a `ScopeDownStatement`, this limit is applied
    ///   only to the requests that match the statement.
    pub fn new(
        aggregate_key_type: impl fc::IntoValue<String>,
        limit: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AggregateKeyType", aggregate_key_type)
            .with("Limit", limit)
        )
    }
    /// `CustomKeys`. Specifies the aggregate keys to use in a rate-base rule.
    pub fn custom_keys(self, value: impl fc::IntoValue<fc::List<RateBasedStatementCustomKey>>) -> Self { Self(self.0.with("CustomKeys", value)) }
    /// `EvaluationWindowSec`. The amount of time, in seconds, that AWS WAF should include in its request counts,
    /// looking back from the current time. For example, for a setting of 120, when AWS WAF checks the rate, it
    /// counts the requests for the 2 minutes immediately preceding the current time. Valid settings are 60, 120,
    /// 300, and 600.
    pub fn evaluation_window_sec(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("EvaluationWindowSec", value)) }
    /// `ForwardedIPConfig`. The configuration for inspecting IP addresses in an HTTP header that you specify,
    /// instead of using the IP address that's reported by the web request origin. Commonly, this is the
    /// X-Forwarded-For (XFF) header, but you can specify any header name.
    pub fn forwarded_ip_config(self, value: impl fc::IntoValue<ForwardedIpConfiguration>) -> Self { Self(self.0.with("ForwardedIPConfig", value)) }
    /// `ScopeDownStatement`. An optional nested statement that narrows the scope of the web requests that are
    /// evaluated and managed by the rate-based statement. When you use a scope-down statement, the rate-based rule
    /// only tracks and rate limits requests that match the scope-down statement. You can use any nestable
    /// `Statement` in the scope-down statement, and you can nest statements at any level, the same as you can for
    /// a rule statement.
    pub fn scope_down_statement(self, value: impl fc::IntoValue<WebAclStatement>) -> Self { Self(self.0.with("ScopeDownStatement", value)) }
}

impl fc::Property for WebAclRateBasedStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage
/// in some way. Each rule includes one top-level `Statement` that AWS WAF uses to identify matching web requests,
/// and parameters that govern how AWS WAF handles them.
#[derive(Clone)]
pub struct WebAclRule(cfn::Properties);

/// What a [`WebAclRule`] can't be without.
#[derive(Clone)]
pub struct WebAclRuleRequired<A, B, C, D> {
    /// `Name`. The name of the rule. (`String`)
    pub name: A,
    /// `Priority`. If you define more than one `Rule` in a `WebACL`, AWS WAF evaluates each request against the
    /// `Rules` in order based on the value of `Priority`. AWS WAF processes rules with lower priority first. The
    /// priorities don't need to be consecutive, but they must all be different. (`i64`)
    pub priority: B,
    /// `Statement`. The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or
    /// `SizeConstraintStatement`. (`WebAclStatement`)
    pub statement: C,
    /// `VisibilityConfig`. Defines and enables Amazon CloudWatch metrics and web request sample collection.
    /// (`VisibilityConfig`)
    pub visibility_config: D,
}

impl WebAclRule {
    /// A new `WebAclRule`.
    pub fn new(required: WebAclRuleRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<WebAclStatement>,
        impl fc::IntoValue<VisibilityConfig>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("Name", required.name)
            .with("Priority", required.priority)
            .with("Statement", required.statement)
            .with("VisibilityConfig", required.visibility_config)
        )
    }
    /// `Action`. The action that AWS WAF should take on a web request when it matches the rule's statement.
    /// Settings at the web ACL level can override the rule action setting.
    pub fn action(self, value: impl fc::IntoValue<WebAclRuleAction>) -> Self { Self(self.0.with("Action", value)) }
    /// `CaptchaConfig`. Specifies how AWS WAF should handle `CAPTCHA` evaluations. If you don't specify this, AWS
    /// WAF uses the `CAPTCHA` configuration that's defined for the web ACL.
    pub fn captcha_config(self, value: impl fc::IntoValue<CaptchaConfig>) -> Self { Self(self.0.with("CaptchaConfig", value)) }
    /// `ChallengeConfig`. Specifies how AWS WAF should handle `Challenge` evaluations. If you don't specify this,
    /// AWS WAF uses the challenge configuration that's defined for the web ACL.
    pub fn challenge_config(self, value: impl fc::IntoValue<ChallengeConfig>) -> Self { Self(self.0.with("ChallengeConfig", value)) }
    /// `OverrideAction`. The override action to apply to the rules in a rule group, instead of the individual rule
    /// action settings. This is used only for rules whose statements reference a rule group. Rule statements that
    /// reference a rule group are `RuleGroupReferenceStatement` and `ManagedRuleGroupStatement`.
    pub fn override_action(self, value: impl fc::IntoValue<OverrideAction>) -> Self { Self(self.0.with("OverrideAction", value)) }
    /// `RuleLabels`. Labels to apply to web requests that match the rule match statement. AWS WAF applies fully
    /// qualified labels to matching web requests. A fully qualified label is the concatenation of a label
    /// namespace and a rule label. The rule's rule group or web ACL defines the label namespace.
    pub fn rule_labels(self, value: impl fc::IntoValue<fc::List<Label>>) -> Self { Self(self.0.with("RuleLabels", value)) }
}

impl fc::Property for WebAclRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The action that AWS WAF should take on a web request when it matches a rule's statement. Settings at the web
/// ACL level can override the rule action setting.
#[derive(Clone)]
pub struct WebAclRuleAction(cfn::Properties);

impl WebAclRuleAction {
    /// A new `WebAclRuleAction`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Allow`. Instructs AWS WAF to allow the web request.
    pub fn allow(self, value: impl fc::IntoValue<AllowAction>) -> Self { Self(self.0.with("Allow", value)) }
    /// `Block`. Instructs AWS WAF to block the web request.
    pub fn block(self, value: impl fc::IntoValue<BlockAction>) -> Self { Self(self.0.with("Block", value)) }
    /// `Captcha`. Specifies that AWS WAF should run a `CAPTCHA` check against the request
    pub fn captcha(self, value: impl fc::IntoValue<CaptchaAction>) -> Self { Self(self.0.with("Captcha", value)) }
    /// `Challenge`. Instructs AWS WAF to run a `Challenge` check against the web request.
    pub fn challenge(self, value: impl fc::IntoValue<ChallengeAction>) -> Self { Self(self.0.with("Challenge", value)) }
    /// `Count`. Instructs AWS WAF to count the web request and then continue evaluating the request using the
    /// remaining rules in the web ACL.
    pub fn count(self, value: impl fc::IntoValue<CountAction>) -> Self { Self(self.0.with("Count", value)) }
    /// `Monetize`. Monetize action for rules.
    pub fn monetize(self, value: impl fc::IntoValue<MonetizeAction>) -> Self { Self(self.0.with("Monetize", value)) }
}

impl fc::Property for WebAclRuleAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule.
#[derive(Clone)]
pub struct WebAclStatement(cfn::Properties);

impl WebAclStatement {
    /// A new `WebAclStatement`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AndStatement`. A logical rule statement used to combine other rule statements with AND logic. You provide
    /// more than one `Statement` within the `AndStatement`.
    pub fn and_statement(self, value: impl fc::IntoValue<WebAclAndStatement>) -> Self { Self(self.0.with("AndStatement", value)) }
    /// `AsnMatchStatement`. A rule statement that inspects web traffic based on the Autonomous System Number (ASN)
    /// associated with the request's IP address.
    pub fn asn_match_statement(self, value: impl fc::IntoValue<AsnMatchStatement>) -> Self { Self(self.0.with("AsnMatchStatement", value)) }
    /// `ByteMatchStatement`. A rule statement that defines a string match search for AWS WAF to apply to web
    /// requests. The byte match statement provides the bytes to search for, the location in requests that you want
    /// AWS WAF to search, and other settings. The bytes to search for are typically a string that corresponds with
    /// ASCII characters. In the AWS WAF console and the developer guide, this is called a string match statement.
    pub fn byte_match_statement(self, value: impl fc::IntoValue<ByteMatchStatement>) -> Self { Self(self.0.with("ByteMatchStatement", value)) }
    /// `GeoMatchStatement`. A rule statement that labels web requests by country and region and that matches
    /// against web requests based on country code. A geo match rule labels every request that it inspects
    /// regardless of whether it finds a match.
    pub fn geo_match_statement(self, value: impl fc::IntoValue<GeoMatchStatement>) -> Self { Self(self.0.with("GeoMatchStatement", value)) }
    /// `IPSetReferenceStatement`. A rule statement used to detect web requests coming from particular IP addresses
    /// or address ranges. To use this, create an `IPSet` that specifies the addresses you want to detect, then use
    /// the ARN of that set in this statement.
    pub fn ip_set_reference_statement(self, value: impl fc::IntoValue<IpSetReferenceStatement>) -> Self { Self(self.0.with("IPSetReferenceStatement", value)) }
    /// `LabelMatchStatement`. A rule statement to match against labels that have been added to the web request by
    /// rules that have already run in the web ACL.
    pub fn label_match_statement(self, value: impl fc::IntoValue<LabelMatchStatement>) -> Self { Self(self.0.with("LabelMatchStatement", value)) }
    /// `ManagedRuleGroupStatement`. A rule statement used to run the rules that are defined in a managed rule
    /// group. To use this, provide the vendor name and the name of the rule group in this statement. You can
    /// retrieve the required names through the API call `ListAvailableManagedRuleGroups`.
    pub fn managed_rule_group_statement(self, value: impl fc::IntoValue<ManagedRuleGroupStatement>) -> Self { Self(self.0.with("ManagedRuleGroupStatement", value)) }
    /// `NotStatement`. A logical rule statement used to negate the results of another rule statement. You provide
    /// one `Statement` within the `NotStatement`.
    pub fn not_statement(self, value: impl fc::IntoValue<WebAclNotStatement>) -> Self { Self(self.0.with("NotStatement", value)) }
    /// `OrStatement`. A logical rule statement used to combine other rule statements with OR logic. You provide
    /// more than one `Statement` within the `OrStatement`.
    pub fn or_statement(self, value: impl fc::IntoValue<WebAclOrStatement>) -> Self { Self(self.0.with("OrStatement", value)) }
    /// `RateBasedStatement`. A rate-based rule counts incoming requests and rate limits requests when they are
    /// coming at too fast a rate. The rule categorizes requests according to your aggregation criteria, collects
    /// them into aggregation instances, and counts and rate limits the requests for each instance.
    pub fn rate_based_statement(self, value: impl fc::IntoValue<WebAclRateBasedStatement>) -> Self { Self(self.0.with("RateBasedStatement", value)) }
    /// `RegexMatchStatement`. A rule statement used to search web request components for a match against a single
    /// regular expression.
    pub fn regex_match_statement(self, value: impl fc::IntoValue<RegexMatchStatement>) -> Self { Self(self.0.with("RegexMatchStatement", value)) }
    /// `RegexPatternSetReferenceStatement`. A rule statement used to search web request components for matches
    /// with regular expressions. To use this, create a `RegexPatternSet` that specifies the expressions that you
    /// want to detect, then use the ARN of that set in this statement. A web request matches the pattern set rule
    /// statement if the request component matches any of the patterns in the set.
    pub fn regex_pattern_set_reference_statement(self, value: impl fc::IntoValue<RegexPatternSetReferenceStatement>) -> Self { Self(self.0.with("RegexPatternSetReferenceStatement", value)) }
    /// `RuleGroupReferenceStatement`. A rule statement used to run the rules that are defined in a `RuleGroup`. To
    /// use this, create a rule group with your rules, then provide the ARN of the rule group in this statement.
    pub fn rule_group_reference_statement(self, value: impl fc::IntoValue<RuleGroupReferenceStatement>) -> Self { Self(self.0.with("RuleGroupReferenceStatement", value)) }
    /// `SizeConstraintStatement`. A rule statement that compares a number of bytes against the size of a request
    /// component, using a comparison operator, such as greater than (\>) or less than (\<). For example, you can
    /// use a size constraint statement to look for query strings that are longer than 100 bytes.
    pub fn size_constraint_statement(self, value: impl fc::IntoValue<SizeConstraintStatement>) -> Self { Self(self.0.with("SizeConstraintStatement", value)) }
    /// `SqliMatchStatement`. A rule statement that inspects for malicious SQL code. Attackers insert malicious SQL
    /// code into web requests to do things like modify your database or extract data from it.
    pub fn sqli_match_statement(self, value: impl fc::IntoValue<SqliMatchStatement>) -> Self { Self(self.0.with("SqliMatchStatement", value)) }
    /// `XssMatchStatement`. A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks,
    /// the attacker uses vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts
    /// into other legitimate web browsers.
    pub fn xss_match_statement(self, value: impl fc::IntoValue<XssMatchStatement>) -> Self { Self(self.0.with("XssMatchStatement", value)) }
}

impl fc::Property for WebAclStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A rule statement that inspects for cross-site scripting (XSS) attacks. In XSS attacks, the attacker uses
/// vulnerabilities in a benign website as a vehicle to inject malicious client-site scripts into other legitimate
/// web browsers.
#[derive(Clone)]
pub struct XssMatchStatement(cfn::Properties);

impl XssMatchStatement {
    /// A new `XssMatchStatement`.
    ///
    /// - `FieldToMatch`. The part of the web request that you want AWS WAF to inspect.
    /// - `TextTransformations`. Text transformations eliminate some of the unusual formatting that attackers use in
    ///   web requests in an effort to bypass detection. If you specify one or more transformations in a rule
    ///   statement, AWS WAF performs all transformations on the content of the request component identified by
    ///   `FieldToMatch`, starting from the lowest priority setting, before inspecting the content for a match.
    pub fn new(
        field_to_match: impl fc::IntoValue<RuleGroupFieldToMatch>,
        text_transformations: impl fc::IntoValue<fc::List<TextTransformation>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FieldToMatch", field_to_match)
            .with("TextTransformations", text_transformations)
        )
    }
    /// `PreParseTextTransformations`.
    pub fn pre_parse_text_transformations(self, value: impl fc::IntoValue<fc::List<PreParseTextTransformation>>) -> Self { Self(self.0.with("PreParseTextTransformations", value)) }
}

impl fc::Property for XssMatchStatement {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
