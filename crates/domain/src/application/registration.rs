//! A client that has registered itself (RFC 7591), and what its own words make of it.

use super::{
    Application, AuthenticationMethod, BackChannelLogout, ClientKeys, ImplicitGrantSettings, RedirectUris,
    RequestObjectSettings, SubjectType, TlsClientAuth,
};
use crate::{clock::Timestamp, ids::RegistrationTokenId, outbound_url::OutboundUrl};
use serde::{Deserialize, Serialize};
use vestibule_protocol::{
    redirect_uri::RedirectUri,
    registration::{ApplicationType, ClientMetadata, RegisteredMethod},
};

/// The longest name that is shown where a client has given none.
const LONGEST_HOST: usize = 100;

/// How an application came to register itself, and by what it may change that. Its own words are kept apart: applications are in
/// memory, and words may be many.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Registration {
    /// SHA-256 of its registration access token (RFC 7592 §2).
    pub access_token_hash: [u8; 32],
    /// When it registered itself.
    pub issued_at: Timestamp,
    /// The initial access token that it was let in by; `None` where anybody was.
    pub initial_token: Option<RegistrationTokenId>,
    /// How old a sign-in may be where a request does not say (OpenID Connect Dynamic Client Registration §2), in seconds.
    pub default_max_age: Option<u32>,
}

