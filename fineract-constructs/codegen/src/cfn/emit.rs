//! Writes Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::data::{Data, service_of};
use super::docs::comment;
use super::identity::{Source, Target};
use super::model::{Field, Output, Resource, Service, Structure, Type};
use super::{names, overlay};
use crate::files::Files;

/// More required properties than this are given as a structure with names.
const MOST_ARGUMENTS: usize = 3;

/// The generated part of `cfn`.
pub(crate) fn library(data: &Data) -> Result<Files, String> {
    let targets = targets(data);
    let mut files = Files::default();
    let (mut modules, mut features) = (String::new(), String::new());
    for name in overlay::SERVICES {
        let service = Service::read(data, name, |_| true)?;
        let module = names::module(name);
        let code = Emitter { service: &service, shared: &targets, home: Home::Library }.module();
        files.add(format!("cfn/src/{module}.rs"), code);
        let _ = write!(
            modules,
            "/// The resources of `{name}`.\n#[cfg(feature = \"{module}\")]\n#[rustfmt::skip]\npub mod {module};\n"
        );
        let _ = writeln!(features, "{module} = []");
    }
    let all = overlay::SERVICES.iter().map(|name| format!("    \"{}\",\n", names::module(name)));
    let features = format!("{features}all = [\n{}]\n", all.collect::<String>());
    files.add("cfn/src/target.rs", target_module(data, &targets));
    files.add("cfn/src/lib.rs", splice("cfn/src/lib.rs", "//", &modules)?);
    files.add("cfn/Cargo.toml", splice("cfn/Cargo.toml", "#", &features)?);
    Ok(files)
}

/// A file of the library with the part between its two marks replaced.
fn splice(path: &str, comment: &str, part: &str) -> Result<String, String> {
    let (begin, end) = (format!("{comment} <services>\n"), format!("{comment} </services>\n"));
    let file = super::folder().join("../..").join(path);
    let text =
        std::fs::read_to_string(&file).map_err(|error| format!("can't read {}: {error}", file.display()))?;
    let marked = || format!("`{path}` has lost the marks of its generated part");
    let (before, rest) = text.split_once(&begin).ok_or_else(marked)?;
    let (_, after) = rest.split_once(&end).ok_or_else(marked)?;
    Ok(format!("{before}{begin}{part}{end}{after}"))
}

/// A module of one service, or of one type of it, for a program of its own that has the library from `home`.
pub(crate) fn import(data: &Data, source: &str, home: Home) -> Result<Files, String> {
    let levels = source.matches("::").count();
    let (name, file) = match levels {
        1 => (source, names::module(source)),
        2 => (service_of(source), names::snake(source.split_once("::").map_or(source, |(_, name)| name))),
        _ => {
            return Err(format!(
                "`{source}` is neither a service such as `AWS::Batch` nor a type such as `AWS::Batch::JobQueue`"
            ));
        }
    };
    let service = Service::read(data, name, |ty| levels == 1 || ty == source);
    let service = service.map_err(|error| format!("{error}{}", meant(data, source)))?;
    let code = Emitter { service: &service, shared: &targets(data), home }.module();
    let mut files = Files::default();
    files.add(format!("{file}.rs"), code);
    Ok(files)
}

