//! The wall between tenants: no row of one is returned or changed through another.

use super::arrange::{apply, at, fresh, granted, signed_in, signed_up, tenant, touches_one};
use vestibule_domain::{
    ids::{AppId, CallId, CorrelationId, GroupId, JourneyId, MailId, OneTimeCodeId},
    user::IdentifierKind,
};
use vestibule_storage::{
    Storage,
    app_role_assignments::{self, Memberships},
    audit_events, code_budgets, ended_journeys, grants, groups, journey_requests, known_devices,
    one_time_codes::{self, OneTimeCode},
    outgoing_calls, outgoing_mails, password_credentials, sessions,
    sign_in_failures::{self, LockoutParameters},
    sign_in_identifiers,
    spent_ids::{self, Purpose},
    users,
};

const POLICY: LockoutParameters = LockoutParameters {
    threshold: 1,
    first_lock_micros: 1_000_000_000,
    longest_lock_micros: 1_000_000_000,
    forget_after_micros: 1,
};

fn a_code(journey_id: JourneyId) -> OneTimeCode {
    OneTimeCode {
        id: OneTimeCodeId::from_uuid(fresh()),
        journey_id,
        purpose: "sign_in".to_owned(),
        subject: vec![1],
        code_mac: [2; 32],
        attempts: 0,
        sent_at: at(0),
        expires_at: at(600),
        closed_at: None,
    }
}

async fn no_row_of_a_tenant_is_changed_through_another(storage: Storage) {
    let (owner, stranger) = (tenant(), tenant());
    let user = signed_up(&storage, owner).await;
    let session = signed_in(&storage, owner, &user).await;
    let grant = granted(&storage, owner, &session).await;
    let code = a_code(JourneyId::from_uuid(fresh()));
    let mail = MailId::from_uuid(fresh());
    let (group, app) = (GroupId::from_uuid(fresh()), AppId::from_uuid(fresh()));
    apply(
        &storage,
        owner,
        [
            password_credentials::insert(user.id, "hash", at(0)),
            one_time_codes::insert(&code),
            outgoing_mails::OUTBOX.insert(mail, "code", &[1], at(0), at(600)),
            groups::add_member(group, user.id),
            app_role_assignments::assign(user.id.uuid(), app, "Editor"),
        ],
    )
    .await;
    let attempts = || {
        [
            users::guard(user.id, 1),
            users::set_language(user.id, "en"),
            password_credentials::rehash(user.id, "hash", "stronger"),
            one_time_codes::miss(code.id, 5),
            one_time_codes::consume(code.id, at(1), 5),
            sessions::touch(session.id, at(1)),
            sessions::reauthenticate(session.id, [1; 32], at(2), "pwd", 1, false, at(1_000)),
            grants::rotate(grant.id, 1, at(1), at(2), at(3)),
            grants::rotate_within(grant.id, 2, at(1), at(2)),
            grants::guard(grant.id, at(0)),
            grants::revoke(grant.id, at(1)),
            groups::remove_member(group, user.id),
            app_role_assignments::remove(user.id.uuid(), app, "Editor"),
            sessions::end(session.id, at(3)),
            users::change_security(user.id, 1),
            users::set_enabled(user.id, false, user.version + 2),
            outgoing_mails::OUTBOX.lease(mail, at(1), at(2)),
            outgoing_mails::OUTBOX.retry(mail, 1, at(2)),
            outgoing_mails::OUTBOX.finish(mail, at(3)),
        ]
    };
    for statement in attempts() {
        let name = statement.sql().name;
        assert!(!touches_one(&storage, stranger, statement).await, "{name} reached another tenant's row");
    }
    apply(
        &storage,
        stranger,
        [
            sessions::end_others_of_user(user.id, None, at(1)),
            grants::revoke_of_user(user.id, at(1), None),
            grants::revoke_of_session(session.user_id, session.id, at(1)),
            grants::revoke_derived(grant.id, at(1)),
            one_time_codes::close_open(code.journey_id, at(1)),
        ],
    )
    .await;
    for statement in attempts() {
        let name = statement.sql().name;
        assert!(touches_one(&storage, owner, statement).await, "{name} did not reach the owner's row");
    }
}

