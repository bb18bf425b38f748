//! The charts of others: what is installed in a cluster, with which values, by whom.

use std::collections::{BTreeMap, BTreeSet};

use fineract_constructs::aws::names::Kind;
use fineract_constructs::aws::{Region, region};
use fineract_constructs::cfn::eks;
use fineract_constructs::cidr;
use fineract_constructs::constructs::compute::{Access, AccessLevel, Cluster, EksCluster};
use fineract_constructs::constructs::delivery::{Bootstrap, ImageMirror};
use fineract_constructs::constructs::network::EnvironmentVpc;
use fineract_constructs::core::Scope;
use fineract_constructs::k8s::{Chart, HelmRelease, Installer, Mirror, Pods, Upstream, Version};
use fineract_constructs::synth::Assembly;

use serde_json::Value as Json;

use crate::platform::PLATFORM;
use crate::support::{codes, dublin, file, findings, reports, synthesize};

const CERT_MANAGER: Chart = Chart::new("https://charts.jetstack.io", "cert-manager", "1.19.1");

fn cluster(app: &mut Scope, options: impl FnOnce(EksCluster) -> EksCluster) -> Cluster {
    let site = dublin().erased();
    let network = EnvironmentVpc::new(&site, cidr!("10.3.0.0/16")).cluster(site.name(Kind::Cluster, "eks"));
    let network = app.add("network", network);
    let deployer = Access::new("arn:aws:iam::111122223333:role/deployer", AccessLevel::ClusterAdmin);
    app.add("eks", options(EksCluster::new(&network).access("deployer", deployer)))
}

#[track_caller]
fn assembly(options: impl FnOnce(EksCluster) -> EksCluster) -> Assembly {
    let assembly = synthesize(|app| drop(cluster(app, options))).unwrap();
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    assembly
}

fn installed_by_pipelines(assembly: &Assembly) -> Vec<String> {
    let rows = assembly.plan.units.iter().flat_map(|unit| {
        let row = |release: &fineract_constructs::synth::PlanRelease| {
            format!(
                "{} {} {} {} {}",
                unit.name, release.install, release.name, release.chart, release.version
            )
        };
        unit.releases.iter().map(row)
    });
    rows.collect()
}

#[test]
fn a_cluster_comes_with_its_controllers_in_fixed_versions() {
    insta::assert_snapshot!(installed_by_pipelines(&assembly(|cluster| cluster)).join("\n"));
}

#[test]
fn the_plan_says_how_a_chart_is_installed_and_that_definitions_come_first() {
    let assembly = assembly(EksCluster::vertical_autoscaler);
    let releases = assembly.plan.units.iter().flat_map(|unit| &unit.releases);
    let steps: Vec<_> = releases.flat_map(|release| release.steps.clone()).collect();
    insta::assert_snapshot!(steps.join("\n"));
}

#[test]
fn a_cluster_without_objects_for_it_has_no_vertical_autoscaler() {
    let runs = |options: fn(EksCluster) -> EksCluster| {
        installed_by_pipelines(&assembly(options)).iter().any(|row| row.contains(" vpa "))
    };
    assert!(!runs(|cluster| cluster) && runs(EksCluster::vertical_autoscaler));
}

#[test]
fn secrets_are_fetched_for_the_namespace_of_the_services_alone() {
    let assembly = assembly(|cluster| cluster.namespace("bank"));
    let values = file(&assembly, "releases/test-prod-eks-euw1/external-secrets.yaml");
    assert!(values.contains("scopedNamespace: bank") && values.contains("scopedRBAC: true"), "{values}");
}

#[test]
fn k8s_035_a_secret_that_nobody_fetches() {
    let fetched_in = |namespace: &'static str| {
        move |app: &mut Scope| {
            let cluster = cluster(app, |cluster| cluster);
            let secret = serde_json::json!({
                "apiVersion": "external-secrets.io/v1",
                "kind": "ExternalSecret",
                "metadata": {"name": "password", "namespace": namespace},
                "spec": {},
            });
            app.at(cluster.workloads).add("password", crate::policy_rules::object(secret));
        }
    };
    reports("K8S-035", fetched_in("elsewhere"));
    let found = |namespace| codes(&findings(synthesize(fetched_in(namespace)))).contains(&"K8S-035");
    assert!(found("elsewhere") && !found("apache-fineract"));
}

#[test]
fn values_say_what_a_cluster_with_an_overlay_needs() {
    let assembly = assembly(|cluster| cluster);
    for name in ["aws-load-balancer-controller", "cluster-autoscaler", "metrics-server", "tigera-operator"] {
        let values = file(&assembly, &format!("releases/test-prod-eks-euw1/{name}.yaml"));
        insta::assert_snapshot!(name, values);
    }
}

