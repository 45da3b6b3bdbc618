//! How often customers must sign in, and whether a session may outlive the browser.

use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A sign-in older than this does not count: at authorization the customer signs in again, and refresh tokens of older sign-ins are
/// refused. Whole seconds, between [`SignInFrequency::LEAST`] and [`SignInFrequency::MOST`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct SignInFrequency(u32);

/// Too short or too long.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a sign-in frequency lies between 300 seconds (5 minutes) and 31536000 (365 days)")]
pub struct InvalidSignInFrequency;

impl SignInFrequency {
    /// Five minutes: the time that an application needs for its own redirects.
    pub const LEAST: u32 = 5 * 60;
    /// A year.
    pub const MOST: u32 = 365 * 24 * 3600;

    /// A frequency in seconds.
    pub fn new(seconds: u32) -> Result<Self, InvalidSignInFrequency> {
        if (Self::LEAST..=Self::MOST).contains(&seconds) { Ok(Self(seconds)) } else { Err(InvalidSignInFrequency) }
    }

    /// In seconds, as `max_age` has it.
    pub const fn seconds(self) -> u32 {
        self.0
    }

    /// How old a sign-in may be.
    pub fn duration(self) -> Duration {
        Duration::from_secs(u64::from(self.0))
    }
}

impl TryFrom<u32> for SignInFrequency {
    type Error = InvalidSignInFrequency;
    fn try_from(seconds: u32) -> Result<Self, Self::Error> {
        Self::new(seconds)
    }
}

impl From<SignInFrequency> for u32 {
    fn from(frequency: SignInFrequency) -> Self {
        frequency.0
    }
}

/// Whether sessions outlive the browser.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PersistentSessions {
    /// None does, and nobody is asked.
    Never,
    /// As the customer says.
    #[default]
    Ask,
    /// All do, and nobody is asked.
    Always,
}

impl PersistentSessions {
    /// Whether a session does, given what its customer said.
    pub const fn decide(self, customer: bool) -> bool {
        match self {
            Self::Never => false,
            Self::Ask => customer,
            Self::Always => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frequency_stays_within_its_bounds() {
        for seconds in [300, 3_600, 31_536_000] {
            assert_eq!(SignInFrequency::new(seconds).unwrap().seconds(), seconds);
            assert_eq!(serde_json::from_str::<SignInFrequency>(&seconds.to_string()).unwrap().seconds(), seconds);
        }
        for seconds in [0, 299, 31_536_001, u32::MAX] {
            assert_eq!(SignInFrequency::new(seconds), Err(InvalidSignInFrequency));
            assert!(serde_json::from_str::<SignInFrequency>(&seconds.to_string()).is_err());
        }
    }

    #[test]
    fn only_ask_heeds_the_customer() {
        for customer in [false, true] {
            assert!(!PersistentSessions::Never.decide(customer));
            assert_eq!(PersistentSessions::Ask.decide(customer), customer);
            assert!(PersistentSessions::Always.decide(customer));
        }
    }
}
