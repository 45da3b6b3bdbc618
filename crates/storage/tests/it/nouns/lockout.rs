//! Lockout after wrong guesses (decisions.md 8).

use super::arrange::{apply, at, signed_up, tenant, touches_one, winners};
use vestibule_domain::{clock::Timestamp, ids::TenantId};
use vestibule_storage::{
    Storage, known_devices,
    sign_in_failures::{self, FailureState, LockoutParameters},
};

const SECOND: i64 = 1_000_000;
const POLICY: LockoutParameters = LockoutParameters {
    threshold: 3,
    first_lock_micros: 60 * SECOND,
    longest_lock_micros: 240 * SECOND,
    forget_after_micros: 3_600 * SECOND,
};
const SUBJECT: &[u8] = b"subject";
const STRANGERS: &[u8] = b"";

async fn wrong(storage: &Storage, tenant: TenantId, tag: &str, policy: &LockoutParameters, now: Timestamp) {
    apply(storage, tenant, [sign_in_failures::record(SUBJECT, STRANGERS, tag, policy, now)]).await;
}

async fn state(storage: &Storage, tenant: TenantId) -> FailureState {
    sign_in_failures::find(&storage.tenant(tenant), SUBJECT, STRANGERS).await.unwrap().unwrap()
}

async fn wrong_guesses_lock_for_longer_and_longer_and_are_forgotten(storage: Storage) {
    let tenant = tenant();
    // When, which wrong password, and then: failures, lockouts, and the second until which it is locked.
    let table: &[(i64, &str, i64, i64, Option<i64>)] = &[
        (0, "000a", 1, 0, None),
        (1, "000a", 1, 0, None), // the same again does not count
        (2, "000b", 2, 0, None),
        (3, "000a", 2, 0, None), // nor does an older one
        (4, "000c", 0, 1, Some(64)),
        (5, "000d", 0, 1, Some(64)), // nothing counts while locked
        (63, "000e", 0, 1, Some(64)),
        (64, "000d", 1, 1, Some(64)),
        (64, "000d", 1, 1, Some(64)),
        (65, "000e", 2, 1, Some(64)),
        (66, "000f", 0, 2, Some(186)), // twice as long
        (186, "0010", 1, 2, Some(186)),
        (186, "0011", 2, 2, Some(186)),
        (187, "0012", 0, 3, Some(427)),
        (427, "0013", 1, 3, Some(427)),
        (428, "0014", 2, 3, Some(427)),
        (429, "0015", 0, 4, Some(669)),   // never longer than the longest
        (4_268, "0016", 1, 4, Some(669)), // remembered for an hour from the end of the lockout
        (7_867, "0017", 2, 4, Some(669)), // and from the last failure
        (11_467, "0017", 1, 0, None),     // then begins anew, with a password that was wrong before
    ];
    for &(second, tag, failures, lockouts, locked_until) in table {
        wrong(&storage, tenant, tag, &POLICY, at(second)).await;
        let state = state(&storage, tenant).await;
        let locked_until = locked_until.map_or(Timestamp::from_micros(0), at);
        assert_eq!(
            (state.failures, state.lockouts, state.locked_until),
            (failures, lockouts, locked_until),
            "at second {second}"
        );
    }
}

async fn the_right_password_is_refused_while_locked_and_clears_everything_afterwards(storage: Storage) {
    let tenant = tenant();
    for tag in ["000a", "000b", "000c"] {
        wrong(&storage, tenant, tag, &POLICY, at(0)).await;
    }
    let succeed = |second| sign_in_failures::succeed(SUBJECT, STRANGERS, at(second));
    assert!(!touches_one(&storage, tenant, succeed(59)).await);
    assert_eq!(state(&storage, tenant).await.lockouts, 1);
    assert!(touches_one(&storage, tenant, succeed(60)).await);
    let cleared =
        FailureState { failures: 0, lockouts: 0, locked_until: Timestamp::from_micros(0), recent: String::new() };
    assert_eq!(state(&storage, tenant).await, cleared);
}

