// Written by `fineract-codegen`; changes are lost.

//! The resources of `AWS::KMS`.

use fineract_core as fc;

use crate as cfn;

pub use cfn::target::kms::Alias;

impl Alias {
    /// A new `AWS::KMS::Alias`.
    ///
    /// - `AliasName`. Specifies the alias name. This value must begin with `alias/` followed by a name, such as
    ///   `alias/ExampleAlias`.
    /// - `TargetKeyId`. Associates the alias with the specified [customer managed
    ///   key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk). The KMS key must be
    ///   in the same AWS account and Region.
    pub fn new(
        alias_name: impl fc::IntoValue<String>,
        target_key_id: impl fc::IntoValue<String>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("AliasName", alias_name)
            .with("TargetKeyId", target_key_id)
        )
    }
}

impl cfn::Resource for Alias {
    const TYPE: &'static str = "AWS::KMS::Alias";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Alias {
    type Handle = AliasRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> AliasRef { AliasRef(self.0.build(scope, "AWS::KMS::Alias")) }
}

/// A [`Alias`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct AliasRef(fc::NodeId);

impl AliasRef {
    /// `AliasName`, by `Ref`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Alias>> { fc::Value::reference(self.0) }
}

impl From<AliasRef> for fc::NodeId {
    #[inline]
    fn from(it: AliasRef) -> Self { it.0 }
}

impl From<&AliasRef> for fc::NodeId {
    #[inline]
    fn from(it: &AliasRef) -> Self { it.0 }
}

pub use cfn::target::kms::Key;

impl Key {
    /// A value of `KeySpec`.
    pub const KEY_SPEC_ECC_NIST_EDWARDS25519: &'static str = "ECC_NIST_EDWARDS25519";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_ECC_NIST_P256: &'static str = "ECC_NIST_P256";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_ECC_NIST_P384: &'static str = "ECC_NIST_P384";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_ECC_NIST_P521: &'static str = "ECC_NIST_P521";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_ECC_SECG_P256K1: &'static str = "ECC_SECG_P256K1";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_HMAC_224: &'static str = "HMAC_224";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_HMAC_256: &'static str = "HMAC_256";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_HMAC_384: &'static str = "HMAC_384";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_HMAC_512: &'static str = "HMAC_512";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_ML_DSA_44: &'static str = "ML_DSA_44";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_ML_DSA_65: &'static str = "ML_DSA_65";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_ML_DSA_87: &'static str = "ML_DSA_87";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_RSA_2048: &'static str = "RSA_2048";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_RSA_3072: &'static str = "RSA_3072";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_RSA_4096: &'static str = "RSA_4096";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_SM2: &'static str = "SM2";
    /// A value of `KeySpec`.
    pub const KEY_SPEC_SYMMETRIC_DEFAULT: &'static str = "SYMMETRIC_DEFAULT";
    /// A value of `KeyUsage`.
    pub const KEY_USAGE_ENCRYPT_DECRYPT: &'static str = "ENCRYPT_DECRYPT";
    /// A value of `KeyUsage`.
    pub const KEY_USAGE_GENERATE_VERIFY_MAC: &'static str = "GENERATE_VERIFY_MAC";
    /// A value of `KeyUsage`.
    pub const KEY_USAGE_KEY_AGREEMENT: &'static str = "KEY_AGREEMENT";
    /// A value of `KeyUsage`.
    pub const KEY_USAGE_SIGN_VERIFY: &'static str = "SIGN_VERIFY";
    /// A value of `Origin`.
    pub const ORIGIN_AWS_KMS: &'static str = "AWS_KMS";
    /// A value of `Origin`.
    pub const ORIGIN_EXTERNAL: &'static str = "EXTERNAL";
    /// A new `AWS::KMS::Key`.
    #[inline]
    pub fn new() -> Self { Self(cfn::ResourceBody::new()) }
    /// `BypassPolicyLockoutSafetyCheck`. Skips ("bypasses") the key policy lockout safety check. The default value
    /// is false.
    pub fn bypass_policy_lockout_safety_check(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("BypassPolicyLockoutSafetyCheck", value)) }
    /// `Description`. A description of the KMS key. Use a description that helps you to distinguish this KMS key
    /// from others in the account, such as its intended use.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `EnableKeyRotation`. Enables automatic rotation of the key material for the specified KMS key. By default,
    /// automatic key rotation is not enabled.
    pub fn enable_key_rotation(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("EnableKeyRotation", value)) }
    /// `Enabled`. Specifies whether the KMS key is enabled. Disabled KMS keys cannot be used in cryptographic
    /// operations.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `KeyPolicy`. The key policy to attach to the KMS key.
    pub fn key_policy(self, value: impl fc::IntoValue<fc::Json>) -> Self { Self(self.0.with("KeyPolicy", value)) }
    /// `KeySpec`. Specifies the type of KMS key to create. The default value, `SYMMETRIC_DEFAULT`, creates a KMS
    /// key with a 256-bit symmetric key for encryption and decryption. In China Regions, `SYMMETRIC_DEFAULT`
    /// creates a 128-bit symmetric key that uses SM4 encryption. You can't change the `KeySpec` value after the
    /// KMS key is created.
    pub fn key_spec(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeySpec", value)) }
    /// `KeyUsage`. Determines the [cryptographic
    /// operations](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#cryptographic-operations)
    /// for which you can use the KMS key. The default value is `ENCRYPT_DECRYPT`. This property is required for
    /// asymmetric KMS keys and HMAC KMS keys. You can't change the `KeyUsage` value after the KMS key is created.
    pub fn key_usage(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("KeyUsage", value)) }
    /// `MultiRegion`. Creates a multi-Region primary key that you can replicate in other AWS Regions. You can't
    /// change the `MultiRegion` value after the KMS key is created.
    pub fn multi_region(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("MultiRegion", value)) }
    /// `Origin`. The source of the key material for the KMS key. You cannot change the origin after you create the
    /// KMS key. The default is `AWS_KMS`, which means that AWS creates the key material.
    pub fn origin(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Origin", value)) }
    /// `PendingWindowInDays`. Specifies the number of days in the waiting period before AWS deletes a KMS key that
    /// has been removed from a CloudFormation stack. Enter a value between 7 and 30 days. The default value is 30
    /// days.
    pub fn pending_window_in_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PendingWindowInDays", value)) }
    /// `RotationPeriodInDays`. Specifies a custom period of time between each rotation date. If no value is
    /// specified, the default value is 365 days.
    pub fn rotation_period_in_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("RotationPeriodInDays", value)) }
    /// `Tags`. Assigns one or more tags to the replica key.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for Key {
    const TYPE: &'static str = "AWS::KMS::Key";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for Key {
    type Handle = KeyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> KeyRef { KeyRef(self.0.build(scope, "AWS::KMS::Key")) }
}

