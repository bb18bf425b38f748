// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::NetworkManager`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::NetworkManager::ConnectAttachment`
///
/// Creates a core network Connect attachment from a specified core network attachment.
#[derive(Clone)]
pub struct ConnectAttachment(cfn::ResourceBody);

/// What a [`ConnectAttachment`] can't be without.
#[derive(Clone)]
pub struct ConnectAttachmentRequired<A, B, C, D> {
    /// `CoreNetworkId`. The ID of the core network where the Connect attachment is located. (`IdOf<CoreNetwork>`)
    pub core_network_id: A,
    /// `EdgeLocation`. The Region where the edge is located. (`String`)
    pub edge_location: B,
    /// `Options`. Options for connecting an attachment. (`ConnectAttachmentOptions`)
    pub options: C,
    /// `TransportAttachmentId`. The ID of the transport attachment. (`String`)
    pub transport_attachment_id: D,
}

impl ConnectAttachment {
    /// A new `AWS::NetworkManager::ConnectAttachment`.
    pub fn new(required: ConnectAttachmentRequired<
        impl fc::IntoValue<fc::IdOf<CoreNetwork>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<ConnectAttachmentOptions>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CoreNetworkId", required.core_network_id)
            .with("EdgeLocation", required.edge_location)
            .with("Options", required.options)
            .with("TransportAttachmentId", required.transport_attachment_id)
        )
    }
    /// `NetworkFunctionGroupName`. The name of the network function group.
    pub fn network_function_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkFunctionGroupName", value)) }
    /// `ProposedSegmentChange`. Describes a proposed segment change. In some cases, the segment change must first
    /// be evaluated and accepted.
    pub fn proposed_segment_change(self, value: impl fc::IntoValue<ProposedSegmentChange>) -> Self { Self(self.0.with("ProposedSegmentChange", value)) }
    /// `RoutingPolicyLabel`. Routing policy label
    pub fn routing_policy_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RoutingPolicyLabel", value)) }
    /// `Tags`. The tags associated with the Connect attachment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ConnectAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::ConnectAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ConnectAttachment {
    type Handle = ConnectAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConnectAttachmentRef { ConnectAttachmentRef(self.0.build(scope, "AWS::NetworkManager::ConnectAttachment")) }
}

/// A [`ConnectAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConnectAttachmentRef(fc::NodeId);

