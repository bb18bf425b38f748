//! Who takes the roles of an account.

use std::collections::BTreeMap;

use fineract_cfn::iam;
use fineract_core::{Code, Scope, Severity, Value, text};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::aws::AccountId;
use crate::aws::iam::{PolicyDocument, Principal, Statement};

/// Who may take the deployer's role.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Trust {
    /// Whoever the account's own policies allow it: `POL-IAM-017` finds it outside of `dev`.
    Account,
    /// Roles by their ARNs, such as that of pipelines that deploy to several accounts from one of their own. They must be there.
    Roles(#[schemars(length(min = 1), inner(regex(pattern = ROLE)))] Vec<String>),
    /// Jobs of a repository on GitHub.
    #[serde(rename = "github")]
    GitHub {
        /// The repository, such as `bank/fineract`.
        #[schemars(regex(pattern = r"^[\w.-]+/[\w.-]+$"))]
        repository: String,
        /// Which of its jobs.
        job: GitHubJob,
    },
    /// Jobs of a branch of a project on a GitLab, whose `id_tokens` are for `sts.amazonaws.com`.
    #[serde(rename = "gitlab")]
    GitLab {
        /// The address of the server, such as `https://gitlab.bank.example`.
        #[schemars(regex(pattern = ADDRESS))]
        server: String,
        /// The path of the project, such as `platform/fineract`.
        #[schemars(regex(pattern = r"^[\w.-]+(/[\w.-]+)+$"))]
        project: String,
        /// The branch, which is to be a protected one, such as `main`.
        #[schemars(regex(pattern = EXACT))]
        branch: String,
    },
    /// Jobs of any other pipeline outside of AWS, by the token that it gives each.
    Oidc {
        /// The address of the issuer, such as `https://tokens.bank.example`.
        #[schemars(regex(pattern = ADDRESS))]
        issuer: String,
        /// Whom tokens are for, such as `sts.amazonaws.com`.
        #[schemars(regex(pattern = EXACT))]
        audience: String,
        /// Which jobs: the subjects of their tokens, letter by letter.
        #[schemars(length(min = 1), inner(regex(pattern = EXACT)))]
        subjects: Vec<String>,
    },
}

/// Which jobs of a repository on GitHub.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum GitHubJob {
    /// Those that run in an environment of the repository, which says of which branches they are and who approves them.
    Environment(#[schemars(regex(pattern = EXACT))] String),
    /// Those of a branch that name no environment.
    Branch(#[schemars(regex(pattern = EXACT))] String),
}

/// Who makes the provider by which IAM knows an issuer of tokens: an account has one for each.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Provider {
    /// The stack of the roles.
    #[default]
    Created,
    /// It is there, and takes tokens for the audience.
    Existing,
}

