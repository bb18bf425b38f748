//! What is used of limits: of templates, and of accounts.

use std::cmp::Reverse;

use fineract_core::{NodeId, UnitKind};

use super::super::Emitted;
use super::super::template::LIMITS;
use super::Index;
use super::table::{Table, folded};

/// From how many percent a quota is shown without being asked for.
const NOTABLE: usize = 50;

/// The percentage of the limit that a template is nearest to.
pub(super) fn fullest(emitted: &Emitted) -> usize {
    counts(emitted).into_iter().zip(LIMITS).map(|(count, (_, most))| count * 100 / most).max().unwrap_or(0)
}

/// What a template has of each limited thing.
fn counts(emitted: &Emitted) -> [usize; LIMITS.len()] {
    [emitted.resources, emitted.outputs, emitted.parameters, emitted.bytes]
}

impl Index<'_> {
    /// Of each limit of CloudFormation the template that is nearest to it.
    pub(super) fn budgets(&self) -> String {
        let mut table = Table::new(["limit of a template", "most #", "fullest #", "used #", "stack"]);
        for (place, (what, most)) in LIMITS.into_iter().enumerate() {
            let count = |id: &NodeId| counts(&self.emitted[id])[place];
            // The first of those that are equal, by name.
            let name = |id: &NodeId| &self.program.unit(*id).name;
            let fullest = self.of_kind(UnitKind::Stack).max_by_key(|id| (count(id), Reverse(name(id))));
            if let Some(id) = fullest.filter(|id| count(id) > 0) {
                let (used, stack) = (count(&id), format!("`{}`", name(&id)));
                table.row([what.to_owned(), most.to_string(), used.to_string(), percent(used, most), stack]);
            }
        }
        table.text()
    }

    /// Default quotas of accounts and regions: those of which much is used, and below all.
    pub(super) fn quotas(&self) -> String {
        let head = ["quota", "by default #", "most used #", "used #", "where"];
        let (mut notable, mut each) = (Table::new(head), Table::new(head));
        for quota in &self.quotas {
            let row = || {
                let share = percent(quota.used, quota.most);
                [
                    quota.what.to_owned(),
                    quota.most.to_string(),
                    quota.used.to_string(),
                    share,
                    quota.place.clone(),
                ]
            };
            if quota.used * 100 >= quota.most * NOTABLE {
                notable.row(row());
            }
            each.row(row());
        }
        let text = format!(
            "Default quotas of an account and region of which {NOTABLE} % or more are used; they can be raised."
        );
        format!("{text}\n\n{}{}", notable.text(), folded("each quota", &each))
    }
}

fn percent(used: usize, most: usize) -> String {
    format!("{} %", used * 100 / most)
}
