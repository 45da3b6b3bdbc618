//! A customer at the keyboard: the ways through the pages that many tests take.

use super::{RelyingParty, Seeded, Server};
use reqwest::Method;
use std::time::Duration;
use vestibule_domain::{
    attribute::UserAttributes,
    clock::Clock,
    ids::{JourneyId, UserId},
    randomness::random_bytes,
    user::{EmailAddress, IdentifierKind, User},
};
use vestibule_http::CookieName;
use vestibule_services::passwords::HashPool;
use vestibule_storage::{ChangeSet, password_credentials, sign_in_identifiers, users};
use vestibule_testkit::browser::{Browser, Page};

/// A password that every rule of the seeded tenants accepts.
pub(crate) const NEW_PASSWORD: &str = "velvet-otter-canyon-41";

/// A customer of an application, at a browser.
#[derive(Clone)]
pub(crate) struct Customer<'a> {
    pub(crate) server: &'a Server,
    pub(crate) browser: Browser,
    pub(crate) client: RelyingParty,
}

impl Server {
    /// Somebody who came to Shop, in a browser without cookies.
    pub(crate) fn customer(&self) -> Customer<'_> {
        self.customer_of(RelyingParty::shop(self))
    }

    /// Somebody who came to another application.
    pub(crate) fn customer_of(&self, client: RelyingParty) -> Customer<'_> {
        Customer { server: self, browser: self.browser(), client }
    }

    /// Makes an account of the first tenant, as an administrator would.
    pub(crate) async fn register(&self, email: &str, password_hash: Option<&str>, enabled: bool) -> UserId {
        let now = self.clock.now();
        let email = EmailAddress::parse(email).unwrap();
        let user = User {
            id: UserId::random(self.platform.randomness.as_ref()),
            display_name: "Somebody".to_owned(),
            given_name: None,
            family_name: None,
            email: Some(email.clone()),
            enabled,
            security_version: 1,
            version: 1,
            preferred_language: None,
            created_at: now,
            attributes: UserAttributes::new(),
        };
        let id = vestibule_domain::ids::LogId::at(now, self.platform.randomness.as_ref());
        let changes: ChangeSet<()> = ChangeSet::keyed(self.tenant.id, id, now)
            .push(users::insert(&user))
            .push(sign_in_identifiers::insert(IdentifierKind::Email, &email.key(), user.id, Some(now)))
            .extend(password_hash.map(|hash| password_credentials::insert(user.id, hash, now)));
        self.platform.storage.commit(changes).await.unwrap();
        user.id
    }

    /// The stored form of a password, as `pool` makes it.
    pub(crate) async fn hash(&self, pool: &HashPool, password: &str) -> String {
        let password = vestibule_domain::credential::Password::parse(password).unwrap();
        let slot = pool.reserve(self.tenant.id).unwrap();
        slot.hash(password, random_bytes(self.platform.randomness.as_ref())).await.unwrap()
    }

    /// How many accounts the first tenant has.
    pub(crate) async fn accounts(&self) -> i64 {
        users::count(&self.platform.storage.tenant(self.tenant.id)).await.unwrap()
    }

    /// Lets time pass.
    pub(crate) fn wait(&self, duration: Duration) {
        self.clock.advance(duration);
    }
}

