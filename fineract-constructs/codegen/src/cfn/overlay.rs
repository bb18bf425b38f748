//! What the sources leave out, as tables.

/// The services whose resources are written into `cfn`, by their namespace.
pub(crate) const SERVICES: &[&str] = &[
    "AWS::ApplicationAutoScaling",
    "AWS::APS",
    "AWS::ARCRegionSwitch",
    "AWS::AutoScaling",
    "AWS::Backup",
    "AWS::CertificateManager",
    "AWS::CloudFormation",
    "AWS::CloudTrail",
    "AWS::CloudWatch",
    "AWS::Cognito",
    "AWS::Config",
    "AWS::DataSync",
    "AWS::EC2",
    "AWS::ECR",
    "AWS::EFS",
    "AWS::EKS",
    "AWS::ElastiCache",
    "AWS::ElasticLoadBalancingV2",
    "AWS::Events",
    "AWS::GlobalAccelerator",
    "AWS::GuardDuty",
    "AWS::IAM",
    "AWS::KinesisFirehose",
    "AWS::KMS",
    "AWS::Lambda",
    "AWS::Logs",
    "AWS::NetworkFirewall",
    "AWS::NetworkManager",
    "AWS::RAM",
    "AWS::RDS",
    "AWS::Route53",
    "AWS::Route53Resolver",
    "AWS::S3",
    "AWS::Scheduler",
    "AWS::SecretsManager",
    "AWS::SecurityHub",
    "AWS::SNS",
    "AWS::SQS",
    "AWS::SSM",
    "AWS::StepFunctions",
    "AWS::Synthetics",
    "AWS::WAFv2",
];

/// Types whose `Ref` is an ARN though its name does not say so.
pub(crate) const REF_IS_ARN: &[&str] = &["AWS::SecretsManager::Secret"];

/// Attributes that other resources take as the id of a type.
pub(crate) const IDS: &[(&str, &str)] =
    &[("AWS::EC2::EIP", "AllocationId"), ("AWS::EC2::SecurityGroup", "GroupId")];

/// Attributes that give what `Ref` gives.
pub(crate) const SAME_AS_REF: &[(&str, &str)] = &[("AWS::EC2::SecurityGroup", "GroupId")];

/// Types that are taken wherever another type is: the id of the first is an id of the second.
const STANDS_FOR: &[(&str, &str)] = &[
    ("AWS::EC2::TransitGatewayPeeringAttachment", "AWS::EC2::TransitGatewayAttachment"),
    ("AWS::EC2::TransitGatewayVpcAttachment", "AWS::EC2::TransitGatewayAttachment"),
    ("AWS::KMS::ReplicaKey", "AWS::KMS::Key"),
];

/// The type whose id a resource's id is.
pub(crate) fn stands_for(ty: &str) -> &str {
    STANDS_FOR.iter().find(|(from, _)| *from == ty).map_or(ty, |(_, to)| to)
}

