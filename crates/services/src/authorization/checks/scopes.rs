//! What is asked for can be granted.

use super::Asked;
use crate::authorization::scopes;
use vestibule_protocol::errors::OAuthError;

/// Every scope is known and was consented to.
pub(super) fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    scopes::check(&asked.cx.tenant, &asked.client.application, &asked.request.scope)
}
