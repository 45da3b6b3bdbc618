use super::*;
use crate::{
    config::{Mode, Settings, Sources, StorePlace},
    master_keys,
    wiring::{self, Assembly, System},
};
use std::sync::Arc;
use vestibule_domain::ids::LogId;
use vestibule_http::BaseUrl;
use vestibule_services::configuration::{NoAttachments, Reading, Source, Users};
use vestibule_storage::ChangeSet;

async fn platform() -> Arc<Platform> {
    let settings = Settings {
        store: Some(StorePlace::Ephemeral),
        master_key: Some(Secret::new("1".repeat(64))),
        ..Settings::read(&Sources::default().read(Mode::Development).unwrap()).unwrap()
    };
    let system = System::new();
    let ring = master_keys::ring(settings.master_key.as_ref(), None).unwrap();
    let storage = wiring::open_store(&settings, &system).await.unwrap();
    wiring::prepare_store(&storage, &ring, &system).await.unwrap();
    Assembly::new(&settings, &BaseUrl::localhost(8080, false), storage, ring, system).unwrap().platform
}

fn read(yaml: &str) -> TenantConfiguration {
    let sources = [Source { name: "seed.yaml".to_owned(), text: yaml.to_owned() }];
    let reading =
        Reading { attachments: &NoAttachments, users: Users::Seeded, texts: crate::configuration::known_texts() };
    configuration::read(&sources, reading).unwrap().tenants.remove(0)
}

fn fable(uri: &str) -> TenantConfiguration {
    let yaml = format!(
        "tenants: [{{ domain: fable.example, name: Fable Books, applications: [{{ displayName: Shop, redirectUris: {{ spa: [\"{uri}\"] }} }}], users: [{{ email: a@b.example, password: correct horse }}] }}]"
    );
    read(&yaml)
}

#[tokio::test]
async fn a_seed_that_has_changed_updates_the_tenant_under_its_old_ids() {
    let platform = platform().await;
    let first = seed(&platform, &fable("http://localhost:1/cb")).await.unwrap();
    let version = platform.directory.by_id(first.id).await.unwrap().tenant().config_version;
    let same = seed(&platform, &fable("http://localhost:1/cb")).await.unwrap();
    assert_eq!(same.applications[0].app_id, first.applications[0].app_id);
    assert_eq!(platform.directory.by_id(first.id).await.unwrap().tenant().config_version, version);
    let changed = seed(&platform, &fable("http://localhost:2/cb")).await.unwrap();
    assert_eq!(changed.applications[0].app_id, first.applications[0].app_id);
    let snapshot = platform.directory.by_id(first.id).await.unwrap();
    let stored = snapshot.application(first.applications[0].app_id).unwrap();
    assert_eq!(stored.redirect_uris.spa[0].to_string(), "http://localhost:2/cb");
}

#[tokio::test]
async fn the_operators_password_is_known_at_the_first_start_only() {
    let platform = platform().await;
    let id = TenantId::random(platform.randomness.as_ref());
    let first = control_tenant(&platform, id, "control.example", None).await.unwrap();
    assert!(first.password.is_some());
    let second = control_tenant(&platform, id, "control.example", None).await.unwrap();
    assert!(second.password.is_none());
}

#[test]
fn a_readable_password_is_accepted_and_never_the_same() {
    let randomness = crate::system::SystemRandomness::default();
    let password = readable_password(&randomness);
    assert_eq!(password.reveal().len(), 23);
    assert!(Password::parse(password.reveal()).is_ok());
    assert_ne!(password, readable_password(&randomness));
}

