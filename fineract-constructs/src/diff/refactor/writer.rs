//! Writes the templates there were, with the moves applied: each resource and output where it is to be.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::is_cyclic_directed;
use petgraph::graphmap::DiGraphMap;
use serde_json::{Map, Value as Json, json};

use crate::diff::meaning::attribute;
use crate::diff::model::{ResourceLocation, ResourceMapping};
use crate::diff::side::{Read, Side, Unit, text};

/// Templates by stack, and what there is to say about them.
pub(super) struct Writer<'a> {
    before: &'a Side<'a>,
    pub(super) region: &'a str,
    pub(super) stacks: &'a BTreeSet<String>,
    /// New places by old ones.
    places: BTreeMap<At, At>,
    pub(super) templates: BTreeMap<String, Json>,
    pub(super) refused: BTreeSet<String>,
    pub(super) notes: BTreeSet<String>,
}

/// A stack and a logical id.
pub(super) type At = (String, String);

/// Where something stood, and where it is written.
#[derive(Clone, Copy)]
pub(super) struct Site<'s> {
    pub(super) from: &'s str,
    pub(super) to: &'s str,
    /// What it is part of.
    pub(super) of: &'s str,
    /// What takes no value of another stack, if it stands in such.
    pub(super) within: Option<&'s str>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        before: &'a Side<'a>,
        region: &'a str,
        stacks: &'a BTreeSet<String>,
        mappings: &BTreeSet<ResourceMapping>,
    ) -> Self {
        let at = |place: &ResourceLocation| (place.stack_name.clone(), place.logical_resource_id.clone());
        let places = mappings.iter().map(|mapping| (at(&mapping.source), at(&mapping.destination))).collect();
        let (templates, refused, notes) = Default::default();
        Self { before, region, stacks, places, templates, refused, notes }
    }

    pub(super) fn write(mut self, after: &Side) -> Self {
        for stack in self.stacks {
            self.templates.insert(stack.clone(), Json::Object(self.head(stack, after)));
        }
        // What a reference leads to may be an output that goes along, so these come first.
        for section in ["Outputs", "Resources"] {
            for stack in self.stacks {
                for (name, part) in self.section(stack, section).into_iter().flatten() {
                    self.part(section, stack, name, part);
                }
            }
        }
        for (stack, template) in &mut self.templates {
            for section in ["Resources", "Outputs"] {
                if let Some(members) = template.get_mut(section).and_then(Json::as_object_mut) {
                    members.sort_keys();
                }
            }
            if template.get("Resources").is_none() {
                self.refused.insert(format!(
                    "`{stack}` would be left without a resource: deploy it with one more first, and delete it after"
                ));
            }
        }
        self.circles();
        self
    }

    /// The sections that stay as they are; of a new stack, what a refactor makes one with.
    fn head(&self, stack: &str, after: &Side) -> Map<String, Json> {
        let old = self.template(stack);
        let new = after.stem_of(stack, Some(self.region)).and_then(|stem| after.template(stem));
        let mut head = old.or(new).and_then(Json::as_object).cloned().unwrap_or_default();
        head.retain(|name, _| match name.as_str() {
            "Resources" | "Outputs" => false,
            "AWSTemplateFormatVersion" | "Description" => true,
            _ => old.is_some(),
        });
        head
    }

    /// Writes a resource or an output where it is to be.
    fn part(&mut self, section: &str, stack: &str, name: &str, part: &Json) {
        let is_output = section == "Outputs";
        let (to, id) = if is_output { self.home(stack, name, part) } else { self.place(stack, name) };
        if is_output && to != stack {
            self.tell_readers(stack, name, &to);
        }
        let of = format!("{stack}/{name}");
        let site = Site { from: stack, to: &to, of: &of, within: is_output.then_some("Outputs") };
        let mut part = self.rewritten(part, site);
        if let Some(condition) = part.get("Condition").and_then(Json::as_str) {
            self.needs("Conditions", condition, site);
        }
        self.keep_order(&mut part, site);
        self.templates.entry(to.clone()).or_default()[section][id] = part;
    }

    /// Where an output is to be: with what it gives.
    pub(super) fn home(&self, stack: &str, name: &str, output: &Json) -> At {
        let mut ids = Vec::new();
        referred(&output["Value"], &mut ids);
        let known = ids.into_iter().filter(|id| self.resource(stack, id).is_some());
        let stack = known.map(|id| self.place(stack, id).0).next().unwrap_or_else(|| stack.to_owned());
        (stack, name.to_owned())
    }

    /// Who reads an output that goes to another stack. Its old readers keep the value that they have.
    fn tell_readers(&mut self, stack: &str, output: &str, to: &str) {
        let reads = |unit: &&Unit| {
            let is_it =
                |read: &Read| read.stack == stack && read.output == output && read.region == self.region;
            !self.stacks.contains(&unit.name) && unit.reads.iter().any(is_it)
        };
        let readers = self.before.units.values().filter(reads).map(|unit| {
            format!(
                "`{}` reads `{output}` of `{stack}`, which goes to `{to}`: deploy it afterwards",
                unit.name
            )
        });
        self.notes.extend(readers.collect::<Vec<_>>());
    }

    /// Leaves out of what a resource waits for what is in another stack.
    fn keep_order(&self, part: &mut Json, site: Site) {
        let Some(waits) = part.get_mut("DependsOn") else { return };
        let ids = match &*waits {
            Json::String(id) => vec![id.clone()],
            list => list.as_array().into_iter().flatten().map(text).collect(),
        };
        let places = ids.iter().map(|id| self.place(site.from, id));
        let kept: Vec<_> = places.filter(|(stack, _)| stack == site.to).map(|(_, id)| id).collect();
        match kept.as_slice() {
            [] => drop(part.as_object_mut().map(|part| part.shift_remove("DependsOn"))),
            [one] if waits.is_string() => *waits = json!(one),
            _ => *waits = json!(kept),
        }
    }

    /// Says so if stacks would read from each other.
    fn circles(&mut self) {
        let mut reads = DiGraphMap::<&str, ()>::new();
        for (stack, template) in &self.templates {
            let mut read = Vec::new();
            outputs_read(template, &mut read);
            let here =
                read.into_iter().filter(|(_, region)| region.is_none_or(|region| region == self.region));
            reads.extend(here.map(|(other, _)| (stack.as_str(), other)));
        }
        if is_cyclic_directed(&reads) {
            self.refused.insert("the stacks would read from each other: move what they share too".into());
        }
    }

    fn template(&self, stack: &str) -> Option<&'a Json> {
        self.before.template(self.before.stem_of(stack, Some(self.region))?)
    }

    pub(super) fn section(&self, stack: &str, name: &str) -> Option<&'a Map<String, Json>> {
        self.template(stack)?.get(name)?.as_object()
    }

    pub(super) fn resource(&self, stack: &str, id: &str) -> Option<&'a Json> {
        self.section(stack, "Resources")?.get(id)
    }

    pub(super) fn place(&self, stack: &str, id: &str) -> At {
        let here = (stack.to_owned(), id.to_owned());
        self.places.get(&here).cloned().unwrap_or(here)
    }
}

/// The ids that a document of a template refers to.
fn referred<'d>(doc: &'d Json, found: &mut Vec<&'d str>) {
    let id = doc.get("Ref").and_then(Json::as_str).or_else(|| Some(attribute(doc.get("Fn::GetAtt")?)?.0));
    found.extend(id);
    if let Some(sub) = doc.get("Fn::Sub") {
        let text = sub.as_str().or_else(|| sub[0].as_str()).unwrap_or_default();
        found.extend(text.split("${").skip(1).filter_map(|part| part.split(['}', '.']).next()));
    }
    members(doc).for_each(|member| referred(member, found));
}

/// The stacks that a template reads from, each with the region, where it says one.
fn outputs_read<'d>(doc: &'d Json, found: &mut Vec<(&'d str, Option<&'d str>)>) {
    if let Some(argument) = doc.get("Fn::GetStackOutput") {
        found.extend(argument["StackName"].as_str().map(|stack| (stack, argument["Region"].as_str())));
    }
    members(doc).for_each(|member| outputs_read(member, found));
}

fn members(doc: &Json) -> impl Iterator<Item = &Json> {
    let values = doc.as_object().into_iter().flat_map(Map::values);
    doc.as_array().into_iter().flatten().chain(values)
}
