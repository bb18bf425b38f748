//! Files beside templates and manifests: an image's recipe, a function's code.

use fineract_core::{Construct, Doc, Leaf, NodeId, Scope, Slot};

/// A text file below the app's output folder, such as `docker/backend.Dockerfile`.
///
/// Synth writes it with the templates and manifests, and removes it when the program no longer has it. No stack or
/// bundle deploys it, so it can be added anywhere.
///
/// # Creates
/// The file.
///
/// # Reports
/// `FILE-001` for a path that has a file already, `FILE-002` for a path that isn't one below the app's folder.
#[derive(Clone, Debug)]
pub struct File {
    path: String,
    text: String,
}

impl File {
    /// A file at a path (folders and a name between `/`, each of letters, digits, `.`, `_`, `-` and `@`) with a text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

impl Construct for File {
    type Handle = NodeId;

    fn build(self, scope: &mut Scope) -> NodeId {
        scope.become_leaf(Leaf::new(Slot::File, self.path, Doc::Str(self.text)))
    }
}
