//! Configuration as files: tenants with their applications, user flows and the rest as YAML or JSON, held against the store.
//!
//! Files are read into trees whose every value knows where it stands ([`source`]), their keys are those of the tables in [`schema`], and
//! their values are the domain's own documents with names in place of ids ([`kinds`]). What they say is resolved against the store,
//! compared, and written in one change set a tenant.

mod apply;
mod commit;
mod document;
mod export;
mod identity;
mod kinds;
mod mistakes;
mod model;
mod names;
mod outcome;
mod plan;
mod reading;
mod resolved;
pub mod schema;
mod seeded;
mod source;
mod stored;
mod suggestion;
mod writing;

pub use apply::{ApplyError, apply, plan};
pub use export::export;
pub use kinds::Kind;
pub use mistakes::{MOST_MISTAKES, Mistake, Mistakes};
pub use model::{Configuration, SeedUser, TenantConfiguration};
pub use plan::{Action, Change, Difference, Subject, TenantPlan};
pub use reading::{Attachments, NoAttachments, Reading, Source, Users, read};
pub use resolved::Conflict;
pub use seeded::seed_users;
pub use source::{LONGEST_FILE, Place};
pub use suggestion::{ending, nearest};
pub use writing::{Images, Written, written};

/// The user flow of a tenant that is made without any: password and code.
pub const DEFAULT_FLOW: &str = "default";
