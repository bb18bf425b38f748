//! What a change of a property makes CloudFormation do, by the type's schema.

use fineract_schema::{Replacement, ResourceType, resource_type};
use serde_json::Value as Json;

use super::model::Effect;
use super::value::{Delta, Scalars, Step, equal};

/// What a changed property makes CloudFormation do, and why, where the schema is not sure.
pub(super) fn effect(ty: &str, delta: &Delta) -> (Effect, Option<String>) {
    let Some(known) = resource_type(ty) else {
        return (Effect::MayReplace, Some(format!("nothing is known of `{ty}`")));
    };
    match replacement(known, delta) {
        None => (Effect::InPlace, None),
        Some(Replacement::Always) => (Effect::Replace, None),
        Some(Replacement::Conditional) => (Effect::MayReplace, None),
        Some(Replacement::Disputed) => (Effect::MayReplace, Some("the published schemas disagree".into())),
    }
}

/// What a value below these properties makes CloudFormation do when it changes, wherever exactly it stands.
pub(super) fn effect_at(ty: &str, path: &[Step]) -> Effect {
    let known = resource_type(ty);
    let hows = known.into_iter().flat_map(ResourceType::create_only);
    let how = hows.filter(|(create_only, _)| rest(create_only, path).is_some_and(|rest| rest.is_empty()));
    match how.map(|(_, how)| how).max() {
        None => Effect::InPlace,
        Some(Replacement::Always) => Effect::Replace,
        Some(Replacement::Conditional | Replacement::Disputed) => Effect::MayReplace,
    }
}

fn replacement(ty: &ResourceType, delta: &Delta) -> Option<Replacement> {
    let touched = |create_only: &str| {
        let Some(rest) = rest(create_only, &delta.path) else { return false };
        rest.is_empty() || differs(delta.before.as_ref(), delta.after.as_ref(), &rest)
    };
    ty.create_only().filter(|(path, _)| touched(path)).map(|(_, how)| how).max()
}

/// What is left of a create-only path below a path; none if they part.
fn rest<'a>(create_only: &'a str, path: &[Step]) -> Option<Vec<&'a str>> {
    let mut steps = create_only.split('/');
    for step in path {
        match (steps.next(), step) {
            (None, _) => return Some(Vec::new()),
            (Some("*"), Step::Item(_)) => {}
            (Some(wanted), Step::Key(key)) if wanted == key => {}
            _ => return None,
        }
    }
    Some(steps.collect())
}

/// Whether two documents differ at a path below them.
fn differs(before: Option<&Json>, after: Option<&Json>, path: &[&str]) -> bool {
    let (Some((step, path)), true) = (path.split_first(), before.is_some() || after.is_some()) else {
        return match (before, after) {
            (Some(before), Some(after)) => !equal(before, after, Scalars::Loose),
            (before, after) => before.is_some() != after.is_some(),
        };
    };
    if *step != "*" {
        let below = |doc: Option<&Json>| doc.and_then(|doc| doc.get(step)).cloned();
        return differs(below(before).as_ref(), below(after).as_ref(), path);
    }
    let items = |doc: Option<&Json>| doc.and_then(Json::as_array).cloned().unwrap_or_default();
    let (before, after) = (items(before), items(after));
    (0..before.len().max(after.len())).any(|i| differs(before.get(i), after.get(i), path))
}
