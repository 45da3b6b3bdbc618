//! `vestibule doctor`.

use anyhow::Result;
use std::{net::ToSocketAddrs, process::ExitCode, time::Duration};
use tokio::net::TcpStream;

use super::{configured::Configured, output};
use crate::{
    config::{Mode, Settings, refuse_half_configured},
    master_keys,
    tls::{self, Asking},
    wiring::{self, System},
};
use vestibule_storage::Storage;

const PATIENCE: Duration = Duration::from_secs(5);

/// What was looked at, and what was found.
#[derive(Default)]
struct Findings {
    lines: Vec<String>,
    problems: usize,
}

impl Findings {
    fn well(&mut self, what: impl std::fmt::Display) {
        self.lines.push(format!("ok       {what}"));
    }

    fn note(&mut self, what: impl std::fmt::Display) {
        self.lines.push(format!("note     {what}"));
    }

    fn problem(&mut self, what: impl std::fmt::Display) {
        self.problems += 1;
        self.lines.push(format!("problem  {what}"));
    }

    fn judge(&mut self, what: &str, outcome: Result<String>) {
        match outcome {
            Ok(how) => self.well(format_args!("{what}: {how}")),
            Err(error) => self.problem(format_args!("{what}: {error:#}")),
        }
    }

    fn report(&self) -> String {
        let verdict = match self.problems {
            0 => "Nothing keeps the server from working.".to_owned(),
            1 => "One problem to mend.".to_owned(),
            problems => format!("{problems} problems to mend."),
        };
        format!("{}\n\n{verdict}\n", self.lines.join("\n"))
    }
}

pub(crate) fn run(options: &Configured) -> Result<ExitCode> {
    let mut findings = Findings::default();
    let settings = options.settings()?;
    findings.well("the configuration reads");
    // A data directory of `dev` is not meant to be served in production.
    if options.data.is_none() {
        match refuse_half_configured(&settings, Mode::Production) {
            Ok(()) => findings.well("the configuration is complete"),
            Err(error) => error.0.iter().for_each(|refusal| findings.problem(refusal)),
        }
    }
    certificates(&settings, &mut findings);
    super::runtime()?.block_on(async {
        store(&settings, &mut findings).await;
        mail(&settings, &mut findings).await;
    });
    output::print(&findings.report());
    Ok(if findings.problems == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn certificates(settings: &Settings, findings: &mut Findings) {
    match &settings.tls {
        Some(files) => {
            let outcome = tls::from_files(files, Asking::Nobody)
                .map(|_| "certificate and key read and belong together".to_owned());
            findings.judge("tls", outcome.map_err(Into::into));
        }
        None => findings.note("tls: none here; a proxy in front has to speak it"),
    }
}

async fn store(settings: &Settings, findings: &mut Findings) {
    if settings.store.is_none() {
        return;
    }
    let system = System::new();
    match wiring::open_store(settings, &system).await {
        Err(error) => findings.problem(format_args!("store: {error:#}")),
        Ok(storage) => {
            findings.well("store: reachable");
            inspect(settings, &storage, findings).await;
            storage.close().await;
        }
    }
}

async fn inspect(settings: &Settings, storage: &Storage, findings: &mut Findings) {
    let pending = match storage.pending().await {
        Ok(pending) => pending.len(),
        Err(error) => return findings.problem(format_args!("store: {error}")),
    };
    if pending > 0 {
        // What follows reads tables that may not be there yet.
        return findings
            .note(format_args!("store: {pending} migrations are due; `serve` and `store migrate` apply them"));
    }
    findings.well("store: the schema is this program's");
    match storage.check().await {
        Ok(problems) if problems.is_empty() => findings.well("store: sound"),
        Ok(problems) => problems.iter().for_each(|problem| findings.problem(format_args!("store: {problem}"))),
        Err(error) => findings.problem(format_args!("store: {error}")),
    }
    if settings.master_key.is_some() {
        let ring = master_keys::ring(settings.master_key.as_ref(), settings.previous_master_key.as_ref());
        let outcome = match ring {
            Ok(ring) => master_keys::fits(storage, &ring).await,
            Err(error) => Err(error),
        };
        findings.judge("master key", outcome.map(|()| "it is the store's, or the store is new".to_owned()));
    }
}

async fn mail(settings: &Settings, findings: &mut Findings) {
    let Some((mail, host)) = settings.mail.as_ref().and_then(|mail| Some((mail, mail.host.as_ref()?))) else { return };
    let place = format!("{host}:{}", mail.port);
    let found = tokio::task::spawn_blocking({
        let place = place.clone();
        move || place.to_socket_addrs().map(Iterator::collect::<Vec<_>>)
    });
    let Ok(Ok(addresses)) = found.await else {
        return findings.problem(format_args!("mail: {host} has no address: is mail.host right?"));
    };
    for address in &addresses {
        if let Ok(Ok(_)) = tokio::time::timeout(PATIENCE, TcpStream::connect(address)).await {
            return findings.well(format_args!("mail: {place} answers"));
        }
    }
    findings.problem(format_args!("mail: {place} does not answer: is the port right, and may this machine reach it?"));
}
