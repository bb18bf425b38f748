// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::MSK`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic, reason = "generated")]

use fineract_cfn as cfn;
use fineract_core as fc;

/// `AWS::MSK::BatchScramSecret`
///
/// Represents a secret stored in the AWS Secrets Manager that can be used to authenticate with a cluster using a
/// user name and a password.
#[derive(Clone)]
pub struct BatchScramSecret(cfn::ResourceBody);

impl BatchScramSecret {
    /// A new `AWS::MSK::BatchScramSecret`.
    ///
    /// - `ClusterArn`. The Amazon Resource Name (ARN) that uniquely identifies the cluster.
    pub fn new(cluster_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("ClusterArn", cluster_arn)) }
    /// `SecretArnList`. List of Amazon Resource Name (ARN)s of Secrets Manager secrets.
    pub fn secret_arn_list(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("SecretArnList", value)) }
}

impl cfn::Resource for BatchScramSecret {
    const TYPE: &'static str = "AWS::MSK::BatchScramSecret";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for BatchScramSecret {
    type Handle = BatchScramSecretRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> BatchScramSecretRef { BatchScramSecretRef(self.0.build(scope, "AWS::MSK::BatchScramSecret")) }
}

/// A [`BatchScramSecret`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct BatchScramSecretRef(fc::NodeId);

impl BatchScramSecretRef {
    /// `ClusterArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<BatchScramSecret>> { fc::Value::reference(self.0) }
}

impl From<BatchScramSecretRef> for fc::NodeId {
    #[inline]
    fn from(it: BatchScramSecretRef) -> Self { it.0 }
}

impl From<&BatchScramSecretRef> for fc::NodeId {
    #[inline]
    fn from(it: &BatchScramSecretRef) -> Self { it.0 }
}

/// `AWS::MSK::Channel`
///
/// Resource Type definition for AWS::MSK::Channel
#[derive(Clone)]
pub struct Channel(cfn::ResourceBody);

impl Channel {
    /// A new `AWS::MSK::Channel`.
    ///
    /// - `ChannelName`. Name of the channel
    /// - `TopicConfigurationList`. Topic configuration
    pub fn new(
        channel_name: impl fc::IntoValue<String>,
        topic_configuration_list: impl fc::IntoValue<fc::List<TopicConfiguration>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ChannelName", channel_name)
            .with("TopicConfigurationList", topic_configuration_list)
        )
    }
    /// `ClusterArn`. The Amazon Resource Name (ARN) of the cluster
    pub fn cluster_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClusterArn", value)) }
    /// `EncryptionConfiguration`. Encryption configuration
    pub fn encryption_configuration(self, value: impl fc::IntoValue<EncryptionConfiguration>) -> Self { Self(self.0.with("EncryptionConfiguration", value)) }
    /// `IcebergDestinationConfiguration`. Iceberg destination configuration
    pub fn iceberg_destination_configuration(self, value: impl fc::IntoValue<IcebergDestinationConfiguration>) -> Self { Self(self.0.with("IcebergDestinationConfiguration", value)) }
    /// `LoggingInfo`. Log configuration details for Channel
    pub fn logging_info(self, value: impl fc::IntoValue<ChannelLoggingInfo>) -> Self { Self(self.0.with("LoggingInfo", value)) }
    /// `S3DestinationConfiguration`. S3 destination configuration
    pub fn s3_destination_configuration(self, value: impl fc::IntoValue<S3DestinationConfiguration>) -> Self { Self(self.0.with("S3DestinationConfiguration", value)) }
    /// `Tags`. Tags attached to the channel
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Channel {
    const TYPE: &'static str = "AWS::MSK::Channel";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Channel {
    type Handle = ChannelRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ChannelRef { ChannelRef(self.0.build(scope, "AWS::MSK::Channel")) }
}

/// A [`Channel`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ChannelRef(fc::NodeId);

impl ChannelRef {
    /// `ChannelArn`, by `Ref`. The Amazon Resource Name (ARN) that uniquely identifies the channel
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Channel>> { fc::Value::reference(self.0) }
    /// `StateInfo`, by `Fn::GetAtt`. Includes information about the channel state
    #[inline]
    pub fn state_info(&self) -> fc::Value<fc::Json> { fc::Value::attribute(self.0, "StateInfo") }
    /// `Status`, by `Fn::GetAtt`. Status of a channel resource
    #[inline]
    pub fn status(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Status") }
}

impl From<ChannelRef> for fc::NodeId {
    #[inline]
    fn from(it: ChannelRef) -> Self { it.0 }
}

impl From<&ChannelRef> for fc::NodeId {
    #[inline]
    fn from(it: &ChannelRef) -> Self { it.0 }
}

/// `AWS::MSK::Cluster`
///
/// Creates a new MSK cluster.
#[derive(Clone)]
pub struct Cluster(cfn::ResourceBody);

/// What a [`Cluster`] can't be without.
#[derive(Clone)]
pub struct ClusterRequired<A, B, C, D> {
    /// `BrokerNodeGroupInfo`. Information about the broker nodes in the cluster. (`BrokerNodeGroupInfo`)
    pub broker_node_group_info: A,
    /// `ClusterName`. The name of the cluster. (`String`)
    pub cluster_name: B,
    /// `KafkaVersion`. The version of Apache Kafka. You can use Amazon MSK to create clusters that use [supported
    /// Apache Kafka
    /// versions](https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html). (`String`)
    pub kafka_version: C,
    /// `NumberOfBrokerNodes`. The number of broker nodes in the cluster. (`i64`)
    pub number_of_broker_nodes: D,
}

impl Cluster {
    /// A value of `EnhancedMonitoring`.
    pub const ENHANCED_MONITORING_DEFAULT: &'static str = "DEFAULT";
    /// A value of `EnhancedMonitoring`.
    pub const ENHANCED_MONITORING_PER_BROKER: &'static str = "PER_BROKER";
    /// A value of `EnhancedMonitoring`.
    pub const ENHANCED_MONITORING_PER_TOPIC_PER_BROKER: &'static str = "PER_TOPIC_PER_BROKER";
    /// A value of `EnhancedMonitoring`.
    pub const ENHANCED_MONITORING_PER_TOPIC_PER_PARTITION: &'static str = "PER_TOPIC_PER_PARTITION";
    /// A value of `StorageMode`.
    pub const STORAGE_MODE_LOCAL: &'static str = "LOCAL";
    /// A value of `StorageMode`.
    pub const STORAGE_MODE_TIERED: &'static str = "TIERED";
    /// A new `AWS::MSK::Cluster`.
    pub fn new(required: ClusterRequired<
        impl fc::IntoValue<BrokerNodeGroupInfo>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("BrokerNodeGroupInfo", required.broker_node_group_info)
            .with("ClusterName", required.cluster_name)
            .with("KafkaVersion", required.kafka_version)
            .with("NumberOfBrokerNodes", required.number_of_broker_nodes)
        )
    }
    /// `ClientAuthentication`. Includes all client authentication related information.
    pub fn client_authentication(self, value: impl fc::IntoValue<ClusterClientAuthentication>) -> Self { Self(self.0.with("ClientAuthentication", value)) }
    /// `ConfigurationInfo`. Represents the configuration that you want MSK to use for the cluster.
    pub fn configuration_info(self, value: impl fc::IntoValue<ConfigurationInfo>) -> Self { Self(self.0.with("ConfigurationInfo", value)) }
    /// `CurrentVersion`.
    pub fn current_version(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CurrentVersion", value)) }
    /// `EncryptionInfo`. Includes all encryption-related information.
    pub fn encryption_info(self, value: impl fc::IntoValue<EncryptionInfo>) -> Self { Self(self.0.with("EncryptionInfo", value)) }
    /// `EnhancedMonitoring`. Specifies the level of monitoring for the MSK cluster.
    pub fn enhanced_monitoring(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EnhancedMonitoring", value)) }
    /// `LoggingInfo`. Logging info details for the cluster.
    pub fn logging_info(self, value: impl fc::IntoValue<LoggingInfo>) -> Self { Self(self.0.with("LoggingInfo", value)) }
    /// `OpenMonitoring`. The settings for open monitoring.
    pub fn open_monitoring(self, value: impl fc::IntoValue<OpenMonitoring>) -> Self { Self(self.0.with("OpenMonitoring", value)) }
    /// `Rebalancing`.
    pub fn rebalancing(self, value: impl fc::IntoValue<Rebalancing>) -> Self { Self(self.0.with("Rebalancing", value)) }
    /// `StorageMode`. This controls storage mode for supported storage tiers.
    pub fn storage_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("StorageMode", value)) }
    /// `Tags`. An arbitrary set of tags (key-value pairs) for the cluster.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `ZookeeperAccess`.
    pub fn zookeeper_access(self, value: impl fc::IntoValue<ZookeeperAccess>) -> Self { Self(self.0.with("ZookeeperAccess", value)) }
}

impl cfn::Resource for Cluster {
    const TYPE: &'static str = "AWS::MSK::Cluster";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Cluster {
    type Handle = ClusterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ClusterRef { ClusterRef(self.0.build(scope, "AWS::MSK::Cluster")) }
}

/// A [`Cluster`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ClusterRef(fc::NodeId);

impl ClusterRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the MSK cluster.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Cluster>> { fc::Value::reference(self.0) }
    /// `CurrentVersion`, by `Fn::GetAtt`. The current version of the MSK cluster
    #[inline]
    pub fn current_version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CurrentVersion") }
}

impl From<ClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: ClusterRef) -> Self { it.0 }
}

impl From<&ClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: &ClusterRef) -> Self { it.0 }
}

/// `AWS::MSK::ClusterPolicy`
///
/// Create or update cluster policy.
#[derive(Clone)]
pub struct ClusterPolicy(cfn::ResourceBody);

impl ClusterPolicy {
    /// A new `AWS::MSK::ClusterPolicy`.
    ///
    /// - `ClusterArn`. The Amazon Resource Name (ARN) that uniquely identifies the cluster.
    /// - `Policy`. Resource policy for the cluster. The maximum size supported for a resource-based policy document
    ///   is 20 KB.
    pub fn new(
        cluster_arn: impl fc::IntoValue<String>,
        policy: impl fc::IntoValue<fc::Json>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClusterArn", cluster_arn)
            .with("Policy", policy)
        )
    }
}

