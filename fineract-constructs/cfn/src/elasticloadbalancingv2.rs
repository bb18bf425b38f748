// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::ElasticLoadBalancingV2`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::ElasticLoadBalancingV2::Listener`
///
/// Specifies a listener for an Application Load Balancer, Network Load Balancer, or Gateway Load Balancer.
#[derive(Clone)]
pub struct Listener(cfn::ResourceBody);

impl Listener {
    /// A new `AWS::ElasticLoadBalancingV2::Listener`.
    ///
    /// - `DefaultActions`. The actions for the default rule. You cannot define a condition for a default rule.
    /// - `LoadBalancerArn`. The Amazon Resource Name (ARN) of the load balancer.
    pub fn new(
        default_actions: impl fc::IntoValue<fc::List<ListenerAction>>,
        load_balancer_arn: impl fc::IntoValue<fc::Arn<LoadBalancer>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DefaultActions", default_actions)
            .with("LoadBalancerArn", load_balancer_arn)
        )
    }
    /// `AlpnPolicy`. \[TLS listener\] The name of the Application-Layer Protocol Negotiation (ALPN) policy.
    pub fn alpn_policy(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("AlpnPolicy", value)) }
    /// `Certificates`. The default SSL server certificate for a secure listener. You must provide exactly one
    /// certificate if the listener protocol is HTTPS or TLS.
    pub fn certificates(self, value: impl fc::IntoValue<fc::List<Certificate>>) -> Self { Self(self.0.with("Certificates", value)) }
    /// `ListenerAttributes`. The listener attributes. Attributes that you do not modify retain their current
    /// values.
    pub fn listener_attributes(self, value: impl fc::IntoValue<fc::List<ListenerAttribute>>) -> Self { Self(self.0.with("ListenerAttributes", value)) }
    /// `MutualAuthentication`. The mutual authentication configuration information.
    pub fn mutual_authentication(self, value: impl fc::IntoValue<MutualAuthentication>) -> Self { Self(self.0.with("MutualAuthentication", value)) }
    /// `Port`. The port on which the load balancer is listening. You can't specify a port for a Gateway Load
    /// Balancer.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
    /// `Protocol`. The protocol for connections from clients to the load balancer. For Application Load Balancers,
    /// the supported protocols are HTTP and HTTPS. For Network Load Balancers, the supported protocols are TCP,
    /// TLS, UDP, TCP\_UDP, QUIC, and TCP\_QUIC. You can’t specify the UDP, TCP\_UDP, QUIC, or TCP\_QUIC protocol
    /// if dual-stack mode is enabled. You can't specify a protocol for a Gateway Load Balancer.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `SslPolicy`. \[HTTPS and TLS listeners\] The security policy that defines which protocols and ciphers are
    /// supported.
    pub fn ssl_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SslPolicy", value)) }
    /// `Tags`.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Listener {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::Listener";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Listener {
    type Handle = ListenerRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ListenerRef { ListenerRef(self.0.build(scope, "AWS::ElasticLoadBalancingV2::Listener")) }
}

/// A [`Listener`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ListenerRef(fc::NodeId);

impl ListenerRef {
    /// `ListenerArn`, by `Ref`. The Amazon Resource Name (ARN) of the listener.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Listener>> { fc::Value::reference(self.0) }
}

impl From<ListenerRef> for fc::NodeId {
    #[inline]
    fn from(it: ListenerRef) -> Self { it.0 }
}

impl From<&ListenerRef> for fc::NodeId {
    #[inline]
    fn from(it: &ListenerRef) -> Self { it.0 }
}

/// `AWS::ElasticLoadBalancingV2::ListenerCertificate`
///
/// Specifies an SSL server certificate to add to the certificate list for an HTTPS or TLS listener.
#[derive(Clone)]
pub struct ListenerCertificate(cfn::ResourceBody);

impl ListenerCertificate {
    /// A new `AWS::ElasticLoadBalancingV2::ListenerCertificate`.
    ///
    /// - `Certificates`. The certificate. You can specify one certificate per resource.
    /// - `ListenerArn`. The Amazon Resource Name (ARN) of the listener.
    pub fn new(
        certificates: impl fc::IntoValue<fc::List<Certificate>>,
        listener_arn: impl fc::IntoValue<fc::Arn<Listener>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Certificates", certificates)
            .with("ListenerArn", listener_arn)
        )
    }
}

impl cfn::Resource for ListenerCertificate {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerCertificate";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ListenerCertificate {
    type Handle = ListenerCertificateRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ListenerCertificateRef { ListenerCertificateRef(self.0.build(scope, "AWS::ElasticLoadBalancingV2::ListenerCertificate")) }
}

/// A [`ListenerCertificate`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ListenerCertificateRef(fc::NodeId);

impl ListenerCertificateRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ListenerCertificate>> { fc::Value::reference(self.0) }
}

impl From<ListenerCertificateRef> for fc::NodeId {
    #[inline]
    fn from(it: ListenerCertificateRef) -> Self { it.0 }
}

impl From<&ListenerCertificateRef> for fc::NodeId {
    #[inline]
    fn from(it: &ListenerCertificateRef) -> Self { it.0 }
}

/// `AWS::ElasticLoadBalancingV2::ListenerRule`
///
/// Specifies a listener rule. The listener must be associated with an Application Load Balancer. Each rule
/// consists of a priority, one or more actions, and one or more conditions.
#[derive(Clone)]
pub struct ListenerRule(cfn::ResourceBody);

impl ListenerRule {
    /// A new `AWS::ElasticLoadBalancingV2::ListenerRule`.
    ///
    /// - `Actions`. The actions.
    /// - `Conditions`. The conditions.
    /// - `Priority`. The rule priority. A listener can't have multiple rules with the same priority.
    pub fn new(
        actions: impl fc::IntoValue<fc::List<ListenerRuleAction>>,
        conditions: impl fc::IntoValue<fc::List<RuleCondition>>,
        priority: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Actions", actions)
            .with("Conditions", conditions)
            .with("Priority", priority)
        )
    }
    /// `ListenerArn`. The Amazon Resource Name (ARN) of the listener.
    pub fn listener_arn(self, value: impl fc::IntoValue<fc::Arn<Listener>>) -> Self { Self(self.0.with("ListenerArn", value)) }
    /// `Tags`.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Transforms`.
    pub fn transforms(self, value: impl fc::IntoValue<fc::List<Transform>>) -> Self { Self(self.0.with("Transforms", value)) }
}

impl cfn::Resource for ListenerRule {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerRule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ListenerRule {
    type Handle = ListenerRuleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ListenerRuleRef { ListenerRuleRef(self.0.build(scope, "AWS::ElasticLoadBalancingV2::ListenerRule")) }
}

/// A [`ListenerRule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ListenerRuleRef(fc::NodeId);

impl ListenerRuleRef {
    /// `RuleArn`, by `Ref`. The Amazon Resource Name (ARN) of the rule.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ListenerRule>> { fc::Value::reference(self.0) }
    /// `IsDefault`, by `Fn::GetAtt`. Indicates whether this is the default rule.
    #[inline]
    pub fn is_default(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "IsDefault") }
}

impl From<ListenerRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: ListenerRuleRef) -> Self { it.0 }
}

impl From<&ListenerRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: &ListenerRuleRef) -> Self { it.0 }
}

pub use cfn::target::elasticloadbalancingv2::LoadBalancer;

