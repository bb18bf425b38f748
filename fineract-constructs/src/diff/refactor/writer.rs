//! Writes the templates there were, with the moves applied.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use petgraph::algo::is_cyclic_directed;
use petgraph::graphmap::DiGraphMap;
use serde_json::{Map, Value as Json, json};

use crate::diff::meaning::{attribute, chosen};
use crate::diff::model::{ResourceLocation, ResourceMapping};
use crate::diff::side::{Read, Side, Unit, text};
use crate::diff::value::is_intrinsic;

/// Templates by stack, and what there is to say about them.
pub(super) struct Writer<'a> {
    before: &'a Side<'a>,
    region: &'a str,
    stacks: &'a BTreeSet<String>,
    /// New places by old ones.
    places: BTreeMap<At, At>,
    pub(super) templates: BTreeMap<String, Json>,
    pub(super) refused: BTreeSet<String>,
    pub(super) notes: BTreeSet<String>,
}

/// A stack and a logical id.
type At = (String, String);

/// Where something stood, and where it is written.
#[derive(Clone, Copy)]
struct Site<'s> {
    from: &'s str,
    to: &'s str,
    /// What it is part of.
    of: &'s str,
    /// What takes no value of another stack, if it stands in such.
    within: Option<&'s str>,
}

/// Functions that take `Fn::GetStackOutput` among their arguments.
const OPEN: [&str; 3] = ["Fn::Join", "Fn::If", "Fn::Select"];