impl cfn::Resource for ClusterPolicy {
    const TYPE: &'static str = "AWS::MSK::ClusterPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ClusterPolicy {
    type Handle = ClusterPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ClusterPolicyRef { ClusterPolicyRef(self.0.build(scope, "AWS::MSK::ClusterPolicy")) }
}

/// A [`ClusterPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ClusterPolicyRef(fc::NodeId);

impl ClusterPolicyRef {
    /// `ClusterArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ClusterPolicy>> { fc::Value::reference(self.0) }
    /// `CurrentVersion`, by `Fn::GetAtt`. The current version of the policy attached to the specified cluster.
    #[inline]
    pub fn current_version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CurrentVersion") }
}

impl From<ClusterPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: ClusterPolicyRef) -> Self { it.0 }
}

impl From<&ClusterPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &ClusterPolicyRef) -> Self { it.0 }
}

/// `AWS::MSK::Configuration`
///
/// Creates a new MSK configuration. To see an example of how to use this operation, first save the following text
/// to a file and name the file `config-file.txt`.
#[derive(Clone)]
pub struct Configuration(cfn::ResourceBody);

impl Configuration {
    /// A new `AWS::MSK::Configuration`.
    ///
    /// - `Name`. The name of the configuration. Configuration names are strings that match the regex
    ///   "^\[0-9A-Za-z\]\[0-9A-Za-z-\]{0,}$".
    /// - `ServerProperties`. Contents of the `server.properties` file. When using the console, the SDK, or the AWS
    ///   CLI, the contents of `server.properties` can be in plaintext.
    pub fn new(
        name: impl fc::IntoValue<String>,
        server_properties: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Name", name)
            .with("ServerProperties", server_properties)
        )
    }
    /// `Description`. The description of the configuration.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `KafkaVersionsList`. The [versions of Apache
    /// Kafka](https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html) with which you
    /// can use this MSK configuration.
    pub fn kafka_versions_list(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("KafkaVersionsList", value)) }
    /// `LatestRevision`. Latest revision of the MSK configuration.
    pub fn latest_revision(self, value: impl fc::IntoValue<LatestRevision>) -> Self { Self(self.0.with("LatestRevision", value)) }
}

impl cfn::Resource for Configuration {
    const TYPE: &'static str = "AWS::MSK::Configuration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Configuration {
    type Handle = ConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ConfigurationRef { ConfigurationRef(self.0.build(scope, "AWS::MSK::Configuration")) }
}

/// A [`Configuration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ConfigurationRef(fc::NodeId);

impl ConfigurationRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the configuration.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Configuration>> { fc::Value::reference(self.0) }
    /// `LatestRevision.CreationTime`, by `Fn::GetAtt`. The time when the configuration revision was created.
    #[inline]
    pub fn latest_revision_creation_time(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LatestRevision.CreationTime") }
    /// `LatestRevision.Description`, by `Fn::GetAtt`. The description of the configuration revision.
    #[inline]
    pub fn latest_revision_description(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "LatestRevision.Description") }
    /// `LatestRevision.Revision`, by `Fn::GetAtt`. The revision number.
    #[inline]
    pub fn latest_revision_revision(&self) -> fc::Value<i64> { fc::Value::attribute(self.0, "LatestRevision.Revision") }
}

impl From<ConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: ConfigurationRef) -> Self { it.0 }
}

impl From<&ConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &ConfigurationRef) -> Self { it.0 }
}

/// `AWS::MSK::Replicator`
///
/// Creates the replicator.
#[derive(Clone)]
pub struct Replicator(cfn::ResourceBody);

/// What a [`Replicator`] can't be without.
#[derive(Clone)]
pub struct ReplicatorRequired<A, B, C, D> {
    /// `KafkaClusters`. Kafka Clusters to use in setting up sources / targets for replication.
    /// (`List<KafkaCluster>`)
    pub kafka_clusters: A,
    /// `ReplicationInfoList`. A list of replication configurations, where each configuration targets a given
    /// source cluster to target cluster replication flow. (`List<ReplicationInfo>`)
    pub replication_info_list: B,
    /// `ReplicatorName`. The name of the replicator. Alpha-numeric characters with '-' are allowed. (`String`)
    pub replicator_name: C,
    /// `ServiceExecutionRoleArn`. The ARN of the IAM role used by the replicator to access resources in the
    /// customer's account (e.g source and target clusters) (`Arn<iam::Role>`)
    pub service_execution_role_arn: D,
}

impl Replicator {
    /// A new `AWS::MSK::Replicator`.
    pub fn new(required: ReplicatorRequired<
        impl fc::IntoValue<fc::List<KafkaCluster>>,
        impl fc::IntoValue<fc::List<ReplicationInfo>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("KafkaClusters", required.kafka_clusters)
            .with("ReplicationInfoList", required.replication_info_list)
            .with("ReplicatorName", required.replicator_name)
            .with("ServiceExecutionRoleArn", required.service_execution_role_arn)
        )
    }
    /// `Description`. A summary description of the replicator.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `LogDelivery`. Configuration for log delivery for the replicator.
    pub fn log_delivery(self, value: impl fc::IntoValue<LogDelivery>) -> Self { Self(self.0.with("LogDelivery", value)) }
    /// `Tags`. List of tags to attach to created Replicator.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Replicator {
    const TYPE: &'static str = "AWS::MSK::Replicator";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Replicator {
    type Handle = ReplicatorRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ReplicatorRef { ReplicatorRef(self.0.build(scope, "AWS::MSK::Replicator")) }
}

/// A [`Replicator`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ReplicatorRef(fc::NodeId);

impl ReplicatorRef {
    /// `ReplicatorArn`, by `Ref`. Amazon Resource Name (ARN) for the created replicator.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Replicator>> { fc::Value::reference(self.0) }
    /// `CurrentVersion`, by `Fn::GetAtt`. The current version number of the replicator.
    #[inline]
    pub fn current_version(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CurrentVersion") }
}

impl From<ReplicatorRef> for fc::NodeId {
    #[inline]
    fn from(it: ReplicatorRef) -> Self { it.0 }
}

impl From<&ReplicatorRef> for fc::NodeId {
    #[inline]
    fn from(it: &ReplicatorRef) -> Self { it.0 }
}

/// `AWS::MSK::ServerlessCluster`
///
/// Specifies the properties required for creating a serverless cluster.
#[derive(Clone)]
pub struct ServerlessCluster(cfn::ResourceBody);

impl ServerlessCluster {
    /// A new `AWS::MSK::ServerlessCluster`.
    ///
    /// - `ClientAuthentication`. Includes all client authentication related information.
    /// - `ClusterName`. The name of the cluster.
    /// - `VpcConfigs`. VPC configuration information for the serverless cluster.
    pub fn new(
        client_authentication: impl fc::IntoValue<ServerlessClusterClientAuthentication>,
        cluster_name: impl fc::IntoValue<String>,
        vpc_configs: impl fc::IntoValue<fc::List<VpcConfig>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClientAuthentication", client_authentication)
            .with("ClusterName", cluster_name)
            .with("VpcConfigs", vpc_configs)
        )
    }
    /// `Tags`. An arbitrary set of tags (key-value pairs) for the cluster.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ServerlessCluster {
    const TYPE: &'static str = "AWS::MSK::ServerlessCluster";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ServerlessCluster {
    type Handle = ServerlessClusterRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ServerlessClusterRef { ServerlessClusterRef(self.0.build(scope, "AWS::MSK::ServerlessCluster")) }
}

/// A [`ServerlessCluster`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ServerlessClusterRef(fc::NodeId);

impl ServerlessClusterRef {
    /// `Arn`, by `Ref`. The Amazon Resource Name (ARN) of the MSK cluster.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<ServerlessCluster>> { fc::Value::reference(self.0) }
}

impl From<ServerlessClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: ServerlessClusterRef) -> Self { it.0 }
}

impl From<&ServerlessClusterRef> for fc::NodeId {
    #[inline]
    fn from(it: &ServerlessClusterRef) -> Self { it.0 }
}

/// `AWS::MSK::Topic`
///
/// Resource Type definition for AWS::MSK::Topic
#[derive(Clone)]
pub struct Topic(cfn::ResourceBody);

/// What a [`Topic`] can't be without.
#[derive(Clone)]
pub struct TopicRequired<A, B, C, D> {
    /// `ClusterArn`. The Amazon Resource Name (ARN) of the MSK cluster (`String`)
    pub cluster_arn: A,
    /// `PartitionCount`. The number of partitions for the topic (`i64`)
    pub partition_count: B,
    /// `ReplicationFactor`. The replication factor for the topic (`i64`)
    pub replication_factor: C,
    /// `TopicName`. The name of the topic (`String`)
    pub topic_name: D,
}

impl Topic {
    /// A new `AWS::MSK::Topic`.
    pub fn new(required: TopicRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<i64>,
        impl fc::IntoValue<String>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ClusterArn", required.cluster_arn)
            .with("PartitionCount", required.partition_count)
            .with("ReplicationFactor", required.replication_factor)
            .with("TopicName", required.topic_name)
        )
    }
    /// `Configs`. Base64 encoded configuration properties of the topic
    pub fn configs(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Configs", value)) }
}

impl cfn::Resource for Topic {
    const TYPE: &'static str = "AWS::MSK::Topic";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Topic {
    type Handle = TopicRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> TopicRef { TopicRef(self.0.build(scope, "AWS::MSK::Topic")) }
}

/// A [`Topic`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct TopicRef(fc::NodeId);

impl TopicRef {
    /// `TopicArn`, by `Ref`. The Amazon Resource Name (ARN) of the topic
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Topic>> { fc::Value::reference(self.0) }
}

impl From<TopicRef> for fc::NodeId {
    #[inline]
    fn from(it: TopicRef) -> Self { it.0 }
}

impl From<&TopicRef> for fc::NodeId {
    #[inline]
    fn from(it: &TopicRef) -> Self { it.0 }
}

/// `AWS::MSK::VpcConnection`
///
/// Create remote VPC connection.
#[derive(Clone)]
pub struct VpcConnection(cfn::ResourceBody);

