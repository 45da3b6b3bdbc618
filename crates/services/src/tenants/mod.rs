//! Tenants in use: created, found by path or host, and kept as immutable snapshots of their configuration.

mod create;
mod directory;
mod host_settings;
mod hosts;
mod loads;
mod snapshot;

pub use create::{CreateTenantError, NewTenant, NewUser, create};
pub use directory::{TenantDirectory, UnknownTenant};
pub use host_settings::{ClientCertificates, HostSettings};
pub use hosts::{HostRefusal, add_host, remove_host, verify_host};
pub use snapshot::TenantSnapshot;
