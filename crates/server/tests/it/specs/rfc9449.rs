//! OAuth 2.0 Demonstrating Proof of Possession (DPoP).

use crate::harness::{
    Prover, Publisher, READER_SECRET, RelyingParty, Reply, Server, Signer, VERIFIER, on_both_engines,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::EncodingKey;
use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;
use vestibule_domain::clock::Clock;
use vestibule_protocol::jose::{Algorithm, SigningKey};

/// Asks the token endpoint with a proof, as it is.
async fn ask(server: &Server, client: &RelyingParty, fields: &[(&str, &str)], proof: Option<&str>) -> Reply {
    let id = client.app.to_string();
    let mut fields = fields.to_vec();
    fields.push(("client_id", &id));
    if let Some(secret) = &client.secret {
        fields.push(("client_secret", secret));
    }
    let mut headers: Vec<(&str, &str)> = proof.map(|proof| ("dpop", proof)).into_iter().collect();
    headers.extend(client.origin.as_deref().map(|origin| ("origin", origin)));
    server.post(&server.url(client.tenant, TOKEN), &fields, &headers).await
}

/// The same with a fresh proof of a key.
async fn prove(server: &Server, client: &RelyingParty, fields: &[(&str, &str)], prover: &Prover) -> Reply {
    let proof = prover.proof(server, "POST", &server.url(client.tenant, TOKEN), &[]);
    ask(server, client, fields, Some(&proof)).await
}

const TOKEN: &str = "oauth2/v2.0/token";
const FOR_ITSELF: [(&str, &str); 2] = [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];

fn redeeming<'a>(client: &'a RelyingParty, code: &'a str) -> [(&'a str, &'a str); 4] {
    [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", &client.redirect_uri),
        ("code_verifier", VERIFIER),
    ]
}

fn refreshing(token: &str) -> [(&str, &str); 2] {
    [("grant_type", "refresh_token"), ("refresh_token", token)]
}

/// Signs in and redeems the code with a proof.
async fn bound_tokens(server: &Server, client: &RelyingParty, prover: &Prover) -> Value {
    let (_, page) = client.sign_in(server).await;
    let reply = prove(server, client, &redeeming(client, &page.answer("code").unwrap()), prover).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()
}

fn text<'a>(body: &'a Value, name: &str) -> &'a str {
    body[name].as_str().unwrap_or_default()
}

