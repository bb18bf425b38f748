// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::SecretsManager`.

use fineract_core as fc;

use crate as cfn;

/// `AWS::SecretsManager::ResourcePolicy`
///
/// Attaches a resource-based permission policy to a secret. A resource-based policy is optional. If a secret
/// already has a resource policy attached, you must first remove it before attaching a new policy using this
/// CloudFormation resource.
#[derive(Clone)]
pub struct ResourcePolicy(cfn::ResourceBody);

impl ResourcePolicy {
    /// A new `AWS::SecretsManager::ResourcePolicy`.
    ///
    /// - `ResourcePolicy`. A JSON-formatted string for an AWS resource-based policy. For example policies, see
    ///   [Permissions policy
    ///   examples](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html).
    /// - `SecretId`. The ARN or name of the secret to attach the resource-based policy.
    pub fn new(
        resource_policy: impl fc::IntoValue<fc::Json>,
        secret_id: impl fc::IntoValue<fc::Arn<Secret>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("ResourcePolicy", resource_policy)
            .with("SecretId", secret_id)
        )
    }
    /// `BlockPublicPolicy`. Specifies whether to block resource-based policies that allow broad access to the
    /// secret. By default, Secrets Manager blocks policies that allow broad access, for example those that use a
    /// wildcard for the principal.
    pub fn block_public_policy(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("BlockPublicPolicy", value)) }
}

impl cfn::Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::SecretsManager::ResourcePolicy";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ResourcePolicy {
    type Handle = ResourcePolicyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ResourcePolicyRef { ResourcePolicyRef(self.0.build(scope, "AWS::SecretsManager::ResourcePolicy")) }
}

/// A [`ResourcePolicy`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ResourcePolicyRef(fc::NodeId);

impl ResourcePolicyRef {
    /// `SecretId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<ResourcePolicy>> { fc::Value::reference(self.0) }
    /// `Id`, by `Fn::GetAtt`. The Arn of the secret.
    #[inline]
    pub fn id_(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Id") }
}

impl From<ResourcePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: ResourcePolicyRef) -> Self { it.0 }
}

impl From<&ResourcePolicyRef> for fc::NodeId {
    #[inline]
    fn from(it: &ResourcePolicyRef) -> Self { it.0 }
}

/// `AWS::SecretsManager::RotationSchedule`
///
/// Configure the rotation schedule and Lambda rotation function for a secret.
#[derive(Clone)]
pub struct RotationSchedule(cfn::ResourceBody);

impl RotationSchedule {
    /// A new `AWS::SecretsManager::RotationSchedule`.
    ///
    /// - `SecretId`. The ARN or name of the secret to rotate. This is unique for each rotation schedule definition.
    pub fn new(secret_id: impl fc::IntoValue<fc::Arn<Secret>>) -> Self { Self(cfn::ResourceBody::new().with("SecretId", secret_id)) }
    /// `ExternalSecretRotationMetadata`. The list of metadata needed to successfully rotate a managed external
    /// secret.
    pub fn external_secret_rotation_metadata(self, value: impl fc::IntoValue<fc::List<ExternalSecretRotationMetadataItem>>) -> Self { Self(self.0.with("ExternalSecretRotationMetadata", value)) }
    /// `ExternalSecretRotationRoleArn`. The ARN of the IAM role that is used by Secrets Manager to rotate a
    /// managed external secret.
    pub fn external_secret_rotation_role_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::iam::Role>>) -> Self { Self(self.0.with("ExternalSecretRotationRoleArn", value)) }
    /// `HostedRotationLambda`. Creates a new Lambda rotation function based on one of the [Secrets Manager
    /// rotation function
    /// templates](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html).
    /// To use a rotation function that already exists, specify `RotationLambdaARN` instead.
    pub fn hosted_rotation_lambda(self, value: impl fc::IntoValue<HostedRotationLambda>) -> Self { Self(self.0.with("HostedRotationLambda", value)) }
    /// `RotateImmediatelyOnUpdate`. Determines whether to rotate the secret immediately or wait until the next
    /// scheduled rotation window when the rotation schedule is updated. The rotation schedule is defined in
    /// `RotationRules`.
    pub fn rotate_immediately_on_update(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RotateImmediatelyOnUpdate", value)) }
    /// `RotationLambdaARN`. The ARN of an existing Lambda rotation function. To specify a rotation function that
    /// is also defined in this template, use the
    /// [Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html)
    /// function.
    pub fn rotation_lambda_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::lambda::Function>>) -> Self { Self(self.0.with("RotationLambdaARN", value)) }
    /// `RotationRules`. A structure that defines the rotation configuration for this secret.
    pub fn rotation_rules(self, value: impl fc::IntoValue<RotationRules>) -> Self { Self(self.0.with("RotationRules", value)) }
}

