//! Databases and caches in the cluster: one pod each, and nobody but their services.

use fineract_constructs::aws::names::Kind;
use fineract_constructs::constructs::compute::{self, AccessLevel, Cluster, EksCluster, Nodes};
use fineract_constructs::constructs::data::incluster::{Postgres, Redis};
use fineract_constructs::constructs::data::{DataTier, DeletionProtection, Stores};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::security::{EnvironmentKeys, Purpose};
use fineract_constructs::constructs::services::{
    Access, DataMode, FineractService, Scheme, SecretUse, release,
};
use fineract_constructs::constructs::storage::{BackupPlan, BackupRule, BackupVault, StorageClasses};
use fineract_constructs::core::{Doc, Scope};
use fineract_constructs::kube::Manifest;
use fineract_constructs::residency::{Flow, VertexId};
use fineract_constructs::synth::Assembly;
use fineract_constructs::{cidr, label};

use crate::support::{codes, dublin, file, reports, synthesize};

pub(crate) fn cluster(app: &mut Scope) -> (Cluster, Stores) {
    cluster_with(app, |cluster| cluster)
}

/// A cluster with options, and where the credentials of its stores are.
pub(crate) fn cluster_with(
    app: &mut Scope,
    options: impl FnOnce(EksCluster) -> EksCluster,
) -> (Cluster, Stores) {
    let (cluster, stores) = planned(app);
    let cluster = app.add("eks", options(cluster));
    app.at(cluster.storage).add("classes", StorageClasses::new(&cluster));
    (cluster, stores)
}

fn planned(app: &mut Scope) -> (EksCluster, Stores) {
    let site = dublin().erased();
    let network = EnvironmentVpc::new(&site, cidr!("10.3.0.0/16")).cluster(site.name(Kind::Cluster, "eks"));
    let network = app.add("network", network);
    let keys = app.add("keys", EnvironmentKeys::new(&site));
    let stores = DataTier::new(&network, &keys).deletion_protection(DeletionProtection::Off);
    let stores = app.add("data", stores);
    let deployer = compute::Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
    let cluster = EksCluster::new(&network)
        .keys(&keys)
        .access("deployer", deployer)
        .certificates()
        .vertical_autoscaler()
        .nodes([Nodes::private(), Nodes::database()]);
    (cluster, stores)
}

fn assembly() -> Assembly {
    let assembly = synthesize(|app| {
        let (cluster, stores) = cluster(app);
        let clients = [label!("teller"), label!("identity")];
        let database = app.add("postgres", Postgres::new(&cluster, &stores).clients(clients));
        let cache = app.add("redis", Redis::new(&cluster, &stores).clients([label!("identity")]));
        let [database, cache] = [&database, &cache].map(|store| store.credential.name());
        let service = |name: &'static str| {
            FineractService::backend(name, release("1.0.0"))
                .database(Access::ReadWrite)
                .data_mode(DataMode::InCluster)
                .secret(SecretUse::Database, database)
        };
        app.add("teller", service("teller").port(Scheme::Https, 8443).on(&cluster));
        app.add("identity", service("identity").cache().secret(SecretUse::Cache, cache).on(&cluster));
    });
    let assembly = assembly.unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    assembly
}

fn object<'a>(assembly: &'a Assembly, name: &str) -> &'a str {
    file(assembly, &format!("k8s/test-prod-eks-euw1/30-storage/apache-fineract.{name}.yaml"))
}

#[test]
fn a_database_is_one_pod_with_one_volume_on_a_node_of_its_own() {
    insta::assert_snapshot!(object(&assembly(), "postgres.statefulset"));
}

#[test]
fn a_cache_is_one_pod_whose_configuration_is_secret() {
    let assembly = assembly();
    let [pods, secret] =
        ["redis.statefulset", "redis-credential.externalsecret"].map(|name| object(&assembly, name));
    insta::assert_snapshot!(format!("{pods}---\n{secret}"));
}

#[test]
fn a_store_comes_with_all_that_it_needs() {
    let assembly = assembly();
    let prefix = "k8s/test-prod-eks-euw1/30-storage/";
    let objects: Vec<_> = assembly.files.keys().filter_map(|path| path.strip_prefix(prefix)).collect();
    insta::assert_snapshot!(objects.join("\n"));
}

#[test]
fn only_the_services_that_are_named_reach_a_store() {
    let assembly = assembly();
    insta::assert_snapshot!(object(&assembly, "redis.networkpolicy"));
    assert!(object(&assembly, "postgres.networkpolicy").contains("- teller"));
}

#[test]
fn services_reach_a_store_as_a_pod() {
    let policy = of_service(&assembly(), "identity.networkpolicy").to_owned();
    assert!(policy.contains("app.kubernetes.io/name: postgres"), "{policy}");
    assert!(policy.contains("app.kubernetes.io/name: redis"), "{policy}");
    assert!(!policy.contains("10.3.108.0/22"), "{policy}");
}

