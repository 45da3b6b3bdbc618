//! What a use case is given: the platform it runs on, and on whose behalf it acts.

use crate::{
    audit::EventBuffer,
    breached_passwords::BreachedPasswords,
    calls::CallCourier,
    client_documents::ClientDocuments,
    device::PollGate,
    guesses::GuessGate,
    journeys::{Following, OpenedJourneys},
    mail::Courier,
    passwords::HashPool,
    peer_keys::RemoteKeys,
    tenants::{HostSettings, TenantDirectory, TenantSnapshot},
    text_messages::TextCourier,
    tokens::PresentedTokens,
    trace::{Trace, TraceBuffer},
    users::MigrationGate,
};
use std::{net::IpAddr, sync::Arc, time::Duration};
use url::Url;
use vestibule_domain::{
    application::Application,
    audit::{AuditEvent, EventKind},
    clock::{Clock, Timestamp},
    credential::LockoutPolicy,
    ids::{AppId, CorrelationId, LogId, SessionId, UserId},
    keys::MasterKeyRing,
    randomness::Randomness,
    user::EmailAddress,
};
use vestibule_outbound::{dns::TxtRecords, safe_http::SafeHttp};
use vestibule_protocol::discovery;
use vestibule_storage::{Storage, TenantReader};

/// What the whole deployment has set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The canonical public URL without a slash at its end; issuers begin with it where a request came to no other origin.
    pub public_url: Arc<str>,
    /// The origins of tenants beside it.
    pub hosts: HostSettings,
    /// How long an authorization code may wait for its redemption: 60 s, at most 10 minutes (RFC 6749 §4.1.2).
    pub code_lifetime: Duration,
    /// How long a redeemed refresh token still yields its successor (decisions.md 20).
    pub refresh_grace: Duration,
    /// How long access and id tokens count.
    pub token_lifetime: Duration,
    /// When wrong passwords lock.
    pub lockout: LockoutPolicy,
    /// The admin center's URL, whose pages may frame previews.
    pub admin_url: Option<Url>,
    /// Whether the code of a mail is kept beside it, for the development outbox.
    pub keeps_codes_readable: bool,
    /// The address that mails come from.
    pub mail_from: EmailAddress,
}

/// The platform: everything shared by all requests, made once.
pub struct Platform {
    /// The store.
    pub storage: Storage,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
    /// The master keys.
    pub master_keys: MasterKeyRing,
    /// The tenants in use.
    pub directory: Arc<TenantDirectory>,
    /// Threads that hash passwords.
    pub hash_pool: HashPool,
    /// Where breached passwords are looked for.
    pub breached_passwords: BreachedPasswords,
    /// Guesses in flight, by account.
    pub guesses: GuessGate,
    /// Calls to systems that still know passwords.
    pub migrations: MigrationGate,
    /// Takes mail away.
    pub courier: Courier,
    /// Takes text messages away.
    pub texts: TextCourier,
    /// Takes calls to applications away.
    pub calls: CallCourier,
    /// Calls URLs that administrators have given.
    pub http: SafeHttp,
    /// Calls URLs of clients that nobody has looked at, who may reach less: see [`Platform::http_for`].
    pub client_http: SafeHttp,
    /// Keys that clients and trusted issuers publish.
    pub peer_keys: RemoteKeys,
    /// Looks up what the owners of names say of them.
    pub txt_records: TxtRecords,
    /// Documents by which clients describe themselves.
    pub client_documents: ClientDocuments,
    /// When devices polled last.
    pub polls: PollGate,
    /// Access tokens that came back a moment ago.
    pub presented: PresentedTokens,
    /// Journeys whose cookies came or went a moment ago.
    pub journeys: OpenedJourneys,
    /// Log rows of events that change nothing.
    pub events: EventBuffer,
    /// What was decided in requests a moment ago.
    pub traces: Arc<TraceBuffer>,
    /// What the deployment has set.
    pub settings: Settings,
}

impl Platform {
    /// What calls an application's URLs: those of a client that registered itself are anybody's wish.
    pub fn http_for(&self, application: &Application) -> &SafeHttp {
        if application.is_vouched_for() { &self.http } else { &self.client_http }
    }
}

/// Who asks, in which tenant, and in which request.
#[derive(Clone)]
pub struct Context {
    /// The platform.
    pub platform: Arc<Platform>,
    /// The tenant as configured.
    pub tenant: Arc<TenantSnapshot>,
    /// The origin that the request came to, without a slash at its end: the canonical one, or a host of the tenant's.
    pub origin: Arc<str>,
    /// The request's correlation id.
    pub correlation_id: CorrelationId,
    /// Where the request came from.
    pub address: Option<IpAddr>,
    /// Where what is decided in the request is recorded.
    pub trace: Trace,
    /// The flow and application of the request's journey, once it is known.
    pub following: Following,
}

impl Context {
    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.platform.clock.now()
    }

    /// Randomness.
    pub fn randomness(&self) -> &dyn Randomness {
        self.platform.randomness.as_ref()
    }

    /// Reads this tenant's rows.
    pub fn rows(&self) -> TenantReader {
        self.platform.storage.tenant(self.tenant.id())
    }

    /// The tenant's issuer at the origin that the request came to (decisions.md 3).
    pub fn issuer(&self) -> String {
        self.issuer_at(&self.origin)
    }

    /// The tenant's issuers at every origin of its own and at the canonical one: tokens of any of them are its tokens.
    pub fn issuers(&self) -> Vec<String> {
        self.origins().iter().map(|origin| self.issuer_at(origin)).collect()
    }

    /// The canonical origin and every one of the tenant's own, without a slash at the end.
    pub fn origins(&self) -> Vec<String> {
        let settings = &self.platform.settings;
        let mut origins = vec![settings.public_url.to_string()];
        origins.extend(settings.hosts.pattern.as_ref().map(|pattern| pattern.origin(self.tenant.id())));
        origins.extend(self.tenant.hosts().iter().map(|host| host.origin_beside(&settings.public_url)));
        origins
    }

    fn issuer_at(&self, origin: &str) -> String {
        discovery::issuer(origin, self.tenant.id().uuid())
    }

    /// A fresh key for a change set or log row.
    pub fn log_id(&self, now: Timestamp) -> LogId {
        LogId::at(now, self.randomness())
    }

    /// A log row of this request.
    pub fn event(&self, kind: EventKind, now: Timestamp, detail: &'static str) -> AuditEvent {
        AuditEvent {
            id: self.log_id(now),
            at: now,
            kind,
            correlation_id: self.correlation_id,
            user_id: None,
            app_id: None,
            session_id: None,
            address: self.address,
            detail,
        }
    }
}

/// Names what a log row is about.
pub(crate) trait About: Sized {
    /// The user concerned.
    fn of_user(self, id: UserId) -> Self;
    /// The application concerned.
    fn of_app(self, id: AppId) -> Self;
    /// The session concerned.
    fn of_session(self, id: SessionId) -> Self;
}

impl About for AuditEvent {
    fn of_user(mut self, id: UserId) -> Self {
        self.user_id = Some(id);
        self
    }

    fn of_app(mut self, id: AppId) -> Self {
        self.app_id = Some(id);
        self
    }

    fn of_session(mut self, id: SessionId) -> Self {
        self.session_id = Some(id);
        self
    }
}
