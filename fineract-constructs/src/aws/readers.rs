//! Which accounts may read what another account's stacks put out.

use std::collections::BTreeMap;

use fineract_core::{Doc, NodeId, Scope, Tree};

use crate::aws::AccountId;

/// The subject of the fact.
const READERS: &str = "readers";

/// States of the role at the cursor that the stacks of accounts read outputs of this account by it.
pub(crate) fn state_readers(scope: &mut Scope, role: &str, accounts: &[AccountId]) {
    scope.state(READERS, Doc::map(accounts.iter().map(|account| (account.to_string(), role))));
}

/// The role that each account reads by, of what was stated of a node itself.
pub(crate) fn readers(tree: &Tree, node: NodeId) -> BTreeMap<&str, &str> {
    let stated = tree[node].facts.get(READERS).and_then(Doc::as_map).into_iter().flat_map(|map| map.iter());
    stated.filter_map(|(account, role)| Some((account.as_ref(), role.as_str()?))).collect()
}
