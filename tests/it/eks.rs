//! Clusters: how they come up, who may do what, and what they refuse.

mod nodes;

use fineract_constructs::aws::iam::Statement;
use fineract_constructs::aws::names::Kind;
use fineract_constructs::aws::region;
use fineract_constructs::cidr;
use fineract_constructs::constructs::compute::{
    Access, AccessLevel, AddOn, Cluster, EksCluster, Nodes, ServiceAccountRole,
};
use fineract_constructs::constructs::network::{EnvironmentVpc, Network};
use fineract_constructs::constructs::security::{EnvironmentKeys, Purpose};
use fineract_constructs::core::Scope;
use fineract_constructs::kube::Manifest;
use fineract_constructs::synth::Assembly;
use serde_json::Value;

use crate::support::{codes, dublin, file, reports, synthesize};

fn network(app: &mut Scope) -> Network {
    let site = dublin().erased();
    app.add(
        "network",
        EnvironmentVpc::new(&site, cidr!("10.3.0.0/16")).cluster(site.name(Kind::Cluster, "eks")),
    )
}

/// A cluster that somebody administers, in a network of its own.
fn cluster(app: &mut Scope, options: impl FnOnce(EksCluster) -> EksCluster) -> Cluster {
    let network = network(app);
    let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
    app.add("eks", options(EksCluster::new(&network).access("deployer", deployer)))
}

#[track_caller]
fn assembly(options: impl FnOnce(EksCluster) -> EksCluster) -> Assembly {
    let assembly = synthesize(|app| drop(cluster(app, options))).unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    assembly
}

/// The resources of a stack, by logical id.
#[track_caller]
fn resources(assembly: &Assembly, layer: &str) -> serde_json::Map<String, Value> {
    let template = file(assembly, &format!("test-prod-{layer}-euw1.template.json"));
    let template: Value = serde_json::from_str(template).unwrap();
    template["Resources"].as_object().unwrap().clone()
}

#[track_caller]
fn properties(assembly: &Assembly, layer: &str, id: &str) -> Value {
    resources(assembly, layer)[id]["Properties"].clone()
}

fn of_type<'a>(resources: &'a serde_json::Map<String, Value>, ty: &str) -> Vec<&'a Value> {
    resources
        .values()
        .filter(|resource| resource["Type"] == ty)
        .map(|resource| &resource["Properties"])
        .collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[test]
