//! A device, and the browser of its owner.

use crate::harness::{Answer, PASSWORD, RelyingParty, Reply, Server, USER};
use reqwest::StatusCode;
use serde_json::Value;
use vestibule_domain::ids::TenantId;
use vestibule_testkit::browser::{Browser, Page};

pub(super) const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// A device that waits.
#[derive(Clone, Debug)]
pub(super) struct Device {
    pub(super) client: RelyingParty,
    pub(super) answer: Value,
}

impl RelyingParty {
    pub(super) async fn ask_for_device(&self, server: &Server, fields: &[(&str, &str)]) -> Reply {
        let id = self.app.to_string();
        let mut all = fields.to_vec();
        all.push(("client_id", &id));
        all.extend(self.secret.as_deref().map(|secret| ("client_secret", secret)));
        server.post(&server.url(self.tenant, "oauth2/v2.0/devicecode"), &all, &[]).await
    }

    pub(super) async fn device(&self, server: &Server) -> Device {
        let reply = self.ask_for_device(server, &[("scope", &self.scope)]).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        assert!(reply.header("cache-control").contains("no-store"));
        Device { client: self.clone(), answer: reply.json() }
    }

    pub(super) async fn poll(&self, server: &Server, device_code: &str) -> Answer {
        self.token(server, &[("grant_type", GRANT), ("device_code", device_code), ("client_info", "1")]).await
    }
}

impl Device {
    pub(super) fn text(&self, name: &str) -> &str {
        self.answer[name].as_str().unwrap_or_default()
    }

    pub(super) async fn poll(&self, server: &Server) -> Answer {
        self.client.poll(server, self.text("device_code")).await
    }
}

/// The page on which a tenant's codes are typed.
pub(super) async fn code_page(server: &Server, browser: &Browser, tenant: TenantId) -> Page {
    let page = browser.open(&server.url(tenant, "oauth2/deviceauth")).await.unwrap();
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    page
}

/// Types a code at its tenant's page.
pub(super) async fn typed(server: &Server, browser: &Browser, device: &Device, code: &str) -> Page {
    let page = code_page(server, browser, device.client.tenant).await;
    browser.submit(&page, &[("user_code", code)]).await.unwrap()
}

/// Signs in where the page asks for it.
pub(super) async fn signed_in(browser: &Browser, page: Page) -> Page {
    assert_eq!(page.step(), "sign-in", "{}", page.body);
    let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
    browser.submit(&page, &[("password", PASSWORD)]).await.unwrap()
}

/// At the question, with a browser that has never been here.
pub(super) async fn at_question(server: &Server, device: &Device) -> (Browser, Page) {
    let browser = server.browser();
    let page = typed(server, &browser, device, device.text("user_code")).await;
    let page = signed_in(&browser, page).await;
    assert_eq!(page.step(), "oauth2/deviceauth/confirm", "{}", page.body);
    (browser, page)
}

pub(super) async fn answered(server: &Server, device: &Device, answer: (&str, &str)) -> Page {
    let (browser, page) = at_question(server, device).await;
    let page = browser.submit(&page, &[answer]).await.unwrap();
    assert_eq!((page.status, page.step().as_str()), (StatusCode::OK, "oauth2/deviceauth/done"), "{}", page.body);
    page
}
