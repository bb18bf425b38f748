//! Checks a resource's properties against its type's schema.
//!
//! What only the deployment knows satisfies every constraint on its own value, and leaves conditions undecided. As the
//! service does, numbers and booleans are taken for text and the other way round.

mod deployed;
mod forms;
mod items;
mod members;
mod scalar;
mod value;

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::mem;

use fineract_core::{Doc, NodeId};

use crate::events;
use crate::format;
use crate::resource::AttributeType;
use crate::schema::{Keyword, Named, Schema};
use crate::states;
use deployed::{Form, is_function};
use value::{document_length, scalar, shown};

/// A property that is not as its type wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Where: the keys and positions from the properties down, such as `Tags/0/Key`; empty for the properties as a
    /// whole.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What would be right, where that can be said.
    pub help: Option<String>,
}

/// What a schema is read with.
pub(crate) struct Context<'a> {
    pub(crate) region: &'a str,
    pub(crate) definitions: &'a Named,
    /// Sets of texts that `regional` and `table` name by number.
    pub(crate) sets: &'a Sets,
    /// Paths that can be read but not set, by their last step.
    pub(crate) read_only: &'a ReadOnly,
    pub(crate) attributes: Attributes<'a>,
}

/// The type of an attribute of a resource, where that is known.
pub type Attributes<'a> = &'a dyn Fn(NodeId, &str) -> Option<AttributeType>;

/// Paths that can be read but not set, with `*` for positions and keys of maps, by their last step.
pub(crate) type ReadOnly = BTreeMap<String, Vec<String>>;

/// Sets of texts, compact: a catalogue, and for each set a bit per text, in hexadecimal bytes.
#[derive(Debug, Default)]
pub(crate) struct Sets {
    pub(crate) catalog: Vec<String>,
    pub(crate) sets: Vec<String>,
}

impl Sets {
    fn texts(&self, set: usize) -> impl Iterator<Item = &str> {
        let bytes = self.sets.get(set).map_or("", String::as_str);
        let byte = move |i: usize| u8::from_str_radix(bytes.get(2 * i..2 * i + 2)?, 16).ok();
        let has = move |i: usize| byte(i / 8).is_some_and(|byte| byte >> (i % 8) & 1 == 1);
        self.catalog.iter().enumerate().filter(move |(i, _)| has(*i)).map(|(_, text)| text.as_str())
    }
}

/// Something wrong inside a document: where, what, and what would be right.
pub(crate) type Problem = (Vec<String>, String, Option<String>);

/// What was found on the way down.
#[derive(Default)]
struct Findings {
    violations: Vec<Violation>,
    /// Whether something that matters is known only to the deployment.
    undecided: bool,
}

/// Checks `doc` at `path` against a schema.
pub(crate) fn check(schema: &Schema, doc: &Doc, path: &[Step], context: &Context) -> Vec<Violation> {
    let mut walk = Walk { context, path: path.to_vec(), findings: Findings::default(), says: Says::All };
    walk.check(schema, doc);
    walk.findings.violations
}

struct Walk<'w> {
    context: &'w Context<'w>,
    path: Vec<Step<'w>>,
    findings: Findings,
    says: Says,
}

/// How much a walk says of what is wrong.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    All,
    /// Only whether anything is.
    Whether,
}

/// Whether a schema takes something, as far as synth knows.
struct Fit {
    fails: bool,
    undecided: bool,
}

/// A step of a path: paths are text only where something is wrong.
#[derive(Clone, Copy, Debug)]
pub enum Step<'w> {
    /// Into a map.
    Key(&'w str),
    /// Into a list.
    Index(usize),
}

impl fmt::Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => f.write_str(key),
            Self::Index(index) => write!(f, "{index}"),
        }
    }
}

/// A path as text: its steps between `/`.
pub fn path(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps {
        let slash = if path.is_empty() { "" } else { "/" };
        let _ = write!(path, "{slash}{step}");
    }
    path
}

impl<'w> Walk<'w> {
    fn report(&mut self, message: impl fmt::Display) -> &mut Violation {
        let (path, message) = match self.says {
            Says::All => (path(&self.path), message.to_string()),
            Says::Whether => Default::default(),
        };
        let violation = Violation { path, message, help: None };
        self.findings.violations.push(violation);
        self.findings.violations.last_mut().expect("a violation was pushed")
    }

    /// Says that something is wrong where nobody asks what, and whether that is so.
    fn just_fails(&mut self) -> bool {
        let fails = self.says == Says::Whether;
        if fails {
            self.report("");
        }
        fails
    }

    /// Reports about a member, which may be missing.
    fn report_at(&mut self, member: Step<'w>, message: impl fmt::Display) {
        self.path.push(member);
        self.report(message);
        self.path.pop();
    }

    fn below(&mut self, step: Step<'w>, schema: &'w Schema, doc: &'w Doc) {
        self.path.push(step);
        self.check(schema, doc);
        self.path.pop();
    }

