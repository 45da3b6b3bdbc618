//! The batch's bookkeeping.

use super::{
    account::{Credential, NewAccount},
    batch::Batch,
    problem::RowProblem,
};
use uuid::Uuid;
use vestibule_domain::{
    attribute::UserAttributes,
    clock::Timestamp,
    ids::UserId,
    user::{Identifier, User},
};

fn account(id: u128, addresses: &[&str]) -> NewAccount {
    NewAccount {
        user: User {
            id: UserId::from_uuid(Uuid::from_u128(id)),
            display_name: "A".to_owned(),
            given_name: None,
            family_name: None,
            email: None,
            enabled: true,
            security_version: 1,
            version: 1,
            preferred_language: None,
            created_at: Timestamp::from_seconds(0),
            attributes: UserAttributes::new(),
        },
        identifiers: addresses.iter().map(|text| Identifier::parse(text).unwrap()).collect(),
        credential: Credential::None,
        must_change_password: false,
    }
}

fn rows(refused: &[(u64, RowProblem)]) -> Vec<u64> {
    refused.iter().map(|(row, _)| *row).collect()
}

#[test]
fn of_two_rows_with_the_same_address_or_id_the_first_is_taken() {
    let mut batch = Batch::default();
    for (row, account) in [
        account(1, &["a@b.example"]),
        account(2, &["A@B.EXAMPLE"]),
        account(1, &["c@b.example"]),
        account(3, &["d@b.example", "a@b.example"]),
        account(4, &["d@b.example"]),
    ]
    .into_iter()
    .enumerate()
    {
        batch.add(u64::try_from(row).unwrap() + 1, 100, Ok(account));
    }
    batch.refuse_repetitions();
    assert_eq!(rows(&batch.refused), [2, 3, 4]);
    assert_eq!(batch.accounts.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [1, 5]);
}

#[test]
fn a_batch_is_full_before_a_change_set_would_be() {
    let mut batch = Batch::default();
    let mut statements = 1;
    for row in 0.. {
        if batch.is_full_for(100) {
            break;
        }
        let account = account(u128::from(row), &["a@b.example", "c@d.example"]);
        statements += account.statements();
        batch.add(row, 100, Ok(account));
    }
    assert!(statements <= vestibule_storage::MOST_STATEMENTS && statements > 150, "{statements}");
    let mut large = Batch::default();
    while !large.is_full_for(60_000) {
        large.add(1, 60_000, Ok(account(1, &["a@b.example"])));
    }
    assert!((2..8).contains(&large.accounts.len()));
}
