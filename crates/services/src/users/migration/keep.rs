//! Keeping what the other system said: user and hash in one commit, after which nobody is asked again.

use crate::{
    Context, Failure,
    context::About,
    users::import::{Credential, Members, NewAccount, RowProblem, judge},
};
use vestibule_domain::{
    audit::EventKind,
    user::{Identifier, IdentifierKind, User},
};
use vestibule_storage::{ChangeSet, CommitError, password_credentials, password_migrations, users};

/// What came of it.
pub(super) enum Kept {
    /// The user is here, with this password.
    Done,
    /// Another sign-in was quicker, or an account has something of the user's already.
    Raced,
}

/// Gives a user who is here the password.
pub(super) async fn for_known(cx: &Context, user: &User, hash: &str, must_change: bool) -> Result<Kept, Failure> {
    let now = cx.now();
    let event = cx.event(EventKind::PasswordMigrated, now, "user_known").of_user(user.id);
    let changes = ChangeSet::recorded(cx.tenant.id(), event)
        .one_or(password_migrations::end(user.id), ())
        .one_or(users::guard(user.id, user.security_version), ())
        .one_or(password_credentials::insert(user.id, hash, now), ())
        .extend(must_change.then(|| password_credentials::require_change(user.id)));
    committed(cx, changes).await
}

/// Makes the account of a user whom nobody here knew. An error where the other system's words about them don't make one.
pub(super) async fn for_unknown(
    cx: &Context,
    identifier: &Identifier,
    user: Option<Members>,
    hash: String,
    must_change: bool,
) -> Result<Result<Kept, RowProblem>, Failure> {
    let now = cx.now();
    let mut account = match account(cx, identifier, user) {
        Ok(account) => account,
        Err(problem) => return Ok(Err(problem)),
    };
    account.credential = Credential::Hash(hash);
    account.must_change_password = must_change;
    let event = cx.event(EventKind::PasswordMigrated, now, "user_made").of_user(account.user.id);
    let mut changes = ChangeSet::recorded(cx.tenant.id(), event);
    for statement in account.unique(now) {
        changes = changes.one_or(statement, ());
    }
    committed(cx, changes.extend(account.other(now))).await.map(Ok)
}

/// The account, which is found by what the person typed, whatever else the other system knows.
fn account(cx: &Context, identifier: &Identifier, user: Option<Members>) -> Result<NewAccount, RowProblem> {
    let mut members = user.unwrap_or_default();
    let member = match identifier.kind() {
        IdentifierKind::Email => "mail",
        IdentifierKind::Username => "userName",
        IdentifierKind::Phone => "phoneNumber",
    };
    members.put(member, identifier.as_str());
    let account = judge(members, cx.tenant.attributes(), cx.randomness(), cx.now())?;
    match account.credential {
        Credential::None if account.user.enabled => Ok(account),
        _ => Err(RowProblem::row("an enabled user without password, hash and mark")),
    }
}

async fn committed(cx: &Context, changes: ChangeSet<()>) -> Result<Kept, Failure> {
    match cx.platform.storage.commit(changes).await {
        Ok(()) => Ok(Kept::Done),
        Err(CommitError::Refused(())) => Ok(Kept::Raced),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
