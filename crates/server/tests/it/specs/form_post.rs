//! The form post response mode.

use crate::harness::{RelyingParty, on_both_engines};

/// §2: the answer is a form for the redirect URI; nothing of it stands in a URL.
#[tokio::test(flavor = "multi_thread")]
async fn the_answer_is_a_form_for_the_redirect_uri() {
    on_both_engines(async |server| {
        let reader = RelyingParty {
            redirect_uri: "https://reader.example/other?tab=1".to_owned(),
            ..RelyingParty::reader(server)
        };
        let state = "a\"><script>alert(1)</script>&'";
        let changes = [("response_mode", "form_post"), ("state", state)];
        let browser = server.browser();
        let page = reader.sign_in_with(server, &browser, &changes).await;
        assert!(page.leads_to.is_none());
        assert!(page.body.contains("action=\"https://reader.example/other?tab=1\""), "{}", page.body);
        assert!(!page.body.contains("<script>alert"));
        let fields = page.hidden_fields();
        let field = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        assert_eq!(field("state"), Some(state));
        assert!(field("iss").is_some() && field("session_state").is_some());
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("form-action") && policy.contains("https://reader.example"), "{policy}");
        assert!(page.headers["cache-control"].to_str().unwrap().contains("no-store"));
        assert!(page.body.contains("<button"), "it can be sent without script");
        assert_eq!(reader.redeem_code(server, field("code").unwrap()).await.status, 200);
    })
    .await;
}

/// An error travels the same way.
#[tokio::test(flavor = "multi_thread")]
async fn an_error_travels_by_form_too() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        for (change, error) in [
            (("prompt", "none"), "login_required"),
            (("response_type", "token"), "unsupported_response_type"),
            (("scope", "api://nowhere/x"), "invalid_resource"),
        ] {
            let page = server
                .browser()
                .open(&shop.authorize(server, &[("response_mode", "form_post"), change]))
                .await
                .unwrap();
            let fields = page.hidden_fields();
            let field = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
            assert_eq!((field("error"), field("state")), (Some(error), Some("af0ifjsldkj")), "{}", page.body);
            assert_eq!(field("code"), None);
        }
    })
    .await;
}

/// OAuth 2.0 Multiple Response Types §2.1: the fragment, and its error, stay out of the query.
#[tokio::test(flavor = "multi_thread")]
async fn a_fragment_answer_stays_out_of_the_query() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let browser = server.browser();
        let refused = shop.silently(server, &browser, &[("response_mode", "fragment")]).await;
        let url = refused.leads_to.clone().unwrap();
        assert!(url.query().is_none() && url.fragment().unwrap().contains("error=login_required"), "{url}");
        let page = shop.sign_in_with(server, &browser, &[("response_mode", "fragment")]).await;
        let url = page.leads_to.clone().unwrap();
        assert!(url.query().is_none() && url.fragment().unwrap().contains("code="), "{url}");
        assert_eq!(shop.redeem(server, &page).await.status, 200);
    })
    .await;
}
