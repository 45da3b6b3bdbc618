//! Attributes of people beyond name and address: the built-in ones, under Graph's names, and those that a tenant defines itself.
//!
//! A value is only ever made by [`AttributeDefinition::parse`] or [`BuiltInAttribute::parse`] (and their JSON siblings), so that
//! whatever face collects it (pages, native API, imports, Graph) holds it to the same type and length.

mod answers;
mod country;
mod data_type;
mod definition;
mod name;
mod user_attributes;
mod value;

#[cfg(test)]
mod tests;

pub use answers::{Answers, InvalidAnswers, LONGEST_ANSWER, MOST_ANSWERS};
pub use country::{COUNTRIES, is_country};
pub use data_type::AttributeDataType;
pub use definition::{
    AttributeDefinition, AttributeDefinitions, InvalidDefinitions, LONGEST_CUSTOM_VALUE, LONGEST_DESCRIPTION,
    LONGEST_DISPLAY_NAME, MOST_DEFINITIONS,
};
pub use name::{AttributeName, BuiltInAttribute, CustomAttributeName, InvalidAttributeName, extensions_app_id};
pub use user_attributes::UserAttributes;
pub use value::{AttributeValue, InvalidValue, MOST_ELEMENTS};
