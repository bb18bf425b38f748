//! `diff` says what a change of the program does to what is deployed.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use fineract_constructs::diff::report::{LIMIT, lines, markdown};
use fineract_constructs::diff::{Action, Change, DangerKind, Diff, Effect, Files, Part, Verdict};
use insta::assert_snapshot;
use serde_json::{Value as Json, json};

use crate::cli::stderr;
use crate::platform::PLATFORM;
use crate::support::hold;

/// The platform as the committed output would have it if these files were different: an edit for each path that holds
/// some text.
pub(crate) fn platform_before(edit: impl Fn(&str, String) -> String) -> Files {
    let edited = |(path, content): (&String, &Vec<u8>)| {
        let text = String::from_utf8(content.clone()).unwrap();
        (path.clone(), edit(path, text).into_bytes())
    };
    PLATFORM.files.iter().map(edited).collect()
}

/// What a pull request shows that takes a service's new image everywhere, a database class in production, opens a
/// group and loses a bucket.
pub(crate) fn meaningful() -> Diff {
    let before = platform_before(|path, text| match path {
        "fineract-prod-data-store-euw1.template.json" => {
            text.replace("\"CidrIp\": \"10.3.0.0/19\"", "\"CidrIp\": \"10.3.0.0/20\"")
        }
        "fineract-prod-backup-euw2.template.json" => with_bucket(&text),
        _ if path.contains("-data-store-") => text.replace("cache.r7g.large", "cache.r6g.large"),
        _ if path.starts_with("k8s/") && path.contains("loan-management") => text.replace("1.11.0", "1.10.2"),
        _ if path.starts_with("charts/loan-management") => text.replace("1.11.0", "1.10.2"),
        _ => text,
    });
    Diff::between("fineract", &before, &PLATFORM.files, &[])
}

/// A template with a bucket more.
fn with_bucket(text: &str) -> String {
    let mut template: Json = serde_json::from_str(text).unwrap();
    template["Resources"]["ProdEuw2BackupArchiveBucket"] = json!({
        "Type": "AWS::S3::Bucket",
        "Properties": {"BucketName": "fineract-prod-archive-111122223333-euw2"},
    });
    template.to_string()
}

pub(crate) fn text(diff: &Diff) -> String {
    lines(diff).into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
}

fn changes<'d>(diff: &'d Diff, part: Part, ty: &str) -> Vec<&'d Change> {
    diff.changes.iter().filter(|change| change.part == part && change.ty == ty).collect()
}

/// The platform, compared with itself where these files are edited.
fn edited(edit: impl Fn(&str, String) -> String) -> Diff {
    Diff::between("fineract", &platform_before(edit), &PLATFORM.files, &[])
}

/// An edit of one file.
fn in_file<'a>(file: &'a str, from: &'a str, to: &'a str) -> impl Fn(&str, String) -> String + 'a {
    move |path, text| {
        if path != file {
            return text;
        }
        assert!(text.contains(from), "{file} has no {from}");
        text.replace(from, to)
    }
}

fn kinds(diff: &Diff) -> BTreeSet<DangerKind> {
    diff.changes.iter().flat_map(|change| &change.dangers).map(|danger| danger.kind).collect()
}

#[test]
fn the_same_output_has_no_difference() {
    let diff = Diff::between("fineract", &PLATFORM.files, &PLATFORM.files, &[]);
    assert_eq!((diff.verdict, diff.changes.len(), diff.files.len()), (Verdict::Unchanged, 0, 0));
}

#[test]
fn a_pull_request_reads_as_one_page() {
    let diff = meaningful();
    assert_snapshot!("pull_request_human", text(&diff));
    assert_snapshot!("pull_request_markdown", markdown(&diff));
    let row = changes(&diff, Part::Object, "Deployment")[0];
    assert_snapshot!("pull_request_json_row", serde_json::to_string_pretty(row).unwrap());
}

#[test]
fn one_image_in_nine_clusters_is_one_row() {
    let diff = edited(|path, text| {
        let wanted = path.starts_with("k8s/") && path.contains(".loan-management.deployment");
        if wanted { text.replace(":1.11.0", ":1.10.2") } else { text }
    });
    let rows = changes(&diff, Part::Object, "Deployment");
    assert_eq!((rows.len(), rows[0].places.len()), (1, 9), "{}", text(&diff));
    assert!(text(&diff).contains("same in 9 clusters"));
    assert_eq!(diff.verdict, Verdict::Safe);
}

