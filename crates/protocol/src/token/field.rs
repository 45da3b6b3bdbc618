//! Parameters that several grants have.

use crate::{errors::OAuthError, parameters::Parameters, scope::Scopes, secret::Secret};

/// The longest code or token that is given out and read, in bytes.
pub(super) const LONGEST_TOKEN: usize = 16 * 1024;

/// A code or a token that is presented as a grant.
pub(super) fn presented(parameters: &Parameters, name: &'static str) -> Result<Secret<String>, OAuthError> {
    let token = parameters.require(name)?;
    // Longer than any that was issued, and holding only characters of RFC 6749's appendix A.
    // Looked through without stopping, many bytes at a time.
    let has_others = token.bytes().fold(false, |found, byte| found | !(0x20..=0x7E).contains(&byte));
    if token.len() > LONGEST_TOKEN || has_others {
        return Err(OAuthError::invalid_grant());
    }
    Ok(Secret::new(token.to_owned()))
}

/// None when left out; sent without a word in it, 28003.
pub(super) fn scope(parameters: &Parameters) -> Result<Option<Scopes>, OAuthError> {
    let Some(text) = parameters.get("scope") else {
        return Ok(None);
    };
    match Scopes::parse(text)? {
        scopes if scopes.is_empty() => Err(OAuthError::empty_scope()),
        scopes => Ok(Some(scopes)),
    }
}
