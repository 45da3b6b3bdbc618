//! What is exported can be applied, and comes to the same.

use super::steps::{DOMAIN, RICH, apply, exported, guide, is_settled, read};
use crate::harness::{Server, on_both_engines};
use proptest::prelude::*;
use vestibule_domain::tenant::DomainName;
use vestibule_http::RateQuotas;
use vestibule_storage::EngineKind;
use vestibule_testkit::stores::TestStore;

fn quotas() -> RateQuotas {
    RateQuotas { exempt_loopback: true, ..RateQuotas::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_applied_to_an_empty_store_is_exported_as_the_same_bytes() {
    on_both_engines(async |server| {
        let mut branded = guide().tenants.remove(0);
        // The harness has a tenant of the guide's name.
        branded.domain = DomainName::parse("branded.example").unwrap();
        for (wanted, other) in [(read(RICH), EngineKind::Sqlite), (branded, EngineKind::Postgres)] {
            let plan = apply(server, &wanted).await;
            assert!(plan.is_new);
            is_settled(server, &wanted).await;
            let first = exported(server, plan.id.unwrap()).await;
            assert!(!first.contains("a-high-entropy-secret"), "no secret leaves in clear");
            let store = TestStore::new(other).await.unwrap();
            let fresh = Server::start(store.storage().clone(), &quotas()).await;
            let again = read(&first);
            let copied = apply(&fresh, &again).await;
            assert_eq!(copied.id, plan.id);
            assert_eq!(exported(&fresh, plan.id.unwrap()).await, first);
            is_settled(&fresh, &again).await;
            is_settled(server, &again).await;
            fresh.stop();
        }
    })
    .await;
}

/// Configuration as somebody might write it.
fn any_tenant() -> impl Strategy<Value = String> {
    let name = "[A-Za-zäك:#'\" ]{1,12}".prop_filter("a name says something", |name| !name.trim().is_empty());
    let application = (name.clone(), any::<bool>(), prop::collection::vec("[a-z]{1,8}", 0..3), 0_u8..3).prop_map(
        |(name, enabled, hosts, number)| {
            serde_json::json!({
                "displayName": name,
                "accountEnabled": enabled,
                "redirectUris": { "web": hosts.iter().map(|host| format!("https://{host}.example/cb")).collect::<Vec<_>>() },
                "tokenLifetimes": if number == 0 { serde_json::json!({}) } else { serde_json::json!({ "accessTokenMinutes": 10 * u32::from(number) }) },
                "secrets": (0..number).map(|n| serde_json::json!({ "displayName": format!("s{n}"), "value": format!("secret {n}") })).collect::<Vec<_>>(),
            })
        },
    );
    let attribute = ("[A-Z][a-z0-9]{3,8}", name.clone()).prop_map(
        |(name, shown)| serde_json::json!({ "name": format!("X{name}"), "displayName": shown, "dataType": "string" }),
    );
    let text = "[ -~äك\n]{1,40}".prop_filter("a text says something", |text| !text.trim().is_empty());
    (name, prop::collection::vec(application, 0..4), prop::collection::vec(attribute, 0..4), text, any::<bool>()).prop_map(
        |(name, mut applications, mut attributes, text, signs_up)| {
            applications.dedup_by_key(|app| app["displayName"].clone());
            let mut seen = std::collections::BTreeSet::new();
            applications.retain(|app| seen.insert(app["displayName"].to_string()));
            let mut seen = std::collections::BTreeSet::new();
            attributes.retain(|attribute| seen.insert(attribute["name"].to_string().to_lowercase()));
            serde_json::json!({ "tenants": [{
                "domain": DOMAIN,
                "name": name,
                "attributes": attributes,
                "applications": applications,
                "terms": [{ "name": "terms", "title": "T", "label": "L", "text": text }],
                "userFlows": [
                    { "displayName": "one", "methods": ["emailPassword"], "isSignUpAllowed": signs_up, "terms": ["terms"] },
                    { "displayName": "two", "methods": ["emailOneTimeCode"] },
                ],
            }] })
            .to_string()
        },
    )
}

#[test]
fn whatever_is_applied_is_exported_so_that_it_can_be_applied_again() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for engine in [EngineKind::Sqlite, EngineKind::Postgres] {
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(6));
        runner
            .run(&any_tenant(), |text| {
                runtime.block_on(async {
                    let stores = [TestStore::new(engine).await.unwrap(), TestStore::new(engine).await.unwrap()];
                    let mut texts = Vec::new();
                    let mut wanted = read(&text);
                    for store in &stores {
                        let server = Server::start(store.storage().clone(), &quotas()).await;
                        let id = apply(&server, &wanted).await.id.unwrap();
                        let text = exported(&server, id).await;
                        wanted = read(&text);
                        is_settled(&server, &wanted).await;
                        texts.push(text);
                        server.stop();
                    }
                    prop_assert_eq!(&texts[0], &texts[1]);
                    Ok(())
                })
            })
            .unwrap();
    }
}