fn claims(token: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

fn refused() -> (String, i64) {
    ("invalid_dpop_proof".to_owned(), 7_000_240)
}

/// §5, §6.1: the tokens of a request with a proof are bound to its key and say so.
#[tokio::test(flavor = "multi_thread")]
async fn tokens_are_bound_to_the_key_of_the_proof() {
    on_both_engines(async |server| {
        let prover = Prover::new();
        for client in [RelyingParty::shop(server), RelyingParty::native(server), RelyingParty::reader(server)] {
            let tokens = bound_tokens(server, &client, &prover).await;
            assert_eq!(tokens["token_type"], "DPoP");
            assert_eq!(claims(text(&tokens, "access_token"))["cnf"], json!({"jkt": prover.thumbprint()}));
            let again = prove(server, &client, &refreshing(text(&tokens, "refresh_token")), &prover).await.json();
            assert_eq!(again["token_type"], "DPoP", "{again}");
            assert_eq!(claims(text(&again, "access_token"))["cnf"]["jkt"], prover.thumbprint());
        }
        let daemon = RelyingParty::daemon(server);
        let reply = prove(server, &daemon, &FOR_ITSELF, &prover).await;
        let tokens = reply.json();
        assert_eq!(tokens["token_type"], "DPoP");
        assert_eq!(claims(text(&tokens, "access_token"))["cnf"], json!({"jkt": prover.thumbprint()}));
        assert!(!reply.header("dpop-nonce").is_empty(), "offered for the next");
        // §6.2: whoever introspects it learns of the key.
        let told = RelyingParty::reader(server).introspect(server, text(&tokens, "access_token")).await.json();
        assert_eq!((&told["active"], &told["token_type"]), (&json!(true), &json!("DPoP")), "{told}");
        assert_eq!(told["cnf"], json!({"jkt": prover.thumbprint()}));
        let plain = ask(server, &daemon, &FOR_ITSELF, None).await;
        assert_eq!((plain.json()["token_type"].as_str(), plain.header("dpop-nonce")), (Some("Bearer"), ""));
        assert!(claims(text(&plain.json(), "access_token")).get("cnf").is_none());
    })
    .await;
}

/// §4.3: a proof that fails a check gives no token, whatever else is right.
#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_proof_gives_no_token() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let url = server.url(daemon.tenant, TOKEN);
        let (prover, now) = (Prover::new(), server.clock.now().as_seconds());
        let claims = || Prover::claims(server, "POST", &url);
        let with = |changes: &[(&str, Value)]| prover.proof(server, "POST", &url, changes);
        let headed = |changes: &[(&str, Value)]| {
            let mut header = prover.header();
            for (name, value) in changes {
                header[*name] = value.clone();
            }
            prover.sign(&header, &claims())
        };
        let mut private = prover.header()["jwk"].clone();
        private["d"] = json!("c2VjcmV0");
        let unsigned = headed(&[("alg", json!("none"))]);
        let unsigned = format!("{}.", unsigned.rsplit_once('.').unwrap().0);
        let other = Prover::new();
        for (name, proof) in [
            ("another URL", with(&[("htu", json!("https://evil.example/oauth2/v2.0/token"))])),
            ("another endpoint", with(&[("htu", json!(server.url(daemon.tenant, "oidc/userinfo")))])),
            ("another tenant", with(&[("htu", json!(server.url(server.other.id, TOKEN)))])),
            ("another method", with(&[("htm", json!("GET"))])),
            ("stale", with(&[("iat", json!(now - 301))])),
            ("of the future", with(&[("iat", json!(now + 61))])),
            ("no jti", with(&[("jti", Value::Null)])),
            ("no iat", with(&[("iat", Value::Null)])),
            ("no htm", with(&[("htm", Value::Null)])),
            ("no htu", with(&[("htu", Value::Null)])),
            ("private key", headed(&[("jwk", private)])),
            ("symmetric", headed(&[("alg", json!("HS256")), ("jwk", json!({"kty": "oct", "k": "c2VjcmV0"}))])),
            ("none", unsigned),
            ("another kind", headed(&[("typ", json!("JWT"))])),
            ("another key", prover.sign(&other.header(), &claims())),
            ("no JWT", "proof".to_owned()),
        ] {
            let reply = ask(server, &daemon, &FOR_ITSELF, Some(&proof)).await;
            assert_eq!((reply.status, reply.error()), (400, refused()), "{name}");
            assert!(reply.json().get("access_token").is_none());
        }
        let id = daemon.app.to_string();
        let fields = [&FOR_ITSELF[..], &[("client_id", &id), ("client_secret", READER_SECRET)]].concat();
        let (one, two) = (with(&[]), with(&[]));
        let reply = server.post(&url, &fields, &[("dpop", &one), ("dpop", &two)]).await;
        assert_eq!(reply.error(), refused(), "two proofs");
        for iat in [now - 300, now + 10] {
            let reply = ask(server, &daemon, &FOR_ITSELF, Some(&with(&[("iat", json!(iat))]))).await;
            assert_eq!(reply.status, 200, "{iat}");
        }
    })
    .await;
}