fn of_service<'a>(assembly: &'a Assembly, name: &str) -> &'a str {
    file(assembly, &format!("k8s/test-prod-eks-euw1/40-services/apache-fineract.{name}.yaml"))
}

#[test]
fn services_verify_the_store_that_they_talk_to() {
    let assembly = assembly();
    let secret = of_service(&assembly, "identity-database.externalsecret");
    let authority = "/etc/fineract/authorities/postgres/ca.crt";
    assert!(secret.contains(&format!("?sslmode=verify-full&sslrootcert={authority}")), "{secret}");
    let variables = of_service(&assembly, "identity.configmap");
    assert!(variables.contains("SPRING_DATA_REDIS_SSL_ENABLED: \"true\""), "{variables}");
    let pods = of_service(&assembly, "identity.deployment");
    for store in ["postgres", "redis"] {
        assert!(pods.contains(&format!("- mountPath: /etc/fineract/authorities/{store}\n")), "{pods}");
        assert!(pods.contains(&format!("secretName: {store}-tls\n")), "{pods}");
    }
    assert!(!of_service(&assembly, "teller.deployment").contains("redis"));
}

#[test]
fn a_store_has_a_certificate_from_an_authority_of_its_own() {
    let assembly = assembly();
    let objects =
        ["postgres-root.issuer", "postgres-authority.certificate", "postgres.issuer", "postgres.certificate"];
    insta::assert_snapshot!(objects.map(|name| object(&assembly, name)).join("---\n"));
}

#[test]
fn what_a_store_keeps_is_in_the_backups_of_its_cluster() {
    let assembly = synthesize(|app| {
        let (cluster, stores) = planned(app);
        let mut stack = app.at(stores.stack);
        let vault =
            stack.add("vault", BackupVault::new(&stores.site, "backup", stores.keys.of(Purpose::Efs)));
        let plan = BackupPlan::new(&stores.site, "data").rule(BackupRule::new("daily", &vault));
        let plan = stack.add("plan", plan);
        let cluster = app.add("eks", cluster.backup(&plan));
        app.at(cluster.storage).add("classes", StorageClasses::new(&cluster));
        app.add("postgres", Postgres::new(&cluster, &stores).storage(30).backup(&plan));
        app.add("redis", Redis::new(&cluster, &stores));
    });
    let assembly = assembly.unwrap();
    let runbooks: Vec<_> = assembly.files.keys().filter(|path| path.starts_with("runbooks/")).collect();
    assert_eq!(runbooks, ["runbooks/restore-postgres-of-test-prod-eks-euw1.md"]);
    insta::assert_snapshot!("restore_postgres", file(&assembly, runbooks[0]));
    let kept = |(from, flow, to): (_, &Flow, _)| {
        let name = |id: VertexId| assembly.flows.vertex(id).name.clone();
        (flow.mechanism == "AWS Backup").then(|| (name(from), name(to), flow.every_minutes))
    };
    let kept: Vec<_> = assembly.flows.flows().filter_map(kept).collect();
    let (volumes, vault) = ("ebs-io2 of test-prod-eks-euw1", "test-prod-backup-euw1");
    assert_eq!(kept, [(volumes.to_owned(), vault.to_owned(), Some(24 * 60))]);
}

/// A child of PostgreSQL that dies by a signal makes it restart all of its backends.
#[test]
fn a_store_is_the_first_process_of_its_container_and_told_of_a_new_certificate_by_another() {
    let assembly = assembly();
    for (store, client) in [("postgres", "psql "), ("redis", "redis-cli ")] {
        let pods = object(&assembly, &format!("{store}.statefulset"));
        let (before, beside) = pods.split_once("      initContainers:\n").unwrap();
        assert!(!before.contains("command:\n        - sh"), "{pods}");
        assert!(beside.contains("restartPolicy: Always") && beside.contains(client), "{pods}");
    }
}

#[test]
fn a_service_behind_a_load_balancer_has_its_certificate_from_the_cluster() {
    let assembly = assembly();
    let certificate = ["teller.issuer", "teller-certificate.certificate"];
    insta::assert_snapshot!(certificate.map(|name| of_service(&assembly, name)).join("---\n"));
    let pods = of_service(&assembly, "teller.deployment");
    assert!(pods.contains("secretName: teller-certificate\n"), "{pods}");
    assert!(!assembly.files.keys().any(|path| path.ends_with("teller-certificate.externalsecret.yaml")));
    let template = file(&assembly, "test-prod-eks-euw1.template.json");
    assert!(!template.contains("teller/tls"), "its role reads no certificate");
}

#[test]
fn a_store_that_nobody_gives_a_certificate_is_refused() {
    reports("ICD-002", |app| {
        let (mut cluster, stores) = cluster(app);
        cluster.certificates = false;
        app.add("postgres", Postgres::new(&cluster, &stores));
    });
}

