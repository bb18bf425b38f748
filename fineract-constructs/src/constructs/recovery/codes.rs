//! What is reported of recovery.

use fineract_core::{Code, Severity};

pub(super) static OBJECTIVE: Code = Code {
    id: "DR-001",
    title: "a recovery objective that can't be met",
    severity: Severity::Warning,
    explanation: "What keeps the copy of a store lies further behind than the objective lets data be lost, or the steps of \
a recovery take longer than it lets service be away (EFS-5, DS-7). EFS replicates within 15 minutes, DataSync \
copies every hour at most, backups by their schedule; an Aurora global database and a global datastore lie about a second \
behind.\n\nKeep the data in a store that follows more closely, or say what is good enough for this one: \
`Partition::objective_for(\"files\", Objective::new(Minutes(15), Minutes(15)))`. The runbook names it either way.",
};

pub(super) static NOWHERE: Code = Code {
    id: "DR-002",
    title: "a partition that recovers nowhere",
    severity: Severity::Warning,
    explanation: "When the region is lost where the partition's data is written, nothing takes over: no region was named \
for it (RES-14).\n\nName one where it has stores, `.recovers_in(region)`. Where the law keeps the data in one country, and \
AWS has one region there, say that this is meant: `.stays_in_its_region()`. The runbook then says what that costs.",
};

pub(super) static NOT_A_MEMBER: Code = Code {
    id: "DR-003",
    title: "recovery in a region of another partition",
    severity: Severity::Error,
    explanation: "A partition recovers where a copy of its data is: in a region, other than its home, that its stores, its \
database and a replica of its content are in. Another region belongs to another partition, whose data is under another law (RES-2).\n\nName a \
region of the partition's own replicas, or add a replica there.",
};

pub(super) static ORDER: Code = Code {
    id: "DR-004",
    title: "steps without an order",
    severity: Severity::Error,
    explanation: "Steps of a recovery follow from what each of them needs. A task that waits for a step that there is not, or \
steps that wait for each other, can't be put in order.\n\nThe runbook of a region shows the ids of its steps.",
};

pub(super) static HEADLESS: Code = Code {
    id: "DR-005",
    title: "a recovery region without a database instance",
    severity: Severity::Warning,
    explanation: "The member of the global database in the recovery region only keeps the data (AUR-17): a failover is \
refused until an instance is added there, which takes some ten minutes of a quarter of an hour.\n\nGive it a reader: \
`Secondary::new(&stores).capacity(SecondaryCapacity::Readers(1))`.",
};

pub(super) static NO_CREDENTIAL: Code = Code {
    id: "DR-006",
    title: "a credential that is lost with its region",
    severity: Severity::Error,
    explanation: "The credential of the store can't be read in the recovery region (AUR-19): the data is there after a \
failover, and no service gets in.\n\nKeep a copy of it where the store's members are: \
`.secret(SecretScope::EveryMember)`, which is what a global store does unless told.",
};

pub(super) static ACCOUNTS: Code = Code {
    id: "DR-007",
    title: "a recovery of several accounts",
    severity: Severity::Error,
    explanation: "The roles that recover an environment act on clusters and stores of their own account: each step of a plan that \
names something of another account would be refused, when the region is lost.\n\nKeep an environment in one account, in all of \
its regions, and give each account a plan of its own.",
};
