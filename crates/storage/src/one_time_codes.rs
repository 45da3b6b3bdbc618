//! One-time codes that were sent (decisions.md 7).

use crate::{
    StorageError,
    reader::TenantReader,
    statement::{Sql, Statement},
};
use vestibule_domain::{
    clock::Timestamp,
    ids::{JourneyId, OneTimeCodeId},
};

static INSERT: Sql = Sql::tenant(
    "one_time_codes.insert",
    "INSERT INTO one_time_codes (tenant_id, code_id, journey_id, purpose, subject, code_mac, attempts, sent_at, \
     expires_at, closed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
);
// The journey's codes are found first, by their index: SQLite would rather read every code of the tenant than look up each row.
static CLOSE_OPEN: Sql = Sql::tenant(
    "one_time_codes.close_open",
    "UPDATE one_time_codes SET closed_at = $3 WHERE tenant_id = $1 AND closed_at IS NULL \
     AND code_id IN (SELECT code_id FROM one_time_codes WHERE tenant_id = $1 AND journey_id = $2)",
);
static NEWEST_OF_JOURNEY: Sql = Sql::tenant(
    "one_time_codes.newest_of_journey",
    "SELECT code_id, journey_id, purpose, subject, code_mac, attempts, sent_at, expires_at, closed_at \
     FROM one_time_codes WHERE tenant_id = $1 AND purpose = $3 \
     AND code_id IN (SELECT code_id FROM one_time_codes WHERE tenant_id = $1 AND journey_id = $2) \
     ORDER BY closed_at IS NULL DESC, sent_at DESC, code_id DESC LIMIT 1",
);
static CONSUME: Sql = Sql::tenant(
    "one_time_codes.consume",
    "UPDATE one_time_codes SET closed_at = $3 \
     WHERE tenant_id = $1 AND code_id = $2 AND closed_at IS NULL AND expires_at > $3 AND attempts < $4",
);
static MISS: Sql = Sql::tenant(
    "one_time_codes.miss",
    "UPDATE one_time_codes SET attempts = attempts + 1 \
     WHERE tenant_id = $1 AND code_id = $2 AND closed_at IS NULL AND attempts < $3",
);
static SENDS_OF_JOURNEY: Sql = Sql::tenant(
    "one_time_codes.sends_of_journey",
    "SELECT COUNT(*) FROM one_time_codes WHERE tenant_id = $1 AND journey_id = $2",
);

pub(crate) static ALL: &[&Sql] = &[&INSERT, &CLOSE_OPEN, &NEWEST_OF_JOURNEY, &CONSUME, &MISS, &SENDS_OF_JOURNEY];

/// A one-time code as stored.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OneTimeCode {
    /// Its id.
    pub id: OneTimeCodeId,
    /// The only journey that it opens.
    pub journey_id: JourneyId,
    /// What it is for in that journey.
    pub purpose: String,
    /// The keyed hash of the identifier that it was sent to.
    pub subject: Vec<u8>,
    /// HMAC-SHA256 of the code under a key of the tenant.
    pub code_mac: [u8; 32],
    /// Wrong guesses so far.
    pub attempts: i64,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// From when on it opens nothing.
    pub expires_at: Timestamp,
    /// When it was spent or replaced by a newer one.
    pub closed_at: Option<Timestamp>,
}

/// Records a code that is about to be sent.
pub fn insert(code: &OneTimeCode) -> Statement {
    INSERT.with([
        code.id.into(),
        code.journey_id.into(),
        code.purpose.as_str().into(),
        code.subject.as_slice().into(),
        code.code_mac.into(),
        code.attempts.into(),
        code.sent_at.into(),
        code.expires_at.into(),
        code.closed_at.into(),
    ])
}

/// Closes the journey's open codes: only the newest may open anything. Goes before the [`insert`] of a new one.
pub fn close_open(journey: JourneyId, now: Timestamp) -> Statement {
    CLOSE_OPEN.with([journey.into(), now.into()])
}

/// Spends the code: exactly one row while it is open, unexpired and has had fewer than `most_attempts` wrong guesses.
pub fn consume(id: OneTimeCodeId, now: Timestamp, most_attempts: i64) -> Statement {
    CONSUME.with([id.into(), now.into(), most_attempts.into()])
}

/// Counts a wrong guess; no row once the code is closed or has had `most_attempts`.
pub fn miss(id: OneTimeCodeId, most_attempts: i64) -> Statement {
    MISS.with([id.into(), most_attempts.into()])
}

/// The code that was sent last in this journey for this purpose, open or not. The open one is the last by construction,
/// also where the clock went back between two.
pub async fn newest_of_journey(
    tenant: &TenantReader,
    journey: JourneyId,
    purpose: &str,
) -> Result<Option<OneTimeCode>, StorageError> {
    let row = tenant.one(NEWEST_OF_JOURNEY.with([journey.into(), purpose.into()])).await?;
    row.map(|row| {
        Ok(OneTimeCode {
            id: row.id(0)?,
            journey_id: row.id(1)?,
            purpose: row.text(2)?.to_owned(),
            subject: row.bytes(3)?.to_vec(),
            code_mac: row.hash(4)?,
            attempts: row.integer(5)?,
            sent_at: row.timestamp(6)?,
            expires_at: row.timestamp(7)?,
            closed_at: row.timestamp_opt(8)?,
        })
    })
    .transpose()
}

/// How many codes were sent in this journey, for the back-off.
pub async fn sends_of_journey(tenant: &TenantReader, journey: JourneyId) -> Result<i64, StorageError> {
    tenant.one(SENDS_OF_JOURNEY.with([journey.into()])).await?.map_or(Ok(0), |row| row.integer(0))
}
