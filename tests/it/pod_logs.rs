//! What pods and nodes log leaves their node, and alarms see how they fare.

use fineract_constructs::aws::iam::Statement;
use fineract_constructs::aws::names::Kind;
use fineract_constructs::aws::{LogRetention, region};
use fineract_constructs::cfn::logs;
use fineract_constructs::cidr;
use fineract_constructs::constructs::compute::{
    Access, AccessLevel, Cluster, EksCluster, IdentityMode, ServiceAccountRole,
};
use fineract_constructs::constructs::monitoring::{AlarmTopic, ClusterAlarms, Recipient};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::constructs::platform::PodLogs;
use fineract_constructs::core::{App, Scope};
use fineract_constructs::residency::ResidencyPreset;
use fineract_constructs::synth::{Assembly, Options, synth};
use serde_json::Value;

use crate::support::{TODAY, codes, dublin, file, findings, reports, synthesize};

fn cluster(app: &mut Scope, options: impl FnOnce(EksCluster) -> EksCluster) -> Cluster {
    let site = dublin();
    let network = EnvironmentVpc::new(&site, cidr!("10.3.0.0/16")).cluster(site.name(Kind::Cluster, "eks"));
    let network = app.add("network", network);
    let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
    app.add("eks", options(EksCluster::new(&network).access("deployer", deployer)))
}

fn alarms(app: &mut Scope, cluster: &Cluster) {
    let topic = AlarmTopic::new(&cluster.network.site, &cluster.keys);
    let topic =
        app.add("alarms", topic.recipient("on-call", Recipient::Email("on-call@bank.example".into())));
    app.at(topic.stack()).add("cluster", ClusterAlarms::new(cluster, &topic));
}

#[track_caller]
fn assembly(options: impl FnOnce(EksCluster) -> EksCluster) -> Assembly {
    let assembly = synthesize(|app| {
        let cluster = cluster(app, options);
        alarms(app, &cluster);
    });
    let assembly = assembly.unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    assembly
}

/// The resources of a type in a stack, with their attributes.
fn of_type(assembly: &Assembly, layer: &str, ty: &str) -> Vec<Value> {
    let template = file(assembly, &format!("test-prod-{layer}-euw1.template.json"));
    let template: Value = serde_json::from_str(template).unwrap();
    let resources = template["Resources"].as_object().unwrap().values();
    resources.filter(|resource| resource["Type"] == ty).cloned().collect()
}

fn values(assembly: &Assembly, name: &str) -> String {
    file(assembly, &format!("releases/test-prod-eks-euw1/{name}.yaml")).to_owned()
}

#[test]
fn groups_are_there_first_with_an_end_and_a_key() {
    let assembly = assembly(|cluster| cluster.log_retention(LogRetention::SixMonths).deletion_protection());
    let groups = of_type(&assembly, "eks", "AWS::Logs::LogGroup");
    let names: Vec<_> =
        groups.iter().map(|group| group["Properties"]["LogGroupName"].as_str().unwrap()).collect();
    let of_pods = |group: &str| format!("/aws/containerinsights/test-prod-eks-euw1/{group}");
    for group in ["application", "dataplane", "performance"] {
        assert!(names.contains(&of_pods(group).as_str()), "{names:?}");
    }
    for group in &groups {
        assert_eq!(group["Properties"]["RetentionInDays"], 180, "{group}");
        assert!(group["Properties"]["KmsKeyId"].is_object(), "{group}");
        assert_eq!(group["UpdateReplacePolicy"], "Retain", "{group}");
    }
    let wave = |name: &str| assembly.plan.units.iter().find(|unit| unit.name == name).unwrap().wave;
    assert!(wave("test-prod-eks-euw1") < wave("test-prod-eks-euw1/20-platform"));
}

#[test]
fn who_writes_logs_writes_into_groups_that_are_there_and_makes_none() {
    let assembly = assembly(|cluster| cluster);
    let roles = of_type(&assembly, "eks", "AWS::IAM::Role");
    let writers: Vec<_> =
        roles.iter().filter(|role| role.to_string().contains("logs:PutLogEvents")).collect();
    assert_eq!(writers.len(), 2);
    for role in writers {
        let statement = &role["Properties"]["Policies"][0]["PolicyDocument"]["Statement"][0];
        let actions = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"];
        assert_eq!(statement["Action"], serde_json::json!(actions));
        assert!(statement["Resource"].to_string().contains("PodLogs"), "{statement}");
    }
}

#[test]
fn fluent_bit_takes_logs_of_services_of_the_platform_and_of_nodes_apart() {
    insta::assert_snapshot!(values(&assembly(|cluster| cluster), "fluent-bit"));
}

#[test]
fn the_agent_measures_from_the_network_of_every_node() {
    insta::assert_snapshot!(values(&assembly(|cluster| cluster), "cloudwatch-agent"));
}