impl LoadBalancer {
    /// A new `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `EnableCapacityReservationProvisionStabilize`. Indicates whether to enable stabilization when creating or
    /// updating an LCU reservation. This ensures that the final stack status reflects the status of the LCU
    /// reservation. The default is `false`.
    pub fn enable_capacity_reservation_provision_stabilize(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableCapacityReservationProvisionStabilize", value)) }
    /// `EnablePrefixForIpv6SourceNat`. \[Network Load Balancers with UDP listeners\] Indicates whether to use an
    /// IPv6 prefix from each subnet for source NAT. The IP address type must be `dualstack`. The default value is
    /// `off`.
    pub fn enable_prefix_for_ipv6_source_nat(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EnablePrefixForIpv6SourceNat", value)) }
    /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`. Indicates whether to evaluate inbound security
    /// group rules for traffic sent to a Network Load Balancer through AWS PrivateLink. The default is `on`.
    pub fn enforce_security_group_inbound_rules_on_private_link_traffic(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", value)) }
    /// `IpAddressType`. The IP address type. Internal load balancers must use `ipv4`.
    pub fn ip_address_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpAddressType", value)) }
    /// `Ipv4IpamPoolId`. The ID of the IPv4 IPAM pool.
    pub fn ipv4_ipam_pool_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::IpamPool>>) -> Self { Self(self.0.with("Ipv4IpamPoolId", value)) }
    /// `LoadBalancerAttributes`. The load balancer attributes. Attributes that you do not modify retain their
    /// current values.
    pub fn load_balancer_attributes(self, value: impl fc::IntoValue<fc::List<LoadBalancerAttribute>>) -> Self { Self(self.0.with("LoadBalancerAttributes", value)) }
    /// `MinimumLoadBalancerCapacity`. The minimum capacity for a load balancer.
    pub fn minimum_load_balancer_capacity(self, value: impl fc::IntoValue<MinimumLoadBalancerCapacity>) -> Self { Self(self.0.with("MinimumLoadBalancerCapacity", value)) }
    /// `Name`. The name of the load balancer. This name must be unique per region per account, can have a maximum
    /// of 32 characters, must contain only alphanumeric characters or hyphens, must not begin or end with a
    /// hyphen, and must not begin with "internal-".
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Scheme`. The nodes of an Internet-facing load balancer have public IP addresses. The DNS name of an
    /// Internet-facing load balancer is publicly resolvable to the public IP addresses of the nodes. Therefore,
    /// Internet-facing load balancers can route requests from clients over the internet.
    pub fn scheme(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Scheme", value)) }
    /// `SecurityGroups`. \[Application Load Balancers and Network Load Balancers\] The IDs of the security groups
    /// for the load balancer.
    pub fn security_groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroups", value)) }
    /// `SubnetMappings`. The IDs of the subnets. You can specify only one subnet per Availability Zone. You must
    /// specify either subnets or subnet mappings, but not both.
    pub fn subnet_mappings(self, value: impl fc::IntoValue<fc::List<SubnetMapping>>) -> Self { Self(self.0.with("SubnetMappings", value)) }
    /// `Subnets`. The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify
    /// either subnets or subnet mappings, but not both. To specify an Elastic IP address, specify subnet mappings
    /// instead of subnets.
    pub fn subnets(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>) -> Self { Self(self.0.with("Subnets", value)) }
    /// `Tags`. The tags to assign to the load balancer.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Type`. The type of load balancer. The default is `application`.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl cfn::Resource for LoadBalancer {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::LoadBalancer";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LoadBalancer {
    type Handle = LoadBalancerRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LoadBalancerRef { LoadBalancerRef(self.0.build(scope, "AWS::ElasticLoadBalancingV2::LoadBalancer")) }
}

/// A [`LoadBalancer`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LoadBalancerRef(fc::NodeId);

impl LoadBalancerRef {
    /// `LoadBalancerArn`, by `Ref`. The Amazon Resource Name (ARN) of the load balancer.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<LoadBalancer>> { fc::Value::reference(self.0) }
    /// `CanonicalHostedZoneID`, by `Fn::GetAtt`. The ID of the Amazon Route 53 hosted zone associated with the
    /// load balancer. For example, `Z2P70J7EXAMPLE`.
    #[inline]
    pub fn canonical_hosted_zone_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CanonicalHostedZoneID") }
    /// `DNSName`, by `Fn::GetAtt`. The DNS name for the load balancer. For example,
    /// `my-load-balancer-424835706.us-west-2.elb.amazonaws.com`.
    #[inline]
    pub fn dns_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DNSName") }
    /// `LoadBalancerFullName`, by `Fn::GetAtt`. The full name of the load balancer. For example,
    /// `app/my-load-balancer/50dc6c495c0c9188`.
    #[inline]
    pub fn load_balancer_full_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LoadBalancerFullName") }
    /// `LoadBalancerName`, by `Fn::GetAtt`. The name of the load balancer. For example, `my-load-balancer`.
    #[inline]
    pub fn load_balancer_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LoadBalancerName") }
    /// `SecurityGroups`, by `Fn::GetAtt`. The IDs of the security groups for the load balancer.
    #[inline]
    pub fn security_groups(&self) -> fc::Value<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>> { fc::Value::attribute(self.0, "SecurityGroups") }
}

impl From<LoadBalancerRef> for fc::NodeId {
    #[inline]
    fn from(it: LoadBalancerRef) -> Self { it.0 }
}

impl From<&LoadBalancerRef> for fc::NodeId {
    #[inline]
    fn from(it: &LoadBalancerRef) -> Self { it.0 }
}

pub use cfn::target::elasticloadbalancingv2::TargetGroup;

impl TargetGroup {
    /// A new `AWS::ElasticLoadBalancingV2::TargetGroup`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `HealthCheckEnabled`. Indicates whether health checks are enabled. If the target type is `lambda`, health
    /// checks are disabled by default but can be enabled. If the target type is `instance`, `ip`, or `alb`, health
    /// checks are always enabled and can't be disabled.
    pub fn health_check_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("HealthCheckEnabled", value)) }
    /// `HealthCheckIntervalSeconds`. The approximate amount of time, in seconds, between health checks of an
    /// individual target. The range is 5-300. If the target group protocol is TCP, TLS, UDP, TCP\_UDP, QUIC,
    /// TCP\_QUIC, HTTP or HTTPS, the default is 30 seconds. If the target group protocol is GENEVE, the default is
    /// 10 seconds. If the target type is `lambda`, the default is 35 seconds.
    pub fn health_check_interval_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HealthCheckIntervalSeconds", value)) }
    /// `HealthCheckPath`. \[HTTP/HTTPS health checks\] The destination for health checks on the targets.
    pub fn health_check_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HealthCheckPath", value)) }
    /// `HealthCheckPort`. The port the load balancer uses when performing health checks on targets. If the
    /// protocol is HTTP, HTTPS, TCP, TLS, UDP, TCP\_UDP, QUIC, or TCP\_QUIC the default is `traffic-port`, which
    /// is the port on which each target receives traffic from the load balancer. If the protocol is GENEVE, the
    /// default is port 80.
    pub fn health_check_port(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HealthCheckPort", value)) }
    /// `HealthCheckProtocol`. The protocol the load balancer uses when performing health checks on targets. For
    /// Application Load Balancers, the default is HTTP. For Network Load Balancers and Gateway Load Balancers, the
    /// default is TCP. The TCP protocol is not supported for health checks if the protocol of the target group is
    /// HTTP or HTTPS. The GENEVE, TLS, UDP, TCP\_UDP, QUIC, and TCP\_QUIC protocols are not supported for health
    /// checks.
    pub fn health_check_protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HealthCheckProtocol", value)) }
    /// `HealthCheckTimeoutSeconds`. The amount of time, in seconds, during which no response from a target means a
    /// failed health check. The range is 2–120 seconds. For target groups with a protocol of HTTP, the default
    /// is 6 seconds. For target groups with a protocol of TCP, TLS or HTTPS, the default is 10 seconds. For target
    /// groups with a protocol of GENEVE, the default is 5 seconds. If the target type is `lambda`, the default is
    /// 30 seconds.
    pub fn health_check_timeout_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HealthCheckTimeoutSeconds", value)) }
    /// `HealthyThresholdCount`. The number of consecutive health check successes required before considering a
    /// target healthy. The range is 2-10. If the target group protocol is TCP, TCP\_UDP, UDP, TLS, HTTP or HTTPS,
    /// the default is 5. For target groups with a protocol of GENEVE, the default is 5. If the target type is
    /// `lambda`, the default is 5.
    pub fn healthy_threshold_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HealthyThresholdCount", value)) }
    /// `IpAddressType`. The IP address type. The default value is `ipv4`.
    pub fn ip_address_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpAddressType", value)) }
    /// `Matcher`. \[HTTP/HTTPS health checks\] The HTTP or gRPC codes to use when checking for a successful
    /// response from a target. For target groups with a protocol of TCP, TCP\_UDP, UDP, QUIC, TCP\_QUIC, or TLS
    /// the range is 200-599. For target groups with a protocol of HTTP or HTTPS, the range is 200-499. For target
    /// groups with a protocol of GENEVE, the range is 200-399.
    pub fn matcher(self, value: impl fc::IntoValue<Matcher>) -> Self { Self(self.0.with("Matcher", value)) }
    /// `Name`. The name of the target group.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Port`. The port on which the targets receive traffic. This port is used unless you specify a port override
    /// when registering the target. If the target is a Lambda function, this parameter does not apply. If the
    /// protocol is GENEVE, the supported port is 6081.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
    /// `Protocol`. The protocol to use for routing traffic to the targets. For Application Load Balancers, the
    /// supported protocols are HTTP and HTTPS. For Network Load Balancers, the supported protocols are TCP, TLS,
    /// UDP, TCP\_UDP, QUIC, or TCP\_QUIC. For Gateway Load Balancers, the supported protocol is GENEVE. A TCP\_UDP
    /// listener must be associated with a TCP\_UDP target group.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `ProtocolVersion`. \[HTTP/HTTPS protocol\] The protocol version. The possible values are `GRPC`, `HTTP1`,
    /// and `HTTP2`.
    pub fn protocol_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ProtocolVersion", value)) }
    /// `Tags`. The tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TargetControlPort`. The port on which the target control agent and application load balancer exchange
    /// management traffic for the target optimizer feature.
    pub fn target_control_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("TargetControlPort", value)) }
    /// `TargetGroupAttributes`. The target group attributes. Attributes that you do not modify retain their
    /// current values.
    pub fn target_group_attributes(self, value: impl fc::IntoValue<fc::List<TargetGroupAttribute>>) -> Self { Self(self.0.with("TargetGroupAttributes", value)) }
    /// `TargetType`. The type of target that you must specify when registering targets with this target group. You
    /// can't specify targets for a target group using more than one target type.
    pub fn target_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetType", value)) }
    /// `Targets`. The targets.
    pub fn targets(self, value: impl fc::IntoValue<fc::List<TargetDescription>>) -> Self { Self(self.0.with("Targets", value)) }
    /// `UnhealthyThresholdCount`. The number of consecutive health check failures required before considering a
    /// target unhealthy. The range is 2-10. If the target group protocol is TCP, TCP\_UDP, UDP, TLS, QUIC,
    /// TCP\_QUIC, HTTP or HTTPS, the default is 2. For target groups with a protocol of GENEVE, the default is 2.
    /// If the target type is `lambda`, the default is 5.
    pub fn unhealthy_threshold_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("UnhealthyThresholdCount", value)) }
    /// `VpcId`. The identifier of the virtual private cloud (VPC). If the target is a Lambda function, this
    /// parameter does not apply. Otherwise, this parameter is required.
    pub fn vpc_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>) -> Self { Self(self.0.with("VpcId", value)) }
}

