//! Gives the roles of an account the permissions boundary that the account has, so that who deploys them may create them.

use fineract_core::{Doc, NodeId};

use super::finish::Program;
use crate::aws::{Boundaries, is_by_hand};

/// What holds a role's boundary.
const PROPERTY: &str = "PermissionsBoundary";

/// A role, with the boundary that it is to carry.
struct Bound {
    role: NodeId,
    stack: NodeId,
    arn: String,
    /// The stack that makes the boundary.
    made_in: NodeId,
}

/// Gives each role of an account with a boundary that one, unless a person deploys the role or it names another.
pub(super) fn set(program: &mut Program) {
    for Bound { role, stack, arn, made_in } in unbound(program) {
        if let Some(Doc::Map(properties)) = program.tree.leaf_mut(role).map(|leaf| &mut leaf.body) {
            properties.insert(PROPERTY.into(), Doc::Str(arn));
        }
        let stack = program.tree.unit_mut(stack).filter(|stack| !stack.after.contains(&made_in));
        if let Some(stack) = stack {
            stack.after.push(made_in);
        }
    }
}

fn unbound(program: &Program) -> Vec<Bound> {
    let tree = program.tree();
    let policies = program.of_type("AWS::IAM::ManagedPolicy");
    let boundaries = Boundaries::among(tree, policies.iter().copied());
    let roles = program.of_type("AWS::IAM::Role").iter().copied();
    let bound = |role: NodeId| {
        let id = program.unit_of(role)?;
        let stack = program.unit(id);
        let environment = stack.settings.get("environment").and_then(Doc::as_str);
        let boundary = boundaries.of(&stack.place.account, environment)?;
        let made_in = program.unit_of(boundary.policy).filter(|made_in| *made_in != id)?;
        let is_free = program.leaf(role).body.at(&[PROPERTY]).is_none() && !is_by_hand(tree, role);
        is_free.then(|| Bound { role, stack: id, arn: boundary.arn.into(), made_in })
    };
    roles.filter_map(bound).collect()
}
