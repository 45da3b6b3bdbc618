//! The list.

use super::{
    Asked, arrival, authorization_details, claims, code_challenge, nonce, response_type, scopes, security_profile,
    traced,
};
use crate::trace::Step;
use vestibule_protocol::errors::OAuthError;

/// One check: it says what is wrong with a request.
type Check = fn(&Asked<'_>) -> Result<(), OAuthError>;

/// Every check, in the order in which a client is told of its mistakes.
const CHECKS: &[(Step, Check)] = &[
    (Step::Arrival, arrival::check),
    (Step::ResponseType, response_type::check),
    (Step::SecurityProfile, security_profile::check),
    (Step::CodeChallenge, code_challenge::check),
    (Step::Nonce, nonce::check),
    (Step::ClaimsRequest, claims::check),
    (Step::Scopes, scopes::check),
    (Step::AuthorizationDetails, authorization_details::check),
];

/// Whether a request may be answered; the first thing that is wrong with it goes back to the client.
pub fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    let trace = &asked.cx.trace;
    CHECKS.iter().try_for_each(|(step, check)| {
        trace.judged(*step, check(asked))?;
        if trace.is_on() {
            trace.record(traced::passed(*step, asked));
        }
        Ok(())
    })
}
