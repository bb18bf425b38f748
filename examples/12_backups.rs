//! A database that is backed up every day, in a vault that nobody can empty, and copied to another region.
//!
//! `cargo run --example 12_backups -- synth --out target/12_backups`
//!
//! Try it: keep the recovery points for a year, which is longer than the vault in Frankfurt keeps any.

use std::process::ExitCode;

use fineract_constructs::aws::{AccountId, Site, law, region};
use fineract_constructs::cidr;
use fineract_constructs::cli::Application;
use fineract_constructs::constructs::data::aurora::POSTGRES_17;
use fineract_constructs::constructs::data::{AuroraRegional, DataTier};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::security::{EnvironmentKeys, Purpose};
use fineract_constructs::constructs::storage::{
    BackupPlan, BackupPlanRef, BackupRule, BackupVault, VaultLock,
};
use fineract_constructs::core::Scope;

pub(crate) fn program(app: &mut Scope) {
    let account = AccountId::new("111122223333");
    let dublin = Site::new("fineract", "prod", account, region::IRELAND);
    let network = app.add("network", EnvironmentVpc::new(&dublin, cidr!("10.3.0.0/16")));
    let keys = app.add("keys", EnvironmentKeys::new(&dublin));
    let tier = app.add("data", DataTier::new(&network, &keys));
    app.add("ledger", AuroraRegional::new(law::IRELAND, POSTGRES_17, &tier));

    let frankfurt = Site::new("fineract", "prod", account, region::FRANKFURT);
    let away_keys = app.add("away-keys", EnvironmentKeys::new(&frankfurt));
    let stack = app.add("away", frankfurt.stack("backup"));
    let away = BackupVault::new(&frankfurt, "backup", away_keys.of(Purpose::Backup));
    let away = app.at(stack).add("vault", away.lock(VaultLock::compliance(7, 120, 14)));

    let stack = app.add("backup", dublin.stack("backup"));
    let mut here = app.at(stack);
    let vault = BackupVault::new(&dublin, "backup", keys.of(Purpose::Backup));
    let vault = here.add("vault", vault.lock(VaultLock::compliance(7, 120, 14)));
    let daily = BackupRule::new("daily", &vault).retention(90).copy_to(law::EEA, &away);
    let plan = here.add("plan", BackupPlan::new(&dublin, "data").rule(daily));
    app.tag(BackupPlanRef::TAG, plan.name);
}

fn main() -> ExitCode {
    fineract_constructs::cli::main(&[Application::new("backups", program)])
}
