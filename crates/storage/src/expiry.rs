//! Forgetting what no longer counts, across tenants, at most [`BATCH`] rows a statement so that no writer waits long.
//!
//! What guards against a replay is kept for an hour beyond its own expiry: a clock set back by less, or a node whose
//! clock is behind, can't make spent things count again.
//!
//! To have another table's rows forgotten, give it an index by age and add its line to the list below.

use crate::{
    StorageError,
    reader::PlatformReader,
    statement::{Sql, Statement},
};
use std::time::Duration;
use vestibule_domain::clock::Timestamp;

/// At most this many rows go with one statement.
pub const BATCH: usize = 500;

const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);

/// One table's way of forgetting.
struct Rule {
    /// Finds one row whose time is over.
    find: Sql,
    /// Deletes a batch of them.
    delete: Sql,
    /// How long a row is kept after the moment in its age column.
    kept_for: Duration,
}

// The outer condition on the age repeats the inner one: PostgreSQL looks at it again when a row was changed meanwhile,
// such as a grant that was just refreshed.
macro_rules! rules {
    ($($name:ident: $table:literal, ($($key:literal),+), $age:literal, $kept_for:expr;)+) => {
        $(static $name: Rule = Rule {
            find: Sql::platform(
                concat!("expiry.find_", $table),
                concat!("SELECT ", $age, " FROM ", $table, " WHERE ", $age, " <= $1 ORDER BY ", $age, " LIMIT 1"),
            ),
            delete: Sql::platform(
                concat!("expiry.delete_", $table),
                concat!(
                    "DELETE FROM ", $table, " WHERE ", $age, " <= $1 AND (tenant_id", $(", ", $key,)+
                    ") IN (SELECT tenant_id", $(", ", $key,)+ " FROM ", $table,
                    " WHERE ", $age, " <= $1 ORDER BY ", $age, " LIMIT 500)"
                ),
            ),
            kept_for: $kept_for,
        };)+
        static RULES: &[&Rule] = &[$(&$name),+];
        pub(crate) static ALL: &[&Sql] = &[$(&$name.find, &$name.delete),+];
    };
}

rules! {
    ACME_CHALLENGES: "acme_challenges", ("host_key"), "expires_at", HOUR;
    CHANGE_SETS: "change_sets", ("change_id"), "expires_at", HOUR;
    // A journey counts its codes, and may outlive each of them.
    ONE_TIME_CODES: "one_time_codes", ("code_id"), "expires_at", DAY;
    // Longer than any lockout lasts and anything is held against a subject.
    SIGN_IN_FAILURES: "sign_in_failures", ("subject", "lane"), "updated_at", DAY.saturating_mul(30);
    // As long as browsers keep the cookie.
    KNOWN_DEVICES: "known_devices", ("device_hash", "user_id"), "last_used_at", DAY.saturating_mul(400);
    // Whatever counts rolls the day's window, so that a window of two days ago has counted nothing for a day.
    CODE_BUDGETS: "code_budgets", ("subject", "lane"), "day_began_at", DAY.saturating_mul(2);
    ENDED_JOURNEYS: "ended_journeys", ("journey_id"), "expires_at", HOUR;
    BACKCHANNEL_REQUESTS: "backchannel_requests", ("request_hash"), "expires_at", HOUR;
    DEVICE_CODES: "device_codes", ("device_code_hash"), "expires_at", HOUR;
    SPENT_IDS: "spent_ids", ("purpose", "id_hash"), "expires_at", HOUR;
    // Used up or not: an expired one counts no more.
    PUSHED_REQUESTS: "pushed_requests", ("request_hash"), "expires_at", HOUR;
    JOURNEY_ANSWERS: "journey_answers", ("journey_id", "answers_hash"), "expires_at", HOUR;
    // Long enough for mails on their way and pages in open tabs.
    BRANDING_IMAGES: "branding_images", ("name"), "unused_since", DAY.saturating_mul(7);
    JOURNEY_REQUESTS: "journey_requests", ("journey_id"), "expires_at", HOUR;
    SESSIONS: "sessions", ("session_id"), "expires_at", HOUR;
    SESSION_PARTICIPANTS: "session_participants", ("session_id", "app_id"), "expires_at", HOUR;
    REQUEST_ENCRYPTION_KEYS: "request_encryption_keys", ("period"), "expires_at", DAY;
    REGISTRATION_TOKENS: "registration_tokens", ("token_id"), "expires_at", DAY.saturating_mul(7);
    GRANTS: "grants", ("grant_id"), "expires_at", HOUR;
    OUTGOING_CALLS: "outgoing_calls", ("call_id"), "expires_at", HOUR;
    OUTGOING_TEXTS: "outgoing_texts", ("text_id"), "expires_at", HOUR;
    TEXT_BUDGETS: "text_budgets", ("subject"), "day_began_at", DAY.saturating_mul(2);
    OUTGOING_MAILS: "outgoing_mails", ("mail_id"), "expires_at", HOUR;
    SIGN_IN_TRACES: "sign_in_traces", ("sign_in_id", "trace_id"), "expires_at", Duration::ZERO;
    DEVELOPMENT_MAILS: "development_mails", ("mail_id"), "delivered_at", DAY.saturating_mul(7);
}

/// One statement a table, each deleting at most [`BATCH`] rows whose time is over.
pub fn all(now: Timestamp) -> Vec<Statement> {
    RULES.iter().map(|rule| rule.delete.with([now.minus(rule.kept_for).into()])).collect()
}

/// As [`all`], but only for the tables that have such a row, so that an idle server writes nothing. Empty when there is
/// nothing left to forget: a job commits and asks again until then.
pub async fn due(platform: &PlatformReader, now: Timestamp) -> Result<Vec<Statement>, StorageError> {
    let mut due = Vec::new();
    for rule in RULES {
        let limit = now.minus(rule.kept_for);
        if platform.one(rule.find.with([limit.into()])).await?.is_some() {
            due.push(rule.delete.with([limit.into()]));
        }
    }
    Ok(due)
}
