//! Which part of an account's platform a role is for.

use crate::aws::iam::Statement;
use crate::aws::{AccountId, Site};

/// The services whose resources have an environment in their names, and whose policies could be changed from elsewhere. Of the
/// others, what is of an environment is known by its tag.
const NAMED: [&str; 8] = ["ecr", "eks", "elasticache", "iam", "lambda", "rds", "sns", "sqs"];

/// The tag that stacks give what they make.
const TAG: &str = "aws:ResourceTag/Environment";

/// An environment of a platform in an account, or what is of none.
#[derive(Clone, Debug)]
pub(super) struct Reach {
    pub(super) platform: String,
    pub(super) account: AccountId,
    /// The environment; none for what is of none, and of those without roles of their own.
    pub(super) environment: Option<String>,
    others: Vec<String>,
}

impl Reach {
    /// What is of no environment, or of one that isn't among these.
    pub(super) fn of_none<'a>(site: &Site, environments: impl IntoIterator<Item = &'a String>) -> Self {
        Self {
            platform: site.platform.clone(),
            account: site.account,
            environment: None,
            others: environments.into_iter().cloned().collect(),
        }
    }

    /// One of the environments.
    pub(super) fn of(&self, environment: &str) -> Self {
        let mut reach = self.clone();
        reach.others.retain(|other| other != environment);
        reach.environment = Some(environment.into());
        reach
    }

    /// The name of a role, such as `fineract-deployer` or `fineract-deployer-prod`. It doesn't begin as those of an environment's
    /// own roles do, which deployments may change.
    pub(super) fn role(&self, what: &str) -> String {
        match &self.environment {
            Some(environment) => format!("{}-{what}-{environment}", self.platform),
            None => format!("{}-{what}", self.platform),
        }
    }

    pub(super) fn role_arn(&self, what: &str) -> String {
        format!("arn:aws:iam::{}:role/{}", self.account, self.role(what))
    }

    /// The ARN of the policy that the roles made by deployments carry.
    pub(super) fn boundary(&self) -> String {
        format!("arn:aws:iam::{}:policy/{}", self.account, self.role("boundary"))
    }

    /// How names of its resources begin.
    pub(super) fn prefix(&self) -> String {
        self.joined("-")
    }

    /// How paths of its secrets, parameters and keys begin.
    pub(super) fn path(&self) -> String {
        self.joined("/")
    }

    fn joined(&self, separator: &str) -> String {
        match &self.environment {
            Some(environment) => format!("{}{separator}{environment}{separator}", self.platform),
            None => format!("{}{separator}", self.platform),
        }
    }

    /// Stacks by how their names begin.
    pub(super) fn stacks(&self, prefix: &str) -> String {
        format!("arn:aws:cloudformation:*:{}:stack/{prefix}*/*", self.account)
    }

    /// Every stack of the platform.
    pub(super) fn all_stacks(&self) -> String {
        self.stacks(&format!("{}-", self.platform))
    }

    /// The stacks that a person deploys. Names of accounts can stand in those of stacks.
    pub(super) fn first_stacks(&self) -> [String; 2] {
        ["", "*-"].map(|account| self.stacks(&format!("{}-{account}bootstrap-", self.platform)))
    }

    /// The environments that have roles of their own, other than this one.
    pub(super) fn others(&self) -> impl Iterator<Item = &str> {
        self.others.iter().map(String::as_str)
    }

    /// How names of other environments' resources begin.
    pub(super) fn other_prefixes(&self) -> impl Iterator<Item = String> {
        self.others.iter().map(|other| format!("{}-{other}-", self.platform))
    }

    /// What keeps a role from what is of other environments: by names, and by the tag. What all share works on what environments
    /// have, so it is kept from names alone.
    pub(super) fn denials(&self) -> Vec<Statement> {
        if self.others.is_empty() {
            return Vec::new();
        }
        let names = self.others.iter().flat_map(|other| self.named_of(other));
        let names = Statement::deny(["*"]).sid("NamesOfOthers").on(names);
        let tags = Statement::deny(["*"]).sid("TagsOfOthers").on_all();
        let tags = tags.when_any("StringEquals", TAG, &self.others);
        if self.environment.is_some() { vec![names, tags] } else { vec![names] }
    }

    fn named_of(&self, other: &str) -> Vec<String> {
        let Self { platform, account, .. } = self;
        let named = NAMED.map(|service| format!("arn:aws:{service}:*:{account}:*{platform}-{other}-*"));
        let of_paths = [
            format!("arn:aws:s3:::{platform}-{other}-*"),
            format!("arn:aws:secretsmanager:*:{account}:secret:{platform}/{other}/*"),
            format!("arn:aws:ssm:*:{account}:parameter/{platform}/{other}/*"),
        ];
        named.into_iter().chain(of_paths).collect()
    }
}
