//! A configuration against its JSON Schema: all that is wrong at once, each at its place.
//!
//! It knows what `schemars` writes for a struct: types, keys, ranges, patterns, choices and references to definitions.

use std::ops::Range;

use fineract_schema::Pattern;
use serde_json::{Map, Value as Json};

use super::Problem;
use super::codes::{MISSING, TYPE, UNKNOWN, VALUE};
use super::yaml::{Node, Value};

/// All that a schema refuses of a document.
pub(super) fn check(schema: &Json, document: &Node) -> Vec<Problem> {
    let mut checker = Checker { root: schema, problems: Vec::new() };
    checker.check(schema, &Place { node: document, path: String::new(), key: 0..0 });
    checker.problems
}

struct Checker<'a> {
    root: &'a Json,
    problems: Vec<Problem>,
}

/// A value, the keys that lead to it, and the last of them.
struct Place<'a> {
    node: &'a Node,
    path: String,
    key: Range<usize>,
}

impl Place<'_> {
    /// The value in a message.
    fn name(&self) -> String {
        if self.path.is_empty() { "the configuration".into() } else { format!("`{}`", self.path) }
    }

    fn below(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }
}

impl<'a> Checker<'a> {
    fn check(&mut self, schema: &'a Json, place: &Place) {
        let Some(schema) = self.resolve(schema) else { return };
        if let Some(all) = schema.get("allOf").and_then(Json::as_array) {
            for schema in all {
                self.check(schema, place);
            }
        }
        if let Some(known) = choices(schema) {
            return self.one_of(&known, place);
        }
        for keyword in ["anyOf", "oneOf"] {
            if let Some(alternatives) = schema.get(keyword).and_then(Json::as_array) {
                self.any(alternatives, place);
            }
        }
        if !self.is_of_type(schema, place) {
            return;
        }
        match &place.node.value {
            Value::Scalar(Json::Number(number)) => self.number(schema, number.as_f64(), place),
            Value::Scalar(Json::String(text)) => self.text(schema, text, place),
            Value::Scalar(_) => {}
            Value::List(items) => self.list(schema, items, place),
            Value::Map(_) => self.map(schema, place),
        }
    }

