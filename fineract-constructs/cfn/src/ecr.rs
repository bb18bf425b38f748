// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::ECR`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::ECR::PublicRepository`
///
/// The `AWS::ECR::PublicRepository` resource specifies an Amazon Elastic Container Registry Public (Amazon ECR
/// Public) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and
/// OCI compatible artifacts.
#[derive(Clone)]
pub struct PublicRepository(cfn::ResourceBody);

impl PublicRepository {
    /// A new `AWS::ECR::PublicRepository`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `RepositoryCatalogData`. The details about the repository that are publicly visible in the Amazon ECR
    /// Public Gallery.
    pub fn repository_catalog_data(self, value: impl fc::IntoValue<RepositoryCatalogData>) -> Self { Self(self.0.with("RepositoryCatalogData", value)) }
    /// `RepositoryName`. The name to use for the public repository. The repository name may be specified on its
    /// own (such as `nginx-web-app` ) or it can be prepended with a namespace to group the repository into a
    /// category (such as `project-a/nginx-web-app` ). If you don't specify a name, AWS CloudFormation generates a
    /// unique physical ID and uses that ID for the repository name.
    pub fn repository_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RepositoryName", value)) }
    /// `RepositoryPolicyText`. The JSON repository policy text to apply to the public repository.
    pub fn repository_policy_text(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("RepositoryPolicyText", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for PublicRepository {
    const TYPE: &'static str = "AWS::ECR::PublicRepository";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PublicRepository {
    type Handle = PublicRepositoryRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PublicRepositoryRef { PublicRepositoryRef(self.0.build(scope, "AWS::ECR::PublicRepository")) }
}

/// A [`PublicRepository`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PublicRepositoryRef(fc::NodeId);

impl PublicRepositoryRef {
    /// `RepositoryName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<PublicRepository>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) for the specified
    /// `AWS::ECR::PublicRepository` resource. For example, `arn:aws:ecr-public:: *123456789012* :repository/
    /// *test-repository*`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<PublicRepository>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<PublicRepositoryRef> for fc::NodeId {
    #[inline]
    fn from(it: PublicRepositoryRef) -> Self { it.0 }
}

impl From<&PublicRepositoryRef> for fc::NodeId {
    #[inline]
    fn from(it: &PublicRepositoryRef) -> Self { it.0 }
}

/// `AWS::ECR::PullThroughCacheRule`
///
/// The `AWS::ECR::PullThroughCacheRule` resource creates or updates a pull through cache rule. A pull through
/// cache rule provides a way to cache images from an upstream registry in your Amazon ECR private registry.
#[derive(Clone)]
pub struct PullThroughCacheRule(cfn::ResourceBody);

impl PullThroughCacheRule {
    /// A new `AWS::ECR::PullThroughCacheRule`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `CredentialArn`. The ARN of the Secrets Manager secret associated with the pull through cache rule.
    pub fn credential_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("CredentialArn", value)) }
    /// `CustomRoleArn`. The ARN of the IAM role associated with the pull through cache rule.
    pub fn custom_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("CustomRoleArn", value)) }
    /// `EcrRepositoryPrefix`. The Amazon ECR repository prefix associated with the pull through cache rule.
    pub fn ecr_repository_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("EcrRepositoryPrefix", value)) }
    /// `UpstreamRegistry`. The name of the upstream source registry associated with the pull through cache rule.
    pub fn upstream_registry(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UpstreamRegistry", value)) }
    /// `UpstreamRegistryUrl`. The upstream registry URL associated with the pull through cache rule.
    pub fn upstream_registry_url(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UpstreamRegistryUrl", value)) }
    /// `UpstreamRepositoryPrefix`. The upstream repository prefix associated with the pull through cache rule.
    pub fn upstream_repository_prefix(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UpstreamRepositoryPrefix", value)) }
}

impl cfn::Resource for PullThroughCacheRule {
    const TYPE: &'static str = "AWS::ECR::PullThroughCacheRule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PullThroughCacheRule {
    type Handle = PullThroughCacheRuleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PullThroughCacheRuleRef { PullThroughCacheRuleRef(self.0.build(scope, "AWS::ECR::PullThroughCacheRule")) }
}

/// A [`PullThroughCacheRule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PullThroughCacheRuleRef(fc::NodeId);

impl PullThroughCacheRuleRef {
    /// `EcrRepositoryPrefix`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<PullThroughCacheRule>> { fc::Value::reference(self.0) }
}

impl From<PullThroughCacheRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: PullThroughCacheRuleRef) -> Self { it.0 }
}

