//! What is true of this project, one module for each claim.
#![allow(clippy::pedantic, reason = "tests are written to be read, not to be called")]
#![allow(clippy::duplicate_mod, reason = "an example is a module of each test that runs it")]
#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "tests read files and start programs"
)]

mod accounts;
mod aurora;
mod backbone;
mod boundaries;
mod cli;
mod compile_time;
mod configuration;
mod connections;
mod constraints;
mod content;
mod defects;
mod delivery;
mod diagnostics;
mod diff;
mod diff_pairs;
mod edge;
mod eks;
mod events;
mod examples;
mod failover;
mod files;
mod firewall;
mod formats;
mod fuzz;
mod gitops;
mod graph;
mod identity;
mod images;
mod imports;
mod incluster;
mod index;
mod init;
mod kubernetes;
mod linker;
mod logins;
mod mistakes;
mod mounts;
mod moved;
mod network;
mod ownership;
mod partitions;
mod platform;
mod pod_logs;
mod policy;
mod policy_rules;
mod readme;
mod recovery;
mod redis;
mod refactor;
mod releases;
mod residency;
mod resolve;
mod robustness;
mod rotation;
mod round_trip;
mod service_differences;
mod service_queues;
mod services;
mod settings;
mod shared_files;
mod shared_services;
mod storage;
mod store_alarms;
mod stores;
mod support;
mod tenants;
mod testing;

/// A module that nobody declares would never run.
#[test]
fn no_test_file_is_forgotten() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let declared = std::fs::read_to_string(folder.join("main.rs")).unwrap();
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "main") {
            assert!(declared.contains(&format!("mod {module};")), "{name} is not a module of main.rs");
        }
    }
}
