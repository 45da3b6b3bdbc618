//! Implicit and hybrid flow (OpenID Connect Core §3.2, §3.3): tokens straight from the authorization endpoint.

use crate::harness::{RelyingParty, Server, claims_of, on_both_engines};
use serde_json::Value;
use vestibule_domain::application::ImplicitGrantSettings;
use vestibule_protocol::token::half_hash;
use vestibule_testkit::browser::{Browser, Page};

const ON: ImplicitGrantSettings =
    ImplicitGrantSettings { enable_id_token_issuance: true, enable_access_token_issuance: true };

async fn shop_with(server: &Server, settings: ImplicitGrantSettings) -> RelyingParty {
    let shop = RelyingParty::shop(server);
    server.reconfigure(&shop, |application| application.implicit_grant_settings = settings).await;
    shop
}

async fn asked(server: &Server, shop: &RelyingParty, browser: &Browser, changes: &[(&str, &str)]) -> Page {
    shop.silently(server, browser, changes).await
}

fn claims(page: &Page) -> Value {
    claims_of(&page.answer("id_token").expect("an id token"))
}

/// §3.2.2.5, §3.3.2.5: each response type is answered with what its words say, in the fragment.
#[tokio::test(flavor = "multi_thread")]
async fn each_response_type_brings_what_it_names_in_the_fragment() {
    on_both_engines(async |server| {
        let shop = shop_with(server, ON).await;
        let (browser, _) = shop.sign_in(server).await;
        for kind in
            ["code", "id_token", "token", "code id_token", "code token", "id_token token", "code id_token token"]
        {
            let page = asked(server, &shop, &browser, &[("response_type", kind)]).await;
            let words: Vec<&str> = kind.split(' ').collect();
            for (word, member) in [("code", "code"), ("id_token", "id_token"), ("token", "access_token")] {
                assert_eq!(page.answer(member).is_some(), words.contains(&word), "{kind}: {member}");
            }
            let url = page.leads_to.as_ref().expect("a redirect").to_string();
            assert_eq!(url.contains('#'), kind != "code", "{url}");
            assert_eq!(page.answer("state").as_deref(), Some("af0ifjsldkj"), "{kind}");
            assert!(page.answer("iss").is_some() && page.answer("refresh_token").is_none(), "{kind}");
            assert_eq!(page.answer("token_type").as_deref(), words.contains(&"token").then_some("Bearer"), "{kind}");
        }
    })
    .await;
}

/// §3.2.2.10, §3.3.2.11: the id token vouches for nonce, access token, code and state.
#[tokio::test(flavor = "multi_thread")]
async fn the_id_token_vouches_for_what_stands_beside_it() {
    on_both_engines(async |server| {
        let shop = shop_with(server, ON).await;
        let (browser, _) = shop.sign_in(server).await;
        let page = asked(server, &shop, &browser, &[("response_type", "code id_token token")]).await;
        let claims = claims(&page);
        for (claim, member) in [("at_hash", "access_token"), ("c_hash", "code"), ("s_hash", "state")] {
            assert_eq!(claims[claim], half_hash(&page.answer(member).unwrap()), "{claim}");
        }
        assert_eq!(claims["nonce"], "n-0S6_WzA2Mj");
        assert_eq!(claims["aud"], shop.app.to_string());
        let alone = asked(server, &shop, &browser, &[("response_type", "id_token")]).await;
        let claims = self::claims(&alone);
        assert!(claims.get("at_hash").is_none() && claims.get("c_hash").is_none(), "{claims}");
    })
    .await;
}

/// §3.3.3: the code of a hybrid answer is redeemed as any other, and the token beside it answers userinfo until it is revoked.
#[tokio::test(flavor = "multi_thread")]
async fn the_code_is_redeemed_and_the_token_answers_userinfo_until_it_is_revoked() {
    on_both_engines(async |server| {
        let shop = shop_with(server, ON).await;
        let (browser, _) = shop.sign_in(server).await;
        let page = asked(server, &shop, &browser, &[("response_type", "code token")]).await;
        let answer = shop.redeem(server, &page).await;
        assert_eq!(answer.status, 200, "{:?}", answer.body);
        assert!(answer.body.get("refresh_token").is_some());
        let token = page.answer("access_token").unwrap();
        assert_eq!(shop.userinfo(server, &token).await.status, 200);
        let fields = [("token", token.as_str()), ("client_id", &shop.app.to_string())];
        let origin = [("origin", "https://shop.example")];
        let revoked = server.post(&server.url(shop.tenant, "oauth2/v2.0/revoke"), &fields, &origin).await;
        assert_eq!(revoked.status, 200, "{revoked:?}");
        assert_eq!(shop.userinfo(server, &token).await.status, 401);
    })
    .await;
}

