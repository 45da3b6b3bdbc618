//! Tenants in use: created, found by path or host, and kept as immutable snapshots of their configuration.

mod change_settings;
mod create;
mod directory;
mod host_certificates;
mod host_settings;
mod hosts;
mod loads;
mod prove_host;
mod snapshot;

pub use change_settings::{SettingsRefusal, change_settings};
pub use create::{CreateTenantError, NewTenant, NewUser, create};
pub use directory::{TenantDirectory, UnknownTenant};
pub use host_certificates::{HostCertificate, certificate_of, remove_certificate, set_certificate};
pub use host_settings::{ClientCertificates, HostSettings};
pub use hosts::{HostRefusal, add_host, remove_host, verify_host};
pub use prove_host::{HostChallenge, prove_host};
pub use snapshot::TenantSnapshot;