#[test]
fn pods_that_write_logs_take_their_roles_as_the_cluster_has_it() {
    let assembly = assembly(|cluster| cluster.identity(IdentityMode::PodIdentity));
    let associations = of_type(&assembly, "eks", "AWS::EKS::PodIdentityAssociation");
    let accounts: Vec<_> =
        associations.iter().map(|it| it["Properties"]["ServiceAccount"].as_str().unwrap()).collect();
    assert!(["fluent-bit", "cloudwatch-agent"].iter().all(|name| accounts.contains(name)), "{accounts:?}");
}

#[test]
fn alarms_are_on_metrics_of_the_cluster_alone() {
    let assembly = assembly(|cluster| cluster);
    let row = |alarm: &Value| {
        let of = |property: &str| alarm["Properties"][property].to_string().replace('"', "");
        let dimension = &alarm["Properties"]["Dimensions"][0]["Value"];
        format!(
            "{}: {} {} of {} {} {} {}, {} of {} min, silence {}",
            of("AlarmName"),
            of("Statistic"),
            of("MetricName"),
            of("Namespace"),
            dimension,
            of("ComparisonOperator"),
            of("Threshold"),
            alarm["Properties"].get("DatapointsToAlarm").unwrap_or(&alarm["Properties"]["EvaluationPeriods"]),
            of("EvaluationPeriods"),
            of("TreatMissingData"),
        )
    };
    let rows: Vec<_> = of_type(&assembly, "alarms", "AWS::CloudWatch::Alarm").iter().map(row).collect();
    insta::assert_snapshot!(rows.join("\n"));
}

#[test]
fn failed_jobs_are_counted_in_the_audit_log() {
    let assembly = assembly(|cluster| cluster);
    let filters = of_type(&assembly, "eks", "AWS::Logs::MetricFilter");
    insta::assert_snapshot!(serde_json::to_string_pretty(&filters[0]["Properties"]).unwrap());
}

#[test]
fn logs_can_be_left_to_another_tool() {
    let assembly = synthesize(|app| drop(cluster(app, |it| it.pod_logs(PodLogs::Elsewhere)))).unwrap();
    let releases = assembly.plan.units.iter().flat_map(|unit| &unit.releases);
    let charts: Vec<_> = releases.map(|release| release.chart.as_str()).collect();
    assert!(
        !charts.iter().any(|chart| chart.contains("fluent") || chart.contains("cloudwatch")),
        "{charts:?}"
    );
    assert_eq!(of_type(&assembly, "eks", "AWS::Logs::LogGroup").len(), 1);
}

#[test]
fn alarms_on_what_nobody_measures_are_reported() {
    reports("ALM-003", |app| {
        let cluster = cluster(app, |cluster| cluster.pod_logs(PodLogs::Elsewhere));
        alarms(app, &cluster);
    });
}

/// What the policy says of a cluster in Ireland with something else that handles its logs.
fn said(other: impl FnOnce(&mut Scope, &Cluster)) -> Vec<String> {
    let mut app = App::new();
    let cluster = cluster(&mut app.root(), |cluster| cluster);
    other(&mut app.root(), &cluster);
    let residency = Some(ResidencyPreset::EeaWithUkCell);
    let findings =
        findings(synth("test", app, Options { as_of: Some(TODAY), residency, ..Options::default() }));
    let found = findings.iter().filter(|finding| finding.code.id.starts_with("RES-"));
    found.map(|finding| format!("{}: {}", finding.code.id, finding.message)).collect()
}

/// A role for pods of a chart that write to a log group in a region.
fn shipper(app: &mut Scope, cluster: &Cluster, region: &str) {
    let group = format!("arn:aws:logs:{region}:111122223333:log-group:/bank/pods:*");
    let role = ServiceAccountRole::new(cluster, "kube-system", "shipper");
    let role = app.add("shipper", role.statement(Statement::allow(["logs:PutLogEvents"]).on([group])));
    app.at(cluster.platform).add("shipper", role.service_account());
}

#[test]
fn a_shipper_stays_in_its_jurisdiction() {
    let refused = |said: &[String]| said.iter().any(|line| line.starts_with("RES-105"));
    let abroad = said(|app, cluster| shipper(app, cluster, region::LONDON.code()));
    assert!(refused(&abroad), "{abroad:?}");
    let at_home = said(|app, cluster| shipper(app, cluster, region::IRELAND.code()));
    assert!(!refused(&at_home), "{at_home:?}");
}

#[test]
fn logs_of_services_are_not_handed_on_to_another_jurisdiction() {
    let policy = |region: &str| {
        let document =
            format!("{{\"DestinationArn\": \"arn:aws:logs:{region}:111122223333:destination:far\"}}");
        logs::AccountPolicy::new(document, "logs", "SUBSCRIPTION_FILTER_POLICY").scope("ALL")
    };
    let handed_on =
        |region: &str| said(|app, cluster| _ = app.at(cluster.stack).add("policy", policy(region)));
    let abroad = handed_on("eu-west-2");
    let application = "log group `/aws/containerinsights/test-prod-eks-euw1/application`";
    assert!(
        abroad.iter().any(|line| line.starts_with("RES-008") && line.contains(application)),
        "{abroad:?}"
    );
    let at_home = handed_on("eu-west-1");
    assert!(!at_home.iter().any(|line| line.starts_with("RES-008")), "{at_home:?}");
}
