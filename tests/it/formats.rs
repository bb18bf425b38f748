//! What is found can be read by people, by programs and by code scanning, and each is told the same.

use std::path::Path;

use fineract_constructs::cfn::{Resource, ec2, s3};
use fineract_constructs::cli::{Format, Style, report};
use fineract_constructs::core::{Acknowledgement, Date, Scope};
use fineract_constructs::synth::Findings;
use serde_json::Value;

use crate::support::{dublin, synthesize};

/// A program with a mistake that has two ends, one in a name, and one that somebody answers for.
fn mistaken(app: &mut Scope) {
    let stack = app.add("network", dublin().stack("network"));
    app.at(stack).add("stage", ec2::Vpc::new().cidr_block("10.2.0.0/16"));
    app.at(stack).add("prod", ec2::Vpc::new().cidr_block("10.2.128.0/17").raw("EnableDnsHostname", true));
    let until = Date::new(2027, 1, 31);
    app.at(stack).acknowledge(Acknowledgement::new("POL-S3-001", "public figures", "treasury", until));
    app.at(stack).add("figures", s3::Bucket::new());
}

fn found() -> Findings {
    synthesize(mistaken).unwrap_err()
}

fn written(format: Format) -> String {
    report(format, &[("bank", &found())], Style::Plain)
}

fn parsed(format: Format) -> Value {
    serde_json::from_str(&written(format)).unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

#[test]
fn each_format_says_the_same() {
    let (found, human) = (found(), written(Format::Human));
    let (json, sarif) = (parsed(Format::Json), parsed(Format::Sarif));
    let (json, results) = (list(&json["findings"]), list(&sarif["runs"][0]["results"]));
    assert!(found.iter().count() >= 2, "{human}");
    assert_eq!((json.len(), results.len()), (found.iter().count(), found.iter().count() + 1));
    assert!(json.iter().any(|finding| !list(&finding["related"]).is_empty()), "one has two ends");
    for ((finding, json), result) in found.iter().zip(json).zip(results) {
        assert!(
            human.contains(&format!("[{}]: {}: {}", finding.code.id, finding.code.title, finding.message))
        );
        assert_eq!((text(&json["code"]), text(&json["message"])), (finding.code.id, &*finding.message));
        assert_eq!(text(&result["ruleId"]), finding.code.id);
        assert!(text(&result["message"]["text"]).starts_with(&finding.message));
        assert_eq!(json["severity"], result["level"]);
        let help = finding.help.as_deref().unwrap_or_default();
        assert!(human.contains(help) && text(&result["message"]["text"]).contains(help));
        assert_eq!(json["help"].as_str().unwrap_or_default(), help);

        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], json["location"]["file"]);
        assert_eq!(place["region"]["startLine"], json["location"]["line"]);
        let line = format!("{}:{}:{}", file!(), json["location"]["line"], json["location"]["column"]);
        assert!(human.contains(&line), "{line} in {human}");
        let (ends, related) = (list(&json["related"]), list(&result["relatedLocations"]));
        assert_eq!(ends.len(), related.len());
        for (end, related) in ends.iter().zip(related) {
            assert!(human.contains(text(&end["role"])));
            assert_eq!(end["role"], related["message"]["text"]);
            assert_eq!(end["location"]["line"], related["physicalLocation"]["region"]["startLine"]);
        }
    }
}

#[test]
fn what_somebody_answers_for_is_told_with_the_answer() {
    let (found, json, sarif) = (found(), parsed(Format::Json), parsed(Format::Sarif));
    let [answered] = found.acknowledged() else { panic!("{:?}", found.acknowledged()) };
    assert!(!written(Format::Human).contains(answered.finding.code.id), "people are told what is open");
    let [row] = list(&json["acknowledged"]) else { panic!("{json:#}") };
    assert_eq!((text(&row["code"]), text(&row["message"])), ("POL-S3-001", &*answered.finding.message));
    assert_eq!(
        ["reason", "owner", "expires"].map(|key| text(&row[key])),
        ["public figures", "treasury", "2027-01-31"]
    );
    let (open, [suppressed]) = list(&sarif["runs"][0]["results"]).split_at(found.iter().count()) else {
        panic!("{sarif:#}")
    };
    assert!(open.iter().all(|result| result.get("suppressions").is_none()));
    assert_eq!(text(&suppressed["ruleId"]), "POL-S3-001");
    let suppression = &suppressed["suppressions"][0];
    assert_eq!(text(&suppression["kind"]), "inSource");
    assert_eq!(text(&suppression["justification"]), "public figures (treasury, until 2027-01-31)");
    let place = &suppression["location"]["physicalLocation"];
    assert_eq!(place["region"]["startLine"], row["answeredAt"]["line"]);
    assert_eq!(place["region"]["startLine"], answered.answer.origin.line());
}

#[test]
fn each_result_leads_to_the_page_of_its_code() {
    let sarif = parsed(Format::Sarif);
    let rules = list(&sarif["runs"][0]["tool"]["driver"]["rules"]);
    for result in list(&sarif["runs"][0]["results"]) {
        let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        let code = fineract_constructs::codes().find(|code| code.id == text(&rule["id"])).unwrap();
        assert_eq!(text(&rule["shortDescription"]["text"]), code.title);
        assert_eq!(text(&rule["help"]["markdown"]), code.explanation);
    }
}

#[test]
fn a_finding_keeps_its_fingerprint_when_it_moves() {
    let finding = |findings: Findings| {
        let json: Value =
            serde_json::from_str(&report(Format::Json, &[("bank", &findings)], Style::Plain)).unwrap();
        list(&json["findings"]).iter().find(|finding| finding["code"] == "SCHEMA-003").unwrap().clone()
    };
    let before = finding(synthesize(|app| vpc(app, "EnableDnsHostname")).unwrap_err());
    let moved = finding(synthesize(|app| vpc(app, "EnableDnsHostname")).unwrap_err());
    let other = finding(synthesize(|app| vpc(app, "EnableDnsSuport")).unwrap_err());
    assert_ne!(before["location"], moved["location"]);
    assert_eq!(before["fingerprint"], moved["fingerprint"]);
    assert_ne!(before["fingerprint"], other["fingerprint"]);
}

/// A network with a property; it is written on the caller's line.
#[track_caller]
fn vpc(app: &mut Scope, property: &str) {
    let stack = app.add("network", dublin().stack("network"));
    app.at(stack).add("vpc", ec2::Vpc::new().cidr_block("10.2.0.0/16").raw(property, true));
}

/// `UPDATE_DOCS=1 cargo test` rewrites the files that the outside checkers read.
#[test]
fn the_checkers_read_what_is_printed_today() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks");
    let mut files = vec![
        ("findings/findings.json".to_owned(), written(Format::Json)),
        ("findings/findings.sarif".to_owned(), written(Format::Sarif)),
    ];
    for name in ["plan", "bindings", "residency", "failover", "diagnostics"] {
        let output = crate::cli::fineract(&["schema", name]);
        files.push((format!("schemas/{name}.json"), String::from_utf8(output.stdout).unwrap()));
    }
    for (file, content) in files {
        let path = folder.join(file);
        if std::env::var_os("UPDATE_DOCS").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &content).unwrap();
        }
        let held = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(held == content, "run `UPDATE_DOCS=1 cargo test formats` and commit {}", path.display());
    }
}
