//! Whether a person has used a session for an application.

use super::LiveSession;
use crate::{Context, Failure};
use vestibule_domain::ids::AppId;
use vestibule_storage::sessions;

/// Whether the session has signed in to the application. An application that nobody has looked at is led to, and answered, without
/// a word only then.
pub async fn has_used(cx: &Context, session: &LiveSession, application: AppId) -> Result<bool, Failure> {
    Ok(sessions::participants(&cx.rows(), session.session.id).await?.contains(&application))
}
