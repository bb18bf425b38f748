// Written by `fineract-codegen`; do not edit.

//! Objects of `elbv2.k8s.aws/v1beta1`.

use crate::generated::{Dict, IntOrString, IntoKnown, List, Map, Object, ObjectRef, with};
use crate::meta_v1;

/// A setting of a load balancer or of a listener.
#[derive(Clone)]
pub struct Attribute(Map);

impl Attribute {
    /// An `Attribute` with its `key` and `value`.
    pub fn new(key: impl IntoKnown<String>, value: impl IntoKnown<String>) -> Self {
        Self(Map::default()).key(key).value(value)
    }

    /// The setting's name, such as `idle_timeout.timeout_seconds`.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// The setting's value.
    pub fn value(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }
}

/// A network.
#[derive(Clone)]
pub struct IPBlock(Map);

impl IPBlock {
    /// An `IPBlock` with its `cidr`.
    pub fn new(cidr: impl IntoKnown<String>) -> Self {
        Self(Map::default()).cidr(cidr)
    }

    /// The network in CIDR notation.
    pub fn cidr(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "cidr", value.into_known()))
    }
}

/// Settings that every Ingress of a class shares.
#[derive(Clone)]
pub struct IngressClassParams(Object);

impl IngressClassParams {
    /// An `IngressClassParams` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// The settings.
    pub fn spec(self, value: impl IntoKnown<IngressClassParamsSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `IngressClassParams` that it added.
pub type IngressClassParamsRef = ObjectRef<IngressClassParams>;

crate::object!(IngressClassParams, "elbv2.k8s.aws/v1beta1", "IngressClassParams");

/// Settings that every Ingress of a class shares.
#[derive(Clone)]
pub struct IngressClassParamsSpec(Map);

impl IngressClassParamsSpec {
    /// `ipv4`, for [`ip_address_type`](Self::ip_address_type).
    pub const IP_ADDRESS_TYPE_IPV4: &'static str = "ipv4";
    /// `dualstack`, for [`ip_address_type`](Self::ip_address_type).
    pub const IP_ADDRESS_TYPE_DUALSTACK: &'static str = "dualstack";
    /// `dualstack-without-public-ipv4`, for [`ip_address_type`](Self::ip_address_type).
    pub const IP_ADDRESS_TYPE_DUALSTACK_WITHOUT_PUBLIC_IPV4: &'static str = "dualstack-without-public-ipv4";
    /// `internal`, for [`scheme`](Self::scheme).
    pub const SCHEME_INTERNAL: &'static str = "internal";
    /// `internet-facing`, for [`scheme`](Self::scheme).
    pub const SCHEME_INTERNET_FACING: &'static str = "internet-facing";
    /// `instance`, for [`target_type`](Self::target_type).
    pub const TARGET_TYPE_INSTANCE: &'static str = "instance";
    /// `ip`, for [`target_type`](Self::target_type).
    pub const TARGET_TYPE_IP: &'static str = "ip";

    /// An `IngressClassParamsSpec`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Ids of the prefix lists that may reach the load balancer.
    pub fn prefix_lists_ids(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "PrefixListsIDs", value.into_known()))
    }

