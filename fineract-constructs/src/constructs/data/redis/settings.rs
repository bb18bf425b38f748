//! What a cache is made with, whether it spans regions or not.

use super::{Auth, CacheNode, RedisVersion};
use crate::constructs::data::{DeletionProtection, Rotation, Size};

#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) version: RedisVersion,
    pub(super) node: CacheNode,
    pub(super) nodes: u8,
    pub(super) auth: Auth,
    pub(super) snapshot_retention: u8,
    pub(super) protection: DeletionProtection,
    pub(super) rotation: Rotation,
}

impl Settings {
    pub(super) fn new(version: RedisVersion, protection: DeletionProtection) -> Self {
        Self {
            version,
            node: CacheNode::R7g(Size::Large),
            nodes: 2,
            auth: Auth::Token,
            snapshot_retention: 7,
            protection,
            rotation: Rotation::Never,
        }
    }
}

/// The setters that both forms of cache have; `settings` is their field.
macro_rules! setters {
    () => {
        /// The type of the nodes: `cache.r7g.large` where nothing else is said.
        pub fn node(mut self, node: CacheNode) -> Self {
            self.settings.node = node;
            self
        }

        /// How many nodes a region has, 2 to 6: one that is written to and the rest to fail over to and to read from.
        /// 2 where nothing else is said.
        pub fn nodes(mut self, count: u8) -> Self {
            self.settings.nodes = count;
            self
        }

        /// How clients say who they are: [`Auth::Token`] where nothing else is said.
        pub fn auth(mut self, auth: Auth) -> Self {
            self.settings.auth = auth;
            self
        }

        /// How many days snapshots are kept, at most 35: 7 where nothing else is said, 0 for no snapshots.
        pub fn snapshot_retention(mut self, days: u8) -> Self {
            self.settings.snapshot_retention = days;
            self
        }

        /// How often the credential is replaced: [`Rotation::Never`] where nothing else is said.
        pub fn rotation(mut self, rotation: Rotation) -> Self {
            self.settings.rotation = rotation;
            self
        }

        /// Whether the data outlives its stacks: as its [`Stores`] say, where nothing else is said.
        pub fn deletion_protection(mut self, protection: DeletionProtection) -> Self {
            self.settings.protection = protection;
            self
        }
    };
}

pub(super) use setters;
