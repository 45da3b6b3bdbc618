//! What an application's answer means.

use crate::outbox::Outcome;
use vestibule_outbound::safe_http::CallError;

/// An answer is a status; nothing of its body is of interest.
pub(crate) const MOST_BYTES: usize = 16 * 1024;

/// 200 and 204 are success, 400 is failure (Back-Channel Logout §2.8, CIBA §10.2). Who is not there, overwhelmed or broken may be well
/// later; a redirect is followed nowhere.
pub(crate) fn verdict(answered: Result<u16, CallError>) -> Outcome {
    match answered {
        Ok(200..=299) => Outcome::Delivered,
        Ok(status @ (408 | 425 | 429 | 500..=599)) => Outcome::Delayed(format!("the application answered {status}")),
        Ok(status) => Outcome::Refused(format!("the application answered {status}")),
        Err(error @ CallError::Forbidden) => Outcome::Refused(error.to_string()),
        // It has answered, at more length than anybody listens to.
        Err(CallError::TooLarge) => Outcome::Refused(CallError::TooLarge.to_string()),
        Err(error) => Outcome::Delayed(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_be_well_later_is_tried_again() {
        for status in [200, 204, 299] {
            assert_eq!(verdict(Ok(status)), Outcome::Delivered, "{status}");
        }
        for status in [408, 425, 429, 500, 503, 599] {
            assert!(matches!(verdict(Ok(status)), Outcome::Delayed(_)), "{status}");
        }
        for status in [100, 301, 302, 307, 400, 401, 404, 600] {
            assert!(matches!(verdict(Ok(status)), Outcome::Refused(_)), "{status}");
        }
        for error in [CallError::Unreachable, CallError::TimedOut] {
            assert!(matches!(verdict(Err(error)), Outcome::Delayed(_)), "{error}");
        }
        assert!(matches!(verdict(Err(CallError::Forbidden)), Outcome::Refused(_)));
    }
}
