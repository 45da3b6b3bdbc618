//! The signing keys of a tenant, parsed and ready.

use crate::Failure;
use std::sync::Arc;
use vestibule_domain::{
    clock::Timestamp,
    keys::{KeyTimes, TenantKeys, signer},
};
use vestibule_protocol::jose::{Algorithm, Jwk, JwkSet, SigningKey, VerifyingKey};
use vestibule_storage::signing_keys::StoredSigningKey;

/// Context under which private keys are sealed.
pub(super) const CONTEXT: &[u8] = b"signing key";

/// The signing keys of a tenant.
#[derive(Debug, Default)]
pub struct SigningKeys {
    times: Vec<KeyTimes>,
    keys: Vec<OpenKey>,
    verifying: Arc<[VerifyingKey]>,
}

#[derive(Debug)]
struct OpenKey {
    key: SigningKey,
    jwk: Jwk,
}

impl SigningKeys {
    /// Opens and parses stored keys.
    pub(crate) fn open(keys: &TenantKeys, rows: Vec<StoredSigningKey>) -> Result<Self, Failure> {
        let mut ring = Self::default();
        let mut verifying = Vec::with_capacity(rows.len());
        for row in rows {
            let document = keys.private_keys().open(&[CONTEXT, row.key_id.as_bytes()], &row.sealed_private_key)?;
            let document = zeroize::Zeroizing::new(document);
            let key =
                SigningKey::from_pkcs8(row.algorithm, &document).map_err(|_| Failure::Malformed("signing key"))?;
            let jwk = key.public_jwk().clone();
            let jwk = row.certificate.as_deref().map_or_else(|| jwk.clone(), |der| jwk.clone().with_certificate(der));
            verifying.extend(VerifyingKey::new(&jwk));
            ring.times.push(times_of(&row));
            ring.keys.push(OpenKey { key, jwk });
        }
        ring.verifying = verifying.into();
        Ok(ring)
    }

    /// The key that signs with `algorithm` now.
    pub fn signer(&self, algorithm: Algorithm, now: Timestamp) -> Option<&SigningKey> {
        let signer = signer(&self.times, algorithm, now)?;
        self.keys.iter().find(|open| open.key.kid() == signer.id).map(|open| &open.key)
    }

    /// The key set to publish (RFC 7517 §5): next, present and past keys whose tokens may be alive.
    pub fn published(&self, now: Timestamp) -> JwkSet {
        let published = self.times.iter().zip(&self.keys).filter(|(times, _)| times.is_published(now));
        JwkSet { keys: published.map(|(_, open)| open.jwk.clone()).collect() }
    }

    /// The keys that verify this tenant's own tokens.
    pub fn verifying(&self) -> &[VerifyingKey] {
        &self.verifying
    }

    /// When each key comes and goes.
    pub fn times(&self) -> &[KeyTimes] {
        &self.times
    }
}

pub(super) fn times_of(row: &StoredSigningKey) -> KeyTimes {
    KeyTimes {
        id: row.key_id.clone(),
        algorithm: row.algorithm,
        created_at: row.created_at,
        signs_from: row.signs_from,
        signs_until: row.signs_until,
        published_until: row.published_until,
    }
}
