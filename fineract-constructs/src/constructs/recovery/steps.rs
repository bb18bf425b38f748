//! The steps that follow from what was lost.

use super::action;
use super::commands;
use super::objective::Minutes;
use super::partition::{Partition, TakesOver};
use super::plan::RecoveryPlan;
use super::step::{By, Scaled, Section, Step, Task, note, section};
use crate::aws::Region;
use crate::aws::names::Kind;
use crate::constructs::data::Stores;

/// How long steps take. What the services say is where they say it; the others are estimates, which the executions of a plan
/// replace: Region switch measures each.
mod takes {
    use super::Minutes;

    /// Three minutes until the alarm is sure, two for who decides.
    pub(super) const DECISION: Minutes = Minutes(5);
    /// Minutes.
    pub(super) const DATABASE: Minutes = Minutes(3);
    /// Less than a minute, says the `ElastiCache` user guide, and the call.
    pub(super) const CACHE: Minutes = Minutes(2);
    /// Two minutes for the source's region to answer, one without it.
    pub(super) const FILES: Minutes = Minutes(3);
    /// A minute for regions that do not answer.
    pub(super) const REPOINT: Minutes = Minutes(1);
    /// The same, of another parameter.
    pub(super) const CONTENT: Minutes = Minutes(1);
    /// A node that joins, and the pods on it.
    pub(super) const SCALING: Minutes = Minutes(3);
    /// The first pods of each service are ready.
    pub(super) const RESTART: Minutes = Minutes(3);
    /// The time to live of an alias's answer.
    pub(super) const NAMES: Minutes = Minutes(1);
}

/// What comes before the commands of a step that Region switch takes.
const BY_HAND: &str = "Without Region switch:";

/// What functions are called within a partition.
pub(super) fn function_name(partition: &Partition, verb: &str, store: &str) -> String {
    format!("{}-{verb}-{store}", partition.name)
}

/// The region that takes over from a lost one, if it is the partition's home and has a member there.
pub(super) fn target(partition: &Partition, lost: Region) -> Option<Region> {
    let home = partition.home()?.site.region;
    match partition.takes_over {
        TakesOver::In(to) if home == lost && to != lost && partition.tier(to).is_some() => Some(to),
        _ => None,
    }
}

/// The steps of losing a region, in no order yet; none where nothing takes over.
pub(super) fn steps(plan: &RecoveryPlan, lost: Region) -> Vec<Step> {
    let moves: Vec<_> = plan
        .partitions
        .iter()
        .filter_map(|partition| target(partition, lost).map(|to| Failover { plan, partition, lost, to }))
        .collect();
    let survivors = survivors(plan, lost);
    let mut steps = Vec::new();
    if !moves.is_empty() {
        steps.push(decide(plan, &moves, lost));
        steps.extend(moves.iter().flat_map(Failover::steps));
    } else if !survivors.is_empty() {
        steps.push(take_the_load(&survivors));
    } else {
        return steps;
    }
    let all = steps.iter().map(|step| step.id.clone()).collect();
    let fence = if moves.is_empty() { fence(plan, lost) } else { None };
    steps.push(names(plan, all, fence));
    for task in &plan.tasks {
        insert(&mut steps, task, &plan.tasks);
    }
    for step in steps.iter_mut().filter(|step| matches!(step.by, By::Person)) {
        for Failover { partition, to, .. } in moves.iter().filter(|it| plan.has(it.partition, &step.id)) {
            let name = &partition.name;
            let approve = commands::approve(&plan_name(plan, partition), to.code(), &step.id);
            step.how.push(section(
                format!("Then, as `{}`, let the plan of `{name}` go on:", plan.approver),
                approve,
            ));
        }
    }
    steps
}

/// A task waits for the decision, and for those of its steps that this region's loss has.
fn insert(steps: &mut Vec<Step>, task: &Task, tasks: &[Task]) {
    let known = |id: &&String| {
        steps.iter().map(|step| &step.id).chain(tasks.iter().map(|task| &task.id)).any(|known| known == *id)
    };
    let decision = Task::DECIDE.to_owned();
    let after = task.after.iter().chain([&decision]).filter(known).cloned().collect();
    for step in steps.iter_mut().filter(|step| task.before.contains(&step.id)) {
        step.after.push(task.id.clone());
    }
    let Task { id, title, minutes, commands, .. } = task.clone();
    let how = if commands.is_empty() { Vec::new() } else { vec![section("", commands)] };
    steps.push(Step { id, title, after, minutes, by: By::Person, how });
}

