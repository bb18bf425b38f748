//! Downloads the two sources and joins them: shape, names and documentation from one, constraints, regions and
//! permissions from the other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value, json};

use super::{docs, lint};
use crate::archive;

/// npm: shape, names, documentation, attributes, `Ref`, relationships.
pub(crate) const SERVICE_SPEC: &str = "@aws-cdk/aws-service-spec@0.1.216";
/// `PyPI`: constraints, replacement, regions, permissions.
pub(crate) const CFN_LINT: &str = "cfn-lint==1.58.0";

/// Services whose types are not resources of an account but macros or placeholders.
const NOT_RESOURCES: &[&str] = &["AWS::Serverless::", "AWS::CDK::", "AMZN::", "Alexa::"];

/// Downloads the sources and writes the joined data.
pub(crate) fn fetch(data: &Path) -> Result<(), String> {
    let folder = std::env::temp_dir().join(format!("fineract-codegen-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("can't make {}: {error}", folder.display()))?;
    let result = download(&folder).and_then(|sources| write(&sources, data));
    std::fs::remove_dir_all(&folder)
        .map_err(|error| format!("can't remove {}: {error}", folder.display()))?;
    result
}

struct Sources {
    service_spec: PathBuf,
    cfn_lint: PathBuf,
}

fn download(folder: &Path) -> Result<Sources, String> {
    let spec = folder.join("spec");
    let wheel = folder.join("lint");
    std::fs::create_dir_all(&spec).map_err(|error| error.to_string())?;
    run(&spec, "npm", &["pack", "--silent", SERVICE_SPEC])?;
    let tarball = only_file(&spec)?;
    run(&spec, "tar", &["-xzf", &tarball])?;
    run(&spec, "gunzip", &["package/db.json.gz"])?;
    let target = wheel.display().to_string();
    run(folder, "pip", &["download", "--quiet", "--no-deps", "--dest", &target, CFN_LINT])?;
    let file = only_file(&wheel)?;
    run(&wheel, "python3", &["-m", "zipfile", "-e", &file, "."])?;
    Ok(Sources { service_spec: spec.join("package"), cfn_lint: wheel })
}

fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<(), String> {
    let status = Command::new(program).args(arguments).current_dir(folder).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{program} {}` failed: {status}", arguments.join(" "))),
        Err(error) => Err(format!("can't run `{program}`: {error}")),
    }
}

fn only_file(folder: &Path) -> Result<String, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut files = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    files.next().ok_or_else(|| format!("nothing was downloaded into {}", folder.display()))
}

pub(crate) fn read_json(path: &Path) -> Result<Value, String> {
    let text = std::fs::read(path).map_err(|error| format!("can't read {}: {error}", path.display()))?;
    serde_json::from_slice(&text).map_err(|error| format!("can't parse {}: {error}", path.display()))
}

fn write(sources: &Sources, data: &Path) -> Result<(), String> {
    let spec = read_json(&sources.service_spec.join("db.json"))?;
    let lint = lint::Lint::read(&sources.cfn_lint.join("cfnlint/data/schemas"))?;
    let mut services: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut put = |name: &str, record: Value| {
        let service = name.split("::").take(2).collect::<Vec<_>>().join("::");
        services.entry(service).or_default().insert(name.to_owned(), record);
    };
    let mut shapes = Shapes::new(&spec)?.records()?;
    let names: BTreeSet<String> = shapes.keys().chain(lint.names()).cloned().collect();
    for name in names.iter().filter(|name| NOT_RESOURCES.iter().all(|prefix| !name.starts_with(prefix))) {
        let mut record = shapes.remove(name).or_else(|| lint.shape(name)).expect("one source has the type");
        lint.add_constraints(name, &mut record);
        put(name, record);
    }
    let header = json!({
        "sources": [SERVICE_SPEC, CFN_LINT],
        "schemas": lint.date(),
        "regions": lint.regions(),
    });
    let rules = lint.rules()?.to_string();
    let chunks = services.into_iter().map(|(name, types)| (name, Value::Object(types).to_string()));
    let own = [(String::from("header"), header.to_string()), (String::from("rules"), rules)];
    let chunks: Vec<_> = own.into_iter().chain(chunks).collect();
    let packed = archive::pack(chunks.iter().map(|(name, text)| (name.as_str(), text.as_bytes())));
    let licences = data.join("licenses");
    std::fs::create_dir_all(&licences).map_err(|error| error.to_string())?;
    std::fs::write(data.join("cloudformation.bin"), packed).map_err(|error| error.to_string())?;
    let info = std::fs::read_dir(&sources.cfn_lint).map_err(|error| error.to_string())?;
    let info =
        info.filter_map(Result::ok).find(|entry| entry.path().extension().is_some_and(|e| e == "dist-info"));
    let info = info.ok_or("the wheel has no dist-info")?.path();
    copy(&sources.service_spec.join("LICENSE"), &licences.join("aws-service-spec.LICENSE"))?;
    for (from, to) in [("LICENSE", "cfn-lint.LICENSE"), ("NOTICE", "cfn-lint.NOTICE")] {
        copy(&info.join("licenses").join(from), &licences.join(to))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    std::fs::copy(from, to).map(|_| ()).map_err(|error| format!("can't copy {}: {error}", from.display()))
}

/// The shape database: entities that refer to each other by number.
struct Shapes<'a> {
    resources: &'a [Value],
    types: BTreeMap<&'a str, &'a Value>,
}

impl<'a> Shapes<'a> {
    fn new(spec: &'a Value) -> Result<Self, String> {
        let entities = |kind: &str| {
            let list = spec["schema"][kind]["entities"].as_array();
            list.map(Vec::as_slice).ok_or_else(|| format!("the shape database has no {kind}"))
        };
        let types =
            entities("typeDefinition")?.iter().filter_map(|ty| Some((ty["$id"].as_str()?, ty))).collect();
        Ok(Self { resources: entities("resource")?, types })
    }

    fn records(&self) -> Result<BTreeMap<String, Value>, String> {
        let name = |resource: &Value| resource["cloudFormationType"].as_str().map(str::to_owned);
        (self.resources.iter())
            .map(|resource| Ok((name(resource).ok_or("a resource without a type")?, self.record(resource)?)))
            .collect()
    }

    fn record(&self, resource: &Value) -> Result<Value, String> {
        let mut types = BTreeMap::new();
        let mut record = Map::new();
        record.insert("doc".into(), doc(resource));
        let reference = resource.get("cfnRefIdentifier").or_else(|| resource.get("primaryIdentifier"));
        record.insert("ref".into(), reference.cloned().unwrap_or_else(|| json!([])));
        record.insert("properties".into(), self.fields(resource, "properties", &mut types)?);
        record.insert("attributes".into(), self.fields(resource, "attributes", &mut types)?);
        if let Some(tags) = resource.get("tagInformation") {
            record.insert("tags".into(), json!([tags["tagPropertyName"], tags["variant"]]));
        }
        if resource["isStateful"] == true {
            record.insert("stateful".into(), true.into());
        }
        record.insert("types".into(), types.into_iter().collect());
        Ok(Value::Object(record))
    }

    fn fields(&self, of: &Value, key: &str, types: &mut BTreeMap<String, Value>) -> Result<Value, String> {
        let mut fields = BTreeMap::new();
        for (name, field) in of[key].as_object().into_iter().flatten() {
            if field["deprecated"] == "IGNORE" {
                continue;
            }
            let mut record = Map::new();
            let mut found = Found { types, values: None, also: Vec::new() };
            record.insert("type".into(), self.kind(&field["type"], &mut found)?.into());
            let Found { values, also, .. } = found;
            if !also.is_empty() {
                record.insert("also".into(), also.into());
            }
            record.insert("doc".into(), doc(field));
            if field["required"] == true {
                record.insert("required".into(), true.into());
            }
            if let Some(change) = field.get("causesReplacement").filter(|change| *change != "no") {
                record.insert("replaces".into(), change.clone());
            }
            if let Some(values) = values {
                record.insert("values".into(), values);
            }
            let targets = field["relationshipRefs"].as_array().into_iter().flatten();
            let targets: Vec<_> =
                targets.map(|target| json!([target["cloudFormationType"], target["propertyName"]])).collect();
            if !targets.is_empty() {
                record.insert("targets".into(), targets.into());
            }
            fields.insert(name.clone(), Value::Object(record));
        }
        Ok(fields.into_iter().collect())
    }

    /// A type as text (see [`super::model::Type`]).
    fn kind(&self, kind: &Value, found: &mut Found) -> Result<String, String> {
        let simple = |text: &str| Ok(text.to_owned());
        match kind["type"].as_str().unwrap_or_default() {
            "string" | "integer" if kind.get("allowedValues").is_some() => {
                found.values = kind.get("allowedValues").cloned();
                simple(&kind["type"].as_str().unwrap_or_default()[..1])
            }
            "string" | "date-time" => simple("s"),
            "integer" => simple("i"),
            "number" => simple("n"),
            "boolean" => simple("b"),
            "json" => simple("j"),
            "tag" => simple("t"),
            "array" => Ok(format!("[{}]", self.kind(&kind["element"], found)?)),
            "map" => Ok(format!("{{{}}}", self.kind(&kind["element"], found)?)),
            "union" => {
                let alternatives = kind["types"].as_array().into_iter().flatten();
                let texts = alternatives.map(|alternative| self.kind(alternative, found));
                let texts = texts.collect::<Result<Vec<_>, _>>()?;
                // What was free-form once and has a structure now is written with its structure.
                if let [a, b] = &texts[..]
                    && let Some(structured) =
                        [(a, b), (b, a)].into_iter().find(|(it, other)| it.contains('#') && *other == "j")
                {
                    return simple(structured.0);
                }
                let names = texts.iter().filter_map(|text| text.split_once('#'));
                found.also.extend(names.map(|(_, name)| name.trim_end_matches([']', '}']).to_owned()));
                simple("j")
            }
            "ref" => {
                let id = kind["reference"]["$ref"].as_str().unwrap_or_default();
                let ty = self.types.get(id).ok_or_else(|| format!("no property type {id}"))?;
                let name = ty["name"].as_str().unwrap_or_default().to_owned();
                if !found.types.contains_key(&name) {
                    found.types.insert(name.clone(), Value::Null);
                    let properties = self.fields(ty, "properties", found.types)?;
                    found.types.insert(name.clone(), json!({ "doc": doc(ty), "properties": properties }));
                }
                Ok(format!("#{name}"))
            }
            other => Err(format!("unknown kind of type `{other}`")),
        }
    }
}

/// What is found on the way through a property's type.
struct Found<'a> {
    /// The property types that it needs.
    types: &'a mut BTreeMap<String, Value>,
    /// The values that it may have.
    values: Option<Value>,
    /// The property types among the alternatives of a union: they can stand where free-form JSON is wanted.
    also: Vec<String>,
}

fn doc(of: &Value) -> Value {
    docs::first_paragraph(of["documentation"].as_str().unwrap_or_default()).into()
}
