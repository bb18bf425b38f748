//! What a person reads when a region is lost.

use std::fmt::Write;

use super::objective::Minutes;
use super::partition::Partition;
use super::plan::RecoveryPlan;
use super::step::{By, Section, Step, duration};
use super::steps::{plan_name, start, target};
use super::stores::{Loss, Outcome, losses};
use crate::aws::Region;
use crate::constructs::data::{Credential, Stores};
use crate::constructs::security::Purpose;
use crate::constructs::storage::{BackupPlanRef, Kept};

/// The runbook of losing a region, in Markdown.
pub(super) fn write(plan: &RecoveryPlan, lost: Region, layers: &[Vec<&Step>]) -> String {
    let mut page = String::new();
    head(&mut page, plan, lost, layers);
    stores(&mut page, plan, lost);
    steps(&mut page, layers);
    misses(&mut page, plan, lost, layers);
    stays(&mut page, plan, lost);
    backups(&mut page, plan, lost);
    rewind(&mut page, plan, lost);
    afterwards(&mut page, plan, lost);
    page
}

/// Adds a line to a page.
macro_rules! line {
    ($page:expr) => { $page.push('\n') };
    ($page:expr, $($text:tt)*) => { writeln!($page, $($text)*).expect("text can be written to") };
}

fn head(page: &mut String, plan: &RecoveryPlan, lost: Region, layers: &[Vec<&Step>]) {
    let environment = plan.site().map_or("", |site| site.environment.as_str());
    let objective = plan.objective;
    line!(page, "# {environment}: {} ({}) is lost", lost.code(), lost.city());
    line!(page);
    line!(
        page,
        "The objective: service is back within {}, and at most the last {} of data are gone.",
        objective.rto,
        objective.rpo
    );
    let moves = plan.partitions.iter().any(|partition| target(partition, lost).is_some());
    if moves {
        line!(
            page,
            "The steps take about {} together; Region switch measures what they really take.",
            duration(layers)
        );
    } else if layers.is_empty() {
        line!(page, "No other region serves its customers: they wait for this one.");
    } else {
        line!(
            page,
            "Nothing that customers need is written here alone: names lead them elsewhere by themselves."
        );
    }
}

fn stores(page: &mut String, plan: &RecoveryPlan, lost: Region) {
    let all: Vec<Loss> =
        plan.partitions.iter().flat_map(|partition| losses(partition, lost, plan.objective)).collect();
    if all.is_empty() {
        return;
    }
    line!(page);
    line!(page, "## What becomes of the data");
    line!(page, "| store | kept by | then | gone, at most | allowed |");
    line!(page, "|---|---|---|---|---|");
    for Loss { store, how, outcome, objective } in &all {
        let (then, gone) = match outcome {
            Outcome::Moves { to, rpo } => (format!("written in {}", to.city()), lag(*rpo)),
            Outcome::GoesOn { home } => (format!("written in {}, as before", home.city()), "nothing".into()),
            Outcome::Waits => ("waits for the region".into(), "nothing, once it is back".into()),
            Outcome::Copy { to, rpo } => (format!("a copy is in {}", to.city()), lag(*rpo)),
        };
        line!(page, "| {store} | {how} | {then} | {gone} | {} |", objective.rpo);
    }
}

fn lag(minutes: Minutes) -> String {
    if minutes <= Minutes(1) { "about a second".into() } else { minutes.to_string() }
}

fn steps(page: &mut String, layers: &[Vec<&Step>]) {
    if layers.is_empty() {
        return;
    }
    line!(page);
    line!(page, "## Steps");
    line!(page, "Steps of one number can be taken at the same time.");
    let mut passed = 0;
    for (index, layer) in layers.iter().enumerate() {
        let longest = layer.iter().map(|step| step.minutes.0).max().unwrap_or(0);
        for step in layer {
            line!(page);
            line!(page, "### {}. {}", index + 1, step.title);
            let who = match &step.by {
                By::Starter => "A person",
                By::Person => "A person; the plan waits for the approval",
                By::Itself => "Happens by itself",
                By::Aurora | By::Scaling(_) => "Region switch",
                By::Function(_) => "Region switch, by a function",
            };
            line!(page, "`{}` · {who} · {}, done by minute {}", step.id, step.minutes, passed + longest);
            for Section { text, commands } in &step.how {
                line!(page);
                if !text.is_empty() {
                    line!(page, "{text}");
                }
                shell(page, commands);
            }
        }
        passed += longest;
    }
}

fn shell(page: &mut String, commands: &[String]) {
    if commands.is_empty() {
        return;
    }
    line!(page, "```sh");
    for command in commands {
        line!(page, "{command}");
    }
    line!(page, "```");
}

