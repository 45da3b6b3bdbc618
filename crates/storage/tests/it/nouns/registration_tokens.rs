//! Initial access tokens.

use super::arrange::{apply, at, fresh, tenant, touches_one, winners};
use vestibule_domain::ids::RegistrationTokenId;
use vestibule_storage::{
    Storage,
    registration_tokens::{self, RegistrationToken},
};

const HASH: [u8; 32] = [7; 32];

fn token(uses_left: Option<i64>) -> RegistrationToken {
    RegistrationToken {
        id: RegistrationTokenId::from_uuid(fresh()),
        description: "of a test".to_owned(),
        uses_left,
        created_at: at(0),
        expires_at: at(600),
    }
}

async fn a_token_lets_in_as_many_as_it_says_however_many_try(storage: Storage) {
    let (owner, three) = (tenant(), token(Some(3)));
    apply(&storage, owner, [registration_tokens::insert(&three, &HASH)]).await;
    let attempts = (0..50).map(|_| registration_tokens::spend(three.id, at(1)));
    assert_eq!(winners(&storage, owner, attempts).await, 3);
    let left = registration_tokens::by_hash(&storage.tenant(owner), &HASH).await.unwrap().unwrap();
    assert!(!left.counts(at(1)) && left.uses_left == Some(0));
}

async fn a_token_without_a_number_counts_until_its_end(storage: Storage) {
    let (owner, stranger, any) = (tenant(), tenant(), token(None));
    apply(&storage, owner, [registration_tokens::insert(&any, &HASH)]).await;
    let rows = storage.tenant(owner);
    assert_eq!(registration_tokens::by_hash(&rows, &HASH).await.unwrap(), Some(any.clone()));
    assert_eq!(registration_tokens::of_tenant(&rows).await.unwrap(), std::slice::from_ref(&any));
    assert_eq!(registration_tokens::by_hash(&storage.tenant(stranger), &HASH).await.unwrap(), None);
    assert!(!touches_one(&storage, stranger, registration_tokens::spend(any.id, at(1))).await);
    assert!(!touches_one(&storage, stranger, registration_tokens::delete(any.id)).await);
    assert!(touches_one(&storage, owner, registration_tokens::spend(any.id, at(599))).await);
    assert!(!touches_one(&storage, owner, registration_tokens::spend(any.id, at(600))).await, "its time is over");
    assert!(touches_one(&storage, owner, registration_tokens::delete(any.id)).await);
    assert!(!touches_one(&storage, owner, registration_tokens::spend(any.id, at(1))).await);
}

on_both_engines! {
    a_token_lets_in_as_many_as_it_says_however_many_try,
    a_token_without_a_number_counts_until_its_end,
}
