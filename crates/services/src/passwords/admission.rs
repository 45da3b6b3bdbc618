//! Who may hash: a bounded number of places, of which no tenant takes more than half.

use std::{collections::HashMap, time::Duration};
use vestibule_domain::{credential::HashParameters, ids::TenantId};

/// There is no place: the answer is 503 with `Retry-After`, and no attempt is counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("too many passwords wait to be checked")]
pub struct Busy {
    /// When to try again: about when those who wait now will have been served. Whole seconds.
    pub retry_after: Duration,
}

/// The places and who has them.
#[derive(Debug)]
pub(super) struct Admission {
    places: usize,
    taken: usize,
    by_tenant: HashMap<TenantId, usize>,
    milliseconds_each: u64,
    threads: u64,
}

impl Admission {
    /// One place for each thread and each waiting job.
    pub(super) fn new(threads: usize, queue: usize, parameters: HashParameters) -> Self {
        // A careful 2 KiB a microsecond and thread; only `Retry-After` depends on it.
        let work = u64::from(parameters.memory_kib()) * u64::from(parameters.iterations());
        Self {
            places: threads.saturating_add(queue),
            taken: 0,
            by_tenant: HashMap::new(),
            milliseconds_each: (work / 2_000).max(1),
            threads: u64::try_from(threads).unwrap_or(u64::MAX).max(1),
        }
    }

    /// Whether there is a place. A tenant holds at most half of them, so that a flood of one leaves room for others.
    pub(super) fn room(&self, tenant: TenantId) -> Result<(), Busy> {
        if self.taken >= self.places || self.held(tenant) >= (self.places / 2).max(1) {
            return Err(Busy { retry_after: self.retry_after() });
        }
        Ok(())
    }

    /// Takes a place, where there is one.
    pub(super) fn take(&mut self, tenant: TenantId) -> Result<(), Busy> {
        self.room(tenant)?;
        self.taken += 1;
        *self.by_tenant.entry(tenant).or_default() += 1;
        Ok(())
    }

    fn held(&self, tenant: TenantId) -> usize {
        self.by_tenant.get(&tenant).copied().unwrap_or(0)
    }

    /// Gives a place back.
    pub(super) fn give_back(&mut self, tenant: TenantId) {
        self.taken = self.taken.saturating_sub(1);
        match self.by_tenant.get_mut(&tenant) {
            Some(held) if *held > 1 => *held -= 1,
            _ => {
                self.by_tenant.remove(&tenant);
            }
        }
    }

    /// How many places are taken.
    pub(super) fn taken(&self) -> usize {
        self.taken
    }

    fn retry_after(&self) -> Duration {
        let waiting = u64::try_from(self.taken).unwrap_or(u64::MAX);
        let milliseconds = waiting.saturating_mul(self.milliseconds_each) / self.threads;
        Duration::from_secs(milliseconds.div_ceil(1_000).clamp(1, 30))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn tenant(number: u128) -> TenantId {
        TenantId::from_uuid(Uuid::from_u128(number))
    }

    #[test]
    fn a_tenant_gets_half_of_the_places_and_others_the_rest() {
        let mut admission = Admission::new(2, 6, HashParameters::default());
        for _ in 0..4 {
            admission.take(tenant(1)).unwrap();
        }
        assert!(admission.take(tenant(1)).is_err());
        assert!(admission.room(tenant(1)).is_err() && admission.room(tenant(2)).is_ok());
        for number in 2..6 {
            admission.take(tenant(number)).unwrap();
        }
        assert!(admission.take(tenant(7)).is_err());
        admission.give_back(tenant(3));
        admission.take(tenant(7)).unwrap();
    }

    #[test]
    fn nothing_is_remembered_of_a_tenant_that_holds_no_place() {
        let mut admission = Admission::new(1, 3, HashParameters::default());
        admission.take(tenant(1)).unwrap();
        admission.take(tenant(1)).unwrap();
        admission.give_back(tenant(1));
        admission.give_back(tenant(1));
        assert_eq!(admission.taken(), 0);
        assert!(admission.by_tenant.is_empty());
    }

    #[test]
    fn the_time_to_wait_grows_with_those_who_wait() {
        let wait = |threads, queue| {
            let mut admission = Admission::new(threads, queue, HashParameters::default());
            for number in 0.. {
                if let Err(busy) = admission.take(tenant(number)) {
                    return busy.retry_after.as_secs();
                }
            }
            0
        };
        assert_eq!(wait(2, 62), 1);
        assert_eq!(wait(1, 199), 4);
        assert_eq!(wait(1, 100_000), 30);
    }
}
