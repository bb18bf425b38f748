//! What Region switch runs.

mod actions;
mod blocks;
mod role;

use fineract_cfn::arcregionswitch::{
    self as arc, AssociatedAlarm, PlanRequired, Trigger, TriggerCondition, TriggerRequired, Workflow,
};
use fineract_cfn::{Resource, cloudwatch, iam};
use fineract_core::{Arn, Doc, Property, Scope, Value};

use super::partition::Partition;
use super::plan::{RecoveryPlan, Start};
use super::step::{By, Step};
use super::steps::{alarm_name, plan_name};
use crate::aws::{Region, Stack, StackRef};
use crate::constructs::compute::Cluster;
use crate::constructs::data::Stores;
use crate::constructs::data::aurora::Database;
use crate::residency::{DataClass, state_classes};

/// A partition that moves from one region to another, by itself.
pub(super) struct Automation<'a> {
    pub(super) plan: &'a RecoveryPlan,
    pub(super) partition: &'a Partition,
    pub(super) lost: Region,
    pub(super) to: Region,
    pub(super) runbook: &'a str,
}

/// What was added.
pub(super) struct Made {
    pub(super) plan: arc::PlanRef,
    pub(super) alarm: Option<cloudwatch::AlarmRef>,
}

/// The least time between two executions that an alarm starts, in minutes: a day, for the alarm stays on until the plan
/// has gone back.
const PAUSE: i64 = 1440;

