//! Each service logs in to its database as itself, and none but the migration as the master user.

use std::collections::{BTreeMap, BTreeSet};

use fineract_constructs::aws::{law, region};
use fineract_constructs::constructs::compute::{self, AccessLevel, Cluster, EksCluster, Nodes};
use fineract_constructs::constructs::data::aurora::{Database, POSTGRES_17, Secondary, SecondaryCapacity};
use fineract_constructs::constructs::data::{AuroraGlobal, AuroraRegional, Rights};
use fineract_constructs::constructs::services::{
    Access, FineractService, SecretUse, WriterEndpoint, release,
};
use fineract_constructs::core::Scope;
use fineract_constructs::failover::{Loss, Simulation};
use fineract_constructs::label;
use serde_json::{Value as Json, json};

use crate::platform::{PLATFORM, resources};
use crate::stores::{properties, tiers};
use crate::support::{codes, findings, reports, synthesize};

/// The objects of a kind among the services of the platform's clusters, with the cluster of each.
fn objects(kind: &str) -> Vec<(String, Json)> {
    let suffix = format!(".{kind}.yaml");
    let found = PLATFORM.files.iter().filter_map(|(path, text)| {
        let (cluster, _) = path.strip_prefix("k8s/fineract-")?.split_once("/40-services/")?;
        let text = path.ends_with(&suffix).then(|| std::str::from_utf8(text).unwrap())?;
        Some((cluster.to_owned(), serde_saphyr::from_str(text).unwrap()))
    });
    found.collect()
}

fn text<'a>(object: &'a Json, path: &str) -> &'a str {
    object.pointer(path).and_then(Json::as_str).unwrap_or_else(|| panic!("no {path} in {object}"))
}

/// Secrets that open a ledger as its master user, in the platform.
fn masters() -> BTreeSet<String> {
    let names = resources("AWS::SecretsManager::Secret").into_iter();
    let names = names.map(|(_, _, properties)| text(&properties, "/Name").to_owned());
    names.filter(|name| name.ends_with("/ledger/db") || name.ends_with("/postgres/db")).collect()
}

#[test]
fn a_service_reads_its_own_login_and_no_other() {
    let mut seen = BTreeMap::new();
    for (cluster, secret) in objects("externalsecret") {
        let (store, name) = (text(&secret, "/spec/secretStoreRef/name"), text(&secret, "/metadata/name"));
        if name.ends_with("-database") {
            let key = text(&secret, "/spec/dataFrom/0/extract/key");
            assert!(key.ends_with(&format!("/db/{store}")), "{name} of {cluster} reads {key}");
            *seen.entry(cluster).or_insert(0) += 1;
        }
    }
    assert_eq!(seen.into_values().collect::<Vec<_>>(), [16; 9], "services with a database on each cluster");
}

#[test]
fn only_the_account_of_a_migration_may_read_the_master_user() {
    let masters = masters();
    assert_eq!(masters.len(), 5);
    let mut readers = BTreeMap::new();
    for (_, id, role) in resources("AWS::IAM::Role") {
        let policies = role["Policies"].to_string();
        for master in &masters {
            if policies.contains(&format!("secret:{master}-??????")) {
                readers.entry(master.clone()).or_insert_with(Vec::new).push(id.clone());
            }
        }
    }
    assert_eq!(readers.len(), masters.len());
    for (master, ids) in readers {
        // In the cluster, the server is given its own password.
        let server = master.contains("/postgres/");
        let (mut of_migration, others): (Vec<_>, Vec<_>) =
            ids.into_iter().partition(|id| id.contains("MigrationIdentity"));
        assert_eq!(of_migration.len(), 1, "{master}");
        assert_eq!(others.len(), usize::from(server), "{master}: {others:?}");
        assert!(of_migration.pop().unwrap().contains("FineractApi"));
    }
}

#[test]
fn no_pod_but_the_first_of_a_migration_knows_the_master_user() {
    for (cluster, pods) in objects("deployment") {
        let pods = pods.to_string();
        assert!(!pods.contains("-master") && !pods.contains("-logins"), "{cluster}");
    }
    for (cluster, job) in objects("job") {
        let pod = &job["spec"]["template"]["spec"];
        assert_eq!(text(pod, "/serviceAccountName"), "fineract-api-migration");
        let knows = |container: &&Json| container["envFrom"].to_string().contains("-master");
        let first: Vec<_> = pod["initContainers"].as_array().unwrap().iter().filter(knows).collect();
        let names: Vec<_> = first.iter().map(|container| text(container, "/name")).collect();
        assert_eq!(names, ["make-logins"], "{cluster}");
        assert!(!knows(&&pod["containers"][0]));
        // It makes what services log in with, and each with the rights that its group has.
        let files = pod["volumes"].as_array().unwrap().iter().find(|volume| volume["name"] == "logins");
        let files = files.unwrap()["secret"]["items"].as_array().unwrap();
        let of_group = |group: &str| {
            files.iter().filter(|file| text(file, "/path").starts_with(&format!("{group}/"))).count()
        };
        let groups = ["services_that_own", "services_that_write", "services_that_read"].map(of_group);
        assert_eq!(groups, [1, 14, 1], "{cluster}");
    }
}

