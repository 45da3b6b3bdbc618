//! OpenID Connect Core §6.2, RFC 9101 §5.2: request objects that clients keep at addresses of their own.

use crate::harness::{DocumentHost, RelyingParty, Server, Signer, on_both_engines};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::Algorithm;
use serde_json::json;
use vestibule_domain::{
    application::{Application, ClientKeys, SecurityProfile},
    outbound_url::OutboundUrl,
};
use vestibule_testkit::browser::Page;

const PATH: &str = "/requests/of?shop=1";

/// Shop with a key and an address of request objects.
async fn keeping(server: &Server, host: &DocumentHost, algorithm: Algorithm) -> (RelyingParty, Signer, String) {
    let (shop, signer) = (RelyingParty::shop(server), Signer::new(algorithm));
    let keys = ClientKeys::try_from(json!({"keys": [signer.jwk()]})).unwrap();
    let address = format!("{}{PATH}", host.base);
    let registered = OutboundUrl::parse(&address).unwrap();
    let change = |application: &mut Application| {
        application.jwks = Some(keys);
        application.request_object.uris = vec![registered];
    };
    server.reconfigure(&shop, change).await;
    (shop, signer, address)
}

fn serve(host: &DocumentHost, object: &str) {
    host.serve("/requests/of", 200, &[("content-type", "application/jose")], object);
}

/// What is told, in an answer or on a page.
fn refused(page: &Page, number: u32) -> bool {
    let said = format!("AADSTS{number}");
    page.answer("error_description").is_some_and(|line| line.starts_with(&said))
        || page.leads_to.is_none() && page.status.is_client_error() && page.body.contains(&number.to_string())
}

/// §6.2: the object at the address counts, and nothing beside the address.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_answered_as_the_object_at_its_address_says() {
    on_both_engines(async |server| {
        let host = DocumentHost::start();
        for algorithm in [Algorithm::RS256, Algorithm::ES256] {
            let (shop, signer, address) = keeping(server, &host, algorithm).await;
            let (browser, _) = shop.sign_in(server).await;
            serve(&host, &format!("{}\n", shop.object(server, &signer, &json!({"prompt": "none", "state": "kept"}))));
            let beside = [("state", "evil"), ("redirect_uri", "https://evil.example/cb"), ("response_type", "code")];
            for named in [address.clone(), format!("{address}#GkurKxf5T0Y-mnPFCHqWOMiZi4VS138cQO_V7PZHAdM")] {
                let page = browser.open(&shop.authorize_by_name(server, &named, &beside)).await.unwrap();
                assert_eq!(page.answer("state").as_deref(), Some("kept"), "{named} {:?} {}", page.leads_to, page.body);
                assert_eq!(shop.redeem(server, &page).await.status, 200);
            }
        }
        let metadata = server.get(&server.url(server.tenant.id, "v2.0/.well-known/openid-configuration"), &[]).await;
        let metadata = metadata.json();
        assert_eq!(metadata["request_uri_parameter_supported"], true);
        assert_eq!(metadata["require_request_uri_registration"], true);
    })
    .await;
}

/// RFC 9101 §10.4.1: nobody makes the server call an address that the client of the request has not registered.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_fetched_that_the_client_has_not_registered() {
    on_both_engines(async |server| {
        let host = DocumentHost::start();
        let (shop, signer, address) = keeping(server, &host, Algorithm::ES256).await;
        serve(&host, &shop.object(server, &signer, &json!({})));
        for named in [
            format!("{}/requests/of", host.base),
            format!("{address}&more=1"),
            address.replace("/requests/", "/requests/../requests/%2e%2e/"),
            address.replace("https://", "http://"),
            address.replace("localhost", "localhost."),
            address.replace("https://", "https://user@"),
            "https://169.254.169.254/latest/meta-data".to_owned(),
            "file:///etc/passwd".to_owned(),
            "urn:example:bwc4JK-ESC0w8acc191e-Y1LTC2".to_owned(),
        ] {
            let url = shop.authorize_by_name(server, &named, &[("redirect_uri", &shop.redirect_uri)]);
            let page = server.browser().open(&url).await.unwrap();
            assert_eq!(page.answer("error").as_deref(), Some("invalid_request_uri"), "{named} {}", page.body);
        }
        // The address is Shop's, and nobody else's.
        let reader = RelyingParty::reader(server);
        let url = reader.authorize_by_name(server, &address, &[("redirect_uri", &reader.redirect_uri)]);
        let page = server.browser().open(&url).await.unwrap();
        assert_eq!(page.answer("error").as_deref(), Some("request_uri_not_supported"), "{}", page.body);
        assert_eq!(host.asked(), Vec::<String>::new());
    })
    .await;
}

