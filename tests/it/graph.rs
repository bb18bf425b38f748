//! Pictures show the whole program, and a person can read them.

use std::collections::{BTreeMap, BTreeSet};

use fineract_constructs::core::{App, Scope};
use fineract_constructs::graph::{Format, Graph, View, Weight, width};
use fineract_constructs::synth::{Assembly, Options, synth};
use insta::assert_snapshot;
use roxmltree::{Document, Node};

use crate::backbone;
use crate::platform::PLATFORM;

#[path = "../../examples/04_geo_partitioned_data.rs"]
#[allow(dead_code, reason = "the example's `main` is not called")]
pub(crate) mod partitions;

fn assembly(program: fn(&mut Scope)) -> Assembly {
    let mut app = App::new();
    program(&mut app.root());
    synth("bank", app, Options::default()).unwrap()
}

fn pictures(graph: &Graph) -> Vec<(String, String)> {
    let all = View::ALL.into_iter().flat_map(|view| graph.pictures(view));
    all.map(|picture| (picture.name.clone(), picture.render(Format::Svg))).collect()
}

fn picture(graph: &Graph, view: View, format: Format) -> String {
    graph.pictures(view)[0].render(format)
}

/// A rectangle: left, top, right, bottom.
#[derive(Clone, Copy, Debug)]
struct Frame([f64; 4]);

impl Frame {
    fn overlaps(self, other: Self) -> bool {
        let (Self([l, t, r, b]), Self([left, top, right, bottom])) = (self, other);
        l < right && left < r && t < bottom && top < b
    }

    fn holds(self, other: Self) -> bool {
        let (Self([l, t, r, b]), Self([left, top, right, bottom])) = (self, other);
        l <= left && t <= top && right <= r && bottom <= b
    }

    fn smaller(self, by: f64) -> Self {
        let Self([l, t, r, b]) = self;
        Self([l + by, t + by, r - by, b - by])
    }
}

fn number(node: Node, name: &str) -> f64 {
    node.attribute(name).unwrap().parse().unwrap()
}

fn frame(rect: Node) -> Frame {
    let (x, y) = (number(rect, "x"), number(rect, "y"));
    Frame([x, y, x + number(rect, "width"), y + number(rect, "height")])
}

/// What a text takes, from the top of its letters to its baseline; none for turned text.
fn text_frame(text: Node) -> Option<Frame> {
    if text.attribute("transform").is_some() {
        return None;
    }
    let (size, weight) = match text.attribute("class").unwrap() {
        "t" => (20, Weight::Bold),
        "n" => (14, Weight::Bold),
        "s" => (12, Weight::Bold),
        _ => (12, Weight::Regular),
    };
    let length = f64::from(width(text.text().unwrap_or_default(), size, weight));
    let (x, y) = (number(text, "x"), number(text, "y"));
    let left = match text.attribute("text-anchor") {
        Some("middle") => x - length / 2.0,
        Some("end") => x - length,
        _ => x,
    };
    Some(Frame([left, y - f64::from(size) * 0.75, left + length, y]))
}

/// Points on a path of lines and cubic curves.
fn points(path: &str) -> Vec<(f64, f64)> {
    let spaced = path.replace(['M', 'L'], " L ").replace('C', " C ");
    let mut parts = spaced.split_whitespace();
    let (mut points, mut at) = (Vec::new(), None);
    while let Some(command) = parts.next() {
        let mut pair = || -> (f64, f64) {
            (parts.next().unwrap().parse().unwrap(), parts.next().unwrap().parse().unwrap())
        };
        let (one, two, end) = match command {
            "L" => {
                let end = pair();
                (at.unwrap_or(end), end, end)
            }
            _ => (pair(), pair(), pair()),
        };
        let start = at.unwrap_or(end);
        for step in 0..=40 {
            let t = f64::from(step) / 40.0;
            let mix = |a: f64, b: f64, c: f64, d: f64| {
                let u = 1.0 - t;
                u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
            };
            points.push((mix(start.0, one.0, two.0, end.0), mix(start.1, one.1, two.1, end.1)));
        }
        at = Some(end);
    }
    points
}

