//! One-time codes, their budgets, and the end of journeys (decisions.md 6, 7).

use super::arrange::{apply, at, fresh, tenant, touches_one, winners};
use vestibule_domain::ids::{JourneyId, OneTimeCodeId};
use vestibule_storage::{
    Storage,
    code_budgets::{self, CodeBudget},
    ended_journeys, journey_requests,
    one_time_codes::{self, OneTimeCode},
};

const SUBJECT: &[u8] = b"subject";
const STRANGERS: &[u8] = b"";
const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

fn a_code(journey: JourneyId, sent_at: i64) -> OneTimeCode {
    OneTimeCode {
        id: OneTimeCodeId::from_uuid(fresh()),
        journey_id: journey,
        purpose: "sign_in".to_owned(),
        subject: SUBJECT.to_vec(),
        code_mac: [9; 32],
        attempts: 0,
        sent_at: at(sent_at),
        expires_at: at(sent_at + 600),
        closed_at: None,
    }
}

fn a_journey() -> JourneyId {
    JourneyId::from_uuid(fresh())
}

async fn the_newest_code_of_a_journey_is_found_as_it_was_stored(storage: Storage) {
    let (tenant, journey) = (tenant(), a_journey());
    let (first, second) = (a_code(journey, 0), a_code(journey, 60));
    let other_purpose = OneTimeCode { purpose: "sign_up".to_owned(), ..a_code(journey, 120) };
    let other_journey = a_code(a_journey(), 180);
    let codes = [&first, &second, &other_purpose, &other_journey];
    apply(&storage, tenant, codes.map(one_time_codes::insert)).await;
    let reader = storage.tenant(tenant);
    assert_eq!(one_time_codes::newest_of_journey(&reader, journey, "sign_in").await.unwrap(), Some(second));
    assert_eq!(one_time_codes::newest_of_journey(&reader, a_journey(), "sign_in").await.unwrap(), None);
    assert_eq!(one_time_codes::sends_of_journey(&reader, journey).await.unwrap(), 3);
}

async fn a_code_is_spent_once_under_a_hundred_submissions_at_once(storage: Storage) {
    let tenant = tenant();
    let code = a_code(a_journey(), 0);
    apply(&storage, tenant, [one_time_codes::insert(&code)]).await;
    let submissions = (0..100).map(|_| one_time_codes::consume(code.id, at(1), 5));
    assert_eq!(winners(&storage, tenant, submissions).await, 1);
    let stored = one_time_codes::newest_of_journey(&storage.tenant(tenant), code.journey_id, "sign_in").await.unwrap();
    assert_eq!(stored.unwrap().closed_at, Some(at(1)));
}

async fn an_expired_or_replaced_code_opens_nothing(storage: Storage) {
    let (tenant, journey) = (tenant(), a_journey());
    let code = a_code(journey, 0);
    apply(&storage, tenant, [one_time_codes::insert(&code)]).await;
    assert!(!touches_one(&storage, tenant, one_time_codes::consume(code.id, at(600), 5)).await);
    let newer = a_code(journey, 60);
    apply(&storage, tenant, [one_time_codes::close_open(journey, at(60)), one_time_codes::insert(&newer)]).await;
    assert!(!touches_one(&storage, tenant, one_time_codes::consume(code.id, at(61), 5)).await);
    assert!(touches_one(&storage, tenant, one_time_codes::consume(newer.id, at(61), 5)).await);
}

async fn five_wrong_guesses_close_a_code_even_when_a_hundred_come_at_once(storage: Storage) {
    let tenant = tenant();
    let code = a_code(a_journey(), 0);
    apply(&storage, tenant, [one_time_codes::insert(&code)]).await;
    assert_eq!(winners(&storage, tenant, (0..100).map(|_| one_time_codes::miss(code.id, 5))).await, 5);
    assert!(!touches_one(&storage, tenant, one_time_codes::consume(code.id, at(1), 5)).await);
    let stored = one_time_codes::newest_of_journey(&storage.tenant(tenant), code.journey_id, "sign_in").await.unwrap();
    assert_eq!(stored.unwrap().attempts, 5);
}

async fn a_spent_code_counts_no_more_guesses(storage: Storage) {
    let tenant = tenant();
    let code = a_code(a_journey(), 0);
    apply(&storage, tenant, [one_time_codes::insert(&code)]).await;
    assert!(touches_one(&storage, tenant, one_time_codes::consume(code.id, at(1), 5)).await);
    assert!(!touches_one(&storage, tenant, one_time_codes::miss(code.id, 5)).await);
}

async fn ten_codes_an_hour_are_sent_and_then_none_until_the_hour_is_over(storage: Storage) {
    let tenant = tenant();
    let send = |second| code_budgets::take_send(SUBJECT, STRANGERS, at(second), 10);
    assert_eq!(winners(&storage, tenant, (0..100).map(|_| send(0))).await, 10);
    assert!(!touches_one(&storage, tenant, send(HOUR - 1)).await);
    assert!(touches_one(&storage, tenant, code_budgets::take_send(SUBJECT, b"device", at(1), 10)).await);
    assert!(touches_one(&storage, tenant, send(HOUR)).await);
    let found = code_budgets::find(&storage.tenant(tenant), SUBJECT, STRANGERS).await.unwrap();
    let expected = CodeBudget { hour_began_at: at(HOUR), sends: 1, wrong: 0, day_began_at: at(0), wrong_today: 0 };
    assert_eq!(found, Some(expected));
}

