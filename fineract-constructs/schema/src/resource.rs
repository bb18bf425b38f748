//! What is known about a resource type.

mod catalog;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fineract_core::{Doc, Expr, Map};
use serde_json_borrow::Value;

use crate::check::{Attributes, Context, ReadOnly, Sets, Step, Violation, check};
use crate::json::{member, names};
use crate::schema::{Named, Schema, read_members};
use catalog::INDEX;
pub use catalog::{nearest_type_name, read_ahead, regions, resource_type, type_names};

/// A resource type of `CloudFormation`.
#[derive(Debug)]
pub struct ResourceType {
    name: &'static str,
    regions: Vec<&'static str>,
    reference: Vec<String>,
    named: Vec<String>,
    attributes: BTreeMap<String, AttributeType>,
    replaced: BTreeMap<String, Replacement>,
    read_only: Vec<String>,
    write_only: Vec<String>,
    permissions: BTreeMap<String, Vec<&'static str>>,
    tagging: Option<Tagging>,
    stateful: bool,
    takes: Vec<(Vec<String>, Vec<String>)>,
    gives: BTreeMap<String, String>,
    /// The constraints as text, and read when they are first needed.
    source: &'static str,
    constraints: OnceLock<Constraints>,
}

/// A part of a resource's properties that takes a reference.
#[derive(Debug)]
pub struct Taken<'p, 'a> {
    /// The steps of its path, such as `SubnetIds` and `0`.
    pub path: &'p [Step<'a>],
    /// What stands there.
    pub doc: &'a Doc,
    /// The kinds of reference, such as `AWS::EC2::Subnet.Id`; `*` stands for what no source describes.
    pub kinds: &'a [String],
}

/// The type of an attribute, as `Fn::GetAtt` gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeType {
    /// Text.
    Text,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// A list of texts.
    TextList,
    /// Anything else: a map, a list of maps, free-form JSON.
    Other,
}

/// Whether a changed property makes a new resource in the place of the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Replacement {
    /// Sometimes, depending on the values.
    Conditional,
    /// The published sources disagree.
    Disputed,
    /// Always.
    Always,
}

/// How a resource takes tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagging {
    /// The property that holds them.
    pub property: String,
    /// Their form.
    pub form: TagForm,
}

/// The forms that tags have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagForm {
    /// `[{Key, Value}]`
    List,
    /// `{key: value}`
    Map,
    /// `[{Key, Value, PropagateAtLaunch}]`
    PropagatedList,
}

#[derive(Debug)]
struct Constraints {
    properties: Schema,
    definitions: Named,
    sets: Sets,
    read_only: ReadOnly,
    rules: Vec<Rule>,
}

/// A rule beyond the registry's schema: it holds for some part of the properties.
#[derive(Debug)]
struct Rule {
    /// The steps to that part, with `*` for any member.
    at: Vec<String>,
    schema: Schema,
    definitions: Named,
    about: Option<String>,
}

impl ResourceType {
    /// The name, such as `AWS::EC2::VPC`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The regions that have the type.
    pub fn regions(&self) -> &[&'static str] {
        &self.regions
    }

    /// Whether a region has the type. A region that the data does not know is taken to have all.
    pub fn is_in(&self, region: &str) -> bool {
        self.regions.contains(&region) || !INDEX.regions.contains(&region)
    }

    /// The properties that `Ref` gives; more than one are joined by `|` and no id that other resources take.
    pub fn reference(&self) -> &[String] {
        &self.reference
    }

    /// The properties whose values no two resources of an account and region share, as paths; none where the service names
    /// the resource.
    pub fn named(&self) -> &[String] {
        &self.named
    }

    /// The type of an attribute, if there is one of that name.
    pub fn attribute(&self, name: &str) -> Option<AttributeType> {
        self.attributes.get(name).copied()
    }

    /// The names of all attributes, in order.
    pub fn attributes(&self) -> impl Iterator<Item = &str> {
        self.attributes.keys().map(String::as_str)
    }

    /// The properties whose change replaces the resource, as paths such as `EncryptionConfig` or
    /// `AccessConfig/BootstrapClusterCreatorAdminPermissions`.
    pub fn create_only(&self) -> impl Iterator<Item = (&str, Replacement)> {
        self.replaced.iter().map(|(path, how)| (path.as_str(), *how))
    }

    /// Properties that can be read but not set, as paths.
    pub fn read_only(&self) -> &[String] {
        &self.read_only
    }

    /// Properties that can be set but not read, such as passwords, as paths.
    pub fn write_only(&self) -> &[String] {
        &self.write_only
    }

    /// The actions that the deployment's role needs for `create`, `read`, `update`, `delete` or `list`; none for types
    /// that do not declare theirs.
    pub fn permissions(&self, handler: &str) -> &[&'static str] {
        self.permissions.get(handler).map_or(&[], Vec::as_slice)
    }

