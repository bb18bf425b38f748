//! The types that there are: an index of all, and each as it is asked for.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use indexmap::IndexMap;
use serde_json_borrow::Value;

use super::{AttributeType, Replacement, ResourceType, TagForm, Tagging};
use crate::archive::Archive;
use crate::json::{member, members, names};
use crate::nearest;

/// The type of a name such as `AWS::EC2::VPC`; read once and kept. All `Custom::…` are custom resources.
pub fn resource_type(name: &str) -> Option<&'static ResourceType> {
    let name = if name.starts_with("Custom::") { "AWS::CloudFormation::CustomResource" } else { name };
    let entry = INDEX.types.get(name)?;
    Some(entry.ty.get_or_init(|| entry.read()))
}

/// Reads what is known of types before it is asked for.
pub fn read_ahead<'a>(names: impl IntoIterator<Item = &'a str>) {
    for ty in names.into_iter().filter_map(resource_type) {
        ty.constraints();
    }
}

/// The names of all types, in order.
pub fn type_names() -> impl Iterator<Item = &'static str> {
    INDEX.types.keys().copied()
}

/// The type's name that was probably meant.
pub fn nearest_type_name(name: &str) -> Option<&'static str> {
    nearest::nearest(name, type_names())
}

/// The regions that the data knows.
pub fn regions() -> impl Iterator<Item = &'static str> {
    INDEX.regions.iter().copied()
}

pub(super) struct Index {
    archive: Archive,
    pub(super) regions: Vec<&'static str>,
    types: IndexMap<&'static str, Entry>,
    services: BTreeMap<&'static str, OnceLock<Service>>,
}

/// What the data has on the types of a service.
struct Service {
    /// What permissions name by number.
    actions: Vec<&'static str>,
    /// Of each type what is known of it, and its constraints.
    types: BTreeMap<&'static str, (&'static str, &'static str)>,
}

struct Entry {
    name: &'static str,
    /// The regions, a bit each.
    regions: u64,
    ty: OnceLock<ResourceType>,
}

static DATA: &[u8] = include_bytes!("../../data/cloudformation.bin");

pub(super) static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let archive = Archive::open(DATA);
    let text: &'static str = archive.chunk("types").expect("the data has an index").leak();
    let mut lines = text.lines();
    let regions = lines.next().unwrap_or_default().split(' ').collect();
    let mut types = IndexMap::new();
    let mut services = BTreeMap::new();
    for line in lines {
        let (name, bits) = line.split_once(' ').expect("a line of the index is a name and its regions");
        let regions = u64::from_str_radix(bits, 16).expect("regions are bits");
        types.insert(name, Entry { name, regions, ty: OnceLock::new() });
        services.entry(service_of(name)).or_insert_with(OnceLock::new);
    }
    Index { archive, regions, types, services }
});

fn service_of(name: &str) -> &str {
    name.rsplit_once("::").map_or(name, |(service, _)| service)
}

impl Service {
    /// The first line has the actions, each other line a type's name, what is known of it, and its constraints.
    fn read(text: &'static str) -> Self {
        let mut lines = text.lines();
        let actions = lines.next().unwrap_or_default().split(' ').collect();
        let ty = |line: &'static str| {
            let (name, rest) = line.split_once('\t')?;
            Some((name, rest.split_once('\t')?))
        };
        Self { actions, types: lines.filter_map(ty).collect() }
    }
}

impl Entry {
    fn read(&self) -> ResourceType {
        let name = service_of(self.name);
        let read = || Service::read(INDEX.archive.chunk(name).unwrap_or_default().leak());
        let service = INDEX.services.get(name).map(|service| service.get_or_init(read));
        let parts = service.and_then(|service| Some((service, service.types.get(self.name)?)));
        let (service, &(facts, source)) = parts.expect("a type of the index has a line in its service");
        let facts: Value = serde_json::from_str(facts).expect("the generator wrote the facts");
        let named = INDEX.regions.iter().enumerate();
        ResourceType {
            name: self.name,
            regions: named.filter(|(i, _)| self.regions >> i & 1 == 1).map(|(_, region)| *region).collect(),
            reference: names(member(&facts, "ref")),
            named: names(member(&facts, "named")),
            attributes: members(member(&facts, "attributes"))
                .map(|(name, ty)| (name.to_owned(), attribute_type(ty)))
                .collect(),
            replaced: members(member(&facts, "replaced"))
                .map(|(path, how)| (path.to_owned(), replacement(how)))
                .collect(),
            read_only: names(member(&facts, "readOnly")),
            write_only: names(member(&facts, "writeOnly")),
            permissions: members(member(&facts, "permissions"))
                .map(|(name, list)| (name.to_owned(), rights(list, &service.actions)))
                .collect(),
            tagging: tagging(member(&facts, "tags")),
            stateful: member(&facts, "stateful").as_bool() == Some(true),
            takes: members(member(&facts, "takes"))
                .map(|(path, kinds)| (steps(path), names(kinds)))
                .collect(),
            gives: members(member(&facts, "gives"))
                .filter_map(|(name, kind)| Some((name.to_owned(), kind.as_str()?.to_owned())))
                .collect(),
            source,
            constraints: OnceLock::new(),
        }
    }
}

fn steps(path: &str) -> Vec<String> {
    path.split('/').map(str::to_owned).collect()
}

fn attribute_type(json: &Value) -> AttributeType {
    match json.as_str().unwrap_or_default() {
        "s" => AttributeType::Text,
        "i" => AttributeType::Integer,
        "n" => AttributeType::Number,
        "b" => AttributeType::Boolean,
        "[s]" => AttributeType::TextList,
        _ => AttributeType::Other,
    }
}

fn replacement(json: &Value) -> Replacement {
    match json.as_str().unwrap_or_default() {
        "conditional" => Replacement::Conditional,
        "disputed" => Replacement::Disputed,
        _ => Replacement::Always,
    }
}

fn rights(json: &Value, actions: &[&'static str]) -> Vec<&'static str> {
    let numbers = json.as_array().into_iter().flatten().filter_map(Value::as_u64);
    numbers.filter_map(|number| actions.get(usize::try_from(number).ok()?).copied()).collect()
}

fn tagging(json: &Value) -> Option<Tagging> {
    let [property, form] = json.as_array()? else { return None };
    let form = match form.as_str()? {
        "map" => TagForm::Map,
        "asg" => TagForm::PropagatedList,
        _ => TagForm::List,
    };
    Some(Tagging { property: property.as_str()?.to_owned(), form })
}
