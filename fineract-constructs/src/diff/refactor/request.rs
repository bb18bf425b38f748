//! The files of a stack refactor.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::diff::model::Refactor;

/// The bytes of a template that a request takes. Source: `CloudFormation` quotas.
const BODY: usize = 51_200;

/// What `--cli-input-json` of `aws cloudformation create-stack-refactor` takes.
const REQUEST: &str = "create-stack-refactor.json";

impl Refactor {
    /// Its files by path: a template for each stack and, unless it is refused, the request.
    pub fn files(&self) -> BTreeMap<String, String> {
        let folder = self.folder();
        let name = |stack: &str| format!("{folder}/{stack}.template.json");
        let templates = self.templates.iter().map(|(stack, template)| (name(stack), pretty(template)));
        let mut files: BTreeMap<_, _> = templates.collect();
        if self.refused.is_empty() {
            files.insert(format!("{folder}/{REQUEST}"), pretty(&self.request()));
        }
        files
    }

    /// The command that hands it over, where its files are below a folder; none if it is refused.
    pub fn command(&self, folder: &str) -> Option<String> {
        self.refused.is_empty().then(|| {
            format!(
                "aws cloudformation create-stack-refactor --region {} --cli-input-json file://{folder}/{}/{REQUEST}",
                self.region,
                self.folder()
            )
        })
    }

    /// The account, the region and the first of its stacks, which no other refactor has.
    fn folder(&self) -> String {
        let first = self.stacks.first().map_or("", String::as_str);
        format!("{}.{}/{first}", self.account, self.region)
    }

    fn request(&self) -> Json {
        let definition = |(stack, template): (&String, &Json)| {
            let body = template.to_string();
            let place =
                if body.len() <= BODY { ("TemplateBody", body) } else { ("TemplateURL", "UPLOAD".into()) };
            json!({"StackName": stack, place.0: place.1})
        };
        json!({
            "EnableStackCreation": !self.makes.is_empty(),
            "ResourceMappings": self.resource_mappings,
            "StackDefinitions": self.templates.iter().map(definition).collect::<Vec<_>>(),
        })
    }

    /// The stacks whose template a request doesn't take.
    pub(super) fn too_large(&self) -> impl Iterator<Item = (&String, usize)> {
        let sizes = self.templates.iter().map(|(stack, template)| (stack, template.to_string().len()));
        sizes.filter(|(_, size)| *size > BODY)
    }
}

fn pretty(doc: &Json) -> String {
    let text = serde_json::to_string_pretty(doc).expect("plain data with text keys serializes");
    format!("{text}\n")
}
