//! The permissions boundaries that roles of an account carry.

use std::collections::BTreeMap;

use fineract_core::{Doc, NodeId, Scope, Tree};

/// The subject of the fact about a policy.
const BOUNDARY: &str = "boundary";

/// The subject of the fact about what a person deploys.
const BY_HAND: &str = "deployed by hand";

/// A policy that roles of an account carry, or those of one of its environments.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Boundary<'a> {
    /// The policy.
    pub(crate) policy: NodeId,
    /// Its ARN.
    pub(crate) arn: &'a str,
    /// What the names of these roles begin with.
    pub(crate) names: &'a str,
}

/// The boundaries of a program, by account and environment; that of what is of no environment has none.
#[derive(Debug, Default)]
pub(crate) struct Boundaries<'a>(BTreeMap<(&'a str, Option<&'a str>), Boundary<'a>>);

/// States of the policy at the cursor that it is the boundary of an environment's roles in its account, or of all that have none
/// of their own, and what their names begin with.
pub(crate) fn state_boundary(scope: &mut Scope, environment: Option<&str>, arn: &str, names: &str) {
    let environment = environment.map_or(Doc::Null, Doc::from);
    scope.state(BOUNDARY, Doc::list([environment, arn.into(), names.into()]));
}

/// States of the node at the cursor that a person deploys it: what it contains needs no boundary.
pub(crate) fn state_by_hand(scope: &mut Scope) {
    scope.state(BY_HAND, Doc::Bool(true));
}

/// Whether a person deploys a node.
pub(crate) fn is_by_hand(tree: &Tree, node: NodeId) -> bool {
    tree.fact(node, BY_HAND).is_some()
}

/// Whether a policy allows nothing by itself, for it is a boundary.
pub(crate) fn is_boundary(tree: &Tree, policy: NodeId) -> bool {
    tree[policy].facts.contains_key(BOUNDARY)
}

impl<'a> Boundaries<'a> {
    /// The boundaries among some policies.
    pub(crate) fn among(tree: &'a Tree, policies: impl IntoIterator<Item = NodeId>) -> Self {
        let read = |policy: NodeId| {
            let [environment, arn, names] = tree[policy].facts.get(BOUNDARY)?.as_list()? else { return None };
            let account = tree[tree[policy].unit?].as_unit()?.place.account.as_str();
            let boundary = Boundary { policy, arn: arn.as_str()?, names: names.as_str()? };
            Some(((account, environment.as_str()), boundary))
        };
        Self(policies.into_iter().filter_map(read).collect())
    }

    /// What a role of a stack carries, if its account has a boundary.
    pub(crate) fn of(&self, account: &str, environment: Option<&str>) -> Option<Boundary<'a>> {
        self.0.get(&(account, environment)).or_else(|| self.0.get(&(account, None))).copied()
    }
}
