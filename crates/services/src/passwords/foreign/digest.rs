//! A single digest of salt and password.

use super::matches::same;
use aws_lc_rs::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY, SHA256, SHA384, SHA512};
use md5::{Digest as _, Md5};
use vestibule_domain::credential::foreign::{DigestAlgorithm, SaltedDigest};

pub(super) fn matches(hash: &SaltedDigest, password: &[u8]) -> bool {
    let [first, second] = hash.parts(password);
    let algorithm = match hash.algorithm() {
        DigestAlgorithm::Md5 => {
            let tag = Md5::new().chain_update(first).chain_update(second).finalize();
            return same(hash.tag(), &tag);
        }
        DigestAlgorithm::Sha1 => &SHA1_FOR_LEGACY_USE_ONLY,
        DigestAlgorithm::Sha256 => &SHA256,
        DigestAlgorithm::Sha384 => &SHA384,
        DigestAlgorithm::Sha512 => &SHA512,
    };
    let mut context = Context::new(algorithm);
    context.update(first);
    context.update(second);
    same(hash.tag(), context.finish().as_ref())
}
