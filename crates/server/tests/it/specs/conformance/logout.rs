//! The plans of RP-initiated, front-channel, back-channel and session logout: each begins with a sign-in, calls the
//! `end_session_endpoint` in its own way, and asks with `prompt=none` afterwards.

use crate::harness::{RelyingParty, Server, on_both_engines};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use vestibule_testkit::browser::Page;

const BACK: &str = "https://shop.example/bye";
/// As long as the suite's.
const STATE: &str = "wGqjbBWpv5AVtzz4oSTlGdZs4DDZ90HFrMqtrKwSp1YPNhzUhXNmbGkLm3vQxUqCwGqjbBWpv5AVtzz4oSTlGdZs4DDZ90HFrMqtrKwSp1YPNhzUhXNmbGkLm3vQxUqC";

/// Where the answer leads the browser, by itself or by a page of frames before.
fn leads_back(page: &Page) -> bool {
    page.leads_to.as_ref().is_some_and(|url| url.as_str().starts_with(BACK))
        || page.body.contains(&format!("url={BACK}"))
}

/// What must come of a call.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Comes {
    /// The browser goes back to the application, with this state.
    Back(Option<&'static str>),
    /// Our own page says that the customer is signed out.
    SignedOut,
    /// The customer is asked, and signed out on a page of ours upon a yes.
    Question,
}

#[tokio::test(flavor = "multi_thread")]
async fn each_module_of_the_rp_initiated_logout_plan_comes_to_what_it_demands() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        server.reconfigure(&shop, |application| application.front_channel_logout_uri = None).await;
        let (of_another, unregistered, query) = (
            "https://reader.example/callback",
            "https://shop.example/bye/elsewhere",
            "https://shop.example/bye?foo=bar",
        );
        for (module, with_hint, uri, state, comes) in [
            ("oidcc-rp-initiated-logout", true, Some(BACK), true, Comes::Back(Some(STATE))),
            ("-no-state", true, Some(BACK), false, Comes::Back(None)),
            ("-bad-post-logout-redirect-uri", true, Some(unregistered), true, Comes::SignedOut),
            ("-query-added-to-post-logout-redirect-uri", true, Some(query), true, Comes::SignedOut),
            ("the address of another application", true, Some(of_another), true, Comes::SignedOut),
            ("-no-post-logout-redirect-uri", true, None, true, Comes::SignedOut),
            ("-no-id-token-hint", false, Some(BACK), true, Comes::Question),
            ("-only-state", false, None, true, Comes::Question),
            ("-no-params", false, None, false, Comes::Question),
        ] {
            let (browser, tokens) = shop.browser_and_tokens(server).await;
            let mut parameters = Vec::new();
            parameters.extend(with_hint.then(|| ("id_token_hint", tokens.text("id_token"))));
            parameters.extend(uri.map(|uri| ("post_logout_redirect_uri", uri)));
            parameters.extend(state.then_some(("state", STATE)));
            let url = url::Url::parse_with_params(&server.url(shop.tenant, "oauth2/v2.0/logout"), parameters).unwrap();
            let page = browser.open(url.as_str()).await.unwrap();
            match comes {
                Comes::Back(expected) => {
                    assert!(leads_back(&page), "{module} {}", page.body);
                    assert_eq!(page.answer("state").as_deref(), expected, "{module}");
                    let names: Vec<String> = page
                        .leads_to
                        .iter()
                        .flat_map(url::Url::query_pairs)
                        .map(|(name, _)| name.into_owned())
                        .collect();
                    assert!(names.iter().all(|name| name == "state"), "{module} {names:?}");
                }
                Comes::SignedOut => assert!(!leads_back(&page) && page.status == 200, "{module} {:?}", page.leads_to),
                Comes::Question => {
                    assert!(!leads_back(&page) && page.step() == "sign-out", "{module} {:?}", page.leads_to);
                    assert!(
                        shop.silently(server, &browser, &[]).await.answer("code").is_some(),
                        "{module}: nobody has agreed"
                    );
                    let page = browser.submit(&page, &[("sign_out", "yes")]).await.unwrap();
                    assert!(!leads_back(&page) || module == "-no-id-token-hint", "{module} {:?}", page.leads_to);
                }
            }
            let silent = shop.silently(server, &browser, &[]).await;
            assert_eq!(silent.answer("error").as_deref(), Some("login_required"), "{module}");
        }
    })
    .await;
}

/// `oidcc-rp-initiated-logout-modified-id-token-hint`, `-bad-id-token-hint`: nothing is done that an unbelievable hint asks for.
#[tokio::test(flavor = "multi_thread")]
async fn a_hint_that_was_changed_ends_nothing_and_leads_nowhere() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        let [_, payload, _] = tokens.text("id_token").split('.').collect::<Vec<_>>()[..] else { panic!("a JWT") };
        let unsigned = format!("{}.{payload}.", URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#));
        let cut = &tokens.text("id_token")[..tokens.text("id_token").len() - 8];
        for hint in [unsigned.as_str(), "junk", cut, tokens.text("access_token")] {
            let parameters = [("id_token_hint", hint), ("post_logout_redirect_uri", BACK), ("state", STATE)];
            let url = url::Url::parse_with_params(&server.url(shop.tenant, "oauth2/v2.0/logout"), parameters).unwrap();
            let page = browser.open(url.as_str()).await.unwrap();
            assert!(!leads_back(&page) && page.step() == "sign-out", "{hint} {:?}", page.leads_to);
            assert!(shop.silently(server, &browser, &[]).await.answer("code").is_some(), "{hint}");
        }
    })
    .await;
}

/// The discovery modules of the four plans.
#[tokio::test(flavor = "multi_thread")]
async fn the_metadata_names_every_way_to_sign_out() {
    on_both_engines(async |server: &Server| {
        let path = server.url(server.tenant.id, "v2.0/.well-known/openid-configuration");
        let metadata = server.get(&path, &[]).await.json();
        for flag in [
            "frontchannel_logout_supported",
            "frontchannel_logout_session_supported",
            "backchannel_logout_supported",
            "backchannel_logout_session_supported",
        ] {
            assert_eq!(metadata[flag], true, "{flag}");
        }
        for endpoint in ["end_session_endpoint", "check_session_iframe"] {
            assert!(metadata[endpoint].as_str().unwrap().starts_with(&server.base), "{endpoint}");
        }
    })
    .await;
}
