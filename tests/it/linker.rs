//! Any program either links into a plan in which every consumer comes after its producers, or is refused with a cycle.

use std::collections::{BTreeMap, BTreeSet};

use fineract_constructs::aws::{AccountId, Site, Stack, region};
use fineract_constructs::cfn::{sqs, ssm};
use fineract_constructs::core::{Construct, Doc, Expr, Leaf, Map, NodeId, Scope, Slot, Value, text};
use fineract_constructs::synth::CrossStack;
use insta::assert_snapshot;
use proptest::prelude::*;

use crate::support::{SERVICE_TOKEN, Thing, codes, dublin, file, reports, synthesize, synthesize_by};

/// Stacks with one resource each, and references from one to another.
#[derive(Clone, Debug)]
struct Program {
    stacks: usize,
    references: BTreeSet<(usize, usize)>,
    order: Vec<usize>,
}

fn programs() -> impl Strategy<Value = Program> {
    (1usize..9).prop_flat_map(|stacks| {
        let references = prop::collection::btree_set((0..stacks, 0..stacks), 0..12);
        let order = Just((0..stacks).collect::<Vec<_>>()).prop_shuffle();
        (Just(stacks), references, order).prop_map(|(stacks, references, order)| Program {
            stacks,
            references,
            order,
        })
    })
}

impl Program {
    /// Adds the stacks in the program's order; references are added once all resources are there.
    fn write(&self, app: &mut Scope) {
        let mut things: BTreeMap<usize, NodeId> = BTreeMap::new();
        for &index in &self.order {
            let stack =
                app.add(format!("stack{index}"), Stack::new(format!("stack{index}"), dublin().place()));
            things.insert(index, app.at(stack).add("thing", Thing::new()));
        }
        for &(from, to) in &self.references {
            app.edit_leaf(things[&from], |leaf| {
                let target = Doc::from(Expr::Att(things[&to], "Value"));
                let metadata =
                    leaf.attributes.entry("Metadata".into()).or_insert_with(|| Doc::Map(Map::default()));
                if let Doc::Map(metadata) = metadata {
                    metadata.insert(format!("Read{to}").into(), target);
                }
            });
        }
    }

