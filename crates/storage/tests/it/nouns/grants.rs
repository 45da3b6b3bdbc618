//! Grants: redeemed once, rotated once a generation, revoked for good (decisions.md 19, 20).

use super::arrange::{a_grant, a_session, apply, at, granted, signed_in, signed_up, tenant, touches_one, winners};
use vestibule_domain::{application::Platform, token::RefreshState};
use vestibule_storage::{
    Storage,
    grants::{self, GrantWithUser},
};

async fn a_grant_is_found_with_its_user_as_it_was_stored(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let session = signed_in(&storage, tenant, &user).await;
    for (platform, has_refresh) in [(Platform::Web, true), (Platform::Spa, false), (Platform::PublicClient, true)] {
        let mut grant = a_grant(&session);
        grant.platform = platform;
        grant.refresh = grant.refresh.filter(|_| has_refresh);
        apply(&storage, tenant, [grants::insert(&grant)]).await;
        let expected = GrantWithUser { grant: grant.clone(), user: user.clone() };
        assert_eq!(grants::find(&storage.tenant(tenant), grant.id).await.unwrap(), Some(expected));
    }
}

async fn a_grant_outlives_the_row_of_its_session(storage: Storage) {
    let tenant = tenant();
    let user = signed_up(&storage, tenant).await;
    let forgotten = a_session(&user);
    let grant = granted(&storage, tenant, &forgotten).await;
    let found = grants::find(&storage.tenant(tenant), grant.id).await.unwrap();
    assert_eq!(found, Some(GrantWithUser { grant, user }));
}

async fn a_code_is_redeemed_once_under_a_hundred_redemptions_at_once(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    let grant = a_grant(&session);
    assert_eq!(winners(&storage, tenant, (0..100).map(|_| grants::insert(&grant))).await, 1);
}

async fn a_generation_is_redeemed_once_under_a_hundred_refreshes_at_once(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    let grant = granted(&storage, tenant, &session).await;
    let rotations = (0..100).map(|_| grants::rotate(grant.id, 1, at(50), at(700), at(800)));
    assert_eq!(winners(&storage, tenant, rotations).await, 1);
    let found = grants::find(&storage.tenant(tenant), grant.id).await.unwrap().unwrap().grant;
    assert_eq!(found.refresh, Some(RefreshState { generation: 2, rotated_at: at(50), expires_at: at(700) }));
    assert_eq!(found.expires_at, at(800));
}

async fn what_is_derived_from_a_grant_ends_with_it_and_begins_only_while_it_counts(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    let (origin, other) = (granted(&storage, tenant, &session).await, granted(&storage, tenant, &session).await);
    let mut derived = a_grant(&session);
    derived.details.derived_from = Some(origin.id);
    apply(&storage, tenant, [grants::insert(&derived)]).await;
    let reader = storage.tenant(tenant);
    assert_eq!(grants::find(&reader, derived.id).await.unwrap().unwrap().grant, derived);
    assert!(touches_one(&storage, tenant, grants::guard(origin.id, at(599))).await);
    assert!(!touches_one(&storage, tenant, grants::guard(origin.id, at(600))).await, "its time is over");
    apply(&storage, tenant, [grants::revoke_derived(other.id, at(20))]).await;
    assert_eq!(grants::find(&reader, derived.id).await.unwrap().unwrap().grant.revoked_at, None);
    apply(&storage, tenant, [grants::revoke(origin.id, at(30)), grants::revoke_derived(origin.id, at(30))]).await;
    assert_eq!(grants::find(&reader, derived.id).await.unwrap().unwrap().grant.revoked_at, Some(at(30)));
    assert!(!touches_one(&storage, tenant, grants::guard(origin.id, at(40))).await, "it was revoked");
}

