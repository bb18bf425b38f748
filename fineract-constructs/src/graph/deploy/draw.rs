//! Waves as rows; the layout library says which boxes of a wave stand beside which, and how long lines pass between them.
//!
//! It draws lines as straight as it can, and pictures twice as wide as their fullest row. They are squeezed to that row: what
//! stands in order stays in order, as near as there is room to where the library put it.

use std::collections::BTreeMap;

use rust_sugiyama::configure::{Config, RankingType};
use rust_sugiyama::from_vertices_and_edges;

use super::{Deploy, Group};
use crate::graph::drawing::{
    Align, Course, Drawing, End, Line, Look, MARGIN, Node, PADDING, Rect, SMALL, Stroke, Tone, Words,
    box_height, box_width,
};
use crate::graph::places;
use crate::graph::text::{Weight, width, wrapped};

/// The least width of a box: two environments fit side by side.
const BOX: i32 = 124;
/// Between boxes, and what a line that passes takes.
const GAP: i32 = 14;
/// Between waves, for the lines.
const BETWEEN: i32 = 46;

/// What the layout library places: groups, and the points where lines pass a wave.
struct Points {
    /// From left to right, the middle of each.
    x: Vec<i32>,
    /// Of each edge, the points from its start to its end.
    ways: BTreeMap<(usize, usize), Vec<usize>>,
    waves: Vec<usize>,
    /// Of the widest wave.
    width: i32,
}

impl Deploy {
    pub(in crate::graph) fn draw(&self) -> Drawing {
        let mut drawing = Drawing::new(self.title(), self.summary());
        let boxes: Vec<_> = self.groups.iter().map(Group::lines).collect();
        let widths: Vec<_> = boxes.iter().map(|lines| box_width(lines).max(BOX)).collect();
        let points = self.points(&widths);
        let labels = (0..self.waves).map(|wave| width(&format!("wave {wave}"), 14, Weight::Bold)).max();
        let left = MARGIN + labels.unwrap_or(0) + 2 * GAP;
        let rows = self.rows(&boxes);
        let shift = left + PADDING;
        let right = left + points.width + 2 * PADDING;
        for (wave, (top, height)) in rows.iter().enumerate() {
            drawing.area(Rect::new(MARGIN, *top - PADDING, right - MARGIN, height + 2 * PADDING), Look::Lane);
            drawing.text((MARGIN + PADDING, top + 18), Align::Start, Tone::Name, format!("wave {wave}"));
            let units: usize =
                self.groups.iter().filter(|group| group.wave == wave).map(|group| group.names.len()).sum();
            let units = places::count(units, "unit");
            drawing.text((MARGIN + PADDING, top + 36), Align::Start, Tone::Detail, units);
        }
        for ((from, to), way) in &points.ways {
            let mut line = Vec::new();
            for (step, place) in way.iter().enumerate() {
                let (top, height) = rows[points.waves[*place]];
                let x = points.x[*place] + shift;
                if step > 0 {
                    line.push((
                        x,
                        if *place == *to {
                            top + (height - box_height(&boxes[*to])) / 2
                        } else {
                            top - PADDING
                        },
                    ));
                }
                if *place != *to {
                    let own = boxes
                        .get(*place)
                        .map_or(height + PADDING, |lines| i32::midpoint(height, box_height(lines)));
                    line.push((x, top + own));
                }
            }
            let tooltip = format!("{} comes after {}", self.groups[*to].title(), self.groups[*from].title());
            drawing.line(Line {
                points: line,
                course: Course::Falling,
                stroke: Stroke::Solid,
                end: End::Arrow,
                tooltip,
            });
        }
        for (place, (group, lines)) in self.groups.iter().zip(boxes).enumerate() {
            let (top, height) = rows[group.wave];
            let own = box_height(&lines);
            let at = Rect::new(
                points.x[place] + shift - widths[place] / 2,
                top + (height - own) / 2,
                widths[place],
                own,
            );
            let look = if group.is_bundle { Look::Round } else { Look::Hue(0) };
            drawing.node(Node { at, look, tooltip: group.tooltip(), lines, align: Align::Middle });
        }
        Self::draw_legend(&mut drawing);
        drawing
    }

    /// The top of each wave's boxes and the height of the highest.
    fn rows(&self, boxes: &[Vec<Words>]) -> Vec<(i32, i32)> {
        let mut top = Drawing::TOP + PADDING;
        let row = |wave: usize| {
            let own = self.groups.iter().zip(boxes).filter(|(group, _)| group.wave == wave);
            let height = own.map(|(_, lines)| box_height(lines)).max().unwrap_or(0);
            let row = (top, height);
            top += height + BETWEEN + 2 * PADDING;
            row
        };
        (0..self.waves).map(row).collect()
    }

