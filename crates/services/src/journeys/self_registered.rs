//! Clients that registered themselves: nobody of the tenant's has looked at them.

use crate::{Context, Failure, sessions::LiveSession};
use vestibule_domain::application::Application;
use vestibule_storage::sessions;

/// Whether the person has not yet used the session for this client, which registered itself. Then a live session alone answers
/// nothing: otherwise any site could register itself and learn in silence who its visitors are.
pub(super) async fn is_new_to(cx: &Context, application: &Application, session: &LiveSession) -> Result<bool, Failure> {
    if application.registration.is_none() {
        return Ok(false);
    }
    Ok(!sessions::participants(&cx.rows(), session.session.id).await?.contains(&application.app_id))
}
