//! OpenID Connect RP-Initiated Logout.

use crate::harness::{Answer, RelyingParty, Reply, Server, on_both_engines};
use reqwest::Method;
use std::time::Duration;
use vestibule_testkit::browser::{Browser, Page};

const BYE: &str = "https://shop.example/bye";

/// A sign-out request of a client.
fn logout(server: &Server, client: &RelyingParty, parameters: &[(&str, &str)]) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish();
    format!("{}?{query}", server.url(client.tenant, "oauth2/v2.0/logout"))
}

async fn is_signed_in(server: &Server, client: &RelyingParty, browser: &Browser) -> bool {
    client.silently(server, browser, &[]).await.answer("code").is_some()
}

/// Whether the page or redirect leads to an address, by link, refresh or location.
fn leads_to(page: &Page, target: &str) -> bool {
    page.leads_to.as_ref().is_some_and(|url| url.as_str().starts_with(target))
        || page.body.contains(&format!("href=\"{target}"))
        || page.body.contains(&format!("url={target}"))
}

/// A signed-in browser without front-channel participants besides the client itself.
async fn signed_in(server: &Server, client: &RelyingParty) -> (Browser, Answer) {
    client.browser_and_tokens(server).await
}

/// §2, §3: whoever shows an id token of this session ends it, and is led back with `state`.
#[tokio::test(flavor = "multi_thread")]
async fn an_id_token_of_the_session_ends_it_and_leads_back_with_state() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        for post in [false, true] {
            let (browser, tokens) = signed_in(server, &shop).await;
            let cookies = browser.cookies();
            let parameters = [
                ("id_token_hint", tokens.text("id_token")),
                ("post_logout_redirect_uri", BYE),
                ("state", "a&b\"<"),
                ("client-request-id", "0192f3a4-0001-7000-8000-00000000000a"),
            ];
            let page = if post {
                browser.post(&server.url(shop.tenant, "oauth2/v2.0/logout"), &parameters).await.unwrap()
            } else {
                browser.open(&logout(server, &shop, &parameters)).await.unwrap()
            };
            assert_eq!(page.status, 200, "{}", page.body);
            assert!(leads_to(&page, "https://shop.example/bye?state=a%26b%22%3C"), "{}", page.body);
            assert!(!browser.cookies().keys().any(|name| name.contains("vs.")), "the cookie goes");
            assert!(!is_signed_in(server, &shop, &browser).await);
            for (name, value) in cookies {
                browser.set_cookie(&name, Some(&value));
            }
            assert!(!is_signed_in(server, &shop, &browser).await, "the session has ended, not only its cookie");
        }
    })
    .await;
}

/// §2: the hint says who asks; that it has expired, or its key was replaced, changes nothing.
#[tokio::test(flavor = "multi_thread")]
async fn an_expired_id_token_will_do() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, tokens) = signed_in(server, &shop).await;
        server.clock.advance(Duration::from_hours(12));
        let parameters = [("id_token_hint", tokens.text("id_token")), ("post_logout_redirect_uri", BYE)];
        let page = browser.open(&logout(server, &shop, &parameters)).await.unwrap();
        assert!(leads_to(&page, BYE), "{}", page.body);
        assert!(!is_signed_in(server, &shop, &browser).await);
    })
    .await;
}

