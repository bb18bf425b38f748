//! The real platform, so many times over as the variable `COPIES` says, with the command line of `fineract`; with the
//! argument `phases` it prints how long each phase of one copy takes, in milliseconds, as JSON.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a clock and printing are a bench's work"
)]

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use fineract::fineract::settings::Settings;
use fineract_constructs::cli::{self, Application};
use fineract_constructs::core::Date;
use fineract_constructs::residency::ResidencyPreset;
use fineract_constructs::synth::{Moment, Options, Phase, finish};

const AS_OF: Date = Date::new(2026, 11, 23);
const PRESET: ResidencyPreset = ResidencyPreset::EeaWithUkCell;
const SETTINGS: &str = include_str!("../platform.yaml");

fn main() -> ExitCode {
    if std::env::args().nth(1).is_some_and(|argument| argument == "phases") {
        println!("{}", phases());
        return ExitCode::SUCCESS;
    }
    let copies = std::env::var("COPIES").ok().and_then(|copies| copies.parse().ok()).unwrap_or(1);
    let apps: Vec<_> = (1..=copies).map(application).collect();
    cli::main(&apps)
}

fn application(number: usize) -> Application {
    let name: &'static str = format!("platform-{number:03}").leak();
    Application::configured::<Settings>(name).as_of(AS_OF).residency(PRESET)
}

/// What synth told of its phases, and when.
static TOLD: Mutex<Vec<(Phase, Moment, Instant)>> = Mutex::new(Vec::new());

fn watch(phase: Phase, moment: Moment) {
    TOLD.lock().expect("no one panics with it").push((phase, moment, Instant::now()));
}

fn phases() -> String {
    let mut rows: Vec<(String, f64)> = Vec::new();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let mut last = Instant::now();
    let mut lap = |rows: &mut Vec<(String, f64)>, phase: &str| {
        rows.push((phase.to_owned(), milliseconds(last.elapsed())));
        last = Instant::now();
    };
    let app =
        application(1).configure("platform.yaml", SETTINGS).expect("the committed configuration is right");
    let app = app.build().expect("the platform is configured");
    lap(&mut rows, "program");
    let program = finish(app).expect("the platform freezes");
    lap(&mut rows, "finish");
    let options =
        Options { as_of: Some(AS_OF), residency: Some(PRESET), watch: Some(watch), ..Options::default() };
    let assembly = program.synth("platform", options).expect("the platform synthesizes");
    lap(&mut rows, "link to reports");
    let folder = std::env::temp_dir().join(format!("fineract-phases-{}", std::process::id()));
    for (path, content) in &assembly.files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a new folder");
        std::fs::write(path, content).expect("a new file");
    }
    lap(&mut rows, "write");
    std::fs::remove_dir_all(folder).expect("its own folder");

    // Phases in phases count for the inner one.
    let told = TOLD.lock().expect("no one panics with it");
    let took = |phase| {
        let at =
            |wanted| told.iter().find(|(it, moment, _)| *it == phase && *moment == wanted).map(|it| it.2);
        Some(milliseconds(at(Moment::Ends)?.duration_since(at(Moment::Begins)?)))
    };
    let parts: BTreeSet<_> = told.iter().map(|(phase, ..)| *phase).collect();
    let pictures = took(Phase::Pictures).unwrap_or_default();
    let of = |phase: Phase| {
        let inner = if phase == Phase::Emit { pictures } else { 0.0 };
        (format!("{phase:?}").to_lowercase(), took(phase).unwrap_or_default() - inner)
    };
    let (whole, write) = (rows.remove(2), rows.remove(2));
    rows.extend(parts.into_iter().map(of));
    rows.extend([whole, write]);
    let rows: Vec<_> = rows.iter().map(|(phase, time)| format!("\"{phase}\": {time:.2}")).collect();
    format!("{{{}}}", rows.join(", "))
}