/// The service or type of the same name in other capitals.
fn meant(data: &Data, source: &str) -> String {
    let types = data.services.values().flat_map(serde_json::Map::keys);
    let mut names = data.services.keys().chain(types);
    let meant = names.find(|name| name.eq_ignore_ascii_case(source));
    meant.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

/// A constructor that is longer is written on several lines.
const LONGEST_LINE: usize = 170;

const GENERATED: &str = "// Written by `fineract-codegen`; changes are lost.\n\n";

/// The library's resources that resources of other services refer to.
fn targets(data: &Data) -> BTreeSet<String> {
    let mut targets = BTreeSet::new();
    let mut add = |of: &str, target: Target| {
        if target.service() != of && overlay::SERVICES.contains(&target.service()) {
            targets.insert(target.ty().to_owned());
        }
    };
    for (service, types) in &data.services {
        for record in types.values() {
            let nested = record["types"].as_object().into_iter().flatten().map(|(_, ty)| &ty["properties"]);
            for properties in std::iter::once(&record["properties"]).chain(nested) {
                let targets =
                    properties.as_object().into_iter().flatten().map(|(_, property)| &property["targets"]);
                for target in targets.filter_map(|targets| targets.as_array()).flatten() {
                    let (ty, property) = (target[0].as_str(), target[1].as_str());
                    let Some((ty, property)) = ty.zip(property) else { continue };
                    if let Some(target) = Target::of_relationship(data, ty, property) {
                        add(service, target);
                    }
                }
            }
        }
    }
    for format in FORMATS {
        if let Some(target) = Target::of_format(data, format) {
            add("", target);
        }
    }
    for (scope, _, holds) in overlay::TARGETS {
        let service = scope.split('#').next().unwrap_or(scope);
        let service = if service.matches("::").count() > 1 { service_of(service) } else { service };
        if let Some(target) = holds.target() {
            add(service, target);
        }
    }
    targets
}

/// Formats that name resources, as the schemas of all services have them.
const FORMATS: &[&str] = &[
    "AWS::ACM::Certificate.Arn",
    "AWS::EC2::SecurityGroup.Id",
    "AWS::EC2::Subnet.Id",
    "AWS::EC2::VPC.Id",
    "AWS::IAM::Role.Arn",
    "AWS::KMS::Key.Arn",
    "AWS::Lambda::Function.Arn",
    "AWS::Logs::LogGroup.Name",
    "AWS::Route53::HostedZone.Id",
    "AWS::S3::Bucket.Name",
    "AWS::SNS::Topic.Arn",
    "AWS::SQS::Queue.Arn",
];

/// Declares what services refer to among each other, so that no service's feature needs another's.
fn target_module(data: &Data, targets: &BTreeSet<String>) -> String {
    let mut code = format!(
        "{GENERATED}//! Resources that other services refer to, declared outside of their services' features.\n\n#![allow(dead_code, reason = \"a service that is not turned on builds nothing\")]\n\nuse crate::ResourceBody;\n"
    );
    let mut services: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for target in targets {
        services.entry(names::module(target)).or_default().push(target);
    }
    for (module, targets) in services {
        let service = service_of(targets[0]);
        let _ = write!(code, "\n/// Of `{service}`.\npub mod {module} {{\n    use super::ResourceBody;\n");
        for target in targets {
            let name = names::pascal(target.rsplit("::").next().unwrap_or(target));
            let doc = data.record(target).and_then(|record| record["doc"].as_str()).unwrap_or_default();
            let doc = comment("    ", doc);
            let _ = write!(
                code,
                "\n    /// `{target}`\n    ///\n{doc}    #[derive(Clone)]\n    pub struct {name}(pub(crate) ResourceBody);\n"
            );
        }
        code.push_str("}\n");
    }
    code
}

/// Where a module belongs, which says where it finds the library.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    /// `cfn` itself.
    Library,
    /// A test of `cfn`.
    Test,
    /// A program that uses the constructs.
    Program,
}

struct Emitter<'a> {
    service: &'a Service,
    /// Resources that the library declares in `target`.
    shared: &'a BTreeSet<String>,
    home: Home,
}

