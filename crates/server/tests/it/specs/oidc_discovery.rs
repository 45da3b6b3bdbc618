//! OpenID Connect Discovery, and the key set that it leads to.

use crate::harness::{RelyingParty, on_both_engines};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::Algorithm;
use reqwest::Method;
use serde_json::{Value, json};
use vestibule_signin::views::catalogue;

/// §3, §4: the document holds what is served, and nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn the_metadata_says_exactly_what_is_served() {
    on_both_engines(async |server| {
        let (base, id) = (&server.base, server.tenant.id);
        let reply = server.get(&server.url(id, "v2.0/.well-known/openid-configuration"), &[]).await;
        assert_eq!((reply.status, reply.header("content-type")), (200, "application/json"));
        assert_eq!(reply.header("cache-control"), "public, max-age=3600");
        let mut metadata = reply.json();
        let mut languages: Vec<String> = serde_json::from_value(metadata["ui_locales_supported"].take()).unwrap();
        languages.sort_unstable();
        let mut known: Vec<String> = catalogue().languages().map(ToString::to_string).collect();
        known.sort_unstable();
        assert_eq!(languages, known);
        for signed in ["id_token", "introspection", "userinfo", "authorization"] {
            let name = format!("{signed}_signing_alg_values_supported");
            let mut algorithms: Vec<String> = serde_json::from_value(metadata[name.as_str()].take()).unwrap();
            algorithms.sort_unstable();
            assert_eq!(algorithms, ["ES256", "RS256"], "{name}");
        }
        let assertions = ["PS256", "PS384", "PS512", "RS256", "RS384", "RS512", "ES256", "ES384", "EdDSA"];
        let mut expected = json!({
            "issuer": format!("{base}/{id}/v2.0"),
            "authorization_endpoint": format!("{base}/{id}/oauth2/v2.0/authorize"),
            "token_endpoint": format!("{base}/{id}/oauth2/v2.0/token"),
            "device_authorization_endpoint": format!("{base}/{id}/oauth2/v2.0/devicecode"),
            "backchannel_authentication_endpoint": format!("{base}/{id}/oauth2/v2.0/bc-authorize"),
            "backchannel_token_delivery_modes_supported": ["poll", "ping"],
            "backchannel_authentication_request_signing_alg_values_supported":
                ["PS256", "PS384", "PS512", "RS256", "RS384", "RS512", "ES256", "ES384", "EdDSA"],
            "backchannel_user_code_parameter_supported": false,
            "jwks_uri": format!("{base}/{id}/discovery/v2.0/keys"),
            "userinfo_endpoint": format!("{base}/{id}/oidc/userinfo"),
            "end_session_endpoint": format!("{base}/{id}/oauth2/v2.0/logout"),
            "introspection_endpoint": format!("{base}/{id}/oauth2/v2.0/introspect"),
            "introspection_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic", "private_key_jwt"],
            "revocation_endpoint": format!("{base}/{id}/oauth2/v2.0/revoke"),
            "revocation_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic", "private_key_jwt", "none"],
            "introspection_signing_alg_values_supported": null,
            "userinfo_signing_alg_values_supported": null,
            "token_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic", "private_key_jwt", "none"],
            "token_endpoint_auth_signing_alg_values_supported": assertions,
            "introspection_endpoint_auth_signing_alg_values_supported": assertions,
            "revocation_endpoint_auth_signing_alg_values_supported": assertions,
            "pushed_authorization_request_endpoint": format!("{base}/{id}/oauth2/v2.0/par"),
            "require_pushed_authorization_requests": false,
            "request_object_signing_alg_values_supported": assertions,
            "require_signed_request_object": false,
            "authorization_signing_alg_values_supported": null,
            "response_types_supported": [
                "code", "code id_token", "code id_token token", "code token", "id_token", "id_token token", "token",
            ],
            "response_modes_supported": [
                "query", "fragment", "form_post", "jwt", "query.jwt", "fragment.jwt", "form_post.jwt",
            ],
            "grant_types_supported": [
                "authorization_code", "refresh_token", "client_credentials",
                "urn:ietf:params:oauth:grant-type:jwt-bearer", "urn:ietf:params:oauth:grant-type:token-exchange",
                "urn:ietf:params:oauth:grant-type:device_code", "urn:openid:params:grant-type:ciba", "implicit",
            ],
            "subject_types_supported": ["public", "pairwise"],
            "id_token_signing_alg_values_supported": null,
            "scopes_supported": ["openid", "profile", "email", "offline_access"],
            "claims_supported": [
                "sub", "iss", "aud", "exp", "iat", "nbf", "auth_time", "acr", "amr", "nonce", "name", "given_name",
                "family_name", "preferred_username", "email", "email_verified", "locale", "roles", "groups", "oid", "tid", "sid",
                "uti", "ver",
            ],
            "acr_values_supported": ["1"],
            "claims_parameter_supported": true,
            "request_parameter_supported": true,
            "request_uri_parameter_supported": true,
            "require_request_uri_registration": true,
            "prompt_values_supported": ["none", "login", "consent", "select_account", "create"],
            "code_challenge_methods_supported": ["S256"],
            "dpop_signing_alg_values_supported": ["ES256", "EdDSA", "PS256", "RS256"],
            "tls_client_certificate_bound_access_tokens": false,
            "ui_locales_supported": null,
            "authorization_response_iss_parameter_supported": true,
            "tenant_region_scope": "WW",
            "cloud_instance_name": base.strip_prefix("http://").unwrap(),
        });
        let logout = json!({
            "http_logout_supported": true,
            "frontchannel_logout_supported": true,
            "frontchannel_logout_session_supported": true,
            "backchannel_logout_supported": true,
            "backchannel_logout_session_supported": true,
            "check_session_iframe": format!("{base}/{id}/oauth2/v2.0/checksession"),
        });
        expected.as_object_mut().unwrap().extend(logout.as_object().unwrap().clone());
        assert_eq!(metadata, expected);
    })
    .await;
}

