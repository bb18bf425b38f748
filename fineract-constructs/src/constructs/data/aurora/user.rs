//! The master user of a database.

use fineract_cfn::{DeletionPolicy, rds, secretsmanager};
use fineract_core::Scope;

use super::settings::Settings;
use crate::constructs::data::credential::{Alphabet, Generated, generate};
use crate::constructs::data::{Credential, Stores};

/// Generates the master user's credential, written at `home` and readable where `copies` are.
pub(super) fn master_user(
    scope: &mut Scope,
    name: &str,
    settings: &Settings,
    home: &Stores,
    copies: &[&Stores],
) -> Credential {
    let generated = Generated {
        name: format!("{name}/db"),
        description: format!("Master user of {name}"),
        template: format!("{{\"username\":\"{}\"}}", settings.user),
        key: "password",
        length: 32,
        alphabet: Alphabet::Database,
        home,
        copies: copies.to_vec(),
        policy: settings.policy(DeletionPolicy::Retain),
    };
    generate(scope, generated)
}

/// Completes the secret with the cluster's host, port, engine and database, so that no endpoint has to reach a
/// manifest (SEC-3).
pub(super) fn attach(scope: &mut Scope, credential: &Credential, cluster: rds::DbClusterRef) {
    let attachment =
        secretsmanager::SecretTargetAttachment::new(credential.arn(), cluster.id(), "AWS::RDS::DBCluster");
    scope.add("attachment", attachment);
}
