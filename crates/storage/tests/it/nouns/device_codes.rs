//! Devices that wait for their owners.

use super::arrange::{a_device, a_session, a_user, apply, at, tenant, touches_one, winners};
use vestibule_domain::token::{Approval, Decision, DeviceAuthorization};
use vestibule_storage::{Storage, device_codes};

const CODE: [u8; 32] = [7; 32];

fn an_approval() -> Approval {
    let session = a_session(&a_user());
    Approval {
        user_id: session.user_id,
        session_id: session.id,
        authenticated_at: at(1),
        methods: "pwd".to_owned(),
        security_version: 1,
        approved_at: at(1),
        consent: None,
    }
}

async fn a_device_is_found_by_both_codes_as_it_is(storage: Storage) {
    let (tenant, stranger) = (tenant(), tenant());
    let device = a_device(CODE);
    apply(&storage, tenant, [device_codes::insert(&device)]).await;
    let reader = storage.tenant(tenant);
    assert_eq!(device_codes::by_device_code(&reader, &CODE).await.unwrap().as_ref(), Some(&device));
    assert_eq!(device_codes::by_user_code(&reader, &CODE).await.unwrap().as_ref(), Some(&device));
    let approval = an_approval();
    assert!(touches_one(&storage, tenant, device_codes::approve(&CODE, &approval, at(1))).await);
    let approved = device_codes::by_device_code(&reader, &CODE).await.unwrap().unwrap();
    assert_eq!(approved, DeviceAuthorization { decision: Decision::Approved(approval), ..device });
    assert!(device_codes::by_device_code(&storage.tenant(stranger), &CODE).await.unwrap().is_none());
}

async fn a_user_code_is_out_once(storage: Storage) {
    let (one, two) = (tenant(), tenant());
    let devices = (0..20)
        .map(|number| device_codes::insert(&DeviceAuthorization { device_code_hash: [number; 32], ..a_device(CODE) }));
    assert_eq!(winners(&storage, one, devices).await, 1);
    assert!(touches_one(&storage, two, device_codes::insert(&a_device(CODE))).await, "in each tenant");
    let mut candidates = device_codes::candidates(&storage.platform(), 7, at(0)).await.unwrap();
    candidates.sort_unstable();
    let mut expected = [one, two];
    expected.sort_unstable();
    assert_eq!(candidates, expected);
    assert!(device_codes::candidates(&storage.platform(), 8, at(0)).await.unwrap().is_empty());
    assert!(device_codes::candidates(&storage.platform(), 7, at(600)).await.unwrap().is_empty());
}

async fn of_many_answers_and_of_many_redemptions_one_counts(storage: Storage) {
    let tenant = tenant();
    apply(&storage, tenant, [device_codes::insert(&a_device(CODE))]).await;
    assert!(!touches_one(&storage, tenant, device_codes::redeem(&CODE, at(1))).await, "nobody has agreed");
    let approval = an_approval();
    assert_eq!(winners(&storage, tenant, (0..20).map(|_| device_codes::approve(&CODE, &approval, at(1)))).await, 1);
    assert!(!touches_one(&storage, tenant, device_codes::deny(&CODE, at(1))).await);
    assert_eq!(winners(&storage, tenant, (0..20).map(|_| device_codes::redeem(&CODE, at(2)))).await, 1);
    let row = device_codes::by_device_code(&storage.tenant(tenant), &CODE).await.unwrap().unwrap();
    assert_eq!(row.decision, Decision::Redeemed);
}

async fn an_expired_code_moves_no_further(storage: Storage) {
    let tenant = tenant();
    apply(&storage, tenant, [device_codes::insert(&a_device(CODE))]).await;
    assert!(!touches_one(&storage, tenant, device_codes::approve(&CODE, &an_approval(), at(600))).await);
    assert!(!touches_one(&storage, tenant, device_codes::deny(&CODE, at(600))).await);
    assert!(touches_one(&storage, tenant, device_codes::approve(&CODE, &an_approval(), at(599))).await);
    assert!(!touches_one(&storage, tenant, device_codes::redeem(&CODE, at(600))).await);
}

async fn nothing_is_decided_through_another_tenant(storage: Storage) {
    let (owner, stranger) = (tenant(), tenant());
    apply(&storage, owner, [device_codes::insert(&a_device(CODE))]).await;
    for act in [device_codes::approve(&CODE, &an_approval(), at(1)), device_codes::deny(&CODE, at(1))] {
        assert!(!touches_one(&storage, stranger, act).await);
    }
    apply(&storage, owner, [device_codes::approve(&CODE, &an_approval(), at(1))]).await;
    assert!(!touches_one(&storage, stranger, device_codes::redeem(&CODE, at(2))).await);
}

on_both_engines! {
    a_device_is_found_by_both_codes_as_it_is,
    a_user_code_is_out_once,
    of_many_answers_and_of_many_redemptions_one_counts,
    an_expired_code_moves_no_further,
    nothing_is_decided_through_another_tenant,
}
