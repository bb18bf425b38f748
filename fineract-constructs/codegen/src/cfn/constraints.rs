//! Writes the data that `schema` reads: what is known of every type, and its constraints.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::data::{Data, service_of};
use super::{references, rules};
use crate::archive;

/// The data file of `schema`: an index of types and regions, and a chunk per service.
///
/// A service's first line names its actions, which types refer to by number; then there is a line per type: its name,
/// what is known of it, its constraints.
pub(crate) fn pack(data: &Data) -> Result<Vec<u8>, String> {
    let regions: Vec<_> =
        data.header["regions"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut index = format!("{}\n", regions.join(" "));
    let rules = rules_by_type(data)?;
    let mut chunks = Vec::new();
    for (service, records) in &data.services {
        let actions = actions(records);
        let mut chunk = format!("{}\n", actions.join(" "));
        for (name, record) in records.iter().filter(|(_, record)| record["schema"].is_object()) {
            let bits = record["regions"].as_array().into_iter().flatten().filter_map(Value::as_u64);
            let _ = writeln!(index, "{name} {:x}", bits.fold(0_u64, |bits, region| bits | 1 << region));
            let constraints =
                constraints(record, rules.get(name.as_str())).map_err(|error| format!("{name}: {error}"))?;
            let _ = writeln!(chunk, "{name}\t{}\t{constraints}", facts(data, name, record, &actions));
        }
        chunks.push((service.as_str(), chunk));
    }
    let all = std::iter::once(("types", index)).chain(chunks).collect::<Vec<_>>();
    Ok(archive::pack(all.iter().map(|(name, text)| (*name, text.as_bytes()))))
}

fn actions(records: &Map<String, Value>) -> Vec<&str> {
    let lists = records.values().flat_map(|record| record["permissions"].as_object().into_iter().flatten());
    let actions = lists.flat_map(|(_, list)| list.as_array().into_iter().flatten()).filter_map(Value::as_str);
    actions
        .map(str::trim)
        .filter(|action| !action.contains(' '))
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// What is known of a type beside its constraints; what is empty is left out.
fn facts(data: &Data, name: &str, record: &Value, actions: &[&str]) -> Value {
    let schema = &record["schema"];
    let attributes = record["attributes"].as_object().into_iter().flatten();
    let attributes: BTreeMap<_, _> =
        attributes.map(|(name, attribute)| (name.clone(), attribute["type"].clone())).collect();
    let number = |action: &Value| actions.binary_search(&action.as_str()?.trim()).ok();
    let permissions = record["permissions"].as_object().into_iter().flatten().map(|(handler, list)| {
        let numbers: Vec<_> = list.as_array().into_iter().flatten().filter_map(number).collect();
        (handler.clone(), json!(numbers))
    });
    let facts = json!({
        "ref": record["ref"],
        "attributes": attributes,
        "replaced": replaced(record),
        "readOnly": paths(&schema["readOnlyProperties"]),
        "writeOnly": paths(&schema["writeOnlyProperties"]),
        "permissions": permissions.collect::<Map<_, _>>(),
        "tags": record["tags"],
        "stateful": record["stateful"],
        "named": named(schema),
        "takes": references::taken(data, name, record),
        "gives": references::given(data, name, record),
    });
    let Value::Object(facts) = facts else { return facts };
    let says_nothing = |value: &Value| match value {
        Value::Object(map) => map.is_empty(),
        Value::Array(list) => list.is_empty(),
        other => other.is_null(),
    };
    facts.into_iter().filter(|(_, value)| !says_nothing(value)).collect()
}

/// The properties that identify a resource, where its user chooses all of them.
fn named(schema: &Value) -> Vec<String> {
    let (identifier, given) = (paths(&schema["primaryIdentifier"]), paths(&schema["readOnlyProperties"]));
    if identifier.iter().any(|path| given.contains(path)) { Vec::new() } else { identifier }
}

/// Paths without the schema's own steps: `/properties/Tags/items/Key` is `Tags/*/Key`.
fn paths(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(path).collect()
}

fn path(pointer: &str) -> String {
    let pointer = pointer.trim_start_matches("/properties/");
    let steps = pointer.split('/').filter(|step| *step != "properties");
    steps.map(|step| if step == "items" { "*" } else { step }).collect::<Vec<_>>().join("/")
}

/// The properties whose change replaces the resource, and how sure that is.
fn replaced(record: &Value) -> BTreeMap<String, &'static str> {
    let mut replaced = BTreeMap::new();
    let properties = record["properties"].as_object().into_iter().flatten();
    for (name, _) in properties.filter(|(_, property)| !property["replaces"].is_null()) {
        replaced.insert(name.clone(), "disputed");
    }
    let schema = &record["schema"];
    for (key, how) in [("conditionalCreateOnlyProperties", "conditional"), ("createOnlyProperties", "always")]
    {
        for path in paths(&schema[key]) {
            // A source that claims the whole agrees with one that names a part.
            if let Some((top, _)) = path.split_once('/') {
                replaced.remove(top);
            }
            replaced.insert(path, how);
        }
    }
    replaced
}

/// Keywords that the reader of the data knows.
const KEYWORDS: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "ascending",
    "below",
    "const",
    "contains",
    "definitions",
    "dependencies",
    "dependentExcluded",
    "dependentRequired",
    "deprecated",
    "documentLength",
    "else",
    "enum",
    "enumCaseInsensitive",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "if",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maxUniqueItems",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "oneOf",
    "pattern",
    "patternProperties",
    "prefixItems",
    "properties",
    "propertyNames",
    "regional",
    "required",
    "requiredOr",
    "requiredXor",
    "table",
    "then",
    "totalLength",
    "type",
    "uniqueItems",
    "uniqueKeys",
];

