//! How many calls are under way at a time: each holds a sign-in's connection for as long as another system takes.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};
use vestibule_domain::ids::TenantId;

/// At most this many calls of a node.
const MOST: usize = 64;
/// At most this many of them a tenant's, so that one whose system is slow leaves room for others.
const MOST_OF_A_TENANT: usize = 16;

/// Admits calls.
#[derive(Debug, Default)]
pub struct MigrationGate {
    under_way: Mutex<HashMap<TenantId, usize>>,
}

/// A call that is admitted; dropping it makes room.
#[derive(Debug)]
pub(super) struct Admitted<'a> {
    gate: &'a MigrationGate,
    tenant: TenantId,
}

impl MigrationGate {
    /// Admits a call now, or not at all.
    pub(super) fn enter(&self, tenant: TenantId) -> Option<Admitted<'_>> {
        let mut under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        let own = under_way.get(&tenant).copied().unwrap_or_default();
        if own >= MOST_OF_A_TENANT || under_way.values().sum::<usize>() >= MOST {
            return None;
        }
        under_way.insert(tenant, own + 1);
        Some(Admitted { gate: self, tenant })
    }
}

impl Drop for Admitted<'_> {
    fn drop(&mut self) {
        let mut under_way = self.gate.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        match under_way.get_mut(&self.tenant) {
            Some(own) if *own > 1 => *own -= 1,
            _ => {
                under_way.remove(&self.tenant);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_tenant_has_a_quarter_of_the_room_and_others_the_rest() {
        let gate = MigrationGate::default();
        let tenant = |number| TenantId::from_uuid(Uuid::from_u128(number));
        let mut admitted: Vec<_> = (0..MOST_OF_A_TENANT).map(|_| gate.enter(tenant(1)).unwrap()).collect();
        assert!(gate.enter(tenant(1)).is_none());
        for other in 2..5 {
            admitted.extend((0..MOST_OF_A_TENANT).map(|_| gate.enter(tenant(other)).unwrap()));
        }
        assert!(gate.enter(tenant(9)).is_none());
        admitted.pop();
        assert!(gate.enter(tenant(9)).is_some());
        admitted.clear();
        assert!(gate.under_way.lock().unwrap().is_empty());
    }
}
