//! Identifiers that count once.

use super::arrange::{apply, at, tenant, touches_one, winners};
use vestibule_storage::{
    Storage,
    spent_ids::{self, Purpose},
};

const ID: [u8; 32] = [7; 32];

async fn an_identifier_is_spent_once_however_many_try(storage: Storage) {
    let tenant = tenant();
    let reader = storage.tenant(tenant);
    assert!(!spent_ids::is_spent(&reader, Purpose::ClientAssertion, &ID).await.unwrap());
    let attempts = (0..100).map(|_| spent_ids::spend(Purpose::ClientAssertion, &ID, at(600)));
    assert_eq!(winners(&storage, tenant, attempts).await, 1);
    assert!(spent_ids::is_spent(&reader, Purpose::ClientAssertion, &ID).await.unwrap());
}

async fn each_purpose_has_its_own(storage: Storage) {
    let tenant = tenant();
    apply(&storage, tenant, [spent_ids::spend(Purpose::ClientAssertion, &ID, at(600))]).await;
    for purpose in [Purpose::DpopProof, Purpose::RequestObject] {
        assert!(touches_one(&storage, tenant, spent_ids::spend(purpose, &ID, at(600))).await);
    }
}

on_both_engines! {
    an_identifier_is_spent_once_however_many_try,
    each_purpose_has_its_own,
}
