//! Dates and times in words, in UTC: nothing on the server knows a reader's time zone.

use super::{Catalogue, Language, Value};
use crate::clock::Timestamp;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// The moment to the second; the epoch for what no calendar reaches.
fn civil(timestamp: Timestamp) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(timestamp.as_seconds()).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

fn hours_and_minutes(moment: OffsetDateTime) -> String {
    format!("{:02}:{:02}", moment.hour(), moment.minute())
}

/// A moment as machines write it (RFC 3339), to the second, in UTC.
pub fn rfc3339(timestamp: Timestamp) -> String {
    civil(timestamp).format(&Rfc3339).unwrap_or_default()
}

impl Catalogue {
    /// The time of day, such as "09:41 UTC". Needs the text `time-of-day` with `$time`.
    pub fn time_of_day(&self, language: &Language, timestamp: Timestamp) -> String {
        let time = hours_and_minutes(civil(timestamp));
        self.format(language, "time-of-day", &[("time", Value::Exact(&time))]).into_owned()
    }

    /// Date and time, such as "14 February 2026, 09:41 UTC". Needs the texts `month-name`, which chooses by `$month`
    /// from 1 to 12, and `date-and-time` with `$day`, `$month`, `$year` and `$time`.
    pub fn date_and_time(&self, language: &Language, timestamp: Timestamp) -> String {
        let moment = civil(timestamp);
        let month = Value::Number(i64::from(u8::from(moment.month())));
        let month = self.format(language, "month-name", &[("month", month)]);
        let (day, year) = (moment.day().to_string(), moment.year().to_string());
        let time = hours_and_minutes(moment);
        let values = [
            ("day", Value::Exact(&day)),
            ("month", Value::Exact(&month)),
            ("year", Value::Exact(&year)),
            ("time", Value::Exact(&time)),
        ];
        self.format(language, "date-and-time", &values).into_owned()
    }
}
