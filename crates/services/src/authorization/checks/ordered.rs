//! The list.

use super::{
    Asked, arrival, authorization_details, claims, code_challenge, nonce, response_type, scopes, security_profile,
};
use vestibule_protocol::errors::OAuthError;

/// One check: it says what is wrong with a request.
type Check = fn(&Asked<'_>) -> Result<(), OAuthError>;

/// Every check, in the order in which a client is told of its mistakes.
const CHECKS: &[Check] = &[
    arrival::check,
    response_type::check,
    security_profile::check,
    code_challenge::check,
    nonce::check,
    claims::check,
    scopes::check,
    authorization_details::check,
];

/// Whether a request may be answered; the first thing that is wrong with it goes back to the client.
pub fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    CHECKS.iter().try_for_each(|check| check(asked))
}
