//! Many waiting commits share one wait for the disk.

use super::Lab;
use crate::{
    limits::Limit,
    number::Spread,
    report::{Row, Target},
};
use anyhow::{Context as _, Result};

/// How many wait at once.
const WAITING: u16 = 64;
/// On a disk that answers sooner, in milliseconds, the processor is the limit and there is little to share.
const SLOW_DISK: f64 = 1.0;

struct Round {
    fsync: f64,
    alone: f64,
    together: f64,
}

/// Commits of 64 at once against one at a time, on the same disk.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let duration = lab.pace.phases.measure;
    let mut rounds = Vec::new();
    for _ in 0..lab.pace.rounds {
        rounds.push(Round {
            fsync: 1_000.0 / lab.bench.limit(Limit::Fsync, duration, 1)?.per_second(),
            alone: lab.bench.limit(Limit::Commits, duration, 1)?.per_second(),
            together: lab.bench.limit(Limit::Commits, duration, WAITING)?.per_second(),
        });
    }
    let spread = |value: fn(&Round) -> f64| Spread::of(rounds.iter().map(value)).context("no rounds");
    let fsync = spread(|round| round.fsync)?;
    let together = Row::new("refresh commits, 64 waiting", spread(|round| round.together)?, "1/s")
        .of("one at a time", spread(|round| round.together / round.alone)?)
        .with("fsync_ms", fsync.median);
    Ok(vec![
        Row::new("limit: fsync", fsync, "ms"),
        Row::new("refresh commits, one at a time", spread(|round| round.alone)?, "1/s"),
        if fsync.median > SLOW_DISK {
            together.target(Target::AtLeast(5.0))
        } else {
            together.with("no_target", "the disk answers within 1 ms")
        },
    ])
}
