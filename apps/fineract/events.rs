//! Events: the queues that services write to, and the functions that act on loans and accounts.
//!
//! A queue has one consumer: services of the cluster, or a function. Applications for loans, repayments, closures and
//! balances are acted on by functions, which call the API of Apache Fineract in its name; the rest is for the services
//! that [`services`](super::services) names.

use std::collections::BTreeMap;

use fineract_constructs::aws::{LogRetention, Region, Runtime, StackRef};
use fineract_constructs::constructs::compute::Cluster;
use fineract_constructs::constructs::edge::Edge;
use fineract_constructs::constructs::events::{
    ApiUser, Deliveries, EventFunction, EventQueue, EventSource, InlineCode, Queue, Secret, Topic, TopicRef,
};
use fineract_constructs::constructs::monitoring::AlarmTopicRef;
use fineract_constructs::core::Scope;
use fineract_constructs::k8s::{Dns1123Label, made_elsewhere};
use fineract_constructs::label;

use super::cell::Cell;
use super::data::Partition;
use super::services::API;
use super::topology::Environment;

/// What happens to loans and clients, and what the services of a cluster tell each other of it.
struct Domain {
    name: &'static str,
    /// Queues that a service reads.
    services: &'static [Dns1123Label],
    /// Queues that a function reads.
    functions: &'static [Act],
}

/// What a function does for each message of a queue.
struct Act {
    topic: Dns1123Label,
    description: &'static str,
    code: &'static str,
    by: By,
}

/// How a function acts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// By a call to the API.
    Calling,
    /// By a message to all who listen.
    Telling,
}

/// Messages of a batch, and the seconds that a function has for them: ten for each call, and to read the credential.
const BATCH: u32 = 5;
const SECONDS: u32 = 60;

/// How often a message is received, six minutes apart: two hours, in which another region takes over.
const RECEIVES: u32 = 20;

const NOTIFICATION: Dns1123Label = label!("notification");

const DOMAINS: [Domain; 2] = [
    Domain {
        name: "loans",
        services: &[label!("payment")],
        functions: &[
            Act {
                topic: label!("loan-creation"),
                description: "Applies for loans",
                code: include_str!("functions/loan_creation.py"),
                by: By::Calling,
            },
            Act {
                topic: label!("loan-repayment"),
                description: "Books repayments of loans",
                code: include_str!("functions/loan_repayment.py"),
                by: By::Calling,
            },
        ],
    },
    Domain {
        name: "clients",
        services: &[label!("client-created"), label!("client-updated"), NOTIFICATION, label!("audit")],
        functions: &[
            Act {
                topic: label!("account-closure"),
                description: "Closes savings accounts",
                code: include_str!("functions/account_closure.py"),
                by: By::Calling,
            },
            Act {
                topic: label!("balance-threshold-alert"),
                description: "Tells of balances below their threshold",
                code: include_str!("functions/balance_threshold_alert.py"),
                by: By::Telling,
            },
        ],
    },
];

impl Act {
    fn code(&self) -> InlineCode {
        let (batch, api) = (include_str!("functions/batch.py"), include_str!("functions/api.py"));
        let name = self.topic.clone();
        match self.by {
            By::Calling => InlineCode::new(name, Runtime::Python313, &[batch, api, self.code]),
            By::Telling => InlineCode::new(name, Runtime::Python313, &[batch, self.code]),
        }
    }
}

/// Writes the functions' code beside the templates, once for all cells.
pub fn code(app: &mut Scope) {
    let mut scope = app.group("functions");
    for act in DOMAINS.iter().flat_map(|domain| domain.functions) {
        scope.add(act.topic.as_str(), act.code().file());
    }
}

/// Where the events of a cell go.
pub struct Events {
    stack: StackRef,
    /// The user as whom functions call the API.
    user: Secret,
}

