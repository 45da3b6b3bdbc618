//! What administrators agree to for everybody: part of the client's configuration, beside what it was registered with.

use crate::{
    Context, Failure,
    context::About,
    sessions::LiveSession,
    trace::{self, Step},
};
use vestibule_domain::{
    application::{Application, Permission},
    audit::EventKind,
    ids::{AppId, UserId},
};
use vestibule_storage::{ChangeSet, CommitError, applications, tenants, users};

/// Losing the race means that another has just changed the client; losing more often is no race.
const MOST_RACES: usize = 5;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum AdminRefusal {
    /// There is no such client.
    #[error("there is no such application in this tenant")]
    NoSuchClient,
    /// There is nothing to take back.
    #[error("nothing of this was granted")]
    NotGranted,
    /// The administrator's account was disabled, its password changed, or it is no administrator's any more.
    #[error("the administrator may not say so any more")]
    Stale,
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Why a set is refused.
#[derive(Debug)]
enum Unrecorded {
    /// Somebody else has changed the client.
    Raced,
    /// The administrator's session counts no more.
    Stale,
}

/// Whether a user of this tenant may agree for everybody.
pub fn is_administrator(cx: &Context, user: UserId) -> bool {
    cx.tenant.settings().administrators.contains(&user)
}

/// Agrees for everybody. What the permission names are values that its API exposes.
pub async fn grant_for_everybody(cx: &Context, client: AppId, permission: &Permission) -> Result<(), AdminRefusal> {
    change(cx, client, EventKind::ConsentGranted, None, |application| {
        grant(application, permission);
        true
    })
    .await
}

/// Agrees for everybody as an administrator who is signed in, to everything that their page has shown, at once.
pub async fn agree_for_everybody(
    cx: &Context,
    client: AppId,
    shown: &[Permission],
    live: &LiveSession,
) -> Result<(), AdminRefusal> {
    if !is_administrator(cx, live.user.id) {
        return Err(AdminRefusal::Stale);
    }
    change(cx, client, EventKind::ConsentGranted, Some(live), |application| {
        for permission in shown {
            grant(application, permission);
        }
        true
    })
    .await?;
    cx.trace.record(trace::Decision::done(Step::Consent).because("administrator_agreed").user(live.user.id));
    Ok(())
}

/// Refuses as an administrator who is signed in. Nothing changes; that it was refused is on record.
pub async fn decline_for_everybody(cx: &Context, client: AppId, live: &LiveSession) -> Result<(), Failure> {
    let event = cx.event(EventKind::ConsentRefused, cx.now(), "for_everybody").of_app(client);
    let event = event.of_user(live.user.id).of_session(live.session.id);
    let changes: ChangeSet<Unrecorded> = ChangeSet::recorded(cx.tenant.id(), event);
    match cx.platform.storage.commit(changes).await {
        Ok(()) | Err(CommitError::Refused(_)) => {}
        Err(CommitError::Storage(error)) => return Err(error.into()),
    }
    cx.trace.record(trace::Decision::refused(Step::Consent).because("administrator_declined").user(live.user.id));
    Ok(())
}

fn grant(application: &mut Application, permission: &Permission) {
    let granted = &mut application.consent.granted;
    match granted.iter_mut().find(|granted| granted.resource == permission.resource) {
        Some(there) => {
            add(&mut there.scopes, &permission.scopes);
            add(&mut there.app_roles, &permission.app_roles);
        }
        None => granted.push(permission.clone()),
    }
}

/// Takes back what was agreed to for everybody, on one API or on all, whether a seed or an administrator said so. From the next
/// second on no token is issued that rests on it, and no refresh token yields one.
pub async fn withdraw_for_everybody(cx: &Context, client: AppId, resource: Option<AppId>) -> Result<(), AdminRefusal> {
    change(cx, client, EventKind::ConsentWithdrawn, None, |application| {
        let stays = |permission: &Permission| resource.is_some_and(|resource| permission.resource != resource);
        let before = application.permissions.len().saturating_add(application.consent.granted.len());
        application.permissions.retain(stays);
        application.consent.granted.retain(stays);
        before > application.permissions.len().saturating_add(application.consent.granted.len())
    })
    .await
}

fn add(values: &mut Vec<String>, more: &[String]) {
    let news: Vec<String> = more.iter().filter(|value| !values.contains(value)).cloned().collect();
    values.extend(news);
}

async fn change(
    cx: &Context,
    client: AppId,
    kind: EventKind,
    by: Option<&LiveSession>,
    change: impl Fn(&mut Application) -> bool,
) -> Result<(), AdminRefusal> {
    let id = cx.tenant.application(client).map(|application| application.id).ok_or(AdminRefusal::NoSuchClient)?;
    for _ in 0..MOST_RACES {
        let stored = applications::by_id(&cx.rows(), id).await.map_err(Failure::from)?;
        let stored = stored.ok_or(AdminRefusal::NoSuchClient)?;
        let mut application = stored.document;
        if !change(&mut application) {
            return Err(AdminRefusal::NotGranted);
        }
        let event = cx.event(kind, cx.now(), "for_everybody").of_app(client);
        let event = by.into_iter().fold(event, |event, by| event.of_user(by.user.id).of_session(by.session.id));
        let changes = ChangeSet::recorded(cx.tenant.id(), event)
            .push(tenants::bump_config_version())
            .one_or(applications::update(&application, stored.version), Unrecorded::Raced);
        let changes = by.into_iter().fold(changes, |changes, by| {
            changes.one_or(users::guard(by.user.id, by.user.security_version), Unrecorded::Stale)
        });
        match cx.platform.storage.commit(changes).await {
            Ok(()) => {
                cx.platform.directory.forget(cx.tenant.id());
                return Ok(());
            }
            Err(CommitError::Refused(Unrecorded::Raced)) => {}
            Err(CommitError::Refused(Unrecorded::Stale)) => return Err(AdminRefusal::Stale),
            Err(CommitError::Storage(error)) => return Err(Failure::from(error).into()),
        }
    }
    Err(Failure::Contended.into())
}
