//! Which pods go first where there is little room, and are ended last.

use fineract_core::Scope;
use fineract_kube::scheduling_v1::PriorityClass;

/// A priority class of every cluster, from the first to the last; pods of none come after all of them.
///
/// What all others need comes first: without the platform no service gets its secrets, without the data tier none that
/// has a database works. A class keeps its number for ever, because Kubernetes refuses to change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Priority {
    /// Controllers outside of the namespaces of the system.
    Platform,
    /// Databases and caches in the cluster.
    Data,
    /// Services that the platform can't do without.
    Critical,
}

impl Priority {
    /// Every class.
    pub const ALL: [Self; 3] = [Self::Platform, Self::Data, Self::Critical];

    /// The name of the class.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Platform => "fineract-platform",
            Self::Data => "fineract-data",
            Self::Critical => "fineract-critical",
        }
    }

    /// Those of the system begin at two billion.
    const fn value(self) -> i64 {
        match self {
            Self::Platform => 3_000_000,
            Self::Data => 2_000_000,
            Self::Critical => 1_000_000,
        }
    }

    const fn description(self) -> &'static str {
        match self {
            Self::Platform => "Controllers that services need to start",
            Self::Data => "Databases and caches in the cluster",
            Self::Critical => "Services that the platform can't do without",
        }
    }
}

/// Adds the classes.
pub(super) fn add(scope: &mut Scope) {
    for priority in Priority::ALL {
        let class = PriorityClass::new(priority.class(), priority.value())
            .description(priority.description())
            .preemption_policy("PreemptLowerPriority");
        scope.add(format!("priority-{}", priority.class().trim_start_matches("fineract-")), class);
    }
}