/// Adds a stack for the events of each cell, and the user of each ledger: one for all cells that have it, in the stack of its
/// home.
pub fn users(scope: &mut Scope, cells: &[Cell], data: &[Partition]) -> BTreeMap<Region, Events> {
    let stacks: BTreeMap<Region, StackRef> =
        cells.iter().map(|cell| (cell.region, stack(&mut scope.at(cell.node), cell))).collect();
    let mut events = BTreeMap::new();
    for home in cells.iter().filter(|cell| ledger_home(cell, data) == cell.region) {
        let followers =
            cells.iter().filter(|cell| cell.region != home.region && ledger_home(cell, data) == home.region);
        let user = ApiUser::new(&home.network.site, &home.keys, "events");
        let user = followers.clone().fold(user, |user, cell| user.replica(&cell.network.site, &cell.keys));
        let user = scope.at(stacks[&home.region]).add("api-user", user);
        for cell in followers.chain([home]) {
            events.insert(cell.region, Events { stack: stacks[&cell.region], user: user.clone() });
        }
    }
    events
}

fn stack(scope: &mut Scope, cell: &Cell) -> StackRef {
    let description = format!("Events of {} in {}", cell.environment.name(), cell.region.city());
    scope.add("events", cell.network.site.stack("events").description(description))
}

/// Where the ledger of a cell is written: there, where the cell has its own.
fn ledger_home(cell: &Cell, data: &[Partition]) -> Region {
    let regions = |partition: &Partition| partition.stores.iter().map(|stores| stores.site.region).collect();
    let mut ledgers = data.iter().map(regions).filter(|regions: &Vec<_>| regions.contains(&cell.region));
    ledgers.next().map_or(cell.region, |regions| regions[0])
}

/// Adds the events of a cell, and gives its queues.
pub fn deploy(
    scope: &mut Scope,
    cell: &Cell,
    events: &Events,
    cluster: &Cluster,
    edge: &Edge,
    alarms: &AlarmTopicRef,
    notifications: &TopicRef,
) -> Vec<Queue> {
    let mut queues = Vec::new();
    let Events { stack, user } = events;
    let inside = edge.internal.as_ref().map(|internal| internal.domain.as_str());
    let inside = inside.expect("the API is behind an internal load balancer");
    let site = &cell.network.site;
    let mut scope = scope.at(*stack);
    if user.keys.first().is_some_and(|(home, _)| *home == cell.region) {
        made_elsewhere(&mut scope, cluster.workloads, "User of the API", "", &user.name);
    }
    for domain in &DOMAINS {
        let mut scope = scope.group(domain.name);
        for topic in domain.services {
            let queue = EventQueue::new(site, topic.clone()).alarms(alarms);
            let queue = if *topic == NOTIFICATION { queue.subscribe(notifications) } else { queue };
            queues.push(scope.add(topic.as_str(), queue));
        }
        for act in domain.functions {
            let mut scope = scope.group(act.topic.as_str());
            let queue = EventQueue::new(site, act.topic.clone()).visibility(6 * SECONDS).receives(RECEIVES);
            let queue = scope.add("queue", queue.alarms(alarms));
            scope.add("act", act.function(cell, &queue, user, inside, notifications));
            queues.push(queue);
        }
    }
    queues
}

impl Act {
    fn function(
        &self,
        cell: &Cell,
        queue: &Queue,
        user: &Secret,
        inside: &str,
        notifications: &TopicRef,
    ) -> EventFunction {
        let site = &cell.network.site;
        let function = EventFunction::new(site, &cell.keys, self.code())
            .description(self.description)
            .source(EventSource::new(queue).batch(BATCH))
            .timeout(SECONDS)
            .log_retention(match cell.environment {
                Environment::Dev => LogRetention::OneMonth,
                Environment::Stage | Environment::Prod => LogRetention::OneYear,
            });
        match self.by {
            By::Telling => function.publishes("TOPIC", notifications),
            By::Calling => function
                .secret("CREDENTIAL", user)
                .variable("API", format!("https://{API}.{inside}/fineract-provider/api/v1"))
                .network(&cell.network),
        }
    }
}

/// The topic of a cell that tells of what customers should know.
pub fn notifications(scope: &mut Scope, cell: &Cell) -> TopicRef {
    let site = &cell.network.site;
    let stack = scope.add("notifications", site.stack("notifications"));
    let topic = Topic::new(site, &cell.keys, "notifications").deliveries(Deliveries::InOrder);
    scope.at(stack).add("topic", topic)
}
