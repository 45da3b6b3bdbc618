//! What a protected resource says to a client that proves too little.

use super::ProofAlgorithm;

/// The value of `WWW-Authenticate` (RFC 9449 §7.1): the scheme, an error word where there was a token, and the algorithms.
pub fn dpop_challenge(error: Option<&str>) -> String {
    let algorithms = ProofAlgorithm::ALL.map(ProofAlgorithm::as_str).join(" ");
    match error {
        Some(error) => format!("DPoP error=\"{error}\", algs=\"{algorithms}\""),
        None => format!("DPoP algs=\"{algorithms}\""),
    }
}
