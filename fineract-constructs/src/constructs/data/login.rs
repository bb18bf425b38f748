//! Logins of services in a database, each with rights of its own.

use fineract_cfn::{DeletionPolicy, rds};
use fineract_core::{Code, Doc, Scope, Severity};

use super::Credential;
use super::credential::{Alphabet, Generated, Places, generate};
use crate::aws::Site;
use crate::k8s::Dns1123Label;

pub(super) static TAKEN: Code = Code {
    id: "DATA-007",
    title: "login that is somebody else's",
    severity: Severity::Error,
    explanation: "The login of a service in a database has the service's name. One that has the name of the master user would take \
its password and its rights from it, and some names are words of PostgreSQL or roles of RDS.\n\nGive the master user another name, \
`.master_username(…)`, or the service.",
};

/// The subject of what a database says of its logins: the master user's secret, then each login's secret, name and rights.
pub(crate) const LOGINS: &str = "database logins";

/// What a login may do in a database: in the list of Apache Fineract's tenants, and in each tenant's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rights {
    /// It reads, in transactions that are read-only, and finds the database at readers of its own region.
    Read,
    /// It reads and writes what is in tables, and changes no table.
    Write,
    /// It makes and changes tables, which belong to all such logins together. Apache Fineract needs it: its migration connects to
    /// tenants as its pods do, by the list of them, and its data tables are made while it serves. Source: Apache Fineract,
    /// `TenantDataSourceFactory`, `DatatableWriteServiceImpl`.
    Own,
}

/// A role in a database that one service logs in as, and no other.
///
/// Its password is generated in a secret of its own, in the regions of the master user's. The role is made by the migration of
/// Apache Fineract, which alone logs in as the master user: `.tenants(…)` of the
/// [`FineractService`](crate::constructs::services::FineractService) at the database's home. It is made anew whenever the list of
/// logins is another, and takes the password that the secret has by then.
///
/// Passwords of logins are not rotated by a schedule. The rotation of the [master user](super::Rotation) asks an API of RDS; there is
/// none for other users, and a function that logs in as the master user would be a second place from where one can. So a person puts
/// another password into the secret, and runs the migration again, as its runbook says.
#[derive(Clone, Debug)]
pub struct Login {
    /// The service, and the role in the database.
    pub name: Dns1123Label,
    /// What it may do.
    pub rights: Rights,
    /// Its name and its password.
    pub credential: Credential,
    /// The managed database: its hosts are in parameters of each region. Of one in the cluster the credential has the host.
    pub(in crate::constructs) managed: Option<String>,
}

impl Login {
    /// The parameter that holds the database's host for this login, in a region: `/<platform>/<environment>/<region>/<database>/…`.
    pub(in crate::constructs) fn host_parameter(&self, site: &Site) -> Option<String> {
        let database = self.managed.as_ref()?;
        Some(match self.rights {
            Rights::Read => reader_parameter(site, database),
            Rights::Write | Rights::Own => writer_parameter(site, database),
        })
    }
}

impl Rights {
    /// The group in the database whose rights they are, which the script of the migration makes.
    pub(crate) const fn group(self) -> &'static str {
        match self {
            Self::Read => "services_that_read",
            Self::Write => "services_that_write",
            Self::Own => "services_that_own",
        }
    }
}

/// The parameter that holds the host that a database is written to at, the same host in every region.
pub(super) fn writer_parameter(site: &Site, database: &str) -> String {
    endpoint(site, database, "writer-endpoint")
}

/// The parameter that holds the host of a database's readers in a region.
pub(super) fn reader_parameter(site: &Site, database: &str) -> String {
    endpoint(site, database, "reader-endpoint")
}

fn endpoint(site: &Site, database: &str, which: &str) -> String {
    format!("/{}/{}/{}/{database}/{which}", site.platform, site.environment, site.region.code())
}

/// Words that are names of no role. Source: RDS user guide, "Reserved words", and PostgreSQL's reserved key words that
/// a person might choose.
pub(super) const RESERVED: &[&str] = &[
    "admin", "all", "default", "postgres", "public", "rdsadmin", "root", "select", "system", "table", "user",
];

/// A database whose logins are made.
pub(super) struct Logins<'a> {
    pub(super) database: &'a str,
    /// The master user, and its credential.
    pub(super) master: (&'a str, &'a Credential),
    pub(super) places: Places<'a>,
    pub(super) policy: DeletionPolicy,
    /// What a managed database's credentials are attached to.
    pub(super) cluster: Option<rds::DbClusterRef>,
    /// The fields of each credential that are not secret, besides its name.
    pub(super) fields: &'a str,
}

impl Logins<'_> {
    /// Adds the credentials of logins to the stack at hand.
    pub(super) fn add(self, scope: &mut Scope, of: &[(Dns1123Label, Rights)]) -> Vec<Login> {
        let (master, credential) = self.master;
        let mut scope = scope.group("logins");
        let mut logins = Vec::new();
        for (name, rights) in of {
            if name.as_str() == master || RESERVED.contains(&name.as_str()) {
                let message = format!("`{name}` can't be the login of a service in `{}`", self.database);
                scope.report(&TAKEN, message).help =
                    Some("give the service or the master user another name".into());
            }
            logins.push(self.login(&mut scope.group(name.as_str()), name, *rights));
        }
        if !logins.is_empty() {
            let said = logins.iter().map(|login| {
                let Login { name, rights, credential, .. } = login;
                Doc::list([credential.name(), name.as_str(), rights.group()])
            });
            let said: Vec<Doc> = std::iter::once(Doc::from(credential.name())).chain(said).collect();
            scope.state(LOGINS, Doc::list(said));
        }
        logins
    }

    fn login(&self, scope: &mut Scope, name: &Dns1123Label, rights: Rights) -> Login {
        let database = self.database;
        let generated = Generated {
            name: format!("{database}/db/{name}"),
            description: format!("Login of {name} in {database}"),
            template: format!("{{{}\"username\":\"{name}\"}}", self.fields),
            key: "password",
            length: 32,
            alphabet: Alphabet::LettersAndDigits,
            places: self.places,
            policy: self.policy,
        };
        let credential = generate(scope, generated);
        if let Some(cluster) = self.cluster {
            super::aurora::attach(scope, &credential, cluster);
        }
        let managed = self.cluster.is_some().then(|| database.to_owned());
        Login { name: name.clone(), rights, credential, managed }
    }
}