impl Emitter<'_> {
    fn module(&self) -> String {
        let mut code = format!("{GENERATED}//! The resources of `{}`.\n\n", self.service.name);
        if self.home != Home::Library {
            code.push_str("#![cfg_attr(rustfmt, rustfmt_skip)]\n");
            code.push_str("#![allow(dead_code, unreachable_pub, clippy::all, clippy::pedantic, reason = \"generated\")]\n\n");
        }
        code.push_str(match self.home {
            Home::Library => "use fineract_core as fc;\n\nuse crate as cfn;\n",
            Home::Test => "use fineract_cfn as cfn;\nuse fineract_core as fc;\n",
            Home::Program => "use fineract_constructs::{cfn, core as fc};\n",
        });
        for resource in &self.service.resources {
            code.push_str(&self.resource(resource));
        }
        for structure in &self.service.types {
            code.push_str(&self.structure(structure));
        }
        code
    }

    fn resource(&self, resource: &Resource) -> String {
        let Resource { cfn, rust, doc, fields, outputs } = resource;
        let mut code = String::new();
        if self.home == Home::Library && self.shared.contains(cfn) {
            let _ = write!(code, "\npub use cfn::target::{}::{rust};\n", names::module(cfn));
        } else {
            let doc = comment("", doc);
            let _ = write!(
                code,
                "\n/// `{cfn}`\n///\n{doc}#[derive(Clone)]\npub struct {rust}(cfn::ResourceBody);\n"
            );
        }
        code.push_str(&self.type_with_setters(rust, cfn, fields, "cfn::ResourceBody"));
        let _ = write!(
            code,
            "\nimpl cfn::Resource for {rust} {{\n    const TYPE: &'static str = \"{cfn}\";\n    \
             #[inline]\n    fn body_mut(&mut self) -> &mut cfn::ResourceBody {{ &mut self.0 }}\n}}\n\
             \nimpl fc::Construct for {rust} {{\n    type Handle = {rust}Ref;\n    #[inline]\n    \
             fn build(self, scope: &mut fc::Scope) -> {rust}Ref {{ {rust}Ref(self.0.build(scope, \"{cfn}\")) }}\n}}\n"
        );
        let _ = write!(
            code,
            "\n/// A [`{rust}`] in the tree.\n#[derive(Clone, Copy, Debug)]\npub struct {rust}Ref(fc::NodeId);\n"
        );
        if !outputs.is_empty() {
            let _ = write!(code, "\nimpl {rust}Ref {{\n");
            code.extend(outputs.iter().map(|output| self.output(output)));
            code.push_str("}\n");
        }
        let _ = write!(
            code,
            "\nimpl From<{rust}Ref> for fc::NodeId {{\n    #[inline]\n    fn from(it: {rust}Ref) -> Self {{ it.0 }}\n}}\n\
             \nimpl From<&{rust}Ref> for fc::NodeId {{\n    #[inline]\n    fn from(it: &{rust}Ref) -> Self {{ it.0 }}\n}}\n"
        );
        code
    }

    fn structure(&self, structure: &Structure) -> String {
        let Structure { rust, doc, fields } = structure;
        let doc = if doc.is_empty() { format!("/// `{rust}`\n") } else { comment("", doc) };
        let mut code = format!("\n{doc}#[derive(Clone)]\npub struct {rust}(cfn::Properties);\n");
        code.push_str(&self.type_with_setters(rust, rust, fields, "cfn::Properties"));
        let _ = write!(
            code,
            "\nimpl fc::Property for {rust} {{\n    #[inline]\n    fn into_doc(self) -> fc::Doc {{ self.0.into_doc() }}\n}}\n"
        );
        code
    }

    /// The inherent part of a type: constants, `new`, a setter per optional property.
    fn type_with_setters(&self, rust: &str, shown: &str, fields: &[Field], storage: &str) -> String {
        let required: Vec<_> = fields.iter().filter(|field| field.required).collect();
        let mut code = String::new();
        let named = required.len() > MOST_ARGUMENTS;
        if named {
            code.push_str(&self.required_structure(rust, &required));
        }
        let _ = write!(code, "\nimpl {rust} {{\n{}", constants(fields));
        code.push_str(&self.constructor(rust, shown, &required, storage, named));
        for field in fields.iter().filter(|field| !field.required) {
            let Field { cfn, rust, .. } = field;
            let doc = comment("    ", &described(field));
            let value = self.argument(&field.ty);
            let _ = writeln!(
                code,
                "{doc}    pub fn {rust}(self, value: {value}) -> Self {{ Self(self.0.with(\"{cfn}\", value)) }}"
            );
        }
        code.push_str("}\n");
        code
    }

    fn required_structure(&self, rust: &str, required: &[&Field]) -> String {
        let parameters: Vec<_> =
            (b'A'..=b'Z').take(required.len()).map(|letter| char::from(letter).to_string()).collect();
        let list = parameters.join(", ");
        let mut code = format!(
            "\n/// What a [`{rust}`] can't be without.\n#[derive(Clone)]\npub struct {rust}Required<{list}> {{\n"
        );
        for (field, parameter) in required.iter().zip(&parameters) {
            let doc = comment("    ", &format!("{} (`{}`)", described(field), self.shown(&field.ty)));
            let _ = writeln!(code, "{doc}    pub {}: {parameter},", field.rust);
        }
        code.push_str("}\n");
        code
    }

    fn constructor(
        &self,
        rust: &str,
        shown: &str,
        required: &[&Field],
        storage: &str,
        named: bool,
    ) -> String {
        let mut code = format!("    /// A new `{shown}`.\n");
        if !named && !required.is_empty() {
            code.push_str("    ///\n");
            for field in required {
                let text = comment("    ", &described(field));
                let text = text.trim_start().trim_start_matches("/// ");
                let _ = write!(code, "    /// - {}", text.replace("    /// ", "    ///   "));
            }
        }
        let arguments = required.iter().map(|field| self.argument(&field.ty));
        let (head, arguments, tail): (_, Vec<_>, _) = if named {
            (format!("required: {rust}Required<"), arguments.collect(), ">")
        } else {
            let named = required.iter().zip(arguments).map(|(field, ty)| format!("{}: {ty}", field.rust));
            (String::new(), named.collect(), "")
        };
        let from = if named { "required." } else { "" };
        let set = required.iter().map(|field| format!(".with(\"{}\", {from}{})", field.cfn, field.rust));
        let set = set.collect::<Vec<_>>();
        let inline = if required.is_empty() { "    #[inline]\n" } else { "" };
        let short = format!(
            "    pub fn new({head}{}{tail}) -> Self {{ Self({storage}::new(){}) }}\n",
            arguments.join(", "),
            set.concat()
        );
        code.push_str(inline);
        if short.len() <= LONGEST_LINE {
            return code + &short;
        }
        let _ = writeln!(code, "    pub fn new({head}");
        for argument in arguments {
            let _ = writeln!(code, "        {argument},");
        }
        let _ = writeln!(code, "    {tail}) -> Self {{\n        Self({storage}::new()");
        for set in &set {
            let _ = writeln!(code, "            {set}");
        }
        code + "        )\n    }\n"
    }

    fn output(&self, output: &Output) -> String {
        let Output { rust, doc, source, cfn, ty } = output;
        let (by, value) = match source {
            Source::Ref => ("`Ref`", String::from("reference(self.0)")),
            Source::Attribute(name) => ("`Fn::GetAtt`", format!("attribute(self.0, \"{name}\")")),
        };
        let doc = comment("    ", &format!("`{cfn}`, by {by}. {doc}"));
        let ty = self.written(ty);
        format!("{doc}    #[inline]\n    pub fn {rust}(&self) -> fc::Value<{ty}> {{ fc::Value::{value} }}\n")
    }

    fn argument(&self, ty: &Type) -> String {
        format!("impl fc::IntoValue<{}>", self.written(ty))
    }

    /// A type as code.
    fn written(&self, ty: &Type) -> String {
        match ty {
            Type::Text => "String".into(),
            Type::Int => "i64".into(),
            Type::Float => "f64".into(),
            Type::Bool => "bool".into(),
            Type::Json => "fc::Json".into(),
            Type::Tag => "cfn::Tag".into(),
            Type::PropagatedTag => "cfn::PropagatedTag".into(),
            Type::Secret => "fc::Secret".into(),
            Type::Refers(Target::Id(target)) => format!("fc::IdOf<{}>", self.resource_path(target)),
            Type::Refers(Target::Arn(target)) => format!("fc::Arn<{}>", self.resource_path(target)),
            Type::List(element) => format!("fc::List<{}>", self.written(element)),
            Type::Map(element) => format!("fc::Dict<{}>", self.written(element)),
            Type::Structure(name) => name.clone(),
        }
    }

    /// A type for documentation.
    fn shown(&self, ty: &Type) -> String {
        self.written(ty).replace("fc::", "").replace("cfn::target::", "").replace("cfn::", "")
    }

    fn resource_path(&self, ty: &str) -> String {
        let name = names::pascal(ty.rsplit("::").next().unwrap_or(ty));
        let here = self.service.resources.iter().any(|resource| resource.cfn == ty);
        if here { name } else { format!("cfn::target::{}::{name}", names::module(ty)) }
    }
}

fn described(field: &Field) -> String {
    format!("`{}`. {}", field.cfn, field.doc)
}

fn constants(fields: &[Field]) -> String {
    let mut code = String::new();
    let mut taken = BTreeSet::new();
    for field in fields {
        for (name, value) in &field.values {
            if taken.insert(name) {
                let _ = write!(
                    code,
                    "    /// A value of `{}`.\n    pub const {name}: &'static str = {value:?};\n",
                    field.cfn
                );
            }
        }
    }
    code
}
