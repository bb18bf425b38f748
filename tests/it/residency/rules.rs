//! What each rule of the residency policy refuses.

use fineract_constructs::aws::{Jurisdiction, Region, Site, region};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::core::{Construct, Doc, Expr, Leaf, NodeId, Place, Scope, Slot};
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::residency::{
    DataClass, Holding, Objective, ResidencyPreset, state_classes, state_subjects,
};
use fineract_constructs::{aws, cidr};
use serde_json::json;

use super::{ACCOUNT, Raw, doc, file_system, options, raw, reference, reports_by, said, site, stack, with};

use ResidencyPreset::{EeaWithUkCell, SeedLiteral, StrictNational};

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

pub(super) fn vault(name: &str) -> Raw {
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
pub(super) struct Object(pub(super) serde_json::Value);

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
fn a_table_that_an_arn_names_is_the_one_that_stands_there() {
    let said = said(options(EeaWithUkCell), |app| {
        let mut london = stack(app, "tables", region::LONDON);
        state_classes(&mut london, [DataClass::Operational]);
        london.add("table", raw("AWS::DynamoDB::Table", json!({ "TableName": "limits" })));
        let mut paris = stack(app, "limits", region::PARIS);
        let allow = json!({
            "Effect": "Allow", "Action": "dynamodb:PutItem",
            "Resource": "arn:aws:dynamodb:eu-west-2:111122223333:table/limits",
        });
        let policy = json!({ "PolicyName": "it", "PolicyDocument": { "Version": "2012-10-17", "Statement": [allow] } });
        let role = paris.add("role", raw("AWS::IAM::Role", json!({ "Policies": [policy] })));
        let function = raw("AWS::Lambda::Function", json!({ "FunctionName": "limits" }));
        paris.add("function", with(function, "Role", reference(role)));
    });
    let of_events: Vec<_> = said.iter().filter(|line| line.starts_with("RES-010")).collect();
    assert!(of_events.is_empty(), "{of_events:?}");
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

#[test]
fn res_105_a_function_that_is_told_a_bucket_of_london() {
    reports_by(options(EeaWithUkCell), "RES-105", |app| {
        stack(app, "uk", region::LONDON)
            .add("papers", raw("AWS::S3::Bucket", json!({ "BucketName": "papers" })));
        let told = json!({
            "FunctionName": "tellers",
            "Environment": { "Variables": { "BUCKET": "papers", "TO": "https://papers.s3.eu-west-2.amazonaws.com" } },
        });
        stack(app, "de", region::FRANKFURT).add("tellers", raw("AWS::Lambda::Function", told));
        let records = json!({
            "HttpEndpointDestinationConfiguration": { "EndpointConfiguration": { "Url": "https://logs.example.com" } },
        });
        stack(app, "records", region::FRANKFURT)
            .add("records", raw("AWS::KinesisFirehose::DeliveryStream", records));
    });
}
