//! Configuration as files, held against stores on both engines.

use crate::harness::{NEW_PASSWORD, Server, on_both_engines};
use proptest::prelude::*;
use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};
use vestibule_domain::{
    application::SecurityProfile,
    attribute::{AttributeName, AttributeValue},
    ids::TenantId,
    tenant::DomainName,
    texts::KnownTexts,
    user::IdentifierKind,
};
use vestibule_http::RateQuotas;
use vestibule_services::configuration::{
    self, Action, ApplyError, Attachments, Configuration, Conflict, Images, Kind, Reading, Source, Subject,
    TenantConfiguration, TenantPlan, Users,
};
use vestibule_storage::{EngineKind, applications, terms_acceptances, user_flows, users};
use vestibule_testkit::stores::TestStore;

static KNOWN: LazyLock<KnownTexts> =
    LazyLock::new(|| KnownTexts::new(vestibule_signin::views::catalogue(), vestibule_outbound::mail::catalogue()));

fn quotas() -> RateQuotas {
    RateQuotas { exempt_loopback: true, ..RateQuotas::default() }
}

const DOMAIN: &str = "guide.example";

/// Files of a folder.
struct Folder(PathBuf);

impl Attachments for Folder {
    fn read(&self, _: usize, path: &str) -> Result<Vec<u8>, String> {
        std::fs::read(self.0.join(path)).map_err(|error| error.to_string())
    }
}

/// The files of the guide.
fn guide() -> Configuration {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guides/user-flows");
    let sources = ["tenant.yaml", "branding.yaml", "texts.yaml"]
        .map(|name| Source { name: name.to_owned(), text: std::fs::read_to_string(folder.join(name)).unwrap() });
    configuration::read(&sources, Reading { attachments: &Folder(folder), users: Users::Refused, texts: &KNOWN })
        .unwrap()
}

fn read(text: &str) -> TenantConfiguration {
    let sources = [Source { name: "test.yaml".to_owned(), text: text.to_owned() }];
    let reading = Reading { attachments: &configuration::NoAttachments, users: Users::Seeded, texts: &KNOWN };
    configuration::read(&sources, reading).unwrap_or_else(|mistakes| panic!("{mistakes}")).tenants.remove(0)
}

async fn apply(server: &Server, wanted: &TenantConfiguration) -> TenantPlan {
    configuration::apply(&server.platform, wanted, false).await.unwrap()
}

async fn exported(server: &Server, tenant: TenantId) -> String {
    let exported = configuration::export(&server.platform, tenant).await.unwrap().unwrap();
    configuration::written(&Configuration { tenants: vec![exported] }, Images::Inline).text
}

/// Whether applying a second time would change nothing.
async fn is_settled(server: &Server, wanted: &TenantConfiguration) {
    let again = configuration::plan(&server.platform, wanted, true).await.unwrap();
    assert!(again.is_empty() && again.besides.is_empty(), "{again:#?}");
}

