//! A unit of work as data: statements, each with the number of rows that it must touch.

use crate::{StorageError, statement::Statement};
use vestibule_domain::{
    audit::AuditEvent,
    clock::Timestamp,
    ids::{LogId, TenantId},
};

/// At most this many statements in a set (decisions.md 11).
pub const MOST_STATEMENTS: usize = 200;

/// A set's parameters hold at most this many bytes (decisions.md 11).
pub const MOST_BYTES: usize = 1024 * 1024;

/// At most this many statements in a set that changes a tenant's configuration as a whole ([`crate::Storage::commit_whole`]).
pub const MOST_STATEMENTS_OF_A_WHOLE: usize = 20_000;

/// The parameters of such a set hold at most this many bytes.
pub const MOST_BYTES_OF_A_WHOLE: usize = 64 * 1024 * 1024;

/// How many rows a statement must touch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Expected {
    /// Any number.
    Any,
    /// Exactly one; anything else, and a collision with a unique key, refuses the whole set.
    One,
}

/// One step of a change set.
#[derive(Debug)]
pub(crate) struct Step<E> {
    pub(crate) statement: Statement,
    pub(crate) expected: Expected,
    pub(crate) refusal: Option<E>,
}

/// An ordered list of statements that happens as a whole or not at all. `E` says why it did not.
#[derive(Debug)]
pub struct ChangeSet<E> {
    pub(crate) tenant: TenantId,
    pub(crate) key: Key,
    pub(crate) steps: Vec<Step<E>>,
}

/// What tells a set from every other, so that one resent after a lost connection is recognised (decisions.md 12).
#[derive(Clone, Debug)]
pub(crate) enum Key {
    /// The log row that it holds.
    Event(AuditEvent),
    /// A row in `change_sets`, on the engines where an outcome can be unknown.
    Bare { id: LogId, expires_at: Timestamp },
}

/// Why a set was not committed.
#[derive(Debug, thiserror::Error)]
pub enum CommitError<E> {
    /// An expectation failed: nothing was written, and this is its reason.
    #[error("refused")]
    Refused(E),
    /// The storage failed: nothing is known to be written.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl<E> ChangeSet<E> {
    /// A set that records `event`, whose id is the set's key.
    pub fn recorded(tenant: TenantId, event: AuditEvent) -> Self {
        Self { tenant, key: Key::Event(event), steps: Vec::new() }
    }

    /// A set that leaves no log row; `id` is its key and is remembered for a day where it must be.
    pub fn keyed(tenant: TenantId, id: LogId, now: Timestamp) -> Self {
        let expires_at = now.plus(std::time::Duration::from_hours(24));
        Self { tenant, key: Key::Bare { id, expires_at }, steps: Vec::new() }
    }

    /// Adds a statement that may touch any number of rows. A collision with a unique key is a storage error.
    pub fn push(mut self, statement: Statement) -> Self {
        self.steps.push(Step { statement, expected: Expected::Any, refusal: None });
        self
    }

    /// Adds a statement that must touch exactly one row; otherwise, or when it collides with a unique key, the whole set is
    /// refused with `refusal`.
    pub fn one_or(mut self, statement: Statement, refusal: E) -> Self {
        self.steps.push(Step { statement, expected: Expected::One, refusal: Some(refusal) });
        self
    }

    /// Adds statements of which each may touch any number of rows.
    pub fn extend(mut self, statements: impl IntoIterator<Item = Statement>) -> Self {
        self.steps.extend(statements.into_iter().map(|statement| Step {
            statement,
            expected: Expected::Any,
            refusal: None,
        }));
        self
    }

    /// The tenant whose rows it touches.
    pub const fn tenant(&self) -> TenantId {
        self.tenant
    }
}