/// §4.3, decisions.md 3: one issuer, by the tenant's id, whichever name and case the client uses; the endpoints keep the name.
#[tokio::test(flavor = "multi_thread")]
async fn the_issuer_is_the_same_under_every_name_of_the_tenant() {
    on_both_engines(async |server| {
        let id = server.tenant.id.to_string();
        let issuer = format!("{}/{id}/v2.0", server.base);
        for (name, kept) in [
            (id.clone(), id.as_str()),
            (id.to_uppercase(), id.as_str()),
            ("fable.example".to_owned(), "fable.example"),
            ("FABLE.Example".to_owned(), "fable.example"),
        ] {
            for path in ["v2.0/.well-known/openid-configuration", ".well-known/openid-configuration"] {
                for query in ["", "?appid=1&p=B2C_1_flow"] {
                    let metadata = server.get(&format!("/{name}/{path}{query}"), &[]).await.json();
                    assert_eq!(metadata["issuer"], issuer, "{name}");
                    let token = metadata["token_endpoint"].as_str().unwrap();
                    assert_eq!(token, format!("{}/{kept}/oauth2/v2.0/token", server.base));
                }
            }
            let keys = server.get(&format!("/{name}/discovery/keys"), &[]).await;
            assert_eq!(keys.json(), server.key_set(server.tenant.id).await);
        }
    })
    .await;
}

