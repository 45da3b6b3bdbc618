//! The mail, and how many of them anybody may be sent (decisions.md 7).

use super::asking::{answered, polling_reader, register};
use crate::harness::{ALLOW, RelyingParty, USER, on_both_engines};
use futures_util::future::join_all;
use serde_json::json;
use std::time::Duration;

/// The mail says who asks, with what message and for how long, and leads to this server.
#[tokio::test(flavor = "multi_thread")]
async fn the_mail_says_who_asks_and_for_how_long() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        reader.waiting_for(server, USER, &[("binding_message", "W4SCT <b>")]).await;
        let mail = server.mails(USER).await.remove(0);
        assert_eq!(mail.subject, "Reader asks for your approval");
        for said in ["Reader", "W4SCT", "10 minutes", &server.url(reader.tenant, "approve?r=")] {
            assert!(mail.text.contains(said) && mail.html.contains(said), "{said}: {}", mail.text);
        }
        assert!(!mail.html.contains("<b>") && mail.code.is_none());
    })
    .await;
}

/// Ten an hour to anybody, by all clients together; beyond, nobody is mailed and no client sees a difference.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_mailed_more_than_ten_times_an_hour() {
    on_both_engines(async |server| {
        let (reader, ledger) = (polling_reader(server).await, RelyingParty::ledger(server));
        register(server, &ledger, json!({"mode": "poll"})).await;
        let ledger = RelyingParty { scope: "openid".to_owned(), ..ledger };
        for client in [&reader, &ledger].into_iter().cycle().take(14) {
            let waiting = client.waiting_for(server, USER, &[]).await;
            assert_eq!(waiting.poll(server).await.error(), ("authorization_pending", 70_016));
        }
        assert_eq!(server.mails(USER).await.len(), 10);
        server.register("other@example.com", None, true).await;
        reader.waiting_for(server, "other@example.com", &[]).await;
        assert_eq!(server.mails("other@example.com").await.len(), 1, "others are not held to it");
        server.wait(Duration::from_hours(1));
        let waiting = reader.waiting_for(server, USER, &[]).await;
        answered(server, ALLOW).await;
        assert_eq!(waiting.poll(server).await.status, 200);
    })
    .await;
}

/// And a thousand an hour by one client, for whomever, whether or not there is such an account.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_has_a_budget_of_its_own() {
    on_both_engines(async |server| {
        let reader = polling_reader(server).await;
        for first in 0..10 {
            let asks = (0..100).map(|number| {
                let hint = format!("nobody{first}.{number}@example.com");
                let reader = &reader;
                async move { reader.ask_for_person(server, &[("scope", "openid"), ("login_hint", &hint)]).await }
            });
            assert!(join_all(asks).await.iter().all(|reply| reply.status == 200));
        }
        let reply = reader.ask_for_person(server, &[("scope", "openid"), ("login_hint", USER)]).await;
        assert_eq!((reply.status, reply.error().1), (429, 90_055));
        assert!(server.every_mail().await.is_empty());
    })
    .await;
}
