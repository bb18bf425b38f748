//! What is drawn, placed to the pixel: areas, boxes with text, lines.

use super::text::{Weight, width};

/// The size of names, in pixels.
pub(super) const BODY: i32 = 14;
/// The size of what is said of them.
pub(super) const SMALL: i32 = 12;
/// Between a box and its text.
pub(super) const PADDING: i32 = 10;
/// Around the picture.
pub(super) const MARGIN: i32 = 24;

/// A picture with a place for everything.
pub(super) struct Drawing {
    pub(super) title: String,
    pub(super) description: String,
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) shapes: Vec<Shape>,
}

pub(super) enum Shape {
    /// A background, such as that of a column.
    Area { at: Rect, look: Look },
    /// A box with lines of text.
    Node(Node),
    /// A text outside of boxes.
    Text(Text),
    /// A line.
    Line(Line),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rect {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

pub(super) struct Node {
    pub(super) at: Rect,
    pub(super) look: Look,
    /// What a pointer that rests on it shows, and a screen reader reads.
    pub(super) tooltip: String,
    pub(super) lines: Vec<Words>,
    pub(super) align: Align,
}

/// A line of a box's text.
pub(super) struct Words {
    pub(super) text: String,
    pub(super) tone: Tone,
}

pub(super) struct Text {
    pub(super) x: i32,
    /// The baseline.
    pub(super) y: i32,
    pub(super) align: Align,
    pub(super) tone: Tone,
    pub(super) content: String,
    /// Degrees clockwise around the point.
    pub(super) turned: i32,
}

pub(super) struct Line {
    pub(super) points: Vec<(i32, i32)>,
    pub(super) course: Course,
    pub(super) stroke: Stroke,
    pub(super) end: End,
    pub(super) tooltip: String,
}

/// How a box or an area is filled. Hues tell neighbours apart; what they mean is always said in words too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// The background of a column or row.
    Lane,
    /// A plain box.
    Plain,
    /// A box in one of six hues.
    Hue(usize),
    /// A plain box with round ends.
    Round,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    /// The title of the picture.
    Title,
    /// Names.
    Name,
    /// What is said of them.
    Detail,
    /// The same, for what must be seen.
    Strong,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Start,
    Middle,
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Course {
    /// Straight from point to point.
    Straight,
    /// Curves that leave and enter points vertically.
    Falling,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stroke {
    Solid,
    Dashed,
    Refused,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Plain,
    Arrow,
}

impl Rect {
    pub(super) fn new(x: i32, y: i32, width: i32, height: i32) -> Self {
        Self { x, y, width, height }
    }

    pub(super) fn right(self) -> i32 {
        self.x + self.width
    }

    pub(super) fn bottom(self) -> i32 {
        self.y + self.height
    }

    pub(super) fn centre(self) -> i32 {
        self.x + self.width / 2
    }
}

impl Tone {
    pub(super) const fn size(self) -> i32 {
        match self {
            Self::Title => 20,
            Self::Name => BODY,
            Self::Detail | Self::Strong => SMALL,
        }
    }

    pub(super) const fn weight(self) -> Weight {
        match self {
            Self::Title | Self::Name | Self::Strong => Weight::Bold,
            Self::Detail => Weight::Regular,
        }
    }

    /// From one line to the next.
    pub(super) const fn leading(self) -> i32 {
        self.size() + 5
    }
}

impl Words {
    pub(super) fn name(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Name }
    }

    pub(super) fn detail(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Detail }
    }

    pub(super) fn width(&self) -> i32 {
        width(&self.text, self.tone.size(), self.tone.weight())
    }
}

/// The width of a box that holds lines.
pub(super) fn box_width<'a>(lines: impl IntoIterator<Item = &'a Words>) -> i32 {
    lines.into_iter().map(Words::width).max().unwrap_or(0) + 2 * PADDING
}

/// The height of a box that holds lines.
pub(super) fn box_height<'a>(lines: impl IntoIterator<Item = &'a Words>) -> i32 {
    lines.into_iter().map(|line| line.tone.leading()).sum::<i32>() + PADDING + 2
}

impl Drawing {
    /// A picture with its title and what it says in a sentence, above the rest.
    pub(super) fn new(title: impl Into<String>, description: impl Into<String>) -> Self {
        let mut drawing = Self {
            title: title.into(),
            description: description.into(),
            width: 0,
            height: 0,
            shapes: Vec::new(),
        };
        let (title, description) = (drawing.title.clone(), drawing.description.clone());
        drawing.text((MARGIN, MARGIN + 18), Align::Start, Tone::Title, title);
        drawing.text((MARGIN, MARGIN + 40), Align::Start, Tone::Detail, description);
        drawing
    }

    /// Where what is below the title begins.
    pub(super) const TOP: i32 = MARGIN + 60;

    pub(super) fn area(&mut self, at: Rect, look: Look) {
        self.grow(at.right(), at.bottom());
        self.shapes.push(Shape::Area { at, look });
    }

    pub(super) fn node(&mut self, node: Node) {
        self.grow(node.at.right(), node.at.bottom());
        self.shapes.push(Shape::Node(node));
    }

    pub(super) fn text(&mut self, (x, y): (i32, i32), align: Align, tone: Tone, text: impl Into<String>) {
        let text = text.into();
        let length = width(&text, tone.size(), tone.weight());
        let right = match align {
            Align::Start => x + length,
            Align::Middle => x + length / 2,
            Align::End => x,
        };
        self.grow(right, y + 4);
        self.shapes.push(Shape::Text(Text { x, y, align, tone, content: text, turned: 0 }));
    }

    /// A text that rises to the right from a point.
    pub(super) fn rising(&mut self, (x, y): (i32, i32), tone: Tone, text: impl Into<String>) {
        let text = text.into();
        let reach = width(&text, tone.size(), tone.weight()) * 5 / 7;
        self.grow(x + reach + tone.size(), y);
        self.shapes.push(Shape::Text(Text { x, y, align: Align::Start, tone, content: text, turned: -45 }));
    }

    pub(super) fn line(&mut self, line: Line) {
        for (x, y) in &line.points {
            self.grow(*x, *y);
        }
        self.shapes.push(Shape::Line(line));
    }

    fn grow(&mut self, right: i32, bottom: i32) {
        self.width = self.width.max(right + MARGIN);
        self.height = self.height.max(bottom + MARGIN);
    }
}
