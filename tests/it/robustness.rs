//! Whatever happens to a run, the output folder holds what it held or what was to be written.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::cli::{fineract, scratch, stderr};
use crate::platform::PLATFORM;

fn synth(out: &Path) -> Output {
    fineract(&["synth", "--out", out.to_str().unwrap()])
}

/// All files below a folder; links are not followed.
fn read(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path)
            } else {
                drop(found.insert(path.clone(), std::fs::read(path).unwrap()))
            }
        }
    }
    found
}

/// An output folder that holds something else than synth would write.
fn old_output(name: &str) -> (PathBuf, BTreeMap<PathBuf, Vec<u8>>) {
    let out = scratch(name);
    let folder = out.join("fineract");
    let plan = PLATFORM.files.keys().filter(|path| *path == "plan.json");
    for path in PLATFORM.files.keys().step_by(10).chain(plan) {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, "old").unwrap();
    }
    let content = read(&folder);
    (out, content)
}

fn new_output(out: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    PLATFORM.files.iter().map(|(path, content)| (out.join("fineract").join(path), content.clone())).collect()
}

fn entries(folder: &Path) -> usize {
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

/// Kills the program when it has begun so many entries of the new folder, or has swapped the two.
#[test]
fn a_run_that_is_killed_leaves_the_old_output_or_the_new() {
    let (out, old) = old_output("killed");
    let (fresh, folder) = (out.join(".fineract.new"), out.join("fineract"));
    let mut killed = 0;
    for begun in [1, 20, 120] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_fineract"))
            .args(["synth", "--out", out.to_str().unwrap()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while entries(&fresh) < begun && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        child.kill().unwrap();
        killed += u32::from(!child.wait().unwrap().success());
        let held = read(&folder);
        assert!(held == old || held == new_output(&out), "killed at {begun} entries, it holds a mixture");
    }
    assert!(killed > 0, "every run was quicker than its end");
    assert_eq!(synth(&out).status.code(), Some(0));
    assert!(read(&folder) == new_output(&out));
    assert_eq!(entries(&out), 1, "the next run removes what is left");
    std::fs::remove_dir_all(out).unwrap();
}

/// A limit on the size of files stands for a disk that is full: both refuse what is written next.
#[test]
fn a_full_disk_is_one_clear_error_and_leaves_the_old_output() {
    let (out, old) = old_output("full-disk");
    let script = format!(
        "trap '' XFSZ; ulimit -f 100; exec {} synth --out {}",
        env!("CARGO_BIN_EXE_fineract"),
        out.display()
    );
    let output =
        Command::new("sh").args(["-c", &script]).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let report = stderr(&output);
    assert_eq!(report.matches("error[").count(), 1, "{report}");
    assert!(report.contains("error[CLI-002]") && report.contains("File too large"), "{report}");
    assert!(read(&out.join("fineract")) == old);
    assert_eq!(entries(&out), 1, "what was begun is removed");
    std::fs::remove_dir_all(out).unwrap();
}

/// Without the shell's leave to ignore it, the same limit kills the program in the middle of a file.
#[test]
fn a_run_that_dies_in_the_middle_of_a_file_leaves_the_old_output() {
    let (out, old) = old_output("dies");
    let script = format!("ulimit -f 100; {} synth --out {}", env!("CARGO_BIN_EXE_fineract"), out.display());
    let output =
        Command::new("sh").args(["-c", &script]).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert_ne!(output.status.code(), Some(0));
    assert!(read(&out.join("fineract")) == old);
    assert!(out.join(".fineract.new").exists(), "it died while it wrote");
    assert_eq!(synth(&out).status.code(), Some(0));
    assert!(read(&out.join("fineract")) == new_output(&out));
    assert_eq!(entries(&out), 1, "the next run removes what is left");
    std::fs::remove_dir_all(out).unwrap();
}

/// Nobody, root neither, makes files in `/proc`.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_is_read_only_is_one_clear_error() {
    let output = synth(Path::new("/proc/fineract"));
    assert_eq!(output.status.code(), Some(1));
    let report = stderr(&output);
    assert_eq!(report.matches("error[").count(), 1, "{report}");
    assert!(report.contains("error[CLI-002]") && report.contains("/proc/fineract"), "{report}");
}

#[test]
fn runs_at_the_same_time_wait_for_each_other() {
    let (out, _) = old_output("concurrent");
    let run = || {
        let mut child = Command::new(env!("CARGO_BIN_EXE_fineract"));
        child
            .args(["synth", "--out", out.to_str().unwrap()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
    };
    let children = [run().unwrap(), run().unwrap()];
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert!(read(&out.join("fineract")) == new_output(&out));
    assert_eq!(entries(&out), 1);
    std::fs::remove_dir_all(out).unwrap();
}

#[cfg(unix)]
#[test]
fn an_output_folder_may_be_a_link() {
    let folder = scratch("link");
    let (real, link) = (folder.join("real"), folder.join("link"));
    std::fs::create_dir_all(&real).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    assert_eq!(synth(&link).status.code(), Some(0));
    assert!(link.is_symlink());
    assert!(read(&real.join("fineract")) == new_output(&real));

    std::fs::remove_dir_all(&real).unwrap();
    let output = synth(&link);
    assert_eq!(output.status.code(), Some(1), "a link to nothing is refused");
    assert_eq!(stderr(&output).matches("error[CLI-002]").count(), 1);
}

/// The workspace forbids `unsafe`; a crate that doesn't take its lints would be left out.
#[test]
fn every_crate_forbids_unsafe_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
    assert!(workspace.contains("unsafe_code = \"forbid\""));
    let members =
        ["", "cfn", "codegen", "core", "kube", "schema"].map(|name| format!("fineract-constructs/{name}"));
    for member in members.into_iter().chain([String::new()]) {
        let manifest = std::fs::read_to_string(root.join(&member).join("Cargo.toml")).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{member} has lints of its own");
    }
    let listed = workspace.split("members = [").nth(1).unwrap().split(']').next().unwrap();
    assert_eq!(listed.matches('"').count() / 2, 6, "a crate is new: {listed}");
}
