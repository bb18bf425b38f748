//! What the constructs of the platform always write.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use crate::platform::{PLATFORM, resources, templates};
use crate::support::file;

/// The resources of a type, whole, by stack and logical id.
fn whole(ty: &str) -> Vec<(&'static str, String, Json)> {
    let found = templates().flat_map(|(stack, template)| {
        let resources = template["Resources"].as_object().unwrap().clone();
        resources.into_iter().map(move |(id, resource)| (stack, id, resource))
    });
    let found: Vec<_> = found.filter(|(_, _, resource)| resource["Type"] == ty).collect();
    assert!(!found.is_empty(), "the platform has no {ty}");
    found
}

fn texts(list: &Json) -> Vec<&str> {
    list.as_array().map(|items| items.iter().filter_map(Json::as_str).collect()).unwrap_or_default()
}

#[test]
fn ledgers_are_on_storage_for_much_input_and_output() {
    for (_, id, cluster) in resources("AWS::RDS::DBCluster") {
        assert_eq!(cluster["StorageType"], "aurora-iopt1", "{id}");
    }
}

#[test]
fn the_arn_of_a_route_table_is_put_together() {
    for (_, id, attachment) in resources("AWS::NetworkManager::TransitGatewayRouteTableAttachment") {
        let parts = &attachment["TransitGatewayRouteTableArn"]["Fn::Join"][1];
        let arn = parts[0].as_str().unwrap_or_default();
        assert!(
            arn.starts_with("arn:aws:ec2:") && arn.ends_with(":transit-gateway-route-table/"),
            "{id}: {parts}"
        );
        assert!(parts[1]["Ref"].is_string(), "{id}: {parts}");
    }
}

#[test]
fn endpoints_join_after_their_listeners() {
    let listeners = whole("AWS::ElasticLoadBalancingV2::Listener");
    for (stack, id, group) in whole("AWS::GlobalAccelerator::EndpointGroup") {
        let balancer =
            group["Properties"]["EndpointConfigurations"][0]["EndpointId"]["Ref"].as_str().unwrap();
        let own = listeners.iter().filter(|(of, _, listener)| {
            *of == stack && listener["Properties"]["LoadBalancerArn"]["Ref"] == balancer
        });
        let own: Vec<_> = own.map(|(_, id, _)| id.as_str()).collect();
        let after = texts(&group["DependsOn"]);
        assert!(!own.is_empty() && own.iter().all(|listener| after.contains(listener)), "{id}");
    }
}

#[test]
fn names_of_accelerators_are_in_their_zone() {
    let records =
        resources("AWS::Route53::RecordSet").into_iter().map(|(_, _, record)| record["AliasTarget"].clone());
    let accelerated = records.filter(|alias| alias["DNSName"].to_string().contains("AcceleratorDnsName"));
    let zones: BTreeSet<_> = accelerated.map(|alias| alias["HostedZoneId"].to_string()).collect();
    assert_eq!(zones, BTreeSet::from([json!("Z2BJ6XQ5FK7U4H").to_string()]));
}

