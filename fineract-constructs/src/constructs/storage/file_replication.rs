//! How a file system gets to another region by itself.

use fineract_cfn::efs;
use fineract_core::{Code, Scope, Severity};

use crate::aws::Region;
use crate::aws::law::Territory;
use crate::constructs::storage::copy::check_law;
use crate::constructs::storage::{DataCopy, Mechanism};

/// A replication, before its source exists.
pub(super) struct Replication {
    pub(super) law: Territory,
    pub(super) from: Region,
    pub(super) to: Region,
    pub(super) destination: efs::FileSystemRef,
}

/// How far a replica lies behind, in minutes. Source: EFS user guide, "Replicating file systems".
const LAG: u32 = 15;

pub(crate) static OUTSIDE_OF_THE_LAW: Code = Code {
    id: "EFS-008",
    title: "files replicated outside of their law",
    severity: Severity::Error,
    explanation: "A replica needs a law that lets the files be kept in the countries of both file systems (RES-2). \
Where the networks say their country in the type, a wrong replica does not compile; this one was left to synth by \
`at_synth()`.\n\nReplicate to a country that the law names, or choose the law that your data is really under.",
};

pub(crate) static SAME_REGION: Code = Code {
    id: "EFS-009",
    title: "a replica in the same region",
    severity: Severity::Error,
    explanation: "A file system has one replica (EFS-1), and it is for the loss of the region: within the region \
every file is in all zones already.\n\nMake the destination in another region.",
};

pub(super) fn check(scope: &mut Scope, replication: &Replication) {
    let Replication { law, from, to, .. } = replication;
    check_law(scope, &OUTSIDE_OF_THE_LAW, *law, [*from, *to]);
    if from == to {
        let message = format!("both file systems are in `{}`", to.code());
        scope.report(&SAME_REGION, message).help = Some("make the destination in another region".into());
    }
}

impl Replication {
    /// The source with its one destination; the reference to its id orders the stacks.
    pub(super) fn on(&self, source: efs::FileSystem) -> efs::FileSystem {
        let destination =
            efs::ReplicationDestination::new().region(self.to.code()).file_system_id(self.destination.id());
        source.replication_configuration(efs::ReplicationConfiguration::new().destinations([destination]))
    }

    pub(super) fn data_copy(&self) -> DataCopy {
        DataCopy {
            mechanism: Mechanism::FileReplication,
            from: self.from,
            to: self.to,
            law: self.law,
            recovery_point_minutes: LAG,
        }
    }
}