fn decide(plan: &RecoveryPlan, moves: &[Failover], lost: Region) -> Step {
    let mut how = vec![note(
        "The region is lost when its data is to be written elsewhere: what was written in its last second may be gone, and \
coming back takes a quiet hour. For less, wait: its three zones stand in for each other.",
    )];
    how.extend(fence(plan, lost));
    for Failover { partition, to, .. } in moves {
        let (here, switch) = (to.code(), plan_name(plan, partition));
        let mut commands = Vec::new();
        if let (Some(database), Some(tier)) = (&partition.database, partition.tier(*to)) {
            let name = alarm_name(tier, &database.name);
            commands.push(format!(
                "aws cloudwatch describe-alarms --region {here} --alarm-names {name} --query 'MetricAlarms[].StateValue'"
            ));
        }
        commands.extend([commands::find(&switch, here), commands::start(here, "ungraceful")]);
        how.push(section(
            format!("See what the alarm says, and start the plan of `{}`:", partition.name),
            commands,
        ));
    }
    Step {
        id: Task::DECIDE.into(),
        title: format!("Decide that {} is lost", lost.city()),
        after: Vec::new(),
        minutes: takes::DECISION,
        by: By::Starter,
        how,
    }
}

/// How a region that half answers is taken out.
fn fence(plan: &RecoveryPlan, lost: Region) -> Option<Section> {
    Some(section(
        "If the region still answers, take its services away: nothing is written there any more then, and its load \
balancers are unhealthy, so that names and accelerators lead past it.",
        commands::stop(plan.workload(lost)?)?,
    ))
}

/// The clusters where data of the lost region's partitions is, or all others where there are no partitions.
pub(super) fn survivors(plan: &RecoveryPlan, lost: Region) -> Vec<&str> {
    let shares = |region: Region| {
        let with = |partition: &Partition| partition.tier(lost).is_some() && partition.tier(region).is_some();
        plan.partitions.is_empty() || plan.partitions.iter().any(with)
    };
    let clusters = plan.workloads.iter().map(|workload| &workload.cluster);
    let others = clusters.filter(|it| it.network.site.region != lost && shares(it.network.site.region));
    others.map(|cluster| cluster.name.as_str()).collect()
}

/// No data moves: others take the customers.
fn take_the_load(survivors: &[&str]) -> Step {
    let names: Vec<_> = survivors.iter().map(|name| format!("`{name}`")).collect();
    Step {
        id: "scale".into(),
        title: format!("{} take the load", names.join(" and ")),
        after: Vec::new(),
        minutes: takes::SCALING,
        by: By::Itself,
        how: vec![note("Autoscalers add pods as they get busy, and nodes for them.")],
    }
}

fn names(plan: &RecoveryPlan, after: Vec<String>, fence: Option<Section>) -> Step {
    let look = plan.hosts.iter().map(|host| format!("dig +short {host}")).collect();
    let text = "Route 53 and Global Accelerator go by the health of load balancers, from the first minutes on; answers are \
kept for a minute. Look from outside:";
    Step {
        id: Task::NAMES.into(),
        title: "Names lead customers to regions that answer".into(),
        after,
        minutes: takes::NAMES,
        by: By::Itself,
        how: fence.into_iter().chain([section(text, look)]).collect(),
    }
}

/// The name of the alarm that says that a database's follower hears nothing more.
pub(super) fn alarm_name(tier: &Stores, database: &str) -> String {
    tier.site.name(Kind::Alarm, &format!("{database}-behind"))
}

/// The name of a partition's plan: at most 32 letters, digits and `-`. Source: the API's `PlanName`.
pub(super) fn plan_name(plan: &RecoveryPlan, partition: &Partition) -> String {
    let site = partition.home().map(|stores| &stores.site).or_else(|| plan.site());
    let Some(site) = site else { return partition.name.clone() };
    let whole = format!("{}-{}-{}", site.platform, site.environment, partition.name);
    crate::aws::names::shorten(&whole, 32)
}

/// A partition that moves from one region to another.
struct Failover<'a> {
    plan: &'a RecoveryPlan,
    partition: &'a Partition,
    lost: Region,
    to: Region,
}

