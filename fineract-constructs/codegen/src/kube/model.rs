//! What is known of kinds and their types, wherever it came from.

use std::collections::BTreeMap;
use std::fmt;

/// The Kubernetes versions that the data covers, oldest first.
pub(crate) const VERSIONS: [&str; 5] = ["1.33", "1.34", "1.35", "1.36", "1.37"];

/// The version that decides what is an argument of `new`: the one that the clusters run.
pub(crate) const TYPED_FOR: &str = "1.35";

/// Modules by name, such as `apps_v1`.
#[derive(Debug, Default)]
pub(crate) struct Model {
    pub(crate) modules: BTreeMap<String, Module>,
}

/// The types of one version of an API group.
#[derive(Debug, Default)]
pub(crate) struct Module {
    /// `apps/v1`; empty where the module only has types that others share.
    pub(crate) api_version: String,
    pub(crate) types: BTreeMap<String, Type>,
}

/// A kind of object, or a type that kinds are made of.
#[derive(Clone, Debug, Default)]
pub(crate) struct Type {
    pub(crate) kind: Option<Kind>,
    pub(crate) doc: String,
    pub(crate) versions: Versions,
    /// Whether the real type has more fields than are described here.
    pub(crate) open: bool,
    pub(crate) fields: BTreeMap<String, Field>,
}

/// What a kind has besides a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Namespaced,
    Cluster,
    /// Kubernetes' own schemas don't say which.
    Unsaid,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) shape: Shape,
    pub(crate) doc: String,
    pub(crate) versions: Versions,
    /// The versions in which it must be given.
    pub(crate) required: Versions,
}

/// What a field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    String,
    /// One of these texts.
    Enum(Vec<String>),
    Bool,
    Int,
    Number,
    IntOrString,
    Quantity,
    Json,
    List(Box<Shape>),
    Dict(Box<Shape>),
    /// A type of a module; an empty module is the field's own.
    Type {
        module: String,
        name: String,
    },
}

/// A set of [`VERSIONS`], as bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Versions(pub(crate) u8);

impl Field {
    /// A field without a text that every version has and none requires.
    pub(crate) fn optional(shape: Shape) -> Self {
        Self { shape, doc: String::new(), versions: Versions::ALL, required: Versions::NONE }
    }
}

impl Default for Versions {
    fn default() -> Self {
        Self::ALL
    }
}

impl Versions {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const ALL: Self = Self((1 << VERSIONS.len()) - 1);

    pub(crate) fn insert(&mut self, version: &str) {
        self.0 |= Self::bit(version);
    }

    pub(crate) fn contains(self, version: &str) -> bool {
        self.0 & Self::bit(version) != 0
    }

    fn bit(version: &str) -> u8 {
        let index = VERSIONS.iter().position(|known| *known == version);
        1 << index.expect("the version is one of the table")
    }

    /// Reads `1.34-1.36`, `1.36-` or `-1.35`.
    pub(crate) fn read(range: &str) -> Option<Self> {
        let (first, last) = range.split_once('-')?;
        let index = |version: &str| VERSIONS.iter().position(|known| *known == version);
        let first = if first.is_empty() { 0 } else { index(first)? };
        let last = if last.is_empty() { VERSIONS.len() - 1 } else { index(last)? };
        Some(Self((first..=last).map(|bit| 1 << bit).sum()))
    }

    /// What it is in a sentence: `Kubernetes 1.36 and newer`.
    pub(crate) fn sentence(self) -> String {
        let (first, last) = self.ends();
        match (first, last) {
            (first, last) if last == VERSIONS[VERSIONS.len() - 1] => format!("Kubernetes {first} and newer"),
            (first, last) if first == last => format!("Kubernetes {first} only"),
            (first, last) if first == VERSIONS[0] => format!("Kubernetes {last} and older"),
            (first, last) => format!("Kubernetes {first} to {last}"),
        }
    }

    fn ends(self) -> (&'static str, &'static str) {
        let set = || VERSIONS.iter().filter(|version| self.contains(version));
        (set().next().expect("the set is not empty"), set().next_back().expect("the set is not empty"))
    }
}

impl fmt::Display for Versions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = self.ends();
        let range = format!(
            "{}-{}",
            if first == VERSIONS[0] { "" } else { first },
            if last == VERSIONS[VERSIONS.len() - 1] { "" } else { last }
        );
        assert_eq!(Self::read(&range), Some(*self), "versions have no gap");
        f.write_str(&range)
    }
}

impl Shape {
    /// The shape of the innermost items.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::List(items) | Self::Dict(items) => items.innermost(),
            other => other,
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("string"),
            Self::Enum(values) => write!(f, "string({})", values.join("|")),
            Self::Bool => f.write_str("bool"),
            Self::Int => f.write_str("int"),
            Self::Number => f.write_str("number"),
            Self::IntOrString => f.write_str("int-or-string"),
            Self::Quantity => f.write_str("quantity"),
            Self::Json => f.write_str("json"),
            Self::List(items) => write!(f, "[{items}]"),
            Self::Dict(items) => write!(f, "{{{items}}}"),
            Self::Type { module, name } if module.is_empty() => f.write_str(name),
            Self::Type { module, name } => write!(f, "{module}.{name}"),
        }
    }
}

impl Shape {
    /// Reads what `Display` writes.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let inner = |open, close| text.strip_prefix(open).and_then(|rest: &str| rest.strip_suffix(close));
        if let Some(items) = inner('[', ']') {
            return Ok(Self::List(Self::read(items)?.into()));
        }
        if let Some(items) = inner('{', '}') {
            return Ok(Self::Dict(Self::read(items)?.into()));
        }
        if let Some(values) = text.strip_prefix("string(").and_then(|rest| rest.strip_suffix(')')) {
            return Ok(Self::Enum(values.split('|').map(str::to_owned).collect()));
        }
        Ok(match text {
            "string" => Self::String,
            "bool" => Self::Bool,
            "int" => Self::Int,
            "number" => Self::Number,
            "int-or-string" => Self::IntOrString,
            "quantity" => Self::Quantity,
            "json" => Self::Json,
            _ => {
                let (module, name) = text.split_once('.').unwrap_or(("", text));
                if !name.starts_with(|c: char| c.is_ascii_uppercase()) {
                    return Err(format!("`{text}` is no shape"));
                }
                Self::Type { module: module.to_owned(), name: name.to_owned() }
            }
        })
    }
}
