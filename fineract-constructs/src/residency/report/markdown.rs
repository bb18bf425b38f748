//! The report as a page for people.

use std::collections::{BTreeMap, BTreeSet};

use crate::aws::Jurisdiction;

use super::{FlowRow, JurisdictionRow, ProcessorRow, RecoveryRow, ResidencyReport, RuleRow, StoreRow};

/// A country in words.
fn country(code: &str) -> &'static str {
    let known = Jurisdiction::ALL.into_iter().find(|country| country.alpha2() == code);
    known.map_or("Outside of the EEA and the United Kingdom", Jurisdiction::name)
}

pub(super) fn page(report: &ResidencyReport) -> String {
    let mut page = vec![head(report), summary(report)];
    page.extend(report.jurisdictions.iter().map(jurisdiction));
    page.extend([recovery(report), findings(report), contracts(report), waivers(report), global(report)]);
    format!("{}\n", page.join("\n\n"))
}

fn head(report: &ResidencyReport) -> String {
    format!(
        "# Data residency: {} {}\n\n\
| | |\n|---|---|\n\
| Policy | `{}` (fingerprint {}) |\n| Judged for | {} |\n| Made by | {} |\n| Fingerprint of the data flows | {} |\n\n\
The policy is the bank's choice; this page is no legal advice. It is computed from the resources that the program deploys, those \
written by hand among them: the same fingerprint means the same stores and flows. What becomes of them when a region is lost is \
in [failover](../failover/{}.md).\n\n\
Words: *pii* identifies a person; *financial* is accounts, balances and transactions; *credential* is passwords, tokens and \
keys; *telemetry* is logs and measurements; *operational* and *public* identify nobody. *Assumed*: the program doesn't state \
what a store holds or whose data it is, so that every store counts as one of personal and financial data of all countries that \
its environment serves, and every log as telemetry.",
        report.app,
        report.environment,
        report.policy.preset,
        report.policy.fingerprint,
        report.as_of.as_deref().unwrap_or("no day given"),
        report.tool,
        report.graph,
        report.environment,
    )
}

/// The answers in short: where data is, how many flows cross borders, and what stands against them.
fn summary(report: &ResidencyReport) -> String {
    let flows: Vec<&FlowRow> = report.jurisdictions.iter().flat_map(|row| &row.outbound).collect();
    let count = |verdict: &str| flows.iter().filter(|flow| flow.verdict == verdict).count();
    let findings =
        |severity: &str| report.findings.iter().filter(|finding| finding.severity == severity).count();
    let stores: BTreeSet<_> = report.recovery.iter().map(|row| (&row.kind, &row.store)).collect();
    let met = |row: &&RecoveryRow| row.rpo_met && row.rto_met != Some(false);
    let met: BTreeSet<_> = report.recovery.iter().filter(met).map(|row| (&row.kind, &row.store)).collect();
    let grounds: BTreeSet<_> = flows.iter().flat_map(|flow| &flow.legal_basis).map(String::as_str).collect();
    let grounds: Vec<_> = grounds.into_iter().collect();
    format!(
        "## In short\n\n\
- {} flows of data leave a country: {} allowed, {} allowed on a ground that expires, {} refused. Grounds: {}.\n\
- Not met: {} errors and {} warnings are open ([findings](#findings)); {} findings are answered for by name.\n\
- {} of {} stores can be recovered elsewhere within their objectives when their region is lost.\n\n\
Where the personal and financial data and the credentials of each country's customers are (and may be, by the policy; what is in bold is elsewhere \
too):\n\n{}",
        flows.len(),
        count("allowed"),
        count("conditional"),
        count("refused"),
        or_dash(&grounds.join("; ")),
        findings("error"),
        findings("warning"),
        report.waivers.len(),
        met.len(),
        stores.len(),
        presence(report),
    )
}

fn presence(report: &ResidencyReport) -> String {
    let rows = report.presence.iter().map(|row| {
        let rule = report.policy.rules.iter().find(|rule| rule.subject == row.subject);
        let may = |of: fn(&RuleRow) -> &Vec<String>| rule.map(of).cloned().unwrap_or_default();
        let cells = [
            (&row.stored_in, may(|rule| &rule.store_in)),
            (&row.copied_to, may(|rule| &rule.copy_to)),
            (&row.processed_in, may(|rule| &rule.process_in)),
            (&row.keys_in, may(|rule| &rule.keys_in)),
        ];
        let cells = cells.map(|(is, may)| {
            let mark = if is.iter().all(|place| may.contains(place)) { "" } else { "**" };
            format!("{mark}{}{mark} ({})", or_dash(&is.join(", ")), may.join(", "))
        });
        format!("| {} | {} |", country(&row.subject), cells.join(" | "))
    });
    table("| customers of | written in | copied to | worked on in | keys in |\n|---|---|---|---|---|", rows)
}

