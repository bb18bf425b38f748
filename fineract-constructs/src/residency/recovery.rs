//! What is left of a store when its region is lost: which copies there are, how old, and who makes them serve.

use fineract_core::{Doc, NodeId, Scope, Tree};

use super::graph::{FlowGraph, FlowKind, Kind, Plan, Vertex, VertexId};

/// How much may be lost, and how long it may take until all serves again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Objective {
    /// Recovery point: how many minutes of changes may be lost.
    pub rpo_minutes: u32,
    /// Recovery time: within how many minutes data is served again.
    pub rto_minutes: u32,
}

/// The objective where the program states none: less than 5 minutes lost, less than 15 minutes down.
impl Default for Objective {
    fn default() -> Self {
        Self { rpo_minutes: 5, rto_minutes: 15 }
    }
}

const OBJECTIVE: &str = "residency.objective";

impl Objective {
    /// None: what nothing is served from, such as an archive, may go with its region.
    pub const NONE: Self = Self { rpo_minutes: u32::MAX, rto_minutes: u32::MAX };

    /// States that this is the objective for what the cursor is at, and for all that it contains.
    pub fn state(self, scope: &mut Scope) {
        scope.state(OBJECTIVE, Doc::list([self.rpo_minutes, self.rto_minutes]));
    }

    pub(crate) fn of(tree: &Tree, node: NodeId) -> Self {
        match tree.fact(node, OBJECTIVE).and_then(Doc::as_list) {
            Some([Doc::Int(rpo), Doc::Int(rto)]) => Self {
                rpo_minutes: u32::try_from(*rpo).unwrap_or(u32::MAX),
                rto_minutes: u32::try_from(*rto).unwrap_or(u32::MAX),
            },
            _ => Self::default(),
        }
    }
}

/// A copy of a store in another region.
#[derive(Clone, Debug)]
pub(crate) struct Recovery {
    pub(crate) to: VertexId,
    /// The mechanisms, in the order that data passes them.
    pub(crate) by: Vec<&'static str>,
    /// How old the copy is at most, as a rule; none where nothing says.
    pub(crate) rpo_seconds: Option<u32>,
    pub(crate) takeover: Takeover,
}

/// Who makes a copy serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Takeover {
    /// Nobody has to: it is read as it is.
    None,
    /// The service does, when an operator asks for it; it takes minutes.
    Managed,
    /// An operator, step by step.
    Manual,
    /// An operator restores a backup; how long it takes grows with the data.
    Restore,
}

impl Takeover {
    /// How it goes, in words.
    pub(crate) const fn describe(self) -> &'static str {
        match self {
            Self::None => "none needed",
            Self::Managed => "managed failover, minutes",
            Self::Manual => "by hand, as fast as the operator",
            Self::Restore => "restore from a recovery point, hours",
        }
    }

    /// Whether the objective is met; none where it depends on people.
    pub(crate) const fn meets(self) -> Option<bool> {
        match self {
            Self::None | Self::Managed => Some(true),
            Self::Manual => None,
            Self::Restore => Some(false),
        }
    }
}

/// The mechanism by which recovery points get to another vault.
pub(super) const BACKUP_COPY: &str = "AWS Backup copy";

/// An export is of the newest automated snapshot, which is made once a day. Source: RDS user guide, backup window.
pub(super) const EXPORT: &str = "RDS snapshot export";
const DAY: u32 = 24 * 60 * 60;

/// What a mechanism adds to the age of a copy, and who makes the copy serve (EFS-5, DS-7, RED-11).
struct Facts {
    mechanism: &'static str,
    /// Seconds; none where only the schedule says.
    lag: Option<u32>,
    takeover: Takeover,
}

#[rustfmt::skip]
const FACTS: [Facts; 9] = [
    Facts { mechanism: "Aurora Global Database", lag: Some(1), takeover: Takeover::Managed },
    Facts { mechanism: "RDS read replica", lag: Some(60), takeover: Takeover::Manual },
    Facts { mechanism: "ElastiCache Global Datastore", lag: Some(1), takeover: Takeover::Manual },
    Facts { mechanism: "EFS replication", lag: Some(15 * 60), takeover: Takeover::Manual },
    Facts { mechanism: "DataSync", lag: None, takeover: Takeover::Manual },
    Facts { mechanism: "AWS Backup", lag: None, takeover: Takeover::Restore },
    // The copy follows the recovery point that it copies.
    Facts { mechanism: BACKUP_COPY, lag: Some(0), takeover: Takeover::Restore },
    // S3 user guide: most objects within 15 minutes.
    Facts { mechanism: "S3 replication", lag: Some(15 * 60), takeover: Takeover::None },
    Facts { mechanism: "Secrets Manager replication", lag: Some(60), takeover: Takeover::None },
];

