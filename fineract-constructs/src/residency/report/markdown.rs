//! The report as a page for people.

use std::collections::BTreeMap;

use super::{FlowRow, JurisdictionRow, ProcessorRow, ResidencyReport, StoreRow};

/// The countries, in words.
fn country(code: &str) -> &str {
    match code {
        "IE" => "Ireland",
        "GB" => "United Kingdom",
        "FR" => "France",
        "DE" => "Germany",
        _ => "Outside of the EEA and the United Kingdom",
    }
}

pub(super) fn page(report: &ResidencyReport) -> String {
    let mut page = vec![head(report), summary(report), rules(report)];
    page.extend(report.jurisdictions.iter().map(jurisdiction));
    page.extend([recovery(report), findings(report), waivers(report), global(report)]);
    format!("{}\n", page.join("\n\n"))
}

fn head(report: &ResidencyReport) -> String {
    format!(
        "# Data residency: {} {}\n\n\
| | |\n|---|---|\n\
| Policy | `{}` ({}) |\n| As of | {} |\n| Made by | {} |\n| Data flows | {} |\n\n\
The policy is the bank's choice; this page is no legal advice. It follows from the resources that the program deploys, by \
hand-written ones too.",
        report.app,
        report.environment,
        report.policy.preset,
        report.policy.fingerprint,
        report.as_of.as_deref().unwrap_or("no day given"),
        report.tool,
        report.graph
    )
}

/// The answers in short: how many flows cross borders, and what stands against them.
fn summary(report: &ResidencyReport) -> String {
    let flows: Vec<&FlowRow> = report.jurisdictions.iter().flat_map(|row| &row.outbound).collect();
    let count = |verdict: &str| flows.iter().filter(|flow| flow.verdict == verdict).count();
    let findings =
        |severity: &str| report.findings.iter().filter(|finding| finding.severity == severity).count();
    let missed = report.recovery.iter().filter(|row| !row.rpo_met).count();
    format!(
        "## In short\n\n\
- {} flows of data leave a country: {} allowed, {} on a ground that expires, {} refused.\n\
- {} errors and {} warnings are open; {} findings are answered for.\n\
- {} of {} ways to recover a store miss its recovery point.",
        flows.len(),
        count("allowed"),
        count("conditional"),
        count("refused"),
        findings("error"),
        findings("warning"),
        report.waivers.len(),
        missed,
        report.recovery.len()
    )
}

fn rules(report: &ResidencyReport) -> String {
    let rows = report.policy.rules.iter().map(|rule| {
        let lists =
            [&rule.store_in, &rule.copy_to, &rule.process_in, &rule.keys_in].map(|list| list.join(", "));
        format!("| {} | {} |", country(&rule.subject), lists.join(" | "))
    });
    let head = "| customers of | written in | copied to | worked on in | keys in |\n|---|---|---|---|---|";
    let note = "For personal and financial data and for credentials; telemetry, operational and public data may be anywhere in \
these countries.";
    format!("## Policy\n\n{note}\n\n{}", table(head, rows))
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
            "| mechanism | from | to | data | of | verdict | ground | resource | waiver |\n|---|---|---|---|---|---|---|---|---|",
            grouped(rows).iter().map(|rows| flow(rows)),
        )
    };
    format!(
        "## {} ({})\n\n### Stores\n\n{}\n\n### Entry points\n\n{}\n\n### Processors\n\n{}\n\n### Comes in\n\n{}\n\n### Leaves\n\n{}",
        country(&row.country),
        row.regions.join(", "),
        table(
            "| store | kind | data | of | key | keeps | vaults | resource |\n|---|---|---|---|---|---|---|---|",
            row.stores.iter().map(store),
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

fn store(store: &StoreRow) -> String {
    let assumed = if store.stated { "" } else { " (assumed)" };
    let key = match &store.key_region {
        Some(region) if store.multi_region_key => format!("`{}` in {region}, multi-Region", store.encryption),
        Some(region) => format!("`{}` in {region}", store.encryption),
        None => store.encryption.clone(),
    };
    let facts: Vec<_> = store.facts.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    format!(
        "| `{}` | {} | {}{assumed} | {} | {key} | {} | {} | `{}` |",
        store.name,
        store.kind,
        or_dash(&store.classes.join(", ")),
        or_dash(&store.subjects.join(", ")),
        or_dash(&facts.join(", ")),
        or_dash(&store.backup_vaults.join(", ")),
        store.resource
    )
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
    let rows = report.findings.iter().map(|row| {
        format!(
            "| {} | {} | `{}` | {} | {} |",
            row.severity, row.rule, row.about, row.message, row.remediation
        )
    });
    let head = "| severity | rule | about | finding | remedy |\n|---|---|---|---|---|";
    format!("## Findings\n\n{}", table(head, rows))
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
