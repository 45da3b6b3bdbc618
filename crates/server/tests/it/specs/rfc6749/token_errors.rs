//! §3.2, §5.2: requests of the token endpoint that are refused, and how that is said.

use super::CLIENT_CREDENTIALS;
use crate::harness::{READER_SECRET, RelyingParty, on_both_engines};
use reqwest::Method;
use serde_json::json;

/// §5.2: grant types that are not served.
#[tokio::test(flavor = "multi_thread")]
async fn grants_that_are_not_served_are_refused() {
    on_both_engines(async |server| {
        let reader = RelyingParty::reader(server);
        let password = [("grant_type", "password"), ("username", "reader@example.com"), ("password", "x")];
        assert_eq!(reader.token(server, &password).await.error(), ("unsupported_grant_type", 70_003));
        for grant in ["implicit", "Authorization_Code", "urn:ietf:params:oauth:grant-type:saml2-bearer", "<script>"] {
            let answer = reader.token(server, &[("grant_type", grant)]).await;
            assert_eq!((answer.status.as_u16(), answer.error()), (400, ("unsupported_grant_type", 70_003)), "{grant}");
            assert!(!answer.text("error_description").contains('\n'));
        }
    })
    .await;
}

/// §5.2: the shape of an error, and the ids by which it is found in the logs.
#[tokio::test(flavor = "multi_thread")]
async fn an_error_has_one_line_of_text_a_number_and_the_ids_to_quote() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let id = daemon.app.to_string();
        let fields = [&CLIENT_CREDENTIALS[..], &[("client_id", &id), ("client_secret", "wrong")]].concat();
        let url = server.url(daemon.tenant, "oauth2/v2.0/token");
        let correlation = "0192f3a4-0001-7000-8000-00000000000a";
        let answer = server.post(&url, &fields, &[("client-request-id", correlation)]).await;
        assert_eq!(answer.header("client-request-id"), correlation);
        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!((answer.header("cache-control"), answer.header("pragma")), ("no-store, no-cache", "no-cache"));
        let body = answer.json();
        assert_eq!(body["correlation_id"], correlation);
        assert_eq!(body["trace_id"], answer.header("x-ms-request-id"));
        assert_eq!(body["error_codes"], json!([7_000_215]));
        assert_eq!(body["error_uri"], format!("{}/error?code=7000215", server.base));
        assert_eq!(body["timestamp"], "2026-11-18 11:06:40Z");
        let line = body["error_description"].as_str().unwrap();
        assert!(line.starts_with("AADSTS7000215: ") && !line.contains(['\r', '\n']), "{line}");
        for quoted in [correlation, body["trace_id"].as_str().unwrap(), "2026-11-18 11:06:40Z"] {
            assert!(line.contains(quoted), "{line}");
        }
        let members: Vec<&String> = body.as_object().unwrap().keys().collect();
        let expected =
            ["correlation_id", "error", "error_codes", "error_description", "error_uri", "timestamp", "trace_id"];
        assert_eq!(members, expected);
        // MSAL.js sends the id in the query.
        let answer = server.post(&format!("{url}?client-request-id={correlation}"), &fields, &[]).await;
        assert_eq!(answer.header("client-request-id"), correlation);
        let page = server.get(&format!("{}/error?code=7000215", server.base), &[("accept", "text/html")]).await;
        assert_eq!(page.status, 200);
        assert!(
            page.body.contains("The client secret is wrong") && page.body.contains("invalid_client"),
            "{}",
            page.body
        );
    })
    .await;
}

/// §3.1, §3.2: parameters stand once, requests are forms in UTF-8 of a bounded size.
#[tokio::test(flavor = "multi_thread")]
async fn a_malformed_token_request_is_refused_and_says_why() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "oauth2/v2.0/token");
        let form = ("content-type", "application/x-www-form-urlencoded");
        let ask = async |headers: &[(&str, &str)], body: String| {
            server.ask(Method::POST, &url, headers, Some(body)).await
        };
        let daemon = server.tenant.daemon;
        let good = format!(
            "grant_type=client_credentials&scope=api%3A%2F%2Freader%2F.default&client_id={daemon}&client_secret={READER_SECRET}"
        );
        let charset = ("content-type", "application/x-www-form-urlencoded;charset=utf-8");
        assert_eq!(ask(&[charset], good.clone()).await.status, 200, "as MSAL sends it");
        for (what, body) in [
            ("nothing", String::new()),
            ("no grant type", good.replace("grant_type", "x")),
            ("no client", good.replace("client_id", "x")),
            ("a grant type twice", format!("{good}&grant_type=client_credentials")),
            ("a secret twice", format!("{good}&client_secret=a")),
            ("half an escape", format!("{good}&a=%2")),
            ("no UTF-8", format!("{good}&a=%ff")),
            ("a control character", format!("{good}&a=%00")),
            ("a line break", format!("{good}&client_id%0d%0a=x")),
            ("an endless value", format!("{good}&a={}", "x".repeat(40_000))),
            ("too many parameters", format!("{good}{}", "&a=b".repeat(3_000))),
        ] {
            let answer = ask(&[form], body).await;
            assert_eq!(answer.status, 400, "{what}: {}", answer.body);
            assert_eq!(answer.error().0, "invalid_request", "{what}: {}", answer.body);
        }
        for (headers, what) in [
            (vec![], "no content type"),
            (vec![("content-type", "application/json")], "JSON"),
            (vec![("content-type", "multipart/form-data; boundary=x")], "multipart"),
            (vec![("content-type", "text/plain")], "text"),
        ] {
            let answer = ask(&headers, good.clone()).await;
            assert_eq!((answer.status, answer.error().0.as_str()), (400, "invalid_request"), "{what}: {}", answer.body);
        }
        let answer = ask(&[form, ("connection", "close")], format!("{good}&a={}", "x".repeat(70_000))).await;
        assert_eq!(answer.status, 413, "{}", answer.body);
        for method in [Method::GET, Method::PUT, Method::DELETE, Method::PATCH] {
            let answer = server.ask(method.clone(), &url, &[], None).await;
            assert_eq!((answer.status, answer.json()["error"].as_str()), (405, Some("invalid_request")), "{method}");
            assert_eq!(answer.error().1, 900_561, "{method}");
            assert!(answer.header("allow").contains("POST"), "{method}");
            let page = server.ask(method.clone(), &url, &[("accept", "text/html")], None).await;
            assert!(page.status == 405 && page.header("content-type").starts_with("text/html"), "{method}");
        }
        assert_eq!(ask(&[form], good).await.status, 200, "the server is well");
    })
    .await;
}
