//! Delivery: where images come from, and who may deploy.

use std::collections::BTreeSet;

use fineract_constructs::aws::{AccountId, Region, region};
use fineract_constructs::constructs::delivery::{
    Bootstrap, BootstrapRef, DeliveryRoles, GitHubJob, ImageMirror, ImageRegistry, People, Provider,
    RegistryReplica, Trust,
};
use fineract_constructs::constructs::services::{FineractService, release};
use fineract_constructs::core::{Acknowledgement, Date, Scope};

use fineract_constructs::k8s::{Dns1123Label, Upstream};
use fineract_constructs::label;
use fineract_constructs::synth::{Assembly, PlanUnit};
use fineract_constructs::testing::Objects;
use serde_json::Value;

use crate::platform::{PLATFORM, resources};
use crate::services::{cluster, run};
use crate::support::{codes, dublin, file, reports, synthesize};

fn bootstrap(app: &mut Scope) -> BootstrapRef {
    app.add("euw1", Bootstrap::new("test", dublin().account, region::IRELAND))
}

#[track_caller]
fn resource(assembly: &Assembly, region: &str, id: &str) -> Value {
    assert_eq!(codes(&assembly.findings), Vec::<&str>::new());
    let template = file(assembly, &format!("test-bootstrap-{region}.template.json"));
    let template: Value = serde_json::from_str(template).unwrap();
    assert!(template["Resources"].get(id).is_some(), "{id} is not in {region}");
    template["Resources"][id]["Properties"].clone()
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap()
}

#[test]
fn images_keep_their_tags_and_are_copied_to_where_their_environment_runs() {
    let assembly = synthesize(|app| {
        let home = bootstrap(app);
        let registry = ImageRegistry::new(&home).service("prod", label!("teller"));
        let registry = registry.copies("prod", [region::PARIS.erased(), region::FRANKFURT.erased()]);
        app.at(home.stack).add("images", registry.reader(dublin().account));
        let paris = app.add("euw3", Bootstrap::new("test", dublin().account, region::PARIS));
        app.at(paris.stack).add("copies", RegistryReplica::new(&paris));
    });
    let assembly = assembly.unwrap();
    let shown: Value = [
        resource(&assembly, "euw1", "Euw1ImagesProdTeller"),
        resource(&assembly, "euw1", "Euw1ImagesCopies"),
        resource(&assembly, "euw3", "Euw3CopiesTemplate"),
        resource(&assembly, "euw3", "Euw3CopiesRole")["Policies"].clone(),
    ]
    .into_iter()
    .collect();
    insta::assert_snapshot!(pretty(&shown));
}

#[test]
fn others_images_are_copied_when_they_are_first_pulled() {
    let assembly = synthesize(|app| {
        let home = bootstrap(app);
        let mut scope = app.at(home.stack);
        let review = Date::new(2027, 6, 30);
        scope.acknowledge(Acknowledgement::new("POL-SEC-001", "ECR reads it", "platform", review));
        scope.add("mirror", ImageMirror::new(&home, [Upstream::Quay, Upstream::DockerHub]));
    });
    let assembly = assembly.unwrap();
    let shown = ["Template", "Role", "Scans", "QuayIo", "DockerIo", "DockerIoCredential"];
    let shown: Value =
        shown.map(|id| resource(&assembly, "euw1", &format!("Euw1Mirror{id}"))).into_iter().collect();
    insta::assert_snapshot!(pretty(&shown));
}

#[test]
fn ecr_001_images_copied_to_where_they_are() {
    reports("ECR-001", |app| {
        let home = bootstrap(app);
        let registry = ImageRegistry::new(&home).service("prod", label!("teller"));
        app.at(home.stack).add("images", registry.copies("prod", [region::IRELAND.erased()]));
    });
}

#[test]
fn ecr_002_a_registry_without_repositories() {
    reports("ECR-002", |app| {
        let home = bootstrap(app);
        app.at(home.stack).add("images", ImageRegistry::new(&home));
    });
}