impl From<&PullThroughCacheRuleRef> for fc::NodeId {
    #[inline]
    fn from(it: &PullThroughCacheRuleRef) -> Self { it.0 }
}

/// `AWS::ECR::PullTimeUpdateExclusion`
///
/// The ARN of the IAM principal to remove from the pull time update exclusion list.
#[derive(Clone)]
pub struct PullTimeUpdateExclusion(cfn::ResourceBody);

impl PullTimeUpdateExclusion {
    /// A new `AWS::ECR::PullTimeUpdateExclusion`.
    ///
    /// - `PrincipalArn`. The ARN of the IAM principal to remove from the pull time update exclusion list.
    pub fn new(principal_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::ResourceBody::new().with("PrincipalArn", principal_arn)) }
}

impl cfn::Resource for PullTimeUpdateExclusion {
    const TYPE: &'static str = "AWS::ECR::PullTimeUpdateExclusion";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for PullTimeUpdateExclusion {
    type Handle = PullTimeUpdateExclusionRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> PullTimeUpdateExclusionRef { PullTimeUpdateExclusionRef(self.0.build(scope, "AWS::ECR::PullTimeUpdateExclusion")) }
}

/// A [`PullTimeUpdateExclusion`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct PullTimeUpdateExclusionRef(fc::NodeId);

impl PullTimeUpdateExclusionRef {
    /// `PrincipalArn`, by `Ref`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<PullTimeUpdateExclusion>> { fc::Value::reference(self.0) }
}

impl From<PullTimeUpdateExclusionRef> for fc::NodeId {
    #[inline]
    fn from(it: PullTimeUpdateExclusionRef) -> Self { it.0 }
}

impl From<&PullTimeUpdateExclusionRef> for fc::NodeId {
    #[inline]
    fn from(it: &PullTimeUpdateExclusionRef) -> Self { it.0 }
}

/// `AWS::ECR::RegistryPolicy`
///
/// The `AWS::ECR::RegistryPolicy` resource creates or updates the permissions policy for a private registry.
#[derive(Clone)]
pub struct RegistryPolicy(cfn::ResourceBody);

impl RegistryPolicy {
    /// A new `AWS::ECR::RegistryPolicy`.
    ///
    /// - `PolicyText`. The JSON policy text for your registry.
    pub fn new(policy_text: impl fc::IntoValue<fc::Json>) -> Self { Self(cfn::ResourceBody::new().with("PolicyText", policy_text)) }
}

impl cfn::Resource for RegistryPolicy {
    const TYPE: &'static str = "AWS::ECR::RegistryPolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RegistryPolicy {
    type Handle = RegistryPolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RegistryPolicyRef { RegistryPolicyRef(self.0.build(scope, "AWS::ECR::RegistryPolicy")) }
}

/// A [`RegistryPolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RegistryPolicyRef(fc::NodeId);

impl RegistryPolicyRef {
    /// `RegistryId`, by `Ref`. The account ID of the private registry the policy is associated with.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RegistryPolicy>> { fc::Value::reference(self.0) }
}

impl From<RegistryPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: RegistryPolicyRef) -> Self { it.0 }
}

impl From<&RegistryPolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &RegistryPolicyRef) -> Self { it.0 }
}

/// `AWS::ECR::RegistryScanningConfiguration`
///
/// The scanning configuration for a private registry.
#[derive(Clone)]
pub struct RegistryScanningConfiguration(cfn::ResourceBody);

impl RegistryScanningConfiguration {
    /// A value of `ScanType`.
    pub const SCAN_TYPE_BASIC: &'static str = "BASIC";
    /// A value of `ScanType`.
    pub const SCAN_TYPE_ENHANCED: &'static str = "ENHANCED";
    /// A new `AWS::ECR::RegistryScanningConfiguration`.
    ///
    /// - `Rules`. The scanning rules associated with the registry.
    /// - `ScanType`. The type of scanning configured for the registry.
    pub fn new(
        rules: impl fc::IntoValue<fc::List<ScanningRule>>,
        scan_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("Rules", rules)
            .with("ScanType", scan_type)
        )
    }
}

impl cfn::Resource for RegistryScanningConfiguration {
    const TYPE: &'static str = "AWS::ECR::RegistryScanningConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RegistryScanningConfiguration {
    type Handle = RegistryScanningConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RegistryScanningConfigurationRef { RegistryScanningConfigurationRef(self.0.build(scope, "AWS::ECR::RegistryScanningConfiguration")) }
}

