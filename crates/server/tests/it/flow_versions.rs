//! Drafts, publishing and rolling back, and who follows which version.

use crate::harness::{NEW_PASSWORD, Server, on_both_engines, path_of};
use serde_json::json;
use std::{sync::Arc, time::Duration};
use vestibule_domain::{
    audit::EventKind,
    flow::{AttributeCollection, UserFlow},
    ids::CorrelationId,
};
use vestibule_services::{
    Context,
    flows::{self, FlowRefusal},
    journeys::Following,
    trace::Trace,
};
use vestibule_storage::audit_events;

const NEWCOMER: &str = "rowan@example.com";

async fn operator(server: &Server) -> Context {
    let platform = &server.platform;
    Context {
        platform: Arc::clone(platform),
        tenant: platform.directory.by_id(server.tenant.id).await.unwrap(),
        origin: Arc::clone(&platform.settings.public_url),
        correlation_id: CorrelationId::random(platform.randomness.as_ref()),
        address: None,
        trace: Trace::off(),
        following: Following::default(),
    }
}

/// The flow, asking for one attribute.
fn asking(flow: &UserFlow, attribute: &str) -> UserFlow {
    let pages = json!({ "pages": [{ "inputs": [{ "attribute": attribute, "required": true }] }] });
    let collection: AttributeCollection = serde_json::from_value(pages).unwrap();
    UserFlow { attribute_collection: Some(collection), ..flow.clone() }
}

async fn published(server: &Server) -> UserFlow {
    let cx = operator(server).await;
    cx.tenant.flows().next().unwrap().as_ref().clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_has_no_effect_until_it_is_published() {
    on_both_engines(async |server| {
        let flow = published(server).await;
        flows::save_draft(&operator(server).await, &asking(&flow, "city")).await.unwrap();
        let page = server.customer().at_details(NEWCOMER).await;
        assert!(page.body.contains("given_name") && !page.body.contains("name=\"city\""), "{}", page.body);
        assert_eq!(flows::publish(&operator(server).await, flow.id).await.unwrap(), 2);
        let page = server.customer().at_details("robin@example.com").await;
        assert!(!page.body.contains("given_name") && page.body.contains("name=\"city\""), "{}", page.body);
        let refused = flows::publish(&operator(server).await, flow.id).await;
        assert!(matches!(refused, Err(FlowRefusal::NoSuchVersion)), "the draft is gone: {refused:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_under_way_finishes_on_the_version_they_began_with() {
    on_both_engines(async |server| {
        let flow = published(server).await;
        let customer = server.customer();
        let page = customer.at_details(NEWCOMER).await;
        for attribute in ["city", "state"] {
            flows::save_draft(&operator(server).await, &asking(&flow, attribute)).await.unwrap();
            flows::publish(&operator(server).await, flow.id).await.unwrap();
        }
        let again = customer.browser.open(&path_of(&page, server.tenant.id, "sign-up/details")).await.unwrap();
        assert!(again.body.contains("given_name") && !again.body.contains("name=\"state\""), "{}", again.body);
        let page = customer.submit(&again, &[("given_name", "Rowan"), ("new-password", NEW_PASSWORD)]).await;
        assert!(page.answer("code").is_some(), "{}", page.body);
        let other = server.customer().at_details("robin@example.com").await;
        assert!(other.body.contains("name=\"state\""), "{}", other.body);
        // A version that was replaced longer ago than any journey lives is nobody's.
        server.wait(Duration::from_hours(2));
        server.platform.directory.forget(server.tenant.id);
        let cx = operator(server).await;
        assert_eq!(cx.tenant.flow_at(flow.id, 1).unwrap().version, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rolling_back_publishes_an_earlier_version_under_a_number_of_its_own() {
    on_both_engines(async |server| {
        let flow = published(server).await;
        flows::save_draft(&operator(server).await, &asking(&flow, "city")).await.unwrap();
        flows::publish(&operator(server).await, flow.id).await.unwrap();
        assert_eq!(flows::roll_back(&operator(server).await, flow.id, 1).await.unwrap(), 3);
        let page = server.customer().at_details(NEWCOMER).await;
        assert!(page.body.contains("given_name"), "{}", page.body);
        let cx = operator(server).await;
        let versions = flows::versions(&cx, flow.id).await.unwrap();
        let numbers: Vec<_> =
            versions.iter().map(|version| (version.flow.version, version.replaced_at.is_some())).collect();
        assert_eq!(numbers, [(3, false), (2, true), (1, true)]);
        for wrong in [0, 3, 4, -1] {
            let refused = flows::roll_back(&cx, flow.id, wrong).await;
            assert!(matches!(refused, Err(FlowRefusal::NoSuchVersion)), "{wrong}: {refused:?}");
        }
        let log = audit_events::recent(&server.platform.storage.tenant(server.tenant.id), 50).await.unwrap();
        let changed = log.iter().filter(|row| row.kind == EventKind::UserFlowChanged.as_str());
        let mut details: Vec<_> = changed.map(|row| row.detail.clone()).collect();
        details.sort_unstable();
        assert_eq!(details, ["draft_saved", "published", "rolled_back"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_can_t_be_gone_through_is_refused_by_the_name_of_its_member() {
    on_both_engines(async |server| {
        let flow = published(server).await;
        let cx = operator(server).await;
        let Err(FlowRefusal::Invalid(invalid)) = flows::save_draft(&cx, &asking(&flow, "loyalty")).await else {
            panic!("an attribute that nobody has defined")
        };
        assert_eq!(
            invalid.to_string(),
            "attributeCollection.pages[0].inputs[0].attribute: the tenant has no attribute `loyalty`"
        );
        let stranger = UserFlow { id: vestibule_domain::ids::FlowId::random(cx.randomness()), ..flow.clone() };
        assert!(matches!(flows::save_draft(&cx, &stranger).await, Err(FlowRefusal::NoSuchFlow)));
        flows::save_draft(&cx, &asking(&flow, "city")).await.unwrap();
        flows::drop_draft(&cx, flow.id).await.unwrap();
        assert!(matches!(flows::drop_draft(&cx, flow.id).await, Err(FlowRefusal::NoSuchVersion)));
        assert_eq!(flows::list(&cx).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_publish_at_once_one_does() {
    on_both_engines(async |server| {
        let flow = published(server).await;
        let cx = operator(server).await;
        flows::save_draft(&cx, &asking(&flow, "city")).await.unwrap();
        let (one, two) = tokio::join!(flows::publish(&cx, flow.id), flows::publish(&cx, flow.id));
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        assert_eq!(published(server).await.version, 2);
    })
    .await;
}