/// Keywords that say something of the type, not of a value.
const NO_CONSTRAINTS: &[&str] = &[
    "$comment",
    "$id",
    "arrayType",
    "conditionalCreateOnlyProperties",
    "createOnlyProperties",
    "default",
    "deprecatedProperties",
    "description",
    "id",
    "lifecycle",
    "nonPublicDefinitions",
    "nonPublicProperties",
    "primaryIdentifier",
    "readOnlyProperties",
    "remote",
    "replacementStrategy",
    "required_",
    "tagging",
    "typeConfiguration",
    "writeOnlyProperties",
];

/// A type's constraints: its schema, the rules beyond it, and the sets of texts that rules name.
fn constraints(record: &Value, rules: Option<&Vec<TypeRule>>) -> Result<Value, String> {
    for (name, definition) in record["schema"]["definitions"].as_object().into_iter().flatten() {
        if definition["$ref"] == format!("#/definitions/{name}") {
            return Err(format!("the definition `{name}` is itself"));
        }
    }
    let mut record_of = json!({ "schema": keep(&record["schema"])? });
    let Some(rules) = rules else { return Ok(record_of) };
    let mut sets = Sets::of(rules);
    let mut kept = Vec::new();
    for rule in rules {
        let schema = sets.number(&rule.schema);
        let mut rule = json!({ "at": rule.at, "schema": keep(&schema)?, "about": rule.about });
        if rule["about"].is_null() {
            rule.as_object_mut().expect("a rule is a map").remove("about");
        }
        kept.push(rule);
    }
    record_of["rules"] = kept.into();
    if !sets.catalog.is_empty() {
        record_of["catalog"] = json!(sets.catalog);
        record_of["sets"] = sets.bits();
    }
    Ok(record_of)
}

/// A schema with only what constrains a value.
fn keep(schema: &Value) -> Result<Value, String> {
    let Value::Object(map) = schema else { return Ok(schema.clone()) };
    let mut kept = Map::new();
    for (key, value) in map {
        if NO_CONSTRAINTS.contains(&key.as_str()) || (key == "uniqueItems" && *value == false) {
            continue;
        }
        if !KEYWORDS.contains(&key.as_str()) {
            return Err(format!("unknown keyword `{key}`"));
        }
        let members = || value.as_object().into_iter().flatten();
        let value = match key.as_str() {
            "properties" | "patternProperties" | "definitions" => members()
                .map(|(name, schema)| Ok((name.clone(), keep(schema)?)))
                .collect::<Result<_, String>>()?,
            "dependencies" if members().all(|(_, schema)| schema.is_object()) => members()
                .map(|(name, schema)| Ok((name.clone(), keep(schema)?)))
                .collect::<Result<_, String>>()?,
            "additionalProperties"
            | "contains"
            | "else"
            | "if"
            | "items"
            | "not"
            | "propertyNames"
            | "then" => keep(value)?,
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => {
                value.as_array().into_iter().flatten().map(keep).collect::<Result<_, String>>()?
            }
            _ => value.clone(),
        };
        kept.insert(key.clone(), value);
    }
    Ok(Value::Object(kept))
}

