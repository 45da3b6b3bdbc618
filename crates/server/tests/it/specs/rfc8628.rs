//! Device authorization (RFC 8628), in the words of wire.md §3.1.

use crate::harness::{
    Answer, Customer, NEW_PASSWORD, PASSWORD, RelyingParty, Reply, Server, USER, on_both_engines, with_limits,
};
use futures_util::future::join_all;
use reqwest::StatusCode;
use serde_json::Value;
use std::time::Duration;
use vestibule_domain::ids::TenantId;
use vestibule_http::{Quota, RateQuotas};
use vestibule_services::{
    sessions::{self, Revoked},
    users,
};
use vestibule_testkit::browser::{Browser, Page};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// The value of the buttons of the question.
const ALLOW: (&str, &str) = ("decision", "allow");
const DENY: (&str, &str) = ("decision", "deny");

/// A device that waits.
#[derive(Clone, Debug)]
struct Device {
    client: RelyingParty,
    answer: Value,
}

impl RelyingParty {
    async fn ask_for_device(&self, server: &Server, fields: &[(&str, &str)]) -> Reply {
        let id = self.app.to_string();
        let mut all = fields.to_vec();
        all.push(("client_id", &id));
        all.extend(self.secret.as_deref().map(|secret| ("client_secret", secret)));
        server.post(&server.url(self.tenant, "oauth2/v2.0/devicecode"), &all, &[]).await
    }

    async fn device(&self, server: &Server) -> Device {
        let reply = self.ask_for_device(server, &[("scope", &self.scope)]).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        assert!(reply.header("cache-control").contains("no-store"));
        Device { client: self.clone(), answer: reply.json() }
    }

    async fn poll(&self, server: &Server, device_code: &str) -> Answer {
        self.token(server, &[("grant_type", GRANT), ("device_code", device_code), ("client_info", "1")]).await
    }
}

impl Device {
    fn text(&self, name: &str) -> &str {
        self.answer[name].as_str().unwrap_or_default()
    }

    async fn poll(&self, server: &Server) -> Answer {
        self.client.poll(server, self.text("device_code")).await
    }
}

/// The page on which a tenant's codes are typed.
async fn code_page(server: &Server, browser: &Browser, tenant: TenantId) -> Page {
    let page = browser.open(&server.url(tenant, "oauth2/deviceauth")).await.unwrap();
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    page
}

/// Types a code at its tenant's page.
async fn typed(server: &Server, browser: &Browser, device: &Device, code: &str) -> Page {
    let page = code_page(server, browser, device.client.tenant).await;
    browser.submit(&page, &[("user_code", code)]).await.unwrap()
}

/// Signs in where the page asks for it.
async fn signed_in(browser: &Browser, page: Page) -> Page {
    assert_eq!(page.step(), "sign-in", "{}", page.body);
    let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
    browser.submit(&page, &[("password", PASSWORD)]).await.unwrap()
}

/// At the question, with a browser that has never been here.
async fn at_question(server: &Server, device: &Device) -> (Browser, Page) {
    let browser = server.browser();
    let page = typed(server, &browser, device, device.text("user_code")).await;
    let page = signed_in(&browser, page).await;
    assert_eq!(page.step(), "oauth2/deviceauth/confirm", "{}", page.body);
    (browser, page)
}

async fn answered(server: &Server, device: &Device, answer: (&str, &str)) -> Page {
    let (browser, page) = at_question(server, device).await;
    let page = browser.submit(&page, &[answer]).await.unwrap();
    assert_eq!((page.status, page.step().as_str()), (StatusCode::OK, "oauth2/deviceauth/done"), "{}", page.body);
    page
}

