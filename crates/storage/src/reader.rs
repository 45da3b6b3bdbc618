//! Reading: one tenant's rows, or the platform's.

use crate::{
    StorageError,
    engine::Engine,
    row::Row,
    statement::{Scope, Statement},
};
use std::sync::Arc;
use vestibule_domain::ids::TenantId;

/// Reads one tenant's rows. The tenant is bound as `$1` here, so that no statement can name another.
#[derive(Clone, Debug)]
pub struct TenantReader {
    engine: Arc<Engine>,
    tenant: TenantId,
}

/// Reads the platform's rows: the tenant directory, jobs and clean-up across tenants.
#[derive(Clone, Debug)]
pub struct PlatformReader {
    engine: Arc<Engine>,
}

impl TenantReader {
    pub(crate) const fn new(engine: Arc<Engine>, tenant: TenantId) -> Self {
        Self { engine, tenant }
    }

    /// The tenant whose rows it reads.
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The first row, if there is any. For reads by key: SQLite answers on the calling thread.
    pub async fn one(&self, statement: Statement) -> Result<Option<Row>, StorageError> {
        scoped(&statement, Scope::Tenant)?;
        self.engine.one(Some(self.tenant), statement).await
    }

    /// All rows. For short, bounded results: SQLite answers on the calling thread.
    pub async fn all(&self, statement: Statement) -> Result<Vec<Row>, StorageError> {
        scoped(&statement, Scope::Tenant)?;
        self.engine.all(Some(self.tenant), statement).await
    }

    /// All rows of a long listing, away from the calling thread, so that it holds up no other request.
    pub async fn list(&self, statement: Statement) -> Result<Vec<Row>, StorageError> {
        scoped(&statement, Scope::Tenant)?;
        self.engine.list(Some(self.tenant), statement).await
    }
}

impl PlatformReader {
    pub(crate) const fn new(engine: Arc<Engine>) -> Self {
        Self { engine }
    }

    /// The first row, if there is any. For reads by key: SQLite answers on the calling thread.
    pub async fn one(&self, statement: Statement) -> Result<Option<Row>, StorageError> {
        scoped(&statement, Scope::Platform)?;
        self.engine.one(None, statement).await
    }

    /// All rows. For short, bounded results: SQLite answers on the calling thread.
    pub async fn all(&self, statement: Statement) -> Result<Vec<Row>, StorageError> {
        scoped(&statement, Scope::Platform)?;
        self.engine.all(None, statement).await
    }

    /// All rows of a long listing, away from the calling thread, so that it holds up no other request.
    pub async fn list(&self, statement: Statement) -> Result<Vec<Row>, StorageError> {
        scoped(&statement, Scope::Platform)?;
        self.engine.list(None, statement).await
    }
}

/// Refuses a statement of the other scope: it would bind the wrong parameters.
fn scoped(statement: &Statement, scope: Scope) -> Result<(), StorageError> {
    if statement.sql.scope == scope {
        return Ok(());
    }
    Err(StorageError::failed(statement.sql.name, "read through a reader of the other scope"))
}