#[test]
fn a_store_that_nobody_sizes_is_refused() {
    reports("ICD-003", |app| {
        let (mut cluster, stores) = cluster(app);
        cluster.vertical_autoscaler = false;
        app.add("redis", Redis::new(&cluster, &stores));
    });
}

#[test]
fn a_store_has_no_way_out() {
    let policy = object(&assembly(), "postgres.networkpolicy").to_owned();
    assert!(policy.contains("- Egress") && !policy.contains("egress:"), "{policy}");
}

/// D21: the password stands in no template and no manifest.
#[test]
fn a_credential_is_generated_where_it_is_kept() {
    let assembly = assembly();
    let template = file(&assembly, "test-prod-data-store-euw1.template.json");
    assert!(
        template.contains("GenerateSecretString") && !template.contains("\"SecretString\""),
        "{template}"
    );
    for (path, content) in &assembly.files {
        let text = std::str::from_utf8(content).unwrap();
        assert!(!path.starts_with("k8s/") || !text.contains("kind: Secret\n"), "{path}");
    }
}

#[test]
fn a_store_waits_for_its_credential_and_services_wait_for_the_store() {
    let assembly = assembly();
    let wave = |name: &str| assembly.plan.units.iter().find(|unit| unit.name == name).unwrap().wave;
    assert!(wave("test-prod-data-store-euw1") < wave("test-prod-eks-euw1/30-storage"));
    assert!(wave("test-prod-eks-euw1/30-storage") < wave("test-prod-eks-euw1/40-services"));
}

/// A workload of one container, as a program writes it that doesn't use the constructs.
fn by_hand(kind: &str, image: &str) -> Manifest {
    let container = Doc::map([("name", "main"), ("image", image)]);
    Manifest::new("apps/v1", kind, "by-hand")
        .namespace("apache-fineract")
        .raw("spec.selector.matchLabels.app", "by-hand")
        .raw("spec.template.metadata.labels.app", "by-hand")
        .raw("spec.template.spec.containers", Doc::list([container]))
}

/// D26
#[test]
fn three_plain_databases_behind_one_name_are_refused() {
    reports("ICD-001", |app| {
        let (cluster, _) = cluster(app);
        let set = by_hand("StatefulSet", "postgres:17.11").raw("spec.serviceName", "by-hand");
        app.at(cluster.workloads).add("postgres", set.raw("spec.replicas", 3));
    });
}

/// D21
#[test]
fn an_image_that_moves_is_refused() {
    reports("IMG-004", |app| {
        let (cluster, _) = cluster(app);
        app.at(cluster.workloads).add("tool", by_hand("Deployment", "postgres:latest"));
    });
}

/// D21
#[test]
fn claims_of_a_pod_template_are_refused() {
    let findings = synthesize(|app| {
        let (cluster, stores) = cluster(app);
        app.add("postgres", Postgres::new(&cluster, &stores));
        let claims = Doc::list([Doc::map([("metadata", Doc::map([("name", "data")]))])]);
        let set = by_hand("StatefulSet", "postgres:17.11")
            .raw("spec.serviceName", "by-hand")
            .raw("spec.template.spec.volumeClaimTemplates", claims);
        app.at(cluster.workloads).add("by-hand", set);
    });
    let findings = findings.unwrap_err();
    let finding = findings.iter().find(|finding| finding.code.id == "K8S-002").unwrap();
    let message = &finding.message;
    assert!(message.contains("spec.template.spec.volumeClaimTemplates"), "{message}");
}

/// D10
#[test]
fn targets_by_address_are_refused() {
    reports("CAL-004", |app| {
        let (cluster, stores) = cluster(app);
        app.add("postgres", Postgres::new(&cluster, &stores));
        let binding = Manifest::new("elbv2.k8s.aws/v1beta1", "TargetGroupBinding", "loans")
            .namespace("apache-fineract")
            .raw("spec.targetType", "ip")
            .raw("spec.targetGroupName", "fnr-prd-euw1-loans")
            .raw("spec.serviceRef.name", "loans")
            .raw("spec.serviceRef.port", 8080);
        app.at(cluster.workloads).add("loans", binding);
    });
}

#[test]
fn data_004_more_connections_than_the_database_takes() {
    let program = |app: &mut Scope, most: u16| {
        let (cluster, stores) = cluster(app);
        let database = Postgres::new(&cluster, &stores).clients([label!("teller"), label!("identity")]);
        let database = app.add("postgres", database.connections(most));
        for name in ["teller", "identity"] {
            let service = FineractService::backend(name, release("1.0.0"))
                .database(Access::ReadWrite)
                .data_mode(DataMode::InCluster)
                .secret(SecretUse::Database, database.credential.name())
                .replicas(2..=4);
            app.add(name, service.on(&cluster));
        }
    };
    // Two services of four pods and one more in a rollout, ten connections each; ten are kept.
    reports("DATA-004", |app| program(app, 109));
    assert!(synthesize(|app| program(app, 110)).is_ok());
}
