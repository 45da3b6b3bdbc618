//! The FAPI 2.0 plans whole, for every way in which a client proves itself and every key that its tokens are bound to: pushed,
//! answered, redeemed, used and refreshed, and at each step refused to whoever lacks a key.

use super::super::fapi2::issuer;
use crate::harness::{
    AUTHORITY, ClientIdentity, Prover, RelyingParty, Reply, Server, Signer, VERIFIER, claims, claims_of,
    on_both_engines,
};
use jsonwebtoken::Algorithm;
use serde_json::{Value, json};
use vestibule_domain::application::{
    Application, AuthenticationMethod, ClientKeys, SecurityProfile, SenderConstraint, TlsClientAuth,
};
use vestibule_protocol::{
    client_assertion::CLIENT_ASSERTION_TYPE,
    mtls::{Authorities, CertificateSubject},
};

/// The key that tokens are bound to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Bound {
    Proof,
    Certificate,
}

/// A client of a profile, the doors at which it and others knock, and its keys.
struct Client {
    party: RelyingParty,
    method: AuthenticationMethod,
    bound: Bound,
    signs: bool,
    signer: Signer,
    prover: Prover,
    identity: ClientIdentity,
    own: Server,
    other: Server,
    bare: Server,
}

impl Client {
    async fn register(server: &Server, profile: SecurityProfile, method: AuthenticationMethod, bound: Bound) -> Self {
        let party = RelyingParty { secret: None, ..RelyingParty::reader(server) };
        let signer = Signer::new(Algorithm::ES256);
        let keys = ClientKeys::try_from(json!({"keys": [signer.jwk()]})).unwrap();
        let change = |application: &mut Application| {
            application.secrets.clear();
            application.jwks = Some(keys);
            application.token_endpoint_auth_method = Some(method);
            application.tls_client_auth = (method == AuthenticationMethod::TlsClientAuth).then(|| TlsClientAuth {
                subject: CertificateSubject::SanDns("bank.fable.example".to_owned()),
                authorities: Some(Authorities::parse(&AUTHORITY.pem).unwrap()),
            });
            application.security_profile = profile;
            application.sender_constraint = SenderConstraint {
                dpop_bound_access_tokens: bound == Bound::Proof,
                tls_client_certificate_bound_access_tokens: bound == Bound::Certificate,
            };
        };
        server.reconfigure(&party, change).await;
        let identity = AUTHORITY.issue("bank.fable.example");
        let [own, other, bare] = [Some(&identity), Some(&AUTHORITY.issue("thief.fable.example")), None]
            .map(|identity| server.over_mtls(identity));
        let signs = profile == SecurityProfile::Fapi2MessageSigning;
        Self { party, method, bound, signs, signer, prover: Prover::new(), identity, own, other, bare }
    }

    fn by_key(&self) -> bool {
        self.method == AuthenticationMethod::PrivateKeyJwt
    }

    fn assertion(&self, server: &Server) -> [(String, String); 2] {
        let claims = claims(server, &self.party, &json!({"aud": issuer(server)}));
        [
            ("client_assertion_type".to_owned(), CLIENT_ASSERTION_TYPE.to_owned()),
            ("client_assertion".to_owned(), self.signer.sign(&self.signer.header(), &claims)),
        ]
    }

    /// What a request holds of the client: its name, and its assertion where that proves it.
    fn named(&self, server: &Server) -> Vec<(String, String)> {
        let mut fields = vec![("client_id".to_owned(), self.party.id())];
        if self.by_key() {
            fields.extend(self.assertion(server));
        }
        fields
    }

    /// What it pushes: parameters, or one object that it has signed.
    fn request(&self, server: &Server) -> Vec<(String, String)> {
        if self.signs {
            let changes = json!({"response_mode": "jwt", "prompt": "none"});
            return vec![("request".to_owned(), self.party.object(server, &self.signer, &changes))];
        }
        let mut request = self.party.request_with(&[("prompt", "none")]);
        request.retain(|(name, _)| name != "client_id");
        request
    }

    async fn push(&self, server: &Server, door: &Server) -> Reply {
        self.party.push_exactly(door, &[self.named(server), self.request(server)].concat()).await
    }

    /// A code, out of a signed answer where the profile says so.
    async fn code(&self, server: &Server) -> String {
        let (browser, _) = RelyingParty::shop(server).sign_in(server).await;
        let pushed = self.push(server, &self.own).await;
        assert_eq!(pushed.status, 201, "{pushed:?}");
        let name = pushed.json()["request_uri"].as_str().unwrap().to_owned();
        let page = self.party.open_by_name(server, &browser, &name).await;
        if !self.signs {
            assert_eq!(page.answer("iss"), Some(issuer(server)), "{:?}", page.leads_to);
            return page.answer("code").expect("a code");
        }
        assert!(page.answer("code").is_none(), "{:?}", page.leads_to);
        let response = page.answer("response").unwrap_or_else(|| panic!("{:?} {}", page.leads_to, page.body));
        assert_eq!(jsonwebtoken::decode_header(&response).unwrap().alg, Algorithm::ES256);
        let told = claims_of(&response);
        assert_eq!((&told["iss"], &told["aud"]), (&json!(issuer(server)), &json!(self.party.id())));
        told["code"].as_str().expect("a code").to_owned()
    }

