//! The authentication request (§7), its acknowledgement (§7.3), and what is refused (§13).

use super::asking::{polling_reader, register};
use crate::harness::{READER_SECRET, RelyingParty, USER, on_both_engines};
use serde_json::{Value, json};
use vestibule_services::users;
use vestibule_storage::backchannel_requests;

/// §7.3: an id of its own for each, how long it counts, and how often to ask; a wish for the time is bounded.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_acknowledged() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        let (one, other) = (reader.waiting_for(server, USER, &[]).await, reader.waiting_for(server, USER, &[]).await);
        assert_eq!((&one.answer["expires_in"], &one.answer["interval"]), (&600.into(), &5.into()));
        assert_ne!(one.id(), other.id());
        assert!(one.id().len() >= 43 && one.id().bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)));
        for (wished, got) in [("120", 120), ("1", 60), ("86400", 1_800)] {
            let waiting = reader.waiting_for(server, USER, &[("requested_expiry", wished)]).await;
            assert_eq!(waiting.answer["expires_in"], got, "{wished}");
        }
    })
    .await;
}

/// §4: the metadata says what is served.
#[tokio::test(flavor = "multi_thread")]
async fn the_metadata_says_so() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "v2.0/.well-known/openid-configuration");
        let metadata = server.get(&url, &[]).await.json();
        let endpoint = server.url(server.tenant.id, "oauth2/v2.0/bc-authorize");
        assert_eq!(metadata["backchannel_authentication_endpoint"], endpoint);
        assert_eq!(metadata["backchannel_token_delivery_modes_supported"], json!(["poll", "ping"]));
        assert_eq!(metadata["backchannel_user_code_parameter_supported"], json!(false));
        let contains = |name: &str, word: &str| metadata[name].as_array().unwrap().contains(&Value::from(word));
        assert!(contains("backchannel_authentication_request_signing_alg_values_supported", "ES256"));
        assert!(contains("grant_types_supported", "urn:openid:params:grant-type:ciba"));
    })
    .await;
}

/// §7: off until it is registered; only a client that proves itself, from its server.
#[tokio::test(flavor = "multi_thread")]
async fn only_a_registered_client_that_proves_itself_may_ask() {
    on_both_engines(async |server| {
        let fields = [("scope", "openid"), ("login_hint", USER)];
        let off = RelyingParty::reader(server);
        assert_eq!(off.ask_for_person(server, &fields).await.error(), ("unauthorized_client".to_owned(), 7_000_290));
        assert_eq!(off.poll_with(server, "x").await.error(), ("unauthorized_client", 7_000_290));
        let reader = polling_reader(server).await;
        assert_eq!(reader.ask_for_person(server, &fields).await.status, 200);
        for secret in [None, Some("wrong".to_owned())] {
            let unproven = RelyingParty { secret, ..reader.clone() };
            assert_eq!(unproven.ask_for_person(server, &fields).await.status, 401);
            assert_eq!(unproven.poll_with(server, "x").await.status, 401);
        }
        let native = RelyingParty::native(server);
        register(server, &native, json!({"mode": "poll"})).await;
        assert_eq!(native.ask_for_person(server, &fields).await.error(), ("invalid_client".to_owned(), 7_000_218));
        let id = reader.app.to_string();
        let all = [&fields[..], &[("client_id", &id), ("client_secret", READER_SECRET)]].concat();
        let url = server.url(reader.tenant, "oauth2/v2.0/bc-authorize");
        let page = server.post(&url, &all, &[("origin", "https://evil.example")]).await;
        assert_eq!(page.error(), ("invalid_request".to_owned(), 9_002_326));
        assert!(page.header("access-control-allow-origin").is_empty());
    })
    .await;
}

