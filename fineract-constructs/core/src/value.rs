//! Typed values, known now or only at deployment.

use std::marker::PhantomData;

use indexmap::IndexMap;

use crate::{Doc, Expr, Key, NodeId};

/// A value of type `T` that is known now, or that only the deployment knows.
///
/// It has no `Display`, `Deref` or `Eq`, so that what only the deployment knows cannot leak into a name, a map key,
/// a `format!` or an `if`. `T` is a phantom: `String`, `bool`, `i64`, [`IdOf<R>`], [`Arn<R>`], [`Secret`], [`Json`],
/// [`List<T>`], [`Dict<T>`], or a generated property type.
pub struct Value<T> {
    doc: Doc,
    ty: PhantomData<fn() -> T>,
}

/// A value of type `T` that synth knows, or that a manifest takes through an explicit bridge ([`Value::bind`]).
pub struct Known<T> {
    doc: Doc,
    ty: PhantomData<fn() -> T>,
}

/// The identifier of a resource of type `R`, as its `Ref` gives it.
pub struct IdOf<R>(PhantomData<fn() -> R>);
/// The Amazon Resource Name of a resource of type `R`.
pub struct Arn<R>(PhantomData<fn() -> R>);
/// A list of `T`.
pub struct List<T>(PhantomData<fn() -> T>);
/// A mapping from text to `T`.
pub struct Dict<T>(PhantomData<fn() -> T>);
/// Free-form JSON.
pub enum Json {}
/// A credential: it can be handed on to a property that takes one, and never joined into text.
pub enum Secret {}

impl<T> Value<T> {
    /// Takes a document as a value of type `T`; the caller vouches for the type.
    pub fn from_doc(doc: impl Into<Doc>) -> Self {
        Self { doc: doc.into(), ty: PhantomData }
    }

    /// The reference value of a node; the caller vouches for the type.
    pub fn reference(node: NodeId) -> Self {
        Self::from_doc(Expr::Ref(node))
    }

    /// An attribute of a node; the caller vouches for the type.
    pub fn attribute(node: NodeId, name: &'static str) -> Self {
        Self::from_doc(Expr::Att(node, name))
    }

    /// The document of this value.
    pub fn doc(&self) -> &Doc {
        &self.doc
    }

    /// The document of this value.
    pub fn into_doc(self) -> Doc {
        self.doc
    }

    /// Hands a value to a manifest: the linker writes the literal where it can compute it, and an entry in
    /// `bindings.json` where only the deployment knows it.
    pub fn bind(&self) -> Known<T>
    where
        T: Public,
    {
        Known { doc: self.doc.clone(), ty: PhantomData }
    }
}

impl<T> Known<T> {
    /// Takes a document as a known value of type `T`; the caller vouches for the type.
    pub fn from_doc(doc: impl Into<Doc>) -> Self {
        Self { doc: doc.into(), ty: PhantomData }
    }

    /// The document of this value.
    pub fn into_doc(self) -> Doc {
        self.doc
    }
}

impl<R> Value<IdOf<R>> {
    /// An identifier from outside the program, such as a VPC that exists already.
    pub fn imported(id: impl Into<String>) -> Self {
        Self::from_doc(id.into())
    }
}

/// What may be shown: every type of value but [`Secret`].
#[diagnostic::on_unimplemented(message = "a secret can't be part of text or of a manifest")]
pub trait Public {}
impl Public for String {}
impl Public for bool {}
impl Public for i64 {}
impl Public for f64 {}
impl Public for Json {}
impl<R> Public for IdOf<R> {}
impl<R> Public for Arn<R> {}
impl<T: Public> Public for List<T> {}
impl<T: Public> Public for Dict<T> {}

/// A generated property type: a typed map.
pub trait Property {
    /// The property's document.
    fn into_doc(self) -> Doc;
}

/// What can stand where a `Value<T>` is wanted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be used where a value of type `{T}` is wanted",
    label = "not a `{T}`"
)]
pub trait IntoValue<T> {
    /// The value's document.
    fn into_value(self) -> Value<T>;
}

/// What can stand in a Kubernetes object where a `T` is wanted.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be used where a known `{T}` is wanted",
    label = "not a known `{T}`",
    note = "a value that only the deployment knows reaches a manifest through `.bind()`; a secret never does"
)]
pub trait IntoKnown<T> {
    /// The known value.
    fn into_known(self) -> Known<T>;
}

impl<T> IntoValue<T> for Value<T> {
    fn into_value(self) -> Value<T> {
        self
    }
}

impl<T> IntoValue<T> for &Value<T> {
    fn into_value(self) -> Value<T> {
        self.clone()
    }
}

impl<T> IntoKnown<T> for Known<T> {
    fn into_known(self) -> Known<T> {
        self
    }
}

