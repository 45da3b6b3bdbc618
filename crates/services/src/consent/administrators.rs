//! What administrators agree to for everybody: part of the client's configuration, beside what it was registered with.

use crate::{Context, Failure, context::About};
use vestibule_domain::{
    application::{Application, Permission},
    audit::EventKind,
    ids::AppId,
};
use vestibule_storage::{ChangeSet, CommitError, applications, tenants};

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
    /// The infrastructure failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Somebody else has changed the client.
#[derive(Debug)]
struct Raced;

/// Agrees for everybody. What the permission names are values that its API exposes.
pub async fn grant_for_everybody(cx: &Context, client: AppId, permission: &Permission) -> Result<(), AdminRefusal> {
    change(cx, client, EventKind::ConsentGranted, |application| {
        let granted = &mut application.consent.granted;
        match granted.iter_mut().find(|granted| granted.resource == permission.resource) {
            Some(there) => {
                add(&mut there.scopes, &permission.scopes);
                add(&mut there.app_roles, &permission.app_roles);
            }
            None => granted.push(permission.clone()),
        }
        true
    })
    .await
}

/// Takes back what was agreed to for everybody, on one API or on all, whether a seed or an administrator said so. From the next
/// second on no token is issued that rests on it, and no refresh token yields one.
pub async fn withdraw_for_everybody(cx: &Context, client: AppId, resource: Option<AppId>) -> Result<(), AdminRefusal> {
    change(cx, client, EventKind::ConsentWithdrawn, |application| {
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
        let changes = ChangeSet::recorded(cx.tenant.id(), event)
            .push(tenants::bump_config_version())
            .one_or(applications::update(&application, stored.version), Raced);
        match cx.platform.storage.commit(changes).await {
            Ok(()) => {
                cx.platform.directory.forget(cx.tenant.id());
                return Ok(());
            }
            Err(CommitError::Refused(Raced)) => {}
            Err(CommitError::Storage(error)) => return Err(Failure::from(error).into()),
        }
    }
    Err(Failure::Contended.into())
}
