//! A program's own files are written with the rest.

use fineract_constructs::constructs::File;

use crate::support::{file, reports, synthesize};

#[test]
fn a_file_is_written_wherever_the_program_adds_it() {
    let assembly = synthesize(|app| {
        app.group("images").add("backend", File::new("docker/backend.Dockerfile", "FROM scratch\n"));
    });
    assert_eq!(file(&assembly.unwrap(), "docker/backend.Dockerfile"), "FROM scratch\n");
}

#[test]
fn file_001_two_files_with_one_path() {
    reports("FILE-001", |app| {
        app.add("one", File::new("lambda/audit.py", "pass\n"));
        app.add("two", File::new("lambda/audit.py", "raise\n"));
        app.add("plan", File::new("plan.json", "{}\n"));
        app.add("below", File::new("lambda/audit.py/more", ""));
    });
}

#[test]
fn file_002_a_path_outside_of_the_output() {
    reports("FILE-002", |app| {
        app.add("up", File::new("../other/plan.json", "{}\n"));
        app.add("root", File::new("/etc/hosts", ""));
        app.add("spaces", File::new("docker/my image", ""));
    });
}
