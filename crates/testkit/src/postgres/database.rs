//! Databases of the run's shared cluster.

use super::cluster::{Cluster, Durability};
use crate::{clock::TestClock, randomness::SystemRandomness};
use anyhow::{Context, Result, anyhow};
use aws_lc_rs::digest::{SHA256, digest};
use std::sync::{Arc, OnceLock};
use tokio::sync::OnceCell;
use tokio_postgres::{Client, NoTls};
use vestibule_domain::randomness::random_bytes;
use vestibule_storage::{Place, PostgresConfig, Storage, StoreConfig, migrations};

/// The environment variable that names a cluster to share: the URL of a database of it, opened as its superuser. Without it each
/// test process starts its own.
pub const SHARED_CLUSTER: &str = "VESTIBULE_TEST_POSTGRES";

/// Keeps processes that share a cluster from making the template at once. Any number does.
const TEMPLATE_LOCK: i64 = 0x7665_7374;

static CLUSTER: OnceLock<Result<Where, String>> = OnceLock::new();
static TEMPLATE: OnceCell<String> = OnceCell::const_new();

#[derive(Debug)]
enum Where {
    Own(Cluster),
    Shared(String),
}

/// An empty, migrated database of its own for one test.
#[derive(Debug)]
pub struct Database {
    name: String,
}

impl Database {
    /// Makes a database from the migrated template.
    pub async fn new() -> Result<Self> {
        let template = TEMPLATE.get_or_try_init(make_template).await?;
        let name = format!("test_{}", hex::encode(random_bytes::<16>(&SystemRandomness)));
        administrator().await?.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await?;
        Ok(Self { name })
    }

    /// Makes a database with nothing in it, not even a schema.
    pub async fn bare() -> Result<Self> {
        let name = format!("test_{}", hex::encode(random_bytes::<16>(&SystemRandomness)));
        administrator().await?.batch_execute(&format!("CREATE DATABASE {name}")).await?;
        Ok(Self { name })
    }

    /// Its URL.
    pub fn url(&self) -> Result<String> {
        url(&self.name)
    }

    /// A plain connection to it, to look past the storage or to disturb it.
    pub async fn connect(&self) -> Result<Client> {
        connect(&self.url()?).await
    }

    /// Drops it, connections and all. One that is not dropped goes with its cluster.
    pub async fn remove(self) -> Result<()> {
        let statement = format!("DROP DATABASE {} WITH (FORCE)", self.name);
        Ok(administrator().await?.batch_execute(&statement).await?)
    }
}

fn cluster() -> Result<&'static Where> {
    let cluster = CLUSTER.get_or_init(|| {
        #[expect(clippy::disallowed_methods, reason = "tests have no configuration to read it from")]
        let shared = std::env::var(SHARED_CLUSTER);
        match shared {
            Ok(url) => Ok(Where::Shared(url)),
            Err(_) => Cluster::start(Durability::Forgetful).map(Where::Own).map_err(|error| format!("{error:#}")),
        }
    });
    cluster.as_ref().map_err(|error| anyhow!("{error}"))
}

fn url(database: &str) -> Result<String> {
    match cluster()? {
        Where::Own(cluster) => Ok(cluster.url(database)),
        Where::Shared(url) => {
            let (server, _) = url.rsplit_once('/').context("the shared cluster's URL names no database")?;
            Ok(format!("{server}/{database}"))
        }
    }
}

async fn administrator() -> Result<Client> {
    connect(&url("postgres")?).await
}

async fn connect(url: &str) -> Result<Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    // Ends with its client.
    tokio::spawn(connection);
    Ok(client)
}

/// Makes the template of this schema, unless another process of the run has.
async fn make_template() -> Result<String> {
    let schema = digest(&SHA256, format!("{:?}", migrations()).as_bytes());
    let template = format!("template_{}", hex::encode(schema));
    let template = template.chars().take(40).collect::<String>();
    let administrator = administrator().await?;
    // Given up with the connection.
    administrator.execute("SELECT pg_advisory_lock($1)", &[&TEMPLATE_LOCK]).await?;
    if administrator.query_opt("SELECT 1 FROM pg_database WHERE datname = $1", &[&template]).await?.is_none() {
        // Under its own name only when it is whole.
        let draft = Database::bare().await?;
        let place = Place::Postgres(PostgresConfig::new(draft.url()?));
        let storage = Storage::open(StoreConfig::new(place, Arc::new(SystemRandomness))).await?;
        storage.migrate(&TestClock::default()).await?;
        storage.close().await;
        let end = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1";
        administrator.query(end, &[&draft.name]).await?;
        administrator.batch_execute(&format!("ALTER DATABASE {} RENAME TO {template}", draft.name)).await?;
    }
    Ok(template)
}
