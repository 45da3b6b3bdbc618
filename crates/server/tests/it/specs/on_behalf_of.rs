//! On-behalf-of (wire.md §3, §10.6): an API calls the next one in its caller's name.

use crate::harness::{RelyingParty, on_both_engines};
use serde_json::json;
use std::time::Duration;

const LEDGER: &str = "api://ledger/Entries.Read openid profile offline_access";
const FILES: &str = "api://archive/Files.Read";

#[tokio::test(flavor = "multi_thread")]
async fn an_api_gets_a_token_of_the_next_one_for_the_same_person() {
    on_both_engines(async |server| {
        let ledger = RelyingParty::ledger(server);
        let called = RelyingParty::shop(server).token_for(server, LEDGER).await;
        let answer = ledger.on_behalf_of(server, called.text("access_token"), FILES).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        assert_eq!((answer.text("token_type"), answer.text("scope")), ("Bearer", FILES));
        for absent in ["refresh_token", "id_token", "issued_token_type", "client_info"] {
            assert!(answer.body.get(absent).is_none(), "{absent}");
        }
        let archive = server.tenant.archive.to_string();
        let verified = server.verify(answer.text("access_token"), &archive).await.unwrap();
        let (before, now) = (called.claims("access_token"), verified.claims);
        for same in ["iss", "oid", "tid", "sid", "auth_time", "acr"] {
            assert_eq!(before[same], now[same], "{same}");
        }
        assert_ne!(before["sub"], now["sub"], "pairwise: the archive's own name for the person");
        assert_eq!((&now["scp"], &now["azp"]), (&json!("Files.Read"), &json!(ledger.app)));
        assert_eq!(now["azpacr"], json!("1"));
        assert!(now.get("roles").is_none() && now.get("idtyp").is_none() && now.get("act").is_none());
        assert!(ledger.finds_active(server, answer.text("access_token")).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn offline_access_brings_a_refresh_token_that_is_the_apis_own() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let called = shop.token_for(server, LEDGER).await;
        let scope = format!("{FILES} offline_access");
        let answer = ledger.on_behalf_of(server, called.text("access_token"), &scope).await;
        let refresh = answer.text("refresh_token");
        assert_eq!(shop.refresh(server, refresh).await.error(), ("invalid_grant", 70_000));
        let unproven = RelyingParty { secret: None, ..ledger.clone() };
        assert_eq!(unproven.refresh(server, refresh).await.status, 401);
        let again = ledger.refresh(server, refresh).await;
        assert_eq!((again.status.as_u16(), &again.claims("access_token")["scp"]), (200, &json!("Files.Read")));
        // MSAL asks for it with client_info, to keep the tokens by account.
        let fields = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            ("requested_token_use", "on_behalf_of"),
            ("assertion", called.text("access_token")),
            ("scope", &scope),
            ("client_info", "1"),
        ];
        assert!(!ledger.token(server, &fields).await.text("client_info").is_empty());
    })
    .await;
}

/// What the person's sign-in did not give, an API that asks for it does not get either.
#[tokio::test(flavor = "multi_thread")]
async fn no_more_of_the_person_is_told_than_the_sign_in_gave() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let called = shop.token_for(server, "api://ledger/Entries.Read openid").await;
        let scope = format!("{FILES} openid email profile offline_access");
        let answer = ledger.on_behalf_of(server, called.text("access_token"), &scope).await;
        assert!(answer.body.get("refresh_token").is_none());
        let told = answer.claims("id_token");
        assert!(told.get("email").is_none() && told.get("name").is_none(), "{told}");
    })
    .await;
}

