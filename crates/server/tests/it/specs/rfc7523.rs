//! JWTs for client authentication (RFC 7523 §2.2, §3; RFC 7521 §4.2; OpenID Connect Core §9).

use crate::harness::{Publisher, RelyingParty, Server, Signer, claims, on_both_engines};
use futures_util::future::join_all;
use jsonwebtoken::Algorithm;
use serde_json::{Value, json};
use std::time::Duration;
use vestibule_domain::{
    application::{AuthenticationMethod, ClientKeys, DEFAULT_AUDIENCE, FederatedIdentityCredential, KeyCredential},
    clock::Clock,
    outbound_url::OutboundUrl,
};
use vestibule_protocol::client_assertion::CLIENT_ASSERTION_TYPE;

fn keys(signers: &[&Signer]) -> ClientKeys {
    let keys: Vec<Value> = signers.iter().map(|signer| signer.jwk()).collect();
    ClientKeys::try_from(json!({"keys": keys})).unwrap()
}

/// The nightly job, with a key instead of its secret.
async fn daemon(server: &Server, signer: &Signer) -> RelyingParty {
    let daemon = RelyingParty { secret: None, ..RelyingParty::daemon(server) };
    server
        .reconfigure(&daemon, |application| {
            application.secrets.clear();
            application.jwks = Some(keys(&[signer]));
        })
        .await;
    daemon
}

/// OIDC Core §9: `private_key_jwt`, by a registered key set.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_proves_itself_by_a_signature_of_its_registered_key() {
    on_both_engines(async |server| {
        let algorithms = [Algorithm::ES256, Algorithm::ES384, Algorithm::EdDSA, Algorithm::PS256, Algorithm::RS256];
        for algorithm in algorithms {
            let signer = Signer::new(algorithm);
            let daemon = daemon(server, &signer).await;
            let answer = daemon.token_by_assertion(server, &signer.assertion(server, &daemon, &json!({}))).await;
            assert_eq!(answer.status, 200, "{algorithm:?}: {:?}", answer.body);
            assert_eq!(answer.claims("access_token")["azpacr"], json!("2"), "as for a certificate");
        }
    })
    .await;
}

/// As MSAL sends it: a certificate, named by its thumbprint.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_proves_itself_by_a_registered_certificate() {
    on_both_engines(async |server| {
        for (algorithm, name) in
            [(Algorithm::RS256, "x5t"), (Algorithm::PS256, "x5t#S256"), (Algorithm::ES256, "x5t#S256")]
        {
            let (signer, stranger) = (Signer::new(algorithm), Signer::new(algorithm));
            let daemon = RelyingParty::daemon(server);
            let credential = KeyCredential::new("CN=client", &signer.certificate).unwrap();
            server.reconfigure(&daemon, |application| application.key_credentials = vec![credential]).await;
            let sent = |signer: &Signer| {
                signer.sign(&signer.header_by_certificate(name), &claims(server, &daemon, &json!({})))
            };
            let answer = daemon.token_by_assertion(server, &sent(&signer)).await;
            assert_eq!(answer.status, 200, "{algorithm:?}, {name}: {:?}", answer.body);
            // As MSAL for Python writes it.
            let mut padded = signer.header_by_certificate(name);
            padded[name] = json!(format!("{}=", padded[name].as_str().unwrap()));
            let padded = signer.sign(&padded, &claims(server, &daemon, &json!({})));
            assert_eq!(daemon.token_by_assertion(server, &padded).await.status, 200, "{name} with padding");
            let answer = daemon.token_by_assertion(server, &sent(&stranger)).await;
            assert_eq!(answer.error(), ("invalid_client", 700_027), "{:?}", answer.body);
        }
    })
    .await;
}

