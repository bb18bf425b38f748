//! `ls`: the units in deployment order.

use super::select;
use crate::cli::{Application, CliError, Style, render};

/// Lists stacks and bundles in waves: those of one wave can be deployed at the same time
#[derive(clap::Args)]
pub(in crate::cli) struct Ls {
    /// Only this app; may be given more than once
    #[arg(long, value_name = "NAME")]
    app: Vec<String>,
}

impl Ls {
    pub(super) fn run(&self, apps: &[Application], style: Style) -> Result<u8, CliError> {
        let mut code = 0;
        for app in select(apps, &self.app)? {
            let assembly = match app.synth() {
                Ok(assembly) => assembly,
                Err(findings) => {
                    eprint!("{}", render(&findings, style));
                    code = 2;
                    continue;
                }
            };
            println!("{}", app.name());
            for unit in &assembly.plan.units {
                println!("  {:>2}  {:<6}  {:<44}  {}", unit.wave, unit.kind, unit.name, unit.region);
            }
        }
        Ok(code)
    }
}
