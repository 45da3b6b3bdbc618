//! Which pages may read which answers (Fetch §3.2; wire.md §1.1).

use crate::harness::{RelyingParty, on_both_engines};
use reqwest::Method;

/// Metadata, keys and userinfo are the same for everybody; no cookie decides about them.
#[tokio::test(flavor = "multi_thread")]
async fn any_page_may_read_metadata_keys_and_userinfo() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let token = shop.tokens(server).await.text("access_token").to_owned();
        let bearer = format!("Bearer {token}");
        for path in ["v2.0/.well-known/openid-configuration", "discovery/v2.0/keys", "oidc/userinfo"] {
            for authorization in [bearer.as_str(), "Bearer wrong", ""] {
                let headers = [("origin", "https://anything.example"), ("authorization", authorization)];
                let reply = server.get(&server.url(shop.tenant, path), &headers).await;
                assert_eq!(reply.header("access-control-allow-origin"), "*", "{path} {authorization}");
                assert_eq!(reply.header("access-control-allow-credentials"), "", "{path}");
            }
        }
        let unknown = server.get("/nowhere.example/v2.0/.well-known/openid-configuration", &[]).await;
        assert_eq!(unknown.header("access-control-allow-origin"), "*", "errors can be read too");
        let headers = [
            ("origin", "https://anything.example"),
            ("access-control-request-method", "GET"),
            ("access-control-request-headers", "authorization"),
        ];
        let reply = server.ask(Method::OPTIONS, &server.url(shop.tenant, "oidc/userinfo"), &headers, None).await;
        assert_eq!((reply.status, reply.header("access-control-allow-origin")), (204, "*"));
        assert_eq!(reply.header("access-control-allow-headers"), "authorization");
    })
    .await;
}

/// The token endpoint answers the client's own pages and no others, errors included.
#[tokio::test(flavor = "multi_thread")]
async fn only_the_clients_own_pages_may_read_its_tokens() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        for origin in [
            "https://shop.example.evil.example",
            "https://evil.example",
            "http://shop.example",
            "https://shop.example:444",
            "https://reader.example",
            "null",
            "https://SHOP.example",
        ] {
            let page = RelyingParty { origin: Some(origin.to_owned()), ..shop.clone() };
            let answer = page.refresh(server, "1.x").await;
            assert!(!answer.headers.contains_key("access-control-allow-origin"), "{origin}");
        }
        let answer = shop.tokens(server).await;
        let error = shop.refresh(server, "1.x").await;
        let malformed = shop.token_exactly(server, &[]).await;
        for answer in [answer, error, malformed] {
            assert_eq!(answer.headers["access-control-allow-origin"], "https://shop.example");
            assert_eq!(answer.headers["vary"], "Origin");
            assert!(!answer.headers.contains_key("access-control-allow-credentials"));
            let exposed = answer.headers["access-control-expose-headers"].to_str().unwrap();
            for header in ["x-ms-request-id", "client-request-id", "retry-after"] {
                assert!(exposed.contains(header), "{exposed}");
            }
        }
        let native = RelyingParty { origin: Some("https://shop.example".to_owned()), ..RelyingParty::native(server) };
        let answer = native.refresh(server, "1.x").await;
        assert!(!answer.headers.contains_key("access-control-allow-origin"), "another client's page");
    })
    .await;
}

/// Preflights are answered for origins of the tenant's pages.
#[tokio::test(flavor = "multi_thread")]
async fn a_preflight_of_the_token_endpoint_admits_registered_pages() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "oauth2/v2.0/token");
        let ask = async |origin: &str| {
            let headers = [
                ("origin", origin),
                ("access-control-request-method", "POST"),
                ("access-control-request-headers", "content-type,x-client-sku"),
            ];
            server.ask(Method::OPTIONS, &url, &headers, None).await
        };
        let reply = ask("https://shop.example").await;
        assert_eq!((reply.status, reply.header("access-control-allow-origin")), (204, "https://shop.example"));
        assert_eq!(reply.header("access-control-allow-methods"), "POST");
        assert_eq!(reply.header("access-control-allow-headers"), "content-type,x-client-sku");
        for origin in ["https://evil.example", "https://reader.example", "null"] {
            let reply = ask(origin).await;
            assert!(!reply.headers.contains_key("access-control-allow-origin"), "{origin}");
        }
        for path in ["oauth2/v2.0/authorize", "oauth2/v2.0/logout", "sign-in", "sign-out"] {
            let headers = [("origin", "https://shop.example"), ("access-control-request-method", "GET")];
            let reply = server.ask(Method::OPTIONS, &server.url(server.tenant.id, path), &headers, None).await;
            assert!(!reply.headers.contains_key("access-control-allow-origin"), "{path}");
        }
    })
    .await;
}
