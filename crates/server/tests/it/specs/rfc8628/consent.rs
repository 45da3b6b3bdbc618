//! Connecting a device is consent to what its page has shown (§3.3, §5.4).

use super::device::{Device, answered, at_question};
use crate::harness::{
    ALLOW, DENY, RelyingParty, Server, WRITE, agree_to_another, assert_asks_to_write, assert_may_write_already,
    assert_takes_an_administrator, on_both_engines, people_may_write, permissions_of_user, withdraw_consent,
};
use std::time::Duration;

/// A device of Native, which asks for what nobody has agreed to.
async fn asking(server: &Server) -> Device {
    let native = RelyingParty { scope: format!("openid offline_access {WRITE}"), ..RelyingParty::native(server) };
    native.device(server).await
}

#[tokio::test(flavor = "multi_thread")]
async fn connecting_a_device_is_consent_to_what_is_shown() {
    on_both_engines(async |server| {
        people_may_write(server).await;
        let device = asking(server).await;
        let (browser, page) = at_question(server, &device).await;
        assert_asks_to_write(&page);
        assert!(permissions_of_user(server).await.is_empty(), "looking agrees to nothing");
        let done = browser.submit(&page, &[ALLOW]).await.unwrap();
        assert_eq!(done.step(), "oauth2/deviceauth/done", "{}", done.body);
        let native = device.client.app;
        assert_eq!(permissions_of_user(server).await, [(native, server.tenant.reader, vec!["Books.Write".to_owned()])]);
        let answer = device.poll(server).await;
        assert_eq!(answer.claims("access_token")["scp"], "Books.Write", "{:?}", answer.body);
        // Nothing is open the next time, on a device or in a browser.
        let (_, page) = at_question(server, &asking(server).await).await;
        assert_may_write_already(&page);
        assert!(device.client.sign_in(server).await.1.answer("code").is_some());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_at_the_device_page_records_nothing() {
    on_both_engines(async |server| {
        people_may_write(server).await;
        let device = asking(server).await;
        answered(server, &device, DENY).await;
        assert_eq!(device.poll(server).await.error(), ("authorization_declined", 65_004));
        assert!(permissions_of_user(server).await.is_empty());
    })
    .await;
}

/// Nothing is connected where only an administrator can agree, by no form.
#[tokio::test(flavor = "multi_thread")]
async fn what_only_administrators_can_agree_to_connects_no_device() {
    on_both_engines(async |server| {
        let device = asking(server).await;
        let (browser, page) = at_question(server, &device).await;
        assert_takes_an_administrator(&page);
        let forced = browser.submit(&page, &[ALLOW]).await.unwrap();
        assert_eq!(forced.step(), "oauth2/deviceauth/confirm", "{}", forced.body);
        assert_eq!(device.poll(server).await.error(), ("authorization_pending", 70_016));
        browser.submit(&page, &[DENY]).await.unwrap();
        assert_eq!(device.poll(server).await.error(), ("authorization_declined", 65_004));
        assert!(permissions_of_user(server).await.is_empty());
    })
    .await;
}

/// A yes to another question than is asked by now connects nothing: what is asked is shown.
#[tokio::test(flavor = "multi_thread")]
async fn only_what_was_shown_is_agreed_to_at_the_device_page() {
    on_both_engines(async |server| {
        people_may_write(server).await;
        let device = asking(server).await;
        let (browser, page) = at_question(server, &device).await;
        for forged in ["", "x"] {
            let again = agree_to_another(&browser, &page, forged).await;
            assert_eq!(again.step(), "oauth2/deviceauth/confirm", "{}", again.body);
        }
        assert_eq!(device.poll(server).await.error(), ("authorization_pending", 70_016));
        assert!(permissions_of_user(server).await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_withdrawn_ends_what_a_device_had() {
    on_both_engines(async |server| {
        people_may_write(server).await;
        let (connected, waiting) = (asking(server).await, asking(server).await);
        answered(server, &connected, ALLOW).await;
        let answer = connected.poll(server).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        answered(server, &waiting, ALLOW).await;
        server.wait(Duration::from_secs(1));
        withdraw_consent(server, connected.client.app).await;
        let refused = connected.client.refresh(server, answer.text("refresh_token")).await;
        assert_eq!((refused.error(), refused.text("suberror")), (("invalid_grant", 65_001), "consent_required"));
        // Agreeing again does not bring back what was agreed to before.
        answered(server, &asking(server).await, ALLOW).await;
        assert_eq!(waiting.poll(server).await.error(), ("invalid_grant", 65_001));
    })
    .await;
}
