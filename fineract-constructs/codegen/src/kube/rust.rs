//! Writes typed objects as Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::docs::comment;
use super::model::{Field, Kind, Model, Module, Shape, TYPED_FOR, Type, Versions};
use super::names::{method, snake};
use super::reach::{reach, written};

/// What a module in a user's program may do; the library says the same at its root.
const ALLOWED: &str = "\
#![allow(dead_code, unreachable_pub)]
#![allow(clippy::doc_markdown, clippy::doc_lazy_continuation, clippy::new_without_default)]
#![allow(clippy::should_implement_trait, clippy::wrong_self_convention)]

";

/// Types that generated code may need.
const IMPORTS: [&str; 9] =
    ["Dict", "IntOrString", "IntoKnown", "Json", "List", "Map", "Object", "ObjectRef", "Quantity"];

/// Names that a type of a schema would hide.
const RESERVED: [&str; 5] = ["Into", "KubeObject", "Option", "String", "Vec"];

/// The Rust of the chosen kinds, of all custom resources, and of all that they reach, by module.
pub(crate) fn modules(model: &Model, kinds: &[(&str, &[&str])]) -> Result<BTreeMap<String, String>, String> {
    let chosen = kinds
        .iter()
        .flat_map(|(module, kinds)| kinds.iter().map(|kind| ((*module).to_owned(), (*kind).to_owned())));
    let custom = model.modules.iter().flat_map(|(module, found)| {
        let custom =
            found.types.iter().filter(|(_, ty)| matches!(ty.kind, Some(Kind::Namespaced | Kind::Cluster)));
        custom.map(|(kind, _)| (module.clone(), kind.clone()))
    });
    let reached = reach(model, chosen.chain(custom))?;
    let mut files = BTreeMap::new();
    for (name, module) in &model.modules {
        let types: Vec<_> =
            module.types.iter().filter(|(ty, _)| reached.contains(&(name.clone(), (*ty).clone()))).collect();
        if !types.is_empty() {
            files.insert(name.clone(), Writer::new(name, module, "crate").module(&types));
        }
    }
    Ok(files)
}

/// The Rust of all kinds of a model that stands alone, by module, for a program that has the library at this path.
pub(crate) fn imported(model: &Model, library: &str) -> BTreeMap<String, String> {
    let write = |(name, module): (&String, &Module)| {
        let types: Vec<_> = module.types.iter().collect();
        (name.clone(), Writer::new(name, module, library).module(&types))
    };
    model.modules.iter().map(write).collect()
}

struct Writer<'a> {
    name: &'a str,
    module: &'a Module,
    /// The path of the crate with what the generated code uses.
    library: &'a str,
    text: String,
}

impl<'a> Writer<'a> {
    fn new(name: &'a str, module: &'a Module, library: &'a str) -> Self {
        Self { name, module, library, text: String::new() }
    }

    fn module(mut self, types: &[(&String, &Type)]) -> String {
        for (name, ty) in types {
            self.item(name, ty).expect("text grows");
        }
        let properties: Vec<_> = (types.iter())
            .filter(|(_, ty)| ty.kind.is_none())
            .map(|(name, _)| format!("    {},\n", type_name(name)))
            .collect();
        if !properties.is_empty() {
            let library = self.library;
            write!(self.text, "\n{library}::properties! {{\n{}}}\n", properties.concat())
                .expect("text grows");
        }
        self.head(types) + &self.text
    }