    /// Whether the references between different stacks form a circle, by repeatedly taking away what nobody waits for.
    fn has_cycle(&self) -> bool {
        let mut left: BTreeSet<usize> = (0..self.stacks).collect();
        loop {
            let blocked = |stack: usize| {
                self.references.iter().any(|(from, to)| *from == stack && to != from && left.contains(to))
            };
            let free: Vec<_> = left.iter().copied().filter(|stack| !blocked(*stack)).collect();
            if free.is_empty() {
                return !left.is_empty();
            }
            left.retain(|stack| !free.contains(stack));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_program_links_into_an_acyclic_plan_or_is_refused_with_a_cycle(program in programs()) {
        match synthesize(|app| program.write(app)) {
            Ok(assembly) => {
                prop_assert!(!program.has_cycle());
                let units = assembly.plan.units.iter();
                let waves: BTreeMap<_, _> = units.map(|unit| (unit.name.as_str(), unit.wave)).collect();
                let wave = |stack: &usize| waves[format!("stack{stack}").as_str()];
                prop_assert_eq!(waves.len(), program.stacks);
                for (from, to) in program.references.iter().filter(|(from, to)| from != to) {
                    prop_assert!(wave(from) > wave(to));
                }
            }
            Err(findings) => {
                prop_assert!(program.has_cycle());
                prop_assert!(codes(&findings).iter().all(|code| *code == "LINK-003"));
                for finding in &findings {
                    prop_assert!(finding.related.len() >= 2, "a cycle names each reference that makes it");
                }
            }
        }
    }

    #[test]
    fn output_does_not_depend_on_the_order_in_which_constructs_are_added(program in programs()) {
        let sorted = Program { order: (0..program.stacks).collect(), ..program.clone() };
        if let (Ok(one), Ok(two)) = (synthesize(|app| program.write(app)), synthesize(|app| sorted.write(app))) {
            for (path, content) in &one.files {
                prop_assert_eq!(String::from_utf8_lossy(content), String::from_utf8_lossy(&two.files[path]));
            }
            prop_assert_eq!(one.files.len(), two.files.len());
        } else {
            prop_assert!(program.has_cycle());
        }
    }

    #[test]
    fn synth_twice_gives_equal_bytes(program in programs()) {
        let files = || synthesize(|app| program.write(app)).map(|assembly| assembly.files).ok();
        prop_assert!(files() == files());
    }
}

/// A resource that joins a value into text, and one that substitutes it.
struct Reader(Value<String>);

impl Construct for Reader {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        let joined = text!["arn:", &self.0].into_doc();
        scope.become_leaf(Leaf::new(
            Slot::Resource,
            "Custom::Reader",
            Doc::map([("ServiceToken", SERVICE_TOKEN.into()), ("Joined", joined)]),
        ))
    }
}

fn two_regions(app: &mut Scope, readers: usize) {
    let paris = fineract_constructs::aws::region::PARIS;
    let there = fineract_constructs::aws::Site { region: paris.erased(), ..dublin() };
    let producer = app.add("there", there.stack("there"));
    let thing = app.at(producer).add("thing", Thing::new());
    let consumer = app.add("here", dublin().stack("here"));
    for index in 0..readers {
        app.at(consumer).add(format!("reader{index}"), Reader(Value::attribute(thing, "Value")));
    }
}

#[test]
fn a_value_of_another_region_is_read_by_the_intrinsic() {
    let assembly = synthesize(|app| two_regions(app, 1)).unwrap();
    assert_snapshot!(file(&assembly, "test-prod-here-euw1.template.json"));
}

#[test]
fn a_value_that_is_used_twice_is_read_once() {
    let assembly = synthesize(|app| two_regions(app, 2)).unwrap();
    let template = file(&assembly, "test-prod-here-euw1.template.json");
    assert_eq!(template.matches("Fn::GetStackOutput").count(), 1);
    assert_snapshot!(template);
}

#[test]
fn with_parameters_the_plan_says_what_fills_them() {
    let assembly = synthesize_by(CrossStack::Parameters, |app| two_regions(app, 2)).unwrap();
    let template = file(&assembly, "test-prod-here-euw1.template.json");
    assert!(!template.contains("Fn::GetStackOutput"));
    assert_snapshot!(template);
    assert_snapshot!("with_parameters_plan", file(&assembly, "plan.json"));
}

#[test]
fn a_producer_puts_out_what_others_read_and_never_exports() {
    let assembly = synthesize(|app| two_regions(app, 2)).unwrap();
    let template = file(&assembly, "test-prod-there-euw3.template.json");
    assert!(!template.contains("\"Export\""));
    assert_snapshot!(template);
}

/// A stack that reads from one of another account.
fn across_accounts(app: &mut Scope) {
    let elsewhere = Site::new("test", "other", AccountId::new("444455556666"), region::IRELAND);
    let there = app.add("there", elsewhere.stack("there"));
    let queue = app.at(there).add("queue", sqs::Queue::new().sqs_managed_sse_enabled(true));
    let here = app.add("here", dublin().stack("here"));
    app.at(here).add("address", ssm::Parameter::new("String", queue.id()));
}

#[test]
fn link_004_a_value_of_another_account() {
    reports("LINK-004", across_accounts);
}

#[test]
fn a_pipeline_hands_on_values_of_another_account() {
    let assembly = synthesize_by(CrossStack::Parameters, across_accounts).unwrap();
    let unit = assembly.plan.units.iter().find(|unit| unit.name == "test-prod-here-euw1").unwrap();
    assert_eq!(unit.reads[0].account.as_deref(), Some("444455556666"));
}
