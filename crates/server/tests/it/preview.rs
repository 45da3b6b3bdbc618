//! The preview of pages: only with its token, and without any effect.

use crate::harness::{Server, on_both_engines};
use std::time::Duration;
use vestibule_domain::ids::TenantId;
use vestibule_services::{flows, previews};

async fn token(server: &Server, tenant: TenantId) -> String {
    let cx = server.administrator(tenant).await;
    previews::token(&cx).unwrap().0.reveal().clone()
}

fn path(server: &Server, rest: &str) -> String {
    format!("/{}/preview{rest}", server.tenant.id)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_leads_to_every_page_in_the_language_and_look_that_are_asked_for() {
    on_both_engines(async |server| {
        let browser = server.browser();
        let token = token(server, server.tenant.id).await;
        let list = browser.open(&path(server, &format!("?token={token}&ui_locales=de"))).await.unwrap();
        assert_eq!(list.status, 200, "{}", list.body);
        let links: Vec<String> = list
            .body
            .split("href=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .filter(|href| href.contains("/preview/"))
            .map(|href| href.replace("&#38;", "&"))
            .collect();
        assert!(links.len() > 60, "{}", links.len());
        // By what they are about, and by the words that customers read.
        for heading in ["<h3>Anmelden</h3>", "<h3>Passwort zurücksetzen</h3>", "<h3>Gerät verbinden</h3>"] {
            assert!(list.body.contains(heading), "{heading} is not in {}", list.body);
        }
        assert!(
            list.body.contains("<bdi>Passwort eingeben</bdi></a> <code dir=\"ltr\">password-wrong</code>"),
            "{}",
            list.body
        );
        for link in &links {
            let page = browser.open(link).await.unwrap();
            assert_eq!(page.status, 200, "{link}");
            assert!(page.body.contains("<html lang=\"de\""), "{link}");
        }
        let dark = path(server, &format!("/sign-in?token={token}&ui_locales=ar&look=dark"));
        let page = browser.open(&dark).await.unwrap();
        assert!(page.body.contains("<html lang=\"ar\" dir=\"rtl\"") && page.body.contains("data-theme=\"dark\""));
        assert!(page.body.contains("Fable Books"), "in the tenant's own brand");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_shows_what_it_asks_and_what_is_published_stays() {
    on_both_engines(async |server| {
        let cx = server.administrator(server.tenant.id).await;
        let published = cx.tenant.flows().next().unwrap();
        let mut draft = published.as_ref().clone();
        draft.attribute_collection = serde_json::from_value(serde_json::json!({ "pages": [
            { "inputs": [{ "attribute": "city", "label": "Your town", "required": true }] },
            { "title": "Almost there", "inputs": [{ "attribute": "jobTitle" }] },
        ] }))
        .unwrap();
        flows::save_draft(&cx, &draft).await.unwrap();
        let (browser, token) = (server.browser(), token(server, server.tenant.id).await);
        let shown = async |page: &str, version: &str| {
            let url = path(server, &format!("/{page}?token={token}&flow={}{version}", draft.id));
            browser.open(&url).await.unwrap()
        };
        let first = shown("sign-up-details", "&version=draft").await;
        assert!(first.body.contains("Your town") && first.body.contains("name=\"city\""), "{}", first.body);
        assert!(!first.body.contains("given_name"));
        let second = shown("sign-up-details-2", "&version=draft").await;
        assert!(second.body.contains("Almost there</h1>") && second.body.contains("name=\"job_title\""));
        assert_eq!(shown("sign-up-details-3", "&version=draft").await.status, 404);
        for version in ["", "&version=1"] {
            let page = shown("sign-up-details", version).await;
            assert!(page.body.contains("given_name") && !page.body.contains("Your town"), "{version}");
        }
        for version in ["&version=2", "&version=0", "&version=-1", "&version=x"] {
            assert_eq!(shown("sign-in", version).await.status, 404, "{version}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_sees_a_preview_without_its_token() {
    on_both_engines(async |server| {
        let browser = server.browser();
        let (own, anothers) = (token(server, server.tenant.id).await, token(server, server.other.id).await);
        let mut forged = own.clone();
        forged.replace_range(20..21, if own.get(20..21) == Some("A") { "B" } else { "A" });
        let refused = async |query: &str| {
            for rest in ["", "/sign-in"] {
                let page = browser.open(&path(server, &format!("{rest}?{query}"))).await.unwrap();
                assert_eq!(page.status, 404, "{query}");
                assert!(!page.body.contains("sign-up-details"), "{query}");
            }
        };
        for query in ["", "token=", "token=x", &format!("token={forged}"), &format!("token={anothers}")] {
            refused(query).await;
        }
        refused(&format!("token={}", "A".repeat(500))).await;
        for wrong in
            ["flow=nobody", "flow=00000000-0000-4000-8000-000000000000", "theme=nothing", "theme=%2F..", "version=x"]
        {
            let query = format!("token={own}&{wrong}");
            let page = browser.open(&path(server, &format!("?{query}"))).await.unwrap();
            assert_eq!(page.status, 404, "{wrong}");
        }
        let nowhere = browser.open(&path(server, &format!("/no-such-page?token={own}"))).await.unwrap();
        assert_eq!(nowhere.status, 404);
        assert_eq!(browser.open(&path(server, &format!("?token={own}"))).await.unwrap().status, 200);
        server.clock.advance(Duration::from_mins(61));
        refused(&format!("token={own}")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_preview_has_no_effect() {
    on_both_engines(async |server| {
        let browser = server.browser();
        let token = token(server, server.tenant.id).await;
        for page in ["sign-in", "password", "form-post", "front-channel-logout", "sign-up-details"] {
            let url = path(server, &format!("/{page}?token={token}&ui_locales=de"));
            let shown = browser.open(&url).await.unwrap();
            let policy = shown.headers["content-security-policy"].to_str().unwrap();
            assert!(policy.contains("form-action 'none'"), "{policy}");
            assert!(policy.contains("frame-ancestors 'none'") && policy.contains("default-src 'none'"), "{policy}");
            assert!(!policy.contains("https:"), "{policy}");
            // Nothing leaves by itself what is looked at.
            for leaving in ["data-send", "data-continue", "http-equiv", "<iframe"] {
                assert!(!shown.body.contains(leaving), "{page}: {leaving}");
            }
            assert_eq!(shown.headers["cache-control"], "no-store");
            let posted = browser.post(&url, &[("csrf", "csrf-token"), ("step", "step-token")]).await.unwrap();
            assert!(matches!(posted.status.as_u16(), 403 | 405), "{}", posted.status);
        }
        assert!(browser.cookies().is_empty(), "{:?}", browser.cookies());
    })
    .await;
}
