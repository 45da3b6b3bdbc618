//! The client.

use super::{
    Call, CallError, Destinations, Lookup, Reply, SafeHttpError, SystemLookup, names::AdmittedNames, reply::max_age,
};
use reqwest::{
    Client, Response,
    header::{ACCEPT, CONTENT_TYPE},
    redirect::Policy,
};
use rustls::{ClientConfig, RootCertStore, crypto::aws_lc_rs};
use rustls_pki_types::{CertificateDer, pem::PemObject as _};
use std::{error::Error, sync::Arc, time::Duration};

/// How long a connection may take, of the time that the call has.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
/// How long a connection is kept for the next call.
const IDLE_TIMEOUT: Duration = Duration::from_secs(15);
/// Connections kept for a host.
const IDLE_CONNECTIONS: usize = 2;
/// Header fields of an answer.
const MOST_HEADERS: usize = 64;
/// How servers know who calls.
const USER_AGENT: &str = concat!("Vestibule/", env!("CARGO_PKG_VERSION"));

/// What a client is made of.
#[derive(Clone)]
pub struct SafeHttpOptions {
    /// What may be reached.
    pub destinations: Destinations,
    /// Certificate authorities to trust beside the public ones, in PEM.
    pub extra_authorities: Option<Vec<u8>>,
    /// Who resolves names.
    pub lookup: Arc<dyn Lookup>,
}

impl Default for SafeHttpOptions {
    /// The public internet, its authorities and the system's resolver.
    fn default() -> Self {
        Self { destinations: Destinations::default(), extra_authorities: None, lookup: Arc::new(SystemLookup) }
    }
}

/// Calls URLs that tenants and clients have given. Cloning shares its connections.
#[derive(Clone)]
pub struct SafeHttp {
    client: Client,
    destinations: Destinations,
}

impl SafeHttp {
    /// A client. Connects when there is something to call.
    pub fn new(options: SafeHttpOptions) -> Result<Self, SafeHttpError> {
        let SafeHttpOptions { destinations, extra_authorities, lookup } = options;
        let names = AdmittedNames { lookup, destinations: destinations.clone() };
        let client = Client::builder()
            .tls_backend_preconfigured(tls(extra_authorities.as_deref())?)
            .dns_resolver(names)
            .no_proxy()
            .redirect(Policy::none())
            .referer(false)
            .user_agent(USER_AGENT)
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_idle_timeout(IDLE_TIMEOUT)
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .http1_only()
            .http1_max_headers(MOST_HEADERS)
            .build()
            .map_err(|_| SafeHttpError::Tls)?;
        Ok(Self { client, destinations })
    }

    /// Makes a call and reads its answer, whatever its status.
    pub async fn send(&self, call: Call) -> Result<Reply, CallError> {
        // The resolver is asked for names only.
        if call.url.address().is_some_and(|address| !self.destinations.admit(address)) {
            return Err(CallError::Forbidden);
        }
        let mut request = match call.body {
            None => self.client.get(call.url.as_str()),
            Some(body) => self
                .client
                .post(call.url.as_str())
                .header(CONTENT_TYPE, body.content_type)
                .body(body.content.reveal().clone()),
        };
        if let Some(token) = &call.bearer {
            request = request.bearer_auth(token.reveal());
        }
        if let Some((name, password)) = &call.basic {
            request = request.basic_auth(name, Some(password.reveal()));
        }
        if call.padded {
            request = request.header("add-padding", "true");
        }
        // Sending and reading are bounded together.
        let response =
            request.header(ACCEPT, call.accept).timeout(call.timeout).send().await.map_err(|error| verdict(&error))?;
        read(response, call.most_bytes).await
    }
}

impl std::fmt::Debug for SafeHttp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SafeHttp").field("destinations", &self.destinations).finish_non_exhaustive()
    }
}

/// Trust in the public authorities and these, in PEM.
pub(crate) fn tls(extra_authorities: Option<&[u8]>) -> Result<ClientConfig, SafeHttpError> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    if let Some(pem) = extra_authorities {
        let authorities = CertificateDer::pem_slice_iter(pem)
            .collect::<Result<Vec<_>, _>>()
            .map_err(|_| SafeHttpError::Authorities)?;
        // A file of something else would be read as no authority at all.
        if authorities.is_empty() {
            return Err(SafeHttpError::Authorities);
        }
        for authority in authorities {
            roots.add(authority).map_err(|_| SafeHttpError::Authorities)?;
        }
    }
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| SafeHttpError::Tls)?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

async fn read(mut response: Response, most_bytes: usize) -> Result<Reply, CallError> {
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok());
    if announced.is_some_and(|length| length > most_bytes) {
        return Err(CallError::TooLarge);
    }
    let max_age = max_age(response.headers());
    let mut body = Vec::with_capacity(announced.unwrap_or_default());
    while let Some(chunk) = response.chunk().await.map_err(|error| verdict(&error))? {
        if body.len() + chunk.len() > most_bytes {
            return Err(CallError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    let media_type = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(|value| {
        let essence = value.split_once(';').map_or(value, |(essence, _)| essence);
        essence.trim().to_ascii_lowercase()
    });
    Ok(Reply { status: response.status().as_u16(), media_type, max_age, body })
}

fn verdict(error: &reqwest::Error) -> CallError {
    if error.is_timeout() {
        return CallError::TimedOut;
    }
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(verdict) = error.downcast_ref::<CallError>() {
            return *verdict;
        }
        cause = error.source();
    }
    CallError::Unreachable
}
