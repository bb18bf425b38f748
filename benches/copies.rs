//! The real platform, so many times over as the variable `COPIES` says, with the command line of `fineract`; with the
//! argument `phases` it prints how long each phase of one copy takes, in milliseconds, as JSON.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a clock and printing are a bench's work"
)]

use std::process::ExitCode;
use std::time::Instant;

use fineract::fineract::settings::Settings;
use fineract_constructs::cli::{self, Application};
use fineract_constructs::core::Date;
use fineract_constructs::residency::ResidencyPreset;
use fineract_constructs::synth::{Options, finish};

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

fn phases() -> String {
    let mut rows = Vec::new();
    let mut last = Instant::now();
    let mut lap = |phase: &str| {
        rows.push(format!("\"{phase}\": {:.2}", last.elapsed().as_secs_f64() * 1000.0));
        last = Instant::now();
    };
    let app =
        application(1).configure("platform.yaml", SETTINGS).expect("the committed configuration is right");
    let app = app.build().expect("the platform is configured");
    lap("program");
    let program = finish(app).expect("the platform freezes");
    lap("finish");
    let options = Options { as_of: Some(AS_OF), residency: Some(PRESET), ..Options::default() };
    let assembly = program.synth("platform", options).expect("the platform synthesizes");
    lap("link, order, check, emit");
    let folder = std::env::temp_dir().join(format!("fineract-phases-{}", std::process::id()));
    for (path, content) in &assembly.files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a new folder");
        std::fs::write(path, content).expect("a new file");
    }
    lap("write");
    std::fs::remove_dir_all(folder).expect("its own folder");
    format!("{{{}}}", rows.join(", "))
}
