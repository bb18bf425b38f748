//! What is backed up, by which rules.

use std::marker::PhantomData;

use fineract_cfn::backup::{
    BackupPlanResourceType, BackupSelectionResourceType, ConditionParameter, Conditions,
};
use fineract_cfn::{Resource, backup, iam};
use fineract_core::{Arn, Code, Construct, Scope, Severity, Value};

use crate::aws::iam::service_trust;
use crate::aws::names::Kind;
use crate::aws::region::Anywhere;
use crate::aws::{Region, Site, arn};
use crate::constructs::storage::{BackupRule, BucketRef, DataCopy};

/// A backup plan of one environment in one region, for every resource that carries its tag.
///
/// The plan takes Aurora clusters, file systems and volumes that are tagged `backup-plan` with the plan's name. A construct
/// joins by `scope.tag(BackupPlanRef::TAG, &plan.name)`, or the whole environment does, and what is created later is
/// backed up without anybody thinking of it. Buckets are named one by one ([`bucket`](Self::bucket)), for most hold logs and copies. AWS Backup does not cover `ElastiCache`; see
/// [`CacheExport`](super::CacheExport).
///
/// # Creates
/// `AWS::Backup::BackupPlan`, `AWS::Backup::BackupSelection`, `AWS::IAM::Role` to back up and to restore.
///
/// # Reports
/// `BKP-001`, `BKP-002`, `BKP-004` to `BKP-007`.
#[derive(Clone, Debug)]
pub struct BackupPlan<J = Anywhere> {
    site: Site,
    what: String,
    rules: Vec<BackupRule>,
    excluded: Vec<Value<String>>,
    buckets: Vec<BucketRef>,
    law: PhantomData<fn() -> J>,
}

/// What a program holds of a [`BackupPlan`].
#[derive(Clone, Debug)]
pub struct BackupPlanRef {
    /// Its name, which is the value of the tag of what it backs up.
    pub name: String,
    /// The plan.
    pub plan: backup::BackupPlanRef,
    /// The role that AWS Backup takes.
    pub role: iam::RoleRef,
    /// Where recovery points are copied to.
    pub copies: Vec<DataCopy>,
    /// Where it is.
    pub(in crate::constructs) site: Site,
    /// The role's name, known at synth.
    pub(in crate::constructs) role_name: String,
    /// Where recovery points are kept.
    pub(in crate::constructs) kept: Vec<Kept>,
}

/// Recovery points of a plan in a vault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::constructs) struct Kept {
    pub(in crate::constructs) vault: String,
    pub(in crate::constructs) region: Region,
    pub(in crate::constructs) days: u32,
}

pub(crate) static NO_RULES: Code = Code {
    id: "BKP-006",
    title: "a backup plan without rules",
    severity: Severity::Error,
    explanation: "A plan backs up by its rules: without one it backs up nothing, and AWS Backup refuses it.\n\n\
Add `.rule(BackupRule::new(\"daily\", &vault))`.",
};

pub(crate) static VAULT_ELSEWHERE: Code = Code {
    id: "BKP-007",
    title: "a vault of another region",
    severity: Severity::Error,
    explanation: "A plan makes recovery points in its own region and finds the vault by its name there. A vault of \
another region takes copies: name it by `copy_to`.",
};

/// What AWS Backup needs to make and to restore recovery points. Source: AWS Backup developer guide, "Managed policies".
const POLICIES: [&str; 2] = [
    "service-role/AWSBackupServiceRolePolicyForBackup",
    "service-role/AWSBackupServiceRolePolicyForRestores",
];

/// What it needs for objects besides.
const BUCKET_POLICIES: [&str; 2] =
    ["AWSBackupServiceRolePolicyForS3Backup", "AWSBackupServiceRolePolicyForS3Restore"];

impl BackupPlanRef {
    /// The key of the tag of what a plan backs up.
    pub const TAG: &str = "backup-plan";
}

impl<J> BackupPlan<J> {
    /// A plan of a site; `what` names it, such as `daily`.
    pub fn new(site: &Site<J>, what: impl Into<String>) -> Self {
        Self {
            site: site.erased(),
            what: what.into(),
            rules: Vec::new(),
            excluded: Vec::new(),
            buckets: Vec::new(),
            law: PhantomData,
        }
    }

    /// One more rule.
    pub fn rule(mut self, rule: BackupRule<J>) -> Self {
        self.rules.push(rule.erased());
        self
    }

