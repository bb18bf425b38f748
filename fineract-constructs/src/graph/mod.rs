//! Pictures of a program: networks, deployment, data, services.
//!
//! Each view reads what it shows from the frozen tree and from what synth found out, and says it twice: as a diagram of
//! nodes and edges, for tools that lay it out themselves, and as a drawing with a place for everything, for SVG.

mod data;
mod deploy;
mod diagram;
mod dot;
mod drawing;
mod mermaid;
mod network;
mod places;
mod services;
mod svg;
mod text;

use std::collections::BTreeMap;

use data::Data;
use deploy::Deploy;
use diagram::Diagram;
use drawing::Drawing;
use network::Network;
use services::Services;

use fineract_core::Doc;

use crate::parallel;
use crate::policy::View as Tree;
use crate::residency::{FlowGraph, ResidencyPreset};
use crate::synth::{ClusterTraffic, Plan, Reachability};

pub use text::{Weight, width};

/// What a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum View {
    /// Networks and segments by region, what connects them, who reaches whom.
    Network,
    /// Stacks and bundles in waves.
    Deploy,
    /// An environment's stores by country, their copies, and what crosses a border on which ground.
    Data,
    /// A cluster's services: by what they are entered, whom they call, what they use.
    Services,
}

/// How a picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Scalable Vector Graphics, for light and dark pages.
    Svg,
    /// A Mermaid flowchart.
    Mermaid,
    /// A Graphviz graph.
    Dot,
}

/// All that pictures of a program can show.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    environments: Vec<String>,
    network: Network,
    deploy: Deploy,
    data: Vec<Data>,
    services: Vec<Services>,
}

/// One picture.
pub struct Picture<'a> {
    /// Its file's name without the ending, such as `data-prod`.
    pub name: String,
    subject: Subject<'a>,
}

enum Subject<'a> {
    Network(&'a Network),
    Deploy(&'a Deploy),
    Data(&'a Data),
    Services(&'a Services),
}

/// What pictures are made from.
pub(crate) struct Facts<'a> {
    pub(crate) app: &'a str,
    pub(crate) view: &'a Tree<'a>,
    pub(crate) plan: &'a Plan,
    pub(crate) flows: &'a FlowGraph,
    pub(crate) reachability: &'a Reachability,
    pub(crate) traffic: &'a [ClusterTraffic],
    pub(crate) preset: Option<ResidencyPreset>,
}

impl<'a> Facts<'a> {
    /// The environments, in the order of the program.
    fn environments(&self) -> Vec<&'a str> {
        let tree = self.view.tree();
        let units = tree.ids().filter_map(|node| tree[node].as_unit());
        let mut environments = Vec::new();
        for name in units.filter_map(|unit| unit.settings.get("environment").and_then(Doc::as_str)) {
            if !environments.contains(&name) {
                environments.push(name);
            }
        }
        environments
    }
}

impl View {
    /// Every view.
    pub const ALL: [Self; 4] = [Self::Network, Self::Deploy, Self::Data, Self::Services];
}

impl Format {
    /// The ending of a file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Mermaid => "mmd",
            Self::Dot => "dot",
        }
    }
}

impl Graph {
    /// Reads a program.
    pub(crate) fn read(facts: &Facts) -> Self {
        Self {
            environments: facts.environments().into_iter().map(str::to_owned).collect(),
            network: Network::read(facts),
            deploy: Deploy::read(facts),
            data: Data::read(facts),
            services: Services::read(facts),
        }
    }

    /// The environments that it can be narrowed to: those of the program, and what no environment has for itself.
    pub fn environments(&self) -> Vec<&str> {
        let others = self.data.iter().map(Data::environment);
        let others = others.filter(|name| !self.environments.iter().any(|known| known == name));
        self.environments.iter().map(String::as_str).chain(others).collect()
    }

    /// What an environment has, and the shared things that it needs.
    #[must_use]
    pub fn of_environment(&self, name: &str) -> Self {
        let data = self.data.iter().filter(|data| data.environment() == name);
        let services = self.services.iter().filter(|services| services.environment() == Some(name));
        Self {
            environments: vec![name.to_owned()],
            network: self.network.of_environment(name),
            deploy: self.deploy.of_environment(name),
            data: data.cloned().collect(),
            services: services.cloned().collect(),
        }
    }

    /// The pictures of a view: one, or one for each environment or cluster; none if the program has nothing to show.
    pub fn pictures(&self, view: View) -> Vec<Picture<'_>> {
        let named = |name: String, subject| Picture { name, subject };
        let of = |view: &str, environment: Option<&str>| match environment {
            Some(environment) => format!("{view}-{environment}"),
            None => view.to_owned(),
        };
        match view {
            View::Network if self.network.is_empty() => Vec::new(),
            View::Network => {
                vec![named(of("network", self.network.environment()), Subject::Network(&self.network))]
            }
            View::Deploy if self.deploy.environment().is_some() && self.deploy.is_empty() => Vec::new(),
            View::Deploy => {
                vec![named(of("deploy", self.deploy.environment()), Subject::Deploy(&self.deploy))]
            }
            View::Data => {
                let data = self.data.iter();
                data.map(|data| named(format!("data-{}", data.environment()), Subject::Data(data))).collect()
            }
            View::Services => {
                let services = self.services.iter();
                services
                    .map(|it| named(format!("services-{}", it.cluster()), Subject::Services(it)))
                    .collect()
            }
        }
    }

    /// What is written to `graph/` with the rest of the output. Clusters of an environment are alike, as a rule: one shows
    /// them all.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut environments = Vec::new();
        let shown = View::ALL.into_iter().flat_map(|view| self.pictures(view)).filter(|picture| {
            let Subject::Services(it) = picture.subject else { return true };
            let first = !environments.contains(&it.environment());
            environments.push(it.environment());
            first
        });
        let shown: Vec<_> = shown.collect();
        let files = parallel::each(&shown, |picture| {
            (format!("graph/{}.svg", picture.name), picture.render(Format::Svg).into_bytes())
        });
        files.into_iter().collect()
    }
}

impl Picture<'_> {
    /// The cluster that it shows, if it shows one.
    pub fn cluster(&self) -> Option<&str> {
        match self.subject {
            Subject::Services(services) => Some(services.cluster()),
            _ => None,
        }
    }

    /// Writes it.
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Svg => svg::svg(&self.draw()),
            Format::Mermaid => mermaid::mermaid(&self.diagram()),
            Format::Dot => dot::dot(&self.diagram()),
        }
    }

    fn draw(&self) -> Drawing {
        match self.subject {
            Subject::Network(it) => it.draw(),
            Subject::Deploy(it) => it.draw(),
            Subject::Data(it) => it.draw(),
            Subject::Services(it) => it.draw(),
        }
    }

    fn diagram(&self) -> Diagram {
        match self.subject {
            Subject::Network(it) => it.diagram(),
            Subject::Deploy(it) => it.diagram(),
            Subject::Data(it) => it.diagram(),
            Subject::Services(it) => it.diagram(),
        }
    }
}
