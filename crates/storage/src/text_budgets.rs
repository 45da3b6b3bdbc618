//! How many text messages have been sent for a number, a block of numbers, an address or a tenant.
//!
//! A row has two windows, of an hour and of a day, each from the first message after the one before it ended. The statement that
//! counts is the verdict, so that requests in flight together can't outrun a budget.

use crate::statement::{Sql, Statement};
use vestibule_domain::clock::Timestamp;

/// Whether the hour is over.
macro_rules! hour_over {
    () => {
        "text_budgets.hour_began_at <= excluded.hour_began_at - 3600000000"
    };
}

/// Whether the day is over.
macro_rules! day_over {
    () => {
        "text_budgets.day_began_at <= excluded.day_began_at - 86400000000"
    };
}

static TAKE: Sql = Sql::tenant(
    "text_budgets.take",
    concat!(
        "INSERT INTO text_budgets (tenant_id, subject, hour_began_at, in_hour, day_began_at, in_day) \
         VALUES ($1, $2, $3, 1, $3, 1) ON CONFLICT (tenant_id, subject) DO UPDATE SET \
         hour_began_at = CASE WHEN ",
        hour_over!(),
        " THEN excluded.hour_began_at ELSE text_budgets.hour_began_at END, in_hour = CASE WHEN ",
        hour_over!(),
        " THEN 1 ELSE text_budgets.in_hour + 1 END, day_began_at = CASE WHEN ",
        day_over!(),
        " THEN excluded.day_began_at ELSE text_budgets.day_began_at END, in_day = CASE WHEN ",
        day_over!(),
        " THEN 1 ELSE text_budgets.in_day + 1 END WHERE (",
        hour_over!(),
        " OR text_budgets.in_hour < $4) AND (",
        day_over!(),
        " OR text_budgets.in_day < $5)"
    ),
);

pub(crate) static ALL: &[&Sql] = &[&TAKE];

/// How many messages there may be, each number at least 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Window {
    /// In an hour.
    pub an_hour: i64,
    /// In a day.
    pub a_day: i64,
}

/// Counts a message to be sent: one row, or none once the hour or the day has had as many as it may.
pub fn take(subject: &[u8], now: Timestamp, window: Window) -> Statement {
    TAKE.with([subject.into(), now.into(), window.an_hour.into(), window.a_day.into()])
}
