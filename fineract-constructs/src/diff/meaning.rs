//! References by what they lead to, so that two templates can be compared by what they say.
//!
//! The same value can reach a property directly, through `Fn::GetStackOutput`, through a parameter that holds it, or
//! through a resource that has another logical id since. CloudFormation compares what comes out of it, and so does this.

use std::collections::BTreeMap;

use fineract_schema::resource_type;
use serde_json::{Value as Json, json};

use super::side::Side;
use super::value::is_intrinsic;

/// A resource, as `stack/LogicalId`.
pub(super) type Address = String;

/// References of one output.
pub(super) struct Meaning<'a> {
    pub(super) side: &'a Side<'a>,
    /// What resources are called in the other output.
    pub(super) renamed: &'a BTreeMap<Address, Address>,
}

/// How many hops a value may take from output to parameter to output.
const HOPS: usize = 16;

impl Meaning<'_> {
    /// A document of a template with every reference as `stack/LogicalId`.
    pub(super) fn of(&self, stem: &str, doc: &Json) -> Json {
        self.doc(stem, doc, HOPS)
    }

    /// A resource's address, as the other output has it.
    pub(super) fn address(&self, stem: &str, id: &str) -> Address {
        let here = address(self.side.stack_name(stem), id);
        self.renamed.get(&here).cloned().unwrap_or(here)
    }

    /// A document, with references by meaning, in which a name that the program chose stands for the reference that
    /// gives it.
    pub(super) fn chosen(&self, doc: &Json) -> Json {
        let name = || {
            let (address, attribute) = match doc.get("Ref") {
                Some(address) => (address.as_str()?, None),
                None => attribute(doc.get("Fn::GetAtt")?).map(|(address, name)| (address, Some(name)))?,
            };
            let here = self.renamed.iter().find(|(_, to)| *to == address).map_or(address, |(from, _)| from);
            let (stack, id) = here.split_once('/')?;
            chosen(self.side.resource(self.side.stem_of(stack, None)?, id)?, attribute)
        };
        match doc {
            Json::Array(items) => items.iter().map(|item| self.chosen(item)).collect(),
            Json::Object(map) => name().map_or_else(
                || map.iter().map(|(key, value)| (key.clone(), self.chosen(value))).collect(),
                |name| json!(name),
            ),
            _ => doc.clone(),
        }
    }

    fn doc(&self, stem: &str, doc: &Json, hops: usize) -> Json {
        match doc {
            Json::Array(items) => items.iter().map(|item| self.doc(stem, item, hops)).collect(),
            Json::Object(map) => match self.reference(stem, doc, hops) {
                Some(reference) => reference,
                None => map.iter().map(|(key, value)| (key.clone(), self.doc(stem, value, hops))).collect(),
            },
            _ => doc.clone(),
        }
    }

    fn reference(&self, stem: &str, doc: &Json, hops: usize) -> Option<Json> {
        if !is_intrinsic(doc) {
            return None;
        }
        let (name, argument) = doc.as_object()?.iter().next()?;
        match name.as_str() {
            "Ref" => {
                let id = argument.as_str()?;
                if self.side.resource(stem, id).is_some() {
                    return Some(json!({"Ref": self.address(stem, id)}));
                }
                let read =
                    self.side.units.get(stem)?.reads.iter().find(|it| it.parameter.as_deref() == Some(id))?;
                self.output(&read.stack, Some(&read.region), &read.output, hops)
            }
            "Fn::GetAtt" => {
                let (id, attribute) = attribute(argument)?;
                let resource = self.side.resource(stem, id)?;
                if resource["Type"] == "AWS::SSM::Parameter" && attribute == "Value" && hops > 0 {
                    let value = resource.get("Properties")?.get("Value")?;
                    return Some(self.doc(stem, value, hops - 1));
                }
                Some(json!({"Fn::GetAtt": [self.address(stem, id), attribute]}))
            }
            "Fn::GetStackOutput" => {
                let region = argument["Region"].as_str();
                let region = region.or_else(|| Some(self.side.units.get(stem)?.region.as_str()));
                self.output(argument["StackName"].as_str()?, region, argument["OutputName"].as_str()?, hops)
            }
            "Fn::Sub" => {
                let with = |text: &str| self.substituted(stem, text);
                Some(match argument {
                    Json::String(text) => json!({"Fn::Sub": with(text)}),
                    Json::Array(parts) => {
                        let (text, values) = (parts.first()?.as_str()?, parts.get(1)?);
                        json!({"Fn::Sub": [with(text), self.doc(stem, values, hops)]})
                    }
                    _ => return None,
                })
            }
            _ => None,
        }
    }

    fn output(&self, stack: &str, region: Option<&str>, output: &str, hops: usize) -> Option<Json> {
        let stem = self.side.stem_of(stack, region)?;
        let value = self.side.section(stem, "Outputs")?.get(output)?.get("Value")?;
        (hops > 0).then(|| self.doc(stem, value, hops - 1))
    }

    /// Text with `${Id}` and `${Id.Attribute}` as `${stack/Id}` and `${stack/Id.Attribute}`.
    fn substituted(&self, stem: &str, text: &str) -> String {
        let mut parts = text.split("${");
        let mut whole = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            whole.push_str("${");
            let name = part.split('}').next().unwrap_or_default();
            let id = name.split('.').next().unwrap_or_default();
            match self.side.resource(stem, id) {
                Some(_) => whole.push_str(&part.replacen(id, &self.address(stem, id), 1)),
                None => whole.push_str(part),
            }
        }
        whole
    }
}