#[test]
fn the_operator_of_calico_comes_before_calico_and_calico_before_nodes() {
    let assembly = assembly(|cluster| cluster);
    let wave = |name: &str| assembly.plan.units.iter().find(|unit| unit.name == name).unwrap().wave;
    let cluster = "test-prod-eks-euw1";
    assert!(wave(&format!("{cluster}/00-operator")) < wave(&format!("{cluster}/01-calico")));
    assert!(wave(&format!("{cluster}/01-calico")) < wave("test-prod-nodes-euw1"));
}

#[test]
fn no_controller_in_the_cluster_installs_what_comes_before_controllers() {
    for installer in [Installer::ArgoCd, Installer::Flux] {
        let assembly = assembly(|cluster| cluster.installer(installer));
        let by_pipelines = installed_by_pipelines(&assembly);
        assert_eq!(by_pipelines.len(), 2, "{by_pipelines:?}");
        assert!(by_pipelines.iter().all(|row| row.contains("/00-operator ")), "{by_pipelines:?}");
    }
}

#[test]
fn argo_cd_takes_a_chart_as_an_application() {
    let assembly = assembly(|cluster| cluster.installer(Installer::ArgoCd));
    let path = "k8s/test-prod-eks-euw1/20-platform/argocd.metrics-server.application.yaml";
    insta::assert_snapshot!(file(&assembly, path));
}

#[test]
fn flux_takes_a_chart_as_a_repository_and_a_release() {
    let assembly = assembly(|cluster| cluster.installer(Installer::Flux));
    let folder = "k8s/test-prod-eks-euw1/20-platform/flux-system.metrics-server";
    let [repository, release] =
        ["helmrepository", "helmrelease"].map(|kind| file(&assembly, &format!("{folder}.{kind}.yaml")));
    insta::assert_snapshot!(format!("{repository}---\n{release}"));
}

#[test]
fn no_chart_makes_a_service_account_that_has_a_role() {
    let assembly = assembly(|cluster| cluster);
    for name in ["aws-load-balancer-controller", "cluster-autoscaler", "external-secrets"] {
        let values = file(&assembly, &format!("releases/test-prod-eks-euw1/{name}.yaml"));
        assert!(
            values.contains(&format!("create: false\n  name: {name}"))
                || values.contains(&format!("create: false\n    name: {name}")),
            "{values}"
        );
    }
}

#[test]
fn a_webhook_in_the_overlay_is_refused() {
    reports("CAL-003", |app| {
        let cluster = cluster(app, |cluster| cluster);
        let release = HelmRelease::new("cert-manager", "cert-manager", CERT_MANAGER);
        app.at(cluster.platform).add("cert-manager", release);
    });
}

#[test]
fn a_webhook_in_the_network_of_its_node_is_taken() {
    let assembly = synthesize(|app| {
        let cluster = cluster(app, |cluster| cluster);
        let release = HelmRelease::new("cert-manager", "cert-manager", CERT_MANAGER)
            .called_by_control_plane()
            .host_network("webhook.hostNetwork")
            .host_port("webhook.securePort", 10260);
        app.at(cluster.platform).add("cert-manager", release);
    });
    assert_eq!(codes(&assembly.unwrap().findings), Vec::<&str>::new());
}

#[test]
fn an_add_on_and_a_chart_of_one_driver_are_refused() {
    reports("PLT-001", |app| {
        let cluster = cluster(app, |cluster| cluster);
        let chart =
            Chart::new("https://kubernetes-sigs.github.io/aws-efs-csi-driver", "aws-efs-csi-driver", "3.2.4");
        app.at(cluster.platform).add("efs", HelmRelease::new("efs", "kube-system", chart));
    });
}

#[test]
fn an_add_on_of_what_a_chart_installs_is_refused() {
    let findings = synthesize(|app| {
        let cluster = cluster(app, |cluster| cluster);
        let name = fineract_constructs::core::Value::imported(cluster.name.as_str());
        app.at(cluster.nodes).add("metrics-server", eks::Addon::new("metrics-server", name));
    });
    assert_eq!(codes(&findings.unwrap_err()), ["PLT-001"]);
}

#[test]
fn two_charts_on_one_port_of_a_node_are_refused() {
    reports("PLT-002", |app| {
        let cluster = cluster(app, |cluster| cluster);
        let release = HelmRelease::new("cert-manager", "cert-manager", CERT_MANAGER)
            .host_network("webhook.hostNetwork")
            .host_port("webhook.securePort", 10250);
        app.at(cluster.platform).add("cert-manager", release);
    });
}

#[test]
fn an_autoscaler_of_another_version_is_refused() {
    reports("CA-001", |app| {
        let cluster = cluster(app, |cluster| cluster.version(Version::new(34)));
        let chart = Chart::new("https://kubernetes.github.io/autoscaler", "cluster-autoscaler", "9.56.0");
        let release = HelmRelease::new("second", "kube-system", chart).value("image.tag", "v1.29.0");
        app.at(cluster.platform).add("second", release);
    });
}

