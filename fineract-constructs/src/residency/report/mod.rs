//! The residency report: what a compliance officer asks, answered from the graph.

mod markdown;
mod rows;

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Date, Severity};
use schemars::JsonSchema;
use serde::Serialize;
use xxhash_rust::xxh3::xxh3_64;

use super::graph::FlowGraph;
use super::rules::{CODES, Finding};
use super::{DataClass, Purpose, ResidencyPreset};
use crate::aws::Jurisdiction;
use crate::parallel;
use crate::policy::Acknowledged;

/// `residency/<env>.json`: where an environment's data is, what leaves, and on which legal basis.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ResidencyReport {
    /// The app.
    pub app: String,
    /// The environment.
    pub environment: String,
    /// The policy that it was judged by.
    pub policy: PolicyRow,
    /// The day that it was judged for.
    pub as_of: Option<String>,
    /// The library's version.
    pub tool: String,
    /// A fingerprint of all vertices and flows below.
    pub graph: String,
    /// Where the restricted data of each country's customers is.
    pub presence: Vec<PresenceRow>,
    /// What is in each country, and what crosses its border.
    pub jurisdictions: Vec<JurisdictionRow>,
    /// What is left of each store when its region is lost.
    pub recovery: Vec<RecoveryRow>,
    /// What the rules found that nobody has answered for.
    pub findings: Vec<FindingRow>,
    /// Contracts on which transfers rest.
    pub contracts: Vec<ContractRow>,
    /// What somebody has answered for.
    pub waivers: Vec<WaiverRow>,
    /// Resources of services that are in no region, by type.
    pub global_services: BTreeMap<String, usize>,
}

/// A policy.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PolicyRow {
    /// The preset.
    pub preset: String,
    /// A fingerprint of what it allows.
    pub fingerprint: String,
    /// Where each country's restricted data may be.
    pub rules: Vec<RuleRow>,
}

/// What a policy says of a country's restricted data.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RuleRow {
    /// Whose customers' data.
    pub subject: String,
    /// Where it may be written first.
    pub store_in: Vec<String>,
    /// Where copies may be.
    pub copy_to: Vec<String>,
    /// Where it may be worked on.
    pub process_in: Vec<String>,
    /// Where keys to it may be.
    pub keys_in: Vec<String>,
}

/// Where the restricted data of a country's customers is, by country: `rules` of the policy says where it may be.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PresenceRow {
    /// Whose customers' data.
    pub subject: String,
    /// Where it is written first.
    pub stored_in: Vec<String>,
    /// Where copies are.
    pub copied_to: Vec<String>,
    /// Where it is worked on.
    pub processed_in: Vec<String>,
    /// Where keys to it are.
    pub keys_in: Vec<String>,
}

/// A country.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct JurisdictionRow {
    /// Its code of two letters; `outside` for all that is in no country of the policy.
    pub country: String,
    /// Its regions in use.
    pub regions: Vec<String>,
    /// What keeps data there.
    pub stores: Vec<StoreRow>,
    /// By what clients come in there.
    pub entry_points: Vec<EntryRow>,
    /// What works on data there.
    pub processors: Vec<ProcessorRow>,
    /// What comes in over the border.
    pub inbound: Vec<FlowRow>,
    /// What leaves over the border.
    pub outbound: Vec<FlowRow>,
}

/// A store.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StoreRow {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// Its region.
    pub region: String,
    /// The classes of its data.
    pub classes: Vec<String>,
    /// Whose data it holds.
    pub subjects: Vec<String>,
    /// Whether the program states the classes and whose data it is; else they are what its kind and environment say.
    pub stated: bool,
    /// The key that encrypts it, or how else it is encrypted.
    pub encryption: String,
    /// The key's region.
    pub key_region: Option<String>,
    /// Whether the key is in more than one region.
    pub multi_region_key: bool,
    /// What else it says of itself, such as how long it keeps what.
    pub facts: BTreeMap<String, String>,
    /// The vaults that its recovery points are in.
    pub backup_vaults: Vec<String>,
    /// The stack and logical id.
    pub resource: String,
}

/// An entry point.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct EntryRow {
    /// The host, the accelerator or the load balancer.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// Whose clients it answers, where it asks.
    pub location: Option<String>,
    /// `PRIMARY` or `SECONDARY`, where it fails over.
    pub failover: Option<String>,
    /// The regions that it leads to.
    pub regions: Vec<String>,
    /// The stack and logical id.
    pub resource: String,
}

