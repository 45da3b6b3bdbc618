//! Everything made once and handed to those that need it.

use anyhow::{Context, Result};
use axum::Router;
use ipnet::IpNet;
use std::{num::NonZeroUsize, path::PathBuf, sync::Arc, time::Duration};
use tokio::sync::mpsc;
use vestibule_domain::{
    clock::Clock,
    credential::{HashParameters, LockoutPolicy},
    ids::{CallId, MailId, TenantId, TextMessageId},
    keys::MasterKeyRing,
    randomness::Randomness,
    user::EmailAddress,
};
use vestibule_http::{BaseUrl, Edge, Origins, RateLimits};
use vestibule_outbound::{
    dns::TxtRecords,
    mail::{Security, SmtpSettings, SmtpTransport},
    safe_http::{Destinations, SafeHttp, SafeHttpOptions},
};
use vestibule_services::{
    GuessGate, Platform,
    audit::{EventBuffer, EventSink},
    breached_passwords::{BreachFilter, BreachedPasswords, RangeService},
    calls::{CallCourier, Calls},
    certificates::{self, Orders},
    client_documents::ClientDocuments,
    device::PollGate,
    journeys::OpenedJourneys,
    keys::KeyForge,
    mail::{Courier, Transport},
    outbox::{Delivery, Post},
    passwords::{HashPool, HashPoolOptions},
    peer_keys::RemoteKeys,
    tenants::{ClientCertificates, HostSettings, TenantDirectory},
    text_messages::{self, TextCourier},
    tokens::PresentedTokens,
    trace::{self, TraceBuffer},
    users::MigrationGate,
};
use vestibule_signin::SignIn;
use vestibule_storage::{Place, PostgresConfig, Storage, StoreConfig, expiry};

use crate::{
    acme,
    config::{MailSettings, MailTls, Settings, StorePlace},
    jobs::{Job, JobError, Progress},
    listeners::Listener,
    master_keys,
    observability::{Metrics, Readiness},
    running::Served,
    system::{SystemClock, SystemRandomness},
};

/// How long a mail server may take over one exchange.
const MAIL_TIMEOUT: Duration = Duration::from_secs(30);
const MAIL_CONNECTIONS: u32 = 4;

/// The system's clock and randomness, as everything else is given them.
#[derive(Clone)]
pub(crate) struct System {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) randomness: Arc<dyn Randomness>,
}

impl System {
    pub(crate) fn new() -> Self {
        Self { clock: Arc::new(SystemClock), randomness: Arc::new(SystemRandomness::default()) }
    }
}

/// Opens the store that the settings name. The schema is left as it is.
pub(crate) async fn open_store(settings: &Settings, system: &System) -> Result<Storage> {
    let place = settings.store.as_ref().context("there is no store: set store.path or store.url")?;
    let (place, hint) = match place {
        StorePlace::File(path) => (
            Place::File(path.clone()),
            format!("the store {} can't be opened: is its directory writable, and on a local disk?", path.display()),
        ),
        StorePlace::Ephemeral => (Place::Ephemeral, "a temporary store can't be made".to_owned()),
        StorePlace::Postgres(url) => {
            let mut config = PostgresConfig::new(url.reveal().as_str());
            config.connections = settings.store_connections;
            let hint = "the store at store.url can't be opened: check that the server runs, that this machine may reach it, \
                        and the name, password and sslmode in the URL";
            (Place::Postgres(config), hint.to_owned())
        }
    };
    Storage::open(StoreConfig::new(place, Arc::clone(&system.randomness))).await.context(hint)
}

/// Brings the store's schema up to date and makes sure that it belongs to these master keys.
pub(crate) async fn prepare_store(storage: &Storage, ring: &MasterKeyRing, system: &System) -> Result<()> {
    let report =
        storage.migrate(system.clock.as_ref()).await.context("the store's schema can't be brought up to date")?;
    for migration in &report.applied {
        tracing::info!(migration = migration.name, number = migration.number, "brought the store's schema up to date");
    }
    master_keys::claim(storage, ring, system.clock.as_ref(), system.randomness.as_ref()).await
}

/// What runs a deployment.
pub(crate) struct Assembly {
    pub(crate) platform: Arc<Platform>,
    pub(crate) forge: KeyForge,
    pub(crate) mails: Arc<Delivery<Transport>>,
    pub(crate) texts: Arc<text_messages::Delivery>,
    pub(crate) calls: Arc<Delivery<Calls>>,
    /// What orders certificates, where an authority is set.
    pub(crate) orders: Option<Arc<Orders>>,
    limits: Arc<RateLimits>,
    pub(crate) mail_calls: mpsc::Receiver<(TenantId, MailId)>,
    pub(crate) text_calls: mpsc::Receiver<(TenantId, TextMessageId)>,
    pub(crate) call_calls: mpsc::Receiver<(TenantId, CallId)>,
    system: System,
}

