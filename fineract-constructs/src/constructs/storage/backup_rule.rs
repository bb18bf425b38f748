//! When recovery points are made, how long they are kept, and where copies go.

use std::marker::PhantomData;

use fineract_cfn::backup::{BackupRuleResourceType, CopyActionResourceType, LifecycleResourceType};
use fineract_core::{Code, NodeId, Scope, Severity, Value};

use crate::aws::law::{Permits, Territory};
use crate::aws::region::Anywhere;
use crate::constructs::storage::copy::{check_account, check_law};
use crate::constructs::storage::{DataCopy, Kept, Mechanism, Vault};

/// A rule of a [`BackupPlan`](super::BackupPlan): every day into one vault, kept for 35 days, if nothing else is set.
#[derive(Clone, Debug)]
pub struct BackupRule<J = Anywhere> {
    name: String,
    pub(super) vault: Vault,
    frequency: Frequency,
    retention_days: u32,
    cold_after_days: Option<u32>,
    copies: Vec<(Territory, Vault)>,
    law: PhantomData<fn() -> J>,
}

/// How often recovery points are made; all but the hourly ones at 03:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Frequency {
    /// Every hour, the most often that AWS Backup takes.
    Hourly,
    /// Every day.
    Daily,
    /// Every Sunday.
    Weekly,
    /// The first of every month.
    Monthly,
}

pub(crate) static COLD_STORAGE: Code = Code {
    id: "BKP-001",
    title: "less than 90 days in cold storage",
    severity: Severity::Error,
    explanation: "A recovery point that moves to cold storage stays there for at least 90 days, so it can be deleted 90 \
days after the move at the earliest; AWS Backup refuses the plan otherwise.\n\n\
Keep it longer, or leave out the cold storage. File systems move; Aurora snapshots have no cold storage and ignore it.",
};

pub(crate) static RETENTION: Code = Code {
    id: "BKP-002",
    title: "a retention that the vault refuses",
    severity: Severity::Error,
    explanation: "A locked vault takes recovery points that are kept as long as its lock says, neither shorter nor \
longer. A backup or copy job with another retention fails, every time, and there is no recovery point when it is \
needed.\n\nChange the rule's retention or the vault's lock.",
};

pub(crate) static OUTSIDE_OF_THE_LAW: Code = Code {
    id: "BKP-004",
    title: "recovery points copied outside of their law",
    severity: Severity::Error,
    explanation: "A recovery point is all of the data. Each copy needs a law that lets it be kept in the countries of \
both vaults (RES-5). Where the sites say their country in the type, a wrong copy does not compile; this one was left \
to synth by `at_synth()`.\n\nCopy to a vault of a country that the law names, or choose the law that your data is really \
under.",
};

pub(crate) static SAME_REGION: Code = Code {
    id: "BKP-005",
    title: "a copy in the same region",
    severity: Severity::Error,
    explanation: "Recovery points are copied so that they outlive their region. A copy in the same region is lost with \
it.\n\nCopy to a vault of another region.",
};

/// The least time in cold storage. Source: AWS Backup API, `CopyAction`.
const COLD_DAYS: u32 = 90;

impl Frequency {
    fn expression(self) -> &'static str {
        match self {
            Self::Hourly => "cron(0 * * * ? *)",
            Self::Daily => "cron(0 3 * * ? *)",
            Self::Weekly => "cron(0 3 ? * SUN *)",
            Self::Monthly => "cron(0 3 1 * ? *)",
        }
    }

    /// The longest time between two recovery points.
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Hourly => 60,
            Self::Daily => 24 * 60,
            Self::Weekly => 7 * 24 * 60,
            Self::Monthly => 31 * 24 * 60,
        }
    }
}

impl<J> BackupRule<J> {
    /// A rule that keeps recovery points in a vault; the name is unique in its plan.
    pub fn new(name: impl Into<String>, vault: &Vault<J>) -> Self {
        Self {
            name: name.into(),
            vault: vault.erased(),
            frequency: Frequency::Daily,
            retention_days: 35,
            cold_after_days: None,
            copies: Vec::new(),
            law: PhantomData,
        }
    }

    /// How often recovery points are made.
    pub fn frequency(mut self, frequency: Frequency) -> Self {
        self.frequency = frequency;
        self
    }

