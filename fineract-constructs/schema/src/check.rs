//! Checks a resource's properties against its type's schema.
//!
//! What only the deployment knows satisfies every constraint on its own value, and leaves conditions undecided. As the
//! service does, numbers and booleans are taken for text and the other way round.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::mem;

use fineract_core::{Doc, Expr, Map, NodeId};
use serde_json::Value;

use crate::format;
use crate::known;
use crate::nearest;
use crate::resource::AttributeType;
use crate::schema::{Keyword, Kind, Limit, Members, Schema, Table};
use crate::states;

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
    pub(crate) definitions: &'a BTreeMap<String, Schema>,
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

/// Sets of texts, compact: a catalogue, and for each set a bit per text.
#[derive(Debug, Default)]
pub(crate) struct Sets {
    pub(crate) catalog: Vec<String>,
    pub(crate) sets: Vec<Vec<u8>>,
}

impl Sets {
    fn texts(&self, set: usize) -> impl Iterator<Item = &str> {
        let bits = self.sets.get(set).map_or(&[][..], Vec::as_slice);
        let has = move |i: usize| bits.get(i / 8).is_some_and(|byte| byte >> (i % 8) & 1 == 1);
        self.catalog.iter().enumerate().filter(move |(i, _)| has(*i)).map(|(_, text)| text.as_str())
    }
}

/// What was found on the way down.
#[derive(Default)]
struct Findings {
    violations: Vec<Violation>,
    /// Whether something that matters is known only to the deployment.
    undecided: bool,
}

/// Checks `doc` at `path` against a schema.
pub(crate) fn check(schema: &Schema, doc: &Doc, path: &str, context: &Context) -> Vec<Violation> {
    let path = path.split('/').filter(|step| !step.is_empty()).map(Step::Key).collect();
    let mut walk = Walk { context, path, findings: Findings::default() };
    walk.check(schema, doc);
    walk.findings.violations
}

struct Walk<'w> {
    context: &'w Context<'w>,
    path: Vec<Step<'w>>,
    findings: Findings,
}

