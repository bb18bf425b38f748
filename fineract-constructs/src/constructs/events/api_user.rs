//! The credential that functions call the platform's API with.

use fineract_cfn::{DeletionPolicy, secretsmanager};
use fineract_core::{Construct, Scope};

use super::Secret;
use crate::aws::Site;
use crate::constructs::Fate;
use crate::constructs::security::{Keys, Purpose, replicated};

/// A user of the platform's API, as whom functions call it: a name, and a password that is generated and never shown.
///
/// It is a secret `<platform>/<environment>/<region>/<name>/api` with `username` and `password`. Users are in the database, so
/// one whose database is followed in other regions is one secret, replicated to them: functions of each read their own copy, and
/// go on where the database is promoted.
///
/// Somebody must make that user in the API, with permission for its functions' calls, before messages are sent: until then the
/// API answers 401, and what was received in vain as often as its queue allows is a dead letter.
///
/// # Creates
/// `AWS::SecretsManager::Secret`.
#[derive(Clone, Debug)]
pub struct ApiUser {
    home: Place,
    copies: Vec<Place>,
    name: &'static str,
}

/// A site, and the keys of it.
type Place = (Site, Keys);

impl ApiUser {
    /// The user of a name, whose secret is written in a site.
    pub fn new<J>(site: &Site<J>, keys: &Keys<J>, name: &'static str) -> Self {
        Self { home: (site.erased(), keys.erased()), copies: Vec::new(), name }
    }

    /// Another region where functions read the secret, encrypted with that region's key.
    pub fn replica<J>(mut self, site: &Site<J>, keys: &Keys<J>) -> Self {
        self.copies.push((site.erased(), keys.erased()));
        self
    }
}

impl Construct for ApiUser {
    type Handle = Secret;

    fn build(self, scope: &mut Scope) -> Secret {
        let Self { home, copies, name: user } = self;
        let site = &home.0;
        let name = format!("{}/{}/{}/{user}/api", site.platform, site.environment, site.region.code());
        let string = secretsmanager::GenerateSecretString::new()
            .secret_string_template(format!("{{\"username\":\"{user}\"}}"))
            .generate_string_key("password")
            .password_length(40)
            .exclude_punctuation(true);
        let secret = secretsmanager::Secret::new()
            .name(name.as_str())
            .description("The user that functions of events call the API as")
            .generate_secret_string(string)
            .kms_key_id(home.1.of(Purpose::Secrets).arn())
            .fate(DeletionPolicy::Delete);
        let secret = replicated(secret, copies.iter().map(|(site, keys)| (site.region, keys)));
        let node = scope.add("secret", secret).into();
        let places = std::iter::once(home).chain(copies);
        let keys = places.map(|(site, keys)| (site.region, keys.of(Purpose::Secrets).clone())).collect();
        Secret { name, keys, node }
    }
}
