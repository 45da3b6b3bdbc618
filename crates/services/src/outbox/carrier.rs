//! What is particular to one outbox.

use super::Post;
use crate::Failure;
use std::{fmt::Display, time::Duration};
use vestibule_domain::{
    audit::EventKind,
    clock::Timestamp,
    ids::{AppId, CorrelationId, SessionId, TenantId, UserId},
};
use vestibule_storage::{Identifier, Outbox, Outgoing, Statement, Value};

/// What came of an attempt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It has arrived.
    Delivered,
    /// It never will, for this reason, which goes into the log.
    Refused(String),
    /// It may later.
    Delayed(String),
}

/// How it ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arrival {
    /// It has arrived.
    Delivered,
    /// The recipient refused it.
    Refused,
    /// It did not arrive while it was of use.
    Expired,
}

impl Arrival {
    /// The value of the measurement's label.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Delivered => "delivered",
            Self::Refused => "refused",
            Self::Expired => "expired",
        }
    }
}

/// The log row of an end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recorded {
    /// What happened.
    pub kind: EventKind,
    /// How it ended, machine-readable.
    pub detail: &'static str,
    /// The request that caused what was sent; a fresh id when absent.
    pub correlation_id: Option<CorrelationId>,
    /// The user concerned.
    pub user_id: Option<UserId>,
    /// The application concerned.
    pub app_id: Option<AppId>,
    /// The session concerned.
    pub session_id: Option<SessionId>,
}

impl Recorded {
    /// A row about nobody in particular.
    pub const fn new(kind: EventKind, detail: &'static str) -> Self {
        Self { kind, detail, correlation_id: None, user_id: None, app_id: None, session_id: None }
    }
}

/// Carries the rows of one outbox.
pub trait Carrier: Send + Sync + 'static {
    /// Their ids.
    type Id: Identifier + Into<Value> + Copy + Display + Send + Sync + 'static;
    /// What a row holds.
    type Item: Send + Sync;
    /// What one is called in logs, such as `a mail`.
    const NAME: &'static str;
    /// The counter of their ends, by `result`.
    const COUNTER: &'static str;
    /// No other node takes a row up for so long; longer than an attempt may take.
    const LEASE: Duration;

    /// Their table.
    fn outbox() -> &'static Outbox<Self::Id>;

    /// Opens what a row has sealed: the item as it was called for.
    fn open(&self, post: &Post, row: &Outgoing<Self::Id>) -> impl Future<Output = Result<Self::Item, Failure>> + Send;

    /// Brings along what is only read when an item is about to leave.
    fn furnish(
        &self,
        _post: &Post,
        _tenant: TenantId,
        item: Self::Item,
    ) -> impl Future<Output = Result<Self::Item, Failure>> + Send {
        async { Ok(item) }
    }

    /// Tries to deliver it.
    fn attempt(
        &self,
        post: &Post,
        tenant: TenantId,
        item: &Self::Item,
    ) -> impl Future<Output = Result<Outcome, Failure>> + Send;

    /// What is written along with the end of what has been delivered.
    fn kept(&self, _item: &Self::Item, _now: Timestamp) -> Option<Statement> {
        None
    }

    /// The log row of an end, if it is worth one. `item` is missing where it could not be opened.
    fn record(&self, item: Option<&Self::Item>, result: Arrival) -> Option<Recorded>;
}
