//! Alarms, and who is told of them.

use fineract_constructs::constructs::compute::Cluster;
use fineract_constructs::constructs::edge::Edge;
use fineract_constructs::constructs::monitoring::{
    Alarm, AlarmTopic, AlarmTopicRef, CacheAlarms, CertificateExpiry, ClusterAlarms, DatabaseAlarms,
    FailedJobs, Failovers, ProtectionChanges, Recipient,
};
use fineract_constructs::constructs::network::Network;
use fineract_constructs::constructs::storage::{FileSystem, Replicated};
use fineract_constructs::core::Scope;

use super::cell::Cell;
use super::data::Partition;
use super::files::Files;

/// Who is told.
pub const ON_CALL: &str = "on-call@fineract.example";

/// Adds what looks at all of a region in an account: once for environments that share it.
pub fn of_account(scope: &mut Scope, topic: &AlarmTopicRef) {
    scope.add("nat-ports", Alarm::nat_ports(topic));
    scope.add("function-errors", Alarm::function_errors(topic));
    scope.add("undelivered", Alarm::undelivered_records(topic));
    scope.add("certificates", CertificateExpiry::new(topic));
    scope.add("failovers", Failovers::new(topic));
    scope.add("jobs", FailedJobs::new(topic));
    scope.add("protection", ProtectionChanges::new(topic));
}

/// Adds the alarms of what a cell has of a partition.
fn stores(scope: &mut Scope, cell: &Cell, partition: &Partition, topic: &AlarmTopicRef) {
    // What has copies in other regions may be behind in each of them; after a failover, in the first one too.
    if let Some(member) = partition.ledger.member(cell.region) {
        if partition.ledger.members.len() > 1 {
            scope.add("ledger-lag", Alarm::database_lag(member, topic));
        }
        scope.add("ledger", DatabaseAlarms::new(member, topic));
    }
    if let Some(member) = partition.cache.member(cell.region) {
        if partition.cache.members.len() > 1 {
            scope.add("cache-lag", Alarm::cache_lag(member, topic));
        }
        scope.add("cache", CacheAlarms::new(member, topic));
    }
    if let Some(member) = partition.apart.as_ref().and_then(|cache| cache.member(cell.region)) {
        scope.add("cache-apart", CacheAlarms::new(member, topic));
    }
}

/// Adds the alarms of a cell. Of the files, one file system is the cell's own.
pub fn deploy(
    scope: &mut Scope,
    cell: &Cell,
    cluster: &Cluster,
    data: &[Partition],
    files: (&Files, &FileSystem),
    edge: &Edge,
    shared: &Network,
) -> AlarmTopicRef {
    let site = &cell.network.site;
    let topic = AlarmTopic::new(site, &cell.keys).recipient("on-call", Recipient::Email(ON_CALL.into()));
    let topic = scope.add("alarms", topic);
    let mut scope = scope.at(topic.stack());
    if site.account != shared.site.account {
        of_account(&mut scope, &topic);
    }
    scope.add("cluster-errors", Alarm::cluster_errors(cluster, &topic));
    scope.add("cluster", ClusterAlarms::new(cluster, &topic));
    for partition in data {
        stores(&mut scope, cell, partition, &topic);
    }
    let (files, own) = files;
    if let Some(Replicated { source, .. }) =
        files.replicated.as_ref().filter(|it| it.source.network.site.region == cell.region)
    {
        scope.add("files-age", Alarm::files_age(site, "files", source.file_system, &topic));
    }
    scope.add("files-busy", Alarm::files_busy(site, "files", own.file_system, &topic));
    let internal = edge.internal.as_ref().map(|internal| &internal.balancer);
    for (id, balancer) in [("public", edge.public.as_ref()), ("internal", internal)] {
        if let Some(balancer) = balancer {
            let mut scope = scope.group(id);
            scope.add("unhealthy", Alarm::unhealthy_services(site, id, balancer.balancer, &topic));
            scope.add("errors", Alarm::service_errors(site, id, balancer.balancer, &topic));
            scope.add("unanswered", Alarm::unanswered(site, id, balancer.balancer, &topic));
        }
    }
    for (service, balancer) in &edge.accelerated {
        let alarm = Alarm::unhealthy_zones(site, service.as_str(), balancer.balancer, &topic);
        scope.add(service.as_str(), alarm);
    }
    topic
}
