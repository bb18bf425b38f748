//! What becomes of each store when a region is lost.

use super::objective::{Minutes, Objective};
use super::partition::{Partition, TakesOver};
use super::plan::RecoveryPlan;
use crate::aws::Region;
use crate::constructs::storage::{DataCopy, Mechanism};

/// How far a follower lies behind; typically a second. Source: Aurora user guide, "Monitoring an Aurora global database".
const DATABASE_LAG: Minutes = Minutes(1);
/// How far a follower lies behind; typically a second. Source: `ElastiCache` user guide, "Global datastores".
const CACHE_LAG: Minutes = Minutes(1);
/// How far a replica lies behind. Source: EFS user guide, "Replicating file systems" (EFS-5).
const FILES_LAG: Minutes = Minutes(15);

/// A store of a lost region.
pub(super) struct Loss {
    pub(super) store: String,
    pub(super) how: String,
    pub(super) outcome: Outcome,
    pub(super) objective: Objective,
}

/// What becomes of it.
pub(super) enum Outcome {
    /// It is written to elsewhere, and what was written last is missing.
    Moves { to: Region, rpo: Minutes },
    /// Only a follower is lost: it is written to where it was.
    GoesOn { home: Region },
    /// Nothing takes over; what waits longer than it is kept is gone.
    Waits { kept: Option<Minutes> },
    /// A copy is left, which nothing takes over from by itself.
    Copy { to: Region, rpo: Minutes },
}

impl Loss {
    /// Whether as little is lost as is asked for. What waits loses nothing, but time.
    pub(super) fn is_within(&self) -> bool {
        match self.outcome {
            Outcome::Moves { rpo, .. } | Outcome::Copy { rpo, .. } => rpo <= self.objective.rpo,
            Outcome::GoesOn { .. } => true,
            Outcome::Waits { .. } => false,
        }
    }
}

/// All that is lost with a region: the stores of its partitions, and the messages in its queues.
pub(super) fn all_losses(plan: &RecoveryPlan, lost: Region) -> Vec<Loss> {
    let partitions = plan.partitions.iter();
    let stores = partitions.flat_map(|partition| losses(partition, lost, plan.objective));
    stores.chain(messages(plan, lost)).collect()
}

/// Queues are in one region each, and services and functions there read them.
fn messages(plan: &RecoveryPlan, lost: Region) -> Option<Loss> {
    let here = || plan.queues.iter().filter(|queue| queue.site.region == lost);
    let kept = here().map(|queue| Minutes(queue.retention / 60)).min();
    kept.map(|_| Loss {
        store: format!("messages in {} queues", here().count()),
        how: "SQS in one region".into(),
        outcome: Outcome::Waits { kept },
        objective: plan.objective,
    })
}

/// The stores of a partition that a lost region takes part in.
pub(super) fn losses(partition: &Partition, lost: Region, default: Objective) -> Vec<Loss> {
    let objective = |store: &str| partition.looser.get(store).copied().unwrap_or(default);
    let outcome = |regions: &[Region], rpo: Minutes| {
        let (home, others) = regions.split_first()?;
        if *home != lost {
            return others.contains(&lost).then_some(Outcome::GoesOn { home: *home });
        }
        Some(match partition.takes_over {
            TakesOver::In(to) if others.contains(&to) => Outcome::Moves { to, rpo },
            _ => Outcome::Waits { kept: None },
        })
    };
    let mut losses = Vec::new();
    let mut add = |name: &str, how: &str, outcome: Option<Outcome>| {
        if let Some(outcome) = outcome {
            let (store, objective) = (format!("{} {name}", partition.name), objective(name));
            losses.push(Loss { store, how: how.into(), outcome, objective });
        }
    };
    if let Some(database) = &partition.database {
        let regions: Vec<_> = database.members.iter().map(|member| member.site.region).collect();
        let how = if regions.len() > 1 { "Aurora global database" } else { "Aurora in one region" };
        add(&database.name, how, outcome(&regions, DATABASE_LAG));
    }
    if let Some(cache) = &partition.cache {
        let regions: Vec<_> = cache.members.iter().map(|member| member.site.region).collect();
        let how = if regions.len() > 1 { "Redis global datastore" } else { "Redis in one region" };
        add(&cache.name, how, outcome(&regions, CACHE_LAG));
    }
    if let Some(content) = &partition.content {
        let regions: Vec<_> = content.members.iter().map(|member| member.bucket.site.region).collect();
        let how = if regions.len() > 1 { "S3 replication" } else { "S3 in one region" };
        let lag = content.copies.iter().map(|copy| Minutes(copy.recovery_point_minutes)).max();
        add(&content.name, how, outcome(&regions, lag.unwrap_or_default()));
    }
    if let Some(files) = &partition.files {
        let regions = files.sides.each_ref().map(|side| side.site.region);
        let lag = files.copies.iter().map(|copy| Minutes(copy.recovery_point_minutes)).max();
        add(&files.name, "EFS replication", outcome(&regions, lag.unwrap_or(FILES_LAG)));
    }
    for (_, files) in partition.alone.iter().filter(|(region, _)| *region == lost) {
        add(files, &format!("EFS in {}", lost.city()), Some(Outcome::Waits { kept: None }));
    }
    for (of, copy) in partition.copies.iter().filter(|(_, copy)| copy.from == lost) {
        let DataCopy { mechanism, to, recovery_point_minutes, .. } = copy;
        let rpo = Minutes(*recovery_point_minutes);
        add(of, mechanism_name(*mechanism), Some(Outcome::Copy { to: *to, rpo }));
    }
    losses
}

const fn mechanism_name(mechanism: Mechanism) -> &'static str {
    match mechanism {
        Mechanism::BucketReplication => "S3 replication",
        Mechanism::FileReplication => "EFS replication",
        Mechanism::FileSync => "DataSync",
        Mechanism::BackupCopy => "AWS Backup",
    }
}
