//! A user's sessions, listed and ended one by one.

use crate::harness::{RelyingParty, USER, on_both_engines};
use std::time::Duration;
use vestibule_domain::ids::{SessionId, UserId};
use vestibule_services::{
    sessions::{self, Revoked},
    users,
};

#[tokio::test(flavor = "multi_thread")]
async fn sessions_are_listed_with_their_applications_the_one_used_last_first() {
    on_both_engines(async |server| {
        let (shop, reader) = (RelyingParty::shop(server), RelyingParty::reader(server));
        let cx = server.administrator(server.tenant.id).await;
        let user = users::find(&cx, USER).await.unwrap().unwrap().id;
        assert!(sessions::of_user(&cx, user).await.unwrap().is_empty());
        let (_, one) = shop.browser_and_tokens(server).await;
        server.clock.advance(Duration::from_mins(1));
        let (browser, two) = shop.browser_and_tokens(server).await;
        let page = reader.silently(server, &browser, &[]).await;
        assert_eq!(reader.redeem(server, &page).await.status, 200);
        let listed = sessions::of_user(&cx, user).await.unwrap();
        let sid = |answer: &crate::harness::Answer| answer.claims("id_token")["sid"].as_str().unwrap().to_owned();
        let ids: Vec<String> = listed.iter().map(|listed| listed.session.id.to_string()).collect();
        assert_eq!(ids, [sid(&two), sid(&one)]);
        let mut both = [shop.app, reader.app];
        both.sort();
        assert_eq!(listed[0].applications, both);
        assert_eq!(listed[1].applications, [shop.app]);
        assert_eq!(listed[0].session.methods, "pwd");
        server.clock.advance(Duration::from_hours(25));
        assert!(sessions::of_user(&cx, user).await.unwrap().is_empty(), "they died of idleness");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_session_ends_and_the_other_stays() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let cx = server.administrator(server.tenant.id).await;
        let user = users::find(&cx, USER).await.unwrap().unwrap().id;
        let (ended, one) = shop.browser_and_tokens(server).await;
        let (kept, _) = shop.browser_and_tokens(server).await;
        let session = SessionId::parse(one.claims("id_token")["sid"].as_str().unwrap()).unwrap();
        assert_eq!(sessions::end_one(&cx, user, session).await.unwrap(), Revoked::Done);
        assert!(shop.silently(server, &ended, &[]).await.answer("code").is_none());
        assert!(shop.silently(server, &kept, &[]).await.answer("code").is_some());
        assert_eq!(sessions::of_user(&cx, user).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_users_session_is_not_found() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let cx = server.administrator(server.tenant.id).await;
        let (browser, one) = shop.browser_and_tokens(server).await;
        let session = SessionId::parse(one.claims("id_token")["sid"].as_str().unwrap()).unwrap();
        let somebody = UserId::random(server.platform.randomness.as_ref());
        assert_eq!(sessions::end_one(&cx, somebody, session).await.unwrap(), Revoked::NotFound);
        let user = users::find(&cx, USER).await.unwrap().unwrap().id;
        let elsewhere = server.administrator(server.other.id).await;
        assert_eq!(sessions::end_one(&elsewhere, user, session).await.unwrap(), Revoked::NotFound);
        assert!(sessions::of_user(&elsewhere, user).await.unwrap().is_empty());
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_some());
    })
    .await;
}
