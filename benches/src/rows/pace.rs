//! How long and how often things are measured.

use crate::load::Phases;
use std::time::Duration;

/// The sizes of a run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    /// How often everything is measured in turn.
    pub(crate) rounds: usize,
    /// One measurement of what can go on for ever.
    pub(crate) phases: Phases,
    /// How many codes one measurement redeems.
    pub(crate) codes: usize,
    /// How many sign-ins one measurement finishes.
    pub(crate) sign_ins: usize,
    /// How long a server is under mixed load before its memory is read.
    pub(crate) mixed: Duration,
    /// How many customers the large store has.
    pub(crate) customers: u32,
    /// How many tenants the wide store has.
    pub(crate) tenants: u32,
}

impl Pace {
    /// A run worth keeping.
    pub(crate) const fn full() -> Self {
        Self {
            rounds: 5,
            phases: Phases { warm: Duration::from_secs(1), measure: Duration::from_secs(4) },
            codes: 6_000,
            sign_ins: 240,
            mixed: Duration::from_mins(1),
            customers: 1_000_000,
            tenants: 10_000,
        }
    }

    /// A rough look in a few minutes.
    pub(crate) const fn quick() -> Self {
        Self {
            rounds: 2,
            phases: Phases { warm: Duration::from_millis(300), measure: Duration::from_secs(1) },
            codes: 1_000,
            sign_ins: 48,
            mixed: Duration::from_secs(10),
            customers: 100_000,
            tenants: 1_000,
        }
    }
}
