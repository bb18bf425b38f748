// Written by `fineract-codegen`; changes are lost.

//! Resources that other services refer to, declared outside of their services' features.

#![allow(dead_code, reason = "a service that is not turned on builds nothing")]

use crate::ResourceBody;

/// Of `AWS::AutoScaling`.
pub mod autoscaling {
    use super::ResourceBody;

    /// `AWS::AutoScaling::AutoScalingGroup`
    ///
    /// The `AWS::AutoScaling::AutoScalingGroup` resource defines an Amazon EC2 Auto Scaling group, which is a
    /// collection of Amazon EC2 instances that are treated as a logical grouping for the purposes of automatic
    /// scaling and management.
    #[derive(Clone)]
    pub struct AutoScalingGroup(pub(crate) ResourceBody);

    /// `AWS::AutoScaling::ScalingPolicy`
    ///
    /// The `AWS::AutoScaling::ScalingPolicy` resource specifies an Amazon EC2 Auto Scaling scaling policy so that
    /// the Auto Scaling group can scale the number of instances available for your application.
    #[derive(Clone)]
    pub struct ScalingPolicy(pub(crate) ResourceBody);
}

/// Of `AWS::CertificateManager`.
pub mod certificatemanager {
    use super::ResourceBody;

    /// `AWS::CertificateManager::Certificate`
    ///
    /// The `AWS::CertificateManager::Certificate` resource requests an Certificate Manager ( ACM ) certificate
    /// that you can use to enable secure connections. For example, you can deploy an ACM certificate to an Elastic
    /// Load Balancer to enable HTTPS support.
    #[derive(Clone)]
    pub struct Certificate(pub(crate) ResourceBody);
}

/// Of `AWS::CloudWatch`.
pub mod cloudwatch {
    use super::ResourceBody;

    /// `AWS::CloudWatch::Alarm`
    ///
    /// The `AWS::CloudWatch::Alarm` type specifies an alarm and associates it with the specified metric or metric
    /// math expression.
    #[derive(Clone)]
    pub struct Alarm(pub(crate) ResourceBody);

    /// `AWS::CloudWatch::CompositeAlarm`
    ///
    /// The `AWS::CloudWatch::CompositeAlarm` type creates or updates a composite alarm. When you create a
    /// composite alarm, you specify a rule expression for the alarm that takes into account the alarm states of
    /// other alarms that you have created. The composite alarm goes into ALARM state only if all conditions of the
    /// rule are met.
    #[derive(Clone)]
    pub struct CompositeAlarm(pub(crate) ResourceBody);
}

/// Of `AWS::Cognito`.
pub mod cognito {
    use super::ResourceBody;

    /// `AWS::Cognito::IdentityPool`
    ///
    /// The `AWS::Cognito::IdentityPool` resource creates an Amazon Cognito identity pool.
    #[derive(Clone)]
    pub struct IdentityPool(pub(crate) ResourceBody);

    /// `AWS::Cognito::UserPool`
    ///
    /// The `AWS::Cognito::UserPool` resource creates an Amazon Cognito user pool.
    #[derive(Clone)]
    pub struct UserPool(pub(crate) ResourceBody);

    /// `AWS::Cognito::UserPoolClient`
    ///
    /// The `AWS::Cognito::UserPoolClient` resource specifies an Amazon Cognito user pool client.
    #[derive(Clone)]
    pub struct UserPoolClient(pub(crate) ResourceBody);
}

/// Of `AWS::EC2`.
pub mod ec2 {
    use super::ResourceBody;

    /// `AWS::EC2::EIP`
    ///
    /// Specifies an Elastic IP (EIP) address and can, optionally, associate it with an Amazon EC2 instance.
    #[derive(Clone)]
    pub struct Eip(pub(crate) ResourceBody);

