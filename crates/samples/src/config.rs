//! What the two apps are told when they start: the same things that any app's developer copies from the admin center.

use std::sync::Arc;

use url::Url;

/// Where the time comes from: whole seconds since 1970-01-01 UTC.
pub type Now = Arc<dyn Fn() -> i64 + Send + Sync>;

/// Everything that [`serve`](crate::serve) needs to know.
#[derive(Clone)]
pub struct SamplesConfig {
    /// The issuer of the tenant whose apps these are: `http(s)://localhost:PORT/{tenant-guid}/v2.0`.
    pub authority: Url,
    /// The certificate authority, in PEM, that signed the issuer's certificate. `None` over plain HTTP.
    pub ca_pem: Option<Vec<u8>>,
    /// The single-page app.
    pub shop: ShopConfig,
    /// The server-side app and its API.
    pub reader: ReaderConfig,
    /// Serves both apps over HTTPS with this configuration; `None` serves plain HTTP.
    pub tls: Option<Arc<rustls::ServerConfig>>,
    /// The business whose apps these are, shown on their pages.
    pub tenant_name: String,
    /// Where outgoing mail can be read, so that the pages can lead there. `None` leaves the link out.
    pub outbox_url: Option<Url>,
    /// The clock that tokens and sessions are judged by.
    pub now: Now,
}

/// The registration of Shop, a public client.
#[derive(Clone)]
pub struct ShopConfig {
    /// The application (client) id.
    pub app_id: String,
    /// Where browsers reach Shop: an origin such as `http://localhost:5001`.
    pub base_url: Url,
}

/// The registration of Reader, a confidential client that is also an API.
#[derive(Clone)]
pub struct ReaderConfig {
    /// The application (client) id, which is also the audience of its API's access tokens.
    pub app_id: String,
    /// The client secret.
    pub secret: String,
    /// Where browsers reach Reader: an origin such as `http://localhost:5002`.
    pub base_url: Url,
    /// The identifier URI of its API, such as `api://reader`.
    pub identifier_uri: String,
    /// The delegated scope that reading orders takes, such as `Books.Read`.
    pub scope: String,
}

/// `scheme://host[:port]` of a URL, as browsers write it in an `Origin` header (RFC 6454 §6.2).
pub(crate) fn origin_of(url: &Url) -> String {
    url.origin().ascii_serialization()
}
