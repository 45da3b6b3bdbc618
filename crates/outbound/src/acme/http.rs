//! How the authority is called.

use crate::safe_http::{SafeHttpError, tls};
use bytes::Bytes;
use http_body_util::BodyExt as _;
use instant_acme::{BodyWrapper, BytesResponse, Error, HttpClient};
use reqwest::{Client, header::RETRY_AFTER, redirect::Policy};
use std::{
    future::Future,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

/// How long one exchange may take.
const TIMEOUT: Duration = Duration::from_secs(30);
/// How long a connection may take, of that.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The most bytes of an answer: chains are a few KiB long.
const MOST_BYTES: usize = 256 * 1024;
/// Header fields of an answer.
const MOST_HEADERS: usize = 64;
/// An authority that wants to be left alone for longer is asked after this time nevertheless.
const LONGEST_WAIT: Duration = Duration::from_hours(24 * 7);

/// Why an exchange came to nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub(super) enum HttpProblem {
    /// No connection, or no trust in it.
    #[error("the authority can't be reached")]
    Unreachable,
    /// No whole answer in time.
    #[error("the authority takes too long")]
    TimedOut,
    /// The answer has no end.
    #[error("the authority's answer is too large")]
    TooLarge,
}

/// Calls the authority. Cloning shares its connections.
#[derive(Clone, Debug)]
pub(super) struct AuthorityHttp {
    client: Client,
    /// How many seconds the authority last wanted to be left alone for; 0 where it did not say.
    wanted_wait: Arc<AtomicU64>,
}

impl AuthorityHttp {
    /// Calls by HTTPS whom the public authorities or these, in PEM, vouch for.
    pub(super) fn new(extra_authorities: Option<&[u8]>) -> Result<Self, SafeHttpError> {
        let client = Client::builder()
            .tls_backend_preconfigured(tls(extra_authorities)?)
            .https_only(true)
            .no_proxy()
            .redirect(Policy::none())
            .referer(false)
            .timeout(TIMEOUT)
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_max_idle_per_host(1)
            .http1_only()
            .http1_max_headers(MOST_HEADERS)
            .build()
            .map_err(|_| SafeHttpError::Tls)?;
        Ok(Self { client, wanted_wait: Arc::default() })
    }

    /// How long the authority wanted to be left alone when it refused last.
    pub(super) fn retry_after(&self) -> Option<Duration> {
        let seconds = self.wanted_wait.load(Ordering::Relaxed);
        (seconds > 0).then(|| Duration::from_secs(seconds).min(LONGEST_WAIT))
    }

    async fn exchange(self, request: http::Request<BodyWrapper<Bytes>>) -> Result<BytesResponse, HttpProblem> {
        let (head, body) = request.into_parts();
        let body = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
        let request = self.client.request(head.method, head.uri.to_string()).headers(head.headers).body(body);
        let mut response = request.send().await.map_err(|error| verdict(&error))?;
        if response.status().is_client_error() || response.status().is_server_error() {
            let wait = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.trim().parse().ok());
            self.wanted_wait.store(wait.unwrap_or_default(), Ordering::Relaxed);
        }
        let mut answer =
            http::Response::builder().status(response.status()).body(()).map_err(|_| HttpProblem::TooLarge)?;
        answer.headers_mut().clone_from(response.headers());
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| verdict(&error))? {
            if body.len() + chunk.len() > MOST_BYTES {
                return Err(HttpProblem::TooLarge);
            }
            body.extend_from_slice(&chunk);
        }
        let (parts, ()) = answer.into_parts();
        Ok(BytesResponse { parts, body: Box::new(Bytes::from(body)) })
    }
}

impl HttpClient for AuthorityHttp {
    fn request(
        &self,
        request: http::Request<BodyWrapper<Bytes>>,
    ) -> Pin<Box<dyn Future<Output = Result<BytesResponse, Error>> + Send>> {
        let exchange = self.clone().exchange(request);
        Box::pin(async move { exchange.await.map_err(|problem| Error::Other(Box::new(problem))) })
    }
}

fn verdict(error: &reqwest::Error) -> HttpProblem {
    if error.is_timeout() { HttpProblem::TimedOut } else { HttpProblem::Unreachable }
}
