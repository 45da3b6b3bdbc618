//! Another system that still knows the passwords of a tenant's users.

use crate::outbound_url::OutboundUrl;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use vestibule_protocol::jose::RsaEncryptionKey;

/// Whom to ask about the password of a user who is not here yet, or who was brought along without one: an HTTP endpoint that
/// speaks Entra's `OnPasswordSubmit`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PasswordMigration {
    /// Where to ask.
    pub url: OutboundUrl,
    /// The audience (`aud`) of the token by which the endpoint knows the server for what it is: the endpoint's own client id or
    /// App ID URI.
    pub resource_id: ResourceId,
    /// The key for which passwords are encrypted.
    pub encryption_key: RsaEncryptionKey,
    /// How long one answer may take.
    #[serde(default)]
    pub timeout_in_milliseconds: HookTimeout,
    /// Whether to ask once more when the endpoint can't be reached or is broken: 0 or 1.
    #[serde(default)]
    pub maximum_retries: HookRetries,
    /// Whether a user whom nobody here knows is asked about, too; else only those marked as to be migrated.
    #[serde(default = "yes")]
    pub unknown_users: bool,
}

const fn yes() -> bool {
    true
}

/// The audience of a token: 1 to 256 visible ASCII characters.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ResourceId(String);

/// How long an endpoint may take: 200 to 5000 milliseconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct HookTimeout(u32);

/// How often an endpoint is asked again: 0 or 1 times.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct HookRetries(u8);

/// A setting out of its bounds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InvalidPasswordMigration {
    /// [`ResourceId`].
    #[error("`resourceId` is the client id or App ID URI of the endpoint: 1 to 256 visible ASCII characters")]
    ResourceId,
    /// [`HookTimeout`].
    #[error("`timeoutInMilliseconds` lies between 200 and 5000")]
    Timeout,
    /// [`HookRetries`].
    #[error("`maximumRetries` is 0 or 1")]
    Retries,
}

impl ResourceId {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl HookTimeout {
    /// The time.
    pub fn duration(self) -> Duration {
        Duration::from_millis(self.0.into())
    }
}

impl Default for HookTimeout {
    /// Two seconds.
    fn default() -> Self {
        Self(2_000)
    }
}

impl HookRetries {
    /// How often an endpoint is asked at most.
    pub const fn attempts(self) -> u8 {
        self.0 + 1
    }
}

impl Default for HookRetries {
    /// Once.
    fn default() -> Self {
        Self(1)
    }
}

impl TryFrom<String> for ResourceId {
    type Error = InvalidPasswordMigration;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let fits = (1..=256).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
        if fits { Ok(Self(text)) } else { Err(InvalidPasswordMigration::ResourceId) }
    }
}

impl From<ResourceId> for String {
    fn from(id: ResourceId) -> Self {
        id.0
    }
}

impl TryFrom<u32> for HookTimeout {
    type Error = InvalidPasswordMigration;
    fn try_from(milliseconds: u32) -> Result<Self, Self::Error> {
        if (200..=5_000).contains(&milliseconds) {
            Ok(Self(milliseconds))
        } else {
            Err(InvalidPasswordMigration::Timeout)
        }
    }
}

impl From<HookTimeout> for u32 {
    fn from(timeout: HookTimeout) -> Self {
        timeout.0
    }
}

impl TryFrom<u8> for HookRetries {
    type Error = InvalidPasswordMigration;
    fn try_from(retries: u8) -> Result<Self, Self::Error> {
        if retries <= 1 { Ok(Self(retries)) } else { Err(InvalidPasswordMigration::Retries) }
    }
}

impl From<HookRetries> for u8 {
    fn from(retries: HookRetries) -> Self {
        retries.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

    fn read(changes: &serde_json::Value) -> Result<PasswordMigration, serde_json::Error> {
        let mut json = serde_json::json!({
            "url": "https://old.example/verify",
            "resourceId": "api://old.example/8e3b",
            "encryptionKey": {"kty": "RSA", "n": URL_SAFE_NO_PAD.encode([0xab; 256]), "e": "AQAB"},
        });
        for (name, value) in changes.as_object().unwrap() {
            json[name] = value.clone();
        }
        serde_json::from_value(json)
    }

    #[test]
    fn what_is_left_out_has_its_default() {
        let migration = read(&serde_json::json!({})).unwrap();
        assert_eq!(
            (migration.timeout_in_milliseconds.duration(), migration.maximum_retries.attempts()),
            (Duration::from_secs(2), 2)
        );
        assert!(migration.unknown_users);
        let again: PasswordMigration = serde_json::from_value(serde_json::to_value(&migration).unwrap()).unwrap();
        assert_eq!(again, migration);
    }

    #[test]
    fn what_is_out_of_bounds_is_refused() {
        for wrong in [
            serde_json::json!({"url": "http://old.example/verify"}),
            serde_json::json!({"resourceId": ""}),
            serde_json::json!({"resourceId": "a b"}),
            serde_json::json!({"timeoutInMilliseconds": 199}),
            serde_json::json!({"timeoutInMilliseconds": 5001}),
            serde_json::json!({"maximumRetries": 2}),
            serde_json::json!({"encryptionKey": {"kty": "RSA", "n": "AQAB", "e": "AQAB"}}),
            serde_json::json!({"secret": "x"}),
        ] {
            assert!(read(&wrong).is_err(), "{wrong}");
        }
    }
}
