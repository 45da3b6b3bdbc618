//! How many traces a tenant may keep: many at once, few for long, so that neither a flood nor a busy day fills the store.

use super::buffer::Importance;
use std::{collections::HashMap, time::Duration};
use vestibule_domain::{clock::Timestamp, ids::TenantId};

/// What may come at once: as much as comes in so many seconds.
const BURST_SECONDS: u32 = 10;
/// Tenants that are counted at once. When there are more, all begin anew.
const MOST_TENANTS: usize = 10_000;

/// For each tenant and importance the moment at which its allowance is whole again.
#[derive(Debug, Default)]
pub(super) struct Budgets {
    whole_at: HashMap<(TenantId, Importance), Timestamp>,
}

impl Budgets {
    /// Takes one of `a_second` traces, if there is one.
    pub(super) fn take(&mut self, tenant: TenantId, importance: Importance, a_second: u32, now: Timestamp) -> bool {
        if self.whole_at.len() >= MOST_TENANTS && !self.whole_at.contains_key(&(tenant, importance)) {
            self.whole_at.clear();
        }
        let each = Duration::from_secs(1) / a_second.max(1);
        let whole_at = self.whole_at.entry((tenant, importance)).or_insert(now);
        let next = (*whole_at).max(now).plus(each);
        let allowed = next.since(now) <= each * a_second.max(1) * BURST_SECONDS;
        if allowed {
            *whole_at = next;
        }
        allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(budgets: &mut Budgets, tenant: TenantId, importance: Importance, tries: u32, now: Timestamp) -> usize {
        (0..tries).filter(|_| budgets.take(tenant, importance, 5, now)).count()
    }

    #[test]
    fn many_may_come_at_once_and_few_for_long() {
        let mut budgets = Budgets::default();
        let tenant = TenantId::from_uuid(uuid::Uuid::from_u128(1));
        let at = |seconds: i64| Timestamp::from_seconds(1_000 + seconds);
        assert_eq!(taken(&mut budgets, tenant, Importance::Anybody, 1_000, at(0)), 50);
        assert_eq!(taken(&mut budgets, tenant, Importance::Anybody, 1_000, at(1)), 5);
        assert_eq!(taken(&mut budgets, tenant, Importance::Anybody, 1_000, at(1_000)), 50);
    }

    #[test]
    fn neither_another_tenant_nor_what_matters_more_is_crowded_out() {
        let mut budgets = Budgets::default();
        let [one, other] = [1, 2].map(|id| TenantId::from_uuid(uuid::Uuid::from_u128(id)));
        let now = Timestamp::from_seconds(1_000);
        assert_eq!(taken(&mut budgets, one, Importance::Anybody, 1_000, now), 50);
        assert_eq!(taken(&mut budgets, one, Importance::Proven, 1_000, now), 50);
        assert_eq!(taken(&mut budgets, other, Importance::Anybody, 1_000, now), 50);
    }

    #[test]
    fn a_clock_set_back_gives_nothing_away() {
        let mut budgets = Budgets::default();
        let tenant = TenantId::from_uuid(uuid::Uuid::from_u128(1));
        assert_eq!(taken(&mut budgets, tenant, Importance::Routine, 60, Timestamp::from_seconds(1_000)), 50);
        assert_eq!(taken(&mut budgets, tenant, Importance::Routine, 60, Timestamp::from_seconds(900)), 0);
    }
}