/// A step of a path: paths are text only where something is wrong.
#[derive(Clone, Copy)]
enum Step<'w> {
    Key(&'w str),
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

impl<'w> Walk<'w> {
    fn report(&mut self, message: impl Into<String>) -> &mut Violation {
        let steps: Vec<_> = self.path.iter().map(Step::to_string).collect();
        let violation = Violation { path: steps.join("/"), message: message.into(), help: None };
        self.findings.violations.push(violation);
        self.findings.violations.last_mut().expect("a violation was pushed")
    }

    /// Reports about a member, which may be missing.
    fn report_at(&mut self, member: Step<'w>, message: impl Into<String>) {
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
    fn aside(&mut self, schema: &'w Schema, doc: &'w Doc) -> Findings {
        let before = mem::take(&mut self.findings);
        self.check(schema, doc);
        mem::replace(&mut self.findings, before)
    }

    fn check(&mut self, schema: &'w Schema, doc: &'w Doc) {
        if let Doc::Expr(expr) = doc {
            return self.expression(schema, expr);
        }
        // A function that nobody could read is reported as such.
        if doc.as_map().is_some_and(is_function) {
            self.findings.undecided = true;
            return;
        }
        // What is looked up may be anything of its form, too.
        if doc.as_str().is_some_and(|text| text.contains("{{resolve:")) {
            return self.unknown_value(schema, Some(Form::Text));
        }
        // A value of the wrong type breaks further rules that say nothing new.
        let typed = schema.keywords.iter().filter(|keyword| matches!(keyword, Keyword::Type(_)));
        let before = self.findings.violations.len();
        for keyword in typed {
            self.keyword(keyword, doc);
        }
        if self.findings.violations.len() == before {
            for keyword in schema.keywords.iter().filter(|keyword| !matches!(keyword, Keyword::Type(_))) {
                self.keyword(keyword, doc);
                // One mistake in a text or number is reported once.
                if !matches!(doc, Doc::List(_) | Doc::Map(_)) && self.findings.violations.len() > before {
                    break;
                }
            }
        }
    }

    fn expression(&mut self, schema: &'w Schema, expr: &'w Expr) {
        if let Some(known) = known::value(expr, self.context.region) {
            let findings = mem::take(&mut self.findings);
            let mut walk = Walk { context: self.context, path: self.path.clone(), findings };
            walk.check(schema, &known);
            self.findings = walk.findings;
            return;
        }
        if let Expr::Call("Fn::If", Doc::List(args)) = expr {
            for branch in args.iter().skip(1).filter(|branch| is_present(branch)) {
                self.check(schema, branch);
            }
            self.findings.undecided = true;
            return;
        }
        self.unknown_value(schema, form(expr, self.context.attributes));
    }

    /// What only the deployment knows may be anything of its form: text or a list.
    fn unknown_value(&mut self, schema: &Schema, form: Option<Form>) {
        for keyword in &schema.keywords {
            match keyword {
                Keyword::Nothing => drop(self.report("can't be set here")),
                Keyword::Reference(name) => {
                    let context = self.context;
                    if let Some(schema) = context.definitions.get(name) {
                        self.unknown_value(schema, form);
                    }
                }
                Keyword::Type(kinds) => self.form(kinds, form),
                _ => {}
            }
        }
        self.findings.undecided |= !schema.keywords.is_empty();
    }

    fn form(&mut self, kinds: &[Kind], form: Option<Form>) {
        let takes_list = kinds.contains(&Kind::Array);
        let takes_text = kinds.iter().any(|kind| !matches!(kind, Kind::Array | Kind::Null));
        match form {
            Some(Form::Text) if !takes_text => {
                self.report("is text where a list is wanted").help = Some("put it into a list".into());
            }
            Some(Form::List) if !takes_list => {
                let help = "take one of its items with `Fn::Select`, or join them with `Fn::Join`";
                self.report("is a list where one value is wanted").help = Some(help.into());
            }
            _ => {}
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
                    self.report(format!("{} is deprecated", shown(doc)));
                }
            }
            Keyword::Reference(name) => {
                let context = self.context;
                if let Some(schema) = context.definitions.get(name) {
                    self.check(schema, doc);
                }
            }
            Keyword::Type(kinds) => self.kinds(kinds, doc),
            Keyword::Enum { values, any_case } => self.one_of(values, *any_case, doc),
            Keyword::Const(value) => self.one_of(std::slice::from_ref(value), false, doc),
            Keyword::Pattern(pattern) => {
                let matches = scalar(doc).map(|text| pattern.is_match(&text));
                if matches == Some(Some(false)) {
                    let message = format!("{} does not match `{}`", shown(doc), pattern.expression);
                    self.report(message);
                }
            }
            Keyword::Format(name) if name == "states" => self.states(doc),
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
                let found = self.aside(schema, doc);
                self.findings.undecided |= found.undecided;
                if found.violations.is_empty() && !found.undecided {
                    let what =
                        if doc.as_map().is_some() { "this combination".to_owned() } else { shown(doc) };
                    self.report(format!("{what} is not allowed here"));
                }
            }
            Keyword::If { condition, then, other } => self.branch(condition, then, other, doc),
            Keyword::Regional(sets) => self.regional(sets, doc),
            _ => match doc {
                Doc::List(items) => self.list(keyword, items),
                Doc::Map(map) => self.map(keyword, map, doc),
                _ => {}
            },
        }
    }

    fn states(&mut self, doc: &Doc) {
        for (path, message, help) in states::problems(doc) {
            let violation = self.report(message);
            violation.help = help;
            for step in path {
                let slash = if violation.path.is_empty() { "" } else { "/" };
                let _ = write!(violation.path, "{slash}{step}");
            }
        }
    }

    fn kinds(&mut self, kinds: &[Kind], doc: &Doc) {
        if !kinds.iter().any(|kind| kind.takes(doc)) {
            let wanted = kinds.iter().map(|kind| kind.shown()).collect::<Vec<_>>().join(" or ");
            self.report(format!("{} is not {wanted}", shown(doc)));
        }
    }

    fn one_of(&mut self, values: &[Value], any_case: bool, doc: &Doc) {
        if values.iter().any(|value| equal(value, doc, any_case)) {
            return;
        }
        let known: Vec<_> = values.iter().map(plain).collect();
        self.not_one_of(doc, &known, "");
    }

    fn not_one_of(&mut self, doc: &Doc, known: &[impl AsRef<str>], place: &str) {
        const SHOWN: usize = 8;
        let given = scalar(doc).unwrap_or_default();
        let help = nearest::help(&given, known.iter().map(AsRef::as_ref));
        let list = known
            .iter()
            .take(SHOWN)
            .map(|value| format!("`{}`", value.as_ref()))
            .collect::<Vec<_>>()
            .join(", ");
        let message = match known.len() {
            1 => format!("{} is not {list}{place}", shown(doc)),
            count if count > SHOWN => format!("{} is none of the {count} known values{place}", shown(doc)),
            _ => format!("{} is not one of {list}{place}", shown(doc)),
        };
        self.report(message).help = help;
    }

    fn count(&mut self, what: &str, count: usize, min: usize, max: usize) {
        let shown = |count: usize| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
        if count < min {
            self.report(format!("{} where at least {min} are wanted", shown(count)));
        } else if count > max {
            self.report(format!("{} where at most {max} are allowed", shown(count)));
        }
    }

    fn limit(&mut self, limit: f64, rule: Limit, doc: &Doc) {
        let Some(number) = number(doc) else { return };
        let (holds, wanted) = match rule {
            Limit::AtLeast => (number >= limit, "less than the smallest value,"),
            Limit::AtMost => (number <= limit, "more than the largest value,"),
            Limit::Above => (number > limit, "not above"),
            Limit::Below => (number < limit, "not below"),
            Limit::MultipleOf => ((number / limit).fract() == 0.0, "not a multiple of"),
        };
        if !holds {
            self.report(format!("{} is {wanted} {limit}", shown(doc)));
        }
    }

    /// `anyOf` and `oneOf`: the form that fits best is the one that was meant.
    fn some_of(&mut self, schemas: &'w [Schema], only_one: bool, doc: &'w Doc) {
        let found: Vec<_> = schemas.iter().map(|schema| self.aside(schema, doc)).collect();
        let fitting = found.iter().filter(|found| found.violations.is_empty() && !found.undecided).count();
        let undecided = found.iter().any(|found| found.violations.is_empty() && found.undecided);
        if fitting > 1 && only_one {
            self.report(format!("fits {fitting} of {} forms, of which only one may be used", schemas.len()));
        }
        if fitting > 0 || undecided {
            self.findings.undecided |= fitting == 0;
            return;
        }
        let depth = |found: &Findings| found.violations.iter().map(|it| it.path.matches('/').count()).max();
        let best =
            found.into_iter().max_by_key(|found| (depth(found), std::cmp::Reverse(found.violations.len())));
        let mut violations = best.map(|found| found.violations).unwrap_or_default();
        if schemas.len() > 1 {
            for violation in &mut violations {
                let _ =
                    write!(violation.message, ", nor does this fit another of its {} forms", schemas.len());
            }
        }
        self.findings.violations.extend(violations);
    }

    fn branch(&mut self, condition: &'w Schema, then: &'w Schema, other: &'w Schema, doc: &'w Doc) {
        let found = self.aside(condition, doc);
        if !found.violations.is_empty() {
            self.check(other, doc);
        } else if found.undecided {
            self.findings.undecided = true;
        } else {
            let before = self.findings.violations.len();
            self.check(then, doc);
            let reason = because(condition, doc);
            for violation in &mut self.findings.violations[before..] {
                violation.message.push_str(&reason);
            }
        }
    }

    fn regional(&mut self, sets: &BTreeMap<String, usize>, doc: &Doc) {
        let context = self.context;
        let (Some(set), Some(text)) = (sets.get(context.region), scalar(doc)) else { return };
        if !context.sets.texts(*set).any(|known| known == text) {
            let known: Vec<_> = context.sets.texts(*set).collect();
            self.not_one_of(doc, &known, &format!(" in `{}`", context.region));
        }
    }

    fn list(&mut self, keyword: &'w Keyword, items: &'w [Doc]) {
        match keyword {
            Keyword::Items(schema) => {
                for (i, item) in items.iter().enumerate() {
                    self.below(Step::Index(i), schema, item);
                }
            }
            Keyword::PrefixItems(schemas) => {
                for (i, (schema, item)) in schemas.iter().zip(items).enumerate() {
                    self.below(Step::Index(i), schema, item);
                }
            }
            Keyword::ItemCount { min, max } if !has_unknown_length(items) => {
                self.count("item", items.len(), *min, *max);
            }
            Keyword::UniqueItems => {
                let twice = items.iter().enumerate().find(|(i, item)| items[..*i].contains(item));
                if let Some((i, item)) = twice {
                    let message = format!("{} is in the list twice", shown(item));
                    self.report_at(Step::Index(i), message);
                }
            }
            Keyword::MaxUniqueItems(max) => {
                let different =
                    items.iter().enumerate().filter(|(i, item)| !items[..*i].contains(item)).count();
                self.count("different item", different, 0, *max);
            }
            Keyword::UniqueKeys(keys) => self.unique_keys(keys, items),
            Keyword::Contains(schema) => {
                let found: Vec<_> = items.iter().map(|item| self.aside(schema, item)).collect();
                let undecided = found.iter().any(|found| found.undecided);
                if !undecided && found.iter().all(|found| !found.violations.is_empty()) {
                    self.report("no item is as one must be");
                }
            }
            _ => {}
        }
    }

    fn unique_keys(&mut self, keys: &[String], items: &'w [Doc]) {
        let of = |item: &'w Doc| -> Option<Vec<Cow<'w, str>>> {
            keys.iter().map(|key| scalar(item.as_map()?.get(key.as_str())?)).collect()
        };
        let all: Vec<_> = items.iter().map(of).collect();
        for (i, item) in all.iter().enumerate() {
            if let Some(key) = item.as_ref().filter(|_| all[..i].contains(item)) {
                let message =
                    format!("another item has the same `{}`: `{}`", keys.join("`, `"), key.join("`, `"));
                self.report_at(Step::Index(i), message);
            }
        }
    }

    fn map(&mut self, keyword: &'w Keyword, map: &'w Map, doc: &'w Doc) {
        let has = |name: &str| map.get(name).is_some_and(is_present);
        match keyword {
            Keyword::Members(members) => self.members(members, map),
            Keyword::PropertyNames(schema) => {
                for name in map.keys() {
                    let path = self.path.iter().copied().chain([Step::Key(name)]).collect();
                    let name = Doc::from(&**name);
                    let mut walk = Walk { context: self.context, path, findings: Findings::default() };
                    walk.check(schema, &name);
                    self.findings.violations.append(&mut walk.findings.violations);
                }
            }
            Keyword::MemberCount { min, max } => {
                self.count("member", map.values().filter(|value| is_present(value)).count(), *min, *max);
            }
            Keyword::Required(names) => {
                for name in names.iter().filter(|name| !has(name)) {
                    self.report(format!("`{name}` is missing"));
                }
            }
            Keyword::RequiredOr(names) if !names.iter().any(|name| has(name)) => {
                self.report(format!("one of {} is missing", list(names)));
            }
            Keyword::RequiredXor(names) => {
                let given: Vec<_> = names.iter().filter(|name| has(name)).cloned().collect();
                if given.is_empty() {
                    self.report(format!("one of {} is missing", list(names)));
                } else if given.len() > 1
                    && !given.iter().any(|name| map.get(name.as_str()).is_some_and(may_be_absent))
                {
                    self.report(format!("only one of {} can be set", list(&given)));
                }
            }
            Keyword::DependentRequired(rules) => {
                for (name, wanted) in rules.iter().filter(|(name, _)| has(name)) {
                    for wanted in wanted.iter().filter(|wanted| !has(wanted)) {
                        self.report(format!("`{name}` needs `{wanted}`"));
                    }
                }
            }
            Keyword::DependentExcluded(rules) => {
                for (name, excluded) in rules.iter().filter(|(name, _)| has(name)) {
                    for excluded in excluded.iter().filter(|excluded| has(excluded) && *name < **excluded) {
                        self.report_at(Step::Key(excluded), format!("can't be set together with `{name}`"));
                    }
                    let one_way =
                        |excluded: &String| !rules.get(excluded).is_some_and(|back| back.contains(name));
                    for excluded in excluded.iter().filter(|it| has(it) && *name >= **it && one_way(it)) {
                        self.report_at(Step::Key(excluded), format!("can't be set together with `{name}`"));
                    }
                }
            }
            Keyword::DependentSchemas(rules) => {
                for (_, schema) in rules.iter().filter(|(name, _)| has(name)) {
                    self.check(schema, doc);
                }
            }
            Keyword::Table(table) => self.table(table, map),
            Keyword::Ascending(pairs) => {
                for (lower, upper, by) in pairs {
                    let value = |name: &str| map.get(name).and_then(number);
                    let (Some(low), Some(high)) = (value(lower), value(upper)) else { continue };
                    if low + by > high {
                        let more = if *by > 0.0 { format!(" and {by} more") } else { String::new() };
                        self.report_at(
                            Step::Key(upper),
                            format!("`{high}` is less than `{lower}`, `{low}`{more}"),
                        );
                    }
                }
            }
            Keyword::Below(pairs) => {
                for (name, above) in pairs {
                    let domain =
                        |name: &str| map.get(name).and_then(Doc::as_str).map(|it| it.trim_end_matches('.'));
                    let (Some(domain), Some(parent)) = (domain(name), domain(above)) else { continue };
                    if domain.strip_suffix(parent).is_none_or(|rest| !rest.is_empty() && !rest.ends_with('.'))
                    {
                        self.report_at(
                            Step::Key(name),
                            format!("`{domain}` is not below `{above}`, `{parent}`"),
                        );
                    }
                }
            }
            Keyword::TotalLength(max) => {
                let value = |value: &Doc| value.as_str().map_or(0, str::len);
                let total: usize = map.iter().map(|(key, doc)| key.len() + value(doc)).sum();
                if total > *max {
                    self.report(format!("{total} bytes where at most {max} are allowed"));
                }
            }
            _ => {}
        }
    }

    fn members(&mut self, members: &'w Members, map: &'w Map) {
        for (name, value) in map.iter().filter(|(_, value)| is_present(value)) {
            if self.is_read_only(name) {
                self.report_at(Step::Key(name), "is read-only: it can be read, not set");
                continue;
            }
            let named = members.named.get(&**name);
            if let Some(schema) = named {
                self.below(Step::Key(name), schema, value);
            }
            let mut known = named.is_some();
            for (pattern, schema) in &members.patterns {
                if pattern.is_match(name) != Some(false) {
                    known = true;
                    self.below(Step::Key(name), schema, value);
                }
            }
            match &members.other {
                Some(other) if !known && other.keywords.iter().any(|it| matches!(it, Keyword::Nothing)) => {
                    self.unknown(name, members);
                }
                Some(other) if !known => self.below(Step::Key(name), other, value),
                _ => {}
            }
        }
    }

    fn unknown(&mut self, name: &'w str, members: &Members) {
        let help = nearest::help(name, members.named.keys().map(String::as_str));
        let help = help.or_else(|| {
            let names: Vec<_> = members.named.keys().cloned().collect();
            (1..=6).contains(&names.len()).then(|| format!("known are {}", list(&names)))
        });
        self.path.push(Step::Key(name));
        self.report(format!("`{name}` is not a property here")).help = help;
        self.path.pop();
    }

    fn is_read_only(&self, name: &str) -> bool {
        let Some(paths) = self.context.read_only.get(name) else { return false };
        let steps: Vec<_> = self.path.iter().copied().chain([Step::Key(name)]).collect();
        let same =
            |(part, step): (&str, &Step)| part == "*" || matches!(step, Step::Key(key) if *key == part);
        paths
            .iter()
            .any(|path| path.split('/').count() == steps.len() && path.split('/').zip(&steps).all(same))
    }

    fn table(&mut self, table: &'w Table, map: &'w Map) {
        let context = self.context;
        let text = |name: &str| map.get(name).and_then(scalar);
        let (Some(on), Some(version), Some(of)) = (text(&table.on), text(&table.version), text(&table.of))
        else {
            return;
        };
        let part_of = |known: &str| {
            version.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let set = table.sets.iter().find(|(known, _)| part_of(known));
        let (true, Some((_, set))) = (table.when.iter().any(|known| *known == on), set) else { return };
        if !context.sets.texts(*set).any(|known| known == of) {
            let known: Vec<_> = context.sets.texts(*set).collect();
            self.path.push(Step::Key(&table.of));
            self.not_one_of(&Doc::from(of.as_ref()), &known, &format!(" for {on} {version}"));
            self.path.pop();
        }
    }
}

