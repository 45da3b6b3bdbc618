//! The keys for which clients encrypt their request objects (RFC 9101 §6.1).
//!
//! Each follows from the tenant's data key and from the number of its period, so that every node has the same one and none has to be
//! kept: a tenant's first is there when it is asked for, and the next begins by itself.

use crate::tenants::TenantSnapshot;
use std::time::Duration;
use vestibule_domain::{
    clock::Timestamp,
    keys::{MacKey, TenantKeys},
};
use vestibule_protocol::jose::{DecryptionKey, EncryptionJwk};

/// A key is published for this long, in seconds: 90 days.
const PERIOD: i64 = 90 * 24 * 3_600;
/// What was encrypted for a key is still read this long after another is published: caches of the key set, and requests that were
/// made ahead.
const RETIRED: Duration = Duration::from_hours(48);
/// Of two nodes whose clocks differ, one may publish a key this much before the other.
const AHEAD: Duration = Duration::from_hours(1);
/// So many candidates are tried: one of some four thousand million is no key of the curve.
const CANDIDATES: u8 = 8;

/// The key to publish now; none where the tenant takes no encrypted requests.
pub fn published_encryption_key(tenant: &TenantSnapshot, now: Timestamp) -> Option<EncryptionJwk> {
    let keys = tenant.settings().request_object_encryption.then(|| tenant.keys())?;
    Some(of_period(keys, period(now))?.public_jwk().clone())
}

/// The keys that open what clients encrypt: none where the tenant takes no encrypted requests.
pub(crate) fn decryption_keys(tenant: &TenantSnapshot, now: Timestamp) -> Vec<DecryptionKey> {
    if !tenant.settings().request_object_encryption {
        return Vec::new();
    }
    let mut periods = vec![period(now), period(now.minus(RETIRED)), period(now.plus(AHEAD))];
    periods.dedup();
    periods.into_iter().filter_map(|period| of_period(tenant.keys(), period)).collect()
}

const fn period(now: Timestamp) -> i64 {
    now.as_seconds().div_euclid(PERIOD)
}

fn of_period(keys: &TenantKeys, period: i64) -> Option<DecryptionKey> {
    let secret: &MacKey = keys.request_encryption();
    let scalar = |candidate: u8| secret.mac(&[&period.to_be_bytes(), &[candidate]]);
    (0..CANDIDATES).find_map(|candidate| DecryptionKey::from_scalar(&scalar(candidate)))
}