    /// Asks the token endpoint behind a door, with a proof of a key if there is one, again with the nonce that is told.
    async fn ask(&self, server: &Server, door: &Server, fields: &[(&str, &str)], prover: Option<&Prover>) -> Reply {
        let url = door.url(self.party.tenant, "oauth2/v2.0/token");
        let mut nonce = Vec::new();
        loop {
            let named = self.named(server);
            let named: Vec<(&str, &str)> = named.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let proof = prover.map(|prover| prover.proof(door, "POST", &url, &nonce));
            let headers: Vec<(&str, &str)> = proof.iter().map(|proof| ("dpop", proof.as_str())).collect();
            let reply = door.post(&url, &[fields, &named].concat(), &headers).await;
            if reply.status == 200 || !nonce.is_empty() || reply.error().0 != "use_dpop_nonce" {
                return reply;
            }
            nonce.push(("nonce", json!(reply.header("dpop-nonce"))));
        }
    }

    /// The proof that goes with its token requests.
    fn proof(&self) -> Option<&Prover> {
        (self.bound == Bound::Proof).then_some(&self.prover)
    }

    fn confirmation(&self) -> Value {
        match self.bound {
            Bound::Proof => json!({"jkt": self.prover.thumbprint()}),
            Bound::Certificate => json!({"x5t#S256": self.identity.thumbprint()}),
        }
    }

    /// Whoever is not the client, by its own method, pushes nothing; and nothing comes unsigned where messages are signed.
    async fn is_the_only_one_to_push(&self, server: &Server) {
        let request = [vec![("client_id".to_owned(), self.party.id())], self.request(server)].concat();
        let asserted = [&request[..], &self.assertion(server)].concat();
        let refused: &[(&Server, &[(String, String)])] = if self.by_key() {
            &[(&self.own, &request), (&self.bare, &request)]
        } else {
            &[(&self.other, &request), (&self.bare, &request), (&self.bare, &asserted), (&self.own, &asserted)]
        };
        for (door, fields) in refused {
            let reply = self.party.push_exactly(door, fields).await;
            assert_eq!((reply.status, reply.error().0.as_str()), (401, "invalid_client"), "{reply:?}");
        }
        if self.signs {
            let mut unsigned = self.party.request_with(&[("response_mode", "jwt")]);
            unsigned.retain(|(name, _)| name != "client_id");
            let unsigned = [self.named(server), unsigned].concat();
            let reply = self.party.push_exactly(&self.own, &unsigned).await;
            assert_eq!((reply.status, reply.error().0.as_str()), (400, "invalid_request"), "{reply:?}");
        }
    }

    /// No tokens without the key of the client and the key that they are to be bound to.
    async fn is_the_only_one_to_ask(&self, server: &Server, fields: &[(&str, &str)]) {
        let missing = match self.bound {
            Bound::Proof => (&self.own, None, 400, "invalid_dpop_proof"),
            Bound::Certificate if self.by_key() => (&self.bare, None, 400, "invalid_request"),
            Bound::Certificate => (&self.bare, None, 401, "invalid_client"),
        };
        let mut refused = vec![missing];
        if !self.by_key() {
            let stolen = [&self.other, &self.bare].map(|door| (door, self.proof(), 401, "invalid_client"));
            refused.extend(stolen);
        }
        for (door, prover, status, error) in refused {
            let reply = self.ask(server, door, fields, prover).await;
            assert_eq!((reply.status, reply.error().0.as_str()), (status, error), "{reply:?}");
        }
    }

    /// The token answers to its key alone.
    async fn holds(&self, access: &str) {
        let bearer = format!("Bearer {access}");
        let plain = async |door: &Server| {
            door.get(&door.url(self.party.tenant, "oidc/userinfo"), &[("authorization", &bearer)]).await
        };
        if self.bound == Bound::Certificate {
            for (door, status) in [(&self.own, 200), (&self.other, 401), (&self.bare, 401)] {
                let reply = plain(door).await;
                assert_eq!(reply.status, status, "{reply:?}");
            }
            return;
        }
        let told = self.prover.userinfo(&self.own, access, &[]).await;
        let nonce = [("nonce", json!(told.header("dpop-nonce")))];
        for (prover, status) in [(&self.prover, 200), (&Prover::new(), 401)] {
            let reply = prover.userinfo(&self.own, access, &nonce).await;
            assert_eq!(reply.status, status, "{reply:?}");
        }
        assert_eq!(plain(&self.own).await.status, 401, "without a proof the certificate is worth nothing");
    }

