//! What the first tenant's administrators set.

use super::Server;
use vestibule_domain::{clock::Clock as _, ids::LogId, tenant::TenantSettings};
use vestibule_storage::{ChangeSet, tenants};

impl Server {
    /// Changes what the first tenant's administrators have set.
    pub(crate) async fn set(&self, change: impl FnOnce(&mut TenantSettings)) {
        let (storage, now) = (&self.platform.storage, self.clock.now());
        let mut tenant = tenants::by_id(&storage.platform(), self.tenant.id).await.unwrap().unwrap();
        change(&mut tenant.settings);
        let id = LogId::at(now, self.platform.randomness.as_ref());
        let changes = ChangeSet::<()>::keyed(tenant.id, id, now)
            .one_or(tenants::set_settings(&tenant.settings, tenant.config_version), ());
        storage.commit(changes).await.unwrap();
        self.platform.directory.forget(tenant.id);
    }
}
