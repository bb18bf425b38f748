//! Network policies allow what pods declare, and nothing else.

use fineract_constructs::cfn::{ec2, elasticloadbalancingv2 as elb};
use fineract_constructs::cidr;
use fineract_constructs::constructs::compute::Cluster;
use fineract_constructs::constructs::data::incluster::Postgres;
use fineract_constructs::constructs::services::{Access, DataMode, Exposure, FineractService, release};
use fineract_constructs::core::Scope;
use fineract_constructs::k8s::{Connection, Dns1123Label, Protocol, connections};
use fineract_constructs::kube::prelude::*;

use crate::kubernetes::{BINDING, apply, doc, loans};
use crate::support::{codes, dublin, findings, reports, synthesize};

/// A policy that somebody adds to the namespace of the services.
fn policy(name: &str, spec: &str) -> Manifest {
    manifest(&format!(
        "{{kind: NetworkPolicy, apiVersion: networking.k8s.io/v1, metadata: {{name: {name}, namespace: apache-fineract}}, spec: {spec}}}"
    ))
}

fn manifest(text: &str) -> Manifest {
    Manifest::from_doc(doc(&serde_saphyr::from_str(text).unwrap()))
}

/// Two services of a cluster: one that is called by the load balancer, one that nobody calls.
fn services(app: &mut Scope, teller: FineractService) -> Cluster {
    let cluster = crate::services::cluster(app);
    let loans = FineractService::backend("loans", release("1.4.2"))
        .exposure(Exposure::host("loans.fineract.example"))
        .database(Access::ReadWrite);
    crate::services::run(app, "loans", &loans, &cluster);
    crate::services::run(app, "teller", &teller, &cluster);
    cluster
}

fn teller() -> FineractService {
    FineractService::backend("teller", release("1.4.2"))
}

/// What is found when a policy comes to the two services.
fn with(spec: &str) -> Vec<&'static str> {
    let result = synthesize(|app| {
        let cluster = services(app, teller());
        app.at(cluster.workloads).add("by-hand", policy("by-hand", spec));
    });
    codes(&findings(result))
}

#[test]
fn k8s_024_a_policy_that_allows_what_nobody_declares() {
    reports("K8S-024", |app| {
        let cluster = services(app, teller());
        let mut bundle = app.at(cluster.workloads);
        let everywhere =
            "{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}";
        bundle.add("everywhere", policy("everywhere", everywhere));
        let neighbours = "{podSelector: {matchLabels: {app.kubernetes.io/name: loans}}, ingress: [{from: [{podSelector: {}}], ports: [{port: 8080}]}]}";
        bundle.add("neighbours", policy("neighbours", neighbours));
        let scraped = "{podSelector: {}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: monitoring}}, podSelector: {matchLabels: {app: prometheus}}}], ports: [{port: 8080}]}]}";
        bundle.add("scraped", policy("scraped", scraped));
        let of_charts = "{kind: NetworkPolicy, apiVersion: networking.k8s.io/v1, metadata: {name: open, namespace: external-secrets}, spec: {podSelector: {}, ingress: [{}]}}";
        app.at(cluster.platform).add("open", manifest(of_charts));
        let mut unheld = app.group("unheld");
        connections(&mut unheld, []);
        let pod = "{kind: Pod, apiVersion: v1, metadata: {name: tool, namespace: tools}, spec: {containers: [{name: tool, image: 'tool:1.0'}]}}";
        unheld.placed_in(cluster.workloads).add("pod", manifest(pod));
    });
}

#[test]
fn a_policy_is_as_narrow_as_what_is_declared() {
    let clean = Vec::<&str>::new();
    let to = |peer: &str, port: &str| {
        with(&format!(
            "{{podSelector: {{matchLabels: {{app.kubernetes.io/name: loans}}}}, policyTypes: [Egress], egress: [{{to: [{{{peer}}}], ports: [{{{port}}}]}}]}}"
        ))
    };
    let database = "ipBlock: {cidr: 10.3.108.0/22}";
    assert_eq!(to(database, "port: 5432"), clean, "what is declared may be allowed twice");
    assert_eq!(to("ipBlock: {cidr: 10.3.108.0/24}", "port: 5432"), clean, "a part of it, too");
    assert_eq!(to("ipBlock: {cidr: 10.3.0.0/16}", "port: 5432"), ["K8S-024"], "more addresses");
    assert_eq!(to(database, "port: 5432, endPort: 5433"), ["K8S-024"], "more ports");
    assert_eq!(to(database, "protocol: UDP, port: 5432"), ["K8S-024"], "another protocol");
    let dns = "namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}, podSelector: {matchLabels: {k8s-app: kube-dns}}";
    assert_eq!(to(dns, "protocol: UDP, port: 53"), clean, "all pods ask for names");
    assert_eq!(to(&dns.replace("k8s-app: kube-dns", "k8s-app: kube-proxy"), "port: 53"), ["K8S-024"]);
    let all = with("{podSelector: {}, policyTypes: [Egress], egress: [{to: [{namespaceSelector: {}}]}]}");
    assert_eq!(all, ["K8S-024"], "all namespaces");
}

