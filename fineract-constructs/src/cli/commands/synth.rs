//! `synth`: from the program to files.

use std::io::{self, IsTerminal};
use std::mem;
use std::path::{Path, PathBuf};

use fineract_core::Severity;

use super::select;
use crate::cli::output::{Changes, Folder, Held, Lock, Staged};
use crate::cli::{Application, CliError, Format, Refused, Stopped, Style};
use crate::parallel;
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
    pub(super) format: Format,
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

/// What became of an app that has no errors.
struct Done {
    folder: PathBuf,
    summary: String,
    /// What is to be written, where that is not what is there.
    staged: Option<Staged>,
    stale: bool,
}

impl Synth {
    pub(super) fn run(&self, apps: &[Application], style: Style) -> Result<u8, Stopped> {
        let apps = select(apps, &self.app)?;
        progress(&apps);
        let lock = Lock::default();
        let results = parallel::each(&apps, |app| self.synth(app, &lock, apps.len() == 1));
        clear_progress();
        let (mut done, mut found, mut refused) = (Vec::new(), Vec::new(), Vec::new());
        for (app, result) in apps.iter().zip(results) {
            match result? {
                Ok((outcome, findings)) => {
                    done.push(outcome);
                    found.extend(findings.map(|findings| (app.name(), findings)));
                }
                Err(findings) => refused.push((app.name(), findings)),
            }
        }
        if !refused.is_empty() {
            return Err(Refused { apps: refused, others: found, undone: "nothing was written" }.into());
        }
        self.format.show(&found, style);
        let mut code = 0;
        for Done { folder, summary, staged, stale } in done {
            if let Some(staged) = staged {
                staged.commit().map_err(|error| CliError::unwritable(&folder, &error))?;
            } else if stale {
                code = 2;
            }
            self.format.say(&summary);
        }
        Ok(code)
    }

    /// Synthesizes an app and writes beside its output what is new.
    fn synth(
        &self,
        app: &Application,
        lock: &Lock,
        is_only: bool,
    ) -> Result<Result<(Done, [Findings; 2]), Findings>, CliError> {
        let app = app.clone();
        let app = if let Some(mode) = self.residency { app.enforcement(mode.into()) } else { app };
        let path = self.out.join(app.name());
        let refuse = |error| CliError::unwritable(&path, &error);
        // A program is built by one core; another reads meanwhile what is to be compared.
        let (program, held) = parallel::both(|| app.freeze(), || self.held(&path, lock));
        let program = match program {
            Ok(program) => program,
            Err(findings) => return Ok(Err(findings)),
        };
        let assembly = program.synth(app.name(), app.options);
        let mut assembly = match assembly {
            Ok(assembly) => assembly,
            Err(findings) => return Ok(Err(findings)),
        };
        let (folder, held) = match held.map_err(refuse)? {
            Some(known) => known,
            None => self.open(&path, lock).map_err(refuse)?,
        };
        if let Some(file) = held.foreign(Held::has_plan) {
            return Err(CliError::foreign_folder(&path, file));
        }
        let changes = held.changes(&assembly.files);
        let stale = !changes.is_empty();
        let staged = match folder {
            Some(folder) if stale => Some(folder.stage(&assembly.files).map_err(refuse)?),
            _ => None,
        };
        let summary = summary(app.name(), &assembly, &changes, self.check);
        let findings = [&mut assembly.findings, &mut assembly.reported].map(std::mem::take);
        let done_with = (program, assembly, held);
        if is_only {
            // The process ends, which gives it all back at once.
            mem::forget(done_with);
        } else {
            parallel::beside(move || drop(done_with));
        }
        Ok(Ok((Done { folder: path, summary, staged, stale }, findings)))
    }

    /// What an app's folder holds, where that can be read before the app is known to be right: nothing is made for one
    /// that is refused.
    fn held(&self, path: &Path, lock: &Lock) -> io::Result<Option<(Option<Folder>, Held)>> {
        if self.check || self.out.try_exists()? { self.open(path, lock).map(Some) } else { Ok(None) }
    }

    /// An app's folder, if it may be written, and what it holds.
    fn open(&self, path: &Path, lock: &Lock) -> io::Result<(Option<Folder>, Held)> {
        if self.check {
            return Ok((None, Held::read(path)?));
        }
        lock.take(&self.out)?;
        let folder = Folder::open(path)?;
        let held = folder.read()?;
        Ok((Some(folder), held))
    }
}

fn progress(apps: &[&Application]) {
    if std::io::stderr().is_terminal() {
        let what = if let [app] = apps { app.name().to_owned() } else { format!("{} apps", apps.len()) };
        eprint!("synthesizing {what} …");
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