impl Assembly {
    /// Makes the platform over a prepared store.
    pub(crate) fn new(
        settings: &Settings,
        public_url: &BaseUrl,
        storage: Storage,
        ring: MasterKeyRing,
        system: System,
    ) -> Result<Self> {
        let (clock, randomness) = (Arc::clone(&system.clock), Arc::clone(&system.randomness));
        let forge = KeyForge::default();
        forge.refill();
        let directory = Arc::new(TenantDirectory::new(
            storage.clone(),
            Arc::clone(&clock),
            Arc::clone(&randomness),
            ring.clone(),
            forge.clone(),
        ));
        let traces = Arc::new(TraceBuffer::new(settings.trace));
        let post = Post {
            storage: storage.clone(),
            directory: Arc::clone(&directory),
            clock: Arc::clone(&clock),
            randomness: Arc::clone(&randomness),
            traces: Arc::clone(&traces),
        };
        let http = outbound_http(settings, &settings.outbound.allow_networks)?;
        let client_http = outbound_http(settings, &settings.outbound.allow_networks_of_registered_clients)?;
        let mails = Arc::new(Delivery { post: post.clone(), carrier: transport(settings.mail.as_ref())? });
        let texts = Arc::new(Delivery { post: post.clone(), carrier: text_transport(settings, &http) });
        let calls =
            Arc::new(Delivery { post, carrier: Calls { http: http.clone(), client_http: client_http.clone() } });
        let limits = Arc::new(RateLimits::new(settings.quotas, Arc::clone(&clock)));
        let ((courier, mail_calls), (call_courier, call_calls)) = (Courier::new(), CallCourier::new());
        let (text_courier, text_calls) = TextCourier::new();
        let platform = Arc::new(Platform {
            storage,
            clock,
            randomness,
            master_keys: ring,
            directory,
            hash_pool: hash_pool(settings)?,
            breached_passwords: breached_passwords(settings, &http)?,
            guesses: GuessGate::default(),
            migrations: MigrationGate::default(),
            courier,
            texts: text_courier,
            calls: call_courier,
            http,
            client_http,
            peer_keys: RemoteKeys::default(),
            client_documents: ClientDocuments::default(),
            txt_records: TxtRecords::new(settings.dns_server),
            polls: PollGate::default(),
            presented: PresentedTokens::default(),
            journeys: OpenedJourneys::default(),
            events: EventBuffer::default(),
            traces,
            settings: vestibule_services::Settings {
                public_url: public_url.as_str().into(),
                hosts: host_settings(settings, public_url),
                code_lifetime: settings.tokens.code_lifetime,
                refresh_grace: settings.tokens.refresh_grace,
                token_lifetime: settings.tokens.lifetime,
                lockout: LockoutPolicy::default(),
                admin_url: settings.admin.public_url.as_ref().and_then(|url| url.as_str().parse().ok()),
                keeps_codes_readable: settings.mail.is_none(),
                mail_from: settings.mail_from.clone().context("mail.from is missing")?,
            },
        });
        let orders = settings.acme.as_ref().map(|acme| acme::orders(acme, &platform)).transpose()?;
        Ok(Self { platform, forge, mails, texts, calls, orders, limits, mail_calls, text_calls, call_calls, system })
    }

    /// Makes the platform for a command that serves nobody: mail goes nowhere and needs no settings.
    pub(crate) fn for_commands(
        settings: &Settings,
        storage: Storage,
        ring: MasterKeyRing,
        system: System,
    ) -> Result<Self> {
        let public_url =
            settings.public_url.clone().unwrap_or_else(|| BaseUrl::localhost(settings.listen.port(), false));
        let nobody = EmailAddress::parse("nobody@localhost.example")?;
        let mail_from = settings.mail_from.clone().or(Some(nobody));
        let settings = Settings { mail: None, acme: None, mail_from, ..settings.clone() };
        Self::new(&settings, &public_url, storage, ring, system)
    }

    /// The public routes with the edge round them. `more` is what `dev` adds.
    pub(crate) fn router(&self, settings: &Settings, origins: Origins, more: Router) -> Router {
        let sign_in = vestibule_signin::router(self.sign_in());
        let hosts = vestibule_signin::tenant_hosts(&self.platform);
        // Without a listener that asks for certificates, a proxy does, and sends its clients on to this one.
        let asked_elsewhere = settings.mtls.public_url.as_ref().filter(|_| settings.mtls.listen.is_none());
        let origins = asked_elsewhere.cloned().into_iter().fold(origins, Origins::with_alias);
        let origins = origins.with_tenants(settings.tenant_host_pattern.clone(), hosts);
        self.edge(settings, origins).wrap(sign_in.merge(more))
    }

