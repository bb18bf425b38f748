//! What Region switch runs.

use std::collections::BTreeMap;

use fineract_cfn::arcregionswitch::{
    self as arc, AssociatedAlarm, CustomActionLambdaConfiguration as Lambda, EksResourceScalingConfiguration,
    ExecutionApprovalConfiguration, ExecutionBlockConfiguration, GlobalAuroraConfiguration, Lambdas,
    ParallelExecutionBlockConfiguration, PlanRequired, Trigger, TriggerCondition, TriggerRequired, Workflow,
};
use fineract_cfn::{Resource, cloudwatch, eks, iam};
use fineract_core::{Arn, Doc, NodeId, Property, Scope, Value, text};

use super::action::{self, Action};
use super::partition::Partition;
use super::plan::{RecoveryPlan, Start};
use super::step::{By, Scaled, Step};
use super::steps::{alarm_name, function_name, plan_name};
use crate::aws::iam::{PolicyDocument, Statement, service_trust};
use crate::aws::names::Kind;
use crate::aws::{Region, Site, Stack, StackRef};
use crate::constructs::compute::Cluster;
use crate::constructs::data::Stores;
use crate::constructs::data::aurora::Database;
use crate::constructs::data::redis::CacheMember;
use crate::constructs::security::{Purpose, use_of_key};
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

/// How long a step may take before the plan gives it up, in minutes.
const PATIENCE: i64 = 30;

