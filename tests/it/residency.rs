//! Data goes where the bank's policy lets it, and nowhere else.

use fineract_constructs::aws::{AccountId, Jurisdiction, Region, Site, region};
use fineract_constructs::constructs::data::aurora::{POSTGRES_17, Secondary, SecondaryCapacity};
use fineract_constructs::constructs::data::redis::RedisVersion;
use fineract_constructs::constructs::data::{AuroraGlobal, DataTier, RedisGlobal, SecretScope, Stores};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::security::EnvironmentKeys;
use fineract_constructs::core::{
    Acknowledgement, App, Construct, Date, Doc, Expr, Leaf, NodeId, Place, Scope, Slot,
};
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::residency::{
    Contract, DataClass, Holding, Instrument, Objective, ResidencyPreset, state_classes, state_subjects,
};
use fineract_constructs::synth::{Assembly, Enforcement, Findings, Options, synth};
use fineract_constructs::{aws, cidr};
use serde_json::json;

use crate::support::{TODAY, file, snapshot};

use ResidencyPreset::{EeaWithUkCell, SeedLiteral, StrictNational};

/// A resource as a template would write it, which outlives its stack.
struct Raw(&'static str, Doc);

impl Construct for Raw {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        let mut leaf = Leaf::new(Slot::Resource, self.0, self.1);
        for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
            leaf.attributes.insert(policy.into(), "Retain".into());
        }
        scope.become_leaf(leaf)
    }
}

/// A resource of a type with properties, of which some refer to other resources.
fn raw(ty: &'static str, properties: serde_json::Value) -> Raw {
    Raw(ty, doc(&properties))
}

fn doc(json: &serde_json::Value) -> Doc {
    match json {
        serde_json::Value::Null => Doc::Null,
        serde_json::Value::Bool(value) => Doc::Bool(*value),
        serde_json::Value::Number(value) => Doc::Int(value.as_i64().unwrap()),
        serde_json::Value::String(text) => Doc::Str(text.clone()),
        serde_json::Value::Array(items) => Doc::List(items.iter().map(doc).collect()),
        serde_json::Value::Object(map) => Doc::map(map.iter().map(|(key, value)| (key.clone(), doc(value)))),
    }
}

/// Sets a property to a reference.
fn with(resource: Raw, property: &str, value: impl Into<Doc>) -> Raw {
    let Doc::Map(mut map) = resource.1 else { panic!("properties are a map") };
    map.insert(property.to_owned().into(), value.into());
    Raw(resource.0, Doc::Map(map))
}

fn reference(node: NodeId) -> Doc {
    Expr::Ref(node).into()
}

const ACCOUNT: AccountId = AccountId::new("111122223333");

fn site<J>(region: Region<J>) -> Site {
    Site::new("test", "prod", ACCOUNT, region.erased())
}

/// A stack of production in a region, and the cursor in it.
fn stack<'a, J>(app: &'a mut Scope, id: &str, region: Region<J>) -> Scope<'a> {
    let stack = app.add(id, site(region).stack(id));
    app.at(stack)
}

fn options(preset: ResidencyPreset) -> Options {
    Options { as_of: Some(TODAY), residency: Some(preset), ..Options::default() }
}

#[track_caller]
fn run(options: Options, program: impl FnOnce(&mut Scope)) -> Result<Assembly, Findings> {
    let mut app = App::new();
    // What other policies say of these few resources is not the claim here.
    for code in ["POL-BAK-003", "POL-DEL-001"] {
        let until = Date::new(2040, 1, 1);
        app.root().acknowledge(Acknowledgement::new(code, "a test", "test@example.com", until));
    }
    program(&mut app.root());
    synth("test", app, options)
}

/// Holds what a policy reports of a program by a code as the code's snapshot.
#[track_caller]
fn reports_by(options: Options, code: &str, program: impl FnOnce(&mut Scope)) {
    let findings = run(options, program).map_or_else(|findings| findings, |assembly| assembly.findings);
    snapshot(code, &findings);
}

/// What the policy says of a program, by code, path and message.
fn said(options: Options, program: impl FnOnce(&mut Scope)) -> Vec<String> {
    let findings = run(options, program).map_or_else(|findings| findings, |assembly| assembly.findings);
    let of_policy = findings.iter().filter(|finding| finding.code.id.starts_with("RES-"));
    of_policy.map(|finding| format!("{} {}: {}", finding.code.id, finding.path, finding.message)).collect()
}

/// The codes of what the policy says of a program, in their order.
fn codes_of(options: Options, program: impl FnOnce(&mut Scope)) -> Vec<String> {
    let said = said(options, program);
    let mut codes: Vec<_> = said.iter().map(|line| line.split(' ').next().unwrap().to_owned()).collect();
    codes.sort();
    codes
}

