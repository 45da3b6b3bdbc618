//! How the first tenant's customers sign in and up.

use super::Server;
use vestibule_domain::{
    clock::Clock as _,
    flow::{SignInMethod, UserFlow},
    ids::LogId,
};
use vestibule_services::flows::publishing;
use vestibule_storage::{ChangeSet, tenants, user_flows};

impl Server {
    /// Gives the first tenant's flow other methods, as publishing another version does.
    pub(crate) async fn set_methods(&self, methods: &[SignInMethod]) {
        let (storage, now) = (&self.platform.storage, self.clock.now());
        let stored = user_flows::all(&storage.tenant(self.tenant.id)).await.unwrap().remove(0);
        let flow = UserFlow { methods: methods.to_vec(), former_methods: Vec::new(), ..stored.clone() };
        let flow = flow.in_place_of(&stored);
        let id = LogId::at(now, self.platform.randomness.as_ref());
        let mut changes = ChangeSet::<()>::keyed(self.tenant.id, id, now);
        for statement in publishing(&flow, stored.version, now) {
            changes = changes.one_or(statement, ());
        }
        storage.commit(changes.push(tenants::bump_config_version())).await.unwrap();
        self.platform.directory.forget(self.tenant.id);
    }
}
