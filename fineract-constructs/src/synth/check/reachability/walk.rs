//! Follows a packet from one VPC to another.

use fineract_core::NodeId;

use super::model::{End, Model, Target, Vpc};
use crate::aws::Cidr;
use crate::synth::finish::Program;

/// Where a packet is on its way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hop {
    /// Looked up in a route table of a gateway.
    Table(NodeId),
    /// In the core network, having come by an attachment.
    Core(NodeId, usize),
}

impl Hop {
    pub(super) fn describe(self, program: &Program) -> String {
        match self {
            Self::Table(node) => format!("`{}`", program.tree.path(node)),
            Self::Core(node, _) => format!("the core network from `{}`", program.tree.path(node)),
        }
    }
}

/// The way of a packet from one VPC to another, if it is delivered.
///
/// Where several routes are equally good, or the range of the other VPC is split between routes, all are followed: a way
/// that exists for some packets counts.
pub(super) fn way(model: &Model, from: &Vpc, to: &Vpc) -> Option<Vec<Hop>> {
    if from.node == to.node {
        return Some(Vec::new());
    }
    let routes: Vec<_> = from.routes.iter().map(|(cidr, target)| (*cidr, 0, *target)).collect();
    let starts = best(&routes, to.cidr).into_iter().flat_map(|target| entries(model, from, target));
    let mut search = Search { model, to, seen: Vec::new() };
    starts.into_iter().find_map(|start| search.follow(start))
}

/// How a VPC's packets enter a gateway or a core network.
fn entries(model: &Model, from: &Vpc, target: NodeId) -> Vec<Step> {
    let on_gateway = model.attachments.iter().filter(|(_, end)| **end == (target, from.node));
    let tables = on_gateway.flat_map(|(attachment, _)| associated(model, *attachment, target));
    let members = model.members.iter().enumerate();
    let on_core = members.filter(|(_, it)| it.core == target && it.end == End::Vpc(from.node));
    tables
        .map(|table| Step::To(Hop::Table(table)))
        .chain(on_core.map(|(place, it)| Step::To(Hop::Core(it.node, place))))
        .collect()
}

/// The tables that an attachment's packets are looked up in, on one gateway.
fn associated(model: &Model, attachment: NodeId, gateway: NodeId) -> Vec<NodeId> {
    let tables = model.associations.iter().filter(|(it, _)| *it == attachment).map(|(_, table)| *table);
    tables.filter(|table| model.gateway_of.get(table) == Some(&gateway)).collect()
}

#[derive(Clone, Copy)]
enum Step {
    Delivered(NodeId),
    To(Hop),
}

struct Search<'a> {
    model: &'a Model<'a>,
    to: &'a Vpc,
    seen: Vec<Hop>,
}

impl Search<'_> {
    fn follow(&mut self, step: Step) -> Option<Vec<Hop>> {
        let hop = match step {
            Step::Delivered(vpc) => return (vpc == self.to.node).then(Vec::new),
            Step::To(hop) => hop,
        };
        if self.seen.contains(&hop) {
            return None;
        }
        self.seen.push(hop);
        let next = match hop {
            Hop::Table(table) => self.after_table(table),
            Hop::Core(_, place) => self.after_core(place),
        };
        let mut way = next.into_iter().find_map(|step| self.follow(step))?;
        way.insert(0, hop);
        Some(way)
    }

    fn after_table(&self, table: NodeId) -> Vec<Step> {
        let routes = self.model.routes(table);
        let routes: Vec<_> = routes.iter().map(|it| (it.cidr, it.rank, it.target)).collect();
        let steps = best(&routes, self.to.cidr).into_iter().flat_map(|target| match target {
            Target::Blackhole => Vec::new(),
            Target::Core(place) => vec![Step::To(Hop::Core(self.model.members[place].node, place))],
            Target::Attachment(attachment) => self.over(attachment, table),
        });
        steps.collect()
    }

    /// Over an attachment of a table's gateway: to its VPC, or to the other gateway of a peering.
    fn over(&self, attachment: NodeId, table: NodeId) -> Vec<Step> {
        if let Some((_, vpc)) = self.model.attachments.get(&attachment) {
            return vec![Step::Delivered(*vpc)];
        }
        let here = self.model.gateway_of.get(&table);
        let gateways = self.model.peerings.get(&attachment).into_iter().flatten();
        let there = gateways.filter(|gateway| here != Some(*gateway));
        let tables = there.flat_map(|gateway| associated(self.model, attachment, *gateway));
        tables.map(|table| Step::To(Hop::Table(table))).collect()
    }

    fn after_core(&self, place: usize) -> Vec<Step> {
        let others = (0..self.model.members.len()).filter(|other| self.model.learns(place, *other));
        let announced = |other| self.model.announced(other).into_iter().map(move |cidr| (cidr, 0, other));
        let routes: Vec<_> = others.flat_map(announced).collect();
        let step = |other: usize| match self.model.members[other].end {
            End::Vpc(vpc) => Step::Delivered(vpc),
            End::Table(table) => Step::To(Hop::Table(table)),
        };
        best(&routes, self.to.cidr).into_iter().map(step).collect()
    }
}

/// The targets that packets to a range go to: of the routes that hold all of it, those with the longest prefix and, of
/// these, the lowest rank; and likewise for each narrower route in it.
fn best<T: Copy>(routes: &[(Cidr, u8, T)], to: Cidr) -> Vec<T> {
    let mut chosen = Vec::new();
    let widest = routes.iter().filter(|(cidr, ..)| cidr.contains(to)).map(|(cidr, ..)| *cidr);
    let widest = widest.max_by_key(|cidr| cidr.prefix());
    let mut prefixes: Vec<_> =
        routes.iter().map(|(cidr, ..)| *cidr).filter(|cidr| *cidr != to && to.contains(*cidr)).collect();
    prefixes.extend(widest);
    prefixes.sort_unstable();
    prefixes.dedup();
    for prefix in prefixes {
        let same = || routes.iter().filter(|(cidr, ..)| *cidr == prefix);
        let rank = same().map(|(_, rank, _)| *rank).min();
        chosen.extend(same().filter(|(_, it, _)| Some(*it) == rank).map(|(.., target)| *target));
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cidr;

    #[test]
    fn the_longest_prefix_wins_then_the_lowest_rank() {
        let (wide, exact) = (cidr!("10.0.0.0/8"), cidr!("10.3.0.0/16"));
        let routes = [(wide, 0, "default"), (exact, 2, "learned"), (exact, 0, "blackhole")];
        assert_eq!(best(&routes, exact), ["blackhole"]);
        assert_eq!(best(&routes, cidr!("10.4.0.0/16")), ["default"]);
        assert!(best(&routes[1..], cidr!("10.4.0.0/16")).is_empty());
    }

    #[test]
    fn a_route_to_a_part_of_the_range_is_followed_too() {
        let routes = [(cidr!("10.3.0.0/16"), 0, "whole"), (cidr!("10.3.128.0/17"), 2, "part")];
        assert_eq!(best(&routes, cidr!("10.3.0.0/16")), ["whole", "part"]);
    }
}