fn file_system(destination: &str) -> Raw {
    let tls = json!({
        "Effect": "Deny", "Principal": { "AWS": "*" }, "Action": "*", "Resource": "*",
        "Condition": { "Bool": { "aws:SecureTransport": "false" } },
    });
    raw(
        "AWS::EFS::FileSystem",
        json!({
            "Encrypted": true,
            "FileSystemPolicy": { "Version": "2012-10-17", "Statement": [tls] },
            "ReplicationConfiguration": { "Destinations": [{ "Region": destination }] },
        }),
    )
}

#[test]
fn res_001_a_store_in_a_country_that_may_not_hold_it() {
    reports_by(options(EeaWithUkCell), "RES-001", |app| {
        let mut dublin = stack(app, "files", region::IRELAND);
        state_subjects(&mut dublin, [Jurisdiction::GB]);
        dublin.add("files", raw("AWS::EFS::FileSystem", json!({ "Encrypted": true })));
        let place = Place { account: ACCOUNT.to_string(), region: "us-west-2" };
        let oregon = app.add("oregon", aws::Stack::new("test-prod-oregon", place));
        app.at(oregon).add("topic", raw("AWS::SNS::Topic", json!({})));
    });
}

#[test]
fn res_002_d08_files_that_are_replicated_to_oregon() {
    reports_by(options(SeedLiteral), "RES-002", |app| {
        stack(app, "files", region::IRELAND).add("files", file_system("us-west-2"));
    });
}

#[test]
fn res_003_a_replica_in_london_rests_on_a_decision_that_expires() {
    reports_by(options(SeedLiteral), "RES-003", |app| {
        stack(app, "files", region::IRELAND).add("files", file_system("eu-west-2"));
    });
}

#[test]
fn res_004_a_key_of_another_region() {
    reports_by(options(EeaWithUkCell), "RES-004", |app| {
        let mut paris = stack(app, "keys", region::PARIS);
        let key = paris.add("key", raw("AWS::KMS::Key", json!({ "MultiRegion": true })));
        let mut london = stack(app, "replica", region::LONDON);
        let replica = with(raw("AWS::KMS::ReplicaKey", json!({})), "PrimaryKeyArn", Expr::Att(key, "Arn"));
        london.add("replica", replica);
        let mut dublin = stack(app, "files", region::IRELAND);
        state_subjects(&mut dublin, [Jurisdiction::IE]);
        let files = raw("AWS::EFS::FileSystem", json!({ "Encrypted": true }));
        dublin.add("files", with(files, "KmsKeyId", Expr::Att(key, "Arn")));
    });
}

fn vault(name: &str) -> Raw {
    raw("AWS::Backup::BackupVault", json!({ "BackupVaultName": name }))
}

#[test]
fn res_005_recovery_points_that_are_copied_to_london() {
    reports_by(options(EeaWithUkCell), "RES-005", |app| {
        let mut london = stack(app, "copies", region::LONDON);
        state_subjects(&mut london, [Jurisdiction::GB]);
        london.add("vault", vault("copies"));
        let mut dublin = stack(app, "backup", region::IRELAND);
        state_subjects(&mut dublin, [Jurisdiction::IE, Jurisdiction::DE]);
        dublin.add("vault", vault("daily"));
        let copy = json!({ "DestinationBackupVaultArn": "arn:aws:backup:eu-west-2:111122223333:backup-vault:copies" });
        let rule = json!({ "RuleName": "daily", "TargetBackupVault": "daily", "CopyActions": [copy] });
        let plan = json!({ "BackupPlanName": "daily", "BackupPlanRule": [rule] });
        dublin.add("plan", raw("AWS::Backup::BackupPlan", json!({ "BackupPlan": plan })));
    });
}

fn plan(vault: &str, copies_to: &str) -> Raw {
    let copy = json!({ "DestinationBackupVaultArn": copies_to });
    let rule = json!({ "RuleName": "daily", "TargetBackupVault": vault, "CopyActions": [copy] });
    raw(
        "AWS::Backup::BackupPlan",
        json!({ "BackupPlan": { "BackupPlanName": vault, "BackupPlanRule": [rule] } }),
    )
}

