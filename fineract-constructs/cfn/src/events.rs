// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::Events`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::Events::ApiDestination`
///
/// Creates an API destination, which is an HTTP invocation endpoint configured as a target for events.
#[derive(Clone)]
pub struct ApiDestination(cfn::ResourceBody);

impl ApiDestination {
    /// A value of `HttpMethod`.
    pub const HTTP_METHOD_DELETE: &'static str = "DELETE";
    /// A value of `HttpMethod`.
    pub const HTTP_METHOD_GET: &'static str = "GET";
    /// A value of `HttpMethod`.
    pub const HTTP_METHOD_HEAD: &'static str = "HEAD";
    /// A value of `HttpMethod`.
    pub const HTTP_METHOD_OPTIONS: &'static str = "OPTIONS";
    /// A value of `HttpMethod`.
    pub const HTTP_METHOD_PATCH: &'static str = "PATCH";
    /// A value of `HttpMethod`.
    pub const HTTP_METHOD_POST: &'static str = "POST";
    /// A value of `HttpMethod`.
    pub const HTTP_METHOD_PUT: &'static str = "PUT";
    /// A new `AWS::Events::ApiDestination`.
    ///
    /// - `ConnectionArn`. The ARN of the connection to use for the API destination. The destination endpoint must
    ///   support the authorization type specified for the connection.
    /// - `HttpMethod`. The method to use for the request to the HTTP invocation endpoint.
    /// - `InvocationEndpoint`. The URL to the HTTP invocation endpoint for the API destination.
    pub fn new(
        connection_arn: impl fc::IntoValue<fc::Arn<Connection>>,
        http_method: impl fc::IntoValue<String>,
        invocation_endpoint: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ConnectionArn", connection_arn)
            .with("HttpMethod", http_method)
            .with("InvocationEndpoint", invocation_endpoint)
        )
    }
    /// `Description`. A description for the API destination to create.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `InvocationRateLimitPerSecond`. The maximum number of requests per second to send to the HTTP invocation
    /// endpoint.
    pub fn invocation_rate_limit_per_second(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("InvocationRateLimitPerSecond", value)) }
    /// `Name`. The name for the API destination to create.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
}

impl cfn::Resource for ApiDestination {
    const TYPE: &'static str = "AWS::Events::ApiDestination";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ApiDestination {
    type Handle = ApiDestinationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ApiDestinationRef { ApiDestinationRef(self.0.build(scope, "AWS::Events::ApiDestination")) }
}

/// A [`ApiDestination`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ApiDestinationRef(fc::NodeId);

impl ApiDestinationRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ApiDestination>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the API destination that was created by the request.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ApiDestination>> { fc::Value::attribute(self.0, "Arn") }
    /// `ArnForPolicy`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) of an API destination in resource
    /// format, so it can be used in the `Resource` element of IAM permission policy statements.
    #[inline]
    pub fn arn_for_policy(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ArnForPolicy") }
}

impl From<ApiDestinationRef> for fc::NodeId {
    #[inline]
    fn from(it: ApiDestinationRef) -> Self { it.0 }
}

impl From<&ApiDestinationRef> for fc::NodeId {
    #[inline]
    fn from(it: &ApiDestinationRef) -> Self { it.0 }
}

/// `AWS::Events::Archive`
///
/// Creates an archive of events with the specified settings. When you create an archive, incoming events might not
/// immediately start being sent to the archive. Allow a short period of time for changes to take effect. If you do
/// not specify a pattern to filter events sent to the archive, all events are sent to the archive except replayed
/// events. Replayed events are not sent to an archive.
#[derive(Clone)]
pub struct Archive(cfn::ResourceBody);

impl Archive {
    /// A new `AWS::Events::Archive`.
    ///
    /// - `SourceArn`. The ARN of the event bus that sends events to the archive.
    pub fn new(source_arn: impl fc::IntoValue<fc::Arn<EventBus>>) -> Self { Self(cfn::ResourceBody::new().with("SourceArn", source_arn)) }
    /// `ArchiveName`. The name for the archive to create.
    pub fn archive_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ArchiveName", value)) }
    /// `Description`. A description for the archive.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EventPattern`. An event pattern to use to filter events sent to the archive.
    pub fn event_pattern(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("EventPattern", value)) }
    /// `KmsKeyIdentifier`. The identifier of the AWS customer managed key for EventBridge to use, if you choose to
    /// use a customer managed key to encrypt this archive. The identifier can be the key Amazon Resource Name
    /// (ARN), KeyId, key alias, or key alias ARN.
    pub fn kms_key_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyIdentifier", value)) }
    /// `RetentionDays`. The number of days to retain events for. Default value is 0. If set to 0, events are
    /// retained indefinitely
    pub fn retention_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RetentionDays", value)) }
}

impl cfn::Resource for Archive {
    const TYPE: &'static str = "AWS::Events::Archive";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Archive {
    type Handle = ArchiveRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ArchiveRef { ArchiveRef(self.0.build(scope, "AWS::Events::Archive")) }
}

/// A [`Archive`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ArchiveRef(fc::NodeId);

impl ArchiveRef {
    /// `ArchiveName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Archive>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the archive created.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Archive>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<ArchiveRef> for fc::NodeId {
    #[inline]
    fn from(it: ArchiveRef) -> Self { it.0 }
}

impl From<&ArchiveRef> for fc::NodeId {
    #[inline]
    fn from(it: &ArchiveRef) -> Self { it.0 }
}

/// `AWS::Events::Connection`
///
/// Creates a connection. A connection defines the authorization type and credentials to use for authorization with
/// an API destination HTTP endpoint.
#[derive(Clone)]
pub struct Connection(cfn::ResourceBody);

impl Connection {
    /// A value of `AuthorizationType`.
    pub const AUTHORIZATION_TYPE_API_KEY: &'static str = "API_KEY";
    /// A value of `AuthorizationType`.
    pub const AUTHORIZATION_TYPE_BASIC: &'static str = "BASIC";
    /// A value of `AuthorizationType`.
    pub const AUTHORIZATION_TYPE_OAUTH_CLIENT_CREDENTIALS: &'static str = "OAUTH_CLIENT_CREDENTIALS";
    /// A new `AWS::Events::Connection`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `AuthParameters`. The authorization parameters to use to authorize with the endpoint.
    pub fn auth_parameters(self, value: impl fc::IntoValue<AuthParameters>) -> Self { Self(self.0.with("AuthParameters", value)) }
    /// `AuthorizationType`. The type of authorization to use for the connection.
    pub fn authorization_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AuthorizationType", value)) }
    /// `Description`. A description for the connection to create.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `InvocationConnectivityParameters`. For connections to private APIs, the parameters to use for invoking the
    /// API.
    pub fn invocation_connectivity_parameters(self, value: impl fc::IntoValue<InvocationConnectivityParameters>) -> Self { Self(self.0.with("InvocationConnectivityParameters", value)) }
    /// `KmsKeyIdentifier`. The identifier of the AWS customer managed key for EventBridge to use, if you choose to
    /// use a customer managed key to encrypt this connection. The identifier can be the key Amazon Resource Name
    /// (ARN), KeyId, key alias, or key alias ARN.
    pub fn kms_key_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyIdentifier", value)) }
    /// `Name`. The name for the connection to create.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
}

