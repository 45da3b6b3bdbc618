//! The outbox, the development mailbox, and the log.

use super::arrange::{apply, at, fresh, tenant, touches_one, winners};
use vestibule_domain::{
    audit::{AuditEvent, EventKind},
    ids::{AppId, CorrelationId, LogId, MailId, SessionId, TenantId, UserId},
};
use vestibule_storage::{
    ChangeSet, Outgoing, Storage, audit_events,
    development_mails::{self, DevelopmentMail},
    outgoing_mails,
};

async fn written(storage: &Storage, tenant: TenantId, second: i64) -> MailId {
    let id = MailId::from_uuid(fresh());
    apply(storage, tenant, [outgoing_mails::OUTBOX.insert(id, "sign_in_code", &[8; 64], at(second), at(second + 600))])
        .await;
    id
}

async fn due(storage: &Storage, second: i64) -> Vec<MailId> {
    outgoing_mails::OUTBOX.due(&storage.platform(), at(second), 10).await.unwrap().iter().map(|mail| mail.id).collect()
}

async fn a_mail_is_due_at_once_as_it_was_written(storage: Storage) {
    let tenant = tenant();
    let id = written(&storage, tenant, 0).await;
    let expected = Outgoing {
        tenant_id: tenant,
        id,
        kind: "sign_in_code".to_owned(),
        sealed: vec![8; 64],
        attempts: 0,
        created_at: at(0),
        expires_at: at(600),
    };
    assert_eq!(outgoing_mails::OUTBOX.find(&storage.tenant(tenant), id).await.unwrap(), Some(expected.clone()));
    assert_eq!(outgoing_mails::OUTBOX.due(&storage.platform(), at(0), 10).await.unwrap(), [expected]);
}

async fn the_mails_of_all_tenants_are_due_the_longest_waiting_first(storage: Storage) {
    let second = written(&storage, tenant(), 5).await;
    let first = written(&storage, tenant(), 0).await;
    let third = written(&storage, tenant(), 10).await;
    assert_eq!(due(&storage, 10).await, [first, second, third]);
    assert_eq!(due(&storage, 5).await, [first, second]);
    assert_eq!(outgoing_mails::OUTBOX.due(&storage.platform(), at(10), 1).await.unwrap().len(), 1);
}

async fn a_mail_is_leased_to_one_of_a_hundred_nodes_until_the_lease_ends(storage: Storage) {
    let tenant = tenant();
    let id = written(&storage, tenant, 0).await;
    assert_eq!(winners(&storage, tenant, (0..100).map(|_| outgoing_mails::OUTBOX.lease(id, at(1), at(31)))).await, 1);
    assert_eq!(due(&storage, 30).await, []);
    assert!(!touches_one(&storage, tenant, outgoing_mails::OUTBOX.lease(id, at(30), at(60))).await);
    assert_eq!(due(&storage, 31).await, [id]);
    assert!(touches_one(&storage, tenant, outgoing_mails::OUTBOX.lease(id, at(31), at(60))).await);
}

async fn a_mail_written_with_a_lease_is_its_writers_until_the_lease_ends(storage: Storage) {
    let tenant = tenant();
    let row = Outgoing {
        tenant_id: tenant,
        id: MailId::from_uuid(fresh()),
        kind: "sign_in_code".to_owned(),
        sealed: vec![8; 64],
        attempts: 0,
        created_at: at(0),
        expires_at: at(600),
    };
    apply(&storage, tenant, [outgoing_mails::OUTBOX.insert_leased(&row, at(30))]).await;
    assert_eq!(outgoing_mails::OUTBOX.find(&storage.tenant(tenant), row.id).await.unwrap(), Some(row.clone()));
    assert_eq!(due(&storage, 29).await, []);
    assert!(!touches_one(&storage, tenant, outgoing_mails::OUTBOX.lease(row.id, at(29), at(60))).await);
    // Its writer goes on from the end of its lease, once; so does whoever comes when it has ended.
    assert!(touches_one(&storage, tenant, outgoing_mails::OUTBOX.lease(row.id, at(30), at(60))).await);
    assert!(!touches_one(&storage, tenant, outgoing_mails::OUTBOX.lease(row.id, at(30), at(61))).await);
    assert_eq!(due(&storage, 60).await, [row.id]);
}

async fn a_failed_mail_comes_back_when_it_is_due_again(storage: Storage) {
    let tenant = tenant();
    let id = written(&storage, tenant, 0).await;
    apply(
        &storage,
        tenant,
        [outgoing_mails::OUTBOX.lease(id, at(0), at(30)), outgoing_mails::OUTBOX.retry(id, 1, at(60))],
    )
    .await;
    assert_eq!(due(&storage, 59).await, []);
    assert!(
        !touches_one(&storage, tenant, outgoing_mails::OUTBOX.lease(id, at(59), at(90))).await,
        "not before it is due"
    );
    assert_eq!(due(&storage, 60).await, [id]);
    assert_eq!(outgoing_mails::OUTBOX.find(&storage.tenant(tenant), id).await.unwrap().unwrap().attempts, 1);
}

