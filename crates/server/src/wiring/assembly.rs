//! What runs a deployment.

use anyhow::{Context, Result};
use axum::Router;
use std::sync::Arc;
use tokio::sync::mpsc;
use vestibule_domain::{credential::LockoutPolicy, keys::MasterKeyRing, user::EmailAddress};
use vestibule_http::{BaseUrl, Edge, Origins, RateLimits};
use vestibule_outbound::dns::TxtRecords;
use vestibule_services::{
    GuessGate, Platform,
    audit::{EventBuffer, EventSink},
    calls::{CallCourier, Calls},
    certificates::Orders,
    client_documents::ClientDocuments,
    device::PollGate,
    journeys::OpenedJourneys,
    keys::KeyForge,
    mail::{Courier, Transport},
    outbox::{Called, Delivery, Post},
    peer_keys::RemoteKeys,
    tenants::TenantDirectory,
    text_messages::{self, TextCourier},
    tokens::PresentedTokens,
    trace::{self, TraceBuffer},
    users::MigrationGate,
};
use vestibule_signin::SignIn;
use vestibule_storage::Storage;

use super::{
    hosts::host_settings,
    outgoing::{outbound_http, text_transport, transport},
    passwords::{breached_passwords, hash_pool},
    store::System,
};
use crate::{acme, config::Settings, listeners::Listener, observability::Readiness, running::Served};

/// What runs a deployment, and what of it is served.
pub(crate) struct Assembly {
    pub(crate) platform: Arc<Platform>,
    pub(crate) forge: KeyForge,
    pub(crate) mails: Arc<Delivery<Transport>>,
    pub(crate) texts: Arc<text_messages::Delivery>,
    pub(crate) calls: Arc<Delivery<Calls>>,
    /// What orders certificates, where an authority is set.
    pub(crate) orders: Option<Arc<Orders>>,
    limits: Arc<RateLimits>,
    pub(crate) mail_calls: mpsc::Receiver<Called<Transport>>,
    pub(crate) text_calls: mpsc::Receiver<Called<text_messages::Transport>>,
    pub(crate) call_calls: mpsc::Receiver<Called<Calls>>,
    pub(super) system: System,
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
