//! Client secrets: high in entropy, so a plain SHA-256 keeps them.

use crate::clock::Timestamp;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use vestibule_protocol::digest::sha256;

/// One of an application's client secrets.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClientSecret {
    /// A name for administrators.
    pub display_name: String,
    /// SHA-256 of the secret.
    pub hash: [u8; 32],
    /// Its first three characters, to tell one from another.
    pub hint: String,
    /// No longer accepted from this moment on.
    #[serde(default)]
    pub expires_at: Option<Timestamp>,
}

/// How a presented secret compares with the registered ones.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SecretMatch {
    /// It is a registered secret in force.
    Valid,
    /// It was a registered secret, but its time is over.
    Expired,
    /// It is none of them.
    Unknown,
}

impl ClientSecret {
    /// A secret to register.
    pub fn new(display_name: &str, value: &str, expires_at: Option<Timestamp>) -> Self {
        Self {
            display_name: display_name.to_owned(),
            hash: sha256(value.as_bytes()),
            hint: value.chars().take(3).collect(),
            expires_at,
        }
    }

    /// Compares a presented secret with all registered ones, in time that does not depend on which matches.
    pub fn find(registered: &[Self], presented: &str, now: Timestamp) -> SecretMatch {
        let hash = sha256(presented.as_bytes());
        registered.iter().fold(SecretMatch::Unknown, |found, secret| {
            let matches: bool = secret.hash.ct_eq(&hash).into();
            match (matches, secret.expires_at) {
                (true, Some(end)) if end <= now && found != SecretMatch::Valid => SecretMatch::Expired,
                (true, Some(end)) if end <= now => found,
                (true, _) => SecretMatch::Valid,
                (false, _) => found,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_valid_until_its_expiry_and_another_is_unknown() {
        let end = Timestamp::from_seconds(100);
        let secrets =
            [ClientSecret::new("one", "first-secret", Some(end)), ClientSecret::new("two", "second-secret", None)];
        let at = |seconds| Timestamp::from_seconds(seconds);
        assert_eq!(ClientSecret::find(&secrets, "first-secret", at(99)), SecretMatch::Valid);
        assert_eq!(ClientSecret::find(&secrets, "first-secret", at(100)), SecretMatch::Expired);
        assert_eq!(ClientSecret::find(&secrets, "second-secret", at(100)), SecretMatch::Valid);
        assert_eq!(ClientSecret::find(&secrets, "third-secret", at(1)), SecretMatch::Unknown);
    }
}
