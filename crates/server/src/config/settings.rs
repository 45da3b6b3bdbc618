//! The configuration in types: what the rest of the program reads.

use ipnet::IpNet;
use std::{net::SocketAddr, num::NonZeroUsize, path::PathBuf, time::Duration};
use vestibule_domain::{outbound_url::OutboundUrl, secret::Secret, tenant::TenantHostPattern, user::EmailAddress};
use vestibule_http::{BaseUrl, Limits, RateQuotas, TrustedProxies};
use vestibule_outbound::sms::SmsProvider;
use vestibule_services::trace::TraceSettings;

use super::acme::AcmeSettings;

/// The whole configuration.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The canonical origin.
    pub public_url: Option<BaseUrl>,
    /// An origin for every tenant.
    pub tenant_host_pattern: Option<TenantHostPattern>,
    /// Whether the canonical origin serves tenants too.
    pub shared_origin: bool,
    /// The public listener.
    pub listen: SocketAddr,
    /// How long requests under way may go on after a signal to stop.
    pub shutdown_timeout: Duration,
    /// The admin center's origin.
    pub admin: AdminSettings,
    /// The listener of metrics and health.
    pub metrics_listen: SocketAddr,
    /// The certificate, where the server speaks TLS itself.
    pub tls: Option<TlsFiles>,
    /// Where clients are asked for certificates.
    pub mtls: MtlsSettings,
    /// Where the store is.
    pub store: Option<StorePlace>,
    /// The most connections to a PostgreSQL-wire store.
    pub store_connections: usize,
    /// The master key as given.
    pub master_key: Option<Secret<String>>,
    /// The master key before the current one.
    pub previous_master_key: Option<Secret<String>>,
    /// How mail leaves; `None` is the development outbox.
    pub mail: Option<MailSettings>,
    /// The address that mails come from.
    pub mail_from: Option<EmailAddress>,
    /// The service that takes text messages.
    pub sms: Option<SmsProvider>,
    /// The proxies that are believed.
    pub proxies: TrustedProxies,
    /// What calls of URLs that tenants and clients give may reach.
    pub outbound: OutboundSettings,
    /// The name server that is asked about hosts; the system's when absent.
    pub dns_server: Option<SocketAddr>,
    /// The authority that certificates of tenants' hosts are ordered from.
    pub acme: Option<AcmeSettings>,
    /// The bounds of connections.
    pub connections: ConnectionSettings,
    /// The bounds of requests.
    pub limits: Limits,
    /// The rates of requests.
    pub quotas: RateQuotas,
    /// How passwords are hashed.
    pub password: PasswordSettings,
    /// How long tokens count.
    pub tokens: TokenSettings,
    /// What is kept of traces.
    pub trace: TraceSettings,
    /// How log lines look.
    pub log: LogSettings,
}

/// The admin center's origin.
#[derive(Clone, Debug)]
pub struct AdminSettings {
    /// Its origin.
    pub public_url: Option<BaseUrl>,
    /// Its own listener.
    pub listen: Option<SocketAddr>,
    /// Whether it may share the origin of sign-in pages.
    pub same_origin: bool,
}

/// Where clients are asked for certificates (RFC 8705).
#[derive(Clone, Debug, Default)]
pub struct MtlsSettings {
    /// The listener that asks for them.
    pub listen: Option<SocketAddr>,
    /// The origin by which clients reach it, or the proxy that asks for them.
    pub public_url: Option<BaseUrl>,
    /// The header in which trusted proxies pass them on.
    pub header: Option<http::HeaderName>,
}

/// A certificate chain and its key, in PEM.
#[derive(Clone, Debug)]
pub struct TlsFiles {
    /// The chain, the server's own certificate first.
    pub certificate: PathBuf,
    /// The private key.
    pub key: PathBuf,
}

/// Where the store is.
#[derive(Clone, Debug)]
pub enum StorePlace {
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL-wire URL, which may hold a password.
    Postgres(Secret<String>),
    /// A SQLite store that goes with the process.
    Ephemeral,
}

/// The SMTP server.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// Its host name; absent only where the configuration is refused for it.
    pub host: Option<String>,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub tls: MailTls,
    /// Further certificate authorities to trust for it, in PEM.
    pub authority: Option<PathBuf>,
    /// The user name.
    pub user: Option<String>,
    /// The password.
    pub password: Option<Secret<String>>,
}

/// How a connection to an SMTP server is protected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MailTls {
    /// RFC 3207, and nothing is sent without it.
    Starttls,
    /// From the first byte (RFC 8314).
    Implicit,
    /// Not at all.
    None,
}

/// What calls of URLs that tenants and clients give may reach.
#[derive(Clone, Debug)]
pub struct OutboundSettings {
    /// Networks beside the public internet.
    pub allow_networks: Vec<IpNet>,
    /// The same for URLs of clients that nobody has looked at.
    pub allow_networks_of_registered_clients: Vec<IpNet>,
    /// Further certificate authorities to trust, in PEM.
    pub authority: Option<PathBuf>,
}

/// The bounds of connections.
#[derive(Clone, Copy, Debug)]
pub struct ConnectionSettings {
    /// The most at once.
    pub most: usize,
    /// How long a handshake or a request's head may take.
    pub header_timeout: Duration,
    /// How long a client may leave an answer lying.
    pub stall_timeout: Duration,
}

/// How passwords are hashed, and where breached ones are looked for.
#[derive(Clone, Debug)]
pub struct PasswordSettings {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes.
    pub iterations: u32,
    /// Lanes.
    pub parallelism: u32,
    /// Threads; `None` is one for each processor.
    pub threads: Option<NonZeroUsize>,
    /// Hashes that may wait.
    pub queue: usize,
    /// A file of breached passwords.
    pub breached_filter: Option<PathBuf>,
    /// A service that knows them.
    pub breached_range_url: Option<OutboundUrl>,
}

/// How long tokens count.
#[derive(Clone, Copy, Debug)]
pub struct TokenSettings {
    /// Access and id tokens.
    pub lifetime: Duration,
    /// Authorization codes.
    pub code_lifetime: Duration,
    /// The grace of refresh rotation.
    pub refresh_grace: Duration,
}

/// How log lines look.
#[derive(Clone, Debug)]
pub struct LogSettings {
    /// Their form.
    pub format: LogFormat,
    /// Which there are, as a filter.
    pub level: String,
}

/// The form of log lines.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LogFormat {
    /// One JSON object a line.
    Json,
    /// For people.
    Pretty,
}
