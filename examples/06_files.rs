//! Files and objects of one region, and their copies in two others.
//!
//! `cargo run --example 06_files -- synth --out target/06_files`
//!
//! Files are replicated to Frankfurt and synced to Paris, exports are replicated to Paris.
//! Try it: sync the files to `&replicated.replica`, or replace `law::EEA` by `law::IRELAND`.

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Cidr, Region, Site, StackRef, law, region};
use fineract_constructs::cidr;
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::network::{EnvironmentVpc, Network};
use fineract_constructs::constructs::security::{EnvironmentKeys, Keys, Purpose};
use fineract_constructs::constructs::storage::{Bucket, EfsFileSystem, FileSync};
use fineract_constructs::core::Scope;

/// What a region has: a network, keys and a stack for its files.
struct Place<J> {
    site: Site<J>,
    network: Network<J>,
    keys: Keys<J>,
    stack: StackRef,
}

fn place<J: Copy>(app: &mut Scope, region: Region<J>, range: Cidr) -> Place<J> {
    let site = Site::new("fineract", "prod", AccountId::new("111122223333"), region);
    let mut here = app.group(region.short());
    let network = here.add("network", EnvironmentVpc::new(&site, range));
    let keys = here.add("keys", EnvironmentKeys::new(&site));
    let stack = here.add("files", site.stack("data-files"));
    Place { site, network, keys, stack }
}

pub(crate) fn program(app: &mut Scope) {
    let dublin = place(app, region::IRELAND, cidr!("10.3.0.0/16"));
    let paris = place(app, region::PARIS, cidr!("10.35.0.0/16"));
    let frankfurt = place(app, region::FRANKFURT, cidr!("10.51.0.0/16"));

    let replica = EfsFileSystem::new(&frankfurt.network, &frankfurt.keys).destination();
    let replica = app.at(frankfurt.stack).add("files", replica);
    let files = EfsFileSystem::new(&dublin.network, &dublin.keys).replicate_to(law::EEA, replica);
    let replicated = app.at(dublin.stack).add("files", files);
    let copy = app.at(paris.stack).add("files", EfsFileSystem::new(&paris.network, &paris.keys));
    let sync = app.add("sync", paris.site.stack("file-sync"));
    app.at(sync).add("files", FileSync::new(law::EEA, &replicated.source, &copy, &paris.keys));

    let copies = Bucket::new(&paris.site, "copies", paris.keys.of(Purpose::S3));
    let copies = app.at(paris.stack).add("copies", copies);
    let exports = Bucket::new(&dublin.site, "exports", dublin.keys.of(Purpose::S3)).archive(30);
    app.at(dublin.stack).add("exports", exports.replicate_to(law::EEA, &copies));
}

fn main() -> ExitCode {
    fineract_constructs::cli::main(&[Application::new("files", program)])
}
