//! Claims that ask for another size than their volumes were made with.

use serde_json::Value as Json;

use super::around::Around;
use crate::diff::model::{Change, DangerKind};
use crate::diff::side::text;
use crate::synth::quantity;

/// Adds that the API server refuses a smaller claim, and a larger one of a class that grows no volumes.
/// Source: "Persistent Volumes: Expanding Persistent Volumes Claims", kubernetes.io.
pub(super) fn resized(change: &mut Change, before: &Json, after: &Json, around: &Around) {
    let size = |claim: &Json| {
        let size = text(&claim["spec"]["resources"]["requests"]["storage"]);
        quantity("storage", &size.as_str().into()).map(|quantity| (quantity, size))
    };
    let (Some((old, was)), Some((new, is))) = (size(before), size(after)) else { return };
    let class = text(&after["spec"]["storageClassName"]);
    if new < old {
        let message = format!("the API server refuses a smaller volume: {was} before, {is} now");
        change.danger(DangerKind::Refused, message);
    } else if new > old && around.classes.as_ref().and_then(|classes| classes.get(&class)) == Some(&false) {
        let message = format!(
            "the API server refuses it: volumes of the class `{class}` don't grow, {was} before, {is} now"
        );
        change.danger(DangerKind::Refused, message);
    }
}