/// A rule for one type.
struct TypeRule {
    at: Vec<String>,
    about: Option<String>,
    schema: Value,
}

fn rules_by_type(data: &Data) -> Result<BTreeMap<&str, Vec<TypeRule>>, String> {
    let mut rules: BTreeMap<&str, Vec<TypeRule>> = BTreeMap::new();
    let is_region =
        |key: &str| data.header["regions"].as_array().is_some_and(|all| all.iter().any(|it| it == key));
    let (own, helps) = (rules::own(data)?, rules::helps(data)?);
    for (id, rule) in data.rules.iter().chain(&own) {
        let about = helps.get(id).or_else(|| own.get(id)?.get("about")).and_then(Value::as_str);
        let schemas = simplify(&rule["schema"], is_region).map_err(|error| format!("{id}: {error}"))?;
        for place in rule["at"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let (ty, path) =
                place.split_once("/Properties").ok_or_else(|| format!("{id}: where is `{place}`?"))?;
            let at: Vec<_> = path.split('/').filter(|step| !step.is_empty()).map(str::to_owned).collect();
            let known = data.services.get(service_of(ty)).and_then(|types| types.get_key_value(ty));
            if let Some((ty, _)) = known {
                rules.entry(ty).or_default().extend(schemas.iter().map(|schema| TypeRule {
                    at: at.clone(),
                    about: about.map(str::to_owned),
                    schema: schema.clone(),
                }));
            }
        }
    }
    Ok(rules)
}

/// Rules that are a schema per region become one schema whose sets depend on the region; a long list of versions
/// becomes a table.
fn simplify(schema: &Value, is_region: impl Fn(&str) -> bool) -> Result<Vec<Value>, String> {
    let map = schema.as_object().ok_or("a rule's schema is not a map")?;
    let regions: Vec<_> = map.iter().filter(|(key, _)| is_region(key)).collect();
    if !regions.is_empty() {
        return by_region(&regions);
    }
    let cases = schema["allOf"].as_array().map_or(&[][..], Vec::as_slice);
    if cases.len() > 100 {
        return table(cases);
    }
    let mut schema = schema.clone();
    schema["allOf"].as_array_mut().into_iter().flatten().for_each(deprecated);
    if schema["allOf"].is_null() {
        schema.as_object_mut().expect("a rule's schema is a map").remove("allOf");
    }
    Ok(vec![schema])
}

/// `if … and the version is one of … then nothing` says that these versions are deprecated.
fn deprecated(case: &mut Value) {
    const VERSION: &str = "EngineVersion";
    if case["then"] == false && case["if"]["properties"][VERSION]["enum"].is_array() {
        let versions = case["if"]["properties"][VERSION].take();
        case["if"]["properties"].as_object_mut().expect("it has a version").remove(VERSION);
        case["then"] = json!({ "properties": { VERSION: { "deprecated": versions["enum"] } } });
    }
}

/// `{"enum": […]}` of each region as `{"regional": {region: […]}}`, below the conditions that they stand under.
fn by_region(regions: &[(&String, &Value)]) -> Result<Vec<Value>, String> {
    // Condition and property, and the texts of each region; without a condition the rule is about the value itself.
    let mut found: BTreeMap<(String, String), Map<String, Value>> = BTreeMap::new();
    for (region, schema) in regions {
        let plain = schema.get("enum").map(|texts| (String::new(), String::new(), texts.clone()));
        let cases = schema["allOf"].as_array().into_iter().flatten().map(|case| {
            let (property, then) = case["then"]["properties"].as_object()?.iter().next()?;
            Some((case["if"].to_string(), property.clone(), then["enum"].clone()))
        });
        for case in plain.into_iter().map(Some).chain(cases) {
            let (condition, property, texts) = case.ok_or("a region's rule has an unknown form")?;
            found.entry((condition, property)).or_default().insert((*region).clone(), texts);
        }
    }
    let schema = |((condition, property), regions): ((String, String), Map<String, Value>)| {
        let regional = json!({ "regional": regions });
        match serde_json::from_str::<Value>(&condition) {
            Ok(condition) => json!({ "if": condition, "then": { "properties": { property: regional } } }),
            Err(_) => regional,
        }
    };
    Ok(found.into_iter().map(schema).collect())
}

