//! Applications: the relying parties and APIs that a business registers. Names follow Graph's `application` resource.

mod authentication_method;
mod authorization_details_type;
mod back_channel_logout;
mod backchannel_authentication;
mod claim_transformation;
mod claims_mapping;
mod client_document;
mod client_keys;
mod client_pages;
mod consent;
mod federated_credentials;
mod group_membership_claims;
mod implicit_grant;
mod key_credentials;
mod limits;
mod optional_claims;
mod permissions;
mod redirects;
mod registration;
mod request_object;
mod secrets;
mod security_profile;
mod sender_constraint;
mod subject_type;
mod tls_client_auth;
mod token_claims;
mod token_exchange;
mod token_lifetimes;

pub use authentication_method::AuthenticationMethod;
pub use authorization_details_type::AuthorizationDetailsType;
pub use back_channel_logout::BackChannelLogout;
pub use backchannel_authentication::{BackchannelAuthentication, InvalidBackchannelAuthentication};
pub use claim_transformation::{ClaimInput, Inputs, InvalidInputs, Transformation};
pub use claims_mapping::{
    ClaimMapping, ClaimName, ClaimSource, ClaimTarget, ClaimsMapping, Constant, InvalidMapping, LONGEST_MAPPED_VALUE,
    MOST_MAPPED_CLAIMS, UserAttribute,
};
pub use client_document::ClientDocument;
pub use client_keys::ClientKeys;
pub use client_pages::{ClientPages, ClientPagesInLanguage};
pub use consent::{ConsentSettings, PreAuthorizedApplication};
pub use federated_credentials::{DEFAULT_AUDIENCE, FederatedIdentityCredential, FederatedIssuer, InvalidIssuer};
pub use group_membership_claims::GroupMembershipClaims;
pub use implicit_grant::ImplicitGrantSettings;
pub use key_credentials::{InvalidKeyCredential, KeyCredential};
pub use limits::{Exceeded, MOST_FEDERATED_CREDENTIALS, MOST_KEY_CREDENTIALS, MOST_REDIRECT_URIS, MOST_SECRETS};
pub use optional_claims::{OptionalClaim, OptionalClaimName, OptionalClaims};
pub use permissions::{AppRole, DIRECTORY, ExposedScope, MemberType, Permission, ScopeType};
pub use redirects::RedirectUris;
pub use registration::{Registration, UnusableMember};
pub use request_object::{MOST_REQUEST_URIS, RequestObjectSettings};
pub use secrets::{ClientSecret, SecretMatch};
pub use security_profile::SecurityProfile;
pub use sender_constraint::SenderConstraint;
pub use subject_type::SubjectType;
pub use tls_client_auth::TlsClientAuth;
pub use token_claims::TokenClaims;
pub use token_exchange::{ExchangeKind, TokenExchange};
pub use token_lifetimes::{InvalidTokenLifetimes, TokenLifetimes};
pub use vestibule_protocol::redirect_uri::Platform;

use crate::{
    branding::ThemeName,
    ids::{AppId, ApplicationId, FlowId, ServicePrincipalId},
    outbound_url::OutboundUrl,
    randomness::Randomness,
    session::SignInFrequency,
};
use serde::{Deserialize, Serialize};
use vestibule_protocol::jose::Algorithm;

