//! What a token endpoint answers.

use anyhow::{Context as _, Result};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;

/// RFC 6749 §5.1, as far as it is checked.
#[derive(Debug, Deserialize)]
pub(crate) struct TokenAnswer<'a> {
    /// `Bearer`, or `DPoP` (RFC 9449 §5).
    pub(crate) token_type: &'a str,
    /// Seconds that the access token lives.
    pub(crate) expires_in: u64,
    /// A JWT.
    pub(crate) access_token: &'a str,
    /// A JWT, when there is a user.
    pub(crate) id_token: Option<&'a str>,
    /// Opaque, when it was asked for.
    pub(crate) refresh_token: Option<&'a str>,
}

/// RFC 9449 §6.1, as far as it is checked.
#[derive(Deserialize)]
struct BoundClaims<'a> {
    #[serde(borrow)]
    cnf: Confirmation<'a>,
}

#[derive(Deserialize)]
struct Confirmation<'a> {
    jkt: &'a str,
}

impl<'a> TokenAnswer<'a> {
    /// Parses an answer and checks what every answer with a bearer token has.
    pub(crate) fn parse(body: &'a [u8]) -> Result<Self> {
        Self::parse_as("Bearer", body)
    }

    /// Parses an answer whose access token is bound to the key with this thumbprint, and checks what every one has.
    pub(crate) fn parse_bound(thumbprint: &str, body: &'a [u8]) -> Result<Self> {
        let answer = Self::parse_as("DPoP", body)?;
        let payload = answer.access_token.split('.').nth(1).context("no payload")?;
        let payload = URL_SAFE_NO_PAD.decode(payload).context("not base64url")?;
        let claims: BoundClaims<'_> = serde_json::from_slice(&payload).context("an access token without cnf")?;
        anyhow::ensure!(claims.cnf.jkt == thumbprint, "bound to another key");
        Ok(answer)
    }

    fn parse_as(token_type: &str, body: &'a [u8]) -> Result<Self> {
        let answer: Self = serde_json::from_slice(body).context("not a token answer")?;
        anyhow::ensure!(answer.token_type == token_type, "token_type {:?}", answer.token_type);
        anyhow::ensure!(answer.expires_in > 0, "expires_in {}", answer.expires_in);
        anyhow::ensure!(answer.access_token.split('.').count() == 3, "the access token is no JWT");
        Ok(answer)
    }
}
