//! Seed files: tenants as YAML or JSON. Names follow Graph where Graph has one; docs/reference/configuration.md maps them.

use serde::{Deserialize, Deserializer};
use std::{collections::HashSet, fs, path::Path};
use uuid::Uuid;
use vestibule_domain::{
    application::{
        AppRole, AuthenticationMethod, AuthorizationDetailsType, BackChannelLogout, BackchannelAuthentication,
        ClaimsMapping, ClientKeys, ExposedScope, FederatedIdentityCredential, GroupMembershipClaims,
        ImplicitGrantSettings, KeyCredential, MemberType, OptionalClaims, RedirectUris, RequestObjectSettings,
        SecurityProfile, SenderConstraint, SubjectType, TlsClientAuth, TokenExchange, TokenLifetimes,
    },
    branding::ThemeName,
    credential::Password,
    flow::SignInMethod,
    ids::{AppId, ApplicationId, GroupId, TenantId},
    outbound_url::OutboundUrl,
    secret::Secret,
    session::{PersistentSessions, SignInFrequency},
    tenant::{ClientRegistration, DomainName, HostName, SessionLifetimes},
    user::EmailAddress,
};
use vestibule_protocol::jose::Algorithm;

use crate::config::nearest;

/// A whole seed file.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Seed {
    /// The tenants.
    pub tenants: Vec<SeedTenant>,
}

/// A customer tenant.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeedTenant {
    /// Its id; made when absent.
    #[serde(default)]
    pub id: Option<TenantId>,
    /// The domain name that paths accept in place of the id.
    pub domain: DomainName,
    /// The business's name, as its customers see it.
    pub name: String,
    /// Hosts of its own, taken as its own because the seed says so.
    #[serde(default)]
    pub hosts: Vec<HostName>,
    /// The sample brand that its pages wear.
    #[serde(default)]
    pub brand: Option<String>,
    /// The language of its pages when neither request nor browser names one that there is.
    #[serde(default)]
    pub default_language: Option<String>,
    /// The algorithm that signs its tokens where an application names none.
    #[serde(default)]
    pub signing_algorithm: Option<Algorithm>,
    /// Whether every DPoP proof of its applications must hold a nonce of the server.
    #[serde(default)]
    pub dpop_nonce_required: bool,
    /// Whether its key set holds a key for which clients may encrypt their request objects.
    #[serde(default)]
    pub request_object_encryption: bool,
    /// How long its sessions last.
    #[serde(default)]
    pub session_lifetimes: SessionLifetimes,
    /// Whether sessions outlive the browser.
    #[serde(default)]
    pub persistent_sessions: PersistentSessions,
    /// How old a sign-in may be.
    #[serde(default)]
    pub sign_in_frequency_seconds: Option<SignInFrequency>,
    /// Who may register clients with it.
    #[serde(default)]
    pub client_registration: ClientRegistration,
    /// Whether those may have tokens straight from the authorization endpoint.
    #[serde(default)]
    pub implicit_client_registration: bool,
    /// Whether clients are let in by the documents at their client ids.
    #[serde(default)]
    pub client_id_metadata_documents: bool,
    /// The most clients that may have registered themselves.
    #[serde(default)]
    pub most_registered_clients: Option<u32>,
    /// How long tokens count where an application does not say so itself.
    #[serde(default)]
    pub token_lifetimes: TokenLifetimes,
    /// Its groups.
    #[serde(default)]
    pub groups: Vec<SeedGroup>,
    /// Its applications.
    #[serde(default)]
    pub applications: Vec<SeedApplication>,
    /// Its user flows; without any there is one called `default` with password and code.
    #[serde(default)]
    pub user_flows: Vec<SeedFlow>,
    /// Its customers.
    #[serde(default)]
    pub users: Vec<SeedUser>,
}

