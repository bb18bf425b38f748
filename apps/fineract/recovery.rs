//! What takes over when a region is lost.

use std::collections::BTreeMap;

use fineract_constructs::aws::Region;
use fineract_constructs::constructs::compute::Cluster;
use fineract_constructs::constructs::data::Content;
use fineract_constructs::constructs::events::Queue;
use fineract_constructs::constructs::monitoring::AlarmTopicRef;
use fineract_constructs::constructs::recovery::{self, RecoveryPlan};
use fineract_constructs::constructs::services::Service;
use fineract_constructs::constructs::storage::BackupPlanRef;
use fineract_constructs::core::Scope;

use super::data::{Partition, TAKES_OVER};
use super::files::Files;
use super::registry::Roles;
use super::services::{HOSTS, accelerated};
use super::settings::Settings;
use super::topology::Environment;

/// What runs in a cell, and who is told there.
pub struct Running {
    /// The cluster.
    pub cluster: Cluster,
    /// The services on it.
    pub services: Vec<Service>,
    /// The queues that they read.
    pub queues: Vec<Queue>,
    /// The topic of its alarms.
    pub topic: AlarmTopicRef,
}

/// The recovery of an environment: who approves its steps, and the names that customers know.
pub fn plan(environment: Environment, settings: &Settings, roles: &Roles) -> RecoveryPlan {
    let accelerated = accelerated().filter(|_| environment != Environment::Dev);
    let domain = &settings.of(environment).domain;
    let recoverer = roles[&settings.account(environment)].recoverer_of(environment.name());
    let hosts = HOSTS.into_iter().chain(accelerated).map(|host| format!("{host}.{domain}"));
    hosts.fold(RecoveryPlan::new(recoverer), RecoveryPlan::host)
}

/// Adds the plans and runbooks of an environment.
///
/// Data of the EEA goes on in Frankfurt. Data of the United Kingdom stays in London, where its law keeps it.
pub fn deploy(
    scope: &mut Scope,
    plan: RecoveryPlan,
    data: &[Partition],
    content: &[Content],
    files: &Files,
    backups: &BTreeMap<Region, BackupPlanRef>,
    running: &[Running],
) {
    let plan = data.iter().fold(plan, |plan, partition| {
        let stores = partition.stores.iter().cloned();
        let known = recovery::Partition::new(partition.name, stores)
            .database(&partition.ledger)
            .cache(&partition.cache);
        let home = partition.stores[0].site.region;
        let content = content.iter().filter(|content| content.members[0].bucket.site.region == home);
        let known = content.fold(known, recovery::Partition::content);
        let regions = partition.stores.iter().map(|stores| stores.site.region);
        let known =
            regions.filter_map(|region| backups.get(&region)).fold(known, recovery::Partition::backups);
        // What no other region has a replica of.
        let source = files.replicated.as_ref().map(|replicated| replicated.source.site().region);
        let alone = files.own.iter().filter(|own| {
            let region = own.site().region;
            source != Some(region) && partition.stores.iter().any(|stores| stores.site.region == region)
        });
        let known = alone.fold(known, recovery::Partition::alone);
        plan.partition(match partition.stores.len() {
            1 => known.stays_in_its_region(),
            _ => with_files(known, files).recovers_in(TAKES_OVER),
        })
    });
    let plan = running.iter().fold(plan, |plan, running| {
        let plan = plan.cluster(&running.cluster, &running.services).topic(&running.topic);
        running.queues.iter().fold(plan, RecoveryPlan::queue)
    });
    scope.add("recovery", plan);
}

/// Replicated files lie further behind than the objective allows, and nobody has said that this is good enough: so it is
/// reported (`DR-001`).
fn with_files(partition: recovery::Partition, files: &Files) -> recovery::Partition {
    let partition = match &files.replicated {
        Some(replicated) => partition.files(replicated),
        None => partition,
    };
    let partition = match files.synced {
        Some(copy) => partition.copy("files", copy),
        None => partition,
    };
    files.merges.iter().fold(partition, recovery::Partition::merge)
}