/// RFC 8725: a header chooses neither algorithm nor key nor whom to call, and no member stands twice; nothing is spent by trying.
#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_proof_gives_no_token_and_spends_nothing() {
    on_both_engines(async |server| {
        let (daemon, prover, forger) = (RelyingParty::daemon(server), Prover::new(), Prover::new());
        let host = Publisher::of(&Signer::new(jsonwebtoken::Algorithm::ES256)).await;
        let claims = Prover::claims(server, "POST", &server.url(daemon.tenant, TOKEN));
        let (header, body) = (prover.header(), claims.to_string());
        let headed = |signer: &Prover, changes: Value| {
            let mut header = header.clone();
            for (name, value) in changes.as_object().unwrap() {
                header[name] = value.clone();
            }
            signer.sign(&header, &claims)
        };
        let exactly = |header: &str, body: &str| {
            let message = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(body));
            format!("{message}.{}", URL_SAFE_NO_PAD.encode(prover.key.sign(message.as_bytes()).unwrap()))
        };
        let confused = headed(&prover, json!({"alg": "HS256"}));
        let confused = confused.rsplit_once('.').unwrap().0.to_owned();
        let secret = EncodingKey::from_secret(header["jwk"].to_string().as_bytes());
        let tag = jsonwebtoken::crypto::sign(confused.as_bytes(), &secret, jsonwebtoken::Algorithm::HS256).unwrap();
        let twice = |text: &str, member: &str| text.replacen('{', &format!("{{{member},"), 1);
        let deep = format!("\"x\":{}1{}", "[".repeat(1_000), "]".repeat(1_000));
        let keys = format!("{}/keys", host.base);
        let text = header.to_string();
        for (attack, proof) in [
            ("the key as a secret", format!("{confused}.{tag}")),
            ("keys elsewhere", headed(&forger, json!({"jku": keys, "kid": "a"}))),
            ("a certificate elsewhere", headed(&forger, json!({"x5u": keys}))),
            ("keys elsewhere and none here", headed(&prover, json!({"jwk": null, "jku": keys, "x5u": keys}))),
            ("a certificate", headed(&forger, json!({"x5c": ["AAAA"]}))),
            ("a path as kid", headed(&prover, json!({"jwk": null, "kid": "../../../dev/null"}))),
            ("a statement as kid", headed(&prover, json!({"jwk": null, "kid": "' OR 1=1 --"}))),
            ("an extension", headed(&prover, json!({"crit": ["b64"], "b64": false}))),
            ("alg twice", exactly(&twice(&text, "\"alg\":\"ES256\""), &body)),
            ("a claim twice", exactly(&text, &twice(&body, "\"htm\":\"GET\""))),
            ("a claim twice, escaped", exactly(&text, &twice(&body, "\"\\u0068tm\":\"GET\""))),
            ("deep claims", exactly(&text, &twice(&body, &deep))),
            ("a deep header", exactly(&twice(&text, &deep), &body)),
        ] {
            let reply = ask(server, &daemon, &FOR_ITSELF, Some(&proof)).await;
            assert_eq!((reply.status, reply.error()), (400, refused()), "{attack}");
        }
        assert_eq!(host.asked(), 0, "no header has anybody called");
        let genuine = exactly(&text, &body);
        assert_eq!(ask(server, &daemon, &FOR_ITSELF, Some(&genuine)).await.status, 200, "its jti was not spent");
    })
    .await;
}

/// §11.1: a proof counts once, for every grant.
#[tokio::test(flavor = "multi_thread")]
async fn a_replayed_proof_gives_no_token() {
    on_both_engines(async |server| {
        let (daemon, native) = (RelyingParty::daemon(server), RelyingParty::native(server));
        let (prover, other) = (Prover::new(), Prover::new());
        let url = server.url(daemon.tenant, TOKEN);
        let jti = [("jti", json!("one"))];
        let proof = prover.proof(server, "POST", &url, &jti);
        assert_eq!(ask(server, &daemon, &FOR_ITSELF, Some(&proof)).await.status, 200);
        for replay in [proof.clone(), prover.proof(server, "POST", &url, &jti)] {
            assert_eq!(ask(server, &daemon, &FOR_ITSELF, Some(&replay)).await.error(), refused());
        }
        let theirs = other.proof(server, "POST", &url, &jti);
        assert_eq!(ask(server, &daemon, &FOR_ITSELF, Some(&theirs)).await.status, 200, "unique for a key");

        let (_, page) = native.sign_in(server).await;
        let code = page.answer("code").unwrap();
        assert_eq!(ask(server, &native, &redeeming(&native, &code), Some(&proof)).await.error(), refused());
        let reply = prove(server, &native, &redeeming(&native, &code), &prover).await;
        assert_eq!(reply.status, 200, "the code was not spent: {reply:?}");
        let token = reply.json()["refresh_token"].as_str().unwrap().to_owned();
        assert_eq!(ask(server, &native, &refreshing(&token), Some(&proof)).await.error(), refused());
        let fresh = prover.proof(server, "POST", &url, &[]);
        assert_eq!(ask(server, &native, &refreshing(&token), Some(&fresh)).await.status, 200);
        assert_eq!(
            ask(server, &native, &refreshing(&token), Some(&fresh)).await.error(),
            refused(),
            "within the grace"
        );
        assert_eq!(prove(server, &native, &refreshing(&token), &prover).await.status, 200, "decisions.md 20");
    })
    .await;
}

