//! Storage: buckets, file systems, backups, and the copies of them in other regions.
//!
//! A [`Bucket`] holds objects, an [`EfsFileSystem`] files, with copies in other regions by replication or [`FileSync`]; a [`BackupPlan`] keeps
//! recovery points of what has its tag in a [`BackupVault`]; [`StorageClasses`] make volumes of pods.

mod access_logs;
mod access_point;
mod aurora_export;
mod backup_plan;
mod backup_rule;
mod backup_vault;
mod bucket;
mod bucket_replication;
mod cache_export;
mod copy;
mod file_merge;
mod file_replication;
mod file_sync;
mod file_system;
mod scheduled_function;
mod storage_classes;
pub(in crate::constructs) mod volume_runbook;

pub use access_logs::{AccessLogBucket, AccessLogs};
pub use access_point::AccessPoint;
pub use aurora_export::{AuroraExport, AuroraExportRef};
pub(in crate::constructs) use backup_plan::Kept;
pub use backup_plan::{BackupPlan, BackupPlanRef};
pub use backup_rule::{BackupRule, Frequency};
pub use backup_vault::{BackupVault, Vault, VaultLock};
pub use bucket::{Bucket, BucketRef, ObjectLock};
pub use cache_export::{CacheExport, CacheExportRef};
pub(in crate::constructs) use copy::check_account;
pub use copy::{DataCopy, Mechanism};
pub use file_merge::{FileMerge, FileMergeRef};
pub use file_sync::{Deleted, FileSync, FileSyncRef};
pub use file_system::{
    Awaiting, Backups, Destination, EfsFileSystem, FileSystem, Replica, Replicated, Source, Standalone,
    Writable,
};
pub use storage_classes::{StorageClasses, StorageClassesRef};

use fineract_core::Code;

/// The codes that storage reports.
pub(crate) static CODES: &[&Code] = &[
    &copy::FOREIGN_KEY,
    &copy::OTHER_ACCOUNT,
    &access_point::PATH,
    &aurora_export::BUCKET_ELSEWHERE,
    &aurora_export::NO_KEY,
    &backup_plan::NO_RULES,
    &backup_plan::VAULT_ELSEWHERE,
    &backup_rule::COLD_STORAGE,
    &backup_rule::OUTSIDE_OF_THE_LAW,
    &backup_rule::RETENTION,
    &backup_rule::SAME_REGION,
    &backup_vault::LOCK,
    &bucket::LIFECYCLE,
    &bucket_replication::NO_KEY_FOR_COPIES,
    &bucket_replication::OBJECT_LOCK,
    &bucket_replication::OUTSIDE_OF_THE_LAW,
    &bucket_replication::SAME_REGION,
    &file_replication::OUTSIDE_OF_THE_LAW,
    &file_replication::SAME_REGION,
    &file_sync::INTERVAL,
    &file_sync::TASK_ELSEWHERE,
    &file_sync::OUTSIDE_OF_THE_LAW,
    &storage_classes::FILES_ELSEWHERE,
    &storage_classes::IOPS,
];
