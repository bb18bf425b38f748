//! The text form of a model: how custom resources are described, and how the data of Kubernetes is kept.
//!
//! ```text
//! # A comment.
//! module elbv2 elbv2.k8s.aws/v1beta1
//!
//! kind TargetGroupBinding namespaced Binds a target group to a service.
//!   spec! TargetGroupBindingSpec What to bind.
//!
//! type TargetGroupBindingSpec What to bind.
//!   serviceRef! ServiceReference The service.
//!   targetType string(instance|ip) What is registered.
//!   labels {string} A mapping.
//!   nodeSelector meta_v1.LabelSelector A type of another module.
//!   new@1.36- [int] Only from Kubernetes 1.36 on.
//!   name!-1.35 string Must be given up to Kubernetes 1.35.
//! ```
//!
//! A kind has `metadata` and `status` without saying so; `-` in place of its scope leaves both, and the scope, unsaid.
//! `!` marks what must be given; a type marked `open` has more fields than are described; a doc is one line, with `\n`
//! for a line's end.

use std::fmt::Write;

use super::model::{Field, Kind, Model, Shape, Type, Versions};

/// Adds what a text describes.
pub(crate) fn read(model: &mut Model, file: &str, text: &str) -> Result<(), String> {
    let mut current = (String::new(), String::new());
    for (index, line) in text.lines().enumerate() {
        if !line.trim().is_empty() && !line.trim_start().starts_with('#') {
            read_line(model, &mut current, line)
                .map_err(|message| format!("{file}:{}: {message}", index + 1))?;
        }
    }
    Ok(())
}

/// Reads a line; the module and the type that it is in are `current`.
fn read_line(model: &mut Model, current: &mut (String, String), line: &str) -> Result<(), String> {
    let (word, rest) = split(line.trim());
    if !line.starts_with(' ') && word == "module" {
        let (name, api_version) = split(rest);
        let module = model.modules.entry(name.to_owned()).or_default();
        api_version.clone_into(&mut module.api_version);
        *current = (name.to_owned(), String::new());
        return Ok(());
    }
    let module = model.modules.get_mut(&current.0).ok_or("a module comes first")?;
    let known = if line.starts_with(' ') {
        let ty = module.types.get_mut(&current.1).ok_or("a type comes first")?;
        let (name, field) = read_field(word, rest, ty.versions)?;
        ty.fields.insert(name, field).is_some()
    } else if matches!(word, "kind" | "type") {
        let (name, ty) = read_type(word, rest)?;
        current.1.clone_from(&name);
        module.types.insert(name, ty).is_some()
    } else {
        return Err(format!("`{word}` is not understood"));
    };
    if known { Err(format!("`{word}` is described twice")) } else { Ok(()) }
}

fn read_type(word: &str, rest: &str) -> Result<(String, Type), String> {
    let (name, mut rest) = split(rest);
    let (name, versions) = read_versions(name)?;
    let mut ty = Type { versions, ..Type::default() };
    if word == "kind" {
        let (scope, doc) = split(rest);
        rest = doc;
        ty.kind = Some(match scope {
            "namespaced" => Kind::Namespaced,
            "cluster" => Kind::Cluster,
            "-" => Kind::Unsaid,
            _ => return Err(format!("`{scope}` is neither `namespaced` nor `cluster`")),
        });
        if scope != "-" {
            let metadata = Shape::Type { module: "meta_v1".into(), name: "ObjectMeta".into() };
            ty.fields.insert("metadata".into(), Field::optional(metadata));
            ty.fields.insert("status".into(), Field::optional(Shape::Json));
        }
    }
    if let ("open", doc) = split(rest) {
        rest = doc;
        ty.open = true;
    }
    ty.doc = rest.replace("\\n", "\n");
    Ok((name.to_owned(), ty))
}

