//! The authorization request itself, once its errors can be redirected.

use super::{Prompts, ProvenRedirect, ResponseMode, ResponseType, language_tags};
use crate::{
    authorization_details::AuthorizationDetails,
    dpop::is_thumbprint,
    encoding::{at_most, is_json_object},
    errors::OAuthError,
    parameters::Parameters,
    pkce::CodeChallenge,
    scope::{OPENID, Scopes},
};
use serde::{Deserialize, Serialize};

/// The longest `nonce` and the longest hint, in bytes. A nonce beyond it is refused, a hint passed over.
const MAX_WORD: usize = 1024;
/// The most resources in one request.
const MOST_RESOURCES: usize = 10;
/// The longest `claims`, in bytes.
const MAX_CLAIMS: usize = 8 * 1024;

/// A well-formed authorization request. Its serialised form is short, since it travels sealed in a cookie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorizationRequest {
    /// Where the answer goes.
    #[serde(rename = "r")]
    pub redirect: ProvenRedirect,
    /// What is asked for.
    #[serde(rename = "t", default)]
    pub response_type: ResponseType,
    /// For what.
    #[serde(rename = "s")]
    pub scope: Scopes,
    /// Comes back in the id token.
    #[serde(rename = "n", skip_serializing_if = "Option::is_none", default)]
    pub nonce: Option<String>,
    /// Proof key challenge, method `S256`. Whether one is needed is the application's matter.
    #[serde(rename = "cc", skip_serializing_if = "Option::is_none", default)]
    pub code_challenge: Option<CodeChallenge>,
    /// How much the person is to be asked.
    #[serde(rename = "p", skip_serializing_if = "Prompts::is_empty", default)]
    pub prompt: Prompts,
    /// Who is expected: an address, a name, or the opaque claim of that name.
    #[serde(rename = "lh", skip_serializing_if = "Option::is_none", default)]
    pub login_hint: Option<String>,
    /// Which identity provider or domain is expected.
    #[serde(rename = "dh", skip_serializing_if = "Option::is_none", default)]
    pub domain_hint: Option<String>,
    /// Languages asked for, the preferred one first: `ui_locales`, then `mkt`.
    #[serde(rename = "l", skip_serializing_if = "Vec::is_empty", default)]
    pub ui_locales: Vec<String>,
    /// How long ago the sign-in may be, in seconds.
    #[serde(rename = "a", skip_serializing_if = "Option::is_none", default)]
    pub max_age: Option<u32>,
    /// Authentication context classes asked for, the preferred one first.
    #[serde(rename = "ac", skip_serializing_if = "Vec::is_empty", default)]
    pub acr_values: Vec<String>,
    /// A claims request (OpenID Connect Core §5.5): a JSON object, unread.
    #[serde(rename = "cl", skip_serializing_if = "Option::is_none", default)]
    pub claims: Option<String>,
    /// The session that is expected.
    #[serde(rename = "si", skip_serializing_if = "Option::is_none", default)]
    pub sid: Option<String>,
    /// The thumbprint of the DPoP key that the code is bound to (RFC 9449 §10).
    #[serde(rename = "jk", skip_serializing_if = "Option::is_none", default)]
    pub dpop_jkt: Option<String>,
    /// The resources that tokens are asked for, as named (RFC 8707 §2.1).
    #[serde(rename = "rs", skip_serializing_if = "Vec::is_empty", default)]
    pub resources: Vec<String>,
    /// What the client wants to do in so many words (RFC 9396 §3).
    #[serde(rename = "ad", skip_serializing_if = "Option::is_none", default)]
    pub authorization_details: Option<AuthorizationDetails>,
    /// Whether the answer shall hold `client_info`.
    #[serde(rename = "ci", skip_serializing_if = "std::ops::Not::not", default)]
    pub client_info: bool,
}

