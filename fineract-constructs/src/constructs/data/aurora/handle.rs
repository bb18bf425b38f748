//! What a program holds of a database.

use fineract_cfn::{kms, rds};
use fineract_core::{Arn, IdOf, Value};

use super::{AuroraPostgres, InstanceClass};
use crate::aws::law::Territory;
use crate::aws::{Region, Site, StackRef};
use crate::constructs::data::{Credential, Login, Tenants};
use fineract_cfn::ec2;

/// A database: its members by region, and the credential that opens it.
#[derive(Clone, Debug)]
pub struct Database {
    /// What it is called among the stores of its environment.
    pub name: String,
    /// The version of all members.
    pub version: AuroraPostgres,
    /// Where its data may be kept.
    pub law: Territory,
    /// The identifier of the global database, if it spans regions: chosen here, the same in every region.
    pub global_identifier: Option<String>,
    /// Its members. The first was made the primary; a failover makes another one the primary.
    pub members: Vec<DatabaseMember>,
    /// The master user's credential.
    pub credential: Credential,
    /// The logins of services.
    pub logins: Vec<Login>,
    /// The secrets of Apache Fineract's tenants, if this is the list of them.
    pub tenants: Option<Tenants>,
}

/// The part of a database that is in one region.
#[derive(Clone, Debug)]
pub struct DatabaseMember {
    /// Where it is.
    pub site: Site,
    /// The stack that deploys it.
    pub stack: StackRef,
    /// The cluster's identifier, which says its region and never its role (AUR-21).
    pub identifier: String,
    /// The cluster.
    pub cluster: rds::DbClusterRef,
    /// The parameter of Systems Manager that holds the host to write to, that of the primary in every region, such as
    /// `/fineract/prod/eu-west-3/ledger/writer-endpoint`.
    pub writer_parameter: String,
    /// The parameter that holds the host to read from, that of the region's own readers.
    pub reader_parameter: String,
    /// The class of its instances.
    pub class: InstanceClass,
    /// How many instances it has; with none it only keeps the data.
    pub instances: u8,
    /// The security group that clients connect through.
    pub security_group: Value<IdOf<ec2::SecurityGroup>>,
    /// The key that it is encrypted with.
    pub key: Value<Arn<kms::Key>>,
}

impl Database {
    /// The member in a region.
    pub fn member<J>(&self, region: Region<J>) -> Option<&DatabaseMember> {
        self.members.iter().find(|member| member.site.region == region.erased())
    }

    /// The login of a service.
    pub fn login(&self, service: &str) -> Option<&Login> {
        self.logins.iter().find(|login| login.name.as_str() == service)
    }
}

impl DatabaseMember {
    /// The host of the writer. In a region that is not the primary, it answers after a failover.
    pub fn writer_endpoint(&self) -> Value<String> {
        self.cluster.endpoint_address()
    }

    /// The host that spreads connections over readers.
    pub fn reader_endpoint(&self) -> Value<String> {
        self.cluster.read_endpoint_address()
    }
}
