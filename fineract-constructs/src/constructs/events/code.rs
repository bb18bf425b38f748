//! The code of a function, as one file in its template.

use fineract_core::{Code, Scope, Severity};

use crate::aws::Runtime;
use crate::constructs::File;
use crate::k8s::Dns1123Label;

/// A function's code: one file in the template itself, so that the template is all there is to deploy.
///
/// Lambda zips the text and calls it `index`; its function `handler` is called. Other files can't be imported, only what
/// the runtime has (for Python, `boto3` too). A runtime that is compiled can't be written here (LAM-5).
///
/// [`file`](InlineCode::file) writes the same text beside the templates, where a reviewer and the tests read it.
#[derive(Clone, Debug)]
pub struct InlineCode {
    pub(super) name: Dns1123Label,
    pub(super) runtime: Runtime,
    pub(super) text: String,
}

pub(crate) static TOO_LARGE: Code = Code {
    id: "LAM-005",
    title: "code too large to stand in a template",
    severity: Severity::Error,
    explanation: "Lambda takes at most 4 MiB of code from a template, and a template is at most 1 MiB with all else that it \
holds; here one function may have 64 KiB, which is more than can be reviewed.\n\nLeave to the service what is more than \
the handling of an event.",
};

/// The most of a template that one function may fill, in bytes.
const LIMIT: usize = 65_536;

impl InlineCode {
    /// The code of what is called `name`, such as `loan-creation`, for a runtime: parts, one after the other, of which
    /// the last defines `handler`.
    pub fn new(name: Dns1123Label, runtime: Runtime, parts: &[&str]) -> Self {
        Self { name, runtime, text: parts.join("\n\n") }
    }

    /// The code as a file of the output, `lambda/<name>.<extension>`; add it once, however many functions run it.
    pub fn file(&self) -> File {
        File::new(format!("lambda/{}.{}", self.name, self.runtime.extension()), self.text.as_str())
    }

    pub(super) fn check(&self, scope: &mut Scope) {
        if self.text.len() > LIMIT {
            let message = format!("the code of `{}` has {} bytes", self.name, self.text.len());
            scope.report(&TOO_LARGE, message).help = Some(format!("at most {LIMIT} bytes"));
        }
    }
}