/// Who may take a role that is for people.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum People {
    /// Whoever the account's own policies allow it, with a second factor that IAM asked for: `POL-IAM-017` finds it outside of
    /// `dev`.
    Account,
    /// Who has one of these permission sets of IAM Identity Center, which asks for the second factor when they sign in.
    PermissionSets(#[schemars(length(min = 1), inner(regex(pattern = r"^[\w+=,.@-]{1,32}$")))] Vec<String>),
    /// Who has one of these roles, by their ARNs, such as those of a provider of the bank. They must be there.
    Roles(#[schemars(length(min = 1), inner(regex(pattern = ROLE)))] Vec<String>),
}

const ROLE: &str = "^arn:aws:iam::[0-9]{12}:role/[^*?]+$";
const ADDRESS: &str = "^https://[^?*$ ]*[^?*$ /]$";
const EXACT: &str = "^[^*?]+$";

/// Whom tokens are for that IAM takes, unless something else is said.
const STS: &str = "sts.amazonaws.com";

/// Who gives the jobs of GitHub their tokens. Source: GitHub documentation, "`OpenID` Connect reference".
const GITHUB: &str = "https://token.actions.githubusercontent.com";

pub(crate) static ANY_SUBJECT: Code = Code {
    id: "IAM-011",
    title: "a role for jobs that nobody named",
    severity: Severity::Error,
    explanation: "The subject of a token says which project and branch its job is of. A pattern takes more jobs than are \
meant: `*:ref:main` those of every project, on a shared server strangers', and `repo:bank/fineract:*` those of every branch and \
of pull requests that nobody has read. Each of them could deploy.\n\nName the project and the branch, or the environment; several \
subjects where there are several.",
};

pub(crate) static ISSUER: Code = Code {
    id: "IAM-012",
    title: "an issuer that is not an address",
    severity: Severity::Error,
    explanation: "IAM reads the keys of an issuer of tokens from `<issuer>/.well-known/openid-configuration`, by HTTPS, \
without a query and without a `/` at the end.\n\nSource: IAM API, `CreateOpenIDConnectProvider`.",
};

pub(crate) static ANY_AUDIENCE: Code = Code {
    id: "IAM-013",
    title: "a role for tokens that are meant for others",
    severity: Severity::Error,
    explanation: "The audience of a token says whom it is for. A role that doesn't ask takes tokens that a job gave to another \
service, such as a registry of packages, and whoever runs that one could deploy.\n\nAsk the pipeline for tokens for \
`sts.amazonaws.com`, and name that.",
};

pub(crate) static NOBODY: Code = Code {
    id: "IAM-014",
    title: "a role that nobody may take",
    severity: Severity::Error,
    explanation: "IAM refuses a role whose trust policy has no statement.\n\nName who takes it.",
};

/// Which tokens are taken.
struct Tokens {
    issuer: String,
    audience: String,
    subjects: Vec<String>,
}

impl Trust {
    fn tokens(&self) -> Option<Tokens> {
        let sts = |issuer: &str, subject| Tokens {
            issuer: issuer.into(),
            audience: STS.into(),
            subjects: vec![subject],
        };
        Some(match self {
            Self::Account | Self::Roles(_) => return None,
            Self::GitHub { repository, job } => {
                let job = match job {
                    GitHubJob::Environment(name) => format!("environment:{name}"),
                    GitHubJob::Branch(name) => format!("ref:refs/heads/{name}"),
                };
                sts(GITHUB, format!("repo:{repository}:{job}"))
            }
            // Source: GitLab documentation, "Configure OpenID Connect in AWS".
            Self::GitLab { server, project, branch } => {
                sts(server, format!("project_path:{project}:ref_type:branch:ref:{branch}"))
            }
            Self::Oidc { issuer, audience, subjects } => {
                Tokens { issuer: issuer.clone(), audience: audience.clone(), subjects: subjects.clone() }
            }
        })
    }

    /// The trust policy of a deployer's role.
    pub(super) fn policy(
        &self,
        account: AccountId,
        providers: &Providers,
        scope: &mut Scope,
    ) -> PolicyDocument {
        let statements = match (self, self.tokens()) {
            (_, Some(tokens)) => tokens.statements(providers, scope),
            (Self::Roles(roles), None) => by_roles(roles),
            _ => vec![Statement::allow(["sts:AssumeRole"]).principal(whole(account))],
        };
        somebody(statements, scope)
    }
}

/// The providers by which IAM knows the issuers of tokens, by their addresses.
pub(super) struct Providers(BTreeMap<String, Value<String>>);

impl Providers {
    /// One for each issuer that some trust, for the audiences of all of them: an account has no second one.
    pub(super) fn of<'a>(
        trusts: impl IntoIterator<Item = &'a Trust>,
        account: AccountId,
        provider: Provider,
        scope: &mut Scope,
    ) -> Self {
        let mut audiences: IndexMap<String, Vec<String>> = IndexMap::new();
        for Tokens { issuer, audience, .. } in trusts.into_iter().filter_map(Trust::tokens) {
            let known = audiences.entry(issuer).or_default();
            if !known.contains(&audience) {
                known.push(audience);
            }
        }
        let mut providers = BTreeMap::new();
        for (issuer, audiences) in audiences {
            let Some(host) = host(&issuer) else { continue };
            let arn = match provider {
                Provider::Created => {
                    let id = match providers.len() {
                        0 => "provider".into(),
                        earlier => format!("provider-{}", earlier + 1),
                    };
                    let provider = iam::OidcProvider::new().url(issuer.as_str()).client_id_list(audiences);
                    Value::from_doc(scope.add(id, provider).arn().into_doc())
                }
                Provider::Existing => text!["arn:aws:iam::", account.as_str(), ":oidc-provider/", host],
            };
            providers.insert(issuer, arn);
        }
        Self(providers)
    }
}

