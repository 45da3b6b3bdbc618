//! Authorization details (RFC 9396): which API understands them, and which of them its tokens hold.

use crate::tenants::TenantSnapshot;
use std::sync::Arc;
use vestibule_domain::application::{Application, AuthorizationDetailsType};
use vestibule_protocol::{
    authorization_details::{AuthorizationDetails, Detail},
    errors::OAuthError,
};

/// Whether everything that is asked for is understood by an API (§5).
pub(super) fn check(tenant: &TenantSnapshot, details: &AuthorizationDetails) -> Result<(), OAuthError> {
    for detail in details.iter() {
        let unknown = || OAuthError::unknown_authorization_details(detail.kind());
        let (_, registered) = understanding(tenant, detail).ok_or_else(unknown)?;
        let known = detail.members().all(|member| registered.knows(member));
        let actions = detail.words("actions")?.into_iter().all(|word| registered.actions.iter().any(|one| one == word));
        let locations =
            detail.words("locations")?.into_iter().all(|word| registered.locations.iter().any(|one| one == word));
        if !(known && actions && locations) {
            return Err(unknown());
        }
    }
    Ok(())
}

/// Whether nobody needs to be asked: an administrator has agreed that the client acts in people's names at every API that understands
/// one of them. A role of the client's own is no such word.
pub(crate) fn are_granted(tenant: &TenantSnapshot, client: &Application, details: &AuthorizationDetails) -> bool {
    details.iter().all(|detail| {
        understanding(tenant, detail).is_some_and(|(api, _)| {
            client.app_id == api.app_id
                || client.consented_on(api.app_id).any(|permission| !permission.scopes.is_empty())
        })
    })
}

/// The API that the first of the details is for: the audience of a token that is asked for without any scope of an API.
pub(crate) fn audience(tenant: &TenantSnapshot, details: &AuthorizationDetails) -> Option<Arc<Application>> {
    understanding(tenant, details.iter().next()?).map(|(api, _)| Arc::clone(api))
}

/// Those of the details that an API understands: no token tells another API's (§9.1).
pub(crate) fn of_resource(details: &AuthorizationDetails, resource: &Application) -> Option<AuthorizationDetails> {
    details.only(|detail| understood_by(resource, detail).is_some())
}

fn understanding<'a>(
    tenant: &'a TenantSnapshot,
    detail: &Detail,
) -> Option<(&'a Arc<Application>, &'a AuthorizationDetailsType)> {
    tenant.applications().find_map(|api| understood_by(api, detail).map(|registered| (api, registered)))
}

fn understood_by<'a>(api: &'a Application, detail: &Detail) -> Option<&'a AuthorizationDetailsType> {
    api.authorization_details_types.iter().find(|registered| registered.name == detail.kind())
}
