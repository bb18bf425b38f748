// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::ElastiCache`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::ElastiCache::CacheCluster`
///
/// The `AWS::ElastiCache::CacheCluster` type creates an Amazon ElastiCache cache cluster.
#[derive(Clone)]
pub struct CacheCluster(cfn::ResourceBody);

impl CacheCluster {
    /// A new `AWS::ElastiCache::CacheCluster`.
    ///
    /// - `CacheNodeType`. The compute and memory capacity of the nodes in the node group (shard).
    /// - `Engine`. The name of the cache engine to be used for this cluster.
    /// - `NumCacheNodes`. The number of cache nodes that the cache cluster should have.
    pub fn new(
        cache_node_type: impl fc::IntoValue<String>,
        engine: impl fc::IntoValue<String>,
        num_cache_nodes: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CacheNodeType", cache_node_type)
            .with("Engine", engine)
            .with("NumCacheNodes", num_cache_nodes)
        )
    }
    /// `AZMode`. Specifies whether the nodes in this Memcached cluster are created in a single Availability Zone
    /// or created across multiple Availability Zones in the cluster's region.
    pub fn az_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AZMode", value)) }
    /// `AutoMinorVersionUpgrade`. If you are running Valkey 7.2 or later, or Redis OSS engine version 6.0 or
    /// later, set this parameter to yes if you want to opt-in to the next minor version upgrade campaign. This
    /// parameter is disabled for previous versions.
    pub fn auto_minor_version_upgrade(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutoMinorVersionUpgrade", value)) }
    /// `CacheParameterGroupName`. The name of the parameter group to associate with this cluster. If this argument
    /// is omitted, the default parameter group for the specified engine is used. You cannot use any parameter
    /// group which has `cluster-enabled='yes'` when creating a cluster.
    pub fn cache_parameter_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CacheParameterGroupName", value)) }
    /// `CacheSecurityGroupNames`. A list of security group names to associate with this cluster.
    pub fn cache_security_group_names(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CacheSecurityGroupNames", value)) }
    /// `CacheSubnetGroupName`. The name of the subnet group to be used for the cluster.
    pub fn cache_subnet_group_name(self, value: impl fc::IntoValue<fc::IdOf<SubnetGroup>>) -> Self { Self(self.0.with("CacheSubnetGroupName", value)) }
    /// `ClusterName`. A name for the cache cluster. If you don't specify a name, CloudFormation generates a unique
    /// physical ID and uses that ID for the cache cluster.
    pub fn cluster_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClusterName", value)) }
    /// `EngineVersion`. The version number of the cache engine to be used for this cluster. To view the supported
    /// cache engine versions, use the DescribeCacheEngineVersions operation.
    pub fn engine_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EngineVersion", value)) }
    /// `IpDiscovery`. The network type you choose when modifying a cluster, either `ipv4` | `ipv6`. IPv6 is
    /// supported for workloads using Valkey 7.2 and above, Redis OSS engine version 6.2 to 7.1 and Memcached
    /// engine version 1.6.6 and above on all instances built on the [Nitro
    /// system](https://docs.aws.amazon.com/ec2/nitro/).
    pub fn ip_discovery(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpDiscovery", value)) }
    /// `LogDeliveryConfigurations`. Specifies the destination, format and type of the logs.
    pub fn log_delivery_configurations(self, value: impl fc::IntoValue<fc::List<LogDeliveryConfigurationRequest>>) -> Self { Self(self.0.with("LogDeliveryConfigurations", value)) }
    /// `NetworkType`. Must be either `ipv4` | `ipv6` | `dual_stack`. IPv6 is supported for workloads using Valkey
    /// 7.2 and above, Redis OSS engine version 6.2 to 7.1 and Memcached engine version 1.6.6 and above on all
    /// instances built on the [Nitro system](https://docs.aws.amazon.com/ec2/nitro/).
    pub fn network_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkType", value)) }
    /// `NotificationTopicArn`. The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS)
    /// topic to which notifications are sent.
    pub fn notification_topic_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::sns::Topic>>) -> Self { Self(self.0.with("NotificationTopicArn", value)) }
    /// `Port`. The port number on which each of the cache nodes accepts connections.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
    /// `PreferredAvailabilityZone`. The EC2 Availability Zone in which the cluster is created.
    pub fn preferred_availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreferredAvailabilityZone", value)) }
    /// `PreferredAvailabilityZones`. A list of the Availability Zones in which cache nodes are created. The order
    /// of the zones in the list is not important.
    pub fn preferred_availability_zones(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("PreferredAvailabilityZones", value)) }
    /// `PreferredMaintenanceWindow`. Specifies the weekly time range during which maintenance on the cluster is
    /// performed. It is specified as a range in the format ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC). The minimum
    /// maintenance window is a 60 minute period.
    pub fn preferred_maintenance_window(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreferredMaintenanceWindow", value)) }
    /// `SnapshotArns`. A single-element string list containing an Amazon Resource Name (ARN) that uniquely
    /// identifies a Valkey or Redis OSS RDB snapshot file stored in Amazon S3. The snapshot file is used to
    /// populate the node group (shard). The Amazon S3 object name in the ARN cannot contain any commas.
    pub fn snapshot_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SnapshotArns", value)) }
    /// `SnapshotName`. The name of a Valkey or Redis OSS snapshot from which to restore data into the new node
    /// group (shard). The snapshot status changes to `restoring` while the new node group (shard) is being
    /// created.
    pub fn snapshot_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshotName", value)) }
    /// `SnapshotRetentionLimit`. The number of days for which ElastiCache retains automatic snapshots before
    /// deleting them. For example, if you set `SnapshotRetentionLimit` to 5, a snapshot taken today is retained
    /// for 5 days before being deleted.
    pub fn snapshot_retention_limit(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SnapshotRetentionLimit", value)) }
    /// `SnapshotWindow`. The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of
    /// your node group (shard).
    pub fn snapshot_window(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshotWindow", value)) }
    /// `Tags`. A list of tags to be added to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TransitEncryptionEnabled`. A flag that enables in-transit encryption when set to true.
    pub fn transit_encryption_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("TransitEncryptionEnabled", value)) }
    /// `VpcSecurityGroupIds`. One or more VPC security groups associated with the cluster.
    pub fn vpc_security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("VpcSecurityGroupIds", value)) }
}

impl cfn::Resource for CacheCluster {
    const TYPE: &'static str = "AWS::ElastiCache::CacheCluster";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for CacheCluster {
    type Handle = CacheClusterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> CacheClusterRef { CacheClusterRef(self.0.build(scope, "AWS::ElastiCache::CacheCluster")) }
}

/// A [`CacheCluster`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct CacheClusterRef(fc::NodeId);

impl CacheClusterRef {
    /// `ClusterName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<CacheCluster>> { fc::Value::reference(self.0) }
    /// `ConfigurationEndpoint`, by `Fn::GetAtt`.
    #[inline]
    pub fn configuration_endpoint(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ConfigurationEndpoint") }
    /// `ConfigurationEndpoint.Address`, by `Fn::GetAtt`. The DNS hostname of the cache node.
    #[inline]
    pub fn configuration_endpoint_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ConfigurationEndpoint.Address") }
    /// `ConfigurationEndpoint.Port`, by `Fn::GetAtt`. The port number of the configuration endpoint for the
    /// Memcached cache cluster.
    #[inline]
    pub fn configuration_endpoint_port(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ConfigurationEndpoint.Port") }
    /// `RedisEndpoint`, by `Fn::GetAtt`.
    #[inline]
    pub fn redis_endpoint(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "RedisEndpoint") }
    /// `RedisEndpoint.Address`, by `Fn::GetAtt`. The DNS address of the configuration endpoint for the Valkey or
    /// Redis OSS cache cluster.
    #[inline]
    pub fn redis_endpoint_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "RedisEndpoint.Address") }
    /// `RedisEndpoint.Port`, by `Fn::GetAtt`. The port number of the configuration endpoint for the Valkey or
    /// Redis OSS cache cluster.
    #[inline]
    pub fn redis_endpoint_port(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "RedisEndpoint.Port") }
}

impl From<CacheClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: CacheClusterRef) -> Self { it.0 }
}

impl From<&CacheClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: &CacheClusterRef) -> Self { it.0 }
}

