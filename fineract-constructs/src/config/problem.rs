//! A mistake in a configuration and where it stands.

use std::ops::Range;

use fineract_core::Code;

/// A mistake in a configuration.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The kind of mistake.
    pub code: &'static Code,
    /// What is wrong here.
    pub message: String,
    /// Where it stands, in bytes of the text.
    pub span: Range<usize>,
    /// Another place that takes part, and its role.
    pub related: Option<(Range<usize>, &'static str)>,
    /// The fix.
    pub help: Option<String>,
}

impl Problem {
    pub(super) fn new(code: &'static Code, span: Range<usize>, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), span, related: None, help: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(super) fn related(mut self, span: Range<usize>, role: &'static str) -> Self {
        self.related = Some((span, role));
        self
    }
}
