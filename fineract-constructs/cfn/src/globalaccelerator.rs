// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::GlobalAccelerator`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::GlobalAccelerator::Accelerator`
///
/// The `AWS::GlobalAccelerator::Accelerator` resource is a Global Accelerator resource type that contains
/// information about how you create an accelerator. An accelerator includes one or more listeners that process
/// inbound connections and direct traffic to one or more endpoint groups, each of which includes endpoints, such
/// as Application Load Balancers, Network Load Balancers, and Amazon EC2 instances.
#[derive(Clone)]
pub struct Accelerator(cfn::ResourceBody);

impl Accelerator {
    /// A value of `IpAddressType`.
    pub const IP_ADDRESS_TYPE_DUAL_STACK: &'static str = "DUAL_STACK";
    /// A value of `IpAddressType`.
    pub const IP_ADDRESS_TYPE_IPV4: &'static str = "IPV4";
    /// A new `AWS::GlobalAccelerator::Accelerator`.
    ///
    /// - `Name`. The name of the accelerator. The name must contain only alphanumeric characters or hyphens (-), and
    ///   must not begin or end with a hyphen.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Name", name)) }
    /// `Enabled`. Indicates whether the accelerator is enabled. The value is true or false. The default value is
    /// true.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `FlowLogsEnabled`. Indicates whether flow logs are enabled for the accelerator.
    pub fn flow_logs_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("FlowLogsEnabled", value)) }
    /// `FlowLogsS3Bucket`. The name of the Amazon S3 bucket for the flow logs.
    pub fn flow_logs_s3_bucket(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FlowLogsS3Bucket", value)) }
    /// `FlowLogsS3Prefix`. The prefix for the location in the Amazon S3 bucket for the flow logs.
    pub fn flow_logs_s3_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FlowLogsS3Prefix", value)) }
    /// `IpAddressType`. The IP address type that an accelerator supports. For a standard accelerator, the value
    /// can be IPV4 or DUAL\_STACK.
    pub fn ip_address_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpAddressType", value)) }
    /// `IpAddresses`. Optionally, if you've added your own IP address pool to Global Accelerator (BYOIP), you can
    /// choose IP addresses from your own pool to use for the accelerator's static IP addresses when you create an
    /// accelerator. You can specify one or two addresses, separated by a comma. Do not include the /32 suffix.
    pub fn ip_addresses(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("IpAddresses", value)) }
    /// `Tags`. Create tags for an accelerator.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Accelerator {
    const TYPE: &'static str = "AWS::GlobalAccelerator::Accelerator";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Accelerator {
    type Handle = AcceleratorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AcceleratorRef { AcceleratorRef(self.0.build(scope, "AWS::GlobalAccelerator::Accelerator")) }
}

/// A [`Accelerator`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AcceleratorRef(fc::NodeId);

impl AcceleratorRef {
    /// `AcceleratorArn`, by `Ref`. The ARN of the accelerator, such as
    /// `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Accelerator>> { fc::Value::reference(self.0) }
    /// `DnsName`, by `Fn::GetAtt`. The Domain Name System (DNS) name that Global Accelerator creates that points
    /// to an accelerator's static IPv4 addresses.
    #[inline]
    pub fn dns_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DnsName") }
    /// `DualStackDnsName`, by `Fn::GetAtt`. The DNS name that Global Accelerator creates that points to a
    /// dual-stack accelerator's four static IP addresses: two IPv4 addresses and two IPv6 addresses.
    #[inline]
    pub fn dual_stack_dns_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DualStackDnsName") }
    /// `Ipv4Addresses`, by `Fn::GetAtt`. The array of IPv4 addresses in the IP address set. An IP address set can
    /// have a maximum of two IP addresses.
    #[inline]
    pub fn ipv4_addresses(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "Ipv4Addresses") }
    /// `Ipv6Addresses`, by `Fn::GetAtt`. The array of IPv6 addresses in the IP address set. An IP address set can
    /// have a maximum of two IP addresses.
    #[inline]
    pub fn ipv6_addresses(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "Ipv6Addresses") }
}

impl From<AcceleratorRef> for fc::NodeId {
    #[inline]
    fn from(it: AcceleratorRef) -> Self { it.0 }
}

impl From<&AcceleratorRef> for fc::NodeId {
    #[inline]
    fn from(it: &AcceleratorRef) -> Self { it.0 }
}

