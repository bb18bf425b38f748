//! `index.md`: the page that a reviewer opens first.

use std::collections::BTreeMap;
use std::fmt::Write;

use fineract_core::{Diag, Doc, NodeId, UnitKind};

use super::{Emitted, Plan, Totals};
use crate::synth::finish::Program;

pub(super) fn index(
    name: &str,
    program: &Program,
    plan: &Plan,
    emitted: &BTreeMap<NodeId, Emitted>,
    totals: Totals,
    findings: &[&Diag],
) -> String {
    let mut page = String::new();
    let mut line = |text: &str| {
        page.push_str(text);
        page.push('\n');
    };
    line(&format!("# {name}\n"));
    line(&format!(
        "{} stacks with {} resources, {} bundles with {} Kubernetes objects, deployed in {} waves. {} values are read \
from other stacks; manifests wait for {}.\n",
        totals.stacks,
        totals.resources,
        totals.bundles,
        totals.objects,
        totals.waves,
        totals.imports,
        totals.bindings
    ));

    line("## Waves\n\nUnits of one wave can be deployed at the same time.\n");
    line("| wave | stacks and bundles |\n|---|---|");
    for wave in 0..plan.waves {
        let units = plan.units.iter().filter(|unit| unit.wave == wave);
        let names: Vec<_> = units.map(|unit| format!("`{}`", unit.name)).collect();
        line(&format!("| {wave} | {} |", names.join(", ")));
    }

    line(
        "\n## Stacks\n\nCloudFormation takes 500 resources, 200 outputs, 200 parameters and 1,048,576 bytes a template.\n",
    );
    line(
        "| stack | region | resources | outputs | parameters | bytes | fullest budget |\n|---|---|--:|--:|--:|--:|--:|",
    );
    for id in &program.units {
        let (data, unit) = (program.unit(*id), &emitted[id]);
        if data.kind == UnitKind::Stack {
            let shares = [
                (unit.resources, 500),
                (unit.outputs, 200),
                (unit.parameters, 200),
                (unit.bytes, 1_048_576),
            ];
            let fullest = shares
                .iter()
                .map(|(count, limit)| count * 100 / limit)
                .max()
                .unwrap_or(0);
            let Emitted {
                resources,
                outputs,
                parameters,
                bytes,
                ..
            } = unit;
            let (name, region) = (&data.name, data.place.region);
            line(&format!(
                "| `{name}` | {region} | {resources} | {outputs} | {parameters} | {bytes} | {fullest} % |"
            ));
        }
    }

    line("\n## Values from other regions\n\nEach is read when the consumer is created or updated.\n");
    let mut rows: Vec<String> = Vec::new();
    for unit in &plan.units {
        for import in unit.reads.iter().filter(|import| import.region != unit.region) {
            rows.push(format!(
                "| `{}` | {} | `{}` | {} | `{}` |",
                unit.name, unit.region, import.stack, import.region, import.output
            ));
        }
    }
    if rows.is_empty() {
        line("None.");
    } else {
        line("| consumer | region | producer | region | output |\n|---|---|---|---|---|");
        rows.iter().for_each(|row| line(row));
    }

    line("\n## Bundles\n");
    line("| bundle | Kubernetes | objects |\n|---|---|--:|");
    for id in &program.units {
        let data = program.unit(*id);
        if data.kind == UnitKind::Bundle {
            let version = data
                .settings
                .get("kubernetes")
                .and_then(Doc::as_str)
                .unwrap_or("–");
            line(&format!(
                "| `{}` | {version} | {} |",
                data.name, emitted[id].objects
            ));
        }
    }

    line("\n## Findings\n");
    if findings.is_empty() {
        line("None.");
    }
    for finding in findings {
        let mut text = format!("- {} `{}`: {}", finding.code.id, finding.path, finding.message);
        if let Some(help) = &finding.help {
            let _ = write!(text, "; {help}");
        }
        line(&text);
    }
    page
}