#[test]
fn ecr_003_an_account_that_no_images_are_copied_to() {
    reports("ECR-003", |app| {
        let home = bootstrap(app);
        let registry = ImageRegistry::new(&home).service("prod", label!("teller"));
        app.at(home.stack).add("images", registry.account("prod", AccountId::new("333344445555")));
    });
}

/// A registry of another region, and a service in Dublin.
fn teller(app: &mut Scope, repository: Dns1123Label, to: Region) {
    let cluster = cluster(app);
    let paris = app.add("euw3", Bootstrap::new("test", dublin().account, region::PARIS));
    let registry = ImageRegistry::new(&paris).service("prod", repository);
    app.at(paris.stack).add("images", registry.copies("prod", [to]));
    run(app, "teller", &FineractService::backend("teller", release("1.4.2")), &cluster);
}

#[test]
fn ecr_006_a_repository_that_no_stack_makes() {
    reports("ECR-006", |app| teller(app, label!("tellers"), region::IRELAND.erased()));
}

#[test]
fn images_run_where_they_are_copied_to() {
    let refused = |name: Dns1123Label, to: Region| {
        let assembly = synthesize(|app| teller(app, name, to));
        let findings = assembly.err()?;
        findings.iter().find(|finding| finding.code.id == "ECR-006")?.help.clone()
    };
    assert!(refused(label!("teller"), region::IRELAND.erased()).is_none());
    let help = refused(label!("teller"), region::FRANKFURT.erased()).unwrap();
    assert!(help.contains("made in eu-west-3"), "{help}");
}

/// A pipeline's jobs, by the audience and subject of their tokens.
fn jobs(issuer: &str, audience: &str, subject: &str) -> Trust {
    Trust::Oidc { issuer: issuer.into(), audience: audience.into(), subjects: vec![subject.into()] }
}

fn roles(trust: Trust) -> impl FnOnce(&mut Scope) {
    roles_with(move |roles| roles.trust(trust))
}

fn roles_with(set: impl FnOnce(DeliveryRoles) -> DeliveryRoles) -> impl FnOnce(&mut Scope) {
    move |app| {
        let home = bootstrap(app);
        let mut scope = app.at(home.stack);
        let review = Date::new(2027, 6, 30);
        let reason = "it creates whatever the platform has";
        scope.acknowledge(Acknowledgement::new("POL-IAM-001", reason, "platform", review));
        scope.add("roles", set(DeliveryRoles::new(&home)));
    }
}

/// The statements of a role's trust policy.
fn trust(assembly: &Assembly, role: &str) -> Value {
    resource(assembly, "euw1", role)["AssumeRolePolicyDocument"]["Statement"].clone()
}

#[test]
fn a_deployer_hands_its_work_to_a_role_that_only_cloudformation_takes() {
    let branch = Trust::GitLab {
        server: "https://gitlab.bank.example".into(),
        project: "platform/fineract".into(),
        branch: "main".into(),
    };
    let assembly = synthesize(roles(branch)).unwrap();
    let shown: Value = [
        resource(&assembly, "euw1", "Euw1RolesDeployer"),
        trust(&assembly, "Euw1RolesCloudformation"),
        trust(&assembly, "Euw1RolesOperator"),
    ]
    .into_iter()
    .collect();
    insta::assert_snapshot!(pretty(&shown));
}

#[test]
fn pipelines_of_one_account_deploy_to_others() {
    let pipelines = "arn:aws:iam::444455556666:role/pipelines";
    let assembly = synthesize(roles(Trust::Roles(vec![pipelines.into()]))).unwrap();
    assert_eq!(trust(&assembly, "Euw1RolesDeployer")[0]["Principal"]["AWS"], pipelines);
}

