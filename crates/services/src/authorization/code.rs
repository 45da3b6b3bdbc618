//! Authorization codes: sealed and self-contained, so that issuing one writes nothing. What they say is read back only by
//! this tenant, and their id becomes the grant's, so that a second redemption collides (decisions.md 19).

use crate::{Context, Failure};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use vestibule_domain::{
    application::Platform,
    clock::Timestamp,
    ids::{AppId, GrantId, SessionId, UserId},
    keys::TenantKeys,
    token::GrantDetails,
};
use vestibule_protocol::pkce::CodeChallenge;

const PREFIX: &str = "1.";
const CONTEXT: &[u8] = b"authorization code";
const LONGEST: usize = 16 * 1024;

/// What a code stands for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CodeContent {
    /// The grant that its redemption begins.
    #[serde(rename = "g")]
    pub grant_id: GrantId,
    /// The client it was issued to (RFC 6749 §4.1.3).
    #[serde(rename = "a")]
    pub app_id: AppId,
    /// The platform of its redirect URI.
    #[serde(rename = "p")]
    pub platform: Platform,
    /// The redirect URI of the authorization request, if it had one.
    #[serde(rename = "r")]
    pub redirect_uri: Option<String>,
    /// The PKCE challenge, if there was one (RFC 7636 §4.4).
    #[serde(rename = "c")]
    pub code_challenge: Option<CodeChallenge>,
    /// The scope granted.
    #[serde(rename = "s")]
    pub scope: String,
    /// For the id token.
    #[serde(rename = "n")]
    pub nonce: Option<String>,
    /// Who.
    #[serde(rename = "u")]
    pub user_id: UserId,
    /// The session.
    #[serde(rename = "d")]
    pub session_id: SessionId,
    /// The `auth_time` claim.
    #[serde(rename = "t")]
    pub authenticated_at: Timestamp,
    /// The `amr` values, space separated.
    #[serde(rename = "m")]
    pub methods: String,
    /// The user's security version.
    #[serde(rename = "v")]
    pub security_version: i64,
    /// The issuer that the request came to.
    #[serde(rename = "i")]
    pub issuer: String,
    /// What only some grants have.
    #[serde(rename = "x", default, skip_serializing_if = "GrantDetails::is_empty")]
    pub details: GrantDetails,
    /// When it was issued.
    #[serde(rename = "o")]
    pub issued_at: Timestamp,
}

/// Seals a code.
pub fn issue(cx: &Context, content: &CodeContent) -> Result<String, Failure> {
    let json = serde_json::to_vec(content).map_err(|_| Failure::Malformed("authorization code"))?;
    let sealed = cx.tenant.keys().codes().seal(&[CONTEXT], &json, cx.randomness())?;
    let mut code = PREFIX.to_owned();
    URL_SAFE_NO_PAD.encode_string(sealed, &mut code);
    Ok(code)
}

/// Opens a code of this tenant; `None` for anything else.
pub fn open(keys: &TenantKeys, code: &str) -> Option<CodeContent> {
    if code.len() > LONGEST {
        return None;
    }
    let sealed = URL_SAFE_NO_PAD.decode(code.strip_prefix(PREFIX)?).ok()?;
    serde_json::from_slice(&keys.codes().open(&[CONTEXT], &sealed).ok()?).ok()
}
