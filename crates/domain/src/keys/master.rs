//! The master key, under which every tenant's data key is sealed, and its replacement.

use super::{SealError, SealingKey, derivation::Derivation};
use crate::{
    ids::TenantId,
    randomness::{Randomness, random_bytes},
    secret::Secret,
};
use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

const PADDED_OR_NOT: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, PADDED_OR_NOT);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, PADDED_OR_NOT);

/// A tenant's data key: made with the tenant, never replaced, kept sealed.
#[derive(Clone, Debug)]
pub struct DataKey(pub(super) Secret<[u8; 32]>);

impl DataKey {
    /// A new data key.
    pub fn generate(randomness: &dyn Randomness) -> Self {
        Self(Secret::new(random_bytes(randomness)))
    }
}

/// Why a master key could not be read. Says nothing about the value.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum MasterKeyError {
    /// Neither 32 bytes nor the hexadecimal or base64 form of 32 bytes.
    #[error("a master key is 32 random bytes, as they are or in hexadecimal or base64")]
    Format,
    /// The cryptographic library failed.
    #[error("the cryptographic library failed")]
    Unavailable,
}

/// The key that seals tenants' data keys. 256 bits from outside the store: a file or the environment.
#[derive(Clone, Debug)]
pub struct MasterKey {
    sealing: SealingKey,
    fingerprint: MasterKeyFingerprint,
}

/// What the store keeps of a master key, so that a node with another one refuses to start.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MasterKeyFingerprint {
    id: [u8; 4],
    check: [u8; 16],
}

impl MasterKey {
    /// Reads a key: 32 bytes, or 64 hexadecimal digits, or base64 of either alphabet; white space around text is skipped.
    pub fn parse(input: &[u8]) -> Result<Self, MasterKeyError> {
        let secret = Zeroizing::new(decode(input).ok_or(MasterKeyError::Format)?);
        Self::from_secret(&secret).map_err(|_| MasterKeyError::Unavailable)
    }

    fn from_secret(secret: &[u8; 32]) -> Result<Self, SealError> {
        let derivation = Derivation::new(secret, b"vestibule master key");
        let sealing = SealingKey::new(derivation.bytes("data keys")?)?;
        let check = derivation.bytes("check value")?.first_chunk().copied().ok_or(SealError::Unavailable)?;
        let fingerprint = MasterKeyFingerprint { id: sealing.id(), check };
        Ok(Self { sealing, fingerprint })
    }

    /// The key's id and check value, for the store.
    pub const fn fingerprint(&self) -> MasterKeyFingerprint {
        self.fingerprint
    }

    /// Seals a tenant's data key.
    pub fn seal_data_key(
        &self,
        tenant: TenantId,
        key: &DataKey,
        randomness: &dyn Randomness,
    ) -> Result<Vec<u8>, SealError> {
        self.sealing.seal(&[b"data key", tenant.uuid().as_bytes()], key.0.reveal(), randomness)
    }

    /// Opens a tenant's data key.
    pub fn open_data_key(&self, tenant: TenantId, sealed: &[u8]) -> Result<DataKey, SealError> {
        let opened = Zeroizing::new(self.sealing.open(&[b"data key", tenant.uuid().as_bytes()], sealed)?);
        let key: [u8; 32] = opened.as_slice().try_into().map_err(|_| SealError::Broken)?;
        Ok(DataKey(Secret::new(key)))
    }
}

impl MasterKeyFingerprint {
    /// The form in storage.
    pub fn to_bytes(self) -> [u8; 20] {
        let mut bytes = [0; 20];
        let (id, check) = bytes.split_at_mut(4);
        id.copy_from_slice(&self.id);
        check.copy_from_slice(&self.check);
        bytes
    }

    /// Reads the form in storage.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (id, check) = bytes.split_first_chunk()?;
        Some(Self { id: *id, check: check.try_into().ok()? })
    }

    /// Whether both are of the same key.
    pub fn matches(self, other: Self) -> bool {
        self.to_bytes().ct_eq(&other.to_bytes()).into()
    }
}

/// The key id, by which messages name a master key.
impl std::fmt::Display for MasterKeyFingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.id.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The master key in force, and those that it replaces: while data keys are re-wrapped, a node opens them under either.
#[derive(Clone, Debug)]
pub struct MasterKeyRing {
    current: MasterKey,
    previous: Vec<MasterKey>,
}

impl MasterKeyRing {
    /// A ring that seals under `current` and opens under all.
    pub const fn new(current: MasterKey, previous: Vec<MasterKey>) -> Self {
        Self { current, previous }
    }

    /// The key under which new data keys are sealed.
    pub const fn current(&self) -> &MasterKey {
        &self.current
    }

    /// Whether the key with this fingerprint is on the ring.
    pub fn holds(&self, fingerprint: MasterKeyFingerprint) -> bool {
        self.keys().any(|key| key.fingerprint.matches(fingerprint))
    }

    /// Opens a tenant's data key under whichever key sealed it.
    pub fn open_data_key(&self, tenant: TenantId, sealed: &[u8]) -> Result<DataKey, SealError> {
        let id = SealingKey::id_in(sealed).ok_or(SealError::Broken)?;
        let key = self.keys().find(|key| key.fingerprint.id == id).ok_or(SealError::OtherKey)?;
        key.open_data_key(tenant, sealed)
    }

    /// The data key sealed anew under the current key, or `None` if it already is.
    pub fn rewrap(
        &self,
        tenant: TenantId,
        sealed: &[u8],
        randomness: &dyn Randomness,
    ) -> Result<Option<Vec<u8>>, SealError> {
        if SealingKey::id_in(sealed) == Some(self.current.fingerprint.id) {
            return self.current.open_data_key(tenant, sealed).map(|_| None);
        }
        let key = self.open_data_key(tenant, sealed)?;
        self.current.seal_data_key(tenant, &key, randomness).map(Some)
    }

    fn keys(&self) -> impl Iterator<Item = &MasterKey> {
        std::iter::once(&self.current).chain(&self.previous)
    }
}

/// Either alphabet, with or without padding.
fn decode(input: &[u8]) -> Option<[u8; 32]> {
    if let Ok(raw) = <[u8; 32]>::try_from(input) {
        return Some(raw);
    }
    let text = std::str::from_utf8(input).ok()?.trim_ascii();
    let bytes = Zeroizing::new(match text.len() {
        64 => hex::decode(text).ok()?,
        43 | 44 => {
            let engine = if text.contains(['-', '_']) { URL_SAFE } else { STANDARD };
            engine.decode(text).ok()?
        }
        _ => return None,
    });
    bytes.as_slice().try_into().ok()
}
