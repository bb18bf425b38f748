//! A GitOps controller applies each phase of each cluster in the plan's order.

use fineract_constructs::aws::Site;
use fineract_constructs::constructs::compute::Namespace;
use fineract_constructs::core::{App, Scope};
use fineract_constructs::k8s::{Bundle, Version};
use fineract_constructs::kube::core_v1::ConfigMap;
use fineract_constructs::kube::prelude::*;
use fineract_constructs::synth::{Assembly, Findings, GitOps, Options, Rollout, Syncs, synth};
use insta::assert_snapshot;

use crate::support::{dublin, file, snapshot};

/// Two clusters with two phases each.
fn clusters(app: &mut Scope) {
    for (environment, cluster) in [("stage", "stage-eks"), ("prod", "prod-eks")] {
        let site = Site { environment: environment.into(), ..dublin() };
        let mut scope = app.group(cluster);
        let bundle =
            |phase| Bundle::new(cluster, phase, Version::new(35), site.place()).environment(environment);
        let first = scope.add("namespaces", bundle("10-namespaces"));
        scope.at(first).add("loans", Namespace::new("loans", Version::new(35)));
        let second = scope.add("services", bundle("40-services").after(first));
        scope.at(second).add("config", ConfigMap::new("config").namespace("loans"));
    }
}

fn with(gitops: GitOps) -> Assembly {
    tried(gitops).unwrap()
}

fn tried(gitops: GitOps) -> Result<Assembly, Findings> {
    let mut app = App::new();
    clusters(&mut app.root());
    synth("test", app, Options { gitops: Some(gitops), ..Options::default() })
}

const REPOSITORY: &str = "https://git.example/platform.git";

const fn argo_cd(rollouts: &'static [Rollout]) -> GitOps {
    GitOps::ArgoCd { repository: REPOSITORY, revision: "main", path: "synth-output/test", rollouts }
}

const STAGE: Rollout = Rollout { environment: "stage", syncs: Syncs::AtOnce };
const WINDOW: Syncs = Syncs::Within { opens: "0 8 * * 1-4", hours: 8, time_zone: "Europe/Dublin" };
const PROD: Rollout = Rollout { environment: "prod", syncs: WINDOW };

/// The part of a file from a line on.
fn from<'a>(text: &'a str, line: &str) -> &'a str {
    let at = text.find(&format!("\n{line}\n")).unwrap_or_else(|| panic!("no `{line}` in\n{text}"));
    &text[at + 1..]
}

#[test]
fn argo_cd_syncs_an_application_of_each_phase_wave_by_wave() {
    assert_snapshot!(file(&with(argo_cd(&[])), "gitops/applicationset.yaml"));
}

/// A pipeline deploys stacks and charts by the waves of the plan, which Argo CD's steps must not run ahead of.
#[test]
fn a_pipeline_and_argo_cd_go_through_environments_in_one_order() {
    let set: serde_json::Value =
        serde_saphyr::from_str(file(&crate::platform::PLATFORM, "gitops/applicationset.yaml")).unwrap();
    let steps = set["spec"]["strategy"]["rollingSync"]["steps"].as_array().unwrap();
    let waves = steps.iter().map(|step| {
        let wave = &step["matchExpressions"][1]["values"][0];
        wave.as_str().unwrap().parse::<usize>().unwrap()
    });
    let waves: Vec<_> = waves.collect();
    assert_eq!(waves.len(), 3 * 6);
    assert!(waves.is_sorted(), "{waves:?}");
    let together = with(argo_cd(&[]));
    let waves_of = |assembly: &Assembly| {
        let units = assembly.plan.units.iter().map(|unit| (unit.name.clone(), unit.wave));
        units.collect::<std::collections::BTreeMap<_, _>>()
    };
    assert_eq!(waves_of(&together)["prod-eks/10-namespaces"], 0);
    let apart = with(argo_cd(&[STAGE, PROD]));
    assert_eq!(waves_of(&apart)["prod-eks/10-namespaces"], 2);
    let first = apart.plan.units.iter().find(|unit| unit.name == "prod-eks/10-namespaces").unwrap();
    assert_eq!(first.after, ["stage-eks/40-services"]);
}

#[test]
fn ops_004_a_rollout_that_cant_end() {
    let mut app = App::new();
    let mut root = app.root();
    let bundle = |cluster: &str, environment: &str| {
        Bundle::new(cluster, "40-services", Version::new(35), dublin().place()).environment(environment)
    };
    let prod = root.add("prod", bundle("prod-eks", "prod"));
    root.add("stage", bundle("stage-eks", "stage").after(prod));
    let rollouts = const { &[STAGE, PROD] };
    let options = Options { gitops: Some(argo_cd(rollouts)), ..Options::default() };
    snapshot("OPS-004", &synth("test", app, options).unwrap_err());
}

