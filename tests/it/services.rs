//! Services: what runs on a cluster, what it may reach, and what is refused.

use fineract_constructs::aws::Site;
use fineract_constructs::aws::names::Kind;
use fineract_constructs::cidr;
use fineract_constructs::constructs::compute::{
    Access as ApiAccess, AccessLevel, Cluster, EksCluster, Nodes,
};
use fineract_constructs::constructs::data::redis::Auth;
use fineract_constructs::constructs::network::{Endpoints, EnvironmentVpc, Network};
use fineract_constructs::constructs::services::{
    Access, Criticality, Exposure, FineractService, Mebibytes, Millicores, QueueAccess, Resources, Scheme,
    SecretUse, Service, WriterEndpoint, names, release,
};
use fineract_constructs::core::Scope;
use fineract_constructs::k8s::{Dns1123Label, made_elsewhere};
use fineract_constructs::residency::DataClass;
use fineract_constructs::synth::Assembly;
use insta::assert_snapshot;
use serde_json::Value;

use crate::support::{codes, dublin, file, reports, synthesize};

/// A cluster to run services on.
pub(crate) fn cluster(app: &mut Scope) -> Cluster {
    cluster_with(app, EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")))
}

fn cluster_with(app: &mut Scope, network: EnvironmentVpc) -> Cluster {
    let network = app.add("network", network);
    eks(app, &network.erased())
}

/// A cluster with a class for shared files.
fn eks(app: &mut Scope, network: &Network) -> Cluster {
    let deployer = ApiAccess::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
    let cluster = app.add(
        "eks",
        EksCluster::new(network).access("deployer", deployer).nodes([Nodes::private().scaling(3, 3, 24)]),
    );
    made_elsewhere(app, cluster.storage, "StorageClass", "", names::SHARED_STORAGE);
    cluster
}

/// Adds a service whose target group and secrets another program makes.
#[track_caller]
pub(crate) fn run(app: &mut Scope, id: &str, service: &FineractService, cluster: &Cluster) -> Service {
    let service = app.add(id, service.on(cluster));
    if let Some(group) = &service.target_group {
        made_elsewhere(app, cluster.workloads, "TargetGroup", "", group);
    }
    secrets_made_elsewhere(app, &service, cluster);
    service
}

/// Says that another program makes what a service reads.
pub(crate) fn secrets_made_elsewhere(app: &mut Scope, service: &Service, cluster: &Cluster) {
    let site = &cluster.network.site;
    for of in [
        SecretUse::Database,
        SecretUse::Tenants,
        SecretUse::Administrator,
        SecretUse::Cache,
        SecretUse::Certificate,
    ] {
        let name = names::secret(site, &service.name, of);
        made_elsewhere(app, cluster.workloads, "AWS::SecretsManager::Secret", "", &name);
    }
    let host = names::cache_host_parameter(site);
    made_elsewhere(app, cluster.workloads, "AWS::SSM::Parameter", "", &host);
    for topic in ["loan-creation", "loan-repayment", "payment-received"] {
        made_elsewhere(app, cluster.workloads, "AWS::SQS::Queue", "", &site.name(Kind::Queue, topic));
    }
}

fn loan_portfolio() -> FineractService {
    FineractService::backend("loan-portfolio", release("1.4.2"))
        .exposure(Exposure::path("api.fineract.example", "/loans"))
        .database(Access::ReadWrite)
        .cache()
        .shared_files(20)
        .queue("loan-creation", QueueAccess::Consume)
        .queue("loan-repayment", QueueAccess::Consume)
        .queue("loan-repayment", QueueAccess::Publish)
        .data_classes([DataClass::Pii, DataClass::Financial])
        .replicas(3..=9)
}

fn payment_gateway() -> FineractService {
    FineractService::backend("payment-gateway", release("2.0.1"))
        .exposure(Exposure::NlbAccelerated { port: 443 })
        .criticality(Criticality::Critical)
        .port(Scheme::Https, 8443)
        .database(Access::ReadWrite)
        .cache()
        .queue("payment-received", QueueAccess::Publish)
        .egress(cidr!("203.0.113.0/24"), 443)
        .resources(Resources::new(Millicores(1000), Mebibytes(1536)).burst(2))
        .replicas(3..=12)
}

fn loan_management() -> FineractService {
    FineractService::frontend("loan-management", release("1.4.2"))
        .exposure(Exposure::host("loans.fineract.example"))
}

/// The objects of a service, one document each, without the namespace and labels that all have.
fn manifests(assembly: &Assembly, service: &str) -> String {
    let prefix = format!("k8s/test-prod-eks-euw1/40-services/apache-fineract.{service}");
    let of_service = assembly.files.keys().filter(|path| path.starts_with(&prefix));
    let documents: Vec<_> = of_service.map(|path| without_labels(file(assembly, path))).collect();
    assert!(!documents.is_empty(), "{service} has no manifests");
    documents.join("\n---\n")
}

/// An object without the comment, namespace and labels at its head.
fn without_labels(object: &str) -> String {
    let (head, body) = object.split_once("\n  namespace: apache-fineract\n  labels:\n").unwrap();
    let body = body.lines().skip_while(|line| line.starts_with("    "));
    head.lines().skip(1).chain(body).collect::<Vec<_>>().join("\n")
}

/// An object of a service.
fn object(assembly: &Assembly, name: &str, kind: &str) -> String {
    let path = format!("k8s/test-prod-eks-euw1/40-services/apache-fineract.{name}.{kind}.yaml");
    file(assembly, &path).to_owned()
}

fn has(assembly: &Assembly, name: &str, kind: &str) -> bool {
    let path = format!("k8s/test-prod-eks-euw1/40-services/apache-fineract.{name}.{kind}.yaml");
    assembly.files.contains_key(&path)
}

/// The permissions of the role of a service; `null` if it has none.
fn permissions(assembly: &Assembly, role: &str) -> Value {
    let template: Value = serde_json::from_str(file(assembly, "test-prod-eks-euw1.template.json")).unwrap();
    template["Resources"][role]["Properties"]["Policies"][0]["PolicyDocument"]["Statement"].clone()
}

/// A program of one service.
#[track_caller]
fn deploy(service: &FineractService) -> Assembly {
    synthesize(|app| {
        let cluster = cluster(app);
        run(app, "service", service, &cluster);
    })
    .unwrap()
}

#[test]
fn a_backend_behind_the_load_balancer_has_files_queues_and_credentials() {
    let assembly = deploy(&loan_portfolio());
    assert_snapshot!("loan_portfolio", manifests(&assembly, "loan-portfolio"));
}

#[test]
fn the_index_lists_what_others_make_and_is_read() {
    let assembly = deploy(&payment_gateway());
    let index = file(&assembly, "index.md");
    let row = "| AWS::SecretsManager::Secret | `test/prod/eu-west-1/payment-gateway/tls` | `test-prod-eks-euw1` | \
eu-west-1 of 111122223333 | `certificate`, `privateKey` |";
    assert!(index.contains(row) && !index.contains("payment-gateway/tenants"), "{index}");
}

#[test]
fn a_critical_service_ends_tls_itself_and_leaves_no_zone_out() {
    let assembly = deploy(&payment_gateway());
    assert_snapshot!("payment_gateway", manifests(&assembly, "payment-gateway"));
}

#[test]
fn a_frontend_serves_and_reaches_nothing() {
    let assembly = deploy(&loan_management());
    assert_snapshot!("loan_management", manifests(&assembly, "loan-management"));
    assert_eq!(permissions(&assembly, "ServiceIdentityRole"), Value::Null);
}

#[test]
fn everything_of_a_service_carries_its_labels() {
    let assembly = deploy(&payment_gateway());
    let account = object(&assembly, "payment-gateway", "serviceaccount");
    let (_, labels) = account.split_once("  labels:\n").unwrap();
    let labels = labels.lines().take_while(|line| line.starts_with("    ")).collect::<Vec<_>>().join("\n");
    assert_snapshot!(labels, @r#"
    app.kubernetes.io/name: payment-gateway
    app.kubernetes.io/instance: payment-gateway
    app.kubernetes.io/version: "2.0.1"
    app.kubernetes.io/component: backend
    app.kubernetes.io/part-of: test
    app.kubernetes.io/managed-by: fineract-constructs
    "#);
    let objects = assembly.files.keys().filter(|path| path.contains("/40-services/apache-fineract."));
    for path in objects {
        assert!(file(&assembly, path).contains(&format!("  labels:\n{labels}\n")), "{path}");
    }
}

#[test]
fn a_port_is_the_same_wherever_it_is_named() {
    let service = loan_portfolio().port(Scheme::Https, 9443);
    let assembly = deploy(&service);
    assert!(!manifests(&assembly, "loan-portfolio").contains("8080"));
    let deployment = object(&assembly, "loan-portfolio", "deployment");
    assert_eq!(deployment.matches("port: https").count(), 3);
    assert_eq!(deployment.matches("scheme: HTTPS").count(), 3);
    for kind in ["service", "networkpolicy", "targetgroupbinding"] {
        assert!(object(&assembly, "loan-portfolio", kind).contains("port: 9443"), "{kind}");
    }
}

#[test]
fn fineract_itself_is_told_by_its_own_variables() {
    let api = FineractService::fineract("fineract-api", release("1.10.0"))
        .exposure(Exposure::path("api.fineract.example", "/fineract-provider"))
        .database(Access::ReadWrite)
        .shared_files(50);
    let assembly = deploy(&api);
    let shown = ["configmap", "externalsecret"].map(|kind| {
        let name = if kind == "configmap" { "fineract-api" } else { "fineract-api-database" };
        object(&assembly, name, kind)
            .lines()
            .skip_while(|line| !line.starts_with("data:") && !line.starts_with("spec:"))
            .collect::<Vec<_>>()
            .join("\n")
    });
    for hidden in [
        "FINERACT_MANAGEMENT_ENDPOINT_WEB_EXPOSURE_INCLUDE: health\n",
        "SPRINGDOC_API_DOCS_ENABLED: \"false\"",
        "SPRINGDOC_SWAGGER_UI_ENABLED: \"false\"",
    ] {
        assert!(shown[0].contains(hidden), "everybody may read what {hidden} hides");
    }
    assert_snapshot!("fineract_variables", shown.join("\n---\n"));
}

#[test]
fn a_role_allows_what_the_service_was_given_and_no_more() {
    let assembly = deploy(&loan_portfolio());
    let permissions = permissions(&assembly, "ServiceIdentityRole");
    assert_snapshot!("loan_portfolio_role", serde_json::to_string_pretty(&permissions).unwrap());
}

#[test]
fn without_endpoints_queues_are_called_at_public_addresses() {
    let is_open = |endpoints| {
        let network = EnvironmentVpc::new(&dublin(), cidr!("10.3.0.0/16")).endpoints(endpoints);
        let assembly = synthesize(|app| {
            let cluster = cluster_with(app, network);
            run(app, "service", &loan_portfolio(), &cluster);
        });
        object(&assembly.unwrap(), "loan-portfolio", "networkpolicy").contains("0.0.0.0/0")
    };
    assert!(!is_open(Endpoints::All));
    assert!(is_open(Endpoints::S3));
}

#[test]
fn a_fixed_number_of_replicas_stands_in_the_deployment_and_a_range_does_not() {
    let fixed = deploy(&loan_management().replicas(2..=2));
    assert!(object(&fixed, "loan-management", "deployment").contains("\n  replicas: 2\n"));
    assert!(!has(&fixed, "loan-management", "horizontalpodautoscaler"));
    assert!(has(&fixed, "loan-management", "poddisruptionbudget"));

    let range = deploy(&loan_management().replicas(2..=3));
    assert!(!object(&range, "loan-management", "deployment").contains("\n  replicas:"));
    assert!(has(&range, "loan-management", "horizontalpodautoscaler"));
}

#[test]
fn a_budget_that_would_allow_no_disruption_is_left_out() {
    let single = deploy(&loan_management().replicas(1..=3));
    assert!(!has(&single, "loan-management", "poddisruptionbudget"));
}

#[test]
fn a_service_that_nobody_balances_is_reached_by_nobody() {
    let assembly = deploy(&FineractService::backend("scheduler", release("1.0.0")));
    assert!(object(&assembly, "scheduler", "service").contains("type: ClusterIP"));
    assert!(!has(&assembly, "scheduler", "targetgroupbinding"));
    assert!(object(&assembly, "scheduler", "networkpolicy").contains("ingress: []"));
}

#[test]
fn the_internal_load_balancer_calls_from_private_subnets() {
    let assembly =
        deploy(&FineractService::backend("identity", release("1.0.0")).exposure(Exposure::InternalAlb));
    let policy = object(&assembly, "identity", "networkpolicy");
    let ingress = policy.split("egress:").next().unwrap();
    assert!(ingress.contains("cidr: 10.3.0.0/19") && !ingress.contains("10.3.96.0/22"), "{ingress}");
}

#[test]
fn a_cache_with_users_is_told_the_users_name() {
    let name = "SPRING_DATA_REDIS_USERNAME: \"{{ .username }}\"";
    let secret = |service| object(&deploy(&service), "loan-portfolio-cache", "externalsecret").to_owned();
    let users = secret(loan_portfolio().cache_auth(Auth::Users));
    assert!(users.contains(name), "{users}");
    assert!(!secret(loan_portfolio()).contains("USERNAME"));
}

#[test]
fn a_secret_of_another_name_is_what_the_role_may_read() {
    let ledger = "test/prod/eu-west-1/ledger/db";
    let service = loan_portfolio().secret(SecretUse::Database, ledger);
    let program = |app: &mut Scope| {
        let cluster = cluster(app);
        run(app, "service", &service, &cluster);
        made_elsewhere(app, cluster.workloads, "AWS::SecretsManager::Secret", "", ledger);
    };
    let assembly = synthesize(program).unwrap();
    assert!(
        object(&assembly, "loan-portfolio-database", "externalsecret").contains(&format!("key: {ledger}"))
    );
    let secrets = permissions(&assembly, "ServiceIdentityRole")[0]["Resource"][0].clone();
    assert_eq!(secrets, format!("arn:aws:secretsmanager:eu-west-1:111122223333:secret:{ledger}-??????"));
}

#[test]
fn a_changed_configuration_replaces_the_pods() {
    let fingerprint = |service: &FineractService| {
        let deployment = object(&deploy(service), "loan-management", "deployment");
        let line = deployment.lines().find(|line| line.contains("fineract.io/configuration")).unwrap();
        line.trim().to_owned()
    };
    let changed = loan_management().variable("LOCALE", "en-IE");
    assert_eq!(fingerprint(&loan_management()), fingerprint(&loan_management()));
    assert_ne!(fingerprint(&loan_management()), fingerprint(&changed));
}

#[test]
fn what_other_systems_need_of_a_service_is_in_its_handle() {
    let assembly = synthesize(|app| {
        let cluster = cluster(app);
        let service = run(app, "loans", &loan_portfolio(), &cluster);
        assert_eq!(service.target_group, Some(names::target_group(&cluster.network.site, &service.name)));
        assert_eq!((service.port.scheme.as_str(), service.port.number), ("HTTP", 8080));
        assert_eq!(service.health.readiness, "/actuator/health/readiness");
        assert_eq!(service.data.queues.len(), 2);
        assert_eq!(service.role.unwrap().name, "test-prod-apache-fineract-loan-portfolio-euw1");
    });
    assert!(assembly.is_ok());
}

#[test]
fn one_description_runs_on_any_number_of_clusters() {
    let environments = ["prod", "stage"];
    let assembly = synthesize(|app| {
        let service = loan_portfolio();
        for (environment, cidr) in environments.into_iter().zip([cidr!("10.2.0.0/16"), cidr!("10.3.0.0/16")])
        {
            let mut scope = app.group(environment);
            let site = Site { environment: environment.into(), ..dublin() };
            let network = scope.add("network", EnvironmentVpc::new(&site, cidr));
            let cluster = eks(&mut scope, &network.erased());
            run(&mut scope, "loans", &service, &cluster);
        }
    });
    let assembly = assembly.unwrap();
    for environment in environments {
        let cluster = format!("k8s/test-{environment}-eks-euw1/40-services");
        let deployment =
            file(&assembly, &format!("{cluster}/apache-fineract.loan-portfolio.deployment.yaml"));
        let repository =
            format!("111122223333.dkr.ecr.eu-west-1.amazonaws.com/test-{environment}-loan-portfolio");
        assert!(deployment.contains(&format!("image: {repository}:1.4.2")), "{deployment}");
    }
}

#[test]
fn every_mistake_of_a_service_is_found_at_once() {
    let findings = synthesize(|app| {
        let cluster = cluster(app);
        let service = FineractService::frontend("Loan_Management", "nginx")
            .exposure(Exposure::host("Loans"))
            .cache()
            .replicas(0..=2);
        app.add("service", service.on(&cluster));
    });
    assert_eq!(codes(&findings.unwrap_err()), ["IMG-003", "NAME-002", "SVC-001", "SVC-002", "SVC-006"]);
}

fn wrong(code: &str, service: &FineractService) {
    reports(code, |app| {
        let cluster = cluster(app);
        app.add("service", service.on(&cluster));
    });
}

#[test]
fn name_002_a_name_that_dns_refuses() {
    wrong(
        "NAME-002",
        &FineractService::backend("fineract_payment", release("1.4.2")).queue("Loans", QueueAccess::Publish),
    );
}

#[test]
fn img_003_an_image_without_a_fixed_version() {
    reports("IMG-003", |app| {
        let cluster = cluster(app);
        app.add("tagged", FineractService::backend("one", release("latest")).on(&cluster));
        app.add("named", FineractService::backend("two", "registry.example/two").on(&cluster));
        app.add("written", FineractService::backend("three", "Registry/Three:1").on(&cluster));
    });
}

#[test]
fn svc_001_replicas_that_cannot_be() {
    #[expect(clippy::reversed_empty_ranges, reason = "the mistake that is reported")]
    let replicas = 6..=2;
    wrong("SVC-001", &loan_management().replicas(replicas));
}

#[test]
fn svc_002_a_frontend_with_data() {
    wrong("SVC-002", &loan_management().database(Access::ReadOnly));
}

#[test]
fn svc_003_plain_text_behind_an_accelerator() {
    wrong("SVC-003", &payment_gateway().port(Scheme::Http, 8080));
}

#[test]
fn svc_004_a_variable_that_cannot_be_set() {
    let service = loan_portfolio().variable("SERVER_PORT", "9090").variable("LOAN-LIMIT", "5000");
    wrong("SVC-004", &service);
}

#[test]
fn svc_005_a_credential_in_a_variable() {
    wrong("SVC-005", &loan_portfolio().variable("SCHEME_API_KEY", "0123456789"));
}

#[test]
fn svc_006_a_host_or_path_that_no_listener_takes() {
    wrong("SVC-006", &loan_portfolio().exposure(Exposure::path("Loans.fineract.example", "/loans/*")));
}

/// A host as RDS names it.
const GLOBAL: &str = "test-prod-ledger.global-0123456789ab.global.rds.amazonaws.com";

#[test]
fn a_global_database_is_written_to_by_a_name_that_follows_its_writer() {
    let service = loan_portfolio().writer_endpoint(WriterEndpoint::Global(GLOBAL.into()));
    let assembly = deploy(&service);
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    let secret = assembly.files.iter().find(|(path, _)| path.ends_with("database.externalsecret.yaml"));
    let secret = std::str::from_utf8(secret.unwrap().1).unwrap();
    assert!(secret.contains(&format!("jdbc:postgresql://{GLOBAL}:{{{{ .port }}}}/")), "{secret}");
    assert!(!secret.contains(".host"), "{secret}");
}

#[test]
fn svc_008_a_host_that_follows_no_failover() {
    let regional = "ledger.cluster-0123456789ab.eu-west-1.rds.amazonaws.com";
    wrong("SVC-008", &loan_portfolio().writer_endpoint(WriterEndpoint::Global(regional.into())));
}

#[test]
fn svc_007_fewer_replicas_than_zones_behind_an_accelerator() {
    wrong("SVC-007", &payment_gateway().replicas(2..=4));
    let findings = deploy(&payment_gateway()).findings;
    assert!(!codes(&findings).contains(&"SVC-007"));
}

#[test]
fn names_fit_their_services() {
    let longest = Dns1123Label::parse("a".repeat(63)).unwrap();
    let site = dublin();
    assert!(names::target_group(&site, &longest).len() <= 32);
    assert!(names::load_balancer(&site, &longest).len() <= 32);
    assert!(names::queue(&site, &longest).len() <= 80);
    assert!(names::secret(&site, &longest, SecretUse::Database).len() <= 512);
}
