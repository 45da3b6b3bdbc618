//! Who holds a token that is to be exchanged.

use crate::{client_authentication::AuthenticatedClient, grants::traded::Traded};

/// Whether the token was issued to the client itself.
pub(super) fn is_own(client: &AuthenticatedClient, from: &Traded) -> bool {
    from.verified.claims.azp.uuid() == client.application.app_id.uuid()
}
