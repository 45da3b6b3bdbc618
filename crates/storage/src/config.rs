//! Where the store is and how it is reached.

use std::{fmt, path::PathBuf, sync::Arc, time::Duration};
use vestibule_domain::{randomness::Randomness, secret::Secret};

/// What is done when a commit can't be known to be on disk (decisions.md 11): the process has to end, since what the operating
/// system has dropped can't be written again. The argument is the engine's message, for the log.
pub type FatalHook = Arc<dyn Fn(&str) + Send + Sync>;

/// A store and what it needs from outside.
#[derive(Clone)]
pub struct StoreConfig {
    /// Where it is.
    pub place: Place,
    /// Where the jitter of retries and the names of temporary directories come from.
    pub randomness: Arc<dyn Randomness>,
    /// What is done when a commit can't be known to be on disk.
    pub on_fatal: FatalHook,
    /// SQLite only: the most pages of 4,096 bytes that the file may grow to. Past them writes answer
    /// [`crate::StorageError::Unwritable`], as they do on a full disk.
    pub page_limit: Option<u32>,
}

/// Where a store is.
#[derive(Clone, Debug)]
pub enum Place {
    /// A SQLite file. Its directory is made with mode 0700 where it is missing, the file with 0600.
    File(PathBuf),
    /// A SQLite file in a temporary directory that goes with the last handle to the store. Nothing is flushed to disk.
    Ephemeral,
    /// Anything that speaks PostgreSQL's wire protocol.
    Postgres(PostgresConfig),
}

/// How PostgreSQL is reached.
#[derive(Clone, Debug)]
pub struct PostgresConfig {
    /// `postgres://user:password@host:port/database?parameters`, as libpq has it. Over TCP to anywhere but loopback TLS with a
    /// verified certificate is the default: `sslmode` may be `disable`, or `require`, `verify-ca` and `verify-full`, which all
    /// verify the chain and the name; `sslrootcert` names a PEM file of certificate authorities in place of the usual ones.
    pub url: Secret<String>,
    /// The most connections open at once.
    pub connections: usize,
    /// The longest wait for a connection, made or handed over.
    pub connect_timeout: Duration,
    /// The longest that the server works on one statement.
    pub statement_timeout: Duration,
}

impl PostgresConfig {
    /// The usual limits: 16 connections, 5 s to connect, 10 s a statement.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Secret::new(url.into()),
            connections: 16,
            connect_timeout: Duration::from_secs(5),
            statement_timeout: Duration::from_secs(10),
        }
    }
}

impl StoreConfig {
    /// The store at `place`; a commit that can't be known to be on disk is logged and ends the process.
    pub fn new(place: Place, randomness: Arc<dyn Randomness>) -> Self {
        Self { place, randomness, on_fatal: Arc::new(end_process), page_limit: None }
    }
}

impl fmt::Debug for StoreConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreConfig")
            .field("place", &self.place)
            .field("page_limit", &self.page_limit)
            .finish_non_exhaustive()
    }
}

fn end_process(message: &str) {
    tracing::error!(
        error = message,
        "a commit may not be on disk: ending the process so that the store recovers from its log"
    );
    std::process::abort();
}
