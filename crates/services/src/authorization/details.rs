//! Authorization details (RFC 9396): which API understands them, and which of them its tokens hold.

use crate::tenants::TenantSnapshot;
use std::sync::Arc;
use vestibule_domain::application::{Application, AuthorizationDetailsType};
use vestibule_protocol::{
    authorization_details::{AuthorizationDetails, Detail},
    errors::OAuthError,
};

/// Whether everything that is asked for is understood by an API that the client has a permission for (§5).
pub(super) fn check(
    tenant: &TenantSnapshot,
    client: &Application,
    details: &AuthorizationDetails,
) -> Result<(), OAuthError> {
    for detail in details.iter() {
        let unknown = || OAuthError::unknown_authorization_details(detail.kind());
        let (api, registered) = understanding(tenant, detail).ok_or_else(unknown)?;
        let known = detail.members().all(|member| registered.knows(member));
        let actions = detail.words("actions")?.into_iter().all(|word| registered.actions.iter().any(|one| one == word));
        let locations =
            detail.words("locations")?.into_iter().all(|word| registered.locations.iter().any(|one| one == word));
        if !(known && actions && locations) {
            return Err(unknown());
        }
        let consented = client.app_id == api.app_id
            || client.permissions.iter().any(|permission| permission.resource == api.app_id);
        if !consented {
            return Err(OAuthError::consent_missing());
        }
    }
    Ok(())
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
