//! Applying while others read, or apply too.

use super::steps::{apply, read};
use crate::harness::on_both_engines;
use std::{collections::BTreeSet, sync::Arc};
use vestibule_services::configuration::{self, ApplyError, TenantConfiguration};
use vestibule_storage::applications;

/// As many applications as that, all of one mind.
fn many(count: usize, home: &str) -> TenantConfiguration {
    let applications: Vec<String> = (0..count)
        .map(|number| format!("{{ displayName: App {number}, homePageUrl: \"https://{home}.example/{number}\" }}"))
        .collect();
    read(&format!("tenants: [{{ domain: guide.example, name: Guide, applications: [{}] }}]", applications.join(", ")))
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_ever_sees_half_of_a_large_tenant() {
    on_both_engines(async |server| {
        const COUNT: usize = 1_000;
        let id = apply(server, &many(COUNT, "one")).await.id.unwrap();
        let homes = async || {
            let stored = applications::all(&server.platform.storage.tenant(id)).await.unwrap();
            let of = |home: &str| stored.iter().filter(|app| app.home_page.as_ref().unwrap().contains(home)).count();
            (of("//one."), of("//two."))
        };
        assert_eq!(homes().await, (COUNT, 0));
        let platform = Arc::clone(&server.platform);
        let applying = tokio::spawn(async move {
            configuration::apply(&platform, &many(COUNT, "two"), false).await.map(|plan| plan.changes.len())
        });
        while !applying.is_finished() {
            let seen = homes().await;
            assert!(seen == (COUNT, 0) || seen == (0, COUNT), "{seen:?}");
        }
        assert_eq!(applying.await.unwrap().unwrap(), COUNT);
        assert_eq!(homes().await, (0, COUNT));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_apply_at_once_one_wins_and_the_other_is_told() {
    on_both_engines(async |server| {
        let id = apply(server, &many(20, "none")).await.id.unwrap();
        let tasks: Vec<_> = ["one", "two", "three", "four"]
            .map(|home| {
                let platform = Arc::clone(&server.platform);
                tokio::spawn(async move { (home, configuration::apply(&platform, &many(20, home), false).await) })
            })
            .into_iter()
            .collect();
        let mut winners = Vec::new();
        for task in tasks {
            match task.await.unwrap() {
                (home, Ok(_)) => winners.push(home),
                (_, Err(ApplyError::Raced)) => {}
                (_, Err(other)) => panic!("{other}"),
            }
        }
        assert!(!winners.is_empty());
        let stored = applications::all(&server.platform.storage.tenant(id)).await.unwrap();
        let homes: BTreeSet<String> =
            stored.iter().map(|app| app.home_page.as_ref().unwrap().split('.').next().unwrap().to_owned()).collect();
        assert_eq!(homes.len(), 1, "the last one's are all there: {homes:?}");
        assert!(winners.iter().any(|home| homes.contains(&format!("https://{home}"))));
    })
    .await;
}