/// An application.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeedApplication {
    /// The object id; made when absent.
    #[serde(default)]
    pub id: Option<ApplicationId>,
    /// The client id; made when absent.
    #[serde(default)]
    pub app_id: Option<AppId>,
    /// The name that customers see.
    pub display_name: String,
    /// Where authorization responses may go, by platform.
    #[serde(default)]
    pub redirect_uris: RedirectUris,
    /// Where sign-out may lead, besides every redirect URI.
    #[serde(default)]
    pub post_logout_redirect_uris: Vec<String>,
    /// Called in a hidden frame when the customer signs out elsewhere.
    #[serde(default)]
    pub logout_url: Option<String>,
    /// Called by the server when a session ends that it took part in.
    #[serde(default)]
    pub back_channel_logout: Option<BackChannelLogout>,
    /// How it asks for people who are not at its screen.
    #[serde(default)]
    pub backchannel_authentication: Option<BackchannelAuthentication>,
    /// How old its customers' sign-ins may be, where that is less than the tenant says.
    #[serde(default)]
    pub sign_in_frequency_seconds: Option<SignInFrequency>,
    /// The application's home page.
    #[serde(default)]
    pub home_page_url: Option<String>,
    /// Client secrets, in clear.
    #[serde(default)]
    pub secrets: Vec<SeedSecret>,
    /// Whether public flows without redirect URI (device code, native) are allowed.
    #[serde(default)]
    pub is_fallback_public_client: bool,
    /// Whether the native authentication API is open to it.
    #[serde(default)]
    pub native_authentication: bool,
    /// Whether that API tells as little as the pages of who has an account.
    #[serde(default)]
    pub native_authentication_hides_accounts: bool,
    /// By which scopes name its API.
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
    pub permissions: Vec<SeedPermission>,
    /// What it asks for without having it.
    #[serde(default)]
    pub required_resource_access: Vec<SeedPermission>,
    /// Clients of its API that nobody is asked about.
    #[serde(default)]
    pub pre_authorized_applications: Vec<SeedPreAuthorized>,
    /// Display names of clients whose people agree for this application, too.
    #[serde(default)]
    pub known_client_applications: Vec<String>,
    /// Whether only assigned people and applications get tokens.
    #[serde(default)]
    pub app_role_assignment_required: bool,
    /// What its access tokens must be bound to.
    #[serde(default)]
    pub sender_constraint: SenderConstraint,
    /// The certificate by which it proves itself.
    #[serde(default)]
    pub tls_client_auth: Option<TlsClientAuth>,
    /// Signs its tokens; the tenant's algorithm when absent.
    #[serde(default)]
    pub signing_algorithm: Option<Algorithm>,
    /// Certificates whose keys sign its assertions.
    #[serde(default)]
    pub key_credentials: Vec<KeyCredential>,
    /// Its public keys.
    #[serde(default)]
    pub jwks: Option<ClientKeys>,
    /// Where it publishes its public keys.
    #[serde(default)]
    pub jwks_uri: Option<OutboundUrl>,
    /// Tokens of other issuers that stand for it.
    #[serde(default)]
    pub federated_identity_credentials: Vec<FederatedIdentityCredential>,
    /// The only method by which it proves itself.
    #[serde(default)]
    pub token_endpoint_auth_method: Option<AuthenticationMethod>,
    /// The display name of its user flow; the tenant's first when absent.
    #[serde(default)]
    pub user_flow: Option<String>,
    /// The theme that its customers see, by name; the tenant's own branding when absent.
    #[serde(default)]
    pub branding_theme: Option<ThemeName>,
    /// Where a sign-in is begun on somebody else's wish.
    #[serde(default)]
    pub initiate_login_uri: Option<String>,
    /// Signs userinfo answers about its customers; plain JSON when absent.
    #[serde(default)]
    pub userinfo_signed_response_alg: Option<Algorithm>,
    /// What it gets straight from the authorization endpoint besides codes.
    #[serde(default)]
    pub implicit_grant_settings: ImplicitGrantSettings,
    /// Whether its authorization requests must be pushed.
    #[serde(default)]
    pub require_pushed_authorization_requests: bool,
    /// What its request objects must be.
    #[serde(default)]
    pub request_object: RequestObjectSettings,
    /// The security profile that it is held to.
    #[serde(default)]
    pub security_profile: SecurityProfile,
    /// The types of authorization details that its API understands.
    #[serde(default)]
    pub authorization_details_types: Vec<AuthorizationDetailsType>,
    /// What it may do with tokens of its callers.
    #[serde(default)]
    pub token_exchange: Option<TokenExchange>,
    /// Known claims that its tokens hold besides the usual ones.
    #[serde(default)]
    pub optional_claims: OptionalClaims,
    /// Claims of its own making.
    #[serde(default)]
    pub claims_mapping: ClaimsMapping,
    /// Which groups its tokens tell.
    #[serde(default)]
    pub group_membership_claims: GroupMembershipClaims,
    /// Under which name it knows people.
    #[serde(default)]
    pub subject_type: SubjectType,
    /// How long its tokens count.
    #[serde(default)]
    pub token_lifetimes: TokenLifetimes,
}

