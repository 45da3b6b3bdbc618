//! The page that names no tenant (wire.md §3.1).

use super::device::signed_in;
use crate::harness::{ALLOW, RelyingParty, on_both_engines};

/// wire.md §3.1: the address that names no tenant.
#[tokio::test(flavor = "multi_thread")]
async fn the_common_page_finds_the_tenant_by_the_code() {
    on_both_engines(async |server| {
        let there = RelyingParty { app: server.other.native, tenant: server.other.id, ..RelyingParty::native(server) };
        for client in [RelyingParty::native(server), there] {
            let device = client.device(server).await;
            let browser = server.browser();
            let page = browser.open("/common/oauth2/deviceauth").await.unwrap();
            let wrong = browser.submit(&page, &[("user_code", "333333333")]).await.unwrap();
            assert!(wrong.body.contains("No device shows this code") && wrong.url.path().starts_with("/common/"));
            let page = browser.submit(&page, &[("user_code", device.text("user_code"))]).await.unwrap();
            assert!(page.url.path().starts_with(&format!("/{}/sign-in", client.tenant)), "{}", page.url);
            let page = signed_in(&browser, page).await;
            browser.submit(&page, &[ALLOW]).await.unwrap();
            assert_eq!(device.poll(server).await.status, 200);
        }
        // A form of another site is not taken.
        let (form, evil) = (("user_code", "333333333"), ("origin", "https://evil.example"));
        let reply = server.post("/common/oauth2/deviceauth", &[form], &[evil, ("sec-fetch-site", "cross-site")]).await;
        assert_eq!(reply.status, 403);
        let short = server.get(&format!("/{}/device", server.tenant.id), &[]).await;
        assert_eq!((short.status, short.header("location").ends_with("/oauth2/deviceauth")), (303, true));
    })
    .await;
}

/// On a tenant's own host there is no other tenant, by whatever code.
#[tokio::test(flavor = "multi_thread")]
async fn the_common_page_of_a_tenants_host_knows_that_tenant_only() {
    on_both_engines(async |server| {
        let host = server.at_host_of(server.tenant.id);
        let there = RelyingParty { app: server.other.native, tenant: server.other.id, ..RelyingParty::native(server) };
        let (own, foreign) = (RelyingParty::native(&host).device(&host).await, there.device(server).await);
        assert!(own.text("verification_uri").starts_with(&host.base), "{own:?}");
        for (device, step) in [(own, "sign-in"), (foreign, "oauth2/deviceauth")] {
            let browser = host.browser();
            let page = browser.open("/common/oauth2/deviceauth").await.unwrap();
            let page = browser.submit(&page, &[("user_code", device.text("user_code"))]).await.unwrap();
            assert_eq!(page.step(), step, "{}", page.url);
        }
    })
    .await;
}
