//! Dates and times on pages: UTC from the server, the reader's own time zone once there is a script.

use super::Shell;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use vestibule_domain::{clock::Timestamp, locale::Value};

use super::texts::catalogue;

/// A moment, ready to be shown.
pub(super) struct Moment(OffsetDateTime);

impl Moment {
    /// The moment of a timestamp, to the second; the epoch for what no calendar reaches.
    pub(super) fn of(timestamp: Timestamp) -> Self {
        Self(OffsetDateTime::from_unix_timestamp(timestamp.as_seconds()).unwrap_or(OffsetDateTime::UNIX_EPOCH))
    }

    /// The value of `datetime` (RFC 3339).
    pub(super) fn machine(&self) -> String {
        self.0.format(&Rfc3339).unwrap_or_default()
    }

    /// The time of day, such as "09:41 UTC".
    pub(super) fn clock(&self, shell: &Shell) -> String {
        catalogue()
            .format(&shell.language, "time-of-day", &[("time", Value::Exact(&self.hours_and_minutes()))])
            .into_owned()
    }

    /// Date and time, such as "14 February 2026, 09:41 UTC".
    pub(super) fn full(&self, shell: &Shell) -> String {
        let month = shell.with("month-name", "month", u32::from(u8::from(self.0.month())));
        let (day, year, time) = (self.0.day().to_string(), self.0.year().to_string(), self.hours_and_minutes());
        let values = [
            ("day", Value::Exact(&day)),
            ("month", Value::Exact(&month)),
            ("year", Value::Exact(&year)),
            ("time", Value::Exact(&time)),
        ];
        catalogue().format(&shell.language, "date-and-time", &values).into_owned()
    }

    fn hours_and_minutes(&self) -> String {
        format!("{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

#[cfg(test)]
mod tests {
    use super::Moment;
    use crate::views::tests::shell;
    use vestibule_domain::clock::Timestamp;

    #[test]
    fn a_moment_reads_as_a_date_in_each_language() {
        let moment = Moment::of(Timestamp::from_seconds(1_771_061_213));
        assert_eq!(moment.machine(), "2026-02-14T09:26:53Z");
        assert_eq!(moment.full(&shell("en")), "14 February 2026, 09:26 UTC");
        assert_eq!(moment.full(&shell("de")), "14. Februar 2026, 09:26 Uhr (UTC)");
        assert_eq!(moment.clock(&shell("en")), "09:26 UTC");
    }
}
