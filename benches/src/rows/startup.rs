//! From being started to being ready, with a store that exists.

use super::{Lab, lab::TENANTS};
use crate::{
    number::Spread,
    process::Side,
    report::{Row, Target},
    subject::Store,
};
use anyhow::{Context as _, Result};

/// The time to the announcement, which is made when the server answers.
pub(super) fn rows(lab: &Lab) -> Result<Vec<Row>> {
    let store = Store::Embedded(lab.bench.data("startup"));
    lab.bench.vestibule(Side::Measured, &store, Some(TENANTS))?.stop()?;
    let mut took = Vec::new();
    for _ in 0..lab.pace.rounds {
        took.push(lab.bench.time_to_ready(&store)?.as_secs_f64() * 1_000.0);
    }
    let took = Spread::of(took).context("no rounds")?;
    Ok(vec![Row::new("start to ready, existing store", took, "ms").target(Target::AtMost(200.0))])
}
