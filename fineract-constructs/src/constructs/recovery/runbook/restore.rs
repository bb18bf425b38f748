//! How a person has data as it was.

use std::fmt::Write;

use super::super::commands;
use super::super::partition::Partition;
use super::super::plan::RecoveryPlan;
use super::super::step::{note, section};
use super::super::steps::target;
use super::{sections, shell};
use crate::aws::Region;
use crate::constructs::data::aurora::Database;
use crate::constructs::services::migration_runbook;
use crate::constructs::storage::{BackupPlanRef, Kept};

/// How a database is had that was lost with its region, when this is back.
pub(super) fn in_place(page: &mut String, plan: &RecoveryPlan, partition: &Partition, lost: Region) {
    let Some(database) = &partition.database else { return };
    let Some(member) = database.member(lost) else { return };
    line!(page);
    line!(page, "When the region is back and the database isn't, restore it beside the old one:");
    shell(page, &point_in_time(lost, &member.identifier, "--use-latest-restorable-time"));
    lead_to_restored(page, plan, partition, database, lost);
}

/// How a database is had as it was, while its region answers: what is gone from it is gone from all its replicas.
pub(super) fn rewind(page: &mut String, plan: &RecoveryPlan, lost: Region) {
    let written = plan.partitions.iter().filter(|partition| {
        let home = partition.home().map(|stores| stores.site.region);
        home == Some(lost) && target(partition, lost).is_some()
    });
    for partition in written {
        let Some(database) = &partition.database else { continue };
        let Some(member) = database.member(lost) else { continue };
        line!(page);
        line!(page, "## `{}` as it was", member.identifier);
        line!(
            page,
            "Data that somebody deleted or spoilt is so in every replica, and no region is lost: don't fail over. As long as {} \
answers, the database goes back to any second of the days that its backups are kept for, beside itself:",
            lost.city()
        );
        let mut lines =
            vec!["before=2026-01-31T12:00:00Z # the last second that was right, in UTC".to_owned()];
        lines.extend(point_in_time(lost, &member.identifier, "--restore-to-time \"$before\""));
        shell(page, &lines);
        line!(page);
        line!(
            page,
            "Compare the two, and copy what is missing. If it is to take the other's place, know that no region follows it: the \
objectives above are missed until the program has it as its own."
        );
        lead_to_restored(page, plan, partition, database, lost);
    }
}

/// Has services use what was restored.
fn lead_to_restored(
    page: &mut String,
    plan: &RecoveryPlan,
    partition: &Partition,
    database: &Database,
    home: Region,
) {
    let Some(member) = database.member(home) else { return };
    let mut lead = vec![format!(
        "host=$(aws rds describe-db-clusters --region {} --db-cluster-identifier {}-restored --query 'DBClusters[0].Endpoint' --output text)",
        home.code(),
        member.identifier
    )];
    lead.extend(commands::write_host(database));
    let running = commands::running(partition, &plan.workloads);
    lead.extend(commands::read_again(&running));
    let mut migrations = running.iter().flat_map(|workload| {
        let migrated = workload.services.iter().filter(|service| service.migration.is_some());
        migrated.map(|service| migration_runbook::path(service.name.as_str(), &workload.cluster.name))
    });
    let tables = migrations.next().map(|path| {
        note(format!("If it is from before a release of Apache Fineract, its pods wait: run the migration again, as `{path}` says."))
    });
    sections(
        page,
        &[
            section("Lead services to it:", lead),
            section("Once all were read within the last minute:", commands::restart(&running)),
        ],
    );
    sections(page, tables.as_slice());
}