fn jurisdiction(row: &JurisdictionRow) -> String {
    let entries = row.entry_points.iter().map(|entry| {
        format!(
            "| `{}` | {} | {} | {} | {} | `{}` |",
            entry.name,
            entry.kind,
            entry.location.as_deref().map_or("all", |location| if location == "*" {
                "others"
            } else {
                location
            }),
            entry.failover.as_deref().unwrap_or("–").to_lowercase(),
            or_dash(&entry.regions.join(", ")),
            entry.resource
        )
    });
    let flows = |rows: &[FlowRow]| {
        table(
            "| mechanism | from | to | data | of | verdict | legal basis | resource | waiver |\n|---|---|---|---|---|---|---|---|---|",
            grouped(rows).iter().map(|rows| flow(rows)),
        )
    };
    format!(
        "## {} ({})\n\n### Stores\n\n{}\n\n### Entry points\n\n{}\n\n### Processors\n\n{}\n\n### Comes in\n\n{}\n\n### Leaves\n\n{}",
        country(&row.country),
        row.regions.join(", "),
        table(
            "| store | kind | data | of | key | keeps | vaults | resource |\n|---|---|---|---|---|---|---|---|",
            alike(&row.stores).iter().map(|stores| store(stores)),
        ),
        table(
            "| entry point | kind | clients of | failover | leads to | resource |\n|---|---|---|---|---|---|",
            entries
        ),
        table(
            "| processor | kind | uses | resource |\n|---|---|---|---|",
            row.processors.iter().map(processor)
        ),
        flows(&row.inbound),
        flows(&row.outbound),
    )
}

/// Queues, logs and keys of one kind are many and alike: what differs in its name alone is one row.
fn alike(stores: &[StoreRow]) -> Vec<Vec<&StoreRow>> {
    let mut rows: Vec<Vec<&StoreRow>> = Vec::new();
    for store in stores {
        let same = |first: &StoreRow| {
            ["queue", "log group"].contains(&store.kind.as_str())
                && (&first.kind, &first.classes, &first.subjects, first.stated)
                    == (&store.kind, &store.classes, &store.subjects, store.stated)
                && (&first.encryption, &first.facts) == (&store.encryption, &store.facts)
        };
        match rows.iter_mut().find(|row| same(row[0])) {
            Some(row) => row.push(store),
            None => rows.push(vec![store]),
        }
    }
    rows
}

fn store(stores: &[&StoreRow]) -> String {
    let store = stores[0];
    let assumed = if store.stated { "" } else { " (assumed)" };
    let key = match &store.key_region {
        Some(region) if store.multi_region_key => format!("`{}` in {region}, multi-Region", store.encryption),
        Some(region) => format!("`{}` in {region}", store.encryption),
        None => store.encryption.clone(),
    };
    let facts: Vec<_> = store.facts.iter().map(|(name, value)| fact(name, value)).collect();
    let names: Vec<_> = stores.iter().map(|store| format!("`{}`", store.name)).collect();
    let more = if stores.len() > 1 { format!(" and {} more", stores.len() - 1) } else { String::new() };
    format!(
        "| {} | {} | {}{assumed} | {} | {key} | {} | {} | `{}`{more} |",
        names.join(", "),
        store.kind,
        or_dash(&store.classes.join(", ")),
        or_dash(&store.subjects.join(", ")),
        or_dash(&facts.join(", ")),
        or_dash(&store.backup_vaults.join(", ")),
        store.resource
    )
}

/// What a store says of itself: spans of time in days.
fn fact(name: &str, value: &str) -> String {
    const DAY: u32 = 24 * 60 * 60;
    match (name, value.parse::<u32>()) {
        ("seconds kept", Ok(seconds)) if seconds % DAY == 0 => format!("kept: {} days", seconds / DAY),
        ("days kept", _) => format!("kept: {value} days"),
        _ => format!("{name}: {value}"),
    }
}

fn processor(row: &ProcessorRow) -> String {
    format!("| `{}` | {} | {} | `{}` |", row.name, row.kind, or_dash(&row.uses.join(", ")), row.resource)
}

