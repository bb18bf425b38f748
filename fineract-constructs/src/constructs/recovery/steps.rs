//! The steps that follow from what was lost.

use super::action;
use super::objective::Minutes;
use super::partition::{Partition, TakesOver};
use super::plan::{RecoveryPlan, Workload};
use super::step::{By, Scaled, Step, Task};
use crate::aws::Region;
use crate::aws::names::Kind;
use crate::constructs::data::Stores;

/// How long steps take. What the services say is where they say it; the others are estimates, which the executions of a plan
/// replace: Region switch measures each.
mod takes {
    use super::Minutes;

    /// Three minutes until the alarm is sure, two for who decides.
    pub(super) const DECISION: Minutes = Minutes(5);
    /// Minutes (SPEC 5.3).
    pub(super) const DATABASE: Minutes = Minutes(3);
    /// Less than a minute, says the `ElastiCache` user guide, and the call.
    pub(super) const CACHE: Minutes = Minutes(2);
    /// Two minutes for the source's region to answer, one without it.
    pub(super) const FILES: Minutes = Minutes(3);
    /// A minute for copies of the credential to follow.
    pub(super) const REPOINT: Minutes = Minutes(1);
    /// A node that joins, and the pods on it.
    pub(super) const SCALING: Minutes = Minutes(3);
    /// The first pods of each service are ready.
    pub(super) const RESTART: Minutes = Minutes(3);
    /// The time to live of an alias's answer.
    pub(super) const NAMES: Minutes = Minutes(1);
}

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

/// The steps of losing a region, in no order yet.
pub(super) fn steps(plan: &RecoveryPlan, lost: Region) -> Vec<Step> {
    let mut steps = vec![decide(plan, lost)];
    for partition in &plan.partitions {
        if let Some(to) = target(partition, lost) {
            steps.extend(Failover { plan, partition, lost, to }.steps());
        }
    }
    if steps.len() == 1 && plan.workloads.len() > 1 {
        steps.push(survivors(plan, lost));
    }
    let all = steps.iter().map(|step| step.id.clone()).collect();
    steps.push(names(plan, all));
    for task in &plan.tasks {
        insert(&mut steps, task);
    }
    steps
}

/// A task waits for the decision, and for those of its steps that this region's loss has.
fn insert(steps: &mut Vec<Step>, task: &Task) {
    let known = |id: &&String| steps.iter().any(|step| step.id == **id);
    let mut after: Vec<_> = task.after.iter().filter(known).cloned().collect();
    if after.is_empty() {
        after.push(Task::DECIDE.into());
    }
    for step in steps.iter_mut().filter(|step| task.before.contains(&step.id)) {
        step.after.push(task.id.clone());
    }
    let Task { id, title, minutes, commands, .. } = task.clone();
    steps.push(Step { id, title, after, minutes, by: By::Person, notes: Vec::new(), commands });
}

fn decide(plan: &RecoveryPlan, lost: Region) -> Step {
    let mut commands = Vec::new();
    let mut notes = vec![format!(
        "The region is lost when it is to be written to elsewhere: what was written in its last second may be gone, and \
coming back takes a quiet hour. For less, wait: three zones stand in for each other."
    )];
    for partition in &plan.partitions {
        let (Some(to), Some(database)) = (target(partition, lost), &partition.database) else { continue };
        let Some(tier) = partition.tier(to) else { continue };
        let (here, name) = (to.code(), alarm_name(tier, &database.name));
        let switch = plan_name(plan, partition);
        commands.push(format!(
            "aws cloudwatch describe-alarms --region {here} --alarm-names {name} --query 'MetricAlarms[].StateValue'"
        ));
        commands.push(format!(
            "plan=$(aws arc-region-switch list-plans-in-region --region {here} --query \"plans[?name=='{switch}'].arn\" --output text)"
        ));
        commands.push(format!(
            "aws arc-region-switch start-plan-execution --region {here} --plan-arn \"$plan\" --target-region {here} --action activate --mode ungraceful"
        ));
    }
    if let Some(Workload { cluster, services }) = plan.workload(lost)
        && let (Some(service), true) = (services.first(), plan.workloads.len() > 1)
    {
        notes.push(
            "If the region still answers, take it out first: nothing must be written there any more, and without pods its \
load balancers are unhealthy, so that names and accelerators lead past it."
                .into(),
        );
        let (code, name, namespace) = (lost.code(), &cluster.name, &service.namespace);
        commands.push(format!("aws eks update-kubeconfig --region {code} --name {name} --alias {name}"));
        commands.push(format!("kubectl --context {name} -n {namespace} scale deployment --all --replicas=0"));
    }
    Step {
        id: Task::DECIDE.into(),
        title: format!("Decide that {} is lost", lost.city()),
        after: Vec::new(),
        minutes: takes::DECISION,
        by: By::Starter,
        notes,
        commands,
    }
}