/// A [`RegistryScanningConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RegistryScanningConfigurationRef(fc::NodeId);

impl RegistryScanningConfigurationRef {
    /// `RegistryId`, by `Ref`. The account ID of the destination registry.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RegistryScanningConfiguration>> { fc::Value::reference(self.0) }
}

impl From<RegistryScanningConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: RegistryScanningConfigurationRef) -> Self { it.0 }
}

impl From<&RegistryScanningConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &RegistryScanningConfigurationRef) -> Self { it.0 }
}

/// `AWS::ECR::ReplicationConfiguration`
///
/// The `AWS::ECR::ReplicationConfiguration` resource creates or updates the replication configuration for a
/// private registry. The first time a replication configuration is applied to a private registry, a service-linked
/// IAM role is created in your account for the replication process.
#[derive(Clone)]
pub struct ReplicationConfiguration(cfn::ResourceBody);

impl ReplicationConfiguration {
    /// A new `AWS::ECR::ReplicationConfiguration`.
    ///
    /// - `ReplicationConfiguration`. The replication configuration for a registry.
    pub fn new(
        replication_configuration: impl fc::IntoValue<ReplicationConfigurationProperty>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ReplicationConfiguration", replication_configuration)
        )
    }
}

impl cfn::Resource for ReplicationConfiguration {
    const TYPE: &'static str = "AWS::ECR::ReplicationConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ReplicationConfiguration {
    type Handle = ReplicationConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ReplicationConfigurationRef { ReplicationConfigurationRef(self.0.build(scope, "AWS::ECR::ReplicationConfiguration")) }
}

/// A [`ReplicationConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ReplicationConfigurationRef(fc::NodeId);

impl ReplicationConfigurationRef {
    /// `RegistryId`, by `Ref`. The account ID of the destination registry.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ReplicationConfiguration>> { fc::Value::reference(self.0) }
}

impl From<ReplicationConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: ReplicationConfigurationRef) -> Self { it.0 }
}

impl From<&ReplicationConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &ReplicationConfigurationRef) -> Self { it.0 }
}

pub use cfn::target::ecr::Repository;

impl Repository {
    /// A value of `ImageTagMutability`.
    pub const IMAGE_TAG_MUTABILITY_IMMUTABLE: &'static str = "IMMUTABLE";
    /// A value of `ImageTagMutability`.
    pub const IMAGE_TAG_MUTABILITY_IMMUTABLE_WITH_EXCLUSION: &'static str = "IMMUTABLE_WITH_EXCLUSION";
    /// A value of `ImageTagMutability`.
    pub const IMAGE_TAG_MUTABILITY_MUTABLE: &'static str = "MUTABLE";
    /// A value of `ImageTagMutability`.
    pub const IMAGE_TAG_MUTABILITY_MUTABLE_WITH_EXCLUSION: &'static str = "MUTABLE_WITH_EXCLUSION";
    /// A new `AWS::ECR::Repository`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `EmptyOnDelete`. If true, deleting the repository force deletes the contents of the repository. If false,
    /// the repository must be empty before attempting to delete it.
    pub fn empty_on_delete(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EmptyOnDelete", value)) }
    /// `EncryptionConfiguration`. The encryption configuration for the repository. This determines how the
    /// contents of your repository are encrypted at rest.
    pub fn encryption_configuration(self, value: impl fc::IntoValue<RepositoryEncryptionConfiguration>) -> Self { Self(self.0.with("EncryptionConfiguration", value)) }
    /// `ImageScanningConfiguration`. The `imageScanningConfiguration` parameter is being deprecated, in favor of
    /// specifying the image scanning configuration at the registry level.
    pub fn image_scanning_configuration(self, value: impl fc::IntoValue<ImageScanningConfiguration>) -> Self { Self(self.0.with("ImageScanningConfiguration", value)) }
    /// `ImageTagMutability`. The tag mutability setting for the repository. If this parameter is omitted, the
    /// default setting of `MUTABLE` will be used which will allow image tags to be overwritten. If `IMMUTABLE` is
    /// specified, all image tags within the repository will be immutable which will prevent them from being
    /// overwritten.
    pub fn image_tag_mutability(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ImageTagMutability", value)) }
    /// `ImageTagMutabilityExclusionFilters`. A list of filters that specify which image tags are excluded from the
    /// repository's image tag mutability setting.
    pub fn image_tag_mutability_exclusion_filters(self, value: impl fc::IntoValue<fc::List<ImageTagMutabilityExclusionFilter>>) -> Self { Self(self.0.with("ImageTagMutabilityExclusionFilters", value)) }
    /// `LifecyclePolicy`. Creates or updates a lifecycle policy. For information about lifecycle policy syntax,
    /// see [Lifecycle policy
    /// template](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html).
    pub fn lifecycle_policy(self, value: impl fc::IntoValue<LifecyclePolicy>) -> Self { Self(self.0.with("LifecyclePolicy", value)) }
    /// `RepositoryName`. The name to use for the repository. The repository name may be specified on its own (such
    /// as `nginx-web-app` ) or it can be prepended with a namespace to group the repository into a category (such
    /// as `project-a/nginx-web-app` ). If you don't specify a name, AWS CloudFormation generates a unique physical
    /// ID and uses that ID for the repository name.
    pub fn repository_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RepositoryName", value)) }
    /// `RepositoryPolicyText`. The JSON repository policy text to apply to the repository.
    pub fn repository_policy_text(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("RepositoryPolicyText", value)) }
    /// `Tags`. An array of key-value pairs to apply to this resource.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Repository {
    const TYPE: &'static str = "AWS::ECR::Repository";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Repository {
    type Handle = RepositoryRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RepositoryRef { RepositoryRef(self.0.build(scope, "AWS::ECR::Repository")) }
}

/// A [`Repository`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RepositoryRef(fc::NodeId);

impl RepositoryRef {
    /// `RepositoryName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Repository>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::Repository`
    /// resource. For example, `arn:aws:ecr: *eu-west-1* : *123456789012* :repository/ *test-repository*`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Repository>> { fc::Value::attribute(self.0, "Arn") }
    /// `RepositoryUri`, by `Fn::GetAtt`. Returns the URI for the specified `AWS::ECR::Repository` resource. For
    /// example, `*123456789012*.dkr.ecr. *us-west-2*.amazonaws.com/repository`.
    #[inline]
    pub fn repository_uri(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "RepositoryUri") }
}

