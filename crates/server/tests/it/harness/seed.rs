//! Two tenants: one with every kind of application, one to be a stranger.

use vestibule_domain::{
    application::{
        AppRole, Application, ClientSecret, ExchangeKind, ExposedScope, MemberType, Permission, RedirectUris,
        TokenExchange,
    },
    clock::{Clock, Timestamp},
    credential::Password,
    flow::{SignInMethod, UserFlow},
    ids::{AppId, FlowId, TenantId},
    randomness::Randomness,
    tenant::{DomainName, TenantKind, TenantSettings},
    user::Identifier,
};
use vestibule_protocol::{jose::Algorithm, redirect_uri::RedirectUri};
use vestibule_services::{
    Platform,
    tenants::{self, NewTenant, NewUser},
};

/// A customer of both tenants, with the same password in both.
pub(crate) const USER: &str = "reader@example.com";
pub(crate) const PASSWORD: &str = "harbor-lantern-quiet-9";
pub(crate) const SHOP_REDIRECT: &str = "https://shop.example/callback";
pub(crate) const READER_SECRET: &str = "reader-secret-0123456789abcdef";
/// The daemon's secret of last year.
pub(crate) const EXPIRED_SECRET: &str = "daemon-secret-of-last-year-0123456789";

/// A tenant's ids.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seeded {
    pub(crate) id: TenantId,
    /// A page: public, `https://shop.example/callback`.
    pub(crate) shop: AppId,
    /// A server with a secret and an API, `api://reader`, `https://reader.example/callback`.
    pub(crate) reader: AppId,
    /// An installed app, `http://127.0.0.1/callback`.
    pub(crate) native: AppId,
    /// A nightly job with Reader's secret.
    pub(crate) daemon: AppId,
    /// Like the daemon, its tokens signed with ES256.
    pub(crate) daemon_es256: AppId,
    /// Another API, `api://archive`, which Shop may read and nobody has a role in.
    pub(crate) archive: AppId,
    /// Switched off, `https://closed.example/callback`, with Reader's secret.
    pub(crate) closed: AppId,
    /// An API with Reader's secret, `api://ledger`, that calls Archive and Vault, exchanges tokens in every way, and is alone
    /// eligible to act with tokens of its own.
    pub(crate) ledger: AppId,
    /// An API with Reader's secret, `api://vault`, that calls Archive, may delegate, and may not act on behalf of anybody. Its
    /// userinfo answers are signed with ES256.
    pub(crate) vault: AppId,
}

pub(crate) async fn fable(platform: &Platform) -> Seeded {
    create(platform, "fable.example", "Fable Books").await
}

pub(crate) async fn halden(platform: &Platform) -> Seeded {
    create(platform, "halden.example", "Halden & Pine").await
}

async fn create(platform: &Platform, domain: &str, name: &str) -> Seeded {
    let randomness = platform.randomness.as_ref();
    let id = || AppId::random(randomness);
    let seeded = Seeded {
        id: TenantId::random(randomness),
        shop: id(),
        reader: id(),
        native: id(),
        daemon: id(),
        daemon_es256: id(),
        archive: id(),
        closed: id(),
        ledger: id(),
        vault: id(),
    };
    let flow = UserFlow::new(
        FlowId::random(randomness),
        "default",
        vec![SignInMethod::EmailPassword, SignInMethod::EmailOneTimeCode],
        true,
    );
    let new = NewTenant {
        id: seeded.id,
        kind: TenantKind::Customer,
        domain: DomainName::parse(domain).unwrap(),
        display_name: name.to_owned(),
        settings: TenantSettings::default(),
        applications: applications(randomness, &seeded),
        flows: vec![flow],
        users: vec![NewUser {
            identifier: Identifier::parse(USER).unwrap(),
            password: Password::parse(PASSWORD).unwrap(),
            display_name: "A Reader".to_owned(),
            is_administrator: false,
        }],
    };
    tenants::create(
        &platform.storage,
        &platform.hash_pool,
        &platform.master_keys,
        randomness,
        new,
        Clock::now(platform.clock.as_ref()),
    )
    .await
    .unwrap();
    seeded
}

/// Permission to ask for scopes of an API.
fn delegated(resource: AppId, scopes: &[&str]) -> Permission {
    Permission { resource, scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(), app_roles: Vec::new() }
}

