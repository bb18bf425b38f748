//! Networks and segments by region, what connects them, and who reaches whom.

mod draw;
mod read;

use std::collections::BTreeSet;

use super::diagram::{Diagram, Flow, Outline, Shaft};
use super::places;

/// The networks of a program.
#[derive(Clone, Debug, Default)]
pub(super) struct Network {
    app: String,
    /// The codes of the regions, in the library's order.
    regions: Vec<&'static str>,
    segments: Vec<String>,
    vpcs: Vec<Vpc>,
    gateways: Vec<Gateway>,
    cores: Vec<Core>,
    /// Between gateways or networks.
    peerings: Vec<Peering>,
    reach: Vec<Vec<Reach>>,
}

#[derive(Clone, Debug)]
struct Vpc {
    path: String,
    region: &'static str,
    segment: String,
    cidr: String,
    zones: BTreeSet<String>,
    tiers: Vec<String>,
    nat_gateways: usize,
    internet: bool,
    gateways: Vec<usize>,
    cores: Vec<usize>,
}

#[derive(Clone, Debug)]
struct Gateway {
    path: String,
    region: &'static str,
    asn: i64,
    tables: usize,
    cores: Vec<usize>,
}

#[derive(Clone, Debug)]
struct Core {
    path: String,
    name: String,
    segments: Vec<String>,
    shares: Vec<String>,
    /// The system number of its edge in each region.
    edges: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
struct Peering {
    ends: [(End, usize); 2],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Vpc,
    Gateway,
}

/// Of the pairs of networks of two segments, how many deliver.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Reach {
    pairs: usize,
    delivered: usize,
}

impl Network {
    pub(super) fn is_empty(&self) -> bool {
        self.vpcs.is_empty()
    }

    fn title(&self) -> String {
        format!("Networks of {}", self.app)
    }

    fn summary(&self) -> String {
        let mut parts = vec![
            places::count(self.vpcs.len(), "network"),
            places::count(self.regions.len(), "region"),
            places::count(self.segments.len(), "segment"),
        ];
        if !self.gateways.is_empty() {
            parts.push(places::count(self.gateways.len(), "transit gateway"));
        }
        if !self.cores.is_empty() {
            parts.push(places::count(self.cores.len(), "core network"));
        }
        parts.join(" · ")
    }

    /// The nodes and edges, without places.
    pub(super) fn diagram(&self) -> Diagram {
        let mut diagram = Diagram::new(self.title(), Flow::Down);
        let groups: Vec<_> =
            self.regions.iter().map(|region| diagram.group(places::region(region))).collect();
        let group =
            |region: &str| self.regions.iter().position(|known| *known == region).map(|place| groups[place]);
        let vpcs: Vec<_> = self
            .vpcs
            .iter()
            .map(|vpc| diagram.node(group(vpc.region), Outline::Box, [vpc.segment.clone(), vpc.cidr.clone()]))
            .collect();
        let gateways: Vec<_> = self
            .gateways
            .iter()
            .map(|gateway| diagram.node(group(gateway.region), Outline::Round, gateway.lines()))
            .collect();
        let cores: Vec<_> = self
            .cores
            .iter()
            .map(|core| diagram.node(None, Outline::Round, [core.title(), core.says()]))
            .collect();
        for (vpc, from) in self.vpcs.iter().zip(&vpcs) {
            for to in vpc
                .gateways
                .iter()
                .map(|place| gateways[*place])
                .chain(vpc.cores.iter().map(|place| cores[*place]))
            {
                diagram.edge(*from, to, Shaft::Line, "");
            }
        }
        for (gateway, from) in self.gateways.iter().zip(&gateways) {
            for core in &gateway.cores {
                diagram.edge(*from, cores[*core], Shaft::Line, "peering");
            }
        }
        for peering in &self.peerings {
            let [from, to] = peering.ends.map(|(end, place)| match end {
                End::Vpc => vpcs[place],
                End::Gateway => gateways[place],
            });
            diagram.edge(from, to, Shaft::Line, "peering");
        }
        diagram
    }
}

impl Gateway {
    fn lines(&self) -> [String; 2] {
        ["transit gateway".into(), format!("AS {}, {}", self.asn, places::count(self.tables, "route table"))]
    }
}

impl Core {
    fn title(&self) -> String {
        format!("core network {}", self.name)
    }

    fn says(&self) -> String {
        let shares =
            if self.shares.is_empty() { String::new() } else { format!("; {}", self.shares.join("; ")) };
        format!("segments: {}{shares}", self.segments.join(", "))
    }
}
