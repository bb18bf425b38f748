//! The command line does what the README says, and wrong input gets one clear error.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use fineract_constructs::cli::{CliError, Style};
use insta::assert_snapshot;

use crate::platform::PLATFORM;
use crate::support::hold;

pub(crate) fn fineract(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fineract"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// An empty folder for one test.
pub(crate) fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn help_lists_the_verbs() {
    let output = fineract(&["--help"]);
    assert_eq!(output.status.code(), Some(0));
    assert_snapshot!(stdout(&output));
}

#[test]
fn each_verb_has_help() {
    for verb in
        ["synth", "diff", "ls", "resolve", "explain", "graph", "init", "schema", "simulate", "completions"]
    {
        let output = fineract(&[verb, "--help"]);
        assert_eq!(output.status.code(), Some(0));
        assert_snapshot!(format!("help_{verb}"), stdout(&output));
    }
}

#[test]
fn an_unknown_app_is_named_with_the_nearest_known() {
    let output = fineract(&["synth", "--app", "finerakt"]);
    assert_eq!(output.status.code(), Some(1));
    hold("CLI-001", &stderr(&output));
}

#[test]
fn an_unknown_environment_is_named_with_the_nearest_known() {
    let output = fineract(&["simulate", "--lose", "eu-west-1", "--env", "production"]);
    assert_eq!(output.status.code(), Some(1));
    hold("CLI-014", &stderr(&output));
}

#[test]
fn each_name_that_is_mistyped_gets_the_nearest_known() {
    let folder = scratch("mistyped");
    let path = |name: &str| folder.join(name).display().to_string();
    std::fs::write(folder.join("outputs.json"), "{}").unwrap();
    std::fs::create_dir_all(folder.join("old/fineract")).unwrap();
    let (outputs, old, app, config) =
        (path("output.json"), path("odl"), path("old/fineract"), path("platfrom.yaml"));
    std::fs::write(folder.join("platform.yaml"), "").unwrap();
    let mistyped = [
        (&["simulate", "--lose", "eu-west1"][..], "eu-west-1"),
        (&["simulate", "--lose", "eu-west-1", "--preset", "strict-nation"], "strict-national"),
        (&["simulate", "--lose", "eu-west-1", "--env", "prd"], "prod"),
        (&["simulate", "--lose", "eu-west-1", "--format", "jsn"], "json"),
        (&["graph", "--view", "netwrok"], "network"),
        (&["graph", "--env", "stag"], "stage"),
        (&["graph", "--view", "services", "--cluster", "fineract-dev-eks-euc2"], "fineract-dev-eks-euc1"),
        (&["ls", "--app", "finerct"], "fineract"),
        (&["explain", "tree1"], "TREE-001"),
        (&["schema", "plann"], "plan"),
        (&["sinth"], "synth"),
        (&["diff", "--against", &old], &path("old")),
        (&["diff", "--against", &app], &path("old")),
        (&["resolve", "--outputs", &outputs], &path("outputs.json")),
        (&["ls", "--config", &config], &path("platform.yaml")),
    ];
    for (arguments, meant) in mistyped {
        let output = fineract(arguments);
        let report = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {report}");
        let told = [format!("did you mean `{meant}`?"), format!("'{meant}'")];
        assert!(told.iter().any(|told| report.contains(told)), "{arguments:?}: {report}");
    }
}

#[test]
fn an_unknown_verb_fails_the_tool_and_not_the_program() {
    assert_eq!(fineract(&["sinth"]).status.code(), Some(1));
}

#[test]
fn an_unknown_code_is_named_with_the_nearest_known() {
    let output = fineract(&["explain", "TREE-0001"]);
    assert_eq!(output.status.code(), Some(1));
    hold("CLI-003", &stderr(&output));
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let mut child =
        command(&["schema", "platform"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
}

#[test]
fn one_picture_is_printed() {
    let dot = fineract(&["graph", "--view", "data", "--env", "dev", "--format", "dot"]);
    assert_eq!(dot.status.code(), Some(0));
    assert!(stdout(&dot).starts_with("digraph {"));
}

#[test]
fn several_pictures_are_written_to_a_folder() {
    let folder = scratch("pictures");
    let output =
        fineract(&["graph", "--view", "services", "--env", "stage", "--out", folder.to_str().unwrap()]);
    let clusters = ["euc1", "euw1", "euw2", "euw3"].map(|region| {
        folder.join(format!("fineract/services-fineract-stage-eks-{region}.svg")).display().to_string()
    });
    assert_eq!(stdout(&output).lines().collect::<Vec<_>>(), clusters);
    assert!(clusters.iter().all(|path| std::fs::read_to_string(path).unwrap().starts_with("<svg ")));
}

#[test]
fn without_a_folder_one_of_several_pictures_must_be_chosen() {
    let output = fineract(&["graph", "--view", "data"]);
    assert_eq!(output.status.code(), Some(1));
    hold("CLI-012", &stderr(&output));
}

#[test]
fn every_view_is_narrowed_to_an_environment() {
    for (view, name, other) in [
        ("network", "Networks of fineract dev", "prod<br/>"),
        ("deploy", "Deployment of fineract dev", "prod"),
    ] {
        let output = fineract(&["graph", "--view", view, "--env", "dev", "--format", "mermaid"]);
        let text = stdout(&output);
        assert!(text.contains(name) && text.contains("dev") && !text.contains(other), "{text}");
    }
}

#[test]
fn what_has_no_picture_is_said() {
    let refused = [
        &["--view", "data", "--env", "prd"][..],
        &["--view", "services", "--env", "shared"],
        &["--view", "network", "--cluster", "fineract-dev-eks-euc1"],
        &["--view", "services", "--cluster", "fineract-dev-eks-euc2"],
        &["--view", "services", "--env", "prod", "--cluster", "fineract-dev-eks-euc1"],
    ];
    let told = refused.map(|arguments| {
        let output = fineract(&[&["graph"], arguments].concat());
        assert_eq!(output.status.code(), Some(1));
        format!("$ graph {}\n{}", arguments.join(" "), stderr(&output))
    });
    assert_snapshot!(told.join("\n"));
}

#[test]
fn explain_prints_the_page_of_a_code() {
    assert_snapshot!(stdout(&fineract(&["explain", "LINK-003"])));
}

#[test]
fn an_output_folder_that_cannot_be_written_leaves_the_old_output_whole() {
    let folder = scratch("unwritable");
    let out = folder.join("out");
    std::fs::write(&out, "a file where the folder should be").unwrap();
    let output = fineract(&["synth", "--out", out.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "a file where the folder should be");
    let report = stderr(&output).replace(folder.to_str().unwrap(), "FOLDER");
    hold("CLI-002", &report[report.find("error[CLI-002]").expect("it is reported")..]);
}

#[test]
fn check_says_that_output_is_stale_and_writes_nothing() {
    let out = scratch("stale");
    let out = out.to_str().unwrap();
    let output = fineract(&["synth", "--check", "--out", out]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stdout(&output).contains("stale"), "{}", stdout(&output));
    assert_eq!(std::fs::read_dir(out).unwrap().count(), 0);

    assert_eq!(fineract(&["synth", "--out", out]).status.code(), Some(0));
    let output = fineract(&["synth", "--check", "--out", out]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stdout(&output).contains("unchanged"));
}

#[test]
fn a_foreign_file_in_the_output_is_removed() {
    let out = scratch("foreign");
    let folder = out.to_str().unwrap();
    assert_eq!(fineract(&["synth", "--out", folder]).status.code(), Some(0));
    let stale = out.join("fineract/old.template.json");
    std::fs::write(&stale, "{}").unwrap();
    assert_eq!(fineract(&["synth", "--out", folder]).status.code(), Some(0));
    assert!(!stale.exists());
}

#[test]
fn findings_for_programs_are_alone_on_standard_output() {
    for format in ["json", "sarif"] {
        let output = fineract(&["synth", "--check", "--format", format]);
        let findings: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let count = match format {
            "json" => findings["findings"].as_array(),
            _ => findings["runs"][0]["results"].as_array(),
        };
        assert!(count.is_some_and(|found| !found.is_empty()), "the platform has warnings");
        let human = fineract(&["synth", "--check"]);
        assert!(stderr(&output).contains(&stdout(&human)), "people still read what came out");
        assert_eq!(output.status.code(), human.status.code());
    }
}

/// A configuration that can be read, of a program that is refused.
fn refused_configuration(folder: &Path) -> String {
    let file = folder.join("platform.yaml");
    let platform = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("platform.yaml"));
    std::fs::write(&file, platform.unwrap().replace("m6i.xlarge", "m6i.xlarg")).unwrap();
    file.display().to_string()
}

#[test]
fn each_verb_tells_alike_why_a_program_is_refused() {
    let folder = scratch("refused");
    let (config, outputs) = (refused_configuration(&folder), folder.join("outputs.json"));
    std::fs::write(&outputs, "{}").unwrap();
    let run = |verb: &[&str], format: &str| {
        let output = fineract(&[verb, &["--config", &config, "--format", format]].concat());
        assert_eq!(output.status.code(), Some(2), "{verb:?}: {}", stderr(&output));
        (stdout(&output), stderr(&output))
    };
    let resolved = folder.join("resolved");
    let verbs = [
        &["synth", "--check"][..],
        &["ls"],
        &["diff"],
        &["resolve", "--outputs", outputs.to_str().unwrap(), "--out", resolved.to_str().unwrap()],
    ];
    // It only reports what a residency policy refuses.
    let simulate = &["simulate", "--lose", "eu-west-1"];
    for format in ["human", "json"] {
        let [(findings, report), others @ ..] = verbs.map(|verb| run(verb, format));
        let (above, last) = report.trim_end().rsplit_once('\n').unwrap_or(("", report.trim_end()));
        assert_eq!(last, "`fineract` has 1 error; nothing was written");
        let wanted = match format {
            "human" => findings.is_empty() && above.contains("m6i.xlarg"),
            _ => findings.contains("m6i.xlarg") && above.is_empty(),
        };
        assert!(wanted, "{format}: {findings}{report}");
        for (out, error) in others {
            assert_eq!(out, findings);
            assert!(error.starts_with(above) && error.contains("has 1 error; nothing was "), "{error}");
        }
        let (out, error) = run(simulate, format);
        let told = [out, error].map(|text| text.contains("m6i.xlarg"));
        assert_eq!(told, [format != "human", format == "human"]);
    }
    assert!(!resolved.exists());
}

#[test]
fn an_answer_is_in_the_format_that_was_asked_for() {
    let json = |arguments: &[&str]| -> serde_json::Value {
        let output = fineract(arguments);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let plan = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("synth-output/fineract/plan.json"));
    let plan: serde_json::Value = serde_json::from_slice(&plan.unwrap()).unwrap();
    assert_eq!(json(&["ls", "--format", "json"]), serde_json::json!([plan]));
    let simulate = ["simulate", "--lose", "eu-west-1", "--env", "prod"];
    assert_eq!(json(&[&simulate[..], &["--format", "json"]].concat()).as_array().unwrap().len(), 1);
    for verb in [&["ls"][..], &simulate, &["diff"]] {
        let sarif = fineract(&[verb, &["--format", "sarif"]].concat());
        let log: serde_json::Value = serde_json::from_slice(&sarif.stdout).unwrap();
        let results = log["runs"][0]["results"].as_array().unwrap();
        let answered = results.iter().filter(|result| result.get("suppressions").is_some()).count();
        assert!(answered > 0 && answered < results.len(), "the platform has both");
        assert_eq!(stderr(&sarif), stdout(&fineract(verb)), "people still read the answer");
    }
}

#[test]
fn output_has_no_colours_when_it_is_piped() {
    let output = fineract(&["synth", "--app", "x"]);
    assert!(!stderr(&output).contains('\u{1b}'));
}

#[test]
fn the_schemas_of_the_pipeline_files_hold_for_the_committed_files() {
    for (name, file) in [("plan", "plan"), ("bindings", "bindings"), ("residency", "residency/prod")] {
        let schema: serde_json::Value = serde_json::from_slice(&fineract(&["schema", name]).stdout).unwrap();
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("synth-output/fineract/{file}.json"));
        let file: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
        for required in schema["required"].as_array().unwrap() {
            assert!(file.get(required.as_str().unwrap()).is_some(), "{name}.json has no {required}");
        }
    }
}

#[test]
fn completions_know_the_verbs() {
    for shell in ["bash", "zsh", "fish"] {
        let output = fineract(&["completions", shell]);
        assert!(stdout(&output).contains("synth"), "{shell}");
    }
}

#[test]
fn outputs_that_cannot_be_read_are_refused_before_anything_is_written() {
    let folder = scratch("resolve");
    let (outputs, out) = (folder.join("outputs.json"), folder.join("out"));
    std::fs::write(&outputs, "{\"stack\": 1}").unwrap();
    let output =
        fineract(&["resolve", "--outputs", outputs.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!out.exists());
    hold("CLI-004", &stderr(&output).replace(folder.to_str().unwrap(), "FOLDER"));
}

#[test]
fn no_input_of_resolve_leaves_half_of_it_behind() {
    let folder = scratch("resolve-inputs");
    let (outputs, out) = (folder.join("outputs.json"), folder.join("out"));
    let row = ["fineract-dev-data-files-euc1", "DevEuc1FilesOwnFsRef"];
    let of = |value: serde_json::Value| serde_json::json!({ row[0]: { row[1]: value } }).to_string();
    let refused = [
        ("", "EOF while parsing", "CLI-004"),
        ("{\"stack\": ", "EOF while parsing", "CLI-004"),
        ("[1]", "has no `StackName`", "CLI-004"),
        (&of(1.into()), "is not text", "CLI-004"),
        (&of("".into()), "DevEuc1FilesOwnFsRef", "CLI-005"),
        // One of nine.
        (&of("fs-0123456789abcdef0".into()), "ProdEuc1FilesOwnFsRef", "CLI-005"),
        ("{\"another\": {\"Output\": \"value\"}}", "missing or empty", "CLI-005"),
    ];
    let run =
        || fineract(&["resolve", "--outputs", outputs.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    let check = |why: &str, code: &str, about: &str| {
        let output = run();
        let error = stderr(&output);
        assert_eq!(output.status.code(), Some(1), "{about}: {error}");
        assert!(error.contains(why) && error.matches("error[").count() == 1, "{about}: {error}");
        assert!(error.contains(code) && stdout(&output).is_empty() && !out.exists(), "{about}: {error}");
    };
    check("can't read stack outputs", "CLI-004", "no file");
    for (text, why, code) in refused {
        std::fs::write(&outputs, text).unwrap();
        check(why, code, text);
    }
}

#[test]
fn an_environment_is_resolved_before_another_is_deployed() {
    let folder = scratch("resolve-env");
    let (outputs, out) = (folder.join("outputs.json"), folder.join("out"));
    let stacks =
        serde_json::json!({"fineract-dev-data-files-euc1": {"DevEuc1FilesOwnFsRef": "fs-0123456789abcdef0"}});
    std::fs::write(&outputs, stacks.to_string()).unwrap();
    let paths = [&outputs, &out].map(|path| path.to_str().unwrap());
    let run = |env: &str| {
        fineract(&["resolve", "--app", "fineract", "--env", env, "--outputs", paths[0], "--out", paths[1]])
    };
    let dev = run("dev");
    assert_eq!(dev.status.code(), Some(0), "{}", stderr(&dev));
    let held = |path: &str| std::fs::read_to_string(out.join("fineract").join(path));
    let class = held("k8s/fineract-dev-eks-euc1/30-storage/efs-sc.storageclass.yaml").unwrap();
    assert!(class.contains("fs-0123456789abcdef0"), "{class}");
    assert!(held("charts/teller/values-fineract-dev-eks-euc1.yaml").is_ok());
    assert!(held("charts/teller/values-fineract-stage-eks-euc1.yaml").is_err());
    let clusters = |folder: &str| std::fs::read_dir(out.join("fineract").join(folder)).unwrap().count();
    assert_eq!((clusters("k8s"), clusters("releases")), (1, 1));

    assert!(stderr(&run("stage")).contains("StageEuc1FilesOwnFsRef"));
    let unknown = stderr(&run("shared"));
    assert!(
        unknown.contains("CLI-014") && unknown.contains("`stage`"),
        "a place without clusters: {unknown}"
    );
}

#[test]
fn apps_have_a_folder_each() {
    hold("CLI-016", &CliError::two_apps("platform").render(Style::Plain));
    assert!(CliError::unusable_app("../platform").render(Style::Plain).contains("CLI-016"));
}

#[test]
fn a_folder_that_is_no_output_is_left_alone() {
    let folder = scratch("foreign-folder");
    let theirs = folder.join("fineract/cell.rs");
    std::fs::create_dir_all(theirs.parent().unwrap()).unwrap();
    std::fs::write(&theirs, "theirs").unwrap();
    let path = folder.to_str().unwrap();
    let refused = fineract(&["synth", "--app", "fineract", "--out", path]);
    assert_eq!(refused.status.code(), Some(1));
    hold("CLI-015", &stderr(&refused).replace(path, "FOLDER"));
    let outputs = folder.join("outputs.json");
    let mut stacks = serde_json::json!({});
    for row in &PLATFORM.bindings.bindings {
        stacks[&row.stack][&row.output] = "kept".into();
    }
    std::fs::write(&outputs, stacks.to_string()).unwrap();
    let arguments = ["resolve", "--app", "fineract", "--outputs", outputs.to_str().unwrap(), "--out", path];
    assert!(stderr(&fineract(&arguments)).contains("CLI-015"));
    assert_eq!(std::fs::read_to_string(theirs).unwrap(), "theirs");
}

#[test]
fn templates_do_without_a_region_that_does_not_answer() {
    let folder = scratch("resolve-lost");
    let (outputs, out) = (folder.join("outputs.json"), folder.join("out"));
    let mut stacks = serde_json::json!({});
    for import in PLATFORM.plan.units.iter().flat_map(|unit| &unit.reads) {
        stacks[&import.stack][&import.output] = "kept".into();
    }
    std::fs::write(&outputs, stacks.to_string()).unwrap();
    let paths = [&outputs, &out].map(|path| path.to_str().unwrap());
    let args = ["resolve", "--app", "fineract", "--outputs", paths[0], "--out", paths[1]];
    let lost = fineract(&[&args[..], &["--lost", "eu-west-1"]].concat());
    assert_eq!(lost.status.code(), Some(0), "{}", stderr(&lost));
    let template = |name: &str| std::fs::read_to_string(out.join(format!("fineract/{name}.template.json")));
    let london = template("fineract-prod-edge-euw2").unwrap();
    assert!(london.contains("\"kept\"") && !london.contains("\"Region\": \"eu-west-1\""));
    let page = &PLATFORM.files["failover/prod-lose-eu-west-1.md"];
    let page = String::from_utf8_lossy(page);
    let written = std::fs::read_dir(out.join("fineract")).unwrap();
    for path in written.map(|entry| entry.unwrap().file_name().into_string().unwrap()) {
        let Some(stack) = path.strip_suffix(".template.json") else { continue };
        assert!(page.contains(&format!("- `{stack}`")), "{stack}");
    }
    assert!(template("fineract-prod-edge-euw1").is_err(), "it is lost itself");
    stacks["fineract-global"] = serde_json::json!({});
    std::fs::write(&outputs, stacks.to_string()).unwrap();
    let missing = stderr(&fineract(&[&args[..], &["--lost", "eu-west-1"]].concat()));
    assert!(missing.contains("CLI-005") && missing.contains("`fineract-global` in eu-west-1"), "{missing}");
}

#[test]
fn resolved_manifests_are_written_as_a_whole() {
    let folder = scratch("resolved");
    let (outputs, out) = (folder.join("outputs.json"), folder.join("out"));
    let bindings = std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("synth-output/fineract/bindings.json"),
    );
    let bindings: serde_json::Value = serde_json::from_str(&bindings.unwrap()).unwrap();
    let mut stacks = serde_json::json!({});
    for row in bindings["bindings"].as_array().unwrap() {
        stacks[row["stack"].as_str().unwrap()][row["output"].as_str().unwrap()] =
            "fs-0123456789abcdef0".into();
    }
    std::fs::write(&outputs, stacks.to_string()).unwrap();
    let resolve =
        || fineract(&["resolve", "--outputs", outputs.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!(resolve().status.code(), Some(0), "{}", stderr(&resolve()));
    assert!(out.join("fineract/k8s").is_dir() && out.join("fineract/charts").is_dir());
    assert!(!out.join("fineract/plan.json").exists());
    std::fs::write(out.join("fineract/k8s/stale.yaml"), "").unwrap();
    assert_eq!(resolve().status.code(), Some(0));
    assert!(!out.join("fineract/k8s/stale.yaml").exists(), "what no longer belongs is removed");
    assert!(stdout(&resolve()).contains("unchanged"));
}
