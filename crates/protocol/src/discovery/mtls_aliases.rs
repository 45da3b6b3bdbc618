//! The endpoints that clients with certificates use.

use super::{CertificatesAsked, DiscoveryInput, Metadata};
use serde::{Deserialize, Serialize};

/// How clients with certificates prove themselves (RFC 8705 §2.1.1, §2.2.1).
const METHODS: [&str; 2] = ["tls_client_auth", "self_signed_tls_client_auth"];

impl Metadata {
    /// The same document with all that clients with certificates may do, where they are asked for them.
    pub(super) fn asking_for_certificates(mut self, input: &DiscoveryInput<'_>) -> Self {
        if input.client_certificates == CertificatesAsked::Nowhere {
            return self;
        }
        for methods in [
            &mut self.token_endpoint_auth_methods_supported,
            &mut self.introspection_endpoint_auth_methods_supported,
            &mut self.revocation_endpoint_auth_methods_supported,
        ] {
            methods.extend(METHODS.map(str::to_owned));
        }
        self.tls_client_certificate_bound_access_tokens = true;
        self.mtls_endpoint_aliases = MtlsEndpointAliases::new(input);
        self
    }
}

/// `mtls_endpoint_aliases` (RFC 8705 §5): what clients call themselves, at the origin where they are asked for a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the members are those of the metadata, under the same names")]
pub struct MtlsEndpointAliases {
    pub token_endpoint: String,
    pub userinfo_endpoint: String,
    pub introspection_endpoint: String,
    pub revocation_endpoint: String,
    pub device_authorization_endpoint: String,
    pub backchannel_authentication_endpoint: String,
    pub pushed_authorization_request_endpoint: String,
}

impl MtlsEndpointAliases {
    /// The aliases of a tenant; none where no other origin asks for certificates.
    pub(super) fn new(input: &DiscoveryInput<'_>) -> Option<Self> {
        let CertificatesAsked::At(base_url) = input.client_certificates else { return None };
        let segment = input.segment;
        let oauth = format!("{base_url}/{segment}/oauth2/v2.0");
        Some(Self {
            token_endpoint: format!("{oauth}/token"),
            userinfo_endpoint: format!("{base_url}/{segment}/oidc/userinfo"),
            introspection_endpoint: format!("{oauth}/introspect"),
            revocation_endpoint: format!("{oauth}/revoke"),
            device_authorization_endpoint: format!("{oauth}/devicecode"),
            backchannel_authentication_endpoint: format!("{oauth}/bc-authorize"),
            pushed_authorization_request_endpoint: format!("{oauth}/par"),
        })
    }
}
