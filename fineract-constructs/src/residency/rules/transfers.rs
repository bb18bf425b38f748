//! RES-2 to RES-10: data that gets from one country to another.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fineract_core::{Code, Diag};

use super::codes::{
    ACCESS, BACKUP, CONDITIONAL, EVENT, EXPIRED, KEY, LOG, REPLICA, SECRET, SOON, SYNC, UNANSWERED, UNUSED,
};
use super::{Check, Finding, named, place};
use crate::aws::Jurisdiction;
use crate::residency::graph::{Flow, FlowGraph, FlowKind, Kind, Vertex, VertexId, country};
use crate::residency::judge::{Verdict, classes, countries, judge, judge_transfer};
use crate::residency::{Basis, DataClass, Purpose, ResidencyPreset, Stated};

/// How long before its last day a basis is warned of.
const DAYS_BEFORE: i64 = 180;

/// A flow, seen as data that gets from a place to another.
pub(in crate::residency) struct Transfer<'a> {
    pub(in crate::residency) flow: &'a Flow,
    pub(in crate::residency) from: &'a Vertex,
    pub(in crate::residency) to: &'a Vertex,
    pub(in crate::residency) classes: Cow<'a, BTreeSet<DataClass>>,
    purpose: Purpose,
    code: &'static Code,
    verb: &'static str,
}

pub(super) fn check(check: &Check, found: &mut Vec<Finding>) {
    for (from, flow, to) in check.graph.flows() {
        match flow.kind {
            FlowKind::EncryptsWith => same_region(check, from, flow, to, found),
            FlowKind::Replicates if check.graph.vertex(from).kind == Kind::Key => {
                key_replica(check, from, flow, to, found);
            }
            _ => {
                if let Some(transfer) = transfer(check.graph.vertex(from), flow, check.graph.vertex(to)) {
                    report(check, &transfer, found);
                }
            }
        }
    }
    contracts(check, found);
}

/// A flow as the way of data: from where it was to where it gets.
pub(in crate::residency) fn transfer<'a>(
    source: &'a Vertex,
    flow: &'a Flow,
    target: &'a Vertex,
) -> Option<Transfer<'a>> {
    use FlowKind::{CopiesBackup, Exports, Logs, MirrorsSecret, Publishes, Reads, Replicates, Syncs, Writes};
    let (code, purpose, verb) = match flow.kind {
        Replicates if source.kind == Kind::Key => return None,
        Replicates => (&REPLICA, Purpose::Copy, "is replicated"),
        CopiesBackup | Exports => (&BACKUP, Purpose::Copy, "is copied"),
        Syncs => (&SYNC, Purpose::Copy, "is synchronized"),
        MirrorsSecret => (&SECRET, Purpose::Copy, "is replicated"),
        Logs => (&LOG, Purpose::Copy, "is logged"),
        Reads | Writes => (&ACCESS, Purpose::Process, "is accessed"),
        Publishes => (&EVENT, Purpose::Process, "is sent"),
        FlowKind::EncryptsWith | FlowKind::Routes | FlowKind::FailsOver => return None,
    };
    // Who reads from afar gets the data.
    let (from, to) = if matches!(flow.kind, Reads | Writes) { (target, source) } else { (source, target) };
    let mut classes = Cow::Borrowed(&flow.classes);
    let is_log = flow.kind == Logs || !source.stated && classes.contains(&DataClass::Telemetry);
    if is_log && !target.stated {
        // Nobody said that what identifies persons is left out.
        classes.to_mut().insert(DataClass::Pii);
    }
    Some(Transfer { flow, from, to, classes, purpose, code, verb })
}

impl Transfer<'_> {
    /// Whether it crosses a border.
    pub(in crate::residency) fn crosses(&self) -> bool {
        self.from.country() != self.to.country() || self.to.country().is_none()
    }

    pub(in crate::residency) fn judge(&self, preset: ResidencyPreset, graph: &FlowGraph) -> Verdict {
        let held = (&*self.classes, &self.flow.subjects);
        judge_transfer(preset, graph, held, (self.from, self.to.country()), self.purpose)
    }

    pub(in crate::residency) fn code(&self) -> &'static Code {
        self.code
    }

    fn finding(&self, code: &'static Code, message: String, help: String) -> Finding {
        let diag = Diag::new(code, &self.flow.path, self.flow.origin, message).help(help);
        let ends = [(self.from, "from here"), (self.to, "to here")];
        // A line that is named already would only be said twice.
        let diag = ends
            .into_iter()
            .filter(|(end, _)| end.origin != self.flow.origin)
            .fold(diag, |diag, (end, role)| diag.related(end.origin, format!("{role}: {}", named(end))));
        let environment = self.from.environment.clone().or_else(|| self.to.environment.clone());
        Finding { diag, environment }
    }

    fn sentence(&self, subjects: &BTreeSet<Jurisdiction>) -> String {
        format!(
            "{} of {} {} by {} from {} in {} to {} in {}",
            classes(&self.classes),
            countries(subjects),
            self.verb,
            self.flow.mechanism,
            named(self.from),
            place(self.from),
            named(self.to),
            place(self.to)
        )
    }
}