/// What properties and attributes hold that the sources don't say, or say too narrowly: a service, one of its resource
/// types or `service#property type`; the property or attribute; what it holds. The narrowest row counts.
pub(crate) const TARGETS: &[(&str, &str, Holds)] = &[
    ("AWS::APS", "ClusterArn", Holds::Arn("AWS::EKS::Cluster")),
    ("AWS::APS", "SecurityGroupIds", Holds::Id("AWS::EC2::SecurityGroup")),
    ("AWS::APS", "SubnetIds", Holds::Id("AWS::EC2::Subnet")),
    ("AWS::APS", "WorkspaceArn", Holds::Arn("AWS::APS::Workspace")),
    ("AWS::ARCRegionSwitch", "ExecutionRole", Holds::Arn("AWS::IAM::Role")),
    ("AWS::ARCRegionSwitch", "HostedZoneId", Holds::Id("AWS::Route53::HostedZone")),
    ("AWS::Backup", "EncryptionKeyArn", Holds::Arn("AWS::KMS::Key")),
    ("AWS::CertificateManager", "HostedZoneId", Holds::Id("AWS::Route53::HostedZone")),
    ("AWS::CloudFormation", "AdministrationRoleARN", Holds::Arn("AWS::IAM::Role")),
    ("AWS::Cognito", "ClientId", Holds::Id("AWS::Cognito::UserPoolClient")),
    ("AWS::Cognito", "IdentityPoolId", Holds::Id("AWS::Cognito::IdentityPool")),
    ("AWS::Cognito", "UserPoolId", Holds::Id("AWS::Cognito::UserPool")),
    ("AWS::Config", "S3KmsKeyArn", Holds::Arn("AWS::KMS::Key")),
    ("AWS::DataSync", "AccessPointArn", Holds::Arn("AWS::EFS::AccessPoint")),
    ("AWS::DataSync", "AgentArns", Holds::Arn("AWS::DataSync::Agent")),
    ("AWS::DataSync", "S3BucketArn", Holds::Arn("AWS::S3::Bucket")),
    ("AWS::DataSync", "SecretArn", Holds::Arn("AWS::SecretsManager::Secret")),
    ("AWS::EC2", "AddSubnetIds", Holds::Id("AWS::EC2::Subnet")),
    ("AWS::EC2", "AllocationId", Holds::Id("AWS::EC2::EIP")),
    ("AWS::EC2", "AllocationIds", Holds::Id("AWS::EC2::EIP")),
    ("AWS::EC2", "BgpLogGroupArn", Holds::Arn("AWS::Logs::LogGroup")),
    ("AWS::EC2", "ClientVpnEndpointId", Holds::Id("AWS::EC2::ClientVpnEndpoint")),
    ("AWS::EC2", "CoreNetworkArn", Holds::Arn("AWS::NetworkManager::CoreNetwork")),
    ("AWS::EC2", "DestinationSecurityGroupId", Holds::Id("AWS::EC2::SecurityGroup")),
    ("AWS::EC2", "DestinationTransitGatewayAttachmentId", Holds::Id("AWS::EC2::TransitGatewayAttachment")),
    ("AWS::EC2", "GatewayLoadBalancerArns", Holds::Arn("AWS::ElasticLoadBalancingV2::LoadBalancer")),
    ("AWS::EC2", "InstanceId", Holds::Id("AWS::EC2::Instance")),
    ("AWS::EC2", "IpamId", Holds::Id("AWS::EC2::IPAM")),
    ("AWS::EC2", "IpamPoolId", Holds::Id("AWS::EC2::IPAMPool")),
    ("AWS::EC2", "IpamResourceDiscoveryId", Holds::Id("AWS::EC2::IPAMResourceDiscovery")),
    ("AWS::EC2", "IpamScopeId", Holds::Id("AWS::EC2::IPAMScope")),
    ("AWS::EC2", "Ipv4IpamPoolId", Holds::Id("AWS::EC2::IPAMPool")),
    ("AWS::EC2", "Ipv6IpamPoolId", Holds::Id("AWS::EC2::IPAMPool")),
    ("AWS::EC2", "LogGroupArn", Holds::Arn("AWS::Logs::LogGroup")),
    ("AWS::EC2", "NetworkAclId", Holds::Id("AWS::EC2::NetworkAcl")),
    ("AWS::EC2", "NetworkInterfaceId", Holds::Id("AWS::EC2::NetworkInterface")),
    ("AWS::EC2", "NetworkLoadBalancerArn", Holds::Arn("AWS::ElasticLoadBalancingV2::LoadBalancer")),
    ("AWS::EC2", "PeerTransitGatewayId", Holds::Id("AWS::EC2::TransitGateway")),
    ("AWS::EC2", "RemoveSubnetIds", Holds::Id("AWS::EC2::Subnet")),
    ("AWS::EC2", "RouteServerEndpointId", Holds::Id("AWS::EC2::RouteServerEndpoint")),
    ("AWS::EC2", "RouteServerId", Holds::Id("AWS::EC2::RouteServer")),
    ("AWS::EC2", "RouteTableId", Holds::Id("AWS::EC2::RouteTable")),
    ("AWS::EC2", "RouteTableIds", Holds::Id("AWS::EC2::RouteTable")),
    ("AWS::EC2", "SecondaryAllocationIds", Holds::Id("AWS::EC2::EIP")),
    ("AWS::EC2", "SecurityGroupIds", Holds::Id("AWS::EC2::SecurityGroup")),
    ("AWS::EC2", "ServerCertificateArn", Holds::Arn("AWS::CertificateManager::Certificate")),
    ("AWS::EC2", "SourceIpamPoolId", Holds::Id("AWS::EC2::IPAMPool")),
    ("AWS::EC2", "SourceSecurityGroupId", Holds::Id("AWS::EC2::SecurityGroup")),
    ("AWS::EC2", "SourceTransitGatewayAttachmentId", Holds::Id("AWS::EC2::TransitGatewayAttachment")),
    ("AWS::EC2", "SubnetId", Holds::Id("AWS::EC2::Subnet")),
    ("AWS::EC2", "SubnetIds", Holds::Id("AWS::EC2::Subnet")),
    ("AWS::EC2", "TargetVpcSubnetId", Holds::Id("AWS::EC2::Subnet")),
    ("AWS::EC2", "TransitGatewayAttachmentId", Holds::Id("AWS::EC2::TransitGatewayAttachment")),
    ("AWS::EC2", "TransitGatewayId", Holds::Id("AWS::EC2::TransitGateway")),
    ("AWS::EC2", "TransitGatewayMulticastDomainId", Holds::Id("AWS::EC2::TransitGatewayMulticastDomain")),
    ("AWS::EC2", "TransitGatewayRouteTableId", Holds::Id("AWS::EC2::TransitGatewayRouteTable")),
    ("AWS::EC2", "TransportTransitGatewayAttachmentId", Holds::Id("AWS::EC2::TransitGatewayAttachment")),
    ("AWS::EC2", "VPCEndpointId", Holds::Id("AWS::EC2::VPCEndpoint")),
    ("AWS::EC2", "VpnGatewayId", Holds::Id("AWS::EC2::VPNGateway")),
    ("AWS::EC2::SecurityGroupEgress", "GroupId", Holds::Id("AWS::EC2::SecurityGroup")),
    ("AWS::EC2::SecurityGroupIngress", "GroupId", Holds::Id("AWS::EC2::SecurityGroup")),
    ("AWS::EC2::SecurityGroupVpcAssociation", "GroupId", Holds::Id("AWS::EC2::SecurityGroup")),
    ("AWS::EC2::VPC", "DefaultNetworkAcl", Holds::Id("AWS::EC2::NetworkAcl")),
    ("AWS::EC2::VPC", "DefaultSecurityGroup", Holds::Id("AWS::EC2::SecurityGroup")),
    ("AWS::EFS#ReplicationDestination", "FileSystemId", Holds::Id("AWS::EFS::FileSystem")),
    ("AWS::EKS", "ClusterName", Holds::Id("AWS::EKS::Cluster")),
    ("AWS::EKS", "ClusterSecurityGroupId", Holds::Id("AWS::EC2::SecurityGroup")),
    ("AWS::EKS", "KeyArn", Holds::Arn("AWS::KMS::Key")),
    ("AWS::EKS", "SourceSecurityGroups", Holds::Id("AWS::EC2::SecurityGroup")),
    ("AWS::ElastiCache", "CacheSubnetGroupName", Holds::Id("AWS::ElastiCache::SubnetGroup")),
    ("AWS::ElastiCache", "GlobalReplicationGroupId", Holds::Id("AWS::ElastiCache::GlobalReplicationGroup")),
    ("AWS::ElastiCache", "NotificationTopicArn", Holds::Arn("AWS::SNS::Topic")),
    ("AWS::ElastiCache", "ReplicationGroupId", Holds::Id("AWS::ElastiCache::ReplicationGroup")),
    ("AWS::ElastiCache", "UserGroupIds", Holds::Id("AWS::ElastiCache::UserGroup")),
    ("AWS::ElasticLoadBalancingV2", "AllocationId", Holds::Id("AWS::EC2::EIP")),
    ("AWS::ElasticLoadBalancingV2", "CertificateArn", Holds::Arn("AWS::CertificateManager::Certificate")),
    ("AWS::ElasticLoadBalancingV2", "Ipv4IpamPoolId", Holds::Id("AWS::EC2::IPAMPool")),
    ("AWS::ElasticLoadBalancingV2", "ListenerArn", Holds::Arn("AWS::ElasticLoadBalancingV2::Listener")),
    ("AWS::ElasticLoadBalancingV2", "TrustStoreArn", Holds::Arn("AWS::ElasticLoadBalancingV2::TrustStore")),
    ("AWS::ElasticLoadBalancingV2", "UserPoolClientId", Holds::Id("AWS::Cognito::UserPoolClient")),
    ("AWS::Events", "ConnectionArn", Holds::Arn("AWS::Events::Connection")),
    ("AWS::Events", "EventBusArn", Holds::Arn("AWS::Events::EventBus")),
    ("AWS::GlobalAccelerator", "AttachmentArn", Holds::Arn("AWS::GlobalAccelerator::CrossAccountAttachment")),
    ("AWS::GuardDuty", "DetectorId", Holds::Id("AWS::GuardDuty::Detector")),
    ("AWS::IAM", "GroupName", Holds::Id("AWS::IAM::Group")),
    ("AWS::IAM", "Groups", Holds::Id("AWS::IAM::Group")),
    ("AWS::IAM", "ManagedPolicyArns", Holds::Text),
    ("AWS::IAM", "PermissionsBoundary", Holds::Text),
    ("AWS::IAM", "RoleName", Holds::Id("AWS::IAM::Role")),
    ("AWS::IAM", "Roles", Holds::Id("AWS::IAM::Role")),
    ("AWS::IAM", "UserName", Holds::Id("AWS::IAM::User")),
    ("AWS::IAM", "Users", Holds::Id("AWS::IAM::User")),
    ("AWS::KMS", "PrimaryKeyArn", Holds::Arn("AWS::KMS::Key")),
    ("AWS::Lambda", "SubnetIds", Holds::Id("AWS::EC2::Subnet")),
    ("AWS::Lambda::Version", "FunctionName", Holds::Id("AWS::Lambda::Function")),
    ("AWS::Logs", "DataSourceRoleArn", Holds::Arn("AWS::IAM::Role")),
    ("AWS::Logs", "DeliveryDestinationArn", Holds::Arn("AWS::Logs::DeliveryDestination")),
    ("AWS::Logs", "DeliverySourceName", Holds::Id("AWS::Logs::DeliverySource")),
    ("AWS::NetworkFirewall", "FirewallArn", Holds::Arn("AWS::NetworkFirewall::Firewall")),
    (
        "AWS::NetworkFirewall",
        "TLSInspectionConfigurationArn",
        Holds::Arn("AWS::NetworkFirewall::TLSInspectionConfiguration"),
    ),
    ("AWS::NetworkFirewall", "TransitGatewayId", Holds::Id("AWS::EC2::TransitGateway")),
    ("AWS::NetworkFirewall#StatefulRuleGroupReference", "ResourceArn", Holds::Text),
    ("AWS::NetworkManager", "ConnectAttachmentId", Holds::Id("AWS::NetworkManager::ConnectAttachment")),
    ("AWS::NetworkManager", "ConnectedDeviceId", Holds::Id("AWS::NetworkManager::Device")),
    ("AWS::NetworkManager", "ConnectedLinkId", Holds::Id("AWS::NetworkManager::Link")),
    ("AWS::NetworkManager", "CoreNetworkId", Holds::Id("AWS::NetworkManager::CoreNetwork")),
    ("AWS::NetworkManager", "DeviceId", Holds::Id("AWS::NetworkManager::Device")),
    ("AWS::NetworkManager", "GlobalNetworkId", Holds::Id("AWS::NetworkManager::GlobalNetwork")),
    ("AWS::NetworkManager", "LinkId", Holds::Id("AWS::NetworkManager::Link")),
    ("AWS::NetworkManager", "PeeringId", Holds::Id("AWS::NetworkManager::TransitGatewayPeering")),
    ("AWS::NetworkManager", "PrefixListArn", Holds::Arn("AWS::EC2::PrefixList")),
    ("AWS::NetworkManager", "SiteId", Holds::Id("AWS::NetworkManager::Site")),
    ("AWS::NetworkManager", "TransitGatewayArn", Holds::Arn("AWS::EC2::TransitGateway")),
    ("AWS::RAM", "ResourceShareArn", Holds::Arn("AWS::RAM::ResourceShare")),
    ("AWS::RDS", "DBClusterIdentifier", Holds::Id("AWS::RDS::DBCluster")),
    ("AWS::RDS", "DBInstanceIdentifier", Holds::Id("AWS::RDS::DBInstance")),
    ("AWS::RDS", "DBProxyName", Holds::Id("AWS::RDS::DBProxy")),
    ("AWS::RDS", "DomainIAMRoleName", Holds::Id("AWS::IAM::Role")),
    ("AWS::RDS", "GlobalClusterIdentifier", Holds::Id("AWS::RDS::GlobalCluster")),
    ("AWS::RDS", "MasterUserSecret.SecretArn", Holds::Arn("AWS::SecretsManager::Secret")),
    ("AWS::RDS", "OptionGroupName", Holds::Id("AWS::RDS::OptionGroup")),
    ("AWS::RDS", "SourceDBClusterIdentifier", Holds::Text),
    ("AWS::Route53", "CloudWatchLogsLogGroupArn", Holds::Arn("AWS::Logs::LogGroup")),
    ("AWS::Route53", "CollectionId", Holds::Id("AWS::Route53::CidrCollection")),
    ("AWS::Route53", "HealthCheckId", Holds::Id("AWS::Route53::HealthCheck")),
    ("AWS::Route53", "HostedZoneId", Holds::Id("AWS::Route53::HostedZone")),
    ("AWS::Route53", "KeyManagementServiceArn", Holds::Arn("AWS::KMS::Key")),
    ("AWS::Route53#AliasTarget", "HostedZoneId", Holds::Text),
    ("AWS::Route53Resolver", "ResolverEndpointId", Holds::Id("AWS::Route53Resolver::ResolverEndpoint")),
    ("AWS::Route53Resolver::ResolverConfig", "ResourceId", Holds::Id("AWS::EC2::VPC")),
    ("AWS::Route53Resolver::ResolverDNSSECConfig", "ResourceId", Holds::Id("AWS::EC2::VPC")),
    ("AWS::SecretsManager", "RotationLambdaARN", Holds::Arn("AWS::Lambda::Function")),
    ("AWS::SecretsManager", "SecretId", Holds::Arn("AWS::SecretsManager::Secret")),
    ("AWS::SecurityHub", "SecretArn", Holds::Arn("AWS::SecretsManager::Secret")),
    ("AWS::SSM", "WindowId", Holds::Id("AWS::SSM::MaintenanceWindow")),
    ("AWS::StepFunctions", "StateMachineArn", Holds::Arn("AWS::StepFunctions::StateMachine")),
    ("AWS::WAFv2", "WebACLArn", Holds::Arn("AWS::WAFv2::WebACL")),
    ("AWS::WAFv2#IPSetReferenceStatement", "Arn", Holds::Arn("AWS::WAFv2::IPSet")),
    ("AWS::WAFv2#RegexPatternSetReferenceStatement", "Arn", Holds::Arn("AWS::WAFv2::RegexPatternSet")),
    ("AWS::WAFv2#RuleGroupReferenceStatement", "Arn", Holds::Arn("AWS::WAFv2::RuleGroup")),
];

