//! Whom an app names.

use crate::{errors::OAuthError, parameters::Parameters};

/// What a person typed to say who they are: an email address, a username or a phone number, as far as the tenant takes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresentedUsername(String);

impl PresentedUsername {
    /// The longest that is read, in bytes.
    const LONGEST: usize = 320;

    /// Reads `username`. What it names is judged where identifiers are known.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        match parameters.get("username").map(str::trim) {
            Some(name) if !name.is_empty() && name.len() <= Self::LONGEST => Ok(Self(name.to_owned())),
            _ => Err(OAuthError::invalid_username()),
        }
    }

    /// As typed, without white space around it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
