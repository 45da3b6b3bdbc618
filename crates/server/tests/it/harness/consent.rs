//! Scopes that people agree to themselves, and what they have agreed to.

use super::{RelyingParty, Server, USER};
use vestibule_domain::{
    application::ScopeType,
    ids::{AppId, UserId},
};
use vestibule_services::{
    consent::{self, Withdrawn},
    users,
};
use vestibule_storage::permission_grants;

/// Makes `Books.Write` of Reader a scope that each person may agree to.
pub(crate) async fn people_may_write(server: &Server) {
    server
        .reconfigure(&RelyingParty::reader(server), |reader| {
            for scope in &mut reader.scopes {
                if scope.value == "Books.Write" {
                    scope.consent_type = ScopeType::User;
                    scope.user_consent_display_name = Some("Change your reading list".to_owned());
                    scope.user_consent_description = Some("Add and remove books".to_owned());
                }
            }
        })
        .await;
}

/// Whoever signs in everywhere.
pub(crate) async fn user_id(server: &Server) -> UserId {
    let cx = server.administrator(server.tenant.id).await;
    users::find(&cx, USER).await.unwrap().unwrap().id
}

/// What they have agreed to: client, API and scopes.
pub(crate) async fn permissions_of_user(server: &Server) -> Vec<(AppId, AppId, Vec<String>)> {
    let rows = server.platform.storage.tenant(server.tenant.id);
    let records = permission_grants::of_user(&rows, user_id(server).await).await.unwrap();
    records.into_iter().map(|record| (record.client, record.resource, record.scopes)).collect()
}

/// Takes back what they have agreed to for a client.
pub(crate) async fn withdraw_consent(server: &Server, client: AppId) -> Withdrawn {
    let cx = server.administrator(server.tenant.id).await;
    consent::withdraw(&cx, user_id(server).await, client, None).await.unwrap()
}