/// No data moves: the others take its customers.
fn survivors(plan: &RecoveryPlan, lost: Region) -> Step {
    let clusters = plan.workloads.iter().map(|it| &it.cluster).filter(|it| it.network.site.region != lost);
    let names: Vec<_> = clusters.map(|cluster| format!("`{}`", cluster.name)).collect();
    Step {
        id: "scale".into(),
        title: format!("{} take the load, as far as the law leads customers there", names.join(", ")),
        after: vec![Task::DECIDE.into()],
        minutes: takes::SCALING,
        by: By::Itself,
        notes: vec!["Autoscalers add pods as they get busy, and nodes for them.".into()],
        commands: Vec::new(),
    }
}

fn names(plan: &RecoveryPlan, after: Vec<String>) -> Step {
    Step {
        id: Task::NAMES.into(),
        title: "Names lead customers to regions that answer".into(),
        after,
        minutes: takes::NAMES,
        by: By::Itself,
        notes: vec![
            "Route 53 and Global Accelerator go by the health of load balancers and have done so since the first minutes; \
answers are kept for a minute. Look from outside."
                .into(),
        ],
        commands: plan.hosts.iter().map(|host| format!("dig +short {host}")).collect(),
    }
}

/// The name of the alarm that says that a database's follower hears nothing more.
pub(super) fn alarm_name(tier: &Stores, database: &str) -> String {
    tier.site.name(Kind::NameTag, &format!("{database}-behind"))
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
        let mut steps: Vec<_> = [self.promote_database(), self.promote_cache(), self.release_files()]
            .into_iter()
            .flatten()
            .collect();
        let moved: Vec<_> = steps.iter().map(|step| step.id.clone()).collect();
        let repoint = self.repoint();
        let restart = repoint.as_ref().and_then(|repoint| self.restart(&repoint.id));
        steps.extend(self.scale(moved));
        steps.extend(repoint);
        steps.extend(restart);
        steps
    }

    fn step(&self, verb: &str, title: String, minutes: Minutes, by: By) -> Step {
        let id = format!("{}-{verb}", self.partition.name);
        let after = vec![Task::DECIDE.into()];
        Step { id, title, after, minutes, by, notes: Vec::new(), commands: Vec::new() }
    }

    /// The function in both regions of the plan, first the one that takes over.
    fn function(&self, verb: &str, store: &str) -> By {
        let what = function_name(self.partition, verb, store);
        By::Function([self.to, self.lost].map(|region| {
            let tier = self.partition.tier(region).expect("both regions have a tier");
            (region, action::arn(&tier.site, &what))
        }))
    }

    fn invoke(&self, verb: &str, store: &str) -> String {
        let tier = self.partition.tier(self.to).expect("both regions have a tier");
        let name = action::name(&tier.site, &function_name(self.partition, verb, store));
        format!(
            "aws lambda invoke --region {} --function-name {name} --cli-read-timeout 900 /dev/stdout",
            self.to.code()
        )
    }

    fn promote_database(&self) -> Option<Step> {
        let database = self.partition.database.as_ref()?;
        let (member, global) = (database.member(self.to)?, database.global_identifier.as_ref()?);
        let title = format!("Write the database `{global}` in {}", self.to.city());
        let verb = format!("promote-{}", database.name);
        let (here, account) = (self.to.code(), member.site.account);
        let target = format!("arn:aws:rds:{here}:{account}:cluster:{}", member.identifier);
        Some(Step {
            commands: vec![format!(
                "aws rds failover-global-cluster --region {here} --global-cluster-identifier {global} --target-db-cluster-identifier {target} --allow-data-loss"
            )],
            ..self.step(&verb, title, takes::DATABASE, By::Aurora)
        })
    }

    fn promote_cache(&self) -> Option<Step> {
        let cache = self.partition.cache.as_ref()?;
        cache.global_identifier.as_ref()?;
        let (group, here) = (&cache.member(self.to)?.identifier, self.to.code());
        let title = format!("Write the cache `{group}` in {}", self.to.city());
        let by = self.function("promote", &cache.name);
        let verb = format!("promote-{}", cache.name);
        Some(Step {
            notes: vec![
                "ElastiCache never fails over to another region by itself (RED-11). Its members keep their endpoints and \
their token, so services there need nothing new."
                    .into(),
            ],
            commands: vec![
                format!(
                    "datastore=$(aws elasticache describe-global-replication-groups --region {here} --show-member-info --query \"GlobalReplicationGroups[?Members[?ReplicationGroupId=='{group}']].GlobalReplicationGroupId\" --output text)"
                ),
                format!(
                    "aws elasticache failover-global-replication-group --region {here} --global-replication-group-id \"$datastore\" --primary-region {here} --primary-replication-group-id {group}"
                ),
            ],
            ..self.step(&verb, title, takes::CACHE, by)
        })
    }

    fn release_files(&self) -> Option<Step> {
        let files = self.partition.files.as_ref()?;
        let side = files.sides.iter().find(|side| side.site.region == self.to)?;
        let (here, name) = (self.to.code(), side.site.name(Kind::NameTag, &files.name));
        let title = format!("Write the files `{name}` in {}", self.to.city());
        let by = self.function("release", &files.name);
        let verb = format!("release-{}", files.name);
        Some(Step {
            notes: vec![
                "The replica is read-only as long as it is replicated to (EFS-3); what was written in the last 15 minutes \
may be missing."
                    .into(),
            ],
            commands: vec![
                format!(
                    "files=$(aws efs describe-file-systems --region {here} --query \"FileSystems[?Name=='{name}'].FileSystemId\" --output text)"
                ),
                format!(
                    "source=$(aws efs describe-replication-configurations --region {here} --file-system-id \"$files\" --query 'Replications[0].SourceFileSystemId' --output text)"
                ),
                format!(
                    "aws efs delete-replication-configuration --region {here} --source-file-system-id \"$source\" --deletion-mode LOCAL_CONFIGURATION_ONLY"
                ),
            ],
            ..self.step(&verb, title, takes::FILES, by)
        })
    }

    fn repoint(&self) -> Option<Step> {
        let database = self.partition.database.as_ref()?;
        database.global_identifier.as_ref()?;
        let secret = database.credential.name();
        let title = format!("Write the new host into the credential `{secret}`");
        let by = self.function("repoint", &database.name);
        let verb = format!("repoint-{}", database.name);
        Some(Step {
            after: vec![format!("{}-promote-{}", self.partition.name, database.name)],
            notes: vec![
                "Services take the host from the credential of their region. Where the credential's own region doesn't \
answer, its copies become secrets of their own."
                    .into(),
            ],
            commands: vec![self.invoke("repoint", &database.name)],
            ..self.step(&verb, title, takes::REPOINT, by)
        })
    }

    /// Pods read the credential when they start, and the program can't reach a private API server to restart them.
    fn restart(&self, repoint: &str) -> Option<Step> {
        let mut commands = Vec::new();
        for Workload { cluster, services } in self.surviving() {
            let reading: Vec<_> = services.iter().filter(|service| service.data.database.is_some()).collect();
            let Some(first) = reading.first() else { continue };
            let names: Vec<_> = reading.iter().map(|service| service.name.as_str()).collect();
            let (context, namespace) = (&cluster.name, &first.namespace);
            let kubectl = format!("kubectl --context {context} -n {namespace}");
            commands.extend([
                format!(
                    "aws eks update-kubeconfig --region {} --name {context} --alias {context}",
                    cluster.network.site.region.code()
                ),
                format!("{kubectl} annotate externalsecret --all force-sync=\"$(date +%s)\" --overwrite"),
                format!("{kubectl} rollout restart deployment {}", names.join(" ")),
            ]);
        }
        if commands.is_empty() {
            return None;
        }
        let title = "Restart the services that read the credential".into();
        Some(Step {
            after: vec![repoint.to_owned()],
            notes: vec![
                "By hand, and the plan waits for it: API servers are private, so nothing outside of the networks of the \
platform can restart pods. Without it, pods keep the old host until they are started anew; the credential itself is \
read again every hour."
                    .into(),
            ],
            commands,
            ..self.step("restart", title, takes::RESTART, By::Person)
        })
    }

    fn surviving(&self) -> impl Iterator<Item = &Workload> {
        let regions: Vec<_> = self.partition.stores.iter().map(|stores| stores.site.region).collect();
        self.plan.workloads.iter().filter(move |workload| {
            let region = workload.cluster.network.site.region;
            region != self.lost && regions.contains(&region)
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
        let (context, code) = (&here.cluster.name, self.to.code());
        let title = format!("Give `{context}` the pods that {} had", self.lost.city());
        Some(Step {
            after,
            notes: vec![
                "Region switch raises the least number of pods to the most that the lost region ran in the last day; \
autoscalers add what its own load takes, and nodes."
                    .into(),
            ],
            commands: vec![
                format!("aws eks update-kubeconfig --region {code} --name {context} --alias {context}"),
                format!(
                    "for service in {}; do most=$(kubectl --context {context} -n {namespace} get hpa \"$service\" -o jsonpath='{{.spec.maxReplicas}}'); kubectl --context {context} -n {namespace} patch hpa \"$service\" --patch \"{{\\\"spec\\\":{{\\\"minReplicas\\\":$most}}}}\"; done",
                    names.join(" ")
                ),
            ],
            ..self.step("scale", title, takes::SCALING, By::Scaling(scaled))
        })
    }
}