/// `AWS::ElastiCache::GlobalReplicationGroup`
///
/// Consists of a primary cluster that accepts writes and an associated secondary cluster that resides in a
/// different Amazon region. The secondary cluster accepts only reads. The primary cluster automatically replicates
/// updates to the secondary cluster.
#[derive(Clone)]
pub struct GlobalReplicationGroup(cfn::ResourceBody);

impl GlobalReplicationGroup {
    /// A new `AWS::ElastiCache::GlobalReplicationGroup`.
    ///
    /// - `Members`. The replication groups that comprise the Global datastore.
    pub fn new(members: impl fc::IntoValue<fc::List<GlobalReplicationGroupMember>>) -> Self { Self(cfn::ResourceBody::new().with("Members", members)) }
    /// `AutomaticFailoverEnabled`. Specifies whether a read-only replica is automatically promoted to read/write
    /// primary if the existing primary fails.
    pub fn automatic_failover_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutomaticFailoverEnabled", value)) }
    /// `CacheNodeType`. The cache node type of the Global datastore
    pub fn cache_node_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CacheNodeType", value)) }
    /// `CacheParameterGroupName`. The name of the cache parameter group to use with the Global datastore. It must
    /// be compatible with the major engine version used by the Global datastore.
    pub fn cache_parameter_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CacheParameterGroupName", value)) }
    /// `Engine`. The ElastiCache engine. For Valkey or Redis OSS only.
    pub fn engine(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Engine", value)) }
    /// `EngineVersion`. The Elasticache Valkey or Redis OSS engine version.
    pub fn engine_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EngineVersion", value)) }
    /// `GlobalNodeGroupCount`. The number of node groups that comprise the Global Datastore.
    pub fn global_node_group_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("GlobalNodeGroupCount", value)) }
    /// `GlobalReplicationGroupDescription`. The optional description of the Global datastore
    pub fn global_replication_group_description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GlobalReplicationGroupDescription", value)) }
    /// `GlobalReplicationGroupIdSuffix`. The suffix name of a Global Datastore. The suffix guarantees uniqueness
    /// of the Global Datastore name across multiple regions.
    pub fn global_replication_group_id_suffix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GlobalReplicationGroupIdSuffix", value)) }
    /// `RegionalConfigurations`. The Regions that comprise the Global Datastore.
    pub fn regional_configurations(self, value: impl fc::IntoValue<fc::List<RegionalConfiguration>>) -> Self { Self(self.0.with("RegionalConfigurations", value)) }
    /// `Tags`. An array of key-value pairs to apply to this Global Datastore.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for GlobalReplicationGroup {
    const TYPE: &'static str = "AWS::ElastiCache::GlobalReplicationGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for GlobalReplicationGroup {
    type Handle = GlobalReplicationGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> GlobalReplicationGroupRef { GlobalReplicationGroupRef(self.0.build(scope, "AWS::ElastiCache::GlobalReplicationGroup")) }
}

/// A [`GlobalReplicationGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct GlobalReplicationGroupRef(fc::NodeId);

impl GlobalReplicationGroupRef {
    /// `GlobalReplicationGroupId`, by `Ref`. The ID used to associate a secondary cluster to the Global
    /// Replication Group.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<GlobalReplicationGroup>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The ARN (Amazon Resource Name) of the Global Datastore.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<GlobalReplicationGroup>> { fc::Value::attribute(self.0, "Arn") }
    /// `Status`, by `Fn::GetAtt`. The status of the Global Datastore. Can be `Creating`, `Modifying`, `Available`,
    /// `Deleting` or `Primary-Only`. Primary-only status indicates the global datastore contains only a primary
    /// cluster. Either all secondary clusters are deleted or not successfully created.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<GlobalReplicationGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: GlobalReplicationGroupRef) -> Self { it.0 }
}

impl From<&GlobalReplicationGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &GlobalReplicationGroupRef) -> Self { it.0 }
}

/// `AWS::ElastiCache::ParameterGroup`
///
/// The `AWS::ElastiCache::ParameterGroup` type creates a new cache parameter group. Cache parameter groups control
/// the parameters for a cache cluster.
#[derive(Clone)]
pub struct ParameterGroup(cfn::ResourceBody);

impl ParameterGroup {
    /// A new `AWS::ElastiCache::ParameterGroup`.
    ///
    /// - `CacheParameterGroupFamily`. The name of the cache parameter group family that this cache parameter group
    ///   is compatible with.
    /// - `Description`. The description for this cache parameter group.
    pub fn new(
        cache_parameter_group_family: impl fc::IntoValue<String>,
        description: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CacheParameterGroupFamily", cache_parameter_group_family)
            .with("Description", description)
        )
    }
    /// `Properties`. A comma-delimited list of parameter name/value pairs.
    pub fn properties(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Properties", value)) }
    /// `Tags`. A tag that can be added to an ElastiCache parameter group. Tags are composed of a Key/Value pair.
    /// You can use tags to categorize and track all your parameter groups. A tag with a null Value is permitted.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ParameterGroup {
    const TYPE: &'static str = "AWS::ElastiCache::ParameterGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ParameterGroup {
    type Handle = ParameterGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ParameterGroupRef { ParameterGroupRef(self.0.build(scope, "AWS::ElastiCache::ParameterGroup")) }
}

/// A [`ParameterGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ParameterGroupRef(fc::NodeId);

impl ParameterGroupRef {
    /// `CacheParameterGroupName`, by `Ref`. A user-specified name for the cache parameter group.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ParameterGroup>> { fc::Value::reference(self.0) }
}

impl From<ParameterGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: ParameterGroupRef) -> Self { it.0 }
}

impl From<&ParameterGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &ParameterGroupRef) -> Self { it.0 }
}

/// `AWS::ElastiCache::ReplicationGroup`
///
/// The `AWS::ElastiCache::ReplicationGroup` resource creates an Amazon ElastiCache (Valkey or Redis OSS)
/// replication group. A Valkey or Redis OSS (cluster mode disabled) replication group is a collection of cache
/// clusters, where one of the clusters is a primary read-write cluster and the others are read-only replicas.
#[derive(Clone)]
pub struct ReplicationGroup(cfn::ResourceBody);

