//! Who deploys, and who looks.

use std::collections::BTreeMap;

use fineract_cfn::iam;
use fineract_core::{Code, Construct, Scope, Severity, Value, text};

use super::reach::Reach;
use super::trust::Providers;
use super::{BootstrapRef, People, Provider, Trust, deployer, executor, limits, recoverer};
use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::{AccountId, Site, state_boundary, state_by_hand, state_readers};

/// The roles of an account that pipelines deploy with and people look with.
///
/// `<platform>-deployer` starts deployments of the platform's own stacks, uploads their templates, pushes images and finds
/// the clusters; what the resources need is done by `<platform>-cloudformation`, which only `CloudFormation` takes and
/// only the deployer hands to it (`cdk deploy --role-arn`). `<platform>-operator` reads what there is, not what it holds.
/// `<platform>-recoverer` starts recoveries, approves their steps, and may call what runbooks say; it reads credentials of stores.
/// Roles are in the account, whatever the region: add them once, to the bootstrap of the home region.
///
/// Every role that stacks of the account make carries the policy `<platform>-boundary`, which synth gives it, and
/// `<platform>-cloudformation` makes no role without: it allows what the role's own policies allow, but no change of permissions,
/// stacks or the bootstrap. So whoever deploys can give nothing that the platform's roles can't have, and a person alone changes the
/// bootstrap: its stacks, roles, boundary, keys and buckets. Roles have names that begin with `<platform>-` (`POL-IAM-018`).
///
/// Where several environments share the account, each is an [`environment`](Self::environment) with roles of its own,
/// `<platform>-deployer-<environment>` and so on, that reach stacks, roles and whatever has its name or its tag `Environment`; the
/// boundary of its roles keeps them from others. Those without the environment's name are then for what all share.
///
/// A platform of several accounts has them in each, each with the others as [`peer`](Self::peer). Stacks then read what stacks
/// of another account put out by that account's `<platform>-reader`, which may describe the platform's stacks and nothing else,
/// and which nobody takes but the peers' `<platform>-cloudformation`.
///
/// # Creates
/// Four `AWS::IAM::Role`, three more for each environment, with peers one more; an `AWS::IAM::ManagedPolicy`, one more for each
/// environment; an `AWS::IAM::OIDCProvider` for each issuer of tokens outside of AWS.
///
/// # Reports
/// `IAM-011` for a pattern of subjects, `IAM-012` for an issuer that isn't an address, `IAM-013` for tokens without an audience,
/// `IAM-014` for a role that nobody takes, `IAM-015` for environments whose names can't be told apart; `POL-IAM-017` for one that the whole account takes;
/// `POL-IAM-001` for the roles of `CloudFormation`, which create whatever the platform has: have it acknowledged.
#[derive(Clone, Debug)]
pub struct DeliveryRoles {
    site: Site,
    artifacts: String,
    trust: Trust,
    provider: Provider,
    operators: People,
    recoverers: People,
    environments: BTreeMap<String, (Trust, People)>,
    peers: Vec<AccountId>,
}

/// What a program holds of [`DeliveryRoles`].
#[derive(Clone, Debug)]
pub struct DeliveryRolesRef {
    /// Starts deployments.
    pub deployer: iam::RoleRef,
    /// Creates the resources.
    pub executor: iam::RoleRef,
    /// Looks.
    pub operator: iam::RoleRef,
    /// Recovers.
    pub recoverer: iam::RoleRef,
    /// The deployer's ARN, known at synth: what gives the role a right refers to it by this, and comes after it.
    pub deployer_arn: Value<String>,
    /// The operator's ARN, known at synth.
    pub operator_arn: String,
    /// The recoverer's ARN, known at synth.
    pub recoverer_arn: String,
    /// The roles of environments that have their own, by name.
    pub environments: BTreeMap<String, EnvironmentRolesRef>,
}

/// The roles of an environment.
#[derive(Clone, Debug)]
pub struct EnvironmentRolesRef {
    /// Starts deployments.
    pub deployer: iam::RoleRef,
    /// Creates the resources.
    pub executor: iam::RoleRef,
    /// Recovers.
    pub recoverer: iam::RoleRef,
    /// The deployer's ARN, known at synth.
    pub deployer_arn: Value<String>,
    /// The recoverer's ARN, known at synth.
    pub recoverer_arn: String,
}

pub(crate) static MIXED_NAMES: Code = Code {
    id: "IAM-015",
    title: "environments that names don't tell apart",
    severity: Severity::Error,
    explanation: "Roles reach what is of their environment by how its name begins: `fineract-prod-…`. That of an environment `prod-uk` \
begins in the same way, so the roles of `prod` would reach it, and its own roles are denied what they need. What begins as a part of \
delivery does, such as `bootstrap`, is denied to all.\n\nCall one of the environments something else.",
};

