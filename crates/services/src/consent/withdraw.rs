//! Giving and taking back a person's consent outside of any sign-in: by operators, and, to take it back, by the person.

use crate::{Context, Failure, context::About};
use vestibule_domain::{
    application::Application,
    audit::EventKind,
    ids::{AppId, UserId},
    token::{DescribedClient, PermissionGrant},
};
use vestibule_storage::{ChangeSet, CommitError, Statement, grants, permission_grants};

/// Losing the race means that another has just changed the record; losing more often is no race.
const MOST_RACES: usize = 5;

/// What came of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Withdrawn {
    /// The record is gone, and with it what the client had of the person.
    Done,
    /// There was no such record.
    NotFound,
}

/// Somebody else has changed the same record.
#[derive(Debug)]
struct Raced;

/// Takes back what a person has agreed to for a client, on one API or on all. Every grant that the client has of the person ends
/// with it, and what was derived from those: refresh tokens, userinfo and introspection, on every node within a second. Access
/// tokens that an API judges by itself go on until they expire.
pub async fn withdraw(
    cx: &Context,
    user: UserId,
    client: AppId,
    resource: Option<AppId>,
) -> Result<Withdrawn, Failure> {
    let records = permission_grants::of_user(&cx.rows(), user).await?;
    let is_meant = |record: &PermissionGrant| {
        record.client == client && resource.is_none_or(|resource| record.resource == resource)
    };
    if !records.iter().any(is_meant) {
        return Ok(Withdrawn::NotFound);
    }
    let now = cx.now();
    let event = cx.event(EventKind::ConsentWithdrawn, now, "of_person").of_user(user).of_app(client);
    let changes: ChangeSet<Raced> = ChangeSet::recorded(cx.tenant.id(), event)
        .push(permission_grants::withdraw(user, client, resource))
        .push(grants::revoke_of_application(user, client, now));
    commit(cx, changes).await?.map_err(|Raced| Failure::Contended)?;
    cx.platform.presented.forget_all();
    Ok(Withdrawn::Done)
}

/// Records consent for a person, as if they had agreed themselves. The scopes are ones that the API exposes.
pub async fn grant_to_person(
    cx: &Context,
    user: UserId,
    client: &Application,
    resource: AppId,
    scopes: &[String],
) -> Result<(), Failure> {
    for _ in 0..MOST_RACES {
        let records = permission_grants::of_user(&cx.rows(), user).await?;
        let before = records.into_iter().find(|record| record.client == client.app_id && record.resource == resource);
        let before = before.map(|record| record.scopes).unwrap_or_default();
        let news = scopes.iter().filter(|scope| !before.contains(scope));
        let after: Vec<String> = before.iter().chain(news).cloned().collect();
        if after == before {
            return Ok(());
        }
        let now = cx.now();
        let record = PermissionGrant {
            user_id: user,
            client: client.app_id,
            resource,
            scopes: after,
            created_at: now,
            document: DescribedClient::of(client),
        };
        let event = cx.event(EventKind::ConsentGranted, now, "by_operator").of_user(user).of_app(client.app_id);
        let changes = set(cx, event, permission_grants::agree(&record, &before));
        if commit(cx, changes).await?.is_ok() {
            return Ok(());
        }
    }
    Err(Failure::Contended)
}

fn set(cx: &Context, event: vestibule_domain::audit::AuditEvent, statement: Statement) -> ChangeSet<Raced> {
    ChangeSet::recorded(cx.tenant.id(), event).one_or(statement, Raced)
}

async fn commit(cx: &Context, changes: ChangeSet<Raced>) -> Result<Result<(), Raced>, Failure> {
    match cx.platform.storage.commit(changes).await {
        Ok(()) => Ok(Ok(())),
        Err(CommitError::Refused(raced)) => Ok(Err(raced)),
        Err(CommitError::Storage(error)) => Err(error.into()),
    }
}
