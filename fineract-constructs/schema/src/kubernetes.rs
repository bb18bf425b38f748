//! What Kubernetes objects may look like, by Kubernetes version.
//!
//! The data holds every kind that can be applied to Kubernetes 1.33 to 1.37, and the platform's custom resources.

mod amount;
mod shapes;

use std::fmt;

use fineract_core::{Doc, Map};

use crate::{Violation, nearest};
use shapes::{Field, Shape, Shapes, Type};

/// The Kubernetes versions that objects can be checked for, oldest first.
pub fn versions() -> &'static [&'static str] {
    &Shapes::read().versions
}

/// Whether something is known of the group that an object is of, so that [`check`] can say something about it.
///
/// Nothing is known of custom resources that the generator has no description of.
pub fn covers(api_version: &str) -> bool {
    is_builtin(group(api_version)) || Shapes::read().has_group(group(api_version))
}

/// What is wrong with an object, as the API server of a version sees it: an unknown kind, unknown fields, fields that
/// are missing or of another type, values that are none of those allowed.
///
/// What only the deployment knows is taken for right. Without a version, what any version has is right. An object
/// that nothing is known of ([`covers`]) has no violations.
pub fn check(api_version: &str, kind: &str, object: &Doc, version: &str) -> Vec<Violation> {
    let shapes = Shapes::read();
    let Some(version) = Version::of(shapes, version) else {
        let help = format!("it is known of {}", shapes.versions.join(", "));
        return vec![violation(
            "apiVersion",
            format!("nothing is known of Kubernetes `{version}`"),
            Some(help),
        )];
    };
    if !covers(api_version) {
        return Vec::new();
    }
    let Some(ty) = shapes.kind(api_version, kind) else {
        return vec![unknown_kind(shapes, api_version, kind)];
    };
    if !version.has(ty.versions) {
        let message = format!("Kubernetes {} has no `{kind}` of `{api_version}`", version.name);
        return vec![violation(
            "apiVersion",
            message,
            Some(format!("it is in {}", shapes.spell(ty.versions))),
        )];
    }
    let mut check = Check { shapes, version, found: Vec::new() };
    check.object(ty, object, &Path::Root);
    let named = |key| object.at(&["metadata", key]).is_some();
    if !named("name") && !named("generateName") {
        check.found.push(violation("metadata.name", "is missing".into(), None));
    }
    check.found
}

/// A Kubernetes version as a bit, or all of them.
struct Version<'a> {
    name: &'a str,
    bits: u8,
}

impl<'a> Version<'a> {
    fn of(shapes: &Shapes, name: &'a str) -> Option<Self> {
        let bits = match shapes.versions.iter().position(|known| *known == name) {
            Some(index) => 1 << index,
            None if name.is_empty() => u8::MAX,
            None => return None,
        };
        Some(Self { name, bits })
    }

    fn has(&self, versions: u8) -> bool {
        self.bits & versions != 0
    }

    /// Without a version, what is required in all.
    fn requires(&self, field: &Field) -> bool {
        if self.bits == u8::MAX { field.required == field.versions } else { self.has(field.required) }
    }
}

struct Check<'a> {
    shapes: &'static Shapes,
    version: Version<'a>,
    found: Vec<Violation>,
}

