//! What is written: services, resources and property types with names in Rust and types resolved.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::data::{Data, service_of};
use super::identity::{Identity, Source, Target};
use super::overlay::{self, Holds};
use super::references::resolve;
use super::{dedupe, names};

/// A service, or the part of one that is imported.
pub(crate) struct Service {
    /// `AWS::EC2`
    pub(crate) name: String,
    pub(crate) resources: Vec<Resource>,
    pub(crate) types: Vec<Structure>,
}

pub(crate) struct Resource {
    /// `AWS::EC2::VPC`
    pub(crate) cfn: String,
    /// `Vpc`
    pub(crate) rust: String,
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) outputs: Vec<Output>,
}

/// A property type.
pub(crate) struct Structure {
    pub(crate) rust: String,
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
}

/// A property.
#[derive(Clone)]
pub(crate) struct Field {
    pub(crate) cfn: String,
    pub(crate) rust: String,
    pub(crate) doc: String,
    pub(crate) required: bool,
    pub(crate) ty: Type,
    /// Property types that can stand in a free-form property.
    pub(crate) also: Vec<String>,
    /// Constants: their names and values.
    pub(crate) values: Vec<(String, String)>,
}

/// What can be asked of a resource in the tree.
pub(crate) struct Output {
    pub(crate) rust: String,
    pub(crate) doc: String,
    pub(crate) source: Source,
    /// What `Ref` or the attribute is called in the documentation.
    pub(crate) cfn: String,
    pub(crate) ty: Type,
}

/// The type of a property.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Type {
    Text,
    Int,
    Float,
    Bool,
    Json,
    Tag,
    /// A tag of a group, which says whether members get it as well.
    PropagatedTag,
    Secret,
    Refers(Target),
    List(Box<Type>),
    Map(Box<Type>),
    /// A property type, by its name in the source until [`dedupe`] gives it one in Rust.
    Structure(String),
}

impl Type {
    /// Reads the text that `fetch` writes: `s`tring, `i`nteger, `n`umber, `b`oolean, `j`son, `t`ag, `[list]`, `{map}`,
    /// `#Structure`.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let inner =
            |open: char, close: char| text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        if let Some(element) = inner('[', ']') {
            return Ok(Self::List(Box::new(Self::parse(element)?)));
        }
        if let Some(element) = inner('{', '}') {
            return Ok(Self::Map(Box::new(Self::parse(element)?)));
        }
        Ok(match text {
            "s" => Self::Text,
            "i" => Self::Int,
            "n" => Self::Float,
            "b" => Self::Bool,
            "j" => Self::Json,
            "t" => Self::Tag,
            _ => Self::Structure(
                text.strip_prefix('#').ok_or_else(|| format!("unknown type `{text}`"))?.to_owned(),
            ),
        })
    }

    /// The type with another in the place of its innermost element.
    pub(crate) fn with_element(&self, element: Self) -> Self {
        match self {
            Self::List(inner) => Self::List(Box::new(inner.with_element(element))),
            Self::Map(inner) => Self::Map(Box::new(inner.with_element(element))),
            _ => element,
        }
    }

    /// The innermost element.
    pub(crate) fn element(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.element(),
            other => other,
        }
    }
}

impl Service {
    /// Reads the types of a service that `wanted` selects.
    pub(crate) fn read(data: &Data, name: &str, wanted: impl Fn(&str) -> bool) -> Result<Self, String> {
        let records = data.services.get(name).ok_or_else(|| format!("there is no service `{name}`"))?;
        let mut reader = Reader { data, wanted: &wanted, local: BTreeMap::new() };
        let mut resources = Vec::new();
        for (cfn, record) in records.iter().filter(|(cfn, _)| wanted(cfn)) {
            resources.push(reader.resource(cfn, record).map_err(|error| format!("{cfn}: {error}"))?);
        }
        if resources.is_empty() {
            return Err(format!("there is no such type in `{name}`"));
        }
        let types = dedupe::name_types(&mut resources, reader.local);
        Ok(Self { name: name.to_owned(), resources, types })
    }
}

/// A property type of one resource: `(resource type, name)`.
pub(crate) type Local = (String, String);

/// A property type before it has a name in Rust: its documentation and its properties.
pub(crate) struct Unnamed {
    pub(crate) doc: String,
    pub(crate) fields: Vec<Field>,
}