#[test]
fn a_version_of_kubernetes_without_an_autoscaler_is_refused() {
    reports("CA-002", |app| drop(cluster(app, |cluster| cluster.version(Version::new(32)))));
}

#[test]
fn a_range_is_no_version_of_a_chart() {
    reports("HELM-001", |app| {
        let cluster = cluster(app, |cluster| cluster);
        let chart = Chart::new("https://charts.example", "tool", "^1.2");
        app.at(cluster.platform).add("tool", HelmRelease::new("tool", "tools", chart));
    });
}

/// A mirror of a region's bootstrap.
fn mirror(app: &mut Scope, region: Region) -> Mirror {
    let here = app.add(region.short(), Bootstrap::new("test", dublin().account, region));
    let upstreams = [Upstream::EcrPublic, Upstream::Kubernetes, Upstream::Quay];
    app.at(here.stack).add("mirror", ImageMirror::new(&here, upstreams))
}

#[test]
fn ecr_004_an_image_past_the_mirror() {
    const TOOL: Chart =
        Chart::new("https://charts.example", "tool", "1.2.3").pods(&[Pods::replicas("tool", 1, 10, 10)]);
    reports("ECR-004", |app| {
        let mirror = mirror(app, region::IRELAND.erased());
        // Its upstreams have no images of external-secrets, and nobody says what the second chart runs.
        let cluster = cluster(app, |cluster| cluster.mirror(&mirror));
        app.at(cluster.platform).add("tool", HelmRelease::new("tool", "tools", TOOL));
    });
}

#[test]
fn ecr_005_a_mirror_of_another_place() {
    reports("ECR-005", |app| {
        let mirror = mirror(app, region::PARIS.erased());
        cluster(app, |cluster| cluster.mirror(&mirror));
    });
}

#[test]
fn every_image_of_the_platform_is_of_a_registry_of_its_own() {
    let public = ["public.ecr.aws", "registry.k8s.io", "quay.io", "ghcr.io", "docker.io"];
    let written = |path: &str| path.starts_with("k8s/") || path.starts_with("releases/");
    for (path, content) in PLATFORM.files.iter().filter(|(path, _)| written(path)) {
        let content = String::from_utf8_lossy(content);
        let images = content.lines().filter(|line| {
            let line = line.trim_start().trim_start_matches("- ");
            ["image: ", "registry: ", "repository: "].iter().any(|key| line.starts_with(key))
                && !line.contains("https://")
        });
        for image in images {
            let elsewhere =
                public.iter().any(|host| image.contains(host)) && !image.contains("amazonaws.com/mirror/");
            assert!(!elsewhere, "{path}: {image}");
        }
    }
    let installation = file(&PLATFORM, "k8s/fineract-prod-eks-euw1/01-calico/default.installation.yaml");
    assert!(
        installation.contains("registry: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/mirror/quay.io/\n")
    );
}

/// The keys that a chart's values have, by the chart and its version.
fn known() -> BTreeMap<String, BTreeSet<&'static str>> {
    let mut charts: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut chart = String::new();
    for line in include_str!("charts.txt").lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.split_once(']')) {
            Some((head, _)) => head.clone_into(&mut chart),
            None => charts.entry(chart.clone()).or_default().extend(line.split_whitespace()),
        }
    }
    charts
}

/// The keys of values, each with the keys above it, as far down as there are maps.
fn paths(values: &Json, above: &str, found: &mut Vec<String>) {
    match values.as_object() {
        Some(map) => {
            for (key, value) in map {
                let path = if above.is_empty() { key.clone() } else { format!("{above}.{key}") };
                paths(value, &path, found);
            }
        }
        None => found.push(above.to_owned()),
    }
}

/// A key that a chart doesn't have is no mistake to Helm: it does nothing, without a word.
#[test]
fn every_value_is_one_that_its_chart_knows() {
    let known = known();
    let releases: Vec<_> = PLATFORM.plan.units.iter().flat_map(|unit| &unit.releases).collect();
    // Developers' cluster has two more: what gives its databases certificates, and what sizes them.
    assert_eq!(releases.len(), 9 * 8 + 2);
    for release in releases {
        let values: Json = serde_saphyr::from_str(file(&PLATFORM, &release.values)).unwrap();
        let mut set = Vec::new();
        paths(&values, "", &mut set);
        let head = format!("{} {}", release.chart, release.version);
        let keys = known.get(&head);
        assert!(set.is_empty() || keys.is_some(), "the keys of `{head}` are to be read");
        for path in set {
            let takes = |key: &&str| match key.strip_suffix(".*") {
                Some(open) => {
                    path.strip_prefix(open).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
                }
                None => **key == path,
            };
            assert!(keys.is_some_and(|keys| keys.iter().any(takes)), "{head} has no value `{path}`");
        }
    }
}
