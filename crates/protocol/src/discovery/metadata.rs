//! A tenant's metadata document. It advertises what is served and nothing else.

use super::MtlsEndpointAliases;
use crate::{
    authorization::{Prompt, ResponseMode, ResponseType},
    ciba::DeliveryMode,
    dpop::ProofAlgorithm,
    jose::{Algorithm, ContentEncryption, KeyManagement, PeerAlgorithm},
    scope::OIDC_SCOPES,
    token::GrantType,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a metadata document is made from.
#[derive(Clone, Copy, Debug)]
pub struct DiscoveryInput<'a> {
    /// The server's base URL, without a slash at its end.
    pub base_url: &'a str,
    /// Its host with its port, if it has one.
    pub host: &'a str,
    /// The tenant.
    pub tenant_id: Uuid,
    /// The tenant as the client writes it in paths: its id or a domain name.
    pub segment: &'a str,
    /// The algorithms that id tokens are signed with in this tenant.
    pub signing_algorithms: &'a [Algorithm],
    /// The languages of the pages.
    pub ui_locales: &'a [&'a str],
    /// Whether clients may register themselves.
    pub client_registration: bool,
    /// Whether clients are let in by the documents at their client ids.
    pub client_id_metadata_documents: bool,
    /// Where clients are asked for certificates.
    pub client_certificates: CertificatesAsked<'a>,
    /// Whether the key set holds a key for which request objects may be encrypted.
    pub request_object_encryption: bool,
    /// The types of authorization details that the tenant's APIs understand.
    pub authorization_details_types: &'a [&'a str],
}

/// Where clients may prove themselves by certificates (RFC 8705).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum CertificatesAsked<'a> {
    /// Nowhere.
    #[default]
    Nowhere,
    /// At the endpoints themselves.
    Here,
    /// At the same endpoints of another base URL, without a slash at its end.
    At(&'a str),
}

/// The issuer of a tenant's tokens: always by the tenant's id (decisions.md 3). `base_url` has no slash at its end.
pub fn issuer(base_url: &str, tenant_id: Uuid) -> String {
    format!("{base_url}/{tenant_id}/v2.0")
}