impl AuthorizationRequest {
    /// Reads the rest of a request. Unknown parameters are passed over (RFC 6749 §3.1).
    pub fn parse(parameters: &Parameters, redirect: ProvenRedirect) -> Result<Self, OAuthError> {
        refuse_what_is_not_served(parameters)?;
        let response_type = ResponseType::parse(parameters.require("response_type")?)?;
        if let Some(mode) = parameters.get("response_mode") {
            ResponseMode::parse(mode, response_type)?;
        }
        let scope = Scopes::parse(parameters.require("scope")?)?;
        if scope.is_empty() {
            return Err(OAuthError::empty_scope());
        }
        // RFC 6749 §3.1.2.3 lets it be left out; OpenID Connect Core §3.1.2.1 does not.
        if scope.contains(OPENID) && !redirect.was_sent {
            return Err(OAuthError::missing_parameter("redirect_uri"));
        }
        Ok(Self {
            redirect,
            response_type,
            scope,
            nonce: nonce(parameters)?,
            code_challenge: code_challenge(parameters)?,
            prompt: Prompts::parse(parameters.get("prompt").unwrap_or_default())?,
            login_hint: at_most(parameters.get("login_hint"), MAX_WORD),
            domain_hint: at_most(parameters.get("domain_hint"), 255),
            ui_locales: languages(parameters),
            max_age: max_age(parameters)?,
            acr_values: acr_values(parameters),
            claims: claims(parameters)?,
            sid: at_most(parameters.get("sid"), 64),
            dpop_jkt: dpop_jkt(parameters)?,
            resources: resources(parameters)?,
            authorization_details: parameters
                .get("authorization_details")
                .map(AuthorizationDetails::parse)
                .transpose()?,
            client_info: parameters.get("client_info") == Some("1"),
        })
    }
}

fn refuse_what_is_not_served(parameters: &Parameters) -> Result<(), OAuthError> {
    if parameters.get("registration").is_some() {
        return Err(OAuthError::registration_not_supported());
    }
    Ok(())
}

fn nonce(parameters: &Parameters) -> Result<Option<String>, OAuthError> {
    match parameters.get("nonce") {
        Some(nonce) if nonce.len() > MAX_WORD => Err(OAuthError::bad_parameter("nonce")),
        nonce => Ok(nonce.map(str::to_owned)),
    }
}

/// RFC 7636 §4.3 reads a missing method as `plain`, which is refused like `plain` itself (decisions.md 21).
fn code_challenge(parameters: &Parameters) -> Result<Option<CodeChallenge>, OAuthError> {
    match (parameters.get("code_challenge"), parameters.get("code_challenge_method")) {
        (None, None) => Ok(None),
        (None, Some(_)) => Err(OAuthError::missing_code_challenge()),
        (Some(challenge), Some("S256")) => {
            CodeChallenge::parse(challenge).map(Some).map_err(|_| OAuthError::malformed_code_challenge())
        }
        (Some(_), _) => Err(OAuthError::unsupported_code_challenge_method()),
    }
}

fn dpop_jkt(parameters: &Parameters) -> Result<Option<String>, OAuthError> {
    match parameters.get("dpop_jkt") {
        Some(thumbprint) if !is_thumbprint(thumbprint) => Err(OAuthError::bad_parameter("dpop_jkt")),
        thumbprint => Ok(thumbprint.map(str::to_owned)),
    }
}

/// RFC 8707 §2: absolute URIs without fragment; a client id will do, too.
fn resources(parameters: &Parameters) -> Result<Vec<String>, OAuthError> {
    let mut read = Vec::new();
    for resource in parameters.all("resource") {
        if resource.len() > MAX_WORD || resource.contains('#') || read.len() >= MOST_RESOURCES {
            return Err(OAuthError::invalid_resource_indicator(resource));
        }
        read.push(resource.to_owned());
    }
    Ok(read)
}

fn max_age(parameters: &Parameters) -> Result<Option<u32>, OAuthError> {
    let read = |text: &str| {
        let digits_only = text.bytes().all(|byte| byte.is_ascii_digit());
        digits_only.then(|| text.parse().ok()).flatten().ok_or_else(|| OAuthError::bad_parameter("max_age"))
    };
    parameters.get("max_age").map(read).transpose()
}

fn languages(parameters: &Parameters) -> Vec<String> {
    let mut tags = language_tags(parameters.get("ui_locales").unwrap_or_default());
    for tag in language_tags(parameters.get("mkt").unwrap_or_default()) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

fn acr_values(parameters: &Parameters) -> Vec<String> {
    let values = parameters.get("acr_values").unwrap_or_default().split(' ');
    values.filter(|value| (1..=100).contains(&value.len())).take(10).map(str::to_owned).collect()
}

fn claims(parameters: &Parameters) -> Result<Option<String>, OAuthError> {
    match parameters.get("claims") {
        Some(json) if json.len() > MAX_CLAIMS || !is_json_object(json) => Err(OAuthError::bad_parameter("claims")),
        json => Ok(json.map(str::to_owned)),
    }
}

#[cfg(test)]
mod tests;