/// A member of a registration that can't be kept, by its name.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the member {0} can't be kept")]
pub struct UnusableMember(pub &'static str);

impl Application {
    /// Whether the business has let it in: an administrator registered it, or gave it the token by which it registered itself.
    pub fn was_let_in(&self) -> bool {
        let by_token = self.registration.as_ref().is_none_or(|registration| registration.initial_token.is_some());
        by_token && self.document.is_none()
    }

    /// Whether somebody of the business has looked at it: an administrator registered it. A client that registered itself is
    /// whatever it says that it is, even where it needed a token to do so, and so is one that a document describes.
    pub const fn is_vouched_for(&self) -> bool {
        self.registration.is_none() && self.document.is_none()
    }

    /// Makes of the application what its client says of it. What an administrator gives (permissions, roles, APIs) is no part of
    /// that: a client that registers itself has none.
    pub fn describe(&mut self, metadata: &ClientMetadata) -> Result<(), UnusableMember> {
        let url = |text: &Option<String>, name| {
            text.as_deref().map(OutboundUrl::parse).transpose().map_err(|_| UnusableMember(name))
        };
        let keys = metadata.jwks.clone().map(ClientKeys::try_from).transpose().map_err(|_| UnusableMember("jwks"))?;
        self.jwks_uri = url(&metadata.jwks_uri, "jwks_uri")?;
        let session_required = metadata.backchannel_logout_session_required;
        self.back_channel_logout = url(&metadata.backchannel_logout_uri, "backchannel_logout_uri")?
            .map(|uri| BackChannelLogout { uri, session_required });
        self.jwks = keys;
        self.display_name = metadata.client_name.clone().unwrap_or_else(|| host_of(metadata));
        self.redirect_uris = redirect_uris(metadata);
        self.token_endpoint_auth_method = Some(method(metadata.token_endpoint_auth_method));
        self.post_logout_redirect_uris.clone_from(&metadata.post_logout_redirect_uris);
        self.front_channel_logout_uri.clone_from(&metadata.frontchannel_logout_uri);
        self.home_page = metadata.localized.get("client_uri").cloned();
        self.initiate_login_uri.clone_from(&metadata.initiate_login_uri);
        self.subject_type = if metadata.subject_type == "public" { SubjectType::Public } else { SubjectType::Pairwise };
        self.signing_algorithm = metadata.id_token_signed_response_alg;
        self.userinfo_signed_response_alg = metadata.userinfo_signed_response_alg;
        self.sender_constraint.tls_client_certificate_bound_access_tokens =
            metadata.tls_client_certificate_bound_access_tokens;
        self.tls_client_auth =
            metadata.certificate_subject().map(|subject| TlsClientAuth { subject, authorities: None });
        self.sender_constraint.dpop_bound_access_tokens = metadata.dpop_bound_access_tokens;
        self.require_pushed_authorization_requests = metadata.require_pushed_authorization_requests;
        self.implicit_grant_settings = implicit(metadata);
        self.request_object = RequestObjectSettings {
            required: metadata.require_signed_request_object,
            signing_alg: metadata.request_object_signing_alg,
            encryption_alg: metadata.request_object_encryption_alg,
            encryption_enc: metadata.request_object_encryption_enc,
            uris: request_uris(metadata)?,
        };
        Ok(())
    }
}

/// A client with a credential is a server; one without is an app on a device if it says so, else a page.
fn redirect_uris(metadata: &ClientMetadata) -> RedirectUris {
    let uris = metadata.redirect_uris.clone();
    match (metadata.token_endpoint_auth_method, metadata.application_type) {
        (RegisteredMethod::None, ApplicationType::Native) => {
            RedirectUris { public_client: uris, ..RedirectUris::default() }
        }
        (RegisteredMethod::None, ApplicationType::Web) => RedirectUris { spa: uris, ..RedirectUris::default() },
        _ => RedirectUris { web: uris, ..RedirectUris::default() },
    }
}

/// Where its request objects may be fetched; a fragment, which only caches look at, is no part of the address.
fn request_uris(metadata: &ClientMetadata) -> Result<Vec<OutboundUrl>, UnusableMember> {
    let bare = metadata.request_uris.iter().map(|text| text.split_once('#').map_or(text.as_str(), |(bare, _)| bare));
    bare.map(OutboundUrl::parse).collect::<Result<_, _>>().map_err(|_| UnusableMember("request_uris"))
}

/// No more than the response types that the client has registered need.
fn implicit(metadata: &ClientMetadata) -> ImplicitGrantSettings {
    let has = |word: &str| metadata.response_types.iter().any(|kind| kind.split(' ').any(|each| each == word));
    ImplicitGrantSettings { enable_id_token_issuance: has("id_token"), enable_access_token_issuance: has("token") }
}

const fn method(registered: RegisteredMethod) -> AuthenticationMethod {
    match registered {
        RegisteredMethod::None => AuthenticationMethod::None,
        RegisteredMethod::ClientSecretBasic => AuthenticationMethod::ClientSecretBasic,
        RegisteredMethod::ClientSecretPost => AuthenticationMethod::ClientSecretPost,
        RegisteredMethod::PrivateKeyJwt => AuthenticationMethod::PrivateKeyJwt,
        RegisteredMethod::TlsClientAuth => AuthenticationMethod::TlsClientAuth,
        RegisteredMethod::SelfSignedTlsClientAuth => AuthenticationMethod::SelfSignedTlsClientAuth,
    }
}

/// Where its customers are sent says more of a nameless client than anything that could be made up.
fn host_of(metadata: &ClientMetadata) -> String {
    let first = metadata.redirect_uris.first();
    let named = first.and_then(RedirectUri::origin).and_then(|origin| Some(origin.split_once("://")?.1.to_owned()));
    let named = named.or_else(|| first.map(|uri| uri.scheme().to_owned())).unwrap_or_default();
    named.chars().take(LONGEST_HOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::Randomness;
    use serde_json::{Value, json};
    use vestibule_protocol::registration::RegistrationOffer;

    struct Zeros;

    impl Randomness for Zeros {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    fn described(registration: &Value) -> Result<Application, UnusableMember> {
        let metadata =
            ClientMetadata::parse(registration.to_string().as_bytes(), RegistrationOffer::default()).unwrap();
        let mut application = Application::new("", &Zeros);
        application.describe(&metadata).map(|()| application)
    }

    #[test]
    fn the_platform_follows_from_what_the_client_is() {
        let https = json!({"redirect_uris": ["https://app.example/cb"]});
        assert_eq!(described(&https).unwrap().redirect_uris.web.len(), 1);
        let page = json!({"redirect_uris": ["https://app.example/cb"], "token_endpoint_auth_method": "none"});
        assert_eq!(described(&page).unwrap().redirect_uris.spa.len(), 1);
        let device = json!({"redirect_uris": ["http://127.0.0.1/cb"]});
        assert_eq!(described(&device).unwrap().redirect_uris.public_client.len(), 1);
    }

    #[test]
    fn a_nameless_client_is_shown_by_its_host() {
        let names = [("https://app.example:8443/cb", "app.example:8443"), ("com.example.app:/cb", "com.example.app")];
        for (uri, name) in names {
            assert_eq!(described(&json!({"redirect_uris": [uri]})).unwrap().display_name, name);
        }
    }

    #[test]
    fn a_url_that_can_not_be_called_is_refused_by_its_member() {
        for name in ["jwks_uri", "backchannel_logout_uri"] {
            let registration = json!({"redirect_uris": ["https://app.example/cb"], name: "http://app.example/keys"});
            assert_eq!(described(&registration), Err(UnusableMember(name)));
        }
        let registration =
            json!({"redirect_uris": ["https://app.example/cb"], "request_uris": ["http://app.example/request"]});
        assert_eq!(described(&registration), Err(UnusableMember("request_uris")));
    }

    #[test]
    fn no_word_of_a_client_gives_it_a_permission() {
        let greedy = json!({
            "redirect_uris": ["https://app.example/cb"], "permissions": [{"resource": "x"}], "scope": "api://x/All",
            "app_roles": ["Admin"], "identifier_uris": ["api://reader"], "native_authentication": true,
        });
        let application = described(&greedy).unwrap();
        assert!(application.permissions.is_empty() && application.identifier_uris.is_empty());
        assert!(application.app_roles.is_empty() && !application.native_authentication);
        assert!(!application.is_fallback_public_client && application.token_exchange.is_none());
    }
}
