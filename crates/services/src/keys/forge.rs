//! Key pairs made ahead: an RSA key takes a tenth of a second, which a tenant's first request should not wait for
//! (decisions.md 16).

use crate::Failure;
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};
use vestibule_domain::secret::Secret;
use vestibule_protocol::jose::{Algorithm, SigningKey};

/// RSA keys kept ready.
const READY: usize = 4;

/// A key pair with the document to seal and store.
type Pair = (SigningKey, Secret<Vec<u8>>);

/// Makes key pairs, RSA ones ahead of need.
#[derive(Clone, Debug, Default)]
pub struct KeyForge {
    ready: Arc<Mutex<VecDeque<Pair>>>,
}

impl KeyForge {
    /// A key pair: one made ahead where there is one. Then another is made behind the caller's back.
    pub async fn take(&self, algorithm: Algorithm) -> Result<Pair, Failure> {
        let ready = match algorithm {
            Algorithm::Rs256 => self.ready.lock().unwrap_or_else(PoisonError::into_inner).pop_front(),
            Algorithm::Es256 => None,
        };
        let pair = match ready {
            Some(pair) => pair,
            None => make(algorithm).await?,
        };
        if algorithm == Algorithm::Rs256 {
            self.refill();
        }
        Ok(pair)
    }

    /// Makes RSA keys until there are enough, without waiting for them.
    pub fn refill(&self) {
        let forge = self.clone();
        tokio::spawn(async move {
            while forge.ready.lock().unwrap_or_else(PoisonError::into_inner).len() < READY {
                let Ok(pair) = make(Algorithm::Rs256).await else { return };
                forge.ready.lock().unwrap_or_else(PoisonError::into_inner).push_back(pair);
            }
        });
    }
}

async fn make(algorithm: Algorithm) -> Result<Pair, Failure> {
    let made = tokio::task::spawn_blocking(move || SigningKey::generate(algorithm)).await;
    made.map_err(|error| Failure::Signing(error.to_string()))?.map_err(|error| Failure::Signing(error.to_string()))
}
