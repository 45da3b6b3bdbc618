//! A server over a store of its own, with a clock that the test turns and the mail that it would have sent.

mod answering_tokens;
mod breached;
mod consent;
mod customer;
mod document_host;
mod encrypting;
mod flows;
mod logout_receiver;
mod name_server;
mod native_app;
mod password_hook;
mod pebble;
mod possession;
mod pushing;
mod relying_party;
mod seed;
mod self_registration;
mod sign_in;
mod signer;
mod tenant_settings;
mod verifier;
mod wire;

pub(crate) use answering_tokens::{ACCESS_TOKEN, claims_of};
pub(crate) use breached::BREACHED_PASSWORD;
pub(crate) use consent::{
    ALLOW, DENY, WRITE, agree_to_another, assert_asks_to_write, assert_may_write_already,
    assert_takes_an_administrator, people_may_write, permissions_of_user, user_id, withdraw_consent,
};
pub(crate) use customer::{Customer, FORM, NEW_PASSWORD, form_of, journey_of, path_of, shape};
pub(crate) use document_host::{DocumentHost, LOCAL_TLS};
pub(crate) use encrypting::{encrypted, encrypted_for_rsa};
pub(crate) use logout_receiver::LogoutReceiver;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
pub(crate) use name_server::NAME_SERVER;
pub(crate) use native_app::{NAMES, NativeApp, token_of};
pub(crate) use password_hook::{HOOK_RESOURCE, HookAnswer, PasswordHook};
pub(crate) use pebble::{EXTERNAL_ACCOUNT, Pebble};
pub(crate) use possession::{AUTHORITY, Authority, ClientIdentity, Prover, hash_of};
pub(crate) use relying_party::{Answer, RelyingParty, VERIFIER};
pub(crate) use seed::{EXPIRED_SECRET, PASSWORD, READER_SECRET, SHOP_REDIRECT, Seeded, USER};
pub(crate) use self_registration::SelfRegistered;
pub(crate) use signer::{Publisher, Signer, claims};
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    num::NonZeroUsize,
    sync::{Arc, LazyLock},
    time::Duration,
};
use tokio::{net::TcpListener, task::AbortHandle};
use vestibule_domain::{
    clock::Timestamp,
    credential::{HashParameters, LockoutPolicy},
    ids::TenantId,
    keys::{MasterKey, MasterKeyRing},
    tenant::TenantHostPattern,
    user::EmailAddress,
};
use vestibule_http::{BaseUrl, Connection, Edge, Limits, Origins, RateLimits, RateQuotas, TrustedProxies};
use vestibule_outbound::{
    dns::TxtRecords,
    safe_http::{Destinations, SafeHttp, SafeHttpOptions},
};
use vestibule_services::{
    GuessGate, Platform, Settings,
    audit::EventBuffer,
    breached_passwords::BreachedPasswords,
    calls::{CallCourier, Calls},
    client_documents::ClientDocuments,
    device::PollGate,
    journeys::OpenedJourneys,
    keys::KeyForge,
    mail::{Courier, Transport},
    outbox::{Delivery, Post},
    passwords::{HashPool, HashPoolOptions},
    peer_keys::RemoteKeys,
    tenants::{HostSettings, TenantDirectory},
    text_messages::{self, TextCourier},
    tokens::PresentedTokens,
    trace::TraceBuffer,
    users::MigrationGate,
};
use vestibule_signin::SignIn;
use vestibule_storage::{Storage, development_mails, development_mails::DevelopmentMail};
use vestibule_testkit::{browser::Browser, clock::TestClock, randomness::SystemRandomness, stores};
pub(crate) use wire::Reply;

/// One for all tests: an RSA key made ahead for one serves another.
static FORGE: LazyLock<KeyForge> = LazyLock::new(KeyForge::default);

/// Cheap, since tests hash a lot.
pub(crate) fn hashing() -> HashPoolOptions {
    let parameters = HashParameters::new(64, 1, 1).unwrap();
    HashPoolOptions { threads: NonZeroUsize::new(2).unwrap(), queue: 64, parameters }
}

/// Hosts that reach the server too, once a tenant has them.
pub(crate) const HOSTS: [&str; 4] =
    ["login.fable.example", "kunden.fable.example", "login.halden.example", "nobody.example"];

/// A running server, as it is reached at one origin.
#[derive(Clone)]
pub(crate) struct Server {
    pub(crate) base: String,
    pub(crate) http: reqwest::Client,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) platform: Arc<Platform>,
    pub(crate) tenant: Seeded,
    pub(crate) other: Seeded,
    counters: PrometheusHandle,
    delivery: Arc<Delivery<Transport>>,
    texts: Arc<text_messages::Delivery>,
    calls: Arc<Delivery<Calls>>,
    serving: AbortHandle,
}