impl cfn::Resource for TargetGroup {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TargetGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TargetGroup {
    type Handle = TargetGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TargetGroupRef { TargetGroupRef(self.0.build(scope, "AWS::ElasticLoadBalancingV2::TargetGroup")) }
}

/// A [`TargetGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TargetGroupRef(fc::NodeId);

impl TargetGroupRef {
    /// `TargetGroupArn`, by `Ref`. The Amazon Resource Name (ARN) of the target group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<TargetGroup>> { fc::Value::reference(self.0) }
    /// `LoadBalancerArns`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the load balancer that routes
    /// traffic to this target group.
    #[inline]
    pub fn load_balancer_arns(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "LoadBalancerArns") }
    /// `TargetGroupFullName`, by `Fn::GetAtt`. The full name of the target group. For example,
    /// `targetgroup/my-target-group/cbf133c568e0d028`.
    #[inline]
    pub fn target_group_full_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TargetGroupFullName") }
    /// `TargetGroupName`, by `Fn::GetAtt`. The name of the target group. For example, `my-target-group`.
    #[inline]
    pub fn target_group_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TargetGroupName") }
}

impl From<TargetGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: TargetGroupRef) -> Self { it.0 }
}

impl From<&TargetGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &TargetGroupRef) -> Self { it.0 }
}

/// `AWS::ElasticLoadBalancingV2::TrustStore`
///
/// Creates a trust store. You must specify `CaCertificatesBundleS3Bucket` and `CaCertificatesBundleS3Key`. When
/// you create a trust store, you must specify `Name`.
#[derive(Clone)]
pub struct TrustStore(cfn::ResourceBody);

impl TrustStore {
    /// A new `AWS::ElasticLoadBalancingV2::TrustStore`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `CaCertificatesBundleS3Bucket`. The Amazon S3 bucket for the ca certificates bundle.
    pub fn ca_certificates_bundle_s3_bucket(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CaCertificatesBundleS3Bucket", value)) }
    /// `CaCertificatesBundleS3Key`. The Amazon S3 path for the ca certificates bundle.
    pub fn ca_certificates_bundle_s3_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CaCertificatesBundleS3Key", value)) }
    /// `CaCertificatesBundleS3ObjectVersion`. The Amazon S3 object version for the ca certificates bundle. If
    /// undefined the current version is used.
    pub fn ca_certificates_bundle_s3_object_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CaCertificatesBundleS3ObjectVersion", value)) }
    /// `Name`. The name of the trust store.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `Tags`. The tags to assign to the trust store.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TrustStore {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStore";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TrustStore {
    type Handle = TrustStoreRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TrustStoreRef { TrustStoreRef(self.0.build(scope, "AWS::ElasticLoadBalancingV2::TrustStore")) }
}

/// A [`TrustStore`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TrustStoreRef(fc::NodeId);

impl TrustStoreRef {
    /// `TrustStoreArn`, by `Ref`. The Amazon Resource Name (ARN) of the trust store.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<TrustStore>> { fc::Value::reference(self.0) }
    /// `NumberOfCaCertificates`, by `Fn::GetAtt`. The number of ca certificates in the trust store.
    #[inline]
    pub fn number_of_ca_certificates(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "NumberOfCaCertificates") }
    /// `Status`, by `Fn::GetAtt`. The status of the trust store. The possible values are `CREATING` and `ACTIVE`.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<TrustStoreRef> for fc::NodeId {
    #[inline]
    fn from(it: TrustStoreRef) -> Self { it.0 }
}

impl From<&TrustStoreRef> for fc::NodeId {
    #[inline]
    fn from(it: &TrustStoreRef) -> Self { it.0 }
}

/// `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`
///
/// Adds the specified revocation contents to the specified trust store. You must specify `TrustStoreArn`.
#[derive(Clone)]
pub struct TrustStoreRevocation(cfn::ResourceBody);