/// A processor.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ProcessorRow {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// Its region.
    pub region: String,
    /// The stores that it reads and writes, and the queues that it uses.
    pub uses: Vec<String>,
    /// The stack or bundle and the id.
    pub resource: String,
}

/// A flow over a border.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FlowRow {
    /// What makes it.
    pub mechanism: String,
    /// What happens.
    pub kind: String,
    /// From what.
    pub from: String,
    /// From where.
    pub from_region: String,
    /// To what.
    pub to: String,
    /// To where.
    pub to_region: String,
    /// The classes of the data.
    pub classes: Vec<String>,
    /// Whose data.
    pub subjects: Vec<String>,
    /// `allowed`, `conditional` or `refused`.
    pub verdict: String,
    /// The grounds.
    pub legal_basis: Vec<String>,
    /// The day from which no ground that expires holds any more.
    pub expires: Option<String>,
    /// The stack and logical id of the resource that makes it.
    pub resource: String,
    /// Who answers for it, if it is refused and somebody does.
    pub waiver: Option<String>,
}

/// What is left of a store when its region is lost.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RecoveryRow {
    /// The store.
    pub store: String,
    /// Its kind.
    pub kind: String,
    /// Its region.
    pub region: String,
    /// Where the copy is; none if there is none.
    pub target: Option<String>,
    /// By what it is copied.
    pub mechanism: String,
    /// How old the copy is at most, as a rule.
    pub rpo: String,
    /// The objective for that.
    pub rpo_objective: String,
    /// Whether it is met.
    pub rpo_met: bool,
    /// Who makes the copy serve.
    pub rto: String,
    /// The objective for that.
    pub rto_objective: String,
    /// Whether it is met; none where it depends on people.
    pub rto_met: Option<bool>,
}

/// A finding.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FindingRow {
    /// `error`, `warning` or `note`.
    pub severity: String,
    /// Its code.
    pub rule: String,
    /// Its title.
    pub title: String,
    /// The path of what it is about.
    pub about: String,
    /// What is wrong.
    pub message: String,
    /// What mends it.
    pub remediation: String,
}

/// A finding that somebody has answered for.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct WaiverRow {
    /// Its code.
    pub rule: String,
    /// The path of what it is about.
    pub about: String,
    /// What is waived.
    pub message: String,
    /// Why.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The day from which it no longer holds.
    pub expires: String,
}

/// A contract on which transfers rest.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ContractRow {
    /// Under which law.
    pub instrument: String,
    /// The document.
    pub document: String,
    /// The path of the part of the platform that data leaves; empty for all of it.
    pub part: String,
    /// The country of the recipient.
    pub to: String,
    /// Why the data has to go there.
    pub reason: String,
    /// Who answers for it.
    pub owner: String,
    /// The day from which it no longer holds.
    pub expires: String,
    /// How many flows of the environment rest on it.
    pub flows: usize,
}

/// What a report is made of.
pub(crate) struct Judged<'a> {
    pub(crate) app: &'a str,
    pub(crate) graph: &'a FlowGraph,
    pub(crate) preset: ResidencyPreset,
    pub(crate) as_of: Option<Date>,
    /// All that the rules found, answered for or not.
    pub(crate) found: &'a [Finding],
    pub(crate) acknowledged: &'a [Acknowledged],
}

/// The reports of all environments, by path.
pub(crate) fn reports(judged: &Judged) -> BTreeMap<String, Vec<u8>> {
    let environments: Vec<_> = judged.graph.environments().into_iter().collect();
    let files = parallel::each(&environments, |environment| {
        let report = judged.report(environment);
        let mut json = serde_json::to_vec_pretty(&report).expect("plain data with text keys serializes");
        json.push(b'\n');
        [
            (format!("residency/{environment}.json"), json),
            (format!("residency/{environment}.md"), markdown::page(&report).into_bytes()),
        ]
    });
    files.into_iter().flatten().collect()
}