#[test]
fn a_value_that_differs_by_a_name_alone_is_told() {
    let path = "fineract-global.template.json";
    let diff = edited(in_file(path, "fineract-prod-united-kingdom-", "fineract-prod-united-kingdom-uk-"));
    let rows = changes(&diff, Part::Resource, "AWS::GlobalAccelerator::Accelerator");
    assert!(rows.iter().all(|row| row.fields.iter().all(|it| it.before != it.after)), "{}", text(&diff));
}

#[test]
fn a_range_that_changes_takes_all_that_is_in_it_along() {
    let diff = edited(in_file(
        "fineract-dev-network-euc1.template.json",
        "\"CidrBlock\": \"10.49.0.0/16\"",
        "\"CidrBlock\": \"10.63.0.0/16\"",
    ));
    let replaced: BTreeSet<_> = (diff.changes.iter())
        .filter(|it| it.effect == Effect::Replace)
        .flat_map(|it| it.places.iter().map(|place| place.ty.as_str()))
        .collect();
    for ty in ["AWS::EC2::VPC", "AWS::EC2::Subnet", "AWS::EC2::SecurityGroup", "AWS::EFS::MountTarget"] {
        assert!(replaced.contains(ty), "{ty} is not among {replaced:?}");
    }
    assert_snapshot!(text(&diff));
}

#[test]
fn what_the_cluster_refuses_must_be_recreated() {
    let deployment = "k8s/fineract-prod-eks-euw1/40-services/apache-fineract.teller.deployment.yaml";
    let diff = edited(in_file(
        deployment,
        "  selector:\n    matchLabels:\n",
        "  selector:\n    matchLabels:\n      tier: old\n",
    ));
    let row = changes(&diff, Part::Object, "Deployment")[0];
    assert_eq!((row.effect, row.dangers[0].kind), (Effect::Recreate, DangerKind::Refused), "{row:?}");

    let claim =
        "k8s/fineract-prod-eks-euw1/40-services/apache-fineract.teller-files.persistentvolumeclaim.yaml";
    let diff = edited(in_file(claim, "storageClassName: efs-sc", "storageClassName: old"));
    assert_eq!(kinds(&diff), BTreeSet::from([DangerKind::StatefulReplacement]));
}

#[test]
fn a_claim_that_goes_is_told_as_data_that_goes() {
    let claim =
        "k8s/fineract-prod-eks-euw1/40-services/apache-fineract.teller-files.persistentvolumeclaim.yaml";
    let mut after = PLATFORM.files.clone();
    after.remove(claim).unwrap();
    let diff = Diff::between("fineract", &PLATFORM.files, &after, &[]);
    assert_eq!(kinds(&diff), BTreeSet::from([DangerKind::StatefulDeletion]));
    assert_eq!(changes(&diff, Part::Object, "PersistentVolumeClaim")[0].action, Action::Removed);
}

#[test]
fn protection_that_weakens_is_told() {
    let store = "fineract-prod-data-store-euw1.template.json";
    let diff = edited(in_file(store, "\"BackupRetentionPeriod\": 14", "\"BackupRetentionPeriod\": 35"));
    assert_eq!(kinds(&diff), BTreeSet::from([DangerKind::Protection]), "{}", text(&diff));
    let before = PLATFORM.files.clone();
    let mut after = PLATFORM.files.clone();
    let text_of = |path: &str| String::from_utf8(before[path].clone()).unwrap();
    let weaker = text_of(store).replace("\"DeletionPolicy\": \"Snapshot\"", "\"DeletionPolicy\": \"Delete\"");
    let weaker = weaker.replace("\"DeletionProtection\": true", "\"DeletionProtection\": false");
    after.insert(store.into(), weaker.into_bytes());
    let plan = text_of("plan.json").replacen("      \"terminationProtection\": true,\n", "", 1);
    after.insert("plan.json".into(), plan.into_bytes());
    let diff = Diff::between("fineract", &before, &after, &[]);
    let told: Vec<_> = diff.changes.iter().flat_map(|it| &it.dangers).map(|it| it.message.as_str()).collect();
    for message in [
        "`DeletionPolicy` no longer keeps the data",
        "deletion protection is turned off",
        "termination protection is turned off",
    ] {
        assert!(told.contains(&message), "{message} is not among {told:?}");
    }
}