    /// A schema without its references; none if it allows anything.
    fn resolve(&self, schema: &'a Json) -> Option<&'a Map<String, Json>> {
        let mut schema = schema.as_object()?;
        while let Some(reference) = schema.get("$ref").and_then(Json::as_str) {
            schema = self.root.pointer(reference.strip_prefix('#')?)?.as_object()?;
        }
        Some(schema)
    }

    fn one_of(&mut self, known: &[&Json], place: &Place) {
        let value = place.node.to_json();
        if known.contains(&&value) {
            return;
        }
        let texts: Vec<&str> = known.iter().filter_map(|known| known.as_str()).collect();
        let nearest = value.as_str().and_then(|text| nearest(text, texts.iter().copied()));
        let help = nearest.map_or_else(
            || list(known.iter().map(|known| plain(known))),
            |nearest| format!("did you mean `{nearest}`?"),
        );
        let message = format!("{} can't be {}", place.name(), shown(&value));
        self.problems.push(Problem::new(&VALUE, place.node.span.clone(), message).help(help));
    }

    /// The first alternative that holds, or what is wrong by the one that is nearest.
    fn any(&mut self, alternatives: &'a [Json], place: &Place) {
        let attempts = alternatives.iter().map(|schema| {
            let mut attempt = Checker { root: self.root, problems: Vec::new() };
            attempt.check(schema, place);
            (schema.get("type").and_then(Json::as_str) == Some("null"), attempt.problems)
        });
        // What is wrong further inside is nearer to being right.
        let here =
            |problems: &[Problem]| problems.iter().filter(|problem| problem.span == place.node.span).count();
        let nearest =
            attempts.min_by_key(|(is_null, found)| (found.len().min(1), *is_null, here(found), found.len()));
        self.problems.extend(nearest.into_iter().flat_map(|(_, problems)| problems));
    }

    fn is_of_type(&mut self, schema: &Map<String, Json>, place: &Place) -> bool {
        let wanted: Vec<&str> = match schema.get("type") {
            Some(Json::String(ty)) => vec![ty],
            Some(Json::Array(types)) => types.iter().filter_map(Json::as_str).collect(),
            _ => return true,
        };
        let is = type_of(&place.node.value);
        if wanted.iter().any(|wanted| *wanted == is || (*wanted == "number" && is == "integer")) {
            return true;
        }
        let message = format!("{} is {}, and takes {}", place.name(), article(is), article(wanted[0]));
        let problem = Problem::new(&TYPE, place.node.span.clone(), message);
        let value = place.node.to_json();
        let help = match (wanted[0], &value) {
            ("string", Json::Number(_) | Json::Bool(_)) => Some("put it in quotes".to_owned()),
            ("integer" | "number", Json::String(text)) if text.parse::<f64>().is_ok() => {
                Some("remove the quotes".to_owned())
            }
            ("boolean", Json::String(_)) => Some("write `true` or `false`".to_owned()),
            ("array", _) => Some("write a list: `[a, b]`, or a line `- a` for each item".to_owned()),
            ("object", _) => Some("write keys and values, indented below it".to_owned()),
            _ => None,
        };
        self.problems.push(Problem { help, ..problem });
        false
    }

    fn number(&mut self, schema: &Map<String, Json>, number: Option<f64>, place: &Place) {
        let Some(number) = number else { return };
        let limit = |keyword: &str| schema.get(keyword).and_then(Json::as_f64);
        let (least, most) = (limit("minimum"), limit("maximum"));
        let too_small = least.is_some_and(|least| number < least)
            || limit("exclusiveMinimum").is_some_and(|least| number <= least);
        let too_large = most.is_some_and(|most| number > most)
            || limit("exclusiveMaximum").is_some_and(|most| number >= most);
        if too_small || too_large {
            let wanted = match (least, most) {
                (Some(least), Some(most)) => format!("takes {least} to {most}"),
                (Some(least), None) => format!("takes {least} or more"),
                (_, Some(most)) => format!("takes {most} or less"),
                _ => "is out of range".into(),
            };
            let message = format!("{} is {number}, and {wanted}", place.name());
            self.problems.push(Problem::new(&VALUE, place.node.span.clone(), message));
        }
    }

    fn text(&mut self, schema: &Map<String, Json>, text: &str, place: &Place) {
        let length = text.chars().count() as u64;
        let limit = |keyword: &str| schema.get(keyword).and_then(Json::as_u64);
        let problem = |message: String| Problem::new(&VALUE, place.node.span.clone(), message);
        if let Some(least) = limit("minLength").filter(|least| length < *least) {
            self.problems.push(problem(format!(
                "{} has {length} characters, and takes {least} or more",
                place.name()
            )));
        }
        if let Some(most) = limit("maxLength").filter(|most| length > *most) {
            self.problems
                .push(problem(format!("{} has {length} characters, and takes {most} or less", place.name())));
        }
        let Some(expression) = schema.get("pattern").and_then(Json::as_str) else { return };
        let matches = Pattern::new(expression).ok().and_then(|pattern| pattern.is_match(text));
        if matches == Some(false) {
            let problem = problem(format!("{} can't be {}", place.name(), shown(&Json::from(text))));
            let described = schema.get("description").and_then(Json::as_str);
            let help = described.map_or_else(
                || format!("it takes text that matches `{expression}`"),
                |description| {
                    format!("it takes text that matches `{expression}`: {}", first_sentence(description))
                },
            );
            self.problems.push(problem.help(help));
        }
    }

    fn list(&mut self, schema: &'a Map<String, Json>, items: &[Node], place: &Place) {
        let count = items.len() as u64;
        let limit = |keyword: &str| schema.get(keyword).and_then(Json::as_u64);
        let problem = |message: String| Problem::new(&VALUE, place.node.span.clone(), message);
        if let Some(least) = limit("minItems").filter(|least| count < *least) {
            self.problems
                .push(problem(format!("{} has {count} items, and takes {least} or more", place.name())));
        }
        if let Some(most) = limit("maxItems").filter(|most| count > *most) {
            self.problems
                .push(problem(format!("{} has {count} items, and takes {most} or less", place.name())));
        }
        if schema.get("uniqueItems") == Some(&Json::Bool(true)) {
            let values: Vec<Json> = items.iter().map(Node::to_json).collect();
            for (index, item) in items.iter().enumerate() {
                if let Some(first) = values[..index].iter().position(|earlier| *earlier == values[index]) {
                    let message = format!("{} has {} twice", place.name(), shown(&values[index]));
                    self.problems.push(
                        Problem::new(&VALUE, item.span.clone(), message)
                            .related(items[first].span.clone(), "first here"),
                    );
                }
            }
        }
        if let Some(schema) = schema.get("items") {
            for (index, node) in items.iter().enumerate() {
                let path = format!("{}[{index}]", place.path);
                self.check(schema, &Place { node, path, key: node.span.clone() });
            }
        }
    }

    fn map(&mut self, schema: &'a Map<String, Json>, place: &Place) {
        let Value::Map(pairs) = &place.node.value else { return };
        let properties = schema.get("properties").and_then(Json::as_object);
        let others = schema.get("additionalProperties");
        let names = || properties.into_iter().flat_map(Map::keys).map(String::as_str);
        let mut mistyped = Vec::new();
        for (key, node) in pairs {
            let below = Place { node, path: place.below(&key.name), key: key.span.clone() };
            match properties.and_then(|properties| properties.get(&key.name)).or(others) {
                Some(Json::Bool(false)) => {
                    let meant = nearest(&key.name, names());
                    mistyped.extend(meant);
                    let help = meant.map_or_else(
                        || list(names().map(str::to_owned)),
                        |meant| format!("did you mean `{meant}`?"),
                    );
                    let message = format!("{} has no key `{}`", place.name(), key.name);
                    self.problems.push(Problem::new(&UNKNOWN, key.span.clone(), message).help(help));
                }
                Some(schema) => self.check(schema, &below),
                None => {}
            }
        }
        let required = schema.get("required").and_then(Json::as_array).into_iter().flatten();
        for name in required.filter_map(Json::as_str) {
            if place.node.member(name).is_none() && !mistyped.contains(&name) {
                let message = format!("{} has no `{name}`", place.name());
                let described = properties.and_then(|properties| properties[name].get("description"));
                let problem = Problem::new(&MISSING, place.key.clone(), message);
                let help = match described.and_then(Json::as_str) {
                    Some(description) => format!("add `{name}`: {}", first_sentence(description)),
                    None => format!("add `{name}`"),
                };
                self.problems.push(problem.help(help));
            }
        }
    }
}

/// The values that a schema lists, whether as an `enum` or one by one.
fn choices(schema: &Map<String, Json>) -> Option<Vec<&Json>> {
    let one = |schema: &'_ Json| schema.get("const").is_some() || schema.get("enum").is_some();
    if let Some(value) = schema.get("const") {
        return Some(vec![value]);
    }
    if let Some(values) = schema.get("enum").and_then(Json::as_array) {
        return Some(values.iter().collect());
    }
    let alternatives = schema.get("oneOf").and_then(Json::as_array)?;
    alternatives
        .iter()
        .all(one)
        .then(|| alternatives.iter().filter_map(Json::as_object).filter_map(choices).flatten().collect())
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Scalar(Json::Null) => "null",
        Value::Scalar(Json::Bool(_)) => "boolean",
        Value::Scalar(Json::Number(number)) if number.is_i64() => "integer",
        Value::Scalar(Json::Number(_)) => "number",
        Value::Scalar(_) => "string",
        Value::List(_) => "array",
        Value::Map(_) => "object",
    }
}

/// A type of JSON in words.
fn article(ty: &str) -> &str {
    match ty {
        "null" => "empty",
        "boolean" => "a boolean",
        "integer" => "an integer",
        "number" => "a number",
        "string" => "text",
        "array" => "a list",
        "object" => "a map",
        other => other,
    }
}

fn shown(value: &Json) -> String {
    format!("`{}`", plain(value))
}

fn plain(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn list(known: impl Iterator<Item = String>) -> String {
    let known: Vec<_> = known.map(|known| format!("`{known}`")).collect();
    format!("there {} {}", if known.len() == 1 { "is" } else { "are" }, known.join(", "))
}

fn first_sentence(text: &str) -> String {
    let sentence = text.split(". ").next().unwrap_or(text).trim_end_matches('.');
    let mut letters = sentence.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    first.into_iter().chain(letters.map(|letter| if letter == '\n' { ' ' } else { letter })).collect()
}

/// The known name that a mistyped one probably stands for.
pub(crate) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let score = |known: &str| strsim::jaro_winkler(&name.to_ascii_lowercase(), &known.to_ascii_lowercase());
    let scored = known.map(|known| (score(known), known));
    scored.filter(|(score, _)| *score > 0.8).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, known)| known)
}
