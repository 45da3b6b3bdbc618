//! The keys for which clients encrypt their request objects (RFC 9101 §6.1): in each period one on P-256 and one of RSA.
//!
//! The one on P-256 follows from the tenant's data key and from the number of the period, so that every node has the same one and
//! none has to be kept: a tenant's first is there when it is asked for, and the next begins by itself. An RSA key can't be had that
//! way: it is made ahead of its period, sealed and stored.

use crate::{Failure, tenants::TenantSnapshot};
use std::{sync::Arc, time::Duration};
use vestibule_domain::{
    clock::Timestamp,
    keys::{MacKey, TenantKeys},
    randomness::Randomness,
};
use vestibule_protocol::jose::{DecryptionKey, EncryptionJwk};
use vestibule_storage::{
    Statement,
    request_encryption_keys::{self, StoredEncryptionKey},
};

/// Context under which private keys are sealed.
const CONTEXT: &[u8] = b"request encryption key";
/// A key is published for this long, in seconds: 90 days.
const PERIOD: i64 = 90 * 24 * 3_600;
/// What was encrypted for a key is still read this long after another is published: caches of the key set, and requests that were
/// made ahead.
const RETIRED: Duration = Duration::from_hours(48);
/// Of two nodes whose clocks differ, one may publish a key this much before the other.
const AHEAD: Duration = Duration::from_hours(1);
/// An RSA key is made this long before its period begins.
const MADE_AHEAD: Duration = Duration::from_hours(24);
/// So many candidates are tried: one of some four thousand million is no key of the curve.
const CANDIDATES: u8 = 8;

/// A tenant's stored keys, parsed and ready.
#[derive(Debug, Default)]
pub struct RequestKeys(Vec<(i64, Arc<DecryptionKey>)>);

impl RequestKeys {
    /// Opens and parses stored keys.
    pub(crate) fn open(keys: &TenantKeys, rows: Vec<StoredEncryptionKey>) -> Result<Self, Failure> {
        let opened = rows.into_iter().map(|row| {
            let context: [&[u8]; 2] = [CONTEXT, &row.period.to_be_bytes()];
            let document = zeroize::Zeroizing::new(keys.private_keys().open(&context, &row.sealed_private_key)?);
            let key = DecryptionKey::from_rsa_pkcs8(&document).map_err(|_| Failure::Malformed("encryption key"))?;
            Ok((row.period, Arc::new(key)))
        });
        opened.collect::<Result<_, Failure>>().map(Self)
    }

    fn of_period(&self, period: i64) -> Option<&Arc<DecryptionKey>> {
        self.0.iter().find(|(known, _)| *known == period).map(|(_, key)| key)
    }
}

/// The keys to publish now; none where the tenant takes no encrypted requests.
pub fn published_encryption_keys(tenant: &TenantSnapshot, now: Timestamp) -> Vec<EncryptionJwk> {
    if !tenant.settings().request_object_encryption {
        return Vec::new();
    }
    of_period(tenant, period(now)).map(|key| key.public_jwk().clone()).collect()
}

/// The keys that open what clients encrypt: none where the tenant takes no encrypted requests.
pub(crate) fn decryption_keys(tenant: &TenantSnapshot, now: Timestamp) -> Vec<Arc<DecryptionKey>> {
    if !tenant.settings().request_object_encryption {
        return Vec::new();
    }
    let mut periods = vec![period(now), period(now.minus(RETIRED)), period(now.plus(AHEAD))];
    periods.dedup();
    periods.into_iter().flat_map(|period| of_period(tenant, period)).collect()
}

/// The periods that lack an RSA key by now.
pub(super) fn due(tenant: &TenantSnapshot, now: Timestamp) -> Vec<i64> {
    if !tenant.settings().request_object_encryption {
        return Vec::new();
    }
    let mut periods = vec![period(now), period(now.plus(MADE_AHEAD))];
    periods.dedup();
    periods.retain(|period| tenant.request_keys().of_period(*period).is_none());
    periods
}

/// Stores the RSA key of a period, from its PKCS#8 DER document.
pub(super) fn store(
    keys: &TenantKeys,
    period: i64,
    document: &[u8],
    randomness: &dyn Randomness,
) -> Result<Statement, Failure> {
    let context: [&[u8]; 2] = [CONTEXT, &period.to_be_bytes()];
    let sealed_private_key = keys.private_keys().seal(&context, document, randomness)?;
    let ends = Timestamp::from_seconds(period.saturating_add(1).saturating_mul(PERIOD)).plus(RETIRED);
    Ok(request_encryption_keys::insert(&StoredEncryptionKey { period, sealed_private_key }, ends))
}

const fn period(now: Timestamp) -> i64 {
    now.as_seconds().div_euclid(PERIOD)
}

fn of_period(tenant: &TenantSnapshot, period: i64) -> impl Iterator<Item = Arc<DecryptionKey>> {
    let secret: &MacKey = tenant.keys().request_encryption();
    let scalar = |candidate: u8| secret.mac(&[&period.to_be_bytes(), &[candidate]]);
    let on_curve = (0..CANDIDATES).find_map(|candidate| DecryptionKey::from_scalar(&scalar(candidate)));
    let stored = tenant.request_keys().of_period(period).map(Arc::clone);
    on_curve.map(Arc::new).into_iter().chain(stored)
}
