//! A configuration is read as it stands, and every mistake in it is shown at its line.

use std::path::Path;

use fineract_constructs::aws::{AccountId, Region, Site, region};
use fineract_constructs::cli::{Application, CliError, Misconfigured, Style};
use fineract_constructs::config::Configuration;
use fineract_constructs::core::Scope;
use fineract_constructs::testing::report;
use insta::assert_snapshot;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::cli::{fineract, scratch, stderr, stdout};
use crate::support::hold;

const PLATFORM: &str = include_str!("../../platform.yaml");

/// What is wrong with the platform's configuration once a text in it is another.
#[track_caller]
fn wrong(from: &str, to: &str) -> Misconfigured {
    assert!(PLATFORM.contains(from), "`{from}` is not in platform.yaml");
    refused(&PLATFORM.replacen(from, to, 1))
}

#[track_caller]
fn refused(text: &str) -> Misconfigured {
    let refused = fineract::APPS[0].configure("platform.yaml", text);
    refused.err().expect("the configuration is taken")
}

/// Holds what is shown of a mistake as the snapshot of its code.
#[track_caller]
fn shows(code: &str, wrong: &Misconfigured) {
    assert!(wrong.problems().iter().all(|problem| problem.code.id == code), "{wrong}");
    hold(code, &wrong.to_string());
}

#[test]
fn cfg_001_text_that_is_not_yaml() {
    shows("CFG-001", &wrong("[m6i.xlarge]", "[m6i.xlarge"));
}

#[test]
fn cfg_002_yaml_that_readers_differ_in() {
    shows("CFG-002", &wrong("domain: fineract.example", "domain: !Ref domain\nother: &a {}\nagain: *a"));
}

#[test]
fn cfg_003_a_key_that_stands_twice() {
    shows("CFG-003", &wrong("sharedAccount: platform", "sharedAccount: platform\nsharedAccount: other"));
}

#[test]
fn cfg_004_a_key_that_nobody_reads() {
    shows(
        "CFG-004",
        &wrong("domain: fineract.example", "domain: fineract.example\nregion: eu-west-1\nRoles: {}"),
    );
}

#[test]
fn cfg_005_a_key_that_is_missing() {
    shows("CFG-005", &wrong("    domain: stage.fineract.example\n", ""));
}

#[test]
fn cfg_006_a_value_of_another_type() {
    let text = PLATFORM.replace("\"111122223333\"", "111122223333").replacen("min: 2", "min: two", 1);
    let text =
        text.replacen("[m6i.2xlarge]", "m6i.2xlarge", 1).replacen("min: 3, first", "min: \"3\", first", 1);
    shows("CFG-006", &refused(&text.replacen("release: 1.11.0", "release: 1.11", 1)));
}

#[test]
fn cfg_007_a_value_that_is_not_allowed() {
    let text = PLATFORM.replace("111122223333\"", "1111-2222-3333\"").replacen("max: 24", "max: 2400", 1);
    shows("CFG-007", &refused(&text.replacen("domain: dev.fineract.example", "domain: Dev_fineract", 1)));
}

#[test]
fn cfg_008_values_that_do_not_fit_together() {
    let text = PLATFORM.replacen("sharedAccount: platform", "sharedAccount: platfrom", 1);
    let text = text.replacen("domain: dev.fineract.example", "domain: dev.bank.example", 1);
    let text = text.replacen("first: 6, max: 24", "first: 6, max: 5", 1).replacen(
        "{ min: 2, max: 4 }",
        "{ min: 4, max: 2 }",
        1,
    );
    let releases = "releases: { loan-portfolios: 1.11.1 }";
    shows("CFG-008", &refused(&text.replacen("releases: { fineract-api: 1.13.0 }", releases, 1)));
}

/// What a role trusts is refused where it is written.
#[test]
fn who_deploys_is_named_in_the_configuration() {
    let github = "{ github: { repository: fineract-example/platform, job: { environment: shared } } }";
    for (trust, is_wrong) in [
        ("{ github: { repository: bank/fineract, job: { branch: \"*\" } } }", "job.branch` can't be `*`"),
        ("{ github: { repository: bank, job: { branch: main } } }", "repository` can't be `bank`"),
        ("{ oidc: { issuer: https://tokens.example, subjects: [main] } }", "has no `audience`"),
        (
            "{ oidc: { issuer: https://tokens.example, audience: aws, subjects: [\"*:main\"] } }",
            "can't be `*:main`",
        ),
        ("{ roles: [] }", "has 0 items"),
    ] {
        let refused = wrong(github, trust).to_string();
        assert!(refused.contains(is_wrong) && refused.contains("--> platform.yaml:10:"), "{refused}");
    }
    let nobody = PLATFORM.replacen("      stage:\n        deployer:", "      staging:\n        deployer:", 1);
    let shared = refused(&nobody).to_string();
    assert!(shared.contains("who deploys `stage` could deploy what else is in `platform`"), "{shared}");
    assert!(shared.contains("names `staging`, which isn't there"), "{shared}");
    let accounts = PLATFORM.replacen("delivery:\n  platform:", "delivery:\n  platfrom:", 1);
    let refused = refused(&accounts).to_string();
    assert!(refused.contains("nobody deploys in `platform`") && refused.contains("platfrom"), "{refused}");
}

