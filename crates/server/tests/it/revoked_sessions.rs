//! Everything that a user, or one session, has, ended at once: sessions, grants, and every token that the server answers for.

use crate::harness::{RelyingParty, USER, on_both_engines};
use serde_json::json;
use vestibule_domain::ids::{SessionId, UserId};
use vestibule_services::{
    sessions::{self, Revoked},
    users::{self, Enabled},
};

const LEDGER: &str = "api://ledger/Entries.Read openid profile offline_access";

#[tokio::test(flavor = "multi_thread")]
async fn revoking_a_users_sessions_ends_everything_and_signing_in_anew_works() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let shop = RelyingParty { scope: LEDGER.to_owned(), ..shop };
        let (browser, answer) = shop.browser_and_tokens(server).await;
        let derived =
            ledger.on_behalf_of(server, answer.text("access_token"), "api://archive/Files.Read offline_access").await;
        let cx = server.administrator(server.tenant.id).await;
        let user = users::find(&cx, USER).await.unwrap().unwrap().id;
        let elsewhere = RelyingParty::shop_of(&server.other).tokens(server).await;
        assert!(ledger.finds_active(server, answer.text("access_token")).await);

        assert_eq!(sessions::revoke_of_user(&cx, user).await.unwrap(), Revoked::Done);
        assert!(!ledger.finds_active(server, answer.text("access_token")).await);
        assert!(!ledger.finds_active(server, derived.text("access_token")).await);
        assert_eq!(shop.refresh(server, answer.text("refresh_token")).await.error(), ("invalid_grant", 50_173));
        assert_eq!(ledger.refresh(server, derived.text("refresh_token")).await.error(), ("invalid_grant", 50_173));
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_none(), "the session has ended");
        let there = RelyingParty::shop_of(&server.other);
        assert_eq!(there.userinfo(server, elsewhere.text("access_token")).await.status, 200, "another tenant's");

        let again = shop.tokens(server).await;
        assert!(ledger.finds_active(server, again.text("access_token")).await);
        let nobody = UserId::random(server.platform.randomness.as_ref());
        assert_eq!(sessions::revoke_of_user(&cx, nobody).await.unwrap(), Revoked::NotFound);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn revoking_one_session_spares_the_others() {
    on_both_engines(async |server| {
        let (shop, ledger) = (RelyingParty::shop(server), RelyingParty::ledger(server));
        let shop = RelyingParty { scope: LEDGER.to_owned(), ..shop };
        let (ended, one) = shop.browser_and_tokens(server).await;
        let (kept, two) = shop.browser_and_tokens(server).await;
        let sid = one.claims("id_token")["sid"].as_str().unwrap().to_owned();
        let session = SessionId::parse(&sid).unwrap();
        let stranger = server.administrator(server.other.id).await;
        assert_eq!(sessions::revoke(&stranger, session).await.unwrap(), Revoked::NotFound);
        assert!(ledger.finds_active(server, one.text("access_token")).await);

        let cx = server.administrator(server.tenant.id).await;
        let waiting = shop.silently(server, &ended, &[]).await.answer("code").unwrap();
        assert_eq!(sessions::revoke(&cx, session).await.unwrap(), Revoked::Done);
        assert_eq!(shop.redeem_code(server, &waiting).await.error(), ("invalid_grant", 50_173), "not redeemed before");
        assert!(!ledger.finds_active(server, one.text("access_token")).await);
        assert_eq!(shop.refresh(server, one.text("refresh_token")).await.error(), ("invalid_grant", 50_173));
        assert!(shop.silently(server, &ended, &[]).await.answer("code").is_none());
        assert!(ledger.finds_active(server, two.text("access_token")).await);
        assert_eq!(shop.refresh(server, two.text("refresh_token")).await.status, 200);
        assert!(shop.silently(server, &kept, &[]).await.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disabled_account_has_nothing_and_begins_anew_once_it_is_enabled() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, answer) = shop.browser_and_tokens(server).await;
        let cx = server.administrator(server.tenant.id).await;
        let user = users::find(&cx, USER).await.unwrap().unwrap().id;
        assert_eq!(users::set_enabled(&cx, user, false).await.unwrap(), Enabled::Changed);
        assert_eq!(users::set_enabled(&cx, user, false).await.unwrap(), Enabled::Unchanged);
        assert_eq!(sessions::revoke_of_user(&cx, user).await.unwrap(), Revoked::Done);
        let refused = shop.refresh(server, answer.text("refresh_token")).await;
        assert_eq!(refused.error().0, "invalid_grant", "{:?}", refused.body);
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_none());
        let again = server.browser();
        let page = again.open(&shop.authorize(server, &[])).await.unwrap();
        let page = again.submit(&page, &[("identifier", USER)]).await.unwrap();
        let page = again.submit(&page, &[("password", crate::harness::PASSWORD)]).await.unwrap();
        assert!(page.leads_to.is_none(), "{}", page.body);

        assert_eq!(users::set_enabled(&cx, user, true).await.unwrap(), Enabled::Changed);
        let dead = shop.refresh(server, answer.text("refresh_token")).await;
        assert_eq!(dead.error(), ("invalid_grant", 50_173), "what it had stays ended");
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_none());
        assert_eq!(shop.tokens(server).await.claims("access_token")["oid"], json!(user));
        let id = user.to_string();
        assert_eq!(users::find(&cx, &id).await.unwrap().map(|user| user.id), Some(user), "by id too");
        let nobody = UserId::random(server.platform.randomness.as_ref());
        assert_eq!(users::set_enabled(&cx, nobody, false).await.unwrap(), Enabled::NotFound);
        assert!(users::find(&cx, "nobody@example.com").await.unwrap().is_none());
    })
    .await;
}
