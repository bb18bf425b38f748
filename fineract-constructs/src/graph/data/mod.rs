//! An environment's stores by country, their copies, and what crosses a border on which ground.

mod draw;

use std::collections::BTreeMap;

use super::diagram::{Diagram, Flow, Outline, Shaft};
use super::drawing::SMALL;
use super::text::{Weight, cut};
use super::{Facts, places};
use crate::residency::{Crossing, FlowGraph, FlowKind, Kind, Role, Vertex, VertexId, crossings};

/// The data of an environment.
#[derive(Clone, Debug)]
pub(super) struct Data {
    app: String,
    environment: String,
    policy: Option<&'static str>,
    /// The codes of the regions, those of one legal zone beside each other.
    regions: Vec<String>,
    sections: Vec<Section>,
}

/// The stores of a kind.
#[derive(Clone, Debug)]
struct Section {
    kind: Kind,
    /// For each region.
    cells: Vec<Vec<Store>>,
    lanes: Vec<Lane>,
}

#[derive(Clone, Debug)]
struct Store {
    name: String,
    tooltip: String,
    classes: Vec<&'static str>,
}

/// Flows from one region to others, by one mechanism and on one ground.
#[derive(Clone, Debug)]
struct Lane {
    what: String,
    ground: String,
    is_refused: bool,
    from: usize,
    /// The regions that it leads to, and how many flows do.
    to: BTreeMap<usize, usize>,
}

/// Kinds of stores, in the order that they are shown.
const KINDS: [Kind; 12] = [
    Kind::Database,
    Kind::Cache,
    Kind::FileSystem,
    Kind::Volume,
    Kind::Bucket,
    Kind::Vault,
    Kind::Secret,
    Kind::Queue,
    Kind::Stream,
    Kind::Topic,
    Kind::LogGroup,
    Kind::Repository,
];

impl Data {
    /// That of every environment that has stores.
    pub(super) fn read(facts: &Facts) -> Vec<Self> {
        let mut stores: BTreeMap<&str, Vec<(VertexId, &Vertex)>> = BTreeMap::new();
        for (id, vertex) in facts.flows.vertices().filter(|(_, vertex)| vertex.kind.role() == Role::Store) {
            if let Some(environment) = &vertex.environment {
                stores.entry(environment).or_default().push((id, vertex));
            }
        }
        let mut crossing: BTreeMap<&str, Vec<&Crossing>> = BTreeMap::new();
        let crossings = crossings(facts.flows, facts.preset);
        for it in &crossings {
            let environment = it.from.environment.as_deref().or(it.to.environment.as_deref());
            crossing.entry(environment.unwrap_or_default()).or_default().push(it);
        }
        let data = facts.environments().into_iter().filter_map(|environment| {
            let crossing = crossing.get(environment).map_or(&[][..], Vec::as_slice);
            Some(Self::of(facts, environment, stores.get(environment)?, crossing))
        });
        data.collect()
    }

    fn of(facts: &Facts, environment: &str, stores: &[(VertexId, &Vertex)], crossings: &[&Crossing]) -> Self {
        let ends = crossings.iter().flat_map(|it| [it.from.region.as_str(), it.to.region.as_str()]);
        let regions = places::by_law(stores.iter().map(|(_, vertex)| vertex.region.as_str()).chain(ends));
        let regions: Vec<_> = regions.into_iter().map(str::to_owned).collect();
        let section = |kind: Kind| {
            let mut cells = vec![Vec::new(); regions.len()];
            for (id, vertex) in stores.iter().filter(|(_, vertex)| vertex.kind == kind) {
                let place = regions.iter().position(|region| *region == vertex.region);
                cells[place.expect("every store's region has a column")].push(store(facts, *id, vertex));
            }
            let lanes = lanes(&regions, crossings.iter().copied().filter(|it| section_of(it) == kind));
            Section { kind, cells, lanes }
        };
        Self {
            app: facts.app.to_owned(),
            environment: environment.to_owned(),
            policy: facts.preset.map(crate::residency::ResidencyPreset::name),
            sections: KINDS.into_iter().map(section).filter(|section| !section.is_empty()).collect(),
            regions,
        }
    }

    pub(super) fn environment(&self) -> &str {
        &self.environment
    }

    fn title(&self) -> String {
        format!("Data of {} {}", self.app, self.environment)
    }

    fn summary(&self) -> String {
        let lanes = || self.sections.iter().flat_map(|section| &section.lanes);
        let flows: usize = lanes().flat_map(|lane| lane.to.values()).sum();
        let refused: usize = lanes().filter(|lane| lane.is_refused).flat_map(|lane| lane.to.values()).sum();
        let stores = self.sections.iter().flat_map(|section| &section.cells).map(Vec::len).sum();
        let judged = match self.policy {
            Some(policy) => format!(", {refused} refused by the policy {policy}"),
            None => String::new(),
        };
        format!(
            "{} in {} · {} between regions{judged}",
            places::count(stores, "store"),
            places::count(self.regions.len(), "region"),
            places::count(flows, "flow")
        )
    }