impl From<RepositoryRef> for fc::NodeId {
    #[inline]
    fn from(it: RepositoryRef) -> Self { it.0 }
}

impl From<&RepositoryRef> for fc::NodeId {
    #[inline]
    fn from(it: &RepositoryRef) -> Self { it.0 }
}

/// `AWS::ECR::RepositoryCreationTemplate`
///
/// The details of the repository creation template associated with the request.
#[derive(Clone)]
pub struct RepositoryCreationTemplate(cfn::ResourceBody);

impl RepositoryCreationTemplate {
    /// A value of `AppliedFor`.
    pub const APPLIED_FOR_CREATE_ON_PUSH: &'static str = "CREATE_ON_PUSH";
    /// A value of `AppliedFor`.
    pub const APPLIED_FOR_PULL_THROUGH_CACHE: &'static str = "PULL_THROUGH_CACHE";
    /// A value of `AppliedFor`.
    pub const APPLIED_FOR_REPLICATION: &'static str = "REPLICATION";
    /// A value of `ImageTagMutability`.
    pub const IMAGE_TAG_MUTABILITY_IMMUTABLE: &'static str = "IMMUTABLE";
    /// A value of `ImageTagMutability`.
    pub const IMAGE_TAG_MUTABILITY_IMMUTABLE_WITH_EXCLUSION: &'static str = "IMMUTABLE_WITH_EXCLUSION";
    /// A value of `ImageTagMutability`.
    pub const IMAGE_TAG_MUTABILITY_MUTABLE: &'static str = "MUTABLE";
    /// A value of `ImageTagMutability`.
    pub const IMAGE_TAG_MUTABILITY_MUTABLE_WITH_EXCLUSION: &'static str = "MUTABLE_WITH_EXCLUSION";
    /// A new `AWS::ECR::RepositoryCreationTemplate`.
    ///
    /// - `AppliedFor`. A list of enumerable Strings representing the repository creation scenarios that this
    ///   template will apply towards. The supported scenarios are PULL\_THROUGH\_CACHE, REPLICATION, and
    ///   CREATE\_ON\_PUSH
    /// - `Prefix`. The repository namespace prefix associated with the repository creation template.
    pub fn new(
        applied_for: impl fc::IntoValue<fc::List<String>>,
        prefix: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AppliedFor", applied_for)
            .with("Prefix", prefix)
        )
    }
    /// `CustomRoleArn`. The ARN of the role to be assumed by Amazon ECR. Amazon ECR will assume your supplied role
    /// when the customRoleArn is specified. When this field isn't specified, Amazon ECR will use the
    /// service-linked role for the repository creation template.
    pub fn custom_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("CustomRoleArn", value)) }
    /// `Description`. The description associated with the repository creation template.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EncryptionConfiguration`. The encryption configuration associated with the repository creation template.
    pub fn encryption_configuration(self, value: impl fc::IntoValue<RepositoryCreationTemplateEncryptionConfiguration>) -> Self { Self(self.0.with("EncryptionConfiguration", value)) }
    /// `ImageTagMutability`. The tag mutability setting for the repository. If this parameter is omitted, the
    /// default setting of `MUTABLE` will be used which will allow image tags to be overwritten. If `IMMUTABLE` is
    /// specified, all image tags within the repository will be immutable which will prevent them from being
    /// overwritten.
    pub fn image_tag_mutability(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ImageTagMutability", value)) }
    /// `ImageTagMutabilityExclusionFilters`. A list of filters that specify which image tags are excluded from the
    /// repository creation template's image tag mutability setting.
    pub fn image_tag_mutability_exclusion_filters(self, value: impl fc::IntoValue<fc::List<ImageTagMutabilityExclusionFilter>>) -> Self { Self(self.0.with("ImageTagMutabilityExclusionFilters", value)) }
    /// `LifecyclePolicy`. The lifecycle policy to use for repositories created using the template.
    pub fn lifecycle_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LifecyclePolicy", value)) }
    /// `RepositoryPolicy`. The repository policy to apply to repositories created using the template. A repository
    /// policy is a permissions policy associated with a repository to control access permissions.
    pub fn repository_policy(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RepositoryPolicy", value)) }
    /// `ResourceTags`. The metadata to apply to the repository to help you categorize and organize. Each tag
    /// consists of a key and an optional value, both of which you define. Tag keys can have a maximum character
    /// length of 128 characters, and tag values can have a maximum length of 256 characters.
    pub fn resource_tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("ResourceTags", value)) }
}

