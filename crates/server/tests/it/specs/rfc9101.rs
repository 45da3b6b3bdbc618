//! Signed request objects (RFC 9101).

use crate::harness::{RelyingParty, Server, Signer, on_both_engines};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::Algorithm;
use serde_json::{Value, json};
use vestibule_domain::application::{ClientKeys, RequestObjectSettings};
use vestibule_protocol::jose::PeerAlgorithm;
use vestibule_testkit::browser::Page;

/// Shop with a key.
async fn with_key(server: &Server, algorithm: Algorithm) -> (RelyingParty, Signer) {
    let (shop, signer) = (RelyingParty::shop(server), Signer::new(algorithm));
    let keys = ClientKeys::try_from(json!({"keys": [signer.jwk()]})).unwrap();
    server.reconfigure(&shop, |application| application.jwks = Some(keys)).await;
    (shop, signer)
}

/// The number of the error that a page shows or that goes back to the client.
fn refused(page: &Page, number: u32) -> bool {
    match page.answer("error_description") {
        Some(line) => line.starts_with(&format!("AADSTS{number}: ")),
        None => page.leads_to.is_none() && page.status.is_client_error(),
    }
}

/// §5, §6: a signed request by value is answered as its object says, by every algorithm.
#[tokio::test(flavor = "multi_thread")]
async fn a_signed_request_is_answered_as_its_object_says() {
    on_both_engines(async |server| {
        for algorithm in [Algorithm::RS256, Algorithm::PS256, Algorithm::ES256, Algorithm::EdDSA] {
            let (shop, signer) = with_key(server, algorithm).await;
            let (browser, _) = shop.sign_in(server).await;
            let object = shop.object(server, &signer, &json!({"prompt": "none", "state": "signed", "max_age": 600}));
            let page = browser.open(&shop.authorize_by_object(server, &object, &[])).await.unwrap();
            assert_eq!(page.answer("state").as_deref(), Some("signed"), "{algorithm:?} {:?}", page.leads_to);
            assert_eq!(shop.redeem(server, &page).await.status, 200);
        }
    })
    .await;
}

/// §6.3: parameters beside the object are passed over; `client_id` and `response_type` must not contradict it.
#[tokio::test(flavor = "multi_thread")]
async fn parameters_beside_the_object_are_passed_over() {
    on_both_engines(async |server| {
        let (shop, signer) = with_key(server, Algorithm::ES256).await;
        let (browser, _) = shop.sign_in(server).await;
        let object = shop.object(server, &signer, &json!({"prompt": "none", "scope": "openid", "nonce": null}));
        let beside = [
            ("state", "evil"),
            ("scope", "openid offline_access api://reader/Books.Read"),
            ("redirect_uri", "https://evil.example/cb"),
            ("nonce", "evil"),
            ("response_mode", "form_post"),
        ];
        let page = browser.open(&shop.authorize_by_object(server, &object, &beside)).await.unwrap();
        assert_eq!(page.answer("state").as_deref(), Some("af0ifjsldkj"));
        let answer = shop.redeem(server, &page).await;
        assert_eq!(answer.text("scope"), "openid", "{:?}", answer.body);
        assert!(answer.claims("id_token").get("nonce").is_none());
        let contradicting = shop.authorize_by_object(server, &object, &[("response_type", "id_token")]);
        assert!(refused(&browser.open(&contradicting).await.unwrap(), 90_100));
        let reader = RelyingParty::reader(server);
        let of_another = reader.authorize_by_object(server, &object, &[]);
        assert!(refused(&browser.open(&of_another).await.unwrap(), 7_000_263));
    })
    .await;
}

