//! Certificates ordered of a real authority, over time: what is issued, renewed, refused, tried again, and left alone.

use crate::harness::{EXTERNAL_ACCOUNT, Pebble, Server, on_both_engines};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    routing::get,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rustls_pki_types::{CertificateDer, pem::PemObject as _};
use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};
use vestibule_domain::{
    clock::{Clock as _, Timestamp},
    outbound_url::OutboundUrl,
    secret::Secret,
    tenant::HostName,
};
use vestibule_outbound::acme::{Authority, AuthoritySettings, ChallengeKind, ExternalAccount};
use vestibule_protocol::jose::certificate_validity;
use vestibule_services::{
    Platform,
    certificates::{self, Orders, RequestRefusal},
    tenants::{self, HostCertificate},
};
use vestibule_storage::{
    acme_accounts,
    certificate_orders::{self, CertificateOrder},
    host_certificates::{self, CertificateSource},
};

const MINUTE: Duration = Duration::from_mins(1);
const DAY: Duration = Duration::from_hours(24);

/// A server whose hosts an authority can look at, by pages that it serves while it is told to.
struct Desk<'a> {
    server: &'a Server,
    host: HostName,
    orders: Arc<Orders>,
    answers: Arc<Answers>,
    pebble: Pebble,
}

struct Answers {
    platform: Arc<Platform>,
    working: AtomicBool,
    asked: AtomicUsize,
}