impl ReplicationGroup {
    /// A value of `Durability`.
    pub const DURABILITY_ASYNC: &'static str = "async";
    /// A value of `Durability`.
    pub const DURABILITY_DEFAULT: &'static str = "default";
    /// A value of `Durability`.
    pub const DURABILITY_DISABLED: &'static str = "disabled";
    /// A value of `Durability`.
    pub const DURABILITY_SYNC: &'static str = "sync";
    /// A new `AWS::ElastiCache::ReplicationGroup`.
    ///
    /// - `ReplicationGroupDescription`. A user-created description for the replication group.
    pub fn new(
        replication_group_description: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ReplicationGroupDescription", replication_group_description)
        )
    }
    /// `AtRestEncryptionEnabled`. A flag that enables encryption at rest when set to `true`.
    pub fn at_rest_encryption_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AtRestEncryptionEnabled", value)) }
    /// `AuthToken`. Reserved parameter. The password used to access a password protected server.
    pub fn auth_token(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("AuthToken", value)) }
    /// `AutoMinorVersionUpgrade`. If you are running Valkey 7.2 or later, or Redis OSS 6.0 or later, set this
    /// parameter to yes if you want to opt-in to the next minor version upgrade campaign. This parameter is
    /// disabled for previous versions.
    pub fn auto_minor_version_upgrade(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutoMinorVersionUpgrade", value)) }
    /// `AutomaticFailoverEnabled`. Specifies whether a read-only replica is automatically promoted to read/write
    /// primary if the existing primary fails.
    pub fn automatic_failover_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("AutomaticFailoverEnabled", value)) }
    /// `CacheNodeType`. The compute and memory capacity of the nodes in the node group (shard).
    pub fn cache_node_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CacheNodeType", value)) }
    /// `CacheParameterGroupName`. The name of the parameter group to associate with this replication group. If
    /// this argument is omitted, the default cache parameter group for the specified engine is used.
    pub fn cache_parameter_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CacheParameterGroupName", value)) }
    /// `CacheSecurityGroupNames`. A list of cache security group names to associate with this replication group.
    pub fn cache_security_group_names(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CacheSecurityGroupNames", value)) }
    /// `CacheSubnetGroupName`. The name of the cache subnet group to be used for the replication group.
    pub fn cache_subnet_group_name(self, value: impl fc::IntoValue<fc::IdOf<SubnetGroup>>) -> Self { Self(self.0.with("CacheSubnetGroupName", value)) }
    /// `ClusterMode`. The mode can be enabled or disabled. To change the cluster mode from disabled to enabled,
    /// you must first set the cluster mode to compatible. The compatible mode allows your Valkey or Redis OSS
    /// clients to connect using both cluster mode enabled and cluster mode disabled.
    pub fn cluster_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClusterMode", value)) }
    /// `DataTieringEnabled`. Enables data tiering. Data tiering is only supported for replication groups using the
    /// r6gd node type. This parameter must be set to true when using r6gd nodes.
    pub fn data_tiering_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DataTieringEnabled", value)) }
    /// `Durability`. The durability setting for the replication group. Valid values: default, async, sync,
    /// disabled. Enabling durability on an existing non-durable cluster or disabling durability on an existing
    /// durable cluster is not currently supported and will result in an error; specify the desired durability at
    /// create time. The resolved state is returned in EffectiveDurability.
    pub fn durability(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Durability", value)) }
    /// `Engine`. The name of the cache engine to be used for the clusters in this replication group. The value
    /// must be set to `valkey` or `redis`.
    pub fn engine(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Engine", value)) }
    /// `EngineVersion`. The version number of the cache engine to be used for the clusters in this replication
    /// group. To view the supported cache engine versions, use the `DescribeCacheEngineVersions` operation.
    pub fn engine_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EngineVersion", value)) }
    /// `GlobalReplicationGroupId`. The name of the Global datastore
    pub fn global_replication_group_id(self, value: impl fc::IntoValue<fc::IdOf<GlobalReplicationGroup>>) -> Self { Self(self.0.with("GlobalReplicationGroupId", value)) }
    /// `IpDiscovery`. The network type you choose when creating a replication group, either `ipv4` | `ipv6`. IPv6
    /// is supported for workloads using Valkey 7.2 and above, Redis OSS engine version 6.2 to 7.1 or Memcached
    /// engine version 1.6.6 and above on all instances built on the [Nitro
    /// system](https://docs.aws.amazon.com/ec2/nitro/).
    pub fn ip_discovery(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("IpDiscovery", value)) }
    /// `KmsKeyId`. The ID of the KMS key used to encrypt the disk on the cluster.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `LogDeliveryConfigurations`. Specifies the destination, format and type of the logs.
    pub fn log_delivery_configurations(self, value: impl fc::IntoValue<fc::List<LogDeliveryConfigurationRequest>>) -> Self { Self(self.0.with("LogDeliveryConfigurations", value)) }
    /// `MultiAZEnabled`. A flag indicating if you have Multi-AZ enabled to enhance fault tolerance.
    pub fn multi_az_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("MultiAZEnabled", value)) }
    /// `NetworkType`. Must be either `ipv4` | `ipv6` | `dual_stack`. IPv6 is supported for workloads using Valkey
    /// 7.2 and above, Redis OSS engine version 6.2 to 7.1 and Memcached engine version 1.6.6 and above on all
    /// instances built on the [Nitro system](https://docs.aws.amazon.com/ec2/nitro/).
    pub fn network_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkType", value)) }
    /// `NodeGroupConfiguration`. `NodeGroupConfiguration` is a property of the
    /// `AWS::ElastiCache::ReplicationGroup` resource that configures an Amazon ElastiCache (ElastiCache) Valkey or
    /// Redis OSS cluster node group.
    pub fn node_group_configuration(self, value: impl fc::IntoValue<fc::List<NodeGroupConfiguration>>) -> Self { Self(self.0.with("NodeGroupConfiguration", value)) }
    /// `NotificationTopicArn`. The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS)
    /// topic to which notifications are sent.
    pub fn notification_topic_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::sns::Topic>>) -> Self { Self(self.0.with("NotificationTopicArn", value)) }
    /// `NumCacheClusters`. The number of clusters this replication group initially has.
    pub fn num_cache_clusters(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("NumCacheClusters", value)) }
    /// `NumNodeGroups`. An optional parameter that specifies the number of node groups (shards) for this Valkey or
    /// Redis OSS (cluster mode enabled) replication group. For Valkey or Redis OSS (cluster mode disabled) either
    /// omit this parameter or set it to 1.
    pub fn num_node_groups(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("NumNodeGroups", value)) }
    /// `Port`. The port number on which each member of the replication group accepts connections.
    pub fn port(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Port", value)) }
    /// `PreferredCacheClusterAZs`. A list of EC2 Availability Zones in which the replication group's clusters are
    /// created. The order of the Availability Zones in the list is the order in which clusters are allocated. The
    /// primary cluster is created in the first AZ in the list.
    pub fn preferred_cache_cluster_azs(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("PreferredCacheClusterAZs", value)) }
    /// `PreferredMaintenanceWindow`. Specifies the weekly time range during which maintenance on the cluster is
    /// performed. It is specified as a range in the format ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC). The minimum
    /// maintenance window is a 60 minute period.
    pub fn preferred_maintenance_window(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PreferredMaintenanceWindow", value)) }
    /// `PrimaryClusterId`. The identifier of the cluster that serves as the primary for this replication group.
    /// This cluster must already exist and have a status of `available`.
    pub fn primary_cluster_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrimaryClusterId", value)) }
    /// `ReplicasPerNodeGroup`. An optional parameter that specifies the number of replica nodes in each node group
    /// (shard). Valid values are 0 to 5.
    pub fn replicas_per_node_group(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ReplicasPerNodeGroup", value)) }
    /// `ReplicationGroupId`. The replication group identifier. This parameter is stored as a lowercase string.
    pub fn replication_group_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplicationGroupId", value)) }
    /// `SecurityGroupIds`. One or more Amazon VPC security groups associated with this replication group.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
    /// `SnapshotArns`. A list of Amazon Resource Names (ARN) that uniquely identify the Valkey or Redis OSS RDB
    /// snapshot files stored in Amazon S3. The snapshot files are used to populate the new replication group. The
    /// Amazon S3 object name in the ARN cannot contain any commas.
    pub fn snapshot_arns(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SnapshotArns", value)) }
    /// `SnapshotName`. The name of a snapshot from which to restore data into the new replication group. The
    /// snapshot status changes to `restoring` while the new replication group is being created.
    pub fn snapshot_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshotName", value)) }
    /// `SnapshotRetentionLimit`. The number of days for which ElastiCache retains automatic snapshots before
    /// deleting them. For example, if you set `SnapshotRetentionLimit` to 5, a snapshot that was taken today is
    /// retained for 5 days before being deleted.
    pub fn snapshot_retention_limit(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SnapshotRetentionLimit", value)) }
    /// `SnapshotWindow`. The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of
    /// your node group (shard).
    pub fn snapshot_window(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshotWindow", value)) }
    /// `SnapshottingClusterId`. The cluster ID that is used as the daily snapshot source for the replication
    /// group. This parameter cannot be set for Valkey or Redis OSS (cluster mode enabled) replication groups.
    pub fn snapshotting_cluster_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SnapshottingClusterId", value)) }
    /// `Tags`. A list of tags to be added to this resource. Tags are comma-separated key,value pairs (e.g. Key=
    /// `myKey`, Value= `myKeyValue`. You can include multiple tags as shown following: Key= `myKey`, Value=
    /// `myKeyValue` Key= `mySecondKey`, Value= `mySecondKeyValue`. Tags on replication groups will be replicated
    /// to all nodes.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `TransitEncryptionEnabled`. A flag that enables in-transit encryption when set to `true`.
    pub fn transit_encryption_enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("TransitEncryptionEnabled", value)) }
    /// `TransitEncryptionMode`. A setting that allows you to migrate your clients to use in-transit encryption,
    /// with no downtime.
    pub fn transit_encryption_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TransitEncryptionMode", value)) }
    /// `UserGroupIds`. The ID of user group to associate with the replication group.
    pub fn user_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<UserGroup>>>) -> Self { Self(self.0.with("UserGroupIds", value)) }
}

impl cfn::Resource for ReplicationGroup {
    const TYPE: &'static str = "AWS::ElastiCache::ReplicationGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ReplicationGroup {
    type Handle = ReplicationGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ReplicationGroupRef { ReplicationGroupRef(self.0.build(scope, "AWS::ElastiCache::ReplicationGroup")) }
}

/// A [`ReplicationGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ReplicationGroupRef(fc::NodeId);

impl ReplicationGroupRef {
    /// `ReplicationGroupId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ReplicationGroup>> { fc::Value::reference(self.0) }
    /// `ConfigurationEndPoint`, by `Fn::GetAtt`.
    #[inline]
    pub fn configuration_end_point(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ConfigurationEndPoint") }
    /// `ConfigurationEndPoint.Address`, by `Fn::GetAtt`. The DNS hostname of the cache node.
    #[inline]
    pub fn configuration_end_point_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ConfigurationEndPoint.Address") }
    /// `ConfigurationEndPoint.Port`, by `Fn::GetAtt`. The port number that the cache engine is listening on.
    #[inline]
    pub fn configuration_end_point_port(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ConfigurationEndPoint.Port") }
    /// `EffectiveDurability`, by `Fn::GetAtt`. The resolved durability state of the replication group after
    /// resolving the default value. This is a read-only property.
    #[inline]
    pub fn effective_durability(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EffectiveDurability") }
    /// `PrimaryEndPoint`, by `Fn::GetAtt`.
    #[inline]
    pub fn primary_end_point(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "PrimaryEndPoint") }
    /// `PrimaryEndPoint.Address`, by `Fn::GetAtt`. The DNS address of the primary read-write cache node.
    #[inline]
    pub fn primary_end_point_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrimaryEndPoint.Address") }
    /// `PrimaryEndPoint.Port`, by `Fn::GetAtt`. The number of the port that the primary read-write cache engine is
    /// listening on.
    #[inline]
    pub fn primary_end_point_port(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PrimaryEndPoint.Port") }
    /// `ReadEndPoint`, by `Fn::GetAtt`.
    #[inline]
    pub fn read_end_point(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ReadEndPoint") }
    /// `ReadEndPoint.Addresses`, by `Fn::GetAtt`. A string with a list of endpoints for the primary and read-only
    /// replicas. The order of the addresses maps to the order of the ports from the `ReadEndPoint.Ports`
    /// attribute.
    #[inline]
    pub fn read_end_point_addresses(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ReadEndPoint.Addresses") }
    /// `ReadEndPoint.AddressesList`, by `Fn::GetAtt`. A list of endpoints for the read-only replicas. The order of
    /// the addresses maps to the order of the ports from the ReadEndPoint.Ports attribute.
    #[inline]
    pub fn read_end_point_addresses_list(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "ReadEndPoint.AddressesList") }
    /// `ReadEndPoint.Ports`, by `Fn::GetAtt`. A string with a list of ports for the read-only replicas. The order
    /// of the ports maps to the order of the addresses from the `ReadEndPoint.Addresses` attribute.
    #[inline]
    pub fn read_end_point_ports(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ReadEndPoint.Ports") }
    /// `ReadEndPoint.PortsList`, by `Fn::GetAtt`. A list of ports for the read-only replicas. The order of the
    /// ports maps to the order of the addresses from the ReadEndPoint.Addresses attribute.
    #[inline]
    pub fn read_end_point_ports_list(&self) -> fc::Value<fc::List<String>> { fc::Value::attribute(self.0, "ReadEndPoint.PortsList") }
    /// `ReaderEndPoint`, by `Fn::GetAtt`.
    #[inline]
    pub fn reader_end_point(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ReaderEndPoint") }
    /// `ReaderEndPoint.Address`, by `Fn::GetAtt`. The address of the reader endpoint.
    #[inline]
    pub fn reader_end_point_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ReaderEndPoint.Address") }
    /// `ReaderEndPoint.Port`, by `Fn::GetAtt`. The port used by the reader endpoint.
    #[inline]
    pub fn reader_end_point_port(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ReaderEndPoint.Port") }
}

impl From<ReplicationGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: ReplicationGroupRef) -> Self { it.0 }
}

impl From<&ReplicationGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &ReplicationGroupRef) -> Self { it.0 }
}

/// `AWS::ElastiCache::SecurityGroup`
///
/// The `AWS::ElastiCache::SecurityGroup` resource creates a cache security group.
#[derive(Clone)]
pub struct SecurityGroup(cfn::ResourceBody);

impl SecurityGroup {
    /// A new `AWS::ElastiCache::SecurityGroup`.
    ///
    /// - `Description`. A description for the cache security group.
    pub fn new(description: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("Description", description)) }
    /// `Tags`. A tag that can be added to an ElastiCache security group. Tags are composed of a Key/Value pair.
    /// You can use tags to categorize and track all your security groups. A tag with a null Value is permitted.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for SecurityGroup {
    const TYPE: &'static str = "AWS::ElastiCache::SecurityGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SecurityGroup {
    type Handle = SecurityGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SecurityGroupRef { SecurityGroupRef(self.0.build(scope, "AWS::ElastiCache::SecurityGroup")) }
}

/// A [`SecurityGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SecurityGroupRef(fc::NodeId);

impl SecurityGroupRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SecurityGroup>> { fc::Value::reference(self.0) }
}

impl From<SecurityGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: SecurityGroupRef) -> Self { it.0 }
}

