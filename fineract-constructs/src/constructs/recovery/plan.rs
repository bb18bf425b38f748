//! The recovery of an environment.

use std::collections::{BTreeMap, BTreeSet};

use fineract_cfn::{arcregionswitch, cloudwatch};
use fineract_core::{Construct, Scope};

use super::codes::{ACCOUNTS, HEADLESS, NO_CREDENTIAL, NOT_A_MEMBER, NOWHERE, OBJECTIVE, ORDER};
use super::objective::Objective;
use super::partition::{Partition, TakesOver};
use super::step::{Step, Task, duration, layers};
use super::stores::{Outcome, losses};
use super::{automation, rights, runbook, steps};
use crate::aws::{Region, Site, several_accounts};
use crate::constructs::File;
use crate::constructs::compute::Cluster;
use crate::constructs::events::Queue;
use crate::constructs::monitoring::AlarmTopicRef;
use crate::constructs::services::Service;

/// The recovery of an environment from the loss of any of its regions: a plan that Region switch runs for each partition
/// that another region takes over, and a runbook for each region.
///
/// The order of the steps follows from what each needs: stores are promoted at the same time; then the database's
/// host is written where services of each region read it, while the surviving cluster gets the pods of the lost one; then services are
/// restarted; names come last. A plan has exactly two regions, as Region switch asks, and runs from the one that takes
/// over: nothing it needs is in the region that is lost.
///
/// # What runs by itself, and what doesn't
/// Aurora's failover and the scaling of deployments are blocks of Region switch. For a cache (RED-11), for files (EFS-3)
/// and for the database's host there is none: functions do it, in both regions of the plan. Restarting pods is left to a
/// person, and the plan waits for the approver: API servers are private. For the same reason the scaling of
/// deployments rests on Region switch reaching them through EKS by its access entry; its evaluation of the plan, every 30
/// minutes, says so if it doesn't, and the runbook has the command. Names need no step: they go by health.
///
/// A drill in mode `graceful` switches over without loss; `ungraceful` fails over. Coming back is the same plan with the
/// other region.
///
/// ```
/// # use fineract_constructs::aws::{law, region::{self, Germany, Ireland}};
/// # use fineract_constructs::constructs::data::{AuroraGlobal, Stores, aurora::POSTGRES_17};
/// # use fineract_constructs::constructs::recovery::{Partition, RecoveryPlan};
/// # use fineract_constructs::core::Scope;
/// # fn program(app: &mut Scope, dublin: &Stores<Ireland>, frankfurt: &Stores<Germany>) {
/// let ledger = app.add("ledger", AuroraGlobal::new(law::EEA, POSTGRES_17, dublin).replica(frankfurt));
/// let eea = Partition::new("eea", [dublin.erased(), frankfurt.erased()]).database(&ledger);
/// let approver = "arn:aws:iam::111122223333:role/fineract-recoverer";
/// app.add("recovery", RecoveryPlan::new(approver).partition(eea.recovers_in(region::FRANKFURT)));
/// # }
/// ```
///
/// # Creates
/// For each partition that recovers, the stacks `recovery-<partition>` in both regions: `AWS::Lambda::Function`s with their
/// `AWS::IAM::Role` and `AWS::Logs::LogGroup`, `AWS::EKS::AccessEntry` for the plan's role; in the home's the role itself; in
/// the region that takes over `AWS::ARCRegionSwitch::Plan` and `AWS::CloudWatch::Alarm`. For each region of the environment
/// the file `runbooks/<environment>-lose-<region>.md`. In each cluster a `Role` and a `RoleBinding` for the group [`GROUP`](super::GROUP)
/// in the namespaces of its services: the access entry of the role that recovers makes it a member.
///
/// # Reports
/// `DR-001` for an objective that can't be met, `DR-002` for a partition that recovers nowhere, `DR-003` for one that
/// recovers where it has no store, `DR-004` for steps without an order, `DR-005` for a recovery region without an instance,
/// `DR-006` for a credential that is lost with its region, `DR-007` for clusters and stores of several accounts.
///
/// Source: ARC developer guide, "Region switch in ARC".
#[derive(Clone, Debug)]
pub struct RecoveryPlan {
    pub(super) approver: String,
    pub(super) objective: Objective,
    pub(super) partitions: Vec<Partition>,
    pub(super) workloads: Vec<Workload>,
    pub(super) hosts: Vec<String>,
    pub(super) tasks: Vec<Task>,
    pub(super) queues: Vec<Queue>,
    pub(super) start: Start,
    pub(super) topics: Vec<AlarmTopicRef>,
}

/// What runs in a region.
#[derive(Clone, Debug)]
pub(super) struct Workload {
    pub(super) cluster: Cluster,
    pub(super) services: Vec<Service>,
}

