//! Resource indicators (RFC 8707): by them a client names the APIs that it wants tokens for, in place of the long names of their
//! scopes, or besides them.

use crate::tenants::TenantSnapshot;
use vestibule_domain::ids::AppId;
use vestibule_protocol::{
    errors::OAuthError,
    scope::{DEFAULT, ResourceScope, Scopes, is_oidc},
};

/// The scope of a request as it is meant beside `resources`: a bare name is one of each named API that exposes it, an API without
/// any is meant as a whole, and no scope is of another API (§2.1).
pub(super) fn scope_of(tenant: &TenantSnapshot, scope: &Scopes, resources: &[String]) -> Result<Scopes, OAuthError> {
    let mut meant = Scopes::default();
    for word in scope.iter() {
        if is_oidc(word) {
            meant.insert(word)?;
            continue;
        }
        let read = ResourceScope::parse(word).ok_or_else(OAuthError::malformed_scope)?;
        match read.resource {
            Some(named) if is_one_of(tenant, named, resources) => meant.insert(word)?,
            Some(named) => return Err(OAuthError::invalid_resource_indicator(named)),
            None => insert_of_each(tenant, &mut meant, read.name, resources)?,
        }
    }
    for resource in resources {
        api(tenant, resource)?;
        if !meant.of_resources()?.iter().any(|scope| scope.resource.is_some_and(|named| same(tenant, named, resource)))
        {
            meant.insert(&format!("{resource}/{DEFAULT}"))?;
        }
    }
    Ok(meant)
}

/// What of a grant a token for one resource may have, of what is asked for (§2.2). The OpenID Connect words stay.
pub fn narrowed_to(
    tenant: &TenantSnapshot,
    granted: &Scopes,
    asked: Option<&Scopes>,
    resource: &str,
) -> Result<Scopes, OAuthError> {
    api(tenant, resource)?;
    let asked = match asked {
        Some(asked) => scope_of(tenant, asked, &[resource.to_owned()])?,
        None => granted.clone(),
    };
    let is_of_it = |named: Option<&str>| named.is_some_and(|named| same(tenant, named, resource));
    if !granted.of_resources()?.iter().any(|scope| is_of_it(scope.resource)) {
        return Err(OAuthError::invalid_resource_indicator(resource));
    }
    let mut narrowed = Scopes::default();
    for word in asked.iter() {
        let of_it = ResourceScope::parse(word).is_some_and(|scope| is_of_it(scope.resource));
        // Of what the resource exposes, no more than was granted in that same sign-in.
        if is_oidc(word) || of_it {
            narrowed.insert(word)?;
        }
    }
    Ok(narrowed)
}

/// Whether a scope is of one resource alone, as `client_credentials` wants it beside a `resource`.
pub fn is_all_of(tenant: &TenantSnapshot, scope: &Scopes, resource: &str) -> Result<(), OAuthError> {
    api(tenant, resource)?;
    let all =
        scope.of_resources()?.iter().all(|scope| scope.resource.is_some_and(|named| same(tenant, named, resource)));
    if all { Ok(()) } else { Err(OAuthError::invalid_resource_indicator(resource)) }
}

fn insert_of_each(
    tenant: &TenantSnapshot,
    meant: &mut Scopes,
    name: &str,
    resources: &[String],
) -> Result<(), OAuthError> {
    let mut found = false;
    for resource in resources {
        let api = tenant.api(resource).ok_or_else(|| OAuthError::invalid_resource_indicator(resource))?;
        if name == DEFAULT || api.scopes.iter().any(|exposed| exposed.value == name) {
            meant.insert(&format!("{resource}/{name}"))?;
            found = true;
        }
    }
    if found { Ok(()) } else { Err(OAuthError::unknown_scope(name)) }
}

fn api(tenant: &TenantSnapshot, resource: &str) -> Result<AppId, OAuthError> {
    tenant.api(resource).map(|api| api.app_id).ok_or_else(|| OAuthError::invalid_resource_indicator(resource))
}

fn is_one_of(tenant: &TenantSnapshot, named: &str, resources: &[String]) -> bool {
    resources.iter().any(|resource| same(tenant, named, resource))
}

/// Whether two names are of one API.
fn same(tenant: &TenantSnapshot, one: &str, other: &str) -> bool {
    one == other || matches!((api(tenant, one), api(tenant, other)), (Ok(one), Ok(other)) if one == other)
}