impl cfn::Resource for Connection {
    const TYPE: &'static str = "AWS::Events::Connection";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Connection {
    type Handle = ConnectionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConnectionRef { ConnectionRef(self.0.build(scope, "AWS::Events::Connection")) }
}

/// A [`Connection`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionRef(fc::NodeId);

impl ConnectionRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Connection>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the connection that was created by the request.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Connection>> { fc::Value::attribute(self.0, "Arn") }
    /// `ArnForPolicy`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) of a connection in resource format,
    /// so it can be used in the `Resource` element of IAM permission policy statements.
    #[inline]
    pub fn arn_for_policy(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ArnForPolicy") }
    /// `AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn`, by `Fn::GetAtt`. For
    /// connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created
    /// between the connection and the private API's resource configuration.
    #[inline]
    pub fn auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn") }
    /// `InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn`, by `Fn::GetAtt`. For
    /// connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created
    /// between the connection and the private API's resource configuration.
    #[inline]
    pub fn invocation_connectivity_parameters_resource_parameters_resource_association_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn") }
    /// `SecretArn`, by `Fn::GetAtt`. The ARN for the secret created for the connection.
    #[inline]
    pub fn secret_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SecretArn") }
}

impl From<ConnectionRef> for fc::NodeId {
    #[inline]
    fn from(it: ConnectionRef) -> Self { it.0 }
}

impl From<&ConnectionRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConnectionRef) -> Self { it.0 }
}

/// `AWS::Events::Endpoint`
///
/// A global endpoint used to improve your application's availability by making it regional-fault tolerant.
#[derive(Clone)]
pub struct Endpoint(cfn::ResourceBody);

impl Endpoint {
    /// A new `AWS::Events::Endpoint`.
    ///
    /// - `EventBuses`. The event buses being used by the endpoint.
    /// - `RoutingConfig`. The routing configuration of the endpoint.
    pub fn new(
        event_buses: impl fc::IntoValue<fc::List<EndpointEventBus>>,
        routing_config: impl fc::IntoValue<RoutingConfig>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("EventBuses", event_buses)
            .with("RoutingConfig", routing_config)
        )
    }
    /// `Description`. A description for the endpoint.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Name`. The name of the endpoint.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `ReplicationConfig`. Whether event replication was enabled or disabled for this endpoint. The default state
    /// is `ENABLED` which means you must supply a `RoleArn`. If you don't have a `RoleArn` or you don't want event
    /// replication enabled, set the state to `DISABLED`.
    pub fn replication_config(self, value: impl fc::IntoValue<ReplicationConfig>) -> Self { Self(self.0.with("ReplicationConfig", value)) }
    /// `RoleArn`. The ARN of the role used by event replication for the endpoint.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleArn", value)) }
}

impl cfn::Resource for Endpoint {
    const TYPE: &'static str = "AWS::Events::Endpoint";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Endpoint {
    type Handle = EndpointRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EndpointRef { EndpointRef(self.0.build(scope, "AWS::Events::Endpoint")) }
}

/// A [`Endpoint`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EndpointRef(fc::NodeId);

impl EndpointRef {
    /// `Name`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Endpoint>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the endpoint.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Endpoint>> { fc::Value::attribute(self.0, "Arn") }
    /// `EndpointId`, by `Fn::GetAtt`. The ID of the endpoint.
    #[inline]
    pub fn endpoint_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EndpointId") }
    /// `EndpointUrl`, by `Fn::GetAtt`. The URL of the endpoint.
    #[inline]
    pub fn endpoint_url(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EndpointUrl") }
    /// `State`, by `Fn::GetAtt`. The main Region of the endpoint.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `StateReason`, by `Fn::GetAtt`. The reason the endpoint is in its current state.
    #[inline]
    pub fn state_reason(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "StateReason") }
}

impl From<EndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: EndpointRef) -> Self { it.0 }
}

impl From<&EndpointRef> for fc::NodeId {
    #[inline]
    fn from(it: &EndpointRef) -> Self { it.0 }
}

pub use cfn::target::events::EventBus;

impl EventBus {
    /// A new `AWS::Events::EventBus`.
    ///
    /// - `Name`. The name of the new event bus.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Name", name)) }
    /// `DeadLetterConfig`. Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter
    /// queue (DLQ).
    pub fn dead_letter_config(self, value: impl fc::IntoValue<EventBusDeadLetterConfig>) -> Self { Self(self.0.with("DeadLetterConfig", value)) }
    /// `Description`. The event bus description.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EventSourceName`. If you are creating a partner event bus, this specifies the partner event source that
    /// the new event bus will be matched with.
    pub fn event_source_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EventSourceName", value)) }
    /// `KmsKeyIdentifier`. The identifier of the AWS customer managed key for EventBridge to use, if you choose to
    /// use a customer managed key to encrypt events on this event bus. The identifier can be the key Amazon
    /// Resource Name (ARN), KeyId, key alias, or key alias ARN.
    pub fn kms_key_identifier(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyIdentifier", value)) }
    /// `LogConfig`. The logging configuration settings for the event bus.
    pub fn log_config(self, value: impl fc::IntoValue<LogConfig>) -> Self { Self(self.0.with("LogConfig", value)) }
    /// `Policy`. The permissions policy of the event bus, describing which other AWS accounts can write events to
    /// this event bus.
    pub fn policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Policy", value)) }
    /// `Tags`. Tags to associate with the event bus.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for EventBus {
    const TYPE: &'static str = "AWS::Events::EventBus";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for EventBus {
    type Handle = EventBusRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EventBusRef { EventBusRef(self.0.build(scope, "AWS::Events::EventBus")) }
}

/// A [`EventBus`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EventBusRef(fc::NodeId);

impl EventBusRef {
    /// `Name`, by `Ref`. The name of the event bus, such as `PartnerName/acct1/repo1`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<EventBus>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the event bus, such as
    /// `arn:aws:events:us-east-2:123456789012:event-bus/aws.partner/PartnerName/acct1/repo1`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<EventBus>> { fc::Value::attribute(self.0, "Arn") }
    /// `Policy`, by `Fn::GetAtt`.
    #[inline]
    pub fn policy(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "Policy") }
}

impl From<EventBusRef> for fc::NodeId {
    #[inline]
    fn from(it: EventBusRef) -> Self { it.0 }
}

impl From<&EventBusRef> for fc::NodeId {
    #[inline]
    fn from(it: &EventBusRef) -> Self { it.0 }
}