/// `AWS::GlobalAccelerator::CrossAccountAttachment`
///
/// Create a cross-account attachment in AWS Global Accelerator. You create a cross-account attachment to specify
/// the principals who have permission to work with resources in accelerators in their own account. You specify, in
/// the same attachment, the resources that are shared.
#[derive(Clone)]
pub struct CrossAccountAttachment(cfn::ResourceBody);

impl CrossAccountAttachment {
    /// A new `AWS::GlobalAccelerator::CrossAccountAttachment`.
    ///
    /// - `Name`. The name of the cross-account attachment.
    pub fn new(name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Name", name)) }
    /// `Principals`. The principals included in the cross-account attachment.
    pub fn principals(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Principals", value)) }
    /// `Resources`. The resources included in the cross-account attachment.
    pub fn resources(self, value: impl fc::IntoValue<fc::List<Resource>>) -> Self { Self(self.0.with("Resources", value)) }
    /// `Tags`. Add tags for a cross-account attachment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for CrossAccountAttachment {
    const TYPE: &'static str = "AWS::GlobalAccelerator::CrossAccountAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CrossAccountAttachment {
    type Handle = CrossAccountAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CrossAccountAttachmentRef { CrossAccountAttachmentRef(self.0.build(scope, "AWS::GlobalAccelerator::CrossAccountAttachment")) }
}

/// A [`CrossAccountAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CrossAccountAttachmentRef(fc::NodeId);

impl CrossAccountAttachmentRef {
    /// `AttachmentArn`, by `Ref`. The Amazon Resource Name (ARN) of the cross-account attachment.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<CrossAccountAttachment>> { fc::Value::reference(self.0) }
}

impl From<CrossAccountAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: CrossAccountAttachmentRef) -> Self { it.0 }
}

impl From<&CrossAccountAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &CrossAccountAttachmentRef) -> Self { it.0 }
}

/// `AWS::GlobalAccelerator::EndpointGroup`
///
/// The `AWS::GlobalAccelerator::EndpointGroup` resource is a Global Accelerator resource type that contains
/// information about how you create an endpoint group for the specified listener. An endpoint group is a
/// collection of endpoints in one AWS Region.
#[derive(Clone)]
pub struct EndpointGroup(cfn::ResourceBody);

impl EndpointGroup {
    /// A value of `HealthCheckProtocol`.
    pub const HEALTH_CHECK_PROTOCOL_HTTP: &'static str = "HTTP";
    /// A value of `HealthCheckProtocol`.
    pub const HEALTH_CHECK_PROTOCOL_HTTPS: &'static str = "HTTPS";
    /// A value of `HealthCheckProtocol`.
    pub const HEALTH_CHECK_PROTOCOL_TCP: &'static str = "TCP";
    /// A new `AWS::GlobalAccelerator::EndpointGroup`.
    ///
    /// - `EndpointGroupRegion`. The AWS Regions where the endpoint group is located.
    /// - `ListenerArn`. The Amazon Resource Name (ARN) of the listener.
    pub fn new(
        endpoint_group_region: impl fc::IntoValue<String>,
        listener_arn: impl fc::IntoValue<fc::Arn<Listener>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("EndpointGroupRegion", endpoint_group_region)
            .with("ListenerArn", listener_arn)
        )
    }
    /// `EndpointConfigurations`. The list of endpoint objects.
    pub fn endpoint_configurations(self, value: impl fc::IntoValue<fc::List<EndpointConfiguration>>) -> Self { Self(self.0.with("EndpointConfigurations", value)) }
    /// `HealthCheckIntervalSeconds`. The time—10 seconds or 30 seconds—between health checks for each
    /// endpoint. The default value is 30.
    pub fn health_check_interval_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HealthCheckIntervalSeconds", value)) }
    /// `HealthCheckPath`. If the protocol is HTTP/S, then this value provides the ping path that Global
    /// Accelerator uses for the destination on the endpoints for health checks. The default is slash (/).
    pub fn health_check_path(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HealthCheckPath", value)) }
    /// `HealthCheckPort`. The port that Global Accelerator uses to perform health checks on endpoints that are
    /// part of this endpoint group.
    pub fn health_check_port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("HealthCheckPort", value)) }
    /// `HealthCheckProtocol`. The protocol that Global Accelerator uses to perform health checks on endpoints that
    /// are part of this endpoint group. The default value is TCP.
    pub fn health_check_protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("HealthCheckProtocol", value)) }
    /// `PortOverrides`. Allows you to override the destination ports used to route traffic to an endpoint. Using a
    /// port override lets you map a list of external destination ports (that your users send traffic to) to a list
    /// of internal destination ports that you want an application endpoint to receive traffic on.
    pub fn port_overrides(self, value: impl fc::IntoValue<fc::List<PortOverride>>) -> Self { Self(self.0.with("PortOverrides", value)) }
    /// `ThresholdCount`. The number of consecutive health checks required to set the state of a healthy endpoint
    /// to unhealthy, or to set an unhealthy endpoint to healthy. The default value is 3.
    pub fn threshold_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ThresholdCount", value)) }
    /// `TrafficDialPercentage`. The percentage of traffic to send to an AWS Regions. Additional traffic is
    /// distributed to other endpoint groups for this listener.
    pub fn traffic_dial_percentage(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("TrafficDialPercentage", value)) }
}

