//! What a subject may still be sent and may still guess, across journeys (decisions.md 7).
//!
//! A row belongs to a subject (a keyed hash of the identifier) and a lane (strangers together, each known device
//! apart). It has two windows, of an hour and of a day, each from the first event after the one before it ended.
//! Whatever counts rolls both; the statement that counts or guards is the verdict, so that requests in flight together
//! can't outrun a budget.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::clock::Timestamp;

/// Whether the hour is over.
macro_rules! hour_over {
    () => {
        "code_budgets.hour_began_at <= excluded.hour_began_at - 3600000000"
    };
}

/// Whether the day is over.
macro_rules! day_over {
    () => {
        "code_budgets.day_began_at <= excluded.day_began_at - 86400000000"
    };
}

/// The columns of an upsert, whose values follow.
macro_rules! upsert {
    () => {
        "INSERT INTO code_budgets (tenant_id, subject, lane, hour_began_at, sends, wrong, day_began_at, wrong_today) "
    };
}

static TAKE_SEND: Sql = Sql::tenant(
    "code_budgets.take_send",
    concat!(
        upsert!(),
        "VALUES ($1, $2, $3, $4, 1, 0, $4, 0) ON CONFLICT (tenant_id, subject, lane) DO UPDATE SET \
         hour_began_at = CASE WHEN ",
        hour_over!(),
        " THEN excluded.hour_began_at ELSE code_budgets.hour_began_at END, \
         sends = CASE WHEN ",
        hour_over!(),
        " THEN 1 ELSE code_budgets.sends + 1 END, \
         wrong = CASE WHEN ",
        hour_over!(),
        " THEN 0 ELSE code_budgets.wrong END, \
         day_began_at = CASE WHEN ",
        day_over!(),
        " THEN excluded.day_began_at ELSE code_budgets.day_began_at END, \
         wrong_today = CASE WHEN ",
        day_over!(),
        " THEN 0 ELSE code_budgets.wrong_today END \
         WHERE ",
        hour_over!(),
        " OR code_budgets.sends < $5"
    ),
);
/// Counts a wrong guess, and rolls both windows.
macro_rules! miss {
    () => {
        concat!(
            upsert!(),
            "VALUES ($1, $2, $3, $4, 0, 1, $4, 1) ON CONFLICT (tenant_id, subject, lane) DO UPDATE SET \
             hour_began_at = CASE WHEN ",
            hour_over!(),
            " THEN excluded.hour_began_at ELSE code_budgets.hour_began_at END, \
             sends = CASE WHEN ",
            hour_over!(),
            " THEN 0 ELSE code_budgets.sends END, \
             wrong = CASE WHEN ",
            hour_over!(),
            " THEN 1 ELSE code_budgets.wrong + 1 END, \
             day_began_at = CASE WHEN ",
            day_over!(),
            " THEN excluded.day_began_at ELSE code_budgets.day_began_at END, \
             wrong_today = CASE WHEN ",
            day_over!(),
            " THEN 1 ELSE code_budgets.wrong_today + 1 END"
        )
    };
}

/// Whether another guess may be made.
macro_rules! within {
    () => {
        concat!(
            " WHERE (",
            hour_over!(),
            " OR code_budgets.wrong < $5) AND (",
            day_over!(),
            " OR code_budgets.wrong_today < $6)"
        )
    };
}

static MISS: Sql = Sql::tenant("code_budgets.miss", miss!());
static MISS_WITHIN: Sql = Sql::tenant("code_budgets.miss_within", concat!(miss!(), within!()));
static ALLOW: Sql = Sql::tenant(
    "code_budgets.allow",
    concat!(
        upsert!(),
        "VALUES ($1, $2, $3, $4, 0, 0, $4, 0) ON CONFLICT (tenant_id, subject, lane) DO UPDATE SET \
         wrong = code_budgets.wrong",
        within!()
    ),
);
static FIND: Sql = Sql::tenant(
    "code_budgets.find",
    "SELECT hour_began_at, sends, wrong, day_began_at, wrong_today FROM code_budgets \
     WHERE tenant_id = $1 AND subject = $2 AND lane = $3",
);

pub(crate) static ALL: &[&Sql] = &[&TAKE_SEND, &MISS, &MISS_WITHIN, &ALLOW, &FIND];

/// What was counted. A window that is over counts as empty.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CodeBudget {
    /// When the window of an hour began.
    pub hour_began_at: Timestamp,
    /// Codes sent in that hour.
    pub sends: i64,
    /// Wrong guesses in that hour.
    pub wrong: i64,
    /// When the window of a day began.
    pub day_began_at: Timestamp,
    /// Wrong guesses in that day.
    pub wrong_today: i64,
}

/// Counts a code to be sent: one row, or none once `most_per_hour` (at least 1) were sent in this hour.
pub fn take_send(subject: &[u8], lane: &[u8], now: Timestamp, most_per_hour: i64) -> Statement {
    TAKE_SEND.with([subject.into(), lane.into(), now.into(), most_per_hour.into()])
}

/// Counts a wrong guess.
pub fn miss(subject: &[u8], lane: &[u8], now: Timestamp) -> Statement {
    MISS.with([subject.into(), lane.into(), now.into()])
}

/// Counts a wrong guess while fewer than `most_wrong_hour` and `most_wrong_day` (each at least 1) were wrong: one row, or none
/// beyond. For guesses at nothing in particular, whose own statement is their verdict.
pub fn miss_within(
    subject: &[u8],
    lane: &[u8],
    now: Timestamp,
    most_wrong_hour: i64,
    most_wrong_day: i64,
) -> Statement {
    MISS_WITHIN.with([subject.into(), lane.into(), now.into(), most_wrong_hour.into(), most_wrong_day.into()])
}

/// Counts nothing, and touches one row only while fewer than `most_wrong_hour` and `most_wrong_day` guesses were wrong:
/// the guard of the change set that spends a code.
pub fn allow(subject: &[u8], lane: &[u8], now: Timestamp, most_wrong_hour: i64, most_wrong_day: i64) -> Statement {
    ALLOW.with([subject.into(), lane.into(), now.into(), most_wrong_hour.into(), most_wrong_day.into()])
}

/// What was counted for the subject in this lane; `None` if nothing ever was.
pub async fn find(tenant: &TenantReader, subject: &[u8], lane: &[u8]) -> Result<Option<CodeBudget>, StorageError> {
    let row = tenant.one(FIND.with([subject.into(), lane.into()])).await?;
    row.map(|row| {
        Ok(CodeBudget {
            hour_began_at: row.timestamp(0)?,
            sends: row.integer(1)?,
            wrong: row.integer(2)?,
            day_began_at: row.timestamp(3)?,
            wrong_today: row.integer(4)?,
        })
    })
    .transpose()
}
