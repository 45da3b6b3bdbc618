//! A change set as the engines take it: without the caller's reasons, which stay with the caller.

use crate::{
    StorageError,
    change_set::{ChangeSet, Expected, MOST_BYTES, MOST_BYTES_OF_A_WHOLE, MOST_STATEMENTS, MOST_STATEMENTS_OF_A_WHOLE},
    statement::{Scope, Statement},
    value::Value,
};
use vestibule_domain::ids::TenantId;

/// A change set without its reasons.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) tenant: TenantId,
    /// The insert of its key.
    pub(crate) key: Statement,
    /// Whether the key is a log row, which every engine writes.
    pub(crate) recorded: bool,
    pub(crate) steps: Vec<Task>,
}

/// A statement of a set, and how many rows it must touch.
#[derive(Debug)]
pub(crate) struct Task {
    pub(crate) statement: Statement,
    pub(crate) expected: Expected,
}

/// What became of a set.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// It is durable.
    Committed,
    /// The step with this index did not touch one row: nothing of the set was written.
    Refused(usize),
    /// The engine failed: nothing of the set is known to be written.
    Failed(StorageError),
}

/// How large a set may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    statements: usize,
    bytes: usize,
}

impl Bounds {
    /// Of any set.
    pub(crate) const USUAL: Self = Self { statements: MOST_STATEMENTS, bytes: MOST_BYTES };
    /// Of one that changes a tenant's configuration as a whole.
    pub(crate) const WHOLE: Self = Self { statements: MOST_STATEMENTS_OF_A_WHOLE, bytes: MOST_BYTES_OF_A_WHOLE };
}

impl Work {
    /// Takes the reasons off a set, one for each step, and refuses a set that is too large.
    pub(crate) fn new<E>(set: ChangeSet<E>, bounds: Bounds) -> Result<(Self, Vec<Option<E>>), StorageError> {
        if set.steps.len() > bounds.statements {
            return Err(too_large(format!("{} statements, of at most {}", set.steps.len(), bounds.statements)));
        }
        let mut bytes = 0;
        let mut steps = Vec::with_capacity(set.steps.len());
        let mut reasons = Vec::with_capacity(set.steps.len());
        for step in set.steps {
            bytes += step.statement.parameters().iter().map(Value::size).sum::<usize>();
            steps.push(Task { statement: step.statement, expected: step.expected });
            reasons.push(step.refusal);
        }
        if bytes > bounds.bytes {
            return Err(too_large(format!("{bytes} bytes, of at most {}", bounds.bytes)));
        }
        let work = Self { tenant: set.tenant, key: set.key.statement(), recorded: set.key.is_record(), steps };
        Ok((work, reasons))
    }
}

impl Statement {
    /// What `$1` is bound to before the statement's own parameters: the tenant, in a tenant's statement.
    pub(crate) fn leading(&self, tenant: TenantId) -> Option<TenantId> {
        (self.sql.scope == Scope::Tenant).then_some(tenant)
    }
}

fn too_large(message: String) -> StorageError {
    StorageError::failed("a change set that is too large", message)
}