fn misses(page: &mut String, plan: &RecoveryPlan, lost: Region, layers: &[Vec<&Step>]) {
    let mut lines = Vec::new();
    for partition in &plan.partitions {
        for loss in losses(partition, lost, plan.objective) {
            match loss.outcome {
                Outcome::Moves { rpo, .. } if rpo > plan.objective.rpo => {
                    let said = if loss.is_within() { ", which its owner says is good enough" } else { "" };
                    lines.push(format!(
                        "{}: {} lies up to {rpo} behind, the objective is {}{said}.",
                        loss.store, loss.how, plan.objective.rpo
                    ));
                }
                Outcome::Copy { rpo, .. } if rpo > plan.objective.rpo => lines.push(format!(
                    "{}: {} lies up to {rpo} behind; it is what is left if all else is.",
                    loss.store, loss.how
                )),
                Outcome::Waits => {
                    lines.push(format!("{}: nothing takes over, however long it takes.", loss.store));
                }
                Outcome::Moves { .. } | Outcome::GoesOn { .. } | Outcome::Copy { .. } => {}
            }
        }
    }
    for step in layers.iter().flatten().filter(|step| matches!(step.by, By::Person)) {
        lines.push(format!("`{}`: by hand; it takes as long as the person does.", step.id));
    }
    let takes = duration(layers);
    if takes > plan.objective.rto {
        lines.push(format!("Service: {takes} in all, the objective is {}.", plan.objective.rto));
    }
    if lines.is_empty() {
        return;
    }
    line!(page);
    line!(page, "## What does not meet the objective by itself");
    for text in lines {
        line!(page, "- {text}");
    }
}

/// What the law keeps where it is.
fn stays(page: &mut String, plan: &RecoveryPlan, lost: Region) {
    for partition in &plan.partitions {
        let home = partition.home().map(|stores| stores.site.region);
        if home != Some(lost) || target(partition, lost).is_some() {
            continue;
        }
        line!(page);
        line!(page, "## `{}` stays where it is", partition.name);
        if let Some(law) = partition.law() {
            let countries: Vec<_> = law.countries().iter().map(|country| country.alpha2()).collect();
            line!(
                page,
                "Its law, `{}`, lets it be kept in {} alone, and it has no copy in another region: three zones stand in \
for each other, and nothing stands in for all three. Customers get no answer rather than an unlawful one.",
                law.name(),
                countries.join(", ")
            );
            if law.name() == "UNITED_KINGDOM" {
                line!(
                    page,
                    "Under `law::UK_AND_IRELAND` it could have a replica in Ireland; that is a decision to be taken before a \
region is lost."
                );
            }
        }
        restore(page, partition, lost);
    }
}

fn restore(page: &mut String, partition: &Partition, lost: Region) {
    let Some(member) = partition.database.as_ref().and_then(|database| database.member(lost)) else { return };
    line!(page);
    line!(page, "When the region is back and the database isn't, restore it beside the old one:");
    shell(page, &point_in_time(lost, &member.identifier, "--use-latest-restorable-time"));
}

/// How a database is had as it was, while its region answers: what is gone from it is gone from all its replicas.
fn rewind(page: &mut String, plan: &RecoveryPlan, lost: Region) {
    let written = plan.partitions.iter().filter(|partition| {
        let home = partition.home().map(|stores| stores.site.region);
        home == Some(lost) && target(partition, lost).is_some()
    });
    for partition in written {
        let database = partition.database.as_ref().and_then(|database| database.member(lost));
        let Some(member) = database else { continue };
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
            "Compare the two, and copy what is missing; or give services the restored one's host in their credential, and let the \
other regions follow it anew."
        );
    }
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
            "aws rds create-db-instance --region {code} --db-cluster-identifier {cluster}-restored --db-instance-identifier {cluster}-restored-1 --engine aurora-postgresql --db-instance-class \"$class\""
        ),
    ]
}

/// The vaults that hold recovery points of what is lost, and how a person restores from one.
fn backups(page: &mut String, plan: &RecoveryPlan, lost: Region) {
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
        "Restore one where its vault is: take its metadata, give the new store a name, a subnet group and security groups of that \
region, and start the job. A database comes back without instances."
    );
    shell(
        page,
        &[
            "aws backup get-recovery-point-restore-metadata --region $REGION --backup-vault-name $VAULT --recovery-point-arn $POINT --query RestoreMetadata > metadata.json".into(),
            format!("aws backup start-restore-job --region $REGION --recovery-point-arn $POINT --iam-role-arn arn:aws:iam::{account}:role/{role} --metadata file://metadata.json"),
        ],
    );
}

