//! Token exchange (RFC 8693).

use crate::harness::{ACCESS_TOKEN, Answer, RelyingParty, Server, on_both_engines};
use serde_json::{Value, json};
use std::time::Duration;

const LEDGER: &str = "api://ledger/Entries.Read api://ledger/Entries.Write openid profile offline_access";
const REFRESH_TOKEN: &str = "urn:ietf:params:oauth:token-type:refresh_token";
const ID_TOKEN: &str = "urn:ietf:params:oauth:token-type:id_token";

async fn called(server: &Server) -> Answer {
    RelyingParty::shop(server).token_for(server, LEDGER).await
}

/// The service principal of an application, as its own tokens name it.
async fn principal(server: &Server, client: &RelyingParty) -> (String, Value) {
    let token = client.own_token(server, "api://archive/.default").await;
    let sub = crate::harness::claims_of(&token)["sub"].clone();
    (token, sub)
}

/// §2.2.1, §1.1: impersonation; the issued token says what it is, and nothing of an actor.
#[tokio::test(flavor = "multi_thread")]
async fn an_api_that_may_gets_a_token_as_the_person() {
    on_both_engines(async |server| {
        let ledger = RelyingParty::ledger(server);
        let subject = called(server).await;
        let answer = ledger.exchange(server, subject.text("access_token"), &[("audience", "api://archive")]).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        let members: Vec<&String> = answer.body.as_object().unwrap().keys().collect();
        let expected = ["access_token", "expires_in", "ext_expires_in", "issued_token_type", "scope", "token_type"];
        assert_eq!(members, expected);
        assert_eq!((answer.text("issued_token_type"), answer.text("token_type")), (ACCESS_TOKEN, "Bearer"));
        let archive = server.tenant.archive.to_string();
        let claims = server.verify(answer.text("access_token"), &archive).await.unwrap().claims;
        assert_eq!((&claims["scp"], &claims["azp"]), (&json!("Files.Read"), &json!(ledger.app)));
        assert_eq!(claims["oid"], subject.claims("access_token")["oid"]);
        assert!(claims.get("act").is_none());
        for name in ["api://archive", &archive] {
            for parameter in ["resource", "audience"] {
                if parameter == "resource" && name == archive {
                    continue;
                }
                let again = ledger.exchange(server, subject.text("access_token"), &[(parameter, name)]).await;
                assert_eq!(again.status, 200, "{parameter}={name} {:?}", again.body);
            }
        }
    })
    .await;
}

/// §4.1: delegation; who acts stands in `act`, and who acted before inside it.
#[tokio::test(flavor = "multi_thread")]
async fn a_delegated_token_names_its_actors_the_latest_outermost() {
    on_both_engines(async |server| {
        let (ledger, vault) = (RelyingParty::ledger(server), RelyingParty::vault(server));
        let subject = called(server).await;
        let (ledgers, ledgers_sub) = principal(server, &ledger).await;
        let fields =
            [("actor_token", ledgers.as_str()), ("actor_token_type", ACCESS_TOKEN), ("resource", "api://vault")];
        let first = ledger.exchange(server, subject.text("access_token"), &fields).await;
        assert_eq!(first.status, 200, "{:?}", first.body);
        let acting = json!({ "sub": ledgers_sub, "client_id": ledger.app });
        assert_eq!(first.claims("access_token")["act"], acting);
        let told = vault.introspect(server, first.text("access_token")).await.json();
        assert_eq!((&told["active"], &told["act"]), (&json!(true), &acting));

        let (vaults, vaults_sub) = principal(server, &vault).await;
        let fields =
            [("actor_token", vaults.as_str()), ("actor_token_type", ACCESS_TOKEN), ("resource", "api://archive")];
        let second = vault.exchange(server, first.text("access_token"), &fields).await;
        assert_eq!(second.status, 200, "{:?}", second.body);
        let act = &second.claims("access_token")["act"];
        assert_eq!(*act, json!({ "sub": vaults_sub, "client_id": vault.app, "act": acting }));
    })
    .await;
}

