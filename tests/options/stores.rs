//! Databases and caches with every option, and a recovery that an alarm starts.

use fineract_constructs::aws::{Cidr, LogRetention, Region, law, region};
use fineract_constructs::cidr;
use fineract_constructs::constructs::data::aurora::{
    InstanceClass, LogExport, POSTGRES_17, Secondary, SecondaryCapacity, Storage,
};
use fineract_constructs::constructs::data::redis::{Auth, CacheNode, RedisVersion};
use fineract_constructs::constructs::data::{
    AuroraGlobal, AuroraRegional, ContentBucket, DataTier, RedisGlobal, RedisRegional, Rotation, SecretScope,
    Size, Stores,
};
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc};
use fineract_constructs::constructs::recovery::{Minutes, Partition, RecoveryPlan, Start, Task};
use fineract_constructs::constructs::security::EnvironmentKeys;
use fineract_constructs::core::Scope;

use super::{ACCOUNT, prod};

fn stores<J: Copy>(app: &mut Scope, region: Region<J>, range: Cidr, client: Cidr) -> Stores<J> {
    let mut here = app.group(region.short());
    let network = EnvironmentVpc::new(&prod(region), range).endpoints(Endpoints::None);
    let network = here.add("network", network.database_clients([client]));
    let keys = here.add("keys", EnvironmentKeys::new(&prod(region)));
    here.add("data", DataTier::new(&network, &keys))
}

pub(super) fn program(app: &mut Scope) {
    let dublin = stores(app, region::IRELAND, cidr!("10.3.0.0/16"), cidr!("10.51.0.0/16"));
    let frankfurt = stores(app, region::FRANKFURT, cidr!("10.51.0.0/16"), cidr!("10.3.0.0/16"));
    let follower = Secondary::new(&frankfurt)
        .capacity(SecondaryCapacity::Readers(2))
        .class(InstanceClass::R7g(Size::X2))
        .write_forwarding();
    let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin)
        .replica(follower)
        .class(InstanceClass::R7g(Size::X4))
        .readers(2)
        .storage(Storage::IoOptimized)
        .backup_retention(35)
        .rotation(Rotation::EveryDays(30))
        .logs([LogExport::Postgresql, LogExport::Instance, LogExport::IamDbAuthError])
        .log_retention(LogRetention::TenYears)
        .master_username("ledger")
        .database_name("ledger");
    let ledger = app.add("ledger", ledger);
    let redis = RedisGlobal::new(law::EEA, RedisVersion::V7_1, &dublin)
        .replica(&frankfurt)
        .node(CacheNode::M7g(Size::X2))
        .nodes(3)
        .secondary_nodes(2)
        .auth(Auth::Users)
        .rotation(Rotation::EveryDays(1))
        .snapshot_retention(35);
    let redis = app.add("redis", redis);

    let serverless = InstanceClass::Serverless { least: 1, most: 8 };
    let archive = AuroraRegional::new(law::IRELAND, POSTGRES_17, &dublin).class(serverless);
    app.add("archive", archive.rotation(Rotation::EveryDays(90)));
    let content = ContentBucket::new(law::EEA, &dublin).replica(&frankfurt);
    app.add("statements", content.name("statements"));
    let index = AuroraGlobal::new(law::EEA, POSTGRES_17, &dublin).replica(&frankfurt);
    app.add("index", index.secret(SecretScope::PrimaryAlone));
    let sessions = RedisRegional::new(law::IRELAND, RedisVersion::V6_2, &dublin).auth(Auth::Users);
    app.add("sessions", sessions.rotation(Rotation::EveryDays(30)));

    let eea = Partition::new("eea", [dublin.erased(), frankfurt.erased()]).database(&ledger).cache(&redis);
    let tell = Task::new("schemes", "Tell the payment schemes").after(Task::DECIDE).takes(Minutes(2));
    let plan = RecoveryPlan::new(format!("arn:aws:iam::{ACCOUNT}:role/operator"))
        .partition(eea.recovers_in(region::FRANKFURT))
        .task(tell.before(Task::NAMES).command("./tell-schemes"))
        .start(Start::OnAlarm);
    app.add("recovery", plan);
}
