//! The real platform is what it was asked to be.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fineract::fineract::topology::Environment;
use fineract_constructs::cli::Application;
use fineract_constructs::residency::Kind;
use fineract_constructs::synth::{Assembly, PlanUnit};
use serde_json::Value as Json;

use crate::support::file;

/// The platform, synthesized once for all tests.
pub(crate) static PLATFORM: LazyLock<Assembly> = LazyLock::new(|| {
    app().synth().unwrap_or_else(|findings| panic!("{:?}", findings.iter().collect::<Vec<_>>()))
});

/// The platform's app with the committed configuration.
pub(crate) fn app() -> Application {
    let app = fineract::APPS.iter().find(|app| app.name() == "fineract").unwrap();
    app.configure("platform.yaml", include_str!("../../platform.yaml")).unwrap()
}

pub(crate) fn templates() -> impl Iterator<Item = (&'static str, Json)> {
    PLATFORM.files.iter().filter_map(|(path, content)| {
        let name = path.strip_suffix(".template.json")?;
        Some((name, serde_json::from_slice(content).unwrap()))
    })
}

pub(crate) fn resources(ty: &str) -> Vec<(&'static str, String, Json)> {
    let mut found = Vec::new();
    for (stack, template) in templates() {
        for (id, resource) in template["Resources"].as_object().unwrap() {
            if resource["Type"] == ty {
                found.push((stack, id.clone(), resource["Properties"].clone()));
            }
        }
    }
    found
}

fn unit(name: &str) -> &'static PlanUnit {
    PLATFORM.plan.units.iter().find(|unit| unit.name == name).unwrap_or_else(|| panic!("no unit {name}"))
}

#[test]
fn no_stack_outside_of_dev_is_deleted_by_mistake() {
    let stacks = PLATFORM.plan.units.iter().filter(|unit| unit.kind == "stack");
    let open: Vec<_> =
        stacks.filter(|stack| !stack.termination_protection).map(|stack| &*stack.name).collect();
    assert!(open.iter().all(|name| name.starts_with("fineract-dev-")), "{open:?}");
}

#[test]
fn backups_of_customers_are_locked_for_good_and_have_a_key_of_their_own() {
    for (stack, id, vault) in resources("AWS::Backup::BackupVault") {
        let lock = &vault["LockConfiguration"];
        assert_eq!(lock["ChangeableForDays"].as_u64().is_some(), !stack.contains("-dev-"), "{stack}/{id}");
        let key = vault["EncryptionKeyArn"].to_string();
        assert!(key.contains("Backup") && !key.contains("Efs"), "{stack}/{id}: {key}");
    }
}

#[test]
fn nine_clusters_run_in_four_regions() {
    let clusters: BTreeSet<_> = resources("AWS::EKS::Cluster")
        .into_iter()
        .map(|(_, _, properties)| properties["Name"].as_str().unwrap().to_owned())
        .collect();
    let mut wanted = BTreeSet::from(["fineract-dev-eks-euc1".to_owned()]);
    for environment in ["stage", "prod"] {
        wanted.extend(
            ["euw1", "euw2", "euw3", "euc1"].map(|region| format!("fineract-{environment}-eks-{region}")),
        );
    }
    assert_eq!(clusters, wanted);
    let cells: usize = Environment::ALL.iter().map(|environment| environment.regions().len()).sum();
    assert_eq!(cells, 9);
}

/// What is left of a first deployment that failed holds names and subnets against the second.
#[test]
fn what_is_retained_is_not_where_its_creation_is_rolled_back() {
    let mut kept = 0;
    for (stack, template) in templates() {
        for (id, resource) in template["Resources"].as_object().unwrap() {
            assert_ne!(resource["DeletionPolicy"], "Retain", "{stack}: {id}");
            if resource["DeletionPolicy"] == "RetainExceptOnCreate" {
                assert_eq!(resource["UpdateReplacePolicy"], "Retain", "{stack}: {id}");
                kept += 1;
            }
        }
    }
    assert!(kept > 100, "{kept}");
}

/// A plan takes files by its tag; a copy that never takes over is in none.
#[test]
fn files_and_ledgers_are_backed_up_once() {
    for (stack, id, files) in resources("AWS::EFS::FileSystem") {
        assert_eq!(files["BackupPolicy"]["Status"], "DISABLED", "{stack}: {id}");
    }
    for (stack, id, selection) in resources("AWS::Backup::BackupSelection") {
        let excluded = selection["BackupSelection"]["NotResources"].as_array().map_or(0, Vec::len);
        assert_eq!(excluded, if stack.ends_with("-euw3") { 2 } else { 0 }, "{stack}: {id}");
    }
}

