//! What properties take a reference to, and what references give.
//!
//! Either is a text such as `AWS::EC2::VPC.Id` or `AWS::IAM::Role.Arn`: a type, and which of its values. `*` among what a
//! property takes says that the source has only seen these: a value of which nothing is known may be right as well.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::data::Data;
use super::identity::{Identity, Source, Target};
use super::model::Type;
use super::overlay::{self, Holds};

/// What each property takes, by its path, with `*` for positions and keys; what takes anything is left out.
pub(crate) fn taken(data: &Data, ty: &str, record: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut walk = Walk { data, ty, record, structures: Vec::new(), taken: BTreeMap::new() };
    walk.fields(None, &record["properties"], &record["schema"], "");
    walk.taken
}

/// What `Ref` and each attribute give; what is nothing that a property asks for is left out.
pub(crate) fn given(data: &Data, ty: &str, record: &Value) -> BTreeMap<String, String> {
    let identity = Identity::of(ty, record);
    let own = overlay::stands_for(ty);
    let mut given = BTreeMap::new();
    for (name, attribute) in record["attributes"].as_object().into_iter().flatten() {
        let schema = name.split('.').try_fold(&record["schema"], |schema, step| {
            Some(resolve(record, schema["properties"].get(step)?))
        });
        let of = targets(data, ty, None, name, attribute, schema.unwrap_or(&Value::Null));
        if let Some(only) = of.first().filter(|_| of.len() == 1) {
            given.insert(name.clone(), only.clone());
        }
    }
    let sources = [(identity.id, format!("{own}.Id")), (identity.arn, format!("{own}.Arn"))];
    for (source, text) in sources {
        match source {
            Some(Source::Ref) => drop(given.insert("Ref".into(), text)),
            Some(Source::Attribute(name)) => drop(given.insert(name, text)),
            None => {}
        }
    }
    for (of, name) in overlay::SAME_AS_REF.iter().filter(|(of, _)| *of == ty) {
        given.insert((*name).to_owned(), format!("{of}.Id"));
    }
    given
}

/// What a property or attribute refers to, as texts: nothing where that is not known, or several types of resource.
fn targets(
    data: &Data,
    ty: &str,
    structure: Option<&str>,
    name: &str,
    property: &Value,
    schema: &Value,
) -> BTreeSet<String> {
    match overlay::holds(ty, structure, name) {
        Some(Holds::Text | Holds::Secret) => return BTreeSet::new(),
        Some(holds) => return holds.target().iter().map(text).collect(),
        None => {}
    }
    let exact = formats(data, schema);
    let related = property["targets"].as_array().into_iter().flatten();
    let related = related.map(|pair| Target::of_relationship(data, pair[0].as_str()?, pair[1].as_str()?));
    let related = related.collect::<Option<BTreeSet<_>>>().unwrap_or_default();
    let is_open = exact.is_empty();
    let mut all: BTreeSet<_> = exact.into_iter().collect();
    all.extend(related.iter().filter(|target| !is_open || names(name, target)).map(text));
    let types: BTreeSet<_> = all.iter().filter_map(|text| text.rsplit_once('.')).map(|(ty, _)| ty).collect();
    if types.len() != 1 {
        return BTreeSet::new();
    }
    if is_open {
        // Where an id was seen, most services take the ARN as well.
        let arns: Vec<_> = types.into_iter().map(|ty| format!("{ty}.Arn")).collect();
        all.extend(arns);
        all.insert("*".to_owned());
    }
    all
}

/// Whether a property is named for the type: `ExecutionRole` takes roles, while `AlarmActions` takes more than the topics
/// that were seen there.
fn names(property: &str, target: &Target) -> bool {
    let short = target.ty().rsplit("::").next().unwrap_or_default();
    property.to_ascii_lowercase().contains(&short.to_ascii_lowercase())
}

/// The formats of a value, of the items of a list, or of either of several forms.
fn formats(data: &Data, schema: &Value) -> Vec<String> {
    let forms = ["anyOf", "oneOf"].into_iter().flat_map(|key| schema[key].as_array().into_iter().flatten());
    let forms = forms.chain([schema, &schema["items"]]);
    let formats = forms.filter_map(|form| form["format"].as_str());
    formats.filter_map(|format| Target::of_format(data, format)).map(|target| text(&target)).collect()
}

fn text(target: &Target) -> String {
    match target {
        Target::Id(ty) => format!("{ty}.Id"),
        Target::Arn(ty) => format!("{ty}.Arn"),
    }
}

struct Walk<'a> {
    data: &'a Data,
    ty: &'a str,
    record: &'a Value,
    /// The property types on the way down: one that holds itself is followed once.
    structures: Vec<String>,
    taken: BTreeMap<String, BTreeSet<String>>,
}

impl Walk<'_> {
    fn fields(&mut self, structure: Option<&str>, properties: &Value, schema: &Value, path: &str) {
        for (name, property) in properties.as_object().into_iter().flatten() {
            let Ok(ty) = Type::parse(property["type"].as_str().unwrap_or_default()) else { continue };
            let schema = resolve(self.record, &schema["properties"][name]);
            let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
            let path = steps(&ty, path);
            match ty.element() {
                Type::Text => {
                    let targets = targets(self.data, self.ty, structure, name, property, schema);
                    if !targets.is_empty() {
                        self.taken.insert(path, targets);
                    }
                }
                Type::Structure(name) if !self.structures.contains(name) => {
                    let record = self.record;
                    self.structures.push(name.clone());
                    self.fields(
                        Some(name),
                        &record["types"][name]["properties"],
                        &record["schema"]["definitions"][name],
                        &path,
                    );
                    self.structures.pop();
                }
                _ => {}
            }
        }
    }
}

/// The path to the elements of a property.
fn steps(ty: &Type, path: String) -> String {
    match ty {
        Type::List(inner) | Type::Map(inner) => steps(inner, format!("{path}/*")),
        _ => path,
    }
}

/// A schema, or the definition that it points to.
pub(crate) fn resolve<'a>(record: &'a Value, schema: &'a Value) -> &'a Value {
    match schema["$ref"].as_str().and_then(|target| target.strip_prefix("#/definitions/")) {
        Some(name) => &record["schema"]["definitions"][name],
        None => schema,
    }
}
