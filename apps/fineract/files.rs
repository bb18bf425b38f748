//! The files that services of a cell share, and their copies.

use fineract_constructs::aws::{Region, StackRef, law, region};
use fineract_constructs::cfn::DeletionPolicy;
use fineract_constructs::constructs::storage::{
    Backups, DataCopy, EfsFileSystem, FileMerge, FileMergeRef, FileSync, FileSystem, Replicated,
};
use fineract_constructs::core::{Acknowledgement, Scope};

use super::cell::Cell;
use super::topology::{Environment, NEXT_REVIEW, OWNER};

/// What copies of Dublin's files are called where they lie.
const COPY: &str = "ireland-files";

/// The files of an environment.
pub struct Files {
    /// What services of each cell mount, in the order of the cells.
    pub own: Vec<FileSystem>,
    /// Dublin's, and their replica in Frankfurt.
    pub replicated: Option<Replicated>,
    /// The sync of Dublin's to Paris.
    pub synced: Option<DataCopy>,
    /// What it writes, which nothing else does.
    pub copy: Option<FileSystem>,
    /// What puts copies beside the files of their region, when Dublin is lost.
    pub merges: Vec<FileMergeRef>,
}

/// Adds a file system to every cell, in the order of the cells.
///
/// Each cell's services write to their own. Those of Dublin, where the EEA's ledger is written, are copied within the
/// EEA: to Frankfurt by replication, which takes one destination, and to Paris by an hourly sync. When Dublin is lost
/// they are put beside the files of each. London's stay in London, and what Paris and Frankfurt write stays there: vaults of other
/// regions have recovery points of it.
pub fn deploy(scope: &mut Scope, environment: Environment, cells: &[Cell]) -> Files {
    let mut stacks = Vec::new();
    for cell in cells {
        let site = &cell.network.site;
        let stack = site.stack("data-files").description(format!(
            "Files of {} {} in {}",
            site.platform,
            site.environment,
            site.region.city()
        ));
        stacks.push(scope.at(cell.node).add("files", stack));
    }
    let place = |wanted: Region| -> Option<(&Cell, StackRef)> {
        cells.iter().zip(stacks.iter().copied()).find(|(cell, _)| cell.region == wanted)
    };
    let [dublin, paris, frankfurt] =
        [region::IRELAND.erased(), region::PARIS.erased(), region::FRANKFURT.erased()];
    let mut merging = None;
    let mut all = Files { own: Vec::new(), replicated: None, synced: None, copy: None, merges: Vec::new() };
    for (cell, stack) in cells.iter().zip(&stacks) {
        let new = |cell: &Cell| EfsFileSystem::new(&cell.network, &cell.keys).backups(Backups::ByPlan);
        let files = new(cell);
        let copies = place(frankfurt).zip(place(paris)).filter(|_| cell.region == dublin);
        let Some(((to, replica), (sync_to, copy))) = copies else {
            let policy = match environment {
                Environment::Dev => DeletionPolicy::Delete,
                Environment::Stage | Environment::Prod => DeletionPolicy::RetainExceptOnCreate,
            };
            all.own.push(scope.at(*stack).add("own", files.deletion_policy(policy)));
            continue;
        };
        let replica = scope.at(replica).add(COPY, new(to).name(COPY).destination());
        let files = scope.at(*stack).add("own", files.replicate_to(law::EEA.at_synth(), replica));
        let copy = scope.at(copy).add(COPY, new(sync_to).name(COPY));
        let reason = "Dublin's recovery points hold these files, and nothing takes over from here";
        scope.at(copy.node()).acknowledge(Acknowledgement::new("POL-BAK-003", reason, OWNER, NEXT_REVIEW));
        let sync = sync_stack(scope, sync_to);
        let sync_files = FileSync::new(law::EEA.at_synth(), &files.source, &copy, &sync_to.keys);
        all.synced = Some(scope.at(sync).add("files", sync_files).copy);
        all.copy = Some(copy);
        all.own.push(files.source.clone());
        merging = Some((to, sync_stack(scope, to), sync_to, sync));
        all.replicated = Some(files);
    }
    if let (Some((to, stack, sync_to, sync)), Some(replicated), Some(copy)) =
        (merging, &all.replicated, &all.copy)
    {
        let own = |cell: &Cell| {
            all.own.iter().find(|files| files.site().region == cell.region).expect("every cell has files")
        };
        let beside_replica = FileMerge::new(&replicated.replica, own(to), &to.keys);
        let beside_copy = FileMerge::new(copy, own(sync_to), &sync_to.keys);
        all.merges = [(stack, beside_replica), (sync, beside_copy)]
            .map(|(stack, merge)| scope.at(stack).add("merge", merge))
            .into();
    }
    all
}

/// The stack of what copies Dublin's files to a cell, and beside the cell's own.
fn sync_stack(scope: &mut Scope, cell: &Cell) -> StackRef {
    let description = format!("Dublin's files, copied to {}", cell.region.city());
    scope.at(cell.node).add("sync", cell.network.site.stack("file-sync").description(description))
}