#[test]
fn the_ledger_has_a_spare_instance_where_it_takes_over() {
    let mut instances = BTreeMap::new();
    for (stack, _, _) in resources("AWS::RDS::DBInstance") {
        *instances.entry(stack).or_insert(0) += 1;
    }
    let of = |region: &str| instances[&*format!("fineract-prod-data-store-{region}")];
    assert_eq!(["euw1", "euc1", "euw3"].map(of), [2, 2, 1]);
}

#[test]
fn what_is_erased_is_erased_from_the_copy() {
    let tasks = resources("AWS::DataSync::Task").into_iter();
    // The others put a lost region's files beside those of another, which must stay.
    let copies: Vec<_> = tasks.filter(|(_, _, task)| task.get("Schedule").is_some()).collect();
    assert_eq!(copies.len(), 2);
    for (stack, _, task) in copies {
        assert_eq!(task["Options"]["PreserveDeletedFiles"], "REMOVE", "{stack}");
    }
}

#[test]
fn thirteen_networks_have_the_ranges_of_the_plan() {
    let ranges: BTreeMap<_, _> = resources("AWS::EC2::VPC")
        .into_iter()
        .map(|(stack, _, properties)| (stack, properties["CidrBlock"].as_str().unwrap().to_owned()))
        .collect();
    let rows: Vec<_> = ranges.iter().map(|(stack, range)| format!("{stack:<32} {range}")).collect();
    insta::assert_snapshot!(rows.join("\n"));
}

#[test]
fn twenty_services_run_in_every_cluster() {
    let mut services: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for path in PLATFORM.files.keys() {
        let parts: Vec<_> = path.split('/').collect();
        let ["k8s", cluster, "40-services", file] = parts[..] else { continue };
        if let Some(name) = file.strip_suffix(".deployment.yaml") {
            services.entry(cluster).or_default().insert(name.trim_start_matches("apache-fineract."));
        }
    }
    assert_eq!(services.len(), 9);
    let first = services.values().next().unwrap();
    assert_eq!(first.len(), 20, "{first:?}");
    assert!(services.values().all(|in_cluster| in_cluster == first));
}

#[test]
fn nodes_wait_for_calico_and_services_for_nodes() {
    let wave = |name: &str| unit(name).wave;
    for environment in Environment::ALL {
        for region in environment.regions() {
            let (env, short) = (environment.name(), region.short());
            let chain = [
                format!("fineract-{env}-network-{short}"),
                format!("fineract-{env}-eks-{short}"),
                format!("fineract-{env}-eks-{short}/01-calico"),
                format!("fineract-{env}-nodes-{short}"),
                format!("fineract-{env}-eks-{short}/40-services"),
            ];
            let waves: Vec<_> = chain.iter().map(|name| wave(name)).collect();
            assert!(waves.is_sorted_by(|a, b| a < b), "{chain:?} are in waves {waves:?}");
        }
    }
}

#[test]
fn nothing_is_exported_and_each_foreign_value_is_read_once() {
    for (stack, template) in templates() {
        let text = template.to_string();
        assert!(!text.contains("\"Export\"") && !text.contains("Fn::ImportValue"), "{stack}");
        let mut seen = BTreeSet::new();
        walk(&template, &mut |value| {
            if let Some(read) = value.get("Fn::GetStackOutput") {
                assert!(seen.insert(read.to_string()), "{stack} reads {read} twice");
            }
        });
    }
}

fn walk(value: &Json, visit: &mut impl FnMut(&Json)) {
    visit(value);
    match value {
        Json::Array(items) => items.iter().for_each(|item| walk(item, visit)),
        Json::Object(map) => map.values().for_each(|item| walk(item, visit)),
        _ => {}
    }
}

#[test]
fn every_stateful_resource_says_what_becomes_of_it() {
    let stateful = [
        "AWS::EFS::FileSystem",
        "AWS::ElastiCache::ReplicationGroup",
        "AWS::KMS::Key",
        "AWS::Logs::LogGroup",
        "AWS::RDS::DBCluster",
        "AWS::RDS::GlobalCluster",
        "AWS::S3::Bucket",
        "AWS::SecretsManager::Secret",
    ];
    for (stack, template) in templates() {
        for (id, resource) in template["Resources"].as_object().unwrap() {
            if stateful.contains(&resource["Type"].as_str().unwrap()) {
                for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
                    assert!(resource.get(policy).is_some(), "{id} of {stack} has no {policy}");
                }
            }
        }
    }
}

