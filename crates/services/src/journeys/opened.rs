//! Journeys that this node has sealed or opened lately. Every page opens a cookie that the step before has sealed, and its form opens
//! the same one again: what a cookie says is remembered, and that it says so under its tenant's key need not be shown twice.

use super::AskedFor;
use quick_cache::sync::Cache;
use std::sync::Arc;
use vestibule_domain::{flow::Journey, ids::TenantId};

/// Of some 2 KiB each.
const MOST_JOURNEYS: usize = 1_000;

/// What the cookies of late hold. Nothing here goes stale: a cookie says the same for ever. Whether its journey is alive and not
/// ended is looked at each time.
#[derive(Debug)]
pub struct OpenedJourneys(Cache<String, Arc<Opened>>);

/// What one cookie holds.
#[derive(Debug)]
pub(super) struct Opened {
    /// Whose key it was sealed under: to every other tenant it is no journey.
    tenant: TenantId,
    pub(super) journey: Journey,
    /// None where it is kept in a row.
    pub(super) asked_for: Option<Arc<AskedFor>>,
}

impl Default for OpenedJourneys {
    fn default() -> Self {
        Self(Cache::new(MOST_JOURNEYS))
    }
}

impl OpenedJourneys {
    /// What the cookie holds, if that is known.
    pub(super) fn get(&self, tenant: TenantId, cookie: &str) -> Option<Arc<Opened>> {
        self.0.get(cookie).filter(|opened| opened.tenant == tenant)
    }

    /// Remembers what a cookie holds that was sealed or opened under the tenant's key.
    pub(super) fn keep(
        &self,
        tenant: TenantId,
        cookie: &str,
        journey: Journey,
        asked_for: Option<Arc<AskedFor>>,
    ) -> Arc<Opened> {
        let opened = Arc::new(Opened { tenant, journey, asked_for });
        self.0.insert(cookie.to_owned(), Arc::clone(&opened));
        opened
    }
}
