//! What the generated objects are made of.

use std::fmt;
use std::marker::PhantomData;

use fineract_core::{Doc, IntoKnown, Key, Known, Leaf, Map, NodeId, Scope, Slot};

/// What every typed object can do.
pub trait KubeObject: Sized {
    /// The group and version, such as `apps/v1`.
    const API_VERSION: &'static str;
    /// The kind, such as `Deployment`.
    const KIND: &'static str;

    /// The object's parts.
    #[doc(hidden)]
    fn parts(&mut self) -> &mut Object;

    /// The object's parts.
    #[doc(hidden)]
    fn into_parts(self) -> Object;

    /// Puts the object in a namespace.
    fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.parts().namespace = Some(namespace.into());
        self
    }

    /// Adds a label.
    fn label(mut self, key: impl Into<String>, value: impl IntoKnown<String>) -> Self {
        self.parts().labels.insert(Key::Owned(key.into()), value.into_known().into_doc());
        self
    }

    /// Adds labels.
    fn labels<K: Into<String>, V: IntoKnown<String>>(self, labels: impl IntoIterator<Item = (K, V)>) -> Self {
        labels.into_iter().fold(self, |object, (key, value)| object.label(key, value))
    }

    /// Adds an annotation.
    fn annotation(mut self, key: impl Into<String>, value: impl IntoKnown<String>) -> Self {
        self.parts().annotations.insert(Key::Owned(key.into()), value.into_known().into_doc());
        self
    }

    /// Adds annotations.
    fn annotations<K: Into<String>, V: IntoKnown<String>>(
        self,
        annotations: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        annotations.into_iter().fold(self, |object, (key, value)| object.annotation(key, value))
    }

    /// Sets any field, typed or not: `raw("spec.template.spec.containers.0.tty", true)`.
    ///
    /// Numbers are the indices of lists, and what lies on the way is made where it is missing. A dot in a key is written
    /// `\.`. The result is checked like everything else.
    fn raw(mut self, path: &str, doc: impl Into<Doc>) -> Self {
        self.parts().raw.push((path.to_owned(), doc.into()));
        self
    }

    /// The whole object, as it goes into a manifest.
    fn manifest(self) -> Doc {
        self.into_parts().manifest(Self::API_VERSION, Self::KIND)
    }
}

/// An object without its type.
#[derive(Clone, Debug)]
pub struct Object {
    name: String,
    namespace: Option<String>,
    labels: Map,
    annotations: Map,
    fields: Map,
    raw: Vec<(String, Doc)>,
}

impl Object {
    /// An object of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            namespace: None,
            labels: Map::default(),
            annotations: Map::default(),
            fields: Map::default(),
            raw: Vec::new(),
        }
    }

    /// Sets a field.
    pub fn with<T>(mut self, field: &'static str, value: Known<T>) -> Self {
        self.fields.insert(field.into(), value.into_doc());
        self
    }

    /// `apiVersion`, `kind` and `metadata` first, then the fields.
    fn manifest(self, api_version: &str, kind: &str) -> Doc {
        let mut metadata = Map::default();
        metadata.insert("name".into(), self.name.into());
        metadata.extend(self.namespace.map(|namespace| ("namespace".into(), Doc::Str(namespace))));
        for (key, map) in [("labels", self.labels), ("annotations", self.annotations)] {
            if !map.is_empty() {
                metadata.insert(key.into(), map.into());
            }
        }
        let mut manifest = Map::default();
        manifest.insert("apiVersion".into(), api_version.into());
        manifest.insert("kind".into(), kind.into());
        manifest.insert("metadata".into(), metadata.into());
        manifest.extend(self.fields);
        let mut manifest = Doc::Map(manifest);
        for (path, doc) in self.raw {
            *resolve(&mut manifest, &keys(&path)) = doc;
        }
        manifest
    }
}

/// Splits at dots that have no backslash before them.
pub(crate) fn keys(path: &str) -> Vec<String> {
    let parts = path.replace("\\.", "\0");
    parts.split('.').map(|part| part.replace('\0', ".")).collect()
}

/// The place that keys lead to, made where it is missing.
pub(crate) fn resolve<'a>(doc: &'a mut Doc, keys: &[String]) -> &'a mut Doc {
    let Some((key, rest)) = keys.split_first() else {
        return doc;
    };
    if let (Doc::List(items), Ok(index)) = (&mut *doc, key.parse::<usize>()) {
        let index = index.min(items.len());
        if index == items.len() {
            items.push(Doc::Null);
        }
        let Doc::List(items) = doc else { unreachable!("it is a list") };
        return resolve(&mut items[index], rest);
    }
    if !matches!(doc, Doc::Map(_)) {
        *doc = Doc::Map(Map::default());
    }
    let Doc::Map(map) = doc else { unreachable!("it is a map") };
    resolve(map.entry(Key::Owned(key.clone())).or_insert(Doc::Null), rest)
}

