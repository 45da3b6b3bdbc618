//! Measurements, in Prometheus' text format.

use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};
use std::time::Duration;

/// Upper bounds of durations in seconds: from a cached answer to the request timeout.
const DURATIONS: [f64; 14] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 30.0];

/// Why measurements can't be taken.
#[derive(Debug, thiserror::Error)]
#[error("measurements can't be taken: {0}")]
pub struct MetricsError(#[from] BuildError);

/// The process's measurements.
#[derive(Clone, Debug)]
pub struct Metrics(PrometheusHandle);

impl Metrics {
    /// How often [`Self::tidy`] is due.
    pub const TIDY_EVERY: Duration = Duration::from_secs(5);

    /// Takes measurements from now on. Only one may in a process.
    pub fn start() -> Result<Self, MetricsError> {
        let handle = builder()?.install_recorder()?;
        metrics::gauge!("vestibule_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
        Ok(Self(handle))
    }

    /// Of a recorder that is not the process's.
    #[cfg(test)]
    pub(crate) fn of(recorder: &metrics_exporter_prometheus::PrometheusRecorder) -> Self {
        Self(recorder.handle())
    }

    /// Everything measured so far.
    pub fn render(&self) -> String {
        self.0.render()
    }

    /// Folds what has been recorded into the histograms, so that an unread process does not grow.
    pub fn tidy(&self) {
        self.0.run_upkeep();
    }
}

fn builder() -> Result<PrometheusBuilder, BuildError> {
    PrometheusBuilder::new().set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &DURATIONS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_counted_in_buckets() {
        let recorder = builder().unwrap().build_recorder();
        let metrics = Metrics(recorder.handle());
        metrics::with_local_recorder(&recorder, || metrics::histogram!("wait_seconds").record(0.02));
        metrics.tidy();
        let text = metrics.render();
        assert!(text.contains("wait_seconds_bucket{le=\"0.025\"} 1"), "{text}");
        assert!(text.contains("wait_seconds_bucket{le=\"0.01\"} 0"), "{text}");
    }
}
