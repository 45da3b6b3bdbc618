//! What a tenant demands of its customers' new passwords, beyond that they are hard to guess.

use super::{BannedWords, InvalidPassword, Password, StrengthPolicy, WeakPassword};
use serde::{Deserialize, Serialize};

/// A tenant's demands on new passwords (the `passwordPolicy` of its settings); an absent member means its default. Every tenant's
/// passwords are also judged by how hard they are to guess ([`StrengthPolicy`]) and bounded as [`Password`] says.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PasswordPolicy {
    /// The fewest characters, 8 to 64.
    #[serde(skip_serializing_if = "is_default")]
    pub minimum_length: MinimumLength,
    /// How many of the four classes (capital letters, small letters, digits, everything else) must be there, 0 to 4. Letters
    /// without case count as small ones.
    #[serde(skip_serializing_if = "is_default")]
    pub required_character_classes: CharacterClasses,
    /// Words that no password may contain, whatever their case and whichever symbols stand for their letters.
    #[serde(skip_serializing_if = "is_default")]
    pub banned_words: BannedWords,
    /// How many of the last passwords may not be used again, 0 to 24; the present one is the first of them.
    #[serde(skip_serializing_if = "is_default")]
    pub history_length: HistoryLength,
    /// Whether passwords known from breaches are accepted. Only where the deployment has a list of them are they recognised.
    #[serde(skip_serializing_if = "is_default")]
    pub allow_breached: bool,
    /// Whether a right password that this policy would refuse today leads to a new one at sign-in. The history says nothing
    /// there.
    #[serde(skip_serializing_if = "is_default")]
    pub applies_at_sign_in: bool,
}

