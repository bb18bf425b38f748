//! Nodes have room for what is to run on them.

use fineract_constructs::cfn::{ec2, eks};
use fineract_constructs::core::{IdOf, Scope, Value};
use fineract_constructs::k8s::{Bundle, Chart, HelmRelease, Pods, Version};

use super::{CLUSTER, LOANS, apply, loans};
use crate::support::{codes, dublin, findings, reports, synthesize};

/// Gives the cluster a group of nodes.
pub(super) fn nodes(app: &mut Scope, instance: &str, options: impl FnOnce(eks::Nodegroup) -> eks::Nodegroup) {
    let stack = app.add("nodes", dublin().stack("nodes"));
    let cluster = Value::from_doc(CLUSTER);
    let role = Value::from_doc("arn:aws:iam::111122223333:role/nodes");
    let subnet: Value<IdOf<ec2::Subnet>> = Value::from_doc("subnet-0123456789abcdef0");
    let group = eks::Nodegroup::new(cluster, role, [subnet])
        .nodegroup_name("private-1")
        .ami_type("AL2023_x86_64_STANDARD")
        .instance_types([instance])
        .labels([("fineract.io/node-role", "private")])
        .scaling_config(eks::ScalingConfig::new().min_size(1).max_size(2));
    app.at(stack).add("group", options(group));
}

#[test]
fn k8s_016_pods_that_no_node_takes() {
    use eks::Taint;
    reports("K8S-016", |app| {
        apply(app, LOANS);
        let taint = Taint::new().key("dedicated").value("database").effect("NO_SCHEDULE");
        nodes(app, "m7i.large", |group| group.taints([taint]));
    });
}

#[test]
fn k8s_017_an_image_for_another_architecture_than_its_nodes() {
    reports("K8S-017", |app| {
        apply(app, LOANS);
        nodes(app, "m7g.large", |group| group);
    });
}

#[test]
fn an_image_says_what_it_is_built_for() {
    let affinity = |architectures: &str| {
        let term = format!(
            "{{matchExpressions: [{{key: kubernetes.io/arch, operator: In, values: [{architectures}]}}]}}"
        );
        let required =
            format!("{{requiredDuringSchedulingIgnoredDuringExecution: {{nodeSelectorTerms: [{term}]}}}}");
        loans(
            "      nodeSelector:",
            &format!("      affinity: {{nodeAffinity: {required}}}\n      nodeSelector:"),
        )
    };
    let graviton = |group: eks::Nodegroup| group.ami_type("AL2023_ARM_64_STANDARD");
    let found = |text: &str| {
        let findings = synthesize(|app| {
            apply(app, text);
            nodes(app, "m7g.large", graviton);
        });
        findings.err().map_or_else(Vec::new, |findings| codes(&findings))
    };
    assert_eq!(found(&affinity("amd64")), ["K8S-017"]);
    assert_eq!(found(&affinity("amd64, arm64")), Vec::<&str>::new());
}

#[test]
fn k8s_018_a_pod_larger_than_any_node() {
    reports("K8S-018", |app| {
        apply(app, &loans("memory: 1Gi", "memory: 7Gi"));
        nodes(app, "m7i.large", |group| group);
    });
}

#[test]
fn k8s_019_more_pods_than_the_nodes_can_hold() {
    reports("K8S-019", |app| {
        apply(app, &loans("replicas: 2", "replicas: 12"));
        nodes(app, "m7i.large", |group| group);
    });
}

/// A node has as many addresses as its interfaces, unless its user data says how many pods it takes.
#[test]
fn nodes_that_nobody_sets_up_take_the_pods_of_their_interfaces() {
    let small = loans(
        "cpu: 500m, memory: 1Gi}, limits: {memory: 1Gi",
        "cpu: 10m, memory: 16Mi}, limits: {memory: 16Mi",
    )
    .replace("replicas: 2", "replicas: 48");
    let refused = |user_data: Option<&'static str>| {
        let result = synthesize(|app| {
            apply(app, &small);
            let Some(user_data) = user_data else { return nodes(app, "m7i.large", |group| group) };
            let stack = app.add("templates", dublin().stack("templates"));
            let data = ec2::LaunchTemplateData::new().user_data(user_data);
            let template = app.at(stack).add("template", ec2::LaunchTemplate::new(data));
            nodes(app, "m7i.large", |group| {
                let template = eks::LaunchTemplateSpecification::new().id(template.id());
                group.launch_template(template)
            });
        });
        let findings = findings(result);
        let found = findings.iter().find(|finding| finding.code.id == "K8S-019");
        found.map(|finding| finding.message.clone())
    };
    let message = refused(None).unwrap();
    assert!(message.ends_with("for 58"), "{message}");
    assert_eq!(refused(Some("kubelet:\n  config:\n    maxPods: 110\n")), None);
    assert_eq!(refused(Some("{\"kubelet\": {\"config\": {\"maxPods\": 110}}}")), None);
    assert_eq!(refused(Some("# maxPods is ours\n--kubelet-extra-args --max-pods=110\n")), None);
    assert!(refused(Some("[settings.kubernetes]\nmax-pods = 20\n")).is_some());
}

/// The schemas refuse them, and no check fails over them.
#[test]
fn counts_and_amounts_have_no_end() {
    const QUOTA: &str = "
kind: ResourceQuota
apiVersion: v1
metadata: {name: loans, namespace: loans}
spec: {hard: {requests.cpu: 8, requests.memory: 3Gi, pods: 3}}
";
    let most = "cpu: 9223372036854775, memory: 9223372036854775807Ei";
    let large = loans("cpu: 500m, memory: 1Gi", most).replace("replicas: 2", "replicas: 9223372036854775807");
    let findings = synthesize(|app| {
        apply(app, &(large + "---" + QUOTA));
        let scaling = eks::ScalingConfig::new().min_size(i64::MAX).max_size(i64::MAX);
        nodes(app, "m7i.large", |group| group.scaling_config(scaling));
    });
    assert!(codes(&findings.unwrap_err()).contains(&"K8S-023"));
}

/// What charts and add-ons run takes room too.
#[test]
fn pods_of_charts_and_add_ons_take_room() {
    let refused = |chart: bool| {
        let findings = synthesize(|app| {
            apply(app, &loans("replicas: 2", "replicas: 5"));
            nodes(app, "m7i.large", |group| group);
            if chart {
                const TOOL: Chart = Chart::new("https://charts.example", "tool", "1.0.0")
                    .pods(&[Pods::every_node("agent", 100, 64), Pods::replicas("server", 1, 250, 512)]);
                let bundle = Bundle::new(CLUSTER, "20-platform", Version::new(35), dublin().place());
                let bundle = app.add("platform", bundle);
                app.at(bundle).add("tool", HelmRelease::new("tool", "kube-system", TOOL));
            }
        });
        findings.err().map_or_else(Vec::new, |findings| codes(&findings))
    };
    assert_eq!(refused(false), Vec::<&str>::new());
    assert_eq!(refused(true), ["K8S-019"]);
}
