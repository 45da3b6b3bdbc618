//! What a token request wants of its answer besides the tokens.

use crate::{Context, tokens::ACR};
use vestibule_domain::{ids::AppId, session::SignInFrequency};
use vestibule_protocol::{
    claims::{ClaimsRequest, RequestedClaims},
    errors::OAuthError,
    token::TokenRequest,
};

/// The wishes of a token request.
pub(super) struct Wishes {
    /// Whether the answer shall hold `client_info`.
    pub(super) client_info: bool,
    /// Claims asked for one by one, for the tokens of this answer only.
    pub(super) claims: Option<Box<RequestedClaims>>,
    /// How old the sign-in may be by a claims challenge that the request follows, and whose policy says so.
    pub(super) recency: Option<(AppId, SignInFrequency)>,
}

impl Wishes {
    /// Reads them. An authentication context that no sign-in here reaches is told at once, before anything is used up.
    pub(super) fn of(cx: &Context, request: &TokenRequest) -> Result<Self, OAuthError> {
        let (claims, recency) = match &request.claims {
            None => (None, None),
            Some(json) => {
                let asked = ClaimsRequest::parse(json)?;
                if !asked.is_met_by(ACR) {
                    return Err(OAuthError::authentication_context_unmet());
                }
                (RequestedClaims::of(&asked), cx.tenant.sign_in_frequency_asked_by(&asked))
            }
        };
        Ok(Self { client_info: request.client_info, claims, recency })
    }
}
