//! Pushed requests: each is its client's, in its time, until it is removed.

use super::arrange::{apply, at, fresh, tenant, touches_one, winners};
use vestibule_domain::ids::AppId;
use vestibule_storage::{Storage, pushed_requests};

const NAME: [u8; 32] = [9; 32];

async fn a_request_can_be_read_until_it_is_removed(storage: Storage) {
    let (tenant, app) = (tenant(), AppId::from_uuid(fresh()));
    apply(&storage, tenant, [pushed_requests::insert(&NAME, app, b"sealed", at(90))]).await;
    for _ in 0..2 {
        let found = pushed_requests::find(&storage.tenant(tenant), &NAME, app, at(0)).await.unwrap();
        assert_eq!(found.as_deref(), Some(&b"sealed"[..]));
    }
    let attempts = (0..100).map(|_| pushed_requests::remove(&NAME, app));
    assert_eq!(winners(&storage, tenant, attempts).await, 1);
    assert_eq!(pushed_requests::find(&storage.tenant(tenant), &NAME, app, at(0)).await.unwrap(), None);
}

async fn a_request_is_of_its_client_its_tenant_and_its_time(storage: Storage) {
    let (tenant, elsewhere, app) = (tenant(), self::tenant(), AppId::from_uuid(fresh()));
    apply(&storage, tenant, [pushed_requests::insert(&NAME, app, b"sealed", at(90))]).await;
    let stranger = AppId::from_uuid(fresh());
    for (tenant, app, now) in [(tenant, stranger, at(0)), (elsewhere, app, at(0)), (tenant, app, at(90))] {
        assert_eq!(pushed_requests::find(&storage.tenant(tenant), &NAME, app, now).await.unwrap(), None);
    }
    for (tenant, app) in [(tenant, stranger), (elsewhere, app)] {
        assert!(!touches_one(&storage, tenant, pushed_requests::remove(&NAME, app)).await);
    }
    assert!(touches_one(&storage, tenant, pushed_requests::remove(&NAME, app)).await);
}

on_both_engines! {
    a_request_can_be_read_until_it_is_removed,
    a_request_is_of_its_client_its_tenant_and_its_time,
}