async fn answer(
    State(answers): State<Arc<Answers>>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<String, StatusCode> {
    answers.asked.fetch_add(1, Ordering::SeqCst);
    let host = headers["host"].to_str().unwrap().rsplit_once(':').unwrap().0;
    let answer = certificates::answer_of(&answers.platform, &HostName::parse(host).unwrap()).await.unwrap();
    let answer = answer.filter(|answer| answer.token == token && answers.working.load(Ordering::SeqCst));
    answer.map(|answer| answer.key_authorization).ok_or(StatusCode::NOT_FOUND)
}

fn judge(certificate: &HostCertificate, _: &HostName, _: Timestamp) -> Result<Range<Timestamp>, String> {
    let leaf = CertificateDer::from_pem_slice(certificate.chain.as_bytes()).unwrap();
    let (from, until) = certificate_validity(&leaf).ok_or("it has no end")?;
    Ok(Timestamp::from_seconds(from)..Timestamp::from_seconds(until))
}

fn orders(server: &Server, pebble: &Pebble, external: bool) -> Arc<Orders> {
    let (id, key) = EXTERNAL_ACCOUNT;
    let key = Secret::new(URL_SAFE_NO_PAD.decode(key).unwrap());
    let authority = Authority::new(AuthoritySettings {
        directory_url: OutboundUrl::parse(&pebble.directory()).unwrap(),
        contact: vec!["mailto:operator@fable.example".to_owned()],
        external_account: external.then(|| ExternalAccount { id: id.to_owned(), key }),
        extra_authorities: Some(pebble.authority.clone().into_bytes()),
    });
    let (platform, kind) = (Arc::clone(&server.platform), ChallengeKind::Http01);
    Arc::new(Orders { platform, authority: authority.unwrap(), kind, judge })
}

impl<'a> Desk<'a> {
    /// With a host of the tenant's that nobody has verified yet.
    async fn new(server: &'a Server, wants_external_account: bool) -> Self {
        let answers = Arc::new(Answers {
            platform: Arc::clone(&server.platform),
            working: AtomicBool::new(true),
            asked: AtomicUsize::new(0),
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let router = Router::new().route("/.well-known/acme-challenge/{token}", get(answer));
        let router = router.with_state(Arc::clone(&answers));
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let pebble = Box::pin(Pebble::start(port, 1, wants_external_account)).await;
        let orders = orders(server, &pebble, false);
        let host = HostName::parse(&format!("login.{}.example", server.tenant.id)).unwrap();
        tenants::add_host(&server.platform, server.tenant.id, &host, false).await.unwrap();
        Self { server, host, orders, answers, pebble }
    }

    async fn verify(&self) {
        tenants::verify_host(&self.server.platform, self.server.tenant.id, &self.host).await.unwrap();
    }

    async fn round(&self) {
        Box::pin(self.orders.round()).await.unwrap();
    }

    fn asked(&self) -> usize {
        self.answers.asked.swap(0, Ordering::SeqCst)
    }

    async fn order(&self) -> Option<CertificateOrder> {
        let rows = self.server.platform.storage.tenant(self.server.tenant.id);
        certificate_orders::find(&rows, &self.host).await.unwrap()
    }

    /// The chain that the host is served with, and where it is from.
    async fn chain(&self) -> Option<(String, CertificateSource)> {
        let stored = host_certificates::of_host(&self.server.platform.storage.platform(), &self.host).await.unwrap();
        stored.map(|stored| (stored.chain, stored.source))
    }

    async fn until_due(&self) {
        let due = self.order().await.unwrap().due_at;
        self.server.clock.advance(due.since(self.server.clock.now()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_gets_a_certificate_once_it_is_verified_and_the_next_in_time() {
    on_both_engines(async |server| {
        let desk = Box::pin(Desk::new(server, false)).await;
        desk.round().await;
        assert_eq!((desk.chain().await, desk.order().await, desk.asked()), (None, None, 0), "whose host is it?");
        desk.verify().await;
        // Two nodes at once order one certificate.
        let (one, other) = tokio::join!(Box::pin(desk.orders.round()), Box::pin(desk.orders.round()));
        one.unwrap();
        other.unwrap();
        let (first, source) = desk.chain().await.unwrap();
        assert_eq!(source, CertificateSource::Acme);
        assert_eq!(desk.pebble.log().matches("Issued certificate").count(), 1, "{}", desk.pebble.log());
        let issued = HostCertificate { chain: first.clone(), private_key: Secret::new(String::new()) };
        let life = judge(&issued, &desk.host, server.clock.now()).unwrap();
        let order = desk.order().await.unwrap();
        assert_eq!((order.failures, order.problem.as_deref()), (0, None));
        assert_eq!(order.due_at, life.start.plus(life.end.since(life.start) * 2 / 3));
        assert_eq!(certificates::answer_of(&server.platform, &desk.host).await.unwrap(), None, "nothing is left");

        desk.asked();
        server.clock.advance(order.due_at.since(server.clock.now()).saturating_sub(MINUTE));
        desk.round().await;
        assert_eq!((desk.chain().await.unwrap().0, desk.asked()), (first.clone(), 0), "it is not time yet");
        server.clock.advance(MINUTE);
        desk.round().await;
        assert_ne!(desk.chain().await.unwrap().0, first);

        // The account is the deployment's, whichever node asks; its key can't be read from the store.
        let url = desk.pebble.directory();
        let account = acme_accounts::find(&server.platform.storage.platform(), &url).await.unwrap().unwrap();
        let again = orders(server, &desk.pebble, false);
        server.clock.advance(DAY);
        certificates::request(&server.platform, server.tenant.id, &desk.host).await.unwrap();
        Box::pin(again.round()).await.unwrap();
        assert_eq!(acme_accounts::find(&server.platform.storage.platform(), &url).await.unwrap(), Some(account));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_authority_refuses_is_told_and_tried_again_less_and_less() {
    on_both_engines(async |server| {
        let desk = Box::pin(Desk::new(server, false)).await;
        desk.verify().await;
        desk.answers.working.store(false, Ordering::SeqCst);
        let mut pauses = Vec::new();
        for failures in 1..=4 {
            desk.round().await;
            let order = desk.order().await.unwrap();
            assert_eq!(order.failures, failures);
            let problem = order.problem.clone().unwrap();
            assert!(problem.contains("404") && problem.contains("What helps: "), "{problem}");
            pauses.push(order.due_at.since(server.clock.now()));
            assert!(desk.asked() > 0);
            desk.round().await;
            assert_eq!(desk.asked(), 0, "it is left alone");
            desk.until_due().await;
        }
        assert_eq!(pauses, [15, 30, 60, 120].map(Duration::from_mins));
        assert_eq!(desk.chain().await, None);
        desk.answers.working.store(true, Ordering::SeqCst);
        desk.round().await;
        assert!(desk.chain().await.is_some());
        let order = desk.order().await.unwrap();
        assert_eq!((order.failures, order.problem), (0, None));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_for_a_certificate_gets_it_now_but_not_again_and_again() {
    on_both_engines(async |server| {
        let desk = Box::pin(Desk::new(server, false)).await;
        let ask = async || certificates::request(&server.platform, server.tenant.id, &desk.host).await;
        assert!(matches!(ask().await, Err(RequestRefusal::Host(_))), "it is not verified");
        desk.verify().await;
        ask().await.unwrap();
        desk.round().await;
        let (first, _) = desk.chain().await.unwrap();
        let Err(RequestRefusal::TooSoon(again)) = ask().await else { panic!("authorities refuse who asks too often") };
        server.clock.advance(again.since(server.clock.now()));
        ask().await.unwrap();
        desk.round().await;
        assert_ne!(desk.chain().await.unwrap().0, first);
        let others = certificates::request(&server.platform, server.other.id, &desk.host).await;
        assert!(matches!(others, Err(RequestRefusal::Host(_))), "another tenant's host: {others:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_uploaded_certificate_goes_before_and_is_never_replaced() {
    on_both_engines(async |server| {
        let desk = Box::pin(Desk::new(server, false)).await;
        desk.verify().await;
        desk.round().await;
        let (tenant, platform) = (server.tenant.id, &server.platform);
        let uploaded = HostCertificate { chain: "uploaded".to_owned(), private_key: Secret::new("key".to_owned()) };
        let until = server.clock.now().plus(DAY);
        tenants::set_certificate(platform, tenant, &desk.host, &uploaded, until).await.unwrap();
        let served = Some(("uploaded".to_owned(), CertificateSource::Uploaded));
        assert_eq!((desk.chain().await, desk.order().await), (served.clone(), None));
        assert!(matches!(certificates::request(platform, tenant, &desk.host).await, Err(RequestRefusal::Uploaded)));
        desk.asked();
        server.clock.advance(DAY * 3_650);
        desk.round().await;
        assert_eq!((desk.chain().await, desk.asked()), (served, 0), "its end is the operator's business");
        tenants::remove_certificate(platform, tenant, &desk.host).await.unwrap();
        desk.round().await;
        assert_eq!(desk.chain().await.unwrap().1, CertificateSource::Acme);
        tenants::remove_host(platform, tenant, &desk.host).await.unwrap();
        assert_eq!((desk.chain().await, desk.order().await), (None, None));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_that_wants_an_account_outside_of_acme_gets_it() {
    on_both_engines(async |server| {
        let desk = Box::pin(Desk::new(server, true)).await;
        desk.verify().await;
        desk.round().await;
        let problem = desk.order().await.unwrap().problem.unwrap();
        assert!(problem.contains("set acme.external_account_id"), "{problem}");
        desk.until_due().await;
        Box::pin(orders(server, &desk.pebble, true).round()).await.unwrap();
        assert!(desk.chain().await.is_some(), "{:?}", desk.order().await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_that_is_gone_not_trusted_or_forgetful_is_asked_again() {
    on_both_engines(async |server| {
        let mut desk = Box::pin(Desk::new(server, false)).await;
        desk.verify().await;
        let untrusted = Authority::new(AuthoritySettings {
            directory_url: OutboundUrl::parse(&desk.pebble.directory()).unwrap(),
            contact: Vec::new(),
            external_account: None,
            extra_authorities: None,
        });
        let (platform, kind) = (Arc::clone(&server.platform), ChallengeKind::Http01);
        let untrusting = Arc::new(Orders { platform, authority: untrusted.unwrap(), kind, judge });
        for failures in 1..=3 {
            Box::pin(untrusting.round()).await.unwrap();
            let order = desk.order().await.unwrap();
            let problem = order.problem.unwrap();
            assert!(problem.contains("its certificate is not trusted"), "{problem}");
            assert_eq!((order.failures, order.due_at.since(server.clock.now())), (failures, MINUTE * 15));
            desk.until_due().await;
        }
        desk.round().await;
        assert!(desk.chain().await.is_some());

        desk.pebble.forget_everything().await;
        desk.until_due().await;
        desk.round().await;
        let problem = desk.order().await.unwrap().problem.unwrap();
        assert!(problem.contains("accountDoesNotExist"), "{problem}");
        desk.until_due().await;
        desk.round().await;
        assert_eq!(desk.order().await.unwrap().problem, None, "with an account made anew");
    })
    .await;
}