    /// Leaves out what has the tag, by its ARN: a copy of what another plan backs up, which never takes its place.
    pub fn without<T>(mut self, arn: Value<Arn<T>>) -> Self {
        self.excluded.push(Value::from_doc(arn.into_doc()));
        self
    }

    /// A bucket of the plan's region, such as one with content that customers sent: nothing else has its objects once they are gone
    /// from all copies. It has versions, as AWS Backup wants.
    pub fn bucket<K>(mut self, bucket: &BucketRef<K>) -> Self {
        self.buckets.push(bucket.erased());
        self
    }

    fn check(&self, scope: &mut Scope) {
        if self.rules.is_empty() {
            scope.report(&NO_RULES, "the plan has no rules").help = Some("add a rule".into());
        }
        for rule in &self.rules {
            rule.check(scope);
            let (there, here) = (rule.vault.site.region.code(), self.site.region.code());
            if there != here {
                let message =
                    format!("the vault `{}` is in `{there}`, the plan in `{here}`", rule.vault.name);
                scope.report(&VAULT_ELSEWHERE, message).help =
                    Some("name a vault of the plan's region, and this one by `copy_to`".into());
            }
        }
    }
}

impl<J> Construct for BackupPlan<J> {
    type Handle = BackupPlanRef;

    fn build(self, scope: &mut Scope) -> BackupPlanRef {
        self.check(scope);
        let Self { site, what, rules, excluded, buckets, law: _ } = self;
        let name = site.name(Kind::Backup, &what);
        let objects = if buckets.is_empty() { &[][..] } else { &BUCKET_POLICIES };
        let policies = POLICIES.iter().chain(objects).map(|policy| {
            Value::<Arn<iam::ManagedPolicy>>::from_doc(format!("arn:aws:iam::aws:policy/{policy}"))
        });
        let role_name = site.name(Kind::Role, &format!("{what}-backup"));
        let role = iam::Role::new(service_trust("backup.amazonaws.com"))
            .role_name(role_name.as_str())
            .description(format!("Makes and restores the recovery points of {name}"))
            .managed_policy_arns(policies.collect::<Vec<_>>());
        let role = scope.add("role", role);
        let written: Vec<_> = rules.iter().map(BackupRule::rule).collect();
        let plan = backup::BackupPlan::new(BackupPlanResourceType::new(name.as_str(), written));
        let plan = rules.iter().flat_map(BackupRule::vaults).fold(plan, Resource::depends_on);
        let plan = scope.add("plan", plan);
        let selection = tagged(&site, &name, role);
        let selection = if excluded.is_empty() { selection } else { selection.not_resources(excluded) };
        scope.add("selection", backup::BackupSelection::new(plan.id(), selection));
        if !buckets.is_empty() {
            let arns = buckets.iter().map(|bucket| Value::<String>::from_doc(bucket.arn().into_doc()));
            let named =
                BackupSelectionResourceType::new(role.arn(), "buckets").resources(arns.collect::<Vec<_>>());
            let named = backup::BackupSelection::new(plan.id(), named);
            let after = |named: backup::BackupSelection, bucket: &BucketRef| named.depends_on(bucket.bucket);
            scope.add("buckets", buckets.iter().fold(named, after));
        }
        let copies = rules.iter().flat_map(BackupRule::data_copies).collect();
        let kept = rules.iter().flat_map(BackupRule::kept).collect();
        BackupPlanRef { name, plan, role, copies, site, role_name, kept }
    }
}

/// What carries the plan's tag, of the types that it covers: a stack gives its tags to all that it holds, buckets with logs too.
fn tagged(site: &Site, plan: &str, role: iam::RoleRef) -> BackupSelectionResourceType {
    let tag = ConditionParameter::new()
        .condition_key(format!("aws:ResourceTag/{}", BackupPlanRef::TAG))
        .condition_value(plan);
    let covered = [("rds", "cluster:*"), ("elasticfilesystem", "file-system/*"), ("ec2", "volume/*")];
    let covered = covered.map(|(service, resources)| {
        let arn = arn::<()>(service, Some(site.region), Some(&site.account), resources);
        Value::<String>::from_doc(arn.into_doc())
    });
    BackupSelectionResourceType::new(role.arn(), "tagged")
        .resources(covered)
        .conditions(Conditions::new().string_equals([tag]))
}