struct Reader<'a> {
    data: &'a Data,
    /// Which types of the service are read.
    wanted: &'a dyn Fn(&str) -> bool,
    local: BTreeMap<Local, Unnamed>,
}

impl Reader<'_> {
    fn resource(&mut self, cfn: &str, record: &Value) -> Result<Resource, String> {
        for (name, ty) in record["types"].as_object().into_iter().flatten() {
            let schema = &record["schema"]["definitions"][name];
            let fields = self.fields(cfn, Some(name), &ty["properties"], record, schema)?;
            self.local.insert((cfn.to_owned(), name.clone()), Unnamed { doc: text(&ty["doc"]), fields });
        }
        let mut fields = self.fields(cfn, None, &record["properties"], record, &record["schema"])?;
        if record["tags"][1] == "asg" {
            for field in fields.iter_mut().filter(|field| record["tags"][0] == field.cfn.as_str()) {
                field.ty = field.ty.with_element(Type::PropagatedTag);
            }
        }
        let short = cfn.rsplit("::").next().unwrap_or(cfn);
        let outputs = self.outputs(cfn, record, &fields)?;
        Ok(Resource {
            cfn: cfn.to_owned(),
            rust: names::pascal(short),
            doc: text(&record["doc"]),
            fields,
            outputs,
        })
    }

    fn fields(
        &self,
        cfn: &str,
        structure: Option<&str>,
        properties: &Value,
        record: &Value,
        schema: &Value,
    ) -> Result<Vec<Field>, String> {
        let mut taken = BTreeSet::new();
        let mut fields = Vec::new();
        for (name, property) in properties.as_object().into_iter().flatten() {
            let constraints = resolve(record, &schema["properties"][name]);
            let ty = Type::parse(property["type"].as_str().unwrap_or_default())?;
            let ty = tag(&ty, record).unwrap_or(ty);
            let rust = unique(&mut taken, names::snake(name));
            fields.push(Field {
                ty: self.refine(cfn, structure, name, &ty, property, constraints),
                also: property["also"].as_array().into_iter().flatten().map(text).collect(),
                values: constants(name, &property["values"]),
                cfn: name.clone(),
                rust,
                doc: text(&property["doc"]),
                required: property["required"] == true,
            });
        }
        Ok(fields)
    }

    /// The type of a property, with what it refers to where that is one type of resource.
    fn refine(
        &self,
        cfn: &str,
        structure: Option<&str>,
        name: &str,
        ty: &Type,
        property: &Value,
        schema: &Value,
    ) -> Type {
        if *ty.element() != Type::Text {
            return ty.clone();
        }
        let target = match overlay::holds(cfn, structure, name) {
            Some(Holds::Secret) => return ty.with_element(Type::Secret),
            Some(Holds::Text) => return ty.clone(),
            Some(holds) => holds.target(),
            None => match property["targets"].as_array() {
                Some(targets) => self.one_target(targets),
                None => self.target_of_format(schema),
            },
        };
        match target.filter(|target| self.can_name(cfn, target)) {
            Some(target) => ty.with_element(Type::Refers(target)),
            None => ty.clone(),
        }
    }

    fn one_target(&self, targets: &[Value]) -> Option<Target> {
        let targets: Option<BTreeSet<_>> = (targets.iter())
            .map(|target| Target::of_relationship(self.data, target[0].as_str()?, target[1].as_str()?))
            .collect();
        let mut targets = targets?.into_iter();
        targets.next().filter(|_| targets.next().is_none())
    }

    fn target_of_format(&self, schema: &Value) -> Option<Target> {
        let format = schema["format"].as_str().or_else(|| schema["items"]["format"].as_str())?;
        Target::of_format(self.data, format)
    }

    /// Whether the target has a type in Rust: the library or this module has it.
    fn can_name(&self, cfn: &str, target: &Target) -> bool {
        let here = target.service() == service_of(cfn) && (self.wanted)(target.ty());
        here || overlay::SERVICES.contains(&target.service())
    }

    fn outputs(&self, cfn: &str, record: &Value, fields: &[Field]) -> Result<Vec<Output>, String> {
        let identity = Identity::of(cfn, record);
        let own = overlay::stands_for(cfn).to_owned();
        let reference = record["ref"][0].as_str().unwrap_or_default();
        let mut taken = BTreeSet::new();
        let mut outputs = Vec::new();
        let mut used: Vec<&str> = Vec::new();
        let ids = [("id", &identity.id, Target::Id(own.clone())), ("arn", &identity.arn, Target::Arn(own))];
        for (rust, source, target) in ids {
            let Some(source) = source else { continue };
            let name = match source {
                Source::Ref => reference,
                Source::Attribute(name) => name,
            };
            used.push(name);
            taken.insert(rust.to_owned());
            let doc = text(&record["attributes"][name]["doc"]);
            let (rust, cfn) = (rust.to_owned(), name.to_owned());
            outputs.push(Output { rust, doc, cfn, source: source.clone(), ty: Type::Refers(target) });
        }
        let single = record["ref"].as_array().is_some_and(|names| names.len() == 1);
        if single && identity.id != Some(Source::Ref) && identity.arn != Some(Source::Ref) {
            used.push(reference);
            let rust = unique(&mut taken, names::snake(reference));
            let doc = text(&record["attributes"][reference]["doc"]);
            outputs.push(Output { rust, doc, cfn: reference.into(), source: Source::Ref, ty: Type::Text });
        }
        let same = overlay::SAME_AS_REF.iter().filter(|(ty, _)| *ty == cfn).map(|(_, name)| *name);
        used.extend(same);
        for (name, attribute) in record["attributes"].as_object().into_iter().flatten() {
            if used.contains(&name.as_str()) {
                continue;
            }
            let ty = Type::parse(attribute["type"].as_str().unwrap_or_default())?;
            let path = name.split('.').collect::<Vec<_>>();
            let schema = path.iter().try_fold(&record["schema"], |schema, part| {
                Some(resolve(record, schema["properties"].get(part)?))
            });
            let ty =
                match fields.iter().find(|field| field.cfn == *name && field.ty.element() != &Type::Secret) {
                    Some(field) => field.ty.clone(),
                    None => self.refine(cfn, None, name, &ty, attribute, schema.unwrap_or(&Value::Null)),
                };
            // Whole structures can be handed on, not taken apart.
            let structured = matches!(ty.element(), Type::Structure(_) | Type::Tag | Type::PropagatedTag);
            let ty = if structured { ty.with_element(Type::Json) } else { ty };
            let rust = unique(&mut taken, names::snake(name));
            let (doc, source) = (text(&attribute["doc"]), Source::Attribute(name.clone()));
            outputs.push(Output { rust, doc, cfn: name.clone(), source, ty });
        }
        Ok(outputs)
    }
}