/// Sets a field of a property type.
pub fn with<T>(mut map: Map, field: &'static str, value: Known<T>) -> Map {
    map.insert(field.into(), value.into_doc());
    map
}

/// Makes the object a leaf of its bundle.
pub fn place<T: KubeObject>(object: T, ty: &'static str, scope: &mut Scope) -> ObjectRef<T> {
    let object = object.into_parts();
    let (name, namespace) = (object.name.clone(), object.namespace.clone());
    let node = scope.become_leaf(Leaf::new(Slot::Object, ty, object.manifest(T::API_VERSION, T::KIND)));
    ObjectRef::new(node, name, namespace)
}

/// What a program holds of an object that it added: where it is in the tree, and what it is called.
///
/// It can stand wherever a field takes the object's name.
pub struct ObjectRef<T> {
    node: NodeId,
    name: String,
    namespace: Option<String>,
    ty: PhantomData<fn() -> T>,
}

impl<T> ObjectRef<T> {
    pub(crate) fn new(node: NodeId, name: String, namespace: Option<String>) -> Self {
        Self { node, name, namespace, ty: PhantomData }
    }

    /// The object's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The namespace that the object was put in.
    pub fn namespace(&self) -> Option<&str> {
        self.namespace.as_deref()
    }

    /// The object's node.
    pub fn node(&self) -> NodeId {
        self.node
    }
}

impl<T> Clone for ObjectRef<T> {
    fn clone(&self) -> Self {
        Self { node: self.node, name: self.name.clone(), namespace: self.namespace.clone(), ty: PhantomData }
    }
}

impl<T> fmt::Debug for ObjectRef<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ObjectRef")
            .field("node", &self.node)
            .field("namespace", &self.namespace)
            .field("name", &self.name)
            .finish()
    }
}

impl<T> From<ObjectRef<T>> for NodeId {
    fn from(object: ObjectRef<T>) -> Self {
        object.node
    }
}

impl<T> From<&ObjectRef<T>> for NodeId {
    fn from(object: &ObjectRef<T>) -> Self {
        object.node
    }
}

impl<T> IntoKnown<String> for &ObjectRef<T> {
    fn into_known(self) -> Known<String> {
        Known::from_doc(&self.name)
    }
}

/// A number or a text, such as a port's number or name, or a percentage.
pub enum IntOrString {}
/// An amount with a unit: `250m`, `512Mi`, `20Gi`.
pub enum Quantity {}

macro_rules! known {
    ($($from:ty => $to:ty),* $(,)?) => {$(
        impl IntoKnown<$to> for $from {
            fn into_known(self) -> Known<$to> {
                Known::from_doc(self)
            }
        }
    )*};
}

known! { i32 => IntOrString, i64 => IntOrString, u16 => IntOrString, &str => IntOrString, String => IntOrString,
&String => IntOrString, &str => Quantity, String => Quantity, &String => Quantity }

/// Makes generated types properties.
#[doc(hidden)]
#[macro_export]
macro_rules! properties {
    ($($name:ident),* $(,)?) => {$(
        impl $crate::generated::Property for $name {
            fn into_doc(self) -> $crate::generated::Doc {
                self.0.into()
            }
        }
    )*};
}

/// Makes a generated type an object and a construct.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($name:ident, $api_version:literal, $kind:literal) => {
        impl $crate::KubeObject for $name {
            const API_VERSION: &'static str = $api_version;
            const KIND: &'static str = $kind;

            fn parts(&mut self) -> &mut $crate::generated::Object {
                &mut self.0
            }

            fn into_parts(self) -> $crate::generated::Object {
                self.0
            }
        }

        // An object can be part of another one, as a claim is of a stateful set.
        impl $crate::generated::Property for $name {
            fn into_doc(self) -> $crate::generated::Doc {
                $crate::KubeObject::manifest(self)
            }
        }

        impl $crate::generated::Construct for $name {
            type Handle = $crate::generated::ObjectRef<$name>;

            fn build(self, scope: &mut $crate::generated::Scope) -> Self::Handle {
                $crate::generated::place(self, concat!($api_version, "/", $kind), scope)
            }
        }
    };
}
