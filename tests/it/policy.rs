//! What a policy rule finds stops the output, unless somebody answers for it and the answer holds.

use fineract_constructs::aws::iam::{PolicyDocument, Statement, service_trust};
use fineract_constructs::cfn::iam;
use fineract_constructs::codes;
use fineract_constructs::core::{Acknowledgement, App, Date, Scope};
use fineract_constructs::policy::RULES;
use fineract_constructs::synth::{Options, synth};

use crate::support::{TODAY, codes as codes_of, dublin, file, reports, snapshot, synthesize};

/// A program whose role may do everything, with an answer for that.
fn acknowledged(app: &mut Scope, code: &'static str, expires: Date) {
    let stack = app.add("eks", dublin().stack("eks"));
    let mut stack = app.at(stack);
    stack.acknowledge(Acknowledgement::new(code, "moved in December", "platform@example.com", expires));
    let everything = PolicyDocument::new([Statement::allow(["*"]).on_all()]);
    let policy = iam::PolicyProperty::new(everything, "main");
    stack.add("role", iam::Role::new(service_trust("ec2.amazonaws.com")).policies([policy]));
}

#[test]
fn a_finding_without_an_answer_stops_the_output() {
    let findings = synthesize(|app| {
        let stack = app.add("eks", dublin().stack("eks"));
        let everything = PolicyDocument::new([Statement::allow(["*"]).on_all()]);
        let policy = iam::PolicyProperty::new(everything, "main");
        app.at(stack).add("role", iam::Role::new(service_trust("ec2.amazonaws.com")).policies([policy]));
    });
    assert_eq!(codes_of(&findings.unwrap_err()), ["POL-IAM-001"]);
}

#[test]
fn an_answer_that_holds_is_shown_on_the_index() {
    let assembly = synthesize(|app| acknowledged(app, "POL-IAM-001", Date::new(2026, 12, 31))).unwrap();
    let index = file(&assembly, "index.md");
    let row = index.lines().find(|line| line.contains("POL-IAM-001")).unwrap();
    for part in ["eks/role", "moved in December", "platform@example.com", "2026-12-31"] {
        assert!(row.contains(part), "{part} in {row}");
    }
}

#[test]
fn ack_001_an_expired_answer_is_an_error() {
    reports("ACK-001", |app| acknowledged(app, "POL-IAM-001", TODAY));
}

#[test]
fn ack_002_an_answer_for_nothing_is_a_warning() {
    reports("ACK-002", |app| {
        let until = Date::new(2026, 12, 31);
        app.acknowledge(Acknowledgement::new("POL-S3-001", "logs", "platform@example.com", until));
    });
}

#[test]
fn ack_003_a_schema_error_cannot_be_answered_for() {
    reports("ACK-003", |app| acknowledged(app, "SCHEMA-003", Date::new(2026, 12, 31)));
}

#[test]
fn an_answer_for_a_code_that_is_mistyped_gets_the_nearest() {
    let findings = synthesize(|app| acknowledged(app, "POL-IAM-01", Date::new(2026, 12, 31))).unwrap_err();
    let unknown = findings.iter().find(|finding| finding.code.id == "ACK-003").unwrap();
    assert_eq!(unknown.help.as_deref(), Some("did you mean `POL-IAM-001`?"));
}

#[test]
fn ack_004_an_answer_needs_the_day_of_the_synth() {
    let mut app = App::new();
    acknowledged(&mut app.root(), "POL-IAM-001", Date::new(2026, 12, 31));
    snapshot("ACK-004", &synth("test", app, Options::default()).unwrap_err());
}

#[test]
fn every_rule_is_listed_and_has_its_four_headings() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fineract-constructs/src/policy/rules");
    let files =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let files = files.filter(|name| !["mod.rs", "testing.rs", "shared.rs"].contains(&name.as_str()));
    let files: Vec<_> = files.collect();
    assert_eq!(files.len(), RULES.len(), "a rule's file is not in `RULES`, or a rule shares a file");
    for file in files {
        let text = std::fs::read_to_string(folder.join(&file)).unwrap();
        let (_, tests) = text.split_once("\n#[cfg(test)]\nmod tests {\n").unwrap_or_default();
        assert!(
            tests.matches("#[test]").count() >= 2,
            "{file} has no test that rejects and one that accepts"
        );
    }
    for rule in RULES {
        for heading in ["## What it does", "## Why is this bad", "## Example", "## Use instead"] {
            assert!(rule.code.explanation.contains(heading), "{} has no {heading}", rule.code.id);
        }
        assert!(codes().any(|code| code.id == rule.code.id), "{} is not in the registry", rule.code.id);
    }
    let ids: Vec<_> = RULES.iter().map(|rule| rule.code.id).collect();
    assert!(ids.is_sorted(), "{ids:?} are in order");
}

#[test]
fn pol_iam_001_every_action_on_every_resource() {
    reports("POL-IAM-001", |app| {
        let stack = app.add("eks", dublin().stack("eks"));
        let everything = PolicyDocument::new([Statement::allow(["s3:*"]).on_all()]);
        let policy = iam::PolicyProperty::new(everything, "main");
        app.at(stack).add("role", iam::Role::new(service_trust("ec2.amazonaws.com")).policies([policy]));
    });
}

#[test]
fn pol_s3_001_a_bucket_without_a_key() {
    reports("POL-S3-001", |app| {
        let stack = app.add("logs", dublin().stack("logs"));
        app.at(stack).add("bucket", crate::support::Typed("AWS::S3::Bucket"));
    });
}
