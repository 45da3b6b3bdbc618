//! When signing keys come and go.
//!
//! ```text
//! created        signs_from            signs_until        published_until
//!    │ published     │ signs, published     │ published          │ forgotten
//!    └───────────────┴──────────────────────┴────────────────────┘
//!                    └─ of the next key: created ─ signs_from ─…
//! ```
//!
//! A successor is published ahead, so that every cache of the key set knows it before it signs; a key stays published
//! until the last token that it signed has expired. A key stops in the same instant in which its successor begins, and both
//! moments are stored beforehand: nodes whose clocks differ agree on what is published, and a clock set back finds
//! the earlier key still there.

use crate::clock::Timestamp;
use std::time::Duration;
use vestibule_protocol::jose::Algorithm;

const HOUR: Duration = Duration::from_hours(1);
const DAY: Duration = Duration::from_hours(24);

/// The times of a stored signing key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeyTimes {
    /// Its `kid`.
    pub id: String,
    /// What it signs with.
    pub algorithm: Algorithm,
    /// When it was made; published since then.
    pub created_at: Timestamp,
    /// Signs from this moment on.
    pub signs_from: Timestamp,
    /// Signs before this moment; unknown until a successor is planned. Not after `signs_from`: withdrawn before it began.
    pub signs_until: Option<Timestamp>,
    /// In the key set before this moment; unknown until a successor is planned.
    pub published_until: Option<Timestamp>,
}

/// How signing keys are replaced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RotationSchedule {
    /// A key signs for this long.
    pub period: Duration,
    /// Its successor is in the key set this long before it begins.
    pub publish_ahead: Duration,
    /// For how long others may keep the key set (its `max-age`): no planned key begins earlier than this after its publication.
    pub cache_lifetime: Duration,
    /// A key stays in the key set for this long after its last signature: the longest token lifetime and some clock skew.
    pub retention: Duration,
}

impl Default for RotationSchedule {
    /// A new key every 90 days, published 14 days ahead; caches of an hour; tokens of up to a day.
    fn default() -> Self {
        Self {
            period: DAY * 90,
            publish_ahead: DAY * 14,
            cache_lifetime: HOUR,
            retention: DAY + Duration::from_mins(5),
        }
    }
}

/// What is to be done with a tenant's signing keys. All actions of one decision belong into one change set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Action {
    /// Make a key and publish it; it signs from the given moment on.
    Publish {
        /// What it signs with.
        algorithm: Algorithm,
        /// When it begins to sign.
        signs_from: Timestamp,
    },
    /// Store when a key stops signing and when it leaves the key set; `None` when it has no planned end any more.
    Schedule {
        /// The key's `kid`.
        key: String,
        /// See [`KeyTimes::signs_until`].
        signs_until: Option<Timestamp>,
        /// See [`KeyTimes::published_until`].
        published_until: Option<Timestamp>,
    },
    /// Erase a key: no token that it signed is alive.
    Forget {
        /// The key's `kid`.
        key: String,
    },
}

/// When a key made by hand begins to sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    /// When every cache of the key set has seen it.
    AfterCaches,
    /// At once, as after a leak: relying parties that meet an unknown `kid` must fetch the key set again.
    AtOnce,
}

impl KeyTimes {
    /// Whether the key belongs in the key set (RFC 7517 §5) at this moment.
    pub fn is_published(&self, now: Timestamp) -> bool {
        self.published_until.is_none_or(|end| now < end)
    }

    fn has_ended(&self, now: Timestamp) -> bool {
        self.signs_until.is_some_and(|end| end <= now)
    }

    fn is_withdrawn(&self) -> bool {
        self.has_ended(self.signs_from)
    }

    fn scheduled(&self, signs_until: Option<Timestamp>, schedule: &RotationSchedule) -> Action {
        let published_until = signs_until.map(|end| end.plus(schedule.retention));
        Action::Schedule { key: self.id.clone(), signs_until, published_until }
    }
}

