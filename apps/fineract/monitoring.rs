//! Alarms, and who is told of them.

use fineract_constructs::constructs::compute::Cluster;
use fineract_constructs::constructs::edge::Edge;
use fineract_constructs::constructs::monitoring::{
    Alarm, AlarmTopic, AlarmTopicRef, CertificateExpiry, ClusterAlarms, FailedJobs, ProtectionChanges,
    Recipient,
};
use fineract_constructs::constructs::network::Network;
use fineract_constructs::constructs::storage::Replicated;
use fineract_constructs::core::Scope;

use super::cell::Cell;
use super::data::Partition;

/// Who is told.
pub const ON_CALL: &str = "on-call@fineract.example";

/// Adds what looks at all of a region in an account: once for environments that share it.
pub fn of_account(scope: &mut Scope, topic: &AlarmTopicRef) {
    scope.add("nat-ports", Alarm::nat_ports(topic));
    scope.add("function-errors", Alarm::function_errors(topic));
    scope.add("undelivered", Alarm::undelivered_records(topic));
    scope.add("certificates", CertificateExpiry::new(topic));
    scope.add("jobs", FailedJobs::new(topic));
    scope.add("protection", ProtectionChanges::new(topic));
}

/// Adds the alarms of a cell.
pub fn deploy(
    scope: &mut Scope,
    cell: &Cell,
    cluster: &Cluster,
    data: &[Partition],
    copied: Option<&Replicated>,
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
        // What has copies in other regions may be behind in each of them; after a failover, in the first one too.
        if partition.ledger.members.len() > 1
            && let Some(member) = partition.ledger.member(cell.region)
        {
            scope.add("ledger-lag", Alarm::database_lag(member, &topic));
        }
        if partition.cache.members.len() > 1
            && let Some(member) = partition.cache.member(cell.region)
        {
            scope.add("cache-lag", Alarm::cache_lag(member, &topic));
        }
    }
    if let Some(Replicated { source, .. }) = copied.filter(|it| it.source.network.site.region == cell.region)
    {
        scope.add("files-age", Alarm::files_age(site, "files", source.file_system, &topic));
    }
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
