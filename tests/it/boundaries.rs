//! What the platform's own roles may do: each call is decided as IAM decides it, by the policies of the role and its boundary.

use std::sync::LazyLock;

use serde_json::Value as Json;

use crate::platform::resources;

/// The statements of a role, or of a policy.
struct Rights(Vec<Json>);

/// What a request says of itself.
type Context<'a> = &'a [(&'a str, &'a str)];

const ACCOUNT: &str = "111122223333";

impl Rights {
    /// What a role's own policies say.
    fn of_role(id: &str) -> Self {
        let role = find("AWS::IAM::Role", id);
        let policies = role["Policies"].as_array().unwrap().iter();
        Self(policies.flat_map(|policy| list(&policy["PolicyDocument"]["Statement"])).collect())
    }

    /// What a boundary says.
    fn of_boundary(id: &str) -> Self {
        Self(list(&find("AWS::IAM::ManagedPolicy", id)["PolicyDocument"]["Statement"]))
    }

    fn has(&self, effect: &str, action: &str, on: &str, context: Context) -> bool {
        self.0.iter().any(|it| it["Effect"] == effect && is_about(it, action, on) && is_met(it, context))
    }

    /// Whether a call is allowed, and not denied.
    fn may_when(&self, action: &str, on: &str, context: Context) -> bool {
        self.has("Allow", action, on, context) && !self.has("Deny", action, on, context)
    }

    fn may(&self, action: &str, on: &str) -> bool {
        self.may_when(action, on, &[])
    }
}

fn find(ty: &str, id: &str) -> Json {
    let all = resources(ty).into_iter();
    let mut found = all.filter(|(_, known, _)| known == id).map(|(_, _, properties)| properties);
    found.next().unwrap_or_else(|| panic!("there is no {id}"))
}

fn list(json: &Json) -> Vec<Json> {
    json.as_array().cloned().unwrap_or_else(|| vec![json.clone()])
}

fn texts(json: &Json) -> Vec<String> {
    list(json).iter().filter_map(Json::as_str).map(str::to_owned).collect()
}

fn is_about(statement: &Json, action: &str, on: &str) -> bool {
    let action = action.to_ascii_lowercase();
    let acts = texts(&statement["Action"]).iter().any(|it| fits(&it.to_ascii_lowercase(), &action));
    let any = |key: &str| texts(&statement[key]).iter().any(|it| fits(it, on));
    acts && (any("Resource") || statement.get("NotResource").is_some() && !any("NotResource"))
}

/// Whether a request meets the conditions of a statement; what it doesn't say meets none.
fn is_met(statement: &Json, context: Context) -> bool {
    let operators = statement["Condition"].as_object().into_iter().flatten();
    operators.flat_map(|(_, keys)| keys.as_object().unwrap()).all(|(key, wanted)| {
        let said = context.iter().filter(|(name, _)| name == key);
        said.into_iter().any(|(_, value)| texts(wanted).iter().any(|it| fits(it, value)))
    })
}

/// Whether a pattern of `*` and `?` fits a text.
fn fits(pattern: &str, text: &str) -> bool {
    match (pattern.as_bytes().first(), text.as_bytes().first()) {
        (None, None) => true,
        (Some(b'*'), _) => {
            fits(&pattern[1..], text)
                || text.chars().next().is_some_and(|it| fits(pattern, &text[it.len_utf8()..]))
        }
        (Some(b'?'), Some(_)) => fits(&pattern[1..], &text[1..]),
        (Some(one), Some(other)) if one == other => fits(&pattern[1..], &text[1..]),
        _ => false,
    }
}

fn role(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:role/{name}")
}

fn policy(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:policy/{name}")
}

fn stack(name: &str) -> String {
    format!("arn:aws:cloudformation:eu-west-1:{ACCOUNT}:stack/{name}/0")
}

static PROD: LazyLock<Rights> = LazyLock::new(|| Rights::of_role("BootstrapEuw1RolesProdCloudformation"));