/// An object that can't be had, or is not one that the client has signed for this server, is no request.
#[tokio::test(flavor = "multi_thread")]
async fn an_object_that_can_not_be_had_or_believed_is_no_request() {
    on_both_engines(async |server| {
        let host = DocumentHost::start();
        let (shop, signer, address) = keeping(server, &host, Algorithm::RS256).await;
        let stranger = Signer::new(Algorithm::RS256);
        let good = shop.object(server, &signer, &json!({}));
        let claims = URL_SAFE_NO_PAD.encode(shop.object_claims(server, &json!({})).to_string());
        let unsigned = format!("{}.{claims}.", URL_SAFE_NO_PAD.encode(r#"{"alg":"none"}"#));
        let elsewhere = format!("{}/elsewhere", host.base);
        host.serve("/elsewhere", 200, &[], &good);
        let jose = [("content-type", "application/jose")];
        for (status, headers, body, number) in [
            (404, &jose[..], good.as_str(), 7_000_270),
            (503, &jose, &good, 7_000_270),
            (302, &[("location", elsewhere.as_str())], "", 7_000_270),
            (200, &jose, &"a".repeat(16 * 1024 + 1), 7_000_270),
            (200, &jose, "", 7_000_262),
            (200, &jose, "<html>", 7_000_262),
            (200, &jose, &unsigned, 7_000_263),
            (200, &jose, &shop.object(server, &stranger, &json!({})), 7_000_263),
            (200, &jose, &shop.object(server, &signer, &json!({"aud": "https://elsewhere.example"})), 7_000_264),
            (200, &jose, &shop.object(server, &signer, &json!({"request_uri": address})), 7_000_262),
        ] {
            host.serve("/requests/of", status, headers, body);
            let url = shop.authorize_by_name(server, &address, &[("redirect_uri", &shop.redirect_uri)]);
            let page = server.browser().open(&url).await.unwrap();
            assert!(refused(&page, number), "{status} {number} {:?} {}", page.leads_to, page.body);
        }
        assert!(!host.asked().contains(&"/elsewhere".to_owned()), "no redirect is followed");
    })
    .await;
}

/// FAPI 2.0 Security Profile §5.3.2.2, RFC 9126 §5: where requests must be pushed nothing is fetched, and none is pushed by address.
#[tokio::test(flavor = "multi_thread")]
async fn who_must_push_has_nothing_fetched() {
    on_both_engines(async |server| {
        let host = DocumentHost::start();
        let (shop, signer, address) = keeping(server, &host, Algorithm::ES256).await;
        serve(&host, &shop.object(server, &signer, &json!({})));
        let url = shop.authorize_by_name(server, &address, &[("redirect_uri", &shop.redirect_uri)]);
        server.reconfigure(&shop, |application| application.require_pushed_authorization_requests = true).await;
        assert!(refused(&server.browser().open(&url).await.unwrap(), 7_000_261));
        let fapi = |application: &mut Application| {
            application.require_pushed_authorization_requests = false;
            application.security_profile = SecurityProfile::Fapi2;
        };
        server.reconfigure(&shop, fapi).await;
        assert!(refused(&server.browser().open(&url).await.unwrap(), 7_000_261));
        let pushed = shop.push(server, &[("request_uri", &address)]).await;
        assert!(pushed.status >= 400, "{pushed:?}");
        assert_eq!(host.asked(), Vec::<String>::new());
    })
    .await;
}
