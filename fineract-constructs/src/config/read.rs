//! From a document with places to a typed value: what serde refuses is reported at the innermost place.

use std::fmt;
use std::ops::Range;
use std::slice;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde_json::Value as Json;

use super::Problem;
use super::codes::VALUE;
use super::yaml::{Key, Node, Value};

/// Reads a value.
pub(super) fn read<T: DeserializeOwned>(document: &Node) -> Result<T, Problem> {
    T::deserialize(document).map_err(|refused| {
        Problem::new(&VALUE, refused.span.unwrap_or_else(|| document.span.clone()), refused.message)
    })
}

/// What serde refuses, and where once that is known.
#[derive(Debug)]
pub(crate) struct Refused {
    message: String,
    span: Option<Range<usize>>,
}

impl Refused {
    fn at(self, node: &Node) -> Self {
        Self { span: self.span.or_else(|| Some(node.span.clone())), ..self }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Refused {}

impl Error for Refused {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { message: message.to_string(), span: None }
    }
}

impl<'de> Deserializer<'de> for &'de Node {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let read = match &self.value {
            Value::Scalar(Json::Bool(value)) => visitor.visit_bool(*value),
            Value::Scalar(Json::String(text)) => visitor.visit_borrowed_str(text),
            Value::Scalar(Json::Number(number)) => match (number.as_i64(), number.as_f64()) {
                (Some(number), _) => visitor.visit_i64(number),
                (None, Some(number)) => visitor.visit_f64(number),
                (None, None) => visitor.visit_unit(),
            },
            Value::Scalar(_) => visitor.visit_unit(),
            Value::List(items) => visitor.visit_seq(Items(items.iter())),
            Value::Map(pairs) => visitor.visit_map(Members { pairs: pairs.iter(), value: None }),
        };
        read.map_err(|refused| refused.at(self))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match &self.value {
            Value::Scalar(Json::Null) => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_newtype_struct(self).map_err(|refused| refused.at(self))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let read = match &self.value {
            Value::Scalar(Json::String(text)) => visitor.visit_enum(text.as_str().into_deserializer()),
            Value::Map(pairs) => {
                visitor.visit_enum(MapAccessDeserializer::new(Members { pairs: pairs.iter(), value: None }))
            }
            Value::Scalar(_) | Value::List(_) => Err(Refused::custom("it takes one of its names")),
        };
        read.map_err(|refused| refused.at(self))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

struct Items<'de>(slice::Iter<'de, Node>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        self.0.next().map(|node| seed.deserialize(node).map_err(|refused| refused.at(node))).transpose()
    }
}

struct Members<'de> {
    pairs: slice::Iter<'de, (Key, Node)>,
    /// Of the key that was read last.
    value: Option<&'de Node>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        let Some((key, node)) = self.pairs.next() else { return Ok(None) };
        self.value = Some(node);
        let name: StrDeserializer<'_, Refused> = key.name.as_str().into_deserializer();
        let place =
            |refused: Refused| Refused { span: refused.span.or_else(|| Some(key.span.clone())), ..refused };
        seed.deserialize(name).map(Some).map_err(place)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refused> {
        let node = self.value.take().expect("serde asks for a value after its key");
        seed.deserialize(node).map_err(|refused| refused.at(node))
    }
}