#[test]
fn what_only_reads_finds_readers_of_its_own_region() {
    for (cluster, secret) in objects("externalsecret") {
        let name = text(&secret, "/metadata/name");
        if !name.ends_with("-database") || cluster.starts_with("dev") {
            continue;
        }
        let host = text(&secret, "/spec/data/0/remoteRef/key");
        let region = match cluster.rsplit_once('-').unwrap().1 {
            "euw1" => "eu-west-1",
            "euw2" => "eu-west-2",
            "euw3" => "eu-west-3",
            _ => "eu-central-1",
        };
        let which = if name == "reporting-database" { "reader" } else { "writer" };
        assert!(host.ends_with(&format!("/{region}/ledger/{which}-endpoint")), "{name} of {cluster}: {host}");
    }
}

#[test]
fn logins_are_where_the_master_user_is() {
    let made: BTreeMap<_, _> = resources("AWS::SecretsManager::Secret")
        .into_iter()
        .map(|(stack, _, properties)| (text(&properties, "/Name").to_owned(), (stack, properties)))
        .collect();
    for master in masters() {
        let (stack, of_master) = &made[&master];
        let logins: Vec<_> =
            made.iter().filter(|(name, _)| name.starts_with(&format!("{master}/"))).collect();
        assert_eq!(logins.len(), 16, "{master}");
        for (name, (of, login)) in logins {
            assert_eq!(of, stack, "{name}");
            for same in ["ReplicaRegions", "KmsKeyId"] {
                assert_eq!(login.get(same), of_master.get(same), "{name}");
            }
            let user = name.rsplit('/').next().unwrap();
            let template = text(login, "/GenerateSecretString/SecretStringTemplate");
            assert!(template.ends_with(&format!("\"username\":\"{user}\"}}")), "{template}");
        }
    }
}

#[test]
fn a_region_without_an_instance_reads_at_the_primary() {
    let assembly = synthesize(|app| {
        let tiers = tiers(app);
        let away = Secondary::new(&tiers.frankfurt).capacity(SecondaryCapacity::Headless);
        app.add("ledger", AuroraGlobal::new(law::EEA, POSTGRES_17, &tiers.dublin).replica(away));
    });
    let assembly = assembly.unwrap();
    let host = |id| properties(&assembly, "test-prod-data-store-euc1", id)["Value"].clone();
    let [writer, reader] = ["LedgerEuc1WriterEndpoint", "LedgerEuc1ReaderEndpoint"].map(host);
    for (value, output) in [(writer, "EndpointAddress"), (reader, "ReadEndpointAddress")] {
        let read = &value["Fn::GetStackOutput"];
        assert_eq!(read["StackName"], json!("test-prod-data-store-euw1"), "{value}");
        assert!(text(read, "/OutputName").ends_with(output), "{value}");
    }
}

#[test]
fn what_only_reads_goes_on_without_the_primary_where_a_copy_has_instances() {
    let without_dublin = |capacity| {
        let assembly = synthesize(|app| {
            let tiers = tiers(app);
            let away = Secondary::new(&tiers.frankfurt).capacity(capacity);
            let logins = [(label!("loans"), Rights::Write), (label!("reporting"), Rights::Read)];
            let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &tiers.dublin).logins(logins).replica(away);
            let ledger = app.add("ledger", ledger);
            let cluster = EksCluster::new(&tiers.frankfurt.network).keys(&tiers.frankfurt.keys);
            let deployer =
                compute::Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
            let cluster = app.add("eks", cluster.access("deployer", deployer).nodes([Nodes::private()]));
            for (name, service) in [("loans", loans()), ("reporting", reporting())] {
                app.add(name, service.login(ledger.login(name).unwrap()).on(&cluster));
            }
        });
        let lost = Loss::Region(region::IRELAND.erased());
        let simulation = Simulation::run(&assembly.unwrap().flows, "prod", lost, None);
        let waits = simulation.services.into_iter().filter(|service| !service.waits_in.is_empty());
        waits.map(|service| service.name).collect::<Vec<_>>()
    };
    assert_eq!(without_dublin(SecondaryCapacity::Headless), ["loans", "reporting"]);
    assert_eq!(without_dublin(SecondaryCapacity::Readers(1)), ["loans"]);
}