/// Says what a person could not read in a picture.
fn unreadable(name: &str, svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("{name}: {error}"));
    let all = || document.descendants();
    let root = document.root_element();
    let page = Frame([0.0, 0.0, number(root, "width"), number(root, "height")]);
    let is_box =
        |node: &Node| node.has_tag_name("rect") && !matches!(node.attribute("class"), Some("bg" | "lane"));
    let boxes: Vec<_> = all().filter(is_box).map(|rect| (rect.parent().unwrap(), frame(rect))).collect();
    let texts: Vec<_> = all()
        .filter(|node| node.has_tag_name("text"))
        .filter_map(|text| Some((text, text_frame(text)?)))
        .collect();
    let mut found = Vec::new();
    for (index, (_, one)) in boxes.iter().enumerate() {
        found.extend(
            boxes[..index]
                .iter()
                .filter(|(_, other)| one.overlaps(*other))
                .map(|(_, other)| format!("{one:?} on {other:?}")),
        );
        if !page.holds(*one) {
            found.push(format!("{one:?} beyond the page"));
        }
    }
    for (index, (text, at)) in texts.iter().enumerate() {
        let words = text.text().unwrap_or_default();
        if !page.holds(*at) {
            found.push(format!("`{words}` beyond the page"));
        }
        for (_, other) in texts[..index].iter().filter(|(_, other)| at.overlaps(*other)) {
            found.push(format!("`{words}` on text at {other:?}"));
        }
        for (group, frame) in &boxes {
            let own = text.parent() == Some(*group);
            if own && !frame.smaller(4.0).holds(*at) || !own && frame.overlaps(*at) {
                found.push(format!("`{words}` out of its box, or on another"));
            }
        }
    }
    for path in all().filter(|node| {
        node.has_tag_name("path") && node.attribute("class").is_some_and(|class| class.starts_with('l'))
    }) {
        let points = points(path.attribute("d").unwrap());
        let runs_over = |frame: Frame| {
            let dot = |(x, y): &(f64, f64)| Frame([*x - 0.5, *y - 0.5, *x + 0.5, *y + 0.5]);
            points.iter().any(|point| frame.overlaps(dot(point)))
        };
        let what = path.parent().unwrap().children().find_map(|child| child.text()).unwrap_or_default();
        found.extend(
            boxes
                .iter()
                .filter(|(_, frame)| runs_over(frame.smaller(2.0)))
                .map(|(_, frame)| format!("a line through the box {frame:?}: {what}")),
        );
        found.extend(
            texts
                .iter()
                .filter(|(_, frame)| runs_over(*frame))
                .map(|(text, _)| format!("a line through `{}`", text.text().unwrap_or_default())),
        );
    }
    found
}

#[test]
fn nothing_overlaps_and_every_text_fits_its_box() {
    let examples =
        [backbone::over_gateways, backbone::attached_networks, backbone::meshed, partitions::platform];
    let examples = examples.map(assembly);
    for graph in examples.iter().map(|assembly| &assembly.graph).chain([&PLATFORM.graph]) {
        let parts: Vec<_> = graph.environments().into_iter().map(|name| graph.of_environment(name)).collect();
        for (name, svg) in parts.iter().chain([graph]).flat_map(pictures) {
            let found = unreadable(&name, &svg);
            assert!(found.is_empty(), "{name}: {found:#?}");
        }
    }
}

#[test]
fn what_overlaps_is_found() {
    let svg = |shapes: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\">{shapes}</svg>")
    };
    let boxed = |x: i32, text: &str| {
        format!(
            "<g><rect class=\"h0\" x=\"{x}\" y=\"10\" width=\"80\" height=\"40\"/>\
<text class=\"n\" x=\"{}\" y=\"35\">{text}</text></g>",
            x + 10
        )
    };
    let line = "<g><title>a</title><path class=\"l\" d=\"M0 30L200 30\"/></g>";
    assert!(unreadable("", &svg(&(boxed(5, "prod") + &boxed(100, "dev")))).is_empty());
    assert!(!unreadable("", &svg(&(boxed(5, "prod") + &boxed(60, "dev")))).is_empty());
    assert!(!unreadable("", &svg(&boxed(5, "a text that is too long"))).is_empty());
    assert!(!unreadable("", &svg(&(boxed(5, "prod") + line))).is_empty());
}

#[test]
fn a_picture_says_what_it_is_and_takes_nothing_from_elsewhere() {
    for (name, svg) in pictures(&PLATFORM.graph) {
        let document = Document::parse(&svg).unwrap();
        let text = |tag| {
            document.descendants().find(|node| node.has_tag_name(tag)).unwrap().text().unwrap().to_owned()
        };
        assert!(!text("title").is_empty() && !text("desc").is_empty(), "{name}");
        assert!(svg.contains("prefers-color-scheme:dark"), "{name}");
        let without_namespace = svg.replace("http://www.w3.org/2000/svg", "");
        assert!(!without_namespace.contains("http") && !svg.contains("<image"), "{name}");
    }
}

