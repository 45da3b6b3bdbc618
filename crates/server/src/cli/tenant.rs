//! `vestibule tenant`.

use anyhow::{Context, Result};
use clap::{Args, Subcommand};
use std::process::ExitCode;
use vestibule_domain::{
    flow::{SignInMethod, UserFlow},
    ids::{FlowId, TenantId},
    tenant::{DomainName, TenantKind, TenantSettings},
};
use vestibule_services::tenants::{self, NewTenant};

use super::{
    client_registration::{DocumentOptions, RegistrationTokenCommand, SwitchOptions},
    configured::Configured,
    output,
    platform::with_platform,
    tenant_administrator::AdministratorCommand,
    tenant_host::HostCommand,
};
use crate::{seeding, wiring::Assembly};

#[derive(Debug, Subcommand)]
pub(crate) enum TenantCommand {
    /// Make a tenant: a business's, with a user flow, or the operators' own
    Create(CreateOptions),
    /// Look after the hosts of a tenant's own
    #[command(subcommand)]
    Host(HostCommand),
    /// Say who may register clients with a tenant (RFC 7591)
    ClientRegistration(SwitchOptions),
    /// Say whether clients that are registered nowhere are let in by the documents at their client ids
    ClientDocuments(DocumentOptions),
    /// Look after the users who may agree for everybody
    #[command(subcommand)]
    Administrator(AdministratorCommand),
    /// Look after the initial access tokens by which clients register themselves
    #[command(subcommand)]
    RegistrationToken(RegistrationTokenCommand),
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  vestibule tenant create --config vestibule.toml --domain shop.example --name \"The Shop\"\n  vestibule tenant create --config vestibule.toml --domain operators.example --control\n\nA running server knows the tenant at once. --control prints the operator's password, once."
)]
pub(crate) struct CreateOptions {
    #[command(flatten)]
    configured: Configured,
    /// The domain name that paths accept in place of the id
    #[arg(long, value_name = "NAME", value_parser = DomainName::parse)]
    domain: DomainName,
    /// The business's name, as its customers see it
    #[arg(long, value_name = "NAME", required_unless_present = "control")]
    name: Option<String>,
    /// The tenant's id; made when absent
    #[arg(long, value_name = "UUID", value_parser = tenant_id)]
    id: Option<TenantId>,
    /// Make the operators' tenant, with one operator account
    #[arg(long, conflicts_with = "name")]
    control: bool,
}

fn tenant_id(text: &str) -> Result<TenantId, &'static str> {
    TenantId::parse(text).ok_or("not a UUID")
}

pub(crate) fn run(command: TenantCommand) -> Result<ExitCode> {
    match command {
        TenantCommand::Create(options) => {
            let settings = options.configured.settings()?;
            super::runtime()?.block_on(with_platform(&settings, async |assembly| make(&options, assembly).await))
        }
        TenantCommand::Host(command) => {
            let settings = command.configured().settings()?;
            super::runtime()?.block_on(with_platform(&settings, async |assembly| command.act(&assembly.platform).await))
        }
        TenantCommand::ClientRegistration(options) => {
            let settings = options.configured().settings()?;
            super::runtime()?.block_on(with_platform(&settings, async |assembly| options.act(&assembly.platform).await))
        }
        TenantCommand::ClientDocuments(options) => {
            let settings = options.configured().settings()?;
            super::runtime()?.block_on(with_platform(&settings, async |assembly| options.act(&assembly.platform).await))
        }
        TenantCommand::Administrator(command) => {
            let settings = command.configured().settings()?;
            super::runtime()?.block_on(with_platform(&settings, async |assembly| command.act(assembly).await))
        }
        TenantCommand::RegistrationToken(command) => {
            let settings = command.configured().settings()?;
            super::runtime()?.block_on(with_platform(&settings, async |assembly| command.act(&assembly.platform).await))
        }
    }
}

async fn make(options: &CreateOptions, assembly: &Assembly) -> Result<()> {
    let platform = &assembly.platform;
    let randomness = platform.randomness.as_ref();
    let id = options.id.unwrap_or_else(|| TenantId::random(randomness));
    if options.control {
        let operator = seeding::control_tenant(platform, id, options.domain.as_str(), None).await?;
        let password = operator.password.context("this tenant is there already")?;
        output::line(format_args!("tenant {id}\noperator {}\npassword {}", operator.username, password.reveal()));
        return Ok(());
    }
    let new = NewTenant {
        id,
        kind: TenantKind::Customer,
        domain: options.domain.clone(),
        display_name: options.name.clone().context("--name is missing")?,
        settings: TenantSettings::default(),
        applications: Vec::new(),
        flows: vec![UserFlow::new(
            FlowId::random(randomness),
            "default",
            vec![SignInMethod::EmailPassword, SignInMethod::EmailOneTimeCode],
            true,
        )],
        users: Vec::new(),
    };
    let now = platform.clock.now();
    tenants::create(&platform.storage, &platform.hash_pool, &platform.master_keys, randomness, new, now).await?;
    output::line(format_args!("tenant {id}"));
    Ok(())
}
