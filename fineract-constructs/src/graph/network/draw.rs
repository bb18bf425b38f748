//! Regions as columns, segments as rows; below them the gateways, the core network, and who reaches whom.

use super::{Core, End, Gateway, Network, Peering, Reach, Vpc};
use crate::graph::drawing::{
    Align, Course, Drawing, End as Tip, Line, Look, MARGIN, Node, PADDING, Rect, SMALL, Stroke, Tone, Words,
    box_height, box_width,
};
use crate::graph::places;
use crate::graph::text::{Weight, width};

/// More segments are no table that a person reads.
const MOST_SEGMENTS: usize = 16;
/// Between boxes.
const GAP: i32 = 16;
/// Between columns.
const BETWEEN: i32 = 20;
/// The strip at the right of a column in which the lines of its networks run down.
const BUS: i32 = 34;
const HEAD: i32 = 44;

/// Where things are.
struct Places {
    columns: Vec<Rect>,
    vpcs: Vec<Rect>,
    gateways: Vec<Rect>,
    cores: Vec<Rect>,
}

impl Network {
    pub(in crate::graph) fn draw(&self) -> Drawing {
        let mut drawing = Drawing::new(self.title(), self.summary());
        let labels =
            self.segments.iter().map(|segment| width(segment, 14, Weight::Bold)).max().unwrap_or(0) + GAP;
        let places = self.place(MARGIN + labels, &mut drawing);
        self.draw_lines(&places, &mut drawing);
        for (vpc, at) in self.vpcs.iter().zip(&places.vpcs) {
            let hue = self.segments.iter().position(|segment| *segment == vpc.segment).unwrap_or_default();
            let (lines, look) = (vpc.lines(), Look::Hue(hue));
            drawing.node(Node { at: *at, look, tooltip: vpc.tooltip(), lines, align: Align::Start });
        }
        for (gateway, at) in self.gateways.iter().zip(&places.gateways) {
            let tooltip = format!("{} in {}", gateway.path, places::region(gateway.region));
            let (lines, align) = (gateway.words(), Align::Middle);
            drawing.node(Node { at: *at, look: Look::Plain, tooltip, lines, align });
        }
        for (core, at) in self.cores.iter().zip(&places.cores) {
            let (lines, tooltip, align) = (core.words(), core.tooltip(), Align::Middle);
            drawing.node(Node { at: *at, look: Look::Plain, tooltip, lines, align });
        }
        let bottom = drawing.height - MARGIN;
        let bottom = self.draw_peerings(&places, bottom, &mut drawing);
        self.draw_reach(bottom + 40, &mut drawing);
        drawing
    }

