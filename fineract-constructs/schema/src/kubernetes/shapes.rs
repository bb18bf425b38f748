//! The reader of the data: kinds, types and fields, read as they are asked for.

use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Kinds and types by name.
pub(super) struct Shapes {
    /// The Kubernetes versions, oldest first; sets of versions are bits in this order.
    pub(super) versions: Vec<&'static str>,
    /// Module and name by version and kind.
    kinds: BTreeMap<(&'static str, &'static str), &'static str>,
    /// Types by module and name.
    types: BTreeMap<&'static str, BTreeMap<&'static str, Type>>,
}

/// A kind, or a type that kinds are made of.
pub(super) struct Type {
    pub(super) name: &'static str,
    pub(super) is_kind: bool,
    /// Whether it may have fields that the data doesn't name.
    pub(super) open: bool,
    pub(super) versions: u8,
    module: &'static str,
    lines: Vec<&'static str>,
    fields: OnceLock<Fields>,
}

/// The fields of a type.
pub(super) struct Fields {
    pub(super) by_name: BTreeMap<&'static str, Field>,
    /// The names of those that some version requires.
    pub(super) required: Vec<&'static str>,
}

/// A field.
pub(super) struct Field {
    pub(super) shape: Shape,
    pub(super) versions: u8,
    /// The versions in which it must be given.
    pub(super) required: u8,
}

/// What a field takes.
pub(super) enum Shape {
    String,
    Enum(Vec<&'static str>),
    Bool,
    Int,
    Number,
    IntOrString,
    Quantity,
    Json,
    List(Box<Shape>),
    Dict(Box<Shape>),
    Type(TypeName),
}

/// A type by its module and its name.
pub(super) struct TypeName {
    pub(super) module: &'static str,
    pub(super) name: &'static str,
    ty: OnceLock<&'static Type>,
}

impl Shapes {
    /// The data; it is unpacked at the first call.
    pub(super) fn read() -> &'static Self {
        static TEXT: OnceLock<String> = OnceLock::new();
        static SHAPES: OnceLock<Shapes> = OnceLock::new();
        let text = TEXT.get_or_init(|| {
            let bytes =
                miniz_oxide::inflate::decompress_to_vec(include_bytes!("../../data/kubernetes.txt.z"));
            String::from_utf8(bytes.expect("the generator deflates the data")).expect("the data is text")
        });
        SHAPES.get_or_init(|| Self::index(text))
    }

    /// Finds where each type is; what its fields are is read later.
    fn index(text: &'static str) -> Self {
        let mut shapes = Self { versions: Vec::new(), kinds: BTreeMap::new(), types: BTreeMap::new() };
        let (mut module, mut api_version, mut current) = ("", "", "");
        for line in text.lines() {
            if let Some(field) = line.strip_prefix("  ") {
                let ty = shapes.types.get_mut(module).and_then(|types| types.get_mut(current));
                let ty = ty.expect("a field comes after its type");
                ty.lines.push(field);
                continue;
            }
            let words: Vec<&str> = line.split(' ').collect();
            match words[0] {
                "versions" => shapes.versions = words[1..].to_vec(),
                "module" => (module, api_version) = (words[1], words.get(2).copied().unwrap_or("")),
                word => {
                    let (name, versions) = shapes.name_and_versions(words[1], shapes.all());
                    current = name;
                    if word == "kind" {
                        shapes.kinds.insert((api_version, name), module);
                    }
                    let ty = Type {
                        name,
                        is_kind: word == "kind",
                        open: words.last() == Some(&"open"),
                        versions,
                        module,
                        lines: Vec::new(),
                        fields: OnceLock::new(),
                    };
                    shapes.types.entry(module).or_default().insert(name, ty);
                }
            }
        }
        shapes
    }