/// §7.1, §13: what is missing, doubled, not served or not shown is refused in words.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_can_not_be_met_is_refused_in_words() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        let openid = ("scope", "openid");
        let hint = ("login_hint", USER);
        for (fields, error, number) in [
            (&[hint][..], "invalid_request", 900_144),
            (&[("scope", "profile"), hint], "invalid_scope", 70_011),
            (&[("scope", "openid api://nobody/x"), hint], "invalid_resource", 500_011),
            (&[openid], "invalid_request", 7_000_291),
            (&[openid, hint, ("id_token_hint", "a.b.c")], "invalid_request", 7_000_291),
            (&[openid, ("login_hint_token", "x")], "invalid_request", 7_000_291),
            (&[openid, ("id_token_hint", "a.b.c")], "invalid_request", 7_000_292),
            (&[openid, hint, ("user_code", "1234")], "invalid_request", 90_100),
            (&[openid, hint, ("authorization_details", "[]")], "invalid_request", 90_100),
            (&[openid, hint, ("requested_expiry", "soon")], "invalid_request", 90_100),
            (&[openid, hint, ("binding_message", "two\nlines")], "invalid_request", 9_002_313),
            (&[openid, hint, ("binding_message", "turned \u{202e}round")], "invalid_binding_message", 7_000_293),
            (&[openid, hint, ("binding_message", "pay at evil.example")], "invalid_binding_message", 7_000_293),
        ] {
            let reply = reader.ask_for_person(server, fields).await;
            assert_eq!(reply.error(), (error.to_owned(), number), "{fields:?}");
        }
        assert!(server.mails(USER).await.is_empty(), "and nobody is mailed");
    })
    .await;
}

/// §7.1: an id token that the client got names its person; another client's, or another tenant's, names nobody to it.
#[tokio::test(flavor = "multi_thread")]
async fn an_id_token_names_its_person_to_its_own_client() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        let own = reader.tokens(server).await;
        let of_shop = RelyingParty::shop(server).tokens(server).await;
        let there = RelyingParty::reader_of(&server.other).tokens(server).await;
        let ask =
            async |token: &str| reader.ask_for_person(server, &[("scope", "openid"), ("id_token_hint", token)]).await;
        assert_eq!(ask(own.text("id_token")).await.status, 200);
        assert_eq!(server.mails(USER).await.len(), 1);
        for foreign in [of_shop.text("id_token"), there.text("id_token"), own.text("access_token")] {
            assert_eq!(ask(foreign).await.error().1, 7_000_292);
        }
        assert_eq!(server.mails(USER).await.len(), 1);
    })
    .await;
}

/// decisions.md 9: who has no account looks as who has one; `unknown_user_id` is never said.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_can_tell_whether_there_is_an_account() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        server.register("disabled@example.com", None, false).await;
        let cx = server.administrator(server.tenant.id).await;
        let id = users::find(&cx, USER).await.unwrap().unwrap().id.to_string();
        let made_up = "00000000-0000-4000-8000-000000000001";
        let long = format!("{}@example.com", "x".repeat(300));
        let mut shapes = Vec::new();
        for hint in [USER, &id, "nobody@example.com", "disabled@example.com", made_up, "no name at all!", &long] {
            let waiting = reader.waiting_for(server, hint, &[]).await;
            let mut names: Vec<String> = waiting.answer.as_object().unwrap().keys().cloned().collect();
            names.sort();
            shapes.push((names, waiting.id().len(), waiting.answer["expires_in"].clone()));
            assert_eq!(waiting.poll(server).await.error(), ("authorization_pending", 70_016), "{hint}");
        }
        assert!(shapes.windows(2).all(|pair| pair[0] == pair[1]), "{shapes:?}");
        assert_eq!(server.every_mail().await.len(), 2, "to the account alone, twice");
        assert!(server.mails("disabled@example.com").await.is_empty());
    })
    .await;
}

/// Neither the id nor the link stands in the store.
#[tokio::test(flavor = "multi_thread")]
async fn neither_id_nor_link_can_be_read_from_the_store() {
    use aws_lc_rs::digest::{SHA256, digest};
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        let waiting = reader.waiting_for(server, USER, &[]).await;
        let hash: [u8; 32] = digest(&SHA256, waiting.id().as_bytes()).as_ref().try_into().unwrap();
        let rows = server.platform.storage.tenant(reader.tenant);
        let row = backchannel_requests::by_id(&rows, &hash).await.unwrap().expect("found by its hash");
        let link = super::asking::link(server, USER).await;
        let (_, carried) = link.split_once("r=").unwrap();
        assert_eq!(row.link_hash.as_slice(), digest(&SHA256, carried.as_bytes()).as_ref());
        assert_eq!(carried.len(), 22, "128 bits");
    })
    .await;
}
