//! The rows of what people have agreed to.

use super::question::Question;
use crate::{Context, Failure};
use vestibule_domain::{
    application::Application,
    clock::Timestamp,
    ids::{AppId, UserId},
    token::{DescribedClient, Grant, PermissionGrant, PersonalConsent},
};
use vestibule_storage::{Statement, permission_grants};

/// What a person has agreed to, client by client; at most 1,000 records.
pub async fn of_user(cx: &Context, user: UserId) -> Result<Vec<PermissionGrant>, Failure> {
    Ok(permission_grants::of_user(&cx.rows(), user).await?)
}

/// What people have agreed to for one client; at most 1,000 records.
pub async fn of_client(cx: &Context, client: AppId) -> Result<Vec<PermissionGrant>, Failure> {
    Ok(permission_grants::of_client(&cx.rows(), client).await?)
}

/// What people have agreed to for clients that documents describe, by their addresses; at most 1,000 records.
pub async fn of_documents(cx: &Context) -> Result<Vec<PermissionGrant>, Failure> {
    Ok(permission_grants::of_documents(&cx.rows()).await?)
}

/// The statements that record what a person has agreed to in a question of `asking`, on top of the person's records as they were read. Each touches one row, or none
/// when its record was changed meanwhile.
pub(super) fn statements(
    asking: &Application,
    question: &Question,
    records: &[PermissionGrant],
    user: UserId,
    now: Timestamp,
) -> Vec<Statement> {
    let mut grown: Vec<(PermissionGrant, Vec<String>)> = Vec::new();
    for (client, resource, scope) in question.news() {
        let is_of = |record: &PermissionGrant| record.client == client && record.resource == resource;
        if let Some((record, _)) = grown.iter_mut().find(|(record, _)| is_of(record)) {
            record.scopes.push(scope.to_owned());
            continue;
        }
        let before = records.iter().find(|record| is_of(record));
        let before = before.map(|record| record.scopes.clone()).unwrap_or_default();
        let mut scopes = before.clone();
        scopes.push(scope.to_owned());
        // An API that calls further ones is registered.
        let document = (client == asking.app_id).then(|| DescribedClient::of(asking)).flatten();
        grown.push((PermissionGrant { user_id: user, client, resource, scopes, created_at: now, document }, before));
    }
    grown.iter().map(|(record, before)| permission_grants::agree(record, before)).collect()
}

/// Whether a grant rested on a person's consent that has been taken back since. Asked only of a grant that is revoked, to say why.
pub(crate) async fn was_withdrawn(cx: &Context, grant: &Grant) -> Result<bool, Failure> {
    let Some(consent) = &grant.details.consent else { return Ok(false) };
    let records = permission_grants::of_user(&cx.rows(), grant.user_id).await?;
    let stands = |resource: AppId| {
        records.iter().any(|record| {
            record.client == grant.app_id && record.resource == resource && record.created_at <= grant.created_at
        })
    };
    Ok(consent.permissions.iter().any(|permission| !stands(permission.resource)))
}

/// The statements without which nothing may begin that rests on a person's consent: each touches one row while the record stands
/// that stood at `since`.
pub(crate) fn guards(
    consent: Option<&PersonalConsent>,
    user: UserId,
    client: AppId,
    since: Timestamp,
) -> impl Iterator<Item = Statement> {
    let permissions = consent.map(|consent| consent.permissions.as_slice()).unwrap_or_default();
    permissions.iter().map(move |permission| permission_grants::guard(user, client, permission.resource, since))
}