#[test]
fn a_picture_is_the_same_every_time() {
    for view in View::ALL {
        for picture in PLATFORM.graph.pictures(view) {
            for format in [Format::Svg, Format::Mermaid, Format::Dot] {
                assert_eq!(picture.render(format), picture.render(format), "{}", picture.name);
            }
        }
    }
}

/// The texts of a picture, with how often each stands there.
fn texts(svg: &str) -> BTreeMap<String, usize> {
    let document = Document::parse(svg).unwrap();
    let mut texts = BTreeMap::new();
    for text in document.descendants().filter(|node| node.has_tag_name("text")) {
        *texts.entry(text.text().unwrap_or_default().to_owned()).or_default() += 1;
    }
    texts
}

#[test]
fn every_network_of_the_platform_is_shown_once() {
    let texts = texts(&picture(&PLATFORM.graph, View::Network, Format::Svg));
    for network in &PLATFORM.reachability.networks {
        assert_eq!(texts[&network.cidr.to_string()], 1);
    }
    let segments = ["shared", "dev", "stage", "prod"];
    for segment in segments {
        assert_eq!(texts[segment], 1);
    }
    assert_eq!((texts["all 12"], texts["all 16"], texts["all 4"], texts["none"]), (3, 4, 2, 6));
    assert_eq!(texts["transit gateway"], 4);
}

#[test]
fn every_unit_of_the_platform_is_in_its_wave() {
    let svg = picture(&PLATFORM.graph, View::Deploy, Format::Svg);
    let document = Document::parse(&svg).unwrap();
    let tooltips = document.descendants().filter(|node| node.has_tag_name("title"));
    let listed: BTreeSet<_> = tooltips
        .filter_map(|title| title.text())
        .filter_map(|text| Some((text.lines().next()?.rsplit_once(" of wave ")?.1.to_owned(), text)))
        .flat_map(|(wave, text)| {
            text.lines()
                .skip(1)
                .map(move |line| (wave.clone(), line.split(" (").next().unwrap().to_owned()))
                .collect::<Vec<_>>()
        })
        .collect();
    let planned = PLATFORM.plan.units.iter().map(|unit| (unit.wave.to_string(), unit.name.clone()));
    assert_eq!(listed, planned.collect());
}

#[test]
fn every_service_of_a_cluster_is_shown_once() {
    for picture in PLATFORM.graph.pictures(View::Services) {
        let texts = texts(&picture.render(Format::Svg));
        let cluster = picture.cluster().unwrap();
        let here = |vertex: &fineract_constructs::residency::Vertex| {
            vertex.kind == fineract_constructs::residency::Kind::Service
                && vertex.facts.get("cluster").is_some_and(|name| name == cluster)
        };
        let services: Vec<_> = PLATFORM.flows.vertices().filter(|(_, vertex)| here(vertex)).collect();
        assert!(services.len() >= 20);
        for (_, service) in services {
            assert!(texts.contains_key(&service.name), "{} in {cluster}", service.name);
        }
    }
}

#[test]
fn networks_are_a_diagram() {
    let mesh = assembly(backbone::meshed);
    assert_snapshot!(picture(&mesh.graph, View::Network, Format::Mermaid));
}

#[test]
fn data_is_a_diagram() {
    let partitions = assembly(partitions::platform);
    assert_snapshot!(picture(&partitions.graph, View::Data, Format::Dot));
}

#[test]
fn data_is_drawn() {
    let partitions = assembly(partitions::platform);
    let svg = picture(&partitions.graph, View::Data, Format::Svg);
    assert_snapshot!(&svg[svg.find("<rect class=\"bg\"").unwrap()..]);
}

#[test]
fn the_deployment_is_a_diagram() {
    let partitions = assembly(partitions::platform);
    assert_snapshot!(picture(&partitions.graph, View::Deploy, Format::Mermaid));
}

#[test]
fn a_program_without_networks_has_no_picture_of_them() {
    let empty = assembly(|_| {});
    assert!(empty.graph.pictures(View::Network).is_empty());
    assert!(empty.graph.pictures(View::Data).is_empty());
    assert!(unreadable("deploy", &picture(&empty.graph, View::Deploy, Format::Svg)).is_empty());
}