/// What must outlive its region. Queues are emptied within minutes, logs are left behind.
const LASTING: [Kind; 6] =
    [Kind::Database, Kind::Cache, Kind::FileSystem, Kind::Bucket, Kind::Volume, Kind::Secret];

/// Whether something must serve elsewhere when its region is lost: what holds restricted data and isn't a copy itself. A
/// secret without a copy is generated anew, with what it opens.
pub(crate) fn must_outlive(graph: &FlowGraph, id: VertexId) -> bool {
    let vertex = graph.vertex(id);
    let lasts = LASTING.contains(&vertex.kind) && vertex.is_restricted() && vertex.declared;
    lasts
        && vertex.objective != Objective::NONE
        && !graph.is_copy(id)
        && (vertex.kind != Kind::Secret || !recoveries(graph, id).is_empty())
}

/// The plan that promotes a copy when the region of a store is lost.
pub(crate) fn plan<'a>(graph: &'a FlowGraph, store: &Vertex, copy: &Recovery) -> Option<&'a Plan> {
    let mut plans = graph.plans().iter();
    plans.find(|plan| plan.promotes.contains(&copy.to) && plan.regions.contains(&store.region))
}

/// A schedule is not more often than this, as a rule (DS-7).
const DATASYNC_MINUTES: u32 = 60;

/// The copies of a store in other regions, the freshest first.
pub(crate) fn recoveries(graph: &FlowGraph, store: VertexId) -> Vec<Recovery> {
    let mut found = Vec::new();
    let start = Recovery { to: store, by: Vec::new(), rpo_seconds: Some(0), takeover: Takeover::None };
    follow(graph, store, &start, &mut found);
    found.sort_by_key(|copy| (copy.rpo_seconds.unwrap_or(u32::MAX), copy.takeover, copy.to));
    found
}

fn follow(graph: &FlowGraph, store: VertexId, sofar: &Recovery, found: &mut Vec<Recovery>) {
    // A store, its vault, a copy of the vault: no chain in this graph is longer.
    if sofar.by.len() == 3 {
        return;
    }
    for (flow, to) in graph.out_of(sofar.to) {
        if !flow.kind.is_copy() || to == store || found.iter().any(|copy| copy.to == to) {
            continue;
        }
        // A plan copies the recovery points that it made, never those that were copied to its vault.
        if flow.mechanism == BACKUP_COPY && sofar.by.last() == Some(&BACKUP_COPY) {
            continue;
        }
        let facts = FACTS.iter().find(|facts| facts.mechanism == flow.mechanism);
        let scheduled = flow.every_minutes.or((flow.kind == FlowKind::Syncs).then_some(DATASYNC_MINUTES));
        let before = if flow.mechanism == EXPORT { DAY } else { 0 };
        let scheduled = scheduled.map(|minutes| minutes.saturating_mul(60).saturating_add(before));
        let lag = facts.and_then(|facts| facts.lag).or(scheduled);
        let takeover = facts.map_or(Takeover::Restore, |facts| facts.takeover);
        let step = Recovery {
            to,
            by: sofar.by.iter().copied().chain([flow.mechanism]).collect(),
            rpo_seconds: sofar.rpo_seconds.zip(lag).map(|(before, lag)| before.saturating_add(lag)),
            takeover: sofar.takeover.max(takeover),
        };
        if graph.vertex(to).region != graph.vertex(store).region {
            found.push(step.clone());
        }
        follow(graph, store, &step, found);
    }
}

/// Seconds in words: `1 s`, `15 min`, `24 h`.
pub(crate) fn duration(seconds: Option<u32>) -> String {
    match seconds {
        None => "an unknown time".into(),
        Some(seconds @ 0..60) => format!("{seconds} s"),
        Some(seconds @ 60..7200) => format!("{} min", seconds / 60),
        Some(seconds) => format!("{} h", seconds / 3600),
    }
}
