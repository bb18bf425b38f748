//! Where images come from, in every region.

use std::collections::BTreeMap;

use fineract_cfn::ecr::{
    self, ReplicationConfigurationProperty, ReplicationConfigurationRepositoryFilter as Filter,
    ReplicationDestination, ReplicationRule, RepositoryCreationTemplateEncryptionConfiguration,
    RepositoryEncryptionConfiguration,
};
use fineract_cfn::{DeletionPolicy, iam};
use fineract_core::{Code, Construct, Scope, Severity, Value, text};
use serde_json::json;

use super::BootstrapRef;
use crate::aws::iam::{PolicyDocument, Principal, Statement, service_trust};
use crate::aws::names::Kind;
use crate::aws::{AccountId, Region, Site};
use crate::constructs::Fate;
use crate::constructs::security::KeyRef;
use crate::constructs::services::names;
use crate::k8s::Dns1123Label;

/// The repositories of services' images in the home region, and their copies in the others.
///
/// One repository for each service of an environment, `<platform>-<environment>-<service>`, as manifests name it
/// ([`names::image`]). A tag is never moved to another image; images are scanned when they are pushed and encrypted by
/// the bootstrap's key. What has no tag goes after 14 days, and of the others the last fifty stay.
///
/// Images are pushed to the home region and ECR copies them, so that a cluster pulls from its own region, also while
/// another one is down. Images hold code and no customer's data, so every region may have them (RES-7). A registry has
/// one replication configuration in each region and account: this construct owns it.
///
/// An environment in another account has its images there, in every region that it runs in: they are copied to the
/// registries of that account, which let this one in by [`RegistryReplica::of`]. So a cluster pulls from its own account.
///
/// What ECR creates in the other regions would be mutable and without a key, if no [`RegistryReplica`] there said
/// otherwise.
///
/// # Creates
/// `AWS::ECR::Repository`, one `AWS::ECR::ReplicationConfiguration`.
///
/// # Reports
/// `ECR-001` for a copy to the home region, `ECR-002` for a registry without repositories, `ECR-003` for an environment of
/// another account whose images are copied nowhere.
#[derive(Clone, Debug)]
pub struct ImageRegistry {
    site: Site,
    key: KeyRef,
    services: Vec<(String, Dns1123Label)>,
    copies: BTreeMap<String, Vec<Region>>,
    accounts: BTreeMap<String, AccountId>,
    readers: Vec<AccountId>,
}

/// What a program holds of an [`ImageRegistry`].
#[derive(Clone, Debug)]
pub struct ImageRegistryRef {
    /// The repositories by name.
    pub repositories: BTreeMap<String, ecr::RepositoryRef>,
}

/// What repositories are made of that ECR creates for copies in a region.
///
/// # Creates
/// `AWS::ECR::RepositoryCreationTemplate` for all repositories of the account in this region that replication creates,
/// and the `AWS::IAM::Role` that ECR takes to create them. Of a registry of another account also the `AWS::ECR::RegistryPolicy` that
/// lets that one copy.
#[derive(Clone, Debug)]
pub struct RegistryReplica {
    site: Site,
    key: KeyRef,
    home: AccountId,
}

pub(crate) static HOME: Code = Code {
    id: "ECR-001",
    title: "images copied to where they are",
    severity: Severity::Error,
    explanation: "Images are pushed to the home region, and copied from there to others. ECR refuses a copy to the region \
itself.\n\nName the other regions.",
};

pub(crate) static EMPTY: Code = Code {
    id: "ECR-002",
    title: "a registry without repositories",
    severity: Severity::Error,
    explanation: "A replication configuration is for repositories with a name that begins in a certain way. Without any, \
nothing is copied, and the first image that is pushed is refused, for ECR creates no repository for a push.\n\nAdd \
the services: `.service(\"prod\", …)`.",
};

pub(crate) static NOWHERE: Code = Code {
    id: "ECR-003",
    title: "an account that no images are copied to",
    severity: Severity::Error,
    explanation: "An environment of another account pulls from the registries of that account, and images get there as \
copies alone. Without a region to copy to, its repositories are empty, and its pods wait for images that never come.\n\nName the \
regions that the environment runs in, the home region too: `.copies(\"prod\", …)`.",
};