    /// Days that recovery points and their copies are kept.
    pub fn retention(mut self, days: u32) -> Self {
        self.retention_days = days;
        self
    }

    /// Days after which they move to cold storage, at least 90 before they are deleted.
    pub fn cold_storage(mut self, days: u32) -> Self {
        self.cold_after_days = Some(days);
        self
    }

    /// Copies each recovery point to a vault of another region where the law lets it be kept.
    pub fn copy_to<L, K>(mut self, law: L, vault: &Vault<K>) -> Self
    where
        L: Permits<J> + Permits<K>,
    {
        self.copies.push((law.territory(), vault.erased()));
        self
    }

    pub(super) fn erased(self) -> BackupRule {
        let Self { name, vault, frequency, retention_days, cold_after_days, copies, law: _ } = self;
        BackupRule { name, vault, frequency, retention_days, cold_after_days, copies, law: PhantomData }
    }
}

impl BackupRule {
    pub(super) fn check(&self, scope: &mut Scope) {
        let days = self.retention_days;
        if let Some(cold) = self.cold_after_days.filter(|cold| days < cold + COLD_DAYS) {
            let message =
                format!("`{}` moves to cold storage after {cold} days and deletes after {days}", self.name);
            scope.report(&COLD_STORAGE, message).help =
                Some(format!("keep for {} days or longer", cold + COLD_DAYS));
        }
        for vault in std::iter::once(&self.vault).chain(self.copies.iter().map(|(_, vault)| vault)) {
            if let Some(lock) = vault.lock.filter(|lock| !lock.allows(days)) {
                let message =
                    format!("`{}` keeps for {days} days, the vault `{}` for {lock}", self.name, vault.name);
                scope.report(&RETENTION, message).help = Some(format!("keep for {lock}"));
            }
        }
        for (law, vault) in &self.copies {
            check_law(scope, &OUTSIDE_OF_THE_LAW, *law, [self.vault.site.region, vault.site.region]);
            check_account(scope, &self.vault.site, &vault.site);
            if vault.site.region == self.vault.site.region {
                let message = format!(
                    "`{}` and `{}` are in `{}`",
                    self.vault.name,
                    vault.name,
                    vault.site.region.code()
                );
                scope.report(&SAME_REGION, message).help = Some("copy to a vault of another region".into());
            }
        }
    }

    pub(super) fn rule(&self) -> BackupRuleResourceType {
        let copies = self
            .copies
            .iter()
            .map(|(_, vault)| CopyActionResourceType::new(vault.arn()).lifecycle(self.lifecycle()));
        let copies: Vec<_> = copies.collect();
        let rule = BackupRuleResourceType::new(self.name.as_str(), Value::imported(&self.vault.name))
            .schedule_expression(self.frequency.expression())
            .schedule_expression_timezone("Etc/UTC")
            .lifecycle(self.lifecycle());
        if copies.is_empty() { rule } else { rule.copy_actions(copies) }
    }

    fn lifecycle(&self) -> LifecycleResourceType {
        let lifecycle = LifecycleResourceType::new().delete_after_days(whole(self.retention_days));
        match self.cold_after_days {
            Some(days) => lifecycle.move_to_cold_storage_after_days(whole(days)),
            None => lifecycle,
        }
    }

    /// The vaults that must be there first.
    pub(super) fn vaults(&self) -> impl Iterator<Item = NodeId> {
        std::iter::once(&self.vault)
            .chain(self.copies.iter().map(|(_, vault)| vault))
            .map(|vault| vault.vault.into())
    }

    pub(super) fn kept(&self) -> impl Iterator<Item = Kept> {
        let vaults = std::iter::once(&self.vault).chain(self.copies.iter().map(|(_, vault)| vault));
        vaults.map(|vault| Kept {
            vault: vault.name.clone(),
            region: vault.site.region,
            days: self.retention_days,
        })
    }

    pub(super) fn data_copies(&self) -> impl Iterator<Item = DataCopy> {
        self.copies.iter().map(|(law, vault)| DataCopy {
            mechanism: Mechanism::BackupCopy,
            from: self.vault.site.region,
            to: vault.site.region,
            law: *law,
            recovery_point_minutes: self.frequency.minutes(),
        })
    }
}

/// Days, which the schema takes for a number with a fraction.
fn whole(days: u32) -> Value<f64> {
    Value::from_doc(days)
}