    /// Lays out the groups and their edges. An edge over several waves gets a point in each wave that it passes, so that
    /// the library keeps boxes out of its way.
    fn points(&self, widths: &[i32]) -> Points {
        let mut waves: Vec<_> = self.groups.iter().map(|group| group.wave).collect();
        let mut ways = BTreeMap::new();
        let mut edges = Vec::new();
        for &(from, to) in &self.edges {
            let mut way = vec![from];
            for wave in self.groups[from].wave + 1..self.groups[to].wave {
                waves.push(wave);
                way.push(waves.len() - 1);
            }
            way.push(to);
            edges.extend(way.windows(2).map(|step| (index(step[0]), index(step[1]))));
            ways.insert((from, to), way);
        }
        let size = |place: usize| f64::from(widths.get(place).copied().unwrap_or(GAP));
        let vertices: Vec<_> = (0..waves.len()).map(|place| (index(place), (size(place), 1.0))).collect();
        // A wave is the longest way from the start, and so is the highest rank that a vertex can have.
        let config =
            Config { vertex_spacing: f64::from(GAP), ranking_type: RankingType::Up, ..Config::default() };
        let mut at = vec![0; waves.len()];
        let mut left = 0;
        for (layout, width, _) in from_vertices_and_edges(&vertices, &edges, &config) {
            for (place, (x, _)) in layout {
                at[place] = left + rounded(x);
            }
            left += rounded(width) + GAP;
        }
        let size = |place: usize| widths.get(place).copied().unwrap_or(GAP);
        let rows = (0..self.waves).map(|wave| {
            let mut row: Vec<_> = (0..waves.len()).filter(|place| waves[*place] == wave).collect();
            row.sort_by_key(|place| (at[*place], *place));
            row
        });
        let rows: Vec<_> = rows.collect();
        let (x, width) = squeezed(&rows, &at, &size);
        Points { x, ways, waves, width }
    }

    fn draw_legend(drawing: &mut Drawing) {
        let y = drawing.height;
        let mut x = MARGIN;
        for (look, text) in [(Look::Hue(0), "stacks"), (Look::Round, "bundles of manifests")] {
            let at = Rect::new(x, y - 10, 26, 16);
            drawing.node(Node { at, look, tooltip: text.into(), lines: Vec::new(), align: Align::Start });
            drawing.text((x + 34, y + 3), Align::Start, Tone::Detail, text);
            x += 34 + width(text, SMALL, Weight::Regular) + 2 * GAP;
        }
        let text = "an arrow leads to what comes after; ways that others imply are left out";
        drawing.text((x, y + 3), Align::Start, Tone::Detail, text);
    }
}

impl Group {
    fn title(&self) -> String {
        format!("{} of wave {}", self.kind, self.wave)
    }

    fn tooltip(&self) -> String {
        format!("{}\n{}", self.title(), places::listed(&self.names))
    }

    fn lines(&self) -> Vec<Words> {
        let mut lines = vec![Words::name(&self.kind), Words::detail(self.count())];
        let most = box_width(&lines).max(BOX) - 2 * PADDING;
        lines.extend(wrapped(self.environments(), " · ", SMALL, most).into_iter().map(Words::detail));
        lines
    }
}

/// Moves what stands in rows together until the picture is as wide as its fullest row, and says how wide that is.
///
/// Wanted places shrink with the picture. In each row the places that keep the distances and are nearest to the wanted ones
/// are found by isotonic regression: neighbours that want to overlap share what they want.
fn squeezed(rows: &[Vec<usize>], at: &[i32], size: &dyn Fn(usize) -> i32) -> (Vec<i32>, i32) {
    let packed = |row: &Vec<usize>| row.iter().map(|place| size(*place) + GAP).sum::<i32>() - GAP;
    let width = rows.iter().map(packed).max().unwrap_or(0).max(0);
    let (first, last) = (at.iter().min().copied().unwrap_or(0), at.iter().max().copied().unwrap_or(0));
    let mut x = at.to_vec();
    for row in rows.iter().filter(|row| !row.is_empty()) {
        // The middle of each when all stand at the left.
        let mut lefts = Vec::new();
        let mut left = 0;
        for place in row {
            lefts.push(left + size(*place) / 2);
            left += size(*place) + GAP;
        }
        let room = width - packed(row);
        let wanted =
            |place: usize| i64::from(at[place] - first) * i64::from(width) / i64::from((last - first).max(1));
        let moved = row.iter().zip(&lefts).map(|(place, left)| wanted(*place) - i64::from(*left));
        for ((place, left), moved) in row.iter().zip(&lefts).zip(rising(moved)) {
            let moved = i32::try_from(moved.clamp(0, i64::from(room))).unwrap_or(0);
            x[*place] = left + moved;
        }
    }
    (x, width)
}

/// The numbers that never fall and are nearest to the given ones, by the squares of the differences.
fn rising(numbers: impl Iterator<Item = i64>) -> Vec<i64> {
    let mut blocks: Vec<(i64, i64)> = Vec::new();
    for number in numbers {
        let (mut sum, mut count) = (number, 1);
        while let Some((before, of)) =
            blocks.pop_if(|(before, of)| before.div_euclid(*of) > sum.div_euclid(count))
        {
            sum += before;
            count += of;
        }
        blocks.push((sum, count));
    }
    blocks.into_iter().flat_map(|(sum, count)| (0..count).map(move |_| sum.div_euclid(count))).collect()
}

fn index(place: usize) -> u32 {
    u32::try_from(place).expect("a picture has fewer than four thousand million boxes")
}

#[expect(clippy::cast_possible_truncation, reason = "pictures are smaller than two thousand million pixels")]
fn rounded(x: f64) -> i32 {
    x.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_falls_is_levelled() {
        assert_eq!(rising([1, 5, 3, 9].into_iter()), [1, 4, 4, 9]);
        assert_eq!(rising([9, 5, 1].into_iter()), [5, 5, 5]);
        assert_eq!(rising(std::iter::empty()), [0; 0]);
    }

    #[test]
    fn rows_keep_their_order_and_distances_in_the_width_of_the_fullest() {
        let rows = [vec![0, 1, 2], vec![3, 4]];
        let (x, width) = squeezed(&rows, &[0, 200, 210, 190, 200], &|_| 100);
        assert_eq!(width, 300 + 2 * GAP);
        assert_eq!(x[..3], [50, 164, 278]);
        assert_eq!(x[4] - x[3], 100 + GAP);
    }
}
