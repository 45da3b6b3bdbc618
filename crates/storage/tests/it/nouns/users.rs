//! Accounts, their identifiers and their passwords.

use super::arrange::{a_user, apply, at, signed_up, tenant, touches_one, winners};
use vestibule_domain::user::{IdentifierKind, User};
use vestibule_storage::{Storage, password_credentials, sign_in_identifiers, users};

async fn an_account_is_found_as_it_was_stored(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let sparse = User { given_name: None, email: None, enabled: false, preferred_language: None, ..a_user() };
    apply(&storage, tenant, [users::insert(&sparse)]).await;
    let reader = storage.tenant(tenant);
    assert_eq!(users::by_id(&reader, user.id).await.unwrap(), Some(user));
    assert_eq!(users::by_id(&reader, sparse.id).await.unwrap(), Some(sparse));
    assert_eq!(users::by_id(&reader, a_user().id).await.unwrap(), None);
    assert_eq!(users::count(&reader).await.unwrap(), 2);
}

async fn the_guard_passes_enabled_accounts_of_the_expected_security_version_and_changes_nothing(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let disabled = User { enabled: false, ..a_user() };
    apply(&storage, tenant, [users::insert(&disabled)]).await;
    assert!(touches_one(&storage, tenant, users::guard(user.id, 1)).await);
    assert!(!touches_one(&storage, tenant, users::guard(user.id, 2)).await);
    assert!(!touches_one(&storage, tenant, users::guard(disabled.id, 1)).await);
    assert!(!touches_one(&storage, tenant, users::guard(a_user().id, 1)).await);
    assert_eq!(users::by_id(&storage.tenant(tenant), user.id).await.unwrap(), Some(user));
}

async fn an_account_is_disabled_once_at_its_version_and_its_proofs_count_no_more(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let attempts = (0..100).map(|_| users::set_enabled(user.id, false, user.version));
    assert_eq!(winners(&storage, tenant, attempts).await, 1);
    let found = users::by_id(&storage.tenant(tenant), user.id).await.unwrap().unwrap();
    assert_eq!((found.enabled, found.security_version), (false, user.security_version + 1));
    assert!(touches_one(&storage, tenant, users::set_enabled(user.id, true, found.version)).await);
    let again = users::by_id(&storage.tenant(tenant), user.id).await.unwrap().unwrap();
    assert_eq!((again.enabled, again.security_version), (true, user.security_version + 2));
}

async fn a_security_version_moves_once_under_a_hundred_changes_at_once(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    assert_eq!(winners(&storage, tenant, (0..100).map(|_| users::change_security(user.id, 1))).await, 1);
    let found = users::by_id(&storage.tenant(tenant), user.id).await.unwrap().unwrap();
    assert_eq!((found.security_version, found.version), (2, 2));
    let disabled = User { enabled: false, ..a_user() };
    apply(&storage, tenant, [users::insert(&disabled)]).await;
    assert!(!touches_one(&storage, tenant, users::change_security(disabled.id, 1)).await);
}

async fn whoever_signs_in_is_found_with_the_password_in_one_read(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let without_password = signed_up(&storage, tenant).await;
    let email = IdentifierKind::Email;
    apply(
        &storage,
        tenant,
        [
            sign_in_identifiers::insert(email, "avery@fable.example", user.id, Some(at(0))),
            sign_in_identifiers::insert(IdentifierKind::Username, "avery", without_password.id, None),
            password_credentials::insert(user.id, "$argon2id$one", at(0)),
        ],
    )
    .await;
    let reader = storage.tenant(tenant);
    let found = users::sign_in_subject(&reader, email, "avery@fable.example").await.unwrap().unwrap();
    assert_eq!((found.user, found.password_hash.as_deref()), (user, Some("$argon2id$one")));
    let found = users::sign_in_subject(&reader, IdentifierKind::Username, "avery").await.unwrap().unwrap();
    assert_eq!((found.user, found.password_hash), (without_password, None));
    assert!(users::sign_in_subject(&reader, email, "avery").await.unwrap().is_none());
}

async fn an_address_belongs_to_one_account_however_many_sign_up_with_it(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let claims = (0..100).map(|_| sign_in_identifiers::insert(IdentifierKind::Email, "a@fable.example", user.id, None));
    assert_eq!(winners(&storage, tenant, claims).await, 1);
    let reader = storage.tenant(tenant);
    let found = sign_in_identifiers::user_of(&reader, IdentifierKind::Email, "a@fable.example").await.unwrap();
    assert_eq!(found, Some(user.id));
    let found = sign_in_identifiers::user_of(&reader, IdentifierKind::Username, "a@fable.example").await.unwrap();
    assert_eq!(found, None);
}

async fn a_password_is_replaced_whether_or_not_there_was_one(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let reader = storage.tenant(tenant);
    assert_eq!(password_credentials::of_user(&reader, user.id).await.unwrap(), None);
    for hash in ["one", "two"] {
        apply(&storage, tenant, [password_credentials::replace(user.id, hash, at(0))]).await;
        assert_eq!(password_credentials::of_user(&reader, user.id).await.unwrap().as_deref(), Some(hash));
    }
    assert!(!touches_one(&storage, tenant, password_credentials::insert(user.id, "three", at(0))).await);
}

async fn a_new_hash_of_the_old_password_never_undoes_a_change_of_password(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    apply(&storage, tenant, [password_credentials::insert(user.id, "old", at(0))]).await;
    assert!(touches_one(&storage, tenant, password_credentials::rehash(user.id, "old", "old, stronger")).await);
    apply(&storage, tenant, [password_credentials::replace(user.id, "new", at(1))]).await;
    assert!(!touches_one(&storage, tenant, password_credentials::rehash(user.id, "old, stronger", "strongest")).await);
    let found = password_credentials::of_user(&storage.tenant(tenant), user.id).await.unwrap();
    assert_eq!(found.as_deref(), Some("new"));
}

on_both_engines!(
    an_account_is_found_as_it_was_stored,
    the_guard_passes_enabled_accounts_of_the_expected_security_version_and_changes_nothing,
    an_account_is_disabled_once_at_its_version_and_its_proofs_count_no_more,
    a_security_version_moves_once_under_a_hundred_changes_at_once,
    whoever_signs_in_is_found_with_the_password_in_one_read,
    an_address_belongs_to_one_account_however_many_sign_up_with_it,
    a_password_is_replaced_whether_or_not_there_was_one,
    a_new_hash_of_the_old_password_never_undoes_a_change_of_password,
);
