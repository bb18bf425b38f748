//! Apache Fineract's tenants: one list for each ledger, which services in every region read alike.

use std::collections::BTreeMap;

use fineract_constructs::aws::law;
use fineract_constructs::constructs::compute::{self, AccessLevel, Cluster, EksCluster, Nodes};
use fineract_constructs::constructs::data::AuroraGlobal;
use fineract_constructs::constructs::data::aurora::{Database, POSTGRES_17};
use fineract_constructs::constructs::services::{
    Access, FineractService, Mebibytes, Millicores, Resources, SecretUse, release,
};
use fineract_constructs::core::Scope;
use serde_json::Value as Json;

use crate::platform::{PLATFORM, resources};
use crate::stores::tiers;
use crate::support::{codes, reports, synthesize};

/// The clusters of the platform, and the cluster where the databases of its tenants were made.
const HOMES: [(&str, &str); 9] = [
    ("dev-eks-euc1", "dev-eks-euc1"),
    ("stage-eks-euw1", "stage-eks-euw1"),
    ("stage-eks-euw2", "stage-eks-euw2"),
    ("stage-eks-euw3", "stage-eks-euw1"),
    ("stage-eks-euc1", "stage-eks-euw1"),
    ("prod-eks-euw1", "prod-eks-euw1"),
    ("prod-eks-euw2", "prod-eks-euw2"),
    ("prod-eks-euw3", "prod-eks-euw1"),
    ("prod-eks-euc1", "prod-eks-euw1"),
];

/// An object of Fineract on a cluster of the platform, if there is one.
fn object(cluster: &str, name: &str) -> Option<Json> {
    let path = format!("k8s/fineract-{cluster}/40-services/apache-fineract.{name}.yaml");
    let text = std::str::from_utf8(PLATFORM.files.get(&path)?).unwrap();
    Some(serde_saphyr::from_str(text).unwrap())
}

fn of<'a>(object: &'a Json, path: &str) -> &'a str {
    object.pointer(path).and_then(Json::as_str).unwrap_or_else(|| panic!("no {path} in {object}"))
}

#[test]
fn every_region_encrypts_the_tenants_of_a_ledger_with_the_ledgers_password() {
    let secret = |cluster, of_what: &str| {
        let secret = object(cluster, &format!("fineract-api-{of_what}.externalsecret")).unwrap();
        of(&secret, "/spec/dataFrom/0/extract/key").to_owned()
    };
    let made: BTreeMap<_, _> = resources("AWS::SecretsManager::Secret")
        .into_iter()
        .map(|(stack, _, properties)| (of(&properties, "/Name").to_owned(), (stack, properties)))
        .collect();
    for (cluster, home) in HOMES {
        let (tenants, database) = (secret(cluster, "tenants"), secret(cluster, "database"));
        assert_eq!(tenants, database.replace("/db/fineract-api", "/tenants"), "{cluster}");
        assert_eq!(tenants, secret(home, "tenants"), "{cluster}");
        let (stack, properties) = &made[&tenants];
        assert!(stack.ends_with(home.rsplit('-').next().unwrap()), "{tenants} is in {stack}");
        assert_eq!(of(properties, "/GenerateSecretString/GenerateStringKey"), "password");
        assert_eq!(properties["ReplicaRegions"], made[&database].1["ReplicaRegions"], "{tenants}");
    }
}

#[test]
fn a_tenants_day_begins_at_the_same_time_in_every_region() {
    let zone = |cluster| {
        let configuration = object(cluster, "fineract-api.configmap").unwrap();
        of(&configuration, "/data/FINERACT_DEFAULT_TENANTDB_TIMEZONE").to_owned()
    };
    for (cluster, home) in HOMES {
        assert_eq!(zone(cluster), zone(home), "{cluster}");
    }
    let zones = ["dev-eks-euc1", "prod-eks-euw1", "prod-eks-euw2"].map(zone);
    assert_eq!(zones, ["Europe/Berlin", "Europe/Dublin", "Europe/London"]);
}

