//! What the rules' tests share: a program with one stack, checked by one rule.

use fineract_core::{App, Scope};

use crate::aws::{AccountId, Site, region};
use crate::policy::{Findings, Rule, View};

/// What a rule finds in a stack of the production environment.
pub(super) fn found(rule: &Rule, program: impl FnOnce(&mut Scope)) -> Vec<String> {
    found_in("prod", rule, program)
}

/// What a rule finds in a stack of an environment.
pub(super) fn found_in(environment: &str, rule: &Rule, program: impl FnOnce(&mut Scope)) -> Vec<String> {
    let site = Site::new("test", environment, AccountId::new("111122223333"), region::IRELAND);
    let mut app = App::new();
    let mut root = app.root();
    let stack = root.add("stack", site.stack("stack"));
    program(&mut root.at(stack));
    let (tree, _) = app.into_parts();
    let view = View::new(&tree);
    let mut findings = Findings { code: rule.code, view: &view, found: Vec::new() };
    (rule.check)(&view, &mut findings);
    findings.found.into_iter().map(|finding| format!("{}: {}", finding.path, finding.message)).collect()
}