/// RFC 8725: no signature, a symmetric one, a foreign key and a changed object are all refused, whatever the header says.
#[tokio::test(flavor = "multi_thread")]
async fn an_object_that_its_client_has_not_signed_is_refused() {
    on_both_engines(async |server| {
        let (shop, signer) = with_key(server, Algorithm::RS256).await;
        let claims = shop.object_claims(server, &json!({"prompt": "none"}));
        let unsigned = |header: Value| {
            format!("{}.{}.", URL_SAFE_NO_PAD.encode(header.to_string()), URL_SAFE_NO_PAD.encode(claims.to_string()))
        };
        let good = shop.object(server, &signer, &json!({}));
        let (message, signature) = good.rsplit_once('.').unwrap();
        let (header, _) = message.split_once('.').unwrap();
        let changed = URL_SAFE_NO_PAD.encode(shop.object_claims(server, &json!({"scope": "openid email"})).to_string());
        let mut by_url = signer.header();
        by_url["jku"] = json!("https://evil.example/keys");
        by_url["kid"] = json!("unknown");
        let stranger = Signer::new(Algorithm::RS256);
        let mut named = signer.header();
        named["alg"] = json!("HS256");
        for (object, number) in [
            (unsigned(json!({"alg": "none"})), 7_000_263),
            (unsigned(json!({"alg": "NONE", "typ": "oauth-authz-req+jwt"})), 7_000_263),
            (signer.sign(&named, &claims), 7_000_263),
            (stranger.sign(&stranger.header(), &claims), 7_000_263),
            (stranger.sign(&signer.header(), &claims), 7_000_263),
            (stranger.sign(&by_url, &claims), 7_000_263),
            (format!("{header}.{changed}.{signature}"), 7_000_263),
            (format!("{message}."), 7_000_263),
            (signer.sign(&json!({"alg": "RS256", "typ": "at+jwt"}), &claims), 7_000_262),
            ("e30".to_owned(), 7_000_262),
        ] {
            let url = shop.authorize_by_object(server, &object, &[("redirect_uri", &shop.redirect_uri)]);
            let page = server.browser().open(&url).await.unwrap();
            assert_eq!(page.answer("error").as_deref(), Some("invalid_request_object"), "{object}");
            assert!(refused(&page, number), "{object} {:?}", page.leads_to);
        }
    })
    .await;
}

/// §4: an object is of its client, for this issuer, in its time, and holds no other.
#[tokio::test(flavor = "multi_thread")]
async fn an_object_is_of_its_client_for_this_issuer_and_in_time() {
    on_both_engines(async |server| {
        let (shop, signer) = with_key(server, Algorithm::ES256).await;
        let reader = server.tenant.reader;
        let other = server.url(server.other.id, "v2.0");
        for (changes, number) in [
            (json!({"iss": reader}), 7_000_264),
            (json!({"client_id": reader}), 7_000_264),
            (json!({"aud": other}), 7_000_264),
            (json!({"aud": "https://as.example"}), 7_000_264),
            (json!({"exp": 1_794_999_000}), 7_000_265),
            (json!({"nbf": 1_795_001_000}), 7_000_265),
            (json!({"exp": 1_795_900_000}), 7_000_265),
            (json!({"request": "e30.e30."}), 7_000_262),
            (json!({"request_uri": "urn:x"}), 7_000_262),
        ] {
            let object = shop.object(server, &signer, &changes);
            let page = server.browser().open(&shop.authorize_by_object(server, &object, &[])).await.unwrap();
            assert!(page.leads_to.is_none() && page.status.is_client_error(), "{changes}");
            let url = shop.authorize_by_object(server, &object, &[("redirect_uri", &shop.redirect_uri)]);
            assert!(refused(&server.browser().open(&url).await.unwrap(), number), "{changes}");
        }
        let twice = [("request_uri", "urn:x")];
        let url = shop.authorize_by_object(server, &shop.object(server, &signer, &json!({})), &twice);
        assert!(refused(&server.browser().open(&url).await.unwrap(), 90_100), "both ways at once");
    })
    .await;
}