/// Off unless the registration says so, each way by itself.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_exchanges_who_was_not_allowed_to() {
    on_both_engines(async |server| {
        let (reader, vault) = (RelyingParty::reader(server), RelyingParty::vault(server));
        let own = reader.token_for(server, "api://reader/Books.Read openid").await;
        let refused = reader.exchange(server, own.text("access_token"), &[]).await;
        assert_eq!(refused.error(), ("unauthorized_client", 7_000_114));
        let of_vault = RelyingParty::shop(server).token_for(server, "api://vault/Keys.Read").await;
        let impersonating =
            vault.exchange(server, of_vault.text("access_token"), &[("audience", "api://archive")]).await;
        assert_eq!(impersonating.error(), ("unauthorized_client", 7_000_114));
        let ledger = RelyingParty { secret: None, ..RelyingParty::ledger(server) };
        let subject = called(server).await;
        assert_eq!(
            ledger.exchange(server, subject.text("access_token"), &[]).await.error(),
            ("invalid_client", 7_000_218)
        );
        let page = RelyingParty { origin: Some("https://shop.example".to_owned()), ..RelyingParty::ledger(server) };
        assert_eq!(
            page.exchange(server, subject.text("access_token"), &[]).await.error(),
            ("invalid_request", 9_002_326)
        );
    })
    .await;
}

/// §2.2.2: an unacceptable subject token makes the request invalid.
#[tokio::test(flavor = "multi_thread")]
async fn a_subject_token_of_others_is_not_exchanged() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let subject = called(server).await;
        let foreign = shop.token_for(server, "api://reader/Books.Read openid").await;
        let there = RelyingParty::shop_of(&server.other).token_for(server, LEDGER).await;
        let (of_itself, _) = principal(server, &ledger).await;
        let daemon = RelyingParty::daemon(server).own_token(server, "api://ledger/.default").await;
        for (token, number) in [
            (foreign.text("access_token"), 50_013),
            (there.text("access_token"), 50_013),
            (subject.text("refresh_token"), 50_013),
            (&of_itself, 50_013),
            (&daemon, 50_013),
            ("nonsense", 50_013),
            (subject.text("id_token"), 240_002),
        ] {
            let refused = ledger.exchange(server, token, &[("audience", "api://archive")]).await;
            assert_eq!((refused.status.as_u16(), refused.error()), (400, ("invalid_request", number)), "{token:.40}");
        }
        let types = [("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange")];
        let typed = |kind: &'static str| {
            [types[0], ("subject_token", subject.text("access_token")), ("subject_token_type", kind)]
        };
        assert_eq!(ledger.token(server, &typed(ID_TOKEN)).await.error(), ("invalid_request", 240_002));
        assert_eq!(ledger.token(server, &typed(REFRESH_TOKEN)).await.error(), ("invalid_request", 90_100));
        assert_eq!(shop.revoke(server, subject.text("refresh_token")).await.status, 200);
        let dead = ledger.exchange(server, subject.text("access_token"), &[("audience", "api://archive")]).await;
        assert_eq!(dead.error(), ("invalid_request", 50_013));
        server.clock.advance(Duration::from_mins(61));
        let late = ledger.exchange(server, subject.text("access_token"), &[("audience", "api://archive")]).await;
        assert_eq!(late.error(), ("invalid_request", 500_133));
    })
    .await;
}

