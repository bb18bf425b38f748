//! The data of one law, as a recovery sees it.

use std::collections::BTreeMap;

use fineract_cfn::efs;
use fineract_core::Value;

use super::objective::Objective;
use crate::aws::law::Territory;
use crate::aws::names::Kind;
use crate::aws::{Region, Site};
use crate::constructs::data::aurora::Database;
use crate::constructs::data::redis::Cache;
use crate::constructs::data::{Content, Stores};
use crate::constructs::storage::{BackupPlanRef, DataCopy, FileMergeRef, FileSystem, Replicated};

/// Data that is lost and recovered together: what is under one law, written in one region.
#[derive(Clone, Debug)]
pub struct Partition {
    pub(super) name: String,
    pub(super) stores: Vec<Stores>,
    pub(super) database: Option<Database>,
    pub(super) cache: Option<Cache>,
    pub(super) content: Option<Content>,
    pub(super) files: Option<Files>,
    pub(super) merges: Vec<FileMergeRef>,
    pub(super) alone: Vec<(Region, String)>,
    pub(super) copies: Vec<(String, DataCopy)>,
    pub(super) backups: Vec<BackupPlanRef>,
    pub(super) takes_over: TakesOver,
    pub(super) looser: BTreeMap<String, Objective>,
}

/// Where a partition goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TakesOver {
    /// In another of its regions.
    In(Region),
    /// Nowhere, and that is meant.
    Nowhere,
    /// Nothing was said.
    Unsaid,
}

/// A replicated file system: where it is written, and where it is kept.
#[derive(Clone, Debug)]
pub(super) struct Files {
    pub(super) name: String,
    pub(super) sides: [Side; 2],
    pub(super) copies: Vec<DataCopy>,
}

/// A file system of a replication.
#[derive(Clone, Debug)]
pub(super) struct Side {
    pub(super) site: Site,
    /// Its `Name` tag, by which a person finds it.
    pub(super) tag: String,
    pub(super) id: Value<String>,
    pub(super) arn: Value<String>,
}

impl Partition {
    /// A partition that is held by these tiers, the first where it is written.
    pub fn new(name: impl Into<String>, stores: impl IntoIterator<Item = Stores>) -> Self {
        Self {
            name: name.into(),
            stores: stores.into_iter().collect(),
            database: None,
            cache: None,
            content: None,
            files: None,
            merges: Vec::new(),
            alone: Vec::new(),
            copies: Vec::new(),
            backups: Vec::new(),
            takes_over: TakesOver::Unsaid,
            looser: BTreeMap::new(),
        }
    }

    /// Its database.
    pub fn database(mut self, database: &Database) -> Self {
        self.database = Some(database.clone());
        self
    }

    /// Its cache.
    pub fn cache(mut self, cache: &Cache) -> Self {
        self.cache = Some(cache.clone());
        self
    }

    /// The content that its rows name. Services of every region are led to the replica where it recovers.
    pub fn content(mut self, content: &Content) -> Self {
        self.content = Some(content.clone());
        self
    }

    /// Its files, replicated to another region. The replica is written to after a recovery there.
    pub fn files<J, K>(mut self, files: &Replicated<J, K>) -> Self {
        let Replicated { source, replica } = files;
        let side = |site: &Site, name: &str, file_system: efs::FileSystemRef| Side {
            site: site.clone(),
            tag: site.name(Kind::NameTag, name),
            id: Value::from_doc(file_system.id().into_doc()),
            arn: Value::from_doc(file_system.arn().into_doc()),
        };
        let sides = [
            side(&source.network.site, &source.name, source.file_system),
            side(&replica.network.site, &replica.name, replica.file_system),
        ];
        self.files = Some(Files { name: source.name.clone(), sides, copies: source.copies.clone() });
        self
    }

    /// The task that puts what another region has of these files beside its own, when their home is lost.
    pub fn merge(mut self, merge: &FileMergeRef) -> Self {
        self.merges.push(merge.clone());
        self
    }

    /// Files that services of one of its regions write, and that are in no other: a loss of that region says so.
    pub fn alone<J>(mut self, files: &FileSystem<J>) -> Self {
        self.alone.push((files.network.site.region, files.name.clone()));
        self
    }

    /// Another copy of its data, such as a backup or what `FileSync` keeps: what is left when all else is lost.
    pub fn copy(mut self, of: impl Into<String>, copy: DataCopy) -> Self {
        self.copies.push((of.into(), copy));
        self
    }

    /// The plan that backs up its stores of a region: the runbook names the vaults, and how to restore from them.
    pub fn backups(mut self, plan: &BackupPlanRef) -> Self {
        self.backups.push(plan.clone());
        self
    }

    /// The region that takes over when the one is lost where it is written. It has a member of the database.
    pub fn recovers_in<J>(mut self, region: Region<J>) -> Self {
        self.takes_over = TakesOver::In(region.erased());
        self
    }

    /// Says that nothing takes over, because its law keeps it where it is.
    pub fn stays_in_its_region(mut self) -> Self {
        self.takes_over = TakesOver::Nowhere;
        self
    }

    /// What is good enough for one of its stores, by name, where the objective of the environment is not.
    pub fn objective_for(mut self, store: impl Into<String>, objective: Objective) -> Self {
        self.looser.insert(store.into(), objective);
        self
    }

    /// The tier where it is written.
    pub(super) fn home(&self) -> Option<&Stores> {
        self.stores.first()
    }

    /// The tier of a region.
    pub(super) fn tier(&self, region: Region) -> Option<&Stores> {
        self.stores.iter().find(|stores| stores.site.region == region)
    }

    /// The name of its law, if a store says it.
    pub(super) fn law(&self) -> Option<Territory> {
        self.database.as_ref().map(|it| it.law).or_else(|| self.cache.as_ref().map(|it| it.law))
    }
}
