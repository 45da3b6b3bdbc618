use super::*;
use crate::{
    config::{Mode, Settings, Sources, StorePlace},
    dev::Seed,
    master_keys,
    wiring::{self, Assembly, System},
};
use std::sync::Arc;
use vestibule_http::BaseUrl;

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

fn fable(uri: &str) -> Seed {
    let yaml = format!(
        "tenants: [{{ domain: fable.example, name: Fable Books, applications: [{{ displayName: Shop, redirectUris: {{ spa: [\"{uri}\"] }} }}], users: [{{ email: a@b.example, password: correct horse }}] }}]"
    );
    Seed::parse(&yaml, "seed.yaml").unwrap()
}

#[tokio::test]
async fn a_seed_that_has_changed_updates_the_tenant_under_its_old_ids() {
    let platform = platform().await;
    let first = seed(&platform, &fable("http://localhost:1/cb").tenants[0]).await.unwrap();
    let version = platform.directory.by_id(first.id).await.unwrap().tenant().config_version;
    let same = seed(&platform, &fable("http://localhost:1/cb").tenants[0]).await.unwrap();
    assert_eq!(same.applications, first.applications);
    assert_eq!(platform.directory.by_id(first.id).await.unwrap().tenant().config_version, version);
    let changed = seed(&platform, &fable("http://localhost:2/cb").tenants[0]).await.unwrap();
    assert_eq!(changed.applications[0].app_id, first.applications[0].app_id);
    let snapshot = platform.directory.by_id(first.id).await.unwrap();
    assert_eq!(**snapshot.application(first.applications[0].app_id).unwrap(), changed.applications[0]);
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
        Seed::parse(&yaml, "seed.yaml").unwrap().tenants.remove(0)
    };
    let first = seed(&platform, &seeded("fable.example", "Login.Fable.Example")).await.unwrap();
    seed(&platform, &seeded("fable.example", "login.fable.example")).await.unwrap();
    let host = HostName::parse("login.fable.example").unwrap();
    assert_eq!(platform.directory.of_host(&host).await.unwrap().id(), first.id);
    let taken = seed(&platform, &seeded("halden.example", "login.fable.example")).await.unwrap_err();
    assert!(format!("{taken:#}").contains("a tenant has this host already"), "{taken:#}");
    assert_eq!(platform.directory.of_host(&host).await.unwrap().id(), first.id);
    let wrong = "tenants: [{ domain: a.example, name: A, hosts: [\"https://a.example\"] }]";
    assert!(Seed::parse(wrong, "seed.yaml").unwrap_err().to_string().contains("must be a host name"));
}

/// Otherwise whoever registers a client under a seeded application's name would be that application at the next start.
#[tokio::test]
async fn a_client_that_registered_itself_is_no_application_of_the_seeds() {
    use vestibule_domain::application::Registration;
    use vestibule_protocol::registration::{ClientMetadata, RegistrationOffer};
    let platform = platform().await;
    let tenant = Seed::parse("tenants: [{ domain: fable.example, name: Fable Books }]", "seed.yaml").unwrap();
    let id = seed(&platform, &tenant.tenants[0]).await.unwrap().id;
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
    let plan = seed(&platform, &fable("http://localhost:1/cb").tenants[0]).await.unwrap();
    assert_ne!(plan.applications[0].app_id, stranger.app_id);
    let snapshot = platform.directory.by_id(id).await.unwrap();
    assert_eq!(**snapshot.application(stranger.app_id).unwrap(), stranger);
}