macro_rules! literals {
    ($($from:ty => $to:ty),* $(,)?) => {$(
        impl IntoValue<$to> for $from {
            fn into_value(self) -> Value<$to> {
                Value::from_doc(self)
            }
        }
        impl IntoKnown<$to> for $from {
            fn into_known(self) -> Known<$to> {
                Known::from_doc(self)
            }
        }
    )*};
}

literals! { &str => String, String => String, &String => String, bool => bool, i32 => i64, i64 => i64, u8 => i64,
u16 => i64, u32 => i64, f64 => f64, i32 => f64, &str => Json, String => Json, bool => Json, i64 => Json,
Doc => Json }

macro_rules! erased {
    ($($from:ident),*) => {$(
        impl<R> IntoValue<String> for Value<$from<R>> {
            fn into_value(self) -> Value<String> {
                Value::from_doc(self.doc)
            }
        }
        impl<R> IntoValue<String> for &Value<$from<R>> {
            fn into_value(self) -> Value<String> {
                Value::from_doc(self.doc.clone())
            }
        }
        impl<R> IntoKnown<String> for Known<$from<R>> {
            fn into_known(self) -> Known<String> {
                Known::from_doc(self.doc)
            }
        }
    )*};
}

erased!(IdOf, Arn);

impl<P: Property> IntoValue<P> for P {
    fn into_value(self) -> Value<P> {
        Value::from_doc(self.into_doc())
    }
}

impl<P: Property> IntoKnown<P> for P {
    fn into_known(self) -> Known<P> {
        Known::from_doc(self.into_doc())
    }
}

impl<P: Property> IntoValue<Json> for P {
    fn into_value(self) -> Value<Json> {
        Value::from_doc(self.into_doc())
    }
}

impl<P: Property> IntoKnown<Json> for P {
    fn into_known(self) -> Known<Json> {
        Known::from_doc(self.into_doc())
    }
}

macro_rules! collections {
    ($trait:ident, $method:ident, $value:ident) => {
        impl<T, I: $trait<T>> $trait<List<T>> for Vec<I> {
            fn $method(self) -> $value<List<T>> {
                $value::from_doc(Doc::List(self.into_iter().map(|item| item.$method().doc).collect()))
            }
        }
        impl<T, I: $trait<T>, const N: usize> $trait<List<T>> for [I; N] {
            fn $method(self) -> $value<List<T>> {
                Vec::from(self).$method()
            }
        }
        impl<T, K: Into<String>, I: $trait<T>> $trait<Dict<T>> for Vec<(K, I)> {
            fn $method(self) -> $value<Dict<T>> {
                let pairs = self.into_iter().map(|(key, item)| (Key::Owned(key.into()), item.$method().doc));
                $value::from_doc(Doc::Map(pairs.collect()))
            }
        }
        impl<T, K: Into<String>, I: $trait<T>, const N: usize> $trait<Dict<T>> for [(K, I); N] {
            fn $method(self) -> $value<Dict<T>> {
                Vec::from(self).$method()
            }
        }
        impl<T, I: $trait<T>> $trait<Dict<T>> for IndexMap<String, I> {
            fn $method(self) -> $value<Dict<T>> {
                self.into_iter().collect::<Vec<_>>().$method()
            }
        }
    };
}

collections!(IntoValue, into_value, Value);
collections!(IntoKnown, into_known, Known);

/// The parts joined by a separator; literal parts are joined now.
pub fn join(separator: &'static str, parts: impl IntoIterator<Item = Value<String>>) -> Value<String> {
    let mut joined: Vec<Doc> = Vec::new();
    for part in parts {
        match (joined.last_mut(), part.into_doc()) {
            (Some(Doc::Str(last)), Doc::Str(next)) => {
                last.push_str(separator);
                last.push_str(&next);
            }
            (_, next) => joined.push(next),
        }
    }
    match <[Doc; 1]>::try_from(joined) {
        Ok([only]) => Value::from_doc(only),
        Err(parts) => Value::from_doc(Expr::Join(separator, parts)),
    }
}

/// Text made of literals and values: `text!["arn:aws:iam::", account, ":role/", name]`.
#[macro_export]
macro_rules! text {
    ($($part:expr),* $(,)?) => {
        $crate::join("", [$($crate::IntoValue::<String>::into_value($part)),*])
    };
}

macro_rules! clone_and_debug {
    ($($value:ident),*) => {$(
        impl<T> Clone for $value<T> {
            fn clone(&self) -> Self {
                Self { doc: self.doc.clone(), ty: PhantomData }
            }
        }
        impl<T> std::fmt::Debug for $value<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($value)).field(&self.doc).finish()
            }
        }
    )*};
}

clone_and_debug!(Value, Known);
