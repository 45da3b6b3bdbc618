//! Email addresses as people type them, and the key under which one is unique.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// A mailbox address (RFC 5321 §4.1.2 dot-string form, RFC 6531 for other scripts), at most 254 bytes.
///
/// Quoted local parts and address literals are refused: nobody's mail needs them, and every parser reads them differently.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

/// A text that is no email address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not an email address")]
pub struct InvalidEmailAddress;

impl EmailAddress {
    /// Parses an address; surrounding white space is a slip of the keyboard and dropped.
    pub fn parse(text: &str) -> Result<Self, InvalidEmailAddress> {
        let text = text.trim();
        let text: String = if text.is_ascii() { text.to_owned() } else { text.nfc().collect() };
        let (local, domain) = text.rsplit_once('@').ok_or(InvalidEmailAddress)?;
        let domain_ascii = if is_plain(domain) {
            Cow::Borrowed(domain)
        } else {
            Cow::Owned(idna::domain_to_ascii_strict(domain).map_err(|_| InvalidEmailAddress)?)
        };
        let fits = !local.is_empty() && local.len() <= 64 && text.len() <= 254 && domain_ascii.len() <= 253;
        let labels = domain_ascii.split('.').count() >= 2 && domain_ascii.split('.').all(|label| !label.is_empty());
        let dots = !local.starts_with('.') && !local.ends_with('.') && !local.contains("..");
        if fits && labels && dots && local.chars().all(is_atom) { Ok(Self(text)) } else { Err(InvalidEmailAddress) }
    }

    /// The address as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form under which the address is unique: NFKC and lower case, the domain in IDNA A-labels.
    pub fn key(&self) -> String {
        let (local, domain) = self.0.rsplit_once('@').unwrap_or((&self.0, ""));
        let local: String = local.nfkc().collect::<String>().to_lowercase();
        let domain = idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_lowercase());
        format!("{local}@{domain}")
    }

    /// The local part, for what must not appear in a password.
    pub fn local_part(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(local, _)| local)
    }
}

/// Whether a domain consists of letters, digits and single hyphens between them (RFC 1123 §2.1), which IDNA leaves as they are but for
/// their case. Most do, and every read of an account's address looks at it.
fn is_plain(domain: &str) -> bool {
    let plain = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && !label.contains("--")
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    domain.split('.').all(plain)
}

/// `atext` of RFC 5322 §3.2.3 and the dot, and letters, digits and marks beyond ASCII.
fn is_atom(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c) || (!c.is_ascii() && c.is_alphanumeric())
}

impl TryFrom<String> for EmailAddress {
    type Error = InvalidEmailAddress;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_and_script_of_the_domain_do_not_make_another_address() {
        let key = |text: &str| EmailAddress::parse(text).unwrap().key();
        assert_eq!(key(" Avery.Quill@Example.COM "), "avery.quill@example.com");
        assert_eq!(key("a@BÜCHER.example"), key("a@xn--bcher-kva.example"));
    }

    #[test]
    fn header_injection_literals_and_malformed_addresses_are_refused() {
        for bad in [
            "",
            "a",
            "@b.example",
            "a@",
            "a@b",
            "a@b..example",
            ".a@b.example",
            "a.@b.example",
            "a..b@c.example",
            "a b@c.example",
            "a\r\nBcc: x@y.example",
            "a@b.example\r\nX: y",
            "\"a b\"@c.example",
            "a@[127.0.0.1]",
            "a\u{0}@b.example",
            "a\u{202e}@b.example",
            "a@b_c.example",
            "a,b@c.example",
            "a<b@c.example>",
            "a@b@c d",
        ] {
            assert!(EmailAddress::parse(bad).is_err(), "{bad:?}");
        }
        assert!(EmailAddress::parse(&format!("{}@b.example", "a".repeat(65))).is_err());
    }

    proptest! {
        #[test]
        fn what_is_plain_is_a_domain_to_idna_too(domain in "[a-zA-Z0-9.-]{1,70}") {
            if is_plain(&domain) {
                prop_assert_eq!(idna::domain_to_ascii_strict(&domain).ok(), Some(domain.to_ascii_lowercase()));
            }
        }

        #[test]
        fn parsing_never_panics_and_keys_are_stable(text in "\\PC{0,80}") {
            if let Ok(address) = EmailAddress::parse(&text) {
                let again = EmailAddress::parse(address.as_str()).unwrap();
                prop_assert_eq!(address.key(), again.key());
                prop_assert!(!address.as_str().contains(['\r', '\n', '\0']));
            }
        }
    }
}
