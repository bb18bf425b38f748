//! Generated typed `CloudFormation` resources, one module and one feature per service.
//!
//! `fineract-codegen` writes all but `support`; generated code is never edited. A resource is a map of properties with
//! typed setters; what is required is an argument of `new`. Adding one to a scope gives a handle with its id, its ARN
//! and its attributes as typed values.

#![allow(
    clippy::doc_markdown,
    clippy::too_long_first_doc_paragraph,
    reason = "documentation comes from the public schemas"
)]
#![allow(
    clippy::new_without_default,
    reason = "`default` would be a second way, and a property named `Default` has a setter of that name"
)]
#![allow(
    clippy::many_single_char_names,
    clippy::should_implement_trait,
    clippy::similar_names,
    clippy::struct_field_names,
    clippy::too_many_lines,
    clippy::trivially_copy_pass_by_ref,
    clippy::type_complexity,
    clippy::wrong_self_convention,
    reason = "names come from the public schemas"
)]

mod support;
#[rustfmt::skip]
pub mod target;

// <services>
/// The resources of `AWS::ApplicationAutoScaling`.
#[cfg(feature = "applicationautoscaling")]
#[rustfmt::skip]
pub mod applicationautoscaling;
/// The resources of `AWS::APS`.
#[cfg(feature = "aps")]
#[rustfmt::skip]
pub mod aps;
/// The resources of `AWS::ARCRegionSwitch`.
#[cfg(feature = "arcregionswitch")]
#[rustfmt::skip]
pub mod arcregionswitch;
/// The resources of `AWS::AutoScaling`.
#[cfg(feature = "autoscaling")]
#[rustfmt::skip]
pub mod autoscaling;
/// The resources of `AWS::Backup`.
#[cfg(feature = "backup")]
#[rustfmt::skip]
pub mod backup;
/// The resources of `AWS::CertificateManager`.
#[cfg(feature = "certificatemanager")]
#[rustfmt::skip]
pub mod certificatemanager;
/// The resources of `AWS::CloudFormation`.
#[cfg(feature = "cloudformation")]
#[rustfmt::skip]
pub mod cloudformation;
/// The resources of `AWS::CloudTrail`.
#[cfg(feature = "cloudtrail")]
#[rustfmt::skip]
pub mod cloudtrail;
/// The resources of `AWS::CloudWatch`.
#[cfg(feature = "cloudwatch")]
#[rustfmt::skip]
pub mod cloudwatch;
/// The resources of `AWS::Cognito`.
#[cfg(feature = "cognito")]
#[rustfmt::skip]
pub mod cognito;
/// The resources of `AWS::Config`.
#[cfg(feature = "config")]
#[rustfmt::skip]
pub mod config;
/// The resources of `AWS::DataSync`.
#[cfg(feature = "datasync")]
#[rustfmt::skip]
pub mod datasync;
/// The resources of `AWS::EC2`.
#[cfg(feature = "ec2")]
#[rustfmt::skip]
pub mod ec2;
/// The resources of `AWS::ECR`.
#[cfg(feature = "ecr")]
#[rustfmt::skip]
pub mod ecr;
/// The resources of `AWS::EFS`.
#[cfg(feature = "efs")]
#[rustfmt::skip]
pub mod efs;
/// The resources of `AWS::EKS`.
#[cfg(feature = "eks")]
#[rustfmt::skip]
pub mod eks;
/// The resources of `AWS::ElastiCache`.
#[cfg(feature = "elasticache")]
#[rustfmt::skip]
pub mod elasticache;
/// The resources of `AWS::ElasticLoadBalancingV2`.
#[cfg(feature = "elasticloadbalancingv2")]
#[rustfmt::skip]
pub mod elasticloadbalancingv2;
/// The resources of `AWS::Events`.
#[cfg(feature = "events")]
#[rustfmt::skip]
pub mod events;
/// The resources of `AWS::GlobalAccelerator`.
#[cfg(feature = "globalaccelerator")]
#[rustfmt::skip]
pub mod globalaccelerator;
/// The resources of `AWS::GuardDuty`.
#[cfg(feature = "guardduty")]
#[rustfmt::skip]
pub mod guardduty;
/// The resources of `AWS::IAM`.
#[cfg(feature = "iam")]
#[rustfmt::skip]
pub mod iam;
/// The resources of `AWS::KinesisFirehose`.
#[cfg(feature = "kinesisfirehose")]
#[rustfmt::skip]
pub mod kinesisfirehose;
/// The resources of `AWS::KMS`.
#[cfg(feature = "kms")]
#[rustfmt::skip]
pub mod kms;
/// The resources of `AWS::Lambda`.
#[cfg(feature = "lambda")]
#[rustfmt::skip]
pub mod lambda;
/// The resources of `AWS::Logs`.
#[cfg(feature = "logs")]
#[rustfmt::skip]
pub mod logs;
/// The resources of `AWS::NetworkFirewall`.
#[cfg(feature = "networkfirewall")]
#[rustfmt::skip]
pub mod networkfirewall;
/// The resources of `AWS::NetworkManager`.
#[cfg(feature = "networkmanager")]
#[rustfmt::skip]
pub mod networkmanager;
/// The resources of `AWS::RAM`.
#[cfg(feature = "ram")]
#[rustfmt::skip]
pub mod ram;
/// The resources of `AWS::RDS`.
#[cfg(feature = "rds")]
#[rustfmt::skip]
pub mod rds;
/// The resources of `AWS::Route53`.
#[cfg(feature = "route53")]
#[rustfmt::skip]
pub mod route53;
/// The resources of `AWS::Route53Resolver`.
#[cfg(feature = "route53resolver")]
#[rustfmt::skip]
pub mod route53resolver;
/// The resources of `AWS::S3`.
#[cfg(feature = "s3")]
#[rustfmt::skip]
pub mod s3;
/// The resources of `AWS::Scheduler`.
#[cfg(feature = "scheduler")]
#[rustfmt::skip]
pub mod scheduler;
/// The resources of `AWS::SecretsManager`.
#[cfg(feature = "secretsmanager")]
#[rustfmt::skip]
pub mod secretsmanager;
/// The resources of `AWS::SecurityHub`.
#[cfg(feature = "securityhub")]
#[rustfmt::skip]
pub mod securityhub;
/// The resources of `AWS::SNS`.
#[cfg(feature = "sns")]
#[rustfmt::skip]
pub mod sns;
/// The resources of `AWS::SQS`.
#[cfg(feature = "sqs")]
#[rustfmt::skip]
pub mod sqs;
/// The resources of `AWS::SSM`.
#[cfg(feature = "ssm")]
#[rustfmt::skip]
pub mod ssm;
/// The resources of `AWS::StepFunctions`.
#[cfg(feature = "stepfunctions")]
#[rustfmt::skip]
pub mod stepfunctions;
/// The resources of `AWS::Synthetics`.
#[cfg(feature = "synthetics")]
#[rustfmt::skip]
pub mod synthetics;
/// The resources of `AWS::WAFv2`.
#[cfg(feature = "wafv2")]
#[rustfmt::skip]
pub mod wafv2;
// </services>

pub use support::{DeletionPolicy, PropagatedTag, Properties, Resource, ResourceBody, Tag};

/// What code that describes resources needs in scope.
pub mod prelude {
    pub use crate::{DeletionPolicy, PropagatedTag, Resource, Tag};
}
