//! §2.3: how a client proves who it is.

use super::CLIENT_CREDENTIALS;
use crate::harness::{EXPIRED_SECRET, READER_SECRET, RelyingParty, on_both_engines};

/// §2.3.1: HTTP Basic of the form-encoded id and secret, or both in the body; never two ways at a time.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_authenticates_by_basic_or_in_the_body_but_not_by_both() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let token = server.url(daemon.tenant, "oauth2/v2.0/token");
        let basic = basic(&daemon.app.to_string(), READER_SECRET);
        let header = [("authorization", basic.as_str())];
        let answer = server.post(&token, &CLIENT_CREDENTIALS, &header).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let id = daemon.app.to_string();
        let with = |more: &[(&'static str, &'static str)]| [&CLIENT_CREDENTIALS, more].concat();
        let mut same_id = with(&[]);
        same_id.push(("client_id", &id));
        assert_eq!(server.post(&token, &same_id, &header).await.status, 200);
        let both = server.post(&token, &with(&[("client_secret", READER_SECRET)]), &header).await;
        assert_eq!(both.error(), ("invalid_request".into(), 90_100));
        let other_id = with(&[("client_id", "c0ffee11-2233-4455-8899-aabbccddeeff")]);
        assert_eq!(server.post(&token, &other_id, &header).await.error(), ("invalid_request".into(), 90_100));
        for broken in ["Basic", "Basic %%%", "Basic bm8tY29sb24", "Bearer abc", "Digest x", "Basic \u{e9}"] {
            let answer = server.post(&token, &CLIENT_CREDENTIALS, &[("authorization", broken)]).await;
            assert_eq!((answer.status, answer.error()), (401, ("invalid_client".into(), 50_012)), "{broken}");
            assert!(answer.header("www-authenticate").starts_with("Basic "), "{broken}");
        }
    })
    .await;
}

fn basic(id: &str, secret: &str) -> String {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")))
}

/// §5.2: a client that can't prove itself is told so with 401, in words and a number.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_does_not_prove_itself_is_refused_with_its_reason() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let shop = RelyingParty::shop(server);
        let with = |client: &RelyingParty, secret: Option<&str>| RelyingParty {
            secret: secret.map(str::to_owned),
            origin: None,
            ..client.clone()
        };
        let stranger = RelyingParty { app: server.other.daemon, ..daemon.clone() };
        let closed = RelyingParty { app: server.tenant.closed, ..daemon.clone() };
        for (client, status, error, number) in [
            (with(&daemon, Some("wrong")), 401, "invalid_client", 7_000_215),
            (with(&daemon, Some(&READER_SECRET[..29])), 401, "invalid_client", 7_000_215),
            (with(&daemon, Some(EXPIRED_SECRET)), 401, "invalid_client", 7_000_222),
            (with(&daemon, None), 401, "invalid_client", 7_000_218),
            (with(&daemon, Some("")), 401, "invalid_client", 7_000_218),
            (with(&shop, None), 401, "invalid_client", 7_000_218),
            (with(&shop, Some(READER_SECRET)), 401, "invalid_client", 700_025),
            (stranger, 401, "invalid_client", 700_016),
            (closed, 400, "unauthorized_client", 7_000_112),
        ] {
            let answer = client.token(server, &CLIENT_CREDENTIALS).await;
            assert_eq!((answer.status.as_u16(), answer.error()), (status, (error, number)), "{:?}", answer.body);
            assert!(answer.body.get("access_token").is_none());
        }
        let basic = basic(&daemon.app.to_string(), "wrong");
        let url = server.url(daemon.tenant, "oauth2/v2.0/token");
        let answer = server.post(&url, &CLIENT_CREDENTIALS, &[("authorization", &basic)]).await;
        assert_eq!((answer.status, answer.error()), (401, ("invalid_client".into(), 7_000_215)));
        assert!(answer.header("www-authenticate").starts_with("Basic "));
    })
    .await;
}
