//! When a publisher is asked again.

use super::remote::{Publisher, RemoteKeys};
use std::{
    cell::{Cell, RefCell},
    time::Duration,
};
use vestibule_domain::{clock::Timestamp, outbound_url::OutboundUrl};
use vestibule_protocol::jose::{Algorithm, PeerKeySet, SigningKey};

/// A publisher that counts how often it is asked.
struct Host {
    published: RefCell<Option<SigningKey>>,
    asked: Cell<u32>,
    cache: RemoteKeys,
}

fn a_key() -> SigningKey {
    SigningKey::generate(Algorithm::Es256).unwrap().0
}

fn set(key: &SigningKey) -> PeerKeySet {
    PeerKeySet::parse(serde_json::json!({"keys": [key.public_jwk()]}).to_string().as_bytes()).unwrap()
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(1_795_000_000 + seconds)
}

impl Host {
    fn publishing(key: &SigningKey) -> Self {
        Self { published: RefCell::new(Some(key.clone())), asked: Cell::new(0), cache: RemoteKeys::default() }
    }

    /// Whether the key is found at this second.
    async fn has(&self, key: &SigningKey, second: i64) -> bool {
        let hint = vestibule_protocol::jose::KeyHint { kid: Some(key.kid().to_owned()), ..Default::default() };
        let is_wanted = |keys: &PeerKeySet| keys.keys().iter().any(|key| key.is_named_by(&hint));
        let publisher =
            Publisher::Client { url: OutboundUrl::parse("https://app.example/keys").unwrap(), vouched_for: true };
        let found = self.cache.of(&publisher, at(second), is_wanted, async || {
            self.asked.set(self.asked.get() + 1);
            self.published.borrow().as_ref().map(set)
        });
        found.await.is_some_and(|keys| is_wanted(&keys))
    }
}

#[tokio::test]
async fn keys_are_asked_for_once_in_ten_minutes() {
    let key = a_key();
    let host = Host::publishing(&key);
    for second in [0, 1, 599] {
        assert!(host.has(&key, second).await);
    }
    assert_eq!(host.asked.get(), 1);
    assert!(host.has(&key, 600).await);
    assert_eq!(host.asked.get(), 2);
}

#[tokio::test]
async fn a_new_key_is_found_at_once_and_the_old_one_no_more() {
    let (old, new) = (a_key(), a_key());
    let host = Host::publishing(&old);
    assert!(host.has(&old, 0).await);
    *host.published.borrow_mut() = Some(new.clone());
    assert!(host.has(&new, 1).await);
    assert!(!host.has(&old, 2).await);
}

#[tokio::test]
async fn keys_that_there_are_not_are_asked_for_less_and_less() {
    let key = a_key();
    let host = Host::publishing(&key);
    assert!(host.has(&key, 0).await);
    for second in 0..300 {
        assert!(!host.has(&a_key(), second).await);
        assert!(host.has(&key, second).await, "the others go on");
    }
    // At 0, 0, 5, 15, 35, 75 and then each minute.
    assert_eq!(host.asked.get(), 9);
}

#[tokio::test]
async fn an_outage_is_bridged_for_an_hour() {
    let key = a_key();
    let host = Host::publishing(&key);
    assert!(host.has(&key, 0).await);
    *host.published.borrow_mut() = None;
    assert!(host.has(&key, 3_599).await);
    assert!(!host.has(&key, 3_600).await);
    *host.published.borrow_mut() = Some(key.clone());
    assert!(host.has(&key, 3_700).await);
}

#[tokio::test]
async fn a_clock_set_back_keeps_nobody_from_asking() {
    let key = a_key();
    let host = Host::publishing(&key);
    *host.published.borrow_mut() = None;
    assert!(!host.has(&key, 0).await);
    *host.published.borrow_mut() = Some(key.clone());
    assert!(host.has(&key, -Duration::from_hours(1).as_secs().cast_signed()).await);
}