const RICH: &str = r##"
tenants:
  - domain: guide.example
    name: Guide
    hosts: [login.guide.example]
    signingAlgorithm: ES256
    sessionLifetimes: { idleSeconds: 3600 }
    passwordPolicy: { minimumLength: 12, bannedWords: [guide] }
    branding: { default: { primaryColor: "#1f4d3a" }, localizations: { de: { customTermsOfUseUrl: "https://a.example/de" } } }
    themes:
      - name: club
        default: { primaryColor: "#7a1f3d", contentCustomization: { attributeCollection: [{ key: SignIn_Title, value: Club }] } }
        localizations: { de: { contentCustomization: { attributeCollection: [{ key: stay-no, value: "Nö" }] } } }
    attributes:
      - { name: Shelf, displayName: Shelf, dataType: string }
      - { name: books, displayName: Books, dataType: int64 }
    terms: [{ name: terms-of-use, title: Terms, label: "I agree", text: "# Terms\n\nBe kind.\n\n- one\n- two" }]
    userFlows:
      - displayName: sign-up
        methods: [emailOneTimeCode, emailPassword]
        terms: [terms-of-use]
        attributeCollection: { pages: [{ inputs: [{ attribute: Shelf, required: true, label: { text: Shelf, locales: { de: Regal } } }] }] }
      - { displayName: staff, methods: [emailPassword], isSignUpAllowed: false, languages: [en] }
    texts:
      - { locale: de, texts: { sign-up-heading: "Hallo: \"du\"" } }
      - { locale: de, userFlow: staff, texts: { sign-in-heading: Belegschaft } }
    applications:
      - displayName: API
        identifierUris: ["api://guide"]
        scopes: [{ value: Books.Read, type: User, userConsentDisplayName: Read books }]
        appRoles: [{ value: Editor, allowedMemberTypes: [User, Application] }]
        preAuthorizedApplications: [{ application: Web, scopes: [Books.Read] }]
        knownClientApplications: [Web]
        secrets: [{ displayName: one, value: a-high-entropy-secret, expiresAt: "2099-01-31T00:00:00Z" }]
      - displayName: Web
        appId: 6f1c3a52-0000-4000-8000-000000000001
        redirectUris: { web: ["https://web.example/cb"], spa: ["https://web.example/spa"] }
        permissions: [{ resource: "api://guide", scopes: [Books.Read], appRoles: [Editor] }]
        requiredResourceAccess: [{ resource: "api://guide", scopes: [Books.Read] }]
        userFlow: staff
        brandingTheme: club
        optionalClaims: { idToken: [{ name: email }] }
        claimsMapping: [{ claim: shelf, source: { constant: top } }]
        tokenLifetimes: { accessTokenMinutes: 20 }
      - { displayName: Off, accountEnabled: false, homePageUrl: "https://off.example/" }
    groups: [{ displayName: Staff, appRoleAssignments: [{ application: API, appRole: Editor }] }]
