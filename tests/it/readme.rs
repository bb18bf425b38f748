//! What the README shows is what is: its marked blocks are made here.
//!
//! `UPDATE_DOCS=1 cargo test` rewrites them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use fineract_constructs::synth::{Options, synth};
use serde_json::{Value as Json, json};

use crate::cli::{fineract, scratch, stdout};
use crate::platform::PLATFORM;
use crate::support::file;

#[path = "../../examples/01_two_regions.rs"]
#[expect(dead_code, reason = "the example's `main` is not called")]
pub(crate) mod example;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// The text of a snapshot or of a compiler's message, without its head.
fn snapshot(path: &str) -> String {
    let text = read(path);
    text.splitn(3, "---\n").nth(2).unwrap_or(&text).trim_end().to_owned()
}

fn blocks() -> BTreeMap<&'static str, String> {
    let source = read("examples/01_two_regions.rs");
    let program = &source[source.find("fn program").unwrap()..source.find("fn main").unwrap()];
    let mut app = fineract_constructs::core::App::new();
    example::program(&mut app.root());
    let assembly = synth("two-regions", app, Options::default()).unwrap();
    let message = read("tests/it/compile_fail/a_subnets_id_where_a_vpcs_is_wanted.stderr");
    let message: Vec<_> = message.lines().take(8).collect();
    BTreeMap::from([
        ("example", program.trim_end().to_owned()),
        ("template", file(&assembly, "bank-prod-config-euw3.template.json").trim_end().to_owned()),
        ("compiler", message.join("\n")),
        ("diagnostic", snapshot("tests/it/snapshots/codes/link_003.snap")),
        ("pictures", pictures()),
        ("summary", summary()),
        ("systems", systems()),
        ("diff", format!("$ cargo run -- diff\n{}", crate::diff::text(&crate::diff::meaningful()))),
        ("refactor", format!("$ cargo run -- diff --refactor target/refactor\n{}", crate::refactor::said())),
        ("misconfigured", misconfigured()),
        ("init", format!("$ cargo run -- init bank\n{}", snapshot("tests/it/snapshots/it__init__said.snap"))),
        ("verbs", verbs()),
        ("examples", examples()),
        ("help", snapshot("tests/it/snapshots/it__cli__help_lists_the_verbs.snap")),
    ])
}

/// Each example and the first line of what it says of itself.
fn examples() -> String {
    let files = std::fs::read_dir(root().join("examples")).unwrap();
    let names: BTreeSet<_> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let row = |name: &String| {
        let source = read(&format!("examples/{name}"));
        let said = source.lines().next().unwrap().trim_start_matches("//! ");
        format!("{:<28} {said}", name.trim_end_matches(".rs"))
    };
    names.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// What is said of a configuration with three mistakes.
fn misconfigured() -> String {
    let text = read("platform.yaml").replacen("sharedAccount", "sharedAcount", 1);
    let text = text.replacen("release: 1.11.0", "release: 1.11", 1).replacen("max: 24", "max: 2400", 1);
    let refused = fineract::APPS[0].configure("platform.yaml", &text).err().unwrap().to_string();
    refused.trim_end().to_owned()
}

fn summary() -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fineract"));
    let output = command.args(["synth", "--check"]).current_dir(root()).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let counts: Vec<_> =
        text.lines().take_while(|line| !line.contains("stale") && !line.contains("unchanged")).collect();
    format!("$ cargo run -- synth\n{}", counts.join("\n"))
}

/// The systems of the platform: what each is called in the library, and how many stacks and bundles it is part of.
const SYSTEMS: [(&str, &[&str]); 29] = [
    ("shared and environment networks", &["SharedVpc", "EnvironmentVpc"]),
    ("Cloud WAN over transit gateways", &["CoreNetwork", "TransitGateway", "Backbone"]),
    ("encryption keys", &["EnvironmentKeys"]),
    ("clusters, nodes, Calico", &["EksCluster", "NodeGroup"]),
    ("identities of service accounts", &["ServiceAccountRole"]),
    ("controllers", &["HelmRelease", "ClusterAutoscaler"]),
    ("microservices", &["ServiceOnCluster"]),
    ("databases", &["AuroraGlobal", "AuroraRegional"]),
    ("caches", &["RedisGlobal", "RedisRegional"]),
    ("databases and caches in a cluster", &["Postgres", "Redis"]),
    ("content of services", &["ContentBucket"]),
    ("shared files", &["EfsFileSystem", "FileSync"]),
    ("storage classes", &["StorageClasses"]),
    ("load balancers", &["EdgeStack"]),
    ("web firewall", &["WebFirewall"]),
    ("accelerators", &["GlobalAccelerator"]),
    ("names", &["PublicZone", "GeoRoutedHost"]),
    ("backups", &["BackupVault", "BackupPlan", "AuroraExport"]),
    ("buckets", &["Bucket", "AccessLogBucket"]),
    ("queues", &["EventQueue"]),
    ("functions", &["EventFunction"]),
    ("notifications", &["Topic"]),
    ("images", &["ImageRegistry"]),
    ("first stacks and pipelines", &["Bootstrap", "DeliveryRoles"]),
    (
        "alarms",
        &["Alarm", "AlarmTopic", "CertificateExpiry", "ClusterAlarms", "FailedJobs", "ProtectionChanges"],
    ),
    ("log archive", &["LogArchive"]),
    ("shared services", &["SharedServices"]),
    ("disaster recovery", &["RecoveryPlan"]),
    ("network firewall", &["NetworkFirewall"]),
];

