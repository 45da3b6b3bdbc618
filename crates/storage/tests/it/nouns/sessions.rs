//! Sessions and the applications that they signed in to.

use super::arrange::{a_session, apply, at, fresh, signed_in, signed_up, tenant, touches_one};
use vestibule_domain::ids::{AppId, UserId};
use vestibule_storage::{
    Storage,
    sessions::{self, SessionWithUser},
    users,
};

async fn a_session_is_found_with_its_user_by_token_and_by_id(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let session = signed_in(&storage, tenant, &user).await;
    signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    let reader = storage.tenant(tenant);
    let expected = SessionWithUser { session: session.clone(), user };
    assert_eq!(sessions::by_token(&reader, &session.token_hash).await.unwrap(), Some(expected.clone()));
    assert_eq!(sessions::by_id(&reader, session.id).await.unwrap(), Some(expected));
    assert_eq!(sessions::by_token(&reader, &[0; 32]).await.unwrap(), None);
}

async fn a_session_shows_its_user_as_the_account_is_now(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let session = signed_in(&storage, tenant, &user).await;
    apply(&storage, tenant, [users::change_security(user.id, 1), users::set_language(user.id, "ar")]).await;
    let found = sessions::by_id(&storage.tenant(tenant), session.id).await.unwrap().unwrap();
    assert_eq!((found.session.security_version, found.user.security_version, found.user.version), (1, 2, 3));
    assert_eq!(found.user.preferred_language.as_deref(), Some("ar"));
}

async fn two_sessions_never_share_a_token(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let session = signed_in(&storage, tenant, &user).await;
    let mut other = a_session(&user);
    other.token_hash = session.token_hash;
    assert!(!touches_one(&storage, tenant, sessions::insert(&other, at(1_000))).await);
}

async fn the_last_use_moves_forward_only_and_ends_with_the_session(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    let touch = |second| sessions::touch(session.id, at(second));
    assert!(touches_one(&storage, tenant, touch(10)).await);
    assert!(!touches_one(&storage, tenant, touch(10)).await);
    assert!(!touches_one(&storage, tenant, touch(9)).await);
    assert!(touches_one(&storage, tenant, sessions::end(session.id, at(20))).await);
    assert!(!touches_one(&storage, tenant, touch(30)).await);
    let found = sessions::by_id(&storage.tenant(tenant), session.id).await.unwrap().unwrap().session;
    assert_eq!((found.last_used_at, found.ended_at), (at(10), Some(at(20))));
}

async fn a_session_ends_once(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    assert!(touches_one(&storage, tenant, sessions::end(session.id, at(20))).await);
    assert!(!touches_one(&storage, tenant, sessions::end(session.id, at(30))).await);
}

async fn a_new_proof_keeps_the_session_under_a_new_token(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    let again = sessions::reauthenticate(session.id, [1; 32], at(100), "otp", 2, true, at(5_000));
    assert!(touches_one(&storage, tenant, again).await);
    let reader = storage.tenant(tenant);
    assert_eq!(sessions::by_token(&reader, &session.token_hash).await.unwrap(), None);
    let found = sessions::by_token(&reader, &[1; 32]).await.unwrap().unwrap().session;
    let expected = vestibule_domain::session::Session {
        token_hash: [1; 32],
        authenticated_at: at(100),
        last_used_at: at(100),
        methods: "otp".to_owned(),
        persistent: true,
        security_version: 2,
        ..session
    };
    assert_eq!(found, expected);
}

async fn an_ended_session_takes_no_new_proof(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    apply(&storage, tenant, [sessions::end(session.id, at(20))]).await;
    let again = sessions::reauthenticate(session.id, [1; 32], at(100), "pwd", 1, false, at(5_000));
    assert!(!touches_one(&storage, tenant, again).await);
}

async fn a_users_other_sessions_end_and_the_kept_one_and_those_of_others_live(storage: Storage) {
    let tenant = tenant();
    let (user, other) = (signed_up(&storage, tenant).await, signed_up(&storage, tenant).await);
    let kept = signed_in(&storage, tenant, &user).await;
    let ended = signed_in(&storage, tenant, &user).await;
    let others = signed_in(&storage, tenant, &other).await;
    let reader = storage.tenant(tenant);
    let ended_at = async |id| sessions::by_id(&reader, id).await.unwrap().unwrap().session.ended_at;

    apply(&storage, tenant, [sessions::end_others_of_user(user.id, Some(kept.id), at(20))]).await;
    assert_eq!(ended_at(kept.id).await, None);
    assert_eq!(ended_at(ended.id).await, Some(at(20)));

    apply(&storage, tenant, [sessions::end_others_of_user(user.id, None, at(30))]).await;
    assert_eq!(ended_at(kept.id).await, Some(at(30)));
    assert_eq!(ended_at(ended.id).await, Some(at(20)), "the first end stands");
    assert_eq!(ended_at(others.id).await, None);
}

