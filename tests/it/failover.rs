//! What still serves when a region is lost follows from the resources.

use fineract_constructs::aws::region;
use fineract_constructs::failover::{Loss, Simulation};
use fineract_constructs::residency::ResidencyPreset;

use crate::platform::PLATFORM;

const POLICY: Option<ResidencyPreset> = Some(ResidencyPreset::EeaWithUkCell);

#[test]
fn each_region_of_each_environment_can_be_lost_on_paper() {
    for environment in ["dev", "stage", "prod"] {
        for &region in region::ALL {
            if environment == "dev" && region != region::FRANKFURT.erased() {
                continue;
            }
            let simulation = Simulation::run(&PLATFORM.flows, environment, Loss::Region(region), POLICY);
            insta::assert_snapshot!(
                format!("{environment}_without_{}", region.short()),
                simulation.to_string()
            );
        }
    }
}

#[test]
fn a_zone_is_lost_without_anybody_noticing_for_long() {
    let lost = Loss::Zone(region::IRELAND.erased());
    insta::assert_snapshot!(
        "prod_without_a_zone_of_euw1",
        Simulation::run(&PLATFORM.flows, "prod", lost, POLICY).to_string()
    );
}

#[test]
fn nobody_is_led_to_a_region_that_is_gone() {
    for &region in region::ALL {
        let simulation = Simulation::run(&PLATFORM.flows, "prod", Loss::Region(region), POLICY);
        assert!(!simulation.traffic.is_empty(), "names lead to production");
        for row in &simulation.traffic {
            assert_ne!(row.after.as_deref(), Some(region.code()), "{row:?}");
        }
    }
}

#[test]
fn the_ledger_of_the_eea_is_promoted_within_the_eea() {
    let lost = Loss::Region(region::IRELAND.erased());
    let simulation = Simulation::run(&PLATFORM.flows, "prod", lost, POLICY);
    let ledger = simulation.stores.iter().find(|row| row.kind == "database").unwrap();
    assert!(["eu-west-3", "eu-central-1"].contains(&ledger.target.as_deref().unwrap()), "{ledger:?}");
    assert!(ledger.rpo_met && ledger.rto_met == Some(true) && ledger.lawful == Some(true), "{ledger:?}");
}