fn nodes_join_after_the_network_of_pods() {
    let assembly = assembly(|cluster| cluster);
    let plan: Value = serde_json::from_str(file(&assembly, "plan.json")).unwrap();
    let lines: Vec<_> = plan["units"]
        .as_array()
        .unwrap()
        .iter()
        .map(|unit| format!("{} {}", unit["wave"], text(&unit["name"])))
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn the_control_plane_is_private_encrypted_logged_and_without_a_network_of_its_own() {
    let mut plane = properties(&assembly(|cluster| cluster), "eks", "EksControlPlane");
    plane["ResourcesVpcConfig"].as_object_mut().unwrap().remove("SubnetIds");
    insta::assert_snapshot!(serde_json::to_string_pretty(&plane).unwrap());
}

#[test]
fn the_api_server_stands_in_each_zone_where_routes_lead_to_other_networks() {
    let subnets =
        properties(&assembly(|cluster| cluster), "eks", "EksControlPlane")["ResourcesVpcConfig"]["SubnetIds"]
            .take();
    let outputs: Vec<_> = subnets
        .as_array()
        .unwrap()
        .iter()
        .map(|subnet| text(&subnet["Fn::GetStackOutput"]["OutputName"]))
        .collect();
    assert_eq!(outputs, ["NetworkPrivateARef", "NetworkPrivateBRef", "NetworkPrivateCRef"]);
}

#[test]
fn the_log_group_is_there_before_the_cluster_writes_to_it() {
    let assembly = assembly(EksCluster::deletion_protection);
    let resources = resources(&assembly, "eks");
    assert_eq!(resources["EksControlPlane"]["DependsOn"], serde_json::json!(["EksLogs"]));
    assert_eq!(resources["EksLogs"]["Properties"]["LogGroupName"], "/aws/eks/test-prod-eks-euw1/cluster");
    assert_eq!(resources["EksLogs"]["DeletionPolicy"], "RetainExceptOnCreate");
    assert_eq!(resources["EksControlPlane"]["Properties"]["DeletionProtection"], true);
}

#[test]
fn the_api_server_admits_the_vpc_and_networks_that_are_named() {
    let assembly = assembly(|cluster| {
        cluster.private_endpoint([cidr!("10.0.0.0/16")]).public_endpoint([cidr!("203.0.113.0/29")])
    });
    let callers = properties(&assembly, "eks", "EksApi");
    let callers = callers["SecurityGroupIngress"].as_array().unwrap();
    let networks: Vec<_> = callers.iter().map(|rule| text(&rule["CidrIp"])).collect();
    assert_eq!(networks, ["10.3.0.0/16", "10.0.0.0/16"]);
    assert!(callers.iter().all(|rule| rule["FromPort"] == 443 && rule["ToPort"] == 443));
    let plane = properties(&assembly, "eks", "EksControlPlane");
    assert_eq!(plane["ResourcesVpcConfig"]["PublicAccessCidrs"], serde_json::json!(["203.0.113.0/29"]));
}

#[test]
fn access_is_to_the_cluster_or_to_namespaces() {
    let readers = Access::new("arn:aws:iam::111122223333:role/readers", AccessLevel::View);
    let assembly = assembly(|cluster| cluster.access("readers", readers.namespaces(["apache-fineract"])));
    let resources = resources(&assembly, "eks");
    let entries = of_type(&resources, "AWS::EKS::AccessEntry").into_iter();
    let entries: Vec<_> = entries.map(|entry| entry["AccessPolicies"][0].to_string()).collect();
    insta::assert_snapshot!(entries.join("\n"));
}

/// The role's name, and the service accounts that its trust policy names.
fn trusted(role: &Value) -> Option<(String, Vec<String>)> {
    let policy = text(&role["AssumeRolePolicyDocument"]["Fn::Sub"][0]);
    let policy: Value = serde_json::from_str(policy).ok()?;
    let condition = policy["Statement"][0]["Condition"].as_object().unwrap();
    assert_eq!(condition.keys().collect::<Vec<_>>(), ["StringEquals"]);
    assert_eq!(condition["StringEquals"]["${Issuer}:aud"], "sts.amazonaws.com");
    let subjects = match &condition["StringEquals"]["${Issuer}:sub"] {
        Value::Array(several) => several.iter().map(|one| text(one).to_owned()).collect(),
        one => vec![text(one).to_owned()],
    };
    Some((text(&role["RoleName"]).to_owned(), subjects))
}

#[test]
fn each_service_account_has_a_role_of_its_own() {
    let assembly = assembly(|cluster| cluster);
    let resources = resources(&assembly, "eks");
    let roles = of_type(&resources, "AWS::IAM::Role").into_iter().filter_map(trusted);
    let lines: Vec<_> =
        roles.map(|(name, subjects)| format!("{name}\n  {}", subjects.join("\n  "))).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn each_role_is_taken_by_a_service_account_or_an_add_on() {
    let assembly = assembly(|cluster| cluster);
    let takers: String = assembly
        .files
        .iter()
        .filter(|(path, _)| path.ends_with("serviceaccount.yaml") || path.contains("-nodes-"))
        .map(|(_, content)| String::from_utf8_lossy(content))
        .collect();
    for (name, _) in of_type(&resources(&assembly, "eks"), "AWS::IAM::Role").into_iter().filter_map(trusted) {
        assert!(takers.contains(&format!("arn:aws:iam::111122223333:role/{name}")), "nobody takes {name}");
    }
}

#[test]
fn controllers_may_do_no_more_than_they_must() {
    let assembly = assembly(|cluster| cluster);
    let resources = resources(&assembly, "eks");
    let mut lines = Vec::new();
    for role in of_type(&resources, "AWS::IAM::Role") {
        lines.push(text(&role["RoleName"]).to_owned());
        for statement in role["Policies"][0]["PolicyDocument"]["Statement"].as_array().into_iter().flatten() {
            let resource = statement["Resource"].as_str().unwrap_or("a key");
            lines.push(format!("  {} on {resource}", statement["Action"]));
            lines.extend(statement.get("Condition").map(|condition| format!("    when {condition}")));
        }
        for policy in role["ManagedPolicyArns"].as_array().into_iter().flatten() {
            lines.push(format!("  {}", text(policy)));
        }
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn the_names_of_the_longest_environment_fit() {
    let assembly = synthesize(|app| {
        let site = fineract_constructs::aws::Site {
            environment: "an-environment-with-a-name-that-is-rather-long".into(),
            ..dublin().erased()
        };
        let network = app.add("network", EnvironmentVpc::new(&site, cidr!("10.3.0.0/16")));
        app.add("eks", EksCluster::new(&network));
    })
    .unwrap();
    for (path, content) in assembly.files.iter().filter(|(path, _)| path.ends_with("template.json")) {
        let template: Value = serde_json::from_slice(content).unwrap();
        for resource in template["Resources"].as_object().unwrap().values() {
            let name = text(&resource["Properties"]["RoleName"]);
            assert!(name.len() <= 64, "{path}: {name}");
        }
    }
}

#[test]
fn add_ons_that_need_a_node_wait_for_nodes() {
    let assembly = assembly(|cluster| {
        cluster.nodes([Nodes::private()]).add_on_version(AddOn::CoreDns, "v1.13.1-eksbuild.1")
    });
    let early = resources(&assembly, "eks");
    let early: Vec<_> =
        of_type(&early, "AWS::EKS::Addon").into_iter().map(|it| text(&it["AddonName"])).collect();
    assert_eq!(early, ["kube-proxy"]);
    let late = resources(&assembly, "nodes");
    for add_on in late.values().filter(|resource| resource["Type"] == "AWS::EKS::Addon") {
        assert_eq!(
            add_on["DependsOn"],
            serde_json::json!(["A", "B", "C"].map(|zone| format!("EksNodesPrivateGroup{zone}")))
        );
    }
    let mut late: Vec<_> = of_type(&late, "AWS::EKS::Addon")
        .into_iter()
        .map(|it| (text(&it["AddonName"]), it.get("AddonVersion").map(text)))
        .collect();
    late.sort_unstable();
    let pinned = Some("v1.13.1-eksbuild.1");
    let unpinned = ["aws-ebs-csi-driver", "aws-efs-csi-driver"].map(|name| (name, None));
    assert_eq!(late, [unpinned[0], unpinned[1], ("coredns", pinned), ("snapshot-controller", None)]);
}

#[test]
fn pods_have_an_overlay() {
    let assembly = assembly(|cluster| cluster.pods("172.24.0.0/14"));
    insta::assert_snapshot!(file(&assembly, "k8s/test-prod-eks-euw1/01-calico/default.installation.yaml"));
}

#[test]
fn every_namespace_is_closed_but_for_names() {
    let assembly = assembly(|cluster| cluster);
    let objects = |kind: &str| -> Vec<String> {
        let suffix = format!(".{kind}.yaml");
        let names = assembly.files.keys().filter_map(|path| path.strip_suffix(&suffix));
        names.map(|path| path.rsplit('/').next().unwrap().to_owned()).collect()
    };
    let policies = objects("networkpolicy");
    let namespaces = objects("namespace");
    assert_eq!(namespaces, ["tigera-operator", "apache-fineract", "external-secrets"]);
    for namespace in namespaces {
        assert!(policies.contains(&format!("{namespace}.default-deny")), "{namespace} is open");
    }
    let folder = "k8s/test-prod-eks-euw1/10-namespaces/apache-fineract";
    let shown = ["namespace", "default-deny.networkpolicy", "allow-dns.networkpolicy"]
        .map(|name| file(&assembly, &format!("{folder}.{name}.yaml")));
    insta::assert_snapshot!(shown.join("---\n"));
}

#[test]
fn keys_outlive_their_stack_and_name_who_needs_them() {
    let assembly = synthesize(|app| {
        let keys = app.add("keys", EnvironmentKeys::new(&dublin()));
        let alias = keys.of(Purpose::Ebs).alias_arn().into_doc();
        assert_eq!(alias.as_str(), Some("arn:aws:kms:eu-west-1:111122223333:alias/test/prod/ebs"));
        for purpose in Purpose::ALL {
            assert_eq!(keys.of(purpose).alias(), format!("alias/test/prod/{}", purpose.name()));
        }
    })
    .unwrap();
    let resources = resources(&assembly, "keys");
    let mut lines = Vec::new();
    for (id, key) in resources.iter().filter(|(_, resource)| resource["Type"] == "AWS::KMS::Key") {
        assert_eq!(
            (text(&key["DeletionPolicy"]), text(&key["UpdateReplacePolicy"])),
            ("RetainExceptOnCreate", "Retain")
        );
        let properties = &key["Properties"];
        assert_eq!(
            (&properties["EnableKeyRotation"], &properties["MultiRegion"]),
            (&true.into(), &false.into())
        );
        lines.push(id.clone());
        for statement in properties["KeyPolicy"]["Statement"].as_array().unwrap() {
            lines.push(format!("  {} {}", statement["Principal"], statement["Action"]));
            lines.extend(statement.get("Condition").map(|condition| format!("    when {condition}")));
        }
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_cluster_takes_the_keys_of_its_environment() {
    let assembly = synthesize(|app| {
        let keys = app.add("keys", EnvironmentKeys::new(&dublin()));
        cluster(app, |cluster| cluster.keys(&keys));
    })
    .unwrap();
    assert!(resources(&assembly, "keys").contains_key("KeysEksKey"));
}

#[test]
fn a_cluster_does_not_take_the_keys_of_another_site() {
    let findings = synthesize(|app| {
        let paris = fineract_constructs::aws::Site { region: region::PARIS.erased(), ..dublin().erased() };
        let keys = app.add("keys", EnvironmentKeys::new(&paris));
        cluster(app, |cluster| cluster.keys(&keys));
    })
    .unwrap_err();
    assert_eq!(codes(&findings), ["DATA-001"]);
}

#[test]
fn a_cluster_is_the_same_in_every_region() {
    let mut seen = Vec::new();
    for region in region::ALL {
        let assembly = synthesize(|app| {
            let site = fineract_constructs::aws::Site { region: *region, ..dublin().erased() };
            let network = app.add("network", EnvironmentVpc::new(&site, cidr!("10.3.0.0/16")));
            let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
            app.add("eks", EksCluster::new(&network).access("deployer", deployer));
        })
        .unwrap();
        assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
        let template = file(&assembly, &format!("test-prod-eks-{}.template.json", region.short()));
        seen.push(template.replace(region.code(), "REGION").replace(region.short(), "SHORT"));
    }
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]));
}

#[test]
fn sc_009_an_ebs_driver_that_does_not_say_whose_its_volumes_are() {
    reports("SC-009", |app| {
        let version = "v1.57.1-eksbuild.1";
        cluster(app, |cluster| cluster.add_on_version(AddOn::EbsCsiDriver, version));
    });
    let newer = synthesize(|app| {
        let version = "v1.58.0-eksbuild.1";
        cluster(app, |cluster| cluster.add_on_version(AddOn::EbsCsiDriver, version));
    });
    assert_eq!(codes(&newer.unwrap().findings), Vec::<&str>::new());
}

#[test]
fn iam_002_a_role_that_may_do_too_much() {
    reports("IAM-002", |app| {
        let cluster = cluster(app, |cluster| cluster);
        let role = ServiceAccountRole::new(&cluster, "apache-fineract", "loans")
            .managed_policy("AmazonS3FullAccess")
            .statement(Statement::allow(["sqs:*"]).on_all());
        app.add("loans", role);
    });
}

#[test]
fn eks_003_a_range_that_services_can_not_have() {
    reports("EKS-003", |app| drop(cluster(app, |cluster| cluster.services("10.3.0.0/20"))));
    for wrong in ["172.16.0.0/11", "192.168.0.0/25", "198.51.100.0/24"] {
        let findings = synthesize(|app| drop(cluster(app, |cluster| cluster.services(wrong)))).unwrap_err();
        assert!(codes(&findings).contains(&"EKS-003"), "{wrong}");
    }
}

/// D04: the service range was written as the address of a host.
#[test]
fn a_range_with_host_bits_is_refused() {
    let findings =
        synthesize(|app| drop(cluster(app, |cluster| cluster.services("172.29.1.0/16")))).unwrap_err();
    assert_eq!(codes(&findings), ["NET-003"]);
}

#[test]
fn eks_007_an_api_server_that_anyone_can_call() {
    reports("EKS-007", |app| drop(cluster(app, |cluster| cluster.public_endpoint(["0.0.0.0/0"]))));
    let none: [&str; 0] = [];
    let findings = synthesize(|app| drop(cluster(app, |cluster| cluster.public_endpoint(none)))).unwrap_err();
    assert_eq!(codes(&findings), ["EKS-007"]);
}

#[test]
fn eks_010_a_cluster_that_nobody_administers() {
    reports("EKS-010", |app| {
        let network = network(app);
        let readers = Access::new("arn:aws:iam::111122223333:role/readers", AccessLevel::View);
        app.add("eks", EksCluster::new(&network).access("readers", readers));
    });
}

#[test]
fn cal_011_a_range_that_pods_can_not_have() {
    reports("CAL-011", |app| drop(cluster(app, |cluster| cluster.pods("172.16.0.0/12"))));
    for wrong in ["10.3.0.0/16", "192.168.0.0/21"] {
        let findings = synthesize(|app| drop(cluster(app, |cluster| cluster.pods(wrong)))).unwrap_err();
        assert_eq!(codes(&findings), ["CAL-011"], "{wrong}");
    }
}

/// The networks that a policy lets pods call at port 443.
fn called(assembly: &Assembly, policy: &str) -> Vec<String> {
    let path = format!("k8s/test-prod-eks-euw1/10-namespaces/{policy}.networkpolicy.yaml");
    let policy: Value = serde_saphyr::from_str(file(assembly, &path)).unwrap();
    let rules = policy["spec"]["egress"].as_array().unwrap().iter();
    let https = rules.filter(|rule| rule["ports"].as_array().unwrap().iter().any(|port| port["port"] == 443));
    let peers = https.flat_map(|rule| rule["to"].as_array().unwrap());
    peers.map(|peer| text(&peer["ipBlock"]["cidr"]).to_owned()).collect()
}

#[test]
fn what_watches_the_cluster_calls_the_api_server_alone() {
    let private = ["10.3.0.0/19", "10.3.32.0/19", "10.3.64.0/19"];
    let quiet = assembly(|cluster| cluster.certificates().vertical_autoscaler());
    let watching = ["recommender", "updater", "snapshot-controller", "coredns"];
    let policies = watching.map(|name| format!("kube-system.{name}"));
    for policy in policies.iter().map(String::as_str).chain(["cert-manager.allow-443"]) {
        assert_eq!(called(&quiet, policy), private, "{policy}");
    }
    assert_eq!(called(&quiet, "kube-system.cluster-autoscaler"), ["0.0.0.0/0"], "it calls AWS");
    let page = file(&quiet, "k8s/test-prod-eks-euw1/reachability.md");
    let row = "| `cert-manager/cert-manager` | the chart `cert-manager` | they call the API server and ask for names; nobody calls them |";
    assert!(page.contains(row), "{page}");
}

#[test]
fn cert_manager_calls_issuers_that_are_named() {
    let issued = assembly(|cluster| cluster.certificates().issuers([cidr!("203.0.113.0/24")]));
    let called = called(&issued, "cert-manager.allow-443");
    assert_eq!(called, ["10.3.0.0/19", "10.3.32.0/19", "10.3.64.0/19", "203.0.113.0/24"]);
    let page = file(&issued, "k8s/test-prod-eks-euw1/reachability.md");
    assert!(
        page.contains("they call the API server, TCP 443 of `203.0.113.0/24` and ask for names"),
        "{page}"
    );
}

/// An issuer that has an authority of the internet sign, and shows by Route 53 that names are the bank's.
fn acme(route_53: serde_json::Value) -> serde_json::Value {
    serde_json::json!({
        "apiVersion": "cert-manager.io/v1", "kind": "ClusterIssuer", "metadata": {"name": "internet"},
        "spec": {"acme": {
            "server": "https://acme.example/directory", "privateKeySecretRef": {"name": "internet"},
            "solvers": [{"dns01": {"route53": route_53}}],
        }},
    })
}

fn issuer(app: &mut Scope, route_53: serde_json::Value, options: impl FnOnce(EksCluster) -> EksCluster) {
    let cluster = cluster(app, |cluster| options(cluster.certificates()));
    let issuer = Manifest::from_doc(crate::kubernetes::doc(&acme(route_53)));
    app.at(cluster.workloads).add("issuer", issuer);
}

#[test]
fn k8s_033_an_issuer_that_cert_manager_can_not_serve() {
    reports("K8S-033", |app| issuer(app, serde_json::json!({"region": "eu-west-1"}), |cluster| cluster));
}

#[test]
fn an_issuer_that_is_called_and_has_a_role_is_served() {
    let account = serde_json::json!({"serviceAccountRef": {"name": "names"}});
    let route_53 = serde_json::json!({"region": "eu-west-1", "auth": {"kubernetes": account}});
    let found = synthesize(|app| issuer(app, route_53, |cluster| cluster.issuers([cidr!("203.0.113.0/24")])));
    let found = codes(&crate::support::findings(found));
    assert!(!found.contains(&"K8S-033"), "{found:?}");
}
