//! Who deploys, and who looks.

use fineract_cfn::iam;
use fineract_core::{Construct, Scope, Value, text};

use super::{BootstrapRef, People, Provider, Trust, recoverer};
use crate::aws::iam::{PolicyDocument, Principal, Statement};
use crate::aws::{AccountId, Site, state_readers};

/// The roles of an account that pipelines deploy with and people look with.
///
/// `<platform>-deployer` starts deployments of the platform's own stacks, uploads their templates, pushes images and finds
/// the clusters; what the resources need is done by `<platform>-cloudformation`, which only `CloudFormation` takes and
/// only the deployer hands to it (`cdk deploy --role-arn`). `<platform>-operator` reads what there is, not what it holds.
/// `<platform>-recoverer` starts recoveries, approves their steps, and may call what runbooks say; it reads credentials of stores.
/// Roles are in the account, whatever the region: add them once, to the bootstrap of the home region.
///
/// A platform of several accounts has them in each, each with the others as [`peer`](Self::peer). Stacks then read what stacks
/// of another account put out by that account's `<platform>-reader`, which may describe the platform's stacks and nothing else,
/// and which nobody takes but the peers' `<platform>-cloudformation`.
///
/// # Creates
/// Four `AWS::IAM::Role`, with peers five; an `AWS::IAM::OIDCProvider` where the deployer comes from outside of AWS.
///
/// # Reports
/// `IAM-011` for a pattern of subjects, `IAM-012` for an issuer that isn't an address, `IAM-013` for tokens without an audience,
/// `IAM-014` for a role that nobody takes; `POL-IAM-017` for one that the whole account takes;
/// `POL-IAM-001` for `<platform>-cloudformation`, which creates whatever the platform has: have it acknowledged.
#[derive(Clone, Debug)]
pub struct DeliveryRoles {
    site: Site,
    artifacts: String,
    trust: Trust,
    provider: Provider,
    operators: People,
    recoverers: People,
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
}

/// What deploying a stack calls, of its own stacks. Source: `CloudFormation` API.
const DEPLOY: [&str; 16] = [
    "cloudformation:CancelUpdateStack",
    "cloudformation:ContinueUpdateRollback",
    "cloudformation:CreateChangeSet",
    "cloudformation:DeleteChangeSet",
    "cloudformation:DeleteStack",
    "cloudformation:DescribeChangeSet",
    "cloudformation:DescribeStackEvents",
    "cloudformation:DescribeStackResources",
    "cloudformation:DescribeStacks",
    "cloudformation:ExecuteChangeSet",
    "cloudformation:GetTemplate",
    "cloudformation:ListStackResources",
    "cloudformation:RollbackStack",
    "cloudformation:TagResource",
    "cloudformation:UntagResource",
    "cloudformation:UpdateTerminationProtection",
];

/// What pushing an image calls. Source: ECR user guide, "IAM permissions for pushing an image".
const PUSH: [&str; 6] = [
    "ecr:BatchCheckLayerAvailability",
    "ecr:BatchGetImage",
    "ecr:CompleteLayerUpload",
    "ecr:InitiateLayerUpload",
    "ecr:PutImage",
    "ecr:UploadLayerPart",
];

