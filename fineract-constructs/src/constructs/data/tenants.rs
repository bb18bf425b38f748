//! What is generated for Apache Fineract's tenants.

use fineract_cfn::DeletionPolicy;
use fineract_core::Scope;

use super::credential::{Alphabet, Generated, Places, generate};
use super::{Credential, Login};

/// The secrets of Apache Fineract's tenants that a database lists.
#[derive(Clone, Debug)]
pub struct Tenants {
    /// What Fineract encrypts their credentials with. All services on the database have the same: Fineract refuses a tenant whose
    /// credentials another one encrypted. Source: its `DatabasePasswordEncryptor`.
    pub password: Credential,
    /// What their user `mifos` logs in with at first, who may do everything. Like the other, it is wherever the database's
    /// credential is: who takes over has to be able to log in.
    pub administrator: Credential,
    /// The master user of the database, as which the migration makes databases and logins.
    pub master: Credential,
    /// The logins that it makes.
    pub logins: Vec<Login>,
}

impl Tenants {
    /// Generates them, for a database of a name.
    pub(super) fn generate(
        scope: &mut Scope,
        database: &str,
        places: Places,
        policy: DeletionPolicy,
        (master, logins): (&Credential, &[Login]),
    ) -> Self {
        let secret = |what: &str, description: &str| Generated {
            name: format!("{database}/{what}"),
            description: format!("{description} on {database}"),
            template: "{}".into(),
            key: "password",
            length: 32,
            alphabet: Alphabet::LettersAndDigits,
            places,
            policy,
        };
        let encrypts = "What Apache Fineract encrypts the credentials of its tenants with";
        let password = secret("tenants", encrypts);
        let opens = "What the first user of Apache Fineract's tenants logs in with";
        let administrator = secret("administrator", opens);
        Self {
            password: generate(&mut scope.group("tenants"), password),
            administrator: generate(&mut scope.group("administrator"), administrator),
            master: master.clone(),
            logins: logins.to_vec(),
        }
    }
}
