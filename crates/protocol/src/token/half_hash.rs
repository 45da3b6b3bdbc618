//! Half hashes: by them an id token vouches for what stands beside it.

use crate::encoding::base64url;
use aws_lc_rs::digest::{SHA256, digest};

/// The left half of a value's SHA-256 in base64url: `at_hash`, `c_hash` and `s_hash` of id tokens that are signed by RS256 or
/// ES256 (OpenID Connect Core §3.3.2.11).
pub fn half_hash(value: &str) -> String {
    base64url(digest(&SHA256, value.as_bytes()).as_ref().get(..16).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_the_specification_comes_out() {
        // OpenID Connect Core §A.3 and §A.4.
        assert_eq!(half_hash("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"), "77QmUPtjPfzWtF2AnpK9RQ");
        assert_eq!(half_hash("Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk"), "LDktKdoQak3Pk0cnXxCltA");
    }
}