/// How many tagged images a repository keeps.
const KEPT: u32 = 50;

/// What one who pulls needs. Source: ECR user guide, "Private repository policy examples".
const PULL: [&str; 3] =
    ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];

/// What a registry that copies does in another. Source: ECR user guide, "Private registry permissions".
const COPY: [&str; 2] = ["ecr:CreateRepository", "ecr:ReplicateImage"];

/// What ECR needs to create repositories for copies. Source: ECR user guide, "Creating an IAM role for repository
/// creation templates".
const CREATE: [&str; 3] = ["ecr:CreateRepository", "ecr:ReplicateImage", "ecr:TagResource"];

impl ImageRegistry {
    /// The registry of a home region.
    pub fn new(home: &BootstrapRef) -> Self {
        Self {
            site: home.site.clone(),
            key: home.key.clone(),
            services: Vec::new(),
            copies: BTreeMap::new(),
            accounts: BTreeMap::new(),
            readers: Vec::new(),
        }
    }

    /// A service of an environment, which has a repository.
    pub fn service(mut self, environment: impl Into<String>, service: Dns1123Label) -> Self {
        self.services.push((environment.into(), service));
        self
    }

    /// The regions that an environment's images are copied to.
    pub fn copies(
        mut self,
        environment: impl Into<String>,
        regions: impl IntoIterator<Item = Region>,
    ) -> Self {
        self.copies.entry(environment.into()).or_default().extend(regions);
        self
    }

    /// The account that an environment runs in, where that is another one: its images are copied to that account, to the
    /// regions of [`copies`](Self::copies), the home region too if it is among them.
    pub fn account(mut self, environment: impl Into<String>, account: AccountId) -> Self {
        self.accounts.insert(environment.into(), account);
        self
    }

    /// Another account that pulls.
    pub fn reader(mut self, account: AccountId) -> Self {
        self.readers.push(account);
        self
    }

    /// Where an environment runs.
    fn account_of(&self, environment: &str) -> AccountId {
        self.accounts.get(environment).copied().unwrap_or(self.site.account)
    }

    fn check(&self, scope: &mut Scope) {
        if self.services.is_empty() {
            scope.report(&EMPTY, "the registry has no repository").help = Some("add its services".into());
        }
        for (environment, account) in &self.accounts {
            let stay = self.copies.get(environment).is_none_or(Vec::is_empty);
            if *account != self.site.account && stay {
                let message = format!("images of `{environment}` are not copied to account {account}");
                scope.report(&NOWHERE, message).help =
                    Some(format!("name the regions that it runs in: `.copies(\"{environment}\", …)`"));
            }
        }
        for (environment, regions) in &self.copies {
            if self.account_of(environment) == self.site.account && regions.contains(&self.site.region) {
                let home = self.site.region.code();
                let message = format!("images of `{environment}` are copied from `{home}` to `{home}`");
                scope.report(&HOME, message).help = Some("name the other regions".into());
            }
        }
    }

    fn repository(&self, name: &str) -> ecr::Repository {
        let key = RepositoryEncryptionConfiguration::new("KMS").kms_key(self.key.arn());
        let repository = ecr::Repository::new()
            .repository_name(name)
            .image_tag_mutability("IMMUTABLE")
            .image_scanning_configuration(ecr::ImageScanningConfiguration::new().scan_on_push(true))
            .encryption_configuration(key)
            .lifecycle_policy(ecr::LifecyclePolicy::new().lifecycle_policy_text(lifecycle()))
            .fate(DeletionPolicy::Retain);
        if self.readers.is_empty() {
            return repository;
        }
        let pull = |account: &AccountId| {
            let root = text!["arn:aws:iam::", account.as_str(), ":root"];
            Statement::allow(PULL).sid(format!("Pull{account}")).principal(Principal::Aws(root))
        };
        repository.repository_policy_text(PolicyDocument::new(self.readers.iter().map(pull)))
    }

