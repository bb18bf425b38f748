//! `synth`: from the program to files.

use std::io::IsTerminal;
use std::path::PathBuf;

use fineract_core::Severity;

use super::select;
use crate::cli::output::{Changes, replace};
use crate::cli::{Application, CliError, Style, render};
use crate::synth::{Assembly, Enforcement};

/// Writes the templates, manifests and reports of the program
#[derive(clap::Args)]
pub(in crate::cli) struct Synth {
    /// Only this app; may be given more than once
    #[arg(long, value_name = "NAME")]
    app: Vec<String>,
    /// The folder that holds a folder for each app
    #[arg(long, value_name = "DIR", default_value = "synth-output")]
    out: PathBuf,
    /// Writes nothing; exits with 2 and a summary if what is there is not what would be written
    #[arg(long)]
    check: bool,
    /// What becomes of data flows that the residency policy refuses
    #[arg(long, value_name = "MODE")]
    residency: Option<Residency>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Residency {
    /// They stop the output
    Refuse,
    /// They are shown and in the report, and the output is written
    ReportOnly,
}

impl From<Residency> for Enforcement {
    fn from(mode: Residency) -> Self {
        match mode {
            Residency::Refuse => Self::Refuse,
            Residency::ReportOnly => Self::ReportOnly,
        }
    }
}

impl Synth {
    pub(super) fn run(&self, apps: &[Application], style: Style) -> Result<u8, CliError> {
        let mut code = 0;
        let mut assemblies = Vec::new();
        for app in select(apps, &self.app)? {
            progress(app.name());
            let app = self.residency.map_or(*app, |mode| app.enforcement(mode.into()));
            let result = app.synth();
            clear_progress();
            match result {
                Ok(assembly) => assemblies.push((app.name(), assembly)),
                Err(findings) => {
                    eprint!("{}", render(&findings, style));
                    eprintln!(
                        "`{}` has {} errors; nothing was written",
                        app.name(),
                        findings.count(Severity::Error)
                    );
                    code = 2;
                }
            }
        }
        if code != 0 {
            return Ok(code);
        }
        for (name, assembly) in &assemblies {
            let folder = self.out.join(name);
            let changes =
                Changes::between(&folder, &assembly.files).map_err(|e| CliError::unwritable(&folder, &e))?;
            if self.check {
                if !changes.is_empty() {
                    code = 2;
                }
            } else if !changes.is_empty() {
                replace(&folder, &assembly.files).map_err(|error| CliError::unwritable(&folder, &error))?;
            }
            eprint!("{}{}", render(&assembly.findings, style), render(&assembly.reported, style));
            print!("{}", summary(name, assembly, &changes, self.check));
        }
        Ok(code)
    }
}

fn progress(app: &str) {
    if std::io::stderr().is_terminal() {
        eprint!("synthesizing {app} …");
    }
}

fn clear_progress() {
    if std::io::stderr().is_terminal() {
        eprint!("\r\x1b[K");
    }
}

/// What came out, and what is different from before.
fn summary(name: &str, assembly: &Assembly, changes: &Changes, check: bool) -> String {
    let totals = assembly.totals;
    let bytes: usize = assembly.files.values().map(Vec::len).sum();
    let rows = [
        ("stacks", totals.stacks),
        ("resources", totals.resources),
        ("bundles", totals.bundles),
        ("objects", totals.objects),
        ("waves", totals.waves),
        ("values between stacks", totals.imports),
        ("values for manifests", totals.bindings),
        ("warnings", assembly.findings.count(Severity::Warning)),
        ("files", assembly.files.len()),
        ("kilobytes", bytes.div_ceil(1000)),
    ];
    let table = rows.map(|(what, count)| format!("  {what:<22}{count:>8}\n")).concat();
    let verdict = match (changes.is_empty(), check) {
        (true, _) => "  unchanged\n".to_owned(),
        (false, true) => format!("  stale: run `cargo run -- synth` and commit\n{changes}"),
        (false, false) => changes.to_string(),
    };
    format!("{name}\n{table}{verdict}")
}