impl cfn::Resource for EndpointGroup {
    const TYPE: &'static str = "AWS::GlobalAccelerator::EndpointGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for EndpointGroup {
    type Handle = EndpointGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> EndpointGroupRef { EndpointGroupRef(self.0.build(scope, "AWS::GlobalAccelerator::EndpointGroup")) }
}

/// A [`EndpointGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct EndpointGroupRef(fc::NodeId);

impl EndpointGroupRef {
    /// `EndpointGroupArn`, by `Ref`. The ARN of the endpoint group, such as
    /// `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz/endpoint-group/098765zyxwvu`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<EndpointGroup>> { fc::Value::reference(self.0) }
}

impl From<EndpointGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: EndpointGroupRef) -> Self { it.0 }
}

impl From<&EndpointGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &EndpointGroupRef) -> Self { it.0 }
}

/// `AWS::GlobalAccelerator::Listener`
///
/// The `AWS::GlobalAccelerator::Listener` resource is a Global Accelerator resource type that contains information
/// about how you create a listener to process inbound connections from clients to an accelerator. Connections
/// arrive to assigned static IP addresses on a port, port range, or list of port ranges that you specify.
#[derive(Clone)]
pub struct Listener(cfn::ResourceBody);

impl Listener {
    /// A value of `ClientAffinity`.
    pub const CLIENT_AFFINITY_NONE: &'static str = "NONE";
    /// A value of `ClientAffinity`.
    pub const CLIENT_AFFINITY_SOURCE_IP: &'static str = "SOURCE_IP";
    /// A value of `Protocol`.
    pub const PROTOCOL_TCP: &'static str = "TCP";
    /// A value of `Protocol`.
    pub const PROTOCOL_UDP: &'static str = "UDP";
    /// A new `AWS::GlobalAccelerator::Listener`.
    ///
    /// - `AcceleratorArn`. The Amazon Resource Name (ARN) of your accelerator.
    /// - `PortRanges`. The list of port ranges for the connections from clients to the accelerator.
    /// - `Protocol`. The protocol for the connections from clients to the accelerator.
    pub fn new(
        accelerator_arn: impl fc::IntoValue<fc::Arn<Accelerator>>,
        port_ranges: impl fc::IntoValue<fc::List<PortRange>>,
        protocol: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AcceleratorArn", accelerator_arn)
            .with("PortRanges", port_ranges)
            .with("Protocol", protocol)
        )
    }
    /// `ClientAffinity`. Client affinity lets you direct all requests from a user to the same endpoint, if you
    /// have stateful applications, regardless of the port and protocol of the client request. Client affinity
    /// gives you control over whether to always route each client to the same specific endpoint.
    pub fn client_affinity(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClientAffinity", value)) }
}

impl cfn::Resource for Listener {
    const TYPE: &'static str = "AWS::GlobalAccelerator::Listener";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Listener {
    type Handle = ListenerRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ListenerRef { ListenerRef(self.0.build(scope, "AWS::GlobalAccelerator::Listener")) }
}

/// A [`Listener`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ListenerRef(fc::NodeId);