    /// Checks without reporting: what is found, by itself.
    fn aside(&mut self, says: Says, schema: &'w Schema, doc: &'w Doc) -> Findings {
        let before = mem::take(&mut self.findings);
        let said = mem::replace(&mut self.says, says);
        self.check(schema, doc);
        self.says = said;
        mem::replace(&mut self.findings, before)
    }

    /// Whether a schema takes it.
    fn fit(&mut self, schema: &'w Schema, doc: &'w Doc) -> Fit {
        let found = self.aside(Says::Whether, schema, doc);
        Fit { fails: !found.violations.is_empty(), undecided: found.undecided }
    }

    fn check(&mut self, schema: &'w Schema, doc: &'w Doc) {
        if self.says == Says::Whether && !self.findings.violations.is_empty() {
            return;
        }
        if let Doc::Expr(expr) = doc {
            return self.expression(schema, expr);
        }
        // A function that nobody could read is reported as such.
        if doc.as_map().is_some_and(is_function) {
            self.findings.undecided = true;
            return;
        }
        // What is looked up may be anything of its form, too.
        if doc.as_str().is_some_and(|text| text.contains('{') && text.contains("{{resolve:")) {
            return self.unknown_value(schema, Some(Form::Text));
        }
        // A value of the wrong type breaks further rules that say nothing new.
        let others = schema.keywords.iter().position(|keyword| !matches!(keyword, Keyword::Type(_)));
        let (typed, others) = schema.keywords.split_at(others.unwrap_or(schema.keywords.len()));
        let before = self.findings.violations.len();
        for keyword in typed {
            self.keyword(keyword, doc);
        }
        if self.findings.violations.len() == before {
            for keyword in others {
                self.keyword(keyword, doc);
                // One mistake in a text or number is reported once.
                if !matches!(doc, Doc::List(_) | Doc::Map(_)) && self.findings.violations.len() > before {
                    break;
                }
            }
        }
    }

    fn keyword(&mut self, keyword: &'w Keyword, doc: &'w Doc) {
        match keyword {
            Keyword::Nothing if matches!(doc, Doc::Map(_)) && self.path.is_empty() => {
                self.report("this combination can't be used");
            }
            Keyword::Nothing => drop(self.report("can't be set here")),
            Keyword::Deprecated(values) => {
                if doc.as_str().is_some_and(|text| values.iter().any(|value| value == text)) {
                    self.report(format_args!("{} is deprecated", shown(doc)));
                }
            }
            Keyword::Reference(name) => {
                let context = self.context;
                if let Some(schema) = context.definitions.get(name.as_str()) {
                    self.check(schema, doc);
                }
            }
            Keyword::Type(kinds) => self.kinds(kinds, doc),
            Keyword::Enum { values, any_case } => self.one_of(values, *any_case, doc),
            Keyword::Const(value) => self.one_of(std::slice::from_ref(value), false, doc),
            Keyword::Pattern(pattern) => {
                let matches = scalar(doc).map(|text| pattern.is_match(&text));
                if matches == Some(Some(false)) {
                    self.report(format_args!("{} does not match `{}`", shown(doc), pattern.expression));
                }
            }
            Keyword::Format(name) if name == "states" => self.inner(states::problems(doc)),
            Keyword::Format(name) if name == "event-pattern" => self.inner(events::problems(doc)),
            Keyword::Format(name) => {
                let region = self.context.region;
                if let Some(problem) = doc.as_str().and_then(|text| format::problem(name, text, region)) {
                    self.report(problem);
                }
            }
            Keyword::Length { min, max, json } => {
                if let Some(text) = doc.as_str().filter(|_| !json) {
                    self.count("character", text.chars().count(), *min, *max);
                }
            }
            Keyword::Number { limit, rule } => self.limit(*limit, *rule, doc),
            Keyword::AllOf(schemas) => {
                for schema in schemas {
                    self.check(schema, doc);
                }
            }
            Keyword::AnyOf(schemas) => self.some_of(schemas, false, doc),
            Keyword::OneOf(schemas) => self.some_of(schemas, true, doc),
            Keyword::Not(schema) => {
                let fit = self.fit(schema, doc);
                self.findings.undecided |= fit.undecided;
                if !fit.fails && !fit.undecided {
                    match doc {
                        Doc::Map(_) => self.report("this combination is not allowed here"),
                        _ => self.report(format_args!("{} is not allowed here", shown(doc))),
                    };
                }
            }
            Keyword::If { condition, then, other } => self.branch(condition, then, other, doc),
            Keyword::Regional(sets) => self.regional(sets, doc),
            Keyword::DocumentLength(max) => {
                let length = document_length(doc);
                if length > *max {
                    self.report(format_args!("{length} characters where at most {max} are allowed"));
                }
            }
            _ => match doc {
                Doc::List(items) => self.list(keyword, items),
                Doc::Map(map) => self.map(keyword, map, doc),
                _ => {}
            },
        }
    }

    /// What is wrong inside a document of another language.
    fn inner(&mut self, problems: Vec<Problem>) {
        for (path, message, help) in problems {
            let violation = self.report(message);
            violation.help = help;
            for step in path {
                let slash = if violation.path.is_empty() { "" } else { "/" };
                let _ = write!(violation.path, "{slash}{step}");
            }
        }
    }
}
