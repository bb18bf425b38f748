//! What a policy, guard or route is about, and whether that was there before and stays.

use serde_json::Value as Json;

use super::permissions::Holder;
use crate::diff::meaning::{Address, references};
use crate::diff::side::Side;
use crate::diff::template::Pair;

/// The properties that say what a policy by itself is put on.
const HOLDERS: [&str; 10] = [
    "Roles",
    "RoleName",
    "Users",
    "UserName",
    "Groups",
    "GroupName",
    "Bucket",
    "Queues",
    "Topics",
    "FunctionName",
];

/// Whether what a policy is put on was there before and stays, for one that comes or goes.
pub(super) fn holder(pair: &Pair, ty: &str, before: Option<&Json>, after: Option<&Json>) -> Holder {
    let (policy, is_there): (_, fn(&Pair, &Address) -> bool) = match (before, after) {
        (None, Some(after)) => (after, was_there),
        (Some(before), None) => (before, stays),
        _ => return Holder::Existing,
    };
    let by_itself = ty.ends_with("Policy") || ty.ends_with("Permission");
    let mut targets = HOLDERS.iter().flat_map(|name| references(&policy["Properties"][*name])).peekable();
    let is_of_others = targets.peek().is_none() || targets.any(|target| is_there(pair, &target));
    if by_itself && is_of_others { Holder::Existing } else { Holder::New }
}

/// Whether a document refers to something that was there before, or to nothing of the program.
pub(super) fn is_about_old(pair: &Pair, doc: &Json) -> bool {
    let targets = references(doc);
    targets.is_empty() || targets.iter().any(|target| was_there(pair, target))
}

/// Whether a document refers to something that stays, or to nothing of the program.
pub(super) fn is_about_kept(pair: &Pair, doc: &Json) -> bool {
    let targets = references(doc);
    targets.is_empty() || targets.iter().any(|target| stays(pair, target))
}

fn was_there(pair: &Pair, target: &Address) -> bool {
    has(pair.before.side, target) || pair.moves.renamed.values().any(|renamed| renamed == target)
}

/// References of what was there have the names that their targets have now.
fn stays(pair: &Pair, target: &Address) -> bool {
    has(pair.after.side, target)
}

fn has(side: &Side, target: &Address) -> bool {
    let (stack, id) = target.split_once('/').unwrap_or_default();
    side.stem_of(stack, None).is_some_and(|stem| side.resource(stem, id).is_some())
}
