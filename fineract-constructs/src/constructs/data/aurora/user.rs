//! The master user of a database, and the secrets of Apache Fineract's tenants.

use fineract_cfn::{DeletionPolicy, rds, secretsmanager};
use fineract_core::{NodeId, Scope};

use super::handle::DatabaseMember;
use super::settings::Settings;
use crate::aws::Site;
use crate::aws::iam::Statement;
use crate::constructs::data::credential::{Alphabet, Generated, Places, generate};
use crate::constructs::data::rotation::Rotator;
use crate::constructs::data::{Credential, Tenants};

/// Generates the master user's credential, written and readable in `places`.
pub(super) fn master_user(scope: &mut Scope, name: &str, settings: &Settings, places: Places) -> Credential {
    let generated = Generated {
        name: format!("{name}/db"),
        description: format!("Master user of {name}"),
        template: format!("{{\"username\":\"{}\"}}", settings.user),
        key: "password",
        length: 32,
        alphabet: Alphabet::Database,
        places,
        policy: settings.policy(DeletionPolicy::Retain),
    };
    generate(scope, generated)
}

/// Generates the tenants' secrets where the master user's credential is, if the database lists tenants.
pub(super) fn tenants(scope: &mut Scope, name: &str, settings: &Settings, places: Places) -> Option<Tenants> {
    let policy = settings.policy(DeletionPolicy::Retain);
    settings.tenants.then(|| Tenants::generate(scope, name, places, policy))
}

/// Completes the secret with the cluster's host, port, engine and database, so that no endpoint has to reach a
/// manifest (SEC-3).
pub(super) fn attach(scope: &mut Scope, credential: &Credential, cluster: rds::DbClusterRef) -> NodeId {
    let attachment =
        secretsmanager::SecretTargetAttachment::new(credential.arn(), cluster.id(), "AWS::RDS::DBCluster");
    scope.add("attachment", attachment).into()
}

/// What gives a database another password.
pub(super) fn rotator<'a>(
    name: &'a str,
    places: Places<'a>,
    member: &DatabaseMember,
    global: Option<&str>,
    attachment: NodeId,
) -> Rotator<'a> {
    let Site { account, region, .. } = &member.site;
    let cluster = format!("arn:aws:rds:{}:{account}:cluster:{}", region.code(), member.identifier);
    let mut permissions =
        vec![Statement::allow(["rds:DescribeDBClusters", "rds:ModifyDBCluster"]).on([cluster])];
    permissions.extend(global.map(|id| {
        let global = format!("arn:aws:rds::{account}:global-cluster:{id}");
        Statement::allow(["rds:DescribeGlobalClusters"]).on([global])
    }));
    Rotator {
        name,
        places,
        code: include_str!("../functions/rotate_database.py"),
        environment: vec![
            ("CLUSTER", member.identifier.clone()),
            ("GLOBAL", global.unwrap_or_default().to_owned()),
        ],
        permissions,
        after: attachment,
    }
}
