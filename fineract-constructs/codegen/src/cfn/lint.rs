//! The constraints: JSON Schemas of the registry as the linter ships them, one per type, and where each type exists.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::docs;
use super::fetch::read_json;

/// What of a schema's keywords says nothing about a value's validity.
const DROPPED: &[&str] = &[
    "$comment",
    "$schema",
    "additionalIdentifiers",
    "default",
    "description",
    "documentationUrl",
    "examples",
    "handlers",
    "insertionOrder",
    "propertyTransform",
    "relationshipRef",
    "resourceLink",
    "sourceUrl",
    "taggable",
    "title",
    "typeConfiguration",
    "typeName",
];

pub(crate) struct Lint {
    folder: PathBuf,
    regions: Vec<String>,
    schemas: BTreeMap<String, Value>,
    /// The regions of each type, as indices.
    presence: BTreeMap<String, BTreeSet<usize>>,
}

impl Lint {
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let mut regions = Vec::new();
        for entry in std::fs::read_dir(folder.join("providers")).map_err(|error| error.to_string())? {
            let name =
                entry.map_err(|error| error.to_string())?.file_name().into_string().unwrap_or_default();
            regions.extend(name.strip_suffix(".json").filter(|name| *name != "sam").map(str::to_owned));
        }
        regions.sort();
        let mut hashes = BTreeMap::new();
        let mut presence: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for (index, region) in regions.iter().enumerate() {
            let types = read_json(&folder.join(format!("providers/{region}.json")))?;
            for (name, hash) in types.as_object().into_iter().flatten() {
                presence.entry(name.clone()).or_default().insert(index);
                let hash = hash.as_str().unwrap_or_default().to_owned();
                let first = hashes.entry(name.clone()).or_insert_with(|| hash.clone());
                if *first != hash {
                    return Err(format!("{name} has more than one schema: one per region has to be kept"));
                }
            }
        }
        let read = |(name, hash): (String, String)| {
            Ok((name, read_json(&folder.join(format!("resources/{hash}.json")))?))
        };
        let schemas = hashes.into_iter().map(read).collect::<Result<_, String>>()?;
        Ok(Self { folder: folder.to_owned(), regions, schemas, presence })
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &String> {
        self.schemas.keys()
    }

    pub(crate) fn regions(&self) -> &[String] {
        &self.regions
    }

    /// The day the schemas were taken.
    pub(crate) fn date(&self) -> Value {
        read_json(&self.folder.join("version.json"))
            .map(|version| version["schema_date"].clone())
            .unwrap_or_default()
    }

    /// Rules beyond the registry's schemas: where each applies, what it is about, and its schema, which is either one
    /// for everywhere or one per region.
    pub(crate) fn rules(&self) -> Result<Value, String> {
        let package =
            self.folder.parent().and_then(Path::parent).ok_or("the linter's data is not in its package")?;
        let mut rules = BTreeMap::new();
        for file in python_files(&package.join("rules"))? {
            let code = std::fs::read_to_string(&file)
                .map_err(|error| format!("can't read {}: {error}", file.display()))?;
            let Some(rule) = Rule::read(&code) else { continue };
            let schema = read_json(&self.folder.join("extensions").join(&rule.folder).join(&rule.file))?;
            // Rules that gather other resources of the template are beyond a schema; hints are not mistakes.
            if schema.get("cfnGather").is_none() && !rule.id.starts_with('I') {
                rules.insert(rule.id, json!({ "about": rule.about, "at": rule.places, "schema": schema }));
            }
        }
        Ok(rules.into_iter().collect())
    }

    /// Adds to a record what only this source knows.
    pub(crate) fn add_constraints(&self, name: &str, record: &mut Value) {
        let Some(schema) = self.schemas.get(name) else { return };
        let mut permissions = BTreeMap::new();
        for (handler, rights) in schema["handlers"].as_object().into_iter().flatten() {
            permissions.insert(handler.clone(), rights["permissions"].clone());
        }
        record["permissions"] = permissions.into_iter().collect();
        record["regions"] = json!(self.presence[name]);
        record["schema"] = strip(schema);
    }

    /// A shape for a type that the other source does not have yet.
    pub(crate) fn shape(&self, name: &str) -> Option<Value> {
        Some(Shape { schema: self.schemas.get(name)?, types: BTreeMap::new() }.record())
    }
}

