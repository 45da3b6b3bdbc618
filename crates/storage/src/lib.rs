//! The store: one set of SQL over two engines, SQLite embedded and anything that speaks PostgreSQL's wire protocol.
//!
//! A use case reads through [`Storage::tenant`], decides in pure code, and commits one [`ChangeSet`]. This crate knows rows and
//! statements; it knows no rule.
//!
//! To add a noun: a file with its statements, each in the file's `ALL`, its inserts and updates as functions that return a
//! [`Statement`], its reads as functions over a [`TenantReader`]; its line in `registry.rs`; its tables in a migration. The sweep
//! in `tests/it` then prepares and explains every statement on both engines, and holds them to their tenant.

mod change_set;
mod config;
mod document;
mod engine;
mod key;
mod lenient;
mod meters;
mod migrate;
mod outbox;
mod reader;
mod registry;
mod row;
mod statement;
mod store;
mod value;
mod work;

pub mod acme_accounts;
pub mod acme_challenges;
pub mod app_role_assignments;
pub mod applications;
pub mod attribute_definitions;
pub mod audit_events;
pub mod backchannel_requests;
pub mod brandings;
pub mod certificate_orders;
pub mod client_registrations;
pub mod code_budgets;
pub mod development_mails;
pub mod device_codes;
pub mod ended_journeys;
pub mod expiry;
pub mod grants;
pub mod groups;
pub mod host_certificates;
pub mod journey_answers;
pub mod journey_requests;
pub mod known_devices;
pub mod one_time_codes;
pub mod outgoing_calls;
pub mod outgoing_mails;
pub mod outgoing_texts;
pub mod password_credentials;
pub mod password_history;
pub mod password_migrations;
pub mod permission_grants;
pub mod platform_settings;
pub mod pushed_requests;
pub mod registration_tokens;
pub mod request_encryption_keys;
pub mod sessions;
pub mod sign_in_failures;
pub mod sign_in_identifiers;
pub mod sign_in_traces;
pub mod signing_keys;
pub mod spent_ids;
pub mod tenant_hosts;
pub mod tenants;
pub mod terms_acceptances;
pub mod terms_documents;
pub mod text_budgets;
pub mod text_overrides;
pub mod user_flows;
pub mod user_imports;
pub mod user_listings;
pub mod users;

pub use change_set::{
    ChangeSet, CommitError, Expected, MOST_BYTES, MOST_BYTES_OF_A_WHOLE, MOST_STATEMENTS, MOST_STATEMENTS_OF_A_WHOLE,
};
pub use config::{FatalHook, Place, PostgresConfig, StoreConfig};
pub use document::Versioned;
pub use migrate::{Migration, Report, migrations};
pub use outbox::{Outbox, Outgoing};
pub use reader::{PlatformReader, TenantReader};
pub use registry::registered;
pub use row::{Identifier, Row};
pub use statement::{Scope, Sql, Statement};
pub use store::{EngineKind, Storage};
pub use value::Value;

/// The storage failed. The request may be tried again; what failed is for the log, never for the wire.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StorageError {
    /// The store can't be reached or does not answer in time.
    #[error("the store is unreachable: {0}")]
    Unreachable(String),
    /// The store's disk is full or failing.
    #[error("the store cannot write: {0}")]
    Unwritable(String),
    /// A stored row does not read as what it should be.
    #[error("a stored row is malformed: {0}")]
    Malformed(&'static str),
    /// The schema is not one that this program can work on.
    #[error("the store's schema does not fit: {0}")]
    Schema(String),
    /// Anything else that the engine reports.
    #[error("the store failed at {statement}: {message}")]
    Failed {
        /// The statement's registered name.
        statement: &'static str,
        /// The engine's words.
        message: String,
    },
}

impl StorageError {
    /// A failure at `statement`, which is a registered name or what was being done.
    pub(crate) fn failed(statement: &'static str, message: impl Into<String>) -> Self {
        Self::Failed { statement, message: message.into() }
    }
}
