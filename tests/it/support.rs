//! What more than one claim needs.

use fineract_constructs::aws::{AccountId, Site, region};
use fineract_constructs::core::Date;
use fineract_constructs::core::{App, Code, Construct, Doc, Expr, Leaf, NodeId, Scope, Severity, Slot};
use fineract_constructs::synth::{Assembly, CrossStack, Findings, Options, draft, synth};
use fineract_constructs::testing::report;

/// The day that tests are synthesized for.
pub(crate) const TODAY: Date = Date::new(2026, 11, 23);

/// A site to test with.
pub(crate) fn dublin() -> Site {
    Site::new("test", "prod", AccountId::new("111122223333"), region::IRELAND.erased())
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
    synth("test", app, Options { cross_stack, as_of: Some(TODAY), ..Options::default() })
}

/// What was found in a program, refused or not.
pub(crate) fn findings(result: Result<Assembly, Findings>) -> Findings {
    result.map_or_else(|findings| findings, |assembly| assembly.findings)
}

/// A file of an assembly, as text.
#[track_caller]
pub(crate) fn file<'a>(assembly: &'a Assembly, path: &str) -> &'a str {
    let content =
        assembly.files.get(path).unwrap_or_else(|| panic!("{path} is not among {:?}", assembly.files.keys()));
    std::str::from_utf8(content).unwrap()
}

/// The codes of what was found, but for notes and what policies warn of: a test's program is one construct, not a bank.
pub(crate) fn codes(findings: &Findings) -> Vec<&'static str> {
    let is_advice = |code: &Code| {
        code.severity == Severity::Note || code.id.starts_with("POL-") && code.severity == Severity::Warning
    };
    findings.iter().filter(|finding| !is_advice(finding.code)).map(|finding| finding.code.id).collect()
}

/// Who makes resources of no AWS type.
pub(crate) const SERVICE_TOKEN: &str = "arn:aws:lambda:eu-west-1:111122223333:function:things";

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
        let properties = [("ServiceToken", SERVICE_TOKEN.into()), ("Reads", Doc::list(reads))];
        scope.become_leaf(Leaf::new(Slot::Resource, "Custom::Thing", Doc::map(properties)))
    }
}

/// Asserts that a program is refused, or warned of, with a code, and holds the rendered report as the code's snapshot.
#[track_caller]
pub(crate) fn reports(code: &str, program: impl FnOnce(&mut Scope)) {
    let mut app = App::new();
    program(&mut app.root());
    let findings = match draft("test", app, Options { as_of: Some(TODAY), ..Options::default() }) {
        Ok(assembly) => {
            crate::mistakes::write_program_of(code, &assembly);
            assembly.findings
        }
        Err(findings) => findings,
    };
    snapshot(code, &findings);
}

/// Holds the rendered reports of a code as the code's snapshot.
#[track_caller]
pub(crate) fn snapshot(code: &str, findings: &Findings) {
    let of_code: Vec<_> = findings.iter().filter(|finding| finding.code.id == code).cloned().collect();
    assert!(!of_code.is_empty(), "{code} is not among {:?}", codes(findings));
    hold(code, &report(&Findings::new(of_code)));
}

/// Holds a report as the code's snapshot.
#[track_caller]
pub(crate) fn hold(code: &str, report: &str) {
    let id = code.to_ascii_lowercase().replace('-', "_");
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true, snapshot_path => "snapshots/codes" }, {
        insta::assert_snapshot!(id, report);
    });
}

/// A resource of a type, without properties.
pub(crate) struct Typed(pub(crate) &'static str);

impl Construct for Typed {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        scope.become_leaf(Leaf::new(Slot::Resource, self.0, Doc::map::<&str, Doc>([])))
    }
}

/// A leaf as it is written.
pub(crate) struct Written(pub(crate) Leaf);

impl Construct for Written {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        scope.become_leaf(self.0)
    }
}