impl Failover<'_> {
    fn steps(&self) -> Vec<Step> {
        let (cache, repoint, content) = (self.promote_cache(), self.repoint(), self.lead_content());
        let told = cache.iter().chain(&repoint).chain(&content).map(|step| step.id.clone()).collect();
        let restart = self.restart(told);
        let steps = [self.promote_database(), cache, self.release_files(), content];
        let mut steps: Vec<_> = steps.into_iter().flatten().collect();
        let moved: Vec<_> = steps.iter().map(|step| step.id.clone()).collect();
        steps.extend(self.scale(moved));
        steps.extend(repoint);
        steps.extend(restart);
        steps
    }

    fn step(&self, verb: &str, title: String, minutes: Minutes, by: By) -> Step {
        let id = format!("{}-{verb}", self.partition.name);
        let after = vec![Task::DECIDE.into()];
        Step { id, title, after, minutes, by, how: Vec::new() }
    }

    /// The function in both regions of the plan, first the one that takes over.
    fn function(&self, verb: &str, store: &str) -> By {
        let what = function_name(self.partition, verb, store);
        By::Function([self.to, self.lost].map(|region| {
            let tier = self.partition.tier(region).expect("both regions have a tier");
            (region, action::arn(&tier.site, &what))
        }))
    }

    fn promote_database(&self) -> Option<Step> {
        let database = self.partition.database.as_ref()?;
        let (member, global) = (database.member(self.to)?, database.global_identifier.as_ref()?);
        let title = format!("Write the database `{global}` in {}", self.to.city());
        let verb = format!("promote-{}", database.name);
        let (here, account) = (self.to.code(), member.site.account);
        let target = format!("arn:aws:rds:{here}:{account}:cluster:{}", member.identifier);
        Some(Step {
            how: vec![section(
                BY_HAND,
                vec![
                    format!(
                        "aws rds failover-global-cluster --region {here} --global-cluster-identifier {global} --target-db-cluster-identifier {target} --allow-data-loss"
                    ),
                    commands::wait_for_database(global, here, &target),
                ],
            )],
            ..self.step(&verb, title, takes::DATABASE, By::Aurora)
        })
    }

    fn promote_cache(&self) -> Option<Step> {
        let cache = self.partition.cache.as_ref()?;
        cache.global_identifier.as_ref()?;
        let (group, here) = (&cache.member(self.to)?.identifier, self.to.code());
        let answering = cache.members.iter().filter(|member| member.site.region != self.lost);
        let tell = answering.map(|member| {
            format!(
                "aws ssm put-parameter --region {} --name {} --value \"$host\" --overwrite",
                member.site.region.code(),
                member.endpoint_parameter
            )
        });
        let promote = [
            commands::find_datastore(group, here),
            format!(
                "aws elasticache failover-global-replication-group --region {here} --global-replication-group-id \"$datastore\" --primary-region {here} --primary-replication-group-id {group}"
            ),
            commands::wait_for_cache(group, here),
            format!(
                "host=$(aws elasticache describe-replication-groups --region {here} --replication-group-id {group} --query 'ReplicationGroups[0].NodeGroups[0].PrimaryEndpoint.Address' --output text)"
            ),
        ];
        let title = format!("Write the cache `{group}` in {}", self.to.city());
        let by = self.function("promote", &cache.name);
        let verb = format!("promote-{}", cache.name);
        Some(Step {
            how: vec![
                note(
                    "ElastiCache never fails over to another region by itself (RED-11). Its members keep their endpoints and \
their token; services take the host that is written to from a parameter of their region, and are given the new one there.",
                ),
                section(BY_HAND, promote.into_iter().chain(tell).collect()),
            ],
            ..self.step(&verb, title, takes::CACHE, by)
        })
    }

    fn release_files(&self) -> Option<Step> {
        let files = self.partition.files.as_ref()?;
        let side = files.sides.iter().find(|side| side.site.region == self.to)?;
        let (here, name) = (self.to.code(), &side.tag);
        let title = format!("Write the files `{name}` in {}", self.to.city());
        let by = self.function("release", &files.name);
        let verb = format!("release-{}", files.name);
        let merges: Vec<_> =
            self.partition.merges.iter().filter(|merge| merge.site.region != self.lost).collect();
        let beside = if merges.is_empty() {
            "Services of the region go on writing to the file system that they mount, and see these files only where somebody \
mounts them."
        } else {
            "DataSync then puts it beside the files that services of each region mount, below the same paths: they read a file as \
soon as it is there, without a restart, and what they have already stays as it is. It takes as long as there are files."
        };
        let take = merges.iter().flat_map(|merge| commands::merge(merge));
        Some(Step {
            how: vec![
                note(format!(
                    "The replica is read-only as long as it is replicated to (EFS-3); what was written in the last 15 minutes \
may be missing. {beside}"
                )),
                section(
                    BY_HAND,
                    vec![
                        format!(
                            "files=$(aws efs describe-file-systems --region {here} --query \"FileSystems[?Name=='{name}'].FileSystemId\" --output text)"
                        ),
                        format!(
                            "source=$(aws efs describe-replication-configurations --region {here} --file-system-id \"$files\" --query 'Replications[0].SourceFileSystemId' --output text)"
                        ),
                        format!(
                            "aws efs delete-replication-configuration --region {here} --source-file-system-id \"$source\" --deletion-mode LOCAL_CONFIGURATION_ONLY"
                        ),
                    ]
                    .into_iter()
                    .chain(take)
                    .collect(),
                ),
            ]
            .into_iter()
            .chain(merges.first().map(|_| {
                let seen = merges.iter().flat_map(|merge| commands::merged(merge)).collect();
                section("See that each says `SUCCESS` in the end; one that says `ERROR` is started again:", seen)
            }))
            .collect(),
            ..self.step(&verb, title, takes::FILES, by)
        })
    }

    fn repoint(&self) -> Option<Step> {
        let database = self.partition.database.as_ref()?;
        database.global_identifier.as_ref()?;
        let title = format!("Write the new host of `{}` where services read it", database.name);
        let by = self.function("repoint", &database.name);
        let verb = format!("repoint-{}", database.name);
        Some(Step {
            after: vec![format!("{}-promote-{}", self.partition.name, database.name)],
            how: vec![
                note(
                    "Services take the host from a parameter of their region. Credentials stay as they are.",
                ),
                section(BY_HAND, vec![commands::invoke(self.partition, self.to, "repoint", &database.name)]),
            ],
            ..self.step(&verb, title, takes::REPOINT, by)
        })
    }

    /// Objects are in the replica already: services are told to use it.
    fn lead_content(&self) -> Option<Step> {
        let content = self.partition.content.as_ref()?;
        let member = content.member(self.to)?;
        let title = format!("Keep content in the bucket `{}`", member.bucket.name);
        let by = self.function("lead", &content.name);
        let verb = format!("lead-{}", content.name);
        let lag = content.copies.iter().map(|copy| copy.recovery_point_minutes).max().unwrap_or_default();
        Some(Step {
            how: vec![
                note(format!(
                    "Services take the bucket and its region from a parameter of their own region. S3 has replicated nearly all \
within seconds, and is to have within {lag} minutes. What it has not is in {} alone: its row says that it is there, requests for it \
fail, and it is found again when the region is back. What was deleted last may be there once more.",
                    self.lost.city()
                )),
                section(BY_HAND, vec![commands::invoke(self.partition, self.to, "lead", &content.name)]),
            ],
            ..self.step(&verb, title, takes::CONTENT, by)
        })
    }

    /// Pods read hosts when they start, and the program can't reach a private API server to restart them.
    fn restart(&self, told: Vec<String>) -> Option<Step> {
        let all = commands::running(self.partition, &self.plan.workloads);
        let surviving: Vec<_> =
            all.into_iter().filter(|it| it.cluster.network.site.region != self.lost).collect();
        if told.is_empty() || surviving.is_empty() {
            return None;
        }
        let title = "Restart the services that read where stores are".into();
        let by_hand = "By hand, and the plan waits for it: API servers are private, so nothing outside of the networks of the \
platform can restart pods. Without it, pods keep the old hosts until they are started anew; credentials and parameters \
are read again every hour.";
        let tenants = match &self.partition.database {
            Some(database) if database.tenants.is_some() => {
                " Apache Fineract's pods write the new host into its list of tenants before they start."
            }
            _ => "",
        };
        Some(Step {
            after: told,
            how: vec![
                section(format!("{by_hand}{tenants}"), commands::read_again(&surviving)),
                section("Once all were read within the last minute:", commands::restart(&surviving)),
            ],
            ..self.step("restart", title, takes::RESTART, By::Person)
        })
    }

    /// Services whose number follows the load, in both clusters.
    fn scale(&self, after: Vec<String>) -> Option<Step> {
        let (here, there) = (self.plan.workload(self.to)?, self.plan.workload(self.lost)?);
        let both = here.services.iter().filter(|service| {
            service.replicas.scale() && there.services.iter().any(|other| other.name == service.name)
        });
        let scaled: Vec<_> = both
            .map(|service| Scaled {
                namespace: service.namespace.to_string(),
                name: service.name.to_string(),
            })
            .collect();
        let namespace = scaled.first()?.namespace.clone();
        let names: Vec<_> = scaled.iter().map(|service| service.name.clone()).collect();
        let context = &here.cluster.name;
        let title = format!("Give `{context}` the pods that {} had", self.lost.city());
        Some(Step {
            after,
            how: vec![
                note(
                    "Region switch raises the least number of pods to the most that the lost region ran in the last day; \
autoscalers add what its own load takes, and nodes.",
                ),
                section(
                    BY_HAND,
                    vec![
                        commands::reach(&here.cluster),
                        format!(
                            "for service in {}; do most=$(kubectl --context {context} -n {namespace} get hpa \"$service\" -o jsonpath='{{.spec.maxReplicas}}'); kubectl --context {context} -n {namespace} patch hpa \"$service\" --patch \"{{\\\"spec\\\":{{\\\"minReplicas\\\":$most}}}}\"; done",
                            names.join(" ")
                        ),
                    ],
                ),
            ],
            ..self.step("scale", title, takes::SCALING, By::Scaling(scaled))
        })
    }
}