impl ConnectAttachmentRef {
    /// `AttachmentId`, by `Ref`. The ID of the Connect attachment.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ConnectAttachment>> { fc::Value::reference(self.0) }
    /// `AttachmentPolicyRuleNumber`, by `Fn::GetAtt`. The rule number associated with the attachment.
    #[inline]
    pub fn attachment_policy_rule_number(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AttachmentPolicyRuleNumber") }
    /// `AttachmentType`, by `Fn::GetAtt`. The type of attachment. This will be `CONNECT`.
    #[inline]
    pub fn attachment_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AttachmentType") }
    /// `CoreNetworkArn`, by `Fn::GetAtt`. The ARN of the core network.
    #[inline]
    pub fn core_network_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CoreNetworkArn") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the Connect attachment was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `LastModificationErrors`, by `Fn::GetAtt`. Errors from the last modification of the attachment.
    #[inline]
    pub fn last_modification_errors(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "LastModificationErrors") }
    /// `OwnerAccountId`, by `Fn::GetAtt`. The ID of the Connect attachment owner.
    #[inline]
    pub fn owner_account_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerAccountId") }
    /// `ProposedNetworkFunctionGroupChange`, by `Fn::GetAtt`. The attachment to move from one network function
    /// group to another.
    #[inline]
    pub fn proposed_network_function_group_change(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ProposedNetworkFunctionGroupChange") }
    /// `ProposedSegmentChange`, by `Fn::GetAtt`. The attachment to move from one segment to another.
    #[inline]
    pub fn proposed_segment_change(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ProposedSegmentChange") }
    /// `ResourceArn`, by `Fn::GetAtt`. The resource ARN for the Connect attachment.
    #[inline]
    pub fn resource_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceArn") }
    /// `SegmentName`, by `Fn::GetAtt`. The name of the Connect attachment's segment.
    #[inline]
    pub fn segment_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SegmentName") }
    /// `State`, by `Fn::GetAtt`. The state of the Connect attachment. This can be: `REJECTED` |
    /// `PENDING_ATTACHMENT_ACCEPTANCE` | `CREATING` | `FAILED` | `AVAILABLE` | `UPDATING` |
    /// `PENDING_NETWORK_UPDATE` | `PENDING_TAG_ACCEPTANCE` | `DELETING`.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The timestamp when the Connect attachment was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<ConnectAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: ConnectAttachmentRef) -> Self { it.0 }
}

impl From<&ConnectAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConnectAttachmentRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::ConnectPeer`
///
/// Creates a core network Connect peer for a specified core network connect attachment between a core network and
/// an appliance. The peer address and transit gateway address must be the same IP address family (IPv4 or IPv6).
#[derive(Clone)]
pub struct ConnectPeer(cfn::ResourceBody);

impl ConnectPeer {
    /// A new `AWS::NetworkManager::ConnectPeer`.
    ///
    /// - `ConnectAttachmentId`. The ID of the attachment to connect.
    /// - `PeerAddress`. The IP address of the Connect peer.
    pub fn new(
        connect_attachment_id: impl fc::IntoValue<fc::IdOf<ConnectAttachment>>,
        peer_address: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ConnectAttachmentId", connect_attachment_id)
            .with("PeerAddress", peer_address)
        )
    }
    /// `BgpOptions`. Describes the BGP options.
    pub fn bgp_options(self, value: impl fc::IntoValue<BgpOptions>) -> Self { Self(self.0.with("BgpOptions", value)) }
    /// `CoreNetworkAddress`. The IP address of a core network.
    pub fn core_network_address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CoreNetworkAddress", value)) }
    /// `InsideCidrBlocks`. The inside IP addresses used for a Connect peer configuration.
    pub fn inside_cidr_blocks(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("InsideCidrBlocks", value)) }
    /// `SubnetArn`. The subnet ARN of the Connect peer.
    pub fn subnet_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SubnetArn", value)) }
    /// `Tags`. The list of key-value tags associated with the Connect peer.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ConnectPeer {
    const TYPE: &'static str = "AWS::NetworkManager::ConnectPeer";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ConnectPeer {
    type Handle = ConnectPeerRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConnectPeerRef { ConnectPeerRef(self.0.build(scope, "AWS::NetworkManager::ConnectPeer")) }
}

/// A [`ConnectPeer`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConnectPeerRef(fc::NodeId);

impl ConnectPeerRef {
    /// `ConnectPeerId`, by `Ref`. The ID of the Connect peer.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ConnectPeer>> { fc::Value::reference(self.0) }
    /// `Configuration`, by `Fn::GetAtt`.
    #[inline]
    pub fn configuration(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "Configuration") }
    /// `Configuration.BgpConfigurations`, by `Fn::GetAtt`.
    #[inline]
    pub fn configuration_bgp_configurations(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "Configuration.BgpConfigurations") }
    /// `Configuration.CoreNetworkAddress`, by `Fn::GetAtt`.
    #[inline]
    pub fn configuration_core_network_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Configuration.CoreNetworkAddress") }
    /// `Configuration.InsideCidrBlocks`, by `Fn::GetAtt`.
    #[inline]
    pub fn configuration_inside_cidr_blocks(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "Configuration.InsideCidrBlocks") }
    /// `Configuration.PeerAddress`, by `Fn::GetAtt`.
    #[inline]
    pub fn configuration_peer_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Configuration.PeerAddress") }
    /// `Configuration.Protocol`, by `Fn::GetAtt`.
    #[inline]
    pub fn configuration_protocol(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Configuration.Protocol") }
    /// `CoreNetworkId`, by `Fn::GetAtt`. The core network ID.
    #[inline]
    pub fn core_network_id(&self) -> fc::Value<fc::IdOf<CoreNetwork>> { fc::Value::attribute(self.0, "CoreNetworkId") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the Connect peer was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `EdgeLocation`, by `Fn::GetAtt`. The Connect peer Regions where edges are located.
    #[inline]
    pub fn edge_location(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EdgeLocation") }
    /// `LastModificationErrors`, by `Fn::GetAtt`. Describes the error associated with the attachment request.
    #[inline]
    pub fn last_modification_errors(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "LastModificationErrors") }
    /// `State`, by `Fn::GetAtt`. The state of the Connect peer. This will be: `REJECTED` |
    /// `PENDING_ATTACHMENT_ACCEPTANCE` | `CREATING` | `FAILED` | `AVAILABLE` | `UPDATING` |
    /// `PENDING_NETWORK_UPDATE` | `PENDING_TAG_ACCEPTANCE` | `DELETING`.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<ConnectPeerRef> for fc::NodeId {
    #[inline]
    fn from(it: ConnectPeerRef) -> Self { it.0 }
}

impl From<&ConnectPeerRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConnectPeerRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::Connection`
///
/// Resource Type definition for AWS::NetworkManager::Connection. Describes a connection between two devices in a
/// global network.
#[derive(Clone)]
pub struct Connection(cfn::ResourceBody);

impl Connection {
    /// A new `AWS::NetworkManager::Connection`.
    ///
    /// - `ConnectedDeviceId`. The ID of the second device in the connection.
    /// - `DeviceId`. The ID of the first device in the connection.
    /// - `GlobalNetworkId`. The ID of the global network that the connection belongs to.
    pub fn new(
        connected_device_id: impl fc::IntoValue<fc::IdOf<Device>>,
        device_id: impl fc::IntoValue<fc::IdOf<Device>>,
        global_network_id: impl fc::IntoValue<fc::IdOf<GlobalNetwork>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ConnectedDeviceId", connected_device_id)
            .with("DeviceId", device_id)
            .with("GlobalNetworkId", global_network_id)
        )
    }
    /// `ConnectedLinkId`. The ID of the link for the second device.
    pub fn connected_link_id(self, value: impl fc::IntoValue<fc::IdOf<Link>>) -> Self { Self(self.0.with("ConnectedLinkId", value)) }
    /// `Description`. The description of the connection.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `LinkId`. The ID of the link for the first device.
    pub fn link_id(self, value: impl fc::IntoValue<fc::IdOf<Link>>) -> Self { Self(self.0.with("LinkId", value)) }
    /// `Tags`. The tags for the connection.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Connection {
    const TYPE: &'static str = "AWS::NetworkManager::Connection";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Connection {
    type Handle = ConnectionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConnectionRef { ConnectionRef(self.0.build(scope, "AWS::NetworkManager::Connection")) }
}

/// A [`Connection`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionRef(fc::NodeId);

impl ConnectionRef {
    /// `ConnectionId`, by `Fn::GetAtt`. The ID of the connection.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Connection>> { fc::Value::attribute(self.0, "ConnectionId") }
    /// `ConnectionArn`, by `Ref`. The Amazon Resource Name (ARN) of the connection.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Connection>> { fc::Value::reference(self.0) }
    /// `CreatedAt`, by `Fn::GetAtt`. The date and time that the connection was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `State`, by `Fn::GetAtt`. The state of the connection.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<ConnectionRef> for fc::NodeId {
    #[inline]
    fn from(it: ConnectionRef) -> Self { it.0 }
}

impl From<&ConnectionRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConnectionRef) -> Self { it.0 }
}

pub use cfn::target::networkmanager::CoreNetwork;

impl CoreNetwork {
    /// A new `AWS::NetworkManager::CoreNetwork`.
    ///
    /// - `GlobalNetworkId`. The ID of the global network that your core network is a part of.
    pub fn new(global_network_id: impl fc::IntoValue<fc::IdOf<GlobalNetwork>>) -> Self { Self(cfn::ResourceBody::new().with("GlobalNetworkId", global_network_id)) }
    /// `Description`. The description of a core network.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `PolicyDocument`. Describes a core network policy.
    pub fn policy_document(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("PolicyDocument", value)) }
    /// `Tags`. The list of key-value tags associated with a core network.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for CoreNetwork {
    const TYPE: &'static str = "AWS::NetworkManager::CoreNetwork";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CoreNetwork {
    type Handle = CoreNetworkRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CoreNetworkRef { CoreNetworkRef(self.0.build(scope, "AWS::NetworkManager::CoreNetwork")) }
}

/// A [`CoreNetwork`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CoreNetworkRef(fc::NodeId);

impl CoreNetworkRef {
    /// `CoreNetworkId`, by `Ref`. The ID of the core network.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CoreNetwork>> { fc::Value::reference(self.0) }
    /// `CoreNetworkArn`, by `Fn::GetAtt`. The ARN of the core network.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<CoreNetwork>> { fc::Value::attribute(self.0, "CoreNetworkArn") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the core network was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `Edges`, by `Fn::GetAtt`. The edges.
    #[inline]
    pub fn edges(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "Edges") }
    /// `NetworkFunctionGroups`, by `Fn::GetAtt`. The network function groups associated with a core network.
    #[inline]
    pub fn network_function_groups(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "NetworkFunctionGroups") }
    /// `OwnerAccount`, by `Fn::GetAtt`. The owner of the core network.
    #[inline]
    pub fn owner_account(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerAccount") }
    /// `Segments`, by `Fn::GetAtt`. The segments.
    #[inline]
    pub fn segments(&self) -> fc::Value<fc::List<fc::Json>> { fc::Value::attribute(self.0, "Segments") }
    /// `State`, by `Fn::GetAtt`. The current state of the core network. These states are: `CREATING` | `UPDATING`
    /// \| `AVAILABLE` | `DELETING`.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<CoreNetworkRef> for fc::NodeId {
    #[inline]
    fn from(it: CoreNetworkRef) -> Self { it.0 }
}

