//! What the README shows is what is: its marked blocks are made here.
//!
//! `UPDATE_DOCS=1 cargo test` rewrites them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use fineract_constructs::synth::{Options, PlanUnit, synth};

use crate::platform::PLATFORM;
use crate::support::file;

#[path = "../../examples/01_two_regions.rs"]
#[expect(dead_code, reason = "the example's `main` is not called")]
mod example;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// The text of a snapshot or of a compiler's message, without its head.
fn snapshot(path: &str) -> String {
    let text = read(path);
    text.splitn(3, "---\n").nth(2).unwrap_or(&text).trim_end().to_owned()
}

fn blocks() -> BTreeMap<&'static str, String> {
    let source = read("examples/01_two_regions.rs");
    let program = &source[source.find("fn program").unwrap()..source.find("fn main").unwrap()];
    let mut app = fineract_constructs::core::App::new();
    example::program(&mut app.root());
    let assembly = synth("two-regions", app, Options::default()).unwrap();
    let message = read("tests/it/compile_fail/a_subnets_id_where_a_vpcs_is_wanted.stderr");
    let message: Vec<_> = message.lines().take(8).collect();
    BTreeMap::from([
        ("example", program.trim_end().to_owned()),
        ("template", file(&assembly, "bank-prod-config-euw3.template.json").trim_end().to_owned()),
        ("compiler", message.join("\n")),
        ("diagnostic", snapshot("tests/it/snapshots/codes/link_003.snap")),
        ("picture", picture()),
        ("summary", summary()),
        ("help", snapshot("tests/it/snapshots/it__cli__help_lists_the_verbs.snap")),
    ])
}

fn summary() -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fineract"));
    let output = command.args(["synth", "--check"]).current_dir(root()).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let counts: Vec<_> =
        text.lines().take_while(|line| !line.contains("stale") && !line.contains("unchanged")).collect();
    format!("$ cargo run -- synth\n{}", counts.join("\n"))
}

/// The layers of the platform, with how many units each has, and what each comes after.
fn picture() -> String {
    let units = &PLATFORM.plan.units;
    let layer_of: BTreeMap<&str, String> =
        units.iter().map(|unit| (unit.name.as_str(), layer(unit))).collect();
    let mut layers: BTreeMap<&String, usize> = BTreeMap::new();
    let mut edges = BTreeSet::new();
    for unit in units {
        let here = &layer_of[unit.name.as_str()];
        *layers.entry(here).or_default() += 1;
        for earlier in &unit.after {
            let there = &layer_of[earlier.as_str()];
            if there != here {
                edges.insert((there, here));
            }
        }
    }
    let id = |layer: &str| layer.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let nodes = layers.iter().map(|(layer, count)| {
        let (open, close) =
            if layer.starts_with(|c: char| c.is_ascii_digit()) { ("([", "])") } else { ("[", "]") };
        format!("  L{}{open}\"{layer} ×{count}\"{close}", id(layer))
    });
    let arrows = edges.iter().filter(|edge| !is_implied(edge, &edges));
    let arrows = arrows.map(|(from, to)| format!("  L{} --> L{}", id(from), id(to)));
    format!("flowchart LR\n{}", nodes.chain(arrows).collect::<Vec<_>>().join("\n"))
}

/// What a stack is, without its environment and region; a bundle's phase.
fn layer(unit: &PlanUnit) -> String {
    if let Some((_, phase)) = unit.name.split_once('/') {
        return phase.to_owned();
    }
    let parts = unit.name.split('-').filter(|part| {
        !["fineract", "shared", "dev", "stage", "prod", "euw1", "euw2", "euw3", "euc1"].contains(part)
    });
    parts.collect::<Vec<_>>().join("-")
}

/// Whether a longer way says the same.
fn is_implied(edge: &(&String, &String), edges: &BTreeSet<(&String, &String)>) -> bool {
    let mut reached = BTreeSet::new();
    let mut frontier: Vec<_> =
        edges.iter().filter(|(from, to)| *from == edge.0 && *to != edge.1).map(|edge| edge.1).collect();
    while let Some(layer) = frontier.pop() {
        if layer == edge.1 {
            return true;
        }
        if reached.insert(layer) {
            frontier.extend(edges.iter().filter(|(from, _)| *from == layer).map(|edge| edge.1));
        }
    }
    false
}

#[test]
fn the_readme_shows_what_is() {
    let before = read("README.md");
    let mut page = before.clone();
    for (name, content) in blocks() {
        let marker = format!("<!-- {name} -->\n```");
        let start =
            page.find(&marker).unwrap_or_else(|| panic!("the README has no block `{name}`")) + marker.len();
        let start = start + page[start..].find('\n').unwrap() + 1;
        let end = start + page[start..].find("```").unwrap();
        page.replace_range(start..end, &format!("{content}\n"));
    }
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(root().join("README.md"), &page).unwrap();
    }
    assert!(read("README.md") == page, "run `UPDATE_DOCS=1 cargo test` and commit");
}