#[test]
fn one_cluster_of_a_ledger_changes_its_tables_and_pods_wait_for_it() {
    for (cluster, home) in HOMES {
        let migration =
            format!("k8s/fineract-{cluster}/40-services/apache-fineract.fineract-api-migration-1-13-0-");
        assert_eq!(
            PLATFORM.files.keys().any(|path| path.starts_with(&migration)),
            cluster == home,
            "{cluster}"
        );
        let configuration = object(cluster, "fineract-api.configmap").unwrap();
        assert_eq!(of(&configuration, "/data/FINERACT_LIQUIBASE_ENABLED"), "false");
        let pods = object(cluster, "fineract-api.deployment").unwrap();
        let first = pods.pointer("/spec/template/spec/initContainers").unwrap().as_array().unwrap();
        let last = first.last().unwrap();
        assert_eq!(
            last["command"],
            serde_json::json!(["sh", "/etc/tenants/tenants.sh", "follow"]),
            "{cluster}"
        );
        assert_eq!(of(last, "/env/0/value"), "1.13.0");
    }
}

/// Fineract on one ledger of Dublin and Frankfurt, in some of the two.
fn fineract(
    regions: &'static [&'static str],
    change: impl Fn(FineractService, &Database, &Cluster) -> FineractService,
) -> impl FnOnce(&mut Scope) {
    move |app| {
        let tiers = tiers(app);
        let ledger = AuroraGlobal::new(law::EEA, POSTGRES_17, &tiers.dublin).replica(&tiers.frankfurt);
        let ledger = app.add("ledger", ledger.tenants());
        for stores in [tiers.dublin.erased(), tiers.frankfurt.erased()] {
            let region = stores.site.region;
            if regions.contains(&region.code()) {
                let mut scope = app.group(format!("cell-{}", region.short()));
                let cluster =
                    EksCluster::new(&stores.network).keys(&stores.keys).access("deployer", deployer());
                let cluster = scope.add("eks", cluster.nodes([Nodes::private()]));
                let service = FineractService::fineract("fineract-api", release("1.10.0"))
                    .database(Access::ReadWrite)
                    .secret(SecretUse::Database, ledger.credential.name());
                scope.add("fineract", change(service, &ledger, &cluster).on(&cluster));
            }
        }
    }
}

fn deployer() -> compute::Access {
    compute::Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin)
}

fn of_ledger(service: FineractService, ledger: &Database, _: &Cluster) -> FineractService {
    service.tenants(ledger.tenants.as_ref().unwrap())
}

const BOTH: &[&str] = &["eu-west-1", "eu-central-1"];

fn found(program: impl FnOnce(&mut Scope)) -> Vec<&'static str> {
    synthesize(program).map_or_else(|findings| codes(&findings), |assembly| codes(&assembly.findings))
}

#[test]
fn data_006_tenants_whose_home_runs_no_fineract() {
    reports("DATA-006", fineract(&["eu-central-1"], of_ledger));
    assert_eq!(found(fineract(BOTH, of_ledger)), Vec::<&str>::new());
}