#[test]
fn jobs_on_github_take_the_role_by_their_environment_or_branch() {
    let take = |job: GitHubJob, provider: Provider| {
        let repository = "bank/fineract".into();
        let github = Trust::GitHub { repository, job };
        let assembly = synthesize(roles_with(|roles| roles.trust(github).provider(provider))).unwrap();
        let is_made = file(&assembly, "test-bootstrap-euw1.template.json").contains("OIDCProvider\"");
        (trust(&assembly, "Euw1RolesDeployer")[0].clone(), is_made)
    };
    let (by_environment, is_made) = take(GitHubJob::Environment("production".into()), Provider::Created);
    let is = &by_environment["Condition"]["StringEquals"];
    assert_eq!(by_environment["Action"], "sts:AssumeRoleWithWebIdentity");
    assert_eq!(by_environment["Principal"]["Federated"]["Ref"], "Euw1RolesProvider");
    assert_eq!(is["token.actions.githubusercontent.com:aud"], "sts.amazonaws.com");
    assert_eq!(is["token.actions.githubusercontent.com:sub"], "repo:bank/fineract:environment:production");
    assert!(is_made);

    let (by_branch, is_made) = take(GitHubJob::Branch("main".into()), Provider::Existing);
    let subject = &by_branch["Condition"]["StringEquals"]["token.actions.githubusercontent.com:sub"];
    assert_eq!(subject, "repo:bank/fineract:ref:refs/heads/main");
    let provider = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";
    assert_eq!(by_branch["Principal"]["Federated"], provider);
    assert!(!is_made);
}

#[test]
fn people_come_by_a_permission_set_or_a_role_of_their_own() {
    let on_call = "arn:aws:iam::111122223333:role/on-call";
    let program = roles_with(|roles| {
        let sets = People::PermissionSets(vec!["FineractOperator".into()]);
        roles.operators(sets).recoverers(People::Roles(vec![on_call.into()]))
    });
    let assembly = synthesize(program).unwrap();
    let role = &trust(&assembly, "Euw1RolesOperator")[0]["Condition"]["ArnLike"]["aws:PrincipalArn"];
    let made_by_identity_center = "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com*/\
AWSReservedSSO_FineractOperator_????????????????";
    assert_eq!(role, made_by_identity_center);
    assert_eq!(trust(&assembly, "Euw1RolesRecoverer")[0]["Principal"]["AWS"], on_call);
}

#[test]
fn nobody_but_those_who_are_named_takes_a_role_of_the_platform() {
    let found = PLATFORM.findings.iter().filter(|finding| finding.code.id == "POL-IAM-017");
    assert_eq!(found.count(), 0);
    let assembly = synthesize(roles(Trust::Account)).unwrap();
    let found = assembly.findings.iter().filter(|finding| finding.code.id == "POL-IAM-017");
    assert_eq!(found.count(), 3, "the deployer, the operator and the recoverer");
}

#[test]
fn stacks_read_from_each_other_by_the_role_that_deploys_them() {
    let assembly = synthesize(roles(Trust::Account)).unwrap();
    let create = &resource(&assembly, "euw1", "Euw1RolesCloudformation")["Policies"][0]["PolicyDocument"];
    let reads = &create["Statement"][1];
    assert_eq!(reads["Action"], "cloudformation:DescribeStacks");
    assert_eq!(reads["Resource"], "arn:aws:cloudformation:*:111122223333:stack/test-*/*");
}

/// What a role may call, in lower case.
fn actions(role: &Value) -> BTreeSet<String> {
    let policies = role["Policies"].as_array().unwrap().iter();
    let statements =
        policies.flat_map(|policy| policy["PolicyDocument"]["Statement"].as_array().unwrap().clone());
    let actions = statements.map(|statement| statement["Action"].clone());
    actions
        .flat_map(|it| it.as_array().cloned().unwrap_or(vec![it]))
        .map(|it| it.as_str().unwrap().to_lowercase())
        .collect()
}

#[test]
fn whoever_looks_changes_nothing() {
    let assembly = synthesize(roles(Trust::Account)).unwrap();
    let operator = resource(&assembly, "euw1", "Euw1RolesOperator");
    assert_eq!(actions(&operator), BTreeSet::from(["eks:describecluster".to_owned()]));
}