#[test]
fn every_role_that_a_pipeline_makes_has_the_boundary_of_its_environment() {
    let mut bound = 0;
    for (stack, id, role) in resources("AWS::IAM::Role") {
        let environment = ["dev", "stage", "prod"].into_iter().find(|it| stack.contains(&format!("-{it}-")));
        let boundary = environment.map_or_else(
            || policy("fineract-boundary"),
            |environment| policy(&format!("fineract-boundary-{environment}")),
        );
        if stack.contains("-bootstrap-") {
            assert_eq!(role.get("PermissionsBoundary"), None, "{stack}/{id}");
        } else {
            assert_eq!(role["PermissionsBoundary"], boundary.as_str(), "{stack}/{id}");
            bound += 1;
        }
    }
    assert!(bound > 300);
}

#[test]
fn a_stack_is_deployed_after_the_boundary_of_its_roles() {
    let units = &crate::platform::PLATFORM.plan.units;
    let network = units.iter().find(|unit| unit.name == "fineract-prod-network-euc1").unwrap();
    assert!(network.after.contains(&"fineract-bootstrap-euw1".to_owned()), "{:?}", network.after);
}

#[test]
fn a_pipeline_deploys_the_stacks_of_its_environment_alone() {
    let deploy = "cloudformation:CreateChangeSet";
    let prod = Rights::of_role("BootstrapEuw1RolesProdDeployer");
    let shared = Rights::of_role("BootstrapEuw1RolesDeployer");
    for (name, by_prod, by_shared) in [
        ("fineract-prod-eks-euw1", true, false),
        ("fineract-dev-eks-euc1", false, false),
        ("fineract-global", false, true),
        ("fineract-transit-euw1", false, true),
        ("fineract-bootstrap-euw1", false, false),
        ("fineract-prod-bootstrap-euw1", false, false),
        ("payroll", false, false),
    ] {
        assert_eq!(
            [prod.may(deploy, &stack(name)), shared.may(deploy, &stack(name))],
            [by_prod, by_shared],
            "{name}"
        );
        let is_of_platform = name.starts_with("fineract-");
        assert_eq!(prod.may("cloudformation:DescribeStacks", &stack(name)), is_of_platform, "{name}");
    }
    let to = [("iam:PassedToService", "cloudformation.amazonaws.com")];
    assert!(prod.may_when("iam:PassRole", &role("fineract-cloudformation-prod"), &to));
    assert!(!prod.may_when("iam:PassRole", &role("fineract-cloudformation-dev"), &to));
    assert!(!prod.may_when("iam:PassRole", &role("fineract-cloudformation"), &to));
    let image = |name: &str| format!("arn:aws:ecr:eu-west-1:{ACCOUNT}:repository/fineract-{name}-teller");
    let template =
        |folder: &str| format!("arn:aws:s3:::fineract-bootstrap-artifacts-{ACCOUNT}-euw1/{folder}template");
    assert!(prod.may("ecr:PutImage", &image("prod")) && !prod.may("ecr:PutImage", &image("dev")));
    assert!(prod.may("s3:PutObject", &template("prod/")) && !prod.may("s3:PutObject", &template("dev/")));
    assert!(shared.may("s3:PutObject", &template("")) && !shared.may("s3:PutObject", &template("prod/")));
}

#[test]
fn no_deployment_gives_permissions_that_its_boundary_does_not_have() {
    let bound = policy("fineract-boundary-prod");
    let with = [("iam:PermissionsBoundary", bound.as_str())];
    let other = policy("fineract-boundary-dev");
    let with_another = [("iam:PermissionsBoundary", other.as_str())];
    let own = role("fineract-prod-loans-euw1");
    for action in
        ["iam:CreateRole", "iam:PutRolePolicy", "iam:AttachRolePolicy", "iam:PutRolePermissionsBoundary"]
    {
        assert!(PROD.may_when(action, &own, &with), "{action}");
        assert!(!PROD.may(action, &own), "{action}");
        assert!(!PROD.may_when(action, &own, &with_another), "{action}");
        assert!(!PROD.may_when(action, &role("fineract-dev-loans-euw1"), &with), "{action}");
        assert!(!PROD.may_when(action, &role("payroll"), &with), "{action}");
    }
    for action in ["iam:UpdateAssumeRolePolicy", "iam:DeleteRolePolicy", "iam:TagRole", "iam:DeleteRole"] {
        assert!(PROD.may(action, &own), "{action}");
        assert!(!PROD.may(action, &role("payroll")), "{action}");
    }
    assert!(!PROD.may_when("iam:DeleteRolePermissionsBoundary", &own, &with));
    assert!(PROD.may("iam:PassRole", &own) && !PROD.may("iam:PassRole", &role("payroll")));
    assert!(PROD.may("iam:PassRole", &role("fineract-shared-log-sender-euw1")));
    let linked = role("aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS");
    assert!(PROD.may("iam:CreateServiceLinkedRole", &linked));
    assert!(PROD.may(
        "iam:CreateOpenIDConnectProvider",
        &format!("arn:aws:iam::{ACCOUNT}:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/A")
    ));
}

