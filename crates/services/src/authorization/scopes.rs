//! What a client may be granted: scopes resolved against the APIs of the tenant and the administrator's consent.

use crate::tenants::TenantSnapshot;
use std::sync::Arc;
use vestibule_domain::application::{Application, MemberType};
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

/// Checks that everything asked for may be granted. Scopes of several resources may stand together: they are consented as one.
pub(super) fn check(tenant: &TenantSnapshot, client: &Application, requested: &Scopes) -> Result<(), OAuthError> {
    resolve(tenant, client, requested).map(|_| ())
}

/// The scope of the token to issue: what the client asks for now within what the grant holds. One resource at a time.
pub fn for_token(
    tenant: &TenantSnapshot,
    client: &Application,
    granted: &Scopes,
    requested: Option<&Scopes>,
) -> Result<TokenScope, OAuthError> {
    let asked = requested.unwrap_or(granted);
    let mut resolved = resolve(tenant, client, asked).map_err(of_grant)?;
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
    Ok(AppScope { resource, roles })
}

fn resolve<'a>(
    tenant: &TenantSnapshot,
    client: &Application,
    scopes: &'a Scopes,
) -> Result<Vec<Resolved<'a>>, OAuthError> {
    let mut all = Vec::new();
    for scope in scopes.of_resources()? {
        let resource = resource_of(tenant, scope)?;
        let granted = match &resource {
            Some(api) => granted_of_api(client, api, scope)?,
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

/// What of an API the client was given: itself it may ask for everything that it exposes.
fn granted_of_api(
    client: &Application,
    api: &Application,
    scope: ResourceScope<'_>,
) -> Result<Vec<String>, OAuthError> {
    let exposes = |name: &str| api.scopes.iter().any(|exposed| exposed.value == name);
    if !scope.is_default() && !exposes(scope.name) {
        return Err(OAuthError::unknown_scope(&scope.to_string()));
    }
    let consented: Vec<String> = if client.app_id == api.app_id {
        api.scopes.iter().map(|exposed| exposed.value.clone()).collect()
    } else {
        let permissions = client.permissions.iter().filter(|permission| permission.resource == api.app_id);
        permissions.flat_map(|permission| permission.scopes.clone()).filter(|name| exposes(name)).collect()
    };
    if scope.is_default() {
        return if consented.is_empty() && client.app_id != api.app_id {
            Err(OAuthError::consent_missing())
        } else {
            Ok(consented)
        };
    }
    if consented.iter().any(|name| name == scope.name) {
        Ok(vec![scope.name.to_owned()])
    } else {
        Err(OAuthError::consent_missing())
    }
}

fn roles_of(client: &Application, api: &Application) -> Vec<String> {
    let offered = |role: &String| {
        api.app_roles
            .iter()
            .any(|offer| offer.value == *role && offer.allowed_member_types.contains(&MemberType::Application))
    };
    let permissions = client.permissions.iter().filter(|permission| permission.resource == api.app_id);
    permissions.flat_map(|permission| permission.app_roles.clone()).filter(offered).collect()
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
