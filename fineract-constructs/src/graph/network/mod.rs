//! Networks and segments by region, what connects them, and who reaches whom.

mod draw;
mod read;

use std::collections::BTreeSet;

use super::diagram::{Diagram, Flow, Outline, Shaft};
use super::places;
use crate::aws::segment;

/// The networks of a program, or of an environment.
#[derive(Clone, Debug, Default)]
pub(super) struct Network {
    app: String,
    environment: Option<String>,
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
    environment: Option<String>,
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

    /// An environment's part: its networks, the shared ones, and the gateways and core networks of either.
    pub(super) fn of_environment(&self, name: &str) -> Self {
        let is_own = |vpc: &Vpc| vpc.environment.as_deref() == Some(name);
        if !self.vpcs.iter().any(is_own) {
            return Self::default();
        }
        let vpcs = Kept::of(self.vpcs.iter().map(|vpc| is_own(vpc) || vpc.segment == segment::SHARED));
        let attached: BTreeSet<_> = vpcs.of_list(&self.vpcs).flat_map(|vpc| &vpc.gateways).copied().collect();
        let gateways = Kept::of((0..self.gateways.len()).map(|place| attached.contains(&place)));
        let mut part = Self {
            environment: Some(name.to_owned()),
            vpcs: vpcs.of_list(&self.vpcs).cloned().collect(),
            gateways: gateways.of_list(&self.gateways).cloned().collect(),
            ..self.clone()
        };
        for vpc in &mut part.vpcs {
            vpc.gateways = vpc.gateways.iter().filter_map(|place| gateways.place(*place)).collect();
        }
        part.peerings = self
            .peerings
            .iter()
            .filter_map(|peering| {
                let end = |(end, place)| {
                    let kept = if end == End::Vpc { &vpcs } else { &gateways };
                    Some((end, kept.place(place)?))
                };
                Some(Peering { ends: [end(peering.ends[0])?, end(peering.ends[1])?] })
            })
            .collect();
        let used = part.vpcs.iter().map(|vpc| vpc.region).chain(part.gateways.iter().map(|it| it.region));
        part.regions = places::in_order(used);
        let segments =
            Kept::of(self.segments.iter().map(|segment| part.vpcs.iter().any(|vpc| vpc.segment == *segment)));
        part.segments = segments.of_list(&self.segments).cloned().collect();
        let row = |row: &Vec<Reach>| segments.of_list(row).copied().collect();
        part.reach = segments.of_list(&self.reach).map(row).collect();
        part
    }

    pub(super) fn environment(&self) -> Option<&str> {
        self.environment.as_deref()
    }

    fn title(&self) -> String {
        match &self.environment {
            Some(environment) => format!("Networks of {} {environment}", self.app),
            None => format!("Networks of {}", self.app),
        }
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

/// Which items of a list are kept.
struct Kept(Vec<bool>);

impl Kept {
    fn of(kept: impl Iterator<Item = bool>) -> Self {
        Self(kept.collect())
    }

    fn of_list<'a, T>(&'a self, list: &'a [T]) -> impl Iterator<Item = &'a T> {
        list.iter().zip(&self.0).filter_map(|(item, kept)| kept.then_some(item))
    }

    /// Where an item stands among those that are kept.
    fn place(&self, old: usize) -> Option<usize> {
        self.0[old].then(|| self.0[..old].iter().filter(|kept| **kept).count())
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