/// RFC 9700 §2.1.2: off, unless the application has switched on each of the two.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_issued_that_is_not_switched_on() {
    on_both_engines(async |server| {
        let only =
            |id, access| ImplicitGrantSettings { enable_id_token_issuance: id, enable_access_token_issuance: access };
        let browser = RelyingParty::shop(server).sign_in(server).await.0;
        for (settings, refused) in [
            (only(false, false), vec!["id_token", "token", "code id_token", "code token", "id_token token"]),
            (only(true, false), vec!["token", "code token", "id_token token", "code id_token token"]),
            (only(false, true), vec!["id_token", "code id_token", "id_token token"]),
        ] {
            let shop = shop_with(server, settings).await;
            for kind in refused {
                let page = asked(server, &shop, &browser, &[("response_type", kind)]).await;
                assert_eq!(page.answer("error").as_deref(), Some("unsupported_response_type"), "{kind}");
                assert!(page.answer("error_description").unwrap().starts_with("AADSTS700054: "), "{kind}");
                assert!(page.answer("access_token").is_none() && page.answer("id_token").is_none(), "{kind}");
            }
        }
    })
    .await;
}

/// Response-mode confusion: tokens never stand in a query, whoever asks for it; a form may carry them.
#[tokio::test(flavor = "multi_thread")]
async fn tokens_never_stand_in_a_query() {
    on_both_engines(async |server| {
        let shop = shop_with(server, ON).await;
        let (browser, _) = shop.sign_in(server).await;
        for mode in ["query", "query.jwt"] {
            for kind in ["token", "id_token", "code id_token", "code token"] {
                let page = asked(server, &shop, &browser, &[("response_type", kind), ("response_mode", mode)]).await;
                let url = page.leads_to.as_ref().expect("a redirect").to_string();
                assert!(url.contains("#error=invalid_request") && !url.contains('?'), "{kind} {mode}: {url}");
            }
        }
        let changes = [("response_type", "code id_token"), ("response_mode", "form_post")];
        let page = asked(server, &shop, &browser, &changes).await;
        let fields = page.hidden_fields();
        assert!(fields.iter().any(|(name, _)| name == "id_token"), "{}", page.body);
    })
    .await;
}

/// §3.2.2.1: without a nonce, or without `openid`, there is no id token from here.
#[tokio::test(flavor = "multi_thread")]
async fn an_id_token_needs_nonce_and_openid() {
    on_both_engines(async |server| {
        let shop = shop_with(server, ON).await;
        let (browser, _) = shop.sign_in(server).await;
        for (change, error) in
            [(("nonce", ""), "invalid_request"), (("scope", "api://reader/Books.Read"), "invalid_scope")]
        {
            let page = asked(server, &shop, &browser, &[("response_type", "code id_token"), change]).await;
            assert_eq!(page.answer("error").as_deref(), Some(error), "{change:?}");
        }
    })
    .await;
}

/// A token from here can't be bound to a key, so an application whose tokens must be gets none.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_with_bound_tokens_gets_none_through_the_browser() {
    on_both_engines(async |server| {
        let shop = shop_with(server, ON).await;
        let (browser, _) = shop.sign_in(server).await;
        server.reconfigure(&shop, |application| application.sender_constraint.dpop_bound_access_tokens = true).await;
        let page = asked(server, &shop, &browser, &[("response_type", "code token")]).await;
        assert_eq!(page.answer("error").as_deref(), Some("unsupported_response_type"));
    })
    .await;
}

/// A journey through the pages ends with tokens, too; and the code needs its verifier as ever (PKCE downgrade).
#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_through_the_pages_ends_with_the_tokens_and_pkce_still_holds() {
    on_both_engines(async |server| {
        let shop = shop_with(server, ON).await;
        let page = shop.sign_in_with(server, &server.browser(), &[("response_type", "code id_token")]).await;
        assert!(claims(&page).get("c_hash").is_some());
        let code = page.answer("code").unwrap();
        let fields =
            [("grant_type", "authorization_code"), ("code", code.as_str()), ("redirect_uri", &shop.redirect_uri)];
        assert_eq!(shop.token(server, &fields).await.error().0, "invalid_grant");
        let changes = [("response_type", "code id_token"), ("code_challenge", ""), ("code_challenge_method", "")];
        let refused = server.browser().open(&shop.authorize(server, &changes)).await.unwrap();
        assert_eq!(refused.answer("error").as_deref(), Some("invalid_request"));
    })
    .await;
}