/// Tags that the source describes as a property type of their own.
fn tag(ty: &Type, record: &Value) -> Option<Type> {
    let Type::Structure(name) = ty.element() else { return None };
    let properties = record["types"][name]["properties"].as_object()?;
    let is_tag = name.contains("Tag")
        && properties.keys().map(String::as_str).eq(["Key", "Value"])
        && properties.values().all(|property| property["type"] == "s");
    is_tag.then(|| ty.with_element(Type::Tag))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn unique(taken: &mut BTreeSet<String>, name: String) -> String {
    let free = std::iter::successors(Some(name), |name| Some(format!("{name}_")));
    let name = free.into_iter().find(|name| !taken.contains(name)).expect("there is always a longer name");
    taken.insert(name.clone());
    name
}

/// Above this many, values are a catalogue and not choices.
const MOST_VALUES: usize = 60;

fn constants(property: &str, values: &Value) -> Vec<(String, String)> {
    let values: Vec<_> = values.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if values.len() > MOST_VALUES {
        return Vec::new();
    }
    let mut taken = BTreeSet::new();
    let name = |value: &str| {
        let value = if value.chars().any(|c| c.is_ascii_lowercase()) {
            names::screaming(value)
        } else {
            value.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
        };
        format!("{}_{}", names::screaming(property), value.trim_matches('_'))
    };
    let mut constants: Vec<_> = values.iter().map(|value| (name(value), (*value).to_owned())).collect();
    constants.sort();
    constants.dedup();
    for (name, _) in &mut constants {
        *name = unique(&mut taken, std::mem::take(name));
    }
    constants
}
