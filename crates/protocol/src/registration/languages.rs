//! What people may read of a client, in several languages (RFC 7591 §2.2).

use super::members::{Members, is_https, is_line};
use crate::errors::OAuthError;
use std::collections::BTreeMap;

/// Members that may stand in several languages, and whether each is a URL.
const LOCALIZED: [(&str, bool); 5] =
    [("client_name", false), ("client_uri", true), ("logo_uri", true), ("policy_uri", true), ("tos_uri", true)];
/// The most of them in all.
const MOST: usize = 50;
/// The most contacts.
const MOST_CONTACTS: usize = 10;
/// The longest language tag, in bytes (RFC 5646 §4.4.1).
const LONGEST_TAG: usize = 35;

/// The members with a language tag, and the URLs without one too. URLs are https.
pub(super) fn localized(members: &Members) -> Result<BTreeMap<String, String>, OAuthError> {
    let mut found = BTreeMap::new();
    for (name, is_url) in LOCALIZED {
        let refused = || OAuthError::invalid_client_metadata(name);
        for (written, value) in members.beginning_with(name).filter(|(_, value)| !value.is_null()) {
            let tag = written.strip_prefix(name).and_then(|rest| rest.strip_prefix('#'));
            match tag {
                Some(tag) if is_tag(tag) => {}
                Some(_) => return Err(refused()),
                // The plain name of a client is a member of its own; a longer name is another member's.
                None if written == name && is_url => {}
                None => continue,
            }
            let text = value.as_str().filter(|text| if is_url { is_https(text) } else { is_line(text) });
            found.insert(written.to_owned(), text.ok_or_else(refused)?.to_owned());
        }
        if found.len() > MOST {
            let limit = format_args!("at most {MOST} names and pages in all languages");
            return Err(OAuthError::beyond_registration_limit(name, limit));
        }
    }
    Ok(found)
}

/// How the people behind a client are reached.
pub(super) fn contacts(members: &Members) -> Result<Vec<String>, OAuthError> {
    let refused = || OAuthError::invalid_client_metadata("contacts");
    let contacts = members.texts_at_most("contacts", MOST_CONTACTS)?;
    if !contacts.iter().all(|contact| is_line(contact)) {
        return Err(refused());
    }
    Ok(contacts.into_iter().map(str::to_owned).collect())
}

fn is_tag(tag: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    tag.len() <= LONGEST_TAG && tag.split('-').all(is_part)
}
