//! Claims of the size and kind that the server's tokens have.

use serde::Serialize;

/// An access token's claims.
#[derive(Serialize)]
pub(super) struct AccessToken<'a> {
    pub(super) ver: &'a str,
    pub(super) iss: &'a str,
    pub(super) aud: &'a str,
    pub(super) iat: u64,
    pub(super) nbf: u64,
    pub(super) exp: u64,
    pub(super) azp: &'a str,
    pub(super) azpacr: &'a str,
    pub(super) client_id: &'a str,
    pub(super) sub: &'a str,
    pub(super) oid: &'a str,
    pub(super) tid: &'a str,
    pub(super) roles: [&'a str; 1],
    pub(super) uti: &'a str,
    pub(super) jti: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cnf: Option<Confirmation<'a>>,
}

/// The key that an access token is bound to.
#[derive(Serialize)]
pub(super) struct Confirmation<'a> {
    pub(super) jkt: &'a str,
}

/// An id token's claims.
#[derive(Serialize)]
pub(super) struct IdToken<'a> {
    pub(super) ver: &'a str,
    pub(super) iss: &'a str,
    pub(super) aud: &'a str,
    pub(super) iat: u64,
    pub(super) nbf: u64,
    pub(super) exp: u64,
    pub(super) auth_time: u64,
    pub(super) acr: &'a str,
    pub(super) amr: [&'a str; 1],
    pub(super) sub: &'a str,
    pub(super) oid: &'a str,
    pub(super) tid: &'a str,
    pub(super) name: &'a str,
    pub(super) preferred_username: &'a str,
    pub(super) sid: &'a str,
    pub(super) uti: &'a str,
}

/// What the token endpoint answers.
#[derive(Serialize)]
pub(super) struct Answer<'a> {
    pub(super) token_type: &'a str,
    pub(super) expires_in: u64,
    pub(super) ext_expires_in: u64,
    pub(super) access_token: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) refresh_token: Option<&'a str>,
}