impl Kind {
    fn takes(self, doc: &Doc) -> bool {
        match self {
            Self::Array => matches!(doc, Doc::List(_)),
            Self::Object => matches!(doc, Doc::Map(_)),
            Self::Null => matches!(doc, Doc::Null),
            Self::String => !matches!(doc, Doc::List(_) | Doc::Map(_) | Doc::Null),
            Self::Boolean => match doc {
                Doc::Bool(_) => true,
                Doc::Str(text) => matches!(text.as_str(), "true" | "false" | "True" | "False"),
                _ => false,
            },
            Self::Number => number(doc).is_some(),
            Self::Integer => number(doc).is_some_and(|number| number.fract() == 0.0),
        }
    }

    fn shown(self) -> &'static str {
        match self {
            Self::Array => "a list",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Null => "null",
            Self::Number => "a number",
            Self::Object => "a map",
            Self::String => "text",
        }
    }
}

/// The form of what the deployment computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// A scalar.
    Text,
    List,
}

fn form(expr: &Expr, attributes: Attributes) -> Option<Form> {
    match expr {
        Expr::Pseudo("AWS::NoValue") => None,
        Expr::Pseudo("AWS::NotificationARNs") | Expr::Call("Fn::Split" | "Fn::GetAZs" | "Fn::Cidr", _) => {
            Some(Form::List)
        }
        Expr::Ref(_)
        | Expr::Id(_)
        | Expr::Pseudo(_)
        | Expr::Join(..)
        | Expr::Call("Fn::Base64" | "Fn::ImportValue" | "Fn::Join" | "Fn::Sub" | "Fn::ToJsonString", _) => {
            Some(Form::Text)
        }
        Expr::Att(node, name) => match attributes(*node, name)? {
            AttributeType::TextList => Some(Form::List),
            AttributeType::Other => None,
            _ => Some(Form::Text),
        },
        Expr::Call(..) => None,
    }
}

