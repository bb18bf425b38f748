//! A GitOps controller applies each phase of each cluster in the plan's order.

use fineract_constructs::aws::Site;
use fineract_constructs::constructs::compute::Namespace;
use fineract_constructs::core::{App, Scope};
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::kube::core_v1::ConfigMap;
use fineract_constructs::kube::prelude::*;
use fineract_constructs::synth::{Assembly, GitOps, Options, synth};
use insta::assert_snapshot;

use crate::support::{dublin, file, snapshot};

/// Two clusters with two phases each.
fn clusters(app: &mut Scope) {
    for cluster in ["stage-eks", "prod-eks"] {
        let site = Site { environment: cluster.into(), ..dublin() };
        let mut scope = app.group(cluster);
        let bundle = |phase| Bundle::new(cluster, phase, Version::new(35), site.place());
        let first = scope.add("namespaces", bundle("10-namespaces"));
        scope.at(first).add("loans", Namespace::new("loans", Version::new(35)));
        let second = scope.add("services", bundle("40-services").after(first));
        scope.at(second).add("config", ConfigMap::new("config").namespace("loans"));
    }
}

fn with(gitops: GitOps) -> Assembly {
    let mut app = App::new();
    clusters(&mut app.root());
    synth("test", app, Options { gitops: Some(gitops), ..Options::default() }).unwrap()
}

#[test]
fn argo_cd_syncs_an_application_of_each_phase_wave_by_wave() {
    let repository = "https://git.example/platform.git";
    let assembly = with(GitOps::ArgoCd { repository, revision: "main", path: "synth-output/test" });
    assert_snapshot!(file(&assembly, "gitops/applicationset.yaml"));
}

#[test]
fn argo_cds_project_allows_what_the_manifests_need_and_no_more() {
    let repository = "https://git.example/platform.git";
    let assembly = with(GitOps::ArgoCd { repository, revision: "main", path: "synth-output/test" });
    assert_snapshot!(file(&assembly, "gitops/project.yaml"));
}

#[test]
fn flux_waits_in_each_cluster_for_the_phase_before() {
    let repository = "https://git.example/platform.git";
    let assembly = with(GitOps::Flux { repository, branch: "main", path: "synth-output/test" });
    let paths: Vec<_> = assembly.files.keys().filter(|path| path.starts_with("gitops/prod-eks/")).collect();
    assert_eq!(paths.len(), 4, "{paths:?}");
    let both = ["10-namespaces", "40-services"]
        .map(|phase| file(&assembly, &format!("gitops/prod-eks/{phase}.yaml")));
    assert_snapshot!(both.join("---\n"));
}

#[test]
fn what_a_controller_reads_holds_to_its_schema() {
    let repository = "https://git.example/platform.git";
    let argo = with(GitOps::ArgoCd { repository, revision: "main", path: "synth-output/test" });
    let flux = with(GitOps::Flux { repository, branch: "main", path: "synth-output/test" });
    let mut objects = Vec::new();
    for (path, text) in argo.files.iter().chain(&flux.files) {
        if path.starts_with("gitops/") && !path.ends_with("kustomization.yaml") {
            let value: serde_json::Value = serde_saphyr::from_slice(text).unwrap();
            objects.push(crate::kubernetes::doc(&value));
        }
    }
    assert_eq!(objects.len(), 2 + 2 * 3);
    let findings = crate::support::synthesize(|app| {
        let bundle = app.add("gitops", Bundle::new("hub", "10-gitops", Version::new(35), dublin().place()));
        for (index, object) in objects.into_iter().enumerate() {
            app.at(bundle).add(
                format!("object{index}"),
                Manifest::from_doc(object).raw("metadata.name", format!("object{index}")),
            );
        }
    });
    findings.unwrap();
}

#[test]
fn ops_001_a_controller_that_applies_placeholders() {
    let with = |path: &'static str| {
        let mut app = App::new();
        crate::resolve::program(&mut app.root());
        let gitops = GitOps::Flux { repository: "https://git.example/platform.git", branch: "main", path };
        synth("test", app, Options { gitops: Some(gitops), ..Options::default() })
    };
    snapshot("OPS-001", &with("synth-output/test").unwrap_err());
    assert!(with("resolved-output/test").is_ok());
}