/// RFC 7517: public members only, each key named by its thumbprint (RFC 7638), RSA keys with their certificate.
#[tokio::test(flavor = "multi_thread")]
async fn the_key_set_has_public_keys_under_their_thumbprints() {
    on_both_engines(async |server| {
        let keys = server.key_set(server.tenant.id).await;
        let keys = keys["keys"].as_array().unwrap();
        assert_eq!(keys.len(), 2, "{keys:?}");
        for key in keys {
            assert_eq!(key["use"], "sig");
            for private in ["d", "p", "q", "dp", "dq", "qi", "k", "oth"] {
                assert!(key.get(private).is_none(), "{key}");
            }
            let canonical = match key["kty"].as_str().unwrap() {
                "RSA" => {
                    assert!(key["x5c"][0].is_string() && key["x5t"].is_string(), "{key}");
                    assert_eq!(key["e"], "AQAB");
                    format!(r#"{{"e":{},"kty":"RSA","n":{}}}"#, key["e"], key["n"])
                }
                "EC" => format!(r#"{{"crv":"P-256","kty":"EC","x":{},"y":{}}}"#, key["x"], key["y"]),
                other => panic!("{other}"),
            };
            let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, canonical.as_bytes());
            assert_eq!(key["kid"], URL_SAFE_NO_PAD.encode(hash));
        }
    })
    .await;
}

/// Core §2, §10.1: another library verifies what was signed, with RS256 and with ES256.
#[tokio::test(flavor = "multi_thread")]
async fn another_library_verifies_tokens_of_both_algorithms() {
    on_both_engines(async |server| {
        let shop = RelyingParty::shop(server);
        let answer = shop.tokens(server).await;
        let id_token = server.verify(answer.text("id_token"), &shop.app.to_string()).await.unwrap();
        assert_eq!(id_token.algorithm, Algorithm::RS256);
        let es256 = RelyingParty { app: server.tenant.daemon_es256, ..RelyingParty::daemon(server) };
        let fields = [("grant_type", "client_credentials"), ("scope", "https://graph.microsoft.com/.default")];
        let answer = es256.token(server, &fields).await;
        let token = server.verify(answer.text("access_token"), "00000003-0000-0000-c000-000000000000").await.unwrap();
        assert_eq!((token.algorithm, token.typ.as_str()), (Algorithm::ES256, "at+jwt"));
        // An API's tokens are signed as the API wants them, whoever asks.
        let fields = [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];
        let answer = es256.token(server, &fields).await;
        let token = server.verify(answer.text("access_token"), &server.tenant.reader.to_string()).await.unwrap();
        assert_eq!(token.algorithm, Algorithm::RS256);
        let forged = format!("{}x", answer.text("access_token"));
        assert!(server.verify(&forged, &server.tenant.reader.to_string()).await.is_err(), "the verifier can say no");
    })
    .await;
}

/// RFC 9110 §13.1.2: caches ask cheaply.
#[tokio::test(flavor = "multi_thread")]
async fn an_unchanged_key_set_is_not_sent_again() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "discovery/v2.0/keys");
        let first = server.get(&url, &[]).await;
        assert_eq!((first.status, first.header("cache-control")), (200, "public, max-age=3300"));
        let tag = first.header("etag").to_owned();
        for known in [tag.clone(), format!("\"other\", {tag}"), format!("W/{tag}"), "*".to_owned()] {
            let again = server.get(&url, &[("if-none-match", &known)]).await;
            assert_eq!((again.status, again.body.as_str()), (304, ""), "{known}");
            assert_eq!((again.header("etag"), again.header("cache-control")), (tag.as_str(), "public, max-age=3300"));
        }
        let changed = server.get(&url, &[("if-none-match", "\"other\"")]).await;
        assert_eq!(changed.status, 200);
        let head = server.ask(Method::HEAD, &url, &[], None).await;
        assert_eq!((head.status, head.header("etag")), (200, tag.as_str()));
    })
    .await;
}

/// wire.md §1.3: clients that ask which instance a host belongs to are told: its own.
#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_its_own_instance_and_knows_no_other() {
    on_both_engines(async |server| {
        let ask = async |endpoint: &str| {
            let query = url::form_urlencoded::Serializer::new(String::new())
                .extend_pairs([("api-version", "1.1"), ("authorization_endpoint", endpoint)])
                .finish();
            server.get(&format!("/common/discovery/instance?{query}"), &[]).await
        };
        let reply = ask(&server.url(server.tenant.id, "oauth2/v2.0/authorize")).await;
        assert_eq!(reply.status, 200);
        let found: Value = reply.json();
        let metadata = server.url(server.tenant.id, "v2.0/.well-known/openid-configuration");
        assert_eq!(found["tenant_discovery_endpoint"], metadata);
        let evil = format!("{}@evil.example/x/authorize", server.base);
        for foreign in ["https://evil.example/x/oauth2/v2.0/authorize", &evil, "", &server.base] {
            let reply = ask(foreign).await;
            assert_eq!((reply.status, reply.error()), (400, ("invalid_instance".into(), 50_049)), "{foreign}");
        }
    })
    .await;
}

/// Unknown tenants have no metadata, and nothing that is no name of one reaches the store.
#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_tenant_has_no_metadata() {
    on_both_engines(async |server| {
        let long = format!("{}.example", "a".repeat(300));
        for name in [
            "c0ffee11-2233-4455-8899-aabbccddeeff",
            "nowhere.example",
            "admin",
            "graph",
            "common",
            "v2.0",
            "%00",
            "..%2f..",
            "%2e%2e",
            "fable.example%20",
            "fable.example.",
            "xn--",
            "f%C3%A4ble.example",
            "'%20OR%201=1--",
            &long,
        ] {
            let reply = server.get(&format!("/{name}/v2.0/.well-known/openid-configuration"), &[]).await;
            assert!(matches!(reply.status, 400 | 404), "{name}: {reply:?}");
            assert!(reply.json().get("issuer").is_none());
        }
    })
    .await;
}
