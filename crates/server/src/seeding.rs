//! Brings seeded tenants into the store, and makes the control tenant.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use vestibule_domain::{
    application::{Application, ClientSecret},
    credential::Password,
    flow::{SignInMethod, UserFlow},
    ids::{AppId, FlowId, TenantId},
    randomness::{Randomness, random_bytes},
    secret::Secret,
    tenant::{DomainName, HostName, TenantKind, TenantSettings},
    user::{Identifier, Username},
};
use vestibule_services::{
    Platform,
    configuration::{self, Kind, TenantConfiguration},
    memberships::{self, AssignedRole, NewGroup, UserAssignments},
    tenants::{self, NewTenant, NewUser},
};
use vestibule_storage::{applications, tenants as stored_tenants};

/// The operator's user name.
const OPERATOR: &str = "operator";
/// Without letters and digits that look alike.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// The client of the management API in the control tenant.
pub(crate) struct ManagementRegistration {
    pub(crate) app_id: AppId,
    pub(crate) secret: Secret<String>,
}

/// The operator's account, when this start has made it.
pub(crate) struct Operator {
    pub(crate) username: &'static str,
    pub(crate) password: Option<Secret<String>>,
}

/// Makes the control tenant with its operator, unless it is there.
pub(crate) async fn control_tenant(
    platform: &Platform,
    id: TenantId,
    domain: &str,
    management: Option<&ManagementRegistration>,
) -> Result<Operator> {
    let domain = DomainName::parse(domain)?;
    if let Some(stored) = stored_tenants::id_of_domain(&platform.storage.platform(), domain.as_str()).await? {
        if stored != id && management.is_some() {
            bail!(
                "the control tenant is stored under the id {stored}, not {id}: this store belongs to another data directory"
            );
        }
        return Ok(Operator { username: OPERATOR, password: None });
    }
    let randomness = platform.randomness.as_ref();
    let password = readable_password(randomness);
    let new = NewTenant {
        id,
        kind: TenantKind::Control,
        domain,
        display_name: "Vestibule".to_owned(),
        settings: TenantSettings::default(),
        applications: management.map(|management| management_client(management, randomness)).into_iter().collect(),
        flows: vec![UserFlow::new(
            FlowId::random(randomness),
            "operators",
            vec![SignInMethod::UsernamePassword],
            false,
        )],
        users: vec![NewUser {
            identifier: Identifier::Username(Username::parse(OPERATOR)?),
            password: Password::parse(password.reveal())?,
            display_name: "Operator".to_owned(),
            is_administrator: false,
        }],
    };
    create(platform, new).await.context("the control tenant can't be made")?;
    Ok(Operator { username: OPERATOR, password: Some(password) })
}

fn management_client(management: &ManagementRegistration, randomness: &dyn Randomness) -> Application {
    Application {
        app_id: management.app_id,
        secrets: vec![ClientSecret::new("Made by vestibule dev", management.secret.reveal(), None)],
        ..Application::new("Management", randomness)
    }
}

/// A tenant that a seed has made or brought up to date.
#[derive(Debug)]
pub(crate) struct Seeded {
    pub(crate) id: TenantId,
    pub(crate) domain: String,
    pub(crate) name: String,
    pub(crate) hosts: Vec<HostName>,
    /// In the seed's order.
    pub(crate) applications: Vec<SeededApplication>,
    /// Addresses and passwords.
    pub(crate) users: Vec<(String, Secret<String>)>,
}

/// An application of a seed.
#[derive(Debug)]
pub(crate) struct SeededApplication {
    pub(crate) display_name: String,
    pub(crate) app_id: AppId,
    /// Its first secret, where the seed has it in clear.
    pub(crate) secret: Option<Secret<String>>,
    pub(crate) redirect_uris: Vec<String>,
    /// What it asks for when it acts for itself, if it may.
    pub(crate) own_scope: Option<String>,
}

/// Makes a seeded tenant, or makes one that is there what the seed says. Users that are missing are made, a few at a time: a start that
/// is cut off is gone on with by the next.
pub(crate) async fn seed(platform: &Platform, wanted: &TenantConfiguration) -> Result<Seeded> {
    seed_as(platform, wanted, wanted).await
}

/// Makes the sample, or where it is there already, only brings its apps to where they run this time: the rest is whoever tries it
/// out's.
pub(crate) async fn seed_sample(platform: &Platform, sample: &TenantConfiguration) -> Result<Seeded> {
    let stored = stored_tenants::id_of_domain(&platform.storage.platform(), sample.domain.as_str()).await?;
    let stored = match stored {
        Some(id) => configuration::export(platform, id).await?,
        None => None,
    };
    match stored {
        Some(stored) if Some(stored.id) == Some(sample.id) => seed_as(platform, sample, &moved(stored, sample)).await,
        _ => seed(platform, sample).await,
    }
}