impl From<&CoreNetworkRef> for fc::NodeId {
    #[inline]
    fn from(it: &CoreNetworkRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::CoreNetworkPrefixListAssociation`
///
/// Resource Type definition for AWS::NetworkManager::CoreNetworkPrefixListAssociation which associates a prefix
/// list with a core network.
#[derive(Clone)]
pub struct CoreNetworkPrefixListAssociation(cfn::ResourceBody);

impl CoreNetworkPrefixListAssociation {
    /// A new `AWS::NetworkManager::CoreNetworkPrefixListAssociation`.
    ///
    /// - `CoreNetworkId`. The ID of the core network.
    /// - `PrefixListAlias`. The alias of the prefix list
    /// - `PrefixListArn`. The Amazon Resource Name (ARN) of the prefix list.
    pub fn new(
        core_network_id: impl fc::IntoValue<fc::IdOf<CoreNetwork>>,
        prefix_list_alias: impl fc::IntoValue<String>,
        prefix_list_arn: impl fc::IntoValue<fc::Arn<cfn::target::ec2::PrefixList>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CoreNetworkId", core_network_id)
            .with("PrefixListAlias", prefix_list_alias)
            .with("PrefixListArn", prefix_list_arn)
        )
    }
}

impl cfn::Resource for CoreNetworkPrefixListAssociation {
    const TYPE: &'static str = "AWS::NetworkManager::CoreNetworkPrefixListAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CoreNetworkPrefixListAssociation {
    type Handle = CoreNetworkPrefixListAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CoreNetworkPrefixListAssociationRef { CoreNetworkPrefixListAssociationRef(self.0.build(scope, "AWS::NetworkManager::CoreNetworkPrefixListAssociation")) }
}

/// A [`CoreNetworkPrefixListAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CoreNetworkPrefixListAssociationRef(fc::NodeId);

impl From<CoreNetworkPrefixListAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: CoreNetworkPrefixListAssociationRef) -> Self { it.0 }
}

impl From<&CoreNetworkPrefixListAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &CoreNetworkPrefixListAssociationRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::CustomerGatewayAssociation`
///
/// Specifies an association between a customer gateway, a device, and optionally, a link. If you specify a link,
/// it must be associated with the specified device. The customer gateway must be connected to a VPN attachment on
/// a transit gateway that's registered in your global network.
#[derive(Clone)]
pub struct CustomerGatewayAssociation(cfn::ResourceBody);

impl CustomerGatewayAssociation {
    /// A new `AWS::NetworkManager::CustomerGatewayAssociation`.
    ///
    /// - `CustomerGatewayArn`. The Amazon Resource Name (ARN) of the customer gateway.
    /// - `DeviceId`. The ID of the device.
    /// - `GlobalNetworkId`. The ID of the global network.
    pub fn new(
        customer_gateway_arn: impl fc::IntoValue<String>,
        device_id: impl fc::IntoValue<fc::IdOf<Device>>,
        global_network_id: impl fc::IntoValue<fc::IdOf<GlobalNetwork>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CustomerGatewayArn", customer_gateway_arn)
            .with("DeviceId", device_id)
            .with("GlobalNetworkId", global_network_id)
        )
    }
    /// `LinkId`. The ID of the link.
    pub fn link_id(self, value: impl fc::IntoValue<fc::IdOf<Link>>) -> Self { Self(self.0.with("LinkId", value)) }
}

impl cfn::Resource for CustomerGatewayAssociation {
    const TYPE: &'static str = "AWS::NetworkManager::CustomerGatewayAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CustomerGatewayAssociation {
    type Handle = CustomerGatewayAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CustomerGatewayAssociationRef { CustomerGatewayAssociationRef(self.0.build(scope, "AWS::NetworkManager::CustomerGatewayAssociation")) }
}

/// A [`CustomerGatewayAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CustomerGatewayAssociationRef(fc::NodeId);

impl From<CustomerGatewayAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: CustomerGatewayAssociationRef) -> Self { it.0 }
}

