//! The times at which a store is backed up and maintained.

use fineract_core::{Code, Diag, Severity};
use fineract_schema::{DAY, daily_window, weekly_window};

use super::resource::of_type;
use crate::synth::finish::Program;

pub(super) static OVERLAP: Code = Code {
    id: "DATA-005",
    title: "a backup during maintenance",
    severity: Severity::Error,
    explanation: "A store is backed up in one window of each day and maintained in one window of each week. The service \
refuses windows that overlap.\n\nSources: the API references of RDS, DocumentDB, Neptune and ElastiCache.",
};

/// Types, and the window in which they are backed up.
const STORES: &[(&str, &str)] = &[
    ("AWS::DocDB::DBCluster", "PreferredBackupWindow"),
    ("AWS::ElastiCache::CacheCluster", "SnapshotWindow"),
    ("AWS::ElastiCache::ReplicationGroup", "SnapshotWindow"),
    ("AWS::Neptune::DBCluster", "PreferredBackupWindow"),
    ("AWS::RDS::DBCluster", "PreferredBackupWindow"),
    ("AWS::RDS::DBInstance", "PreferredBackupWindow"),
];

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for (ty, property) in STORES {
        for store in of_type(program, ty) {
            let (Some(backup), Some(maintenance)) =
                (store.text(&[property]), store.text(&["PreferredMaintenanceWindow"]))
            else {
                continue;
            };
            if overlap(backup, maintenance) == Some(true) {
                let message = format!("it is backed up at `{backup}` and maintained at `{maintenance}`");
                let help = "let one window end before the other begins";
                findings.push(store.diag(&OVERLAP, message).help(help));
            }
        }
    }
}

/// Whether a window of each day meets one of a week; a window can go on past the end of its day or week.
fn overlap(daily: &str, weekly: &str) -> Option<bool> {
    let (daily, weekly) = (daily_window(daily)?, weekly_window(weekly)?);
    let mut days = (0..=14).map(|day| (daily.0 + day * DAY, daily.1 + day * DAY));
    let later = (weekly.0 + 7 * DAY, weekly.1 + 7 * DAY);
    Some(days.any(|(from, to)| [weekly, later].iter().any(|window| from < window.1 && window.0 < to)))
}

#[cfg(test)]
mod tests {
    use super::overlap;

    #[test]
    fn windows_meet_on_any_day_and_around_the_week() {
        for (daily, weekly, meet) in [
            ("02:00-03:00", "sun:02:30-sun:03:30", true),
            ("02:00-03:00", "sun:03:00-sun:04:00", false),
            ("02:00-03:00", "sun:01:00-sun:02:00", false),
            ("23:30-00:30", "mon:00:00-mon:01:00", true),
            ("00:00-00:30", "sun:23:45-mon:00:15", true),
            ("02:00-03:00", "mon:04:00-tue:01:00", false),
            ("02:00-03:00", "mon:04:00-tue:04:00", true),
        ] {
            assert_eq!(overlap(daily, weekly), Some(meet), "{daily} {weekly}");
        }
    }
}
