//! Keyed limits that slow a flood down (decisions 25). They never refuse a person for good: account and code budgets do
//! that, and those are rows.
//!
//! The generic cell rate algorithm: for each key, one number, the time at which it will have been idle long enough to
//! have its whole allowance back.

use quick_cache::{OptionsBuilder, sync::Cache};
use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};
use vestibule_domain::{
    clock::Clock,
    ids::{AppId, TenantId},
};

use crate::{
    client_address::{AddressKey, ClientAddress},
    problem::Problem,
};

/// The most keys that are remembered; the least used go first, and a forgotten key starts afresh.
pub const MOST_KEYS: usize = 100_000;

/// What is being asked for. Each has a limit of its own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Endpoint {
    /// Discovery documents and key sets.
    Metadata,
    /// Authorization and sign-out requests.
    Authorize,
    /// What clients send themselves: token requests of every grant, and what leads there or takes tokens back.
    Token,
    /// Userinfo.
    UserInfo,
    /// Introspection: an API asks for each request of its own.
    Introspection,
    /// Clients that register themselves, and look after that.
    Registration,
    /// Looking at a hosted page.
    Page,
    /// Posting a form: what hashes passwords and sends mail.
    Form,
    /// Typing the code of a device: what could be guessed at.
    UserCode,
    /// Naming an account in an app of its own user interface: the answer tells whether there is one.
    NativeStart,
}

/// So many requests at once, given back evenly over a period.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quota {
    /// The most requests at once.
    pub requests: u32,
    /// The time in which as many are given back.
    pub period: Duration,
}

impl Quota {
    /// So many requests a minute.
    pub const fn per_minute(requests: u32) -> Self {
        Self { requests, period: Duration::from_mins(1) }
    }

    fn period_micros(self) -> i64 {
        i64::try_from(self.period.as_micros()).unwrap_or(i64::MAX)
    }

    fn interval_micros(self) -> i64 {
        (self.period_micros() / i64::from(self.requests.max(1))).max(1)
    }
}

/// The limits, all counted within a tenant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RateQuotas {
    /// [`Endpoint::Metadata`], by address.
    pub metadata: Quota,
    /// [`Endpoint::Authorize`], by address.
    pub authorize: Quota,
    /// [`Endpoint::Token`], by address.
    pub token: Quota,
    /// [`Endpoint::UserInfo`], by address.
    pub user_info: Quota,
    /// [`Endpoint::Introspection`], by address and by client.
    pub introspection: Quota,
    /// [`Endpoint::Registration`], by address.
    pub registration: Quota,
    /// [`Endpoint::Page`], by address.
    pub page: Quota,
    /// [`Endpoint::Form`], by address.
    pub form: Quota,
    /// [`Endpoint::UserCode`], by address.
    pub user_code: Quota,
    /// [`Endpoint::NativeStart`], by address.
    pub native_start: Quota,
    /// [`Endpoint::Token`], by client, from wherever it asks.
    pub token_by_client: Quota,
    /// Leaves this machine's own addresses out of the limits by address. For `dev` only.
    pub exempt_loopback: bool,
}

impl Default for RateQuotas {
    fn default() -> Self {
        Self {
            metadata: Quota::per_minute(600),
            authorize: Quota::per_minute(300),
            token: Quota::per_minute(1_200),
            user_info: Quota::per_minute(1_200),
            introspection: Quota::per_minute(60_000),
            registration: Quota::per_minute(20),
            page: Quota::per_minute(600),
            form: Quota::per_minute(120),
            user_code: Quota::per_minute(10),
            native_start: Quota::per_minute(30),
            token_by_client: Quota::per_minute(12_000),
            exempt_loopback: false,
        }
    }
}

/// A limit is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many requests")]
pub struct TooManyRequests {
    /// When the next request will be let through.
    pub retry_after: Duration,
}

impl From<TooManyRequests> for Problem {
    fn from(error: TooManyRequests) -> Self {
        Self::TooManyRequests { retry_after: error.retry_after }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Subject {
    Address(AddressKey),
    Client(AppId),
}

type Key = (TenantId, Endpoint, Subject);

/// The limits' memory. One for the process; cheap to share.
pub struct RateLimits {
    quotas: RateQuotas,
    clock: Arc<dyn Clock>,
    cells: Cache<Key, Arc<AtomicI64>>,
}

impl std::fmt::Debug for RateLimits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RateLimits").field("quotas", &self.quotas).finish_non_exhaustive()
    }
}

