//! What this machine can do: for reference, and to see that a run stands on solid ground.

use super::Lab;
use crate::{limits::Limit, number::Spread, report::Row};
use anyhow::{Context as _, Result};

const LIMITS: [(Limit, &str); 4] = [
    (Limit::Rs256, "limit: RS256 signatures"),
    (Limit::Es256, "limit: ES256 signatures"),
    (Limit::Argon2, "limit: Argon2id 19 MiB t=2, library in use"),
    (Limit::Argon2Allocating, "limit: Argon2id 19 MiB t=2, RustCrypto allocating"),
];

/// One row for each limit.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let mut readings = [const { Vec::new() }; LIMITS.len()];
    for _ in 0..lab.pace.rounds {
        for ((limit, _), readings) in LIMITS.iter().zip(&mut readings) {
            readings.push(lab.bench.limit(*limit, lab.pace.phases.measure, 1)?.per_second());
        }
    }
    let rows = LIMITS.iter().zip(readings);
    rows.map(|((_, name), readings)| Ok(Row::new(*name, Spread::of(readings).context("no rounds")?, "1/s"))).collect()
}