impl From<&SecurityGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &SecurityGroupRef) -> Self { it.0 }
}

/// `AWS::ElastiCache::SecurityGroupIngress`
///
/// The AWS::ElastiCache::SecurityGroupIngress type authorizes ingress to a cache security group from hosts in
/// specified Amazon EC2 security groups.
#[derive(Clone)]
pub struct SecurityGroupIngress(cfn::ResourceBody);

impl SecurityGroupIngress {
    /// A new `AWS::ElastiCache::SecurityGroupIngress`.
    ///
    /// - `CacheSecurityGroupName`. The name of the Cache Security Group to authorize.
    /// - `EC2SecurityGroupName`. Name of the EC2 Security Group to include in the authorization.
    pub fn new(
        cache_security_group_name: impl fc::IntoValue<String>,
        ec2_security_group_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("CacheSecurityGroupName", cache_security_group_name)
            .with("EC2SecurityGroupName", ec2_security_group_name)
        )
    }
    /// `EC2SecurityGroupOwnerId`. Specifies the Amazon Account ID of the owner of the EC2 security group specified
    /// in the EC2SecurityGroupName property. The Amazon access key ID is not an acceptable value.
    pub fn ec2_security_group_owner_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EC2SecurityGroupOwnerId", value)) }
}

impl cfn::Resource for SecurityGroupIngress {
    const TYPE: &'static str = "AWS::ElastiCache::SecurityGroupIngress";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SecurityGroupIngress {
    type Handle = SecurityGroupIngressRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SecurityGroupIngressRef { SecurityGroupIngressRef(self.0.build(scope, "AWS::ElastiCache::SecurityGroupIngress")) }
}

/// A [`SecurityGroupIngress`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SecurityGroupIngressRef(fc::NodeId);

impl SecurityGroupIngressRef {
    /// `Id`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SecurityGroupIngress>> { fc::Value::reference(self.0) }
}

impl From<SecurityGroupIngressRef> for fc::NodeId {
    #[inline]
    fn from(it: SecurityGroupIngressRef) -> Self { it.0 }
}

impl From<&SecurityGroupIngressRef> for fc::NodeId {
    #[inline]
    fn from(it: &SecurityGroupIngressRef) -> Self { it.0 }
}

/// `AWS::ElastiCache::ServerlessCache`
///
/// The resource representing a serverless cache.
#[derive(Clone)]
pub struct ServerlessCache(cfn::ResourceBody);