    /// The routes of a listener that asks for client certificates, with the edge round them.
    pub(crate) fn mtls_router(&self, settings: &Settings, origins: Origins) -> Router {
        self.edge(settings, origins).wrap(vestibule_signin::mtls_router(self.sign_in()))
    }

    fn sign_in(&self) -> SignIn {
        SignIn { platform: Arc::clone(&self.platform), limits: Arc::clone(&self.limits) }
    }

    /// The edge for an origin.
    pub(crate) fn edge(&self, settings: &Settings, origins: Origins) -> Edge {
        Edge {
            strict_transport_security: settings.mail.is_some() && origins.canonical().is_secure(),
            origins,
            trusted_proxies: settings.proxies.clone(),
            limits: settings.limits,
            randomness: Arc::clone(&self.system.randomness),
            problem_page: Some(vestibule_signin::problem_page(Arc::clone(&self.system.clock))),
        }
    }

    /// Whether the store answers.
    pub(crate) fn readiness(&self) -> Readiness {
        let storage = self.platform.storage.clone();
        Arc::new(move || {
            let storage = storage.clone();
            Box::pin(async move { storage.ping().await.map_err(|error| error.to_string()) })
        })
    }

    /// The work that no request waits for.
    pub(crate) fn jobs(&self, metrics: &Metrics) -> Vec<Job> {
        let (mails, calls, events, expired, keys) = (
            Arc::clone(&self.mails),
            Arc::clone(&self.calls),
            Arc::clone(&self.platform),
            (self.platform.storage.clone(), self.system.clone()),
            Arc::clone(&self.platform.directory),
        );
        let texts = Arc::clone(&self.texts);
        let metrics = metrics.clone();
        let ending = Arc::clone(&self.platform);
        let orders = self.orders.clone().map(|orders| {
            job("certificates", Duration::from_secs(10), move || {
                let orders = Arc::clone(&orders);
                async move { orders.round().await.map(|()| Progress::Done).map_err(failed) }
            })
        });
        let always = [
            job("mail", Duration::from_secs(5), move || {
                let mails = Arc::clone(&mails);
                async move { mails.round().await.map(|()| Progress::Done).map_err(failed) }
            }),
            job("text messages", Duration::from_secs(5), move || {
                let texts = Arc::clone(&texts);
                async move { texts.round().await.map(|()| Progress::Done).map_err(failed) }
            }),
            job("calls", Duration::from_secs(5), move || {
                let calls = Arc::clone(&calls);
                async move { calls.round().await.map(|()| Progress::Done).map_err(failed) }
            }),
            job("log rows", Duration::from_secs(1), move || {
                let platform = Arc::clone(&events);
                async move {
                    EventSink::flush(&platform.events, &platform.storage).await;
                    trace::flush(&platform).await;
                    Ok(Progress::Done)
                }
            }),
            job("expiry", Duration::from_mins(1), move || {
                let (storage, system) = expired.clone();
                async move { forget_expired(&storage, &system).await }
            }),
            job("signing keys", Duration::from_hours(1), move || {
                let directory = Arc::clone(&keys);
                async move { directory.rotate_keys().await.map(|()| Progress::Done).map_err(failed) }
            }),
            job("measurements", Metrics::TIDY_EVERY, move || {
                metrics.tidy();
                std::future::ready(Ok(Progress::Done))
            }),
            job("ending certificates", Duration::from_hours(12), move || {
                let platform = Arc::clone(&ending);
                async move { certificates::tell_of_ending(&platform).await.map(|()| Progress::Done).map_err(failed) }
            }),
        ];
        always.into_iter().chain(orders).collect()
    }

    /// The listener that answers an authority by a page, where one is set.
    pub(crate) fn answers_page(&self, settings: &Settings) -> Result<Option<Served>> {
        let Some(address) = settings.acme.as_ref().and_then(|acme| acme.http_listen) else { return Ok(None) };
        let listener = Listener::bind(address)?;
        tracing::info!(address = %listener.address(), "answering the certificate authority");
        Ok(Some(Served { listener, router: acme::answers_page(Arc::clone(&self.platform)), tls: None }))
    }

    /// Commits what is buffered and closes what is open, once no request can come any more.
    pub(crate) async fn close(&self) {
        EventSink::flush(&self.platform.events, &self.platform.storage).await;
        trace::flush(&self.platform).await;
        self.platform.storage.close().await;
        // Joins threads, each of which finishes the hash in its hands.
        let platform = Arc::clone(&self.platform);
        if let Err(error) = tokio::task::spawn_blocking(move || platform.hash_pool.stop()).await {
            tracing::error!(%error, "the password threads did not end");
        }
    }
}