    /// Gives every box its place, and draws what is behind them.
    fn place(&self, left: i32, drawing: &mut Drawing) -> Places {
        let words = |vpc: &Vpc| vpc.lines();
        let inner = self.vpcs.iter().map(|vpc| box_width(&words(vpc)));
        let inner = inner.chain(self.gateways.iter().map(|gateway| box_width(&gateway.words()) - BUS));
        let inner = inner
            .chain(self.regions.iter().map(|region| width(&places::law(region), SMALL, Weight::Regular)));
        let inner = inner.max().unwrap_or(0);
        let column = inner + BUS + 2 * PADDING;
        let x = |place: usize| left + i32::try_from(place).unwrap_or(0) * (column + BETWEEN);
        let top = Drawing::TOP;
        let mut y = top + HEAD + PADDING;
        let mut vpcs = vec![Rect::new(0, 0, 0, 0); self.vpcs.len()];
        let mut rows = Vec::new();
        for segment in &self.segments {
            let start = y;
            for (place, region) in self.regions.iter().enumerate() {
                let mut at = start;
                let here = self.vpcs.iter().zip(&mut vpcs);
                for (vpc, rect) in here.filter(|(vpc, _)| vpc.segment == *segment && vpc.region == *region) {
                    *rect = Rect::new(x(place) + PADDING, at, inner, box_height(&vpc.lines()));
                    at = rect.bottom() + GAP;
                }
                y = y.max(at);
            }
            rows.push((segment, i32::midpoint(start, y - GAP)));
        }
        let mut bottom = y;
        let mut gateways = Vec::new();
        for gateway in &self.gateways {
            let place = self.column(gateway.region);
            let before =
                gateways.iter().zip(&self.gateways).filter(|(_, other)| other.region == gateway.region);
            let at = before.map(|(rect, _): (&Rect, _)| rect.bottom() + GAP).max().unwrap_or(y + GAP);
            let rect = Rect::new(x(place) + PADDING, at, inner + BUS, box_height(&gateway.words()));
            bottom = bottom.max(rect.bottom() + PADDING);
            gateways.push(rect);
        }
        let columns: Vec<_> =
            (0..self.regions.len()).map(|place| Rect::new(x(place), top, column, bottom - top)).collect();
        for (region, at) in self.regions.iter().zip(&columns) {
            drawing.area(*at, Look::Lane);
            drawing.text((at.x + PADDING, top + 20), Align::Start, Tone::Name, places::region(region));
            drawing.text((at.x + PADDING, top + 37), Align::Start, Tone::Detail, places::law(region));
        }
        for (segment, y) in rows {
            drawing.text((left - GAP, y + 5), Align::End, Tone::Name, segment);
        }
        let all = columns.last().map_or(0, |last| last.right()) - left;
        let mut at = bottom + 44;
        let mut cores = Vec::new();
        for core in &self.cores {
            let lines = core.words();
            let rect = Rect::new(left, at, all.max(box_width(&lines)), box_height(&lines));
            at = rect.bottom() + GAP;
            cores.push(rect);
        }
        Places { columns, vpcs, gateways, cores }
    }

    fn column(&self, region: &str) -> usize {
        self.regions.iter().position(|known| *known == region).expect("every network's region has a column")
    }

    /// From each network to the right, down the strip of its column, to its gateway or core network.
    fn draw_lines(&self, places: &Places, drawing: &mut Drawing) {
        for (vpc, at) in self.vpcs.iter().zip(&places.vpcs) {
            let column = places.columns[self.column(vpc.region)];
            let (y, x) = (at.y + at.height / 2, column.right() - PADDING - BUS / 2);
            let gateways = vpc.gateways.iter().map(|gateway| (places.gateways[*gateway].y, x));
            let cores = vpc.cores.iter().map(|core| (places.cores[*core].y, x + 8));
            for (end, x) in gateways.chain(cores) {
                let tooltip = format!("{} is attached", vpc.path);
                drawing.line(straight(vec![(at.right(), y), (x, y), (x, end)], Stroke::Solid, tooltip));
            }
        }
        for (gateway, at) in self.gateways.iter().zip(&places.gateways) {
            for core in &gateway.cores {
                let (x, end) = (at.centre(), places.cores[*core]);
                let tooltip = format!("{} is peered with {}", gateway.path, self.cores[*core].path);
                drawing.line(straight(vec![(x, at.bottom()), (x, end.y)], Stroke::Dashed, tooltip));
                drawing.text((x + 8, end.y - 12), Align::Start, Tone::Detail, "peering");
            }
        }
    }

    /// Each peering as a line of its own between the columns of its ends, as in a sequence diagram.
    fn draw_peerings(&self, places: &Places, bottom: i32, drawing: &mut Drawing) -> i32 {
        let mut y = bottom;
        for Peering { ends } in &self.peerings {
            y += 30;
            let [(one, first), (other, second)] = ends.map(|(end, place)| match end {
                End::Vpc => (self.vpcs[place].region, &self.vpcs[place].path),
                End::Gateway => (self.gateways[place].region, &self.gateways[place].path),
            });
            let mut between = [one, other].map(|region| places.columns[self.column(region)].centre());
            between.sort_unstable();
            let [from, to] = between;
            let tooltip = format!("{first} is peered with {second}");
            drawing.line(straight(vec![(from, y), (to, y)], Stroke::Dashed, tooltip.clone()));
            for end in between {
                drawing.line(straight(vec![(end, y - 5), (end, y + 5)], Stroke::Solid, tooltip.clone()));
            }
            let text = match ends[0].0 {
                End::Vpc => "network peering",
                End::Gateway => "peering",
            };
            drawing.text((i32::midpoint(from, to), y - 6), Align::Middle, Tone::Detail, text);
        }
        y
    }

