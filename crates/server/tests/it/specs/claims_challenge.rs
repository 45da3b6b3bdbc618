//! Claims challenges (wire.md §3): who needs a newer sign-in is told what to send along to get one that is enough, wherever in a chain
//! of APIs it is asked for.

use crate::harness::{ACCESS_TOKEN, Answer, PASSWORD, RelyingParty, Server, USER, on_both_engines};
use serde_json::{Value, json};
use std::time::Duration;
use vestibule_domain::session::SignInFrequency;
use vestibule_testkit::browser::{Browser, Page};

const FILES: &str = "api://archive/Files.Read";

fn caller(server: &Server) -> RelyingParty {
    let scope = "api://ledger/Entries.Read openid offline_access".to_owned();
    RelyingParty { scope, ..RelyingParty::shop(server) }
}

/// The ledger, which accepts sign-ins of the last half hour.
async fn strict_ledger(server: &Server) -> RelyingParty {
    let ledger = RelyingParty::ledger(server);
    let half_an_hour = SignInFrequency::new(1800).unwrap();
    server.reconfigure(&ledger, |ledger| ledger.sign_in_frequency_seconds = Some(half_an_hour)).await;
    ledger
}

/// What an answer demands, after a look at its form.
fn challenge(answer: &Answer, policy: &RelyingParty) -> String {
    let claims = answer.text("claims").to_owned();
    let expected = json!({ "access_token": { "polids": { "essential": true, "values": [policy.app] } } });
    assert_eq!(serde_json::from_str::<Value>(&claims).unwrap(), expected, "the policy and nothing else");
    claims
}

async fn refreshed_by(server: &Server, client: &RelyingParty, token: &str, claims: &str) -> Answer {
    let fields = [("grant_type", "refresh_token"), ("refresh_token", token), ("claims", claims)];
    client.token(server, &fields).await
}

async fn signed_in_again(server: &Server, client: &RelyingParty, browser: &Browser, claims: &str) -> Page {
    let page = browser.open(&client.authorize(server, &[("claims", claims)])).await.unwrap();
    assert_eq!(page.step(), "sign-in", "the old session is not enough");
    let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
    browser.submit(&page, &[("password", PASSWORD)]).await.unwrap()
}

/// The whole way: the API is refused, hands the challenge to its caller, whose tokens are refused for it too, and who signs the person
/// in once.
#[tokio::test(flavor = "multi_thread")]
async fn an_api_that_needs_a_newer_sign_in_gets_one_by_its_callers_next_request() {
    on_both_engines(async |server| {
        let (caller, ledger) = (caller(server), strict_ledger(server).await);
        let (browser, first) = caller.browser_and_tokens(server).await;
        let answer = ledger.on_behalf_of(server, first.text("access_token"), FILES).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        assert!(answer.body.get("claims").is_none());
        server.clock.advance(Duration::from_mins(31));
        let refused = ledger.on_behalf_of(server, first.text("access_token"), FILES).await;
        assert_eq!((refused.status.as_u16(), refused.error()), (400, ("interaction_required", 70_043)));
        assert_eq!(refused.text("suberror"), "basic_action");
        let claims = challenge(&refused, &ledger);
        // The caller's own tokens are as good as ever, but not for who asks for newer ones.
        let stepping_up = refreshed_by(server, &caller, first.text("refresh_token"), &claims).await;
        assert_eq!(stepping_up.error(), ("interaction_required", 70_043));
        assert_eq!(challenge(&stepping_up, &ledger), claims);
        let renewed = caller.refresh(server, first.text("refresh_token")).await;
        assert_eq!(renewed.status, 200, "{:?}", renewed.body);
        let again = ledger.on_behalf_of(server, renewed.text("access_token"), FILES).await;
        assert_eq!(again.error(), ("interaction_required", 70_043), "a renewed token is no newer sign-in");
        // Silently there is none to be had; without the challenge the session still answers.
        assert!(caller.silently(server, &browser, &[]).await.answer("code").is_some());
        let silent = caller.silently(server, &browser, &[("claims", &claims)]).await;
        assert_eq!(silent.answer("error").as_deref(), Some("login_required"));
        let page = signed_in_again(server, &caller, &browser, &claims).await;
        let second = caller.redeem(server, &page).await;
        let answer = ledger.on_behalf_of(server, second.text("access_token"), FILES).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        let met = refreshed_by(server, &caller, second.text("refresh_token"), &claims).await;
        assert_eq!(met.status, 200, "{:?}", met.body);
        // Who sends the same challenge again is not sent around in circles.
        let page = caller.silently(server, &browser, &[("claims", &claims)]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
    })
    .await;
}

/// The fields of an exchange for `audience` in which `actor` acts.
fn delegating<'a>(actor: &'a str, audience: &'a str) -> [(&'static str, &'a str); 3] {
    [("actor_token", actor), ("actor_token_type", ACCESS_TOKEN), ("audience", audience)]
}

