//! A client that asks by the backchannel, and the browser of whoever is asked.

use crate::harness::{Answer, PASSWORD, RelyingParty, Reply, Server, USER};
use reqwest::StatusCode;
use serde_json::{Value, json};
use std::time::Duration;
use vestibule_testkit::browser::{Browser, Page};

pub(super) const GRANT: &str = "urn:openid:params:grant-type:ciba";
/// What a client knows the server's calls by.
pub(super) const NOTIFICATION_TOKEN: &str = "8d67dc78-7faa-4d41-aabd-67707b374255";

/// A request that waits.
#[derive(Clone, Debug)]
pub(super) struct Waiting {
    pub(super) client: RelyingParty,
    pub(super) answer: Value,
}

/// Reader, registered for it.
pub(super) async fn reader(server: &Server, settings: Value) -> RelyingParty {
    let reader = RelyingParty::reader(server);
    register(server, &reader, settings).await;
    reader
}

/// The same for any client.
pub(super) async fn register(server: &Server, client: &RelyingParty, settings: Value) {
    let settings = serde_json::from_value(settings).unwrap();
    server.reconfigure(client, |application| application.backchannel_authentication = Some(Box::new(settings))).await;
}

/// Reader, registered to poll.
pub(super) async fn polling_reader(server: &Server) -> RelyingParty {
    reader(server, json!({"mode": "poll"})).await
}

impl RelyingParty {
    pub(super) async fn ask_for_person(&self, server: &Server, fields: &[(&str, &str)]) -> Reply {
        let id = self.app.to_string();
        let mut all = fields.to_vec();
        all.push(("client_id", &id));
        all.extend(self.secret.as_deref().map(|secret| ("client_secret", secret)));
        server.post(&server.url(self.tenant, "oauth2/v2.0/bc-authorize"), &all, &[]).await
    }

    /// A request for somebody that is taken.
    pub(super) async fn waiting_for(&self, server: &Server, hint: &str, more: &[(&str, &str)]) -> Waiting {
        let fields = [&[("scope", self.scope.as_str()), ("login_hint", hint)], more].concat();
        let reply = self.ask_for_person(server, &fields).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        assert!(reply.header("cache-control").contains("no-store"));
        // So that each mail is newer than the one before.
        server.clock.advance(Duration::from_secs(1));
        server.deliver_mail().await;
        Waiting { client: self.clone(), answer: reply.json() }
    }

    pub(super) async fn poll_with(&self, server: &Server, auth_req_id: &str) -> Answer {
        self.token(server, &[("grant_type", GRANT), ("auth_req_id", auth_req_id)]).await
    }
}

impl Waiting {
    pub(super) fn id(&self) -> &str {
        self.answer["auth_req_id"].as_str().unwrap()
    }

    pub(super) async fn poll(&self, server: &Server) -> Answer {
        self.client.poll_with(server, self.id()).await
    }
}

/// The link in the newest mail to somebody.
pub(super) async fn link(server: &Server, to: &str) -> String {
    let mails = server.mails(to).await;
    let text = &mails.first().expect("a mail").text;
    text.split_whitespace().find(|word| word.contains("/approve?r=")).expect("a link").to_owned()
}

/// At the question, with a browser that has never been here.
pub(super) async fn at_question(server: &Server) -> (Browser, Page) {
    let browser = server.browser();
    let page = browser.open(&link(server, USER).await).await.unwrap();
    let page = signed_in(&browser, page, USER).await;
    assert_eq!(page.step(), "approve", "{}", page.body);
    (browser, page)
}

/// Signs in where the page asks for it.
pub(super) async fn signed_in(browser: &Browser, page: Page, email: &str) -> Page {
    assert_eq!(page.step(), "sign-in", "{}", page.body);
    let page = browser.submit(&page, &[("identifier", email)]).await.unwrap();
    browser.submit(&page, &[("password", PASSWORD)]).await.unwrap()
}

/// Answers the newest mail.
pub(super) async fn answered(server: &Server, answer: (&str, &str)) -> Page {
    let (browser, page) = at_question(server).await;
    let page = browser.submit(&page, &[answer]).await.unwrap();
    assert_eq!((page.status, page.step().as_str()), (StatusCode::OK, "approve/done"), "{}", page.body);
    page
}
