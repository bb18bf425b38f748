//! What comes to a cluster, and goes from it, together with an object.

use serde_json::Value as Json;

/// The objects of a cluster that are new or gone.
#[derive(Default)]
pub(in crate::diff) struct Around<'a> {
    pub(in crate::diff) came: Vec<&'a Json>,
    pub(in crate::diff) gone: Vec<&'a Json>,
    /// Whether the cluster was there before.
    pub(in crate::diff) is_new: bool,
}

impl Around<'_> {
    /// Whether the pods that an object is about go with it.
    pub(super) fn takes_along(&self, object: &Json, selector: &Json) -> bool {
        selects(&self.gone, object, selector)
    }

    /// Whether the pods that an object is about come with it.
    pub(super) fn brings(&self, object: &Json, selector: &Json) -> bool {
        self.is_new || selects(&self.came, object, selector)
    }

    /// Whether an object of a kind and name comes too.
    pub(super) fn has_new(&self, kind: &str, namespace: &Json, name: &Json) -> bool {
        let is = |object: &&Json| {
            let metadata = &object["metadata"];
            object["kind"] == kind && metadata["namespace"] == *namespace && metadata["name"] == *name
        };
        self.is_new || self.came.iter().any(is)
    }
}

/// Whether the namespace of an object is among others, or a workload there that a selector with labels selects.
fn selects(others: &[&Json], object: &Json, selector: &Json) -> bool {
    let namespace = &object["metadata"]["namespace"];
    let wanted = selector["matchLabels"].as_object().filter(|labels| !labels.is_empty());
    others.iter().any(|other| {
        let labels = &other["spec"]["template"]["metadata"]["labels"];
        let is_selected = |wanted: &serde_json::Map<String, Json>| {
            labels.is_object() && wanted.iter().all(|(key, value)| labels.get(key) == Some(value))
        };
        (other["kind"] == "Namespace" && other["metadata"]["name"] == *namespace)
            || (other["metadata"]["namespace"] == *namespace && wanted.is_some_and(is_selected))
    })
}
