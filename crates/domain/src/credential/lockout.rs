//! Smart lockout: how many wrong guesses, and for how long none is heard.

use super::Password;
use crate::keys::MacKey;
use std::time::Duration;

/// Bounds guesses at one identifier. They are counted by the store, in the statement that records them; a known device
/// is counted apart from strangers, and the same wrong password again does not count (decisions.md 8).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LockoutPolicy {
    /// This many failures in a row lock.
    pub failures: u32,
    /// How long the first lock lasts; each further one lasts twice as long.
    pub first_lock: Duration,
    /// No lock lasts longer than this.
    pub longest_lock: Duration,
    /// Failures and locks are forgotten after this long without a failure.
    pub forget_after: Duration,
}

impl Default for LockoutPolicy {
    /// Ten failures; a minute, doubling up to four hours and a quarter; forgotten after a day.
    fn default() -> Self {
        Self {
            failures: 10,
            first_lock: Duration::from_mins(1),
            longest_lock: Duration::from_mins(1 << 8),
            forget_after: Duration::from_hours(24),
        }
    }
}

/// What is kept of a wrong password for a while: four hexadecimal digits. Too few to confirm a guess at it, as one password in 65,536
/// has the same; enough to see that a forgotten device keeps trying an old one.
/// `subject` stands for the identifier that it was tried on.
pub fn wrong_password_tag(key: &MacKey, subject: &[u8; 32], password: &Password) -> String {
    let [first, second, ..] = key.mac(&[subject, password.as_bytes()]);
    format!("{first:02x}{second:02x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_the_same_for_the_same_password_of_the_same_subject_only() {
        let key = MacKey::new([1; 32]);
        let tag = |key: &MacKey, subject: u8, text| {
            wrong_password_tag(key, &[subject; 32], &Password::presented(text).unwrap())
        };
        assert_eq!(tag(&key, 1, "old password"), tag(&key, 1, "old password"));
        assert_ne!(tag(&key, 1, "old password"), tag(&key, 1, "new password"));
        assert_ne!(tag(&key, 1, "old password"), tag(&key, 2, "old password"));
        assert_ne!(tag(&key, 1, "old password"), tag(&MacKey::new([2; 32]), 1, "old password"));
        assert_eq!(tag(&key, 1, "old password").len(), 4);
    }
}