    /// ARNs of the certificates for the HTTPS listeners.
    pub fn certificate_arn(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "certificateArn", value.into_known()))
    }

    /// The group whose Ingresses share one load balancer.
    pub fn group(self, value: impl IntoKnown<IngressGroup>) -> Self {
        Self(with(self.0, "group", value.into_known()))
    }

    /// Networks that may reach the load balancer.
    pub fn inbound_cidrs(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "inboundCIDRs", value.into_known()))
    }

    /// The addresses of the load balancer. One of `ipv4`, `dualstack`, `dualstack-without-public-ipv4`.
    pub fn ip_address_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "ipAddressType", value.into_known()))
    }

    /// Where public IPv4 addresses come from.
    pub fn ipam_configuration(self, value: impl IntoKnown<IpamConfiguration>) -> Self {
        Self(with(self.0, "ipamConfiguration", value.into_known()))
    }

    /// Attributes of listeners.
    pub fn listeners(self, value: impl IntoKnown<List<Listener>>) -> Self {
        Self(with(self.0, "listeners", value.into_known()))
    }

    /// Attributes of the load balancer.
    pub fn load_balancer_attributes(self, value: impl IntoKnown<List<Attribute>>) -> Self {
        Self(with(self.0, "loadBalancerAttributes", value.into_known()))
    }

    /// Capacity that is reserved.
    pub fn minimum_load_balancer_capacity(self, value: impl IntoKnown<MinimumCapacity>) -> Self {
        Self(with(self.0, "minimumLoadBalancerCapacity", value.into_known()))
    }

    /// The namespaces that may use the class.
    pub fn namespace_selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "namespaceSelector", value.into_known()))
    }

    /// Whether the load balancer has public addresses. One of `internal`, `internet-facing`.
    pub fn scheme(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "scheme", value.into_known()))
    }

    /// The TLS security policy of the HTTPS listeners.
    pub fn ssl_policy(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "sslPolicy", value.into_known()))
    }

    /// The subnets that the load balancer is put in.
    pub fn subnets(self, value: impl IntoKnown<SubnetSelector>) -> Self {
        Self(with(self.0, "subnets", value.into_known()))
    }

    /// Tags of the AWS resources.
    pub fn tags(self, value: impl IntoKnown<List<Tag>>) -> Self {
        Self(with(self.0, "tags", value.into_known()))
    }

    /// Whether nodes or pods are registered as targets. One of `instance`, `ip`.
    pub fn target_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "targetType", value.into_known()))
    }
}

/// The group whose Ingresses share one load balancer.
#[derive(Clone)]
pub struct IngressGroup(Map);

impl IngressGroup {
    /// An `IngressGroup` with its `name`.
    pub fn new(name: impl IntoKnown<String>) -> Self {
        Self(Map::default()).name(name)
    }

    /// The group's name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }
}

/// Where public IPv4 addresses come from.
#[derive(Clone)]
pub struct IpamConfiguration(Map);

impl IpamConfiguration {
    /// An `IpamConfiguration`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The id of an IPAM pool.
    pub fn ipv4_ipam_pool_id(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "ipv4IPAMPoolId", value.into_known()))
    }
}

/// Attributes of one listener.
#[derive(Clone)]
pub struct Listener(Map);

impl Listener {
    /// A `Listener`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The attributes.
    pub fn listener_attributes(self, value: impl IntoKnown<List<Attribute>>) -> Self {
        Self(with(self.0, "listenerAttributes", value.into_known()))
    }

    /// The listener's port.
    pub fn port(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "port", value.into_known()))
    }

    /// The listener's protocol.
    pub fn protocol(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "protocol", value.into_known()))
    }
}

/// Capacity that is reserved.
#[derive(Clone)]
pub struct MinimumCapacity(Map);

impl MinimumCapacity {
    /// A `MinimumCapacity` with its `capacityUnits`.
    pub fn new(capacity_units: impl IntoKnown<i64>) -> Self {
        Self(Map::default()).capacity_units(capacity_units)
    }

    /// Load balancer capacity units.
    pub fn capacity_units(self, value: impl IntoKnown<i64>) -> Self {
        Self(with(self.0, "capacityUnits", value.into_known()))
    }
}

/// What may reach the targets.
#[derive(Clone)]
pub struct Networking(Map);

impl Networking {
    /// A `Networking`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The rules; traffic that one of them allows may pass.
    pub fn ingress(self, value: impl IntoKnown<List<NetworkingIngressRule>>) -> Self {
        Self(with(self.0, "ingress", value.into_known()))
    }
}

/// Allows sources to reach ports.
#[derive(Clone)]
pub struct NetworkingIngressRule(Map);

