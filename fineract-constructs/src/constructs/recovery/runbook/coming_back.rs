//! What a person reads when a lost region answers again.

use std::fmt::Write;

use super::super::commands;
use super::super::partition::{Files, Partition};
use super::super::plan::{RecoveryPlan, Workload};
use super::super::step::{Section, note, section};
use super::super::steps::{plan_name, survivors, target};
use super::sections;
use crate::aws::Region;
use crate::constructs::data::aurora::Database;
use crate::constructs::data::redis::CacheMember;
use crate::constructs::storage::Kept;

/// Writes how the region is taken in again, and what is to be done if it never is.
pub(super) fn write(page: &mut String, plan: &RecoveryPlan, lost: Region) {
    let partitions = plan.partitions.iter();
    let moved = partitions.filter_map(|partition| target(partition, lost).map(|to| (partition, to)));
    let moved: Vec<_> =
        moved.map(|(partition, to)| Return { plan, partition, home: lost, away: to }).collect();
    let workload = plan.workload(lost).filter(|workload| !workload.services.is_empty());
    if moved.is_empty() && (workload.is_none() || survivors(plan, lost).is_empty()) {
        return;
    }
    line!(page);
    line!(page, "## Coming back");
    let mut steps = Vec::new();
    if moved.is_empty() {
        line!(page, "Nothing is missing in {} but the services that were taken away.", lost.city());
    } else {
        line!(
            page,
            "Until the last step is done templates say otherwise than what is: deploy no stack of the stores. Take the steps in \
their order."
        );
        steps.extend(workload.and_then(|workload| keep_away(workload, lost)));
    }
    steps.extend(moved.iter().flat_map(|it| [it.look(), it.tell()]));
    steps.extend(moved.iter().filter_map(Return::files));
    steps.extend(moved.iter().filter_map(Return::content));
    steps.extend(workload.map(|workload| serve(workload, &moved)));
    steps.extend(moved.iter().map(Return::switch));
    steps.extend(moved.iter().filter_map(Return::scale));
    for (index, (title, how)) in steps.iter().enumerate() {
        line!(page);
        line!(page, "### Back {}. {title}", index + 1);
        sections(page, how);
    }
    never(page, &moved, lost);
}

type Step = (String, Vec<Section>);

/// Pods start as soon as their nodes do, and names lead customers to them.
fn keep_away(workload: &Workload, home: Region) -> Option<Step> {
    let text = format!(
        "As soon as {} answers, and though it was done before: its pods know only hosts that take no writes any more, and load \
balancers that are well lead customers to them.",
        home.city()
    );
    Some((format!("Keep customers from {}", home.city()), vec![section(text, commands::stop(workload)?)]))
}

/// Gives the region its services back.
fn serve(workload: &Workload, moved: &[Return]) -> Step {
    let city = workload.cluster.network.site.region.city();
    let mut how = Vec::new();
    let mut begin = commands::begin(workload);
    if moved.is_empty() {
        begin.insert(0, commands::reach(&workload.cluster));
    } else {
        let text = "The cluster reads secrets and parameters every hour: have it read them now, and see that it did.";
        how.push(section(text, commands::read_again(&[workload])));
    }
    let text = "Each service gets the fewest pods that it has, and its autoscaler goes on from there. Manifests say no number \
where one scales, so applying them again starts nothing.";
    how.push(section(text, begin));
    how.push(note(format!("Names lead customers to {city} again once its load balancers are well.")));
    (format!("Start the services of {city}"), how)
}

/// A partition that goes back to where it was written.
struct Return<'a> {
    plan: &'a RecoveryPlan,
    partition: &'a Partition,
    home: Region,
    away: Region,
}

