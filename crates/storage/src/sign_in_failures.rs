//! Failed guesses and the lockouts that they lead to (decisions.md 8).
//!
//! A row belongs to a subject (a keyed hash of the identifier, whether or not an account has it) and a lane (strangers
//! together, each known device apart). The verdict of a guess is its commit's: a failure counts itself and locks in the
//! same statement, and a success is guarded by the same limit, so that guesses in flight together can't outrun it.

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::clock::Timestamp;

/// When guesses lock a subject out, and for how long. Times are in microseconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LockoutParameters {
    /// This many failures lock; at least 1.
    pub threshold: i64,
    /// How long the first lockout lasts; each further one lasts twice as long. At most about 50 days.
    pub first_lock_micros: i64,
    /// The longest that a lockout lasts.
    pub longest_lock_micros: i64,
    /// So long after the last failure, and after the end of its lockout, all is forgotten.
    pub forget_after_micros: i64,
}

/// How a subject's guesses stand in one lane.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FailureState {
    /// Failures since the last lockout or success.
    pub failures: i64,
    /// Lockouts in a row.
    pub lockouts: i64,
    /// The end of the last lockout; the epoch if there was none.
    pub locked_until: Timestamp,
    /// The tags of the last ten different wrong passwords, the newest first, space separated.
    pub recent: String,
}

/// Whether nothing has failed for so long that the row counts as new.
macro_rules! forgotten {
    () => {
        "(sign_in_failures.updated_at <= excluded.updated_at - $8 AND sign_in_failures.locked_until <= \
         excluded.updated_at - $8)"
    };
}

/// Whether this failure is the one that locks.
macro_rules! locks {
    () => {
        "sign_in_failures.failures + 1 >= $5"
    };
}

// Ten tags of four characters with nine spaces between them are 49 characters. Twenty doublings exceed every lockout
// that makes sense, so that the shift can't overflow.
static RECORD: Sql = Sql::tenant(
    "sign_in_failures.record",
    concat!(
        "INSERT INTO sign_in_failures (tenant_id, subject, lane, failures, lockouts, locked_until, recent, updated_at) \
         VALUES ($1, $2, $3, \
         CASE WHEN CAST($5 AS BIGINT) > 1 THEN 1 ELSE 0 END, \
         CASE WHEN CAST($5 AS BIGINT) > 1 THEN 0 ELSE 1 END, \
         CASE WHEN CAST($5 AS BIGINT) > 1 THEN 0 ELSE CAST($9 AS BIGINT) + CAST($6 AS BIGINT) END, \
         $4, $9) \
         ON CONFLICT (tenant_id, subject, lane) DO UPDATE SET \
         failures = CASE WHEN ",
        forgotten!(),
        " THEN excluded.failures WHEN ",
        locks!(),
        " THEN 0 ELSE sign_in_failures.failures + 1 END, \
         lockouts = CASE WHEN ",
        forgotten!(),
        " THEN excluded.lockouts WHEN ",
        locks!(),
        " THEN sign_in_failures.lockouts + 1 ELSE sign_in_failures.lockouts END, \
         locked_until = CASE WHEN ",
        forgotten!(),
        " THEN excluded.locked_until WHEN ",
        locks!(),
        " THEN excluded.updated_at + CASE \
             WHEN sign_in_failures.lockouts >= 20 THEN CAST($7 AS BIGINT) \
             WHEN CAST($6 AS BIGINT) << CAST(sign_in_failures.lockouts AS INTEGER) > CAST($7 AS BIGINT) THEN CAST($7 \
             AS BIGINT) \
             ELSE CAST($6 AS BIGINT) << CAST(sign_in_failures.lockouts AS INTEGER) END \
         ELSE sign_in_failures.locked_until END, \
         recent = CASE WHEN ",
        forgotten!(),
        " THEN excluded.recent ELSE substr(excluded.recent || ' ' || sign_in_failures.recent, 1, 49) END, \
         updated_at = excluded.updated_at \
         WHERE sign_in_failures.locked_until <= excluded.updated_at AND (",
        forgotten!(),
        " OR sign_in_failures.recent NOT LIKE '%' || excluded.recent || '%')"
    ),
);
static SUCCEED: Sql = Sql::tenant(
    "sign_in_failures.succeed",
    "INSERT INTO sign_in_failures (tenant_id, subject, lane, failures, lockouts, locked_until, recent, updated_at) \
     VALUES ($1, $2, $3, 0, 0, 0, '', $4) \
     ON CONFLICT (tenant_id, subject, lane) DO UPDATE SET \
     failures = 0, lockouts = 0, locked_until = 0, recent = '', updated_at = excluded.updated_at \
     WHERE sign_in_failures.locked_until <= excluded.updated_at",
);
static FIND: Sql = Sql::tenant(
    "sign_in_failures.find",
    "SELECT failures, lockouts, locked_until, recent FROM sign_in_failures \
     WHERE tenant_id = $1 AND subject = $2 AND lane = $3",
);

pub(crate) static ALL: &[&Sql] = &[&RECORD, &SUCCEED, &FIND];

/// Counts a wrong password and locks when it is one too many. `tag` is four hexadecimal digits of the password's keyed
/// hash: one of the last ten wrong passwords counts for nothing, and so does every guess during a lockout; no row is
/// touched then.
pub fn record(subject: &[u8], lane: &[u8], tag: &str, policy: &LockoutParameters, now: Timestamp) -> Statement {
    RECORD.with([
        subject.into(),
        lane.into(),
        tag.into(),
        policy.threshold.into(),
        policy.first_lock_micros.into(),
        policy.longest_lock_micros.into(),
        policy.forget_after_micros.into(),
        now.into(),
    ])
}

/// Forgets the failures after a success. Touches exactly one row, or none while the subject is locked out in this lane:
/// then the right secret is refused too.
pub fn succeed(subject: &[u8], lane: &[u8], now: Timestamp) -> Statement {
    SUCCEED.with([subject.into(), lane.into(), now.into()])
}

/// How the subject's guesses stand in this lane; `None` before the first.
pub async fn find(tenant: &TenantReader, subject: &[u8], lane: &[u8]) -> Result<Option<FailureState>, StorageError> {
    let row = tenant.one(FIND.with([subject.into(), lane.into()])).await?;
    row.map(|row| {
        Ok(FailureState {
            failures: row.integer(0)?,
            lockouts: row.integer(1)?,
            locked_until: row.timestamp(2)?,
            recent: row.text(3)?.to_owned(),
        })
    })
    .transpose()
}
