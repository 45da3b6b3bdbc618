//! Percent-encoding and base64url as the messages of this crate use them.

use crate::secret::Wipe as _;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use memchr::memchr2;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;

/// Everything but RFC 3986 §2.3's unreserved characters, so that a value means the same in a query, in a fragment and
/// to readers that take `+` for a space.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Appends `name=value` pairs, percent-encoded and joined by `&`.
pub(crate) fn append_pairs<'a>(target: &mut String, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) {
    for (index, (name, value)) in pairs.into_iter().enumerate() {
        if index > 0 {
            target.push('&');
        }
        target.extend(utf8_percent_encode(name, RESERVED));
        target.push('=');
        target.extend(utf8_percent_encode(value, RESERVED));
    }
}

/// `uri` with `pairs` added to its query; what stands there already is kept (RFC 6749 §3.1.2).
pub(crate) fn with_query<'a>(uri: &str, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut target = String::with_capacity(uri.len() + 256);
    target.push_str(uri);
    match uri.split_once('?') {
        None => target.push('?'),
        Some((_, query)) if query.is_empty() || query.ends_with('&') => {}
        Some(_) => target.push('&'),
    }
    append_pairs(&mut target, pairs);
    target
}

/// `uri` with `pairs` as its fragment.
pub(crate) fn with_fragment<'a>(uri: &str, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut target = String::with_capacity(uri.len() + 256);
    target.push_str(uri);
    target.push('#');
    append_pairs(&mut target, pairs);
    target
}

/// Decodes one name or value of `application/x-www-form-urlencoded` data onto the end of `target`.
/// `None`, with nothing added, when an escape is not two hexadecimal digits or what they stand for is not UTF-8.
pub(crate) fn form_decode(encoded: &str, target: &mut String) -> Option<()> {
    // Most of what is sent stands for itself. It is looked through without stopping, many bytes at a time.
    let escapes = |found, byte: &u8| found | u8::from(*byte == b'+') | u8::from(*byte == b'%');
    if encoded.as_bytes().iter().fold(0, escapes) == 0 {
        target.push_str(encoded);
        return Some(());
    }
    let mut bytes = Vec::with_capacity(encoded.len());
    let decoded = unescape(encoded.as_bytes(), &mut bytes)
        .and_then(|()| std::str::from_utf8(&bytes).ok())
        .map(|decoded| target.push_str(decoded));
    bytes.wipe();
    decoded
}

fn unescape(mut rest: &[u8], target: &mut Vec<u8>) -> Option<()> {
    while let Some(plain) = memchr2(b'+', b'%', rest) {
        let (run, encoded) = rest.split_at(plain);
        target.extend_from_slice(run);
        rest = match encoded {
            [b'+', after @ ..] => {
                target.push(b' ');
                after
            }
            [b'%', high, low, after @ ..] => {
                let digit = |byte: &u8| char::from(*byte).to_digit(16);
                let decoded = digit(high)? * 16 + digit(low)?;
                target.push(u8::try_from(decoded).ok()?);
                after
            }
            _ => return None,
        };
    }
    target.extend_from_slice(rest);
    Some(())
}

/// base64url without padding (RFC 7515 §2).
pub(crate) fn base64url(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Decodes base64url without padding; `None` for anything else, a non-canonical last character included.
pub(crate) fn from_base64url(text: impl AsRef<[u8]>) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// A UUID in its hyphenated form, in either case; braces, URNs and bare hexadecimal are refused.
pub(crate) fn parse_uuid(text: &str) -> Option<uuid::Uuid> {
    (text.len() == 36).then(|| uuid::Uuid::try_parse(text).ok()).flatten()
}

/// `text` when it is at most `limit` bytes long.
pub(crate) fn at_most(text: Option<&str>, limit: usize) -> Option<String> {
    text.filter(|text| text.len() <= limit).map(str::to_owned)
}

/// Joins for display, borrowing when there is nothing to join.
pub(crate) fn joined(words: &[String]) -> Cow<'_, str> {
    match words {
        [one] => Cow::Borrowed(one),
        many => Cow::Owned(many.join(" ")),
    }
}

/// Whether text is one JSON object (at any depth that the parser allows, which is 128).
pub(crate) fn is_json_object(text: &str) -> bool {
    serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text).is_ok()
}