#[test]
fn vaults_that_copy_each_other_hold_what_vaults_hold() {
    let said = said(options(EeaWithUkCell), |app| {
        for (id, region, other) in [
            ("dublin", region::IRELAND.erased(), "eu-west-2"),
            ("london", region::LONDON.erased(), "eu-west-1"),
        ] {
            let mut stack = stack(app, id, region);
            state_subjects(&mut stack, [Jurisdiction::IE, Jurisdiction::GB]);
            stack.add("vault", vault(id));
            let to = if id == "dublin" { "london" } else { "dublin" };
            stack.add("plan", plan(id, &format!("arn:aws:backup:{other}:111122223333:backup-vault:{to}")));
        }
    });
    assert!(said.iter().any(|finding| finding.contains("RES-005")), "{said:?}");
}

/// What a selection of resources makes a vault hold, whose files say what they hold.
fn kept(resources: &str, condition: &str) -> bool {
    let assembly = run(options(EeaWithUkCell), |app| {
        let mut dublin = stack(app, "backup", region::IRELAND);
        dublin.tag("backup-plan", "daily");
        for code in ["POL-BAK-001", "POL-EFS-002"] {
            dublin.acknowledge(Acknowledgement::new(
                code,
                "a test",
                "test@example.com",
                Date::new(2040, 1, 1),
            ));
        }
        dublin.add("vault", vault("daily"));
        let rule = json!({ "RuleName": "daily", "TargetBackupVault": "daily" });
        let plan = json!({ "BackupPlanName": "daily", "BackupPlanRule": [rule] });
        let plan = dublin.add("plan", raw("AWS::Backup::BackupPlan", json!({ "BackupPlan": plan })));
        dublin.add("files", raw("AWS::EFS::FileSystem", json!({ "Encrypted": true })));
        let condition = json!({ "ConditionKey": "aws:ResourceTag/backup-plan", "ConditionValue": condition });
        let selection = json!({ "SelectionName": "tagged", "IamRoleArn": "arn:aws:iam::111122223333:role/backup",
            "Resources": [resources], "Conditions": { "StringEquals": [condition] } });
        let selection = raw("AWS::Backup::BackupSelection", json!({ "BackupSelection": selection }));
        dublin.add("selection", with(selection, "BackupPlanId", reference(plan)));
    });
    let flows = match assembly {
        Ok(assembly) => assembly.flows,
        Err(findings) => panic!("{findings:?}"),
    };
    flows.flows().any(|(_, flow, _)| flow.mechanism == "AWS Backup")
}

#[test]
fn a_selection_takes_what_its_patterns_and_conditions_say() {
    let files = "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/*";
    assert!(kept(files, "daily"));
    assert!(!kept(files, "weekly"));
    assert!(!kept("arn:aws:rds:eu-west-1:111122223333:cluster:*", "daily"));
}

/// A file system, and the place that a task copies it from or to.
fn location(scope: &mut Scope) -> NodeId {
    let files = scope.add("files", raw("AWS::EFS::FileSystem", json!({ "Encrypted": true })));
    let location = raw("AWS::DataSync::LocationEFS", json!({}));
    scope.add("location", with(location, "EfsFilesystemArn", Expr::Att(files, "Arn")))
}

#[test]
fn res_006_files_that_a_task_copies_to_london() {
    reports_by(options(EeaWithUkCell), "RES-006", |app| {
        let mut dublin = stack(app, "dublin", region::IRELAND);
        state_subjects(&mut dublin, [Jurisdiction::FR]);
        let from = location(&mut dublin);
        let mut london = stack(app, "london", region::LONDON);
        let to = location(&mut london);
        let task =
            raw("AWS::DataSync::Task", json!({ "Schedule": { "ScheduleExpression": "rate(1 hour)" } }));
        let task =
            with(with(task, "SourceLocationArn", reference(from)), "DestinationLocationArn", reference(to));
        london.add("task", task);
    });
}

#[test]
fn res_007_a_secret_that_is_replicated_to_london() {
    reports_by(options(EeaWithUkCell), "RES-007", |app| {
        let mut dublin = stack(app, "data", region::IRELAND);
        state_subjects(&mut dublin, [Jurisdiction::IE]);
        let replicas = json!([{ "Region": "eu-west-2" }]);
        let secret = json!({ "Name": "test/prod/eu-west-1/ledger/db", "ReplicaRegions": replicas });
        dublin.add("secret", raw("AWS::SecretsManager::Secret", secret));
    });
}

