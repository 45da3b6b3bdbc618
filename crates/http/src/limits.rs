//! The sizes and times that bound every request.

use http::{HeaderMap, Uri, header};
use std::time::Duration;

use crate::problem::Problem;

/// The bounds of one request. Headers are bounded by the listener, cookies by [`MOST_COOKIE_BYTES`](crate::MOST_COOKIE_BYTES).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// The most bytes of a request's body. Larger ones get 413.
    pub body_bytes: usize,
    /// The most bytes of a request's target. Larger ones get 414.
    pub uri_bytes: usize,
    /// The time within which a request must be read and answered. Later ones get 503.
    pub request_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { body_bytes: 64 * 1024, uri_bytes: 16 * 1024, request_timeout: Duration::from_secs(30) }
    }
}

impl Limits {
    /// Refuses what can be seen to be too large before anything is read.
    pub(crate) fn check(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), Problem> {
        let target = uri.path_and_query().map_or(0, |target| target.as_str().len());
        if target > self.uri_bytes {
            return Err(Problem::UriTooLong);
        }
        let length = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        match length {
            Some(length) if usize::try_from(length).is_ok_and(|length| length <= self.body_bytes) => Ok(()),
            Some(_) => Err(Problem::BodyTooLarge),
            // Chunked: cut off while it is read.
            None => Ok(()),
        }
    }
}
