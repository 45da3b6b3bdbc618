//! How long tokens count.

use super::Platform;
use crate::{clock::Timestamp, token::RefreshState};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The lifetimes that a tenant or an application sets; an absent member leaves it to whoever comes next: the application first,
/// then the tenant, then the server.
///
/// Access tokens live as long as the API says that they are for, id tokens and refresh tokens as long as the client says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", try_from = "AnyTokenLifetimes")]
pub struct TokenLifetimes {
    /// Access tokens, in minutes: 10 to 1440.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token_minutes: Option<u32>,
    /// Id tokens, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token_minutes: Option<u32>,
    /// How long a refresh token waits for its use, in days: 1 to 90. A page's never waits longer than 24 hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token_inactivity_days: Option<u32>,
    /// How long refresh tokens go on after the sign-in, used or not, in days: 1 to 365. Without end when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token_max_age_days: Option<u32>,
}

/// Lifetimes out of bounds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "accessTokenMinutes and idTokenMinutes lie between 10 and 1440, refreshTokenInactivityDays between 1 and 90, \
     refreshTokenMaxAgeDays between 1 and 365"
)]
pub struct InvalidTokenLifetimes;

/// The same as written, before they are judged.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AnyTokenLifetimes {
    access_token_minutes: Option<u32>,
    id_token_minutes: Option<u32>,
    refresh_token_inactivity_days: Option<u32>,
    refresh_token_max_age_days: Option<u32>,
}

impl TryFrom<AnyTokenLifetimes> for TokenLifetimes {
    type Error = InvalidTokenLifetimes;
    fn try_from(any: AnyTokenLifetimes) -> Result<Self, Self::Error> {
        let within = |value: Option<u32>, bounds: std::ops::RangeInclusive<u32>| {
            value.is_none_or(|value| bounds.contains(&value))
        };
        let fits = within(any.access_token_minutes, 10..=1440)
            && within(any.id_token_minutes, 10..=1440)
            && within(any.refresh_token_inactivity_days, 1..=90)
            && within(any.refresh_token_max_age_days, 1..=365);
        if !fits {
            return Err(InvalidTokenLifetimes);
        }
        Ok(Self {
            access_token_minutes: any.access_token_minutes,
            id_token_minutes: any.id_token_minutes,
            refresh_token_inactivity_days: any.refresh_token_inactivity_days,
            refresh_token_max_age_days: any.refresh_token_max_age_days,
        })
    }
}

impl TokenLifetimes {
    /// These, and where they say nothing, `other`.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            access_token_minutes: self.access_token_minutes.or(other.access_token_minutes),
            id_token_minutes: self.id_token_minutes.or(other.id_token_minutes),
            refresh_token_inactivity_days: self.refresh_token_inactivity_days.or(other.refresh_token_inactivity_days),
            refresh_token_max_age_days: self.refresh_token_max_age_days.or(other.refresh_token_max_age_days),
        }
    }

    /// How long access tokens count; `usual` when nothing is said.
    pub fn access_token(self, usual: Duration) -> Duration {
        self.access_token_minutes.map_or(usual, minutes)
    }

    /// How long id tokens count; `usual` when nothing is said.
    pub fn id_token(self, usual: Duration) -> Duration {
        self.id_token_minutes.map_or(usual, minutes)
    }

    /// When a refresh token expires that is handed out now, of a grant that began at `began_at`.
    pub fn refresh_token_end(self, platform: Platform, began_at: Timestamp, now: Timestamp) -> Timestamp {
        let usual = RefreshState::lifetime(platform);
        let idle = self.refresh_token_inactivity_days.map_or(usual, |days| usual.min(self::days(days)));
        let end = now.plus(idle);
        self.last_refresh_token_end(began_at).map_or(end, |last| end.min(last))
    }

    /// The end that no use puts off, of refresh tokens of a grant that began at `began_at`, where there is one.
    pub fn last_refresh_token_end(self, began_at: Timestamp) -> Option<Timestamp> {
        self.refresh_token_max_age_days.map(|most| began_at.plus(self::days(most)))
    }
}

fn minutes(minutes: u32) -> Duration {
    Duration::from_mins(u64::from(minutes))
}

fn days(days: u32) -> Duration {
    Duration::from_hours(u64::from(days) * 24)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lifetimes_are_read_within_their_bounds_only() {
        let read = |json: &str| serde_json::from_str::<TokenLifetimes>(json);
        assert_eq!(read("{}").unwrap(), TokenLifetimes::default());
        let set = read(r#"{"accessTokenMinutes":10,"idTokenMinutes":1440,"refreshTokenMaxAgeDays":365}"#).unwrap();
        assert_eq!(set.access_token(Duration::ZERO), Duration::from_mins(10));
        assert_eq!(read(&serde_json::to_string(&set).unwrap()).unwrap(), set);
        for wrong in [
            r#"{"accessTokenMinutes":9}"#,
            r#"{"accessTokenMinutes":1441}"#,
            r#"{"idTokenMinutes":0}"#,
            r#"{"refreshTokenInactivityDays":91}"#,
            r#"{"refreshTokenMaxAgeDays":366}"#,
            r#"{"accessTokenHours":1}"#,
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_refresh_token_ends_by_idleness_or_with_the_greatest_age() {
        let lifetimes = TokenLifetimes {
            refresh_token_inactivity_days: Some(2),
            refresh_token_max_age_days: Some(3),
            ..TokenLifetimes::default()
        };
        let began = Timestamp::from_seconds(1_000_000);
        let day = |days: u32| began.plus(self::days(days));
        assert_eq!(lifetimes.refresh_token_end(Platform::Web, began, began), day(2));
        assert_eq!(lifetimes.refresh_token_end(Platform::Web, began, day(2)), day(3));
        assert_eq!(lifetimes.refresh_token_end(Platform::Spa, began, began), day(1));
        assert_eq!(TokenLifetimes::default().refresh_token_end(Platform::Web, began, began), day(90));
    }
}