impl ServerlessCache {
    /// A value of `NetworkType`.
    pub const NETWORK_TYPE_DUAL_STACK: &'static str = "dual_stack";
    /// A value of `NetworkType`.
    pub const NETWORK_TYPE_IPV4: &'static str = "ipv4";
    /// A value of `NetworkType`.
    pub const NETWORK_TYPE_IPV6: &'static str = "ipv6";
    /// A new `AWS::ElastiCache::ServerlessCache`.
    ///
    /// - `Engine`. The engine the serverless cache is compatible with.
    /// - `ServerlessCacheName`. The unique identifier of the serverless cache.
    pub fn new(
        engine: impl fc::IntoValue<String>,
        serverless_cache_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Engine", engine)
            .with("ServerlessCacheName", serverless_cache_name)
        )
    }
    /// `CacheUsageLimits`. The cache usage limit for the serverless cache.
    pub fn cache_usage_limits(self, value: impl fc::IntoValue<CacheUsageLimits>) -> Self { Self(self.0.with("CacheUsageLimits", value)) }
    /// `DailySnapshotTime`. The daily time that a cache snapshot will be created. Default is NULL, i.e. snapshots
    /// will not be created at a specific time on a daily basis. Available for Valkey, Redis OSS and Serverless
    /// Memcached only.
    pub fn daily_snapshot_time(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DailySnapshotTime", value)) }
    /// `Description`. A description of the serverless cache.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Endpoint`. Represents the information required for client programs to connect to a cache node. This value
    /// is read-only.
    pub fn endpoint(self, value: impl fc::IntoValue<Endpoint>) -> Self { Self(self.0.with("Endpoint", value)) }
    /// `FinalSnapshotName`. The name of the final snapshot taken of a cache before the cache is deleted.
    pub fn final_snapshot_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("FinalSnapshotName", value)) }
    /// `KmsKeyId`. The ID of the AWS Key Management Service (KMS) key that is used to encrypt data at rest in the
    /// serverless cache.
    pub fn kms_key_id(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `MajorEngineVersion`. The version number of the engine the serverless cache is compatible with.
    pub fn major_engine_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MajorEngineVersion", value)) }
    /// `NetworkType`. The network type for the serverless cache. Valid values are ipv4, ipv6, or dual\_stack.
    pub fn network_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkType", value)) }
    /// `ReaderEndpoint`. Represents the information required for client programs to connect to a cache node. This
    /// value is read-only.
    pub fn reader_endpoint(self, value: impl fc::IntoValue<Endpoint>) -> Self { Self(self.0.with("ReaderEndpoint", value)) }
    /// `SecurityGroupIds`. The IDs of the EC2 security groups associated with the serverless cache.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
    /// `SnapshotArnsToRestore`. The ARN of the snapshot from which to restore data into the new cache.
    pub fn snapshot_arns_to_restore(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SnapshotArnsToRestore", value)) }
    /// `SnapshotRetentionLimit`. The current setting for the number of serverless cache snapshots the system will
    /// retain. Available for Valkey, Redis OSS and Serverless Memcached only.
    pub fn snapshot_retention_limit(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("SnapshotRetentionLimit", value)) }
    /// `SubnetIds`. If no subnet IDs are given and your VPC is in us-west-1, then ElastiCache will select 2
    /// default subnets across AZs in your VPC. For all other Regions, if no subnet IDs are given then ElastiCache
    /// will select 3 default subnets across AZs in your default VPC.
    pub fn subnet_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>) -> Self { Self(self.0.with("SubnetIds", value)) }
    /// `Tags`. A list of tags to be added to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `UserGroupId`. The identifier of the user group associated with the serverless cache. Available for Valkey
    /// and Redis OSS only. Default is NULL.
    pub fn user_group_id(self, value: impl fc::IntoValue<fc::IdOf<UserGroup>>) -> Self { Self(self.0.with("UserGroupId", value)) }
}

impl cfn::Resource for ServerlessCache {
    const TYPE: &'static str = "AWS::ElastiCache::ServerlessCache";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ServerlessCache {
    type Handle = ServerlessCacheRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ServerlessCacheRef { ServerlessCacheRef(self.0.build(scope, "AWS::ElastiCache::ServerlessCache")) }
}

/// A [`ServerlessCache`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ServerlessCacheRef(fc::NodeId);

impl ServerlessCacheRef {
    /// `ServerlessCacheName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ServerlessCache>> { fc::Value::reference(self.0) }
    /// `ARN`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the serverless cache.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ServerlessCache>> { fc::Value::attribute(self.0, "ARN") }
    /// `CreateTime`, by `Fn::GetAtt`. When the serverless cache was created.
    #[inline]
    pub fn create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreateTime") }
    /// `Endpoint.Address`, by `Fn::GetAtt`. The DNS hostname of the cache node.
    #[inline]
    pub fn endpoint_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint.Address") }
    /// `Endpoint.Port`, by `Fn::GetAtt`. The port number that the cache engine is listening on.
    #[inline]
    pub fn endpoint_port(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Endpoint.Port") }
    /// `FullEngineVersion`, by `Fn::GetAtt`. The name and version number of the engine the serverless cache is
    /// compatible with.
    #[inline]
    pub fn full_engine_version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "FullEngineVersion") }
    /// `ReaderEndpoint.Address`, by `Fn::GetAtt`. The DNS hostname of the cache node.
    #[inline]
    pub fn reader_endpoint_address(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ReaderEndpoint.Address") }
    /// `ReaderEndpoint.Port`, by `Fn::GetAtt`. The port number that the cache engine is listening on.
    #[inline]
    pub fn reader_endpoint_port(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ReaderEndpoint.Port") }
    /// `Status`, by `Fn::GetAtt`. The current status of the serverless cache. The allowed values are CREATING,
    /// AVAILABLE, DELETING, CREATE-FAILED and MODIFYING.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<ServerlessCacheRef> for fc::NodeId {
    #[inline]
    fn from(it: ServerlessCacheRef) -> Self { it.0 }
}

impl From<&ServerlessCacheRef> for fc::NodeId {
    #[inline]
    fn from(it: &ServerlessCacheRef) -> Self { it.0 }
}

/// `AWS::ElastiCache::ServerlessCacheSnapshot`
///
/// Resource Type definition for AWS::ElastiCache::ServerlessCacheSnapshot. A serverless cache snapshot is a
/// point-in-time backup of an ElastiCache serverless cache. Available for Valkey, Redis OSS and Serverless
/// Memcached only.
#[derive(Clone)]
pub struct ServerlessCacheSnapshot(cfn::ResourceBody);

impl ServerlessCacheSnapshot {
    /// A new `AWS::ElastiCache::ServerlessCacheSnapshot`.
    ///
    /// - `ServerlessCacheName`. The name of an existing serverless cache. The snapshot is created from this cache.
    /// - `ServerlessCacheSnapshotName`. The name of the serverless cache snapshot. Must be unique for the customer
    ///   account. This value is stored as a lowercase string.
    pub fn new(
        serverless_cache_name: impl fc::IntoValue<String>,
        serverless_cache_snapshot_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ServerlessCacheName", serverless_cache_name)
            .with("ServerlessCacheSnapshotName", serverless_cache_snapshot_name)
        )
    }
    /// `KmsKeyId`. The Amazon Resource Name (ARN) of the AWS KMS key used to encrypt the snapshot. Provide the key
    /// ARN: the resource returns the key ARN on read, so supplying a bare key ID or alias for this createOnly
    /// property may be reported as drift by CloudFormation.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `Tags`. A list of tags to be added to the serverless cache snapshot resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ServerlessCacheSnapshot {
    const TYPE: &'static str = "AWS::ElastiCache::ServerlessCacheSnapshot";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ServerlessCacheSnapshot {
    type Handle = ServerlessCacheSnapshotRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ServerlessCacheSnapshotRef { ServerlessCacheSnapshotRef(self.0.build(scope, "AWS::ElastiCache::ServerlessCacheSnapshot")) }
}

/// A [`ServerlessCacheSnapshot`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ServerlessCacheSnapshotRef(fc::NodeId);