/// §2, §6: without a token of this very session it may be anybody's link, and the customer is asked.
#[tokio::test(flavor = "multi_thread")]
async fn without_a_token_of_the_session_the_customer_is_asked() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, tokens) = signed_in(server, &shop).await;
        let (_, of_other_session) = signed_in(server, &shop).await;
        let of_other_tenant = RelyingParty::shop_of(&server.other).tokens(server).await;
        let client = shop.app.to_string();
        let reader = server.tenant.reader.to_string();
        let token = tokens.text("id_token");
        let forged = format!("{}{}", &token[..token.len() - 8], "AAAAAAAA");
        for parameters in [
            vec![],
            vec![("client_id", client.as_str())],
            vec![("id_token_hint", of_other_session.text("id_token"))],
            vec![("id_token_hint", of_other_tenant.text("id_token"))],
            vec![("id_token_hint", tokens.text("access_token"))],
            vec![("id_token_hint", &forged)],
            vec![("id_token_hint", "x")],
            vec![("logout_hint", "reader@example.com"), ("client_id", &reader)],
        ] {
            let parameters = [parameters, vec![("post_logout_redirect_uri", BYE), ("state", "s")]].concat();
            let page = browser.open(&logout(server, &shop, &parameters)).await.unwrap();
            assert_eq!((page.status.as_u16(), page.step().as_str()), (200, "sign-out"), "{parameters:?}");
            assert!(!leads_to(&page, "https://shop.example"), "{}", page.body);
            assert!(is_signed_in(server, &shop, &browser).await, "{parameters:?}");
        }
        let parameters = [("client_id", client.as_str()), ("post_logout_redirect_uri", BYE), ("state", "s")];
        let question = browser.open(&logout(server, &shop, &parameters)).await.unwrap();
        let stays = browser.submit(&question, &[("sign_out", "no")]).await.unwrap();
        assert!(stays.status.is_success() || stays.status.is_redirection());
        assert!(is_signed_in(server, &shop, &browser).await);
        let page = browser.submit(&question, &[("sign_out", "yes")]).await.unwrap();
        assert!(leads_to(&page, "https://shop.example/bye?state=s"), "{} {}", page.url, page.body);
        assert!(!is_signed_in(server, &shop, &browser).await);
    })
    .await;
}

/// §3: only an address that the application has registered is ever followed.
#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_not_registered_is_never_followed() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let client = shop.app.to_string();
        let reader = server.tenant.reader.to_string();
        let closed = server.tenant.closed.to_string();
        let refused = [
            "https://evil.example/",
            "https://shop.example/bye/",
            "https://shop.example/bye?x=1",
            "https://shop.example/BYE",
            "https://shop.example/bye#x",
            "https://shop.example@evil.example/bye",
            "https://shop.example.evil.example/bye",
            "//evil.example",
            "javascript:alert(1)",
            "https://shop.example/bye%2f..",
            "https://shop.example/",
            "/evil",
        ];
        for uri in refused {
            let (browser, tokens) = signed_in(server, &shop).await;
            let parameters =
                [("id_token_hint", tokens.text("id_token")), ("post_logout_redirect_uri", uri), ("state", "s")];
            let page = browser.open(&logout(server, &shop, &parameters)).await.unwrap();
            assert!(page.leads_to.is_none(), "{uri}");
            for link in ["href=\"https://evil", "url=https://evil", "href=\"javascript", "url=javascript"] {
                assert!(!page.body.contains(link), "{uri}: {}", page.body);
            }
            assert!(!is_signed_in(server, &shop, &browser).await, "{uri}: the session ends all the same");
        }
        // Signed out already: an open redirector needs no session.
        for parameters in [
            vec![("post_logout_redirect_uri", BYE)],
            vec![("client_id", client.as_str()), ("post_logout_redirect_uri", "https://evil.example/")],
            vec![("client_id", reader.as_str()), ("post_logout_redirect_uri", BYE)],
            vec![("client_id", closed.as_str()), ("post_logout_redirect_uri", BYE)],
            vec![("client_id", "x"), ("post_logout_redirect_uri", BYE)],
        ] {
            let reply = server.get(&logout(server, &shop, &parameters), &[]).await;
            assert!(leads_home(&reply), "{parameters:?} {reply:?}");
        }
        let registered = [("client_id", client.as_str()), ("post_logout_redirect_uri", BYE), ("state", "s")];
        let reply = server.get(&logout(server, &shop, &registered), &[]).await;
        assert_eq!((reply.status, reply.header("location")), (303, "https://shop.example/bye?state=s"));
        let redirect_uri = [("client_id", client.as_str()), ("post_logout_redirect_uri", shop.redirect_uri.as_str())];
        let reply = server.get(&logout(server, &shop, &redirect_uri), &[]).await;
        assert_eq!(reply.header("location"), shop.redirect_uri, "a redirect URI will do, as MSAL expects");
    })
    .await;
}

fn leads_home(reply: &Reply) -> bool {
    reply.status == 303 && reply.header("location").starts_with('/') && !reply.header("location").starts_with("//")
}

/// §2: `client_id` must not contradict the hint.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_contradicts_the_hint_leads_nowhere() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let reader = server.tenant.reader.to_string();
        let (browser, tokens) = signed_in(server, &shop).await;
        let parameters =
            [("id_token_hint", tokens.text("id_token")), ("client_id", &reader), ("post_logout_redirect_uri", BYE)];
        let page = browser.open(&logout(server, &shop, &parameters)).await.unwrap();
        assert!(!leads_to(&page, BYE), "{}", page.body);
    })
    .await;
}

