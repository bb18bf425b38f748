//! The credential that functions call the platform's API with.

use fineract_cfn::{DeletionPolicy, Resource, secretsmanager};
use fineract_core::{Construct, Scope};

use super::Secret;
use crate::aws::Site;
use crate::constructs::security::{Keys, Purpose};

/// A user of the platform's API, as whom functions call it: a name, and a password that is generated and never shown.
///
/// It is a secret `<platform>/<environment>/<region>/<name>/api` with `username` and `password`. Somebody must make that
/// user in the API once, with the role that its calls need; until then the API answers 401 and events wait in their
/// queues.
///
/// # Creates
/// `AWS::SecretsManager::Secret`.
#[derive(Clone, Debug)]
pub struct ApiUser {
    site: Site,
    keys: Keys,
    name: &'static str,
}

impl ApiUser {
    /// The user of a name in a site.
    pub fn new<J>(site: &Site<J>, keys: &Keys<J>, name: &'static str) -> Self {
        Self { site: site.erased(), keys: keys.erased(), name }
    }
}

impl Construct for ApiUser {
    type Handle = Secret;

    fn build(self, scope: &mut Scope) -> Secret {
        let Self { site, keys, name: user } = self;
        let name = format!("{}/{}/{}/{user}/api", site.platform, site.environment, site.region.code());
        let string = secretsmanager::GenerateSecretString::new()
            .secret_string_template(format!("{{\"username\":\"{user}\"}}"))
            .generate_string_key("password")
            .password_length(40)
            .exclude_punctuation(true);
        let key = keys.of(Purpose::Secrets);
        let secret = secretsmanager::Secret::new()
            .name(name.as_str())
            .description("The user that functions of events call the API as")
            .generate_secret_string(string)
            .kms_key_id(key.arn())
            .deletion_policy(DeletionPolicy::Delete)
            .update_replace_policy(DeletionPolicy::Delete);
        let node = scope.add("secret", secret).into();
        Secret { name, key: key.clone(), node }
    }
}