/// A ledger with logins, and services on a cluster.
fn on_ledger(services: impl FnOnce(&mut Scope, &Database, &Cluster)) -> impl FnOnce(&mut Scope) {
    move |app| {
        let tiers = tiers(app);
        let logins = [(label!("loans"), Rights::Write), (label!("reporting"), Rights::Read)];
        let ledger = AuroraRegional::new(law::EEA, POSTGRES_17, &tiers.dublin).logins(logins);
        let ledger = app.add("ledger", ledger);
        let deployer = "arn:aws:iam::111122223333:role/deployer";
        let cluster = EksCluster::new(&tiers.dublin.network).keys(&tiers.dublin.keys);
        let cluster = cluster.access("deployer", compute::Access::new(deployer, AccessLevel::ClusterAdmin));
        let cluster = app.add("eks", cluster.nodes([Nodes::private()]));
        services(app, &ledger, &cluster);
    }
}

fn loans() -> FineractService {
    FineractService::backend("loans", release("1.4.2")).database(Access::ReadWrite)
}

fn reporting() -> FineractService {
    FineractService::backend("reporting", release("1.4.2")).database(Access::ReadOnly)
}

fn refused(service: impl FnOnce(&Database) -> FineractService) -> bool {
    let result = synthesize(on_ledger(|app, ledger, cluster| {
        app.add("service", service(ledger).on(cluster));
    }));
    codes(&findings(result)).contains(&"DATA-008")
}

#[test]
fn data_007_a_login_that_is_the_master_users() {
    reports("DATA-007", |app| {
        let tiers = tiers(app);
        let ledger = AuroraRegional::new(law::EEA, POSTGRES_17, &tiers.dublin);
        app.add("ledger", ledger.logins([(label!("fineract"), Rights::Write)]));
    });
}

#[test]
fn data_008_a_service_that_is_the_master_user_and_one_that_reads_by_a_login_that_writes() {
    reports(
        "DATA-008",
        on_ledger(|app, ledger, cluster| {
            let master = ledger.credential.name();
            let loans = loans().secret(SecretUse::Database, master);
            app.add("loans", loans.on(cluster));
            app.add("reporting", reporting().login(ledger.login("loans").unwrap()).on(cluster));
        }),
    );
}

#[test]
fn a_service_takes_the_login_that_has_what_it_needs() {
    assert!(!refused(|ledger| loans().login(ledger.login("loans").unwrap())));
    assert!(!refused(|ledger| reporting().login(ledger.login("reporting").unwrap())));
    assert!(refused(|ledger| loans().login(ledger.login("reporting").unwrap())), "another's");
    let named = |access| {
        move |ledger: &Database| {
            let service = FineractService::backend("loans", release("1.4.2")).database(access);
            service.login(ledger.login("loans").unwrap())
        }
    };
    assert!(refused(named(Access::ReadOnly)), "who reads has no login that writes");
    let fineract = |ledger: &Database| {
        let service = FineractService::fineract("loans", release("1.4.2")).database(Access::ReadWrite);
        service.login(ledger.login("loans").unwrap())
    };
    assert!(refused(fineract), "Fineract changes its tables");
}

#[test]
fn a_writer_that_the_program_names_is_for_those_that_write() {
    let writer = "test-prod-ledger.global-0123456789ab.global.rds.amazonaws.com";
    let assembly = synthesize(on_ledger(|app, ledger, cluster| {
        let named = |service: FineractService, login| {
            let endpoint = WriterEndpoint::Global(writer.into());
            service.login(ledger.login(login).unwrap()).writer_endpoint(endpoint)
        };
        app.add("loans", named(loans(), "loans").on(cluster));
        app.add("reporting", named(reporting(), "reporting").on(cluster));
    }));
    let files = assembly.unwrap().files;
    let secret = |name: &str| {
        let (_, text) =
            files.iter().find(|(path, _)| path.ends_with(&format!("{name}.externalsecret.yaml"))).unwrap();
        String::from_utf8_lossy(text).into_owned()
    };
    let [loans, reporting] = ["loans-database", "reporting-database"].map(secret);
    assert!(loans.contains(writer) && !loans.contains("writer-endpoint"), "{loans}");
    assert!(!reporting.contains(writer) && reporting.contains("/ledger/reader-endpoint"), "{reporting}");
}