    /// `AWS::EC2::IPAMPool`
    ///
    /// In IPAM, a pool is a collection of contiguous IP addresses CIDRs. Pools enable you to organize your IP
    /// addresses according to your routing and security needs. For example, if you have separate routing and
    /// security needs for development and production applications, you can create a pool for each.
    #[derive(Clone)]
    pub struct IpamPool(pub(crate) ResourceBody);

    /// `AWS::EC2::Instance`
    ///
    /// Specifies an EC2 instance.
    #[derive(Clone)]
    pub struct Instance(pub(crate) ResourceBody);

    /// `AWS::EC2::LaunchTemplate`
    ///
    /// Specifies the properties for creating a launch template.
    #[derive(Clone)]
    pub struct LaunchTemplate(pub(crate) ResourceBody);

    /// `AWS::EC2::PlacementGroup`
    ///
    /// Specifies a placement group in which to launch instances. The strategy of the placement group determines
    /// how the instances are organized within the group.
    #[derive(Clone)]
    pub struct PlacementGroup(pub(crate) ResourceBody);

    /// `AWS::EC2::PrefixList`
    ///
    /// Specifies a managed prefix list. You can add one or more entries to the prefix list. Each entry consists of
    /// a CIDR block and an optional description.
    #[derive(Clone)]
    pub struct PrefixList(pub(crate) ResourceBody);

    /// `AWS::EC2::SecurityGroup`
    ///
    /// Specifies a security group.
    #[derive(Clone)]
    pub struct SecurityGroup(pub(crate) ResourceBody);

    /// `AWS::EC2::Subnet`
    ///
    /// Specifies a subnet for the specified VPC.
    #[derive(Clone)]
    pub struct Subnet(pub(crate) ResourceBody);

    /// `AWS::EC2::TransitGateway`
    ///
    /// Specifies a transit gateway.
    #[derive(Clone)]
    pub struct TransitGateway(pub(crate) ResourceBody);

    /// `AWS::EC2::VPC`
    ///
    /// Specifies a virtual private cloud (VPC).
    #[derive(Clone)]
    pub struct Vpc(pub(crate) ResourceBody);

    /// `AWS::EC2::VPCEndpoint`
    ///
    /// Specifies a VPC endpoint. A VPC endpoint provides a private connection between your VPC and an endpoint
    /// service. You can use an endpoint service provided by AWS, an AWS Marketplace Partner, or another AWS
    /// accounts in your organization.
    #[derive(Clone)]
    pub struct VpcEndpoint(pub(crate) ResourceBody);

    /// `AWS::EC2::VPNGateway`
    ///
    /// Specifies a virtual private gateway. A virtual private gateway is the endpoint on the VPC side of your VPN
    /// connection. You can create a virtual private gateway before creating the VPC itself.
    #[derive(Clone)]
    pub struct VpnGateway(pub(crate) ResourceBody);

    /// `AWS::EC2::Volume`
    ///
    /// Specifies an Amazon Elastic Block Store (Amazon EBS) volume. You can create an empty volume, a volume from
    /// a snapshot, or a volume copy from an existing source volume.
    #[derive(Clone)]
    pub struct Volume(pub(crate) ResourceBody);
}

/// Of `AWS::ECR`.
pub mod ecr {
    use super::ResourceBody;

    /// `AWS::ECR::Repository`
    ///
    /// The `AWS::ECR::Repository` resource specifies an Amazon Elastic Container Registry (Amazon ECR) repository,
    /// where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible
    /// artifacts.
    #[derive(Clone)]
    pub struct Repository(pub(crate) ResourceBody);
}

/// Of `AWS::EFS`.
pub mod efs {
    use super::ResourceBody;

    /// `AWS::EFS::AccessPoint`
    ///
    /// The `AWS::EFS::AccessPoint` resource creates an EFS access point. An access point is an
    /// application-specific view into an EFS file system that applies an operating system user and group, and a
    /// file system path, to any file system request made through the access point. The operating system user and
    /// group override any identity information provided by the NFS client.
    #[derive(Clone)]
    pub struct AccessPoint(pub(crate) ResourceBody);

