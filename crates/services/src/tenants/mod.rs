//! Tenants in use: created, found by path, and kept as immutable snapshots of their configuration.

mod create;
mod directory;
mod snapshot;

pub use create::{CreateTenantError, NewTenant, NewUser, create};
pub use directory::{TenantDirectory, UnknownTenant};
pub use snapshot::TenantSnapshot;