#[tokio::test]
async fn a_seeds_hosts_are_the_tenants_and_nobody_elses() {
    let platform = platform().await;
    let seeded = |domain: &str, host: &str| {
        let yaml = format!("tenants: [{{ domain: {domain}, name: A, hosts: [{host}] }}]");
        read(&yaml)
    };
    let first = seed(&platform, &seeded("fable.example", "Login.Fable.Example")).await.unwrap();
    seed(&platform, &seeded("fable.example", "login.fable.example")).await.unwrap();
    let host = HostName::parse("login.fable.example").unwrap();
    assert_eq!(platform.directory.of_host(&host).await.unwrap().id(), first.id);
    let taken = seed(&platform, &seeded("halden.example", "login.fable.example")).await.unwrap_err();
    assert!(format!("{taken:#}").contains("a tenant has the host login.fable.example already"), "{taken:#}");
    assert_eq!(platform.directory.of_host(&host).await.unwrap().id(), first.id);
}

/// Otherwise whoever registers a client under a seeded application's name would be that application at the next start.
#[tokio::test]
async fn a_client_that_registered_itself_is_no_application_of_the_seeds() {
    use vestibule_domain::application::Registration;
    use vestibule_protocol::registration::{ClientMetadata, RegistrationOffer};
    let platform = platform().await;
    let tenant = read("tenants: [{ domain: fable.example, name: Fable Books }]");
    let id = seed(&platform, &tenant).await.unwrap().id;
    let randomness = platform.randomness.as_ref();
    let now = platform.clock.now();
    let json = br#"{"redirect_uris": ["https://evil.example/cb"], "client_name": "Shop"}"#;
    let metadata = ClientMetadata::parse(json, RegistrationOffer::default()).unwrap();
    let mut stranger = Application::new("Shop", randomness);
    stranger.describe(&metadata).unwrap();
    stranger.registration = Some(Box::new(Registration {
        access_token_hash: [1; 32],
        issued_at: now,
        initial_token: None,
        default_max_age: None,
    }));
    let set: ChangeSet<()> = ChangeSet::keyed(id, LogId::at(now, randomness), now)
        .push(applications::insert(&stranger, now))
        .push(stored_tenants::bump_config_version());
    platform.storage.commit(set).await.unwrap();
    platform.directory.forget(id);
    let plan = seed(&platform, &fable("http://localhost:1/cb")).await.unwrap();
    assert_ne!(plan.applications[0].app_id, stranger.app_id);
    let snapshot = platform.directory.by_id(id).await.unwrap();
    assert_eq!(**snapshot.application(stranger.app_id).unwrap(), stranger);
}

/// What somebody has made of the sample with files or commands is still there after a restart.
#[tokio::test]
async fn the_sample_is_left_as_it_was_made_but_for_where_its_apps_run() {
    let platform = platform().await;
    let sample = |port: u16, rest: &str| {
        read(&format!(
            "tenants: [{{ domain: fable.example, id: 6f1c3a52-0000-4000-8000-000000000009, name: Fable Books, applications: [{{ \
             displayName: Shop, appId: 6f1c3a52-0000-4000-8000-000000000001, redirectUris: {{ spa: \
             [\"http://localhost:{port}/cb\"] }}, secrets: [{{ displayName: s, value: said aloud }}] }}], userFlows: [{{ \
             displayName: default, methods: [emailPassword]{rest} }}] }}]"
        ))
    };
    seed_sample(&platform, &sample(1, "")).await.unwrap();
    let mut own = sample(1, ", isSignUpAllowed: false");
    own.name = "My Books".to_owned();
    configuration::apply(&platform, &own, false).await.unwrap();
    let again = seed_sample(&platform, &sample(2, "")).await.unwrap();
    assert_eq!(again.applications[0].redirect_uris, ["http://localhost:2/cb"]);
    assert_eq!(again.applications[0].secret.as_ref().unwrap().reveal(), "said aloud");
    let snapshot = platform.directory.by_id(again.id).await.unwrap();
    assert_eq!(snapshot.tenant().display_name, "My Books");
    let shop = snapshot.application(again.applications[0].app_id).unwrap();
    assert!(!snapshot.flow_of(shop).unwrap().is_sign_up_allowed);
    assert_eq!(shop.secrets.len(), 1);
}
