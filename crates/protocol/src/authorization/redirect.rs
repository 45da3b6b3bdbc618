//! Where the answer goes: known first, so that everything after it can be answered there.

use super::ResponseMode;
use crate::{client_id::ClientId, errors::OAuthError, parameters::Parameters, redirect_uri::RedirectUri};
use serde::{Deserialize, Serialize};

/// What is read of a request before its redirect URI is proven. An error here is shown on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientAndRedirect {
    /// Who asks.
    pub client_id: ClientId,
    /// Where the answer shall go; none leaves it to the registration.
    pub redirect_uri: Option<RedirectUri>,
    /// What the client wants back unchanged.
    pub state: Option<String>,
    /// How the answer travels, an error included.
    pub response_mode: ResponseMode,
}

impl ClientAndRedirect {
    /// Reads the client alone.
    pub fn client_id(parameters: &Parameters) -> Result<ClientId, OAuthError> {
        ClientId::parse(parameters.require("client_id")?).ok_or_else(OAuthError::unknown_client)
    }

    /// Reads the client and the redirect URI; fails on these two only.
    pub fn parse(parameters: &Parameters) -> Result<Self, OAuthError> {
        let client_id = Self::client_id(parameters)?;
        let redirect_uri = parameters
            .get("redirect_uri")
            .map(|text| RedirectUri::parse(text).map_err(|_| OAuthError::redirect_uri_not_registered()))
            .transpose()?;
        Ok(Self {
            client_id,
            redirect_uri,
            state: parameters.get("state").map(str::to_owned),
            response_mode: ResponseMode::for_errors(parameters.get("response_mode"), parameters.get("response_type")),
        })
    }

    /// Binds the answer to a redirect URI of the application's registration: the one that matches what was sent, as it
    /// was sent, or the only one registered when none was.
    pub fn proven(self, redirect_uri: RedirectUri) -> ProvenRedirect {
        ProvenRedirect {
            client_id: self.client_id,
            was_sent: self.redirect_uri.is_some(),
            redirect_uri,
            state: self.state,
            response_mode: self.response_mode,
        }
    }
}

/// A redirect that the application's registration allows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProvenRedirect {
    /// Who asked.
    #[serde(rename = "c")]
    pub client_id: ClientId,
    /// Where the answer goes.
    #[serde(rename = "u")]
    pub redirect_uri: RedirectUri,
    /// Whether the request named it: then the token request must too (RFC 6749 §4.1.3).
    #[serde(rename = "p")]
    pub was_sent: bool,
    /// What the client wants back unchanged.
    #[serde(rename = "s", skip_serializing_if = "Option::is_none", default)]
    pub state: Option<String>,
    /// How the answer travels.
    #[serde(rename = "m")]
    pub response_mode: ResponseMode,
}