fn list(kept: &Kept, lost: Region) -> String {
    format!(
        "aws backup list-recovery-points-by-backup-vault --region {} --backup-vault-name {} --query \"reverse(sort_by(RecoveryPoints[?contains(ResourceArn, ':{}:')], &CreationDate))[:5].[CreationDate,ResourceArn,RecoveryPointArn]\" --output text",
        kept.region.code(),
        kept.vault,
        lost.code()
    )
}

fn afterwards(page: &mut String, plan: &RecoveryPlan, lost: Region) {
    let moved: Vec<_> = plan
        .partitions
        .iter()
        .filter_map(|partition| target(partition, lost).map(|to| (partition, to)))
        .collect();
    if moved.is_empty() {
        return;
    }
    line!(page);
    line!(page, "## Coming back");
    line!(
        page,
        "Until then templates say otherwise than what is: deploy no stack of the stores. If {} never comes back, make the \
region that took over the first of the stores in the program, and deploy.",
        lost.city()
    );
    for (partition, to) in moved {
        keep_tenants(page, partition, lost, to);
        come_back(page, plan, partition, lost, to);
    }
}

/// Stores whose first region is another have other names, and what is generated is new: the list of tenants is not.
fn keep_tenants(page: &mut String, partition: &Partition, lost: Region, to: Region) {
    let password = partition.database.as_ref().and_then(|database| database.tenants.as_ref());
    let Some(old) = password.map(Credential::name) else { return };
    let (region, new) = (to.code(), old.replace(lost.code(), to.code()));
    line!(page);
    line!(
        page,
        "Before services start with it, give the new secret of the tenants of `{}` the value of the old one, which the list of \
tenants is encrypted with:",
        partition.name
    );
    shell(
        page,
        &[
            format!(
                "password=$(aws secretsmanager get-secret-value --region {region} --secret-id {old} --query SecretString --output text)"
            ),
            format!(
                "aws secretsmanager put-secret-value --region {region} --secret-id {new} --secret-string \"$password\""
            ),
        ],
    );
}

fn come_back(page: &mut String, plan: &RecoveryPlan, partition: &Partition, lost: Region, to: Region) {
    let home = lost.code();
    if partition.files.is_some() {
        files_back(page, partition, lost, to);
    }
    line!(page);
    line!(
        page,
        "The members of `{}` in {} follow again by themselves. Once they do, in a quiet hour, switch back without loss:",
        partition.name,
        lost.city()
    );
    let [find, start] = start(&plan_name(plan, partition), home);
    shell(page, &[find, format!("{start} --mode graceful")]);
    let Some(database) = &partition.database else { return };
    let secret = database.credential.name();
    line!(page);
    line!(
        page,
        "If copies of the credential were detached, as the log of `repoint` says, let them follow again:"
    );
    let copies = database.credential.regions().iter().skip(1).filter_map(|region| partition.tier(*region));
    let replicate = |tier: &Stores| {
        let (code, key) = (tier.site.region.code(), tier.keys.of(Purpose::Secrets).alias());
        format!(
            "aws secretsmanager replicate-secret-to-regions --region {home} --secret-id {secret} --add-replica-regions Region={code},KmsKeyId={key} --force-overwrite-replica-secret"
        )
    };
    shell(page, &copies.map(replicate).collect::<Vec<_>>());
    line!(page);
    line!(
        page,
        "If the services there were taken away, apply the last phase of the cluster's manifests again."
    );
}

fn files_back(page: &mut String, partition: &Partition, lost: Region, to: Region) {
    let Some(files) = &partition.files else { return };
    let (home, here) = (lost.code(), to.code());
    let id = |region: Region| {
        let side = files.sides.iter().find(|side| side.site.region == region);
        let name = side.map_or("", |side| side.tag.as_str());
        let code = region.code();
        format!(
            "$(aws efs describe-file-systems --region {code} --query \"FileSystems[?Name=='{name}'].FileSystemId\" --output text)"
        )
    };
    line!(page);
    line!(
        page,
        "Replicate the files of `{}` back. When both sides are the same, end that replication as above in {}, and deploy the \
stacks of both:",
        partition.name,
        lost.city()
    );
    shell(
        page,
        &[
            format!("old={}", id(lost)),
            format!("new={}", id(to)),
            format!(
                "aws efs delete-replication-configuration --region {home} --source-file-system-id \"$old\" --deletion-mode LOCAL_CONFIGURATION_ONLY"
            ),
            format!(
                "aws efs update-file-system-protection --region {home} --file-system-id \"$old\" --replication-overwrite-protection DISABLED"
            ),
            format!(
                "aws efs create-replication-configuration --region {here} --source-file-system-id \"$new\" --destinations Region={home},FileSystemId=\"$old\""
            ),
        ],
    );
}