/// Restores a cluster beside itself, in its network, with an instance like its own.
fn point_in_time(region: Region, cluster: &str, when: &str) -> Vec<String> {
    let code = region.code();
    let of_cluster = |name: &str, query: &str| {
        format!(
            "{name}=$(aws rds describe-db-clusters --region {code} --db-cluster-identifier {cluster} --query 'DBClusters[0].{query}' --output text)"
        )
    };
    vec![
        of_cluster("subnets", "DBSubnetGroup"),
        of_cluster("groups", "VpcSecurityGroups[].VpcSecurityGroupId"),
        of_cluster("parameters", "DBClusterParameterGroup"),
        format!(
            "class=$(aws rds describe-db-instances --region {code} --filters Name=db-cluster-id,Values={cluster} --query 'DBInstances[0].DBInstanceClass' --output text)"
        ),
        format!(
            "aws rds restore-db-cluster-to-point-in-time --region {code} --source-db-cluster-identifier {cluster} --db-cluster-identifier {cluster}-restored {when} --db-subnet-group-name \"$subnets\" --vpc-security-group-ids $groups --db-cluster-parameter-group-name \"$parameters\" --deletion-protection"
        ),
        format!(
            "aws rds wait db-cluster-available --region {code} --db-cluster-identifier {cluster}-restored"
        ),
        format!(
            "aws rds create-db-instance --region {code} --db-cluster-identifier {cluster}-restored --db-instance-identifier {cluster}-restored-1 --engine aurora-postgresql --db-instance-class \"$class\""
        ),
        format!(
            "aws rds wait db-instance-available --region {code} --db-instance-identifier {cluster}-restored-1"
        ),
    ]
}

/// The vaults that hold recovery points of what is lost, and how a person restores from one.
pub(super) fn backups(page: &mut String, plan: &RecoveryPlan, lost: Region) {
    let kept = plan.partitions.iter().flat_map(|partition| {
        let here = partition.backups.iter().filter(|backups| backups.site.region == lost);
        here.map(move |backups| (partition, backups))
    });
    let kept: Vec<_> = kept.collect();
    if kept.is_empty() {
        return;
    }
    line!(page);
    line!(page, "## Backups");
    line!(
        page,
        "Restore from them what can't be had otherwise: data that was deleted or encrypted by an attacker is so in every replica."
    );
    line!(page);
    line!(page, "| of | vault | in | kept for |");
    line!(page, "|---|---|---|--:|");
    for (partition, backups) in &kept {
        for Kept { vault, region, days } in &backups.kept {
            line!(page, "| `{}` | `{vault}` | {} | {days} days |", partition.name, region.code());
        }
    }
    line!(page);
    line!(page, "The newest recovery points of the stores of {}, first those that outlived it:", lost.city());
    let away_first = |of: &BackupPlanRef| {
        let mut vaults: Vec<_> = of.kept.iter().collect();
        vaults.sort_by_key(|kept| kept.region == lost);
        vaults.into_iter().map(|kept| list(kept, lost)).collect::<Vec<_>>()
    };
    shell(page, &kept.iter().flat_map(|(_, backups)| away_first(backups)).collect::<Vec<_>>());
    let (_, backups) = kept[0];
    let (role, account) = (&backups.role_name, &backups.site.account);
    line!(page);
    line!(
        page,
        "Restore one where its vault is, with what a line above says: take its metadata, give the new store in it a name, a subnet \
group and security groups of that region, and start the job. A database comes back without instances."
    );
    if kept.iter().any(|(partition, _)| partition.content.is_some()) {
        line!(
            page,
            "Content goes into a bucket that is there: `DestinationBucketName` says which, with `NewBucket` `false`."
        );
    }
    let outlived = backups.kept.iter().find(|kept| kept.region != lost).or(backups.kept.first());
    let (region, vault) = outlived.map_or(("", ""), |kept| (kept.region.code(), kept.vault.as_str()));
    shell(
        page,
        &[
            format!("region={region} vault={vault} point=arn:aws:… # the last of the line"),
            "aws backup get-recovery-point-restore-metadata --region $region --backup-vault-name $vault --recovery-point-arn $point --query RestoreMetadata > metadata.json".into(),
            "${EDITOR:-vi} metadata.json".into(),
            format!("aws backup start-restore-job --region $region --recovery-point-arn $point --iam-role-arn arn:aws:iam::{account}:role/{role} --metadata file://metadata.json"),
        ],
    );
}

fn list(kept: &Kept, lost: Region) -> String {
    format!(
        "aws backup list-recovery-points-by-backup-vault --region {} --backup-vault-name {} --query \"reverse(sort_by(RecoveryPoints[?contains(ResourceArn, ':{}:') || ends_with(ResourceArn, '-{}')], &CreationDate))[:5].[CreationDate,ResourceArn,RecoveryPointArn]\" --output text",
        kept.region.code(),
        kept.vault,
        lost.code(),
        // The ARN of a bucket names no region, its own name does.
        lost.short()
    )
}