impl RateLimits {
    /// Empty limits.
    pub fn new(quotas: RateQuotas, clock: Arc<dyn Clock>) -> Self {
        Self::holding(MOST_KEYS, &quotas, clock)
    }

    fn holding(keys: usize, quotas: &RateQuotas, clock: Arc<dyn Clock>) -> Self {
        let cells = match OptionsBuilder::new()
            // Grows as keys come; a quiet server pays nothing for the ceiling.
            .estimated_items_capacity(keys.min(1_024))
            .weight_capacity(keys.try_into().unwrap_or(u64::MAX))
            .build()
        {
            Ok(options) => Cache::with_options(
                options,
                quick_cache::UnitWeighter,
                quick_cache::DefaultHashBuilder::default(),
                quick_cache::sync::DefaultLifecycle::default(),
            ),
            Err(_) => Cache::new(keys),
        };
        Self { quotas: *quotas, clock, cells }
    }

    /// Counts a request to an endpoint of a tenant from an address.
    pub fn by_address(
        &self,
        endpoint: Endpoint,
        tenant: TenantId,
        address: ClientAddress,
    ) -> Result<(), TooManyRequests> {
        if self.quotas.exempt_loopback && address.is_loopback() {
            return Ok(());
        }
        let quota = match endpoint {
            Endpoint::Metadata => self.quotas.metadata,
            Endpoint::Authorize => self.quotas.authorize,
            Endpoint::Token => self.quotas.token,
            Endpoint::UserInfo => self.quotas.user_info,
            Endpoint::Introspection => self.quotas.introspection,
            Endpoint::Registration => self.quotas.registration,
            Endpoint::Page => self.quotas.page,
            Endpoint::Form => self.quotas.form,
            Endpoint::UserCode => self.quotas.user_code,
            Endpoint::NativeStart => self.quotas.native_start,
        };
        self.count((tenant, endpoint, Subject::Address(address.key())), quota)
    }

    /// Counts a request of a client. For clients that exist: made-up ids would push real ones out. Introspection has as large an
    /// allowance as an address has; everything else that clients call counts together with their token requests.
    pub fn by_client(&self, endpoint: Endpoint, tenant: TenantId, client: AppId) -> Result<(), TooManyRequests> {
        let (endpoint, quota) = match endpoint {
            Endpoint::Introspection => (endpoint, self.quotas.introspection),
            _ => (Endpoint::Token, self.quotas.token_by_client),
        };
        self.count((tenant, endpoint, Subject::Client(client)), quota)
    }

