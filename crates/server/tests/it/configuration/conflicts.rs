//! What does not fit what is stored is refused, and changes nothing.

use super::steps::{RICH, apply, exported, read};
use crate::harness::on_both_engines;
use vestibule_services::configuration::{self, ApplyError, Conflict};

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_the_store_is_refused_whole() {
    on_both_engines(async |server| {
        let id = apply(server, &read(RICH)).await.id.unwrap();
        let before = exported(server, id).await;
        let tenant = |rest: &str| read(&format!("tenants: [{{ domain: guide.example, name: Other, {rest} }}]"));
        for (rest, told) in [
            ("id: 6f1c3a52-0000-4000-8000-000000000009", "keeps its id"),
            ("applications: [{ displayName: Web, appId: 6f1c3a52-0000-4000-8000-000000000001, id: 6f1c3a52-0000-4000-8000-000000000009 }]", "keeps its ids"),
            ("attributes: [{ name: shelf, displayName: S, dataType: boolean }]", "stays so"),
            ("userFlows: [{ displayName: x, methods: [emailPassword], terms: [none] }]", "no terms document `none`"),
            ("applications: [{ displayName: Web, brandingTheme: none }]", "no theme `none`"),
            ("applications: [{ displayName: New, identifierUris: [\"api://n\"] }, { displayName: Taken, appId: 6f1c3a52-0000-4000-8000-000000000001, servicePrincipalId: 6f1c3a52-0000-4000-8000-000000000001 }]", "keeps its ids"),
        ] {
            let refused = configuration::apply(&server.platform, &tenant(rest), false).await.unwrap_err();
            assert!(refused.to_string().contains(told), "{rest}: {refused}");
            assert!(matches!(refused, ApplyError::Conflict(Conflict::TenantId { .. } | Conflict::Id { .. } | Conflict::Unfitting { .. })));
        }
        // Pruning what others need.
        let bare = configuration::apply(&server.platform, &tenant("terms: []"), true).await.unwrap_err();
        assert!(bare.to_string().contains("user flow sign-up: terms[0]"), "{bare}");
        assert_eq!(exported(server, id).await, before);
        let host = read("tenants: [{ domain: other.example, name: B, hosts: [login.guide.example] }]");
        let taken = configuration::apply(&server.platform, &host, false).await.unwrap_err();
        assert!(matches!(taken, ApplyError::HostTaken(_)), "{taken}");
        assert_eq!(vestibule_storage::tenants::id_of_domain(&server.platform.storage.platform(), "other.example").await.unwrap(), None);
    })
    .await;
}
