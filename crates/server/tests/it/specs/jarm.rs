//! JWT Secured Authorization Response Mode (JARM): answers as signed JWTs.

use crate::harness::{RelyingParty, Server, claims_of, on_both_engines};
use serde_json::Value;
use vestibule_testkit::browser::Page;

/// The answer's token, wherever it travels.
fn response(page: &Page) -> String {
    let mut fields = page.hidden_fields().into_iter();
    let posted = fields.find(|(name, _)| name == "response").map(|(_, value)| value);
    page.answer("response").or(posted).unwrap_or_else(|| panic!("a signed response: {:?} {}", page.leads_to, page.body))
}

/// Its claims, once its signature is found to be the tenant's.
async fn verified(server: &Server, client: &RelyingParty, page: &Page) -> Value {
    let token = response(page);
    let keys: jsonwebtoken::jwk::JwkSet =
        serde_json::from_value(server.get(&server.url(client.tenant, "discovery/v2.0/keys"), &[]).await.json())
            .unwrap();
    let header = jsonwebtoken::decode_header(&token).unwrap();
    let key = keys.find(header.kid.as_deref().unwrap()).expect("a published key");
    let mut validation = jsonwebtoken::Validation::new(header.alg);
    validation.validate_exp = false;
    validation.set_audience(&[client.app.to_string()]);
    let key = jsonwebtoken::DecodingKey::from_jwk(key).unwrap();
    jsonwebtoken::decode::<Value>(&token, &key, &validation).unwrap().claims
}

/// §2.1, §2.3: in every mode the answer is one parameter, signed for the client, and short-lived.
#[tokio::test(flavor = "multi_thread")]
async fn the_answer_is_one_signed_parameter_for_the_client_alone() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, _) = shop.sign_in(server).await;
        let issuer = server.get(&server.url(shop.tenant, "v2.0/.well-known/openid-configuration"), &[]).await.json();
        for (mode, starts) in [
            ("jwt", "https://shop.example/callback?response="),
            ("query.jwt", "https://shop.example/callback?response="),
            ("fragment.jwt", "https://shop.example/callback#response="),
            ("form_post.jwt", ""),
        ] {
            let page = shop.silently(server, &browser, &[("response_mode", mode)]).await;
            if let Some(url) = &page.leads_to {
                assert!(url.as_str().starts_with(starts) && !url.as_str().contains('&'), "{mode}: {url}");
            }
            let claims = verified(server, &shop, &page).await;
            assert_eq!((&claims["iss"], &claims["state"]), (&issuer["issuer"], &Value::from("af0ifjsldkj")), "{mode}");
            let lifetime = claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap();
            assert!((1..=600).contains(&lifetime), "{lifetime}");
            let answer = shop.redeem_code(server, claims["code"].as_str().expect("a code")).await;
            assert_eq!(answer.status, 200, "{mode} {:?}", answer.body);
        }
    })
    .await;
}

/// §2.1: an error is signed as well, also one that is found before the request is read to its end.
#[tokio::test(flavor = "multi_thread")]
async fn errors_are_signed_too() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        for (change, error) in
            [(("prompt", "none"), "login_required"), (("scope", "api://reader/None"), "invalid_scope")]
        {
            let url = shop.authorize(server, &[change, ("response_mode", "jwt")]);
            let claims = verified(server, &shop, &server.browser().open(&url).await.unwrap()).await;
            assert_eq!(claims["error"], error);
            assert!(claims.get("code").is_none());
        }
    })
    .await;
}

/// §2.3: `jwt` is the response type's own mode; what has tokens goes into the fragment.
#[tokio::test(flavor = "multi_thread")]
async fn tokens_are_signed_into_the_fragment() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        server
            .reconfigure(&shop, |application| application.implicit_grant_settings.enable_id_token_issuance = true)
            .await;
        let (browser, _) = shop.sign_in(server).await;
        let changes = [("response_mode", "jwt"), ("response_type", "code id_token")];
        let page = shop.silently(server, &browser, &changes).await;
        assert!(page.leads_to.as_ref().unwrap().as_str().contains("#response="));
        let claims = verified(server, &shop, &page).await;
        assert!(claims["id_token"].is_string() && claims["code"].is_string());
    })
    .await;
}

/// A signed answer names nobody: it is no id token, and hints at nobody.
#[tokio::test(flavor = "multi_thread")]
async fn a_signed_answer_is_taken_for_no_other_token() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let (browser, _) = shop.sign_in(server).await;
        let token = response(&shop.silently(server, &browser, &[("response_mode", "jwt")]).await);
        assert!(claims_of(&token).get("sub").is_none());
        assert_eq!(shop.userinfo(server, &token).await.status, 401);
        let url = server.url(shop.tenant, &format!("oauth2/v2.0/logout?id_token_hint={token}"));
        let page = browser.open(&url).await.unwrap();
        assert!(page.body.contains("<form"), "asked, since the hint says nothing: {}", page.body);
    })
    .await;
}