/// §10: an object with an identifier counts once.
#[tokio::test(flavor = "multi_thread")]
async fn an_object_with_an_identifier_counts_once() {
    on_both_engines(async |server| {
        let (shop, signer) = with_key(server, Algorithm::ES256).await;
        let (browser, _) = shop.sign_in(server).await;
        let object = shop.object(server, &signer, &json!({"prompt": "none", "jti": "one"}));
        let url = shop.authorize_by_object(server, &object, &[("redirect_uri", &shop.redirect_uri)]);
        assert!(browser.open(&url).await.unwrap().answer("code").is_some());
        assert!(refused(&browser.open(&url).await.unwrap(), 7_000_266));
    })
    .await;
}

/// §10.5: an application may be held to signed requests, and to one algorithm.
#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_held_to_what_it_has_registered() {
    on_both_engines(async |server| {
        let (shop, signer) = with_key(server, Algorithm::RS256).await;
        let (browser, _) = shop.sign_in(server).await;
        let settings = RequestObjectSettings {
            required: true,
            signing_alg: Some(PeerAlgorithm::Rs256),
            ..RequestObjectSettings::default()
        };
        server.reconfigure(&shop, |application| application.request_object = settings).await;
        assert!(refused(&shop.silently(server, &browser, &[]).await, 7_000_267));
        let object = shop.object(server, &signer, &json!({"prompt": "none"}));
        let page = browser.open(&shop.authorize_by_object(server, &object, &[])).await.unwrap();
        assert!(page.answer("code").is_some(), "{:?}", page.leads_to);
        let settings = RequestObjectSettings {
            required: true,
            signing_alg: Some(PeerAlgorithm::Ps256),
            ..RequestObjectSettings::default()
        };
        server.reconfigure(&shop, |application| application.request_object = settings).await;
        let url = shop.authorize_by_object(server, &object, &[("redirect_uri", &shop.redirect_uri)]);
        assert!(refused(&browser.open(&url).await.unwrap(), 7_000_263));
    })
    .await;
}

/// §4, OpenID Connect Core §6.1: prompt, hints and ages within an object work as outside of one.
#[tokio::test(flavor = "multi_thread")]
async fn hints_and_ages_work_within_an_object() {
    on_both_engines(async |server| {
        let (shop, signer) = with_key(server, Algorithm::ES256).await;
        let (browser, tokens) = shop.browser_and_tokens(server).await;
        let open = async |changes: Value| {
            let object = shop.object(server, &signer, &changes);
            browser.open(&shop.authorize_by_object(server, &object, &[])).await.unwrap()
        };
        let id_token = tokens.text("id_token");
        assert!(open(json!({"prompt": "none", "id_token_hint": id_token})).await.answer("code").is_some());
        assert_eq!(
            open(json!({"prompt": "none", "sid": "other"})).await.answer("error").as_deref(),
            Some("login_required")
        );
        server.clock.advance(std::time::Duration::from_secs(100));
        assert_eq!(
            open(json!({"prompt": "none", "max_age": 60})).await.answer("error").as_deref(),
            Some("login_required")
        );
        let page = open(json!({"prompt": "login", "login_hint": "someone@example.com"})).await;
        assert!(page.body.contains("someone@example.com"), "{}", page.body);
    })
    .await;
}

/// §1, RFC 9126 §3: an object may be pushed, and only what is in it counts.
#[tokio::test(flavor = "multi_thread")]
async fn a_pushed_object_counts_and_nothing_beside_it() {
    on_both_engines(async |server| {
        let (shop, signer) = with_key(server, Algorithm::ES256).await;
        let (browser, _) = shop.sign_in(server).await;
        let object = shop.object(server, &signer, &json!({"prompt": "none"}));
        let fields = [("client_id", shop.app.to_string()), ("request", object), ("state", "evil".to_owned())];
        let fields = fields.map(|(name, value)| (name.to_owned(), value));
        let reply = shop.push_exactly(server, &fields).await;
        assert_eq!(reply.status, 201, "{reply:?}");
        let name = reply.json()["request_uri"].as_str().unwrap().to_owned();
        let page = shop.open_by_name(server, &browser, &name).await;
        assert_eq!(page.answer("state").as_deref(), Some("af0ifjsldkj"));
    })
    .await;
}
