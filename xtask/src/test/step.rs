//! The steps: what each needs and what it runs.

use super::{
    deny,
    tally::{Counter, Tally},
};
use crate::{
    needs::{Need, virtual_environment_python},
    rules,
    workspace::{cargo, root, target_directory},
};
use anyhow::{Context as _, Result};
use std::{
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
};

/// A part of the test command.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(super) enum Step {
    /// Formatting.
    Fmt,
    /// Which crate may know which, and licences and bans where cargo-deny is installed.
    Rules,
    /// Lints, warnings denied.
    Clippy,
    /// All Rust tests, on both engines.
    Rust,
    /// The program that the tests after this one run.
    #[value(skip)]
    Build,
    /// The pages in Chromium.
    Browser,
    /// Clients of others: openid-client, oauth4webapi, Authlib, all MSALs that run here, and mod_auth_openidc.
    Clients,
}

/// How the steps are run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manner {
    /// Touch no network.
    pub(super) offline: bool,
    /// Every page in every theme and language.
    pub(super) full: bool,
}

impl Step {
    /// All of them, quickest verdict first.
    pub(super) const ALL: [Self; 7] =
        [Self::Fmt, Self::Rules, Self::Clippy, Self::Rust, Self::Build, Self::Browser, Self::Clients];

    /// Its name, as `--only` takes it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Rules => "rules",
            Self::Clippy => "clippy",
            Self::Rust => "rust",
            Self::Build => "build",
            Self::Browser => "browser",
            Self::Clients => "clients",
        }
    }

    /// What it needs of the system.
    pub(super) const fn needs(self) -> &'static [Need] {
        match self {
            Self::Fmt | Self::Rules => &[],
            Self::Clippy | Self::Build => &[Need::CCompiler],
            Self::Rust => &[Need::CCompiler, Need::PostgreSql, Need::PythonVenv, Need::Pebble],
            Self::Browser => &[Need::Chromium, Need::ArabicFont, Need::Node, Need::Npm, Need::PythonVenv],
            Self::Clients => &[Need::Chromium, Need::Node, Need::Npm, Need::PythonVenv, Need::Apache],
        }
    }

    /// The cargo subcommand that it needs beyond a minimal toolchain.
    pub(super) const fn component(self) -> Option<&'static str> {
        match self {
            Self::Fmt => Some("fmt"),
            Self::Clippy => Some("clippy"),
            _ => None,
        }
    }

    /// Whether it needs the end-to-end tests' packages.
    pub(super) const fn is_end_to_end(self) -> bool {
        matches!(self, Self::Browser | Self::Clients)
    }

    /// Whether it needs the Python packages: the tests of the program send mail to a server of Python's, and those in a browser
    /// make certificates with it.
    pub(super) const fn is_python(self) -> bool {
        matches!(self, Self::Rust | Self::Browser | Self::Clients)
    }

    /// Runs it, its output passing through.
    pub(super) fn run(self, manner: Manner) -> Result<Tally> {
        match self {
            Self::Fmt => counted(cargo().args(["fmt", "--all", "--check"])),
            Self::Rules => keep_rules(manner),
            Self::Clippy => {
                let mut command = compiler(manner);
                counted(command.args(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
            }
            Self::Rust => {
                let mut command = compiler(manner);
                if manner.full {
                    command.env("VESTIBULE_TEST_FULL", "1");
                }
                counted(command.args(["test", "--workspace", "--no-fail-fast"]))
            }
            Self::Build => {
                let mut command = compiler(manner);
                counted(command.args(["build", "--workspace", "--bin", "vestibule"]))
            }
            Self::Browser => end_to_end("test:browser", manner),
            Self::Clients => end_to_end("test:clients", manner),
        }
    }
}

/// Cargo for what compiles. In continuous integration nothing is built twice, so what speeds up the second build is left out.
fn compiler(manner: Manner) -> Command {
    let mut command = cargo();
    if std::env::var_os("CI").is_some() {
        command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
    }
    if manner.offline {
        command.env("CARGO_NET_OFFLINE", "true");
    }
    command
}

fn keep_rules(manner: Manner) -> Result<Tally> {
    let violations = rules::violations()?;
    for violation in &violations {
        println!("{violation}");
    }
    let mut tally = Counter::default().finish(violations.is_empty());
    tally.failures.extend(violations.iter().map(ToString::to_string));
    if let Some(kept) = deny::run(manner.offline)? {
        let denied = Counter::default().finish(kept);
        tally.passed += denied.passed;
        tally.failed += denied.failed;
    }
    Ok(tally)
}

/// A script of `e2e/package.json`, against the program that was just built.
fn end_to_end(script: &str, manner: Manner) -> Result<Tally> {
    let program = target_directory()?.join("debug").join("vestibule");
    anyhow::ensure!(program.is_file(), "there is no {}: the build failed", program.display());
    let mut command = Command::new("npm");
    command
        .args(["run", "--silent", script])
        .current_dir(root().join("e2e"))
        .env("VESTIBULE_BIN", program)
        .env("VESTIBULE_PYTHON", virtual_environment_python()?);
    if manner.full {
        command.env("VESTIBULE_TEST_FULL", "1");
    }
    counted(&mut command)
}

/// Runs a command, passing its standard output on while counting the tests in it.
fn counted(command: &mut Command) -> Result<Tally> {
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("{command:?}"))?;
    let mut counter = Counter::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line.context("reading a step's output")?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            counter.read(&line);
        }
    }
    Ok(counter.finish(child.wait().context("waiting for a step")?.success()))
}
