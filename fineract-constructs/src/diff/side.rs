//! One of the two outputs that are compared.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use super::Files;
use super::model::Place;
use crate::aws::region::Region;

/// An output, read as far as somebody asks.
pub(super) struct Side<'a> {
    files: &'a Files,
    pub(super) units: BTreeMap<String, Unit>,
    templates: BTreeMap<&'a str, OnceCell<Json>>,
}

/// What `plan.json` says of a stack or bundle.
#[derive(Clone, Debug, Default)]
pub(super) struct Unit {
    pub(super) name: String,
    pub(super) account: String,
    pub(super) region: String,
    pub(super) cluster: String,
    pub(super) wave: u64,
    pub(super) tags: BTreeMap<String, String>,
    pub(super) reads: Vec<Read>,
    /// All that it says.
    pub(super) row: Json,
}

/// An output of another stack that a unit reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Read {
    pub(super) stack: String,
    pub(super) region: String,
    pub(super) output: String,
    pub(super) parameter: Option<String>,
}

const TEMPLATE: &str = ".template.json";

impl<'a> Side<'a> {
    pub(super) fn new(files: &'a Files) -> Self {
        let plan = files.get("plan.json").map_or(Json::Null, |bytes| parse(bytes));
        let rows = plan["units"].as_array().into_iter().flatten();
        let units =
            rows.map(|row| (text(&row["source"]).trim_end_matches(TEMPLATE).to_owned(), Unit::read(row)));
        let stems = files.keys().filter_map(|path| path.strip_suffix(TEMPLATE));
        Self { files, units: units.collect(), templates: stems.map(|stem| (stem, OnceCell::new())).collect() }
    }

    /// The names of the templates, without their ending.
    pub(super) fn stems(&self) -> impl Iterator<Item = &'a str> {
        self.templates.keys().copied()
    }

    pub(super) fn template_bytes(&self, stem: &str) -> Option<&'a Vec<u8>> {
        self.files.get(&format!("{stem}{TEMPLATE}"))
    }

    pub(super) fn template(&self, stem: &str) -> Option<&Json> {
        let cell = self.templates.get(stem)?;
        Some(cell.get_or_init(|| self.template_bytes(stem).map_or(Json::Null, |bytes| parse(bytes))))
    }

    /// The members of a section of a template.
    pub(super) fn section(&self, stem: &str, name: &str) -> Option<&Map<String, Json>> {
        self.template(stem)?.get(name)?.as_object()
    }

    pub(super) fn resource(&self, stem: &str, id: &str) -> Option<&Json> {
        self.section(stem, "Resources")?.get(id)
    }

    /// The name of the stack that a template is for.
    pub(super) fn stack_name<'s>(&'s self, stem: &'s str) -> &'s str {
        self.units.get(stem).map_or(stem, |unit| &unit.name)
    }

    /// The template of the stack of a name; in a region, where there are several.
    pub(super) fn stem_of(&self, stack: &str, region: Option<&str>) -> Option<&'a str> {
        let here = |stem: &str| {
            let unit = self.units.get(stem);
            region.is_none_or(|region| unit.is_none_or(|unit| unit.region == region))
        };
        self.stems().find(|stem| self.stack_name(stem) == stack && here(stem))
    }

    /// Where a part of a unit is.
    pub(super) fn place(&self, source: &str, name: &str) -> Place {
        let unit = self.units.get(source);
        let unit_name = unit.map_or(source, |unit| &unit.name);
        let of = |value: fn(&Unit) -> &String| unit.map(value).cloned().unwrap_or_default();
        Place {
            unit: unit_name.to_owned(),
            ty: String::new(),
            name: name.to_owned(),
            environment: self.environment(unit_name).unwrap_or_default().to_owned(),
            region: of(|unit| &unit.region),
            cluster: of(|unit| &unit.cluster),
        }
    }

    /// The environment whose name is a part of a unit's.
    fn environment(&self, unit: &str) -> Option<&str> {
        let named = |name: &&str| unit.split(['-', '/']).any(|part| part == *name);
        self.units.values().filter_map(|unit| unit.tags.get("Environment")).map(String::as_str).find(named)
    }
}

impl Unit {
    fn read(row: &Json) -> Self {
        let tags = row["tags"].as_object().into_iter().flatten();
        let reads = row["reads"].as_array().into_iter().flatten();
        Self {
            name: text(&row["name"]),
            account: text(&row["account"]),
            region: text(&row["region"]),
            cluster: text(&row["cluster"]),
            wave: row["wave"].as_u64().unwrap_or_default(),
            tags: tags.map(|(key, value)| (key.clone(), text(value))).collect(),
            reads: reads
                .map(|read| Read {
                    stack: text(&read["stack"]),
                    region: text(&read["region"]),
                    output: text(&read["output"]),
                    parameter: read["parameter"].as_str().map(str::to_owned),
                })
                .collect(),
            row: row.clone(),
        }
    }
}

/// The short name of a region, as names have it: `euw1`.
pub(super) fn short_region(code: &str) -> Option<&'static str> {
    Region::from_code(code).map(Region::short)
}

/// Whether a file has a name with this ending.
pub(super) fn has_ending(path: &str, ending: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|own| own == ending)
}

/// A file that isn't JSON says nothing.
pub(super) fn parse(bytes: &[u8]) -> Json {
    serde_json::from_slice(bytes).unwrap_or_default()
}

pub(super) fn text(json: &Json) -> String {
    json.as_str().unwrap_or_default().to_owned()
}
