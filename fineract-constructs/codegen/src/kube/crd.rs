//! Reads custom resource definitions as a cluster takes them.

use serde_json::Value;

use super::model::{Field, Kind, Model, Module, Shape, Type, Versions};
use super::names::{pascal, snake};

/// The kinds that a file of YAML or JSON documents defines; other objects in it are passed over.
pub(crate) fn read(file: &str, text: &str) -> Result<Model, String> {
    // The file is the user's own; its size is no attack.
    let options = serde_saphyr::options! { budget: None };
    let documents: Vec<Value> = serde_saphyr::from_multiple_with_options(text, options)
        .map_err(|error| format!("{file}: {error}"))?;
    let mut model = Model::default();
    for document in documents {
        let items = if document["kind"] == "List" { document["items"].as_array().cloned() } else { None };
        for object in items.unwrap_or_else(|| vec![document]) {
            if object["kind"] == "CustomResourceDefinition" {
                let name = object["metadata"]["name"].as_str().unwrap_or("a definition without a name");
                definition(&mut model, &object["spec"])
                    .map_err(|error| format!("{file}: {name}: {error}"))?;
            }
        }
    }
    if model.modules.is_empty() {
        return Err(format!("{file}: there is no custom resource definition in it"));
    }
    Ok(model)
}

fn definition(model: &mut Model, spec: &Value) -> Result<(), String> {
    let text = |value: &Value, what: &str| {
        value.as_str().map(str::to_owned).ok_or_else(|| format!("`{what}` is missing"))
    };
    let group = text(&spec["group"], "spec.group")?;
    let kind = text(&spec["names"]["kind"], "spec.names.kind")?;
    let scope = if spec["scope"] == "Cluster" { Kind::Cluster } else { Kind::Namespaced };
    let versions =
        spec["versions"].as_array().ok_or("`spec.versions` is missing; version 1 of the API is needed")?;
    for version in versions.iter().filter(|version| version["served"] != false) {
        let name = text(&version["name"], "spec.versions.name")?;
        let module = model.modules.entry(format!("{}_{}", snake(&group), snake(&name))).or_default();
        module.api_version = format!("{group}/{name}");
        let mut schema = version["schema"]["openAPIV3Schema"].clone();
        // What the cluster reports is no part of a program.
        schema["properties"].as_object_mut().and_then(|properties| properties.remove("status"));
        let mut ty = fields(module, &kind, &schema);
        ty.kind = Some(scope);
        for own in ["apiVersion", "kind"] {
            ty.fields.remove(own);
        }
        for own in ["metadata", "status"] {
            ty.fields.insert(own.to_owned(), Field::optional(Shape::Json));
        }
        if module.types.insert(kind.clone(), ty).is_some() {
            return Err(format!("`{kind}` of `{}` is defined twice", module.api_version));
        }
    }
    Ok(())
}

/// A type of its own for a schema with properties; types that it needs go to the module.
fn fields(module: &mut Module, name: &str, schema: &Value) -> Type {
    let mut ty = Type { doc: doc(schema), open: preserves(schema), ..Type::default() };
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (field, schema) in schema["properties"].as_object().into_iter().flatten() {
        let shape = shape(module, &format!("{name}{}", pascal(field)), schema);
        // A default is filled in before anything asks whether the field is there.
        let must = required.contains(&field.as_str()) && schema["default"].is_null();
        let required = if must { Versions::ALL } else { Versions::NONE };
        ty.fields.insert(field.clone(), Field { required, doc: doc(schema), ..Field::optional(shape) });
    }
    ty
}

fn shape(module: &mut Module, name: &str, schema: &Value) -> Shape {
    if is_int_or_string(schema) {
        return Shape::IntOrString;
    }
    match schema["type"].as_str() {
        Some("string") => text(schema),
        Some("boolean") => Shape::Bool,
        Some("integer") => Shape::Int,
        Some("number") => Shape::Number,
        Some("array") => Shape::List(shape(module, name, &schema["items"]).into()),
        Some("object") if has_properties(schema) => {
            let ty = fields(module, name, schema);
            Shape::Type { module: String::new(), name: insert(module, name, ty) }
        }
        Some("object") if schema["additionalProperties"].is_object() => {
            Shape::Dict(shape(module, name, &schema["additionalProperties"]).into())
        }
        _ => Shape::Json,
    }
}

