//! YAML as data with places. Text is read as YAML 1.2 says: `yes` and `on` are text, `0777` is a number.

use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, StrInput, Tag};
use serde_json::{Number, Value as Json};

use super::Problem;
use super::codes::{DUPLICATE, SYNTAX, UNREADABLE};

/// A value and where it stands, in bytes.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) span: Range<usize>,
    pub(crate) value: Value,
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// Anything that holds no other value.
    Scalar(Json),
    List(Vec<Node>),
    Map(Vec<(Key, Node)>),
}

#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) span: Range<usize>,
}

/// Reads a text of one document, or says all that can't be read in it. A text without content is an empty map.
pub(crate) fn read(text: &str) -> Result<Node, Vec<Problem>> {
    let mut reader = Reader { text, events: Parser::new_from_str(text), problems: Vec::new() };
    let document = reader.document();
    match document {
        Ok(node) if reader.problems.is_empty() => Ok(node),
        Ok(_) => Err(reader.problems),
        Err(stopped) => Err(reader.problems.into_iter().chain([stopped]).collect()),
    }
}

impl Node {
    /// The value without places.
    pub(crate) fn to_json(&self) -> Json {
        match &self.value {
            Value::Scalar(json) => json.clone(),
            Value::List(items) => items.iter().map(Self::to_json).collect(),
            Value::Map(pairs) => {
                Json::Object(pairs.iter().map(|(key, node)| (key.name.clone(), node.to_json())).collect())
            }
        }
    }

    /// The member of a map, with its key.
    pub(crate) fn member(&self, name: &str) -> Option<&(Key, Node)> {
        match &self.value {
            Value::Map(pairs) => pairs.iter().find(|(key, _)| key.name == name),
            Value::Scalar(_) | Value::List(_) => None,
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    events: Parser<'a, StrInput<'a>>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Result<Node, Problem> {
        let mut document = None;
        loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentEnd, _) => {}
                (Event::DocumentStart(..), span) if document.is_some() => {
                    return Err(Problem::new(&UNREADABLE, span, "a second document starts here")
                        .help("a file holds one document; remove `---` and what follows"));
                }
                (Event::DocumentStart(..), _) => {
                    let (event, span) = self.next()?;
                    document = Some(self.node(event, span)?);
                }
                _ => {
                    let empty = Node { span: 0..0, value: Value::Map(Vec::new()) };
                    return Ok(document.unwrap_or(empty));
                }
            }
        }
    }

    /// The next event, and the bytes that it stands for.
    fn next(&mut self) -> Result<(Event<'a>, Range<usize>), Problem> {
        match self.events.next_event() {
            Some(Ok((event, span))) => Ok((event, span.byte_range().unwrap_or(0..0))),
            Some(Err(error)) => Err(self.syntax(&error)),
            None => Ok((Event::StreamEnd, self.text.len()..self.text.len())),
        }
    }

    fn syntax(&self, error: &ScanError) -> Problem {
        let at = error.marker().byte_offset().unwrap_or_default().min(self.text.len());
        Problem::new(&SYNTAX, at..at, error.info())
            .help("indent with spaces, and put text with `: `, ` #` or a special first character in quotes")
    }

    fn node(&mut self, event: Event<'a>, span: Range<usize>) -> Result<Node, Problem> {
        match event {
            Event::Scalar(text, style, _, tag) => {
                self.untagged(tag.as_deref(), &span);
                let value = match style {
                    ScalarStyle::Plain => plain(&text),
                    _ => Json::String(text.into_owned()),
                };
                Ok(Node { span, value: Value::Scalar(value) })
            }
            Event::SequenceStart(_, _, tag) => {
                self.untagged(tag.as_deref(), &span);
                self.list(span.start)
            }
            Event::MappingStart(_, _, tag) => {
                self.untagged(tag.as_deref(), &span);
                self.map(span.start)
            }
            Event::Alias(_) => {
                self.problems.push(
                    Problem::new(&UNREADABLE, span.clone(), "aliases aren't read here")
                        .help("write the value itself"),
                );
                Ok(Node { span, value: Value::Scalar(Json::Null) })
            }
            _ => Ok(Node { span, value: Value::Scalar(Json::Null) }),
        }
    }

    fn list(&mut self, start: usize) -> Result<Node, Problem> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd | Event::StreamEnd, span) => {
                    return Ok(Node { span: start..span.end.max(start), value: Value::List(items) });
                }
                (event, span) => items.push(self.node(event, span)?),
            }
        }
    }

    fn map(&mut self, start: usize) -> Result<Node, Problem> {
        let mut pairs: Vec<(Key, Node)> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            let key = match event {
                Event::MappingEnd | Event::StreamEnd => {
                    return Ok(Node { span: start..span.end.max(start), value: Value::Map(pairs) });
                }
                Event::Scalar(name, ..) => Key { name: name.into_owned(), span },
                _ => {
                    return Err(Problem::new(&UNREADABLE, span, "a key is text")
                        .help("write the key as one word, or in quotes"));
                }
            };
            let (event, span) = self.next()?;
            let node = self.node(event, span)?;
            if let Some((first, _)) = pairs.iter().find(|(known, _)| known.name == key.name) {
                self.problems.push(
                    Problem::new(&DUPLICATE, key.span, format!("`{}` stands here twice", key.name))
                        .related(first.span.clone(), "first here")
                        .help("keep one of the two"),
                );
            } else {
                pairs.push((key, node));
            }
        }
    }

    /// Tags name types that only some readers know.
    fn untagged(&mut self, tag: Option<&Tag>, span: &Range<usize>) {
        if let Some(tag) = tag {
            let message = format!("the tag `{}` isn't read here", tag.original());
            self.problems.push(Problem::new(&UNREADABLE, span.clone(), message).help("remove the tag"));
        }
    }
}

/// What a word without quotes is: the core schema of YAML 1.2.
fn plain(text: &str) -> Json {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Json::Null,
        "true" | "True" | "TRUE" => Json::Bool(true),
        "false" | "False" | "FALSE" => Json::Bool(false),
        _ => number(text).map_or_else(|| Json::String(text.to_owned()), Json::Number),
    }
}

fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let is_number = digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && digits.contains(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || "eE.+-".contains(c));
    if !is_number {
        return None;
    }
    let text = text.strip_prefix('+').unwrap_or(text);
    text.parse::<i64>().map(Number::from).ok().or_else(|| Number::from_f64(text.parse().ok()?))
}
