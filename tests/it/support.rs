//! What more than one claim needs.

use fineract_constructs::aws::{AccountId, Site, region};
use fineract_constructs::core::{App, Construct, Doc, Expr, Leaf, NodeId, Scope, Slot};
use fineract_constructs::synth::{Assembly, CrossStack, Findings, synth};

/// A site to test with.
pub(crate) fn dublin() -> Site {
    Site::new("test", "prod", AccountId::new("111122223333"), region::IRELAND)
}

/// Synthesizes a program.
#[track_caller]
pub(crate) fn synthesize(program: impl FnOnce(&mut Scope)) -> Result<Assembly, Findings> {
    synthesize_by(CrossStack::GetStackOutput, program)
}

/// Synthesizes a program whose stacks read from each other in a given way.
#[track_caller]
pub(crate) fn synthesize_by(
    cross_stack: CrossStack,
    program: impl FnOnce(&mut Scope),
) -> Result<Assembly, Findings> {
    let mut app = App::new();
    program(&mut app.root());
    synth("test", app, cross_stack)
}

/// A file of an assembly, as text.
#[track_caller]
pub(crate) fn file<'a>(assembly: &'a Assembly, path: &str) -> &'a str {
    let content = assembly.files.get(path).unwrap_or_else(|| panic!("{path} is not among {:?}", assembly.files.keys()));
    std::str::from_utf8(content).unwrap()
}

/// The codes of what was found.
pub(crate) fn codes(findings: &Findings) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code.id).collect()
}

/// A resource of no AWS type that refers to others.
pub(crate) struct Thing {
    pub(crate) reads: Vec<NodeId>,
}

impl Thing {
    pub(crate) fn new() -> Self {
        Self { reads: Vec::new() }
    }
}

impl Construct for Thing {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        let reads = self.reads.into_iter().map(|node| Doc::from(Expr::Att(node, "Value")));
        scope.become_leaf(Leaf::new(Slot::Resource, "Custom::Thing", Doc::map([("Reads", Doc::list(reads))])))
    }
}