#[test]
fn an_empty_file_lacks_what_is_needed() {
    for text in ["", "# nothing yet\n", "---\n"] {
        let codes: Vec<_> = refused(text).problems().iter().map(|problem| problem.code.id).collect();
        assert!(
            codes.iter().all(|code| ["CFG-005", "CFG-006"].contains(code)) && !codes.is_empty(),
            "{codes:?}"
        );
    }
}

/// One switch moves an environment's data, and the nodes that databases run on with it.
#[test]
fn one_switch_says_where_the_data_of_an_environment_is() {
    let (dev, stage) = ("data: inCluster\n", "data: managed\n");
    assert_eq!((PLATFORM.matches(dev).count(), PLATFORM.matches(stage).count()), (1, 2));
    let other = PLATFORM.replacen(stage, "data: other\n", 1).replacen(dev, stage, 1);
    let other = other.replacen("data: other\n", dev, 1);
    let app = fineract::APPS[0].configure("platform.yaml", &other).unwrap();
    let assembly = app.synth().unwrap_or_else(|findings| panic!("{:?}", findings.iter().collect::<Vec<_>>()));
    let has = |file: &str, text: &str| {
        let content = std::str::from_utf8(&assembly.files[file]).unwrap();
        content.contains(text)
    };
    let database = "/30-storage/apache-fineract.postgres.statefulset.yaml";
    let is_there = |cluster: &str| assembly.files.contains_key(&format!("k8s/{cluster}{database}"));
    assert!(is_there("fineract-stage-eks-euw2") && !is_there("fineract-dev-eks-euc1"));
    for (environment, in_cluster) in [("dev-data-store-euc1", false), ("stage-data-store-euw1", true)] {
        let template = format!("fineract-{environment}.template.json");
        assert_eq!(has(&template, "AWS::RDS::DBCluster"), !in_cluster, "{environment}");
        let nodes = template.replace("data-store", "nodes");
        assert_eq!(has(&nodes, "\"NodegroupName\": \"database-"), in_cluster, "{environment}");
    }
}

/// A pipeline of another account calls AWS from the platform's networks.
#[test]
fn endpoints_take_calls_of_those_who_deploy_from_another_account() {
    let github = "{ github: { repository: fineract-example/platform, job: { environment: production } } }";
    let roles = "{ roles: [\"arn:aws:iam::999988887777:role/pipeline\"] }";
    let app = fineract::APPS[0].configure("platform.yaml", &PLATFORM.replacen(github, roles, 1)).unwrap();
    let assembly = app.synth().unwrap_or_else(|findings| panic!("{:?}", findings.iter().collect::<Vec<_>>()));
    for network in ["shared", "prod"] {
        let template = &assembly.files[&format!("fineract-{network}-network-euw1.template.json")];
        let template: serde_json::Value = serde_json::from_slice(template).unwrap();
        let resources = template["Resources"].as_object().unwrap().values();
        let endpoints: Vec<_> =
            resources.filter(|resource| resource["Type"] == "AWS::EC2::VPCEndpoint").collect();
        assert_eq!(endpoints.len(), 12);
        for endpoint in endpoints {
            let own = &endpoint["Properties"]["PolicyDocument"]["Statement"][0];
            let accounts = &own["Condition"]["StringEquals"]["aws:PrincipalAccount"];
            assert_eq!(*accounts, serde_json::json!(["111122223333", "999988887777"]), "{network}");
        }
    }
}

#[test]
fn the_committed_schema_is_that_of_the_type() {
    let schema = fineract::APPS[0].schema().unwrap();
    let text = format!("{:#}\n", schema.as_value());
    assert_eq!(stdout(&fineract(&["schema", "platform"])), text);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("platform.schema.json");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(committed == text, "run `UPDATE_DOCS=1 cargo test` and commit");
}

/// Every kind of value that a configuration may have.
#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Sample {
    account: AccountId,
    #[serde(default)]
    home: Option<Region>,
    #[serde(default)]
    tier: Tier,
    #[serde(default)]
    #[schemars(range(min = 0.5, max = 2.5))]
    ratio: f64,
    #[serde(default)]
    #[schemars(length(max = 3))]
    words: Vec<String>,
    #[serde(default)]
    mode: Option<Mode>,
    #[serde(default)]
    odd: Odd,
}

#[derive(Debug, Default, Deserialize, JsonSchema, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Tier {
    /// For those who try.
    #[default]
    Trial,
    /// For those who pay.
    Full,
}

#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
enum Mode {
    Plain,
    Sized { size: u8 },
}

/// A number that its type refuses, and its schema doesn't.
#[derive(Debug, Deserialize, JsonSchema, PartialEq)]
#[serde(try_from = "u8")]
#[schemars(with = "u8")]
struct Odd(u8);