"##;

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
        let platform = std::sync::Arc::clone(&server.platform);
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
                let platform = std::sync::Arc::clone(&server.platform);
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
        let homes: std::collections::BTreeSet<String> =
            stored.iter().map(|app| app.home_page.as_ref().unwrap().split('.').next().unwrap().to_owned()).collect();
        assert_eq!(homes.len(), 1, "the last one's are all there: {homes:?}");
        assert!(winners.iter().any(|home| homes.contains(&format!("https://{home}"))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seed_with_many_users_is_made_bit_by_bit_and_gone_on_with() {
    on_both_engines(async |server| {
        let users = |count: usize| {
            let users: Vec<String> = (0..count)
                .map(|number| {
                    format!(
                        "{{ email: u{number}@example.com, password: harbor-lantern-quiet-9, isAdministrator: {first}, \
                         forceChangePasswordNextSignIn: {first} }}",
                        first = number == 0
                    )
                })
                .collect();
            read(&format!("tenants: [{{ domain: guide.example, name: Guide, users: [{}] }}]", users.join(", ")))
        };
        let id = apply(server, &users(0)).await.id.unwrap();
        // As a start that was cut off has left it.
        configuration::seed_users(&server.platform, id, &users(3).users).await.unwrap();
        let count = async || {
            let rows = server.platform.storage.tenant(id);
            let mut found = 0;
            for number in 0..130 {
                let known = users::sign_in_subject(&rows, IdentifierKind::Email, &format!("u{number}@example.com"))
                    .await
                    .unwrap();
                found += usize::from(known.is_some());
            }
            found
        };
        assert_eq!(count().await, 3);
        let all = users(130);
        configuration::seed_users(&server.platform, id, &all.users).await.unwrap();
        assert_eq!(count().await, 130);
        configuration::seed_users(&server.platform, id, &all.users).await.unwrap();
        assert_eq!(count().await, 130);
        let settings = server.platform.directory.by_id(id).await.unwrap();
        assert_eq!(settings.settings().administrators.len(), 1);
        let rows = server.platform.storage.tenant(id);
        for (number, must_change) in [(0, true), (1, false)] {
            let address = format!("u{number}@example.com");
            let user = users::sign_in_subject(&rows, IdentifierKind::Email, &address).await.unwrap().unwrap();
            assert_eq!(user.must_change_password, must_change, "{address}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guides_files_make_the_sign_up_that_it_promises() {
    on_both_engines(async |server| {
        let mut wanted = guide().tenants.remove(0);
        // The harness has a tenant of this name already, as `vestibule dev` has.
        assert_eq!(wanted.domain.as_str(), "fable.example");
        let plan = apply(server, &wanted).await;
        assert!(!plan.is_new);
        is_settled(server, &wanted).await;
        for (language, dir, heading, genre, agree, logo) in [
            ("de", "ltr", "Willkommen im Lesezimmer", "Lieblingsgenre", "Nutzungsbedingungen", ".png"),
            ("ar", "rtl", "أهلاً بك في غرفة القراءة", "النوع الأدبي المفضل", "شروط الاستخدام", ".png"),
        ] {
            let email = format!("rowan.{language}@example.com");
            let customer = server.customer();
            let page = customer.arrive_with(&[("ui_locales", language), ("prompt", "create")]).await;
            assert!(page.body.contains(&format!("<html lang=\"{language}\" dir=\"{dir}\"")), "{}", page.body);
            assert!(page.body.contains(heading) && page.body.contains(logo), "{}", page.body);
            let page = customer.submit(&page, &[("email", &email)]).await;
            let code = server.code(&email).await;
            let page = customer.submit(&page, &[("code", &code)]).await;
            assert_eq!(page.step(), "sign-up/details", "{}", page.body);
            let page = customer.submit(&page, &[("given_name", "Rowan"), ("new-password", NEW_PASSWORD)]).await;
            assert!(page.body.contains(genre) && page.body.contains(agree), "{}", page.body);
            let answers = [
                ("extension_FavouriteGenre", "crime"),
                ("extension_BooksPerMonth", "3"),
                ("extension_Newsletter", "true"),
            ];
            let refused = customer.submit(&page, &answers).await;
            assert!(refused.answer("code").is_none(), "nobody goes on without agreeing");
            let page = customer.submit(&refused, &[&answers[..], &[("terms.terms-of-use", "1")]].concat()).await;
            assert!(page.answer("code").is_some(), "{}", page.body);
            let rows = server.platform.storage.tenant(server.tenant.id);
            let user = users::sign_in_subject(&rows, IdentifierKind::Email, &email).await.unwrap().unwrap().user;
            let value = |name: &str| user.attributes.get(&AttributeName::parse(name).unwrap()).cloned();
            assert_eq!(value("FavouriteGenre"), Some(AttributeValue::String("crime".to_owned())));
            assert_eq!(value("BooksPerMonth"), Some(AttributeValue::Int64(3)));
            assert_eq!(value("Newsletter"), Some(AttributeValue::Boolean(true)));
            assert_eq!(terms_acceptances::of_user(&rows, user.id).await.unwrap().len(), 1);
        }
        // Once more with everything but the branding: the rest stays.
        wanted.documents.remove(&Kind::Branding);
        assert!(configuration::plan(&server.platform, &wanted, false).await.unwrap().is_empty());
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

/// docs/guides/run-the-conformance-suite.md: its file is one, and holds a client for each plan.
#[tokio::test(flavor = "multi_thread")]
async fn the_file_of_the_conformance_suite_can_be_applied() {
    on_both_engines(async |server| {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guides/conformance-suite/seed.yaml");
        let wanted = read(&std::fs::read_to_string(file).unwrap());
        apply(server, &wanted).await;
        is_settled(server, &wanted).await;
        let tenant = server.platform.directory.resolve("conformance.example").await.unwrap();
        let every = applications::all(&server.platform.storage.tenant(tenant.id())).await.unwrap();
        let strict = every.iter().filter(|application| application.security_profile != SecurityProfile::Standard);
        assert_eq!((every.len(), strict.count()), (11, 6));
        for application in &every {
            let web = &application.redirect_uris.web;
            assert!(
                !application.scopes.is_empty()
                    || web.iter().any(|uri| uri.as_str().ends_with("/test/a/vestibule/callback"))
            );
        }
    })
    .await;
}