impl ServerlessCacheSnapshotRef {
    /// `ARN`, by `Ref`. The Amazon Resource Name (ARN) of the serverless cache snapshot.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ServerlessCacheSnapshot>> { fc::Value::reference(self.0) }
    /// `BytesUsedForCache`, by `Fn::GetAtt`. The total size of the serverless cache snapshot, in bytes.
    #[inline]
    pub fn bytes_used_for_cache(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "BytesUsedForCache") }
    /// `CreateTime`, by `Fn::GetAtt`. The date and time that the source serverless cache's metadata and cache data
    /// set was obtained for the snapshot.
    #[inline]
    pub fn create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreateTime") }
    /// `ServerlessCacheConfiguration`, by `Fn::GetAtt`.
    #[inline]
    pub fn serverless_cache_configuration(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "ServerlessCacheConfiguration") }
    /// `SnapshotType`, by `Fn::GetAtt`. The type of snapshot of the serverless cache.
    #[inline]
    pub fn snapshot_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SnapshotType") }
    /// `Status`, by `Fn::GetAtt`. The current status of the serverless cache snapshot.
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<ServerlessCacheSnapshotRef> for fc::NodeId {
    #[inline]
    fn from(it: ServerlessCacheSnapshotRef) -> Self { it.0 }
}

impl From<&ServerlessCacheSnapshotRef> for fc::NodeId {
    #[inline]
    fn from(it: &ServerlessCacheSnapshotRef) -> Self { it.0 }
}

/// `AWS::ElastiCache::Snapshot`
///
/// Represents a copy of an entire cluster or replication group as of the time when the snapshot was taken.
#[derive(Clone)]
pub struct Snapshot(cfn::ResourceBody);

impl Snapshot {
    /// A new `AWS::ElastiCache::Snapshot`.
    ///
    /// - `SnapshotName`. The name of a snapshot. Must be unique within the customer account.
    pub fn new(snapshot_name: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("SnapshotName", snapshot_name)) }
    /// `KmsKeyId`. The ID of the KMS key used to encrypt the snapshot.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `Tags`. A list of tags to be added to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `ReplicationGroupId`. The identifier of an existing replication group to create a snapshot from. The
    /// snapshot is created from this replication group.
    pub fn replication_group_id(self, value: impl fc::IntoValue<fc::IdOf<ReplicationGroup>>) -> Self { Self(self.0.with("ReplicationGroupId", value)) }
    /// `CacheClusterId`. The identifier of an existing cluster to create a snapshot from. The snapshot is created
    /// from this cluster.
    pub fn cache_cluster_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CacheClusterId", value)) }
}

impl cfn::Resource for Snapshot {
    const TYPE: &'static str = "AWS::ElastiCache::Snapshot";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Snapshot {
    type Handle = SnapshotRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SnapshotRef { SnapshotRef(self.0.build(scope, "AWS::ElastiCache::Snapshot")) }
}

/// A [`Snapshot`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SnapshotRef(fc::NodeId);

impl SnapshotRef {
    /// `Arn`, by `Ref`. The ARN (Amazon Resource Name) of the snapshot.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Snapshot>> { fc::Value::reference(self.0) }
    /// `SnapshotStatus`, by `Fn::GetAtt`. The status of the snapshot. Valid values: creating | available |
    /// restoring | copying | deleting | failed | deleted.
    #[inline]
    pub fn snapshot_status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SnapshotStatus") }
    /// `SnapshotSource`, by `Fn::GetAtt`. Indicates whether the snapshot is from an automatic backup (automated)
    /// or was created manually (manual).
    #[inline]
    pub fn snapshot_source(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SnapshotSource") }
    /// `CacheNodeType`, by `Fn::GetAtt`. The name of the compute and memory capacity node type for the source
    /// cluster.
    #[inline]
    pub fn cache_node_type(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CacheNodeType") }
    /// `Engine`, by `Fn::GetAtt`. The name of the cache engine used by the source cluster.
    #[inline]
    pub fn engine(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Engine") }
    /// `EngineVersion`, by `Fn::GetAtt`. The version of the cache engine version used by the source cluster.
    #[inline]
    pub fn engine_version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "EngineVersion") }
    /// `NumCacheNodes`, by `Fn::GetAtt`. The number of cache nodes in the source cluster.
    #[inline]
    pub fn num_cache_nodes(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "NumCacheNodes") }
    /// `NumNodeGroups`, by `Fn::GetAtt`. The number of node groups (shards) in this snapshot.
    #[inline]
    pub fn num_node_groups(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "NumNodeGroups") }
    /// `PreferredMaintenanceWindow`, by `Fn::GetAtt`. Specifies the weekly time range during which maintenance on
    /// the cluster is performed.
    #[inline]
    pub fn preferred_maintenance_window(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PreferredMaintenanceWindow") }
    /// `CacheParameterGroupName`, by `Fn::GetAtt`. The cache parameter group that is associated with the source
    /// cluster.
    #[inline]
    pub fn cache_parameter_group_name(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CacheParameterGroupName") }
    /// `CacheSubnetGroupName`, by `Fn::GetAtt`. The name of the cache subnet group associated with the source
    /// cluster.
    #[inline]
    pub fn cache_subnet_group_name(&self) -> fc::Value<fc::IdOf<SubnetGroup>> { fc::Value::attribute(self.0, "CacheSubnetGroupName") }
    /// `SnapshotRetentionLimit`, by `Fn::GetAtt`. For an automatic snapshot, the number of days for which
    /// ElastiCache retains the snapshot before deleting it.
    #[inline]
    pub fn snapshot_retention_limit(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "SnapshotRetentionLimit") }
    /// `SnapshotWindow`, by `Fn::GetAtt`. The daily time range during which ElastiCache takes daily snapshots of
    /// the source cluster.
    #[inline]
    pub fn snapshot_window(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "SnapshotWindow") }
    /// `TopicArn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) for the topic used by the source cluster for
    /// publishing notifications.
    #[inline]
    pub fn topic_arn(&self) -> fc::Value<fc::Arn<cfn::target::sns::Topic>> { fc::Value::attribute(self.0, "TopicArn") }
    /// `Port`, by `Fn::GetAtt`. The port number used by each cache nodes in the source cluster.
    #[inline]
    pub fn port(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "Port") }
    /// `PreferredAvailabilityZone`, by `Fn::GetAtt`. The name of the Availability Zone in which the source cluster
    /// is located.
    #[inline]
    pub fn preferred_availability_zone(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "PreferredAvailabilityZone") }
    /// `VpcId`, by `Fn::GetAtt`. The Amazon Virtual Private Cloud identifier (VPC ID) of the cache subnet group
    /// for the source cluster.
    #[inline]
    pub fn vpc_id(&self) -> fc::Value<fc::IdOf<cfn::target::ec2::Vpc>> { fc::Value::attribute(self.0, "VpcId") }
    /// `AutoMinorVersionUpgrade`, by `Fn::GetAtt`. If true, opt-in to the next auto minor version upgrade
    /// campaign.
    #[inline]
    pub fn auto_minor_version_upgrade(&self) -> fc::Value<bool> { fc::Value::attribute(self.0, "AutoMinorVersionUpgrade") }
    /// `AutomaticFailover`, by `Fn::GetAtt`. Indicates the status of automatic failover for the source replication
    /// group.
    #[inline]
    pub fn automatic_failover(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "AutomaticFailover") }
    /// `ReplicationGroupDescription`, by `Fn::GetAtt`. A description of the source replication group.
    #[inline]
    pub fn replication_group_description(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "ReplicationGroupDescription") }
    /// `DataTiering`, by `Fn::GetAtt`. Enables data tiering. Data tiering is only supported for replication groups
    /// using the r6gd node type.
    #[inline]
    pub fn data_tiering(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "DataTiering") }
    /// `CacheClusterCreateTime`, by `Fn::GetAtt`. The date and time when the source cluster was created.
    #[inline]
    pub fn cache_cluster_create_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CacheClusterCreateTime") }
    /// `NodeSnapshots`, by `Fn::GetAtt`.
    #[inline]
    pub fn node_snapshots(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "NodeSnapshots") }
}

impl From<SnapshotRef> for fc::NodeId {
    #[inline]
    fn from(it: SnapshotRef) -> Self { it.0 }
}

impl From<&SnapshotRef> for fc::NodeId {
    #[inline]
    fn from(it: &SnapshotRef) -> Self { it.0 }
}

/// `AWS::ElastiCache::SubnetGroup`
///
/// Creates a cache subnet group.
#[derive(Clone)]
pub struct SubnetGroup(cfn::ResourceBody);

