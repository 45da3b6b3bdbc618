//! Versions and drafts of user flows, what they ask for, and what people have answered.

use super::arrange::{a_user, apply, at, fresh, tenant, touches_one, winners};
use serde_json::json;
use std::time::Duration;
use vestibule_domain::{
    attribute::{AttributeDefinition, AttributeName, AttributeValue, BuiltInAttribute},
    flow::{SignInMethod, UserFlow},
    ids::{FlowId, JourneyId},
};
use vestibule_storage::{Storage, attribute_definitions, journey_answers, user_flows, users};

const HOUR: Duration = Duration::from_hours(1);

fn a_flow(name: &str) -> UserFlow {
    UserFlow::new(FlowId::from_uuid(fresh()), name, vec![SignInMethod::EmailPassword], true)
}

async fn what_is_replaced_stays_for_those_under_way_and_a_draft_for_nobody(storage: Storage) {
    let tenant = tenant();
    let reader = storage.tenant(tenant);
    let (first, other) = (a_flow("one"), a_flow("other"));
    apply(&storage, tenant, [user_flows::insert(&first, at(0)), user_flows::insert(&other, at(1))]).await;
    let second = UserFlow { display_name: "two".to_owned(), version: 2, ..first.clone() };
    apply(&storage, tenant, [user_flows::save_draft(&other, at(2)), user_flows::save_draft(&second, at(3))]).await;
    assert_eq!(user_flows::all(&reader).await.unwrap(), [first.clone(), other.clone()]);
    assert_eq!(user_flows::replaced_within(&reader, HOUR, at(4)).await.unwrap(), []);
    assert!(touches_one(&storage, tenant, user_flows::archive(first.id, 1, at(10))).await);
    assert!(touches_one(&storage, tenant, user_flows::update(&second, 1, at(10))).await);
    assert!(
        !touches_one(&storage, tenant, user_flows::archive(first.id, 1, at(11))).await,
        "it is not the published one"
    );
    assert_eq!(user_flows::replaced_within(&reader, HOUR, at(3_609)).await.unwrap(), std::slice::from_ref(&first));
    assert_eq!(user_flows::replaced_within(&reader, HOUR, at(3_610)).await.unwrap(), []);
    let published = user_flows::published(&reader, first.id).await.unwrap().unwrap();
    assert_eq!((published.flow, published.saved_at), (second.clone(), at(10)));
    let kept = user_flows::versions(&reader, first.id).await.unwrap();
    let numbers: Vec<_> = kept.iter().map(|version| (version.flow.version, version.is_draft())).collect();
    assert_eq!(numbers, [(1, false), (0, true)]);
    assert_eq!(kept[0].replaced_at, Some(at(10)));
    let draft = user_flows::draft(&reader, first.id).await.unwrap().unwrap();
    assert_eq!((draft.flow.display_name.as_str(), draft.saved_at), ("two", at(3)));
    assert!(!touches_one(&storage, tenant, user_flows::drop_draft(first.id, at(2))).await, "another was saved since");
    assert!(touches_one(&storage, tenant, user_flows::drop_draft(first.id, at(3))).await);
    assert_eq!(user_flows::draft(&reader, first.id).await.unwrap(), None);
    assert!(user_flows::draft(&reader, other.id).await.unwrap().is_some());
    assert_eq!(user_flows::versions(&storage.tenant(super::arrange::tenant()), first.id).await.unwrap(), []);
}

async fn of_many_who_publish_at_once_one_does(storage: Storage) {
    let tenant = tenant();
    let flow = a_flow("one");
    apply(&storage, tenant, [user_flows::insert(&flow, at(0))]).await;
    assert_eq!(winners(&storage, tenant, (0..10).map(|_| user_flows::archive(flow.id, 1, at(1)))).await, 1);
    assert_eq!(winners(&storage, tenant, (0..10).map(|_| user_flows::update(&flow, 1, at(1)))).await, 1);
}

async fn definitions_are_one_a_name_in_any_case(storage: Storage) {
    let tenant = tenant();
    let define = |name: &str, data_type: &str| -> AttributeDefinition {
        serde_json::from_value(json!({ "name": name, "displayName": name, "dataType": data_type })).unwrap()
    };
    let (tier, again) = (define("tier", "string"), define("Tier", "int64"));
    apply(&storage, tenant, [attribute_definitions::put(&tier, at(0)), attribute_definitions::put(&again, at(1))])
        .await;
    let reader = storage.tenant(tenant);
    assert_eq!(attribute_definitions::all(&reader).await.unwrap().iter().collect::<Vec<_>>(), [&again]);
    assert!(attribute_definitions::all(&storage.tenant(super::arrange::tenant())).await.unwrap().is_empty());
    assert!(touches_one(&storage, tenant, attribute_definitions::remove(&tier.name)).await);
    assert!(attribute_definitions::all(&reader).await.unwrap().is_empty());
}

async fn what_is_known_of_a_person_reads_back(storage: Storage) {
    let tenant = tenant();
    let mut user = a_user();
    user.attributes.set(BuiltInAttribute::City.into(), BuiltInAttribute::City.parse("الدار البيضاء").unwrap());
    user.attributes.set(AttributeName::parse("books").unwrap(), AttributeValue::Int64(12));
    user.attributes
        .set(AttributeName::parse("genres").unwrap(), AttributeValue::StringCollection(vec!["a".to_owned()]));
    let day = AttributeValue::DateTime { date_time: "1994-05-17T00:00:00Z".to_owned() };
    user.attributes.set(AttributeName::parse("birthday").unwrap(), day);
    apply(&storage, tenant, [users::insert(&user)]).await;
    assert_eq!(users::by_id(&storage.tenant(tenant), user.id).await.unwrap(), Some(user));
}

async fn answers_are_found_by_their_hash_in_their_journey_only(storage: Storage) {
    let tenant = tenant();
    let (journey, other) = (JourneyId::from_uuid(fresh()), JourneyId::from_uuid(fresh()));
    let keep = |hash: &[u8; 32]| journey_answers::keep(journey, hash, &[7; 16], at(600));
    apply(&storage, tenant, [keep(&[1; 32]), keep(&[1; 32]), keep(&[2; 32])]).await;
    let reader = storage.tenant(tenant);
    assert_eq!(journey_answers::find(&reader, journey, &[1; 32]).await.unwrap(), Some(vec![7; 16]));
    assert_eq!(journey_answers::find(&reader, journey, &[3; 32]).await.unwrap(), None);
    assert_eq!(journey_answers::find(&reader, other, &[1; 32]).await.unwrap(), None);
    let stranger = storage.tenant(super::arrange::tenant());
    assert_eq!(journey_answers::find(&stranger, journey, &[1; 32]).await.unwrap(), None);
}

on_both_engines!(
    what_is_replaced_stays_for_those_under_way_and_a_draft_for_nobody,
    of_many_who_publish_at_once_one_does,
    definitions_are_one_a_name_in_any_case,
    what_is_known_of_a_person_reads_back,
    answers_are_found_by_their_hash_in_their_journey_only,
);