/// §3, item 3: the audience identifies the authorization server.
#[tokio::test(flavor = "multi_thread")]
async fn the_audience_is_the_issuer_or_an_endpoint_under_either_name_of_the_tenant() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::ES256);
        let daemon = daemon(server, &signer).await;
        let (base, id, other) = (&server.base, server.tenant.id, server.other.id);
        let ours = [
            json!(format!("{base}/{id}/oauth2/v2.0/token")),
            json!(format!("{base}/fable.example/oauth2/v2.0/token")),
            json!(format!("{base}/{id}/v2.0")),
            json!(format!("{base}/{id}/oauth2/v2.0/introspect")),
            json!([format!("{base}/{id}/v2.0"), "https://elsewhere.example"]),
        ];
        let theirs = [
            json!(format!("{base}/{other}/oauth2/v2.0/token")),
            json!(format!("{base}/{other}/v2.0")),
            json!(format!("{base}/{id}/v2.0/")),
            json!(format!("{base}/{id}/oauth2/v2.0/token/x")),
            json!(format!("{base}x/{id}/v2.0")),
            json!(format!("https://elsewhere.example/{id}/v2.0")),
            json!(id.to_string()),
            json!(""),
            json!([]),
        ];
        for (audiences, accepted) in [(&ours[..], true), (&theirs[..], false)] {
            for audience in audiences {
                let assertion = signer.assertion(server, &daemon, &json!({"aud": audience}));
                let answer = daemon.token_by_assertion(server, &assertion).await;
                let expected = if accepted { ("", 0) } else { ("invalid_client", 700_023) };
                assert_eq!(answer.error(), expected, "{audience}: {:?}", answer.body);
            }
        }
    })
    .await;
}

/// §3, items 1 to 6: what it must say.
#[tokio::test(flavor = "multi_thread")]
async fn an_assertion_without_its_claims_or_out_of_time_is_refused() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::ES256);
        let daemon = daemon(server, &signer).await;
        let now = server.clock.now().as_seconds();
        let stranger = server.tenant.reader.to_string();
        for (changes, number) in [
            (json!({"sub": stranger}), 50_048),
            (json!({"iss": stranger}), 50_048),
            (json!({"iss": stranger, "sub": stranger}), 700_021),
            (json!({"iss": null}), 50_027),
            (json!({"sub": null}), 50_027),
            (json!({"aud": null}), 50_027),
            (json!({"exp": null}), 50_027),
            (json!({"jti": null}), 50_027),
            (json!({"jti": ""}), 50_027),
            (json!({"exp": "soon"}), 50_027),
            (json!({"exp": now - 60}), 700_024),
            (json!({"exp": now + 100_000}), 700_024),
            (json!({"nbf": now + 120}), 700_024),
            (json!({"iat": now + 120}), 700_024),
            (json!({"iat": now - 100_000}), 700_024),
        ] {
            let answer = daemon.token_by_assertion(server, &signer.assertion(server, &daemon, &changes)).await;
            assert_eq!((answer.status.as_u16(), answer.error()), (401, ("invalid_client", number)), "{changes}");
        }
        for changes in [json!({"iat": null, "nbf": null}), json!({"exp": now - 59}), json!({"nbf": now + 60})] {
            let answer = daemon.token_by_assertion(server, &signer.assertion(server, &daemon, &changes)).await;
            assert_eq!(answer.status, 200, "{changes}: {:?}", answer.body);
        }
    })
    .await;
}

/// §3, item 7: the authorization server refuses a replay.
#[tokio::test(flavor = "multi_thread")]
async fn an_assertion_counts_once_however_many_present_it() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::ES256);
        let daemon = daemon(server, &signer).await;
        let assertion = signer.assertion(server, &daemon, &json!({}));
        let answers = join_all((0..20).map(|_| daemon.token_by_assertion(server, &assertion))).await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
        assert_eq!(answers.iter().filter(|answer| answer.error() == ("invalid_client", 50_012)).count(), 19);
        server.clock.advance(Duration::from_secs(300 + 59));
        assert_eq!(daemon.token_by_assertion(server, &assertion).await.error(), ("invalid_client", 50_012));
        server.clock.advance(Duration::from_secs(1));
        assert_eq!(daemon.token_by_assertion(server, &assertion).await.error(), ("invalid_client", 700_024));
    })
    .await;
}

