//! Keys and certificates that clients prove to hold, and the doors at which they are asked for them.

use super::{Reply, Server, connection};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rcgen::{CertificateParams, DnType, IsCa, Issuer, KeyPair, SanType};
use serde_json::{Value, json};
use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use vestibule_domain::clock::Clock;
use vestibule_http::{Edge, Limits, Origins, RateLimits, RateQuotas, TrustedProxies};
use vestibule_protocol::jose::{Algorithm, SigningKey};
use vestibule_server::{
    config::ConnectionSettings,
    listeners::{Listener, Shutdown},
    system::SystemClock,
    tls,
};
use vestibule_signin::SignIn;

/// A client that makes DPoP proofs with a key of its own.
#[derive(Clone, Debug)]
pub(crate) struct Prover {
    pub(crate) key: SigningKey,
}

/// Makes every `jti` another.
static COUNTER: AtomicU64 = AtomicU64::new(0);

impl Prover {
    pub(crate) fn new() -> Self {
        Self { key: SigningKey::generate(Algorithm::Es256).unwrap().0 }
    }

    /// The thumbprint of the key: `jkt`.
    pub(crate) fn thumbprint(&self) -> &str {
        self.key.kid()
    }

    /// The header of a proof.
    pub(crate) fn header(&self) -> Value {
        let jwk = serde_json::to_value(&self.key.public_jwk().material).unwrap();
        json!({"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk})
    }

    /// The claims of a proof that is made now.
    pub(crate) fn claims(server: &Server, method: &str, url: &str) -> Value {
        let jti = format!("jti-{}", COUNTER.fetch_add(1, Ordering::Relaxed));
        json!({"jti": jti, "htm": method, "htu": url, "iat": server.clock.now().as_seconds()})
    }

    /// Signs a proof as it is.
    pub(crate) fn sign(&self, header: &Value, claims: &Value) -> String {
        let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let message = format!("{}.{}", encode(header), encode(claims));
        let signature = self.key.sign(message.as_bytes()).unwrap();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    /// A proof with some claims set otherwise; null takes one out.
    pub(crate) fn proof(&self, server: &Server, method: &str, url: &str, changes: &[(&str, Value)]) -> String {
        let mut claims = Self::claims(server, method, url);
        for (name, value) in changes {
            claims[*name] = value.clone();
            if value.is_null() {
                claims.as_object_mut().unwrap().remove(*name);
            }
        }
        self.sign(&self.header(), &claims)
    }

    /// Asks userinfo with a token and a fresh proof for it.
    pub(crate) async fn userinfo(&self, server: &Server, token: &str, changes: &[(&str, Value)]) -> Reply {
        let url = server.url(server.tenant.id, "oidc/userinfo");
        let changes = [&[("ath", json!(hash_of(token)))], changes].concat();
        let proof = self.proof(server, "GET", &url, &changes);
        let authorization = format!("DPoP {token}");
        server.get(&url, &[("authorization", &authorization), ("dpop", &proof)]).await
    }
}

/// `ath`: the SHA-256 of a token, in base64url.
pub(crate) fn hash_of(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, token.as_bytes()))
}

/// An authority that names clients.
pub(crate) struct Authority {
    params: CertificateParams,
    key: KeyPair,
    pub(crate) pem: String,
}

/// The authority that the tests' applications trust.
pub(crate) static AUTHORITY: LazyLock<Authority> = LazyLock::new(Authority::new);

/// A client's certificate with its key.
#[derive(Clone, Debug)]
pub(crate) struct ClientIdentity {
    pub(crate) der: Vec<u8>,
    pub(crate) pem: String,
    key: String,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, "Clients of Fable Books");
        params.is_ca = IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let pem = params.self_signed(&key).unwrap().pem();
        Self { params, key, pem }
    }

    /// A certificate of this authority.
    pub(crate) fn issue(&self, dns: &str) -> ClientIdentity {
        let key = KeyPair::generate().unwrap();
        let certificate = named(dns).signed_by(&key, &Issuer::new(self.params.clone(), &self.key)).unwrap();
        ClientIdentity { der: certificate.der().to_vec(), pem: certificate.pem(), key: key.serialize_pem() }
    }
}

