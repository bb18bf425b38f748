//! What comes to a cluster, and goes from it, together with an object.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

/// The objects of a cluster that are new or gone.
#[derive(Default)]
pub(in crate::diff) struct Around<'a> {
    pub(in crate::diff) came: Vec<&'a Json>,
    pub(in crate::diff) gone: Vec<&'a Json>,
    /// Whether the cluster was there before.
    pub(in crate::diff) is_new: bool,
    /// All its workloads before and after, where a network policy is about other pods.
    pub(in crate::diff) workloads: Option<[Vec<Json>; 2]>,
    /// Whether volumes of a storage class grow, where a claim asks for another size.
    pub(in crate::diff) classes: Option<BTreeMap<String, bool>>,
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

    /// Whether an object is about the pods of the same workloads as before, which have other labels now.
    pub(super) fn follows(&self, [before, after]: [&Json; 2], [old, new]: [&Json; 2]) -> bool {
        let selected = |workloads: &[Json], object: &Json, selector: &Json| -> BTreeSet<String> {
            let of = workloads.iter().filter(|workload| selects(&[workload], object, selector));
            of.map(|workload| format!("{} {}", workload["kind"], workload["metadata"]["name"])).collect()
        };
        let Some([was, is]) = &self.workloads else { return false };
        let (was, is) = (selected(was, before, old), selected(is, after, new));
        let by_labels = |selector: &Json| selector["matchExpressions"].is_null();
        !was.is_empty() && was == is && by_labels(old) && by_labels(new)
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
