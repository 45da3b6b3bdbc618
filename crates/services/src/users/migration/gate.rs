//! How many calls are under way at a time: each holds a sign-in's connection for as long as another system takes.

use crate::gate::{Admitted, Gate};
use vestibule_domain::ids::TenantId;

/// At most this many calls of a node.
const MOST: usize = 64;
/// At most this many of them a tenant's, so that one whose system is slow leaves room for others.
const MOST_OF_A_TENANT: usize = 16;

/// Admits calls.
#[derive(Debug)]
pub struct MigrationGate(Gate<TenantId>);

impl Default for MigrationGate {
    fn default() -> Self {
        Self(Gate::new(MOST, MOST_OF_A_TENANT))
    }
}

impl MigrationGate {
    /// Admits a call now, or not at all.
    pub(super) fn enter(&self, tenant: TenantId) -> Option<Admitted<'_, TenantId>> {
        self.0.enter(tenant)
    }
}
