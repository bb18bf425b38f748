//! What synth finds: programs with one mistake each, and who else finds it. `tests/MISTAKES.md` is the table; its head says
//! how it is written.

mod balancing;
mod data;
mod documents;
mod fixtures;
mod functions;
mod kubernetes;
mod lengths;
mod names;
mod operation;
mod partners;
mod regions;
mod relations;
mod services;
mod settings;
mod together;
mod values;
mod written;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fineract_constructs::aws::Site;
use fineract_constructs::codes;
use fineract_constructs::core::{App, Construct, Leaf, NodeId, Scope, Slot};
use fineract_constructs::k8s::{self, Bundle};
use fineract_constructs::synth::{Assembly, Findings, Options, draft};
use serde_json::{Map, Value as Json, json};

use crate::kubernetes::doc;
use crate::support::{TODAY, dublin};

/// A program that is right but for one thing.
struct Mistake {
    /// What is wrong, as a sentence has it.
    name: &'static str,
    code: &'static str,
    site: Site,
    /// Resources or objects as they are right, by their ids.
    right: Json,
    /// What is wrong of them, as a merge patch: it replaces members, and takes out those that are `null`.
    wrong: Json,
}

/// A mistake in one resource.
fn resource(name: &'static str, ty: &'static str, right: Json, wrong: Json) -> Mistake {
    resources(name, json!({"it": {"Type": ty, "Properties": right}}), json!({"it": {"Properties": wrong}}))
}

/// A mistake in resources of one stack, `base`, so that `vpc` is called `BaseVpc` there.
fn resources(name: &'static str, right: Json, wrong: Json) -> Mistake {
    Mistake { name, code: "SCHEMA-003", site: dublin(), right, wrong }
}

/// A mistake in one Kubernetes object.
fn object(name: &'static str, right: Json, wrong: Json) -> Mistake {
    let namespace = json!({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "apache-fineract"}});
    let right = json!({"it": right, "namespace": namespace});
    Mistake { code: "K8S-002", ..resources(name, right, json!({"it": wrong})) }
}

impl Mistake {
    fn code(self, code: &'static str) -> Self {
        Self { code, ..self }
    }

    fn site(self, site: Site) -> Self {
        Self { site, ..self }
    }

    fn right(&self) -> Assembly {
        self.draft(&self.right)
    }

    fn wrong(&self) -> Assembly {
        let mut wrong = self.right.clone();
        patch(&mut wrong, &self.wrong);
        assert!(wrong != self.right, "{}: nothing is wrong", self.name);
        self.draft(&wrong)
    }

    fn draft(&self, things: &Json) -> Assembly {
        let mut app = App::new();
        let mut root = app.root();
        let mut base = None;
        for (id, thing) in things.as_object().unwrap() {
            let is_object = thing.get("apiVersion").is_some() || thing.get("kind").is_some();
            let unit = *base.get_or_insert_with(|| match is_object {
                true => {
                    let version = k8s::Version::new(35);
                    NodeId::from(
                        root.add("base", Bundle::new("prod-euw1", "40-base", version, self.site.place())),
                    )
                }
                false => root.add("base", self.site.stack("base")).into(),
            });
            root.at(unit).add(id.as_str(), Thing(thing));
        }
        let options = Options { as_of: Some(TODAY), ..Options::default() };
        draft("mistakes", app, options).unwrap_or_else(|found| panic!("{}: {:?}", self.name, shown(&found)))
    }
}

/// A resource or an object as JSON has it.
struct Thing<'a>(&'a Json);

impl Construct for Thing<'_> {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let text = |key: &str| self.0[key].as_str().unwrap_or_default().to_owned();
        let leaf = match self.0.get("Type") {
            None => Leaf::new(Slot::Object, format!("{}/{}", text("apiVersion"), text("kind")), doc(self.0)),
            Some(_) => {
                let mut leaf = Leaf::new(Slot::Resource, text("Type"), doc(&self.0["Properties"]));
                let beside = self.0.as_object().unwrap().iter();
                let beside = beside.filter(|(key, _)| !["Type", "Properties"].contains(&key.as_str()));
                leaf.attributes = beside.map(|(key, value)| (key.clone().into(), doc(value))).collect();
                leaf
            }
        };
        scope.become_leaf(leaf);
    }
}

/// Merges a patch into a document, as RFC 7396 says; a function is replaced whole.
fn patch(into: &mut Json, patch_: &Json) {
    let Json::Object(members) = patch_ else { return into.clone_from(patch_) };
    let is_function = |json: &Json| {
        json.as_object().is_some_and(|map| map.keys().all(|key| key == "Ref" || key.starts_with("Fn::")))
    };
    if !into.is_object() || is_function(into) {
        *into = Json::Object(Map::new());
    }
    let map = into.as_object_mut().unwrap();
    for (key, value) in members {
        if value.is_null() {
            map.shift_remove(key);
        } else {
            patch(map.entry(key.clone()).or_insert(Json::Null), value);
        }
    }
}

/// Mistakes by their kinds.
fn kinds() -> Vec<(&'static str, Vec<Mistake>)> {
    vec![
        ("names and required properties", names::mistakes()),
        ("types and values", values::mistakes()),
        ("lengths and ranges", lengths::mistakes()),
        ("properties together", together::mistakes()),
        ("regions", regions::mistakes()),
        ("references and functions", functions::mistakes()),
        ("resources together", relations::mistakes()),
        ("resources and their partners", partners::mistakes()),
        ("references that are written out", written::mistakes()),
        ("documents in properties", documents::mistakes()),
        ("services beyond the platform", services::mistakes()),
        ("networks and load balancers at deployment", balancing::mistakes()),
        ("stores at deployment", data::mistakes()),
        ("policies, functions, messages and names at deployment", operation::mistakes()),
        ("settings that exclude each other", settings::mistakes()),
        ("Kubernetes objects", kubernetes::mistakes()),
    ]
}

