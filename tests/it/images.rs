//! Images are built by Dockerfiles that a cluster with restricted pods accepts.

use fineract_constructs::constructs::images::{BackendImage, FrontendImage};
use fineract_constructs::core::{Acknowledgement, Date};
use fineract_constructs::image;
use insta::assert_snapshot;

use crate::support::{codes, file, reports, synthesize};

fn dockerfiles() -> [String; 2] {
    let assembly = synthesize(|app| {
        app.add("backend", BackendImage::new());
        app.add("frontend", FrontendImage::new());
    });
    let assembly = assembly.unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    ["backend", "frontend"].map(|name| file(&assembly, &format!("docker/{name}.Dockerfile")).to_owned())
}

#[test]
fn a_backend_is_built_in_stages() {
    assert_snapshot!(dockerfiles()[0]);
}

#[test]
fn a_frontend_is_built_in_stages() {
    assert_snapshot!(dockerfiles()[1]);
}

/// The targets that run, with all lines of the stages that they are made of.
fn targets(text: &str) -> Vec<(String, String)> {
    let stages: Vec<(&str, &str, &str)> = text
        .split("\nFROM ")
        .skip(1)
        .map(|stage| {
            let (head, body) = stage.split_once('\n').unwrap();
            let (from, name) = head.split_once(" AS ").unwrap();
            (from, name, body)
        })
        .collect();
    let whole = |name: &str| {
        let mut lines = Vec::new();
        let mut next = Some(name);
        while let Some((from, _, body)) = next.and_then(|next| stages.iter().find(|stage| stage.1 == next)) {
            lines.insert(0, *body);
            next = Some(from);
        }
        lines.concat()
    };
    let runs = ["dev", "stage", "prod"];
    stages
        .iter()
        .filter(|stage| runs.contains(&stage.1))
        .map(|stage| (stage.1.to_owned(), whole(stage.1)))
        .collect()
}

#[test]
fn every_target_runs_as_a_numbered_user_without_a_shell_and_keeps_no_secret() {
    let mut count = 0;
    for text in dockerfiles() {
        for (name, lines) in targets(&text) {
            count += 1;
            let last = |word: &str| lines.lines().rfind(|line| line.starts_with(word)).map(str::to_owned);
            assert_eq!(last("USER ").as_deref(), Some("USER 10001:10001"), "{name}");
            let start = last("ENTRYPOINT ").or(last("CMD ")).unwrap();
            assert!(start.contains(" [\"") && start.ends_with(']'), "{name}: {start}");
        }
        for line in text.lines().filter(|line| line.starts_with("ENV ") || line.starts_with("ARG ")) {
            assert!(!["PASSWORD", "SECRET", "TOKEN", "KEY"].iter().any(|word| line.contains(word)), "{line}");
        }
        assert!(!text.contains(":latest"));
    }
    assert_eq!(count, 5, "backends have dev and prod, frontends dev, stage and prod");
}

#[test]
fn img_001_an_image_that_never_existed() {
    reports("IMG-001", |app| {
        app.add("backend", BackendImage::new().builder(image!("maven:3.9.4-openjdk-17")));
    });
}

#[test]
fn img_002_an_image_that_nobody_maintains() {
    reports("IMG-002", |app| {
        app.add("backend", BackendImage::new().runtime(image!("openjdk:17-slim")));
        app.add("frontend", FrontendImage::new().builder(image!("node:18")));
    });
}

#[test]
fn who_must_keep_an_old_base_answers_for_it() {
    let assembly = synthesize(|app| {
        let mut scope = app.group("images");
        let until = Date::new(2027, 6, 30);
        scope.acknowledge(Acknowledgement::new("IMG-002", "moves in spring", "platform@example.com", until));
        scope.add("backend", BackendImage::new().runtime(image!("openjdk:17-slim")));
    });
    assert_eq!(codes(&assembly.unwrap().findings), Vec::<&str>::new());
}