/// RFC 7521 §4.2: `client_id` may be left out, and must agree where it is not.
#[tokio::test(flavor = "multi_thread")]
async fn the_assertion_names_the_client_where_the_request_does_not() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::ES256);
        let daemon = daemon(server, &signer).await;
        let stranger = server.tenant.daemon_es256.to_string();
        let assertion = signer.assertion(server, &daemon, &json!({}));
        let mut fields = vec![
            ("grant_type", "client_credentials"),
            ("scope", "api://reader/.default"),
            ("client_assertion_type", CLIENT_ASSERTION_TYPE),
            ("client_assertion", &assertion),
        ];
        fields.push(("client_id", &stranger));
        let answer = daemon.token_exactly(server, &fields).await;
        assert_eq!(answer.error(), ("invalid_client", 700_027), "that one has registered no key: {:?}", answer.body);
        fields.pop();
        assert_eq!(daemon.token_exactly(server, &fields).await.status, 200);
    })
    .await;
}

/// RFC 7591 §2: `jwks_uri`, so that keys change without the server being told.
#[tokio::test(flavor = "multi_thread")]
async fn published_keys_are_fetched_kept_and_followed_when_they_change() {
    on_both_engines(async |server| {
        let (first, second) = (Signer::new(Algorithm::ES256), Signer::new(Algorithm::ES256));
        let host = Publisher::of(&first).await;
        let daemon = RelyingParty::daemon(server);
        let url = OutboundUrl::parse(&format!("{}/keys", host.base)).unwrap();
        server.reconfigure(&daemon, |application| application.jwks_uri = Some(url)).await;
        let ask = async |signer: &Signer| {
            let answer = daemon.token_by_assertion(server, &signer.assertion(server, &daemon, &json!({}))).await;
            answer.error().1
        };
        for _ in 0..3 {
            assert_eq!(ask(&first).await, 0);
        }
        assert_eq!(host.asked(), 1);
        host.publish(Some(&second));
        assert_eq!(ask(&second).await, 0, "a key that is not known yet is looked for");
        assert_eq!(ask(&first).await, 700_027, "the old one is gone");
        assert_eq!(host.asked(), 3);
        assert_eq!(ask(&first).await, 700_027);
        assert_eq!(host.asked(), 3, "and is not looked for again and again");
        host.publish(None);
        server.clock.advance(Duration::from_mins(30));
        assert_eq!(ask(&second).await, 0, "an outage is bridged");
        server.clock.advance(Duration::from_mins(31));
        assert_eq!(ask(&second).await, 50_166, "but not for ever");
    })
    .await;
}

/// A `jwks_uri` that can't be called never passes for a proof.
#[tokio::test(flavor = "multi_thread")]
async fn keys_that_cannot_be_fetched_prove_nothing() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::ES256);
        let host = Publisher::of(&signer).await;
        let daemon = RelyingParty::daemon(server);
        let port = host.base.rsplit_once(':').unwrap().1;
        for url in [
            format!("{}/nothing", host.base),
            format!("https://localhost:{port}/keys"),
            "https://10.0.0.1/keys".to_owned(),
        ] {
            let url = OutboundUrl::parse(&url).unwrap();
            server.reconfigure(&daemon, |application| application.jwks_uri = Some(url.clone())).await;
            let answer = daemon.token_by_assertion(server, &signer.assertion(server, &daemon, &json!({}))).await;
            assert_eq!(answer.error(), ("invalid_client", 50_166), "{url}: {:?}", answer.body);
        }
    })
    .await;
}