impl Check<'_> {
    fn object(&mut self, ty: &'static Type, doc: &Doc, path: &Path) {
        let map = match doc {
            Doc::Map(map) => map,
            Doc::Expr(_) => return,
            _ => return self.report(path, format!("takes a `{}`, not {}", ty.name, what(doc)), None),
        };
        for (key, value) in map {
            let path = Path::Key(path, key);
            match ty.fields().by_name.get(&**key) {
                Some(field) if self.version.has(field.versions) => self.field(field, value, &path),
                Some(field) => {
                    let message = format!("is not in Kubernetes {}", self.version.name);
                    let help = format!("it is in {}", self.shapes.spell(field.versions));
                    self.report(&path, message, Some(help));
                }
                None if ty.open || ty.is_kind && matches!(&**key, "apiVersion" | "kind") => {}
                None => {
                    let message = format!("is no field of `{}`", ty.name);
                    self.report(&path, message, nearest::help(key, ty.fields().by_name.keys().copied()));
                }
            }
        }
        self.missing(ty, map, path);
    }

    fn missing(&mut self, ty: &'static Type, map: &Map, path: &Path) {
        let fields = ty.fields();
        for name in &fields.required {
            if self.version.requires(&fields.by_name[name]) && !map.contains_key(*name) {
                self.report(&Path::Key(path, name), "is missing".into(), None);
            }
        }
    }

    fn field(&mut self, field: &'static Field, doc: &Doc, path: &Path) {
        match doc {
            Doc::Null if self.version.requires(field) => self.report(path, "must not be null".into(), None),
            Doc::Null => {}
            doc => self.shape(&field.shape, doc, path),
        }
    }

    fn shape(&mut self, shape: &'static Shape, doc: &Doc, path: &Path) {
        match (shape, doc) {
            (_, Doc::Expr(_))
            | (Shape::Json, _)
            | (Shape::String, Doc::Str(_))
            | (Shape::Bool, Doc::Bool(_))
            | (Shape::Int, Doc::Int(_))
            | (Shape::Number | Shape::Quantity, Doc::Int(_) | Doc::Float(_))
            | (Shape::IntOrString, Doc::Int(_) | Doc::Str(_)) => {}
            (Shape::Quantity, Doc::Str(text)) if amount::is_amount(text) => {}
            (Shape::Quantity, Doc::Str(text)) => {
                let help = "write a number and a unit, such as `250m`, `2` or `512Mi`".to_owned();
                self.report(path, format!("`{text}` is no amount"), Some(help));
            }
            (Shape::Enum(values), Doc::Str(text)) => {
                if !values.contains(&text.as_str()) {
                    let help = nearest::help(text, values.iter().copied());
                    self.report(path, format!("`{text}` is none of {}", list(values)), help);
                }
            }
            (Shape::List(items), Doc::List(docs)) => {
                for (index, doc) in docs.iter().enumerate() {
                    self.shape(items, doc, &Path::Index(path, index));
                }
            }
            (Shape::Dict(items), Doc::Map(map)) => {
                for (key, doc) in map {
                    self.shape(items, doc, &Path::Key(path, key));
                }
            }
            (Shape::Type(name), doc) => self.object(name.ty(), doc, path),
            (shape, doc) => self.wrong(shape, doc, path),
        }
    }

    fn wrong(&mut self, shape: &Shape, doc: &Doc, path: &Path) {
        let help = match (shape, doc) {
            (Shape::String | Shape::Enum(_), Doc::Int(_) | Doc::Bool(_) | Doc::Float(_)) => {
                Some("write it as text")
            }
            (Shape::Int | Shape::Bool, Doc::Str(_)) => Some("write it without quotes"),
            _ => None,
        };
        let message = format!("takes {}, not {}", shape.article(), what(doc));
        self.report(path, message, help.map(str::to_owned));
    }

    fn report(&mut self, path: &Path, message: String, help: Option<String>) {
        self.found.push(violation(path.to_string(), message, help));
    }
}

fn violation(path: impl Into<String>, message: String, help: Option<String>) -> Violation {
    Violation { path: path.into(), message, help }
}

fn unknown_kind(shapes: &Shapes, api_version: &str, kind: &str) -> Violation {
    let same = |api: &str| group(api) == group(api_version);
    let stable = |api: &str| !api.contains("alpha") && !api.contains("beta");
    // The newest stable version of the same group, or else of any.
    let elsewhere = (shapes.kinds())
        .filter(|(_, known)| *known == kind)
        .map(|(api, _)| api)
        .max_by_key(|api| (same(api), stable(api), *api));
    let kinds = || shapes.kinds().filter(|(api, _)| *api == api_version).map(|(_, kind)| kind);
    let help = elsewhere.map(|api| format!("it is in `{api}`")).or_else(|| nearest::help(kind, kinds()));
    violation("kind", format!("there is no `{kind}` in `{api_version}`"), help)
}

/// Kubernetes' own groups have no dot, or belong to it.
fn is_builtin(group: &str) -> bool {
    const OWN: [&str; 3] = ["authorization", "networking", "storage"];
    !group.contains('.') || group.strip_suffix(".k8s.io").is_some_and(|own| OWN.contains(&own))
}

fn group(api_version: &str) -> &str {
    api_version.rsplit_once('/').map_or("", |(group, _)| group)
}

/// Where a value is: a step from where its holder is, written out only for a report.
#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    /// Keys are in brackets where they would not be read as one.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        match self {
            Self::Root => Ok(()),
            Self::Key(Self::Root, key) => write!(f, "{key}"),
            Self::Key(holder, key) if key.chars().all(plain) => write!(f, "{holder}.{key}"),
            Self::Key(holder, key) => write!(f, "{holder}[{key}]"),
            Self::Index(holder, index) => write!(f, "{holder}[{index}]"),
        }
    }
}

fn what(doc: &Doc) -> &'static str {
    match doc {
        Doc::Null => "null",
        Doc::Bool(_) => "a boolean",
        Doc::Int(_) => "an integer",
        Doc::Float(_) => "a number with a fraction",
        Doc::Str(_) => "text",
        Doc::List(_) => "a list",
        Doc::Map(_) => "a mapping",
        Doc::Expr(_) => "a value that only the deployment knows",
    }
}

fn list(values: &[&str]) -> String {
    values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
