//! Polling (§3.4, §3.5).

use super::device::{GRANT, answered, at_question, typed};
use crate::harness::{
    ALLOW, Customer, DENY, NEW_PASSWORD, Prover, RelyingParty, Signer, USER, claims, on_both_engines,
};
use futures_util::future::join_all;
use jsonwebtoken::Algorithm;
use serde_json::json;
use std::time::Duration;
use vestibule_domain::application::{ClientKeys, SecurityProfile};
use vestibule_protocol::client_assertion::CLIENT_ASSERTION_TYPE;
use vestibule_services::{
    sessions::{self, Revoked},
    users,
};

/// §3.3 to §3.5, from the device's screen to its tokens; both names of the grant.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_gets_tokens_once_its_owner_has_agreed() {
    on_both_engines(async |server| {
        for (client, grant) in [
            (RelyingParty::native(server), GRANT),
            (RelyingParty::native(server), "device_code"),
            (RelyingParty::reader(server), GRANT),
        ] {
            let device = client.device(server).await;
            for _ in 0..2 {
                assert_eq!(device.poll(server).await.error(), ("authorization_pending", 70_016));
            }
            let page = answered(server, &device, ALLOW).await;
            assert!(page.heading().contains("connected"), "{}", page.body);
            let fields = [("grant_type", grant), ("device_code", device.text("device_code")), ("client_info", "1")];
            let tokens = client.token(server, &fields).await;
            assert_eq!(tokens.status, 200, "{:?}", tokens.body);
            assert!(!tokens.text("client_info").is_empty());
            assert_eq!(tokens.claims("id_token")["preferred_username"], USER);
            assert_eq!(client.userinfo(server, tokens.text("access_token")).await.status, 200);
            let again = client.refresh(server, tokens.text("refresh_token")).await;
            assert_eq!(again.status, 200, "{:?}", again.body);
            assert_eq!(device.poll(server).await.error(), ("invalid_grant", 54_005));
            assert_eq!(client.refresh(server, again.text("refresh_token")).await.status, 200, "it goes on");
        }
    })
    .await;
}

/// §3.5: `access_denied`, in the platform's words.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_is_told_that_its_owner_refused() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        let page = answered(server, &device, DENY).await;
        assert!(page.heading().contains("Nothing"), "{}", page.body);
        assert_eq!(device.poll(server).await.error(), ("authorization_declined", 65_004));
        let browser = server.browser();
        let again = typed(server, &browser, &device, device.text("user_code")).await;
        assert!(again.body.contains("This code has been used"), "{}", again.body);
    })
    .await;
}

/// §3.5: `expired_token`, in every state.
#[tokio::test(flavor = "multi_thread")]
async fn both_codes_expire_after_a_quarter_of_an_hour() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let (waiting, agreed) = (native.device(server).await, native.device(server).await);
        answered(server, &agreed, ALLOW).await;
        let (browser, question) = at_question(server, &waiting).await;
        server.wait(Duration::from_mins(15));
        for device in [&waiting, &agreed] {
            assert_eq!(device.poll(server).await.error(), ("expired_token", 70_020));
        }
        let late = browser.submit(&question, &[ALLOW]).await.unwrap();
        assert!(late.body.contains("This code has expired"), "{}", late.body);
        let page = typed(server, &server.browser(), &waiting, waiting.text("user_code")).await;
        assert!(page.body.contains("This code has expired"), "{}", page.body);
    })
    .await;
}

/// §5.2: a device code is worth nothing to anybody else.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_code_is_its_clients_and_its_tenants() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let device = native.device(server).await;
        answered(server, &device, ALLOW).await;
        let code = device.text("device_code");
        let reader = RelyingParty::reader(server);
        assert_eq!(reader.poll(server, code).await.error(), ("invalid_grant", 70_000));
        let there = RelyingParty { app: server.other.native, tenant: server.other.id, ..native.clone() };
        assert_eq!(there.poll(server, code).await.error(), ("bad_verification_code", 70_018));
        for nothing in ["x", "K", &"a".repeat(8_000), device.text("user_code")] {
            assert_eq!(native.poll(server, nothing).await.error(), ("bad_verification_code", 70_018));
        }
        assert_eq!(device.poll(server).await.status, 200);
    })
    .await;
}

