//! Dockerfiles as data.

use std::fmt::Write;

use fineract_core::{Doc, Scope};

use crate::constructs::File;
use crate::k8s::{Architecture, ImageRef};

/// The subject of what an image is built from, which the rules on images read.
pub(crate) const BASES: &str = "image bases";

/// The user and group of the pods: Kubernetes can tell only of a number that it isn't root's.
pub(super) const USER: u32 = 10_001;

/// The stages, first to last; each can be a target.
pub(super) struct Dockerfile(pub(super) Vec<Stage>);

/// A stage: its name, what it starts from, what it does.
pub(super) struct Stage {
    pub(super) name: &'static str,
    pub(super) from: From,
    pub(super) steps: Vec<Step>,
}

pub(super) enum From {
    Image(ImageRef),
    /// An image of the builder's own architecture: what it makes runs on all.
    Builder(ImageRef),
    Stage(&'static str),
}

pub(super) enum Step {
    /// From a stage, or from the build's folder.
    Copy {
        from: Option<&'static str>,
        what: &'static str,
        to: &'static str,
    },
    /// From the web, readable by all; with `BuildKit` only.
    Fetch {
        url: &'static str,
        to: &'static str,
    },
    /// A file as it is written here; with `BuildKit` only.
    Write {
        text: &'static str,
        to: &'static str,
    },
    Run(&'static str),
    Directory(&'static str),
    Variable(&'static str, &'static str),
    Expose(u16),
    User(u32),
    /// In exec form: a shell in between would keep SIGTERM to itself.
    Entrypoint(&'static [&'static str]),
    /// In exec form.
    Command(&'static [&'static str]),
}

impl Stage {
    pub(super) fn new(name: &'static str, from: From, steps: impl IntoIterator<Item = Step>) -> Self {
        Self { name, from, steps: steps.into_iter().collect() }
    }
}

impl Dockerfile {
    /// Adds the file `docker/<name>.Dockerfile`, and states what it is built from.
    pub(super) fn add(&self, name: &str, targets: &str, scope: &mut Scope) {
        let bases = self.0.iter().filter_map(|stage| match &stage.from {
            From::Image(image) | From::Builder(image) => Some(image.as_str()),
            From::Stage(_) => None,
        });
        scope.state(BASES, Doc::list(bases));
        let text = format!(
            "# Targets: {targets}. Written by `cargo run -- synth`; change the program, not this file.\n\
             # docker buildx build --platform {} --target prod --file {name}.Dockerfile .\n{}",
            Architecture::ALL.map(|of| format!("linux/{}", of.name())).join(","),
            self.text()
        );
        scope.add("file", File::new(format!("docker/{name}.Dockerfile"), text));
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for stage in &self.0 {
            let from = match &stage.from {
                From::Image(image) => image.as_str().to_owned(),
                From::Builder(image) => format!("--platform=$BUILDPLATFORM {image}"),
                From::Stage(name) => (*name).to_owned(),
            };
            let _ = writeln!(text, "\nFROM {from} AS {}", stage.name);
            for step in &stage.steps {
                let _ = writeln!(text, "{}", step.text());
            }
        }
        text
    }
}

impl Step {
    fn text(&self) -> String {
        match self {
            Self::Copy { from: None, what, to } => format!("COPY {what} {to}"),
            Self::Copy { from: Some(stage), what, to } => format!("COPY --from={stage} {what} {to}"),
            Self::Fetch { url, to } => format!("ADD --chmod=444 {url} {to}"),
            Self::Write { text, to } => format!("COPY <<'EOF' {to}\n{text}EOF"),
            Self::Run(command) => format!("RUN {command}"),
            Self::Directory(path) => format!("WORKDIR {path}"),
            Self::Variable(name, value) => format!("ENV {name}=\"{value}\""),
            Self::Expose(port) => format!("EXPOSE {port}"),
            Self::User(id) => format!("USER {id}:{id}"),
            Self::Entrypoint(words) => format!("ENTRYPOINT {}", exec(words)),
            Self::Command(words) => format!("CMD {}", exec(words)),
        }
    }
}

fn exec(words: &[&str]) -> String {
    serde_json::to_string(words).expect("text can be written as JSON")
}
