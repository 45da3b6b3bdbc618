//! Finds tenants by the first path segment or by a host of their own, and keeps the snapshots of those in use.
//!
//! A snapshot is looked at again once a second while it is used: in the background as long as it is fresh enough to serve,
//! before serving when it has not been used for a while (decisions.md 14). Ten thousand idle tenants cost nothing.

use super::{TenantSnapshot, loads::Loads};
use crate::{
    Failure,
    keys::{self, KeyForge},
};
use quick_cache::sync::Cache;
use std::{sync::Arc, time::Duration};
use vestibule_domain::{
    clock::{Clock, Timestamp},
    ids::TenantId,
    keys::MasterKeyRing,
    randomness::Randomness,
    tenant::{DomainName, HostName},
};
use vestibule_storage::{Storage, tenant_hosts, tenants};

const CHECK_EVERY: Duration = Duration::from_secs(1);
const SERVE_UNCHECKED: Duration = Duration::from_secs(5);
/// How long a snapshot serves while the store can't be reached (decisions.md 14).
const SERVE_WITHOUT_STORE: Duration = Duration::from_secs(30);
const MOST_SNAPSHOTS: usize = 2_000;
const MOST_NAMES: usize = 20_000;

/// The tenants in use on this node.
pub struct TenantDirectory {
    storage: Storage,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    master_keys: MasterKeyRing,
    forge: KeyForge,
    snapshots: Cache<TenantId, Arc<Entry>>,
    names: Cache<String, TenantId>,
    hosts: Cache<String, TenantId>,
    loads: Loads,
}

#[derive(Debug)]
struct Entry {
    snapshot: Arc<TenantSnapshot>,
    checked_at: Timestamp,
    /// Whether something of it was written over: it serves nobody any more, and what is still so is taken over by the next.
    outdated: bool,
}

/// Why no tenant was found.
#[derive(Clone, Debug, thiserror::Error)]
pub enum UnknownTenant {
    /// There is none of that name.
    #[error("no such tenant")]
    NoSuchTenant,
    /// The store could not say.
    #[error(transparent)]
    Failed(#[from] Failure),
}

impl TenantDirectory {
    /// An empty directory over a store.
    pub fn new(
        storage: Storage,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
        master_keys: MasterKeyRing,
        forge: KeyForge,
    ) -> Self {
        Self {
            storage,
            clock,
            randomness,
            master_keys,
            forge,
            snapshots: Cache::new(MOST_SNAPSHOTS),
            names: Cache::new(MOST_NAMES),
            hosts: Cache::new(MOST_NAMES),
            loads: Loads::default(),
        }
    }

    /// The tenant that a path segment names: by id or by domain name, in any case.
    pub async fn resolve(self: &Arc<Self>, segment: &str) -> Result<Arc<TenantSnapshot>, UnknownTenant> {
        let id = match TenantId::parse(segment) {
            Some(id) => id,
            None => self.id_of_domain(segment).await?,
        };
        self.by_id(id).await
    }

    /// The tenant whose own, verified host this is.
    pub async fn of_host(self: &Arc<Self>, host: &HostName) -> Result<Arc<TenantSnapshot>, UnknownTenant> {
        if let Some(id) = self.hosts.get(host.as_str()) {
            match self.by_id(id).await {
                Ok(tenant) if tenant.hosts().iter().any(|own| own == host) => return Ok(tenant),
                // Taken from the tenant, or given to it so lately that its snapshot doesn't say so yet.
                Ok(_) | Err(UnknownTenant::NoSuchTenant) => drop(self.hosts.remove(host.as_str())),
                Err(failed @ UnknownTenant::Failed(_)) => return Err(failed),
            }
        }
        let id = tenant_hosts::tenant_of(&self.storage.platform(), host).await.map_err(Failure::from)?;
        let id = id.ok_or(UnknownTenant::NoSuchTenant)?;
        let tenant = self.by_id(id).await?;
        self.hosts.insert(host.as_str().to_owned(), id);
        Ok(tenant)
    }

    /// The tenant with this id.
    pub async fn by_id(self: &Arc<Self>, id: TenantId) -> Result<Arc<TenantSnapshot>, UnknownTenant> {
        let now = self.clock.now();
        let Some(entry) = self.current(id) else { return self.load(id).await };
        let age = now.since(entry.checked_at);
        if age < CHECK_EVERY {
            return Ok(Arc::clone(&entry.snapshot));
        }
        if age < SERVE_UNCHECKED {
            self.check_in_background(id, &entry, now);
            return Ok(Arc::clone(&entry.snapshot));
        }
        match self.check(id, &entry).await {
            Err(UnknownTenant::Failed(_)) if age < SERVE_WITHOUT_STORE => Ok(Arc::clone(&entry.snapshot)),
            answer => answer,
        }
    }

