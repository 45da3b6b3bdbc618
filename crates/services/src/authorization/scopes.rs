//! What a client may be granted: scopes resolved against the APIs of the tenant and the administrator's consent.

use crate::tenants::TenantSnapshot;
use std::sync::Arc;
use vestibule_domain::{
    application::{Application, MemberType, ScopeType},
    token::PersonalConsent,
};
use vestibule_protocol::{
    errors::{ErrorCode, OAuthError},
    scope::{EMAIL, OFFLINE_ACCESS, OPENID, PROFILE, ResourceScope, Scopes},
};

/// The directory API's client id: the audience of tokens that only userinfo reads (wire.md §3).
pub const DIRECTORY_APP_ID: &str = "00000003-0000-0000-c000-000000000000";
const DIRECTORY_IDENTIFIERS: [&str; 2] = [DIRECTORY_APP_ID, "https://graph.microsoft.com"];

/// The scope of one delegated token.
#[derive(Clone, Debug)]
pub struct TokenScope {
    /// The API that the access token is for; `None` for the directory API, which answers userinfo.
    pub resource: Option<Arc<Application>>,
    /// The `scp` claim.
    pub claim: String,
    /// The `scope` member of the response.
    pub response: String,
    /// Whether an id token belongs to it.
    pub openid: bool,
    /// Whether name claims belong to it.
    pub profile: bool,
    /// Whether the email claim belongs to it.
    pub email: bool,
    /// Whether a refresh token belongs to it.
    pub offline_access: bool,
}

/// The scope of an app-only token.
#[derive(Clone, Debug)]
pub struct AppScope {
    /// The API; `None` for the directory API.
    pub resource: Option<Arc<Application>>,
    /// The `roles` claim.
    pub roles: Vec<String>,
}

/// A scope word, resolved.
struct Resolved<'a> {
    resource: Option<Arc<Application>>,
    scope: ResourceScope<'a>,
    granted: Vec<String>,
}

/// Checks that everything asked for is there. Who has agreed to it is another question ([`crate::consent`]). Scopes of several
/// resources may stand together: they are consented as one.
pub(super) fn check(tenant: &TenantSnapshot, client: &Application, requested: &Scopes) -> Result<(), OAuthError> {
    for scope in requested.of_resources()? {
        let Some(api) = resource_of(tenant, scope)? else { return Err(OAuthError::unknown_scope(&scope.to_string())) };
        if !scope.is_default() {
            api.exposed(scope.name).ok_or_else(|| OAuthError::unknown_scope(&scope.to_string()))?;
        } else if client.app_id != api.app_id && !may_have_default(client, &api) {
            return Err(OAuthError::consent_missing());
        }
    }
    Ok(())
}

/// The same for a client that asks apart from any browser, in the words of the token endpoint. Who has agreed is asked on a page.
pub fn check_elsewhere(tenant: &TenantSnapshot, client: &Application, requested: &Scopes) -> Result<(), OAuthError> {
    check(tenant, client, requested).map_err(of_grant)
}

/// Whether `.default` can mean anything: something was granted or is required, or people may have agreed to something.
fn may_have_default(client: &Application, api: &Application) -> bool {
    api.knows_client(client.app_id)
        || api.scopes.iter().filter(|scope| scope.is_enabled).any(|scope| {
            scope.consent_type == ScopeType::User
                || api.is_granted_to(client, &scope.value)
                || client.requires_of(api.app_id).any(|value| value == scope.value)
        })
}

/// The scope of the token to issue: what the client asks for now within what the grant holds. One resource at a time. `personal` is
/// what the person has agreed to, besides what administrators have.
pub fn for_token(
    tenant: &TenantSnapshot,
    client: &Application,
    granted: &Scopes,
    requested: Option<&Scopes>,
    personal: Option<&PersonalConsent>,
) -> Result<TokenScope, OAuthError> {
    let asked = requested.unwrap_or(granted);
    let mut resolved = resolve(tenant, client, asked, personal).map_err(of_grant)?;
    if requested.is_none() {
        // Without a choice the first resource of the grant is meant.
        let first = resolved.first().map(|first| id_of(first.resource.as_ref()));
        resolved.retain(|each| Some(id_of(each.resource.as_ref())) == first);
    }
    let mut each = resolved.iter().map(|each| id_of(each.resource.as_ref()));
    let first = each.next();
    if each.any(|id| Some(id) != first) {
        return Err(OAuthError::scopes_of_several_resources());
    }
    let resource = resolved.first().and_then(|first| first.resource.clone());
    let words = narrowed(granted, requested);
    let (claim, response) = if resource.is_some() { words_of_api(&resolved) } else { words_of_directory(&words) };
    if requested.is_some() && resource.is_none() && claim.is_empty() {
        return Err(OAuthError::scope_beyond_grant());
    }
    Ok(TokenScope {
        resource,
        claim,
        response,
        openid: granted.contains(OPENID),
        profile: words.contains(&PROFILE),
        email: words.contains(&EMAIL),
        offline_access: granted.contains(OFFLINE_ACCESS),
    })
}

