//! Values that nobody can guess: state, nonce, code verifiers and session ids.

use aws_lc_rs::{digest, rand};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// The operating system gave no random bytes, so nothing can be signed in safely.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("no random bytes")]
pub(crate) struct NoRandomness;

/// 256 random bits as 43 URL-safe characters: long enough for a PKCE verifier (RFC 7636 §4.1).
pub(crate) fn unguessable() -> Result<String, NoRandomness> {
    let mut bytes = [0_u8; 32];
    rand::fill(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// base64url(SHA-256(`text`)): the `S256` challenge of a verifier (RFC 7636 §4.2), and how session ids are kept.
pub(crate) fn sha256(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_the_one_of_rfc_7636_appendix_b() {
        assert_eq!(
            sha256("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn no_two_values_are_alike() {
        assert_ne!(unguessable().unwrap(), unguessable().unwrap());
        assert_eq!(unguessable().unwrap().len(), 43);
    }
}
