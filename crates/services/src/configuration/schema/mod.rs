//! Every key of the configuration, in tables: the JSON Schema, the reference page and the words for unknown keys are made of them.
//!
//! To add a key, add its line; a test holds the tables to what the code reads.

mod application;
mod application_parts;
mod flow;
mod json_schema;
mod key;
mod look;
mod tenant;

pub use json_schema::json_schema;
pub use key::{Form, Key};

pub(super) use key::names;
pub(super) use tenant::SETTINGS;

use tenant::{HEAD, LISTS};

/// The keys of a tenant in the order of files: what it is known by, its settings, and what it has.
pub fn tenant_keys() -> impl Iterator<Item = &'static Key> {
    HEAD.iter().chain(SETTINGS).chain(LISTS)
}

#[cfg(test)]
mod tests;
