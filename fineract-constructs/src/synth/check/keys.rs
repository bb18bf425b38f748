//! Keys of maps: the deployment evaluates nothing in them.

use fineract_core::{Code, Diag, Doc, Severity};

use crate::synth::finish::Program;

pub(super) static EXPRESSION_IN_KEY: Code = Code {
    id: "IAM-001",
    title: "`${` in a key",
    severity: Severity::Error,
    explanation: "CloudFormation evaluates expressions in values only. A key with `${…}` reaches the service as it is \
written: a condition on a key of that literal name never holds, so the policy silently grants to nobody or, in a \
denial, protects nothing.\n\nWrite the whole document as a string through `Fn::Sub`, as `iam::irsa_trust` does.",
};

pub(super) fn check(program: &Program, findings: &mut Vec<Diag>) {
    for &unit in &program.units {
        for &id in program.leaves(unit) {
            let leaf = program.leaf(id);
            let mut find = |doc: &Doc| {
                let keys = doc.as_map().into_iter().flat_map(|map| map.keys());
                for key in keys.filter(|key| key.contains('$') && key.contains("${")) {
                    let diag = program.diag(
                        &EXPRESSION_IN_KEY,
                        id,
                        format!("the key `{key}` would be taken literally"),
                    );
                    findings.push(diag.help("write the document as a string through `Fn::Sub`"));
                }
            };
            leaf.body.walk(&mut find);
            leaf.attributes.values().for_each(|attribute| attribute.walk(&mut find));
        }
    }
}
