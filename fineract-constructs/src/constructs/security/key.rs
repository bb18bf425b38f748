//! A customer managed key of one site for one purpose.

use fineract_cfn::{DeletionPolicy, kms};
use fineract_core::{Arn, Construct, NodeId, Scope, Value, text};

use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::{Site, arn};
use crate::constructs::Fate;
use crate::constructs::security::Purpose;

/// A symmetric key that encrypts one kind of data of one environment in one region.
///
/// It never leaves its region (KMS-1: a multi-region key would have to be accounted for wherever it has a replica), its
/// material is rotated every year, and it outlives its stack: without it, what it encrypted is lost. Its policy names
/// the account, whose IAM policies decide from there on, and the services that call KMS in their own name
/// ([`Purpose`]). Everything else uses the key by the grant of the identity that created the encrypted resource.
///
/// # Creates
/// `AWS::KMS::Key`, `AWS::KMS::Alias` `alias/<platform>/<environment>/<purpose>`.
#[derive(Clone, Debug)]
pub struct Key {
    site: Site,
    purpose: Purpose,
}

/// What a program holds of a [`Key`].
#[derive(Clone, Debug)]
pub struct KeyRef {
    key: kms::KeyRef,
    alias: String,
    alias_arn: Value<Arn<kms::Alias>>,
    node: NodeId,
}

impl Key {
    /// The key of a site for a purpose.
    pub fn new<J>(site: &Site<J>, purpose: Purpose) -> Self {
        Self { site: site.erased(), purpose }
    }
}

impl KeyRef {
    /// The key's ARN, which only the deployment knows.
    pub fn arn(&self) -> Value<Arn<kms::Key>> {
        self.key.arn()
    }

    /// The alias's node: what names the key by its alias comes after it.
    pub fn node(&self) -> NodeId {
        self.node
    }

    /// The alias, such as `alias/fineract/prod/ebs`.
    pub fn alias(&self) -> &str {
        &self.alias
    }

    /// The alias's ARN, which is known now. Services take it for a key's where they say so; IAM policies never do.
    pub fn alias_arn(&self) -> Value<Arn<kms::Alias>> {
        self.alias_arn.clone()
    }
}

impl Construct for Key {
    type Handle = KeyRef;

    fn build(self, scope: &mut Scope) -> KeyRef {
        let Self { site, purpose } = self;
        let alias = format!("alias/{}/{}/{}", site.platform, site.environment, purpose.name());
        let owner = Statement::allow(["kms:*"])
            .sid("Account")
            .principal(Principal::Aws(text!["arn:aws:iam::", site.account.as_str(), ":root"]))
            .on_all();
        let policy = PolicyDocument::new(std::iter::once(owner).chain(purpose.statements(&site)));
        let key = kms::Key::new()
            .description(format!("{} of {} {}", purpose.protects(), site.platform, site.environment))
            .enable_key_rotation(true)
            .multi_region(false)
            .key_policy(policy)
            .fate(DeletionPolicy::Retain);
        let key = scope.add("key", key);
        let target = Value::<String>::from_doc(key.id().into_doc());
        let node = scope.add("alias", kms::Alias::new(alias.as_str(), target)).into();
        let alias_arn = arn("kms", Some(site.region), Some(&site.account), &alias);
        KeyRef { key, alias, alias_arn, node }
    }
}

/// Lets a role use a key, named by its alias: the key's own ARN is known only to the deployment.
///
/// Source: KMS developer guide, `kms:ResourceAliases`.
pub(in crate::constructs) fn use_of_key(actions: &[&str], key: &KeyRef, site: &Site) -> Statement {
    let any_key: Value<String> =
        Value::from_doc(arn::<()>("kms", Some(site.region), Some(&site.account), "key/*").into_doc());
    Statement::allow(actions.iter().copied()).on([any_key]).when(
        "ForAnyValue:StringEquals",
        "kms:ResourceAliases",
        key.alias(),
    )
}
