//! Refresh token rotation with a grace period (RFC 9700 §4.14.2; decisions.md 20).
//!
//! A refresh token names its grant and its generation, and a MAC proves it. So a family is one row, the successor of a
//! generation is always the same token, and nothing is kept in clear.

use crate::{application::Platform, clock::Timestamp};
use std::time::Duration;

/// Where a refresh family stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RefreshState {
    /// The generation that has not been redeemed yet.
    pub generation: i64,
    /// When the one before it was redeemed.
    pub rotated_at: Timestamp,
    /// When the present generation expires.
    pub expires_at: Timestamp,
}

/// What to do with a presented refresh token of a live, unexpired family.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rotation {
    /// The newest: redeem it and hand out its successor.
    Rotate,
    /// Redeemed a moment ago and its successor not used yet: hand out the same successor again, so that tabs and retries work.
    RepeatSuccessor,
    /// Redeemed before, and its successor used or its grace over: someone else has a copy. Revoke the family.
    Reuse,
}

impl RefreshState {
    /// How long a refresh token waits for its use: a page's family ends 24 hours after its first token, all others end after
    /// 90 days without use (wire.md §3).
    pub const fn lifetime(platform: Platform) -> Duration {
        match platform {
            Platform::Spa => Duration::from_hours(24),
            Platform::Web | Platform::PublicClient => Duration::from_hours(90 * 24),
        }
    }

    /// Decides about a presented generation. `None`: no such generation was ever handed out.
    pub fn present(&self, generation: i64, grace: Duration, now: Timestamp) -> Option<Rotation> {
        match self.generation.checked_sub(generation)? {
            ..0 => None,
            0 => Some(Rotation::Rotate),
            1 if now.since(self.rotated_at) < grace => Some(Rotation::RepeatSuccessor),
            _ => Some(Rotation::Reuse),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_rotates_its_predecessor_repeats_within_the_grace_and_all_else_is_reuse() {
        let start = Timestamp::from_seconds(100);
        let state = RefreshState { generation: 3, rotated_at: start, expires_at: Timestamp::from_seconds(1_000) };
        let grace = Duration::from_secs(30);
        let at = |seconds| start.plus(Duration::from_secs(seconds));
        assert_eq!(state.present(3, grace, at(500)), Some(Rotation::Rotate));
        assert_eq!(state.present(2, grace, at(29)), Some(Rotation::RepeatSuccessor));
        assert_eq!(state.present(2, grace, at(30)), Some(Rotation::Reuse));
        assert_eq!(state.present(1, grace, at(0)), Some(Rotation::Reuse));
        assert_eq!(state.present(4, grace, at(0)), None);
        assert_eq!(state.present(2, Duration::ZERO, at(0)), Some(Rotation::Reuse));
        assert_eq!(state.present(i64::MIN, grace, at(0)), None);
    }
}
