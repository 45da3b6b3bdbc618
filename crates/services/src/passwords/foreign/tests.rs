//! Hashes that other systems' own code computed, in the forms in which they keep them.

use super::matches;
use serde::Deserialize;
use vestibule_domain::credential::{
    Password,
    foreign::{ForeignHash, HashDocument},
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Published {
    system: String,
    password: String,
    password_hash: HashDocument,
}

fn published() -> impl Iterator<Item = Published> {
    include_str!("published.jsonl").lines().map(|line| serde_json::from_str(line).unwrap())
}

fn password(text: &str) -> Password {
    Password::presented(text).unwrap()
}

#[test]
fn every_systems_hash_is_matched_by_its_password_and_by_no_other() {
    for Published { system, password: right, password_hash } in published() {
        let hash = password_hash.read().unwrap_or_else(|error| panic!("{system}: {error}"));
        assert_eq!(matches(&hash, &password(&right)), Ok(true), "{system}");
        for wrong in [format!("x{right}"), "another".to_owned(), "x".to_owned()] {
            assert_eq!(matches(&hash, &password(&wrong)), Ok(false), "{system}: {wrong}");
        }
    }
}

#[test]
fn the_stored_text_is_matched_as_well() {
    for Published { system, password: right, password_hash } in published() {
        let stored = password_hash.read().unwrap().encode();
        let hash = ForeignHash::parse(&stored).unwrap_or_else(|error| panic!("{system}: {error}"));
        assert_eq!(matches(&hash, &password(&right)), Ok(true), "{system}");
    }
}

#[test]
fn every_family_is_among_them() {
    let mut families: Vec<&str> = published().map(|row| row.password_hash.read().unwrap().family()).collect();
    families.sort_unstable();
    families.dedup();
    let all = ["argon2", "bcrypt", "firebase scrypt", "pbkdf2", "phpass", "salted digest", "scrypt", "sha-crypt"];
    assert_eq!(families, all);
}
