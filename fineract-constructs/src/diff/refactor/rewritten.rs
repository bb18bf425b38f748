//! Documents of templates as they are written elsewhere: references to what moved, and to what it left.

use std::fmt::Write as _;

use serde_json::{Value as Json, json};

use super::writer::{Site, Writer};
use crate::diff::meaning::{attribute, chosen};
use crate::diff::side::text;
use crate::diff::value::is_intrinsic;

/// Functions that take `Fn::GetStackOutput` among their arguments.
const OPEN: [&str; 3] = ["Fn::Join", "Fn::If", "Fn::Select"];

/// Values that each stack has its own of.
const OWN: [&str; 3] = ["AWS::StackName", "AWS::StackId", "AWS::NotificationARNs"];

impl Writer<'_> {
    /// A document as it is written elsewhere.
    pub(super) fn rewritten(&mut self, doc: &Json, site: Site) -> Json {
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
    pub(super) fn needs(&mut self, section: &str, name: &str, site: Site) {
        if site.from != site.to {
            let what = section.trim_end_matches('s').to_ascii_lowercase();
            self.refused.insert(format!(
                "`{}` takes the {what} `{name}`, and a refactor gives `{}` none",
                site.of, site.to
            ));
        }
    }
}

fn reference(id: &str, attribute: Option<&str>) -> Json {
    match attribute {
        Some(name) => json!({"Fn::GetAtt": [id, name]}),
        None => json!({"Ref": id}),
    }
}
