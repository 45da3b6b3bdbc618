//! `vestibule plan`, `apply`, `drift`, `export` and `schema`: configuration as files.

mod act;
mod export;
mod json;
mod schema;
mod text;

pub(crate) use act::{ApplyOptions, DriftOptions, PlanOptions, apply, drift, plan};
pub(crate) use export::{ExportOptions, export};
pub(crate) use schema::{SchemaOptions, schema};