#[test]
fn names_of_records_say_nothing_that_changes() {
    // Hosts, countries, environments and regions; no number that counts, no identifier of a resource.
    for (_, id, record) in resources("AWS::Route53::RecordSet") {
        let name = record["Name"].as_str().unwrap_or_else(|| panic!("{id} has no name that synth knows"));
        // A bucket's own name leads networks to an endpoint.
        if name.ends_with(".amazonaws.com") {
            continue;
        }
        for label in name.split('.').filter(|label| *label != "*") {
            let region = ["euw1", "euw2", "euw3", "euc1"].contains(&label);
            assert!(region || label.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{name}");
        }
    }
}

#[test]
fn aliases_are_in_another_stack_than_their_zone() {
    let zones = resources("AWS::Route53::HostedZone").into_iter().map(|(stack, id, _)| (stack, id));
    let zones: BTreeSet<_> = zones.collect();
    for (stack, id, record) in resources("AWS::Route53::RecordSet") {
        if let Some(zone) = record["AliasTarget"]["HostedZoneId"]["Ref"].as_str() {
            assert!(!zones.contains(&(stack, zone.to_owned())), "{id}");
        }
    }
}

#[test]
fn nodes_are_in_the_zones_of_their_cluster() {
    let subnets = |cluster: &Json| cluster["ResourcesVpcConfig"]["SubnetIds"].clone();
    let clusters: BTreeMap<_, _> = resources("AWS::EKS::Cluster")
        .into_iter()
        .map(|(_, _, cluster)| (cluster["Name"].to_string(), subnets(&cluster)))
        .collect();
    // The output of a subnet ends in its tier, its zone and `Ref`.
    let zones = |subnets: &Json| -> BTreeSet<char> {
        let subnets = subnets.as_array().unwrap().iter().map(Json::to_string);
        subnets.filter_map(|text| text.split("Ref\"").next()?.chars().last()).collect()
    };
    for (_, id, group) in resources("AWS::EKS::Nodegroup") {
        let of_cluster = zones(&clusters[&group["ClusterName"].to_string()]);
        assert_eq!(of_cluster, BTreeSet::from(['A', 'B', 'C']));
        let of_nodes = zones(&group["Subnets"]);
        assert!(!of_nodes.is_empty() && of_nodes.is_subset(&of_cluster), "{id}: {of_nodes:?}");
    }
}

#[test]
fn nodes_are_in_the_group_of_their_cluster() {
    for (_, id, template) in resources("AWS::EC2::LaunchTemplate") {
        let data = &template["LaunchTemplateData"];
        assert!(data["SecurityGroupIds"].is_null() && data["NetworkInterfaces"].is_null(), "{id}");
    }
}

#[test]
fn nodes_may_join_and_pull_and_no_more() {
    let roles = resources("AWS::IAM::Role").into_iter();
    let nodes: Vec<_> =
        roles.filter(|(_, _, role)| role.to_string().contains("AmazonEKSWorkerNodePolicy")).collect();
    assert_eq!(nodes.len(), 9);
    for (_, id, role) in nodes {
        let policies = ["AmazonEKSWorkerNodePolicy", "AmazonEC2ContainerRegistryPullOnly"];
        let policies = policies.map(|name| format!("arn:aws:iam::aws:policy/{name}"));
        assert_eq!(texts(&role["ManagedPolicyArns"]), policies, "{id}");
        // Nothing else but to have others' images copied.
        let [policy] = &role["Policies"].as_array().unwrap()[..] else { panic!("{id}") };
        let [fetch] = &policy["PolicyDocument"]["Statement"].as_array().unwrap()[..] else { panic!("{id}") };
        assert_eq!(texts(&fetch["Action"]), ["ecr:BatchImportUpstreamImage", "ecr:CreateRepository"], "{id}");
        assert!(fetch["Resource"].as_str().unwrap().ends_with(":111122223333:repository/mirror/*"), "{id}");
    }
}

#[test]
fn the_plan_says_which_stacks_make_roles() {
    let plan: Json = serde_json::from_str(file(&PLATFORM, "plan.json")).unwrap();
    for (stack, template) in templates() {
        let mut made = template["Resources"].as_object().unwrap().values();
        let makes = made.any(|resource| resource["Type"] == "AWS::IAM::Role");
        let unit = plan["units"].as_array().unwrap().iter().find(|unit| unit["name"] == stack).unwrap();
        assert_eq!(unit["capabilities"] == json!(["CAPABILITY_NAMED_IAM"]), makes, "{stack}");
    }
}

#[test]
fn a_group_of_nodes_starts_within_its_bounds() {
    for (_, id, group) in resources("AWS::EKS::Nodegroup") {
        let [min, first, max] =
            ["MinSize", "DesiredSize", "MaxSize"].map(|key| group["ScalingConfig"][key].as_u64());
        assert!(min <= first && first <= max, "{id}");
    }
}

#[test]
fn the_file_system_of_a_class_is_a_binding() {
    let bindings = file(&PLATFORM, "bindings.json");
    let classes = PLATFORM.files.keys().filter(|path| path.ends_with("/30-storage/efs-sc.storageclass.yaml"));
    let classes: Vec<_> = classes.filter(|path| path.starts_with("k8s/")).collect();
    assert_eq!(classes.len(), 9);
    for path in classes {
        let line = file(&PLATFORM, path).lines().find(|line| line.contains("fileSystemId:")).unwrap();
        let placeholder = line.split('"').nth(1).unwrap_or_else(|| panic!("{path}: {line}"));
        assert!(placeholder.starts_with("@{") && bindings.contains(placeholder), "{path}: {line}");
    }
}

#[test]
fn secrets_have_known_names() {
    for (_, id, secret) in resources("AWS::SecretsManager::Secret") {
        let name = secret["Name"].as_str().unwrap_or_else(|| panic!("{id} has no name that synth knows"));
        // ECR reads secrets of this name alone.
        if name == "ecr-pullthroughcache/ghcr.io" {
            continue;
        }
        // That of a login in a database says whose besides: `fineract/prod/eu-west-1/ledger/db/reporting`.
        let parts = if name.contains("/db/") { 6 } else { 5 };
        assert!(name.starts_with("fineract/") && name.split('/').count() == parts, "{name}");
        assert!(name.len() <= 512, "{name}");
    }
}

#[test]
fn secrets_of_databases_know_their_address() {
    let attached: BTreeSet<_> = resources("AWS::SecretsManager::SecretTargetAttachment")
        .into_iter()
        .map(|(stack, _, attachment)| (stack, attachment["TargetId"]["Ref"].as_str().unwrap().to_owned()))
        .collect();
    for (stack, id, cluster) in resources("AWS::RDS::DBCluster") {
        let is_primary = !cluster["MasterUserPassword"].is_null();
        assert_eq!(attached.contains(&(stack, id.clone())), is_primary, "{id} in {stack}");
    }
}

#[test]
fn functions_say_which_messages_failed() {
    let functions = resources("AWS::Lambda::Function");
    for (stack, id, mapping) in resources("AWS::Lambda::EventSourceMapping") {
        assert_eq!(mapping["FunctionResponseTypes"], json!(["ReportBatchItemFailures"]), "{id}");
        let called = mapping["FunctionName"]["Ref"].as_str().unwrap();
        let (_, _, function) = functions.iter().find(|(of, id, _)| *of == stack && id == called).unwrap();
        assert!(function["Code"]["ZipFile"].as_str().unwrap().contains("batchItemFailures"), "{id}");
    }
}

#[test]
fn functions_come_after_their_logs() {
    let logs = whole("AWS::Logs::LogGroup");
    for (stack, id, function) in whole("AWS::Lambda::Function") {
        let name =
            function["Properties"]["FunctionName"].as_str().unwrap_or_else(|| panic!("{id} has no name"));
        let said = &function["Properties"]["LoggingConfig"]["LogGroup"]["Ref"];
        let log = logs.iter().find(|(of, log_id, log)| {
            let named = log["Properties"]["LogGroupName"] == format!("/aws/lambda/{name}");
            *of == stack && (named || said == log_id)
        });
        let (_, log_id, log) = log.unwrap_or_else(|| panic!("{id} in {stack} has no log"));
        assert!(function.to_string().contains(&**log_id), "{id} does not come after its log");
        assert!(log["Properties"]["RetentionInDays"].is_i64(), "{log_id}");
    }
}