/// A tenant's metadata document. Members without a comment are those of OpenID Connect Discovery §3 and RFC 8414 §2.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the members are those of the specifications, under their own names")]
pub struct Metadata {
    pub issuer: String,
    pub authorization_endpoint: String,
    pub token_endpoint: String,
    pub jwks_uri: String,
    /// RFC 8628 §4.
    pub device_authorization_endpoint: String,
    /// CIBA §4, as the next four.
    pub backchannel_authentication_endpoint: String,
    pub backchannel_token_delivery_modes_supported: Vec<String>,
    pub backchannel_authentication_request_signing_alg_values_supported: Vec<PeerAlgorithm>,
    pub backchannel_user_code_parameter_supported: bool,
    pub userinfo_endpoint: String,
    pub end_session_endpoint: String,
    /// RFC 7591 §3, where clients may register themselves.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub registration_endpoint: Option<String>,
    /// draft-ietf-oauth-client-id-metadata-document §5; left out where it is not so.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub client_id_metadata_document_supported: bool,
    /// RFC 8414 §2, as the next four.
    pub introspection_endpoint: String,
    pub introspection_endpoint_auth_methods_supported: Vec<String>,
    pub revocation_endpoint: String,
    pub revocation_endpoint_auth_methods_supported: Vec<String>,
    /// RFC 9701 §7.
    pub introspection_signing_alg_values_supported: Vec<Algorithm>,
    /// OpenID Connect Core §5.3.2.
    pub userinfo_signing_alg_values_supported: Vec<Algorithm>,
    pub token_endpoint_auth_methods_supported: Vec<String>,
    /// What client assertions are signed with, here and at the next two.
    pub token_endpoint_auth_signing_alg_values_supported: Vec<PeerAlgorithm>,
    pub introspection_endpoint_auth_signing_alg_values_supported: Vec<PeerAlgorithm>,
    pub revocation_endpoint_auth_signing_alg_values_supported: Vec<PeerAlgorithm>,
    pub response_types_supported: Vec<String>,
    pub response_modes_supported: Vec<String>,
    pub grant_types_supported: Vec<String>,
    pub subject_types_supported: Vec<String>,
    pub id_token_signing_alg_values_supported: Vec<Algorithm>,
    pub scopes_supported: Vec<String>,
    pub claims_supported: Vec<String>,
    /// OpenID Connect Core §3.1.2.1: what `acr` may be.
    pub acr_values_supported: Vec<String>,
    pub claims_parameter_supported: bool,
    pub request_parameter_supported: bool,
    /// What request objects are signed with (RFC 9101 §10.5: unsigned ones are not read).
    pub request_object_signing_alg_values_supported: Vec<PeerAlgorithm>,
    /// RFC 9101 §6.1: how they may be encrypted too, as the next.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub request_object_encryption_alg_values_supported: Vec<KeyManagement>,
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub request_object_encryption_enc_values_supported: Vec<ContentEncryption>,
    /// RFC 9101 §10.5: applications may be registered to need one.
    pub require_signed_request_object: bool,
    /// RFC 9126 §5.
    pub pushed_authorization_request_endpoint: String,
    /// RFC 9126 §5: applications may be registered to need it.
    pub require_pushed_authorization_requests: bool,
    /// OpenID Connect Core §6.2: at addresses that the client has registered, as the next says.
    pub request_uri_parameter_supported: bool,
    pub require_request_uri_registration: bool,
    /// JARM §4.
    pub authorization_signing_alg_values_supported: Vec<Algorithm>,
    /// RFC 9396 §10.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub authorization_details_types_supported: Vec<String>,
    pub prompt_values_supported: Vec<String>,
    pub code_challenge_methods_supported: Vec<String>,
    /// RFC 9449 §5.1.
    pub dpop_signing_alg_values_supported: Vec<String>,
    /// RFC 8705 §3.3.
    pub tls_client_certificate_bound_access_tokens: bool,
    /// RFC 8705 §5: the endpoints at the origin that asks for certificates.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub mtls_endpoint_aliases: Option<MtlsEndpointAliases>,
    pub ui_locales_supported: Vec<String>,
    /// RFC 9207 §3.
    pub authorization_response_iss_parameter_supported: bool,
    /// The platform's own name for the next.
    pub http_logout_supported: bool,
    /// OpenID Connect Front-Channel Logout §3.
    pub frontchannel_logout_supported: bool,
    /// Likewise: logout URLs get `iss` and `sid`.
    pub frontchannel_logout_session_supported: bool,
    /// OpenID Connect Back-Channel Logout §2.1.
    pub backchannel_logout_supported: bool,
    /// Likewise: logout tokens hold `sid`.
    pub backchannel_logout_session_supported: bool,
    /// OpenID Connect Session Management §3.3.
    pub check_session_iframe: String,
    /// Where the tenant lives; one region here.
    pub tenant_region_scope: String,
    /// The host that clients compare their authority with.
    pub cloud_instance_name: String,
}