#[test]
fn the_first_user_has_a_password_of_his_own_that_the_migration_alone_reads() {
    for (cluster, home) in HOMES {
        let secret = object(cluster, "fineract-api-administrator.externalsecret");
        assert_eq!(secret.is_some(), cluster == home, "{cluster}");
        let pods = object(cluster, "fineract-api.deployment").unwrap().to_string();
        assert!(!pods.contains("administrator"), "{cluster}");
        let Some(secret) = secret else { continue };
        let name = of(&secret, "/spec/dataFrom/0/extract/key");
        let (stack, _, properties) = resources("AWS::SecretsManager::Secret")
            .into_iter()
            .find(|(_, _, properties)| of(properties, "/Name") == name)
            .unwrap_or_else(|| panic!("no stack makes {name}"));
        assert!(stack.ends_with(home.rsplit('-').next().unwrap()), "{name} is in {stack}");
        // Who takes over finds it where the database goes on.
        let credential = name.replace("administrator", "db");
        let mut secrets = resources("AWS::SecretsManager::Secret").into_iter();
        let credential = secrets.find(|(_, _, properties)| of(properties, "/Name") == credential).unwrap();
        assert_eq!(properties.get("ReplicaRegions"), credential.2.get("ReplicaRegions"), "{name}");
        assert_eq!(of(&properties, "/GenerateSecretString/GenerateStringKey"), "password");
        let migration = format!("k8s/fineract-{cluster}/40-services/apache-fineract.fineract-api-migration-");
        let (_, job) = PLATFORM.files.iter().find(|(path, _)| path.starts_with(&migration)).unwrap();
        let job: Json = serde_saphyr::from_str(std::str::from_utf8(job).unwrap()).unwrap();
        let last = &job["spec"]["template"]["spec"]["containers"][0];
        assert_eq!(last["command"][2], "record");
        assert_eq!(last["envFrom"][3]["secretRef"]["name"], secret["spec"]["target"]["name"], "{cluster}");
        assert_eq!(job.to_string().matches("-administrator").count(), 1, "{cluster}");
    }
}

#[test]
fn a_migration_that_is_another_has_another_name() {
    let name = |memory| {
        let sized = move |service: FineractService, ledger: &Database, cluster: &Cluster| {
            of_ledger(service, ledger, cluster).resources(Resources::new(Millicores(1000), Mebibytes(memory)))
        };
        let files = synthesize(fineract(BOTH, sized)).unwrap().files;
        let mut jobs = files.into_keys().filter(|path| path.ends_with(".job.yaml"));
        jobs.next().expect("the ledger's home has a migration")
    };
    assert_eq!(name(3072), name(3072));
    assert_ne!(name(3072), name(4096), "a Job can't be changed");
}

#[test]
fn two_homes_of_one_list_are_refused() {
    let everywhere = |service: FineractService, _: &Database, _: &Cluster| {
        service.secret(SecretUse::Tenants, "bank/tenants")
    };
    assert!(found(fineract(BOTH, everywhere)).contains(&"DATA-006"));
}

#[test]
fn a_list_that_is_encrypted_with_two_passwords_is_refused() {
    let apart = |service: FineractService, ledger: &Database, cluster: &Cluster| {
        let own = format!("bank/{}/tenants", cluster.name);
        of_ledger(service, ledger, cluster).secret(SecretUse::Tenants, own)
    };
    assert!(found(fineract(BOTH, apart)).contains(&"DATA-006"));
}

#[test]
fn a_migration_that_failed_leaves_its_logs_and_has_a_runbook() {
    for (cluster, home) in HOMES {
        let path = format!("runbooks/migrate-fineract-api-of-fineract-{cluster}.md");
        let page = PLATFORM.files.get(&path).map(|text| std::str::from_utf8(text).unwrap());
        assert_eq!(page.is_some(), cluster == home, "{cluster}");
        let Some(page) = page else { continue };
        let (_, rest) = page.split_once("The Job `").unwrap();
        let (job, _) = rest.split_once('`').unwrap();
        let job = object(cluster, &format!("{job}.job")).unwrap();
        assert_eq!(of(&job, "/spec/template/spec/restartPolicy"), "Never");
        let containers = job.pointer("/spec/template/spec/initContainers").unwrap().to_string();
        for logged in ["make-logins", "make-tenants", "migrate"] {
            assert!(page.contains(&format!("-c {logged} ")), "{page}");
            assert!(containers.contains(&format!("\"name\":\"{logged}\"")), "{containers}");
        }
        let waits = object(cluster, "fineract-api.deployment").unwrap().to_string();
        assert!(page.contains("exec \"$pod\" -c follow-tenants -- sh /etc/tenants/tenants.sh unlock"));
        assert!(waits.contains("\"name\":\"follow-tenants\""), "{waits}");
        let script = object(cluster, "fineract-api-tenants.configmap").unwrap();
        assert!(of(&script, "/data/tenants.sh").contains("\nunlock() {"));
    }
}