/// The services that the platform has resources of, by the prefix of their actions.
#[rustfmt::skip]
const SERVICES: [&str; 35] = [
    "acm", "autoscaling", "backup", "backup-storage", "cloudwatch", "cognito-idp", "datasync", "ec2", "ecr", "eks",
    "elasticache", "elasticfilesystem", "elasticloadbalancing", "events", "firehose", "globalaccelerator", "iam", "kms",
    "lambda", "logs", "network-firewall", "networkmanager", "ram", "rds", "route53", "route53resolver", "s3", "scheduler",
    "secretsmanager", "shield", "sns", "sqs", "ssm", "wafv2", "arc-region-switch",
];

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

    /// Another account of the platform: its stacks read what this one's put out, and the other way round. The roles' own
    /// account is no peer, so that each account can be given the list of all.
    pub fn peer(mut self, account: AccountId) -> Self {
        if account != self.site.account {
            self.peers.push(account);
        }
        self
    }

    fn name(&self, role: &str) -> String {
        format!("{}-{role}", self.site.platform)
    }

    fn arn(&self, role: &str) -> String {
        self.arn_in(&self.site.account, role)
    }

    fn arn_in(&self, account: &AccountId, role: &str) -> String {
        format!("arn:aws:iam::{account}:role/{}", self.name(role))
    }

    fn deploy(&self) -> PolicyDocument {
        let Site { platform, account, .. } = &self.site;
        let through = Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"])
            .on([format!("arn:aws:kms:*:{account}:key/*")])
            .when(
                "ForAnyValue:StringEquals",
                "kms:ResourceAliases",
                format!("alias/{platform}/bootstrap/s3"),
            );
        PolicyDocument::new([
            Statement::allow(DEPLOY).on([self.stacks()]),
            // They have no stack yet.
            Statement::allow(["cloudformation:GetTemplateSummary", "cloudformation:ValidateTemplate"])
                .on_all(),
            Statement::allow(["iam:PassRole"]).on([self.arn("cloudformation")]).when(
                "StringEquals",
                "iam:PassedToService",
                "cloudformation.amazonaws.com",
            ),
            Statement::allow(["s3:GetBucketLocation", "s3:ListBucket"]).on([self.artifacts.as_str()]),
            Statement::allow(["s3:GetObject", "s3:PutObject"]).on([format!("{}/*", self.artifacts)]),
            through,
            Statement::allow(["ecr:GetAuthorizationToken"]).on_all(),
            Statement::allow(PUSH).on([format!("arn:aws:ecr:*:{account}:repository/{platform}-*")]),
            Statement::allow(["eks:DescribeCluster"]).on([self.clusters()]),
        ])
    }

    /// What the platform's stacks are created by.
    fn create(&self) -> PolicyDocument {
        let create = PolicyDocument::new([
            Statement::allow(SERVICES.map(|service| format!("{service}:*"))).on_all(),
            // `Fn::GetStackOutput` reads by this role.
            Statement::allow(["cloudformation:DescribeStacks"]).on([self.stacks()]),
            // Nothing of the platform is a person.
            Statement::deny(["iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreateUser"]).on_all(),
        ]);
        if self.peers.is_empty() {
            return create;
        }
        let readers = self.peers.iter().map(|peer| self.arn_in(peer, "reader"));
        create.and(Statement::allow(["sts:AssumeRole"]).on(readers))
    }

    /// The role that peers' stacks read by. It trusts accounts and asks for their roles by a condition: IAM refuses a
    /// principal that isn't there yet, and accounts are bootstrapped one after another.
    fn reader(&self) -> iam::Role {
        let take = |peer: &AccountId| {
            Statement::allow(["sts:AssumeRole"])
                .principal(Principal::Aws(text!["arn:aws:iam::", peer.as_str(), ":root"]))
                .when("ArnEquals", "aws:PrincipalArn", self.arn_in(peer, "cloudformation"))
        };
        let read = Statement::allow(["cloudformation:DescribeStacks"]).on([self.stacks()]);
        iam::Role::new(PolicyDocument::new(self.peers.iter().map(take)))
            .role_name(self.name("reader"))
            .description("Reads what stacks put out, for stacks of the platform's other accounts")
            .policies([iam::PolicyProperty::new(PolicyDocument::new([read]), "read")])
    }

    /// A role that people take; all of them look, and some do more.
    fn person<const N: usize>(
        &self,
        name: &str,
        what: &str,
        trust: PolicyDocument,
        more: [(&str, PolicyDocument); N],
    ) -> iam::Role {
        let find = Statement::allow(["eks:DescribeCluster"]).on([self.clusters()]);
        let policies = std::iter::once(("clusters", PolicyDocument::new([find]))).chain(more);
        iam::Role::new(trust)
            .role_name(self.name(name))
            .description(what)
            .managed_policy_arns([text!["arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"]])
            .policies(
                policies.map(|(name, policy)| iam::PolicyProperty::new(policy, name)).collect::<Vec<_>>(),
            )
    }

    fn stacks(&self) -> String {
        format!("arn:aws:cloudformation:*:{}:stack/{}-*/*", self.site.account, self.site.platform)
    }

    fn clusters(&self) -> String {
        format!("arn:aws:eks:*:{}:cluster/{}-*", self.site.account, self.site.platform)
    }
}

impl Construct for DeliveryRoles {
    type Handle = DeliveryRolesRef;

    fn build(self, scope: &mut Scope) -> DeliveryRolesRef {
        let account = self.site.account;
        let trust = self.trust.policy(account, self.provider, scope);
        let deployer = iam::Role::new(trust)
            .role_name(self.name("deployer"))
            .description("Deploys the platform")
            .policies([iam::PolicyProperty::new(self.deploy(), "deploy")]);
        let deployer = scope.add("deployer", deployer);

        let take = Statement::allow(["sts:AssumeRole"])
            .principal(Principal::Service("cloudformation.amazonaws.com".into()))
            .when("StringEquals", "aws:SourceAccount", self.site.account.as_str());
        let executor = iam::Role::new(PolicyDocument::new([take]))
            .role_name(self.name("cloudformation"))
            .description("Creates what the platform's stacks have")
            .policies([iam::PolicyProperty::new(self.create(), "create")]);
        let executor = scope.add("cloudformation", executor);

        let operator = self.operators.policy(account, scope);
        let operator = self.person("operator", "Looks at the platform", operator, []);
        let operator = scope.add("operator", operator);
        let recover = [("plans", recoverer::plans(&self.site)), ("stores", recoverer::stores(&self.site))];
        let recoverer = self.recoverers.policy(account, scope);
        let recoverer =
            self.person("recoverer", "Recovers the platform, as its runbooks say", recoverer, recover);
        let recoverer = scope.add("recoverer", recoverer);
        if !self.peers.is_empty() {
            let reader = scope.add("reader", self.reader());
            state_readers(&mut scope.at(reader), &self.arn("reader"), &self.peers);
        }
        let name: Value<String> = Value::from_doc(deployer.id().into_doc());
        let deployer_arn = text!["arn:aws:iam::", self.site.account.as_str(), ":role/", name];
        let [operator_arn, recoverer_arn] = ["operator", "recoverer"].map(|role| self.arn(role));
        DeliveryRolesRef {
            deployer,
            executor,
            operator,
            recoverer,
            deployer_arn,
            operator_arn,
            recoverer_arn,
        }
    }
}