    /// Its refresh token is active, as it is told, and nobody else is.
    async fn introspects(&self, server: &Server, refresh: &str) {
        let ask = async |door: &Server, named: Vec<(String, String)>| {
            let mut fields = vec![("token", refresh)];
            fields.extend(named.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            door.post(&door.url(self.party.tenant, "oauth2/v2.0/introspect"), &fields, &[]).await
        };
        let told = ask(&self.own, self.named(server)).await;
        assert_eq!((told.status, &told.json()["active"]), (200, &json!(true)), "{told:?}");
        let refused = ask(&self.bare, vec![("client_id".to_owned(), self.party.id())]).await;
        assert_eq!((refused.status, refused.error().0.as_str()), (401, "invalid_client"), "{refused:?}");
    }
}

/// `…-happy-flow`, `-ensure-holder-of-key-required`, `-refresh-token` of a plan in one of its variants.
async fn goes_through(profile: SecurityProfile, method: AuthenticationMethod, bound: Bound) {
    on_both_engines(async |server| {
        let client = Client::register(server, profile, method, bound).await;
        client.is_the_only_one_to_push(server).await;
        let code = client.code(server).await;
        let redeeming = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", client.party.redirect_uri.as_str()),
            ("code_verifier", VERIFIER),
        ];
        client.is_the_only_one_to_ask(server, &redeeming).await;
        let answer = client.ask(server, &client.own, &redeeming, client.proof()).await;
        assert_eq!(answer.status, 200, "what was refused before has spent nothing: {answer:?}");
        let body = answer.json();
        let [access, refresh, id_token] =
            ["access_token", "refresh_token", "id_token"].map(|name| body[name].as_str().unwrap());
        let kind = if bound == Bound::Proof { "DPoP" } else { "Bearer" };
        assert_eq!((&body["token_type"], &claims_of(access)["cnf"]), (&json!(kind), &client.confirmation()));
        assert_eq!(jsonwebtoken::decode_header(id_token).unwrap().alg, Algorithm::ES256);
        client.holds(access).await;
        client.introspects(server, refresh).await;
        let refreshing = [("grant_type", "refresh_token"), ("refresh_token", refresh)];
        client.is_the_only_one_to_ask(server, &refreshing).await;
        let renewed = client.ask(server, &client.own, &refreshing, client.proof()).await;
        assert_eq!(renewed.status, 200, "{renewed:?}");
        let access = renewed.json()["access_token"].as_str().unwrap().to_owned();
        assert_eq!(claims_of(&access)["cnf"], client.confirmation());
        client.holds(&access).await;
    })
    .await;
}

/// Security Profile: `private_key_jwt`, mutual TLS.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_of_a_key_has_its_tokens_bound_to_its_certificate() {
    goes_through(SecurityProfile::Fapi2, AuthenticationMethod::PrivateKeyJwt, Bound::Certificate).await;
}

/// Security Profile: mutual TLS, DPoP.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_of_a_certificate_has_its_tokens_bound_to_its_proofs() {
    goes_through(SecurityProfile::Fapi2, AuthenticationMethod::TlsClientAuth, Bound::Proof).await;
}

/// Message Signing: `private_key_jwt`, DPoP.
#[tokio::test(flavor = "multi_thread")]
async fn messages_are_signed_for_a_client_of_a_key_and_proofs() {
    goes_through(SecurityProfile::Fapi2MessageSigning, AuthenticationMethod::PrivateKeyJwt, Bound::Proof).await;
}

/// Message Signing: `private_key_jwt`, mutual TLS.
#[tokio::test(flavor = "multi_thread")]
async fn messages_are_signed_for_a_client_of_a_key_and_a_certificate() {
    goes_through(SecurityProfile::Fapi2MessageSigning, AuthenticationMethod::PrivateKeyJwt, Bound::Certificate).await;
}

/// Message Signing: mutual TLS, DPoP.
#[tokio::test(flavor = "multi_thread")]
async fn messages_are_signed_for_a_client_of_a_certificate_and_proofs() {
    goes_through(SecurityProfile::Fapi2MessageSigning, AuthenticationMethod::TlsClientAuth, Bound::Proof).await;
}

/// Message Signing: mutual TLS for both.
#[tokio::test(flavor = "multi_thread")]
async fn messages_are_signed_for_a_client_of_a_certificate_alone() {
    goes_through(SecurityProfile::Fapi2MessageSigning, AuthenticationMethod::TlsClientAuth, Bound::Certificate).await;
}
