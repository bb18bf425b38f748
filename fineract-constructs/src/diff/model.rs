//! What a comparison says.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value as Json;

use super::side::short_region;

/// What is different between two outputs of an app.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Diff {
    /// The app.
    pub app: String,
    /// What the whole comes to.
    pub verdict: Verdict,
    /// How many resources, objects and other parts changed, before folding.
    pub totals: Counts,
    /// The changes: dangerous ones first, then by part, type and name. What is the same in several places is one row.
    pub changes: Vec<Change>,
    /// Other files that changed, by folder.
    pub files: Vec<FolderRow>,
    /// What the program's `moved` entries ask of CloudFormation, by account and region.
    pub refactors: Vec<Refactor>,
    /// `moved` entries that match nothing in the output from before; they can be deleted.
    pub stale_moves: Vec<String>,
}

/// What a comparison comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing that is deployed is different.
    Unchanged,
    /// Something is different, and nothing of it is dangerous.
    Safe,
    /// A reviewer has to look.
    Dangerous,
}

/// Counts of changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Parts that were not there.
    pub added: usize,
    /// Parts that are no longer there.
    pub removed: usize,
    /// Parts that are different.
    pub changed: usize,
    /// Parts that are in another stack or have another name.
    pub moved: usize,
    /// Parts that are replaced or made anew.
    pub replaced: usize,
    /// Parts with a danger.
    pub dangerous: usize,
}

/// A change, with all the places where it is the same.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// What kind of thing it is about.
    pub part: Part,
    /// The resource type or the object's kind, or several.
    #[serde(rename = "type")]
    pub ty: String,
    /// The logical id, `namespace/name` or name. Where places differ, `{env}`, `{site}`, `{region}`, `{account}` and
    /// `{name}` stand for theirs.
    pub name: String,
    /// What happened.
    pub action: Action,
    /// What the deployment does about it.
    pub effect: Effect,
    /// Why a reviewer has to look.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dangers: Vec<Danger>,
    /// The properties or fields that are different.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// Where it was before, as `stack/LogicalId`, if it moved or was renamed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What else there is to know.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Where.
    pub places: Vec<Place>,
}

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// A whole stack, or what `plan.json` says of it.
    Stack,
    /// A resource of a stack.
    Resource,
    /// An output of a stack.
    Output,
    /// A parameter of a stack.
    Parameter,
    /// A condition of a stack.
    Condition,
    /// Another section of a template.
    Section,
    /// A whole bundle of manifests, or what `plan.json` says of it.
    Bundle,
    /// A Kubernetes object.
    Object,
    /// Data: where it is and where it goes.
    Residency,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// It wasn't there before.
    Added,
    /// It is no longer there.
    Removed,
    /// It is different.
    Changed,
    /// It is in another stack.
    Moved,
    /// It has another logical id.
    Renamed,
}

/// What the deployment does, from harmless to hard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Nothing.
    None,
    /// It makes a new one.
    Create,
    /// It takes the existing one under another name or stack, by a stack refactor.
    Refactor,
    /// It changes the existing one.
    InPlace,
    /// It no longer manages the existing one, which stays.
    Orphan,
    /// It may make a new one and delete the old one, depending on the values.
    MayReplace,
    /// It makes a new one and deletes the old one.
    Replace,
    /// The cluster refuses the change: the object has to be deleted and made anew.
    Recreate,
    /// It deletes it.
    Delete,
}

/// A property or field that is different.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Field {
    /// Where: `A.B[c].D`, with the name or position of list items in brackets.
    pub path: String,
    /// The old value, if there was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Json>,
    /// The new value, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Json>,
    /// What it makes the deployment do.
    pub effect: Effect,
    /// Why, where the value alone doesn't say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
}

/// A reason to look.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Danger {
    /// Its kind.
    pub kind: DangerKind,
    /// What is dangerous.
    pub message: String,
}

/// The kinds of danger, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DangerKind {
    /// Data is deleted.
    StatefulDeletion,
    /// An empty store takes the place of one with data.
    StatefulReplacement,
    /// What runs stops, or there is no way back.
    Outage,
    /// Data is in, or goes to, another country.
    Residency,
    /// Something is less protected than before.
    Protection,
    /// More can connect.
    Network,
    /// More is allowed, or to more.
    Permission,
    /// Something still reads what is gone.
    BrokenReader,
    /// The deployment doesn't do what the change seems to say, or refuses it.
    Refused,
}