fn job<F>(name: &'static str, every: Duration, run: impl Fn() -> F + Send + Sync + 'static) -> Job
where
    F: Future<Output = Result<Progress, JobError>> + Send + 'static,
{
    Job { name, every, run: Arc::new(move || Box::pin(run())) }
}

fn failed(error: impl std::fmt::Display) -> JobError {
    JobError(error.to_string())
}

/// Forgets a batch of each table's expired rows.
async fn forget_expired(storage: &Storage, system: &System) -> Result<Progress, JobError> {
    let due = expiry::due(&storage.platform(), system.clock.now()).await.map_err(failed)?;
    if due.is_empty() {
        return Ok(Progress::Done);
    }
    let set = master_keys::platform_set::<()>(system.clock.as_ref(), system.randomness.as_ref()).extend(due);
    storage.commit_bulk(set).await.map_err(failed)?;
    Ok(Progress::MoreDue)
}

/// Where tenants are reached. Hosts of other origins of ours are no tenant's.
fn host_settings(settings: &Settings, public_url: &BaseUrl) -> HostSettings {
    let own = [Some(public_url), settings.admin.public_url.as_ref()];
    HostSettings {
        pattern: settings.tenant_host_pattern.clone(),
        shared_origin: settings.shared_origin,
        reserved: own.into_iter().flatten().map(|url| url.host().to_owned()).collect(),
        client_certificates: client_certificates(settings, public_url),
    }
}

/// Where clients are asked for certificates.
fn client_certificates(settings: &Settings, public_url: &BaseUrl) -> ClientCertificates {
    match (&settings.mtls.public_url, &settings.mtls.header) {
        (Some(url), _) if url != public_url => ClientCertificates::At(url.to_string()),
        (_, Some(_)) => ClientCertificates::AtCanonicalOrigin,
        _ => ClientCertificates::NotAsked,
    }
}

fn hash_pool(settings: &Settings) -> Result<HashPool> {
    let password = &settings.password;
    let parameters = HashParameters::new(password.memory_kib, password.iterations, password.parallelism)
        .context("password.memory_kib, password.iterations and password.parallelism do not go together")?;
    let threads = password.threads.or_else(|| std::thread::available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN);
    let options = HashPoolOptions { threads, queue: password.queue, parameters };
    HashPool::start(options).context("the password threads can't be started")
}

/// Where breached passwords are looked for. A file that is not whole keeps the server from starting, rather than letting through
/// what it should refuse.
fn breached_passwords(settings: &Settings, http: &SafeHttp) -> Result<BreachedPasswords> {
    let password = &settings.password;
    let filter = password.breached_filter.as_ref().map(|path| {
        BreachFilter::open(path).map(Arc::new).with_context(|| format!("password.breached_filter: {}", path.display()))
    });
    let service = password.breached_range_url.as_ref();
    Ok(BreachedPasswords {
        filter: filter.transpose()?,
        service: service.map(|url| RangeService::new(http.clone(), url.clone())),
    })
}

/// What calls URLs that others have given, in the public internet and these networks.
fn outbound_http(settings: &Settings, networks: &[IpNet]) -> Result<SafeHttp> {
    let authority = settings.outbound.authority.as_ref();
    let read = |path: &PathBuf| std::fs::read(path).with_context(|| format!("outbound.authority: {}", path.display()));
    let options = SafeHttpOptions {
        destinations: Destinations::new(networks.to_vec()),
        extra_authorities: authority.map(read).transpose()?,
        ..SafeHttpOptions::default()
    };
    Ok(SafeHttp::new(options)?)
}

/// Where text messages go. A deployment that keeps its mail on a page keeps them there too, unless it has a service.
fn text_transport(settings: &Settings, http: &SafeHttp) -> text_messages::Transport {
    match &settings.sms {
        Some(provider) => text_messages::Transport::Provider(provider.clone(), http.clone()),
        None if settings.mail.is_none() => text_messages::Transport::Development,
        None => text_messages::Transport::Nowhere,
    }
}

fn transport(mail: Option<&MailSettings>) -> Result<Transport> {
    let Some(mail) = mail else { return Ok(Transport::Development) };
    let read = |path: &PathBuf| std::fs::read(path).with_context(|| format!("mail.authority: {}", path.display()));
    let settings = SmtpSettings {
        host: mail.host.clone().context("mail.host is missing")?,
        port: Some(mail.port),
        security: match mail.tls {
            MailTls::Starttls => Security::StartTls,
            MailTls::Implicit => Security::Implicit,
            MailTls::None => Security::Clear,
        },
        credentials: mail.user.clone().zip(mail.password.clone()),
        extra_authorities: mail.authority.as_ref().map(read).transpose()?,
        hello_name: None,
        timeout: MAIL_TIMEOUT,
        connections: MAIL_CONNECTIONS,
    };
    Ok(Transport::Server(Box::new(SmtpTransport::new(&settings)?)))
}
