//! RSA keys for request objects.

use super::arrange::{apply, at, tenant, winners};
use vestibule_storage::{
    Storage,
    request_encryption_keys::{self, StoredEncryptionKey},
};

fn key(period: i64) -> StoredEncryptionKey {
    StoredEncryptionKey { period, sealed_private_key: vec![1, 2, 3] }
}

async fn a_period_has_one_key_however_many_nodes_make_one(storage: Storage) {
    let (owner, stranger) = (tenant(), tenant());
    let attempts = (0..20).map(|_| request_encryption_keys::insert(&key(7), at(600)));
    assert_eq!(winners(&storage, owner, attempts).await, 1);
    apply(&storage, owner, [request_encryption_keys::insert(&key(6), at(600))]).await;
    apply(&storage, stranger, [request_encryption_keys::insert(&key(7), at(600))]).await;
    let rows = storage.tenant(owner);
    assert_eq!(request_encryption_keys::all(&rows).await.unwrap(), [key(6), key(7)]);
}

on_both_engines! { a_period_has_one_key_however_many_nodes_make_one }
