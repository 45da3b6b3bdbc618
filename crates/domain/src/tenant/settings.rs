//! What a tenant's administrators set for the tenant as a whole.

use super::{ClientRegistration, PasswordMigration, PhoneSettings};
use crate::{
    application::TokenLifetimes,
    credential::PasswordPolicy,
    ids::{FlowId, UserId},
    locale::Language,
    session::{PersistentSessions, SignInFrequency},
    user::UsernamePolicy,
};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use vestibule_protocol::{jose::Algorithm, mtls::Authorities};

/// Tenant-wide settings; an absent member means its default.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TenantSettings {
    /// The algorithm that signs tokens where an application names none.
    pub signing_algorithm: Algorithm,
    /// How long single sign-on sessions last.
    pub sessions: SessionLifetimes,
    /// Whether sessions outlive the browser.
    pub persistent_sessions: PersistentSessions,
    /// How old a sign-in may be; as old as its session when absent.
    pub sign_in_frequency_seconds: Option<SignInFrequency>,
    /// The brand that its pages and mails wear: a built-in one's name, or the neutral look.
    pub brand: Option<String>,
    /// Whether every DPoP proof of its applications must hold a nonce of the server (RFC 9449 §8).
    pub dpop_nonce_required: bool,
    /// Whether its key set holds a key for which clients may encrypt their request objects (RFC 9101 §6.1).
    pub request_object_encryption: bool,
    /// Who may register clients with it.
    pub client_registration: ClientRegistration,
    /// Whether clients that register themselves may have tokens straight from the authorization endpoint (OpenID Connect Core
    /// §3.2, §3.3).
    pub implicit_client_registration: bool,
    /// Whether clients that are registered nowhere are let in by the documents that describe them, whose addresses are their client
    /// ids.
    pub client_id_metadata_documents: bool,
    /// The most clients that may have registered themselves.
    pub most_registered_clients: u32,
    /// The authorities that issue certificates to its clients (RFC 8705 §2.1), where an application names none itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_certificate_authorities: Option<Authorities>,
    /// The language of pages and mails when neither request nor browser names one that there is.
    pub default_language: Option<String>,
    /// The only languages that pages and mails come in, where a flow does not name its own; every one that there is when empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// How long tokens count where an application does not say so itself.
    pub token_lifetimes: TokenLifetimes,
    /// What is demanded of new passwords.
    pub password_policy: PasswordPolicy,
    /// Which usernames there are, where a flow has them.
    pub usernames: UsernamePolicy,
    /// Which phones may be used, where a flow has them.
    pub phone: PhoneSettings,
    /// The user flow of applications that name none; the oldest when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_user_flow: Option<FlowId>,
    /// Another system that still knows the passwords of its users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_migration: Option<PasswordMigration>,
    /// Who of its users may agree for everybody, on the page of `/adminconsent`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub administrators: Vec<UserId>,
}

impl Default for TenantSettings {
    fn default() -> Self {
        Self {
            signing_algorithm: Algorithm::Rs256,
            sessions: SessionLifetimes::default(),
            persistent_sessions: PersistentSessions::default(),
            sign_in_frequency_seconds: None,
            brand: None,
            dpop_nonce_required: false,
            request_object_encryption: false,
            client_registration: ClientRegistration::Off,
            implicit_client_registration: false,
            client_id_metadata_documents: false,
            most_registered_clients: 500,
            client_certificate_authorities: None,
            default_language: None,
            languages: Vec::new(),
            token_lifetimes: TokenLifetimes::default(),
            password_policy: PasswordPolicy::default(),
            usernames: UsernamePolicy::default(),
            phone: PhoneSettings::default(),
            default_user_flow: None,
            password_migration: None,
            administrators: Vec::new(),
        }
    }
}

/// How long single sign-on sessions last: each between five minutes and [`SessionLifetimes::MOST`], and no idle lifetime longer than
/// its absolute one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", try_from = "AnyLifetimes")]
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

/// Lifetimes that don't go together, or are out of bounds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "session lifetimes lie between 300 seconds (5 minutes) and 34560000 (400 days), and an idle lifetime is no longer than its \
     absolute one"
)]
pub struct InvalidSessionLifetimes;

/// The same as written, before they are judged.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "the keys as they are written, each with its unit")]
struct AnyLifetimes {
    idle_seconds: u32,
    absolute_seconds: u32,
    persistent_idle_seconds: u32,
    persistent_absolute_seconds: u32,
}

impl Default for AnyLifetimes {
    fn default() -> Self {
        let usual = SessionLifetimes::default();
        Self {
            idle_seconds: usual.idle_seconds,
            absolute_seconds: usual.absolute_seconds,
            persistent_idle_seconds: usual.persistent_idle_seconds,
            persistent_absolute_seconds: usual.persistent_absolute_seconds,
        }
    }
}

impl TryFrom<AnyLifetimes> for SessionLifetimes {
    type Error = InvalidSessionLifetimes;
    fn try_from(any: AnyLifetimes) -> Result<Self, Self::Error> {
        let within = |idle, absolute| Self::LEAST <= idle && idle <= absolute && absolute <= Self::MOST;
        let fits = within(any.idle_seconds, any.absolute_seconds)
            && within(any.persistent_idle_seconds, any.persistent_absolute_seconds);
        if !fits {
            return Err(InvalidSessionLifetimes);
        }
        Ok(Self {
            idle_seconds: any.idle_seconds,
            absolute_seconds: any.absolute_seconds,
            persistent_idle_seconds: any.persistent_idle_seconds,
            persistent_absolute_seconds: any.persistent_absolute_seconds,
        })
    }
}

impl SessionLifetimes {
    /// The shortest lifetime, in seconds.
    pub const LEAST: u32 = 5 * 60;
    /// The longest, in seconds: as long as browsers keep a cookie.
    pub const MOST: u32 = 400 * 24 * 3600;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lifetimes_are_read_within_their_bounds_only() {
        let read = |json: &str| serde_json::from_str::<SessionLifetimes>(json);
        assert_eq!(read("{}").unwrap(), SessionLifetimes::default());
        let short = read(r#"{"idleSeconds":300,"absoluteSeconds":300}"#).unwrap();
        assert_eq!(short.absolute(false), Duration::from_mins(5));
        for wrong in [
            r#"{"idleSeconds":299}"#,
            r#"{"idleSeconds":7200,"absoluteSeconds":3600}"#,
            r#"{"persistentAbsoluteSeconds":34560001}"#,
            r#"{"persistentIdleSeconds":0}"#,
            r#"{"idle":3600}"#,
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        let json = serde_json::to_string(&short).unwrap();
        assert_eq!(read(&json).unwrap(), short);
    }
}
