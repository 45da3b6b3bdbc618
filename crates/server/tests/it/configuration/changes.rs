//! What differs between files and store is planned and applied, and nothing else.

use super::steps::{DOMAIN, RICH, apply, exported, is_settled, read};
use crate::harness::on_both_engines;
use vestibule_services::configuration::{self, Action, Kind, Subject};
use vestibule_storage::user_flows;

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_is_planned_and_applied_and_nothing_else() {
    on_both_engines(async |server| {
        let wanted = read(RICH);
        let id = apply(server, &wanted).await.id.unwrap();
        let version = server.platform.directory.by_id(id).await.unwrap().tenant().config_version;
        assert!(apply(server, &wanted).await.is_empty());
        assert_eq!(server.platform.directory.by_id(id).await.unwrap().tenant().config_version, version);
        let changed = RICH
            .replace("accessTokenMinutes: 20", "accessTokenMinutes: 30")
            .replace("name: Guide\n", "name: The Guide\n")
            .replace("version: 1, ", "")
            .replace("Be kind.", "Be very kind.")
            .replace("title: Terms", "version: 2, title: Terms");
        let changed = read(&changed);
        let planned = configuration::plan(&server.platform, &changed, false).await.unwrap();
        let told: Vec<_> = planned.changes.iter().map(|change| (change.subject, change.name.as_str())).collect();
        assert_eq!(
            told,
            [
                (Subject::Tenant, DOMAIN),
                (Subject::Document(Kind::Terms), "terms-of-use"),
                (Subject::Document(Kind::Application), "Web"),
            ]
        );
        let Action::Update(differences) = &planned.changes[2].action else { panic!("{planned:#?}") };
        assert_eq!(differences.len(), 1);
        assert_eq!(differences[0].path, "tokenLifetimes.accessTokenMinutes");
        assert_eq!(configuration::apply(&server.platform, &changed, false).await.unwrap().changes, planned.changes);
        is_settled(server, &changed).await;
        let snapshot = server.platform.directory.by_id(id).await.unwrap();
        assert_eq!(
            (snapshot.tenant().display_name.as_str(), snapshot.tenant().config_version > version),
            ("The Guide", true)
        );
        // People have agreed to version 2: its text stays.
        let same = RICH.replace("Be kind.", "Be unkind.").replace("title: Terms", "version: 2, title: Terms");
        let refused = configuration::apply(&server.platform, &read(&same), false).await.unwrap_err();
        assert!(refused.to_string().contains("give this one a `version` of 3 or more"), "{refused}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_files_leave_out_stays_until_it_is_pruned() {
    on_both_engines(async |server| {
        let id = apply(server, &read(RICH)).await.id.unwrap();
        let less = "tenants: [{ domain: guide.example, name: Guide, hosts: [], themes: [], applications: [{ displayName: Web, \
                    appId: 6f1c3a52-0000-4000-8000-000000000001 }], userFlows: [{ displayName: staff, methods: [emailPassword], \
                    isSignUpAllowed: false, languages: [en] }] }]";
        let less = read(less);
        let plan = configuration::plan(&server.platform, &less, false).await.unwrap();
        let mut besides: Vec<_> = plan.besides.iter().map(|(subject, name)| (subject.noun(), name.as_str())).collect();
        besides.sort_unstable();
        assert_eq!(
            besides,
            [("application", "API"), ("application", "Off"), ("host", "login.guide.example"), ("theme", "club"), ("user flow", "sign-up")]
        );
        let pruned = configuration::apply(&server.platform, &less, true).await.unwrap();
        let gone = pruned.changes.iter().filter(|change| change.action == Action::Delete).count();
        assert_eq!(gone, 5, "{pruned:#?}");
        let snapshot = server.platform.directory.by_id(id).await.unwrap();
        assert_eq!(snapshot.applications().count(), 1);
        assert!(snapshot.hosts().is_empty());
        let text = exported(server, id).await;
        assert!(text.contains("attributes:") && text.contains("Belegschaft") && !text.contains("sign-up\n"), "{text}");
        is_settled(server, &less).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_method_that_a_flow_has_no_more_stays_open_to_whom_has_it() {
    on_both_engines(async |server| {
        let with = |methods: &str| {
            read(&format!("tenants: [{{ domain: guide.example, name: G, userFlows: [{{ displayName: f, methods: [{methods}] }}] }}]"))
        };
        let id = apply(server, &with("emailPassword, emailOneTimeCode")).await.id.unwrap();
        let less = with("emailOneTimeCode");
        apply(server, &less).await;
        let flows = user_flows::all(&server.platform.storage.tenant(id)).await.unwrap();
        assert!(flows[0].allows_password() && !flows[0].gives_password(), "who has a password goes on by it");
        let text = exported(server, id).await;
        assert!(text.contains("formerMethods: [emailPassword]"), "{text}");
        assert!(configuration::plan(&server.platform, &less, false).await.unwrap().is_empty());
        is_settled(server, &read(&text)).await;
    })
    .await;
}