/// Names a type; two paths may spell one name.
fn insert(module: &mut Module, name: &str, ty: Type) -> String {
    let names = std::iter::once(name.to_owned()).chain((2..).map(|count| format!("{name}{count}")));
    let mut free = names.skip_while(|name| module.types.contains_key(name));
    let name = free.next().expect("numbers don't end");
    module.types.insert(name.clone(), ty);
    name
}

fn text(schema: &Value) -> Shape {
    let values: Vec<String> = (schema["enum"].as_array().into_iter().flatten())
        .filter_map(Value::as_str)
        .filter(|value| !value.is_empty())
        .map(str::to_owned)
        .collect();
    let plain = |value: &String| value.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
    if values.is_empty() || !values.iter().all(plain) { Shape::String } else { Shape::Enum(values) }
}

fn is_int_or_string(schema: &Value) -> bool {
    let types: Vec<_> =
        schema["anyOf"].as_array().into_iter().flatten().map(|one| one["type"].as_str()).collect();
    schema["x-kubernetes-int-or-string"] == true || types == [Some("integer"), Some("string")]
}

fn has_properties(schema: &Value) -> bool {
    let is_object = schema["x-kubernetes-embedded-resource"] == true;
    !is_object && schema["properties"].as_object().is_some_and(|properties| !properties.is_empty())
}

fn preserves(schema: &Value) -> bool {
    schema["x-kubernetes-preserve-unknown-fields"] == true
}

fn doc(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or("").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::kube::text;

    const HEAD: &str = "kind: CustomResourceDefinition\nmetadata: {name: gadgets.example.org}\n";

    fn described(spec: &str) -> Result<String, String> {
        read("gadgets.yaml", &format!("{HEAD}{spec}")).map(|model| text::write(&model))
    }

    #[test]
    fn a_definition_is_read_as_a_description() {
        let spec = "
spec:
  group: example.org
  names: {kind: Gadget}
  scope: Cluster
  versions:
    - name: v1
      served: true
      schema:
        openAPIV3Schema:
          description: A gadget.
          required: [spec]
          properties:
            apiVersion: {type: string}
            metadata: {type: object}
            spec:
              type: object
              required: [size, colour]
              properties:
                size: {type: integer, description: How big.}
                colour: {type: string, enum: [red, green], default: red}
                parts: {type: array, items: {type: object, properties: {port: {x-kubernetes-int-or-string: true}}}}
            status: {type: object, properties: {ready: {type: boolean}}}
    - name: v1alpha1
      served: false
";
        let expected = "\
module example_org_v1 example.org/v1
kind Gadget cluster A gadget.
  metadata json\x20
  spec! GadgetSpec\x20
  status json\x20
type GadgetSpec\x20
  colour string(red|green)\x20
  parts [GadgetSpecParts]\x20
  size! int How big.
type GadgetSpecParts\x20
  port int-or-string\x20
";
        assert_eq!(described(spec).as_deref(), Ok(expected));
    }

    #[test]
    fn definitions_in_json_and_in_lists_are_read_and_other_objects_passed_over() {
        let list = r#"{"kind": "List", "items": [{"kind": "Namespace"}, {"kind": "CustomResourceDefinition",
            "spec": {"group": "example.org", "names": {"kind": "Gadget"}, "versions": [{"name": "v1"}]}}]}"#;
        assert!(read("list.json", list).is_ok_and(|model| model.modules["example_org_v1"].types.len() == 1));
        let two = format!(
            "kind: Namespace\n---\n{HEAD}spec: {{group: example.org, names: {{kind: A}}, versions: [{{name: v1}}]}}\n---\n"
        );
        assert!(read("two.yaml", &two).is_ok());
    }

    #[test]
    fn what_can_not_be_read_is_named() {
        let error = read("a.yaml", "kind: Namespace").err();
        assert_eq!(error.as_deref(), Some("a.yaml: there is no custom resource definition in it"));
        let error = described("spec: {group: example.org, names: {kind: Gadget}, version: v1}")
            .expect_err("no versions");
        assert!(error.contains("gadgets.example.org: `spec.versions` is missing"), "{error}");
        assert!(read("b.yaml", "a: [").is_err_and(|error| error.starts_with("b.yaml: ")));
    }
}
