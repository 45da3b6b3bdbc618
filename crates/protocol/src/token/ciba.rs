//! What a client asks with for the tokens of somebody whom it has asked for by the backchannel (CIBA §10.1).

use super::field::presented;
use crate::{errors::OAuthError, parameters::Parameters, secret::Secret};

/// The id of a backchannel authentication request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CibaGrant {
    /// `auth_req_id`.
    pub auth_req_id: Secret<String>,
}

impl CibaGrant {
    /// Reads the grant's parameters.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        Ok(Self { auth_req_id: presented(parameters, "auth_req_id")? })
    }
}