/// Where a change is.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The stack or the bundle.
    pub unit: String,
    /// The resource type or the object's kind.
    #[serde(rename = "type")]
    pub ty: String,
    /// The logical id, `namespace/name` or name there.
    pub name: String,
    /// The environment, where there is one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub environment: String,
    /// The region, where it is known.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub region: String,
    /// The cluster of a bundle.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
}

/// Files of a folder that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FolderRow {
    /// The folder.
    pub folder: String,
    /// Whether something is deployed from it; else it is a report about what is.
    pub deployed: bool,
    /// Files that were not there.
    pub added: Vec<String>,
    /// Files that are different.
    pub changed: Vec<String>,
    /// Files that are no longer there.
    pub removed: Vec<String>,
}

/// What `aws cloudformation create-stack-refactor` takes, for the stacks of an account and region that resources go
/// between.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Refactor {
    /// The account.
    pub account: String,
    /// The region.
    pub region: String,
    /// The stacks that take part.
    pub stacks: Vec<String>,
    /// Those of them that it makes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub makes: Vec<String>,
    /// What `--resource-mappings` takes.
    pub resource_mappings: Vec<ResourceMapping>,
    /// Why `CloudFormation` refuses it, if it does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<String>,
    /// What else there is to know.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// The template of each stack: the one there was, with nothing but the moves.
    #[serde(skip)]
    pub templates: BTreeMap<String, Json>,
}

/// A resource's old and new place, as `CloudFormation` spells it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "PascalCase")]
pub struct ResourceMapping {
    /// Before.
    pub source: ResourceLocation,
    /// After.
    pub destination: ResourceLocation,
}

/// A resource's place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "PascalCase")]
pub struct ResourceLocation {
    /// The stack.
    pub stack_name: String,
    /// The logical id.
    pub logical_resource_id: String,
}

impl Change {
    /// A change in one place.
    pub(super) fn new(
        part: Part,
        ty: impl Into<String>,
        mut place: Place,
        action: Action,
        effect: Effect,
    ) -> Self {
        place.ty = ty.into();
        Self {
            part,
            ty: place.ty.clone(),
            name: place.name.clone(),
            action,
            effect,
            dangers: Vec::new(),
            fields: Vec::new(),
            from: None,
            notes: Vec::new(),
            places: vec![place],
        }
    }

    /// Whether a reviewer has to look.
    pub fn is_dangerous(&self) -> bool {
        !self.dangers.is_empty()
    }

    pub(super) fn danger(&mut self, kind: DangerKind, message: impl Into<String>) {
        let danger = Danger { kind, message: message.into() };
        if !self.dangers.contains(&danger) {
            self.dangers.push(danger);
        }
    }

    /// Whether it is told in one line with others: all that happens to it is because of what it refers to.
    pub fn is_consequence(&self) -> bool {
        !self.is_dangerous() && self.follows()
    }

    /// Whether all that happens to it is because of what it refers to.
    pub(super) fn follows(&self) -> bool {
        !self.fields.is_empty()
            && self.fields.iter().all(|field| field.because.is_some() && field.before == field.after)
    }

    /// Whether a change that isn't folded yet is about what has this name there.
    pub(super) fn is_at(&self, place: &Place) -> bool {
        self.place().unit == place.unit && self.name == place.name
    }

    /// The only place of a change that isn't folded yet.
    pub(super) fn place(&self) -> &Place {
        self.places.first().expect("a change has a place")
    }
}

impl Place {
    /// The name without the environment and region that logical ids begin with.
    pub(super) fn bare_name(&self) -> &str {
        let site = short_region(&self.region).unwrap_or_default();
        without(without(&self.name, &self.environment), site)
    }
}

/// Text without a word that it begins with, however that is spelled.
fn without<'a>(text: &'a str, word: &str) -> &'a str {
    match text.split_at_checked(word.len()) {
        Some((first, rest)) if !rest.is_empty() && first.eq_ignore_ascii_case(word) => rest,
        _ => text,
    }
}