impl Metadata {
    /// The document of a tenant.
    pub fn new(input: &DiscoveryInput<'_>) -> Self {
        let DiscoveryInput { base_url, segment, .. } = input;
        let oauth = format!("{base_url}/{segment}/oauth2/v2.0");
        let metadata = Self {
            issuer: issuer(base_url, input.tenant_id),
            authorization_endpoint: format!("{oauth}/authorize"),
            token_endpoint: format!("{oauth}/token"),
            device_authorization_endpoint: format!("{oauth}/devicecode"),
            backchannel_authentication_endpoint: format!("{oauth}/bc-authorize"),
            backchannel_token_delivery_modes_supported: words(&DeliveryMode::ALL.map(DeliveryMode::as_str)),
            backchannel_authentication_request_signing_alg_values_supported: PeerAlgorithm::ALL.to_vec(),
            backchannel_user_code_parameter_supported: false,
            jwks_uri: format!("{base_url}/{segment}/discovery/v2.0/keys"),
            userinfo_endpoint: format!("{base_url}/{segment}/oidc/userinfo"),
            end_session_endpoint: format!("{oauth}/logout"),
            client_id_metadata_document_supported: input.client_id_metadata_documents,
            registration_endpoint: input.client_registration.then(|| format!("{oauth}/register")),
            introspection_endpoint: format!("{oauth}/introspect"),
            introspection_endpoint_auth_methods_supported: words(&CREDENTIALS),
            revocation_endpoint: format!("{oauth}/revoke"),
            revocation_endpoint_auth_methods_supported: with_none(&CREDENTIALS),
            introspection_signing_alg_values_supported: input.signing_algorithms.to_vec(),
            userinfo_signing_alg_values_supported: input.signing_algorithms.to_vec(),
            token_endpoint_auth_methods_supported: with_none(&CREDENTIALS),
            token_endpoint_auth_signing_alg_values_supported: PeerAlgorithm::ALL.to_vec(),
            introspection_endpoint_auth_signing_alg_values_supported: PeerAlgorithm::ALL.to_vec(),
            revocation_endpoint_auth_signing_alg_values_supported: PeerAlgorithm::ALL.to_vec(),
            response_types_supported: words(&ResponseType::ALL.map(ResponseType::as_str)),
            response_modes_supported: words(&ResponseMode::NAMES),
            grant_types_supported: grant_types(),
            subject_types_supported: words(&["public", "pairwise"]),
            id_token_signing_alg_values_supported: input.signing_algorithms.to_vec(),
            scopes_supported: words(&OIDC_SCOPES),
            claims_supported: words(&CLAIMS),
            acr_values_supported: words(&["1"]),
            claims_parameter_supported: true,
            request_parameter_supported: true,
            request_object_signing_alg_values_supported: PeerAlgorithm::ALL.to_vec(),
            request_object_encryption_alg_values_supported: if input.request_object_encryption {
                KeyManagement::ALL.to_vec()
            } else {
                Vec::new()
            },
            request_object_encryption_enc_values_supported: if input.request_object_encryption {
                ContentEncryption::ALL.to_vec()
            } else {
                Vec::new()
            },
            require_signed_request_object: false,
            pushed_authorization_request_endpoint: format!("{oauth}/par"),
            require_pushed_authorization_requests: false,
            request_uri_parameter_supported: true,
            require_request_uri_registration: true,
            authorization_signing_alg_values_supported: input.signing_algorithms.to_vec(),
            authorization_details_types_supported: words(input.authorization_details_types),
            prompt_values_supported: words(&PROMPTS.map(Prompt::as_str)),
            code_challenge_methods_supported: words(&["S256"]),
            dpop_signing_alg_values_supported: words(&ProofAlgorithm::ALL.map(ProofAlgorithm::as_str)),
            tls_client_certificate_bound_access_tokens: false,
            mtls_endpoint_aliases: None,
            ui_locales_supported: words(input.ui_locales),
            authorization_response_iss_parameter_supported: true,
            http_logout_supported: true,
            frontchannel_logout_supported: true,
            frontchannel_logout_session_supported: true,
            backchannel_logout_supported: true,
            backchannel_logout_session_supported: true,
            check_session_iframe: format!("{oauth}/checksession"),
            tenant_region_scope: "WW".to_owned(),
            cloud_instance_name: input.host.to_owned(),
        };
        metadata.asking_for_certificates(input)
    }
}

/// How a client with a credential proves itself.
const CREDENTIALS: [&str; 3] = ["client_secret_post", "client_secret_basic", "private_key_jwt"];

/// Claims that an id token or userinfo may hold.
const CLAIMS: [&str; 24] = [
    "sub",
    "iss",
    "aud",
    "exp",
    "iat",
    "nbf",
    "auth_time",
    "acr",
    "amr",
    "nonce",
    "name",
    "given_name",
    "family_name",
    "preferred_username",
    "email",
    "email_verified",
    "locale",
    "roles",
    "groups",
    "oid",
    "tid",
    "sid",
    "uti",
    "ver",
];

const PROMPTS: [Prompt; 5] = [Prompt::None, Prompt::Login, Prompt::Consent, Prompt::SelectAccount, Prompt::Create];

/// Those of the token endpoint, and the name that metadata knows for tokens from the authorization endpoint (RFC 7591 §2).
fn grant_types() -> Vec<String> {
    words(&[&GrantType::ALL.map(GrantType::as_str)[..], &["implicit"]].concat())
}

