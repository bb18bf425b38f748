//! Apache Fineract, the platform: three environments in four regions, nine clusters.

pub mod backbone;
pub mod backup;
pub mod cell;
pub mod content;
pub mod data;
pub mod edge;
pub mod events;
pub mod files;
pub mod monitoring;
pub mod recovery;
pub mod registry;
pub mod services;
pub mod settings;
pub mod shared;
pub mod topology;

use fineract_constructs::aws::{Stack, region};
use fineract_constructs::constructs::images::{BackendImage, FrontendImage};
use fineract_constructs::constructs::network::Network;
use fineract_constructs::constructs::storage::StorageClasses;
use fineract_constructs::core::{Acknowledgement, Scope};

use cell::Cell;
use edge::World;
use settings::Settings;
use topology::{Environment, NEXT_REVIEW, OWNER, PLATFORM};

/// The whole platform.
pub fn platform(app: &mut Scope, settings: &Settings) {
    app.tag("Platform", PLATFORM);
    if settings.accounts().len() == 1 {
        let reason = "16 addresses a region are granted to the account before the first deployment";
        app.acknowledge(Acknowledgement::new("POL-QTA-001", reason, OWNER, NEXT_REVIEW));
    }
    let (roles, mirrors) = registry::bootstrap(app, settings);
    events::code(app);
    let home = settings.shared_site(region::IRELAND.erased());
    let global = Stack::new(format!("{PLATFORM}-global"), home.place()).termination_protection();
    let global = app.add("global", global);
    let worlds = edge::worlds(app, global, settings);
    let shared = shared::all(app, settings);
    let mut networks: Vec<Network> = shared.iter().map(|shared| shared.network.clone()).collect();
    for environment in Environment::ALL {
        let World { stack: global, domain } = &worlds[&environment];
        let mut scope = app.group(environment.name());
        scope.tag("Environment", environment.name());
        let cells = cell::all(&mut scope, environment, settings);
        let data = data::deploy(&mut scope, &cells);
        let content = content::deploy(&mut scope, &cells);
        let files = files::deploy(&mut scope, environment, &cells);
        let backups = backup::deploy(&mut scope, &cells, &data, &content, &files);
        let accelerators = edge::accelerators(&mut scope, environment, *global);
        let events = events::users(&mut scope, &cells, &data);
        let (mut edges, mut workloads, mut running) = (Vec::new(), Vec::new(), Vec::new());
        for (cell, own) in cells.iter().zip(&files.own) {
            let mut scope = scope.at(cell.node);
            let backup = &backups[&cell.region];
            let cluster = scope.add("eks", cell.cluster(&roles, &mirrors).backup(backup));
            let classes = StorageClasses::new(&cluster).files(own);
            scope.at(cluster.storage).add("classes", classes);
            workloads.push(cluster.workloads);
            let services =
                services::deploy(&mut scope.group("services"), cell, &cluster, &data, &content, backup);
            let mut shared = shared.iter().map(|shared| &shared.network);
            let shared = shared.find(|network| network.site.region == cell.region);
            let shared = shared.expect("every region has a shared network");
            let edge = edge::deploy(&mut scope, cell, &cluster, &services, domain, shared, &accelerators);
            let alarms = monitoring::deploy(&mut scope, cell, &cluster, &data, (&files, own), &edge, shared);
            let notifications = events::notifications(&mut scope, cell);
            let events = &events[&cell.region];
            let queues = events::deploy(&mut scope, cell, events, &cluster, &edge, &alarms, &notifications);
            edges.push(edge);
            running.push(recovery::Running { cluster, services, queues, topic: alarms });
        }
        edge::names(&mut scope, environment, settings, domain, &edges, &accelerators, &workloads);
        let plan = recovery::plan(environment, settings, &roles);
        recovery::deploy(&mut scope, plan, &data, &content, &files, &backups, &running);
        networks.extend(cells.into_iter().map(|Cell { network, .. }| network));
    }
    shared::services(app, &shared, &networks);
    backbone::connect(app, settings, global, &networks);
    let mut images = app.group("images");
    images.add("backend", BackendImage::new());
    images.add("frontend", FrontendImage::new());
}