/// What a [`VpcConnection`] can't be without.
#[derive(Clone)]
pub struct VpcConnectionRequired<A, B, C, D, E> {
    /// `Authentication`. The type of private link authentication. (`String`)
    pub authentication: A,
    /// `ClientSubnets`. The list of subnets in the client VPC to connect to. (`List<String>`)
    pub client_subnets: B,
    /// `SecurityGroups`. The security groups to attach to the ENIs for the broker nodes.
    /// (`List<IdOf<ec2::SecurityGroup>>`)
    pub security_groups: C,
    /// `TargetClusterArn`. The Amazon Resource Name (ARN) of the cluster. (`String`)
    pub target_cluster_arn: D,
    /// `VpcId`. The VPC ID of the remote client. (`IdOf<ec2::Vpc>`)
    pub vpc_id: E,
}

impl VpcConnection {
    /// A value of `Authentication`.
    pub const AUTHENTICATION_SASL_IAM: &'static str = "SASL_IAM";
    /// A value of `Authentication`.
    pub const AUTHENTICATION_SASL_SCRAM: &'static str = "SASL_SCRAM";
    /// A value of `Authentication`.
    pub const AUTHENTICATION_TLS: &'static str = "TLS";
    /// A new `AWS::MSK::VpcConnection`.
    pub fn new(required: VpcConnectionRequired<
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::List<String>>,
        impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>,
        impl fc::IntoValue<String>,
        impl fc::IntoValue<fc::IdOf<cfn::target::ec2::Vpc>>,
    >) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Authentication", required.authentication)
            .with("ClientSubnets", required.client_subnets)
            .with("SecurityGroups", required.security_groups)
            .with("TargetClusterArn", required.target_cluster_arn)
            .with("VpcId", required.vpc_id)
        )
    }
    /// `Tags`. An arbitrary set of tags (key-value pairs) you specify while creating the VPC connection.
    pub fn tags(self, value: impl fc::IntoValue<fc::Dict<String>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for VpcConnection {
    const TYPE: &'static str = "AWS::MSK::VpcConnection";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for VpcConnection {
    type Handle = VpcConnectionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> VpcConnectionRef { VpcConnectionRef(self.0.build(scope, "AWS::MSK::VpcConnection")) }
}

/// A [`VpcConnection`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct VpcConnectionRef(fc::NodeId);

impl VpcConnectionRef {
    /// `Arn`, by `Ref`. The ARN of the VPC connection.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<VpcConnection>> { fc::Value::reference(self.0) }
}

impl From<VpcConnectionRef> for fc::NodeId {
    #[inline]
    fn from(it: VpcConnectionRef) -> Self { it.0 }
}

impl From<&VpcConnectionRef> for fc::NodeId {
    #[inline]
    fn from(it: &VpcConnectionRef) -> Self { it.0 }
}

/// Details of an Amazon MSK Cluster.
#[derive(Clone)]
pub struct AmazonMskCluster(cfn::Properties);

impl AmazonMskCluster {
    /// A new `AmazonMskCluster`.
    ///
    /// - `MskClusterArn`. The Amazon Resource Name (ARN) of an Amazon MSK cluster.
    pub fn new(msk_cluster_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("MskClusterArn", msk_cluster_arn)) }
}

impl fc::Property for AmazonMskCluster {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details of an Apache Kafka cluster.
#[derive(Clone)]
pub struct ApacheKafkaCluster(cfn::Properties);

impl ApacheKafkaCluster {
    /// A new `ApacheKafkaCluster`.
    ///
    /// - `ApacheKafkaClusterId`. The ID of the Apache Kafka cluster.
    /// - `BootstrapBrokerString`. The bootstrap broker string of the Apache Kafka cluster.
    pub fn new(
        apache_kafka_cluster_id: impl fc::IntoValue<String>,
        bootstrap_broker_string: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ApacheKafkaClusterId", apache_kafka_cluster_id)
            .with("BootstrapBrokerString", bootstrap_broker_string)
        )
    }
}

impl fc::Property for ApacheKafkaCluster {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `AuthorizerLogs`
#[derive(Clone)]
pub struct AuthorizerLogs(cfn::Properties);

impl AuthorizerLogs {
    /// A new `AuthorizerLogs`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchLogs`.
    pub fn cloud_watch_logs(self, value: impl fc::IntoValue<ClusterCloudWatchLogs>) -> Self { Self(self.0.with("CloudWatchLogs", value)) }
    /// `Firehose`.
    pub fn firehose(self, value: impl fc::IntoValue<Firehose>) -> Self { Self(self.0.with("Firehose", value)) }
    /// `S3`.
    pub fn s3(self, value: impl fc::IntoValue<S3>) -> Self { Self(self.0.with("S3", value)) }
}

impl fc::Property for AuthorizerLogs {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The broker logs configuration for this MSK cluster.
#[derive(Clone)]
pub struct BrokerLogs(cfn::Properties);

impl BrokerLogs {
    /// A new `BrokerLogs`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchLogs`.
    pub fn cloud_watch_logs(self, value: impl fc::IntoValue<ClusterCloudWatchLogs>) -> Self { Self(self.0.with("CloudWatchLogs", value)) }
    /// `Firehose`. Details of the Kinesis Data Firehose delivery stream that is the destination for broker logs.
    pub fn firehose(self, value: impl fc::IntoValue<Firehose>) -> Self { Self(self.0.with("Firehose", value)) }
    /// `S3`. Details of the Amazon S3 destination for broker logs.
    pub fn s3(self, value: impl fc::IntoValue<S3>) -> Self { Self(self.0.with("S3", value)) }
}

impl fc::Property for BrokerLogs {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes the setup to be used for the broker nodes in the cluster.
#[derive(Clone)]
pub struct BrokerNodeGroupInfo(cfn::Properties);

impl BrokerNodeGroupInfo {
    /// A new `BrokerNodeGroupInfo`.
    ///
    /// - `ClientSubnets`. The list of subnets to connect to in the client virtual private cloud (VPC). Amazon
    ///   creates elastic network interfaces (ENIs) inside these subnets. Client applications use ENIs to produce and
    ///   consume data.
    /// - `InstanceType`. The type of Amazon EC2 instances to use for brokers.
    pub fn new(
        client_subnets: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>,
        instance_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ClientSubnets", client_subnets)
            .with("InstanceType", instance_type)
        )
    }
    /// `BrokerAZDistribution`. This parameter is currently not in use.
    pub fn broker_az_distribution(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("BrokerAZDistribution", value)) }
    /// `ConnectivityInfo`. Information about the cluster's connectivity setting.
    pub fn connectivity_info(self, value: impl fc::IntoValue<ConnectivityInfo>) -> Self { Self(self.0.with("ConnectivityInfo", value)) }
    /// `SecurityGroups`. The security groups to associate with the ENIs in order to specify who can connect to and
    /// communicate with the Amazon MSK cluster. If you don't specify a security group, Amazon MSK uses the default
    /// security group associated with the VPC. If you specify security groups that were shared with you, you must
    /// ensure that you have permissions to them. Specifically, you need the `ec2:DescribeSecurityGroups`
    /// permission.
    pub fn security_groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroups", value)) }
    /// `StorageInfo`. Contains information about storage volumes attached to Amazon MSK broker nodes.
    pub fn storage_info(self, value: impl fc::IntoValue<StorageInfo>) -> Self { Self(self.0.with("StorageInfo", value)) }
}

impl fc::Property for BrokerNodeGroupInfo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Catalog configuration of the destination
#[derive(Clone)]
pub struct Catalog(cfn::Properties);

impl Catalog {
    /// A new `Catalog`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CatalogArn`. The ARN of the catalog
    pub fn catalog_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CatalogArn", value)) }
    /// `WarehouseLocation`. The warehouse location
    pub fn warehouse_location(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("WarehouseLocation", value)) }
}

impl fc::Property for Catalog {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Log configuration details for Channel
#[derive(Clone)]
pub struct ChannelLoggingInfo(cfn::Properties);

impl ChannelLoggingInfo {
    /// A new `ChannelLoggingInfo`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchLogs`. CloudWatch Logs log destination details
    pub fn cloud_watch_logs(self, value: impl fc::IntoValue<CloudWatchLogsLogDestination>) -> Self { Self(self.0.with("CloudWatchLogs", value)) }
    /// `Firehose`. Firehose log destination details
    pub fn firehose(self, value: impl fc::IntoValue<FirehoseLogDestination>) -> Self { Self(self.0.with("Firehose", value)) }
    /// `S3`. S3 log destination details
    pub fn s3(self, value: impl fc::IntoValue<S3LogDestination>) -> Self { Self(self.0.with("S3", value)) }
}

impl fc::Property for ChannelLoggingInfo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// CloudWatch Logs log destination details
#[derive(Clone)]
pub struct CloudWatchLogsLogDestination(cfn::Properties);

impl CloudWatchLogsLogDestination {
    /// A new `CloudWatchLogsLogDestination`.
    ///
    /// - `Enabled`. Whether CloudWatch Logs logging is enabled
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `LogGroup`. The CloudWatch log group for log delivery
    pub fn log_group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogGroup", value)) }
}

impl fc::Property for CloudWatchLogsLogDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ClusterClientAuthentication`
#[derive(Clone)]
pub struct ClusterClientAuthentication(cfn::Properties);

impl ClusterClientAuthentication {
    /// A new `ClusterClientAuthentication`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Sasl`. Details for client authentication using SASL. To turn on SASL, you must also turn on
    /// `EncryptionInTransit` by setting `inCluster` to true. You must set `clientBroker` to either `TLS` or
    /// `TLS_PLAINTEXT`. If you choose `TLS_PLAINTEXT`, then you must also set `unauthenticated` to true.
    pub fn sasl(self, value: impl fc::IntoValue<ClusterSasl>) -> Self { Self(self.0.with("Sasl", value)) }
    /// `Tls`. Details for ClientAuthentication using TLS. To turn on TLS access control, you must also turn on
    /// `EncryptionInTransit` by setting `inCluster` to true and `clientBroker` to `TLS`.
    pub fn tls(self, value: impl fc::IntoValue<Tls>) -> Self { Self(self.0.with("Tls", value)) }
    /// `Unauthenticated`. Details for ClientAuthentication using no authentication.
    pub fn unauthenticated(self, value: impl fc::IntoValue<Unauthenticated>) -> Self { Self(self.0.with("Unauthenticated", value)) }
}