/// A load balancer in Paris that logs to a bucket in London.
fn logging_abroad(app: &mut Scope, classes: Option<[DataClass; 1]>) {
    let mut london = stack(app, "logs", region::LONDON);
    if let Some(classes) = classes {
        state_classes(&mut london, classes);
    }
    state_subjects(&mut london, [Jurisdiction::FR]);
    let bucket = london.add("bucket", raw("AWS::S3::Bucket", json!({ "BucketName": "test-prod-logs" })));
    let mut paris = stack(app, "edge", region::PARIS);
    let name = Doc::from(Expr::Ref(bucket));
    let logs = Doc::list([Doc::map([("Key", Doc::Str("access_logs.s3.bucket".into())), ("Value", name)])]);
    let balancer = raw("AWS::ElasticLoadBalancingV2::LoadBalancer", json!({ "Name": "test-web" }));
    paris.add("web", with(balancer, "LoadBalancerAttributes", logs));
}

#[test]
fn res_008_logs_that_may_hold_personal_data() {
    reports_by(options(EeaWithUkCell), "RES-008", |app| logging_abroad(app, None));
}

#[test]
fn redacted_logs_may_be_in_another_country() {
    let said = said(options(EeaWithUkCell), |app| logging_abroad(app, Some([DataClass::Telemetry])));
    assert!(!said.iter().any(|finding| finding.starts_with("RES-008")), "{said:?}");
}

/// An object of a bundle, as a manifest would write it.
struct Object(serde_json::Value);

impl Construct for Object {
    type Handle = ();

    fn build(self, scope: &mut Scope) {
        let kind = format!("{}/{}", self.0["apiVersion"].as_str().unwrap(), self.0["kind"].as_str().unwrap());
        scope.become_leaf(Leaf::new(Slot::Object, kind, doc(&self.0)));
    }
}

#[test]
fn res_009_a_service_in_london_that_works_on_data_in_dublin() {
    reports_by(options(EeaWithUkCell), "RES-009", |app| {
        let mut dublin = stack(app, "data", region::IRELAND);
        Holding::new([DataClass::Financial], [Jurisdiction::IE, Jurisdiction::FR]).state(&mut dublin);
        let ledger = json!({ "DBClusterIdentifier": "ledger", "StorageEncrypted": true });
        let ledger = dublin.add("ledger", raw("AWS::RDS::DBCluster", ledger));
        let secret = json!({ "Name": "ledger/db", "ReplicaRegions": [{ "Region": "eu-west-2" }] });
        let secret = dublin.add("secret", raw("AWS::SecretsManager::Secret", secret));
        let attachment = raw(
            "AWS::SecretsManager::SecretTargetAttachment",
            json!({ "TargetType": "AWS::RDS::DBCluster" }),
        );
        let attachment = with(with(attachment, "SecretId", reference(secret)), "TargetId", reference(ledger));
        dublin.add("attachment", attachment);
        let site = site(region::LONDON);
        let bundle = Bundle::new("london", "40-services", Version::new(35), site.place());
        let bundle = app.add("services", bundle);
        let mut bundle = app.at(bundle);
        let named = |name: &str| json!({ "name": name, "namespace": "bank" });
        bundle.add(
            "store",
            Object(json!({
                "apiVersion": "external-secrets.io/v1", "kind": "SecretStore", "metadata": named("aws"),
                "spec": { "provider": { "aws": { "service": "SecretsManager", "region": "eu-west-2" } } },
            })),
        );
        bundle.add("secret", Object(json!({
            "apiVersion": "external-secrets.io/v1", "kind": "ExternalSecret", "metadata": named("teller-database"),
            "spec": {
                "secretStoreRef": { "kind": "SecretStore", "name": "aws" },
                "dataFrom": [{ "extract": { "key": "ledger/db" } }],
            },
        })));
        let container =
            json!({ "name": "teller", "envFrom": [{ "secretRef": { "name": "teller-database" } }] });
        bundle.add(
            "teller",
            Object(json!({
                "apiVersion": "apps/v1", "kind": "Deployment", "metadata": named("teller"),
                "spec": { "template": { "spec": { "containers": [container] } } },
            })),
        );
    });
}

/// A function that takes a role that may send to a queue of a region.
fn publisher(scope: &mut Scope, queue: &str) {
    let allow = json!({ "Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": [queue] });
    let policy =
        json!({ "PolicyName": "send", "PolicyDocument": { "Version": "2012-10-17", "Statement": [allow] } });
    let role = scope.add("role", raw("AWS::IAM::Role", json!({ "Policies": [policy] })));
    let function = raw("AWS::Lambda::Function", json!({ "FunctionName": "test-prod-payments" }));
    scope.add("function", with(function, "Role", Expr::Att(role, "Arn")));
}

#[test]
fn res_010_messages_that_are_published_in_another_country() {
    reports_by(options(EeaWithUkCell), "RES-010", |app| {
        let mut london = stack(app, "queues", region::LONDON);
        state_subjects(&mut london, [Jurisdiction::FR]);
        london.add("queue", raw("AWS::SQS::Queue", json!({ "QueueName": "payments" })));
        publisher(&mut stack(app, "payments", region::PARIS), "arn:aws:sqs:eu-west-2:111122223333:payments");
    });
}