#[test]
fn data_that_crosses_a_border_is_told() {
    let report = "residency/prod.json";
    let mut before = PLATFORM.files.clone();
    let mut json: Json = serde_json::from_slice(&before[report]).unwrap();
    for country in json["jurisdictions"].as_array_mut().unwrap() {
        country["outbound"] = json!([]);
        if country["country"] == "GB" {
            country["stores"] = json!([]);
        }
    }
    before.insert(report.into(), json.to_string().into_bytes());
    let diff = Diff::between("fineract", &before, &PLATFORM.files, &[]);
    assert_eq!(kinds(&diff), BTreeSet::from([DangerKind::Residency]));
    let (stores, flows) = (changes(&diff, Part::Residency, "store"), changes(&diff, Part::Residency, "flow"));
    assert!(stores.iter().any(|it| it.dangers.iter().any(|danger| danger.message.contains("`GB`"))));
    assert!(!flows.is_empty() && flows.iter().all(|it| it.is_dangerous()));
}

#[test]
fn a_reader_of_an_output_that_goes_is_told() {
    let (stack, output) = ("fineract-prod-network-euw1.template.json", "ProdEuw1NetworkVpcRef");
    let mut after = PLATFORM.files.clone();
    let mut json: Json = serde_json::from_slice(&after[stack]).unwrap();
    json["Outputs"].as_object_mut().unwrap().remove(output).unwrap();
    after.insert(stack.into(), json.to_string().into_bytes());
    let diff = Diff::between("fineract", &PLATFORM.files, &after, &[]);
    let row = changes(&diff, Part::Output, "Output")[0];
    assert_eq!((row.name.as_str(), row.action), (output, Action::Removed));
    assert!(
        row.dangers.iter().all(|it| it.kind == DangerKind::BrokenReader) && row.is_dangerous(),
        "{row:?}"
    );
}

#[test]
fn tags_are_told_by_stack() {
    let diff = edited(in_file(
        "plan.json",
        "\"Environment\": \"stage\"",
        "\"Environment\": \"stage\",\n        \"Team\": \"old\"",
    ));
    let rows = changes(&diff, Part::Stack, "stack");
    assert!(!rows.is_empty() && rows.iter().all(|it| it.fields[0].path == "tags.Team"), "{}", text(&diff));
}

#[test]
fn a_comment_has_room_however_much_changes() {
    let diff = edited(|_, text| text.replace("fineract", "finerakt").replace("\"10.", "\"11."));
    let page = markdown(&diff);
    assert!(page.chars().count() < LIMIT, "{} characters", page.chars().count());
    assert!(page.contains("more\n") && page.contains("🔴"), "{page}");
    let open = page.matches("<details>").count();
    assert!(open > 0 && open == page.matches("</details>").count());
}

#[test]
fn the_json_has_the_shape_of_its_schema() {
    let schema: Json = serde_json::from_slice(&fineract(&["schema", "diff"]).stdout).unwrap();
    let json = serde_json::to_value(meaningful()).unwrap();
    let keys = |json: &Json| -> BTreeSet<String> { json.as_object().unwrap().keys().cloned().collect() };
    assert_eq!(keys(&json), keys(&schema["properties"]));
    let change = &schema["$defs"]["Change"];
    for row in json["changes"].as_array().unwrap() {
        assert!(keys(row).is_subset(&keys(&change["properties"])));
        for required in change["required"].as_array().unwrap() {
            assert!(row.get(required.as_str().unwrap()).is_some(), "{row} has no {required}");
        }
    }
}

fn fineract(arguments: &[&str]) -> Output {
    fineract_in(Path::new(env!("CARGO_MANIFEST_DIR")), arguments)
}

fn fineract_in(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_fineract")).args(arguments).current_dir(folder).output().unwrap()
}

/// A folder of one test that holds an output.
fn written(name: &str, files: &Files) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    for (path, content) in files {
        let path = folder.join("synth-output/fineract").join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    folder
}

