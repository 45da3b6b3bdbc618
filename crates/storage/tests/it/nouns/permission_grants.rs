//! What people have agreed to.

use super::arrange::{a_grant, a_session, a_user, apply, at, tenant, touches_one, winners};
use uuid::Uuid;
use vestibule_domain::{
    ids::{AppId, GrantId, UserId},
    token::{DescribedClient, Grant, GrantDetails, PermissionGrant},
};
use vestibule_storage::{Storage, grants, permission_grants, users};

fn app(number: u128) -> AppId {
    AppId::from_uuid(Uuid::from_u128(number))
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn a_record(user: UserId, scopes: &[&str]) -> PermissionGrant {
    PermissionGrant {
        user_id: user,
        client: app(1),
        resource: app(2),
        scopes: words(scopes),
        created_at: at(5),
        document: None,
    }
}

async fn a_record_grows_only_from_what_was_read(storage: Storage) {
    let (tenant, stranger) = (tenant(), tenant());
    let user = a_user().id;
    let first = a_record(user, &["a"]);
    assert_eq!(winners(&storage, tenant, (0..10).map(|_| permission_grants::agree(&first, &[]))).await, 1);
    let more = PermissionGrant { created_at: at(9), ..a_record(user, &["a", "b"]) };
    assert!(!touches_one(&storage, tenant, permission_grants::agree(&more, &[])).await);
    assert!(touches_one(&storage, tenant, permission_grants::agree(&more, &words(&["a"]))).await);
    assert!(!touches_one(&storage, tenant, permission_grants::agree(&more, &words(&["a"]))).await);
    let reader = storage.tenant(tenant);
    let stands = vec![a_record(user, &["a", "b"])];
    assert_eq!(permission_grants::of_user(&reader, first.user_id).await.unwrap(), stands);
    assert_eq!(permission_grants::of_client(&reader, app(1)).await.unwrap(), stands);
    assert!(permission_grants::of_client(&reader, app(2)).await.unwrap().is_empty());
    assert!(permission_grants::of_user(&storage.tenant(stranger), first.user_id).await.unwrap().is_empty());
}

async fn what_is_withdrawn_guards_nothing(storage: Storage) {
    let tenant = tenant();
    let record = a_record(a_user().id, &["a"]);
    let other = PermissionGrant { resource: app(3), ..record.clone() };
    apply(&storage, tenant, [permission_grants::agree(&record, &[]), permission_grants::agree(&other, &[])]).await;
    let (user, client) = (record.user_id, record.client);
    let guard = |since| permission_grants::guard(user, client, record.resource, at(since));
    assert!(touches_one(&storage, tenant, guard(5)).await);
    assert!(!touches_one(&storage, tenant, guard(4)).await, "not yet agreed to at that moment");
    apply(&storage, tenant, [permission_grants::withdraw(user, client, Some(record.resource))]).await;
    assert!(!touches_one(&storage, tenant, guard(9)).await);
    assert_eq!(permission_grants::of_user(&storage.tenant(tenant), user).await.unwrap(), [other]);
    apply(&storage, tenant, [permission_grants::withdraw(user, client, None)]).await;
    assert!(permission_grants::of_user(&storage.tenant(tenant), user).await.unwrap().is_empty());
}

async fn a_client_of_a_document_is_known_by_its_address_once_that_was_kept(storage: Storage) {
    let (tenant, stranger) = (tenant(), tenant());
    let described = |url: &str, name: &str| {
        Some(Box::new(DescribedClient { url: format!("https://{url}.example/client.json"), name: name.to_owned() }))
    };
    let before = a_record(a_user().id, &["a"]);
    let other = PermissionGrant { client: app(3), document: described("b", "Later"), ..before.clone() };
    apply(&storage, tenant, [permission_grants::agree(&before, &[]), permission_grants::agree(&other, &[])]).await;
    let reader = storage.tenant(tenant);
    assert_eq!(
        permission_grants::of_documents(&reader).await.unwrap(),
        std::slice::from_ref(&other),
        "an old row says nothing"
    );
    let grown = PermissionGrant { document: described("a", "Agent"), ..a_record(before.user_id, &["a", "b"]) };
    apply(&storage, tenant, [permission_grants::agree(&grown, &words(&["a"]))]).await;
    assert_eq!(permission_grants::of_documents(&reader).await.unwrap(), [grown.clone(), other], "by address");
    assert_eq!(permission_grants::of_client(&reader, grown.client).await.unwrap(), [grown]);
    assert!(permission_grants::of_documents(&storage.tenant(stranger)).await.unwrap().is_empty());
}

async fn the_grants_of_one_application_end_with_those_derived_from_them(storage: Storage) {
    let tenant = tenant();
    let user = a_user();
    let session = a_session(&user);
    let of = |number: u128, app_id: AppId, derived_from: Option<u128>| {
        let id = |number| GrantId::from_uuid(Uuid::from_u128(number));
        let details = GrantDetails { derived_from: derived_from.map(id), ..GrantDetails::default() };
        Grant { id: id(number), app_id, details, ..a_grant(&session) }
    };
    let all = [of(1, app(1), None), of(2, app(7), Some(1)), of(3, app(8), None), of(4, app(9), Some(3))];
    apply(&storage, tenant, [users::insert(&user)]).await;
    apply(&storage, tenant, all.iter().map(grants::insert)).await;
    apply(&storage, tenant, [grants::revoke_of_application(user.id, app(1), at(50))]).await;
    for (grant, ended) in all.iter().zip([true, true, false, false]) {
        let found = grants::find(&storage.tenant(tenant), grant.id).await.unwrap().unwrap();
        assert_eq!(found.grant.revoked_at.is_some(), ended, "{:?}", grant.id);
    }
}

on_both_engines!(
    a_record_grows_only_from_what_was_read,
    what_is_withdrawn_guards_nothing,
    a_client_of_a_document_is_known_by_its_address_once_that_was_kept,
    the_grants_of_one_application_end_with_those_derived_from_them,
);
