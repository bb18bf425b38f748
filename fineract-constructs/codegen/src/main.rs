//! Writes `cfn`, `kube` and `schema` from pinned public schemas.
//!
//! `fetch` needs the registries and makes the compact data in `data/`; everything else works offline from that data.

#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the generator's work is on files, with other programs"
)]

mod archive;
mod cfn;
mod files;
mod iam;
mod kube;
mod pypi;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Writes the typed resources and the schema data from the pinned sources.
#[derive(Parser)]
#[command(name = "fineract-codegen")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Downloads the pinned sources and rewrites the compact data that is committed
    Fetch,
    /// Writes the generated crates from the committed data
    All {
        /// Writes nothing; fails if a committed file is not what would be written
        #[arg(long)]
        check: bool,
    },
    /// Writes a typed module for a service, a resource type, or a file with custom resource definitions
    Import {
        /// `AWS::Batch`, `AWS::Batch::JobQueue`, or a path to a file of custom resource definitions
        source: String,
        /// The folder that the module is written to
        #[arg(long)]
        out: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(&Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<(), String> {
    match command {
        Command::Fetch => {
            cfn::fetch()?;
            iam::fetch()?;
            kube::fetch()
        }
        Command::All { check } => {
            let mut files = cfn::generate()?;
            files.extend(iam::generate()?);
            files.extend(kube::generate()?);
            files.apply(*check)
        }
        Command::Import { source, out } if source.starts_with("AWS::") => cfn::import(source)?.write_to(out),
        Command::Import { source, out } => kube::import(source)?.write_to(out),
    }
}