/// A name that leads clients of a country to load balancers of two regions.
fn host(app: &mut Scope, country: &str, regions: [Region; 2]) {
    for (role, region) in ["PRIMARY", "SECONDARY"].into_iter().zip(regions) {
        let mut edge = stack(app, &format!("edge-{}", region.short()), region);
        let balancer = json!({ "Name": format!("test-{}", region.short()), "Scheme": "internet-facing" });
        let balancer = edge.add("web", raw("AWS::ElasticLoadBalancingV2::LoadBalancer", balancer));
        let record =
            json!({ "Name": "de.app.test.example", "Type": "A", "SetIdentifier": role, "Failover": role });
        let alias = Doc::map([
            ("DNSName", Doc::from(Expr::Att(balancer, "DNSName"))),
            ("EvaluateTargetHealth", Doc::Bool(true)),
        ]);
        edge.add("record", with(raw("AWS::Route53::RecordSet", record), "AliasTarget", alias));
    }
    let mut names = stack(app, "names", region::IRELAND);
    let alias = json!({ "DNSName": "de.app.test.example.", "EvaluateTargetHealth": true });
    let record = json!({
        "Name": "app.test.example.", "Type": "A", "SetIdentifier": country,
        "GeoLocation": { "CountryCode": country }, "AliasTarget": alias,
    });
    names.add("geo", raw("AWS::Route53::RecordSet", record));
}

#[test]
fn res_011_german_clients_who_are_led_to_london_when_frankfurt_fails() {
    reports_by(options(EeaWithUkCell), "RES-011", |app| {
        host(app, "DE", [region::FRANKFURT.erased(), region::LONDON.erased()]);
    });
}

#[test]
fn german_clients_may_be_led_to_paris() {
    let regions = [region::FRANKFURT.erased(), region::PARIS.erased()];
    assert_eq!(
        said(options(EeaWithUkCell), |app| host(app, "DE", regions)).len(),
        1,
        "but for the note on Route 53"
    );
}

