//! What a program holds of a cache.

use fineract_cfn::{ec2, elasticache, kms};
use fineract_core::{Arn, IdOf, Value};

use super::{Auth, RedisVersion};
use crate::aws::law::Territory;
use crate::aws::{Region, Site, StackRef};
use crate::constructs::data::Credential;

/// A cache: its members by region, and what opens it.
#[derive(Clone, Debug)]
pub struct Cache {
    /// What it is called among the stores of its environment.
    pub name: String,
    /// The version of all members.
    pub version: RedisVersion,
    /// Where its data may be kept.
    pub law: Territory,
    /// The identifier of the global datastore, if it spans regions: only the deployment knows its prefix (RED-6).
    pub global_identifier: Option<Value<IdOf<elasticache::GlobalReplicationGroup>>>,
    /// Its members. The first was made the primary; a failover is by hand (RED-11) and makes another one the primary.
    pub members: Vec<CacheMember>,
    /// How clients say who they are.
    pub auth: Auth,
    /// The token, or the user's name and password, that clients authenticate with.
    pub credential: Credential,
}

/// The part of a cache that is in one region.
#[derive(Clone, Debug)]
pub struct CacheMember {
    /// Where it is.
    pub site: Site,
    /// The stack that deploys it.
    pub stack: StackRef,
    /// The replication group's identifier, which says its region and never its role.
    pub identifier: String,
    /// The replication group.
    pub group: elasticache::ReplicationGroupRef,
    /// The parameter of Systems Manager that holds the host to write to, that of the primary in every region, such as
    /// `/fineract/prod/eu-west-3/redis/primary-endpoint`: what runs in a cluster reads it by this name (SEC-4).
    pub endpoint_parameter: String,
    /// How many nodes it has.
    pub nodes: u8,
    /// The security group that clients connect through.
    pub security_group: Value<IdOf<ec2::SecurityGroup>>,
    /// The key that it is encrypted with.
    pub key: Value<Arn<kms::Key>>,
}

impl Cache {
    /// The member in a region.
    pub fn member<J>(&self, region: Region<J>) -> Option<&CacheMember> {
        self.members.iter().find(|member| member.site.region == region.erased())
    }
}

impl CacheMember {
    /// The host that is written to; in a region that is not the primary, it is read from until it is promoted.
    pub fn primary_endpoint(&self) -> Value<String> {
        self.group.primary_end_point_address()
    }
}