async fn a_finished_mail_is_gone_and_stays_so(storage: Storage) {
    let tenant = tenant();
    let id = written(&storage, tenant, 0).await;
    assert!(touches_one(&storage, tenant, outgoing_mails::OUTBOX.finish(id, at(1))).await);
    assert!(!touches_one(&storage, tenant, outgoing_mails::OUTBOX.finish(id, at(1))).await);
    assert!(!touches_one(&storage, tenant, outgoing_mails::OUTBOX.retry(id, 1, at(2))).await);
    assert!(!touches_one(&storage, tenant, outgoing_mails::OUTBOX.lease(id, at(2), at(3))).await);
    assert_eq!(outgoing_mails::OUTBOX.find(&storage.tenant(tenant), id).await.unwrap(), None);
    assert_eq!(due(&storage, 1_000).await, []);
}

async fn delivered_mail_is_listed_newest_first_and_by_recipient(storage: Storage) {
    let mail = |recipient: &str, code: Option<&str>, second| DevelopmentMail {
        id: MailId::from_uuid(fresh()),
        recipient_key: recipient.to_lowercase(),
        recipient: recipient.to_owned(),
        subject: "Your code".to_owned(),
        text: "text".to_owned(),
        html: "<p>text</p>".to_owned(),
        code: code.map(str::to_owned),
        delivered_at: at(second),
    };
    let (first, second) = (mail("A@fable.example", Some("12345678"), 1), mail("b@fable.example", None, 2));
    let third = mail("a@fable.example", None, 3);
    for mail in [&second, &first, &third] {
        apply(&storage, tenant(), [development_mails::insert(mail)]).await;
    }
    let list = async |recipient, limit| development_mails::list(&storage.platform(), recipient, limit).await.unwrap();
    assert_eq!(list(None, 10).await, [third.clone(), second, first.clone()]);
    assert_eq!(list(Some("a@fable.example"), 10).await, [third.clone(), first]);
    assert_eq!(list(Some("a@fable.example"), 1).await, [third]);
}

async fn log_rows_are_read_newest_first_and_by_request(storage: Storage) {
    let tenant = tenant();
    let correlation_id = CorrelationId::from_uuid(fresh());
    let event = |correlation_id, second, full: bool| AuditEvent {
        id: LogId::from_uuid(fresh()),
        at: at(second),
        kind: EventKind::SignedIn,
        correlation_id,
        user_id: full.then(|| UserId::from_uuid(fresh())),
        app_id: full.then(|| AppId::from_uuid(fresh())),
        session_id: full.then(|| SessionId::from_uuid(fresh())),
        address: full.then(|| "2001:db8::1".parse().unwrap()),
        detail: "password",
    };
    let key = event(correlation_id, 0, true);
    let beside = event(correlation_id, 1, false);
    let other = event(CorrelationId::from_uuid(fresh()), 2, false);
    let set = ChangeSet::<()>::recorded(tenant, key.clone())
        .push(audit_events::insert(&beside))
        .push(audit_events::insert(&other));
    storage.commit(set).await.unwrap();

    let reader = storage.tenant(tenant);
    let recent = audit_events::recent(&reader, 2).await.unwrap();
    assert_eq!(recent.iter().map(|row| row.id).collect::<Vec<_>>(), [other.id, beside.id]);
    let of_request = audit_events::of_correlation(&reader, correlation_id).await.unwrap();
    assert_eq!(of_request.iter().map(|row| row.id).collect::<Vec<_>>(), [key.id, beside.id]);
    let row = of_request.first().unwrap();
    assert_eq!((row.at, row.kind.as_str(), row.detail.as_str()), (at(0), "user.signed_in", "password"));
    assert_eq!((row.user_id, row.app_id, row.session_id), (key.user_id, key.app_id, key.session_id));
    assert_eq!(row.address.as_deref(), Some("2001:db8::1"));
}

on_both_engines!(
    a_mail_is_due_at_once_as_it_was_written,
    the_mails_of_all_tenants_are_due_the_longest_waiting_first,
    a_mail_is_leased_to_one_of_a_hundred_nodes_until_the_lease_ends,
    a_mail_written_with_a_lease_is_its_writers_until_the_lease_ends,
    a_failed_mail_comes_back_when_it_is_due_again,
    a_finished_mail_is_gone_and_stays_so,
    delivered_mail_is_listed_newest_first_and_by_recipient,
    log_rows_are_read_newest_first_and_by_request,
);