pub(super) fn address(stack: &str, id: &str) -> Address {
    format!("{stack}/{id}")
}

/// What a reference to a resource gives, where it is a property that the program chose.
pub(super) fn chosen<'r>(resource: &'r Json, attribute: Option<&'r str>) -> Option<&'r str> {
    let property = match attribute {
        Some(name) => name,
        None => match resource_type(resource["Type"].as_str()?)?.reference() {
            [only] => only.as_str(),
            _ => return None,
        },
    };
    resource["Properties"][property].as_str()
}

/// The id and attribute of `Fn::GetAtt`, in either form.
pub(super) fn attribute(argument: &Json) -> Option<(&str, &str)> {
    match argument {
        Json::String(text) => text.split_once('.'),
        Json::Array(parts) => Some((parts.first()?.as_str()?, parts.get(1)?.as_str()?)),
        _ => None,
    }
}

/// The resources that a document, with references by meaning, refers to.
pub(super) fn references(doc: &Json) -> Vec<Address> {
    let mut found = Vec::new();
    collect(doc, &mut found);
    found.sort();
    found.dedup();
    found
}

fn collect(doc: &Json, found: &mut Vec<Address>) {
    match doc {
        Json::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Json::Object(map) => {
            let target = map.get("Ref").and_then(Json::as_str);
            let target = target.or_else(|| attribute(map.get("Fn::GetAtt")?).map(|(id, _)| id));
            found.extend(target.filter(|it| it.contains('/')).map(str::to_owned));
            if let Some(sub) = map.get("Fn::Sub") {
                let text = sub.as_str().or_else(|| sub.get(0)?.as_str()).unwrap_or_default();
                let names = text.split("${").skip(1).filter_map(|part| part.split(['}', '.']).next());
                found.extend(names.filter(|name| name.contains('/')).map(str::to_owned));
            }
            map.values().for_each(|value| collect(value, found));
        }
        _ => {}
    }
}

/// A document as its own template would write it: references within the stack without the stack's name.
pub(super) fn shown(stack: &str, doc: &Json) -> Json {
    let own = format!("{stack}/");
    match doc {
        Json::String(text) if text.contains("${") => Json::String(text.replace(&format!("${{{own}"), "${")),
        Json::Array(items) => items.iter().map(|item| shown(stack, item)).collect(),
        Json::Object(map) => {
            let member = |key: &String, value: &Json| match (key.as_str(), value) {
                ("Ref", Json::String(id)) => json!(id.strip_prefix(&own).unwrap_or(id)),
                ("Fn::GetAtt", Json::Array(parts)) if parts.len() == 2 => {
                    let id = parts[0].as_str().unwrap_or_default();
                    json!([id.strip_prefix(&own).unwrap_or(id), parts[1]])
                }
                _ => shown(stack, value),
            };
            map.iter().map(|(key, value)| (key.clone(), member(key, value))).collect()
        }
        _ => doc.clone(),
    }
}