fn read_field(word: &str, rest: &str, all: Versions) -> Result<(String, Field), String> {
    let (shape, doc) = split(rest);
    let (name, required) = match word.split_once('!') {
        None => (word, Some(Versions::NONE)),
        Some((name, "")) => (name, None),
        Some((name, range)) => {
            (name, Some(Versions::read(range).ok_or_else(|| format!("`{range}` is no range"))?))
        }
    };
    let (name, versions) = read_versions(name)?;
    let versions = if versions == Versions::ALL { all } else { versions };
    let shape = Shape::read(shape)?;
    let required = required.unwrap_or(versions);
    Ok((name.to_owned(), Field { shape, doc: doc.replace("\\n", "\n"), versions, required }))
}

fn read_versions(name: &str) -> Result<(&str, Versions), String> {
    let Some((name, range)) = name.split_once('@') else {
        return Ok((name, Versions::ALL));
    };
    Ok((name, Versions::read(range).ok_or_else(|| format!("`{range}` is no range of versions"))?))
}

fn split(text: &str) -> (&str, &str) {
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    (word, rest.trim_start())
}

/// Writes a model as [`read`] reads it.
pub(crate) fn write(model: &Model) -> String {
    let mut text = String::new();
    for (name, module) in &model.modules {
        writeln!(text, "module {name} {}", module.api_version).expect("text grows");
        for (name, ty) in &module.types {
            write_type(&mut text, name, ty).expect("text grows");
        }
    }
    text
}

fn write_type(text: &mut String, name: &str, ty: &Type) -> std::fmt::Result {
    let (word, scope) = match ty.kind {
        None => ("type", ""),
        Some(Kind::Namespaced) => ("kind", " namespaced"),
        Some(Kind::Cluster) => ("kind", " cluster"),
        Some(Kind::Unsaid) => ("kind", " -"),
    };
    let versions = range('@', ty.versions, Versions::ALL);
    let open = if ty.open { " open" } else { "" };
    writeln!(text, "{word} {name}{versions}{scope}{open} {}", ty.doc.replace('\n', "\\n"))?;
    for (name, field) in &ty.fields {
        let versions = range('@', field.versions, ty.versions);
        let required = match field.required {
            Versions::NONE => String::new(),
            all if all == field.versions => "!".to_owned(),
            some => format!("!{some}"),
        };
        writeln!(text, "  {name}{versions}{required} {} {}", field.shape, field.doc.replace('\n', "\\n"))?;
    }
    Ok(())
}

fn range(mark: char, versions: Versions, all: Versions) -> String {
    if versions == all { String::new() } else { format!("{mark}{versions}") }
}

#[cfg(test)]
mod tests {
    use super::{read, write};
    use crate::kube::model::Model;

    const TEXT: &str = "\
module example_v1 example.org/v1
kind Gadget - A gadget.\\nWith a second line.
  metadata meta_v1.ObjectMeta Its name.
  spec!-1.35 GadgetSpec What it is.
type GadgetSpec open What it is.
  colours [string(green|red)] Its colours.
  parts@1.34-1.36 {[int]} Its parts.
  size! int-or-string How big.
type Part@1.36- A part.
  name! string Its name.
";

    #[test]
    fn what_is_written_is_what_was_read() {
        let mut model = Model::default();
        assert_eq!(read(&mut model, "test", TEXT), Ok(()));
        assert_eq!(write(&model), TEXT);
    }

    #[test]
    fn a_mistake_is_named_with_its_line() {
        let message = |text: &str| read(&mut Model::default(), "x.txt", text).expect_err("a mistake");
        assert_eq!(message("kind A cluster"), "x.txt:1: a module comes first");
        assert_eq!(message("module a b\ntype A\n  x strnig"), "x.txt:3: `strnig` is no shape");
        assert_eq!(
            message("module a b\nkind A global"),
            "x.txt:2: `global` is neither `namespaced` nor `cluster`"
        );
        assert_eq!(message("module a b\ntype A\n  x int\n  x int"), "x.txt:4: `x` is described twice");
        assert_eq!(message("module a b\ntype A\n  x@1.20- int"), "x.txt:3: `1.20-` is no range of versions");
    }
}