/// Exactly one poll of many takes the tokens.
#[tokio::test(flavor = "multi_thread")]
async fn of_many_polls_at_once_one_gets_the_tokens() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        answered(server, &device, ALLOW).await;
        let answers = join_all((0..20).map(|_| device.poll(server))).await;
        let won: Vec<_> = answers.iter().filter(|answer| answer.status == 200).collect();
        assert_eq!(won.len(), 1);
        for lost in answers.iter().filter(|answer| answer.status != 200) {
            assert_eq!(lost.error(), ("invalid_grant", 54_005));
        }
        assert_eq!(device.client.refresh(server, won[0].text("refresh_token")).await.status, 200);
    })
    .await;
}

/// What ends everything of an account ends an agreement that waits for its device.
#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_ends_what_was_agreed_before() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        answered(server, &device, ALLOW).await;
        let customer: Customer<'_> = server.customer();
        let page = customer.at_new_password(USER).await;
        let fields = [("new-password", NEW_PASSWORD), ("confirm-password", NEW_PASSWORD), ("revoke", "1")];
        customer.submit(&page, &fields).await;
        assert_eq!(device.poll(server).await.error(), ("invalid_grant", 50_173));
    })
    .await;
}

/// And so does ending the session in which it was agreed.
#[tokio::test(flavor = "multi_thread")]
async fn an_ended_session_ends_what_was_agreed_in_it() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        answered(server, &device, ALLOW).await;
        let cx = server.administrator(server.tenant.id).await;
        let user = users::find(&cx, USER).await.unwrap().unwrap().id;
        let listed = sessions::of_user(&cx, user).await.unwrap();
        for session in listed {
            assert_eq!(sessions::revoke(&cx, session.session.id).await.unwrap(), Revoked::Done);
        }
        assert_eq!(device.poll(server).await.error(), ("invalid_grant", 50_173));
    })
    .await;
}

/// §3.5: `slow_down`, where the application is held to the letter (decisions.md 21), and five seconds more each time.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_held_to_the_letter_is_told_to_slow_down() {
    on_both_engines(async |server| {
        let reader = RelyingParty { secret: None, ..RelyingParty::reader(server) };
        let (signer, prover) = (Signer::new(Algorithm::ES256), Prover::new());
        let keys = ClientKeys::try_from(json!({"keys": [signer.jwk()]})).unwrap();
        server
            .reconfigure(&reader, |application| {
                application.jwks = Some(keys);
                application.security_profile = SecurityProfile::Fapi2;
            })
            .await;
        let issuer = server.url(reader.tenant, "v2.0");
        let ask = async |endpoint: &str, nonce: &str, more: &[(&str, &str)]| {
            let url = server.url(reader.tenant, &format!("oauth2/v2.0/{endpoint}"));
            let assertion = signer.sign(&signer.header(), &claims(server, &reader, &json!({"aud": issuer})));
            let proof = prover.proof(server, "POST", &url, &[("nonce", json!(nonce))]);
            let mut fields = vec![("client_assertion_type", CLIENT_ASSERTION_TYPE), ("client_assertion", &assertion)];
            fields.extend(more);
            server.post(&url, &fields, &[("dpop", &proof)]).await
        };
        let answer = ask("devicecode", "", &[("scope", "openid")]).await.json();
        let code = answer["device_code"].as_str().unwrap().to_owned();
        let fields = [("grant_type", GRANT), ("device_code", code.as_str())];
        let nonce = ask("token", "", &fields).await.header("dpop-nonce").to_owned();
        let poll = async || ask("token", &nonce, &fields).await.error();
        assert_eq!(poll().await, ("authorization_pending".to_owned(), 70_016));
        assert_eq!(poll().await, ("slow_down".to_owned(), 70_017));
        server.clock.advance(Duration::from_secs(4));
        assert_eq!(poll().await, ("slow_down".to_owned(), 70_017), "five seconds more");
        server.clock.advance(Duration::from_secs(11));
        assert_eq!(poll().await, ("authorization_pending".to_owned(), 70_016));
    })
    .await;
}