impl Automation<'_> {
    pub(super) fn add(&self, scope: &mut Scope, layers: &[Vec<&Step>]) -> Made {
        let [home, target] = [self.lost, self.to].map(|region| self.tier(region).clone());
        let own: Vec<Vec<&Step>> = layers
            .iter()
            .map(|layer| layer.iter().copied().filter(|step| self.runs(step)).collect::<Vec<_>>())
            .filter(|layer| !layer.is_empty())
            .collect();

        let first = self.stack(scope, &home, None);
        let mut here = scope.at(first);
        let role = here.add("role", self.role(&home.site, &own));
        // It says which region serves, and sees nothing of what is held.
        state_classes(&mut here.at(role), [DataClass::Operational]);
        let role_arn = role.arn();
        self.actions(&mut here, &home, &own);
        self.access(&mut here, &home, &role_arn, &own);

        let second = self.stack(scope, &target, Some(first));
        let mut there = scope.at(second);
        self.actions(&mut there, &target, &own);
        let access = self.access(&mut there, &target, &role_arn, &own);
        let alarm =
            self.partition.database.as_ref().and_then(|database| self.alarm(&mut there, &target, database));
        let plan = self.region_switch(&role_arn, &own, alarm.as_ref());
        // A plan is evaluated as soon as it is there.
        let plan = access.into_iter().fold(plan, Resource::depends_on);
        Made { plan: there.add("plan", plan), alarm: alarm.map(|(_, alarm)| alarm) }
    }

    /// Whether the plan has a step, or it is left to those who start it, to others, or to what runs already.
    fn runs(&self, step: &Step) -> bool {
        match step.by {
            By::Starter | By::Itself => false,
            By::Person | By::Aurora | By::Scaling(_) | By::Function(_) => {
                self.plan.has(self.partition, &step.id)
            }
        }
    }

    fn tier(&self, region: Region) -> &Stores {
        self.partition.tier(region).expect("both regions of a plan have a tier")
    }

    fn clusters(&self) -> [Option<&Cluster>; 2] {
        [self.lost, self.to].map(|region| self.plan.workload(region).map(|workload| &workload.cluster))
    }

    fn stack(&self, scope: &mut Scope, tier: &Stores, after: Option<StackRef>) -> StackRef {
        let (name, site) = (&self.partition.name, &tier.site);
        let stack = site.stack(&format!("recovery-{name}")).termination_protection().description(format!(
            "Recovery of {name} of {} {} between {} and {}",
            site.platform,
            site.environment,
            self.lost.city(),
            self.to.city()
        ));
        let stack = after.into_iter().fold(stack.after(tier.stack), Stack::after);
        let cluster = self.plan.workload(site.region).map(|workload| workload.cluster.stack);
        let stack = cluster.into_iter().fold(stack, Stack::after);
        scope.add(format!("{name}-{}", site.region.short()), stack)
    }

    /// Says that the follower lies further behind than data may be lost, or hears nothing any more. It is in the region that
    /// takes over, where it is still heard.
    fn alarm(
        &self,
        scope: &mut Scope,
        tier: &Stores,
        database: &Database,
    ) -> Option<(String, cloudwatch::AlarmRef)> {
        let member = database.member(self.to)?;
        database.global_identifier.as_ref()?;
        let objective = self.partition.looser.get(&database.name).copied().unwrap_or(self.plan.objective);
        // A query, for the metric has more dimensions than the member.
        let query = format!(
            "SELECT MAX(AuroraGlobalDBReplicationLag) FROM \"AWS/RDS\" WHERE DBClusterIdentifier = '{}'",
            member.identifier
        );
        let query =
            cloudwatch::AlarmMetricDataQuery::new("q1").expression(query).period(60).return_data(true);
        let alarm = cloudwatch::Alarm::new()
            .alarm_name(alarm_name(tier, &database.name))
            .alarm_description(format!(
                "{} has heard nothing from {} for three minutes, or lies more than {} behind",
                member.identifier,
                self.lost.city(),
                objective.rpo
            ))
            .comparison_operator("GreaterThanThreshold")
            .evaluation_periods(3)
            // In milliseconds.
            .threshold(f64::from(objective.rpo.0) * 60_000.0)
            // What says nothing hears nothing.
            .treat_missing_data("breaching")
            .metrics([query]);
        let topic = self.plan.topics.iter().find(|topic| topic.site().region == self.to);
        let alarm = match topic {
            Some(topic) => alarm.alarm_actions([topic.arn()]).ok_actions([topic.arn()]),
            None => alarm,
        };
        Some((format!("{}-behind", database.name), scope.add("behind", alarm)))
    }

    fn region_switch(
        &self,
        role: &Value<Arn<iam::Role>>,
        layers: &[Vec<&Step>],
        alarm: Option<&(String, cloudwatch::AlarmRef)>,
    ) -> arc::Plan {
        let steps: Vec<arc::Step> =
            layers.iter().enumerate().map(|(index, layer)| self.layer(index, layer)).collect();
        // One workflow for both directions: what it does goes by the region that is activated.
        let workflow = Workflow::new(Workflow::WORKFLOW_TARGET_ACTION_ACTIVATE)
            .workflow_description(format!("Take over {}", self.partition.name))
            .steps(steps);
        let required = PlanRequired {
            execution_role: role,
            name: plan_name(self.plan, self.partition),
            recovery_approach: arc::Plan::RECOVERY_APPROACH_ACTIVE_PASSIVE,
            regions: Value::from_doc(Doc::list([self.lost.code(), self.to.code()])),
            workflows: [workflow],
        };
        let mut plan = arc::Plan::new(required)
            .description(format!("See {}", self.runbook))
            .primary_region(self.lost.code())
            .recovery_time_objective_minutes(whole(i64::from(self.plan.objective.rto.0)));
        if let Some((name, alarm)) = alarm {
            let associated = AssociatedAlarm::new(
                match self.plan.start {
                    Start::ByHand => AssociatedAlarm::ALARM_TYPE_APPLICATION_HEALTH,
                    Start::OnAlarm => AssociatedAlarm::ALARM_TYPE_TRIGGER,
                },
                alarm.arn(),
            );
            plan = plan.associated_alarms(Value::from_doc(Doc::map([(name.clone(), associated.into_doc())])));
            if self.plan.start == Start::OnAlarm {
                plan = plan.triggers([Trigger::new(TriggerRequired {
                    action: Trigger::ACTION_ACTIVATE,
                    conditions: [TriggerCondition::new(name.as_str(), TriggerCondition::CONDITION_RED)],
                    min_delay_minutes_between_executions: whole(PAUSE),
                    target_region: self.to.code(),
                })]);
            }
        }
        plan
    }
}

/// The schema says numbers where the service takes whole ones.
fn whole(number: i64) -> Value<f64> {
    Value::from_doc(number)
}
