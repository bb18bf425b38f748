//! What a pipeline needs to deploy: units in waves, and what manifests wait for.

use std::collections::{BTreeMap, BTreeSet};

use fineract_core::{Doc, NodeId, Unit, UnitKind};
use schemars::JsonSchema;
use serde::Serialize;

use super::lower::{holder, placeholder};
use super::{Emitted, PlanRelease};
use crate::k8s::environment_of;
use crate::synth::finish::Program;
use crate::synth::link::{Foreign, Links};
use crate::synth::order::Order;
use crate::synth::{CrossStack, StackOutputs};

/// `plan.json`: the units in deployment order.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// The app.
    pub app: String,
    /// Units of one wave can be deployed at the same time; each wave waits for the one before.
    pub waves: usize,
    /// The units, by wave and name.
    pub units: Vec<PlanUnit>,
}

/// A stack or a bundle of manifests.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PlanUnit {
    /// `stack` or `bundle`.
    pub kind: &'static str,
    /// The stack's name, or the bundle's cluster and phase.
    pub name: String,
    /// Its wave, counted from 0.
    pub wave: usize,
    /// The account that it is deployed to.
    pub account: String,
    /// The region that it is deployed to.
    pub region: String,
    /// The template, or the folder with the manifests, below the app's output folder.
    pub source: String,
    /// The units that it comes right after.
    pub after: Vec<String>,
    /// A bundle's cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
    /// The environment of a bundle's cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environment: Option<String>,
    /// The Kubernetes version of a bundle's cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kubernetes: Option<String>,
    /// Capabilities that the deployment of a stack must acknowledge.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub capabilities: Vec<&'static str>,
    /// Whether a stack is protected from deletion.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub termination_protection: bool,
    /// Tags that CloudFormation puts on the stack and on all resources in it that take tags.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
    /// Charts that are installed with a bundle, after its manifests. What a controller in the cluster installs is not here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub releases: Vec<PlanRelease>,
    /// Outputs of other stacks that it reads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reads: Vec<Import>,
}

/// An output of another stack.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Import {
    /// The stack that puts it out.
    pub stack: String,
    /// The account of that stack, where it is not the reader's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The region of that stack.
    pub region: String,
    /// The output's name.
    pub output: String,
    /// The template parameter to fill with it, where the app passes values by parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
}

/// `bindings.json`: what manifests still need from stack outputs.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Bindings {
    /// The values, by placeholder.
    pub bindings: Vec<BindingRow>,
}

/// A value that stands in manifests as a placeholder.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct BindingRow {
    /// The text to replace.
    pub placeholder: String,
    /// The account of the stack that puts the value out.
    pub account: String,
    /// The region of that stack.
    pub region: String,
    /// The stack.
    pub stack: String,
    /// The output's name.
    pub output: String,
    /// The bundles whose manifests hold the placeholder.
    pub bundles: Vec<String>,
}

pub(super) fn plan(
    name: &str,
    program: &Program,
    links: &Links,
    order: &Order,
    stems: &BTreeMap<NodeId, String>,
    emitted: &BTreeMap<NodeId, Emitted>,
) -> Plan {
    let unit = |wave: usize, id: NodeId| {
        let unit = program.unit(id);
        let setting = |key| unit.settings.get(key).and_then(Doc::as_str).map(str::to_owned);
        let imports = links.imports.get(&id).into_iter().flatten();
        let mut after: Vec<_> = order.after[&id].iter().map(|earlier| stems[earlier].clone()).collect();
        after.sort();
        PlanUnit {
            kind: if unit.kind == UnitKind::Stack { "stack" } else { "bundle" },
            name: unit.name.clone(),
            wave,
            account: unit.place.account.clone(),
            region: unit.place.region.to_owned(),
            source: match unit.kind {
                UnitKind::Stack => format!("{}.template.json", stems[&id]),
                UnitKind::Bundle => format!("k8s/{}", unit.name),
            },
            after,
            cluster: setting("cluster"),
            environment: environment_of(unit).map(str::to_owned),
            kubernetes: setting("kubernetes"),
            capabilities: emitted[&id].capabilities.clone(),
            releases: emitted[&id]
                .releases
                .iter()
                .filter(|release| release.installer == "helm")
                .cloned()
                .collect(),
            termination_protection: is_protected(unit),
            tags: match unit.kind {
                UnitKind::Stack => tags(program, id),
                UnitKind::Bundle => BTreeMap::new(),
            },
            reads: imports.map(|(foreign, _)| import(program, links, unit, foreign)).collect(),
        }
    };
    let units = order.waves.iter().enumerate().flat_map(|(wave, ids)| ids.iter().map(move |id| (wave, *id)));
    Plan {
        app: name.into(),
        waves: order.waves.len(),
        units: units.map(|(wave, id)| unit(wave, id)).collect(),
    }
}

