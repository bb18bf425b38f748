//! `schema`: the JSON Schemas of the files that pipelines read.

use schemars::generate::SchemaSettings;

use super::select;
use crate::cli::{Application, CliError, Diagnostics};
use crate::diff::Diff;
use crate::failover::Simulation;
use crate::residency::ResidencyReport;
use crate::synth::{Bindings, Plan};

/// Prints the JSON Schema of what pipelines read, or of the configuration that synth reads
#[derive(clap::Args)]
pub(in crate::cli) struct Schema {
    /// What
    file: File,
    /// The app whose configuration is meant; the first that takes one where none is named
    #[arg(long, value_name = "NAME")]
    app: Option<String>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum File {
    /// `plan.json`
    Plan,
    /// `bindings.json`
    Bindings,
    /// `residency/<environment>.json`
    Residency,
    /// `failover/<environment>-lose-<region>.json`
    Failover,
    /// What `synth --format json` prints
    Diagnostics,
    /// `platform.yaml`, the configuration of an app
    Platform,
    /// What `diff --format json` prints for each app
    Diff,
}

impl Schema {
    pub(super) fn run(&self, apps: &[Application]) -> Result<u8, CliError> {
        // What is written, and not what could be read: a list that is empty may be left out.
        let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
        let schema = match self.file {
            File::Plan => generator.into_root_schema_for::<Plan>(),
            File::Bindings => generator.into_root_schema_for::<Bindings>(),
            File::Diagnostics => generator.into_root_schema_for::<Diagnostics>(),
            File::Failover => generator.into_root_schema_for::<Simulation>(),
            File::Diff => generator.into_root_schema_for::<Diff>(),
            File::Residency => generator.into_root_schema_for::<ResidencyReport>(),
            File::Platform => {
                let schemas = select(apps, self.app.as_slice())?.into_iter().filter_map(Application::schema);
                schemas.into_iter().next().ok_or_else(CliError::no_configuration)?
            }
        };
        println!("{:#}", schema.as_value());
        Ok(0)
    }
}