/// Who starts a recovery.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// A person: a failover loses what was written last, and is not undone by the region's return.
    #[default]
    ByHand,
    /// The alarm: when a database's follower has heard nothing for three minutes, or too late.
    OnAlarm,
}

/// What a program holds of a [`RecoveryPlan`].
#[derive(Clone, Debug)]
pub struct Recovery {
    /// The plans, by partition.
    pub plans: BTreeMap<String, arcregionswitch::PlanRef>,
    /// The alarms that say that a partition's home is not heard any more, by partition.
    pub alarms: BTreeMap<String, cloudwatch::AlarmRef>,
    /// The runbooks: their paths below the app's output folder.
    pub runbooks: Vec<String>,
}

impl RecoveryPlan {
    /// A recovery whose waiting steps a role approves, by ARN.
    pub fn new(approver: impl Into<String>) -> Self {
        Self {
            approver: approver.into(),
            objective: Objective::default(),
            partitions: Vec::new(),
            workloads: Vec::new(),
            hosts: Vec::new(),
            tasks: Vec::new(),
            queues: Vec::new(),
            start: Start::ByHand,
            topics: Vec::new(),
        }
    }

    /// What a loss may cost; 15 minutes of service and 5 minutes of data, unless told.
    pub fn objective(mut self, objective: Objective) -> Self {
        self.objective = objective;
        self
    }

    /// Data that is lost and recovered together.
    pub fn partition(mut self, partition: Partition) -> Self {
        self.partitions.push(partition);
        self
    }

    /// A cluster of the environment and the services on it.
    pub fn cluster(mut self, cluster: &Cluster, services: &[Service]) -> Self {
        self.workloads.push(Workload { cluster: cluster.clone(), services: services.to_vec() });
        self
    }

    /// A name that customers know.
    pub fn host(mut self, name: impl Into<String>) -> Self {
        self.hosts.push(name.into());
        self
    }

    /// A step that a person takes.
    pub fn task(mut self, task: Task) -> Self {
        self.tasks.push(task);
        self
    }

    /// A queue of the environment, whose messages wait for its region when that is lost.
    pub fn queue(mut self, queue: &Queue) -> Self {
        self.queues.push(queue.clone());
        self
    }

    /// Who starts the plans; a person, unless told.
    pub fn start(mut self, start: Start) -> Self {
        self.start = start;
        self
    }

    /// Who is told when a partition's home is not heard any more, in the region that takes over.
    pub fn topic(mut self, topic: &AlarmTopicRef) -> Self {
        self.topics.push(topic.clone());
        self
    }

    /// What runs in a region.
    pub(super) fn workload(&self, region: Region) -> Option<&Workload> {
        self.workloads.iter().find(|workload| workload.cluster.network.site.region == region)
    }

    /// Whether the plan of a partition has a step, by its id.
    pub(super) fn has(&self, partition: &Partition, step: &str) -> bool {
        step.starts_with(&format!("{}-", partition.name)) || self.tasks.iter().any(|task| task.id == step)
    }

    /// The regions of the environment, in the order of the program.
    fn sites(&self) -> Vec<&Site> {
        let mut sites: Vec<&Site> = Vec::new();
        for site in self.all_sites() {
            if !sites.iter().any(|known| known.region == site.region) {
                sites.push(site);
            }
        }
        sites
    }

    /// The sites of all that it recovers.
    fn all_sites(&self) -> impl Iterator<Item = &Site> {
        let tiers = self.partitions.iter().flat_map(|it| &it.stores).map(|stores| &stores.site);
        self.workloads.iter().map(|it| &it.cluster.network.site).chain(tiers)
    }

    fn check_accounts(&self, scope: &mut Scope) {
        if let Some(accounts) = several_accounts(self.all_sites()) {
            let message = format!("the plan is for the accounts {accounts}");
            scope.report(&ACCOUNTS, message).help = Some("keep an environment in one account".into());
        }
    }

    /// A site of the environment.
    pub(super) fn site(&self) -> Option<&Site> {
        self.sites().first().copied()
    }
}

impl Construct for RecoveryPlan {
    type Handle = Recovery;