/// How names of what is no environment's begin: of the roles of delivery, and of the first stacks.
const TAKEN: [&str; 7] =
    ["bootstrap", "boundary", "cloudformation", "deployer", "operator", "reader", "recoverer"];

impl DeliveryRoles {
    /// The roles of a bootstrap's platform in its account.
    pub fn new(home: &BootstrapRef) -> Self {
        let platform = &home.site.platform;
        let artifacts = format!("arn:aws:s3:::{platform}-bootstrap-artifacts-{}-*", home.site.account);
        Self {
            site: home.site.clone(),
            artifacts,
            trust: Trust::Account,
            provider: Provider::Created,
            operators: People::Account,
            recoverers: People::Account,
            environments: BTreeMap::new(),
            peers: Vec::new(),
        }
    }

    /// Who may take the deployer's role.
    pub fn trust(mut self, trust: Trust) -> Self {
        self.trust = trust;
        self
    }

    /// Who makes the provider of the tokens that the deployer's role takes; the stack, where nothing else is said.
    pub fn provider(mut self, provider: Provider) -> Self {
        self.provider = provider;
        self
    }

    /// Who looks.
    pub fn operators(mut self, people: People) -> Self {
        self.operators = people;
        self
    }

    /// Who recovers.
    pub fn recoverers(mut self, people: People) -> Self {
        self.recoverers = people;
        self
    }

    /// An environment that shares the account with others, who deploys it and who recovers it: it has roles of its own, and no
    /// others reach it.
    pub fn environment(mut self, name: impl Into<String>, deployer: Trust, recoverers: People) -> Self {
        self.environments.insert(name.into(), (deployer, recoverers));
        self
    }

    /// Another account of the platform: its stacks read what this one's put out, and the other way round. The roles' own
    /// account is no peer, so that each account can be given the list of all.
    pub fn peer(mut self, account: AccountId) -> Self {
        if account != self.site.account {
            self.peers.push(account);
        }
        self
    }

    /// The readers of other accounts.
    fn readers(&self) -> Vec<String> {
        let reader = |peer| format!("arn:aws:iam::{peer}:role/{}-reader", self.site.platform);
        self.peers.iter().map(reader).collect()
    }

    /// The role that peers' stacks read by. It trusts accounts and asks for their roles by a condition: IAM refuses a
    /// principal that isn't there yet, and accounts are bootstrapped one after another.
    fn reader(&self, all: &Reach) -> iam::Role {
        let executors =
            |peer: &AccountId| format!("arn:aws:iam::{peer}:role/{}-cloudformation*", self.site.platform);
        let take = |peer: &AccountId| {
            Statement::allow(["sts:AssumeRole"])
                .principal(Principal::Aws(text!["arn:aws:iam::", peer.as_str(), ":root"]))
                .when("ArnLike", "aws:PrincipalArn", executors(peer))
        };
        let read = Statement::allow(["cloudformation:DescribeStacks"]).on([all.all_stacks()]);
        iam::Role::new(PolicyDocument::new(self.peers.iter().map(take)))
            .role_name(all.role("reader"))
            .description("Reads what stacks put out, for stacks of the platform's other accounts")
            .policies([iam::PolicyProperty::new(PolicyDocument::new([read]), "read")])
    }

    fn check(&self, scope: &mut Scope) {
        let names = || self.environments.keys().map(String::as_str);
        for name in names() {
            let begins = |other: &&str| *other != name && name.starts_with(&format!("{other}-"));
            let whose = match names().find(begins) {
                Some(other) => format!("`{other}`"),
                None if TAKEN.iter().any(|taken| name.starts_with(taken)) => "delivery".to_owned(),
                None => continue,
            };
            let message = format!("what is of `{name}` is named as what is of {whose}");
            scope.report(&MIXED_NAMES, message).help = Some(format!("call `{name}` something else"));
        }
    }

