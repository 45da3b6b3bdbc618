//! Grant types and response types, which belong together (RFC 7591 §2.1, OpenID Connect Dynamic Client Registration §2).

use super::{RegistrationOffer, members::Members};
use crate::{authorization::ResponseType, errors::OAuthError};

/// By codes; whoever may redeem codes may refresh.
const BY_CODE: [&str; 2] = ["authorization_code", "refresh_token"];
/// By tokens straight from the authorization endpoint.
const IMPLICIT: &str = "implicit";

/// What a client that registers itself may do: sign people in, by codes or, where that is offered, by tokens straight from the
/// authorization endpoint. Whoever may redeem codes may refresh, so that both are registered whichever is asked for (RFC 7591
/// §3.2.1 lets the server replace values). Nobody becomes an actor of its own by registering itself.
///
/// # Errors
/// For grant types that are not offered, and where grant types and response types contradict each other.
pub(super) fn check(members: &Members, offer: RegistrationOffer) -> Result<(Vec<String>, Vec<String>), OAuthError> {
    let refused = |name| Err(OAuthError::invalid_client_metadata(name));
    let asked = members.texts("grant_types")?;
    let by_code = asked.is_empty() || asked.contains(&"authorization_code");
    let implicit = offer.implicit && asked.contains(&IMPLICIT);
    let is_offered = |grant: &str| BY_CODE.contains(&grant) || (grant == IMPLICIT && offer.implicit);
    if !(by_code || implicit)
        || !asked.iter().all(|grant| is_offered(grant))
        || (asked.contains(&"refresh_token") && !by_code)
    {
        return refused("grant_types");
    }
    let kinds = response_types(members)?;
    // Each response type has the grant types that it needs, and each grant type a response type that begins it.
    let begins_codes = kinds.iter().any(|kind| kind.has_code());
    let brings_tokens = kinds.iter().any(|kind| kind.has_id_token() || kind.has_token());
    if begins_codes != by_code || brings_tokens != implicit {
        return refused("response_types");
    }
    let grants = BY_CODE.into_iter().filter(|_| by_code).chain(implicit.then_some(IMPLICIT));
    Ok((grants.map(str::to_owned).collect(), kinds.into_iter().map(|kind| kind.as_str().to_owned()).collect()))
}

/// What of a document's grant and response types is offered to it: codes, and whoever may redeem codes may refresh.
///
/// # Errors
/// When it does not want any of that.
pub(super) fn of_document(members: &Members) -> Result<(Vec<String>, Vec<String>), OAuthError> {
    let wants = |name, word: &str| members.texts(name).map(|texts| texts.is_empty() || texts.contains(&word));
    for (name, word) in [("grant_types", "authorization_code"), ("response_types", "code")] {
        if !wants(name, word)? {
            return Err(OAuthError::invalid_client_metadata(name));
        }
    }
    Ok((BY_CODE.map(str::to_owned).to_vec(), vec![ResponseType::Code.as_str().to_owned()]))
}

/// The response types, none twice; `code` where the client says nothing.
fn response_types(members: &Members) -> Result<Vec<ResponseType>, OAuthError> {
    let mut kinds = Vec::new();
    for text in members.texts("response_types")? {
        let kind = ResponseType::parse(text).map_err(|_| OAuthError::invalid_client_metadata("response_types"))?;
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    if kinds.is_empty() {
        kinds.push(ResponseType::Code);
    }
    Ok(kinds)
}
