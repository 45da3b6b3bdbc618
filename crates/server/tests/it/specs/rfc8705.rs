//! OAuth 2.0 Mutual-TLS Client Authentication and Certificate-Bound Access Tokens.

use crate::harness::{
    AUTHORITY, Authority, ClientIdentity, READER_SECRET, RelyingParty, Reply, Server, VERIFIER, on_both_engines,
};
use serde_json::{Value, json};
use vestibule_domain::application::{Application, AuthenticationMethod, KeyCredential, TlsClientAuth};
use vestibule_protocol::mtls::{Authorities, CertificateSubject};

const TOKEN: &str = "oauth2/v2.0/token";
const FOR_ITSELF: [(&str, &str); 2] = [("grant_type", "client_credentials"), ("scope", "api://reader/.default")];
const NAME: &str = "sync.fable.example";

/// Registers a certificate's name and authority.
fn issued(app: &mut Application) {
    let subject = CertificateSubject::SanDns(NAME.to_owned());
    app.tls_client_auth =
        Some(TlsClientAuth { subject, authorities: Some(Authorities::parse(&AUTHORITY.pem).unwrap()) });
}

/// Asks the token endpoint as a client that only names itself.
async fn ask(server: &Server, client: &RelyingParty, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Reply {
    let id = client.app.to_string();
    let fields = [fields, &[("client_id", &id)]].concat();
    server.post(&server.url(client.tenant, TOKEN), &fields, headers).await
}

fn claims(reply: &Reply) -> Value {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    let body = reply.json();
    let token = body["access_token"].as_str().unwrap_or_else(|| panic!("{reply:?}"));
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

fn not_registered() -> (String, i64) {
    ("invalid_client".to_owned(), 7_000_244)
}

/// §2.1: a certificate of the registered authority with the registered name is the client's, and no other is.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_proves_itself_by_a_certificate_of_its_authority() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        server.reconfigure(&daemon, issued).await;
        let own = AUTHORITY.issue(NAME);
        let reply = ask(&server.over_mtls(Some(&own)), &daemon, &FOR_ITSELF, &[]).await;
        assert_eq!(claims(&reply)["azpacr"], "2");
        assert!(claims(&reply).get("cnf").is_none(), "bound only where the application asks for it");
        for (name, identity) in [
            ("of another client", AUTHORITY.issue("shop.fable.example")),
            ("of another authority of the same name", Authority::new().issue(NAME)),
            ("self-signed", ClientIdentity::self_signed(NAME)),
        ] {
            let reply = ask(&server.over_mtls(Some(&identity)), &daemon, &FOR_ITSELF, &[]).await;
            assert_eq!((reply.status, reply.error()), (401, not_registered()), "{name}");
        }
        let without = ask(&server.over_mtls(None), &daemon, &FOR_ITSELF, &[]).await;
        assert_eq!(without.error(), ("invalid_client".to_owned(), 7_000_218));
        let in_clear = ask(server, &daemon, &FOR_ITSELF, &[]).await;
        assert_eq!(in_clear.error(), ("invalid_client".to_owned(), 7_000_218), "another door");
    })
    .await;
}

/// §2.2: a registered certificate is the client's itself; another with the same name is not.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_proves_itself_by_the_certificate_that_it_has_registered() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let own = ClientIdentity::self_signed(NAME);
        server
            .reconfigure(&daemon, |app| {
                app.key_credentials = vec![KeyCredential::new("tls", &own.der).unwrap()];
                app.token_endpoint_auth_method = Some(AuthenticationMethod::SelfSignedTlsClientAuth);
            })
            .await;
        let reply = ask(&server.over_mtls(Some(&own)), &daemon, &FOR_ITSELF, &[]).await;
        assert_eq!(claims(&reply)["azpacr"], "2");
        for other in [ClientIdentity::self_signed(NAME), AUTHORITY.issue(NAME)] {
            let reply = ask(&server.over_mtls(Some(&other)), &daemon, &FOR_ITSELF, &[]).await;
            assert_eq!(reply.error(), not_registered());
        }
        let id = daemon.app.to_string();
        let with_secret = [&FOR_ITSELF[..], &[("client_id", &id), ("client_secret", READER_SECRET)]].concat();
        let reply = server.post(&server.url(daemon.tenant, TOKEN), &with_secret, &[]).await;
        assert_eq!(reply.status, 401, "a client registered for certificates is held to them");
    })
    .await;
}

