//! A password that has to be changed: it was told somebody, or is no longer good enough.

use crate::{Context, Failure, context::About};
use vestibule_domain::{audit::EventKind, ids::UserId};
use vestibule_storage::{ChangeSet, CommitError, password_credentials};

/// What came of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NewPasswordRequired {
    /// At the next sign-in the password leads to the choice of another.
    Done,
    /// There is no such account in this tenant, or it has no password.
    NoPassword,
}

/// Has a user choose another password at the next sign-in (Graph's `forceChangePasswordNextSignIn`). What is signed in stays so
/// until then.
pub async fn require_new_password(cx: &Context, id: UserId) -> Result<NewPasswordRequired, Failure> {
    let now = cx.now();
    let event = cx.event(EventKind::PasswordChangeRequired, now, "").of_user(id);
    let changes = ChangeSet::recorded(cx.tenant.id(), event).one_or(password_credentials::require_change(id), ());
    match cx.platform.storage.commit(changes).await {
        Ok(()) => Ok(NewPasswordRequired::Done),
        Err(CommitError::Refused(())) => Ok(NewPasswordRequired::NoPassword),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