    /// A kind by its version and name.
    pub(super) fn kind(&'static self, api_version: &str, kind: &str) -> Option<&'static Type> {
        let module = self.kinds.get(&(api_version, kind))?;
        Some(self.ty(module, kind))
    }

    /// All kinds with their versions.
    pub(super) fn kinds(&self) -> impl DoubleEndedIterator<Item = (&'static str, &'static str)> {
        self.kinds.keys().copied()
    }

    /// A type that the data names.
    fn ty(&'static self, module: &str, name: &str) -> &'static Type {
        (self.types.get(module).and_then(|types| types.get(name)))
            .expect("the generator writes all types that are named")
    }

    /// Whether there is a kind of this group.
    pub(super) fn has_group(&self, group: &str) -> bool {
        self.kinds().any(|(api, _)| api.strip_prefix(group).is_some_and(|rest| rest.starts_with('/')))
    }

    /// A set of versions in words.
    pub(super) fn spell(&self, versions: u8) -> String {
        let names: Vec<_> = (0..self.versions.len()).filter(|bit| versions >> bit & 1 == 1).collect();
        match (names.first(), names.last()) {
            (Some(first), Some(last)) if first == last => {
                format!("Kubernetes {} only", self.versions[*first])
            }
            (Some(first), Some(last)) if last + 1 == self.versions.len() => {
                format!("Kubernetes {} and newer", self.versions[*first])
            }
            (Some(0), Some(last)) => format!("Kubernetes {} and older", self.versions[*last]),
            (Some(first), Some(last)) => {
                format!("Kubernetes {} to {}", self.versions[*first], self.versions[*last])
            }
            _ => "no version".to_owned(),
        }
    }

    fn all(&self) -> u8 {
        u8::MAX >> (8 - self.versions.len())
    }

    /// Reads `name` or `name@1.34-1.36`.
    fn name_and_versions(&self, word: &'static str, all: u8) -> (&'static str, u8) {
        match word.split_once('@') {
            Some((name, range)) => (name, self.range(range)),
            None => (word, all),
        }
    }

    /// Reads `1.34-1.36`, `1.36-` or `-1.35`.
    fn range(&self, range: &str) -> u8 {
        let (first, last) = range.split_once('-').expect("a range has a dash");
        let index = |version| self.versions.iter().position(|known| *known == version);
        let first = index(first).unwrap_or(0);
        let last = index(last).unwrap_or(self.versions.len() - 1);
        (first..=last).map(|bit| 1 << bit).sum()
    }
}

impl Type {
    /// The fields by name.
    pub(super) fn fields(&'static self) -> &'static Fields {
        self.fields.get_or_init(|| {
            let by_name: BTreeMap<_, _> = self.lines.iter().map(|line| self.field(line)).collect();
            let required = by_name.iter().filter(|(_, field)| field.required != 0).map(|(name, _)| *name);
            Fields { required: required.collect(), by_name }
        })
    }

    /// Reads `name@1.36-!-1.36 shape`, where all but the name and the shape may be missing.
    fn field(&self, line: &'static str) -> (&'static str, Field) {
        let shapes = Shapes::read();
        let (word, shape) = line.split_once(' ').expect("a field has a shape");
        let (word, required) = match word.split_once('!') {
            Some((word, range)) => (word, Some(range)),
            None => (word, None),
        };
        let (name, versions) = shapes.name_and_versions(word, self.versions);
        let required = match required {
            None => 0,
            Some("") => versions,
            Some(range) => shapes.range(range),
        };
        (name, Field { shape: Shape::read(shape, self.module), versions, required })
    }
}

impl TypeName {
    /// The type; it is looked up once.
    pub(super) fn ty(&self) -> &'static Type {
        self.ty.get_or_init(|| Shapes::read().ty(self.module, self.name))
    }
}

impl Shape {
    fn read(text: &'static str, module: &'static str) -> Self {
        let inner =
            |open, close| text.strip_prefix(open).and_then(|rest: &'static str| rest.strip_suffix(close));
        if let Some(items) = inner("[", "]") {
            return Self::List(Self::read(items, module).into());
        }
        if let Some(items) = inner("{", "}") {
            return Self::Dict(Self::read(items, module).into());
        }
        if let Some(values) = inner("string(", ")") {
            return Self::Enum(values.split('|').collect());
        }
        match text {
            "string" => Self::String,
            "bool" => Self::Bool,
            "int" => Self::Int,
            "number" => Self::Number,
            "int-or-string" => Self::IntOrString,
            "quantity" => Self::Quantity,
            "json" => Self::Json,
            _ => {
                let (module, name) = text.split_once('.').unwrap_or((module, text));
                Self::Type(TypeName { module, name, ty: OnceLock::new() })
            }
        }
    }

    /// What it is, for a sentence.
    pub(super) fn article(&self) -> &'static str {
        match self {
            Self::String | Self::Enum(_) => "text",
            Self::Bool => "a boolean",
            Self::Int => "an integer",
            Self::Number => "a number",
            Self::IntOrString => "an integer or text",
            Self::Quantity => "an amount",
            Self::Json => "anything",
            Self::List(_) => "a list",
            Self::Dict(_) | Self::Type(_) => "a mapping",
        }
    }
}