/// §3.2, wire.md §10.7: what the device is told.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_gets_both_codes_and_what_to_show() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let device = native.device(server).await;
        let uri = server.url(native.tenant, "oauth2/deviceauth");
        let code = device.text("user_code");
        assert_eq!(device.text("verification_uri"), uri);
        assert_eq!(device.text("verification_uri_complete"), format!("{uri}?user_code={code}"));
        assert_eq!(device.text("message"), format!("Open {uri} in a browser and enter the code {code}."));
        assert_eq!((&device.answer["expires_in"], &device.answer["interval"]), (&900.into(), &5.into()));
        assert_eq!((code.len(), device.text("device_code").len()), (9, 44));
        let german = server.url(native.tenant, "oauth2/v2.0/devicecode?mkt=de-DE");
        let fields = [("client_id", native.app.to_string()), ("scope", "openid".to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let german = server.post(&german, &fields, &[]).await.json();
        assert!(german["message"].as_str().unwrap().starts_with("Öffnen Sie "), "{german}");
        let metadata =
            server.get(&server.url(native.tenant, "v2.0/.well-known/openid-configuration"), &[]).await.json();
        let endpoint = server.url(native.tenant, "oauth2/v2.0/devicecode");
        assert_eq!(metadata["device_authorization_endpoint"], endpoint);
        assert!(metadata["grant_types_supported"].as_array().unwrap().contains(&GRANT.into()));
    })
    .await;
}

/// §3.1: public clients ask where their registration says so, others prove themselves.
#[tokio::test(flavor = "multi_thread")]
async fn only_clients_that_may_ask_get_a_code() {
    on_both_engines(async |server| {
        let scope = [("scope", "openid")];
        let shop = RelyingParty::shop(server);
        assert_eq!(shop.ask_for_device(server, &scope).await.error(), ("invalid_client".to_owned(), 7_000_218));
        let reader = RelyingParty::reader(server);
        assert_eq!(reader.ask_for_device(server, &scope).await.status, 200);
        let unproven = RelyingParty { secret: Some("wrong".to_owned()), ..reader };
        assert_eq!(unproven.ask_for_device(server, &scope).await.error(), ("invalid_client".to_owned(), 7_000_215));
        let native = RelyingParty::native(server);
        assert_eq!(native.ask_for_device(server, &[]).await.error(), ("invalid_request".to_owned(), 900_144));
        let unknown = [("scope", "openid api://nobody/x")];
        assert_eq!(native.ask_for_device(server, &unknown).await.status, 400);
        let page = server.url(native.tenant, "oauth2/v2.0/devicecode");
        let id = native.app.to_string();
        let fields = [("client_id", id.as_str()), ("scope", "openid")];
        let cross = server.post(&page, &fields, &[("origin", "https://evil.example")]).await;
        assert_eq!(cross.error(), ("invalid_request".to_owned(), 9_002_326));
    })
    .await;
}

/// §3.3 to §3.5, from the device's screen to its tokens; both names of the grant.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_gets_tokens_once_its_owner_has_agreed() {
    on_both_engines(async |server| {
        for (client, grant) in [
            (RelyingParty::native(server), GRANT),
            (RelyingParty::native(server), "device_code"),
            (RelyingParty::reader(server), GRANT),
        ] {
            let device = client.device(server).await;
            for _ in 0..2 {
                assert_eq!(device.poll(server).await.error(), ("authorization_pending", 70_016));
            }
            let page = answered(server, &device, ALLOW).await;
            assert!(page.heading().contains("connected"), "{}", page.body);
            let fields = [("grant_type", grant), ("device_code", device.text("device_code")), ("client_info", "1")];
            let tokens = client.token(server, &fields).await;
            assert_eq!(tokens.status, 200, "{:?}", tokens.body);
            assert!(!tokens.text("client_info").is_empty());
            assert_eq!(tokens.claims("id_token")["preferred_username"], USER);
            assert_eq!(client.userinfo(server, tokens.text("access_token")).await.status, 200);
            let again = client.refresh(server, tokens.text("refresh_token")).await;
            assert_eq!(again.status, 200, "{:?}", again.body);
            assert_eq!(device.poll(server).await.error(), ("invalid_grant", 54_005));
            assert_eq!(client.refresh(server, again.text("refresh_token")).await.status, 200, "it goes on");
        }
    })
    .await;
}

