//! `init` writes a repository that is right as it is, and touches nothing that is there.
//!
//! `tests/scaffold`, a step of `.ci/run`, builds it and runs its own tests, lints and checks.

use std::path::Path;
use std::process::{Command, Output};

use fineract_constructs::testing::{Template, report};
use insta::assert_snapshot;

use crate::cli::{scratch, stderr, stdout};
use crate::support::hold;

/// The first app of a new repository, as it is written.
#[expect(unreachable_pub, reason = "it is a library of its own")]
#[path = "../../fineract-constructs/src/cli/scaffold/src/lib.rs"]
mod scaffold;

fn init(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fineract"));
    command.arg("init").args(arguments).current_dir(folder).output().unwrap()
}

const LIBRARY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fineract-constructs");

#[test]
fn a_new_repository_has_all_that_it_needs() {
    let folder = scratch("init");
    let output = init(&folder, &["bank"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_snapshot!("said", stdout(&output));
    let manifest = std::fs::read_to_string(folder.join("bank/Cargo.toml")).unwrap();
    let library =
        manifest.lines().find_map(|line| line.strip_prefix("fineract-constructs = { path = ")).unwrap();
    let library = folder.join("bank").join(library.trim_end_matches(" }").trim_matches('"'));
    assert!(library.join("Cargo.toml").exists(), "{}", library.display());
    for entry in ["Cargo.toml", "platform.yaml", "README.md", "tests/platform.rs", ".github/workflows/ci.yml"]
    {
        let text = std::fs::read_to_string(folder.join("bank").join(entry)).unwrap();
        assert!(!text.replace("${{", "").contains("{{"), "{entry} has a gap");
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn its_first_app_synthesizes_and_nothing_is_found() {
    let settings = include_str!("../../fineract-constructs/src/cli/scaffold/platform.yaml");
    let app = scaffold::APPS[0].configure("platform.yaml", &settings.replace("{{name}}", "bank")).unwrap();
    let assembly = app.synth().unwrap_or_else(|findings| panic!("{}", report(&findings)));
    assert!(assembly.findings.iter().next().is_none(), "{}", report(&assembly.findings));
    Template::of(&assembly, "bank-prod-network-euw1").resource_count_is("AWS::EC2::VPC", 1);
    let reversed = settings.replace("{{name}}", "bank").replace("{ min: 2, max: 6 }", "{ min: 6, max: 2 }");
    let wrong = scaffold::APPS[0].configure("platform.yaml", &reversed).err().unwrap();
    assert_eq!(wrong.problems()[0].code.id, "CFG-008");
}

#[test]
fn its_workflow_trusts_as_little_as_it_can() {
    let workflow = include_str!("../../fineract-constructs/src/cli/scaffold/.github/workflows/ci.yml");
    for line in workflow.lines().filter(|line| line.contains("uses: ")) {
        let (_, pin) = line.split_once('@').expect("an action has a version");
        let (commit, version) = pin.split_once(" # v").expect("a pin says its version");
        assert!(commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit()), "{line}");
        assert!(version.split('.').count() == 3, "{line}");
    }
    assert!(workflow.contains("\npermissions: {}\n"), "jobs ask for what they need");
    assert!(!workflow.contains("pull_request_target") && !workflow.contains("secrets."));
    assert!(workflow.contains("persist-credentials: false"));
    // What a stranger writes never becomes part of a command.
    let jobs = workflow.lines().skip_while(|line| !line.contains("jobs:"));
    for line in jobs.filter(|line| line.contains("${{")) {
        assert!(
            ["key:", "GH_TOKEN:", "NUMBER:"].iter().any(|key| line.trim_start().starts_with(key)),
            "{line}"
        );
    }
    let (check, comment) = workflow.split_once("\n  comment:\n").unwrap();
    assert!(!check.contains(": write"), "what runs the pull request's code may write nothing");
    assert!(
        !comment.contains("checkout") && !comment.contains("cargo"),
        "what may write runs none of its code"
    );
}

#[test]
fn a_library_comes_from_a_folder_or_from_git() {
    let folder = scratch("init-library");
    let dependency = |name: &str, library: &str| {
        let output = init(&folder, &[name, "--library", library]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let manifest = std::fs::read_to_string(folder.join(name).join("Cargo.toml")).unwrap();
        manifest.lines().find(|line| line.starts_with("fineract-constructs")).unwrap().to_owned()
    };
    assert!(dependency("by-path", LIBRARY).contains("path = \"../"));
    let url = "https://git.bank.example/fineract.git";
    assert_eq!(dependency("by-git", url), format!("fineract-constructs = {{ git = \"{url}\" }}"));
    let revision = format!("fineract-constructs = {{ git = \"{url}\", rev = \"4f2c1e9\" }}");
    assert_eq!(dependency("at-one", &format!("{url}#4f2c1e9")), revision);
}

#[test]
fn a_name_is_one_that_cargo_and_aws_take() {
    let folder = scratch("init-names");
    for name in [
        "Bank",
        "b",
        "9bank",
        "bank_of",
        "../bank",
        "bank/x",
        "bank-",
        "a-name-that-is-too-long",
        "test",
        "core",
    ] {
        let output = init(&folder, &[name]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(stderr(&output).contains("CLI-013"), "{name}: {}", stderr(&output));
    }
    hold("CLI-013", &stderr(&init(&folder, &["Bank"])));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn what_is_there_stays_as_it_is() {
    let folder = scratch("init-there");
    std::fs::create_dir(folder.join("bank")).unwrap();
    let output = init(&folder, &["bank"]);
    assert_eq!(output.status.code(), Some(1));
    hold("CLI-010", &stderr(&output));
    assert_eq!(std::fs::read_dir(folder.join("bank")).unwrap().count(), 0);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn a_library_that_is_not_there_is_refused_before_anything_is_written() {
    let folder = scratch("init-nothing");
    let output = init(&folder, &["bank", "--library", "../elsewhere"]);
    assert_eq!(output.status.code(), Some(1));
    hold("CLI-011", &stderr(&output));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
}
