//! The part of a database that is in one region.

use fineract_cfn::{DeletionPolicy, Resource, iam, logs, rds, ssm};
use fineract_core::{Arn, Doc, IdOf, NodeId, Scope, Value};

use super::handle::DatabaseMember;
use super::settings::Settings;
use super::{InstanceClass, PORT};
use crate::aws::iam::service_trust;
use crate::aws::names::{Kind, name};
use crate::constructs::Fate;
use crate::constructs::data::firewall::security_group;
use crate::constructs::data::login::{reader_parameter, writer_parameter};
use crate::constructs::data::{Credential, DeletionProtection, Stores};
use crate::constructs::security::Purpose;

/// A member while it is described.
pub(super) struct Member<'a> {
    pub(super) name: &'a str,
    pub(super) here: &'a Stores,
    /// Every member's tier, this one's too.
    pub(super) all: &'a [&'a Stores],
    pub(super) settings: &'a Settings,
    pub(super) class: InstanceClass,
    pub(super) instances: u8,
    pub(super) origin: Origin<'a>,
}

/// Where a member's data comes from.
pub(super) enum Origin<'a> {
    /// It is written here, by the user of a credential.
    Here(&'a Credential),
    /// It is replicated from the primary of a global database; credentials come with it (AUR-4).
    Global { id: Value<IdOf<rds::GlobalCluster>>, write_forwarding: bool, primary: rds::DbClusterRef },
}

/// A written member, and its first instance: the one that writes, if this is the primary.
pub(super) struct Written {
    pub(super) handle: DatabaseMember,
    pub(super) writer: Option<NodeId>,
}

impl Member<'_> {
    /// Adds the member to the stack at hand.
    pub(super) fn write(self, scope: &mut Scope) -> Written {
        let Self { name, here, all, settings, class, instances, origin } = self;
        let identifier = here.site.name(Kind::Database, name);
        let group = security_group(scope, here, all, name, PORT.into());
        let key = here.keys.of(Purpose::Rds).arn();

        let mut cluster = rds::DbCluster::new()
            .db_cluster_identifier(identifier.as_str())
            .engine("aurora-postgresql")
            .engine_version(settings.version.to_string())
            .port(i64::from(PORT))
            .storage_type(settings.storage.name())
            .storage_encrypted(true)
            .kms_key_id(&key)
            .db_subnet_group_name(subnet_group(scope, here, name).id())
            .db_cluster_parameter_group_name(parameter_group(scope, settings, name).id())
            .vpc_security_group_ids([group.id()])
            .backup_retention_period(i64::from(settings.backup_retention))
            .copy_tags_to_snapshot(true)
            .deletion_protection(settings.protection == DeletionProtection::On)
            .enable_cloudwatch_logs_exports(settings.logs.iter().map(|log| log.name()).collect::<Vec<_>>());
        if let InstanceClass::Serverless { least, most } = class {
            let scaling = rds::ServerlessV2ScalingConfiguration::new()
                .min_capacity(f64::from(least))
                .max_capacity(f64::from(most));
            cluster = cluster.serverless_v2_scaling_configuration(scaling);
        }
        for group in log_groups(scope, here, settings, &identifier) {
            cluster = cluster.depends_on(group);
        }
        // A member of a global database can't take a last snapshot (AUR-20).
        let kept = match origin {
            Origin::Here(_) => DeletionPolicy::Snapshot,
            Origin::Global { .. } => DeletionPolicy::Retain,
        };
        let primary = match origin {
            Origin::Here(_) => None,
            Origin::Global { primary, .. } => Some(primary),
        };
        let policy = settings.protection.policy(kept);
        cluster = cluster.fate(policy);
        cluster = match origin {
            Origin::Here(credential) => cluster
                .database_name(settings.database.as_str())
                .master_username(credential.username())
                .master_user_password(credential.password()),
            Origin::Global { id, write_forwarding: true, .. } => {
                cluster.global_cluster_identifier(id).enable_global_write_forwarding(true)
            }
            Origin::Global { id, .. } => cluster.global_cluster_identifier(id),
        };
        let cluster = scope.add("cluster", cluster);
        let writer = add_instances(scope, here, name, cluster, class, instances);
        let writer_parameter = writer_parameter(&here.site, name);
        let reader_parameter = reader_parameter(&here.site, name);
        let written = primary.unwrap_or(cluster);
        // Without an instance there is nobody to read from.
        let read = if instances == 0 { written } else { cluster };
        add_endpoint(scope, "writer", &writer_parameter, written.endpoint_address());
        add_endpoint(scope, "reader", &reader_parameter, read.read_endpoint_address());
        let handle = DatabaseMember {
            site: here.site.clone(),
            stack: here.stack,
            identifier,
            cluster,
            writer_parameter,
            reader_parameter,
            class,
            instances,
            security_group: group.id(),
            key,
        };
        Written { handle, writer }
    }
}