impl cfn::Resource for RepositoryCreationTemplate {
    const TYPE: &'static str = "AWS::ECR::RepositoryCreationTemplate";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RepositoryCreationTemplate {
    type Handle = RepositoryCreationTemplateRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RepositoryCreationTemplateRef { RepositoryCreationTemplateRef(self.0.build(scope, "AWS::ECR::RepositoryCreationTemplate")) }
}

/// A [`RepositoryCreationTemplate`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RepositoryCreationTemplateRef(fc::NodeId);

impl RepositoryCreationTemplateRef {
    /// `Prefix`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RepositoryCreationTemplate>> { fc::Value::reference(self.0) }
    /// `CreatedAt`, by `Fn::GetAtt`. The date and time, in JavaScript date format, when the repository creation
    /// template was created.
    #[inline]
    pub fn created_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "CreatedAt") }
    /// `UpdatedAt`, by `Fn::GetAtt`. The date and time, in JavaScript date format, when the repository creation
    /// template was last updated.
    #[inline]
    pub fn updated_at(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "UpdatedAt") }
}

impl From<RepositoryCreationTemplateRef> for fc::NodeId {
    #[inline]
    fn from(it: RepositoryCreationTemplateRef) -> Self { it.0 }
}

impl From<&RepositoryCreationTemplateRef> for fc::NodeId {
    #[inline]
    fn from(it: &RepositoryCreationTemplateRef) -> Self { it.0 }
}

/// `AWS::ECR::SigningConfiguration`
///
/// The signing configuration for a registry, which specifies rules for automatically signing images when pushed.
#[derive(Clone)]
pub struct SigningConfiguration(cfn::ResourceBody);

impl SigningConfiguration {
    /// A new `AWS::ECR::SigningConfiguration`.
    ///
    /// - `Rules`. A list of signing rules. Each rule defines a signing profile and optional repository filters that
    ///   determine which images are automatically signed.
    pub fn new(rules: impl fc::IntoValue<fc::List<Rule>>) -> Self { Self(cfn::ResourceBody::new().with("Rules", rules)) }
}

impl cfn::Resource for SigningConfiguration {
    const TYPE: &'static str = "AWS::ECR::SigningConfiguration";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SigningConfiguration {
    type Handle = SigningConfigurationRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SigningConfigurationRef { SigningConfigurationRef(self.0.build(scope, "AWS::ECR::SigningConfiguration")) }
}

