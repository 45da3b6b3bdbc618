//! Reading a typed value off the tree.

use super::{
    misfit::{Misfit, What},
    node::{Content, Entry, Node, Scalar},
};
use serde::{
    de::{
        DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
        VariantAccess, Visitor, value::StrDeserializer,
    },
    forward_to_deserialize_any,
};
use serde_json::Value;
use std::slice;

impl Node {
    /// The typed value that it stands for.
    pub(in crate::configuration) fn read<T: DeserializeOwned>(&self) -> Result<T, Misfit> {
        T::deserialize(self)
    }

    fn scalar(&self) -> Option<&Scalar> {
        match &self.content {
            Content::Scalar(scalar) => Some(scalar),
            _ => None,
        }
    }

    fn number<'de, V: Visitor<'de>>(&self, visitor: V, expected: &'static str) -> Result<V::Value, Misfit> {
        let visited = match self.scalar().map(Scalar::resolved) {
            Some(Value::Number(number)) => {
                if let Some(whole) = number.as_u64() {
                    visitor.visit_u64(whole)
                } else if let Some(whole) = number.as_i64() {
                    visitor.visit_i64(whole)
                } else {
                    visitor.visit_f64(number.as_f64().unwrap_or_default())
                }
            }
            _ => return Err(Misfit::at(self, expected)),
        };
        // What the visitor says of another kind of number is in the words of programs.
        visited.map_err(|misfit: Misfit| match misfit.what {
            What::Other(problem) if problem.starts_with("expected") => Misfit::at(self, expected),
            _ => misfit.or_at(self.id),
        })
    }
}

const WHOLE: &str = "expected a whole number";
const NATURAL: &str = "expected a whole number, not below 0";

impl<'de> Deserializer<'de> for &'de Node {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let visited = match &self.content {
            Content::Scalar(scalar) => match scalar.resolved() {
                Value::Null => visitor.visit_unit(),
                Value::Bool(value) => visitor.visit_bool(value),
                Value::Number(_) => return self.number(visitor, WHOLE),
                _ => visitor.visit_str(&scalar.text),
            },
            Content::List(nodes) => visitor.visit_seq(Elements(nodes.iter())),
            Content::Map(entries) => visitor.visit_map(Members { left: entries.iter(), value: None }),
        };
        visited.map_err(|misfit| misfit.or_at(self.id))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.scalar().map(Scalar::resolved) {
            Some(Value::Bool(value)) => visitor.visit_bool(value),
            _ => Err(Misfit::at(self, "expected `true` or `false`")),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.text() {
            Some(text) => visitor.visit_str(text).map_err(|misfit: Misfit| misfit.or_at(self.id)),
            None => Err(Misfit::at(self, "expected a text")),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.scalar().is_some_and(Scalar::is_null) { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self).map_err(|misfit: Misfit| misfit.or_at(self.id))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match &self.content {
            Content::List(nodes) => {
                visitor.visit_seq(Elements(nodes.iter())).map_err(|misfit: Misfit| misfit.or_at(self.id))
            }
            _ => Err(Misfit::at(self, "expected a list, such as `[value]`")),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match &self.content {
            Content::Map(entries) => visitor
                .visit_map(Members { left: entries.iter(), value: None })
                .map_err(|misfit: Misfit| misfit.or_at(self.id)),
            _ => Err(Misfit::at(self, "expected keys and values, such as `{ key: value }`")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        let visited = match &self.content {
            Content::Scalar(scalar) if !scalar.is_null() => {
                let name: StrDeserializer<'_, Misfit> = scalar.text.as_str().into_deserializer();
                visitor.visit_enum(name)
            }
            Content::Map(entries) => match entries.as_slice() {
                [entry] => visitor.visit_enum(Variant(entry)),
                _ => Err(Misfit::at(self, format!("expected exactly one key of: {}", variants.join(", ")))),
            },
            _ => Err(Misfit::at(self, format!("expected one of: {}", variants.join(", ")))),
        };
        visited.map_err(|misfit| misfit.or_at(self.id))
    }

    fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.number(visitor, WHOLE)
    }

    fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.number(visitor, WHOLE)
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.number(visitor, WHOLE)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.number(visitor, WHOLE)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.number(visitor, NATURAL)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.number(visitor, NATURAL)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.number(visitor, NATURAL)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.number(visitor, NATURAL)
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.number(visitor, "expected a number")
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.number(visitor, "expected a number")
    }

    forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct tuple tuple_struct identifier ignored_any
    }
}

struct Elements<'de>(slice::Iter<'de, Node>);

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misfit> {
        self.0.next().map(|node| seed.deserialize(node).map_err(|misfit| misfit.or_at(node.id))).transpose()
    }
}

struct Members<'de> {
    left: slice::Iter<'de, Entry>,
    value: Option<&'de Node>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        let Some(entry) = self.left.next() else { return Ok(None) };
        self.value = Some(&entry.value);
        let name: StrDeserializer<'_, Misfit> = entry.key.as_str().into_deserializer();
        seed.deserialize(name).map(Some).map_err(|misfit| misfit.or_at(entry.id))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        let node = self.value.take().ok_or_else(|| Misfit::new(What::Other("a value without its key".to_owned())))?;
        seed.deserialize(node).map_err(|misfit| misfit.or_at(node.id))
    }
}

struct Variant<'de>(&'de Entry);

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Misfit;
    type Variant = Held<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Held<'de>), Misfit> {
        let name: StrDeserializer<'_, Misfit> = self.0.key.as_str().into_deserializer();
        let variant = seed.deserialize(name).map_err(|misfit| misfit.or_at(self.0.id))?;
        Ok((variant, Held(&self.0.value)))
    }
}

/// What a variant holds.
struct Held<'de>(&'de Node);

impl<'de> VariantAccess<'de> for Held<'de> {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        if self.0.scalar().is_some_and(Scalar::is_null) {
            return Ok(());
        }
        Err(Misfit::at(self.0, "expected nothing here"))
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misfit> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.0.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Misfit> {
        self.0.deserialize_map(visitor)
    }
}