async fn an_application_takes_part_once_however_often_it_signs_in(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    let (first, second) = (AppId::from_uuid(fresh()), AppId::from_uuid(fresh()));
    let join = |app, second| sessions::join_application(session.id, app, at(second));
    apply(&storage, tenant, [join(first, 100), join(second, 100), join(first, 200)]).await;
    assert_eq!(sessions::participants(&storage.tenant(tenant), session.id).await.unwrap(), [first, second]);
}

async fn what_a_user_takes_part_in_is_listed_until_the_session_ends(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let (one, other) = (signed_in(&storage, tenant, &user).await, signed_in(&storage, tenant, &user).await);
    let app = AppId::from_uuid(fresh());
    let join = |session| sessions::join_application(session, app, at(600));
    apply(&storage, tenant, [join(one.id), join(other.id), sessions::touch(other.id, at(9))]).await;
    let reader = storage.tenant(tenant);
    let listed = async |only, limit| {
        let listed = sessions::participations(&reader, user.id, only, at(9), limit, 0).await.unwrap();
        listed.into_iter().map(|each| (each.session_id, each.app_id, each.issuer)).collect::<Vec<_>>()
    };
    assert_eq!(listed(None, 9).await, [(other.id, app, None), (one.id, app, None)], "the one used last first");
    assert_eq!(listed(None, 1).await, [(other.id, app, None)]);
    assert_eq!(listed(Some(one.id), 9).await, [(one.id, app, None)]);
    let sessions_of = async || {
        let found = sessions::of_user(&reader, user.id, at(9), 9).await.unwrap();
        found.into_iter().map(|found| found.session.id).collect::<Vec<_>>()
    };
    assert_eq!(sessions_of().await, [other.id, one.id]);
    apply(&storage, tenant, [sessions::end(other.id, at(10))]).await;
    assert_eq!(listed(None, 9).await, [(one.id, app, None)]);
    assert_eq!(sessions_of().await, [one.id]);
}

async fn taking_part_again_keeps_the_later_end_and_writes_nothing_for_an_earlier_one(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    let app = AppId::from_uuid(fresh());
    let join = |second| sessions::join_application(session.id, app, at(second));
    assert!(touches_one(&storage, tenant, join(100)).await);
    assert!(!touches_one(&storage, tenant, join(100)).await);
    assert!(!touches_one(&storage, tenant, join(99)).await);
    assert!(touches_one(&storage, tenant, join(101)).await);
    assert!(!touches_one(&storage, tenant, join(101)).await);
    let found = async |user, session, app| {
        let found = sessions::redeemer(&storage.tenant(tenant), user, session, app).await.unwrap();
        found.map(|found| (found.user, found.participates_until, found.session_ended))
    };
    let user = users::by_id(&storage.tenant(tenant), session.user_id).await.unwrap().unwrap();
    assert_eq!(found(user.id, session.id, app).await, Some((user.clone(), Some(at(101)), false)));
    assert_eq!(found(user.id, session.id, AppId::from_uuid(fresh())).await, Some((user.clone(), None, false)));
    assert_eq!(found(UserId::from_uuid(fresh()), session.id, app).await, None);
    apply(&storage, tenant, [sessions::end(session.id, at(10))]).await;
    assert_eq!(found(user.id, session.id, app).await, Some((user.clone(), Some(at(101)), true)));
}

on_both_engines!(
    a_session_is_found_with_its_user_by_token_and_by_id,
    a_session_shows_its_user_as_the_account_is_now,
    two_sessions_never_share_a_token,
    the_last_use_moves_forward_only_and_ends_with_the_session,
    a_session_ends_once,
    a_new_proof_keeps_the_session_under_a_new_token,
    an_ended_session_takes_no_new_proof,
    a_users_other_sessions_end_and_the_kept_one_and_those_of_others_live,
    an_application_takes_part_once_however_often_it_signs_in,
    what_a_user_takes_part_in_is_listed_until_the_session_ends,
    taking_part_again_keeps_the_later_end_and_writes_nothing_for_an_earlier_one,
);