/// `AWS::Events::EventBusPolicy`
///
/// Running `PutPermission` permits the specified AWS account or AWS organization to put events to the specified
/// event bus. Amazon EventBridge rules in your account are triggered by these events arriving to an event bus in
/// your account.
#[derive(Clone)]
pub struct EventBusPolicy(cfn::ResourceBody);

impl EventBusPolicy {
    /// A new `AWS::Events::EventBusPolicy`.
    ///
    /// - `StatementId`. An identifier string for the external account that you are granting permissions to. If you
    ///   later want to revoke the permission for this external account, specify this `StatementId` when you run
    ///   [RemovePermission](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemovePermission.html).
    pub fn new(statement_id: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("StatementId", statement_id)) }
    /// `Action`. The action that you are enabling the other account to perform.
    pub fn action(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Action", value)) }
    /// `Condition`. This parameter enables you to limit the permission to accounts that fulfill a certain
    /// condition, such as being a member of a certain AWS organization.
    pub fn condition(self, value: impl fc::IntoValue<Condition>) -> Self { Self(self.0.with("Condition", value)) }
    /// `EventBusName`. The name of the event bus associated with the rule. If you omit this, the default event bus
    /// is used.
    pub fn event_bus_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EventBusName", value)) }
    /// `Principal`. The 12-digit AWS account ID that you are permitting to put events to your default event bus.
    /// Specify "" to permit any account to put events to your default event bus.
    pub fn principal(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Principal", value)) }
    /// `Statement`. A JSON string that describes the permission policy statement. You can include a `Policy`
    /// parameter in the request instead of using the `StatementId`, `Action`, `Principal`, or `Condition`
    /// parameters.
    pub fn statement(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("Statement", value)) }
}

impl cfn::Resource for EventBusPolicy {
    const TYPE: &'static str = "AWS::Events::EventBusPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for EventBusPolicy {
    type Handle = EventBusPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EventBusPolicyRef { EventBusPolicyRef(self.0.build(scope, "AWS::Events::EventBusPolicy")) }
}

/// A [`EventBusPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EventBusPolicyRef(fc::NodeId);

impl From<EventBusPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: EventBusPolicyRef) -> Self { it.0 }
}

impl From<&EventBusPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &EventBusPolicyRef) -> Self { it.0 }
}

pub use cfn::target::events::Rule;

impl Rule {
    /// A value of `State`.
    pub const STATE_DISABLED: &'static str = "DISABLED";
    /// A value of `State`.
    pub const STATE_ENABLED: &'static str = "ENABLED";
    /// A value of `State`.
    pub const STATE_ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS: &'static str = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";
    /// A new `AWS::Events::Rule`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Description`. The description of the rule.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EventBusName`. The name or ARN of the event bus associated with the rule. If you omit this, the default
    /// event bus is used.
    pub fn event_bus_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EventBusName", value)) }
    /// `EventPattern`. The event pattern of the rule.
    pub fn event_pattern(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("EventPattern", value)) }
    /// `Name`. The name of the rule.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `RoleArn`. The Amazon Resource Name (ARN) of the role that is used for target invocation.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleArn", value)) }
    /// `ScheduleExpression`. The scheduling expression. For example, "cron(0 20 \* \* ? )", "rate(5 minutes)".
    pub fn schedule_expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScheduleExpression", value)) }
    /// `State`. The state of the rule.
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
    /// `Tags`. Any tags assigned to the event rule.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Targets`. Adds the specified targets to the specified rule, or updates the targets if they are already
    /// associated with the rule.
    pub fn targets(self, value: impl fc::IntoValue<fc::List<Target>>) -> Self { Self(self.0.with("Targets", value)) }
}

impl cfn::Resource for Rule {
    const TYPE: &'static str = "AWS::Events::Rule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Rule {
    type Handle = RuleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RuleRef { RuleRef(self.0.build(scope, "AWS::Events::Rule")) }
}

/// A [`Rule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RuleRef(fc::NodeId);

impl RuleRef {
    /// `Arn`, by `Fn::GetAtt`. The ARN of the rule, such as `arn:aws:events:us-east-2:123456789012:rule/example`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Rule>> { fc::Value::attribute(self.0, "Arn") }
    /// `RuleName`, by `Fn::GetAtt`. The name of the rule, exposed as a read-only attribute for use with
    /// Fn::GetAtt.
    #[inline]
    pub fn rule_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "RuleName") }
}

impl From<RuleRef> for fc::NodeId {
    #[inline]
    fn from(it: RuleRef) -> Self { it.0 }
}

impl From<&RuleRef> for fc::NodeId {
    #[inline]
    fn from(it: &RuleRef) -> Self { it.0 }
}

/// The API key authorization parameters for the connection.
#[derive(Clone)]
pub struct ApiKeyAuthParameters(cfn::Properties);

impl ApiKeyAuthParameters {
    /// A new `ApiKeyAuthParameters`.
    ///
    /// - `ApiKeyName`. The name of the API key to use for authorization.
    /// - `ApiKeyValue`. The value for the API key to use for authorization.
    pub fn new(
        api_key_name: impl fc::IntoValue<String>,
        api_key_value: impl fc::IntoValue<fc::Secret>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ApiKeyName", api_key_name)
            .with("ApiKeyValue", api_key_value)
        )
    }
}

impl fc::Property for ApiKeyAuthParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API.
#[derive(Clone)]
pub struct AppSyncParameters(cfn::Properties);

impl AppSyncParameters {
    /// A new `AppSyncParameters`.
    ///
    /// - `GraphQLOperation`. The GraphQL operation; that is, the query, mutation, or subscription to be parsed and
    ///   executed by the GraphQL service.
    pub fn new(graphql_operation: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("GraphQLOperation", graphql_operation)) }
}

impl fc::Property for AppSyncParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Tthe authorization parameters to use for the connection.
#[derive(Clone)]
pub struct AuthParameters(cfn::Properties);

impl AuthParameters {
    /// A new `AuthParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ApiKeyAuthParameters`. The API Key parameters to use for authorization.
    pub fn api_key_auth_parameters(self, value: impl fc::IntoValue<ApiKeyAuthParameters>) -> Self { Self(self.0.with("ApiKeyAuthParameters", value)) }
    /// `BasicAuthParameters`. The authorization parameters for Basic authorization.
    pub fn basic_auth_parameters(self, value: impl fc::IntoValue<BasicAuthParameters>) -> Self { Self(self.0.with("BasicAuthParameters", value)) }
    /// `ConnectivityParameters`. For private OAuth authentication endpoints. The parameters EventBridge uses to
    /// authenticate against the endpoint.
    pub fn connectivity_parameters(self, value: impl fc::IntoValue<ConnectivityParameters>) -> Self { Self(self.0.with("ConnectivityParameters", value)) }
    /// `InvocationHttpParameters`. Additional parameters for the connection that are passed through with every
    /// invocation to the HTTP endpoint.
    pub fn invocation_http_parameters(self, value: impl fc::IntoValue<ConnectionHttpParameters>) -> Self { Self(self.0.with("InvocationHttpParameters", value)) }
    /// `OAuthParameters`. The OAuth parameters to use for authorization.
    pub fn oauth_parameters(self, value: impl fc::IntoValue<OauthParameters>) -> Self { Self(self.0.with("OAuthParameters", value)) }
}