impl NetworkingIngressRule {
    /// A `NetworkingIngressRule` with its `from` and `ports`.
    pub fn new(
        from: impl IntoKnown<List<NetworkingPeer>>,
        ports: impl IntoKnown<List<NetworkingPort>>,
    ) -> Self {
        Self(Map::default()).from(from).ports(ports)
    }

    /// The sources.
    pub fn from(self, value: impl IntoKnown<List<NetworkingPeer>>) -> Self {
        Self(with(self.0, "from", value.into_known()))
    }

    /// The ports; none for all of them.
    pub fn ports(self, value: impl IntoKnown<List<NetworkingPort>>) -> Self {
        Self(with(self.0, "ports", value.into_known()))
    }
}

/// A source: a network or a security group.
#[derive(Clone)]
pub struct NetworkingPeer(Map);

impl NetworkingPeer {
    /// A `NetworkingPeer`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// A network.
    pub fn ip_block(self, value: impl IntoKnown<IPBlock>) -> Self {
        Self(with(self.0, "ipBlock", value.into_known()))
    }

    /// A security group.
    pub fn security_group(self, value: impl IntoKnown<SecurityGroup>) -> Self {
        Self(with(self.0, "securityGroup", value.into_known()))
    }
}

/// A port of the targets.
#[derive(Clone)]
pub struct NetworkingPort(Map);

impl NetworkingPort {
    /// `TCP`, for [`protocol`](Self::protocol).
    pub const PROTOCOL_TCP: &'static str = "TCP";
    /// `UDP`, for [`protocol`](Self::protocol).
    pub const PROTOCOL_UDP: &'static str = "UDP";

    /// A `NetworkingPort`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// The number or name; all ports where it is missing.
    pub fn port(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "port", value.into_known()))
    }

    /// The protocol; TCP where it is missing. One of `TCP`, `UDP`.
    pub fn protocol(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "protocol", value.into_known()))
    }
}

/// A security group.
#[derive(Clone)]
pub struct SecurityGroup(Map);

impl SecurityGroup {
    /// A `SecurityGroup` with its `groupID`.
    pub fn new(group_id: impl IntoKnown<String>) -> Self {
        Self(Map::default()).group_id(group_id)
    }

    /// Its id.
    pub fn group_id(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "groupID", value.into_known()))
    }
}

/// A Service of the same namespace.
#[derive(Clone)]
pub struct ServiceReference(Map);

impl ServiceReference {
    /// A `ServiceReference` with its `name` and `port`.
    pub fn new(name: impl IntoKnown<String>, port: impl IntoKnown<IntOrString>) -> Self {
        Self(Map::default()).name(name).port(port)
    }

    /// The Service's name.
    pub fn name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "name", value.into_known()))
    }

    /// The number or name of its port.
    pub fn port(self, value: impl IntoKnown<IntOrString>) -> Self {
        Self(with(self.0, "port", value.into_known()))
    }
}

/// Subnets by id or by tag; one of both.
#[derive(Clone)]
pub struct SubnetSelector(Map);

impl SubnetSelector {
    /// A `SubnetSelector`.
    pub fn new() -> Self {
        Self(Map::default())
    }

    /// Ids of subnets.
    pub fn ids(self, value: impl IntoKnown<List<String>>) -> Self {
        Self(with(self.0, "ids", value.into_known()))
    }

    /// Values that each tag may have.
    pub fn tags(self, value: impl IntoKnown<Dict<List<String>>>) -> Self {
        Self(with(self.0, "tags", value.into_known()))
    }
}

/// A tag of the AWS resources.
#[derive(Clone)]
pub struct Tag(Map);

impl Tag {
    /// A `Tag` with its `key` and `value`.
    pub fn new(key: impl IntoKnown<String>, value: impl IntoKnown<String>) -> Self {
        Self(Map::default()).key(key).value(value)
    }

    /// The tag's name.
    pub fn key(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "key", value.into_known()))
    }

    /// The tag's value.
    pub fn value(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "value", value.into_known()))
    }
}