    /// Whether CloudFormation can make, read, change and delete it by handlers of the type: `FULLY_MUTABLE` in its
    /// registry.
    pub fn is_fully_mutable(&self) -> bool {
        ["create", "read", "update", "delete"].iter().all(|handler| self.permissions.contains_key(*handler))
    }

    /// How the type takes tags, if it does.
    pub fn tagging(&self) -> Option<&Tagging> {
        self.tagging.as_ref()
    }

    /// Whether the resource holds data that is lost with it.
    pub fn stateful(&self) -> bool {
        self.stateful
    }

    /// What a reference gives, such as `AWS::EC2::VPC.Id` or `AWS::IAM::Role.Arn`: `Ref`, or an attribute's name. None for
    /// what is nothing that a property asks for.
    pub fn gives(&self, attribute: &str) -> Option<&str> {
        self.gives.get(attribute).map(String::as_str)
    }

    /// Goes over the parts of `properties` that take references of known kinds.
    pub fn takes<'a>(&'a self, properties: &'a Doc, mut found: impl FnMut(&Taken<'_, 'a>)) {
        for (steps, kinds) in &self.takes {
            parts(properties, steps, &mut Vec::new(), &mut |path, doc| found(&Taken { path, doc, kinds }));
        }
    }

    fn constraints(&self) -> &Constraints {
        self.constraints.get_or_init(|| Constraints::read(self.source, &self.read_only))
    }

    /// Checks properties as they would be deployed to a region. `attributes` says the type of another resource's
    /// attribute.
    pub fn check(&self, properties: &Doc, region: &str, attributes: Attributes) -> Vec<Violation> {
        let constraints = self.constraints();
        let Constraints { sets, read_only, .. } = constraints;
        let definitions = &constraints.definitions;
        let context = Context { region, definitions, sets, read_only, attributes };
        let mut violations = check(&constraints.properties, properties, &[], &context);
        if let Some(tagging) = &self.tagging {
            violations.extend(tagging.check(properties));
        }
        for rule in &constraints.rules {
            let definitions = &rule.definitions;
            let context = Context { region, definitions, sets, read_only: &ReadOnly::new(), attributes };
            parts(properties, &rule.at, &mut Vec::new(), &mut |path, part| {
                let help = |mut violation: Violation| {
                    violation.help = violation.help.or_else(|| rule.about.clone());
                    violation
                };
                violations.extend(check(&rule.schema, part, path, &context).into_iter().map(help));
            });
        }
        // One mistake in a value is told once, by the rule that says how it would be right.
        violations.sort_by(|a, b| {
            (&a.path, a.help.is_none(), &a.message).cmp(&(&b.path, b.help.is_none(), &b.message))
        });
        violations.dedup_by(|b, a| a.path == b.path && is_scalar(properties, &a.path));
        violations.dedup_by(|a, b| a.path == b.path && a.message == b.message);
        leave_out_mistyped(&mut violations);
        violations
    }
}

impl Constraints {
    fn read(source: &'static str, read_only: &[String]) -> Self {
        let json: Value = serde_json::from_str(source).expect("the generator wrote the constraints");
        let schema = member(&json, "schema");
        let mut by_last = ReadOnly::new();
        for path in read_only {
            let last = path.rsplit('/').next().unwrap_or(path).to_owned();
            by_last.entry(last).or_default().push(path.clone());
        }
        Self {
            properties: Schema::read(schema),
            definitions: read_members(Some(member(schema, "definitions"))),
            sets: Sets { catalog: names(member(&json, "catalog")), sets: names(member(&json, "sets")) },
            read_only: by_last,
            rules: member(&json, "rules").as_array().into_iter().flatten().map(Rule::read).collect(),
        }
    }
}

impl Rule {
    fn read(json: &Value<'static>) -> Self {
        let schema = member(json, "schema");
        Self {
            at: names(member(json, "at")),
            schema: Schema::read(schema),
            definitions: read_members(Some(member(schema, "definitions"))),
            about: member(json, "about").as_str().map(str::to_owned),
        }
    }
}

