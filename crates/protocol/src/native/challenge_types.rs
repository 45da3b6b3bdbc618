//! What an app can ask its people for.

use crate::{errors::OAuthError, parameters::Parameters};

/// The challenges that an app can show, as `challenge_type` lists them. It can always fall back on the hosted pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChallengeTypes {
    /// A one-time code sent to the person.
    pub oob: bool,
    /// A password.
    pub password: bool,
}

impl ChallengeTypes {
    /// Reads a parameter that the message cannot do without.
    pub fn require(parameters: &Parameters) -> Result<Self, OAuthError> {
        Self::read(parameters.require("challenge_type")?)
    }

    /// Reads a parameter that may be left out: then what an earlier message has said is meant.
    pub fn optional(parameters: &Parameters) -> Result<Option<Self>, OAuthError> {
        parameters.get("challenge_type").map(Self::read).transpose()
    }

    /// Words in any case, separated by spaces. `redirect` must be among them, since any step may need the pages.
    fn read(text: &str) -> Result<Self, OAuthError> {
        let mut types = Self { oob: false, password: false };
        let mut redirect = false;
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            match word.to_ascii_lowercase().as_str() {
                "oob" => types.oob = true,
                "password" => types.password = true,
                "redirect" => redirect = true,
                // That of a contact which need not be proven again: nothing here asks for one.
                "preverified" => {}
                _ => return Err(OAuthError::unsupported_challenge_type()),
            }
        }
        if redirect { Ok(types) } else { Err(OAuthError::redirect_challenge_missing()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_list_is_read_in_any_order_and_case() {
        for (text, oob, password) in [
            ("oob password redirect", true, true),
            ("redirect", false, false),
            ("Redirect  OOB", true, false),
            ("password redirect preverified", false, true),
        ] {
            assert_eq!(ChallengeTypes::read(text), Ok(ChallengeTypes { oob, password }), "{text}");
        }
    }

    #[test]
    fn the_pages_must_be_among_them_and_unknown_words_are_refused() {
        let refused = |text| ChallengeTypes::read(text).map_err(|error| (error.code.as_str(), error.number));
        assert_eq!(refused("oob password"), Err(("unsupported_challenge_type", 901_007)));
        assert_eq!(refused("oob passkey redirect"), Err(("invalid_request", 901_001)));
    }

    proptest! {
        #[test]
        fn no_text_makes_reading_panic(text in any::<String>()) {
            let _ = ChallengeTypes::read(&text);
        }
    }
}
