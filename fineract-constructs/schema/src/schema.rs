//! A type's schema, read from JSON: the keywords that the published schemas use.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json_borrow::{ObjectAsVec, Value};
use vecmap::VecMap;

use crate::json::{member, members, names};
use crate::pattern::Pattern;

/// Schemas by names, in their order. There are few in each: to look at all lengths costs less than to compare some names.
pub(crate) type Named = VecMap<String, Schema>;

/// What a value must be: all of these.
#[derive(Debug, Default)]
pub(crate) struct Schema {
    /// Types come first.
    pub(crate) keywords: Vec<Keyword>,
}

#[derive(Debug)]
pub(crate) enum Keyword {
    /// Nothing may stand here.
    Nothing,
    Reference(String),
    Type(Vec<Kind>),
    Enum {
        values: Vec<Value<'static>>,
        any_case: bool,
    },
    Const(Value<'static>),
    Deprecated(Vec<String>),
    Pattern(Text),
    Format(String),
    Length {
        min: usize,
        max: usize,
        json: bool,
    },
    Number {
        limit: f64,
        rule: Limit,
    },
    Items(Box<Schema>),
    PrefixItems(Vec<Schema>),
    ItemCount {
        min: usize,
        max: usize,
    },
    UniqueItems,
    MaxUniqueItems(usize),
    UniqueKeys(Vec<String>),
    Contains(Box<Schema>),
    Members(Members),
    PropertyNames(Box<Schema>),
    MemberCount {
        min: usize,
        max: usize,
    },
    Required(Vec<String>),
    RequiredOr(Vec<String>),
    RequiredXor(Vec<String>),
    DependentRequired(BTreeMap<String, Vec<String>>),
    DependentExcluded(BTreeMap<String, Vec<String>>),
    DependentSchemas(Named),
    AllOf(Vec<Schema>),
    AnyOf(Vec<Schema>),
    OneOf(Vec<Schema>),
    Not(Box<Schema>),
    /// The number of the first member is at most that of the second, and as far below it as is said.
    Ascending(Vec<(String, String, f64)>),
    /// The domain of the first member is that of the second, or one below it.
    Below(Vec<(String, String)>),
    /// All keys and values together.
    TotalLength(usize),
    /// The characters of a document as JSON, but for white space.
    DocumentLength(usize),
    If {
        condition: Box<Schema>,
        then: Box<Schema>,
        other: Box<Schema>,
    },
    /// One of a set of texts that depends on the region: the set of each region that has one.
    Regional(BTreeMap<String, usize>),
    /// One of a set of texts that depends on another property of the map.
    Table(Box<Table>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Array,
    Boolean,
    Integer,
    Null,
    Number,
    Object,
    String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    AtLeast,
    AtMost,
    Above,
    Below,
    MultipleOf,
}

/// An expression, compiled when it is first needed.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) expression: String,
    compiled: OnceLock<Option<Pattern>>,
}

/// The members of a map.
#[derive(Debug, Default)]
pub(crate) struct Members {
    pub(crate) named: Named,
    pub(crate) patterns: Vec<(Text, Schema)>,
    /// What other members must be; none where anything goes.
    pub(crate) other: Option<Box<Schema>>,
}

/// Which texts a property may have, by two others of the same map.
#[derive(Debug)]
pub(crate) struct Table {
    /// The property that is looked up, and the texts that have the table.
    pub(crate) on: String,
    pub(crate) when: Vec<String>,
    /// The property whose text is a version: what the table has, or that and more parts.
    pub(crate) version: String,
    /// The property that is held, and the set for each version.
    pub(crate) of: String,
    pub(crate) sets: BTreeMap<String, usize>,
}

impl Text {
    fn new(expression: &str) -> Self {
        Self { expression: expression.to_owned(), compiled: OnceLock::new() }
    }

