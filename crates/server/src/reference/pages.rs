//! All pages, with where they belong.

use super::errors;
use crate::config;
use std::collections::BTreeMap;
use vestibule_services::configuration::schema::json_schema;

/// The text of every generated page, by its path below docs/reference.
pub(crate) fn pages() -> BTreeMap<String, String> {
    let mut pages = errors::pages();
    pages.insert("configuration.md".to_owned(), config::reference());
    pages.insert("configuration.schema.json".to_owned(), format!("{:#}\n", json_schema()));
    pages
}