/// §2.1: for the same API only less; for another only what was consented, and only where the token was meant for the client.
#[tokio::test(flavor = "multi_thread")]
async fn the_new_token_never_does_more() {
    on_both_engines(async |server| {
        let ledger = RelyingParty::ledger(server);
        let subject = called(server).await;
        let token = subject.text("access_token");
        let less = ledger.exchange(server, token, &[("scope", "Entries.Read")]).await;
        assert_eq!(less.status, 200, "{:?}", less.body);
        assert_eq!(less.claims("access_token")["scp"], json!("Entries.Read"));
        let same = ledger.exchange(server, token, &[]).await;
        assert_eq!(same.claims("access_token")["scp"], json!("Entries.Read Entries.Write"));
        for (fields, expected) in [
            // The ledger exposes it, and may ask itself for everything; the person never granted it.
            (vec![("scope", "api://ledger/Entries.Erase")], ("invalid_scope", 70_011)),
            (vec![("scope", "api://ledger/.default")], ("invalid_scope", 70_011)),
            (vec![("scope", "email api://archive/Files.Read")], ("invalid_scope", 70_011)),
            (vec![("scope", "api://reader/Books.Read")], ("invalid_grant", 65_001)),
            (vec![("audience", "api://nowhere")], ("invalid_target", 500_011)),
            (vec![("resource", "https://nowhere.example/")], ("invalid_target", 500_011)),
            (vec![("audience", "api://archive"), ("audience", "api://vault")], ("invalid_target", 500_011)),
            (vec![("audience", "api://vault"), ("scope", "api://archive/Files.Read")], ("invalid_target", 500_011)),
            (vec![("scope", "api://archive/Files.Read api://vault/Keys.Read")], ("invalid_request", 28_000)),
            (vec![("scope", "Files.Read")], ("invalid_scope", 70_011)),
        ] {
            let refused = ledger.exchange(server, token, &fields).await;
            assert_eq!((refused.status.as_u16(), refused.error()), (400, expected), "{fields:?}");
        }
        // What was narrowed once stays so.
        let narrow = less.text("access_token");
        let wider = ledger.exchange(server, narrow, &[("scope", "Entries.Write")]).await;
        assert_eq!(wider.error(), ("invalid_scope", 70_011));
    })
    .await;
}

/// A token that was issued to the client itself only ever loses scopes: for another API the client has its own grant.
#[tokio::test(flavor = "multi_thread")]
async fn a_clients_own_token_is_narrowed_and_nothing_else() {
    on_both_engines(async |server| {
        let ledger = RelyingParty::ledger(server);
        let subject = called(server).await;
        let own = ledger.on_behalf_of(server, subject.text("access_token"), "api://vault/Keys.Read").await;
        let same = ledger.exchange(server, own.text("access_token"), &[]).await;
        assert_eq!(same.claims("access_token")["aud"], json!(server.tenant.vault));
        for target in ["api://archive", "api://ledger"] {
            let refused = ledger.exchange(server, own.text("access_token"), &[("audience", target)]).await;
            assert_eq!(refused.error().0, "invalid_target", "{target}");
        }
    })
    .await;
}

/// §4.4: `may_act` names who alone may act.
#[tokio::test(flavor = "multi_thread")]
async fn only_the_actor_that_the_token_names_may_act() {
    on_both_engines(async |server| {
        let (shop, ledger, vault) =
            (RelyingParty::shop(server), RelyingParty::ledger(server), RelyingParty::vault(server));
        let subject = called(server).await;
        assert_eq!(subject.claims("access_token")["may_act"], json!({ "client_id": ledger.app }));
        // A customer's token for the ledger is not the ledger.
        let somebody = called(server).await;
        let fields = [
            ("actor_token", somebody.text("access_token")),
            ("actor_token_type", ACCESS_TOKEN),
            ("audience", "api://archive"),
        ];
        let refused = ledger.exchange(server, subject.text("access_token"), &fields).await;
        assert_eq!(refused.error(), ("invalid_request", 50_013));
        // Where nobody is named, a person may act for another.
        let one = shop.token_for(server, "api://vault/Keys.Read openid").await;
        let other = shop.token_for(server, "api://vault/Keys.Read openid").await;
        let fields = [
            ("actor_token", other.text("access_token")),
            ("actor_token_type", ACCESS_TOKEN),
            ("audience", "api://archive"),
        ];
        let acted = vault.exchange(server, one.text("access_token"), &fields).await;
        assert_eq!(acted.status, 200, "{:?}", acted.body);
        let claims = acted.claims("access_token");
        assert_eq!(claims["act"], json!({ "sub": other.claims("access_token")["sub"], "client_id": shop.app }));
    })
    .await;
}