impl fc::Property for ClusterClientAuthentication {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details of the CloudWatch Logs destination for broker logs.
#[derive(Clone)]
pub struct ClusterCloudWatchLogs(cfn::Properties);

impl ClusterCloudWatchLogs {
    /// A new `ClusterCloudWatchLogs`.
    ///
    /// - `Enabled`. Specifies whether broker logs get sent to the specified CloudWatch Logs destination.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `LogGroup`. The CloudWatch log group that is the destination for broker logs.
    pub fn log_group(self, value: impl fc::IntoValue<fc::IdOf<cfn::target::logs::LogGroup>>) -> Self { Self(self.0.with("LogGroup", value)) }
}

impl fc::Property for ClusterCloudWatchLogs {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by
/// setting `inCluster` to true. You must set `clientBroker` to either `TLS` or `TLS_PLAINTEXT`. If you choose
/// `TLS_PLAINTEXT`, then you must also set `unauthenticated` to true.
#[derive(Clone)]
pub struct ClusterSasl(cfn::Properties);

impl ClusterSasl {
    /// A new `ClusterSasl`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Iam`. Details for ClientAuthentication using IAM.
    pub fn iam(self, value: impl fc::IntoValue<Iam>) -> Self { Self(self.0.with("Iam", value)) }
    /// `Scram`. Details for SASL/SCRAM client authentication.
    pub fn scram(self, value: impl fc::IntoValue<Scram>) -> Self { Self(self.0.with("Scram", value)) }
}

impl fc::Property for ClusterSasl {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the configuration to use for the brokers.
#[derive(Clone)]
pub struct ConfigurationInfo(cfn::Properties);

impl ConfigurationInfo {
    /// A new `ConfigurationInfo`.
    ///
    /// - `Arn`. ARN of the configuration to use.
    /// - `Revision`. The revision of the configuration to use.
    pub fn new(
        arn: impl fc::IntoValue<fc::Arn<Configuration>>,
        revision: impl fc::IntoValue<i64>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Arn", arn)
            .with("Revision", revision)
        )
    }
}

impl fc::Property for ConfigurationInfo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Broker access controls.
#[derive(Clone)]
pub struct ConnectivityInfo(cfn::Properties);

impl ConnectivityInfo {
    /// A value of `NetworkType`.
    pub const NETWORK_TYPE_DUAL: &'static str = "DUAL";
    /// A value of `NetworkType`.
    pub const NETWORK_TYPE_IPV4: &'static str = "IPV4";
    /// A new `ConnectivityInfo`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `NetworkType`.
    pub fn network_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("NetworkType", value)) }
    /// `PublicAccess`. Access control settings for the cluster's brokers.
    pub fn public_access(self, value: impl fc::IntoValue<PublicAccess>) -> Self { Self(self.0.with("PublicAccess", value)) }
    /// `VpcConnectivity`. VPC connection control settings for brokers.
    pub fn vpc_connectivity(self, value: impl fc::IntoValue<VpcConnectivity>) -> Self { Self(self.0.with("VpcConnectivity", value)) }
}

impl fc::Property for ConnectivityInfo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details about consumer group replication.
#[derive(Clone)]
pub struct ConsumerGroupReplication(cfn::Properties);

impl ConsumerGroupReplication {
    /// A value of `ConsumerGroupOffsetSyncMode`.
    pub const CONSUMER_GROUP_OFFSET_SYNC_MODE_ENHANCED: &'static str = "ENHANCED";
    /// A value of `ConsumerGroupOffsetSyncMode`.
    pub const CONSUMER_GROUP_OFFSET_SYNC_MODE_LEGACY: &'static str = "LEGACY";
    /// A new `ConsumerGroupReplication`.
    ///
    /// - `ConsumerGroupsToReplicate`. List of regular expression patterns indicating the consumer groups to copy.
    pub fn new(
        consumer_groups_to_replicate: impl fc::IntoValue<fc::List<String>>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ConsumerGroupsToReplicate", consumer_groups_to_replicate)
        )
    }
    /// `ConsumerGroupOffsetSyncMode`. The consumer group offset synchronization mode.
    pub fn consumer_group_offset_sync_mode(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ConsumerGroupOffsetSyncMode", value)) }
    /// `ConsumerGroupsToExclude`. List of regular expression patterns indicating the consumer groups that should
    /// not be replicated.
    pub fn consumer_groups_to_exclude(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("ConsumerGroupsToExclude", value)) }
    /// `DetectAndCopyNewConsumerGroups`. Enables synchronization of consumer groups to target cluster.
    pub fn detect_and_copy_new_consumer_groups(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DetectAndCopyNewConsumerGroups", value)) }
    /// `SynchroniseConsumerGroupOffsets`. Enables synchronization of consumer group offsets to target cluster. The
    /// translated offsets will be written to topic \_\_consumer\_offsets.
    pub fn synchronise_consumer_group_offsets(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("SynchroniseConsumerGroupOffsets", value)) }
}

impl fc::Property for ConsumerGroupReplication {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Dead letter queue S3 configuration of the destination
#[derive(Clone)]
pub struct DeadLetterQueueS3(cfn::Properties);

impl DeadLetterQueueS3 {
    /// A new `DeadLetterQueueS3`.
    ///
    /// - `BucketArn`. The ARN of the S3 bucket
    /// - `ErrorOutputPrefix`. The error output prefix
    pub fn new(
        bucket_arn: impl fc::IntoValue<String>,
        error_output_prefix: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("BucketArn", bucket_arn)
            .with("ErrorOutputPrefix", error_output_prefix)
        )
    }
    /// `ExpectedBucketOwner`. Optional 12-digit AWS account ID expected to own the dead-letter S3 bucket
    pub fn expected_bucket_owner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExpectedBucketOwner", value)) }
}

impl fc::Property for DeadLetterQueueS3 {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Destination table configuration
#[derive(Clone)]
pub struct DestinationTable(cfn::Properties);

impl DestinationTable {
    /// A new `DestinationTable`.
    ///
    /// - `DestinationDatabaseName`. The destination database name
    /// - `DestinationTableName`. The destination table name
    pub fn new(
        destination_database_name: impl fc::IntoValue<String>,
        destination_table_name: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DestinationDatabaseName", destination_database_name)
            .with("DestinationTableName", destination_table_name)
        )
    }
    /// `PartitionSpec`. Partition specification
    pub fn partition_spec(self, value: impl fc::IntoValue<PartitionSpec>) -> Self { Self(self.0.with("PartitionSpec", value)) }
}