impl ListenerRef {
    /// `ListenerArn`, by `Ref`. The ARN of the listener, such as
    /// `arn:aws:globalaccelerator::012345678901:accelerator/1234abcd-abcd-1234-abcd-1234abcdefgh/listener/0123vxyz`.
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

/// A complex type for endpoints. A resource must be valid and active when you add it as an endpoint.
#[derive(Clone)]
pub struct EndpointConfiguration(cfn::Properties);

impl EndpointConfiguration {
    /// A new `EndpointConfiguration`.
    ///
    /// - `EndpointId`. An ID for the endpoint. If the endpoint is a Network Load Balancer or Application Load
    ///   Balancer, this is the Amazon Resource Name (ARN) of the resource. If the endpoint is an Elastic IP address,
    ///   this is the Elastic IP address allocation ID. For Amazon EC2 instances, this is the EC2 instance ID. A
    ///   resource must be valid and active when you add it as an endpoint.
    pub fn new(
        endpoint_id: impl fc::IntoValue<fc::Arn<cfn::target::elasticloadbalancingv2::LoadBalancer>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("EndpointId", endpoint_id)
        )
    }
    /// `AttachmentArn`. The Amazon Resource Name (ARN) of the cross-account attachment that specifies the
    /// endpoints (resources) that can be added to accelerators and principals that have permission to add the
    /// endpoints.
    pub fn attachment_arn(self, value: impl fc::IntoValue<fc::Arn<CrossAccountAttachment>>) -> Self { Self(self.0.with("AttachmentArn", value)) }
    /// `ClientIPPreservationEnabled`. Indicates whether client IP address preservation is enabled for an
    /// Application Load Balancer endpoint. The value is true or false. The default value is true for new
    /// accelerators.
    pub fn client_ip_preservation_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ClientIPPreservationEnabled", value)) }
    /// `Weight`. The weight associated with the endpoint. When you add weights to endpoints, you configure Global
    /// Accelerator to route traffic based on proportions that you specify. For example, you might specify endpoint
    /// weights of 4, 5, 5, and 6 (sum=20).
    pub fn weight(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Weight", value)) }
}

impl fc::Property for EndpointConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Override specific listener ports used to route traffic to endpoints that are part of an endpoint group. For
/// example, you can create a port override in which the listener receives user traffic on ports 80 and 443, but
/// your accelerator routes that traffic to ports 1080 and 1443, respectively, on the endpoints.
#[derive(Clone)]
pub struct PortOverride(cfn::Properties);

impl PortOverride {
    /// A new `PortOverride`.
    ///
    /// - `EndpointPort`. The endpoint port that you want a listener port to be mapped to. This is the port on the
    ///   endpoint, such as the Application Load Balancer or Amazon EC2 instance.
    /// - `ListenerPort`. The listener port that you want to map to a specific endpoint port. This is the port that
    ///   user traffic arrives to the Global Accelerator on.
    pub fn new(
        endpoint_port: impl fc::IntoValue<i64>,
        listener_port: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("EndpointPort", endpoint_port)
            .with("ListenerPort", listener_port)
        )
    }
}

impl fc::Property for PortOverride {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A complex type for a range of ports for a listener.
#[derive(Clone)]
pub struct PortRange(cfn::Properties);

impl PortRange {
    /// A new `PortRange`.
    ///
    /// - `FromPort`. The first port in the range of ports, inclusive.
    /// - `ToPort`. The last port in the range of ports, inclusive.
    pub fn new(
        from_port: impl fc::IntoValue<i64>,
        to_port: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("FromPort", from_port)
            .with("ToPort", to_port)
        )
    }
}

impl fc::Property for PortRange {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A resource is one of the following: the ARN for an AWS resource that is supported by AWS Global Accelerator to
/// be added as an endpoint, or a CIDR range that specifies a bring your own IP (BYOIP) address pool.
#[derive(Clone)]
pub struct Resource(cfn::Properties);

impl Resource {
    /// A new `Resource`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Cidr`. An IP address range, in CIDR format, that is specified as resource. The address must be provisioned
    /// and advertised in AWS Global Accelerator by following the bring your own IP address (BYOIP) process for
    /// Global Accelerator
    pub fn cidr(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Cidr", value)) }
    /// `EndpointId`. The endpoint ID for the endpoint that is specified as a AWS resource.
    pub fn endpoint_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EndpointId", value)) }
    /// `Region`. The AWS Region where a shared endpoint resource is located.
    pub fn region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Region", value)) }
}

impl fc::Property for Resource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
