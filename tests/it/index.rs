//! The index shows what a reviewer needs first, a row for each thing.

use fineract_constructs::aws::{AccountId, Site, region};
use fineract_constructs::core::{App, Scope};
use fineract_constructs::synth::{Options, draft, synth};
use insta::assert_snapshot;

use crate::graph::partitions;
use crate::platform::PLATFORM;
use crate::readme::example;
use crate::support::{Typed, file};

fn index(program: fn(&mut Scope)) -> String {
    let mut app = App::new();
    program(&mut app.root());
    file(&synth("bank", app, Options::default()).unwrap(), "index.md").to_owned()
}

#[test]
fn two_stacks_and_a_value_between_regions_are_an_index() {
    assert_snapshot!(index(example::program));
}

#[test]
fn partitions_are_an_index() {
    assert_snapshot!(index(partitions::platform));
}

/// What is shown before anything is unfolded.
fn unfolded(index: &str) -> String {
    let parts = index.split("<details>").enumerate();
    parts
        .map(|(place, part)| if place == 0 { part } else { part.split_once("</details>").unwrap().1 })
        .collect()
}

#[test]
fn the_platforms_index_can_be_read_at_once() {
    let index = file(&PLATFORM, "index.md");
    let first = unfolded(index);
    assert!(first.lines().count() < 190, "{} lines", first.lines().count());
    assert!(first.lines().all(|line| line.len() < 500), "{:?}", first.lines().find(|line| line.len() >= 500));
}

#[test]
fn every_unit_has_one_row() {
    let index = file(&PLATFORM, "index.md");
    for unit in &PLATFORM.plan.units {
        let row = format!("| `{}` | {} |", unit.name, unit.wave);
        assert_eq!(index.matches(&row).count(), 1, "{row}");
    }
}

#[test]
fn budgets_are_those_of_templates() {
    let index = file(&PLATFORM, "index.md");
    let bytes = index.lines().find(|line| line.starts_with("| bytes |")).unwrap();
    let largest = PLATFORM.files.iter().filter(|(path, _)| path.ends_with(".template.json"));
    let largest = largest.max_by_key(|(_, content)| content.len()).unwrap();
    let stack = largest.0.trim_end_matches(".template.json");
    assert!(bytes.contains(&format!("| {} |", largest.1.len())) && bytes.contains(stack), "{bytes}");
}

#[test]
fn every_finding_has_one_row() {
    let index = file(&PLATFORM, "index.md");
    for finding in &PLATFORM.findings {
        let row = format!("| {} | `{}` | {} |", finding.code.id, finding.path, finding.message);
        assert_eq!(index.matches(&row).count(), 1, "{row}");
    }
}

#[test]
fn what_no_stack_does_is_to_be_there_first() {
    let index = file(&PLATFORM, "index.md");
    let first = index.split("## To be there first").nth(1).unwrap().split("\n## ").next().unwrap();
    assert!(first.contains("| `fineract.example` | 0 | `fineract-global` |"), "{first}");
    assert!(!first.contains("internal.euw1"), "{first}");
    assert!(first.contains("| `fineract-prod-eks-euc1` | `10.51.0.0/16`, `10.48.0.0/16` |"), "{first}");
    let template = file(&PLATFORM, "fineract-global.template.json");
    let template: serde_json::Value = serde_json::from_str(template).unwrap();
    let servers = &template["Outputs"]["GlobalZoneNameServers"]["Value"]["Fn::Join"][1]["Fn::GetAtt"];
    assert_eq!(*servers, serde_json::json!(["GlobalZoneZone", "NameServers"]));
}

/// The rows of what accounts have to have.
fn baseline(index: &str) -> Vec<&str> {
    let first = index.split("## To be there first").nth(1).unwrap();
    let table = first.split("| what | account | regions | what for |\n").nth(1).unwrap_or_default();
    table.lines().skip(1).take_while(|line| !line.is_empty()).collect()
}

#[test]
fn what_accounts_have_is_to_be_there_first_in_every_region_that_has_stacks() {
    let rows = baseline(file(&PLATFORM, "index.md"));
    let all = "| 111122223333 | eu-central-1, eu-west-1, eu-west-2, eu-west-3 |";
    for what in ["CloudTrail", "AWS Config", "GuardDuty", "opt-in for Aurora, EFS, EBS"] {
        let of: Vec<_> = rows.iter().filter(|row| row.contains(what) && row.contains(all)).collect();
        assert_eq!(of.len(), 1, "{what}: {rows:#?}");
    }
    assert_eq!(rows.len(), 4, "{rows:#?}");
}

#[test]
fn what_a_stack_makes_of_it_is_not() {
    let index = |types: &'static [&'static str]| {
        let mut app = App::new();
        let mut root = app.root();
        for region in [region::IRELAND.erased(), region::PARIS.erased()] {
            let site = Site::new("test", "prod", AccountId::new("111122223333"), region);
            let stack = root.add(format!("account-{}", region.short()), site.stack("account"));
            root.at(stack).add("other", Typed("AWS::CloudFormation::WaitConditionHandle"));
            for (at, ty) in types.iter().enumerate().filter(|_| region == region::PARIS.erased()) {
                root.at(stack).add(format!("own-{at}"), Typed(ty));
            }
        }
        file(&draft("test", app, Options::default()).unwrap(), "index.md").to_owned()
    };
    let rows = |index: &str| baseline(index).iter().map(|row| (*row).to_owned()).collect::<Vec<_>>();
    let none = rows(&index(&[]));
    assert_eq!(none.len(), 3, "{none:#?}");
    assert!(none.iter().all(|row| row.contains("| eu-west-1, eu-west-3 |")), "{none:#?}");
    let some = rows(&index(&["AWS::CloudTrail::Trail", "AWS::GuardDuty::Detector"]));
    // One trail sees all regions, a detector its own.
    assert_eq!(some.len(), 2, "{some:#?}");
    assert!(some[0].contains("AWS Config") && some[0].contains("| eu-west-1, eu-west-3 |"), "{some:#?}");
    assert!(some[1].contains("GuardDuty") && some[1].contains("| eu-west-1 |"), "{some:#?}");
}

#[test]
fn links_lead_to_files() {
    let index = file(&PLATFORM, "index.md");
    let links: Vec<_> = index.split("](").skip(1).map(|rest| rest.split_once(')').unwrap().0).collect();
    assert!(links.len() > 9 + 4);
    for link in links {
        assert!(PLATFORM.files.contains_key(link), "{link}");
    }
}