async fn wrong_guesses_use_up_the_hour_and_then_the_day(storage: Storage) {
    let tenant = tenant();
    let allow = |second| code_budgets::allow(SUBJECT, STRANGERS, at(second), 15, 30);
    let miss = |second| code_budgets::miss(SUBJECT, STRANGERS, at(second));
    assert!(touches_one(&storage, tenant, allow(0)).await, "allowed before anything was counted");
    apply(&storage, tenant, (0..14).map(|_| miss(0))).await;
    assert!(touches_one(&storage, tenant, allow(1)).await);
    apply(&storage, tenant, [miss(1)]).await;
    assert!(!touches_one(&storage, tenant, allow(HOUR - 1)).await, "15 in an hour are the most");
    assert!(touches_one(&storage, tenant, allow(HOUR)).await);
    apply(&storage, tenant, (0..15).map(|_| miss(HOUR))).await;
    let found = code_budgets::find(&storage.tenant(tenant), SUBJECT, STRANGERS).await.unwrap().unwrap();
    assert_eq!((found.wrong, found.wrong_today, found.hour_began_at, found.day_began_at), (15, 30, at(HOUR), at(0)));
    assert!(!touches_one(&storage, tenant, allow(3 * HOUR)).await, "30 in a day are the most");
    assert!(touches_one(&storage, tenant, allow(DAY)).await);
    apply(&storage, tenant, [miss(DAY)]).await;
    let found = code_budgets::find(&storage.tenant(tenant), SUBJECT, STRANGERS).await.unwrap().unwrap();
    assert_eq!((found.wrong, found.wrong_today, found.day_began_at), (1, 1, at(DAY)));
}

async fn guarding_counts_nothing(storage: Storage) {
    let tenant = tenant();
    apply(&storage, tenant, (0..50).map(|_| code_budgets::allow(SUBJECT, STRANGERS, at(0), 15, 30))).await;
    let found = code_budgets::find(&storage.tenant(tenant), SUBJECT, STRANGERS).await.unwrap().unwrap();
    assert_eq!((found.sends, found.wrong, found.wrong_today), (0, 0, 0));
}

async fn sends_and_guesses_of_one_hour_leave_each_other_alone(storage: Storage) {
    let tenant = tenant();
    let send = |second| code_budgets::take_send(SUBJECT, STRANGERS, at(second), 10);
    let miss = |second| code_budgets::miss(SUBJECT, STRANGERS, at(second));
    apply(&storage, tenant, [miss(0), send(1), send(2), miss(3)]).await;
    let found = code_budgets::find(&storage.tenant(tenant), SUBJECT, STRANGERS).await.unwrap().unwrap();
    assert_eq!((found.sends, found.wrong, found.wrong_today), (2, 2, 2));
    apply(&storage, tenant, [send(HOUR)]).await;
    let found = code_budgets::find(&storage.tenant(tenant), SUBJECT, STRANGERS).await.unwrap().unwrap();
    assert_eq!((found.sends, found.wrong, found.wrong_today), (1, 0, 2));
}

async fn a_journey_ends_once_however_many_try(storage: Storage) {
    let (tenant, journey) = (tenant(), a_journey());
    let reader = storage.tenant(tenant);
    assert!(!ended_journeys::has_ended(&reader, journey).await.unwrap());
    assert_eq!(winners(&storage, tenant, (0..100).map(|_| ended_journeys::end(journey, at(HOUR)))).await, 1);
    assert!(ended_journeys::has_ended(&reader, journey).await.unwrap());
    assert!(!ended_journeys::has_ended(&reader, a_journey()).await.unwrap());
}

async fn a_large_request_is_kept_as_it_was_sealed(storage: Storage) {
    let (tenant, journey) = (tenant(), a_journey());
    for sealed in [vec![3_u8; 16], vec![5; 9_000]] {
        let journey = a_journey();
        apply(&storage, tenant, [journey_requests::insert(journey, &sealed, at(HOUR))]).await;
        assert_eq!(journey_requests::find(&storage.tenant(tenant), journey).await.unwrap(), Some(sealed));
    }
    assert_eq!(journey_requests::find(&storage.tenant(tenant), journey).await.unwrap(), None);
}

on_both_engines!(
    the_newest_code_of_a_journey_is_found_as_it_was_stored,
    a_code_is_spent_once_under_a_hundred_submissions_at_once,
    an_expired_or_replaced_code_opens_nothing,
    five_wrong_guesses_close_a_code_even_when_a_hundred_come_at_once,
    a_spent_code_counts_no_more_guesses,
    ten_codes_an_hour_are_sent_and_then_none_until_the_hour_is_over,
    wrong_guesses_use_up_the_hour_and_then_the_day,
    guarding_counts_nothing,
    sends_and_guesses_of_one_hour_leave_each_other_alone,
    a_journey_ends_once_however_many_try,
    a_large_request_is_kept_as_it_was_sealed,
);
