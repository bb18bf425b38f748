//! Queues that pods are told of: there.

use std::collections::BTreeMap;

use fineract_core::{Code, Severity};
use fineract_schema::did_you_mean;

use super::Report;
use super::cluster::{Cluster, Object, list, members};
use crate::synth::check::resource::of_type;
use crate::synth::finish::Program;

pub(super) static NOWHERE: Code = Code {
    id: "K8S-034",
    title: "queue that isn't there",
    severity: Severity::Error,
    explanation: "A pod is told the address of a queue, in a ConfigMap or a variable, and no stack makes a queue of that name in the \
region. What the pod sends is lost with an error, and what it waits for never comes. The address of a queue that keeps its order ends \
in `.fifo`.\n\nLet a stack make it, or name one that is there. Of what another program makes say so: \
`made_elsewhere(scope, bundle, \"AWS::SQS::Queue\", \"\", name)`.",
};

const QUEUE: &str = "AWS::SQS::Queue";

/// Region, account and name of a queue.
type Address<'a> = [&'a str; 3];

/// The queues of all stacks; none where a stack makes one whose name only the deployment knows.
pub(super) fn made(program: &Program) -> Option<Vec<Address<'_>>> {
    let queues = of_type(program, QUEUE).map(|queue| {
        let account = program.unit(queue.unit).place.account.as_str();
        Some([queue.region(), account, queue.text(&["QueueName"])?])
    });
    queues.collect()
}

pub(super) fn check(cluster: &Cluster, made: &[Address], report: &mut Report) {
    let mut missing: BTreeMap<Address, Object> = BTreeMap::new();
    let told = cluster.of_kind("ConfigMap").flat_map(|map| {
        let values = members(map.get(&["data"]));
        values.map(move |(_, value)| (map, value))
    });
    let variables = cluster.workloads.iter().flat_map(|workload| {
        let containers = workload.containers.iter().flat_map(|container| list(container.doc.at(&["env"])));
        containers.filter_map(|variable| Some((workload.object, variable.at(&["value"])?.as_str()?)))
    });
    for (object, value) in told.chain(variables) {
        let Some(address) = address(value) else { continue };
        let [_, account, name] = address;
        let is_known = made.contains(&address) || cluster.elsewhere.contains(&[QUEUE, "", name]);
        if account == cluster.place.account && !is_known {
            missing.entry(address).or_insert(object);
        }
    }
    for ([region, account, name], object) in missing {
        let message =
            format!("no stack makes the queue `{name}` in {region}, which {} names", object.title());
        let there = made.iter().filter(|it| it[..2] == [region, account]).map(|it| it[2]);
        let help = did_you_mean(name, there)
            .unwrap_or_else(|| format!("let a stack make it, or say that the `{QUEUE}` is `made_elsewhere`"));
        report.add(&NOWHERE, &object, message, help);
    }
}

/// The queue that a text is the address of: `https://sqs.<region>.amazonaws.com/<account>/<name>`.
fn address(text: &str) -> Option<Address<'_>> {
    let (region, rest) = text.strip_prefix("https://sqs.")?.split_once(".amazonaws.com/")?;
    let (account, name) = rest.split_once('/')?;
    Some([region, account, name])
}
