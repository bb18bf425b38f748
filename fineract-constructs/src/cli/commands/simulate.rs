//! `simulate`: what still serves when a region is lost.

use std::collections::BTreeSet;

use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::{assemble, noticed, regions, select};
use crate::aws::Region;
use crate::cli::{Application, CliError, Format, Stopped, Style, pretty};
use crate::failover::{Loss, Simulation};
use crate::residency::ResidencyPreset;
use crate::synth::Enforcement;

/// Says what still serves when a region or a zone is lost, and what has to be done
#[derive(clap::Args)]
pub(in crate::cli) struct Simulate {
    /// The region that is lost, such as eu-west-1
    #[arg(long, value_name = "REGION", value_parser = regions())]
    lose: Region,
    /// Only one zone of it
    #[arg(long)]
    zone: bool,
    /// Only this environment; all where none is named
    #[arg(long, value_name = "NAME")]
    env: Option<String>,
    /// The residency policy to judge by; the app's where none is named
    #[arg(long, value_name = "NAME", value_parser = presets())]
    preset: Option<ResidencyPreset>,
    /// Only this app; may be given more than once
    #[arg(long, value_name = "NAME")]
    app: Vec<String>,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) format: Format,
}

fn presets() -> impl TypedValueParser<Value = ResidencyPreset> {
    let names = ResidencyPreset::ALL.map(ResidencyPreset::name);
    PossibleValuesParser::new(names)
        .map(|name| ResidencyPreset::from_name(&name).expect("it is one of the names"))
}

impl Simulate {
    pub(super) fn run(&self, apps: &[Application], style: Style) -> Result<u8, Stopped> {
        let loss = if self.zone { Loss::Zone(self.lose) } else { Loss::Region(self.lose) };
        let (mut simulations, mut known) = (Vec::new(), BTreeSet::new());
        // What a policy refuses is part of the answer, and doesn't stop it.
        let synth = |app: &Application| app.clone().enforcement(Enforcement::ReportOnly).synth();
        let done = assemble(&select(apps, &self.app)?, "nothing was simulated", synth)?;
        for (app, assembly) in &done {
            let preset = self.preset.or(app.policy());
            let environments = assembly.flows.environments();
            let wanted = environments.iter().filter(|name| self.env.as_ref().is_none_or(|env| env == *name));
            simulations.extend(wanted.map(|name| Simulation::run(&assembly.flows, name, loss, preset)));
            known.extend(environments);
        }
        if let Some(env) = self.env.as_deref().filter(|env| !known.contains(*env)) {
            let known: Vec<_> = known.iter().map(String::as_str).collect();
            return Err(CliError::unknown_environment(env, &known).into());
        }
        let texts = || simulations.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        match self.format {
            Format::Json => print!("{}", pretty(&simulations)),
            Format::Human => print!("{}", texts()),
            Format::Sarif => {
                eprint!("{}", texts());
                self.format.show(&noticed(done), style);
            }
        }
        Ok(0)
    }
}