/// §2.1: an actor's token is one that the client may hold, of somebody who acts for nobody else.
#[tokio::test(flavor = "multi_thread")]
async fn an_actor_token_of_others_is_refused() {
    on_both_engines(async |server| {
        let (ledger, vault) = (RelyingParty::ledger(server), RelyingParty::vault(server));
        let subject = RelyingParty::shop(server).token_for(server, "api://vault/Keys.Read openid").await;
        let (ledgers, _) = principal(server, &ledger).await;
        let daemon = RelyingParty::daemon(server).own_token(server, "api://reader/.default").await;
        let elsewhere = called(server).await;
        let (vaults, _) = principal(server, &vault).await;
        let fields =
            [("actor_token", vaults.as_str()), ("actor_token_type", ACCESS_TOKEN), ("audience", "api://archive")];
        let acting = vault.exchange(server, subject.text("access_token"), &fields).await;
        assert_eq!(acting.status, 200, "{:?}", acting.body);
        for (token, number) in [
            (ledgers.as_str(), 50_013),
            (&daemon, 50_013),
            (elsewhere.text("access_token"), 50_013),
            (acting.text("access_token"), 50_013),
            (subject.text("id_token"), 50_013),
            ("nonsense", 50_013),
        ] {
            let fields = [("actor_token", token), ("actor_token_type", ACCESS_TOKEN), ("audience", "api://archive")];
            let refused = vault.exchange(server, subject.text("access_token"), &fields).await;
            assert_eq!(refused.error(), ("invalid_request", number), "{token:.40}");
        }
        let untyped = [("actor_token", vaults.as_str())];
        assert_eq!(
            vault.exchange(server, subject.text("access_token"), &untyped).await.error(),
            ("invalid_request", 900_144)
        );
        assert_eq!(vault.revoke(server, &vaults).await.status, 200);
        let refused = vault.exchange(server, subject.text("access_token"), &fields).await;
        assert_eq!(refused.error(), ("invalid_request", 50_013), "a revoked actor acts no more");
    })
    .await;
}

/// §2.2.1: refresh and id tokens stand in `access_token` too; only of a sign-in that had them.
#[tokio::test(flavor = "multi_thread")]
async fn other_tokens_are_issued_only_where_the_sign_in_had_them() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let subject = called(server).await;
        let refresh = [("requested_token_type", REFRESH_TOKEN), ("scope", "api://archive/Files.Read")];
        let answer = ledger.exchange(server, subject.text("access_token"), &refresh).await;
        assert_eq!((answer.text("issued_token_type"), answer.text("token_type")), (REFRESH_TOKEN, "N_A"));
        assert!(answer.body.get("refresh_token").is_none());
        let renewed = ledger.refresh(server, answer.text("access_token")).await;
        assert_eq!(renewed.claims("access_token")["scp"], json!("Files.Read"));
        let wider = [
            ("grant_type", "refresh_token"),
            ("refresh_token", renewed.text("refresh_token")),
            ("scope", "api://vault/Keys.Read"),
        ];
        assert_eq!(ledger.token(server, &wider).await.error(), ("invalid_request", 28_002), "its scope is fixed");

        let id = ledger.exchange(server, subject.text("access_token"), &[("requested_token_type", ID_TOKEN)]).await;
        assert_eq!((id.text("issued_token_type"), id.text("token_type")), (ID_TOKEN, "N_A"));
        let claims = server.verify(id.text("access_token"), &ledger.app.to_string()).await.unwrap();
        assert_eq!((claims.typ.as_str(), &claims.claims["oid"]), ("JWT", &subject.claims("access_token")["oid"]));

        let bare = shop.token_for(server, "api://ledger/Entries.Read").await;
        for kind in [REFRESH_TOKEN, ID_TOKEN] {
            let refused = ledger.exchange(server, bare.text("access_token"), &[("requested_token_type", kind)]).await;
            assert_eq!(refused.error(), ("invalid_scope", 70_011), "{kind}");
        }
        let offline = [("scope", "offline_access api://archive/Files.Read")];
        assert_eq!(
            ledger.exchange(server, bare.text("access_token"), &offline).await.error(),
            ("invalid_scope", 70_011)
        );
        let unknown = [("requested_token_type", "urn:ietf:params:oauth:token-type:saml2")];
        assert_eq!(
            ledger.exchange(server, bare.text("access_token"), &unknown).await.error(),
            ("invalid_request", 90_100)
        );
    })
    .await;
}