/// RFC 7591 §2: `token_endpoint_auth_method` is the one that the client uses.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_is_registered_for_one_method_is_held_to_it() {
    on_both_engines(async |server| {
        let signer = Signer::new(Algorithm::ES256);
        let daemon = RelyingParty::daemon(server);
        let fields = [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];
        for (method, by_secret, by_assertion) in [
            (None, 0, 0),
            (Some(AuthenticationMethod::PrivateKeyJwt), 50_012, 0),
            (Some(AuthenticationMethod::ClientSecretPost), 0, 50_012),
            (Some(AuthenticationMethod::ClientSecretBasic), 50_012, 50_012),
            (Some(AuthenticationMethod::None), 50_012, 50_012),
        ] {
            server
                .reconfigure(&daemon, |application| {
                    application.jwks = Some(keys(&[&signer]));
                    application.token_endpoint_auth_method = method;
                })
                .await;
            assert_eq!(daemon.token(server, &fields).await.error().1, by_secret, "{method:?}");
            let assertion = signer.assertion(server, &daemon, &json!({}));
            assert_eq!(daemon.token_by_assertion(server, &assertion).await.error().1, by_assertion, "{method:?}");
        }
    })
    .await;
}

/// RFC 7521 §3: an assertion of a third party that the server trusts, as a federated identity credential.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_of_a_trusted_issuer_stands_for_the_client_exactly_as_registered() {
    on_both_engines(async |server| {
        let (signer, forger) = (Signer::new(Algorithm::RS256), Signer::new(Algorithm::RS256));
        let host = Publisher::of(&signer).await;
        let daemon = RelyingParty::daemon(server);
        let credential = json!({"name": "ci", "issuer": host.base, "subject": "repo:fable/books:ref:main"});
        let credential: FederatedIdentityCredential = serde_json::from_value(credential).unwrap();
        server.reconfigure(&daemon, |application| application.federated_identity_credentials = vec![credential]).await;
        let given = json!({"iss": host.base, "sub": "repo:fable/books:ref:main", "aud": DEFAULT_AUDIENCE, "jti": null});
        let now = server.clock.now().as_seconds();
        let ask = async |signer: &Signer, name: &str, value: Value| {
            let mut changes = given.clone();
            changes[name] = value;
            let answer = daemon.token_by_assertion(server, &signer.assertion(server, &daemon, &changes)).await;
            answer.error().1
        };
        for (name, value, number) in [
            ("iss", json!(format!("{}/", host.base)), 700_211),
            ("iss", json!("https://elsewhere.example"), 700_211),
            ("sub", json!("repo:fable/books:ref:main2"), 700_213),
            ("sub", json!("REPO:fable/books:ref:main"), 700_213),
            ("aud", json!("https://elsewhere.example"), 700_212),
            ("aud", json!(server.url(server.tenant.id, "oauth2/v2.0/token")), 700_212),
        ] {
            assert_eq!(ask(&signer, name, value.clone()).await, number, "{name}: {value}");
        }
        assert_eq!(host.asked(), 0, "nobody is called for a token that is not trusted anyway");
        assert_eq!(ask(&signer, "jti", Value::Null).await, 0);
        assert_eq!(ask(&signer, "exp", json!(now - 60)).await, 700_024);
        assert_eq!(ask(&signer, "exp", json!(now + 100_000)).await, 700_024);
        assert_eq!(ask(&forger, "jti", Value::Null).await, 700_027);
        let again = signer.assertion(server, &daemon, &given);
        for _ in 0..2 {
            assert_eq!(
                daemon.token_by_assertion(server, &again).await.status,
                200,
                "a platform's token is kept and used"
            );
        }
    })
    .await;
}

/// OpenID Connect Discovery §3: what is served is advertised.
#[tokio::test(flavor = "multi_thread")]
async fn the_metadata_names_the_method_and_its_algorithms() {
    on_both_engines(async |server| {
        let url = server.url(server.tenant.id, "v2.0/.well-known/openid-configuration");
        let metadata = server.get(&url, &[]).await.json();
        let methods = metadata["token_endpoint_auth_methods_supported"].as_array().unwrap();
        assert!(methods.contains(&json!("private_key_jwt")));
        let algorithms = metadata["token_endpoint_auth_signing_alg_values_supported"].as_array().unwrap();
        assert!(["PS256", "RS256", "ES256", "EdDSA"].iter().all(|name| algorithms.contains(&json!(name))));
        assert!(!algorithms.iter().any(|name| name == "none" || name.as_str().unwrap().starts_with("HS")));
    })
    .await;
}