/// Registers what a Service stands for with an existing target group.
#[derive(Clone)]
pub struct TargetGroupBinding(Object);

impl TargetGroupBinding {
    /// A `TargetGroupBinding` of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(Object::new(name))
    }

    /// What to register, and where.
    pub fn spec(self, value: impl IntoKnown<TargetGroupBindingSpec>) -> Self {
        Self(self.0.with("spec", value.into_known()))
    }
}

/// What a program holds of the `TargetGroupBinding` that it added.
pub type TargetGroupBindingRef = ObjectRef<TargetGroupBinding>;

crate::object!(TargetGroupBinding, "elbv2.k8s.aws/v1beta1", "TargetGroupBinding");

/// What to register, and where.
#[derive(Clone)]
pub struct TargetGroupBindingSpec(Map);

impl TargetGroupBindingSpec {
    /// `ipv4`, for [`ip_address_type`](Self::ip_address_type).
    pub const IP_ADDRESS_TYPE_IPV4: &'static str = "ipv4";
    /// `ipv6`, for [`ip_address_type`](Self::ip_address_type).
    pub const IP_ADDRESS_TYPE_IPV6: &'static str = "ipv6";
    /// `instance`, for [`target_type`](Self::target_type).
    pub const TARGET_TYPE_INSTANCE: &'static str = "instance";
    /// `ip`, for [`target_type`](Self::target_type).
    pub const TARGET_TYPE_IP: &'static str = "ip";

    /// A `TargetGroupBindingSpec` with its `serviceRef`.
    pub fn new(service_ref: impl IntoKnown<ServiceReference>) -> Self {
        Self(Map::default()).service_ref(service_ref)
    }

    /// The external id that goes with `iamRoleArnToAssume`.
    pub fn assume_role_external_id(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "assumeRoleExternalId", value.into_known()))
    }

    /// A role of the target group's account, where that is another one.
    pub fn iam_role_arn_to_assume(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "iamRoleArnToAssume", value.into_known()))
    }

    /// The address family of the target group. One of `ipv4`, `ipv6`.
    pub fn ip_address_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "ipAddressType", value.into_known()))
    }

    /// Whether other clusters register targets with the group as well.
    pub fn multi_cluster_target_group(self, value: impl IntoKnown<bool>) -> Self {
        Self(with(self.0, "multiClusterTargetGroup", value.into_known()))
    }

    /// What may reach the targets; the controller opens the nodes' security groups for it.
    pub fn networking(self, value: impl IntoKnown<Networking>) -> Self {
        Self(with(self.0, "networking", value.into_known()))
    }

    /// The nodes that are registered, with targets of type `instance`.
    pub fn node_selector(self, value: impl IntoKnown<meta_v1::LabelSelector>) -> Self {
        Self(with(self.0, "nodeSelector", value.into_known()))
    }

    /// The Service.
    pub fn service_ref(self, value: impl IntoKnown<ServiceReference>) -> Self {
        Self(with(self.0, "serviceRef", value.into_known()))
    }

    /// The target group's ARN; this or its name.
    pub fn target_group_arn(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "targetGroupARN", value.into_known()))
    }

    /// The target group's name; this or its ARN.
    pub fn target_group_name(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "targetGroupName", value.into_known()))
    }

    /// Whether nodes or pods are registered as targets. One of `instance`, `ip`.
    pub fn target_type(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "targetType", value.into_known()))
    }

    /// The VPC of the target group.
    pub fn vpc_id(self, value: impl IntoKnown<String>) -> Self {
        Self(with(self.0, "vpcID", value.into_known()))
    }
}

crate::properties! {
    Attribute,
    IPBlock,
    IngressClassParamsSpec,
    IngressGroup,
    IpamConfiguration,
    Listener,
    MinimumCapacity,
    Networking,
    NetworkingIngressRule,
    NetworkingPeer,
    NetworkingPort,
    SecurityGroup,
    ServiceReference,
    SubnetSelector,
    Tag,
    TargetGroupBindingSpec,
}
