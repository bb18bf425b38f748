//! State machines in the Amazon States Language: where they begin, and where their states lead.

use std::collections::BTreeSet;

use fineract_core::{Doc, Map};

use crate::check::Problem;
use crate::nearest;

/// The types of states; which go on, and which end by themselves. Source: the Amazon States Language.
const TYPES: &[(&str, bool)] = &[
    ("Choice", false),
    ("Fail", false),
    ("Map", true),
    ("Parallel", true),
    ("Pass", true),
    ("Succeed", false),
    ("Task", true),
    ("Wait", true),
];

/// What is wrong with a machine.
pub(crate) fn problems(doc: &Doc) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(map) = doc.as_map() {
        machine(map, &[], &mut problems);
    }
    problems
}

fn machine(map: &Map, at: &[String], problems: &mut Vec<Problem>) {
    let path = |steps: &[&str]| -> Vec<String> {
        at.iter().cloned().chain(steps.iter().map(|step| (*step).to_owned())).collect()
    };
    let Some(states) = map.get("States").and_then(Doc::as_map) else {
        return problems.push((path(&[]), "`States` is missing".into(), None));
    };
    let known = |name: &str| nearest::help(name, states.keys().map(AsRef::as_ref));
    let mut reached = BTreeSet::new();
    let mut lead = |to: Option<&Doc>, at: Vec<String>, problems: &mut Vec<Problem>| {
        let Some(to) = to.and_then(Doc::as_str) else { return };
        if !states.contains_key(to) {
            problems.push((at, format!("there is no state `{to}`"), known(to)));
        }
        reached.insert(to.to_owned());
    };
    if map.get("StartAt").is_none() {
        problems.push((path(&[]), "`StartAt` is missing".into(), None));
    }
    lead(map.get("StartAt"), path(&["StartAt"]), problems);
    for (name, state) in states.iter().filter_map(|(name, state)| Some((name, state.as_map()?))) {
        let own = path(&["States", name]);
        let below = |steps: &[String]| own.iter().chain(steps).cloned().collect::<Vec<_>>();
        let step = |name: &str| vec![name.to_owned()];
        lead(state.get("Next"), below(&step("Next")), problems);
        lead(state.get("Default"), below(&step("Default")), problems);
        for list in ["Catch", "Choices"] {
            for (i, item) in state.get(list).and_then(Doc::as_list).into_iter().flatten().enumerate() {
                let at = below(&[list.to_owned(), i.to_string(), "Next".to_owned()]);
                lead(item.at(&["Next"]), at, problems);
            }
        }
        match state.get("Type").map(|ty| (ty, TYPES.iter().find(|(known, _)| ty.as_str() == Some(known)))) {
            None => problems.push((own.clone(), "`Type` is missing".into(), None)),
            Some((Doc::Str(ty), None)) => {
                let help = nearest::help(ty, TYPES.iter().map(|(known, _)| *known));
                problems.push((below(&step("Type")), format!("`{ty}` is no type of state"), help));
            }
            Some((_, Some((_, true)))) if state.get("Next").is_none() && state.get("End").is_none() => {
                problems.push((
                    own.clone(),
                    "neither `Next` nor `End` says what comes after it".into(),
                    None,
                ));
            }
            _ => {}
        }
        for (i, branch) in state.get("Branches").and_then(Doc::as_list).into_iter().flatten().enumerate() {
            if let Some(branch) = branch.as_map() {
                machine(branch, &below(&["Branches".to_owned(), i.to_string()]), problems);
            }
        }
        for inner in ["ItemProcessor", "Iterator"] {
            if let Some(map) = state.get(inner).and_then(Doc::as_map) {
                machine(map, &below(&step(inner)), problems);
            }
        }
    }
    for name in states.keys().filter(|name| !reached.contains(&***name)) {
        problems.push((path(&["States", name]), "no state leads here".into(), None));
    }
}
