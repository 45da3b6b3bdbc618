//! Which implementation of Argon2id serves.

use super::{argon2_pooled::Argon2Pooled, hasher::PasswordHasher};
use vestibule_domain::credential::HashParameters;

/// Argon2id tags of "password" and "somesalt" at version 1.3, 256 KiB and two passes, in one lane and in two, from the test
/// suite of the reference implementation.
#[cfg(any(test, feature = "argon2-simd"))]
const KNOWN_ANSWERS: [(u32, [u8; 32]); 2] = [
    (
        1,
        [
            0x9d, 0xfe, 0xb9, 0x10, 0xe8, 0x0b, 0xad, 0x03, 0x11, 0xfe, 0xe2, 0x0f, 0x9c, 0x0e, 0x2b, 0x12, 0xc1, 0x79,
            0x87, 0xb4, 0xca, 0xc9, 0x0c, 0x2e, 0xf5, 0x4d, 0x5b, 0x30, 0x21, 0xc6, 0x8b, 0xfe,
        ],
    ),
    (
        2,
        [
            0x6d, 0x09, 0x3c, 0x50, 0x1f, 0xd5, 0x99, 0x96, 0x45, 0xe0, 0xea, 0x3b, 0xf6, 0x20, 0xd7, 0xb8, 0xbe, 0x7f,
            0xd2, 0xdb, 0x59, 0xc2, 0x0d, 0x9f, 0xff, 0x95, 0x39, 0xda, 0x2b, 0xf5, 0x70, 0x37,
        ],
    ),
];

/// Whether an implementation gives the known answers.
#[cfg(any(test, feature = "argon2-simd"))]
pub(super) fn gives_the_known_answers(hasher: &mut dyn PasswordHasher) -> bool {
    KNOWN_ANSWERS.iter().all(|(lanes, answer)| {
        HashParameters::new(256, 2, *lanes)
            .ok()
            .and_then(|parameters| hasher.hash(b"password", b"somesalt", parameters).ok())
            .is_some_and(|tag| tag == *answer)
    })
}

/// The fastest implementation that gives the known answers on this machine.
#[cfg(feature = "argon2-simd")]
pub(super) fn choose(parameters: HashParameters) -> Box<dyn PasswordHasher> {
    if let Some(mut simd) = super::argon2_simd::Argon2Simd::new(parameters) {
        if gives_the_known_answers(&mut simd) {
            return Box::new(simd);
        }
        tracing::error!(hasher = simd.name(), "the fast password hasher gives wrong answers here and is not used");
    }
    Box::new(Argon2Pooled::default())
}

/// The verifier of record, as this build has no other.
#[cfg(not(feature = "argon2-simd"))]
pub(super) fn choose(_: HashParameters) -> Box<dyn PasswordHasher> {
    Box::new(Argon2Pooled::default())
}