/// Properties and attributes that hold credentials, in any service.
const SECRETS: &[&str] = &[
    "ApiKeyValue",
    "AuthToken",
    "ClientSecret",
    "MasterPassword",
    "MasterUserPassword",
    "Password",
    "Passwords",
    "PreSharedKey",
    "PrivateKey",
    "SecretAccessKey",
    "SecretKey",
    "SecretString",
    "TdeCredentialPassword",
];

/// What a property or attribute of a resource type holds, or of a property type in it.
pub(crate) fn holds(ty: &str, structure: Option<&str>, property: &str) -> Option<Holds> {
    let service = super::data::service_of(ty);
    let narrow = structure.map_or_else(|| ty.to_owned(), |name| format!("{service}#{name}"));
    let row = |scope: &str| {
        let row = TARGETS.iter().find(|(of, name, _)| *of == scope && *name == property);
        // A resource's own name is not a reference to it.
        row.map(|(_, _, holds)| *holds).filter(|holds| holds.target().is_none_or(|target| target.ty() != ty))
    };
    let secret = || SECRETS.contains(&property).then_some(Holds::Secret);
    row(&narrow).or_else(|| row(service)).or_else(secret)
}

/// The rows that no property or attribute answers to.
pub(crate) fn unused(data: &super::data::Data) -> Vec<String> {
    let mut unused = Vec::new();
    for (scope, property, holds) in TARGETS {
        let (service, structure) =
            scope.split_once('#').map_or((*scope, None), |(service, name)| (service, Some(name)));
        let service = if scope.matches("::").count() > 1 { super::data::service_of(scope) } else { service };
        let records = data.services.get(service).into_iter().flatten();
        let records = records.filter(|(ty, _)| scope.matches("::").count() == 1 || ty == scope);
        let mut members = records.flat_map(|(_, record)| {
            let types = record["types"].as_object().into_iter().flatten();
            let types = types.filter(|(name, _)| structure.is_none_or(|wanted| wanted == *name));
            let own =
                [&record["properties"], &record["attributes"]].into_iter().filter(|_| structure.is_none());
            own.chain(types.map(|(_, ty)| &ty["properties"]))
        });
        let target = holds.target().is_none_or(|target| data.record(target.ty()).is_some());
        if !target || !members.any(|members| members.get(*property).is_some()) {
            unused.push(format!("{scope}.{property}"));
        }
    }
    unused
}

/// What a property holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Holds {
    /// The id of a resource.
    Id(&'static str),
    /// The ARN of a resource.
    Arn(&'static str),
    /// Text: literals, ids and ARNs of several kinds.
    Text,
    /// A credential.
    Secret,
}

impl Holds {
    pub(crate) fn target(self) -> Option<super::identity::Target> {
        match self {
            Self::Id(ty) => Some(super::identity::Target::Id(ty.to_owned())),
            Self::Arn(ty) => Some(super::identity::Target::Arn(ty.to_owned())),
            Self::Text | Self::Secret => None,
        }
    }
}