/// A live session is asked at once, and never passed over (§5.4).
#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_signed_in_is_asked_all_the_same_and_warned() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let device = native.device(server).await;
        let complete = browser.open(device.text("verification_uri_complete")).await.unwrap();
        assert!(complete.body.contains(&format!("value=\"{}\"", device.text("user_code"))), "{}", complete.body);
        assert_eq!(
            device.poll(server).await.error(),
            ("authorization_pending", 70_016),
            "opening it agrees to nothing"
        );
        let page = browser.submit(&complete, &[("user_code", device.text("user_code"))]).await.unwrap();
        assert_eq!(page.step(), "oauth2/deviceauth/confirm", "{}", page.body);
        for shown in ["Native", device.text("user_code"), "Did someone send you this code?", USER] {
            assert!(page.body.contains(shown), "{shown}: {}", page.body);
        }
        assert!(!page.url.as_str().contains(device.text("user_code")), "the address doesn't tell the code");
        assert_eq!(device.poll(server).await.error(), ("authorization_pending", 70_016));
        // Another account may be chosen, and the way leads back here.
        let other = browser.open(&format!("{}&other=1", page.url)).await.unwrap();
        let page = signed_in(&browser, other).await;
        assert_eq!(page.step(), "oauth2/deviceauth/confirm");
        let done = browser.submit(&page, &[ALLOW]).await.unwrap();
        // Going back shows what came of it.
        assert_eq!(browser.open(page.url.as_str()).await.unwrap().url, done.url);
        assert_eq!(device.poll(server).await.status, 200);
    })
    .await;
}

/// §3.5: `access_denied`, in the platform's words.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_is_told_that_its_owner_refused() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        let page = answered(server, &device, DENY).await;
        assert!(page.heading().contains("Nothing"), "{}", page.body);
        assert_eq!(device.poll(server).await.error(), ("authorization_declined", 65_004));
        let browser = server.browser();
        let again = typed(server, &browser, &device, device.text("user_code")).await;
        assert!(again.body.contains("This code has been used"), "{}", again.body);
    })
    .await;
}

/// §3.5: `expired_token`, in every state.
#[tokio::test(flavor = "multi_thread")]
async fn both_codes_expire_after_a_quarter_of_an_hour() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let (waiting, agreed) = (native.device(server).await, native.device(server).await);
        answered(server, &agreed, ALLOW).await;
        let (browser, question) = at_question(server, &waiting).await;
        server.wait(Duration::from_mins(15));
        for device in [&waiting, &agreed] {
            assert_eq!(device.poll(server).await.error(), ("expired_token", 70_020));
        }
        let late = browser.submit(&question, &[ALLOW]).await.unwrap();
        assert!(late.body.contains("This code has expired"), "{}", late.body);
        let page = typed(server, &server.browser(), &waiting, waiting.text("user_code")).await;
        assert!(page.body.contains("This code has expired"), "{}", page.body);
    })
    .await;
}

/// §6.1: people type as they like.
#[tokio::test(flavor = "multi_thread")]
async fn typing_is_forgiven_and_a_wrong_code_is_said_to_be_wrong() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        let (first, rest) = device.text("user_code").split_at(3);
        let forgiven = format!(" {}-{} ", first.to_lowercase(), rest.to_lowercase());
        assert_eq!(typed(server, &server.browser(), &device, &forgiven).await.step(), "sign-in");
        for (wrong, said) in [
            ("", "Enter the 9 characters"),
            ("K7WPX3QD", "Enter the 9 characters"),
            ("333333333", "No device shows this code"),
            ("<script>", "Enter the 9 characters"),
        ] {
            let page = typed(server, &server.browser(), &device, wrong).await;
            assert!(page.body.contains(said) && !page.body.contains("<script>"), "{wrong}: {}", page.body);
        }
    })
    .await;
}