impl cfn::Resource for RotationSchedule {
    const TYPE: &'static str = "AWS::SecretsManager::RotationSchedule";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for RotationSchedule {
    type Handle = RotationScheduleRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> RotationScheduleRef { RotationScheduleRef(self.0.build(scope, "AWS::SecretsManager::RotationSchedule")) }
}

/// A [`RotationSchedule`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct RotationScheduleRef(fc::NodeId);

impl RotationScheduleRef {
    /// `Id`, by `Ref`. The ARN of the secret.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<RotationSchedule>> { fc::Value::reference(self.0) }
}

impl From<RotationScheduleRef> for fc::NodeId {
    #[inline]
    fn from(it: RotationScheduleRef) -> Self { it.0 }
}

impl From<&RotationScheduleRef> for fc::NodeId {
    #[inline]
    fn from(it: &RotationScheduleRef) -> Self { it.0 }
}

pub use cfn::target::secretsmanager::Secret;

impl Secret {
    /// A new `AWS::SecretsManager::Secret`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `Description`. The description of the secret.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `GenerateSecretString`. A structure that specifies how to generate a password to encrypt and store in the
    /// secret. To include a specific string in the secret, use `SecretString` instead. If you omit both
    /// `GenerateSecretString` and `SecretString`, you create an empty secret. When you make a change to this
    /// property, a new secret version is created.
    pub fn generate_secret_string(self, value: impl fc::IntoValue<GenerateSecretString>) -> Self { Self(self.0.with("GenerateSecretString", value)) }
    /// `KmsKeyId`. The ARN, key ID, or alias of the AWS key that Secrets Manager uses to encrypt the secret value
    /// in the secret. An alias is always prefixed by `alias/`, for example `alias/aws/secretsmanager`.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
    /// `Name`. The name of the new secret.
    pub fn name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Name", value)) }
    /// `ReplicaRegions`. A custom type that specifies a `Region` and the `KmsKeyId` for a replica secret.
    pub fn replica_regions(self, value: impl fc::IntoValue<fc::List<ReplicaRegion>>) -> Self { Self(self.0.with("ReplicaRegions", value)) }
    /// `SecretString`. The text to encrypt and store in the secret. We recommend you use a JSON structure of
    /// key/value pairs for your secret value. To generate a random password, use `GenerateSecretString` instead.
    /// If you omit both `GenerateSecretString` and `SecretString`, you create an empty secret. When you make a
    /// change to this property, a new secret version is created.
    pub fn secret_string(self, value: impl fc::IntoValue<fc::Secret>) -> Self { Self(self.0.with("SecretString", value)) }
    /// `Tags`. A list of tags to attach to the secret.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
    /// `Type`. The exact string that identifies the third-party partner that holds the external secret.
    pub fn r#type(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Type", value)) }
}

impl cfn::Resource for Secret {
    const TYPE: &'static str = "AWS::SecretsManager::Secret";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Secret {
    type Handle = SecretRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SecretRef { SecretRef(self.0.build(scope, "AWS::SecretsManager::Secret")) }
}

/// A [`Secret`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SecretRef(fc::NodeId);