/// Whether a stack is protected from deletion.
pub(super) fn is_protected(stack: &Unit) -> bool {
    stack.settings.get("terminationProtection") == Some(&Doc::Bool(true))
}

/// A unit's tags, by key.
pub(super) fn tags(program: &Program, unit: NodeId) -> BTreeMap<String, String> {
    program.tree.tags(unit).into_iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

fn import(program: &Program, links: &Links, reader: &Unit, foreign: &Foreign) -> Import {
    let stack = program.unit(foreign.stack);
    let by_parameter = reader.kind == UnitKind::Stack && links.cross_stack == CrossStack::Parameters;
    let account = &stack.place.account;
    Import {
        stack: stack.name.clone(),
        account: (*account != reader.place.account).then(|| account.clone()),
        region: stack.place.region.to_owned(),
        output: foreign.output.clone(),
        parameter: by_parameter.then(|| holder(&foreign.output)),
    }
}

/// Takes the values of deployed stacks that manifests wait for, and templates whose stacks can't read them.
pub(in crate::synth) fn fill(program: &Program, links: &mut Links, outputs: &StackOutputs) {
    links.lost = outputs.lost;
    let waiting = waiting(program, links);
    let known = waiting.into_keys().filter_map(|foreign| {
        let value = outputs.get(&binding(program, &foreign, Vec::new()))?.to_owned();
        Some((foreign, value))
    });
    links.known = known.collect();
}

pub(super) fn bindings(program: &Program, links: &Links) -> Bindings {
    let waiting = waiting(program, links);
    let unknown = waiting.into_iter().filter(|(foreign, _)| !links.known.contains_key(foreign));
    let mut bindings: Vec<_> =
        unknown.map(|(foreign, bundles)| binding(program, &foreign, bundles)).collect();
    bindings.sort_by(|a, b| a.placeholder.cmp(&b.placeholder));
    Bindings { bindings }
}

/// Whether a stack can't be updated without a region: it is of another, and reads an output of a stack there.
pub(super) fn is_stuck(program: &Program, reader: &Unit, foreign: &Foreign, lost: &str) -> bool {
    reader.kind == UnitKind::Stack
        && reader.place.region != lost
        && program.unit(foreign.stack).place.region == lost
}

/// The stacks that can't be updated without a region, by its code: those of other regions that read outputs of stacks there.
pub(in crate::synth) fn stuck<'a>(
    program: &'a Program,
    links: &Links,
) -> BTreeMap<&'static str, BTreeSet<&'a str>> {
    let mut found: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (&reader, imports) in &links.imports {
        let reader = program.unit(reader);
        for foreign in imports.keys() {
            let lost = program.unit(foreign.stack).place.region;
            if is_stuck(program, reader, foreign, lost) {
                found.entry(lost).or_default().insert(reader.name.as_str());
            }
        }
    }
    found
}

/// The stack outputs that manifests hold, and templates of other regions than the lost one, with the names of their units.
fn waiting(program: &Program, links: &Links) -> BTreeMap<Foreign, Vec<String>> {
    let mut found: BTreeMap<Foreign, Vec<String>> = BTreeMap::new();
    for (&unit, imports) in &links.imports {
        let unit = program.unit(unit);
        let waits = |foreign: &&Foreign| {
            unit.kind == UnitKind::Bundle
                || links.lost.is_some_and(|lost| is_stuck(program, unit, foreign, lost))
        };
        for foreign in imports.keys().filter(waits) {
            found.entry(foreign.clone()).or_default().push(unit.name.clone());
        }
    }
    for bundles in found.values_mut() {
        bundles.sort();
    }
    found
}

fn binding(program: &Program, foreign: &Foreign, bundles: Vec<String>) -> BindingRow {
    let stack = program.unit(foreign.stack);
    BindingRow {
        placeholder: placeholder(program, foreign),
        account: stack.place.account.clone(),
        region: stack.place.region.to_owned(),
        stack: stack.name.clone(),
        output: foreign.output.clone(),
        bundles,
    }
}