/// Values that each stack has its own of.
const OWN: [&str; 3] = ["AWS::StackName", "AWS::StackId", "AWS::NotificationARNs"];

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
    fn home(&self, stack: &str, name: &str, output: &Json) -> At {
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

    /// A document as it is written elsewhere.
    fn rewritten(&mut self, doc: &Json, site: Site) -> Json {
        if is_intrinsic(doc)
            && let Some((name, argument)) = doc.as_object().and_then(|map| map.iter().next())
        {
            let within =
                if OPEN.contains(&name.as_str()) { site.within } else { site.within.or(Some(name.as_str())) };
            let known = match name.as_str() {
                "Ref" => argument.as_str().and_then(|id| self.referred(id, None, site)),
                "Fn::GetAtt" => {
                    attribute(argument).and_then(|(id, name)| self.referred(id, Some(name), site))
                }
                "Fn::GetStackOutput" => self.output(argument, site),
                "Fn::Sub" => Some(self.substituted(argument, Site { within, ..site })),
                _ => None,
            };
            let section = match name.as_str() {
                "Fn::If" => Some("Conditions"),
                "Fn::FindInMap" => Some("Mappings"),
                _ => None,
            };
            if let Some((section, name)) = section.zip(argument[0].as_str()) {
                self.needs(section, name, site);
            }
            return known.unwrap_or_else(|| json!({name: self.rewritten(argument, Site { within, ..site })}));
        }
        match doc {
            Json::Array(items) => items.iter().map(|item| self.rewritten(item, site)).collect(),
            Json::Object(map) => {
                map.iter().map(|(key, value)| (key.clone(), self.rewritten(value, site))).collect()
            }
            _ => doc.clone(),
        }
    }

    /// What a reference is written as, if it leads to a resource.
    fn referred(&mut self, id: &str, attribute: Option<&str>, site: Site) -> Option<Json> {
        let Some(resource) = self.resource(site.from, id) else {
            if OWN.contains(&id) && site.from != site.to {
                let message = format!("`{}` takes `{id}`, which is another one in `{}`", site.of, site.to);
                self.refused.insert(message);
            } else if !id.starts_with("AWS::") {
                self.needs("Parameters", id, site);
            }
            return None;
        };
        let (stack, id) = self.place(site.from, id);
        if stack == site.to {
            return Some(reference(&id, attribute));
        }
        if let Some(name) = chosen(resource, attribute) {
            return Some(json!(name));
        }
        if resource["Type"] == "AWS::SSM::Parameter" && attribute == Some("Value") {
            // It holds a value of another stack, which can be read from there.
            return Some(self.rewritten(&resource["Properties"]["Value"], site));
        }
        if let Some(within) = site.within {
            let message = format!(
                "`{}` takes a value of `{stack}/{id}` in `{within}`, where none of another stack may stand",
                site.of
            );
            self.refused.insert(message);
        }
        Some(self.read(&stack, &id, attribute))
    }

    /// What reads a value of another stack, by the output there that gives it.
    fn read(&mut self, stack: &str, id: &str, attribute: Option<&str>) -> Json {
        let value = reference(id, attribute);
        let outputs = &mut self.templates.entry(stack.to_owned()).or_default()["Outputs"];
        let given = outputs.as_object().into_iter().flatten().find(|(_, output)| output["Value"] == value);
        let name = given.map(|(name, _)| name.clone());
        let name = name.unwrap_or_else(|| {
            let suffix = attribute.unwrap_or("Ref").chars().filter(char::is_ascii_alphanumeric);
            let name = id.chars().chain(suffix).collect::<String>();
            outputs[&name] = json!({"Value": value});
            name
        });
        json!({"Fn::GetStackOutput": {"StackName": stack, "OutputName": name}})
    }

    /// What reads an output, if that output may be elsewhere, or what it gives is in the stack that reads it.
    fn output(&mut self, argument: &Json, site: Site) -> Option<Json> {
        let (stack, name) = (argument["StackName"].as_str()?, argument["OutputName"].as_str()?);
        let is_here = argument["Region"].as_str().is_none_or(|region| region == self.region);
        let output =
            self.section(stack, "Outputs").filter(|_| is_here && self.stacks.contains(stack))?.get(name)?;
        let (home, _) = self.home(stack, name, output);
        let is_kept = home == stack && home != site.to;
        (!is_kept).then(|| self.rewritten(&output["Value"], Site { from: stack, ..site }))
    }

    /// The argument of `Fn::Sub`, with resources by their new names.
    fn substituted(&mut self, argument: &Json, site: Site) -> Json {
        let (template, values) = match argument {
            Json::Array(parts) => (text(&argument[0]), parts.get(1)),
            _ => (text(argument), None),
        };
        let mut parts = template.split("${");
        let mut whole = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once('}').unwrap_or((part, ""));
            let (id, attribute) = name.split_once('.').map_or((name, None), |(id, name)| (id, Some(name)));
            let is_value = values.is_some_and(|values| values.get(name).is_some());
            let known =
                if is_value || name.starts_with('!') { None } else { self.referred(id, attribute, site) };
            match known {
                Some(Json::String(name)) => whole.push_str(&name),
                Some(_) => {
                    let (_, id) = self.place(site.from, id);
                    let name = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
                    let _ = write!(whole, "${{{name}}}");
                }
                None => drop(write!(whole, "${{{name}}}")),
            }
            whole.push_str(rest);
        }
        match values {
            Some(values) => json!([whole, self.rewritten(values, site)]),
            None => json!(whole),
        }
    }

    /// Says so if something takes along what its new stack doesn't have: a refactor adds none.
    fn needs(&mut self, section: &str, name: &str, site: Site) {
        if site.from != site.to {
            let what = section.trim_end_matches('s').to_ascii_lowercase();
            self.refused.insert(format!(
                "`{}` takes the {what} `{name}`, and a refactor gives `{}` none",
                site.of, site.to
            ));
        }
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

    fn section(&self, stack: &str, name: &str) -> Option<&'a Map<String, Json>> {
        self.template(stack)?.get(name)?.as_object()
    }

    fn resource(&self, stack: &str, id: &str) -> Option<&'a Json> {
        self.section(stack, "Resources")?.get(id)
    }

    fn place(&self, stack: &str, id: &str) -> At {
        let here = (stack.to_owned(), id.to_owned());
        self.places.get(&here).cloned().unwrap_or(here)
    }
}

fn reference(id: &str, attribute: Option<&str>) -> Json {
    match attribute {
        Some(name) => json!({"Fn::GetAtt": [id, name]}),
        None => json!({"Ref": id}),
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
