//! The sample: a bookshop with two apps and a nightly job, so that there is something to sign up to.

use vestibule_domain::{
    application::{
        AppRole, ClaimsMapping, ExposedScope, GroupMembershipClaims, ImplicitGrantSettings, MemberType, OptionalClaims,
        RedirectUris, RequestObjectSettings, SecurityProfile, SenderConstraint, SubjectType, TokenLifetimes,
    },
    flow::SignInMethod,
    session::PersistentSessions,
    tenant::{ClientRegistration, SessionLifetimes},
};
use vestibule_protocol::redirect_uri::{RedirectUri, RedirectUriError};
use vestibule_samples::Registration;

use super::{
    data::SampleSecrets,
    seed::{Seed, SeedApplication, SeedFlow, SeedPermission, SeedSecret, SeedTenant},
};

/// By which scopes name Reader's API.
pub const READER_URI: &str = "api://reader";
/// The delegated permission on Reader's API.
pub const READER_SCOPE: &str = "Books.Read";
/// The brand that the sample tenant wears, the one that ships with the product.
pub(super) const SAMPLE_BRAND: &str = "fable";
const READER_ROLE: &str = "Books.Sync";
const DOMAIN: &str = "fable.example";

/// Where the two apps are registered to be.
#[derive(Clone, Debug)]
pub struct SampleUrls {
    /// Shop's.
    pub shop: Registration,
    /// Shop's home page.
    pub shop_home: String,
    /// Reader's.
    pub reader: Registration,
    /// Reader's home page.
    pub reader_home: String,
}

/// Why there is no sample.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// The public URL makes a redirect URI that no application may have: plain HTTP to another machine.
    #[error(
        "{uri} can't be a redirect URI of the sample apps: {error}. Use --tls, or --seed with applications of your own"
    )]
    Redirect {
        /// The URI.
        uri: String,
        /// Why not.
        error: RedirectUriError,
    },
    /// The sample's own text is wrong.
    #[error("the sample is broken: {0}")]
    Broken(&'static str),
}

/// The sample tenant with the ids and secrets of this data directory.
pub fn sample_seed(secrets: &SampleSecrets, urls: &SampleUrls) -> Result<Seed, SampleError> {
    let domain = DOMAIN.to_owned().try_into().map_err(|_| SampleError::Broken(DOMAIN))?;
    Ok(Seed {
        tenants: vec![SeedTenant {
            id: Some(secrets.tenant),
            domain,
            name: "Fable Books".to_owned(),
            hosts: Vec::new(),
            brand: Some(SAMPLE_BRAND.to_owned()),
            default_language: None,
            signing_algorithm: None,
            dpop_nonce_required: false,
            request_object_encryption: false,
            client_registration: ClientRegistration::Off,
            implicit_client_registration: false,
            client_id_metadata_documents: false,
            most_registered_clients: None,
            session_lifetimes: SessionLifetimes::default(),
            persistent_sessions: PersistentSessions::default(),
            sign_in_frequency_seconds: None,
            applications: vec![shop(secrets, urls)?, reader(secrets, urls)?, daemon(secrets)],
            user_flows: vec![SeedFlow {
                display_name: "default".to_owned(),
                methods: vec![SignInMethod::EmailPassword, SignInMethod::EmailOneTimeCode],
                is_sign_up_allowed: true,
            }],
            users: Vec::new(),
            token_lifetimes: TokenLifetimes::default(),
            groups: Vec::new(),
        }],
    })
}

fn redirect(uri: &str) -> Result<RedirectUri, SampleError> {
    RedirectUri::parse(uri).map_err(|error| SampleError::Redirect { uri: uri.to_owned(), error })
}

fn application(name: &str) -> SeedApplication {
    SeedApplication {
        id: None,
        app_id: None,
        display_name: name.to_owned(),
        redirect_uris: RedirectUris::default(),
        post_logout_redirect_uris: Vec::new(),
        logout_url: None,
        back_channel_logout: None,
        backchannel_authentication: None,
        sign_in_frequency_seconds: None,
        home_page_url: None,
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
        required_resource_access: Vec::new(),
        pre_authorized_applications: Vec::new(),
        known_client_applications: Vec::new(),
        app_role_assignment_required: false,
        sender_constraint: SenderConstraint::default(),
        tls_client_auth: None,
        signing_algorithm: None,
        user_flow: Some("default".to_owned()),
        initiate_login_uri: None,
        userinfo_signed_response_alg: None,
        implicit_grant_settings: ImplicitGrantSettings::default(),
        require_pushed_authorization_requests: false,
        request_object: RequestObjectSettings::default(),
        security_profile: SecurityProfile::default(),
        authorization_details_types: Vec::new(),
        token_exchange: None,
        optional_claims: OptionalClaims::default(),
        claims_mapping: ClaimsMapping::default(),
        group_membership_claims: GroupMembershipClaims::None,
        subject_type: SubjectType::Pairwise,
        token_lifetimes: TokenLifetimes::default(),
    }
}

fn secret(value: &vestibule_domain::secret::Secret<String>) -> Vec<SeedSecret> {
    vec![SeedSecret { display_name: "Made by vestibule dev".to_owned(), value: value.clone() }]
}

fn shop(secrets: &SampleSecrets, urls: &SampleUrls) -> Result<SeedApplication, SampleError> {
    Ok(SeedApplication {
        app_id: Some(secrets.shop),
        redirect_uris: RedirectUris { spa: vec![redirect(&urls.shop.redirect_uri)?], ..RedirectUris::default() },
        post_logout_redirect_uris: vec![urls.shop.post_logout_redirect_uri.clone()],
        logout_url: Some(urls.shop.front_channel_logout_uri.clone()),
        home_page_url: Some(urls.shop_home.clone()),
        permissions: vec![SeedPermission {
            resource: READER_URI.to_owned(),
            scopes: vec![READER_SCOPE.to_owned()],
            app_roles: Vec::new(),
        }],
        ..application("Shop")
    })
}

fn reader(secrets: &SampleSecrets, urls: &SampleUrls) -> Result<SeedApplication, SampleError> {
    Ok(SeedApplication {
        app_id: Some(secrets.reader),
        redirect_uris: RedirectUris { web: vec![redirect(&urls.reader.redirect_uri)?], ..RedirectUris::default() },
        post_logout_redirect_uris: vec![urls.reader.post_logout_redirect_uri.clone()],
        logout_url: Some(urls.reader.front_channel_logout_uri.clone()),
        home_page_url: Some(urls.reader_home.clone()),
        secrets: secret(&secrets.reader_secret),
        identifier_uris: vec![READER_URI.to_owned()],
        scopes: vec![ExposedScope::new(READER_SCOPE)],
        app_roles: vec![AppRole::new(READER_ROLE, vec![MemberType::Application])],
        ..application("Reader")
    })
}

fn daemon(secrets: &SampleSecrets) -> SeedApplication {
    SeedApplication {
        app_id: Some(secrets.daemon),
        secrets: secret(&secrets.daemon_secret),
        permissions: vec![SeedPermission {
            resource: READER_URI.to_owned(),
            scopes: Vec::new(),
            app_roles: vec![READER_ROLE.to_owned()],
        }],
        user_flow: None,
        ..application("Nightly sync")
    }
}