impl TrustStoreRevocation {
    /// A new `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `RevocationContents`. The revocation file to add.
    pub fn revocation_contents(self, value: impl fc::IntoValue<fc::List<RevocationContent>>) -> Self { Self(self.0.with("RevocationContents", value)) }
    /// `TrustStoreArn`. The Amazon Resource Name (ARN) of the trust store.
    pub fn trust_store_arn(self, value: impl fc::IntoValue<fc::Arn<TrustStore>>) -> Self { Self(self.0.with("TrustStoreArn", value)) }
}

impl cfn::Resource for TrustStoreRevocation {
    const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TrustStoreRevocation {
    type Handle = TrustStoreRevocationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TrustStoreRevocationRef { TrustStoreRevocationRef(self.0.build(scope, "AWS::ElasticLoadBalancingV2::TrustStoreRevocation")) }
}

/// A [`TrustStoreRevocation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TrustStoreRevocationRef(fc::NodeId);

impl TrustStoreRevocationRef {
    /// `RevocationId`, by `Fn::GetAtt`. The revocation ID of the revocation file.
    #[inline]
    pub fn revocation_id(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "RevocationId") }
    /// `TrustStoreRevocations`, by `Fn::GetAtt`. Information about the revocation file in the trust store.
    #[inline]
    pub fn trust_store_revocations(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "TrustStoreRevocations") }
}

impl From<TrustStoreRevocationRef> for fc::NodeId {
    #[inline]
    fn from(it: TrustStoreRevocationRef) -> Self { it.0 }
}

impl From<&TrustStoreRevocationRef> for fc::NodeId {
    #[inline]
    fn from(it: &TrustStoreRevocationRef) -> Self { it.0 }
}

/// Specifies an SSL server certificate to use as the default certificate for a secure listener.
#[derive(Clone)]
pub struct Certificate(cfn::Properties);

impl Certificate {
    /// A new `Certificate`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CertificateArn`. The Amazon Resource Name (ARN) of the certificate.
    pub fn certificate_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::certificatemanager::Certificate>>) -> Self { Self(self.0.with("CertificateArn", value)) }
}

impl fc::Property for Certificate {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies information required when returning a custom HTTP response.
#[derive(Clone)]
pub struct FixedResponseConfig(cfn::Properties);

impl FixedResponseConfig {
    /// A new `FixedResponseConfig`.
    ///
    /// - `StatusCode`. The HTTP response code (2XX, 4XX, or 5XX).
    pub fn new(status_code: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("StatusCode", status_code)) }
    /// `ContentType`. The content type.
    pub fn content_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ContentType", value)) }
    /// `MessageBody`. The message.
    pub fn message_body(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MessageBody", value)) }
}

impl fc::Property for FixedResponseConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information for creating an action that distributes requests among multiple target groups. Specify only when
/// `Type` is `forward`.
#[derive(Clone)]
pub struct ForwardConfig(cfn::Properties);

impl ForwardConfig {
    /// A new `ForwardConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `TargetGroupStickinessConfig`. Information about the target group stickiness for a rule.
    pub fn target_group_stickiness_config(self, value: impl fc::IntoValue<TargetGroupStickinessConfig>) -> Self { Self(self.0.with("TargetGroupStickinessConfig", value)) }
    /// `TargetGroups`. Information about how traffic will be distributed between multiple target groups in a
    /// forward rule.
    pub fn target_groups(self, value: impl fc::IntoValue<fc::List<TargetGroupTuple>>) -> Self { Self(self.0.with("TargetGroups", value)) }
}

impl fc::Property for ForwardConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about a host header condition.
#[derive(Clone)]
pub struct HostHeaderConfig(cfn::Properties);

impl HostHeaderConfig {
    /// A new `HostHeaderConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RegexValues`.
    pub fn regex_values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("RegexValues", value)) }
    /// `Values`. The host names. The maximum length of each string is 128 characters. The comparison is case
    /// insensitive. The following wildcard characters are supported: \* (matches 0 or more characters) and ?
    /// (matches exactly 1 character). You must include at least one "." character. You can include only
    /// alphabetical characters after the final "." character.
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for HostHeaderConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about an HTTP header condition.
#[derive(Clone)]
pub struct HttpHeaderConfig(cfn::Properties);

impl HttpHeaderConfig {
    /// A new `HttpHeaderConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `HttpHeaderName`. The name of the HTTP header field. The maximum size is 40 characters. The header name is
    /// case insensitive. The allowed characters are specified by RFC 7230. Wildcards are not supported.
    pub fn http_header_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HttpHeaderName", value)) }
    /// `RegexValues`.
    pub fn regex_values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("RegexValues", value)) }
    /// `Values`. The strings to compare against the value of the HTTP header. The maximum length of each string is
    /// 128 characters. The comparison strings are case insensitive. The following wildcard characters are
    /// supported: \* (matches 0 or more characters) and ? (matches exactly 1 character).
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for HttpHeaderConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about an HTTP method condition.
#[derive(Clone)]
pub struct HttpRequestMethodConfig(cfn::Properties);

impl HttpRequestMethodConfig {
    /// A new `HttpRequestMethodConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Values`. The name of the request method. The maximum length is 40 characters. The allowed characters are
    /// A-Z, hyphen (-), and underscore (\_). The comparison is case sensitive. Wildcards are not supported;
    /// therefore, the method name must be an exact match.
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for HttpRequestMethodConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about an additional claim to validate.
#[derive(Clone)]
pub struct JwtValidationActionAdditionalClaim(cfn::Properties);

impl JwtValidationActionAdditionalClaim {
    /// A new `JwtValidationActionAdditionalClaim`.
    ///
    /// - `Format`. The format of the claim value.
    /// - `Name`. The name of the claim. You can't specify `exp`, `iss`, `nbf`, or `iat` because we validate them by
    ///   default.
    /// - `Values`. The claim value. The maximum size of the list is 10. Each value can be up to 256 characters in
    ///   length. If the format is `space-separated-values`, the values can't include spaces.
    pub fn new(
        format: impl fc::IntoValue<String>,
        name: impl fc::IntoValue<String>,
        values: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Format", format)
            .with("Name", name)
            .with("Values", values)
        )
    }
}

impl fc::Property for JwtValidationActionAdditionalClaim {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `JwtValidationConfig`
#[derive(Clone)]
pub struct JwtValidationConfig(cfn::Properties);

impl JwtValidationConfig {
    /// A new `JwtValidationConfig`.
    ///
    /// - `Issuer`.
    /// - `JwksEndpoint`.
    pub fn new(
        issuer: impl fc::IntoValue<String>,
        jwks_endpoint: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Issuer", issuer)
            .with("JwksEndpoint", jwks_endpoint)
        )
    }
    /// `AdditionalClaims`.
    pub fn additional_claims(self, value: impl fc::IntoValue<fc::List<JwtValidationActionAdditionalClaim>>) -> Self { Self(self.0.with("AdditionalClaims", value)) }
}

impl fc::Property for JwtValidationConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an action for a listener rule.
#[derive(Clone)]
pub struct ListenerAction(cfn::Properties);