/// §5: the refresh token of a public client is bound to the key; that of a client with a secret is not.
#[tokio::test(flavor = "multi_thread")]
async fn another_key_refreshes_nothing_of_a_public_client() {
    on_both_engines(async |server| {
        let (prover, thief) = (Prover::new(), Prover::new());
        for client in [RelyingParty::native(server), RelyingParty::shop(server)] {
            let tokens = bound_tokens(server, &client, &prover).await;
            let token = text(&tokens, "refresh_token");
            let other = ("invalid_grant".to_owned(), 7_000_243);
            assert_eq!(prove(server, &client, &refreshing(token), &thief).await.error(), other);
            assert_eq!(ask(server, &client, &refreshing(token), None).await.error(), other, "no downgrade");
            let next = prove(server, &client, &refreshing(token), &prover).await;
            assert_eq!(next.status, 200, "{next:?}");
            server.clock.advance(Duration::from_secs(31));
            assert_eq!(prove(server, &client, &refreshing(token), &thief).await.error(), other);
            let next = next.json();
            let next = prove(server, &client, &refreshing(text(&next, "refresh_token")), &prover).await;
            assert_eq!(next.status, 200, "a thief without the key does not end the family");
        }
        let reader = RelyingParty::reader(server);
        let tokens = bound_tokens(server, &reader, &prover).await;
        let next = prove(server, &reader, &refreshing(text(&tokens, "refresh_token")), &thief).await.json();
        assert_eq!(claims(text(&next, "access_token"))["cnf"]["jkt"], thief.thumbprint(), "a new key of its own");
    })
    .await;
}

/// §7: a resource demands the key, and a bound token is no bearer token.
#[tokio::test(flavor = "multi_thread")]
async fn userinfo_demands_the_key_that_the_token_is_bound_to() {
    on_both_engines(async |server| {
        let (shop, prover, thief) = (RelyingParty::shop(server), Prover::new(), Prover::new());
        let tokens = bound_tokens(server, &shop, &prover).await;
        let token = text(&tokens, "access_token");
        let reply = prover.userinfo(server, token, &[]).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        assert_eq!(reply.json()["email"], "reader@example.com");
        assert!(!reply.header("dpop-nonce").is_empty());

        let bearer = shop.userinfo(server, token).await;
        assert_eq!(bearer.status, 401);
        let challenges: Vec<_> =
            bearer.headers.get_all("www-authenticate").iter().map(|value| value.to_str().unwrap()).collect();
        assert_eq!(challenges, ["Bearer error=\"invalid_token\"", "DPoP algs=\"ES256 EdDSA PS256 RS256\""]);

        let url = server.url(shop.tenant, "oidc/userinfo");
        let ath = json!(crate::harness::hash_of(token));
        let (repeated, now) = (json!("seen"), server.clock.now().as_seconds());
        assert_eq!(prover.userinfo(server, token, &[("jti", repeated.clone())]).await.status, 200);
        for (name, reply) in [
            ("stolen", thief.userinfo(server, token, &[]).await),
            ("replayed", prover.userinfo(server, token, &[("jti", repeated)]).await),
            ("no ath", prover.userinfo(server, token, &[("ath", Value::Null)]).await),
            ("ath of another", prover.userinfo(server, token, &[("ath", json!(crate::harness::hash_of("x")))]).await),
            ("another URL", prover.userinfo(server, token, &[("htu", json!(server.url(shop.tenant, TOKEN)))]).await),
            ("another method", prover.userinfo(server, token, &[("htm", json!("POST"))]).await),
            ("stale", prover.userinfo(server, token, &[("iat", json!(now - 301))]).await),
            ("of the future", prover.userinfo(server, token, &[("iat", json!(now + 61))]).await),
        ] {
            assert_eq!(reply.status, 401, "{name}");
            let challenge = reply.header("www-authenticate");
            assert!(
                challenge.starts_with("DPoP error=\"invalid_") && challenge.contains("algs="),
                "{name}: {challenge}"
            );
        }
        let authorization = format!("DPoP {token}");
        let missing = server.get(&url, &[("authorization", &authorization)]).await;
        assert_eq!(missing.status, 401, "no proof");
        let posted = prover.proof(server, "POST", &url, &[("ath", ath)]);
        let headers = [("authorization", authorization.as_str()), ("dpop", &posted)];
        assert_eq!(server.ask(Method::POST, &url, &headers, None).await.status, 200);
        // §7.1: in the header only, and RFC 6750 §2: in one place only.
        let in_form = [("access_token", token)];
        let posted = prover.proof(server, "POST", &url, &[("ath", json!(crate::harness::hash_of(token)))]);
        for (headers, status) in [
            (vec![], 401),
            (vec![("dpop", posted.as_str())], 401),
            (vec![("dpop", posted.as_str()), ("authorization", authorization.as_str())], 400),
        ] {
            assert_eq!(server.post(&url, &in_form, &headers).await.status, status, "{headers:?}");
        }

        let plain = shop.tokens(server).await;
        let unbound = prover.userinfo(server, plain.text("access_token"), &[]).await;
        assert_eq!(unbound.status, 401, "a token that is bound to nothing proves nothing");
    })
    .await;
}

