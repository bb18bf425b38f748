//! Queues that services are told of.

use fineract_constructs::cfn::sqs;
use fineract_constructs::constructs::services::{FineractService, QueueAccess, release};
use fineract_constructs::core::Scope;

use crate::services::cluster;
use crate::support::{codes, dublin, reports, synthesize};

/// A queue, and a service that sends to the one of a topic.
fn teller(app: &mut Scope, topic: &str, queue: &str) {
    let cluster = cluster(app);
    let stack = app.add("events", dublin().stack("events"));
    app.at(stack).add("queue", sqs::Queue::new().queue_name(queue));
    let teller = FineractService::backend("teller", release("1.4.2")).queue(topic, QueueAccess::Publish);
    app.add("teller", teller.on(&cluster));
}

const QUEUE: &str = "test-prod-loan-repayment-euw1";

#[test]
fn k8s_034_a_queue_that_no_stack_makes() {
    reports("K8S-034", |app| teller(app, "loan-repaiment", QUEUE));
}

#[test]
fn services_are_told_of_queues_that_are_there() {
    let refused = |queue: &str| {
        let assembly = synthesize(|app| teller(app, "loan-repayment", queue));
        codes(&assembly.unwrap_err()).contains(&"K8S-034")
    };
    assert!(!refused(QUEUE));
    assert!(refused(&format!("{QUEUE}.fifo")), "one that keeps its order is another");
}