/// The OpenID Connect words of the grant, or those of them that the client asks for now (RFC 6749 §6). Words that were
/// never granted are passed over, since clients repeat their usual list; asking for APIs only leaves them all.
fn narrowed<'a>(granted: &'a Scopes, requested: Option<&Scopes>) -> Vec<&'a str> {
    let requested = requested.filter(|requested| requested.oidc().next().is_some());
    granted.oidc().filter(|word| requested.is_none_or(|requested| requested.contains(word))).collect()
}

/// What is missing for a grant is said in the words of the token endpoint (RFC 6749 §5.2).
fn of_grant(error: OAuthError) -> OAuthError {
    if error.code == ErrorCode::ConsentRequired { OAuthError::consent_missing_for_grant() } else { error }
}

/// The scope of `client_credentials`: one resource's `.default`, with the roles that the administrator gave (wire.md §3).
pub fn for_application(
    tenant: &TenantSnapshot,
    client: &Application,
    requested: &Scopes,
) -> Result<AppScope, OAuthError> {
    let mut scopes = requested.of_resources()?.into_iter();
    let scope = scopes.next().ok_or_else(OAuthError::default_scope_needed)?;
    if scopes.next().is_some() || requested.oidc().next().is_some() || !scope.is_default() {
        return Err(OAuthError::default_scope_needed());
    }
    let resource = resource_of(tenant, scope)?;
    let roles = resource.as_ref().map(|api| roles_of(client, api)).unwrap_or_default();
    let needs_role = resource.as_ref().is_some_and(|api| api.consent.app_role_assignment_required);
    if needs_role && roles.is_empty() {
        return Err(OAuthError::application_not_assigned());
    }
    Ok(AppScope { resource, roles })
}

fn resolve<'a>(
    tenant: &TenantSnapshot,
    client: &Application,
    scopes: &'a Scopes,
    personal: Option<&PersonalConsent>,
) -> Result<Vec<Resolved<'a>>, OAuthError> {
    let mut all = Vec::new();
    for scope in scopes.of_resources()? {
        let resource = resource_of(tenant, scope)?;
        let granted = match &resource {
            Some(api) => granted_of_api(client, api, scope, personal)?,
            None => return Err(OAuthError::unknown_scope(&scope.to_string())),
        };
        all.push(Resolved { resource, scope, granted });
    }
    Ok(all)
}

fn resource_of(tenant: &TenantSnapshot, scope: ResourceScope<'_>) -> Result<Option<Arc<Application>>, OAuthError> {
    match scope.resource {
        None => Ok(None),
        Some(name) if DIRECTORY_IDENTIFIERS.contains(&name) => Ok(None),
        Some(name) => match tenant.api(name) {
            Some(api) => Ok(Some(Arc::clone(api))),
            None => Err(OAuthError::unknown_resource(name)),
        },
    }
}

/// What of an API the client was given: by an administrator, by the API, or by the person. Itself it may ask for everything that it
/// exposes.
fn granted_of_api(
    client: &Application,
    api: &Application,
    scope: ResourceScope<'_>,
    personal: Option<&PersonalConsent>,
) -> Result<Vec<String>, OAuthError> {
    let is_granted = |value: &str| {
        api.is_granted_to(client, value) || personal.is_some_and(|personal| personal.has(api.app_id, value))
    };
    if scope.is_default() {
        let enabled = api.scopes.iter().filter(|exposed| exposed.is_enabled);
        let granted: Vec<String> =
            enabled.map(|exposed| &exposed.value).filter(|value| is_granted(value)).cloned().collect();
        let is_own = client.app_id == api.app_id;
        return if granted.is_empty() && !is_own { Err(OAuthError::consent_missing()) } else { Ok(granted) };
    }
    if api.exposed(scope.name).is_none() {
        return Err(OAuthError::unknown_scope(&scope.to_string()));
    }
    if is_granted(scope.name) { Ok(vec![scope.name.to_owned()]) } else { Err(OAuthError::consent_missing()) }
}

fn roles_of(client: &Application, api: &Application) -> Vec<String> {
    let is_offered = |role: &str| {
        let mut offered = api.app_roles.iter();
        offered.any(|offer| offer.value == role && offer.is_for(MemberType::Application))
    };
    let mut roles: Vec<String> = Vec::new();
    for role in client.consented_on(api.app_id).flat_map(|permission| &permission.app_roles) {
        if is_offered(role) && !roles.contains(role) {
            roles.push(role.clone());
        }
    }
    roles
}

fn id_of(resource: Option<&Arc<Application>>) -> Option<vestibule_domain::ids::AppId> {
    resource.map(|application| application.app_id)
}

fn words_of_api(resolved: &[Resolved<'_>]) -> (String, String) {
    let mut names: Vec<&str> = Vec::new();
    let mut words: Vec<String> = Vec::new();
    for each in resolved {
        for name in &each.granted {
            if !names.contains(&name.as_str()) {
                names.push(name);
                words.push(format!("{}/{name}", each.scope.resource.unwrap_or_default()));
            }
        }
    }
    (names.join(" "), words.join(" "))
}

fn words_of_directory(words: &[&str]) -> (String, String) {
    let words: Vec<&str> = words.iter().copied().filter(|word| *word != OFFLINE_ACCESS).collect();
    (words.join(" "), words.join(" "))
}
