//! Signing keys come ahead, go late, and are replaced without anybody noticing.

use crate::harness::{RelyingParty, Server, on_both_engines};
use std::time::Duration;
use vestibule_domain::{clock::Clock, keys::Start};
use vestibule_protocol::jose::Algorithm;
use vestibule_services::keys;

const DAY: Duration = Duration::from_hours(24);

/// The ids of the published RSA keys.
async fn published(server: &Server) -> Vec<String> {
    let keys = server.key_set(server.tenant.id).await;
    let keys = keys["keys"].as_array().unwrap().iter().filter(|key| key["kty"] == "RSA");
    keys.map(|key| key["kid"].as_str().unwrap().to_owned()).collect()
}

/// A fresh token and the id of the key that signed it.
async fn token(server: &Server) -> (String, String) {
    let fields = [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];
    let answer = RelyingParty::daemon(server).token(server, &fields).await;
    assert_eq!(answer.status, 200, "{:?}", answer.body);
    let token = answer.text("access_token").to_owned();
    let kid = server.verify(&token, &server.tenant.reader.to_string()).await.unwrap().kid;
    (token, kid)
}

async fn rotate(server: &Server, start: Start) {
    let platform = &server.platform;
    let tenant = platform.directory.by_id(server.tenant.id).await.unwrap();
    let forge = vestibule_services::keys::KeyForge::default();
    let (storage, randomness) = (&platform.storage, platform.randomness.as_ref());
    keys::rotate(storage, &forge, randomness, &tenant, (Algorithm::Rs256, start), server.clock.now()).await.unwrap();
    platform.directory.forget(server.tenant.id);
}

/// By hand, in peace: the next key is published an hour before it signs, and the last one stays for its tokens.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_replaced_by_hand_is_published_before_it_signs_and_retired_late() {
    on_both_engines(async |server| {
        let (old_token, old) = token(server).await;
        rotate(server, Start::AfterCaches).await;
        let both = published(server).await;
        assert_eq!(both.len(), 2, "{both:?}");
        let new = both.iter().find(|kid| **kid != old).unwrap().clone();
        assert_eq!(token(server).await.1, old, "caches of the key set may not know the new one yet");
        server.clock.advance(Duration::from_secs(3_599));
        assert_eq!(token(server).await.1, old);
        server.clock.advance(Duration::from_secs(1));
        let (_, kid) = token(server).await;
        assert_eq!(kid, new);
        assert!(published(server).await.contains(&old));
        let expired = server.verify(&old_token, &server.tenant.reader.to_string()).await;
        assert_eq!(expired.unwrap_err(), "not in force", "its time is over, not its key");
        server.clock.advance(DAY * 2);
        server.platform.directory.rotate_keys().await.unwrap();
        assert_eq!(published(server).await, [new]);
    })
    .await;
}

/// By hand, at once: the next token has the new key, and those of the old one are still understood.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_replaced_at_once_signs_at_once_and_old_tokens_are_understood() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        let (old_token, old) = token(server).await;
        rotate(server, Start::AtOnce).await;
        let (_, new) = token(server).await;
        assert_ne!(new, old);
        assert_eq!(published(server).await.len(), 2);
        let reader = server.tenant.reader.to_string();
        assert_eq!(server.verify(&old_token, &reader).await.unwrap().kid, old);
        assert_eq!(shop.userinfo(server, tokens.text("access_token")).await.status, 200);
        assert_eq!(shop.refresh(server, tokens.text("refresh_token")).await.status, 200, "grants don't depend on keys");
        let logout = server.url(shop.tenant, "oauth2/v2.0/logout");
        browser.post(&logout, &[("id_token_hint", tokens.text("id_token"))]).await.unwrap();
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_none(), "the old id token is understood");
    })
    .await;
}

/// By itself: every 90 days, published 14 days ahead, gone a day after its last token.
#[tokio::test(flavor = "multi_thread")]
async fn keys_are_replaced_by_themselves_in_time() {
    on_both_engines(async |server| {
        let (_, first) = token(server).await;
        let hourly = async || server.platform.directory.rotate_keys().await.unwrap();
        server.clock.advance(DAY * 75);
        hourly().await;
        assert_eq!(published(server).await, std::slice::from_ref(&first));
        server.clock.advance(DAY);
        hourly().await;
        let both = published(server).await;
        assert_eq!(both.len(), 2, "the next one can be seen");
        assert_eq!(token(server).await.1, first);
        server.clock.advance(DAY * 14);
        hourly().await;
        let (_, second) = token(server).await;
        assert!(second != first && both.contains(&second));
        server.clock.advance(DAY);
        hourly().await;
        assert!(published(server).await.contains(&first), "tokens of up to a day");
        server.clock.advance(Duration::from_mins(6));
        hourly().await;
        assert_eq!(published(server).await, [second]);
    })
    .await;
}

/// A verifier that keeps the key set for exactly as long as it is told never meets a token whose key it doesn't have, even when a
/// node that had not heard of the new key answered it last.
#[tokio::test(flavor = "multi_thread")]
async fn a_verifier_that_caches_as_told_never_misses_a_key() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "discovery/v2.0/keys");
        let fetch = async || {
            let reply = server.get(&url, &[]).await;
            let age = reply.header("cache-control").rsplit_once('=').unwrap().1.parse::<u64>().unwrap();
            (published(server).await, Duration::from_secs(age))
        };
        // Asked at the last moment, of a node whose configuration is as old as it may be.
        let (mut known, lasts) = fetch().await;
        let staleness = Duration::from_secs(30);
        rotate(server, Start::AfterCaches).await;
        let (mut age, mut kids, step) = (Duration::ZERO, std::collections::BTreeSet::new(), Duration::from_mins(1));
        let mut fresh_until = lasts + staleness;
        for _ in 0..150 {
            if age >= fresh_until {
                (known, _) = fetch().await;
                (age, fresh_until) = (Duration::ZERO, lasts);
            }
            let (_, kid) = token(server).await;
            assert!(known.contains(&kid), "{kid} after {age:?}");
            kids.insert(kid);
            server.clock.advance(step);
            age += step;
        }
        assert_eq!(kids.len(), 2, "the key was replaced meanwhile");
    })
    .await;
}

/// A cache is told of a new key by a new tag.
#[tokio::test(flavor = "multi_thread")]
async fn the_tag_of_the_key_set_changes_with_its_keys() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "discovery/v2.0/keys");
        let tag = server.get(&url, &[]).await.header("etag").to_owned();
        rotate(server, Start::AfterCaches).await;
        let reply = server.get(&url, &[("if-none-match", &tag)]).await;
        assert_eq!(reply.status, 200);
        assert_ne!(reply.header("etag"), tag);
    })
    .await;
}