/// How long a person has to take a step and say so, in minutes.
const PATIENCE_WITH_PEOPLE: i64 = 120;

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
        let of_partition = step.id.starts_with(&format!("{}-", self.partition.name));
        let of_program = self.plan.tasks.iter().any(|task| task.id == step.id);
        match step.by {
            By::Starter | By::Itself => false,
            By::Person => of_partition || of_program,
            By::Aurora | By::Scaling(_) | By::Function(_) => of_partition,
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

    fn role_name(&self, home: &Site) -> String {
        home.name(Kind::Role, &format!("{}-region-switch", self.partition.name))
    }

    /// The role that the plan runs with. Source: ARC developer guide, "Execution block permissions".
    fn role(&self, home: &Site, layers: &[Vec<&Step>]) -> iam::Role {
        let account = home.account;
        let name = self.role_name(home);
        let own = format!("arn:aws:iam::{account}:role/{name}");
        let plan =
            format!("arn:aws:arc-region-switch::{account}:plan/{}:*", plan_name(self.plan, self.partition));
        let mut statements = vec![
            Statement::allow([
                "arc-region-switch:GetPlan",
                "arc-region-switch:GetPlanExecution",
                "arc-region-switch:ListPlanExecutions",
            ])
            .sid("Plan")
            .on([plan]),
            Statement::allow(["iam:SimulatePrincipalPolicy"]).sid("Evaluation").on([own]),
            Statement::allow([
                "cloudwatch:DescribeAlarms",
                "cloudwatch:DescribeAlarmHistory",
                "cloudwatch:GetMetricStatistics",
            ])
            .sid("Alarms")
            .on_all(),
        ];
        let steps = || layers.iter().flatten();
        if let (Some(database), true) =
            (&self.partition.database, steps().any(|it| matches!(it.by, By::Aurora)))
        {
            statements.push(
                Statement::allow(["rds:DescribeGlobalClusters", "rds:DescribeDBClusters"])
                    .sid("DatabaseState")
                    .on_all(),
            );
            let mut arns = self.database_arns(database);
            arns.extend(
                database
                    .global_identifier
                    .iter()
                    .map(|id| format!("arn:aws:rds::{account}:global-cluster:{id}")),
            );
            statements.push(
                Statement::allow(["rds:FailoverGlobalCluster", "rds:SwitchoverGlobalCluster"])
                    .sid("Database")
                    .on(arns),
            );
        }
        if steps().any(|step| matches!(step.by, By::Scaling(_))) {
            let clusters: Vec<_> = self.clusters().into_iter().flatten().collect();
            statements.push(
                Statement::allow(["eks:DescribeCluster"])
                    .sid("Clusters")
                    .on(clusters.iter().map(|cluster| cluster_arn(cluster, "cluster", ""))),
            );
            statements.push(
                Statement::allow(["eks:ListAssociatedAccessPolicies"])
                    .sid("AccessEntries")
                    .on(clusters.iter().map(|cluster| cluster_arn(cluster, "access-entry", "/*"))),
            );
        }
        let functions: Vec<_> = steps()
            .filter_map(|step| match &step.by {
                By::Function(functions) => Some(functions.iter().map(|(_, arn)| arn.clone())),
                _ => None,
            })
            .flatten()
            .collect();
        if !functions.is_empty() {
            statements.push(
                Statement::allow(["lambda:GetFunction", "lambda:InvokeFunction"])
                    .sid("Functions")
                    .on(functions),
            );
        }
        iam::Role::new(service_trust("arc-region-switch.amazonaws.com"))
            .role_name(name)
            .description(format!("Runs the recovery of {}", self.partition.name))
            .policies([iam::PolicyProperty::new(PolicyDocument::new(statements), "recover")])
    }

    /// The members in both regions of the plan.
    fn database_arns(&self, database: &Database) -> Vec<String> {
        let members = [self.lost, self.to].into_iter().filter_map(|region| database.member(region));
        members
            .map(|member| {
                let Site { account, region, .. } = &member.site;
                format!("arn:aws:rds:{}:{account}:cluster:{}", region.code(), member.identifier)
            })
            .collect()
    }

    /// The functions of a region.
    fn actions(&self, scope: &mut Scope, tier: &Stores, layers: &[Vec<&Step>]) {
        for step in layers.iter().flatten() {
            let By::Function(functions) = &step.by else { continue };
            for action in [self.cache_action(tier), self.files_action(tier), self.database_action(tier)] {
                let Some(action) = action else { continue };
                if functions.iter().any(|(_, arn)| *arn == action::arn(&tier.site, action.what())) {
                    action.add(scope, tier);
                }
            }
        }
    }

    fn cache_action(&self, tier: &Stores) -> Option<Described> {
        let cache = self.partition.cache.as_ref()?;
        let (member, id) = (cache.member(tier.site.region)?, cache.global_identifier.as_ref()?);
        let account = tier.site.account;
        let mut arns: Vec<Value<String>> = cache
            .members
            .iter()
            .map(|member| {
                let region = member.site.region.code();
                Value::from_doc(format!(
                    "arn:aws:elasticache:{region}:{account}:replicationgroup:{}",
                    member.identifier
                ))
            })
            .collect();
        arns.push(text![format!("arn:aws:elasticache::{account}:globalreplicationgroup:"), id]);
        let parameter = |member: &CacheMember| {
            let (region, name) = (member.site.region.code(), &member.endpoint_parameter);
            format!("arn:aws:ssm:{region}:{account}:parameter{name}")
        };
        let parameters: BTreeMap<_, _> = cache
            .members
            .iter()
            .map(|member| (member.site.region.code(), &member.endpoint_parameter))
            .collect();
        Some(Described {
            what: function_name(self.partition, "promote", &cache.name),
            description: format!("Makes {} the member that is written to", member.identifier),
            code: include_str!("functions/promote_cache.py"),
            environment: vec![
                ("GROUP", Value::from_doc(member.identifier.as_str())),
                ("PARAMETERS", Value::from_doc(serde_json::to_string(&parameters).expect("texts are JSON"))),
            ],
            permissions: vec![
                Statement::allow([
                    "elasticache:DescribeGlobalReplicationGroups",
                    "elasticache:DescribeReplicationGroups",
                ])
                .on_all(),
                Statement::allow(["elasticache:FailoverGlobalReplicationGroup"]).on(arns),
                Statement::allow(["ssm:PutParameter"]).on(cache.members.iter().map(parameter)),
            ],
        })
    }

    fn files_action(&self, tier: &Stores) -> Option<Described> {
        let files = self.partition.files.as_ref()?;
        let side = files.sides.iter().find(|side| side.site.region == tier.site.region)?;
        let arns: Vec<_> = files.sides.iter().map(|side| side.arn.clone()).collect();
        Some(Described {
            what: function_name(self.partition, "release", &files.name),
            description: format!("Makes {} in {} writable", files.name, tier.site.region.city()),
            code: include_str!("functions/release_files.py"),
            environment: vec![("FILES", side.id.clone())],
            permissions: vec![
                Statement::allow([
                    "elasticfilesystem:DescribeReplicationConfigurations",
                    "elasticfilesystem:DeleteReplicationConfiguration",
                ])
                .on(arns),
            ],
        })
    }

    fn database_action(&self, tier: &Stores) -> Option<Described> {
        let database = self.partition.database.as_ref()?;
        let member = database.member(tier.site.region)?;
        let (credential, account) = (&database.credential, tier.site.account);
        let in_region = |region: &Region| {
            format!("arn:aws:secretsmanager:{}:{account}:secret:{}-??????", region.code(), credential.name())
        };
        let regions: Vec<_> = credential.regions().iter().map(|region| region.code()).collect();
        let own = format!("arn:aws:rds:{}:{account}:cluster:{}", tier.site.region.code(), member.identifier);
        let mut permissions = vec![
            Statement::allow(["rds:DescribeDBClusters"]).on([own]),
            Statement::allow([
                "secretsmanager:DescribeSecret",
                "secretsmanager:GetSecretValue",
                "secretsmanager:PutSecretValue",
                "secretsmanager:StopReplicationToReplica",
            ])
            .on(credential.regions().iter().map(in_region)),
        ];
        permissions.extend(credential.regions().iter().filter_map(|region| self.use_of_key(*region)));
        Some(Described {
            what: function_name(self.partition, "repoint", &database.name),
            description: format!("Leads services to {}", member.identifier),
            code: include_str!("functions/repoint_database.py"),
            environment: vec![
                ("CLUSTER", Value::from_doc(member.identifier.as_str())),
                ("STORED_AT", Value::from_doc(credential.name())),
                ("REGIONS", Value::from_doc(regions.join(","))),
            ],
            permissions,
        })
    }

    /// The key of a region's secrets, by its alias: the key's own ARN would be read from a region that may be lost.
    fn use_of_key(&self, region: Region) -> Option<Statement> {
        let Stores { site, keys, .. } = self.partition.tier(region)?;
        let key = keys.of(Purpose::Secrets);
        Some(use_of_key(&["kms:Decrypt", "kms:GenerateDataKey"], key, site).when(
            "StringEquals",
            "kms:ViaService",
            format!("secretsmanager.{}.amazonaws.com", region.code()),
        ))
    }

    /// Lets the plan change the number of pods. Source: ARC developer guide, "Amazon EKS resource scaling execution block".
    fn access(
        &self,
        scope: &mut Scope,
        tier: &Stores,
        role: &Value<Arn<iam::Role>>,
        layers: &[Vec<&Step>],
    ) -> Option<NodeId> {
        const POLICY: &str = "arn:aws:eks::aws:cluster-access-policy/AmazonARCRegionSwitchScalingPolicy";
        let namespaces = layers.iter().flatten().find_map(|step| match &step.by {
            By::Scaling(scaled) => {
                let mut namespaces: Vec<_> = scaled.iter().map(|it| it.namespace.clone()).collect();
                namespaces.dedup();
                Some(namespaces)
            }
            _ => None,
        });
        let (workload, namespaces) = (self.plan.workload(tier.site.region)?, namespaces?);
        let within = eks::AccessScope::new(eks::AccessScope::TYPE_NAMESPACE).namespaces(namespaces);
        let entry = eks::AccessEntry::new(Value::imported(workload.cluster.name.as_str()), role)
            .r#type("STANDARD")
            .access_policies([eks::AccessPolicy::new(within, POLICY)]);
        Some(scope.add("access", entry).into())
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

    /// Steps that don't wait for each other run at the same time.
    fn layer(&self, index: usize, layer: &[&Step]) -> arc::Step {
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

/// A function before it is added.
struct Described {
    what: String,
    description: String,
    code: &'static str,
    environment: Vec<(&'static str, Value<String>)>,
    permissions: Vec<Statement>,
}

impl Described {
    fn what(&self) -> &str {
        &self.what
    }

    fn add(self, scope: &mut Scope, tier: &Stores) {
        let Self { what, description, code, environment, permissions } = self;
        let action = Action {
            site: &tier.site,
            keys: &tier.keys,
            what: &what,
            description,
            code,
            environment,
            permissions,
        };
        action.add(scope);
    }
}

fn cluster_arn(cluster: &Cluster, kind: &str, rest: &str) -> String {
    let Site { account, region, .. } = &cluster.network.site;
    format!("arn:aws:eks:{}:{account}:{kind}/{}{rest}", region.code(), cluster.name)
}

/// The schema says numbers where the service takes whole ones.
fn whole(number: i64) -> Value<f64> {
    Value::from_doc(number)
}