    /// `AWS::EFS::FileSystem`
    ///
    /// The `AWS::EFS::FileSystem` resource creates a new, empty file system in Amazon Elastic File System ( Amazon
    /// EFS ). You must create a mount target (
    /// [AWS::EFS::MountTarget](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-efs-mounttarget.html)
    /// ) to mount your EFS file system on an Amazon EC2 or other AWS cloud compute resource.
    #[derive(Clone)]
    pub struct FileSystem(pub(crate) ResourceBody);
}

/// Of `AWS::EKS`.
pub mod eks {
    use super::ResourceBody;

    /// `AWS::EKS::Cluster`
    ///
    /// Creates an Amazon EKS control plane.
    #[derive(Clone)]
    pub struct Cluster(pub(crate) ResourceBody);
}

/// Of `AWS::ElasticLoadBalancingV2`.
pub mod elasticloadbalancingv2 {
    use super::ResourceBody;

    /// `AWS::ElasticLoadBalancingV2::LoadBalancer`
    ///
    /// Specifies an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer.
    #[derive(Clone)]
    pub struct LoadBalancer(pub(crate) ResourceBody);

    /// `AWS::ElasticLoadBalancingV2::TargetGroup`
    ///
    /// Specifies a target group for an Application Load Balancer, a Network Load Balancer, or a Gateway Load
    /// Balancer.
    #[derive(Clone)]
    pub struct TargetGroup(pub(crate) ResourceBody);
}

/// Of `AWS::Events`.
pub mod events {
    use super::ResourceBody;

    /// `AWS::Events::EventBus`
    ///
    /// Specifies an event bus within your account. This can be a custom event bus which you can use to receive
    /// events from your custom applications and services, or it can be a partner event bus which can be matched to
    /// a partner event source.
    #[derive(Clone)]
    pub struct EventBus(pub(crate) ResourceBody);

    /// `AWS::Events::Rule`
    ///
    /// Creates or updates the specified rule. Rules are enabled by default, or based on value of the state. You
    /// can disable a rule using
    /// [DisableRule](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html).
    #[derive(Clone)]
    pub struct Rule(pub(crate) ResourceBody);
}

/// Of `AWS::IAM`.
pub mod iam {
    use super::ResourceBody;

    /// `AWS::IAM::InstanceProfile`
    ///
    /// Creates a new instance profile. For information about instance profiles, see [Using instance
    /// profiles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html).
    #[derive(Clone)]
    pub struct InstanceProfile(pub(crate) ResourceBody);

    /// `AWS::IAM::ManagedPolicy`
    ///
    /// Creates a new managed policy for your AWS account.
    #[derive(Clone)]
    pub struct ManagedPolicy(pub(crate) ResourceBody);

    /// `AWS::IAM::OIDCProvider`
    ///
    /// Creates or updates an IAM entity to describe an identity provider (IdP) that supports [OpenID Connect
    /// (OIDC)](https://docs.aws.amazon.com/http://openid.net/connect/).
    #[derive(Clone)]
    pub struct OidcProvider(pub(crate) ResourceBody);

    /// `AWS::IAM::Role`
    ///
    /// Creates a new role for your AWS account.
    #[derive(Clone)]
    pub struct Role(pub(crate) ResourceBody);

    /// `AWS::IAM::ServerCertificate`
    ///
    /// Uploads a server certificate entity for the AWS account. The server certificate entity includes a public
    /// key certificate, a private key, and an optional certificate chain, which should all be PEM-encoded.
    #[derive(Clone)]
    pub struct ServerCertificate(pub(crate) ResourceBody);

    /// `AWS::IAM::User`
    ///
    /// Creates a new IAM user for your AWS account.
    #[derive(Clone)]
    pub struct User(pub(crate) ResourceBody);
}

/// Of `AWS::KinesisFirehose`.
pub mod kinesisfirehose {
    use super::ResourceBody;