    /// Replaces signing keys that are due, for every tenant in use on this node: the hourly job. Idle tenants catch up when used.
    pub async fn rotate_keys(self: &Arc<Self>) -> Result<(), Failure> {
        let ids: Vec<TenantId> = self.snapshots.iter().map(|(id, _)| id).collect();
        for id in ids {
            let Some(entry) = self.current(id) else { continue };
            if self.keep_keys(&entry.snapshot).await? {
                self.forget(id);
            }
        }
        Ok(())
    }

    /// Forgets a snapshot, so that this node sees its own write at once. A load that began before it is not waited for.
    pub fn forget(&self, id: TenantId) {
        self.loads.forget(id);
        if let Some(entry) = self.snapshots.get(&id) {
            self.put(id, &entry.snapshot, entry.checked_at, true);
        }
    }

    fn current(&self, id: TenantId) -> Option<Arc<Entry>> {
        self.snapshots.get(&id).filter(|entry| !entry.outdated)
    }

    fn put(&self, id: TenantId, snapshot: &Arc<TenantSnapshot>, checked_at: Timestamp, outdated: bool) {
        let snapshot = Arc::clone(snapshot);
        self.snapshots.insert(id, Arc::new(Entry { snapshot, checked_at, outdated }));
    }

    async fn id_of_domain(&self, segment: &str) -> Result<TenantId, UnknownTenant> {
        let name = DomainName::parse(segment).map_err(|_| UnknownTenant::NoSuchTenant)?;
        if let Some(id) = self.names.get(name.as_str()) {
            return Ok(id);
        }
        let id = tenants::id_of_domain(&self.storage.platform(), name.as_str()).await.map_err(Failure::from)?;
        let id = id.ok_or(UnknownTenant::NoSuchTenant)?;
        self.names.insert(name.as_str().to_owned(), id);
        Ok(id)
    }

    /// Marks the entry as checked first, so that one check runs and not one a request.
    fn check_in_background(self: &Arc<Self>, id: TenantId, entry: &Arc<Entry>, now: Timestamp) {
        self.put(id, &entry.snapshot, now, false);
        let (directory, entry) = (Arc::clone(self), Arc::clone(entry));
        tokio::spawn(async move {
            if directory.check(id, &entry).await.is_err() {
                // The old moment counts again, so that a store that stays away is noticed.
                directory.snapshots.insert(id, entry);
            }
        });
    }

    async fn check(self: &Arc<Self>, id: TenantId, entry: &Entry) -> Result<Arc<TenantSnapshot>, UnknownTenant> {
        let version = tenants::config_version(&self.storage.tenant(id)).await.map_err(Failure::from)?;
        if version == Some(entry.snapshot.tenant().config_version) {
            self.keep(id, &entry.snapshot);
            return Ok(Arc::clone(&entry.snapshot));
        }
        let Some(version) = version else {
            self.loads.forget(id);
            self.snapshots.remove(&id);
            return Err(UnknownTenant::NoSuchTenant);
        };
        // The old one serves until the new one is there: a change to a busy tenant makes nobody wait.
        let loaded = self.load(id).await?;
        if loaded.tenant().config_version >= version {
            return Ok(loaded);
        }
        // The load was under way when the change came.
        self.load(id).await
    }

    /// Loads the tenant, once for all who wait for it at the same time.
    async fn load(self: &Arc<Self>, id: TenantId) -> Result<Arc<TenantSnapshot>, UnknownTenant> {
        let directory = Arc::clone(self);
        self.loads
            .join(id, |load| {
                // Goes on when whoever asked first has left.
                tokio::spawn(async move {
                    let outcome = Box::pin(directory.read_with_keys(id)).await;
                    directory.loads.end(id, load, outcome, |snapshot| directory.keep(id, snapshot));
                });
            })
            .await
    }

    async fn read_with_keys(&self, id: TenantId) -> Result<Arc<TenantSnapshot>, UnknownTenant> {
        let mut snapshot = self.read(id).await?;
        if self.keep_keys(&snapshot).await? {
            snapshot = self.read(id).await?;
        }
        Ok(Arc::new(snapshot))
    }

    /// Does what is due for the tenant's signing keys; a tenant's first are made on its first use.
    async fn keep_keys(&self, snapshot: &TenantSnapshot) -> Result<bool, Failure> {
        keys::keep(&self.storage, &self.forge, self.randomness.as_ref(), snapshot, self.clock.now()).await
    }

    async fn read(&self, id: TenantId) -> Result<TenantSnapshot, UnknownTenant> {
        let before = self.snapshots.get(&id);
        let before = before.as_ref().map(|entry| entry.snapshot.as_ref());
        let loading = Box::pin(TenantSnapshot::load(&self.storage, &self.master_keys, id, self.clock.now(), before));
        loading.await?.ok_or(UnknownTenant::NoSuchTenant)
    }

    fn keep(&self, id: TenantId, snapshot: &Arc<TenantSnapshot>) {
        self.put(id, snapshot, self.clock.now(), false);
    }
}
