//! What a bank's platform must not do, whatever its schemas allow.
//!
//! A rule is a pure function over the frozen tree. One file holds one rule, its page and its tests; [`RULES`] lists them
//! all. What a rule finds can be acknowledged in the program, with a reason, an owner and an expiry.

mod acknowledge;
mod rules;
mod view;

use fineract_core::{Code, Date, Diag, Tree};

pub use acknowledge::Acknowledged;
pub use view::{Resource, View};

/// One rule.
pub struct Rule {
    /// Its code; the explanation has the headings *What it does*, *Why is this bad*, *Example*, *Use instead*.
    pub code: &'static Code,
    /// Reports what it finds.
    pub check: fn(&View, &mut Findings),
}

/// Every rule, by code.
pub static RULES: &[&Rule] = &[&rules::role_wildcard::RULE, &rules::s3_unencrypted::RULE];

pub(crate) static CODES: &[&Code] = acknowledge::CODES;

/// What a rule reports to.
pub struct Findings<'a> {
    code: &'static Code,
    view: &'a View<'a>,
    found: Vec<Diag>,
}

impl Findings<'_> {
    /// Reports a finding about a resource, with the fix.
    pub fn report(&mut self, resource: &Resource, message: impl Into<String>, help: impl Into<String>) {
        let tree = self.view.tree();
        let diag = Diag::new(self.code, tree.path(resource.node), tree.origin(resource.node), message);
        self.found.push(diag.help(help));
    }
}

/// What the rules find that nobody has answered for, what somebody has, and what is wrong with the answers.
pub(crate) fn check(tree: &Tree, as_of: Option<Date>) -> (Vec<Diag>, Vec<Acknowledged>) {
    let view = View::new(tree);
    let mut found = Vec::new();
    for rule in RULES {
        let mut findings = Findings { code: rule.code, view: &view, found: Vec::new() };
        (rule.check)(&view, &mut findings);
        found.extend(findings.found);
    }
    acknowledge::sort_out(tree, found, as_of)
}
