//! `resolve`: manifests without placeholders.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{assemble, noticed, regions, select};
use crate::aws::Region;
use crate::cli::output::{Folder, Lock, Staged};
use crate::cli::{Application, CliError, Format, Stopped, Style};
use crate::synth::{Plan, StackOutputs};

/// The folders that hold placeholders, or name what does.
const FOLDERS: [&str; 4] = ["k8s/", "charts/", "releases/", "gitops/"];

const TEMPLATE: &str = ".template.json";

/// Writes the manifests and charts with the outputs of deployed stacks in place of placeholders
#[derive(clap::Args)]
pub(in crate::cli) struct Resolve {
    /// A JSON file of stack outputs, as `aws cloudformation describe-stacks` or `cdk deploy --outputs-file` writes it;
    /// may be given more than once
    #[arg(long, value_name = "FILE", required = true)]
    outputs: Vec<PathBuf>,
    /// A region that doesn't answer, such as eu-west-1: also writes the templates of other regions whose stacks read outputs
    /// of its stacks, with their values in place of `Fn::GetStackOutput`
    #[arg(long, value_name = "REGION", value_parser = regions())]
    lost: Option<Region>,
    /// Only this app; may be given more than once
    #[arg(long, value_name = "NAME")]
    app: Vec<String>,
    /// The folder that holds a folder for each app; each is replaced as a whole
    #[arg(long, value_name = "DIR", default_value = "resolved-output")]
    out: PathBuf,
    /// How to write what was found: for people what stops it, to standard error, else all of it, alone to standard output
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: Format,
}

impl Resolve {
    pub(super) fn run(&self, apps: &[Application], style: Style) -> Result<u8, Stopped> {
        let mut outputs = StackOutputs::default();
        for file in &self.outputs {
            let more = read(file)?;
            outputs.extend(more).map_err(|reason| CliError::unreadable_outputs(file, &reason))?;
        }
        if let Some(region) = self.lost {
            outputs = outputs.lost(region);
        }
        let synth = |app: &Application| app.synth_with(&outputs);
        let mut done = assemble(&select(apps, &self.app)?, "nothing was written", synth)?;
        let mut resolved = Vec::new();
        for (app, assembly) in &mut done {
            if !assembly.bindings.bindings.is_empty() {
                return Err(CliError::missing_outputs(&assembly.bindings).into());
            }
            let mut files = std::mem::take(&mut assembly.files);
            let stuck = self.lost.map_or_else(BTreeSet::new, |region| stuck(&assembly.plan, region));
            files.retain(|path, _| {
                is_resolved(path) && (!path.ends_with(TEMPLATE) || stuck.contains(path.as_str()))
            });
            resolved.push((app.name(), files));
        }
        if self.format != Format::Human {
            self.format.show(&noticed(done), style);
        }
        let lock = Lock::default();
        for (name, files) in &resolved {
            let path = self.out.join(name);
            let refuse = |error| CliError::unwritable(&path, &error);
            lock.take(&self.out).map_err(refuse)?;
            let folder = Folder::open(&path).map_err(refuse)?;
            let held = folder.read().map_err(refuse)?;
            if let Some(file) = held.foreign(|held| held.paths().all(is_resolved)) {
                return Err(CliError::foreign_folder(&path, file).into());
            }
            let changes = held.changes(files);
            if changes.is_empty() {
                self.format.say(&format!("{name}\n  unchanged\n"));
                continue;
            }
            folder.stage(files).and_then(Staged::commit).map_err(refuse)?;
            self.format.say(&format!("{name}\n{changes}"));
        }
        Ok(0)
    }
}

/// Whether a file is of those that are written.
fn is_resolved(path: &str) -> bool {
    FOLDERS.iter().any(|folder| path.starts_with(folder)) || path.ends_with(TEMPLATE)
}

/// The templates of the stacks that can't be updated without a region.
fn stuck(plan: &Plan, lost: Region) -> BTreeSet<&str> {
    let units = plan.units.iter().filter(|unit| unit.kind == "stack" && unit.region != lost.code());
    let stuck = units.filter(|unit| unit.reads.iter().any(|import| import.region == lost.code()));
    stuck.map(|unit| unit.source.as_str()).collect()
}

fn read(file: &Path) -> Result<StackOutputs, CliError> {
    let refuse = |reason: String| CliError::unreadable_outputs(file, &reason);
    let text = std::fs::read_to_string(file).map_err(|error| refuse(error.to_string()))?;
    let json = serde_json::from_str(&text).map_err(|error| refuse(error.to_string()))?;
    StackOutputs::parse(&json).map_err(refuse)
}
