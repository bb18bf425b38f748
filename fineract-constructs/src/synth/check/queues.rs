//! Queues and their dead letters, whoever wrote them: a construct or a program's own resources.

use fineract_core::{Code, Diag, Doc, Severity};

use super::resource::{Resource, of_type, referred};
use crate::synth::finish::Program;

pub(super) static KIND: Code = Code {
    id: "SQS-001",
    title: "a queue of another kind",
    severity: Severity::Error,
    explanation: "What a queue can't deliver goes to a queue of its own kind and region: SQS refuses a FIFO queue for the dead \
letters of a standard one, and the other way round (SQS-1). And SQS makes a FIFO queue if its name ends in `.fifo`, and \
only then (SQS-5).",
};

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for queue in of_type(program, "AWS::SQS::Queue") {
        if let Some(name) = queue.text(&["QueueName"])
            && name.strip_suffix(".fifo").is_some() != is_fifo(queue)
        {
            let diag = queue.diag(&KIND, format!("`{name}` is the name of a queue of another kind"));
            findings.push(diag.help("let the name end in `.fifo` and set `FifoQueue`, or neither"));
        }
        let target = queue.get(&["RedrivePolicy", "deadLetterTargetArn"]).and_then(referred);
        let target =
            target.and_then(|node| of_type(program, "AWS::SQS::Queue").find(|other| other.node == node));
        let Some(target) = target else { continue };
        let other = if is_fifo(queue) != is_fifo(target) {
            "of another kind"
        } else if queue.region() != target.region() {
            "in another region"
        } else {
            continue;
        };
        let diag = queue.diag(&KIND, format!("its dead letters go to a queue {other}"));
        let diag = diag.related(program.tree.origin(target.node), "that queue");
        findings.push(diag.help("give it a queue of its kind and region: `EventQueue` makes one"));
    }
}

fn is_fifo(queue: Resource) -> bool {
    queue.get(&["FifoQueue"]) == Some(&Doc::Bool(true))
}