/// §5.2: a device code is worth nothing to anybody else.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_code_is_its_clients_and_its_tenants() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let device = native.device(server).await;
        answered(server, &device, ALLOW).await;
        let code = device.text("device_code");
        let reader = RelyingParty::reader(server);
        assert_eq!(reader.poll(server, code).await.error(), ("invalid_grant", 70_000));
        let there = RelyingParty { app: server.other.native, tenant: server.other.id, ..native.clone() };
        assert_eq!(there.poll(server, code).await.error(), ("bad_verification_code", 70_018));
        for nothing in ["x", "K", &"a".repeat(8_000), device.text("user_code")] {
            assert_eq!(native.poll(server, nothing).await.error(), ("bad_verification_code", 70_018));
        }
        assert_eq!(device.poll(server).await.status, 200);
    })
    .await;
}

/// The code of one tenant opens nothing in another, whose page says no more than of a made-up one.
#[tokio::test(flavor = "multi_thread")]
async fn a_user_code_of_another_tenant_is_unknown() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        let browser = server.browser();
        let (question_browser, question) = at_question(server, &device).await;
        let page = code_page(server, &browser, server.other.id).await;
        let page = browser.submit(&page, &[("user_code", device.text("user_code"))]).await.unwrap();
        assert!(page.body.contains("No device shows this code"), "{}", page.body);
        // Nor does the ticket of its question.
        let there = question.url.as_str().replace(&server.tenant.id.to_string(), &server.other.id.to_string());
        let page = question_browser.open(&there).await.unwrap();
        assert!(page.body.contains("No device shows this code"), "{}", page.body);
        for forged in ["x", "", "AAAA", &"a".repeat(1_000)] {
            let page = question_browser
                .open(&server.url(server.tenant.id, &format!("oauth2/deviceauth/confirm?d={forged}")))
                .await;
            assert!(page.unwrap().body.contains("No device shows this code"));
        }
    })
    .await;
}

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

/// Exactly one poll of many takes the tokens.
#[tokio::test(flavor = "multi_thread")]
async fn of_many_polls_at_once_one_gets_the_tokens() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        answered(server, &device, ALLOW).await;
        let answers = join_all((0..20).map(|_| device.poll(server))).await;
        let won: Vec<_> = answers.iter().filter(|answer| answer.status == 200).collect();
        assert_eq!(won.len(), 1);
        for lost in answers.iter().filter(|answer| answer.status != 200) {
            assert_eq!(lost.error(), ("invalid_grant", 54_005));
        }
        assert_eq!(device.client.refresh(server, won[0].text("refresh_token")).await.status, 200);
    })
    .await;
}

/// The question is answered once, by whoever it was put to.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_counts_once_and_only_in_the_session_that_was_asked() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        let (owner, question) = at_question(server, &device).await;
        let (stranger, same) = at_question(server, &device).await;
        assert_eq!(question.url.path(), same.url.path());
        // Another session's form, sent with one's own cookies.
        let fields: Vec<_> = question.hidden_fields();
        let mut fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(ALLOW);
        let crossed = stranger.post(question.url.as_str(), &fields).await.unwrap();
        assert_eq!(crossed.status, StatusCode::FORBIDDEN, "{}", crossed.body);
        // The form of the code's page is not the question's.
        let page = code_page(server, &owner, device.client.tenant).await;
        let fields: Vec<_> = page.hidden_fields();
        let mut fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(ALLOW);
        assert_eq!(owner.post(question.url.as_str(), &fields).await.unwrap().status, StatusCode::FORBIDDEN);
        let neither = owner.submit(&question, &[("decision", "perhaps")]).await.unwrap();
        assert_eq!(neither.status, StatusCode::BAD_REQUEST);
        assert_eq!(device.poll(server).await.error(), ("authorization_pending", 70_016));
        let refused = owner.submit(&question, &[DENY]).await.unwrap();
        let too_late = owner.submit(&question, &[ALLOW]).await.unwrap();
        assert_eq!((refused.heading(), refused.url.as_str()), (too_late.heading(), too_late.url.as_str()));
        let also_late = stranger.submit(&same, &[ALLOW]).await.unwrap();
        assert!(also_late.heading().contains("Nothing"));
        assert_eq!(device.poll(server).await.error(), ("authorization_declined", 65_004));
    })
    .await;
}

