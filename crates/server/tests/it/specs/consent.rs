//! Consent: scopes that people agree to themselves, what is asked and what is not, and how it is taken back.

use crate::harness::{
    Customer, RelyingParty, SelfRegistered, Server, USER, on_both_engines, people_may_write,
    permissions_of_user as records, user_id as user, withdraw_consent as withdraw,
};
use std::time::Duration;
use vestibule_domain::application::{Permission, PreAuthorizedApplication, ScopeType};
use vestibule_services::consent::{self, Withdrawn};
use vestibule_testkit::browser::{Browser, Page};

/// What Shop has of Reader, and a scope that its people have to agree to.
const READ: &str = "api://reader/Books.Read";
const WRITE: &str = "api://reader/Books.Write";

/// Shop, at a tenant where people may let applications write.
async fn shop(server: &Server) -> RelyingParty {
    people_may_write(server).await;
    RelyingParty { scope: format!("openid offline_access {WRITE}"), ..RelyingParty::shop(server) }
}

/// Signed in at Shop without anything to agree to, then asked.
async fn asked(server: &Server, shop: &RelyingParty) -> (Browser, Page) {
    let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
    let page = browser.open(&shop.authorize(server, &[])).await.unwrap();
    assert_eq!(page.step(), "consent", "{} {}", page.url, page.body);
    (browser, page)
}

