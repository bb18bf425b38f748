//! `resolve`: manifests without placeholders.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{assemble, noticed, regions, select};
use crate::aws::Region;
use crate::cli::output::{Folder, Lock, Staged};
use crate::cli::{Application, CliError, Format, Stopped, Style};
use crate::synth::{Assembly, Plan, PlanUnit, StackOutputs};

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
    /// Only this environment's clusters: their manifests, and the values that these wait for
    #[arg(long, value_name = "NAME", conflicts_with = "lost")]
    env: Option<String>,
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
        self.check_environment(&done)?;
        let mut resolved = Vec::new();
        for (app, assembly) in &mut done {
            let others = self.others(&assembly.plan);
            let of_others = |bundle: &String| others.iter().any(|(name, _)| name == bundle);
            assembly.bindings.bindings.retain(|row| !row.bundles.iter().all(of_others));
            if !assembly.bindings.bindings.is_empty() {
                return Err(CliError::missing_outputs(&assembly.bindings).into());
            }
            let mut files = std::mem::take(&mut assembly.files);
            let stuck = self.lost.map_or_else(BTreeSet::new, |region| stuck(&assembly.plan, region));
            files.retain(|path, _| {
                is_resolved(path)
                    && (!path.ends_with(TEMPLATE) || stuck.contains(path.as_str()))
                    && !others.iter().any(|(_, cluster)| is_of(path, cluster))
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

    /// The environment, if one is named, has a cluster.
    fn check_environment(&self, done: &[(&Application, Assembly)]) -> Result<(), CliError> {
        let Some(name) = self.env.as_deref() else { return Ok(()) };
        let bundles = done.iter().flat_map(|(_, assembly)| bundles(&assembly.plan));
        let known: BTreeSet<_> = bundles.filter_map(|unit| unit.environment.as_deref()).collect();
        if known.contains(name) {
            Ok(())
        } else {
            Err(CliError::unknown_environment(name, &known.into_iter().collect::<Vec<_>>()))
        }
    }

    /// The bundles of clusters that aren't asked for, with these.
    fn others<'p>(&self, plan: &'p Plan) -> Vec<(&'p str, &'p str)> {
        let is_other = |unit: &&PlanUnit| self.env.is_some() && unit.environment != self.env;
        let named = |unit: &'p PlanUnit| Some((unit.name.as_str(), unit.cluster.as_deref()?));
        bundles(plan).filter(is_other).filter_map(named).collect()
    }
}

/// The bundles of a plan.
fn bundles(plan: &Plan) -> impl Iterator<Item = &PlanUnit> {
    plan.units.iter().filter(|unit| unit.cluster.is_some())
}

/// Whether a file is of a cluster: its folder's, or a chart's values there.
fn is_of(path: &str, cluster: &str) -> bool {
    let of_values = |name: &str| name.strip_prefix("values-")?.strip_suffix(".yaml").map(|it| it == cluster);
    path.split('/').any(|name| name == cluster || of_values(name) == Some(true))
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
