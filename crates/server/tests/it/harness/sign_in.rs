//! Signing in quickly, for tests that are about what comes afterwards.

use super::{Answer, PASSWORD, RelyingParty, Server, USER};
use vestibule_testkit::browser::{Browser, Page};

impl RelyingParty {
    /// Signs the seeded customer in with a fresh browser; gives the browser and the answer to the application.
    pub(crate) async fn sign_in(&self, server: &Server) -> (Browser, Page) {
        let browser = server.browser();
        let page = self.sign_in_with(server, &browser, &[]).await;
        (browser, page)
    }

    /// The same with a browser of one's own, and changes to the authorization request.
    pub(crate) async fn sign_in_with(&self, server: &Server, browser: &Browser, changes: &[(&str, &str)]) -> Page {
        let page = browser.open(&self.authorize(server, changes)).await.unwrap();
        let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
        let page = browser.submit(&page, &[("password", PASSWORD)]).await.unwrap();
        assert!(page.leads_to.is_some() || page.body.contains("<form"), "{} {}", page.url, page.body);
        page
    }

    /// Signs the seeded customer in with a fresh browser, agrees to what is asked for, and redeems the code.
    pub(crate) async fn tokens(&self, server: &Server) -> Answer {
        self.browser_and_tokens(server).await.1
    }

    /// The same; gives the browser too.
    pub(crate) async fn browser_and_tokens(&self, server: &Server) -> (Browser, Answer) {
        let (browser, mut page) = self.sign_in(server).await;
        if page.url.path().ends_with("/consent") {
            page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        }
        let answer = self.redeem(server, &page).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        (browser, answer)
    }

    /// Asks in silence: whatever the browser's session answers.
    pub(crate) async fn silently(&self, server: &Server, browser: &Browser, changes: &[(&str, &str)]) -> Page {
        let url = self.authorize(server, &[&[("prompt", "none")], changes].concat());
        browser.open(&url).await.unwrap()
    }

    /// Asks userinfo with an access token.
    pub(crate) async fn userinfo(&self, server: &Server, access_token: &str) -> super::Reply {
        let bearer = format!("Bearer {access_token}");
        server.get(&server.url(self.tenant, "oidc/userinfo"), &[("authorization", &bearer)]).await
    }
}
