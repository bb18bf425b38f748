//! File systems that replicate, and who writes to what.

use std::collections::BTreeMap;

use fineract_core::{Code, Diag, Doc, NodeId, Severity, Slot, UnitKind};

use super::resource::{Resource, of_type, referred};
use crate::synth::finish::Program;

pub(super) static CHAIN: Code = Code {
    id: "EFS-002",
    title: "a file system in two replications",
    severity: Severity::Error,
    explanation: "A file system takes part in one replication, as its source or as its destination (EFS-2): EFS refuses a second \
source, and a destination that replicates on.\n\nReplicate to one region, and copy to the others with DataSync: \
`FileSync`.",
};

pub(super) static REPLICA: Code = Code {
    id: "EFS-007",
    title: "a writer of a replica",
    severity: Severity::Error,
    explanation: "The destination of a replication is read-only for as long as it replicates. Pods that mount it to write fail at \
their first write (EFS-7), and so does a task of DataSync (DS-5).\n\n\
Mount it with the option `ro`, or give the region a file system of its own.",
};

pub(super) static ACCOUNTS: Code = Code {
    id: "DS-006",
    title: "a task across accounts",
    severity: Severity::Error,
    explanation: "DataSync copies from one EFS file system to another of the same account by itself; to another account it takes \
an agent (DS-6), which nothing here makes.",
};

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let mut sources: BTreeMap<NodeId, Resource> = BTreeMap::new();
    let replicates = |files: Resource| -> Vec<NodeId> {
        let destinations = files.properties.at(&["ReplicationConfiguration", "Destinations"]);
        let destinations = destinations.and_then(Doc::as_list).unwrap_or_default().iter();
        destinations.filter_map(|to| to.at(&["FileSystemId"]).and_then(referred)).collect()
    };
    for source in of_type(program, "AWS::EFS::FileSystem") {
        for destination in replicates(source) {
            if let Some(first) = sources.insert(destination, source) {
                let diag =
                    source.diag(&CHAIN, format!("`{}` has a source already", program.tree.path(destination)));
                let diag = diag.related(program.tree.origin(first.node), "the other source");
                findings.push(diag.help("replicate to a file system of its own"));
            }
        }
    }
    for files in of_type(program, "AWS::EFS::FileSystem").filter(|files| !replicates(*files).is_empty()) {
        if let Some(source) = sources.get(&files.node) {
            let diag = files.diag(&CHAIN, "a replica is to replicate on");
            let diag = diag.related(program.tree.origin(source.node), "its source");
            findings.push(diag.help("copy the files with DataSync"));
        }
    }
    check_classes(program, &sources, findings);
    check_tasks(program, &sources, findings);
}

fn check_classes(program: &Program, sources: &BTreeMap<NodeId, Resource>, findings: &mut Vec<Diag>) {
    for &unit in program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Bundle) {
        for node in program.slot(unit, Slot::Object) {
            let class = &program.leaf(node).body;
            let files = class.at(&["parameters", "fileSystemId"]).and_then(referred);
            let Some(source) = files.and_then(|files| sources.get(&files)) else { continue };
            let options = class.at(&["mountOptions"]).and_then(Doc::as_list).unwrap_or_default();
            if !options.iter().any(|option| option.as_str() == Some("ro")) {
                let diag = program.diag(&REPLICA, node, "pods are to write to a replica");
                let diag = diag.related(program.tree.origin(source.node), "its source");
                findings.push(
                    diag.help("mount it with the option `ro`, or take a file system that is no replica"),
                );
            }
        }
    }
}

fn check_tasks(program: &Program, sources: &BTreeMap<NodeId, Resource>, findings: &mut Vec<Diag>) {
    for task in of_type(program, "AWS::DataSync::Task") {
        let location = |property| {
            let node = task.get(&[property]).and_then(referred)?;
            of_type(program, "AWS::DataSync::LocationEFS").find(|location| location.node == node)
        };
        let (from, to) = (location("SourceLocationArn"), location("DestinationLocationArn"));
        let files = to.and_then(|to| to.get(&["EfsFilesystemArn"]).and_then(referred));
        if let Some(source) = files.and_then(|files| sources.get(&files)) {
            let diag = task.diag(&REPLICA, "DataSync is to write to a replica");
            let diag = diag.related(program.tree.origin(source.node), "its source");
            findings.push(diag.help("copy to a file system that is no replica"));
        }
        let account = |location: Resource| program.unit(location.unit).place.account.clone();
        if let (Some(from), Some(to)) = (from, to)
            && account(from) != account(to)
        {
            let message = format!("it copies from account {} to {}", account(from), account(to));
            let diag = task.diag(&ACCOUNTS, message).related(program.tree.origin(from.node), "from here");
            findings.push(diag.help("copy within an account"));
        }
    }
}
