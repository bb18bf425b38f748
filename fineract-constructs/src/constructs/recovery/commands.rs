//! Lines for a shell that several steps have.

use std::collections::BTreeMap;

use super::action;
use super::partition::Partition;
use super::plan::Workload;
use super::steps::function_name;
use crate::aws::Region;
use crate::constructs::compute::Cluster;
use crate::constructs::data::aurora::{Database, DatabaseMember};
use crate::constructs::services::{DataAccess, Service};
use crate::constructs::storage::FileMergeRef;

/// What finds a plan of Region switch in a region.
pub(super) fn find(plan: &str, region: &str) -> String {
    format!(
        "plan=$(aws arc-region-switch list-plans-in-region --region {region} --query \"plans[?name=='{plan}'].arn\" --output text)"
    )
}

/// What starts the plan that was found, there.
pub(super) fn start(region: &str, mode: &str) -> String {
    format!(
        "aws arc-region-switch start-plan-execution --region {region} --plan-arn \"$plan\" --target-region {region} --action activate --mode {mode}"
    )
}

/// What tells a plan that runs in a region that a person has taken a step.
pub(super) fn approve(plan: &str, region: &str, step: &str) -> Vec<String> {
    vec![
        find(plan, region),
        format!(
            "execution=$(aws arc-region-switch list-plans-in-region --region {region} --query \"plans[?name=='{plan}'].activePlanExecution\" --output text)"
        ),
        format!(
            "aws arc-region-switch approve-plan-execution-step --region {region} --plan-arn \"$plan\" --execution-id \"$execution\" --step-name {step} --approval approve"
        ),
    ]
}

/// Calls a function of a partition in a region, and shows what it says.
pub(super) fn invoke(partition: &Partition, region: Region, verb: &str, store: &str) -> String {
    let tier = partition.tier(region).expect("regions with functions have a tier");
    let name = action::name(&tier.site, &function_name(partition, verb, store));
    format!(
        "aws lambda invoke --region {} --function-name {name} --cli-read-timeout 900 /dev/stdout",
        region.code()
    )
}

/// Starts what puts files beside a region's own.
pub(super) fn merge(merge: &FileMergeRef) -> [String; 2] {
    let region = merge.site.region.code();
    let [find, task] = task(merge);
    [find, format!("aws datasync start-task-execution --region {region} --task-arn {task}")]
}

/// What its runs say.
pub(super) fn merged(merge: &FileMergeRef) -> [String; 2] {
    let region = merge.site.region.code();
    let [find, task] = task(merge);
    [
        find,
        format!(
            "aws datasync list-task-executions --region {region} --task-arn {task} --query 'TaskExecutions[].[TaskExecutionArn,Status]' --output text"
        ),
    ]
}

fn task(merge: &FileMergeRef) -> [String; 2] {
    let (region, name) = (merge.site.region.code(), &merge.name);
    let find = format!(
        "task=$(aws datasync list-tasks --region {region} --query \"Tasks[?Name=='{name}'].TaskArn\" --output text)"
    );
    [find, "\"$task\"".into()]
}

/// Waits until a member of a global database is the one that is written to.
pub(super) fn wait_for_database(global: &str, region: &str, member: &str) -> String {
    format!(
        "until aws rds describe-global-clusters --region {region} --global-cluster-identifier {global} --query 'GlobalClusters[0].GlobalClusterMembers[?IsWriter].DBClusterArn' --output text | grep -qx {member}; do sleep 5; done"
    )
}

/// What finds the global datastore that a cache's member is in: only the deployment knows its prefix (RED-6).
pub(super) fn find_datastore(group: &str, region: &str) -> String {
    format!(
        "datastore=$(aws elasticache describe-global-replication-groups --region {region} --show-member-info --query \"GlobalReplicationGroups[?Members[?ReplicationGroupId=='{group}']].GlobalReplicationGroupId\" --output text)"
    )
}

/// Waits until a member of a datastore, which was found, is the one that is written to.
pub(super) fn wait_for_cache(group: &str, region: &str) -> String {
    format!(
        "until aws elasticache describe-global-replication-groups --region {region} --global-replication-group-id \"$datastore\" --show-member-info --query \"GlobalReplicationGroups[0].Members[?ReplicationGroupId=='{group}'].Role\" --output text | grep -qix primary; do sleep 5; done"
    )
}

