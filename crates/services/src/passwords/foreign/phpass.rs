//! phpass's portable hashes: MD5 of salt and password, then of the last output and password, over and over.

use super::matches::same;
use md5::{Digest as _, Md5};
use vestibule_domain::credential::foreign::PhpassHash;

pub(super) fn matches(hash: &PhpassHash, password: &[u8]) -> bool {
    let once = |head: &[u8]| -> [u8; 16] { Md5::new().chain_update(head).chain_update(password).finalize().into() };
    let output = (0..hash.rounds()).fold(once(hash.salt()), |output, _| once(&output));
    same(hash.tag(), &PhpassHash::digits(&output))
}