/// Finds the parts of the properties at the end of some steps, each with its path.
fn parts<'a>(
    doc: &'a Doc,
    steps: &'a [String],
    path: &mut Vec<Step<'a>>,
    found: &mut impl FnMut(&[Step<'a>], &'a Doc),
) {
    let Some((step, rest)) = steps.split_first() else { return found(path, doc) };
    let mut below = |step: Step<'a>, doc: &'a Doc| {
        path.push(step);
        parts(doc, rest, path, found);
        path.pop();
    };
    match doc {
        Doc::Map(map) if step == "*" => map.iter().for_each(|(name, doc)| below(Step::Key(name), doc)),
        Doc::Map(map) => map.get(step.as_str()).into_iter().for_each(|doc| below(Step::Key(step), doc)),
        Doc::List(items) if step == "*" => {
            items.iter().enumerate().for_each(|(i, doc)| below(Step::Index(i), doc));
        }
        // What gives a list stands for its items, and either branch may be the part.
        Doc::Expr(expr) => match &**expr {
            Expr::Call("Fn::If", Doc::List(args)) => {
                args.iter().skip(1).for_each(|branch| parts(branch, steps, path, found));
            }
            _ if step == "*" => parts(doc, rest, path, found),
            _ => {}
        },
        _ => {}
    }
}

impl Tagging {
    /// Keys are unique, at most 128 characters, and do not begin with `aws:`; values have at most 256 characters.
    fn check<'a>(&self, properties: &'a Doc) -> Vec<Violation> {
        let mut violations = Vec::new();
        let is_longer = |text: &str, most: usize| text.len() > most && text.chars().count() > most;
        let tags: Vec<(Step<'a>, &'a str, Option<&'a Doc>)> = match properties.at(&[&self.property]) {
            Some(Doc::Map(map)) => {
                map.iter().map(|(key, value)| (Step::Key(key), &**key, Some(value))).collect()
            }
            Some(Doc::List(items)) => {
                let tags = items.iter().enumerate().filter_map(|(i, item)| Some((i, item.as_map()?)));
                let tag = |(i, map): (usize, &'a Map)| {
                    Some((Step::Index(i), map.get("Key")?.as_str()?, map.get("Value")))
                };
                tags.filter_map(tag).collect()
            }
            _ => Vec::new(),
        };
        for (i, (step, key, value)) in tags.iter().enumerate() {
            let mut report = |message: String| {
                let path = format!("{}/{step}", self.property);
                violations.push(Violation { path, message, help: None });
            };
            if tags[..i].iter().any(|(_, other, _)| other == key) {
                report(format!("tag `{key}` is set twice"));
            }
            if key.starts_with("aws:") {
                report(format!("tag `{key}` begins with `aws:`, which is reserved"));
            }
            if key.is_empty() || is_longer(key, 128) {
                report(format!("a tag's key has 1 to 128 characters, this has {}", key.chars().count()));
            }
            if value.and_then(Doc::as_str).is_some_and(|value| is_longer(value, 256)) {
                report(format!("the value of tag `{key}` has more than 256 characters"));
            }
        }
        violations
    }
}

/// Reads a type whole and compiles its expressions; what can't be.
#[cfg(test)]
pub(crate) fn pattern_errors(name: &str) -> Vec<String> {
    use crate::json::members;

    fn visit(json: &Value<'static>, found: &mut Vec<String>) {
        let expressions = member(json, "pattern").as_str();
        let keys = members(member(json, "patternProperties")).map(|(key, _)| key);
        for expression in expressions.into_iter().chain(keys) {
            found.extend(
                crate::pattern::Pattern::new(expression).err().map(|error| format!("{expression}: {error}")),
            );
        }
        match json {
            Value::Object(map) => map.values().for_each(|value| visit(value, found)),
            Value::Array(items) => items.iter().for_each(|item| visit(item, found)),
            _ => {}
        }
    }
    let ty = resource_type(name).expect("the index has the type");
    let constraints = Constraints::read(ty.source, &ty.read_only);
    assert!(!constraints.properties.keywords.is_empty(), "{name} has no constraints");
    let mut found = Vec::new();
    visit(&serde_json::from_str(ty.source).expect("the generator wrote the constraints"), &mut found);
    found
}

/// Whether one value stands at a path: a text, a number or a boolean.
fn is_scalar(properties: &Doc, path: &str) -> bool {
    let mut doc = Some(properties);
    for step in path.split('/') {
        doc = match doc {
            Some(Doc::Map(map)) => map.get(step),
            Some(Doc::List(items)) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
            _ => None,
        };
    }
    doc.is_some_and(|doc| !matches!(doc, Doc::Map(_) | Doc::List(_)))
}

/// A property that is mistyped is told as such, and not as missing too.
fn leave_out_mistyped(violations: &mut Vec<Violation>) {
    let meant = |it: &Violation| {
        let name = it.help.as_deref()?.strip_prefix("did you mean `")?.strip_suffix("`?")?;
        let (parent, _) = it.path.rsplit_once('/').unwrap_or_default();
        Some((parent.to_owned(), format!("`{name}` is missing")))
    };
    let meant: Vec<_> = violations.iter().filter_map(meant).collect();
    violations.retain(|it| {
        !meant.iter().any(|(path, missing)| it.path == *path && it.message.starts_with(missing.as_str()))
    });
}