/// `if Engine is … and EngineVersion matches ^(V\..+|V)$ then DBInstanceClass is one of …`, case by case, as a table.
fn table(cases: &[Value]) -> Result<Vec<Value>, String> {
    const ON: &str = "Engine";
    const VERSION: &str = "EngineVersion";
    const OF: &str = "DBInstanceClass";
    let mut by_engine: BTreeMap<&str, BTreeMap<String, &Value>> = BTreeMap::new();
    for case in cases {
        let condition = &case["if"]["properties"];
        let pattern = condition[VERSION]["pattern"].as_str().unwrap_or_default();
        let version = pattern
            .strip_suffix(")$")
            .and_then(|rest| rest.rsplit('|').next())
            .map(|text| text.replace('\\', ""));
        let engine = condition[ON]["const"].as_str();
        let texts = &case["then"]["properties"][OF]["enum"];
        let (Some(engine), Some(version), true) = (engine, version, texts.is_array()) else {
            return Err(format!("a case has an unknown form: {case}"));
        };
        by_engine.entry(engine).or_default().insert(version, texts);
    }
    let mut tables: Vec<(Vec<&str>, BTreeMap<String, &Value>)> = Vec::new();
    for (engine, versions) in by_engine {
        match tables.iter_mut().find(|(_, known)| *known == versions) {
            Some((engines, _)) => engines.push(engine),
            None => tables.push((vec![engine], versions)),
        }
    }
    let table = |(when, sets): (Vec<&str>, BTreeMap<String, &Value>)| json!({ "table": { "on": ON, "when": when, "version": VERSION, "of": OF, "sets": sets } });
    Ok(tables.into_iter().map(table).collect())
}

/// The sets of texts of a type's rules.
#[derive(Default)]
struct Sets {
    catalog: Vec<String>,
    sets: Vec<BTreeSet<usize>>,
}

impl Sets {
    fn of(rules: &[TypeRule]) -> Self {
        let mut texts = BTreeSet::new();
        for rule in rules {
            each_set(&rule.schema, &mut |set| {
                texts.extend(set.iter().filter_map(Value::as_str).map(str::to_owned));
            });
        }
        Self { catalog: texts.into_iter().collect(), sets: Vec::new() }
    }

    /// The schema with its sets named by number.
    fn number(&mut self, schema: &Value) -> Value {
        match schema {
            Value::Object(map) => {
                let numbered = map.iter().map(|(key, value)| match key.as_str() {
                    "regional" => (key.clone(), self.number_all(value)),
                    "table" => {
                        let mut table = value.clone();
                        table["sets"] = self.number_all(&value["sets"]);
                        (key.clone(), table)
                    }
                    _ => (key.clone(), self.number(value)),
                });
                numbered.collect()
            }
            Value::Array(items) => items.iter().map(|item| self.number(item)).collect(),
            other => other.clone(),
        }
    }

    fn number_all(&mut self, sets: &Value) -> Value {
        let sets = sets.as_object().into_iter().flatten();
        sets.map(|(name, texts)| (name.clone(), json!(self.add(texts)))).collect()
    }

    fn add(&mut self, texts: &Value) -> usize {
        let texts = texts.as_array().into_iter().flatten().filter_map(Value::as_str);
        let position = |text: &str| self.catalog.binary_search_by(|known| known.as_str().cmp(text)).ok();
        let set: BTreeSet<_> = texts.filter_map(position).collect();
        self.sets.iter().position(|known| *known == set).unwrap_or_else(|| {
            self.sets.push(set);
            self.sets.len() - 1
        })
    }

    /// A bit per text of the catalogue, as hexadecimal bytes.
    fn bits(&self) -> Value {
        let hex = |set: &BTreeSet<usize>| {
            let mut bytes = vec![0_u8; self.catalog.len().div_ceil(8)];
            for position in set {
                bytes[position / 8] |= 1 << (position % 8);
            }
            bytes.iter().fold(String::new(), |mut text, byte| {
                let _ = write!(text, "{byte:02x}");
                text
            })
        };
        self.sets.iter().map(hex).collect()
    }
}

fn each_set(schema: &Value, visit: &mut impl FnMut(&[Value])) {
    match schema {
        Value::Object(map) => {
            for (key, value) in map {
                let sets = match key.as_str() {
                    "regional" => value,
                    "table" => &value["sets"],
                    _ => {
                        each_set(value, visit);
                        continue;
                    }
                };
                sets.as_object()
                    .into_iter()
                    .flatten()
                    .filter_map(|(_, set)| set.as_array())
                    .for_each(|set| visit(set));
            }
        }
        Value::Array(items) => items.iter().for_each(|item| each_set(item, visit)),
        _ => {}
    }
}
