//! Distinguished names as text (RFC 4514) and in certificates.

use serde::{Deserialize, Serialize};
use thiserror::Error;
use x509_parser::x509::X509Name;

/// The longest name that is read, in bytes.
const MAX_NAME: usize = 2 * 1024;

/// Names of attributes and their object identifiers: those of RFC 4514 §3, and what OpenSSL writes besides.
const ATTRIBUTES: [(&str, &str); 17] = [
    ("cn", "2.5.4.3"),
    ("l", "2.5.4.7"),
    ("st", "2.5.4.8"),
    ("o", "2.5.4.10"),
    ("ou", "2.5.4.11"),
    ("c", "2.5.4.6"),
    ("street", "2.5.4.9"),
    ("dc", "0.9.2342.19200300.100.1.25"),
    ("uid", "0.9.2342.19200300.100.1.1"),
    ("emailaddress", "1.2.840.113549.1.9.1"),
    ("serialnumber", "2.5.4.5"),
    ("title", "2.5.4.12"),
    ("sn", "2.5.4.4"),
    ("gn", "2.5.4.42"),
    ("organizationidentifier", "2.5.4.97"),
    ("businesscategory", "2.5.4.15"),
    ("postalcode", "2.5.4.17"),
];

/// Text that is no distinguished name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("expected a distinguished name as in RFC 4514, such as CN=client,O=Fable Books,C=DE")]
pub struct InvalidDistinguishedName;

/// Attributes that stand at the same place: object identifier and value, in order.
type Relative = Vec<(String, String)>;

/// A distinguished name, the most specific part first.
#[derive(Clone, Debug, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DistinguishedName {
    text: String,
    parts: Vec<Relative>,
}

impl PartialEq for DistinguishedName {
    fn eq(&self, other: &Self) -> bool {
        self.parts == other.parts
    }
}

impl DistinguishedName {
    /// Reads the string form of RFC 4514, as `openssl x509 -subject -nameopt RFC2253` prints it. Values in `#hexadecimal` are
    /// not read.
    pub fn parse(text: &str) -> Result<Self, InvalidDistinguishedName> {
        let parts = (text.len() <= MAX_NAME).then(|| read(text)).flatten().ok_or(InvalidDistinguishedName)?;
        Ok(Self { text: text.to_owned(), parts })
    }

    /// Whether a certificate's name is this one: the same attributes in the same order, letter case and runs of blanks aside
    /// (RFC 5280 §7.1).
    pub(super) fn is(&self, name: &X509Name<'_>) -> bool {
        // A certificate has the least specific part first.
        let mut parts = Vec::new();
        for relative in name.iter() {
            let mut attributes = Vec::new();
            for attribute in relative.iter() {
                let Ok(value) = attribute.as_str() else { return false };
                attributes.push((attribute.attr_type().to_id_string(), compared(value)));
            }
            attributes.sort();
            parts.push(attributes);
        }
        parts.reverse();
        parts == self.parts
    }
}

impl TryFrom<String> for DistinguishedName {
    type Error = InvalidDistinguishedName;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<DistinguishedName> for String {
    fn from(name: DistinguishedName) -> Self {
        name.text
    }
}

/// A value as it is compared.
fn compared(value: &str) -> String {
    value.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn read(text: &str) -> Option<Vec<Relative>> {
    let mut parts: Vec<Relative> = vec![Vec::new()];
    for (attribute, separator) in split(text)? {
        let (kind, value) = attribute.split_once('=')?;
        let kind = identifier(kind.trim())?;
        let value = compared(&unescaped(value)?);
        if value.is_empty() {
            return None;
        }
        parts.last_mut()?.push((kind, value));
        if separator == Some(',') {
            parts.push(Vec::new());
        }
    }
    for relative in &mut parts {
        relative.sort();
    }
    Some(parts)
}

/// The attributes with what stands after each: `,`, `+`, or nothing.
fn split(text: &str) -> Option<Vec<(&str, Option<char>)>> {
    let mut attributes = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ',' | '+' => {
                attributes.push((text.get(start..at)?, Some(c)));
                start = at + 1;
            }
            _ => {}
        }
    }
    attributes.push((text.get(start..)?, None));
    (!escaped).then_some(attributes)
}

fn identifier(kind: &str) -> Option<String> {
    let lower = kind.to_ascii_lowercase();
    if let Some((_, oid)) = ATTRIBUTES.iter().find(|(name, _)| *name == lower) {
        return Some((*oid).to_owned());
    }
    let numbers = |text: &str| {
        text.split('.').count() > 1
            && text.split('.').all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
    };
    numbers(&lower).then_some(lower)
}

/// RFC 4514 §2.4: `\,` is a comma and `\C3\A9` is `é`.
fn unescaped(value: &str) -> Option<String> {
    if value.trim_start().starts_with('#') {
        return None;
    }
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'\\' => {
                let first = rest.next()?;
                match char::from(first).to_digit(16) {
                    Some(high) => {
                        let low = char::from(rest.next()?).to_digit(16)?;
                        bytes.push(u8::try_from(high * 16 + low).ok()?);
                    }
                    None if first.is_ascii_punctuation() || first == b' ' => bytes.push(first),
                    None => return None,
                }
            }
            b'"' | b';' | b'<' | b'>' | 0 => return None,
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}