impl SecretRef {
    /// `Id`, by `Fn::GetAtt`. The ARN of the secret.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Secret>> { fc::Value::attribute(self.0, "Id") }
    /// `Id`, by `Ref`. The ARN of the secret.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Secret>> { fc::Value::reference(self.0) }
}

impl From<SecretRef> for fc::NodeId {
    #[inline]
    fn from(it: SecretRef) -> Self { it.0 }
}

impl From<&SecretRef> for fc::NodeId {
    #[inline]
    fn from(it: &SecretRef) -> Self { it.0 }
}

/// `AWS::SecretsManager::SecretTargetAttachment`
///
/// The `AWS::SecretsManager::SecretTargetAttachment` resource completes the final link between a Secrets Manager
/// secret and the associated database by adding the database connection information to the secret JSON. If you
/// want to turn on automatic rotation for a database credential secret, the secret must contain the database
/// connection information.
#[derive(Clone)]
pub struct SecretTargetAttachment(cfn::ResourceBody);

impl SecretTargetAttachment {
    /// A new `AWS::SecretsManager::SecretTargetAttachment`.
    ///
    /// - `SecretId`. The ARN or name of the secret. To reference a secret also created in this template, use the see
    ///   [Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html)
    ///   function with the secret's logical ID. This field is unique for each target attachment definition.
    /// - `TargetId`. The ID of the database or cluster.
    /// - `TargetType`. A string that defines the type of service or database associated with the secret. This value
    ///   instructs Secrets Manager how to update the secret with the details of the service or database.
    pub fn new(
        secret_id: impl fc::IntoValue<fc::Arn<Secret>>,
        target_id: impl fc::IntoValue<String>,
        target_type: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("SecretId", secret_id)
            .with("TargetId", target_id)
            .with("TargetType", target_type)
        )
    }
}

impl cfn::Resource for SecretTargetAttachment {
    const TYPE: &'static str = "AWS::SecretsManager::SecretTargetAttachment";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for SecretTargetAttachment {
    type Handle = SecretTargetAttachmentRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> SecretTargetAttachmentRef { SecretTargetAttachmentRef(self.0.build(scope, "AWS::SecretsManager::SecretTargetAttachment")) }
}

/// A [`SecretTargetAttachment`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct SecretTargetAttachmentRef(fc::NodeId);

impl SecretTargetAttachmentRef {
    /// `SecretId`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<SecretTargetAttachment>> { fc::Value::reference(self.0) }
    /// `Id`, by `Fn::GetAtt`.
    #[inline]
    pub fn id_(&self) -> fc::Value<String> { fc::Value::attribute(self.0, "Id") }
}

impl From<SecretTargetAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: SecretTargetAttachmentRef) -> Self { it.0 }
}

impl From<&SecretTargetAttachmentRef> for fc::NodeId {
    #[inline]
    fn from(it: &SecretTargetAttachmentRef) -> Self { it.0 }
}

/// The metadata needed to successfully rotate a managed external secret. A list of key value pairs in JSON format
/// specified by the partner.
#[derive(Clone)]
pub struct ExternalSecretRotationMetadataItem(cfn::Properties);