/// §8: where nonces are required, a proof without one is told which to use; it lasts for minutes and at its own tenant.
#[tokio::test(flavor = "multi_thread")]
async fn a_nonce_of_the_server_is_demanded_where_tokens_must_be_bound() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        server.reconfigure(&daemon, |app| app.sender_constraint.dpop_bound_access_tokens = true).await;
        let prover = Prover::new();
        let url = server.url(daemon.tenant, TOKEN);
        let without = ask(server, &daemon, &FOR_ITSELF, None).await;
        assert_eq!((without.status, without.error()), (400, ("invalid_dpop_proof".to_owned(), 7_000_242)));
        let first = prove(server, &daemon, &FOR_ITSELF, &prover).await;
        let needed = ("use_dpop_nonce".to_owned(), 7_000_241);
        assert_eq!((first.status, first.error()), (400, needed.clone()));
        let nonce = first.header("dpop-nonce").to_owned();
        assert_eq!(without.header("dpop-nonce"), nonce);
        let with = async |nonce: &str| {
            let proof = prover.proof(server, "POST", &url, &[("nonce", json!(nonce))]);
            ask(server, &daemon, &FOR_ITSELF, Some(&proof)).await
        };
        assert_eq!(with(&nonce).await.status, 200);
        server.clock.advance(Duration::from_mins(3));
        let reply = with(&nonce).await;
        assert_eq!(reply.status, 200);
        assert_ne!(reply.header("dpop-nonce"), nonce, "a newer one is offered");
        server.clock.advance(Duration::from_mins(3));
        for wrong in [nonce.as_str(), "made-up", &"A".repeat(32)] {
            let reply = with(wrong).await;
            assert_eq!(reply.error(), needed, "{wrong}");
            assert!(!reply.header("dpop-nonce").is_empty());
        }
        let stranger = RelyingParty { tenant: server.other.id, app: server.other.daemon, ..daemon.clone() };
        let fresh = first_nonce(server, &daemon).await;
        let proof = prover.proof(server, "POST", &server.url(stranger.tenant, TOKEN), &[("nonce", json!(fresh))]);
        assert_eq!(ask(server, &stranger, &FOR_ITSELF, Some(&proof)).await.error(), needed, "another tenant's");
    })
    .await;
}

async fn first_nonce(server: &Server, client: &RelyingParty) -> String {
    ask(server, client, &FOR_ITSELF, None).await.header("dpop-nonce").to_owned()
}