fn shown(findings: &Findings) -> Vec<String> {
    findings.iter().map(|found| format!("{}: {}", found.code.id, found.message)).collect()
}

fn found(assembly: &Assembly) -> BTreeSet<&'static str> {
    assembly.findings.iter().map(|found| found.code.id).collect()
}

#[test]
fn each_mistake_is_found_with_its_code_alone() {
    let mut failed = Vec::new();
    for mistake in kinds().iter().flat_map(|(_, mistakes)| mistakes) {
        let (right, wrong) = (mistake.right(), mistake.wrong());
        let (before, after) = (found(&right), found(&wrong));
        let said = |code: &&str| !code.starts_with("POL-") || **code == *mistake.code;
        let of_mistake: Vec<_> = after.difference(&before).copied().filter(said).collect();
        if before.iter().any(|code| !code.starts_with("POL-")) {
            failed.push(format!("{} is wrong before: {:?}", mistake.name, shown(&right.findings)));
        } else if of_mistake != [mistake.code] {
            failed.push(format!("{}: {:?} {:?}", mistake.name, of_mistake, shown(&wrong.findings)));
        }
    }
    assert!(failed.is_empty(), "{} mistakes:\n{}", failed.len(), failed.join("\n"));
}

/// A line of the table, but for what the outside tools find.
struct Row {
    /// The folder that the program is written to; empty where none is.
    id: String,
    kind: String,
    name: String,
    rustc: bool,
    code: String,
}

/// All that the table lists: the mistakes here, one program for each code, and what doesn't compile.
fn rows() -> Vec<Row> {
    let row = |id: &str, kind: &str, name: &str, rustc: bool, code: &str| Row {
        id: id.to_owned(),
        kind: kind.to_owned(),
        name: name.replace('|', "\\|"),
        rustc,
        code: code.to_owned(),
    };
    let mut rows = Vec::new();
    for (kind, mistakes) in kinds() {
        for mistake in mistakes {
            rows.push(row(&rows.len().to_string(), kind, mistake.name, false, mistake.code));
        }
    }
    let mut sorted: Vec<_> = codes().collect();
    sorted.sort_by_key(|code| code.id);
    rows.extend(
        sorted.iter().map(|code| row(code.id, "one program for each code", code.title, false, code.id)),
    );
    let mut uncompiled: Vec<_> = std::fs::read_dir(folder().join("tests/it/compile_fail"))
        .unwrap()
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".rs")?.replace('_', " ")))
        .collect();
    uncompiled.sort();
    rows.extend(uncompiled.iter().map(|name| row("", "what does not compile", name, true, "")));
    rows
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// With `MISTAKES=FOLDER` the programs are written there, for the outside tools.
#[test]
fn the_table_lists_every_mistake() {
    if let Some(out) = out() {
        let all = kinds();
        for (i, mistake) in all.iter().flat_map(|(_, mistakes)| mistakes).enumerate() {
            write(&out.join(format!("{i}/right")), &mistake.right());
            write(&out.join(format!("{i}/wrong")), &mistake.wrong());
        }
        let rows: Vec<_> = rows()
            .into_iter()
            .map(|row| json!({"id": row.id, "kind": row.kind, "name": row.name, "rustc": row.rustc, "code": row.code}))
            .collect();
        std::fs::write(out.join("rows.json"), Json::from(rows).to_string()).unwrap();
        return;
    }
    let table = std::fs::read_to_string(folder().join("tests/MISTAKES.md")).unwrap();
    let mut kind = String::new();
    let mut listed = Vec::new();
    for line in table.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            kind = heading.to_owned();
        } else if let Some(cells) = line.strip_prefix("| ").filter(|_| !kind.is_empty()) {
            let cells: Vec<_> = cells.split(" | ").map(str::trim).collect();
            if let [name, rustc, synth, ..] = cells[..] {
                let (name, code) = (name.to_owned(), synth.trim_matches('`').to_owned());
                listed.push((kind.clone(), name, rustc == "refuses", code));
            }
        }
    }
    listed.retain(|(_, name, ..)| name != "mistake");
    let rows: Vec<_> = rows().into_iter().map(|row| (row.kind, row.name, row.rustc, row.code)).collect();
    let gone: Vec<_> = listed.iter().filter(|row| !rows.contains(row)).collect();
    // New codes and programs that don't compile come in when the table is next written.
    let ours = kinds().iter().map(|(_, mistakes)| mistakes.len()).sum();
    let lacking: Vec<_> = rows[..ours].iter().filter(|row| !listed.contains(row)).collect();
    assert!(
        gone.is_empty() && lacking.is_empty(),
        "`./tests/checkers --mistakes` writes the table anew: it has {gone:#?} and lacks {lacking:#?}"
    );
}

/// Where the programs are written to, if somebody asks for them.
fn out() -> Option<PathBuf> {
    std::env::var_os("MISTAKES").map(PathBuf::from)
}

/// Writes the program of a code, if somebody asks for it.
pub(crate) fn write_program_of(code: &str, assembly: &Assembly) {
    if let Some(out) = out() {
        write(&out.join(code).join("wrong"), assembly);
    }
}

/// Writes the files of an assembly that outside tools read.
fn write(out: &Path, assembly: &Assembly) {
    for (path, content) in &assembly.files {
        let is_read = path.starts_with("k8s/") && !path.ends_with(".md")
            || path.ends_with(".template.json")
            || ["manifest.json", "plan.json", "bindings.json"].contains(&path.as_str());
        if is_read {
            let path = out.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, content).unwrap();
        }
    }
}