/// What ends everything of an account ends an agreement that waits for its device.
#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_ends_what_was_agreed_before() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        answered(server, &device, ALLOW).await;
        let customer: Customer<'_> = server.customer();
        let page = customer.at_new_password(USER).await;
        let fields = [("new-password", NEW_PASSWORD), ("confirm-password", NEW_PASSWORD), ("revoke", "1")];
        customer.submit(&page, &fields).await;
        assert_eq!(device.poll(server).await.error(), ("invalid_grant", 50_173));
    })
    .await;
}

/// And so does ending the session in which it was agreed.
#[tokio::test(flavor = "multi_thread")]
async fn an_ended_session_ends_what_was_agreed_in_it() {
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        answered(server, &device, ALLOW).await;
        let cx = server.administrator(server.tenant.id).await;
        let user = users::find(&cx, USER).await.unwrap().unwrap().id;
        let listed = sessions::of_user(&cx, user).await.unwrap();
        for session in listed {
            assert_eq!(sessions::revoke(&cx, session.session.id).await.unwrap(), Revoked::Done);
        }
        assert_eq!(device.poll(server).await.error(), ("invalid_grant", 50_173));
    })
    .await;
}

/// §5.1: guessing is slowed down by address,
#[tokio::test(flavor = "multi_thread")]
async fn an_address_may_type_only_so_many_codes_a_minute() {
    let quotas = RateQuotas { user_code: Quota::per_minute(3), ..RateQuotas::default() };
    with_limits(quotas, async |server| {
        let device = RelyingParty::native(server).device(server).await;
        for _ in 0..3 {
            let page = typed(server, &server.browser(), &device, "333333333").await;
            assert!(page.body.contains("No device shows this code"));
        }
        let page = typed(server, &server.browser(), &device, device.text("user_code")).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "{}", page.body);
        assert!(page.headers.contains_key("retry-after"));
    })
    .await;
}

/// and has a budget, which strangers can't use up for customers who are signed in.
#[tokio::test(flavor = "multi_thread")]
async fn wrong_codes_have_a_budget_beyond_which_even_a_right_one_is_refused() {
    on_both_engines(async |server| {
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let device = RelyingParty::native(server).device(server).await;
        for _ in 0..20 {
            let page = typed(server, &browser, &device, "333333333").await;
            assert!(page.body.contains("No device shows this code"), "{}", page.body);
        }
        let page = typed(server, &browser, &device, device.text("user_code")).await;
        assert!(page.body.contains("Too many wrong codes"), "{}", page.body);
        assert_eq!(typed(server, &server.browser(), &device, device.text("user_code")).await.step(), "sign-in");
        server.wait(Duration::from_hours(1));
        let later = RelyingParty::native(server).device(server).await;
        let page = typed(server, &browser, &later, later.text("user_code")).await;
        assert!(!page.body.contains("Too many"), "{}", page.body);
    })
    .await;
}

/// The codes stand nowhere in the store.
#[tokio::test(flavor = "multi_thread")]
async fn no_code_can_be_read_from_the_store() {
    use vestibule_storage::device_codes;
    on_both_engines(async |server| {
        let device = RelyingParty::native(server).device(server).await;
        let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, device.text("device_code").as_bytes());
        let hash: [u8; 32] = hash.as_ref().try_into().unwrap();
        let rows = server.platform.storage.tenant(server.tenant.id);
        let row = device_codes::by_device_code(&rows, &hash).await.unwrap().expect("found by its hash");
        let plain = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, device.text("user_code").as_bytes());
        assert_ne!(row.user_code_mac.as_slice(), plain.as_ref(), "forty bits alone would be found by trying");
    })
    .await;
}
