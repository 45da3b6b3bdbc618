//! Members of documents that this version does not know, where a type reads its members by itself.
//!
//! Derived types say of themselves which members they know. One that is written now as a text and now as an object can't, so that it
//! meets unknown members itself: a slip of the pen in what people write, and a later version's in the store.

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, Visitor},
};
use std::fmt;

/// By this name of a newtype a deserializer is asked whether unknown members are passed over. One that does answers with a unit; all
/// others answer as of any newtype.
pub const NAME: &str = "vestibule unknown member";

/// The value of a member that is not known: passed over where deserializers say so, and else an error.
#[derive(Clone, Copy, Debug)]
pub struct UnknownMember<'a> {
    /// The member.
    pub name: &'a str,
    /// Those that there are.
    pub known: &'static [&'static str],
}

impl<'de> DeserializeSeed<'de> for UnknownMember<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_newtype_struct(NAME, self)
    }
}

impl<'de> Visitor<'de> for UnknownMember<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no other member")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, _: D) -> Result<(), D::Error> {
        Err(D::Error::unknown_field(self.name, self.known))
    }
}