impl fc::Property for AuthParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is
/// to be used. This structure is relevant only for ECS tasks that use the `awsvpc` network mode.
#[derive(Clone)]
pub struct AwsVpcConfiguration(cfn::Properties);

impl AwsVpcConfiguration {
    /// A new `AwsVpcConfiguration`.
    ///
    /// - `Subnets`. Specifies the subnets associated with the task. These subnets must all be in the same VPC. You
    ///   can specify as many as 16 subnets.
    pub fn new(subnets: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>) -> Self { Self(cfn::Properties::new().with("Subnets", subnets)) }
    /// `AssignPublicIp`. Specifies whether the task's elastic network interface receives a public IP address. You
    /// can specify `ENABLED` only when `LaunchType` in `EcsParameters` is set to `FARGATE`.
    pub fn assign_public_ip(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AssignPublicIp", value)) }
    /// `SecurityGroups`. Specifies the security groups associated with the task. These security groups must all be
    /// in the same VPC. You can specify as many as five security groups. If you do not specify a security group,
    /// the default security group for the VPC is used.
    pub fn security_groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroups", value)) }
}

impl fc::Property for AwsVpcConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The Basic authorization parameters for the connection.
#[derive(Clone)]
pub struct BasicAuthParameters(cfn::Properties);

impl BasicAuthParameters {
    /// A new `BasicAuthParameters`.
    ///
    /// - `Password`. The password associated with the user name to use for Basic authorization.
    /// - `Username`. The user name to use for Basic authorization.
    pub fn new(
        password: impl fc::IntoValue<fc::Secret>,
        username: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Password", password)
            .with("Username", username)
        )
    }
}

impl fc::Property for BasicAuthParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and
/// 10,000. If you specify array properties for a job, it becomes an array job. This parameter is used only if the
/// target is an AWS Batch job.
#[derive(Clone)]
pub struct BatchArrayProperties(cfn::Properties);

impl BatchArrayProperties {
    /// A new `BatchArrayProperties`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Size`. The size of the array, if this is an array batch job. Valid values are integers between 2 and
    /// 10,000.
    pub fn size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Size", value)) }
}

impl fc::Property for BatchArrayProperties {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The custom parameters to be used when the target is an AWS Batch job.
#[derive(Clone)]
pub struct BatchParameters(cfn::Properties);

impl BatchParameters {
    /// A new `BatchParameters`.
    ///
    /// - `JobDefinition`. The ARN or name of the job definition to use if the event target is an AWS Batch job. This
    ///   job definition must already exist.
    /// - `JobName`. The name to use for this execution of the job, if the target is an AWS Batch job.
    pub fn new(
        job_definition: impl fc::IntoValue<String>,
        job_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("JobDefinition", job_definition)
            .with("JobName", job_name)
        )
    }
    /// `ArrayProperties`. The array properties for the submitted job, such as the size of the array. The array
    /// size can be between 2 and 10,000. If you specify array properties for a job, it becomes an array job. This
    /// parameter is used only if the target is an AWS Batch job.
    pub fn array_properties(self, value: impl fc::IntoValue<BatchArrayProperties>) -> Self { Self(self.0.with("ArrayProperties", value)) }
    /// `RetryStrategy`. The retry strategy to use for failed jobs, if the target is an AWS Batch job. The retry
    /// strategy is the number of times to retry the failed job execution. Valid values are 1–10. When you
    /// specify a retry strategy here, it overrides the retry strategy defined in the job definition.
    pub fn retry_strategy(self, value: impl fc::IntoValue<BatchRetryStrategy>) -> Self { Self(self.0.with("RetryStrategy", value)) }
}

impl fc::Property for BatchParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The retry strategy to use for failed jobs, if the target is an AWS Batch job. If you specify a retry strategy
/// here, it overrides the retry strategy defined in the job definition.
#[derive(Clone)]
pub struct BatchRetryStrategy(cfn::Properties);

