//! What still serves when a region is lost follows from the resources.

use fineract_constructs::aws::region;
use fineract_constructs::failover::{Loss, Simulation};
use fineract_constructs::residency::ResidencyPreset;

use crate::platform::PLATFORM;

const POLICY: Option<ResidencyPreset> = Some(ResidencyPreset::EeaWithUkCell);

/// The text of a loss, as `simulate` prints it.
fn hold(environment: &str, loss: Loss, name: &str) {
    let simulation = Simulation::run(&PLATFORM.flows, environment, loss, POLICY);
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!(name, simulation.to_string());
    });
}

#[test]
fn each_region_of_each_environment_can_be_lost_on_paper() {
    for environment in ["dev", "stage", "prod"] {
        for &region in region::ALL {
            if environment == "dev" && region != region::FRANKFURT.erased() {
                continue;
            }
            let name = format!("{environment}_without_{}", region.short());
            hold(environment, Loss::Region(region), &name);
            hold(
                environment,
                Loss::Zone(region),
                &format!("{environment}_without_a_zone_of_{}", region.short()),
            );
        }
    }
}

/// The page of each preset, for the loss that moves the ledger.
#[test]
fn each_policy_judges_what_moves() {
    for policy in ResidencyPreset::ALL {
        let lost = Loss::Region(region::IRELAND.erased());
        let simulation = Simulation::run(&PLATFORM.flows, "prod", lost, Some(policy));
        let text = simulation.to_string();
        let (_, verdict) = text.split_once("\nresidency\n").unwrap();
        insta::assert_snapshot!(format!("judged_by_{}", policy.name()), verdict);
    }
}

#[test]
fn every_loss_has_its_page_beside_the_residency_report() {
    for environment in ["stage", "prod"] {
        for region in region::ALL {
            for file in
                ["lose-", "lose-a-zone-of-"].map(|loss| format!("{environment}-{loss}{}", region.code()))
            {
                let page = file_of(&format!("failover/{file}.md"));
                for heading in
                    ["In short", "Customers", "Services", "Data that moves", "Objectives", "Residency"]
                {
                    assert!(page.contains(&format!("\n## {heading}\n")), "{file} has no {heading}");
                }
                assert!(file_of(&format!("failover/{environment}.md")).contains(&format!("({file}.md)")));
            }
        }
    }
}

fn file_of(path: &str) -> &'static str {
    crate::support::file(&PLATFORM, path)
}

#[test]
fn what_has_no_copy_is_said_where_customers_are_counted() {
    let page = file_of("failover/prod-lose-eu-west-2.md");
    assert!(page.contains("Customers of GB are without their data"), "{page}");
    assert!(!file_of("failover/prod-lose-eu-west-1.md").contains("are without their data"));
}

#[test]
fn the_report_and_the_runbook_name_the_same_region() {
    let lost = Loss::Region(region::IRELAND.erased());
    let simulation = Simulation::run(&PLATFORM.flows, "prod", lost, POLICY);
    let ledger = simulation.stores.iter().find(|row| row.kind == "database").unwrap();
    assert_eq!(
        (ledger.target.as_deref(), ledger.plan.as_deref()),
        (Some("eu-central-1"), Some("fineract-prod-eea"))
    );
    assert!(
        file_of("runbooks/prod-lose-eu-west-1.md")
            .contains("| eea ledger | Aurora global database | written in Frankfurt |")
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

#[test]
fn a_name_that_stands_for_another_answers_each_country_as_that_does() {
    let lost = Loss::Region(region::IRELAND.erased());
    let simulation = Simulation::run(&PLATFORM.flows, "prod", lost, POLICY);
    let answer = |name: &str, country: &str| {
        let row = simulation.traffic.iter().find(|row| row.name == name && row.country == country).unwrap();
        [row.before.as_deref().unwrap(), row.after.as_deref().unwrap()]
    };
    for name in ["api.fineract.example", "app.fineract.example", "transactions.fineract.example"] {
        assert_eq!(answer(name, "IE"), ["eu-west-1", "eu-central-1"], "{name}");
        assert_eq!(answer(name, "GB"), ["eu-west-2", "eu-west-2"], "{name}");
    }
    let inside = simulation.traffic.iter().find(|row| row.name.contains("internal"));
    assert!(inside.is_none(), "no customer asks for {inside:?}");
}

/// What the report of residency says of a store, its page here says too.
#[test]
fn the_two_reports_agree_on_who_takes_over() {
    let lost = Loss::Region(region::IRELAND.erased());
    let simulation = Simulation::run(&PLATFORM.flows, "prod", lost, POLICY);
    let report: serde_json::Value = serde_json::from_str(file_of("residency/prod.json")).unwrap();
    let copies = report["recovery"].as_array().unwrap();
    let here: Vec<_> = copies.iter().filter(|row| row["region"] == "eu-west-1").collect();
    for store in &simulation.stores {
        let mut rows = here.iter().filter(|row| row["store"] == store.name && row["kind"] == store.kind);
        let same = rows.any(|row| {
            row["target"].as_str() == store.target.as_deref()
                && (row["rpoMet"] == store.rpo_met, row["rtoMet"].as_bool()) == (true, store.rto_met)
                && store.plan.as_ref().is_none_or(|plan| row["rto"].as_str().unwrap().contains(plan))
        });
        assert!(same, "{store:?}");
    }
    let stores: std::collections::BTreeSet<_> =
        here.iter().map(|row| row["store"].as_str().unwrap()).collect();
    assert_eq!(stores.len(), simulation.stores.len(), "{stores:?}");
}

/// Passwords go where the plan takes what they open; logs are left behind.
#[test]
fn what_opens_a_store_goes_along_and_logs_have_no_objective() {
    let lost = Loss::Region(region::IRELAND.erased());
    let simulation = Simulation::run(&PLATFORM.flows, "prod", lost, POLICY);
    let secrets: Vec<_> = simulation.stores.iter().filter(|row| row.kind == "secret").collect();
    // Of the database 16 logins, its master user, tenants and their first user, and of the cache its token.
    assert!(secrets.len() == 21 && secrets.iter().all(|row| row.target.as_deref() == Some("eu-central-1")));
    assert!(simulation.stores.iter().all(|row| !row.name.contains("logs")));
}
