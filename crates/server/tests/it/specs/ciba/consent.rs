//! A yes to a client that asks by the backchannel is consent to what its page has shown (§8).

use super::asking::{Waiting, answered, at_question, register};
use crate::harness::{
    ALLOW, DENY, RelyingParty, Server, USER, WRITE, agree_to_another, assert_asks_to_write, assert_may_write_already,
    assert_takes_an_administrator, on_both_engines, people_may_write, permissions_of_user, withdraw_consent,
};
use serde_json::json;
use std::time::Duration;

/// A request of the ledger for what nobody has agreed to.
async fn asking(server: &Server) -> Waiting {
    let ledger = RelyingParty { scope: format!("openid offline_access {WRITE}"), ..RelyingParty::ledger(server) };
    register(server, &ledger, json!({"mode": "poll"})).await;
    ledger.waiting_for(server, USER, &[]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_is_consent_to_what_is_shown() {
    on_both_engines(async |server| {
        people_may_write(server).await;
        let waiting = asking(server).await;
        let (browser, page) = at_question(server).await;
        assert_asks_to_write(&page);
        assert!(permissions_of_user(server).await.is_empty(), "looking agrees to nothing");
        let again = agree_to_another(&browser, &page, "x").await;
        assert_eq!(again.step(), "approve", "what was not shown is not agreed to: {}", again.body);
        assert!(permissions_of_user(server).await.is_empty());
        let done = browser.submit(&page, &[ALLOW]).await.unwrap();
        assert_eq!(done.step(), "approve/done", "{}", done.body);
        let ledger = waiting.client.app;
        assert_eq!(permissions_of_user(server).await, [(ledger, server.tenant.reader, vec!["Books.Write".to_owned()])]);
        let answer = waiting.poll(server).await;
        assert_eq!(answer.claims("access_token")["scp"], "Books.Write", "{:?}", answer.body);
        // Nothing is open the next time.
        asking(server).await;
        let (_, page) = at_question(server).await;
        assert_may_write_already(&page);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_by_the_backchannel_records_nothing() {
    on_both_engines(async |server| {
        people_may_write(server).await;
        let waiting = asking(server).await;
        answered(server, DENY).await;
        assert_eq!(waiting.poll(server).await.error(), ("access_denied", 65_004));
        assert!(permissions_of_user(server).await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_administrators_can_agree_to_is_no_answer() {
    on_both_engines(async |server| {
        let waiting = asking(server).await;
        let (browser, page) = at_question(server).await;
        assert_takes_an_administrator(&page);
        let forced = browser.submit(&page, &[ALLOW]).await.unwrap();
        assert_eq!(forced.step(), "approve", "{}", forced.body);
        assert_eq!(waiting.poll(server).await.error(), ("authorization_pending", 70_016));
        browser.submit(&page, &[DENY]).await.unwrap();
        server.wait(Duration::from_secs(10));
        assert_eq!(waiting.poll(server).await.error(), ("access_denied", 65_004));
        assert!(permissions_of_user(server).await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_withdrawn_ends_what_the_backchannel_gave() {
    on_both_engines(async |server| {
        people_may_write(server).await;
        let redeemed = asking(server).await;
        answered(server, ALLOW).await;
        let answer = redeemed.poll(server).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        let waiting = asking(server).await;
        answered(server, ALLOW).await;
        server.wait(Duration::from_secs(1));
        withdraw_consent(server, redeemed.client.app).await;
        let refused = redeemed.client.refresh(server, answer.text("refresh_token")).await;
        assert_eq!((refused.error(), refused.text("suberror")), (("invalid_grant", 65_001), "consent_required"));
        assert_eq!(waiting.poll(server).await.error(), ("invalid_grant", 65_001));
    })
    .await;
}
