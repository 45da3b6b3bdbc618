//! What a tenant's administrators set for the tenant as a whole.

use serde::{Deserialize, Serialize};
use std::time::Duration;
use vestibule_protocol::jose::Algorithm;

/// Tenant-wide settings; an absent member means its default.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct TenantSettings {
    /// The algorithm that signs tokens where an application names none.
    pub signing_algorithm: Algorithm,
    /// How long single sign-on sessions last.
    pub sessions: SessionLifetimes,
    /// The brand that its pages and mails wear: a built-in one's name, or the neutral look.
    pub brand: Option<String>,
    /// Whether every DPoP proof of its applications must hold a nonce of the server (RFC 9449 §8).
    pub dpop_nonce_required: bool,
    /// The language of pages and mails when neither request nor browser names one that there is.
    pub default_language: Option<String>,
}

impl Default for TenantSettings {
    fn default() -> Self {
        Self {
            signing_algorithm: Algorithm::Rs256,
            sessions: SessionLifetimes::default(),
            brand: None,
            dpop_nonce_required: false,
            default_language: None,
        }
    }
}

/// How long single sign-on sessions last.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct SessionLifetimes {
    /// A browser session ends after this many seconds without use.
    pub idle_seconds: u32,
    /// A browser session ends this many seconds after signing in, used or not.
    pub absolute_seconds: u32,
    /// A "stay signed in" session ends after this many seconds without use.
    pub persistent_idle_seconds: u32,
    /// A "stay signed in" session ends this many seconds after signing in, used or not.
    pub persistent_absolute_seconds: u32,
}

impl Default for SessionLifetimes {
    fn default() -> Self {
        Self {
            idle_seconds: 24 * 3600,
            absolute_seconds: 7 * 24 * 3600,
            persistent_idle_seconds: 30 * 24 * 3600,
            persistent_absolute_seconds: 90 * 24 * 3600,
        }
    }
}

impl SessionLifetimes {
    /// The idle lifetime of a session.
    pub fn idle(&self, persistent: bool) -> Duration {
        Duration::from_secs(u64::from(if persistent { self.persistent_idle_seconds } else { self.idle_seconds }))
    }

    /// The absolute lifetime of a session.
    pub fn absolute(&self, persistent: bool) -> Duration {
        Duration::from_secs(u64::from(if persistent {
            self.persistent_absolute_seconds
        } else {
            self.absolute_seconds
        }))
    }
}