impl BatchRetryStrategy {
    /// A new `BatchRetryStrategy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Attempts`. The number of times to attempt to retry, if the job fails. Valid values are 1–10.
    pub fn attempts(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Attempts", value)) }
}

impl fc::Property for BatchRetryStrategy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The details of a capacity provider strategy.
#[derive(Clone)]
pub struct CapacityProviderStrategyItem(cfn::Properties);

impl CapacityProviderStrategyItem {
    /// A new `CapacityProviderStrategyItem`.
    ///
    /// - `CapacityProvider`. The short name of the capacity provider.
    pub fn new(capacity_provider: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("CapacityProvider", capacity_provider)) }
    /// `Base`. The base value designates how many tasks, at a minimum, to run on the specified capacity provider.
    /// Only one capacity provider in a capacity provider strategy can have a base defined. If no value is
    /// specified, the default value of 0 is used.
    pub fn base(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Base", value)) }
    /// `Weight`. The weight value designates the relative percentage of the total number of tasks launched that
    /// should use the specified capacity provider. The weight value is taken into consideration after the base
    /// value, if defined, is satisfied.
    pub fn weight(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Weight", value)) }
}

impl fc::Property for CapacityProviderStrategyItem {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The OAuth authorization parameters to use for the connection.
#[derive(Clone)]
pub struct ClientParameters(cfn::Properties);

impl ClientParameters {
    /// A new `ClientParameters`.
    ///
    /// - `ClientID`. The client ID to use for OAuth authorization.
    /// - `ClientSecret`. The client secret assciated with the client ID to use for OAuth authorization.
    pub fn new(
        client_id: impl fc::IntoValue<String>,
        client_secret: impl fc::IntoValue<fc::Secret>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ClientID", client_id)
            .with("ClientSecret", client_secret)
        )
    }
}

impl fc::Property for ClientParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being
/// a member of a certain AWS organization.
#[derive(Clone)]
pub struct Condition(cfn::Properties);

impl Condition {
    /// A new `Condition`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Key`. Specifies the value for the key. Currently, this must be the ID of the organization.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
    /// `Type`. Specifies the type of condition. Currently the only supported value is StringEquals.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
    /// `Value`. Specifies the key for the condition. Currently the only supported key is aws:PrincipalOrgID.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for Condition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Any additional parameters for the connection.
#[derive(Clone)]
pub struct ConnectionHttpParameters(cfn::Properties);

impl ConnectionHttpParameters {
    /// A new `ConnectionHttpParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `BodyParameters`. Any additional body string parameters for the connection.
    pub fn body_parameters(self, value: impl fc::IntoValue<fc::List<Parameter>>) -> Self { Self(self.0.with("BodyParameters", value)) }
    /// `HeaderParameters`. Any additional header parameters for the connection.
    pub fn header_parameters(self, value: impl fc::IntoValue<fc::List<Parameter>>) -> Self { Self(self.0.with("HeaderParameters", value)) }
    /// `QueryStringParameters`. Any additional query string parameters for the connection.
    pub fn query_string_parameters(self, value: impl fc::IntoValue<fc::List<Parameter>>) -> Self { Self(self.0.with("QueryStringParameters", value)) }
}

impl fc::Property for ConnectionHttpParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// If you specify a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the
/// endpoint.
#[derive(Clone)]
pub struct ConnectivityParameters(cfn::Properties);

impl ConnectivityParameters {
    /// A new `ConnectivityParameters`.
    ///
    /// - `ResourceParameters`. The parameters for EventBridge to use when invoking the resource endpoint.
    pub fn new(resource_parameters: impl fc::IntoValue<ResourceParameters>) -> Self { Self(cfn::Properties::new().with("ResourceParameters", resource_parameters)) }
}

impl fc::Property for ConnectivityParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The custom parameters to be used when the target is an Amazon ECS task.
#[derive(Clone)]
pub struct EcsParameters(cfn::Properties);

impl EcsParameters {
    /// A new `EcsParameters`.
    ///
    /// - `TaskDefinitionArn`. The ARN of the task definition to use if the event target is an Amazon ECS task.
    pub fn new(task_definition_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("TaskDefinitionArn", task_definition_arn)) }
    /// `CapacityProviderStrategy`. The capacity provider strategy to use for the task.
    pub fn capacity_provider_strategy(self, value: impl fc::IntoValue<fc::List<CapacityProviderStrategyItem>>) -> Self { Self(self.0.with("CapacityProviderStrategy", value)) }
    /// `EnableECSManagedTags`. Specifies whether to enable Amazon ECS managed tags for the task.
    pub fn enable_ecs_managed_tags(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableECSManagedTags", value)) }
    /// `EnableExecuteCommand`. Whether or not to enable the execute command functionality for the containers in
    /// this task. If true, this enables execute command functionality on all containers in the task.
    pub fn enable_execute_command(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableExecuteCommand", value)) }
    /// `Group`. Specifies an ECS task group for the task. The maximum length is 255 characters.
    pub fn group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Group", value)) }
    /// `LaunchType`. Specifies the launch type on which your task is running. The launch type that you specify
    /// here must match one of the launch type (compatibilities) of the target task. The `FARGATE` value is
    /// supported only in the Regions where AWS Fargate with Amazon ECS is supported.
    pub fn launch_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LaunchType", value)) }
    /// `NetworkConfiguration`. Use this structure if the Amazon ECS task uses the `awsvpc` network mode. This
    /// structure specifies the VPC subnets and security groups associated with the task, and whether a public IP
    /// address is to be used. This structure is required if `LaunchType` is `FARGATE` because the `awsvpc` mode is
    /// required for Fargate tasks.
    pub fn network_configuration(self, value: impl fc::IntoValue<NetworkConfiguration>) -> Self { Self(self.0.with("NetworkConfiguration", value)) }
    /// `PlacementConstraints`. An array of placement constraint objects to use for the task. You can specify up to
    /// 10 constraints per task (including constraints in the task definition and those specified at runtime).
    pub fn placement_constraints(self, value: impl fc::IntoValue<fc::List<PlacementConstraint>>) -> Self { Self(self.0.with("PlacementConstraints", value)) }
    /// `PlacementStrategies`. The placement strategy objects to use for the task. You can specify a maximum of
    /// five strategy rules per task.
    pub fn placement_strategies(self, value: impl fc::IntoValue<fc::List<PlacementStrategy>>) -> Self { Self(self.0.with("PlacementStrategies", value)) }
    /// `PlatformVersion`. Specifies the platform version for the task. Specify only the numeric portion of the
    /// platform version, such as `1.1.0`.
    pub fn platform_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PlatformVersion", value)) }
    /// `PropagateTags`. Specifies whether to propagate the tags from the task definition to the task. If no value
    /// is specified, the tags are not propagated. Tags can only be propagated to the task during task creation. To
    /// add tags to a task after task creation, use the TagResource API action.
    pub fn propagate_tags(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PropagateTags", value)) }
    /// `ReferenceId`. The reference ID to use for the task.
    pub fn reference_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReferenceId", value)) }
    /// `TagList`. The metadata that you apply to the task to help you categorize and organize them. Each tag
    /// consists of a key and an optional value, both of which you define.
    pub fn tag_list(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("TagList", value)) }
    /// `TaskCount`. The number of tasks to create based on `TaskDefinition`. The default is 1.
    pub fn task_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TaskCount", value)) }
}

impl fc::Property for EcsParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The event buses the endpoint is associated with.
#[derive(Clone)]
pub struct EndpointEventBus(cfn::Properties);

impl EndpointEventBus {
    /// A new `EndpointEventBus`.
    ///
    /// - `EventBusArn`. The ARN of the event bus the endpoint is associated with.
    pub fn new(event_bus_arn: impl fc::IntoValue<fc::Arn<EventBus>>) -> Self { Self(cfn::Properties::new().with("EventBusArn", event_bus_arn)) }
}

impl fc::Property for EndpointEventBus {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
#[derive(Clone)]
pub struct EventBusDeadLetterConfig(cfn::Properties);

impl EventBusDeadLetterConfig {
    /// A new `EventBusDeadLetterConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Arn`. The ARN of the SQS queue specified as the target for the dead-letter queue.
    pub fn arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Arn", value)) }
}

impl fc::Property for EventBusDeadLetterConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The failover configuration for an endpoint. This includes what triggers failover and what happens when it's
/// triggered.
#[derive(Clone)]
pub struct FailoverConfig(cfn::Properties);

impl FailoverConfig {
    /// A new `FailoverConfig`.
    ///
    /// - `Primary`. The main Region of the endpoint.
    /// - `Secondary`. The Region that events are routed to when failover is triggered or event replication is
    ///   enabled.
    pub fn new(
        primary: impl fc::IntoValue<Primary>,
        secondary: impl fc::IntoValue<Secondary>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Primary", primary)
            .with("Secondary", secondary)
        )
    }
}

impl fc::Property for FailoverConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// These are custom parameter to be used when the target is an API Gateway APIs or EventBridge ApiDestinations. In
/// the latter case, these are merged with any InvocationParameters specified on the Connection, with any values
/// from the Connection taking precedence.
#[derive(Clone)]
pub struct HttpParameters(cfn::Properties);

impl HttpParameters {
    /// A new `HttpParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `HeaderParameters`. The headers that need to be sent as part of request invoking the API Gateway API or
    /// EventBridge ApiDestination.
    pub fn header_parameters(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("HeaderParameters", value)) }
    /// `PathParameterValues`. The path parameter values to be used to populate API Gateway API or EventBridge
    /// ApiDestination path wildcards ("").
    pub fn path_parameter_values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("PathParameterValues", value)) }
    /// `QueryStringParameters`. The query string keys/values that need to be sent as part of request invoking the
    /// API Gateway API or EventBridge ApiDestination.
    pub fn query_string_parameters(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("QueryStringParameters", value)) }
}