async fn a_rotation_within_the_time_that_a_row_is_kept_leaves_that_time_alone(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    let grant = granted(&storage, tenant, &session).await;
    assert!(touches_one(&storage, tenant, grants::rotate_within(grant.id, 1, at(50), at(550))).await);
    assert!(
        !touches_one(&storage, tenant, grants::rotate_within(grant.id, 1, at(60), at(560))).await,
        "it was rotated"
    );
    let found = grants::find(&storage.tenant(tenant), grant.id).await.unwrap().unwrap().grant;
    assert_eq!(found.refresh, Some(RefreshState { generation: 2, rotated_at: at(50), expires_at: at(550) }));
    assert_eq!(found.expires_at, grant.expires_at);
    apply(&storage, tenant, [grants::revoke(grant.id, at(70))]).await;
    assert!(
        !touches_one(&storage, tenant, grants::rotate_within(grant.id, 2, at(80), at(580))).await,
        "it was revoked"
    );
}

async fn a_grant_without_a_refresh_family_does_not_rotate(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    let mut grant = a_grant(&session);
    grant.refresh = None;
    apply(&storage, tenant, [grants::insert(&grant)]).await;
    assert!(!touches_one(&storage, tenant, grants::rotate(grant.id, 1, at(50), at(700), at(800))).await);
}

async fn a_revoked_grant_neither_rotates_nor_is_revoked_again(storage: Storage) {
    let tenant = tenant();
    let session = signed_in(&storage, tenant, &signed_up(&storage, tenant).await).await;
    let grant = granted(&storage, tenant, &session).await;
    assert!(touches_one(&storage, tenant, grants::revoke(grant.id, at(20))).await);
    assert!(!touches_one(&storage, tenant, grants::revoke(grant.id, at(30))).await);
    assert!(!touches_one(&storage, tenant, grants::rotate(grant.id, 1, at(50), at(700), at(800))).await);
    let found = grants::find(&storage.tenant(tenant), grant.id).await.unwrap().unwrap().grant;
    assert_eq!((found.revoked_at, found.refresh), (Some(at(20)), grant.refresh));
}

async fn revoking_by_session_and_by_user_spares_what_it_should(storage: Storage) {
    let tenant = tenant();
    let (user, other) = (signed_up(&storage, tenant).await, signed_up(&storage, tenant).await);
    let (one, two) = (signed_in(&storage, tenant, &user).await, signed_in(&storage, tenant, &user).await);
    let (of_one, of_two) = (granted(&storage, tenant, &one).await, granted(&storage, tenant, &two).await);
    let of_other = granted(&storage, tenant, &signed_in(&storage, tenant, &other).await).await;
    let reader = storage.tenant(tenant);
    let revoked_at = async |id| grants::find(&reader, id).await.unwrap().unwrap().grant.revoked_at;

    apply(&storage, tenant, [grants::revoke_of_user(user.id, at(10), Some(one.id))]).await;
    assert_eq!((revoked_at(of_one.id).await, revoked_at(of_two.id).await), (None, Some(at(10))));

    apply(&storage, tenant, [grants::revoke_of_session(one.user_id, one.id, at(20))]).await;
    assert_eq!((revoked_at(of_one.id).await, revoked_at(of_two.id).await), (Some(at(20)), Some(at(10))));

    let again = granted(&storage, tenant, &one).await;
    apply(&storage, tenant, [grants::revoke_of_user(user.id, at(30), None)]).await;
    assert_eq!(revoked_at(again.id).await, Some(at(30)));
    assert_eq!(revoked_at(of_other.id).await, None);
}

on_both_engines!(
    a_grant_is_found_with_its_user_as_it_was_stored,
    a_grant_outlives_the_row_of_its_session,
    a_code_is_redeemed_once_under_a_hundred_redemptions_at_once,
    a_generation_is_redeemed_once_under_a_hundred_refreshes_at_once,
    what_is_derived_from_a_grant_ends_with_it_and_begins_only_while_it_counts,
    a_rotation_within_the_time_that_a_row_is_kept_leaves_that_time_alone,
    a_grant_without_a_refresh_family_does_not_rotate,
    a_revoked_grant_neither_rotates_nor_is_revoked_again,
    revoking_by_session_and_by_user_spares_what_it_should,
);