#[test]
fn either_side_declares_a_connection_and_both_allow_it() {
    let identity = [("app.kubernetes.io/name", "loans")];
    let calling = teller().connection(Connection::to_pods("apache-fineract", identity, 8080));
    let let_in = "{podSelector: {matchLabels: {app.kubernetes.io/name: loans}}, ingress: [{from: [{podSelector: {matchLabels: {app.kubernetes.io/name: teller}}}], ports: [{port: 8080}]}]}";
    let result = synthesize(|app| {
        let cluster = services(app, calling.clone());
        app.at(cluster.workloads).add("by-hand", policy("by-hand", let_in));
    });
    assert_eq!(codes(&result.unwrap().findings), Vec::<&str>::new());
    let one_sided = synthesize(|app| drop(services(app, calling)));
    assert_eq!(codes(&one_sided.unwrap_err()), ["K8S-020"]);
}

#[test]
fn k8s_025_a_declared_connection_that_no_policy_allows() {
    reports("K8S-025", |app| {
        let mut by_hand = app.group("by-hand");
        let scraped = Connection::from_pods("monitoring", [("app", "prometheus")], 8443);
        let statsd = Connection::to(cidr!("10.0.96.0/22"), 8125).protocol(Protocol::Udp);
        let balanced = Connection::from(cidr!("10.0.0.0/22"), 8443);
        connections(&mut by_hand, [scraped, statsd, balanced]);
        apply(&mut by_hand, &loans("replicas: 2", "replicas: 3"));
    });
}

#[test]
fn a_store_that_leaves_a_client_out_is_found() {
    let clients = |clients: Vec<Dns1123Label>| {
        let result = synthesize(|app| {
            let (cluster, stores) = crate::incluster::cluster(app);
            app.add("postgres", Postgres::new(&cluster, &stores).clients(clients));
            let teller = teller().database(Access::ReadWrite).data_mode(DataMode::InCluster);
            crate::services::run(app, "teller", &teller, &cluster);
        });
        codes(&findings(result))
    };
    assert_eq!(clients(vec![Dns1123Label::new("teller")]), Vec::<&str>::new());
    assert_eq!(clients(Vec::new()), ["K8S-020"]);
}

#[test]
fn k8s_026_a_policy_of_another_kind() {
    reports("K8S-026", |app| {
        apply(
            app,
            "
kind: GlobalNetworkPolicy
apiVersion: projectcalico.org/v3
metadata: {name: allow-all}
spec: {order: 1, selector: all(), types: [Egress], egress: [{action: Allow}]}
",
        );
    });
}

/// An application load balancer calls from its own subnets, wherever they are.
#[test]
fn a_policy_lets_in_the_subnets_of_the_load_balancer_itself() {
    let found = |subnet: &str| {
        let result = synthesize(|app| {
            let stack = app.add("edge", dublin().stack("edge"));
            let mut stack = app.at(stack);
            let vpc = stack.add("vpc", ec2::Vpc::new().cidr_block("10.0.0.0/16"));
            let subnet = stack.add("subnet", ec2::Subnet::new(vpc.id()).cidr_block(subnet));
            let balancer = elb::LoadBalancer::new().scheme("internal").subnets([subnet.id()]);
            let balancer = stack.add("balancer", balancer);
            let group = elb::TargetGroup::new().name("prod-loans").target_type("instance");
            let group = stack.add("group", group.protocol("HTTPS").port(8443).vpc_id(vpc.id()));
            let answer = elb::ListenerAction::new("forward").target_group_arn(group.arn());
            stack.add("listener", elb::Listener::new([answer], balancer.arn()).port(443).protocol("HTTPS"));
            apply(app, &(loans("replicas: 2", "replicas: 3") + "---" + BINDING));
        });
        let findings = findings(result);
        codes(&findings).into_iter().filter(|code| code.starts_with("K8S-")).collect::<Vec<_>>()
    };
    assert_eq!(found("10.0.1.0/24"), Vec::<&str>::new());
    assert_eq!(found("10.0.9.0/24"), ["K8S-021"]);
}

#[test]
fn pods_of_charts_and_add_ons_are_held_to_what_they_do() {
    let with = |labels: &str, rules: &str| {
        let result = synthesize(|app| {
            let cluster = services(app, teller());
            let text = format!(
                "{{kind: NetworkPolicy, apiVersion: networking.k8s.io/v1, metadata: {{name: by-hand, namespace: kube-system}}, \
spec: {{podSelector: {{matchLabels: {{{labels}}}}}, {rules}}}}}"
            );
            app.at(cluster.platform).add("by-hand", manifest(&text));
        });
        codes(&findings(result))
    };
    let anywhere = |port: u16| {
        format!("egress: [{{to: [{{ipBlock: {{cidr: 0.0.0.0/0}}}}], ports: [{{port: {port}}}]}}]")
    };
    for labels in ["app: ebs-csi-controller", "app.kubernetes.io/name: aws-cluster-autoscaler"] {
        assert_eq!(with(labels, &anywhere(443)), Vec::<&str>::new(), "{labels}");
        assert_eq!(with(labels, &anywhere(22)), ["K8S-024"], "{labels}");
    }
    assert_eq!(with("k8s-app: kube-dns", "ingress: [{ports: [{port: 9153}]}]"), ["K8S-024"]);
    assert_eq!(with("app: what-nobody-knows", &anywhere(22)), Vec::<&str>::new());
}
