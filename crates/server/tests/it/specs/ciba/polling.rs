//! Polling for tokens (§10.1, §11).

use super::asking::{GRANT, answered, polling_reader, register};
use crate::harness::{ALLOW, DENY, NEW_PASSWORD, Prover, READER_SECRET, RelyingParty, USER, on_both_engines};
use futures_util::future::join_all;
use serde_json::json;
use std::time::Duration;
use vestibule_services::{
    sessions::{self, Revoked},
    users,
};

/// §10.1.1, §11: pending until whoever is asked agrees, then tokens exactly once, which are like any others.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_gets_tokens_once_the_person_has_agreed() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        let waiting = reader.waiting_for(server, USER, &[("binding_message", "W4SCT")]).await;
        assert_eq!(waiting.poll(server).await.error(), ("authorization_pending", 70_016));
        let page = answered(server, ALLOW).await;
        assert!(page.heading().contains("agreed"), "{}", page.body);
        let tokens = waiting.poll(server).await;
        assert_eq!(tokens.status, 200, "{:?}", tokens.body);
        let claims = tokens.claims("id_token");
        assert_eq!((&claims["preferred_username"], &claims["aud"]), (&json!(USER), &json!(reader.app.to_string())));
        assert!(claims.get("nonce").is_none() && claims["auth_time"].is_i64());
        assert!(claims.get("urn:openid:params:jwt:claim:auth_req_id").is_none(), "of push mode alone");
        assert_eq!(reader.userinfo(server, tokens.text("access_token")).await.status, 200);
        assert_eq!(waiting.poll(server).await.error(), ("invalid_grant", 54_005));
        assert_eq!(reader.refresh(server, tokens.text("refresh_token")).await.status, 200, "a late poll ends nothing");
    })
    .await;
}

/// §11: `slow_down`, and five seconds more each time.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_polls_too_often_is_told_to_slow_down() {
    on_both_engines(async |server| {
        let waiting = polling_reader(server).await.waiting_for(server, USER, &[]).await;
        assert_eq!(waiting.poll(server).await.error(), ("authorization_pending", 70_016));
        assert_eq!(waiting.poll(server).await.error(), ("slow_down", 70_017));
        server.wait(Duration::from_secs(4));
        assert_eq!(waiting.poll(server).await.error(), ("slow_down", 70_017));
        server.wait(Duration::from_secs(11));
        assert_eq!(waiting.poll(server).await.error(), ("authorization_pending", 70_016));
        answered(server, ALLOW).await;
        assert_eq!(waiting.poll(server).await.status, 200, "an answer waits for nobody");
    })
    .await;
}

/// §11: `access_denied`.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_is_told_that_the_person_refused() {
    on_both_engines(async |server| {
        let waiting = polling_reader(server).await.waiting_for(server, USER, &[]).await;
        let page = answered(server, DENY).await;
        assert!(page.heading().contains("refused"), "{}", page.body);
        for _ in 0..2 {
            assert_eq!(waiting.poll(server).await.error(), ("access_denied", 65_004));
        }
    })
    .await;
}

/// §11: `expired_token`, in every state.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_expires_whether_or_not_it_was_answered() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        let open = reader.waiting_for(server, "nobody@example.com", &[]).await;
        let agreed = reader.waiting_for(server, USER, &[]).await;
        answered(server, ALLOW).await;
        server.wait(Duration::from_mins(10));
        for waiting in [&open, &agreed] {
            assert_eq!(waiting.poll(server).await.error(), ("expired_token", 7_000_294));
        }
    })
    .await;
}

/// §11: the id is worth nothing to another client or tenant, who can't tell it from a made-up one.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_its_clients_and_its_tenants() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        let waiting = reader.waiting_for(server, USER, &[]).await;
        answered(server, ALLOW).await;
        let ledger = RelyingParty::ledger(server);
        let there = RelyingParty::reader_of(&server.other);
        for stranger in [&ledger, &there] {
            register(server, stranger, json!({"mode": "poll"})).await;
            assert_eq!(stranger.poll_with(server, waiting.id()).await.error(), ("invalid_grant", 70_000));
        }
        for nothing in ["x", &"a".repeat(8_000)] {
            assert_eq!(reader.poll_with(server, nothing).await.error(), ("invalid_grant", 70_000));
        }
        let empty = reader.token(server, &[("grant_type", GRANT)]).await;
        assert_eq!(empty.error(), ("invalid_request", 900_144));
        assert_eq!(waiting.poll(server).await.status, 200);
    })
    .await;
}