/// A table of the systems, from the tree and the metadata of the assembly.
fn systems() -> String {
    let tree: Json = serde_json::from_str(file(&PLATFORM, "tree.json")).unwrap();
    let manifest: Json = serde_json::from_str(file(&PLATFORM, "manifest.json")).unwrap();
    let mut stack_of: BTreeMap<String, String> = BTreeMap::new();
    for (stack, artifact) in manifest["artifacts"].as_object().unwrap() {
        for path in artifact["metadata"].as_object().into_iter().flat_map(|metadata| metadata.keys()) {
            stack_of.insert(path.trim_start_matches('/').to_owned(), stack.clone());
        }
    }
    let mut constructs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    collect(&tree["tree"], &mut constructs);
    let rows = SYSTEMS.iter().filter_map(|(system, names)| {
        let used: Vec<_> = names.iter().filter(|name| constructs.contains_key(**name)).copied().collect();
        let paths = used.iter().flat_map(|name| &constructs[*name]);
        let stacks: BTreeSet<_> = paths
            .flat_map(|path| {
                let below = format!("{path}/");
                let inside = stack_of
                    .range(path.clone()..)
                    .take_while(move |(at, _)| at.starts_with(below.trim_end_matches('/')));
                inside.map(|(_, stack)| stack)
            })
            .collect();
        let layers: BTreeSet<_> = stacks.iter().map(|stack| layer_of_stack(stack)).collect();
        let layers = layers.into_iter().collect::<Vec<_>>().join(", ");
        (!used.is_empty()).then(|| {
            format!(
                "{system:<34} {:<40} {}",
                used.join(", "),
                if layers.is_empty() { "bundles".into() } else { layers }
            )
        })
    });
    rows.collect::<Vec<_>>().join("\n")
}

fn collect(node: &Json, constructs: &mut BTreeMap<String, Vec<String>>) {
    let name = node["constructInfo"]["fqn"].as_str().unwrap().trim_start_matches("fineract-constructs.");
    constructs.entry(name.to_owned()).or_default().push(node["path"].as_str().unwrap().to_owned());
    for child in node["children"].as_object().into_iter().flat_map(|children| children.values()) {
        collect(child, constructs);
    }
}

/// What the verbs say that no other section shows: the first lines of each.
fn verbs() -> String {
    let outputs = scratch("readme-outputs").join("outputs.json");
    std::fs::write(&outputs, stack_outputs().to_string()).unwrap();
    let resolved = scratch("readme-resolved");
    let told = |arguments: &[&str], lines: usize| {
        let output = stdout(&fineract(arguments));
        let mut shown: Vec<_> = output.lines().take(lines).collect();
        if output.lines().count() > lines {
            shown.push("…");
        }
        format!("$ cargo run -- {}\n{}", arguments.join(" "), shown.join("\n"))
    };
    let (outputs, resolved) = (outputs.to_str().unwrap(), resolved.to_str().unwrap());
    let told = [
        told(&["ls"], 5),
        told(&["simulate", "--lose", "eu-west-1", "--env", "prod"], 10),
        told(&["resolve", "--outputs", outputs, "--out", resolved], 4),
        told(&["schema", "bindings"], 6),
        told(&["explain", "EKS-007"], 3),
        told(&["completions", "bash"], 1),
    ];
    told.join("\n\n").replace(outputs, "outputs.json").replace(resolved, "target/resolved")
}

/// The outputs that the platform's manifests wait for, as deployed stacks may have them.
fn stack_outputs() -> Json {
    let mut outputs = json!({});
    for binding in &PLATFORM.bindings.bindings {
        outputs[&binding.stack][&binding.output] = "fs-0123456789abcdef0".into();
    }
    outputs
}

/// What `graph` writes for production's services.
fn pictures() -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    let mut command = Command::new(env!("CARGO_BIN_EXE_fineract"));
    let arguments = ["graph", "--view", "services", "--env", "prod", "--out"];
    let output = command.args(arguments).arg(&folder).current_dir(root()).output().unwrap();
    let written = String::from_utf8(output.stdout).unwrap().replace(folder.to_str().unwrap(), "target/graph");
    format!("$ cargo run -- {} target/graph\n{}", arguments.join(" "), written.trim_end())
}

fn layer_of_stack(name: &str) -> String {
    let parts = name.split('-').filter(|part| {
        !["fineract", "shared", "dev", "stage", "prod", "euw1", "euw2", "euw3", "euc1"].contains(part)
    });
    parts.collect::<Vec<_>>().join("-")
}

#[test]
fn the_readme_shows_what_is() {
    let before = read("README.md");
    let mut page = before.clone();
    for (name, content) in blocks() {
        let marker = format!("<!-- {name} -->\n```");
        let start =
            page.find(&marker).unwrap_or_else(|| panic!("the README has no block `{name}`")) + marker.len();
        let start = start + page[start..].find('\n').unwrap() + 1;
        let end = start + page[start..].find("```").unwrap();
        page.replace_range(start..end, &format!("{content}\n"));
    }
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(root().join("README.md"), &page).unwrap();
    }
    assert!(read("README.md") == page, "run `UPDATE_DOCS=1 cargo test` and commit");
}
