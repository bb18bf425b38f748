//! The part of a cache that is in one region.

use fineract_cfn::{DeletionPolicy, elasticache, ssm};
use fineract_core::{IdOf, Scope, Value};

use super::auth::users;
use super::handle::CacheMember;
use super::settings::Settings;
use super::{Auth, PORT};
use crate::aws::names::Kind;
use crate::constructs::Fate;
use crate::constructs::data::credential::{Alphabet, Generated, Places, generate};
use crate::constructs::data::firewall::security_group;
use crate::constructs::data::{Credential, Stores};
use crate::constructs::security::Purpose;

/// A member while it is described.
pub(super) struct Group<'a> {
    pub(super) name: &'a str,
    pub(super) here: &'a Stores,
    /// Every member's tier, this one's too.
    pub(super) all: &'a [&'a Stores],
    pub(super) settings: &'a Settings,
    pub(super) credential: &'a Credential,
    pub(super) nodes: u8,
    pub(super) origin: Origin,
}

/// Where a member's data comes from.
pub(super) enum Origin {
    /// It is written here, and outlives its stack in this way.
    Here(DeletionPolicy),
    /// It is replicated from the primary of a global datastore, which is written to at this host.
    Global(Value<IdOf<elasticache::GlobalReplicationGroup>>, Value<String>),
}

impl Group<'_> {
    /// Adds the member to the stack at hand.
    pub(super) fn write(self, scope: &mut Scope) -> CacheMember {
        let Self { name, here, all, settings, credential, nodes, origin } = self;
        let identifier = here.site.name(Kind::Cache, name);
        let firewall = security_group(scope, here, all, name, PORT.into());
        let key = here.keys.of(Purpose::Redis).arn();
        let subnets: Vec<_> = here.network.database.iter().map(|subnet| &subnet.id).collect();
        let subnets = scope
            .add("subnets", elasticache::SubnetGroup::new(format!("Database subnets of {name}"), subnets));

        let description = format!("{name} of {} {}", here.site.platform, here.site.environment);
        let group = elasticache::ReplicationGroup::new(description)
            .replication_group_id(identifier.as_str())
            .cache_subnet_group_name(subnets.id())
            .security_group_ids([firewall.id()])
            .kms_key_id(&key)
            .num_cache_clusters(i64::from(nodes))
            .multi_az_enabled(true)
            .snapshot_retention_limit(i64::from(settings.snapshot_retention));
        let group = match settings.auth {
            Auth::Token => group,
            Auth::Users => group.user_group_ids([users(scope, name, here, credential)]),
        };
        let (group, policy, writer) = match origin {
            Origin::Here(kept) => (leader(scope, group, settings, name, credential), kept, None),
            // What a secondary inherits is refused where it is set: engine, version, node type, failover, parameters and
            // encryption, and with it the token (RED-5).
            Origin::Global(id, writer) => {
                (group.global_replication_group_id(id), DeletionPolicy::Retain, Some(writer))
            }
        };
        let policy = settings.protection.policy(policy);
        let group = scope.add("group", group.fate(policy));

        let site = &here.site;
        let (platform, environment, region) = (&site.platform, &site.environment, site.region.code());
        let endpoint_parameter = format!("/{platform}/{environment}/{region}/{name}/primary-endpoint");
        // A secondary refuses every write.
        let writer = writer.unwrap_or_else(|| group.primary_end_point_address());
        let parameter = ssm::Parameter::new(ssm::Parameter::TYPE_STRING, writer)
            .name(endpoint_parameter.as_str())
            .description(format!("Host that {name} is written to at"));
        scope.add("endpoint", parameter);
        CacheMember {
            site: site.clone(),
            stack: here.stack,
            identifier,
            group,
            endpoint_parameter,
            nodes,
            security_group: firewall.id(),
            key,
        }
    }
}

/// What only a member says that inherits from none. Encryption in transit is on from the start, so its mode needs no
/// second step (RED-9).
fn leader(
    scope: &mut Scope,
    group: elasticache::ReplicationGroup,
    settings: &Settings,
    name: &str,
    credential: &Credential,
) -> elasticache::ReplicationGroup {
    let version = settings.version;
    let parameters = elasticache::ParameterGroup::new(version.family(), format!("Parameters of {name}"))
        // Only what a client gave a time to live makes room: sessions go, locks stay.
        .properties([("maxmemory-policy", "volatile-lru")]);
    let parameters = scope.add("parameters", parameters);
    let group = group
        .engine("redis")
        .engine_version(version.name())
        .cache_node_type(settings.node.to_string())
        .cache_parameter_group_name(parameters.id())
        .port(i64::from(PORT))
        .automatic_failover_enabled(true)
        .at_rest_encryption_enabled(true)
        .transit_encryption_enabled(true);
    match settings.auth {
        Auth::Token => group.auth_token(credential.password()),
        Auth::Users => group,
    }
}

/// Generates the token or the user's password, written and readable in `places`.
pub(super) fn token(scope: &mut Scope, name: &str, settings: &Settings, places: Places) -> Credential {
    let generated = Generated {
        name: format!("{name}/auth"),
        description: format!("Token of {name}"),
        template: match settings.auth {
            Auth::Token => "{}".into(),
            Auth::Users => format!("{{\"username\":\"{}\"}}", places.home.site.platform),
        },
        key: "token",
        length: 64,
        alphabet: Alphabet::LettersAndDigits,
        places,
        policy: settings.protection.policy(DeletionPolicy::Retain),
    };
    generate(scope, generated)
}
