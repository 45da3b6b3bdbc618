//! The fuzz targets of this crate, bounded: over their seeds, over mutations of them, and over any bytes.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "all of this is a test")]

#[path = "../../../fuzz/src/protocol.rs"]
pub mod targets;

use proptest::prelude::*;
use std::{fs, path::Path};

type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 9] = [
    ("parameters", targets::parameters),
    ("authorization_request", targets::authorization_request),
    ("token_request", targets::token_request),
    ("native_message", targets::native_message),
    ("redirect_uri", targets::redirect_uri),
    ("scope", targets::scope),
    ("jwt", targets::jwt),
    ("authorization_header", targets::authorization_header),
    ("client_document", targets::client_document),
];

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds").join(target);
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let seeds: Vec<_> = files.map(|file| fs::read(file.unwrap().path()).unwrap()).collect();
    assert!(!seeds.is_empty(), "{target} has no seed");
    seeds
}

#[test]
fn every_target_holds_for_its_seeds_and_for_every_start_of_them() {
    for (name, target) in TARGETS {
        for seed in seeds(name) {
            for end in 0..=seed.len() {
                target(&seed[..end]);
            }
        }
    }
}

#[test]
fn every_target_has_its_program() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/Cargo.toml")).unwrap();
    for (name, _) in TARGETS {
        assert!(manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_target_holds_for_changed_seeds(changes in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..4)) {
        for (name, target) in TARGETS {
            for mut seed in seeds(name) {
                for (position, byte) in &changes {
                    let position = position % seed.len();
                    seed[position] = *byte;
                }
                target(&seed);
            }
        }
    }

    #[test]
    fn every_target_holds_for_any_bytes(data in proptest::collection::vec(any::<u8>(), 0..200)) {
        for (_, target) in TARGETS {
            target(&data);
        }
    }
}