async fn no_row_of_a_tenant_is_returned_through_another(storage: Storage) {
    let (owner, stranger) = (tenant(), tenant());
    let user = signed_up(&storage, owner).await;
    let session = signed_in(&storage, owner, &user).await;
    let grant = granted(&storage, owner, &session).await;
    let journey = JourneyId::from_uuid(fresh());
    let mail = MailId::from_uuid(fresh());
    let (group, app) = (GroupId::from_uuid(fresh()), AppId::from_uuid(fresh()));
    let call = CallId::from_uuid(fresh());
    let (email, key) = (IdentifierKind::Email, "avery@fable.example");
    let event = vestibule_domain::audit::AuditEvent {
        id: vestibule_domain::ids::LogId::from_uuid(fresh()),
        at: at(0),
        kind: vestibule_domain::audit::EventKind::SignedUp,
        correlation_id: CorrelationId::from_uuid(fresh()),
        user_id: None,
        app_id: None,
        session_id: None,
        address: None,
        detail: "",
    };
    apply(
        &storage,
        owner,
        [
            sign_in_identifiers::insert(email, key, user.id, None),
            password_credentials::insert(user.id, "hash", at(0)),
            one_time_codes::insert(&a_code(journey)),
            ended_journeys::end(journey, at(600)),
            spent_ids::spend(Purpose::DpopProof, &[1; 32], at(600)),
            journey_requests::insert(journey, &[1], at(600)),
            sessions::join_application(session.id, AppId::from_uuid(fresh()), at(600)),
            known_devices::remember(&[1; 32], user.id, "pwd", at(0)),
            sign_in_failures::record(b"subject", b"", "000a", &POLICY, at(0)),
            code_budgets::miss(b"subject", b"", at(0)),
            outgoing_calls::OUTBOX.insert(call, "call", &[1], at(0), at(600)),
            outgoing_mails::OUTBOX.insert(mail, "code", &[1], at(0), at(600)),
            audit_events::insert(&event),
            groups::insert(group, "Staff", at(0)),
            groups::add_member(group, user.id),
            app_role_assignments::assign(group.uuid(), app, "Editor"),
        ],
    )
    .await;
    for (tenant, expected) in [(stranger, false), (owner, true)] {
        let reader = storage.tenant(tenant);
        let found = [
            ("users.by_id", users::by_id(&reader, user.id).await.unwrap().is_some()),
            ("users.count", users::count(&reader).await.unwrap() > 0),
            ("users.sign_in_subject", users::sign_in_subject(&reader, email, key).await.unwrap().is_some()),
            ("sign_in_identifiers", sign_in_identifiers::user_of(&reader, email, key).await.unwrap().is_some()),
            ("password_credentials", password_credentials::of_user(&reader, user.id).await.unwrap().is_some()),
            ("one_time_codes", one_time_codes::newest_of_journey(&reader, journey, "sign_in").await.unwrap().is_some()),
            ("one_time_codes.sends", one_time_codes::sends_of_journey(&reader, journey).await.unwrap() > 0),
            ("spent_ids", spent_ids::is_spent(&reader, Purpose::DpopProof, &[1; 32]).await.unwrap()),
            ("ended_journeys", ended_journeys::has_ended(&reader, journey).await.unwrap()),
            ("journey_requests", journey_requests::find(&reader, journey).await.unwrap().is_some()),
            ("sessions.by_token", sessions::by_token(&reader, &session.token_hash).await.unwrap().is_some()),
            ("sessions.by_id", sessions::by_id(&reader, session.id).await.unwrap().is_some()),
            (
                "sessions.participations",
                !sessions::participations(&reader, user.id, Some(session.id), at(0), 9, 0).await.unwrap().is_empty(),
            ),
            ("sessions.of_user", !sessions::of_user(&reader, user.id, at(0), 9).await.unwrap().is_empty()),
            ("sessions.participants", !sessions::participants(&reader, session.id).await.unwrap().is_empty()),
            ("groups", !groups::all(&reader).await.unwrap().is_empty()),
            (
                "app_role_assignments",
                app_role_assignments::of_user(&reader, user.id, [app, app], 10).await.unwrap()
                    != Memberships::default(),
            ),
            ("grants", grants::find(&reader, grant.id).await.unwrap().is_some()),
            ("known_devices", known_devices::is_known(&reader, &[1; 32], user.id).await.unwrap()),
            ("sign_in_failures", sign_in_failures::find(&reader, b"subject", b"").await.unwrap().is_some()),
            ("code_budgets", code_budgets::find(&reader, b"subject", b"").await.unwrap().is_some()),
            ("outgoing_calls", outgoing_calls::OUTBOX.find(&reader, call).await.unwrap().is_some()),
            ("outgoing_mails", outgoing_mails::OUTBOX.find(&reader, mail).await.unwrap().is_some()),
            ("audit_events.recent", !audit_events::recent(&reader, 10).await.unwrap().is_empty()),
            (
                "audit_events.of_correlation",
                !audit_events::of_correlation(&reader, event.correlation_id).await.unwrap().is_empty(),
            ),
        ];
        for (name, found) in found {
            assert_eq!(found, expected, "{name}");
        }
    }
}

async fn what_is_unique_in_one_tenant_is_free_in_another(storage: Storage) {
    let (one, two) = (tenant(), tenant());
    let user = signed_up(&storage, one).await;
    let session = signed_in(&storage, one, &user).await;
    let grant = granted(&storage, one, &session).await;
    let code = a_code(JourneyId::from_uuid(fresh()));
    for tenant in [one, two] {
        let (email, key) = (IdentifierKind::Email, "avery@fable.example");
        assert!(touches_one(&storage, tenant, sign_in_identifiers::insert(email, key, user.id, None)).await);
        assert!(touches_one(&storage, tenant, ended_journeys::end(code.journey_id, at(600))).await);
        assert!(touches_one(&storage, tenant, spent_ids::spend(Purpose::DpopProof, &[1; 32], at(600))).await);
        assert!(touches_one(&storage, tenant, one_time_codes::insert(&code)).await);
    }
    assert!(touches_one(&storage, two, users::insert(&user)).await);
    assert!(touches_one(&storage, two, sessions::insert(&session, at(600))).await);
    assert!(touches_one(&storage, two, grants::insert(&grant)).await);
}

async fn a_lockout_and_a_used_up_budget_stay_in_their_tenant(storage: Storage) {
    let (one, two) = (tenant(), tenant());
    apply(&storage, one, [sign_in_failures::record(b"subject", b"", "000a", &POLICY, at(0))]).await;
    apply(&storage, one, (0..15).map(|_| code_budgets::miss(b"subject", b"", at(0)))).await;
    for (tenant, open) in [(one, false), (two, true)] {
        assert_eq!(touches_one(&storage, tenant, sign_in_failures::succeed(b"subject", b"", at(1))).await, open);
        assert_eq!(touches_one(&storage, tenant, code_budgets::allow(b"subject", b"", at(1), 15, 30)).await, open);
    }
}

on_both_engines!(
    no_row_of_a_tenant_is_changed_through_another,
    no_row_of_a_tenant_is_returned_through_another,
    what_is_unique_in_one_tenant_is_free_in_another,
    a_lockout_and_a_used_up_budget_stay_in_their_tenant,
);
