//! Files of users: how far they are imported, and users listed a page at a time.

use super::arrange::{a_user, apply, at, signed_up, tenant, touches_one, winners};
use uuid::Uuid;
use vestibule_domain::{ids::UserId, user::IdentifierKind};
use vestibule_storage::{
    Storage, password_credentials, password_migrations, sign_in_identifiers, user_imports,
    user_imports::ImportProgress, user_listings, users,
};

const FILE: [u8; 32] = [7; 32];

async fn an_import_moves_on_from_where_it_is_and_ends_once(storage: Storage) {
    let (tenant, other) = (tenant(), tenant());
    let reader = storage.tenant(tenant);
    assert_eq!(user_imports::find(&reader, &FILE).await.unwrap(), None);
    assert!(touches_one(&storage, tenant, user_imports::begin(&FILE, at(0))).await);
    assert!(!touches_one(&storage, tenant, user_imports::begin(&FILE, at(1))).await);
    let to =
        ImportProgress { position: 100, rows_read: 5, imported: 4, refused: 1, report_length: 40, finished_at: None };
    let moves = (0..50).map(|_| user_imports::advance(&FILE, 0, &to, at(2)));
    assert_eq!(winners(&storage, tenant, moves).await, 1);
    assert_eq!(user_imports::find(&reader, &FILE).await.unwrap(), Some(to));
    assert_eq!(user_imports::find(&storage.tenant(other), &FILE).await.unwrap(), None);
    assert!(!touches_one(&storage, other, user_imports::advance(&FILE, 100, &to, at(2))).await);
    let end = ImportProgress { position: 200, finished_at: Some(at(3)), ..to };
    assert!(touches_one(&storage, tenant, user_imports::advance(&FILE, 100, &end, at(3))).await);
    assert!(!touches_one(&storage, tenant, user_imports::advance(&FILE, 200, &end, at(4))).await);
    assert!(touches_one(&storage, tenant, user_imports::forget(&FILE)).await);
    assert!(touches_one(&storage, tenant, user_imports::begin(&FILE, at(5))).await);
}

async fn a_mark_is_taken_away_once(storage: Storage) {
    let (tenant, other) = (tenant(), tenant());
    let user = signed_up(&storage, tenant).await;
    apply(&storage, tenant, [password_migrations::insert(user.id)]).await;
    assert!(password_migrations::is_marked(&storage.tenant(tenant), user.id).await.unwrap());
    assert!(!password_migrations::is_marked(&storage.tenant(other), user.id).await.unwrap());
    assert_eq!(winners(&storage, tenant, (0..50).map(|_| password_migrations::end(user.id))).await, 1);
    assert!(!password_migrations::is_marked(&storage.tenant(tenant), user.id).await.unwrap());
}

async fn every_user_is_listed_once_with_what_is_theirs_and_nobody_elses(storage: Storage) {
    let (tenant, other) = (tenant(), tenant());
    let stranger = signed_up(&storage, other).await;
    let mut everybody = Vec::new();
    for number in 0..7 {
        let user = a_user();
        let name = format!("user{number}");
        apply(
            &storage,
            tenant,
            [
                users::insert(&user),
                sign_in_identifiers::insert(IdentifierKind::Username, &name, user.id, Some(at(0))),
                sign_in_identifiers::insert(IdentifierKind::Email, &format!("{name}@b.example"), user.id, None),
            ],
        )
        .await;
        everybody.push(user);
    }
    let [hashed, marked] = [everybody[0].id, everybody[1].id];
    apply(
        &storage,
        tenant,
        [
            password_credentials::insert(hashed, "hash", at(0)),
            password_credentials::require_change(hashed),
            password_migrations::insert(marked),
        ],
    )
    .await;
    let reader = storage.tenant(tenant);
    let listed = user_listings::after(&reader, UserId::from_uuid(Uuid::nil())).await.unwrap();
    everybody.sort_by_key(|user| user.id.uuid());
    assert_eq!(listed.iter().map(|listed| &listed.user).collect::<Vec<_>>(), everybody.iter().collect::<Vec<_>>());
    assert!(listed.iter().all(|listed| listed.identifiers.len() == 2 && listed.user.id != stranger.id));
    for listed in &listed {
        assert_eq!(listed.password_hash.is_some(), listed.user.id == hashed);
        assert_eq!(listed.must_change_password, listed.user.id == hashed);
        assert_eq!(listed.is_to_be_migrated, listed.user.id == marked);
    }
    let rest = user_listings::after(&reader, everybody[4].id).await.unwrap();
    assert_eq!(rest.len(), 2);
    assert!(user_listings::after(&reader, everybody[6].id).await.unwrap().is_empty());
}

on_both_engines!(
    an_import_moves_on_from_where_it_is_and_ends_once,
    a_mark_is_taken_away_once,
    every_user_is_listed_once_with_what_is_theirs_and_nobody_elses,
);