#[test]
fn every_stack_carries_the_platforms_tags() {
    for unit in PLATFORM.plan.units.iter().filter(|unit| unit.kind == "stack") {
        assert_eq!(unit.tags.get("Platform").map(String::as_str), Some("fineract"), "{}", unit.name);
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let again = app().synth().unwrap();
    assert!(again.files == PLATFORM.files);
}

#[test]
fn the_output_says_nothing_of_the_machine() {
    let root = env!("CARGO_MANIFEST_DIR");
    for (path, content) in &PLATFORM.files {
        assert!(!String::from_utf8_lossy(content).contains(root), "{path} has the path of the checkout");
    }
}

#[test]
fn resources_point_at_the_line_that_made_them() {
    let manifest: Json = serde_json::from_str(file(&PLATFORM, "manifest.json")).unwrap();
    for (name, artifact) in manifest["artifacts"].as_object().unwrap() {
        for (path, entries) in artifact["metadata"].as_object().into_iter().flatten() {
            let line = entries[0]["trace"][0].as_str().unwrap();
            assert!(line.starts_with("apps/fineract/"), "{name}{path} points at {line}");
        }
    }
}

/// The objects of a kind, with the cluster and namespace of each.
fn objects(kind: &str) -> Vec<(&'static str, String, Json)> {
    let suffix = format!(".{}.yaml", kind.to_lowercase());
    let of_kind =
        PLATFORM.files.iter().filter(|(path, _)| path.starts_with("k8s/") && path.ends_with(&suffix));
    let objects = of_kind.map(|(path, content)| {
        let object: Json = serde_saphyr::from_str(std::str::from_utf8(content).unwrap()).unwrap();
        let namespace = object["metadata"]["namespace"].as_str().unwrap_or_default().to_owned();
        (path.split('/').nth(1).unwrap(), namespace, object)
    });
    objects.collect()
}

#[test]
fn every_namespace_denies_all_that_nobody_allows() {
    let policies = objects("NetworkPolicy");
    let namespaces = objects("Namespace");
    // Developers' cluster has one more, for cert-manager.
    assert_eq!(namespaces.len(), 9 * 3 + 1);
    for (cluster, _, namespace) in namespaces {
        let name = namespace["metadata"]["name"].as_str().unwrap();
        let denies = |(of, inside, policy): &(&str, String, Json)| {
            let spec = &policy["spec"];
            *of == cluster
                && inside == name
                && spec["podSelector"] == serde_json::json!({})
                && spec["policyTypes"] == serde_json::json!(["Ingress", "Egress"])
                && spec.get("ingress").is_none()
                && spec.get("egress").is_none()
        };
        assert!(policies.iter().any(denies), "{name} of {cluster} is open");
    }
}

#[test]
fn the_services_namespace_has_room_for_a_release_and_not_for_much_more() {
    let quotas = objects("ResourceQuota");
    assert_eq!(quotas.len(), 9);
    assert_eq!(objects("LimitRange").len(), 9);
    for (cluster, namespace, quota) in quotas {
        assert_eq!(namespace, "apache-fineract");
        let pods: i64 = quota["spec"]["hard"]["pods"].as_str().unwrap().parse().unwrap();
        let scalers = objects("HorizontalPodAutoscaler").into_iter().filter(|(of, ..)| *of == cluster);
        let most: i64 = scalers.map(|(_, _, scaler)| scaler["spec"]["maxReplicas"].as_i64().unwrap()).sum();
        assert!(most * 5 / 4 < pods && pods < most * 3, "{cluster}: {most} pods at most, room for {pods}");
    }
}

/// Another region takes over within 15 minutes, if a person decides at once.
#[test]
fn messages_outlive_the_failover_of_a_region() {
    for (stack, id, queue) in resources("AWS::SQS::Queue") {
        let Some(receives) = queue["RedrivePolicy"]["maxReceiveCount"].as_u64() else { continue };
        let hidden = queue["VisibilityTimeout"].as_u64().unwrap();
        let kept = queue["MessageRetentionPeriod"].as_u64().unwrap();
        assert!((2 * 3600..kept).contains(&(receives * hidden)), "{stack}/{id}");
    }
}

#[test]
fn a_batch_of_calls_fits_the_time_of_its_function() {
    let functions: BTreeMap<_, _> = resources("AWS::Lambda::Function")
        .into_iter()
        .map(|(stack, id, function)| ((stack, id), function))
        .collect();
    let mut seen = 0;
    for (stack, id, mapping) in resources("AWS::Lambda::EventSourceMapping") {
        let of = mapping["FunctionName"]["Ref"].as_str().unwrap();
        let function = &functions[&(stack, of.to_owned())];
        let code = function["Code"]["ZipFile"].as_str().unwrap();
        let Some((_, timeout)) = code.split_once("timeout=") else { continue };
        let seconds: u64 = timeout.split(')').next().unwrap().parse().unwrap();
        let all = seconds * mapping["BatchSize"].as_u64().unwrap();
        assert!(all < function["Timeout"].as_u64().unwrap(), "{stack}/{id}");
        seen += 1;
    }
    assert_eq!(seen, 27);
}

/// From the function through a load balancer to the pods.
#[test]
fn functions_call_the_api_of_their_own_region() {
    let flows = &PLATFORM.flows;
    let mut regions = BTreeSet::new();
    for (from, function) in flows.vertices().filter(|(_, vertex)| vertex.kind == Kind::Function) {
        let led = |ids: BTreeSet<_>, kind| -> BTreeSet<_> {
            let next = ids.into_iter().flat_map(|id| flows.out_of(id)).map(|(_, to)| to);
            next.filter(|to| flows.vertex(*to).kind == kind).collect()
        };
        let called = led(BTreeSet::from([from]), Kind::LoadBalancer);
        if called.is_empty() {
            continue;
        }
        let reached = led(called, Kind::Service);
        let reached: Vec<_> = reached.into_iter().map(|to| flows.vertex(to)).collect();
        assert!(reached.iter().any(|service| service.name == "fineract-api"), "{}", function.path);
        assert!(reached.iter().all(|service| service.region == function.region), "{}", function.path);
        regions.insert((&function.environment, &function.region));
    }
    assert_eq!(regions.len(), 9);
}

#[test]
fn functions_on_one_ledger_call_as_one_user() {
    let mut users: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (stack, _, function) in resources("AWS::Lambda::Function") {
        if let Some(secret) = function["Environment"]["Variables"]["CREDENTIAL"].as_str() {
            users.entry(secret.to_owned()).or_default().insert(stack);
        }
    }
    users.retain(|secret, _| secret.contains("/prod/"));
    let stacks =
        |regions: &[&str]| regions.iter().map(|it| format!("fineract-prod-events-{it}")).collect::<Vec<_>>();
    assert_eq!(
        users.keys().collect::<Vec<_>>(),
        ["fineract/prod/eu-west-1/events/api", "fineract/prod/eu-west-2/events/api"]
    );
    let users: Vec<Vec<&str>> = users.into_values().map(|stacks| stacks.into_iter().collect()).collect();
    assert_eq!(users, [stacks(&["euc1", "euw1", "euw3"]), stacks(&["euw2"])]);
}

#[test]
fn what_others_need_has_a_higher_priority() {
    let mut classes: BTreeMap<_, BTreeSet<(i64, String)>> = BTreeMap::new();
    for (cluster, _, class) in objects("PriorityClass") {
        let name = class["metadata"]["name"].as_str().unwrap().to_owned();
        classes.entry(cluster).or_default().insert((class["value"].as_i64().unwrap(), name));
    }
    assert_eq!(classes.len(), 9);
    for (cluster, classes) in classes {
        let names: Vec<_> = classes.into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["fineract-critical", "fineract-data", "fineract-platform"], "{cluster}");
    }
}

#[test]
fn an_image_comes_from_the_registry_of_its_region_and_environment() {
    let deployments = objects("Deployment");
    assert_eq!(deployments.len(), 9 * 20);
    for (cluster, _, deployment) in deployments {
        let [_, environment, _, short] = cluster.split('-').collect::<Vec<_>>()[..] else {
            panic!("{cluster}")
        };
        let region = Environment::Prod.regions().iter().find(|region| region.short() == short).unwrap();
        let service = deployment["metadata"]["name"].as_str().unwrap();
        let repository =
            format!("111122223333.dkr.ecr.{}.amazonaws.com/fineract-{environment}-{service}:", region.code());
        let pod = &deployment["spec"]["template"]["spec"];
        let image = pod["containers"][0]["image"].as_str().unwrap();
        assert!(image.starts_with(&repository), "{image} in {cluster}");
        let terms = &pod["affinity"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"];
        let architectures = &terms["nodeSelectorTerms"][0]["matchExpressions"][0]["values"];
        assert_eq!(*architectures, serde_json::json!(["amd64", "arm64"]), "{service} in {cluster}");
    }
}
