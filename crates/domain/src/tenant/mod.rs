//! Tenants: the wall between one business's customers and another's.

mod client_registration;
mod domain_name;
mod host_name;
mod host_pattern;
mod password_migration;
mod phone_settings;
mod settings;

pub use client_registration::ClientRegistration;
pub use domain_name::{DomainName, InvalidDomainName, RESERVED_SEGMENTS};
pub use host_name::{HostName, InvalidHostName};
pub use host_pattern::{InvalidHostPattern, TenantHostPattern};
pub use password_migration::{HookRetries, HookTimeout, InvalidPasswordMigration, PasswordMigration, ResourceId};
pub use phone_settings::{CountryCode, InvalidCountryCode, PhoneSettings};
pub use settings::{InvalidSessionLifetimes, SessionLifetimes, TenantSettings};

use crate::{clock::Timestamp, ids::TenantId};

/// What a tenant is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TenantKind {
    /// The workforce tenant, whose users are operators.
    Control,
    /// A business's tenant, whose users are its customers and its own administrators.
    Customer,
}

impl TenantKind {
    /// The name in storage.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Control => "control",
            Self::Customer => "customer",
        }
    }

    /// Reads the name in storage.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "control" => Some(Self::Control),
            "customer" => Some(Self::Customer),
            _ => None,
        }
    }
}

/// A tenant as stored, without what belongs to it.
#[derive(Clone, Debug)]
pub struct Tenant {
    /// Its id: the `tid` claim.
    pub id: TenantId,
    /// What it is for.
    pub kind: TenantKind,
    /// The domain name that paths accept in place of the id.
    pub domain: DomainName,
    /// The business's name, as its customers see it.
    pub display_name: String,
    /// What its administrators have set.
    pub settings: TenantSettings,
    /// The tenant's data key, sealed under the master key.
    pub sealed_data_key: Vec<u8>,
    /// Moves with every change of configuration, so that nodes know to reload.
    pub config_version: i64,
    /// When it was created.
    pub created_at: Timestamp,
}