impl SubnetGroup {
    /// A new `AWS::ElastiCache::SubnetGroup`.
    ///
    /// - `Description`. The description for the cache subnet group.
    /// - `SubnetIds`. The EC2 subnet IDs for the cache subnet group.
    pub fn new(
        description: impl fc::IntoValue<String>,
        subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Description", description)
            .with("SubnetIds", subnet_ids)
        )
    }
    /// `CacheSubnetGroupName`. The name for the cache subnet group. This value is stored as a lowercase string.
    pub fn cache_subnet_group_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CacheSubnetGroupName", value)) }
    /// `Tags`. A tag that can be added to an ElastiCache subnet group. Tags are composed of a Key/Value pair. You
    /// can use tags to categorize and track all your subnet groups. A tag with a null Value is permitted.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for SubnetGroup {
    const TYPE: &'static str = "AWS::ElastiCache::SubnetGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SubnetGroup {
    type Handle = SubnetGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SubnetGroupRef { SubnetGroupRef(self.0.build(scope, "AWS::ElastiCache::SubnetGroup")) }
}

/// A [`SubnetGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SubnetGroupRef(fc::NodeId);

impl SubnetGroupRef {
    /// `CacheSubnetGroupName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SubnetGroup>> { fc::Value::reference(self.0) }
}

impl From<SubnetGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: SubnetGroupRef) -> Self { it.0 }
}

impl From<&SubnetGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &SubnetGroupRef) -> Self { it.0 }
}

/// `AWS::ElastiCache::User`
///
/// For Valkey 7.2 and onwards, or Redis OSS engine version 6.0 and onwards: Creates user.
#[derive(Clone)]
pub struct User(cfn::ResourceBody);

impl User {
    /// A value of `Engine`.
    pub const ENGINE_REDIS: &'static str = "redis";
    /// A value of `Engine`.
    pub const ENGINE_VALKEY: &'static str = "valkey";
    /// A new `AWS::ElastiCache::User`.
    ///
    /// - `Engine`. The current supported values are valkey and redis.
    /// - `UserId`. The ID of the user.
    /// - `UserName`. The username of the user.
    pub fn new(
        engine: impl fc::IntoValue<String>,
        user_id: impl fc::IntoValue<String>,
        user_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Engine", engine)
            .with("UserId", user_id)
            .with("UserName", user_name)
        )
    }
    /// `AccessString`. Access permissions string used for this user.
    pub fn access_string(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AccessString", value)) }
    /// `AuthenticationMode`. Specifies the authentication mode to use.
    pub fn authentication_mode(self, value: impl fc::IntoValue<AuthenticationMode>) -> Self { Self(self.0.with("AuthenticationMode", value)) }
    /// `NoPasswordRequired`. Indicates a password is not required for this user.
    pub fn no_password_required(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("NoPasswordRequired", value)) }
    /// `Passwords`. Passwords used for this user. You can create up to two passwords for each user.
    pub fn passwords(self, value: impl fc::IntoValue<fc::List<fc::Secret>>) -> Self { Self(self.0.with("Passwords", value)) }
    /// `Tags`. The list of tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for User {
    const TYPE: &'static str = "AWS::ElastiCache::User";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for User {
    type Handle = UserRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserRef { UserRef(self.0.build(scope, "AWS::ElastiCache::User")) }
}

/// A [`User`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserRef(fc::NodeId);

impl UserRef {
    /// `UserName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<User>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the user.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<User>> { fc::Value::attribute(self.0, "Arn") }
    /// `Status`, by `Fn::GetAtt`. Indicates the user status. Can be "active", "modifying" or "deleting".
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<UserRef> for fc::NodeId {
    #[inline]
    fn from(it: UserRef) -> Self { it.0 }
}

impl From<&UserRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserRef) -> Self { it.0 }
}

/// `AWS::ElastiCache::UserGroup`
///
/// For Valkey 7.2 and onwards, or Redis OSS 6.0 and onwards: Creates a user group.
#[derive(Clone)]
pub struct UserGroup(cfn::ResourceBody);

impl UserGroup {
    /// A value of `Engine`.
    pub const ENGINE_REDIS: &'static str = "redis";
    /// A value of `Engine`.
    pub const ENGINE_VALKEY: &'static str = "valkey";
    /// A new `AWS::ElastiCache::UserGroup`.
    ///
    /// - `Engine`. The current supported values are valkey and redis.
    /// - `UserGroupId`. The ID of the user group.
    /// - `UserIds`. The list of user IDs that belong to the user group. A user named `default` must be included.
    pub fn new(
        engine: impl fc::IntoValue<String>,
        user_group_id: impl fc::IntoValue<String>,
        user_ids: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Engine", engine)
            .with("UserGroupId", user_group_id)
            .with("UserIds", user_ids)
        )
    }
    /// `Tags`. The list of tags.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for UserGroup {
    const TYPE: &'static str = "AWS::ElastiCache::UserGroup";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for UserGroup {
    type Handle = UserGroupRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> UserGroupRef { UserGroupRef(self.0.build(scope, "AWS::ElastiCache::UserGroup")) }
}

/// A [`UserGroup`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct UserGroupRef(fc::NodeId);

impl UserGroupRef {
    /// `UserGroupId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<UserGroup>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the user group.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<UserGroup>> { fc::Value::attribute(self.0, "Arn") }
    /// `Status`, by `Fn::GetAtt`. Indicates user group status. Can be "creating", "active", "modifying",
    /// "deleting".
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<UserGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: UserGroupRef) -> Self { it.0 }
}

impl From<&UserGroupRef> for fc::NodeId {
    #[inline]
    fn from(it: &UserGroupRef) -> Self { it.0 }
}

/// Specifies the authentication mode to use.
#[derive(Clone)]
pub struct AuthenticationMode(cfn::Properties);

