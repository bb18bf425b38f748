//! Data goes where the bank's policy lets it, and nowhere else.

mod allowed;
mod backups;
mod contracts;
mod names;
mod rules;
mod smuggling;
mod stores;

use fineract_constructs::aws::{AccountId, Jurisdiction, Region, Site, region};
use fineract_constructs::constructs::data::aurora::{POSTGRES_17, Secondary, SecondaryCapacity};
use fineract_constructs::constructs::data::redis::RedisVersion;
use fineract_constructs::constructs::data::{AuroraGlobal, DataTier, RedisGlobal, SecretScope, Stores};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::security::EnvironmentKeys;
use fineract_constructs::core::{
    Acknowledgement, App, Construct, Date, Doc, Expr, Leaf, NodeId, Scope, Slot,
};
use fineract_constructs::residency::{ResidencyPreset, state_subjects};
use fineract_constructs::synth::{Assembly, Enforcement, Findings, Options, synth};
use fineract_constructs::{aws, cidr};
use serde_json::json;

use crate::support::{TODAY, file, findings, snapshot};

use ResidencyPreset::{EeaWithUkCell, SeedLiteral, StrictNational};

/// A resource as a template would write it, which outlives its stack.
struct Raw(String, Doc);

impl Construct for Raw {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        let mut leaf = Leaf::new(Slot::Resource, self.0, self.1);
        for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
            leaf.attributes.insert(policy.into(), "Retain".into());
        }
        scope.become_leaf(leaf)
    }
}

/// A resource of a type with properties, of which some refer to other resources.
fn raw(ty: &str, properties: serde_json::Value) -> Raw {
    Raw(ty.to_owned(), doc(&properties))
}

fn doc(json: &serde_json::Value) -> Doc {
    match json {
        serde_json::Value::Null => Doc::Null,
        serde_json::Value::Bool(value) => Doc::Bool(*value),
        serde_json::Value::Number(value) => Doc::Int(value.as_i64().unwrap()),
        serde_json::Value::String(text) => Doc::Str(text.clone()),
        serde_json::Value::Array(items) => Doc::List(items.iter().map(doc).collect()),
        serde_json::Value::Object(map) => Doc::map(map.iter().map(|(key, value)| (key.clone(), doc(value)))),
    }
}

/// Sets a property to a reference.
fn with(resource: Raw, property: &str, value: impl Into<Doc>) -> Raw {
    let Doc::Map(mut map) = resource.1 else { panic!("properties are a map") };
    map.insert(property.to_owned().into(), value.into());
    Raw(resource.0, Doc::Map(map))
}

fn reference(node: NodeId) -> Doc {
    Expr::Ref(node).into()
}

const ACCOUNT: AccountId = AccountId::new("111122223333");

fn site<J>(region: Region<J>) -> Site {
    Site::new("test", "prod", ACCOUNT, region.erased())
}

/// A stack of production in a region, and the cursor in it.
fn stack<'a, J>(app: &'a mut Scope, id: &str, region: Region<J>) -> Scope<'a> {
    let stack = app.add(id, site(region).stack(id));
    app.at(stack)
}

fn options(preset: ResidencyPreset) -> Options {
    Options { as_of: Some(TODAY), residency: Some(preset), ..Options::default() }
}

#[track_caller]
fn run(options: Options, program: impl FnOnce(&mut Scope)) -> Result<Assembly, Findings> {
    let mut app = App::new();
    // What other policies say of these few resources is not the claim here.
    for code in ["POL-BAK-003", "POL-DEL-001"] {
        let until = Date::new(2040, 1, 1);
        app.root().acknowledge(Acknowledgement::new(code, "a test", "test@example.com", until));
    }
    program(&mut app.root());
    synth("test", app, options)
}

/// Holds what a policy reports of a program by a code as the code's snapshot.
#[track_caller]
fn reports_by(options: Options, code: &str, program: impl FnOnce(&mut Scope)) {
    let findings = findings(run(options, program));
    snapshot(code, &findings);
}

/// What the policy says of a program, by code, path and message.
fn said(options: Options, program: impl FnOnce(&mut Scope)) -> Vec<String> {
    let findings = findings(run(options, program));
    let of_policy = findings.iter().filter(|finding| finding.code.id.starts_with("RES-"));
    of_policy.map(|finding| format!("{} {}: {}", finding.code.id, finding.path, finding.message)).collect()
}

/// The codes of what the policy says of a program, in their order.
fn codes_of(options: Options, program: impl FnOnce(&mut Scope)) -> Vec<String> {
    let said = said(options, program);
    let mut codes: Vec<_> = said.iter().map(|line| line.split(' ').next().unwrap().to_owned()).collect();
    codes.sort();
    codes
}