/// What `kubectl` knows a cluster by from then on.
pub(super) fn reach(cluster: &Cluster) -> String {
    let (region, name) = (cluster.network.site.region.code(), &cluster.name);
    format!("aws eks update-kubeconfig --region {region} --name {name} --alias {name}")
}

/// Takes all pods of a region's services away. Their autoscalers rest until there are some again.
pub(super) fn stop(workload: &Workload) -> Option<Vec<String>> {
    Some(vec![
        reach(&workload.cluster),
        format!("{} scale deployment --all --replicas=0", kubectl(workload)?),
    ])
}

/// Gives each service the fewest pods that it has; what scales goes on from there.
pub(super) fn begin(workload: &Workload) -> Vec<String> {
    let Some(kubectl) = kubectl(workload) else { return Vec::new() };
    let lines = by_fewest(&workload.services).into_iter();
    lines
        .map(|(fewest, names)| format!("{kubectl} scale deployment {} --replicas={fewest}", names.join(" ")))
        .collect()
}

/// Services by the fewest pods that they have.
pub(super) fn by_fewest<'a>(services: impl IntoIterator<Item = &'a Service>) -> BTreeMap<u16, Vec<&'a str>> {
    services.into_iter().fold(BTreeMap::new(), |mut all, service| {
        all.entry(service.replicas.min).or_default().push(service.name.as_str());
        all
    })
}

/// Has clusters read secrets and parameters now, and waits until they have.
pub(super) fn read_again(workloads: &[&Workload]) -> Vec<String> {
    let kubectl: Vec<_> = workloads.iter().filter_map(|workload| kubectl(workload)).collect();
    let reach = workloads.iter().map(|workload| reach(&workload.cluster));
    let sync = kubectl.iter().map(|kubectl| {
        format!("{kubectl} annotate externalsecret --all force-sync=\"$(date +%s)\" --overwrite")
    });
    let look = kubectl.iter().map(|kubectl| {
        format!("{kubectl} get externalsecret -o custom-columns=NAME:.metadata.name,READ:.status.refreshTime")
    });
    reach.chain(sync).chain(["sleep 30".into()]).chain(look).collect()
}

/// Replaces the pods of services that read hosts of stores.
pub(super) fn restart(workloads: &[&Workload]) -> Vec<String> {
    let restart = workloads.iter().filter_map(|workload| {
        let names: Vec<_> = readers(workload).map(|service| service.name.as_str()).collect();
        Some(format!("{} rollout restart deployment {}", kubectl(workload)?, names.join(" ")))
    });
    restart.collect()
}

/// Services that are told where stores are written.
pub(super) fn readers(workload: &Workload) -> impl Iterator<Item = &Service> {
    workload.services.iter().filter(|service| {
        let DataAccess { database, cache, content, .. } = &service.data;
        database.is_some() || *cache || *content
    })
}

/// Leads services of every region to another host, which stands in `$host`, to write and to read.
pub(super) fn write_host(database: &Database) -> Vec<String> {
    let write = |member: &DatabaseMember| {
        let region = member.site.region.code();
        [&member.writer_parameter, &member.reader_parameter].map(|name| {
            format!("aws ssm put-parameter --region {region} --name {name} --value \"$host\" --overwrite")
        })
    };
    database.members.iter().flat_map(write).collect()
}

/// The clusters that run services of a partition.
pub(super) fn running<'a>(partition: &Partition, workloads: &'a [Workload]) -> Vec<&'a Workload> {
    let here = |workload: &&Workload| {
        partition.tier(workload.cluster.network.site.region).is_some() && readers(workload).next().is_some()
    };
    workloads.iter().filter(here).collect()
}

/// `kubectl` of the services of a cluster.
pub(super) fn kubectl(workload: &Workload) -> Option<String> {
    let namespace = &workload.services.first()?.namespace;
    Some(format!("kubectl --context {} -n {namespace}", workload.cluster.name))
}
