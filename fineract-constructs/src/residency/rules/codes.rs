//! What is reported of data flows.

use fineract_core::{Code, Severity};

/// A code whose findings can be acknowledged: each explanation ends alike.
macro_rules! codes {
    ($($name:ident $id:literal $severity:ident $title:literal $explanation:literal;)*) => {
        $(pub(super) static $name: Code = Code {
            id: $id,
            title: $title,
            severity: Severity::$severity,
            explanation: concat!($explanation, "\n\nThe policy is the app's preset (`.residency(…)`): the bank's choice, not \
legal advice. Where somebody answers for it, acknowledge the code with a reason, an owner and an expiry."),
        };)*
        pub(crate) static CODES: &[&Code] = &[$(&$name),*];
    };
}

codes! {
PLACE "RES-001" Error "data in a country that the policy does not allow"
"A resource is in a region outside of the European Economic Area and the United Kingdom, or a store in which data is first \
written is in a country where the policy does not let it be kept (RES-1).\n\nMove it, or say whose data it holds where that \
is not the data of every country that the environment serves: `Holding::new(classes, countries).state(scope)`.";

REPLICA "RES-002" Error "a replica in a country that the policy does not allow"
"A database, a cache, a file system or a repository is followed in a country where the policy does not let copies of the data \
be kept (RES-2).\n\nFollow it in a country that the policy allows, or split it: one store for each group of countries whose \
data may be together.";

CONDITIONAL "RES-003" Warning "a transfer whose legal basis expires"
"Data crosses a border on a ground that somebody can withdraw and that has a last day: the Commission's adequacy decision for \
the United Kingdom, valid until 2031-12-27, or a contract that the program states (`Contract`; RES-3). It is allowed today. Know \
what you would do without it. Of several grounds it is the one that holds longest.";

KEY "RES-004" Error "a key in another place than the data"
"Data is encrypted by a key of another region, or the key has a replica in a country that the policy does not allow (RES-4, \
KMS-2). Who has the key has the data.\n\nUse a single-Region key of the data's own region: replication of Aurora, ElastiCache, \
EFS, S3 and AWS Backup takes one in each region (KMS-3).";

BACKUP "RES-005" Error "a backup in a country that the policy does not allow"
"Recovery points, exports or objects are copied to a country where the policy does not let copies of the data be kept (RES-5). \
A backup is all of the data.\n\nCopy them to a vault or a bucket of a country that the policy allows.";

SYNC "RES-006" Error "a file copy over a country that the policy does not allow"
"A DataSync task copies from, to, or runs in a region whose country the policy does not allow (RES-6).\n\nCopy within the \
countries that the policy allows, and run the task in the region of its source or destination.";

SECRET "RES-007" Error "a secret in a country that the policy does not allow"
"A secret is replicated to a country where the policy does not let credentials of this data be (RES-7).\n\nLeave the region \
out of the secret's replicas.";

LOG "RES-008" Error "logs in a country that the policy does not allow"
"Logs are delivered to another country, and may hold data of persons: addresses, accounts in request lines, names in errors \
(RES-8).\n\nKeep logs in their region. Where personal data is redacted before it is logged, say so on the destination: \
`state_classes(scope, [DataClass::Telemetry])`.";

ACCESS "RES-009" Error "data worked on in a country that the policy does not allow"
"A service or function reads or writes a store from a country where the policy does not let the data be processed, or the store's \
security group lets in networks there (RES-9). Remote access is a transfer, also when nothing is kept.\n\nGive the service a store of its own region, or run it where the data \
is.";

EVENT "RES-010" Error "messages to a country that the policy does not allow"
"Who may send to a queue, a topic, a stream, a bucket, a table or a function, or take from it, is in another country, and the \
policy does not let the data be processed in both (RES-10). What counts is what the role allows: `*` is everywhere.\n\nUse one of the region of both, or \
narrow the role.";

ENTRY "RES-011" Error "an entry point that leads to a country that the policy does not allow"
"Clients of a country are led, at once or when a region fails, to a region where the policy does not let their data be \
processed (RES-11, R53-11, GA-7). Global Accelerator leads to the nearest healthy region, whatever the client's country, so all \
regions of an accelerator must be allowed for all that it serves.\n\nLead them to regions that the policy allows; use one \
accelerator for each group of countries whose data may be together.";

SHARED "RES-012" Error "shared services for data that must not be there"
"What all environments share in a region holds or works on data of customers whose data the policy does not let be there, or \
serves a network of such customers: names of its private zone are what the network uses (RES-12).\n\nServe each country from shared services of a region that the policy allows.";

REACH "RES-013" Warning "networks that reach further than the data may go"
"Each country's data must stay in its country, and networks of one environment in different countries reach each other (RES-13): \
nothing but the programs themselves keeps the data apart.\n\nSet `isolate-attachments: true` on the environment's segment.";

GAP "RES-014" Warning "no copy that the objective asks for"
"The store holds restricted data, and when its region is lost there is no copy elsewhere, or none as fresh as the objective \
asks for (RES-14). Facts: Aurora Global Database and ElastiCache Global Datastore about 1 s behind, EFS replication up to 15 \
minutes, DataSync and AWS Backup as long as their schedule.\n\nAdd a replica; or state a looser objective where it is one: \
`Objective { rpo_minutes: 60, rto_minutes: 240 }.state(scope)`.";

GLOBAL "RES-015" Note "configuration that global services keep"
"IAM, Route 53, Global Accelerator and Network Manager are in no region: their control planes keep what is configured (names, \
addresses, policies) outside of the European Economic Area (RES-15). They hold no customers' data; names and tags must not \
either.";

PLAIN "RES-017" Error "restricted data at rest without encryption"
"The store holds restricted data and does not encrypt it at rest (RES-17).\n\nEncrypt it, with a key of its region.";

EXPIRED "RES-101" Error "a transfer whose legal basis has expired"
"The day has come from which the ground on which data crosses a border no longer holds, by the date that the app was synthesized \
for (`as_of`), never by a clock (RES-3).\n\nEnd the transfer; state the contract that carries it from now on (`Contract`), or have the new ground written into the library.";

SOON "RES-102" Warning "a transfer whose legal basis expires within 180 days"
"The ground on which data crosses a border is about to expire (RES-3). Prepare the way back: what is copied there, and who \
works on it there.";

UNUSED "RES-103" Warning "a contract that no transfer rests on"
"Nothing that leaves the part of the platform that the contract was added to goes to its country, or what goes there needs no \
contract: the policy allows it on a ground that does not expire. Or the instrument is not of the law of the country that the data \
leaves: standard contractual clauses are for data that leaves the EEA, the transfer agreement and the addendum for data that \
leaves the United Kingdom. `strict-national` takes no contract.\n\nRemove it, or add it where the data is.";

WAY "RES-105" Error "a way that the data may take"
"A resource or an object names a region, or refers to a store of another region, in a country where the policy does not let the \
data be, or a role lets act there, and is none of the mechanisms that the residency graph reads; or sends data to an address that is in no region of \
AWS. What happens with the data there, nobody judges. So it is refused until somebody has looked.\n\nKeep it in its region. Where no customers' data gets there, say what it holds: \
`state_classes(scope, [DataClass::Operational])`.";

APART "RES-106" Warning "files of one service in several places"
"A service runs in several regions on one database, and writes files in each region's own file system. A row that names a file is \
read in all regions, and the file is in one: Apache Fineract opens the path that stands in the row of a document, and where it was \
not uploaded finds nothing, every day and after a failover alike.\n\nKeep such files where all regions of the database read them, in a \
bucket: `FineractService::content(&content)` in place of `.shared_files(…)`, for Apache Fineract and for whatever takes the same \
variables. Of files that no row names, such as spools and exports, say so by an acknowledgement.";

UNANSWERED "RES-104" Error "a contract that nobody answers for"
"A transfer is not allowed by a document alone: somebody says why the data has to go there, and answers for it.\n\nSay both: \
`Contract::new(…).reason(\"…\").owner(\"…\")`.";
}