fn safe() -> Files {
    platform_before(|path, text| {
        if path.ends_with(".teller.deployment.yaml") { text.replace(":1.11.0", ":1.10.2") } else { text }
    })
}

#[test]
fn the_exit_code_says_what_the_changes_are() {
    let folder = written("diff-codes", &PLATFORM.files);
    let output = fineract_in(&folder, &["diff"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
    let safe = written("diff-safe", &safe());
    let against = safe.join("synth-output");
    let against = against.to_str().unwrap();
    assert_eq!(fineract_in(&folder, &["diff", "--against", against]).status.code(), Some(3));
    let dangerous = written("diff-dangerous", &platform_before(closed_to_the_world));
    let output = fineract_in(&dangerous, &["diff", "--format", "json"]);
    assert_eq!(output.status.code(), Some(4));
    let json: Json = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json[0]["verdict"], "dangerous");
    assert!(!String::from_utf8_lossy(&output.stdout).contains('\u{1b}'));
}

fn closed_to_the_world(path: &str, text: String) -> String {
    if path == "fineract-prod-edge-euw1.template.json" {
        text.replace("\"0.0.0.0/0\"", "\"10.0.0.0/8\"")
    } else {
        text
    }
}

#[test]
fn a_revision_is_read_from_git() {
    let folder = written("diff-git", &safe());
    let git = |arguments: &[&str]| {
        let author =
            ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        let output = Command::new("git").args(author).args(arguments).current_dir(&folder).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    git(&["init", "--quiet", "--initial-branch", "main"]);
    git(&["add", "synth-output"]);
    git(&["commit", "--quiet", "--message", "before"]);
    std::fs::remove_dir_all(folder.join("synth-output")).unwrap();
    let output = fineract_in(&folder, &["diff", "--against", "git:mian"]);
    assert!(stderr(&output).contains("did you mean `git:main`?"), "{}", stderr(&output));
    let output = fineract_in(&folder, &["diff", "--against", "git:HEAD"]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(3), "{told}{}", String::from_utf8_lossy(&output.stderr));
    assert!(told.contains("Deployment apache-fineract/teller"), "{told}");
}

#[test]
fn what_has_the_marks_of_a_merge_is_an_error_of_the_tool() {
    for path in ["old.template.json", "plan.json", "residency/prod.json", "k8s/old/40-services/loans.yaml"] {
        let mut files = Files::from([("plan.json".to_owned(), b"{}".to_vec())]);
        files.insert(path.to_owned(), b"<<<<<<< HEAD\n{}\n".to_vec());
        let output = fineract_in(&written("diff-marks", &files), &["diff"]);
        assert_eq!(output.status.code(), Some(1));
        let report = stderr(&output);
        assert!(report.contains(&format!("error[CLI-009]: can't read `{path}`: ")), "{report}");
    }
}

#[test]
fn an_app_without_an_output_is_new_where_others_have_one() {
    let folder = written("diff-new", &Files::from([("plan.json".to_owned(), b"{}".to_vec())]));
    std::fs::rename(folder.join("synth-output/fineract"), folder.join("synth-output/another")).unwrap();
    let output = fineract_in(&folder, &["diff"]);
    assert_eq!(output.status.code(), Some(4), "{}", stderr(&output));
    assert!(String::from_utf8(output.stdout).unwrap().contains("added"));
    std::fs::rename(folder.join("synth-output/another"), folder.join("synth-output/fineract")).unwrap();
    std::fs::rename(
        folder.join("synth-output/fineract/plan.json"),
        folder.join("synth-output/fineract/else.json"),
    )
    .unwrap();
    assert!(stderr(&fineract_in(&folder, &["diff"])).contains("it has no `plan.json`"));
}

#[test]
fn nothing_to_compare_with_is_an_error_of_the_tool() {
    let output = fineract(&["diff", "--against", "nowhere"]);
    assert_eq!(output.status.code(), Some(1));
    hold("CLI-009", &String::from_utf8(output.stderr).unwrap());
    let output = fineract(&["diff", "--against", "git:"]);
    assert!(String::from_utf8(output.stderr).unwrap().contains("followed by a revision"));
}