/// Whatever it is exchanged for, and by whom.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_exchanged_while_its_sign_in_is_new_enough_for_who_exchanges_it() {
    on_both_engines(async |server| {
        let (caller, ledger) = (caller(server), strict_ledger(server).await);
        let (browser, first) = caller.browser_and_tokens(server).await;
        let acting = ledger.own_token(server, "api://archive/.default").await;
        let delegation = delegating(&acting, "api://archive");
        let ways = [delegation.as_slice(), &delegation[2..], &[]];
        for way in ways {
            let answer = ledger.exchange(server, first.text("access_token"), way).await;
            assert_eq!(answer.status, 200, "{way:?} {:?}", answer.body);
        }
        let of_vault = ledger.exchange(server, first.text("access_token"), &[("audience", "api://vault")]).await;
        server.clock.advance(Duration::from_mins(31));
        // What was exchanged before is no newer sign-in.
        for (token, ways) in [(first.text("access_token"), &ways[..]), (of_vault.text("access_token"), &[&[]])] {
            for way in ways {
                let refused = ledger.exchange(server, token, way).await;
                assert_eq!((refused.status.as_u16(), refused.error()), (400, ("interaction_required", 70_043)));
                assert_eq!(refused.text("suberror"), "basic_action", "{way:?}");
                challenge(&refused, &ledger);
            }
        }
        let refused = ledger.exchange(server, first.text("access_token"), &[]).await;
        let page = signed_in_again(server, &caller, &browser, &challenge(&refused, &ledger)).await;
        let second = caller.redeem(server, &page).await;
        for way in ways {
            let answer = ledger.exchange(server, second.text("access_token"), way).await;
            assert_eq!(answer.status, 200, "{way:?} {:?}", answer.body);
        }
    })
    .await;
}

/// The vault is called with a token that the ledger got by an exchange: its challenge goes the whole way back.
#[tokio::test(flavor = "multi_thread")]
async fn a_challenge_travels_back_through_an_exchange() {
    on_both_engines(async |server| {
        let (caller, ledger, vault) = (caller(server), RelyingParty::ledger(server), RelyingParty::vault(server));
        let ten_minutes = SignInFrequency::new(600).unwrap();
        server.reconfigure(&vault, |vault| vault.sign_in_frequency_seconds = Some(ten_minutes)).await;
        let (browser, first) = caller.browser_and_tokens(server).await;
        server.clock.advance(Duration::from_mins(11));
        let acting = vault.own_token(server, "api://archive/.default").await;
        let acting = delegating(&acting, "api://archive");
        let called = ledger.exchange(server, first.text("access_token"), &[("audience", "api://vault")]).await;
        assert_eq!(called.status, 200, "the ledger accepts older ones: {:?}", called.body);
        let refused = vault.exchange(server, called.text("access_token"), &acting).await;
        assert_eq!(refused.error(), ("interaction_required", 70_043));
        let claims = challenge(&refused, &vault);
        let following = [("audience", "api://vault"), ("claims", claims.as_str())];
        let stepping_up = ledger.exchange(server, first.text("access_token"), &following).await;
        assert_eq!(stepping_up.error(), ("interaction_required", 70_043));
        assert_eq!(challenge(&stepping_up, &vault), claims);
        let page = signed_in_again(server, &caller, &browser, &claims).await;
        let second = caller.redeem(server, &page).await;
        let called = ledger.exchange(server, second.text("access_token"), &following).await;
        assert_eq!(called.status, 200, "{:?}", called.body);
        let answer = vault.exchange(server, called.text("access_token"), &acting).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
    })
    .await;
}