/// A [`Key`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct KeyRef(fc::NodeId);

impl KeyRef {
    /// `KeyId`, by `Ref`. The key ID of the KMS key, such as `1234abcd-12ab-34cd-56ef-1234567890ab`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Key>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the KMS key, such as
    /// `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Key>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<KeyRef> for fc::NodeId {
    #[inline]
    fn from(it: KeyRef) -> Self { it.0 }
}

impl From<&KeyRef> for fc::NodeId {
    #[inline]
    fn from(it: &KeyRef) -> Self { it.0 }
}

/// `AWS::KMS::ReplicaKey`
///
/// The `AWS::KMS::ReplicaKey` resource specifies a multi-Region replica key that is based on a multi-Region
/// primary key.
#[derive(Clone)]
pub struct ReplicaKey(cfn::ResourceBody);

impl ReplicaKey {
    /// A new `AWS::KMS::ReplicaKey`.
    ///
    /// - `KeyPolicy`. The key policy that authorizes use of the replica key.
    /// - `PrimaryKeyArn`. Specifies the multi-Region primary key to replicate. The primary key must be in a
    ///   different AWS Region of the same AWS partition. You can create only one replica of a given primary key in
    ///   each AWS Region.
    pub fn new(
        key_policy: impl fc::IntoValue<fc::Json>,
        primary_key_arn: impl fc::IntoValue<fc::Arn<Key>>,
    ) -> Self {
        Self(cfn::ResourceBody::new()
            .with("KeyPolicy", key_policy)
            .with("PrimaryKeyArn", primary_key_arn)
        )
    }
    /// `Description`. A description of the KMS key.
    pub fn description(self, value: impl fc::IntoValue<String>) -> Self { Self(self.0.with("Description", value)) }
    /// `Enabled`. Specifies whether the replica key is enabled. Disabled KMS keys cannot be used in cryptographic
    /// operations.
    pub fn enabled(self, value: impl fc::IntoValue<bool>) -> Self { Self(self.0.with("Enabled", value)) }
    /// `PendingWindowInDays`. Specifies the number of days in the waiting period before AWS deletes a replica key
    /// that has been removed from a CloudFormation stack. Enter a value between 7 and 30 days. The default value
    /// is 30 days.
    pub fn pending_window_in_days(self, value: impl fc::IntoValue<i64>) -> Self { Self(self.0.with("PendingWindowInDays", value)) }
    /// `Tags`. Assigns one or more tags to the replica key.
    pub fn tags(self, value: impl fc::IntoValue<fc::List<cfn::Tag>>) -> Self { Self(self.0.with("Tags", value)) }
}

impl cfn::Resource for ReplicaKey {
    const TYPE: &'static str = "AWS::KMS::ReplicaKey";
    #[inline]
    fn body_mut(&mut self) -> &mut cfn::ResourceBody { &mut self.0 }
}

impl fc::Construct for ReplicaKey {
    type Handle = ReplicaKeyRef;
    #[inline]
    fn build(self, scope: &mut fc::Scope) -> ReplicaKeyRef { ReplicaKeyRef(self.0.build(scope, "AWS::KMS::ReplicaKey")) }
}

/// A [`ReplicaKey`] in the tree.
#[derive(Clone, Copy, Debug)]
pub struct ReplicaKeyRef(fc::NodeId);

impl ReplicaKeyRef {
    /// `KeyId`, by `Ref`. The key ID of the replica key, such as `mrk-1234abcd12ab34cd56ef1234567890ab`.
    #[inline]
    pub fn id(&self) -> fc::Value<fc::IdOf<Key>> { fc::Value::reference(self.0) }
    /// `Arn`, by `Fn::GetAtt`. The Amazon Resource Name (ARN) of the replica key, such as
    /// `arn:aws:kms:us-west-2:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab`.
    #[inline]
    pub fn arn(&self) -> fc::Value<fc::Arn<Key>> { fc::Value::attribute(self.0, "Arn") }
}

impl From<ReplicaKeyRef> for fc::NodeId {
    #[inline]
    fn from(it: ReplicaKeyRef) -> Self { it.0 }
}

impl From<&ReplicaKeyRef> for fc::NodeId {
    #[inline]
    fn from(it: &ReplicaKeyRef) -> Self { it.0 }
}
