//! Pushed requests: each is used once, by its client, in its time.

use super::arrange::{apply, at, fresh, tenant, touches_one, winners};
use vestibule_domain::ids::AppId;
use vestibule_storage::{Storage, pushed_requests};

const NAME: [u8; 32] = [9; 32];

async fn a_request_is_used_once_however_many_try(storage: Storage) {
    let (tenant, app) = (tenant(), AppId::from_uuid(fresh()));
    apply(&storage, tenant, [pushed_requests::insert(&NAME, app, b"sealed", at(90))]).await;
    let found = pushed_requests::find(&storage.tenant(tenant), &NAME, app, at(0)).await.unwrap();
    assert_eq!(found.as_deref(), Some(&b"sealed"[..]));
    let attempts = (0..100).map(|_| pushed_requests::use_up(&NAME, app, at(0)));
    assert_eq!(winners(&storage, tenant, attempts).await, 1);
    assert_eq!(pushed_requests::find(&storage.tenant(tenant), &NAME, app, at(0)).await.unwrap(), None);
}

async fn a_request_is_of_its_client_its_tenant_and_its_time(storage: Storage) {
    let (tenant, elsewhere, app) = (tenant(), self::tenant(), AppId::from_uuid(fresh()));
    apply(&storage, tenant, [pushed_requests::insert(&NAME, app, b"sealed", at(90))]).await;
    let stranger = AppId::from_uuid(fresh());
    for (tenant, app, now) in [(tenant, stranger, at(0)), (elsewhere, app, at(0)), (tenant, app, at(90))] {
        assert_eq!(pushed_requests::find(&storage.tenant(tenant), &NAME, app, now).await.unwrap(), None);
        assert!(!touches_one(&storage, tenant, pushed_requests::use_up(&NAME, app, now)).await);
    }
    assert!(touches_one(&storage, tenant, pushed_requests::use_up(&NAME, app, at(89))).await);
}

on_both_engines! {
    a_request_is_used_once_however_many_try,
    a_request_is_of_its_client_its_tenant_and_its_time,
}