/// A client secret.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeedSecret {
    /// A name for administrators.
    pub display_name: String,
    /// The secret.
    #[serde(deserialize_with = "secret")]
    pub value: Secret<String>,
}

/// Permissions on one API.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeedPermission {
    /// An identifier URI or client id of an application of this tenant.
    pub resource: String,
    /// Delegated permissions, by value.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Application permissions, by value.
    #[serde(default)]
    pub app_roles: Vec<String>,
}

/// A client that needs nobody's consent.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeedPreAuthorized {
    /// The display name of an application of this tenant.
    pub application: String,
    /// Delegated permissions, by value.
    pub scopes: Vec<String>,
}

/// A user flow.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeedFlow {
    /// Its name, by which applications name it.
    pub display_name: String,
    /// The ways to sign in, the preferred one first.
    pub methods: Vec<SignInMethod>,
    /// Whether new customers may sign up by themselves.
    #[serde(default = "yes")]
    pub is_sign_up_allowed: bool,
}

/// A customer, enabled, with a verified address.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeedUser {
    /// The address that they sign in with.
    pub email: EmailAddress,
    /// The password.
    #[serde(deserialize_with = "secret")]
    pub password: Secret<String>,
    /// Their name.
    #[serde(default)]
    pub display_name: Option<String>,
    /// Whether they may agree for everybody to what an application asks for.
    #[serde(default)]
    pub is_administrator: bool,
    /// Applications that they are assigned to.
    #[serde(default)]
    pub app_role_assignments: Vec<SeedAppRoleAssignment>,
}

/// A group of customers.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeedGroup {
    /// The object id; made when absent.
    #[serde(default)]
    pub id: Option<GroupId>,
    /// Its name.
    pub display_name: String,
    /// Addresses of users of this tenant.
    #[serde(default)]
    pub members: Vec<EmailAddress>,
    /// Applications that it is assigned to.
    #[serde(default)]
    pub app_role_assignments: Vec<SeedAppRoleAssignment>,
}

/// A role of a user or group in an application.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SeedAppRoleAssignment {
    /// The display name of an application of this tenant.
    pub application: String,
    /// The role, by value; assigned without a role when absent.
    #[serde(default)]
    pub app_role: Option<String>,
}

const fn yes() -> bool {
    true
}

fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret<String>, D::Error> {
    String::deserialize(deserializer).map(Secret::new)
}

/// Why a seed file can't be used.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// It can't be read.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// It does not follow the schema.
    #[error("{path}:{line}:{column}: {problem}")]
    Schema {
        /// The file.
        path: String,
        /// The line, from 1.
        line: u64,
        /// The character in the line, from 1.
        column: u64,
        /// What is wrong there.
        problem: String,
    },
    /// Its parts do not fit together.
    #[error("{path}: {problem}")]
    Meaning {
        /// The file.
        path: String,
        /// What does not fit.
        problem: String,
    },
}

impl Seed {
    /// Reads a seed file. JSON is read as YAML, which it is.
    pub fn read(path: &Path) -> Result<Self, SeedError> {
        let name = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|error| SeedError::File { path: name.clone(), error })?;
        Self::parse(&text, &name)
    }

    /// Reads the text of a seed file called `name`.
    pub fn parse(text: &str, name: &str) -> Result<Self, SeedError> {
        let options = serde_saphyr::options! { with_snippet: false, strict_booleans: true };
        let mut place = String::new();
        let read = serde_saphyr::with_deserializer_from_str_with_options(text, options, |deserializer| {
            serde_path_to_error::deserialize(deserializer).map_err(|error| {
                place = error.path().to_string();
                error.into_inner()
            })
        });
        let seed: Self = read.map_err(|error| schema_error(name, &place, &error))?;
        seed.check().map_err(|problem| SeedError::Meaning { path: name.to_owned(), problem })?;
        Ok(seed)
    }

    fn check(&self) -> Result<(), String> {
        unique("tenants", "domain", self.tenants.iter().map(|tenant| tenant.domain.as_str().to_owned()))?;
        unique("tenants", "id", self.tenants.iter().filter_map(|tenant| tenant.id).map(|id| id.to_string()))?;
        unique("tenants", "host", self.tenants.iter().flat_map(|tenant| &tenant.hosts).map(ToString::to_string))?;
        self.tenants.iter().try_for_each(SeedTenant::check)
    }
}