/// Each kind of application.
fn applications(randomness: &dyn Randomness, seeded: &Seeded) -> Vec<Application> {
    let uri = |text: &str| RedirectUri::parse(text).unwrap();
    let secret = || vec![ClientSecret::new("one", READER_SECRET, None)];
    let app = |app_id, name: &str| Application { app_id, ..Application::new(name, randomness) };
    let books_read = delegated(seeded.reader, &["Books.Read"]);
    let books_sync = Permission { app_roles: vec!["Books.Sync".to_owned()], ..delegated(seeded.reader, &[]) };
    let files_read = delegated(seeded.archive, &["Files.Read"]);
    let entries = delegated(seeded.ledger, &["Entries.Read", "Entries.Write"]);
    let keys = delegated(seeded.vault, &["Keys.Read"]);
    let expired = ClientSecret::new("old", EXPIRED_SECRET, Some(Timestamp::from_seconds(1_790_000_000)));
    vec![
        Application {
            redirect_uris: RedirectUris { spa: vec![uri(SHOP_REDIRECT)], ..RedirectUris::default() },
            post_logout_redirect_uris: vec!["https://shop.example/bye".to_owned()],
            front_channel_logout_uri: Some("https://shop.example/signed-out".to_owned()),
            permissions: vec![books_read.clone(), files_read.clone(), entries, keys.clone()],
            ..app(seeded.shop, "Shop")
        },
        Application {
            redirect_uris: RedirectUris {
                web: vec![uri("https://reader.example/callback"), uri("https://reader.example/other?tab=1")],
                ..RedirectUris::default()
            },
            front_channel_logout_uri: Some("https://reader.example/signed-out".to_owned()),
            secrets: secret(),
            identifier_uris: vec!["api://reader".to_owned()],
            scopes: vec![ExposedScope::new("Books.Read"), ExposedScope::new("Books.Write")],
            app_roles: vec![AppRole::new("Books.Sync", vec![MemberType::Application])],
            ..app(seeded.reader, "Reader")
        },
        Application {
            redirect_uris: RedirectUris {
                public_client: vec![uri("http://127.0.0.1/callback")],
                ..RedirectUris::default()
            },
            permissions: vec![books_read],
            home_page: Some("https://native.example/".to_owned()),
            is_fallback_public_client: true,
            ..app(seeded.native, "Native")
        },
        Application {
            secrets: vec![ClientSecret::new("one", READER_SECRET, None), expired],
            permissions: vec![books_sync.clone()],
            ..app(seeded.daemon, "Nightly sync")
        },
        Application {
            secrets: secret(),
            permissions: vec![books_sync],
            signing_algorithm: Some(Algorithm::Es256),
            ..app(seeded.daemon_es256, "Nightly sync, ES256")
        },
        Application {
            identifier_uris: vec!["api://archive".to_owned()],
            scopes: vec![ExposedScope::new("Files.Read")],
            ..app(seeded.archive, "Archive")
        },
        Application {
            enabled: false,
            redirect_uris: RedirectUris {
                web: vec![uri("https://closed.example/callback")],
                ..RedirectUris::default()
            },
            secrets: secret(),
            ..app(seeded.closed, "Closed")
        },
        Application {
            secrets: secret(),
            identifier_uris: vec!["api://ledger".to_owned()],
            scopes: ["Entries.Read", "Entries.Write", "Entries.Erase"].map(ExposedScope::new).to_vec(),
            permissions: vec![files_read.clone(), keys],
            token_exchange: Some(TokenExchange {
                allowed: vec![ExchangeKind::Delegation, ExchangeKind::Impersonation],
                on_behalf_of: true,
                may_act: Some(seeded.ledger),
            }),
            ..app(seeded.ledger, "Ledger")
        },
        Application {
            redirect_uris: RedirectUris { web: vec![uri("https://vault.example/callback")], ..RedirectUris::default() },
            secrets: secret(),
            identifier_uris: vec!["api://vault".to_owned()],
            scopes: vec![ExposedScope::new("Keys.Read")],
            permissions: vec![files_read],
            token_exchange: Some(TokenExchange {
                allowed: vec![ExchangeKind::Delegation],
                on_behalf_of: false,
                may_act: None,
            }),
            userinfo_signed_response_alg: Some(Algorithm::Es256),
            ..app(seeded.vault, "Vault")
        },
    ]
}