#[test]
fn a_person_alone_changes_the_bootstrap() {
    for id in ["BootstrapEuw1RolesProdCloudformation", "BootstrapEuw1RolesCloudformation"] {
        let rights = Rights::of_role(id);
        let boundary =
            policy(if id.contains("Prod") { "fineract-boundary-prod" } else { "fineract-boundary" });
        let with = [("iam:PermissionsBoundary", boundary.as_str())];
        for name in [
            "fineract-deployer",
            "fineract-deployer-prod",
            "fineract-cloudformation-dev",
            "fineract-recoverer",
            "fineract-operator",
            "fineract-reader",
            "fineract-bootstrap-mirror-euw1",
        ] {
            for action in
                ["iam:PutRolePolicy", "iam:UpdateAssumeRolePolicy", "iam:DeleteRole", "iam:PassRole"]
            {
                assert!(!rights.may_when(action, &role(name), &with), "{id} {action} {name}");
            }
        }
        for action in ["iam:CreatePolicyVersion", "iam:DeletePolicy", "iam:SetDefaultPolicyVersion"] {
            assert!(!rights.may(action, &boundary), "{id} {action}");
        }
        assert!(!rights.may("cloudformation:UpdateStack", &stack("fineract-bootstrap-euw1")));
        let artifacts = format!("arn:aws:s3:::fineract-bootstrap-artifacts-{ACCOUNT}-euw1");
        assert!(!rights.may("s3:PutBucketPolicy", &artifacts));
        assert!(!rights.may("s3:PutObject", &format!("{artifacts}/prod/template")));
        assert!(rights.may("s3:GetObject", &format!("{artifacts}/prod/template")));
        let key = format!("arn:aws:kms:eu-west-1:{ACCOUNT}:key/a");
        let firsts = [("kms:ResourceAliases", "alias/fineract/bootstrap/s3")];
        assert!(!rights.may_when("kms:PutKeyPolicy", &key, &firsts));
        assert!(rights.may_when(
            "kms:PutKeyPolicy",
            &key,
            &[("kms:ResourceAliases", "alias/fineract/prod/s3")]
        ));
    }
}

