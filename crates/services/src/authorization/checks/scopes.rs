//! What is asked for is there.

use super::Asked;
use crate::authorization::scopes;
use vestibule_protocol::errors::OAuthError;

/// Every scope is known. Who has agreed to it is asked when the person is known.
pub(super) fn check(asked: &Asked<'_>) -> Result<(), OAuthError> {
    scopes::check(&asked.cx.tenant, &asked.client.application, &asked.request.scope)
}
