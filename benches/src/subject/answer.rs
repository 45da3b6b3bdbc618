//! What a token endpoint answers.

use anyhow::{Context as _, Result};
use serde::Deserialize;

/// RFC 6749 §5.1, as far as it is checked.
#[derive(Debug, Deserialize)]
pub(crate) struct TokenAnswer<'a> {
    /// `Bearer`.
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

impl<'a> TokenAnswer<'a> {
    /// Parses an answer and checks what every token answer has.
    pub(crate) fn parse(body: &'a [u8]) -> Result<Self> {
        let answer: Self = serde_json::from_slice(body).context("not a token answer")?;
        anyhow::ensure!(answer.token_type == "Bearer", "token_type {:?}", answer.token_type);
        anyhow::ensure!(answer.expires_in > 0, "expires_in {}", answer.expires_in);
        anyhow::ensure!(answer.access_token.split('.').count() == 3, "the access token is no JWT");
        Ok(answer)
    }
}
