//! Proof Key for Code Exchange (RFC 7636), with the method `S256` only.

use crate::{
    digest::sha256,
    encoding::{base64url, from_base64url},
    secret::Secret,
};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use thiserror::Error;

/// Text that is not 43 characters of base64url, as SHA-256 digests are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a code challenge is 43 characters of base64url")]
pub struct MalformedChallenge;

/// A code challenge: the SHA-256 digest of a verifier. Stored as 43 characters of base64url.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CodeChallenge([u8; 32]);

impl CodeChallenge {
    /// Reads `code_challenge` (RFC 7636 §4.2).
    pub fn parse(text: &str) -> Result<Self, MalformedChallenge> {
        from_base64url(text).and_then(|bytes| bytes.try_into().ok()).map(Self).ok_or(MalformedChallenge)
    }

    /// The challenge of a verifier, as a client makes it.
    pub fn of(verifier: &CodeVerifier) -> Self {
        Self(sha256(verifier.0.reveal().as_bytes()))
    }

    /// Whether `verifier` is the one behind this challenge (RFC 7636 §4.6), in constant time.
    pub fn verify(&self, verifier: &CodeVerifier) -> bool {
        self.0.ct_eq(&Self::of(verifier).0).into()
    }
}

impl std::fmt::Display for CodeChallenge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&base64url(self.0))
    }
}

impl TryFrom<String> for CodeChallenge {
    type Error = MalformedChallenge;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<CodeChallenge> for String {
    fn from(challenge: CodeChallenge) -> Self {
        base64url(challenge.0)
    }
}

/// A code verifier: what the client kept secret until it redeemed its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeVerifier(Secret<String>);

impl CodeVerifier {
    /// Reads `code_verifier`; `None` unless it is 43 to 128 unreserved characters (RFC 7636 §4.1).
    pub fn parse(text: &str) -> Option<Self> {
        let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        ((43..=128).contains(&text.len()) && text.bytes().all(unreserved)).then(|| Self(Secret::new(text.to_owned())))
    }

    /// A verifier of 32 random bytes, as a client makes one.
    pub fn from_random_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::new(base64url(bytes)))
    }

    /// The text, for the client that sends it.
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    // The pair of RFC 7636's appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    #[test]
    fn the_rfcs_example_verifies() {
        let challenge = CodeChallenge::parse(CHALLENGE).unwrap();
        assert!(challenge.verify(&CodeVerifier::parse(VERIFIER).unwrap()));
        assert!(!challenge.verify(&CodeVerifier::parse(&VERIFIER.replace('d', "e")).unwrap()));
        assert_eq!(challenge.to_string(), CHALLENGE);
    }

    #[test]
    fn a_verifier_has_43_to_128_unreserved_characters() {
        for length in [43, 128] {
            assert!(CodeVerifier::parse(&"a".repeat(length)).is_some());
        }
        for text in ["a".repeat(42), "a".repeat(129), format!("{} ", "a".repeat(43)), "+".repeat(43), "é".repeat(43)] {
            assert!(CodeVerifier::parse(&text).is_none(), "{text}");
        }
        assert!(CodeVerifier::parse(&"-._~".repeat(11)).is_some());
    }

    #[test]
    fn a_challenge_has_43_characters_of_base64url() {
        for text in ["", "abc", &"a".repeat(42), &"a".repeat(44), &format!("{}=", "A".repeat(43)), &"+".repeat(43)] {
            assert_eq!(CodeChallenge::parse(text), Err(MalformedChallenge), "{text}");
        }
    }

    #[test]
    fn debug_output_shows_no_verifier() {
        assert!(!format!("{:?}", CodeVerifier::parse(VERIFIER)).contains(VERIFIER));
    }

    proptest! {
        #[test]
        fn no_text_makes_parsing_panic(text in any::<String>()) {
            let _ = (CodeChallenge::parse(&text), CodeVerifier::parse(&text));
        }

        #[test]
        fn every_verifier_matches_its_own_challenge_only(a in any::<[u8; 32]>(), b in any::<[u8; 32]>()) {
            let (first, second) = (CodeVerifier::from_random_bytes(a), CodeVerifier::from_random_bytes(b));
            let challenge = CodeChallenge::of(&first);
            prop_assert_eq!(CodeVerifier::parse(first.reveal()), Some(first.clone()));
            prop_assert!(challenge.verify(&first));
            prop_assert_eq!(challenge.verify(&second), a == b);
            prop_assert_eq!(CodeChallenge::parse(&challenge.to_string()), Ok(challenge));
        }
    }
}
