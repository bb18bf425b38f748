//! Services as rows between the load balancers that lead to them and a matrix of what they use: no line crosses another.

use std::collections::BTreeSet;

use super::{Entry, Group, Service, Services, Use};
use crate::graph::drawing::{
    Align, BODY, Course, Drawing, End, Line, Look, MARGIN, Node, PADDING, Rect, SMALL, Stroke, Tone, Words,
    box_height, box_width,
};
use crate::graph::places;
use crate::graph::text::{Weight, cut, width};

/// From one service to the next.
const ROW: i32 = 30;
/// Between the services of two load balancers.
const APART: i32 = 14;
/// Between columns.
const GAP: i32 = 44;
/// The most that a load balancer's box may take.
const WIDEST: i32 = 300;
/// How many of the names that lead to a load balancer are shown.
const NAMES: usize = 5;

/// Rows that belong to one load balancer, or to none.
struct Block {
    entry: Option<usize>,
    services: Vec<usize>,
    top: i32,
    height: i32,
}

impl Services {
    pub(in crate::graph) fn draw(&self) -> Drawing {
        let mut drawing = Drawing::new(self.title(), self.summary());
        let heads =
            self.used.iter().map(|used| width(&used.name, SMALL, Weight::Bold)).max().unwrap_or(0) * 5 / 7;
        let blocks = self.blocks(Drawing::TOP + 20 + heads + 30);
        let left = self.entries.iter().map(|entry| box_width(&entry.lines())).max().unwrap_or(0);
        let names =
            self.services.iter().map(|service| width(&service.name, BODY, Weight::Bold)).max().unwrap_or(0);
        let services = Rect::new(MARGIN + left + GAP, 0, names + 2 * PADDING, 0);
        let cell = self.used_cell();
        let x = |place: usize| services.right() + 24 + i32::try_from(place).unwrap_or(0) * (cell + 4);
        let bottom = blocks.last().map_or(Drawing::TOP, |block| block.top + block.height);
        self.draw_heads(&blocks, &x, cell, &mut drawing);
        for block in &blocks {
            let right = x(self.used.len());
            drawing.area(
                Rect::new(services.x - 8, block.top - 6, right - services.x + 12, block.height + 12),
                Look::Lane,
            );
            if let Some(entry) = block.entry {
                self.draw_entry(&self.entries[entry], block, left, services.x, &mut drawing);
            } else {
                let text =
                    if self.entries.is_empty() { "no load balancer" } else { "behind no load balancer" };
                drawing.text((MARGIN, block.top + 20), Align::Start, Tone::Detail, text);
            }
            for (row, place) in block.services.iter().enumerate() {
                let y = block.row(row);
                let service = &self.services[*place];
                self.draw_service(
                    service,
                    Rect::new(services.x, y, services.width, ROW - 6),
                    &x,
                    cell,
                    &mut drawing,
                );
            }
        }
        drawing.height = drawing.height.max(bottom + MARGIN);
        self.draw_legend(&mut drawing);
        drawing
    }

