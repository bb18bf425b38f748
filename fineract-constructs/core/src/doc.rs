//! The one representation for templates and manifests.

use std::borrow::Cow;

use vecmap::VecMap;

use crate::NodeId;

/// A map with keys in the order they were set.
///
/// Keys are looked for one by one: nearly all maps of templates and manifests have a few, and there are tens of
/// thousands of them.
pub type Map = VecMap<Key, Doc>;

/// A key of a [`Map`]: most stand in the program's text.
pub type Key = Cow<'static, str>;

/// A document: JSON, and expressions that only the deployment can evaluate.
#[derive(Clone, Debug)]
pub enum Doc {
    /// `null`
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A number with a fraction.
    Float(f64),
    /// Text.
    Str(String),
    /// A sequence.
    List(Vec<Doc>),
    /// A mapping.
    Map(Map),
    /// What is known only at deployment.
    Expr(Box<Expr>),
}

/// The order of keys makes no difference.
impl PartialEq for Doc {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Int(a), Self::Int(b)) => a == b,
            (Self::Float(a), Self::Float(b)) => a == b,
            (Self::Str(a), Self::Str(b)) => a == b,
            (Self::List(a), Self::List(b)) => a == b,
            // Nearly all have the same order, in which nothing is to be looked for.
            (Self::Map(a), Self::Map(b)) if a.keys().eq(b.keys()) => a.values().eq(b.values()),
            (Self::Map(a), Self::Map(b)) => a == b,
            (Self::Expr(a), Self::Expr(b)) => a == b,
            _ => false,
        }
    }
}

/// A value that the deployment computes.
///
/// References carry the [`NodeId`] that they point to, so the edges of the graph are facts and never found by
/// scanning strings.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// The reference value of a node, `Ref` in a template.
    Ref(NodeId),
    /// An attribute of a node, `Fn::GetAtt` in a template.
    Att(NodeId, &'static str),
    /// The logical id of a node in its own unit (for `DependsOn`, `Condition`).
    Id(NodeId),
    /// A parameter that every unit has without declaring it, such as the region that it is deployed to.
    Pseudo(&'static str),
    /// The parts joined by the separator.
    Join(&'static str, Vec<Doc>),
    /// Any other function of the deployment engine: its name and its arguments as the engine takes them.
    Call(&'static str, Doc),
}

impl Doc {
    /// A map from pairs.
    pub fn map<K: Into<Key>, V: Into<Doc>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        Self::Map(pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }

    /// A list from items.
    pub fn list<V: Into<Doc>>(items: impl IntoIterator<Item = V>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// The text, if this is text that synth knows.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Str(text) => Some(text),
            _ => None,
        }
    }

    /// The map, if this is one.
    pub fn as_map(&self) -> Option<&Map> {
        match self {
            Self::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The items, if this is a list.
    pub fn as_list(&self) -> Option<&[Doc]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    /// The member of a map at a path of keys.
    pub fn at(&self, path: &[&str]) -> Option<&Doc> {
        path.iter().try_fold(self, |doc, key| doc.as_map()?.get(*key))
    }

    /// Calls `visit` for this document and all that it holds, outermost first.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Doc)) {
        visit(self);
        match self {
            Self::List(items) => items.iter().for_each(|item| item.walk(visit)),
            Self::Map(map) => map.values().for_each(|value| value.walk(visit)),
            Self::Expr(expr) => match &**expr {
                Expr::Join(_, parts) => parts.iter().for_each(|part| part.walk(visit)),
                Expr::Call(_, args) => args.walk(visit),
                Expr::Ref(_) | Expr::Att(..) | Expr::Id(_) | Expr::Pseudo(_) => {}
            },
            Self::Null | Self::Bool(_) | Self::Int(_) | Self::Float(_) | Self::Str(_) => {}
        }
    }
}

macro_rules! from {
    ($($from:ty => $variant:ident),* $(,)?) => {$(
        impl From<$from> for Doc {
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

from! { bool => Bool, i32 => Int, i64 => Int, u8 => Int, u16 => Int, u32 => Int, f64 => Float,
&str => Str, String => Str, &String => Str, Map => Map, Vec<Doc> => List }

impl From<Expr> for Doc {
    fn from(expr: Expr) -> Self {
        Self::Expr(Box::new(expr))
    }
}