/// What a command of the AWS CLI calls, in lower case.
fn called(service: &str, command: &str, what: &str) -> String {
    let service = match service {
        "efs" => "elasticfilesystem",
        "s3api" => "s3",
        service => service,
    };
    let command = match (command, what) {
        ("wait", what) => format!("describe{}s", what.replace("-available", "")),
        ("update-kubeconfig", _) => "describe-cluster".into(),
        ("invoke", _) => "invoke-function".into(),
        // It reads and lists besides.
        ("sync", _) => "put-object".into(),
        ("list-object-versions", _) => "list-bucket-versions".into(),
        (command, _) => command.into(),
    };
    format!("{service}:{}", command.replace('-', ""))
}

#[test]
fn whoever_recovers_may_call_what_runbooks_say() {
    let roles = resources("AWS::IAM::Role").into_iter();
    let mut recoverers = roles.filter(|(_, id, _)| id.ends_with("RolesProdRecoverer"));
    let allowed = actions(&recoverers.next().unwrap().2);
    let mut called_in_all = BTreeSet::new();
    for (path, page) in PLATFORM.files.iter().filter(|(path, _)| path.contains("runbooks/")) {
        let page = std::str::from_utf8(page).unwrap();
        for (at, _) in page.match_indices("aws ") {
            let words: Vec<_> = page[at..].split_whitespace().take(4).collect();
            let [_, service, command, what] = words[..] else { panic!("{path}: {words:?}") };
            let call = called(service, command, what);
            assert!(allowed.contains(&call), "{path}: {call}");
            called_in_all.insert(call);
        }
    }
    assert!(called_in_all.len() > 30, "{called_in_all:?}");
    for to_sync in ["s3:getobject", "s3:listbucket"] {
        assert!(allowed.contains(to_sync), "{to_sync}");
    }
}

/// What a line needs it finds: nobody fills anything in while customers wait.
#[test]
fn runbooks_of_volumes_have_no_places_to_fill_in() {
    let pages = PLATFORM.files.iter().filter(|(path, _)| path.contains("runbooks/restore-"));
    let pages: Vec<_> = pages.map(|(_, page)| std::str::from_utf8(page).unwrap()).collect();
    assert_eq!(pages.len(), 2);
    for page in pages {
        let opens = page.match_indices('<').map(|(at, _)| &page[at..]).filter(|rest| !rest.starts_with("<<"));
        let open = opens.filter(|rest| rest[1..].starts_with(|letter: char| letter.is_ascii_alphabetic()));
        assert_eq!(open.filter(|rest| !rest.starts_with("<END")).count(), 0, "{page}");
        for name in ["volume", "zone", "point", "job", "restored"] {
            let made = page.find(&format!("{name}=")).unwrap_or_else(|| panic!("{name} is never found"));
            assert!(page.find(&format!("${name}")).is_some_and(|used| made < used), "{name} in {page}");
        }
    }
}

#[test]
fn whoever_recovers_may_do_in_clusters_what_runbooks_of_lost_regions_say() {
    let namespaces = Objects::of(&PLATFORM, "fineract-prod-eks-euc1/10-namespaces");
    let (_, role) = namespaces.objects("Role").remove(0);
    let may = |verb: &str, resource: &str| {
        role["rules"].as_array().unwrap().iter().any(|rule| {
            let has = |list: &str, name: &str| rule[list].as_array().unwrap().iter().any(|it| it == name);
            has("verbs", verb) && has("resources", resource)
        })
    };
    let mut seen = BTreeSet::new();
    for (path, page) in
        PLATFORM.files.iter().filter(|(path, _)| path.contains("-lose-") && path.ends_with(".md"))
    {
        for line in std::str::from_utf8(page).unwrap().lines() {
            for command in line.split("kubectl --context ").skip(1) {
                let words: Vec<_> = command.split_whitespace().skip(3).take(3).collect();
                let (verb, resource) = match words[..] {
                    ["scale", "deployment", _] => ("patch", "deployments/scale"),
                    ["rollout", "restart", "deployment"] => ("patch", "deployments"),
                    ["annotate", "externalsecret", _] => ("patch", "externalsecrets"),
                    ["get", "externalsecret", _] => ("list", "externalsecrets"),
                    ["get", "hpa", _] => ("get", "horizontalpodautoscalers"),
                    ["patch", "hpa", _] => ("patch", "horizontalpodautoscalers"),
                    ["get", "pods", _] => ("list", "pods"),
                    _ => panic!("{path}: {command}"),
                };
                assert!(may(verb, resource), "{path}: {command}");
                seen.insert((verb, resource));
            }
        }
    }
    assert!(seen.len() > 4, "{seen:?}");
    assert!(!may("get", "secrets"));
    for (stack, _, entry) in resources("AWS::EKS::AccessEntry") {
        let recovers = entry["PrincipalArn"].to_string().contains("recoverer");
        assert_eq!(entry["KubernetesGroups"] == serde_json::json!(["recovery"]), recovers, "{stack}");
    }
}

