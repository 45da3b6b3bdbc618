//! Clients that wait for people elsewhere.

use super::arrange::{a_session, a_user, apply, at, fresh, tenant, touches_one, winners};
use vestibule_domain::{
    ids::{AppId, CallId, UserId},
    token::{Approval, BackchannelRequest, Decision, Notification},
};
use vestibule_storage::{Storage, backchannel_requests};

const ID: [u8; 32] = [7; 32];
const LINK: [u8; 32] = [8; 32];

fn a_request(user: UserId) -> BackchannelRequest {
    BackchannelRequest {
        request_hash: ID,
        link_hash: LINK,
        app_id: AppId::from_uuid(fresh()),
        user_id: Some(user),
        scope: "openid".to_owned(),
        issuer: "https://sign-in.example/t/v2.0".to_owned(),
        binding_message: Some("W4SCT".to_owned()),
        notification: Some(Notification { call_id: CallId::from_uuid(fresh()), sealed: vec![1, 2, 3] }),
        decision: Decision::Pending,
        requested_at: at(0),
        expires_at: at(600),
    }
}

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

async fn a_request_is_found_by_id_and_link_as_it_is(storage: Storage) {
    let (owner, stranger, user) = (tenant(), tenant(), a_user().id);
    let request = a_request(user);
    apply(&storage, owner, [backchannel_requests::insert(&request)]).await;
    let reader = storage.tenant(owner);
    assert_eq!(backchannel_requests::by_id(&reader, &ID).await.unwrap().as_ref(), Some(&request));
    assert_eq!(backchannel_requests::by_link(&reader, &LINK).await.unwrap().as_ref(), Some(&request));
    assert!(backchannel_requests::by_id(&storage.tenant(stranger), &ID).await.unwrap().is_none());
    assert!(backchannel_requests::by_link(&storage.tenant(stranger), &LINK).await.unwrap().is_none());
    let plain = BackchannelRequest { user_id: None, binding_message: None, notification: None, ..a_request(user) };
    apply(&storage, stranger, [backchannel_requests::insert(&plain)]).await;
    assert_eq!(backchannel_requests::by_id(&storage.tenant(stranger), &ID).await.unwrap(), Some(plain));
}

async fn of_many_answers_and_of_many_redemptions_one_counts(storage: Storage) {
    let (owner, user) = (tenant(), a_user().id);
    apply(&storage, owner, [backchannel_requests::insert(&a_request(user))]).await;
    assert!(!touches_one(&storage, owner, backchannel_requests::redeem(&ID, at(1))).await, "nobody has agreed");
    let approval = an_approval();
    let approve = || backchannel_requests::approve(&ID, user, &approval, at(1));
    assert_eq!(winners(&storage, owner, (0..20).map(|_| approve())).await, 1);
    assert!(!touches_one(&storage, owner, backchannel_requests::deny(&ID, user, at(1))).await);
    let approved = backchannel_requests::by_id(&storage.tenant(owner), &ID).await.unwrap().unwrap();
    assert_eq!((approved.decision, approved.notification), (Decision::Approved(approval.clone()), None));
    assert_eq!(winners(&storage, owner, (0..20).map(|_| backchannel_requests::redeem(&ID, at(2)))).await, 1);
}

async fn nobody_else_answers_and_nobody_too_late(storage: Storage) {
    let (owner, stranger, user) = (tenant(), tenant(), a_user().id);
    apply(&storage, owner, [backchannel_requests::insert(&a_request(user))]).await;
    let approval = an_approval();
    let other = a_user().id;
    for (tenant, user, now) in [(owner, other, 1), (stranger, user, 1), (owner, user, 600)] {
        for act in [
            backchannel_requests::approve(&ID, user, &approval, at(now)),
            backchannel_requests::deny(&ID, user, at(now)),
        ] {
            assert!(!touches_one(&storage, tenant, act).await);
        }
    }
    assert!(touches_one(&storage, owner, backchannel_requests::deny(&ID, user, at(599))).await);
    assert!(!touches_one(&storage, owner, backchannel_requests::redeem(&ID, at(599))).await);
}

on_both_engines! {
    a_request_is_found_by_id_and_link_as_it_is,
    of_many_answers_and_of_many_redemptions_one_counts,
    nobody_else_answers_and_nobody_too_late,
}
