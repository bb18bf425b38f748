//! Writes a drawing as SVG.

use std::fmt::Write;

use super::drawing::{
    Align, Course, Drawing, End, Line, Look, Node, PADDING, Rect, Shape, Stroke, Text, Tone,
};

/// Colours in light and dark: strokes and text against their fills have a contrast of at least 4.5 to 1 (WCAG 1.4.3).
const STYLE: &str = "\
text{font-family:-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif;fill:#1f2328}
.t{font-size:20px;font-weight:600}.n{font-size:14px;font-weight:600}.d{font-size:12px;fill:#59636e}.s{font-size:12px;font-weight:600}
.bg{fill:#fff}.lane{fill:#f6f8fa}.box{fill:#fff;stroke:#818b98}
.h0{fill:#ddf4ff;stroke:#0969da}.h1{fill:#dafbe1;stroke:#1a7f37}.h2{fill:#fff8c5;stroke:#9a6700}
.h3{fill:#fbefff;stroke:#8250df}.h4{fill:#ffeff7;stroke:#bf3989}.h5{fill:#fff1e5;stroke:#bc4c00}
.l{fill:none;stroke:#59636e;stroke-width:1.5}.dash{stroke-dasharray:6 4}.no{stroke:#cf222e;stroke-width:3}
.head{fill:#59636e}.nohead{fill:#cf222e}
@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.d{fill:#b1bac4}.bg{fill:#0d1117}.lane{fill:#151b23}.box{fill:#0d1117;stroke:#9198a1}
.h0{fill:#0c2d6b;stroke:#58a6ff}.h1{fill:#033a16;stroke:#3fb950}.h2{fill:#4b2900;stroke:#d29922}
.h3{fill:#3c1e70;stroke:#bc8cff}.h4{fill:#5e103e;stroke:#f778ba}.h5{fill:#5a1e02;stroke:#f0883e}
.l{stroke:#9198a1}.no{stroke:#f85149}.head{fill:#9198a1}.nohead{fill:#f85149}}";

pub(super) fn svg(drawing: &Drawing) -> String {
    let Drawing { title, description, width, height, shapes } = drawing;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
role=\"img\" aria-labelledby=\"title description\">\n\
<title id=\"title\">{}</title>\n<desc id=\"description\">{}</desc>\n<style>\n{STYLE}\n</style>\n<defs>\n{}{}</defs>\n\
<rect class=\"bg\" width=\"{width}\" height=\"{height}\"/>\n",
        escaped(title),
        escaped(description),
        marker("arrow", "head"),
        marker("refused", "nohead"),
    );
    for shape in shapes {
        match shape {
            Shape::Area { at, look } => rect(&mut out, *at, *look),
            Shape::Node(node) => boxed(&mut out, node),
            Shape::Text(it) => text(&mut out, it),
            Shape::Line(it) => line(&mut out, it),
        }
    }
    out.push_str("</svg>\n");
    out
}

fn marker(id: &str, class: &str) -> String {
    format!(
        "<marker id=\"{id}\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" \
markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"{class}\" d=\"M0 0L8 4L0 8z\"/></marker>\n"
    )
}

fn rect(out: &mut String, at: Rect, look: Look) {
    let Rect { x, y, width, height } = at;
    let (class, radius) = match look {
        Look::Lane => ("lane".to_owned(), 8),
        Look::Plain => ("box".to_owned(), 4),
        Look::Hue(hue) => (format!("h{}", hue % 6), 4),
        Look::Round => ("box".to_owned(), (height / 2).min(16)),
    };
    push(
        out,
        format_args!(
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\"/>\n"
        ),
    );
}

fn boxed(out: &mut String, node: &Node) {
    push(out, format_args!("<g><title>{}</title>\n", escaped(&node.tooltip)));
    rect(out, node.at, node.look);
    let (x, align) = match node.align {
        Align::Start => (node.at.x + PADDING, Align::Start),
        Align::Middle => (node.at.centre(), Align::Middle),
        Align::End => (node.at.right() - PADDING, Align::End),
    };
    let text_height: i32 = node.lines.iter().map(|line| line.tone.leading()).sum();
    let mut y = node.at.y + (node.at.height - text_height) / 2;
    for line in &node.lines {
        y += line.tone.leading();
        text(out, &Text { x, y: y - 5, align, tone: line.tone, content: line.text.clone(), turned: 0 });
    }
    out.push_str("</g>\n");
}

fn text(out: &mut String, it: &Text) {
    let class = match it.tone {
        Tone::Title => "t",
        Tone::Name => "n",
        Tone::Detail => "d",
        Tone::Strong => "s",
    };
    let anchor = match it.align {
        Align::Start => "",
        Align::Middle => " text-anchor=\"middle\"",
        Align::End => " text-anchor=\"end\"",
    };
    let (x, y) = (it.x, it.y);
    let turned =
        if it.turned == 0 { String::new() } else { format!(" transform=\"rotate({} {x} {y})\"", it.turned) };
    let content = escaped(&it.content);
    push(out, format_args!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\"{anchor}{turned}>{content}</text>\n"));
}

fn line(out: &mut String, it: &Line) {
    let class = match it.stroke {
        Stroke::Solid => "l",
        Stroke::Dashed => "l dash",
        Stroke::Refused => "l no",
    };
    let end = match (it.end, it.stroke) {
        (End::Plain, _) => "",
        (End::Arrow, Stroke::Refused) => " marker-end=\"url(#refused)\"",
        (End::Arrow, _) => " marker-end=\"url(#arrow)\"",
    };
    let path = path(&it.points, it.course);
    let tooltip = escaped(&it.tooltip);
    push(out, format_args!("<g><title>{tooltip}</title><path class=\"{class}\" d=\"{path}\"{end}/></g>\n"));
}

fn path(points: &[(i32, i32)], course: Course) -> String {
    let mut path = String::new();
    let mut before = None;
    for &(x, y) in points {
        match (before, course) {
            (None, _) => push(&mut path, format_args!("M{x} {y}")),
            (Some((x0, y0)), Course::Falling) if x0 != x => {
                let half = i32::midpoint(y0, y);
                push(&mut path, format_args!("C{x0} {half} {x} {half} {x} {y}"));
            }
            (Some(_), _) => push(&mut path, format_args!("L{x} {y}")),
        }
        before = Some((x, y));
    }
    path
}

fn push(out: &mut String, text: std::fmt::Arguments) {
    out.write_fmt(text).expect("a string takes any text");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
