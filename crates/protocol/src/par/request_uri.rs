//! The name of a pushed request.

use crate::{
    digest::sha256,
    encoding::{base64url, from_base64url},
    secret::Secret,
};

const PREFIX: &str = "urn:ietf:params:oauth:request_uri:";

/// A `request_uri` of this server: 256 random bits (RFC 9126 §2.2, §7.1). Only its hash is kept.
#[derive(Clone, Debug)]
pub struct RequestUri(Secret<[u8; 32]>);

impl RequestUri {
    /// The name that these random bytes make.
    pub const fn of(random: [u8; 32]) -> Self {
        Self(Secret::new(random))
    }

    /// Reads one; `None` for what this server has never given out.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = from_base64url(text.strip_prefix(PREFIX)?)?;
        Some(Self::of(bytes.try_into().ok()?))
    }

    /// The text on the wire.
    pub fn text(&self) -> String {
        format!("{PREFIX}{}", base64url(self.0.reveal()))
    }

    /// By which it is stored: its SHA-256.
    pub fn hash(&self) -> [u8; 32] {
        sha256(self.0.reveal())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_reads_back_and_does_not_show_itself() {
        let name = RequestUri::of([7; 32]);
        assert_eq!(RequestUri::parse(&name.text()).unwrap().hash(), name.hash());
        assert!(!format!("{name:?}").contains('7'));
        for foreign in [
            "https://client.example/request.jwt",
            "urn:ietf:params:oauth:request_uri:",
            "urn:ietf:params:oauth:request_uri:AAAA",
        ] {
            assert!(RequestUri::parse(foreign).is_none(), "{foreign}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_parsing_panic(text in any::<String>()) {
            let _ = RequestUri::parse(&text);
        }
    }
}