/// Where an app runs, by the keys of its document.
const PLACES: [&str; 4] = ["redirectUris", "postLogoutRedirectUris", "logoutUrl", "homePageUrl"];

fn moved(mut stored: TenantConfiguration, sample: &TenantConfiguration) -> TenantConfiguration {
    let applications = stored.documents.entry(Kind::Application).or_default();
    for wanted in sample.of(Kind::Application) {
        match applications.iter_mut().find(|stored| stored.get("appId") == wanted.get("appId")) {
            Some(Value::Object(stored)) => {
                for place in PLACES {
                    match wanted.get(place) {
                        Some(value) => stored.insert(place.to_owned(), value.clone()),
                        None => stored.remove(place),
                    };
                }
            }
            _ => applications.push(wanted.clone()),
        }
    }
    stored
}

async fn seed_as(platform: &Platform, wanted: &TenantConfiguration, applied: &TenantConfiguration) -> Result<Seeded> {
    let told = || format!("tenant {} can't be made what the seed says", wanted.domain);
    let applied = configuration::apply(platform, applied, false).await.with_context(told)?;
    let id = applied.id.context("what is applied has an id")?;
    configuration::seed_users(platform, id, &wanted.users).await.with_context(told)?;
    let mut applications = applications::all(&platform.storage.tenant(id)).await?;
    // What has registered itself is nothing of the seed's, whatever it calls itself.
    applications.retain(|application| application.registration.is_none());
    let groups = wanted.members.iter().map(|(name, members)| NewGroup {
        id: None,
        display_name: name.clone(),
        members: members.clone(),
        assigned: Vec::new(),
    });
    let assignments = wanted.users.iter().map(|user| UserAssignments {
        user: user.email.clone(),
        assigned: user
            .assigned
            .iter()
            .filter_map(|(name, role)| {
                let app_id = called(&applications, name)?.app_id;
                Some(AssignedRole { app_id, app_role: role.clone() })
            })
            .collect(),
    });
    memberships::establish(platform, id, &groups.collect::<Vec<_>>(), &assignments.collect::<Vec<_>>())
        .await
        .with_context(told)?;
    let seeded = wanted.of(Kind::Application).iter().filter_map(|document| seeded(document, &applications));
    let users = wanted.users.iter().map(|user| (user.email.to_string(), user.written_password.clone()));
    Ok(Seeded {
        id,
        domain: wanted.domain.to_string(),
        name: wanted.name.clone(),
        hosts: wanted.hosts.clone().unwrap_or_default(),
        applications: seeded.collect(),
        users: users.collect(),
    })
}

/// The application that others call so.
fn called<'a>(applications: &'a [Application], name: &str) -> Option<&'a Application> {
    let id = AppId::parse(name);
    applications.iter().find(|application| application.display_name == name || id == Some(application.app_id))
}

fn seeded(document: &Value, applications: &[Application]) -> Option<SeededApplication> {
    let text = |key: &str| document.get(key).and_then(Value::as_str);
    let application = called(applications, text("appId").or_else(|| text("displayName"))?)?;
    let secret = document.pointer("/secrets/0/value").and_then(Value::as_str);
    let permissions = document.get("permissions").and_then(Value::as_array);
    let own = permissions.into_iter().flatten().find(|permission| permission.pointer("/appRoles/0").is_some());
    let resource = own.and_then(|permission| permission.get("resource")).and_then(Value::as_str);
    Some(SeededApplication {
        display_name: application.display_name.clone(),
        app_id: application.app_id,
        secret: secret.map(|secret| Secret::new(secret.to_owned())),
        redirect_uris: application.redirect_uris.iter().map(|(_, uri)| uri.to_string()).collect(),
        own_scope: resource.map(|resource| format!("{resource}/.default")),
    })
}

async fn create(platform: &Platform, new: NewTenant) -> Result<()> {
    let now = platform.clock.now();
    let randomness = platform.randomness.as_ref();
    tenants::create(&platform.storage, &platform.hash_pool, &platform.master_keys, randomness, new, now).await?;
    Ok(())
}

/// A password of 100 random bits that can be read out and typed.
pub(crate) fn readable_password(randomness: &dyn Randomness) -> Secret<String> {
    let bytes: [u8; 20] = random_bytes(randomness);
    let letters = bytes.iter().filter_map(|byte| LETTERS.get(usize::from(byte % 32)).copied().map(char::from));
    let mut password = String::with_capacity(23);
    for (index, letter) in letters.enumerate() {
        if index > 0 && index % 5 == 0 {
            password.push('-');
        }
        password.push(letter);
    }
    Secret::new(password)
}

#[cfg(test)]
#[path = "seeding_tests.rs"]
mod tests;
