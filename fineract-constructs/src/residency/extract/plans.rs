//! Plans of Region switch: by which one region takes over from another.

use std::collections::BTreeSet;

use fineract_core::Doc;

use super::super::graph::{Kind, Plan, VertexId};
use super::{Reader, items, text};

pub(super) fn read(reader: &Reader) -> Vec<Plan> {
    let plans = reader.view.of_type("AWS::ARCRegionSwitch::Plan").iter().map(|resource| {
        let workflows = resource.items(&["Workflows"]);
        let mut promotes = BTreeSet::new();
        resource.properties.walk(&mut |block| promotes.extend(promoted(reader, block)));
        Plan {
            name: resource.text(&["Name"]).unwrap_or_default().to_owned(),
            environment: resource.environment.map(str::to_owned),
            regions: resource.items(&["Regions"]).iter().filter_map(Doc::as_str).map(str::to_owned).collect(),
            steps: workflows
                .first()
                .map_or(&[][..], |flow| items(flow, &["Steps"]))
                .iter()
                .map(names)
                .collect(),
            promotes,
        }
    });
    plans.collect()
}

/// The names of the steps that a step stands for: those that are taken at the same time, or itself.
fn names(step: &Doc) -> Vec<String> {
    let inner = items(step, &["ExecutionBlockConfiguration", "ParallelConfig", "Steps"]);
    if !inner.is_empty() {
        return inner.iter().flat_map(names).collect();
    }
    let name = text(step, &["Name"]).unwrap_or_default();
    let waits = text(step, &["ExecutionBlockType"]) == Some("ManualApproval");
    vec![if waits { format!("{name} (a person approves)") } else { name.to_owned() }]
}

/// The stores that a block promotes: those that it names, and those that its functions are told of.
fn promoted(reader: &Reader, block: &Doc) -> Vec<VertexId> {
    let named = items(block, &["DatabaseClusterArns"]).iter();
    let named = named.filter_map(|arn| reader.find(Kind::Database, arn, ""));
    let functions = items(block, &["Lambdas"]).iter().filter_map(|function| function.at(&["Arn"]));
    let functions = functions.filter_map(|arn| reader.find(Kind::Function, arn, ""));
    let told = functions.flat_map(|id| {
        let function = &reader.graph[id];
        let resource = reader.view.resource(function.node);
        let variables = resource.and_then(|resource| resource.get(&["Environment", "Variables"]));
        let values = variables.and_then(Doc::as_map).into_iter().flatten().map(|(_, value)| value);
        values.flat_map(|value| {
            [Kind::Database, Kind::Cache, Kind::FileSystem, Kind::Bucket]
                .into_iter()
                .filter_map(|kind| reader.find(kind, value, &function.region))
        })
    });
    named.chain(told).collect()
}