    fn draw_reach(&self, top: i32, drawing: &mut Drawing) {
        if self.segments.len() > MOST_SEGMENTS || self.reach.iter().flatten().all(|reach| reach.pairs == 0) {
            return;
        }
        drawing.text((MARGIN, top), Align::Start, Tone::Name, "Who reaches whom");
        let text = "Packets followed through every route: pairs of networks of which the first gets packets to the second.";
        drawing.text((MARGIN, top + 19), Align::Start, Tone::Detail, text);
        let first =
            self.segments.iter().map(|segment| width(segment, SMALL, Weight::Bold)).max().unwrap_or(0) + 64;
        let cell = self.segments.iter().map(|segment| width(segment, SMALL, Weight::Bold)).max().unwrap_or(0);
        let cell = cell.max(width("12,345 of 12,345", SMALL, Weight::Regular)) + GAP;
        let x = |column: usize| MARGIN + first + i32::try_from(column).unwrap_or(0) * (cell + 4);
        let y = |row: usize| top + 56 + i32::try_from(row).unwrap_or(0) * 30;
        for (place, segment) in self.segments.iter().enumerate() {
            drawing.text(
                (x(place) + cell / 2, y(0) - 8),
                Align::Middle,
                Tone::Strong,
                format!("to {segment}"),
            );
            drawing.text((MARGIN, y(place) + 17), Align::Start, Tone::Strong, format!("from {segment}"));
        }
        for (row, of_row) in self.reach.iter().enumerate() {
            for (column, reach) in of_row.iter().enumerate() {
                let (from, to) = (&self.segments[row], &self.segments[column]);
                let tooltip = format!("from {from} to {to}: {} of {} pairs", reach.delivered, reach.pairs);
                let look = if reach.delivered > 0 { Look::Hue(row) } else { Look::Plain };
                let lines = vec![Words::detail(reach.says())];
                let at = Rect::new(x(column), y(row), cell, 26);
                drawing.node(Node { at, look, tooltip, lines, align: Align::Middle });
            }
        }
    }
}

impl Vpc {
    fn lines(&self) -> Vec<Words> {
        let nat = places::count(self.nat_gateways, "NAT gateway");
        let internet = match (self.nat_gateways, self.internet) {
            (0, false) => "no way to the internet".to_owned(),
            (0, true) => "open to the internet, no NAT".to_owned(),
            (_, _) => nat,
        };
        vec![
            Words::name(&self.cidr),
            Words::detail(format!("{}, {internet}", places::count(self.zones.len(), "zone"))),
            Words::detail(self.tiers.join(", ")),
        ]
    }

    fn tooltip(&self) -> String {
        format!("{} of segment {} in {}", self.path, self.segment, places::region(self.region))
    }
}

impl Gateway {
    fn words(&self) -> Vec<Words> {
        let [name, detail] = self.lines();
        vec![Words::name(name), Words::detail(detail)]
    }
}

impl Core {
    fn words(&self) -> Vec<Words> {
        let edge = |(region, asn): &(String, String)| format!("{} AS {asn}", places::city(region));
        let edges: Vec<_> = self.edges.iter().map(edge).collect();
        let edges = Words::detail(format!("edges: {}", edges.join(", ")));
        vec![Words::name(self.title()), edges, Words::detail(self.says())]
    }

    fn tooltip(&self) -> String {
        format!("{}: {}", self.path, self.says())
    }
}

impl Reach {
    fn says(self) -> String {
        match self {
            Self { pairs: 0, .. } => "one network".into(),
            Self { delivered: 0, .. } => "none".into(),
            Self { pairs, delivered } if pairs == delivered => format!("all {pairs}"),
            Self { pairs, delivered } => format!("{delivered} of {pairs}"),
        }
    }
}

fn straight(points: Vec<(i32, i32)>, stroke: Stroke, tooltip: String) -> Line {
    Line { points, course: Course::Straight, stroke, end: Tip::Plain, tooltip }
}
