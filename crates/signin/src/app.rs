//! What the handlers share.

use crate::incoming::Incoming;
use std::sync::Arc;
use vestibule_domain::ids::AppId;
use vestibule_http::{Endpoint, RateLimits, TooManyRequests};
use vestibule_services::{
    Context, Platform,
    journeys::Following,
    tenants::{TenantSnapshot, UnknownTenant},
    trace::{Decision, Key, Step, Trace},
};

/// The sign-in surface: the platform, and how much of it one address may ask for.
#[derive(Clone)]
pub struct SignIn {
    /// The platform.
    pub platform: Arc<Platform>,
    /// The limits by address and client.
    pub limits: Arc<RateLimits>,
}

impl SignIn {
    /// The context of a request to the tenant that its path names. On a tenant's own host there is no other tenant.
    pub(crate) async fn context(&self, segment: &str, incoming: &Incoming) -> Result<Context, UnknownTenant> {
        let tenant = self.platform.directory.resolve(segment).await?;
        let served = match incoming.origin.tenant {
            Some(own) => own == tenant.id(),
            None => self.platform.settings.hosts.shared_origin,
        };
        if !served {
            return Err(UnknownTenant::NoSuchTenant);
        }
        Ok(self.context_of(tenant, incoming))
    }

    fn context_of(&self, tenant: Arc<TenantSnapshot>, incoming: &Incoming) -> Context {
        let correlation_id = incoming.ids.correlation;
        let trace = Trace::begin(&self.platform, tenant.id(), correlation_id, || incoming.traced());
        Context {
            platform: Arc::clone(&self.platform),
            tenant,
            origin: incoming.origin.advertised.shared(),
            correlation_id,
            address: Some(incoming.address.ip()),
            trace,
            following: Following::default(),
        }
    }

    /// Counts a request against the limit of its address.
    pub(crate) fn count(&self, endpoint: Endpoint, cx: &Context, incoming: &Incoming) -> Result<(), TooManyRequests> {
        traced(cx, "address", self.limits.by_address(endpoint, cx.tenant.id(), incoming.address))
    }

    /// Counts a request against the limit of its client.
    pub(crate) fn count_client(&self, endpoint: Endpoint, cx: &Context, client: AppId) -> Result<(), TooManyRequests> {
        traced(cx, "client", self.limits.by_client(endpoint, cx.tenant.id(), client))
    }
}

/// Whoever asks too often crowds out nobody else's traces.
fn traced(cx: &Context, of: &'static str, counted: Result<(), TooManyRequests>) -> Result<(), TooManyRequests> {
    if let Err(limit) = &counted {
        let refused = Decision::refused(Step::RateLimit).word(Key::Kind, of);
        cx.trace.record(refused.seconds(Key::RetryAfterSeconds, limit.retry_after));
        cx.trace.is_routine();
    }
    counted
}