fn file_system(destination: &str) -> Raw {
    let tls = json!({
        "Effect": "Deny", "Principal": { "AWS": "*" }, "Action": "*", "Resource": "*",
        "Condition": { "Bool": { "aws:SecureTransport": "false" } },
    });
    raw(
        "AWS::EFS::FileSystem",
        json!({
            "Encrypted": true,
            "FileSystemPolicy": { "Version": "2012-10-17", "Statement": [tls] },
            "ReplicationConfiguration": { "Destinations": [{ "Region": destination }] },
        }),
    )
}

#[test]
fn a_waiver_lets_a_replica_be_and_stands_in_the_report() {
    let waived = |app: &mut Scope| {
        let mut dublin = stack(app, "files", region::IRELAND);
        let until = Date::new(2026, 12, 31);
        dublin.acknowledge(Acknowledgement::new("RES-002", "moved in December", "dpo@example.com", until));
        state_subjects(&mut dublin, [Jurisdiction::IE]);
        dublin.add("files", file_system("eu-west-2"));
    };
    let assembly = run(options(EeaWithUkCell), waived).unwrap();
    let report = file(&assembly, "residency/prod.md");
    let rows: Vec<_> = report.lines().filter(|line| line.contains("dpo@example.com")).collect();
    assert_eq!(rows.len(), 3, "the flow where it leaves and where it comes in, and the waiver: {rows:?}");
    let report: serde_json::Value = serde_json::from_str(file(&assembly, "residency/prod.json")).unwrap();
    assert_eq!(report["waivers"][0]["reason"], "moved in December");
    assert_eq!(
        report["findings"].as_array().unwrap().iter().filter(|row| row["severity"] == "error").count(),
        0
    );
}

#[test]
fn only_reporting_writes_the_output_and_says_what_is_refused() {
    let oregon = |app: &mut Scope| {
        stack(app, "files", region::IRELAND).add("files", file_system("us-west-2"));
    };
    assert!(run(options(SeedLiteral), oregon).is_err());
    let report_only = Options { enforcement: Enforcement::ReportOnly, ..options(SeedLiteral) };
    let assembly = run(report_only, oregon).unwrap();
    assert_eq!(
        assembly.reported.iter().map(|finding| finding.code.id).collect::<Vec<_>>(),
        ["RES-002", "RES-014"]
    );
    assert!(file(&assembly, "residency/prod.md").contains("us-west-2"));
}

/// A region of the test platform.
fn tier<J>(app: &mut Scope, region: Region<J>, block: u32, peers: &[u32]) -> Stores {
    let cidr = |block| cidr!("10.0.0.0/8").subnet(16, block).unwrap();
    let site = Site::new("bank", "prod", ACCOUNT, region.erased());
    let mut here = app.group(region.short());
    let network =
        EnvironmentVpc::new(&site, cidr(block)).database_clients(peers.iter().map(|peer| cidr(*peer)));
    let network = here.add("network", network);
    let keys = here.add("keys", EnvironmentKeys::new(&site));
    here.add("data", DataTier::new(&network, &keys))
}

/// As the platform was asked for: a ledger of all countries, followed in all of them; a cache in three; files in two.
fn bank(app: &mut Scope) {
    let all = [0, 16, 32, 48];
    let dublin = tier(app, region::IRELAND, 0, &all[1..]);
    let london = tier(app, region::LONDON, 16, &[0, 32, 48]);
    let paris = tier(app, region::PARIS, 32, &[0, 16, 48]);
    let frankfurt = tier(app, region::FRANKFURT, 48, &all[..3]);
    let law = aws::law::EEA_AND_UK.at_synth();
    let headless = Secondary::new(&frankfurt).capacity(SecondaryCapacity::Headless);
    let ledger =
        AuroraGlobal::new(law, POSTGRES_17, &dublin).replica(&london).replica(&paris).replica(headless);
    app.add("ledger", ledger.secret(SecretScope::EveryMember));
    let cache = RedisGlobal::new(law, RedisVersion::V7_1, &dublin).replica(&paris).replica(&frankfurt);
    app.add("redis", cache.secret(SecretScope::EveryMember));
    let files = app.add("files", Site::new("bank", "prod", ACCOUNT, region::IRELAND).stack("files"));
    app.at(files).add("shared", file_system("eu-central-1"));
}

#[test]
fn the_bank_as_it_was_asked_for_rests_on_adequacy() {
    insta::assert_snapshot!("seed_literal", said(options(SeedLiteral), bank).join("\n"));
}

#[test]
fn the_bank_as_it_was_asked_for_breaks_the_cells() {
    insta::assert_snapshot!("eea_with_uk_cell", said(options(EeaWithUkCell), bank).join("\n"));
}

#[test]
fn the_bank_as_it_was_asked_for_breaks_national_law() {
    insta::assert_snapshot!("strict_national", said(options(StrictNational), bank).join("\n"));
}

#[test]
fn the_report_reads_as_an_officer_asks() {
    let report_only = Options { enforcement: Enforcement::ReportOnly, ..options(EeaWithUkCell) };
    let assembly = run(report_only, bank).unwrap();
    insta::assert_snapshot!("report", file(&assembly, "residency/prod.md"));
}
