//! Resources that must agree with those that they refer to.

use fineract_core::{Code, Diag, Doc, Expr, Severity, Slot, UnitKind};

use crate::synth::finish::Program;

pub(super) static DISAGREE: Code = Code {
    id: "REF-008",
    title: "resources that disagree",
    severity: Severity::Error,
    explanation: "A resource has a property that must be as the one of the resource that it refers to: an instance has the \
engine of its cluster, the dead letters of a FIFO queue go to a FIFO queue. The service would refuse the second of the \
two.\n\nSources: the API references of RDS and SQS.",
};

/// A property that refers, of a type; what it refers to; the property that both have, and whether what is left out counts
/// as `false`.
const AGREE: &[(&str, &[&str], &str, &str, Missing)] = &[
    ("AWS::RDS::DBInstance", &["DBClusterIdentifier"], "AWS::RDS::DBCluster", "Engine", Missing::Anything),
    (
        "AWS::RDS::DBInstance",
        &["DBClusterIdentifier"],
        "AWS::RDS::DBCluster",
        "StorageEncrypted",
        Missing::Anything,
    ),
    (
        "AWS::SQS::Queue",
        &["RedrivePolicy", "deadLetterTargetArn"],
        "AWS::SQS::Queue",
        "FifoQueue",
        Missing::False,
    ),
];

/// What a property means that is left out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    Anything,
    False,
}

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    let stacks = program.units.iter().filter(|unit| program.unit(**unit).kind == UnitKind::Stack);
    for id in stacks.flat_map(|unit| program.slot(*unit, Slot::Resource)) {
        let leaf = program.leaf(id);
        for (ty, path, of, property, missing) in AGREE.iter().filter(|row| row.0 == leaf.ty) {
            let Some(Doc::Expr(expr)) = leaf.body.at(path) else { continue };
            let (Expr::Ref(to) | Expr::Att(to, _)) = **expr else { continue };
            let Some(other) = program.tree[to].as_leaf().filter(|other| other.ty == *of) else { continue };
            let value = |doc: &Doc| match (doc.at(&[property]), missing) {
                (None, Missing::False) => Some("false".to_owned()),
                (Some(Doc::Bool(value)), _) => Some(value.to_string()),
                (Some(Doc::Str(text)), _) => Some(text.clone()),
                _ => None,
            };
            if let (Some(own), Some(others)) = (value(&leaf.body), value(&other.body))
                && own != others
            {
                let message = format!(
                    "{ty} {property}: `{own}`, and `{others}` of what `{}` refers to",
                    path.join("/")
                );
                let diag = program.diag(&DISAGREE, id, message);
                findings
                    .push(diag.related(program.tree.origin(to), format!("`{property}` is `{others}` here")));
            }
        }
    }
}
