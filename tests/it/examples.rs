//! Every example synthesizes, and nothing in it is found wrong; options that none uses synthesize too.

use std::collections::BTreeSet;
use std::path::Path;

use fineract_constructs::core::{App, Scope};
use fineract_constructs::synth::{Options, synth};

use crate::support::{TODAY, codes};

/// The examples, each with its programs.
macro_rules! examples {
    ($($module:ident $file:literal: $($program:ident),+;)*) => {
        $(
            #[path = $file]
            #[expect(dead_code, reason = "the example's `main` is not called")]
            mod $module;
        )*

        const FILES: &[&str] = &[$($file),*];

        $(
            #[test]
            fn $module() {
                $(is_clean($module::$program);)+
            }
        )*
    };
}

examples! {
    two_regions "../../examples/01_two_regions.rs": program;
    services_on_a_cluster "../../examples/02_services_on_a_cluster.rs": program;
    backbone "../../examples/03_backbone.rs": program;
    geo_partitioned_data "../../examples/04_geo_partitioned_data.rs": platform;
    edge "../../examples/05_edge.rs": program;
    files "../../examples/06_files.rs": program;
    events_and_alarms "../../examples/07_events_and_alarms.rs": program;
    recovery "../../examples/08_recovery.rs": program;
    platform_of_a_cluster "../../examples/09_platform_of_a_cluster.rs": program;
    backbone_without_gateways "../../examples/10_backbone_without_gateways.rs": program;
    backbone_without_core_network "../../examples/11_backbone_without_core_network.rs": program;
    backups "../../examples/12_backups.rs": program;
    store_and_service "../../examples/13_store_and_service.rs": program;
}

#[track_caller]
fn is_clean(program: impl FnOnce(&mut Scope)) {
    let mut app = App::new();
    program(&mut app.root());
    let assembly = synth("example", app, Options { as_of: Some(TODAY), ..Options::default() });
    let assembly = assembly.unwrap_or_else(|findings| panic!("{:?}", findings.codes()));
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
}

#[path = "../options/apps.rs"]
#[expect(dead_code, reason = "its `main` is not called")]
mod options;

#[test]
fn options_that_no_example_uses_are_synthesized_too() {
    for app in options::APPS {
        let synthesized = app.synth();
        assert!(synthesized.is_ok(), "{}: {:?}", app.name(), synthesized.unwrap_err().codes());
    }
}

#[test]
fn no_example_is_forgotten() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let found =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let known = FILES.iter().map(|file| file.rsplit('/').next().unwrap().to_owned());
    assert_eq!(found.collect::<BTreeSet<_>>(), known.collect());
}

#[test]
fn an_example_is_read_in_a_minute() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let lines = std::fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 60, "{} has {lines} lines", file.display());
    }
}
