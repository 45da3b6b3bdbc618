//! One row of the table.

use crate::{load::Sample, number::Spread};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// What a row must reach.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Target {
    /// The ratio, or the value where there is none, at least this.
    AtLeast(f64),
    /// The ratio, or the value where there is none, at most this.
    AtMost(f64),
    /// The ratio, or the value where there is none, from the first to the second, both included.
    Between(f64, f64),
}

impl Target {
    fn holds(self, value: f64) -> bool {
        match self {
            Self::AtLeast(least) => value >= least,
            Self::AtMost(most) => value <= most,
            Self::Between(least, most) => (least..=most).contains(&value),
        }
    }

    fn text(self) -> String {
        match self {
            Self::AtLeast(least) => format!("≥ {least}"),
            Self::AtMost(most) => format!("≤ {most}"),
            Self::Between(least, most) => format!("{least} … {most}"),
        }
    }
}

/// A row: a value, what it is compared with, and whether that is enough.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    /// What was measured.
    pub(crate) name: String,
    /// The median.
    pub(crate) value: f64,
    /// Its unit.
    pub(crate) unit: &'static str,
    /// What the ratio refers to.
    pub(crate) of: Option<String>,
    /// The median of the rounds' ratios.
    pub(crate) ratio: Option<f64>,
    /// What the ratio, or else the value, must reach.
    pub(crate) target: Option<String>,
    /// Whether it does; nothing for rows without a target.
    pub(crate) pass: Option<bool>,
    /// Least and greatest value, percentiles, processor time and whatever else was seen.
    pub(crate) detail: Map<String, Value>,
}

impl Row {
    /// A row of a value measured once or several times.
    pub(crate) fn new(name: impl Into<String>, values: Spread, unit: &'static str) -> Self {
        let row = Self {
            name: name.into(),
            value: values.median,
            unit,
            of: None,
            ratio: None,
            target: None,
            pass: None,
            detail: Map::new(),
        };
        if values.min < values.max { row.with("min", values.min).with("max", values.max) } else { row }
    }

    /// A row of a value measured once.
    pub(crate) fn single(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self::new(name, Spread { median: value, min: value, max: value }, unit)
    }

    /// A group of rows that could not be measured.
    pub(crate) fn failed(name: impl Into<String>, error: &anyhow::Error) -> Self {
        let row = Self::single(name, 0.0, "").with("error", format!("{error:#}"));
        Self { pass: Some(false), ..row }
    }

    /// Compares with something else of the same rounds.
    pub(crate) fn of(mut self, what: impl Into<String>, ratios: Spread) -> Self {
        self.of = Some(what.into());
        self.ratio = Some(ratios.median);
        self.with("ratio_min", ratios.min).with("ratio_max", ratios.max)
    }

    /// Sets what must be reached.
    pub(crate) fn target(mut self, target: Target) -> Self {
        self.pass = Some(target.holds(self.ratio.unwrap_or(self.value)));
        self.target = Some(target.text());
        self
    }

    /// Adds a detail.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        let value = value.as_f64().filter(|_| value.is_f64()).map_or(value, |number| json!(rounded(number)));
        self.detail.insert(name.to_owned(), value);
        self
    }

    /// Adds what several rounds saw: errors, percentiles, processor time.
    pub(crate) fn samples<'a>(self, samples: impl IntoIterator<Item = &'a Sample>) -> Self {
        let mut all = Sample::default();
        for sample in samples {
            all.operations += sample.operations;
            all.errors += sample.errors;
            all.shed += sample.shed;
            all.wall += sample.wall;
            all.usage.total += sample.usage.total;
            all.latencies.merge(&sample.latencies);
            all.first_error = all.first_error.or_else(|| sample.first_error.clone());
        }
        let mut row = self
            .with("operations", all.operations)
            .with("errors", all.errors)
            .with("cpu_ms", all.cpu_milliseconds())
            .with("cpu_share", all.usage.total.as_secs_f64() / all.wall.as_secs_f64().max(f64::MIN_POSITIVE));
        for (name, permille) in [("p50_ms", 500), ("p95_ms", 950), ("p99_ms", 990), ("p999_ms", 999)] {
            row = row.with(name, all.latencies.within(permille));
        }
        if all.shed > 0 {
            row = row.with("shed", all.shed);
        }
        if let Some(error) = all.first_error {
            row = row.with("first_error", error);
        }
        if all.errors > 0 {
            // A wrong answer now and then makes every figure meaningless.
            row.pass = row.pass.map(|_| false);
        }
        row
    }
}

/// Four significant digits are more than a measurement is good for.
fn rounded(number: f64) -> f64 {
    if number == 0.0 || !number.is_finite() {
        return number;
    }
    let scale = 10_f64.powf(3.0 - number.abs().log10().floor());
    (number * scale).round() / scale
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_is_judged_where_there_is_one_and_the_value_elsewhere() {
        let spread = |value| Spread { median: value, min: value, max: value };
        let row = Row::new("a", spread(10.0), "1/s").of("b", spread(0.8)).target(Target::AtLeast(0.85));
        assert_eq!((row.pass, row.target.as_deref()), (Some(false), Some("≥ 0.85")));
        assert_eq!(Row::single("a", 10.0, "MiB").target(Target::AtMost(30.0)).pass, Some(true));
    }

    #[test]
    fn what_must_be_the_same_may_be_neither_dearer_nor_cheaper() {
        let judged = |value| Row::single("a", value, "").target(Target::Between(0.95, 1.05)).pass;
        assert_eq!([0.94, 0.95, 1.05, 1.06].map(judged), [Some(false), Some(true), Some(true), Some(false)]);
    }

    #[test]
    fn a_row_with_wrong_answers_never_passes() {
        let wrong = Sample { errors: 1, ..Sample::default() };
        assert_eq!(Row::single("a", 10.0, "1/s").target(Target::AtLeast(1.0)).samples([&wrong]).pass, Some(false));
    }

    #[test]
    fn details_are_rounded_to_what_they_are_good_for() {
        assert!((rounded(1_234.567) - 1_235.0).abs() < 1e-9);
        assert!((rounded(0.001_234_56) - 0.001_235).abs() < 1e-9);
    }
}