    /// The comment, and imports of what the text uses.
    fn head(&self, types: &[(&String, &Type)]) -> String {
        let mut head = "// Written by `fineract-codegen`; do not edit.\n\n".to_owned();
        if self.library != "crate" {
            let name = self.name;
            writeln!(
                head,
                "// Name it with `#[rustfmt::skip] mod {name};`: its lines are as long as they are.\n"
            )
            .expect("text grows");
            head += ALLOWED;
        }
        let has_kind = types.iter().any(|(_, ty)| ty.kind.is_some());
        match self.module.api_version.as_str() {
            "" => head += "//! Types that objects of several groups share.\n\n",
            api if has_kind => writeln!(head, "//! Objects of `{api}`.\n").expect("text grows"),
            api => writeln!(head, "//! Types of `{api}`.\n").expect("text grows"),
        }
        let others: BTreeSet<&str> = (types.iter())
            .flat_map(|(name, ty)| written(name, ty))
            .filter_map(|(_, field)| match field.shape.innermost() {
                Shape::Type { module, .. } if !module.is_empty() && module != self.name => {
                    Some(module.as_str())
                }
                _ => None,
            })
            .collect();
        // Doc comments name more than the code uses.
        let lines = self.text.lines().filter(|line| !line.trim_start().starts_with("///"));
        let words = lines.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'));
        let used: BTreeSet<&str> = words.collect();
        let with = self.text.contains("(with(").then_some("with");
        let imports: Vec<_> = IMPORTS.into_iter().filter(|name| used.contains(name)).chain(with).collect();
        let library = self.library;
        writeln!(head, "use {library}::generated::{{{}}};", imports.join(", ")).expect("text grows");
        if !others.is_empty() {
            let others: Vec<_> = others.into_iter().collect();
            let others =
                if others.len() == 1 { others[0].to_owned() } else { format!("{{{}}}", others.join(", ")) };
            writeln!(head, "use {library}::{others};").expect("text grows");
        }
        head
    }

    fn item(&mut self, name: &str, ty: &Type) -> std::fmt::Result {
        let rust = type_name(name);
        let base = if ty.kind.is_some() { "Object" } else { "Map" };
        let mut doc = if ty.doc.is_empty() {
            format!("The fields of {} `{name}`.", article(name))
        } else {
            ty.doc.clone()
        };
        if ty.versions != Versions::ALL {
            write!(doc, "\n\n{}.", ty.versions.sentence())?;
        }
        write!(self.text, "\n{}#[derive(Clone)]\npub struct {rust}({base});\n\n", comment("", &doc, ""))?;
        writeln!(self.text, "impl {rust} {{")?;
        self.values(name, ty)?;
        self.new_fn(name, ty)?;
        for (field, spec) in written(name, ty) {
            self.setter(field, spec, ty)?;
        }
        writeln!(self.text, "}}")?;
        if ty.kind.is_some() {
            let (library, api) = (self.library, &self.module.api_version);
            writeln!(self.text, "\n/// What a program holds of the `{name}` that it added.")?;
            // `Role` has both a handle and a type called `RoleRef`.
            let suffix = if self.module.types.contains_key(&format!("{rust}Ref")) { "Handle" } else { "Ref" };
            writeln!(self.text, "pub type {rust}{suffix} = ObjectRef<{rust}>;")?;
            writeln!(self.text, "\n{library}::object!({rust}, \"{api}\", \"{name}\");")?;
        }
        Ok(())
    }

    /// Constants for the values that fields may have.
    fn values(&mut self, name: &str, ty: &Type) -> std::fmt::Result {
        let mut taken = BTreeSet::new();
        for (field, spec) in written(name, ty) {
            let Shape::Enum(values) = spec.shape.innermost() else {
                continue;
            };
            let link = method(field);
            let link = link.trim_start_matches("r#");
            for value in values {
                let name = format!("{}_{}", snake(field), snake(value)).to_ascii_uppercase();
                // Two values that differ in their case only: the first has a constant.
                if taken.insert(name.clone()) {
                    writeln!(self.text, "    /// `{value}`, for [`{link}`](Self::{link}).")?;
                    writeln!(self.text, "    pub const {name}: &'static str = \"{value}\";")?;
                }
            }
        }
        if taken.is_empty() { Ok(()) } else { writeln!(self.text) }
    }

