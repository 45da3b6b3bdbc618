//! Calls to the issuer: short, capped, never redirected.

use std::time::Duration;

use reqwest::{Certificate, Client, Response, redirect::Policy};
use serde::de::DeserializeOwned;
use url::Url;

/// The largest answer that is read, in bytes.
const LARGEST_ANSWER: usize = 256 * 1024;

/// Why the issuer could not be asked, or was not believed.
#[derive(Debug, thiserror::Error)]
pub enum IssuerError {
    /// The HTTP client could not be built, most likely from a broken certificate.
    #[error("the HTTP client can't be built")]
    Client(#[source] reqwest::Error),
    /// No answer came.
    #[error("the issuer can't be reached")]
    Unreachable(#[source] reqwest::Error),
    /// An answer came that is no success and no OAuth error.
    #[error("the issuer answered {0}")]
    Status(u16),
    /// The answer is longer than any that the issuer has reason to give.
    #[error("the issuer's answer is too long")]
    TooLong,
    /// The answer is not the JSON that the standard asks for.
    #[error("the issuer's answer can't be read")]
    Unreadable(#[from] serde_json::Error),
    /// The metadata speaks for another issuer, or leads to another origin (OpenID Connect Discovery 1.0 §4.3).
    #[error("the metadata doesn't belong to the issuer")]
    Foreign,
    /// The token endpoint said no: `error` and `error_description` (RFC 6749 §5.2).
    #[error("the token endpoint answered {error}")]
    Refused {
        /// The error code.
        error: String,
        /// The issuer's explanation, for a developer to read.
        description: String,
    },
}

/// A client that trusts `ca_pem` and nobody else, or that speaks plain HTTP only.
pub(super) fn client(ca_pem: Option<&[u8]>) -> Result<Client, IssuerError> {
    let authorities = match ca_pem {
        Some(pem) => Certificate::from_pem_bundle(pem).map_err(IssuerError::Client)?,
        None => Vec::new(),
    };
    Client::builder()
        .tls_certs_only(authorities)
        .redirect(Policy::none())
        .no_proxy()
        .connect_timeout(Duration::from_secs(3))
        .timeout(Duration::from_secs(10))
        .build()
        .map_err(IssuerError::Client)
}

/// The JSON document at `url`.
pub(super) async fn get_json<T: DeserializeOwned>(client: &Client, url: Url) -> Result<T, IssuerError> {
    let response = client.get(url).send().await.map_err(IssuerError::Unreachable)?;
    if !response.status().is_success() {
        return Err(IssuerError::Status(response.status().as_u16()));
    }
    Ok(serde_json::from_slice(&read_capped(response).await?)?)
}

/// The body of an answer, at most [`LARGEST_ANSWER`] bytes of it.
pub(super) async fn read_capped(mut response: Response) -> Result<Vec<u8>, IssuerError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(IssuerError::Unreachable)? {
        if body.len() + chunk.len() > LARGEST_ANSWER {
            return Err(IssuerError::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