impl fc::Property for DestinationTable {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains information about the EBS storage volumes attached to the broker nodes.
#[derive(Clone)]
pub struct EbsStorageInfo(cfn::Properties);

impl EbsStorageInfo {
    /// A new `EbsStorageInfo`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ProvisionedThroughput`. EBS volume provisioned throughput information.
    pub fn provisioned_throughput(self, value: impl fc::IntoValue<ProvisionedThroughput>) -> Self { Self(self.0.with("ProvisionedThroughput", value)) }
    /// `VolumeSize`. The size in GiB of the EBS volume for the data drive on each broker node.
    pub fn volume_size(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VolumeSize", value)) }
}

impl fc::Property for EbsStorageInfo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The data-volume encryption details. You can't update encryption at rest settings for existing clusters.
#[derive(Clone)]
pub struct EncryptionAtRest(cfn::Properties);

impl EncryptionAtRest {
    /// A new `EncryptionAtRest`.
    ///
    /// - `DataVolumeKMSKeyId`. The ARN of the Amazon KMS key for encrypting data at rest. If you don't specify a KMS
    ///   key, MSK creates one for you and uses it.
    pub fn new(data_volume_kms_key_id: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("DataVolumeKMSKeyId", data_volume_kms_key_id)) }
}

impl fc::Property for EncryptionAtRest {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Encryption configuration
#[derive(Clone)]
pub struct EncryptionConfiguration(cfn::Properties);

impl EncryptionConfiguration {
    /// A new `EncryptionConfiguration`.
    ///
    /// - `KmsKeyArn`. The ARN of the KMS key for encryption
    pub fn new(kms_key_arn: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(cfn::Properties::new().with("KmsKeyArn", kms_key_arn)) }
}

impl fc::Property for EncryptionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The settings for encrypting data in transit.
#[derive(Clone)]
pub struct EncryptionInTransit(cfn::Properties);

impl EncryptionInTransit {
    /// A value of `ClientBroker`.
    pub const CLIENT_BROKER_PLAINTEXT: &'static str = "PLAINTEXT";
    /// A value of `ClientBroker`.
    pub const CLIENT_BROKER_TLS: &'static str = "TLS";
    /// A value of `ClientBroker`.
    pub const CLIENT_BROKER_TLS_PLAINTEXT: &'static str = "TLS_PLAINTEXT";
    /// A new `EncryptionInTransit`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ClientBroker`. Indicates the encryption setting for data in transit between clients and brokers. You must
    /// set it to one of the following values.
    pub fn client_broker(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ClientBroker", value)) }
    /// `InCluster`. When set to true, it indicates that data communication among the broker nodes of the cluster
    /// is encrypted. When set to false, the communication happens in plaintext.
    pub fn in_cluster(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("InCluster", value)) }
}

impl fc::Property for EncryptionInTransit {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Includes encryption-related information, such as the Amazon KMS key used for encrypting data at rest and
/// whether you want MSK to encrypt your data in transit.
#[derive(Clone)]
pub struct EncryptionInfo(cfn::Properties);

impl EncryptionInfo {
    /// A new `EncryptionInfo`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EncryptionAtRest`. The data-volume encryption details.
    pub fn encryption_at_rest(self, value: impl fc::IntoValue<EncryptionAtRest>) -> Self { Self(self.0.with("EncryptionAtRest", value)) }
    /// `EncryptionInTransit`. The details for encryption in transit.
    pub fn encryption_in_transit(self, value: impl fc::IntoValue<EncryptionInTransit>) -> Self { Self(self.0.with("EncryptionInTransit", value)) }
}

impl fc::Property for EncryptionInfo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Firehose details for BrokerLogs.
#[derive(Clone)]
pub struct Firehose(cfn::Properties);

impl Firehose {
    /// A new `Firehose`.
    ///
    /// - `Enabled`. Specifies whether broker logs get send to the specified Kinesis Data Firehose delivery stream.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `DeliveryStream`. The Kinesis Data Firehose delivery stream that is the destination for broker logs.
    pub fn delivery_stream(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliveryStream", value)) }
}

impl fc::Property for Firehose {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Firehose log destination details
#[derive(Clone)]
pub struct FirehoseLogDestination(cfn::Properties);

impl FirehoseLogDestination {
    /// A new `FirehoseLogDestination`.
    ///
    /// - `Enabled`. Whether Firehose logging is enabled
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `DeliveryStream`. The Firehose delivery stream for log delivery
    pub fn delivery_stream(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("DeliveryStream", value)) }
}

impl fc::Property for FirehoseLogDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for SASL/IAM client authentication.
#[derive(Clone)]
pub struct Iam(cfn::Properties);

impl Iam {
    /// A new `Iam`.
    ///
    /// - `Enabled`. SASL/IAM authentication is enabled or not.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
}

impl fc::Property for Iam {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Iceberg destination configuration
#[derive(Clone)]
pub struct IcebergDestinationConfiguration(cfn::Properties);

/// What a [`IcebergDestinationConfiguration`] can't be without.
#[derive(Clone)]
pub struct IcebergDestinationConfigurationRequired<A, B, C, D, E, F> {
    /// `AppendOnly`. Append only mode (`bool`)
    pub append_only: A,
    /// `DeadLetterQueueS3`. Dead letter queue S3 configuration of the destination (`DeadLetterQueueS3`)
    pub dead_letter_queue_s3: B,
    /// `DestinationTableList`. List of destination tables (`List<DestinationTable>`)
    pub destination_table_list: C,
    /// `SchemaEvolution`. Schema evolution configuration of the destination (`SchemaEvolution`)
    pub schema_evolution: D,
    /// `ServiceExecutionRoleArn`. The Amazon Resource Name (ARN) of an IAM role used by MSK to access the table
    /// (`Arn<iam::Role>`)
    pub service_execution_role_arn: E,
    /// `TableCreation`. Table creation configuration of the destination (`TableCreation`)
    pub table_creation: F,
}

impl IcebergDestinationConfiguration {
    /// A value of `CompressionType`.
    pub const COMPRESSION_TYPE_SNAPPY: &'static str = "SNAPPY";
    /// A value of `CompressionType`.
    pub const COMPRESSION_TYPE_ZSTD: &'static str = "ZSTD";
    /// A new `IcebergDestinationConfiguration`.
    pub fn new(required: IcebergDestinationConfigurationRequired<
        impl fc::IntoValue<bool>,
        impl fc::IntoValue<DeadLetterQueueS3>,
        impl fc::IntoValue<fc::List<DestinationTable>>,
        impl fc::IntoValue<SchemaEvolution>,
        impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        impl fc::IntoValue<TableCreation>,
    >) -> Self {
        Self(cfn::Properties::new()
            .with("AppendOnly", required.append_only)
            .with("DeadLetterQueueS3", required.dead_letter_queue_s3)
            .with("DestinationTableList", required.destination_table_list)
            .with("SchemaEvolution", required.schema_evolution)
            .with("ServiceExecutionRoleArn", required.service_execution_role_arn)
            .with("TableCreation", required.table_creation)
        )
    }
    /// `Catalog`. Catalog configuration of the destination
    pub fn catalog(self, value: impl fc::IntoValue<Catalog>) -> Self { Self(self.0.with("Catalog", value)) }
    /// `CompressionType`. Compression codec for Iceberg table data files. Defaults to ZSTD.
    pub fn compression_type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CompressionType", value)) }
    /// `DataFreshnessInSeconds`. Data freshness in seconds
    pub fn data_freshness_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DataFreshnessInSeconds", value)) }
}

impl fc::Property for IcebergDestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Indicates whether you want to enable or disable the JMX Exporter.
#[derive(Clone)]
pub struct JmxExporter(cfn::Properties);

impl JmxExporter {
    /// A new `JmxExporter`.
    ///
    /// - `EnabledInBroker`. Indicates whether you want to enable or disable the JMX Exporter.
    pub fn new(enabled_in_broker: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("EnabledInBroker", enabled_in_broker)) }
}

impl fc::Property for JmxExporter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Information about Kafka Cluster to be used as source / target for replication.
#[derive(Clone)]
pub struct KafkaCluster(cfn::Properties);

impl KafkaCluster {
    /// A new `KafkaCluster`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AmazonMskCluster`. Details of an Amazon MSK Cluster.
    pub fn amazon_msk_cluster(self, value: impl fc::IntoValue<AmazonMskCluster>) -> Self { Self(self.0.with("AmazonMskCluster", value)) }
    /// `ApacheKafkaCluster`. Details of an Apache Kafka cluster.
    pub fn apache_kafka_cluster(self, value: impl fc::IntoValue<ApacheKafkaCluster>) -> Self { Self(self.0.with("ApacheKafkaCluster", value)) }
    /// `ClientAuthentication`. Details of the client authentication used by the Apache Kafka cluster.
    pub fn client_authentication(self, value: impl fc::IntoValue<KafkaClusterClientAuthentication>) -> Self { Self(self.0.with("ClientAuthentication", value)) }
    /// `EncryptionInTransit`. Details of encryption in transit to the Apache Kafka cluster.
    pub fn encryption_in_transit(self, value: impl fc::IntoValue<KafkaClusterEncryptionInTransit>) -> Self { Self(self.0.with("EncryptionInTransit", value)) }
    /// `VpcConfig`. Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster.
    pub fn vpc_config(self, value: impl fc::IntoValue<KafkaClusterClientVpcConfig>) -> Self { Self(self.0.with("VpcConfig", value)) }
}

impl fc::Property for KafkaCluster {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details of the client authentication used by the Apache Kafka cluster.
#[derive(Clone)]
pub struct KafkaClusterClientAuthentication(cfn::Properties);

impl KafkaClusterClientAuthentication {
    /// A new `KafkaClusterClientAuthentication`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `MTLS`. Details for mTLS client authentication.
    pub fn mtls(self, value: impl fc::IntoValue<KafkaClusterMtlsAuthentication>) -> Self { Self(self.0.with("MTLS", value)) }
    /// `SaslOAuthBearer`. Details for client authentication using SASL/OAUTHBEARER.
    pub fn sasl_oauth_bearer(self, value: impl fc::IntoValue<KafkaClusterSaslOauthBearerAuthentication>) -> Self { Self(self.0.with("SaslOAuthBearer", value)) }
    /// `SaslScram`. Details for SASL/SCRAM client authentication.
    pub fn sasl_scram(self, value: impl fc::IntoValue<KafkaClusterSaslScramAuthentication>) -> Self { Self(self.0.with("SaslScram", value)) }
}

impl fc::Property for KafkaClusterClientAuthentication {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster.
#[derive(Clone)]
pub struct KafkaClusterClientVpcConfig(cfn::Properties);

impl KafkaClusterClientVpcConfig {
    /// A new `KafkaClusterClientVpcConfig`.
    ///
    /// - `SubnetIds`. The list of subnets in the client VPC to connect to.
    pub fn new(subnet_ids: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("SubnetIds", subnet_ids)) }
    /// `SecurityGroupIds`. The security groups to attach to the ENIs for the broker nodes.
    pub fn security_group_ids(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroupIds", value)) }
}

impl fc::Property for KafkaClusterClientVpcConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details of encryption in transit to the Apache Kafka cluster.
#[derive(Clone)]
pub struct KafkaClusterEncryptionInTransit(cfn::Properties);

impl KafkaClusterEncryptionInTransit {
    /// A value of `EncryptionType`.
    pub const ENCRYPTION_TYPE_TLS: &'static str = "TLS";
    /// A new `KafkaClusterEncryptionInTransit`.
    ///
    /// - `EncryptionType`. The type of encryption in transit to the Apache Kafka cluster.
    pub fn new(encryption_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("EncryptionType", encryption_type)) }
    /// `RootCaCertificate`. The root CA certificate.
    pub fn root_ca_certificate(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RootCaCertificate", value)) }
}

impl fc::Property for KafkaClusterEncryptionInTransit {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for mTLS client authentication.
#[derive(Clone)]
pub struct KafkaClusterMtlsAuthentication(cfn::Properties);

impl KafkaClusterMtlsAuthentication {
    /// A new `KafkaClusterMtlsAuthentication`.
    ///
    /// - `SecretArn`. The Amazon Resource Name (ARN) of the Secrets Manager secret.
    pub fn new(secret_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("SecretArn", secret_arn)) }
}

impl fc::Property for KafkaClusterMtlsAuthentication {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for SASL/OAUTHBEARER using the standard client\_credentials grant. The referenced secret must contain
/// client\_id and client\_secret.
#[derive(Clone)]
pub struct KafkaClusterOauthClientCredentials(cfn::Properties);

impl KafkaClusterOauthClientCredentials {
    /// A new `KafkaClusterOauthClientCredentials`.
    ///
    /// - `TokenRequestSecretArn`. Secrets Manager ARN of the secret containing the client\_id and client\_secret
    ///   used to obtain an OAuth Bearer token via the client\_credentials grant.
    pub fn new(token_request_secret_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("TokenRequestSecretArn", token_request_secret_arn)) }
}

impl fc::Property for KafkaClusterOauthClientCredentials {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC 7521/7523
/// Section 2.2). An STS-vended JWT is used as the client\_assertion.
#[derive(Clone)]
pub struct KafkaClusterOauthClientCredentialsAssertion(cfn::Properties);

impl KafkaClusterOauthClientCredentialsAssertion {
    /// A value of `SigningAlgorithm`.
    pub const SIGNING_ALGORITHM_ES384: &'static str = "ES384";
    /// A value of `SigningAlgorithm`.
    pub const SIGNING_ALGORITHM_RS256: &'static str = "RS256";
    /// A new `KafkaClusterOauthClientCredentialsAssertion`.
    ///
    /// - `Audience`. The audience (aud claim) set in the STS JWT client assertion.
    /// - `SigningAlgorithm`. The algorithm used to sign the STS JWT assertion.
    pub fn new(
        audience: impl fc::IntoValue<String>,
        signing_algorithm: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Audience", audience)
            .with("SigningAlgorithm", signing_algorithm)
        )
    }
    /// `TokenRequestSecretArn`. Optional Secrets Manager ARN for identity providers that require client\_id as a
    /// form parameter alongside the JWT client assertion.
    pub fn token_request_secret_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TokenRequestSecretArn", value)) }
}

impl fc::Property for KafkaClusterOauthClientCredentialsAssertion {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523). An STS-vended JWT is used as the
/// assertion.
#[derive(Clone)]
pub struct KafkaClusterOauthIamJwtBearer(cfn::Properties);

impl KafkaClusterOauthIamJwtBearer {
    /// A value of `SigningAlgorithm`.
    pub const SIGNING_ALGORITHM_ES384: &'static str = "ES384";
    /// A value of `SigningAlgorithm`.
    pub const SIGNING_ALGORITHM_RS256: &'static str = "RS256";
    /// A new `KafkaClusterOauthIamJwtBearer`.
    ///
    /// - `Audience`. The audience (aud claim) set in the STS JWT assertion.
    /// - `SigningAlgorithm`. The algorithm used to sign the STS JWT assertion.
    pub fn new(
        audience: impl fc::IntoValue<String>,
        signing_algorithm: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Audience", audience)
            .with("SigningAlgorithm", signing_algorithm)
        )
    }
    /// `TokenRequestSecretArn`. Optional Secrets Manager ARN for identity providers that require client
    /// authentication alongside the JWT Bearer assertion.
    pub fn token_request_secret_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TokenRequestSecretArn", value)) }
}

impl fc::Property for KafkaClusterOauthIamJwtBearer {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for client authentication using SASL/OAUTHBEARER.
#[derive(Clone)]
pub struct KafkaClusterSaslOauthBearerAuthentication(cfn::Properties);

impl KafkaClusterSaslOauthBearerAuthentication {
    /// A value of `TokenEndpointAuthenticationMethod`.
    pub const TOKEN_ENDPOINT_AUTHENTICATION_METHOD_BASIC: &'static str = "BASIC";
    /// A value of `TokenEndpointAuthenticationMethod`.
    pub const TOKEN_ENDPOINT_AUTHENTICATION_METHOD_NONE: &'static str = "NONE";
    /// A value of `TokenEndpointAuthenticationMethod`.
    pub const TOKEN_ENDPOINT_AUTHENTICATION_METHOD_POST: &'static str = "POST";
    /// A new `KafkaClusterSaslOauthBearerAuthentication`.
    ///
    /// - `TokenEndpointAuthenticationMethod`. How client credentials are sent to the identity provider's token
    ///   endpoint.
    /// - `TokenEndpointUrl`. The HTTPS URL of the OAuth token endpoint that vends OAuth Bearer tokens per RFC 6749.
    pub fn new(
        token_endpoint_authentication_method: impl fc::IntoValue<String>,
        token_endpoint_url: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("TokenEndpointAuthenticationMethod", token_endpoint_authentication_method)
            .with("TokenEndpointUrl", token_endpoint_url)
        )
    }
    /// `ClientCredentials`. Details for SASL/OAUTHBEARER using the standard client\_credentials grant. The
    /// referenced secret must contain client\_id and client\_secret.
    pub fn client_credentials(self, value: impl fc::IntoValue<KafkaClusterOauthClientCredentials>) -> Self { Self(self.0.with("ClientCredentials", value)) }
    /// `ClientCredentialsAssertion`. Details for SASL/OAUTHBEARER using the client credentials grant with a JWT
    /// client assertion (RFC 7521/7523 Section 2.2). An STS-vended JWT is used as the client\_assertion.
    pub fn client_credentials_assertion(self, value: impl fc::IntoValue<KafkaClusterOauthClientCredentialsAssertion>) -> Self { Self(self.0.with("ClientCredentialsAssertion", value)) }
    /// `IamJwtBearer`. Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523). An STS-vended
    /// JWT is used as the assertion.
    pub fn iam_jwt_bearer(self, value: impl fc::IntoValue<KafkaClusterOauthIamJwtBearer>) -> Self { Self(self.0.with("IamJwtBearer", value)) }
    /// `Scope`. OAuth scope to request. Included in the token request if provided.
    pub fn scope(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Scope", value)) }
    /// `TokenEndpointTlsCertificateArn`. Secrets Manager ARN containing a custom CA certificate for the identity
    /// provider. Required only if the identity provider uses a private CA.
    pub fn token_endpoint_tls_certificate_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TokenEndpointTlsCertificateArn", value)) }
}

impl fc::Property for KafkaClusterSaslOauthBearerAuthentication {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for SASL/SCRAM client authentication.
#[derive(Clone)]
pub struct KafkaClusterSaslScramAuthentication(cfn::Properties);

impl KafkaClusterSaslScramAuthentication {
    /// A value of `Mechanism`.
    pub const MECHANISM_SHA256: &'static str = "SHA256";
    /// A value of `Mechanism`.
    pub const MECHANISM_SHA512: &'static str = "SHA512";
    /// A new `KafkaClusterSaslScramAuthentication`.
    ///
    /// - `Mechanism`. The SASL/SCRAM authentication mechanism.
    /// - `SecretArn`. The Amazon Resource Name (ARN) of the Secrets Manager secret.
    pub fn new(
        mechanism: impl fc::IntoValue<String>,
        secret_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Mechanism", mechanism)
            .with("SecretArn", secret_arn)
        )
    }
}

impl fc::Property for KafkaClusterSaslScramAuthentication {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Describes a configuration revision.
#[derive(Clone)]
pub struct LatestRevision(cfn::Properties);

impl LatestRevision {
    /// A new `LatestRevision`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CreationTime`. The time when the configuration revision was created.
    pub fn creation_time(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CreationTime", value)) }
    /// `Description`. The description of the configuration revision.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Revision`. The revision number.
    pub fn revision(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("Revision", value)) }
}

impl fc::Property for LatestRevision {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for log delivery for the replicator.
#[derive(Clone)]
pub struct LogDelivery(cfn::Properties);

impl LogDelivery {
    /// A new `LogDelivery`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ReplicatorLogDelivery`. Details of the log delivery for the replicator.
    pub fn replicator_log_delivery(self, value: impl fc::IntoValue<ReplicatorLogDelivery>) -> Self { Self(self.0.with("ReplicatorLogDelivery", value)) }
}

impl fc::Property for LogDelivery {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// You can configure your MSK cluster to send broker logs to different destination types. This is a container for
/// the configuration details related to broker logs.
#[derive(Clone)]
pub struct LoggingInfo(cfn::Properties);

impl LoggingInfo {
    /// A new `LoggingInfo`.
    ///
    /// - `BrokerLogs`. You can configure your MSK cluster to send broker logs to different destination types. This
    ///   configuration specifies the details of these destinations.
    pub fn new(broker_logs: impl fc::IntoValue<BrokerLogs>) -> Self { Self(cfn::Properties::new().with("BrokerLogs", broker_logs)) }
    /// `AuthorizerLogs`.
    pub fn authorizer_logs(self, value: impl fc::IntoValue<AuthorizerLogs>) -> Self { Self(self.0.with("AuthorizerLogs", value)) }
}

impl fc::Property for LoggingInfo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Indicates whether you want to enable or disable the Node Exporter.
#[derive(Clone)]
pub struct NodeExporter(cfn::Properties);

impl NodeExporter {
    /// A new `NodeExporter`.
    ///
    /// - `EnabledInBroker`. Indicates whether you want to enable or disable the Node Exporter.
    pub fn new(enabled_in_broker: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("EnabledInBroker", enabled_in_broker)) }
}

impl fc::Property for NodeExporter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// JMX and Node monitoring for the MSK cluster.
#[derive(Clone)]
pub struct OpenMonitoring(cfn::Properties);

impl OpenMonitoring {
    /// A new `OpenMonitoring`.
    ///
    /// - `Prometheus`. Prometheus exporter settings.
    pub fn new(prometheus: impl fc::IntoValue<Prometheus>) -> Self { Self(cfn::Properties::new().with("Prometheus", prometheus)) }
}

impl fc::Property for OpenMonitoring {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Partition source configuration
#[derive(Clone)]
pub struct PartitionSource(cfn::Properties);

impl PartitionSource {
    /// A new `PartitionSource`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `SourceName`. Source name
    pub fn source_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceName", value)) }
}

impl fc::Property for PartitionSource {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Partition specification
#[derive(Clone)]
pub struct PartitionSpec(cfn::Properties);

impl PartitionSpec {
    /// A value of `PartitionStrategy`.
    pub const PARTITION_STRATEGY_TIME_HOUR: &'static str = "TIME_HOUR";
    /// A new `PartitionSpec`.
    ///
    /// - `PartitionStrategy`. Partition strategy for MSK channel
    pub fn new(partition_strategy: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("PartitionStrategy", partition_strategy)) }
    /// `SourceList`. Source list
    pub fn source_list(self, value: impl fc::IntoValue<fc::List<PartitionSource>>) -> Self { Self(self.0.with("SourceList", value)) }
}

impl fc::Property for PartitionSpec {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Prometheus settings for open monitoring.
#[derive(Clone)]
pub struct Prometheus(cfn::Properties);

impl Prometheus {
    /// A new `Prometheus`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `JmxExporter`. Indicates whether you want to enable or disable the JMX Exporter.
    pub fn jmx_exporter(self, value: impl fc::IntoValue<JmxExporter>) -> Self { Self(self.0.with("JmxExporter", value)) }
    /// `NodeExporter`. Indicates whether you want to enable or disable the Node Exporter.
    pub fn node_exporter(self, value: impl fc::IntoValue<NodeExporter>) -> Self { Self(self.0.with("NodeExporter", value)) }
}

impl fc::Property for Prometheus {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains information about provisioned throughput for EBS storage volumes attached to kafka broker nodes.
#[derive(Clone)]
pub struct ProvisionedThroughput(cfn::Properties);

impl ProvisionedThroughput {
    /// A new `ProvisionedThroughput`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`. Provisioned throughput is on or off.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `VolumeThroughput`. Throughput value of the EBS volumes for the data drive on each kafka broker node in MiB
    /// per second.
    pub fn volume_throughput(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("VolumeThroughput", value)) }
}

impl fc::Property for ProvisionedThroughput {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Broker access controls
#[derive(Clone)]
pub struct PublicAccess(cfn::Properties);

impl PublicAccess {
    /// A new `PublicAccess`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Type`. DISABLED means that public access is turned off. SERVICE\_PROVIDED\_EIPS means that public access
    /// is turned on.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for PublicAccess {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `Rebalancing`
#[derive(Clone)]
pub struct Rebalancing(cfn::Properties);

impl Rebalancing {
    /// A value of `Status`.
    pub const STATUS_ACTIVE: &'static str = "ACTIVE";
    /// A value of `Status`.
    pub const STATUS_PAUSED: &'static str = "PAUSED";
    /// A new `Rebalancing`.
    ///
    /// - `Status`.
    pub fn new(status: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Status", status)) }
}

impl fc::Property for Rebalancing {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Record converter configuration for a topic
#[derive(Clone)]
pub struct RecordConverter(cfn::Properties);

impl RecordConverter {
    /// A value of `ValueConverter`.
    pub const VALUE_CONVERTER_BYTE_ARRAY: &'static str = "BYTE_ARRAY";
    /// A value of `ValueConverter`.
    pub const VALUE_CONVERTER_JSON: &'static str = "JSON";
    /// A value of `ValueConverter`.
    pub const VALUE_CONVERTER_JSON_SCHEMA_GSR: &'static str = "JSON_SCHEMA_GSR";
    /// A value of `ValueConverter`.
    pub const VALUE_CONVERTER_STRING: &'static str = "STRING";
    /// A new `RecordConverter`.
    ///
    /// - `ValueConverter`. Value converter for topic data
    pub fn new(value_converter: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("ValueConverter", value_converter)) }
}

impl fc::Property for RecordConverter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Record schema configuration for a topic
#[derive(Clone)]
pub struct RecordSchema(cfn::Properties);

impl RecordSchema {
    /// A new `RecordSchema`.
    ///
    /// - `GsrArn`. ARN of Glue Schema Registry resource used for table schema
    pub fn new(gsr_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("GsrArn", gsr_arn)) }
}

impl fc::Property for RecordSchema {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies configuration for replication between a source and target Kafka cluster.
#[derive(Clone)]
pub struct ReplicationInfo(cfn::Properties);

impl ReplicationInfo {
    /// A value of `TargetCompressionType`.
    pub const TARGET_COMPRESSION_TYPE_GZIP: &'static str = "GZIP";
    /// A value of `TargetCompressionType`.
    pub const TARGET_COMPRESSION_TYPE_LZ4: &'static str = "LZ4";
    /// A value of `TargetCompressionType`.
    pub const TARGET_COMPRESSION_TYPE_NONE: &'static str = "NONE";
    /// A value of `TargetCompressionType`.
    pub const TARGET_COMPRESSION_TYPE_SNAPPY: &'static str = "SNAPPY";
    /// A value of `TargetCompressionType`.
    pub const TARGET_COMPRESSION_TYPE_ZSTD: &'static str = "ZSTD";
    /// A new `ReplicationInfo`.
    ///
    /// - `ConsumerGroupReplication`. Configuration relating to consumer group replication.
    /// - `TargetCompressionType`. The compression type to use when producing records to target cluster.
    /// - `TopicReplication`. Configuration relating to topic replication.
    pub fn new(
        consumer_group_replication: impl fc::IntoValue<ConsumerGroupReplication>,
        target_compression_type: impl fc::IntoValue<String>,
        topic_replication: impl fc::IntoValue<TopicReplication>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ConsumerGroupReplication", consumer_group_replication)
            .with("TargetCompressionType", target_compression_type)
            .with("TopicReplication", topic_replication)
        )
    }
    /// `SourceKafkaClusterArn`. The ARN of the source Kafka cluster.
    pub fn source_kafka_cluster_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceKafkaClusterArn", value)) }
    /// `SourceKafkaClusterId`. The ID of the source Kafka cluster.
    pub fn source_kafka_cluster_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SourceKafkaClusterId", value)) }
    /// `TargetKafkaClusterArn`. The ARN of the target Kafka cluster.
    pub fn target_kafka_cluster_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetKafkaClusterArn", value)) }
    /// `TargetKafkaClusterId`. The ID of the target Kafka cluster.
    pub fn target_kafka_cluster_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("TargetKafkaClusterId", value)) }
}

impl fc::Property for ReplicationInfo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies the position in the topics to start replicating from.
#[derive(Clone)]
pub struct ReplicationStartingPosition(cfn::Properties);

impl ReplicationStartingPosition {
    /// A value of `Type`.
    pub const TYPE_EARLIEST: &'static str = "EARLIEST";
    /// A value of `Type`.
    pub const TYPE_LATEST: &'static str = "LATEST";
    /// A new `ReplicationStartingPosition`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Type`. The type of replication starting position.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for ReplicationStartingPosition {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration for specifying replicated topic names will be the same as their corresponding upstream topics or
/// prefixed with source cluster alias.
#[derive(Clone)]
pub struct ReplicationTopicNameConfiguration(cfn::Properties);

impl ReplicationTopicNameConfiguration {
    /// A value of `Type`.
    pub const TYPE_IDENTICAL: &'static str = "IDENTICAL";
    /// A value of `Type`.
    pub const TYPE_PREFIXED_WITH_SOURCE_CLUSTER_ALIAS: &'static str = "PREFIXED_WITH_SOURCE_CLUSTER_ALIAS";
    /// A new `ReplicationTopicNameConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Type`. The type of replication topic name configuration, identical to upstream topic name or prefixed with
    /// source cluster alias.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl fc::Property for ReplicationTopicNameConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details about delivering logs to CloudWatch Logs.
#[derive(Clone)]
pub struct ReplicatorCloudWatchLogs(cfn::Properties);

impl ReplicatorCloudWatchLogs {
    /// A new `ReplicatorCloudWatchLogs`.
    ///
    /// - `Enabled`. Whether log delivery to CloudWatch Logs is enabled.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `LogGroup`. The CloudWatch log group that is the destination for log delivery.
    pub fn log_group(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LogGroup", value)) }
}

impl fc::Property for ReplicatorCloudWatchLogs {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details of the log delivery for the replicator.
#[derive(Clone)]
pub struct ReplicatorLogDelivery(cfn::Properties);

impl ReplicatorLogDelivery {
    /// A new `ReplicatorLogDelivery`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CloudWatchLogs`. Details about delivering logs to CloudWatch Logs.
    pub fn cloud_watch_logs(self, value: impl fc::IntoValue<ReplicatorCloudWatchLogs>) -> Self { Self(self.0.with("CloudWatchLogs", value)) }
    /// `Firehose`. Details about delivering logs to Firehose.
    pub fn firehose(self, value: impl fc::IntoValue<Firehose>) -> Self { Self(self.0.with("Firehose", value)) }
    /// `S3`. Details about delivering logs to S3.
    pub fn s3(self, value: impl fc::IntoValue<S3>) -> Self { Self(self.0.with("S3", value)) }
}

impl fc::Property for ReplicatorLogDelivery {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The details of the Amazon S3 destination for broker logs.
#[derive(Clone)]
pub struct S3(cfn::Properties);

impl S3 {
    /// A new `S3`.
    ///
    /// - `Enabled`. Specifies whether broker logs get sent to the specified Amazon S3 destination.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `Bucket`. The name of the S3 bucket that is the destination for broker logs.
    pub fn bucket(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Bucket", value)) }
    /// `Prefix`. The S3 prefix that is the destination for broker logs.
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
}

impl fc::Property for S3 {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// S3 destination configuration
#[derive(Clone)]
pub struct S3DestinationConfiguration(cfn::Properties);

impl S3DestinationConfiguration {
    /// A new `S3DestinationConfiguration`.
    ///
    /// - `DeadLetterQueueS3`. Dead letter queue S3 configuration of the destination
    /// - `ServiceExecutionRoleArn`. The Amazon Resource Name (ARN) of an IAM role used by MSK to access S3
    /// - `Storage`. S3 storage configuration
    pub fn new(
        dead_letter_queue_s3: impl fc::IntoValue<DeadLetterQueueS3>,
        service_execution_role_arn: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>,
        storage: impl fc::IntoValue<S3Storage>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("DeadLetterQueueS3", dead_letter_queue_s3)
            .with("ServiceExecutionRoleArn", service_execution_role_arn)
            .with("Storage", storage)
        )
    }
    /// `DataFreshnessInSeconds`. Data freshness in seconds
    pub fn data_freshness_in_seconds(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("DataFreshnessInSeconds", value)) }
}

impl fc::Property for S3DestinationConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// S3 log destination details
#[derive(Clone)]
pub struct S3LogDestination(cfn::Properties);

impl S3LogDestination {
    /// A new `S3LogDestination`.
    ///
    /// - `Enabled`. Whether S3 logging is enabled
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
    /// `Bucket`. The name of the S3 bucket for log delivery
    pub fn bucket(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Bucket", value)) }
    /// `Prefix`. The S3 prefix for log delivery
    pub fn prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Prefix", value)) }
}

impl fc::Property for S3LogDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// S3 storage configuration
#[derive(Clone)]
pub struct S3Storage(cfn::Properties);

impl S3Storage {
    /// A value of `CompressionType`.
    pub const COMPRESSION_TYPE_GZIP: &'static str = "GZIP";
    /// A value of `CompressionType`.
    pub const COMPRESSION_TYPE_NONE: &'static str = "NONE";
    /// A value of `CompressionType`.
    pub const COMPRESSION_TYPE_ZSTD: &'static str = "ZSTD";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_GLACIER_IR: &'static str = "GLACIER_IR";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_INTELLIGENT_TIERING: &'static str = "INTELLIGENT_TIERING";
    /// A value of `StorageClass`.
    pub const STORAGE_CLASS_STANDARD: &'static str = "STANDARD";
    /// A new `S3Storage`.
    ///
    /// - `BucketArn`. ARN of the S3 bucket
    /// - `CompressionType`. S3 compression type
    /// - `StorageClass`. S3 storage class
    pub fn new(
        bucket_arn: impl fc::IntoValue<String>,
        compression_type: impl fc::IntoValue<String>,
        storage_class: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("BucketArn", bucket_arn)
            .with("CompressionType", compression_type)
            .with("StorageClass", storage_class)
        )
    }
    /// `ExpectedBucketOwner`. Optional 12-digit AWS account ID expected to own the S3 bucket
    pub fn expected_bucket_owner(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExpectedBucketOwner", value)) }
    /// `OutputKeyTemplate`. Template for S3 key for output objects, used for partitioning
    pub fn output_key_template(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutputKeyTemplate", value)) }
    /// `OutputPrefix`. Optional prefix for output objects
    pub fn output_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("OutputPrefix", value)) }
}

impl fc::Property for S3Storage {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Schema evolution configuration of the destination
#[derive(Clone)]
pub struct SchemaEvolution(cfn::Properties);

impl SchemaEvolution {
    /// A new `SchemaEvolution`.
    ///
    /// - `EnableSchemaEvolution`. Whether schema evolution is enabled
    pub fn new(enable_schema_evolution: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("EnableSchemaEvolution", enable_schema_evolution)) }
}

impl fc::Property for SchemaEvolution {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for SASL/SCRAM client authentication.
#[derive(Clone)]
pub struct Scram(cfn::Properties);

impl Scram {
    /// A new `Scram`.
    ///
    /// - `Enabled`. SASL/SCRAM authentication is enabled or not.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
}

impl fc::Property for Scram {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Includes all client authentication information.
#[derive(Clone)]
pub struct ServerlessClusterClientAuthentication(cfn::Properties);

impl ServerlessClusterClientAuthentication {
    /// A new `ServerlessClusterClientAuthentication`.
    ///
    /// - `Sasl`. Details for client authentication using SASL. To turn on SASL, you must also turn on
    ///   `EncryptionInTransit` by setting `inCluster` to true. You must set `clientBroker` to either `TLS` or
    ///   `TLS_PLAINTEXT`. If you choose `TLS_PLAINTEXT`, then you must also set `unauthenticated` to true.
    pub fn new(sasl: impl fc::IntoValue<ServerlessClusterSasl>) -> Self { Self(cfn::Properties::new().with("Sasl", sasl)) }
}

impl fc::Property for ServerlessClusterClientAuthentication {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by
/// setting `inCluster` to true. You must set `clientBroker` to either `TLS` or `TLS_PLAINTEXT`. If you choose
/// `TLS_PLAINTEXT`, then you must also set `unauthenticated` to true.
#[derive(Clone)]
pub struct ServerlessClusterSasl(cfn::Properties);

impl ServerlessClusterSasl {
    /// A new `ServerlessClusterSasl`.
    ///
    /// - `Iam`. Details for ClientAuthentication using IAM.
    pub fn new(iam: impl fc::IntoValue<Iam>) -> Self { Self(cfn::Properties::new().with("Iam", iam)) }
}

impl fc::Property for ServerlessClusterSasl {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Contains information about storage volumes attached to Amazon MSK broker nodes.
#[derive(Clone)]
pub struct StorageInfo(cfn::Properties);

impl StorageInfo {
    /// A new `StorageInfo`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `EBSStorageInfo`. EBS volume information.
    pub fn ebs_storage_info(self, value: impl fc::IntoValue<EbsStorageInfo>) -> Self { Self(self.0.with("EBSStorageInfo", value)) }
}

impl fc::Property for StorageInfo {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Table creation configuration of the destination
#[derive(Clone)]
pub struct TableCreation(cfn::Properties);

impl TableCreation {
    /// A new `TableCreation`.
    ///
    /// - `EnableTableCreation`. Whether table creation is enabled
    pub fn new(enable_table_creation: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("EnableTableCreation", enable_table_creation)) }
}

impl fc::Property for TableCreation {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for client authentication using TLS.
#[derive(Clone)]
pub struct Tls(cfn::Properties);

impl Tls {
    /// A new `Tls`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `CertificateAuthorityArnList`. List of AWS Private CA ARNs.
    pub fn certificate_authority_arn_list(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("CertificateAuthorityArnList", value)) }
    /// `Enabled`. TLS authentication is enabled or not.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for Tls {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Configuration of topic in a channel
#[derive(Clone)]
pub struct TopicConfiguration(cfn::Properties);

impl TopicConfiguration {
    /// A new `TopicConfiguration`.
    ///
    /// - `RecordConverter`. Record converter configuration for a topic
    /// - `TopicArn`. The Amazon Resource Name (ARN) that uniquely identifies the topic
    pub fn new(
        record_converter: impl fc::IntoValue<RecordConverter>,
        topic_arn: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("RecordConverter", record_converter)
            .with("TopicArn", topic_arn)
        )
    }
    /// `RecordSchema`. Record schema configuration for a topic
    pub fn record_schema(self, value: impl fc::IntoValue<RecordSchema>) -> Self { Self(self.0.with("RecordSchema", value)) }
}

impl fc::Property for TopicConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details about topic replication.
#[derive(Clone)]
pub struct TopicReplication(cfn::Properties);

impl TopicReplication {
    /// A new `TopicReplication`.
    ///
    /// - `TopicsToReplicate`. List of regular expression patterns indicating the topics to copy.
    pub fn new(topics_to_replicate: impl fc::IntoValue<fc::List<String>>) -> Self { Self(cfn::Properties::new().with("TopicsToReplicate", topics_to_replicate)) }
    /// `CopyAccessControlListsForTopics`. Whether to periodically configure remote topic ACLs to match their
    /// corresponding upstream topics.
    pub fn copy_access_control_lists_for_topics(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("CopyAccessControlListsForTopics", value)) }
    /// `CopyTopicConfigurations`. Whether to periodically configure remote topics to match their corresponding
    /// upstream topics.
    pub fn copy_topic_configurations(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("CopyTopicConfigurations", value)) }
    /// `DetectAndCopyNewTopics`. Whether to periodically check for new topics and partitions.
    pub fn detect_and_copy_new_topics(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("DetectAndCopyNewTopics", value)) }
    /// `StartingPosition`. Specifies the position in the topics to start replicating from.
    pub fn starting_position(self, value: impl fc::IntoValue<ReplicationStartingPosition>) -> Self { Self(self.0.with("StartingPosition", value)) }
    /// `TopicNameConfiguration`. Configuration for specifying replicated topic names will be the same as their
    /// corresponding upstream topics or prefixed with source cluster alias.
    pub fn topic_name_configuration(self, value: impl fc::IntoValue<ReplicationTopicNameConfiguration>) -> Self { Self(self.0.with("TopicNameConfiguration", value)) }
    /// `TopicsToExclude`. List of regular expression patterns indicating the topics that should not be replicated.
    pub fn topics_to_exclude(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("TopicsToExclude", value)) }
}

impl fc::Property for TopicReplication {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for allowing no client authentication.
#[derive(Clone)]
pub struct Unauthenticated(cfn::Properties);

impl Unauthenticated {
    /// A new `Unauthenticated`.
    ///
    /// - `Enabled`. Unauthenticated is enabled or not.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
}

impl fc::Property for Unauthenticated {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `VpcConfig`
#[derive(Clone)]
pub struct VpcConfig(cfn::Properties);

impl VpcConfig {
    /// A new `VpcConfig`.
    ///
    /// - `SubnetIds`.
    pub fn new(subnet_ids: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::Subnet>>>) -> Self { Self(cfn::Properties::new().with("SubnetIds", subnet_ids)) }
    /// `SecurityGroups`.
    pub fn security_groups(self, value: impl fc::IntoValue<fc::List<fc::IdOf<cfn::target::ec2::SecurityGroup>>>) -> Self { Self(self.0.with("SecurityGroups", value)) }
}

impl fc::Property for VpcConfig {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// VPC connection control settings for brokers.
#[derive(Clone)]
pub struct VpcConnectivity(cfn::Properties);

impl VpcConnectivity {
    /// A new `VpcConnectivity`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ClientAuthentication`. VPC connection control settings for brokers.
    pub fn client_authentication(self, value: impl fc::IntoValue<VpcConnectivityClientAuthentication>) -> Self { Self(self.0.with("ClientAuthentication", value)) }
}

impl fc::Property for VpcConnectivity {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Includes all client authentication information for VpcConnectivity.
#[derive(Clone)]
pub struct VpcConnectivityClientAuthentication(cfn::Properties);

impl VpcConnectivityClientAuthentication {
    /// A new `VpcConnectivityClientAuthentication`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Sasl`. Details for VpcConnectivity ClientAuthentication using SASL.
    pub fn sasl(self, value: impl fc::IntoValue<VpcConnectivitySasl>) -> Self { Self(self.0.with("Sasl", value)) }
    /// `Tls`. Details for VpcConnectivity ClientAuthentication using TLS.
    pub fn tls(self, value: impl fc::IntoValue<VpcConnectivityTls>) -> Self { Self(self.0.with("Tls", value)) }
}

impl fc::Property for VpcConnectivityClientAuthentication {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for SASL/IAM client authentication for VpcConnectivity.
#[derive(Clone)]
pub struct VpcConnectivityIam(cfn::Properties);

impl VpcConnectivityIam {
    /// A new `VpcConnectivityIam`.
    ///
    /// - `Enabled`. SASL/IAM authentication is enabled or not.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
}

impl fc::Property for VpcConnectivityIam {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for client authentication using SASL for VpcConnectivity.
#[derive(Clone)]
pub struct VpcConnectivitySasl(cfn::Properties);

impl VpcConnectivitySasl {
    /// A new `VpcConnectivitySasl`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Iam`. Details for ClientAuthentication using IAM for VpcConnectivity.
    pub fn iam(self, value: impl fc::IntoValue<VpcConnectivityIam>) -> Self { Self(self.0.with("Iam", value)) }
    /// `Scram`. Details for SASL/SCRAM client authentication for VpcConnectivity.
    pub fn scram(self, value: impl fc::IntoValue<VpcConnectivityScram>) -> Self { Self(self.0.with("Scram", value)) }
}

impl fc::Property for VpcConnectivitySasl {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for SASL/SCRAM client authentication for VpcConnectivity.
#[derive(Clone)]
pub struct VpcConnectivityScram(cfn::Properties);

impl VpcConnectivityScram {
    /// A new `VpcConnectivityScram`.
    ///
    /// - `Enabled`. SASL/SCRAM authentication is enabled or not.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
}

impl fc::Property for VpcConnectivityScram {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Details for client authentication using TLS for VpcConnectivity.
#[derive(Clone)]
pub struct VpcConnectivityTls(cfn::Properties);

impl VpcConnectivityTls {
    /// A new `VpcConnectivityTls`.
    ///
    /// - `Enabled`. TLS authentication is enabled or not.
    pub fn new(enabled: impl fc::IntoValue<bool>) -> Self { Self(cfn::Properties::new().with("Enabled", enabled)) }
}

impl fc::Property for VpcConnectivityTls {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// `ZookeeperAccess`
#[derive(Clone)]
pub struct ZookeeperAccess(cfn::Properties);

impl ZookeeperAccess {
    /// A new `ZookeeperAccess`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `Enabled`.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
}

impl fc::Property for ZookeeperAccess {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