/// §3: tokens are bound to the certificate, and a resource demands it.
#[tokio::test(flavor = "multi_thread")]
async fn a_bound_token_answers_only_over_a_connection_with_its_certificate() {
    on_both_engines(async |server| {
        let native = RelyingParty::native(server);
        let bound = |app: &mut Application| app.sender_constraint.tls_client_certificate_bound_access_tokens = true;
        server.reconfigure(&native, bound).await;
        let (own, other) = (ClientIdentity::self_signed("phone"), ClientIdentity::self_signed("phone"));
        let (at_own, at_other) = (server.over_mtls(Some(&own)), server.over_mtls(Some(&other)));
        let (_, page) = native.sign_in(server).await;
        let code = page.answer("code").unwrap();
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", &native.redirect_uri),
            ("code_verifier", VERIFIER),
        ];
        let without = ask(server, &native, &fields, &[]).await;
        assert_eq!((without.status, without.error()), (400, ("invalid_request".to_owned(), 7_000_245)));
        let reply = ask(&at_own, &native, &fields, &[]).await;
        assert_eq!(claims(&reply)["cnf"], json!({"x5t#S256": own.thumbprint()}));
        let body = reply.json();
        assert_eq!(body["token_type"], "Bearer", "§3: still a bearer token in name");
        let token = body["access_token"].as_str().unwrap();
        assert_eq!(native.userinfo(&at_own, token).await.status, 200);
        for door in [&at_other, server, &server.over_mtls(None)] {
            let reply = native.userinfo(door, token).await;
            assert_eq!(reply.status, 401);
            assert!(reply.header("www-authenticate").contains("invalid_token"));
        }
        // §4: the refresh token of a public client is bound too.
        let refresh = [("grant_type", "refresh_token"), ("refresh_token", body["refresh_token"].as_str().unwrap())];
        assert_eq!(ask(&at_other, &native, &refresh, &[]).await.error(), ("invalid_grant".to_owned(), 7_000_243));
        let again = ask(&at_own, &native, &refresh, &[]).await;
        assert_eq!(claims(&again)["cnf"]["x5t#S256"], json!(own.thumbprint()));
    })
    .await;
}

/// §3, §5: an application's own tokens are bound as well, and the issuer is the same at either door.
#[tokio::test(flavor = "multi_thread")]
async fn tokens_of_the_application_itself_are_bound_to_its_certificate() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        let bind = |app: &mut Application| {
            issued(app);
            app.sender_constraint.tls_client_certificate_bound_access_tokens = true;
        };
        server.reconfigure(&daemon, bind).await;
        let own = AUTHORITY.issue(NAME);
        let reply = ask(&server.over_mtls(Some(&own)), &daemon, &FOR_ITSELF, &[]).await;
        let claims = claims(&reply);
        assert_eq!(claims["cnf"], json!({"x5t#S256": own.thumbprint()}));
        assert_eq!(claims["iss"], format!("{}/{}/v2.0", server.base, daemon.tenant));
        // §3.2: whoever introspects it learns of the certificate.
        let token = reply.json()["access_token"].as_str().unwrap().to_owned();
        let told = RelyingParty::reader(server).introspect(server, &token).await.json();
        assert_eq!((&told["active"], &told["token_type"]), (&json!(true), &json!("Bearer")), "{told}");
        assert_eq!(told["cnf"], claims["cnf"]);
    })
    .await;
}

/// Certificates in a header are believed from a trusted proxy and from nobody else.
#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_in_a_header_is_believed_from_a_trusted_proxy_only() {
    on_both_engines(async |server| {
        let daemon = RelyingParty::daemon(server);
        server.reconfigure(&daemon, issued).await;
        let own = AUTHORITY.issue(NAME);
        let sequence = byte_sequence(&own.der);
        let escaped: String = url::form_urlencoded::byte_serialize(own.pem.as_bytes()).collect();
        let escaped = escaped.replace('+', "%20");
        for (header, value) in [("client-cert", &sequence), ("ssl-client-cert", &escaped)] {
            let door = server.behind_proxy(header).await;
            let from = |peer| [("test-peer", peer), (header, value.as_str())];
            assert_eq!(claims(&ask(&door, &daemon, &FOR_ITSELF, &from("10.0.0.1")).await)["azpacr"], "2", "{header}");
            let unproven = ("invalid_client".to_owned(), 7_000_218);
            for spoofed in ["192.0.2.7", "127.0.0.1"] {
                assert_eq!(ask(&door, &daemon, &FOR_ITSELF, &from(spoofed)).await.error(), unproven, "{spoofed}");
            }
            let twice = [&from("10.0.0.1")[..], &[(header, value.as_str())]].concat();
            assert_eq!(ask(&door, &daemon, &FOR_ITSELF, &twice).await.error(), unproven, "whose is the second?");
            let other = byte_sequence(&AUTHORITY.issue("shop.fable.example").der);
            let other = [("test-peer", "10.0.0.1"), (header, other.as_str())];
            assert_eq!(ask(&door, &daemon, &FOR_ITSELF, &other).await.error(), not_registered());
            assert_eq!(ask(server, &daemon, &FOR_ITSELF, &from("10.0.0.1")).await.error(), unproven, "none configured");
        }
    })
    .await;
}

fn byte_sequence(der: &[u8]) -> String {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    format!(":{}:", STANDARD.encode(der))
}

/// The door that asks for certificates has no pages, so that no browser is ever asked there.
#[tokio::test(flavor = "multi_thread")]
async fn there_are_no_pages_where_certificates_are_asked_for() {
    on_both_engines(async |server| {
        let door = server.over_mtls(None);
        for path in ["oauth2/v2.0/authorize", "sign-in", "oauth2/v2.0/logout", "sign-out"] {
            assert_eq!(door.get(&door.url(server.tenant.id, path), &[]).await.status, 404, "{path}");
        }
    })
    .await;
}