/// Runs a test on each engine in turn, against a server with two tenants.
pub(crate) async fn on_both_engines(test: impl AsyncFn(&Server)) {
    with_limits(&RateQuotas { exempt_loopback: true, ..RateQuotas::default() }, test).await;
}

/// The same with limits of one's own.
pub(crate) async fn with_limits(quotas: &RateQuotas, test: impl AsyncFn(&Server)) {
    stores::both_engines(async |storage| {
        let server = Server::start(storage, quotas).await;
        test(&server).await;
        server.serving.abort();
    })
    .await;
}

impl Server {
    pub(crate) async fn start(storage: Storage, quotas: &RateQuotas) -> Self {
        Self::start_with(storage, quotas, HostSettings::default()).await
    }

    /// The same with settings of one's own for hosts; the pattern is the harness's.
    pub(crate) async fn start_with(storage: Storage, quotas: &RateQuotas, hosts: HostSettings) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let base = format!("http://localhost:{port}");
        let pattern = TenantHostPattern::parse(&format!("http://{{tenant}}.id.example:{port}")).unwrap();
        let clock = Arc::new(TestClock::at(Timestamp::from_seconds(1_795_000_000)));
        let randomness = Arc::new(SystemRandomness);
        let ring = MasterKeyRing::new(MasterKey::parse(&[7; 32]).unwrap(), Vec::new());
        let directory = Arc::new(TenantDirectory::new(
            storage.clone(),
            clock.clone(),
            randomness.clone(),
            ring.clone(),
            FORGE.clone(),
        ));
        let ((courier, _), (calls, _), (texts, _)) = (Courier::new(), CallCourier::new(), TextCourier::new());
        let counters = PrometheusBuilder::new().build_recorder();
        let platform = Arc::new(Platform {
            storage: storage.clone(),
            clock: clock.clone(),
            randomness: randomness.clone(),
            master_keys: ring,
            directory: Arc::clone(&directory),
            hash_pool: metrics::with_local_recorder(&counters, || HashPool::start(hashing())).unwrap(),
            breached_passwords: BreachedPasswords { filter: Some(Arc::clone(&breached::FILTER)), service: None },
            guesses: GuessGate::default(),
            migrations: MigrationGate::default(),
            courier,
            texts,
            calls,
            http: outbound(&["127.0.0.0/8", "::1/128"]),
            client_http: outbound(&["127.0.0.1/32", "::1/128"]),
            peer_keys: RemoteKeys::default(),
            client_documents: ClientDocuments::default(),
            txt_records: TxtRecords::new(Some(NAME_SERVER.address)),
            // Early polls are held for a moment only, since the clock of the tests stands still.
            polls: PollGate::every(Duration::from_millis(20)),
            presented: PresentedTokens::default(),
            journeys: OpenedJourneys::default(),
            events: EventBuffer::default(),
            traces: Arc::new(TraceBuffer::default()),
            settings: Settings {
                public_url: base.as_str().into(),
                hosts: HostSettings { pattern: Some(pattern.clone()), ..hosts },
                code_lifetime: Duration::from_mins(1),
                refresh_grace: Duration::from_secs(30),
                token_lifetime: Duration::from_hours(1),
                lockout: LockoutPolicy::default(),
                admin_url: None,
                keeps_codes_readable: true,
                mail_from: EmailAddress::parse("no-reply@vestibule.example").unwrap(),
            },
        });
        let tenant = seed::fable(&platform).await;
        let other = seed::halden(&platform).await;
        let traces = Arc::clone(&platform.traces);
        let post = Post { storage, directory, clock: clock.clone(), randomness: randomness.clone(), traces };
        let calls = Arc::new(Delivery {
            post: post.clone(),
            carrier: Calls { http: platform.http.clone(), client_http: platform.client_http.clone() },
        });
        let texts = Arc::new(Delivery { post: post.clone(), carrier: text_messages::Transport::Development });
        let delivery = Arc::new(Delivery { post, carrier: Transport::Development });
        let limits = Arc::new(RateLimits::new(*quotas, clock.clone()));
        let router = vestibule_signin::router(SignIn { platform: Arc::clone(&platform), limits });
        let edge = Edge {
            origins: Origins::loopback(port, false)
                .with_tenants(Some(pattern.clone()), vestibule_signin::tenant_hosts(&platform)),
            trusted_proxies: TrustedProxies::default(),
            limits: Limits::default(),
            randomness,
            strict_transport_security: false,
            problem_page: Some(vestibule_signin::problem_page(clock.clone())),
        };
        let router = edge.wrap(router).layer(axum::middleware::from_fn(connection));
        let serving = tokio::spawn(async move {
            axum::serve(listener, router.into_make_service()).await.unwrap();
        })
        .abort_handle();
        assert!(BaseUrl::parse(&base).is_ok());
        let by_pattern = [&tenant, &other].map(|tenant| format!("{}.id.example", tenant.id));
        let hosts = by_pattern.iter().map(String::as_str).chain(HOSTS);
        let local = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
        let http = hosts.fold(reqwest::Client::builder(), |http, host| http.resolve(host, local));
        let http = http.redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self {
            base,
            http,
            clock,
            platform,
            tenant,
            other,
            counters: counters.handle(),
            delivery,
            texts,
            calls,
            serving,
        }
    }

    /// Ends it.
    pub(crate) fn stop(&self) {
        self.serving.abort();
    }

    /// A browser with no cookies.
    pub(crate) fn browser(&self) -> Browser {
        Browser::over(self.http.clone(), &self.base).unwrap()
    }

    /// The same server, reached at another host.
    pub(crate) fn at(&self, host: &str) -> Self {
        let (_, port) = self.base.rsplit_once(':').unwrap();
        Self { base: format!("http://{host}:{port}"), ..self.clone() }
    }

    /// The same server, reached at a tenant's host by the pattern.
    pub(crate) fn at_host_of(&self, tenant: TenantId) -> Self {
        self.at(&format!("{tenant}.id.example"))
    }

    /// Delivers what is due, as the courier would at once.
    pub(crate) async fn deliver_mail(&self) {
        self.delivery.round().await.unwrap();
    }

    /// Makes the calls to applications that are due, as the courier would at once.
    pub(crate) async fn make_calls(&self) {
        self.calls.round().await.unwrap();
    }

    /// What makes the calls to applications.
    pub(crate) fn caller(&self) -> &Delivery<Calls> {
        &self.calls
    }

    /// Delivers the text messages that are due, as the courier would at once.
    pub(crate) async fn deliver_texts(&self) {
        self.texts.round().await.unwrap();
    }

    /// Every text message to a number, the newest first.
    pub(crate) async fn texts(&self, to: &str) -> Vec<DevelopmentMail> {
        self.deliver_texts().await;
        development_mails::list(&self.platform.storage.platform(), Some(to), 50).await.unwrap()
    }

    /// Every mail to an address, the newest first.
    pub(crate) async fn mails(&self, to: &str) -> Vec<DevelopmentMail> {
        self.deliver_mail().await;
        let key = EmailAddress::parse(to).unwrap().key();
        development_mails::list(&self.platform.storage.platform(), Some(&key), 50).await.unwrap()
    }

    /// Every mail to anybody.
    pub(crate) async fn every_mail(&self) -> Vec<DevelopmentMail> {
        self.deliver_mail().await;
        development_mails::list(&self.platform.storage.platform(), None, 200).await.unwrap()
    }

    /// The code of the newest mail to an address.
    pub(crate) async fn code(&self, to: &str) -> String {
        self.mails(to).await.first().and_then(|mail| mail.code.clone()).expect("a mail with a code")
    }

    /// How many Argon2id computations requests have cost so far.
    pub(crate) fn hashes(&self) -> u64 {
        let rendered = self.counters.render();
        let line = rendered.lines().find_map(|line| line.strip_prefix("vestibule_password_hashes_total "));
        line.expect("the counter of hashes").parse().unwrap()
    }

    /// An endpoint of a tenant.
    pub(crate) fn url(&self, tenant: TenantId, rest: &str) -> String {
        format!("{}/{tenant}/{rest}", self.base)
    }
}

/// Calls what others name; this machine is admitted, as in `dev`. Of its addresses clients that nobody has looked at reach fewer.
fn outbound(networks: &[&str]) -> SafeHttp {
    let destinations = Destinations::new(networks.iter().map(|network| network.parse().unwrap()).collect());
    let extra_authorities = Some(LOCAL_TLS.ca_pem.clone().into_bytes());
    SafeHttp::new(SafeHttpOptions { destinations, extra_authorities, ..SafeHttpOptions::default() }).unwrap()
}

/// By this header a test says from where a request comes.
pub(crate) const PEER: &str = "test-peer";

/// What the listener would say of the connection.
async fn connection(mut request: axum::extract::Request, next: axum::middleware::Next) -> axum::response::Response {
    let peer = request.headers().get(PEER).map(|peer| peer.to_str().unwrap().parse().unwrap());
    let peer = SocketAddr::new(peer.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)), 4_000);
    request.extensions_mut().insert(Connection { peer, tls: false, certificate: None });
    next.run(request).await
}
