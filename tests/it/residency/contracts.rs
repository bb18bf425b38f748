//! What a transfer rests on, and until when.

use fineract_constructs::aws::{Jurisdiction, region};
use fineract_constructs::core::{Date, Scope};
use fineract_constructs::residency::{Contract, Instrument, ResidencyPreset, state_subjects};
use fineract_constructs::synth::Options;

use super::{codes_of, file_system, options, reports_by, run, stack};
use crate::support::{TODAY, file};

use ResidencyPreset::{EeaWithUkCell, SeedLiteral, StrictNational};

fn in_year(year: u16) -> Options {
    Options { as_of: Some(Date::new(year, 12, 1)), ..options(SeedLiteral) }
}

#[test]
fn res_101_a_replica_in_london_after_the_decision_has_expired() {
    reports_by(in_year(2032), "RES-101", |app| {
        stack(app, "files", region::IRELAND).add("files", file_system("eu-west-2"));
    });
}

#[test]
fn res_102_a_replica_in_london_shortly_before() {
    reports_by(in_year(2031), "RES-102", |app| {
        stack(app, "files", region::IRELAND).add("files", file_system("eu-west-2"));
    });
}

/// Files of Irish customers, followed in London on standard contractual clauses.
fn on_clauses(expires: Date) -> impl FnOnce(&mut Scope) {
    move |app| {
        let clauses = Contract::new(Instrument::StandardClauses, Jurisdiction::GB, "SCC-2026-014", expires);
        let mut dublin = stack(app, "files", region::IRELAND);
        dublin.add("clauses", clauses.reason("the group reports from London").owner("dpo@example.com"));
        state_subjects(&mut dublin, [Jurisdiction::IE]);
        dublin.add("files", file_system("eu-west-2"));
    }
}

#[test]
fn a_contract_allows_what_a_cell_refuses_until_it_expires() {
    let found = |expires| codes_of(options(EeaWithUkCell), on_clauses(expires));
    assert_eq!(found(Date::new(2028, 6, 30)), ["RES-003", "RES-014"]);
    assert_eq!(found(Date::new(2027, 1, 31)), ["RES-014", "RES-102"]);
    assert_eq!(found(TODAY), ["RES-014", "RES-101"]);
}

#[test]
fn a_contract_stands_in_the_report() {
    let assembly = run(options(EeaWithUkCell), on_clauses(Date::new(2028, 6, 30))).unwrap();
    let report = file(&assembly, "residency/prod.md");
    let rows: Vec<_> = report.lines().filter(|line| line.contains("SCC-2026-014")).collect();
    insta::assert_snapshot!("contract", rows.join("\n"));
    let report: serde_json::Value = serde_json::from_str(file(&assembly, "residency/prod.json")).unwrap();
    assert_eq!(report["contracts"][0]["owner"], "dpo@example.com");
    assert_eq!(report["contracts"][0]["flows"], 1);
    let failover: serde_json::Value =
        serde_json::from_str(file(&assembly, "failover/prod-lose-eu-west-1.json")).unwrap();
    assert!(failover.to_string().contains("SCC-2026-014"), "the replica may take over");
}

#[test]
fn a_contract_carries_a_transfer_when_adequacy_no_longer_does() {
    let after = || Options { as_of: Some(Date::new(2032, 1, 1)), ..options(SeedLiteral) };
    assert_eq!(codes_of(after(), on_clauses(Date::new(2034, 1, 1))), ["RES-003", "RES-014"]);
    assert_eq!(codes_of(after(), on_clauses(Date::new(2031, 1, 1))), ["RES-014", "RES-101"]);
}

#[test]
fn no_contract_takes_data_out_of_its_country_under_national_law_nor_out_of_the_policys_countries() {
    let found = codes_of(options(StrictNational), on_clauses(Date::new(2028, 6, 30)));
    assert_eq!(found, ["RES-002", "RES-014", "RES-103"]);
    let found = codes_of(options(SeedLiteral), |app| {
        let clauses =
            Contract::new(Instrument::CorporateRules, Jurisdiction::GB, "BCR-1", Date::new(2030, 1, 1));
        app.add("rules", clauses.reason("one group").owner("dpo@example.com"));
        stack(app, "files", region::IRELAND).add("files", file_system("us-west-2"));
    });
    assert_eq!(found, ["RES-002", "RES-014", "RES-103"]);
}