/// Whether a map is a function in `CloudFormation`'s own notation.
fn is_function(map: &Map) -> bool {
    map.len() == 1 && map.keys().all(|name| name == "Ref" || name.starts_with("Fn::"))
}

/// Whether a member is there; `AWS::NoValue` takes it out.
fn is_present(doc: &Doc) -> bool {
    !matches!(doc, Doc::Expr(expr) if **expr == Expr::Pseudo("AWS::NoValue"))
}

/// Whether a member may turn out not to be there.
fn may_be_absent(doc: &Doc) -> bool {
    matches!(doc, Doc::Expr(expr) if matches!(**expr, Expr::Call("Fn::If", _)))
}

/// Whether items may come or go at deployment.
fn has_unknown_length(items: &[Doc]) -> bool {
    items.iter().any(|item| may_be_absent(item) || !is_present(item))
}

fn number(doc: &Doc) -> Option<f64> {
    match doc {
        #[expect(clippy::cast_precision_loss, reason = "limits are far below 2^52")]
        Doc::Int(number) => Some(*number as f64),
        Doc::Float(number) => Some(*number),
        Doc::Str(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A scalar as text.
fn scalar(doc: &Doc) -> Option<Cow<'_, str>> {
    match doc {
        Doc::Bool(value) => Some(if *value { "true" } else { "false" }.into()),
        Doc::Int(number) => Some(number.to_string().into()),
        Doc::Float(number) => Some(number.to_string().into()),
        Doc::Str(text) => Some(text.into()),
        _ => None,
    }
}

fn equal(value: &Value, doc: &Doc, any_case: bool) -> bool {
    let Some(given) = scalar(doc) else { return false };
    let known = plain(value);
    let truth = |text: &str| ["true", "false"].iter().any(|word| text.eq_ignore_ascii_case(word));
    if any_case || (truth(&given) && truth(&known)) {
        return given.eq_ignore_ascii_case(&known);
    }
    match (value.as_f64(), number(doc)) {
        (Some(known), Some(given)) => known.to_bits() == given.to_bits(),
        _ => given == known,
    }
}

fn plain(value: &Value) -> Cow<'_, str> {
    value.as_str().map_or_else(|| value.to_string().into(), Cow::Borrowed)
}

fn shown(doc: &Doc) -> String {
    const LONGEST: usize = 60;
    match doc {
        Doc::List(_) => "a list".into(),
        Doc::Map(_) => "a map".into(),
        Doc::Null => "null".into(),
        _ => match scalar(doc) {
            Some(text) if text.chars().count() > LONGEST => {
                format!("`{}…`", text.chars().take(LONGEST).collect::<String>())
            }
            Some(text) => format!("`{text}`"),
            None => "a value".into(),
        },
    }
}

fn list(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The properties that made a condition hold, with their values.
fn because(condition: &Schema, doc: &Doc) -> String {
    let Some(map) = doc.as_map() else { return String::new() };
    let members = condition.keywords.iter().filter_map(|keyword| match keyword {
        Keyword::Members(members) => Some(&members.named),
        _ => None,
    });
    let causes = members.flatten().filter(|(_, schema)| {
        let decides =
            |it: &Keyword| matches!(it, Keyword::Const(_) | Keyword::Enum { .. } | Keyword::Pattern(_));
        schema.keywords.iter().any(decides)
    });
    let causes =
        causes.filter_map(|(name, _)| Some(format!("`{name}` is `{}`", scalar(map.get(name.as_str())?)?)));
    let causes: Vec<_> = causes.collect();
    if causes.is_empty() { String::new() } else { format!(", because {}", causes.join(" and ")) }
}
