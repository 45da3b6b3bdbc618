//! Nonces for the proofs of clients (RFC 9449 §8).

use http::{HeaderMap, HeaderName, HeaderValue};
use vestibule_services::{Context, sender_constraint::fresh_nonce};

/// The header of a nonce (RFC 9449 §8.1).
const DPOP_NONCE: HeaderName = HeaderName::from_static("dpop-nonce");

/// RFC 9449 §8.2: a nonce for the next proof comes with every answer to a client that makes proofs.
pub(super) fn offer_nonce(headers: &mut HeaderMap, cx: &Context) {
    if let Ok(nonce) = HeaderValue::from_str(&fresh_nonce(cx)) {
        headers.insert(DPOP_NONCE, nonce);
    }
}