#[test]
fn an_accelerator_leads_to_its_nearest_region_and_so_to_none_that_some_data_may_not_be_in() {
    let said = said(options(EeaWithUkCell), |app| {
        let mut global = stack(app, "global", region::IRELAND);
        let accelerator = raw("AWS::GlobalAccelerator::Accelerator", json!({ "Name": "test-prod" }));
        let accelerator = global.add("accelerator", accelerator);
        let listener = raw("AWS::GlobalAccelerator::Listener", json!({}));
        let listener = global.add("listener", with(listener, "AcceleratorArn", reference(accelerator)));
        for region in [region::PARIS.erased(), region::LONDON.erased()] {
            let mut edge = stack(app, &format!("edge-{}", region.short()), region);
            state_subjects(&mut edge, [region.jurisdiction()]);
            let balancer = raw("AWS::ElasticLoadBalancingV2::LoadBalancer", json!({ "Name": "pay" }));
            let balancer = edge.add("pay", balancer);
            let endpoints = Doc::list([Doc::map([("EndpointId", reference(balancer))])]);
            let group =
                raw("AWS::GlobalAccelerator::EndpointGroup", json!({ "EndpointGroupRegion": region.code() }));
            let group = with(group, "ListenerArn", reference(listener));
            edge.add("group", with(group, "EndpointConfigurations", endpoints));
        }
    });
    let of_entry: Vec<_> = said.iter().filter(|finding| finding.starts_with("RES-011")).collect();
    insta::assert_snapshot!(of_entry.iter().map(|line| line.as_str()).collect::<Vec<_>>().join("\n"), @r"
    RES-011 global/accelerator: accelerator `test-prod` leads clients of FR to `eu-west-2`
    RES-011 global/accelerator: accelerator `test-prod` leads clients of GB to `eu-west-3`
    ");
}

#[test]
fn res_012_shared_services_in_a_country_that_may_not_hold_the_data() {
    reports_by(options(StrictNational), "RES-012", |app| {
        let shared = Site::new("test", "shared", ACCOUNT, region::PARIS);
        let identity = app.add("identity", shared.stack("identity"));
        let mut identity = app.at(identity);
        Holding::new([DataClass::Pii], [Jurisdiction::FR, Jurisdiction::DE]).state(&mut identity);
        identity.add(
            "users",
            raw("AWS::RDS::DBCluster", json!({ "DBClusterIdentifier": "users", "StorageEncrypted": true })),
        );
    });
}

#[test]
fn shared_services_of_another_country_work_on_what_a_network_asks_them() {
    let program = |app: &mut Scope| {
        let mut paris = stack(app, "network", region::PARIS);
        state_subjects(&mut paris, [Jurisdiction::FR]);
        let network = paris.add("vpc", raw("AWS::EC2::VPC", json!({ "CidrBlock": "10.35.0.0/16" })));
        let shared = Site::new("test", "shared", ACCOUNT, region::LONDON);
        let services = app.add("services", shared.stack("services"));
        let vpc = Doc::map([("VPCId", reference(network)), ("VPCRegion", "eu-west-3".into())]);
        let zone = raw("AWS::Route53::HostedZone", json!({ "Name": "shared.internal" }));
        app.at(services).add("zone", with(zone, "VPCs", Doc::list([vpc])));
    };
    let found = |preset| {
        said(options(preset), program).into_iter().filter(|code| code.starts_with("RES-012")).count()
    };
    assert_eq!([found(EeaWithUkCell), found(StrictNational), found(SeedLiteral)], [1, 1, 0]);
}

#[test]
fn res_013_networks_of_two_countries_that_reach_each_other() {
    use fineract_constructs::constructs::network::{Backbone, SharedVpc, TransitGateway};
    reports_by(options(StrictNational), "RES-013", |app| {
        let mut gateways = Vec::new();
        for (index, region) in (0u32..).zip([region::IRELAND.erased(), region::PARIS.erased()]) {
            let block = cidr!("10.0.0.0/8").subnet(12, index).unwrap();
            let mut here = app.group(region.short());
            let network =
                here.add("network", EnvironmentVpc::new(&site(region), block.subnet(16, 0).unwrap()));
            let shared = Site::new("test", "shared", ACCOUNT, region);
            let common = here.add("shared", SharedVpc::new(&shared, block.subnet(16, 1).unwrap()));
            let gateway = TransitGateway::new(&shared, 64_601 + index).attach(&network).attach(&common);
            gateways.push(here.add("transit", gateway));
        }
        app.add("backbone", Backbone::TransitGatewayMesh { gateways });
    });
}

#[test]
fn res_014_files_whose_replica_is_older_than_the_objective() {
    reports_by(options(SeedLiteral), "RES-014", |app| {
        stack(app, "files", region::IRELAND).add("files", file_system("eu-central-1"));
        stack(app, "data", region::PARIS)
            .add("bucket", raw("AWS::S3::Bucket", json!({ "BucketName": "reports" })));
    });
}

#[test]
fn a_looser_objective_is_met_by_files() {
    let said = said(options(SeedLiteral), |app| {
        let mut files = stack(app, "files", region::IRELAND);
        Objective { rpo_minutes: 15, rto_minutes: 60 }.state(&mut files);
        files.add("files", file_system("eu-central-1"));
    });
    assert_eq!(said, Vec::<String>::new());
}

#[test]
fn res_015_what_services_without_a_region_keep() {
    reports_by(options(SeedLiteral), "RES-015", |app| {
        let mut names = stack(app, "names", region::IRELAND);
        names.add("zone", raw("AWS::Route53::HostedZone", json!({ "Name": "test.example" })));
    });
}

#[test]
fn res_017_files_in_plain_text() {
    reports_by(options(SeedLiteral), "RES-017", |app| {
        stack(app, "files", region::IRELAND).add("files", raw("AWS::EFS::FileSystem", json!({})));
    });
}

fn in_year(year: u16) -> Options {
    Options { as_of: Some(Date::new(year, 12, 1)), ..options(SeedLiteral) }
}

#[test]
fn res_101_a_replica_in_london_after_the_decision_has_expired() {
    reports_by(in_year(2032), "RES-101", |app| {
        stack(app, "files", region::IRELAND).add("files", file_system("eu-west-2"));
    });
}

#[test]
fn res_102_a_replica_in_london_shortly_before() {
    reports_by(in_year(2031), "RES-102", |app| {
        stack(app, "files", region::IRELAND).add("files", file_system("eu-west-2"));
    });
}

/// Files of Irish customers, followed in London on standard contractual clauses.
fn on_clauses(expires: Date) -> impl FnOnce(&mut Scope) {
    move |app| {
        let clauses = Contract::new(Instrument::StandardClauses, Jurisdiction::GB, "SCC-2026-014", expires);
        let mut dublin = stack(app, "files", region::IRELAND);
        dublin.add("clauses", clauses.reason("the group reports from London").owner("dpo@example.com"));
        state_subjects(&mut dublin, [Jurisdiction::IE]);
        dublin.add("files", file_system("eu-west-2"));
    }
}

#[test]
fn a_contract_allows_what_a_cell_refuses_until_it_expires() {
    let found = |expires| codes_of(options(EeaWithUkCell), on_clauses(expires));
    assert_eq!(found(Date::new(2028, 6, 30)), ["RES-003", "RES-014"]);
    assert_eq!(found(Date::new(2027, 1, 31)), ["RES-014", "RES-102"]);
    assert_eq!(found(TODAY), ["RES-014", "RES-101"]);
}

#[test]
fn a_contract_stands_in_the_report() {
    let assembly = run(options(EeaWithUkCell), on_clauses(Date::new(2028, 6, 30))).unwrap();
    let report = file(&assembly, "residency/prod.md");
    let rows: Vec<_> = report.lines().filter(|line| line.contains("SCC-2026-014")).collect();
    insta::assert_snapshot!("contract", rows.join("\n"));
    let report: serde_json::Value = serde_json::from_str(file(&assembly, "residency/prod.json")).unwrap();
    assert_eq!(report["contracts"][0]["owner"], "dpo@example.com");
    assert_eq!(report["contracts"][0]["flows"], 1);
    let failover: serde_json::Value =
        serde_json::from_str(file(&assembly, "failover/prod-lose-eu-west-1.json")).unwrap();
    assert!(failover.to_string().contains("SCC-2026-014"), "the replica may take over");
}

#[test]
fn a_contract_carries_a_transfer_when_adequacy_no_longer_does() {
    let after = || Options { as_of: Some(Date::new(2032, 1, 1)), ..options(SeedLiteral) };
    assert_eq!(codes_of(after(), on_clauses(Date::new(2034, 1, 1))), ["RES-003", "RES-014"]);
    assert_eq!(codes_of(after(), on_clauses(Date::new(2031, 1, 1))), ["RES-014", "RES-101"]);
}

#[test]
fn no_contract_takes_data_out_of_its_country_under_national_law_nor_out_of_the_policys_countries() {
    let found = codes_of(options(StrictNational), on_clauses(Date::new(2028, 6, 30)));
    assert_eq!(found, ["RES-002", "RES-014", "RES-103"]);
    let found = codes_of(options(SeedLiteral), |app| {
        let clauses =
            Contract::new(Instrument::CorporateRules, Jurisdiction::GB, "BCR-1", Date::new(2030, 1, 1));
        app.add("rules", clauses.reason("one group").owner("dpo@example.com"));
        stack(app, "files", region::IRELAND).add("files", file_system("us-west-2"));
    });
    assert_eq!(found, ["RES-002", "RES-014", "RES-103"]);
}

#[test]
fn a_contract_is_for_what_contains_it_and_for_the_law_that_data_leaves() {
    let found = |instrument, elsewhere: bool| {
        codes_of(options(EeaWithUkCell), |app| {
            let contract = Contract::new(instrument, Jurisdiction::GB, "C-1", Date::new(2030, 1, 1));
            let contract = contract.reason("one group").owner("dpo@example.com");
            let mut dublin = stack(app, "files", region::IRELAND);
            state_subjects(&mut dublin, [Jurisdiction::IE]);
            dublin.add("files", file_system("eu-west-2"));
            if elsewhere {
                stack(app, "files-2", region::IRELAND).add("contract", contract);
            } else {
                dublin.add("contract", contract);
            }
        })
    };
    assert_eq!(found(Instrument::CorporateRules, false), ["RES-003", "RES-014"]);
    assert_eq!(found(Instrument::TransferAgreement, false), ["RES-002", "RES-014", "RES-103"]);
    assert_eq!(found(Instrument::CorporateRules, true), ["RES-002", "RES-014", "RES-103"]);
}

#[test]
fn res_103_a_contract_that_carries_nothing() {
    reports_by(options(EeaWithUkCell), "RES-103", |app| {
        let until = Date::new(2028, 6, 30);
        let agreement = |to, document| {
            Contract::new(Instrument::TransferAgreement, to, document, until)
                .reason("reports")
                .owner("dpo@example.com")
        };
        app.add("agreement", agreement(Jurisdiction::DE, "IDTA-1"));
        app.add("reversed", agreement(Jurisdiction::GB, "IDTA-2"));
    });
}

#[test]
fn res_104_a_contract_that_nobody_answers_for() {
    reports_by(options(EeaWithUkCell), "RES-104", |app| {
        let until = Date::new(2028, 6, 30);
        app.add("clauses", Contract::new(Instrument::StandardClauses, Jurisdiction::GB, "SCC-1", until));
    });
}

#[test]
fn a_waiver_lets_a_replica_be_and_stands_in_the_report() {
    let waived = |app: &mut Scope| {
        let mut dublin = stack(app, "files", region::IRELAND);
        let until = Date::new(2026, 12, 31);
        dublin.acknowledge(Acknowledgement::new("RES-002", "moved in December", "dpo@example.com", until));
        state_subjects(&mut dublin, [Jurisdiction::IE]);
        dublin.add("files", file_system("eu-west-2"));
    };
    let assembly = run(options(EeaWithUkCell), waived).unwrap();
    let report = file(&assembly, "residency/prod.md");
    let rows: Vec<_> = report.lines().filter(|line| line.contains("dpo@example.com")).collect();
    assert_eq!(rows.len(), 3, "the flow where it leaves and where it comes in, and the waiver: {rows:?}");
    let report: serde_json::Value = serde_json::from_str(file(&assembly, "residency/prod.json")).unwrap();
    assert_eq!(report["waivers"][0]["reason"], "moved in December");
    assert_eq!(
        report["findings"].as_array().unwrap().iter().filter(|row| row["severity"] == "error").count(),
        0
    );
}

#[test]
fn only_reporting_writes_the_output_and_says_what_is_refused() {
    let oregon = |app: &mut Scope| {
        stack(app, "files", region::IRELAND).add("files", file_system("us-west-2"));
    };
    assert!(run(options(SeedLiteral), oregon).is_err());
    let report_only = Options { enforcement: Enforcement::ReportOnly, ..options(SeedLiteral) };
    let assembly = run(report_only, oregon).unwrap();
    assert_eq!(
        assembly.reported.iter().map(|finding| finding.code.id).collect::<Vec<_>>(),
        ["RES-002", "RES-014"]
    );
    assert!(file(&assembly, "residency/prod.md").contains("us-west-2"));
}

/// A region of the test platform.
fn tier<J>(app: &mut Scope, region: Region<J>, block: u32, peers: &[u32]) -> Stores {
    let cidr = |block| cidr!("10.0.0.0/8").subnet(16, block).unwrap();
    let site = Site::new("bank", "prod", ACCOUNT, region.erased());
    let mut here = app.group(region.short());
    let network =
        EnvironmentVpc::new(&site, cidr(block)).database_clients(peers.iter().map(|peer| cidr(*peer)));
    let network = here.add("network", network);
    let keys = here.add("keys", EnvironmentKeys::new(&site));
    here.add("data", DataTier::new(&network, &keys))
}

/// As the platform was asked for: a ledger of all countries, followed in all of them; a cache in three; files in two.
fn bank(app: &mut Scope) {
    let all = [0, 16, 32, 48];
    let dublin = tier(app, region::IRELAND, 0, &all[1..]);
    let london = tier(app, region::LONDON, 16, &[0, 32, 48]);
    let paris = tier(app, region::PARIS, 32, &[0, 16, 48]);
    let frankfurt = tier(app, region::FRANKFURT, 48, &all[..3]);
    let law = aws::law::EEA_AND_UK.at_synth();
    let headless = Secondary::new(&frankfurt).capacity(SecondaryCapacity::Headless);
    let ledger =
        AuroraGlobal::new(law, POSTGRES_17, &dublin).replica(&london).replica(&paris).replica(headless);
    app.add("ledger", ledger.secret(SecretScope::EveryMember));
    let cache = RedisGlobal::new(law, RedisVersion::V7_1, &dublin).replica(&paris).replica(&frankfurt);
    app.add("redis", cache.secret(SecretScope::EveryMember));
    let files = app.add("files", Site::new("bank", "prod", ACCOUNT, region::IRELAND).stack("files"));
    app.at(files).add("shared", file_system("eu-central-1"));
}

#[test]
fn the_bank_as_it_was_asked_for_rests_on_adequacy() {
    insta::assert_snapshot!("seed_literal", said(options(SeedLiteral), bank).join("\n"));
}

#[test]
fn the_bank_as_it_was_asked_for_breaks_the_cells() {
    insta::assert_snapshot!("eea_with_uk_cell", said(options(EeaWithUkCell), bank).join("\n"));
}

#[test]
fn the_bank_as_it_was_asked_for_breaks_national_law() {
    insta::assert_snapshot!("strict_national", said(options(StrictNational), bank).join("\n"));
}

#[test]
fn the_report_reads_as_an_officer_asks() {
    let report_only = Options { enforcement: Enforcement::ReportOnly, ..options(EeaWithUkCell) };
    let assembly = run(report_only, bank).unwrap();
    insta::assert_snapshot!("report", file(&assembly, "residency/prod.md"));
}
