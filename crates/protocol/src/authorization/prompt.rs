//! `prompt`: how much the person is to be asked (OpenID Connect Core §3.1.2.1).

use crate::errors::OAuthError;
use serde::{Deserialize, Serialize};

/// One word of `prompt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Prompt {
    /// Show no page: answer from the session, or with an error.
    None,
    /// Sign in anew even if there is a session.
    Login,
    /// Ask for consent even if it was given.
    Consent,
    /// Let the person choose an account.
    SelectAccount,
    /// Start at sign-up (Initiating User Registration via OpenID Connect 1.0).
    Create,
    /// Take no part in single sign-on: do not use a session.
    NoSession,
}

impl Prompt {
    const ALL: [(&'static str, Self); 6] = [
        ("none", Self::None),
        ("login", Self::Login),
        ("consent", Self::Consent),
        ("select_account", Self::SelectAccount),
        ("create", Self::Create),
        ("no_session", Self::NoSession),
    ];

    /// The word on the wire.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, prompt)| *prompt == self).map_or("", |(word, _)| word)
    }
}

/// The words of `prompt`, each once. `none` stands alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prompts(Vec<Prompt>);

impl Prompts {
    /// Reads a space-separated list. Refused are words that mean nothing, and `none` beside others.
    pub fn parse(text: &str) -> Result<Self, OAuthError> {
        let mut prompts = Self::default();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let known = Prompt::ALL.iter().find(|(name, _)| *name == word);
            let (_, prompt) = known.ok_or_else(|| OAuthError::bad_parameter("prompt"))?;
            if !prompts.contains(*prompt) {
                prompts.0.push(*prompt);
            }
        }
        if prompts.contains(Prompt::None) && prompts.0.len() > 1 {
            return Err(OAuthError::bad_parameter("prompt"));
        }
        Ok(prompts)
    }

    /// Whether a word is among them.
    pub fn contains(&self, prompt: Prompt) -> bool {
        self.0.contains(&prompt)
    }

    /// The same with one word more.
    #[must_use]
    pub fn with(mut self, prompt: Prompt) -> Self {
        if !self.contains(prompt) {
            self.0.push(prompt);
        }
        self
    }

    /// Whether the client left it to the server.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether no page may be shown.
    pub fn is_silent(&self) -> bool {
        self.contains(Prompt::None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_word_is_known_by_its_name() {
        for (word, prompt) in Prompt::ALL {
            assert!(Prompts::parse(word).unwrap().contains(prompt));
            assert_eq!(prompt.as_str(), word);
        }
    }

    #[test]
    fn none_stands_alone() {
        assert!(Prompts::parse("none none").unwrap().is_silent());
        assert_eq!(Prompts::parse("none login").unwrap_err().number, 90_100);
    }

    #[test]
    fn a_word_that_means_nothing_is_refused() {
        assert!(Prompts::parse("Login").is_err() && Prompts::parse("admin_consent").is_err());
        assert!(Prompts::parse("  ").unwrap().is_empty());
    }

    proptest! {
        #[test]
        fn no_text_makes_parsing_panic(text in any::<String>()) {
            let _ = Prompts::parse(&text);
        }
    }
}