impl ListenerAction {
    /// A new `ListenerAction`.
    ///
    /// - `Type`. The type of action.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `AuthenticateCognitoConfig`. \[HTTPS listeners\] Information for using Amazon Cognito to authenticate
    /// users. Specify only when `Type` is `authenticate-cognito`.
    pub fn authenticate_cognito_config(self, value: impl fc::IntoValue<ListenerAuthenticateCognitoConfig>) -> Self { Self(self.0.with("AuthenticateCognitoConfig", value)) }
    /// `AuthenticateOidcConfig`. \[HTTPS listeners\] Information about an identity provider that is compliant with
    /// OpenID Connect (OIDC). Specify only when `Type` is `authenticate-oidc`.
    pub fn authenticate_oidc_config(self, value: impl fc::IntoValue<ListenerAuthenticateOidcConfig>) -> Self { Self(self.0.with("AuthenticateOidcConfig", value)) }
    /// `FixedResponseConfig`. \[Application Load Balancer\] Information for creating an action that returns a
    /// custom HTTP response. Specify only when `Type` is `fixed-response`.
    pub fn fixed_response_config(self, value: impl fc::IntoValue<FixedResponseConfig>) -> Self { Self(self.0.with("FixedResponseConfig", value)) }
    /// `ForwardConfig`. Information for creating an action that distributes requests among multiple target groups.
    /// Specify only when `Type` is `forward`.
    pub fn forward_config(self, value: impl fc::IntoValue<ForwardConfig>) -> Self { Self(self.0.with("ForwardConfig", value)) }
    /// `JwtValidationConfig`. \[HTTPS listeners\] Information for validating JWT access tokens in client requests.
    /// Specify only when `Type` is `jwt-validation`.
    pub fn jwt_validation_config(self, value: impl fc::IntoValue<JwtValidationConfig>) -> Self { Self(self.0.with("JwtValidationConfig", value)) }
    /// `Order`. The order for the action. This value is required for rules with multiple actions. The action with
    /// the lowest value for order is performed first.
    pub fn order(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Order", value)) }
    /// `RedirectConfig`. \[Application Load Balancer\] Information for creating a redirect action. Specify only
    /// when `Type` is `redirect`.
    pub fn redirect_config(self, value: impl fc::IntoValue<RedirectConfig>) -> Self { Self(self.0.with("RedirectConfig", value)) }
    /// `TargetGroupArn`. The Amazon Resource Name (ARN) of the target group. Specify only when `Type` is `forward`
    /// and you want to route to a single target group. To route to multiple target groups, you must use
    /// `ForwardConfig` instead.
    pub fn target_group_arn(self, value: impl fc::IntoValue<fc::Arn<TargetGroup>>) -> Self { Self(self.0.with("TargetGroupArn", value)) }
}

impl fc::Property for ListenerAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about a listener attribute.
#[derive(Clone)]
pub struct ListenerAttribute(cfn::Properties);

impl ListenerAttribute {
    /// A new `ListenerAttribute`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Key`. The name of the attribute.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
    /// `Value`. The value of the attribute.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for ListenerAttribute {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies information required when integrating with Amazon Cognito to authenticate users.
#[derive(Clone)]
pub struct ListenerAuthenticateCognitoConfig(cfn::Properties);

impl ListenerAuthenticateCognitoConfig {
    /// A new `ListenerAuthenticateCognitoConfig`.
    ///
    /// - `UserPoolArn`. The Amazon Resource Name (ARN) of the Amazon Cognito user pool.
    /// - `UserPoolClientId`. The ID of the Amazon Cognito user pool client.
    /// - `UserPoolDomain`. The domain prefix or fully-qualified domain name of the Amazon Cognito user pool.
    pub fn new(
        user_pool_arn: impl fc::IntoValue<fc::Arn<cfn::target::cognito::UserPool>>,
        user_pool_client_id: impl fc::IntoValue<fc::IdOf<cfn::target::cognito::UserPoolClient>>,
        user_pool_domain: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("UserPoolArn", user_pool_arn)
            .with("UserPoolClientId", user_pool_client_id)
            .with("UserPoolDomain", user_pool_domain)
        )
    }
    /// `AuthenticationRequestExtraParams`. The query parameters (up to 10) to include in the redirect request to
    /// the authorization endpoint.
    pub fn authentication_request_extra_params(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("AuthenticationRequestExtraParams", value)) }
    /// `OnUnauthenticatedRequest`. The behavior if the user is not authenticated.
    pub fn on_unauthenticated_request(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OnUnauthenticatedRequest", value)) }
    /// `Scope`. The set of user claims to be requested from the IdP. The default is `openid`.
    pub fn scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Scope", value)) }
    /// `SessionCookieName`. The name of the cookie used to maintain session information. The default is
    /// AWSELBAuthSessionCookie.
    pub fn session_cookie_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SessionCookieName", value)) }
    /// `SessionTimeout`. The maximum duration of the authentication session, in seconds. The default is 604800
    /// seconds (7 days).
    pub fn session_timeout(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SessionTimeout", value)) }
}

impl fc::Property for ListenerAuthenticateCognitoConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to
/// authenticate users.
#[derive(Clone)]
pub struct ListenerAuthenticateOidcConfig(cfn::Properties);

/// What a [`ListenerAuthenticateOidcConfig`] can't be without.
#[derive(Clone)]
pub struct ListenerAuthenticateOidcConfigRequired<A, B, C, D, E> {
    /// `AuthorizationEndpoint`. The authorization endpoint of the IdP. This must be a full URL, including the
    /// HTTPS protocol, the domain, and the path. (`String`)
    pub authorization_endpoint: A,
    /// `ClientId`. The OAuth 2.0 client identifier. (`String`)
    pub client_id: B,
    /// `Issuer`. The OIDC issuer identifier of the IdP. This must be a full URL, including the HTTPS protocol, the
    /// domain, and the path. (`String`)
    pub issuer: C,
    /// `TokenEndpoint`. The token endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the
    /// domain, and the path. (`String`)
    pub token_endpoint: D,
    /// `UserInfoEndpoint`. The user info endpoint of the IdP. This must be a full URL, including the HTTPS
    /// protocol, the domain, and the path. (`String`)
    pub user_info_endpoint: E,
}

impl ListenerAuthenticateOidcConfig {
    /// A new `ListenerAuthenticateOidcConfig`.
    pub fn new(required: ListenerAuthenticateOidcConfigRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("AuthorizationEndpoint", required.authorization_endpoint)
            .with("ClientId", required.client_id)
            .with("Issuer", required.issuer)
            .with("TokenEndpoint", required.token_endpoint)
            .with("UserInfoEndpoint", required.user_info_endpoint)
        )
    }
    /// `AuthenticationRequestExtraParams`. The query parameters (up to 10) to include in the redirect request to
    /// the authorization endpoint.
    pub fn authentication_request_extra_params(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("AuthenticationRequestExtraParams", value)) }
    /// `ClientSecret`. The OAuth 2.0 client secret. This parameter is required if you are creating a rule. If you
    /// are modifying a rule, you can omit this parameter if you set `UseExistingClientSecret` to true.
    pub fn client_secret(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("ClientSecret", value)) }
    /// `OnUnauthenticatedRequest`. The behavior if the user is not authenticated.
    pub fn on_unauthenticated_request(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OnUnauthenticatedRequest", value)) }
    /// `Scope`. The set of user claims to be requested from the IdP. The default is `openid`.
    pub fn scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Scope", value)) }
    /// `SessionCookieName`. The name of the cookie used to maintain session information. The default is
    /// AWSELBAuthSessionCookie.
    pub fn session_cookie_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SessionCookieName", value)) }
    /// `SessionTimeout`. The maximum duration of the authentication session, in seconds. The default is 604800
    /// seconds (7 days).
    pub fn session_timeout(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SessionTimeout", value)) }
    /// `UseExistingClientSecret`. Indicates whether to use the existing client secret when modifying a rule. If
    /// you are creating a rule, you can omit this parameter or set it to false.
    pub fn use_existing_client_secret(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UseExistingClientSecret", value)) }
}

impl fc::Property for ListenerAuthenticateOidcConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an action for a listener rule.
#[derive(Clone)]
pub struct ListenerRuleAction(cfn::Properties);

impl ListenerRuleAction {
    /// A new `ListenerRuleAction`.
    ///
    /// - `Type`. The type of action.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `AuthenticateCognitoConfig`. \[HTTPS listeners\] Information for using Amazon Cognito to authenticate
    /// users. Specify only when `Type` is `authenticate-cognito`.
    pub fn authenticate_cognito_config(self, value: impl fc::IntoValue<ListenerRuleAuthenticateCognitoConfig>) -> Self { Self(self.0.with("AuthenticateCognitoConfig", value)) }
    /// `AuthenticateOidcConfig`. \[HTTPS listeners\] Information about an identity provider that is compliant with
    /// OpenID Connect (OIDC). Specify only when `Type` is `authenticate-oidc`.
    pub fn authenticate_oidc_config(self, value: impl fc::IntoValue<ListenerRuleAuthenticateOidcConfig>) -> Self { Self(self.0.with("AuthenticateOidcConfig", value)) }
    /// `FixedResponseConfig`. \[Application Load Balancer\] Information for creating an action that returns a
    /// custom HTTP response. Specify only when `Type` is `fixed-response`.
    pub fn fixed_response_config(self, value: impl fc::IntoValue<FixedResponseConfig>) -> Self { Self(self.0.with("FixedResponseConfig", value)) }
    /// `ForwardConfig`. Information for creating an action that distributes requests among multiple target groups.
    /// Specify only when `Type` is `forward`.
    pub fn forward_config(self, value: impl fc::IntoValue<ForwardConfig>) -> Self { Self(self.0.with("ForwardConfig", value)) }
    /// `JwtValidationConfig`. \[HTTPS listeners\] Information for validating JWT access tokens in client requests.
    /// Specify only when `Type` is `jwt-validation`.
    pub fn jwt_validation_config(self, value: impl fc::IntoValue<JwtValidationConfig>) -> Self { Self(self.0.with("JwtValidationConfig", value)) }
    /// `Order`. The order for the action. This value is required for rules with multiple actions. The action with
    /// the lowest value for order is performed first.
    pub fn order(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Order", value)) }
    /// `RedirectConfig`. \[Application Load Balancer\] Information for creating a redirect action. Specify only
    /// when `Type` is `redirect`.
    pub fn redirect_config(self, value: impl fc::IntoValue<RedirectConfig>) -> Self { Self(self.0.with("RedirectConfig", value)) }
    /// `TargetGroupArn`. The Amazon Resource Name (ARN) of the target group. Specify only when `Type` is `forward`
    /// and you want to route to a single target group. To route to multiple target groups, you must use
    /// `ForwardConfig` instead.
    pub fn target_group_arn(self, value: impl fc::IntoValue<fc::Arn<TargetGroup>>) -> Self { Self(self.0.with("TargetGroupArn", value)) }
}

impl fc::Property for ListenerRuleAction {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies information required when integrating with Amazon Cognito to authenticate users.
#[derive(Clone)]
pub struct ListenerRuleAuthenticateCognitoConfig(cfn::Properties);

impl ListenerRuleAuthenticateCognitoConfig {
    /// A new `ListenerRuleAuthenticateCognitoConfig`.
    ///
    /// - `UserPoolArn`. The Amazon Resource Name (ARN) of the Amazon Cognito user pool.
    /// - `UserPoolClientId`. The ID of the Amazon Cognito user pool client.
    /// - `UserPoolDomain`. The domain prefix or fully-qualified domain name of the Amazon Cognito user pool.
    pub fn new(
        user_pool_arn: impl fc::IntoValue<fc::Arn<cfn::target::cognito::UserPool>>,
        user_pool_client_id: impl fc::IntoValue<fc::IdOf<cfn::target::cognito::UserPoolClient>>,
        user_pool_domain: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("UserPoolArn", user_pool_arn)
            .with("UserPoolClientId", user_pool_client_id)
            .with("UserPoolDomain", user_pool_domain)
        )
    }
    /// `AuthenticationRequestExtraParams`. The query parameters (up to 10) to include in the redirect request to
    /// the authorization endpoint.
    pub fn authentication_request_extra_params(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("AuthenticationRequestExtraParams", value)) }
    /// `OnUnauthenticatedRequest`. The behavior if the user is not authenticated.
    pub fn on_unauthenticated_request(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OnUnauthenticatedRequest", value)) }
    /// `Scope`. The set of user claims to be requested from the IdP. The default is `openid`.
    pub fn scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Scope", value)) }
    /// `SessionCookieName`. The name of the cookie used to maintain session information. The default is
    /// AWSELBAuthSessionCookie.
    pub fn session_cookie_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SessionCookieName", value)) }
    /// `SessionTimeout`. The maximum duration of the authentication session, in seconds. The default is 604800
    /// seconds (7 days).
    pub fn session_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SessionTimeout", value)) }
}

impl fc::Property for ListenerRuleAuthenticateCognitoConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to
/// authenticate users.
#[derive(Clone)]
pub struct ListenerRuleAuthenticateOidcConfig(cfn::Properties);

/// What a [`ListenerRuleAuthenticateOidcConfig`] can't be without.
#[derive(Clone)]
pub struct ListenerRuleAuthenticateOidcConfigRequired<A, B, C, D, E> {
    /// `AuthorizationEndpoint`. The authorization endpoint of the IdP. This must be a full URL, including the
    /// HTTPS protocol, the domain, and the path. (`String`)
    pub authorization_endpoint: A,
    /// `ClientId`. The OAuth 2.0 client identifier. (`String`)
    pub client_id: B,
    /// `Issuer`. The OIDC issuer identifier of the IdP. This must be a full URL, including the HTTPS protocol, the
    /// domain, and the path. (`String`)
    pub issuer: C,
    /// `TokenEndpoint`. The token endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the
    /// domain, and the path. (`String`)
    pub token_endpoint: D,
    /// `UserInfoEndpoint`. The user info endpoint of the IdP. This must be a full URL, including the HTTPS
    /// protocol, the domain, and the path. (`String`)
    pub user_info_endpoint: E,
}

impl ListenerRuleAuthenticateOidcConfig {
    /// A new `ListenerRuleAuthenticateOidcConfig`.
    pub fn new(required: ListenerRuleAuthenticateOidcConfigRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("AuthorizationEndpoint", required.authorization_endpoint)
            .with("ClientId", required.client_id)
            .with("Issuer", required.issuer)
            .with("TokenEndpoint", required.token_endpoint)
            .with("UserInfoEndpoint", required.user_info_endpoint)
        )
    }
    /// `AuthenticationRequestExtraParams`. The query parameters (up to 10) to include in the redirect request to
    /// the authorization endpoint.
    pub fn authentication_request_extra_params(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("AuthenticationRequestExtraParams", value)) }
    /// `ClientSecret`. The OAuth 2.0 client secret. This parameter is required if you are creating a rule. If you
    /// are modifying a rule, you can omit this parameter if you set `UseExistingClientSecret` to true.
    pub fn client_secret(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("ClientSecret", value)) }
    /// `OnUnauthenticatedRequest`. The behavior if the user is not authenticated.
    pub fn on_unauthenticated_request(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OnUnauthenticatedRequest", value)) }
    /// `Scope`. The set of user claims to be requested from the IdP. The default is `openid`.
    pub fn scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Scope", value)) }
    /// `SessionCookieName`. The name of the cookie used to maintain session information. The default is
    /// AWSELBAuthSessionCookie.
    pub fn session_cookie_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SessionCookieName", value)) }
    /// `SessionTimeout`. The maximum duration of the authentication session, in seconds. The default is 604800
    /// seconds (7 days).
    pub fn session_timeout(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SessionTimeout", value)) }
    /// `UseExistingClientSecret`. Indicates whether to use the existing client secret when modifying a rule. If
    /// you are creating a rule, you can omit this parameter or set it to false.
    pub fn use_existing_client_secret(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("UseExistingClientSecret", value)) }
}

impl fc::Property for ListenerRuleAuthenticateOidcConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies an attribute for an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
#[derive(Clone)]
pub struct LoadBalancerAttribute(cfn::Properties);

impl LoadBalancerAttribute {
    /// A new `LoadBalancerAttribute`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Key`. The name of the attribute.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
    /// `Value`. The value of the attribute.
    pub fn value(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for LoadBalancerAttribute {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the HTTP codes that healthy targets must use when responding to an HTTP health check.
#[derive(Clone)]
pub struct Matcher(cfn::Properties);

impl Matcher {
    /// A new `Matcher`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `GrpcCode`. You can specify values between 0 and 99. You can specify multiple values (for example, "0,1")
    /// or a range of values (for example, "0-5"). The default value is 12.
    pub fn grpc_code(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GrpcCode", value)) }
    /// `HttpCode`. For Application Load Balancers, you can specify values between 200 and 499, with the default
    /// value being 200. You can specify multiple values (for example, "200,202") or a range of values (for
    /// example, "200-299").
    pub fn http_code(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HttpCode", value)) }
}

impl fc::Property for Matcher {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The minimum capacity for a load balancer.
#[derive(Clone)]
pub struct MinimumLoadBalancerCapacity(cfn::Properties);

impl MinimumLoadBalancerCapacity {
    /// A new `MinimumLoadBalancerCapacity`.
    ///
    /// - `CapacityUnits`. The number of capacity units.
    pub fn new(capacity_units: impl fc::IntoValue<i64>) -> Self { Self(cfn::Properties::new().with("CapacityUnits", capacity_units)) }
}

impl fc::Property for MinimumLoadBalancerCapacity {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The mutual authentication configuration information.
#[derive(Clone)]
pub struct MutualAuthentication(cfn::Properties);

impl MutualAuthentication {
    /// A new `MutualAuthentication`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AdvertiseTrustStoreCaNames`. Indicates whether trust store CA certificate names are advertised.
    pub fn advertise_trust_store_ca_names(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AdvertiseTrustStoreCaNames", value)) }
    /// `IgnoreClientCertificateExpiry`. Indicates whether expired client certificates are ignored.
    pub fn ignore_client_certificate_expiry(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IgnoreClientCertificateExpiry", value)) }
    /// `Mode`. The client certificate handling method. Options are `off`, `passthrough` or `verify`. The default
    /// value is `off`.
    pub fn mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Mode", value)) }
    /// `TrustStoreArn`. The Amazon Resource Name (ARN) of the trust store.
    pub fn trust_store_arn(self, value: impl fc::IntoValue<fc::Arn<TrustStore>>) -> Self { Self(self.0.with("TrustStoreArn", value)) }
}

impl fc::Property for MutualAuthentication {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about a path pattern condition.
#[derive(Clone)]
pub struct PathPatternConfig(cfn::Properties);

impl PathPatternConfig {
    /// A new `PathPatternConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RegexValues`.
    pub fn regex_values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("RegexValues", value)) }
    /// `Values`. The path patterns to compare against the request URL. The maximum size of each string is 128
    /// characters. The comparison is case sensitive. The following wildcard characters are supported: \* (matches
    /// 0 or more characters) and ? (matches exactly 1 character).
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for PathPatternConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about a query string condition.
#[derive(Clone)]
pub struct QueryStringConfig(cfn::Properties);

impl QueryStringConfig {
    /// A new `QueryStringConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Values`. The key/value pairs or values to find in the query string. The maximum length of each string is
    /// 128 characters. The comparison is case insensitive. The following wildcard characters are supported: \*
    /// (matches 0 or more characters) and ? (matches exactly 1 character). To search for a literal '' or '?'
    /// character in a query string, you must escape these characters in `Values` using a '' character.
    pub fn values(self, value: impl fc::IntoValue<fc::List<QueryStringKeyValue>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for QueryStringConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about a key/value pair.
#[derive(Clone)]
pub struct QueryStringKeyValue(cfn::Properties);

impl QueryStringKeyValue {
    /// A new `QueryStringKeyValue`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Key`. The key. You can omit the key.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
    /// `Value`. The value.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for QueryStringKeyValue {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about a redirect action.
#[derive(Clone)]
pub struct RedirectConfig(cfn::Properties);

impl RedirectConfig {
    /// A new `RedirectConfig`.
    ///
    /// - `StatusCode`. The HTTP redirect code. The redirect is either permanent (HTTP 301) or temporary (HTTP 302).
    pub fn new(status_code: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("StatusCode", status_code)) }
    /// `Host`. The hostname. This component is not percent-encoded. The hostname can contain #{host}.
    pub fn host(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Host", value)) }
    /// `Path`. The absolute path, starting with the leading "/". This component is not percent-encoded. The path
    /// can contain #{host}, #{path}, and #{port}.
    pub fn path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Path", value)) }
    /// `Port`. The port. You can specify a value from 1 to 65535 or #{port}.
    pub fn port(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Port", value)) }
    /// `Protocol`. The protocol. You can specify HTTP, HTTPS, or #{protocol}. You can redirect HTTP to HTTP, HTTP
    /// to HTTPS, and HTTPS to HTTPS. You can't redirect HTTPS to HTTP.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
    /// `Query`. The query parameters, URL-encoded when necessary, but not percent-encoded. Do not include the
    /// leading "?", as it is automatically added. You can specify any of the reserved keywords.
    pub fn query(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Query", value)) }
}

impl fc::Property for RedirectConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about a revocation file. You must specify `S3Bucket` and `S3Key`.
#[derive(Clone)]
pub struct RevocationContent(cfn::Properties);

impl RevocationContent {
    /// A new `RevocationContent`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `RevocationType`. The type of revocation file.
    pub fn revocation_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RevocationType", value)) }
    /// `S3Bucket`. The Amazon S3 bucket for the revocation file.
    pub fn s3_bucket(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::s3::Bucket>>) -> Self { Self(self.0.with("S3Bucket", value)) }
    /// `S3Key`. The Amazon S3 path for the revocation file.
    pub fn s3_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3Key", value)) }
    /// `S3ObjectVersion`. The Amazon S3 object version of the revocation file.
    pub fn s3_object_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("S3ObjectVersion", value)) }
}

impl fc::Property for RevocationContent {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about a rewrite transform. This transform matches a pattern and replaces it with the specified
/// string.
#[derive(Clone)]
pub struct RewriteConfig(cfn::Properties);

impl RewriteConfig {
    /// A new `RewriteConfig`.
    ///
    /// - `Regex`. The regular expression to match in the input string. The maximum length of the string is 1,024
    ///   characters.
    /// - `Replace`. The replacement string to use when rewriting the matched input. The maximum length of the string
    ///   is 1,024 characters. You can specify capture groups in the regular expression (for example, $1 and $2).
    pub fn new(
        regex: impl fc::IntoValue<String>,
        replace: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Regex", regex)
            .with("Replace", replace)
        )
    }
}

impl fc::Property for RewriteConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `RewriteConfigObject`
#[derive(Clone)]
pub struct RewriteConfigObject(cfn::Properties);

impl RewriteConfigObject {
    /// A new `RewriteConfigObject`.
    ///
    /// - `Rewrites`.
    pub fn new(rewrites: impl fc::IntoValue<fc::List<RewriteConfig>>) -> Self { Self(cfn::Properties::new().with("Rewrites", rewrites)) }
}

impl fc::Property for RewriteConfigObject {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a condition for a listener rule.
#[derive(Clone)]
pub struct RuleCondition(cfn::Properties);

impl RuleCondition {
    /// A new `RuleCondition`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Field`. The field in the HTTP request.
    pub fn field(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Field", value)) }
    /// `HostHeaderConfig`. Information for a host header condition. Specify only when `Field` is `host-header`.
    pub fn host_header_config(self, value: impl fc::IntoValue<HostHeaderConfig>) -> Self { Self(self.0.with("HostHeaderConfig", value)) }
    /// `HttpHeaderConfig`. Information for an HTTP header condition. Specify only when `Field` is `http-header`.
    pub fn http_header_config(self, value: impl fc::IntoValue<HttpHeaderConfig>) -> Self { Self(self.0.with("HttpHeaderConfig", value)) }
    /// `HttpRequestMethodConfig`. Information for an HTTP method condition. Specify only when `Field` is
    /// `http-request-method`.
    pub fn http_request_method_config(self, value: impl fc::IntoValue<HttpRequestMethodConfig>) -> Self { Self(self.0.with("HttpRequestMethodConfig", value)) }
    /// `PathPatternConfig`. Information for a path pattern condition. Specify only when `Field` is `path-pattern`.
    pub fn path_pattern_config(self, value: impl fc::IntoValue<PathPatternConfig>) -> Self { Self(self.0.with("PathPatternConfig", value)) }
    /// `QueryStringConfig`. Information for a query string condition. Specify only when `Field` is `query-string`.
    pub fn query_string_config(self, value: impl fc::IntoValue<QueryStringConfig>) -> Self { Self(self.0.with("QueryStringConfig", value)) }
    /// `RegexValues`. The regular expressions to match against the condition field. The maximum length of each
    /// string is 128 characters. Specify only when `Field` is `http-header`, `host-header`, or `path-pattern`.
    pub fn regex_values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("RegexValues", value)) }
    /// `SourceIpConfig`. Information for a source IP condition. Specify only when `Field` is `source-ip`.
    pub fn source_ip_config(self, value: impl fc::IntoValue<SourceIpConfig>) -> Self { Self(self.0.with("SourceIpConfig", value)) }
    /// `Values`. The condition value. Specify only when `Field` is `host-header` or `path-pattern`. Alternatively,
    /// to specify multiple host names or multiple path patterns, use `HostHeaderConfig` or `PathPatternConfig`.
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for RuleCondition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about a source IP condition.
#[derive(Clone)]
pub struct SourceIpConfig(cfn::Properties);

impl SourceIpConfig {
    /// A new `SourceIpConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `IpAddressType`.
    pub fn ip_address_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpAddressType", value)) }
    /// `Values`. The source IP addresses, in CIDR format. You can use both IPv4 and IPv6 addresses. Wildcards are
    /// not supported.
    pub fn values(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Values", value)) }
}

impl fc::Property for SourceIpConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a subnet for a load balancer.
#[derive(Clone)]
pub struct SubnetMapping(cfn::Properties);

impl SubnetMapping {
    /// A new `SubnetMapping`.
    ///
    /// - `SubnetId`. The ID of the subnet.
    pub fn new(subnet_id: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Subnet>>) -> Self { Self(cfn::Properties::new().with("SubnetId", subnet_id)) }
    /// `AllocationId`. \[Network Load Balancers\] The allocation ID of the Elastic IP address for an
    /// internet-facing load balancer.
    pub fn allocation_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Eip>>) -> Self { Self(self.0.with("AllocationId", value)) }
    /// `IPv6Address`. \[Network Load Balancers\] The IPv6 address.
    pub fn ipv6_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IPv6Address", value)) }
    /// `PrivateIPv4Address`. \[Network Load Balancers\] The private IPv4 address for an internal load balancer.
    pub fn private_ipv4_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrivateIPv4Address", value)) }
    /// `SourceNatIpv6Prefix`. \[Network Load Balancers with UDP listeners\] The IPv6 prefix to use for source NAT.
    /// Specify an IPv6 prefix (/80 netmask) from the subnet CIDR block or `auto_assigned` to use an IPv6 prefix
    /// selected at random from the subnet CIDR block.
    pub fn source_nat_ipv6_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceNatIpv6Prefix", value)) }
}

impl fc::Property for SubnetMapping {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a target to add to a target group.
#[derive(Clone)]
pub struct TargetDescription(cfn::Properties);

impl TargetDescription {
    /// A new `TargetDescription`.
    ///
    /// - `Id`. The ID of the target. If the target type of the target group is `instance`, specify an instance ID.
    ///   If the target type is `ip`, specify an IP address. If the target type is `lambda`, specify the ARN of the
    ///   Lambda function. If the target type is `alb`, specify the ARN of the Application Load Balancer target.
    pub fn new(id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Id", id)) }
    /// `AvailabilityZone`. An Availability Zone or `all`. This determines whether the target receives traffic from
    /// the load balancer nodes in the specified Availability Zone or from all enabled Availability Zones for the
    /// load balancer.
    pub fn availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AvailabilityZone", value)) }
    /// `Port`. The port on which the target is listening. If the target group protocol is GENEVE, the supported
    /// port is 6081. If the target type is `alb`, the targeted Application Load Balancer must have at least one
    /// listener whose port matches the target group port. This parameter is not used if the target is a Lambda
    /// function.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
    /// `QuicServerId`. The server ID for the targets. This value is required if the protocol is `QUIC` or
    /// `TCP_QUIC` and can't be used with other protocols.
    pub fn quic_server_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("QuicServerId", value)) }
}

impl fc::Property for TargetDescription {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a target group attribute.
#[derive(Clone)]
pub struct TargetGroupAttribute(cfn::Properties);

impl TargetGroupAttribute {
    /// A new `TargetGroupAttribute`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Key`. The name of the attribute.
    pub fn key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Key", value)) }
    /// `Value`. The value of the attribute.
    pub fn value(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Value", value)) }
}

impl fc::Property for TargetGroupAttribute {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about the target group stickiness for a rule.
#[derive(Clone)]
pub struct TargetGroupStickinessConfig(cfn::Properties);

impl TargetGroupStickinessConfig {
    /// A new `TargetGroupStickinessConfig`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DurationSeconds`. \[Application Load Balancers\] The time period, in seconds, during which requests from a
    /// client should be routed to the same target group. The range is 1-604800 seconds (7 days). You must specify
    /// this value when enabling target group stickiness.
    pub fn duration_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DurationSeconds", value)) }
    /// `Enabled`. Indicates whether target group stickiness is enabled.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for TargetGroupStickinessConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about how traffic will be distributed between multiple target groups in a forward rule.
#[derive(Clone)]
pub struct TargetGroupTuple(cfn::Properties);

impl TargetGroupTuple {
    /// A new `TargetGroupTuple`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `TargetGroupArn`. The Amazon Resource Name (ARN) of the target group.
    pub fn target_group_arn(self, value: impl fc::IntoValue<fc::Arn<TargetGroup>>) -> Self { Self(self.0.with("TargetGroupArn", value)) }
    /// `Weight`. The weight. The range is 0 to 999.
    pub fn weight(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Weight", value)) }
}

impl fc::Property for TargetGroupTuple {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Transform`
#[derive(Clone)]
pub struct Transform(cfn::Properties);

impl Transform {
    /// A new `Transform`.
    ///
    /// - `Type`.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `HostHeaderRewriteConfig`.
    pub fn host_header_rewrite_config(self, value: impl fc::IntoValue<RewriteConfigObject>) -> Self { Self(self.0.with("HostHeaderRewriteConfig", value)) }
    /// `UrlRewriteConfig`.
    pub fn url_rewrite_config(self, value: impl fc::IntoValue<RewriteConfigObject>) -> Self { Self(self.0.with("UrlRewriteConfig", value)) }
}

impl fc::Property for Transform {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
