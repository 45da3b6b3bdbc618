//! What an address or a client may ask for at a time (decisions.md 25), and how much a request may hold.

use crate::harness::{PEER, RelyingParty, Reply, Server, on_both_engines, with_limits};
use std::time::Duration;
use vestibule_http::{Quota, RateQuotas};

/// Three requests a minute to everything, from this machine too.
fn three() -> RateQuotas {
    let quota = Quota::per_minute(3);
    RateQuotas {
        metadata: quota,
        authorize: quota,
        token: quota,
        user_info: quota,
        introspection: quota,
        registration: quota,
        page: quota,
        form: quota,
        user_code: quota,
        native_start: quota,
        token_by_client: Quota::per_minute(1_000),
        exempt_loopback: false,
    }
}

async fn from(server: &Server, peer: &str, path: &str, more: &[(&str, &str)]) -> Reply {
    server.get(path, &[&[(PEER, peer)], more].concat()).await
}

/// Each endpoint slows an address down by itself; others are served meanwhile, and so is the address elsewhere.
#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_asks_too_often_is_slowed_down_and_nobody_else_is() {
    with_limits(&three(), async |server| {
        for rest in ["v2.0/.well-known/openid-configuration", "oauth2/v2.0/authorize", "oidc/userinfo", "sign-in"] {
            let url = server.url(server.tenant.id, rest);
            for _ in 0..3 {
                assert_ne!(from(server, "192.0.2.1", &url, &[]).await.status, 429, "{rest}");
            }
            let slowed = from(server, "192.0.2.1", &url, &[]).await;
            assert_eq!((slowed.status, slowed.header("retry-after")), (429, "20"), "{rest} {slowed:?}");
            let page = from(server, "192.0.2.1", &url, &[("accept", "text/html")]).await;
            assert_eq!(page.status, 429, "{rest}");
            assert_ne!(from(server, "192.0.2.2", &url, &[]).await.status, 429, "another address");
            let elsewhere = server.url(server.other.id, rest);
            assert_ne!(from(server, "192.0.2.1", &elsewhere, &[]).await.status, 429, "another tenant");
            server.clock.advance(Duration::from_secs(19));
            assert_eq!(from(server, "192.0.2.1", &url, &[]).await.status, 429);
            server.clock.advance(Duration::from_secs(1));
            assert_ne!(from(server, "192.0.2.1", &url, &[]).await.status, 429, "and then it may");
            server.clock.advance(Duration::from_mins(1));
        }
    })
    .await;
}

/// IPv6 counts by network; a header that anybody can send does not count at all.
#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_its_network_and_no_header() {
    with_limits(&three(), async |server| {
        let url = server.url(server.tenant.id, "discovery/v2.0/keys");
        for host in ["2001:db8::1", "2001:db8::2", "2001:db8:0:0:ffff::3"] {
            assert_eq!(from(server, host, &url, &[]).await.status, 200);
        }
        assert_eq!(from(server, "2001:db8::4", &url, &[]).await.status, 429, "the same /64");
        assert_eq!(from(server, "2001:db8:0:1::1", &url, &[]).await.status, 200, "another /64");
        for number in 0..4 {
            let forwarded = format!("198.51.100.{number}");
            let headers = [("x-forwarded-for", forwarded.as_str()), ("forwarded", "for=198.51.100.9")];
            let reply = from(server, "192.0.2.7", &url, &headers).await;
            assert_eq!(reply.status, if number < 3 { 200 } else { 429 }, "{forwarded}");
        }
        let mapped = from(server, "::ffff:192.0.2.7", &url, &[]).await;
        assert_eq!(mapped.status, 429, "the same address written otherwise");
    })
    .await;
}

/// A throttled token request is answered as the protocol answers, so that clients wait (wire.md §3).
#[tokio::test(flavor = "multi_thread")]
async fn a_throttled_token_request_says_when_to_come_again() {
    with_limits(&three(), async |server| {
        let shop = RelyingParty::shop(server);
        let mut last = shop.refresh(server, "1.x").await;
        for _ in 0..3 {
            assert_eq!(last.status, 400);
            last = shop.refresh(server, "1.x").await;
        }
        assert_eq!((last.status.as_u16(), last.error()), (429, ("temporarily_unavailable", 90_055)), "{:?}", last.body);
        assert_eq!(last.headers["retry-after"], "20");
        assert_eq!(last.headers["access-control-allow-origin"], "https://shop.example", "its page can read that");
        assert!(last.headers["cache-control"].to_str().unwrap().contains("no-store"));
    })
    .await;
}