/// Flows that differ in their source or target alone, such as all services that open one database.
fn grouped(rows: &[FlowRow]) -> Vec<Vec<&FlowRow>> {
    let mut groups: Vec<Vec<&FlowRow>> = Vec::new();
    for row in rows {
        let alike = |first: &FlowRow| {
            let same = (&first.from, &first.from_region, &first.to_region)
                == (&row.from, &row.from_region, &row.to_region);
            let judged = (&first.verdict, &first.legal_basis, &first.waiver)
                == (&row.verdict, &row.legal_basis, &row.waiver);
            let data = (&first.classes, &first.subjects) == (&row.classes, &row.subjects);
            first.mechanism == row.mechanism && same && judged && data
        };
        match groups.iter_mut().find(|group| alike(group[0])) {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
    }
    groups
}

fn flow(rows: &[&FlowRow]) -> String {
    let row = rows[0];
    let more = |items: usize| if items > 1 { format!(" and {} more", items - 1) } else { String::new() };
    let mut targets: Vec<_> = rows.iter().map(|row| format!("`{}`", row.to)).collect();
    targets.dedup();
    format!(
        "| {} | `{}` ({}) | {} ({}) | {} | {} | {} | {} | `{}`{} | {} |",
        row.mechanism,
        row.from,
        row.from_region,
        targets.join(", "),
        row.to_region,
        or_dash(&row.classes.join(", ")),
        or_dash(&row.subjects.join(", ")),
        row.verdict,
        or_dash(&row.legal_basis.join(", ")),
        row.resource,
        more(rows.len()),
        row.waiver.as_deref().unwrap_or("–")
    )
}

fn recovery(report: &ResidencyReport) -> String {
    let met = |met: Option<bool>| match met {
        Some(true) => "met",
        Some(false) => "**missed**",
        None => "depends on people",
    };
    let rows = report.recovery.iter().map(|row| {
        format!(
            "| `{}` | {} | {} | {} | {} | {} ({} asked for: {}) | {} ({} asked for: {}) |",
            row.store,
            row.kind,
            row.region,
            row.target.as_deref().unwrap_or("–"),
            row.mechanism,
            row.rpo,
            row.rpo_objective,
            met(Some(row.rpo_met)),
            row.rto,
            row.rto_objective,
            met(row.rto_met)
        )
    });
    let head = "| store | kind | region | copy in | by | recovery point | recovery time |\n|---|---|---|---|---|---|---|";
    format!("## When a region is lost\n\n{}", table(head, rows))
}

fn findings(report: &ResidencyReport) -> String {
    // Notes are in the part for the record.
    let open = report.findings.iter().filter(|row| row.severity != "note");
    let rows = open.map(|row| {
        format!(
            "| {} | {} | `{}` | {} | {} |",
            row.severity, row.rule, row.about, row.message, row.remediation
        )
    });
    let head = "| severity | rule | about | finding | remedy |\n|---|---|---|---|---|";
    format!("## Findings\n\n{}", table(head, rows))
}

fn contracts(report: &ResidencyReport) -> String {
    let rows = report.contracts.iter().map(|row| {
        let part =
            if row.part.is_empty() { "the whole platform".to_owned() } else { format!("`{}`", row.part) };
        format!(
            "| `{}` | {} | {part} | {} | {} | {} | {} | {} |",
            row.document,
            row.instrument,
            country(&row.to),
            row.flows,
            or_dash(&row.reason),
            or_dash(&row.owner),
            row.expires
        )
    });
    let head = "| document | instrument | from | to | flows | reason | owner | until |\n|---|---|---|---|--:|---|---|---|";
    format!("## Contracts\n\n{}", table(head, rows))
}

fn waivers(report: &ResidencyReport) -> String {
    let rows = report.waivers.iter().map(|row| {
        format!(
            "| {} | `{}` | {} | {} | {} | {} |",
            row.rule, row.about, row.message, row.reason, row.owner, row.expires
        )
    });
    let head = "| rule | about | finding | reason | owner | until |\n|---|---|---|---|---|---|";
    format!("## Answered for\n\n{}", table(head, rows))
}

fn global(report: &ResidencyReport) -> String {
    let counts: BTreeMap<_, _> = report.global_services.iter().collect();
    let rows = counts.iter().map(|(ty, count)| format!("| `{ty}` | {count} |"));
    format!(
        "## For the record\n\nServices that are in no region keep what is configured outside of the EEA (RES-15): no customers' \
data, but names, addresses and policies.\n\n{}\n\nGeolocation goes by the address of the client's resolver and is best effort \
(R53-13): it brings clients to the region of their country, and is no access control.",
        table("| type | resources |\n|---|--:|", rows)
    )
}

/// The rows below a head, or `None.`
fn table(head: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() { "None.".into() } else { format!("{head}\n{}", rows.join("\n")) }
}

fn or_dash(text: &str) -> &str {
    if text.is_empty() { "–" } else { text }
}
