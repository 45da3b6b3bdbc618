//! Forgetting what no longer counts, and nothing else.

use super::arrange::{a_device, a_grant, a_session, apply, at, fresh, signed_up, tenant};
use vestibule_domain::{
    clock::Timestamp,
    ids::{AppId, JourneyId, MailId, OneTimeCodeId, TenantId},
    token::DeviceAuthorization,
};
use vestibule_storage::{
    Storage, code_budgets, development_mails, device_codes, ended_journeys, expiry, grants, journey_requests,
    known_devices, one_time_codes, outgoing_mails, sessions,
    sign_in_failures::{self, LockoutParameters},
    spent_ids::{self, Purpose},
};

const DAY: i64 = 24 * 3_600;
/// Longer than anything is kept.
const AGES: i64 = 401 * DAY;

/// What one row of each table that forgets is found by afterwards.
struct Rows {
    journey: JourneyId,
    code: one_time_codes::OneTimeCode,
    session: vestibule_domain::session::Session,
    grant: vestibule_domain::token::Grant,
    mail: MailId,
    recipient: String,
    device: [u8; 32],
    subject: Vec<u8>,
}

/// One row in each table that forgets, whose time is over at that second.
async fn rows(storage: &Storage, tenant: TenantId, second: i64) -> Rows {
    let user = signed_up(storage, tenant).await;
    let session = a_session(&user);
    let grant = vestibule_domain::token::Grant { expires_at: at(second), ..a_grant(&session) };
    let journey = JourneyId::from_uuid(fresh());
    let code = one_time_codes::OneTimeCode {
        id: OneTimeCodeId::from_uuid(fresh()),
        journey_id: journey,
        purpose: "sign_in".to_owned(),
        subject: Vec::new(),
        code_mac: [0; 32],
        attempts: 0,
        sent_at: at(0),
        expires_at: at(second),
        closed_at: None,
    };
    let mail = MailId::from_uuid(fresh());
    let recipient = format!("{mail}@fable.example");
    let delivered = development_mails::DevelopmentMail {
        id: mail,
        recipient_key: recipient.clone(),
        recipient: recipient.clone(),
        subject: String::new(),
        text: String::new(),
        html: String::new(),
        code: None,
        delivered_at: at(second),
    };
    let policy =
        LockoutParameters { threshold: 9, first_lock_micros: 1, longest_lock_micros: 1, forget_after_micros: 1 };
    let device = session.token_hash;
    let waiting = DeviceAuthorization { expires_at: at(second), ..a_device(device) };
    let subject = device.to_vec();
    apply(
        storage,
        tenant,
        [
            sessions::insert(&session, at(second)),
            sessions::join_application(session.id, AppId::from_uuid(fresh()), at(second)),
            grants::insert(&grant),
            ended_journeys::end(journey, at(second)),
            spent_ids::spend(Purpose::ClientAssertion, &device, at(second)),
            device_codes::insert(&waiting),
            journey_requests::insert(journey, &[1], at(second)),
            one_time_codes::insert(&code),
            outgoing_mails::OUTBOX.insert(mail, "code", &[1], at(0), at(second)),
            development_mails::insert(&delivered),
            known_devices::remember(&device, user.id, "pwd", at(second)),
            sign_in_failures::record(&subject, &[], "000a", &policy, at(second)),
            code_budgets::miss(&subject, &[], at(second)),
        ],
    )
    .await;
    Rows { journey, code, session, grant, mail, recipient, device, subject }
}