/// The address of an issuer as IAM has it in conditions.
fn host(issuer: &str) -> Option<&str> {
    let host = issuer.strip_prefix("https://").filter(|host| !host.is_empty() && !host.ends_with('/'));
    host.filter(|host| !host.contains(['?', '$', ' ']))
}

impl Tokens {
    fn statements(&self, providers: &Providers, scope: &mut Scope) -> Vec<Statement> {
        let Self { issuer, audience, subjects } = self;
        let (Some(host), Some(provider)) = (host(issuer), providers.0.get(issuer)) else {
            scope.report(&ISSUER, format!("`{issuer}` is not the address of an issuer")).help =
                Some("such as `https://gitlab.bank.example`".into());
            return vec![by_token(text![issuer.as_str()])];
        };
        if !is_exact(audience) {
            let message = format!("tokens for `{audience}` are not for one service");
            scope.report(&ANY_AUDIENCE, message).help = Some(format!("name it: `{STS}`"));
        }
        for subject in subjects.iter().filter(|subject| !is_exact(subject)) {
            let message = format!("`{subject}` stands for more than the jobs of one branch");
            scope.report(&ANY_SUBJECT, message).help =
                Some("such as `project_path:platform/fineract:ref_type:branch:ref:main`".into());
        }
        let take =
            |subject: &String| {
                by_token(provider.clone())
                    .when("StringEquals", format!("{host}:aud"), audience.as_str())
                    .when("StringEquals", format!("{host}:sub"), subject.as_str())
            };
        subjects.iter().map(take).collect()
    }
}

impl People {
    /// The trust policy of a role that they take.
    pub(super) fn policy(&self, account: AccountId, scope: &mut Scope) -> PolicyDocument {
        let take = || Statement::allow(["sts:AssumeRole"]).principal(whole(account));
        let statements = match self {
            Self::Account => vec![take().when("Bool", "aws:MultiFactorAuthPresent", "true")],
            Self::Roles(roles) => by_roles(roles),
            // Identity Center makes their roles, and makes them anew with another end; those of `us-east-1` have no region in
            // their path. Source: IAM Identity Center user guide, "Referencing permission sets in resource policies".
            Self::PermissionSets(sets) => {
                let role = |set: &String| {
                    let path = "role/aws-reserved/sso.amazonaws.com*/AWSReservedSSO";
                    format!("arn:aws:iam::{account}:{path}_{set}_{}", "?".repeat(16))
                };
                sets.iter().map(|set| take().when("ArnLike", "aws:PrincipalArn", role(set))).collect()
            }
        };
        somebody(statements, scope)
    }
}

fn whole(account: AccountId) -> Principal {
    Principal::Aws(text!["arn:aws:iam::", account.as_str(), ":root"])
}

fn by_roles(roles: &[String]) -> Vec<Statement> {
    let take =
        |role: &String| Statement::allow(["sts:AssumeRole"]).principal(Principal::Aws(text![role.as_str()]));
    roles.iter().map(take).collect()
}

fn by_token(provider: Value<String>) -> Statement {
    Statement::allow(["sts:AssumeRoleWithWebIdentity"]).principal(Principal::Federated(provider))
}

fn is_exact(text: &str) -> bool {
    !text.is_empty() && !text.contains(['*', '?'])
}

fn somebody(statements: Vec<Statement>, scope: &mut Scope) -> PolicyDocument {
    if statements.is_empty() {
        scope.report(&NOBODY, "the role names nobody who takes it").help = Some("name who does".into());
    }
    PolicyDocument::new(statements)
}
