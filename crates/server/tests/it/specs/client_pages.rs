//! RFC 7591 §2, OpenID Connect Dynamic Client Registration §2: the pages that a client names (`client_uri`, `policy_uri`, `tos_uri`)
//! are there for whoever is asked what it may do.

use crate::harness::{DocumentHost, PASSWORD, RelyingParty, SelfRegistered, Server, USER, on_both_engines, user_id};
use reqwest::Method;
use serde_json::{Value, json};
use vestibule_domain::tenant::ClientRegistration::Open;
use vestibule_testkit::browser::Page;

/// A web client that registers itself with these members besides.
async fn registered(server: &Server, members: &Value) -> SelfRegistered {
    server.let_clients_register(Open, None).await;
    let mut registration = json!({
        "redirect_uris": ["https://app.example/callback"], "client_name": "Page Turners",
        "token_endpoint_auth_method": "client_secret_post",
    });
    registration.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    let reply = server.register_client(None, &registration).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    SelfRegistered::of(server, reply.json())
}

/// The question, in a language.
async fn asked(server: &Server, client: &RelyingParty, language: &str) -> Page {
    let page = client.sign_in_with(server, &server.browser(), &[("ui_locales", language)]).await;
    assert_eq!(page.step(), "consent", "{} {}", page.url, page.body);
    page
}

fn link(url: &str, text: &str) -> String {
    format!(r#"<a href="{url}" target="_blank" rel="noopener noreferrer nofollow">{text}</a>"#)
}

fn assert_shows(page: &Page, shown: &[String]) {
    for shown in shown {
        assert!(page.body.contains(shown), "{shown} is not in {}", page.body);
    }
    let links = page.body.matches("noopener noreferrer nofollow").count();
    assert_eq!(links, shown.len(), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_of_a_client_that_registered_itself_are_linked_in_the_readers_language() {
    on_both_engines(async |server| {
        let SelfRegistered { client, .. } = registered(
            server,
            &json!({
                "client_uri": "https://app.example/", "policy_uri": "https://app.example/privacy",
                "policy_uri#de": "https://app.example/de/datenschutz", "tos_uri": "https://app.example/terms",
            }),
        )
        .await;
        let home = link("https://app.example/", "<bdi>app.example</bdi>");
        let terms = |text| link("https://app.example/terms", text);
        let page = asked(server, &client, "en").await;
        assert_shows(&page, &[home.clone(), link("https://app.example/privacy", "Privacy"), terms("Terms")]);
        assert!(page.body.contains("Nobody has checked this app"), "{}", page.body);
        let german = link("https://app.example/de/datenschutz", "Datenschutz");
        assert_shows(&asked(server, &client, "de").await, &[home, german, terms("Nutzungsbedingungen")]);
        assert_shows(&asked(server, &registered(server, &json!({})).await.client, "en").await, &[]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_of_a_client_known_by_a_document_are_linked() {
    on_both_engines(async |server| {
        server.let_documents_in().await;
        let host = DocumentHost::start();
        let home = format!("{}/", host.base);
        let pages = json!({
            "client_uri": home, "policy_uri#fr": "https://agent.example/confidentialite",
            "tos_uri": "https://agent.example/terms", "logo_uri": "https://agent.example/logo.png",
        });
        let agent = host.client(server, "/client.json", &pages);
        let site = home.trim_start_matches("https://").trim_end_matches('/');
        let page = asked(server, &agent, "en").await;
        assert_shows(
            &page,
            &[
                link(&home, &format!("<bdi>{site}</bdi>")),
                link("https://agent.example/confidentialite", "Privacy"),
                link("https://agent.example/terms", "Terms"),
            ],
        );
        assert!(!page.body.contains("logo.png"), "{}", page.body);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_finds_the_pages_too_and_what_the_client_says_now_counts() {
    on_both_engines(async |server| {
        let registered = registered(server, &json!({"tos_uri": "https://app.example/terms"})).await;
        let admin = user_id(server).await;
        server.set(|settings| settings.administrators = vec![admin]).await;
        let client = &registered.client;
        let asked = async || {
            let query = [
                ("client_id", client.app.to_string()),
                ("redirect_uri", client.redirect_uri.clone()),
                ("scope", "openid profile".to_owned()),
                ("state", "1".to_owned()),
            ];
            let url = server.url(server.tenant.id, "v2.0/adminconsent");
            let url = url::Url::parse_with_params(&url, &query).unwrap();
            let browser = server.browser();
            let page = browser.open(url.as_str()).await.unwrap();
            let page = browser.submit(&page, &[("identifier", USER)]).await.unwrap();
            browser.submit(&page, &[("password", PASSWORD)]).await.unwrap()
        };
        let page = asked().await;
        assert!(page.step().ends_with("adminconsent"), "{} {}", page.url, page.body);
        assert_shows(&page, &[link("https://app.example/terms", "Terms")]);
        let changed = json!({
            "client_id": registered.told["client_id"], "redirect_uris": ["https://app.example/callback"],
            "policy_uri": "https://app.example/privacy",
        });
        assert_eq!(registered.configure(server, Method::PUT, Some(&changed)).await.status, 200);
        assert_shows(&asked().await, &[link("https://app.example/privacy", "Privacy")]);
    })
    .await;
}

/// RFC 7591 §5: a client borrows nobody's good name by its pages, and nothing of it is loaded from anywhere.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_elsewhere_is_named_by_its_host_and_a_home_page_elsewhere_is_not_shown() {
    on_both_engines(async |server| {
        let SelfRegistered { client, .. } = registered(
            server,
            &json!({
                "client_uri": "https://bank.example/", "policy_uri": "https://bank.example/privacy",
                "tos_uri": "https://app.example.evil.example/\"><script>alert(1)</script>",
                "logo_uri": "https://bank.example/logo.png", "logo_uri#en": "https://bank.example/logo-en.png",
            }),
        )
        .await;
        let page = asked(server, &client, "en").await;
        let terms = "https://app.example.evil.example/%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        assert_shows(
            &page,
            &[
                format!("{} (<bdi>bank.example</bdi>)", link("https://bank.example/privacy", "Privacy")),
                format!("{} (<bdi>app.example.evil.example</bdi>)", link(terms, "Terms")),
            ],
        );
        assert!(!page.body.contains("https://bank.example/\"") && !page.body.contains("logo-en"), "{}", page.body);
        assert!(!page.body.contains("logo.png") && !page.body.contains("<script>alert"), "{}", page.body);
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(!policy.contains("bank.example") && policy.contains("img-src 'self'"), "{policy}");
    })
    .await;
}
