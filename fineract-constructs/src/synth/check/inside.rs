//! Names that a resource gives and uses itself.

use std::collections::BTreeSet;

use fineract_core::{Code, Diag, Doc, Severity};
use fineract_schema::did_you_mean;

use super::resource::{Resource, all_at, of_type};
use crate::synth::finish::Program;

pub(super) static UNKNOWN: Code = Code {
    id: "REF-009",
    title: "a name that the resource itself doesn't have",
    severity: Severity::Error,
    explanation: "One property of a resource names what another property of the same resource lists: a behaviour of a \
distribution its origin, the key of a table its attribute, an action of a pipeline what an earlier one made. The service \
refuses a name that isn't in the list; DynamoDB also an attribute that no key uses.\n\nSources: the API references of \
CloudFront, DynamoDB and CodePipeline.",
};

/// A type, what is named, where it is named, and where it is listed.
struct Names {
    ty: &'static str,
    what: &'static str,
    used: &'static [&'static [&'static str]],
    listed: &'static [&'static [&'static str]],
    /// What is said of a name that is listed, and not used.
    unused: Option<&'static str>,
}

const NAMES: &[Names] = &[
    Names {
        ty: "AWS::CloudFront::Distribution",
        what: "origin",
        used: &[
            &["DistributionConfig", "DefaultCacheBehavior", "TargetOriginId"],
            &["DistributionConfig", "CacheBehaviors", "*", "TargetOriginId"],
        ],
        listed: &[
            &["DistributionConfig", "Origins", "*", "Id"],
            &["DistributionConfig", "OriginGroups", "Items", "*", "Id"],
        ],
        unused: None,
    },
    Names {
        ty: "AWS::DynamoDB::Table",
        what: "attribute",
        used: KEYS,
        listed: &[&["AttributeDefinitions", "*", "AttributeName"]],
        unused: Some("no key uses it"),
    },
    Names {
        ty: "AWS::DynamoDB::GlobalTable",
        what: "attribute",
        used: KEYS,
        listed: &[&["AttributeDefinitions", "*", "AttributeName"]],
        unused: Some("no key uses it"),
    },
];

/// Where a table's keys are.
const KEYS: &[&[&str]] = &[
    &["KeySchema", "*", "AttributeName"],
    &["GlobalSecondaryIndexes", "*", "KeySchema", "*", "AttributeName"],
    &["LocalSecondaryIndexes", "*", "KeySchema", "*", "AttributeName"],
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for names in NAMES {
        for resource in of_type(program, names.ty) {
            compare(resource, names, findings);
        }
    }
    for pipeline in of_type(program, "AWS::CodePipeline::Pipeline") {
        artifacts(pipeline, findings);
    }
}

fn compare(resource: Resource, names: &Names, findings: &mut Vec<Diag>) {
    let all = |paths: &[&[&str]]| {
        let docs = paths.iter().flat_map(|path| all_at(resource.properties, path));
        docs.map(|doc| doc.as_str().map(str::to_owned)).collect::<Option<BTreeSet<_>>>()
    };
    // A name that only the deployment knows may be any of the others.
    let (Some(used), Some(listed)) = (all(names.used), all(names.listed)) else { return };
    if listed.is_empty() {
        return;
    }
    for name in used.difference(&listed) {
        findings.push(unknown(resource, names.what, name, &listed));
    }
    for (name, why) in listed.difference(&used).filter_map(|name| Some((name, names.unused?))) {
        let diag = resource.diag(&UNKNOWN, format!("the {} `{name}` is listed, and {why}", names.what));
        findings.push(diag.help("leave it out"));
    }
}

fn unknown(resource: Resource, what: &str, name: &str, listed: &BTreeSet<String>) -> Diag {
    let known = || listed.iter().map(String::as_str);
    let all = || known().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let help = did_you_mean(name, known()).unwrap_or_else(|| format!("listed are {}", all()));
    resource.diag(&UNKNOWN, format!("no {what} is called `{name}`")).help(help)
}

/// What an action takes, an action of the same or an earlier stage has made.
fn artifacts(pipeline: Resource, findings: &mut Vec<Diag>) {
    let names = |action: &Doc, list: &str| {
        let items = all_at(action, &[list, "*", "Name"]);
        items.into_iter().filter_map(Doc::as_str).map(str::to_owned).collect::<Vec<_>>()
    };
    let mut made = BTreeSet::new();
    for stage in pipeline.items(&["Stages"]) {
        let actions = all_at(stage, &["Actions", "*"]);
        made.extend(actions.iter().flat_map(|action| names(action, "OutputArtifacts")));
        for name in actions.iter().flat_map(|action| names(action, "InputArtifacts")) {
            if !made.contains(&name) {
                findings.push(unknown(pipeline, "artifact", &name, &made));
            }
        }
        for action in &actions {
            let path = action.at(&["Configuration", "TemplatePath"]).and_then(Doc::as_str);
            let taken: BTreeSet<_> = names(action, "InputArtifacts").into_iter().collect();
            if let Some((name, _)) =
                path.and_then(|path| path.split_once("::")).filter(|it| !taken.contains(it.0))
            {
                findings.push(unknown(pipeline, "artifact of the action", name, &taken));
            }
        }
    }
}