/// An application registration with its service principal.
///
/// What a later version has added to a stored one is passed over: nodes of two versions run side by side. What is as it would be
/// without a word is not stored, since most is, and every node reads and keeps all of a tenant's.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Application {
    /// The object id (Graph's `id`).
    pub id: ApplicationId,
    /// The client id (Graph's `appId`).
    pub app_id: AppId,
    /// Who the application is in app-only tokens.
    pub service_principal_id: ServicePrincipalId,
    /// The name that customers see.
    pub display_name: String,
    /// A disabled application gets no tokens.
    pub enabled: bool,
    /// Where authorization responses may go, by platform.
    pub redirect_uris: RedirectUris,
    /// Where sign-out may lead, besides every redirect URI.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub post_logout_redirect_uris: Vec<String>,
    /// Called in a hidden frame when the customer signs out elsewhere (OpenID Connect Front-Channel Logout).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub front_channel_logout_uri: Option<String>,
    /// Where it is called when a session ends that it took part in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_channel_logout: Option<BackChannelLogout>,
    /// How it asks for people who are not at its screen; it may not when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backchannel_authentication: Option<Box<BackchannelAuthentication>>,
    /// Client secrets, hashed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub secrets: Vec<ClientSecret>,
    /// Certificates whose keys sign its assertions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub key_credentials: Vec<KeyCredential>,
    /// Its public keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks: Option<ClientKeys>,
    /// Where it publishes its public keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<OutboundUrl>,
    /// Tokens of other issuers that stand for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub federated_identity_credentials: Vec<FederatedIdentityCredential>,
    /// The only method by which it proves itself; by any credential that is registered when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<AuthenticationMethod>,
    /// Whether flows without client authentication and without a redirect URI (device code, native) are allowed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub is_fallback_public_client: bool,
    /// Whether the native authentication API is open to it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub native_authentication: bool,
    /// Whether that API tells as little as the pages of who has an account.
    #[serde(default, skip_serializing_if = "is_default")]
    pub native_authentication_hides_accounts: bool,
    /// App ID URIs by which its API is named in scopes, such as `api://reader`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub identifier_uris: Vec<String>,
    /// Delegated permissions that its API exposes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<ExposedScope>,
    /// Roles that its API exposes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub app_roles: Vec<AppRole>,
    /// What it may ask of APIs, consented by the administrator.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<Permission>,
    /// What else administrators have settled about permissions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub consent: ConsentSettings,
    /// How old its customers' sign-ins may be, where that is less than the tenant says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_in_frequency_seconds: Option<SignInFrequency>,
    /// What its access tokens must be bound to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub sender_constraint: SenderConstraint,
    /// The certificate by which it proves itself in the TLS handshake.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls_client_auth: Option<TlsClientAuth>,
    /// Signs its tokens; the tenant's algorithm when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_algorithm: Option<Algorithm>,
    /// The theme that its customers see; the tenant's own branding when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding_theme: Option<ThemeName>,
    /// The user flow that its customers go through; the tenant's first when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_flow: Option<FlowId>,
    /// The application's home page, for links from pages that have nowhere else to lead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_page: Option<String>,
    /// Where a sign-in is begun on somebody else's wish (OpenID Connect Core §4).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<String>,
    /// How it has registered itself; `None` for what administrators have registered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<Box<Registration>>,
    /// The document that describes it; `None` for what is registered.
    #[serde(skip)]
    pub document: Option<Box<ClientDocument>>,
    /// Signs userinfo answers about its customers, which are plain JSON when absent (OpenID Connect Core §5.3.2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_signed_response_alg: Option<Algorithm>,
    /// What it gets straight from the authorization endpoint besides codes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub implicit_grant_settings: ImplicitGrantSettings,
    /// Whether its authorization requests must be pushed (RFC 9126 §6).
    #[serde(default, skip_serializing_if = "is_default")]
    pub require_pushed_authorization_requests: bool,
    /// What its request objects must be.
    #[serde(default, skip_serializing_if = "is_default")]
    pub request_object: RequestObjectSettings,
    /// The security profile that it is held to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub security_profile: SecurityProfile,
    /// The types of authorization details that its API understands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authorization_details_types: Vec<AuthorizationDetailsType>,
    /// What it may do with tokens of its callers; the default when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_exchange: Option<TokenExchange>,
    /// What its tokens say of people beyond the usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_claims: Option<Box<TokenClaims>>,
    /// Under which name it knows people.
    #[serde(default, skip_serializing_if = "is_default")]
    pub subject_type: SubjectType,
    /// How long its tokens count, where it says so itself.
    #[serde(default, skip_serializing_if = "is_default")]
    pub token_lifetimes: TokenLifetimes,
}

/// Whether it goes without saying.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Application {
    /// A registration with nothing but a name: enabled, with fresh ids, allowed nothing yet.
    pub fn new(display_name: &str, randomness: &dyn Randomness) -> Self {
        let (id, app_id) = (ApplicationId::random(randomness), AppId::random(randomness));
        Self::identified(display_name, id, app_id, ServicePrincipalId::random(randomness))
    }

    fn identified(
        display_name: &str,
        id: ApplicationId,
        app_id: AppId,
        service_principal_id: ServicePrincipalId,
    ) -> Self {
        Self {
            id,
            app_id,
            service_principal_id,
            display_name: display_name.to_owned(),
            enabled: true,
            redirect_uris: RedirectUris::default(),
            post_logout_redirect_uris: Vec::new(),
            front_channel_logout_uri: None,
            back_channel_logout: None,
            backchannel_authentication: None,
            secrets: Vec::new(),
            key_credentials: Vec::new(),
            jwks: None,
            jwks_uri: None,
            federated_identity_credentials: Vec::new(),
            token_endpoint_auth_method: None,
            is_fallback_public_client: false,
            native_authentication: false,
            native_authentication_hides_accounts: false,
            identifier_uris: Vec::new(),
            scopes: Vec::new(),
            app_roles: Vec::new(),
            permissions: Vec::new(),
            consent: ConsentSettings::default(),
            sign_in_frequency_seconds: None,
            sender_constraint: SenderConstraint::default(),
            tls_client_auth: None,
            signing_algorithm: None,
            branding_theme: None,
            user_flow: None,
            home_page: None,
            initiate_login_uri: None,
            registration: None,
            document: None,
            userinfo_signed_response_alg: None,
            implicit_grant_settings: ImplicitGrantSettings::default(),
            require_pushed_authorization_requests: false,
            request_object: RequestObjectSettings::default(),
            security_profile: SecurityProfile::default(),
            authorization_details_types: Vec::new(),
            token_exchange: None,
            token_claims: None,
            subject_type: SubjectType::default(),
            token_lifetimes: TokenLifetimes::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Application;
    use crate::randomness::Randomness;

    struct Zeros;
    impl Randomness for Zeros {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    #[test]
    fn nothing_is_stored_that_goes_without_saying() {
        let application = Application::new("Reader", &Zeros);
        let stored = serde_json::to_value(&application).unwrap();
        let members: Vec<&str> = stored.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(members, ["appId", "displayName", "enabled", "id", "redirectUris", "servicePrincipalId"]);
        assert_eq!(serde_json::from_value::<Application>(stored).unwrap(), application);
    }

    #[test]
    fn what_a_later_version_has_stored_is_read_by_this_one() {
        let mut stored = serde_json::to_value(Application::new("Reader", &Zeros)).unwrap();
        stored["aFeatureToCome"] = serde_json::json!({ "on": true });
        assert_eq!(serde_json::from_value::<Application>(stored).unwrap(), Application::new("Reader", &Zeros));
    }
}
