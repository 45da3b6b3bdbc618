//! The issuer's signing keys, remembered for a while and asked for again when a token names one that isn't there.

use std::sync::Arc;

use jsonwebtoken::jwk::{Jwk, JwkSet};
use tokio::sync::Mutex;

/// How long fetched keys are used without asking again, in seconds.
const FRESH_FOR: i64 = 600;
/// How soon an unknown key id may cause another request, in seconds: made-up ids must not become a flood.
const ASK_AGAIN_AFTER: i64 = 5;

struct Fetched {
    keys: Arc<JwkSet>,
    at: i64,
}

/// The remembered keys. The lock is held while they are fetched, so that many tokens cause one request.
#[derive(Default)]
pub(super) struct KeyCache {
    fetched: Mutex<Option<Fetched>>,
}

impl KeyCache {
    /// The key called `kid`, or none if the issuer has no such key. `fetch` asks the issuer.
    pub(super) async fn find<E>(
        &self,
        kid: &str,
        now: i64,
        fetch: impl AsyncFnOnce() -> Result<JwkSet, E>,
    ) -> Result<Option<Jwk>, E> {
        let mut fetched = self.fetched.lock().await;
        if let Some(known) = fetched.as_ref() {
            let age = now - known.at;
            let found = known.keys.find(kid).cloned();
            if age < ASK_AGAIN_AFTER || (found.is_some() && age < FRESH_FOR) {
                return Ok(found);
            }
        }
        let keys = Arc::new(fetch().await?);
        *fetched = Some(Fetched { keys: keys.clone(), at: now });
        Ok(keys.find(kid).cloned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{cell::Cell, convert::Infallible};

    fn set(kid: &str) -> JwkSet {
        serde_json::from_value(serde_json::json!({"keys": [{"kty": "RSA", "kid": kid, "n": "AQAB", "e": "AQAB"}]}))
            .unwrap()
    }

    async fn find(cache: &KeyCache, kid: &str, now: i64, served: &str, asked: &Cell<u32>) -> bool {
        let found = cache
            .find(kid, now, async || {
                asked.set(asked.get() + 1);
                Ok::<_, Infallible>(set(served))
            })
            .await;
        found.unwrap().is_some()
    }

    #[tokio::test]
    async fn a_known_key_is_asked_for_once() {
        let (cache, asked) = (KeyCache::default(), Cell::new(0));
        assert!(find(&cache, "a", 0, "a", &asked).await);
        assert!(find(&cache, "a", FRESH_FOR - 1, "a", &asked).await);
        assert_eq!(asked.get(), 1);
    }

    #[tokio::test]
    async fn a_new_key_is_found_after_a_rotation() {
        let (cache, asked) = (KeyCache::default(), Cell::new(0));
        assert!(find(&cache, "a", 0, "a", &asked).await);
        assert!(find(&cache, "b", ASK_AGAIN_AFTER, "b", &asked).await);
    }

    #[tokio::test]
    async fn made_up_key_ids_do_not_become_a_flood() {
        let (cache, asked) = (KeyCache::default(), Cell::new(0));
        for made_up in ["x", "y", "z"] {
            assert!(!find(&cache, made_up, 1, "a", &asked).await);
        }
        assert_eq!(asked.get(), 1);
    }

    #[tokio::test]
    async fn keys_are_asked_for_again_when_they_are_old() {
        let (cache, asked) = (KeyCache::default(), Cell::new(0));
        assert!(find(&cache, "a", 0, "a", &asked).await);
        assert!(!find(&cache, "a", FRESH_FOR, "b", &asked).await);
        assert_eq!(asked.get(), 2);
    }
}
