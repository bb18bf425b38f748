//! `schema`: the JSON Schemas of the files that pipelines read.

use schemars::generate::SchemaSettings;

use crate::cli::Diagnostics;
use crate::failover::Simulation;
use crate::residency::ResidencyReport;
use crate::synth::{Bindings, Plan};

/// Prints the JSON Schema of what synth writes for pipelines
#[derive(clap::Args)]
pub(in crate::cli) struct Schema {
    /// What
    file: File,
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
}

impl Schema {
    pub(super) fn run(&self) -> u8 {
        // What is written, and not what could be read: a list that is empty may be left out.
        let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
        let schema = match self.file {
            File::Plan => generator.into_root_schema_for::<Plan>(),
            File::Bindings => generator.into_root_schema_for::<Bindings>(),
            File::Diagnostics => generator.into_root_schema_for::<Diagnostics>(),
            File::Failover => generator.into_root_schema_for::<Simulation>(),
            File::Residency => generator.into_root_schema_for::<ResidencyReport>(),
        };
        println!("{:#}", schema.as_value());
        0
    }
}
