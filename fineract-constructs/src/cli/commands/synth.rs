//! `synth`: from the program to files.

use std::io::IsTerminal;
use std::path::PathBuf;

use fineract_core::Severity;

use super::select;
use crate::cli::output::{Changes, replace};
use crate::cli::{Application, CliError, Format, Style, report};
use crate::synth::{Assembly, Enforcement, Findings};

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
    /// How findings are written: for people to standard error, else alone to standard output
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
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
        let results: Vec<_> =
            select(apps, &self.app)?.into_iter().map(|app| (app.name(), self.synth(app))).collect();
        self.show(&results, style);
        let refused = || results.iter().filter_map(|(name, result)| Some((name, result.as_ref().err()?)));
        for (name, findings) in refused() {
            eprintln!("`{name}` has {} errors; nothing was written", findings.count(Severity::Error));
        }
        if refused().next().is_some() {
            return Ok(2);
        }
        let mut code = 0;
        for (name, assembly) in
            results.iter().filter_map(|(name, result)| Some((name, result.as_ref().ok()?)))
        {
            let folder = self.out.join(name);
            let refuse = |error| CliError::unwritable(&folder, &error);
            let changes = Changes::between(&folder, &assembly.files).map_err(refuse)?;
            if self.check {
                if !changes.is_empty() {
                    code = 2;
                }
            } else if !changes.is_empty() {
                replace(&folder, &assembly.files).map_err(refuse)?;
            }
            self.say(&summary(name, assembly, &changes, self.check));
        }
        Ok(code)
    }

    /// How it writes findings.
    pub(super) fn format(&self) -> Format {
        self.format
    }

    fn synth(&self, app: &Application) -> Result<Assembly, Findings> {
        progress(app.name());
        let app = app.clone();
        let result = match self.residency {
            Some(mode) => app.enforcement(mode.into()).synth(),
            None => app.synth(),
        };
        clear_progress();
        result
    }

    /// All that was found: for people on standard error, for programs alone on standard output.
    fn show<'a>(&self, results: &'a [(&str, Result<Assembly, Findings>)], style: Style) {
        let of = |result: &'a Result<Assembly, Findings>| match result {
            Ok(Assembly { findings, reported, .. }) => vec![findings, reported],
            Err(findings) => vec![findings],
        };
        let found =
            results.iter().flat_map(|(app, result)| of(result).into_iter().map(|found| (*app, found)));
        let text = report(self.format, &found.collect::<Vec<_>>(), style);
        if self.format == Format::Human { eprint!("{text}") } else { print!("{text}") }
    }

    /// For people: on standard error where a program reads standard output.
    fn say(&self, text: &str) {
        if self.format == Format::Human { print!("{text}") } else { eprint!("{text}") }
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
