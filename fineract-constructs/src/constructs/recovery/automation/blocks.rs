//! What the steps of a plan are to Region switch.

use fineract_cfn::arcregionswitch::{
    self as arc, CustomActionLambdaConfiguration as Lambda, EksResourceScalingConfiguration,
    ExecutionApprovalConfiguration, ExecutionBlockConfiguration, GlobalAuroraConfiguration, Lambdas,
    ParallelExecutionBlockConfiguration,
};
use fineract_core::{Doc, Property, Value};

use super::super::plan::Start;
use super::super::step::{By, Scaled, Step};
use super::role::cluster_arn;
use super::{Automation, whole};

/// How long a step may take before the plan gives it up, in minutes.
const PATIENCE: i64 = 30;

/// How long a person has to take a step and say so, in minutes.
const PATIENCE_WITH_PEOPLE: i64 = 120;

impl Automation<'_> {
    /// Steps that don't wait for each other run at the same time.
    pub(super) fn layer(&self, index: usize, layer: &[&Step]) -> arc::Step {
        if let [only] = layer {
            return self.step(only);
        }
        let steps: Vec<_> = layer.iter().map(|step| self.step(step)).collect();
        let parallel = ExecutionBlockConfiguration::new()
            .parallel_config(ParallelExecutionBlockConfiguration::new(steps));
        arc::Step::new(
            parallel,
            arc::Step::EXECUTION_BLOCK_TYPE_PARALLEL,
            format!("at-the-same-time-{}", index + 1),
        )
    }

    fn step(&self, step: &Step) -> arc::Step {
        let block = ExecutionBlockConfiguration::new();
        let (block, ty) = match &step.by {
            By::Aurora => (
                block.global_aurora_config(self.aurora()),
                arc::Step::EXECUTION_BLOCK_TYPE_AURORA_GLOBAL_DATABASE,
            ),
            By::Function(functions) => {
                let lambdas: Vec<_> =
                    functions.iter().map(|(_, arn)| Lambdas::new().arn(arn.as_str())).collect();
                let config = Lambda::new(lambdas, Lambda::REGION_TO_RUN_ACTIVATING_REGION, whole(1))
                    .timeout_minutes(whole(PATIENCE));
                (
                    block.custom_action_lambda_config(config),
                    arc::Step::EXECUTION_BLOCK_TYPE_CUSTOM_ACTION_LAMBDA,
                )
            }
            By::Scaling(scaled) => (
                block.eks_resource_scaling_config(self.scaling(scaled)),
                arc::Step::EXECUTION_BLOCK_TYPE_EKS_RESOURCE_SCALING,
            ),
            By::Person | By::Starter | By::Itself => {
                let config = ExecutionApprovalConfiguration::new(self.plan.approver.as_str())
                    .timeout_minutes(whole(PATIENCE_WITH_PEOPLE));
                (block.execution_approval_config(config), arc::Step::EXECUTION_BLOCK_TYPE_MANUAL_APPROVAL)
            }
        };
        // One workflow goes both ways.
        let description = match &step.by {
            By::Person | By::Starter | By::Itself => {
                format!("{}: `{}` in {}; then approve", step.title, step.id, self.runbook)
            }
            By::Aurora => "The database is written in the region that is activated".into(),
            By::Scaling(_) => "The cluster of the region that is activated gets the pods of the other".into(),
            By::Function(_) => "A function in the region that is activated does it".into(),
        };
        arc::Step::new(block, ty, step.id.as_str()).description(description)
    }

    /// A drill loses nothing; a failover may. What an alarm starts has no mode that says which, so it always fails over.
    fn aurora(&self) -> GlobalAuroraConfiguration {
        let database = self.partition.database.as_ref().expect("the step is about a database");
        let identifier = database.global_identifier.as_deref().expect("the database spans regions");
        let behavior = match self.plan.start {
            Start::ByHand => GlobalAuroraConfiguration::BEHAVIOR_SWITCHOVER_ONLY,
            Start::OnAlarm => GlobalAuroraConfiguration::BEHAVIOR_FAILOVER,
        };
        GlobalAuroraConfiguration::new(
            behavior,
            Value::from_doc(Doc::list(self.database_arns(database))),
            identifier,
        )
        .timeout_minutes(whole(PATIENCE))
        .ungraceful(
            arc::GlobalAuroraUngraceful::new().ungraceful(arc::GlobalAuroraUngraceful::UNGRACEFUL_FAILOVER),
        )
    }

    /// As many pods as the lost region ran at most in the last day. Half of them are enough to go on where nodes are scarce.
    fn scaling(&self, scaled: &[Scaled]) -> EksResourceScalingConfiguration {
        let clusters = self.clusters().into_iter().flatten();
        let clusters: Vec<_> =
            clusters.map(|cluster| arc::EksCluster::new(cluster_arn(cluster, "cluster", ""))).collect();
        let resources = scaled.iter().map(|service| {
            let resource = || {
                let resource =
                    arc::KubernetesScalingResource::new(service.name.as_str(), service.namespace.as_str())
                        .hpa_name(service.name.as_str());
                resource.into_doc()
            };
            let regions = Doc::map([self.lost, self.to].map(|region| (region.code(), resource())));
            Doc::map([(service.name.clone(), regions)])
        });
        let kind = arc::KubernetesResourceType::new("apps/v1", "Deployment");
        EksResourceScalingConfiguration::new(kind)
            .eks_clusters(clusters)
            .scaling_resources(Value::from_doc(Doc::list(resources)))
            .target_percent(whole(100))
            .capacity_monitoring_approach(
                EksResourceScalingConfiguration::CAPACITY_MONITORING_APPROACH_SAMPLED_MAX_IN_LAST24_HOURS,
            )
            .timeout_minutes(whole(PATIENCE))
            .ungraceful(arc::EksResourceScalingUngraceful::new(whole(50)))
    }
}