impl SeedTenant {
    fn check(&self) -> Result<(), String> {
        let within = |part: &str| format!("tenant {}: {part}", self.domain.as_str());
        let apps = &self.applications;
        unique(&within("applications"), "displayName", apps.iter().map(|app| app.display_name.clone()))?;
        unique(&within("applications"), "appId", apps.iter().filter_map(|app| app.app_id).map(|id| id.to_string()))?;
        unique(&within("applications"), "id", apps.iter().filter_map(|app| app.id).map(|id| id.to_string()))?;
        unique(&within("applications"), "identifierUris", apps.iter().flat_map(|app| app.identifier_uris.clone()))?;
        unique(&within("userFlows"), "displayName", self.user_flows.iter().map(|flow| flow.display_name.clone()))?;
        unique(&within("users"), "email", self.users.iter().map(|user| user.email.key()))?;
        for user in &self.users {
            let whose = |error| within(&format!("users: the password of {}: {error}", user.email.as_str()));
            Password::parse(user.password.reveal()).map_err(whose)?;
        }
        if let Some(flow) = self.user_flows.iter().find(|flow| flow.methods.is_empty()) {
            return Err(within(&format!("userFlows: `{}` has no methods", flow.display_name)));
        }
        for app in apps {
            let within = |problem: String| within(&format!("application {}: {problem}", app.display_name));
            if let Some(flow) = &app.user_flow {
                let flows = self.user_flows.iter().map(|flow| flow.display_name.as_str());
                let flows = if self.user_flows.is_empty() { vec!["default"] } else { flows.collect() };
                known("userFlow", flow, &flows).map_err(within)?;
            }
            for (key, list) in
                [("permissions", &app.permissions), ("requiredResourceAccess", &app.required_resource_access)]
            {
                list.iter().try_for_each(|permission| self.check_permission(key, permission)).map_err(within)?;
            }
            self.check_clients(app).map_err(within)?;
        }
        self.check_memberships().map_err(|problem| within(&problem))
    }

    fn check_memberships(&self) -> Result<(), String> {
        unique("groups", "displayName", self.groups.iter().map(|group| group.display_name.clone()))?;
        unique("groups", "id", self.groups.iter().filter_map(|group| group.id).map(|id| id.to_string()))?;
        let users: Vec<String> = self.users.iter().map(|user| user.email.key()).collect();
        let users: Vec<&str> = users.iter().map(String::as_str).collect();
        for group in &self.groups {
            group.members.iter().try_for_each(|member| known("groups.members", &member.key(), &users))?;
        }
        let of_users = self.users.iter().flat_map(|user| &user.app_role_assignments);
        let of_groups = self.groups.iter().flat_map(|group| &group.app_role_assignments);
        of_users.chain(of_groups).try_for_each(|assignment| self.check_assignment(assignment))
    }

    fn check_assignment(&self, assignment: &SeedAppRoleAssignment) -> Result<(), String> {
        let Some(app) = self.applications.iter().find(|app| app.display_name == assignment.application) else {
            let names: Vec<&str> = self.applications.iter().map(|app| app.display_name.as_str()).collect();
            return known("appRoleAssignments.application", &assignment.application, &names);
        };
        let Some(role) = &assignment.app_role else { return Ok(()) };
        let for_users = app.app_roles.iter().filter(|role| role.allowed_member_types.contains(&MemberType::User));
        let roles: Vec<&str> = for_users.map(|role| role.value.as_str()).collect();
        known("appRoleAssignments.appRole", role, &roles)
    }

    /// Whether the clients that an API names are there, and the scopes that it gives them are its own.
    fn check_clients(&self, api: &SeedApplication) -> Result<(), String> {
        let names: Vec<&str> = self.applications.iter().map(|app| app.display_name.as_str()).collect();
        let scopes: Vec<&str> = api.scopes.iter().map(|scope| scope.value.as_str()).collect();
        let mut known_clients = api.known_client_applications.iter();
        known_clients.try_for_each(|name| known("knownClientApplications", name, &names))?;
        api.pre_authorized_applications.iter().try_for_each(|authorized| {
            known("preAuthorizedApplications.application", &authorized.application, &names)?;
            authorized.scopes.iter().try_for_each(|scope| known("preAuthorizedApplications.scopes", scope, &scopes))
        })
    }

