//! `schema`: the JSON Schemas of the files that pipelines read.

use schemars::schema_for;

use crate::residency::ResidencyReport;
use crate::synth::{Bindings, Plan};

/// Prints the JSON Schema of a file that synth writes for pipelines
#[derive(clap::Args)]
pub(in crate::cli) struct Schema {
    /// The file
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
}

impl Schema {
    pub(super) fn run(&self) -> u8 {
        let schema = match self.file {
            File::Plan => schema_for!(Plan),
            File::Bindings => schema_for!(Bindings),
            File::Residency => schema_for!(ResidencyReport),
        };
        println!("{:#}", schema.as_value());
        0
    }
}