/// A [`SigningConfiguration`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SigningConfigurationRef(fc::NodeId);

impl SigningConfigurationRef {
    /// `RegistryId`, by `Ref`. The account ID of the destination registry.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SigningConfiguration>> { fc::Value::reference(self.0) }
}

impl From<SigningConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: SigningConfigurationRef) -> Self { it.0 }
}

impl From<&SigningConfigurationRef> for fc::NodeId {
    #[inline]
    fn from(it: &SigningConfigurationRef) -> Self { it.0 }
}

/// The image scanning configuration for a repository.
#[derive(Clone)]
pub struct ImageScanningConfiguration(cfn::Properties);

impl ImageScanningConfiguration {
    /// A new `ImageScanningConfiguration`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ScanOnPush`. The setting that determines whether images are scanned after being pushed to a repository. If
    /// set to `true`, images will be scanned after being pushed. If this parameter is not specified, it will
    /// default to `false` and images will not be scanned unless a scan is manually started.
    pub fn scan_on_push(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ScanOnPush", value)) }
}

impl fc::Property for ImageScanningConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A filter that specifies which image tags should be excluded from the repository's image tag mutability setting.
#[derive(Clone)]
pub struct ImageTagMutabilityExclusionFilter(cfn::Properties);

impl ImageTagMutabilityExclusionFilter {
    /// A value of `ImageTagMutabilityExclusionFilterType`.
    pub const IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE_WILDCARD: &'static str = "WILDCARD";
    /// A new `ImageTagMutabilityExclusionFilter`.
    ///
    /// - `ImageTagMutabilityExclusionFilterType`. Specifies the type of filter to use for excluding image tags from
    ///   the repository's mutability setting.
    /// - `ImageTagMutabilityExclusionFilterValue`. The value to use when filtering image tags.
    pub fn new(
        image_tag_mutability_exclusion_filter_type: impl fc::IntoValue<String>,
        image_tag_mutability_exclusion_filter_value: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("ImageTagMutabilityExclusionFilterType", image_tag_mutability_exclusion_filter_type)
            .with("ImageTagMutabilityExclusionFilterValue", image_tag_mutability_exclusion_filter_value)
        )
    }
}

impl fc::Property for ImageTagMutabilityExclusionFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The `LifecyclePolicy` property type specifies a lifecycle policy. For information about lifecycle policy
/// syntax, see [Lifecycle policy
/// template](https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html) in the Amazon ECR User
/// Guide.
#[derive(Clone)]
pub struct LifecyclePolicy(cfn::Properties);

impl LifecyclePolicy {
    /// A new `LifecyclePolicy`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `LifecyclePolicyText`. The JSON repository policy text to apply to the repository.
    pub fn lifecycle_policy_text(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("LifecyclePolicyText", value)) }
    /// `RegistryId`. The AWS account ID associated with the registry that contains the repository. If you do not
    /// specify a registry, the default registry is assumed.
    pub fn registry_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RegistryId", value)) }
}

impl fc::Property for LifecyclePolicy {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The filter settings used with image replication. Specifying a repository filter to a replication rule provides
/// a method for controlling which repositories in a private registry are replicated. If no filters are added, the
/// contents of all repositories are replicated.
#[derive(Clone)]
pub struct RegistryScanningConfigurationRepositoryFilter(cfn::Properties);

impl RegistryScanningConfigurationRepositoryFilter {
    /// A value of `FilterType`.
    pub const FILTER_TYPE_WILDCARD: &'static str = "WILDCARD";
    /// A value of `FilterType`.
    pub const FILTER_TYPE_WILDCARD_MATCH: &'static str = "WILDCARD_MATCH";
    /// A new `RegistryScanningConfigurationRepositoryFilter`.
    ///
    /// - `Filter`. The filter to use when scanning.
    /// - `FilterType`. The type associated with the filter.
    pub fn new(
        filter: impl fc::IntoValue<String>,
        filter_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Filter", filter)
            .with("FilterType", filter_type)
        )
    }
}

impl fc::Property for RegistryScanningConfigurationRepositoryFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The replication configuration for a registry.
#[derive(Clone)]
pub struct ReplicationConfigurationProperty(cfn::Properties);

impl ReplicationConfigurationProperty {
    /// A new `ReplicationConfigurationProperty`.
    ///
    /// - `Rules`. An array of objects representing the replication destinations and repository filters for a
    ///   replication configuration.
    pub fn new(rules: impl fc::IntoValue<fc::List<ReplicationRule>>) -> Self { Self(cfn::Properties::new().with("Rules", rules)) }
}

