//! Tenants in use: created, found by path or host, and kept as immutable snapshots of their configuration.

mod applications;
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
pub(crate) use host_certificates::sealed_certificate;
pub use host_certificates::{
    HostCertificate, open_certificate, remove_certificate, set_certificate, stored_certificate,
};
pub use host_settings::{ClientCertificates, HostSettings};
pub use hosts::{HostRefusal, add_host, remove_host, verify_host};
pub(crate) use hosts::{recorded, without_certificate};
pub use prove_host::{HostChallenge, prove_host};
pub use snapshot::TenantSnapshot;