    fn count(&self, key: Key, quota: Quota) -> Result<(), TooManyRequests> {
        let cell = self.cells.get(&key).unwrap_or_else(|| {
            let fresh = Arc::new(AtomicI64::new(i64::MIN));
            self.cells
                .get_or_insert_with(&key, || Ok::<_, std::convert::Infallible>(Arc::clone(&fresh)))
                .unwrap_or(fresh)
        });
        let now = self.clock.now().as_micros();
        let (period, interval) = (quota.period_micros(), quota.interval_micros());
        let mut full_at = cell.load(Ordering::Relaxed);
        loop {
            // Further ahead than a period is only a clock that was set back.
            let next = full_at.clamp(now, now.saturating_add(period)).saturating_add(interval);
            let wait = next.saturating_sub(period).saturating_sub(now);
            if wait > 0 {
                let retry_after = Duration::from_micros(u64::try_from(wait).unwrap_or(0));
                return Err(TooManyRequests { retry_after });
            }
            match cell.compare_exchange_weak(full_at, next, Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => return Ok(()),
                Err(actual) => full_at = actual,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;
    use vestibule_domain::clock::Timestamp;

    struct Hand(AtomicI64);
    impl Clock for Hand {
        fn now(&self) -> Timestamp {
            Timestamp::from_micros(self.0.load(Ordering::Relaxed))
        }
    }
    impl Hand {
        fn turn(&self, seconds: i64) {
            self.0.fetch_add(seconds * 1_000_000, Ordering::Relaxed);
        }
    }

    fn limits(quotas: &RateQuotas) -> (RateLimits, Arc<Hand>) {
        let clock = Arc::new(Hand(AtomicI64::new(1_700_000_000_000_000)));
        (RateLimits::new(*quotas, clock.clone()), clock)
    }

    fn tenant(n: u128) -> TenantId {
        TenantId::from_uuid(Uuid::from_u128(n))
    }

    fn address(text: &str) -> ClientAddress {
        ClientAddress::new(text.parse().unwrap())
    }

    fn three_a_minute() -> RateQuotas {
        RateQuotas { form: Quota::per_minute(3), token_by_client: Quota::per_minute(2), ..RateQuotas::default() }
    }

    #[test]
    fn the_allowance_is_spent_at_once_and_given_back_evenly() {
        let (limits, clock) = limits(&three_a_minute());
        let ask = || limits.by_address(Endpoint::Form, tenant(1), address("192.0.2.1"));
        assert_eq!([ask(), ask(), ask()], [Ok(()); 3]);
        assert_eq!(ask(), Err(TooManyRequests { retry_after: Duration::from_secs(20) }));
        clock.turn(19);
        assert_eq!(ask(), Err(TooManyRequests { retry_after: Duration::from_secs(1) }));
        clock.turn(1);
        assert_eq!(ask(), Ok(()));
        assert!(ask().is_err());
        clock.turn(3_600);
        assert_eq!([ask(), ask(), ask()], [Ok(()); 3]);
        assert!(ask().is_err());
    }

    #[test]
    fn tenants_addresses_endpoints_and_clients_are_counted_apart() {
        let (limits, _) = limits(&three_a_minute());
        for _ in 0..3 {
            limits.by_address(Endpoint::Form, tenant(1), address("192.0.2.1")).unwrap();
        }
        assert!(limits.by_address(Endpoint::Form, tenant(1), address("192.0.2.1")).is_err());
        assert!(limits.by_address(Endpoint::Form, tenant(2), address("192.0.2.1")).is_ok());
        assert!(limits.by_address(Endpoint::Form, tenant(1), address("192.0.2.2")).is_ok());
        assert!(limits.by_address(Endpoint::Page, tenant(1), address("192.0.2.1")).is_ok());
        let client = AppId::from_uuid(Uuid::from_u128(9));
        let ask = |endpoint| limits.by_client(endpoint, tenant(1), client);
        assert_eq!([ask(Endpoint::Token), ask(Endpoint::Token)], [Ok(()); 2]);
        assert!(ask(Endpoint::Token).is_err());
        assert!(ask(Endpoint::Introspection).is_ok());
    }

    #[test]
    fn loopback_is_exempt_only_where_said() {
        let (limits, _) = limits(&RateQuotas { exempt_loopback: true, ..three_a_minute() });
        for _ in 0..10 {
            limits.by_address(Endpoint::Form, tenant(1), address("127.0.0.1")).unwrap();
            limits.by_address(Endpoint::Form, tenant(1), address("::1")).unwrap();
        }
        for _ in 0..3 {
            limits.by_address(Endpoint::Form, tenant(1), address("192.0.2.1")).unwrap();
        }
        assert!(limits.by_address(Endpoint::Form, tenant(1), address("192.0.2.1")).is_err());
    }

    #[test]
    fn a_clock_set_back_does_not_lock_anybody_out() {
        let (limits, clock) = limits(&three_a_minute());
        let ask = || limits.by_address(Endpoint::Form, tenant(1), address("192.0.2.1"));
        for _ in 0..3 {
            ask().unwrap();
        }
        clock.turn(-86_400);
        let wait = ask().unwrap_err().retry_after;
        assert!(wait <= Duration::from_secs(20), "{wait:?}");
    }

    #[test]
    fn many_keys_are_forgotten_rather_than_kept() {
        let clock = Arc::new(Hand(AtomicI64::new(0)));
        let limits = RateLimits::holding(100, &three_a_minute(), clock);
        for n in 0..10_000_u32 {
            let address = ClientAddress::new(std::net::Ipv4Addr::from_bits(n).into());
            limits.by_address(Endpoint::Form, tenant(1), address).unwrap();
        }
        assert!(limits.cells.len() <= 100, "{}", limits.cells.len());
    }

    #[test]
    fn a_race_lets_no_more_through_than_the_allowance() {
        let (limits, _) = limits(&RateQuotas { form: Quota::per_minute(100), ..RateQuotas::default() });
        let passed = AtomicI64::new(0);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..100 {
                        if limits.by_address(Endpoint::Form, tenant(1), address("192.0.2.1")).is_ok() {
                            passed.fetch_add(1, Ordering::Relaxed);
                        }
                    }
                });
            }
        });
        assert_eq!(passed.into_inner(), 100);
    }
}
