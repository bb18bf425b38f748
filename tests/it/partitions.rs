//! The stores that exist under each residency policy, and that the policy finds nothing wrong with them.

use fineract::fineract::data::partitions;
use fineract_constructs::constructs::data::Size;
use fineract_constructs::constructs::data::aurora::InstanceClass;
use fineract_constructs::core::{App, Severity};
use fineract_constructs::residency::ResidencyPreset;
use fineract_constructs::synth::{Options, synth};
use insta::assert_snapshot;

use crate::stores::{Tiers, tiers};
use crate::support::TODAY;

/// Each partition with its law, its ledger's and its cache's members; then every cluster and cache of the templates.
fn layout(preset: ResidencyPreset) -> String {
    let mut app = App::new();
    let mut root = app.root();
    let Tiers { dublin, london, paris, frankfurt } = tiers(&mut root);
    let stores = [dublin.erased(), london.erased(), paris.erased(), frankfurt.erased()];
    let mut text = String::new();
    for partition in partitions(&mut root, preset, InstanceClass::R7g(Size::Large), &stores) {
        let ledger: Vec<_> = partition.ledger.members.iter().map(|it| it.identifier.as_str()).collect();
        let cache: Vec<_> = partition.cache.members.iter().map(|it| it.identifier.as_str()).collect();
        let law = partition.ledger.law.name();
        text +=
            &format!("{} under {law}\n  {}\n  {}\n", partition.name, ledger.join(" -> "), cache.join(" -> "));
    }
    let options = Options { as_of: Some(TODAY), residency: Some(preset), ..Options::default() };
    let assembly = synth("test", app, options).unwrap_or_else(|findings| panic!("{:?}", findings.codes()));
    let wrong = assembly.findings.iter().filter(|finding| finding.code.severity == Severity::Error);
    assert_eq!(wrong.count(), 0);
    for (path, content) in assembly.files.iter().filter(|(path, _)| path.ends_with(".template.json")) {
        let template: serde_json::Value = serde_json::from_slice(content).unwrap();
        for resource in template["Resources"].as_object().unwrap().values() {
            let name = match resource["Type"].as_str().unwrap() {
                "AWS::RDS::DBCluster" => &resource["Properties"]["DBClusterIdentifier"],
                "AWS::ElastiCache::ReplicationGroup" => &resource["Properties"]["ReplicationGroupId"],
                _ => continue,
            };
            text += &format!("{}: {}\n", path.trim_end_matches(".template.json"), name.as_str().unwrap());
        }
    }
    text
}

#[test]
fn as_asked_for_one_ledger_is_followed_everywhere() {
    assert_snapshot!(layout(ResidencyPreset::SeedLiteral));
}

#[test]
fn with_a_cell_britain_has_a_ledger_of_its_own() {
    assert_snapshot!(layout(ResidencyPreset::EeaWithUkCell));
}

#[test]
fn under_national_law_every_country_has_a_ledger_and_no_other_follows() {
    assert_snapshot!(layout(ResidencyPreset::StrictNational));
}
