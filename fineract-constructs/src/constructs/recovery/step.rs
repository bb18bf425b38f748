//! One step of a recovery, and the order of all.

use std::collections::BTreeMap;

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use super::objective::Minutes;
use crate::aws::Region;

/// A step that a person takes and the program can't: it is in every runbook, and stops the automatic plan until it is
/// approved.
#[derive(Clone, Debug)]
pub struct Task {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) after: Vec<String>,
    pub(super) before: Vec<String>,
    pub(super) minutes: Minutes,
    pub(super) commands: Vec<String>,
}

impl Task {
    /// A task with an id among the steps and what is to be done, such as `Tell the payment schemes`.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        let (id, title) = (id.into(), title.into());
        Self { id, title, after: Vec::new(), before: Vec::new(), minutes: Minutes(1), commands: Vec::new() }
    }

    /// A step that must be done before; [`DECIDE`](Self::DECIDE) is before all.
    pub fn after(mut self, step: impl Into<String>) -> Self {
        self.after.push(step.into());
        self
    }

    /// A step that waits for this one.
    pub fn before(mut self, step: impl Into<String>) -> Self {
        self.before.push(step.into());
        self
    }

    /// How long it takes; one minute, unless told.
    pub fn takes(mut self, minutes: Minutes) -> Self {
        self.minutes = minutes;
        self
    }

    /// A line for a shell.
    pub fn command(mut self, line: impl Into<String>) -> Self {
        self.commands.push(line.into());
        self
    }

    /// The step in which somebody decides that the region is lost.
    pub const DECIDE: &str = "decide";

    /// The step in which names lead customers elsewhere, the last of all.
    pub const NAMES: &str = "names";
}

/// A step of a recovery.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) after: Vec<String>,
    pub(super) minutes: Minutes,
    pub(super) by: By,
    pub(super) how: Vec<Section>,
}

/// What is said of a step, and lines for a shell.
#[derive(Clone, Debug)]
pub(super) struct Section {
    pub(super) text: String,
    pub(super) commands: Vec<String>,
}

/// What is only said.
pub(super) fn note(text: impl Into<String>) -> Section {
    section(text, Vec::new())
}

/// What is said, and done.
pub(super) fn section(text: impl Into<String>, commands: Vec<String>) -> Section {
    Section { text: text.into(), commands }
}

/// Who takes a step.
#[derive(Clone, Debug)]
pub(super) enum By {
    /// A person, without whom the plan waits.
    Person,
    /// A person, before the plan starts.
    Starter,
    /// What is deployed already, without being asked.
    Itself,
    /// Region switch, by a block of its own.
    Aurora,
    /// Region switch, by a block of its own, for these services.
    Scaling(Vec<Scaled>),
    /// Region switch, by a function that is in both regions of the plan.
    Function([(Region, String); 2]),
}

/// A deployment that is scaled.
#[derive(Clone, Debug)]
pub(super) struct Scaled {
    pub(super) namespace: String,
    pub(super) name: String,
}

/// Steps that don't wait for each other, layer after layer; else the steps that wait for each other or for none that
/// there is.
pub(super) fn layers(steps: &[Step]) -> Result<Vec<Vec<&Step>>, Vec<String>> {
    let by_id: BTreeMap<&str, &Step> = steps.iter().map(|step| (step.id.as_str(), step)).collect();
    let unknown = steps.iter().flat_map(|step| {
        let missing = step.after.iter().filter(|id| !by_id.contains_key(id.as_str()));
        missing.map(|id| format!("`{}` waits for `{id}`, which is no step", step.id))
    });
    let unknown: Vec<_> = unknown.collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let mut graph: DiGraphMap<usize, ()> = DiGraphMap::new();
    let position = |id: &str| steps.iter().position(|step| step.id == id);
    for (index, step) in steps.iter().enumerate() {
        graph.add_node(index);
        for earlier in step.after.iter().filter_map(|id| position(id)) {
            graph.add_edge(earlier, index, ());
        }
    }
    let mut layer_of = vec![0_usize; steps.len()];
    let itself = steps.iter().filter(|step| step.after.contains(&step.id));
    let mut circles: Vec<_> = itself.map(|step| format!("`{}` waits for itself", step.id)).collect();
    // Components come in reverse topological order.
    for component in tarjan_scc(&graph).into_iter().rev() {
        let [index] = *component else {
            let mut names: Vec<_> = component.iter().map(|index| format!("`{}`", steps[*index].id)).collect();
            names.sort();
            circles.push(format!("{} wait for each other", names.join(", ")));
            continue;
        };
        let earlier = steps[index].after.iter().filter_map(|id| position(id));
        layer_of[index] = earlier.map(|earlier| layer_of[earlier] + 1).max().unwrap_or(0);
    }
    if !circles.is_empty() {
        return Err(circles);
    }
    let mut layers = vec![Vec::new(); layer_of.iter().max().map_or(0, |last| last + 1)];
    for (step, layer) in steps.iter().zip(layer_of) {
        layers[layer].push(step);
    }
    Ok(layers)
}

/// How long the layers take one after the other.
pub(super) fn duration(layers: &[Vec<&Step>]) -> Minutes {
    let longest = |layer: &Vec<&Step>| layer.iter().map(|step| step.minutes.0).max().unwrap_or(0);
    Minutes(layers.iter().map(longest).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(id: &str, after: &[&str], minutes: u32) -> Step {
        Step {
            id: id.into(),
            title: id.into(),
            after: after.iter().map(|id| (*id).to_owned()).collect(),
            minutes: Minutes(minutes),
            by: By::Person,
            how: Vec::new(),
        }
    }

    #[test]
    fn a_step_comes_after_all_that_it_needs_whatever_the_order_of_the_program() {
        let steps = [
            step("names", &["scale"], 1),
            step("scale", &["promote", "release"], 3),
            step("release", &[], 2),
            step("promote", &[], 4),
        ];
        let layers = layers(&steps).unwrap();
        let ids: Vec<Vec<_>> =
            layers.iter().map(|layer| layer.iter().map(|step| step.id.as_str()).collect()).collect();
        assert_eq!(ids, [vec!["release", "promote"], vec!["scale"], vec!["names"]]);
        assert_eq!(duration(&layers), Minutes(8));
    }

    #[test]
    fn steps_that_wait_for_each_other_or_for_nothing_have_no_order() {
        let circle = [step("a", &["b"], 1), step("b", &["a"], 1)];
        assert_eq!(layers(&circle).unwrap_err(), ["`a`, `b` wait for each other"]);
        assert_eq!(layers(&[step("a", &["a"], 1)]).unwrap_err(), ["`a` waits for itself"]);
        assert_eq!(
            layers(&[step("a", &["nothing"], 1)]).unwrap_err(),
            ["`a` waits for `nothing`, which is no step"]
        );
    }
}
