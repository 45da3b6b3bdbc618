//! What a token request wants of its answer besides the tokens.

use crate::tokens::ACR;
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
}

impl Wishes {
    /// Reads them. An authentication context that no sign-in here reaches is told at once, before anything is used up.
    pub(super) fn of(request: &TokenRequest) -> Result<Self, OAuthError> {
        let claims = match &request.claims {
            None => None,
            Some(json) => {
                let asked = ClaimsRequest::parse(json)?;
                if !asked.is_met_by(ACR) {
                    return Err(OAuthError::authentication_context_unmet());
                }
                RequestedClaims::of(&asked)
            }
        };
        Ok(Self { client_info: request.client_info, claims })
    }
}
