//! `vestibule user`.

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use std::process::ExitCode;
use vestibule_domain::user::User;
use vestibule_services::{
    Context, sessions,
    sessions::Revoked,
    users,
    users::{Enabled, NewPasswordRequired},
};

use super::{
    configured::Configured,
    output,
    platform::{operator_context, with_platform},
};
use crate::{config::Settings, wiring::Assembly};

#[derive(Debug, Subcommand)]
pub(crate) enum UserCommand {
    /// End everything that a user has: sessions, grants and refresh tokens, on every node within a second
    RevokeSessions(UserOptions),
    /// Disable an account: it can't sign in, and everything that it had ends
    Disable(UserOptions),
    /// Enable an account that was disabled
    Enable(UserOptions),
    /// Have a user choose another password at the next sign-in
    RequireNewPassword(UserOptions),
}

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  vestibule user disable --config vestibule.toml --tenant shop.example --user avery@example.com\n\nA running server takes the change up within a second, in what it answers for: sign-in, refresh, userinfo, introspection.\nAccess tokens that an API judges by itself go on until they expire."
)]
pub(crate) struct UserOptions {
    #[command(flatten)]
    configured: Configured,
    /// The tenant, by id or domain name
    #[arg(long, value_name = "TENANT")]
    tenant: String,
    /// The user, by email address, user name or id
    #[arg(long, value_name = "USER")]
    user: String,
}

pub(crate) fn run(command: UserCommand) -> Result<ExitCode> {
    let (UserCommand::RevokeSessions(options)
    | UserCommand::Disable(options)
    | UserCommand::Enable(options)
    | UserCommand::RequireNewPassword(options)) = &command;
    let settings = options.settings()?;
    super::runtime()?.block_on(with_platform(&settings, async |assembly| act(&command, options, assembly).await))
}

async fn act(command: &UserCommand, options: &UserOptions, assembly: &Assembly) -> Result<()> {
    let (cx, user) = options.find(assembly).await?;
    let said = match command {
        UserCommand::RevokeSessions(_) => match sessions::revoke_of_user(&cx, user.id).await? {
            Revoked::Done => "has no session and no grant any more",
            Revoked::NotFound => bail!("there is no such user in this tenant"),
        },
        UserCommand::Disable(_) => {
            said(users::set_enabled(&cx, user.id, false).await?, ["is disabled", "was disabled before"])?
        }
        UserCommand::Enable(_) => {
            said(users::set_enabled(&cx, user.id, true).await?, ["is enabled", "was enabled before"])?
        }
        UserCommand::RequireNewPassword(_) => match users::require_new_password(&cx, user.id).await? {
            NewPasswordRequired::Done => "has to choose another password at the next sign-in",
            NewPasswordRequired::NoPassword => bail!("this user has no password"),
        },
    };
    output::line(format_args!("user {} {said}", user.id));
    Ok(())
}

fn said(outcome: Enabled, [changed, unchanged]: [&'static str; 2]) -> Result<&'static str> {
    match outcome {
        Enabled::Changed => Ok(changed),
        Enabled::Unchanged => Ok(unchanged),
        Enabled::NotFound => bail!("there is no such user in this tenant"),
    }
}

impl UserOptions {
    /// The deployment's settings.
    pub(super) fn settings(&self) -> Result<Settings> {
        self.configured.settings()
    }

    /// Who is meant, and the context to act in.
    pub(super) async fn find(&self, assembly: &Assembly) -> Result<(Context, User)> {
        let cx = operator_context(assembly, &self.tenant).await?;
        let user = users::find(&cx, &self.user).await?.context("there is no such user in this tenant")?;
        Ok((cx, user))
    }
}