impl fc::Property for HttpParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains the parameters needed for you to provide custom input to a target based on one or more pieces of data
/// extracted from the event.
#[derive(Clone)]
pub struct InputTransformer(cfn::Properties);

impl InputTransformer {
    /// A new `InputTransformer`.
    ///
    /// - `InputTemplate`. Input template where you specify placeholders that will be filled with the values of the
    ///   keys from `InputPathsMap` to customize the data sent to the target. Enclose each `InputPathsMaps` value in
    ///   brackets: \< value \>
    pub fn new(input_template: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("InputTemplate", input_template)) }
    /// `InputPathsMap`. Map of JSON paths to be extracted from the event. You can then insert these in the
    /// template in `InputTemplate` to produce the output you want to be sent to the target.
    pub fn input_paths_map(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("InputPathsMap", value)) }
}

impl fc::Property for InputTransformer {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// For connections to private APIs, the parameters to use for invoking the API.
#[derive(Clone)]
pub struct InvocationConnectivityParameters(cfn::Properties);

impl InvocationConnectivityParameters {
    /// A new `InvocationConnectivityParameters`.
    ///
    /// - `ResourceParameters`. The parameters for EventBridge to use when invoking the resource endpoint.
    pub fn new(resource_parameters: impl fc::IntoValue<ResourceParameters>) -> Self { Self(cfn::Properties::new().with("ResourceParameters", resource_parameters)) }
}

impl fc::Property for InvocationConnectivityParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This object enables you to specify a JSON path to extract from the event and use as the partition key for the
/// Amazon Kinesis data stream, so that you can control the shard to which the event goes. If you do not include
/// this parameter, the default is to use the `eventId` as the partition key.
#[derive(Clone)]
pub struct KinesisParameters(cfn::Properties);

impl KinesisParameters {
    /// A new `KinesisParameters`.
    ///
    /// - `PartitionKeyPath`. The JSON path to be extracted from the event and used as the partition key.
    pub fn new(partition_key_path: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PartitionKeyPath", partition_key_path)) }
}

impl fc::Property for KinesisParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The logging configuration settings for the event bus.
#[derive(Clone)]
pub struct LogConfig(cfn::Properties);

impl LogConfig {
    /// A value of `IncludeDetail`.
    pub const INCLUDE_DETAIL_FULL: &'static str = "FULL";
    /// A value of `IncludeDetail`.
    pub const INCLUDE_DETAIL_NONE: &'static str = "NONE";
    /// A value of `Level`.
    pub const LEVEL_ERROR: &'static str = "ERROR";
    /// A value of `Level`.
    pub const LEVEL_INFO: &'static str = "INFO";
    /// A value of `Level`.
    pub const LEVEL_OFF: &'static str = "OFF";
    /// A value of `Level`.
    pub const LEVEL_TRACE: &'static str = "TRACE";
    /// A new `LogConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IncludeDetail`. Whether EventBridge include detailed event information in the records it generates.
    /// Detailed data can be useful for troubleshooting and debugging. This information includes details of the
    /// event itself, as well as target details.
    pub fn include_detail(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IncludeDetail", value)) }
    /// `Level`. The level of logging detail to include. This applies to all log destinations for the event bus.
    pub fn level(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Level", value)) }
}

impl fc::Property for LogConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This structure specifies the network configuration for an ECS task.
#[derive(Clone)]
pub struct NetworkConfiguration(cfn::Properties);

impl NetworkConfiguration {
    /// A new `NetworkConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AwsVpcConfiguration`. Use this structure to specify the VPC subnets and security groups for the task, and
    /// whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the
    /// `awsvpc` network mode.
    pub fn aws_vpc_configuration(self, value: impl fc::IntoValue<AwsVpcConfiguration>) -> Self { Self(self.0.with("AwsVpcConfiguration", value)) }
}

impl fc::Property for NetworkConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains the OAuth authorization parameters to use for the connection.
#[derive(Clone)]
pub struct OauthParameters(cfn::Properties);

impl OauthParameters {
    /// A value of `HttpMethod`.
    pub const HTTP_METHOD_GET: &'static str = "GET";
    /// A value of `HttpMethod`.
    pub const HTTP_METHOD_POST: &'static str = "POST";
    /// A value of `HttpMethod`.
    pub const HTTP_METHOD_PUT: &'static str = "PUT";
    /// A new `OauthParameters`.
    ///
    /// - `AuthorizationEndpoint`. The URL to the authorization endpoint when OAuth is specified as the authorization
    ///   type.
    /// - `ClientParameters`. The client parameters for OAuth authorization.
    /// - `HttpMethod`. The method to use for the authorization request.
    pub fn new(
        authorization_endpoint: impl fc::IntoValue<String>,
        client_parameters: impl fc::IntoValue<ClientParameters>,
        http_method: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("AuthorizationEndpoint", authorization_endpoint)
            .with("ClientParameters", client_parameters)
            .with("HttpMethod", http_method)
        )
    }
    /// `OAuthHttpParameters`. Details about the additional parameters to use for the connection.
    pub fn oauth_http_parameters(self, value: impl fc::IntoValue<ConnectionHttpParameters>) -> Self { Self(self.0.with("OAuthHttpParameters", value)) }
}

impl fc::Property for OauthParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Any additional query string parameter for the connection. You can include up to 100 additional query string
/// parameters per request. Each additional parameter counts towards the event payload size, which cannot exceed 64
/// KB.
#[derive(Clone)]
pub struct Parameter(cfn::Properties);

impl Parameter {
    /// A new `Parameter`.
    ///
    /// - `Key`. The key for a query string parameter.
    /// - `Value`. The value associated with the key for the query string parameter.
    pub fn new(key: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Value", value)) }
    /// `IsValueSecret`. Specifies whether the value is secret.
    pub fn is_value_secret(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IsValueSecret", value)) }
}

impl fc::Property for Parameter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An object representing a constraint on task placement.
#[derive(Clone)]
pub struct PlacementConstraint(cfn::Properties);

impl PlacementConstraint {
    /// A new `PlacementConstraint`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Expression`. A cluster query language expression to apply to the constraint. You cannot specify an
    /// expression if the constraint type is `distinctInstance`.
    pub fn expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Expression", value)) }
    /// `Type`. The type of constraint. Use distinctInstance to ensure that each task in a particular group is
    /// running on a different container instance. Use memberOf to restrict the selection to a group of valid
    /// candidates.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for PlacementConstraint {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The task placement strategy for a task or service.
#[derive(Clone)]
pub struct PlacementStrategy(cfn::Properties);

impl PlacementStrategy {
    /// A new `PlacementStrategy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Field`. The field to apply the placement strategy against. For the spread placement strategy, valid values
    /// are instanceId (or host, which has the same effect), or any platform or custom attribute that is applied to
    /// a container instance, such as attribute:ecs.availability-zone. For the binpack placement strategy, valid
    /// values are cpu and memory. For the random placement strategy, this field is not used.
    pub fn field(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Field", value)) }
    /// `Type`. The type of placement strategy. The random placement strategy randomly places tasks on available
    /// candidates. The spread placement strategy spreads placement across available candidates evenly based on the
    /// field parameter. The binpack strategy places tasks on available candidates that have the least available
    /// amount of the resource that is specified with the field parameter.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for PlacementStrategy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The primary Region of the endpoint.
#[derive(Clone)]
pub struct Primary(cfn::Properties);

impl Primary {
    /// A new `Primary`.
    ///
    /// - `HealthCheck`. The ARN of the health check used by the endpoint to determine whether failover is triggered.
    pub fn new(health_check: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("HealthCheck", health_check)) }
}

impl fc::Property for Primary {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon
/// Redshift Data API ExecuteStatement based on EventBridge events.
#[derive(Clone)]
pub struct RedshiftDataParameters(cfn::Properties);

impl RedshiftDataParameters {
    /// A new `RedshiftDataParameters`.
    ///
    /// - `Database`. The name of the database. Required when authenticating using temporary credentials.
    pub fn new(database: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Database", database)) }
    /// `DbUser`. The database user name. Required when authenticating using temporary credentials.
    pub fn db_user(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DbUser", value)) }
    /// `SecretManagerArn`. The name or ARN of the secret that enables access to the database. Required when
    /// authenticating using AWS Secrets Manager.
    pub fn secret_manager_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SecretManagerArn", value)) }
    /// `Sql`. The SQL statement text to run.
    pub fn sql(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Sql", value)) }
    /// `Sqls`. One or more SQL statements to run. The SQL statements are run as a single transaction. They run
    /// serially in the order of the array. Subsequent SQL statements don't start until the previous statement in
    /// the array completes. If any SQL statement fails, then because they are run as one transaction, all work is
    /// rolled back.
    pub fn sqls(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Sqls", value)) }
    /// `StatementName`. The name of the SQL statement. You can name the SQL statement when you create it to
    /// identify the query.
    pub fn statement_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StatementName", value)) }
    /// `WithEvent`. Indicates whether to send an event back to EventBridge after the SQL statement runs.
    pub fn with_event(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("WithEvent", value)) }
}

impl fc::Property for RedshiftDataParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Endpoints can replicate all events to the secondary Region.
#[derive(Clone)]
pub struct ReplicationConfig(cfn::Properties);

impl ReplicationConfig {
    /// A value of `State`.
    pub const STATE_DISABLED: &'static str = "DISABLED";
    /// A value of `State`.
    pub const STATE_ENABLED: &'static str = "ENABLED";
    /// A new `ReplicationConfig`.
    ///
    /// - `State`. The state of event replication.
    pub fn new(state: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("State", state)) }
}

impl fc::Property for ReplicationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The parameters for EventBridge to use when invoking the resource endpoint.
#[derive(Clone)]
pub struct ResourceParameters(cfn::Properties);

impl ResourceParameters {
    /// A new `ResourceParameters`.
    ///
    /// - `ResourceConfigurationArn`. The Amazon Resource Name (ARN) of the Amazon VPC Lattice resource configuration
    ///   for the resource endpoint.
    pub fn new(
        resource_configuration_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ResourceConfigurationArn", resource_configuration_arn)
        )
    }
    /// `ResourceAssociationArn`. For connections to private APIs, the Amazon Resource Name (ARN) of the resource
    /// association EventBridge created between the connection and the private API's resource configuration.
    pub fn resource_association_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ResourceAssociationArn", value)) }
}

impl fc::Property for ResourceParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A `RetryPolicy` object that includes information about the retry policy settings.
#[derive(Clone)]
pub struct RetryPolicy(cfn::Properties);

impl RetryPolicy {
    /// A new `RetryPolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MaximumEventAgeInSeconds`. The maximum amount of time, in seconds, to continue to make retry attempts.
    pub fn maximum_event_age_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumEventAgeInSeconds", value)) }
    /// `MaximumRetryAttempts`. The maximum number of retry attempts to make before the request fails. Retry
    /// attempts continue until either the maximum number of attempts is made or until the duration of the
    /// `MaximumEventAgeInSeconds` is met.
    pub fn maximum_retry_attempts(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("MaximumRetryAttempts", value)) }
}

impl fc::Property for RetryPolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The routing configuration of the endpoint.
#[derive(Clone)]
pub struct RoutingConfig(cfn::Properties);

impl RoutingConfig {
    /// A new `RoutingConfig`.
    ///
    /// - `FailoverConfig`. The failover configuration for an endpoint. This includes what triggers failover and what
    ///   happens when it's triggered.
    pub fn new(failover_config: impl fc::IntoValue<FailoverConfig>) -> Self { Self(cfn::Properties::new().with("FailoverConfig", failover_config)) }
}

impl fc::Property for RoutingConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
#[derive(Clone)]
pub struct RuleDeadLetterConfig(cfn::Properties);

impl RuleDeadLetterConfig {
    /// A new `RuleDeadLetterConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Arn`. The ARN of the SQS queue specified as the target for the dead-letter queue.
    pub fn arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::sqs::Queue>>) -> Self { Self(self.0.with("Arn", value)) }
}

impl fc::Property for RuleDeadLetterConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// This parameter contains the criteria (either InstanceIds or a tag) used to specify which EC2 instances are to
/// be sent the command.
#[derive(Clone)]
pub struct RunCommandParameters(cfn::Properties);

impl RunCommandParameters {
    /// A new `RunCommandParameters`.
    ///
    /// - `RunCommandTargets`. Currently, we support including only one RunCommandTarget block, which specifies
    ///   either an array of InstanceIds or a tag.
    pub fn new(
        run_command_targets: impl fc::IntoValue<fc::List<RunCommandTarget>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("RunCommandTargets", run_command_targets)
        )
    }
}

impl fc::Property for RunCommandParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about the EC2 instances that are to be sent the command, specified as key-value pairs. Each
/// `RunCommandTarget` block can include only one key, but this key may specify multiple values.
#[derive(Clone)]
pub struct RunCommandTarget(cfn::Properties);

impl RunCommandTarget {
    /// A new `RunCommandTarget`.
    ///
    /// - `Key`. Can be either `tag:` tag-key or `InstanceIds`.
    /// - `Values`. If `Key` is `tag:` tag-key, `Values` is a list of tag values. If `Key` is `InstanceIds`, `Values`
    ///   is a list of Amazon EC2 instance IDs.
    pub fn new(
        key: impl fc::IntoValue<String>,
        values: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Instance>>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Key", key)
            .with("Values", values)
        )
    }
}

impl fc::Property for RunCommandTarget {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline.
#[derive(Clone)]
pub struct SageMakerPipelineParameter(cfn::Properties);

impl SageMakerPipelineParameter {
    /// A new `SageMakerPipelineParameter`.
    ///
    /// - `Name`. Name of parameter to start execution of a SageMaker AI Model Building Pipeline.
    /// - `Value`. Value of parameter to start execution of a SageMaker AI Model Building Pipeline.
    pub fn new(name: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Name", name).with("Value", value)) }
}

impl fc::Property for SageMakerPipelineParameter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// These are custom parameters to use when the target is a SageMaker AI Model Building Pipeline that starts based
/// on EventBridge events.
#[derive(Clone)]
pub struct SageMakerPipelineParameters(cfn::Properties);

impl SageMakerPipelineParameters {
    /// A new `SageMakerPipelineParameters`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PipelineParameterList`. List of Parameter names and values for SageMaker AI Model Building Pipeline
    /// execution.
    pub fn pipeline_parameter_list(self, value: impl fc::IntoValue<fc::List<SageMakerPipelineParameter>>) -> Self { Self(self.0.with("PipelineParameterList", value)) }
}

impl fc::Property for SageMakerPipelineParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The secondary Region that processes events when failover is triggered or replication is enabled.
#[derive(Clone)]
pub struct Secondary(cfn::Properties);

impl Secondary {
    /// A new `Secondary`.
    ///
    /// - `Route`. Defines the secondary Region.
    pub fn new(route: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Route", route)) }
}

impl fc::Property for Secondary {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The custom parameters for EventBridge to use for a target that is an Amazon SQS fair or FIFO queue.
#[derive(Clone)]
pub struct SqsParameters(cfn::Properties);

impl SqsParameters {
    /// A new `SqsParameters`.
    ///
    /// - `MessageGroupId`. The ID of the message group to use as the target.
    pub fn new(message_group_id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("MessageGroupId", message_group_id)) }
}

impl fc::Property for SqsParameters {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Targets are the resources to be invoked when a rule is triggered. For a complete list of services and resources
/// that can be set as a target, see
/// [PutTargets](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html).
#[derive(Clone)]
pub struct Target(cfn::Properties);

impl Target {
    /// A new `Target`.
    ///
    /// - `Arn`. The Amazon Resource Name (ARN) of the target.
    /// - `Id`. The ID of the target within the specified rule. Use this ID to reference the target when updating the
    ///   rule. We recommend using a memorable and unique string.
    pub fn new(arn: impl fc::IntoValue<String>, id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Arn", arn).with("Id", id)) }
    /// `AppSyncParameters`. Contains the GraphQL operation to be parsed and executed, if the event target is an
    /// AWS AppSync API.
    pub fn app_sync_parameters(self, value: impl fc::IntoValue<AppSyncParameters>) -> Self { Self(self.0.with("AppSyncParameters", value)) }
    /// `BatchParameters`. If the event target is an AWS Batch job, this contains the job definition, job name, and
    /// other parameters.
    pub fn batch_parameters(self, value: impl fc::IntoValue<BatchParameters>) -> Self { Self(self.0.with("BatchParameters", value)) }
    /// `DeadLetterConfig`. The `DeadLetterConfig` that defines the target queue to send dead-letter queue events
    /// to.
    pub fn dead_letter_config(self, value: impl fc::IntoValue<RuleDeadLetterConfig>) -> Self { Self(self.0.with("DeadLetterConfig", value)) }
    /// `EcsParameters`. Contains the Amazon ECS task definition and task count to be used, if the event target is
    /// an Amazon ECS task.
    pub fn ecs_parameters(self, value: impl fc::IntoValue<EcsParameters>) -> Self { Self(self.0.with("EcsParameters", value)) }
    /// `HttpParameters`. Contains the HTTP parameters to use when the target is a API Gateway endpoint or
    /// EventBridge ApiDestination.
    pub fn http_parameters(self, value: impl fc::IntoValue<HttpParameters>) -> Self { Self(self.0.with("HttpParameters", value)) }
    /// `Input`. Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the
    /// target.
    pub fn input(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Input", value)) }
    /// `InputPath`. The value of the JSONPath that is used for extracting part of the matched event when passing
    /// it to the target. You may use JSON dot notation or bracket notation.
    pub fn input_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("InputPath", value)) }
    /// `InputTransformer`. Settings to enable you to provide custom input to a target based on certain event data.
    /// You can extract one or more key-value pairs from the event and then use that data to send customized input
    /// to the target.
    pub fn input_transformer(self, value: impl fc::IntoValue<InputTransformer>) -> Self { Self(self.0.with("InputTransformer", value)) }
    /// `KinesisParameters`. The custom parameter you can use to control the shard assignment, when the target is a
    /// Kinesis data stream. If you do not include this parameter, the default is to use the `eventId` as the
    /// partition key.
    pub fn kinesis_parameters(self, value: impl fc::IntoValue<KinesisParameters>) -> Self { Self(self.0.with("KinesisParameters", value)) }
    /// `RedshiftDataParameters`. Contains the Amazon Redshift Data API parameters to use when the target is a
    /// Amazon Redshift cluster.
    pub fn redshift_data_parameters(self, value: impl fc::IntoValue<RedshiftDataParameters>) -> Self { Self(self.0.with("RedshiftDataParameters", value)) }
    /// `RetryPolicy`. The retry policy configuration to use for the dead-letter queue.
    pub fn retry_policy(self, value: impl fc::IntoValue<RetryPolicy>) -> Self { Self(self.0.with("RetryPolicy", value)) }
    /// `RoleArn`. The Amazon Resource Name (ARN) of the IAM role to be used for this target when the rule is
    /// triggered. If one rule triggers multiple targets, you can use a different IAM role for each target.
    pub fn role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("RoleArn", value)) }
    /// `RunCommandParameters`. Parameters used when you are using the rule to invoke Amazon EC2 Run Command.
    pub fn run_command_parameters(self, value: impl fc::IntoValue<RunCommandParameters>) -> Self { Self(self.0.with("RunCommandParameters", value)) }
    /// `SageMakerPipelineParameters`. Contains the SageMaker AI Model Building Pipeline parameters to start
    /// execution of a SageMaker AI Model Building Pipeline.
    pub fn sage_maker_pipeline_parameters(self, value: impl fc::IntoValue<SageMakerPipelineParameters>) -> Self { Self(self.0.with("SageMakerPipelineParameters", value)) }
    /// `SqsParameters`. Contains the message group ID to use when the target is an Amazon SQS fair or FIFO queue.
    pub fn sqs_parameters(self, value: impl fc::IntoValue<SqsParameters>) -> Self { Self(self.0.with("SqsParameters", value)) }
}

impl fc::Property for Target {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