#[test]
fn a_contract_is_for_what_contains_it_and_for_the_law_that_data_leaves() {
    let found = |instrument, part: &str| {
        codes_of(options(EeaWithUkCell), |app| {
            let contract = Contract::new(instrument, Jurisdiction::GB, "C-1", Date::new(2030, 1, 1));
            let contract = contract.reason("one group").owner("dpo@example.com");
            let mut dublin = stack(app, "files", region::IRELAND);
            state_subjects(&mut dublin, [Jurisdiction::IE]);
            let files = dublin.add("files", file_system("eu-west-2"));
            match part {
                "" => app.add("contract", contract),
                "files" => dublin.add("contract", contract),
                "files/files" => dublin.at(files).add("contract", contract),
                "files and file" => {
                    dublin.add("contract", contract.clone());
                    stack(app, "file", region::IRELAND).add("contract", contract);
                }
                _ => stack(app, part, region::IRELAND).add("contract", contract),
            }
        })
    };
    for part in ["files", "files/files", ""] {
        assert_eq!(found(Instrument::CorporateRules, part), ["RES-003", "RES-014"], "{part}");
    }
    assert_eq!(found(Instrument::CorporateRules, "files and file"), ["RES-003", "RES-014", "RES-103"]);
    assert_eq!(found(Instrument::TransferAgreement, "files"), ["RES-002", "RES-014", "RES-103"]);
    for elsewhere in ["file", "files-2"] {
        assert_eq!(found(Instrument::CorporateRules, elsewhere), ["RES-002", "RES-014", "RES-103"]);
    }
}

#[test]
fn clauses_of_the_union_carry_nothing_out_of_the_united_kingdom() {
    let found = |instrument| {
        codes_of(options(EeaWithUkCell), |app| {
            let contract = Contract::new(instrument, Jurisdiction::FR, "C-1", Date::new(2030, 1, 1));
            let mut london = stack(app, "files", region::LONDON);
            london.add("contract", contract.reason("one group").owner("dpo@example.com"));
            state_subjects(&mut london, [Jurisdiction::GB]);
            london.add("files", file_system("eu-west-3"));
        })
    };
    assert_eq!(found(Instrument::TransferAgreement), ["RES-003", "RES-014"]);
    assert_eq!(found(Instrument::StandardClauses), ["RES-002", "RES-014", "RES-103"]);
}

#[test]
fn what_the_policy_allows_for_good_rests_on_no_contract() {
    let found = codes_of(options(EeaWithUkCell), |app| {
        let rules =
            Contract::new(Instrument::CorporateRules, Jurisdiction::DE, "BCR-1", Date::new(2030, 1, 1));
        let mut dublin = stack(app, "files", region::IRELAND);
        dublin.add("rules", rules.reason("one group").owner("dpo@example.com"));
        state_subjects(&mut dublin, [Jurisdiction::IE]);
        dublin.add("files", file_system("eu-central-1"));
    });
    assert_eq!(found, ["RES-014", "RES-103"]);
}

#[test]
fn res_103_a_contract_that_carries_nothing() {
    reports_by(options(EeaWithUkCell), "RES-103", |app| {
        let until = Date::new(2028, 6, 30);
        let agreement = |to, document| {
            Contract::new(Instrument::TransferAgreement, to, document, until)
                .reason("reports")
                .owner("dpo@example.com")
        };
        app.add("agreement", agreement(Jurisdiction::DE, "IDTA-1"));
        app.add("reversed", agreement(Jurisdiction::GB, "IDTA-2"));
    });
}

#[test]
fn res_104_a_contract_that_nobody_answers_for() {
    reports_by(options(EeaWithUkCell), "RES-104", |app| {
        let until = Date::new(2028, 6, 30);
        app.add("clauses", Contract::new(Instrument::StandardClauses, Jurisdiction::GB, "SCC-1", until));
    });
}