/// Why a text is not accepted as a new password.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PasswordRefusal {
    /// It can't be a password, or is shorter than the tenant wants.
    #[error(transparent)]
    Invalid(#[from] InvalidPassword),
    /// It has characters of too few classes.
    #[error("fewer than {0} of: capital letters, small letters, digits, other characters")]
    TooFewClasses(u8),
    /// It contains a word that the tenant has banned.
    #[error("contains a banned word")]
    Banned,
    /// It is too easy to guess.
    #[error(transparent)]
    Weak(#[from] WeakPassword),
    /// It is known from a breach.
    #[error("known from a breach")]
    Breached,
    /// The account had it before, not long enough ago.
    #[error("used before")]
    RecentlyUsed,
}

/// A number out of a setting's bounds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{name} lies between {least} and {most}")]
pub struct OutOfBounds {
    name: &'static str,
    least: u8,
    most: u8,
}

/// A number of a policy, within bounds.
macro_rules! bounded {
    ($(#[$doc:meta])* $name:ident, $key:literal, $default:literal, $least:literal..=$most:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        #[serde(try_from = "u8", into = "u8")]
        pub struct $name(u8);

        impl $name {
            /// The number.
            pub const fn get(self) -> u8 {
                self.0
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self($default)
            }
        }

        impl TryFrom<u8> for $name {
            type Error = OutOfBounds;
            fn try_from(number: u8) -> Result<Self, OutOfBounds> {
                let bounds = $least..=$most;
                bounds.contains(&number).then_some(Self(number)).ok_or(OutOfBounds {
                    name: $key,
                    least: $least,
                    most: $most,
                })
            }
        }

        impl From<$name> for u8 {
            fn from(number: $name) -> Self {
                number.0
            }
        }
    };
}

bounded! {
    /// The fewest characters of a new password, counted after normalisation.
    MinimumLength, "minimumLength", 8, 8..=64
}
bounded! {
    /// A number of classes of characters.
    CharacterClasses, "requiredCharacterClasses", 0, 0..=4
}
bounded! {
    /// How many of an account's last passwords are kept, hashed, to be refused.
    HistoryLength, "historyLength", 0, 0..=24
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl PasswordPolicy {
    /// Judges a text as a new password, as far as that can be told without looking anything up. `context` is what its
    /// owner's guesser would try first: names and addresses of the person and the business.
    pub fn check(&self, text: &str, context: &[&str]) -> Result<Password, PasswordRefusal> {
        let password = Password::parse(text)?;
        self.check_password(&password, context)?;
        Ok(password)
    }

    /// The same of a password that is one.
    pub fn check_password(&self, password: &Password, context: &[&str]) -> Result<(), PasswordRefusal> {
        if password.as_str().chars().count() < usize::from(self.minimum_length.get()) {
            return Err(InvalidPassword::TooShort.into());
        }
        let required = self.required_character_classes.get();
        if classes_of(password) < required {
            return Err(PasswordRefusal::TooFewClasses(required));
        }
        if self.banned_words.are_in(password) {
            return Err(PasswordRefusal::Banned);
        }
        Ok(StrengthPolicy::default().check(password, context)?)
    }
}

/// Of how many classes a password has characters.
fn classes_of(password: &Password) -> u8 {
    let text = password.as_str();
    let has = |class: fn(char) -> bool| u8::from(text.chars().any(class));
    has(char::is_uppercase)
        + has(|character| character.is_alphabetic() && !character.is_uppercase())
        + has(char::is_numeric)
        + has(|character| !character.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn policy(json: &str) -> PasswordPolicy {
        serde_json::from_str(json).unwrap()
    }

    fn refusal(policy: &PasswordPolicy, text: &str) -> Option<PasswordRefusal> {
        policy.check(text, &[]).err()
    }

    #[test]
    fn without_demands_of_the_tenant_a_password_is_judged_by_how_hard_it_is_to_guess() {
        let policy = PasswordPolicy::default();
        assert_eq!(refusal(&policy, "velvet lantern"), None);
        assert_eq!(refusal(&policy, "short"), Some(InvalidPassword::TooShort.into()));
        assert!(matches!(refusal(&policy, "password1"), Some(PasswordRefusal::Weak(_))));
    }

    #[test]
    fn a_tenant_may_ask_for_more_characters() {
        let policy = policy(r#"{"minimumLength":15}"#);
        assert_eq!(refusal(&policy, "velvet lantern"), Some(InvalidPassword::TooShort.into()));
        assert_eq!(refusal(&policy, "velvet lanterns"), None);
    }

    #[test]
    fn a_tenant_may_ask_for_classes_of_characters() {
        let policy = policy(r#"{"requiredCharacterClasses":3}"#);
        for (text, classes) in
            [("velvet lantern", 2), ("Velvet lantern", 3), ("velvetlantern", 1), ("velvet9lantern", 2)]
        {
            let expected = (classes < 3).then_some(PasswordRefusal::TooFewClasses(3));
            assert_eq!(refusal(&policy, text), expected, "{text}");
        }
        assert_eq!(classes_of(&Password::parse("Ünter9-مفتاح").unwrap()), 4);
        assert_eq!(classes_of(&Password::parse("مفتاحمفتاح").unwrap()), 1);
    }

    #[test]
    fn a_word_that_the_tenant_bans_is_refused_before_its_strength_is_looked_at() {
        let policy = policy(r#"{"bannedWords":["lantern"]}"#);
        assert_eq!(refusal(&policy, "velvet L4ntern orchard"), Some(PasswordRefusal::Banned));
        assert_eq!(refusal(&policy, "velvet lamp orchard"), None);
    }

    #[test]
    fn numbers_out_of_bounds_and_unknown_members_are_refused_by_name() {
        for (json, named) in [
            (r#"{"minimumLength":7}"#, "minimumLength"),
            (r#"{"minimumLength":65}"#, "minimumLength"),
            (r#"{"requiredCharacterClasses":5}"#, "requiredCharacterClasses"),
            (r#"{"historyLength":25}"#, "historyLength"),
            (r#"{"maximumLength":20}"#, "maximumLength"),
        ] {
            let error = serde_json::from_str::<PasswordPolicy>(json).unwrap_err().to_string();
            assert!(error.contains(named), "{json}: {error}");
        }
        assert_eq!(serde_json::to_string(&PasswordPolicy::default()).unwrap(), "{}");
    }

    proptest! {
        #[test]
        fn what_one_policy_accepts_every_laxer_one_accepts(text in "\\PC{0,40}", length in 8_u8..=64, classes in 0_u8..=4) {
            let strict = PasswordPolicy {
                minimum_length: MinimumLength::try_from(length).unwrap(),
                required_character_classes: CharacterClasses::try_from(classes).unwrap(),
                ..PasswordPolicy::default()
            };
            if strict.check(&text, &[]).is_ok() {
                prop_assert!(PasswordPolicy::default().check(&text, &[]).is_ok());
            }
        }
    }
}
