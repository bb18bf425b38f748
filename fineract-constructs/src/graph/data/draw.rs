//! Regions as columns, kinds of stores as rows; below each row a line for each flow, as in a sequence diagram: nothing crosses.

use super::{Data, LISTED, Lane, Section, Store};
use crate::graph::drawing::{
    Align, Course, Drawing, End, Line, Look, MARGIN, Node, PADDING, Rect, SMALL, Stroke, Tone, Words,
    box_height, box_width,
};
use crate::graph::places;
use crate::graph::text::{Weight, width};

/// Between columns.
const GAP: i32 = 16;
/// Between columns of two legal zones.
const BORDER: i32 = 48;
const HEAD: i32 = 44;
/// The height of a flow's line with its text.
const LANE: i32 = 28;

impl Data {
    pub(in crate::graph) fn draw(&self) -> Drawing {
        let mut drawing = Drawing::new(self.title(), self.summary());
        let labels =
            self.sections.iter().map(|section| width(&section.title(), 14, Weight::Bold)).max().unwrap_or(0);
        let columns = self.columns(MARGIN + labels + GAP);
        let bottom = Drawing::TOP + HEAD + self.sections.iter().map(Section::height).sum::<i32>();
        for (region, (x, column)) in self.regions.iter().zip(&columns) {
            drawing.area(Rect::new(*x, Drawing::TOP, *column, bottom - Drawing::TOP), Look::Lane);
            drawing.text((x + PADDING, Drawing::TOP + 20), Align::Start, Tone::Name, places::region(region));
            drawing.text((x + PADDING, Drawing::TOP + 37), Align::Start, Tone::Detail, places::law(region));
        }
        self.draw_borders(&columns, bottom, &mut drawing);
        let mut y = Drawing::TOP + HEAD;
        for section in &self.sections {
            drawing.text((MARGIN, y + 22), Align::Start, Tone::Name, section.title());
            for (cell, (x, column)) in section.cells.iter().zip(&columns).filter(|(cell, _)| !cell.is_empty())
            {
                let lines = section.lines(cell);
                let at = Rect::new(x + PADDING, y + 6, column - 2 * PADDING, box_height(&lines));
                let (tooltip, look) = (tooltip(cell), Look::Hue(places::hue(section.kind)));
                drawing.node(Node { at, look, tooltip, lines, align: Align::Start });
            }
            let lanes = y + section.boxes() + 12;
            for (place, lane) in section.lanes.iter().enumerate() {
                let at = lanes + i32::try_from(place).unwrap_or(0) * LANE + LANE - 6;
                draw_lane(lane, &columns, at, &mut drawing);
            }
            y += section.height();
        }
        let text = if self.sections.iter().all(|section| section.lanes.is_empty()) {
            "Copies and backups are marked."
        } else {
            "An arrow leads from where data is to where it gets; beside its mechanism stands the ground on which it leaves \
the country. Copies and backups are marked."
        };
        drawing.text((MARGIN, bottom + 22), Align::Start, Tone::Detail, text);
        drawing
    }

    /// The left of each column and its width.
    fn columns(&self, left: i32) -> Vec<(i32, i32)> {
        let cells =
            self.sections.iter().flat_map(|section| section.cells.iter().map(|cell| section.lines(cell)));
        let inner = cells.map(|lines| box_width(&lines)).max().unwrap_or(0);
        let heads = self.regions.iter().map(|region| width(&places::region(region), 14, Weight::Bold));
        let laws = self.regions.iter().map(|region| width(&places::law(region), SMALL, Weight::Regular));
        let column = inner.max(heads.chain(laws).max().unwrap_or(0)) + 2 * PADDING;
        let mut x = left;
        let mut columns = Vec::new();
        for (place, region) in self.regions.iter().enumerate() {
            let before = place.checked_sub(1).map(|before| places::zone(&self.regions[before]));
            x += match before {
                Some(zone) if zone != places::zone(region) => BORDER,
                Some(_) => GAP,
                None => 0,
            };
            columns.push((x, column));
            x += column;
        }
        columns
    }

    /// A line between the columns of two legal zones.
    fn draw_borders(&self, columns: &[(i32, i32)], bottom: i32, drawing: &mut Drawing) {
        for (place, pair) in self.regions.windows(2).enumerate() {
            let [before, after] = [&pair[0], &pair[1]].map(|region| places::zone(region));
            if before != after {
                let x = columns[place + 1].0 - BORDER / 2;
                let points = vec![(x, Drawing::TOP), (x, bottom)];
                let tooltip = format!("between {} and {}", places::law(&pair[0]), places::law(&pair[1]));
                drawing.line(line(points, Stroke::Dashed, End::Plain, tooltip));
            }
        }
    }
}

/// From a tick in the column of the source an arrow to each target, and above it what flows on which ground.
fn draw_lane(lane: &Lane, columns: &[(i32, i32)], y: i32, drawing: &mut Drawing) {
    let centre = |place: usize| columns[place].0 + columns[place].1 / 2;
    let stroke = if lane.is_refused { Stroke::Refused } else { Stroke::Solid };
    let (from, label) = (centre(lane.from), lane.label());
    let tick = vec![(from, y - 5), (from, y + 5)];
    drawing.line(line(tick, stroke, End::Plain, label.clone()));
    for to in lane.to.keys() {
        drawing.line(line(vec![(from, y), (centre(*to), y)], stroke, End::Arrow, label.clone()));
    }
    let ends = lane.to.keys().map(|to| centre(*to)).chain([from]);
    let (first, last) = (ends.clone().min().unwrap_or(from), ends.max().unwrap_or(from));
    let half = width(&label, SMALL, Weight::Regular) / 2;
    let (left, right) = (columns[0].0, columns.last().map_or(from, |(x, column)| x + column));
    let x = i32::midpoint(first, last).min(right - half).max(left + half);
    let tone = if lane.is_refused { Tone::Strong } else { Tone::Detail };
    drawing.text((x, y - 7), Align::Middle, tone, label);
}

fn line(points: Vec<(i32, i32)>, stroke: Stroke, end: End, tooltip: String) -> Line {
    Line { points, course: Course::Straight, stroke, end, tooltip }
}

fn tooltip(cell: &[Store]) -> String {
    if cell.len() > LISTED {
        places::listed(cell.iter().map(|store| &store.name))
    } else {
        cell.iter().map(|store| store.tooltip.as_str()).collect::<Vec<_>>().join("\n\n")
    }
}

impl Section {
    fn title(&self) -> String {
        places::plural(self.kind.name())
    }

    /// The names of a cell's stores, or how many there are, and what they hold.
    fn lines(&self, cell: &[Store]) -> Vec<Words> {
        let mut lines: Vec<_> = if cell.len() > LISTED {
            vec![Words::name(self.count(cell.len()))]
        } else {
            cell.iter().map(|store| Words { text: store.name.clone(), tone: Tone::Strong }).collect()
        };
        let mut classes: Vec<&str> = Vec::new();
        for class in cell.iter().flat_map(|store| &store.classes) {
            if !classes.contains(class) {
                classes.push(class);
            }
        }
        if !classes.is_empty() {
            lines.push(Words::detail(classes.join(", ")));
        }
        lines
    }

    fn boxes(&self) -> i32 {
        self.cells
            .iter()
            .filter(|cell| !cell.is_empty())
            .map(|cell| box_height(&self.lines(cell)))
            .max()
            .unwrap_or(0)
    }

    fn height(&self) -> i32 {
        self.boxes() + i32::try_from(self.lanes.len()).unwrap_or(0) * LANE + 24
    }
}