    /// `new`, with what must be given as arguments.
    fn new_fn(&mut self, name: &str, ty: &Type) -> std::fmt::Result {
        let required: Vec<_> = written(name, ty).filter(|(_, field)| is_argument(field)).collect();
        let is_kind = ty.kind.is_some();
        let mut doc = format!("{} `{name}`", capital(article(name)));
        if is_kind {
            doc += " of this name";
        }
        for (i, (field, _)) in required.iter().enumerate() {
            let lead = match i {
                0 => " with its",
                _ if i + 1 == required.len() => " and",
                _ => ",",
            };
            write!(doc, "{lead} `{field}`")?;
        }
        let mut arguments: Vec<String> = Vec::new();
        if is_kind {
            arguments.push("name: impl Into<String>".into());
        }
        for (field, spec) in &required {
            arguments.push(format!(
                "{}: impl IntoKnown<{}>",
                argument(field, is_kind),
                self.marker(&spec.shape)
            ));
        }
        let mut list = arguments.join(", ");
        if list.len() > 85 {
            list = format!("\n        {},\n    ", arguments.join(",\n        "));
        }
        let start = if is_kind { "Self(Object::new(name))" } else { "Self(Map::default())" };
        let set = |(field, _): &(&str, &Field)| format!(".{}({})", method(field), argument(field, is_kind));
        let sets: String = required.iter().map(set).collect();
        writeln!(self.text, "{}    pub fn new({list}) -> Self {{", comment("    ", &(doc + "."), ""))?;
        writeln!(self.text, "        {start}{sets}\n    }}")
    }

    fn setter(&mut self, name: &str, field: &Field, ty: &Type) -> std::fmt::Result {
        let mut doc = if field.doc.is_empty() { format!("Sets `{name}`.") } else { field.doc.clone() };
        if let Shape::Enum(values) = field.shape.innermost() {
            let values: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
            write!(doc, " One of {}.", values.join(", "))?;
        }
        if field.versions != ty.versions {
            write!(doc, "\n\n{}.", field.versions.sentence())?;
        }
        if field.required.0 != 0 && !is_argument(field) {
            write!(doc, "\n\nRequired in {}.", field.required.sentence())?;
        }
        let marker = self.marker(&field.shape);
        let set = match ty.kind {
            Some(_) => format!("self.0.with(\"{name}\", value.into_known())"),
            None => format!("with(self.0, \"{name}\", value.into_known())"),
        };
        write!(self.text, "\n{}", comment("    ", &doc, ""))?;
        writeln!(self.text, "    pub fn {}(self, value: impl IntoKnown<{marker}>) -> Self {{", method(name))?;
        writeln!(self.text, "        Self({set})\n    }}")
    }

    /// The type that a setter takes a known value of.
    fn marker(&self, shape: &Shape) -> String {
        match shape {
            Shape::String | Shape::Enum(_) => "String".into(),
            Shape::Bool => "bool".into(),
            Shape::Int => "i64".into(),
            Shape::Number => "f64".into(),
            Shape::IntOrString => "IntOrString".into(),
            Shape::Quantity => "Quantity".into(),
            Shape::Json => "Json".into(),
            Shape::List(items) => format!("List<{}>", self.marker(items)),
            Shape::Dict(items) => format!("Dict<{}>", self.marker(items)),
            Shape::Type { module, name } if module.is_empty() || module == self.name => type_name(name),
            Shape::Type { module, name } => format!("{module}::{}", type_name(name)),
        }
    }
}

fn capital(sentence: &str) -> String {
    sentence[..1].to_ascii_uppercase() + &sentence[1..]
}

fn article(name: &str) -> &'static str {
    if name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" }
}

fn type_name(name: &str) -> String {
    if RESERVED.contains(&name) || IMPORTS.contains(&name) { format!("{name}Type") } else { name.to_owned() }
}

/// Whether `new` takes it.
fn is_argument(field: &Field) -> bool {
    field.required.contains(TYPED_FOR)
}

fn argument(field: &str, is_kind: bool) -> String {
    if is_kind && field == "name" { "name_".into() } else { method(field) }
}