/// The answer to the question is a form of ours: nobody else's, and not another customer's.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_can_answer_for_the_customer() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, _) = signed_in(server, &shop).await;
        let (attacker, _) = signed_in(server, &shop).await;
        let url = server.url(shop.tenant, "sign-out");
        let form = ("content-type", "application/x-www-form-urlencoded");
        let own = (("origin", server.base.as_str()), ("sec-fetch-site", "same-origin"));
        let of_attacker = attacker.open(&url).await.unwrap().hidden_fields();
        let of_customer = browser.open(&url).await.unwrap().hidden_fields();
        let encode = |fields: &[(String, String)]| {
            url::form_urlencoded::Serializer::new(String::new())
                .extend_pairs(fields)
                .append_pair("sign_out", "yes")
                .finish()
        };
        let cross_site = [form, ("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")];
        let null = [form, ("origin", "null"), ("sec-fetch-site", "cross-site")];
        for (what, body, headers) in [
            ("no token", "sign_out=yes".to_owned(), vec![form, own.0, own.1]),
            ("another customer's token", encode(&of_attacker), vec![form, own.0, own.1]),
            ("from another site", encode(&of_customer), cross_site.to_vec()),
            ("from nowhere", encode(&of_customer), null.to_vec()),
            ("as text", encode(&of_customer), vec![("content-type", "text/plain"), own.0, own.1]),
        ] {
            let page = browser.raw(Method::POST, &url, Some(body), &headers).await.unwrap();
            assert_eq!(page.status, 403, "{what}");
            assert!(is_signed_in(server, &shop, &browser).await, "{what}");
        }
        let body = encode(&of_customer);
        browser.raw(Method::POST, &url, Some(body), &[form, own.0, own.1]).await.unwrap();
        assert!(!is_signed_in(server, &shop, &browser).await);
    })
    .await;
}

/// A request to sign out that can't be read signs nobody out by itself and fails nobody.
#[tokio::test(flavor = "multi_thread")]
async fn a_malformed_request_still_leads_to_the_question() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, tokens) = signed_in(server, &shop).await;
        let url = server.url(shop.tenant, "oauth2/v2.0/logout");
        let twice = format!("id_token_hint={0}&id_token_hint={0}", tokens.text("id_token"));
        for query in ["a=%ff", "state=%00", &twice, "client_id=x&state=%0d%0aSet-Cookie:x=1"] {
            let page = browser.open(&format!("{url}?{query}")).await.unwrap();
            assert_eq!((page.status.as_u16(), page.step().as_str()), (200, "sign-out"), "{query}");
        }
        assert!(is_signed_in(server, &shop, &browser).await);
    })
    .await;
}

/// §2, §3: MSAL.js names neither itself nor a token. The customer is asked, the session ends, and the application that has registered
/// the address gets a link on our own page; an address of nobody's gets none.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_without_a_client_ends_with_a_link_in_the_language_asked_for() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        for (address, linked) in [(BYE, true), ("https://evil.example/", false)] {
            let (browser, _) = signed_in(server, &shop).await;
            let parameters = [
                ("post_logout_redirect_uri", address),
                ("client-request-id", "0192f3a4-0001-7000-8000-00000000000a"),
                ("state", "s"),
                ("ui_locales", "de"),
            ];
            let question = browser.open(&logout(server, &shop, &parameters)).await.unwrap();
            assert_eq!(question.step(), "sign-out");
            assert!(question.body.contains("<html lang=\"de\""), "{}", question.body);
            let told = browser.submit(&question, &[("sign_out", "yes")]).await.unwrap();
            assert!(!is_signed_in(server, &shop, &browser).await);
            let onward = told.body.split("data-continue").next().and_then(|before| before.rsplit("href=\"").next());
            let onward = onward.and_then(|href| href.split('"').next()).unwrap().replace("&#38;", "&");
            assert!(onward.starts_with(&format!("/{}/signed-out", shop.tenant)), "{onward}");
            let last = browser.open(&format!("{}{onward}", server.base)).await.unwrap();
            assert!(last.body.contains("<html lang=\"de\""), "{}", last.body);
            assert_eq!(last.body.contains("href=\"https://shop.example/bye?state=s\""), linked, "{}", last.body);
            assert!(!last.body.contains("evil.example/\""), "{}", last.body);
        }
    })
    .await;
}
