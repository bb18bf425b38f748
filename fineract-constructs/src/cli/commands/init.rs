//! `init`: a repository to begin with.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use crate::cli::CliError;
use crate::cli::output::create;

/// Writes a repository to begin with: a Cargo project with a first app, its configuration, its tests, and a GitHub workflow
///
/// What it writes builds and passes its tests as it is: a network, a cluster and a service in one region.
#[derive(clap::Args)]
pub(in crate::cli) struct Init {
    /// The project, and the folder that is made for it: 2 to 16 lower-case letters, digits and `-`, a letter first
    name: String,
    /// Where the library comes from: a folder, or the URL of a git repository, with `#` and a revision to stay
    /// at one; the library that this program was built from where none is named
    #[arg(long, value_name = "PATH|URL")]
    library: Option<String>,
}

/// What is written, by path.
const FILES: [(&str, &str); 10] = [
    (".github/workflows/ci.yml", include_str!("../scaffold/.github/workflows/ci.yml")),
    (".gitignore", include_str!("../scaffold/gitignore.template")),
    ("Cargo.toml", include_str!("../scaffold/Cargo.toml.template")),
    ("README.md", include_str!("../scaffold/README.md")),
    ("platform.yaml", include_str!("../scaffold/platform.yaml")),
    ("rust-toolchain.toml", include_str!("../../../../rust-toolchain.toml")),
    ("rustfmt.toml", include_str!("../scaffold/rustfmt.toml")),
    ("src/lib.rs", include_str!("../scaffold/src/lib.rs")),
    ("src/main.rs", include_str!("../scaffold/src/main.rs")),
    ("tests/platform.rs", include_str!("../scaffold/tests/platform.rs")),
];

/// Names that Cargo refuses, or that would hide a crate.
const TAKEN: [&str; 14] = [
    "alloc",
    "build",
    "core",
    "deps",
    "examples",
    "fineract-constructs",
    "incremental",
    "platform",
    "proc-macro",
    "schemars",
    "serde",
    "std",
    "target",
    "test",
];

impl Init {
    pub(super) fn run(&self) -> Result<u8, CliError> {
        if let Some(reason) = refused(&self.name) {
            return Err(CliError::unusable_name(&self.name, reason));
        }
        let library = self.dependency()?;
        let fill = |text: &str| text.replace("{{name}}", &self.name).replace("{{library}}", &library);
        let files: BTreeMap<String, Vec<u8>> =
            FILES.iter().map(|(path, text)| ((*path).to_owned(), fill(text).into_bytes())).collect();
        let folder = Path::new(&self.name);
        create(folder, &files).map_err(|error| CliError::uncreatable(folder, &error))?;
        println!("{}", self.name);
        for path in files.keys() {
            println!("  + {path}");
        }
        println!("next: cd {} && cargo test && cargo run -- synth", self.name);
        if library.starts_with("path") {
            println!(
                "note: a workflow sees the library only in a git repository; name one with `--library URL`"
            );
        }
        Ok(0)
    }

    /// What Cargo takes the library from.
    fn dependency(&self) -> Result<String, CliError> {
        match self.library.as_deref() {
            Some(url) if url.contains("://") || url.starts_with("git@") => {
                let (url, revision) = url.split_once('#').unwrap_or((url, ""));
                let revision =
                    if revision.is_empty() { String::new() } else { format!(", rev = {revision:?}") };
                Ok(format!("git = {url:?}{revision}"))
            }
            Some(folder) => self.path(Path::new(folder), folder),
            None => {
                let own = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
                self.path(&own.join("fineract-constructs"), "fineract-constructs")
            }
        }
    }

    /// A folder as the new project sees it.
    fn path(&self, folder: &Path, shown: &str) -> Result<String, CliError> {
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        if !manifest.contains("name = \"fineract-constructs\"") {
            return Err(CliError::no_library(shown));
        }
        let whole = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let (here, folder) = (whole(Path::new(".")), whole(folder));
        let way = relative(&folder, &here.join(&self.name));
        Ok(format!("path = {:?}", way.to_string_lossy()))
    }
}

/// Why a name can't be one of a project.
fn refused(name: &str) -> Option<&'static str> {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !name.starts_with(|c: char| c.is_ascii_lowercase())
        || !name.chars().all(is_allowed)
        || name.ends_with('-')
    {
        return Some("it takes lower-case letters, digits and `-` between them, a letter first");
    }
    if !(2..=16).contains(&name.len()) {
        return Some("it takes 2 to 16 characters, for it begins every name of a resource");
    }
    TAKEN.contains(&name).then_some("a crate or a folder has that name")
}

/// The way from one folder to another.
fn relative(to: &Path, from: &Path) -> PathBuf {
    let (to, from): (Vec<_>, Vec<_>) = (to.components().collect(), from.components().collect());
    let shared = to.iter().zip(&from).take_while(|(a, b)| a == b).count();
    let up = from[shared..].iter().map(|_| Component::ParentDir);
    up.chain(to[shared..].iter().copied()).collect()
}