/// Where services of the region find the database. A recovery writes another host there, and no template has to change.
fn add_endpoint(scope: &mut Scope, whom: &str, parameter: &str, host: Value<String>) {
    let parameter = ssm::Parameter::new(ssm::Parameter::TYPE_STRING, host)
        .name(parameter)
        .description(format!("Host of the {whom}"));
    scope.add(format!("{whom}-endpoint"), parameter);
}

fn subnet_group(scope: &mut Scope, here: &Stores, name: &str) -> rds::DbSubnetGroupRef {
    let subnets: Vec<_> = here.network.database.iter().map(|subnet| &subnet.id).collect();
    scope.add("subnets", rds::DbSubnetGroup::new(format!("Database subnets of {name}"), subnets))
}

/// Aurora takes unencrypted connections unless it is told not to.
fn parameter_group(scope: &mut Scope, settings: &Settings, name: &str) -> rds::DbClusterParameterGroupRef {
    let parameters = Doc::map([("rds.force_ssl", "1")]);
    let description = format!("Parameters of {name}");
    scope.add(
        "parameters",
        rds::DbClusterParameterGroup::new(description, settings.version.family(), parameters),
    )
}

/// The log groups that RDS would make itself on the first line, without a key and kept for ever.
fn log_groups(scope: &mut Scope, here: &Stores, settings: &Settings, identifier: &str) -> Vec<NodeId> {
    let policy = settings.protection.policy(DeletionPolicy::Retain);
    let group = |log: &super::LogExport| {
        let group = logs::LogGroup::new()
            .raw("LogGroupName", format!("/aws/rds/cluster/{identifier}/{}", log.name()))
            .retention_in_days(settings.log_retention)
            .kms_key_id(here.keys.of(Purpose::Logs).arn())
            .fate(policy);
        scope.add(format!("log-{}", log.name()), group).into()
    };
    settings.logs.iter().map(group).collect()
}

/// Adds the instances, spread over the zones of the database subnets, and gives the first.
///
/// They hold no data: it is the cluster's. They never take a minor version by themselves, because all members of a
/// global database keep the same (AUR-7).
fn add_instances(
    scope: &mut Scope,
    here: &Stores,
    name: &str,
    cluster: rds::DbClusterRef,
    class: InstanceClass,
    count: u8,
) -> Option<NodeId> {
    if count == 0 {
        return None;
    }
    let monitoring = monitoring_role(scope, here, name);
    let zones = &here.network.database;
    let mut first = None;
    for index in 0..usize::from(count) {
        let Some(subnet) = zones.get(index % zones.len().max(1)) else { break };
        let round = index / zones.len();
        let letter = match round {
            0 => subnet.zone.letter.to_string(),
            _ => format!("{}{}", subnet.zone.letter, round + 1),
        };
        let mut instance = rds::DbInstance::new()
            .db_instance_identifier(instance_name(here, name, &letter))
            .db_cluster_identifier(cluster.id())
            .engine("aurora-postgresql")
            .db_instance_class(class.to_string())
            .availability_zone(subnet.zone.to_string())
            .publicly_accessible(false)
            .auto_minor_version_upgrade(false)
            .monitoring_interval(60)
            .monitoring_role_arn(&monitoring)
            .enable_performance_insights(true)
            .performance_insights_kms_key_id(here.keys.of(Purpose::Rds).arn())
            .performance_insights_retention_period(7)
            .fate(DeletionPolicy::Delete);
        // The first instance of a cluster becomes its writer.
        if let Some(writer) = first {
            instance = instance.depends_on(writer);
        }
        let node = NodeId::from(scope.add(format!("instance-{letter}"), instance));
        first = first.or(Some(node));
    }
    first
}

fn instance_name(here: &Stores, what: &str, letter: &str) -> String {
    let site = &here.site;
    name(Kind::Database, &[&site.platform, &site.environment, what, site.region.short(), letter])
}

/// The role by which instances report what their operating system does.
fn monitoring_role(scope: &mut Scope, here: &Stores, what: &str) -> Value<Arn<iam::Role>> {
    const POLICY: &str = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole";
    let policy: Value<Arn<iam::ManagedPolicy>> = Value::from_doc(POLICY);
    let role = iam::Role::new(service_trust("monitoring.rds.amazonaws.com"))
        .role_name(here.site.name(Kind::Role, &format!("{what}-monitoring")))
        .managed_policy_arns([policy]);
    scope.add("monitoring", role).arn()
}
