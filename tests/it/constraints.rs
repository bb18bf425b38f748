//! Each constraint of the platform's specification is held by something that is there: a type, a check, or a construct
//! that knows no other way; and each defect of what it replaces is refused. CONSTRAINTS.md lists both.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use fineract_constructs::codes;
use fineract_constructs::core::{Code, Severity};

use crate::defects::DEFECTS;

mod checks;
mod platform;
mod rows;
mod schemas;

/// A constraint.
pub(crate) struct Constraint {
    /// Its id in the specification.
    id: &'static str,
    /// What it demands.
    demands: &'static str,
    /// What holds it.
    held: &'static [Held],
}

/// What holds a constraint.
pub(crate) enum Held {
    /// A type, and the program in `compile_fail` that has no way around it.
    Type(&'static str, &'static str),
    /// A check of synth.
    Code(&'static str),
    /// The schema of a resource or object, and the test of a program that it refuses.
    Schema(&'static str),
    /// A construct that always writes it so, and the test that shows it.
    Always(&'static str, &'static str),
    /// What synth says of what nobody can prevent, and the test that shows it.
    Told(&'static str, &'static str),
}

const INTRODUCTION: &str = "# Constraints

What a platform on AWS and Kubernetes must hold to, and what holds it here. A constraint is held when the program compiles, by \
a type that has no way to break it; when it is synthesized, by a check that refuses it with a code of \
[DIAGNOSTICS.md](DIAGNOSTICS.md); or by a construct that always writes it so. What nobody can prevent is told, in a report or \
on a page. Each row names what shows it: a program that does not compile, the report of a program that is refused, or a test.

This page is written from `tests/it/constraints` and fails the tests when a code, a program or a test that it names is not \
there: `UPDATE_DOCS=1 cargo test --test it constraints` rewrites it.
";

#[test]
fn the_page_of_constraints_is_fresh() {
    let mut page = INTRODUCTION.to_owned();
    page.push_str(
        "\n## Constraints\n\n| id | it demands | held by | when | shown by |\n|---|---|---|---|---|\n",
    );
    for constraint in rows::all() {
        let cells = constraint.held.iter().map(Held::cells);
        let column =
            |index: usize| cells.clone().map(|cell| cell[index].clone()).collect::<Vec<_>>().join("<br>");
        let (by, when, shown) = (column(0), column(1), column(2));
        writeln!(page, "| {} | {} | {by} | {when} | {shown} |", constraint.id, constraint.demands).unwrap();
    }
    page.push_str(
        "\n## Defects\n\nWhat this platform replaces had 26 defects. Each is a program in \
         [tests/it/defects.rs](tests/it/defects.rs), written as it stood there, and is refused.\n\n\
         | id | defect | refused with | program | report |\n|---|---|---|---|---|\n",
    );
    let tests = tests("defects");
    for defect in &DEFECTS {
        let refused: Vec<_> = defect.codes.iter().map(|id| link_to_code(code(id))).collect();
        let not_compiled = defect.compile_fail.iter().map(|program| link_to_program(program));
        let prefix = format!("{}_", defect.id.to_ascii_lowercase());
        let test = tests
            .iter()
            .find(|test| test.starts_with(&prefix))
            .unwrap_or_else(|| panic!("{} has no test", defect.id));
        let programs: Vec<_> = std::iter::once(format!("`{test}`")).chain(not_compiled).collect();
        let report = format!("[report](tests/it/snapshots/defects/{}.snap)", defect.id.to_ascii_lowercase());
        let (refused, programs) = (refused.join("<br>"), programs.join("<br>"));
        writeln!(page, "| {} | {} | {refused} | {programs} | {report} |", defect.id, defect.what).unwrap();
    }
    let path = root().join("CONSTRAINTS.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let fresh = std::fs::read_to_string(&path).unwrap() == page;
    assert!(fresh, "run `UPDATE_DOCS=1 cargo test --test it constraints` and commit");
}

/// The constraints that the specification has, with its marks: `CT` for compile time, `ST` for synth time.
const SPECIFIED: &str = include_str!("constraints/ids.txt");

#[test]
fn every_constraint_is_held_as_it_is_marked() {
    let specified = SPECIFIED.lines().map(|line| line.split_once(' ').unwrap_or((line, "")));
    let rows: BTreeMap<_, _> = rows::all().map(|row| (row.id, row)).collect();
    assert_eq!(rows.len(), rows::all().count(), "a constraint stands twice");
    for (id, marks) in specified.clone() {
        let row = rows.get(id).unwrap_or_else(|| panic!("{id} has no row"));
        assert!(!row.held.is_empty(), "nothing holds {id}");
        let compiles = row.held.iter().any(|held| matches!(held, Held::Type(..)));
        assert!(compiles || !marks.contains("CT"), "{id} is held by no type");
        let synthesizes = row.held.iter().any(|held| matches!(held, Held::Code(_) | Held::Schema(_)));
        assert!(synthesizes || !marks.contains("ST"), "{id} is held by no check");
    }
    let known: Vec<_> = specified.map(|(id, _)| id).collect();
    rows::all().for_each(|row| assert!(known.contains(&row.id), "{} is not in the specification", row.id));
}

#[test]
fn there_are_twenty_six_defects() {
    let ids: Vec<_> = DEFECTS.iter().map(|defect| defect.id.to_owned()).collect();
    let all: Vec<_> = (1..=26).map(|number| format!("D{number:02}")).collect();
    assert_eq!(ids, all);
}

impl Held {
    /// What it is, when it holds, and what shows it; fails if any of them is not there.
    fn cells(&self) -> [String; 3] {
        match self {
            Self::Type(name, program) => {
                let path = root().join(format!("tests/it/compile_fail/{program}.rs"));
                let text = std::fs::read_to_string(path).unwrap_or_else(|_| panic!("no program `{program}`"));
                assert!(text.contains(name), "`{program}` is not about `{name}`");
                [format!("`{name}`"), "compile".into(), link_to_program(program)]
            }
            Self::Code(id) => {
                let code = code(id);
                let when = if code.severity == Severity::Error { "synth" } else { "synth, a warning" };
                let file =
                    format!("tests/it/snapshots/codes/{}.snap", id.to_ascii_lowercase().replace('-', "_"));
                assert!(root().join(&file).exists(), "{id} has no report");
                [link_to_code(code), when.into(), format!("[report]({file})")]
            }
            Self::Schema(test) => [
                format!("{}, the schema", link_to_code(code("SCHEMA-003"))),
                "synth".into(),
                link_to_test(test),
            ],
            Self::Always(by, test) => [(*by).into(), "always".into(), link_to_test(test)],
            Self::Told(by, test) => [(*by).into(), "told".into(), link_to_test(test)],
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn code(id: &str) -> &'static Code {
    codes().find(|code| code.id == id).unwrap_or_else(|| panic!("no code {id}"))
}

fn link_to_code(code: &Code) -> String {
    let heading = format!("{} {}", code.id, code.title).to_ascii_lowercase();
    let anchor: String = heading.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c)).collect();
    format!("[{}](DIAGNOSTICS.md#{})", code.id, anchor.replace(' ', "-"))
}

fn link_to_program(program: &str) -> String {
    let file = format!("tests/it/compile_fail/{program}.stderr");
    assert!(root().join(&file).exists(), "no report of `{program}`");
    format!("[{program}]({file})")
}

/// A link to `module::test`.
fn link_to_test(name: &str) -> String {
    let (module, test) = name.rsplit_once("::").unwrap_or_else(|| panic!("`{name}` is no path of a test"));
    let module = module.replace("::", "/");
    assert!(tests(&module).iter().any(|known| known == test), "no test `{name}`");
    format!("[{name}](tests/it/{module}.rs)")
}

/// The tests of a module.
fn tests(module: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join(format!("tests/it/{module}.rs"))).unwrap_or_default();
    let after = text.split("#[test]\n").skip(1);
    after.filter_map(|item| Some(item.strip_prefix("fn ")?.split_once('(')?.0.to_owned())).collect()
}
