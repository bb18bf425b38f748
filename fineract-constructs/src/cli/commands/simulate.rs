//! `simulate`: what still serves when a region is lost.

use std::collections::BTreeSet;

use super::select;
use crate::aws::{Region, region};
use crate::cli::{Application, CliError, Style, render};
use crate::failover::{Loss, Simulation};
use crate::residency::ResidencyPreset;
use crate::synth::Enforcement;

/// Says what still serves when a region or a zone is lost, and what has to be done
#[derive(clap::Args)]
pub(in crate::cli) struct Simulate {
    /// The region that is lost, such as eu-west-1
    #[arg(long, value_name = "REGION", value_parser = known_region)]
    lose: Region,
    /// Only one zone of it
    #[arg(long)]
    zone: bool,
    /// Only this environment; all where none is named
    #[arg(long, value_name = "NAME")]
    env: Option<String>,
    /// The residency policy to judge by; the app's where none is named
    #[arg(long, value_name = "NAME", value_parser = known_preset)]
    preset: Option<ResidencyPreset>,
    /// Only this app; may be given more than once
    #[arg(long, value_name = "NAME")]
    app: Vec<String>,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

fn known_region(code: &str) -> Result<Region, String> {
    let known = || region::ALL.iter().map(|region| region.code()).collect::<Vec<_>>().join(", ");
    Region::from_code(code).ok_or_else(|| format!("the regions are {}", known()))
}

fn known_preset(name: &str) -> Result<ResidencyPreset, String> {
    let known = || ResidencyPreset::ALL.map(ResidencyPreset::name).join(", ");
    ResidencyPreset::from_name(name).ok_or_else(|| format!("the policies are {}", known()))
}

impl Simulate {
    pub(super) fn run(&self, apps: &[Application], style: Style) -> Result<u8, CliError> {
        let loss = if self.zone { Loss::Zone(self.lose) } else { Loss::Region(self.lose) };
        let (mut simulations, mut known) = (Vec::new(), BTreeSet::new());
        for app in select(apps, &self.app)? {
            // What a policy refuses is part of the answer, and doesn't stop it.
            let assembly = match app.clone().enforcement(Enforcement::ReportOnly).synth() {
                Ok(assembly) => assembly,
                Err(findings) => {
                    eprint!("{}", render(&findings, style));
                    return Ok(2);
                }
            };
            let preset = self.preset.or(app.policy());
            let environments = assembly.flows.environments();
            let wanted = environments.iter().filter(|name| self.env.as_ref().is_none_or(|env| env == *name));
            simulations.extend(wanted.map(|name| Simulation::run(&assembly.flows, name, loss, preset)));
            known.extend(environments);
        }
        if let Some(env) = self.env.as_deref().filter(|env| !known.contains(*env)) {
            let known: Vec<_> = known.iter().map(String::as_str).collect();
            return Err(CliError::unknown_environment(env, &known));
        }
        match self.format {
            Format::Json => {
                let json = serde_json::to_string_pretty(&simulations);
                println!("{}", json.expect("plain data with text keys serializes"));
            }
            Format::Text => {
                let texts: Vec<_> = simulations.iter().map(ToString::to_string).collect();
                print!("{}", texts.join("\n"));
            }
        }
        Ok(0)
    }
}
