//! What a trace says of a check that a request has passed.

use super::Asked;
use crate::trace::{Decision, Key, Step};

/// The decision, with what it rests on; a check that had nothing to look at was skipped.
pub(super) fn passed(step: Step, asked: &Asked<'_>) -> Decision {
    let request = asked.request;
    let looked_at = |there: bool| if there { Decision::passed(step) } else { Decision::skipped(step) };
    match step {
        Step::Arrival => Decision::passed(step).word(
            Key::Method,
            match (asked.arrival.pushed, asked.arrival.signed) {
                (true, true) => "pushed_and_signed",
                (true, false) => "pushed",
                (false, true) => "signed",
                (false, false) => "plain",
            },
        ),
        Step::ResponseType => Decision::passed(step).word(Key::Kind, request.response_type.as_str()),
        Step::SecurityProfile => looked_at(asked.client.application.security_profile.is_fapi2()),
        Step::CodeChallenge => looked_at(request.code_challenge.is_some()),
        Step::Nonce => looked_at(request.nonce.is_some()),
        Step::ClaimsRequest => looked_at(request.claims.is_some()),
        Step::AuthorizationDetails => looked_at(request.authorization_details.is_some()),
        // Each of them has been found to be one that an API exposes, or a word of OpenID Connect.
        Step::Scopes => Decision::passed(step).name(Key::Scope, &request.scope.to_string()),
        _ => Decision::passed(step),
    }
}
