//! The username of a new account. Unlike an address it can't be proven first, so that whether somebody has it shows; to how many
//! names that is said is bounded by the address that was proven.

use crate::{
    Context, Failure,
    trace::{Decision, Step},
};
use vestibule_domain::{
    audit::EventKind,
    user::{Contact, IdentifierKind, Username},
};
use vestibule_storage::{ChangeSet, CommitError, code_budgets, sign_in_identifiers};

/// Names that were taken, of those that one proven address has tried in an hour and in a day.
const MOST_TAKEN: (i64, i64) = (20, 60);
/// Apart from the guesses at codes.
const LANE: &[u8] = b"username";

/// What a typed username is worth.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum UsernameVerdict {
    /// Nobody has it.
    Free(Username),
    /// It can't be a username, or none of this tenant's.
    Unacceptable,
    /// Somebody has it.
    Taken,
    /// Too many that somebody has were tried; nothing is said of this one.
    TooMany,
}

/// Judges a username that a new customer has typed, whose address is proven.
pub async fn judge_username(cx: &Context, contact: &Contact, typed: &str) -> Result<UsernameVerdict, Failure> {
    let name = Username::parse(typed).ok().filter(|name| cx.tenant.settings().usernames.admits(name));
    let Some(name) = name else {
        cx.trace.record(Decision::refused(Step::Identifier).because("not_a_username_of_the_tenant"));
        return Ok(UsernameVerdict::Unacceptable);
    };
    let owner = sign_in_identifiers::user_of(&cx.rows(), IdentifierKind::Username, name.as_str()).await?;
    if owner.is_none() {
        return Ok(UsernameVerdict::Free(name));
    }
    cx.trace.record(Decision::refused(Step::Identifier).because("username_taken"));
    let subject = cx.tenant.keys().identifier_subject(contact.kind(), &contact.key());
    let now = cx.now();
    let counted = code_budgets::miss_within(&subject, LANE, now, MOST_TAKEN.0, MOST_TAKEN.1);
    let event = cx.event(EventKind::SignInRefused, now, "username_taken");
    let changes = ChangeSet::recorded(cx.tenant.id(), event).one_or(counted, ());
    match cx.platform.storage.commit(changes).await {
        Ok(()) => Ok(UsernameVerdict::Taken),
        Err(CommitError::Refused(())) => Ok(UsernameVerdict::TooMany),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
