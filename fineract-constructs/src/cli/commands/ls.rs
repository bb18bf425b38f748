//! `ls`: the units in deployment order.

use super::{assemble, noticed, select};
use crate::cli::{Application, Format, Stopped, Style, pretty};
use crate::synth::{Assembly, Plan, PlanUnit};

/// Lists stacks and bundles in waves: those of one wave can be deployed at the same time
#[derive(clap::Args)]
pub(in crate::cli) struct Ls {
    /// Only this app; may be given more than once
    #[arg(long, value_name = "NAME")]
    app: Vec<String>,
    /// How to write it; as JSON, the `plan.json` of each app in a list
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: Format,
}

impl Ls {
    pub(super) fn run(&self, apps: &[Application], style: Style) -> Result<u8, Stopped> {
        let done = assemble(&select(apps, &self.app)?, "nothing was listed", Application::synth)?;
        let plans: Vec<&Plan> = done.iter().map(|(_, assembly)| &assembly.plan).collect();
        match self.format {
            Format::Json => print!("{}", pretty(&plans)),
            Format::Human => print!("{}", lists(&done)),
            Format::Sarif => {
                eprint!("{}", lists(&done));
                self.format.show(&noticed(done), style);
            }
        }
        Ok(0)
    }
}

fn lists(done: &[(&Application, Assembly)]) -> String {
    let list = |(app, assembly): &(&Application, Assembly)| {
        let units = assembly.plan.units.iter();
        let row = |unit: &PlanUnit| {
            format!("  {:>2}  {:<6}  {:<44}  {}\n", unit.wave, unit.kind, unit.name, unit.region)
        };
        format!("{}\n{}", app.name(), units.map(row).collect::<String>())
    };
    done.iter().map(list).collect()
}
