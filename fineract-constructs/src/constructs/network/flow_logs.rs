//! Flow logs: who talked to whom.

use fineract_cfn::{DeletionPolicy, ec2, iam, kms, logs};
use fineract_core::{Arn, Scope, Value};

use super::vpc::Plan;
use crate::aws::LogRetention;
use crate::aws::arn;
use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::names::Kind;
use crate::constructs::Fate;

/// Logs all traffic of the VPC to a log group, which outlives the network.
pub(super) fn add(
    scope: &mut Scope,
    plan: &Plan,
    retention: LogRetention,
    key: Option<&Value<Arn<kms::Key>>>,
) {
    let name = plan.site.name(Kind::NameTag, "flow-logs");
    // Without a name of ours, a network that is deleted and made again doesn't meet the log group that it left behind.
    let mut group = logs::LogGroup::new().retention_in_days(retention).tags([("Name", &*name)]);
    if let Some(key) = key {
        group = group.kms_key_id(key);
    }
    let group = group.fate(DeletionPolicy::Retain);
    let group = scope.add("flow-logs-group", group);
    let role = scope.add("flow-logs-role", role(plan, group));
    let log = ec2::FlowLog::new(plan.vpc.id(), ec2::FlowLog::RESOURCE_TYPE_VPC)
        .traffic_type(ec2::FlowLog::TRAFFIC_TYPE_ALL)
        .log_destination_type(ec2::FlowLog::LOG_DESTINATION_TYPE_CLOUD_WATCH_LOGS)
        .log_group_name(group.id())
        .deliver_logs_permission_arn(role.arn())
        .tags([("Name", name)]);
    scope.add("flow-logs", log);
}

/// The role that the delivery takes, for flow logs of this account and region only.
fn role(plan: &Plan, group: logs::LogGroupRef) -> iam::Role {
    let (region, account) = (Some(plan.site.region), Some(&plan.site.account));
    let any_flow_log: Value<Arn<ec2::FlowLog>> = arn("ec2", region, account, "vpc-flow-log/*");
    let trust = Statement::allow(["sts:AssumeRole"])
        .principal(Principal::Service("vpc-flow-logs.amazonaws.com".into()))
        .when("StringEquals", "aws:SourceAccount", plan.site.account.as_str())
        .when("ArnLike", "aws:SourceArn", any_flow_log);
    let write = Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"])
        .on([group.arn()]);
    let find = Statement::allow(["logs:DescribeLogGroups"]).on_all();
    let policy = iam::PolicyProperty::new(PolicyDocument::new([write, find]), "deliver");
    iam::Role::new(PolicyDocument::new([trust]))
        .description(format!("Delivers the flow logs of {}", plan.site.name(Kind::NameTag, "network")))
        .policies([policy])
}
