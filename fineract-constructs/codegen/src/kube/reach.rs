//! What of a model a program writes.

use std::collections::BTreeSet;

use super::model::{Field, Model, Shape, Type};

/// Fields that the server writes.
const SERVER_WRITTEN: [(&str, &[&str]); 1] = [(
    "ObjectMeta",
    &[
        "creationTimestamp",
        "deletionGracePeriodSeconds",
        "deletionTimestamp",
        "generation",
        "managedFields",
        "resourceVersion",
        "selfLink",
        "uid",
    ],
)];

/// The types that the kinds are made of, without what a program doesn't write.
pub(crate) fn reach(
    model: &Model,
    kinds: impl IntoIterator<Item = (String, String)>,
) -> Result<BTreeSet<(String, String)>, String> {
    let mut todo: Vec<_> = kinds.into_iter().collect();
    let mut reached = BTreeSet::new();
    while let Some((module, name)) = todo.pop() {
        let ty = model.modules.get(&module).and_then(|found| found.types.get(&name));
        let ty = ty.ok_or_else(|| format!("there is no type `{name}` in `{module}`"))?;
        if !reached.insert((module.clone(), name.clone())) {
            continue;
        }
        for (_, field) in written(&name, ty) {
            if let Shape::Type { module: other, name } = field.shape.innermost() {
                let other = if other.is_empty() { &module } else { other };
                todo.push((other.clone(), name.clone()));
            }
        }
    }
    Ok(reached)
}

/// The fields that a program writes.
pub(crate) fn written<'a>(name: &str, ty: &'a Type) -> impl Iterator<Item = (&'a str, &'a Field)> {
    let server =
        SERVER_WRITTEN.iter().find(|(ty, _)| *ty == name).map_or(&[] as &[&str], |(_, fields)| fields);
    let is_kind = ty.kind.is_some();
    (ty.fields.iter())
        .map(|(name, field)| (name.as_str(), field))
        .filter(move |(name, _)| !(server.contains(name) || is_kind && matches!(*name, "metadata" | "status")))
        // What may be gone in the next version is written with `raw`.
        .filter(|(_, field)| {
            !matches!(field.shape.innermost(), Shape::Type { module, .. } if module.contains("alpha"))
        })
}
