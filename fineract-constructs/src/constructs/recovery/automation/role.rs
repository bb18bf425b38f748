//! What a plan may do.

use fineract_cfn::{eks, iam};
use fineract_core::{Arn, NodeId, Scope, Value};

use super::super::step::{By, Step};
use super::super::steps::plan_name;
use super::Automation;
use crate::aws::Site;
use crate::aws::iam::{PolicyDocument, Statement, service_trust};
use crate::aws::names::Kind;
use crate::constructs::compute::Cluster;
use crate::constructs::data::Stores;
use crate::constructs::data::aurora::Database;

impl Automation<'_> {
    /// The role that the plan runs with. Source: ARC developer guide, "Execution block permissions".
    pub(super) fn role(&self, home: &Site, layers: &[Vec<&Step>]) -> iam::Role {
        let name = home.name(Kind::Role, &format!("{}-region-switch", self.partition.name));
        let mut statements = self.own_statements(home, &name);
        let steps = || layers.iter().flatten();
        if let Some(database) = &self.partition.database
            && steps().any(|step| matches!(step.by, By::Aurora))
        {
            statements.extend(self.database_statements(home, database));
        }
        if steps().any(|step| matches!(step.by, By::Scaling(_))) {
            statements.extend(self.cluster_statements());
        }
        let functions = steps().filter_map(|step| match &step.by {
            By::Function(functions) => Some(functions.iter().map(|(_, arn)| arn.clone())),
            _ => None,
        });
        let functions: Vec<_> = functions.flatten().collect();
        if !functions.is_empty() {
            let call = Statement::allow(["lambda:GetFunction", "lambda:InvokeFunction"]);
            statements.push(call.sid("Functions").on(functions));
        }
        iam::Role::new(service_trust("arc-region-switch.amazonaws.com"))
            .role_name(name)
            .description(format!("Runs the recovery of {}", self.partition.name))
            .policies([iam::PolicyProperty::new(PolicyDocument::new(statements), "recover")])
    }

    /// What every plan does.
    fn own_statements(&self, home: &Site, role: &str) -> Vec<Statement> {
        let account = home.account;
        let own = format!("arn:aws:iam::{account}:role/{role}");
        let plan =
            format!("arn:aws:arc-region-switch::{account}:plan/{}:*", plan_name(self.plan, self.partition));
        vec![
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
        ]
    }

    fn database_statements(&self, home: &Site, database: &Database) -> [Statement; 2] {
        let whole = |id| format!("arn:aws:rds::{}:global-cluster:{id}", home.account);
        let whole = database.global_identifier.iter().map(whole);
        [
            Statement::allow(["rds:DescribeGlobalClusters", "rds:DescribeDBClusters"])
                .sid("DatabaseState")
                .on_all(),
            Statement::allow(["rds:FailoverGlobalCluster", "rds:SwitchoverGlobalCluster"])
                .sid("Database")
                .on(self.database_arns(database).into_iter().chain(whole)),
        ]
    }

    fn cluster_statements(&self) -> [Statement; 2] {
        let arns = |kind: &str, rest: &str| {
            let clusters = self.clusters().into_iter().flatten();
            clusters.map(|cluster| cluster_arn(cluster, kind, rest)).collect::<Vec<_>>()
        };
        [
            Statement::allow(["eks:DescribeCluster"]).sid("Clusters").on(arns("cluster", "")),
            Statement::allow(["eks:ListAssociatedAccessPolicies"])
                .sid("AccessEntries")
                .on(arns("access-entry", "/*")),
        ]
    }

    /// The members in both regions of the plan.
    pub(super) fn database_arns(&self, database: &Database) -> Vec<String> {
        let members = [self.lost, self.to].into_iter().filter_map(|region| database.member(region));
        members
            .map(|member| {
                let Site { account, region, .. } = &member.site;
                format!("arn:aws:rds:{}:{account}:cluster:{}", region.code(), member.identifier)
            })
            .collect()
    }

    /// Lets the plan change the number of pods. Source: ARC developer guide, "Amazon EKS resource scaling execution block".
    pub(super) fn access(
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
}

pub(super) fn cluster_arn(cluster: &Cluster, kind: &str, rest: &str) -> String {
    let Site { account, region, .. } = &cluster.network.site;
    format!("arn:aws:eks:{}:{account}:{kind}/{}{rest}", region.code(), cluster.name)
}
