//! What stack refactors take.

use fineract_schema::{ResourceType, resource_type};

/// Whether `CloudFormation` takes resources of a type into a stack refactor: it makes, reads, changes and deletes them by
/// handlers, can change their tags, and doesn't except the type.
pub(in crate::diff) fn takes(ty: Option<&str>) -> bool {
    let Some(ty) = ty.filter(|ty| EXCEPTED.binary_search(ty).is_err()) else { return false };
    let keeps_tags = |known: &ResourceType| {
        known.tagging().is_some_and(|tags| known.create_only().any(|(path, _)| path == tags.property))
    };
    // Nothing is known of a type of the user's own; CloudFormation will say.
    resource_type(ty)
        .map_or(!ty.starts_with("Custom::"), |known| known.is_fully_mutable() && !keeps_tags(known))
}

/// Types that stack refactors take not, in order. Source: `CloudFormation`'s user guide, "Stack refactoring", resource
/// limitations.
const EXCEPTED: [&str; 132] = [
    "AWS::ACMPCA::Certificate",
    "AWS::ACMPCA::CertificateAuthority",
    "AWS::ACMPCA::CertificateAuthorityActivation",
    "AWS::ApiGateway::BasePathMapping",
    "AWS::ApiGateway::Method",
    "AWS::AppConfig::ConfigurationProfile",
    "AWS::AppConfig::Deployment",
    "AWS::AppConfig::Environment",
    "AWS::AppConfig::Extension",
    "AWS::AppConfig::ExtensionAssociation",
    "AWS::AppStream::DirectoryConfig",
    "AWS::AppStream::StackFleetAssociation",
    "AWS::AppStream::StackUserAssociation",
    "AWS::AppStream::User",
    "AWS::BackupGateway::Hypervisor",
    "AWS::CertificateManager::Certificate",
    "AWS::CloudFormation::CustomResource",
    "AWS::CloudFormation::Macro",
    "AWS::CloudFormation::WaitCondition",
    "AWS::CloudFormation::WaitConditionHandle",
    "AWS::CodeDeploy::DeploymentGroup",
    "AWS::CodePipeline::CustomActionType",
    "AWS::Cognito::UserPoolRiskConfigurationAttachment",
    "AWS::Cognito::UserPoolUICustomizationAttachment",
    "AWS::Cognito::UserPoolUserToGroupAttachment",
    "AWS::Config::ConfigRule",
    "AWS::Config::ConfigurationRecorder",
    "AWS::Config::DeliveryChannel",
    "AWS::DataBrew::Dataset",
    "AWS::DataBrew::Job",
    "AWS::DataBrew::Project",
    "AWS::DataBrew::Recipe",
    "AWS::DataBrew::Ruleset",
    "AWS::DataBrew::Schedule",
    "AWS::DataZone::DataSource",
    "AWS::DataZone::Environment",
    "AWS::DataZone::EnvironmentBlueprintConfiguration",
    "AWS::DataZone::EnvironmentProfile",
    "AWS::DataZone::Project",
    "AWS::DataZone::SubscriptionTarget",
    "AWS::DirectoryService::MicrosoftAD",
    "AWS::DynamoDB::GlobalTable",
    "AWS::EC2::CustomerGateway",
    "AWS::EC2::EIP",
    "AWS::EC2::LaunchTemplate",
    "AWS::EC2::NetworkInterfacePermission",
    "AWS::EC2::PlacementGroup",
    "AWS::EC2::SpotFleet",
    "AWS::EC2::VPCDHCPOptionsAssociation",
    "AWS::EC2::VolumeAttachment",
    "AWS::EMR::Cluster",
    "AWS::EMR::InstanceFleetConfig",
    "AWS::EMR::InstanceGroupConfig",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::ElastiCache::SecurityGroup",
    "AWS::ElastiCache::SecurityGroupIngress",
    "AWS::ElasticBeanstalk::ConfigurationTemplate",
    "AWS::ElasticLoadBalancing::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::ListenerCertificate",
    "AWS::Elasticsearch::Domain",
    "AWS::FIS::ExperimentTemplate",
    "AWS::Glue::Schema",
    "AWS::GuardDuty::IPSet",
    "AWS::GuardDuty::PublishingDestination",
    "AWS::GuardDuty::ThreatIntelSet",
    "AWS::IAM::AccessKey",
    "AWS::IAM::UserToGroupAddition",
    "AWS::ImageBuilder::Component",
    "AWS::IoT::PolicyPrincipalAttachment",
    "AWS::IoT::ThingPrincipalAttachment",
    "AWS::IoTFleetWise::Campaign",
    "AWS::IoTWireless::WirelessDeviceImportTask",
    "AWS::Lambda::EventInvokeConfig",
    "AWS::Lex::BotVersion",
    "AWS::M2::Application",
    "AWS::MSK::Configuration",
    "AWS::MSK::ServerlessCluster",
    "AWS::Maester::DocumentType",
    "AWS::MediaTailor::Channel",
    "AWS::NeptuneGraph::PrivateGraphEndpoint",
    "AWS::Omics::AnnotationStore",
    "AWS::Omics::ReferenceStore",
    "AWS::Omics::SequenceStore",
    "AWS::OpenSearchServerless::Collection",
    "AWS::OpsWorks::App",
    "AWS::OpsWorks::ElasticLoadBalancerAttachment",
    "AWS::OpsWorks::Instance",
    "AWS::OpsWorks::Layer",
    "AWS::OpsWorks::Stack",
    "AWS::OpsWorks::UserProfile",
    "AWS::OpsWorks::Volume",
    "AWS::PCAConnectorAD::Connector",
    "AWS::PCAConnectorAD::DirectoryRegistration",
    "AWS::PCAConnectorAD::Template",
    "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry",
    "AWS::Panorama::PackageVersion",
    "AWS::QuickSight::Theme",
    "AWS::RDS::DBSecurityGroup",
    "AWS::RDS::DBSecurityGroupIngress",
    "AWS::Redshift::ClusterSecurityGroup",
    "AWS::Redshift::ClusterSecurityGroupIngress",
    "AWS::RefactorSpaces::Environment",
    "AWS::RefactorSpaces::Route",
    "AWS::RefactorSpaces::Service",
    "AWS::RoboMaker::RobotApplication",
    "AWS::RoboMaker::SimulationApplication",
    "AWS::Route53::RecordSet",
    "AWS::Route53::RecordSetGroup",
    "AWS::SDB::Domain",
    "AWS::SageMaker::InferenceComponent",
    "AWS::ServiceCatalog::PortfolioPrincipalAssociation",
    "AWS::ServiceCatalog::PortfolioProductAssociation",
    "AWS::ServiceCatalog::PortfolioShare",
    "AWS::ServiceCatalog::TagOptionAssociation",
    "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation",
    "AWS::ServiceCatalogAppRegistry::ResourceAssociation",
    "AWS::StepFunctions::StateMachineVersion",
    "AWS::Synthetics::Canary",
    "AWS::VoiceID::Domain",
    "AWS::WAF::ByteMatchSet",
    "AWS::WAF::IPSet",
    "AWS::WAF::Rule",
    "AWS::WAF::SizeConstraintSet",
    "AWS::WAF::SqlInjectionMatchSet",
    "AWS::WAF::WebACL",
    "AWS::WAF::XssMatchSet",
    "AWS::WAFv2::IPSet",
    "AWS::WAFv2::RegexPatternSet",
    "AWS::WAFv2::RuleGroup",
    "AWS::WAFv2::WebACL",
    "AWS::WorkSpaces::Workspace",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_taken_if_the_service_says_so() {
        assert!(EXCEPTED.is_sorted());
        assert!(["AWS::S3::Bucket", "AWS::RDS::DBCluster", "AWS::EC2::VPC"].iter().all(|ty| takes(Some(ty))));
        let refused = [
            "AWS::ElastiCache::ReplicationGroup",
            "AWS::EC2::KeyPair",
            "AWS::Lambda::Permission",
            "Custom::Thing",
        ];
        assert!(!refused.iter().any(|ty| takes(Some(ty))));
    }
}
