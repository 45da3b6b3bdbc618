//! Grant types and response types, which belong together (RFC 7591 §2.1).

use super::members::Members;
use crate::errors::OAuthError;

/// What a client that registers itself may do: sign people in by codes. Whoever may redeem codes may refresh, so that both are
/// registered whichever is asked for (RFC 7591 §3.2.1 lets the server replace values). Nobody becomes an actor of its own by
/// registering itself.
pub(super) fn check(members: &Members) -> Result<(Vec<String>, Vec<String>), OAuthError> {
    let granted = ["authorization_code", "refresh_token"];
    let asked = members.texts("grant_types")?;
    let by_code = asked.is_empty() || asked.contains(&"authorization_code");
    if !by_code || !asked.iter().all(|grant| granted.contains(grant)) {
        return Err(OAuthError::invalid_client_metadata("grant_types"));
    }
    if members.texts("response_types")?.iter().any(|kind| *kind != "code") {
        return Err(OAuthError::invalid_client_metadata("response_types"));
    }
    Ok((granted.map(str::to_owned).to_vec(), vec!["code".to_owned()]))
}
