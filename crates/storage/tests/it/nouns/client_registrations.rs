//! What clients say of themselves, and what goes with them.

use super::arrange::{apply, at, fresh, tenant, touches_one};
use vestibule_domain::{
    ids::{AppId, ApplicationId, UserId},
    token::PermissionGrant,
};
use vestibule_protocol::registration::{ClientMetadata, RegistrationOffer};
use vestibule_storage::{Storage, app_role_assignments, client_registrations, permission_grants};

fn words(name: &str) -> ClientMetadata {
    let json = format!(r#"{{"redirect_uris": ["https://app.example/cb"], "client_name": "{name}"}}"#);
    ClientMetadata::parse(json.as_bytes(), RegistrationOffer::default()).unwrap()
}

async fn the_words_of_a_client_are_its_tenants_alone(storage: Storage) {
    let (owner, stranger, id) = (tenant(), tenant(), ApplicationId::from_uuid(fresh()));
    apply(&storage, owner, [client_registrations::insert(id, &words("Reader"))]).await;
    for attempt in [client_registrations::update(id, &words("Evil")), client_registrations::delete(id)] {
        assert!(!touches_one(&storage, stranger, attempt).await);
    }
    assert_eq!(client_registrations::by_id(&storage.tenant(stranger), id).await.unwrap(), None);
    assert!(touches_one(&storage, owner, client_registrations::update(id, &words("Reading list"))).await);
    let rows = storage.tenant(owner);
    assert_eq!(client_registrations::by_id(&rows, id).await.unwrap(), Some(words("Reading list")));
    assert!(touches_one(&storage, owner, client_registrations::delete(id)).await);
    assert_eq!(client_registrations::by_id(&rows, id).await.unwrap(), None);
}

async fn with_a_client_goes_what_it_was_given(storage: Storage) {
    let (owner, stranger, user) = (tenant(), tenant(), UserId::from_uuid(fresh()));
    let [gone, stays] = [AppId::from_uuid(fresh()), AppId::from_uuid(fresh())];
    let agreed = |client| PermissionGrant {
        user_id: user,
        client,
        resource: AppId::from_uuid(fresh()),
        scopes: vec!["Read".to_owned()],
        created_at: at(1),
        document: None,
    };
    for app in [gone, stays] {
        let given =
            [permission_grants::agree(&agreed(app), &[]), app_role_assignments::assign(user.uuid(), app, "Editor")];
        apply(&storage, owner, given).await;
    }
    let forgotten = || [app_role_assignments::remove_all(gone), permission_grants::forget_client(gone)];
    let left = async || {
        let rows = storage.tenant(owner);
        let assigned = app_role_assignments::of_user(&rows, user, [gone, stays], 1).await.unwrap().assignments;
        let agreed = permission_grants::of_user(&rows, user).await.unwrap();
        (assigned.len(), agreed.into_iter().map(|record| record.client).collect::<Vec<_>>())
    };
    apply(&storage, stranger, forgotten()).await;
    assert_eq!(left().await.0, 2);
    apply(&storage, owner, forgotten()).await;
    assert_eq!(left().await, (1, vec![stays]));
}

on_both_engines!(the_words_of_a_client_are_its_tenants_alone, with_a_client_goes_what_it_was_given);