/// How many of those rows there are still.
async fn left(storage: &Storage, tenant: TenantId, rows: &Rows) -> usize {
    let reader = storage.tenant(tenant);
    [
        sessions::by_id(&reader, rows.session.id).await.unwrap().is_some(),
        !sessions::participants(&reader, rows.session.id).await.unwrap().is_empty(),
        grants::find(&reader, rows.grant.id).await.unwrap().is_some(),
        ended_journeys::has_ended(&reader, rows.journey).await.unwrap(),
        device_codes::by_device_code(&reader, &rows.device).await.unwrap().is_some(),
        spent_ids::is_spent(&reader, Purpose::ClientAssertion, &rows.device).await.unwrap(),
        journey_requests::find(&reader, rows.journey).await.unwrap().is_some(),
        one_time_codes::newest_of_journey(&reader, rows.journey, &rows.code.purpose).await.unwrap().is_some(),
        outgoing_mails::OUTBOX.find(&reader, rows.mail).await.unwrap().is_some(),
        !development_mails::list(&storage.platform(), Some(&rows.recipient), 1).await.unwrap().is_empty(),
        known_devices::is_known(&reader, &rows.device, rows.session.user_id).await.unwrap(),
        sign_in_failures::find(&reader, &rows.subject, &[]).await.unwrap().is_some(),
        code_budgets::find(&reader, &rows.subject, &[]).await.unwrap().is_some(),
    ]
    .into_iter()
    .filter(|found| *found)
    .count()
}

async fn only_rows_whose_time_is_over_are_forgotten_in_every_tenant(storage: Storage) {
    let (one, two) = (tenant(), tenant());
    let over = [(one, rows(&storage, one, 0).await), (two, rows(&storage, two, 0).await)];
    let lasting = [(one, rows(&storage, one, AGES).await), (two, rows(&storage, two, AGES).await)];
    for (tenant, rows) in over.iter().chain(&lasting) {
        assert_eq!(left(&storage, *tenant, rows).await, 13);
    }
    apply(&storage, one, expiry::all(at(AGES))).await;
    for (tenant, rows) in &over {
        assert_eq!(left(&storage, *tenant, rows).await, 0);
    }
    for (tenant, rows) in &lasting {
        assert_eq!(left(&storage, *tenant, rows).await, 13);
    }
}

async fn each_table_forgets_in_its_own_time_and_no_second_sooner(storage: Storage) {
    let tenant = tenant();
    let rows = rows(&storage, tenant, 0).await;
    // What guards against replay outlives its expiry by an hour; then codes, budgets, delivered mails, failures and
    // devices.
    let forgotten_after = [(3_600, 8), (DAY, 1), (2 * DAY, 1), (7 * DAY, 1), (30 * DAY, 1), (400 * DAY, 1)];
    let mut expected = 13;
    for (second, forgotten) in forgotten_after {
        apply(&storage, tenant, expiry::all(at(second - 1))).await;
        assert_eq!(left(&storage, tenant, &rows).await, expected, "a second before {second}");
        apply(&storage, tenant, expiry::all(at(second))).await;
        expected -= forgotten;
        assert_eq!(left(&storage, tenant, &rows).await, expected, "at second {second}");
    }
    assert_eq!(expected, 0);
}

/// Forgets all there is to forget at that moment, and says how many rounds it took.
async fn rounds(storage: &Storage, tenant: TenantId, now: Timestamp) -> usize {
    let mut rounds = 0;
    loop {
        let statements = expiry::due(&storage.platform(), now).await.unwrap();
        if statements.is_empty() {
            return rounds;
        }
        apply(storage, tenant, statements).await;
        rounds += 1;
        assert!(rounds < 100, "forgetting makes progress");
    }
}

async fn a_large_backlog_is_forgotten_in_batches_and_then_nothing_is_due(storage: Storage) {
    let tenant = tenant();
    let mut journeys = (0..=2 * expiry::BATCH).map(|_| JourneyId::from_uuid(fresh())).peekable();
    let last = JourneyId::from_uuid(fresh());
    while journeys.peek().is_some() {
        apply(&storage, tenant, journeys.by_ref().take(200).map(|journey| ended_journeys::end(journey, at(0)))).await;
    }
    apply(&storage, tenant, [ended_journeys::end(last, at(10_000))]).await;
    assert_eq!(rounds(&storage, tenant, at(3_600)).await, 3);
    assert_eq!(rounds(&storage, tenant, at(3_600)).await, 0);
    assert!(ended_journeys::has_ended(&storage.tenant(tenant), last).await.unwrap());
}

on_both_engines!(
    only_rows_whose_time_is_over_are_forgotten_in_every_tenant,
    each_table_forgets_in_its_own_time_and_no_second_sooner,
    a_large_backlog_is_forgotten_in_batches_and_then_nothing_is_due,
);
