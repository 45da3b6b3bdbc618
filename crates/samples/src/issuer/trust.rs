//! The issuer itself: asked at most once for what it has said before.

use std::sync::Arc;

use reqwest::Client;
use serde::Deserialize;
use tokio::sync::Mutex;
use url::Url;

use super::{
    http::{IssuerError, client, get_json, read_capped},
    keys::KeyCache,
    metadata::Metadata,
    signature,
    tokens::{AccessClaims, IdClaims, TokenError},
};
use crate::config::Now;

/// How long metadata is used without asking again, in seconds.
const METADATA_FRESH_FOR: i64 = 600;

/// Who redeems: a confidential client's id and secret.
#[derive(Clone)]
pub(crate) struct ClientCredentials {
    /// The application (client) id.
    pub(crate) id: String,
    /// The client secret.
    pub(crate) secret: String,
}

/// What the token endpoint hands out (RFC 6749 §5.1, OpenID Connect Core 1.0 §3.1.3.3).
#[derive(Deserialize)]
pub(crate) struct TokenSet {
    /// For calling APIs.
    pub(crate) access_token: String,
    /// How long the access token is good, in seconds.
    pub(crate) expires_in: i64,
    /// Says who signed in.
    pub(crate) id_token: Option<String>,
    /// For getting new tokens.
    pub(crate) refresh_token: Option<String>,
}

/// What the userinfo endpoint says (OpenID Connect Core 1.0 §5.3.2).
#[derive(Deserialize)]
pub(crate) struct Profile {
    /// Who it is about; nothing of it counts unless this is the ID token's.
    pub(crate) sub: String,
    /// The display name.
    pub(crate) name: Option<String>,
    /// The email address.
    pub(crate) email: Option<String>,
}

#[derive(Deserialize)]
struct Refusal {
    error: String,
    #[serde(default)]
    error_description: String,
}

/// One issuer, over the wire.
pub(crate) struct Issuer {
    authority: Url,
    client: Client,
    metadata: Mutex<Option<(i64, Arc<Metadata>)>>,
    keys: KeyCache,
    now: Now,
}

impl Issuer {
    /// The issuer called `authority`, whose certificates `ca_pem` signs. Nothing is asked yet.
    pub(crate) fn new(authority: Url, ca_pem: Option<&[u8]>, now: Now) -> Result<Self, IssuerError> {
        Ok(Self { authority, client: client(ca_pem)?, metadata: Mutex::new(None), keys: KeyCache::default(), now })
    }

    /// The metadata, fetched when there is none or it is old.
    pub(crate) async fn metadata(&self) -> Result<Arc<Metadata>, IssuerError> {
        let now = (self.now)();
        let mut kept = self.metadata.lock().await;
        if let Some((at, metadata)) = kept.as_ref()
            && now - at < METADATA_FRESH_FOR
        {
            return Ok(metadata.clone());
        }
        let fetched: Metadata = get_json(&self.client, Metadata::location(&self.authority)).await?;
        let metadata = Arc::new(fetched.of(&self.authority)?);
        *kept = Some((now, metadata.clone()));
        Ok(metadata)
    }

    /// Redeems a code or a refresh token: `grant` holds the form's fields besides the client's own. The client proves
    /// itself by HTTP Basic (RFC 6749 §2.3.1).
    pub(crate) async fn redeem(
        &self,
        credentials: &ClientCredentials,
        grant: &[(&str, &str)],
    ) -> Result<TokenSet, IssuerError> {
        let endpoint = self.metadata().await?.token_endpoint.clone();
        let encode = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let response = self
            .client
            .post(endpoint)
            .basic_auth(encode(&credentials.id), Some(encode(&credentials.secret)))
            .form(grant)
            .send()
            .await
            .map_err(IssuerError::Unreachable)?;
        let status = response.status();
        let body = read_capped(response).await?;
        if status.is_success() {
            return Ok(serde_json::from_slice(&body)?);
        }
        match serde_json::from_slice::<Refusal>(&body) {
            Ok(refusal) => Err(IssuerError::Refused { error: refusal.error, description: refusal.error_description }),
            Err(_) => Err(IssuerError::Status(status.as_u16())),
        }
    }

    /// The profile that `access_token` opens, if the issuer has such an endpoint.
    pub(crate) async fn profile(&self, access_token: &str) -> Result<Option<Profile>, IssuerError> {
        let Some(endpoint) = self.metadata().await?.userinfo_endpoint.clone() else {
            return Ok(None);
        };
        let request = self.client.get(endpoint).bearer_auth(access_token);
        let response = request.send().await.map_err(IssuerError::Unreachable)?;
        if !response.status().is_success() {
            return Err(IssuerError::Status(response.status().as_u16()));
        }
        Ok(Some(serde_json::from_slice(&read_capped(response).await?)?))
    }

    /// What an ID token for `client` says, once its signature and claims hold.
    pub(crate) async fn id_claims(
        &self,
        token: &str,
        client: &str,
        nonce: Option<&str>,
    ) -> Result<IdClaims, TokenError> {
        let (header, kid) = signature::header(token)?;
        let key = self.key(&kid).await?;
        signature::verify::<IdClaims>(token, &header, &key)?.judged(
            self.authority.as_str(),
            client,
            nonce,
            (self.now)(),
        )
    }

    /// What an access token for the API `audience` says, once its type, signature, claims and scope hold.
    pub(crate) async fn access_claims(
        &self,
        token: &str,
        audience: &str,
        scope: &str,
    ) -> Result<AccessClaims, TokenError> {
        let (header, kid) = signature::header(token)?;
        // RFC 9068 §4: the type keeps ID tokens out of APIs.
        let typ = header.typ.as_deref().unwrap_or_default().to_ascii_lowercase();
        if typ != "at+jwt" && typ != "application/at+jwt" {
            return Err(TokenError::Claim("typ"));
        }
        let key = self.key(&kid).await?;
        signature::verify::<AccessClaims>(token, &header, &key)?.judged(
            self.authority.as_str(),
            audience,
            scope,
            (self.now)(),
        )
    }

    async fn key(&self, kid: &str) -> Result<jsonwebtoken::jwk::Jwk, TokenError> {
        let uri = self.metadata().await?.jwks_uri.clone();
        let found = self.keys.find(kid, (self.now)(), async || get_json(&self.client, uri).await).await?;
        found.ok_or(TokenError::UnknownKey)
    }
}
