//! Tenants in use: created, found by path or host, and kept as immutable snapshots of their configuration.

mod change_settings;
mod create;
mod directory;
mod host_settings;
mod hosts;
mod loads;
mod snapshot;

pub use change_settings::{SettingsRefusal, change_settings};
pub use create::{CreateTenantError, NewTenant, NewUser, create};
pub use directory::{TenantDirectory, UnknownTenant};
pub use host_settings::{ClientCertificates, HostSettings};
pub use hosts::{HostRefusal, add_host, remove_host, verify_host};
pub use snapshot::TenantSnapshot;
