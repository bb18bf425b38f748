//! Objects of kinds that have no type.

use fineract_core::{Construct, Doc, Leaf, Scope, Slot};

use crate::support::{ObjectRef, keys, resolve};

/// An object of any kind, from a document.
///
/// Its fields are checked at synth as those of a typed object are.
///
/// ```
/// use fineract_kube::{KubeObject, Manifest};
///
/// let lease = Manifest::new("coordination.k8s.io/v1", "Lease", "leader").raw("spec.leaseDurationSeconds", 15);
/// assert_eq!(lease.manifest().at(&["metadata", "name"]).and_then(|name| name.as_str()), Some("leader"));
/// ```
#[derive(Clone, Debug)]
pub struct Manifest {
    doc: Doc,
}

impl Manifest {
    /// An object of a kind that has no type here, to be filled with [`raw`](Manifest::raw).
    pub fn new(api_version: impl Into<String>, kind: impl Into<String>, name: impl Into<String>) -> Self {
        let metadata = Doc::map([("name", name.into())]);
        let head =
            [("apiVersion", api_version.into().into()), ("kind", kind.into().into()), ("metadata", metadata)];
        Self { doc: Doc::map(head) }
    }

    /// Takes a whole object; what it lacks is reported at synth.
    pub fn from_doc(doc: impl Into<Doc>) -> Self {
        Self { doc: doc.into() }
    }

    /// Puts the object in a namespace.
    pub fn namespace(self, namespace: impl Into<String>) -> Self {
        self.raw("metadata.namespace", namespace.into())
    }

    /// Sets a field; the path is written as for [`KubeObject::raw`].
    pub fn raw(mut self, path: &str, doc: impl Into<Doc>) -> Self {
        *resolve(&mut self.doc, &keys(path)) = doc.into();
        self
    }

    /// The whole object.
    pub fn manifest(self) -> Doc {
        self.doc
    }
}

impl Construct for Manifest {
    type Handle = ObjectRef<Manifest>;

    fn build(self, scope: &mut Scope) -> Self::Handle {
        let text = |path: &[&str]| self.doc.at(path).and_then(Doc::as_str).map(str::to_owned);
        let (api_version, kind) = (text(&["apiVersion"]), text(&["kind"]));
        let (name, namespace) = (text(&["metadata", "name"]), text(&["metadata", "namespace"]));
        let ty = format!("{}/{}", api_version.unwrap_or_default(), kind.unwrap_or_default());
        let node = scope.become_leaf(Leaf::new(Slot::Object, ty, self.doc));
        ObjectRef::new(node, name.unwrap_or_default(), namespace)
    }
}