impl fc::Property for ReplicationConfigurationProperty {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The filter settings used with image replication. Specifying a repository filter to a replication rule provides
/// a method for controlling which repositories in a private registry are replicated. If no filters are added, the
/// contents of all repositories are replicated.
#[derive(Clone)]
pub struct ReplicationConfigurationRepositoryFilter(cfn::Properties);

impl ReplicationConfigurationRepositoryFilter {
    /// A value of `FilterType`.
    pub const FILTER_TYPE_PREFIX_MATCH: &'static str = "PREFIX_MATCH";
    /// A new `ReplicationConfigurationRepositoryFilter`.
    ///
    /// - `Filter`. The repository filter details. When the `PREFIX_MATCH` filter type is specified, this value is
    ///   required and should be the repository name prefix to configure replication for.
    /// - `FilterType`. The repository filter type. The only supported value is `PREFIX_MATCH`, which is a repository
    ///   name prefix specified with the `filter` parameter.
    pub fn new(
        filter: impl fc::IntoValue<fc::IdOf<Repository>>,
        filter_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Filter", filter)
            .with("FilterType", filter_type)
        )
    }
}

impl fc::Property for ReplicationConfigurationRepositoryFilter {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An array of objects representing the destination for a replication rule.
#[derive(Clone)]
pub struct ReplicationDestination(cfn::Properties);

impl ReplicationDestination {
    /// A new `ReplicationDestination`.
    ///
    /// - `Region`. The Region to replicate to.
    /// - `RegistryId`. The AWS account ID of the Amazon ECR private registry to replicate to. When configuring
    ///   cross-Region replication within your own registry, specify your own account ID.
    pub fn new(
        region: impl fc::IntoValue<String>,
        registry_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("Region", region)
            .with("RegistryId", registry_id)
        )
    }
}

impl fc::Property for ReplicationDestination {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// An array of objects representing the replication destinations and repository filters for a replication
/// configuration.
#[derive(Clone)]
pub struct ReplicationRule(cfn::Properties);

impl ReplicationRule {
    /// A new `ReplicationRule`.
    ///
    /// - `Destinations`. An array of objects representing the destination for a replication rule.
    pub fn new(destinations: impl fc::IntoValue<fc::List<ReplicationDestination>>) -> Self { Self(cfn::Properties::new().with("Destinations", destinations)) }
    /// `RepositoryFilters`. An array of objects representing the filters for a replication rule. Specifying a
    /// repository filter for a replication rule provides a method for controlling which repositories in a private
    /// registry are replicated.
    pub fn repository_filters(self, value: impl fc::IntoValue<fc::List<ReplicationConfigurationRepositoryFilter>>) -> Self { Self(self.0.with("RepositoryFilters", value)) }
}

impl fc::Property for ReplicationRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The details about the repository that are publicly visible in the Amazon ECR Public Gallery.
#[derive(Clone)]
pub struct RepositoryCatalogData(cfn::Properties);

impl RepositoryCatalogData {
    /// A new `RepositoryCatalogData`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AboutText`. The longform description of the contents of the repository. This text appears in the
    /// repository details on the Amazon ECR Public Gallery.
    pub fn about_text(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("AboutText", value)) }
    /// `Architectures`. The architecture tags that are associated with the repository.
    pub fn architectures(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("Architectures", value)) }
    /// `OperatingSystems`. The operating system tags that are associated with the repository.
    pub fn operating_systems(self, value: impl fc::IntoValue<fc::List<String>>) -> Self { Self(self.0.with("OperatingSystems", value)) }
    /// `RepositoryDescription`. The short description of the repository.
    pub fn repository_description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RepositoryDescription", value)) }
    /// `UsageText`. The longform usage details of the contents of the repository. The usage text provides context
    /// for users of the repository.
    pub fn usage_text(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("UsageText", value)) }
}

