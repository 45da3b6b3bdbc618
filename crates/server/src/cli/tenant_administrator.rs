//! `vestibule tenant administrator`.

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use vestibule_domain::ids::UserId;
use vestibule_services::{
    Context,
    consent::{self, Naming},
    users,
};
use vestibule_storage::users as rows;

use super::{configured::Configured, output, platform::operator_context};
use crate::wiring::Assembly;

const EXAMPLES: &str = "\
Example:
  vestibule tenant administrator add --config vestibule.toml shop.example avery@example.com

An administrator may agree for everybody, on the page of /adminconsent. A running server takes the change up within a
second; what administrators have agreed to stays when they are none any more.";

#[derive(Debug, Subcommand)]
pub(crate) enum AdministratorCommand {
    /// Let a user agree for everybody
    Add(UserOptions),
    /// Take that back
    Remove(UserOptions),
    /// Show who may agree for everybody
    List(ListOptions),
}

#[derive(Debug, Args)]
pub(crate) struct ListOptions {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name
    #[arg(value_name = "TENANT")]
    tenant: String,
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct UserOptions {
    #[command(flatten)]
    of: ListOptions,
    /// The user, by email address, user name or id
    #[arg(value_name = "USER")]
    user: String,
}

impl AdministratorCommand {
    /// Which deployment the command works on.
    pub(super) const fn configured(&self) -> &Configured {
        match self {
            Self::Add(options) | Self::Remove(options) => &options.of.configured,
            Self::List(options) => &options.configured,
        }
    }

    /// Does it.
    pub(super) async fn act(&self, assembly: &Assembly) -> Result<()> {
        let (Self::Add(UserOptions { of, .. }) | Self::Remove(UserOptions { of, .. }) | Self::List(of)) = self;
        let cx = operator_context(assembly, &of.tenant).await?;
        match self {
            Self::Add(options) => {
                let user = users::find(&cx, &options.user).await?.context("there is no such user in this tenant")?;
                let said = match consent::add_administrator(&cx, user.id).await? {
                    Naming::Done => "may agree for everybody",
                    Naming::Unchanged => "was an administrator before",
                    Naming::TooMany => bail!("a tenant can have 100 administrators"),
                };
                output::line(format_args!("user {} {said}", user.id));
            }
            Self::Remove(options) => {
                let user = named(&cx, &options.user).await?;
                let said = match consent::remove_administrator(&cx, user).await? {
                    Naming::Done => "may not agree for everybody any more",
                    Naming::Unchanged | Naming::TooMany => "was no administrator",
                };
                output::line(format_args!("user {user} {said}"));
            }
            Self::List(_) => list(&cx).await?,
        }
        Ok(())
    }
}

/// Whom a command means; one whose account is gone by id.
async fn named(cx: &Context, name: &str) -> Result<UserId> {
    match (users::find(cx, name).await?, UserId::parse(name)) {
        (Some(user), _) => Ok(user.id),
        (None, Some(id)) => Ok(id),
        (None, None) => bail!("there is no such user in this tenant"),
    }
}

async fn list(cx: &Context) -> Result<()> {
    for id in &cx.tenant.settings().administrators {
        match rows::by_id(&cx.rows(), *id).await? {
            Some(user) => {
                output::line(format_args!("{id} {}", user.identifier()));
            }
            None => output::line(format_args!("{id} (gone)")),
        }
    }
    Ok(())
}