const GITLAB: &str = "https://gitlab.bank.example";
const STS: &str = "sts.amazonaws.com";
const MAIN: &str = "project_path:platform/fineract:ref_type:branch:ref:main";

#[test]
fn iam_011_a_role_for_jobs_that_nobody_named() {
    reports(
        "IAM-011",
        roles(jobs("https://token.actions.githubusercontent.com", STS, "repo:bank/fineract:*")),
    );
}

#[test]
fn iam_012_an_issuer_that_is_not_an_address() {
    reports("IAM-012", roles(jobs("gitlab.bank.example/", STS, MAIN)));
}

#[test]
fn iam_013_a_role_for_tokens_that_are_meant_for_others() {
    reports("IAM-013", roles(jobs(GITLAB, "", MAIN)));
}

#[test]
fn iam_014_a_role_that_nobody_may_take() {
    reports("IAM-014", roles(Trust::Roles(Vec::new())));
}

#[test]
fn iam_015_environments_that_names_do_not_tell_apart() {
    let people = || People::Roles(vec!["arn:aws:iam::111122223333:role/on-call".into()]);
    let jobs = || Trust::Roles(vec!["arn:aws:iam::111122223333:role/pipelines".into()]);
    reports(
        "IAM-015",
        roles_with(|roles| {
            ["prod", "prod-uk", "bootstrap"]
                .into_iter()
                .fold(roles.trust(jobs()), |roles, name| roles.environment(name, jobs(), people()))
        }),
    );
}

/// Every issuer that jobs come from is known once, for whatever audience.
#[test]
fn environments_share_the_provider_of_their_tokens() {
    let github = |job: &str| Trust::GitHub {
        repository: "bank/fineract".into(),
        job: GitHubJob::Environment(job.into()),
    };
    let people = || People::Roles(vec!["arn:aws:iam::111122223333:role/on-call".into()]);
    let program = roles_with(|roles| {
        let roles = roles.trust(github("shared")).environment("stage", github("staging"), people());
        roles.environment("prod", jobs(GITLAB, STS, MAIN), people())
    });
    let assembly = synthesize(program).unwrap();
    let template = file(&assembly, "test-bootstrap-euw1.template.json");
    assert_eq!(template.matches("AWS::IAM::OIDCProvider\"").count(), 2);
    let by = |role: &str| trust(&assembly, role)[0]["Principal"]["Federated"]["Ref"].clone();
    assert_eq!(by("Euw1RolesDeployer"), "Euw1RolesProvider");
    assert_eq!(by("Euw1RolesStageDeployer"), "Euw1RolesProvider");
    assert_eq!(by("Euw1RolesProdDeployer"), "Euw1RolesProvider2");
}

#[test]
fn a_cluster_comes_after_the_role_that_it_admits() {
    let is_cluster = |name: &str| name.starts_with("fineract-prod-eks-") && !name.contains('/');
    let clusters = PLATFORM.plan.units.iter().filter(|unit| is_cluster(&unit.name));
    let bootstrap = |unit: &&PlanUnit| unit.after.iter().any(|before| before == "fineract-bootstrap-euw1");
    assert_eq!(clusters.filter(bootstrap).count(), 4);
}
