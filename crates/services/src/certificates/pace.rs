//! How often is tried, so that no authority is asked more than it takes: Let's Encrypt's bounds are 5 failures of a host an hour and 300
//! orders of an account in three hours.

use std::{ops::Range, time::Duration};
use vestibule_domain::clock::Timestamp;
use vestibule_outbound::acme::AcmeError;

/// The pause after the first failure; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_mins(15);
const LONGEST_PAUSE: Duration = Duration::from_hours(24);
/// A host is tried no sooner after its last try, even when somebody asks for it.
pub(super) const LEAST_PAUSE: Duration = Duration::from_mins(12);
/// The least time between two certificates of a host, whatever their life.
const LEAST_LIFE: Duration = Duration::from_hours(1);

/// So many hosts are tried in [`WINDOW`], by all nodes together.
pub(super) const MOST_TRIED: u64 = 60;
pub(super) const WINDOW: Duration = Duration::from_hours(1);

/// When it is tried again after so many failures in a row, of which this is the last.
pub(super) fn after_failure(now: Timestamp, failures: u32, error: Option<&AcmeError>) -> Timestamp {
    let doublings = failures.saturating_sub(1).min(10);
    let pause = match error {
        // No fault of the host's.
        Some(AcmeError::Unreachable | AcmeError::TooSlow) => FIRST_PAUSE,
        _ => FIRST_PAUSE.saturating_mul(1 << doublings).min(LONGEST_PAUSE),
    };
    now.plus(error.and_then(AcmeError::retry_after).map_or(pause, |wanted| wanted.max(pause)))
}

/// When the next certificate is ordered: after two thirds of this one's life.
pub(super) fn renewal(now: Timestamp, life: &Range<Timestamp>) -> Timestamp {
    life.start.plus(life.end.since(life.start).saturating_mul(2) / 3).max(now.plus(LEAST_LIFE))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_hours(1);

    #[test]
    fn a_host_that_keeps_failing_is_tried_less_and_less() {
        let now = Timestamp::from_seconds(1_000);
        let pause = |failures| after_failure(now, failures, None).since(now);
        assert_eq!([1, 2, 3, 4].map(pause), [HOUR / 4, HOUR / 2, HOUR, HOUR * 2]);
        assert_eq!([8, 1_000, u32::MAX].map(pause), [LONGEST_PAUSE; 3]);
        let mut failed = Duration::ZERO;
        let in_an_hour = (1..).take_while(|failures| {
            failed += pause(*failures);
            failed <= HOUR
        });
        assert!(in_an_hour.count() < 5);
    }

    #[test]
    fn an_authority_that_wants_to_be_left_alone_is() {
        let now = Timestamp::from_seconds(1_000);
        let limited = |wait| AcmeError::Refused {
            kind: "rateLimited".to_owned(),
            detail: String::new(),
            retry_after: Some(wait),
        };
        assert_eq!(after_failure(now, 1, Some(&limited(HOUR * 30))), now.plus(HOUR * 30));
        assert_eq!(after_failure(now, 3, Some(&limited(Duration::from_secs(1)))), now.plus(HOUR));
        assert_eq!(after_failure(now, 9, Some(&AcmeError::Unreachable)), now.plus(HOUR / 4));
    }

    #[test]
    fn the_next_is_ordered_after_two_thirds_of_a_life_and_never_at_once() {
        let (now, day) = (Timestamp::from_seconds(1_000_000), HOUR * 24);
        assert_eq!(renewal(now, &(now.minus(HOUR)..now.minus(HOUR).plus(day * 90))), now.minus(HOUR).plus(day * 60));
        assert_eq!(renewal(now, &(now..now.plus(day * 6))), now.plus(day * 4));
        for life in [now..now, now..now.plus(HOUR), now.minus(day)..now.plus(HOUR), now.plus(day)..now] {
            assert_eq!(renewal(now, &life).since(now).max(HOUR), renewal(now, &life).since(now), "{life:?}");
        }
    }
}
