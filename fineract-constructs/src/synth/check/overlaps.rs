//! A mistake that several checks find is told once, by the one that knows best.

use std::collections::BTreeMap;

use fineract_core::Diag;

/// The code that says more, the code that says less of the same resource or object, and what both are then about: one of
/// these words in the message of the lesser one.
const OVERLAPS: &[(&str, &str, &[&str])] = &[
    ("AUR-014", "SCHEMA-003", &["AllocatedStorage", "DBClusterInstanceClass", "Iops", "StorageType"]),
    ("ELB-002", "SCHEMA-003", &["Subnets"]),
    ("NET-003", "SCHEMA-003", &["Cidr"]),
    ("REF-010", "SCHEMA-003", &["`arn:"]),
    ("R53-006", "SCHEMA-003", &["HostedZone", "ResourceRecords", "TTL"]),
    ("SQS-001", "SCHEMA-003", &["FifoQueue", "QueueName"]),
    ("K8S-003", "K8S-002", &["metadata"]),
];

pub(super) fn tell_once(findings: &mut Vec<Diag>) {
    let mut better: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| OVERLAPS.iter().any(|row| row.0 == finding.code.id)) {
        better.entry(finding.path.clone()).or_default().push(finding.code.id);
    }
    findings.retain(|finding| {
        let told = better.get(&finding.path).map(Vec::as_slice).unwrap_or_default();
        let is_less = |(more, less, words): &(&str, &str, &[&str])| {
            let same = words.iter().any(|word| finding.message.contains(word));
            *less == finding.code.id && told.contains(more) && same
        };
        !OVERLAPS.iter().any(is_less)
    });
}
