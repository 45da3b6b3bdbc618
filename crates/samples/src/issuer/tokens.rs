//! What an ID token and an access token must say before an app acts on them.

use serde::Deserialize;

use super::http::IssuerError;

/// How far the issuer's clock may be from ours, in seconds.
const SKEW: i64 = 30;

/// Why a token is not believed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TokenError {
    /// Not a JWT, or not one with the claims that every token has.
    #[error("not a token")]
    Malformed,
    /// Signed in a way that the apps don't take.
    #[error("an algorithm that is not accepted")]
    Algorithm,
    /// Signed by a key that the issuer doesn't publish.
    #[error("a key that the issuer doesn't publish")]
    UnknownKey,
    /// The signature does not fit.
    #[error("a signature that doesn't fit")]
    Signature,
    /// The claim of this name is wrong or missing.
    #[error("a wrong `{0}`")]
    Claim(&'static str),
    /// The access token does not carry the scope.
    #[error("the scope is missing")]
    Scope,
    /// The keys could not be fetched.
    #[error(transparent)]
    Issuer(#[from] IssuerError),
}

/// One audience or several (RFC 7519 §4.1.3).
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(crate) enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Audience {
    fn contains(&self, who: &str) -> bool {
        match self {
            Self::One(one) => one == who,
            Self::Several(several) => several.iter().any(|one| one == who),
        }
    }
}

/// The claims of an ID token that Reader uses (OpenID Connect Core 1.0 §2).
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct IdClaims {
    iss: String,
    aud: Audience,
    exp: i64,
    iat: i64,
    nbf: Option<i64>,
    azp: Option<String>,
    nonce: Option<String>,
    /// Who signed in: the same for this app for ever.
    pub(crate) sub: String,
    /// The sign-in session, for signing out of it.
    pub(crate) sid: Option<String>,
    /// The display name.
    pub(crate) name: Option<String>,
    /// What the person signs in with.
    pub(crate) preferred_username: Option<String>,
    /// The email address.
    pub(crate) email: Option<String>,
    /// How strong the sign-in was.
    pub(crate) acr: Option<String>,
    /// How the person proved who they are.
    #[serde(default)]
    pub(crate) amr: Vec<String>,
    /// When the person last proved it, in seconds since the epoch.
    pub(crate) auth_time: Option<i64>,
}

impl IdClaims {
    /// OpenID Connect Core 1.0 §3.1.3.7. `nonce` is that of the request; a refreshed token may leave it out (§12.2).
    pub(super) fn judged(self, issuer: &str, client: &str, nonce: Option<&str>, now: i64) -> Result<Self, TokenError> {
        let alone = matches!(self.aud, Audience::One(_));
        let azp_wrong = self.azp.as_deref().map_or(!alone, |azp| azp != client);
        let nonce_wrong = nonce.is_some_and(|nonce| self.nonce.as_deref() != Some(nonce));
        first_wrong(&[
            ("iss", self.iss != issuer),
            ("aud", !self.aud.contains(client)),
            ("azp", azp_wrong),
            ("exp", now >= self.exp.saturating_add(SKEW)),
            ("iat", self.iat > now.saturating_add(SKEW)),
            ("nbf", self.nbf.is_some_and(|nbf| nbf > now.saturating_add(SKEW))),
            ("nonce", nonce_wrong),
            ("sub", self.sub.is_empty()),
        ])?;
        Ok(self)
    }
}

/// The claims of an access token that the orders API uses (RFC 9068 §2.2).
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct AccessClaims {
    iss: String,
    aud: Audience,
    exp: i64,
    nbf: Option<i64>,
    #[serde(default)]
    scp: String,
    /// On whose behalf the call is made.
    pub(crate) name: Option<String>,
}

impl AccessClaims {
    /// RFC 9068 §4: this issuer, this API, now, and with the scope.
    pub(super) fn judged(self, issuer: &str, audience: &str, scope: &str, now: i64) -> Result<Self, TokenError> {
        first_wrong(&[
            ("iss", self.iss != issuer),
            ("aud", !self.aud.contains(audience)),
            ("exp", now >= self.exp.saturating_add(SKEW)),
            ("nbf", self.nbf.is_some_and(|nbf| nbf > now.saturating_add(SKEW))),
        ])?;
        if self.scp.split(' ').any(|granted| granted == scope) { Ok(self) } else { Err(TokenError::Scope) }
    }
}

fn first_wrong(claims: &[(&'static str, bool)]) -> Result<(), TokenError> {
    claims.iter().find(|(_, wrong)| *wrong).map_or(Ok(()), |(name, _)| Err(TokenError::Claim(name)))
}
