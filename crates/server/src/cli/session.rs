//! `vestibule session`.

use anyhow::{Context as _, Result, bail};
use clap::{Args, Subcommand};
use std::process::ExitCode;
use vestibule_domain::{ids::SessionId, locale::rfc3339};
use vestibule_services::{
    Context,
    sessions::{self, ListedSession, Revoked},
};

use super::{output, platform::with_platform, user::UserOptions};

#[derive(Debug, Subcommand)]
pub(crate) enum SessionCommand {
    /// List a user's sessions: when each began and was last used, how it was proven, and the applications that it signed in to
    List(UserOptions),
    /// End one session and what was granted in it; its applications are told
    End(EndOptions),
}

#[derive(Debug, Args)]
pub(crate) struct EndOptions {
    #[command(flatten)]
    user: UserOptions,
    /// The session's id, as `session list` prints it
    #[arg(value_name = "SESSION")]
    session: String,
}

pub(crate) fn run(command: &SessionCommand) -> Result<ExitCode> {
    let options = match command {
        SessionCommand::List(options) => options,
        SessionCommand::End(options) => &options.user,
    };
    let settings = options.settings()?;
    let act = with_platform(&settings, async |assembly| {
        let (cx, user) = options.find(assembly).await?;
        match command {
            SessionCommand::List(_) => {
                for listed in sessions::of_user(&cx, user.id).await? {
                    print(&cx, &listed);
                }
                Ok(())
            }
            SessionCommand::End(end) => {
                let session = SessionId::parse(&end.session).context("a session's id is a UUID")?;
                match sessions::end_one(&cx, user.id, session).await? {
                    Revoked::Done => output::line(format_args!("session {session} has ended")),
                    Revoked::NotFound => bail!("this user has no such session"),
                }
                Ok(())
            }
        }
    });
    super::runtime()?.block_on(act)
}

fn print(cx: &Context, listed: &ListedSession) {
    let session = &listed.session;
    let kept = if session.persistent { ", outlives the browser" } else { "" };
    output::line(format_args!(
        "session {}  began {}, used {}, by {}{kept}",
        session.id,
        rfc3339(session.created_at),
        rfc3339(session.last_used_at),
        session.methods
    ));
    for id in &listed.applications {
        let name = cx.tenant.application(*id).map_or("(gone)", |application| application.display_name.as_str());
        output::line(format_args!("  application {id} {name}"));
    }
}
