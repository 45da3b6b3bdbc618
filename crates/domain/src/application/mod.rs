//! Applications: the relying parties and APIs that a business registers. Names follow Graph's `application` resource.

mod permissions;
mod redirects;
mod secrets;

pub use permissions::{AppRole, ExposedScope, MemberType, Permission};
pub use redirects::RedirectUris;
pub use secrets::{ClientSecret, SecretMatch};
pub use vestibule_protocol::redirect_uri::Platform;

use crate::{
    ids::{AppId, ApplicationId, FlowId, ServicePrincipalId},
    randomness::Randomness,
};
use serde::{Deserialize, Serialize};
use vestibule_protocol::jose::Algorithm;

/// An application registration with its service principal.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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
    #[serde(default)]
    pub post_logout_redirect_uris: Vec<String>,
    /// Called in a hidden frame when the customer signs out elsewhere (OpenID Connect Front-Channel Logout).
    #[serde(default)]
    pub front_channel_logout_uri: Option<String>,
    /// Client secrets, hashed.
    #[serde(default)]
    pub secrets: Vec<ClientSecret>,
    /// Whether flows without client authentication and without a redirect URI (device code, native) are allowed.
    #[serde(default)]
    pub is_fallback_public_client: bool,
    /// Whether the native authentication API is open to it.
    #[serde(default)]
    pub native_authentication: bool,
    /// App ID URIs by which its API is named in scopes, such as `api://reader`.
    #[serde(default)]
    pub identifier_uris: Vec<String>,
    /// Delegated permissions that its API exposes.
    #[serde(default)]
    pub scopes: Vec<ExposedScope>,
    /// Roles that its API exposes.
    #[serde(default)]
    pub app_roles: Vec<AppRole>,
    /// What it may ask of APIs, consented by the administrator.
    #[serde(default)]
    pub permissions: Vec<Permission>,
    /// Signs its tokens; the tenant's algorithm when absent.
    #[serde(default)]
    pub signing_algorithm: Option<Algorithm>,
    /// The user flow that its customers go through; the tenant's first when absent.
    #[serde(default)]
    pub user_flow: Option<FlowId>,
    /// The application's home page, for links from pages that have nowhere else to lead.
    #[serde(default)]
    pub home_page: Option<String>,
}

impl Application {
    /// A registration with nothing but a name: enabled, with fresh ids, allowed nothing yet.
    pub fn new(display_name: &str, randomness: &dyn Randomness) -> Self {
        Self {
            id: ApplicationId::random(randomness),
            app_id: AppId::random(randomness),
            service_principal_id: ServicePrincipalId::random(randomness),
            display_name: display_name.to_owned(),
            enabled: true,
            redirect_uris: RedirectUris::default(),
            post_logout_redirect_uris: Vec::new(),
            front_channel_logout_uri: None,
            secrets: Vec::new(),
            is_fallback_public_client: false,
            native_authentication: false,
            identifier_uris: Vec::new(),
            scopes: Vec::new(),
            app_roles: Vec::new(),
            permissions: Vec::new(),
            signing_algorithm: None,
            user_flow: None,
            home_page: None,
        }
    }
}