/// §8, §9: userinfo asks for a nonce by a challenge.
#[tokio::test(flavor = "multi_thread")]
async fn userinfo_demands_a_nonce_of_clients_whose_tokens_must_be_bound() {
    on_both_engines(async |server| {
        let (shop, prover) = (RelyingParty::shop(server), Prover::new());
        let tokens = bound_tokens(server, &shop, &prover).await;
        server.reconfigure(&shop, |app| app.sender_constraint.dpop_bound_access_tokens = true).await;
        let token = text(&tokens, "access_token");
        let reply = prover.userinfo(server, token, &[]).await;
        assert_eq!(reply.status, 401);
        assert!(reply.header("www-authenticate").starts_with("DPoP error=\"use_dpop_nonce\""), "{reply:?}");
        assert!(reply.header("access-control-expose-headers").contains("dpop-nonce"), "{reply:?}");
        let nonce = json!(reply.header("dpop-nonce"));
        assert_eq!(prover.userinfo(server, token, &[("nonce", nonce)]).await.status, 200);
    })
    .await;
}

/// §10: a code that was asked for with a key is redeemed with that key only.
#[tokio::test(flavor = "multi_thread")]
async fn dpop_jkt_binds_the_code_to_the_key() {
    on_both_engines(async |server| {
        let (native, prover, thief) = (RelyingParty::native(server), Prover::new(), Prover::new());
        let browser = server.browser();
        let page = native.sign_in_with(server, &browser, &[("dpop_jkt", prover.thumbprint())]).await;
        let code = page.answer("code").unwrap();
        let other = ("invalid_grant".to_owned(), 7_000_243);
        assert_eq!(prove(server, &native, &redeeming(&native, &code), &thief).await.error(), other);
        assert_eq!(ask(server, &native, &redeeming(&native, &code), None).await.error(), other);
        assert_eq!(prove(server, &native, &redeeming(&native, &code), &prover).await.status, 200);
        let page = native.silently(server, &browser, &[("dpop_jkt", "short")]).await;
        assert_eq!(page.answer("error").as_deref(), Some("invalid_request"));
    })
    .await;
}

/// §5.1: metadata name the algorithms, and proofs with each of them are taken. §4.3: `htu` is compared as a URL.
#[tokio::test(flavor = "multi_thread")]
async fn every_advertised_way_to_make_a_proof_is_taken() {
    on_both_engines(async |server| {
        let metadata = server.get(&server.url(server.tenant.id, "v2.0/.well-known/openid-configuration"), &[]).await;
        assert_eq!(metadata.json()["dpop_signing_alg_values_supported"], json!(["ES256", "EdDSA", "PS256", "RS256"]));
        let daemon = RelyingParty::daemon(server);
        let rsa = Prover { key: SigningKey::generate(Algorithm::Rs256).unwrap().0 };
        let url = server.url(daemon.tenant, TOKEN);
        let mut header = rsa.header();
        header["alg"] = json!("RS256");
        let proof = rsa.sign(&header, &Prover::claims(server, "POST", &url));
        assert_eq!(ask(server, &daemon, &FOR_ITSELF, Some(&proof)).await.status, 200);
        let prover = Prover::new();
        let spelled =
            url.replace("http://localhost", "HTTP://LOCALHOST").replace("/token", "/./%74oken?query#fragment");
        let proof = prover.proof(server, "POST", &url, &[("htu", json!(spelled))]);
        assert_eq!(ask(server, &daemon, &FOR_ITSELF, Some(&proof)).await.status, 200);
    })
    .await;
}

/// Pages can read what they need to make the next proof.
#[tokio::test(flavor = "multi_thread")]
async fn a_page_may_read_the_nonce_and_the_challenge() {
    on_both_engines(async |server| {
        let (shop, prover) = (RelyingParty::shop(server), Prover::new());
        let reply = prove(server, &shop, &refreshing("1.x"), &prover).await;
        let exposed = reply.header("access-control-expose-headers");
        assert!(exposed.contains("dpop-nonce") && exposed.contains("www-authenticate"), "{exposed}");
        assert!(!reply.header("dpop-nonce").is_empty());
    })
    .await;
}
