//! How long requests take, by method, route and status.

use http::{Method, StatusCode};
use metrics::Histogram;
use quick_cache::{Equivalent, sync::Cache};
use std::{hash::Hash, time::Duration};

/// More than there are routes, methods and kinds of status together.
const MOST: usize = 4_096;

/// The histograms in use, so that a request need not name its own anew.
#[derive(Debug)]
pub(crate) struct Durations {
    histograms: Cache<Labels, Histogram>,
}

#[derive(PartialEq, Eq, Hash, Debug)]
struct Labels {
    method: &'static str,
    status: &'static str,
    route: String,
}

/// Labels that own nothing. Hashes as [`Labels`] does: the same fields in the same order.
#[derive(Hash)]
struct Named<'a> {
    method: &'static str,
    status: &'static str,
    route: &'a str,
}

impl Equivalent<Labels> for Named<'_> {
    fn equivalent(&self, labels: &Labels) -> bool {
        self.route == labels.route && self.method == labels.method && self.status == labels.status
    }
}

impl Default for Durations {
    fn default() -> Self {
        Self { histograms: Cache::new(MOST) }
    }
}

impl Durations {
    /// Records one. `route` is the pattern and never the URL: a label must not be the client's choice.
    pub(crate) fn record(&self, method: &Method, route: &str, status: StatusCode, took: Duration) {
        let named = Named { method: method_label(method), status: status_label(status), route };
        let histogram = self.histograms.get(&named).unwrap_or_else(|| self.name(&named));
        histogram.record(took.as_secs_f64());
    }

    fn name(&self, named: &Named<'_>) -> Histogram {
        let Named { method, status, route } = *named;
        let histogram = metrics::histogram!(
            "vestibule_http_request_duration_seconds",
            "method" => method,
            "route" => route.to_owned(),
            "status" => status,
        );
        self.histograms.insert(Labels { method, status, route: route.to_owned() }, histogram.clone());
        histogram
    }
}

/// A closed set: a label must not be the client's choice.
fn method_label(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::HEAD => "HEAD",
        Method::OPTIONS => "OPTIONS",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        _ => "other",
    }
}

fn status_label(status: StatusCode) -> &'static str {
    match status.as_u16() {
        100..=199 => "1xx",
        200..=299 => "2xx",
        300..=399 => "3xx",
        429 => "429",
        400..=499 => "4xx",
        503 => "503",
        _ => "5xx",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_own_nothing_find_those_that_do() {
        let durations = Durations::default();
        durations.record(&Method::GET, "/a", StatusCode::OK, Duration::ZERO);
        let named = |route, status| Named { method: "GET", status, route };
        assert!(durations.histograms.get(&named("/a", "2xx")).is_some());
        assert!(durations.histograms.get(&named("/b", "2xx")).is_none());
        assert!(durations.histograms.get(&named("/a", "4xx")).is_none());
    }
}