impl Customer<'_> {
    /// Comes from the application.
    pub(crate) async fn arrive(&self) -> Page {
        self.arrive_with(&[]).await
    }

    /// Comes from the application with another authorization request.
    pub(crate) async fn arrive_with(&self, changes: &[(&str, &str)]) -> Page {
        self.browser.open(&self.client.authorize(self.server, changes)).await.unwrap()
    }

    /// Whether the browser's session answers without a question.
    pub(crate) async fn is_signed_in(&self) -> bool {
        let page = self.arrive_with(&[("prompt", "none")]).await;
        assert!(page.leads_to.is_some(), "{}", page.body);
        page.answer("code").is_some()
    }

    /// Submits the page's form, a moment later.
    pub(crate) async fn submit(&self, page: &Page, fields: &[(&str, &str)]) -> Page {
        self.server.wait(Duration::from_millis(1));
        self.browser.submit(page, fields).await.unwrap()
    }

    /// A browser with the same past, whose cookies from here on are its own: for forms that are sent at the same moment,
    /// each of which leads to a page of its own.
    pub(crate) fn apart(&self) -> Browser {
        let browser = self.server.browser();
        for (name, value) in self.browser.cookies() {
            browser.set_cookie(&name, Some(&value));
        }
        browser
    }

    /// Submits the page's form without following where the answer leads.
    pub(crate) async fn submit_once(&self, page: &Page, fields: &[(&str, &str)]) -> Page {
        self.post_exactly(page.url.as_str(), form_of(page, fields), &[("content-type", FORM)]).await
    }

    /// Posts exactly this body with exactly these headers.
    pub(crate) async fn post_exactly(&self, url: &str, body: String, headers: &[(&str, &str)]) -> Page {
        let sent = self.browser.raw(Method::POST, url, Some(body.clone()), headers).await;
        // A body that is too long is answered, and the connection closed, while it is still being sent: whoever has not read the
        // answer by then asks again.
        match sent {
            Ok(page) => page,
            Err(_) => self.browser.raw(Method::POST, url, Some(body), headers).await.unwrap(),
        }
    }

    /// At the question for the password.
    pub(crate) async fn at_password(&self, email: &str) -> Page {
        let page = self.submit(&self.arrive_with(&[("prompt", "login")]).await, &[("identifier", email)]).await;
        // Whoever signed in by a code on this device last is asked for one first.
        if page.step() == "sign-in/code" {
            // A code that is asked for next is in the newer mail.
            self.server.deliver_mail().await;
            self.server.wait(std::time::Duration::from_secs(1));
            let page = self.browser.open(&path_of(&page, self.client.tenant, "sign-in/password")).await.unwrap();
            assert_eq!(page.step(), "sign-in/password", "{}", page.body);
            return page;
        }
        assert_eq!(page.step(), "sign-in/password", "{}", page.body);
        page
    }

    /// Presents a password.
    pub(crate) async fn sign_in(&self, email: &str, password: &str) -> Page {
        self.submit(&self.at_password(email).await, &[("password", password)]).await
    }

    /// At the question for the code of a sign-in.
    pub(crate) async fn at_code(&self, email: &str) -> Page {
        let page = self.submit(&self.at_password(email).await, &[("method", "email")]).await;
        assert_eq!(page.step(), "sign-in/code", "{}", page.body);
        self.server.deliver_mail().await;
        page
    }

    /// At the question whether to stay signed in.
    pub(crate) async fn at_stay(&self, email: &str) -> Page {
        let page = self.at_code(email).await;
        let page = self.submit(&page, &[("code", &self.server.code(email).await)]).await;
        assert_eq!(page.step(), "sign-in/stay", "{}", page.body);
        page
    }

    /// At the question for the code of a sign-up.
    pub(crate) async fn at_sign_up_code(&self, email: &str) -> Page {
        let page = self.submit(&self.arrive_with(&[("prompt", "create")]).await, &[("email", email)]).await;
        assert_eq!(page.step(), "sign-up/code", "{}", page.body);
        self.server.deliver_mail().await;
        page
    }

    /// At the last questions of a sign-up.
    pub(crate) async fn at_details(&self, email: &str) -> Page {
        let page = self.at_sign_up_code(email).await;
        let page = self.submit(&page, &[("code", &self.server.code(email).await)]).await;
        assert_eq!(page.step(), "sign-up/details", "{}", page.body);
        page
    }

    /// Signs up.
    pub(crate) async fn sign_up(&self, email: &str, password: &str) -> Page {
        let page = self.at_details(email).await;
        let details = [("given_name", "Avery"), ("family_name", "Quill"), ("new-password", password)];
        self.submit(&page, &details).await
    }

    /// At the question for the code of a reset.
    pub(crate) async fn at_reset_code(&self, email: &str) -> Page {
        let page = self.at_password(email).await;
        let page = self.browser.open(&path_of(&page, self.client.tenant, "reset")).await.unwrap();
        assert_eq!(page.step(), "reset", "{}", page.body);
        let page = self.submit(&page, &[("identifier", email)]).await;
        assert_eq!(page.step(), "reset/code", "{}", page.body);
        self.server.deliver_mail().await;
        page
    }

    /// At the question for the new password.
    pub(crate) async fn at_new_password(&self, email: &str) -> Page {
        let page = self.at_reset_code(email).await;
        let page = self.submit(&page, &[("code", &self.server.code(email).await)]).await;
        assert_eq!(page.step(), "reset/password", "{}", page.body);
        page
    }

    /// The name of the cookie of the journey that a page belongs to.
    pub(crate) fn journey_cookie(&self, page: &Page) -> String {
        CookieName::journey(self.client.tenant, journey_of(page)).on_wire(false)
    }

    /// The name of the session's cookie.
    pub(crate) fn session_cookie(&self) -> String {
        CookieName::session(self.client.tenant).on_wire(false)
    }

    /// The same customer of another tenant's Shop, in the same browser.
    pub(crate) fn at_shop_of(&self, tenant: &Seeded) -> Self {
        Self { client: RelyingParty::shop_of(tenant), ..self.clone() }
    }
}

/// The media type of forms.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// The body that a page's form would send with these fields.
pub(crate) fn form_of(page: &Page, fields: &[(&str, &str)]) -> String {
    let mut body = url::form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(page.hidden_fields()).extend_pairs(fields).finish()
}

/// The journey that a page belongs to.
pub(crate) fn journey_of(page: &Page) -> JourneyId {
    let id = page.url.query_pairs().find(|(name, _)| name == "j").map(|(_, id)| id.into_owned());
    JourneyId::parse(&id.expect("a page of a journey")).unwrap()
}

/// The path of another step of the page's journey.
pub(crate) fn path_of(page: &Page, tenant: vestibule_domain::ids::TenantId, step: &str) -> String {
    format!("/{tenant}/{step}?j={}", journey_of(page))
}

/// What a page looks like to somebody who doesn't look at the address typed and at random values.
pub(crate) fn shape(page: &Page, typed: &str) -> (u16, String) {
    let mut body = page.body.replace(typed, "TYPED");
    let correlation = page.headers.get("client-request-id").map(|id| id.to_str().unwrap().to_owned());
    let journey = page.url.query_pairs().find(|(name, _)| name == "j").map(|(_, id)| id.into_owned());
    let hidden = page.hidden_fields().into_iter().filter(|(name, _)| name == "csrf").map(|(_, value)| value);
    for random in correlation.into_iter().chain(journey).chain(hidden) {
        body = body.replace(&random, "RANDOM");
    }
    (page.status.as_u16(), body)
}