    fn check_permission(&self, key: &str, permission: &SeedPermission) -> Result<(), String> {
        let Some(api) = self.resource(&permission.resource) else {
            let uris =
                self.applications.iter().flat_map(|app| &app.identifier_uris).map(String::as_str).collect::<Vec<_>>();
            return known(&format!("{key}.resource"), &permission.resource, &uris);
        };
        let scopes = api.scopes.iter().map(|scope| scope.value.as_str()).collect::<Vec<_>>();
        let roles = api.app_roles.iter().map(|role| role.value.as_str()).collect::<Vec<_>>();
        permission.scopes.iter().try_for_each(|scope| known(&format!("{key}.scopes"), scope, &scopes))?;
        permission.app_roles.iter().try_for_each(|role| known(&format!("{key}.appRoles"), role, &roles))
    }

    /// The application whose API a permission names, by identifier URI or client id.
    pub fn resource(&self, name: &str) -> Option<&SeedApplication> {
        let id = Uuid::parse_str(name).ok().map(AppId::from_uuid);
        self.applications
            .iter()
            .find(|app| app.identifier_uris.iter().any(|uri| uri == name) || (id.is_some() && app.app_id == id))
    }
}

fn known(what: &str, name: &str, known: &[&str]) -> Result<(), String> {
    if known.contains(&name) {
        return Ok(());
    }
    let suggestion =
        nearest(name, known.iter().copied()).map_or_else(String::new, |name| format!("; did you mean `{name}`?"));
    Err(format!("{what}: there is no `{name}` in this tenant{suggestion}"))
}

fn unique(list: &str, what: &str, values: impl Iterator<Item = String>) -> Result<(), String> {
    let mut seen = HashSet::new();
    for value in values {
        if !seen.insert(value.clone()) {
            return Err(format!("{list}: {what} `{value}` stands there twice"));
        }
    }
    Ok(())
}

/// `place` is the key path to what does not fit, such as `tenants[0].applications[1].redirectUris`; empty or `.` for the file.
fn schema_error(path: &str, place: &str, error: &serde_saphyr::Error) -> SeedError {
    use serde_saphyr::Error;
    let error = error.without_snippet();
    let problem = match error {
        Error::SerdeUnknownField { field, expected, .. } => {
            format!("unknown key `{field}`{}", suggested(field, expected))
        }
        Error::SerdeUnknownVariant { variant, expected, .. } => {
            format!("unknown value `{variant}`{}", suggested(variant, expected))
        }
        Error::SerdeMissingField { field, .. } => format!("`{field}` is missing"),
        Error::Message { msg, .. } => expectation(msg).to_owned(),
        other => expectation(other.to_string().lines().next().unwrap_or_default()).to_owned(),
    };
    // The last name of an unknown key's path is the key itself, which the problem names.
    let place = match error {
        Error::SerdeUnknownField { field, .. } => place.strip_suffix(field.as_str()).unwrap_or(place),
        _ => place,
    };
    let place = place.trim_matches('.');
    let problem = if place.is_empty() { problem } else { format!("{place}: {problem}") };
    let (line, column) = error.location().map_or((1, 1), |location| (location.line(), location.column()));
    SeedError::Schema { path: path.to_owned(), line, column, problem }
}

/// What the parser says, in the words of who writes the file and without the place, which stands in front.
fn expectation(told: &str) -> &str {
    let told = told.split(" at line ").next().unwrap_or(told);
    match told {
        "expected mapping start" => "expected keys and values, such as `{ key: value }`",
        "expected sequence start" => "expected a list, such as `[value]`",
        "expected string scalar" => "expected a text",
        _ if told.starts_with("invalid boolean") => "expected `true` or `false`",
        _ if told.starts_with("invalid u32") => "expected a whole number, not below 0",
        _ if told.starts_with("UUID parsing failed") => {
            "expected an id, such as `6f1c3a52-0000-4000-8000-000000000001`"
        }
        _ => told,
    }
}

fn suggested(unknown: &str, expected: &[&'static str]) -> String {
    match nearest(unknown, expected.iter().copied()) {
        Some(name) => format!("; did you mean `{name}`?"),
        None => format!("; known here: {}", expected.join(", ")),
    }
}

#[cfg(test)]
#[path = "seed_tests.rs"]
mod tests;
