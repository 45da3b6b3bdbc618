//! The engine's handle: the pool, and reads.

use super::{
    commit::commit,
    failure::{at, is_lost, is_stale, unconnected},
    schema,
    target::Target,
    values::row,
};
use crate::{
    StorageError,
    config::PostgresConfig,
    meters::Meters,
    migrate::{Migration, Report},
    row::Row,
    statement::Statement,
    store::PING,
    value::Value,
    work::{Outcome, Work},
};
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod, Runtime};
use futures_util::TryStreamExt;
use std::{sync::Arc, time::Duration};
use tokio::time::timeout;
use tokio_postgres::NoTls;
use tokio_postgres_rustls::MakeRustlsConnect;
use vestibule_domain::{clock::Clock, ids::TenantId, randomness::Randomness};

/// How often a read is tried while connections turn out dead. A restarted server leaves a pool full of them.
const READ_ATTEMPTS: usize = 3;

/// The server ends a statement itself when its time is up; a server that does not is given up on after this much more.
const GRACE: Duration = Duration::from_secs(5);

/// Anything that speaks PostgreSQL's wire protocol.
#[derive(Debug)]
pub(crate) struct Postgres {
    server: Arc<Server>,
}

/// The pool and what goes with it.
pub(super) struct Server {
    pool: Pool,
    pub(super) randomness: Arc<dyn Randomness>,
    pub(super) meters: Meters,
    /// The longest that an exchange may take.
    pub(super) patience: Duration,
}

impl Postgres {
    pub(crate) async fn open(
        place: &PostgresConfig,
        randomness: Arc<dyn Randomness>,
        meters: Meters,
    ) -> Result<Self, StorageError> {
        let Target { config, tls } = Target::new(place)?;
        // A dead connection shows when it is used; asking first would cost a round trip each time.
        let recycling = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        let manager = match tls {
            Some(tls) => Manager::from_config(config, MakeRustlsConnect::new(tls), recycling),
            None => Manager::from_config(config, NoTls, recycling),
        };
        let pool = Pool::builder(manager)
            .max_size(place.connections.max(1))
            .wait_timeout(Some(place.connect_timeout))
            .create_timeout(Some(place.connect_timeout))
            .recycle_timeout(Some(place.connect_timeout))
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|error| StorageError::Unreachable(error.to_string()))?;
        let server = Arc::new(Server { pool, randomness, meters, patience: place.statement_timeout + GRACE });
        let engine = Self { server };
        engine.ping().await?;
        Ok(engine)
    }

    pub(crate) async fn all(&self, tenant: Option<TenantId>, statement: &Statement) -> Result<Vec<Row>, StorageError> {
        let mut attempt = 1;
        loop {
            match timeout(self.server.patience, self.server.read(tenant, statement)).await {
                Err(_) => return Err(StorageError::Unreachable("the server did not answer in time".to_owned())),
                Ok(Err(Unread::Lost(_))) if attempt < READ_ATTEMPTS => attempt += 1,
                Ok(Err(Unread::Lost(error) | Unread::Failed(error))) => return Err(error),
                Ok(Ok(rows)) => return Ok(rows),
            }
        }
    }

    pub(crate) async fn commit(&self, work: Work) -> Outcome {
        // A task of its own: a caller that goes away must not leave a connection within a transaction.
        let task = tokio::spawn(commit(Arc::clone(&self.server), work));
        task.await.unwrap_or_else(|error| Outcome::Failed(StorageError::failed("commit", error.to_string())))
    }

    pub(crate) async fn migrate(&self, clock: &dyn Clock) -> Result<Report, StorageError> {
        schema::migrate(&self.server, clock).await
    }

    pub(crate) async fn pending(&self) -> Result<Vec<Migration>, StorageError> {
        schema::pending(&self.server).await
    }

    pub(crate) async fn ping(&self) -> Result<(), StorageError> {
        self.all(None, &PING.with([])).await.map(drop)
    }

    pub(crate) async fn check(&self) -> Result<Vec<String>, StorageError> {
        schema::check(&self.server).await
    }

    pub(crate) fn close(&self) {
        self.server.pool.close();
    }
}

enum Unread {
    /// The connection was of no use; another may be.
    Lost(StorageError),
    Failed(StorageError),
}

impl Server {
    /// A connection of the pool.
    pub(super) async fn connect(&self) -> Result<Object, StorageError> {
        self.pool.get().await.map_err(unconnected)
    }

    async fn read(&self, tenant: Option<TenantId>, statement: &Statement) -> Result<Vec<Row>, Unread> {
        let connection = self.connect().await.map_err(Unread::Failed)?;
        let name = statement.sql.name;
        let tenant = tenant.map(Value::from);
        let parameters: Vec<&Value> = tenant.iter().chain(statement.parameters()).collect();
        let read = async {
            let prepared = connection.prepare_cached(statement.sql.text).await?;
            let rows = connection.query_raw(&prepared, parameters).await?;
            rows.try_collect::<Vec<_>>().await
        };
        match read.await {
            Ok(rows) => rows.iter().map(|found| row(name, found)).collect::<Result<_, _>>().map_err(Unread::Failed),
            Err(error) => {
                let useless = is_lost(&error) || is_stale(&error);
                drop(Object::take(connection));
                let error = at(name)(error);
                Err(if useless { Unread::Lost(error) } else { Unread::Failed(error) })
            }
        }
    }
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("pool", &self.pool.status()).finish_non_exhaustive()
    }
}
