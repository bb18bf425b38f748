//! The units of an app as pipelines get them: stacks and bundles.

use serde_json::Value as Json;

use super::Matcher;
use super::closest::Candidates;
use crate::config::{nearest, yaml};
use crate::synth::{Assembly, PlanUnit};

/// The template of a stack.
#[derive(Clone, Debug)]
pub struct Template {
    name: String,
    text: String,
    json: Json,
}

impl Template {
    /// The template of the stack with a name; a test that names another fails.
    #[track_caller]
    pub fn of(assembly: &Assembly, stack: &str) -> Self {
        let unit = unit(assembly, "stack", stack);
        let text = text(assembly, &unit.source);
        let json = serde_json::from_str(&text).expect("a template is JSON");
        Self { name: unit.name.clone(), text, json }
    }

    /// The text of the file, for a snapshot.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The whole template.
    pub fn json(&self) -> &Json {
        &self.json
    }

    /// Logical ids and properties of the resources of a type, in the template's order.
    pub fn resources(&self, ty: &str) -> Vec<(String, Json)> {
        self.of_type(ty, |resource| resource.get("Properties").cloned().unwrap_or_default()).all
    }

    /// Fails unless the stack has this many resources of a type.
    #[track_caller]
    pub fn resource_count_is(&self, ty: &str, count: usize) {
        self.of_type(ty, Json::clone).count_is(count);
    }

    /// Fails unless a resource of a type has properties that match.
    #[track_caller]
    pub fn assert_has(&self, ty: &str, properties: impl Into<Matcher>) {
        self.properties(ty).assert_has(&properties.into());
    }

    /// Fails if a resource of a type has properties that match.
    #[track_caller]
    pub fn assert_has_not(&self, ty: &str, properties: impl Into<Matcher>) {
        self.properties(ty).assert_has_not(&properties.into());
    }

    /// As [`assert_has`](Self::assert_has), of a resource with all that stands beside its properties: `DeletionPolicy`,
    /// `DependsOn`.
    #[track_caller]
    pub fn assert_has_resource(&self, ty: &str, resource: impl Into<Matcher>) {
        self.of_type(ty, Json::clone).assert_has(&resource.into());
    }

    /// Fails unless an output matches, with its `Value` and `Description`.
    #[track_caller]
    pub fn assert_has_output(&self, output: impl Into<Matcher>) {
        let all =
            members(&self.json["Outputs"]).map(|(name, output)| (name.clone(), output.clone())).collect();
        Candidates { unit: &self.name, kind: "output", all, kinds: Vec::new() }.assert_has(&output.into());
    }

    fn properties<'a>(&'a self, ty: &'a str) -> Candidates<'a> {
        // Without properties there is an empty map of them.
        let empty = || Json::Object(serde_json::Map::new());
        self.of_type(ty, |resource| resource.get("Properties").cloned().unwrap_or_else(empty))
    }

    fn of_type<'a>(&'a self, ty: &'a str, part: impl Fn(&Json) -> Json) -> Candidates<'a> {
        let resources = || members(&self.json["Resources"]);
        let all = resources().filter(|(_, resource)| resource["Type"] == ty);
        let all = all.map(|(id, resource)| (id.clone(), part(resource))).collect();
        let kinds = kinds(resources().map(|(_, resource)| &resource["Type"]));
        Candidates { unit: &self.name, kind: ty, all, kinds }
    }
}

/// The Kubernetes objects of a bundle.
#[derive(Clone, Debug)]
pub struct Objects {
    name: String,
    /// File names, texts, and what they say.
    files: Vec<(String, String, Json)>,
}

impl Objects {
    /// The objects of the bundle with a name, such as `bank-prod-eks-euw1/40-services`; a test that names another fails.
    #[track_caller]
    pub fn of(assembly: &Assembly, bundle: &str) -> Self {
        let unit = unit(assembly, "bundle", bundle);
        let folder = format!("{}/", unit.source.trim_end_matches('/'));
        let below = assembly.files.keys().filter_map(|path| Some((path, path.strip_prefix(&folder)?)));
        let manifests = below.filter(|(_, file)| *file != "kustomization.yaml" && !file.contains('/'));
        let read = |(path, file): (&String, &str)| {
            let text = text(assembly, path);
            let node =
                yaml::read(&text).unwrap_or_else(|wrong| panic!("`{path}` isn't YAML: {}", wrong[0].message));
            (file.to_owned(), text, node.to_json())
        };
        Self { name: unit.name.clone(), files: manifests.map(read).collect() }
    }

    /// Only the objects whose names begin with a text, such as those of one service.
    pub fn named(&self, prefix: &str) -> Self {
        let is_named =
            |object: &Json| object["metadata"]["name"].as_str().is_some_and(|name| name.starts_with(prefix));
        let files = self.files.iter().filter(|(_, _, object)| is_named(object));
        Self { name: self.name.clone(), files: files.cloned().collect() }
    }

    /// The texts of the files, one document each, for a snapshot.
    pub fn text(&self) -> String {
        let texts: Vec<_> = self.files.iter().map(|(_, text, _)| text.as_str()).collect();
        texts.join("---\n")
    }

    /// Names and contents of the objects of a kind, by file.
    pub fn objects(&self, kind: &str) -> Vec<(String, Json)> {
        self.of_kind(kind).all
    }

    /// Fails unless the bundle has this many objects of a kind.
    #[track_caller]
    pub fn object_count_is(&self, kind: &str, count: usize) {
        self.of_kind(kind).count_is(count);
    }

    /// Fails unless an object of a kind matches.
    #[track_caller]
    pub fn assert_has(&self, kind: &str, object: impl Into<Matcher>) {
        self.of_kind(kind).assert_has(&object.into());
    }

    /// Fails if an object of a kind matches.
    #[track_caller]
    pub fn assert_has_not(&self, kind: &str, object: impl Into<Matcher>) {
        self.of_kind(kind).assert_has_not(&object.into());
    }

    fn of_kind<'a>(&'a self, kind: &'a str) -> Candidates<'a> {
        let all = self.files.iter().filter(|(_, _, object)| object["kind"] == kind);
        let name = |object: &Json| object["metadata"]["name"].as_str().unwrap_or_default().to_owned();
        let all = all.map(|(_, _, object)| (name(object), object.clone())).collect();
        let kinds = kinds(self.files.iter().map(|(_, _, object)| &object["kind"]));
        Candidates { unit: &self.name, kind, all, kinds }
    }
}

#[track_caller]
fn unit<'a>(assembly: &'a Assembly, kind: &str, name: &str) -> &'a PlanUnit {
    let units = || assembly.plan.units.iter().filter(|unit| unit.kind == kind);
    units().find(|unit| unit.name == name).unwrap_or_else(|| {
        let names: Vec<_> = units().map(|unit| unit.name.as_str()).collect();
        match nearest(name, names.iter().copied()) {
            Some(near) => panic!("there is no {kind} `{name}`; did you mean `{near}`?"),
            None => panic!("there is no {kind} `{name}`; there are {}", names.join(", ")),
        }
    })
}

fn text(assembly: &Assembly, path: &str) -> String {
    String::from_utf8(assembly.files[path].clone()).expect("templates and manifests are text")
}

fn members(map: &Json) -> impl Iterator<Item = (&String, &Json)> {
    map.as_object().into_iter().flatten()
}

/// Each once, in order.
fn kinds<'a>(all: impl Iterator<Item = &'a Json>) -> Vec<String> {
    let all: std::collections::BTreeSet<_> = all.filter_map(Json::as_str).collect();
    all.into_iter().map(str::to_owned).collect()
}
