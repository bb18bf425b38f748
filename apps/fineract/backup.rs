//! What outlives a database, a region, a mistake: recovery points, exports, and their copies under the same law.

use std::collections::BTreeMap;

use fineract_constructs::aws::law::{self, AtSynth};
use fineract_constructs::aws::{Region, StackRef, region};
use fineract_constructs::constructs::data::Content;
use fineract_constructs::constructs::security::Purpose;
use fineract_constructs::constructs::storage::{
    AuroraExport, BackupPlan, BackupPlanRef, BackupRule, BackupVault, Bucket, BucketRef, CacheExport, Vault,
    VaultLock,
};
use fineract_constructs::core::{Acknowledgement, Scope};

use super::cell::Cell;
use super::data::{Partition, TAKES_OVER};
use super::files::Files;
use super::topology::{Environment, NEXT_REVIEW, OWNER};

/// The plan that everything of a cell joins.
const PLAN: &str = "data";

/// Days that recovery points and exports are kept.
const DAYS: u32 = 35;

/// The most days that a recovery point can be kept.
const LONGEST: u32 = 365;

/// Days after its first deployment in which the lock of a vault can still be changed or removed.
const GRACE: u32 = 14;

/// Where copies of a cell are kept.
struct Shelf {
    vault: Vault,
    /// For exports of another region.
    bucket: Option<BucketRef>,
}

/// Adds the backups of an environment, and gives the plan of each region.
///
/// Vaults and the buckets of copies come first, in stacks of their own, so that each region can copy to the next one.
pub fn deploy(
    scope: &mut Scope,
    cells: &[Cell],
    data: &[Partition],
    content: &[Content],
    files: &Files,
) -> BTreeMap<Region, BackupPlanRef> {
    let mut plans = BTreeMap::new();
    let shelves: BTreeMap<Region, Shelf> =
        cells.iter().map(|cell| (cell.region, shelf(scope, cell, data))).collect();
    for cell in cells {
        let stack = scope.at(cell.node).add("backup-plans", cell.network.site.stack("backup-plans"));
        let plan = plan(&mut scope.at(stack), cell, &shelves, data, content, files);
        scope.at(cell.node).tag(BackupPlanRef::TAG, plan.name.as_str());
        exports(scope, stack, cell, &shelves, data);
        plans.insert(cell.region, plan);
    }
    plans
}

fn shelf(scope: &mut Scope, cell: &Cell, data: &[Partition]) -> Shelf {
    let site = &cell.network.site;
    let stack = scope.at(cell.node).add("backup", site.stack("backup"));
    let mut scope = scope.at(stack);
    // What is in it stays for as long as the plan says, whoever takes over the account. Developers may start anew.
    let lock = match cell.environment {
        Environment::Dev => VaultLock::governance(DAYS, LONGEST),
        Environment::Stage | Environment::Prod => VaultLock::compliance(DAYS, LONGEST, GRACE),
    };
    let vault = BackupVault::new(site, "recovery-points", cell.keys.of(Purpose::Backup)).lock(lock);
    let vault = scope.add("vault", vault);
    let mut written = data.iter().map(|partition| partition.stores[0].site.region);
    let is_copied_to =
        written.any(|region| away(cell.environment, region).is_some_and(|(to, _)| to == cell.region));
    let bucket = is_copied_to.then(|| {
        let copies =
            Bucket::new(site, "export-copies", cell.keys.of(Purpose::S3)).expiry(DAYS).old_versions(7);
        scope.add("copies", copies)
    });
    Shelf { vault, bucket }
}

/// The region of an environment that keeps the copies of another, and the law that allows it; the United Kingdom has no
/// second region.
fn away(environment: Environment, region: Region) -> Option<(Region, AtSynth)> {
    let ring = [region::IRELAND.erased(), region::FRANKFURT.erased(), region::PARIS.erased()];
    let at = ring.iter().position(|known| *known == region)?;
    let others = (1..ring.len()).map(|steps| ring[(at + steps) % ring.len()]);
    let next = others.into_iter().find(|next| environment.regions().contains(next))?;
    Some((next, law::EEA.at_synth()))
}

/// What never takes over is backed up at its home alone, and its copies go no further. What takes over is backed up where it
/// would, from the first day on: roles change, and tags don't.
fn plan(
    scope: &mut Scope,
    cell: &Cell,
    shelves: &BTreeMap<Region, Shelf>,
    data: &[Partition],
    content: &[Content],
    files: &Files,
) -> BackupPlanRef {
    let rule = BackupRule::new("daily", &shelves[&cell.region].vault).retention(DAYS);
    let rule = match away(cell.environment, cell.region) {
        Some((region, law)) => rule.copy_to(law, &shelves[&region].vault),
        None => rule,
    };
    let plan = BackupPlan::new(&cell.network.site, PLAN).rule(rule);
    let copy = files.copy.iter().filter(|copy| copy.site().region == cell.region);
    let plan = copy.fold(plan, |plan, copy| plan.without(copy.file_system.arn()));
    let followers = data.iter().flat_map(|partition| &partition.ledger.members[1..]);
    let idle = followers.filter(|member| member.site.region == cell.region && cell.region != TAKES_OVER);
    let plan = idle.fold(plan, |plan, member| plan.without(member.cluster.arn()));
    let buckets = content.iter().filter_map(|content| content.member(cell.region));
    let plan = buckets.fold(plan, |plan, member| plan.bucket(&member.bucket));
    scope.add("plan", plan)
}

/// Exports the ledger and the cache where they are written.
fn exports(
    scope: &mut Scope,
    stack: StackRef,
    cell: &Cell,
    shelves: &BTreeMap<Region, Shelf>,
    data: &[Partition],
) {
    let site = &cell.network.site;
    let writes = |partition: &&Partition| partition.stores[0].site.region == cell.region;
    let Some(partition) = data.iter().find(writes) else { return };
    let mut scope = scope.at(stack);
    let bucket = Bucket::new(site, "exports", cell.keys.of(Purpose::S3)).expiry(DAYS).old_versions(7);
    let bucket =
        match away(cell.environment, cell.region).map(|(region, law)| (&shelves[&region].bucket, law)) {
            Some((Some(copies), law)) => bucket.replicate_to(law, copies),
            _ => bucket,
        };
    let bucket = scope.add("exports", bucket);
    let ledger = &partition.ledger.members[0].identifier;
    scope.add("ledger-export", AuroraExport::new(site, "ledger", ledger, &bucket, &cell.keys));

    let cache = &partition.cache.members[0].identifier;
    let mut scope = scope.group("cache");
    let reason = "ElastiCache exports with a key of the service only";
    scope.acknowledge(Acknowledgement::new("POL-S3-001", reason, OWNER, NEXT_REVIEW));
    scope.add("export", CacheExport::new(site, "cache", cache, &cell.keys));
}
