//! Queues in order, functions in a network, objects that are locked, backups in cold storage, roles for pipelines elsewhere.

use fineract_constructs::aws::iam::Statement;
use fineract_constructs::aws::region::{self, Ireland};
use fineract_constructs::aws::{AccountId, Runtime, Site};
use fineract_constructs::constructs::delivery::{
    Bootstrap, DeliveryRoles, ImageRegistry, People, Provider, Trust,
};
use fineract_constructs::constructs::events::{
    Deliveries, EventFunction, EventQueue, EventSource, InlineCode, Order, Topic,
};
use fineract_constructs::constructs::monitoring::{Alarm, AlarmTopic, Recipient};
use fineract_constructs::constructs::network::{EnvironmentVpc, Nat, Network, SharedVpc};
use fineract_constructs::constructs::security::{EnvironmentKeys, Keys, Purpose};
use fineract_constructs::constructs::shared::{Directory, Forward, SharedServices};
use fineract_constructs::constructs::storage::{
    AccessLogBucket, AccessPoint, BackupPlan, BackupRule, BackupVault, Bucket, EfsFileSystem, Frequency,
    ObjectLock, VaultLock,
};
use fineract_constructs::core::{Acknowledgement, Scope};
use fineract_constructs::{cidr, label};

use super::{ACCOUNT, NEXT_REVIEW, prod, shared};

const CODE: &str = "
def handler(event, context):
    return {'batchItemFailures': []}
";

pub(super) fn program(app: &mut Scope) {
    let dublin = prod(region::IRELAND);
    let home = app.add("bootstrap", Bootstrap::new("bank", ACCOUNT, region::IRELAND));
    let mut here = app.at(home.stack);
    let images = ImageRegistry::new(&home).service("prod", label!("payments"));
    here.add("images", images.reader(AccountId::new("444455556666")));
    let reason = "CloudFormation creates every kind of resource that the platform has";
    here.acknowledge(Acknowledgement::new("POL-IAM-001", reason, "platform", NEXT_REVIEW));
    let pipeline = Trust::GitLab {
        server: "https://gitlab.bank.example".into(),
        project: "platform/bank".into(),
        branch: "main".into(),
    };
    let federated = |name: &str| People::Roles(vec![format!("arn:aws:iam::{ACCOUNT}:role/{name}")]);
    let roles = DeliveryRoles::new(&home).trust(pipeline).provider(Provider::Existing);
    here.add("roles", roles.operators(federated("operations")).recoverers(federated("on-call")));

    let keys = app.add("keys", EnvironmentKeys::new(&dublin));
    let network = app.add("network", EnvironmentVpc::new(&dublin, cidr!("10.3.0.0/16")).nat(Nat::Single));
    let on_call = Recipient::Https("https://on-call.bank.example/aws".into());
    let alarms = app.add("alarms", AlarmTopic::new(&dublin, &keys).recipient("on-call", on_call));
    let stack = app.add("events", dublin.stack("events"));
    let mut here = app.at(stack);
    here.add("nat-ports", Alarm::nat_ports(&alarms).threshold(10.0).minutes(15));
    let payments = Topic::new(&dublin, &keys, "payments").deliveries(Deliveries::InOrder);
    let payments = here.add("topic", payments);
    here.add("bus", Topic::new(&dublin, &keys, "bus").publisher("events.amazonaws.com"));
    let queue = EventQueue::new(&dublin, label!("payments"))
        .order(Order::Fifo)
        .key(keys.of(Purpose::Messages))
        .visibility(720)
        .receives(10)
        .alarms(&alarms)
        .subscribe(&payments);
    let queue = here.add("queue", queue);
    let settle =
        EventFunction::new(&dublin, &keys, InlineCode::new(label!("settle"), Runtime::Python314, &[CODE]))
            .source(EventSource::new(&queue).batch(5).concurrency(2))
            .timeout(60)
            .memory(1024)
            .network(&network)
            .statement(
                Statement::allow(["ssm:GetParameter"])
                    .on([format!("arn:aws:ssm:eu-west-1:{ACCOUNT}:parameter/bank/limits")]),
            );
    here.add("settle", settle);

    storage(app, &dublin, &network, &keys);
    let network = app.add("shared-network", SharedVpc::new(&shared(region::IRELAND), cidr!("10.0.0.0/16")));
    let keys = app.add("shared-keys", EnvironmentKeys::new(&shared(region::IRELAND)));
    let forward = Forward::new("core.bank.example", ["10.200.0.10", "10.200.1.10"]);
    app.add("shared", SharedServices::new(&network, &keys).forward(forward).directory(Directory::Cognito));
}

fn storage(app: &mut Scope, site: &Site<Ireland>, network: &Network<Ireland>, keys: &Keys<Ireland>) {
    let stack = app.add("storage", site.stack("data-files"));
    let mut here = app.at(stack);
    let files = EfsFileSystem::new(network, keys)
        .access_point("exports", AccessPoint::new("/exports", 10001, 10001).permissions("0770"));
    here.add("files", files);
    let audit = Bucket::new(site, "audit", keys.of(Purpose::S3)).object_lock(ObjectLock::Governance(365));
    here.add("audit", audit.old_versions(400));
    let seven_years = ObjectLock::Compliance(2557);
    here.add("ledger", Bucket::new(site, "ledger", keys.of(Purpose::S3)).object_lock(seven_years));
    let reason = "load balancers deliver access logs with a key of the service only";
    here.acknowledge(Acknowledgement::new("POL-S3-001", reason, "platform", NEXT_REVIEW));
    here.add("logs", AccessLogBucket::new(site, "logs").network_balancers());
    let vault = BackupVault::new(site, "backup", keys.of(Purpose::Efs)).lock(VaultLock::governance(1, 3650));
    let vault = here.add("vault", vault);
    let plan = BackupPlan::new(site, "data")
        .rule(BackupRule::new("hourly", &vault).frequency(Frequency::Hourly).retention(2))
        .rule(BackupRule::new("weekly", &vault).frequency(Frequency::Weekly).retention(120).cold_storage(30))
        .rule(BackupRule::new("monthly", &vault).frequency(Frequency::Monthly).retention(3650));
    here.add("plan", plan);
}
