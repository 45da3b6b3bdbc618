//! Whether to ask, and what its answer makes of a sign-in.

use super::{
    answer::Answer,
    ask::ask,
    envelope::Question,
    keep::{self, Kept},
};
use crate::{
    Context, Failure,
    passwords::Verdict,
    trace::{Decision, Key, Step},
};
use std::time::Duration;
use vestibule_domain::{
    credential::Password,
    ids::AppId,
    randomness::random_bytes,
    tenant::PasswordMigration,
    user::{Identifier, IdentifierKind},
};
use vestibule_storage::{password_migrations, users, users::SignInSubject};

/// When to come back where the other system, or the way to it, has no time now.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// What a sign-in goes on with.
pub(crate) enum SecondOpinion {
    /// With this user and verdict: those from before, or those of a user who has come along.
    Settled(Option<Box<SignInSubject>>, Verdict),
    /// Not now.
    Busy(Duration),
}

/// Asks the other system about a password that matches nothing here, where the tenant has one and it may know the user.
pub(crate) async fn second_opinion(
    cx: &Context,
    app_id: AppId,
    identifier: &Identifier,
    password: Option<&Password>,
    found: Option<SignInSubject>,
    verdict: Verdict,
) -> Result<SecondOpinion, Failure> {
    let (Some(migration), Some(password), false) =
        (cx.tenant.settings().password_migration.as_ref(), password, verdict.matches)
    else {
        return Ok(SecondOpinion::Settled(found.map(Box::new), verdict));
    };
    match standing(cx, migration, identifier, found.as_ref()).await? {
        Standing::KnownHere => return Ok(SecondOpinion::Settled(found.map(Box::new), verdict)),
        Standing::CameMeanwhile(found) => return verified_anew(cx, password, Some(*found)).await,
        Standing::MayBeKnownThere => {}
    }
    let Some(_admitted) = cx.platform.migrations.enter(cx.tenant.id()) else {
        return Ok(busy(cx, "too_many_calls"));
    };
    let application = cx.tenant.application(app_id);
    let user = found.as_ref().map(|found| &found.user);
    let question = Question { application: application.map(AsRef::as_ref), identifier, password, user };
    let (user, must_change) = match ask(cx, migration, &question).await? {
        Ok(Answer::Right { user, must_change }) => (user, must_change),
        Ok(Answer::Wrong(reason)) => {
            cx.trace.record(Decision::refused(Step::PasswordMigration).because(reason));
            return Ok(SecondOpinion::Settled(found.map(Box::new), verdict));
        }
        Err(reason) => return Ok(busy(cx, reason)),
    };
    let Ok(slot) = cx.platform.hash_pool.reserve(cx.tenant.id()) else { return Ok(busy(cx, "no_room_to_hash")) };
    let hash = slot.hash(password.clone(), random_bytes(cx.randomness())).await?;
    let kept = match &found {
        Some(found) => keep::for_known(cx, &found.user, &hash, must_change).await?,
        None => match keep::for_unknown(cx, identifier, user, hash.clone(), must_change).await? {
            Ok(kept) => kept,
            Err(problem) => {
                tracing::warn!(tenant.id = %cx.tenant.id(), %problem, "a migrated user can't be made");
                return Ok(busy(cx, "the_endpoint_tells_of_no_user_that_there_can_be"));
            }
        },
    };
    let now_found = users::sign_in_subject(&cx.rows(), identifier.kind(), &identifier.key()).await?;
    match kept {
        Kept::Done => {
            let done = Decision::done(Step::PasswordMigration);
            cx.trace.record(now_found.iter().fold(done, |done, found| done.user(found.user.id)));
            let matches = now_found.as_ref().is_some_and(|found| found.password_hash.as_ref() == Some(&hash));
            Ok(SecondOpinion::Settled(now_found.map(Box::new), Verdict { matches, rehash: None }))
        }
        Kept::Raced => verified_anew(cx, password, now_found).await,
    }
}

/// Whoever was quicker has left a hash of the same password, if it was the same person.
async fn verified_anew(
    cx: &Context,
    password: &Password,
    found: Option<SignInSubject>,
) -> Result<SecondOpinion, Failure> {
    let Ok(slot) = cx.platform.hash_pool.reserve(cx.tenant.id()) else { return Ok(busy(cx, "no_room_to_hash")) };
    let stored = found.as_ref().and_then(|found| found.password_hash.as_deref());
    let verdict = slot.verify(password.clone(), stored, random_bytes(cx.randomness())).await?;
    Ok(SecondOpinion::Settled(found.map(Box::new), verdict))
}

/// Where a user stands, now that the password has matched nothing.
enum Standing {
    /// What the store says of them counts.
    KnownHere,
    /// Another sign-in has brought them along since they were looked up.
    CameMeanwhile(Box<SignInSubject>),
    /// The other system may know them.
    MayBeKnownThere,
}

/// Only a user whom nobody here knows, or one who is marked, enabled and without a password. So whoever has once signed in here,
/// or has chosen a password, is never asked about, and what they had there opens nothing here any more.
async fn standing(
    cx: &Context,
    migration: &PasswordMigration,
    identifier: &Identifier,
    found: Option<&SignInSubject>,
) -> Result<Standing, Failure> {
    let is_username = identifier.kind() == IdentifierKind::Username;
    let may_be_asked = match found {
        None => migration.unknown_users && (!is_username || cx.tenant.settings().usernames.is_enabled),
        Some(found) => found.user.enabled && found.password_hash.is_none(),
    };
    if !may_be_asked {
        return Ok(Standing::KnownHere);
    }
    // The mark is read before the user: who brings them along takes it and leaves a hash at once, so that whoever finds no mark
    // finds the hash.
    let is_marked = match found {
        Some(found) => password_migrations::is_marked(&cx.rows(), found.user.id).await?,
        None => false,
    };
    let now_found = users::sign_in_subject(&cx.rows(), identifier.kind(), &identifier.key()).await?;
    Ok(match (found, now_found) {
        (None, None) => Standing::MayBeKnownThere,
        (_, Some(now_found)) if now_found.password_hash.is_some() => Standing::CameMeanwhile(Box::new(now_found)),
        (Some(found), Some(now_found)) if is_marked && found.user.id == now_found.user.id => Standing::MayBeKnownThere,
        _ => Standing::KnownHere,
    })
}

fn busy(cx: &Context, reason: &'static str) -> SecondOpinion {
    tracing::warn!(tenant.id = %cx.tenant.id(), reason, "a password could not be asked for elsewhere");
    let skipped = Decision::skipped(Step::PasswordMigration).because(reason);
    cx.trace.record(skipped.seconds(Key::RetryAfterSeconds, RETRY_AFTER));
    SecondOpinion::Busy(RETRY_AFTER)
}