    /// Adds the roles of a part of the platform, and the boundary of those that its deployments make.
    fn part(
        &self,
        reach: &Reach,
        deployer: PolicyDocument,
        recoverers: &People,
        scope: &mut Scope,
    ) -> EnvironmentRolesRef {
        let what = reach.environment.as_ref().map_or_else(
            || "the platform".to_owned(),
            |environment| format!("{environment} of the platform"),
        );
        let deploy = deployer::deploy(reach, &self.artifacts);
        let deployer = iam::Role::new(deployer)
            .role_name(reach.role("deployer"))
            .description(format!("Deploys {what}"))
            .policies([iam::PolicyProperty::new(deploy, "deploy")]);
        let deployer = scope.add("deployer", deployer);

        let take = Statement::allow(["sts:AssumeRole"])
            .principal(Principal::Service("cloudformation.amazonaws.com".into()))
            .when("StringEquals", "aws:SourceAccount", self.site.account.as_str());
        let create = executor::create(reach, self.readers());
        let executor = iam::Role::new(PolicyDocument::new([take]))
            .role_name(reach.role("cloudformation"))
            .description(format!("Creates what stacks of {what} have"))
            .policies([iam::PolicyProperty::new(create, "create")]);
        let executor = scope.add("cloudformation", executor);

        let bounds = iam::ManagedPolicy::new(limits::boundary(reach))
            .managed_policy_name(reach.role("boundary"))
            .description(format!("What roles that stacks of {what} have can't be given"));
        let bounds = scope.add("boundary", bounds);
        let environment = reach.environment.as_deref();
        state_boundary(&mut scope.at(bounds), environment, &reach.boundary(), &reach.prefix());

        let recover = [("plans", recoverer::plans(reach)), ("stores", recoverer::stores(reach))];
        let recoverers = recoverers.policy(self.site.account, scope);
        let what = format!("Recovers {what}, as its runbooks say");
        let recoverer = person(reach, "recoverer", &what, recoverers, recover);
        let recoverer = scope.add("recoverer", recoverer);

        let name: Value<String> = Value::from_doc(deployer.id().into_doc());
        EnvironmentRolesRef {
            deployer,
            executor,
            recoverer,
            deployer_arn: text!["arn:aws:iam::", self.site.account.as_str(), ":role/", name],
            recoverer_arn: reach.role_arn("recoverer"),
        }
    }
}

/// A role that people take; all of them look, and some do more.
fn person<const N: usize>(
    reach: &Reach,
    name: &str,
    what: &str,
    trust: PolicyDocument,
    more: [(&str, PolicyDocument); N],
) -> iam::Role {
    let clusters = format!("arn:aws:eks:*:{}:cluster/{}*", reach.account, reach.prefix());
    let find = Statement::allow(["eks:DescribeCluster"]).on([clusters]);
    let policies = std::iter::once(("clusters", PolicyDocument::new([find]))).chain(more);
    let policies = policies.map(|(name, policy)| iam::PolicyProperty::new(policy, name));
    iam::Role::new(trust)
        .role_name(reach.role(name))
        .description(what)
        .managed_policy_arns([text!["arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"]])
        .policies(policies.collect::<Vec<_>>())
}

impl DeliveryRolesRef {
    /// The ARN of the role that deploys an environment.
    pub fn deployer_of(&self, environment: &str) -> &Value<String> {
        self.environments.get(environment).map_or(&self.deployer_arn, |own| &own.deployer_arn)
    }

    /// The ARN of the role that recovers an environment.
    pub fn recoverer_of(&self, environment: &str) -> &str {
        self.environments.get(environment).map_or(&self.recoverer_arn, |own| &own.recoverer_arn)
    }
}

impl Construct for DeliveryRoles {
    type Handle = DeliveryRolesRef;

    fn build(self, scope: &mut Scope) -> DeliveryRolesRef {
        state_by_hand(scope);
        self.check(scope);
        let account = self.site.account;
        let all = Reach::of_none(&self.site, self.environments.keys());
        let trusts = std::iter::once(&self.trust).chain(self.environments.values().map(|(trust, _)| trust));
        let providers = Providers::of(trusts, account, self.provider, scope);
        let trust = self.trust.policy(account, &providers, scope);
        let own = self.part(&all, trust, &self.recoverers, scope);

        let operator = self.operators.policy(account, scope);
        let operator = person(&all, "operator", "Looks at the platform", operator, []);
        let operator = scope.add("operator", operator);
        let mut environments = BTreeMap::new();
        for (name, (trust, recoverers)) in &self.environments {
            let mut scope = scope.group(name.as_str());
            let trust = trust.policy(account, &providers, &mut scope);
            environments.insert(name.clone(), self.part(&all.of(name), trust, recoverers, &mut scope));
        }
        if !self.peers.is_empty() {
            let reader = scope.add("reader", self.reader(&all));
            state_readers(&mut scope.at(reader), &all.role_arn("reader"), &self.peers);
        }
        let EnvironmentRolesRef { deployer, executor, recoverer, deployer_arn, recoverer_arn } = own;
        DeliveryRolesRef {
            deployer,
            executor,
            operator,
            recoverer,
            deployer_arn,
            operator_arn: all.role_arn("operator"),
            recoverer_arn,
            environments,
        }
    }
}
