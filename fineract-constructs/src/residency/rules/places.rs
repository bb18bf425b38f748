//! RES-1, RES-12, RES-15, RES-17: where things stand.

use std::collections::BTreeMap;

use fineract_core::Diag;

use super::codes::{GLOBAL, PLACE, PLAIN, SHARED};
use super::{Check, Finding, about, named, place};
use crate::policy::Resource;
use crate::policy::references;
use crate::residency::graph::{Encryption, Role, Vertex, country};
use crate::residency::judge::{allowed_in, classes, countries, judge};
use crate::residency::{DataClass, Holding, Kind, Purpose};

pub(super) fn check(check: &Check, found: &mut Vec<Finding>) {
    outside(check, found);
    for (id, vertex) in check.graph.vertices() {
        if vertex.is_restricted() && vertex.encryption == Encryption::None {
            let message =
                format!("{} holds {} in plain text", named(vertex), classes(&vertex.holding.classes));
            found.push(about(&PLAIN, vertex, message, "encrypt it at rest with a key of its region"));
        }
        // Copies are judged by what makes them.
        if vertex.country().is_some() && vertex.declared && !check.graph.is_copy(id) {
            stands(check, vertex, found);
        }
    }
    served(check, found);
    global(check, found);
}

/// Reports networks whose names a shared zone of another country answers: what they use there works on their data.
fn served(check: &Check, found: &mut Vec<Finding>) {
    let tree = check.view.tree();
    let of_all = |zone: &&Resource| zone.environment == Some("shared");
    for zone in check.view.of_type("AWS::Route53::HostedZone").iter().filter(of_all) {
        let here = country(zone.region);
        for network in zone.items(&["VPCs"]).iter().flat_map(references) {
            let Some(network) = check.view.resource(network) else { continue };
            let subjects = Holding::of(tree, network.node).1.unwrap_or_default();
            let holding = Holding::new([DataClass::Pii], subjects);
            let own = network.environment == Some("shared");
            if own || allowed_in(check.preset, &holding, here, Purpose::Process) {
                continue;
            }
            let message = format!(
                "`{}` in {} uses shared services in {}, and serves {}",
                tree.path(network.node),
                network.region,
                zone.region,
                countries(&holding.subjects)
            );
            let diag = Diag::new(&SHARED, tree.path(zone.node), tree.origin(zone.node), message)
                .related(tree.origin(network.node), "the network")
                .help("give it the shared services of its own region");
            found.push(Finding { diag, environment: network.environment.map(str::to_owned) });
        }
    }
}

/// Reports each stack in a region that is in no country of the policy.
fn outside(check: &Check, found: &mut Vec<Finding>) {
    let tree = check.view.tree();
    let mut stacks: BTreeMap<_, (usize, &Resource)> = BTreeMap::new();
    for resource in check.view.all().filter(|resource| country(resource.region).is_none()) {
        stacks.entry(tree[resource.node].unit).or_insert((0, resource)).0 += 1;
    }
    for (unit, (count, first)) in stacks {
        let unit = unit.unwrap_or(first.node);
        let message =
            format!("{count} resources in `{}`, outside of the EEA and the United Kingdom", first.region);
        let diag = Diag::new(&PLACE, tree.path(unit), tree.origin(unit), message);
        let diag = diag.help("move the stack to a region of a country that the policy allows");
        found.push(Finding { diag, environment: first.environment.map(str::to_owned) });
    }
}

/// Reports what holds or works on data in a country where it must not be.
fn stands(check: &Check, vertex: &Vertex, found: &mut Vec<Finding>) {
    let shared = vertex.environment.as_deref() == Some("shared");
    let purpose = match vertex.kind.role() {
        Role::Store => Purpose::Store,
        Role::Processor if shared && vertex.kind != Kind::PrivateNetwork => Purpose::Process,
        _ => return,
    };
    let holding = &vertex.holding;
    let here = vertex.country();
    let verdict = judge(check.preset, &holding.classes, &holding.subjects, (here, here), purpose);
    if !verdict.is_denied() {
        return;
    }
    let message = format!(
        "{} holds {} of {} in {}",
        named(vertex),
        classes(&holding.classes),
        countries(&verdict.denied),
        place(vertex)
    );
    let help = if vertex.subjects_stated {
        format!("`{}` keeps it in: {}", check.preset.name(), countries(&verdict.instead))
    } else {
        format!(
            "`{}` keeps it in: {}; if it isn't theirs, state whose it is: `state_subjects(scope, […])`",
            check.preset.name(),
            countries(&verdict.instead)
        )
    };
    found.push(about(if shared { &SHARED } else { &PLACE }, vertex, message, help));
}

/// Counts what services without a region are told, by service.
fn global(check: &Check, found: &mut Vec<Finding>) {
    let mut services: BTreeMap<&str, usize> = BTreeMap::new();
    for resource in &check.graph.global {
        let service = resource.ty.split("::").nth(1).unwrap_or_default();
        *services.entry(service).or_default() += 1;
    }
    let Some(first) = check.graph.global.first() else { return };
    let counts: Vec<_> = services.iter().map(|(service, count)| format!("{count} of {service}")).collect();
    let message = format!("resources that are in no region: {}", counts.join(", "));
    let diag = Diag::new(&GLOBAL, &first.path, first.origin, message);
    found.push(Finding {
        diag: diag.help("keep customers' data out of names, tags and descriptions"),
        environment: None,
    });
}