impl AuthenticationMode {
    /// A value of `Type`.
    pub const TYPE_IAM: &'static str = "iam";
    /// A value of `Type`.
    pub const TYPE_NO_PASSWORD_REQUIRED: &'static str = "no-password-required";
    /// A value of `Type`.
    pub const TYPE_PASSWORD: &'static str = "password";
    /// A new `AuthenticationMode`.
    ///
    /// - `Type`. Specifies the authentication type. Possible options are IAM authentication, password and no
    ///   password.
    pub fn new(r#type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Type", r#type)) }
    /// `Passwords`. Specifies the passwords to use for authentication if `Type` is set to `password`.
    pub fn passwords(self, value: impl fc::IntoValue<fc::List<fc::Secret>>) -> Self { Self(self.0.with("Passwords", value)) }
}

impl fc::Property for AuthenticationMode {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The usage limits for storage and ElastiCache Processing Units for the cache.
#[derive(Clone)]
pub struct CacheUsageLimits(cfn::Properties);

impl CacheUsageLimits {
    /// A new `CacheUsageLimits`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `DataStorage`. The maximum data storage limit in the cache, expressed in Gigabytes.
    pub fn data_storage(self, value: impl fc::IntoValue<DataStorage>) -> Self { Self(self.0.with("DataStorage", value)) }
    /// `ECPUPerSecond`. The number of ElastiCache Processing Units (ECPU) the cache can consume per second.
    pub fn ecpu_per_second(self, value: impl fc::IntoValue<EcpuPerSecond>) -> Self { Self(self.0.with("ECPUPerSecond", value)) }
}

impl fc::Property for CacheUsageLimits {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration details of a CloudWatch Logs destination. Note that this field is marked as required but only if
/// CloudWatch Logs was chosen as the destination.
#[derive(Clone)]
pub struct CloudWatchLogsDestinationDetails(cfn::Properties);

impl CloudWatchLogsDestinationDetails {
    /// A new `CloudWatchLogsDestinationDetails`.
    ///
    /// - `LogGroup`. The name of the CloudWatch Logs log group.
    pub fn new(log_group: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("LogGroup", log_group)) }
}

impl fc::Property for CloudWatchLogsDestinationDetails {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The data storage limit.
#[derive(Clone)]
pub struct DataStorage(cfn::Properties);

impl DataStorage {
    /// A value of `Unit`.
    pub const UNIT_GB: &'static str = "GB";
    /// A new `DataStorage`.
    ///
    /// - `Unit`. The unit that the storage is measured in, in GB.
    pub fn new(unit: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Unit", unit)) }
    /// `Maximum`. The upper limit for data storage the cache is set to use.
    pub fn maximum(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Maximum", value)) }
    /// `Minimum`. The lower limit for data storage the cache is set to use.
    pub fn minimum(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Minimum", value)) }
}

impl fc::Property for DataStorage {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination.
#[derive(Clone)]
pub struct DestinationDetails(cfn::Properties);

impl DestinationDetails {
    /// A new `DestinationDetails`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchLogsDetails`. The configuration details of the CloudWatch Logs destination. Note that this field
    /// is marked as required but only if CloudWatch Logs was chosen as the destination.
    pub fn cloud_watch_logs_details(self, value: impl fc::IntoValue<CloudWatchLogsDestinationDetails>) -> Self { Self(self.0.with("CloudWatchLogsDetails", value)) }
    /// `KinesisFirehoseDetails`. The configuration details of the Kinesis Data Firehose destination. Note that
    /// this field is marked as required but only if Kinesis Data Firehose was chosen as the destination.
    pub fn kinesis_firehose_details(self, value: impl fc::IntoValue<KinesisFirehoseDestinationDetails>) -> Self { Self(self.0.with("KinesisFirehoseDetails", value)) }
}

impl fc::Property for DestinationDetails {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration for the number of ElastiCache Processing Units (ECPU) the cache can consume per second.
#[derive(Clone)]
pub struct EcpuPerSecond(cfn::Properties);

impl EcpuPerSecond {
    /// A new `EcpuPerSecond`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Maximum`. The configuration for the maximum number of ECPUs the cache can consume per second.
    pub fn maximum(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Maximum", value)) }
    /// `Minimum`. The configuration for the minimum number of ECPUs the cache should be able consume per second.
    pub fn minimum(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Minimum", value)) }
}

impl fc::Property for EcpuPerSecond {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Represents the information required for client programs to connect to a cache node. This value is read-only.
#[derive(Clone)]
pub struct Endpoint(cfn::Properties);

impl Endpoint {
    /// A new `Endpoint`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Address`. The DNS hostname of the cache node.
    pub fn address(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Address", value)) }
    /// `Port`. The port number that the cache engine is listening on.
    pub fn port(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Port", value)) }
}

impl fc::Property for Endpoint {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A member of a Global datastore. It contains the Replication Group Id, the Amazon region and the role of the
/// replication group.
#[derive(Clone)]
pub struct GlobalReplicationGroupMember(cfn::Properties);

impl GlobalReplicationGroupMember {
    /// A value of `Role`.
    pub const ROLE_PRIMARY: &'static str = "PRIMARY";
    /// A value of `Role`.
    pub const ROLE_SECONDARY: &'static str = "SECONDARY";
    /// A new `GlobalReplicationGroupMember`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReplicationGroupId`. The replication group id of the Global datastore member.
    pub fn replication_group_id(self, value: impl fc::IntoValue<fc::IdOf<ReplicationGroup>>) -> Self { Self(self.0.with("ReplicationGroupId", value)) }
    /// `ReplicationGroupRegion`. The Amazon region of the Global datastore member.
    pub fn replication_group_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplicationGroupRegion", value)) }
    /// `Role`. Indicates the role of the replication group, `PRIMARY` or `SECONDARY`.
    pub fn role(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Role", value)) }
}

impl fc::Property for GlobalReplicationGroupMember {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as required
/// but only if Kinesis Data Firehose was chosen as the destination.
#[derive(Clone)]
pub struct KinesisFirehoseDestinationDetails(cfn::Properties);

impl KinesisFirehoseDestinationDetails {
    /// A new `KinesisFirehoseDestinationDetails`.
    ///
    /// - `DeliveryStream`. The name of the Kinesis Data Firehose delivery stream.
    pub fn new(delivery_stream: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("DeliveryStream", delivery_stream)) }
}

impl fc::Property for KinesisFirehoseDestinationDetails {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the destination, format and type of the logs.
#[derive(Clone)]
pub struct LogDeliveryConfigurationRequest(cfn::Properties);

/// What a [`LogDeliveryConfigurationRequest`] can't be without.
#[derive(Clone)]
pub struct LogDeliveryConfigurationRequestRequired<A, B, C, D> {
    /// `DestinationDetails`. Configuration details of either a CloudWatch Logs destination or Kinesis Data
    /// Firehose destination. (`DestinationDetails`)
    pub destination_details: A,
    /// `DestinationType`. Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type. Valid
    /// values are either `cloudwatch-logs` or `kinesis-firehose`. (`String`)
    pub destination_type: B,
    /// `LogFormat`. Valid values are either `json` or `text`. (`String`)
    pub log_format: C,
    /// `LogType`. Valid value is either `slow-log`, which refers to
    /// [slow-log](https://docs.aws.amazon.com/https://redis.io/commands/slowlog) or `engine-log`. (`String`)
    pub log_type: D,
}

impl LogDeliveryConfigurationRequest {
    /// A new `LogDeliveryConfigurationRequest`.
    pub fn new(required: LogDeliveryConfigurationRequestRequired<
        impl fc::IntoValue<DestinationDetails>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("DestinationDetails", required.destination_details)
            .with("DestinationType", required.destination_type)
            .with("LogFormat", required.log_format)
            .with("LogType", required.log_type)
        )
    }
}

impl fc::Property for LogDeliveryConfigurationRequest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `NodeGroupConfiguration` is a property of the `AWS::ElastiCache::ReplicationGroup` resource that configures an
/// Amazon ElastiCache (ElastiCache) Valkey or Redis OSS cluster node group.
#[derive(Clone)]
pub struct NodeGroupConfiguration(cfn::Properties);

impl NodeGroupConfiguration {
    /// A new `NodeGroupConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `NodeGroupId`. Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these
    /// configuration values apply to.
    pub fn node_group_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NodeGroupId", value)) }
    /// `PrimaryAvailabilityZone`. The Availability Zone where the primary node of this node group (shard) is
    /// launched.
    pub fn primary_availability_zone(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("PrimaryAvailabilityZone", value)) }
    /// `ReplicaAvailabilityZones`. A list of Availability Zones to be used for the read replicas. The number of
    /// Availability Zones in this list must match the value of `ReplicaCount` or `ReplicasPerNodeGroup` if not
    /// specified.
    pub fn replica_availability_zones(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ReplicaAvailabilityZones", value)) }
    /// `ReplicaCount`. The number of read replica nodes in this node group (shard).
    pub fn replica_count(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("ReplicaCount", value)) }
    /// `Slots`. A string of comma-separated values where the first set of values are the slot numbers (zero
    /// based), and the second set of values are the keyspaces for each slot. The following example specifies three
    /// slots (numbered 0, 1, and 2): `0,1,2,0-4999,5000-9999,10000-16,383`.
    pub fn slots(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Slots", value)) }
}

impl fc::Property for NodeGroupConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A list of the replication groups
#[derive(Clone)]
pub struct RegionalConfiguration(cfn::Properties);

impl RegionalConfiguration {
    /// A new `RegionalConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReplicationGroupId`. The name of the secondary cluster
    pub fn replication_group_id(self, value: impl fc::IntoValue<fc::IdOf<ReplicationGroup>>) -> Self { Self(self.0.with("ReplicationGroupId", value)) }
    /// `ReplicationGroupRegion`. The Amazon region where the cluster is stored
    pub fn replication_group_region(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ReplicationGroupRegion", value)) }
    /// `ReshardingConfigurations`. A list of PreferredAvailabilityZones objects that specifies the configuration
    /// of a node group in the resharded cluster.
    pub fn resharding_configurations(self, value: impl fc::IntoValue<fc::List<ReshardingConfiguration>>) -> Self { Self(self.0.with("ReshardingConfigurations", value)) }
}

impl fc::Property for RegionalConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A list of `PreferredAvailabilityZones` objects that specifies the configuration of a node group in the
/// resharded cluster.
#[derive(Clone)]
pub struct ReshardingConfiguration(cfn::Properties);

impl ReshardingConfiguration {
    /// A new `ReshardingConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `NodeGroupId`. Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these
    /// configuration values apply to.
    pub fn node_group_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NodeGroupId", value)) }
    /// `PreferredAvailabilityZones`. A list of preferred availability zones for the nodes in this cluster.
    pub fn preferred_availability_zones(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("PreferredAvailabilityZones", value)) }
}

impl fc::Property for ReshardingConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