/// wire.md §3: foreign audience 50013, expired 500133, id token 240002, an application's token refused.
#[tokio::test(flavor = "multi_thread")]
async fn each_assertion_that_is_not_acceptable_has_its_number() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let called = shop.token_for(server, LEDGER).await;
        let foreign = shop.token_for(server, "api://reader/Books.Read openid").await;
        let directory = shop.tokens(server).await;
        let there = RelyingParty::shop_of(&server.other).token_for(server, LEDGER).await;
        let daemon = RelyingParty::daemon(server).own_token(server, "api://ledger/.default").await;
        let access = called.text("access_token");
        let (head, tail) = access.rsplit_once('.').unwrap();
        let forged = format!("{head}.{}", tail.chars().rev().collect::<String>());
        for (assertion, number) in [
            (foreign.text("access_token"), 50_013),
            (directory.text("access_token"), 50_013),
            (there.text("access_token"), 50_013),
            (&forged, 50_013),
            ("nonsense", 50_013),
            (called.text("refresh_token"), 50_013),
            (&daemon, 50_013),
            (called.text("id_token"), 240_002),
            (&"a".repeat(8_193), 50_013),
        ] {
            let refused = ledger.on_behalf_of(server, assertion, FILES).await;
            assert_eq!((refused.status.as_u16(), refused.error()), (400, ("invalid_grant", number)), "{assertion:.40}");
        }
        server.clock.advance(Duration::from_mins(61));
        assert_eq!(ledger.on_behalf_of(server, access, FILES).await.error(), ("invalid_grant", 500_133));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_api_proves_itself_and_may_be_barred() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let ledger = RelyingParty::ledger(server);
        let called = shop.token_for(server, LEDGER).await;
        let access = called.text("access_token");
        let unproven = RelyingParty { secret: None, ..ledger.clone() };
        assert_eq!(unproven.on_behalf_of(server, access, FILES).await.error(), ("invalid_client", 7_000_218));
        let page = RelyingParty { origin: Some("https://shop.example".to_owned()), ..ledger.clone() };
        assert_eq!(page.on_behalf_of(server, access, FILES).await.error(), ("invalid_request", 9_002_326));
        assert_eq!(shop.on_behalf_of(server, access, FILES).await.error(), ("invalid_client", 7_000_218));
        let vault = RelyingParty::vault(server);
        let of_vault = shop.token_for(server, "api://vault/Keys.Read").await;
        let barred = vault.on_behalf_of(server, of_vault.text("access_token"), FILES).await;
        assert_eq!(barred.error(), ("unauthorized_client", 7_000_114));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_use_is_named_and_the_scope_is_consented() {
    on_both_engines(async |server| {
        let ledger = RelyingParty::ledger(server);
        let called = RelyingParty::shop(server).token_for(server, LEDGER).await;
        let access = called.text("access_token");
        let grant = ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
        for (fields, expected) in [
            (vec![grant, ("assertion", access), ("scope", FILES)], ("invalid_request", 900_144)),
            (
                vec![grant, ("assertion", access), ("scope", FILES), ("requested_token_use", "other")],
                ("invalid_request", 90_100),
            ),
            (vec![grant, ("assertion", access), ("requested_token_use", "on_behalf_of")], ("invalid_request", 900_144)),
            (vec![grant, ("scope", FILES), ("requested_token_use", "on_behalf_of")], ("invalid_request", 900_144)),
        ] {
            assert_eq!(ledger.token(server, &fields).await.error(), expected, "{fields:?}");
        }
        // The ledger was never given anything of the reader: whatever its caller may do.
        let unconsented = ledger.on_behalf_of(server, access, "api://reader/Books.Read").await;
        assert_eq!(unconsented.error(), ("invalid_grant", 65_001));
        assert_eq!(unconsented.text("suberror"), "consent_required");
        let two = ledger.on_behalf_of(server, access, &format!("{FILES} api://vault/Keys.Read")).await;
        assert_eq!(two.error(), ("invalid_request", 28_000));
        assert_eq!(ledger.on_behalf_of(server, access, "api://nowhere/x").await.error().1, 500_011);
        let all = ledger.on_behalf_of(server, access, "api://archive/.default").await;
        assert_eq!(all.claims("access_token")["scp"], json!("Files.Read"));
    })
    .await;
}

/// decisions.md 14: a redemption rests on no cache; and a chain of tokens does not outlive its sign-in.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_acted_for_after_their_grant_has_ended() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let called = shop.token_for(server, LEDGER).await;
        let access = called.text("access_token");
        assert_eq!(ledger.on_behalf_of(server, access, FILES).await.status, 200);
        assert_eq!(shop.revoke(server, access).await.status, 200);
        let refused = ledger.on_behalf_of(server, access, FILES).await;
        assert_eq!((refused.error(), refused.text("suberror")), (("invalid_grant", 50_173), "bad_token"));

        // The ledger asks for itself again and again, to keep an access token alive: for no longer than the sign-in's grant.
        let once = shop.token_for(server, "api://ledger/Entries.Read").await;
        let mut held = once.text("access_token").to_owned();
        let mut renewals = 0;
        loop {
            let renewed = ledger.on_behalf_of(server, &held, "api://ledger/Entries.Read").await;
            if renewed.status != 200 {
                assert_eq!(renewed.error().0, "invalid_grant");
                break;
            }
            held = renewed.text("access_token").to_owned();
            renewals += 1;
            assert!(renewals < 10, "it goes on for ever");
            server.clock.advance(Duration::from_mins(50));
        }
    })
    .await;
}

/// RFC 8693 §4.4: an API whose tokens name another one that may act does not act itself.
#[tokio::test(flavor = "multi_thread")]
async fn an_assertion_that_names_another_actor_is_not_acted_on() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let archive = server.tenant.archive;
        server
            .reconfigure(&ledger, |application| {
                application.token_exchange.as_mut().unwrap().may_act = Some(archive);
            })
            .await;
        let called = shop.token_for(server, LEDGER).await;
        let refused = ledger.on_behalf_of(server, called.text("access_token"), FILES).await;
        assert_eq!(refused.error(), ("invalid_grant", 50_013), "{:?}", refused.body);
    })
    .await;
}

/// What is derived from a sign-in goes on no longer than the sign-in's own grant.
#[tokio::test(flavor = "multi_thread")]
async fn a_derived_refresh_token_ends_with_the_sign_ins_grant() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let called = shop.token_for(server, LEDGER).await;
        let scope = format!("{FILES} offline_access");
        let first = ledger.on_behalf_of(server, called.text("access_token"), &scope).await;
        server.clock.advance(Duration::from_hours(1));
        let second = ledger.refresh(server, first.text("refresh_token")).await;
        assert_eq!(second.status, 200, "{:?}", second.body);
        // A page's grant ends a day after the sign-in, however often it is refreshed; its row a day later at most.
        server.clock.advance(Duration::from_hours(72));
        assert!(!ledger.finds_active(server, second.text("refresh_token")).await);
        let refused = ledger.refresh(server, second.text("refresh_token")).await;
        assert_eq!(refused.error(), ("invalid_grant", 50_173), "{:?}", refused.body);
    })
    .await;
}