    /// `AWS::KinesisFirehose::DeliveryStream`
    ///
    /// The `AWS::KinesisFirehose::DeliveryStream` resource specifies an Amazon Kinesis Data Firehose (Kinesis Data
    /// Firehose) delivery stream that delivers real-time streaming data to an Amazon Simple Storage Service
    /// (Amazon S3), Amazon Redshift, or Amazon Elasticsearch Service (Amazon ES) destination.
    #[derive(Clone)]
    pub struct DeliveryStream(pub(crate) ResourceBody);
}

/// Of `AWS::KMS`.
pub mod kms {
    use super::ResourceBody;

    /// `AWS::KMS::Alias`
    ///
    /// The `AWS::KMS::Alias` resource specifies a display name for a [KMS
    /// key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#kms_keys).
    #[derive(Clone)]
    pub struct Alias(pub(crate) ResourceBody);

    /// `AWS::KMS::Key`
    ///
    /// The `AWS::KMS::Key` resource specifies an [KMS
    /// key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#kms_keys) in AWS Key Management
    /// Service. You can use this resource to create symmetric encryption KMS keys, asymmetric KMS keys for
    /// encryption or signing, and symmetric HMAC KMS keys.
    #[derive(Clone)]
    pub struct Key(pub(crate) ResourceBody);
}

/// Of `AWS::Lambda`.
pub mod lambda {
    use super::ResourceBody;

    /// `AWS::Lambda::Alias`
    ///
    /// The `AWS::Lambda::Alias` resource creates an
    /// [alias](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html) for a Lambda function
    /// version. Use aliases to provide clients with a function identifier that you can update to invoke a
    /// different version.
    #[derive(Clone)]
    pub struct Alias(pub(crate) ResourceBody);

    /// `AWS::Lambda::Function`
    ///
    /// The `AWS::Lambda::Function` resource creates a Lambda function. To create a function, you need a
    /// [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html) and an
    /// [execution role](https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html). The
    /// deployment package is a.zip file archive or container image that contains your function code.
    #[derive(Clone)]
    pub struct Function(pub(crate) ResourceBody);

    /// `AWS::Lambda::Version`
    ///
    /// The `AWS::Lambda::Version` resource creates a
    /// [version](https://docs.aws.amazon.com/lambda/latest/dg/versioning-aliases.html) from the current code and
    /// configuration of a function. Use versions to create a snapshot of your function code and configuration that
    /// doesn't change.
    #[derive(Clone)]
    pub struct Version(pub(crate) ResourceBody);
}

/// Of `AWS::Logs`.
pub mod logs {
    use super::ResourceBody;

    /// `AWS::Logs::LogGroup`
    ///
    /// The `AWS::Logs::LogGroup` resource specifies a log group. A log group defines common properties for log
    /// streams, such as their retention and access control rules. Each log stream must belong to one log group.
    #[derive(Clone)]
    pub struct LogGroup(pub(crate) ResourceBody);

    /// `AWS::Logs::LogStream`
    ///
    /// The `AWS::Logs::LogStream` resource specifies an Amazon CloudWatch Logs log stream in a specific log group.
    /// A log stream represents the sequence of events coming from an application instance or resource that you are
    /// monitoring.
    #[derive(Clone)]
    pub struct LogStream(pub(crate) ResourceBody);
}

/// Of `AWS::NetworkManager`.
pub mod networkmanager {
    use super::ResourceBody;

    /// `AWS::NetworkManager::CoreNetwork`
    ///
    /// Describes a core network.
    #[derive(Clone)]
    pub struct CoreNetwork(pub(crate) ResourceBody);
}

/// Of `AWS::RDS`.
pub mod rds {
    use super::ResourceBody;

    /// `AWS::RDS::DBCluster`
    ///
    /// The `AWS::RDS::DBCluster` resource creates an Amazon Aurora DB cluster or Multi-AZ DB cluster.
    #[derive(Clone)]
    pub struct DbCluster(pub(crate) ResourceBody);
}