impl Return<'_> {
    /// The member of the cache here, if it spans regions.
    fn cached(&self, region: Region) -> Option<&CacheMember> {
        let cache = self.partition.cache.as_ref().filter(|cache| cache.global_identifier.is_some())?;
        cache.member(region)
    }

    /// The database, if it spans regions.
    fn database(&self) -> Option<(&Database, &str)> {
        let database = self.partition.database.as_ref()?;
        Some((database, database.global_identifier.as_deref()?))
    }

    fn look(&self) -> Step {
        let (here, mut commands) = (self.away.code(), Vec::new());
        if let Some((_, global)) = self.database() {
            commands.push(format!(
                "aws rds describe-global-clusters --region {here} --global-cluster-identifier {global} --query 'GlobalClusters[0].GlobalClusterMembers[].[DBClusterArn,IsWriter,SynchronizationStatus]' --output text"
            ));
        }
        if let Some(member) = self.cached(self.away) {
            commands.push(commands::find_datastore(&member.identifier, here));
            commands.push(format!(
                "aws elasticache describe-global-replication-groups --region {here} --global-replication-group-id \"$datastore\" --show-member-info --query 'GlobalReplicationGroups[0].Members[].[ReplicationGroupId,Role,Status]' --output text"
            ));
        }
        let text = "They do so by themselves, as members that are read: the database is `connected`, the cache `associated`. \
Until then take no further step.";
        let title = format!(
            "See that `{}` in {} follows {}",
            self.partition.name,
            self.home.city(),
            self.away.city()
        );
        (title, vec![section(text, commands)])
    }

    /// What could not be written in the region while it was lost.
    fn tell(&self) -> Step {
        let (home, away) = (self.home.city(), self.away.city());
        let mut how = Vec::new();
        let mut calls = Vec::new();
        if self.cached(self.home).is_some()
            && let Some(cache) = &self.partition.cache
        {
            calls.push(commands::invoke(self.partition, self.away, "promote", &cache.name));
        }
        let content = self.partition.content.as_ref().filter(|content| content.member(self.away).is_some());
        calls.extend(content.map(|it| commands::invoke(self.partition, self.away, "lead", &it.name)));
        let database = self.database().map(|(database, _)| database);
        calls.extend(database.map(|it| commands::invoke(self.partition, self.away, "repoint", &it.name)));
        how.push(section(
            format!(
                "While it was lost nobody could: its parameters name members that take no writes. The functions \
of the failover promote nothing twice and write what is missing; each answers `\"failed\": []` when {home} has it, else call it \
again."
            ),
            calls,
        ));
        let cache = self.cached(self.home).map(|member| &member.endpoint_parameter);
        let ledger = database.and_then(|it| it.member(self.home)).map(|member| &member.writer_parameter);
        let say = |name| {
            let region = self.home.code();
            format!(
                "aws ssm get-parameter --region {region} --name {name} --query Parameter.Value --output text"
            )
        };
        let hosts: Vec<_> = cache.into_iter().chain(ledger).map(say).collect();
        if !hosts.is_empty() {
            how.push(section(format!("This says hosts of {away}:"), hosts));
        }
        (format!("Tell {home} where `{}` is written", self.partition.name), how)
    }

    /// Before services mount them again: while files are replicated to, they are read-only (EFS-3).
    fn files(&self) -> Option<Step> {
        let files = self.partition.files.as_ref()?;
        let (home, here) = (self.home.code(), self.away.code());
        let (there, city) = (self.away.city(), self.home.city());
        let mut keep = find_files(files, [self.home, self.away]);
        let backups = self.partition.backups.iter().find(|backups| backups.site.region == self.home);
        keep.extend(backups.and_then(|backups| {
            let Kept { vault, .. } = backups.kept.iter().find(|kept| kept.region == self.home)?;
            let (role, account) = (&backups.role_name, &backups.site.account);
            Some(format!(
                "aws backup start-backup-job --region {home} --backup-vault-name {vault} --resource-arn \"arn:aws:elasticfilesystem:{home}:{account}:file-system/$old\" --iam-role-arn arn:aws:iam::{account}:role/{role}"
            ))
        }));
        keep.push(format!(
            "aws efs delete-replication-configuration --region {home} --source-file-system-id \"$old\" --deletion-mode LOCAL_CONFIGURATION_ONLY # says ReplicationNotFound where none is left"
        ));
        let mut back = replicate([home, "$old"], [here, "$new"]).to_vec();
        back.push(format!(
            "aws efs describe-replication-configurations --region {here} --file-system-id \"$new\" --query 'Replications[0].Destinations[0].[Status,LastReplicatedTimestamp]' --output text"
        ));
        let end = format!(
            "aws efs delete-replication-configuration --region {here} --source-file-system-id \"$new\""
        );
        let wait = format!(
            "while aws efs describe-replication-configurations --region {home} --file-system-id \"$old\"; do sleep 5; done"
        );
        let how = vec![
            section(
                format!(
                    "What {city} got last, before it was lost, is there alone. Keep it in a recovery point:"
                ),
                keep,
            ),
            section(
                format!(
                    "If somebody wrote to the replica in {there}, replicate it back; this deletes in {city} what {there} doesn't have, \
and the recovery point keeps. Else leave these lines and the next ones out."
                ),
                back,
            ),
            section(
                "Once that says `ENABLED` and a time later than the last write, end it:",
                vec![end, wait],
            ),
            section(
                format!(
                    "Replicate to {there} again, which deletes there what {city} doesn't have. A deployment doesn't do it: to \
CloudFormation nothing has changed."
                ),
                replicate([here, "$new"], [home, "$old"]).to_vec(),
            ),
        ];
        Some((format!("Bring the files of `{}` back", self.partition.name), how))
    }

    /// Nothing replicates the other way: what was written and deleted away is brought by hand.
    fn content(&self) -> Option<Step> {
        let content = self.partition.content.as_ref()?;
        let [home, away] = [self.home, self.away].map(|region| content.member(region).map(|it| &it.bucket));
        let (home, away) = (home?, away?);
        let [to, from] = [home, away].map(|bucket| bucket.site.region.code());
        let (bucket, replica, there) = (&home.name, &away.name, self.away.city());
        let deleted = format!(
            "aws s3api list-object-versions --region {from} --bucket {replica} --query \"(DeleteMarkers || \\`[]\\`)[?IsLatest && LastModified>='$lost'].[Key]\" --output text"
        );
        let how = vec![
            section(
                format!(
                    "What was stored in {there} since goes to {}, where S3 replicates it from again. What {} has alone stays; the ledger \
still names it.",
                    self.home.city(),
                    self.home.city()
                ),
                vec![format!(
                    "aws s3 sync s3://{replica} s3://{bucket} --source-region {from} --region {to} --copy-props none"
                )],
            ),
            section(
                format!("What was deleted in {there} since is deleted in {} as well:", self.home.city()),
                vec![
                    "lost=2026-01-31T12:00:00Z # when the plan was started, in UTC".into(),
                    format!(
                        "{deleted} | while read -r key; do aws s3api delete-object --region {to} --bucket {bucket} --key \"$key\"; done"
                    ),
                ],
            ),
            note(
                "Services write there until they are switched back: take both once more when the switch is done and all pods have \
started again. An image that a customer replaces just then may go back to what it was; both are among its versions.",
            ),
        ];
        Some((format!("Bring the content of `{}` back", self.partition.name), how))
    }

    fn switch(&self) -> Step {
        let (home, here) = (self.home.code(), self.away.code());
        let plan = plan_name(self.plan, self.partition);
        let mut how = vec![section(
            "The plan loses nothing in this mode: it waits until the members are the same.",
            vec![commands::find(&plan, home), commands::start(home, "graceful")],
        )];
        let mut by_hand = Vec::new();
        if let Some((database, global)) = self.database()
            && let Some(member) = database.member(self.home)
        {
            let target = format!("arn:aws:rds:{home}:{}:cluster:{}", member.site.account, member.identifier);
            by_hand.push(format!(
                "aws rds switchover-global-cluster --region {here} --global-cluster-identifier {global} --target-db-cluster-identifier {target}"
            ));
            by_hand.push(commands::wait_for_database(global, home, &target));
            by_hand.push(commands::invoke(self.partition, self.home, "repoint", &database.name));
        }
        if self.cached(self.home).is_some()
            && let Some(cache) = &self.partition.cache
        {
            by_hand.push(commands::invoke(self.partition, self.home, "promote", &cache.name));
        }
        if let Some(content) = &self.partition.content {
            by_hand.push(commands::invoke(self.partition, self.home, "lead", &content.name));
        }
        if let Some(files) = &self.partition.files {
            by_hand.push(commands::invoke(self.partition, self.home, "release", &files.name));
        }
        how.push(section("Without Region switch:", by_hand));
        let all = commands::running(self.partition, &self.plan.workloads);
        let is_told = self.cached(self.home).is_some() || self.database().is_some();
        if is_told && !all.is_empty() {
            let step = format!("{}-restart", self.partition.name);
            how.push(section(
                format!(
                    "When the plan waits for `{step}`, lead the services of every region to {}:",
                    self.home.city()
                ),
                commands::read_again(&all),
            ));
            how.push(section("Once all were read within the last minute:", commands::restart(&all)));
            how.push(section(
                format!("Then, as `{}`, let the plan go on:", self.plan.approver),
                commands::approve(&plan, home, &step),
            ));
        }
        (format!("Switch `{}` back to {}, in a quiet hour", self.partition.name, self.home.city()), how)
    }

    /// Undoes what `scale` did.
    fn scale(&self) -> Option<Step> {
        let workload = self.plan.workload(self.away)?;
        let kubectl = commands::kubectl(workload)?;
        let scaling = workload.services.iter().filter(|service| service.replicas.scale());
        let lines: Vec<_> = commands::by_fewest(scaling)
            .into_iter()
            .map(|(fewest, names)| {
                let names = names.join(" ");
                format!(
                    "for service in {names}; do {kubectl} patch hpa \"$service\" --patch '{{\"spec\":{{\"minReplicas\":{fewest}}}}}'; done"
                )
            })
            .collect();
        let text = "Once customers are where they were: the failover raised the least number of pods.";
        let title = format!("Let `{}` have as few pods as before", workload.cluster.name);
        (!lines.is_empty()).then(|| (title, vec![section(text, lines)]))
    }
}