fn report(check: &Check, transfer: &Transfer, found: &mut Vec<Finding>) {
    if !transfer.crosses() {
        return;
    }
    let verdict = transfer.judge(check.preset, check.graph);
    let task = country(&transfer.flow.region);
    let over = (transfer.flow.kind == FlowKind::Syncs).then(|| {
        let held = (&*transfer.classes, &transfer.flow.subjects);
        judge_transfer(check.preset, check.graph, held, (transfer.from, task), Purpose::Process)
    });
    let (refused, by) = match &over {
        Some(over) if !verdict.is_denied() => (over, format!(", by a task in {}", transfer.flow.region)),
        _ => (&verdict, String::new()),
    };
    if refused.is_denied() {
        let help = format!("`{}` lets it be in: {}", check.preset.name(), countries(&refused.instead));
        found.push(transfer.finding(transfer.code, transfer.sentence(&refused.denied) + &by, help));
        return;
    }
    if !transfer.classes.iter().any(|class| class.is_restricted()) {
        return;
    }
    let Some((expires, basis)) = verdict.last_to_expire() else { return };
    let subjects = transfer.flow.subjects.iter().copied();
    let foreign = subjects.filter(|subject| Some(*subject) != transfer.to.country());
    let message = format!("{}: {}", transfer.sentence(&foreign.collect()), basis.describe());
    let contract = matches!(basis, Basis::Contractual { .. });
    let (code, help) = match check.as_of.map(|today| today.days_until(expires)) {
        Some(..=0) => {
            (&EXPIRED, "end the transfer, or state a contract that it rests on: `Contract`".to_owned())
        }
        Some(days @ 1..DAYS_BEFORE) => (&SOON, format!("{days} days are left")),
        Some(days) if contract => (&CONDITIONAL, format!("{days} days are left")),
        Some(days) => (&CONDITIONAL, format!("{days} days are left; `eea-with-uk-cell` does without it")),
        None => (&CONDITIONAL, "say for which day the app is synthesized: `.as_of(…)`".to_owned()),
    };
    found.push(transfer.finding(code, message, help));
}

/// The transfers of a program that rest on a contract.
pub(in crate::residency) fn resting<'a>(
    preset: ResidencyPreset,
    graph: &'a FlowGraph,
    contract: &Stated,
) -> Vec<Transfer<'a>> {
    let transfers =
        graph.flows().filter_map(|(from, flow, to)| transfer(graph.vertex(from), flow, graph.vertex(to)));
    let carried = transfers.filter(|transfer| contract.carries(transfer.from, transfer.to.country()));
    carried.filter(|transfer| transfer.judge(preset, graph).bases.contains(&contract.basis())).collect()
}

/// Reports contracts that nobody answers for, and those that carry nothing.
fn contracts(check: &Check, found: &mut Vec<Finding>) {
    for contract in check.graph.contracts() {
        let mut report = |code, message, help: String| {
            let diag = Diag::new(code, &contract.path, contract.origin, message).help(help);
            found.push(Finding { diag, environment: None });
        };
        let unsaid = [("reason", &contract.reason), ("owner", &contract.owner)];
        for (what, _) in unsaid.into_iter().filter(|(_, said)| said.trim().is_empty()) {
            let message = format!("contract `{}` has no {what}", contract.document);
            report(&UNANSWERED, message, format!("say it: `.{what}(\"…\")`"));
        }
        if !resting(check.preset, check.graph, contract).is_empty() {
            continue;
        }
        let (to, preset) = (contract.to, check.preset.name());
        let message = format!("no transfer to {} rests on contract `{}`", to.alpha2(), contract.document);
        let exporters: Vec<_> =
            Jurisdiction::ALL.into_iter().filter(|from| contract.instrument.serves(*from)).collect();
        let help = if !check.preset.takes_contracts() {
            format!("`{preset}` keeps data in its country, whatever a contract says")
        } else if exporters == [to] {
            format!("{} is for data that leaves {}", contract.instrument.name(), to.alpha2())
        } else {
            format!(
                "remove it, or add it to the part of the platform whose data leaves {} for {}",
                countries(&exporters.into_iter().filter(|from| *from != to).collect()),
                to.alpha2()
            )
        };
        report(&UNUSED, message, help);
    }
}

/// RES-4: a key is where the data is.
fn same_region(check: &Check, store: VertexId, flow: &Flow, key: VertexId, found: &mut Vec<Finding>) {
    let (store, key) = (check.graph.vertex(store), check.graph.vertex(key));
    if store.region == key.region {
        return;
    }
    let message =
        format!("{} in {} is encrypted by {} in {}", named(store), place(store), named(key), place(key));
    let diag = Diag::new(&KEY, &flow.path, flow.origin, message).help("use a key of the store's own region");
    let diag = if key.origin == flow.origin { diag } else { diag.related(key.origin, "the key") };
    found.push(Finding { diag, environment: store.environment.clone() });
}

/// RES-4: a replica of a key opens what the key encrypts.
fn key_replica(check: &Check, primary: VertexId, flow: &Flow, replica: VertexId, found: &mut Vec<Finding>) {
    let (from, to) = (check.graph.vertex(primary), check.graph.vertex(replica));
    let encrypted = [primary, replica].into_iter().flat_map(|key| check.graph.into(key));
    let encrypted = encrypted.filter(|(_, flow)| flow.kind == FlowKind::EncryptsWith);
    let (mut held, mut subjects) = (BTreeSet::new(), BTreeSet::new());
    for (store, _) in encrypted {
        let holding = &check.graph.vertex(store).holding;
        held.extend(holding.classes.iter().copied());
        subjects.extend(holding.subjects.iter().copied());
    }
    let verdict = judge(check.preset, &held, &subjects, (from.country(), to.country()), Purpose::Key);
    if verdict.is_denied() {
        let message = format!(
            "{} in {} opens {} of {} in {}",
            named(to),
            place(to),
            classes(&held),
            countries(&verdict.denied),
            place(from)
        );
        let diag = Diag::new(&KEY, &flow.path, flow.origin, message)
            .related(from.origin, "the key that it is a replica of");
        let diag = diag.help("use a single-Region key in each region");
        found.push(Finding { diag, environment: to.environment.clone() });
    }
}