impl fc::Property for RepositoryCatalogData {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The encryption configuration for the repository. This determines how the contents of your repository are
/// encrypted at rest.
#[derive(Clone)]
pub struct RepositoryCreationTemplateEncryptionConfiguration(cfn::Properties);

impl RepositoryCreationTemplateEncryptionConfiguration {
    /// A value of `EncryptionType`.
    pub const ENCRYPTION_TYPE_AES256: &'static str = "AES256";
    /// A value of `EncryptionType`.
    pub const ENCRYPTION_TYPE_KMS: &'static str = "KMS";
    /// A value of `EncryptionType`.
    pub const ENCRYPTION_TYPE_KMS_DSSE: &'static str = "KMS_DSSE";
    /// A new `RepositoryCreationTemplateEncryptionConfiguration`.
    ///
    /// - `EncryptionType`. The encryption type to use.
    pub fn new(encryption_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("EncryptionType", encryption_type)) }
    /// `KmsKey`. If you use the `KMS` encryption type, specify the AWS key to use for encryption. The alias, key
    /// ID, or full ARN of the AWS key can be specified. The key must exist in the same Region as the repository.
    /// If no key is specified, the default AWS managed AWS key for Amazon ECR will be used.
    pub fn kms_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKey", value)) }
}

impl fc::Property for RepositoryCreationTemplateEncryptionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The encryption configuration for the repository. This determines how the contents of your repository are
/// encrypted at rest.
#[derive(Clone)]
pub struct RepositoryEncryptionConfiguration(cfn::Properties);

impl RepositoryEncryptionConfiguration {
    /// A value of `EncryptionType`.
    pub const ENCRYPTION_TYPE_AES256: &'static str = "AES256";
    /// A value of `EncryptionType`.
    pub const ENCRYPTION_TYPE_KMS: &'static str = "KMS";
    /// A value of `EncryptionType`.
    pub const ENCRYPTION_TYPE_KMS_DSSE: &'static str = "KMS_DSSE";
    /// A new `RepositoryEncryptionConfiguration`.
    ///
    /// - `EncryptionType`. The encryption type to use.
    pub fn new(encryption_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("EncryptionType", encryption_type)) }
    /// `KmsKey`. If you use the `KMS` encryption type, specify the AWS key to use for encryption. The alias, key
    /// ID, or full ARN of the AWS key can be specified. The key must exist in the same Region as the repository.
    /// If no key is specified, the default AWS managed AWS key for Amazon ECR will be used.
    pub fn kms_key(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKey", value)) }
}

impl fc::Property for RepositoryEncryptionConfiguration {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// A signing rule that specifies a signing profile and optional repository filters. When an image is pushed to a
/// matching repository, a signing job is created using the specified profile.
#[derive(Clone)]
pub struct Rule(cfn::Properties);

impl Rule {
    /// A new `Rule`.
    ///
    /// - `SigningProfileArn`. The ARN of the AWS Signer signing profile to use for signing images that match this
    ///   rule.
    pub fn new(signing_profile_arn: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("SigningProfileArn", signing_profile_arn)) }
    /// `RepositoryFilters`. A list of repository filters that determine which repositories have their images
    /// signed on push. If no filters are specified, all images pushed to the registry are signed using the rule's
    /// signing profile. Maximum of 100 filters per rule.
    pub fn repository_filters(self, value: impl fc::IntoValue<fc::List<RegistryScanningConfigurationRepositoryFilter>>) -> Self { Self(self.0.with("RepositoryFilters", value)) }
}

impl fc::Property for Rule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The scanning rules associated with the registry.
#[derive(Clone)]
pub struct ScanningRule(cfn::Properties);

impl ScanningRule {
    /// A value of `ScanFrequency`.
    pub const SCAN_FREQUENCY_CONTINUOUS_SCAN: &'static str = "CONTINUOUS_SCAN";
    /// A value of `ScanFrequency`.
    pub const SCAN_FREQUENCY_SCAN_ON_PUSH: &'static str = "SCAN_ON_PUSH";
    /// A new `ScanningRule`.
    ///
    /// - `RepositoryFilters`. The details of a scanning repository filter.
    /// - `ScanFrequency`. The frequency that scans are performed at for a private registry. When the `ENHANCED` scan
    ///   type is specified, the supported scan frequencies are `CONTINUOUS_SCAN` and `SCAN_ON_PUSH`. When the
    ///   `BASIC` scan type is specified, the `SCAN_ON_PUSH` scan frequency is supported. If scan on push is not
    ///   specified, then the `MANUAL` scan frequency is set by default.
    pub fn new(
        repository_filters: impl fc::IntoValue<fc::List<RegistryScanningConfigurationRepositoryFilter>>,
        scan_frequency: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::Properties::new()
            .with("RepositoryFilters", repository_filters)
            .with("ScanFrequency", scan_frequency)
        )
    }
}

impl fc::Property for ScanningRule {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