#[test]
fn an_environment_reaches_nothing_of_another() {
    let boundary = Rights::of_boundary("BootstrapEuw1RolesProdBoundary");
    let recoverer = Rights::of_role("BootstrapEuw1RolesProdRecoverer");
    let named = |service: &str, name: &str| format!("arn:aws:{service}:eu-west-1:{ACCOUNT}:{name}");
    for (action, on) in [
        ("eks:CreateAccessEntry", named("eks", "cluster/fineract-prod-eks-euw1")),
        ("lambda:InvokeFunction", named("lambda", "function:fineract-prod-loan-creation-euw1")),
        ("rds:DeleteDBCluster", named("rds", "cluster:fineract-prod-ledger-euw1")),
        ("s3:GetObject", "arn:aws:s3:::fineract-prod-files/a".into()),
        (
            "secretsmanager:GetSecretValue",
            named("secretsmanager", "secret:fineract/prod/eu-west-1/ledger/db"),
        ),
        ("sqs:SendMessage", named("sqs", "fineract-prod-loan-creation-euw1")),
        ("ssm:PutParameter", named("ssm", "parameter/fineract/prod/eu-west-1/ledger/writer-endpoint")),
    ] {
        let others = on.replace("-prod-", "-dev-").replace("/prod/", "/dev/");
        for (who, rights) in [("deployment", &*PROD), ("role", &boundary)] {
            assert!(rights.may(action, &on), "{who}: {action} on {on}");
            assert!(!rights.may(action, &others), "{who}: {action} on {others}");
        }
        assert!(!recoverer.may(action, &others), "{action} on {others}");
    }
    let volume = named("ec2", "volume/vol-a");
    for rights in [&*PROD, &boundary] {
        assert!(rights.may_when("ec2:DeleteVolume", &volume, &[("aws:ResourceTag/Environment", "prod")]));
        assert!(!rights.may_when("ec2:DeleteVolume", &volume, &[("aws:ResourceTag/Environment", "dev")]));
    }
    let files = named("elasticfilesystem", "file-system/fs-a");
    let release = "elasticfilesystem:DeleteReplicationConfiguration";
    assert!(recoverer.may(release, &files));
    assert!(!recoverer.may_when(release, &files, &[("aws:ResourceTag/Environment", "stage")]));
}

#[test]
fn whoever_recovers_an_environment_reads_its_credentials() {
    let recoverer = Rights::of_role("BootstrapEuw1RolesProdRecoverer");
    let shared = Rights::of_role("BootstrapEuw1RolesRecoverer");
    let named = |service: &str, name: &str| format!("arn:aws:{service}:eu-west-1:{ACCOUNT}:{name}");
    for (action, on) in [
        (
            "secretsmanager:GetSecretValue",
            named("secretsmanager", "secret:fineract/prod/eu-west-1/ledger/db"),
        ),
        ("ssm:PutParameter", named("ssm", "parameter/fineract/prod/eu-west-1/ledger/writer-endpoint")),
        ("sqs:StartMessageMoveTask", named("sqs", "fineract-prod-loan-creation-dlq-euw1")),
        ("lambda:InvokeFunction", named("lambda", "function:fineract-prod-eea-promote-redis-euc1")),
        ("iam:PassRole", role("fineract-prod-data-backup-euc1")),
    ] {
        let to = [("iam:PassedToService", "backup.amazonaws.com")];
        assert!(recoverer.may_when(action, &on, &to), "{action} on {on}");
        assert!(!shared.may_when(action, &on, &to), "{action} on {on}");
    }
}

/// A boundary that is too tight shows when a role is used: what the platform's roles are given by name, theirs leaves them.
#[test]
fn a_boundary_takes_nothing_that_its_roles_are_given() {
    let boundaries: Vec<_> = resources("AWS::IAM::ManagedPolicy")
        .into_iter()
        .map(|(_, id, bounds)| {
            (policy(bounds["ManagedPolicyName"].as_str().unwrap()), Rights::of_boundary(&id))
        })
        .collect();
    assert_eq!(boundaries.len(), 4);
    let mut given = 0;
    for (stack, id, role) in resources("AWS::IAM::Role") {
        let Some(bound) = role["PermissionsBoundary"].as_str() else { continue };
        let (_, boundary) = boundaries.iter().find(|(arn, _)| arn == bound).unwrap();
        let policies = role["Policies"].as_array().cloned().unwrap_or_default();
        let statements = policies.iter().flat_map(|policy| list(&policy["PolicyDocument"]["Statement"]));
        for statement in statements.filter(|statement| statement["Effect"] == "Allow") {
            for (action, on) in texts(&statement["Action"]).iter().flat_map(|action| {
                texts(&statement["Resource"]).into_iter().map(move |on| (action.clone(), on))
            }) {
                assert!(boundary.may(&action, &on), "{stack}/{id}: {action} on {on}");
                given += 1;
            }
        }
    }
    assert!(given > 1_000, "{given}");
    let boundary = Rights::of_boundary("BootstrapEuw1RolesProdBoundary");
    let linked =
        role("aws-service-role/elasticloadbalancing.amazonaws.com/AWSServiceRoleForElasticLoadBalancing");
    assert!(boundary.may("iam:CreateServiceLinkedRole", &linked));
    assert!(boundary.may("iam:PassRole", &role("fineract-prod-data-backup-euw1")));
    for action in
        ["iam:CreateRole", "iam:PutRolePolicy", "iam:DeleteRolePermissionsBoundary", "iam:CreateUser"]
    {
        assert!(!boundary.may(action, &role("fineract-prod-loans-euw1")), "{action}");
    }
    assert!(!boundary.may("iam:PassRole", &role("fineract-cloudformation-prod")));
    assert!(!boundary.may("iam:PassRole", &role("payroll")));
    assert!(!boundary.may("sts:AssumeRole", &role("payroll")));
    assert!(boundary.may("sts:AssumeRole", "arn:aws:iam::999988887777:role/payments"));
    assert!(!boundary.may("cloudformation:UpdateStack", &stack("fineract-prod-eks-euw1")));
}