/// Exactly one poll of many takes the tokens.
#[tokio::test(flavor = "multi_thread")]
async fn of_many_polls_at_once_one_gets_the_tokens() {
    on_both_engines(async |server| {
        let waiting = polling_reader(server).await.waiting_for(server, USER, &[]).await;
        answered(server, ALLOW).await;
        let answers = join_all((0..20).map(|_| waiting.poll(server))).await;
        let won: Vec<_> = answers.iter().filter(|answer| answer.status == 200).collect();
        assert_eq!(won.len(), 1);
        assert_eq!(waiting.client.refresh(server, won[0].text("refresh_token")).await.status, 200);
    })
    .await;
}

/// RFC 9449 §5: tokens are bound to the key of the poll that takes them.
#[tokio::test(flavor = "multi_thread")]
async fn tokens_are_bound_to_the_key_that_is_proven() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        server.reconfigure(&reader, |application| application.sender_constraint.dpop_bound_access_tokens = true).await;
        let waiting = reader.waiting_for(server, USER, &[]).await;
        answered(server, ALLOW).await;
        assert_eq!(waiting.poll(server).await.error().0, "invalid_dpop_proof", "and nothing is spent");
        let prover = Prover::new();
        let url = server.url(reader.tenant, "oauth2/v2.0/token");
        let id = reader.app.to_string();
        let fields = [
            ("grant_type", GRANT),
            ("auth_req_id", waiting.id()),
            ("client_id", &id),
            ("client_secret", READER_SECRET),
        ];
        let first = server.post(&url, &fields, &[("dpop", &prover.proof(server, "POST", &url, &[]))]).await;
        assert_eq!(first.error().0, "use_dpop_nonce");
        let proof = prover.proof(server, "POST", &url, &[("nonce", json!(first.header("dpop-nonce")))]);
        let reply = server.post(&url, &fields, &[("dpop", &proof)]).await;
        assert_eq!((reply.status, reply.json()["token_type"].as_str()), (200, Some("DPoP")), "{reply:?}");
    })
    .await;
}

/// What ends everything of an account, or the session in which it was agreed, ends what waits for its client.
#[tokio::test(flavor = "multi_thread")]
async fn what_ends_account_or_session_ends_what_was_agreed() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        let cx = server.administrator(server.tenant.id).await;
        let waiting = reader.waiting_for(server, USER, &[]).await;
        answered(server, ALLOW).await;
        let user = users::find(&cx, USER).await.unwrap().unwrap().id;
        for listed in sessions::of_user(&cx, user).await.unwrap() {
            assert_eq!(sessions::revoke(&cx, listed.session.id).await.unwrap(), Revoked::Done);
        }
        assert_eq!(waiting.poll(server).await.error(), ("invalid_grant", 50_173));
        let waiting = reader.waiting_for(server, USER, &[]).await;
        answered(server, ALLOW).await;
        let customer = server.customer();
        let page = customer.at_new_password(USER).await;
        let fields = [("new-password", NEW_PASSWORD), ("confirm-password", NEW_PASSWORD), ("revoke", "1")];
        customer.submit(&page, &fields).await;
        assert_eq!(waiting.poll(server).await.error(), ("invalid_grant", 50_173));
    })
    .await;
}

/// A disabled account is told to its client, once it had agreed.
#[tokio::test(flavor = "multi_thread")]
async fn a_disabled_account_gets_no_tokens() {
    on_both_engines(async |server| {
        let waiting = polling_reader(server).await.waiting_for(server, USER, &[]).await;
        answered(server, ALLOW).await;
        let cx = server.administrator(server.tenant.id).await;
        let user = users::find(&cx, USER).await.unwrap().unwrap().id;
        users::set_enabled(&cx, user, false).await.unwrap();
        assert_eq!(waiting.poll(server).await.error(), ("invalid_grant", 50_057));
    })
    .await;
}