/// Of `AWS::Route53`.
pub mod route53 {
    use super::ResourceBody;

    /// `AWS::Route53::HostedZone`
    ///
    /// Creates a new public or private hosted zone. You create records in a public hosted zone to define how you
    /// want to route traffic on the internet for a domain, such as example.com, and its subdomains
    /// (apex.example.com, acme.example.com). You create records in a private hosted zone to define how you want to
    /// route traffic for a domain and its subdomains within one or more Amazon Virtual Private Clouds (Amazon
    /// VPCs).
    #[derive(Clone)]
    pub struct HostedZone(pub(crate) ResourceBody);
}

/// Of `AWS::S3`.
pub mod s3 {
    use super::ResourceBody;

    /// `AWS::S3::AccessPoint`
    ///
    /// The AWS::S3::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets.
    #[derive(Clone)]
    pub struct AccessPoint(pub(crate) ResourceBody);

    /// `AWS::S3::Bucket`
    ///
    /// The `AWS::S3::Bucket` resource creates an Amazon S3 bucket in the same AWS Region where you create the AWS
    /// CloudFormation stack.
    #[derive(Clone)]
    pub struct Bucket(pub(crate) ResourceBody);
}

/// Of `AWS::SecretsManager`.
pub mod secretsmanager {
    use super::ResourceBody;

    /// `AWS::SecretsManager::Secret`
    ///
    /// Creates a new secret. A secret can be a password, a set of credentials such as a user name and password, an
    /// OAuth token, or other secret information that you store in an encrypted form in Secrets Manager.
    #[derive(Clone)]
    pub struct Secret(pub(crate) ResourceBody);
}

/// Of `AWS::SNS`.
pub mod sns {
    use super::ResourceBody;

    /// `AWS::SNS::Topic`
    ///
    /// The `AWS::SNS::Topic` resource creates a topic to which notifications can be published.
    #[derive(Clone)]
    pub struct Topic(pub(crate) ResourceBody);
}

/// Of `AWS::SQS`.
pub mod sqs {
    use super::ResourceBody;

    /// `AWS::SQS::Queue`
    ///
    /// The `AWS::SQS::Queue` resource creates an Amazon SQS standard or FIFO queue.
    #[derive(Clone)]
    pub struct Queue(pub(crate) ResourceBody);
}

/// Of `AWS::SSM`.
pub mod ssm {
    use super::ResourceBody;

    /// `AWS::SSM::Document`
    ///
    /// The `AWS::SSM::Document` resource creates a Systems Manager (SSM) document in AWS Systems Manager. This
    /// document defines the actions that Systems Manager performs on your AWS resources.
    #[derive(Clone)]
    pub struct Document(pub(crate) ResourceBody);
}

/// Of `AWS::StepFunctions`.
pub mod stepfunctions {
    use super::ResourceBody;

    /// `AWS::StepFunctions::StateMachine`
    ///
    /// Provisions a state machine. A state machine consists of a collection of states that can do work ( `Task`
    /// states), determine to which states to transition next ( `Choice` states), stop an execution with an error (
    /// `Fail` states), and so on. State machines are specified using a JSON-based, structured language.
    #[derive(Clone)]
    pub struct StateMachine(pub(crate) ResourceBody);
}

/// Of `AWS::WAFv2`.
pub mod wafv2 {
    use super::ResourceBody;

    /// `AWS::WAFv2::WebACL`
    ///
    /// This is the latest version of AWS WAF, named AWS WAF V2, released in November, 2019. For information,
    /// including how to migrate your AWS WAF resources from the prior release, see the [AWS WAF developer
    /// guide](https://docs.aws.amazon.com/waf/latest/developerguide/waf-chapter.html).
    #[derive(Clone)]
    pub struct WebAcl(pub(crate) ResourceBody);
}