impl Judged<'_> {
    fn report(&self, environment: &str) -> ResidencyReport {
        let jurisdictions = rows::jurisdictions(self, environment);
        let recovery = rows::recovery(self, environment);
        let mut global_services: BTreeMap<String, usize> = BTreeMap::new();
        let own = |resource: &&super::GlobalResource| {
            resource.environment.as_deref().is_none_or(|name| name == environment)
        };
        for resource in self.graph.global.iter().filter(own) {
            *global_services.entry(resource.ty.clone()).or_default() += 1;
        }
        let presence = rows::presence(self.graph, environment);
        let graph = serde_json::to_vec(&(&jurisdictions, &recovery)).expect("plain data serializes");
        ResidencyReport {
            app: self.app.to_owned(),
            environment: environment.to_owned(),
            policy: policy(self.preset),
            as_of: self.as_of.map(|date| date.to_string()),
            tool: format!("fineract-constructs {}", env!("CARGO_PKG_VERSION")),
            graph: fingerprint(&graph),
            presence,
            jurisdictions,
            recovery,
            findings: self.findings(environment),
            contracts: rows::contracts(self, environment),
            waivers: self.waivers(environment),
            global_services,
        }
    }

    /// Findings about an environment, or about what all share, that nobody has answered for: errors first.
    fn findings(&self, environment: &str) -> Vec<FindingRow> {
        let mut rows: Vec<_> = self.found.iter().filter(|finding| is_of(finding, environment)).collect();
        rows.retain(|finding| self.waiver(finding).is_none());
        rows.sort_by_key(|finding| {
            let diag = &finding.diag;
            (diag.code.severity, diag.code.id, &diag.path, &diag.message)
        });
        rows.dedup_by_key(|finding| (finding.diag.code.id, &finding.diag.path, &finding.diag.message));
        let row = |finding: &&Finding| {
            let diag = &finding.diag;
            FindingRow {
                severity: severity(diag.code.severity).to_owned(),
                rule: diag.code.id.to_owned(),
                title: diag.code.title.to_owned(),
                about: diag.path.clone(),
                message: diag.message.clone(),
                remediation: diag.help.clone().unwrap_or_default(),
            }
        };
        rows.iter().map(row).collect()
    }

    fn waiver(&self, finding: &Finding) -> Option<&Acknowledged> {
        let diag = &finding.diag;
        self.acknowledged.iter().find(|answered| {
            let same = &answered.finding;
            same.code == diag.code && same.path == diag.path && same.message == diag.message
        })
    }

    fn waivers(&self, environment: &str) -> Vec<WaiverRow> {
        let of_residency = |answered: &&Acknowledged| CODES.contains(&answered.finding.code);
        let own = |answered: &&Acknowledged| {
            let waived = |finding: &&Finding| {
                self.waiver(finding).is_some_and(|waiver| std::ptr::eq(waiver, *answered))
            };
            self.found.iter().filter(waived).any(|finding| is_of(finding, environment))
        };
        let row = |answered: &Acknowledged| WaiverRow {
            rule: answered.finding.code.id.to_owned(),
            about: answered.finding.path.clone(),
            message: answered.finding.message.clone(),
            reason: answered.answer.reason.clone(),
            owner: answered.answer.owner.clone(),
            expires: answered.answer.expires.to_string(),
        };
        self.acknowledged.iter().filter(of_residency).filter(own).map(row).collect()
    }
}

fn is_of(finding: &Finding, environment: &str) -> bool {
    finding.environment.as_deref().is_none_or(|name| name == environment)
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// What a policy allows, for data of persons: the classes that it restricts are treated alike.
fn policy(preset: ResidencyPreset) -> PolicyRow {
    let rule = |subject: Jurisdiction| {
        let of = |purpose| codes(&preset.allowed(subject, DataClass::Pii, purpose));
        RuleRow {
            subject: subject.alpha2().to_owned(),
            store_in: of(Purpose::Store),
            copy_to: of(Purpose::Copy),
            process_in: of(Purpose::Process),
            keys_in: of(Purpose::Key),
        }
    };
    let rules: Vec<_> = Jurisdiction::ALL.into_iter().map(rule).collect();
    let bytes = serde_json::to_vec(&rules).expect("plain data serializes");
    PolicyRow { preset: preset.name().to_owned(), fingerprint: fingerprint(&bytes), rules }
}

fn fingerprint(bytes: &[u8]) -> String {
    format!("{:016x}", xxh3_64(bytes))
}

fn codes(countries: &BTreeSet<Jurisdiction>) -> Vec<String> {
    countries.iter().map(|country| country.alpha2().to_owned()).collect()
}

fn names(classes: &BTreeSet<DataClass>) -> Vec<String> {
    classes.iter().map(|class| class.name().to_owned()).collect()
}
