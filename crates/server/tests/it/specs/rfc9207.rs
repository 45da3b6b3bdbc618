//! Issuer identification in authorization responses.

use crate::harness::{RelyingParty, Server, on_both_engines};
use vestibule_testkit::browser::Page;

/// §2: success and error alike, in every response mode, with exactly the issuer of the metadata.
#[tokio::test(flavor = "multi_thread")]
async fn every_answer_names_the_issuer_that_the_metadata_names() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let metadata = server.get(&server.url(shop.tenant, "v2.0/.well-known/openid-configuration"), &[]).await.json();
        assert_eq!(metadata["authorization_response_iss_parameter_supported"], true);
        let issuer = metadata["issuer"].as_str().unwrap();
        let browser = server.browser();
        for mode in ["query", "fragment", "form_post"] {
            let refused = shop.silently(server, &server.browser(), &[("response_mode", mode)]).await;
            assert_eq!(answer(&refused, "error").as_deref(), Some("login_required"), "{mode} {}", refused.body);
            assert_eq!(answer(&refused, "iss").as_deref(), Some(issuer), "{mode}");
        }
        shop.sign_in_with(server, &browser, &[]).await;
        for mode in ["query", "fragment", "form_post"] {
            let page = shop.silently(server, &browser, &[("response_mode", mode)]).await;
            assert!(answer(&page, "code").is_some(), "{mode}");
            assert_eq!(answer(&page, "iss").as_deref(), Some(issuer), "{mode}");
        }
        asked_by_domain_name(server, &browser, issuer).await;
    })
    .await;
}

/// The tenant's name in the address does not change who the issuer is.
async fn asked_by_domain_name(server: &Server, browser: &vestibule_testkit::browser::Browser, issuer: &str) {
    let shop = RelyingParty::shop(server);
    let url = shop.authorize(server, &[("prompt", "none")]).replace(&shop.tenant.to_string(), "Fable.example");
    let page = browser.open(&url).await.unwrap();
    assert_eq!(page.answer("iss").as_deref(), Some(issuer));
}

/// A member of the answer, wherever it travels.
fn answer(page: &Page, name: &str) -> Option<String> {
    let mut fields = page.hidden_fields().into_iter();
    page.answer(name).or_else(|| fields.find(|(field, _)| field == name).map(|(_, value)| value))
}