async fn a_first_success_touches_one_row_too(storage: Storage) {
    let tenant = tenant();
    assert!(touches_one(&storage, tenant, sign_in_failures::succeed(SUBJECT, STRANGERS, at(0))).await);
    assert!(touches_one(&storage, tenant, sign_in_failures::succeed(SUBJECT, STRANGERS, at(0))).await);
}

async fn lanes_and_subjects_fail_apart(storage: Storage) {
    let tenant = tenant();
    for tag in ["000a", "000b", "000c"] {
        wrong(&storage, tenant, tag, &POLICY, at(0)).await;
    }
    assert!(!touches_one(&storage, tenant, sign_in_failures::succeed(SUBJECT, STRANGERS, at(1))).await);
    assert!(touches_one(&storage, tenant, sign_in_failures::succeed(SUBJECT, b"device", at(1))).await);
    assert!(touches_one(&storage, tenant, sign_in_failures::succeed(b"another", STRANGERS, at(1))).await);
}

async fn the_last_ten_wrong_passwords_are_remembered_newest_first(storage: Storage) {
    let tenant = tenant();
    let patient = LockoutParameters { threshold: 100, ..POLICY };
    for guess in 0..11 {
        wrong(&storage, tenant, &format!("{guess:04x}"), &patient, at(guess)).await;
    }
    let recent = state(&storage, tenant).await.recent;
    assert_eq!(recent, "000a 0009 0008 0007 0006 0005 0004 0003 0002 0001");
    wrong(&storage, tenant, "0001", &patient, at(20)).await;
    assert_eq!(state(&storage, tenant).await.failures, 11);
    wrong(&storage, tenant, "0000", &patient, at(21)).await;
    assert_eq!(state(&storage, tenant).await.failures, 12);
}

async fn a_threshold_of_one_locks_at_the_first_failure(storage: Storage) {
    let tenant = tenant();
    wrong(&storage, tenant, "000a", &LockoutParameters { threshold: 1, ..POLICY }, at(0)).await;
    let state = state(&storage, tenant).await;
    assert_eq!((state.failures, state.lockouts, state.locked_until), (0, 1, at(60)));
}

async fn a_hundred_wrong_guesses_at_once_lock_once_and_are_not_outrun_by_a_right_one(storage: Storage) {
    let tenant = tenant();
    let guesses =
        (0..100).map(|guess| sign_in_failures::record(SUBJECT, STRANGERS, &format!("{guess:04x}"), &POLICY, at(0)));
    assert_eq!(winners(&storage, tenant, guesses).await, 3, "only those up to the threshold count");
    let state = state(&storage, tenant).await;
    assert_eq!((state.failures, state.lockouts, state.locked_until), (0, 1, at(60)));
    assert!(!touches_one(&storage, tenant, sign_in_failures::succeed(SUBJECT, STRANGERS, at(0))).await);
}

async fn a_device_is_known_to_the_user_who_signed_in_on_it_and_to_nobody_else(storage: Storage) {
    let tenant = tenant();
    let (user, other) = (signed_up(&storage, tenant).await.id, signed_up(&storage, tenant).await.id);
    apply(
        &storage,
        tenant,
        [known_devices::remember(&[1; 32], user, "pwd", at(0)), known_devices::remember(&[1; 32], user, "pwd", at(5))],
    )
    .await;
    let reader = storage.tenant(tenant);
    assert!(known_devices::is_known(&reader, &[1; 32], user).await.unwrap());
    assert!(!known_devices::is_known(&reader, &[1; 32], other).await.unwrap());
    assert!(!known_devices::is_known(&reader, &[2; 32], user).await.unwrap());
}

on_both_engines!(
    wrong_guesses_lock_for_longer_and_longer_and_are_forgotten,
    the_right_password_is_refused_while_locked_and_clears_everything_afterwards,
    a_first_success_touches_one_row_too,
    lanes_and_subjects_fail_apart,
    the_last_ten_wrong_passwords_are_remembered_newest_first,
    a_threshold_of_one_locks_at_the_first_failure,
    a_hundred_wrong_guesses_at_once_lock_once_and_are_not_outrun_by_a_right_one,
    a_device_is_known_to_the_user_who_signed_in_on_it_and_to_nobody_else,
);