impl From<&CustomerGatewayAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &CustomerGatewayAssociationRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::Device`
///
/// Specifies a device.
#[derive(Clone)]
pub struct Device(cfn::ResourceBody);

impl Device {
    /// A new `AWS::NetworkManager::Device`.
    ///
    /// - `GlobalNetworkId`. The ID of the global network.
    pub fn new(global_network_id: impl fc::IntoValue<fc::IdOf<GlobalNetwork>>) -> Self { Self(cfn::ResourceBody::new().with("GlobalNetworkId", global_network_id)) }
    /// `AWSLocation`. The AWS location of the device.
    pub fn aws_location(self, value: impl fc::IntoValue<AwsLocation>) -> Self { Self(self.0.with("AWSLocation", value)) }
    /// `Description`. A description of the device.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Location`. The site location.
    pub fn location(self, value: impl fc::IntoValue<Location>) -> Self { Self(self.0.with("Location", value)) }
    /// `Model`. The model of the device.
    pub fn model(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Model", value)) }
    /// `SerialNumber`. The serial number of the device.
    pub fn serial_number(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SerialNumber", value)) }
    /// `SiteId`. The site ID.
    pub fn site_id(self, value: impl fc::IntoValue<fc::IdOf<Site>>) -> Self { Self(self.0.with("SiteId", value)) }
    /// `Tags`. The tags for the device.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Type`. The device type.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
    /// `Vendor`. The vendor of the device.
    pub fn vendor(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Vendor", value)) }
}

impl cfn::Resource for Device {
    const TYPE: &'static str = "AWS::NetworkManager::Device";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Device {
    type Handle = DeviceRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DeviceRef { DeviceRef(self.0.build(scope, "AWS::NetworkManager::Device")) }
}

/// A [`Device`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DeviceRef(fc::NodeId);

impl DeviceRef {
    /// `DeviceId`, by `Fn::GetAtt`. The ID of the device. For example, `device-07f6fd08867abc123`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Device>> { fc::Value::attribute(self.0, "DeviceId") }
    /// `DeviceArn`, by `Fn::GetAtt`. The ARN of the device. For example,
    /// `arn:aws:networkmanager::123456789012:device/global-network-01231231231231231/device-07f6fd08867abc123`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Device>> { fc::Value::attribute(self.0, "DeviceArn") }
    /// `CreatedAt`, by `Fn::GetAtt`. The time that the device was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `State`, by `Fn::GetAtt`. The state of the device.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<DeviceRef> for fc::NodeId {
    #[inline]
    fn from(it: DeviceRef) -> Self { it.0 }
}

impl From<&DeviceRef> for fc::NodeId {
    #[inline]
    fn from(it: &DeviceRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::DirectConnectGatewayAttachment`
///
/// Creates an AWS Direct Connect gateway attachment
#[derive(Clone)]
pub struct DirectConnectGatewayAttachment(cfn::ResourceBody);

impl DirectConnectGatewayAttachment {
    /// A new `AWS::NetworkManager::DirectConnectGatewayAttachment`.
    ///
    /// - `CoreNetworkId`. The ID of a core network for the Direct Connect Gateway attachment.
    /// - `DirectConnectGatewayArn`. The Direct Connect gateway attachment ARN.
    /// - `EdgeLocations`. The Regions where the edges are located.
    pub fn new(
        core_network_id: impl fc::IntoValue<fc::IdOf<CoreNetwork>>,
        direct_connect_gateway_arn: impl fc::IntoValue<String>,
        edge_locations: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CoreNetworkId", core_network_id)
            .with("DirectConnectGatewayArn", direct_connect_gateway_arn)
            .with("EdgeLocations", edge_locations)
        )
    }
    /// `RoutingPolicyLabel`. Routing policy label
    pub fn routing_policy_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RoutingPolicyLabel", value)) }
    /// `Tags`. Tags for the attachment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for DirectConnectGatewayAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::DirectConnectGatewayAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for DirectConnectGatewayAttachment {
    type Handle = DirectConnectGatewayAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> DirectConnectGatewayAttachmentRef { DirectConnectGatewayAttachmentRef(self.0.build(scope, "AWS::NetworkManager::DirectConnectGatewayAttachment")) }
}

/// A [`DirectConnectGatewayAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct DirectConnectGatewayAttachmentRef(fc::NodeId);

impl DirectConnectGatewayAttachmentRef {
    /// `AttachmentId`, by `Ref`. Id of the attachment.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<DirectConnectGatewayAttachment>> { fc::Value::reference(self.0) }
    /// `AttachmentPolicyRuleNumber`, by `Fn::GetAtt`. The policy rule number associated with the attachment.
    #[inline]
    pub fn attachment_policy_rule_number(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AttachmentPolicyRuleNumber") }
    /// `AttachmentType`, by `Fn::GetAtt`. Attachment type.
    #[inline]
    pub fn attachment_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AttachmentType") }
    /// `CoreNetworkArn`, by `Fn::GetAtt`. The ARN of a core network for the Direct Connect Gateway attachment.
    #[inline]
    pub fn core_network_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CoreNetworkArn") }
    /// `CreatedAt`, by `Fn::GetAtt`. Creation time of the attachment.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `LastModificationErrors`, by `Fn::GetAtt`. Errors from the last modification of the attachment.
    #[inline]
    pub fn last_modification_errors(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "LastModificationErrors") }
    /// `NetworkFunctionGroupName`, by `Fn::GetAtt`. The name of the network function group.
    #[inline]
    pub fn network_function_group_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "NetworkFunctionGroupName") }
    /// `OwnerAccountId`, by `Fn::GetAtt`. Owner account of the attachment.
    #[inline]
    pub fn owner_account_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerAccountId") }
    /// `ProposedNetworkFunctionGroupChange`, by `Fn::GetAtt`. The attachment to move from one network function
    /// group to another.
    #[inline]
    pub fn proposed_network_function_group_change(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ProposedNetworkFunctionGroupChange") }
    /// `ProposedSegmentChange`, by `Fn::GetAtt`. The attachment to move from one segment to another.
    #[inline]
    pub fn proposed_segment_change(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ProposedSegmentChange") }
    /// `ResourceArn`, by `Fn::GetAtt`. The ARN of the Resource.
    #[inline]
    pub fn resource_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceArn") }
    /// `SegmentName`, by `Fn::GetAtt`. The name of the segment attachment..
    #[inline]
    pub fn segment_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SegmentName") }
    /// `State`, by `Fn::GetAtt`. State of the attachment.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `UpdatedAt`, by `Fn::GetAtt`. Last update time of the attachment.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<DirectConnectGatewayAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: DirectConnectGatewayAttachmentRef) -> Self { it.0 }
}

impl From<&DirectConnectGatewayAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &DirectConnectGatewayAttachmentRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::GlobalNetwork`
///
/// Creates a new, empty global network.
#[derive(Clone)]
pub struct GlobalNetwork(cfn::ResourceBody);

impl GlobalNetwork {
    /// A new `AWS::NetworkManager::GlobalNetwork`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `CreatedAt`. The date and time that the global network was created.
    pub fn created_at(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CreatedAt", value)) }
    /// `Description`. A description of the global network.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `State`. The state of the global network.
    pub fn state(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("State", value)) }
    /// `Tags`. The tags for the global network.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for GlobalNetwork {
    const TYPE: &'static str = "AWS::NetworkManager::GlobalNetwork";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for GlobalNetwork {
    type Handle = GlobalNetworkRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> GlobalNetworkRef { GlobalNetworkRef(self.0.build(scope, "AWS::NetworkManager::GlobalNetwork")) }
}

/// A [`GlobalNetwork`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct GlobalNetworkRef(fc::NodeId);

impl GlobalNetworkRef {
    /// `Id`, by `Ref`. The ID of the global network. For example, `global-network-01231231231231231`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<GlobalNetwork>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN of the global network. For example,
    /// `arn:aws:networkmanager::123456789012:global-network/global-network-01231231231231231`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<GlobalNetwork>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<GlobalNetworkRef> for fc::NodeId {
    #[inline]
    fn from(it: GlobalNetworkRef) -> Self { it.0 }
}

impl From<&GlobalNetworkRef> for fc::NodeId {
    #[inline]
    fn from(it: &GlobalNetworkRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::Link`
///
/// Specifies a link for a site.
#[derive(Clone)]
pub struct Link(cfn::ResourceBody);

impl Link {
    /// A new `AWS::NetworkManager::Link`.
    ///
    /// - `Bandwidth`. The bandwidth for the link.
    /// - `GlobalNetworkId`. The ID of the global network.
    /// - `SiteId`. The ID of the site.
    pub fn new(
        bandwidth: impl fc::IntoValue<Bandwidth>,
        global_network_id: impl fc::IntoValue<fc::IdOf<GlobalNetwork>>,
        site_id: impl fc::IntoValue<fc::IdOf<Site>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Bandwidth", bandwidth)
            .with("GlobalNetworkId", global_network_id)
            .with("SiteId", site_id)
        )
    }
    /// `Description`. A description of the link.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Provider`. The provider of the link.
    pub fn provider(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Provider", value)) }
    /// `Tags`. The tags for the link.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Type`. The type of the link.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl cfn::Resource for Link {
    const TYPE: &'static str = "AWS::NetworkManager::Link";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Link {
    type Handle = LinkRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LinkRef { LinkRef(self.0.build(scope, "AWS::NetworkManager::Link")) }
}

/// A [`Link`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LinkRef(fc::NodeId);

impl LinkRef {
    /// `LinkId`, by `Fn::GetAtt`. The ID of the link. For example, `link-11112222aaaabbbb1`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Link>> { fc::Value::attribute(self.0, "LinkId") }
    /// `LinkArn`, by `Fn::GetAtt`. The ARN of the link. For example,
    /// `arn:aws:networkmanager::123456789012:link/global-network-01231231231231231/link-11112222aaaabbbb1`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Link>> { fc::Value::attribute(self.0, "LinkArn") }
    /// `CreatedAt`, by `Fn::GetAtt`. The date and time that the link was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `State`, by `Fn::GetAtt`. The state of the link.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<LinkRef> for fc::NodeId {
    #[inline]
    fn from(it: LinkRef) -> Self { it.0 }
}

impl From<&LinkRef> for fc::NodeId {
    #[inline]
    fn from(it: &LinkRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::LinkAssociation`
///
/// Describes the association between a device and a link.
#[derive(Clone)]
pub struct LinkAssociation(cfn::ResourceBody);

impl LinkAssociation {
    /// A new `AWS::NetworkManager::LinkAssociation`.
    ///
    /// - `DeviceId`. The device ID for the link association.
    /// - `GlobalNetworkId`. The ID of the global network.
    /// - `LinkId`. The ID of the link.
    pub fn new(
        device_id: impl fc::IntoValue<fc::IdOf<Device>>,
        global_network_id: impl fc::IntoValue<fc::IdOf<GlobalNetwork>>,
        link_id: impl fc::IntoValue<fc::IdOf<Link>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("DeviceId", device_id)
            .with("GlobalNetworkId", global_network_id)
            .with("LinkId", link_id)
        )
    }
}

impl cfn::Resource for LinkAssociation {
    const TYPE: &'static str = "AWS::NetworkManager::LinkAssociation";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for LinkAssociation {
    type Handle = LinkAssociationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> LinkAssociationRef { LinkAssociationRef(self.0.build(scope, "AWS::NetworkManager::LinkAssociation")) }
}

/// A [`LinkAssociation`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct LinkAssociationRef(fc::NodeId);

impl From<LinkAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: LinkAssociationRef) -> Self { it.0 }
}

impl From<&LinkAssociationRef> for fc::NodeId {
    #[inline]
    fn from(it: &LinkAssociationRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::Site`
///
/// Creates a new site in a global network.
#[derive(Clone)]
pub struct Site(cfn::ResourceBody);

impl Site {
    /// A new `AWS::NetworkManager::Site`.
    ///
    /// - `GlobalNetworkId`. The ID of the global network.
    pub fn new(global_network_id: impl fc::IntoValue<fc::IdOf<GlobalNetwork>>) -> Self { Self(cfn::ResourceBody::new().with("GlobalNetworkId", global_network_id)) }
    /// `Description`. A description of your site.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Location`. The site location. This information is used for visualization in the Network Manager console.
    /// If you specify the address, the latitude and longitude are automatically calculated.
    pub fn location(self, value: impl fc::IntoValue<Location>) -> Self { Self(self.0.with("Location", value)) }
    /// `Tags`. The tags for the site.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Site {
    const TYPE: &'static str = "AWS::NetworkManager::Site";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Site {
    type Handle = SiteRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SiteRef { SiteRef(self.0.build(scope, "AWS::NetworkManager::Site")) }
}

/// A [`Site`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SiteRef(fc::NodeId);

impl SiteRef {
    /// `SiteId`, by `Fn::GetAtt`. The ID of the site. For example, `site-444555aaabbb11223`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Site>> { fc::Value::attribute(self.0, "SiteId") }
    /// `SiteArn`, by `Fn::GetAtt`. The ARN of the site. For example,
    /// `arn:aws:networkmanager::123456789012:site/global-network-01231231231231231/site-444555aaabbb11223`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Site>> { fc::Value::attribute(self.0, "SiteArn") }
    /// `CreatedAt`, by `Fn::GetAtt`. The time that the site was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `State`, by `Fn::GetAtt`. The current state of the site.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
}

impl From<SiteRef> for fc::NodeId {
    #[inline]
    fn from(it: SiteRef) -> Self { it.0 }
}

impl From<&SiteRef> for fc::NodeId {
    #[inline]
    fn from(it: &SiteRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::SiteToSiteVpnAttachment`
///
/// Creates an Amazon Web Services site-to-site VPN attachment on an edge location of a core network.
#[derive(Clone)]
pub struct SiteToSiteVpnAttachment(cfn::ResourceBody);

impl SiteToSiteVpnAttachment {
    /// A new `AWS::NetworkManager::SiteToSiteVpnAttachment`.
    ///
    /// - `CoreNetworkId`. The ID of a core network where you're creating a site-to-site VPN attachment.
    /// - `VpnConnectionArn`. The ARN of the site-to-site VPN attachment.
    pub fn new(
        core_network_id: impl fc::IntoValue<fc::IdOf<CoreNetwork>>,
        vpn_connection_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CoreNetworkId", core_network_id)
            .with("VpnConnectionArn", vpn_connection_arn)
        )
    }
    /// `NetworkFunctionGroupName`. The name of the network function group.
    pub fn network_function_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkFunctionGroupName", value)) }
    /// `ProposedSegmentChange`. Describes a proposed segment change. In some cases, the segment change must first
    /// be evaluated and accepted.
    pub fn proposed_segment_change(self, value: impl fc::IntoValue<ProposedSegmentChange>) -> Self { Self(self.0.with("ProposedSegmentChange", value)) }
    /// `RoutingPolicyLabel`. Routing policy label
    pub fn routing_policy_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RoutingPolicyLabel", value)) }
    /// `Tags`. The tags associated with the Site-to-Site VPN attachment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for SiteToSiteVpnAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::SiteToSiteVpnAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SiteToSiteVpnAttachment {
    type Handle = SiteToSiteVpnAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SiteToSiteVpnAttachmentRef { SiteToSiteVpnAttachmentRef(self.0.build(scope, "AWS::NetworkManager::SiteToSiteVpnAttachment")) }
}

/// A [`SiteToSiteVpnAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SiteToSiteVpnAttachmentRef(fc::NodeId);

impl SiteToSiteVpnAttachmentRef {
    /// `AttachmentId`, by `Ref`. The ID of the site-to-site VPN attachment.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SiteToSiteVpnAttachment>> { fc::Value::reference(self.0) }
    /// `AttachmentPolicyRuleNumber`, by `Fn::GetAtt`. The policy rule number associated with the attachment.
    #[inline]
    pub fn attachment_policy_rule_number(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AttachmentPolicyRuleNumber") }
    /// `AttachmentType`, by `Fn::GetAtt`. The type of attachment. This will be `SITE_TO_SITE_VPN`.
    #[inline]
    pub fn attachment_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AttachmentType") }
    /// `CoreNetworkArn`, by `Fn::GetAtt`. The ARN of the core network.
    #[inline]
    pub fn core_network_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CoreNetworkArn") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the site-to-site VPN attachment was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `EdgeLocation`, by `Fn::GetAtt`. The Region where the core network edge is located.
    #[inline]
    pub fn edge_location(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EdgeLocation") }
    /// `LastModificationErrors`, by `Fn::GetAtt`. Errors from the last modification of the attachment.
    #[inline]
    pub fn last_modification_errors(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "LastModificationErrors") }
    /// `OwnerAccountId`, by `Fn::GetAtt`. The ID of the site-to-site VPN attachment owner.
    #[inline]
    pub fn owner_account_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerAccountId") }
    /// `ProposedNetworkFunctionGroupChange`, by `Fn::GetAtt`. The attachment to move from one network function
    /// group to another.
    #[inline]
    pub fn proposed_network_function_group_change(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ProposedNetworkFunctionGroupChange") }
    /// `ProposedSegmentChange`, by `Fn::GetAtt`. The attachment to move from one segment to another.
    #[inline]
    pub fn proposed_segment_change(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ProposedSegmentChange") }
    /// `ResourceArn`, by `Fn::GetAtt`. The resource ARN for the site-to-site VPN attachment.
    #[inline]
    pub fn resource_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceArn") }
    /// `SegmentName`, by `Fn::GetAtt`. The name of the site-to-site VPN attachment's segment.
    #[inline]
    pub fn segment_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SegmentName") }
    /// `State`, by `Fn::GetAtt`. The state of the site-to-site VPN attachment. This can be: `REJECTED` |
    /// `PENDING_ATTACHMENT_ACCEPTANCE` | `CREATING` | `FAILED` | `AVAILABLE` | `UPDATING` |
    /// `PENDING_NETWORK_UPDATE` | `PENDING_TAG_ACCEPTANCE` | `DELETING`.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The timestamp when the site-to-site VPN attachment was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<SiteToSiteVpnAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: SiteToSiteVpnAttachmentRef) -> Self { it.0 }
}

impl From<&SiteToSiteVpnAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &SiteToSiteVpnAttachmentRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::TransitGatewayPeering`
///
/// Creates a transit gateway peering connection.
#[derive(Clone)]
pub struct TransitGatewayPeering(cfn::ResourceBody);

impl TransitGatewayPeering {
    /// A new `AWS::NetworkManager::TransitGatewayPeering`.
    ///
    /// - `CoreNetworkId`. The ID of the core network.
    /// - `TransitGatewayArn`. The ARN of the transit gateway.
    pub fn new(
        core_network_id: impl fc::IntoValue<fc::IdOf<CoreNetwork>>,
        transit_gateway_arn: impl fc::IntoValue<fc::Arn<cfn::target::ec2::TransitGateway>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CoreNetworkId", core_network_id)
            .with("TransitGatewayArn", transit_gateway_arn)
        )
    }
    /// `Tags`. The list of key-value tags associated with the peering.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TransitGatewayPeering {
    const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayPeering";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayPeering {
    type Handle = TransitGatewayPeeringRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayPeeringRef { TransitGatewayPeeringRef(self.0.build(scope, "AWS::NetworkManager::TransitGatewayPeering")) }
}

/// A [`TransitGatewayPeering`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayPeeringRef(fc::NodeId);

impl TransitGatewayPeeringRef {
    /// `PeeringId`, by `Ref`. The ID of the peering.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGatewayPeering>> { fc::Value::reference(self.0) }
    /// `CoreNetworkArn`, by `Fn::GetAtt`. The ARN of the core network.
    #[inline]
    pub fn core_network_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CoreNetworkArn") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the core network peering was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `EdgeLocation`, by `Fn::GetAtt`. The edge location for the peer.
    #[inline]
    pub fn edge_location(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EdgeLocation") }
    /// `LastModificationErrors`, by `Fn::GetAtt`. Errors from the last modification of the transit gateway
    /// peering.
    #[inline]
    pub fn last_modification_errors(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "LastModificationErrors") }
    /// `OwnerAccountId`, by `Fn::GetAtt`. The ID of the account owner.
    #[inline]
    pub fn owner_account_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerAccountId") }
    /// `PeeringType`, by `Fn::GetAtt`. The peering type. This will be `TRANSIT_GATEWAY`.
    #[inline]
    pub fn peering_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PeeringType") }
    /// `ResourceArn`, by `Fn::GetAtt`. The ARN of the resource peered to a core network.
    #[inline]
    pub fn resource_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceArn") }
    /// `State`, by `Fn::GetAtt`. The current state of the peer. This can be `CREATING` | `FAILED` | `AVAILABLE` |
    /// `DELETING`.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `TransitGatewayPeeringAttachmentId`, by `Fn::GetAtt`. The ID of the peering attachment.
    #[inline]
    pub fn transit_gateway_peering_attachment_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "TransitGatewayPeeringAttachmentId") }
}

impl From<TransitGatewayPeeringRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayPeeringRef) -> Self { it.0 }
}

impl From<&TransitGatewayPeeringRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayPeeringRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::TransitGatewayRegistration`
///
/// Registers a transit gateway in your global network. Not all Regions support transit gateways for global
/// networks. The transit gateway can be in any of the supported AWS Regions, but it must be owned by the same AWS
/// account that owns the global network. You cannot register a transit gateway in more than one global network.
#[derive(Clone)]
pub struct TransitGatewayRegistration(cfn::ResourceBody);

impl TransitGatewayRegistration {
    /// A new `AWS::NetworkManager::TransitGatewayRegistration`.
    ///
    /// - `GlobalNetworkId`. The ID of the global network.
    /// - `TransitGatewayArn`. The Amazon Resource Name (ARN) of the transit gateway.
    pub fn new(
        global_network_id: impl fc::IntoValue<fc::IdOf<GlobalNetwork>>,
        transit_gateway_arn: impl fc::IntoValue<fc::Arn<cfn::target::ec2::TransitGateway>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("GlobalNetworkId", global_network_id)
            .with("TransitGatewayArn", transit_gateway_arn)
        )
    }
}

impl cfn::Resource for TransitGatewayRegistration {
    const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayRegistration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayRegistration {
    type Handle = TransitGatewayRegistrationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayRegistrationRef { TransitGatewayRegistrationRef(self.0.build(scope, "AWS::NetworkManager::TransitGatewayRegistration")) }
}

/// A [`TransitGatewayRegistration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayRegistrationRef(fc::NodeId);

impl From<TransitGatewayRegistrationRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayRegistrationRef) -> Self { it.0 }
}

impl From<&TransitGatewayRegistrationRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayRegistrationRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::TransitGatewayRouteTableAttachment`
///
/// Creates a transit gateway route table attachment.
#[derive(Clone)]
pub struct TransitGatewayRouteTableAttachment(cfn::ResourceBody);

impl TransitGatewayRouteTableAttachment {
    /// A new `AWS::NetworkManager::TransitGatewayRouteTableAttachment`.
    ///
    /// - `PeeringId`. The ID of the transit gateway peering.
    /// - `TransitGatewayRouteTableArn`. The ARN of the transit gateway attachment route table. For example,
    ///   `"TransitGatewayRouteTableArn":
    ///   "arn:aws:ec2:us-west-2:123456789012:transit-gateway-route-table/tgw-rtb-9876543210123456"`.
    pub fn new(
        peering_id: impl fc::IntoValue<fc::IdOf<TransitGatewayPeering>>,
        transit_gateway_route_table_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("PeeringId", peering_id)
            .with("TransitGatewayRouteTableArn", transit_gateway_route_table_arn)
        )
    }
    /// `NetworkFunctionGroupName`. The name of the network function group.
    pub fn network_function_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkFunctionGroupName", value)) }
    /// `ProposedSegmentChange`. This property is read-only. Values can't be assigned to it.
    pub fn proposed_segment_change(self, value: impl fc::IntoValue<ProposedSegmentChange>) -> Self { Self(self.0.with("ProposedSegmentChange", value)) }
    /// `RoutingPolicyLabel`. Routing policy label
    pub fn routing_policy_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RoutingPolicyLabel", value)) }
    /// `Tags`. The list of key-value pairs associated with the transit gateway route table attachment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for TransitGatewayRouteTableAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::TransitGatewayRouteTableAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for TransitGatewayRouteTableAttachment {
    type Handle = TransitGatewayRouteTableAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TransitGatewayRouteTableAttachmentRef { TransitGatewayRouteTableAttachmentRef(self.0.build(scope, "AWS::NetworkManager::TransitGatewayRouteTableAttachment")) }
}

/// A [`TransitGatewayRouteTableAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TransitGatewayRouteTableAttachmentRef(fc::NodeId);

impl TransitGatewayRouteTableAttachmentRef {
    /// `AttachmentId`, by `Ref`. The ID of the transit gateway route table attachment.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<TransitGatewayRouteTableAttachment>> { fc::Value::reference(self.0) }
    /// `AttachmentPolicyRuleNumber`, by `Fn::GetAtt`. The policy rule number associated with the attachment.
    #[inline]
    pub fn attachment_policy_rule_number(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AttachmentPolicyRuleNumber") }
    /// `AttachmentType`, by `Fn::GetAtt`. The type of attachment. This will be `TRANSIT_GATEWAY_ROUTE_TABLE`.
    #[inline]
    pub fn attachment_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AttachmentType") }
    /// `CoreNetworkArn`, by `Fn::GetAtt`. The ARN of the core network.
    #[inline]
    pub fn core_network_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CoreNetworkArn") }
    /// `CoreNetworkId`, by `Fn::GetAtt`. The ID of the core network.
    #[inline]
    pub fn core_network_id(&self) -> fc::Value<fc::IdOf<CoreNetwork>> { fc::Value::attribute(self.0, "CoreNetworkId") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the transit gateway route table attachment was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `EdgeLocation`, by `Fn::GetAtt`. The Region where the core network edge is located.
    #[inline]
    pub fn edge_location(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EdgeLocation") }
    /// `LastModificationErrors`, by `Fn::GetAtt`. Errors from the last modification of the attachment.
    #[inline]
    pub fn last_modification_errors(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "LastModificationErrors") }
    /// `OwnerAccountId`, by `Fn::GetAtt`. The ID of the transit gateway route table attachment owner.
    #[inline]
    pub fn owner_account_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerAccountId") }
    /// `ProposedNetworkFunctionGroupChange`, by `Fn::GetAtt`. The attachment to move from one network function
    /// group to another.
    #[inline]
    pub fn proposed_network_function_group_change(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ProposedNetworkFunctionGroupChange") }
    /// `ProposedSegmentChange`, by `Fn::GetAtt`. The attachment to move from one segment to another.
    #[inline]
    pub fn proposed_segment_change(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ProposedSegmentChange") }
    /// `ResourceArn`, by `Fn::GetAtt`. The resource ARN for the transit gateway route table attachment.
    #[inline]
    pub fn resource_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceArn") }
    /// `SegmentName`, by `Fn::GetAtt`. The name of the attachment's segment.
    #[inline]
    pub fn segment_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SegmentName") }
    /// `State`, by `Fn::GetAtt`. The state of the attachment. This can be: `REJECTED` |
    /// `PENDING_ATTACHMENT_ACCEPTANCE` | `CREATING` | `FAILED` | `AVAILABLE` | `UPDATING` |
    /// `PENDING_NETWORK_UPDATE` | `PENDING_TAG_ACCEPTANCE` | `DELETING`.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The timestamp when the transit gateway route table attachment was last
    /// updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<TransitGatewayRouteTableAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: TransitGatewayRouteTableAttachmentRef) -> Self { it.0 }
}

impl From<&TransitGatewayRouteTableAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &TransitGatewayRouteTableAttachmentRef) -> Self { it.0 }
}

/// `AWS::NetworkManager::VpcAttachment`
///
/// Creates a VPC attachment on an edge location of a core network.
#[derive(Clone)]
pub struct VpcAttachment(cfn::ResourceBody);

impl VpcAttachment {
    /// A new `AWS::NetworkManager::VpcAttachment`.
    ///
    /// - `CoreNetworkId`. The core network ID.
    /// - `SubnetArns`. The subnet ARNs.
    /// - `VpcArn`. The ARN of the VPC attachment.
    pub fn new(
        core_network_id: impl fc::IntoValue<fc::IdOf<CoreNetwork>>,
        subnet_arns: impl fc::IntoValue<fc::List<String>>,
        vpc_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CoreNetworkId", core_network_id)
            .with("SubnetArns", subnet_arns)
            .with("VpcArn", vpc_arn)
        )
    }
    /// `Options`. Options for creating the VPC attachment.
    pub fn options(self, value: impl fc::IntoValue<VpcOptions>) -> Self { Self(self.0.with("Options", value)) }
    /// `ProposedSegmentChange`. Describes a proposed segment change. In some cases, the segment change must first
    /// be evaluated and accepted.
    pub fn proposed_segment_change(self, value: impl fc::IntoValue<ProposedSegmentChange>) -> Self { Self(self.0.with("ProposedSegmentChange", value)) }
    /// `RoutingPolicyLabel`. Routing policy label
    pub fn routing_policy_label(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RoutingPolicyLabel", value)) }
    /// `Tags`. The tags associated with the VPC attachment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for VpcAttachment {
    const TYPE: &'static str = "AWS::NetworkManager::VpcAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcAttachment {
    type Handle = VpcAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcAttachmentRef { VpcAttachmentRef(self.0.build(scope, "AWS::NetworkManager::VpcAttachment")) }
}

/// A [`VpcAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcAttachmentRef(fc::NodeId);

impl VpcAttachmentRef {
    /// `AttachmentId`, by `Ref`. The ID of the VPC attachment.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<VpcAttachment>> { fc::Value::reference(self.0) }
    /// `AttachmentPolicyRuleNumber`, by `Fn::GetAtt`. The policy rule number associated with the attachment.
    #[inline]
    pub fn attachment_policy_rule_number(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "AttachmentPolicyRuleNumber") }
    /// `AttachmentType`, by `Fn::GetAtt`. The type of attachment. This will be `VPC`.
    #[inline]
    pub fn attachment_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AttachmentType") }
    /// `CoreNetworkArn`, by `Fn::GetAtt`. The ARN of the core network.
    #[inline]
    pub fn core_network_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CoreNetworkArn") }
    /// `CreatedAt`, by `Fn::GetAtt`. The timestamp when the VPC attachment was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `EdgeLocation`, by `Fn::GetAtt`. The Region where the core network edge is located.
    #[inline]
    pub fn edge_location(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EdgeLocation") }
    /// `LastModificationErrors`, by `Fn::GetAtt`. Errors from the last modification of the attachment.
    #[inline]
    pub fn last_modification_errors(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "LastModificationErrors") }
    /// `NetworkFunctionGroupName`, by `Fn::GetAtt`. The name of the network function group.
    #[inline]
    pub fn network_function_group_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "NetworkFunctionGroupName") }
    /// `OwnerAccountId`, by `Fn::GetAtt`. The ID of the VPC attachment owner.
    #[inline]
    pub fn owner_account_id(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "OwnerAccountId") }
    /// `ProposedNetworkFunctionGroupChange`, by `Fn::GetAtt`. The attachment to move from one network function
    /// group to another.
    #[inline]
    pub fn proposed_network_function_group_change(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ProposedNetworkFunctionGroupChange") }
    /// `ProposedSegmentChange`, by `Fn::GetAtt`. The attachment to move from one segment to another.
    #[inline]
    pub fn proposed_segment_change(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ProposedSegmentChange") }
    /// `ResourceArn`, by `Fn::GetAtt`. The resource ARN for the VPC attachment.
    #[inline]
    pub fn resource_arn(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ResourceArn") }
    /// `SegmentName`, by `Fn::GetAtt`. The name of the attachment's segment.
    #[inline]
    pub fn segment_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SegmentName") }
    /// `State`, by `Fn::GetAtt`. The state of the attachment. This can be: `REJECTED` |
    /// `PENDING_ATTACHMENT_ACCEPTANCE` | `CREATING` | `FAILED` | `AVAILABLE` | `UPDATING` |
    /// `PENDING_NETWORK_UPDATE` | `PENDING_TAG_ACCEPTANCE` | `DELETING`.
    #[inline]
    pub fn state(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "State") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The timestamp when the VPC attachment was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<VpcAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcAttachmentRef) -> Self { it.0 }
}

impl From<&VpcAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcAttachmentRef) -> Self { it.0 }
}

/// Specifies a location in AWS.
#[derive(Clone)]
pub struct AwsLocation(cfn::Properties);

impl AwsLocation {
    /// A new `AwsLocation`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SubnetArn`. The Amazon Resource Name (ARN) of the subnet that the device is located in.
    pub fn subnet_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SubnetArn", value)) }
    /// `Zone`. The Zone that the device is located in. Specify the ID of an Availability Zone, Local Zone,
    /// Wavelength Zone, or an Outpost.
    pub fn zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Zone", value)) }
}

impl fc::Property for AwsLocation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes bandwidth information.
#[derive(Clone)]
pub struct Bandwidth(cfn::Properties);

impl Bandwidth {
    /// A new `Bandwidth`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DownloadSpeed`. Download speed in Mbps.
    pub fn download_speed(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DownloadSpeed", value)) }
    /// `UploadSpeed`. Upload speed in Mbps.
    pub fn upload_speed(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("UploadSpeed", value)) }
}

impl fc::Property for Bandwidth {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the BGP options.
#[derive(Clone)]
pub struct BgpOptions(cfn::Properties);

impl BgpOptions {
    /// A new `BgpOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `PeerAsn`. The Peer ASN of the BGP.
    pub fn peer_asn(self, value: impl fc::IntoValue<f64>) -> Self { Self(self.0.with("PeerAsn", value)) }
}

impl fc::Property for BgpOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a core network Connect attachment options.
#[derive(Clone)]
pub struct ConnectAttachmentOptions(cfn::Properties);

impl ConnectAttachmentOptions {
    /// A new `ConnectAttachmentOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Protocol`. The protocol used for the attachment connection.
    pub fn protocol(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Protocol", value)) }
}

impl fc::Property for ConnectAttachmentOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a location.
#[derive(Clone)]
pub struct Location(cfn::Properties);

impl Location {
    /// A new `Location`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Address`. The physical address.
    pub fn address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Address", value)) }
    /// `Latitude`. The latitude.
    pub fn latitude(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Latitude", value)) }
    /// `Longitude`. The longitude.
    pub fn longitude(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Longitude", value)) }
}

impl fc::Property for Location {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a proposed segment change. In some cases, the segment change must first be evaluated and accepted.
#[derive(Clone)]
pub struct ProposedSegmentChange(cfn::Properties);

impl ProposedSegmentChange {
    /// A new `ProposedSegmentChange`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AttachmentPolicyRuleNumber`. The rule number in the policy document that applies to this change.
    pub fn attachment_policy_rule_number(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AttachmentPolicyRuleNumber", value)) }
    /// `SegmentName`. The name of the segment to change.
    pub fn segment_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SegmentName", value)) }
    /// `Tags`. The list of key-value tags that changed for the segment.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl fc::Property for ProposedSegmentChange {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the VPC options.
#[derive(Clone)]
pub struct VpcOptions(cfn::Properties);

impl VpcOptions {
    /// A new `VpcOptions`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ApplianceModeSupport`. Indicates whether appliance mode is supported. If enabled, traffic flow between a
    /// source and destination use the same Availability Zone for the VPC attachment for the lifetime of that flow.
    /// The default value is `false`.
    pub fn appliance_mode_support(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ApplianceModeSupport", value)) }
    /// `DnsSupport`. Indicates whether DNS is supported.
    pub fn dns_support(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DnsSupport", value)) }
    /// `Ipv6Support`. Indicates whether IPv6 is supported.
    pub fn ipv6_support(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Ipv6Support", value)) }
    /// `SecurityGroupReferencingSupport`. Indicates whether security group referencing is enabled for this VPC
    /// attachment. The default is `true`. However, at the core network policy-level the default is set to `false`.
    pub fn security_group_referencing_support(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SecurityGroupReferencingSupport", value)) }
}

impl fc::Property for VpcOptions {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