/// A person who acts for another has signed in lately too. The person who is acted for can do nothing about it, and is not asked.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_acts_by_an_old_sign_in_is_refused_without_a_challenge() {
    on_both_engines(async |server| {
        let (shop, vault) = (RelyingParty::shop(server), RelyingParty::vault(server));
        let half_an_hour = SignInFrequency::new(1800).unwrap();
        server.reconfigure(&vault, |vault| vault.sign_in_frequency_seconds = Some(half_an_hour)).await;
        let old = shop.token_for(server, "api://vault/Keys.Read openid").await;
        server.clock.advance(Duration::from_mins(31));
        let new = shop.token_for(server, "api://vault/Keys.Read openid").await;
        let exchange = async |subject: &Answer, actor: &Answer| {
            let fields = delegating(actor.text("access_token"), "api://archive");
            vault.exchange(server, subject.text("access_token"), &fields).await
        };
        let answer = exchange(&new, &new).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        let refused = exchange(&new, &old).await;
        assert_eq!((refused.status.as_u16(), refused.error()), (400, ("invalid_request", 50_013)));
        assert!(refused.body.get("claims").is_none(), "{:?}", refused.body);
        let asked = exchange(&old, &new).await;
        assert_eq!(asked.error(), ("interaction_required", 70_043));
        challenge(&asked, &vault);
    })
    .await;
}

/// A client whose own frequency has passed is told the same way.
#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_by_an_old_sign_in_is_answered_by_a_challenge_that_its_client_can_meet() {
    on_both_engines(async |server| {
        let shop = caller(server);
        let hour = SignInFrequency::new(3600).unwrap();
        server.set(|settings| settings.sign_in_frequency_seconds = Some(hour)).await;
        let (browser, first) = shop.browser_and_tokens(server).await;
        server.clock.advance(Duration::from_mins(61));
        let refused = shop.refresh(server, first.text("refresh_token")).await;
        assert_eq!(refused.error(), ("invalid_grant", 70_043));
        let claims = challenge(&refused, &shop);
        let page = signed_in_again(server, &shop, &browser, &claims).await;
        let second = shop.redeem(server, &page).await;
        let met = refreshed_by(server, &shop, second.text("refresh_token"), &claims).await;
        assert_eq!(met.status, 200, "{:?}", met.body);
    })
    .await;
}

/// Nobody is sent around in circles by a challenge: a made-up one demands nothing, and one whose policy is gone no longer does.
#[tokio::test(flavor = "multi_thread")]
async fn a_challenge_that_names_no_policy_demands_nothing() {
    on_both_engines(async |server| {
        let (caller, ledger) = (caller(server), strict_ledger(server).await);
        let (browser, tokens) = caller.browser_and_tokens(server).await;
        server.clock.advance(Duration::from_mins(31));
        let refused = ledger.on_behalf_of(server, tokens.text("access_token"), FILES).await;
        let real = challenge(&refused, &ledger);
        server.reconfigure(&ledger, |ledger| ledger.sign_in_frequency_seconds = None).await;
        let unknown =
            r#"{"access_token":{"polids":{"essential":true,"values":["00000000-0000-0000-0000-000000000001","x"]}}}"#;
        for claims in [real.as_str(), unknown] {
            let page = caller.silently(server, &browser, &[("claims", claims)]).await;
            assert!(page.answer("code").is_some(), "{claims}: {}", page.body);
        }
        let met = refreshed_by(server, &caller, tokens.text("refresh_token"), &real).await;
        assert_eq!(met.status, 200, "{:?}", met.body);
        // No challenge is given for a refusal that no newer sign-in cures.
        let revoked = ledger.on_behalf_of(server, "e30.e30.e30", FILES).await;
        assert!(revoked.body.get("claims").is_none(), "{:?}", revoked.body);
    })
    .await;
}
