//! Credentials that no template, manifest or log ever shows.

use fineract_cfn::{DeletionPolicy, lambda, secretsmanager};
use fineract_core::{Arn, Scope, Secret, Value, text};

use super::Stores;
use crate::aws::Region;
use crate::constructs::Fate;
use crate::constructs::security::{Purpose, replicated};

/// In which regions a store's credential can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretScope {
    /// In the region of every member, each copy encrypted with that region's key: clients there connect, and go on
    /// after a failover. The credential then leaves its region (AUR-19).
    EveryMember,
    /// In the primary's region alone.
    PrimaryAlone,
}

/// A generated credential in Secrets Manager.
///
/// [`Credential::password`] can be handed on to a property that takes a secret. It can't be joined into text, named
/// in a manifest or printed; what runs in a cluster reads the secret by its name.
#[derive(Clone, Debug)]
pub struct Credential {
    name: String,
    regions: Vec<Region>,
    secret: secretsmanager::SecretRef,
    key: &'static str,
    pub(super) rotation: Option<lambda::FunctionRef>,
}

impl Credential {
    /// The secret's name, the same in each of its regions: `<platform>/<environment>/<region>/<what>/<for>`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The regions where it can be read; the first is the one where it is written.
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }

    /// The secret's ARN in the region where it is written.
    pub fn arn(&self) -> Value<Arn<secretsmanager::Secret>> {
        self.secret.arn()
    }

    /// The function that replaces it, where it is rotated; its errors are rotations that failed.
    pub fn rotation(&self) -> Option<lambda::FunctionRef> {
        self.rotation
    }

    /// The password or token, read by CloudFormation when it deploys.
    pub fn password(&self) -> Value<Secret> {
        Value::from_doc(self.dynamic(self.key).into_doc())
    }

    /// The password or token as a stack of one of its regions reads it: the copy there has the same name.
    pub(super) fn password_in(&self, region: Region) -> Value<Secret> {
        if self.regions.first() == Some(&region) {
            return self.password();
        }
        Value::from_doc(format!("{{{{resolve:secretsmanager:{}:SecretString:{}}}}}", self.name, self.key))
    }

    /// The field that is secret.
    pub(in crate::constructs) fn key(&self) -> &'static str {
        self.key
    }

    /// The user's name, for stores that have users.
    pub(super) fn username(&self) -> Value<String> {
        self.dynamic("username")
    }

    fn dynamic(&self, key: &str) -> Value<String> {
        text!["{{resolve:secretsmanager:", self.secret.arn(), format!(":SecretString:{key}}}}}")]
    }
}

/// Where a credential is written, and where it is read as well.
#[derive(Clone, Copy)]
pub(super) struct Places<'a> {
    pub(super) home: &'a Stores,
    pub(super) copies: &'a [&'a Stores],
}

/// What is generated.
pub(super) struct Generated<'a> {
    /// The last parts of the secret's name.
    pub(super) name: String,
    /// What it is, in words.
    pub(super) description: String,
    /// The fields that are not secret, as JSON.
    pub(super) template: String,
    /// The field that is.
    pub(super) key: &'static str,
    /// Its length.
    pub(super) length: i64,
    /// What characters it may have.
    pub(super) alphabet: Alphabet,
    pub(super) places: Places<'a>,
    pub(super) policy: DeletionPolicy,
}

/// The characters of a generated secret.
pub(super) enum Alphabet {
    /// Printable, without those that RDS refuses (AUR-13).
    Database,
    /// Letters and digits: of punctuation, `ElastiCache` takes little (RED-8).
    LettersAndDigits,
}

/// Adds a generated secret to the stack at hand.
pub(super) fn generate(scope: &mut Scope, what: Generated) -> Credential {
    let Generated { name, description, template, key, length, alphabet, places, policy } = what;
    let Places { home, copies } = places;
    let site = &home.site;
    let name = format!("{}/{}/{}/{name}", site.platform, site.environment, site.region.code());
    let string = secretsmanager::GenerateSecretString::new()
        .secret_string_template(template)
        .generate_string_key(key)
        .password_length(length);
    let string = match alphabet {
        Alphabet::Database => string.exclude_characters("/\"@ "),
        Alphabet::LettersAndDigits => string.exclude_punctuation(true),
    };
    let secret = secretsmanager::Secret::new()
        .name(name.as_str())
        .description(description)
        .generate_secret_string(string)
        .kms_key_id(home.keys.of(Purpose::Secrets).arn())
        .fate(policy);
    let secret = replicated(secret, copies.iter().map(|copy| (copy.site.region, &copy.keys)));
    let regions = std::iter::once(&home).chain(copies).map(|stores| stores.site.region).collect();
    Credential { name, regions, secret: scope.add("secret", secret), key, rotation: None }
}
