//! Starting subjects, and processes that measure limits.

use super::{ClientKey, Installation, Subject, peer, running::Kind};
use crate::{
    limits::{Limit, Reading},
    load::Origin,
    process::{Cores, Program, Side},
    stopwatch,
};
use anyhow::{Context as _, Result};
use clap::ValueEnum as _;
use std::{
    cell::Cell,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

/// A server that has not said anything after this long has failed.
const PATIENCE: Duration = Duration::from_mins(10);

/// Where a Vestibule keeps what it stores.
#[derive(Clone, Debug)]
pub(crate) enum Store {
    /// The embedded store, in a directory that outlives the process.
    Embedded(PathBuf),
    /// PostgreSQL at this URL, with a directory for the rest.
    Postgres(String, PathBuf),
}

/// What the run stands on: programs, directories, cores.
#[derive(Debug)]
pub(crate) struct Bench {
    /// The program that is measured.
    pub(crate) vestibule: PathBuf,
    /// How the machine's cores are used.
    pub(crate) cores: Cores,
    /// The key of the clients that have one.
    pub(crate) client_key: ClientKey,
    directory: PathBuf,
    started: Cell<u32>,
}

/// The store's file in a data directory.
const STORE_FILE: &str = "vestibule.db";

/// The server's settings: its usual ones, its limits on but out of the way, and production's logs.
const SETTINGS: [(&str, &str); 13] = [
    ("VESTIBULE_LIMITS__EXEMPT_LOOPBACK", "false"),
    ("VESTIBULE_LIMITS__METADATA_PER_MINUTE", LIMIT),
    ("VESTIBULE_LIMITS__AUTHORIZE_PER_MINUTE", LIMIT),
    ("VESTIBULE_LIMITS__TOKEN_PER_MINUTE", LIMIT),
    ("VESTIBULE_LIMITS__TOKEN_PER_CLIENT_PER_MINUTE", LIMIT),
    ("VESTIBULE_LIMITS__USERINFO_PER_MINUTE", LIMIT),
    ("VESTIBULE_LIMITS__INTROSPECTION_PER_MINUTE", LIMIT),
    ("VESTIBULE_LIMITS__PAGE_PER_MINUTE", LIMIT),
    ("VESTIBULE_LIMITS__FORM_PER_MINUTE", LIMIT),
    ("VESTIBULE_LIMITS__NATIVE_START_PER_MINUTE", LIMIT),
    ("VESTIBULE_LOG__FORMAT", "json"),
    ("VESTIBULE_LOG__LEVEL", "info"),
    ("VESTIBULE_SHUTDOWN_TIMEOUT_SECONDS", "5"),
];

const LIMIT: &str = "100000000";

impl Store {
    /// The file of the embedded store in a data directory.
    pub(crate) fn file(directory: &Path) -> PathBuf {
        directory.join(STORE_FILE)
    }
}

impl Bench {
    /// A run that writes below `directory`, which is emptied of what an earlier run has left.
    pub(crate) fn new(vestibule: PathBuf, cores: Cores, directory: PathBuf) -> Result<Self> {
        let data = directory.join("data");
        if data.exists() {
            std::fs::remove_dir_all(&data).with_context(|| format!("emptying {}", data.display()))?;
        }
        std::fs::create_dir_all(&data).with_context(|| format!("making {}", data.display()))?;
        std::fs::create_dir_all(directory.join("logs")).context("making a directory for logs")?;
        let client_key = ClientKey::generate()?;
        Ok(Self { vestibule, cores, client_key, directory, started: Cell::new(0) })
    }

    /// A directory of its own for this name.
    pub(crate) fn data(&self, name: &str) -> PathBuf {
        self.directory.join("data").join(name)
    }

    fn log(&self, name: &str) -> PathBuf {
        let number = self.started.get() + 1;
        self.started.set(number);
        self.directory.join("logs").join(format!("{number:03}-{name}.log"))
    }

    /// Starts the skeleton.
    pub(crate) fn floor(&self) -> Result<Subject> {
        let mut command = self.cores.command(Side::Measured, std::env::current_exe().context("this program's path")?);
        command.args(["floor", "--client-key", &self.client_key.point()]);
        self.subject(Kind::Floor, Side::Measured, command, "floor")
    }

    /// Starts the peer, installing it first if it is not there.
    pub(crate) fn peer(&self) -> Result<Subject> {
        let directory = self.directory.with_file_name("bench-peer");
        peer::install(&directory)?;
        self.subject(Kind::Peer, Side::Measured, peer::command(self.cores, &directory), "peer")
    }

    /// Starts Vestibule. With `seed`, a new store gets that many tenants.
    pub(crate) fn vestibule(&self, side: Side, store: &Store, seed: Option<u32>) -> Result<Subject> {
        let (Store::Embedded(directory) | Store::Postgres(_, directory)) = store;
        std::fs::create_dir_all(directory).with_context(|| format!("making {}", directory.display()))?;
        let mut command = self.cores.command(side, &self.vestibule);
        command.args(["dev", "--json", "--listen", "127.0.0.1:0", "--data"]).arg(directory).envs(SETTINGS);
        if let Some(tenants) = seed {
            command.arg("--seed").arg(self.write_seed(directory, tenants)?);
        }
        if let Store::Postgres(url, _) = store {
            command.arg("--store").arg(url);
        }
        self.subject(Kind::Vestibule, side, command, "vestibule")
    }

    fn subject(&self, kind: Kind, side: Side, command: Command, name: &str) -> Result<Subject> {
        let program = Program::start(command, &self.log(name))?;
        let announcement = program.announcement(PATIENCE).with_context(|| format!("starting {name}"))?;
        let url = announcement.get("baseUrl").and_then(serde_json::Value::as_str).context("it announced no baseUrl")?;
        let apart = self.cores.pinned && side == Side::Measured;
        Ok(Subject { kind, origin: Origin::of(url)?, program, apart })
    }

    /// How long Vestibule takes from being started to being ready, with a store that exists.
    pub(crate) fn time_to_ready(&self, store: &Store) -> Result<Duration> {
        let began = stopwatch::now();
        let subject = self.vestibule(Side::Measured, store, None)?;
        let took = stopwatch::now().saturating_duration_since(began);
        subject.stop()?;
        Ok(took)
    }

    /// Measures a limit of the machine.
    pub(crate) fn limit(&self, limit: Limit, duration: Duration, concurrency: u16) -> Result<Reading> {
        let mut command = self.cores.command(Side::Measured, std::env::current_exe().context("this program's path")?);
        let name = limit.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned());
        command
            .args(["limit", &name, "--milliseconds", &duration.as_millis().to_string()])
            .args(["--concurrency", &concurrency.to_string(), "--directory"])
            .arg(self.data("limits"));
        let reading = Program::start(command, &self.log(&name))?.announcement(PATIENCE)?;
        serde_json::from_value(reading).context("a reading")
    }

    fn write_seed(&self, directory: &Path, tenants: u32) -> Result<PathBuf> {
        let path = directory.with_extension("seed.json");
        std::fs::write(&path, Installation::seed(tenants, &self.client_key).to_string())
            .with_context(|| format!("writing {}", path.display()))?;
        Ok(path)
    }
}