/// The methods of clients with a credential, and that of clients without one.
fn with_none(methods: &[&str]) -> Vec<String> {
    words(&[methods, &["none"]].concat())
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(segment: &str) -> Metadata {
        Metadata::new(&DiscoveryInput {
            base_url: "https://id.contoso.example",
            host: "id.contoso.example",
            tenant_id: Uuid::parse_str("4f0e8a52-6c1d-4b7e-9a33-1d2c5b6e7f80").unwrap(),
            segment,
            signing_algorithms: &[Algorithm::Rs256],
            ui_locales: &["en", "de", "ar"],
            client_registration: false,
            client_id_metadata_documents: false,
            client_certificates: CertificatesAsked::Nowhere,
            request_object_encryption: false,
            authorization_details_types: &[],
        })
    }

    #[test]
    fn endpoints_keep_the_segment_and_the_issuer_is_by_id() {
        let metadata = document("contoso.example");
        assert_eq!(metadata.issuer, "https://id.contoso.example/4f0e8a52-6c1d-4b7e-9a33-1d2c5b6e7f80/v2.0");
        assert_eq!(metadata.token_endpoint, "https://id.contoso.example/contoso.example/oauth2/v2.0/token");
        assert_eq!(metadata.jwks_uri, "https://id.contoso.example/contoso.example/discovery/v2.0/keys");
        assert_eq!(metadata.userinfo_endpoint, "https://id.contoso.example/contoso.example/oidc/userinfo");
        assert_eq!(metadata.end_session_endpoint, "https://id.contoso.example/contoso.example/oauth2/v2.0/logout");
    }

    #[test]
    fn only_what_is_served_is_advertised() {
        let json = serde_json::to_value(document("t")).unwrap();
        assert!(json.get("registration_endpoint").is_none());
        assert_eq!(json["response_types_supported"][0], "code");
        assert_eq!(json["code_challenge_methods_supported"], serde_json::json!(["S256"]));
        assert_eq!(json["id_token_signing_alg_values_supported"], serde_json::json!(["RS256"]));
        assert_eq!(json["authorization_response_iss_parameter_supported"], true);
    }

    #[test]
    fn certificates_are_advertised_where_clients_are_asked_for_them() {
        let input = |client_certificates| DiscoveryInput {
            base_url: "https://id.example",
            host: "id.example",
            tenant_id: Uuid::nil(),
            segment: "t",
            signing_algorithms: &[Algorithm::Rs256],
            ui_locales: &["en"],
            client_registration: false,
            client_id_metadata_documents: false,
            client_certificates,
            request_object_encryption: false,
            authorization_details_types: &[],
        };
        let methods = ["tls_client_auth".to_owned(), "self_signed_tls_client_auth".to_owned()];
        for (asked, aliases) in [
            (CertificatesAsked::Nowhere, None),
            (CertificatesAsked::Here, None),
            (CertificatesAsked::At("https://mtls.id.example"), Some("https://mtls.id.example/t/oauth2/v2.0/token")),
        ] {
            let metadata = Metadata::new(&input(asked));
            let offered = asked != CertificatesAsked::Nowhere;
            assert_eq!(metadata.tls_client_certificate_bound_access_tokens, offered);
            for supported in [
                &metadata.token_endpoint_auth_methods_supported,
                &metadata.introspection_endpoint_auth_methods_supported,
                &metadata.revocation_endpoint_auth_methods_supported,
            ] {
                assert!(methods.iter().all(|method| supported.contains(method) == offered), "{supported:?}");
            }
            let token_endpoint = metadata.mtls_endpoint_aliases.map(|aliases| aliases.token_endpoint);
            assert_eq!(token_endpoint.as_deref(), aliases);
            assert_eq!(metadata.token_endpoint, "https://id.example/t/oauth2/v2.0/token");
        }
    }

    #[test]
    fn the_document_reads_back() {
        let metadata = document("t");
        let json = serde_json::to_string(&metadata).unwrap();
        assert_eq!(serde_json::from_str::<Metadata>(&json).unwrap(), metadata);
    }
}
