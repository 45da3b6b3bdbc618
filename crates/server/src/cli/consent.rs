//! `vestibule consent`.

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use std::{process::ExitCode, sync::Arc};
use vestibule_domain::{
    application::{Application, DIRECTORY, Permission},
    ids::{AppId, UserId},
    locale::rfc3339,
    token::PermissionGrant,
};
use vestibule_protocol::{client_id::ClientId, scope::is_oidc};
use vestibule_services::{
    Context,
    consent::{self, Withdrawn},
    users,
};

use super::{
    applications,
    configured::Configured,
    output,
    platform::{operator_context, with_platform},
};
use crate::wiring::Assembly;

/// The version of ids that are made of the addresses of documents.
const DOCUMENT_ID: usize = 8;

#[derive(Debug, Subcommand)]
pub(crate) enum ConsentCommand {
    /// List what was agreed to: by administrators for everybody, and by people for themselves
    List(ListOptions),
    /// Agree to what a client may do with an API: for everybody, or with --user for one person
    Grant(GrantOptions),
    /// Take back what was agreed to: for everybody, or with --user of one person, whose grants to the client end with it
    Revoke(RevokeOptions),
}

#[derive(Debug, Args)]
pub(crate) struct ConsentOptions {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name
    #[arg(long, value_name = "TENANT")]
    tenant: String,
    /// One person, by email address, user name or id
    #[arg(long, value_name = "USER")]
    user: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ListOptions {
    #[command(flatten)]
    of: ConsentOptions,
    /// The client, by name or client id, which may be the address of a document; every client when absent
    #[arg(long, value_name = "CLIENT")]
    client: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct GrantOptions {
    #[command(flatten)]
    of: ConsentOptions,
    /// The client, by client id or name
    #[arg(long, value_name = "CLIENT")]
    client: String,
    /// The API, by identifier URI, client id or name; `openid` and the like need none
    #[arg(long, value_name = "API")]
    resource: Option<String>,
    /// Delegated permissions, by value
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,
    /// Roles of the client's own, by value; for everybody only
    #[arg(long = "app-role", value_name = "ROLE", conflicts_with = "user")]
    app_roles: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RevokeOptions {
    #[command(flatten)]
    of: ConsentOptions,
    /// The client, by client id or name
    #[arg(long, value_name = "CLIENT")]
    client: String,
    /// The API, by identifier URI, client id or name; every one when absent
    #[arg(long, value_name = "API")]
    resource: Option<String>,
}

pub(crate) fn run(command: &ConsentCommand) -> Result<ExitCode> {
    let of = match command {
        ConsentCommand::List(options) => &options.of,
        ConsentCommand::Grant(options) => &options.of,
        ConsentCommand::Revoke(options) => &options.of,
    };
    let settings = of.configured.settings()?;
    super::runtime()?.block_on(with_platform(&settings, async |assembly| {
        let (cx, user) = of.find(assembly).await?;
        match command {
            ConsentCommand::List(options) => list(&cx, user, options).await,
            ConsentCommand::Grant(options) => grant(&cx, user, options).await,
            ConsentCommand::Revoke(options) => revoke(&cx, user, options).await,
        }
    }))
}

impl ConsentOptions {
    async fn find(&self, assembly: &Assembly) -> Result<(Context, Option<UserId>)> {
        let cx = operator_context(assembly, &self.tenant).await?;
        let user = match &self.user {
            Some(user) => Some(users::find(&cx, user).await?.context("there is no such user in this tenant")?.id),
            None => None,
        };
        Ok((cx, user))
    }
}

async fn list(cx: &Context, user: Option<UserId>, options: &ListOptions) -> Result<()> {
    let only = options.client.as_deref().map(|named| applications::client_id(&cx.tenant, named)).transpose()?;
    if let Some(ClientId::Registered(_)) = &only {
        client_of(cx, options.client.as_deref().unwrap_or_default())?;
    }
    let is_meant = |client: AppId| only.as_ref().is_none_or(|only| AppId::from(only) == client);
    let mut clients: Vec<&Arc<Application>> = cx.tenant.applications().filter(|app| is_meant(app.app_id)).collect();
    clients.sort_unstable_by(|one, other| one.display_name.cmp(&other.display_name));
    if user.is_none() {
        for client in &clients {
            for permission in client.permissions.iter().chain(&client.consent.granted) {
                let values = [permission.scopes.as_slice(), permission.app_roles.as_slice()].concat().join(" ");
                output::line(format_args!(
                    "everybody  {}",
                    said(cx, &registered(cx, client.app_id), permission.resource, &values)
                ));
            }
        }
    }
    let mut records = Vec::new();
    if let Some(user) = user {
        records = consent::of_user(cx, user).await?;
    } else {
        for client in clients {
            records.extend(consent::of_client(cx, client.app_id).await?);
        }
        // Those that documents describe are registered nowhere.
        match &only {
            Some(only @ ClientId::Document(_)) => records.extend(consent::of_client(cx, AppId::from(only)).await?),
            Some(ClientId::Registered(_)) => {}
            None => records.extend(consent::of_documents(cx).await?),
        }
    }
    for record in records.iter().filter(|record| is_meant(record.client)) {
        let said = said(cx, &client_of_record(cx, record, only.as_ref()), record.resource, &record.scopes.join(" "));
        output::line(format_args!("user {}  {said}  since {}", record.user_id, rfc3339(record.created_at)));
    }
    Ok(())
}

/// The client of a record: one that a document describes by its address, with the name that was shown to the person.
fn client_of_record(cx: &Context, record: &PermissionGrant, asked_for: Option<&ClientId>) -> String {
    match (&record.document, asked_for) {
        (Some(document), _) => format!("{} {} (known by a document)", document.url, document.name),
        // A record of before addresses were kept, to somebody who knows the address.
        (None, Some(ClientId::Document(url))) => format!("{} (known by a document)", url.as_str()),
        (None, _) => registered(cx, record.client),
    }
}

fn registered(cx: &Context, client: AppId) -> String {
    format!("{client} {}", name_of(cx, client))
}

fn said(cx: &Context, client: &str, resource: AppId, values: &str) -> String {
    format!("client {client}  {}: {values}", name_of(cx, resource))
}

fn name_of(cx: &Context, id: AppId) -> String {
    match cx.tenant.application(id) {
        Some(application) => application.display_name.clone(),
        None if id == DIRECTORY => "sign-in".to_owned(),
        None if id.uuid().get_version_num() == DOCUMENT_ID => "(known by a document)".to_owned(),
        None => "(gone)".to_owned(),
    }
}

async fn grant(cx: &Context, user: Option<UserId>, options: &GrantOptions) -> Result<()> {
    let client = client_of(cx, &options.client)?;
    if options.scopes.is_empty() && options.app_roles.is_empty() {
        bail!("name at least one --scope or --app-role");
    }
    let resource = match options.resource.as_deref() {
        Some(name) => exposing(cx, name, options)?,
        None if options.app_roles.is_empty() && options.scopes.iter().all(|scope| is_oidc(scope)) => DIRECTORY,
        None => bail!("name the API with --resource"),
    };
    if let Some(user) = user {
        consent::grant_to_person(cx, user, &client, resource, &options.scopes).await?;
    } else {
        let permission = Permission { resource, scopes: options.scopes.clone(), app_roles: options.app_roles.clone() };
        consent::grant_for_everybody(cx, client.app_id, &permission).await?;
    }
    output::line(format_args!("granted"));
    Ok(())
}

/// The API of that name, which has everything that is to be granted.
fn exposing(cx: &Context, name: &str, options: &GrantOptions) -> Result<AppId> {
    let api = applications::api(&cx.tenant, name)?;
    if let Some(unknown) = options.scopes.iter().find(|scope| api.exposed(scope).is_none()) {
        bail!("{} exposes no scope {unknown}", api.display_name);
    }
    let is_offered = |role: &String| api.app_roles.iter().any(|offered| offered.value == *role);
    if let Some(unknown) = options.app_roles.iter().find(|role| !is_offered(role)) {
        bail!("{} has no role {unknown}", api.display_name);
    }
    Ok(api.app_id)
}

async fn revoke(cx: &Context, user: Option<UserId>, options: &RevokeOptions) -> Result<()> {
    let client = AppId::from(&applications::client_id(&cx.tenant, &options.client)?);
    let resource = match options.resource.as_deref() {
        // An API that is gone may still be named by its client id.
        Some(name) => Some(match AppId::parse(name) {
            Some(id) => id,
            None => applications::api(&cx.tenant, name)?.app_id,
        }),
        None => None,
    };
    match user {
        Some(user) => match consent::withdraw(cx, user, client, resource).await? {
            Withdrawn::Done => {}
            Withdrawn::NotFound => bail!("this user has agreed to nothing of this"),
        },
        None => consent::withdraw_for_everybody(cx, client, resource).await?,
    }
    output::line(format_args!("revoked"));
    Ok(())
}

fn client_of(cx: &Context, named: &str) -> Result<Arc<Application>> {
    let id = AppId::from(&applications::client_id(&cx.tenant, named)?);
    cx.tenant.application(id).map(Arc::clone).context("there is no such application in this tenant")
}