impl ClientIdentity {
    /// A certificate that only its owner has signed.
    pub(crate) fn self_signed(dns: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let certificate = named(dns).self_signed(&key).unwrap();
        Self { der: certificate.der().to_vec(), pem: certificate.pem(), key: key.serialize_pem() }
    }

    /// The public key, which is one on P-256.
    pub(crate) fn jwk(&self) -> Value {
        let key = KeyPair::from_pem(&self.key).unwrap();
        let [x, y] = [1..33, 33..65].map(|range| URL_SAFE_NO_PAD.encode(&key.public_key_raw()[range]));
        json!({"kty": "EC", "crv": "P-256", "x": x, "y": y, "alg": "ES256"})
    }

    /// `x5t#S256`.
    pub(crate) fn thumbprint(&self) -> String {
        URL_SAFE_NO_PAD.encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &self.der))
    }
}

fn named(dns: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::OrganizationName, "Fable Books");
    params.distinguished_name.push(DnType::CommonName, dns);
    params.subject_alt_names = vec![SanType::DnsName(dns.try_into().unwrap())];
    params
}

impl Server {
    /// The same server behind a proxy in 10.0.0.0/8 that passes certificates on in this header.
    pub(crate) async fn behind_proxy(&self, header: &str) -> Self {
        let proxies =
            TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()], vestibule_http::ForwardedHeader::default())
                .with_certificate_header(Some(header.parse().unwrap()));
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let router =
            self.edge(Origins::loopback(port, false), proxies).wrap(vestibule_signin::router(self.sign_in_app()));
        let router = router.layer(axum::middleware::from_fn(connection));
        tokio::spawn(async move { axum::serve(listener, router.into_make_service()).await.unwrap() });
        Self { base: format!("http://localhost:{port}"), ..self.clone() }
    }

    /// The same server at the listener that asks clients for certificates, reached by a client with this one, if any.
    pub(crate) fn over_mtls(&self, identity: Option<&ClientIdentity>) -> Self {
        tls::install_provider();
        let local = tls::ephemeral(SystemClock.now()).unwrap();
        let listener = Listener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).unwrap();
        let port = listener.address().port();
        let (_, main) = self.base.rsplit_once(':').unwrap();
        let origins = Origins::loopback(main.parse().unwrap(), false).with_loopback(port, true);
        let router =
            self.edge(origins, TrustedProxies::default()).wrap(vestibule_signin::mtls_router(self.sign_in_app()));
        let settings = ConnectionSettings {
            most: 100,
            header_timeout: Duration::from_secs(10),
            stall_timeout: Duration::from_secs(10),
        };
        tokio::spawn(listener.serve(router, Some(local.asking), settings, Shutdown::default(), Duration::ZERO));
        let authority = reqwest::Certificate::from_pem(local.ca_pem.as_bytes()).unwrap();
        let mut http = reqwest::Client::builder().tls_certs_only([authority]);
        if let Some(identity) = identity {
            let pem = format!("{}{}", identity.pem, identity.key);
            http = http.identity(reqwest::Identity::from_pem(pem.as_bytes()).unwrap());
        }
        Self { base: format!("https://localhost:{port}"), http: http.build().unwrap(), ..self.clone() }
    }

    fn sign_in_app(&self) -> SignIn {
        let limits = RateLimits::new(
            RateQuotas { exempt_loopback: true, ..RateQuotas::default() },
            Arc::clone(&self.platform.clock),
        );
        SignIn { platform: Arc::clone(&self.platform), limits: Arc::new(limits) }
    }

    fn edge(&self, origins: Origins, trusted_proxies: TrustedProxies) -> Edge {
        Edge {
            origins,
            trusted_proxies,
            limits: Limits::default(),
            randomness: Arc::clone(&self.platform.randomness),
            strict_transport_security: false,
            problem_page: None,
        }
    }
}
