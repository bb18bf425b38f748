//! The master user of a database, and the secrets of Apache Fineract's tenants.

use fineract_cfn::{DeletionPolicy, rds, secretsmanager};
use fineract_core::{NodeId, Scope};

use super::handle::DatabaseMember;
use super::settings::Settings;
use crate::aws::Site;
use crate::aws::iam::Statement;
use crate::constructs::data::credential::{Alphabet, Generated, Places, generate};
use crate::constructs::data::login::{self, Login};
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
        policy: settings.protection.policy(DeletionPolicy::Retain),
    };
    generate(scope, generated)
}

/// Generates the services' credentials where the master user's is.
pub(super) fn logins(
    scope: &mut Scope,
    name: &str,
    settings: &Settings,
    places: Places,
    (master, cluster): (&Credential, rds::DbClusterRef),
) -> Vec<Login> {
    let logins = login::Logins {
        database: name,
        master: (&settings.user, master),
        places,
        policy: settings.protection.policy(DeletionPolicy::Retain),
        cluster: Some(cluster),
        fields: "",
    };
    logins.add(scope, &settings.logins)
}

/// Generates the tenants' secrets where the master user's credential is, if the database lists tenants.
pub(super) fn tenants(
    scope: &mut Scope,
    name: &str,
    settings: &Settings,
    places: Places,
    users: (&Credential, &[Login]),
) -> Option<Tenants> {
    let policy = settings.protection.policy(DeletionPolicy::Retain);
    settings.tenants.then(|| Tenants::generate(scope, name, places, policy, users))
}

/// Completes the secret with the cluster's host, port, engine and database, so that no endpoint has to reach a
/// manifest (SEC-3).
pub(in crate::constructs::data) fn attach(
    scope: &mut Scope,
    credential: &Credential,
    cluster: rds::DbClusterRef,
) -> NodeId {
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