fn python_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("can't read {}: {error}", folder.display()))?;
    let mut files = Vec::new();
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            files.extend(python_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A rule of the linter that applies a schema of its own, as its source declares it.
struct Rule {
    id: String,
    about: String,
    folder: String,
    file: String,
    places: Vec<String>,
}

impl Rule {
    fn read(code: &str) -> Option<Self> {
        let folder = code.split_once("cfnlint.data.schemas.extensions.")?.1;
        let folder = folder.split(|c: char| !c.is_alphanumeric() && c != '_').next()?.to_owned();
        let strings: Vec<&str> = code.split('"').skip(1).step_by(2).collect();
        let file = (*strings
            .iter()
            .find(|text| Path::new(text).extension().is_some_and(|extension| extension == "json"))?)
        .to_owned();
        let places = strings.iter().filter(|text| text.starts_with("Resources/AWS::"));
        let places = places.map(|place| place.trim_start_matches("Resources/").to_owned()).collect();
        let id = code.split_once("    id = \"")?.1.split('"').next()?.to_owned();
        let about = code.split_once("    shortdesc = ")?.1.split_once("    description = ")?.0;
        let about = about.split('"').skip(1).step_by(2).collect();
        Some(Self { id, about, folder, file, places })
    }
}

/// A schema without its prose. Below `properties` and the like, keys are names of properties and all stay.
pub(crate) fn strip(schema: &Value) -> Value {
    match schema {
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, _)| !DROPPED.contains(&key.as_str()));
            kept.map(|(key, value)| {
                let named = matches!(key.as_str(), "properties" | "patternProperties" | "definitions");
                let value = match value.as_object().filter(|_| named) {
                    Some(members) => {
                        members.iter().map(|(name, member)| (name.clone(), strip(member))).collect()
                    }
                    None => strip(value),
                };
                (key.clone(), value)
            })
            .collect()
        }
        Value::Array(items) => items.iter().map(strip).collect(),
        other => other.clone(),
    }
}

/// A shape made from a schema alone.
struct Shape<'a> {
    schema: &'a Value,
    types: BTreeMap<String, Value>,
}

impl Shape<'_> {
    fn record(mut self) -> Value {
        let paths = |key: &str| {
            let paths = self.schema[key].as_array().into_iter().flatten().filter_map(Value::as_str);
            paths.map(|path| path.trim_start_matches("/properties/").to_owned()).collect::<Vec<_>>()
        };
        let (identifier, read_only) = (paths("primaryIdentifier"), paths("readOnlyProperties"));
        let mut properties = self.fields(self.schema);
        let mut attributes = Map::new();
        for path in read_only {
            let top = path.split('/').next().unwrap_or(&path);
            let field = if top == path { properties.remove(&path) } else { None };
            let simple = field.filter(|field| field["type"].as_str().is_some_and(|ty| !ty.contains('#')));
            let field = simple.unwrap_or_else(|| json!({ "type": "s", "doc": "" }));
            attributes.insert(path.replace('/', "."), json!({ "type": field["type"], "doc": field["doc"] }));
        }
        let mut record = json!({
            "doc": doc(self.schema),
            "ref": identifier,
            "properties": properties,
            "attributes": attributes,
            "types": self.types,
        });
        let tagging = &self.schema["tagging"];
        if let Some(property) = tagging["tagProperty"].as_str().filter(|_| tagging["taggable"] != false) {
            let name = property.trim_start_matches("/properties/");
            let map = record["properties"][name]["type"].as_str().is_some_and(|ty| ty.starts_with('{'));
            record["tags"] = json!([name, if map { "map" } else { "standard" }]);
        }
        record
    }

    fn fields(&mut self, object: &Value) -> Map<String, Value> {
        let required: Vec<_> =
            object["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut fields = Map::new();
        for (name, property) in object["properties"].as_object().into_iter().flatten() {
            let mut record = json!({ "type": self.kind(property, name), "doc": doc(property) });
            if required.contains(&name.as_str()) {
                record["required"] = true.into();
            }
            let values = property.get("enum").or_else(|| property["items"].get("enum"));
            if let Some(values) =
                values.filter(|values| values.as_array().is_some_and(|v| v.iter().all(Value::is_string)))
            {
                record["values"] = values.clone();
            }
            fields.insert(name.clone(), record);
        }
        fields
    }

    fn kind(&mut self, schema: &Value, name: &str) -> String {
        if let Some(target) = schema["$ref"].as_str() {
            let name = target.rsplit('/').next().unwrap_or(target);
            let definition = self.schema["definitions"][name].clone();
            return self.kind(&definition, name);
        }
        match schema["type"].as_str() {
            Some("string") => "s".into(),
            Some("integer") => "i".into(),
            Some("number") => "n".into(),
            Some("boolean") => "b".into(),
            Some("array") => format!("[{}]", self.kind(&schema["items"], name)),
            _ if schema["properties"].is_object() => self.structure(schema, name),
            Some("object") => {
                let values =
                    schema["patternProperties"].as_object().and_then(|patterns| patterns.values().next());
                match values
                    .or_else(|| schema.get("additionalProperties").filter(|values| values.is_object()))
                {
                    Some(values) => format!("{{{}}}", self.kind(values, name)),
                    None => "j".into(),
                }
            }
            _ => "j".into(),
        }
    }

    fn structure(&mut self, schema: &Value, name: &str) -> String {
        let keys: BTreeSet<_> =
            schema["properties"].as_object().into_iter().flatten().map(|(key, _)| key).collect();
        if name.contains("Tag") && keys.into_iter().eq(["Key", "Value"]) {
            return "t".into();
        }
        if !self.types.contains_key(name) {
            self.types.insert(name.to_owned(), Value::Null);
            let properties = self.fields(schema);
            self.types.insert(name.to_owned(), json!({ "doc": doc(schema), "properties": properties }));
        }
        format!("#{name}")
    }
}

fn doc(of: &Value) -> Value {
    docs::first_paragraph(of["description"].as_str().unwrap_or_default()).into()
}