impl ExternalSecretRotationMetadataItem {
    /// A new `ExternalSecretRotationMetadataItem`.
    ///
    /// - `Key`. The key that identifies the item.
    /// - `Value`. The value of the specified item.
    pub fn new(key: impl fc::IntoValue<String>, value: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Key", key).with("Value", value)) }
}

impl fc::Property for ExternalSecretRotationMetadataItem {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Generates a random password. We recommend that you specify the maximum length and include every character type
/// that the system you are generating a password for can support.
#[derive(Clone)]
pub struct GenerateSecretString(cfn::Properties);

impl GenerateSecretString {
    /// A new `GenerateSecretString`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `ExcludeCharacters`. A string of the characters that you don't want in the password.
    pub fn exclude_characters(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExcludeCharacters", value)) }
    /// `ExcludeLowercase`. Specifies whether to exclude lowercase letters from the password. If you don't include
    /// this switch, the password can contain lowercase letters.
    pub fn exclude_lowercase(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ExcludeLowercase", value)) }
    /// `ExcludeNumbers`. Specifies whether to exclude numbers from the password. If you don't include this switch,
    /// the password can contain numbers.
    pub fn exclude_numbers(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ExcludeNumbers", value)) }
    /// `ExcludePunctuation`. Specifies whether to exclude the following punctuation characters from the password:
    /// `! " # $ % & ' ( ) * +, -. / : ; < = > ? @ [ \ ] ^ _ ` { | } ~'. If you don't include this switch, the
    /// password can contain punctuation.
    pub fn exclude_punctuation(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ExcludePunctuation", value)) }
    /// `ExcludeUppercase`. Specifies whether to exclude uppercase letters from the password. If you don't include
    /// this switch, the password can contain uppercase letters.
    pub fn exclude_uppercase(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("ExcludeUppercase", value)) }
    /// `GenerateStringKey`. The JSON key name for the key/value pair, where the value is the generated password.
    /// This pair is added to the JSON structure specified by the `SecretStringTemplate` parameter. If you specify
    /// this parameter, then you must also specify `SecretStringTemplate`.
    pub fn generate_string_key(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("GenerateStringKey", value)) }
    /// `IncludeSpace`. Specifies whether to include the space character. If you include this switch, the password
    /// can contain space characters.
    pub fn include_space(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("IncludeSpace", value)) }
    /// `PasswordLength`. The length of the password. If you don't include this parameter, the default length is 32
    /// characters.
    pub fn password_length(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PasswordLength", value)) }
    /// `RequireEachIncludedType`. Specifies whether to include at least one upper and lowercase letter, one
    /// number, and one punctuation. If you don't include this switch, the password contains at least one of every
    /// character type.
    pub fn require_each_included_type(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("RequireEachIncludedType", value)) }
    /// `SecretStringTemplate`. A template that the generated string must match. When you make a change to this
    /// property, a new secret version is created.
    pub fn secret_string_template(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SecretStringTemplate", value)) }
}

impl fc::Property for GenerateSecretString {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Creates a new Lambda rotation function based on one of the [Secrets Manager rotation function
/// templates](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html).
#[derive(Clone)]
pub struct HostedRotationLambda(cfn::Properties);

impl HostedRotationLambda {
    /// A new `HostedRotationLambda`.
    ///
    /// - `RotationType`. The rotation template to base the rotation function on, one of the following
    pub fn new(rotation_type: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("RotationType", rotation_type)) }
    /// `ExcludeCharacters`. A string of the characters that you don't want in the password.
    pub fn exclude_characters(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ExcludeCharacters", value)) }
    /// `KmsKeyArn`. The ARN of the KMS key that Secrets Manager uses to encrypt the secret. If you don't specify
    /// this value, then Secrets Manager uses the key `aws/secretsmanager`. If `aws/secretsmanager` doesn't yet
    /// exist, then Secrets Manager creates it for you automatically the first time it encrypts the secret value.
    pub fn kms_key_arn(self, value: impl fc::IntoValue<fc::Arn<cfn::target::kms::Key>>) -> Self { Self(self.0.with("KmsKeyArn", value)) }
    /// `MasterSecretArn`. The ARN of the secret that contains superuser credentials, if you use the [Alternating
    /// users rotation
    /// strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users).
    /// CloudFormation grants the execution role for the Lambda rotation function `GetSecretValue` permission to
    /// the secret in this property.
    pub fn master_secret_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MasterSecretArn", value)) }
    /// `MasterSecretKmsKeyArn`. The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret,
    /// if you use the [alternating users
    /// strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users)
    /// and the superuser secret is encrypted with a customer managed key.
    pub fn master_secret_kms_key_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("MasterSecretKmsKeyArn", value)) }
    /// `RotationLambdaName`. The name of the Lambda rotation function.
    pub fn rotation_lambda_name(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("RotationLambdaName", value)) }
    /// `Runtime`. Do not set this value if you are using `Transform: AWS::SecretsManager-2024-09-16`. Over time,
    /// the updated rotation lambda artifacts vended by AWS may not be compatible with the code or shared object
    /// files defined in the rotation function deployment package. Only define the `Runtime` key if: - You are
    /// using `Transform: AWS::SecretsManager-2020-07-23`.
    pub fn runtime(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Runtime", value)) }
    /// `SuperuserSecretArn`. The ARN of the secret that contains superuser credentials, if you use the
    /// [Alternating users rotation
    /// strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users).
    /// CloudFormation grants the execution role for the Lambda rotation function `GetSecretValue` permission to
    /// the secret in this property.
    pub fn superuser_secret_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SuperuserSecretArn", value)) }
    /// `SuperuserSecretKmsKeyArn`. The ARN of the KMS key that Secrets Manager used to encrypt the superuser
    /// secret, if you use the [alternating users
    /// strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users)
    /// and the superuser secret is encrypted with a customer managed key.
    pub fn superuser_secret_kms_key_arn(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("SuperuserSecretKmsKeyArn", value)) }
    /// `VpcSecurityGroupIds`. A comma-separated list of security group IDs applied to the target database.
    pub fn vpc_security_group_ids(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpcSecurityGroupIds", value)) }
    /// `VpcSubnetIds`. A comma separated list of VPC subnet IDs of the target database network. The Lambda
    /// rotation function is in the same subnet group.
    pub fn vpc_subnet_ids(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("VpcSubnetIds", value)) }
}

impl fc::Property for HostedRotationLambda {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// Specifies a `Region` and the `KmsKeyId` for a replica secret.
#[derive(Clone)]
pub struct ReplicaRegion(cfn::Properties);

impl ReplicaRegion {
    /// A new `ReplicaRegion`.
    ///
    /// - `Region`. A string that represents a `Region`, for example "us-east-1".
    pub fn new(region: impl fc::IntoValue<String>) -> Self { Self(cfn::Properties::new().with("Region", region)) }
    /// `KmsKeyId`. The ARN, key ID, or alias of the KMS key to encrypt the secret. If you don't include this
    /// field, Secrets Manager uses `aws/secretsmanager`.
    pub fn kms_key_id(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KmsKeyId", value)) }
}

impl fc::Property for ReplicaRegion {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}

/// The rotation schedule and window. We recommend you use `ScheduleExpression` to set a cron or rate expression
/// for the schedule and `Duration` to set the length of the rotation window.
#[derive(Clone)]
pub struct RotationRules(cfn::Properties);

impl RotationRules {
    /// A new `RotationRules`.
    #[inline]
    pub fn new() -> Self { Self(cfn::Properties::new()) }
    /// `AutomaticallyAfterDays`. The number of days between automatic scheduled rotations of the secret. You can
    /// use this value to check that your secret meets your compliance guidelines for how often secrets must be
    /// rotated.
    pub fn automatically_after_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("AutomaticallyAfterDays", value)) }
    /// `Duration`. The length of the rotation window in hours, for example `3h` for a three hour window. Secrets
    /// Manager rotates your secret at any time during this window. The window must not extend into the next
    /// rotation window or the next UTC day. The window starts according to the `ScheduleExpression`. If you don't
    /// specify a `Duration`, for a `ScheduleExpression` in hours, the window automatically closes after one hour.
    pub fn duration(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Duration", value)) }
    /// `ScheduleExpression`. A `cron()` or `rate()` expression that defines the schedule for rotating your secret.
    /// Secrets Manager rotation schedules use UTC time zone. Secrets Manager rotates your secret any time during a
    /// rotation window.
    pub fn schedule_expression(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("ScheduleExpression", value)) }
}

impl fc::Property for RotationRules {
    #[inline]
    fn into_doc(self) -> fc::Doc { self.0.into_doc() }
}