/// Finds file systems by their names: `$old` at home, and `$new`, which took over.
fn find_files(files: &Files, regions: [Region; 2]) -> Vec<String> {
    let find = |(variable, region): (&str, Region)| {
        let side = files.sides.iter().find(|side| side.site.region == region);
        let (name, code) = (side.map_or("", |side| side.tag.as_str()), region.code());
        format!(
            "{variable}=$(aws efs describe-file-systems --region {code} --query \"FileSystems[?Name=='{name}'].FileSystemId\" --output text)"
        )
    };
    ["old", "new"].into_iter().zip(regions).map(find).collect()
}

/// Replicates to a file system, in its region, from another in its own.
fn replicate([to, copy]: [&str; 2], [from, source]: [&str; 2]) -> [String; 2] {
    [
        format!(
            "aws efs update-file-system-protection --region {to} --file-system-id \"{copy}\" --replication-overwrite-protection DISABLED"
        ),
        format!(
            "aws efs create-replication-configuration --region {from} --source-file-system-id \"{source}\" --destinations Region={to},FileSystemId=\"{copy}\""
        ),
    ]
}

fn never(page: &mut String, moved: &[Return], lost: Region) {
    if moved.is_empty() {
        return;
    }
    line!(page);
    line!(page, "## If {} never comes back", lost.city());
    line!(
        page,
        "Make the region that took over the first of the stores in the program, read what `cargo run -- diff` says of it, and \
deploy."
    );
    for Return { partition, away, .. } in moved {
        keep_tenants(page, partition, lost, *away);
    }
}

/// Stores whose first region is another have other names, and what is generated is new: the list of tenants is not.
fn keep_tenants(page: &mut String, partition: &Partition, lost: Region, to: Region) {
    let tenants = partition.database.as_ref().and_then(|database| database.tenants.as_ref());
    let Some(old) = tenants.map(|tenants| tenants.password.name()) else { return };
    let (region, new) = (to.code(), old.replace(lost.code(), to.code()));
    let text = format!(
        "When the stack of the stores is deployed, and before services start, give the new secret of the tenants of `{}` the \
value of the old one, which the list of tenants is encrypted with:",
        partition.name
    );
    let lines = vec![
        format!(
            "password=$(aws secretsmanager get-secret-value --region {region} --secret-id {old} --query SecretString --output text)"
        ),
        format!(
            "aws secretsmanager put-secret-value --region {region} --secret-id {new} --secret-string \"$password\""
        ),
    ];
    sections(page, &[section(text, lines)]);
}
