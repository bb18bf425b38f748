//! Secrets that are replicated to other regions, and the stores that they open.

use std::collections::BTreeSet;

use fineract_core::{Doc, NodeId, Tree};

use super::super::graph::{FlowKind, Kind, VertexId};
use super::{Maker, Reader, items, references, referring, region_of};
use crate::constructs::data::{LOGINS, Rights};
use crate::policy::one_or_list;

pub(super) fn read(reader: &mut Reader) {
    let view = reader.view;
    for resource in view.of_type("AWS::SecretsManager::Secret") {
        let from = reader.of_node[&resource.node];
        for replica in one_or_list(resource.get(&["ReplicaRegions"])) {
            let region = region_of(replica.at(&["Region"]), resource.region);
            let name = reader.graph[from].name.clone();
            let to = reader.outside(resource, Kind::Secret, &name, &region);
            if let Some(key) = replica.at(&["KmsKeyId"]) {
                reader.encrypted_by(to, key, Maker::from(resource));
            }
            reader.flow(from, to, FlowKind::MirrorsSecret, "Secrets Manager replication", resource);
        }
    }
}

/// The secrets of logins that may only read, by name.
pub(super) fn read_only(tree: &Tree) -> BTreeSet<&str> {
    let said = tree.ids().filter_map(|node| tree[node].facts.get(LOGINS)?.as_list());
    let only_reads =
        |login: &'_ Doc| login.as_list().is_some_and(|it| it.last() == Some(&Rights::Read.group().into()));
    let logins = said.flatten().filter(|login| only_reads(login));
    logins.filter_map(|login| login.as_list()?.first()?.as_str()).collect()
}

/// The store that a secret opens: what it is attached to, or what takes its password.
pub(super) fn opened(reader: &Reader, secret: NodeId) -> Vec<VertexId> {
    let view = reader.view;
    let attached =
        referring(view, "AWS::SecretsManager::SecretTargetAttachment", "SecretId", secret).into_iter();
    let attached = attached.filter_map(|resource| resource.get(&["TargetId"])).flat_map(references);
    let mut found: Vec<_> = attached.filter_map(|node| reader.of_node.get(&node).copied()).collect();
    for (ty, property) in [
        ("AWS::RDS::DBCluster", "MasterUserPassword"),
        ("AWS::RDS::DBInstance", "MasterUserPassword"),
        ("AWS::ElastiCache::ReplicationGroup", "AuthToken"),
    ] {
        let taken = referring(view, ty, property, secret);
        found.extend(taken.into_iter().filter_map(|resource| reader.of_node.get(&resource.node).copied()));
    }
    for user in referring(view, "AWS::ElastiCache::User", "AuthenticationMode", secret) {
        let groups = view.of_type("AWS::ElastiCache::UserGroup").iter().filter(|group| {
            let mut users = items(group.properties, &["UserIds"]).iter().filter_map(Doc::as_str);
            group.region == user.region && users.any(|id| user.text(&["UserId"]) == Some(id))
        });
        let caches = groups.flat_map(|group| {
            referring(view, "AWS::ElastiCache::ReplicationGroup", "UserGroupIds", group.node)
        });
        found.extend(caches.filter_map(|cache| reader.of_node.get(&cache.node).copied()));
    }
    found.sort();
    found.dedup();
    found
}
