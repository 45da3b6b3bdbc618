//! The two ids of a request: the one that its client may choose, to find the request again in its own logs and ours, and
//! the one that only we choose.

use axum::extract::FromRequestParts;
use http::{HeaderMap, HeaderName, HeaderValue, Uri, request::Parts};
use uuid::Uuid;
use vestibule_domain::{ids::CorrelationId, randomness::Randomness};

use crate::problem::Problem;

/// The name under which clients send, and get back, a correlation id: as a header, or as MSAL.js does in the query.
const CLIENT_REQUEST_ID: HeaderName = HeaderName::from_static("client-request-id");
/// The name under which every response carries its trace id.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-ms-request-id");

/// The ids of one request. Both stand in every log line, error and error page that it leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RequestIds {
    /// The client's choice when it sent a GUID, otherwise a fresh one. Not secret, not unique: never a key.
    pub correlation: CorrelationId,
    /// Chosen here, one for each request: `trace_id` in errors, `x-ms-request-id` in headers.
    pub trace: Uuid,
}

impl RequestIds {
    /// Reads the client's correlation id, if it sent a valid one, and makes what is missing.
    pub fn of_request(uri: &Uri, headers: &HeaderMap, randomness: &dyn Randomness) -> Self {
        let sent = headers
            .get(CLIENT_REQUEST_ID)
            .and_then(|value| CorrelationId::parse(value.to_str().ok()?))
            .or_else(|| uri.query().and_then(in_query));
        Self {
            correlation: sent.unwrap_or_else(|| CorrelationId::random(randomness)),
            trace: CorrelationId::random(randomness).uuid(),
        }
    }

    /// Puts both ids on a response.
    pub fn write(&self, headers: &mut HeaderMap) {
        let mut buffer = Uuid::encode_buffer();
        for (name, id) in [(REQUEST_ID, self.trace), (CLIENT_REQUEST_ID, self.correlation.uuid())] {
            if let Ok(value) = HeaderValue::from_str(id.hyphenated().encode_lower(&mut buffer)) {
                headers.insert(name, value);
            }
        }
    }
}

fn in_query(query: &str) -> Option<CorrelationId> {
    query.split('&').find_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        (name == CLIENT_REQUEST_ID.as_str()).then(|| CorrelationId::parse(value)).flatten()
    })
}

impl<S: Send + Sync> FromRequestParts<S> for RequestIds {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parts.extensions.get::<Self>().copied().ok_or(Problem::Internal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting(std::sync::atomic::AtomicU8);
    impl Randomness for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
        }
    }

    const GUID: &str = "6f1c3a52-0000-4000-8000-00000000abcd";

    fn ids(uri: &str, header: Option<&str>) -> RequestIds {
        let mut headers = HeaderMap::new();
        if let Some(header) = header {
            headers.insert(CLIENT_REQUEST_ID, header.parse().unwrap());
        }
        RequestIds::of_request(&uri.parse().unwrap(), &headers, &Counting(1.into()))
    }

    #[test]
    fn a_clients_guid_is_kept_and_echoed() {
        for ids in [ids("/", Some(GUID)), ids(&format!("/token?a=b&client-request-id={GUID}"), None)] {
            let mut headers = HeaderMap::new();
            ids.write(&mut headers);
            assert_eq!(headers[CLIENT_REQUEST_ID], GUID);
            assert_eq!(headers[REQUEST_ID], ids.trace.to_string());
        }
    }

    #[test]
    fn anything_but_a_guid_is_replaced() {
        for bad in ["", "x", "{6f1c3a52-0000-4000-8000-00000000abcd}", "6f1c3a520000400080000000000000ab", "<script>"] {
            assert_ne!(ids("/", Some(bad)).correlation.to_string(), bad);
        }
    }

    #[test]
    fn the_header_goes_before_the_query_and_the_trace_id_is_never_the_clients() {
        let other = "00000000-0000-4000-8000-000000000000";
        let ids = ids(&format!("/?client-request-id={other}"), Some(GUID));
        assert_eq!(ids.correlation.to_string(), GUID);
        assert_ne!(ids.trace.to_string(), GUID);
    }
}