    /// Whether a text matches; none if that can't be said.
    pub(crate) fn is_match(&self, text: &str) -> Option<bool> {
        self.compiled.get_or_init(|| Pattern::new(&self.expression).ok()).as_ref()?.is_match(text)
    }
}

impl Schema {
    pub(crate) fn read(json: &Value<'static>) -> Self {
        let Value::Object(map) = json else {
            let keywords = if *json == Value::Bool(false) { vec![Keyword::Nothing] } else { Vec::new() };
            return Self { keywords };
        };
        let mut keywords = Vec::new();
        let number = |key: &str| map.get(key).and_then(Value::as_f64);
        let count =
            |key: &str| map.get(key).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
        let counts = |min: &str, max: &str| {
            let (min, max) = (count(min), count(max));
            (min.is_some() || max.is_some()).then(|| (min.unwrap_or(0), max.unwrap_or(usize::MAX)))
        };
        for (key, value) in map.iter() {
            keywords.extend(Keyword::read(key, value));
        }
        let limits = [
            ("minimum", Limit::AtLeast),
            ("maximum", Limit::AtMost),
            ("exclusiveMinimum", Limit::Above),
            ("exclusiveMaximum", Limit::Below),
            ("multipleOf", Limit::MultipleOf),
        ];
        let limits = limits.into_iter().filter_map(|(key, rule)| Some((number(key)?, rule)));
        keywords.extend(limits.map(|(limit, rule)| Keyword::Number { limit, rule }));
        if let Some((min, max)) = counts("minLength", "maxLength") {
            let json = map.get("format").and_then(Value::as_str) == Some("json");
            keywords.push(Keyword::Length { min, max, json });
        }
        if let Some((min, max)) = counts("minItems", "maxItems") {
            keywords.push(Keyword::ItemCount { min, max });
        }
        if let Some((min, max)) = counts("minProperties", "maxProperties") {
            keywords.push(Keyword::MemberCount { min, max });
        }
        if ["properties", "patternProperties", "additionalProperties"].iter().any(|key| map.contains_key(key))
        {
            keywords.push(Keyword::Members(Members::read(map)));
        }
        if let Some(condition) = map.get("if") {
            let branch = |key: &str| Box::new(map.get(key).map(Self::read).unwrap_or_default());
            let condition = Box::new(Self::read(condition));
            keywords.push(Keyword::If { condition, then: branch("then"), other: branch("else") });
        }
        keywords.sort_by_key(|keyword| !matches!(keyword, Keyword::Type(_)));
        Self { keywords }
    }
}

impl Keyword {
    fn read(key: &str, value: &Value<'static>) -> Option<Self> {
        let schema = || Box::new(Schema::read(value));
        let schemas = || value.as_array().into_iter().flatten().map(Schema::read).collect();
        Some(match key {
            "$ref" => Self::Reference(value.as_str()?.rsplit('/').next()?.to_owned()),
            "type" => Self::Type(kinds(value)),
            "enum" => Self::Enum { values: value.as_array()?.to_vec(), any_case: false },
            "enumCaseInsensitive" => Self::Enum { values: value.as_array()?.to_vec(), any_case: true },
            "const" => Self::Const(value.clone()),
            "deprecated" => Self::Deprecated(names(value)),
            "pattern" => Self::Pattern(Text::new(value.as_str()?)),
            "format" => Self::Format(value.as_str()?.to_owned()),
            "items" if value.is_object() => Self::Items(schema()),
            "prefixItems" => Self::PrefixItems(schemas()),
            "uniqueItems" if *value == Value::Bool(true) => Self::UniqueItems,
            "maxUniqueItems" => Self::MaxUniqueItems(usize::try_from(value.as_u64()?).ok()?),
            "uniqueKeys" => Self::UniqueKeys(names(value)),
            "contains" => Self::Contains(schema()),
            "propertyNames" => Self::PropertyNames(schema()),
            "required" => Self::Required(names(value)),
            "requiredOr" => Self::RequiredOr(names(value)),
            "requiredXor" => Self::RequiredXor(names(value)),
            "dependentRequired" => Self::DependentRequired(name_lists(value)),
            "dependentExcluded" => Self::DependentExcluded(name_lists(value)),
            "dependencies" if value.as_object()?.values().all(Value::is_array) => {
                Self::DependentRequired(name_lists(value))
            }
            "dependencies" => Self::DependentSchemas(read_members(Some(value))),
            "allOf" => Self::AllOf(schemas()),
            "anyOf" => Self::AnyOf(schemas()),
            "oneOf" => Self::OneOf(schemas()),
            "not" => Self::Not(schema()),
            "ascending" => Self::Ascending(
                pairs(value)
                    .map(|(a, b, pair)| (a, b, pair.get(2).and_then(Value::as_f64).unwrap_or_default()))
                    .collect(),
            ),
            "below" => Self::Below(pairs(value).map(|(a, b, _)| (a, b)).collect()),
            "totalLength" => Self::TotalLength(usize::try_from(value.as_u64()?).ok()?),
            "documentLength" => Self::DocumentLength(usize::try_from(value.as_u64()?).ok()?),
            "regional" => Self::Regional(sets(value)),
            "table" => Self::Table(Box::new(Table {
                on: member(value, "on").as_str()?.to_owned(),
                when: names(member(value, "when")),
                version: member(value, "version").as_str()?.to_owned(),
                of: member(value, "of").as_str()?.to_owned(),
                sets: sets(member(value, "sets")),
            })),
            // The others are read together with one of these, or say nothing about a value.
            _ => return None,
        })
    }
}

impl Members {
    fn read(map: &ObjectAsVec<'static>) -> Self {
        let patterns = map.get("patternProperties").into_iter().flat_map(members);
        Self {
            named: read_members(map.get("properties")),
            patterns: patterns
                .map(|(expression, schema)| (Text::new(expression), Schema::read(schema)))
                .collect(),
            other: map.get("additionalProperties").map(|other| Box::new(Schema::read(other))),
        }
    }
}

pub(crate) fn read_members(json: Option<&Value<'static>>) -> Named {
    let members = json.into_iter().flat_map(members);
    let mut named: Named = members.map(|(name, schema)| (name.to_owned(), Schema::read(schema))).collect();
    named.sort_unstable_keys();
    named
}

fn kinds(value: &Value) -> Vec<Kind> {
    let one = std::slice::from_ref(value);
    let kinds = value.as_array().unwrap_or(one).iter().filter_map(Value::as_str);
    let kind = |name| match name {
        "array" => Some(Kind::Array),
        "boolean" => Some(Kind::Boolean),
        "integer" => Some(Kind::Integer),
        "null" => Some(Kind::Null),
        "number" => Some(Kind::Number),
        "object" => Some(Kind::Object),
        "string" => Some(Kind::String),
        _ => None,
    };
    kinds.filter_map(kind).collect()
}

/// `[[first, second, …], …]`
fn pairs<'v>(value: &'v Value<'static>) -> impl Iterator<Item = (String, String, &'v [Value<'static>])> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .filter_map(move |pair| Some((text(pair.first()?)?, text(pair.get(1)?)?, pair)))
}

fn name_lists(value: &Value<'static>) -> BTreeMap<String, Vec<String>> {
    members(value).map(|(name, list)| (name.to_owned(), names(list))).collect()
}

fn sets(value: &Value<'static>) -> BTreeMap<String, usize> {
    members(value)
        .filter_map(|(name, set)| Some((name.to_owned(), usize::try_from(set.as_u64()?).ok()?)))
        .collect()
}