async fn allowed(server: &Server, shop: &RelyingParty) -> (Browser, crate::harness::Answer) {
    let (browser, page) = asked(server, shop).await;
    let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
    let answer = shop.redeem(server, &page).await;
    assert_eq!(answer.status, 200, "{:?}", answer.body);
    (browser, answer)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_administrators_have_agreed_to_is_asked_of_nobody() {
    on_both_engines(async |server| {
        let shop = RelyingParty { scope: format!("openid {READ}"), ..shop(server).await };
        assert_eq!(shop.tokens(server).await.claims("access_token")["scp"], "Books.Read");
        assert!(records(server).await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_person_agrees_once_and_is_then_not_asked_again() {
    on_both_engines(async |server| {
        let shop = shop(server).await;
        let (browser, page) = asked(server, &shop).await;
        for shown in ["Shop", "Change your reading list", "Add and remove books", USER] {
            assert!(page.body.contains(shown), "{shown}: {}", page.body);
        }
        assert!(!page.body.contains("Sign you in"), "nobody is asked about that for the business's own: {}", page.body);
        let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        let answer = shop.redeem(server, &page).await;
        assert_eq!(answer.claims("access_token")["scp"], "Books.Write");
        assert_eq!(records(server).await, [(shop.app, server.tenant.reader, vec!["Books.Write".to_owned()])]);
        let again = shop.refresh(server, answer.text("refresh_token")).await;
        assert_eq!(again.claims("access_token")["scp"], "Books.Write", "{:?}", again.body);
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_some());
        assert!(shop.sign_in(server).await.1.answer("code").is_some(), "in no browser");
    })
    .await;
}

/// After a sign-in, too; and only what is new is asked for.
#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_new_is_asked_for() {
    on_both_engines(async |server| {
        let shop = shop(server).await;
        server
            .reconfigure(&RelyingParty::reader(server), |reader| {
                reader.scopes.push(vestibule_domain::application::ExposedScope {
                    consent_type: ScopeType::User,
                    ..vestibule_domain::application::ExposedScope::new("Notes.Read")
                });
            })
            .await;
        let _ = allowed(server, &shop).await;
        let more = RelyingParty { scope: format!("{} api://reader/Notes.Read {READ}", shop.scope), ..shop.clone() };
        let browser = server.browser();
        let page = more.sign_in_with(server, &browser, &[]).await;
        assert_eq!(page.step(), "consent", "{}", page.body);
        assert!(page.body.contains("Notes.Read") && !page.body.contains("Change your reading list"), "{}", page.body);
        let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        let answer = more.redeem(server, &page).await;
        assert_eq!(answer.claims("access_token")["scp"], "Books.Write Notes.Read Books.Read");
        let both = vec!["Books.Write".to_owned(), "Notes.Read".to_owned()];
        assert_eq!(records(server).await, [(shop.app, server.tenant.reader, both)]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_is_told_to_the_application_and_records_nothing() {
    on_both_engines(async |server| {
        let shop = shop(server).await;
        let (browser, page) = asked(server, &shop).await;
        let back = browser.submit(&page, &[("decision", "deny")]).await.unwrap();
        assert_eq!(back.answer("error").as_deref(), Some("access_denied"));
        assert_eq!(back.answer("state").as_deref(), Some("af0ifjsldkj"));
        assert!(back.answer("error_description").unwrap().starts_with("AADSTS65004: "));
        assert!(back.answer("code").is_none() && records(server).await.is_empty());
        // The journey has ended with it: a yes to the same page comes too late.
        let late = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        assert!(late.leads_to.is_none() && records(server).await.is_empty(), "{}", late.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_without_pages_is_told_that_consent_is_missing() {
    on_both_engines(async |server| {
        let shop = shop(server).await;
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let silent = shop.silently(server, &browser, &[]).await;
        assert_eq!(silent.answer("error").as_deref(), Some("consent_required"));
        assert!(silent.answer("error_description").unwrap().starts_with("AADSTS65001: "));
    })
    .await;
}

/// OpenID Connect Core §3.1.2.1: `prompt=consent` asks again, whoever has agreed.
#[tokio::test(flavor = "multi_thread")]
async fn a_prompt_for_consent_always_asks() {
    on_both_engines(async |server| {
        let shop = RelyingParty { scope: format!("openid profile {READ}"), ..shop(server).await };
        let (browser, _) = shop.sign_in(server).await;
        let page = browser.open(&shop.authorize(server, &[("prompt", "consent")])).await.unwrap();
        assert_eq!(page.step(), "consent");
        assert!(page.body.contains("Books.Read") && page.body.contains("See your name"), "{}", page.body);
        let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        assert_eq!(shop.redeem(server, &page).await.status, 200);
        assert!(records(server).await.is_empty(), "an administrator has said it already");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_administrators_can_agree_to_is_not_the_persons_to_give() {
    on_both_engines(async |server| {
        let shop = RelyingParty { scope: format!("openid {WRITE}"), ..RelyingParty::shop(server) };
        let (browser, page) = asked(server, &shop).await;
        assert!(page.body.contains("administrator"), "{}", page.body);
        assert!(!page.body.contains(r#"value="allow""#), "there is nothing to allow: {}", page.body);
        let forced = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        assert!(forced.leads_to.is_none() && records(server).await.is_empty(), "{}", forced.body);
        let back = browser.submit(&forced, &[("decision", "deny")]).await.unwrap();
        assert_eq!(back.answer("error").as_deref(), Some("access_denied"));
        assert!(back.answer("error_description").unwrap().starts_with("AADSTS90094: "));
        // Once an administrator agrees, nobody is asked.
        let cx = server.administrator(server.tenant.id).await;
        let permission =
            Permission { resource: server.tenant.reader, scopes: vec!["Books.Write".to_owned()], app_roles: vec![] };
        consent::grant_for_everybody(&cx, shop.app, &permission).await.unwrap();
        let answer = shop.tokens(server).await;
        assert_eq!(answer.claims("access_token")["scp"], "Books.Write");
        let cx = server.administrator(server.tenant.id).await;
        consent::withdraw_for_everybody(&cx, shop.app, Some(server.tenant.reader)).await.unwrap();
        assert_eq!(shop.silently(server, &browser, &[]).await.answer("error").as_deref(), Some("consent_required"));
    })
    .await;
}

/// `.default`: what is required is asked for; with what the API needs itself, where it knows the client.
#[tokio::test(flavor = "multi_thread")]
async fn default_asks_for_what_is_required_here_and_behind() {
    on_both_engines(async |server| {
        let (shop, ledger) = (shop(server).await, RelyingParty::ledger(server));
        let writes = |resource| Permission { resource, scopes: vec!["Books.Write".to_owned()], app_roles: vec![] };
        let reader = server.tenant.reader;
        server.reconfigure(&shop, |shop| shop.consent.required_resource_access = vec![writes(reader)]).await;
        let all = RelyingParty { scope: "openid api://reader/.default".to_owned(), ..shop.clone() };
        let (_, answer) = allowed(server, &all).await;
        assert_eq!(answer.claims("access_token")["scp"], "Books.Read Books.Write");
        server
            .reconfigure(&ledger, |ledger| {
                ledger.consent.required_resource_access = vec![writes(reader)];
                ledger.consent.known_client_applications = vec![shop.app];
            })
            .await;
        let behind = RelyingParty { scope: "openid api://ledger/.default".to_owned(), ..shop.clone() };
        let (_, called) = allowed(server, &behind).await;
        assert!(records(server).await.contains(&(ledger.app, reader, vec!["Books.Write".to_owned()])));
        let answer = ledger.on_behalf_of(server, called.text("access_token"), WRITE).await;
        assert_eq!(answer.claims("access_token")["scp"], "Books.Write", "{:?}", answer.body);
        let cx = server.administrator(server.tenant.id).await;
        assert_eq!(consent::withdraw(&cx, user(server).await, ledger.app, None).await.unwrap(), Withdrawn::Done);
        let answer = ledger.on_behalf_of(server, called.text("access_token"), WRITE).await;
        assert_eq!((answer.error(), answer.text("suberror")), (("invalid_grant", 65_001), "consent_required"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_api_authorizes_a_client_itself() {
    on_both_engines(async |server| {
        let shop = RelyingParty { scope: format!("openid {WRITE}"), ..RelyingParty::shop(server) };
        server
            .reconfigure(&RelyingParty::reader(server), |reader| {
                let scopes = vec!["Books.Write".to_owned()];
                reader.consent.pre_authorized_applications =
                    vec![PreAuthorizedApplication { app_id: shop.app, scopes }];
            })
            .await;
        assert_eq!(shop.tokens(server).await.claims("access_token")["scp"], "Books.Write");
        // A scope that is switched off is not there.
        server.reconfigure(&RelyingParty::reader(server), |reader| reader.scopes[1].is_enabled = false).await;
        let page = server.browser().open(&shop.authorize(server, &[])).await.unwrap();
        assert_eq!(page.answer("error").as_deref(), Some("invalid_scope"));
    })
    .await;
}

/// A client may ask at the token endpoint for what the person has agreed to elsewhere, and for nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_reaches_what_was_agreed_to_and_no_further() {
    on_both_engines(async |server| {
        let shop = shop(server).await;
        let plain = RelyingParty { scope: "openid offline_access".to_owned(), ..shop.clone() };
        let token = plain.tokens(server).await.text("refresh_token").to_owned();
        let ask = async |token: &str| {
            let fields = [("grant_type", "refresh_token"), ("refresh_token", token), ("scope", WRITE)];
            shop.token(server, &fields).await
        };
        let early = ask(&token).await;
        assert_eq!((early.error(), early.text("suberror")), (("invalid_grant", 65_001), "consent_required"));
        let _ = allowed(server, &shop).await;
        let answer = ask(&token).await;
        assert_eq!(answer.claims("access_token")["scp"], "Books.Write", "{:?}", answer.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_withdrawn_ends_everything_that_the_client_had() {
    on_both_engines(async |server| {
        let shop = shop(server).await;
        let reader = RelyingParty::reader(server);
        let (browser, answer) = allowed(server, &shop).await;
        assert!(reader.finds_active(server, answer.text("access_token")).await);
        // A code that waits when it happens is worth nothing either.
        let waiting = shop.silently(server, &browser, &[]).await.answer("code").unwrap();
        server.wait(Duration::from_secs(1));
        assert_eq!(withdraw(server, shop.app).await, Withdrawn::Done);
        assert_eq!(withdraw(server, shop.app).await, Withdrawn::NotFound);
        assert!(!reader.finds_active(server, answer.text("access_token")).await);
        let refused = shop.refresh(server, answer.text("refresh_token")).await;
        assert_eq!((refused.error(), refused.text("suberror")), (("invalid_grant", 65_001), "consent_required"));
        assert_eq!(shop.redeem_code(server, &waiting).await.error(), ("invalid_grant", 65_001));
        let page = browser.open(&shop.authorize(server, &[])).await.unwrap();
        assert_eq!(page.step(), "consent", "it is asked again");
        // And agreeing again does not bring back what has ended.
        let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        assert_eq!(shop.redeem(server, &page).await.status, 200);
        assert_eq!(shop.refresh(server, answer.text("refresh_token")).await.status, 400);
    })
    .await;
}

/// A client that registered itself is asked about always, with where it leads, and marked as one that nobody has checked.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_registered_itself_is_marked_and_always_asked_about() {
    on_both_engines(async |server| {
        let SelfRegistered { client, .. } = server.self_registered().await;
        let (browser, page) = asked(server, &client).await;
        for shown in ["Nobody has checked this app", "app.example", "Sign you in", "See your email address"] {
            assert!(page.body.contains(shown), "{shown}: {}", page.body);
        }
        let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
        let answer = client.redeem(server, &page).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        assert_eq!(withdraw(server, client.app).await, Withdrawn::Done);
        assert_eq!(client.refresh(server, answer.text("refresh_token")).await.error(), ("invalid_grant", 65_001));
        let silent = client.silently(server, &browser, &[]).await;
        assert_eq!(silent.answer("error").as_deref(), Some("login_required"), "as without any session");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_agrees_for_another_or_without_our_page() {
    on_both_engines(async |server| {
        let shop = shop(server).await;
        let (browser, page) = asked(server, &shop).await;
        // Without the form's token, from another site, and with an answer that is none.
        let fields = page.hidden_fields();
        let body = |without: &str, more: &str| {
            let kept = fields.iter().filter(|(name, _)| name != without);
            let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish();
            format!("{body}&{more}")
        };
        let post = async |body: String, origin: &str| {
            let headers = [("content-type", crate::harness::FORM), ("origin", origin)];
            browser.raw(reqwest::Method::POST, page.url.as_str(), Some(body), &headers).await.unwrap()
        };
        for (body, origin, status) in [
            (body("csrf", "decision=allow"), server.base.as_str(), 403),
            (body("", "decision=allow"), "https://evil.example", 403),
            (body("", "decision=maybe"), server.base.as_str(), 400),
            (body("", ""), server.base.as_str(), 400),
        ] {
            let refused = post(body, origin).await;
            assert_eq!((refused.status.as_u16(), refused.answer("code")), (status, None), "{}", refused.body);
        }
        // An answer to another question than the one that stands there shows that one.
        let other = post(body("question", "decision=allow&question=AAAA"), &server.base).await;
        assert!(other.answer("code").is_none(), "{}", other.body);
        assert!(records(server).await.is_empty());
        // Nor is the page shown in anybody's frame, or to anybody without the person's session.
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        let customer = Customer { server, browser: browser.clone(), client: shop.clone() };
        let stranger = server.browser();
        let journey = customer.journey_cookie(&page);
        let value = browser.cookies().into_iter().find(|(name, _)| *name == journey).unwrap().1;
        stranger.set_cookie(&journey, Some(&value));
        let shown = stranger.open(page.url.as_str()).await.unwrap();
        assert_eq!(shown.step(), "sign-in", "{}", shown.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_answers_to_one_page_one_counts() {
    on_both_engines(async |server| {
        let shop = shop(server).await;
        let (browser, page) = asked(server, &shop).await;
        let customer = Customer { server, browser, client: shop };
        let tabs: Vec<Browser> = (0..8).map(|_| customer.apart()).collect();
        let answers = tabs
            .iter()
            .map(async |tab| tab.submit(&page, &[("decision", "allow")]).await.unwrap().answer("code").is_some());
        let codes = futures_util::future::join_all(answers).await.into_iter().filter(|has_code| *has_code).count();
        assert_eq!((codes, records(server).await.len()), (1, 1));
    })
    .await;
}

/// `appRoleAssignmentRequired`: people without an assignment get no code and no token, applications without a role no token.
#[tokio::test(flavor = "multi_thread")]
async fn only_the_assigned_get_tokens_where_that_is_required() {
    on_both_engines(async |server| {
        let (shop, daemon) = (RelyingParty::shop(server), RelyingParty::daemon(server));
        let (browser, answer) = shop.browser_and_tokens(server).await;
        let require = async |client: &RelyingParty| {
            server.reconfigure(client, |client| client.consent.app_role_assignment_required = true).await;
        };
        require(&shop).await;
        let silent = shop.silently(server, &browser, &[]).await;
        assert_eq!(silent.answer("error").as_deref(), Some("access_denied"));
        assert!(silent.answer("error_description").unwrap().starts_with("AADSTS50105: "));
        assert_eq!(shop.sign_in(server).await.1.answer("error").as_deref(), Some("access_denied"));
        assert_eq!(shop.refresh(server, answer.text("refresh_token")).await.error(), ("invalid_grant", 50_105));
        let rows = vestibule_storage::app_role_assignments::assign(user(server).await.uuid(), shop.app, "");
        let now = vestibule_domain::clock::Clock::now(server.clock.as_ref());
        let id = vestibule_domain::ids::LogId::at(now, server.platform.randomness.as_ref());
        let changes = vestibule_storage::ChangeSet::<()>::keyed(server.tenant.id, id, now).push(rows);
        server.platform.storage.commit(changes).await.unwrap();
        assert!(shop.silently(server, &browser, &[]).await.answer("code").is_some());
        assert_eq!(shop.refresh(server, answer.text("refresh_token")).await.status, 200);
        require(&RelyingParty::reader(server)).await;
        let ask = [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];
        assert_eq!(daemon.token(server, &ask).await.status, 200, "it has a role");
        let ledger = RelyingParty::ledger(server);
        assert_eq!(ledger.token(server, &ask).await.error(), ("invalid_grant", 501_051));
    })
    .await;
}

/// RFC 9396 §8: what no administrator has agreed to, the person agrees to each time, in so many words; and a grant whose details
/// nobody agrees to any more yields nothing.
#[tokio::test(flavor = "multi_thread")]
async fn authorization_details_are_agreed_to_in_so_many_words() {
    on_both_engines(async |server| {
        let loan = serde_json::json!({
            "type": "loan", "displayName": "Borrow a book", "fields": ["book"], "actions": ["borrow", "return"],
        });
        let loan: vestibule_domain::application::AuthorizationDetailsType = serde_json::from_value(loan).unwrap();
        server
            .reconfigure(&RelyingParty::reader(server), |reader| reader.authorization_details_types = vec![loan])
            .await;
        let details = r#"[{"type":"loan","actions":["borrow"],"book":"Emma"}]"#;
        let plain = RelyingParty { scope: "openid offline_access".to_owned(), ..RelyingParty::shop(server) };
        let (browser, page) = plain.sign_in(server).await;
        assert_eq!(plain.redeem(server, &page).await.status, 200);
        let by_administrator = plain.silently(server, &browser, &[("authorization_details", details)]).await;
        let kept = plain.redeem(server, &by_administrator).await;
        assert_eq!(kept.status, 200, "{:?}", kept.body);
        // Only a role is left: that is nobody's consent.
        server
            .reconfigure(&plain, |shop| {
                shop.permissions.iter_mut().for_each(|permission| permission.scopes.clear());
            })
            .await;
        assert_eq!(plain.refresh(server, kept.text("refresh_token")).await.error(), ("invalid_grant", 65_001));
        for _ in 0..2 {
            let url = plain.authorize(server, &[("authorization_details", details)]);
            let page = browser.open(&url).await.unwrap();
            assert_eq!(page.step(), "consent", "{}", page.body);
            for shown in ["Borrow a book", "book: Emma", "actions: borrow"] {
                assert!(page.body.contains(shown), "{shown}: {}", page.body);
            }
            let page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
            let answer = plain.redeem(server, &page).await;
            assert_eq!(answer.body["authorization_details"][0]["book"], "Emma", "{:?}", answer.body);
            let again = plain.refresh(server, answer.text("refresh_token")).await;
            assert_eq!(again.body["authorization_details"][0]["book"], "Emma", "{:?}", again.body);
        }
    })
    .await;
}
