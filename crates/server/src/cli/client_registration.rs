//! `vestibule tenant client-registration`, `client-documents` and `registration-token`.

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use std::time::Duration;
use vestibule_domain::{
    ids::{RegistrationTokenId, TenantId},
    tenant::ClientRegistration,
};
use vestibule_protocol::errors::utc_text;
use vestibule_services::{
    Platform,
    registration::{self, NewInitialToken},
};

use super::{configured::Configured, output};

const EXAMPLES: &str = "\
Examples:
  vestibule tenant client-registration --config vestibule.toml --tenant fable.example guarded
  vestibule tenant registration-token create --config vestibule.toml --tenant fable.example --uses 1
  vestibule tenant registration-token revoke --config vestibule.toml --tenant fable.example 6f1c3a52-0000-4000-8000-000000000001

A running server takes the change up within a second. Clients that are registered stay, whatever becomes of the token.";

/// A tenant of a deployment.
#[derive(Debug, Args)]
pub(crate) struct OfTenant {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name
    #[arg(long, value_name = "TENANT")]
    tenant: String,
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct SwitchOptions {
    #[command(flatten)]
    of: OfTenant,
    /// off: administrators only; guarded: whoever has an initial access token; open: anybody
    #[arg(value_name = "off|guarded|open", value_parser = mode)]
    mode: ClientRegistration,
    /// The most clients that may have registered themselves; as it is when absent
    #[arg(long, value_name = "NUMBER")]
    most: Option<u32>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  vestibule tenant client-documents --config vestibule.toml --tenant fable.example on\n\nA running server takes the change up within a second. Switched off, what such clients have counts no more."
)]
pub(crate) struct DocumentOptions {
    #[command(flatten)]
    of: OfTenant,
    /// on: clients may be described by the document at their client id; off: registered clients only
    #[arg(value_name = "on|off", action = clap::ArgAction::Set, value_parser = on_or_off)]
    on: bool,
}

impl DocumentOptions {
    /// Which deployment the command works on.
    pub(super) const fn configured(&self) -> &Configured {
        self.of.configured()
    }

    /// Does it.
    pub(super) async fn act(&self, platform: &Platform) -> Result<()> {
        let tenant = self.of.id(platform).await?;
        registration::set_client_documents(platform, tenant, self.on).await?;
        let said = if self.on { "let in" } else { "not let in" };
        output::line(format_args!("clients that documents describe are {said} by tenant {tenant}"));
        Ok(())
    }
}

fn on_or_off(text: &str) -> Result<bool, &'static str> {
    match text {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err("on or off"),
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum RegistrationTokenCommand {
    /// Make an initial access token and print it, once
    Create(CreateOptions),
    /// Show a tenant's initial access tokens, without their values
    List(OfTenant),
    /// Take an initial access token back
    Revoke(RevokeOptions),
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct CreateOptions {
    #[command(flatten)]
    of: OfTenant,
    /// A note that tells it from others
    #[arg(long, value_name = "TEXT", default_value = "")]
    description: String,
    /// How many days it lets clients in
    #[arg(long, value_name = "DAYS", default_value_t = 30, value_parser = clap::value_parser!(u16).range(1..=366))]
    days: u16,
    /// How many clients it lets in; any number when absent
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    uses: Option<u32>,
}

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct RevokeOptions {
    #[command(flatten)]
    of: OfTenant,
    /// The token's id, as `list` shows it
    #[arg(value_name = "ID", value_parser = token_id)]
    id: RegistrationTokenId,
}

fn mode(text: &str) -> Result<ClientRegistration, &'static str> {
    ClientRegistration::parse(text).ok_or("off, guarded or open")
}

fn token_id(text: &str) -> Result<RegistrationTokenId, &'static str> {
    RegistrationTokenId::parse(text).ok_or("not a UUID")
}

impl OfTenant {
    /// Which deployment the command works on.
    pub(super) const fn configured(&self) -> &Configured {
        &self.configured
    }

    async fn id(&self, platform: &Platform) -> Result<TenantId> {
        let found = platform.directory.resolve(&self.tenant).await;
        Ok(found.with_context(|| self.tenant.clone())?.id())
    }
}

impl SwitchOptions {
    /// Which deployment the command works on.
    pub(super) const fn configured(&self) -> &Configured {
        self.of.configured()
    }

    /// Does it.
    pub(super) async fn act(&self, platform: &Platform) -> Result<()> {
        let tenant = self.of.id(platform).await?;
        registration::set_client_registration(platform, tenant, self.mode, self.most).await?;
        output::line(format_args!("client registration with tenant {tenant} is {}", self.mode.as_str()));
        Ok(())
    }
}

impl RegistrationTokenCommand {
    /// Which deployment the command works on.
    pub(super) const fn configured(&self) -> &Configured {
        match self {
            Self::Create(options) => options.of.configured(),
            Self::List(of) => of.configured(),
            Self::Revoke(options) => options.of.configured(),
        }
    }

    /// Does it.
    pub(super) async fn act(&self, platform: &Platform) -> Result<()> {
        match self {
            Self::Create(options) => create(platform, options).await,
            Self::List(of) => list(platform, of.id(platform).await?).await,
            Self::Revoke(options) => {
                let tenant = options.of.id(platform).await?;
                registration::revoke_token(platform, tenant, options.id).await?;
                output::line(format_args!("{} lets no client in any more", options.id));
                Ok(())
            }
        }
    }
}

async fn create(platform: &Platform, options: &CreateOptions) -> Result<()> {
    let tenant = options.of.id(platform).await?;
    let new = NewInitialToken {
        description: options.description.clone(),
        lasts: Duration::from_hours(24).saturating_mul(u32::from(options.days)),
        uses: options.uses,
    };
    let (token, value) = registration::create_token(platform, tenant, &new).await?;
    output::line(format_args!("id {}\ntoken {}", token.id, value.reveal()));
    Ok(())
}

async fn list(platform: &Platform, tenant: TenantId) -> Result<()> {
    for token in registration::list_tokens(platform, tenant).await? {
        let uses = token.uses_left.map_or_else(|| "any number of uses".to_owned(), |uses| format!("{uses} uses left"));
        let until = utc_text(token.expires_at.as_seconds());
        output::line(format_args!("{} until {until}, {uses} {}", token.id, token.description));
    }
    Ok(())
}