impl Default for Odd {
    fn default() -> Self {
        Self(1)
    }
}

impl TryFrom<u8> for Odd {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, String> {
        if number % 2 == 1 { Ok(Self(number)) } else { Err(format!("`{number}` is even")) }
    }
}

impl Configuration for Sample {
    fn build(&self, app: &mut Scope) {
        let site = Site::new("test", "prod", self.account, self.home.unwrap_or(region::IRELAND.erased()));
        app.add("shown", site.stack(&self.words.join("-")));
    }
}

const SAMPLE: Application = Application::configured::<Sample>("sample");

#[test]
fn an_app_is_built_from_what_its_file_says() {
    let text = "account: '111122223333'\nhome: eu-west-3\nwords: [a, \"b\"]\nratio: 1\nmode: {sized: {size: 3}}\ntier: full";
    let app = SAMPLE.configure("sample.yaml", text).unwrap();
    let (tree, _) = app.build().unwrap().into_parts();
    let names: Vec<_> = tree.ids().filter_map(|id| Some(tree[id].as_unit()?.name.clone())).collect();
    assert_eq!(names, ["test-prod-a-b-euw3"]);
    assert!(SAMPLE.configure("sample.yaml", "account: '111122223333'\nmode: plain\nhome: null").is_ok());
}

#[test]
fn every_kind_of_value_is_checked() {
    let text = "account: '111122223333'\nhome: eu-west-9\ntier: ful\nratio: 3\nwords: [a, b, c, d]\nmode: {sized: {}}\n";
    assert_snapshot!(SAMPLE.configure("sample.yaml", text).err().unwrap());
}

#[test]
fn what_a_type_refuses_is_shown_at_its_value() {
    assert_snapshot!(SAMPLE.configure("sample.yaml", "account: '111122223333'\nodd: 4\n").err().unwrap());
}

#[test]
fn an_app_without_its_configuration_says_so() {
    let findings = SAMPLE.synth().unwrap_err();
    assert_eq!(findings.codes(), ["CLI-008"]);
    hold("CLI-008", &report(&findings));
}

#[test]
fn a_schema_is_asked_of_an_app_that_takes_a_configuration() {
    hold("CLI-007", &CliError::no_configuration().render(Style::Plain));
}

#[test]
fn the_command_line_reads_the_file_that_it_is_given() {
    let missing = fineract(&["ls", "--config", "nowhere.yaml"]);
    assert_eq!(missing.status.code(), Some(1));
    hold("CLI-006", &stderr(&missing));

    let file = scratch("configuration").join("platform.yaml");
    let file_name = file.to_str().unwrap();
    std::fs::write(&file, PLATFORM.replacen("sharedAccount", "sharedAcount", 1)).unwrap();
    let output = fineract(&["synth", "--check", "--config", file_name]);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    let shown = stderr(&output).replace(file_name, "platform.yaml");
    assert!(
        shown.contains("--> platform.yaml:5:1") && shown.contains("did you mean `sharedAccount`?"),
        "{shown}"
    );

    let output = fineract(&["synth", "--check", "--format", "json", "--config", file_name]);
    let findings: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let finding = &findings["findings"][0];
    assert_eq!(
        (&finding["code"], &finding["location"]["line"]),
        (&"CFG-004".into(), &5.into()),
        "{findings}"
    );

    std::fs::write(&file, PLATFORM.replacen("release: 1.11.0", "release: 1.12.0", 1)).unwrap();
    let output = fineract(&["synth", "--check", "--config", file_name]);
    assert!(stdout(&output).contains("stale"), "another release is another output");
    assert_eq!(fineract(&["explain", "CFG-004", "--config", "nowhere.yaml"]).status.code(), Some(0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_text_stops_the_reader(text in "\\PC{0,80}") {
        let _ = SAMPLE.configure("sample.yaml", &text);
    }

    #[test]
    fn no_yaml_stops_the_reader(lines in prop::collection::vec("( {0,4}(- )?(account|home|words|mode|ratio|x): ?([\\[{'\"&*!|>~0-9a-z,}\\]é#-]{0,6})\n?)", 0..8)) {
        let text = lines.concat();
        if let Err(wrong) = SAMPLE.configure("sample.yaml", &text) {
            // What is shown stands in the text.
            for problem in wrong.problems() {
                prop_assert!(text.get(problem.span.clone()).is_some(), "{:?} of {text:?}", problem.span);
            }
            prop_assert!(wrong.to_string().contains("error[CFG-"));
        }
    }

    #[test]
    fn no_edit_of_the_platforms_file_stops_the_reader(at in 0..PLATFORM.len(), length in 0..40_usize, with in "[ -~\n]{0,6}") {
        let end = (at + length).min(PLATFORM.len());
        let text = format!("{}{with}{}", &PLATFORM[..at], &PLATFORM[end..]);
        let wrong = fineract::APPS[0].configure("platform.yaml", &text).err();
        prop_assert!(wrong.is_none_or(|wrong| !wrong.to_string().is_empty()));
    }
}
