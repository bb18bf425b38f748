//! The parts of synth's work, for a clock outside of it.

use super::Options;

/// A part of synth's work. Some are done side by side where there are cores for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Resolves every reference.
    Link,
    /// Puts units into waves.
    Order,
    /// Writes templates, manifests and charts.
    Units,
    /// Finds out how data flows.
    Flows,
    /// Follows packets between networks.
    Reachability,
    /// Judges the data flows.
    Residency,
    /// Asks the policies.
    Policies,
    /// Checks resources and objects against schemas and each other.
    Check,
    /// Reads and draws the pictures.
    Pictures,
    /// Writes the plan, the index and what else is about all units.
    Emit,
    /// Writes the reports about residency and failover.
    Reports,
}

/// When a phase is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// It begins.
    Begins,
    /// It ends.
    Ends,
}

impl Options {
    /// Does the work of a phase, and tells who watches.
    pub(super) fn during<T>(self, phase: Phase, work: impl FnOnce() -> T) -> T {
        let tell = |moment| self.watch.into_iter().for_each(|watch| watch(phase, moment));
        tell(Moment::Begins);
        let done = work();
        tell(Moment::Ends);
        done
    }
}
