//! Rates of two subjects that were measured in turn, compared.

use crate::{
    load::Sample,
    number::Spread,
    report::{Row, Target},
};
use anyhow::{Context as _, Result};

/// A row of rates against those of another subject in the same rounds.
///
/// The ratio is the lower of two: of the rates, and of the rates for each second of processor time. So neither a generator
/// that cannot keep up with the faster of the two nor a server that waits for its disk looks better than it is.
pub(super) fn compared(title: &str, what: &str, target: f64, ours: &[Sample], others: &[Sample]) -> Result<Row> {
    Ok(beside(title, what, ours, others)?.target(Target::AtLeast(target)).samples(ours))
}

/// The same without anything that must be reached.
pub(super) fn unjudged(title: &str, what: &str, ours: &[Sample], others: &[Sample]) -> Result<Row> {
    Ok(beside(title, what, ours, others)?.samples(ours))
}

fn beside(title: &str, what: &str, ours: &[Sample], others: &[Sample]) -> Result<Row> {
    let ratios = |rate: fn(&Sample) -> f64| {
        let pairs = ours.iter().zip(others);
        Spread::of(pairs.map(|(ours, other)| rate(ours) / rate(other).max(f64::MIN_POSITIVE))).context("no rounds")
    };
    let (by_time, by_processor) = (ratios(Sample::per_second)?, ratios(Sample::per_cpu_second)?);
    let lower = if by_time.median < by_processor.median { by_time } else { by_processor };
    Ok(measured(title, ours)?
        .of(what, lower)
        .with("ratio_by_time", by_time.median)
        .with("ratio_by_processor", by_processor.median))
}

/// A row of rates that others are compared with.
pub(super) fn reference(title: &str, samples: &[Sample]) -> Result<Row> {
    Ok(measured(title, samples)?.samples(samples))
}

fn measured(title: &str, samples: &[Sample]) -> Result<Row> {
    let spread = |rate: fn(&Sample) -> f64| Spread::of(samples.iter().map(rate)).context("no rounds");
    Ok(Row::new(title, spread(Sample::per_second)?, "1/s").with("per_cpu_s", spread(Sample::per_cpu_second)?.median))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::process::Usage;
    use std::time::Duration;

    fn sample(operations: u64, processor_milliseconds: u64) -> Sample {
        let usage = Usage { total: Duration::from_millis(processor_milliseconds), ..Usage::default() };
        Sample { operations, usage, wall: Duration::from_secs(1), ..Sample::default() }
    }

    #[test]
    fn what_waits_is_judged_by_time_and_what_the_generator_slows_down_by_processor_time() {
        let waits = compared("a", "b", 0.5, &[sample(400, 400)], &[sample(1_000, 1_000)]).unwrap();
        assert_eq!((waits.ratio, waits.pass), (Some(0.4), Some(false)));
        let slowed = compared("a", "b", 0.5, &[sample(900, 900)], &[sample(1_000, 300)]).unwrap();
        assert!((slowed.ratio.unwrap() - 0.3).abs() < 1e-9);
    }
}