/// A client that asks too often, from wherever, is slowed down; the others are not.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_asks_too_often_is_slowed_down_wherever_it_is() {
    let quotas = RateQuotas { token_by_client: Quota::per_minute(2), ..RateQuotas::default() };
    with_limits(&quotas, async |server| {
        let url = server.url(server.tenant.id, "oauth2/v2.0/token");
        let ask = async |app: vestibule_domain::ids::AppId, peer: &str| {
            let id = app.to_string();
            let fields = [
                ("grant_type", "client_credentials"),
                ("scope", "api://reader/.default"),
                ("client_id", &id),
                ("client_secret", crate::harness::READER_SECRET),
            ];
            server.post(&url, &fields, &[(PEER, peer)]).await.status
        };
        let (daemon, other) = (server.tenant.daemon, server.tenant.daemon_es256);
        assert_eq!(ask(daemon, "192.0.2.1").await, 200);
        assert_eq!(ask(daemon, "192.0.2.2").await, 200);
        assert_eq!(ask(daemon, "192.0.2.3").await, 429);
        assert_eq!(ask(other, "192.0.2.3").await, 200);
        assert_eq!(RelyingParty::reader_of(&server.other).token(server, &[("grant_type", "x")]).await.status, 400);
        server.clock.advance(Duration::from_secs(30));
        assert_eq!(ask(daemon, "192.0.2.3").await, 200);
    })
    .await;
}

/// Everything that a client sends itself counts against its limit, whichever endpoint it is sent to.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_is_slowed_down_at_every_endpoint_that_clients_call() {
    let two = Quota::per_minute(2);
    let quotas = RateQuotas { token_by_client: two, introspection: two, ..RateQuotas::default() };
    with_limits(&quotas, async |server| {
        let id = server.tenant.daemon.to_string();
        for endpoint in ["token", "par", "devicecode", "bc-authorize", "introspect", "revoke"] {
            let url = server.url(server.tenant.id, &format!("oauth2/v2.0/{endpoint}"));
            let ask = async |peer: &str| {
                let fields = [
                    ("client_id", id.as_str()),
                    ("grant_type", "client_credentials"),
                    ("scope", "api://reader/.default"),
                    ("token", "none"),
                ];
                server.post(&url, &fields, &[(PEER, peer)]).await.status
            };
            assert_ne!(ask("192.0.2.1").await, 429, "{endpoint}");
            assert_ne!(ask("192.0.2.2").await, 429, "{endpoint}");
            assert_eq!(ask("192.0.2.3").await, 429, "{endpoint}");
            server.clock.advance(Duration::from_mins(1));
        }
    })
    .await;
}

/// Too large is said before it is read, as a page to people and as JSON to programs.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_large_is_refused_by_its_size() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "oauth2/v2.0/token");
        // The rest of a refused body is not read, so the connection ends with it.
        let form = ("content-type", "application/x-www-form-urlencoded");
        let close = ("connection", "close");
        let large = Some("x".repeat(65 * 1024));
        let reply = server.ask(reqwest::Method::POST, &url, &[form, close], large.clone()).await;
        assert_eq!((reply.status, reply.json()["error"].as_str()), (413, Some("invalid_request")));
        let step = server.url(server.tenant.id, "sign-in");
        let page = server.ask(reqwest::Method::POST, &step, &[form, close, ("accept", "text/html")], large).await;
        assert_eq!(page.status, 413);
        assert!(page.header("content-type").starts_with("text/html"), "{page:?}");
        let long = format!("{}?state={}", server.url(server.tenant.id, "oauth2/v2.0/authorize"), "x".repeat(17_000));
        assert_eq!(server.get(&long, &[]).await.status, 414);
        let cookies = (0..50).map(|n| format!("vj.x.{n}={}", "y".repeat(500))).collect::<Vec<_>>().join("; ");
        let reply = server.get(&step, &[("cookie", &cookies), ("accept", "text/html")]).await;
        assert_eq!(reply.status, 431);
        assert!(reply.headers.contains_key("set-cookie"), "ours are cleared, so that the next try works");
    })
    .await;
}