/// Clusters of one account reach neither each other's volumes nor each other's files.
#[test]
fn drivers_reach_what_is_of_their_cluster() {
    let volumes = find("AWS::IAM::Role", "ProdEuc1EksEbsCsiRole");
    let scoped = "arn:aws:iam::aws:policy/AmazonEBSCSIDriverEKSClusterScopedPolicy";
    assert_eq!(volumes["ManagedPolicyArns"], serde_json::json!([scoped]));
    let whose = serde_json::json!({"Key": "eks-cluster-name", "Value": "fineract-prod-eks-euc1"});
    assert!(volumes["Tags"].as_array().unwrap().contains(&whose), "{}", volumes["Tags"]);

    let files = find("AWS::IAM::Role", "ProdEuc1EksEfsCsiRole");
    assert_eq!(files.get("ManagedPolicyArns"), None);
    let rights = Rights::of_role("ProdEuc1EksEfsCsiRole");
    let any = "arn:aws:elasticfilesystem:eu-central-1:111122223333:file-system/fs-a";
    assert!(rights.may("elasticfilesystem:DescribeFileSystems", any));
    let (_, _, mount) = resources("AWS::IAM::RolePolicy")
        .into_iter()
        .find(|(_, _, policy)| policy["RoleName"] == "fineract-prod-kube-system-efs-csi-controller-sa-euc1")
        .unwrap();
    let mut makes = 0;
    for statement in list(&mount["PolicyDocument"]["Statement"]) {
        let on = &statement["Resource"];
        match texts(&statement["Action"]).as_slice() {
            [action] if action == "elasticfilesystem:CreateAccessPoint" => {
                assert!(on.is_object(), "the file system of the cluster: {on}");
                makes += 1;
            }
            [action] if action == "elasticfilesystem:TagResource" => {
                let by = "CreateAccessPoint";
                assert_eq!(statement["Condition"]["StringEquals"]["elasticfilesystem:CreateAction"], by);
            }
            actions => assert!(!actions.contains(&"elasticfilesystem:DeleteAccessPoint".to_owned())),
        }
    }
    assert_eq!(makes, 1);
}

#[test]
fn a_restored_volume_is_of_its_cluster() {
    let (_, page) = crate::platform::PLATFORM
        .files
        .iter()
        .find(|(path, _)| path.contains("runbooks/restore-") && path.contains("fineract-dev"))
        .unwrap();
    let page = std::str::from_utf8(page).unwrap();
    assert!(page.contains("Key=ebs.csi.aws.com/cluster-name,Value=fineract-dev-eks-euc1"), "{page}");
    let recoverer = Rights::of_role("BootstrapEuw1RolesDevRecoverer");
    let volume = format!("arn:aws:ec2:eu-central-1:{ACCOUNT}:volume/vol-a");
    assert!(recoverer.may_when(
        "ec2:CreateTags",
        &volume,
        &[("aws:TagKeys", "ebs.csi.aws.com/cluster-name")]
    ));
    assert!(!recoverer.may_when("ec2:CreateTags", &volume, &[("aws:TagKeys", "Environment")]));
}
