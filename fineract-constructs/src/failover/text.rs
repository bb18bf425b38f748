//! A simulation as text.

use std::fmt;

use super::Simulation;

impl fmt::Display for Simulation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} without {}", self.environment, self.lost)?;
        writeln!(f, "\nclients")?;
        if self.traffic.is_empty() {
            writeln!(f, "  no name leads to this environment")?;
        }
        for row in &self.traffic {
            let (before, after) = (or_nothing(row.before.as_ref()), or_nothing(row.after.as_ref()));
            let change = if before == after { before.to_owned() } else { format!("{before} -> {after}") };
            writeln!(f, "  {:<40}  {}  {change}", row.name, row.country)?;
        }
        if !self.without_data.is_empty() {
            writeln!(
                f,
                "  customers of {} are without their data: it has no copy",
                self.without_data.join(", ")
            )?;
        }
        writeln!(f, "\nservices")?;
        for row in &self.services {
            let state = match (row.runs_in.is_empty(), row.waits_in.is_empty()) {
                (true, true) => "stopped".to_owned(),
                (false, true) => format!("serves in {}", row.runs_in.join(", ")),
                (true, false) => format!("waits for a store in {}", row.waits_in.join(", ")),
                (false, false) => {
                    format!(
                        "serves in {}, waits for a store in {}",
                        row.runs_in.join(", "),
                        row.waits_in.join(", ")
                    )
                }
            };
            writeln!(f, "  {:<28}  {state}", row.name)?;
        }
        writeln!(f, "\nstores of what is lost")?;
        for row in &self.stores {
            let target = row.target.as_deref().unwrap_or("no copy");
            writeln!(f, "  {} `{}`: {target}, by {}", row.kind, row.name, row.by)?;
            writeln!(f, "    lost: {} ({})", row.rpo, met(Some(row.rpo_met)))?;
            writeln!(f, "    back: {} ({})", row.rto, met(row.rto_met))?;
        }
        writeln!(f, "\nsteps")?;
        for (number, step) in self.steps.iter().enumerate() {
            writeln!(f, "  {}. {step}", number + 1)?;
        }
        writeln!(f, "\nresidency")?;
        match (&self.policy, self.breaches.is_empty()) {
            (None, _) => writeln!(f, "  no policy was named"),
            (Some(policy), true) => writeln!(f, "  `{policy}` still holds"),
            (Some(policy), false) => {
                writeln!(f, "  `{policy}` does not hold:")?;
                self.breaches.iter().try_for_each(|breach| writeln!(f, "  - {breach}"))
            }
        }
    }
}

fn or_nothing(region: Option<&String>) -> &str {
    region.map_or("nothing", String::as_str)
}

fn met(met: Option<bool>) -> &'static str {
    match met {
        Some(true) => "objective met",
        Some(false) => "objective missed",
        None => "depends on people",
    }
}