    /// The nodes and edges, without places.
    pub(super) fn diagram(&self) -> Diagram {
        let mut diagram = Diagram::new(self.title(), Flow::Down);
        let law = |region: &String| format!("{}: {}", places::region(region), places::law(region));
        let groups: Vec<_> = self.regions.iter().map(|region| diagram.group(law(region))).collect();
        for section in &self.sections {
            let ends = section.lanes.iter().flat_map(|lane| lane.to.keys().chain([&lane.from]));
            let ends: Vec<_> = ends.copied().collect();
            let mut nodes = BTreeMap::new();
            for (place, cell) in section.cells.iter().enumerate() {
                // A flow may begin or end where no store of its kind is: with who reads it.
                if !cell.is_empty() || ends.contains(&place) {
                    let mut lines = vec![section.count(cell.len())];
                    lines.extend(cell.iter().take(LISTED).map(|store| store.name.clone()));
                    nodes.insert(place, diagram.node(Some(groups[place]), Outline::Store, lines));
                }
            }
            for lane in &section.lanes {
                let line = if lane.is_refused { Shaft::Refused } else { Shaft::Arrow };
                for to in lane.to.keys() {
                    diagram.edge(nodes[&lane.from], nodes[to], line, lane.label());
                }
            }
        }
        diagram
    }
}

/// The most that a store's name may take.
const WIDEST: i32 = 200;

/// How many stores of a cell are named.
const LISTED: usize = 4;

impl Section {
    fn is_empty(&self) -> bool {
        self.lanes.is_empty() && self.cells.iter().all(Vec::is_empty)
    }

    fn count(&self, number: usize) -> String {
        match (number, self.kind) {
            (0, _) => format!("no {}", self.kind.name()),
            (_, Kind::Volume) => self.kind.name().to_owned(),
            (_, _) => places::count(number, self.kind.name()),
        }
    }
}

impl Lane {
    fn label(&self) -> String {
        let many: Vec<_> = self.to.values().filter(|count| **count > 1).map(ToString::to_string).collect();
        let same = many.len() == self.to.len() && many.windows(2).all(|pair| pair[0] == pair[1]);
        let many = match (many.is_empty(), same && many.len() > 1) {
            (true, _) => String::new(),
            (false, true) => format!(" ({} each)", many[0]),
            (false, false) => format!(" ({})", many.join(" and ")),
        };
        let ground = match (self.is_refused, self.ground.is_empty()) {
            (true, _) => " · REFUSED".to_owned(),
            (false, true) => String::new(),
            (false, false) => format!(" · {}", self.ground),
        };
        format!("{}{many}{ground}", self.what)
    }
}

fn store(facts: &Facts, id: VertexId, vertex: &Vertex) -> Store {
    let environment = vertex.environment.as_deref().unwrap_or_default();
    let name = if vertex.name == vertex.logical_id { &vertex.path } else { &vertex.name };
    let name = cut(&places::short(name, facts.app, environment, &vertex.region), SMALL, Weight::Bold, WIDEST);
    let classes: Vec<_> = vertex.holding.classes.iter().map(|class| class.name()).collect();
    let mut says = vec![
        format!("{} {}", vertex.kind.name(), vertex.name),
        format!("{}/{}", vertex.unit, vertex.logical_id),
    ];
    says.push(format!("holds {}{}", classes.join(", "), if vertex.stated { "" } else { " (assumed)" }));
    says.extend(
        vertex
            .facts
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(fact, value)| format!("{fact}: {value}")),
    );
    let is = |suffix| format!("{name} · {suffix}");
    Store {
        name: match (facts.flows.is_copy(id), is_backed_up(facts.flows, id)) {
            (true, _) if vertex.kind != Kind::Vault => is("copy"),
            (_, true) => is("backed up"),
            (_, false) => name,
        },
        tooltip: says.join("\n"),
        classes,
    }
}

/// Whether a vault holds recovery points of a store.
fn is_backed_up(flows: &FlowGraph, id: VertexId) -> bool {
    let copied = flows.out_of(id).into_iter().filter(|(flow, _)| flow.kind == FlowKind::CopiesBackup);
    copied
        .map(|(_, to)| to)
        .any(|to| flows.vertex(to).kind == Kind::Vault && flows.vertex(id).kind != Kind::Vault)
}

/// The kind of store that data comes from, or else goes to.
fn section_of(crossing: &Crossing) -> Kind {
    if crossing.from.kind.role() == Role::Store { crossing.from.kind } else { crossing.to.kind }
}

fn lanes<'a>(regions: &[String], crossings: impl Iterator<Item = &'a Crossing<'a>>) -> Vec<Lane> {
    let place = |vertex: &Vertex| regions.iter().position(|region| *region == vertex.region);
    let mut lanes: BTreeMap<(String, usize, bool, String), BTreeMap<usize, usize>> = BTreeMap::new();
    for it in crossings {
        let (Some(from), Some(to)) = (place(it.from), place(it.to)) else { continue };
        let what = match it.kind {
            FlowKind::Reads | FlowKind::Writes => "read and written by services".to_owned(),
            FlowKind::Publishes => "messages".to_owned(),
            FlowKind::Logs => "logs".to_owned(),
            _ => it.mechanism.to_owned(),
        };
        let key = (what, from, it.is_refused, it.grounds.join(", "));
        *lanes.entry(key).or_default().entry(to).or_default() += 1;
    }
    let lane = |((what, from, is_refused, ground), to)| Lane { what, ground, is_refused, from, to };
    lanes.into_iter().map(lane).collect()
}