    fn build(self, scope: &mut Scope) -> Recovery {
        let mut recovery = Recovery { plans: BTreeMap::new(), alarms: BTreeMap::new(), runbooks: Vec::new() };
        for partition in &self.partitions {
            check_partition(scope, partition);
        }
        self.check_accounts(scope);
        for workload in &self.workloads {
            rights::add(scope, workload);
        }
        let sites = self.sites();
        let all: Vec<(Region, Vec<Step>)> =
            sites.iter().map(|site| (site.region, steps::steps(&self, site.region))).collect();
        check_tasks(scope, &self.tasks, &all);
        for (site, (lost, steps)) in sites.iter().zip(&all) {
            let layers = match layers(steps) {
                Ok(layers) => layers,
                Err(problems) => {
                    for problem in problems {
                        scope.report(&ORDER, problem).help =
                            Some("let a step wait for earlier ones only".into());
                    }
                    break;
                }
            };
            check_objective(scope, &self, *lost, &layers);
            let path = format!("runbooks/{}-lose-{}.md", site.environment, lost.code());
            let text = runbook::write(&self, *lost, &layers);
            scope.add(format!("lose-{}", lost.short()), File::new(&path, text));
            for partition in &self.partitions {
                let Some(to) = steps::target(partition, *lost) else { continue };
                let automatic =
                    automation::Automation { plan: &self, partition, lost: *lost, to, runbook: &path };
                let made = automatic.add(scope, &layers);
                recovery.plans.insert(partition.name.clone(), made.plan);
                recovery.alarms.extend(made.alarm.map(|alarm| (partition.name.clone(), alarm)));
            }
            recovery.runbooks.push(path);
        }
        recovery
    }
}

fn check_partition(scope: &mut Scope, partition: &Partition) {
    let Some(home) = partition.home() else { return };
    let region = match partition.takes_over {
        TakesOver::Nowhere => return,
        TakesOver::Unsaid => {
            let message = format!("nothing takes over when {} is lost", home.site.region.city());
            scope.report(&NOWHERE, message).help =
                Some("name a region, `.recovers_in(…)`, or say `.stays_in_its_region()`".into());
            return;
        }
        TakesOver::In(region) => region,
    };
    let holds = |region: Region| {
        let database = partition.database.as_ref();
        let content = partition.content.as_ref();
        partition.tier(region).is_some()
            && database.is_none_or(|it| it.member(region).is_some())
            && content.is_none_or(|it| it.member(region).is_some())
    };
    if region == home.site.region || !holds(region) {
        let message = format!("`{}` recovers in {}", partition.name, region.city());
        let others = partition.stores.iter().map(|stores| stores.site.region);
        let others: Vec<_> =
            others.filter(|other| *other != home.site.region && holds(*other)).map(Region::city).collect();
        scope.report(&NOT_A_MEMBER, message).help = Some(match *others {
            [] => "add a replica in another region under the law".into(),
            _ => format!("its copies are in {}", others.join(", ")),
        });
        return;
    }
    if let Some(database) = &partition.database {
        if database.member(region).is_some_and(|member| member.instances == 0) {
            let message = format!("`{}` has no instance in {}", database.name, region.city());
            scope.report(&HEADLESS, message).help = Some("give the secondary a reader".into());
        }
        check_credential(scope, &database.name, database.credential.regions(), region);
    }
    if let Some(cache) = partition.cache.as_ref().filter(|cache| cache.member(region).is_some()) {
        check_credential(scope, &cache.name, cache.credential.regions(), region);
    }
}

fn check_credential(scope: &mut Scope, store: &str, readable: &[Region], region: Region) {
    if !readable.contains(&region) {
        let message = format!("the credential of `{store}` can't be read in {}", region.city());
        scope.report(&NO_CREDENTIAL, message).help = Some("use `SecretScope::EveryMember`".into());
    }
}

/// Tasks wait for steps that some region's loss has.
fn check_tasks(scope: &mut Scope, tasks: &[Task], all: &[(Region, Vec<Step>)]) {
    let known: BTreeSet<&str> =
        all.iter().flat_map(|(_, steps)| steps).map(|step| step.id.as_str()).collect();
    for task in tasks {
        for id in task.after.iter().chain(&task.before).filter(|id| !known.contains(id.as_str())) {
            let nearest = known
                .iter()
                .max_by(|a, b| strsim::jaro_winkler(a, id).total_cmp(&strsim::jaro_winkler(b, id)));
            let message = format!("the task `{}` is tied to `{id}`, which is no step", task.id);
            scope.report(&ORDER, message).help = nearest.map(|nearest| format!("did you mean `{nearest}`?"));
        }
    }
}

fn check_objective(scope: &mut Scope, plan: &RecoveryPlan, lost: Region, layers: &[Vec<&Step>]) {
    for partition in &plan.partitions {
        for loss in losses(partition, lost, plan.objective) {
            if let Outcome::Moves { rpo, .. } = loss.outcome
                && !loss.is_within()
            {
                let message = format!(
                    "losing {}, `{}` loses up to {rpo}, and {} are allowed",
                    lost.city(),
                    loss.store,
                    loss.objective.rpo
                );
                scope.report(&OBJECTIVE, message).help = Some(format!(
                    "`.objective_for(…)` says what is good enough; {} does no better",
                    loss.how
                ));
            }
        }
    }
    let takes = duration(layers);
    if takes > plan.objective.rto {
        let message = format!(
            "losing {}, service is away for {takes}, and {} are allowed",
            lost.city(),
            plan.objective.rto
        );
        scope.report(&OBJECTIVE, message).help =
            Some("let fewer steps wait for each other, or allow more time".into());
    }
}