#[test]
fn argo_cd_deletes_what_is_gone_and_never_what_holds_more() {
    let namespace = "k8s/prod-eks/10-namespaces/loans.namespace.yaml";
    let argo = with(argo_cd(&[STAGE, PROD]));
    assert!(file(&argo, "gitops/applicationset.yaml").contains("      defaultPrune: true\n"));
    assert_snapshot!(file(&argo, namespace));
    assert!(!file(&argo, "k8s/prod-eks/40-services/loans.config.configmap.yaml").contains("Prune=false"));
    let flux = with(GitOps::Flux { repository: REPOSITORY, branch: "main", path: "synth-output/test" });
    assert!(!file(&flux, namespace).contains("argocd"));
}

#[test]
fn argo_cds_project_allows_what_the_manifests_need_and_no_more() {
    assert_snapshot!(file(&with(argo_cd(&[])), "gitops/project.yaml"));
}

#[test]
fn argo_cd_begins_production_when_stage_is_healthy() {
    let assembly = with(argo_cd(&[STAGE, PROD]));
    assert_snapshot!(from(file(&assembly, "gitops/applicationset.yaml"), "  strategy:"));
}

#[test]
fn argo_cd_keeps_production_to_its_window_and_its_clusters() {
    let assembly = with(argo_cd(&[STAGE, PROD]));
    assert_snapshot!(file(&assembly, "gitops/project-prod.yaml"));
    assert!(!file(&assembly, "gitops/project-stage.yaml").contains("syncWindows"));
}

#[test]
fn argo_cd_leaves_to_people_what_is_synced_by_hand() {
    let by_hand = &const { [STAGE, Rollout { environment: "prod", syncs: Syncs::ByHand }] };
    let assembly = with(argo_cd(by_hand));
    assert_eq!(file(&assembly, "gitops/applicationset.yaml").matches("maxUpdate: 0").count(), 2);
    assert!(!file(&assembly, "gitops/project-prod.yaml").contains("syncWindows"));
}

#[test]
fn ops_002_an_environment_that_nothing_rolls_out_to() {
    let mistyped = &const { [STAGE, Rollout { environment: "production", syncs: Syncs::AtOnce }] };
    snapshot("OPS-002", &tried(argo_cd(mistyped)).unwrap_err());
}

#[test]
fn an_environment_has_one_place_among_the_others() {
    let found = tried(argo_cd(&const { [STAGE, PROD, STAGE] })).unwrap_err();
    let messages: Vec<_> = found.iter().map(|it| (it.code.id, it.message.as_str())).collect();
    assert_eq!(messages, [("OPS-002", "`rollouts` names `stage` twice")]);
}

#[test]
fn ops_003_a_sync_window_that_never_opens() {
    const fn within(opens: &'static str, hours: u8) -> Syncs {
        Syncs::Within { opens, hours, time_zone: "Europe/Dublin" }
    }
    let closed = &const {
        [
            Rollout { environment: "stage", syncs: within("0 8 * * 1-4", 0) },
            Rollout { environment: "prod", syncs: within("0 0 8 * * 1-4", 8) },
        ]
    };
    snapshot("OPS-003", &tried(argo_cd(closed)).unwrap_err());
}

#[test]
fn flux_waits_in_each_cluster_for_the_phase_before() {
    let assembly = with(GitOps::Flux { repository: REPOSITORY, branch: "main", path: "synth-output/test" });
    let paths: Vec<_> = assembly.files.keys().filter(|path| path.starts_with("gitops/prod-eks/")).collect();
    assert_eq!(paths.len(), 4, "{paths:?}");
    let both = ["10-namespaces", "40-services"]
        .map(|phase| file(&assembly, &format!("gitops/prod-eks/{phase}.yaml")));
    assert_snapshot!(both.join("---\n"));
}

#[test]
fn what_a_controller_reads_holds_to_its_schema() {
    let argo = with(argo_cd(&[STAGE, PROD]));
    let flux = with(GitOps::Flux { repository: REPOSITORY, branch: "main", path: "synth-output/test" });
    let mut objects = Vec::new();
    for (path, text) in argo.files.iter().chain(&flux.files) {
        if path.starts_with("gitops/") && !path.ends_with("kustomization.yaml") {
            let value: serde_json::Value = serde_saphyr::from_slice(text).unwrap();
            objects.push(crate::kubernetes::doc(&value));
        }
    }
    assert_eq!(objects.len(), 3 + 2 * 3);
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