    fn replication(&self) -> ecr::ReplicationConfiguration {
        let rule = |(environment, regions): (&String, &Vec<Region>)| {
            let account = self.account_of(environment);
            let to =
                regions.iter().map(|region| ReplicationDestination::new(region.code(), account.as_str()));
            let prefix = format!("{}-{environment}-", self.site.platform);
            let filter = Filter::new(Value::imported(prefix), "PREFIX_MATCH");
            ReplicationRule::new(to.collect::<Vec<_>>()).repository_filters([filter])
        };
        let rules: Vec<_> = self.copies.iter().filter(|(_, regions)| !regions.is_empty()).map(rule).collect();
        ecr::ReplicationConfiguration::new(ReplicationConfigurationProperty::new(rules))
    }
}

/// What goes: images without a tag after 14 days, and the oldest of those with one.
pub(super) fn lifecycle() -> String {
    let rule = |priority: u32, description: &str, selection: serde_json::Value| {
        json!({
            "rulePriority": priority,
            "description": description,
            "selection": selection,
            "action": {"type": "expire"},
        })
    };
    let untagged = json!({
        "tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14,
    });
    let oldest = json!({"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": KEPT});
    json!({"rules": [rule(1, "without a tag", untagged), rule(2, "the oldest", oldest)]}).to_string()
}

impl Construct for ImageRegistry {
    type Handle = ImageRegistryRef;

    fn build(self, scope: &mut Scope) -> ImageRegistryRef {
        self.check(scope);
        let mut repositories = BTreeMap::new();
        for (environment, service) in &self.services {
            let name = names::repository(&self.site.platform, environment, service);
            let repository = scope.add(format!("{environment}-{service}"), self.repository(&name));
            repositories.insert(name, repository);
        }
        if self.copies.values().any(|regions| !regions.is_empty()) {
            scope.add("copies", self.replication());
        }
        ImageRegistryRef { repositories }
    }
}

impl RegistryReplica {
    /// The copies in a region.
    pub fn new(here: &BootstrapRef) -> Self {
        Self { site: here.site.clone(), key: here.key.clone(), home: here.site.account }
    }

    /// The account of the registry that images come from, where that is another one.
    pub fn of(mut self, account: AccountId) -> Self {
        self.home = account;
        self
    }
}

/// The role that ECR takes to create repositories of a pattern, encrypted by a key.
pub(super) fn creator(site: &Site, key: &KeyRef, name: &str, repositories: &str) -> iam::Role {
    let Site { account, region, .. } = site;
    let repositories = format!("arn:aws:ecr:{}:{account}:repository/{repositories}", region.code());
    let any_key = format!("arn:aws:kms:{}:{account}:key/*", region.code());
    let grant = Statement::allow(["kms:CreateGrant", "kms:DescribeKey", "kms:RetireGrant"]);
    let grant = grant.on([any_key]).when("ForAnyValue:StringEquals", "kms:ResourceAliases", key.alias());
    let create = PolicyDocument::new([Statement::allow(CREATE).on([repositories]), grant]);
    iam::Role::new(service_trust("ecr.amazonaws.com"))
        .role_name(site.name(Kind::Role, name))
        .description("Creates repositories for copies of images")
        .policies([iam::PolicyProperty::new(create, "create")])
}

impl Construct for RegistryReplica {
    type Handle = ecr::RepositoryCreationTemplateRef;

    fn build(self, scope: &mut Scope) -> ecr::RepositoryCreationTemplateRef {
        let Self { site, key, home } = self;
        let Site { platform, account, region, .. } = &site;
        let repositories = format!("arn:aws:ecr:{}:{account}:repository/{platform}-*", region.code());
        if home != *account {
            let copy = Statement::allow(COPY)
                .sid("Copy")
                .principal(Principal::Aws(text!["arn:aws:iam::", home.as_str(), ":root"]))
                .on([repositories.as_str()]);
            scope.add("policy", ecr::RegistryPolicy::new(PolicyDocument::new([copy])));
        }
        let role = scope.add("role", creator(&site, &key, "registry", &format!("{platform}-*")));
        let by = RepositoryCreationTemplateEncryptionConfiguration::new("KMS").kms_key(key.arn());
        // Names of repositories have no `/`, so no prefix fits them but the one of all.
        let template = ecr::RepositoryCreationTemplate::new(["REPLICATION"], "ROOT")
            .description("Copies of images from the home region")
            .custom_role_arn(role.arn())
            .image_tag_mutability("IMMUTABLE")
            .encryption_configuration(by)
            .lifecycle_policy(lifecycle());
        scope.add("template", template)
    }
}