    /// The services of each load balancer below each other, high enough for the load balancer's own box.
    fn blocks(&self, top: i32) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for (place, service) in self.services.iter().enumerate() {
            let entry = service.entries.first().copied();
            match blocks.last_mut().filter(|block| block.entry == entry) {
                Some(block) => block.services.push(place),
                None => blocks.push(Block { entry, services: vec![place], top: 0, height: 0 }),
            }
        }
        let mut y = top;
        for block in &mut blocks {
            let own = block.entry.map_or(0, |entry| box_height(&self.entries[entry].lines()));
            block.top = y;
            block.height = own.max(i32::try_from(block.services.len()).unwrap_or(0) * ROW - 6);
            y += block.height + APART + 12;
        }
        blocks
    }

    fn used_cell(&self) -> i32 {
        let uses = self.services.iter().flat_map(|service| service.uses.values());
        uses.map(|how| width(how.mark(), SMALL, Weight::Regular)).max().unwrap_or(0) + 12
    }

    /// What is used, over its column, and a thin line down from it.
    fn draw_heads(&self, blocks: &[Block], x: &dyn Fn(usize) -> i32, cell: i32, drawing: &mut Drawing) {
        let Some(top) = blocks.first().map(|block| block.top - 14) else { return };
        for (place, used) in self.used.iter().enumerate() {
            drawing.rising((x(place) + cell / 2 + 4, top), Tone::Strong, used.name.clone());
        }
    }

    fn draw_entry(&self, entry: &Entry, block: &Block, width: i32, services: i32, drawing: &mut Drawing) {
        let lines = entry.lines();
        let own = box_height(&lines);
        let at = Rect::new(MARGIN, block.top + (block.height - own) / 2, width, own);
        let middle = at.y + own / 2;
        let (from, trunk) = (at.right(), at.right() + GAP / 2);
        for row in 0..block.services.len() {
            let y = block.row(row) + (ROW - 6) / 2;
            let points = vec![(from, middle), (trunk, middle), (trunk, y), (services - 2, y)];
            let tooltip = format!("{} leads to {}", entry.name, self.services[block.services[row]].name);
            drawing.line(Line {
                points,
                course: Course::Straight,
                stroke: Stroke::Solid,
                end: End::Arrow,
                tooltip,
            });
        }
        let tooltip = format!("load balancer {}\n{}", entry.name, entry.names.join("\n"));
        drawing.node(Node { at, look: Look::Round, tooltip, lines, align: Align::Start });
    }

    fn draw_service(
        &self,
        service: &Service,
        at: Rect,
        x: &dyn Fn(usize) -> i32,
        cell: i32,
        drawing: &mut Drawing,
    ) {
        let others: Vec<_> =
            service.entries.iter().skip(1).map(|entry| self.entries[*entry].name.as_str()).collect();
        let tooltip = match others.as_slice() {
            [] => service.tooltip.clone(),
            others => format!("{}\nalso behind {}", service.tooltip, others.join(", ")),
        };
        let lines = vec![Words::name(&service.name)];
        drawing.node(Node { at, look: Look::Plain, tooltip, lines, align: Align::Start });
        for (place, how) in &service.uses {
            let used = &self.used[*place];
            let tooltip = format!("{} {} {}", service.name, how.name(), used.tooltip);
            let lines = vec![Words::detail(how.mark())];
            let at = Rect::new(x(*place), at.y, cell, at.height);
            drawing.node(Node {
                at,
                look: Look::Hue(used.group.hue()),
                tooltip,
                lines,
                align: Align::Middle,
            });
        }
    }

    fn draw_legend(&self, drawing: &mut Drawing) {
        let mut groups: Vec<Group> = self.used.iter().map(|used| used.group).collect();
        groups.dedup();
        let (mut x, y) = (MARGIN, drawing.height);
        for group in groups {
            let at = Rect::new(x, y - 12, 16, 16);
            let text = group.plural();
            drawing.node(Node {
                at,
                look: Look::Hue(group.hue()),
                tooltip: text.clone(),
                lines: Vec::new(),
                align: Align::Start,
            });
            drawing.text((x + 22, y), Align::Start, Tone::Detail, text.clone());
            x += 22 + width(&text, SMALL, Weight::Regular) + 22;
        }
        let marks: BTreeSet<_> = self.services.iter().flat_map(|service| service.uses.values()).collect();
        let marks: Vec<_> =
            marks.into_iter().map(|how| format!("{} {}", how.mark(), how.explained())).collect();
        drawing.text((MARGIN, y + 24), Align::Start, Tone::Detail, marks.join(" · "));
    }
}

impl Block {
    /// The top of a row: the rows stand in the middle of the block.
    fn row(&self, row: usize) -> i32 {
        let rows = i32::try_from(self.services.len()).unwrap_or(0) * ROW - 6;
        self.top + (self.height - rows) / 2 + i32::try_from(row).unwrap_or(0) * ROW
    }
}

impl Entry {
    fn lines(&self) -> Vec<Words> {
        let most = WIDEST - 2 * PADDING;
        let mut lines =
            vec![Words::name(cut(&self.name, BODY, Weight::Bold, most)), Words::detail(self.says.clone())];
        let named = self.names.iter().take(NAMES).map(|name| cut(name, SMALL, Weight::Regular, most));
        lines.extend(named.map(Words::detail));
        if let Some(more) = self.names.len().checked_sub(NAMES).filter(|more| *more > 0) {
            lines.push(Words::detail(format!("and {more} more")));
        }
        lines
    }
}

impl Group {
    fn hue(self) -> usize {
        match self {
            Self::Store(kind) => places::hue(kind),
            Self::Service => 3,
            Self::Outside => 4,
        }
    }

    fn plural(self) -> String {
        match self {
            Self::Outside => "outside of the cluster".into(),
            group => places::plural(group.name()),
        }
    }
}

impl Use {
    const fn explained(self) -> &'static str {
        match self {
            Self::Writes => "may read and write",
            Self::Calls => "its network policies let it call",
            how => how.name(),
        }
    }

    const fn mark(self) -> &'static str {
        match self {
            Self::Reads => "r",
            Self::Writes => "rw",
            Self::Sends => "→",
            Self::Takes => "←",
            Self::SendsAndTakes => "↔",
            Self::Calls => "call",
        }
    }
}