/// The key that signs with `algorithm` now. A clock set back to before every key's beginning gets the first to begin,
/// which is published already. `None`: there is none, and [`decide`] says to make one.
pub fn signer(keys: &[KeyTimes], algorithm: Algorithm, now: Timestamp) -> Option<&KeyTimes> {
    let able = || keys.iter().filter(|key| key.algorithm == algorithm && !key.is_withdrawn() && !key.has_ended(now));
    let begun = able().filter(|key| key.signs_from <= now).max_by_key(|key| (key.signs_from, &key.id));
    begun.or_else(|| able().min_by_key(|key| (key.signs_from, &key.id)))
}

/// What is due for a tenant's keys, `wanted` being the algorithms that the tenant and its applications sign with. Nothing,
/// most of the time; and nothing again once the actions have been taken.
pub fn decide(keys: &[KeyTimes], wanted: &[Algorithm], now: Timestamp, schedule: &RotationSchedule) -> Vec<Action> {
    let mut algorithms: Vec<Algorithm> = Vec::new();
    for algorithm in wanted.iter().copied().chain(keys.iter().map(|key| key.algorithm)) {
        if !algorithms.contains(&algorithm) {
            algorithms.push(algorithm);
        }
    }
    let mut actions = Vec::new();
    for algorithm in algorithms {
        if wanted.contains(&algorithm) {
            renew(keys, algorithm, now, schedule, &mut actions);
        } else {
            end(keys, algorithm, now, now, schedule, &mut actions);
        }
    }
    let over = |key: &&KeyTimes| key.has_ended(now) && !key.is_published(now);
    actions.extend(keys.iter().filter(over).map(|key| Action::Forget { key: key.id.clone() }));
    actions
}

/// Replaces the key of `algorithm` ahead of its time. A successor that was published but has not begun is withdrawn with it.
pub fn rotate(
    keys: &[KeyTimes],
    algorithm: Algorithm,
    start: Start,
    now: Timestamp,
    schedule: &RotationSchedule,
) -> Vec<Action> {
    let signs_from = match start {
        Start::AfterCaches => now.plus(schedule.cache_lifetime),
        Start::AtOnce => now,
    };
    let mut actions = vec![Action::Publish { algorithm, signs_from }];
    end(keys, algorithm, signs_from, now, schedule, &mut actions);
    actions
}

/// Ends every key of `algorithm` that has not ended, at `moment`.
fn end(
    keys: &[KeyTimes],
    algorithm: Algorithm,
    moment: Timestamp,
    now: Timestamp,
    schedule: &RotationSchedule,
    actions: &mut Vec<Action>,
) {
    let alive = keys.iter().filter(|key| key.algorithm == algorithm && !key.has_ended(now) && !key.has_ended(moment));
    actions.extend(alive.map(|key| key.scheduled(Some(moment), schedule)));
}

/// Publishes the next key of `algorithm` when it is due, and puts each key's end where its successor begins.
fn renew(
    keys: &[KeyTimes],
    algorithm: Algorithm,
    now: Timestamp,
    schedule: &RotationSchedule,
    actions: &mut Vec<Action>,
) {
    // A key that begins later than any plan would have it was made while the clock stood wrong, or the clock does now:
    // it is left alone, neither counted as the successor nor erased.
    let horizon = now.plus(schedule.publish_ahead).plus(schedule.cache_lifetime).plus(schedule.period);
    let of_algorithm = || keys.iter().filter(|key| key.algorithm == algorithm && !key.is_withdrawn());
    let mut line: Vec<&KeyTimes> = of_algorithm().filter(|key| key.signs_from <= horizon).collect();
    line.sort_by_key(|key| (key.signs_from, &key.id));

    let next = match line.last() {
        None => of_algorithm().next().is_none().then_some(now),
        Some(last) if last.has_ended(now) => Some(now),
        Some(last) => {
            let due = last.signs_from.plus(schedule.period);
            (now >= due.minus(schedule.publish_ahead)).then(|| due.max(now.plus(schedule.cache_lifetime)))
        }
    };
    actions.extend(next.map(|signs_from| Action::Publish { algorithm, signs_from }));

    let successors = line.iter().skip(1).map(|key| Some(key.signs_from)).chain([next]);
    for (key, successor) in line.iter().zip(successors) {
        // An end that has passed stays where it was: the key is not called back.
        if !key.has_ended(now) && key.signs_until != successor {
            actions.push(key.scheduled(successor, schedule));
        }
    }
}

#[cfg(test)]
mod tests;
