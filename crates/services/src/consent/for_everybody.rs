//! What an application asks an administrator for, on behalf of everybody (wire.md §2.1).

use crate::tenants::TenantSnapshot;
use vestibule_domain::{
    application::{Application, DIRECTORY, MemberType, Permission},
    ids::AppId,
};
use vestibule_protocol::{
    errors::OAuthError,
    scope::{ResourceScope, Scopes, is_oidc},
};

/// Works out the permissions, API by API, each value once. `.default` of any API, and a request without scopes, mean everything
/// that the client says it requires, application permissions included: there is no other way to those. An API or a scope that is
/// not there is refused, and so is a request that comes to nothing.
pub fn asked_for_everybody(
    tenant: &TenantSnapshot,
    client: &Application,
    scopes: Option<&Scopes>,
) -> Result<Vec<Permission>, OAuthError> {
    let mut asked = Vec::new();
    match scopes {
        None => required(tenant, client, &mut asked),
        Some(scopes) => {
            for word in scopes.iter() {
                one(tenant, client, word, &mut asked)?;
            }
        }
    }
    if asked.is_empty() { Err(OAuthError::empty_scope()) } else { Ok(asked) }
}

fn one(
    tenant: &TenantSnapshot,
    client: &Application,
    word: &str,
    asked: &mut Vec<Permission>,
) -> Result<(), OAuthError> {
    if is_oidc(word) {
        add(asked, DIRECTORY, word, |permission| &mut permission.scopes);
        return Ok(());
    }
    let scope = ResourceScope::parse(word).ok_or_else(OAuthError::malformed_scope)?;
    let api = scope.resource.ok_or_else(|| OAuthError::unknown_scope(word))?;
    let api = tenant.api(api).ok_or_else(|| OAuthError::unknown_resource(api))?;
    if scope.is_default() {
        required(tenant, client, asked);
    } else if api.exposed(scope.name).is_some() {
        add(asked, api.app_id, scope.name, |permission| &mut permission.scopes);
    } else {
        return Err(OAuthError::unknown_scope(word));
    }
    Ok(())
}

/// Everything that the client requires and that is there to be had.
fn required(tenant: &TenantSnapshot, client: &Application, asked: &mut Vec<Permission>) {
    for required in &client.consent.required_resource_access {
        let api = tenant.application(required.resource);
        let is_exposed = |value: &str| match api {
            Some(api) => api.exposed(value).is_some(),
            None => required.resource == DIRECTORY && is_oidc(value),
        };
        for value in required.scopes.iter().filter(|value| is_exposed(value)) {
            add(asked, required.resource, value, |permission| &mut permission.scopes);
        }
        let roles = api.into_iter().flat_map(|api| &api.app_roles);
        for role in roles.filter(|role| role.is_for(MemberType::Application)) {
            if required.app_roles.contains(&role.value) {
                add(asked, required.resource, &role.value, |permission| &mut permission.app_roles);
            }
        }
    }
}

fn add(asked: &mut Vec<Permission>, api: AppId, value: &str, of: impl Fn(&mut Permission) -> &mut Vec<String>) {
    if let Some(there) = asked.iter_mut().find(|permission| permission.resource == api) {
        let values = of(there);
        if !values.iter().any(|present| present == value) {
            values.push(value.to_owned());
        }
        return;
    }
    let mut permission = Permission { resource: api, scopes: Vec::new(), app_roles: Vec::new() };
    of(&mut permission).push(value.to_owned());
    asked.push(permission);
}
