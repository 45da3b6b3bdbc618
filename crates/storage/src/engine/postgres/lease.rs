//! The lock that keeps two nodes from migrating at once: a leased row, since not every server has advisory locks.

use super::{failure::at, handle::Server};
use crate::StorageError;
use std::time::Duration;
use tokio::time::sleep;
use uuid::Uuid;
use vestibule_domain::{clock::Clock, randomness::random_bytes};

/// A node that died holds the others up for this long.
const LEASE: Duration = Duration::from_mins(1);

/// How often the lease is renewed, for statements that take long.
const RENEWAL: Duration = Duration::from_secs(15);

/// How often a node that waits looks again.
const LOOK_AGAIN: Duration = Duration::from_millis(250);

const TAKE: &str = "INSERT INTO schema_lock (name, holder, lease_until) VALUES ('migrations', $1, $2)
    ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, lease_until = excluded.lease_until
    WHERE schema_lock.holder = excluded.holder OR schema_lock.lease_until < $3";
const RELEASE: &str = "DELETE FROM schema_lock WHERE name = 'migrations' AND holder = $1";

/// The lock, held by this node until it is released or runs out.
pub(super) struct Lease<'a> {
    server: &'a Server,
    clock: &'a dyn Clock,
    holder: Uuid,
}

impl<'a> Lease<'a> {
    /// Waits for the lock.
    pub(super) async fn take(server: &'a Server, clock: &'a dyn Clock) -> Result<Self, StorageError> {
        let holder = Uuid::from_bytes(random_bytes(server.randomness.as_ref()));
        let lease = Self { server, clock, holder };
        let mut told = false;
        while !lease.renew().await? {
            if !told {
                tracing::info!("another node migrates the schema: waiting for it");
                told = true;
            }
            sleep(LOOK_AGAIN).await;
        }
        Ok(lease)
    }

    /// Renews the lease for as long as it is polled; returns when it is lost.
    pub(super) async fn keep(&self) -> StorageError {
        loop {
            sleep(RENEWAL).await;
            match self.renew().await {
                Ok(true) => {}
                Ok(false) => return StorageError::failed("migrate", "the migration lock was lost to another node"),
                Err(error) => return error,
            }
        }
    }

    /// Gives the lock up.
    pub(super) async fn release(self) -> Result<(), StorageError> {
        let connection = self.server.connect().await?;
        connection.execute(RELEASE, &[&self.holder]).await.map_err(at("schema_lock"))?;
        Ok(())
    }

    async fn renew(&self) -> Result<bool, StorageError> {
        let now = self.clock.now();
        let until = now.plus(LEASE).as_micros();
        let connection = self.server.connect().await?;
        let rows =
            connection.execute(TAKE, &[&self.holder, &until, &now.as_micros()]).await.map_err(at("schema_lock"))?;
        Ok(rows == 1)
    }
}
