//! Clients that register the certificates by which they prove themselves (RFC 8705 §2.1.2, §2.2.2, §3.4).

use crate::harness::{AUTHORITY, Authority, ClientIdentity, RelyingParty, SelfRegistered, Server};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use vestibule_domain::tenant::ClientRegistration::Open;
use vestibule_http::RateQuotas;
use vestibule_protocol::mtls::Authorities;
use vestibule_services::tenants::{ClientCertificates, HostSettings};
use vestibule_testkit::stores;

const NAME: &str = "app.example";

/// A server that asks for certificates, at a tenant where anybody may register.
async fn asking(test: impl AsyncFn(&Server)) {
    stores::both_engines(async |storage| {
        let quotas = RateQuotas { exempt_loopback: true, ..RateQuotas::default() };
        let hosts =
            HostSettings { client_certificates: ClientCertificates::AtCanonicalOrigin, ..HostSettings::default() };
        let server = Server::start_with(storage, &quotas, hosts).await;
        server.let_clients_register(Open, None).await;
        test(&server).await;
        server.stop();
    })
    .await;
}

async fn trust_authority(server: &Server) {
    let authorities = Authorities::parse(&AUTHORITY.pem).unwrap();
    server.set(|settings| settings.client_certificate_authorities = Some(authorities)).await;
}

fn registration(changes: &Value) -> Value {
    let mut registration = json!({"redirect_uris": ["https://app.example/callback"]});
    for (name, value) in changes.as_object().unwrap() {
        registration[name] = value.clone();
    }
    registration
}

/// What redeeming a code came to at the door that asks for certificates.
async fn redeemed(server: &Server, client: &RelyingParty, identity: Option<&ClientIdentity>) -> crate::harness::Answer {
    let (browser, mut page) = client.sign_in(server).await;
    if page.step() == "consent" {
        page = browser.submit(&page, &[("decision", "allow")]).await.unwrap();
    }
    client.redeem(&server.over_mtls(identity), &page).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_registers_the_name_of_its_certificate() {
    asking(async |server| {
        let asked = registration(&json!({
            "token_endpoint_auth_method": "tls_client_auth", "tls_client_auth_san_dns": NAME,
            "tls_client_certificate_bound_access_tokens": true,
        }));
        let refused = server.register_client(None, &asked).await;
        assert_eq!((refused.status, refused.error().1), (400, 759_101), "the tenant has no authority");
        trust_authority(server).await;
        let told = server.register_client(None, &asked).await;
        assert_eq!(told.status, 201, "{told:?}");
        let told = told.json();
        assert_eq!((&told["tls_client_auth_san_dns"], told.get("client_secret")), (&json!(NAME), None));
        let client = SelfRegistered::of(server, told).client;
        for (name, identity) in [
            ("of another name", Some(AUTHORITY.issue("other.example"))),
            ("of another authority", Some(Authority::new().issue(NAME))),
            ("self-signed", Some(ClientIdentity::self_signed(NAME))),
            ("none", None),
        ] {
            let answer = redeemed(server, &client, identity.as_ref()).await;
            assert!(answer.status == 400 || answer.status == 401, "{name} {:?}", answer.body);
        }
        let own = AUTHORITY.issue(NAME);
        let answer = redeemed(server, &client, Some(&own)).await;
        assert_eq!(answer.claims("access_token")["azpacr"], "2", "{:?}", answer.body);
        assert_eq!(answer.claims("access_token")["cnf"]["x5t#S256"], own.thumbprint());
        // Without the authority nobody's certificate is anybody's.
        server.set(|settings| settings.client_certificate_authorities = None).await;
        assert_eq!(redeemed(server, &client, Some(&own)).await.error().0, "invalid_client");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_registers_a_certificate_of_its_own() {
    asking(async |server| {
        let own = ClientIdentity::self_signed(NAME);
        let with_keys = |jwk: Value| {
            registration(&json!({
                "token_endpoint_auth_method": "self_signed_tls_client_auth", "jwks": {"keys": [jwk]},
            }))
        };
        let mut jwk = own.jwk();
        let refused = server.register_client(None, &with_keys(jwk.clone())).await;
        assert_eq!((refused.status, refused.error().1), (400, 759_101), "no certificate");
        jwk["x5c"] = json!([STANDARD.encode(&own.der)]);
        let client = SelfRegistered::of(server, server.register_client(None, &with_keys(jwk)).await.json()).client;
        let stranger = ClientIdentity::self_signed(NAME);
        assert_eq!(redeemed(server, &client, Some(&stranger)).await.error().0, "invalid_client");
        let answer = redeemed(server, &client, Some(&own)).await;
        assert_eq!(answer.claims("access_token")["azpacr"], "2", "{:?}", answer.body);
    })
    .await;
}

/// Where nobody is asked for certificates, none is registered.
#[tokio::test(flavor = "multi_thread")]
async fn certificates_are_registered_only_where_they_are_asked_for() {
    crate::harness::on_both_engines(async |server| {
        server.let_clients_register(Open, None).await;
        trust_authority(server).await;
        for changes in [
            json!({"token_endpoint_auth_method": "tls_client_auth", "tls_client_auth_san_dns": NAME}),
            json!({"token_endpoint_auth_method": "self_signed_tls_client_auth", "jwks": {"keys": []}}),
            json!({"tls_client_certificate_bound_access_tokens": true}),
        ] {
            let reply = server.register_client(None, &registration(&changes)).await;
            assert_eq!((reply.status, reply.error().1), (400, 759_101), "{changes}");
        }
    })
    .await;
}
